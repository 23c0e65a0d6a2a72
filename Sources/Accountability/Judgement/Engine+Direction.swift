import AccountabilityRules

// Which of two values of a measure is the better.

extension Engine {
  /// Compares two values of a measure so that the larger is the better.
  ///
  /// Where values between two numbers are good, the nearer to them is the better.
  mutating func compared(
    _ first: ExactNumber,
    _ second: ExactNumber,
    by measure: Int,
    at context: Context,
    _ holds: (ExactNumber, ExactNumber) -> Bool
  ) -> Truth {
    switch (
      merit(of: first, by: measure, at: context), merit(of: second, by: measure, at: context)
    ) {
    case (.success(let one), .success(let other)): Truth(holds(one, other))
    case (.failure(let error), _), (_, .failure(let error)): .unknown(error.facts)
    }
  }

  /// A number that is the larger the better a value of a measure is: the value itself, its negative where
  /// less is better, and that of its distance where values between two numbers are good.
  mutating func merit(
    of value: ExactNumber,
    by measure: Int,
    at context: Context
  ) -> Result<ExactNumber, FactsError> {
    if let sign = plan.measures[measure].measure.direction?.sign {
      return .success(sign > 0 ? value : -value)
    }
    return range(of: measure, at: context).map { -$0.distance(of: value) }
  }

  /// The change of a measure whose values are good between two numbers: that of its distance from them.
  mutating func changeTowards(
    _ measure: Int,
    from before: ExactNumber,
    to after: ExactNumber,
    _ bound: BoundPlan,
    at context: Context
  ) -> ChangeResult {
    let range: RangeOfValues
    switch self.range(of: measure, at: context) {
    case .failure(let error): return .undecided(error.facts)
    case .success(let found): range = found
    }
    let approach = range.distance(of: before) - range.distance(of: after)
    guard !approach.isZero else { return .decided(.noChange) }
    switch holds(bound, of: approach.magnitude, direction: nil, at: context) {
    case .unknown(let facts): return .undecided(facts)
    case .no: return .decided(.noChange)
    case .yes: return .decided(approach.isNegative ? .worsening : .improving)
    }
  }

  private mutating func range(
    of measure: Int,
    at context: Context
  ) -> Result<RangeOfValues, FactsError> {
    guard let good = plan.measures[measure].good else {
      return .failure(FactsError(facts: [.noDirection(measure: measure)]))
    }
    let inner = own(context, measure)
    let (low, high) = (number(good.low, at: inner), number(good.high, at: inner))
    guard let first = low.value, let last = high.value else {
      return .failure(FactsError(facts: low.facts.joined(with: high.facts)))
    }
    return .success(RangeOfValues(low: first, high: last))
  }
}

/// The values from one number to another.
private struct RangeOfValues {
  var low: ExactNumber
  var high: ExactNumber

  /// How far a value is from the nearer end; 0 within.
  func distance(of value: ExactNumber) -> ExactNumber {
    if value < low { return low - value }
    return value > high ? value - high : .zero
  }
}
