/// A number that partners agree on, or that somebody publishes, apart from the rules that use it: one,
/// or one for each key, and in force from a date.
public struct Parameter: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?

  /// What a value is looked up by: a kind of thing that is being spoken of (`measure`), a result of the
  /// context, or what stands behind `of`.
  package let keys: [Reference]

  package let clauses: [Stated<ParameterClause>]

  package init(
    name: Reference,
    title: String?,
    keys: [Reference],
    clauses: [Stated<ParameterClause>]
  ) {
    self.name = name
    statedTitle = title
    self.keys = keys
    self.clauses = Stated.inOrder(clauses)
  }
}

/// What is said of a parameter.
package enum ParameterClause: Hashable, Sendable, OrderedClause {
  case value(ParameterValue)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .value: true
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .value: 0
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// One value of a parameter.
package struct ParameterValue: Hashable, Sendable {
  /// The value's keys, one for each of the parameter's.
  package var keys: [Node]

  package var value: Node

  /// The first day on which the value is in force; `nil` where it always was.
  package var from: CalendarDate?

  /// Where the value comes from.
  package var reference: String?

  package init(
    keys: [Node] = [],
    _ value: Node,
    from date: CalendarDate? = nil,
    reference: String? = nil
  ) {
    self.keys = keys
    self.value = value
    from = date
    self.reference = reference
  }
}

/// Where the value of a parameter's key comes from.
package enum ParameterKey: Hashable, Sendable {
  /// The place, partner, measure or outcome that is being spoken of.
  case member(DeclarationKind)

  /// A measure or rating of the framework, as it is in the context.
  case result

  /// What stands behind `of`.
  case argument
}

extension Parameter {
  package var values: [Stated<ParameterValue>] {
    clauses.compactMap { stated in
      if case .value(let value) = stated.clause { Stated(value, at: stated.origin) } else { nil }
    }
  }

  /// Words of the table's own columns; no key has one of these names.
  package static let columns = ["value", "from", "reference"]
}
