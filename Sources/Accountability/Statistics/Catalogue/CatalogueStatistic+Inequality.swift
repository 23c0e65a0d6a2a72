extension CatalogueStatistic {
  static let inequality = CatalogueStatistic(
    "inequality",
    title: "How unequally an amount is spread",
    use: "For incomes, waits or money among members, and whether they drift apart.",
    caution: """
      Not for shares or rates of areas of different sizes, nor for who it is that has less: see `slope-index`. Of few \
      members the indices cannot reach 1.
      """,
    inputs: [Column("value", "what a member has, 0 or more")],
    parameters: [
      Parameter(
        "aversion",
        "Atkinson's ε: the more, the more those at the bottom count, as `0.5` or `1`",
        .positive
      )
    ],
    results: [
      Column("gini", "the Gini coefficient, 0 where all have the same"),
      Column("theil", "Theil's index T"),
      Column(
        "atkinson",
        "Atkinson's index; none where somebody has nothing and ε is 1 or more"
      ),
    ],
    formula: """
      Σ (2 i - n - 1) xᵢ / (n Σ x) in rising order; mean of (x / μ) ln (x / μ); 1 - (mean of (x / μ)^(1 - ε))^(1 / (1 - \
      ε)), with ε = 1 the geometric mean over the mean
      """,
    source:
      "A. Sen, On Economic Inequality (1973); H. Theil, Economics and Information Theory (1967); A. B. Atkinson, Journal of Economic Theory 2 (1970)",
    example: Example("value\n12\n15\n9\n44\n", ["aversion": "0.5"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let amounts = try Statistics.Inequality(numbers(rows, "value"))
      let aversion = try first(rows).parameter("aversion")
      return [
        .number(amounts.gini), .number(amounts.theil),
        .optional(try? amounts.atkinson(aversion: aversion)),
      ]
    }
  )

  static let concentration = CatalogueStatistic(
    "concentration",
    title: "How much of an amount lies with few",
    use: "For spending, cases or duties among partners or providers.",
    caution:
      "The index hangs on who is counted as one member, and on who is counted at all.",
    inputs: [Column("value", "what a member has, 0 or more")],
    parameters: [Parameter("largest", "how many of the largest are added up, as `3`", .whole)],
    results: [
      Column("herfindahl", "the index of Herfindahl and Hirschman, from 1 / n to 1"),
      Column("normalised", "the index freed of n, from 0 to 1; none for one member"),
      Column("effective", "how many members of one size would be as concentrated"),
      Column("largest_share", "what the largest have together; none where there are not so many"),
      Column("shannon", "Shannon's entropy"),
      Column("hall_tideman", "the index of Hall and Tideman"),
    ],
    formula: "Σ s²; (H - 1 / n) / (1 - 1 / n); 1 / H; s₁ + … + sₖ; -Σ s ln s; 1 / (2 Σ i sᵢ - 1)",
    source:
      "M. Hall and N. Tideman, JASA 62 (1967); C. E. Shannon, Bell System Technical Journal 27 (1948)",
    example: Example("value\n50\n30\n20\n", ["largest": "2"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let amounts = try Statistics.Concentration(numbers(rows, "value"))
      let largest = try first(rows).wholeParameter("largest")
      return [
        .number(amounts.herfindahl), .optional(try? amounts.normalisedHerfindahl),
        .number(amounts.effectiveNumber), .optional(try? amounts.share(ofLargest: largest)),
        .number(amounts.shannon), .number(amounts.hallTideman),
      ]
    }
  )
}
