import AccountabilityRules

// Measures, outcomes, ratings and rules in words.

extension Explainer {
  func reasons(_ facts: [Fact]) -> String {
    facts.isEmpty ? "nothing says so" : writer.reasons(facts).map(\.text).joined(separator: "; ")
  }

  /// A number for people, with what it was made of.
  func text(_ result: NumberResult, of measure: Int? = nil) -> String {
    switch result {
    case .missing(let facts):
      return "missing (\(facts.first?.reason.words ?? "undefined"): \(reasons(facts)))"
    case .known(let number):
      let value = text(number.value, of: measure)
      guard let numerator = number.numerator, let denominator = number.denominator else {
        return value
      }
      return "\(value) (\(plain(numerator)) of \(plain(denominator)))"
    }
  }

  func text(_ value: ExactNumber, of measure: Int?) -> String {
    guard let measure, measure >= 0 else { return plain(value) }
    let text = ValueText(plan.measures[measure].measure, plan.framework).text(value)
    return text
  }

  /// A number to its last digit; what a statistic computed, as the shortest decimal that stands for it.
  func plain(_ value: ExactNumber) -> String {
    let decimal = value.decimalText
    if let decimal, decimal.count <= 24 { return decimal }
    let nearest = value.doubleValue
    if ExactNumber(exactly: nearest) == value { return "\(nearest)" }
    return decimal ?? "\(value.decimalText(decimals: 6, rule: .halfEven))… (\(value))"
  }

  // MARK: Measures

  mutating func explain(measure: Int, at context: Context) -> Explanation {
    let name = plan.measures[measure].measure.name.name
    let observed = engine.observed(measure, at: context)
    var parts = exceptions(toMeasure: measure)
    if let definition = plan.measures[measure].definition, engine.given == nil {
      parts.append(
        Explanation(
          "defined as \(definition.node)",
          [explain(definition, at: engine.own(context, measure))]
        )
      )
    }
    if plan.measures[measure].interval != nil, observed.value != nil {
      parts.append(explain(intervalOf: measure, at: context))
    }
    parts += judgements(of: measure, at: context)
    return Explanation("\(name)\(whereabouts(context)) is \(text(observed, of: measure))", parts)
  }

  private mutating func judgements(of measure: Int, at context: Context) -> [Explanation] {
    var parts: [Explanation] = []
    if plan.measures[measure].realChange != nil {
      parts.append(explain(changeOf: measure, at: context))
    }
    if plan.measures[measure].target != nil {
      parts.append(explain(targetOf: measure, at: context))
    }
    for index in plan.derived.indices where isOf(plan.derived[index].subjects, measure, context) {
      parts.append(explain(derived: index, of: measure, at: context))
    }
    for rating in plan.ratings.indices where isOf(plan.ratings[rating].subjects, measure, context) {
      parts.append(explain(rating: rating, of: measure, at: context))
    }
    return parts
  }

  /// The difference, the bound and the rule that decided, so that a reader can redo it.
  mutating func explain(changeOf measure: Int, at context: Context) -> Explanation {
    guard let bound = plan.measures[measure].realChange?.bound,
      let since = plan.measures[measure].realChange?.since
    else { return explain(testOfChange: measure, at: context) }
    let rule = "real change is \(Writing.bound(bound.bound)) since \(Writing.time(since))"
    let result = engine.change(of: measure, at: context)
    let inner = engine.own(context, measure)
    let now = engine.observed(measure, at: inner)
    guard case .decided(let change) = result,
      case .success(let then) = engine.value(of: measure, since, from: inner),
      let before = then.value, let after = now.value
    else {
      return Explanation(
        "change: undecided, because \(reasons(result.facts))",
        [Explanation(rule)] + waiting(result.facts)
      )
    }
    let difference = after - before
    var parts = [
      Explanation(rule),
      Explanation("now \(text(now, of: measure)), then \(text(then, of: measure))"),
      Explanation("the difference is \(signed(difference, of: measure))"),
    ]
    if difference.isZero {
      parts.append(Explanation("no difference is never a change, whatever the bound"))
    } else {
      parts += limits(bound, at: inner)
      parts.append(Explanation(direction(of: measure)))
    }
    return Explanation("change: \(change.rawValue)", parts)
  }

  private func signed(_ difference: ExactNumber, of measure: Int) -> String {
    "\(difference.isNegative ? "" : "+")\(plain(difference))"
      + (plan.measures[measure].measure.isShare(in: plan.framework)
        ? " (\(text(difference.magnitude, of: measure).dropLast()) points)" : "")
  }

  func direction(of measure: Int) -> String {
    switch plan.measures[measure].measure.direction {
    case .higherIsBetter?: "higher is better"
    case .lowerIsBetter?: "lower is better"
    case .neitherIsBetter?: "neither is better"
    case .betweenIsBetter(let range)?:
      "between \(NodePrinter.sum(range.low)) and \(NodePrinter.sum(range.high)) is better"
    case nil: "nothing says which values are good"
    }
  }

  /// The numbers of a bound that have to be computed.
  private mutating func limits(
    _ bound: BoundPlan,
    at context: Context
  ) -> [Explanation] {
    var parts: [Explanation] = []
    for plan in bound.numbers {
      if case .constant = plan.form { continue }
      parts.append(explain(plan, at: context))
    }
    return parts
  }

  mutating func explain(targetOf measure: Int, at context: Context) -> Explanation {
    guard let target = plan.measures[measure].target else {
      return Explanation("there is no target")
    }
    let by = target.by.map { " by \(Writing.time($0))" } ?? ""
    let rule = "the target is \(Writing.bound(target.bound.bound))\(by)"
    let truth = engine.isMet(measure, at: context)
    var parts = limits(target.bound, at: engine.own(context, measure))
    if plan.measures[measure].measure.trajectory != nil {
      parts.append(trajectory(of: measure, at: context))
    }
    return Explanation("target: \(verdict(truth)): \(rule)", parts + waiting(truth.facts))
  }

