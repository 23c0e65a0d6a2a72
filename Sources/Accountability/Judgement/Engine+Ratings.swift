import AccountabilityRules

// Ratings and their gates.

extension Engine {
  mutating func label(_ label: LabelPlan, at context: Context) -> LabelResult {
    let member = member(of: label.subject, at: context)
    return rate(member, by: label.rating, at: context)
  }

  /// The label of a measure, outcome or partner (by its position), or of the framework (-1).
  mutating func rate(_ member: Int, by rating: Int, at context: Context) -> LabelResult {
    if let given {
      let inner = self.context(context, of: member, in: plan.ratings[rating].subjects)
      if let label = given.label(of: member, by: rating, at: inner, in: timeline) {
        return LabelResult(label: label)
      }
    }
    guard let known = stateRatings[rating], member >= 0, let state = state(of: member, at: context)
    else { return generalRate(member, by: rating, at: context) }
    if let label = known[state] { return label }
    let label = generalRate(member, by: rating, at: context)
    stateRatings[rating]?[state] = label
    return label
  }

  /// The state on which a rating by change and target depends; `nil` where any of it is open.
  mutating func state(of measure: Int, at context: Context) -> Int? {
    let change = prepared[measure].hasChange ? self.change(of: measure, at: context) : nil
    let target = prepared[measure].hasTarget ? isMet(measure, at: context) : nil
    return StateRating.state(change, target)
  }

  private mutating func generalRate(
    _ member: Int,
    by rating: Int,
    at context: Context
  ) -> LabelResult {
    let plan = plan.ratings[rating]
    let inner = self.context(context, of: member, in: plan.subjects)
    if let facts = exclusion(of: member, from: plan.subjects, at: inner) {
      return LabelResult(facts: facts)
    }
    return gated(labelled(plan, rating, at: inner), plan, rating, at: inner)
  }

  /// The label that a rating would give if it had no gates.
  mutating func ungated(_ member: Int, by rating: Int, at context: Context) -> LabelResult {
    let plan = plan.ratings[rating]
    return labelled(plan, rating, at: self.context(context, of: member, in: plan.subjects))
  }

  private mutating func labelled(
    _ plan: RatingPlan,
    _ rating: Int,
    at context: Context
  ) -> LabelResult {
    if plan.isByInterval, let value = plan.value {
      return distinguished(plan, rating, value, at: context)
    }
    let value = plan.value.map { number($0, at: context) }
    return labelled(plan, rating, value: value, at: context)
  }

  /// The label of a value.
  mutating func labelled(
    _ plan: RatingPlan,
    _ rating: Int,
    value: NumberResult?,
    at context: Context
  ) -> LabelResult {
    var facts: [Fact] = []
    var met: String?
    for (label, condition) in plan.cases {
      let truth: Truth
      var isExclusive = false
      switch condition {
      case .otherwise:
        guard met == nil, facts.isEmpty else { continue }
        return LabelResult(label: label)
      case .bound(let bound):
        guard let number = value?.value else {
          return LabelResult(facts: value?.facts ?? [.noCase(rating: rating)])
        }
        truth = holds(bound, of: number, direction: nil, at: context)
      case .when(let condition):
        truth = self.truth(condition, at: context)
        isExclusive = !plan.isInOrder
      }
      switch truth {
      case .no: break
      case .unknown(let more):
        // In order, an earlier line that is open leaves the later ones open too.
        guard isExclusive else { return LabelResult(facts: facts.joined(with: more)) }
        facts = facts.joined(with: more)
      case .yes:
        guard isExclusive else { return LabelResult(label: label) }
        if let met, met != label {
          return LabelResult(facts: [.conflict(rating: rating, met, label)])
        }
        met = label
      }
    }
    if let met { return LabelResult(label: met) }
    return LabelResult(facts: facts.isEmpty ? [.noCase(rating: rating)] : facts)
  }

  // MARK: Gates

  /// All gates whose condition is met apply; one whose condition is open leaves the result open unless it
  /// could not alter it.
  private mutating func gated(
    _ result: LabelResult,
    _ plan: RatingPlan,
    _ rating: Int,
    at context: Context
  ) -> LabelResult {
    guard let label = result.label, !plan.gates.isEmpty else { return result }
    var current = label
    var applied: [String] = []
    var open: [(effect: LabelGate.Effect, facts: [Fact])] = []
    var limits: [LabelGate.Effect] = []
    var replaced: String?
    for (gate, condition) in plan.gates {
      switch truth(condition, at: context) {
      case .no: break
      case .unknown(let facts): open.append((gate.effect, facts))
      case .yes:
        applied.append(gate.name.name)
        switch gate.effect {
        case .undecided:
          return LabelResult(facts: [.gated(rating: rating, gate: gate.name.name)], gates: applied)
        case .becomes(let label):
          replaced = plan.order.map { [replaced, label].worst(in: $0) } ?? label
        case .noBetter, .noWorse: limits.append(gate.effect)
        }
      }
    }
    let order = plan.order ?? []
    for limit in limits { current = limit.applied(to: current, in: order) }
    // No better than one label and no worse than a better one: the order of lines must not decide.
    guard replaced != nil || limits.allSatisfy({ $0.applied(to: current, in: order) == current })
    else { return LabelResult(facts: [.ratingGatesConflict(rating: rating)], gates: applied) }
    current = replaced ?? current
    for (effect, facts) in open where effect.applied(to: current, in: plan.order ?? []) != current {
      return LabelResult(facts: facts, gates: applied)
    }
    return LabelResult(label: current, gates: applied)
  }
}

extension [String?] {
  /// The worst of some labels, the best standing first in the order.
  fileprivate func worst(in order: [String]) -> String {
    compactMap(\.self).max { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
      ?? ""
  }
}

extension LabelGate.Effect {
  /// What becomes of a label, the best standing first in the order.
  fileprivate func applied(to label: String, in order: [String]) -> String {
    guard let position = order.firstIndex(of: label) else {
      if case .becomes(let other) = self { return other }
      return label
    }
    switch self {
    case .noBetter(let limit):
      guard let cap = order.firstIndex(of: limit) else { return label }
      return order[max(position, cap)]
    case .noWorse(let limit):
      guard let cap = order.firstIndex(of: limit) else { return label }
      return order[min(position, cap)]
    case .becomes(let other): return other
    // No label at all: anything else than what it was.
    case .undecided: return ""
    }
  }
}
