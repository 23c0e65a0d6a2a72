import AccountabilityRules

// Real change, targets and trajectories of measures; states of outcomes.

extension Engine {
  /// The change of a measure by its own rule: the difference now − then against the bound.
  ///
  /// A difference of exactly the bound counts for `at least` and does not for `above`. No difference is
  /// never a change, whatever the bound.
  mutating func change(of measure: Int, at context: Context) -> ChangeResult {
    if let known = lastChange.value(of: measure, at: context) { return known }
    let result = preparedChange(of: measure, at: context) ?? generalChange(of: measure, at: context)
    lastChange.remember(result, of: measure, at: context)
    return result
  }

  /// The change where both values are known and the bound is written out; `nil` for all else.
  private mutating func preparedChange(of measure: Int, at context: Context) -> ChangeResult? {
    let prepared = prepared[measure]
    let since = prepared.since[context.period]
    guard since >= 0, let limit = prepared.changeLimit, let sign = prepared.sign else { return nil }
    var then = context
    then.period = Int(since)
    let after = figure(of: measure, at: context)
    let before = figure(of: measure, at: then)
    if let (direction, counts) = limit.change(from: before, to: after) {
      return change(direction, counts, sign)
    }
    guard let last = value(after), let first = value(before) else { return nil }
    let difference = last - first
    return change(difference.signum(), limit.holds(difference.magnitude), sign)
  }

  private func change(_ direction: Int, _ counts: Bool, _ sign: Int) -> ChangeResult {
    guard direction != 0, counts else { return .decided(.noChange) }
    return .decided(direction == sign ? .improving : .worsening)
  }

  private mutating func generalChange(of measure: Int, at context: Context) -> ChangeResult {
    let plan = plan.measures[measure]
    guard let rule = plan.realChange else {
      return .undecided([.noRealChange(measure: measure)])
    }
    let inner = own(context, measure)
    let since: TimePoint
    switch rule {
    case .bound(_, let time), .beyondInterval(let time): since = time
    case .test(let test, let window, let level):
      return change(of: measure, by: test, over: window, at: level, in: inner)
    }
    let then: NumberResult
    switch value(of: measure, since, from: inner) {
    case .success(let result): then = result
    case .failure(let error): return .undecided(error.facts)
    }
    let now = observed(measure, at: inner)
    guard let before = then.value, let after = now.value else {
      return .undecided(now.facts.joined(with: then.facts))
    }
    guard let bound = rule.bound else {
      return changeBeyondInterval(of: measure, from: before, since: since, to: after, at: inner)
    }
    if plan.good != nil { return changeTowards(measure, from: before, to: after, bound, at: inner) }
    let difference = after - before
    guard !difference.isZero else { return .decided(.noChange) }
    switch holds(bound, of: difference.magnitude, direction: nil, at: inner) {
    case .unknown(let facts): return .undecided(facts)
    case .no: return .decided(.noChange)
    case .yes:
      guard let sign = plan.measure.direction?.sign else {
        return .undecided([.noDirection(measure: measure)])
      }
      return .decided(difference.signum() == sign ? .improving : .worsening)
    }
  }

  /// A measure's value at another time, or why that time cannot be told.
  mutating func value(
    of measure: Int,
    _ time: TimePoint,
    from context: Context
  ) -> Result<NumberResult, FactsError> {
    guard let period = period(time, from: context, baselineOf: measure) else {
      let isBaseline = time.form == .baseline
      return .failure(FactsError(facts: [isBaseline ? .noBaseline(measure: measure) : .notInTime]))
    }
    guard let position = timeline.position(of: period) else {
      return .success(.missing([.nothingThere(measure: measure, period)]))
    }
    var there = context
    there.period = position
    return .success(observed(measure, at: there))
  }

  /// Whether a value is within a bound.
  mutating func holds(
    _ bound: BoundPlan,
    of value: ExactNumber,
    direction: Direction?,
    at context: Context
  ) -> Truth {
    func test(_ limit: NumberResult, _ holds: (ExactNumber) -> Bool) -> Truth {
      limit.value.map { Truth(holds($0)) } ?? .unknown(limit.facts)
    }
    switch bound.form {
    case .atLeast(let plan): return test(number(plan, at: context)) { value >= $0 }
    case .atMost(let plan): return test(number(plan, at: context)) { value <= $0 }
    case .above(let plan): return test(number(plan, at: context)) { value > $0 }
    case .below(let plan): return test(number(plan, at: context)) { value < $0 }
    case .between(let low, let high):
      let above = test(number(low, at: context)) { value >= $0 }
      return Truth.all([above, test(number(high, at: context)) { value <= $0 }])
    case .reaching(let plan):
      guard let sign = direction?.sign else {
        return .unknown([.noDirection(measure: context.measure)])
      }
      return test(number(plan, at: context)) { sign > 0 ? value >= $0 : value <= $0 }
    }
  }

  // MARK: Target

  /// Whether the value now is within the target's bound.
  mutating func isMet(_ measure: Int, at context: Context) -> Truth {
    if let known = lastTarget.value(of: measure, at: context) { return known }
    let result = preparedTarget(measure, at: context) ?? generalTarget(measure, at: context)
    lastTarget.remember(result, of: measure, at: context)
    return result
  }

  /// Whether a value that is known is within a bound that is written out; `nil` for all else.
  private mutating func preparedTarget(_ measure: Int, at context: Context) -> Truth? {
    guard let limit = prepared[measure].targetLimit else { return nil }
    let now = figure(of: measure, at: context)
    if let holds = limit.holds(now) { return Truth(holds) }
    return value(now).map { Truth(limit.holds($0)) }
  }

