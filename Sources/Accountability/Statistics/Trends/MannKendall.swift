extension Statistics {
  /// Whether a series rises or falls more often than chance would have it, whatever its distribution.
  ///
  ///     let series = try Statistics.MannKendall([1, 3, 2, 5, 6, 7, 9, 8])
  ///     series.score                    // 24: as many more pairs rise than fall
  ///     try series.test().trend         // .increasing
  ///     series.sen.slope                // 1.1
  ///
  /// Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945), 245–259; M. G.
  /// Kendall, Rank Correlation Methods, section 4.3, for the variance with ties. The test closes the series
  /// up where values are missing; Sen's slope keeps their places.
  public struct MannKendall: Hashable, Sendable {
    /// How many values are known, at least 2.
    public let count: Int

    /// How many more pairs rise than fall: Kendall's S.
    public let score: Int

    /// The score as a share of all pairs: Kendall's τ-a.
    public let tau: Double

    /// The variance of the score where there is no trend, ties taken into account.
    public let variance: Double

    /// Sen's slope.
    public let sen: SenSlope

    private let known: [Double]

    /// A series with gaps.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 known values, more than
    ///   ``SenSlope/greatestCount``, or a value that is not finite.
    public init(_ values: [Double?]) throws(UndefinedStatistic) {
      sen = try SenSlope(values)
      known = values.compactMap(\.self)
      count = known.count
      score = Self.score(of: known)
      let n = Double(count)
      tau = Double(score) / (n * (n - 1) / 2)
      variance = Self.variance(of: known)
    }

    private static func score(of values: [Double]) -> Int {
      var score = 0
      for later in values.indices {
        let value = values[later]
        for earlier in 0..<later {
          if value > values[earlier] { score += 1 } else if value < values[earlier] { score -= 1 }
        }
      }
      return score
    }

    private static func variance(of values: [Double]) -> Double {
      func term(_ count: Int) -> Double {
        let n = Double(count)
        return n * (n - 1) * (2 * n + 5)
      }
      let tied = Ranks(values).tieSizes.reduce(0) { $0 + term($1) }
      return (term(values.count) - tied) / 18
    }
  }
}

// MARK: - The test

extension Statistics.MannKendall {
  /// How the variance makes up for values that resemble those before them.
  public enum Correction: String, Hashable, Sendable, CaseIterable {
    /// Not at all: the values are taken to be independent.
    case none

    /// K. H. Hamed and A. R. Rao, "A modified Mann-Kendall trend test for autocorrelated data", Journal of
    /// Hydrology 204 (1998), 182–196: by the autocorrelation of the ranks at the lags where it is
    /// significant.
    case hamedRao = "hamed-rao"

    /// S. Yue and C. Wang, "The Mann-Kendall test modified by effective sample size", Water Resources
    /// Management 18 (2004), 201–218: by the autocorrelation of the values at all lags.
    case yueWang = "yue-wang"
  }

  /// Which way a series goes.
  public enum Trend: String, Hashable, Sendable, CaseIterable {
    case increasing
    case decreasing
    case noTrend = "no trend"
  }

  /// What a test says.
  public struct Test: Hashable, Sendable {
    /// The variance of the score, corrected.
    public let variance: Double

    /// The score, brought nearer to 0 by 1, in standard deviations.
    public let z: Double

    /// How likely such a score, up or down, would be without a trend.
    public let p: Double

    /// The way that the series goes, if that is significant.
    public let trend: Trend

    /// Whether there is a trend.
    public var isSignificant: Bool { trend != .noTrend }
  }

  /// The test of the score against no trend.
  ///
  /// The normal distribution that it uses is near from 8 or 10 values on.
  ///
  /// - Parameters:
  ///   - correction: How the variance makes up for autocorrelation.
  ///   - level: What a trend has to exceed.
  /// - Returns: The standardised score, how likely it is, and the trend if it is significant.
  /// - Throws: ``UndefinedStatistic`` where all values are the same; with a correction, for fewer than 3
  ///   values, where all lie on Sen's line, and where nothing is left of the variance.
  public func test(
    _ correction: Correction = .none,
    at level: ConfidenceLevel = .percent95
  ) throws(UndefinedStatistic) -> Test {
    guard variance > 0 else { throw .allEqual("values") }
    let corrected = variance * (try factor(correction, level))
    guard corrected > 0 else { throw .notRepresentable("variance") }
    let z = Double(score - score.signum()) / corrected.squareRoot()
    let normal = Statistics.NormalDistribution()
    let isTrend = try z.magnitude > normal.quantile(upperTail: level.tail)
    return Test(
      variance: corrected,
      z: z,
      p: 2 * normal.upperTail(z.magnitude),
      trend: !isTrend ? .noTrend : z > 0 ? .increasing : .decreasing
    )
  }

  private func factor(
    _ correction: Correction,
    _ level: ConfidenceLevel
  )
    throws(UndefinedStatistic) -> Double
  {
    switch correction {
    case .none: return 1
    case .hamedRao:
      guard count >= 3 else { throw .tooFew("values", count: count, needed: 3) }
      let ranks = Statistics.Ranks(try distancesFromLine()).average
      let deviate = try Statistics.NormalDistribution().quantile(upperTail: level.tail)
      let bound = deviate / Double(count).squareRoot()
      return hamedRao(try Statistics.Autocorrelation.all(of: ranks, upTo: count - 1), bound)
    case .yueWang:
      let autocorrelations = try Statistics.Autocorrelation.all(
        of: try distancesFromLine(),
        upTo: count - 1
      )
      return yueWang(autocorrelations)
    }
  }

  /// Equation 14 of Hamed and Rao.
  private func hamedRao(_ autocorrelations: [Double], _ bound: Double) -> Double {
    let n = Double(count)
    var sum = DoubleDouble.zero
    for (lag, value) in autocorrelations.enumerated().dropFirst() where value.magnitude > bound {
      let rest = n - Double(lag)
      sum += DoubleDouble(product: rest * (rest - 1) * (rest - 2), value)
    }
    return 1 + 2 / (n * (n - 1) * (n - 2)) * sum.value
  }

  /// Equation 7 of Yue and Wang.
  private func yueWang(_ autocorrelations: [Double]) -> Double {
    let n = Double(count)
    var sum = DoubleDouble.zero
    for (lag, value) in autocorrelations.enumerated().dropFirst() {
      sum += DoubleDouble(product: 1 - Double(lag) / n, value)
    }
    return 1 + 2 * sum.value
  }

  /// How far each value lies from Sen's line, the series closed up.
  ///
  /// - Throws: ``UndefinedStatistic`` where they differ in nothing but rounding.
  private func distancesFromLine() throws(UndefinedStatistic) -> [Double] {
    let distances = known.enumerated().map { $1 - Double($0 + 1) * sen.slope }
    guard let least = distances.min(), let most = distances.max(), most.isFinite, least.isFinite
    else { throw .notRepresentable("distances from Sen's line") }
    let largest = known.reduce(0) { max($0, $1.magnitude) }
    let reach = max(largest, Double(count) * sen.slope.magnitude)
    guard most - least > 4 * reach.ulp else { throw .allEqual("distances from Sen's line") }
    return distances
  }
}
