import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Damaged files and files that mean harm: a clear refusal, or rows that are counted and refused.
@Suite("Damaged and hostile files")
struct HostileFilesTests {
  /// A file, and what comes of it: its counts of rows that are accepted and refused with the first
  /// reason, or why it is refused whole.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var outcome: String

    init(_ name: String, _ bytes: [UInt8], _ outcome: String) {
      self.name = name
      self.bytes = bytes
      self.outcome = outcome
    }

    init(_ name: String, _ text: String, _ outcome: String) {
      self.init(name, Array(text.utf8), outcome)
    }

    var testDescription: String { name }
  }

  private static let head = "Year,Area,N\n"
  private static let long = String(repeating: "x", count: 1 << 20)

  static let cases: [Case] = [
    Case("nothing", "", "there are no headings"),
    Case("line breaks alone", "\n\n\r\n\r", "there are no headings"),
    Case("headings alone", head, "0 0"),
    Case(
      "broken off within a cell",
      "\(head)2025,town,3\n2024,to",
      "1 1: the row has 2 cells under 3 headings"
    ),
    Case(
      "a quote that is never closed",
      "\(head)2025,town,3\n2024,\"town,4\n2023,town,5\n",
      "1 1: the quote that opens this field is never closed, so the field runs to the end of the file"
    ),
    Case(
      "noughts",
      Array("\(head)2025,town,3\n2024,to".utf8) + [0] + Array("wn,4\n".utf8),
      "1 1: there is a NUL byte in this field; the file may be damaged or be UTF-16"
    ),
    Case(
      "bytes that are no UTF-8",
      Array("\(head)2025,town,3\n2024,".utf8) + [0xC3, 0x28] + Array(",4\n".utf8),
      "1 1: these bytes are not UTF-8 text; the file may have been saved in another encoding"
    ),
    Case(
      "a picture",
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52],
      "the file is no text, and no CSV"
    ),
    Case(
      "a packed file",
      Array("PK".utf8) + [3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0],
      "the file is a packed file, and no CSV"
    ),
    Case(
      "a cell of a megabyte where a year is wanted",
      "\(head)2025,town,3\n\(long),town,4\n",
      "1 1: this is not a period as it is spelt here (\"*{year}*\")"
    ),
    Case(
      "a cell of a megabyte where a place is wanted",
      "\(head)2025,town,3\n2024,\(long),4\n",
      "1 1: no place is known by this name or code"
    ),
    Case(
      "a number of a hundred thousand digits",
      "\(head)2025,town,\(String(repeating: "9", count: 100_000))\n",
      "1 0"
    ),
    Case(
      "a hundred thousand columns",
      "\(head.dropLast())\(String(repeating: ",", count: 100_000))\n2025,town,3\(String(repeating: ",", count: 100_000))\n",
      "1 0"
    ),
    Case(
      "a hundred thousand rows that nobody can read",
      head + String(repeating: "2025,nowhere,3\n", count: 100_000),
      "0 100000: no place is known by this name or code"
    ),
    Case(
      "a hundred thousand rows about one return",
      head + String(repeating: "2025,town,3\n", count: 20_000),
      "0 20000: another row is about the same return"
    ),
  ]

  private static func framework(period: String = "Year") throws -> Framework {
    try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          policy { missing stays missing }
          returns q {
            year period from "\(period)" as "*{year}*"
            area place from "Area"
            n number from "N"
          }
          measure m = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
  }

  private static func evaluation(_ bytes: [UInt8]) throws -> Result<Evaluation, EvaluationError> {
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let evaluator = try Evaluator(framework())
    return Result { () throws(EvaluationError) in
      try evaluator.evaluate(["q": .csv(bytes, path: "q.csv")], asOf: date)
    }
  }

  @Test("Each gives a clear refusal or counted ones", arguments: cases)
  func outcome(_ one: Case) throws {
    switch try HostileFilesTests.evaluation(one.bytes) {
    case .failure(let error):
      #expect(error.message == "q.csv: \(one.outcome)")
      #expect(!error.help.isEmpty)
    case .success(let evaluation):
      let source = evaluation.sources[0]
      #expect(source.rows == source.accepted + source.rejected + source.ignored)
      let reason = source.problems.first.map { ": \($0.problem)" } ?? ""
      #expect("\(source.accepted) \(source.rejected)\(reason)".hasPrefix(one.outcome))
    }
  }

  @Test(
    "Every prefix of a file, and every change of one byte, is read or refused",
    arguments: 0..<8
  )
  func damage(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let whole = Array("\(HostileFilesTests.head)2025,\"to\"\"wn\",3\r\n2024,town,\"1,000\"\n".utf8)
    for length in 0...whole.count {
      _ = try HostileFilesTests.evaluation(Array(whole.prefix(length)))
    }
    for _ in 0..<200 {
      var damaged = whole
      damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
        in: 0...255,
        using: &random
      )
      if case .success(let evaluation) = try HostileFilesTests.evaluation(damaged) {
        let source = evaluation.sources[0]
        #expect(source.rows == source.accepted + source.rejected)
      }
    }
  }

  @Test("What a cell holds is harmless wherever it is shown")
  func harmless() throws {
    let cells = ["=1+1", "<b>", "\u{1B}[2J", "\u{202E}abc", "a\"b", "-"]
    let rows = cells.map { "2025,\"\($0.replacing("\"", with: "\"\""))\",3\n" }.joined()
    let bytes = Array((HostileFilesTests.head + rows).utf8)
    let evaluation = try HostileFilesTests.evaluation(bytes).get()
    #expect(evaluation.sources[0].rejected == cells.count)
    #expect(evaluation.sources[0].problems.map(\.value) == cells)
    let framework = evaluation.framework
    let csv = RefusedRows(
      evaluation,
      of: framework,
      from: ["q": .csv(bytes, path: "q.csv")]
    ).csv
    #expect(csv.contains("\"'=1+1\""))
    #expect(!csv.contains("3\r\n=1"))
  }

  @Test("A refused cell is handed back as it came, but for the apostrophe before a formula")
  func handedBack() throws {
    let cells = [" spaced ", "\u{A0}x\t", "-", "-5%", "a\"b", "two\r\nlines", "a,b", "=1+1", " @x"]
    let rows = cells.map { "2025,\"\($0.replacing("\"", with: "\"\""))\",3\n" }.joined()
    let bytes = Array((HostileFilesTests.head + rows).utf8)
    let evaluation = try HostileFilesTests.evaluation(bytes).get()
    let csv = RefusedRows(
      evaluation,
      of: evaluation.framework,
      from: ["q": .csv(bytes, path: "q.csv")]
    ).csv
    let records = Array(CSVReader(bytes: Array(csv.utf8)).map { $0.map(\.text) }.dropFirst())
    #expect(records.map { $0[5] } == cells.dropLast(2) + ["'=1+1", "' @x"])
  }

  /// Files that are refused whole, with signs in headings and names that would move the cursor.
  static let refusedWhole: [SourceData] = [
    .csv(Array("\u{1B}[2JYear,Area,N\n2025,town,3\n".utf8), path: "q.csv"),
    .csv(Array("Year,Area,N,\u{1B}[2Jwho\n2025,town,3,a@example.org\n".utf8), path: "q.csv"),
    .csv(Array("Year,Area,N\n2025,town,3\n".utf8), path: "\u{1B}[2Jq.csv"),
    .json(Array(#"[{"\u001b[2Ja": 1, "\u001b[2Ja": 2}]"#.utf8), path: "q.json"),
  ]

  @Test(
    "What refuses a file whole shows nothing of it that could move the cursor",
    arguments: 0..<4
  )
  func harmlessRefusal(index: Int) throws {
    let framework = try HostileFilesTests.framework(period: index == 2 ? "Years" : "Year")
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let evaluator = try Evaluator(framework)
    let data = HostileFilesTests.refusedWhole[index]
    let error = #expect(throws: EvaluationError.self) {
      try evaluator.evaluate(["q": data], asOf: date)
    }
    #expect(error?.description.contains("\u{1B}") == false)
    #expect(error?.description.contains(#"\u{1B}[2J"#) == true)
  }
}
