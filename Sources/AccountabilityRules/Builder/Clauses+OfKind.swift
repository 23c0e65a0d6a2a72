// What was collected in a declaration's braces, as the clauses of its kind.

extension Clauses {
  package var ofPolicy: [Stated<PolicyClause>] {
    stated { if case .policy(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofSource: [Stated<SourceClause>] {
    stated { if case .source(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofOutcome: [Stated<OutcomeClause>] {
    stated { if case .outcome(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  /// The measures that are declared in an outcome's braces.
  package var measures: [Measure] {
    lines.compactMap { if case .declared(let measure) = $0.clause { measure } else { nil } }
  }

  package var ofMeasure: [Stated<MeasureClause>] {
    stated { if case .measure(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofRating: [Stated<RatingClause>] {
    stated { if case .rating(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofDerived: [Stated<DerivedClause>] {
    stated { if case .derived(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofParameter: [Stated<ParameterClause>] {
    stated { if case .parameter(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofRule: [Stated<RuleClause>] {
    stated { if case .rule(let clause) = $0 { clause } else { $0.common.map { .common($0) } } }
  }

  package var ofConsequence: [Stated<ConsequenceClause>] {
    stated {
      if case .consequence(let clause) = $0 { clause } else { $0.common.map { .common($0) } }
    }
  }
}
