@testable import Accountability

extension ReferenceFamily {
  static let seriesChange = ReferenceFamily("series_change", .relative(1e-9)) { example, compare in
    let periods = example.first.whole("periods") ?? 1
    let series = try Statistics.SeriesChange(example.numbers("value"))
    let columns: [(String, [Double?])] = [
      ("change", series.differences(after: periods)),
      ("fractional_change", series.fractions(after: periods)),
      ("rolling3_mean_partial", try series.rollingMeans(of: 3, atLeast: 1)),
      ("rolling3_mean", try series.rollingMeans(of: 3)),
      ("cumulative_sum", series.cumulativeSums),
      ("rank_min_ascending", series.ranks(.lowest)),
      ("rank_average_descending", series.ranks(.average, highestFirst: true)),
      ("rank_percent", series.rankShares),
    ]
    for (name, figures) in columns {
      // The tool subtracts what leaves its window, and so keeps the rounding of what was there.
      let asked: Tolerance? =
        name.hasPrefix("rolling") ? .relative(1e-8, orAbsolute: 1e-13) : nil
      for (row, figure) in zip(example.inputs, figures) {
        compare.number("expected_\(name)", of: row, within: asked) { figure }
      }
    }
  }

  static let linearRegression = ReferenceFamily(
    "linear_regression",
    .relative(1e-8),
    deliberate: [
      DeliberateDifference(
        reason:
          "Where y does not vary, the slope is 0 and has no t; the tool prints what rounding left."
      ) { Set($0.numbers("y")).count == 1 },
      DeliberateDifference(
        reason: "Where every point lies on the line, what the tool prints of the rest is rounding.",
        columns: [
          "expected_slope_se", "expected_slope_t", "expected_slope_p", "expected_slope_lower",
          "expected_slope_upper",
        ],
        applies: \.liesOnALine
      ),
    ]
  ) { example, compare in
    let row = example.expected
    let x = example.numbers("x").compactMap(\.self)
    let y = example.numbers("y").compactMap(\.self)
    let weights = example.numbers("weight").compactMap(\.self)
    let line = Result { try Statistics.LinearRegression(x, y, weights: weights) }
    let pairs = Result { try Statistics.Correlation(x, y) }
    compare.number("expected_intercept", of: row) { try line.get().intercept }
    compare.number("expected_slope", of: row) { try line.get().slope }
    compare.number("expected_slope_se", of: row) { try line.get().standardErrorOfSlope }
    compare.number("expected_slope_t", of: row) { try line.get().t }
    compare.number("expected_slope_p", of: row) { try line.get().p }
    compare.number("expected_slope_lower", of: row) { try line.get().slopeInterval().lower }
    compare.number("expected_slope_upper", of: row) { try line.get().slopeInterval().upper }
    compare.number("expected_r_squared", of: row) { try line.get().rSquared }
    compare.number("expected_pearson", of: row) { try pairs.get().pearson }
    compare.number("expected_spearman", of: row) { try pairs.get().spearman }
    compare.number("expected_kendall_tau_b", of: row) { try pairs.get().kendall }
  }

  static let proportionTrend = ReferenceFamily("proportion_trend", .relative(1e-9)) {
    example,
    compare in
    let row = example.expected
    let groups = Result {
      try Statistics.ProportionTrend(
        example.numbers("events").compactMap(\.self),
        of: example.numbers("trials").compactMap(\.self),
        scores: example.numbers("score").compactMap(\.self)
      )
    }
    compare.number("expected_trend_chisq", of: row) { try groups.get().trend.chiSquared }
    compare.number("expected_trend_p", of: row) { try groups.get().trend.p }
    compare.number("expected_homogeneity_chisq", of: row) {
      try groups.get().homogeneity.chiSquared
    }
    compare.number("expected_homogeneity_df", of: row) { Double(example.inputs.count - 1) }
    compare.number("expected_homogeneity_p", of: row) { try groups.get().homogeneity.p }
  }

