extension CatalogueStatistic {
  static let growth = CatalogueStatistic(
    "growth",
    title: "How fast a series grows",
    use: "To compare how figures of different sizes grow, each by its own start.",
    caution: """
      The compound rate sees the first and the last figure alone, and hangs on both. Where a start is near 0, any \
      growth is great. \(inOrder)
      """,
    inputs: [
      Column("time", "when, mostly in years"), Column("value", "a figure; an empty cell is a gap"),
    ],
    parameters: [
      Parameter("per", "for how many units of time the change is told, as `1` or `10`", .positive)
    ],
    results: [
      Column(
        "compound",
        "the rate of growth that leads from the first to the last; none where they have opposite signs or the first is 0"
      ),
      Column("change", "the change for so many units, as a share of where the line begins"),
    ],
    formula: """
      (y / y₀)^(1 / (t - t₀)) - 1; b k / (a + b t₀) of the line a + b t nearest to all, or (y - y₀) / y₀ k / (t - t₀) \
      of two values
      """,
    source: "the functions `CAGR` and `prc_change` of COINr 1.1.14",
    example: Example(
      "time,value\n2020,100\n2021,130\n2022,\"\"\n2022.5,121\n",
      ["per": "1"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let growth = try Statistics.Growth(gaps(rows, "value"), at: numbers(rows, "time"))
      let change = try growth.change(per: first(rows).parameter("per"))
      return [.optional(try? growth.compoundRate), .number(change)]
    }
  )

  private static let progressInputs = [
    Column("year", "when"), Column("value", "a figure; an empty cell is a gap"),
  ]

  private static let progressParameters = [
    Parameter("base", "the year from which progress is counted, or the first after it", .any), good,
    Parameter("high", "from which value on progress is substantial, as `0.95`", .any),
    Parameter("medium", "from which on it is moderate, as `0.6`", .any),
    Parameter("low", "from which on it is limited; below it, deterioration", .any),
  ]

  private static let progressSource = """
    Eurostat, Sustainable Development in the European Union, monitoring report, annex on method; Open SDG, the \
    progress measure of sdg-build
    """

  static let targetProgress = CatalogueStatistic(
    "target-progress",
    title: "How far a series has come toward a target in time",
    use:
      "Where a value was agreed by a year, and the growth so far tells whether it will be reached.",
    caution: """
      It sees the base and the last figure alone. Nothing compounds from 0 or to 0, nor across it. \(inOrder)
      """,
    inputs: progressInputs,
    parameters: progressParameters + [
      Parameter("target", "the value to be reached", .any),
      Parameter("due", "the year by which", .any),
    ],
    results: [
      Column("progress", "the growth as a share of what the target needs; none after one value"),
      Column(
        "status",
        "`target-achieved`, `substantial-progress`, `moderate-progress`, `limited-progress` or `deterioration`"
      ),
      Column("score", "from -5 to 5: 2.5, 0 and -2.5 at the thresholds 0.95, 0.6 and 0"),
    ],
    formula: "±((y / y₀)^(1 / (t - t₀)) - 1) / |(target / y₀)^(1 / (due - t₀)) - 1|",
    source: progressSource,
    example: Example(
      "year,value\n2015,40\n2018,44\n2021,49\n",
      [
        "base": "2015", "better": "higher", "high": "0.95", "medium": "0.6", "low": "0",
        "target": "60", "due": "2030",
      ]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      return try figures(
        rows,
        toward: .target(row.parameter("target"), by: row.parameter("due"))
      )
    }
  )

  static let growthProgress = CatalogueStatistic(
    "growth-progress",
    title: "Whether a series goes the way that is better, and how fast",
    use: "Where no value was agreed, only the way.",
    caution: "As for `target-progress`.",
    inputs: progressInputs,
    parameters: progressParameters,
    results: [
      Column("progress", "the growth a year the way that is better"),
      Column(
        "status",
        "`substantial-progress`, `moderate-progress`, `limited-progress` or `deterioration`"
      ),
      Column("score", "from -5 to 5: 2.5, 0 and -2.5 at the thresholds 0.015, 0.005 and 0"),
    ],
    formula: "±((y / y₀)^(1 / (t - t₀)) - 1)",
    source: progressSource,
    example: Example(
      "year,value\n2015,40\n2018,39\n2021,37\n",
      ["base": "2015", "better": "lower", "high": "0.015", "medium": "0.005", "low": "0"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      try figures(rows, toward: .direction(limit: nil))
    }
  )

  private static func figures(
    _ rows: [CatalogueRow],
    toward goal: Statistics.TargetProgress.Goal
  ) throws(UndefinedStatistic) -> [CatalogueFigure] {
    let row = try first(rows)
    let progress = try Statistics.TargetProgress(
      gaps(rows, "value"),
      at: numbers(rows, "year"),
      from: row.parameter("base"),
      higherIsBetter: row.choice("better", Good.self) == .higher,
      toward: goal,
      thresholds: .init(
        high: row.parameter("high"),
        medium: row.parameter("medium"),
        low: row.parameter("low")
      )
    )
    return [
      .optional(try? progress.value), .text(try progress.status.rawValue.withHyphens),
      .number(try progress.score),
    ]
  }
}
