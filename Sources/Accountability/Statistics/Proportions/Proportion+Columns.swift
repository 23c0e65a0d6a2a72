extension Statistics.Proportion {
  /// Wilson's intervals of a column of proportions, a row each.
  ///
  ///     let housed = try Statistics.Proportion.wilson([43, 7], of: [50, 20], at: .percent95)
  ///     housed[0]?.lower   // 0.7381380628941445
  ///
  /// They are those of ``wilson(at:)``, to the last bit. A row that is no proportion has no interval: 0 of 0, a
  /// part above its whole, a negative or infinite number; ``init(_:of:)`` says why. The time grows with the
  /// rows, and no proportion is made for any.
  ///
  /// - Throws: ``UndefinedStatistic`` where there are not as many numerators as denominators.
  public static func wilson(
    _ numerators: [Double],
    of denominators: [Double],
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceIntervals {
    guard numerators.count == denominators.count else {
      throw .unequalLengths("numerators", "denominators")
    }
    let deviate = level.twoSidedDeviate
    var lower = [Double](repeating: .nan, count: numerators.count)
    var upper = lower
    // Two rows at a time; of an odd number the last one stands twice.
    for first in stride(from: 0, to: numerators.count, by: 2) {
      let second = min(first + 1, numerators.count - 1)
      let ends = wilson(
        SIMD2(numerators[first], numerators[second]),
        of: SIMD2(denominators[first], denominators[second]),
        deviate: deviate
      )
      (lower[first], lower[second]) = (ends.lower.x, ends.lower.y)
      (upper[first], upper[second]) = (ends.upper.x, ends.upper.y)
    }
    return ConfidenceIntervals(lower: lower, upper: upper, at: level)
  }

  /// The ends of Wilson's intervals of two proportions; not a number where one is none.
  ///
  /// They are computed in any case and chosen afterwards, so that the processor has nothing to guess.
  @inline(__always)
  private static func wilson(
    _ numerators: SIMD2<Double>,
    of denominators: SIMD2<Double>,
    deviate: Double
  ) -> (lower: SIMD2<Double>, upper: SIMD2<Double>) {
    let remainders = denominators - numerators
    let square = deviate * deviate
    let roots = (square + 4 * numerators * (remainders / denominators)).squareRoot()
    let wholes = denominators + square
    var upper = (2 * numerators + square + deviate * roots) / (2 * wholes)
    var lower = numerators / denominators * numerators / (wholes * upper)
    upper.replace(with: 1, where: (remainders .== 0) .| (upper .> 1))
    let isUndefined = .!isDefined(numerators, of: denominators)
    lower.replace(with: .nan, where: isUndefined)
    upper.replace(with: .nan, where: isUndefined)
    return (lower, upper)
  }

  /// Whether proportions can be made of numbers.
  @inline(__always)
  private static func isDefined(
    _ numerators: SIMD2<Double>,
    of denominators: SIMD2<Double>
  ) -> SIMDMask<SIMD2<Int64>> {
    let isQuantity = (numerators .== 0) .| ((numerators .>= 1e-100) .& (numerators .<= 1e100))
    return isQuantity .& (denominators .>= 1e-100) .& (denominators .<= 1e100)
      .& (numerators .<= denominators)
  }
}
