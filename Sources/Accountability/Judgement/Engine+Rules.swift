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
  mutating func bindings(of rule: Int, at context: Context) -> [(Context, [Fact])] {
    var bindings: [(Context, [Fact])] = [(context, [])]
    for set in plan.rules[rule].sets {
      bindings = bindings.flatMap { context, facts in
        candidates(of: set, at: context).map { member, truth in
          var inner = context.with(member: member, in: set.slot)
          if set.kind == .places { inner.place = member }
          return (inner, facts.joined(with: truth.facts))
        }
      }
    }
    return bindings
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
    let verdicts = bindings(of: rule, at: context).map { verdict(of: rule, at: $0.0) }
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
    case .because(.notApplicable): return Truth(verdicts.allSatisfy { $0.verdict == .notApplicable })
    case .known, .missing, .reported, .improving, .worsening, .unchanged, .onTrajectory, .because:
      return .unknown([.emptySet])
    }
  }
}
