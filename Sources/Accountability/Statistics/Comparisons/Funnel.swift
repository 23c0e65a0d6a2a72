extension Statistics {
  /// Proportions of many areas against their average, with limits that widen where an area is small.
  ///
  /// The average is that of all areas together. The limits are p ± z √(p(1 - p) / n), within 0 and 1.
  ///
  ///     let areas = try [(12, 200), (30, 220), (9, 180)].map { try Statistics.Proportion($0, of: $1) }
  ///     let funnel = try Statistics.ProportionFunnel(areas)
  ///     funnel.average.value             // 0.085
  ///     funnel.standing(of: areas[1])    // .above
  ///
  /// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
  /// Medicine 24 (2005); Public Health England, Fingertips, technical guidance.
  public struct ProportionFunnel: Hashable, Sendable {
    /// The proportion of all areas together.
    public let average: Proportion

    /// A funnel over areas.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are none.
    public init(_ areas: [Proportion]) throws(UndefinedStatistic) {
      average = try Proportion(pooling: areas)
    }

    /// The limits for an area of a size, within 0 and 1.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the size is above 0.
    public func limits(
      for denominator: Double,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      let limits = uncutLimits(for: try denominator.positive("denominator"), at: level)
      return ConfidenceInterval(max(limits.lower, 0), min(limits.upper, 1), at: level)
    }

    private func uncutLimits(
      for denominator: Double,
      at level: ConfidenceLevel
    ) -> ConfidenceInterval {
      let share = average.remainder / average.denominator
      let variance = average.value * share / denominator
      let reach = level.twoSidedDeviate * variance.squareRoot()
      return ConfidenceInterval(average.value - reach, average.value + reach, at: level)
    }

    /// Where an area stands: beyond the limits at 95 %, or far beyond at 99.8 %.
    public func standing(of area: Proportion) -> Standing {
      let near = uncutLimits(for: area.denominator, at: .percent95)
      let far = uncutLimits(for: area.denominator, at: .percent99Point8)
      return Standing(
        Standing(of: area.value, against: near),
        beyond: Standing(of: area.value, against: far)
      )
    }
  }

  /// Rates, or observed over expected events, of many areas against their average.
  ///
  /// With expected events for populations the average is 1. The limits at a number of events are those
  /// between which its exact Poisson interval holds the average.
  ///
  /// Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005); Public Health England, Fingertips,
  /// technical guidance.
  public struct EventFunnel: Hashable, Sendable {
    /// The average rate, or 1 for observed over expected events.
    public let average: Double

    /// A funnel of rates over areas: the average is that of all together.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are no areas, or no events in any.
    public init(_ areas: [Rate]) throws(UndefinedStatistic) {
      average = try Rate(pooling: areas).value.positive("average")
    }

    /// A funnel around an average: 1 for observed over expected events.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the average is finite and above 0.
    public init(around average: Double) throws(UndefinedStatistic) {
      self.average = try average.positive("average")
    }

    /// The limits of the rate at a number of events.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the number is above 0.
    public func limits(
      forEvents count: Double,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      let events = try EventCount(try count.positive("events")).interval(.exact, at: level)
      return ConfidenceInterval(
        average * (count / events.upper),
        average * (count / events.lower),
        at: level
      )
    }

    /// Where an area stands: the average lies beyond its interval at 95 %, or far beyond at 99.8 %.
    ///
    /// The interval is exact below ten events and Byar's from ten on.
    ///
    /// - Throws: ``UndefinedStatistic`` where the count has no interval.
    public func standing(of area: Rate) throws(UndefinedStatistic) -> Standing {
      let near = try area.interval(.exactBelowTen, at: .percent95)
      let far = try area.interval(.exactBelowTen, at: .percent99Point8)
      return Standing(
        Standing(of: near, against: average),
        beyond: Standing(of: far, against: average)
      )
    }
  }
}
