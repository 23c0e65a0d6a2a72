/// What the checks for silo accountability know of a framework, found once for all of them.
///
/// - Complexity: O(size of the framework × (partners + measures) / 64).
struct SiloFacts: Sendable {
  let framework: Framework
  let measures: [Measure]

  /// The position of each partner among all.
  let positions: [String: Int]

  let answering: Answering
  let stakes: [Stake]
  let following: Following

  /// On whose data each measure hangs, as the shared value.
  let supply: [Reliance]

  /// Whether of any measure less is better.
  let hasLowerBetter: Bool

  /// The position of each outcome's first measure among all, and behind the last of them.
  private let starts: [Int]

  init(_ framework: Framework, _ symbols: Symbols) {
    self.framework = framework
    measures = framework.measures
    let names = framework.partners.map(\.name.name)
    positions = Dictionary(zip(names, names.indices)) { first, _ in first }
    answering = Answering(framework, positions: positions)
    var reader = RelianceReader(framework, symbols, positions: positions)
    stakes = reader.stakes()
    following = Following(stakes, partners: framework.partners.count)
    starts = reader.starts
    hasLowerBetter = measures.contains { $0.direction == .lowerIsBetter }
    supply = measures.indices.map { reader.reliance(of: .measure, $0, .shared) }
  }

  /// The names of partners, in the order of their declaration.
  func names(_ partners: PositionSet) -> [String] {
    partners.positions.map { framework.partners[$0].name.name }
  }

  /// The positions of an outcome's measures among all.
  func measures(of outcome: Int) -> Range<Int> { starts[outcome]..<starts[outcome + 1] }
}