  private mutating func trajectory(of measure: Int, at context: Context) -> Explanation {
    let expected = engine.expected(of: measure, at: context)
    let truth = engine.isOnTrajectory(measure, at: context)
    let state =
      switch truth {
      case .yes: "on the trajectory"
      case .no: "off the trajectory"
      case .unknown(let facts): "undecided, because \(reasons(facts))"
      }
    return Explanation("expected by now: \(text(expected, of: measure)): \(state)")
  }

  func verdict(_ truth: Truth) -> String {
    switch truth {
    case .yes: "met"
    case .no: "not met"
    case .unknown(let facts): "undecided, because \(reasons(facts))"
    }
  }

  // MARK: Outcomes

  mutating func explain(outcome: Int, at context: Context) -> Explanation {
    let name = plan.framework.outcomes[outcome].name.name
    let result = engine.changeOfOutcome(outcome, at: context)
    let state: String =
      switch result {
      case .decided(let change): change.rawValue
      case .undecided(let facts): "undecided, because \(reasons(facts))"
      }
    var parts = exceptions(to: name, .outcome)
    for outcomeState in OutcomeClause.State.allCases {
      guard let condition = plan.outcomeStates[outcome][outcomeState] else { continue }
      parts.append(
        Explanation(
          "\(outcomeState.rawValue) when \(condition.node)",
          [explain(condition, at: context)]
        )
      )
    }
    if case .success(let measure) = engine.headline(of: outcome) {
      parts.append(explain(measure: measure, at: context))
    }
    return Explanation(
      "\(name)\(whereabouts(context)) is \(state)",
      parts + waiting(result.facts)
    )
  }

  // MARK: Ratings

  mutating func explain(rating: Int, of member: Int, at context: Context) -> Explanation {
    let plan = plan.ratings[rating]
    let name = plan.rating.name.name
    let result = engine.rate(member, by: rating, at: context)
    let label = result.label.map(Writing.text) ?? "undecided, because \(reasons(result.facts))"
    let gates = result.gates.isEmpty ? "" : " (gate \(result.gates.joined(separator: ", ")))"
    let inner = engine.context(context, of: member, in: plan.subjects)
    var parts = exceptions(to: name, .rating)
    if let value = plan.value { parts.append(explain(value, at: inner)) }
    if plan.isByInterval, let value = plan.value, let of = engine.measured(value, at: inner) {
      parts.append(explain(intervalOf: of.0, at: of.1))
    }
    for (label, condition) in plan.cases {
      parts.append(line(Writing.text(label), condition, at: inner))
    }
    for (gate, condition) in plan.gates {
      parts.append(
        Explanation("gate \(gate.name.name)", [explain(condition, at: inner)])
      )
    }
    return Explanation("\(name): \(label)\(gates)", parts + waiting(result.facts))
  }

  mutating func line(
    _ label: String,
    _ condition: RatingPlan.Case,
    at context: Context
  ) -> Explanation {
    switch condition {
    case .otherwise: Explanation("\(label) otherwise")
    case .bound(let bound):
      Explanation("\(label) \(Writing.bound(bound.bound))", limits(bound, at: context))
    case .when(let condition):
      Explanation(
        "\(label) when \(condition.node)",
        [explain(condition, at: context)]
      )
    }
  }

  // MARK: Rules

  mutating func explain(rule: Int, at context: Context) -> Explanation {
    let name = plan.rules[rule].rule.name.name
    let because = plan.rules[rule].rule.because.map { Explanation("because \(Writing.text($0))") }
    let bindings = engine.bindings(of: rule, at: context).map(\.0)
    var parts = exceptions(to: plan.rules[rule].rule) + (because.map { [$0] } ?? [])
    for binding in bindings { parts.append(explain(rule: rule, for: binding)) }
    let verdicts = Set(bindings.map { engine.verdict(of: rule, at: $0).verdict })
    let summary = Verdict.allCases.filter(verdicts.contains).map(\.rawValue).joined(separator: ", ")
    let state = summary.isEmpty ? "has nothing to speak of" : "is \(summary)"
    return Explanation("\(name)\(whereabouts(context)) \(state)", parts)
  }

  private mutating func explain(rule: Int, for context: Context) -> Explanation {
    let plan = plan.rules[rule]
    let result = engine.verdict(of: rule, at: context)
    var parts: [Explanation] = []
    for (keyword, conditions) in [
      ("when", plan.conditions), ("require", plan.required), ("forbid", plan.forbidden),
    ] {
      for condition in conditions {
        parts.append(Explanation("\(keyword) \(condition.node)", [explain(condition, at: context)]))
      }
    }
    let reasons = result.facts.isEmpty ? "" : ", because \(reasons(result.facts))"
    return Explanation(
      "\(members(of: plan, context)): \(result.verdict.rawValue)\(reasons)",
      parts + waiting(result.facts)
    )
  }

  private func members(of rule: RulePlan, _ context: Context) -> String {
    let names = rule.sets.map { name(of: context.member(.slot($0.slot)), $0.kind) }
    return names.isEmpty ? "all together" : names.joined(separator: ", ")
  }

  /// What a member of a set is called.
  func name(of member: Int, _ kind: SetExpression.Kind) -> String {
    switch kind {
    case .partners: plan.framework.partners[member].name.name
    case .outcomes: plan.framework.outcomes[member].name.name
    case .measures: plan.measures[member].measure.name.name
    case .places: plan.framework.places[member].name.name
    case .groups: plan.breakdowns.groups[member].name
    case .persons(let name): name.name
    }
  }
}
