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

  /// The first day on which a row of it was received, where rows say it.
  var first: CalendarDate?

  /// The last such day.
  var last: CalendarDate?
}

extension SourceRows {
  /// Where a return belongs.
  private struct Place: Hashable {
    var partner: Int
    var place: Int
    var period: Period
  }

  /// Every return that is expected, by period, place and partner.
  ///
  /// - Complexity: O(rows + expected returns).
  func receipts(_ timeline: Timeline) -> [Receipt] {
    guard isGridDeclared else { return [] }
    let days = daysOfReceipt()
    var receipts: [Receipt] = []
    for period in expectedPeriods.sorted(by: { timeline[$0] < timeline[$1] }) {
      for place in expectedPlaces.sorted() {
        for partner in suppliers.sorted()
        where isExpected(place: place, partner: partner, period: period) {
          let name = timeline[period]
          let found = days[Place(partner: partner, place: place, period: name)]
          receipts.append(
            Receipt(
              partner: partner,
              place: place,
              period: name,
              due: dueDate(of: name),
              isThere: found != nil,
              first: found?.first,
              last: found?.last
            )
          )
        }
      }
    }
    return receipts
  }

  /// The first and last days on which rows of each return were received.
  private func daysOfReceipt() -> [Place: (first: CalendarDate?, last: CalendarDate?)] {
    var days: [Place: (first: CalendarDate?, last: CalendarDate?)] = [:]
    for row in seenRows() where table.periods[row] >= 0 {
      let place = Place(
        partner: Int(table.partners[row]),
        place: Int(table.places[row]),
        period: table.periodValues[Int(table.periods[row])]
      )
      let day = table.received[row] == .min ? nil : table.received[row]
      let date = day.map { CalendarDate(daysSince1970: Int($0)) }
      guard let known = days[place] else {
        days[place] = (date, date)
        continue
      }
      days[place] = (
        [known.first, date].compactMap(\.self).min(), [known.last, date].compactMap(\.self).max()
      )
    }
    return days
  }
}
