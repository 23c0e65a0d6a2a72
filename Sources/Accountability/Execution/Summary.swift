import AccountabilityRules

/// A statistic of some values, with the policy for those that are missing.
struct Summary {
  /// A value, what it counts for, and at which step of a window it stands.
  struct Value {
    var value: NumberResult
    var weight: NumberResult
    var step = 0
  }

  /// A value that is known.
  private struct Part {
    var value: ExactNumber
    var weight: ExactNumber
    var step: Int
  }

  private let function: StatisticPlan.Function
  private let policy: Known?
  private let isWeighted: Bool

  init(_ function: StatisticPlan.Function, known: Known?, isWeighted: Bool) {
    self.function = function
    policy = known
    self.isWeighted = isWeighted
  }

  func of(_ values: [Value]) -> NumberResult {
    guard !values.isEmpty else { return .missing([.emptySet]) }
    var facts: [Fact] = []
    var pairs: [Part] = []
    for part in values {
      if let value = part.value.value, let weight = part.weight.value {
        pairs.append(Part(value: value, weight: weight, step: part.step))
      } else {
        facts = facts.joined(with: part.value.facts).joined(with: part.weight.facts)
      }
    }
    if let missing = policy.missing(pairs.count, of: values.count, facts) { return missing }
    return statistic(pairs)
  }

  private func statistic(_ pairs: [Part]) -> NumberResult {
    let values = pairs.map(\.value)
    guard let first = values.first else { return .missing([.emptySet]) }
    switch function {
    case .sum: return .known(ExactNumber.sum(values))
    case .minimum: return .known(values.min() ?? first)
    case .maximum: return .known(values.max() ?? first)
    case .magnitude: return .known(first.magnitude)
    case .range: return .known((values.max() ?? first) - (values.min() ?? first))
    case .median: return median(pairs)
    // Changes are taken apart from counts, and trends looked at in order, before there are values.
    case .effect, .trend: return .missing([.emptySet])
    case .variance, .standardDeviation, .geometricMean, .zScore:
      return Summary.spread(function, of: values)
    case .theil, .atkinson: return Summary.inequality(function, of: values)
    case .slopeIndex(let line), .relativeIndex(let line):
      return Summary.index(
        line,
        isRelative: function == .relativeIndex(line),
        of: pairs.map { ($0.value, isWeighted ? $0.weight : .one) }
      )
    case .gini, .concentration:
      return Summary.inequality(function, of: values, isWeighted ? pairs.map(\.weight) : nil)
    case .mean:
      let weights = ExactNumber.sum(pairs.map(\.weight))
      let total = ExactNumber.sum(pairs.map { isWeighted ? $0.value * $0.weight : $0.value })
      return KnownNumber.ratio(total, weights)
    case .percentile(let share, let method):
      let percentile = try? Statistics.ExactSample(values).quantile(share, by: method)
      return percentile.map { .known($0) } ?? .missing([.emptySet])
    case .slope(let method):
      let slope = try? Statistics.ExactSlope(pairs.map { ($0.step, $0.value) }, by: method)
      let few = Fact.tooFewKnown(known: pairs.count, of: max(2, pairs.count))
      return slope.map { .known($0.value) } ?? .missing([few])
    }
  }

  /// The middle value, or the mean of the two in the middle; weighted, the first value at which half of
  /// the weight is reached.
  private func median(_ pairs: [Part]) -> NumberResult {
    let sorted = pairs.sorted { $0.value < $1.value }
    guard let last = sorted.last else { return .missing([.emptySet]) }
    guard isWeighted else {
      let (low, high) = (sorted[(sorted.count - 1) / 2].value, sorted[sorted.count / 2].value)
      return .known((low + high).divided(by: 2) ?? low)
    }
    let total = ExactNumber.sum(sorted.map(\.weight))
    var reached = ExactNumber.zero
    for pair in sorted {
      reached += pair.weight
      if reached + reached >= total { return .known(pair.value) }
    }
    return .known(last.value)
  }
}

extension Known? {
  /// Why a statistic is missing of whose values only some are known; `nil` where these suffice.
  func missing(_ count: Int, of all: Int, _ facts: [Fact]) -> NumberResult? {
    guard count < all else { return nil }
    guard let self else { return .missing(facts) }
    guard !self.suffices(count, of: all) else { return nil }
    return .missing([.tooFewKnown(known: count, of: all)].joined(with: facts))
  }
}
