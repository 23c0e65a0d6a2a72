import AccountabilityRules
import Testing

@Suite("Texts and files that are not what they should be")
struct ForeignFilesTests {
  private static func utf16(_ text: String, lowFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return lowFirst ? [low, high] : [high, low]
    }
  }

  private static let formats: [(bytes: [UInt8], format: ForeignFormat?)] = [
    ([], nil),
    (Array("Year,N\n2024,3\n".utf8), nil),
    (Array("\u{FEFF}Jahr;Größe\n".utf8), nil),
    ([0x4A, 0x61, 0x68, 0x72, 0x3B, 0xE9, 0x0A], nil),
    (Array("PK,N\n".utf8), nil),
    (Array("<p>,N\n".utf8), nil),
    ([0x50, 0x4B, 3, 4] + Array("[Content_Types].xml".utf8), .workbook),
    ([0x50, 0x4B, 3, 4] + Array("xl/workbook.xml".utf8), .workbook),
    (
      [0x50, 0x4B, 3, 4] + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
      .openDocument
    ),
    ([0x50, 0x4B, 3, 4] + Array("returns.csv".utf8), .archive),
    ([0x1F, 0x8B, 8, 0], .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldWorkbook),
    (Array("%PDF-1.7\n".utf8), .pdf),
    (Array("\u{FEFF} \n<!DOCTYPE html>".utf8), .webPage),
    (Array("<HTML lang=en>".utf8), .webPage),
    (Array(" [ {\"Year\": 2024}]".utf8), .json),
    (Array("{\"Year\": 2024}\n".utf8), .json),
    (Array("[note],N\n".utf8), nil),
    (Array("{Year},N\n".utf8), nil),
    (Array("// Ours.\n\n// All.\nframework f \"F\" {\n".utf8), .framework),
    (Array("framework ,N\n".utf8), nil),
    ([0xFF, 0xFE] + utf16("Year", lowFirst: true), .utf16),
    ([0xFE, 0xFF] + utf16("Year", lowFirst: false), .utf16),
    (utf16("Year,N\n2024,é\n", lowFirst: true), .utf16),
    (utf16("Year,N\n2024,3\n", lowFirst: false), .utf16),
    ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 9, 3, 0], .binary),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], .binary),
    (Array("Year,N\n2024,3\n2025,4\n2026".utf8) + [0], nil),
  ]

  @Test("A file is known by its first bytes")
  func format() {
    for (bytes, format) in Self.formats { #expect(ForeignFormat(bytes) == format) }
    for format in ForeignFormat.allCases {
      #expect(!format.description.isEmpty && !format.help.isEmpty)
      #expect(Self.formats.contains { $0.format == format })
    }
  }

  private static let without: [(text: String, line: Int, column: Int, isTable: Bool)] = [
    ("", 1, 1, false),
    ("// nothing\n", 1, 1, false),
    ("Year,Area,N\n2024,\"Docks\",3\n2025,'x,§\n", 1, 1, true),
    ("Year\tN\n2024\t3\n", 1, 1, true),
    ("\n\n[{\"a\": 3}]\n", 3, 1, false),
    ("place town \"Town\"\nplace hill \"Hill\"\n", 1, 1, false),
  ]

  @Test("A text in which nothing begins a framework has one error")
  func noFramework() {
    for (text, line, column, isTable) in Self.without {
      let parsed = Framework.parse(SourceText(name: "f", text: text))
      #expect(parsed.framework == nil)
      #expect(parsed.check().map(\.code.name) == ["no-framework"])
      let found = parsed.diagnostics[0]
      #expect([found.origin.line, found.origin.column] == [line, column])
      #expect(found.help?.contains("it looks like rows of a table") == isTable)
      #expect(
        found.help?.hasSuffix("a framework begins with: framework name \"Title\" { … }") == true
      )
    }
  }

  private static let within = [
    "framewrok f \"F\" { version 1 }", "Framework f \"F\" { version 1 }",
    "place town \"Town\"\nframework f \"F\" { wersion 1 }",
  ]

  @Test("Where something seems to begin one, everything is told", arguments: within)
  func misspelt(text: String) {
    let found = Framework.parse(SourceText(name: "f", text: text)).diagnostics
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.message == "this text has no framework" })
  }

  @Test("What is drawn cannot move the cursor, and the marks stand below the words")
  func drawn() {
    let text = "a\u{1B}b\t\u{202E}wrong\u{7F} \u{9B}c"
    let source = SourceText(name: "n\u{1B}", text: text)
    let bytes = Array(text.utf8)
    let start = Array("a\u{1B}b\t".utf8).count
    let end = bytes.count - Array(" \u{9B}c".utf8).count
    let diagnostic = Diagnostic(
      .init("x"),
      "m\u{1B}",
      at: source.origin(of: start..<end),
      labels: [.init("l\u{1B}", at: source.origin(of: 0..<1))],
      help: "h\u{1B}"
    )
    #expect(
      DiagnosticRenderer(sources: [source]).text(diagnostic) == #"""
        n\u{1B}:1:5: error: m\u{1B} [x]
          1 | a\u{1B}b\#t\u{202E}wrong\u{7F} \u{9B}c
            |         \#t^^^^^^^^^^^^^^^^^^^
          n\u{1B}:1:1: l\u{1B}
          1 | a\u{1B}b\#t\u{202E}wrong\u{7F} \u{9B}c
            | -
          help: h\u{1B}

        """#
    )
  }

  @Test("A text that is visible already stays as it is")
  func visible() {
    for text in ["", "plain é \u{1F600} \u{A0}", "a\\u{1B}"] {
      #expect(DiagnosticRenderer.visible(text) == text)
    }
  }
}
