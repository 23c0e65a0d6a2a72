extension Policy: Clause {
  /// Makes a policy of its clauses.
  public init(@ClauseBuilder<Policy> _ clauses: () -> Clauses<Policy>) {
    let stated: [Stated<PolicyClause>] = clauses().stated { content in
      switch content {
      case .policy(let clause): clause
      case .common(let clause): .common(clause)
      case .item, .header, .source, .outcome, .declared, .measure, .rating, .rule, .test: nil
      }
    }
    self.init(clauses: stated, at: .unknown)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.policy(self))) }
}

/// How results are rounded.
public struct Round: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Policy>

  /// Names the rule and the number of decimals: `Round(.halfUp, to: 1)`.
  public init(_ rule: Rounding.Rule, to decimals: Int) {
    statement = Clauses(.policy(.rounding(Rounding(rule: rule, decimals: decimals))))
  }
}

/// Which counts may be published, and how.
public struct Publish: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Policy>

  /// Names the bound on counts, and to what they are rounded.
  public init(counts bound: Bound, roundedTo step: NumberLiteral? = nil) {
    statement = Clauses(.policy(.publish(counts: bound, roundedTo: step)))
  }
}
