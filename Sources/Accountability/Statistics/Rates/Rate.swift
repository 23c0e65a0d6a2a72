extension Statistics {
  /// Events in a population over a time: 65 per 4,900 person-years.
  ///
  ///     let rate = try Statistics.Rate(65, in: 4_900)
  ///     rate.value * 100_000                                                    // 1326.530612244898
  ///     try rate.interval(.exactBelowTen, at: .percent95).multiplied(by: 100_000).lower   // 1023.7385…
  public struct Rate: Hashable, Sendable {
    /// The events.
    public let events: EventCount

    /// The population, or the time that it was at risk, above 0.
    public let population: Double

    /// A rate.
    ///
    /// - Throws: ``UndefinedStatistic`` for a population of 0, and for negative and infinite numbers.
    public init(_ count: Double, in population: Double) throws(UndefinedStatistic) {
      events = try EventCount(count)
      self.population = try population.positive("population")
    }

    /// The rate of parts taken together: counts and populations are summed first.
    ///
    /// - Throws: ``UndefinedStatistic`` as for a single one, and where there are no parts.
    public init(pooling parts: [Rate]) throws(UndefinedStatistic) {
      guard !parts.isEmpty else { throw .tooFew("parts", count: 0, needed: 1) }
      try self.init(
        parts.map(\.events.count).preciseSum.value,
        in: parts.map(\.population).preciseSum.value
      )
    }

    /// The events for one of the population.
    public var value: Double { events.count / population }

    /// The interval by a method, for one of the population.
    ///
    /// - Throws: ``UndefinedStatistic`` where the count has no interval by the method.
    public func interval(
      _ method: EventCountMethod,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      let counts = try events.interval(method, at: level)
      return ConfidenceInterval(counts.lower / population, counts.upper / population, at: level)
    }
  }
}
