import AccountabilityRules

/// The game of partners whose later returns stand in the place of their earlier ones.
///
/// The worth of a set of partners is the shared value at the later period with their returns of that period, and with
/// the earlier returns of all others, less the earlier value. It is worth nothing where nobody's returns are new, and the
/// whole change where everybody's are: so the Shapley values share out the change.
///
/// L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953); A. F. Shorrocks,
/// Journal of Economic Inequality 11 (2013), 99–126.
struct MixedReturns {
  /// The most partners that are taken: the framework is evaluated once for each set of them.
  static let mostPartners = 10

  /// Why a change cannot be shared out.
  enum Obstacle: Error {
    case records
    case tooManyPartners(Int)
    case otherFiguresChanged
    case missing([Fact])
  }

  private let engine: Engine
  private let measure: Int
  private let then: Context
  private let now: Context
  private let partners: [Int]

  init(
    _ engine: Engine,
    _ measure: Int,
    of partners: [Int],
    from then: Context,
    to now: Context
  ) throws(Obstacle) {
    let areRecords = engine.plan.measures[measure].sourcesAndStandards.contains {
      engine.plan.framework.sources[$0].kind == .records
    }
    guard !areRecords else { throw .records }
    guard partners.count <= MixedReturns.mostPartners else {
      throw .tooManyPartners(partners.count)
    }
    self.engine = engine
    self.measure = measure
    self.then = then
    self.now = now
    self.partners = partners
  }

  /// What each partner adds to the change, in their order; the values add up to it exactly.
  ///
  /// - Complexity: O(2ⁿ) evaluations of the shared value.
  func shares() throws(Obstacle) -> [ExactNumber] {
    var engine = engine
    let earlier = engine.observed(measure, at: then)
    guard let before = earlier.value else { throw .missing(earlier.facts) }
    var obstacle: Obstacle?
    let shares = ShapleyValues(players: partners.count) { members in
      guard obstacle == nil else { return nil }
      let result = value(whereNew: Set(members.map { partners[$0] }))
      guard let value = result.value else {
        obstacle = .missing(result.facts)
        return nil
      }
      guard !members.isEmpty || value == before else {
        obstacle = .otherFiguresChanged
        return nil
      }
      return value - before
    }
    if let obstacle { throw obstacle }
    guard let shares else { throw .tooManyPartners(partners.count) }
    return shares.values
  }

  /// The shared value with the later returns of some partners, and the earlier ones of the others.
  private func value(whereNew members: Set<Int>) -> NumberResult {
    let others = Set(partners).subtracting(members)
    let tables = engine.allSources.map { mixed($0.table, old: others) }
    guard var mixed = try? engine.on(tables),
      let period = mixed.timeline.position(of: engine.timeline[now.period])
    else { return .missing([.notInTime]) }
    var context = now
    context.period = period
    return mixed.observed(measure, at: context)
  }

  /// The rows with some partners' earlier ones in the place of their later ones.
  private func mixed(_ table: ReturnsTable, old partners: Set<Int>) -> ReturnsTable {
    let (since, until) = (engine.timeline[then.period], engine.timeline[now.period])
    guard let target = table.periodValues.firstIndex(of: until) else { return table }
    func stands(_ row: Int, in period: Period) -> Bool {
      partners.contains(Int(table.partners[row])) && table.periods[row] >= 0
        && table.periodValues[Int(table.periods[row])] == period
        && table.places[row] >= 0
        && engine.places.isPlace(Int(table.places[row]), within: now.place)
    }
    var mixed = table
    mixed.filter((0..<table.count).map { !stands($0, in: until) })
    for row in 0..<table.count where stands(row, in: since) {
      mixed.append(row, of: table)
      mixed.periods[mixed.count - 1] = Int32(truncatingIfNeeded: target)
    }
    return mixed
  }
}
