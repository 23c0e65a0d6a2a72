import Accountability

extension ReferenceFamily {
  private static let estimate: Set<String> = [
    "expected_value", "expected_lower", "expected_upper",
  ]

  private static let ends: Set<String> = ["expected_lower", "expected_upper"]

  static let wilson = ReferenceFamily(
    "proportions_wilson",
    .relative(1e-10),
    deliberate: [
      .lowLevel(estimate) { column, example, level in
        guard let part = example.first.number("numerator"),
          let whole = example.first.number("denominator"),
          let multiplier = example.first.number("multiplier"), whole > 0
        else { return nil }
        let wilson = PlainStatistics.wilson(part, of: whole, level: level)
        return .number(wilson.scaled(multiplier).figure(of: column))
      },
      .certainLevel(ends),
    ],
    notCompared: ["expected_method": "The same word for every case."]
  ) { example, compare in
    let row = example.first
    let multiplier = try row.required("multiplier")
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    func proportion() throws -> Statistics.Proportion {
      try row.checkLevel()
      return try .init(row.required("numerator"), of: row.required("denominator"))
    }
    compare.number("expected_value", of: row, within: tolerance) {
      try proportion().value * multiplier
    }
    compare.interval("expected_lower", "expected_upper", of: row, within: tolerance) {
      try proportion().wilson(at: row.level()).multiplied(by: multiplier)
    }
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
        columns: ["expected_normal_lower", "expected_normal_upper"],
        undefinedWhere: { example in
          let successes = example.first.number("successes")
          return successes == 0 || successes == example.first.number("trials")
        }
      )
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
      compare.interval("expected_\(name)_lower", "expected_\(name)_upper", of: row) {
        try proportion.interval(method, at: level)
      }
    }
  }

  static let groupedSums = ReferenceFamily(
    "grouped_sums",
    .relative(1e-10),
    deliberate: [.certainLevel(ends)]
  ) { example, compare in
    let group = ReferenceGroup(example)
    let row = example.expected
    let multiplier = try example.first.required("multiplier")
    let tolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12 * multiplier)
    // Where a figure is missing there is no group; the tool still has the sum of the other column.
    if group.isComplete {
      compare.number("expected_numerator", of: row) { try group.sums().numerator }
      compare.number("expected_denominator", of: row) { try group.sums().denominator }
    }
    compare.number("expected_value", of: row, within: tolerance) {
      try group.sums().value * multiplier
    }
    compare.interval("expected_lower", "expected_upper", of: row, within: tolerance) {
      try group.interval().multiplied(by: multiplier)
    }
    // Of proportions the tool always has one method, and of rates one also where it has no rate.
    if group.isRate, group.isComplete {
      compare.text("expected_method", of: row) { try group.rate().events.methodName }
    }
  }
}

/// The parts of a group, pooled.
private struct ReferenceGroup {
  let example: ReferenceCase

  init(_ example: ReferenceCase) { self.example = example }

  var isRate: Bool { example.first["statistic"] == "rate" }

  var isComplete: Bool {
    example.inputs.allSatisfy { $0["numerator"] != nil && $0["denominator"] != nil }
  }

  func rate() throws -> Statistics.Rate {
    try .init(
      pooling: example.inputs.map {
        try .init($0.required("numerator"), in: $0.required("denominator"))
      }
    )
  }

  private func proportion() throws -> Statistics.Proportion {
    try .init(
      pooling: example.inputs.map {
        try .init($0.required("numerator"), of: $0.required("denominator"))
      }
    )
  }

  func sums() throws -> (numerator: Double, denominator: Double, value: Double) {
    try example.first.checkLevel()
    if isRate {
      let rate = try rate()
      return (rate.events.count, rate.population, rate.value)
    }
    let proportion = try proportion()
    return (proportion.numerator, proportion.denominator, proportion.value)
  }

  func interval() throws -> ConfidenceInterval {
    let level = try example.first.level()
    return isRate
      ? try rate().interval(.exactBelowTen, at: level) : try proportion().wilson(at: level)
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

extension ReferenceComparison {
  /// Compares both ends of an interval.
  mutating func interval(
    _ lower: String,
    _ upper: String,
    of row: ReferenceRow,
    within tolerance: Tolerance? = nil,
    _ compute: () throws -> ConfidenceInterval
  ) {
    number(lower, of: row, within: tolerance) { try compute().lower }
    number(upper, of: row, within: tolerance) { try compute().upper }
  }
}
