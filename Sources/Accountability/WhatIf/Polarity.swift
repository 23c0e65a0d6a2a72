import AccountabilityRules

/// What becomes of a value or a truth when figures rise.
///
/// Of a truth, *no* is the least, then *undecided*, then *yes*.
enum Polarity {
  /// It stays as it is.
  case none

  /// It rises, or stays.
  case rising

  /// It falls, or stays.
  case falling

  /// It may do either, or nobody looked closely enough.
  case mixed

  var reversed: Polarity {
    switch self {
    case .none, .mixed: self
    case .rising: .falling
    case .falling: .rising
    }
  }

  /// Of what rises with each of two.
  func joined(with other: Polarity) -> Polarity {
    switch (self, other) {
    case (.none, let one), (let one, .none): one
    case (.rising, .rising): .rising
    case (.falling, .falling): .falling
    case (.rising, .falling), (.falling, .rising), (.mixed, _), (_, .mixed): .mixed
    }
  }
}

/// Finds by the form of conditions alone what becomes of them when figures of one field rise, at one period.
///
/// Where it cannot tell, the answer is `mixed`; it is never wrong the other way.
struct PolarityFinder {
  let engine: Engine
  let source: Int
  let field: Int

  /// The period at which the figures rise.
  let period: Int

  private var plan: Plan { engine.plan }

  // MARK: Conditions

  func polarity(of condition: ConditionPlan, at context: Context) -> Polarity {
    guard context.period == period else { return .mixed }
    switch condition.form {
    case .constant, .role, .same, .attribute, .attributes, .attributeIs: return .none
    case .compare(let comparator, let left, let right):
      let difference = polarity(of: left).joined(with: polarity(of: right).reversed)
      switch comparator {
      case .greater, .greaterOrEqual: return difference
      case .less, .lessOrEqual: return difference.reversed
      }
    case .measureIs(let reference, let predicate):
      return polarity(ofMeasures: reference) {
        self.polarity(of: predicate, ofMeasure: $0, at: context)
      }
    case .outcomeIs(.fixed(let outcome), let predicate):
      return polarity(of: predicate, ofOutcome: outcome, at: context)
    case .not(let inner): return polarity(of: inner, at: context).reversed
    case .all(let terms), .any(let terms):
      return terms.reduce(.none) { $0.joined(with: polarity(of: $1, at: context)) }
    case .elsewhere(let inner, let move):
      return move.time == nil ? polarity(of: inner, at: context) : .mixed
    case .equal, .oneOf, .between, .standing, .label, .labelStanding, .labels, .labelIs, .valueIs,
      .outcomeIs, .ruleIs, .consequenceIs, .quantified:
      return .mixed
    }
  }

  private func polarity(
    ofMeasures reference: MeasureReference,
    _ each: (Int) -> Polarity
  ) -> Polarity {
    switch reference {
    case .fixed(let measure): return each(measure)
    case .slot: return plan.measures.indices.reduce(.none) { $0.joined(with: each($1)) }
    }
  }

  private func polarity(
    of predicate: Predicate,
    ofMeasure measure: Int,
    at context: Context
  ) -> Polarity {
    let value = polarity(ofMeasure: measure)
    switch predicate {
    case .met: return plan.measures[measure].target.map { bound($0.bound, measure, value) } ?? .none
    case .improving: return change(of: measure, value, at: context)
    case .worsening: return change(of: measure, value, at: context).reversed
    case .known, .missing, .reported, .because: return .none
    case .decided, .undecided, .unchanged, .onTrajectory, .flagged: return .mixed
    }
  }

  private func polarity(
    of predicate: Predicate,
    ofOutcome outcome: Int,
    at context: Context
  ) -> Polarity {
    let state: OutcomeClause.State
    switch predicate {
    case .met: state = .met
    case .improving: state = .improving
    case .worsening: state = .worsening
    case .known, .missing, .reported, .because, .decided, .undecided, .unchanged, .onTrajectory,
      .flagged:
      return .mixed
    }
    if let condition = plan.outcomeStates[outcome][state] {
      return polarity(of: condition, at: context)
    }
    guard plan.outcomeStates[outcome].isEmpty,
      case .success(let headline) = engine.headline(of: outcome)
    else { return .mixed }
    return polarity(of: predicate, ofMeasure: headline, at: context)
  }

