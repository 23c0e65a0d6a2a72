/// The length of a period's steps.
public enum Grain: String, Hashable, Sendable, CaseIterable {
  /// Twelve months.
  case year

  /// Three months.
  case quarter

  /// A calendar month.
  case month

  /// A day; dates have this grain, periods do not.
  case day

  /// The plural, as it stands in a duration: `quarters`.
  public var plural: String { rawValue + "s" }

  /// How many months a step has; a day has none.
  package var months: Int {
    switch self {
    case .year: 12
    case .quarter: 3
    case .month: 1
    case .day: 0
    }
  }
}

/// Which kind of year a calendar counts in.
public enum YearKind: String, Hashable, Sendable, CaseIterable {
  /// January to December.
  case calendar

  /// A financial year, from April unless said otherwise.
  case financial

  /// An academic year, from September unless said otherwise.
  case academic

  /// The month in which such a year begins where nothing else is said.
  package var usualStart: Month {
    switch self {
    case .calendar: .january
    case .financial: .april
    case .academic: .september
    }
  }
}

/// A stretch of time with a grain and a calendar: a year, a quarter, a month, or some years pooled.
///
/// Periods of different grains or calendars are never equal and are not compared by the language; the
/// order here (by last month, then first) is for listing.
public struct Period: Hashable, Sendable {
  /// The length of one step.
  public let grain: Grain

  /// How many steps are pooled; 1 as a rule, 3 for `2017-19`.
  public let count: Int

  /// The first month.
  package let first: MonthOrdinal

  /// The month in which the calendar's year begins; January for calendar years and months.
  public let yearStart: Month

  package init(grain: Grain, count: Int = 1, first: MonthOrdinal, yearStart: Month) {
    self.grain = grain
    self.count = max(1, count)
    self.first = first
    self.yearStart = grain == .month ? .january : yearStart
  }

  /// How many months the period lasts.
  package var months: Int { grain.months * count }

  /// The first day.
  public var start: CalendarDate { first.firstDay }

  /// The last day.
  public var end: CalendarDate {
    let last = first.adding(months - 1)
    let day = last.month.days(in: last.year)
    return CalendarDate(year: last.year, month: last.month.rawValue, day: day) ?? start
  }

  /// The period some steps later, or earlier where `steps` is negative.
  public func advanced(by steps: Int) -> Period {
    let (months, overflow) = grain.months.multipliedReportingOverflow(by: steps)
    return shifted(months: overflow ? 0 : months)
  }

  /// The period of the same form some months later.
  package func shifted(months: Int) -> Period {
    Period(grain: grain, count: count, first: first.adding(months), yearStart: yearStart)
  }

  /// The period of the same form, a whole number of its lengths away, in which a day lies.
  package func holding(_ date: CalendarDate) -> Period {
    guard months > 0 else { return self }
    let apart = MonthOrdinal(year: date.year, month: date.month).value - first.value
    let before = apart < 0 ? (apart + 1) / months - 1 : apart / months
    return shifted(months: before * months)
  }

  /// Whether two periods have the same grain, calendar and number of pooled steps.
  package func isComparable(to other: Period) -> Bool {
    grain == other.grain && count == other.count && yearStart == other.yearStart
  }

  /// The steps from this period to another of the same form.
  package func steps(to other: Period) -> Int {
    grain.months == 0 ? 0 : (other.first.value - first.value) / grain.months
  }
}

extension Period: Comparable {
  /// Whether one period is listed before another: by its last month, then by its first.
  public static func < (a: Period, b: Period) -> Bool {
    (a.first.value + a.months, a.first.value, a.yearStart.rawValue, a.grain.months)
      < (b.first.value + b.months, b.first.value, b.yearStart.rawValue, b.grain.months)
  }
}

extension Period: CustomStringConvertible {
  /// The period as the language writes it: `2025`, `2025-26`, `2025-26 Q3`, `March 2025`, `2017-19`.
  public var description: String { name.description }

  /// The period's name.
  public var name: PeriodName {
    // The year that the first month belongs to, by the calendar's own start.
    let year = first.adding(1 - yearStart.rawValue).year
    let split = yearStart != .january
    switch grain {
    case .year where count > 1:
      return .years(year, through: year + count - 1, isSplit: split)
    case .year: return split ? .year(year...year + 1) : .year(year)
    case .quarter:
      let quarter = (first.value - yearStart.rawValue + 1) % 12 / 3 + 1
      return split ? .quarter(year...year + 1, quarter) : .quarter(year, quarter)
    case .month, .day: return .month(first.month, first.year)
    }
  }
}

/// A period as it is written, before a calendar says which months it has.
public struct PeriodName: Hashable, Sendable, CustomStringConvertible {
  package enum Form: Hashable, Sendable {
    case year(Int, isSplit: Bool)
    case quarter(Int, Int, isSplit: Bool)
    case month(Month, Int)
    case years(Int, through: Int, isSplit: Bool)
  }

  package let form: Form

  package init(_ form: Form) { self.form = form }

