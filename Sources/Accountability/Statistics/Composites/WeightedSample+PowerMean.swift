extension Statistics.WeightedSample {
  /// The weighted power mean: the arithmetic mean for a power of 1, the geometric for 0, the harmonic for −1.
  ///
  ///     let scores = try Statistics.WeightedSample([20, 80], weights: [1, 1])
  ///     try scores.powerMean(1)    // 50.0
  ///     try scores.powerMean(0)    // 40.0
  ///     try scores.powerMean(-1)   // 32.0
  ///
  /// The lower the power, the less a good value makes up for a bad one. A value whose weight is 0 has no say.
  /// It is ref · exp(ln(1 + Σ w (exp(p ln(x / ref)) − 1) / Σ w) / p) with the largest or smallest value as ref,
  /// which neither overflows nor loses digits near a power of 0.
  ///
  /// Source: G. H. Hardy, J. E. Littlewood and G. Pólya, Inequalities, sections 2.2 and 2.3; OECD and JRC,
  /// Handbook on Constructing Composite Indicators (2008), section 6.8, for its use.
  ///
  /// - Throws: ``UndefinedStatistic`` where the power is not finite; unless it is 1, for a value below 0; for a
  ///   power of 0 or less, also for a value of 0.
  public func powerMean(_ power: Double) throws(UndefinedStatistic) -> Double {
    let power = try power.finite("power")
    if power == 1 { return try mean }
    let parts = zip(values, weights).filter { $0.1 > 0 }
    let known = parts.map(\.0)
    guard let least = known.min(), let most = known.max() else { throw .zero("weights") }
    if least < 0 { throw .negative("values") }
    if least == 0, power <= 0 { throw .zero("values") }
    if least == most { return least }
    let reference = power > 0 ? most : least
    let largest = parts.map(\.1).max() ?? 1
    var (sum, total) = (DoubleDouble.zero, DoubleDouble.zero)
    for (value, weight) in parts {
      let logarithm = Self.logarithm(of: value, over: reference)
      let term = power == 0 ? logarithm : (power * logarithm).exponentialMinusOne
      sum += DoubleDouble(product: term, weight / largest)
      total += weight / largest
    }
    let mean = (sum / total).value
    let exponent = power == 0 ? mean : mean.logarithmOfOnePlus / power
    return max(least, min(reference * exponent.exponential, most))
  }

  private static func logarithm(of value: Double, over reference: Double) -> Double {
    let ratio = value / reference
    let isSafe = ratio > 1e-290 && ratio < 1e290
    return isSafe || value == 0 ? ratio.logarithm : value.logarithm - reference.logarithm
  }
}
