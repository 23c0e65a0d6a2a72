extension LintCheck {
  /// A performance measure that leads to no outcome.
  ///
  /// It is asked where the framework has outcomes. A measure leads to an outcome if it stands in it, contributes
  /// to it, decides its state, balances what leads to it, or is a part of what does.
  static let orphanMeasure = silo("orphan-measure") { facts in
    guard !facts.framework.outcomes.isEmpty else { return [] }
    let leading = facts.measuresThatLead
    return facts.measures.enumerated().compactMap { index, measure in
      guard measure.kind == .performance, !leading.contains(index) else { return nil }
      return finding(
        "orphan-measure",
        "performance measure '\(measure.name.name)' leads to no outcome of the "
          + "agreement; what it counts may be good work",
        about: measure.name,
        help: "add 'contributes to …', or let it go: what is the effort for?"
      )
    }
  }
}

extension SiloFacts {
  /// The measures that lead to an outcome, by their positions.
  fileprivate var measuresThatLead: PositionSet {
    let states = framework.outcomes.flatMap(\.nodes).flatMap(\.mentionedNames)
    var open =
      measures.indices.filter { !outcomesOfMeasure[$0].isEmpty } + states.compactMap(index)
    var found = PositionSet()
    let balancing = self.balancing
    while let next = open.popLast() {
      guard !found.contains(next) else { continue }
      found.insert(next)
      let parts = measures[next].definition?.mentionedNames ?? []
      open += parts.compactMap(index) + (balancing[next] ?? [])
    }
    return found
  }

  /// The measures that balance others, by the positions of these.
  private var balancing: [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for (position, measure) in measures.enumerated() {
      for other in measure.balanced.compactMap({ index($0.name) }) {
        found[other, default: []].append(position)
      }
    }
    return found
  }

  private func index(_ name: String) -> Int? { symbols.index(name, of: .measure) }
}
