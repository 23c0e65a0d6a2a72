import Accountability

extension ReferenceFamily {
  static let asemPipeline = ReferenceFamily(
    "asem_pipeline",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason: """
          Of an indicator of which less is better the tool takes the negative value as a share of the largest \
          negative one, which grows as things get worse. Here it is the smallest value as a share of each; where \
          that is 0 there is none.
          """,
        columns: ["expected_norm_fracmax"]
      ) { _, row, example in
        guard let indicator = row["indicator"], let value = row.number("expected_treated") else {
          return nil
        }
        let treated = example.wholeValues(of: indicator)
        guard treated.lowerIsBetter, let least = treated.values.min() else { return nil }
        guard least > 0 else { return (.undefined(because: "the least is 0"), nil) }
        // Winsorising touches only the ends; the least of the treated values is that of the tool's index.
        return (.number(treated.least / value), nil)
      }
    ]
  ) { example, compare in
    let index = try ASEMIndex(example.common)
    try index.compareIndicators(of: example, &compare)
    index.compareGroups(of: example, &compare)
    try index.compareStatistics(of: example, &compare)
  }
}

extension ReferenceCase {
  /// The values of an indicator over all units, with the least of them after treatment.
  ///
  /// Of the indicators of which less is better none has its lower end treated.
  fileprivate func wholeValues(
    of indicator: String
  ) -> (values: [Double], least: Double, lowerIsBetter: Bool) {
    let values = (common["common_inputs.csv"] ?? [])
      .filter { $0["indicator"] == indicator }.compactMap { $0.number("raw") }
    let row = (common["common_framework.csv"] ?? []).first { $0["iCode"] == indicator }
    return (values, values.min() ?? 0, row?.number("Direction") == -1)
  }
}

/// The index of the ASEM portal for all units, step by step.
private struct ASEMIndex {
  /// One indicator at each step, one value a unit.
  struct Indicator {
    let name: String
    let higherIsBetter: Bool
    let raw: [Double?]
    let denominated: [Double?]
    let imputed: [Double?]
    var screened: [Double?] = []
    var treated: [Double?] = []

    func normalised(_ way: Statistics.Normalisation) throws -> [Double?] {
      try way.values(of: treated, higherIsBetter: higherIsBetter)
    }
  }

  let units: [String]
  let framework: [ReferenceRow]
  let weights: [ReferenceRow]
  let statistics: [ReferenceRow]
  var indicators: [Indicator]

  init(_ common: [String: [ReferenceRow]]) throws {
    let rows = common["common_units.csv"] ?? []
    units = rows.compactMap { $0["unit"] }
    framework = common["common_framework.csv"] ?? []
    weights = common["common_effective_weights.csv"] ?? []
    statistics = common["common_expected_stats.csv"] ?? []
    var raw: [String: Double] = [:]
    for row in common["common_inputs.csv"] ?? [] {
      raw["\(row["unit"] ?? "") \(row["indicator"] ?? "")"] = row.number("raw")
    }
    let groups = rows.map { $0["EurAsia_group"] ?? "" }
    let names = units
    indicators = try framework.filter { $0["Type"] == "Indicator" }.map { row in
      let name = row["iCode"] ?? ""
      let values = names.map { raw["\($0) \(name)"] }
      let denominated = zip(values, rows).map { value, unit in
        guard let denominator = row["Denominator"] else { return value }
        return unit.number(denominator).flatMap { base in value.map { $0 / base } }
      }
      return Indicator(
        name: name,
        higherIsBetter: row.number("Direction") == 1,
        raw: values,
        denominated: denominated,
        imputed: try Statistics.Imputation.mean.values(of: denominated, groups: groups)
      )
    }
    screen()
    try treat()
  }

  /// Units of which less than nine tenths are known have no values.
  private mutating func screen() {
    let isIn = units.indices.map { unit in
      let known = indicators.count { $0.imputed[unit] != nil }
      return Double(known) >= 0.9 * Double(indicators.count)
    }
    for place in indicators.indices {
      indicators[place].screened = zip(indicators[place].imputed, isIn).map { $1 ? $0 : nil }
    }
  }

  /// At most five values are brought in; where that does not do, all are drawn in by a logarithm.
  private mutating func treat() throws {
    let check = try Statistics.ShapeCheck(skewness: 2, kurtosis: 3.5)
    for place in indicators.indices {
      let values = indicators[place].screened
      let treated = try Statistics.Winsorising(atMost: 5, until: check).treated(values)
      indicators[place].treated =
        treated.passes
        ? treated.values : try Statistics.Transformation.logarithm(offset: 0.01).values(of: values)
    }
  }

  // MARK: Indicators

  func compareIndicators(of example: ReferenceCase, _ compare: inout ReferenceComparison) throws {
    let ways: [(String, Statistics.Normalisation)] = [
      ("expected_normalised", .minMax(from: 0, to: 100)),
      ("expected_norm_minmax", .minMax(from: 0, to: 100)),
      ("expected_norm_zscore", .zScore(mean: 0, standardDeviation: 1)),
      ("expected_norm_rank", .rank(.lowest)),
      ("expected_norm_prank", .percentileRank(.lowest)),
      ("expected_norm_borda", .borda(.lowest)),
      ("expected_norm_dist2max", .minMax(from: 0, to: 1)),
      ("expected_norm_fracmax", .shareOfBest),
    ]
    for row in example.inputs {
      guard let indicator = indicators.first(where: { $0.name == row["indicator"] }),
        let unit = units.firstIndex(of: row["unit"] ?? "")
      else { continue }
      compare.number("expected_denominated", of: row) { indicator.denominated[unit] }
      compare.number("expected_imputed", of: row) { indicator.imputed[unit] }
      compare.number("expected_screened", of: row) { indicator.screened[unit] }
      compare.number("expected_treated", of: row) { indicator.treated[unit] }
      for (column, way) in ways {
        // A value that is 0 is met to within the rounding of the scale.
        compare.number(column, of: row, within: .relative(1e-9, orAbsolute: 1e-12)) {
          try indicator.normalised(way)[unit]
        }
      }
    }
    for row in example.rows("expected_raw_minmax.csv") {
      guard let unit = units.firstIndex(of: row["unit"] ?? "") else { continue }
      compare.number("expected_rawminmax", of: row) {
        try rawScale[row["indicator"] ?? ""]?[unit]
      }
    }
  }

