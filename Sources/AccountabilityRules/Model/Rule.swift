/// A promise that is tested on the results.
public struct Rule: Hashable, Sendable {
  /// What the rule is kept as.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A promise on results.
    case rule

    /// What a partner says of single persons, and someone audits.
    case claim
  }

  /// Whether it is a rule or a claim.
  public let kind: Kind

  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?
  package let clauses: [Stated<RuleClause>]

  package init(
    _ kind: Kind = .rule,
    name: Reference,
    title: String?,
    clauses: [Stated<RuleClause>]
  ) {
    self.kind = kind
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
  }

  /// The reason for the rule, in the partners' words.
  public var because: String? {
    clauses.lazy.compactMap {
      if case .common(.because(let text)) = $0.clause { text } else { nil }
    }.first
  }
}

/// What is said in a rule.
package enum RuleClause: Hashable, Sendable, OrderedClause {
  case forEach([SetExpression])
  case when(Node)
  case require(Node)
  case forbid(Node)
  case auditedBy([Reference])
  case then(Response)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .require, .forbid, .then, .when: true
    case .forEach, .auditedBy: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .forEach: 0
    case .when: 1
    case .require: 2
    case .forbid: 3
    // The reason stands before what follows.
    case .common(.because): 4
    case .auditedBy: 5
    case .then: 6
    case .common(let clause): 100 + clause.rank
    }
  }
}

extension Rule {
  /// Whether the rule names a consequence that follows where it is not met.
  package func leads(to consequence: String) -> Bool {
    responses.contains { response in
      if case .consequence(let name) = response.action { name.name == consequence } else { false }
    }
  }

  /// Whether the rule is about single persons.
  package var isOfPersons: Bool { sets.contains(where: \.isOfPersons) }

  package var sets: [SetExpression] {
    clauses.flatMap { if case .forEach(let sets) = $0.clause { sets } else { [SetExpression]() } }
  }

  package var conditions: [Node] {
    clauses.compactMap { if case .when(let node) = $0.clause { node } else { nil } }
  }

  package var responses: [Response] {
    clauses.compactMap { if case .then(let response) = $0.clause { response } else { nil } }
  }
}

/// A case that a framework brings along: given values, and what they must lead to.
public struct Test: Hashable, Sendable {
  /// What the case shows.
  public let title: String

  package let clauses: [Stated<TestClause>]
  package let origin: Origin

  package init(title: String, clauses: [Stated<TestClause>], at origin: Origin) {
    self.title = title
    self.clauses = Stated.inOrder(clauses)
    self.origin = origin
  }
}

extension Test {
  /// The date at which the case stands; `nil` where it is not said.
  package var asOf: CalendarDate? {
    clauses.lazy.compactMap { if case .asOf(let date) = $0.clause { date } else { nil } }.first
  }
}

/// What is said in a test.
package enum TestClause: Hashable, Sendable, OrderedClause {
  case asOf(CalendarDate)
  case given(Node, TableCell)
  case givenTable(Reference, CellTable)
  case expect(Expectation)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .given, .givenTable, .expect: true
    case .asOf: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .asOf: 0
    case .given, .givenTable: 1
    case .expect: 2
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// What a case must lead to.
package struct Expectation: Hashable, Sendable {
  /// Why something is missing or undecided.
  package enum Because: Hashable, Sendable {
    case reason(MissingReason)

    /// Words that stand in one of the reasons.
    case text(String)
  }

  package var condition: Node

  /// How far two numbers may be apart that are expected to be the same.
  package var within: Node?

  package var because: Because?

  package init(_ condition: Node, within: Node? = nil, because: Because? = nil) {
    self.condition = condition
    self.within = within
    self.because = because
  }
}

/// Rows written in the text, under headings.
package struct CellTable: Hashable, Sendable {
  package var headings: [Reference]
  package var rows: [[TableCell]]

  package init(headings: [Reference], rows: [[TableCell]]) {
    self.headings = headings
    self.rows = rows
  }
}

/// What stands in a cell of a table, or behind `given … =`.
package struct TableCell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case empty
    case value(Node)
    case missing(MissingReason)
  }

  package var content: Content
  package var origin: Origin

  package init(_ content: Content, at origin: Origin = .unknown) {
    self.content = content
    self.origin = origin
  }
}
