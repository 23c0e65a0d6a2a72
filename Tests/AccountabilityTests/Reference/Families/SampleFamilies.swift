import AccountabilityRules

@testable import Accountability

extension ReferenceFamily {
  private static let discreteQuantiles: Set<String> = [
    "expected_r_type1", "expected_r_type2", "expected_r_type3", "expected_numpy_inverted_cdf",
    "expected_numpy_averaged_inverted_cdf", "expected_numpy_closest_observation",
    "expected_numpy_lower", "expected_numpy_higher", "expected_numpy_midpoint",
    "expected_numpy_nearest",
  ]

  private static let continuousQuantiles: Set<String> = [
    "expected_r_type4", "expected_r_type5", "expected_r_type6", "expected_r_type7",
    "expected_r_type8", "expected_r_type9", "expected_numpy_interpolated_inverted_cdf",
    "expected_numpy_hazen", "expected_numpy_weibull", "expected_numpy_linear",
    "expected_numpy_median_unbiased", "expected_numpy_normal_unbiased",
  ]

  static let descriptiveStatistics = ReferenceFamily(
    "descriptive_statistics",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason:
          "Values that are all the same have a variance of 0; the tool prints what rounding left.",
        columns: ["expected_weighted_variance"]
      ) { _, _, example in
        Set(example.numbers("value")).count == 1 ? (.number(0), .exact) : nil
      },
      DeliberateDifference(
        reason: """
          Of values that lie all but evenly about their mean, and so spread as normal ones are, the tool's \
          figure is the rounding of sums that cancel.
          """,
        columns: [
          "expected_skew_biased", "expected_skew_unbiased", "expected_kurtosis_excess_biased",
          "expected_kurtosis_excess_unbiased",
        ]
      ) { column, row, example in
        guard let exact = ExactMoments(example.numbers("value").compactMap(\.self)),
          let figure = exact.figure(of: column), let found = row.number(column)
        else { return nil }
        // Beside the rounding of the mean, which about 1e9 is larger.
        let isNoise = (found - figure).magnitude <= (example.offsets ? 1e-6 : 1e-14)
        return isNoise ? (.number(figure), .relative(1e-9)) : nil
      },
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
      example.inputs.compactMap { $0.exact("value") }
    )
    compare.number("expected_mean", of: row) { sample.mean }
    compare.number("expected_sd_n_minus_1", of: row, within: example.strdTolerance) {
      try sample.standardDeviation
    }
    compare.number("expected_lag1_autocorrelation", of: row, within: example.strdTolerance) {
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
        columns: discreteQuantiles.union(continuousQuantiles)
      ) { column, row, _ in
        ExactQuantile(row, column).flatMap { $0.isWholeByRounding ? ($0.figure, nil) : nil }
      },
      DeliberateDifference(
        reason: "Between a value below 0 and one above it, near 0, the last digits are rounding.",
        columns: continuousQuantiles
      ) { column, row, _ in
        guard let exact = ExactQuantile(row, column), exact.crossesZero else { return nil }
        return (exact.figure, .absolute(exact.reach * 4e-16))
      },
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
    compare.rows(example.inputs, with: groups) { compare, row, group in
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
      compare.text("expected_category", of: row, none: "0") {
        guard let polarity else { return nil }
        let value = try row.required("value")
        return "\(try categories.get().category(of: value, polarity: polarity))"
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

extension ReferenceCase {
  /// Whether the values lie about 1e9, where the tools lose the digits of what is squared.
  var offsets: Bool {
    numbers("value").contains { ($0 ?? 0).magnitude > 1e8 }
  }

  /// What the note of NIST's data sets asks of doubles, where it asks for less than of others.
  fileprivate var strdTolerance: Tolerance? {
    switch id.lowercased() {
    case let name where name.contains("mavro") || name.contains("michelson"): .relative(1e-13)
    case let name where name.contains("numacc3") || name.contains("numacc4"): .relative(1e-8)
    default: nil
    }
  }
}
