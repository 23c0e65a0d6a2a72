/// The declarations of another framework, all of them: what `import` is in text.
///
/// ```swift
/// let local = Framework("local", "Millbrook") {
///   Include(national)
///   Partner(council, "Millbrook Council")
/// }
/// ```
///
/// The other framework's header and tests stay with it.
public struct Include: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Framework>

  /// Names the framework.
  public init(_ framework: Framework) {
    let origin = framework.name.origin
    let lines = framework.declarations.map { item -> Clauses<Framework> in
      if case .header(let clause) = item {
        Clauses(.header(clause.clause))
      } else {
        Clauses(.item(item))
      }
    }
    statement = ClauseBuilder.buildArray(lines).located(at: origin)
  }
}
