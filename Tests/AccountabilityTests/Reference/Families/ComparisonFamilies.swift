import Accountability

extension ReferenceFamily {
  /// Whether more is better, as Fingertips has it; `nil` where areas are not judged.
  private static func higherIsBetter(_ row: ReferenceRow) -> Bool? {
    switch row["polarity"] {
    case "not_applicable", nil: nil
    case "low_is_good": false
    // The engine colours areas without a judgement as if more were better.
    default: true
    }
  }

  static let benchmarks = ReferenceFamily("benchmark_comparison", .exact) { example, compare in
    let row = example.first
    compare.text("expected_outcome", of: row) {
      guard let higherIsBetter = higherIsBetter(row) else { return "none" }
      do {
        return try standing(row)?.mark(higherIsBetter: higherIsBetter).rawValue
      } catch is UndefinedStatistic {
        return "none"
      }
    }
  }

  private static func standing(_ row: ReferenceRow) throws -> Statistics.Standing? {
    let benchmark = try row.required("comparator_value")
    let value = try row.required("value")
    switch row["method"] {
    case "single_ci":
      return try Statistics.BenchmarkComparison.interval(interval(row), against: benchmark)
    case "single_two_ci":
      return try Statistics.BenchmarkComparison.intervals(
        interval(row),
        interval(row, "lower998", "upper998", .percent99Point8),
        against: benchmark
      )
    case "double_ci":
      return try Statistics.BenchmarkComparison.overlap(
        interval(row),
        with: interval(row, "comparator_lower95", "comparator_upper95")
      )
    case "spc_proportion":
      let unit = try row.required("unit")
      let denominator = try row.required("denominator")
      return try Statistics.BenchmarkComparison.controlLimits(
        .init(value / unit * denominator, of: denominator),
        around: benchmark / unit,
        deviate: row.required("limit_parameter")
      )
    case "spc_dsr":
      let unit = try row.required("unit")
      return try Statistics.BenchmarkComparison.controlLimits(
        rate: value / unit,
        around: benchmark / unit,
        population: row.required("effective_denominator"),
        at: ConfidenceLevel(significance: 2 * row.required("limit_parameter"))
      )
    default: return nil
    }
  }

  private static func interval(
    _ row: ReferenceRow,
    _ lower: String = "lower95",
    _ upper: String = "upper95",
    _ level: ConfidenceLevel = .percent95
  ) throws -> ConfidenceInterval {
    try ConfidenceInterval(from: row.required(lower), to: row.required(upper), at: level)
  }

  static let targets = ReferenceFamily("benchmark_target", .exact) { example, compare in
    let row = example.first
    compare.text("expected_outcome", of: row) {
      guard let higherIsBetter = higherIsBetter(row) else { return "none" }
      do {
        let lower = try row.required("lower_limit")
        let target: Statistics.TargetComparison =
          row["target_type"] == "range"
          ? .range(lower, try row.required("upper_limit")) : .single(lower)
        let value = try row.required("value")
        let mark =
          row.flag("use_confidence_interval") ?? false
          ? try target.mark(of: interval(row), higherIsBetter: higherIsBetter)
          : try target.mark(of: value, higherIsBetter: higherIsBetter)
        return mark.rawValue
      } catch is UndefinedStatistic {
        return "none"
      }
    }
  }

