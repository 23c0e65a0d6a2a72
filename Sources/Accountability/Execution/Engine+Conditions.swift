import AccountabilityRules

// Conditions over results, and sets.

extension Engine {
  // One exhaustive switch: a new form is decided here or does not compile.
  mutating func truth(_ plan: ConditionPlan, at context: Context) -> Truth {
    switch plan.form {
    case .constant(let isSo): return Truth(isSo)
    case .compare(let sign, let left, let right):
      return compared(left, right, at: context) { sign.holds($0, $1) }
    case .equal(let left, let right, let isNegated):
      return compared(left, right, at: context) { ($0 == $1) != isNegated }
    case .oneOf(let value, let values, let isNegated):
      let truths = values.map { other in compared(value, other, at: context) { $0 == $1 } }
      return Truth.any(truths).negated(if: isNegated)
    case .between(let value, let low, let high, let isNegated):
      let above = compared(value, low, at: context) { $0 >= $1 }
      let below = compared(value, high, at: context) { $0 <= $1 }
      return Truth.all([above, below]).negated(if: isNegated)
    case .standing(let left, let standing, let right, let measure):
      return self.standing(left, standing, right, of: measure, at: context)
    case .label(let label, let wanted, let isNegated):
      return labelled(label, at: context) { Truth(wanted.contains($0)) }.negated(if: isNegated)
    case .labelStanding(let label, let standing, let other):
      let order = self.plan.ratings[label.rating].order ?? []
      return labelled(label, at: context) { Engine.stands($0, standing, other, in: order) }
    case .labels(let first, let relation, let second):
      return labels(first, relation, second, at: context)
    case .labelIs(let label, let predicate):
      let isDecided = self.label(label, at: context).label != nil
      return Truth(predicate == .undecided || predicate == .missing ? !isDecided : isDecided)
    case .measureIs(let measure, let predicate):
      let own = self.measure(measure, at: context)
      guard own >= 0 || context.group < 0 else {
        return .unknown([noMeasure(measure, at: context)])
      }
      return said(predicate, ofMeasure: own, at: context)
    case .valueIs(let value, let predicate):
      return Engine.said(predicate, of: number(value, at: context))
    case .outcomeIs(let outcome, let predicate):
      return said(predicate, ofOutcome: context.member(outcome), at: context)
    case .ruleIs(let rule, let predicate): return said(predicate, ofRule: rule, at: context)
    case .consequenceIs(let consequence, let predicate):
      return said(predicate, ofConsequence: consequence, at: context)
    case .role(let partner, let role, let outcome):
      return Truth(has(context.member(partner), role, for: context.member(outcome)))
    case .same(let first, let second, let isNegated):
      return Truth((context.member(first) == context.member(second)) != isNegated)
    case .attribute(let attribute, let values):
      return truth(attribute, isOneOf: values, at: context)
    case .attributes(let first, let second): return truth(first, isSameAs: second, at: context)
    case .attributeIs(let attribute, let predicate):
      return said(predicate, of: attribute, at: context)
    case .not(let inner): return truth(inner, at: context).negated
    case .all(let terms): return Truth.all(terms.map { truth($0, at: context) })
    case .any(let terms): return Truth.any(terms.map { truth($0, at: context) })
    case .elsewhere(let inner, let move):
      switch moved(context, by: move) {
      case .success(let elsewhere): return truth(inner, at: elsewhere)
      case .failure(let error): return Engine.truth(inner, absent: error.facts)
      }
    case .quantified(let quantity, let set, let condition, let isNegated):
      return quantified(quantity, set, condition, isNegated, at: context)
    }
  }

  /// A condition on what is not there at all; whether something is known is never open.
  private static func truth(_ plan: ConditionPlan, absent facts: [Fact]) -> Truth {
    switch plan.form {
    case .measureIs(_, .decided), .labelIs(_, .decided), .outcomeIs(_, .decided),
      .ruleIs(_, .decided), .consequenceIs(_, .decided):
      .no
    case .measureIs(_, .undecided), .labelIs(_, .undecided), .outcomeIs(_, .undecided),
      .ruleIs(_, .undecided), .consequenceIs(_, .undecided):
      .yes
    case .measureIs(_, let predicate), .valueIs(_, let predicate):
      predicate.isOfValues ? said(predicate, of: .missing(facts)) : .unknown(facts)
    case .not(let inner): truth(inner, absent: facts).negated
    default: .unknown(facts)
    }
  }

