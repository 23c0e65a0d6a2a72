import Accountability

extension ReferenceFamily {
  static let rates = ReferenceFamily(
    "rates_byars_exact",
    .relative(1e-10),
    deliberate: [
      .lowLevel(
        [
          "expected_value", "expected_lower", "expected_upper", "expected_method",
          "expected_byars_count_lower", "expected_byars_count_upper",
          "expected_exact_count_lower", "expected_exact_count_upper",
        ],
        plainRate
      ),
      .certainLevel([
        "expected_lower", "expected_upper", "expected_byars_count_lower",
        "expected_byars_count_upper", "expected_exact_count_lower", "expected_exact_count_upper",
      ]),
    ]
  ) { example, compare in
    let row = example.first
    let multiplier = row.number("multiplier") ?? 1
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    func rate() throws -> Statistics.Rate {
      try row.checkLevel()
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

  /// What has to stand in a column at a level that the tool refuses.
  private static func plainRate(
    _ column: String,
    _ example: ReferenceCase,
    _ level: Double
  ) -> ReferenceFigure? {
    guard let count = example.first.number("count"),
      let population = example.first.number("population"), population > 0
    else { return nil }
    let limits: PlainStatistics.Estimate
    switch column {
    case "expected_method": return .text(count < 10 ? "Exact" : "Byars")
    case "expected_byars_count_lower", "expected_byars_count_upper":
      limits = PlainStatistics.byar(count, level: level)
    case "expected_exact_count_lower", "expected_exact_count_upper":
      limits = PlainStatistics.poisson(count, tail: (1 - level) / 2)
    default:
      let multiplier = example.first.number("multiplier") ?? 1
      limits = PlainStatistics.events(count, level: level).scaled(multiplier / population)
    }
    return .number(limits.figure(of: column))
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
    .relative(2e-6),
    deliberate: [
      DeliberateDifference(
        reason: """
          The tool's search ends before a limit far below the count has its digits, and above 0 where there \
          are no events.
          """,
        columns: ["expected_lower"]
      ) { column, row, _ in
        guard let count = row.number("observed"), let tail = row.number("tail_probability"),
          let found = row.number(column)
        else { return nil }
        let limit = PlainStatistics.poisson(count, tail: tail).lower
        let error = PlainStatistics.searchError(of: limit, at: count)
        return (found - limit).magnitude <= error ? (.number(limit), .relative(1e-9)) : nil
      }
    ]
  ) { example, compare in
    compare.interval("expected_lower", "expected_upper", of: example.first) {
      try poissonInterval(example)
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
      .lowLevel(["expected_lower", "expected_upper"]) { column, example, level in
        let values = example.numbers("value").compactMap(\.self)
        guard values.count == example.inputs.count, Set(values).count > 1 else { return nil }
        return .number(PlainStatistics.mean(values, level: level).figure(of: column))
      },
      .certainLevel(["expected_lower", "expected_upper"]),
      DeliberateDifference(
        reason: """
          Values that are all the same say nothing of how far others lie apart. An interval without width \
          would claim that the mean is certain.
          """,
        columns: ["expected_lower", "expected_upper"],
        undefinedWhere: { Set($0.numbers("value")).count == 1 }
      ),
      DeliberateDifference(
        reason: "Where a value is missing there is no sample to count; the tool counts it as one.",
        columns: ["expected_count"],
        undefinedWhere: { $0.numbers("value").contains(nil) }
      ),
    ],
    notCompared: ["expected_method": "The same words for every case."]
  ) { example, compare in
    let row = example.expected
    // The family's note: 1e-6 for the samples that lie about 1e9.
    let tolerance = example.offsets ? Tolerance.relative(1e-6) : nil
    func mean() throws -> Statistics.Mean {
      try Statistics.Mean(of: example.inputs.map { row throws in try row.required("value") })
    }
    compare.number("expected_count", of: row) { Double(try mean().count) }
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
