import AccountabilityRules

/// Makes frameworks of every form that the language has, the same ones from the same seed.
///
/// What they say makes no sense, and most would not pass their check; but each can be written as text
/// and as Swift, and each form turns up sooner or later, under names that need care.
package struct FrameworkGenerator {
  private var numbers: SplitMix

  /// How deep the expression is nested that is being made.
  var depth = 0

  package init(seed: UInt64) { numbers = SplitMix(seed: seed) }

  // MARK: Choices

  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(numbers.next() % UInt64(range.count))
  }

  mutating func chance(_ one: Int, in many: Int) -> Bool { integer(1...many) <= one }

  mutating func one<Choice>(of choices: [Choice]) -> Choice {
    choices[integer(0...choices.count - 1)]
  }

  mutating func some<Choice>(
    _ count: ClosedRange<Int>,
    _ make: (inout FrameworkGenerator) -> Choice
  ) -> [Choice] {
    (0..<integer(count)).map { _ in make(&self) }
  }

  mutating func maybe<Choice>(_ make: (inout FrameworkGenerator) -> Choice) -> Choice? {
    chance(1, in: 2) ? make(&self) : nil
  }

  // MARK: Words

  private static let names = [
    "council", "health-board", "settled-home", "no-silo", "OF0023", "Returned", "x",
    "cost-per-head",
    "1-1-1", "C&L01", "two words", "in", "when", "default", "class", "partners", "measures",
    "known",
    "met", "late", "mean", "sum", "count", "target", "baseline", "better", "first", "coverage",
    "share", "missing", "zone-2", "Zusammenhalt", "év", "no", "because", "sector", "all",
  ]

  private static let texts = [
    "", "Everyone has a settled home", "say \"yes\"", "a \\ b", "two\nlines", "50 % – “half”",
    "\\(x)", "*", "NK", "tab\there", "on course", "off course",
  ]

  mutating func name() -> String { one(of: FrameworkGenerator.names) }

  mutating func text() -> String { one(of: FrameworkGenerator.texts) }

  mutating func declared() -> Reference { Reference(name()) }

  /// A name, or now and then `it`.
  mutating func reference() -> Reference { Reference(chance(1, in: 5) ? "it" : name()) }

  mutating func references() -> [Reference] { some(1...3) { $0.declared() } }

  mutating func texts() -> [String] { some(1...2) { $0.text() } }

  // MARK: Times

  mutating func date() -> CalendarDate {
    .date(integer(1990...2030), integer(1...12), integer(1...28))
  }

  mutating func grain() -> Grain { one(of: Grain.allCases) }

  mutating func longGrain() -> Grain { one(of: [.year, .quarter, .month]) }

  /// A period that stands out as one in an expression; `2025` alone is a number.
  mutating func splitPeriod() -> PeriodName {
    let year = integer(1998...2027)
    return one(of: [
      .year(year...year + 1), .quarter(year, 1 + year % 4), .quarter(year...year + 1, 1 + year % 4),
      .month(Month.allCases[year % 12], year), .years(year...year + 2),
    ])
  }

  mutating func duration() -> CalendarDuration { CalendarDuration(integer(0...40), grain()) }

  mutating func time() -> TimePoint {
    let forms: [TimePoint.Form] = [
      .period(chance(1, in: 3) ? .year(integer(1990...2030)) : splitPeriod()), .date(date()), .now,
      .baseline, .target, .previous(nil), .previous(grain()), .sameLastYear(grain()),
      .ago(integer(1...12), grain()),
    ]
    return TimePoint(one(of: forms))
  }

  mutating func window() -> Window {
    one(of: [
      Window(.last(integer(1...12), grain())), Window(.yearToDate), Window(.span(time(), time())),
    ])
  }

  // MARK: Numbers

  private mutating func exactNumber() -> ExactNumber {
    let digits = one(of: ["0", "1", "30", "63", "1000", "12345678", "0.5", "62.5", "0.125", "1.4"])
    return ExactNumber(decimal: digits) ?? .zero
  }

  mutating func numberLiteral() -> NumberLiteral {
    let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
    let spelling = one(of: [
      NumberLiteral.Spelling.plain, .plain, .plain, .percent, .percent, .points, .duration(grain()),
      .money("GBP"),
    ])
    switch spelling {
    case .percent, .points: return NumberLiteral(exactNumber() * hundredth, spelling)
    case .plain, .duration, .money: return NumberLiteral(exactNumber(), spelling)
    }
  }

  /// A number or percentage without a unit.
  mutating func plainNumber() -> NumberLiteral {
    let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
    return chance(1, in: 3)
      ? NumberLiteral(exactNumber() * hundredth, .percent) : NumberLiteral(exactNumber())
  }

  /// A percentage.
  mutating func percent() -> NumberLiteral {
    let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
    return NumberLiteral(exactNumber() * hundredth, .percent)
  }

  mutating func rounding() -> Rounding {
    Rounding(
      rule: one(of: Rounding.Rule.allCases),
      decimals: integer(0...3)
    )
  }

  mutating func quantity() -> Quantity {
    Quantity(
      one(of: [
        .all, .any, .no, .most, .atLeast(plainNumber()), .atMost(plainNumber()),
        .exactly(plainNumber()),
      ])
    )
  }

  mutating func known() -> Known {
    let quantity = quantity()
    return Known(quantity.form == .any || chance(1, in: 4) ? .any : .quantity(quantity))
  }
}