  private mutating func compared(
    _ left: NumberPlan,
    _ right: NumberPlan,
    at context: Context,
    _ holds: (ExactNumber, ExactNumber) -> Bool
  ) -> Truth {
    let (a, b) = (number(left, at: context), number(right, at: context))
    guard let first = a.value, let second = b.value else {
      return .unknown(a.facts.joined(with: b.facts))
    }
    return Truth(holds(first, second))
  }

  private mutating func standing(
    _ left: NumberPlan,
    _ standing: Standing,
    _ right: NumberPlan,
    of measure: MeasureReference?,
    at context: Context
  ) -> Truth {
    guard let reference = measure else { return .unknown([.emptySet]) }
    let measure = self.measure(reference, at: context)
    guard measure >= 0 else { return .unknown([noMeasure(reference, at: context)]) }
    let (a, b) = (number(left, at: context), number(right, at: context))
    guard let first = a.value, let second = b.value else {
      return .unknown(a.facts.joined(with: b.facts))
    }
    return compared(first, second, by: measure, at: context) { standing.holds($0, $1) }
  }

  private mutating func labelled(
    _ label: LabelPlan,
    at context: Context,
    _ test: (String) -> Truth
  ) -> Truth {
    let result = self.label(label, at: context)
    return result.label.map(test) ?? .unknown(result.facts)
  }

  private mutating func labels(
    _ first: PlacedLabel,
    _ relation: LabelRelation,
    _ second: PlacedLabel,
    at context: Context
  ) -> Truth {
    let (one, other) = (label(first, at: context), label(second, at: context))
    guard let label = one.label, let against = other.label else {
      return .unknown(one.facts.joined(with: other.facts))
    }
    switch relation {
    case .equal(let isNegated): return Truth((label == against) != isNegated)
    case .standing(let standing):
      let order = plan.ratings[first.label.rating].order ?? []
      return Engine.stands(label, standing, against, in: order)
    }
  }

  /// The better label stands first.
  private static func stands(
    _ label: String,
    _ standing: Standing,
    _ other: String,
    in order: [String]
  ) -> Truth {
    guard let first = order.firstIndex(of: label), let second = order.firstIndex(of: other) else {
      return .unknown([.emptySet])
    }
    return Truth(standing.holds(second, first))
  }

  /// What can be said of any value.
  static func said(_ predicate: Predicate, of result: NumberResult) -> Truth {
    switch predicate {
    case .known: return Truth(result.value != nil)
    case .missing: return Truth(result.value == nil)
    case .because(let reason):
      return Truth(result.facts.contains { $0.isMissing && $0.reason == reason })
    case .reported:
      let isAbsent = result.facts.contains { fact in
        switch fact {
        case .marked: false
        case .givenMissing(let reason):
          [.notDue, .late, .notSubmitted, .notCollected].contains(reason)
        default: true
        }
      }
      return Truth(result.value != nil || !isAbsent)
    case .met, .decided, .undecided, .improving, .worsening, .unchanged, .onTrajectory, .flagged:
      return .unknown([.emptySet])
    }
  }

  // MARK: Sets

  /// The members of a set, or why they are not known.
  enum Members {
    case members([Int])
    case missing([Fact])
  }

  /// The members of a set, each surely or perhaps.
  mutating func candidates(of set: SetPlan, at context: Context) -> [(Int, Truth)] {
    let framework = plan.framework
    let all: Range<Int> =
      switch set.kind {
      case .places: framework.places.indices
      case .partners: framework.partners.indices
      case .measures: framework.measures.indices
      case .outcomes: framework.outcomes.indices
      case .groups(let field): plan.breakdowns.groups(of: field.name)
      case .persons: 0..<0
      }
    return all.compactMap { member in
      guard set.filters.allSatisfy({ passes(member, $0, of: set.kind, at: context) }) else {
        return nil
      }
      guard let condition = set.condition else { return (member, .yes) }
      let truth = truth(condition, at: context.with(member: member, in: set.slot))
      return truth == .no ? nil : (member, truth)
    }
  }

  mutating func members(of set: SetPlan, at context: Context) -> Members {
    var members: [Int] = []
    var facts: [Fact] = []
    for (member, truth) in candidates(of: set, at: context) {
      members.append(member)
      facts = facts.joined(with: truth.facts)
    }
    return facts.isEmpty ? .members(members) : .missing(facts)
  }

  mutating func count(_ set: SetPlan, at context: Context) -> NumberResult {
    switch members(of: set, at: context) {
    case .members(let members): .known(ExactNumber(members.count))
    case .missing(let facts): .missing(facts)
    }
  }

