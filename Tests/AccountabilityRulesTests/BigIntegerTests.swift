import AccountabilityRules
import AccountabilityTestSupport
import Testing

@Suite("Integers of any size")
struct BigIntegerTests {
  private static let texts: [String] = [
    "0", "1", "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551615",
    "18446744073709551616", "-18446744073709551617", "999999999999999999", "1000000000000000000",
    "1000000000000000001", "1000000000000000000000000000000000000",
    "340282366920938463463374607431768211456",
    "-123456789012345678901234567890123456789012345678901234567890",
  ]

  @Test("Decimal text is read and written unchanged", arguments: texts)
  func textRoundTrip(text: String) throws {
    let value = try #require(BigInteger(decimal: text))
    #expect(value.description == text)
    #expect(
      try #require(BigInteger(decimal: "000" + value.magnitude.description)) == value.magnitude
    )
  }

  @Test(
    "Other text is no integer",
    arguments: ["", "-", "+", "--1", "1-", " 1", "1 ", "1.0", "1e3", "١", "0x10", "1,000"]
  )
  func textIsRefused(text: String) {
    #expect(BigInteger(decimal: text) == nil)
  }

  @Test("Zero has one form, without a sign")
  func zero() throws {
    #expect(try #require(BigInteger(decimal: "-0")) == .zero)
    #expect(-BigInteger.zero == .zero)
    #expect(!(-BigInteger.zero).isNegative)
    #expect(BigInteger(7) - BigInteger(7) == .zero)
    #expect(BigInteger(UInt128.max) - BigInteger(UInt128.max) == .zero)
    #expect(BigInteger.zero.bitWidth == 0)
  }

  private static let edges: [Int128] = [
    0, 1, -1, 2, -3, 10, Int128(Int.max), Int128(Int.min), Int128(UInt.max), Int128(UInt.max) + 1,
    -Int128(UInt.max), -Int128(UInt.max) - 1, Int128(1) << 96, .max, .min, .max - 1, .min + 1,
  ]

  @Test("Arithmetic at the edges of the limbs is that of 128-bit integers", arguments: edges)
  func edgeArithmetic(left: Int128) {
    for right in Self.edges { expectSameArithmetic(left, right) }
  }

  @Test("Arithmetic on random numbers is that of 128-bit integers")
  func randomArithmetic() {
    var generator = SplitMix(seed: 1)
    for _ in 0..<2_000 {
      expectSameArithmetic(generator.integer128(), generator.integer128())
    }
  }

  private func expectSameArithmetic(_ left: Int128, _ right: Int128) {
    let bigLeft = BigInteger(left)
    let bigRight = BigInteger(right)
    #expect((bigLeft < bigRight) == (left < right), "\(left) < \(right)")
    #expect((bigLeft == bigRight) == (left == right), "\(left) == \(right)")
    #expect(bigLeft.description == left.description)
    expect(bigLeft + bigRight, left.addingReportingOverflow(right), "\(left) + \(right)")
    expect(bigLeft - bigRight, left.subtractingReportingOverflow(right), "\(left) - \(right)")
    expect(bigLeft * bigRight, left.multipliedReportingOverflow(by: right), "\(left) * \(right)")
    guard right != 0, !(left == .min && right == -1) else { return }
    let (quotient, remainder) = bigLeft.quotientAndRemainder(dividingBy: bigRight)
    #expect(quotient == BigInteger(left / right), "\(left) / \(right)")
    #expect(remainder == BigInteger(left % right), "\(left) % \(right)")
    let divisor = Self.euclid(left.magnitude, right.magnitude)
    #expect(bigLeft.greatestCommonDivisor(with: bigRight) == BigInteger(divisor))
  }

  private func expect(
    _ value: BigInteger,
    _ expected: (partialValue: Int128, overflow: Bool),
    _ operation: Comment
  ) {
    if !expected.overflow { #expect(value == BigInteger(expected.partialValue), operation) }
  }

  private static func euclid(_ left: UInt128, _ right: UInt128) -> UInt128 {
    right == 0 ? left : euclid(right, left % right)
  }

  @Test("Quotient times divisor plus remainder is the dividend")
  func division() throws {
    var generator = SplitMix(seed: 2)
    for round in 0..<1_000 {
      let dividend = generator.bigInteger(limbs: 1 + round % 12)
      let divisor = generator.bigInteger(limbs: 1 + round % 7)
      if divisor.isZero { continue }
      let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
      #expect(quotient * divisor + remainder == dividend, "\(dividend) / \(divisor)")
      #expect(remainder.magnitude < divisor.magnitude, "\(dividend) / \(divisor)")
      #expect(remainder.isZero || remainder.isNegative == dividend.isNegative)
    }
  }

  /// Dividends and divisors, as hexadecimal limbs, for which the first estimate of a limb of the
  /// quotient is too great even after it was corrected against the second limb.
  private static let hardDivisions: [(dividend: [UInt], divisor: [UInt])] = [
    ([0, 0, 1 << 63, (1 << 63) - 1], [1, 0, 1 << 63]),
    ([3, 0, 1 << 63], [1, 0, 1 << 61]),
    ([0, .max - 1, 1 << 63], [.max, 1 << 63]),
    ([0, 0, 0, 1 << 63], [1, 0, 1 << 63]),
    ([.max, .max, .max, .max - 1], [.max, .max]),
    ([0, 0, .max, .max - 1], [.max, 0, .max]),
  ]

  @Test(
    "Division is right where the estimate of a limb must be corrected",
    arguments: hardDivisions
  )
  func hardDivision(dividend: [UInt], divisor: [UInt]) {
    let dividend = Self.bigInteger(limbs: dividend)
    let divisor = Self.bigInteger(limbs: divisor)
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    #expect(quotient * divisor + remainder == dividend)
    #expect(remainder < divisor)
    #expect(!remainder.isNegative)
  }

  fileprivate static func bigInteger(limbs: [UInt]) -> BigInteger {
    let base = BigInteger(UInt.max) + .one
    return limbs.reversed().reduce(.zero) { value, limb in value * base + BigInteger(limb) }
  }

  @Test("The greatest common divisor of multiples is that of the factors, times the number")
  func commonDivisor() {
    var generator = SplitMix(seed: 3)
    for round in 0..<300 {
      let common = generator.bigInteger(limbs: 1 + round % 6).magnitude
      let left = generator.bigInteger(limbs: 1 + round % 5)
      let right = generator.bigInteger(limbs: 1 + round % 8)
      let divisor = (left * common).greatestCommonDivisor(with: right * common)
      #expect(divisor == slowCommonDivisor(left, right) * common, "\(left), \(right), \(common)")
    }
  }

  @Test("Neighbouring Fibonacci numbers, Euclid's worst case, have no common divisor")
  func fibonacci() {
    var (less, more) = (BigInteger.one, BigInteger.one)
    for _ in 0..<1_000 {
      (less, more) = (more, less + more)
      #expect(more.greatestCommonDivisor(with: less) == .one)
    }
    #expect(more.bitWidth == 695)
  }

  private func slowCommonDivisor(_ left: BigInteger, _ right: BigInteger) -> BigInteger {
    var (left, right) = (left.magnitude, right.magnitude)
    while !right.isZero {
      (left, right) = (right, left.quotientAndRemainder(dividingBy: right).remainder)
    }
    return left
  }

  @Test("A power of ten is a one and its zeros", arguments: [0, 1, 17, 18, 19, 20, 36, 77, 200])
  func powerOfTen(exponent: Int) {
    let power = BigInteger.powerOfTen(exponent)
    #expect(power.description == "1" + String(repeating: "0", count: exponent))
    #expect(power == BigInteger(10).raised(to: exponent))
  }

  @Test("The bit width counts the bits of the magnitude")
  func bitWidth() {
    for exponent in [0, 1, 62, 63, 64, 65, 127, 128, 1_000] {
      let power = BigInteger(2).raised(to: exponent)
      #expect(power.bitWidth == exponent + 1)
      #expect((-power).bitWidth == exponent + 1)
      #expect((power - .one).bitWidth == exponent)
    }
  }

  @Test("A machine integer comes back, and a greater one does not")
  func machineIntegers() {
    for value in [0, 1, -1, Int.max, Int.min, Int.min + 1] {
      #expect(Int(exactly: BigInteger(value)) == value)
    }
    #expect(Int(exactly: BigInteger(Int.max) + .one) == nil)
    #expect(Int(exactly: BigInteger(Int.min) - .one) == nil)
    #expect(Int(exactly: BigInteger(UInt128.max)) == nil)
  }

  @Test("Division by zero is our own mistake")
  func divisionByZero() async {
    await #expect(processExitsWith: .failure) {
      _ = BigInteger.one.quotientAndRemainder(dividingBy: .zero)
    }
  }
}

extension SplitMix {
  /// An integer of any size up to 128 bits, each size as often.
  fileprivate mutating func integer128() -> Int128 {
    let value = Int128(truncatingIfNeeded: UInt128(next()) << 64 | UInt128(next()))
    return value >> Int128.random(in: 0..<128, using: &self)
  }

  /// An integer whose limbs are random, or all zeros, or all ones.
  fileprivate mutating func bigInteger(limbs count: Int) -> BigInteger {
    let limbs = (0..<count).map { _ -> UInt in
      switch next() % 5 {
      case 0: .zero
      case 1: .max
      default: UInt(truncatingIfNeeded: next())
      }
    }
    let magnitude = BigIntegerTests.bigInteger(limbs: limbs)
    return Bool.random(using: &self) ? magnitude : -magnitude
  }
}