  /// The raw values from 0 to 100, without any treatment.
  private var rawScale: [String: [Double?]] {
    get throws {
      try scale { indicator in
        try Statistics.Normalisation.minMax(from: 0, to: 100)
          .values(of: indicator.raw, higherIsBetter: indicator.higherIsBetter)
      }
    }
  }

  private func scale(_ values: (Indicator) throws -> [Double?]) rethrows -> [String: [Double?]] {
    Dictionary(uniqueKeysWithValues: try indicators.map { ($0.name, try values($0)) })
  }

  // MARK: Groups

  private var tree: Statistics.IndicatorTree {
    get throws {
      try Statistics.IndicatorTree(
        framework.filter { $0["Type"] == "Indicator" || $0["Type"] == "Aggregate" }.map {
          .init($0["iCode"] ?? "", in: $0["Parent"], weight: try $0.required("Weight"))
        }
      )
    }
  }

  func compareGroups(of example: ReferenceCase, _ compare: inout ReferenceComparison) {
    typealias Choice = (column: String, [Statistics.IndicatorTree.Aggregation], needed: Double)
    let mean = Statistics.IndicatorTree.Aggregation.mean(power: 1)
    let ways: [Choice] = [
      ("minmax1_100_arithmetic", [mean], 0), ("minmax1_100_geometric", [.mean(power: 0)], 0),
      ("minmax1_100_harmonic", [.mean(power: -1)], 0),
      ("minmax1_100_power2", [.mean(power: 2)], 0),
      ("minmax1_100_amean_amean_gmean", [mean, mean, .mean(power: 0)], 0),
      ("minmax1_100_amean_amean_copeland", [mean, mean, .copeland(.leftOut)], 0),
      ("default_aggregated", [mean], 0), ("rawminmax_threshold_0", [mean], 0),
      ("rawminmax_threshold_0.75", [mean], 0.75), ("rawminmax_threshold_0.9", [mean], 0.9),
      ("rawminmax_threshold_1", [mean], 1),
    ]
    let rows = example.rows("expected_aggregated.csv")
    for (name, aggregations, needed) in ways {
      let scores = Result {
        try tree.scores(of: try values(for: name), by: aggregations, needing: needed)
      }
      for row in rows {
        compare.number("expected_\(name)", of: row) {
          guard let unit = units.firstIndex(of: row["unit"] ?? "") else { return nil }
          return try scores.get()[row["group"] ?? ""]?[unit].get()
        }
      }
      if name == "default_aggregated" { compareRanks(scores, of: example, &compare) }
    }
  }

  private func values(for column: String) throws -> [String: [Double?]] {
    if column.hasPrefix("rawminmax") { return try rawScale }
    let isFromOne = column.hasPrefix("minmax1_100")
    return try scale { try $0.normalised(.minMax(from: isFromOne ? 1 : 0, to: 100)) }
  }

  private func compareRanks(
    _ scores: Result<[String: [Statistics.IndicatorTree.Score]], any Error>,
    of example: ReferenceCase,
    _ compare: inout ReferenceComparison
  ) {
    for row in example.rows("expected_ranks.csv") {
      compare.number("expected_rank", of: row, within: .exact) {
        guard let unit = units.firstIndex(of: row["unit"] ?? "") else { return nil }
        let group = try scores.get()[row["group"] ?? ""]?.map { try? $0.get() } ?? []
        return try Statistics.SeriesChange(group).ranks(.lowest, highestFirst: true)[unit]
      }
    }
  }

  // MARK: What serves all units

  func compareStatistics(of example: ReferenceCase, _ compare: inout ReferenceComparison) throws {
    let tree = try tree
    for row in weights {
      compare.number("expected_EffWeight", of: row) {
        tree.effectiveWeights[row["iCode"] ?? ""]
      }
    }
    let check = try Statistics.ShapeCheck(skewness: 2, kurtosis: 3.5)
    for row in statistics {
      guard let indicator = indicators.first(where: { $0.name == row["indicator"] }) else {
        continue
      }
      let known = indicator.raw.compactMap(\.self)
      let sample = try Statistics.Sample(known)
      compare.number("expected_min", of: row) { sample.minimum }
      compare.number("expected_max", of: row) { sample.maximum }
      compare.number("expected_mean", of: row) { sample.mean }
      compare.number("expected_median", of: row) { sample.median }
      compare.number("expected_std", of: row) { try sample.standardDeviation }
      compare.number("expected_skew", of: row) { try sample.adjustedSkewness }
      compare.number("expected_kurt", of: row) { try sample.adjustedExcessKurtosis }
      compare.number("expected_n_avail", of: row) { Double(known.count) }
      compare.text("expected_flag_skewkurt", of: row) { try check.passes(sample) ? "ok" : "OUT" }
    }
  }
}
