/// An integer of any size.
///
/// It stands behind ``ExactNumber`` for the values that two machine integers cannot hold. Equal
/// values have one representation: the magnitude has no leading zeros, and zero is not negative.
package struct BigInteger: Hashable, Sendable {
  /// Whether the value is less than zero.
  package let isNegative: Bool

  let natural: Natural

  package static let zero = BigInteger(.zero)
  package static let one = BigInteger(.one)

  init(_ natural: Natural, isNegative: Bool = false) {
    self.natural = natural
    self.isNegative = isNegative && !natural.isZero
  }

  /// The same value as another integer's.
  package init(_ value: some BinaryInteger) {
    self.init(Natural(normalising: Array(value.magnitude.words)), isNegative: value < 0)
  }

  /// Ten to a power of zero or more.
  package static func powerOfTen(_ exponent: Int) -> BigInteger {
    precondition(exponent >= 0, "An integer power of ten has an exponent of zero or more.")
    return BigInteger(.powerOfTen(exponent))
  }
}

// MARK: - Size and sign

extension BigInteger {
  /// Whether the value is zero.
  package var isZero: Bool { natural.isZero }

  /// The value without its sign.
  package var magnitude: BigInteger { BigInteger(natural) }

  /// The number of bits of the magnitude, without leading zeros: 0 for 0, 3 for -4.
  package var bitWidth: Int { natural.bitWidth }

  /// -1, 0 or 1, as the value is less than, equal to or greater than zero.
  package func signum() -> Int { isZero ? 0 : isNegative ? -1 : 1 }
}

extension Int {
  /// The same value as a big integer's, or nil when it does not fit.
  package init?(exactly value: BigInteger) {
    guard let limb = value.natural.singleLimb else { return nil }
    if value.isNegative && limb == Int.min.magnitude {
      self = .min
      return
    }
    guard let magnitude = Int(exactly: limb) else { return nil }
    self = value.isNegative ? -magnitude : magnitude
  }
}

// MARK: - Arithmetic

extension BigInteger: Comparable {
  package static func < (left: BigInteger, right: BigInteger) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative ? right.natural < left.natural : left.natural < right.natural
  }

  package static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    if left.isNegative == right.isNegative {
      return BigInteger(left.natural + right.natural, isNegative: left.isNegative)
    }
    return left.natural >= right.natural
      ? BigInteger(left.natural - right.natural, isNegative: left.isNegative)
      : BigInteger(right.natural - left.natural, isNegative: right.isNegative)
  }

  package static func - (left: BigInteger, right: BigInteger) -> BigInteger {
    left + -right
  }

  package static func * (left: BigInteger, right: BigInteger) -> BigInteger {
    BigInteger(left.natural * right.natural, isNegative: left.isNegative != right.isNegative)
  }

  package static prefix func - (value: BigInteger) -> BigInteger {
    BigInteger(value.natural, isNegative: !value.isNegative)
  }

  /// The quotient, rounded towards zero, and the remainder, with the sign of the dividend.
  package func quotientAndRemainder(
    dividingBy divisor: BigInteger
  ) -> (quotient: BigInteger, remainder: BigInteger) {
    precondition(!divisor.isZero, "A number cannot be divided by zero.")
    let (quotient, remainder) = natural.quotientAndRemainder(dividingBy: divisor.natural)
    return (
      BigInteger(quotient, isNegative: isNegative != divisor.isNegative),
      BigInteger(remainder, isNegative: isNegative)
    )
  }

  /// The greatest common divisor of the magnitudes; with zero it is the other magnitude.
  package func greatestCommonDivisor(with other: BigInteger) -> BigInteger {
    BigInteger(natural.greatestCommonDivisor(with: other.natural))
  }

  /// The value to a power of zero or more; anything to the power 0 is 1.
  package func raised(to exponent: Int) -> BigInteger {
    BigInteger(natural.raised(to: exponent), isNegative: isNegative && exponent & 1 == 1)
  }
}

// MARK: - Text

extension BigInteger: CustomStringConvertible {
  /// Reads an optional sign and decimal digits, or returns nil.
  ///
  /// Time grows with the square of the number of digits.
  package init?(decimal text: some StringProtocol) {
    let sign = text.utf8.first
    let isNegative = sign == UInt8(ascii: "-")
    let hasSign = isNegative || sign == UInt8(ascii: "+")
    guard let natural = Natural(decimalDigits: text.utf8.dropFirst(hasSign ? 1 : 0)) else {
      return nil
    }
    self.init(natural, isNegative: isNegative)
  }

  /// The decimal digits, after "-" for a negative value.
  package var description: String { (isNegative ? "-" : "") + natural.decimalText }
}
