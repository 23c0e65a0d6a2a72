/// A name as it is used or declared, with its place.
public struct Reference: Hashable, Sendable {
  /// The name.
  public let name: String

  /// Where it was written.
  package let origin: Origin

  /// Makes a reference.
  package init(_ name: String, at origin: Origin = .unknown) {
    self.name = name
    self.origin = origin
  }
}

extension Reference: ExpressibleByStringLiteral {
  /// Makes a reference from a name that stands in Swift.
  public init(stringLiteral value: String) { self.init(value) }
}

/// A clause with its place.
///
/// A declaration is a name, a title and its clauses: text, builder, printer and checker all work on
/// this one list, and nothing that was said twice is lost before the checker has seen it.
package struct Stated<Clause: Hashable & Sendable>: Hashable, Sendable {
  package var clause: Clause
  package var origin: Origin

  package init(_ clause: Clause, at origin: Origin) {
    self.clause = clause
    self.origin = origin
  }
}

/// A clause that knows its place in canonical text.
package protocol OrderedClause: Hashable, Sendable {
  /// The smaller stands first; clauses of one rank keep the order in which they were written.
  var rank: Int { get }

  /// Whether a declaration may have several clauses of this rank.
  var isRepeatable: Bool { get }
}

extension Stated where Clause: OrderedClause {
  /// The clauses in canonical order.
  package static func inOrder(_ clauses: [Stated]) -> [Stated] {
    clauses.enumerated()
      .sorted { ($0.element.clause.rank, $0.offset) < ($1.element.clause.rank, $1.offset) }
      .map(\.element)
  }
}

/// A clause that may stand in any declaration.
package enum CommonClause: Hashable, Sendable, OrderedClause {
  case because(String)
  case reference(String)
  case written(by: String, on: CalendarDate?)
  case checked(by: String, on: CalendarDate?)
  case review(by: CalendarDate)
  case allow(Reference, in: Reference?, because: String)

  package var isRepeatable: Bool {
    switch self {
    case .reference, .allow: true
    case .because, .written, .checked, .review: false
    }
  }

  package var rank: Int {
    switch self {
    case .because: 0
    case .reference: 1
    case .written: 2
    case .checked: 3
    case .review: 4
    case .allow: 5
    }
  }
}

/// A bound on a number; `at least` and `at most` include their limit.
public struct Bound: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case atLeast(Node)
    case atMost(Node)
    case above(Node)
    case below(Node)
    case reaching(Node)
    case between(Node, Node)
  }

  package let form: Form

  package init(_ form: Form) { self.form = form }
}

/// What is done where values are missing: for certain reasons, or for all that nothing else is said of.
public struct MissingPolicy: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case staysMissing
    case leftOut(Known)
    case counts(as: Node, because: String)
  }

  package let form: Form

  /// The reasons that it is for; none where it is for all others.
  package let reasons: [MissingReason]

  package init(_ form: Form, for reasons: [MissingReason] = []) {
    self.form = form
    self.reasons = reasons
  }

  /// Whether it is for all reasons of which nothing else is said.
  package var isGeneral: Bool { reasons.isEmpty }
}

/// What is agreed of all that may be missing of a measure.
///
/// What the measure says comes before the framework's policy, and what is said of a reason before what is said of all.
package struct MissingPolicies: Hashable, Sendable {
  /// All of them, those that come first before the others.
  package let inOrder: [MissingPolicy]

  package init(_ own: [MissingPolicy], _ ofAll: [MissingPolicy]) {
    inOrder = [own, ofAll].flatMap { policies in
      policies.filter { !$0.isGeneral } + policies.filter(\.isGeneral)
    }
  }

  /// What is done with what is missing for a reason; `nil` where nothing is said.
  package subscript(reason: MissingReason) -> MissingPolicy? {
    inOrder.first { $0.isGeneral || $0.reasons.contains(reason) }
  }

  /// Whether something is said of every reason.
  package var isComplete: Bool { MissingReason.allCases.allSatisfy { self[$0] != nil } }
}

extension Framework {
  /// What is agreed of all that may be missing of a measure.
  package func missing(of measure: Measure) -> MissingPolicies {
    MissingPolicies(measure.missing, policy?.missing ?? [])
  }
}

/// How many values must be known for a statistic to stand.
public struct Known: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case any
    case quantity(Quantity)
  }

  package let form: Form

  package init(_ form: Form) { self.form = form }
}

/// How many of a set.
public struct Quantity: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case all
    case any
    case no
    case most
    case atLeast(NumberLiteral)
    case atMost(NumberLiteral)
    case exactly(NumberLiteral)
  }

  package let form: Form

  package init(_ form: Form) { self.form = form }
}

/// When returns are expected: how often, and how long after a period they are due.
public struct Timing: Hashable, Sendable {
  /// The grain of the periods that are returned.
  public let grain: Grain

  /// Over how long a time each figure reaches back, where that is more than the grain.
  public let reach: CalendarDuration?

  /// How long after the period's last day a return is due; `nil` where it is not said.
  public let due: CalendarDuration?

  package init(every grain: Grain, over reach: CalendarDuration? = nil, due: CalendarDuration?) {
    self.grain = grain
    self.reach = reach
    self.due = due
  }
}