  static let differences = ReferenceFamily(
    "proportion_difference",
    .absolute(1e-9),
    deliberate: [
      DeliberateDifference(
        reason: """
          Where each proportion is 0 or 1 the normal approximation has no width, and would say that the \
          difference is certain. It is refused.
          """,
        columns: ["expected_diff_wald_lower", "expected_diff_wald_upper"],
        undefinedInRow: { $0.isExtreme("x1", of: "n1") && $0.isExtreme("x2", of: "n2") }
      ),
      DeliberateDifference(
        reason: """
          Where both proportions are 1 the normal approximation of the ratio has no width, and would say that \
          the ratio is certain. It is refused.
          """,
        columns: [
          "expected_ratio_log_lower", "expected_ratio_log_upper",
          "expected_ratio_log_adjusted_lower", "expected_ratio_log_adjusted_upper",
        ],
        undefinedInRow: { $0["x1"] == $0["n1"] && $0["x2"] == $0["n2"] }
      ),
      DeliberateDifference(
        reason: "No difference of proportions is beyond -1 or 1, and the interval is cut there.",
        columns: [
          "expected_diff_wald_lower", "expected_diff_wald_upper",
          "expected_diff_agresti_caffo_lower", "expected_diff_agresti_caffo_upper",
        ]
      ) { column, row, _ in
        guard let end = row.number(column), end.magnitude > 1 else { return nil }
        return (.number(end < 0 ? -1 : 1), .exact)
      },
    ]
  ) { example, compare in
    let row = example.first
    let pair = try pair(example, "x1", "n1", "x2", "n2")
    let level = try ConfidenceLevel(significance: row.required("alpha"))
    let differences: [(Statistics.ProportionDifferenceMethod, String)] = [
      (.wald, "wald"), (.newcombe, "newcomb"), (.agrestiCaffo, "agresti_caffo"),
    ]
    for (method, name) in differences {
      compare.interval("expected_diff_\(name)_lower", "expected_diff_\(name)_upper", of: row) {
        try pair.differenceInterval(method, at: level)
      }
    }
    let ratios: [(Statistics.ProportionRatioMethod, String)] = [
      (.logarithm, "log"), (.adjustedLogarithm, "log_adjusted"),
    ]
    for (method, name) in ratios {
      compare.interval("expected_ratio_\(name)_lower", "expected_ratio_\(name)_upper", of: row) {
        try pair.ratioInterval(method, at: level)
      }
    }
    compare.number("expected_z", of: row) { try pair.zTest().statistic }
    compare.number("expected_z_p", of: row) { try pair.zTest().pValue }
  }

  private static func pair(
    _ example: ReferenceCase,
    _ first: String,
    _ firstTotal: String,
    _ second: String,
    _ secondTotal: String
  ) throws -> Statistics.ProportionPair {
    let row = example.first
    return Statistics.ProportionPair(
      try .init(row.required(first), of: row.required(firstTotal)),
      try .init(row.required(second), of: row.required(secondTotal))
    )
  }

  static let twoSamples = ReferenceFamily(
    "two_sample_comparison",
    .relative(1e-7),
    deliberate: [
      DeliberateDifference(
        reason: """
          Where each proportion is 0 or 1 the normal approximation has no width, and would say that the \
          difference is certain. It is refused.
          """,
        columns: ["expected_diff_lower", "expected_diff_upper"],
        undefinedInRow: { row in
          row.isExtreme("events1", of: "trials1") && row.isExtreme("events2", of: "trials2")
        }
      )
    ]
  ) { example, compare in
    let row = example.first
    let pair = try pair(example, "events1", "trials1", "events2", "trials2")
    compare.number("expected_chisq", of: row) { try pair.chiSquaredTest().statistic }
    compare.number("expected_p", of: row) { try pair.chiSquaredTest().pValue }
    compare.number("expected_p_yates", of: row) {
      try pair.chiSquaredTest(continuityCorrected: true).pValue
    }
    compare.interval("expected_diff_lower", "expected_diff_upper", of: row) {
      try pair.differenceInterval(.wald, at: .percent95)
    }
    compare.number("expected_fisher_p", of: row) { try pair.fisherTest() }
    compare.interval("expected_exact_lower1", "expected_exact_upper1", of: row) {
      try pair.first.interval(.clopperPearson, at: .percent95)
    }
    let rates = try Statistics.RatePair(
      .init(pair.first.numerator, in: pair.first.denominator),
      .init(pair.second.numerator, in: pair.second.denominator)
    )
    compare.number("expected_poisson_rate_ratio", of: row) { try rates.ratio() }
    compare.number("expected_poisson_p", of: row) { try rates.exactTest() }
    compare.interval("expected_poisson_ratio_lower", "expected_poisson_ratio_upper", of: row) {
      try rates.ratioInterval(at: .percent95)
    }
  }
}

extension ReferenceRow {
  /// Whether none or all of a group have the outcome.
  fileprivate func isExtreme(_ part: String, of whole: String) -> Bool {
    number(part) == 0 || number(part) == number(whole)
  }
}
