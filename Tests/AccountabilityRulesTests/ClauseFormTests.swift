import AccountabilityRules
import Testing

/// Clauses that say more than their form has room for; nothing of it is passed over in silence.
@Suite("The form of clauses")
struct ClauseFormTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let inside: String
    let code: String
    let line: Int
    var testDescription: String { inside.debugDescription }

    init(_ inside: String, _ code: String, line: Int = 2) {
      self.inside = inside
      self.code = code
      self.line = line
    }
  }

  static let refused: [Sample] = [
    Sample("calendar financial years { vision \"V\" }", "unexpected"),
    Sample("version 1 { vision \"V\" }", "unexpected"),
    Sample("because \"B\"\n{ policy { missing stays missing } }", "unexpected"),
    Sample("returns q {\nn text { \"a\" = b { \"c\" = d } }\n}", "unexpected", line: 3),
    Sample("places {\n| a |\n| x | { }\nname column \"a\"\n}", "unexpected", line: 4),
    Sample("places {\n| a |\n| x |\nname column \"a\" { }\n}", "unexpected", line: 5),
    Sample(
      "outcomes {\n| a |\n| x |\nname column \"a\"\ncolumn \"a\" { \"x\" = lead p { } }\n}",
      "unexpected",
      line: 6
    ),
    Sample(
      "places {\n| a |\n| x |\nname column \"a\"\nname column \"a\"\n}",
      "repeated-clause",
      line: 6
    ),
    Sample(
      "places {\n| a |\n| x |\nname column \"a\"\ntitle \"A\"\ntitle \"B\"\n}",
      "repeated-clause",
      line: 7
    ),
    Sample("measure m { baseline 13 }", "unexpected"),
    Sample("measure m { baseline March 13 }", "unexpected"),
    Sample("test \"t\" {\ngiven m {\n| at |\n| 2025 Q1 | { }\n}\n}", "unexpected", line: 5),
    Sample(
      "parameter p by area {\narea column \"A\"\narae column \"A\"\n}",
      "unknown-name",
      line: 4
    ),
  ]

  @Test("What has no place in a clause is refused where it stands", arguments: refused)
  func refusal(sample: Sample) {
    let found = parsed(sample.inside).diagnostics
    #expect(found.map(\.code.name) == [sample.code], "\(found.map(\.message))")
    #expect(found.first?.origin.line == sample.line)
  }

  static let accepted: [String] = [
    // A table's line may say several things, a sector among them.
    "partners {\n| a |\n| x |\nname column \"a\"\nsector voluntary within docks\n}",
    "places {\n| a |\n| x |\nname column \"a\"\nsector urban until 2026-03-31\n}",
    // Behind 'in' stands what is spoken of, and no source.
    "rating r for places {\n\"a\" when latest housed in it is yes\n\"b\" otherwise\n}",
  ]

  @Test("What has a place in a clause is read", arguments: accepted)
  func acceptance(inside: String) {
    #expect(parsed(inside).diagnostics.map(\.message) == [])
  }

  private func parsed(_ inside: String) -> ParsedFramework {
    Framework.parse(SourceText(name: "f", text: "framework f \"F\" {\n\(inside)\n}\n"))
  }
}
