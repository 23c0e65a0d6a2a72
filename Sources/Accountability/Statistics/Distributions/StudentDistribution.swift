extension Statistics {
  /// Student's t distribution.
  ///
  ///     try Statistics.StudentDistribution(degreesOfFreedom: 9).quantile(0.975)   // 2.2621571627982044
  ///
  /// With t² / (ν + t²) for x it is the beta distribution of ½ and ν/2 (NIST Digital Library of Mathematical
  /// Functions, 8.17; M. Abramowitz and I. A. Stegun, 26.7.1).
  public struct StudentDistribution: Hashable, Sendable {
    /// The degrees of freedom, above 0.
    public let degreesOfFreedom: Double

    private let beta: BetaDistribution

    /// A t distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the degrees of freedom lie from 10⁻¹⁰⁰ to 10¹⁰⁰.
    public init(degreesOfFreedom: Double) throws(UndefinedStatistic) {
      self.degreesOfFreedom = try degreesOfFreedom.positive("degrees of freedom")
      beta = try BetaDistribution(0.5, degreesOfFreedom / 2)
    }

    /// The chance of at most a value.
    public func lowerTail(_ value: Double) -> Double { upperTail(-value) }

    /// The chance of more than a value.
    public func upperTail(_ value: Double) -> Double {
      if value.isNaN { return value }
      let within = tails(value.magnitude)
      return value >= 0 ? within.upper / 2 : 0.5 + within.lower / 2
    }

    /// The value that is not exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(_ probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      let target = TargetTails(lower: probability)
      let value = magnitude(target.smaller)
      return target.isLower ? -value : value
    }

    /// The value that is exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try -quantile(probability)
    }

    /// The chances of a magnitude below and above.
    private func tails(_ magnitude: Double) -> Tails {
      let ratio = magnitude / degreesOfFreedom.squareRoot()
      guard ratio.isFinite else { return Tails(upper: 0) }
      guard ratio < 1e150 else { return Tails(upper: farTail(ratio)) }
      let square = DoubleDouble(product: magnitude, magnitude)
      let odds =
        square.high.isFinite ? square / degreesOfFreedom : DoubleDouble(ratio * ratio)
      return beta.tails(OddsPair(odds))
    }

    /// The leading term of the tail, of which the rest is nothing beside it where t² / ν is beyond numbers.
    private func farTail(_ ratio: Double) -> Double {
      let half = degreesOfFreedom / 2
      let logarithm =
        GammaFunction.logarithm(DoubleDouble(sum: half, 0.5))
        - GammaFunction.logarithm(DoubleDouble(sum: half, 1))
        - DoubleDouble(Double.pi.logarithm / 2)
        - DoubleDouble(ratio).logarithm * degreesOfFreedom
      return logarithm.exponential
    }

    /// The magnitude with an upper tail of up to ½.
    private func magnitude(_ tail: Double) -> Double {
      guard tail < 0.5 else { return 0 }
      let target = tail < 0.25 ? TargetTails(upper: 2 * tail) : TargetTails(lower: 1 - 2 * tail)
      return (beta.odds(target) * degreesOfFreedom).squareRoot()
    }
  }
}
