extension Statistics {
  /// Where an area stands against a benchmark, by the ways in which Fingertips compares.
  ///
  ///     let area = try Statistics.Proportion(120, of: 400).wilson(at: .percent95)
  ///     try Statistics.BenchmarkComparison.interval(area, against: 0.36)   // .below
  ///
  /// Source: Public Health England, Fingertips, technical guidance "Comparing area values with benchmarks".
  public enum BenchmarkComparison {
    /// By the area's interval: it leaves the benchmark out, or does not.
    ///
    /// - Throws: ``UndefinedStatistic`` where a figure is infinite or not a number.
    public static func interval(
      _ interval: ConfidenceInterval,
      against benchmark: Double
    ) throws(UndefinedStatistic) -> Standing {
      try Standing(of: interval.checked(), against: benchmark.finite("benchmark"))
    }

    /// By the area's intervals at two levels, the second of which is the higher.
    ///
    /// - Throws: ``UndefinedStatistic`` where a figure is infinite or not a number, or the second interval does
    ///   not hold the first.
    public static func intervals(
      _ inner: ConfidenceInterval,
      _ outer: ConfidenceInterval,
      against benchmark: Double
    ) throws(UndefinedStatistic) -> Standing {
      let near = try interval(inner, against: benchmark)
      let far = try interval(outer, against: benchmark)
      guard outer.lower <= inner.lower, inner.upper <= outer.upper else {
        throw .outOfRange("outer interval", allowed: "around the inner one")
      }
      return Standing(near, beyond: far)
    }

    /// By the intervals of both: they overlap, or do not.
    ///
    /// This asks for more than a test of the difference does: figures that differ at the level can have
    /// intervals that overlap.
    ///
    /// - Throws: ``UndefinedStatistic`` where a figure is infinite or not a number.
    public static func overlap(
      _ interval: ConfidenceInterval,
      with benchmark: ConfidenceInterval
    ) throws(UndefinedStatistic) -> Standing {
      let area = try interval.checked()
      let other = try benchmark.checked()
      return area.upper < other.lower ? .below : area.lower > other.upper ? .above : .same
    }

    /// A proportion against control limits around the benchmark: p ± z √(p(1 - p) / n).
    ///
    /// - Parameters:
    ///   - proportion: The area's proportion.
    ///   - benchmark: The benchmark, from 0 to 1.
    ///   - deviate: z, above 0, as 1.96 or 3.0902.
    /// - Returns: Where the proportion stands.
    /// - Throws: ``UndefinedStatistic`` where the benchmark is no share or z not above 0.
    public static func controlLimits(
      _ proportion: Proportion,
      around benchmark: Double,
      deviate: Double
    ) throws(UndefinedStatistic) -> Standing {
      let share = try benchmark.probability("benchmark")
      let variance = share * (1 - share) / proportion.denominator
      let reach = try deviate.positive("deviate") * variance.squareRoot()
      let value = proportion.value
      return value < share - reach ? .below : value > share + reach ? .above : .same
    }

    /// A rate against control limits around the benchmark: the exact Poisson limits of the events to be
    /// expected.
    ///
    /// The events to be expected are rarely whole. As in Fingertips, the lower limit is that of the next
    /// greater whole number, and the upper one that of the next smaller.
    ///
    /// - Parameters:
    ///   - rate: The area's rate, for one of the population.
    ///   - benchmark: The benchmark, for one of the population.
    ///   - population: The population at which the area's events make its rate.
    ///   - level: The level of the limits.
    /// - Returns: Where the rate stands.
    /// - Throws: ``UndefinedStatistic`` for negative and infinite numbers, and a population of 0.
    public static func controlLimits(
      rate: Double,
      around benchmark: Double,
      population: Double,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> Standing {
      let people = try population.positive("population")
      let expected = try benchmark.notNegative("benchmark") * people
      let events = try rate.notNegative("rate") * people
      let lower = try EventCount(expected.rounded(.up)).interval(.exact, at: level).lower
      let upper = try EventCount(expected.rounded(.down)).interval(.exact, at: level).upper
      return events < lower ? .below : events > upper ? .above : .same
    }
  }
}
