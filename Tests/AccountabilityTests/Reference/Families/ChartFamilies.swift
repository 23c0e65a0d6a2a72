@testable import Accountability

extension ReferenceFamily {
  static let runChartRules = ReferenceFamily(
    "run_chart_rules",
    .relative(1e-12)
  ) { example, compare in
    let first = example.first
    let chart = try Statistics.RunChart(
      example.numbers("value"),
      centre: first.number("given_centre"),
      frozenAfter: first.whole("freeze_after"),
      newPartsAfter: first.whole("new_part_after").map { [$0] } ?? [],
      rule: Statistics.RunAnalysis.Rule(rawValue: first["runs_method"] ?? "") ?? .anhoej
    )
    for (index, row) in example.inputs.enumerated() {
      let part = chart.parts.firstIndex { $0.range.contains(index) }
      compare.number("expected_part", of: row) { part.map { Double($0 + 1) } }
      compare.number("expected_centre", of: row) {
        try part.map { try chart.parts[$0].centre.get() }
      }
    }
    compare.rows(example.rows("expected_summary.csv"), with: chart.parts) { compare, row, part in
      compare.part(part, of: row)
    }
  }

  static let controlCharts = ReferenceFamily(
    "control_charts_qic",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason:
          "A time cannot lie below 0: the lower warning limit ends there, as the lower limit does.",
        columns: ["expected_lcl_2sigma"]
      ) { column, row, example in
        // The tool raises the line, which then lies below 0, to a broken power.
        guard example.first["chart"] == "t", row.number(column)?.isFinite != true,
          row.number("expected_lcl") == 0
        else { return nil }
        return (.number(0), .exact)
      }
    ]
  ) { example, compare in
    let first = example.first
    let kind = Statistics.ControlChart.Kind(rawValue: first["chart"] ?? "") ?? .individuals
    let chart = try Statistics.ControlChart(
      kind,
      example.numbers("value"),
      of: kind.takesDenominators ? example.numbers("denominator") : [],
      frozenAfter: first.whole("freeze_after"),
      screensMovingRanges: first.flag("screened_moving_ranges") ?? false,
      factor: first.number("multiply") ?? 1
    )
    let isKnown = chart.runs.useful > 0
    compare.rows(example.inputs, with: chart.points) { compare, row, point in
      compare.number("expected_y", of: row) { point.value }
      compare.number("expected_centre", of: row) { chart.centre }
      compare.limits(point.limits, of: row)
      // The tool says of what it cannot tell that there is no signal.
      compare.flag("expected_sigma_signal", of: row, none: "false") { point.isOutside }
      compare.flag("expected_runs_signal", of: row, none: "false") { chart.hasRunsSignal }
      compare.number("expected_longest_run", of: row) {
        isKnown ? Double(chart.runs.longestRun) : nil
      }
      compare.number("expected_crossings", of: row) {
        isKnown ? Double(chart.runs.crossings) : nil
      }
    }
  }

  static let subgroupCharts = ReferenceFamily("control_charts_subgroup", .relative(1e-9)) {
    example,
    compare in
    let rows = example.rows("expected.csv")
    let subgroups = rows.map { row in
      example.inputs.filter { $0["subgroup"] == row["subgroup"] }.compactMap { $0.number("value") }
    }
    let kind = Statistics.SubgroupChart.Kind(rawValue: example.first["chart"] ?? "") ?? .mean
    let chart = try Statistics.SubgroupChart(kind, subgroups)
    compare.rows(rows, with: chart.points) { compare, row, point in
      compare.number("expected_n", of: row) { Double(point.count) }
      compare.number("expected_y", of: row) { point.value }
      compare.number("expected_centre", of: row) { chart.centre }
      compare.limits(point.limits, of: row)
      compare.flag("expected_sigma_signal", of: row, none: "false") { point.isOutside }
    }
  }
}

extension ReferenceComparison {
  fileprivate mutating func limits(
    _ limits: Statistics.ControlChart.Limits?,
    of row: ReferenceRow
  ) {
    number("expected_lcl", of: row) { limits?.lower }
    number("expected_ucl", of: row) { limits?.upper }
    number("expected_lcl_2sigma", of: row) { limits?.lowerWarning }
    number("expected_ucl_2sigma", of: row) { limits?.upperWarning }
  }

  fileprivate mutating func part(_ part: Statistics.RunChart.Part, of row: ReferenceRow) {
    let runs = part.runs.flatMap { $0.useful > 0 ? $0 : nil }
    number("expected_centre", of: row) { try part.centre.get() }
    number("expected_n_observations", of: row) { Double(part.range.count) }
    number("expected_n_useful", of: row) { Double(part.runs?.useful ?? 0) }
    number("expected_longest_run", of: row) { runs.map { Double($0.longestRun) } }
    number("expected_longest_run_max", of: row) { runs.map { Double($0.greatestRun) } }
    number("expected_crossings", of: row) { runs.map { Double($0.crossings) } }
    number("expected_crossings_min", of: row) { runs.map { Double($0.leastCrossings) } }
    // The tool says of what it cannot tell that there is no signal.
    flag("expected_runs_signal", of: row, none: "false") { part.isSignal }
  }
}
