extension Statistics {
  /// A rate that a standard population would have, with Dobson's interval.
  ///
  /// Each stratum's rate is weighted by the standard population of the stratum.
  ///
  ///     let strata = try [(30, 4_000, 2_000), (12, 1_500, 1_000)].map {
  ///       try Statistics.DirectStratum(count: $0, population: $1, standardPopulation: $2)
  ///     }
  ///     let rate = try Statistics.DirectlyStandardisedRate(strata)
  ///     rate.value * 1_000                                      // 7.666666666666667
  ///     try rate.interval(at: .percent95).lower * 1_000          // 5.504727964060098
  ///
  /// Sources: A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, "Confidence intervals for weighted sums
  /// of Poisson parameters", Statistics in Medicine 10 (1991), with Byar's limits of the count; Public
  /// Health England, Technical Guide: Confidence Intervals (2018).
  public struct DirectlyStandardisedRate: Hashable, Sendable {
    /// The events of all strata.
    public let count: Double

    /// The population of all strata.
    public let population: Double

    /// The rate for one of the population.
    public let value: Double

    private let deviation: Double

    /// The fewest events that make a rate; with fewer the interval says too little, as Public Health
    /// England has it.
    public static let fewestEvents = 10.0

    /// A rate over strata.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are no strata, the standard population is 0 in all, or there
    ///   are fewer than ten events.
    public init(_ strata: [DirectStratum]) throws(UndefinedStatistic) {
      var standard = DoubleDouble.zero
      var count = DoubleDouble.zero
      var population = DoubleDouble.zero
      for stratum in strata {
        standard += stratum.standardPopulation
        count += stratum.count
        population += stratum.population
      }
      guard standard.value > 0 else { throw .zero("standard population") }
      guard count.value >= Self.fewestEvents else {
        throw .outOfRange("count", allowed: "at least 10 events in all")
      }
      self.count = count.value
      self.population = population.value
      let (rate, variance) = Self.sums(strata, standard: standard.value)
      value = rate
      deviation = (variance / count.value).squareRoot()
      guard value.isFinite, deviation.isFinite else { throw .notRepresentable("rate") }
    }

    /// The rate and its variance.
    private static func sums(
      _ strata: [DirectStratum],
      standard: Double
    ) -> (rate: Double, variance: Double) {
      var rate = DoubleDouble.zero
      var variance = DoubleDouble.zero
      for stratum in strata {
        let weight = stratum.standardPopulation / stratum.population / standard
        rate += weight * stratum.count
        variance += weight * weight * stratum.countVariance
      }
      return (rate.value, variance.value)
    }

    /// The interval for one of the population: that of the count, on the scale of the rate.
    ///
    /// - Throws: ``UndefinedStatistic`` where the level is so high that Byar's lower limit does not exist, and
    ///   where no stratum with events has a standard population: the variance is then 0, and an interval of no
    ///   width would say that the rate is certain.
    public func interval(at level: ConfidenceLevel) throws(UndefinedStatistic) -> ConfidenceInterval
    {
      guard value > 0 else { throw .zero("standard population of the strata with events") }
      guard deviation > 0 else { throw .notRepresentable("interval") }
      let counts = try EventCount(count).interval(.byar, at: level)
      return ConfidenceInterval(
        value + deviation * (counts.lower - count),
        value + deviation * (counts.upper - count),
        at: level
      )
    }
  }

  /// One stratum of a directly standardised rate, as an age band.
  public struct DirectStratum: Hashable, Sendable {
    /// The events.
    public let count: Double

    /// The population, above 0.
    public let population: Double

    /// The standard population, not negative.
    public let standardPopulation: Double

    /// The variance of the count: the count itself where events are independent.
    let countVariance: Double

    /// A stratum of independent events.
    ///
    /// - Throws: ``UndefinedStatistic`` for a population of 0, and for negative and infinite numbers.
    public init(
      count: Double,
      population: Double,
      standardPopulation: Double
    ) throws(UndefinedStatistic) {
      self.count = try count.notNegative("count")
      self.population = try population.positive("population")
      self.standardPopulation = try standardPopulation.notNegative("standard population")
      countVariance = count
    }

    /// A stratum in which persons have several events each.
    ///
    /// The events of one person hang together. So the variance is the sum of the squared events of the
    /// persons, as for a compound Poisson distribution.
    ///
    /// - Parameters:
    ///   - persons: How many persons had how many events.
    ///   - population: The population.
    ///   - standardPopulation: The standard population.
    /// - Throws: ``UndefinedStatistic`` for a population of 0, and for negative and infinite numbers.
    public init(
      persons: [(events: Double, persons: Double)],
      population: Double,
      standardPopulation: Double
    ) throws(UndefinedStatistic) {
      var counts: [Double] = []
      var variances: [Double] = []
      for (events, persons) in persons {
        let count = try events.notNegative("events") * persons.notNegative("persons")
        counts.append(count)
        variances.append(count * events)
      }
      count = try counts.preciseSum.value.notNegative("count")
      countVariance = try variances.preciseSum.value.notNegative("count")
      self.population = try population.positive("population")
      self.standardPopulation = try standardPopulation.notNegative("standard population")
    }
  }
}
