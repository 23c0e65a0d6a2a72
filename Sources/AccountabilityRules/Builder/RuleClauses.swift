extension Rule: Clause {
  /// Makes a rule: `Rule("no-silo", "No partner succeeds alone") { … }`.
  public init(
    _ name: Reference,
    _ title: String? = nil,
    @ClauseBuilder<Rule> _ clauses: () -> Clauses<Rule>
  ) {
    self.init(name: name, title: title, clauses: clauses().ofRule)
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

// swift-format-ignore: AlwaysUseLowerCamelCase
/// A claim: what is said of single persons, and audited.
///
/// ```swift
/// Claim(successful, "A successful family outcome") {
///   For(.persons(in: helped))
///   Require(latest(worker))
///   AuditedBy(audit)
/// }
/// ```
public func Claim(
  _ name: RuleName,
  _ title: String? = nil,
  @ClauseBuilder<Rule> _ clauses: () -> Clauses<Rule>
) -> Rule {
  let rule = Rule(name, title, clauses)
  return Rule(.claim, name: rule.name, title: rule.statedTitle, clauses: rule.clauses)
}

/// Who audits what is claimed.
public struct AuditedBy: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Rule>

  /// Names the partners.
  public init(_ partners: PartnerName...) {
    statement = Clauses(.rule(.auditedBy(partners.map(\.reference))))
  }
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