  private mutating func generalTarget(_ measure: Int, at context: Context) -> Truth {
    guard let target = plan.measures[measure].target else {
      return .unknown([.noTarget(measure: measure)])
    }
    let inner = own(context, measure)
    let now = observed(measure, at: inner)
    guard let value = now.value else { return .unknown(now.facts) }
    let direction = plan.measures[measure].measure.direction
    return holds(target.bound, of: value, direction: direction, at: inner)
  }

  /// The number that the target asks for.
  mutating func targetValue(of measure: Int, at context: Context) -> NumberResult {
    guard let target = plan.measures[measure].target else {
      return .missing([.noTarget(measure: measure)])
    }
    return limit(of: target.bound, at: own(context, measure))
  }

  mutating func limit(of bound: BoundPlan, at context: Context) -> NumberResult {
    switch bound.form {
    case .atLeast(let plan), .atMost(let plan), .above(let plan), .below(let plan),
      .reaching(let plan), .between(let plan, _):
      number(plan, at: context)
    }
  }

  // MARK: What is said of measures and outcomes

  mutating func said(_ predicate: Predicate, ofMeasure measure: Int, at context: Context) -> Truth {
    guard measure >= 0 else { return .unknown([.emptySet]) }
    switch predicate {
    case .known, .missing, .reported, .because:
      return Engine.said(predicate, of: observed(measure, at: own(context, measure)))
    case .met: return isMet(measure, at: context)
    case .improving: return change(of: measure, at: context).truth(.improving)
    case .worsening: return change(of: measure, at: context).truth(.worsening)
    case .unchanged: return change(of: measure, at: context).truth(.noChange)
    case .onTrajectory: return isOnTrajectory(measure, at: context)
    case .decided: return Truth(change(of: measure, at: context).facts.isEmpty)
    case .undecided: return Truth(!change(of: measure, at: context).facts.isEmpty)
    case .flagged(let check): return found.truth(check, of: .measure(measure), at: context)
    }
  }

  mutating func said(_ predicate: Predicate, ofOutcome outcome: Int, at context: Context) -> Truth {
    guard outcome >= 0 else { return .unknown([.emptySet]) }
    var shared = context
    shared.partner = -1
    switch predicate {
    case .met: return state(.met, of: outcome, at: shared)
    case .improving: return state(.improving, of: outcome, at: shared)
    case .worsening: return state(.worsening, of: outcome, at: shared)
    case .unchanged:
      let changes = [OutcomeClause.State.improving, .worsening].map {
        state($0, of: outcome, at: shared)
      }
      return Truth.any(changes).negated
    case .decided, .undecided:
      let isDecided = changeOfOutcome(outcome, at: shared).facts.isEmpty
      return Truth(isDecided == (predicate == .decided))
    case .flagged(let check): return found.truth(check, of: .outcome(outcome), at: context)
    case .known, .missing, .reported, .onTrajectory, .because: return .unknown([.emptySet])
    }
  }

  /// An outcome's state: as its own clause says; without one, as its only headline measure is.
  private mutating func state(
    _ state: OutcomeClause.State,
    of outcome: Int,
    at context: Context
  ) -> Truth {
    if let condition = plan.outcomeStates[outcome][state] { return truth(condition, at: context) }
    switch headline(of: outcome) {
    case .failure(let error): return .unknown(error.facts)
    case .success(let measure):
      let predicate: Predicate =
        switch state {
        case .met: .met
        case .improving: .improving
        case .worsening: .worsening
        }
      return said(predicate, ofMeasure: measure, at: context)
    }
  }

  /// An outcome's only headline measure, or its only measure.
  func headline(of outcome: Int) -> Result<Int, FactsError> {
    let candidates = outcomes[outcome].headlines
    if candidates.count == 1 { return .success(candidates[0]) }
    return .failure(
      FactsError(facts: [
        candidates.isEmpty ? .noHeadline(outcome: outcome) : .severalHeadlines(outcome: outcome)
      ])
    )
  }

  /// Whether anything says how an outcome changes: a clause of its own, or a measure that stands for it.
  func isJudged(_ outcome: Int) -> Bool {
    let states = plan.outcomeStates[outcome]
    if states[.improving] != nil || states[.worsening] != nil { return true }
    switch headline(of: outcome) {
    case .success(let measure): return plan.measures[measure].realChange != nil
    case .failure:
      return plan.framework.outcomes[outcome].measures.contains { $0.uses.contains(.headline) }
    }
  }

  /// Improving, worsening or neither; two at once cannot be told apart.
  mutating func changeOfOutcome(_ outcome: Int, at context: Context) -> ChangeResult {
    let improving = state(.improving, of: outcome, at: context)
    let worsening = state(.worsening, of: outcome, at: context)
    switch (improving, worsening) {
    case (.no, .no): return .decided(.noChange)
    case (.yes, .no): return .decided(.improving)
    case (.no, .yes): return .decided(.worsening)
    case (.yes, .yes): return .undecided([.severalHeadlines(outcome: outcome)])
    default: return .undecided(improving.facts.joined(with: worsening.facts))
    }
  }

  /// Whether the outcome says anything of its target.
  mutating func targetOfOutcome(_ outcome: Int, at context: Context) -> Truth? {
    if plan.outcomeStates[outcome][.met] == nil {
      guard case .success(let measure) = headline(of: outcome), plan.measures[measure].target != nil
      else { return nil }
    }
    return state(.met, of: outcome, at: context)
  }
}
