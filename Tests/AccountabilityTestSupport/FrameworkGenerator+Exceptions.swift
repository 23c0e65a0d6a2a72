import AccountabilityRules

extension FrameworkGenerator {
  mutating func exception() -> Exception {
    let kind = one(of: Exception.Kind.allCases)
    return Exception(
      to: kind,
      kind == .policy ? nil : declared(),
      when: maybe { $0.expression(.condition) },
      from: maybe { $0.date() },
      because: text(),
      isLeftOut: chance(1, in: 5),
      change(of: kind)
    )
  }

  private mutating func change(of kind: Exception.Kind) -> Exception.Change {
    switch kind {
    case .policy: return .policy(policy().clauses)
    case .source: return .source(source(.returns).clauses)
    case .outcome:
      let outcome = outcome()
      return .outcome(outcome.clauses, outcome.measures)
    case .measure: return .measure(measure().clauses)
    case .rating: return .rating(rating().clauses)
    case .score, .calculation: return .derived(derived().clauses)
    case .parameter:
      let parameter = parameter()
      return .parameter(keys: parameter.keys, parameter.clauses)
    case .rule, .claim: return .rule(rule().clauses)
    case .consequence: return .consequence(consequence().clauses)
    }
  }
}
