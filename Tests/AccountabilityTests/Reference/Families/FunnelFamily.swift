import Accountability

extension ReferenceFamily {
  static let funnels = ReferenceFamily(
    "funnel_phe",
    .relative(1e-5),
    deliberate: [
      DeliberateDifference(
        reason: """
          The upper limit of a rate or ratio is a number of events over its lower Poisson limit. Where that is \
          far below the number, the tool's search ends before it has its digits.
          """,
        columns: ["expected_upper_2s", "expected_upper_3s"],
        replacement: searchedLimit
      )
    ],
    notCompared: ["expected_axis_kind": "The tool's word for what the axis counts."]
  ) { example, compare in
    let funnel = try ReferenceFunnel(example)
    for row in example.inputs {
      compare.text("expected_significance", of: row) { try funnel.significance(row) }
    }
    let points = try funnel.axis().points
    for row in example.rows("expected_limits.csv") {
      guard let place = row.whole("row"), points.indices.contains(place - 1) else {
        compare.undefined("expected_axis", of: row, because: "the axis has no such row")
        continue
      }
      let point = points[place - 1]
      compare.number("expected_axis", of: row, within: .exact) { point }
      compare.number("expected_baseline", of: row, within: .relative(1e-9)) { funnel.baseline }
      let levels: [(ConfidenceLevel, String)] = [(.percent95, "2s"), (.percent99Point8, "3s")]
      for (level, name) in levels {
        compare.interval(
          "expected_lower_\(name)",
          "expected_upper_\(name)",
          of: row,
          within: funnel.tolerance
        ) { try funnel.limits(at: point, level) }
      }
    }
  }

  /// The upper limit of a rate or ratio, where the tool's is no further off than its search.
  private static func searchedLimit(
    _ column: String,
    _ row: ReferenceRow,
    _ example: ReferenceCase
  ) -> (figure: ReferenceFigure, tolerance: Tolerance?)? {
    guard let count = row.number("expected_axis"), let found = row.number(column) else {
      return nil
    }
    let scale: Double? =
      switch (example.first["statistic"], example.first["subtype"]) {
      case ("rate", _): row.number("expected_baseline")
      case ("ratio", "isr"): 100
      case ("ratio", _): 1
      default: nil
      }
    guard let scale else { return nil }
    let tail = column.hasSuffix("2s") ? 0.025 : 0.001
    let limit = PlainStatistics.poisson(count, tail: tail).lower
    let searched = PlainStatistics.searchError(of: limit, at: count) / limit
    let isRatioLessOne = example.first["statistic"] == "ratio" && scale == 1
    let upper = scale * (count / limit) - (isRatioLessOne ? 1 : 0)
    return (found - upper).magnitude <= searched * (upper.magnitude + scale)
      ? (.number(upper), .relative(1e-9)) : nil
  }
}

/// A funnel as `calculate_funnel_limits` draws it.
private struct ReferenceFunnel {
  enum Kind: Equatable {
    case proportion
    case rate(isStandardised: Bool, years: Double)
    case ratio(isStandardised: Bool)
  }

  let kind: Kind
  let multiplier: Double
  let rows: [ReferenceRow]

  init(_ example: ReferenceCase) throws {
    let row = example.first
    multiplier = try row.required("multiplier")
    rows = example.inputs
    switch row["statistic"] {
    case "rate":
      kind = .rate(
        isStandardised: row["subtype"] == "dsr",
        years: try row.required("years_of_data")
      )
    case "ratio": kind = .ratio(isStandardised: row["subtype"] == "isr")
    default: kind = .proportion
    }
  }

  var tolerance: Tolerance { kind == .proportion ? .relative(1e-9) : .relative(1e-5) }

  /// The rate of a row; `nil` where a standardised one has no events, and so no population.
  private func rate(_ row: ReferenceRow) throws -> Statistics.Rate? {
    let count = try row.required("numerator")
    guard kind.isStandardisedRate else { return try .init(count, in: row.required("denominator")) }
    guard count > 0 else { return nil }
    return try .init(count, in: count / row.required("rate") * multiplier)
  }

  private func proportion(_ row: ReferenceRow) throws -> Statistics.Proportion {
    try .init(row.required("numerator"), of: row.required("denominator"))
  }

  private func proportions() throws -> Statistics.ProportionFunnel {
    try .init(rows.map { try proportion($0) })
  }

  private func events() throws -> Statistics.EventFunnel {
    switch kind {
    case .proportion, .ratio: try .init(around: 1)
    case .rate: try .init(rows.compactMap { try rate($0) })
    }
  }

  var baseline: Double? {
    switch kind {
    case .proportion: try? proportions().average.value * multiplier
    case .rate: try? events().average * multiplier
    case .ratio: nil
    }
  }

  func axis() throws -> Statistics.FunnelAxis {
    switch kind {
    case .proportion:
      return try .init(rows.map { try $0.required("denominator") }, on: .population)
    case .ratio:
      return try .init(rows.map { try $0.required("denominator") }, on: .observedEvents)
    case .rate(_, let years):
      let sizes = try rows.compactMap { try rate($0)?.population }
      return try .init(sizes, on: .events(average: events().average, years: years))
    }
  }

  func limits(at point: Double, _ level: ConfidenceLevel) throws -> ConfidenceInterval {
    switch kind {
    case .proportion:
      return try proportions().limits(for: point, at: level).multiplied(by: multiplier)
    case .rate:
      return try events().limits(forEvents: point, at: level).multiplied(by: multiplier)
    case .ratio(true):
      return try events().limits(forEvents: point, at: level).multiplied(by: 100)
    case .ratio(false):
      let limits = try events().limits(forEvents: point, at: level)
      return try ConfidenceInterval(from: limits.lower - 1, to: limits.upper - 1, at: level)
    }
  }

  func significance(_ row: ReferenceRow) throws -> String? {
    if kind.isStandardisedRate, try row.required("numerator") < 10 {
      return "Not applicable for events less than 10 for dsrs"
    }
    let standing =
      kind == .proportion
      ? try proportions().standing(of: proportion(row))
      : try rate(row).map { try events().standing(of: $0) }
    return standing.map(words)
  }

  private func words(_ standing: Statistics.Standing) -> String {
    switch standing {
    case .farBelow: "Low (0.001)"
    case .below: "Low (0.025)"
    case .same: "Not significant"
    case .above: "High (0.025)"
    case .farAbove: "High (0.001)"
    }
  }
}

extension ReferenceFunnel.Kind {
  fileprivate var isStandardisedRate: Bool {
    if case .rate(isStandardised: true, _) = self { true } else { false }
  }
}
