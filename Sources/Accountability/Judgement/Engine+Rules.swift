import AccountabilityRules

// Verdicts of rules.

/// What a rule came to.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// All that is required is so, and nothing that is forbidden.
  case met

  /// Something that is required is not so, or something forbidden is.
  case notMet = "not met"

  /// What is known does not suffice.
  case undecided

  /// The rule's `when` is not so.
  case notApplicable = "not applicable"
}

/// A verdict with its reasons.
struct VerdictResult: Hashable, Sendable {
  var verdict: Verdict
  var facts: [Fact] = []

  /// The clauses that decided it, by their position among `require`, then `forbid`.
  var decisive: [Int] = []
}

extension Engine {
  /// The members that a rule stands for, one choice for each of its sets; with what is open about them.
  ///
  /// Where a partner or a place within the framework's own is asked about, a rule `for partners` or
  /// `for places` stands for it alone; a verdict is the same however it is asked for.
  mutating func bindings(of rule: Int, at asked: Context) -> [(Context, [Fact])] {
    let sets = plan.rules[rule].sets
    var context = asked
    if sets.contains(where: { $0.kind == .partners }) { context.partner = -1 }
    var bindings: [(Context, [Fact])] = [(context, [])]
    for set in sets {
      bindings = bindings.flatMap { context, facts in
        candidates(of: set, at: context).filter { isAsked($0.0, of: set.kind, asked) }.map {
          member,
          truth in
          var inner = context.with(member: member, in: set.slot)
          if set.kind == .places { inner.place = member }
          return (inner, facts.joined(with: truth.facts))
        }
      }
    }
    return bindings
  }

  private func isAsked(_ member: Int, of kind: SetExpression.Kind, _ asked: Context) -> Bool {
    switch kind {
    case .partners: asked.partner < 0 || asked.partner == member
    case .places: asked.place == defaultPlace || places.isPlace(member, within: asked.place)
    case .measures, .outcomes, .groups, .persons: true
    }
  }

  /// A rule's verdict for one choice of members.
  mutating func verdict(of rule: Int, at context: Context) -> VerdictResult {
    let plan = plan.rules[rule]
    let when = Truth.all(plan.conditions.map { truth($0, at: context) })
    switch when {
    case .no: return VerdictResult(verdict: .notApplicable)
    case .unknown(let facts): return VerdictResult(verdict: .undecided, facts: facts)
    case .yes: break
    }
    let truths =
      plan.required.map { truth($0, at: context) }
      + plan.forbidden.map { truth($0, at: context).negated }
    switch Truth.all(truths) {
    case .yes: return VerdictResult(verdict: .met)
    case .no:
      return VerdictResult(verdict: .notMet, decisive: truths.indices.filter { truths[$0] == .no })
    case .unknown(let facts):
      let open = truths.indices.filter { !truths[$0].facts.isEmpty || truths[$0] == .unknown([]) }
      return VerdictResult(verdict: .undecided, facts: facts, decisive: open)
    }
  }

  mutating func said(_ predicate: Predicate, ofRule rule: Int, at context: Context) -> Truth {
    let verdicts = bindings(of: rule, at: context).map { binding, openness in
      openness.isEmpty
        ? verdict(of: rule, at: binding) : VerdictResult(verdict: .undecided, facts: openness)
    }
    switch predicate {
    case .met:
      let truths = verdicts.filter { $0.verdict != .notApplicable }.map { result -> Truth in
        switch result.verdict {
        case .met: .yes
        case .notMet: .no
        case .undecided, .notApplicable: .unknown(result.facts)
        }
      }
      return truths.isEmpty ? .unknown([.emptySet]) : Truth.all(truths)
    case .decided: return Truth(verdicts.allSatisfy { $0.verdict != .undecided })
    case .undecided: return Truth(verdicts.contains { $0.verdict == .undecided })
    case .because(.notApplicable):
      return Truth(verdicts.allSatisfy { $0.verdict == .notApplicable })
    case .known, .missing, .reported, .improving, .worsening, .unchanged, .onTrajectory, .because,
      .flagged:
      return .unknown([.emptySet])
    }
  }
}
