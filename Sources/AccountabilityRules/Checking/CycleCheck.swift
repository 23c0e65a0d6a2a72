/// Results that are defined by themselves at one and the same period.
struct CycleCheck {
  /// What a result can depend on: another, or the members of a set taken together, so that a hundred
  /// ratings of a thousand measures do not make a hundred thousand ways.
  private enum Step: Hashable {
    case result(String)
    case outcomes
    /// All measures of an outcome, or of the framework.
    case measures(of: String?)
    /// What the bounds of these measures name.
    case limits(of: String?)
    /// What checks of results look at, at all times.
    case findings

    var name: String? { if case .result(let name) = self { name } else { nil } }
  }

  private let framework: Framework
  private let symbols: Symbols
  private let measures: [Measure]
  private let causes: [String: [Reference]]

  private init(_ framework: Framework, _ symbols: Symbols) {
    self.framework = framework
    self.symbols = symbols
    measures = framework.measures
    causes = framework.causes
  }

  static func check(_ framework: Framework, _ symbols: Symbols) -> [Diagnostic] {
    let check = CycleCheck(framework, symbols)
    let roots = symbols.names.map { Step.result($0.name.name) }
    return Circles(from: roots) { check.dependencies(of: $0) }.found.compactMap { circle in
      // A circle may begin in the midst of a set's members.
      var names = circle.dropLast().compactMap(\.name)
      guard let first = names.first else { return nil }
      names.append(first)
      return .cycle(names, at: symbols[first]?.name.origin ?? .unknown)
    }
  }

  private func dependencies(of step: Step) -> [Step] {
    switch step {
    case .result(let name): dependencies(of: name)
    case .outcomes: framework.outcomes.map { .result($0.name.name) }
    case .measures(let outcome): measures(of: outcome).map { .result($0.name.name) }
    case .limits(let outcome): measures(of: outcome).flatMap(limits)
    case .findings: [.measures(of: nil), .limits(of: nil), .outcomes] + ratingsOfMeasures
    }
  }

  private var ratingsOfMeasures: [Step] {
    framework.ratings.filter { $0.subjects.contains { $0.kind == .measures } }
      .map { .result($0.name.name) }
  }

  private func measures(of outcome: String?) -> [Measure] {
    guard let outcome else { return measures }
    return symbols.index(outcome, of: .outcome).map { framework.outcomes[$0].measures } ?? []
  }

  /// The results that a result is computed from at the same period.
  private func dependencies(of name: String) -> [Step] {
    guard let symbol = symbols[name] else { return [] }
    switch symbol.kind {
    case .measure: return dependencies(of: measures[symbol.index])
    case .outcome: return dependencies(of: framework.outcomes[symbol.index])
    case .score, .calculation:
      let named = framework.derived[symbol.index].nodes.flatMap { names(in: $0) }
      let sets = framework.derived[symbol.index].subjects.flatMap { names(in: $0, and: []) }
      return named + sets + limits(of: named + sets)
    case .rating:
      let rating = framework.ratings[symbol.index]
      let named = rating.nodes.flatMap { names(in: $0) }
      return named + limits(of: named + rating.subjects.flatMap { members(of: $0) })
    case .cohort: return ofPersons(framework.cohorts[symbol.index].rows)
    case .rule, .claim:
      let named = framework.rules[symbol.index].clauses.flatMap { stated -> [Step] in
        switch stated.clause {
        case .when(let node), .require(let node), .forbid(let node): names(in: node)
        case .forEach(let sets): sets.flatMap { names(in: $0, and: []) }
        case .auditedBy, .then, .common: []
        }
      }
      return named + limits(of: named)
    case .parameter:
      let keys = framework.parameters[symbol.index].keys
      let kinds: [DeclarationKind] = [.measure, .rating, .score, .calculation]
      return keys.filter { symbols[$0.name].map { kinds.contains($0.kind) } ?? false }
        .map { .result($0.name) }
    case .consequence: return dependencies(of: framework.consequences[symbol.index])
    case .place, .partner, .sector, .codes, .source, .note: return []
    }
  }

  /// A value is there only if the denominator and the coverage suffice.
  private func dependencies(of measure: Measure) -> [Step] {
    let bounds = [measure.minimumDenominator, measure.coverage ?? framework.policy?.coverage]
    let nodes = bounds.flatMap { $0?.nodes ?? [] } + (measure.definition.map { [$0] } ?? [])
    return nodes.flatMap { names(in: $0, it: .result(measure.name.name)) }
  }

  /// Its conditions and amounts, and the rules that lead to it.
  private func dependencies(of consequence: Consequence) -> [Step] {
    let named =
      consequence.nodes.flatMap { names(in: $0) }
      + (causes[consequence.name.name] ?? []).map { Step.result($0.name) }
    return named + limits(of: named)
  }

  /// Its clauses, and for a state without a clause the measure that stands for it.
  private func dependencies(of outcome: Outcome) -> [Step] {
    let conditions = outcome.nodes
    let headlines = outcome.measures.filter { $0.uses.contains(.headline) }
    let candidates = (headlines.isEmpty ? outcome.measures : headlines)
      .map { Step.result($0.name.name) }
    let needsHeadline =
      conditions.count < OutcomeClause.State.allCases.count && candidates.count == 1
    let named =
      conditions.flatMap { names(in: $0, it: .result(outcome.name.name)) }
      + (needsHeadline ? candidates : [])
    return named + limits(of: named)
  }

  /// What the bounds name by which measures are judged; their own values aside.
  private func limits(of steps: [Step]) -> [Step] {
    steps.flatMap { step -> [Step] in
      switch step {
      case .result(let name):
        guard let symbol = symbols[name], symbol.kind == .measure else { return [] }
        return limits(of: measures[symbol.index])
      case .measures(let outcome): return [.limits(of: outcome)]
      case .outcomes, .limits, .findings: return []
      }
    }
  }

