import Accountability

extension ReferenceFamily {
  /// Composite indicators: one line each.
  static let composites: [ReferenceFamily] = [
    compositeNormalisation,
    compositeTreatment,
    compositeAggregation,
    compositeOutranking,
    asemPipeline,
  ]

  /// What the notes of the families ask for: the tool's figures are doubles of order 1.
  static let compositeTolerance = Tolerance.relative(1e-10, orAbsolute: 1e-12)

  // MARK: Normalisation

  private static let normalised: Set<String> = ["expected_normalised"]

  static let compositeNormalisation = ReferenceFamily(
    "composite_normalisation",
    compositeTolerance,
    deliberate: [
      DeliberateDifference(
        reason: """
          A target that is no better than the worst value leaves no way to go from one to the other: all have \
          reached it. The tool divides by a way of 0 or less, and scores those worst that are furthest beyond.
          """,
        columns: normalised,
        undefinedWhere: { $0.targetIsReachedByAll }
      ),
      DeliberateDifference(
        reason: """
          Where no value is above 0, a share of the largest grows as the value gets less: the order is turned \
          round.
          """,
        columns: normalised,
        undefinedWhere: {
          $0.first["method"] == "n_fracmax" && ($0.knownValues.max() ?? 1) <= 0
        }
      ),
    ]
  ) { example, compare in
    let results = try example.normalised()
    compare.rows(example.inputs, with: results) { compare, row, result in
      compare.number("expected_normalised", of: row) { result }
    }
  }

  // MARK: Treatment

  static let compositeTreatment = ReferenceFamily(
    "composite_treatment",
    compositeTolerance,
    deliberate: [
      DeliberateDifference(
        reason: """
          The tool computes this logarithm and then gives the values back as they came. Where the largest is not \
          above 1 the curve would turn the values round, and there is none.
          """,
        columns: ["expected_log_gii"]
      ) { _, row, example in
        guard let value = row.number("value"), let least = example.knownValues.min(),
          let most = example.knownValues.max()
        else { return nil }
        guard most > 1, least < most else { return (.undefined(because: "no curve"), nil) }
        return (.number(PlainComposites.globalInnovation(value, least, most)), nil)
      }
    ]
  ) { example, compare in
    let values = example.numbers("value")
    let check = try Statistics.ShapeCheck(skewness: 2, kurtosis: 3.5)
    let limit = example.first.whole("winsorise_max_points") ?? 0
    let treated = Result {
      try Statistics.Winsorising(atMost: limit, until: check).treated(values)
    }
    let curves: [(String, Statistics.Transformation)] = [
      ("expected_log_ct", .logarithm(offset: 0.01)), ("expected_log_gii", .globalInnovation),
      ("expected_boxcox_half", .boxCox(power: 0.5)),
    ]
    let found = curves.map { curve in Result { try curve.1.values(of: values) } }
    for (place, row) in example.inputs.enumerated() {
      compare.number("expected_winsorised", of: row) { try treated.get().values[place] }
      for (curve, values) in zip(curves, found) {
        compare.number(curve.0, of: row) { try values.get()[place] }
      }
    }
    let summary = example.expected
    let sample = Result { try Statistics.Sample(values.compactMap(\.self)) }
    compare.number("expected_skew", of: summary) { try sample.get().adjustedSkewness }
    compare.number("expected_kurtosis", of: summary) { try sample.get().adjustedExcessKurtosis }
    compare.flag("expected_passes_shape_check", of: summary) { try check.passes(sample.get()) }
    compare.number("expected_points_winsorised", of: summary, within: .exact) {
      try Double(treated.get().points)
    }
  }

  // MARK: Aggregation

