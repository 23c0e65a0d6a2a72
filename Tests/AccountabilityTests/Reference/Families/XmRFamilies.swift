@testable import Accountability

extension ReferenceFamily {
  static let xmrPlotTheDots = xmr("xmr_plotthedots")

  static let xmrAttendances = xmr("xmr_nhs_ae_attendances")

  private static let flags: Set<String> = [
    "expected_outside_limits", "expected_close_to_limits", "expected_special_cause_type",
    "expected_special_cause_flag", "expected_point_type",
  ]

  private static func xmr(_ name: String) -> ReferenceFamily {
    ReferenceFamily(
      name,
      .relative(1e-10),
      deliberate: [
        DeliberateDifference(
          reason: "A missing value shows nothing; the tool counts it as common cause.",
          columns: flags,
          undefinedInRow: { $0.number("value") == nil }
        ),
        DeliberateDifference(
          reason: "Where the latest value is missing nothing shows; the tool has common cause.",
          columns: ["expected_variation_icon"],
          undefinedWhere: { $0.inputs.last?.number("value") == nil }
        ),
        DeliberateDifference(
          reason: "Without limits nothing can be said of a target; the tool calls it inconsistent.",
          columns: ["expected_assurance_type", "expected_assurance_icon"],
          undefinedWhere: \.endsWithoutLimits
        ),
        DeliberateDifference(
          reason: "A missing value among values that only rise, or only fall, makes the tool fail.",
          columns: flags.union([
            "expected_rebase_group", "expected_relative_to_mean", "expected_mean", "expected_lpl",
            "expected_upl", "expected_variation_icon", "expected_assurance_type",
            "expected_assurance_icon", "expected_warning",
          ])
        ) { column, row, example in
          guard example.failsOnGap, example.isFailed else { return nil }
          return PlainXmRChart(example).figure(of: column, row).map { ($0, nil) }
        },
        DeliberateDifference(
          reason: """
            Limits are trials until they come from 12 values, as the tool's own words say. It counts rows, with \
            or without a value, and warns up to 12.
            """,
          columns: ["expected_warning"]
        ) { column, row, example in
          PlainXmRChart(example).figure(of: column, row).map { ($0, nil) }
        },
        DeliberateDifference(
          reason: """
            Two trends one after the other: a point belongs to the one that it begins, or else to the one that it \
            ends. The tool asks the seven points from it on.
            """,
          columns: flags.union(["expected_variation_icon"])
        ) { column, row, example in
          guard example.hasAdjoiningTrends else { return nil }
          return PlainXmRChart(example).figure(of: column, row).map { ($0, nil) }
        },
      ]
    ) { example, compare in
      let first = example.first
      let chart = try Statistics.XmRChart(
        example.numbers("value"),
        direction: .init(rawValue: first["improvement_direction"] ?? "") ?? .neutral,
        screensOutliers: first.flag("screen_outliers") ?? true,
        fixedAfter: first.whole("fix_after_n_points"),
        rebasedAt: example.rebases
      )
      compare.rows(example.inputs, with: Array(chart.points.indices)) { compare, row, index in
        compare.point(index, of: chart, row)
      }
      compare.rows(example.rows("expected_summary.csv"), with: [chart]) { compare, row, chart in
        compare.summary(
          of: chart,
          target: first.number("target"),
          row,
          warns: name == "xmr_plotthedots"
        )
      }
    }
  }
}

extension ReferenceComparison {
  fileprivate mutating func point(_ index: Int, of chart: Statistics.XmRChart, _ row: ReferenceRow)
  {
    let group = chart.groups.firstIndex { $0.range.contains(index) }
    let point = chart.points[index]
    // The family of real series is without these two.
    if row.columns.contains("expected_rebase_group") {
      number("expected_rebase_group", of: row) { group.map(Double.init) }
      number("expected_relative_to_mean", of: row) { point.map { Double($0.side) } }
    }
    number("expected_mean", of: row) { group.flatMap { chart.groups[$0].mean } }
    number("expected_lpl", of: row) { group.flatMap { chart.groups[$0].limits?.lower } }
    number("expected_upl", of: row) { group.flatMap { chart.groups[$0].limits?.upper } }
    flag("expected_outside_limits", of: row) { point?.isOutside }
    flag("expected_close_to_limits", of: row) { point?.isNearLimit }
    text("expected_special_cause_type", of: row) { point?.word }
    flag("expected_special_cause_flag", of: row) { point.map { $0.cause != nil } }
    text("expected_point_type", of: row) { point.map { chart.variation(of: $0).pointType } }
  }

