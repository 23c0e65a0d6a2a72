/// The statistics that this version evaluates.
package enum StatisticName {
  package static let all = [
    "sum", "mean", "unweighted-mean", "median", "minimum", "maximum", "magnitude",
  ]

  /// Known to the language; evaluated by a later version.
  package static let later = [
    "percentile", "quantile", "rank", "z-score", "standard-deviation", "slope", "rate-effect",
    "mix-effect", "recent-trend", "control-chart",
  ]
}
