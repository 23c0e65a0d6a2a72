/// A day of the proleptic Gregorian calendar, without a time of day and without a time zone.
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int

  /// The month of the year.
  public let month: Month

  /// The day of the month, counted from 1.
  public let day: Int

  /// Makes a date, or `nil` if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), let month = Month(rawValue: month) else { return nil }
    guard day >= 1, day <= month.days(in: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-03-31`, and no other spelling.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else {
      return nil
    }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The date a number of days after 1 January 1970, kept inside the years 1 to 9999.
  public init(daysSince1970 days: Int) {
    let days = min(max(days, -719_162), 2_932_896)
    // Years are counted from 1 March, so that a leap day ends one.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = Month.allCases[(monthFromMarch + 2) % 12]
    year = yearOfEra + era * 400 + (monthFromMarch >= 10 ? 1 : 0)
  }

  /// Days since 1 January 1970; negative before.
  public var daysSince1970: Int {
    let shiftedYear = month.rawValue <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * ((month.rawValue + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date some days later (or earlier, where `days` is negative).
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return CalendarDate(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The date some months later, on the same day of the month or on the month's last if it is shorter.
  public func adding(months: Int) -> CalendarDate {
    let ordinal = MonthOrdinal(year: year, month: month).adding(months)
    let target = min(day, ordinal.month.days(in: ordinal.year))
    return CalendarDate(year: ordinal.year, month: ordinal.month.rawValue, day: target) ?? self
  }

  /// Whether one day is before another.
  public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
    (first.year, first.month.rawValue, first.day) < (second.year, second.month.rawValue, second.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2026-03-31`.
  public var description: String {
    let parts = [(year, 4), (month.rawValue, 2), (day, 2)]
    return parts.map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined(separator: "-")
  }
}

/// A month of the year.
public enum Month: Int, Hashable, Sendable, CaseIterable {
  /// The months, in order.
  case january = 1
  case february
  case march
  case april
  case may
  case june
  case july
  case august
  case september
  case october
  case november
  case december

  /// The month's name in lower case, as it stands after `from` in a calendar.
  public var name: String { Month.names[rawValue - 1] }

  /// The month's name with a capital, as it stands in a period.
  public var title: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// The month of that English name, whatever its capitals, or `nil`.
  public init?(name: some StringProtocol) {
    guard let index = Month.names.firstIndex(of: name.lowercased()) else { return nil }
    self.init(rawValue: index + 1)
  }

  /// How many days the month has in a year.
  package func days(in year: Int) -> Int {
    switch self {
    case .february:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case .april, .june, .september, .november: 30
    case .january, .march, .may, .july, .august, .october, .december: 31
    }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

/// A month of a year, counted so that months can be added.
package struct MonthOrdinal: Hashable, Sendable, Comparable {
  package var value: Int

  package init(_ value: Int) { self.value = min(max(value, 12), 9999 * 12 + 11) }

  package init(year: Int, month: Month) { self.init(year * 12 + month.rawValue - 1) }

  package var year: Int { value / 12 }

  package var month: Month { Month.allCases[value % 12] }

  package func adding(_ months: Int) -> MonthOrdinal {
    let (sum, overflow) = value.addingReportingOverflow(months)
    return MonthOrdinal(overflow ? (months < 0 ? .min : .max) : sum)
  }

  package var firstDay: CalendarDate {
    CalendarDate(year: year, month: month.rawValue, day: 1) ?? CalendarDate(daysSince1970: 0)
  }

  package static func < (first: MonthOrdinal, second: MonthOrdinal) -> Bool {
    first.value < second.value
  }
}
