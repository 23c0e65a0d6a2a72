import AccountabilityRules

// Consequences in words: what led to them, and each partner's part.

extension Explainer {
  mutating func explain(consequence: Int, at context: Context) -> Explanation {
    var shared = context
    shared.partner = -1
    let plan = plan.consequences[consequence]
    let name = plan.consequence.name.name
    let truth = engine.follows(consequence, at: shared)
    var parts = exceptions(to: name, .consequence)
    if let because = plan.consequence.because {
      parts.append(Explanation("because \(Writing.text(because))"))
    }
    for condition in plan.conditions {
      parts.append(
        Explanation("when \(condition.node)", [explain(condition, at: shared)])
      )
    }
    for rule in plan.rules { parts.append(explain(rule: rule, at: shared)) }
    for leader in plan.leaders { parts.append(explain(consequence: leader, at: shared)) }
    if truth == .yes {
      for amount in plan.amounts { parts.append(explain(amount, at: shared)) }
    }
    return Explanation(
      "\(name)\(whereabouts(shared)) \(state(truth))",
      parts + waiting(truth.facts)
    )
  }

  private func state(_ truth: Truth) -> String {
    switch truth {
    case .yes: "follows"
    case .no: "does not follow"
    case .unknown(let facts): "is undecided, because \(reasons(facts))"
    }
  }

  private mutating func explain(
    _ amount: ConsequencePlan.Amount,
    at context: Context
  ) -> Explanation {
    let whole = engine.part(of: amount, for: -1, at: context)
    var parts = [explain(amount.amount, at: context)]
    for (partner, share) in amount.shares {
      let name = plan.framework.partners[partner].name.name
      let part = engine.part(of: amount, for: partner, at: context)
      parts.append(
        Explanation("\(name): \(NumberLiteral(share, .percent).text) of it, \(text(part))")
      )
    }
    return Explanation("\(amount.side.rawValue): \(text(whole))", parts)
  }
}
