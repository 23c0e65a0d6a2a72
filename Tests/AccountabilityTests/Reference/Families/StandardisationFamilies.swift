import Accountability

extension ReferenceFamily {
  private static let missingIsNotZero =
    "What is missing is not 0, which would change the result unseen; it is refused."

  static let direct = ReferenceFamily(
    "directly_standardised_rates",
    .relative(1e-10),
    deliberate: [
      .lowLevel(directColumns) { column, example, level in
        guard let strata = plainStrata(of: example),
          let multiplier = example.first.number("multiplier"),
          strata.reduce(0, { $0 + $1.count }) >= 10
        else { return nil }
        let rate = PlainStatistics.direct(strata, level: level)
        return .number(rate.scaled(multiplier).figure(of: column))
      },
      .certainLevel(["expected_lower", "expected_upper"]),
      DeliberateDifference(
        reason: missingIsNotZero,
        columns: directColumns,
        undefinedWhere: { $0.numbers("count").contains(nil) }
      ),
      DeliberateDifference(
        reason: """
          Where no stratum with events has a standard population the rate is 0 and has no variance. An \
          interval without width would claim that it is certain.
          """,
        columns: ["expected_lower", "expected_upper"],
        undefinedWhere: { example in
          example.inputs.allSatisfy {
            $0.number("count") == 0 || $0.number("standard_population") == 0
          }
        }
      ),
    ],
    notCompared: [
      "expected_statistic": "A title.",
      "expected_total_population": "A sum of the inputs, given also where there is no rate.",
      "expected_total_count": "A sum of the inputs, given also where there is no rate.",
    ]
  ) { example, compare in
    let row = example.expected
    let multiplier = try example.first.required("multiplier").positiveOrThrow("multiplier")
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    func rate() throws -> Statistics.DirectlyStandardisedRate {
      try example.first.checkLevel()
      return try .init(strata(of: example))
    }
    compare.number("expected_value", of: row, within: tolerance) { try rate().value * multiplier }
    compare.interval("expected_lower", "expected_upper", of: row, within: tolerance) {
      try rate().interval(at: example.first.level()).multiplied(by: multiplier)
    }
  }

  private static let directColumns: Set<String> = [
    "expected_value", "expected_lower", "expected_upper",
  ]

  /// The strata of a case from its rows; `nil` where a figure is missing.
  private static func plainStrata(
    of example: ReferenceCase
  ) -> [(count: Double, variance: Double, population: Double, standard: Double)]? {
    let isIndependent = example.first.flag("independent_events") ?? true
    var strata: [String: (count: Double, variance: Double, population: Double, standard: Double)] =
      [:]
    for row in example.inputs {
      guard let count = row.number("count"), let population = row.number("population"),
        let standard = row.number("standard_population"), population > 0
      else { return nil }
      let events = isIndependent ? 1 : row.number("event_frequency") ?? .nan
      let band = row[isIndependent ? "row" : "age_band"] ?? ""
      let before = strata[band] ?? (0, 0, population, standard)
      strata[band] = (
        before.count + count * events, before.variance + count * events * events, population,
        standard
      )
    }
    return Array(strata.values)
  }

  private static func strata(of example: ReferenceCase) throws -> [Statistics.DirectStratum] {
    if example.first.flag("independent_events") ?? true {
      return try example.inputs.map {
        try .init(
          count: $0.required("count"),
          population: $0.required("population"),
          standardPopulation: $0.required("standard_population")
        )
      }
    }
    let bands = Dictionary(grouping: example.inputs) { $0["age_band"] ?? "" }
    return try bands.sorted { $0.key < $1.key }.map { _, rows in
      try .init(
        persons: rows.map { row throws in
          (try row.required("event_frequency"), try row.required("count"))
        },
        population: rows[0].required("population"),
        standardPopulation: rows[0].required("standard_population")
      )
    }
  }