  static let compositeAggregation = ReferenceFamily(
    "composite_aggregation",
    compositeTolerance,
    deliberate: [
      DeliberateDifference(
        reason: """
          Of values on both sides of 0, or below it, the harmonic mean may lie outside of them all, and the root \
          of their powers be none or positive: these are no means.
          """,
        columns: ["expected_geometric", "expected_harmonic", "expected_power_mean"]
      ) { column, _, example in
        guard let least = example.weighed.map(\.value).min(), least < 0,
          example.power(of: column) != 1
        else { return nil }
        return (.undefined(because: "a value is negative"), nil)
      },
      DeliberateDifference(
        reason: """
          The tool leaves missing values out of three of its means, and gives none of powers: here all treat \
          them alike. A power of 0 is that of the geometric mean, and a value without weight has no say.
          """,
        columns: [
          "expected_arithmetic", "expected_geometric", "expected_harmonic", "expected_power_mean",
        ]
      ) { column, _, example in
        PlainComposites.mean(example.weighed, power: example.power(of: column))
          .map { (.number($0), nil) }
      },
    ]
  ) { example, compare in
    let row = example.expected
    let values = example.numbers("value")
    let weights = try example.inputs.map { try $0.required("weight") }
    let columns = [
      "expected_arithmetic", "expected_geometric", "expected_harmonic", "expected_power_mean",
    ]
    for column in columns {
      compare.number(column, of: row) {
        try Statistics.CompositeMean(power: example.power(of: column), needing: 0)
          .mean(of: values, weights: weights)
      }
    }
  }

  // MARK: Outranking

  static let compositeOutranking = ReferenceFamily(
    "composite_outranking",
    .absolute(1e-12),
    deliberate: [
      DeliberateDifference(
        reason: """
          Of an indicator that one of two units lacks, the tool gives the weight to the one that comes second in \
          the list. Here the two are compared over those that both have.
          """,
        columns: [
          "expected_outrank", "expected_copeland", "expected_dominant_pairs",
          "expected_fraction_dominant",
        ]
      ) { column, row, example in
        guard example.inputs.contains(where: { $0["value"] == nil }) else { return nil }
        let plain = PlainOutranking(example)
        switch column {
        case "expected_outrank":
          return plain.share(row["unit"], over: row["against"]).map { (.number($0), nil) }
        case "expected_copeland": return (.number(plain.copeland(row["unit"])), nil)
        case "expected_dominant_pairs": return (.number(plain.dominant), nil)
        default: return (.number(plain.dominant / plain.pairs), nil)
        }
      },
      DeliberateDifference(
        reason: """
          Who is ahead in every indicator has the whole of the weight. Where the sum of the tool's weights rounds \
          to a little less than 1, it does not count the pair.
          """,
        columns: ["expected_dominant_pairs", "expected_fraction_dominant"]
      ) { column, _, example in
        let shares = example.rows("expected_matrix.csv").compactMap {
          $0.number("expected_outrank")
        }
        guard shares.contains(where: { $0 != 1 && abs($0 - 1) < 1e-12 }) else { return nil }
        let plain = PlainOutranking(example)
        let isCount = column == "expected_dominant_pairs"
        return (.number(isCount ? plain.dominant : plain.dominant / plain.pairs), nil)
      },
    ]
  ) { example, compare in
    let (units, indicators) = (example.names("unit"), example.names("indicator"))
    let cells = example.cells
    let outranking = try Statistics.Outranking(
      units.map { unit in indicators.map { cells["\(unit) \($0)"] ?? nil } },
      weights: try indicators.map { indicator in
        try example.inputs.first { $0["indicator"] == indicator }?.required("weight") ?? 0
      },
      missing: .leftOut
    )
    let places = Dictionary(uniqueKeysWithValues: zip(units, units.indices))
    for row in example.rows("expected_matrix.csv") {
      compare.number("expected_outrank", of: row) {
        guard let unit = places[row["unit"] ?? ""], let other = places[row["against"] ?? ""] else {
          return nil
        }
        // The tool has 0 of a unit over itself.
        return unit == other ? 0 : outranking.share(of: unit, over: other)
      }
    }
    for row in example.rows("expected.csv") {
      compare.number("expected_copeland", of: row, within: .exact) {
        places[row["unit"] ?? ""].map { Double(outranking.copeland[$0]) }
      }
      compare.number("expected_dominant_pairs", of: row, within: .exact) {
        Double(outranking.dominantPairs)
      }
      compare.number("expected_fraction_dominant", of: row) { try outranking.dominantShare }
    }
  }
}

