extension Statistics {
  /// The beta distribution on the numbers from 0 to 1.
  ///
  ///     try Statistics.BetaDistribution(2, 3).lowerTail(0.5)   // 0.6875
  ///
  /// Its tails are the incomplete beta function; the sources stand with it.
  public struct BetaDistribution: Hashable, Sendable {
    /// The parameter that draws towards 1, above 0.
    public let alpha: Double

    /// The parameter that draws towards 0, above 0.
    public let beta: Double

    /// A beta distribution.
    ///
    /// - Throws: ``UndefinedStatistic`` unless both parameters lie from 10⁻¹⁰⁰ to 10¹⁰⁰.
    public init(_ alpha: Double, _ beta: Double) throws(UndefinedStatistic) {
      self.alpha = try alpha.positive("alpha")
      self.beta = try beta.positive("beta")
    }

    /// The density at a value.
    public func density(_ value: Double) -> Double {
      if value.isNaN || value < 0 || value > 1 { return value.isNaN ? value : 0 }
      let (near, far) = value == 0 ? (alpha, beta) : (beta, alpha)
      if value == 0 || value == 1 { return near > 1 ? 0 : near == 1 ? far : .infinity }
      return prefactor(OddsPair(share: value)) / value / (1 - value)
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
      return OddsPair(odds: odds(TargetTails(lower: probability))).share.value
    }

    /// The value that is exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      return OddsPair(odds: odds(TargetTails(upper: probability))).share.value
    }

    /// The tails at a share.
    private func tails(_ value: Double) -> Tails {
      if value.isNaN { return Tails(lower: value) }
      return tails(OddsPair(share: min(max(value, 0), 1)))
    }

    func tails(_ pair: OddsPair) -> Tails {
      incompleteBeta(DoubleDouble(alpha), DoubleDouble(beta), pair.share, pair.rest)
    }

    private func prefactor(_ pair: OddsPair) -> Double {
      betaPrefactor(DoubleDouble(alpha), DoubleDouble(beta), pair.share, pair.rest)
    }

    /// x / (1 - x) for the quantile x, which keeps its digits at both ends.
    func odds(_ target: TargetTails) -> Double {
      let deviate = NormalDistribution().deviate(of: target.smaller)
      let spread = (1 / alpha + 1 / beta).squareRoot()
      let distance = min(deviate * spread, 30)
      let start = alpha / beta * (target.isLower ? -distance : distance).exponential
      return searchQuantile(target, from: start) { odds in
        let pair = OddsPair(odds: odds)
        return (tails(pair), prefactor(pair))
      }
    }
  }
}

/// A share of 1 and the rest, both to all their digits.
struct OddsPair: Sendable {
  let share: DoubleDouble
  let rest: DoubleDouble

  init(share: Double) {
    self.share = DoubleDouble(share)
    rest = DoubleDouble(sum: 1, -share)
  }

  /// The share that stands to the rest in a ratio.
  init(odds: Double) { self.init(DoubleDouble(odds)) }

  init(_ odds: DoubleDouble) {
    guard odds.high < 1e300 else {
      share = .one
      rest = odds.high.isFinite ? DoubleDouble(1 / odds.high) : .zero
      return
    }
    let whole = odds + 1
    share = odds / whole
    rest = DoubleDouble.one / whole
  }
}
