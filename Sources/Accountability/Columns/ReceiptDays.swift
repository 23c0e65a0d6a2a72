import AccountabilityRules

/// On which day rows are taken to have been received: on the one that they name, or else on the last on
/// which their period's return was in time.
struct ReceiptDays {
  /// The day of a row that names none and has no period: it was always there.
  static let always = Int.min

  /// The due day of each period.
  private let due: [Int]

  init(_ source: Source, _ periods: [Period]) {
    due = periods.map { source.dueDate(of: $0).daysSince1970 }
  }

  /// The day in days since 1970, of a period's position and of what the row names.
  func day(period: Int32, received: Int32) -> Int {
    if received != .min { return Int(received) }
    return period < 0 ? ReceiptDays.always : due[Int(period)]
  }

  /// The day of a row of a table with these periods.
  func day(_ row: Int, of table: ReturnsTable) -> Int {
    day(period: table.periods[row], received: table.received[row])
  }
}

extension Source {
  /// The last day on which a period's return is in time.
  func dueDate(of period: Period) -> CalendarDate {
    timing?.due?.after(period.end) ?? period.end
  }
}
