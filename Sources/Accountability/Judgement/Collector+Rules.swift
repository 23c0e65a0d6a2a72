import AccountabilityRules

extension Collector {
  mutating func rule(_ rule: Int) {
    let sets = plan.rules[rule].sets
    let bindsPlaces = sets.contains { $0.kind == .places }
    var known: (place: Int, bindings: [(Context, [Fact])])?
    for (context, isLatest) in contexts(of: plan.rules[rule].measures)
    where !bindsPlaces || context.place == results.engine.defaultPlace {
      // Sets whose members never change are gone through once for each place.
      if known?.place != context.place || !sets.allSatisfy(\.isTimeless) {
        known = (context.place, results.engine.bindings(of: rule, at: context))
      }
      for (binding, openness) in known?.bindings ?? [] {
        var inner = binding
        inner.period = context.period
        var result = results.engine.verdict(of: rule, at: inner)
        if !openness.isEmpty { result = VerdictResult(verdict: .undecided, facts: openness) }
        append(rule, result, at: inner, isLatest: isLatest)
      }
    }
  }

  private mutating func append(
    _ rule: Int,
    _ result: VerdictResult,
    at context: Context,
    isLatest: Bool
  ) {
    let plan = self.plan.rules[rule]
    var partner: String?
    var group: String?
    var subject: String?
    for set in plan.sets {
      let member = context.member(.slot(set.slot))
      switch set.kind {
      case .partners: partner = results.partnerNames[member]
      case .outcomes: subject = self.plan.framework.outcomes[member].name.name
      case .measures: subject = self.plan.measures[member].measure.name.name
      case .groups: group = self.plan.breakdowns.groups[member].name
      case .places, .persons: break
      }
    }
    results.verdicts.append(
      RuleVerdict(
        rule: plan.rule.name.name,
        place: results.placeNames[context.place],
        period: results.engine.timeline[context.period],
        partner: partner,
        group: group,
        subject: subject,
        isLatest: isLatest,
        verdict: result.verdict,
        reasons: reasons(of: plan, result),
        because: plan.rule.because,
        consequences: result.verdict == .notMet
          ? plan.rule.responses.map { $0.words(in: self.plan.framework) } : []
      )
    )
  }

  /// The clauses that decided a verdict, and what is missing for one.
  private func reasons(of rule: RulePlan, _ result: VerdictResult) -> [Reason] {
    guard result.verdict == .notMet else { return writer.reasons(result.facts) }
    let clauses =
      rule.required.map { "not so, and required: \($0.node)" }
      + rule.forbidden.map { "so, and forbidden: \($0.node)" }
    let decisive = result.decisive.map { Reason(kind: "clause", text: clauses[$0]) }
    return decisive + writer.reasons(result.facts)
  }

  // MARK: Consequences

  mutating func consequence(_ consequence: Int) {
    let plan = self.plan.consequences[consequence]
    for (context, isLatest) in contexts(of: plan.measures) {
      let truth = results.engine.follows(consequence, at: context)
      let isFollowing = truth == .yes
      let amounts = isFollowing ? plan.amounts.map { amount($0, at: context) } : []
      results.consequences.append(
        ConsequenceResult(
          consequence: plan.consequence.name.name,
          place: results.placeNames[context.place],
          period: results.engine.timeline[context.period],
          isLatest: isLatest,
          state: ConsequenceResult.State(truth),
          amounts: amounts,
          responses: isFollowing
            ? plan.consequence.responses.map { $0.words(in: self.plan.framework) } : [],
          reasons: writer.reasons(truth.facts),
          because: plan.consequence.because
        )
      )
    }
  }

  private mutating func amount(
    _ amount: ConsequencePlan.Amount,
    at context: Context
  ) -> ConsequenceResult.Amount {
    let whole = results.engine.part(of: amount, for: -1, at: context)
    return ConsequenceResult.Amount(
      side: amount.side.rawValue,
      expression: amount.amount.node.description,
      value: whole.value,
      parts: amount.shares.map { partner, share in
        ConsequenceResult.Amount.Part(
          partner: results.partnerNames[partner],
          share: share,
          value: whole.value.map { $0 * share }
        )
      },
      reasons: writer.reasons(whole.facts)
    )
  }
}

extension ConsequenceResult.State {
  fileprivate init(_ truth: Truth) {
    switch truth {
    case .yes: self = .follows
    case .no: self = .doesNotFollow
    case .unknown: self = .undecided
    }
  }
}

extension Response {
  /// What is to be done, in words: a consequence that is named is called by its title.
  fileprivate func words(in framework: Framework) -> String {
    switch action {
    case .text(let text): text
    case .consequence(let name):
      framework.consequences.first { $0.name.name == name.name }?.title ?? name.name
    }
  }
}
