import Accountability
import AccountabilityRules
import Foundation
import Testing

/// Rows of JSON take the same way as rows of CSV.
@Suite("Reading JSON")
struct JSONIntakeTests {
  private static let clauses = """
    y period from "y"
    area place from "area", "area.code"
    n number from "n"
    missing "" = not-collected
    """

  /// Files, and their counts of accepted and refused rows with the reasons, or why they are refused whole.
  static let cases: [(String, [String])] = [
    (
      #"[{"y": "2024", "area": "town", "n": 3}, {"n": 4.5, "y": "2025", "area": "town"}]"#,
      ["2 0", "3", "4.5"]
    ),
    (
      "{\"y\":\"2024\",\"area\":\"town\",\"n\":3}\n{\"y\":\"2025\",\"area\":\"town\",\"n\":null}\n",
      ["2 0", "3", "not-collected"]
    ),
    (#"[{"y": "2024", "area": {"code": "T", "name": "Town"}, "n": -1.5e3}]"#, ["1 0", "-1500"]),
    (
      #"[{"y": 2024, "area": "t\u006fwn", "n": 12345678901234567890.25}]"#,
      ["1 0", "12345678901234567890.25"]
    ),
    (
      "{\"y\":\"2024\",\"area\":\"town\",\"n\":3}\n{\"y\":\"2025\",\"area\":\"town\",\"n\":}\n{\"y\":\"2023\",\"area\":\"town\",\"n\":1}\n",
      ["2 1", "2:31 this is no row of JSON: no value of JSON begins so", "1", "3"]
    ),
    (
      "{\"y\":\"2024\",\"area\":\"town\",\"n\":3}\n[1]\n",
      ["1 1", "2:4 this is no row of JSON: a row is an object", "3"]
    ),
    (
      #"[{"y": "2024", "area": "town", "n": 3, "n": 4}]"#,
      ["line 1, column 43: the name \"n\" stands twice in one object"]
    ),
    ("[{\"y\": \"2024\"", ["line 1, column 14: '}' is wanted here"]),
    ("[1, 2]", ["line 1, column 3: an object was wanted before this: one for each row"]),
    ("[]", ["there are no headings"]),
    ("", ["there are no headings"]),
    ("12", ["line 1, column 3: a row is an object"]),
    ("\"\\ud800\"", ["line 1, column 8: this is half of a character"]),
    (
      String(repeating: "[", count: 100_000),
      ["line 1, column 66: this is nested more than 64 deep"]
    ),
    // JSON-stat: the last dimension goes round fastest; codes under the identifier, labels under the label.
    (
      #"""
      {"class": "dataset", "id": ["t", "g"], "size": [2, 2], "value": [1, 2, null, 4],
       "dimension": {
         "t": {"label": "y", "category": {"index": ["a", "b"], "label": {"a": "2024", "b": "2025"}}},
         "g": {"label": "area", "category": {"index": {"S": 1, "N": 0}, "label": {"N": "town", "S": "vale"}}}}}
      """#,
      ["value"]
    ),
  ]

  @Test("What comes of a file is told row by row", arguments: cases.indices)
  func reading(index: Int) throws {
    let (text, expected) = JSONIntakeTests.cases[index]
    let isTable = expected == ["value"]
    let clauses =
      isTable
      ? JSONIntakeTests.clauses.replacing("from \"n\"", with: "from \"value\"")
      : JSONIntakeTests.clauses
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town" code "T"
          place vale "Vale" code "V"
          policy { missing stays missing }
          returns q {
            \(clauses)
          }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    var found: [String] = []
    do throws(EvaluationError) {
      let evaluation = try Evaluator(framework)
        .evaluate(["q": .json(Array(text.utf8), path: "q.json")], asOf: date)
      let source = evaluation.sources[0]
      #expect(source.rows == source.accepted + source.rejected)
      found.append("\(source.accepted) \(source.rejected)")
      found += source.problems.map { "\($0.line):\($0.column) \($0.problem)" }
      found += evaluation.observations.map { $0.value?.decimalText ?? $0.status }
    } catch {
      found.append(error.message.replacing("q.json: ", with: ""))
    }
    #expect(found == (isTable ? ["4 0", "1", "not-collected", "2", "4"] : expected))
  }

  private static let data = ProcessInfo.processInfo.environment["ACCOUNTABILITY_SHARED"]
    .map { URL(filePath: $0).appending(path: "data/ni-wellbeing") }

  @Test(
    "Northern Ireland's data sets in JSON-stat give the labels that their published lines give",
    .enabled(if: data != nil, "ACCOUNTABILITY_SHARED names no folder of published data")
  )
  func published() throws {
    let folder = try #require(JSONIntakeTests.data)
    let published = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/Published")
    let text = try String(
      contentsOf: published.appending(path: "northern-ireland.accountability"),
      encoding: .utf8
    )
    let columns = """
      indicator measure from file "{indicator}*.json"
      year period from "TLIST(A1)"
      """
    let table = "northern-ireland-measures.csv"
    let framework = try Framework(
      parsing: text.replacing("indicator measure from \"matrix\"", with: "")
        .replacing("year period from \"year\"", with: columns),
      name: "northern-ireland",
      files: FileLoader([table: [UInt8](try Data(contentsOf: published.appending(path: table)))])
    )
    let stat = folder.appending(path: "json-stat")
    let files = try FileManager.default.contentsOfDirectory(atPath: stat.path()).sorted()
    let data = try files.map { file in
      SourceData.json([UInt8](try Data(contentsOf: stat.appending(path: file))), path: file)
    }
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 31))
    let evaluation = try Evaluator(framework).evaluate(["series": SourceData(data)], asOf: date)
    #expect(evaluation.sources.count == 51)
    #expect(evaluation.sources.allSatisfy { $0.rejected == 0 })
    var counts: [String: Int] = [:]
    for judgement in evaluation.judgements where judgement.isLatest {
      guard let band = judgement.bands.first else { continue }
      counts[band.label ?? "undecided", default: 0] += 1
    }
    #expect(counts == ["improving": 14, "no change": 19, "worsening": 13, "undecided": 5])
  }
}

/// What identifies persons neither comes in by accident nor goes out.
@Suite("Data of persons")
struct IdentifierTests {
  private static func evaluation(_ rows: String, clauses: String = "") throws -> Evaluation {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          policy { missing stays missing }
          returns q {
            y period from "y"
            n count from "n"
            \(clauses)
          }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    return try Evaluator(framework)
      .evaluate(["q": .csv(Array(rows.utf8), path: "q.csv")], asOf: date)
  }

  static let columns: [(String, String)] = [
    (
      "y,n,Client name\n2025,3,Ada\n",
      "column 'Client name' looks like data of persons: its heading speaks of persons' data"
    ),
    (
      "y,n,DateOfBirth\n2025,3,1990-01-01\n",
      "column 'DateOfBirth' looks like data of persons: its heading speaks of persons' data"
    ),
    (
      "y,n,who\n2025,3,ada@example.org\n",
      "column 'who' looks like data of persons: it holds e-mail addresses"
    ),
    (
      "y,n,who\n2025,3,QQ 12 34 56 C\n",
      "column 'who' looks like data of persons: it holds National Insurance numbers"
    ),
    (
      "y,n,who\n2025,3,9434765919\n",
      "column 'who' looks like data of persons: it holds what may be NHS numbers"
    ),
    (
      "y,n,\n2025,3,M1 1AE\n",
      "a column without a heading looks like data of persons: it holds postcodes"
    ),
  ]

  @Test(
    "A column that looks like data of persons is refused unless a field reads it",
    arguments: columns.indices
  )
  func refused(index: Int) throws {
    let (rows, message) = IdentifierTests.columns[index]
    let error = #expect(throws: EvaluationError.self) { try IdentifierTests.evaluation(rows) }
    #expect(error?.message == "q.csv: \(message)")
    let heading = String(
      rows.split(separator: "\n")[0].split(separator: ",", omittingEmptySubsequences: false)[2]
    )
    guard !heading.isEmpty else { return }
    let declared = try IdentifierTests.evaluation(rows, clauses: "who text from \"\(heading)\"")
    #expect(declared.sources[0].accepted == 1)
  }

  @Test("Columns of things are left alone")
  func harmless() throws {
    let rows =
      "y,n,Area name,Indicator Name,period type,code\n2025,3,Town,Warm homes,year,1234567890\n"
    #expect(try IdentifierTests.evaluation(rows).sources[0].accepted == 1)
  }

  @Test(
    "A refused cell that looks like an identifier is not shown, and is handed back whole when asked for"
  )
  func refusals() throws {
    let rows = "y,n\n2025,ada@example.org\n2024,x\n2023,4\n"
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          policy { missing stays missing }
          returns q { y period from "y"
            n count from "n" }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let data = ["q": SourceData.csv(Array(rows.utf8), path: "q.csv")]
    let evaluation = try Evaluator(framework).evaluate(data, asOf: date)
    #expect(
      evaluation.sources[0].problems.map { "\($0.value)|\($0.problem)" } == [
        "|this is not a number; the cell looks like an e-mail address and is not shown",
        "x|this is not a number",
      ]
    )
    let refused = RefusedRows(evaluation, of: framework, from: data)
    #expect(refused.count == 2)
    #expect(
      refused.csv == """
        source,file,line,problem,y,n\r
        q,q.csv,2,this is not a number; the cell looks like an e-mail address and is not shown,2025,ada@example.org\r
        q,q.csv,3,this is not a number,2024,x\r

        """
    )
  }
}
