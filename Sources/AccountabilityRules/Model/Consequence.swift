/// What follows from results: a gain or a pain that partners share, and what is then to be done.
public struct Consequence: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?
  package let clauses: [Stated<ConsequenceClause>]

  package init(name: Reference, title: String?, clauses: [Stated<ConsequenceClause>]) {
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
  }
}

/// What is said in a consequence.
package enum ConsequenceClause: Hashable, Sendable, OrderedClause {
  case when(Node)
  case shared(SharedAmount)
  case then(Response)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .when, .shared, .then: true
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .when: 0
    case .shared: 1
    // The reason stands before what is to be done, as in rules.
    case .common(.because): 2
    case .then: 3
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// An amount that partners share: `gain earned shared council 60%, icb 40%`.
package struct SharedAmount: Hashable, Sendable {
  /// Whether the partners gain the amount or bear it.
  package enum Side: String, Hashable, Sendable, CaseIterable {
    case gain
    case pain
  }

  package struct Share: Hashable, Sendable {
    package var partner: Reference
    package var part: NumberLiteral

    package init(_ partner: Reference, _ part: NumberLiteral) {
      self.partner = partner
      self.part = part
    }
  }

  package var side: Side
  package var amount: Node
  package var shares: [Share]

  package init(_ side: Side, _ amount: Node, shared shares: [Share]) {
    self.side = side
    self.amount = amount
    self.shares = shares
  }

  /// What the shares add up to; 1 where nothing is left over and nothing is given twice.
  package var total: ExactNumber { shares.reduce(.zero) { $0 + $1.part.value } }
}

extension Consequence {
  /// Whether this names another consequence that follows with it.
  package func leads(to consequence: String) -> Bool {
    responses.contains { response in
      if case .consequence(let name) = response.action { name.name == consequence } else { false }
    }
  }

  package var conditions: [Node] {
    clauses.compactMap { if case .when(let node) = $0.clause { node } else { nil } }
  }

  package var amounts: [SharedAmount] {
    clauses.compactMap { if case .shared(let amount) = $0.clause { amount } else { nil } }
  }

  package var responses: [Response] {
    clauses.compactMap { if case .then(let response) = $0.clause { response } else { nil } }
  }

  /// The reason, in the partners' words.
  public var because: String? {
    clauses.lazy.compactMap {
      if case .common(.because(let text)) = $0.clause { text } else { nil }
    }.first
  }
}

/// Who sees to something: partners by name, or a set of them.
package enum Responders: Hashable, Sendable {
  case partners([Reference])
  case set(SetExpression)
}

/// What is to be done where a rule is not met, or where a consequence follows.
package struct Response: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// In the partners' words.
    case text(String)

    /// A consequence that is declared by its name.
    case consequence(Reference)
  }

  package var action: Action
  package var by: Responders?
  package var within: CalendarDuration?

  package init(_ action: Action, by who: Responders?, within: CalendarDuration?) {
    self.action = action
    by = who
    self.within = within
  }
}

extension Framework {
  /// The rules and consequences that name each consequence, rules first.
  package var causes: [String: [Reference]] {
    var causes: [String: [Reference]] = [:]
    let responses =
      rules.map { ($0.name, $0.responses) } + consequences.map { ($0.name, $0.responses) }
    for (cause, response) in responses.flatMap({ cause, all in all.map { (cause, $0) } }) {
      guard case .consequence(let name) = response.action else { continue }
      causes[name.name, default: []].append(cause)
    }
    return causes
  }
}
