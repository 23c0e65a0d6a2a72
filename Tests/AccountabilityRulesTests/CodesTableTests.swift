import AccountabilityRules
import Testing

@Suite("Codes in tables")
struct CodesTableTests {
  private static let file = #"""
    ICD,Meaning,In files,Given if
    F10,Alcohol,"""F10"", ""F10.0""",Stated by a doctor
    01,Old code,,
    2,A number,,
    F10,Alcohol,"""F10"", ""F10.0""",Stated by a doctor
    "1,000.5",A larger one,x,
    """#

  private func parse(_ inside: String, file: String = Self.file) -> ParsedFramework {
    Framework.parse(
      SourceText(name: "codes", text: "framework f \"F\" {\n\(inside)\n}"),
      files: FileLoader(["codes.csv": Array(file.utf8)])
    )
  }

  @Test("Rows, files and lines make the same list")
  func same() throws {
    let lines = parse(
      """
      codes icd "Diagnoses" worst first {
        F10 "Alcohol" from "F10", "F10.0" says "Stated by a doctor"
        `01` "Old code"
        2 "A number"
        1,000.5 "A larger one" from "x"
      }
      """
    )
    let rows = parse(
      """
      codes icd "Diagnoses" worst first {
        | name    | title          | from           | says                 |
        | F10     | "Alcohol"      | "F10", "F10.0" | "Stated by a doctor" |
        | `01`    | "Old code"     |                |                      |
        | 2       | "A number"     |                |                      |
        | 1,000.5 | "A larger one" | "x"            |                      |
      }
      """
    )
    let file = parse(
      """
      codes icd "Diagnoses" worst first from "codes.csv" {
        name column "ICD"
        title column "Meaning"
        from column "In files"
        says column "Given if"
      }
      """
    )
    #expect((lines.diagnostics + rows.diagnostics + file.diagnostics).map(\.message) == [])
    let framework = try #require(lines.framework)
    #expect(framework.codes.first?.codes.map(\.name) == ["F10", "01", "2", "1000.5"])
    #expect(rows.framework == framework)
    #expect(file.framework == framework)
    #expect(file.framework?.canonicalText == framework.canonicalText)
  }

  @Test("Rows and lines of one list stand in the order of the text")
  func order() throws {
    let parsed = parse(
      """
      codes level best first {
        4
        | name |
        | 3    |
        2 "Two"
        because "It was agreed."
      }
      """
    )
    #expect(parsed.diagnostics.map(\.message) == [])
    #expect(parsed.framework?.codes.first?.codes.map(\.name) == ["4", "3", "2"])
  }

  @Test("A list that is a file and nothing else needs no braces")
  func bare() throws {
    let parsed = parse("codes level from \"codes.csv\"", file: "name\nlow\nhigh\n")
    #expect(parsed.diagnostics.map(\.message) == [])
    #expect(parsed.framework?.codes.first?.codes.map(\.name) == ["low", "high"])
  }

  /// What stands in a framework, and the code, line and column of what is wrong.
  private static let wrong: [(String, String, String, Int, Int)] = [
    ("codes a {\n| code |\n| 1 |\n}", "unknown-name", "codes", 3, 3),
    ("codes a {\nname column \"x\"\n| code |\n| 1 |\n}", "unknown-name", "codes", 3, 13),
    ("codes a {\n| name | title |\n|  | \"T\" |\n}", "unreadable-cell", "codes", 4, 4),
    ("codes a {\n| name |\n| 1 | 2 |\n}", "uneven-row", "codes", 4, 3),
    ("codes a from \"codes.csv\"", "unknown-name", "codes.csv", 1, 1),
    ("codes a from \"gone.csv\"", "unreadable-file", "codes", 2, 14),
    ("codes a from \"codes.csv\" {\n| name |\n}", "unexpected", "codes", 3, 1),
    ("codes a", "unexpected", "codes", 2, 1),
  ]

  @Test("What is wrong in a table of codes is said at its place", arguments: wrong.indices)
  func mistakes(index: Int) {
    let (text, code, file, line, column) = Self.wrong[index]
    let errors = parse(text).check().filter { $0.severity == .error }
    #expect(errors.map(\.code.name) == [code], "\(errors.map(\.message))")
    #expect(errors.first?.origin.file == file)
    #expect(errors.first?.origin.line == line)
    #expect(errors.first?.origin.column == column)
  }
}
