import Accountability

extension ReferenceFamily {
  private static let missingIsNotZero =
    "A missing count is not 0, which would lower the rate unseen; it is refused."

  static let direct = ReferenceFamily(
    "directly_standardised_rates",
    .relative(1e-10),
    deliberate: [
      .lowLevel, .certainLevel,
      DeliberateDifference(reason: missingIsNotZero) { example in
        example.inputs.contains { $0["count"] == nil }
      },
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
    let rate = try Statistics.DirectlyStandardisedRate(strata(of: example))
    let interval = try rate.interval(at: example.first.level())
    compare.number("expected_value", of: row, within: tolerance) { rate.value * multiplier }
    compare.number("expected_lower", of: row, within: tolerance) { interval.lower * multiplier }
    compare.number("expected_upper", of: row, within: tolerance) { interval.upper * multiplier }
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
      .lowLevel, .certainLevel,
      DeliberateDifference(reason: missingIsNotZero) { example in
        example.inputs.contains {
          $0["count"] == nil || $0["population"] == nil || $0["reference_count"] == nil
        }
      },
    ]
  ) { example, compare in
    let row = example.expected
    let reference = try example.first.required("ratio_refvalue")
    let multiplier = try example.first.required("rate_multiplier")
    let level = try example.first.level()
    let strata = Result { try indirectStrata(of: example) }
    // Impossible inputs are refused whole; without a reference population there are still sums.
    if case .failure(let error as UndefinedStatistic) = strata, case .negative = error {
      throw error
    }
    let ratio = Result { try Statistics.IndirectlyStandardisedRatio(strata.get()) }
    let observed = try Statistics.EventCount(sum(example, "count"))
    compare.number("expected_observed", of: row) { observed.count }
    compare.text("expected_method", of: row) { observed.methodName }
    compare.number("expected_expected", of: row) {
      try strata.get().map(\.expected).reduce(0, +)
    }
    compare.number("expected_reference_rate", of: row) {
      let reference = try Statistics.Rate(
        sum(example, "reference_count"),
        in: sum(example, "reference_population")
      )
      return reference.value * multiplier
    }
    let ratios = Result {
      try ratio.get().interval(.exactBelowTen, at: level).multiplied(by: reference)
    }
    let rates = Result {
      try ratio.get().rateInterval(.exactBelowTen, at: level).multiplied(by: multiplier)
    }
    let ratioTolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * reference)
    let rateTolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    compare.number("expected_ratio", of: row, within: ratioTolerance) {
      try ratio.get().value * reference
    }
    compare.number("expected_ratio_lower", of: row, within: ratioTolerance) {
      try ratios.get().lower
    }
    compare.number("expected_ratio_upper", of: row, within: ratioTolerance) {
      try ratios.get().upper
    }
    compare.number("expected_rate", of: row, within: rateTolerance) {
      try ratio.get().rate * multiplier
    }
    compare.number("expected_rate_lower", of: row, within: rateTolerance) { try rates.get().lower }
    compare.number("expected_rate_upper", of: row, within: rateTolerance) { try rates.get().upper }
  }

  private static func sum(_ example: ReferenceCase, _ column: String) throws -> Double {
    try example.inputs.map { row throws in try row.required(column) }.reduce(0, +)
  }

  private static func indirectStrata(
    of example: ReferenceCase
  ) throws -> [Statistics.IndirectStratum] {
    try example.inputs.map { row throws in
      try .init(
        count: row.required("count"),
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
