// The clauses of outcomes, measures, ratings, rules and tests.

extension SwiftPrinter {
  package mutating func outcome(_ clause: OutcomeClause) -> String {
    switch clause {
    case .role(let role, let names):
      "\(SwiftPrinter.capitalised(role.rawValue))(\(references(names, .partner)))"
    case .heardThrough(let names): "HeardThrough(\(references(names, .partner)))"
    case .within(let name): "Within(\(reference(name, .outcome)))"
    case .state(let state, let node):
      "\(SwiftPrinter.capitalised(state.rawValue))(when: \(condition(node)))"
    case .with(let name, let value): "With(\(attribute(name, value)))"
    case .common(let clause): SwiftPrinter.common(clause)
    }
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  package mutating func measureHead(_ measure: Measure) -> String {
    let title = SwiftPrinter.title(measure.statedTitle)
    let kind = measure.definition.flatMap { natural($0) } ?? .number
    let name = names.name(measure.name.name, kind)
    let definition = measure.definition.map { ", \(text($0, kind))" } ?? ""
    return "Define(\(name)\(title)\(definition))"
  }

  package mutating func measure(_ clause: MeasureClause) -> String {
    switch clause {
    case .kind(let kind, let uses):
      let uses = uses.map { "." + SwiftWriting.camelCase($0.rawValue) }
      return "\(SwiftPrinter.capitalised(kind.rawValue))(\(uses.joined(separator: ", ")))"
    case .balances(let names): return "Balances(\(mixed(names)))"
    case .contributes(let names): return "Contributes(to: \(mixed(names)))"
    case .direction(let direction): return self.direction(direction)
    case .unit(let unit): return "Unit(\(SwiftWriting.text(unit)))"
    case .decimals(let count): return "Decimals(\(count))"
    case .range(let low, let high, let isWhole):
      let ends = "\(number(low)), to: \(number(high))"
      return "ValueRange(\(ends)\(isWhole ? ", whole: true" : ""))"
    case .timing(let timing): return SwiftPrinter.timing(timing)
    case .groups(let names): return "By(\(SwiftWriting.texts(names.map(\.name))))"
    case .denominator(let bound): return "Denominator(\(self.bound(bound)))"
    case .missing(let policy): return missing(policy)
    case .coverage(let bound): return "Coverage(\(self.bound(bound)))"
    case .interval(let interval): return SwiftPrinter.interval(interval)
    case .baseline(let time): return "Baseline(\(SwiftWriting.time(time)))"
    case .realChange(let change): return realChange(change)
    case .target(let target):
      let time = target.by.map { ", by: \(SwiftWriting.time($0))" } ?? ""
      return "Target(\(bound(target.bound))\(time))"
    case .milestone(let bound, let time):
      return "Milestone(\(self.bound(bound)), by: \(SwiftWriting.time(time)))"
    case .trajectory(let shape): return "Trajectory(.\(shape.rawValue))"
    case .rated(let raters, let rubric):
      let who = raters.map { ".\($0)" }.joined(separator: ", ")
      return "Rated(by: \(who)\(rubric.map { ", against: \(names.codes($0.name))" } ?? ""))"
    case .ownedBy(let names): return "OwnedBy(\(references(names, .partner)))"
    case .suppliedBy(let names): return "SuppliedBy(\(references(names, .partner)))"
    case .with(let name, let value): return "With(\(attribute(name, value)))"
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  private mutating func direction(_ direction: Direction) -> String {
    switch direction {
    case .higherIsBetter: "HigherIsBetter()"
    case .lowerIsBetter: "LowerIsBetter()"
    case .neitherIsBetter: "NeitherIsBetter()"
    case .betweenIsBetter(let range):
      "BetweenIsBetter(\(number(range.low)), and: \(number(range.high)))"
    }
  }

  private mutating func realChange(_ change: RealChange) -> String {
    switch change.form {
    case .bound(let bound, let since):
      return "RealChange(\(self.bound(bound)), since: \(SwiftWriting.time(since)))"
    case .beyondInterval(let since):
      return "RealChange(beyond: .interval, since: \(SwiftWriting.time(since)))"
    case .method(let method, let window, let level):
      let level = level.map { ", at: \(SwiftWriting.number($0))" } ?? ""
      let name = SwiftWriting.text(method.name)
      return "RealChange(by: \(name), over: \(SwiftWriting.window(window))\(level))"
    }
  }

  // MARK: Ratings

  package mutating func ratingHead(_ rating: RatingScale) -> String {
    var head = "RatingScale(\(names.name(rating.name.name, .text))"
    head += SwiftPrinter.title(rating.statedTitle)
    head += subjects(rating.subjects)
    if let value = rating.value { head += ", on: \(number(value))" }
    return head + ")"
  }

  /// `, for: .partners, .measures`.
  mutating func subjects(_ sets: [SetExpression]) -> String {
    guard !sets.isEmpty else { return "" }
    return ", for: \(sets.map { set($0) }.joined(separator: ", "))"
  }

  package mutating func rating(_ clause: RatingClause) -> String {
    switch clause {
    case .bestToWorst(let labels): return "BestToWorst(\(SwiftWriting.texts(labels)))"
    case .ends(.best): return "BestFirst()"
    case .ends(.worst): return "WorstFirst()"
    case .inOrder: return "InOrder()"
    case .distinguishByInterval: return "DistinguishByInterval()"
    case .label(let label, let condition):
      return "Label(\(SwiftWriting.text(label)), \(labelCondition(condition)))"
    case .gate(let gate):
      let name = SwiftWriting.text(gate.name.name)
      let effect = SwiftPrinter.effect(gate.effect)
      return "Gate(\(name), \(effect), when: \(condition(gate.condition)))"
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  mutating func labelCondition(_ condition: LabelCondition) -> String {
    switch condition {
    case .bound(let bound): self.bound(bound)
    case .when(let node): "when: \(self.condition(node))"
    case .otherwise: ".otherwise"
    }
  }

  private static func effect(_ effect: LabelGate.Effect) -> String {
    switch effect {
    case .noBetter(let label): ".noBetter(than: \(SwiftWriting.text(label)))"
    case .noWorse(let label): ".noWorse(than: \(SwiftWriting.text(label)))"
    case .becomes(let label): ".becomes(\(SwiftWriting.text(label)))"
    case .undecided: ".undecided"
    }
  }

  // MARK: Rules

  package mutating func rule(_ clause: RuleClause) -> String {
    switch clause {
    case .forEach(let sets): forEach(sets)
    case .when(let node): conditionClause("When", node)
    case .require(let node): conditionClause("Require", node)
    case .forbid(let node): conditionClause("Forbid", node)
    case .auditedBy(let partners): "AuditedBy(\(references(partners, .partner)))"
    case .then(let response): then(response)
    case .common(let clause): SwiftPrinter.common(clause)
    }
  }

  private mutating func forEach(_ sets: [SetExpression]) -> String {
    var sets = sets
    var arguments: [String] = []
    // The last set's condition is said once, behind all of them.
    let condition = sets.last?.condition
    if let last = sets.indices.last { sets[last].condition = nil }
    for set in sets { arguments.append(self.set(set)) }
    if let condition { arguments.append("where: \(self.condition(condition))") }
    return "For(\(arguments.joined(separator: ", ")))"
  }

  /// A condition of several terms as one a line in the clause's own braces.
  package mutating func conditionClause(_ name: String, _ node: Node) -> String {
    guard case .all(let terms) = node.form, terms.count > 1 else {
      return "\(name)(\(condition(node)))"
    }
    return SwiftWriting.block(name, terms.map { code($0, .condition).line })
  }

  // MARK: Tests

  package mutating func test(_ clause: TestClause) -> String {
    switch clause {
    case .asOf(let date): return "AsOf(\(SwiftWriting.date(date)))"
    case .given(let subject, let cell): return given(subject, cell)
    case .givenTable(let name, let table): return givenTable(name, table)
    case .expect(let expectation): return expect(expectation)
    case .common(let clause): return SwiftPrinter.common(clause)
    }
  }

  private mutating func given(_ subject: Node, _ cell: TableCell) -> String {
    switch cell.content {
    case .value(let value):
      let kind = natural(subject) ?? natural(value) ?? .number
      return "Given(\(explicit(subject, kind)), \(text(value, kind)))"
    case .missing(let reason): return "Given(\(explicit(subject)), \(SwiftWriting.reason(reason)))"
    case .empty: preconditionFailure("Behind 'given … =' stands a value or a reason.")
    }
  }

  private mutating func givenTable(_ name: Reference, _ table: CellTable) -> String {
    let subject =
      sources.contains(name.name)
      ? names.source(name.name) : names.name(name.name, names.kinds[name.name] ?? .number)
    let headings = SwiftWriting.texts(table.headings.map(\.name))
    let rows = table.rows.map { row in
      "\n  [\(row.map { cell($0) }.joined(separator: ", "))]"
    }
    let arguments = ["\(subject), columns: [\(headings)]"] + rows
    return "Given(\(arguments.joined(separator: ",")))"
  }

  package mutating func cell(_ cell: TableCell) -> String {
    switch cell.content {
    case .empty: return "nil"
    case .missing(let reason): return ".missing(\(SwiftWriting.reason(reason)))"
    case .value(let node):
      switch node.form {
      case .text(let text): return SwiftWriting.text(text)
      case .yesNo(let answer): return ".answer(\(answer))"
      case .date(let date): return SwiftWriting.date(date)
      case .period(let period): return SwiftWriting.period(period)
      case .name: return ".name(\(explicit(node)))"
      case .number(let literal) where literal.spelling == .plain || literal.spelling == .percent:
        return SwiftWriting.number(literal)
      default: return "Cell(\(explicit(node)))"
      }
    }
  }
}
