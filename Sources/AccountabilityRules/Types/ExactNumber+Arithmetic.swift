extension ExactNumber {
  /// The sum.
  public static func + (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    guard
      case .small(let leftNumerator, let leftDenominator) = left.storage,
      case .small(let rightNumerator, let rightDenominator) = right.storage
    else {
      return ExactNumber(
        left.numerator * right.denominator + right.numerator * left.denominator,
        over: left.denominator * right.denominator
      )
    }
    if leftDenominator == 1 && rightDenominator == 1 {
      let (sum, overflow) = leftNumerator.addingReportingOverflow(rightNumerator)
      if !overflow { return ExactNumber(integerLiteral: sum) }
    }
    return smallSum(leftNumerator, leftDenominator, rightNumerator, rightDenominator)
  }

  /// The sum of two small numbers: no step needs more than 128 bits.
  ///
  /// Only a divisor that the denominators share can be shared by the sum's numerator and
  /// denominator (Knuth, The Art of Computer Programming 2, 4.5.1).
  private static func smallSum(
    _ leftNumerator: Int,
    _ leftDenominator: Int,
    _ rightNumerator: Int,
    _ rightDenominator: Int
  ) -> ExactNumber {
    let shared = leftDenominator.commonDivisor(with: rightDenominator)
    let leftFactor = rightDenominator / shared
    let rightFactor = leftDenominator / shared
    let numerator =
      Int128(leftNumerator) * Int128(leftFactor) + Int128(rightNumerator) * Int128(rightFactor)
    if shared == 1 {
      return ExactNumber(
        lowestTerms: numerator,
        over: Int128(leftDenominator) * Int128(rightDenominator)
      )
    }
    let divisor = Int(truncatingIfNeeded: numerator % Int128(shared)).commonDivisor(with: shared)
    return ExactNumber(
      lowestTerms: numerator / Int128(divisor),
      over: Int128(rightFactor) * Int128(rightDenominator / divisor)
    )
  }

  /// The difference.
  public static func - (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    left + -right
  }

  /// The product.
  public static func * (left: ExactNumber, right: ExactNumber) -> ExactNumber {
    guard
      case .small(let leftNumerator, let leftDenominator) = left.storage,
      case .small(let rightNumerator, let rightDenominator) = right.storage
    else {
      return ExactNumber(
        left.numerator * right.numerator,
        over: left.denominator * right.denominator
      )
    }
    let falling = leftNumerator.commonDivisor(with: rightDenominator)
    let rising = rightNumerator.commonDivisor(with: leftDenominator)
    return ExactNumber(
      lowestTerms: Int128(leftNumerator / falling) * Int128(rightNumerator / rising),
      over: Int128(leftDenominator / rising) * Int128(rightDenominator / falling)
    )
  }

  /// The number with the other sign.
  public static prefix func - (value: ExactNumber) -> ExactNumber {
    switch value.storage {
    case .small(let numerator, let denominator):
      ExactNumber(lowestTerms: -Int128(numerator), over: Int128(denominator))
    case .large(let numerator, let denominator):
      ExactNumber(lowestTerms: -numerator, over: denominator)
    }
  }

  /// Adds a number.
  public static func += (left: inout ExactNumber, right: ExactNumber) { left = left + right }

  /// Subtracts a number.
  public static func -= (left: inout ExactNumber, right: ExactNumber) { left = left - right }

  /// Multiplies by a number.
  public static func *= (left: inout ExactNumber, right: ExactNumber) { left = left * right }
}

extension Int {
  /// The greatest common divisor with a positive number; with 0 it is that number.
  fileprivate func commonDivisor(with other: Int) -> Int {
    if self == 1 || other == 1 { return 1 }
    return Int(magnitude.greatestCommonDivisor(with: other.magnitude))
  }
}

// MARK: - Quotients and powers

