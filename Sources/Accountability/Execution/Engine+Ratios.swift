import AccountabilityRules

// What shares, rates and ratios are made of, and how their changes are taken apart.

/// One of the two numbers of a ratio.
enum RatioPart { case numerator, denominator }

extension Engine {
  /// A number that a measure's value was divided from; it is known even where there was nothing to divide by.
  mutating func component(
    _ part: RatioPart,
    of result: NumberResult,
    _ measure: Int,
    at context: Context
  ) -> NumberResult {
    let definition = measure >= 0 ? plan.measures[measure].definition : nil
    return component(part, of: result, definition, at: own(context, measure))
  }

  private mutating func component(
    _ part: RatioPart,
    of result: NumberResult,
    _ definition: NumberPlan?,
    at context: Context
  ) -> NumberResult {
    switch result {
    case .known(let number):
      let value = part == .numerator ? number.numerator : number.denominator
      return value.map { .known($0) } ?? .missing([.emptySet])
    case .missing([.zeroDenominator]):
      guard let ratio = definition?.ratio else { return result }
      return number(part == .numerator ? ratio.part : ratio.whole, at: context)
    case .missing: return result
    }
  }

  /// Whether a measure is a share, rate or ratio.
  func isRate(_ measure: Int) -> Bool { plan.measures[measure].definition?.ratio != nil }

  /// What a measure's quotient is multiplied by: 1,000 for a rate per 1,000.
  func scale(of measure: Int) -> ExactNumber {
    plan.measures[measure].definition?.ratio?.scale ?? .one
  }

  /// The two numbers of which a measure's value is made, whatever the measure asks of its denominator.
  mutating func counts(of measure: Int, at context: Context) -> Result<RateCounts, FactsError> {
    guard let ratio = plan.measures[measure].definition?.ratio else {
      return .failure(FactsError(facts: [.emptySet]))
    }
    let inner = own(context, measure)
    let numerator = number(ratio.part, at: inner)
    let denominator = number(ratio.whole, at: inner)
    guard let part = numerator.value, let whole = denominator.value else {
      return .failure(FactsError(facts: numerator.facts.joined(with: denominator.facts)))
    }
    return .success(RateCounts(part, of: whole))
  }

  // MARK: Effects

  /// An effect on the rate that members have together, since the period before.
  mutating func effect(
    _ effect: StatisticPlan.RateEffect,
    of plan: StatisticPlan,
    for members: [Context],
    at context: Context
  ) -> NumberResult {
    let before = timeline[context.period].advanced(by: -1)
    guard let value = plan.values.first, let earlier = timeline.position(of: before) else {
      return .missing([.nothingThere(measure: context.measure, before)])
    }
    var facts: [Fact] = []
    var parts: [(before: RateCounts, after: RateCounts)] = []
    for member in members {
      var then = member
      then.period = earlier
      let counts = (self.counts(of: value, at: then), self.counts(of: value, at: member))
      switch counts {
      case (.success(let before), .success(let after)): parts.append((before, after))
      case (.failure(let error), .success), (.success, .failure(let error)):
        facts = facts.joined(with: error.facts)
      case (.failure(let first), .failure(let second)):
        facts = facts.joined(with: first.facts).joined(with: second.facts)
      }
    }
    if let missing = plan.known.missing(parts.count, of: members.count, facts) { return missing }
    guard let whole = try? RateDecomposition(parts) else { return .missing([.zeroDenominator]) }
    let sum = effect == .rate ? whole.rateEffect : whole.mixEffect
    return .known(sum * scale(of: value, at: context))
  }

  private mutating func counts(
    of value: NumberPlan,
    at context: Context
  ) -> Result<RateCounts, FactsError> {
    let (definition, inner) = definition(of: value, at: context)
    let result = number(value, at: context)
    let numerator = component(.numerator, of: result, definition, at: inner)
    let denominator = component(.denominator, of: result, definition, at: inner)
    guard let part = numerator.value, let whole = denominator.value else {
      return .failure(FactsError(facts: numerator.facts.joined(with: denominator.facts)))
    }
    return .success(RateCounts(part, of: whole))
  }

  /// What the quotient is multiplied by: 1,000 for a rate per 1,000.
  private func scale(of value: NumberPlan, at context: Context) -> ExactNumber {
    definition(of: value, at: context).0?.ratio?.scale ?? .one
  }

  /// A measure's definition, or the value itself, with the context in which it stands.
  private func definition(
    of value: NumberPlan,
    at context: Context
  ) -> (NumberPlan?, Context) {
    guard case .measure(let reference) = value.form else { return (value, context) }
    let measure = measure(reference, at: context)
    return measure >= 0
      ? (plan.measures[measure].definition, own(context, measure)) : (nil, context)
  }
}

extension NumberPlan {
  /// What a share, rate or ratio is made of, and what the quotient is multiplied by; `nil` for anything else.
  fileprivate var ratio: (part: NumberPlan, whole: NumberPlan, scale: ExactNumber)? {
    switch form {
    case .ratio(let part, let whole, let scale): (part, whole, scale)
    case .arithmetic(.divide, let part, let whole): (part, whole, .one)
    case .constant, .measure, .aggregate, .part, .outcomeCoverage, .sharedAmount, .elsewhere,
      .negated, .arithmetic, .rounded, .orElse, .countMembers, .statistic, .rank, .standardised,
      .elapsed, .derived, .attribute, .parameter:
      nil
    }
  }
}
