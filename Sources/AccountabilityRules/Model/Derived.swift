/// A number that is computed for each of its subjects, or for the framework as a whole.
///
/// A *score* judges, and may have gates; a *calculation* is a step on the way, or a figure beside the
/// measures.
public struct Derived: Hashable, Sendable {
  /// Which of the two it is.
  public let kind: DerivedKind

  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?

  /// For which things it is computed; none for the whole framework.
  package let subjects: [SetExpression]

  /// The one formula; `nil` where lines or knots say how it is computed.
  package let definition: Node?

  /// The number that bounds and knots speak of.
  package let value: Node?

  /// Whether the value lies on a line between knots.
  package let isInterpolated: Bool

  package let clauses: [Stated<DerivedClause>]

  package init(
    _ kind: DerivedKind,
    name: Reference,
    title: String?,
    subjects: [SetExpression],
    definition: Node? = nil,
    value: Node? = nil,
    isInterpolated: Bool = false,
    clauses: [Stated<DerivedClause>]
  ) {
    self.kind = kind
    self.name = name
    statedTitle = title
    self.subjects = subjects
    self.definition = definition
    self.value = value
    self.isInterpolated = isInterpolated
    self.clauses = Stated.inOrder(clauses)
  }
}

/// The two kinds of derived numbers.
public enum DerivedKind: String, Hashable, Sendable, CaseIterable {
  /// A number that judges.
  case score

  /// A number on the way to a judgement, or beside the measures.
  case calculation
}

/// What is said in a score or a calculation.
package enum DerivedClause: Hashable, Sendable, OrderedClause {
  case inOrder
  case distinguishByInterval
  /// A number, and when it is given.
  case line(Node, LabelCondition)
  /// A number, and the value at which it is reached.
  case knot(Node, at: Node)
  case gate(ScoreGate)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .line, .knot, .gate: true
    case .inOrder, .distinguishByInterval: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .inOrder: 0
    case .distinguishByInterval: 1
    case .line, .knot: 2
    case .gate: 3
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// A limit of a score, whatever its lines say.
package struct ScoreGate: Hashable, Sendable {
  package enum Effect: Hashable, Sendable {
    case atMost(Node)
    case atLeast(Node)
    case becomes(Node)
    case undecided
  }

  package var name: Reference
  package var effect: Effect
  package var condition: Node

  package init(_ name: Reference, _ effect: Effect, when condition: Node) {
    self.name = name
    self.effect = effect
    self.condition = condition
  }
}

extension ScoreGate.Effect {
  /// The number that the gate names.
  package var number: Node? {
    switch self {
    case .atMost(let node), .atLeast(let node), .becomes(let node): node
    case .undecided: nil
    }
  }
}

extension Derived {
  /// The lines in their order.
  package var lines: [(value: Node, condition: LabelCondition, origin: Origin)] {
    clauses.compactMap { stated in
      guard case .line(let value, let condition) = stated.clause else { return nil }
      return (value, condition, stated.origin)
    }
  }

  /// The knots in their order.
  package var knots: [(value: Node, at: Node, origin: Origin)] {
    clauses.compactMap { stated in
      guard case .knot(let value, let position) = stated.clause else { return nil }
      return (value, position, stated.origin)
    }
  }

  /// The expressions of which it is one: its definition, or the numbers of its lines and knots.
  package var valueNodes: [Node] {
    definition.map { [$0] } ?? (lines.map(\.value) + knots.map(\.value))
  }

  package var gates: [ScoreGate] {
    clauses.compactMap { if case .gate(let gate) = $0.clause { gate } else { nil } }
  }

  package var isInOrder: Bool { clauses.contains { $0.clause == .inOrder } }

  /// All expressions in it.
  package var nodes: [Node] {
    let parts = clauses.flatMap { stated -> [Node] in
      switch stated.clause {
      case .line(let value, let condition): [value] + condition.nodes
      case .knot(let value, let position): [value, position]
      case .gate(let gate): [gate.condition] + (gate.effect.number.map { [$0] } ?? [])
      case .inOrder, .distinguishByInterval, .common: []
      }
    }
    return [definition, value].compactMap(\.self) + parts
  }
}

extension LabelCondition {
  /// The expressions in it.
  package var nodes: [Node] {
    switch self {
    case .bound(let bound): bound.nodes
    case .when(let node): [node]
    case .otherwise: []
    }
  }
}

extension Bound {
  /// The limits.
  package var nodes: [Node] {
    switch form {
    case .atLeast(let node), .atMost(let node), .above(let node), .below(let node),
      .reaching(let node):
      [node]
    case .between(let low, let high): [low, high]
    }
  }
}
