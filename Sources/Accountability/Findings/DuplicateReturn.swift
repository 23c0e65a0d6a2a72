import AccountabilityRules

extension FindingCheck {
  /// Rows that agree in all that they are about: to keep one of them would make results depend on the
  /// order of rows, so none is evaluated.
  static let duplicateReturn = FindingCheck("duplicate-return", .error) { source in
    var found = SourceFindings("rows")
    let table = source.repeated
    for rows in source.repetitions {
      guard let first = rows.first else { continue }
      let cells = rows.map { row in
        Finding.Cell(
          source: source.source.name.name,
          path: table.path(of: row),
          line: Int(table.lines[row]),
          column: nil,
          group: source.about(row, of: table).group,
          field: nil,
          value: nil
        )
      }
      found.violate(
        "\(rows.count) rows are about the same return; none of them is evaluated",
        about: source.about(first, of: table),
        cells
      )
    }
    found.held = source.rows.count { !$0.isRefused }
    return found
  }
}
