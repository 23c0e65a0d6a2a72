import AccountabilityRules
import AccountabilityTestSupport
import Testing

@Suite("Exact numbers")
struct ExactNumberTests {
  // MARK: - Making

  @Test("A ratio is kept in lowest terms with a positive denominator")
  func lowestTerms() throws {
    let cases: [(Int, Int, String)] = [
      (2, 4, "1/2"), (2, -4, "-1/2"), (-2, -4, "1/2"), (0, -7, "0/1"), (6, 3, "2/1"),
      (.min, .min, "1/1"), (.min, -1, "9223372036854775808/1"),
      (.max, .min, "-9223372036854775807/9223372036854775808"),
      (1, .min, "-1/9223372036854775808"), (.min, .max, "-9223372036854775808/9223372036854775807"),
    ]
    for (numerator, denominator, expected) in cases {
      let value = try #require(ExactNumber(numerator: numerator, denominator: denominator))
      #expect("\(value.numeratorText)/\(value.denominatorText)" == expected)
    }
    #expect(ExactNumber(numerator: 1, denominator: 0) == nil)
  }

  private static let decimals: [(text: String, numerator: Int, denominator: Int)] = [
    ("0", 0, 1), ("-0", 0, 1), ("+0.00", 0, 1), ("12", 12, 1), ("-12", -12, 1), ("+12", 12, 1),
    ("0.5", 1, 2), (".5", 1, 2), ("-.5", -1, 2), ("5.", 5, 1), ("0.125", 1, 8), ("66.7", 667, 10),
    ("0.04", 1, 25), ("2.50", 5, 2), ("1000000.000", 1_000_000, 1), ("007", 7, 1),
    ("000000000000000000000000000001.5", 3, 2), ("1.50000000000000000000000000000000", 3, 2),
    ("9223372036854775807", .max, 1), ("-9223372036854775808", .min, 1),
    ("0.000000000000000001", 1, 1_000_000_000_000_000_000),
    ("-0.999999999999999999", -999_999_999_999_999_999, 1_000_000_000_000_000_000),
    ("0.00000000000000000512", 1, 195_312_500_000_000_000),
  ]

  @Test("Plain decimal text is read exactly", arguments: decimals)
  func decimalText(text: String, numerator: Int, denominator: Int) throws {
    let expected = try #require(ExactNumber(numerator: numerator, denominator: denominator))
    #expect(ExactNumber(decimal: text) == expected)
    #expect(ExactNumber(decimal: text[...]) == expected)
    #expect(ExactNumber(decimalUTF8: Array(text.utf8)) == expected)
  }

  @Test(
    "Other text is no number",
    arguments: [
      "", " ", ".", "-", "+", "-.", "--1", "+-1", "1-", "1+", "1.2.3", "..1", " 1", "1 ", "1e3",
      "1E3",
      "1,000", "1_000", "0x10", "NaN", "inf", "½", "١٢", "1/2", "12345678901234567890x",
      "\u{2212}1",
    ]
  )
  func otherText(text: String) {
    #expect(ExactNumber(decimal: text) == nil)
  }

  @Test("Every integer type gives the same value")
  func integers() {
    #expect(ExactNumber(UInt8(200)) == 200)
    #expect(ExactNumber(Int.min).description == "-9223372036854775808")
    #expect(ExactNumber(UInt64.max).description == "18446744073709551615")
    #expect(ExactNumber(Int128.min).description == Int128.min.description)
    #expect(ExactNumber(Int128(Int.max)).integer == .max)
    #expect(ExactNumber(Int128(Int.max) + 1).integer == nil)
    #expect(ExactNumber.zero.isZero)
    #expect(ExactNumber.one.integer == 1)
  }

  // MARK: - One value, one form

