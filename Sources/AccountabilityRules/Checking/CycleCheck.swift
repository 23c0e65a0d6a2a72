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
    case .measure: return framework.measures[symbol.index].definition.map(names) ?? []
    case .outcome:
      return framework.outcomes[symbol.index].clauses.flatMap { stated -> [Reference] in
        if case .state(_, let node) = stated.clause { names(in: node) } else { [] }
      }
    case .rating:
      let rating = framework.ratings[symbol.index]
      let cases = rating.cases.compactMap { if case .when(let node) = $0.condition { node } else { nil } }
      return (cases + rating.gates.map(\.condition) + (rating.value.map { [$0] } ?? []))
        .flatMap(names)
    case .rule:
      return framework.rules[symbol.index].clauses.flatMap { stated -> [Reference] in
        switch stated.clause {
        case .when(let node), .require(let node), .forbid(let node): names(in: node)
        case .forEach, .then, .common: []
        }
      }
    case .place, .partner, .source: return []
    }
  }

  private func names(in node: Node) -> [Reference] {
    switch node.form {
    case .at(_, let coordinates) where coordinates.contains(where: \.looksBack): []
    case .name(let name): [Reference(name, at: node.origin)]
    case .of(let name, let inner): [name] + names(in: inner)
    // Names among rows are fields: a measure may be called as the field it sums.
    case .the, .count(.rows): []
    case .statistic(let statistic) where statistic.isOfRows: []
    default: node.children.flatMap(names)
    }
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
