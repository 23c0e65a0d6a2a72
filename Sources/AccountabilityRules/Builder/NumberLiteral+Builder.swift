extension NumberLiteral: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(ExactNumber(value)) }

  /// A decimal number, exactly as it is written: `.decimal("0.5")`.
  ///
  /// - Precondition: The text is digits with at most one point, behind a sign if there is one.
  public static func decimal(_ text: String) -> NumberLiteral { NumberLiteral(exact(text)) }

  /// A percentage: `.percent(60)` is 3/5.
  public static func percent(_ number: Int) -> NumberLiteral {
    NumberLiteral(ExactNumber(number) * hundredth, .percent)
  }

  /// A percentage with decimals: `.percent("62.5")`.
  ///
  /// - Precondition: The text is a decimal number.
  public static func percent(_ text: String) -> NumberLiteral {
    NumberLiteral(exact(text) * hundredth, .percent)
  }

  package static func points(_ number: Int) -> NumberLiteral {
    NumberLiteral(ExactNumber(number) * hundredth, .points)
  }

  package static func points(_ text: String) -> NumberLiteral {
    NumberLiteral(exact(text) * hundredth, .points)
  }

  package static func money(_ number: Int, _ currency: String) -> NumberLiteral {
    NumberLiteral(ExactNumber(number), .money(currency))
  }

  package static func money(_ text: String, _ currency: String) -> NumberLiteral {
    NumberLiteral(exact(text), .money(currency))
  }

  package static func duration(_ number: Int, _ grain: Grain) -> NumberLiteral {
    NumberLiteral(ExactNumber(number), .duration(grain))
  }

  package static func duration(_ text: String, _ grain: Grain) -> NumberLiteral {
    NumberLiteral(exact(text), .duration(grain))
  }

  private static let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one

  private static func exact(_ text: String) -> ExactNumber {
    guard let value = ExactNumber(decimal: text) else {
      preconditionFailure("'\(text)' is no decimal number; write one like \"0.5\".")
    }
    return value
  }
}

extension CalendarDate {
  /// A day that is known to exist: `.date(2026, 3, 31)`.
  ///
  /// - Precondition: The calendar has such a day, in the years 1 to 9999.
  public static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("The calendar has no day \(day) of month \(month) in the year \(year).")
    }
    return date
  }
}

extension Grain {
  /// The plural, for durations and calendars.
  public static let years = Grain.year

  /// The plural, for durations and calendars.
  public static let quarters = Grain.quarter

  /// The plural, for durations and calendars.
  public static let months = Grain.month

  /// The plural, for durations and calendars.
  public static let days = Grain.day
}