  private func limits(of measure: Measure) -> [Step] {
    let bounds =
      [measure.realChange?.bound, measure.target?.bound] + measure.milestones.map(\.bound)
    let nodes = bounds.flatMap { $0?.nodes ?? [] } + (measure.direction?.nodes ?? [])
    return nodes.flatMap { names(in: $0) }
  }

  /// The names in an expression; `it` stands for what is given, or is left out.
  private func names(in node: Node, it: Step? = nil) -> [Step] {
    switch node.form {
    case .at(let inner, let coordinates) where coordinates.contains(where: \.looksBack):
      inner.namesFindings ? [.findings] : []
    case .predicate(let inner, .flagged, _): [.findings] + names(in: inner, it: it)
    case .name(let name): [.result(name)]
    case .it: it.map { [$0] } ?? []
    case .of(let name, let inner): [.result(name.name)] + names(in: inner, it: it)
    // Names among rows are fields: a measure may be called as the field it sums.
    case .the, .count(.rows): []
    case .count(.persons(let rows)), .quantifiedRows(_, let rows, _): ofPersons(rows)
    case .count(.distinct), .seen, .sequel, .pick: []
    case .shareOf(let inside): ofPersons(inside.rows) + ofPersons(inside.condition)
    case .count(.members(let set)): names(in: set, and: [])
    case .statistic(let statistic) where statistic.isOfRows: []
    case .statistic(let statistic):
      if case .across(let set) = statistic.range {
        names(
          in: set,
          and: statistic.values + (statistic.options.weight.map { [$0] } ?? []),
          it: it
        )
      } else {
        node.children.flatMap { names(in: $0, it: it) }
      }
    case .quantified(_, let set, .have(let condition)): names(in: set, and: [condition])
    case .quantified(_, let set, .are(let predicate, _)):
      names(in: set, and: []) + members(of: set) + (predicate.isFlagged ? [.findings] : [])
    default: node.children.flatMap { names(in: $0, it: it) }
    }
  }

  /// The cohort and the claims on which it depends who is meant.
  private func ofPersons(_ rows: Rows) -> [Step] {
    let source = rows.source.name
    let cohort: [Step] = symbols[source]?.kind == .cohort ? [.result(source)] : []
    return cohort + (rows.person.map { ofPersons($0) } ?? [])
  }

  /// The claims that a condition on a person names; fields may be called as measures are.
  private func ofPersons(_ node: Node) -> [Step] {
    names(in: node).filter { step in
      step.name.flatMap { symbols[$0] }?.kind == .claim
    }
  }

  /// What is said of a set's members depends on each of them that is spoken of.
  private func names(
    in set: SetExpression,
    and nodes: [Node],
    it: Step? = nil
  ) -> [Step] {
    let all = nodes + (set.condition.map { [$0] } ?? [])
    let outer = set.kind.isCoordinate ? it : nil
    let named = all.flatMap { names(in: $0, it: outer) }
    let isSpoken = all.contains { speaks($0, of: set.kind) || $0.speaks(of: set.alias) }
    return isSpoken ? named + members(of: set) : named
  }

  /// Whether an expression names something that is rated or scored by kind, and so speaks of the member
  /// without saying `it`.
  private func speaks(_ node: Node, of kind: SetExpression.Kind) -> Bool {
    var speaks = false
    node.visit { node in
      guard case .name(let name) = node.form, let symbol = symbols[name] else { return }
      speaks = speaks || framework.subjects(of: symbol)?.first?.kind == kind
    }
    return speaks
  }

  /// The measures or outcomes that a set may have as members.
  private func members(of set: SetExpression) -> [Step] {
    switch set.kind {
    case .places, .partners, .groups: []
    case .persons(let name):
      symbols[name.name]?.kind == .cohort ? [.result(name.name)] : []
    case .outcomes: [.outcomes]
    case .measures: [.measures(of: outcome(of: set))]
    }
  }

  /// The outcome whose measures are meant; `nil` where all are.
  private func outcome(of set: SetExpression) -> String? {
    for filter in set.filters {
      guard case .of(let node) = filter, let outcome = node.reference?.name,
        symbols[outcome]?.kind == .outcome
      else { continue }
      return outcome
    }
    return nil
  }
}

extension Predicate {
  fileprivate var isFlagged: Bool { if case .flagged = self { true } else { false } }
}

extension Node {
  /// Whether what checks of results find is asked for, at whatever time.
  fileprivate var namesFindings: Bool {
    var names = false
    visit { node in
      switch node.form {
      case .predicate(_, let predicate, _), .quantified(_, _, .are(let predicate, _)):
        names = names || predicate.isFlagged
      default: break
      }
    }
    return names
  }

  /// Whether a member of a set is spoken of, as `it` or by the name that the set gives it.
  fileprivate func speaks(of alias: Reference?) -> Bool {
    var speaks = false
    visit { node in
      switch node.form {
      case .it: speaks = true
      case .name(let name): speaks = speaks || name == alias?.name
      default: break
      }
    }
    return speaks
  }
}

extension Direction {
  fileprivate var nodes: [Node] {
    if case .betweenIsBetter(let range) = self { [range.low, range.high] } else { [] }
  }
}

extension Statistic {
  fileprivate var isOfRows: Bool { if case .rows = range { true } else { false } }
}

extension Coordinate {
  fileprivate var looksBack: Bool {
    guard case .time(let time) = self else { return false }
    return switch time.form {
    case .previous, .sameLastYear: true
    case .ago(let count, _): count > 0
    case .period, .date, .now, .baseline, .target: false
    }
  }
}
