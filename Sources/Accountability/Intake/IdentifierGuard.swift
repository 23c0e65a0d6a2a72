import AccountabilityRules

/// Refuses files with columns that look like data of persons and that no field reads: they should not
/// have left the partner.
struct IdentifierGuard {
  /// How many rows are looked at.
  private static let lookedAt = 200

  private let columns: [(column: Int, heading: String)]

  /// The position of the first row of its table.
  private let first: Int

  /// What stands in the first rows below each column.
  private var texts: [[String]]
  private var seen = 0

  /// Looks at a table that begins at a row of its sheet.
  init(_ layout: SheetLayout, from first: Int = 0) {
    columns = layout.unread
    self.first = first
    texts = [[String]](repeating: [], count: columns.count)
  }

  /// Looks at the first rows of the tables of a sheet, which are given from the top.
  ///
  /// - Throws: ``IntakeError`` for the first such column of the first table that has one; it holds no cell of
  ///   it.
  /// - Complexity: O(rows), for all tables together.
  static func refuse(
    _ sheet: Sheet,
    _ tables: [IdentifierGuard],
    of source: Source,
    path: String
  ) throws(IntakeError) {
    for table in tables { try table.refuseHeadings(of: source, path: path) }
    guard tables.contains(where: { !$0.columns.isEmpty }), let last = tables.last else { return }
    var tables = tables
    var current = -1
    var position = -1
    sheet.forEachRow(atMost: last.first + lookedAt) { row in
      position += 1
      while current + 1 < tables.count, tables[current + 1].first <= position { current += 1 }
      if current >= 0 { tables[current].look(at: row) }
    }
    for table in tables { try table.refuseTexts(of: source, path: path) }
  }

  private mutating func look(at row: RawRow) {
    guard seen < IdentifierGuard.lookedAt else { return }
    seen += 1
    for (index, column) in columns.enumerated() where column.column < row.count {
      let text = row.text(column.column)
      if !text.isEmpty { texts[index].append(text) }
    }
  }

  private func refuseHeadings(of source: Source, path: String) throws(IntakeError) {
    for (_, heading) in columns where PersonalData.isIdentifier(HeadingWords(heading)) {
      throw error(heading, "its heading speaks of persons' data", source, path)
    }
  }

  private func refuseTexts(of source: Source, path: String) throws(IntakeError) {
    for (index, column) in columns.enumerated() {
      guard let sign = PersonalData.sign(in: texts[index]) else { continue }
      throw error(column.heading, sign, source, path)
    }
  }

  private func fieldName(_ heading: String) -> String {
    let words = HeadingWords(heading).words
    return words.isEmpty ? "note" : words.joined(separator: "-")
  }

  private func error(
    _ heading: String,
    _ sign: String,
    _ source: Source,
    _ path: String
  ) -> IntakeError {
    let title = heading.isEmpty ? "a column without a heading" : "column '\(heading)'"
    return IntakeError(
      code: .personalData,
      source: source.name.name,
      path: path,
      message: "\(title) looks like data of persons: \(sign)",
      help:
        "take the column out of the file; if it has to stay there, say in the source that nobody reads it: ignore columns \(Writing.text(heading)); if it names no person, declare it: \(fieldName(heading)) text from \(Writing.text(heading))"
    )
  }
}
