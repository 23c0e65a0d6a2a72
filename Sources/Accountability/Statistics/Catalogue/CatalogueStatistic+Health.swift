extension CatalogueStatistic {
  static let lifeExpectancy = CatalogueStatistic(
    "life-expectancy",
    title: "How long people live on from each age",
    use:
      "For deaths and populations by age bands, over years enough for at least 5,000 person-years.",
    caution: """
      It is no forecast: it says how long people would live if they died at each age as they do now. Small populations \
      have wide intervals.
      """,
    inputs: [
      Column("age", "the age at which the band begins; the first is 0, and the last has no end"),
      Column("population", "the person-years lived in the band"),
      Column("deaths", "the deaths in the band, at least one in the last"),
    ],
    parameters: [.level],
    results: estimate("the years that people live on from the age", named: "expectancy"),
    formula: """
      q = n M / (1 + n M (1 - a)), with M deaths over population, a 0.1 in the first year and 0.5 after; e = L + (1 - q) \
      e′, in the last band 1 / M; e ± z √v, v from q² (1 - q) / deaths and 1 / (deaths M²) in the last
      """,
    source: """
      C. L. Chiang, Introduction to Stochastic Processes in Biostatistics (1968); P. B. S. Silcocks, D. A. Jenner and R. \
      Reza, Journal of Epidemiology and Community Health 55 (2001)
      """,
    example: Example(
      "age,population,deaths\n0,2000,10\n1,60000,120\n65,15000,900\n",
      ["level": "95%"]
    ),
    computation: .series { (rows) throws(UndefinedStatistic) in
      var bands: [Statistics.LifeTable.Band] = []
      for row in rows {
        bands.append(
          try .init(
            from: row.number("age"),
            population: row.number("population"),
            deaths: row.number("deaths")
          )
        )
      }
      let table = try Statistics.LifeTable(bands)
      let level = try first(rows).level()
      return bands.map { band in
        Result { () throws(UndefinedStatistic) in
          let interval = try table.interval(from: band.age, at: level)
          return interval.figures(around: try table.expectancy(from: band.age))
        }
      }
    }
  )

  static let slopeIndex = CatalogueStatistic(
    "slope-index",
    title: "The gap between the worst off and the best off, along a line through all groups",
    use:
      "For fifths or tenths of deprivation in their order, so that the gap rests on all of them and not on two.",
    caution: """
      A line: look whether the groups lie on one. The gap may narrow because the best off do worse. Groups have to be in \
      order, the worst off first.
      """,
    inputs: [
      Column("population", "how many are in the group"), Column("value", "the group's figure"),
      Column("lower", "the lower end of its interval at 95 %", isOptional: true),
      Column("upper", "the upper end of its interval at 95 %", isOptional: true),
    ],
    parameters: [
      .level,
      Parameter(
        "kind",
        "what the figures are",
        oneOf: Statistics.SlopeIndex.Kind.self
      ),
      Parameter(
        "line",
        "on which scale the line is straight: that of the figures, or of the logarithms of rates and of odds",
        oneOf: Statistics.SlopeIndex.Line.self
      ),
    ],
    results: [
      Column("slope", "the slope index: the best off less the worst off, along the line"),
      Column("lower_slope", "the lower end of its interval; none without intervals of the groups"),
      Column("upper_slope", "the upper end of its interval"),
      Column(
        "relative",
        "the relative index: the best off over the worst off, along the line; none where it begins at 0"
      ), Column("lower_relative", "the lower end of its interval"),
      Column("upper_relative", "the upper end of its interval"),
    ],
    formula: """
      the line a + b x nearest to all, weighted by population, with x the middle of the group's part of the population; b, \
      and (a + b) / a
      """,
    source: "A. Low and A. Low, Journal of Public Health 26 (2004)",
    example: Example(
      """
      population,value,lower,upper
      2000,0.30,0.28,0.32
      2200,0.27,0.25,0.29
      1900,0.21,0.19,0.23
      2000,0.20,0.18,0.22
      1900,0.15,0.13,0.17

      """,
      ["level": "95%", "kind": "proportion", "line": "straight"]
    ),
    computation: .allRows { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      var groups: [Statistics.SlopeIndex.Group] = []
      for row in rows {
        var interval: ConfidenceInterval?
        if let lower = try row.optionalNumber("lower"), let upper = try row.optionalNumber("upper")
        {
          interval = try ConfidenceInterval(from: lower, to: upper, at: .percent95)
        }
        groups.append(
          try .init(
            population: row.number("population"),
            value: row.number("value"),
            interval: interval
          )
        )
      }
      let index = try Statistics.SlopeIndex(
        groups,
        of: row.choice("kind"),
        line: row.choice("line")
      )
      let level = try row.level()
      let slope = try? index.interval(at: level)
      let relative = try? index.relativeInterval(at: level)
      return [
        .number(index.slope), .optional(slope?.lower), .optional(slope?.upper),
        .optional(try? index.relative), .optional(relative?.lower), .optional(relative?.upper),
      ]
    }
  )

  static let overdispersedFunnel = CatalogueStatistic(
    "overdispersed-funnel",
    title: "Areas against their average, allowing for differing more than chance makes them",
    use: "Where so many lie beyond the limits of `proportion-funnel` that those say little.",
    caution: """
      What they differ by may be what is to be found out: adjusted limits take it as given. One that lies within them is \
      not shown to do well.
      """,
    inputs: [
      Column("numerator", "the part, the count, or the events that were observed"),
      Column("denominator", "the whole, the other count, or the events to be expected"),
    ],
    parameters: [
      Parameter("kind", "what the ratios are", oneOf: Statistics.OverdispersedFunnel.Kind.self),
      Parameter(
        "trim",
        "which share at each end is drawn in or left out before the spread is told, as `10%`",
        .inside
      ),
    ],
    results: [
      Column("dispersion", "φ, about 1 where there is only chance"),
      Column("between", "τ², what they differ by beyond chance, on the scale of the kind"),
      Column("z", "how many standard errors the area lies from the average"),
      Column(
        "standing",
        "`below` or `above` the limits at 95 %, `far-below` or `far-above` those at 99.8 %, or the `same`"
      ), Column("lower", "the lower limit at 95 %, adjusted where φ is above 1"),
      Column("upper", "the upper limit at 95 %"),
    ],
    formula: """
      φ = Σ z² / n; τ² = (n φ - (n - 1)) / (Σ w - Σ w² / Σ w), w = 1 / s²; limits at z √(s² + τ²) around the target on the \
      scale asin √p, ln or √ of the ratio
      """,
    source: """
      D. J. Spiegelhalter, Quality and Safety in Health Care 14 (2005); R. DerSimonian and N. Laird, Controlled Clinical \
      Trials 7 (1986)
      """,
    example: Example(
      "numerator,denominator\n12,200\n60,300\n9,180\n20,260\n40,240\n",
      ["kind": "proportion", "trim": "10%"]
    ),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      var units: [(numerator: Double, denominator: Double)] = []
      for row in rows {
        units.append((try row.number("numerator"), try row.number("denominator")))
      }
      let funnel = try Statistics.OverdispersedFunnel(
        units,
        of: row.choice("kind"),
        trimming: row.parameter("trim")
      )
      return funnel.units.enumerated().map { place, unit in
        Result { () throws(UndefinedStatistic) in
          let isAdjusted = funnel.isOverdispersed
          let limits = try funnel.limits(of: place, at: .percent95, adjusted: isAdjusted)
          return [
            .number(funnel.dispersion), .number(funnel.varianceBetween), .number(unit.z),
            .text(try funnel.standing(of: place).rawValue.withHyphens), .number(limits.lower),
            .number(limits.upper),
          ]
        }
      }
    }
  )
}