// MARK: - Inputs

extension ReferenceCase {
  /// The values that are there.
  fileprivate var knownValues: [Double] { numbers("value").compactMap(\.self) }

  /// The names in a column, each once, in their order.
  fileprivate func names(_ column: String) -> [String] {
    var seen: Set<String> = []
    return inputs.compactMap { $0[column] }.filter { seen.insert($0).inserted }
  }

  /// The values of an outranking, by unit and indicator.
  fileprivate var cells: [String: Double?] {
    var cells: [String: Double?] = [:]
    for row in inputs {
      cells["\(row["unit"] ?? "") \(row["indicator"] ?? "")"] = .some(row.number("value"))
    }
    return cells
  }

  /// The values that are there and have a weight.
  fileprivate var weighed: [(value: Double, weight: Double)] {
    inputs.compactMap { row in
      guard let value = row.number("value"), let weight = row.number("weight"), weight > 0 else {
        return nil
      }
      return (value, weight)
    }
  }

  /// The power of the mean of a column.
  fileprivate func power(of column: String) -> Double {
    switch column {
    case "expected_arithmetic": 1
    case "expected_geometric": 0
    case "expected_harmonic": -1
    default: first.number("power") ?? 1
    }
  }

  /// Whether higher values are better, by the column `direction`.
  private var higherIsBetter: Bool { first.number("direction") != -1 }

  /// The target, or the value of the row that is the reference.
  private var target: Double? {
    first["method"] == "n_dist2ref"
      ? first.whole("reference_row").flatMap { place in
        inputs.indices.contains(place - 1) ? inputs[place - 1].number("value") : nil
      } : first.number("target")
  }

  /// Whether a target is no better than the worst of the values.
  fileprivate var targetIsReachedByAll: Bool {
    guard first["method"] == "n_dist2targ" || first["method"] == "n_dist2ref", let target,
      let least = knownValues.min(), let most = knownValues.max()
    else { return false }
    return higherIsBetter ? target <= least : target >= most
  }

  /// The values as the case's method has them.
  fileprivate func normalised() throws -> [Double?] {
    let row = first
    let values = numbers("value")
    func scaled(cut: Bool) throws -> [Double?] {
      let (low, high) = (try row.required("lower"), try row.required("upper"))
      let posts = try Statistics.Goalposts(
        worst: higherIsBetter ? low : high,
        best: higherIsBetter ? high : low,
        scale: try row.required("scale"),
        isCut: cut
      )
      return try values.map { try $0.map { try posts.value(of: $0) } }
    }
    let isCut = row.flag("cap_or_truncate") ?? false
    switch row["method"] {
    case "n_scaled": return try scaled(cut: false)
    case "n_goalposts": return try scaled(cut: isCut)
    default: break
    }
    let ties: Statistics.SeriesChange.Ties = row["ties"] == "average" ? .average : .lowest
    let method: Statistics.Normalisation
    switch row["method"] {
    case "n_minmax":
      method = .minMax(from: try row.required("lower"), to: try row.required("upper"))
    case "n_zscore":
      method = .zScore(
        mean: try row.required("lower"),
        standardDeviation: try row.required("upper")
      )
    case "n_rank": method = .rank(ties)
    case "n_prank": method = .percentileRank(ties)
    case "n_borda": method = .borda(ties)
    case "n_dist2max": method = .minMax(from: 0, to: 1)
    case "n_fracmax": method = .shareOfBest
    case "n_dist2ref", "n_dist2targ":
      guard let target else { throw UndefinedStatistic.missing("target") }
      method = .distanceToTarget(target, isCapped: isCut)
    default: throw UndefinedStatistic.missing("method")
    }
    return try method.values(of: values, higherIsBetter: higherIsBetter)
  }
}
