extension Rule: Clause {
  /// Makes a rule: `Rule("no-silo", "No partner succeeds alone") { … }`.
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Rule> _ clauses: () -> Clauses<Rule>
  ) {
    let stated: [Stated<RuleClause>] = clauses().stated { content in
      switch content {
      case .rule(let clause): clause
      case .common(let clause): .common(clause)
      case .item, .header, .derived, .code, .policy, .source, .outcome, .declared, .measure,
        .rating, .test:
        nil
      }
    }
    self.init(name: name, title: title, clauses: stated)
  }

  /// Makes a rule whose verdict others ask for by its name.
  public init(
    _ name: RuleName,
    _ title: String? = nil,
    @ClauseBuilder<Rule> _ clauses: () -> Clauses<Rule>
  ) {
    self.init(name.reference, title, clauses)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.rule(self))) }
}

/// Of what the rule speaks: `For(.partners(as: p), .outcomes(as: o), where: …)`.
public struct For: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Rule>

  /// Names the sets, and which members of them the rule is about.
  public init(_ sets: SetExpression..., where condition: Expression<Condition>? = nil) {
    var sets = sets
    if let condition, let last = sets.popLast() { sets.append(last.where(condition)) }
    statement = Clauses(.rule(.forEach(sets)))
  }
}

/// When the rule applies at all.
public struct When: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Rule>

  /// Gives the condition.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.rule(.when(condition.node)))
  }

  /// Gives the condition over several lines, joined by `and`.
  public init(@ConditionBuilder _ conditions: () -> [Expression<Condition>]) {
    self.init(All(conditions))
  }
}

/// What must be so.
public struct Require: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Rule>

  /// Gives the condition.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.rule(.require(condition.node)))
  }

  /// Gives the condition over several lines, joined by `and`.
  public init(@ConditionBuilder _ conditions: () -> [Expression<Condition>]) {
    self.init(All(conditions))
  }
}

/// What must not be so.
public struct Forbid: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Rule>

  /// Gives the condition.
  public init(_ condition: Expression<Condition>) {
    statement = Clauses(.rule(.forbid(condition.node)))
  }

  /// Gives the condition over several lines, joined by `and`.
  public init(@ConditionBuilder _ conditions: () -> [Expression<Condition>]) {
    self.init(All(conditions))
  }
}

/// What follows where the rule is not met: `Then("Joint review", by: council, within: .days(30))`.
public struct Then: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Rule>

  /// Names what follows, and who sees to it until when.
  public init(_ action: String, by partners: PartnerName..., within: CalendarDuration? = nil) {
    let who = partners.isEmpty ? nil : Consequence.Who.partners(partners.map(\.reference))
    statement = Clauses(.rule(.then(Consequence(action, by: who, within: within))))
  }

  /// Names what follows, and which of a set see to it until when.
  public init(_ action: String, by set: SetExpression, within: CalendarDuration? = nil) {
    statement = Clauses(.rule(.then(Consequence(action, by: .set(set), within: within))))
  }
}
