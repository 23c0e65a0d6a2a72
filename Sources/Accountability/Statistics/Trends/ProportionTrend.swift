extension Statistics {
  /// Whether a proportion rises or falls over groups in order, and whether it differs among them at all.
  ///
  ///     let years = try Statistics.ProportionTrend([10, 20, 30], of: [100, 100, 100])
  ///     try years.trend.chiSquared        // 12.5
  ///     try years.homogeneity.chiSquared  // 12.5
  ///
  /// Sources: P. Armitage, "Tests for linear trends in proportions and frequencies", Biometrics 11 (1955),
  /// 375–386; for homogeneity K. Pearson's χ². As R's `prop.trend.test`, and `prop.test` without correction.
  public struct ProportionTrend: Hashable, Sendable {
    /// A χ² test.
    public struct Test: Hashable, Sendable {
      /// How far the groups lie from what is tested.
      public let chiSquared: Double

      /// How many figures are free to vary.
      public let degreesOfFreedom: Int

      /// How likely such a distance would be by chance.
      public let p: Double

      init(_ chiSquared: Double, _ degreesOfFreedom: Int) throws(UndefinedStatistic) {
        self.chiSquared = chiSquared
        self.degreesOfFreedom = degreesOfFreedom
        let distribution = try ChiSquaredDistribution(degreesOfFreedom: Double(degreesOfFreedom))
        p = distribution.upperTail(chiSquared)
      }
    }

    /// How many of each group have what is counted.
    public let events: [Double]

    /// How many there are in each group.
    public let trials: [Double]

    /// Where each group stands; 1, 2, 3 … unless said otherwise.
    public let scores: [Double]

    private let share: Double

    /// Groups in order.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 groups, lists of different lengths, a group of
    ///   nobody, more events than trials, or where all or none have what is counted.
    public init(
      _ events: [Double],
      of trials: [Double],
      scores: [Double]? = nil
    )
      throws(UndefinedStatistic)
    {
      let scores = scores ?? events.indices.map { Double($0 + 1) }
      guard events.count == trials.count else { throw .unequalLengths("events", "trials") }
      guard scores.count == trials.count else { throw .unequalLengths("scores", "trials") }
      guard events.count >= 2 else { throw .tooFew("groups", count: events.count, needed: 2) }
      for (events, trials) in zip(events, trials) {
        let trials = try trials.positive("trials")
        guard try events.notNegative("events") <= trials else {
          throw .partExceedsWhole(part: "events", whole: "trials")
        }
      }
      guard scores.allSatisfy(\.isFinite) else { throw .notFinite("scores") }
      self.events = events
      self.trials = trials
      self.scores = scores
      share = (events.preciseSum / trials.preciseSum).value
      if events.allSatisfy({ $0 == 0 }) || events == trials { throw .allEqual("outcomes") }
      guard share > 0, share < 1 else { throw .notRepresentable("share") }
    }
  }
}

extension Statistics.ProportionTrend {
  /// The test for a linear trend over the scores, with 1 degree of freedom.
  ///
  /// - Throws: ``UndefinedStatistic`` where the scores do not vary.
  public var trend: Test {
    get throws(UndefinedStatistic) { try Test(trendParts().chiSquared, 1) }
  }

  /// Which way the trend goes: 1 up, −1 down, 0 neither.
  ///
  /// - Throws: ``UndefinedStatistic`` where the scores do not vary.
  public var direction: Int {
    get throws(UndefinedStatistic) { try trendParts().direction }
  }

  /// The test against one proportion in all groups, with a degree of freedom less than there are groups.
  ///
  /// - Throws: ``UndefinedStatistic`` where it is too large for a number.
  public var homogeneity: Test {
    get throws(UndefinedStatistic) {
      let overall = events.preciseSum / trials.preciseSum
      var sum = DoubleDouble.zero
      for (events, trials) in zip(events, trials) {
        sum += (DoubleDouble(events) - overall * trials).squared / trials
      }
      let rest = DoubleDouble(1) - overall
      let chiSquared = (sum / (overall * rest)).value
      guard chiSquared.isFinite else { throw .notRepresentable("chi-squared") }
      return try Test(max(0, chiSquared), events.count - 1)
    }
  }

  private func trendParts() throws(UndefinedStatistic) -> (chiSquared: Double, direction: Int) {
    let overall = events.preciseSum / trials.preciseSum
    var weighted = DoubleDouble.zero
    for (score, trials) in zip(scores, trials) { weighted += DoubleDouble(product: score, trials) }
    let middle = weighted / trials.preciseSum
    var (excess, spread) = (DoubleDouble.zero, DoubleDouble.zero)
    for index in scores.indices {
      let score = DoubleDouble(scores[index]) - middle
      excess += score * (DoubleDouble(events[index]) - overall * trials[index])
      spread += score.squared * trials[index]
    }
    guard spread.value > 0 else { throw .allEqual("scores") }
    let rest = DoubleDouble(1) - overall
    let chiSquared = (excess.squared / (overall * rest * spread)).value
    guard chiSquared.isFinite else { throw .notRepresentable("chi-squared") }
    return (chiSquared, excess.value > 0 ? 1 : excess.value < 0 ? -1 : 0)
  }
}