  fileprivate mutating func summary(
    of chart: Statistics.XmRChart,
    target: Double?,
    _ row: ReferenceRow,
    warns: Bool
  ) {
    text("expected_variation_icon", of: row) { chart.variation?.icon }
    let assurance = target.flatMap { try? chart.assurance(of: $0) }
    text("expected_assurance_type", of: row) { assurance?.type }
    text("expected_assurance_icon", of: row) { assurance?.icon }
    // The words of the warning are the tool's; that it warns is compared, where the family has it.
    if warns {
      text("expected_warning", of: row) {
        chart.hasTrialLimits ? row["expected_warning"] ?? "trial limits" : nil
      }
    }
  }
}

extension Statistics.XmRChart.Point {
  fileprivate var word: String {
    switch cause {
    case .aboveUpperLimit: "Above UCL"
    case .belowLowerLimit: "Below LCL"
    case .sevenRising: "7 Point Trend (Increasing)"
    case .sevenFalling: "7 Point Trend (Decreasing)"
    case .twoOfThreeHigh: "2 in 3 Above CL"
    case .twoOfThreeLow: "2 in 3 Below CL"
    case .sevenAboveMean: "7 Points Above CL"
    case .sevenBelowMean: "7 Points Below CL"
    case nil: "Common Cause"
    }
  }
}

extension Statistics.XmRChart.Variation {
  fileprivate var pointType: String {
    switch self {
    case .commonCause: "common_cause"
    case .improvement: "special_cause_improvement"
    case .concern: "special_cause_concern"
    case .neutral(let side): "special_cause_neutral_\(side)"
    }
  }

  fileprivate var icon: String {
    switch self {
    case .commonCause: "common_cause"
    case .improvement(let side): "improvement_\(side)"
    case .concern(let side): "concern_\(side)"
    case .neutral(let side): "neutral_\(side)"
    }
  }
}

extension Statistics.XmRChart.Assurance {
  fileprivate var type: String {
    switch self {
    case .consistentlyPasses: "consistent_pass"
    case .consistentlyFails: "consistent_fail"
    case .inconsistent: "inconsistent"
    }
  }

  fileprivate var icon: String {
    switch self {
    case .consistentlyPasses: "pass"
    case .consistentlyFails: "fail"
    case .inconsistent: "inconsistent"
    }
  }
}

extension ReferenceCase {
  var rebases: [Int] {
    inputs.indices.filter { inputs[$0].flag("rebase_here") == true }
  }

  /// The series in its groups.
  var groups: [[Double?]] {
    let starts = Set([0] + rebases).sorted()
    let values = numbers("value")
    return zip(starts, starts.dropFirst() + [values.count]).map { Array(values[$0..<$1]) }
  }

  /// Whether the last group has no two values in a row, or none that differ and all others are screened.
  fileprivate var endsWithoutLimits: Bool {
    let values = groups.last ?? []
    let baseline = values.prefix(first.whole("fix_after_n_points") ?? values.count)
    let steps = zip(baseline.dropFirst(), baseline).compactMap { later, earlier -> Double? in
      guard let later, let earlier else { return nil }
      return later - earlier
    }
    return steps.isEmpty
      || first.flag("screen_outliers") == true && steps.allSatisfy { $0 == 0 }
  }

  /// Whether seven values on end have gaps among them, and otherwise only rise or only fall.
  fileprivate var failsOnGap: Bool {
    groups.contains { values in
      values.indices.dropFirst(6).contains { end in
        let seven = values[(end - 6)...end]
        let steps = zip(seven.dropFirst(), seven).compactMap { later, earlier -> Double? in
          guard let later, let earlier else { return nil }
          return later - earlier
        }
        return seven.contains(nil)
          && (steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
      }
    }
  }

  /// Whether the point after a trend of seven begins another.
  fileprivate var hasAdjoiningTrends: Bool {
    groups.contains { values in
      let trends = values.indices.filter { start in
        guard start + 6 < values.count else { return false }
        let seven = values[start...start + 6].compactMap(\.self)
        let steps = zip(seven.dropFirst(), seven).map { $0 - $1 }
        return seven.count == 7 && (steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
      }
      return trends.contains { trends.contains($0 + 7) }
    }
  }

  /// Whether the tool failed on the case.
  fileprivate var isFailed: Bool {
    rows("expected_summary.csv").contains { $0["expected_error"] != nil }
  }
}
