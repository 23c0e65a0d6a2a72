extension CatalogueStatistic {
  static let sample = CatalogueStatistic(
    "sample",
    title: "The middle and the spread of measurements",
    use: "To describe measurements of one kind: how many, how large, how far apart.",
    caution: """
      Not for shares or rates of areas, whose counts have to be pooled. Mean and standard deviation say little of \
      values with a long tail: take median and quartiles.
      """,
    inputs: [Column("value", "a measurement")],
    results: [
      Column("count", "how many"), Column("mean", "the mean"),
      Column("standard_deviation", "the standard deviation, n - 1"), Column("median", "the median"),
      Column("quartile_range", "the third quartile less the first, by `linear`"),
      Column("minimum", "the smallest"), Column("maximum", "the largest"),
    ],
    formula: "x̄ = Σ x / n; s = √(Σ (x - x̄)² / (n - 1)); quartiles at the place (n - 1) p + 1",
    source: "R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), for the quartiles",
    example: Example("value\n12\n15\n9\n14\n"),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let sample = try Statistics.Sample(numbers(rows, "value"))
      return [
        .number(Double(sample.count)), .number(sample.mean),
        .number(try sample.standardDeviation), .number(sample.median),
        .number(try sample.interquartileRange(by: .linear)), .number(sample.minimum),
        .number(sample.maximum),
      ]
    }
  )

  static let quantile = CatalogueStatistic(
    "quantile",
    title: "The value that a share of the measurements do not exceed",
    use: "For medians, quartiles and percentiles, as the nineteenth of twenty waits.",
    caution: """
      Tools take different methods for what falls between two values; say which. A percentile of few values \
      is one of the largest by chance.
      """,
    inputs: [Column("value", "a measurement")],
    parameters: [
      Parameter("share", "the share, as `90%`", .share),
      Parameter("method", "what is done between two values", oneOf: Statistics.QuantileMethod.self),
    ],
    results: [Column("quantile", "the value")],
    formula: """
      the value at a place among those in order, counted from 1: n p for `inverted-cdf`, `averaged-inverted-cdf` \
      and `interpolated-inverted-cdf`, n p - ½ for `closest-observation`, n p + ½ for `hazen`, (n + 1) p for \
      `weibull`, (n - 1) p + 1 for `linear`, (n + ⅓) p + ⅓ for `median-unbiased`, (n + ¼) p + ⅜ for \
      `normal-unbiased`
      """,
    source: "R. J. Hyndman and Y. Fan, The American Statistician 50 (1996)",
    example: Example("value\n12\n15\n9\n14\n", ["share": "90%", "method": "linear"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      let sample = try Statistics.Sample(numbers(rows, "value"))
      return [.number(try sample.quantile(row.parameter("share"), by: row.choice("method")))]
    }
  )

  private enum First: String, CaseIterable {
    case highest
    case lowest
  }

  static let quantileGroups = CatalogueStatistic(
    "quantile-groups",
    title: "Areas in groups of about one size by their values",
    use: "To put areas in fifths or tenths, as of deprivation.",
    caution:
      "Equal values come into one group, so that groups may be of different sizes, or empty.",
    inputs: [Column("value", "the area's value; an empty cell has no group")],
    parameters: [
      Parameter("groups", "how many groups, as `5`", .whole),
      Parameter("first", "which values come into the first group", oneOf: First.self),
    ],
    results: [Column("group", "the group, from 1")],
    formula: "(k + 1) - ⌈(n + 1 - r) k / n⌉, at least 1, with the smallest rank r for equal values",
    source: "`phe_quantile` of PHEindicatormethods 2.1.0",
    example: Example("value\n10\n40\n\"\"\n20\n30\n", ["groups": "2", "first": "lowest"]),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      let groups = try Statistics.QuantileGroups(
        row.wholeParameter("groups"),
        highestFirst: row.choice("first", First.self) == .highest
      )
      return try groups.groups(of: gaps(rows, "value")).map { group in
        group.map { .success([.number(Double($0))]) } ?? .failure(.missing("value"))
      }
    }
  )
}
