import AccountabilityRules

/// Which returns of a source are expected: from whom, for which places and periods, and by when.
struct Grid: Sendable {
  private let timing: Timing?
  private let asOf: CalendarDate
  private let calendar: Calendar?

  /// The partners that supply the source, in the order of their naming.
  let suppliers: [Int]

  /// The places for which each supplier reports.
  private let placesOfSupplier: [Int: Set<Int>]

  /// When each partner takes part.
  private let lifetimes: [(from: CalendarDate?, until: CalendarDate?)]
  private(set) var expectedPeriods: Set<Int> = []
  private var timeline = Timeline([])

  init(
    _ source: Source,
    of framework: Framework,
    defaultPlace: Int,
    asOf: CalendarDate
  ) {
    timing = source.timing
    self.asOf = asOf
    calendar = framework.calendar
    let partnerPositions = Dictionary(
      framework.partners.enumerated().map { ($1.name.name, $0) }
    ) { first, _ in first }
    suppliers = source.suppliers.compactMap { partnerPositions[$0.name] }
    lifetimes = framework.partners.map { ($0.clauses.from, $0.clauses.until) }
    let hasPlaces = source.fields.contains { $0.type == .place }
    let places = PlaceTree(framework)
    let leaves = hasPlaces ? places.leaves : [defaultPlace]
    var covered: [Int: Set<Int>] = [:]
    for supplier in suppliers {
      let home = framework.partners[supplier].clauses.within.flatMap {
        places.position(of: $0.name)
      }
      covered[supplier] = Set(leaves.filter { home == nil || places.isPlace($0, within: home) })
    }
    placesOfSupplier = covered
  }

  /// Whether the framework says which returns are expected.
  var isDeclared: Bool { timing != nil && !suppliers.isEmpty }

  var places: Set<Int> { placesOfSupplier.values.reduce(into: []) { $0.formUnion($1) } }

  // MARK: Periods

  /// The last day on which a period's return is in time.
  func dueDate(of period: Period) -> CalendarDate {
    timing?.due?.after(period.end) ?? period.end
  }

  /// The periods that are expected: from the first that a row or a baseline names to the last that has
  /// ended; at the end of time, to the last that a row or a baseline names.
  func periods(rows: [Period], baselines: [Period]) -> [Period] {
    guard isDeclared, let timing else { return [] }
    let own = (rows + baselines).filter { $0.grain == timing.grain && $0.count == 1 }
    guard let first = own.min(), let last = own.max() else { return [] }
    let end = asOf == .endOfTime ? last.end.adding(days: 1) : asOf
    var periods: [Period] = []
    var period = first
    while period.end < end, periods.count < 12_000 {
      periods.append(period)
      period = period.advanced(by: 1)
    }
    return periods
  }

  mutating func expect(_ periods: [Int], of timeline: Timeline) {
    expectedPeriods = Set(periods)
    self.timeline = timeline
  }

  func isExpected(place: Int, partner: Int, period: Int) -> Bool {
    guard expectedPeriods.contains(period), placesOfSupplier[partner]?.contains(place) ?? false
    else {
      return false
    }
    return takesPart(partner, in: timeline[period])
  }

  /// The places for which a supplier reports.
  func places(of supplier: Int) -> Set<Int> { placesOfSupplier[supplier] ?? [] }

  /// Whether a partner takes part in a period, or in some of it.
  func takesPart(_ partner: Int, in period: Period) -> Bool {
    let lifetime = lifetimes[partner]
    if let from = lifetime.from, period.end < from { return false }
    if let until = lifetime.until, period.start > until { return false }
    return true
  }

  /// Not due up to the due date; then late, until the next period's return is due; then not submitted.
  func statusOfAbsence(in period: Period) -> MissingReason {
    if asOf <= dueDate(of: period) { return .notDue }
    return asOf > dueDate(of: period.advanced(by: 1)) ? .notSubmitted : .late
  }
}

extension CalendarDate {
  /// A date so late that nothing is hidden.
  static let endOfTime = CalendarDate(daysSince1970: .max)
}

/// Places within places.
struct PlaceTree: Sendable {
  private let parents: [Int?]
  private let positions: [String: Int]
  private let childLists: [[Int]]

  init(_ framework: Framework) {
    let positions = Dictionary(
      framework.places.enumerated().map { ($1.name.name, $0) }
    ) { first, _ in first }
    self.positions = positions
    let parents = framework.places.map { place in
      place.clauses.within.flatMap { positions[$0.name] }
    }
    self.parents = parents
    var children = [[Int]](repeating: [], count: max(1, parents.count))
    for (place, parent) in parents.enumerated() {
      if let parent { children[parent].append(place) }
    }
    childLists = children
  }

  func position(of name: String) -> Int? { positions[name] }

  func children(of place: Int) -> [Int] { childLists[place] }

  func parent(of place: Int) -> Int? { place < parents.count ? parents[place] : nil }

  /// The places with nothing within them.
  var leaves: [Int] { childLists.indices.filter { childLists[$0].isEmpty } }

  /// The places that are within no other.
  var roots: [Int] { parents.indices.filter { parents[$0] == nil } }

  /// Whether a place is another, or within it.
  func isPlace(_ place: Int, within outer: Int?) -> Bool {
    var current: Int? = place
    while let here = current {
      if here == outer { return true }
      current = parent(of: here)
    }
    return false
  }

  /// A place and those that it is within.
  func ancestors(of place: Int) -> [Int] {
    var found = [place]
    while let last = found.last, let parent = parent(of: last) { found.append(parent) }
    return found
  }
}
