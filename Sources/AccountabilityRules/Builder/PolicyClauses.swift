extension Policy: Clause {
  /// Makes a policy of its clauses.
  public init(@ClauseBuilder<Policy> _ clauses: () -> Clauses<Policy>) {
    self.init(clauses: clauses().ofPolicy, at: .unknown)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.policy(self))) }
}

/// How results are rounded.
public struct Round: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Policy>

  /// Names the rule and the number of decimals: `Round(.halfUp, to: 1)`.
  public init(_ rule: Rounding.Rule, to decimals: Int) {
    statement = Clauses(.policy(.rounding(Rounding(rule: rule, decimals: decimals))))
  }
}

/// Which counts may be published, and how.
public struct Publish: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Policy>

  /// What is done beside the suppression of small counts.
  public enum Suppression: Hashable, Sendable {
    /// Other counts are suppressed too, from which a suppressed one could be computed.
    case secondarySuppression
  }

  /// Says that nothing suppressed may be computed from the rest: `Publish(with: .secondarySuppression)`.
  public init(with _: Suppression) {
    statement = Clauses(.policy(.publishWithSecondarySuppression))
  }

  /// Names the partners that may see the results.
  public init(to partners: PartnerName...) {
    statement = Clauses(.policy(.publishTo(partners.map(\.reference))))
  }

  /// Names the bound on counts, and to what they are rounded.
  public init(counts bound: Bound, roundedTo step: NumberLiteral? = nil) {
    statement = Clauses(.policy(.publish(counts: bound, roundedTo: step)))
  }
}

extension Ties: Clause {
  /// Makes the clause: `Ties(.best)`.
  public init(_ ties: Ties) { self = ties }

  /// The clause as it is collected.
  public var statement: Clauses<Policy> { Clauses(.policy(.ties(self))) }
}

/// How quantiles are computed: `Quantiles(by: "first-bound")`.
public struct Quantiles: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Policy>

  /// Names the method.
  public init(by method: Reference) { statement = Clauses(.policy(.quantiles(by: method))) }
}

/// Which sources are refused whole: `refuse sources above 5% unread` in text.
public struct RefuseSources: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Policy>

  /// Names the share of a source's rows that may be unreadable.
  public init(above share: NumberLiteral) {
    statement = Clauses(.policy(.refuseSources(above: share)))
  }
}
