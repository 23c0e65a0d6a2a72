import AccountabilityRules

/// Refuses files with columns that look like data of persons and that no field reads: they should not
/// have left the partner.
struct IdentifierGuard {
  /// How many rows are looked at.
  private static let lookedAt = 200

  private let columns: [(column: Int, heading: String)]

  init(_ layout: SheetLayout) { columns = layout.unread }

  /// Looks at the first rows of a sheet, or of a table within it that begins at a row.
  ///
  /// - Throws: ``IntakeError`` for the first such column; it holds no cell of it.
  func refuse(
    _ sheet: Sheet,
    from first: Int = 0,
    of source: Source,
    path: String
  ) throws(IntakeError) {
    guard !columns.isEmpty else { return }
    for (_, heading) in columns where PersonalData.isIdentifier(HeadingWords(heading)) {
      throw error(heading, "its heading speaks of persons' data", source, path)
    }
    var texts = [[String]](repeating: [], count: columns.count)
    var index = -1
    sheet.forEachRow(atMost: first + IdentifierGuard.lookedAt) { row in
      index += 1
      guard index >= first else { return }
      for (index, column) in columns.enumerated() where column.column < row.count {
        let text = row.text(column.column)
        if !text.isEmpty { texts[index].append(text) }
      }
    }
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
