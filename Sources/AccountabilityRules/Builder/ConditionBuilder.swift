/// Collects conditions, one a line.
///
/// One condition a line keeps a mistake in its line; the compiler need not weigh a long chain of `&&`.
@resultBuilder
public enum ConditionBuilder {
  /// A line, with its place.
  public static func buildExpression(
    _ condition: Expression<Condition>,
    fileID: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) -> [Expression<Condition>] {
    let origin = Origin(file: fileID, line: line, column: column)
    return [Expression(condition.node.located(at: origin))]
  }

  /// No lines.
  public static func buildBlock() -> [Expression<Condition>] { [] }

  /// The first line.
  public static func buildPartialBlock(
    first: [Expression<Condition>]
  ) -> [Expression<Condition>] {
    first
  }

  /// One line after others.
  public static func buildPartialBlock(
    accumulated: [Expression<Condition>],
    next: [Expression<Condition>]
  ) -> [Expression<Condition>] {
    accumulated + next
  }

  /// Lines under an `if`.
  public static func buildOptional(
    _ conditions: [Expression<Condition>]?
  ) -> [Expression<Condition>] {
    conditions ?? []
  }

  /// Lines under an `if` that has an `else`.
  public static func buildEither(
    first conditions: [Expression<Condition>]
  ) -> [Expression<Condition>] {
    conditions
  }

  /// Lines under an `else`.
  public static func buildEither(
    second conditions: [Expression<Condition>]
  ) -> [Expression<Condition>] {
    conditions
  }

  /// Lines of a loop.
  public static func buildArray(
    _ conditions: [[Expression<Condition>]]
  ) -> [Expression<Condition>] {
    conditions.flatMap(\.self)
  }
}

// Conditions over several lines are written as clauses are; they are functions because what they give
// is an operand like any other.

// swift-format-ignore: AlwaysUseLowerCamelCase
/// Whether all the lines hold: clauses joined by `and`.
///
/// One line is itself; no line at all is yes.
public func All(
  @ConditionBuilder _ conditions: () -> [Expression<Condition>]
) -> Expression<Condition> {
  let nodes = conditions().map(\.node)
  guard let first = nodes.first else { return true }
  return (nodes.count == 1 ? Expression(first) : Expression(.all(nodes))).bracketed
}

// swift-format-ignore: AlwaysUseLowerCamelCase
/// Whether one of the lines holds: clauses joined by `or`.
///
/// One line is itself; no line at all is no.
public func AnyOf(
  @ConditionBuilder _ conditions: () -> [Expression<Condition>]
) -> Expression<Condition> {
  let nodes = conditions().map(\.node)
  guard let first = nodes.first else { return false }
  return (nodes.count == 1 ? Expression(first) : Expression(.any(nodes))).bracketed
}
