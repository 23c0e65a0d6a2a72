/// What the checks for silo accountability know of a framework, found once for all of them.
///
/// - Complexity: O(size of the framework × (partners + measures) / 64).
struct SiloFacts: Sendable {
  let framework: Framework
  let symbols: Symbols
  let measures: [Measure]

  /// The position of each partner among all.
  let positions: [String: Int]

  let answering: Answering
  let stakes: [Stake]
  let following: Following

  /// On whose data each measure hangs, as the shared value.
  let supply: [Reliance]

  /// On whose data anything else hangs.
  let reliances: RelianceReader

  /// The outcomes of which each measure tells: the one in which it stands, and those to which it contributes,
  /// itself or through a measure to which it contributes.
  let outcomesOfMeasure: [PositionSet]

  init(_ framework: Framework, _ symbols: Symbols) {
    self.framework = framework
    self.symbols = symbols
    measures = framework.measures
    let names = framework.partners.map(\.name.name)
    positions = Dictionary(zip(names, names.indices)) { first, _ in first }
    answering = Answering(framework, positions: positions)
    var reader = RelianceReader(framework, symbols, positions: positions)
    stakes = reader.stakes()
    following = Following(stakes, partners: framework.partners.count)
    supply = measures.indices.map { reader.reliance(of: .measure($0), .shared) }
    outcomesOfMeasure = MeasureLinks(measures, answering.outcomeOfMeasure, symbols).outcomes
    reliances = reader
  }

  /// The names of partners, in the order of their declaration.
  func names(_ partners: PositionSet) -> [String] {
    partners.positions.map { framework.partners[$0].name.name }
  }

  /// The positions of an outcome's measures among all.
  func measures(of outcome: Int) -> Range<Int> {
    reliances.starts[outcome]..<reliances.starts[outcome + 1]
  }
}
