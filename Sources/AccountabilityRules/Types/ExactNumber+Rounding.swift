extension ExactNumber {
  /// The number rounded to a number of decimals.
  ///
  /// 66.65 rounded `halfUp` to 1 decimal is 66.7. The number of decimals is brought into
  /// ``Rounding/decimalsRange``.
  public func rounded(_ rule: Rounding.Rule, toDecimals decimals: Int) -> ExactNumber {
    let decimals = Rounding.clamped(decimals)
    let scaled = scaledInteger(decimals: decimals, rule: rule)
    if decimals == 0 { return scaled }
    if decimals <= DecimalScanner.mostShortDigits, let small = scaled.integer {
      return ExactNumber(mantissa: Int64(small), decimals: decimals)
    }
    return ExactNumber(scaled.numerator, over: .powerOfTen(decimals))
  }

  /// The number rounded as a rounding says.
  public func rounded(_ rounding: Rounding) -> ExactNumber {
    rounded(rounding.rule, toDecimals: rounding.decimals)
  }

  /// The integer nearest by a rule to the number times a power of ten.
  func scaledInteger(decimals: Int, rule: Rounding.Rule) -> ExactNumber {
    smallScaledInteger(decimals: decimals, rule: rule)
      ?? largeScaledInteger(decimals: decimals, rule: rule)
  }

  /// The scaled integer, where 128 bits suffice to find it.
  private func smallScaledInteger(decimals: Int, rule: Rounding.Rule) -> ExactNumber? {
    guard decimals <= DecimalScanner.mostShortDigits,
      case .small(let numerator, let denominator) = storage
    else { return nil }
    let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
    let divisor = Int128(denominator)
    let scaled = Int128(numerator.magnitude) * scale
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
    let goesUp = rule.goesUp(
      isExact: remainder == 0,
      half: .init(remainder * 2, with: divisor),
      isOdd: quotient & 1 == 1
    )
    let rounded = goesUp ? quotient + 1 : quotient
    return ExactNumber(lowestTerms: numerator < 0 ? -rounded : rounded, over: 1)
  }

  private func largeScaledInteger(decimals: Int, rule: Rounding.Rule) -> ExactNumber {
    let divisor = denominator.natural
    let scaled = numerator.natural * .powerOfTen(decimals)
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
    let goesUp = rule.goesUp(
      isExact: remainder.isZero,
      half: .init(remainder << 1, with: divisor),
      isOdd: quotient.isOdd
    )
    let rounded = goesUp ? quotient + .one : quotient
    return ExactNumber(
      lowestTerms: BigInteger(rounded, isNegative: isNegative),
      over: .one
    )
  }
}
