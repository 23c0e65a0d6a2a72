/// The clauses that may stand in any declaration, as one declaration has them.
package struct CommonClauses: Sendable {
  /// The declaration's name; `nil` for the framework itself and its policy.
  package let declaration: Reference?

  package let clauses: [Stated<CommonClause>]
}

extension Framework {
  /// The common clauses of the framework itself and of each of its declarations.
  package var commonClauses: [CommonClauses] {
    var found = [CommonClauses(nil, header, \.common)]
    if let policy { found.append(CommonClauses(nil, policy.clauses, \.common)) }
    found += codes.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += sources.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += outcomes.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += measures.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += derived.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += ratings.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += rules.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += parameters.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += consequences.map { CommonClauses($0.name, $0.clauses, \.common) }
    found += notes.map { CommonClauses($0.name, $0.clauses, \.common) }
    // A test has no name of its own; what it says holds for no declaration.
    found += tests.map { test in
      CommonClauses(Reference("test \"\(test.title)\""), test.clauses, \.common)
    }
    return found
  }
}

extension CommonClauses {
  fileprivate init<Clause>(
    _ declaration: Reference?,
    _ clauses: [Stated<Clause>],
    _ common: (Clause) -> CommonClause?
  ) {
    self.declaration = declaration
    self.clauses = clauses.compactMap { stated in
      common(stated.clause).map { Stated($0, at: stated.origin) }
    }
  }
}

// Each clause of a declaration may be a common one.

extension HeaderClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension PolicyClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension ParameterClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension CodesClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension SourceClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension OutcomeClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension MeasureClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension DerivedClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension RatingClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension RuleClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension ConsequenceClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension NoteClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}

extension TestClause {
  fileprivate var common: CommonClause? {
    if case .common(let clause) = self { clause } else { nil }
  }
}