  static let mannKendall = ReferenceFamily(
    "mann_kendall",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason: """
          Where all values are the same the score has no variance and nothing was tested; the tool says \
          'no trend' with certainty.
          """
      ) { Set($0.numbers("value").compactMap(\.self)).count == 1 },
      DeliberateDifference(
        reason: """
          The correction is not defined: too few values, all on one line, or no variance left. The tool \
          says 'no trend' of a z that is no number, or of rounding.
          """,
        columns: Set(
          ["hamed_rao", "yue_wang"].flatMap { name in
            ["trend", "h", "p", "z", "var_s"].map { "expected_\(name)_\($0)" }
          }
        ),
        applies: \.hasNoCorrection
      ),
    ]
  ) { example, compare in
    let row = example.expected
    let series = try Statistics.MannKendall(example.numbers("value"))
    let corrections: [(String, Statistics.MannKendall.Correction)] = [
      ("original", .none), ("hamed_rao", .hamedRao), ("yue_wang", .yueWang),
    ]
    for (name, correction) in corrections {
      // The tool refuses this correction altogether, and with it what does not depend on it.
      if name == "hamed_rao", row["expected_hamed_rao_error"] != nil { continue }
      let test = Result { try series.test(correction) }
      // Of a z that is no number the tool says 'no trend': that is its way to have no result.
      if row.number("expected_\(name)_p")?.isNaN != true || (try? test.get()) != nil {
        compare.text("expected_\(name)_trend", of: row) { try test.get().trend.rawValue }
        compare.flag("expected_\(name)_h", of: row) { try test.get().isSignificant }
      }
      compare.number("expected_\(name)_p", of: row, within: .absolute(1e-10)) { try test.get().p }
      compare.number("expected_\(name)_z", of: row) { try test.get().z }
      compare.number("expected_\(name)_var_s", of: row) {
        try correction == .none ? series.variance : test.get().variance
      }
      compare.number("expected_\(name)_tau", of: row) { series.tau }
      compare.number("expected_\(name)_s", of: row) { Double(series.score) }
      compare.number("expected_\(name)_slope", of: row) { series.sen.slope }
      compare.number("expected_\(name)_intercept", of: row) { series.sen.intercept }
    }
  }

  static let recentTrend = ReferenceFamily(
    "recent_trend",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason: """
          The edition of 2020 never sets the slope of a proportion's trend, and has every significant one \
          decrease.
          """,
        columns: ["expected_2020_trend"]
      ) { $0.isOfProportions && $0.recentTrend(.fingertips2020)?.marker == .increasing },
      DeliberateDifference(
        reason: """
          A year without an interval is left out after the five were counted, so the tool's trend rests on \
          fewer than the five years that its definition asks for.
          """,
        applies: \.lacksLimits
      ),
      DeliberateDifference(
        reason: """
          A count of 0 has no log odds, by which the tool looks for outliers; it goes on with an infinity.
          """,
        columns: ["expected_2020_trend", "expected_2020_chi_square", "expected_2020_significant"]
      ) {
        $0.isOfProportions && $0.numbers("count").contains(0)
      },
    ],
    notCompared: [
      "expected_2020_message": "The words of a refusal.",
      "expected_next_message": "The words of a refusal.",
    ]
  ) { example, compare in
    let row = example.expected
    let editions = [
      ("2020", Statistics.RecentTrend.Edition.fingertips2020), ("next", .fingertips2025),
    ]
    for (name, edition) in editions {
      // What the tool refuses it marks so, with a 0 that is no figure.
      let found = example.recentTrend(edition)
      compare.text("expected_\(name)_trend", of: row) { word(found?.marker) }
      compare.number("expected_\(name)_chi_square", of: row) { found?.chiSquared ?? 0 }
      compare.flag("expected_\(name)_significant", of: row) { found?.isSignificant ?? false }
    }
    compare.text("expected_2020_latest_vs_previous", of: row) {
      word(try? Statistics.RecentTrend.latestAgainstPrevious(example.points))
    }
  }

  fileprivate static func word(_ marker: Statistics.RecentTrend.Marker?) -> String {
    switch marker {
    case .increasing: "Increasing"
    case .decreasing: "Decreasing"
    case .noChange: "NoChange"
    case nil: "CannotBeCalculated"
    }
  }
}

extension ReferenceCase {
  fileprivate var isOfProportions: Bool { first["method"] == "chi_square_trend_proportion" }

  /// The recent trend; the edition of 2025 always weighs by intervals, whatever the method of the case says.
  fileprivate func recentTrend(_ edition: Statistics.RecentTrend.Edition) -> Statistics.RecentTrend?
  {
    let name = (first["value_type"] ?? "").replacing("_", with: "-")
    guard let figure = Statistics.RecentTrend.Figure(rawValue: name) else { return nil }
    let isByCounts = edition == .fingertips2020 && isOfProportions
    return try? Statistics.RecentTrend(
      points,
      of: figure,
      by: isByCounts ? .proportions : .intervals,
      edition: edition,
      yearsInPeriod: first.whole("year_range") ?? 0
    )
  }

  fileprivate var points: [Statistics.RecentTrend.Point] {
    inputs.map { row in
      Statistics.RecentTrend.Point(
        year: row.whole("year") ?? 0,
        count: row.number("count"),
        denominator: row.number("denominator"),
        value: row.number("value"),
        lower: row.number("lower95"),
        upper: row.number("upper95")
      )
    }
  }

  /// Whether there are five years with figures, on end or not, but not five of them with intervals.
  fileprivate var lacksLimits: Bool {
    let complete = points.filter(\.isComplete)
    let unbroken = points.sorted { $0.year > $1.year }.prefix(while: \.isComplete)
    return complete.count >= 5 && complete.count(where: \.hasLimits) < 5
      || unbroken.count >= 5 && unbroken.count(where: \.hasLimits) < 5
  }

  /// Whether all points lie on one line, to the last digits of y.
  fileprivate var liesOnALine: Bool {
    let (x, y) = (numbers("x").compactMap(\.self), numbers("y").compactMap(\.self))
    guard let line = try? Statistics.LinearRegression(x, y) else { return false }
    let size = y.reduce(0) { max($0, $1.magnitude) }
    return zip(x, y).allSatisfy {
      ($1 - line.intercept - line.slope * $0).magnitude <= 1e-13 * size
    }
  }

  /// Whether the corrections of Mann and Kendall's test are not defined for the values.
  fileprivate var hasNoCorrection: Bool {
    let values = numbers("value")
    guard let series = try? Statistics.MannKendall(values), series.count >= 3 else { return true }
    let known = values.compactMap(\.self)
    let rests = known.enumerated().map { $1 - Double($0 + 1) * series.sen.slope }
    let size = known.reduce(0) { max($0, $1.magnitude) }
    guard let least = rests.min(), let most = rests.max() else { return true }
    return most - least <= 1e-14 * size
      || Statistics.MannKendall.Correction.allCases.contains { (try? series.test($0)) == nil }
  }
}
