extension ExactNumber {
  /// The exact value of a floating-point number, or nil when it is infinite or not a number.
  ///
  /// `ExactNumber(exactly: 0.1)` is not 1/10 but the binary fraction that `0.1` stands for; both
  /// zeros are 0.
  public init?(exactly value: Double) {
    guard value.isFinite else { return nil }
    let isSubnormal = value.exponentBitPattern == 0
    let leadingBit: UInt64 = isSubnormal ? 0 : 1 << Double.significandBitCount
    let significand = BigInteger(value.significandBitPattern | leadingBit).natural
    let exponent =
      Int(isSubnormal ? 1 : value.exponentBitPattern) - BinaryLayout.bias
    let divisor = BigInteger(Natural.one << max(-exponent, 0))
    let magnitude = significand << max(exponent, 0)
    self.init(BigInteger(magnitude, isNegative: value < 0), over: divisor)
  }

  /// The nearest floating-point number; of two as near, the one whose last bit is 0.
  ///
  /// Correctly rounded for every value: infinite when the value is too great, and subnormal or
  /// zero when it is too small.
  public var doubleValue: Double {
    let magnitude: Double
    switch storage {
    case .small(let numerator, let denominator):
      if BinaryLayout.isExact(numerator) && BinaryLayout.isExact(denominator) {
        return Double(numerator) / Double(denominator)
      }
      magnitude = BinaryQuotient(numerator.magnitude, denominator.magnitude).doubleValue
    case .large(let numerator, let denominator):
      magnitude = BinaryQuotient(numerator.natural, denominator.natural).doubleValue
    }
    return isNegative ? -magnitude : magnitude
  }
}

/// What the binary format of `Double` can hold.
private enum BinaryLayout {
  /// The exponent of the lowest bit of every subnormal number.
  static let leastExponent = -1074

  /// The bits of a significand.
  static let precision = Double.significandBitCount + 1

  /// What the stored exponent exceeds the exponent of the significand's lowest bit by.
  static let bias = 1075

  /// Whether every integer of this size is a `Double`.
  static func isExact(_ value: Int) -> Bool {
    Int64(value).magnitude <= 1 << UInt64(precision)
  }
}

/// The leading bits of a positive quotient: between `bits` and `bits + 1` times 2 to `exponent`.
private struct BinaryQuotient {
  /// The leading 63 or 64 bits; 0 only when the quotient is 0.
  let bits: UInt64

  let exponent: Int

  /// Whether the quotient is more than `bits` times 2 to `exponent`.
  let isInexact: Bool

  init(_ dividend: UInt, _ divisor: UInt) {
    let shift = 63 + divisor.significantBits - dividend.significantBits
    let scaled = UInt128(dividend) << UInt128(shift)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: UInt128(divisor))
    bits = UInt64(quotient)
    exponent = -shift
    isInexact = remainder != 0
  }

  init(_ dividend: Natural, _ divisor: Natural) {
    let shift = 63 + divisor.bitWidth - dividend.bitWidth
    let (quotient, remainder) = (dividend << max(shift, 0))
      .quotientAndRemainder(dividingBy: divisor << max(-shift, 0))
    bits = quotient.limbs.reversed().reduce(0) { bits, limb in
      bits << UInt64(UInt.bitWidth) | UInt64(limb)
    }
    exponent = -shift
    isInexact = !remainder.isZero
  }

  /// The nearest floating-point number, ties to even.
  var doubleValue: Double {
    let width = UInt64.bitWidth - bits.leadingZeroBitCount
    let lowest = max(exponent + width - BinaryLayout.precision, BinaryLayout.leastExponent)
    let dropped = lowest - exponent
    if dropped > UInt64.bitWidth { return 0 }
    let kept = bits >> UInt64(dropped)
    let rest = bits - kept << UInt64(dropped)
    let half: UInt64 = 1 << UInt64(dropped - 1)
    let isTie = rest == half && !isInexact
    let goesUp = isTie ? kept & 1 == 1 : rest >= half
    return Double(sign: .plus, exponent: lowest, significand: Double(goesUp ? kept + 1 : kept))
  }
}

extension UInt {
  /// The number of bits without leading zeros.
  fileprivate var significantBits: Int { UInt.bitWidth - leadingZeroBitCount }
}
