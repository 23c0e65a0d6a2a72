import AccountabilityRules

// Scores and calculations: numbers of a measure, an outcome, a partner, a place, or of the framework.

/// What a score is of, and where.
struct DerivedKey: Hashable, Sendable {
  var derived: Int32
  var member: Int32
  var place: Int32
  var partner: Int32
  var period: Int32
  var group: Int32
}

/// A score, and the gates that had a say.
struct DerivedResult: Hashable, Sendable {
  var value: NumberResult
  var gates: [String] = []
}

extension Engine {
  /// The position of what a rating or score is of; -1 for the framework, or where there is no such thing.
  func member(of subject: SubjectReference, at context: Context) -> Int {
    switch subject {
    case .framework: -1
    case .member(.measures, let reference): measure(reference, at: context)
    case .member(_, let reference): context.member(reference)
    case .present(.partners): context.partner
    case .present(.places): context.place
    case .present(.measures): context.measure
    case .present(.groups): context.group
    case .present(.outcomes), .present(.persons): -1
    }
  }

  /// The context in which a member's own rating or score is computed.
  func context(_ context: Context, of member: Int, in set: SetPlan?) -> Context {
    guard let set else { return context }
    var inner = context.with(member: member, in: set.slot)
    switch set.kind {
    case .measures: inner.measure = member
    case .partners: inner.partner = member
    case .places: inner.place = member
    case .outcomes, .groups, .persons: break
    }
    return inner
  }

  /// Whether something is among those that a rating or score is of.
  mutating func membership(of member: Int, in set: SetPlan, at context: Context) -> Truth {
    guard set.filters.allSatisfy({ passes(member, $0, of: set.kind, at: context) }) else {
      return .no
    }
    guard let condition = set.condition else { return .yes }
    return truth(condition, at: context.with(member: member, in: set.slot))
  }

  /// Why there is no rating or score of a member; `nil` where there may be one.
  mutating func exclusion(of member: Int, from set: SetPlan?, at context: Context) -> [Fact]? {
    guard let set else { return nil }
    guard member >= 0 else { return [.noMember(set.kind)] }
    guard set.isNarrowed else { return nil }
    switch membership(of: member, in: set, at: context) {
    case .yes: return nil
    case .no: return [.outside(set.kind)]
    case .unknown(let facts): return facts
    }
  }

  /// A score or calculation of a member, by its position; of the framework for -1.
  mutating func derived(_ index: Int, of member: Int, at context: Context) -> DerivedResult {
    let plan = plan.derived[index]
    let place = self.context(context, of: member, in: plan.subjects)
    if let value = given?.derived(index, of: member, at: place, in: timeline) {
      return DerivedResult(value: value)
    }
    let key = DerivedKey(
      derived: Int32(truncatingIfNeeded: index),
      member: Int32(truncatingIfNeeded: member),
      place: Int32(truncatingIfNeeded: place.place),
      partner: Int32(truncatingIfNeeded: place.partner),
      period: Int32(truncatingIfNeeded: place.period),
      group: Int32(truncatingIfNeeded: place.group)
    )
    if let known = derivedResults[key] { return known }
    // What asks for itself on the way gets no answer, rather than asking without end.
    derivedResults[key] = DerivedResult(value: .missing([.emptySet]))
    let result = compute(plan, index, member, at: place)
    derivedResults[key] = result
    return result
  }

  private mutating func compute(
    _ plan: DerivedPlan,
    _ index: Int,
    _ member: Int,
    at context: Context
  ) -> DerivedResult {
    if let facts = exclusion(of: member, from: plan.subjects, at: context) {
      return DerivedResult(value: .missing(facts))
    }
    let value: NumberResult
    if let definition = plan.definition {
      value = number(definition, at: context)
    } else if plan.derived.isInterpolated {
      value = interpolated(plan, index, at: context)
    } else {
      value = line(plan, index, at: context)
    }
    return gated(value, plan, index, at: context)
  }

  // MARK: Lines

  /// The number of the line that applies, as with the labels of a rating.
  private mutating func line(
    _ plan: DerivedPlan,
    _ index: Int,
    at context: Context
  ) -> NumberResult {
    if plan.isByInterval, let value = plan.value {
      return distinguished(plan, index, value, at: context)
    }
    return line(plan, index, value: plan.value.map { number($0, at: context) }, at: context)
  }

  /// The number of the line in which a value falls.
  mutating func line(
    _ plan: DerivedPlan,
    _ index: Int,
    value: NumberResult?,
    at context: Context
  ) -> NumberResult {
    var facts: [Fact] = []
    var met: Int?
    for (position, line) in plan.lines.enumerated() {
      var isExclusive = false
      let truth: Truth
      switch line.condition {
      case .otherwise:
        guard met == nil, facts.isEmpty else { continue }
        return number(line.value, at: context)
      case .bound(let bound):
        guard let number = value?.value else { return .missing(value?.facts ?? [.emptySet]) }
        truth = holds(bound, of: number, direction: nil, at: context)
      case .when(let condition):
        truth = self.truth(condition, at: context)
        isExclusive = !plan.isInOrder
      }
      switch truth {
      case .no: break
      case .unknown(let more):
        // In order, an earlier line that is open leaves the later ones open too.
        guard isExclusive else { return .missing(facts.joined(with: more)) }
        facts = facts.joined(with: more)
      case .yes:
        guard isExclusive else { return number(line.value, at: context) }
        if let met, !isSame(plan.lines[met].value, line.value, at: context) {
          return .missing([.lineConflict(derived: index, met, position)])
        }
        met = met ?? position
      }
    }
    if let met { return number(plan.lines[met].value, at: context) }
    return .missing(facts.isEmpty ? [.noLine(derived: index)] : facts)
  }

