extension Statistics {
  /// Two rates held against each other, by the exact test of two Poisson counts.
  ///
  /// Given the events of both, those of the first follow a binomial distribution whose chance is the first's
  /// share of the populations times the ratio.
  ///
  ///     let pair = try Statistics.RatePair(Statistics.Rate(11, in: 800), Statistics.Rate(9, in: 1_400))
  ///     try pair.ratio()   // 2.138888888888889
  ///
  /// Sources: J. Przyborowski and H. Wilenski, Biometrika 31 (1940); E. L. Lehmann, Testing Statistical
  /// Hypotheses, section 4.5.
  public struct RatePair: Hashable, Sendable {
    /// The first rate.
    public let first: Rate

    /// The second rate.
    public let second: Rate

    /// Two rates.
    ///
    /// - Throws: ``UndefinedStatistic`` where a count is no whole number.
    public init(_ first: Rate, _ second: Rate) throws(UndefinedStatistic) {
      _ = try first.events.count.whole("first count")
      _ = try second.events.count.whole("second count")
      self.first = first
      self.second = second
    }

    private var count: Double { first.events.count }
    private var total: Double { first.events.count + second.events.count }

    /// The first's share of both populations.
    private var share: Double { first.population / (first.population + second.population) }

    /// The first rate over the second.
    ///
    /// - Throws: ``UndefinedStatistic`` where the second is 0.
    public func ratio() throws(UndefinedStatistic) -> Double {
      first.value / (try second.value.positive("second rate"))
    }

    /// The interval of the ratio, from the tails of the binomial distribution.
    ///
    /// Without events in the first the lower end is 0, without events in the second the upper one infinite.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are too many events for the distribution.
    public func ratioInterval(
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      let scale = second.population / first.population
      let lower = try odds(count, total - count + 1) { beta in
        beta.odds(TargetTails(lower: level.tail))
      }
      let upper = try odds(count + 1, total - count) { beta in
        beta.odds(TargetTails(upper: level.tail))
      }
      return ConfidenceInterval((lower ?? 0) * scale, (upper ?? .infinity) * scale, at: level)
    }

    /// The odds of a quantile; `nil` where a parameter is 0.
    private func odds(
      _ alpha: Double,
      _ beta: Double,
      _ quantile: (BetaDistribution) -> Double
    ) throws(UndefinedStatistic) -> Double? {
      guard alpha > 0, beta > 0 else { return nil }
      return quantile(try BetaDistribution(alpha, beta))
    }

    /// The exact test of equal rates: the chance of all splits of the events that are no more likely than
    /// this one.
    ///
    /// As in R, a split counts as no more likely up to a ten-millionth more. Without events only one split
    /// is possible and the chance is 1.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are too many events for the distribution.
    public func exactTest() throws(UndefinedStatistic) -> Double {
      try BinomialDistribution(trials: total, probability: share).twoSided(count)
    }
  }
}