  func passes(
    _ member: Int,
    _ filter: SetPlan.Filter,
    of kind: SetExpression.Kind,
    at context: Context
  ) -> Bool {
    let framework = plan.framework
    let member = kind == .measures ? plan.breakdowns.whole(of: member) : member
    switch filter {
    case .inPlace(let place):
      guard kind == .places else { return true }
      return member != context.member(place)
        && places.isPlace(member, within: context.member(place))
    case .ofOutcome(let outcome):
      return kind == .measures
        && framework.measureIndices(of: context.member(outcome)).contains(member)
    case .ownedBy(let partner):
      guard kind == .measures else { return false }
      return plan.measures[member].owners.contains(
        framework.partners[context.member(partner)].name.name
      )
    case .suppliedBy(let partner):
      guard kind == .measures else { return false }
      return plan.measures[member].sources.contains {
        source($0).suppliers.contains(context.member(partner))
      }
    case .withSame(let names):
      return names.allSatisfy {
        let present = context.present(kind)
        let other = kind == .measures ? plan.breakdowns.whole(of: present) : present
        return framework.haveSame($0, member, other, kind)
      }
    case .role(let role, let outcome):
      return kind == .partners && has(member, role, for: context.member(outcome))
    }
  }

  func has(_ partner: Int, _ role: Role, for outcome: Int) -> Bool {
    guard partner >= 0, outcome >= 0 else { return false }
    return outcomes[outcome].partners[role]?.contains(partner) ?? false
  }

  /// Kleene's quantifiers: decided when no completion could change them.
  private mutating func quantified(
    _ quantity: Quantity,
    _ set: SetPlan,
    _ condition: ConditionPlan,
    _ isNegated: Bool,
    at context: Context
  ) -> Truth {
    let candidates = candidates(of: set, at: context)
    guard !candidates.isEmpty else { return .unknown([.emptySet]) }
    var tally = Tally()
    var facts: [Fact] = []
    for (member, membership) in candidates {
      let inner = context.with(member: member, in: set.slot)
      let truth = truth(condition, at: inner).negated(if: isNegated)
      facts = facts.joined(with: truth.facts).joined(with: membership.facts)
      tally.count(truth, isSure: membership == .yes)
    }
    return tally.decided(quantity) ?? .unknown(facts)
  }
}

/// Of how many members something is so, is not so or is open; apart, those that may not belong at all.
private struct Tally {
  private struct Counts {
    var yes = 0
    var no = 0
    var open = 0

    var all: Int { yes + no + open }

    mutating func count(_ truth: Truth) {
      switch truth {
      case .yes: yes += 1
      case .no: no += 1
      case .unknown: open += 1
      }
    }
  }

  private var sure = Counts()
  private var doubtful = Counts()

  mutating func count(_ truth: Truth, isSure: Bool) {
    if isSure { sure.count(truth) } else { doubtful.count(truth) }
  }

  /// The quantity's truth if every completion agrees.
  func decided(_ quantity: Quantity) -> Truth? {
    var outcomes: Set<Bool> = []
    for joining in 0...doubtful.all {
      let total = sure.all + joining
      guard total > 0 else { return nil }
      for count in possibleCounts(joining: joining) {
        outcomes.insert(quantity.holds(count, of: total))
        if outcomes.count > 1 { return nil }
      }
    }
    return outcomes.first.map(Truth.init)
  }

  /// Of how many members it may be so, if so many of the doubtful ones belong.
  private func possibleCounts(joining: Int) -> ClosedRange<Int> {
    let least = max(0, joining - doubtful.no - doubtful.open)
    let most = min(joining, doubtful.yes + doubtful.open)
    return sure.yes + least...sure.yes + sure.open + most
  }
}

extension Standing {
  /// Whether a first value stands so to a second, where the larger is the better.
  func holds<Value: Comparable>(_ first: Value, _ second: Value) -> Bool {
    switch self {
    case .better: first > second
    case .worse: first < second
    case .noBetter: first <= second
    case .noWorse: first >= second
    }
  }
}

extension Direction {
  /// 1 where more is better, -1 where less is; `nil` where the partners do not say.
  var sign: Int? {
    switch self {
    case .higherIsBetter: 1
    case .lowerIsBetter: -1
    case .neitherIsBetter, .betweenIsBetter: nil
    }
  }
}

extension MeasurePlan {
  /// The partners that own the measure.
  var owners: [String] {
    measure.clauses.flatMap { stated in
      if case .ownedBy(let partners) = stated.clause { partners.map(\.name) } else { [String]() }
    }
  }
}
