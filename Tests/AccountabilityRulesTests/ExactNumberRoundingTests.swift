import AccountabilityRules
import AccountabilityTestSupport
import Testing

@Suite("Rounding and floating point of exact numbers")
struct ExactNumberRoundingTests {
  // MARK: - Rounding

  /// A number, and what it is rounded to: up, down, half up, half down, half even.
  private static let roundings: [(text: String, decimals: Int, rounded: [String])] = [
    ("0", 0, ["0", "0", "0", "0", "0"]),
    ("0.5", 0, ["1", "0", "1", "0", "0"]),
    ("1.5", 0, ["2", "1", "2", "1", "2"]),
    ("2.5", 0, ["3", "2", "3", "2", "2"]),
    ("-0.5", 0, ["-1", "0", "-1", "0", "0"]),
    ("-1.5", 0, ["-2", "-1", "-2", "-1", "-2"]),
    ("-2.5", 0, ["-3", "-2", "-3", "-2", "-2"]),
    ("0.1", 0, ["1", "0", "0", "0", "0"]),
    ("-0.04", 1, ["-0.1", "0.0", "0.0", "0.0", "0.0"]),
    ("0.9", 0, ["1", "0", "1", "1", "1"]),
    ("66.65", 1, ["66.7", "66.6", "66.7", "66.6", "66.6"]),
    ("66.66", 1, ["66.7", "66.6", "66.7", "66.7", "66.7"]),
    ("66.6", 1, ["66.6", "66.6", "66.6", "66.6", "66.6"]),
    ("66.6", 3, ["66.600", "66.600", "66.600", "66.600", "66.600"]),
    ("99.96", 1, ["100.0", "99.9", "100.0", "100.0", "100.0"]),
    ("1.005", 2, ["1.01", "1.00", "1.01", "1.00", "1.00"]),
    ("9223372036854775807", 2, Array(repeating: "9223372036854775807.00", count: 5)),
    (
      "9223372036854775807.5", 0,
      [
        "9223372036854775808", "9223372036854775807", "9223372036854775808",
        "9223372036854775807", "9223372036854775808",
      ]
    ),
    (
      "-9223372036854775808", 18,
      Array(
        repeating: "-9223372036854775808.000000000000000000",
        count: 5
      )
    ),
    (
      "0.00000000000000000005", 19,
      [
        "0.0000000000000000001", "0.0000000000000000000", "0.0000000000000000001",
        "0.0000000000000000000", "0.0000000000000000000",
      ]
    ),
    (
      "-123456789012345678901234567890.5", 0,
      [
        "-123456789012345678901234567891", "-123456789012345678901234567890",
        "-123456789012345678901234567891", "-123456789012345678901234567890",
        "-123456789012345678901234567890",
      ]
    ),
  ]

  private static let rules: [Rounding.Rule] = [.up, .down, .halfUp, .halfDown, .halfEven]

  @Test("Each rule rounds as it says", arguments: roundings)
  func rounding(text: String, decimals: Int, rounded: [String]) throws {
    let value = try #require(ExactNumber(decimal: text))
    for (rule, expected) in zip(Self.rules, rounded) {
      #expect(value.decimalText(decimals: decimals, rule: rule) == expected, "\(text), \(rule)")
      let number = try #require(ExactNumber(decimal: expected))
      #expect(value.rounded(rule, toDecimals: decimals) == number, "\(text), \(rule)")
      #expect(value.rounded(Rounding(rule: rule, decimals: decimals)) == number)
    }
    #expect(Set(Self.rules) == Set(Rounding.Rule.allCases))
  }