  @Test("A value that fits machine integers comes back to them from greater ones")
  func returnToSmallForm() throws {
    let large = ExactNumber(Int.max) * 1_000
    for value: ExactNumber in [0, 1, -7, ExactNumber(Int.max), ExactNumber(Int.min)] {
      expectSame(value + large - large, value)
      expectSame(try #require((value * large).divided(by: large)), value)
      expectSame(-(-value), value)
    }
    expectSame(ExactNumber(Int.max) + 1 + ExactNumber(Int.min), 0)
    expectSame(-ExactNumber(UInt64(1) << 63), ExactNumber(Int.min))
    expectSame(
      try #require(ExactNumber.one.divided(by: ExactNumber(Int.min)))
        * ExactNumber(Int.min),
      1
    )
  }

  private func expectSame(_ left: ExactNumber, _ right: ExactNumber) {
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(left.integer == right.integer)
    #expect(!(left < right) && !(right < left))
  }

  @Test("The parts and the sign tell the value")
  func parts() throws {
    let fraction = try #require(ExactNumber(numerator: -3, denominator: 4))
    #expect(fraction.signum() == -1)
    #expect(fraction.isNegative)
    #expect(!fraction.isInteger)
    #expect(fraction.integer == nil)
    #expect(fraction.magnitude.description == "0.75")
    let large = ExactNumber(UInt64.max)
    #expect(large.isInteger)
    #expect(large.signum() == 1)
    #expect((-large).magnitude == large)
    #expect(try !#require(ExactNumber.one.divided(by: large)).isInteger)
    #expect(ExactNumber(Int.min).magnitude.numeratorText == "9223372036854775808")
  }

  // MARK: - Arithmetic

  @Test("Sum and product of random numbers keep their laws, whatever their size")
  func laws() throws {
    var generator = SplitMix(seed: 4)
    for _ in 0..<1_500 {
      let (first, second) = (generator.number(), generator.number())
      expectSame(first + second - second, first)
      expectSame(first + second, second + first)
      expectSame(first * second, second * first)
      expectSame(first - first, 0)
      expectSame((first + second) * first, first * first + second * first)
      if second.isZero { continue }
      expectSame(try #require((first * second).divided(by: second)), first)
      expectSame(try #require(second.divided(by: second)), 1)
    }
  }

  @Test("Arithmetic on small ratios is that of cross-multiplied 128-bit integers")
  func againstIntegers() throws {
    var generator = SplitMix(seed: 5)
    for _ in 0..<2_000 {
      let (left, right) = (generator.smallRatio(), generator.smallRatio())
      let (first, second) = (try left.number, try right.number)
      let over = Int128(left.denominator) * Int128(right.denominator)
      let (crossLeft, crossRight) = (
        Int128(left.numerator) * Int128(right.denominator),
        Int128(right.numerator) * Int128(left.denominator)
      )
      expectSame(first + second, try ratio(crossLeft + crossRight, over))
      expectSame(first - second, try ratio(crossLeft - crossRight, over))
      expectSame(first * second, try ratio(Int128(left.numerator) * Int128(right.numerator), over))
      #expect((first < second) == (crossLeft < crossRight), "\(first) < \(second)")
      #expect((first == second) == (crossLeft == crossRight), "\(first) == \(second)")
    }
  }

  /// A ratio made by division alone.
  private func ratio(_ numerator: Int128, _ denominator: Int128) throws -> ExactNumber {
    try #require(ExactNumber(numerator).divided(by: ExactNumber(denominator)))
  }

  @Test("Order is that of the difference's sign, for great numbers too")
  func order() throws {
    var generator = SplitMix(seed: 6)
    for _ in 0..<1_000 {
      let (first, second) = (generator.number(), generator.number())
      #expect((first < second) == (first - second).isNegative, "\(first) < \(second)")
      #expect((first == second) == (first - second).isZero, "\(first) == \(second)")
    }
    #expect(ExactNumber(Int.max) < ExactNumber(Int.max) + 1)
    #expect(ExactNumber(Int.min) - 1 < ExactNumber(Int.min))
  }

  @Test("Nothing can be divided by zero, and zero has no negative power")
  func noQuotient() {
    #expect(ExactNumber.one.divided(by: .zero) == nil)
    #expect(ExactNumber(UInt64.max).divided(by: 0) == nil)
    #expect(ExactNumber.zero.raised(to: -1) == nil)
    #expect(ExactNumber.zero.raised(to: .min) == nil)
  }

  private static let powers: [(base: String, exponent: Int, expected: String?)] = [
    ("0", 0, "1"), ("0", 5, "0"), ("7", 0, "1"), ("2", 10, "1024"), ("2", -3, "0.125"),
    ("-2", 3, "-8"), ("-2", -3, "-0.125"), ("-0.5", -2, "4"), ("1.1", 3, "1.331"),
    ("10", 20, "100000000000000000000"), ("1", .max, "1"), ("-1", .max, "-1"), ("-1", .min, "1"),
    ("2", .max, nil), ("0.5", .min, nil), ("2", 65_536, nil), ("3", 41_349, nil),
    (
      "9223372036854775808", -1, "0.000000000000000000108420217248550443400745280086994171142578125"
    ),
  ]

  @Test("A power is repeated multiplication", arguments: powers)
  func power(base: String, exponent: Int, expected: String?) throws {
    let result = try #require(ExactNumber(decimal: base)).raised(to: exponent)
    #expect(result?.description == expected)
  }

  @Test("A power is given up to the limit of bits")
  func greatestPower() throws {
    let limit = ExactNumber.powerBitLimit
    #expect(try #require(ExactNumber(2).raised(to: limit - 1)).integer == nil)
    #expect(ExactNumber(2).raised(to: 1 - limit) != nil)
    #expect(ExactNumber(2).raised(to: limit) == nil)
    #expect(ExactNumber(2).raised(to: -limit) == nil)
    #expect(ExactNumber(3).raised(to: 41_348) != nil)  // 65,536 bits
  }

  @Test("The sum of a sequence is the sum one by one")
  func sums() {
    var generator = SplitMix(seed: 7)
    for count in [0, 1, 2, 50, 200] {
      let mixed = (0..<count).map { _ in generator.number() }
      expectSame(ExactNumber.sum(mixed), mixed.reduce(0) { $0 + $1 })
      let edges = (0..<count).map { $0 % 3 == 0 ? ExactNumber(Int.min) : ExactNumber(Int.max) }
      expectSame(ExactNumber.sum(edges), edges.reduce(0) { $0 + $1 })
    }
    let cents = repeatElement(ExactNumber(decimal: "0.01") ?? 0, count: 1_000)
    #expect(ExactNumber.sum(cents) == 10)
  }

  @Test("Compound assignment is the operator")
  func compoundAssignment() {
    var value: ExactNumber = 5
    value += 3
    value *= 4
    value -= 2
    #expect(value == 30)
  }

  // MARK: - Text

  private static let texts: [(numerator: Int, denominator: Int, decimal: String?, text: String)] = [
    (1, 8, "0.125", "0.125"), (-3, 1, "-3", "-3"), (1, 3, nil, "1/3"), (-22, 7, nil, "-22/7"),
    (1, 1_000, "0.001", "0.001"), (1, 25, "0.04", "0.04"), (-7, 20, "-0.35", "-0.35"),
    (1, 6, nil, "1/6"), (1, 50_000, "0.00002", "0.00002"), (0, 5, "0", "0"),
    (123, 100, "1.23", "1.23"), (10, 1, "10", "10"),
  ]

  @Test("Decimal text is written where it ends", arguments: texts)
  func writtenText(numerator: Int, denominator: Int, decimal: String?, text: String) throws {
    let value = try #require(ExactNumber(numerator: numerator, denominator: denominator))
    #expect(value.decimalText == decimal)
    #expect(value.description == text)
  }

  @Test("Long decimals are written to their end")
  func longDecimals() throws {
    let five = try #require(ExactNumber(5).raised(to: -90))
    let text = try #require(five.decimalText)
    #expect(text.utf8.count == 92)
    #expect(ExactNumber(decimal: text) == five)
    let notOnlyFives = try #require((five * 2).divided(by: 3))
    #expect(notOnlyFives.decimalText == nil)
    let sevens = try #require(ExactNumber(7).raised(to: -60))
    #expect(sevens.decimalText == nil)
    #expect(sevens.description == "1/\(sevens.denominatorText)")
  }

  @Test("Random decimal text is read and written unchanged")
  func textRoundTrip() throws {
    var generator = SplitMix(seed: 8)
    for _ in 0..<2_000 {
      let text = generator.decimalText()
      let value = try #require(ExactNumber(decimal: text))
      #expect(value.decimalText == text)
      let again = try #require(ExactNumber(decimal: "\(value.numeratorText)"))
      expectSame(
        try #require(again.divided(by: ExactNumber(decimal: value.denominatorText) ?? 0)),
        value
      )
    }
  }
}

// MARK: - Random numbers

/// A numerator and a denominator of machine integers.
private struct Ratio {
  var numerator: Int
  var denominator: Int

  var number: ExactNumber {
    get throws {
      try #require(ExactNumber(numerator: numerator, denominator: denominator))
    }
  }
}

extension SplitMix {
  /// An integer of any size up to 64 bits, each size as often.
  fileprivate mutating func integer() -> Int {
    Int(truncatingIfNeeded: next()) >> Int.random(in: 0..<64, using: &self)
  }

  /// A ratio whose cross products fit in 128 bits, with their sum.
  fileprivate mutating func smallRatio() -> Ratio {
    Ratio(numerator: integer(), denominator: max(1, integer() & .max))
  }

  /// A number of any kind: small or great, an integer or a fraction.
  fileprivate mutating func number() -> ExactNumber {
    let first = ExactNumber(integer())
    switch next() % 4 {
    case 0: return first
    case 1: return first.divided(by: ExactNumber(integer())) ?? first
    case 2: return first * ExactNumber(integer())
    default:
      let divisor = ExactNumber(integer()) * ExactNumber(integer())
      return (first * ExactNumber(integer()) * ExactNumber(integer())).divided(by: divisor) ?? first
    }
  }

  /// Decimal text as it is written: no needless zeros, no sign before zero.
  fileprivate mutating func decimalText() -> String {
    let whole = String(UInt64(integer().magnitude)) + (next() % 4 == 0 ? String(next()) : "")
    let hasFraction = Bool.random(using: &self)
    let fraction = hasFraction ? "." + String(next() >> (next() % 60)) + "1" : ""
    let trimmed = whole.drop { $0 == "0" }
    let text = (trimmed.isEmpty ? "0" : String(trimmed)) + fraction
    return text != "0" && Bool.random(using: &self) ? "-" + text : text
  }
}
