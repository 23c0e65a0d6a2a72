// MARK: - From text

extension ExactNumber {
  /// Reads plain decimal text, such as "12", "-0.50" or "+.5".
  ///
  /// A sign may lead; digits follow, with at most one full stop before, among or after them. There
  /// is no exponent, no separator of thousands and no white space; for other text the result is
  /// nil. Time grows with the square of the number of digits.
  public init?(decimal text: some StringProtocol) {
    self.init(decimalUTF8: text.utf8)
  }

  /// Reads plain decimal text from its bytes, as ``init(decimal:)`` does.
  @inlinable
  package init?(decimalUTF8 bytes: some Collection<UInt8>) {
    var scanner = DecimalScanner()
    for byte in bytes {
      guard scanner.take(byte) else { return nil }
    }
    if scanner.digits == 0 { return nil }
    if scanner.digits <= DecimalScanner.mostShortDigits {
      self.init(mantissa: scanner.signedMantissa, decimals: scanner.decimals)
    } else {
      self.init(
        longDecimal: Array(bytes),
        isNegative: scanner.isNegative,
        decimals: scanner.decimals
      )
    }
  }

  /// An integer whose last digits, 18 at the most, stand after the point.
  @usableFromInline
  package init(mantissa: Int64, decimals: Int) {
    if decimals == 0 || mantissa == 0 {
      self.init(mantissa)
      return
    }
    let twos = min(mantissa.trailingZeroBitCount, decimals)
    var numerator = mantissa >> Int64(twos)
    var fives = decimals
    while fives > 0 && numerator % 5 == 0 {
      numerator /= 5
      fives -= 1
    }
    let denominator = (0..<fives).reduce(Int64(1)) { power, _ in power * 5 }
    self.init(
      lowestTerms: Int128(numerator),
      over: Int128(denominator << Int64(decimals - twos))
    )
  }

  /// A decimal of any number of digits; bytes that are no digits are passed over.
  @usableFromInline
  package init?(longDecimal bytes: [UInt8], isNegative: Bool, decimals: Int) {
    let digits = bytes.lazy.filter { $0.decimalDigit != nil }
    guard let magnitude = Natural(decimalDigits: digits) else { return nil }
    self.init(BigInteger(magnitude, isNegative: isNegative), over: .powerOfTen(decimals))
  }
}

/// What plain decimal text has shown so far, byte by byte.
@usableFromInline
package struct DecimalScanner {
  /// The digits that a 64-bit mantissa always holds.
  @usableFromInline static var mostShortDigits: Int { 18 }

  /// The number that the digits make without the point, while they are few.
  @usableFromInline var mantissa: Int64 = 0
  @usableFromInline var digits = 0

  /// The number of digits before the point, once it has come.
  @usableFromInline var wholeDigits: Int?
  @usableFromInline var isNegative = false
  @usableFromInline var isAtStart = true

  @inlinable
  init() {}

  @inlinable var decimals: Int { digits - (wholeDigits ?? digits) }

  @inlinable var signedMantissa: Int64 { isNegative ? -mantissa : mantissa }

  /// Takes the next byte; whether it may stand there.
  @inlinable
  mutating func take(_ byte: UInt8) -> Bool {
    defer { isAtStart = false }
    if let digit = byte.decimalDigit {
      digits += 1
      if digits <= Self.mostShortDigits { mantissa = mantissa &* 10 &+ Int64(digit) }
      return true
    }
    if byte == UInt8(ascii: ".") && wholeDigits == nil {
      wholeDigits = digits
      return true
    }
    isNegative = byte == UInt8(ascii: "-")
    return isAtStart && (isNegative || byte == UInt8(ascii: "+"))
  }
}

// MARK: - To text

extension ExactNumber: CustomStringConvertible {
  /// The exact decimal text, such as "0.125" or "-3", or nil when it would not end.
  ///
  /// It ends when the denominator has no prime factor but 2 and 5.
  public var decimalText: String? {
    exactDecimals.map { scaledInteger(decimals: $0, rule: .down).text(withPointBefore: $0) }
  }

  /// The text with a fixed number of decimals, such as "66.7".
  ///
  /// The number is rounded as ``rounded(_:toDecimals:)`` does; what rounds to zero has no sign.
  public func decimalText(decimals: Int, rule: Rounding.Rule) -> String {
    let decimals = Rounding.clamped(decimals)
    return scaledInteger(decimals: decimals, rule: rule).text(withPointBefore: decimals)
  }

  /// The exact decimal text, or "numerator/denominator" when it would not end: "0.5", "-1/3".
  public var description: String {
    decimalText ?? "\(numeratorText)/\(denominatorText)"
  }

  /// The number of decimals of the exact text, or nil when it would not end.
  private var exactDecimals: Int? {
    let twos: Int
    let fives: Int?
    switch storage {
    case .small(_, let denominator):
      twos = denominator.trailingZeroBitCount
      fives = (denominator.magnitude >> twos).exponentOfFive
    case .large(_, let denominator):
      twos = denominator.natural.trailingZeroBitCount
      fives = (denominator.natural >> twos).exponentOfFive
    }
    return fives.map { max(twos, $0) }
  }

  /// The digits of an integer, with a point before the last ones.
  private func text(withPointBefore decimals: Int) -> String {
    if decimals == 0 { return numeratorText }
    let digits = magnitude.numeratorText
    let missing = decimals + 1 - digits.utf8.count
    let padded = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    let whole = Substring(padded.utf8.dropLast(decimals))
    let fraction = Substring(padded.utf8.suffix(decimals))
    return "\(isNegative ? "-" : "")\(whole).\(fraction)"
  }
}

extension UInt {
  /// The exponent of a power of five, or nil for another number.
  fileprivate var exponentOfFive: Int? {
    if self == 0 { return nil }
    var rest = self
    var exponent = 0
    while rest % 5 == 0 {
      rest /= 5
      exponent += 1
    }
    return rest == 1 ? exponent : nil
  }

  /// The greatest power of five in one limb, of which every power of more limbs is a multiple.
  fileprivate static let greatestPowerOfFive: UInt = {
    var power: UInt = 5
    while power <= UInt.max / 5 { power *= 5 }
    return power
  }()
}

extension Natural {
  /// The exponent of a power of five, or nil for another number.
  fileprivate var exponentOfFive: Int? {
    var rest = self
    var steps = 0
    while rest.limbs.count > 1 {
      guard rest.divide(by: UInt.greatestPowerOfFive) == 0 else { return nil }
      steps += 1
    }
    guard
      let exponent = rest.singleLimb?.exponentOfFive,
      let exponentOfStep = UInt.greatestPowerOfFive.exponentOfFive
    else { return nil }
    return steps * exponentOfStep + exponent
  }
}
