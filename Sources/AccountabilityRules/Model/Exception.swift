/// A difference from what is declared elsewhere, with its reason.
///
/// Exceptions are kept as declarations of their own. ``Framework/effective(asOf:)`` is the framework
/// with those that are in force.
public struct Exception: Hashable, Sendable {
  /// What kind of declaration is changed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What is agreed for all measures; it has no name.
    case policy

    /// What partners supply.
    case source

    /// A condition of well-being, with its measures.
    case outcome

    /// An agreed quantity.
    case measure

    /// Ordered labels for results.
    case rating

    /// A number that judges.
    case score

    /// A number on the way to a judgement.
    case calculation

    /// A number that is agreed or published.
    case parameter

    /// A promise that is tested.
    case rule

    /// What is said of single persons, and audited.
    case claim

    /// What follows from results.
    case consequence
  }

  /// The clauses that hold instead of others, or beside them.
  package enum Change: Hashable, Sendable {
    case policy([Stated<PolicyClause>])
    case source([Stated<SourceClause>])
    case outcome([Stated<OutcomeClause>], [Measure])
    case measure([Stated<MeasureClause>])
    case rating([Stated<RatingClause>])
    case derived([Stated<DerivedClause>])
    case parameter(keys: [Reference], [Stated<ParameterClause>])
    case rule([Stated<RuleClause>])
    case consequence([Stated<ConsequenceClause>])
  }

  /// The kind of declaration that is changed.
  public let kind: Kind

  /// The declaration's name; the policy has none.
  public let name: Reference?

  /// From which day on the exception holds; `nil` where it always does.
  public let from: CalendarDate?

  /// Why.
  public let because: String

  /// Whether the declaration does not hold at all.
  public let isLeftOut: Bool

  package let condition: Node?
  package let change: Change
  package let origin: Origin

  package init(
    to kind: Kind,
    _ name: Reference?,
    when condition: Node? = nil,
    from: CalendarDate? = nil,
    because: String,
    isLeftOut: Bool = false,
    _ change: Change,
    at origin: Origin = .unknown
  ) {
    self.kind = kind
    self.name = name
    self.condition = condition
    self.from = from
    self.because = because
    self.isLeftOut = isLeftOut
    self.change = change.inOrder
    self.origin = origin
  }

  /// Whether the exception holds on a day, whatever the results; no day is before all of them.
  package func isInForce(on date: CalendarDate?) -> Bool {
    guard condition == nil else { return false }
    guard let from else { return true }
    return date.map { from <= $0 } ?? false
  }
}

extension Exception.Change {
  fileprivate var inOrder: Exception.Change {
    switch self {
    case .policy(let clauses): .policy(Stated.inOrder(clauses))
    case .source(let clauses): .source(Stated.inOrder(clauses))
    case .outcome(let clauses, let measures): .outcome(Stated.inOrder(clauses), measures)
    case .measure(let clauses): .measure(Stated.inOrder(clauses))
    case .rating(let clauses): .rating(Stated.inOrder(clauses))
    case .derived(let clauses): .derived(Stated.inOrder(clauses))
    case .parameter(let keys, let clauses): .parameter(keys: keys, Stated.inOrder(clauses))
    case .rule(let clauses): .rule(Stated.inOrder(clauses))
    case .consequence(let clauses): .consequence(Stated.inOrder(clauses))
    }
  }

  /// The measures that an outcome gets.
  package var measures: [Measure] {
    if case .outcome(_, let measures) = self { measures } else { [] }
  }

  /// Whether nothing is said.
  package var isEmpty: Bool {
    switch self {
    case .policy(let clauses): clauses.isEmpty
    case .source(let clauses): clauses.isEmpty
    case .outcome(let clauses, let measures): clauses.isEmpty && measures.isEmpty
    case .measure(let clauses): clauses.isEmpty
    case .rating(let clauses): clauses.isEmpty
    case .derived(let clauses): clauses.isEmpty
    case .parameter(_, let clauses): clauses.isEmpty
    case .rule(let clauses): clauses.isEmpty
    case .consequence(let clauses): clauses.isEmpty
    }
  }
}

extension Exception.Kind {
  /// The kind of name that is changed; the policy has none.
  package var declaration: DeclarationKind? { DeclarationKind(rawValue: rawValue) }
}
