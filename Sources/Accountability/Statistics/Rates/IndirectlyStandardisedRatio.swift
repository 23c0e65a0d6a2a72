extension Statistics {
  /// Observed events over those to be expected at a reference population's rates.
  ///
  ///     let strata = try [(12, 3_000, 300, 90_000), (20, 1_000, 900, 60_000)].map {
  ///       try Statistics.IndirectStratum(
  ///         count: $0, population: $1, referenceCount: $2, referencePopulation: $3)
  ///     }
  ///     let ratio = try Statistics.IndirectlyStandardisedRatio(strata)
  ///     ratio.expected   // 25
  ///     ratio.value      // 1.28
  ///
  /// The rate is the ratio times the reference population's crude rate. Source: Public Health England,
  /// Technical Guide: Confidence Intervals (2018); N. E. Breslow and N. E. Day, Statistical Methods in Cancer
  /// Research, volume II (1987), section 2.3.
  public struct IndirectlyStandardisedRatio: Hashable, Sendable {
    /// The events.
    public let observed: EventCount

    /// The events at the reference population's rates, above 0.
    public let expected: Double

    /// The reference population's crude rate, for one of the population.
    public let referenceRate: Double

    /// A ratio over strata.
    ///
    /// - Throws: ``UndefinedStatistic`` where no events are to be expected.
    public init(_ strata: [IndirectStratum]) throws(UndefinedStatistic) {
      observed = try EventCount(strata.map(\.count).preciseSum.value)
      expected = try strata.map(\.expected).preciseSum.value.positive("expected")
      referenceRate =
        try strata.map(\.referenceCount).preciseSum.value
        / strata.map(\.referencePopulation).preciseSum.value.positive("reference population")
    }

    /// The ratio: 1 where as many events were observed as expected.
    public var value: Double { observed.count / expected }

    /// The indirectly standardised rate, for one of the population.
    public var rate: Double { value * referenceRate }

    /// The interval of the ratio by a method.
    ///
    /// - Throws: ``UndefinedStatistic`` where the count has no interval by the method.
    public func interval(
      _ method: EventCountMethod,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      let counts = try observed.interval(method, at: level)
      return ConfidenceInterval(counts.lower / expected, counts.upper / expected, at: level)
    }

    /// The interval of the rate by a method, for one of the population.
    ///
    /// - Throws: ``UndefinedStatistic`` where the count has no interval by the method.
    public func rateInterval(
      _ method: EventCountMethod,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      try interval(method, at: level).multiplied(by: referenceRate)
    }
  }

  /// One stratum of an indirectly standardised ratio, as an age band.
  public struct IndirectStratum: Hashable, Sendable {
    /// The events.
    public let count: Double

    /// The population, not negative.
    public let population: Double

    /// The events of the reference population.
    public let referenceCount: Double

    /// The reference population, above 0.
    public let referencePopulation: Double

    /// The events at the reference population's rate.
    public var expected: Double { population * referenceCount / referencePopulation }

    /// A stratum.
    ///
    /// - Throws: ``UndefinedStatistic`` for a reference population of 0, and for negative and infinite numbers.
    public init(
      count: Double,
      population: Double,
      referenceCount: Double,
      referencePopulation: Double
    ) throws(UndefinedStatistic) {
      self.count = try count.notNegative("count")
      self.population = try population.notNegative("population")
      self.referenceCount = try referenceCount.notNegative("reference count")
      self.referencePopulation = try referencePopulation.positive("reference population")
    }
  }
}
