/// Γ and the logarithm of Γ, and its derivative.
///
/// Each is computed with twice the digits and rounded once, so that the last bits hold also where they
/// go through 0. Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1 and 5.11.2) from
/// 30 on, the recurrences (5.5.1, 5.5.2) below.
enum GammaFunction {
  private static let leastOfSeries = 30.0

  /// log Γ(z) for z above 0.
  static func logarithm(_ value: DoubleDouble) -> DoubleDouble {
    var shifted = value
    var product = DoubleDouble.one
    while shifted.high < leastOfSeries {
      product = product * shifted
      shifted = shifted + 1
    }
    let series = series(shifted, stirling)
    let whole = (shifted - 0.5) * shifted.logarithm - shifted + DoubleDouble.halfLogarithmOf2Pi
    return whole + series - product.logarithm
  }

  /// The derivative of log Γ(z) for z above 0: ψ(z).
  static func digamma(_ value: Double) -> DoubleDouble {
    var shifted = DoubleDouble(value)
    var sum = DoubleDouble.zero
    while shifted.high < leastOfSeries {
      sum = sum + DoubleDouble.one / shifted
      shifted = shifted + 1
    }
    let inverse = DoubleDouble.one / shifted
    let tail = series(shifted, derivative) * inverse
    return shifted.logarithm - inverse / 2 - tail - sum
  }

  /// The sum of coefficients over the odd powers of a number.
  private static func series(
    _ value: DoubleDouble,
    _ coefficients: [(Double, Double)]
  ) -> DoubleDouble {
    let inverse = DoubleDouble.one / value
    let square = inverse * inverse
    var sum = DoubleDouble.zero
    for (numerator, denominator) in coefficients {
      sum = sum * square + DoubleDouble(numerator) / denominator
    }
    return sum * inverse
  }

  /// B₂ₖ / (2k (2k - 1)) for k from 13 down to 1.
  private static let stirling: [(Double, Double)] = [
    (657_931, 300), (-236_364_091, 1_506_960), (77_683, 5796), (-174_611, 125_400),
    (43_867, 244_188), (-3617, 122_400), (1, 156), (-691, 360_360), (1, 1188), (-1, 1680),
    (1, 1260), (-1, 360), (1, 12),
  ]

  /// B₂ₖ / 2k for k from 13 down to 1.
  private static let derivative: [(Double, Double)] = [
    (657_931, 12), (-236_364_091, 65_520), (77_683, 276), (-174_611, 6600), (43_867, 14_364),
    (-3617, 8160), (1, 12), (-691, 32_760), (1, 132), (-1, 240), (1, 252), (-1, 120), (1, 12),
  ]
}
