import AccountabilityInvariants
import AccountabilityRules
import Testing

/// Nesting of any depth, and lists of any length, are read to their end: what is too deep is refused with
/// a place and a way out, in time that grows with the text.
@Suite("Texts of great depth and length")
struct DeepNestingTests {
  #if DEBUG
  private static let count = 4_000
  #else
  private static let count = 1_000_000
  #endif

  /// Of what is read to its end, fewer: a framework of so many declarations is checked whole.
  private static let longCount = min(count, 50_000)

  @Test("What is nested without end is refused", .timeLimit(.minutes(10)), arguments: Self.deep)
  func refused(text: LongText) {
    let parsed = Framework.parse(SourceText(name: text.name, text: text.make(Self.count)))
    let found = parsed.check()
    #expect(DiagnosticInvariants.firstBroken(by: found, in: parsed.texts) == nil)
    let codes = Set(found.filter { $0.severity == .error }.map(\.code.name))
    #expect(codes.contains(text.code), "\(found.prefix(5).map(\.message))")
    #expect(found.count <= 70)
  }

  @Test("What is merely long is read", .timeLimit(.minutes(10)), arguments: Self.long)
  func read(text: LongText) {
    let parsed = Framework.parse(SourceText(name: text.name, text: text.make(Self.longCount)))
    let found = parsed.check()
    #expect(DiagnosticInvariants.firstBroken(by: found.suffix(100), in: parsed.texts) == nil)
    let codes = Set(found.filter { $0.severity == .error }.map(\.code.name))
    #expect(codes == (text.code.isEmpty ? [] : [text.code]), "\(found.prefix(5).map(\.message))")
  }

  @Test("An import of an import, without end, is refused at the framework that goes too far")
  func imports() throws {
    let files = FileLoader { path throws(FileLoader.Failure) in
      let number = Int(path.dropFirst()) ?? 0
      let text = "framework f\(number) \"F\" { version 1\nimport \"f\(number + 1)\" version 1\n}"
      return Array(text.utf8)
    }
    let found = Framework.parse(SourceText(name: "f0", text: Self.importing("f1")), files: files)
    #expect(found.diagnostics.map(\.code.name) == ["nested-too-deeply"])
    #expect(found.diagnostics.first?.origin.file == "f\(FrameworkLowering.importLimit)")
  }

  @Test("A path that grows with each import comes to an end")
  func growingPaths() {
    let files = FileLoader { _ throws(FileLoader.Failure) in Array(Self.importing("a/b").utf8) }
    let found = Framework.parse(SourceText(name: "b", text: Self.importing("a/b")), files: files)
    #expect(found.diagnostics.map(\.code.name) == ["nested-too-deeply"])
  }

  @Test("Frameworks that import each other are refused")
  func circularImports() {
    let files = FileLoader([
      "a": Array(Self.importing("b").utf8), "b": Array(Self.importing("a").utf8),
    ])
    let found = Framework.parse(SourceText(name: "x", text: Self.importing("a")), files: files)
    #expect(found.diagnostics.map(\.code.name) == ["circular-definition"])
  }

  private static func importing(_ path: String) -> String {
    "framework x \"X\" {\n  version 1\n  import \"\(path)\" version 1\n}\n"
  }
}

/// A text that is made of a count.
struct LongText: Sendable, CustomTestStringConvertible {
  let name: String

  /// The one code of the errors in it; empty where there are none.
  let code: String

  let make: @Sendable (Int) -> String

  init(_ name: String, _ code: String, _ make: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.code = code
    self.make = make
  }

  var testDescription: String { name }
}

extension DeepNestingTests {
  private static let tooDeep = "nested-too-deeply"

