extension CatalogueStatistic {
  /// Samples, quantiles, series, trends and charts: one line each.
  static let series: [CatalogueStatistic] = []
}
