extension Statistics {
  /// The gamma distribution.
  ///
  ///     try Statistics.GammaDistribution(shape: 3, rate: 2).lowerTail(1)   // 0.3233235838169365
  ///
  /// Its tails are the incomplete gamma functions; the sources stand with them.
  public struct GammaDistribution: Hashable, Sendable {
    /// The shape, above 0.
    public let shape: Double

    /// The rate, the inverse of the scale, above 0.
    public let rate: Double

    /// A gamma distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless both numbers lie from 10⁻¹⁰⁰ to 10¹⁰⁰.
    public init(shape: Double, rate: Double = 1) throws(UndefinedStatistic) {
      self.shape = try shape.positive("shape")
      self.rate = try rate.positive("rate")
    }

    /// The density at a value.
    public func density(_ value: Double) -> Double {
      if value.isNaN || value < 0 || value > 1e200 { return value.isNaN ? value : 0 }
      if value == 0 { return shape > 1 ? 0 : shape == 1 ? rate : .infinity }
      return gammaFactor(shape, DoubleDouble(product: value, rate)) * shape / value
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
      return quantile(TargetTails(lower: probability)) / rate
    }

    /// The value that is exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      return quantile(TargetTails(upper: probability)) / rate
    }

    private func tails(_ value: Double) -> Tails {
      value > 1e200
        ? Tails(upper: 0) : incompleteGamma(shape, DoubleDouble(product: max(value, 0), rate))
    }

    /// The quantile at a rate of 1, searched from the approximation of Wilson and Hilferty (1931).
    private func quantile(_ target: TargetTails) -> Double {
      let deviate = NormalDistribution().deviate(of: target.smaller)
      let ninth = 1 / (9 * shape)
      let root = 1 - ninth + (target.isLower ? -deviate : deviate) * ninth.squareRoot()
      let nearZero = { (target.smaller.logarithm + self.shape.logarithm) / self.shape }
      let start =
        root > 0.2 || !target.isLower
        ? shape * root * root * root : shape * nearZero().exponential
      return searchQuantile(target, from: start) { value in
        let value = DoubleDouble(value)
        return (incompleteGamma(shape, value), gammaFactor(shape, value) * shape)
      }
    }
  }

  /// The chi-squared distribution.
  ///
  ///     try Statistics.ChiSquaredDistribution(degreesOfFreedom: 1).upperTail(3.841459)   // 0.0499999973…
  ///
  /// It is the gamma distribution with half the degrees of freedom as its shape and a rate of ½.
  public struct ChiSquaredDistribution: Hashable, Sendable {
    /// The degrees of freedom, above 0.
    public let degreesOfFreedom: Double

    private let gamma: GammaDistribution

    /// A chi-squared distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the degrees of freedom lie from 10⁻¹⁰⁰ to 10¹⁰⁰.
    public init(degreesOfFreedom: Double) throws(UndefinedStatistic) {
      self.degreesOfFreedom = try degreesOfFreedom.positive("degrees of freedom")
      gamma = try GammaDistribution(shape: degreesOfFreedom / 2, rate: 0.5)
    }

    /// The density at a value.
    public func density(_ value: Double) -> Double { gamma.density(value) }

    /// The chance of at most a value.
    public func lowerTail(_ value: Double) -> Double { gamma.lowerTail(value) }

    /// The chance of more than a value.
    public func upperTail(_ value: Double) -> Double { gamma.upperTail(value) }

    /// The value that is not exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(_ probability: Double) throws(UndefinedStatistic) -> Double {
      try gamma.quantile(probability)
    }

    /// The value that is exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try gamma.quantile(upperTail: probability)
    }
  }
}
