extension Statistics {
  /// A scale between two figures that are set from outside, whatever the values are.
  ///
  ///     let years = try Statistics.Goalposts(worst: 20, best: 85)
  ///     try years.value(of: 72)     // 0.8
  ///     let debt = try Statistics.Goalposts(worst: 100, best: 0, scale: 10)
  ///     try debt.value(of: 25)      // 7.5
  ///
  /// A scale that stays from year to year: values may then be compared over time, which those of
  /// ``Normalisation`` may not, because its ends move with the values. Which way is better is said by the
  /// posts. Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 5.2; United
  /// Nations Development Programme, Human Development Report, technical note 1, for the name.
  public struct Goalposts: Hashable, Sendable {
    /// What gets 0.
    public let worst: Double

    /// What gets the whole scale.
    public let best: Double

    /// What the best gets.
    public let scale: Double

    /// Whether what lies beyond a post gets what the post gets.
    public let isCut: Bool

    /// A scale from a worst to a best figure.
    ///
    /// - Throws: ``UndefinedStatistic`` where a figure is not finite, or worst and best are one.
    public init(
      worst: Double,
      best: Double,
      scale: Double = 1,
      isCut: Bool = true
    ) throws(UndefinedStatistic) {
      guard try worst.finite("worst") != best.finite("best") else { throw .allEqual("posts") }
      guard (best - worst).isFinite else { throw .notRepresentable("distance of the posts") }
      self.worst = worst
      self.best = best
      self.scale = try scale.finite("scale")
      self.isCut = isCut
    }

    /// Where a value stands between the posts.
    ///
    /// - Throws: ``UndefinedStatistic`` where the value, or what it gets, is not finite.
    public func value(of value: Double) throws(UndefinedStatistic) -> Double {
      let share = (try value.finite("value") - worst) / (best - worst)
      let scaled = (isCut ? max(0, min(share, 1)) : share) * scale
      guard scaled.isFinite else { throw .notRepresentable("value") }
      return scaled
    }
  }
}
