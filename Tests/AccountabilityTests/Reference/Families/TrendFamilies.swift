import AccountabilityRules

@testable import Accountability

extension ReferenceFamily {
  static let seriesChange = ReferenceFamily(
    "series_change",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason: """
          The tool subtracts what leaves its window, and so keeps the rounding of what was there: beside a \
          mean near 0 that is much.
          """,
        columns: ["expected_rolling3_mean_partial", "expected_rolling3_mean"]
      ) { column, row, example in
        guard let exact = example.windowMean(endingAt: row), let found = row.number(column)
        else { return nil }
        let noise = Double(example.inputs.count) * example.largest("value").ulp
        return (found - exact).magnitude <= noise ? (.number(exact), nil) : nil
      },
      DeliberateDifference(
        reason: """
          The tool subtracts 1 from the quotient, and so keeps its rounding: beside a small change that is much.
          """,
        columns: ["expected_fractional_change"]
      ) { column, row, example in
        guard let exact = example.fraction(at: row), let found = row.number(column) else {
          return nil
        }
        let noise = 2 * (1 + exact.magnitude).ulp
        return (found - exact).magnitude <= noise ? (.number(exact), nil) : nil
      },
    ]
  ) { example, compare in
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
      let asked: Tolerance? = name.hasPrefix("rolling") ? .relative(1e-8) : nil
      compare.rows(example.inputs, with: figures) { compare, row, figure in
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
          "Where y does not vary, the slope is 0 and has no t; the tool prints what rounding left.",
        columns: ["expected_intercept", "expected_slope", "expected_slope_se"]
      ) { column, _, example in
        guard let y = example.first.number("y"), Set(example.numbers("y")).count == 1 else {
          return nil
        }
        return (.number(column == "expected_intercept" ? y : 0), .exact)
      },
      DeliberateDifference(
        reason: """
          Where y does not vary there is nothing to explain, and nothing says how sure the slope is; the tool \
          prints what rounding left, or an interval without width.
          """,
        columns: [
          "expected_slope_t", "expected_slope_p", "expected_slope_lower", "expected_slope_upper",
          "expected_r_squared",
        ],
        undefinedWhere: { Set($0.numbers("y")).count == 1 }
      ),
      DeliberateDifference(
        reason: "Where every point lies on the line, what the tool prints of the rest is rounding.",
        columns: ["expected_slope_se"]
      ) { _, _, example in example.liesOnALine ? (.number(0), .exact) : nil },
      DeliberateDifference(
        reason: """
          Where every point lies on the line, nothing says how sure it is. The tool divides by the rounding of \
          what is left.
          """,
        columns: [
          "expected_slope_t", "expected_slope_p", "expected_slope_lower", "expected_slope_upper",
        ],
        undefinedWhere: \.liesOnALine
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
    compare.interval("expected_slope_lower", "expected_slope_upper", of: row) {
      try line.get().slopeInterval()
    }
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
    // The tool has degrees of freedom also where it has no test.
    if row.number("expected_homogeneity_chisq")?.isFinite == true {
      compare.number("expected_homogeneity_df", of: row) {
        Double(try groups.get().homogeneity.degreesOfFreedom)
      }
    }
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
          """,
        columns: Set(
          ["original", "hamed_rao", "yue_wang"].flatMap { name in
            ["trend", "h", "p", "z", "var_s"].map { "expected_\(name)_\($0)" }
          }
        ).subtracting(["expected_original_var_s"]),
        undefinedWhere: { Set($0.numbers("value").compactMap(\.self)).count == 1 }
      ),
      DeliberateDifference(
        reason: """
          Hamed and Rao's correction is not defined: too few values, all on one line, or no variance left. The \
          tool says 'no trend' of a z that is no number, or of rounding.
          """,
        columns: ["trend", "h", "p", "z", "var_s"].reduce(into: []) {
          $0.insert("expected_hamed_rao_\($1)")
        },
        undefinedWhere: { !PlainMannKendall($0.numbers("value")).hasHamedRao }
      ),
      DeliberateDifference(
        reason: """
          Yue and Wang's correction is not defined: too few values, all on one line, or no variance left. The \
          tool says 'no trend' of a z that is no number, or of rounding.
          """,
        columns: ["trend", "h", "p", "z", "var_s"].reduce(into: []) {
          $0.insert("expected_yue_wang_\($1)")
        },
        undefinedWhere: { !PlainMannKendall($0.numbers("value")).hasYueWang }
      ),
    ]
  ) { example, compare in
    let row = example.expected
    let series = try Statistics.MannKendall(example.numbers("value"))
    let corrections: [(String, Statistics.MannKendall.Correction)] = [
      ("original", .none), ("hamed_rao", .hamedRao), ("yue_wang", .yueWang),
    ]
    for (name, correction) in corrections {
      let test = Result { try series.test(correction) }
      // Of a z that is no number the tool says 'no trend': that is its way to have no result.
      let isNoNumber = row.number("expected_\(name)_p")?.isNaN ?? false
      compare.text("expected_\(name)_trend", of: row, none: isNoNumber ? "no trend" : nil) {
        try test.get().trend.rawValue
      }
      compare.flag("expected_\(name)_h", of: row, none: isNoNumber ? "false" : nil) {
        try test.get().isSignificant
      }
      compare.number("expected_\(name)_p", of: row, within: .absolute(1e-10)) { try test.get().p }
      compare.number("expected_\(name)_z", of: row) { try test.get().z }
      compare.number("expected_\(name)_var_s", of: row) {
        try correction == .none ? series.variance : test.get().variance
      }
      // Where the tool refuses a correction, it has nothing of what does not depend on it either.
      if name == "hamed_rao", row["expected_hamed_rao_error"] != nil { continue }
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
      ) { column, row, example in
        let trend = PlainRecentTrend(example, is2020: true)
        guard example.isOfProportions, row[column] == "Decreasing", trend?.word == "Increasing"
        else { return nil }
        return (.text("Increasing"), nil)
      },
      DeliberateDifference(
        reason: """
          A year without an interval is left out after the five were counted, so the tool's trend rests on \
          fewer than the five years that its definition asks for. A line weighted by intervals has then none; \
          the test of proportions needs no interval, and takes all five.
          """,
        columns: trendColumns("2020").union(trendColumns("next"))
      ) { column, _, example in
        let is2020 = column.hasPrefix("expected_2020")
        guard PlainRecentTrend.lacksLimits(example, is2020: is2020) else { return nil }
        return (PlainRecentTrend(example, is2020: is2020)?.figure(of: column) ?? noTrend, nil)
      },
      DeliberateDifference(
        reason: """
          A count of 0 has no log odds, by which the tool looks for outliers; it goes on with an infinity. Here \
          all five years then have ½ added on both sides.
          """,
        columns: ["expected_2020_trend", "expected_2020_significant"]
      ) { column, _, example in
        guard example.isOfProportions, let trend = PlainRecentTrend(example, is2020: true),
          trend.hasZero
        else { return nil }
        return (trend.figure(of: column), nil)
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
      let trend = Result { try example.recentTrend(edition) }
      // What the tool refuses it marks so, with a 0 that is no figure.
      compare.text("expected_\(name)_trend", of: row, none: "CannotBeCalculated") {
        try word(trend.get().marker)
      }
      compare.number("expected_\(name)_chi_square", of: row, none: "0") {
        try trend.get().chiSquared
      }
      compare.flag("expected_\(name)_significant", of: row, none: "false") {
        try trend.get().isSignificant
      }
    }
    compare.text("expected_2020_latest_vs_previous", of: row, none: "CannotBeCalculated") {
      try word(Statistics.RecentTrend.latestAgainstPrevious(example.points))
    }
  }

  private static let noTrend = ReferenceFigure.undefined(because: "fewer than five years")

  private static func trendColumns(_ edition: String) -> Set<String> {
    ["trend", "chi_square", "significant"].reduce(into: []) {
      $0.insert("expected_\(edition)_\($1)")
    }
  }

  private static func word(_ marker: Statistics.RecentTrend.Marker) -> String {
    switch marker {
    case .increasing: "Increasing"
    case .decreasing: "Decreasing"
    case .noChange: "NoChange"
    }
  }
}

extension ReferenceCase {
  var isOfProportions: Bool { first["method"] == "chi_square_trend_proportion" }

  /// The recent trend; the edition of 2025 always weighs by intervals, whatever the method of the case says.
  fileprivate func recentTrend(
    _ edition: Statistics.RecentTrend.Edition
  ) throws -> Statistics.RecentTrend {
    let name = (first["value_type"] ?? "").replacing("_", with: "-")
    guard let figure = Statistics.RecentTrend.Figure(rawValue: name) else {
      throw UndefinedStatistic.outOfRange("value type", allowed: "known")
    }
    let isByCounts = edition == .fingertips2020 && isOfProportions
    return try Statistics.RecentTrend(
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

  /// The largest magnitude of a column.
  fileprivate func largest(_ column: String) -> Double {
    numbers(column).reduce(0) { max($0, $1?.magnitude ?? 0) }
  }

  /// The mean of the known values of a row and the two before it, rounded once.
  fileprivate func windowMean(endingAt row: ReferenceRow) -> Double? {
    guard let end = inputs.firstIndex(where: { $0["row"] == row["row"] }) else { return nil }
    let known = inputs[max(0, end - 2)...end].compactMap { row in
      row.number("value").flatMap { ExactNumber(exactly: $0) }
    }
    return ExactNumber.sum(known).divided(by: ExactNumber(known.count))?.doubleValue
  }

  /// The change of a row's value as a fraction of the one its periods before, rounded once.
  fileprivate func fraction(at row: ReferenceRow) -> Double? {
    let periods = first.whole("periods") ?? 1
    guard let place = inputs.firstIndex(where: { $0["row"] == row["row"] }), place >= periods,
      let later = row.number("value").flatMap({ ExactNumber(exactly: $0) }),
      let earlier = inputs[place - periods].number("value").flatMap({ ExactNumber(exactly: $0) })
    else { return nil }
    return (later - earlier).divided(by: earlier)?.doubleValue
  }

  /// Whether the points lie from a line by no more than the rounding of their figures can make.
  fileprivate var liesOnALine: Bool {
    let points = inputs.compactMap { row -> (x: Double, y: Double, weight: Double)? in
      guard let x = row.number("x"), let y = row.number("y") else { return nil }
      return (x, y, row.number("weight") ?? 1)
    }
    func exact(_ number: Double) -> ExactNumber { ExactNumber(exactly: number) ?? .zero }
    func sum(_ term: ((x: Double, y: Double, weight: Double)) -> ExactNumber) -> ExactNumber {
      ExactNumber.sum(points.map(term))
    }
    let weight = sum { exact($0.weight) }
    guard let meanX = sum({ exact($0.weight) * exact($0.x) }).divided(by: weight),
      let meanY = sum({ exact($0.weight) * exact($0.y) }).divided(by: weight),
      let slope = sum({ exact($0.weight) * (exact($0.x) - meanX) * (exact($0.y) - meanY) })
        .divided(
          by: sum { exact($0.weight) * (exact($0.x) - meanX) * (exact($0.x) - meanX) }
        )
    else { return false }
    let rest = sum { point in
      let distance = exact(point.y) - meanY - slope * (exact(point.x) - meanX)
      return exact(point.weight) * distance * distance
    }
    let rounding = points.reduce(0) { sum, point in
      let error = point.y.ulp + slope.doubleValue.magnitude * point.x.ulp
      return sum + point.weight * error * error
    }
    return rest.doubleValue <= rounding
  }
}