  private mutating func isSame(
    _ first: NumberPlan,
    _ second: NumberPlan,
    at context: Context
  ) -> Bool {
    guard let a = number(first, at: context).value else { return false }
    return a == number(second, at: context).value
  }

  // MARK: Knots

  /// The number on the line between the two knots on either side; beyond the ends that of the last knot.
  private mutating func interpolated(
    _ plan: DerivedPlan,
    _ index: Int,
    at context: Context
  ) -> NumberResult {
    guard let value = plan.value.map({ number($0, at: context) }) else {
      return .missing([.emptySet])
    }
    var facts = value.facts
    var knots: [(place: ExactNumber, number: ExactNumber)] = []
    for knot in plan.knots {
      let (place, number) = (number(knot.at, at: context), number(knot.value, at: context))
      facts = facts.joined(with: place.facts).joined(with: number.facts)
      if let place = place.value, let number = number.value { knots.append((place, number)) }
    }
    guard facts.isEmpty, let here = value.value else { return .missing(facts) }
    if let first = knots.first, let last = knots.last, last.place < first.place { knots.reverse() }
    guard zip(knots, knots.dropFirst()).allSatisfy({ $0.place < $1.place }),
      let first = knots.first, let last = knots.last
    else { return .missing([.knotsBothWays(derived: index)]) }
    if here <= first.place { return .known(first.number) }
    guard let next = knots.firstIndex(where: { $0.place >= here }), next > 0 else {
      return .known(last.number)
    }
    let (start, end) = (knots[next - 1], knots[next])
    guard let share = (here - start.place).divided(by: end.place - start.place) else {
      return .known(start.number)
    }
    return .known(start.number + (end.number - start.number) * share)
  }

  // MARK: Gates

  /// All gates whose condition is met apply, whatever their order; one that is open leaves the score open
  /// unless it could not alter it.
  private mutating func gated(
    _ result: NumberResult,
    _ plan: DerivedPlan,
    _ index: Int,
    at context: Context
  ) -> DerivedResult {
    guard !plan.gates.isEmpty, case .known(let score) = result else {
      return DerivedResult(value: result)
    }
    var limits = ScoreLimits()
    var open: [(effect: ScoreGate.Effect, limit: ExactNumber?, facts: [Fact])] = []
    for (gate, limit, condition) in plan.gates {
      let truth = truth(condition, at: context)
      guard truth != .no else { continue }
      let limit = limit.map { number($0, at: context) }
      let facts = truth.facts.joined(with: limit?.facts ?? [])
      if facts.isEmpty, truth == .yes {
        limits.apply(gate, limit?.value)
      } else {
        open.append((gate.effect, limit?.value, facts))
      }
    }
    if let gate = limits.undecided {
      let fact = Fact.scoreGated(derived: index, gate: gate)
      return DerivedResult(value: .missing([fact]), gates: limits.names)
    }
    guard let limited = limits.limited(score.value) else {
      return DerivedResult(value: .missing([.gatesConflict(derived: index)]), gates: limits.names)
    }
    for (effect, limit, facts) in open where effect.couldAlter(limited, limit) {
      return DerivedResult(value: .missing(facts), gates: limits.names)
    }
    let value = limited == score.value ? result : NumberResult.known(limited)
    return DerivedResult(value: value, gates: limits.names)
  }
}

/// What the gates whose condition is met come to together.
private struct ScoreLimits {
  private var atMost: ExactNumber?
  private var atLeast: ExactNumber?
  private var becomes: Set<ExactNumber> = []
  private(set) var undecided: String?
  private(set) var names: [String] = []

  mutating func apply(_ gate: ScoreGate, _ limit: ExactNumber?) {
    names.append(gate.name.name)
    switch (gate.effect, limit) {
    case (.undecided, _): undecided = undecided ?? gate.name.name
    case (.atMost, let limit?): atMost = atMost.map { min($0, limit) } ?? limit
    case (.atLeast, let limit?): atLeast = atLeast.map { max($0, limit) } ?? limit
    case (.becomes, let limit?): becomes.insert(limit)
    case (.atMost, nil), (.atLeast, nil), (.becomes, nil): break
    }
  }

  /// The score within its limits; `nil` where they contradict each other.
  func limited(_ score: ExactNumber) -> ExactNumber? {
    guard becomes.count < 2 else { return nil }
    if let only = becomes.first { return only }
    if let atMost, let atLeast, atLeast > atMost { return nil }
    let capped = atMost.map { min($0, score) } ?? score
    return atLeast.map { max($0, capped) } ?? capped
  }
}

extension ScoreGate.Effect {
  /// Whether a gate that may yet apply would change the score; so does one whose number is not known.
  fileprivate func couldAlter(_ score: ExactNumber, _ limit: ExactNumber?) -> Bool {
    guard let limit else { return true }
    return switch self {
    case .atMost: score > limit
    case .atLeast: score < limit
    case .becomes: score != limit
    case .undecided: true
    }
  }
}
