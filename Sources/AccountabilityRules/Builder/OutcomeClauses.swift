extension Outcome: Clause {
  /// Makes an outcome of its clauses and measures.
  public init(
    _ name: OutcomeName,
    _ title: String? = nil,
    @ClauseBuilder<Outcome> _ clauses: () -> Clauses<Outcome> = { ClauseBuilder.buildBlock() }
  ) {
    let clauses = clauses()
    self.init(
      name: name.reference,
      title: title,
      clauses: clauses.ofOutcome,
      measures: clauses.measures
    )
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.outcome(self))) }
}
/// Whose experience the partners listen to.
public struct HeardThrough: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.outcome(.heardThrough(partners.map(\.reference))))
  }
}

/// Of which outcome this one is a part.
public struct Within: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Names the outcome.
  public init(_ outcome: OutcomeName) {
    statement = Clauses(.outcome(.within(outcome.reference)))
  }
}

/// When the outcome is met.
public struct Met: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Gives the condition.
  public init(when condition: Expression<Condition>) {
    statement = Clauses(.outcome(.state(.met, when: condition.node)))
  }
}

/// When the outcome is improving.
public struct Improving: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Gives the condition.
  public init(when condition: Expression<Condition>) {
    statement = Clauses(.outcome(.state(.improving, when: condition.node)))
  }
}

/// When the outcome is worsening.
public struct Worsening: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Outcome>

  /// Gives the condition.
  public init(when condition: Expression<Condition>) {
    statement = Clauses(.outcome(.state(.worsening, when: condition.node)))
  }
}