  private static let deep: [LongText] = [
    LongText("a text never closed", "unclosed-text") {
      "framework x \"X\" {\n  vision \"" + repeated("a", $0)
    },
    LongText("braces", tooDeep) {
      "framework x \"X\" {\n" + repeated("a {\n", $0) + repeated("}\n", $0) + "}\n"
    },
    LongText("braces never closed", tooDeep) {
      "framework x \"X\" {\n" + repeated("a {", $0)
    },
    LongText("parentheses", tooDeep) { rule(repeated("(", $0) + "m" + repeated(")", $0) + " > 1") },
    LongText("parentheses never closed", tooDeep) { rule(repeated("(", $0)) },
    LongText("parentheses in a measure", tooDeep) {
      measure(repeated("(", $0) + "1" + repeated(")", $0))
    },
    LongText("not", tooDeep) { rule(repeated("not ", $0) + "m is met") },
    LongText("minus", "unexpected") { rule(repeated("- ", $0) + "m > 1") },
    LongText("minus in parentheses", tooDeep) {
      rule(repeated("-(", $0) + "m" + repeated(")", $0) + " > 1")
    },
    LongText("sum", tooDeep) { rule("m" + repeated(" + 1", $0) + " > 1") },
    LongText("difference", tooDeep) { rule("m" + repeated(" - 1", $0) + " > 1") },
    LongText("product", tooDeep) { rule("m" + repeated(" * 2", $0) + " > 1") },
    LongText("quotient", "unexpected") { rule("m" + repeated(" / 2", $0) + " > 1") },
    LongText("power", "unexpected") { rule("m" + repeated(" ^ 2", $0) + " > 1") },
    LongText("comparison", "unexpected") { rule("m" + repeated(" > 1", $0)) },
    LongText("times", "unexpected") { rule("m" + repeated(" at previous", $0) + " > 1") },
    LongText("parts", tooDeep) { rule(repeated("numerator of ", $0) + "m > 1") },
    LongText("names of", tooDeep) { rule(repeated("r of ", $0) + "m > 1") },
    LongText("or else", "unexpected") { rule("m" + repeated(" or else 0 because \"x\"", $0)) },
    LongText("shares", "unexpected") { measure("1" + repeated(" as share of 1", $0)) },
    LongText("statistics", tooDeep) { rule(repeated("sum of (", $0) + "m" + repeated(")", $0)) },
    LongText("statistics without brackets", tooDeep) { rule(repeated("sum of ", $0) + "m") },
    LongText("quantifiers", tooDeep) { rule(repeated("all measures have ", $0) + "it is met") },
    LongText("sets", tooDeep) { rule(repeated("all measures where ", $0) + "it is met are met") },
    LongText("rows", tooDeep) { measure("count of q" + repeated(" where any q", $0)) },
    LongText("sequels", tooDeep) {
      measure("count of q where " + repeated("followed by q where ", $0))
    },
    LongText("persons", tooDeep) {
      measure("share of q whose " + repeated("share of q whose ", $0))
    },
  ]

  private static let long: [LongText] = [
    LongText("measures, each defined by the next", "unknown-name") { count in
      chain((0..<count / 20).map { ($0, "m\($0 + 1)") })
    },
    LongText("measures, each defined by the next, in a circle", "circular-definition") { count in
      chain((0..<count / 20).map { ($0, "m\(($0 + 1) % (count / 20))") })
    },
    LongText("measures that look back at each other in a circle", "") { count in
      chain((0..<count / 20).map { ($0, "m\(($0 + 1) % (count / 20)) at previous") })
    },
    LongText("places, each within the next", "unknown-name") { count in
      let places = (0..<count / 20).map { "place p\($0) within p\($0 + 1)\n" }
      return "framework x \"X\" {\n" + places.joined() + "}\n"
    },
    LongText("braces that close nothing", "unmatched-brace") {
      "framework x \"X\" {\n}\n" + repeated("}", $0)
    },
    LongText("terms of 'and'", "") { rule("m is met" + repeated("\n and m is met", $0)) },
    LongText("terms of 'or'", "") { rule("m is met" + repeated(" or m is met", $0)) },
    LongText("a list", "") { rule("m is one of 1" + repeated(", 2", $0)) },
    LongText("a name", "unknown-name") { rule("m" + repeated("m", $0) + " is met") },
    LongText("two names", "unknown-name") {
      "framework x \"X\" {\n policy { missing stays missing }\n partner " + repeated("a", $0)
        + "\n rule r {\n require " + repeated("b", $0) + " is met\n }\n}"
    },
    LongText("a text", "") { "framework x \"\(repeated("a", $0))\" {\n}" },
    LongText("a text of escapes", "") { "framework x \"\(repeated("\\n", $0))\" {\n}" },
    LongText("a comment", "") { "framework x \"X\" {\n //" + repeated("/", $0) + "\n}" },
    LongText("a number", "wrong-number") { rule("m > 1" + repeated("1", $0)) },
    LongText("decimals", "wrong-number") { rule("m > 0." + repeated("1", $0)) },
    LongText("a version", "") { "framework x \"X\" {\n version 1" + repeated(".1", $0) + "\n}" },
    LongText("empty lines", "") { "framework x \"X\" {\n" + repeated("\n", $0) + "}" },
    LongText("spaces", "") { "framework x \"X\" {" + repeated(" ", $0) + "}" },
    LongText("unknown characters", "unknown-character") {
      "framework x \"X\" {\n" + repeated("€", $0) + "\n}\n"
    },
  ]

  private static func chain(_ measures: [(number: Int, definition: String)]) -> String {
    let lines = measures.map { number, definition in
      "measure m\(number) = \(definition) { neither is better }\n"
    }
    return "framework x \"X\" {\n" + lines.joined() + "}\n"
  }

  private static func repeated(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }

  private static func rule(_ condition: String) -> String {
    "framework x \"X\" {\n" + head + "  rule r {\n    require \(condition)\n  }\n}\n"
  }

  private static func measure(_ definition: String) -> String {
    "framework x \"X\" {\n" + head + "  measure n = \(definition) {\n    higher is better\n  }\n}\n"
  }

  private static let head = """
      policy { missing stays missing }
      returns q {
        quarter period from "Quarter"
        a count from "A"
      }
      measure m = the a in q {
        higher is better
        target at least 1
      }

    """
}
