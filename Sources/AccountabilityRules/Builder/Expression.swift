/// A part of a rule or a definition, that has a value of a known kind.
///
/// A name is an expression, and there is no other type of operand:
///
/// ```swift
/// let settled = share("settled")
/// let ambition = settled >= .percent(60) && settled.is(.improving)
/// ```
public struct Expression<Value>: Hashable, Sendable {
  package var node: Node

  /// Whether the expression stands as if in brackets.
  package var isClosed = false

  /// The type of the field, where the expression is a field's name.
  package var field: Field.FieldType?

  package init(_ form: Node.Form) { node = Node(form) }

  package init(_ node: Node) { self.node = node }

  /// Makes an expression of a name.
  public init(_ name: String) { self.init(.name(name)) }

  /// The subject: the measure whose clauses these are, or the member of a set.
  ///
  /// `.it` stands wherever an expression is expected; the global ``it`` is a number.
  public static var it: Expression { Expression(.it) }

  /// The expression as if in brackets: what follows is not joined to what is inside.
  ///
  /// `settled.for(council).bracketed.at(.baseline)` is written
  /// `(settled for council) at baseline`.
  public var bracketed: Expression {
    var copy = self
    copy.isClosed = true
    return copy
  }

  /// The same expression for Swift's compiler to take as one of another kind.
  ///
  /// Nothing is converted: `it.as(TextValue.self)` is written `it`.
  public func `as`<Other>(_: Other.Type) -> Expression<Other> { Expression<Other>(node) }

  /// The name that the expression is.
  ///
  /// - Precondition: The expression is a name or `it`.
  package var reference: Reference {
    switch node.form {
    case .name(let name): Reference(name)
    case .it: Reference("it")
    default:
      preconditionFailure("A name stands here, such as one made by PartnerName(\"council\").")
    }
  }
}

/// The subject as a number: `it < 30`; elsewhere `.it`.
public let it = Expression<NumberValue>(.it)

// MARK: - Names

/// The name of a place.
public typealias PlaceName = Expression<PlaceValue>

/// The name of a partner.
public typealias PartnerName = Expression<PartnerValue>

/// The name of an outcome.
public typealias OutcomeName = Expression<OutcomeValue>

/// The name of a measure, which is its value wherever a value is asked for.
public typealias MeasureName = Expression<NumberValue>

/// The name of a rating, which is its label: `progress.of(settled).is("stuck")`.
public typealias RatingName = Expression<TextValue>

/// The name of a rule, which is its verdict: `noSilo.is(.met)`.
public typealias RuleName = Expression<Condition>

/// A code of a list: `event.is(found)`.
public typealias CodeName = Expression<CodeValue>

/// The name of a consequence: `Then(savings)`, `gain(of: savings)`.
public typealias ConsequenceName = Expression<ConsequenceValue>

/// The name of a measure that is a share.
public func share(_ name: String) -> MeasureName { MeasureName(name) }

/// The name of a measure that is a count.
public func count(_ name: String) -> MeasureName { MeasureName(name) }

/// The name of a measure that is a rate.
public func rate(_ name: String) -> MeasureName { MeasureName(name) }

/// The name of a measure that is an amount of money.
public func money(_ name: String) -> MeasureName { MeasureName(name) }

/// The name of a measure, an attribute or a part that is a number.
public func number(_ name: String) -> MeasureName { MeasureName(name) }

/// The name of an attribute whose values are names or words: `attribute("type").of(council)`.
public func attribute(_ name: String) -> Expression<TextValue> { Expression(name) }