  /// A calendar year: `2025`.
  public static func year(_ year: Int) -> PeriodName { PeriodName(.year(year, isSplit: false)) }

  /// A year that is split over two calendar years: `2025...2026` is `2025-26`.
  public static func year(_ years: ClosedRange<Int>) -> PeriodName {
    PeriodName(.year(years.lowerBound, isSplit: true))
  }

  /// A quarter of a calendar year, 1 to 4: `2025 Q3`.
  public static func quarter(_ year: Int, _ quarter: Int) -> PeriodName {
    PeriodName(.quarter(year, quarter, isSplit: false))
  }

  /// A quarter of a split year, 1 to 4: `(2025...2026, 3)` is `2025-26 Q3`.
  public static func quarter(_ years: ClosedRange<Int>, _ quarter: Int) -> PeriodName {
    PeriodName(.quarter(years.lowerBound, quarter, isSplit: true))
  }

  /// A calendar month: `March 2025`.
  public static func month(_ month: Month, _ year: Int) -> PeriodName {
    PeriodName(.month(month, year))
  }

  /// Calendar years that are pooled: `2017...2019` is `2017-19`.
  public static func years(_ years: ClosedRange<Int>) -> PeriodName {
    PeriodName(.years(years.lowerBound, through: years.upperBound, isSplit: false))
  }

  package static func years(_ first: Int, through last: Int, isSplit: Bool) -> PeriodName {
    PeriodName(.years(first, through: last, isSplit: isSplit))
  }

  /// The period's grain.
  public var grain: Grain {
    switch form {
    case .year, .years: .year
    case .quarter: .quarter
    case .month: .month
    }
  }

  /// Whether the name is of a year, or a part of one, that is split over two calendar years.
  package var isSplit: Bool {
    switch form {
    case .year(_, let isSplit), .quarter(_, _, let isSplit), .years(_, _, let isSplit): isSplit
    case .month: false
    }
  }

  /// The period in a calendar whose split years begin in a month.
  package func period(splitYearStart: Month) -> Period {
    let start = isSplit ? splitYearStart : .january
    switch form {
    case .year(let year, _):
      return Period(grain: .year, first: MonthOrdinal(year: year, month: start), yearStart: start)
    case .quarter(let year, let quarter, _):
      let first = MonthOrdinal(year: year, month: start).adding((quarter - 1) * 3)
      return Period(grain: .quarter, first: first, yearStart: start)
    case .month(let month, let year):
      let first = MonthOrdinal(year: year, month: month)
      return Period(grain: .month, first: first, yearStart: .january)
    case .years(let year, let last, _):
      let first = MonthOrdinal(year: year, month: start)
      return Period(grain: .year, count: max(1, last - year + 1), first: first, yearStart: start)
    }
  }

  /// The period as the language writes it.
  public var description: String {
    switch form {
    case .year(let year, let isSplit): PeriodName.yearText(year, isSplit)
    case .quarter(let year, let quarter, let isSplit):
      "\(PeriodName.yearText(year, isSplit)) Q\(quarter)"
    case .month(let month, let year): "\(month.title) \(PeriodName.fourDigits(year))"
    case .years(let first, let last, let isSplit) where isSplit || last == first + 1:
      "\(PeriodName.yearText(first, isSplit)) to \(PeriodName.yearText(last, isSplit))"
    case .years(let first, let last, _):
      "\(PeriodName.fourDigits(first))-\(PeriodName.twoDigits(last))"
    }
  }

  private static func yearText(_ year: Int, _ isSplit: Bool) -> String {
    isSplit ? "\(fourDigits(year))-\(twoDigits(year + 1))" : fourDigits(year)
  }

  /// A year has four digits in the language: `0506`.
  private static func fourDigits(_ year: Int) -> String {
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func twoDigits(_ year: Int) -> String {
    let last = year % 100
    return last < 10 ? "0\(last)" : "\(last)"
  }
}

/// A length of time: `28 days`, `4 quarters`.
public struct CalendarDuration: Hashable, Sendable, CustomStringConvertible {
  /// How many.
  public let count: Int

  /// Of what.
  public let grain: Grain

  /// Makes a duration.
  public init(_ count: Int, _ grain: Grain) {
    self.count = count
    self.grain = grain
  }

  /// Some days.
  public static func days(_ count: Int) -> CalendarDuration { CalendarDuration(count, .day) }

  /// Some months.
  public static func months(_ count: Int) -> CalendarDuration { CalendarDuration(count, .month) }

  /// Some quarters.
  public static func quarters(_ count: Int) -> CalendarDuration {
    CalendarDuration(count, .quarter)
  }

  /// Some years.
  public static func years(_ count: Int) -> CalendarDuration { CalendarDuration(count, .year) }

  /// The date so long after another.
  package func after(_ date: CalendarDate) -> CalendarDate {
    guard grain != .day else { return date.adding(days: count) }
    let (months, overflow) = grain.months.multipliedReportingOverflow(by: count)
    return date.adding(months: overflow ? .max : months)
  }

  /// The length as the language writes it.
  public var description: String { "\(count) \(grain.plural)" }
}
