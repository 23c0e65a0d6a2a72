import AccountabilityRules

// What the policy, measures and ratings say that wants statistics, breakdowns or timings of their own.

extension NotAvailable {
  mutating func judgement() {
    for stated in framework.policy?.clauses ?? [] { policy(stated) }
    for measure in framework.measures {
      for stated in measure.clauses { self.measure(stated) }
    }
    for derived in framework.derived {
      severalSets(derived.subjects, "a \(derived.kind.rawValue)")
      for stated in derived.clauses where stated.clause == .distinguishByInterval {
        distinguish(at: stated.origin)
      }
    }
    for rating in framework.ratings { self.rating(rating) }
  }

  private mutating func policy(_ stated: Stated<PolicyClause>) {
    switch stated.clause {
    case .interval: interval(at: stated.origin)
    case .ties:
      refuse(
        "'ties' in a policy",
        at: stated.origin,
        help: "take it away for now: this version computes no ranks"
      )
    case .quantiles:
      refuse(
        "'quantiles by'",
        at: stated.origin,
        help: "take it away for now: this version computes no quantiles"
      )
    case .missing, .coverage, .rounding, .publish, .publishWithSecondarySuppression, .publishTo,
      .refuseSources, .common:
      break
    }
  }

  private mutating func interval(at origin: Origin) {
    refuse(
      "'interval', a statistic",
      at: origin,
      help: "take it away for now, or let partners return 'lower' and 'upper' ends"
    )
  }

  private mutating func measure(_ stated: Stated<MeasureClause>) {
    switch stated.clause {
    case .interval: interval(at: stated.origin)
    case .groups:
      refuse(
        "'by', a breakdown by groups",
        at: stated.origin,
        help: "make a measure for each group for now, with 'where' behind its source"
      )
    case .timing:
      refuse(
        "'every' in a measure",
        at: stated.origin,
        help: "say in the measure's source how often it is returned, and when it is due"
      )
    case .suppliedBy:
      refuse(
        "'supplied by' in a measure",
        at: stated.origin,
        help: "say in the measure's source who supplies it"
      )
    case .realChange(let change): realChange(change, at: stated.origin)
    case .kind, .balances, .contributes, .direction, .unit, .decimals, .range, .denominator,
      .missing, .coverage, .baseline, .target, .milestone, .trajectory, .ownedBy, .rated, .with,
      .common:
      break
    }
  }

  private mutating func realChange(_ change: RealChange, at origin: Origin) {
    let help = "give a bound for now: real change at least 2 points since baseline"
    switch change.form {
    case .bound: break
    case .beyondInterval: refuse("'real change beyond interval'", at: origin, help: help)
    case .method(let method, _, _):
      refuse("'real change by \(method.name)', a test", at: origin, help: help)
    }
  }

  private mutating func rating(_ rating: RatingScale) {
    severalSets(rating.subjects, "a rating")
    for stated in rating.clauses where stated.clause == .distinguishByInterval {
      distinguish(at: stated.origin)
    }
  }

  private mutating func severalSets(_ subjects: [SetExpression], _ what: String) {
    guard subjects.count > 1 else { return }
    refuse(
      "\(what) for several sets",
      at: subjects[1].origin,
      help: "make it for one of them, and name the other in its lines"
    )
  }

  private mutating func distinguish(at origin: Origin) {
    refuse(
      "'distinguish by interval'",
      at: origin,
      help: "take it away for now: this version computes no intervals"
    )
  }
}
