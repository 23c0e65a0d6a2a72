import AccountabilityRules

@testable import Accountability

extension ReferenceFamily {
  static let descriptiveStatistics = ReferenceFamily(
    "descriptive_statistics",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason:
          "Values that are all the same have a variance of 0; the tool prints what rounding left.",
        columns: ["expected_weighted_variance"]
      ) { Set($0.numbers("value")).count == 1 },
      DeliberateDifference(
        reason: """
          Of values that lie all but evenly about their mean, and so spread as normal ones are, the tool's \
          figure is the rounding of sums that cancel.
          """,
        columns: [
          "expected_skew_biased", "expected_skew_unbiased", "expected_kurtosis_excess_biased",
          "expected_kurtosis_excess_unbiased",
        ],
        applies: \.isAllButNormal
      ),
    ]
  ) { example, compare in
    let row = example.expected
    let values = example.numbers("value").compactMap(\.self)
    let weights = example.numbers("weight").compactMap(\.self)
    let sample = try Statistics.Sample(values)
    let weighted = try Statistics.WeightedSample(values, weights: weights)
    // The family's note: 1e-5 for what measures spread in the samples that lie about 1e9.
    let squared: Tolerance? = example.offsets ? .relative(1e-5) : nil
    compare.number("expected_mean", of: row) { sample.mean }
    compare.number("expected_variance_n_minus_1", of: row, within: squared) { try sample.variance }
    compare.number("expected_sd_n_minus_1", of: row, within: squared) {
      try sample.standardDeviation
    }
    compare.number("expected_sd_n", of: row, within: squared) {
      sample.populationStandardDeviation
    }
    compare.number("expected_sem", of: row, within: squared) { try sample.standardErrorOfMean }
    compare.number("expected_median", of: row) { sample.median }
    compare.number("expected_mad_raw", of: row) { try sample.medianAbsoluteDeviation }
    compare.number("expected_mad_scaled", of: row) { try sample.scaledMedianAbsoluteDeviation }
    compare.number("expected_skew_biased", of: row, within: squared) { try sample.skewness }
    compare.number("expected_skew_unbiased", of: row, within: squared) {
      try sample.adjustedSkewness
    }
    compare.number("expected_kurtosis_excess_biased", of: row, within: squared) {
      try sample.excessKurtosis
    }
    compare.number("expected_kurtosis_excess_unbiased", of: row, within: squared) {
      try sample.adjustedExcessKurtosis
    }
    compare.number("expected_iqr", of: row, within: squared) {
      try sample.interquartileRange(by: .linear)
    }
    compare.number("expected_cv", of: row, within: squared) { try sample.coefficientOfVariation }
    compare.number("expected_geometric_mean", of: row) { try sample.geometricMean }
    compare.number("expected_harmonic_mean", of: row) { try sample.harmonicMean }
    compare.number("expected_trimmed_mean_10", of: row) { try sample.trimmedMean(0.1) }
    compare.number("expected_weighted_mean", of: row) { try weighted.mean }
    compare.number("expected_weighted_variance", of: row, within: squared) {
      try weighted.populationVariance
    }
  }

  static let strdUnivariate = ReferenceFamily("nist_strd_univariate", .relative(1e-14)) {
    example,
    compare in
    let row = example.expected
    let values = example.numbers("value").compactMap(\.self)
    let sample = try Statistics.Sample(values)
    let exact = try Statistics.ExactSample(
      example.inputs.compactMap { $0["value"].flatMap { ExactNumber(decimal: $0) } }
    )
    // The data have more digits than a double, and less variation: see the family's note.
    let isRounded = exact.values.contains { ExactNumber(exactly: $0.doubleValue) != $0 }
    let asked: Tolerance? = isRounded ? .relative(max(1e-13, sample.roundingOfSpread)) : nil
    compare.number("expected_mean", of: row) { sample.mean }
    compare.number("expected_sd_n_minus_1", of: row, within: asked) {
      try sample.standardDeviation
    }
    compare.number("expected_lag1_autocorrelation", of: row, within: asked) {
      try Statistics.Autocorrelation(values, lag: 1).value
    }
    // As the figures were reported, nothing is lost.
    compare.number("expected_mean", of: row) { exact.mean.doubleValue }
    compare.number("expected_sd_n_minus_1", of: row) { try exact.standardDeviation }
    compare.number("expected_lag1_autocorrelation", of: row) {
      try exact.autocorrelation(lag: 1).doubleValue
    }
  }

  static let quantileTypes = ReferenceFamily(
    "quantile_types",
    .relative(1e-12),
    deliberate: [
      DeliberateDifference(
        reason:
          "The share of the values is a whole number as p is written, and not as it is stored.",
        applies: \.sharesByRounding
      ),
      DeliberateDifference(
        reason: "Between a value below 0 and one above it, near 0, the last digits are rounding.",
        applies: \.cancels
      ),
    ]
  ) { example, compare in
    let row = example.first
    let values = (row["values"] ?? "").split(separator: ";").compactMap { Double($0) }
    let sample = try Statistics.Sample(values)
    for method in Statistics.QuantileMethod.allCases {
      var names = ["expected_numpy_\(method.rawValue.replacing("-", with: "_"))"]
      if let type = method.type { names.append("expected_r_type\(type)") }
      for name in names {
        compare.number(name, of: row) {
          try row.number("p").map { try sample.quantile($0, by: method) }
        }
      }
    }
  }

  static let quantileAssignment = ReferenceFamily("quantile_assignment", .exact) {
    example,
    compare in
    let first = example.first
    let groups = try Statistics.QuantileGroups(
      first.whole("quantiles") ?? 0,
      highestFirst: first.flag("lowest_quantile_is_highest_value") ?? false
    ).groups(of: example.numbers("value"))
    for (row, group) in zip(example.inputs, groups) {
      compare.number("expected_quantile", of: row) { group.map(Double.init) }
    }
  }

  static let fingertipsCategories = ReferenceFamily("fingertips_categories", .exact) {
    example,
    compare in
    let values = example.numbers("value")
    let isInQuarters = example.first.whole("bins") == 4
    let categories = Result {
      try Statistics.AreaCategories(
        values.compactMap(\.self),
        bins: isInQuarters ? .quartiles : .quintiles
      )
    }
    let polarity = Statistics.AreaCategories.Polarity(
      rawValue: (example.first["polarity"] ?? "").replacing("_", with: "-")
    )
    for row in example.inputs {
      // 0 is the tool's word for no category.
      compare.number("expected_category", of: row) {
        guard let value = row.number("value"), let polarity,
          let category = try? categories.get().category(of: value, polarity: polarity)
        else { return 0 }
        return Double(category)
      }
    }
    let summary = example.expected
    let percentiles = [
      "min": 0, "p5": 0.05, "p25": 0.25, "median": 0.5, "p75": 0.75, "p95": 0.95, "max": 1,
    ]
    for (name, share) in percentiles {
      compare.number("expected_\(name)", of: summary) { try categories.get().percentile(share) }
    }
    compare.text("expected_bounds", of: summary) {
      let bounds = try categories.get().bounds
      let cell = summary["expected_bounds"] ?? ""
      // The tool writes up to 17 digits, not the fewest: numbers are compared, not their spelling.
      return cell.split(separator: ";").map { Double($0) } == bounds ? cell : "\(bounds)"
    }
  }
}

