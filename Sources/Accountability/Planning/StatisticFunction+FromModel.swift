import AccountabilityRules

extension StatisticPlan.Function {
  /// What a statistic makes of its values; `nil` where this version does not compute it.
  init?(_ statistic: Statistic) {
    switch statistic.name.name {
    case "sum": self = .sum
    case "mean", "unweighted-mean": self = .mean
    case "median": self = .median
    case "minimum": self = .minimum
    case "maximum": self = .maximum
    case "magnitude": self = .magnitude
    case "range": self = .range
    case "percentile":
      guard let method = statistic.options.method, statistic.options.weight == nil,
        let method = Statistics.QuantileMethod(rawValue: method.name),
        let share = statistic.argument?.value.divided(by: 100)
      else { return nil }
      self = .percentile(share, method)
    case "slope":
      guard let method = statistic.options.method,
        let method = Statistics.ExactSlope.Method(rawValue: method.name)
      else { return nil }
      self = .slope(method)
    case "rate-effect": self = .effect(.rate)
    case "mix-effect": self = .effect(.mix)
    case "variance" where statistic.options.weight == nil: self = .variance
    case "standard-deviation" where statistic.options.weight == nil: self = .standardDeviation
    case "geometric-mean" where statistic.options.weight == nil: self = .geometricMean
    case "gini": self = .gini
    case "theil": self = .theil
    case "atkinson":
      guard let aversion = statistic.argument?.value else { return nil }
      self = .atkinson(aversion)
    case "slope-index", "relative-index":
      guard let method = statistic.options.method,
        let line = StatisticPlan.IndexLine(rawValue: method.name)
      else { return nil }
      self = statistic.name.name == "slope-index" ? .slopeIndex(line) : .relativeIndex(line)
    case "concentration": self = .concentration
    case "z-score": self = .zScore
    default:
      let method = statistic.options.method?.name
      guard let test = TrendTest(statistic.name.name, by: method) else { return nil }
      self = .trend(test)
    }
  }
}
