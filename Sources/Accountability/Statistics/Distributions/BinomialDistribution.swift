extension Statistics {
  /// The binomial distribution of counts among trials.
  ///
  ///     try Statistics.BinomialDistribution(trials: 10, probability: 0.3).density(4)     // 0.20012094900000005
  ///     try Statistics.BinomialDistribution(trials: 10, probability: 0.3).lowerTail(4)   // 0.8497316674
  ///
  /// The density is Loader's saddle-point form, and the tails the incomplete beta function (NIST Digital
  /// Library of Mathematical Functions, 8.17.5).
  public struct BinomialDistribution: Hashable, Sendable {
    /// The number of trials, whole and not negative.
    public let trials: Double

    /// The chance of each, from 0 to 1.
    public let probability: Double

    private var pair: OddsPair { OddsPair(share: probability) }

    /// A binomial distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the trials are a whole number that is not negative, and the
    ///   chance lies from 0 to 1.
    public init(trials: Double, probability: Double) throws(UndefinedStatistic) {
      self.trials = try trials.whole("trials")
      self.probability = try probability.probability("probability")
    }

    /// The chance of exactly a count; 0 of what is no whole number.
    public func density(_ count: Double) -> Double {
      guard count >= 0, count <= trials, count.rounded() == count else { return 0 }
      if probability == 0 { return count == 0 ? 1 : 0 }
      if probability == 1 { return count == trials ? 1 : 0 }
      let pair = pair
      if count == 0 { return (pair.rest.logarithm * trials).exponential }
      if count == trials { return (pair.share.logarithm * trials).exponential }
      return inner(count, pair)
    }

    /// The density at a count that is neither 0 nor all.
    private func inner(_ count: Double, _ pair: OddsPair) -> Double {
      let rest = trials - count
      let all = DoubleDouble(trials)
      let exponent =
        stirlingError(trials) - stirlingError(count) - stirlingError(rest)
        - deviance(DoubleDouble(count), from: all * pair.share)
        - deviance(DoubleDouble(rest), from: all * pair.rest)
      return exponent.exponential * (trials / (2 * Double.pi * count) / rest).squareRoot()
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
      let whole = count.rounded(.down)
      guard whole < trials else { return Tails(upper: 0) }
      let pair = pair
      return incompleteBeta(
        DoubleDouble(sum: whole, 1),
        DoubleDouble(trials - whole),
        pair.share,
        pair.rest
      ).swapped
    }

    private func quantile(_ target: TargetTails) -> Double {
      let deviate = NormalDistribution().deviate(of: target.smaller)
      let spread = (trials * probability * (1 - probability)).squareRoot()
      let start = trials * probability + (target.isLower ? -deviate : deviate) * spread
      return searchCount(target, from: start, largest: trials, tails: tails)
    }
  }
}
