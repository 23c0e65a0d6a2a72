extension CatalogueStatistic {
  static let line = CatalogueStatistic(
    "linear-regression",
    title: "The straight line nearest to points",
    use: "For how much one figure changes, on average, for each unit of another.",
    caution: """
      Not a cause. Look at the points first: one far off may make the line, and a bend is no line. Figures of \
      one body over time depend on one another, and the interval is then too narrow.
      """,
    inputs: [Column("x", "where the point stands"), Column("y", "how high it is")],
    parameters: [.level],
    results: [
      Column("slope", "the change of y for each 1 of x"),
      Column("lower", "the lower end of its interval"),
      Column("upper", "the upper end of its interval"),
      Column("p", "the chance of so steep a slope without any"),
      Column("intercept", "the line's y where x is 0"),
    ],
    formula:
      "b = Σ (x - x̄)(y - ȳ) / Σ (x - x̄)²; b ± t(1 - α/2, n - 2) √(Σ e² / (n - 2) / Σ (x - x̄)²)",
    source: "N. R. Draper and H. Smith, Applied Regression Analysis, sections 1.2 to 1.4",
    example: Example("x,y\n1,2\n2,4\n3,5\n4,8\n", ["level": "95%"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let line = try Statistics.LinearRegression(numbers(rows, "x"), numbers(rows, "y"))
      let interval = try line.slopeInterval(at: first(rows).level())
      return interval.figures(around: line.slope) + [
        .number(try line.p), .number(line.intercept),
      ]
    }
  )

  static let mannKendall = CatalogueStatistic(
    "mann-kendall",
    title: "Whether a series rises or falls, whatever its distribution",
    use:
      "For ten or more figures in order, also with outliers and gaps. Sen's slope says how fast.",
    caution: """
      Not for figures with seasons. Where each resembles the one before, state a correction. \(inOrder)
      """,
    inputs: [Column("value", "a figure; an empty cell is a gap")],
    parameters: [
      .level,
      Parameter(
        "correction",
        "how the variance makes up for values that resemble those before them",
        oneOf: Statistics.MannKendall.Correction.self
      ),
    ],
    results: [
      Column("score", "as many more pairs rise than fall"),
      Column("z", "the score in standard deviations"),
      Column("p", "the chance of such a score without a trend"),
      Column("trend", "`increasing`, `decreasing` or `no trend`"),
      Column("slope", "Sen's slope, for each step"),
    ],
    formula: """
      S = Σ sign(xⱼ - xᵢ) over i < j; z = (S ∓ 1) / √v, v = (n(n - 1)(2n + 5) - Σ t(t - 1)(2t + 5)) / 18 for ties of \
      t values; the slope is the median of (xⱼ - xᵢ) / (j - i)
      """,
    source: """
      H. B. Mann, Econometrica 13 (1945); P. K. Sen, Journal of the American Statistical Association 63 (1968); \
      K. H. Hamed and A. R. Rao, Journal of Hydrology 204 (1998); S. Yue and C. Wang, Water Resources Management \
      18 (2004)
      """,
    example: Example("value\n1\n3\n2\n5\n6\n7\n9\n8\n", ["level": "95%", "correction": "none"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      let series = try Statistics.MannKendall(gaps(rows, "value"))
      let test = try series.test(row.choice("correction"), at: row.level())
      return [
        .number(Double(series.score)), .number(test.z), .number(test.p), .text(test.trend.rawValue),
        .number(series.sen.slope),
      ]
    }
  )

  static let proportionTrend = CatalogueStatistic(
    "proportion-trend",
    title: "Whether a proportion rises or falls over groups in order",
    use: "For counts of years or of ordered groups, as fifths of deprivation.",
    caution:
      "A trend may be significant and small. It is one straight line: look at the groups. \(inOrder)",
    inputs: [
      Column("numerator", "how many of the group have the outcome"),
      Column("denominator", "how many there are in the group"),
    ],
    results: [
      Column("chi_squared", "how far the trend lies from none"),
      Column("p", "the chance of it by chance"),
      Column("direction", "`up`, `down` or `none`"),
      Column("p_homogeneity", "the chance of such differences of the groups at all"),
    ],
    formula:
      "χ² = (Σ s(x - n p))² / (p(1 - p)(Σ n s² - (Σ n s)² / N)) with the scores s of 1, 2, 3 …",
    source: "P. Armitage, Biometrics 11 (1955)",
    example: Example("numerator,denominator\n10,100\n20,100\n30,100\n"),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let groups = try Statistics.ProportionTrend(
        numbers(rows, "numerator"),
        of: numbers(rows, "denominator")
      )
      let trend = try groups.trend
      let direction = try groups.direction
      return [
        .number(trend.chiSquared), .number(trend.p),
        .text(direction > 0 ? "up" : direction < 0 ? "down" : "none"),
        .number(try groups.homogeneity.p),
      ]
    }
  )

  static let seriesChange = CatalogueStatistic(
    "series-change",
    title: "What changed along a series",
    use: "For the change since so many periods before, and for running totals.",
    caution: "Not for telling change from chance: take `xmr-chart` or `mann-kendall`. \(inOrder)",
    inputs: [Column("value", "a figure; an empty cell is a gap")],
    parameters: [Parameter("steps", "how many rows before, as `1`", .whole)],
    results: [
      Column("difference", "the value less the earlier one"),
      Column("fraction", "the difference over the earlier one"),
      Column("total", "the sum of all values so far"),
    ],
    formula: "xₜ - xₜ₋ₖ; (xₜ - xₜ₋ₖ) / xₜ₋ₖ; Σ x",
    source: "pandas 3, the methods `diff`, `pct_change` and `cumsum`",
    example: Example("value\n10\n12\n\"\"\n9\n", ["steps": "1"]),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let steps = try first(rows).wholeParameter("steps")
      let series = try Statistics.SeriesChange(gaps(rows, "value"))
      let differences = series.differences(after: steps)
      let fractions = series.fractions(after: steps)
      let totals = series.cumulativeSums
      return series.values.indices.map { index in
        guard series.values[index] != nil else { return .failure(.missing("value")) }
        return .success([
          .optional(differences[index]), .optional(fractions[index]), .optional(totals[index]),
        ])
      }
    }
  )
}
