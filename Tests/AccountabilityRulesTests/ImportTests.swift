import AccountabilityRules
import Testing

/// Imports: what comes together, and what cannot.
@Suite("Imports")
struct ImportTests {
  private static let national = """
    framework national "National" {
    version 2026.1
    calendar financial quarters
    policy { missing stays missing }
    returns q { period period
    n count }
    measure m = sum of n in q { performance
    higher is better
    target at least 10 }
    test "its own" { expect m is met }
    }
    """

  private static func parse(
    _ body: String,
    files: [String: String] = ["national.accountability": national]
  ) -> ParsedFramework {
    let bytes = files.mapValues { Array($0.utf8) }
    let text = "framework local \"Local\" {\n\(body)\n}"
    return Framework.parse(
      SourceText(name: "local.accountability", text: text),
      files: FileLoader(bytes)
    )
  }

  private static let take = "import \"national.accountability\" version 2026.1\n"

  @Test("An import brings declarations, not the header and not the tests")
  func imported() throws {
    let parsed = Self.parse(Self.take + "partner a \"A\"")
    #expect(parsed.check().filter { $0.severity == .error }.map(\.message) == [])
    let framework = try #require(parsed.framework)
    #expect(framework.version == nil)
    #expect(framework.measures.map(\.name.name) == ["m"])
    #expect(framework.tests.isEmpty)
    #expect(framework.calendar?.grain == .quarter)
    #expect(parsed.texts.map(\.name) == ["local.accountability", "national.accountability"])
  }

  @Test("Canonical text needs no file, and reads back as the same framework")
  func canonicalText() throws {
    let body =
      Self.take
      + "exception to measure m from 2026-04-01 because \"small\" { target at least 5 }"
    let framework = try #require(Self.parse(body).framework)
    let again = Framework.parse(SourceText(name: "again", text: framework.canonicalText))
    #expect(again.diagnostics.map(\.message) == [])
    #expect(again.framework == framework)
  }

  @Test("The builder includes what the text imports")
  func included() throws {
    let national = try #require(
      Framework.parse(SourceText(name: "national", text: Self.national)).framework
    )
    let built = Framework("local", "Local") {
      Include(national)
      Partner(PartnerName("a"), "A")
      Exception(to: .measure(count("m")), because: "small") { Target(.atLeast(5)) }
    }
    let body =
      Self.take + "partner a \"A\"\nexception to measure m because \"small\" { target at least 5 }"
    #expect(built == Self.parse(body).framework)
  }

  @Test("A diagnostic of an imported framework stands in its own file, and its line can be drawn")
  func ownFile() throws {
    let broken = Self.national.replacing("higher is better", with: "higher is beter")
    let parsed = Self.parse(Self.take, files: ["national.accountability": broken])
    let first = try #require(parsed.check().first { $0.severity == .error })
    #expect(first.origin.file == "national.accountability")
    #expect(first.origin.line == 8)
    let drawn = DiagnosticRenderer(sources: parsed.texts).text(first)
    #expect(drawn.contains("8 | higher is beter"))
  }

  @Test("A name that both declare is an error that shows both places")
  func clash() throws {
    let parsed = Self.parse(Self.take + "measure m = 1 { performance\nhigher is better }")
    let clash = try #require(parsed.check().first { $0.code.name == "duplicate-name" })
    let places = [clash.origin.file] + clash.labels.map(\.origin.file)
    #expect(Set(places) == ["local.accountability", "national.accountability"])
  }

  @Test("The same calendar may stand in both, another one may not")
  func calendars() {
    let same = Self.parse(Self.take + "calendar financial quarters").check()
    #expect(same.filter { $0.severity == .error }.isEmpty)
    let other = Self.parse(Self.take + "calendar calendar years").check()
    #expect(other.map(\.code.name).contains("repeated-clause"))
  }

  @Test("Frameworks that import each other are an error")
  func circle() throws {
    let parsed = Self.parse(
      "import \"a\" version 1",
      files: [
        "a": "framework a \"A\" { version 1\nimport \"b\" version 1 }",
        "b": "framework b \"B\" { version 1\nimport \"a\" version 1 }",
      ]
    )
    let errors = parsed.check()
    #expect(errors.map(\.code.name) == ["circular-definition"])
    #expect(errors.first?.origin.file == "b")
    #expect(errors.first?.message.contains("'a' → 'b' → 'a'") ?? false)
  }

  @Test(
    "Two ways may lead to one framework, however they are spelt",
    arguments: ["c", "./c", "../d/c"]
  )
  func twoWays(path: String) throws {
    let base = "framework c \"C\" { version 1\npartner x \"X\" }"
    let parsed = Self.parse(
      "import \"d/a\" version 1\nimport \"d/b\" version 1",
      files: [
        "d/a": "framework a \"A\" { version 1\nimport \"c\" version 1 }",
        "d/b": "framework b \"B\" { version 1\nimport \"\(path)\" version 1 }",
        "d/c": base,
      ]
    )
    #expect(parsed.check().map(\.message) == [])
    #expect(parsed.framework?.partners.map(\.name.name) == ["x"])
  }

  @Test("A missing file and another version are errors at the import")
  func wrongImports() {
    let missing = Self.parse("import \"nation.accountability\" version 1").check()
    #expect(missing.map(\.code.name) == ["unreadable-file"])
    let version = Self.parse("import \"national.accountability\" version 2025.1").check()
      .filter { $0.severity == .error }
    #expect(version.map(\.code.name) == ["wrong-version"])
    #expect(version.first?.origin.column == 42)
  }

  @Test("All kinds of declarations come along")
  func everything() throws {
    let declared = """
      framework whole "Whole" {
      version 1
      allow unstated-baseline in m because "later"
      vision "stays"
      calendar financial quarters
      place p "P"
      partner a "A"
      sector s "S"
      policy { missing stays missing }
      codes c { one "One" }
      returns q { period period
      n count }
      records r { who person from "Who" }
      cohort all = persons in r
      parameter goal { 5 }
      outcome o { measure m = sum of n in q { performance
      higher is better } }
      measure k = m { performance
      higher is better }
      score sc for measures = it
      calculation ca for measures = it
      rating ra for measures { "x" otherwise }
      rule ru { require m > 1
      then co }
      consequence co { then "x" }
      story st "St"
      exception to rule ru because "not here" { left out }
      test "stays" { expect m > 1 }
      }
      """
    let body = "import \"whole\" version 1"
    let parsed = Self.parse(body, files: ["whole": declared])
    #expect(parsed.diagnostics.map(\.message) == [])
    let whole = Framework.parse(SourceText(name: "whole", text: declared))
    #expect(whole.diagnostics.map(\.message) == [])
    let lines = try #require(whole.framework).canonicalText.split(separator: "\n").map(String.init)
    let stays = ["  version 1", "  vision \"stays\""]
    let expected = lines.dropFirst().filter { !stays.contains($0) }
    let taken = try #require(parsed.framework).canonicalText.split(separator: "\n").map(String.init)
    #expect(Array(taken.dropFirst().dropLast()) == Array(expected.dropLast(4)))
  }

  @Test("Paths and tables are found from the folder of the framework that names them")
  func folders() throws {
    let parsed = Self.parse(
      "import \"d/a\" version 1",
      files: [
        "d/a": "framework a \"A\" { version 1\nplaces from \"t.csv\" { name column \"N\" } }",
        "d/t.csv": "N\nnorth\n",
      ]
    )
    #expect(parsed.check().map(\.message) == [])
    #expect(parsed.framework?.places.map(\.name.name) == ["north"])
  }
}
