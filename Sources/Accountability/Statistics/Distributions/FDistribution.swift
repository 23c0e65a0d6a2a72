extension Statistics {
  /// The F distribution, of the ratio of two variances.
  ///
  ///     try Statistics.FDistribution(4, 10).upperTail(3.478)   // 0.0500001…
  ///
  /// With d₁F / (d₁F + d₂) for x it is the beta distribution of half the degrees of freedom (NIST Digital
  /// Library of Mathematical Functions, 8.17; M. Abramowitz and I. A. Stegun, 26.6.2).
  public struct FDistribution: Hashable, Sendable {
    /// The degrees of freedom of the numerator, above 0.
    public let numeratorDegreesOfFreedom: Double

    /// The degrees of freedom of the denominator, above 0.
    public let denominatorDegreesOfFreedom: Double

    private let beta: BetaDistribution

    /// An F distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the degrees of freedom lie from 10⁻¹⁰⁰ to 10¹⁰⁰.
    public init(_ numerator: Double, _ denominator: Double) throws(UndefinedStatistic) {
      numeratorDegreesOfFreedom = try numerator.positive("degrees of freedom of the numerator")
      denominatorDegreesOfFreedom = try denominator.positive(
        "degrees of freedom of the denominator"
      )
      beta = try BetaDistribution(numerator / 2, denominator / 2)
    }

    /// The chance of at most a value.
    public func lowerTail(_ value: Double) -> Double { tails(value).lower }

    /// The chance of more than a value.
    public func upperTail(_ value: Double) -> Double { tails(value).upper }

    /// The value that is not exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(_ probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      return value(beta.odds(TargetTails(lower: probability)))
    }

    /// The value that is exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      return value(beta.odds(TargetTails(upper: probability)))
    }

    private func tails(_ value: Double) -> Tails {
      if value.isNaN { return Tails(lower: value) }
      if value == .infinity { return Tails(upper: 0) }
      let product = DoubleDouble(product: max(value, 0), numeratorDegreesOfFreedom)
      return beta.tails(OddsPair(product / denominatorDegreesOfFreedom))
    }

    private func value(_ odds: Double) -> Double {
      odds * (denominatorDegreesOfFreedom / numeratorDegreesOfFreedom)
    }
  }
}
