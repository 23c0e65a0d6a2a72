import AccountabilityRules

/// An expected return by positions, and what is known of its receipt.
struct Receipt {
  var partner: Int
  var place: Int
  var period: Period

  /// The last day on which it was in time.
  var due: CalendarDate

  /// Whether any row of it is there.
  var isThere: Bool

  /// The measures of which it has no row, where rows say which measure they are about; -1 alone where they do
  /// not, and there is none.
  var lacking: [Int]

  /// The first day on which a row of it was received, where rows say it; none where one that does not say it
  /// counts as being in time.
  var first: CalendarDate?

  /// The last such day.
  var last: CalendarDate?
}

/// When the returns of a source were received, by the date of evaluation.
struct Receipts {
  /// Where a row belongs.
  private struct Place: Hashable {
    var measure: Int
    var partner: Int
    var place: Int
    var period: Period
  }

  /// When rows were received.
  private struct Days {
    var first: CalendarDate?
    var last: CalendarDate?

    /// Whether one of them does not say when.
    var isUndated = false

    mutating func add(_ date: CalendarDate?) {
      guard let date else {
        isUndated = true
        return
      }
      first = min(first ?? date, date)
      last = max(last ?? date, date)
    }

    func adding(_ other: Days) -> Days {
      var all = self
      all.isUndated = isUndated || other.isUndated
      if let first = other.first { all.add(first) }
      if let last = other.last { all.add(last) }
      return all
    }
  }

  private let rows: SourceRows
  private var days: [Place: Days] = [:]

  /// - Complexity: O(rows).
  init(_ rows: SourceRows) {
    self.rows = rows
    let table = rows.table
    let hasMeasures = rows.expectedMeasures != [-1]
    for row in rows.seenRows() where table.periods[row] >= 0 {
      let place = Place(
        measure: hasMeasures ? Int(table.measures[row]) : -1,
        partner: Int(table.partners[row]),
        place: Int(table.places[row]),
        period: table.periodValues[Int(table.periods[row])]
      )
      let day = table.received[row] == .min ? nil : table.received[row]
      days[place, default: Days()].add(day.map { CalendarDate(daysSince1970: Int($0)) })
    }
  }

  /// Every return that is expected, by period, place and partner: in the periods that are given; or else, where
  /// no row names one, in those that are open.
  ///
  /// - Complexity: O(expected returns × measures).
  func expected(in periods: [Period]) -> [Receipt] {
    guard rows.isGridDeclared else { return [] }
    let isUnnamed = periods.isEmpty && rows.seenPeriods.isEmpty
    return (isUnnamed ? rows.openPeriods : periods.sorted()).flatMap(expected)
  }

  private func expected(in period: Period) -> [Receipt] {
    rows.expectedPlaces.sorted().flatMap { place in
      rows.suppliers.sorted()
        .filter { rows.isExpected(place: place, partner: $0, in: period) }
        .map { receipt(of: $0, about: place, in: period) }
    }
  }

  /// A return of a partner about a place and period; a row of no partner in particular is every partner's.
  func receipt(of partner: Int, about place: Int, in period: Period) -> Receipt {
    var all: Days?
    var lacking: [Int] = []
    for measure in rows.expectedMeasures {
      let found = [partner, -1].compactMap {
        days[Place(measure: measure, partner: $0, place: place, period: period)]
      }
      if found.isEmpty { lacking.append(measure) }
      for days in found { all = all?.adding(days) ?? days }
    }
    let due = rows.dueDate(of: period)
    let isInTime = all?.isUndated ?? false
    return Receipt(
      partner: partner,
      place: place,
      period: period,
      due: due,
      isThere: all != nil,
      lacking: lacking,
      first: all?.first.flatMap { isInTime && $0 > due ? nil : $0 },
      last: all?.last
    )
  }
}
