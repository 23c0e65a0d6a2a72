import AccountabilityRules

/// What a test made of a series: which way it goes beyond chance, and the figures by which that was told.
struct TrendResult: Sendable {
  /// 1 where the series rises or lies high, -1 where it falls or lies low, 0 where there is no telling from
  /// chance.
  var direction: Int

  /// What the statistic of the test's name is in the language.
  var value: Double

  /// The figures on the way, with their names.
  var figures: [(name: String, value: Double)]
}

extension TrendTest {
  /// The fewest values on a control chart from which its limits are taken to be settled.
  private static var settledCount: Int { Statistics.XmRChart.settledCount }

  /// The test of a series in the order of its periods, with gaps.
  ///
  /// - Throws: ``UndefinedStatistic`` where the series does not suffice.
  func result(
    of series: [KnownNumber?],
    at level: ConfidenceLevel?
  ) throws(UndefinedStatistic) -> TrendResult {
    let values = series.map { $0?.value.doubleValue }
    switch self {
    case .mannKendall(let correction):
      return try mannKendall(values, correction, at: level ?? .percent95)
    case .recentTrend: return try recentTrend(series)
    case .controlChart: return try controlChart(values)
    case .runChart(let rule): return try runChart(values, rule)
    }
  }

  /// Its value is z, which does not depend on the level without a correction.
  private func mannKendall(
    _ values: [Double?],
    _ correction: Statistics.MannKendall.Correction,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> TrendResult {
    let trend = try Statistics.MannKendall(values)
    let test = try trend.test(correction, at: level)
    let direction =
      switch test.trend {
      case .increasing: 1
      case .decreasing: -1
      case .noTrend: 0
      }
    return TrendResult(
      direction: direction,
      value: test.z,
      figures: [
        ("S", Double(trend.score)), ("its variance", test.variance), ("z", test.z), ("p", test.p),
      ]
    )
  }

  private func recentTrend(_ series: [KnownNumber?]) throws(UndefinedStatistic) -> TrendResult {
    guard series.allSatisfy({ $0 == nil || $0?.denominator != nil }) else {
      throw .missing("denominator")
    }
    let points = series.enumerated().map { place, number in
      Statistics.RecentTrend.Point(
        year: place,
        count: number?.numerator?.doubleValue,
        denominator: number?.denominator?.doubleValue,
        value: number?.value.doubleValue,
        lower: nil,
        upper: nil
      )
    }
    let trend = try Statistics.RecentTrend(points, of: .proportion, by: .proportions)
    let direction =
      switch trend.marker {
      case .increasing: 1
      case .decreasing: -1
      case .noChange: 0
      }
    let critical = Statistics.RecentTrend.criticalChiSquared
    return TrendResult(
      direction: direction,
      value: Double(direction),
      figures: [("χ²", trend.chiSquared), ("beyond which it counts", critical)]
    )
  }

  /// The latest point, by the rules for special causes.
  private func controlChart(_ values: [Double?]) throws(UndefinedStatistic) -> TrendResult {
    let known = values.count { $0 != nil }
    guard known >= TrendTest.settledCount else {
      throw .tooFew("values", count: known, needed: TrendTest.settledCount)
    }
    let chart = try Statistics.XmRChart(values, direction: .neutral)
    guard let group = chart.groups.last, let mean = group.mean, let limits = group.limits,
      let latest = chart.points.last.flatMap(\.self)
    else { throw .missing("limits") }
    let direction =
      switch latest.cause?.side {
      case .high?: 1
      case .low?: -1
      case nil: 0
      }
    return TrendResult(
      direction: direction,
      value: Double(direction),
      figures: [("mean", mean), ("lower limit", limits.lower), ("upper limit", limits.upper)]
    )
  }

  /// Its value is 1 for runs beyond chance and 0 for others.
  private func runChart(
    _ values: [Double?],
    _ rule: Statistics.RunAnalysis.Rule
  ) throws(UndefinedStatistic) -> TrendResult {
    let chart = try Statistics.RunChart(values, rule: rule)
    guard let part = chart.parts.first, let runs = part.runs, let isSignal = part.isSignal else {
      throw .allEqual("values")
    }
    return TrendResult(
      direction: 0,
      value: isSignal ? 1 : 0,
      figures: [
        ("median", try part.centre.get()), ("useful values", Double(runs.useful)),
        ("longest run", Double(runs.longestRun)), ("crossings", Double(runs.crossings)),
      ]
    )
  }
}