extension Statistics.Sample {
  /// How large the rounding of the values to doubles is beside their spread.
  fileprivate var roundingOfSpread: Double {
    max(minimum.magnitude, maximum.magnitude).ulp / populationStandardDeviation
  }
}

extension ReferenceCase {
  /// Whether the values lie about 1e9, where the tools lose the digits of what is squared.
  fileprivate var offsets: Bool {
    numbers("value").contains { ($0 ?? 0).magnitude > 1e8 }
  }

  /// Whether the skewness or the excess kurtosis is near 0, beside the rounding of the mean.
  fileprivate var isAllButNormal: Bool {
    let sample = try? Statistics.Sample(numbers("value").compactMap(\.self))
    guard let sample, let skewness = try? sample.skewness, let kurtosis = try? sample.excessKurtosis
    else { return false }
    let bound = offsets ? 0.1 : 1e-7
    return skewness.magnitude < bound || kurtosis.magnitude < bound
  }

  /// Whether a quantile lies between values of both signs, and is small beside them.
  fileprivate var cancels: Bool {
    let values = (first["values"] ?? "").split(separator: ";").compactMap { Double($0) }
    guard let sample = try? Statistics.Sample(values), let p = first.number("p") else {
      return false
    }
    let (lower, upper) = (try? sample.quantile(p, by: .lower), try? sample.quantile(p, by: .higher))
    guard let lower, let upper, lower < 0, upper > 0,
      let quantiles = try? Statistics.QuantileMethod.allCases.map({ try sample.quantile(p, by: $0) }
      )
    else { return false }
    return quantiles.contains { $0.magnitude < 0.01 * (upper - lower) }
  }

  /// Whether n p or (n − 1) p misses a whole number, or a half, by rounding alone.
  fileprivate var sharesByRounding: Bool {
    let count = (first["values"] ?? "").split(separator: ";").count
    let p = first.number("p") ?? 0
    return [Double(count), Double(count - 1), Double(count + 1)].contains { n in
      [n * p, 2 * n * p].contains { $0 != $0.snapped }
    }
  }
}
