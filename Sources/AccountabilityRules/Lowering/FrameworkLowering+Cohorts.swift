// Cohorts.

extension FrameworkLowering {
  /// Reads `Cohort`.
  mutating func cohort(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Cohort {
    let name = try declared("a cohort", &reader)
    let title = try title(&reader)
    try reader.expect(.equals)
    guard reader.take(words: "persons", "in") else {
      throw reader.expected("'persons in' and a source")
    }
    let rows = try reader.rows()
    try reader.finish()
    try refuseBody(clause, reader)
    return Cohort(name: name, title: title, persons: rows)
  }
}
