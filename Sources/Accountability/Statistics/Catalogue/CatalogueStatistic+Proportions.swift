extension CatalogueStatistic {
  static let proportion = CatalogueStatistic(
    "proportion",
    title: "A part of a whole, with its interval",
    use: "For counts of persons or things that each have an outcome or not: 43 of 50 housed.",
    caution: """
      Not for means, nor for shares of money. The normal approximation is too narrow for small wholes; take \
      `wilson`. `clopper-pearson` never covers less than the level, and is wider than it has to be.
      """,
    inputs: [
      Column("numerator", "how many have the outcome"), Column("denominator", "how many there are"),
    ],
    parameters: [
      .level,
      Parameter("method", "how the interval is computed", oneOf: Statistics.ProportionMethod.self),
    ],
    results: estimate("the part as a share of the whole, from 0 to 1"),
    formula: """
      p̂ = x / n; `wilson`: the two p with (p̂ - p)² = z² p(1 - p) / n; `clopper-pearson`: the quantiles α/2 \
      of Beta(x, n - x + 1) and 1 - α/2 of Beta(x + 1, n - x); `jeffreys`: both of Beta(x + ½, n - x + ½); \
      `agresti-coull`: p̃ ± z √(p̃(1 - p̃) / ñ) with ñ = n + z² and p̃ = (x + z²/2) / ñ; `normal`: \
      p̂ ± z √(p̂(1 - p̂) / n)
      """,
    source: """
      E. B. Wilson, Journal of the American Statistical Association 22 (1927); C. J. Clopper and E. S. Pearson, \
      Biometrika 26 (1934); L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001); A. Agresti \
      and B. A. Coull, The American Statistician 52 (1998)
      """,
    example: Example(
      "numerator,denominator\n43,50\n0,12\n0,0\n",
      ["level": "95%", "method": "wilson"]
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let proportion = try Statistics.Proportion(
        row.number("numerator"),
        of: row.number("denominator")
      )
      let interval = try proportion.interval(row.choice("method"), at: row.level())
      return interval.figures(around: proportion.value)
    }
  )

  private static let pairInputs = [
    Column("numerator1", "how many of the first have the outcome"),
    Column("denominator1", "how many there are of the first"),
    Column("numerator2", "how many of the second have the outcome"),
    Column("denominator2", "how many there are of the second"),
  ]

  private static func pair(
    _ row: CatalogueRow
  ) throws(UndefinedStatistic) -> Statistics.ProportionPair {
    Statistics.ProportionPair(
      try .init(row.number("numerator1"), of: row.number("denominator1")),
      try .init(row.number("numerator2"), of: row.number("denominator2"))
    )
  }

  static let proportionDifference = CatalogueStatistic(
    "proportion-difference",
    title: "The difference of two proportions, with its interval",
    use: "For two groups of different persons, or two times with different persons.",
    caution: """
      Not for the same persons asked twice. `wald` is too narrow for small wholes; take `newcombe`.
      """,
    inputs: pairInputs,
    parameters: [
      .level,
      Parameter(
        "method",
        "how the interval is computed",
        oneOf: Statistics.ProportionDifferenceMethod.self
      ),
    ],
    results: estimate("the first less the second"),
    formula: """
      d = p₁ - p₂; `newcombe`: d - √((p₁ - l₁)² + (u₂ - p₂)²) and d + √((u₁ - p₁)² + (p₂ - l₂)²) with the \
      Wilson limits l and u; `wald`: d ± z √(p₁(1 - p₁)/n₁ + p₂(1 - p₂)/n₂); `agresti-caffo`: the same after one \
      more with and one without the outcome in each
      """,
    source: """
      R. G. Newcombe, Statistics in Medicine 17 (1998), method 10; A. Agresti and B. Caffo, The American \
      Statistician 54 (2000)
      """,
    example: Example(
      "numerator1,denominator1,numerator2,denominator2\n56,70,48,80\n",
      ["level": "95%", "method": "newcombe"]
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let pair = try pair(row)
      let interval = try pair.differenceInterval(row.choice("method"), at: row.level())
      return interval.figures(around: pair.difference)
    }
  )

  static let proportionRatio = CatalogueStatistic(
    "proportion-ratio",
    title: "The ratio of two proportions, with its interval",
    use: "Where it matters how many times as likely an outcome is in one group.",
    caution: """
      A ratio of small proportions sounds large; say the difference too. `logarithm` has no interval where \
      one of them is 0; the ratio of `adjusted-logarithm` is not that of the counts.
      """,
    inputs: pairInputs,
    parameters: [
      .level,
      Parameter(
        "method",
        "how the interval is computed",
        oneOf: Statistics.ProportionRatioMethod.self
      ),
    ],
    results: estimate("the first over the second; of `adjusted-logarithm`, the ratio so adjusted"),
    formula: """
      `logarithm`: r e^±z√(1/x₁ - 1/n₁ + 1/x₂ - 1/n₂) with r = p₁ / p₂; `adjusted-logarithm`: the same after ½ was \
      added to x₁, n₁, x₂ and n₂, the ratio too
      """,
    source: """
      D. Katz, J. Baptista, S. P. Azen and M. C. Pike, Biometrics 34 (1978); S. D. Walter, Biometrika 62 (1975)
      """,
    example: Example(
      "numerator1,denominator1,numerator2,denominator2\n56,70,48,80\n",
      ["level": "95%", "method": "logarithm"]
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let pair = try pair(row)
      let method: Statistics.ProportionRatioMethod = try row.choice("method")
      let interval = try pair.ratioInterval(method, at: row.level())
      return interval.figures(around: try pair.ratio(by: method))
    }
  )

  static let proportionTest = CatalogueStatistic(
    "proportion-test",
    title: "Tests of no difference between two proportions",
    use:
      "Where it is asked whether chance alone can explain a difference. Fisher's test suits any counts.",
    caution: """
      A small p-value does not say that a difference is large; look at its interval. The chi-squared test wants \
      expected counts of five or more.
      """,
    inputs: pairInputs,
    results: [
      Column("z", "the normal deviate"), Column("p", "the chance of z at least as far from 0"),
      Column("p_yates", "the same with Yates' continuity correction"),
      Column("p_fisher", "the chance by Fisher's exact test"),
    ],
    formula: """
      z = (p₁ - p₂) / √(p(1 - p)(1/n₁ + 1/n₂)) with p of both together; z² is chi-squared with one degree of \
      freedom; Fisher: the sum of the chances of all tables with the same totals that are no more likely
      """,
    source: """
      P. Armitage, G. Berry and J. N. S. Matthews, Statistical Methods in Medical Research, 4th edition (2002), \
      sections 4.5 and 17.1
      """,
    example: Example("numerator1,denominator1,numerator2,denominator2\n56,70,48,80\n"),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let pair = try pair(row)
      let test = try pair.zTest()
      return [
        .number(test.statistic), .number(test.pValue),
        .number(try pair.chiSquaredTest(continuityCorrected: true).pValue),
        .number(try pair.fisherTest()),
      ]
    }
  )
}
