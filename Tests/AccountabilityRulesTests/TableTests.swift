import AccountabilityRules
import Testing

@Suite("Definitions that stand in tables")
struct TableTests {
  // MARK: What rows make

  @Test("Each row makes the declaration that one would have written", arguments: Self.pairs)
  func sameAsWrittenOut(pair: Pair) throws {
    let table = parse(pair.table)
    let written = parse(pair.written)
    #expect(table.diagnostics.map(\.message) == [])
    #expect(written.diagnostics.map(\.message) == [])
    let text = try #require(table.framework?.canonicalText)
    #expect(text == written.framework?.canonicalText)
    let again = Framework.parse(SourceText(name: "canonical", text: text)).framework
    #expect((again == table.framework) && (written.framework == table.framework))
  }

  @Test("Canonical text needs no file, the formatter keeps the reference")
  func printing() throws {
    let text = "framework x \"X\" {\n  places from \"places.csv\" { name column \"code\" }\n}\n"
    let framework = try Framework(parsing: text, files: Self.files)
    #expect(framework.canonicalText.contains("place north-1\n"))
    #expect(!framework.canonicalText.contains("places.csv"))
    #expect(try SourceFormatter.formatted(SourceText(name: "x", text: text)) == text)
  }

  @Test("Two measures of a row's outcome stand in it, whichever is written first")
  func outcomes() throws {
    let framework = try #require(
      parse(
        """
        measures = the figure in series {
          | code | theme |
          | a    | home  |
          | b    | work  |
          | c    |       |
          name column "code"
          outcome column "theme"
        }
        outcome home { measure first = the figure in series }
        outcome work
        """
      ).framework
    )
    #expect(framework.outcomes.map { $0.measures.map(\.name.name) } == [["first", "a"], ["b"]])
    #expect(framework.otherMeasures.map(\.name.name) == ["c"])
  }

  @Test("Rows that say the same declare it once; a cell's holes and stars choose the clause")
  func cases() throws {
    let framework = try #require(
      parse(
        """
        measures = the figure in series {
          | code | way            | step  |
          | a    | "RAG - High *" | 0.5c  |
          | b    | "BOB"          | 1,200 |
          | c    | "High"         | 3%    |
          | c    | "High"         | 3%    |
          name column "code"
          column "way" {
            "RAG - High*", "High" = higher is better, "RAG - Low*" = lower is better
            "*" = neither is better
          }
          column "step" {
            "{n}c" = real change at least n * (points from baseline to now) since baseline
            "{n}" = real change at least n since baseline
          }
        }
        """
      ).framework
    )
    #expect(framework.measures.map(\.name.name) == ["a", "b", "c"])
    let directions: [Direction?] = [.higherIsBetter, .neitherIsBetter, .higherIsBetter]
    #expect(framework.measures.map(\.direction) == directions)
    let text = framework.canonicalText
    #expect(
      text.contains("real change at least 0.5 * (points from baseline to now) since baseline")
    )
    #expect(text.contains("real change at least 1200 since baseline"))
    #expect(text.contains("real change at least 3% since baseline"))
  }

  // MARK: What can be wrong

  @Test("What is wrong with a table is said at its place", arguments: Self.mistakes)
  func mistake(mistake: Mistake) {
    let parsed = parse(mistake.text)
    let found = parsed.check().filter { $0.severity == .error }
    #expect(found.map(\.code.name) == [mistake.code], "\(found.map(\.message))")
    guard let first = found.first else { return }
    let place = "\(first.origin.file):\(first.origin.line):\(first.origin.column)"
    #expect(place == mistake.place, "\(first.message)")
    #expect(first.help?.isEmpty == false)
    let drawn = DiagnosticRenderer(sources: parsed.texts).text(first)
    #expect(drawn.contains(" | "), "the line is drawn:\n\(drawn)")
  }

  @Test("Bytes of every kind are a table or an error, and never a crash")
  func bytes() {
    let text = "framework x \"X\" { places from \"f\" { name column \"a\"\n title column \"b\" } }"
    let whole = Array("a,b\nx,\"one \"\"1\"\"\"\ny,é\n".utf8)
    for end in whole.indices {
      for byte in [0, 0x22, 0x2C, 0x0A, 0x80, 0xFF] as [UInt8] {
        let files = FileLoader(["f": Array(whole[..<end]) + [byte]])
        let parsed = Framework.parse(SourceText(name: "x", text: text), files: files)
        _ = DiagnosticRenderer(sources: parsed.texts).text(parsed.check())
      }
    }
  }

  @Test("Five hundred measures are read and checked without delay")
  func manyRows() throws {
    let rows = (1...500).map { "m-\($0),Measure \($0),up,2021/22,0.5c,\($0)" }
    let file = (["code,title,way,base,step,target"] + rows).joined(separator: "\n")
    let files = FileLoader(["m.csv": Array(file.utf8)])
    let text = inside(
      """
      measures from "m.csv" = the figure in series {
        name column "code"
        title column "title"
        column "way" { "up" = higher is better, "down" = lower is better }
        baseline column "base" as "{year}/{yy}" financial year
        column "step" {
          "{n}c" = real change at least n * (points from baseline to now) since baseline
          "{n}" = real change at least n since baseline
        }
        target reaching column "target" by 2030
      }
      """
    )
    let clock = ContinuousClock()
    var found: [Diagnostic] = []
    let time = clock.measure {
      let parsed = Framework.parse(SourceText(name: "many", text: text), files: files)
      #expect(parsed.framework?.measures.count == 500)
      found = parsed.check()
    }
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    // Unoptimised and beside other tests; a release build takes a fiftieth of it.
    #expect(time < .seconds(20))
  }

  // MARK: Tables in Swift

  @Test("A table in Swift makes the same framework, and its rows are the places")
  func builder() throws {
    let bytes = Array("code,title\nnorth-1,North\nsouth-2,\n".utf8)
    let table = try DefinitionTable(csv: bytes, name: "places.csv", columns: ["code", "title"])
    let framework = Framework("x", "X") {
      for row in table.rows {
        Place(PlaceName(row.text("code")), row["title"]).at(row)
      }
    }
    let text =
      "framework x \"X\" { places from \"places.csv\" { name column \"code\"\ntitle column \"title\" } }"
    #expect(framework == (try Framework(parsing: text, files: Self.files)))
    #expect(framework.places.map(\.name.origin.line) == [2, 3])
    #expect(framework.places.map(\.name.origin.file) == ["places.csv", "places.csv"])
  }

  @Test("A table that lacks a column is refused where it is made")
  func missingColumn() {
    let bytes = Array("code,titel\nnorth,North\n".utf8)
    let error = #expect(throws: RulesError.self) {
      try DefinitionTable(csv: bytes, name: "places.csv", columns: ["code", "title"])
    }
    #expect(error?.diagnostics.map(\.help) == ["did you mean 'titel'?"])
  }

  @Test("A column of numbers holds numbers alone")
  func numbers() throws {
    let bytes = Array("code,goal\na,\"1,200\"\nb,60%\nc,\nd,-5\n".utf8)
    let table = try DefinitionTable(csv: bytes, name: "goals.csv", numbers: ["goal"])
    let numbers = table.rows.map { $0.number("goal")?.node.description }
    #expect(numbers == ["1200", "60%", nil, "-5"])
    let many = Array("code,goal\na,many\n".utf8)
    let error = #expect(throws: RulesError.self) {
      try DefinitionTable(csv: many, name: "goals.csv", numbers: ["goal"])
    }
    #expect(error?.diagnostics.map(\.code.name) == ["unreadable-cell"])
    #expect(error?.diagnostics.map(\.origin.line) == [2])
  }

  @Test("Rows of a program are a table too")
  func programRows() {
    let table = DefinitionTable(headings: ["code", "title"], rows: [["a", "A"], ["b"]])
    #expect(table.rows.map { $0["title"] } == ["A", nil])
    #expect(table.rows.map { $0["other"] } == [nil, nil])
    #expect(table.rows.allSatisfy { $0.origin.file.hasSuffix("TableTests.swift") })
  }
}

