extension CatalogueStatistic {
  /// Samples, quantiles, series, trends and charts: one line each.
  static let series: [CatalogueStatistic] = [
    sample,
    quantile,
    quantileGroups,
    line,
    mannKendall,
    proportionTrend,
    seriesChange,
    growth,
    targetProgress,
    growthProgress,
    runChart,
    controlChart,
    xmrChart,
  ]

  /// The numbers of an input in the order of the rows, with gaps.
  static func gaps(
    _ rows: [CatalogueRow],
    _ name: String
  ) throws(UndefinedStatistic) -> [Double?] {
    var values: [Double?] = []
    values.reserveCapacity(rows.count)
    for row in rows { values.append(try row.optionalNumber(name)) }
    return values
  }

  /// The numbers of an input, each of which has to be there.
  static func numbers(
    _ rows: [CatalogueRow],
    _ name: String
  ) throws(UndefinedStatistic) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(rows.count)
    for row in rows { values.append(try row.number(name)) }
    return values
  }

  /// The first of the rows, for what is stated once.
  static func first(_ rows: [CatalogueRow]) throws(UndefinedStatistic) -> CatalogueRow {
    guard let first = rows.first else { throw .tooFew("rows", count: 0, needed: 1) }
    return first
  }

  static let inOrder = "The rows are one series, in their order: part series with `--by`."
}

extension CatalogueFigure {
  /// A number, or none where there is none.
  static func optional(_ number: Double?) -> CatalogueFigure { number.map { .number($0) } ?? .none }
}
