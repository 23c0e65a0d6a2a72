extension Statistics {
  /// A part of a whole: 43 of 50.
  ///
  ///     let housed = try Statistics.Proportion(43, of: 50)
  ///     housed.value                                      // 0.86
  ///     housed.interval(.wilson, at: .percent95).lower    // 0.7381380628941445
  public struct Proportion: Hashable, Sendable {
    /// How many of the whole, also a broken number, as of weighted counts.
    public let numerator: Double

    /// The whole, above 0.
    public let denominator: Double

    /// A proportion.
    ///
    /// - Throws: ``UndefinedStatistic`` for 0 of 0, for negative and infinite numbers, and where the part is
    ///   more than the whole.
    public init(_ numerator: Double, of denominator: Double) throws(UndefinedStatistic) {
      self.numerator = try numerator.notNegative("numerator")
      self.denominator = try denominator.positive("denominator")
      guard numerator <= denominator else {
        throw .partExceedsWhole(part: "numerator", whole: "denominator")
      }
    }

    /// The proportion of parts taken together: numerators and denominators are summed first.
    ///
    /// - Throws: ``UndefinedStatistic`` as for a single one, and where there are no parts.
    public init(pooling parts: [Proportion]) throws(UndefinedStatistic) {
      guard !parts.isEmpty else { throw .tooFew("parts", count: 0, needed: 1) }
      try self.init(
        parts.map(\.numerator).preciseSum.value,
        of: parts.map(\.denominator).preciseSum.value
      )
    }

    /// The part as a share of the whole, from 0 to 1.
    public var value: Double { numerator / denominator }

    /// What is left of the whole.
    var remainder: Double { denominator - numerator }
  }

  /// How the interval of a proportion is computed.
  public enum ProportionMethod: String, Hashable, Sendable, CaseIterable {
    /// From the score test, the usual one in public health.
    ///
    /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
    /// American Statistical Association 22 (1927).
    case wilson

    /// From the tails of the binomial distribution: never covers less than the level, often more.
    ///
    /// C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), by quantiles of the beta distribution.
    case clopperPearson

    /// The middle of the posterior distribution after Jeffreys' prior, beta of ½ and ½.
    ///
    /// L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Statistical
    /// Science 16 (2001), section 4.1.1, without their changes at 0 and at all.
    case jeffreys

    /// The normal approximation around Wilson's centre, cut at 0 and 1.
    ///
    /// A. Agresti and B. A. Coull, The American Statistician 52 (1998).
    case agrestiCoull

    /// The normal approximation, cut at 0 and 1: too narrow for small wholes, and 0 wide at 0 and at all.
    case normal
  }
}

extension Statistics.Proportion {
  /// The interval by a method, as shares from 0 to 1.
  ///
  /// - Throws: ``UndefinedStatistic`` where the normal approximation has no width: at 0 and at all.
  public func interval(
    _ method: Statistics.ProportionMethod,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    switch method {
    case .wilson: return wilson(at: level)
    case .clopperPearson: return try clopperPearson(at: level)
    case .jeffreys: return try jeffreys(at: level)
    case .agrestiCoull: return agrestiCoull(at: level)
    case .normal: return try normal(at: level)
    }
  }

  /// Wilson's interval, which every proportion has.
  ///
  /// The limits are the roots of (p̂ - p)² = z² p(1 - p) / n. The lower one is computed from the product of
  /// both, so that it keeps its digits where the part is small.
  public func wilson(at level: ConfidenceLevel) -> ConfidenceInterval {
    let deviate = level.twoSidedDeviate
    let square = deviate * deviate
    let root = (square + 4 * numerator * (remainder / denominator)).squareRoot()
    let whole = denominator + square
    let upper = (2 * numerator + square + deviate * root) / (2 * whole)
    let lower = numerator / denominator * numerator / (whole * upper)
    return ConfidenceInterval(lower, remainder == 0 ? 1 : min(upper, 1), at: level)
  }

  private func clopperPearson(
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    let lower =
      numerator == 0
      ? 0 : try Statistics.BetaDistribution(numerator, remainder + 1).quantile(level.tail)
    let upper =
      remainder == 0
      ? 1
      : try Statistics.BetaDistribution(numerator + 1, remainder).quantile(upperTail: level.tail)
    return ConfidenceInterval(lower, upper, at: level)
  }

  private func jeffreys(at level: ConfidenceLevel) throws(UndefinedStatistic) -> ConfidenceInterval
  {
    let posterior = try Statistics.BetaDistribution(numerator + 0.5, remainder + 0.5)
    return ConfidenceInterval(
      try posterior.quantile(level.tail),
      try posterior.quantile(upperTail: level.tail),
      at: level
    )
  }

  private func agrestiCoull(at level: ConfidenceLevel) -> ConfidenceInterval {
    let square = level.twoSidedDeviate * level.twoSidedDeviate
    let whole = denominator + square
    return around((numerator + square / 2) / whole, of: whole, at: level)
  }

  private func normal(at level: ConfidenceLevel) throws(UndefinedStatistic) -> ConfidenceInterval {
    guard numerator > 0, remainder > 0 else { throw .allEqual("outcomes") }
    return around(value, of: denominator, at: level)
  }

  private func around(
    _ centre: Double,
    of whole: Double,
    at level: ConfidenceLevel
  ) -> ConfidenceInterval {
    let reach = level.twoSidedDeviate * (centre * (1 - centre) / whole).squareRoot()
    return ConfidenceInterval(max(centre - reach, 0), min(centre + reach, 1), at: level)
  }
}
