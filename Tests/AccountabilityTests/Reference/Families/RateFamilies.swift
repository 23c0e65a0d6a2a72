import Accountability

extension ReferenceFamily {
  static let rates = ReferenceFamily(
    "rates_byars_exact",
    .relative(1e-10),
    deliberate: [.lowLevel, .certainLevel]
  ) { example, compare in
    let row = example.first
    let multiplier = row.number("multiplier") ?? 1
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    func rate() throws -> Statistics.Rate {
      _ = try row.level()
      return try Statistics.Rate(row.required("count"), in: row.required("population"))
    }
    compare.number("expected_value", of: row, within: tolerance) { try rate().value * multiplier }
    compare.number("expected_lower", of: row, within: tolerance) {
      try rate().interval(.exactBelowTen, at: row.level()).lower * multiplier
    }
    compare.number("expected_upper", of: row, within: tolerance) {
      try rate().interval(.exactBelowTen, at: row.level()).upper * multiplier
    }
    compare.text("expected_method", of: row) { try rate().events.methodName }
    func events() throws -> Statistics.EventCount { try .init(row.required("count")) }
    compare.number("expected_byars_count_lower", of: row) {
      try events().byarLower(at: row.level())
    }
    compare.number("expected_byars_count_upper", of: row) {
      try events().byarUpper(at: row.level())
    }
    compare.number("expected_exact_count_lower", of: row) { try exact(events(), row)?.lower }
    compare.number("expected_exact_count_upper", of: row) { try exact(events(), row)?.upper }
  }

  /// The exact interval of a whole count; the tool has none of others.
  private static func exact(
    _ events: Statistics.EventCount,
    _ row: ReferenceRow
  ) throws -> ConfidenceInterval? {
    guard events.count.rounded() == events.count else { return nil }
    return try events.interval(.exact, at: row.level())
  }

  static let poissonLimits = ReferenceFamily(
    "poisson_limits_fingertips",
    .relative(2e-6)
  ) { example, compare in
    let row = example.first
    let interval = try poissonInterval(example)
    let observed = try row.required("observed")
    for (column, limit) in [("expected_lower", interval.lower), ("expected_upper", interval.upper)]
    {
      let tolerance = Tolerance.bisected(limit, at: observed, or: 2e-6)
      compare.number(column, of: row, within: tolerance) { limit }
    }
  }

  private static func poissonInterval(_ example: ReferenceCase) throws -> ConfidenceInterval {
    let row = example.first
    let level = try ConfidenceLevel(significance: 2 * row.required("tail_probability"))
    return try Statistics.EventCount(row.required("observed")).interval(.exact, at: level)
  }

  static let means = ReferenceFamily(
    "means_ci",
    .relative(1e-9),
    deliberate: [
      .lowLevel, .certainLevel,
      DeliberateDifference(
        reason: """
          Values that are all the same say nothing of how far others lie apart. An interval without width \
          would claim that the mean is certain.
          """,
        columns: ["expected_lower", "expected_upper"]
      ) { example in
        let known = example.numbers("value").compactMap { $0 }
        return known.count == example.inputs.count && Set(known).count == 1
      },
    ],
    notCompared: ["expected_method": "The same words for every case."]
  ) { example, compare in
    let row = example.expected
    let values = example.numbers("value")
    let isOffset = values.contains { ($0 ?? 0).magnitude > 1e8 }
    let tolerance = isOffset ? Tolerance.relative(1e-6) : nil
    func mean() throws -> Statistics.Mean {
      try Statistics.Mean(of: example.inputs.map { row throws in try row.required("value") })
    }
    compare.number("expected_count", of: row) { Double(values.count) }
    compare.number("expected_sum", of: row) { try mean().sum }
    compare.number("expected_mean", of: row) { try mean().value }
    compare.number("expected_stdev", of: row, within: tolerance) { try mean().standardDeviation() }
    compare.number("expected_lower", of: row, within: tolerance) {
      try mean().interval(at: example.first.level()).lower
    }
    compare.number("expected_upper", of: row, within: tolerance) {
      try mean().interval(at: example.first.level()).upper
    }
  }
}
