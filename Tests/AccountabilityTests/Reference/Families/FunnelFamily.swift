import Accountability

extension ReferenceFamily {
  static let funnels = ReferenceFamily("funnel_phe", .relative(1e-5)) { example, compare in
    let funnel = try ReferenceFunnel(example)
    for row in example.inputs {
      compare.text("expected_significance", of: row) { try funnel.significance(row) }
    }
    let points = try funnel.axis().points
    for row in example.rows("expected_limits.csv") {
      guard let place = row.whole("row"), points.indices.contains(place - 1) else { continue }
      let point = points[place - 1]
      compare.text("expected_axis_kind", of: row) { funnel.axisKind }
      compare.number("expected_axis", of: row, within: .exact) { point }
      compare.number("expected_baseline", of: row, within: .relative(1e-9)) { funnel.baseline }
      let levels: [(ConfidenceLevel, String)] = [(.percent95, "2s"), (.percent99Point8, "3s")]
      for (level, name) in levels {
        compare.number("expected_lower_\(name)", of: row, within: funnel.tolerance) {
          try funnel.limits(at: point, level).lower
        }
        let tolerance = try funnel.upperTolerance(at: point, level)
        compare.number("expected_upper_\(name)", of: row, within: tolerance) {
          try funnel.limits(at: point, level).upper
        }
      }
    }
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

  /// The upper limit is a count over its lower Poisson limit, which the tool searches for.
  func upperTolerance(at point: Double, _ level: ConfidenceLevel) throws -> Tolerance {
    guard kind != .proportion else { return tolerance }
    let lower = try Statistics.EventCount(point).interval(.exact, at: level).lower
    let searched = Tolerance.bisected(lower, at: point, or: 0).absolute / lower
    return .relative(max(1e-5, searched))
  }

  var axisKind: String {
    switch kind {
    case .proportion: "Population"
    case .rate: "Events"
    case .ratio: "Observed_events"
    }
  }

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