extension ExactNumber {
  /// One divided by the number, which must not be zero.
  private var reciprocal: ExactNumber {
    switch storage {
    case .small(let numerator, let denominator):
      let sign = Int128(numerator.signum())
      return ExactNumber(
        lowestTerms: Int128(denominator) * sign,
        over: Int128(numerator) * sign
      )
    case .large(let numerator, let denominator):
      return ExactNumber(
        lowestTerms: numerator.isNegative ? -denominator : denominator,
        over: numerator.magnitude
      )
    }
  }

  /// The quotient, or nil when the divisor is zero.
  public func divided(by divisor: ExactNumber) -> ExactNumber? {
    divisor.isZero ? nil : self * divisor.reciprocal
  }

  /// The most bits that a numerator or denominator made by ``raised(to:)`` may have.
  public static let powerBitLimit = 65_536

  /// The number to a whole power, or nil where it has none.
  ///
  /// `ExactNumber(2).raised(to: -3)` is 1/8. Zero has no negative powers; anything to the power 0
  /// is 1, zero also. The result is nil too when its numerator or denominator would have more
  /// bits than ``powerBitLimit``, so that no power takes all memory.
  public func raised(to exponent: Int) -> ExactNumber? {
    if exponent == 0 { return .one }
    if isZero { return exponent < 0 ? nil : .zero }
    let base = exponent < 0 ? reciprocal : self
    guard
      let numerator = base.numerator.power(exponent.magnitude),
      let denominator = base.denominator.power(exponent.magnitude)
    else { return nil }
    return ExactNumber(lowestTerms: numerator, over: denominator)
  }
}

extension BigInteger {
  /// A power of a number other than zero, or nil above the limit of bits.
  fileprivate func power(_ exponent: UInt) -> BigInteger? {
    if natural == .one { return isNegative && exponent & 1 == 1 ? self : .one }
    // A number of n bits is at least 2 to the power n - 1.
    let (leastBits, overflow) = UInt(bitWidth - 1).multipliedReportingOverflow(by: exponent)
    guard !overflow && leastBits < ExactNumber.powerBitLimit else { return nil }
    let result = raised(to: Int(exponent))
    return result.bitWidth <= ExactNumber.powerBitLimit ? result : nil
  }
}

// MARK: - Order

extension ExactNumber: Comparable {
  /// Whether the left number is less than the right, decided exactly.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    guard
      case .small(let leftNumerator, let leftDenominator) = left.storage,
      case .small(let rightNumerator, let rightDenominator) = right.storage
    else {
      if left.signum() != right.signum() { return left.signum() < right.signum() }
      return left.numerator * right.denominator < right.numerator * left.denominator
    }
    if leftDenominator == rightDenominator { return leftNumerator < rightNumerator }
    return Int128(leftNumerator) * Int128(rightDenominator)
      < Int128(rightNumerator) * Int128(leftDenominator)
  }
}

// MARK: - Differences against a limit

extension ExactNumber {
  /// The sign of a difference, and how its size compares with a limit (-1, 0 or 1), without working the
  /// difference out; `nil` where machine integers do not suffice.
  package static func difference(
    from before: ExactNumber,
    to after: ExactNumber,
    against limit: ExactNumber
  ) -> (sign: Int, size: Int)? {
    guard case .small(let an, let ad) = after.storage,
      case .small(let bn, let bd) = before.storage,
      case .small(let ln, let ld) = limit.storage
    else { return nil }
    // Products of two 64-bit integers fit 128 bits, and so does the difference of two of them.
    let numerator = Int128(an) * Int128(bd) - Int128(bn) * Int128(ad)
    let size = (numerator < 0 ? 0 - numerator : numerator)
      .multipliedReportingOverflow(by: Int128(ld))
    let bound = (Int128(ad) * Int128(bd)).multipliedReportingOverflow(by: Int128(ln))
    guard !size.overflow, !bound.overflow else { return nil }
    let order =
      size.partialValue < bound.partialValue ? -1 : size.partialValue > bound.partialValue ? 1 : 0
    return (numerator < 0 ? -1 : numerator > 0 ? 1 : 0, order)
  }
}
