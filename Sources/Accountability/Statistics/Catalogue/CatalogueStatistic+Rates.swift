extension CatalogueStatistic {
  private static let eventMethod = Parameter(
    "method",
    "how the interval is computed",
    oneOf: Statistics.EventCountMethod.self
  )

  private static let eventFormula = """
    `exact`: half the chi-squared quantiles α/2 with 2x and 1 - α/2 with 2x + 2 degrees of freedom; `byar`: \
    x(1 - 1/9x - z/3√x)³ and (x + 1)(1 - 1/9(x + 1) + z/3√(x + 1))³; `exact-below-ten`: the first below ten \
    events, the second from ten on
    """

  private static let eventSource = """
    F. Garwood, Biometrika 28 (1936); N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, \
    volume II (1987), page 69; Public Health England, Technical Guide: Confidence Intervals (2018)
    """

  static let eventCount = CatalogueStatistic(
    "event-count",
    title: "A number of events, with its interval",
    use:
      "For events that come one by one and do not depend on each other: deaths, fires, admissions.",
    caution: """
      Not where one person has many of the events, or one event brings others. `byar` has no interval for 0, \
      and is close from ten events on.
      """,
    inputs: [Column("count", "the events")],
    parameters: [.level, eventMethod],
    results: estimate("the events"),
    formula: eventFormula,
    source: eventSource,
    example: Example("count\n0\n5\n120\n", ["level": "95%", "method": "exact"]),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let events = try Statistics.EventCount(row.number("count"))
      return try events.interval(row.choice("method"), at: row.level()).figures(
        around: events.count
      )
    }
  )

  static let rate = CatalogueStatistic(
    "rate",
    title: "Events in a population, with the interval",
    use: "For events over persons or person-years, where a person may have several.",
    caution: """
      Crude rates of populations of different ages do not compare; standardise them. Not for shares of \
      persons: take `proportion`.
      """,
    inputs: [
      Column("count", "the events"), Column("population", "the persons, or person-years"),
    ],
    parameters: [
      .level, eventMethod,
      Parameter("per", "for how many of the population, as `100000`", .positive),
    ],
    results: estimate("the events per so many of the population"),
    formula:
      "x / n × per; the interval is that of the events, over the population. \(eventFormula)",
    source: eventSource,
    example: Example(
      "count,population\n65,4900\n4,800\n",
      ["level": "95%", "method": "exact-below-ten", "per": "100000"]
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let rate = try Statistics.Rate(row.number("count"), in: row.number("population"))
      let per = try row.parameter("per")
      let interval = try rate.interval(row.choice("method"), at: row.level())
      return interval.multiplied(by: try per.positive("per")).figures(around: rate.value * per)
    }
  )

  static let rateRatio = CatalogueStatistic(
    "rate-ratio",
    title: "The ratio of two rates, with its interval and an exact test",
    use: "For events in two populations, or in two times, also where they are few.",
    caution: "Not for events that bring others, nor for populations of different ages.",
    inputs: [
      Column("count1", "the events of the first"),
      Column("population1", "the population of the first"),
      Column("count2", "the events of the second"),
      Column("population2", "the population of the second"),
    ],
    parameters: [.level],
    results: estimate("the first rate over the second") + [
      Column("p", "the chance of a split of the events at least as unlikely, were the rates equal")
    ],
    formula: """
      r = (x₁/n₁) / (x₂/n₂); given x₁ + x₂, x₁ is binomial with the chance n₁r / (n₁r + n₂): the interval has \
      its Clopper-Pearson ends, and p is the sum of the chances of all splits that are no more likely
      """,
    source: "J. Przyborowski and H. Wilenski, Biometrika 31 (1940)",
    example: Example(
      "count1,population1,count2,population2\n11,800,9,1400\n",
      ["level": "95%"]
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let pair = try Statistics.RatePair(
        .init(row.number("count1"), in: row.number("population1")),
        .init(row.number("count2"), in: row.number("population2"))
      )
      let ratio = try pair.ratio()
      return try pair.ratioInterval(at: row.level()).figures(around: ratio) + [
        .number(pair.exactTest())
      ]
    }
  )

  static let directlyStandardisedRate = CatalogueStatistic(
    "directly-standardised-rate",
    title: "A rate that a standard population would have, with Dobson's interval",
    use: "For rates of areas whose people differ in age, where each age band's events are known.",
    caution: """
      Wants ten events at least. Rates compare only if they have the same standard population. A missing count \
      is not 0 and is refused. The rows of one rate are its strata: part the rates with `--by`.
      """,
    inputs: [
      Column("count", "the events of a stratum"), Column("population", "its population"),
      Column("standard_population", "its standard population"),
    ],
    parameters: [
      .level, Parameter("per", "for how many of the population, as `100000`", .positive),
    ],
    results: estimate("the rate per so many of the population"),
    formula: """
      Σ w x/n / Σ w; the interval is r + √(v / X)(L - X) and r + √(v / X)(U - X) with X = Σ x, Byar's limits L and U \
      of X, and v = Σ w² x/n² / (Σ w)²
      """,
    source: """
      A. J. Dobson, K. Kuulasmaa, E. Eberle and J. Scherer, Statistics in Medicine 10 (1991); Public Health \
      England, Technical Guide: Confidence Intervals (2018)
      """,
    example: Example(
      "count,population,standard_population\n30,4000,2000\n12,1500,1000\n",
      ["level": "95%", "per": "1000"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      guard let first = rows.first else { throw .tooFew("strata", count: 0, needed: 1) }
      var strata: [Statistics.DirectStratum] = []
      for row in rows {
        strata.append(
          try .init(
            count: row.number("count"),
            population: row.number("population"),
            standardPopulation: row.number("standard_population")
          )
        )
      }
      let rate = try Statistics.DirectlyStandardisedRate(strata)
      let per = try first.parameter("per").positive("per")
      let interval = try rate.interval(at: first.level())
      return interval.multiplied(by: per).figures(around: rate.value * per)
    }
  )

  static let indirectlyStandardisedRatio = CatalogueStatistic(
    "indirectly-standardised-ratio",
    title: "Observed events over those to be expected, with the interval",
    use: """
      For small areas: their events are compared with those at a reference population's rates, stratum by stratum.
      """,
    caution: """
      Two areas' ratios do not compare with each other, only with the reference. The rows of one ratio are its \
      strata: part the ratios with `--by`.
      """,
    inputs: [
      Column("count", "the events of a stratum"), Column("population", "its population"),
      Column("reference_count", "the reference population's events"),
      Column("reference_population", "the reference population"),
    ],
    parameters: [.level, eventMethod],
    results: [
      Column("observed", "the events"), Column("expected", "the events at the reference's rates"),
    ] + estimate("the observed over the expected events"),
    formula:
      "Σ x / Σ n x'/n'; the interval is that of the observed events, over the expected. \(eventFormula)",
    source: eventSource,
    example: Example(
      "count,population,reference_count,reference_population\n12,3000,300,90000\n20,1000,900,60000\n",
      ["level": "95%", "method": "exact-below-ten"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      guard let first = rows.first else { throw .tooFew("strata", count: 0, needed: 1) }
      var strata: [Statistics.IndirectStratum] = []
      for row in rows {
        strata.append(
          try .init(
            count: row.number("count"),
            population: row.number("population"),
            referenceCount: row.number("reference_count"),
            referencePopulation: row.number("reference_population")
          )
        )
      }
      let ratio = try Statistics.IndirectlyStandardisedRatio(strata)
      let interval = try ratio.interval(first.choice("method"), at: first.level())
      return [.number(ratio.observed.count), .number(ratio.expected)]
        + interval.figures(around: ratio.value)
    }
  )

  static let mean = CatalogueStatistic(
    "mean",
    title: "The mean of a sample, with Student's interval",
    use:
      "For measurements of a sample, as waiting times or scores, that are not far from symmetric.",
    caution: """
      Not for shares or rates of areas: pool their counts with `proportion` or `rate`. Not for a whole \
      population, of which the mean is known. The rows are one sample: part samples with `--by`.
      """,
    inputs: [Column("value", "a measurement")],
    parameters: [.level],
    results: [
      Column("count", "how many values"),
      Column("standard_deviation", "their standard deviation, n - 1"),
    ] + estimate("the mean", named: "mean"),
    formula: "x̄ ± t(1 - α/2, n - 1) s / √n",
    source: "Student, Biometrika 6 (1908)",
    example: Example("value\n12\n15\n9\n14\n", ["level": "95%"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      guard let first = rows.first else { throw .tooFew("values", count: 0, needed: 2) }
      var values: [Double] = []
      for row in rows { values.append(try row.number("value")) }
      let mean = try Statistics.Mean(of: values)
      let interval = try mean.interval(at: first.level())
      return [.number(Double(mean.count)), .number(try mean.standardDeviation())]
        + interval.figures(around: mean.value)
    }
  )
}
