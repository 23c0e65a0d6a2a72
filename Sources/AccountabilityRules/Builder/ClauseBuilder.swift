/// What may stand in the braces of a declaration: one clause of an agreement.
///
/// A protocol, so that a clause in the wrong braces is one error that names both, and not a list of all
/// the clauses that could have stood there.
public protocol Clause<Owner>: Sendable {
  /// In whose braces the clause stands.
  associatedtype Owner

  /// The clause as it is collected.
  var statement: Clauses<Owner> { get }
}

/// What stands in the braces of a declaration.
public struct Clauses<Owner>: Sendable {
  package var lines: [Stated<ClauseContent>]

  package init(_ lines: [Stated<ClauseContent>] = []) { self.lines = lines }

  package init(_ content: ClauseContent) { lines = [Stated(content, at: .unknown)] }
}

extension Clauses: Clause {
  /// The clauses themselves, so that a part of a declaration may stand in its braces as one line.
  ///
  /// The compiler checks each part on its own. A framework of hundreds of lines is written in parts:
  ///
  /// ```swift
  /// let home = Outcome(OutcomeName("home"), "Everyone has a home") { … }
  ///
  /// @ClauseBuilder<Framework> var promises: Clauses<Framework> {
  ///   Rule(RuleName("together")) { … }
  ///   Rule(RuleName("open-doors")) { … }
  /// }
  ///
  /// let framework = Framework("millbrook", "Millbrook") {
  ///   home
  ///   promises
  /// }
  /// ```
  public var statement: Clauses<Owner> { self }
}

/// A clause of any declaration; which ones may stand where, the types of the clauses say.
package enum ClauseContent: Hashable, Sendable {
  case item(FrameworkItem)
  case header(HeaderClause)
  case policy(PolicyClause)
  case code(Code)
  case source(SourceClause)
  case outcome(OutcomeClause)
  case declared(Measure)
  case measure(MeasureClause)
  case derived(DerivedClause)
  case parameter(ParameterClause)
  case rating(RatingClause)
  case rule(RuleClause)
  case consequence(ConsequenceClause)
  case note(NoteClause)
  case leftOut
  case test(TestClause)
  case common(CommonClause)
}

extension ClauseContent {
  /// The clause, if it may stand in any declaration.
  package var common: CommonClause? { if case .common(let clause) = self { clause } else { nil } }
}

extension Clauses {
  /// The clauses of one kind, with their places.
  package func stated<Clause: OrderedClause>(
    _ clause: (ClauseContent) -> Clause?
  ) -> [Stated<Clause>] {
    lines.compactMap { line in clause(line.clause).map { Stated($0, at: line.origin) } }
  }

  /// The clauses with a place for all that has none.
  package func located(at origin: Origin) -> Clauses {
    Clauses(lines.map { $0.located(at: origin) })
  }
}

/// Collects the clauses of a declaration, each with the line of Swift on which it stands.
@resultBuilder
public enum ClauseBuilder<Owner> {
  /// A clause, with its place.
  public static func buildExpression<Line: Clause<Owner>>(
    _ clause: Line,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> Clauses<Owner> {
    clause.statement.located(at: Origin(file: fileID, line: line, column: column))
  }

  /// No clauses.
  public static func buildBlock() -> Clauses<Owner> { Clauses() }

  /// The first clause.
  public static func buildPartialBlock(first: Clauses<Owner>) -> Clauses<Owner> { first }

  /// One clause after others.
  public static func buildPartialBlock(
    accumulated: Clauses<Owner>,
    next: Clauses<Owner>
  ) -> Clauses<Owner> {
    Clauses(accumulated.lines + next.lines)
  }

  /// Clauses under an `if`.
  public static func buildOptional(_ clauses: Clauses<Owner>?) -> Clauses<Owner> {
    clauses ?? Clauses()
  }

  /// Clauses under an `if` that has an `else`.
  public static func buildEither(first clauses: Clauses<Owner>) -> Clauses<Owner> { clauses }

  /// Clauses under an `else`.
  public static func buildEither(second clauses: Clauses<Owner>) -> Clauses<Owner> { clauses }

  /// Clauses of a loop.
  public static func buildArray(_ clauses: [Clauses<Owner>]) -> Clauses<Owner> {
    Clauses(clauses.flatMap(\.lines))
  }
}
