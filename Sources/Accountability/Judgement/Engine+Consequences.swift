import AccountabilityRules

// What follows from results.

extension Engine {
  /// Whether a consequence follows: all its conditions are so, and where rules or other consequences
  /// name it, a rule is not met or another consequence follows.
  mutating func follows(_ consequence: Int, at context: Context) -> Truth {
    let plan = plan.consequences[consequence]
    var shared = context
    shared.partner = -1
    var truths = plan.conditions.map { truth($0, at: shared) }
    if !plan.rules.isEmpty || !plan.leaders.isEmpty { truths.append(isLed(plan, at: shared)) }
    return Truth.all(truths)
  }

  private mutating func isLed(_ plan: ConsequencePlan, at context: Context) -> Truth {
    let rules = plan.rules.map { isBroken($0, at: context) }
    return Truth.any(rules + plan.leaders.map { follows($0, at: context) })
  }

  /// Whether a rule is not met for anyone that it stands for.
  private mutating func isBroken(_ rule: Int, at context: Context) -> Truth {
    let truths = bindings(of: rule, at: context).map { binding, openness -> Truth in
      guard openness.isEmpty else { return .unknown(openness) }
      let result = verdict(of: rule, at: binding)
      return switch result.verdict {
      case .notMet: .yes
      case .met, .notApplicable: .no
      case .undecided: .unknown(result.facts)
      }
    }
    return Truth.any(truths)
  }

  mutating func said(
    _ predicate: Predicate,
    ofConsequence consequence: Int,
    at context: Context
  ) -> Truth {
    let truth = follows(consequence, at: context)
    switch predicate {
    case .met: return truth
    case .decided: return Truth(truth == .yes || truth == .no)
    case .undecided: return Truth(truth != .yes && truth != .no)
    case .known, .missing, .reported, .improving, .worsening, .unchanged, .onTrajectory, .because,
      .flagged:
      return .unknown([.emptySet])
    }
  }

  /// What a consequence gains or costs: all partners together, or the context's partner.
  ///
  /// A partner without a share has nought: the shares of the others are the whole.
  mutating func sharedAmount(
    _ consequence: Int,
    _ side: SharedAmount.Side,
    at context: Context
  ) -> NumberResult {
    switch follows(consequence, at: context) {
    case .no: return .missing([.doesNotFollow(consequence: consequence)])
    case .unknown(let facts): return .missing(facts)
    case .yes: break
    }
    var total = NumberResult.known(ExactNumber.zero)
    for amount in plan.consequences[consequence].amounts where amount.side == side {
      let part = part(of: amount, for: context.partner, at: context)
      total = .both(total, part) { .known($0.value + $1.value) }
    }
    return total
  }

  /// A partner's part of an amount, or all of it.
  mutating func part(
    of amount: ConsequencePlan.Amount,
    for partner: Int,
    at context: Context
  ) -> NumberResult {
    var shared = context
    shared.partner = -1
    let whole = number(amount.amount, at: shared)
    guard partner >= 0 else { return whole.map { $0 } }
    let part = amount.shares.first { $0.partner == partner }?.part ?? .zero
    return whole.map { $0 * part }
  }
}
