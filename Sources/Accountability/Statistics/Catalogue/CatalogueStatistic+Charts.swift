extension CatalogueStatistic {
  static let runChart = CatalogueStatistic(
    "run-chart",
    title: "Whether a series keeps to one side of its median beyond chance",
    use:
      "For ten or more figures in order of which little is known: it asks nothing of their distribution.",
    caution:
      "Finds shifts that last, not single points far off: take `xmr-chart` for those. \(inOrder)",
    inputs: [Column("value", "a figure; an empty cell is a gap")],
    parameters: [
      Parameter(
        "rule",
        "how runs and crossings are judged",
        oneOf: Statistics.RunAnalysis.Rule.self
      )
    ],
    results: [
      Column("median", "the median"),
      Column("longest_run", "the most useful values in a row on one side"),
      Column("crossings", "how often they cross the median"),
      Column("signal", "whether that is more than chance: `yes` or `no`"),
    ],
    formula: """
      a signal where the longest run is above log₂ n + 3, rounded, or the crossings are fewer than the 5 % point of \
      a binomial distribution of n - 1 and ½, n being the values that are not on the median
      """,
    source: "J. Anhøj and A. V. Olesen, PLoS ONE 9 (2014); qicharts2 0.8.1",
    example: Example("value\n3\n5\n4\n6\n8\n7\n9\n9\n8\n9\n", ["rule": "anhoej"]),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let chart = try Statistics.RunChart(
        gaps(rows, "value"),
        rule: first(rows).choice("rule")
      )
      guard let part = chart.parts.first, let runs = part.runs, let isSignal = part.isSignal else {
        throw .allEqual("value")
      }
      return [
        .number(try part.centre.get()), .number(Double(runs.longestRun)),
        .number(Double(runs.crossings)), .flag(isSignal),
      ]
    }
  )

  static let controlChart = CatalogueStatistic(
    "control-chart",
    title: "A series with the limits within which chance keeps it",
    use: """
      Shewhart's charts by their letters: `i` for measurements, `p` for proportions, `u` for rates, `c` for counts of \
      equal areas, `g` and `t` between rare events; `pp` and `up` where large counts vary beyond chance.
      """,
    caution: """
      Fewer than twenty points make limits that still move. Large counts lie outside `p` and `u` limits for small \
      reasons: take `pp` and `up`. \(inOrder)
      """,
    inputs: [
      Column("value", "the figure, or the numerator; an empty cell is a gap"),
      Column("denominator", "the denominator of `p`, `pp`, `u`, `up` and `ip`", isOptional: true),
    ],
    parameters: [Parameter("chart", "which chart", oneOf: Statistics.ControlChart.Kind.self)],
    results: [
      Column("charted", "what is charted"), Column("centre", "the centre line"),
      Column("lower", "the lower limit"), Column("upper", "the upper limit"),
      Column("outside", "whether it lies beyond its limits: `yes` or `no`"),
    ],
    formula: """
      centre ± 3σ: σ is the mean moving range over 1.128 (`i`), √(p(1 - p) / n) (`p`), √(u / n) (`u`), √c (`c`), \
      √(g(g + 1)) (`g`), and for `pp` and `up` that of `p` and `u` times the mean moving range of z over 1.128
      """,
    source: """
      D. C. Montgomery, Introduction to Statistical Quality Control, sections 6.4 and 7.2 to 7.4; P. B. Laney, \
      Quality Engineering 14 (2002); qicharts2 0.8.1
      """,
    example: Example("value\n4\n6\n5\n3\n7\n21\n", ["chart": "c"]),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let kind: Statistics.ControlChart.Kind = try first(rows).choice("chart")
      let denominators = kind.takesDenominators ? try gaps(rows, "denominator") : []
      let chart = try Statistics.ControlChart(kind, gaps(rows, "value"), of: denominators)
      return chart.points.map { point in
        // Limits without width come of a series that does not vary, and say nothing of chance.
        let limits = point.limits.flatMap { $0.lower < $0.upper ? $0 : nil }
        let isOutside = limits == nil ? nil : point.isOutside
        return .success([
          .optional(point.value), .number(chart.centre), .optional(limits?.lower),
          .optional(limits?.upper), isOutside.map { .flag($0) } ?? .none,
        ])
      }
    }
  )

  static let xmrChart = CatalogueStatistic(
    "xmr-chart",
    title: "A series with the limits of its own variation, as Making Data Count reads it",
    use:
      "For figures of one service month by month: has anything changed, and for better or worse?",
    caution: """
      Fewer than twelve points make trial limits. Not for rare events, nor for figures with seasons. \(inOrder)
      """,
    inputs: [Column("value", "a figure; an empty cell is a gap")],
    parameters: [
      Parameter("direction", "which way is better", oneOf: Statistics.XmRChart.Direction.self)
    ],
    results: [
      Column("mean", "the mean"), Column("lower", "the lower process limit"),
      Column("upper", "the upper process limit"),
      Column("cause", "what shows that something has changed, if anything does"),
      Column("variation", "`common-cause`, `improvement`, `concern` or `neutral`"),
    ],
    formula: """
      x̄ ± 2.66 mean moving range, those above 3.267 times their mean left out once; causes: beyond a limit, seven \
      rising or falling, two of three beyond two thirds of the way, seven on one side
      """,
    source: "NHS England, Making Data Count (2019); NHSRplotthedots 0.2.2",
    example: Example(
      "value\n12\n14\n13\n12\n15\n13\n14\n13\n12\n29\n",
      ["direction": "decrease"]
    ),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let chart = try Statistics.XmRChart(
        gaps(rows, "value"),
        direction: first(rows).choice("direction")
      )
      return chart.points.map { point in
        guard let point, let group = chart.groups.first else { return .failure(.missing("value")) }
        return .success([
          .optional(group.mean), .optional(group.limits?.lower), .optional(group.limits?.upper),
          point.cause.map { .text($0.rawValue) } ?? .none,
          // Without limits nothing says that there is no more than variation.
          point.cause == nil && group.limits == nil
            ? .none : .text(chart.variation(of: point).word),
        ])
      }
    }
  )
}

extension Statistics.XmRChart.Variation {
  fileprivate var word: String {
    switch self {
    case .commonCause: "common-cause"
    case .improvement: "improvement"
    case .concern: "concern"
    case .neutral: "neutral"
    }
  }
}
