extension CatalogueStatistic {
  /// Which way is good, as a parameter.
  enum Good: String, CaseIterable {
    case higher
    case lower
  }

  static let good = Parameter("better", "whether more is better or less", oneOf: Good.self)

  static let benchmark = CatalogueStatistic(
    "benchmark",
    title: "An area against a benchmark",
    use:
      "Where an area's interval tells whether it differs from an average, a goal or another area's figure.",
    caution: """
      With many areas some differ by chance alone. If the benchmark is itself uncertain, compare the two figures \
      with a test.
      """,
    inputs: [
      Column("lower", "the lower end of the area's interval"),
      Column("upper", "the upper end of the area's interval"), Column("benchmark", "the benchmark"),
    ],
    parameters: [good],
    results: [
      Column("standing", "`below`, `same` or `above`"),
      Column("mark", "`worse`, `same` or `better`"),
    ],
    formula:
      "below if upper < benchmark, above if lower > benchmark, and the same otherwise, also on an end",
    source:
      "Public Health England, Fingertips, technical guidance \"Comparing area values with benchmarks\"",
    example: Example(
      "lower,upper,benchmark\n0.26,0.35,0.36\n0.31,0.36,0.36\n",
      ["better": "lower"]
    ),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let interval = try ConfidenceInterval(
        from: row.number("lower"),
        to: row.number("upper"),
        at: .percent95
      )
      let standing = try Statistics.BenchmarkComparison.interval(
        interval,
        against: row.number("benchmark")
      )
      let mark = standing.mark(higherIsBetter: try row.choice("better", Good.self) == .higher)
      return [.text(standing.rawValue.withHyphens), .text(mark.rawValue)]
    }
  )

  static let target = CatalogueStatistic(
    "target",
    title: "An area against a target",
    use: "Where a target was agreed that a figure either reaches or misses.",
    caution:
      "Says nothing of chance: a figure just beyond the target may be there by luck. See `benchmark`.",
    inputs: [Column("value", "the area's figure"), Column("target", "the target")],
    parameters: [good],
    results: [Column("mark", "`better` where the target is reached, `worse` where it is missed")],
    formula: "reached if value ≥ target where more is better, and if value ≤ target where less is",
    source:
      "Public Health England, Fingertips, technical guidance \"Comparing area values with goals\"",
    example: Example("value,target\n95,95\n94.9,95\n", ["better": "higher"]),
    computation: .eachRow { (row) throws(UndefinedStatistic) in
      let mark = try Statistics.TargetComparison.single(row.number("target"))
        .mark(
          of: row.number("value"),
          higherIsBetter: row.choice("better", Good.self) == .higher
        )
      return [.text(mark.rawValue)]
    }
  )

  private static let funnelSource = """
    D. J. Spiegelhalter, Statistics in Medicine 24 (2005); Public Health England, Fingertips, technical guidance
    """

  private static let funnelResults = [
    Column("average", "the average of all areas together"),
    Column(
      "standing",
      "`below` or `above` the limits at 95 %, `far-below` or `far-above` those at 99.8 %, or the `same`"
    ),
  ]

  static let proportionFunnel = CatalogueStatistic(
    "proportion-funnel",
    title: "Proportions of areas against their average",
    use: "For many areas of different sizes, instead of a league table.",
    caution: """
      Areas mostly differ by more than chance for reasons that no one answers for; then many lie beyond the \
      limits, and those say little.
      """,
    inputs: [
      Column("numerator", "how many of the area have the outcome"),
      Column("denominator", "how many there are in the area"),
    ],
    results: funnelResults + [
      Column("lower", "the lower limit at 95 % for the area's size"),
      Column("upper", "the upper limit at 95 % for the area's size"),
    ],
    formula: "p ± z √(p(1 - p) / n) with the average p, z 1.96 and 3.09, within 0 and 1",
    source: funnelSource,
    example: Example("numerator,denominator\n12,200\n30,220\n9,180\n"),
    computation: .series { (rows) throws(UndefinedStatistic) in
      var areas: [Statistics.Proportion] = []
      for row in rows {
        areas.append(try .init(row.number("numerator"), of: row.number("denominator")))
      }
      guard areas.count >= 2 else { throw .tooFew("areas", count: areas.count, needed: 2) }
      let funnel = try Statistics.ProportionFunnel(areas)
      guard funnel.average.value > 0, funnel.average.value < 1 else { throw .allEqual("outcomes") }
      return areas.map { area in
        Result { () throws(UndefinedStatistic) in
          let limits = try funnel.limits(for: area.denominator, at: .percent95)
          return [
            .number(funnel.average.value), .text(funnel.standing(of: area).rawValue.withHyphens),
            .number(limits.lower), .number(limits.upper),
          ]
        }
      }
    }
  )

  static let eventFunnel = CatalogueStatistic(
    "event-funnel",
    title: "Rates of areas against their average",
    use: "For events in many areas of different sizes, instead of a league table.",
    caution:
      "As for `proportion-funnel`. Rates of populations of different ages have to be standardised first.",
    inputs: [
      Column("count", "the area's events"), Column("population", "the area's population"),
    ],
    results: funnelResults,
    formula: """
      beyond the limits where the area's interval leaves the average out: exact below ten events, Byar's from ten on
      """,
    source: funnelSource,
    example: Example("count,population\n12,2000\n41,2200\n3,900\n"),
    computation: .series { (rows) throws(UndefinedStatistic) in
      var areas: [Statistics.Rate] = []
      for row in rows { areas.append(try .init(row.number("count"), in: row.number("population"))) }
      guard areas.count >= 2 else { throw .tooFew("areas", count: areas.count, needed: 2) }
      let funnel = try Statistics.EventFunnel(areas)
      return areas.map { area in
        Result { () throws(UndefinedStatistic) in
          let standing = try funnel.standing(of: area)
          return [.number(funnel.average), .text(standing.rawValue.withHyphens)]
        }
      }
    }
  )
}
