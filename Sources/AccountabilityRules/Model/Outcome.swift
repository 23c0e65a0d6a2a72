/// A condition of well-being in plain words, that belongs to no single partner.
public struct Outcome: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  /// The measures that tell how the outcome is doing.
  public package(set) var measures: [Measure]

  package let statedTitle: String?
  package let clauses: [Stated<OutcomeClause>]

  package init(
    name: Reference,
    title: String?,
    clauses: [Stated<OutcomeClause>],
    measures: [Measure]
  ) {
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
    self.measures = measures
  }

  /// The partners that have a role for the outcome, in the order of their naming.
  public func partners(_ role: Role) -> [String] {
    clauses.flatMap { stated in
      if case .role(role, let partners) = stated.clause { partners.map(\.name) } else { [String]() }
    }
  }
}

/// What is said of an outcome.
package enum OutcomeClause: Hashable, Sendable, OrderedClause {
  /// A state that an outcome's own condition decides.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case met
    case improving
    case worsening
  }

  case role(Role, [Reference])
  case heardThrough([Reference])
  case within(Reference)
  case state(State, when: Node)
  case with(Reference, Node)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .role, .with: true
    case .heardThrough, .within, .state: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .role(let role, _): Role.allCases.firstIndex(of: role) ?? 0
    case .heardThrough: 20
    case .within: 21
    case .state(let state, _): 22 + (State.allCases.firstIndex(of: state) ?? 0)
    case .with: 30
    case .common(let clause): 100 + clause.rank
    }
  }
}

extension Outcome {
  package func condition(of state: OutcomeClause.State) -> Node? {
    clauses.lazy.compactMap { if case .state(state, let node) = $0.clause { node } else { nil } }
      .first
  }
}
