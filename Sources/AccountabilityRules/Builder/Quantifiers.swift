/// How many members of a set, to be called with what is said of them.
///
/// ```swift
/// all(.measures(of: home), are: .met)
/// most(.partners, have: settled.for(.it).is(.known))
/// ```
public struct Quantifier: Hashable, Sendable {
  package let quantity: Quantity

  package init(_ form: Quantity.Form) { quantity = Quantity(form) }

  /// Whether this is so of as many members.
  public func callAsFunction(
    _ set: SetExpression,
    are predicate: Predicate
  ) -> Expression<Condition> {
    said(of: set, .are(predicate, isNegated: false))
  }

  /// Whether this is not so of as many members.
  public func callAsFunction(
    _ set: SetExpression,
    areNot predicate: Predicate
  ) -> Expression<Condition> {
    said(of: set, .are(predicate, isNegated: true))
  }

  /// Whether a condition holds of as many members; `it` is the member.
  public func callAsFunction(
    _ set: SetExpression,
    have condition: Expression<Condition>
  ) -> Expression<Condition> {
    said(of: set, .have(condition.node))
  }

  private func said(of set: SetExpression, _ what: Quantified) -> Expression<Condition> {
    Expression<Condition>(.quantified(quantity, set, what))
  }
}

/// A bound on how many members of a set, to be called with the number and what is said of them.
///
/// ```swift
/// atLeast(2, .partners(accountableFor: home), have: coverage(of: it) >= .percent(80))
/// atLeast(.percent(50), .measures, are: .improving)
/// ```
public struct CountingQuantifier: Sendable {
  package let form: @Sendable (NumberLiteral) -> Quantity.Form

  /// Whether this is so of as many members.
  public func callAsFunction(
    _ number: NumberLiteral,
    _ set: SetExpression,
    are predicate: Predicate
  ) -> Expression<Condition> {
    Quantifier(form(number))(set, are: predicate)
  }

  /// Whether this is not so of as many members.
  public func callAsFunction(
    _ number: NumberLiteral,
    _ set: SetExpression,
    areNot predicate: Predicate
  ) -> Expression<Condition> {
    Quantifier(form(number))(set, areNot: predicate)
  }

  /// Whether a condition holds of as many members; `it` is the member.
  public func callAsFunction(
    _ number: NumberLiteral,
    _ set: SetExpression,
    have condition: Expression<Condition>
  ) -> Expression<Condition> {
    Quantifier(form(number))(set, have: condition)
  }
}

/// Every member of a set.
public let all = Quantifier(.all)

/// At least one member of a set.
public let any = Quantifier(.any)

/// No member of a set.
public let no = Quantifier(.no)

/// More than half of a set.
public let most = Quantifier(.most)

/// At least so many members of a set, or such a share of them.
public let atLeast = CountingQuantifier { .atLeast($0) }

/// At most so many members of a set, or such a share of them.
public let atMost = CountingQuantifier { .atMost($0) }

/// Exactly so many members of a set, or such a share of them.
public let exactly = CountingQuantifier { .exactly($0) }
