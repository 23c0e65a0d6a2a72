// What can be wrong with tables of definitions.

extension Diagnostic {
  package static func unreadableFile(_ failure: FileLoader.Failure, at origin: Origin) -> Diagnostic
  {
    Diagnostic("unreadable-file", failure.message, at: origin, help: failure.help)
  }

  package static func unreadableTable(_ message: String, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unreadable-file",
      message,
      at: origin,
      help: "save the table as CSV in UTF-8, its headings in the first row"
    )
  }

  package static func unevenRow(_ count: Int, _ wanted: Int, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "uneven-row",
      "this row and the first differ in cells: \(count) and \(wanted)",
      at: origin,
      help: "give it as many cells as the first row"
    )
  }

  package static func repeatedHeading(
    _ heading: DefinitionTable.Cell,
    first: DefinitionTable.Cell
  ) -> Diagnostic {
    Diagnostic(
      "duplicate-name",
      "two columns are headed '\(heading.text)'",
      at: heading.origin,
      labels: [Label("the first of them", at: first.origin)],
      help: "give each column a heading of its own"
    )
  }

  package static func unknownColumn(
    among headings: [String],
    at origin: Origin,
    wanted heading: String
  ) -> Diagnostic {
    Diagnostic(
      "unknown-name",
      "no column of the table is headed '\(heading)'",
      at: origin,
      help: Suggestion.help(for: heading, among: headings)
        ?? "give the table a row of headings"
    )
  }

  package static func unreadableCell(
    _ text: String,
    wanted: String,
    at origin: Origin,
    clause: Origin = .unknown
  ) -> Diagnostic {
    Diagnostic(
      "unreadable-cell",
      "'\(text.prefix(40))' is not \(wanted)",
      at: origin,
      labels: clause.isKnown ? [Label("wanted by this clause", at: clause)] : [],
      help: "write the cell as the language does, or leave it blank"
    )
  }

  package static func differingRows(
    _ name: Reference,
    first: Reference
  ) -> Diagnostic {
    Diagnostic(
      "duplicate-name",
      "two rows declare '\(name.name)', in different words",
      at: name.origin,
      labels: [Label("first declared here", at: first.origin)],
      help: "say the same in both rows, or give one of the two another name"
    )
  }

  package static func namelessRow(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unreadable-cell",
      "this row has no name",
      at: origin,
      help: "name what the row declares, or take the row away"
    )
  }

  package static func noCase(of cell: String, at origin: Origin, clause: Origin) -> Diagnostic {
    Diagnostic(
      "unreadable-cell",
      "no case of the column is '\(cell.prefix(40))'",
      at: origin,
      labels: [Label("the cases stand here", at: clause)],
      help: "add a case for it, or leave the cell blank"
    )
  }

  package static func severalCases(of cell: String, at origin: Origin, clause: Origin) -> Diagnostic
  {
    Diagnostic(
      "unreadable-cell",
      "two cases fit '\(cell.prefix(40))' equally well",
      at: origin,
      labels: [Label("the cases stand here", at: clause)],
      help: "write the text out in one of them"
    )
  }
}
