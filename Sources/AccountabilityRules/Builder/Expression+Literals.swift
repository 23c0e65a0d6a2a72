extension Expression: ExpressibleByIntegerLiteral where Value == NumberValue {
  /// A whole number.
  public init(integerLiteral value: Int) {
    self.init(signed: ExactNumber(value), .plain)
  }

  /// A number of which the sign stands apart, as in text.
  private init(signed value: ExactNumber, _ spelling: NumberLiteral.Spelling) {
    let literal = Node(.number(NumberLiteral(value.magnitude, spelling)))
    self.init(value.isNegative ? .negated(literal) : literal.form)
  }

  private init(_ literal: NumberLiteral) { self.init(signed: literal.value, literal.spelling) }

  /// A decimal number, exactly as it is written: `.decimal("0.5")`.
  ///
  /// - Precondition: The text is digits with at most one point, behind a sign if there is one.
  public static func decimal(_ text: String) -> Expression {
    Expression(NumberLiteral.decimal(text))
  }

  /// A percentage: `.percent(60)` is 3/5.
  public static func percent(_ number: Int) -> Expression {
    Expression(NumberLiteral.percent(number))
  }

  /// A percentage with decimals: `.percent("62.5")`.
  ///
  /// - Precondition: The text is a decimal number.
  public static func percent(_ text: String) -> Expression {
    Expression(NumberLiteral.percent(text))
  }

  /// Hundredths of a share, for differences: `.points(2)`.
  public static func points(_ number: Int) -> Expression {
    Expression(NumberLiteral.points(number))
  }

  /// Hundredths of a share, with decimals: `.points("0.5")`.
  ///
  /// - Precondition: The text is a decimal number.
  public static func points(_ text: String) -> Expression { Expression(NumberLiteral.points(text)) }

  /// An amount of money: `.money(500_000, "GBP")`.
  public static func money(_ number: Int, _ currency: String) -> Expression {
    Expression(NumberLiteral.money(number, currency))
  }

  /// An amount of money with decimals: `.money("12.50", "GBP")`.
  ///
  /// - Precondition: The text is a decimal number.
  public static func money(_ text: String, _ currency: String) -> Expression {
    Expression(NumberLiteral.money(text, currency))
  }

  /// A length of time: `.duration(28, .days)`.
  public static func duration(_ number: Int, _ grain: Grain) -> Expression {
    Expression(NumberLiteral.duration(number, grain))
  }

  /// A length of time with decimals: `.duration("1.5", .years)`.
  ///
  /// - Precondition: The text is a decimal number.
  public static func duration(_ text: String, _ grain: Grain) -> Expression {
    Expression(NumberLiteral.duration(text, grain))
  }
}

extension Expression: ExpressibleByBooleanLiteral where Value == Condition {
  /// Yes or no.
  public init(booleanLiteral value: Bool) { self.init(.yesNo(value)) }
}

extension Expression where Value == TextValue {
  /// A text or a label.
  public static func text(_ text: String) -> Expression { Expression(.text(text)) }
}

extension Expression where Value == DateValue {
  /// A day: `.date(2026, 3, 31)`.
  ///
  /// - Precondition: The calendar has such a day.
  public static func date(_ year: Int, _ month: Int, _ day: Int) -> Expression {
    Expression(.date(.date(year, month, day)))
  }
}

extension Expression where Value == PeriodValue {
  /// A period.
  public static func period(_ name: PeriodName) -> Expression { Expression(.period(name)) }

  /// A calendar year.
  public static func year(_ year: Int) -> Expression { .period(.year(year)) }

  /// A year that is split over two calendar years: `.year(2025...2026)`.
  public static func year(_ years: ClosedRange<Int>) -> Expression { .period(.year(years)) }

  /// A quarter of a calendar year: `.quarter(2025, 3)`.
  public static func quarter(_ year: Int, _ quarter: Int) -> Expression {
    .period(.quarter(year, quarter))
  }

  /// A quarter of a split year: `.quarter(2025...2026, 3)`.
  public static func quarter(_ years: ClosedRange<Int>, _ quarter: Int) -> Expression {
    .period(.quarter(years, quarter))
  }

  /// A calendar month: `.month(.march, 2025)`.
  public static func month(_ month: Month, _ year: Int) -> Expression {
    .period(.month(month, year))
  }

  /// Calendar years that are pooled: `.years(2017...2019)`.
  public static func years(_ years: ClosedRange<Int>) -> Expression { .period(.years(years)) }
}
