/// To which outcomes measures lead, by what they contribute to.
struct MeasureLinks {
  /// The outcomes of each measure, by their positions.
  private(set) var outcomes: [PositionSet]

  /// - Complexity: O(links × outcomes / 64), times the length of the longest chain of links at worst.
  init(_ measures: [Measure], _ homes: [Int?], _ symbols: Symbols) {
    outcomes = homes.map { PositionSet([$0].compactMap(\.self)) }
    var contributors: [Int: [Int]] = [:]
    for (index, measure) in measures.enumerated() {
      for name in measure.contributions {
        if let outcome = symbols.index(name.name, of: .outcome) { outcomes[index].insert(outcome) }
        if let other = symbols.index(name.name, of: .measure) {
          contributors[other, default: []].append(index)
        }
      }
    }
    var changed = contributors.keys.sorted()
    while let index = changed.popLast() {
      for contributor in contributors[index] ?? [] {
        let before = outcomes[contributor]
        outcomes[contributor].formUnion(outcomes[index])
        if outcomes[contributor] != before { changed.append(contributor) }
      }
    }
  }
}
