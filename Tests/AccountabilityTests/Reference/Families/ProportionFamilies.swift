import Accountability

extension ReferenceFamily {
  static let wilson = ReferenceFamily(
    "proportions_wilson",
    .relative(1e-10),
    deliberate: [.lowLevel, .certainLevel],
    notCompared: ["expected_method": "The same word for every case."]
  ) { example, compare in
    let row = example.first
    let multiplier = try row.required("multiplier")
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    let proportion = try Statistics.Proportion(
      row.required("numerator"),
      of: row.required("denominator")
    )
    let interval = proportion.wilson(at: try row.level())
    compare.number("expected_value", of: row, within: tolerance) { proportion.value * multiplier }
    compare.number("expected_lower", of: row, within: tolerance) { interval.lower * multiplier }
    compare.number("expected_upper", of: row, within: tolerance) { interval.upper * multiplier }
  }

  static let proportionMethods = ReferenceFamily(
    "proportion_ci_methods",
    .absolute(1e-10),
    deliberate: [
      DeliberateDifference(
        reason: """
          At none and at all the normal approximation has no width and says that the proportion is certain. \
          It is refused there.
          """,
        columns: ["expected_normal_lower", "expected_normal_upper"]
      ) { example in
        let successes = example.first.number("successes")
        return successes == 0 || successes == example.first.number("trials")
      }
    ]
  ) { example, compare in
    let row = example.first
    let proportion = try Statistics.Proportion(
      row.required("successes"),
      of: row.required("trials")
    )
    let level = try ConfidenceLevel(significance: row.required("alpha"))
    let names: [(Statistics.ProportionMethod, String)] = [
      (.normal, "normal"), (.agrestiCoull, "agresti_coull"), (.wilson, "wilson"),
      (.clopperPearson, "clopper_pearson"), (.jeffreys, "jeffreys"),
    ]
    for (method, name) in names {
      compare.number("expected_\(name)_lower", of: row) {
        try proportion.interval(method, at: level).lower
      }
      compare.number("expected_\(name)_upper", of: row) {
        try proportion.interval(method, at: level).upper
      }
    }
  }

  static let groupedSums = ReferenceFamily(
    "grouped_sums",
    .relative(1e-10),
    deliberate: [.lowLevel, .certainLevel]
  ) { example, compare in
    let row = example.expected
    let multiplier = try example.first.required("multiplier")
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    compare.number("expected_numerator", of: row) { total(example, "numerator") }
    compare.number("expected_denominator", of: row) { total(example, "denominator") }
    let isRate = example.first["statistic"] == "rate"
    compare.number("expected_value", of: row, within: tolerance) {
      try pooled(example, isRate).value * multiplier
    }
    compare.number("expected_lower", of: row, within: tolerance) {
      try pooled(example, isRate).lower * multiplier
    }
    compare.number("expected_upper", of: row, within: tolerance) {
      try pooled(example, isRate).upper * multiplier
    }
    compare.text("expected_method", of: row) {
      // The tool names its method for proportions also where there is no result.
      guard isRate, let count = total(example, "numerator") else { return isRate ? nil : "Wilson" }
      return try Statistics.EventCount(count).methodName
    }
  }

  /// The sum of a column; `nil` where a cell is empty.
  private static func total(_ example: ReferenceCase, _ column: String) -> Double? {
    let numbers = example.numbers(column)
    let known = numbers.compactMap { $0 }
    return known.count == numbers.count ? known.reduce(0, +) : nil
  }

  private static func pooled(_ example: ReferenceCase, _ isRate: Bool) throws -> Estimate {
    let level = try example.first.level()
    if isRate {
      let parts = try example.inputs.map {
        try Statistics.Rate($0.required("numerator"), in: $0.required("denominator"))
      }
      let rate = try Statistics.Rate(pooling: parts)
      return Estimate(rate.value, try rate.interval(.exactBelowTen, at: level))
    }
    let parts = try example.inputs.map {
      try Statistics.Proportion($0.required("numerator"), of: $0.required("denominator"))
    }
    let proportion = try Statistics.Proportion(pooling: parts)
    return Estimate(proportion.value, proportion.wilson(at: level))
  }
}

extension Statistics.EventCount {
  /// What PHEindicatormethods calls the method that a count takes.
  var methodName: String? {
    switch resolved(.exactBelowTen) {
    case .exact: "Exact"
    case .byar: "Byars"
    case .exactBelowTen: nil
    }
  }
}
