// When a rule or a consequence applies, and what is then to be done.

/// When a rule applies at all, or a consequence follows.
public struct When<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension When where Owner == Rule {
  /// Gives the condition.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.rule(.when(condition.node)))
  }

  /// Gives the condition over several lines, joined by `and`.
  public init(@ConditionBuilder _ conditions: () -> [Expression<Condition>]) {
    self.init(All(conditions))
  }
}

extension When where Owner == Consequence {
  /// Gives the condition.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.consequence(.when(condition.node)))
  }

  /// Gives the condition over several lines, joined by `and`.
  public init(@ConditionBuilder _ conditions: () -> [Expression<Condition>]) {
    self.init(All(conditions))
  }
}

/// What is to be done: `Then("Joint review", by: council, within: .days(30))`.
public struct Then<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension Then where Owner == Rule {
  /// Names what is to be done, and who sees to it until when.
  public init(_ action: String, by partners: PartnerName..., within: CalendarDuration? = nil) {
    let response = Response(.text(action), by: Responders(partners), within: within)
    statement = Clauses(.rule(.then(response)))
  }

  /// Names what is to be done, and which of a set see to it until when.
  public init(_ action: String, by set: SetExpression, within: CalendarDuration? = nil) {
    let response = Response(.text(action), by: .set(set), within: within)
    statement = Clauses(.rule(.then(response)))
  }

  /// Names the consequence that follows, and who sees to it until when.
  public init(
    _ consequence: ConsequenceName,
    by partners: PartnerName...,
    within: CalendarDuration? = nil
  ) {
    let action = Response.Action.consequence(consequence.reference)
    let response = Response(action, by: Responders(partners), within: within)
    statement = Clauses(.rule(.then(response)))
  }

  /// Names the consequence that follows, and which of a set see to it until when.
  public init(
    _ consequence: ConsequenceName,
    by set: SetExpression,
    within: CalendarDuration? = nil
  ) {
    let action = Response.Action.consequence(consequence.reference)
    statement = Clauses(.rule(.then(Response(action, by: .set(set), within: within))))
  }
}

extension Then where Owner == Consequence {
  /// Names what is to be done, and who sees to it until when.
  public init(_ action: String, by partners: PartnerName..., within: CalendarDuration? = nil) {
    let response = Response(.text(action), by: Responders(partners), within: within)
    statement = Clauses(.consequence(.then(response)))
  }

  /// Names what is to be done, and which of a set see to it until when.
  public init(_ action: String, by set: SetExpression, within: CalendarDuration? = nil) {
    let response = Response(.text(action), by: .set(set), within: within)
    statement = Clauses(.consequence(.then(response)))
  }

  /// Names another consequence that follows, and who sees to it until when.
  public init(
    _ consequence: ConsequenceName,
    by partners: PartnerName...,
    within: CalendarDuration? = nil
  ) {
    let action = Response.Action.consequence(consequence.reference)
    let response = Response(action, by: Responders(partners), within: within)
    statement = Clauses(.consequence(.then(response)))
  }

  /// Names another consequence that follows, and which of a set see to it until when.
  public init(
    _ consequence: ConsequenceName,
    by set: SetExpression,
    within: CalendarDuration? = nil
  ) {
    let action = Response.Action.consequence(consequence.reference)
    statement = Clauses(.consequence(.then(Response(action, by: .set(set), within: within))))
  }
}

extension Responders {
  /// Partners by name; `nil` for none.
  package init?(_ partners: [PartnerName]) {
    guard !partners.isEmpty else { return nil }
    self = .partners(partners.map(\.reference))
  }
}