  static let indirect = ReferenceFamily(
    "indirectly_standardised",
    .relative(1e-10),
    deliberate: [
      missing(["count"], leaves: ["expected_observed", "expected_method"]),
      missing(["population", "reference_count"], leaves: ["expected_expected"]),
      missing(["reference_count"], leaves: ["expected_reference_rate"]),
      missing(["count", "population", "reference_count"], leaves: ratioColumns + rateColumns),
      .lowLevel(Set(ratioColumns + rateColumns + sumColumns), plainIndirect),
      .certainLevel([
        "expected_ratio_lower", "expected_ratio_upper", "expected_rate_lower",
        "expected_rate_upper",
      ]),
    ]
  ) { example, compare in
    let row = example.expected
    let reference = try example.first.required("ratio_refvalue")
    let multiplier = try example.first.required("rate_multiplier")
    try example.first.checkLevel()
    let strata = Result { try indirectStrata(of: example) }
    // Impossible inputs are refused whole; without a reference population there are still sums.
    if case .failure(let error as UndefinedStatistic) = strata, case .negative = error {
      throw error
    }
    let ratio = Result { try Statistics.IndirectlyStandardisedRatio(strata.get()) }
    let observed = Result { try Statistics.EventCount(sum(example, "count")) }
    compare.number("expected_observed", of: row) { try observed.get().count }
    compare.text("expected_method", of: row) { try observed.get().methodName }
    compare.number("expected_expected", of: row) {
      try indirectStrata(of: example, withCounts: false).map(\.expected).reduce(0, +)
    }
    compare.number("expected_reference_rate", of: row) {
      let reference = try Statistics.Rate(
        sum(example, "reference_count"),
        in: sum(example, "reference_population")
      )
      return reference.value * multiplier
    }
    let level = Result { try example.first.level() }
    let ratios = Result {
      try ratio.get().interval(.exactBelowTen, at: level.get()).multiplied(by: reference)
    }
    let rates = Result {
      try ratio.get().rateInterval(.exactBelowTen, at: level.get()).multiplied(by: multiplier)
    }
    let ratioTolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * reference)
    let rateTolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    compare.number("expected_ratio", of: row, within: ratioTolerance) {
      try ratio.get().value * reference
    }
    compare.interval(
      "expected_ratio_lower",
      "expected_ratio_upper",
      of: row,
      within: ratioTolerance
    ) { try ratios.get() }
    compare.number("expected_rate", of: row, within: rateTolerance) {
      try ratio.get().rate * multiplier
    }
    compare.interval("expected_rate_lower", "expected_rate_upper", of: row, within: rateTolerance) {
      try rates.get()
    }
  }

  private static let sumColumns = [
    "expected_observed", "expected_method", "expected_expected", "expected_reference_rate",
  ]

  private static let ratioColumns = [
    "expected_ratio", "expected_ratio_lower", "expected_ratio_upper",
  ]

  private static let rateColumns = ["expected_rate", "expected_rate_lower", "expected_rate_upper"]

  /// A rule that what is missing leaves some columns without a result.
  private static func missing(
    _ inputs: [String],
    leaves columns: [String]
  ) -> DeliberateDifference {
    DeliberateDifference(
      reason: "\(missingIsNotZero) (\(inputs.joined(separator: ", ")))",
      columns: Set(columns),
      undefinedWhere: { example in
        inputs.contains { example.numbers($0).contains(nil) }
      }
    )
  }

  /// What has to stand in a column at a level that the tool refuses.
  private static func plainIndirect(
    _ column: String,
    _ example: ReferenceCase,
    _ level: Double
  ) -> ReferenceFigure? {
    func sum(_ figure: (ReferenceRow) -> Double?) -> Double {
      example.inputs.reduce(0) { $0 + (figure($1) ?? .nan) }
    }
    guard let reference = example.first.number("ratio_refvalue"),
      let multiplier = example.first.number("rate_multiplier")
    else { return nil }
    let observed = sum { $0.number("count") }
    let expected = sum { row in
      guard let population = row.number("population"), let count = row.number("reference_count"),
        let size = row.number("reference_population")
      else { return nil }
      return population * count / size
    }
    let crude = sum { $0.number("reference_count") } / sum { $0.number("reference_population") }
    let limits = PlainStatistics.events(observed, level: level).scaled(1 / expected)
    switch column {
    case "expected_observed": return .number(observed)
    case "expected_method": return .text(observed < 10 ? "Exact" : "Byars")
    case "expected_expected": return .number(expected)
    case "expected_reference_rate": return .number(crude * multiplier)
    case _ where ratioColumns.contains(column):
      return .number(limits.scaled(reference).figure(of: column))
    default: return .number(limits.scaled(crude * multiplier).figure(of: column))
    }
  }

  private static func sum(_ example: ReferenceCase, _ column: String) throws -> Double {
    try example.inputs.map { row throws in try row.required(column) }.reduce(0, +)
  }

  private static func indirectStrata(
    of example: ReferenceCase,
    withCounts: Bool = true
  ) throws -> [Statistics.IndirectStratum] {
    try example.inputs.map { row throws in
      try .init(
        count: withCounts ? row.required("count") : 0,
        population: row.required("population"),
        referenceCount: row.required("reference_count"),
        referencePopulation: row.required("reference_population")
      )
    }
  }
}

extension Double {
  /// The number, if it is above 0.
  func positiveOrThrow(_ name: String) throws(UndefinedStatistic) -> Double {
    guard self > 0 else { throw .zero(name) }
    return self
  }
}
