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

extension DefinitionTable.Row {
  /// The number under a heading, exactly as it is written: `1,200`, `0.5`, `60%`.
  ///
  /// `nil` where the cell is blank or no number; which columns hold numbers alone is said where the
  /// table is made.
  public func number(_ heading: String) -> MeasureName? {
    literal(heading).map { literal in
      literal.value.isNegative
        ? MeasureName(.negated(Node(.number(NumberLiteral(-literal.value, literal.spelling)))))
        : MeasureName(.number(literal))
    }
  }
}