// MARK: - Cases

extension TableTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var shows: String
    var table: String
    var written: String
    var testDescription: String { shows }
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var code: String
    var place: String
    var text: String
    var testDescription: String { "\(code) at \(place)" }
  }

  fileprivate static let files = FileLoader([
    "places.csv": Array("code,title\nnorth-1,North\nsouth-2,\n".utf8),
    "ragged.csv": Array("code,title\na,A\nb\n".utf8),
    "twice.csv": Array("code,title,code\na,A,b\n".utf8),
    "open.csv": Array("code,title\na,\"A\nb,B\n".utf8),
    "latin.csv": [0x63, 0x6F, 0x64, 0x65, 0x0A, 0x61, 0xE9, 0x0A],
    "empty.csv": [],
    "clash.csv": Array("code,title\na,A\nb,B\na,Other\n".utf8),
    "values.csv": Array("code,target,base\na,many,2021\nb,3,2021/22\n".utf8),
  ])

  static let pairs: [Pair] = [
    Pair(
      shows: "places of a file",
      table: "places from \"places.csv\" {\n name column \"code\"\n title column \"title\"\n}",
      written: "place north-1 \"North\"\nplace south-2"
    ),
    Pair(
      shows: "partners, with parts that hold for all and parts of a row",
      table: """
        partners {
          | code  | name         | kind    | since      | beds |
          | RA1   | "First Trust" | acute   | 2024-04-01 | 1,200 |
          | `R A` |              | "a, b"  |            | 007  |
          name column "code"
          title column "name"
          sector health
          with type column "kind"
          from column "since"
          with beds column "beds"
          code column "code"
        }
        """,
      written: """
        partner RA1 "First Trust" sector health code "RA1" with type "acute" with beds 1200 from 2024-04-01
        partner `R A` sector health code "R A" with type "a, b" with beds "007"
        """
    ),
    Pair(
      shows: "outcomes, with partners in one cell and places of others",
      table: """
        partner a
        partner b
        outcomes {
          | theme | who    | weight |
          | home  | "a, b" | 22%    |
          | home  | "a, b" | 22%    |
          | work  | b      |        |
          name column "theme"
          accountable column "who"
          with weight column "weight"
        }
        """,
      written: """
        partner a
        partner b
        outcome home {
          accountable a, b
          with weight 22%
        }
        outcome work { accountable b }
        """
    ),
    Pair(
      shows: "measures, with years and dates as the column spells them",
      table: """
        measures = sum of column "field" in series {
          | code | title | field  | base    | goal | until      | unit  | loss |
          | a    | "A"   | figure | 2021/22 | 5    | 31/03/2026 | beds  | -5   |
          | b    |       | other  | 2021    |      | 31/03/2026 |       |      |
          name column "code"
          title column "title"
          population headline
          higher is better
          baseline column "base" as "{year}" calendar year, "{year}/{yy}" financial year
          target reaching column "goal" by column "until" as "{day}/{month}/{year}"
          unit column "unit"
          real change at least column "loss" since baseline
        }
        """,
      written: """
        measure a "A" = sum of figure in series {
          population headline
          higher is better
          baseline 2021-22
          target reaching 5 by 2026-03-31
          unit "beds"
          real change at least -5 since baseline
        }
        measure b = sum of other in series {
          population headline
          higher is better
          baseline 2021
        }
        """
    ),
  ]

  static let mistakes: [Mistake] = [
    Mistake(
      code: "unreadable-file",
      place: "framework:7:13",
      text: "places from \"nowhere.csv\" { name column \"code\" }"
    ),
    Mistake(
      code: "unreadable-file",
      place: "open.csv:2:3",
      text: "places from \"open.csv\" { name column \"code\" }"
    ),
    Mistake(
      code: "unreadable-file",
      place: "latin.csv:2:2",
      text: "places from \"latin.csv\" { name column \"code\" }"
    ),
    Mistake(
      code: "unreadable-file",
      place: "empty.csv:1:1",
      text: "places from \"empty.csv\" { name column \"code\" }"
    ),
    Mistake(
      code: "uneven-row",
      place: "ragged.csv:3:1",
      text: "places from \"ragged.csv\" { name column \"code\" }"
    ),
    Mistake(
      code: "duplicate-name",
      place: "twice.csv:1:12",
      text: "places from \"twice.csv\" { name column \"title\" }"
    ),
    Mistake(
      code: "unknown-name",
      place: "framework:9:15",
      text: "places from \"places.csv\" {\n  name column \"code\"\n title column \"titel\"\n}"
    ),
    Mistake(
      code: "duplicate-name",
      place: "clash.csv:4:1",
      text: "places from \"clash.csv\" {\n  name column \"code\"\n title column \"title\"\n}"
    ),
    Mistake(
      code: "unreadable-cell",
      place: "values.csv:3:5",
      text: """
        measures from "values.csv" = the figure in series {
          name column "code"
          baseline column "base"
        }
        """
    ),
    Mistake(
      code: "unknown-name",
      place: "values.csv:2:3",
      text: """
        measures from "values.csv" = the figure in series {
          name column "code"
          target at least column "target"
        }
        """
    ),
    Mistake(
      code: "unreadable-cell",
      place: "values.csv:2:3",
      text: """
        measures from "values.csv" = the figure in series {
          name column "code"
          column "target" { "{n}" = target at least n }
        }
        """
    ),
    Mistake(
      code: "unreadable-cell",
      place: "values.csv:2:3",
      text: """
        measures from "values.csv" = the figure in series {
          name column "code"
          decimals column "target"
        }
        """
    ),
    Mistake(
      code: "unexpected",
      place: "framework:7:1",
      text: "places from \"places.csv\" { title column \"title\" }"
    ),
    Mistake(
      code: "unexpected",
      place: "framework:8:3",
      text: "places from \"places.csv\" {\n  | code |\n name column \"code\"\n}"
    ),
    Mistake(
      code: "unknown-clause",
      place: "framework:9:3",
      text:
        "measures from \"places.csv\" = the figure in series {\n name column \"code\"\n  hihger is better\n}"
    ),
    Mistake(
      code: "unreadable-cell",
      place: "framework:9:10",
      text: "places {\n  | code |\n  |      |\n  name column \"code\"\n}"
    ),
    Mistake(
      code: "unknown-name",
      place: "framework:9:12",
      text: """
        measures = the figure in series {
          | code | theme |
          | a    | nope  |
          name column "code"
          outcome column "theme"
        }
        """
    ),
  ]
}

/// The inside of a framework, from its seventh line.
private func inside(_ text: String) -> String {
  """
  framework x "X" {
    calendar calendar years
    returns series { year period
      figure number
      other number
    }
  \(text)
  }
  """
}

private func parse(_ text: String) -> ParsedFramework {
  Framework.parse(SourceText(name: "framework", text: inside(text)), files: TableTests.files)
}
