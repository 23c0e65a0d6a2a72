// The expressions of declarations, but for those of the members of their sets.

extension Measure {
  /// Its definition, and the bounds to which it is held.
  package var nodes: [Node] {
    [definition].compactMap(\.self)
      + [target?.bound, realChange?.bound].flatMap { $0?.nodes ?? [] }
  }
}

extension Outcome {
  /// The conditions of its states.
  package var nodes: [Node] { OutcomeClause.State.allCases.compactMap(condition) }
}

extension RatingScale {
  /// All expressions in it.
  package var nodes: [Node] {
    [value].compactMap(\.self) + cases.flatMap(\.condition.nodes) + gates.map(\.condition)
  }
}

extension Rule {
  /// What it requires and forbids.
  package var tested: [Node] {
    clauses.compactMap { stated in
      switch stated.clause {
      case .require(let node), .forbid(let node): node
      case .forEach, .when, .auditedBy, .then, .common: nil
      }
    }
  }

  /// When it applies, and what it requires and forbids.
  package var nodes: [Node] { conditions + tested }
}

extension Consequence {
  /// When it follows, and what is then gained or borne.
  package var nodes: [Node] { conditions + amounts.map(\.amount) }
}

extension Framework {
  /// What judges or is judged, with its expressions: outcomes, scores and calculations, ratings, rules and
  /// consequences.
  package var judgements: [(name: Reference, nodes: [Node])] {
    outcomes.map { ($0.name, $0.nodes) } + derived.map { ($0.name, $0.nodes) }
      + ratings.map { ($0.name, $0.nodes) } + rules.map { ($0.name, $0.nodes) }
      + consequences.map { ($0.name, $0.nodes) }
  }
}