  /// Whether a value is within a bound whose numbers stay as they are.
  private func bound(_ bound: BoundPlan, _ measure: Int, _ value: Polarity) -> Polarity {
    switch bound.form {
    case .atLeast(let limit), .above(let limit):
      return value.joined(with: polarity(of: limit).reversed)
    case .atMost(let limit), .below(let limit):
      return value.reversed.joined(with: polarity(of: limit))
    case .reaching(let limit):
      guard let sign = plan.measures[measure].measure.direction?.sign else { return .mixed }
      let higher = value.joined(with: polarity(of: limit).reversed)
      return sign > 0 ? higher : higher.reversed
    case .between: return value == .none ? .none : .mixed
    }
  }

  /// Whether a measure has improved since another period by so much.
  private func change(of measure: Int, _ value: Polarity, at context: Context) -> Polarity {
    let own = plan.measures[measure]
    guard value != .none else { return .none }
    guard own.good == nil, let sign = own.measure.direction?.sign,
      case .bound(let bound, since: let since)? = own.realChange,
      let then = engine.period(since, from: context, baselineOf: measure),
      engine.timeline.position(of: then) != period
    else { return .mixed }
    switch bound.form {
    case .atLeast(let limit), .above(let limit):
      guard polarity(of: limit) == .none else { return .mixed }
      return sign > 0 ? value : value.reversed
    case .atMost, .below, .reaching, .between: return .mixed
    }
  }

  // MARK: Numbers

  func polarity(ofMeasure measure: Int) -> Polarity {
    let plan = plan.measures[measure]
    if plan.others.isEmpty, !plan.sourcesAndStandards.contains(source) { return .none }
    guard let definition = plan.definition, plan.others.isEmpty else { return .mixed }
    return polarity(of: definition)
  }

  func polarity(of number: NumberPlan) -> Polarity {
    switch number.form {
    case .constant: return .none
    case .measure(let reference): return polarity(ofMeasures: reference, polarity(ofMeasure:))
    case .aggregate(let index): return polarity(of: plan.aggregates[index])
    case .negated(let inner): return polarity(of: inner).reversed
    case .rounded(let inner, _): return polarity(of: inner)
    case .arithmetic(.add, let left, let right):
      return polarity(of: left).joined(with: polarity(of: right))
    case .arithmetic(.subtract, let left, let right):
      return polarity(of: left).joined(with: polarity(of: right).reversed)
    case .ratio(let part, let whole, let scale):
      return isPositive(whole) && scale > .zero ? polarity(of: part) : .mixed
    case .arithmetic(.divide, let part, let whole):
      return isPositive(whole) ? polarity(of: part) : .mixed
    case .elsewhere(let inner, let move):
      let value = polarity(of: inner)
      return move.time == nil || value == .none ? value : .mixed
    case .arithmetic, .part, .outcomeCoverage, .sharedAmount, .orElse, .countMembers, .statistic,
      .rank, .standardised, .elapsed, .derived, .attribute, .parameter:
      return .mixed
    }
  }

  private func polarity(of aggregate: Aggregate) -> Polarity {
    guard aggregate.source == source, aggregate.records == nil else { return .none }
    let name = plan.framework.sources[source].fields[field].name.name
    var isAsked = aggregate.parts?.numerator == field || aggregate.parts?.denominator == field
    aggregate.condition?.visit { if case .name(name) = $0.form { isAsked = true } }
    if isAsked { return .mixed }
    guard aggregate.field == field, aggregate.function != .count else { return .none }
    // The figures of partners that are pooled by counts beside them do not move with them.
    return aggregate.parts == nil ? .rising : .mixed
  }

  /// Whether a number stays as it is and is more than nought, if it is known and something can be divided by it.
  private func isPositive(_ number: NumberPlan) -> Bool {
    guard polarity(of: number) == .none else { return false }
    switch number.form {
    case .constant(let value): return value > .zero
    case .aggregate(let index):
      let aggregate = plan.aggregates[index]
      guard let field = aggregate.field else { return true }
      return plan.framework.sources[aggregate.source].fields[field].type == .count
    case .measure, .part, .outcomeCoverage, .sharedAmount, .elsewhere, .negated, .arithmetic,
      .ratio, .rounded, .orElse, .countMembers, .statistic, .rank, .standardised, .elapsed,
      .derived, .attribute, .parameter:
      return false
    }
  }
}
