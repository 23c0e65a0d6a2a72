import AccountabilityRules

/// What is taken from the records of a source: `median of score in events where status is completed`.
struct RecordForm: Hashable, Sendable {
  enum Function: Hashable, Sendable {
    /// The figure of the only row.
    case the
    case count

    /// The rows of which a further condition holds, as a share of those that are chosen.
    case share
    case sum
    case mean
    case minimum
    case maximum
    case median
    case percentile(ExactNumber, Statistics.QuantileMethod)

    /// How many different values there are, or persons.
    case distinct
  }

  var function: Function

  /// Of the rows that are chosen, those that a share counts.
  var part: Node?

  /// How many rows must be known for the others to be left out, where it is said.
  var known: Known?
}

extension RecordForm.Function {
  /// What a statistic makes of the rows of a source; `nil` where this version does not compute it.
  init?(_ statistic: Statistic) {
    guard statistic.options.weight == nil else { return nil }
    switch StatisticPlan.Function(statistic) {
    case .sum: self = .sum
    case .mean: self = .mean
    case .minimum: self = .minimum
    case .maximum: self = .maximum
    case .median: self = .median
    case .percentile(let share, let method): self = .percentile(share, method)
    case .magnitude, .range, .slope, .effect, .variance, .standardDeviation, .geometricMean,
      .gini, .theil, .atkinson, .concentration, .slopeIndex, .relativeIndex, .zScore,
      .trend, nil:
      return nil
    }
  }

  /// Whether figures are looked at one by one, so that nothing can stand in a missing one's place.
  var looksAtEach: Bool {
    switch self {
    case .minimum, .maximum, .median, .percentile, .distinct: true
    case .the, .count, .share, .sum, .mean: false
    }
  }
}
