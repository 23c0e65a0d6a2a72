import AccountabilityRules

// Which exceptions made a declaration what it is, and why.

extension Explainer {
  /// The exceptions in force to a declaration, each with its clauses and its reason.
  func exceptions(to name: String, _ kind: Exception.Kind) -> [Explanation] {
    explained(plan.exceptions.filter { $0.kind == kind && $0.name?.name == name })
  }

  /// The exceptions in force to a score or calculation.
  func exceptions(to derived: Derived) -> [Explanation] {
    exceptions(to: derived.name.name, derived.kind == .score ? .score : .calculation)
  }

  /// The exceptions in force to a rule or claim.
  func exceptions(to rule: Rule) -> [Explanation] {
    exceptions(to: rule.name.name, rule.kind == .claim ? .claim : .rule)
  }

  /// The exceptions in force that change how a measure is computed or judged: to itself, to what it
  /// reads, and to the policy.
  func exceptions(toMeasure index: Int) -> [Explanation] {
    let measure = plan.measures[index]
    let sources = Set(measure.sources.map { plan.framework.sources[$0].name.name })
    return explained(
      plan.exceptions.filter { exception in
        switch exception.kind {
        case .measure: exception.name?.name == measure.measure.name.name
        case .source: exception.name.map { sources.contains($0.name) } ?? false
        case .policy: true
        case .outcome, .rating, .score, .calculation, .parameter, .rule, .claim, .consequence: false
        }
      }
    )
  }

  private func explained(_ exceptions: [Exception]) -> [Explanation] {
    exceptions.map { exception in
      Explanation("by exception\(exception.words), because \(Writing.text(exception.because))")
    }
  }
}

extension Exception {
  /// Since when, and what holds instead: ` from 2026-04-01: target at least 50%`.
  var words: String {
    let since = from.map { " from \($0)" } ?? ""
    return "\(since): \(ClauseText.exceptionSummary(self).joined(separator: "; "))"
  }
}
