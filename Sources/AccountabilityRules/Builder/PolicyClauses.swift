extension Policy: Clause {
  /// Makes a policy of its clauses.
  public init(@ClauseBuilder<Policy> _ clauses: () -> Clauses<Policy>) {
    let stated: [Stated<PolicyClause>] = clauses().stated { content in
      switch content {
      case .policy(let clause): clause
      case .common(let clause): .common(clause)
      case .item, .header, .source, .outcome, .declared, .measure, .rating, .rule, .test: nil
      }
    }
    self.init(clauses: stated, at: .unknown)
  }

  /// The clause as it is collected.
  public var statement: Clauses<Framework> { Clauses(.item(.policy(self))) }
}

/// Missing values stay missing, and so does what is computed from them.
public struct MissingStaysMissing: Clause {
  fileprivate let policy = MissingPolicy(.staysMissing)

  /// Makes the clause.
  public init() {}

  /// The clause as it is collected.
  public var statement: Clauses<Policy> { Clauses(.policy(.missing(policy))) }
}

/// Missing values are left out, if enough are known: `MissingLeftOut(ifKnown: .atLeast(3))`.
public struct MissingLeftOut: Clause {
  fileprivate let policy: MissingPolicy

  /// Says how many must be known.
  public init(ifKnown known: Known) { policy = MissingPolicy(.leftOut(known)) }

  /// The clause as it is collected.
  public var statement: Clauses<Policy> { Clauses(.policy(.missing(policy))) }
}

/// Missing values count as a number, and why that is right.
public struct MissingCounts: Clause {
  fileprivate let policy: MissingPolicy

  /// Names the number and the reason.
  public init(as number: MeasureName, because reason: String) {
    policy = MissingPolicy(.counts(as: number.node, because: reason))
  }

  /// The clause as it is collected.
  public var statement: Clauses<Policy> { Clauses(.policy(.missing(policy))) }
}

/// How many of the expected returns must be there.
public struct Coverage: Clause {
  fileprivate let bound: Bound

  /// Names the bound: `Coverage(.atLeast(.percent(80)))`.
  public init(_ bound: Bound) { self.bound = bound }

  /// The clause as it is collected.
  public var statement: Clauses<Policy> { Clauses(.policy(.coverage(bound))) }
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

  /// Names the bound on counts, and to what they are rounded.
  public init(counts bound: Bound, roundedTo step: NumberLiteral? = nil) {
    statement = Clauses(.policy(.publish(counts: bound, roundedTo: step)))
  }
}

// A measure may have a policy of its own in these matters.

extension ClauseBuilder where Owner == Measure {
  private static func own(
    _ clause: MeasureClause,
    _ fileID: String,
    _ line: Int,
    _ column: Int
  ) -> Clauses<Measure> {
    Clauses<Measure>(.measure(clause))
      .located(at: Origin(file: fileID, line: line, column: column))
  }

  /// A policy on missing values, for one measure.
  public static func buildExpression(
    _ clause: MissingStaysMissing,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> Clauses<Measure> {
    own(.missing(clause.policy), fileID, line, column)
  }

  /// A policy on missing values, for one measure.
  public static func buildExpression(
    _ clause: MissingLeftOut,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> Clauses<Measure> {
    own(.missing(clause.policy), fileID, line, column)
  }

  /// A policy on missing values, for one measure.
  public static func buildExpression(
    _ clause: MissingCounts,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> Clauses<Measure> {
    own(.missing(clause.policy), fileID, line, column)
  }

  /// A policy on coverage, for one measure.
  public static func buildExpression(
    _ clause: Coverage,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> Clauses<Measure> {
    own(.coverage(clause.bound), fileID, line, column)
  }
}
