import AccountabilityRules
import Testing

@Suite("What is wrong with a source")
struct SourceCheckTests {
  @Test("Each mistake is found at its word, with a way out", arguments: SourceMistakes.all.indices)
  func mistakes(index: Int) throws {
    let mistake = SourceMistakes.all[index]
    let text = "framework f \"F\" {\n\(SourceMistakes.head)\(mistake.text)\n}"
    let source = SourceText(name: "case", text: text)
    let found = Framework.parse(source).check().filter { $0.severity == .error }
    #expect(found.map(\.code.name) == [mistake.code], "\(found.map(\.message))")
    let first = try #require(found.first)
    #expect(first.message.contains(mistake.message), "\(first.message)")
    #expect(
      mistake.help.isEmpty || first.help?.contains(mistake.help) ?? false,
      "\(first.help ?? "no help")"
    )
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: first.origin.offset)
    #expect(text[start...].hasPrefix(mistake.at), "\(text[start...].prefix(20))")
  }
}

struct SourceMistake: Sendable {
  let text: String
  let code: String
  let at: String
  let message: String
  let help: String

  init(_ text: String, _ code: String, at: String, _ message: String, help: String) {
    self.text = text
    self.code = code
    self.at = at
    self.message = message
    self.help = help
  }
}

enum SourceMistakes {
  static let head = """
    policy { missing stays missing }
    partner council
    records projects { id key }

    """

  static let all: [SourceMistake] = [
    SourceMistake(
      "records stays { client cuont }",
      "unknown-name",
      at: "cuont",
      "no type or list of codes is called 'cuont'",
      help: "did you mean 'count'?"
    ),
    SourceMistake(
      "returns r { q period\n client person }",
      "wrong-kind",
      at: "client",
      "'client' speaks of single records",
      help: "declare 'records r'"
    ),
    SourceMistake(
      "returns r { q period\n id key }",
      "wrong-kind",
      at: "id",
      "'id' speaks of single records",
      help: "declare 'records r'"
    ),
    SourceMistake(
      "records stays { p row of projcts }",
      "unknown-name",
      at: "projcts",
      "no source is called 'projcts'",
      help: "did you mean 'projects'?"
    ),
    SourceMistake(
      "records stays { p row of council }",
      "wrong-kind",
      at: "council",
      "'council' is a partner, and a source is wanted here",
      help: "name a source"
    ),
    SourceMistake(
      "records stays { p row of stays }",
      "wrong-kind",
      at: "stays }",
      "source 'stays' has no key",
      help: "add a field of type key"
    ),
    SourceMistake(
      "records stays { s status of beds }",
      "unknown-name",
      at: "beds",
      "no field of 'stays' is called 'beds'",
      help: ""
    ),
    SourceMistake(
      "records stays { kind one of entry, exit { \"1\" = entrance } }",
      "unknown-name",
      at: "entrance",
      "no code of 'kind' is called 'entrance'",
      help: ""
    ),
    SourceMistake(
      """
      records stays { kind one of entry, exit }
      measure m = count of stays where kind is exti { neither is better }
      """,
      "unknown-name",
      at: "exti",
      "no code of 'kind' is called 'exti'",
      help: "did you mean 'exit'?"
    ),
    SourceMistake(
      """
      records stays { kind one of entry, exit
        other one of in-place, exit }
      measure m = count of stays where kind is other { neither is better }
      """,
      "unlike-types",
      at: "other {",
      "a code of 'kind' and a code of 'other' do not go together",
      help: "bring both to the same type"
    ),
    SourceMistake(
      """
      records stays { client person
        needs count }
      measure m = count of stays where client >= 3 { neither is better }
      """,
      "unlike-types",
      at: "3 {",
      "a person and a number do not go together",
      help: "bring both to the same type"
    ),
    SourceMistake(
      "records stays { kind one entry }",
      "unexpected",
      at: "entry",
      "expected 'of'",
      help: "write 'of'"
    ),
  ]
}
