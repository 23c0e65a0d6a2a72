import AccountabilityRules

/// Which returns of a source are expected: from whom, for which places and periods, and by when.
struct Grid: Sendable {
  /// How many periods are looked through at most.
  static let mostPeriods = 12_000

  private let source: Source
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
    self.source = source
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
  func dueDate(of period: Period) -> CalendarDate { source.dueDate(of: period) }

  /// The periods that are expected: from the first that a row or a baseline names to the last that has
  /// ended; at the end of time, to the last that a row or a baseline names.
  func periods(rows: [Period], baselines: [Period]) -> [Period] {
    guard isDeclared, let timing else { return [] }
    guard let (first, last) = named(timing.grain, rows, baselines) else { return [] }
    let end = asOf == .endOfTime ? last.end.adding(days: 1) : asOf
    var periods: [Period] = []
    var period = first
    while period.end < end, periods.count < Grid.mostPeriods {
      periods.append(period)
      period = period.advanced(by: 1)
    }
    return periods
  }

  /// The first and the last period that rows and baselines name.
  private func named(
    _ grain: Grain,
    _ rows: [Period],
    _ baselines: [Period]
  ) -> (first: Period, last: Period)? {
    let own = (rows + baselines).filter { $0.grain == grain && $0.count == 1 }
    guard let first = own.min(), let last = own.max() else { return nil }
    return (first, last)
  }

  /// The first period, where so many follow it that it must be a slip: an evaluation would not end.
  func farPeriod(rows: [Period], baselines: [Period]) -> Period? {
    let expected = periods(rows: rows, baselines: baselines)
    return expected.count < Grid.mostPeriods ? nil : expected.first
  }

  /// The periods that have ended of which the return may still be asked for: the last that was due before the
  /// date, and those that are due later.
  ///
  /// They are what is outstanding of a source of which nobody knows when it began, for no row and no baseline
  /// names a period.
  var openPeriods: [Period] {
    guard isDeclared, asOf != .endOfTime, let next = firstDue(like: nil) else { return [] }
    var periods: [Period] = []
    var period = next.preceding
    while let open = period, open.end < asOf, periods.count < Grid.mostPeriods {
      periods.append(open)
      period = open.following
    }
    return periods
  }

  /// The first period whose return is not due before the date, of the calendar of another one or else of the
  /// usual one; `nil` where nothing says how often the source is returned, and at the ends of all calendars.
  func firstDue(like other: Period?) -> Period? {
    guard let grain = timing?.grain, grain.months > 0 else { return nil }
    var period = (other ?? usualPeriod(grain)).holding(asOf)
    guard period.isWhole else { return nil }
    for _ in 0..<Grid.mostPeriods {
      guard let before = period.preceding, dueDate(of: before) >= asOf else { break }
      period = before
    }
    return period
  }

  /// A period of the calendar that the source's periods are written in, or else of the framework's.
  private func usualPeriod(_ grain: Grain) -> Period {
    let spelt = source.fields.first { $0.type == .period }?.spellings.compactMap(\.yearKind).first
    let kind = spelt ?? calendar?.yearKind ?? .calendar
    let start = calendar?.yearKind == kind ? calendar?.start : nil
    let month = start ?? kind.usualStart
    return Period(
      grain: grain,
      first: MonthOrdinal(year: asOf.year, month: month),
      yearStart: month
    )
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

extension Period {
  /// Whether all of it lies in the years 1 to 9999, at whose ends periods are cut off.
  var isWhole: Bool {
    let last = first.adding(months - 1)
    let steps = grain.months == 0 ? 1 : grain.months
    return last.value - first.value == months - 1
      && (first.month.rawValue - yearStart.rawValue) % steps == 0
  }

  /// The next period; `nil` at the end of all calendars.
  var following: Period? { beside(1) }

  /// The period before; `nil` at the beginning of all calendars.
  var preceding: Period? { beside(-1) }

  private func beside(_ step: Int) -> Period? {
    let other = advanced(by: step)
    return other.isWhole && other != self ? other : nil
  }
}

extension CalendarDate {
  /// A date so late that nothing is hidden.
  static let endOfTime = CalendarDate(daysSince1970: .max)
}
