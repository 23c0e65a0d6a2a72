/// Results that are defined by themselves at one and the same period.
struct CycleCheck {
  private let framework: Framework
  private let symbols: Symbols
  private var found: [Diagnostic] = []
  private var finished: Set<String> = []

  static func check(_ framework: Framework, _ symbols: Symbols) -> [Diagnostic] {
    var check = CycleCheck(framework: framework, symbols: symbols)
    for symbol in symbols.names { check.visit(symbol.name, path: []) }
    return check.found
  }

  private mutating func visit(_ name: Reference, path: [String]) {
    guard !finished.contains(name.name) else { return }
    if let start = path.firstIndex(of: name.name) {
      let origin = symbols[name.name]?.name.origin ?? name.origin
      found.append(.cycle(Array(path[start...]) + [name.name], at: origin))
      return
    }
    // A framework is never this deep; a chain that is would not fit the stack.
    guard path.count < 256 else { return }
    for next in dependencies(of: name.name) { visit(next, path: path + [name.name]) }
    finished.insert(name.name)
  }

  /// The results that a result is computed from at the same period.
  private func dependencies(of name: String) -> [Reference] {
    guard let symbol = symbols[name] else { return [] }
    switch symbol.kind {
    case .measure: return dependencies(of: framework.measures[symbol.index])
    case .outcome: return dependencies(of: framework.outcomes[symbol.index])
    case .score, .calculation:
      let named = framework.derived[symbol.index].nodes.flatMap { names(in: $0) }
      let sets = framework.derived[symbol.index].subjects.flatMap { names(in: $0, and: []) }
      return named + sets + limits(of: named + sets)
    case .rating:
      let rating = framework.ratings[symbol.index]
      let named =
        (rating.cases.flatMap(\.condition.nodes) + rating.gates.map(\.condition)
        + (rating.value.map { [$0] } ?? []))
        .flatMap { names(in: $0) }
      return named + limits(of: named + rating.subjects.flatMap { members(of: $0) })
    case .cohort: return ofPersons(framework.cohorts[symbol.index].rows)
    case .rule, .claim:
      let named = framework.rules[symbol.index].clauses.flatMap { stated -> [Reference] in
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
    case .consequence: return dependencies(of: framework.consequences[symbol.index])
    case .place, .partner, .sector, .codes, .source, .note: return []
    }
  }

  /// A value is there only if the denominator and the coverage suffice.
  private func dependencies(of measure: Measure) -> [Reference] {
    let bounds = [measure.minimumDenominator, measure.coverage ?? framework.policy?.coverage]
    let nodes = bounds.flatMap { $0?.nodes ?? [] } + (measure.definition.map { [$0] } ?? [])
    return nodes.flatMap { names(in: $0, it: measure.name) }
  }

  /// Its conditions and amounts, and the rules that lead to it.
  private func dependencies(of consequence: Consequence) -> [Reference] {
    let nodes = consequence.conditions + consequence.amounts.map(\.amount)
    let rules = framework.rules.filter { $0.leads(to: consequence.name.name) }
    let others = framework.consequences.filter { $0.leads(to: consequence.name.name) }
    let named = nodes.flatMap { names(in: $0) } + rules.map(\.name) + others.map(\.name)
    return named + limits(of: named)
  }

  /// Its clauses, and for a state without a clause the measure that stands for it.
  private func dependencies(of outcome: Outcome) -> [Reference] {
    let conditions = OutcomeClause.State.allCases.compactMap(outcome.condition)
    let headlines = outcome.measures.filter { $0.uses.contains(.headline) }
    let candidates = (headlines.isEmpty ? outcome.measures : headlines).map(\.name)
    let needsHeadline =
      conditions.count < OutcomeClause.State.allCases.count && candidates.count == 1
    let named =
      conditions.flatMap { names(in: $0, it: outcome.name) } + (needsHeadline ? candidates : [])
    return named + limits(of: named)
  }

  /// What the bounds name by which measures are judged; their own values aside.
  private func limits(of references: [Reference]) -> [Reference] {
    references.flatMap { reference -> [Reference] in
      guard let symbol = symbols[reference.name], symbol.kind == .measure else { return [] }
      let measure = framework.measures[symbol.index]
      let bounds =
        [measure.realChange?.bound, measure.target?.bound] + measure.milestones.map(\.bound)
      let nodes = bounds.flatMap { $0?.nodes ?? [] } + (measure.direction?.nodes ?? [])
      return nodes.flatMap { names(in: $0) }
    }
  }

  /// The names in an expression; `it` stands for what is given, or is left out.
  private func names(in node: Node, it: Reference? = nil) -> [Reference] {
    switch node.form {
    case .at(_, let coordinates) where coordinates.contains(where: \.looksBack): []
    case .name(let name): [Reference(name, at: node.origin)]
    case .it: it.map { [$0] } ?? []
    case .of(let name, let inner): [name] + names(in: inner, it: it)
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
    case .quantified(_, let set, .are): names(in: set, and: []) + members(of: set)
    default: node.children.flatMap { names(in: $0, it: it) }
    }
  }

  /// The cohort and the claims on which it depends who is meant.
  private func ofPersons(_ rows: Rows) -> [Reference] {
    let cohort = symbols[rows.source.name]?.kind == .cohort ? [rows.source] : []
    return cohort + (rows.person.map { ofPersons($0) } ?? [])
  }

  /// The claims that a condition on a person names; fields may be called as measures are.
  private func ofPersons(_ node: Node) -> [Reference] {
    names(in: node).filter { symbols[$0.name]?.kind == .claim }
  }

  /// What is said of a set's members depends on each of them that is spoken of.
  private func names(
    in set: SetExpression,
    and nodes: [Node],
    it: Reference? = nil
  ) -> [Reference] {
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
  private func members(of set: SetExpression) -> [Reference] {
    switch set.kind {
    case .places, .partners, .groups: []
    case .persons(let name): symbols[name.name]?.kind == .cohort ? [name] : []
    case .outcomes: framework.outcomes.map(\.name)
    case .measures: measures(of: set).map(\.name)
    }
  }

  private func measures(of set: SetExpression) -> [Measure] {
    for filter in set.filters {
      guard case .of(let node) = filter, let outcome = node.reference,
        let symbol = symbols[outcome.name],
        symbol.kind == .outcome
      else { continue }
      return framework.outcomes[symbol.index].measures
    }
    return framework.measures
  }
}

extension Node {
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