  @Test("A third is rounded both ways")
  func thirds() throws {
    let third = try #require(ExactNumber(numerator: 2, denominator: 3))
    #expect(third.decimalText(decimals: 4, rule: .halfUp) == "0.6667")
    #expect(third.decimalText(decimals: 4, rule: .down) == "0.6666")
    #expect((-third).decimalText(decimals: 4, rule: .halfEven) == "-0.6667")
    #expect(
      third.decimalText(decimals: 30, rule: .down) == "0." + String(repeating: "6", count: 30)
    )
  }

  @Test("The number of decimals is brought between 0 and 100")
  func clampedDecimals() throws {
    let third = try #require(ExactNumber(numerator: 1, denominator: 3))
    #expect(third.decimalText(decimals: -5, rule: .halfUp) == "0")
    #expect(third.decimalText(decimals: .max, rule: .halfUp).utf8.count == 102)
    #expect(third.rounded(.up, toDecimals: .min) == 1)
    #expect(Rounding(rule: .up, decimals: -1).decimals == 0)
    var rounding = Rounding(rule: .up, decimals: 1_000)
    #expect(rounding.decimals == 100)
    rounding.decimals = -3
    #expect(rounding.decimals == 0)
  }

  @Test("A rounded number is within one unit, on the side that the rule says")
  func roundedIsNear() throws {
    var generator = SplitMix(seed: 9)
    for round in 0..<1_000 {
      let value = try generator.ratio()
      let decimals = round % 25
      let unit = try #require(ExactNumber(10).raised(to: -decimals))
      for rule in Self.rules {
        let rounded = value.rounded(rule, toDecimals: decimals)
        let error = (rounded.magnitude - value.magnitude)
        #expect(try #require(rounded.divided(by: unit)).isInteger)
        switch rule {
        case .up: #expect(error >= 0 && error < unit)
        case .down: #expect(error <= 0 && error.magnitude < unit)
        case .halfUp, .halfDown, .halfEven: #expect(error.magnitude * 2 <= unit)
        }
      }
    }
  }

  // MARK: - Floating point

  @Test("Division of integers that floating point holds is that of the hardware")
  func hardwareDivision() throws {
    var generator = SplitMix(seed: 10)
    for _ in 0..<3_000 {
      let numerator = generator.integer() >> 10
      let denominator = max(1, (generator.integer() >> 10).magnitude)
      let value = try #require(
        ExactNumber(numerator: numerator, denominator: Int(denominator))
      )
      #expect(value.doubleValue == Double(numerator) / Double(denominator))
      // The same quotient, in a form too great for the hardware.
      let factor = try #require(ExactNumber(2).raised(to: 300))
      #expect((value * factor).doubleValue == Double(numerator) / Double(denominator) * 0x1p300)
    }
  }

  @Test("An integer becomes the floating-point number that Swift makes of it")
  func integers() {
    var generator = SplitMix(seed: 11)
    let edges: [Int] = [
      0, 1, -1, .max, .min, 1 << 53, 1 << 53 + 1, 1 << 53 + 2, 1 << 53 + 3, -(1 << 53) - 1, 1 << 62,
    ]
    for value in edges + (0..<1_000).map({ _ in generator.integer() }) {
      #expect(ExactNumber(value).doubleValue == Double(value), "\(value)")
    }
    for _ in 0..<1_000 {
      let value = UInt128(generator.next()) << 64 | UInt128(generator.next())
      #expect(ExactNumber(value).doubleValue == Double(value), "\(value)")
    }
  }

  /// Decimal texts that are hard to read as floating point, and what they are.
  private static let hardDecimals: [(text: String, value: Double)] = [
    ("9007199254740993", 9_007_199_254_740_992), ("9007199254740995", 9_007_199_254_740_996),
    ("9007199254740993.00000000000000000000000001", 9_007_199_254_740_994),
    ("100000000000000000000000", 0x1.52D02C7E14AF6p+76), ("0.1", 0x1.999999999999Ap-4),
    ("0.3", 0x1.3333333333333p-2), ("8.5", 8.5), ("1.00000000000000011102230246251565", 1.0),
    ("1.00000000000000011102230246251565404236316680908203125", 1.0),
    ("1.00000000000000011102230246251565404236316680908203126", 0x1.0000000000001p+0),
    ("1.00000000000000033306690738754696212708950042724609375", 0x1.0000000000002p+0),
    ("179769313486231580793728971405301", 1.797693134862315807937e32),
  ]

  @Test("Hard decimals are rounded to the nearest, ties to even", arguments: hardDecimals)
  func hardDecimal(text: String, value: Double) throws {
    let number = try #require(ExactNumber(decimal: text))
    #expect(number.doubleValue == value)
    #expect((-number).doubleValue == -value)
  }

  /// A significand and an exponent of two, and the nearest floating-point number.
  private static let scaled: [(significand: Int, exponent: Int, value: Double)] = [
    (1, -1_074, 0x1p-1074), (1, -1_075, 0), (3, -1_076, 0x1p-1074), (3, -1_075, 0x1p-1073),
    (5, -1_075, 0x1p-1073), (1 << 54 + 1, -1_129, 0x1p-1074), (1, -1_140, 0), (1, -60_000, 0),
    (1 << 52 - 1, -1_074, .leastNormalMagnitude.nextDown), (1 << 53 - 1, -1_075, 0x1p-1022),
    (1 << 53 - 1, 971, .greatestFiniteMagnitude), (1 << 54 - 1, 970, .infinity),
    (1 << 55 - 3, 969, .greatestFiniteMagnitude), (1, 1_024, .infinity), (1, 60_000, .infinity),
    (1, 1_023, 0x1p1023), (-1, 1_024, -.infinity), (-1, -1_074, -0x1p-1074),
  ]

  @Test("The ends of floating point are reached and passed rightly", arguments: scaled)
  func scaledPower(significand: Int, exponent: Int, value: Double) throws {
    let power = try #require(ExactNumber(2).raised(to: exponent))
    #expect((ExactNumber(significand) * power).doubleValue == value)
  }

  @Test("Every floating-point number comes back from its exact value")
  func floatingPointRoundTrip() throws {
    var generator = SplitMix(seed: 12)
    let edges: [Double] = [
      0, 1, -1, 0.1, .pi, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
      .leastNormalMagnitude.nextDown, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0x1p53,
    ]
    let random = (0..<500).map { _ in Double(bitPattern: generator.next()) }
    for value in edges + random where value.isFinite {
      let exact = try #require(ExactNumber(exactly: value))
      #expect(exact.doubleValue == value, "\(value)")
    }
    #expect(ExactNumber(exactly: .infinity) == nil)
    #expect(ExactNumber(exactly: -.infinity) == nil)
    #expect(ExactNumber(exactly: .nan) == nil)
    #expect(ExactNumber(exactly: -0.0) == 0)
    #expect(ExactNumber(exactly: 0.375) == ExactNumber(numerator: 3, denominator: 8))
    #expect(ExactNumber(exactly: -0x1p70)?.description == "-1180591620717411303424")
  }

  @Test("Between two neighbours the middle goes to the even one, and what is beyond it on")
  func middles() throws {
    var generator = SplitMix(seed: 13)
    let half = try #require(ExactNumber(numerator: 1, denominator: 2))
    for _ in 0..<200 {
      let low = Double(bitPattern: generator.next() >> 1)
      guard low.isFinite, low.nextUp.isFinite else { continue }
      let high = low.nextUp
      let (exactLow, exactHigh) = (
        try #require(ExactNumber(exactly: low)), try #require(ExactNumber(exactly: high))
      )
      let middle = (exactLow + exactHigh) * half
      let little = (exactHigh - exactLow) * (try #require(ExactNumber(2).raised(to: -200)))
      let even = low.significandBitPattern & 1 == 0 ? low : high
      #expect(middle.doubleValue == even, "\(low)")
      #expect((middle + little).doubleValue == high, "\(low)")
      #expect((middle - little).doubleValue == low, "\(low)")
    }
  }

  @Test("Random decimal text becomes the floating-point number that Swift reads")
  func againstParsing() throws {
    var generator = SplitMix(seed: 14)
    for round in 0..<2_000 {
      let zeros = String(repeating: "0", count: round % 340)
      let digits = "\(generator.next())\(generator.next())"
      let text = round % 2 == 0 ? "0.\(zeros)\(digits)" : "\(digits)\(zeros).\(generator.next())"
      #expect(try #require(ExactNumber(decimal: text)).doubleValue == Double(text), "\(text)")
    }
  }
}

extension SplitMix {
  /// An integer of any size up to 64 bits, each size as often.
  fileprivate mutating func integer() -> Int {
    Int(truncatingIfNeeded: next()) >> Int.random(in: 0..<64, using: &self)
  }

  fileprivate mutating func ratio() throws -> ExactNumber {
    let denominator = integer()
    return try #require(
      ExactNumber(numerator: integer(), denominator: denominator == 0 ? 1 : denominator)
    )
  }
}
