import AccountabilityRules
import Foundation

@testable import Accountability

extension ReferenceFamily {
  private static let limits: Set<String> = [
    "expected_lower95", "expected_upper95", "expected_lower998", "expected_upper998",
    "expected_od_lower95", "expected_od_upper95", "expected_od_lower998", "expected_od_upper998",
  ]

  static let overdispersedFunnels = ReferenceFamily(
    "funnel_overdispersion",
    .relative(1e-6, orAbsolute: 1e-12),
    deliberate: [
      DeliberateDifference(
        reason: """
          The limits of a ratio of counts are those of its own standard error, by which its distance is told too. The \
          tool takes that of a proportion, 1 / (2 √n), which is far too small.
          """,
        columns: limits.union(["expected_outlier", "expected_outlier_count"])
      ) { column, row, example in
        example.first["data_type"] == "RC" ? PlainFunnel(example)?.figure(column, row) : nil
      },
      DeliberateDifference(
        reason: """
          Limits on the scale of the square root are squared to become limits of the ratio. The tool shows them as they \
          are on that scale.
          """,
        columns: limits.union(["expected_outlier", "expected_outlier_count"])
      ) { column, row, example in
        example.first["sr_method"] == "CQC" ? PlainFunnel(example)?.figure(column, row) : nil
      },
      DeliberateDifference(
        reason:
          "No proportion is beyond 0 or 1; where the angle of a limit is, the tool's turns back.",
        columns: limits
      ) { column, row, example in
        example.first["data_type"] == "PR" ? PlainFunnel(example)?.figure(column, row) : nil
      },
    ]
  ) { example, compare in
    let first = example.first
    let multiplier = try first.required("multiplier")
    let isSHMI = first["sr_method"] == "SHMI"
    let units = try example.inputs.map { row in
      let denominator = try row.required("denominator")
      // As NHS Digital publishes expected deaths.
      let rounding = Statistics.DecimalRounding(.nearestDouble, decimals: 2)
      return (
        numerator: try row.required("numerator"),
        denominator: isSHMI ? try rounding.rounded(denominator) : denominator
      )
    }
    let funnel = try Statistics.OverdispersedFunnel(
      units,
      of: kind(of: first),
      trimming: first.required("trim_by")
    )
    let isOn = first.flag("use_overdispersion") ?? false
    let isAdjusted = isOn && funnel.isOverdispersed
    let level: ConfidenceLevel = first["outlier_limit"] == "95" ? .percent95 : .percent99Point8
    var outliers = 0
    for (place, row) in example.inputs.enumerated() {
      let unit = funnel.units[place]
      compare.number("expected_ratio", of: row) {
        try unit.numerator / row.required("denominator")
      }
      compare.number("expected_transformed", of: row) { unit.transformed }
      compare.number("expected_z", of: row) { unit.z }
      compare.number("expected_z_trimmed", of: row) { unit.trimmedZ }
      for (level, name) in [(ConfidenceLevel.percent95, "95"), (.percent99Point8, "998")] {
        compare.interval("expected_lower\(name)", "expected_upper\(name)", of: row) {
          try funnel.limits(of: place, at: level, adjusted: false).multiplied(by: multiplier)
        }
        guard isAdjusted else { continue }
        compare.interval("expected_od_lower\(name)", "expected_od_upper\(name)", of: row) {
          try funnel.limits(of: place, at: level, adjusted: true).multiplied(by: multiplier)
        }
      }
      let isWithin = try funnel.limits(of: place, at: level, adjusted: isAdjusted)
        .contains(unit.ratio)
      compare.flag("expected_outlier", of: row) { !isWithin }
      outliers += isWithin ? 0 : 1
    }
    let summary = example.expected
    compare.number("expected_phi", of: summary) { isOn ? funnel.dispersion : 0 }
    compare.number("expected_tau2", of: summary) { isOn ? funnel.varianceBetween : 0 }
    compare.flag("expected_adjusted_used", of: summary) { isAdjusted }
    compare.number("expected_outlier_count", of: summary, within: .exact) { Double(outliers) }
  }

  private static func kind(of row: ReferenceRow) -> Statistics.OverdispersedFunnel.Kind {
    switch row["data_type"] {
    case "PR": .proportion
    case "RC": .ratioOfCounts
    default: row["sr_method"] == "SHMI" ? .standardisedLogarithm : .standardisedRoot
    }
  }
}

/// Limits from their definitions, with what the tool has of the spread.
private struct PlainFunnel {
  private let rows: [ReferenceRow]
  private let target: Double
  private let kind: String
  private let multiplier: Double
  private let between: Double
  private let isAdjusted: Bool
  private let deviate: Double

  init?(_ example: ReferenceCase) {
    rows = example.inputs
    let first = example.first
    let summary = example.rows("expected_summary.csv").first ?? example.expected
    guard let multiplier = first.number("multiplier"), let type = first["data_type"] else {
      return nil
    }
    kind = type
    self.multiplier = multiplier
    isAdjusted = summary.flag("expected_adjusted_used") ?? false
    between = summary.number("expected_tau2") ?? 0
    deviate = first["outlier_limit"] == "95" ? 1.959964 : 3.090232
    let sums = rows.reduce((0.0, 0.0)) {
      ($0.0 + ($1.number("numerator") ?? 0), $0.1 + ($1.number("denominator") ?? 0))
    }
    target = sums.0 / sums.1
  }

  /// What has to stand in a column.
  func figure(
    _ column: String,
    _ row: ReferenceRow
  ) -> (figure: ReferenceFigure, tolerance: Tolerance?)? {
    if column == "expected_outlier_count" {
      return (.number(Double(rows.count { isOutlier($0) ?? false })), nil)
    }
    if column == "expected_outlier" { return isOutlier(row).map { (.flag($0), nil) } }
    let deviate = column.hasSuffix("998") ? 3.090232 : 1.959964
    let isAdjusted = column.contains("_od_")
    // Without an adjustment the limits of events are Poisson's, which no rule is about.
    if !isAdjusted, kind == "SR" { return nil }
    guard let limits = limits(row, isAdjusted ? between : 0, deviate) else { return nil }
    return (.number(column.contains("lower") ? limits.lower : limits.upper), nil)
  }

  private func isOutlier(_ row: ReferenceRow) -> Bool? {
    if !isAdjusted, kind == "SR" { return row.flag("expected_outlier") }
    guard let ratio = row.number("expected_ratio"),
      let limits = limits(row, isAdjusted ? between : 0, deviate)
    else { return nil }
    return ratio * multiplier < limits.lower || ratio * multiplier > limits.upper
  }

  private func limits(
    _ row: ReferenceRow,
    _ between: Double,
    _ deviate: Double
  ) -> (lower: Double, upper: Double)? {
    guard let x = row.number("numerator"), let n = row.number("denominator") else { return nil }
    func reach(_ variance: Double) -> Double { deviate * (variance + between).squareRoot() }
    switch kind {
    case "RC":
      let reach = reach(x / pow(x + 0.5, 2) + n / pow(n + 0.5, 2))
      return (multiplier * target * exp(-reach), multiplier * target * exp(reach))
    case "PR":
      let (centre, reach) = (asin(target.squareRoot()), reach(1 / (4 * n)))
      let (low, high) = (max(0, centre - reach), min(centre + reach, .pi / 2))
      return (multiplier * pow(sin(low), 2), multiplier * pow(sin(high), 2))
    default:
      let reach = reach(1 / (4 * n))
      return (multiplier * pow(max(0, 1 - reach), 2), multiplier * pow(1 + reach, 2))
    }
  }
}
