extension CatalogueStatistic {
  /// Proportions, rates, means and comparisons: one line each.
  static let counts: [CatalogueStatistic] = [
    proportion,
    proportionDifference,
    proportionRatio,
    proportionTest,
    eventCount,
    rate,
    rateRatio,
    directlyStandardisedRate,
    indirectlyStandardisedRatio,
    mean,
    benchmark,
    target,
    proportionFunnel,
    eventFunnel,
    overdispersedFunnel,
    lifeExpectancy,
    displacement,
  ]

  /// The results of a value with its interval.
  static func estimate(_ meaning: String, named name: String = "value") -> [Column] {
    [
      Column(name, meaning), Column("lower", "the lower end of the interval"),
      Column("upper", "the upper end of the interval"),
    ]
  }
}

extension ConfidenceInterval {
  /// A value and the ends of its interval, as results.
  func figures(around value: Double) -> [CatalogueFigure] {
    [.number(value), .number(lower), .number(upper)]
  }
}
