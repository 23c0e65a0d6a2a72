import AccountabilityRules

/// A statistic of values in the present context, across a set, or over periods.
struct StatisticPlan: Sendable {
  enum Range: Sendable {
    case list
    case across(SetPlan)
    case over(Window)
  }

  /// What is made of the values.
  enum Function: Hashable, Sendable {
    case sum
    case mean
    case median
    case minimum
    case maximum
    case magnitude
    case range
    case percentile(ExactNumber, Statistics.QuantileMethod)
    case slope(Statistics.ExactSlope.Method)
    case effect(RateEffect)
    case variance
    case standardDeviation
    case geometricMean
    case gini
    case theil
    case atkinson(ExactNumber)
    case concentration

    /// The line through all members, the worst off first: how far it rises, or its end over its start.
    case slopeIndex(IndexLine)
    case relativeIndex(IndexLine)

    /// Where the present value stands among the values.
    case zScore
    case trend(TrendTest)
  }

  /// On which scale the line of an index of inequality is straight.
  enum IndexLine: String, Hashable, Sendable, CaseIterable {
    /// On that of the values.
    case straight

    /// On that of their logarithms, as of rates.
    case logarithm

    /// On that of the logarithms of their odds, as of shares.
    case logOdds = "log-odds"
  }

  /// One of the two effects into which the change of a rate is taken apart.
  enum RateEffect: String, Hashable, Sendable {
    case rate = "rate-effect"
    case mix = "mix-effect"
  }

  var function: Function
  var values: [NumberPlan]
  var range: Range
  var weight: NumberPlan?
  var known: Known?
}

/// Something taken from the rows of a source: `sum of housed in quarterly`, `the figure in series`.
///
/// Every measure that takes the same thing shares one aggregate.
struct Aggregate: Hashable, Sendable {
  enum Function: String, Hashable, Sendable {
    case the
    case sum
    case minimum
    case maximum
    case count
  }

  var source: Int
  var function: Function

  /// The field's position in the source; `nil` where rows are counted.
  var field: Int?

  /// Which rows; `nil` for all of them.
  var condition: Node?

  /// The fields that carry the value's numerator and denominator, if there are both.
  var parts: Parts?

  /// The group whose rows are wanted, by which a measure is broken down.
  var group: Int?

  /// What is taken, where the rows are records; `nil` for returns.
  var records: RecordForm?

  struct Parts: Hashable, Sendable {
    var numerator: Int
    var denominator: Int
  }
}
