extension Statistics {
  /// A way to bring the values of one indicator onto a scale that it can share with others.
  ///
  ///     let scale = Statistics.Normalisation.minMax(from: 0, to: 100)
  ///     try scale.values(of: [10, nil, 20, 30], higherIsBetter: true)    // [0, nil, 50, 100]
  ///     try scale.values(of: [10, nil, 20, 30], higherIsBetter: false)   // [100, nil, 50, 0]
  ///
  /// What comes out grows with what is wanted, whichever way the indicator is turned. A missing value stays
  /// missing and has no say in the scale. Scales that are set from outside are ``Goalposts``.
  ///
  /// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 5 and table 15.
  public enum Normalisation: Hashable, Sendable {
    /// The worst value at one end, the best at the other: (x − min) / (max − min).
    ///
    /// From 0 to 1 it is the share of the way from the worst to the best value, also called the distance to
    /// the maximum.
    case minMax(from: Double, to: Double)

    /// How many standard deviations (n − 1) above the mean, brought to another mean and deviation.
    case zScore(mean: Double, standardDeviation: Double)

    /// The place, counted from the worst: 1 for the worst value.
    case rank(SeriesChange.Ties)

    /// The place as a share of the way from the first to the last: (rank − 1) / (n − 1).
    case percentileRank(SeriesChange.Ties)

    /// How many places lie below: rank − 1.
    case borda(SeriesChange.Ties)

    /// The share of the best: x / max, or min / x where lower is better.
    ///
    /// It wants figures with a nought that means nothing at all.
    case shareOfBest

    /// The share of the way from the worst value to a target, capped where what lies beyond does not count.
    ///
    /// With another's value as the target it is the distance to that reference.
    case distanceToTarget(Double, isCapped: Bool)

    /// The values on the scale; `nil` where there is no value.
    ///
    /// In time in proportion to n log n.
    ///
    /// - Parameters:
    ///   - values: The values of the indicator, one a unit.
    ///   - higherIsBetter: Which way the indicator is turned.
    /// - Returns: As many values, each finite.
    /// - Throws: ``UndefinedStatistic`` where there is no value, one is not finite, all are the same where
    ///   their spread is the scale, a share would be of no more than 0, or the target is no better than the
    ///   worst value.
    public func values(
      of values: [Double?],
      higherIsBetter: Bool
    ) throws(UndefinedStatistic) -> [Double?] {
      let sample = try Sample(values.compactMap(\.self))
      switch self {
      case .minMax(let start, let end):
        return try Self.minMax(values, sample, higherIsBetter ? (start, end) : (end, start))
      case .zScore(let mean, let deviation):
        let sign: Double = higherIsBetter ? 1 : -1
        return try Self.zScores(values, sample).checked { mean + sign * deviation * $0 }
      case .rank(let ties): return try Self.ranks(values, ties, higherIsBetter)
      case .borda(let ties): return try Self.ranks(values, ties, higherIsBetter).checked { $0 - 1 }
      case .percentileRank(let ties):
        guard sample.count > 1 else { throw .tooFew("values", count: sample.count, needed: 2) }
        let steps = Double(sample.count - 1)
        return try Self.ranks(values, ties, higherIsBetter).checked { ($0 - 1) / steps }
      case .shareOfBest: return try Self.shares(values, sample, higherIsBetter)
      case .distanceToTarget(let target, let isCapped):
        let distances = try Self.distances(values, sample, target.finite("target"), higherIsBetter)
        return try distances.checked { isCapped ? min($0, 1) : $0 }
      }
    }
  }
}

// MARK: - The scales

extension Statistics.Normalisation {
  private static func minMax(
    _ values: [Double?],
    _ sample: Statistics.Sample,
    _ ends: (low: Double, high: Double)
  ) throws(UndefinedStatistic) -> [Double?] {
    _ = try (ends.low.finite("from"), ends.high.finite("to"))
    if sample.isConstant { throw .allEqual("values") }
    let (least, range) = (sample.minimum, try sample.range)
    return try values.checked { value in
      let share = (value - least) / range
      // From the nearer end, so that either end is met to the last digit.
      return share < 0.5
        ? ends.low + (ends.high - ends.low) * share
        : ends.high - (ends.high - ends.low) * ((sample.maximum - value) / range)
    }
  }

  private static func zScores(
    _ values: [Double?],
    _ sample: Statistics.Sample
  ) throws(UndefinedStatistic) -> [Double?] {
    guard sample.count > 1 else { throw .tooFew("values", count: sample.count, needed: 2) }
    if sample.isConstant { throw .allEqual("values") }
    let mean = sample.scaledMean
    let deviation = (sample.centralSum(power: 2) / Double(sample.count - 1)).squareRoot()
    guard deviation > 0 else { throw .notRepresentable("standard deviation") }
    return values.map { value in
      value.map { (DoubleDouble(sample.scaled($0)) - mean).value / deviation }
    }
  }

  private static func ranks(
    _ values: [Double?],
    _ ties: Statistics.SeriesChange.Ties,
    _ higherIsBetter: Bool
  ) throws(UndefinedStatistic) -> [Double?] {
    try Statistics.SeriesChange(values).ranks(ties, highestFirst: !higherIsBetter)
  }

  private static func shares(
    _ values: [Double?],
    _ sample: Statistics.Sample,
    _ higherIsBetter: Bool
  ) throws(UndefinedStatistic) -> [Double?] {
    let bound = higherIsBetter ? sample.maximum : sample.minimum
    guard bound > 0 else {
      throw .outOfRange(higherIsBetter ? "largest value" : "smallest value", allowed: "above 0")
    }
    return try values.checked { higherIsBetter ? $0 / bound : bound / $0 }
  }

  private static func distances(
    _ values: [Double?],
    _ sample: Statistics.Sample,
    _ target: Double,
    _ higherIsBetter: Bool
  ) throws(UndefinedStatistic) -> [Double?] {
    let worst = higherIsBetter ? sample.minimum : sample.maximum
    let way = higherIsBetter ? target - worst : worst - target
    guard way > 0 else { throw .outOfRange("target", allowed: "better than the worst value") }
    guard way.isFinite else { throw .notRepresentable("distance to the target") }
    return try values.checked { (higherIsBetter ? $0 - worst : worst - $0) / way }
  }
}

extension [Double?] {
  /// Each known value changed; refused where one is then no number.
  func checked(_ change: (Double) -> Double) throws(UndefinedStatistic) -> [Double?] {
    let changed = map { $0.map(change) }
    guard changed.allSatisfy({ $0?.isFinite ?? true }) else { throw .notRepresentable("value") }
    return changed
  }
}
