extension TimePoint {
  /// The present period.
  public static let now = TimePoint(.now)

  /// The time from which the measure is judged.
  public static let baseline = TimePoint(.baseline)

  /// The time by which the measure's target is wanted.
  public static let target = TimePoint(.target)

  /// The period before, of the measure's own grain.
  public static let previous = TimePoint(.previous(nil))

  /// The period before, of another grain: `.previous(.year)`.
  public static func previous(_ grain: Grain) -> TimePoint { TimePoint(.previous(grain)) }

  /// The same month or quarter a year before: `.sameLastYear(.quarter)`.
  public static func sameLastYear(_ grain: Grain) -> TimePoint { TimePoint(.sameLastYear(grain)) }

  /// Some time ago: `.ago(.quarters(2))`.
  public static func ago(_ duration: CalendarDuration) -> TimePoint {
    TimePoint(.ago(duration.count, duration.grain))
  }

  /// A day: `.date(2026, 3, 31)`.
  ///
  /// - Precondition: The calendar has such a day.
  public static func date(_ year: Int, _ month: Int, _ day: Int) -> TimePoint {
    TimePoint(.date(.date(year, month, day)))
  }

  /// A period.
  public static func period(_ name: PeriodName) -> TimePoint { TimePoint(.period(name)) }

  /// A calendar year.
  public static func year(_ year: Int) -> TimePoint { .period(.year(year)) }

  /// A year that is split over two calendar years: `.year(2025...2026)`.
  public static func year(_ years: ClosedRange<Int>) -> TimePoint { .period(.year(years)) }

  /// A quarter of a calendar year: `.quarter(2025, 3)`.
  public static func quarter(_ year: Int, _ quarter: Int) -> TimePoint {
    .period(.quarter(year, quarter))
  }

  /// A quarter of a split year: `.quarter(2025...2026, 3)`.
  public static func quarter(_ years: ClosedRange<Int>, _ quarter: Int) -> TimePoint {
    .period(.quarter(years, quarter))
  }

  /// A calendar month: `.month(.march, 2025)`.
  public static func month(_ month: Month, _ year: Int) -> TimePoint {
    .period(.month(month, year))
  }

  /// Calendar years that are pooled: `.years(2017...2019)`.
  public static func years(_ years: ClosedRange<Int>) -> TimePoint { .period(.years(years)) }
}

extension Window {
  /// So many periods up to now: `.last(4, .quarters)`.
  public static func last(_ count: Int, _ grain: Grain) -> Window { Window(.last(count, grain)) }

  /// From the year's first period to now.
  public static let yearToDate = Window(.yearToDate)

  /// From one time to another: `.from(.baseline, to: .now)`.
  public static func from(_ first: TimePoint, to second: TimePoint) -> Window {
    Window(.span(first, second))
  }
}
