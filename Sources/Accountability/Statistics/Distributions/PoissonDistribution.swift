extension Statistics {
  /// The Poisson distribution of counts.
  ///
  ///     try Statistics.PoissonDistribution(mean: 3.5).density(2)     // 0.18495897346170082
  ///     try Statistics.PoissonDistribution(mean: 3.5).lowerTail(2)   // 0.32084719886213414
  ///
  /// The density is Loader's saddle-point form, and the tails the incomplete gamma functions (NIST Digital
  /// Library of Mathematical Functions, 8.4.10).
  public struct PoissonDistribution: Hashable, Sendable {
    /// The mean, not negative.
    public let mean: Double

    /// A Poisson distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the mean is 0 or lies from 10⁻¹⁰⁰ to 10¹⁰⁰.
    public init(mean: Double) throws(UndefinedStatistic) {
      self.mean = try mean.notNegative("mean")
    }

    /// The chance of exactly a count; 0 of what is no whole number.
    public func density(_ count: Double) -> Double {
      guard count >= 0, count < 1e200, count.rounded() == count else { return 0 }
      guard mean > 0 else { return count == 0 ? 1 : 0 }
      return poissonDensity(count, mean: DoubleDouble(mean))
    }

    /// The chance of at most a count.
    public func lowerTail(_ count: Double) -> Double { tails(count).lower }

    /// The chance of more than a count.
    public func upperTail(_ count: Double) -> Double { tails(count).upper }

    /// The smallest count that is not exceeded with at least a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(_ probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      return quantile(TargetTails(lower: probability))
    }

    /// The smallest count that is exceeded with at most a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      return quantile(TargetTails(upper: probability))
    }

    func tails(_ count: Double) -> Tails {
      guard count >= 0 else { return Tails(lower: count.isNaN ? count : 0) }
      guard count < 1e200 else { return Tails(upper: 0) }
      return incompleteGamma(count.rounded(.down) + 1, DoubleDouble(mean)).swapped
    }

    private func quantile(_ target: TargetTails) -> Double {
      let deviate = NormalDistribution().deviate(of: target.smaller)
      let start = mean + (target.isLower ? -deviate : deviate) * mean.squareRoot()
      return searchCount(target, from: start, largest: .greatestFiniteMagnitude, tails: tails)
    }
  }
}
