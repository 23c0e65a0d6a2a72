/// A clause whose place is a row of a table.
public struct PlacedClause<Owner>: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Owner>
}

extension Clause {
  /// The clause with a row of a table as its place, so that what is wrong with it is shown there.
  ///
  /// ```swift
  /// for row in table.rows {
  ///   Place(PlaceName(row.text("code")), row["title"]).at(row)
  /// }
  /// ```
  public func at(_ row: DefinitionTable.Row) -> PlacedClause<Owner> {
    PlacedClause(statement: statement.located(at: row.origin))
  }
}
