import AccountabilityRules

/// What holds for a table of definitions, whatever its bytes are.
public enum TableInvariants {
  /// What the bytes break, or `nil` where everything holds: reading comes to an end, what is wrong has
  /// a place inside the file, and rows are as wide as the headings.
  public static func firstBroken(by bytes: [UInt8]) -> String? {
    let text = SourceText(name: "table.csv", bytes: bytes)
    do {
      let table = try DefinitionTable(
        csv: bytes,
        name: text.name,
        columns: ["name"],
        numbers: ["target"]
      )
      return firstBroken(by: table)
    } catch {
      guard !error.diagnostics.isEmpty else { return "refused, and nothing is said of it" }
      return DiagnosticInvariants.firstBroken(by: error.diagnostics, in: [text])
    }
  }

  private static func firstBroken(by table: DefinitionTable) -> String? {
    for row in table.rows {
      if row.cells.count != table.headings.count { return "a row is not as wide as the headings" }
      for heading in table.headings where row.cell(heading.text) == nil {
        return "a row has no cell under '\(heading.text)'"
      }
    }
    return nil
  }
}
