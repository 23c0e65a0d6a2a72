import Accountability

extension ReferenceFamily {
  static let growth = ReferenceFamily(
    "growth_coinr",
    .relative(1e-10, orAbsolute: 1e-12),
    deliberate: [
      DeliberateDifference(
        reason: "From 0 to 0 is 0 of 0 and no rate of growth; the tool has none.",
        columns: ["expected_cagr"],
        undefinedWhere: { example in
          let known = example.numbers("value").compactMap(\.self)
          return known.first == 0 && known.last == 0
        }
      ),
      DeliberateDifference(
        reason: "Of figures that are all 0 there is no share that they change by; the tool says 0.",
        columns: ["expected_percent_change_per"],
        undefinedWhere: { example in
          example.numbers("value").compactMap(\.self).allSatisfy { $0 == 0 }
        }
      ),
    ]
  ) { example, compare in
    let times = try example.inputs.map { try $0.required("time") }
    let growth = try Statistics.Growth(example.numbers("value"), at: times)
    compare.number("expected_cagr", of: example.expected) { try growth.compoundRate }
    compare.number("expected_percent_change_per", of: example.expected) {
      try growth.change(per: example.first.required("per")) * 100
    }
  }

  static let targetProgress = ReferenceFamily(
    "target_progress_opensdg",
    .relative(1e-10, orAbsolute: 1e-12),
    deliberate: [
      DeliberateDifference(
        reason: """
          A score goes from -5 to 5. Where the thresholds are not the published ones, one of the tool's lines passes \
          the ends.
          """,
        columns: ["expected_score", "expected_indicator_status"]
      ) { column, row, _ in
        guard let score = row.number("expected_score"), score.magnitude > 5 else { return nil }
        if column == "expected_score" { return (.number(score > 0 ? 5 : -5), nil) }
        return (.text(score > 0 ? "substantial_progress" : "deterioration"), nil)
      }
    ],
    notCompared: ["expected_warnings": "The tool's remarks."]
  ) { example, compare in
    let row = example.expected
    let progress = try openSDGProgress(example)
    compare.text("expected_method", of: row) {
      example.first["target"] == nil ? "qualitative_no_target" : "quantitative_target"
    }
    compare.number("expected_base_year", of: row) { progress.base.time }
    compare.number("expected_base_value", of: row) { progress.base.value }
    compare.number("expected_current_year", of: row) { progress.current.time }
    compare.number("expected_current_value", of: row) { progress.current.value }
    compare.flag("expected_target_achieved", of: row) { progress.isAchieved }
    if example.first["limit"] != nil, example.first["target"] == nil {
      compare.number("expected_threshold_coefficient", of: row) { progress.reduction }
    }
    compare.number("expected_progress_value", of: row) { try progress.value }
    compare.number("expected_score", of: row) { try progress.score }
    compare.text("expected_status", of: row, none: "not_available") {
      try progress.status.withUnderscores
    }
    compare.text("expected_indicator_status", of: row, none: "not_available") {
      try progress.statusOfScore.withUnderscores
    }
  }

  /// With 0.001 for 0, and the thresholds of Open SDG where the case states none.
  private static func openSDGProgress(
    _ example: ReferenceCase
  ) throws -> Statistics.TargetProgress {
    let row = example.first
    let published: Statistics.TargetProgress.Thresholds =
      row["target"] == nil ? .growth : .towardTarget
    let goal: Statistics.TargetProgress.Goal =
      if let target = row.number("target") {
        .target(target, by: try row.required("target_year"))
      } else {
        .direction(limit: row.number("limit"))
      }
    return try .init(
      example.numbers("value"),
      at: example.inputs.map { try $0.required("year") },
      from: row.required("base_year_setting"),
      higherIsBetter: row["direction"] == "positive",
      toward: goal,
      thresholds: .init(
        high: row.number("threshold_high") ?? published.high,
        medium: row.number("threshold_medium") ?? published.medium,
        low: row.number("threshold_low") ?? published.low
      ),
      insteadOfZero: 0.001
    )
  }
}

extension Statistics.TargetProgress.Status {
  /// The status as Open SDG spells it.
  fileprivate var withUnderscores: String {
    rawValue.reduce(into: "") { text, character in
      text += character.isUppercase ? "_\(character.lowercased())" : "\(character)"
    }
  }
}
