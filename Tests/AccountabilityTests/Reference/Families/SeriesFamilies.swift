extension ReferenceFamily {
  /// Samples, quantiles, series, trends and charts: one line each.
  static let series: [ReferenceFamily] = [
    descriptiveStatistics,
    strdUnivariate,
    quantileTypes,
    quantileAssignment,
    fingertipsCategories,
    rounding,
    seriesChange,
    growth,
    targetProgress,
    linearRegression,
    mannKendall,
    proportionTrend,
    recentTrend,
    runChartRules,
    controlCharts,
    subgroupCharts,
    xmrPlotTheDots,
    xmrAttendances,
  ]
}
