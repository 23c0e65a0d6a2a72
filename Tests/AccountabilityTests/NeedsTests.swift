import Accountability
import AccountabilityRules
import Foundation
import Testing

@Suite("What a framework needs")
struct NeedsTests {
  private static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  private static func framework(
    _ source: String,
    head: String = "",
    advice: String = ""
  ) throws -> Framework {
    try Framework(
      parsing: """
        framework f "F" {
          calendar financial quarters from april
          place town "Town"
          place north "North" within town
          place south "South" within town
          partner council "Council"
          partner advice "Advice" \(advice) from 2025-07-01
          \(head)
          policy { missing stays missing }
          \(source)
          measure m "The measure" = sum of n in q { neither is better }
          measure k = m * 2 { neither is better }
        }
        """,
      name: "needs"
    )
  }

  /// What is said of when, a date, and the next returns.
  static let comings: [(clauses: String, asOf: String, next: [String])] = [
    (
      "every quarter due 30 days after", "2025-05-20",
      ["council 2025-26 Q1 2025-07-30"]
    ),
    (
      "every quarter due 30 days after", "2025-07-30",
      ["council 2025-26 Q1 2025-07-30"]
    ),
    (
      "every quarter due 30 days after", "2025-07-31",
      ["council 2025-26 Q2 2025-10-30", "advice 2025-26 Q2 2025-10-30"]
    ),
    ("every quarter due 5 months after", "2025-05-20", ["council 2024-25 Q3 2025-05-31"]),
    ("every year due 30 days after", "2025-03-31", ["council 2024-25 2025-04-30"]),
    ("every month", "2025-05-20", ["council May 2025 2025-05-31"]),
    ("", "2025-05-20", []),
  ]

  @Test("The next return is the first that is not due before the date", arguments: comings.indices)
  func next(index: Int) throws {
    let one = NeedsTests.comings[index]
    let source =
      "returns q { supplied by council, advice\n \(one.clauses)\n t period\n n count }"
    let needs = Needs(try Self.framework(source), asOf: try Self.date(one.asOf))
    let next = needs.sources[0].next.map { "\($0.partner) \($0.period) \($0.due)" }
    #expect(next == one.next)
    #expect(needs.sources[0].outstanding == nil)
  }

  @Test("A calendar in the field's spelling is the calendar of its periods")
  func calendar() throws {
    let source =
      "returns q { supplied by council\n every year\n t period as \"{year}\" calendar year\n n count }"
    let needs = Needs(try Self.framework(source), asOf: try Self.date("2025-05-20"))
    #expect(needs.sources[0].next.map(\.period.description) == ["2025"])
    #expect(needs.sources[0].fields.map(\.spellings) == [["{year}"], []])
    #expect(needs.textReport.contains("the year that the row is about, written \"{year}\""))
  }

  @Test("Until a day, all that are due by then are listed, each for its partner's places")
  func until() throws {
    let source = """
      returns q { supplied by council, advice
        every quarter due 30 days after
        t period
        area place
        who partner
        n count }
      """
    let needs = Needs(
      try Self.framework(source, advice: "within north"),
      asOf: try Self.date("2025-07-01"),
      until: try Self.date("2025-12-31")
    )
    let next = needs.sources[0].next.map { "\($0.partner) \($0.period) \($0.places)" }
    #expect(
      next == [
        "council 2025-26 Q1 [\"north\", \"south\"]", "council 2025-26 Q2 [\"north\", \"south\"]",
        "advice 2025-26 Q2 [\"north\"]",
      ]
    )
  }

  @Test("Fields say what they hold, where they stand and what rests on them; computed ones do not")
  func fields() throws {
    let source = """
      returns q "Returns" {
        supplied by council
        every quarter
        t period from file "{t}.csv"
        who partner from heading
        n count from "{who} homes", "Homes of {who}"
        cost money GBP from "Cost ({who})"
        low lower of cost from "Low ({who})"
        few yes-no = n < 5
        missing "*", "" = withheld in n
        because "Homes are what it is about."
      }
      """
    let needs = Needs(try Self.framework(source), asOf: try Self.date("2025-05-20"))
    let one = try #require(needs.sources.first)
    #expect(one.title == "Returns")
    #expect(one.because == "Homes are what it is about.")
    #expect(one.partners == ["council"])
    #expect(one.measures == ["m", "k"])
    #expect(
      one.fields.map { "\($0.name) \($0.kind) \($0.origin) \($0.headings) \($0.measures)" } == [
        "t period fileName [\"{t}.csv\"] []", "who partner heading [] []",
        "n count column [\"{who} homes\", \"Homes of {who}\"] [\"m\"]",
        "cost money GBP column [\"Cost ({who})\"] []",
        "low lower of cost column [\"Low ({who})\"] []",
      ]
    )
    #expect(
      one.fields.map(\.meaning) == [
        "the quarter that the row is about", "the partner that the row is about",
        "a whole number from 0 upwards", "an amount in GBP",
        "the lower end of the interval of 'cost'",
      ]
    )
    #expect(one.fields.allSatisfy { $0.spellings.isEmpty })
    #expect(
      one.marks.map { "\($0.texts) \($0.reason) \($0.fields)" } == [
        "[\"*\", \"\"] withheld [\"n\"]"
      ]
    )
  }

  private static let grid = """
    returns q { supplied by council, advice
      every quarter due 30 days after
      t period from "T"
      area place from "A"
      who partner from "W"
      n count from "N" }
    """

  @Test("With data, what is expected and not there is outstanding, with its status")
  func outstanding() throws {
    let rows = "T,A,W,N\n2025-26 Q1,north,council,3\n2025-26 Q2,south,council,4\n"
    func lines(_ date: String) throws -> [String] {
      let needs = try Needs(
        Self.framework(Self.grid, advice: "within north"),
        asOf: Self.date(date),
        data: ["q": .csv(Array(rows.utf8), path: "q.csv")]
      )
      return (needs.sources[0].outstanding ?? []).map {
        "\($0.period) \($0.partner) \($0.place ?? "") \($0.due) \($0.status.rawValue)"
      }
    }
    // A return without a date of receipt is taken to have come in when it was due.
    #expect(
      try lines("2025-10-30") == [
        "2025-26 Q1 council south 2025-07-30 late", "2025-26 Q2 council north 2025-10-30 not-due",
        "2025-26 Q2 advice north 2025-10-30 not-due",
      ]
    )
    #expect(
      try lines("2025-10-31") == [
        "2025-26 Q1 council south 2025-07-30 not-submitted",
        "2025-26 Q2 council north 2025-10-30 late", "2025-26 Q2 advice north 2025-10-30 late",
      ]
    )
  }

  @Test("A refused row is not there, and of a source without rows nothing is")
  func refused() throws {
    let framework = try Self.framework(
      Self.grid,
      head:
        "returns other { supplied by council\n every quarter\n t period\n v count }\n measure o = sum of v in other { neither is better\n baseline 2025-26 Q1\n real change at least 1 since baseline }"
    )
    let rows = "T,A,W,N\n2025-26 Q1,north,council,-3\n2025-26 Q1,south,council,4\n"
    let needs = try Needs(
      framework,
      asOf: Self.date("2025-08-01"),
      data: ["q": .csv(Array(rows.utf8), path: "q.csv")]
    )
    let outstanding = needs.sources.map { source in
      (source.outstanding ?? []).map { "\($0.period) \($0.partner) \($0.place ?? "")" }
    }
    #expect(outstanding == [["2025-26 Q1 council "], ["2025-26 Q1 council north"]])
  }

  @Test("What came early is not listed as the next return")
  func early() throws {
    let source = """
      returns q { supplied by council, advice
        every quarter due 30 days after
        t period from "T"
        got received from "G"
        who partner from "W"
        n count from "N" }
      """
    func next(_ rows: String) throws -> [String] {
      let needs = try Needs(
        Self.framework(source),
        asOf: Self.date("2025-10-10"),
        data: ["q": .csv(Array("T,G,W,N\n\(rows)".utf8), path: "q.csv")]
      )
      return needs.sources[0].next.map { "\($0.partner) \($0.period)" }
    }
    #expect(
      try next("2025-26 Q2,2025-10-05,council,3\n") == ["advice 2025-26 Q2"]
    )
    #expect(
      try next("2025-26 Q2,2025-10-05,council,3\n2025-26 Q2,2025-10-05,advice,3\n")
        == ["council 2025-26 Q3", "advice 2025-26 Q3"]
    )
  }

  @Test("A return lacks the measures of which it has no row")
  func measures() throws {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          partner council "Council"
          policy { missing stays missing }
          returns q { supplied by council
            every year
            t period from "T"
            line measure from "L"
            v number from "V" }
          measure a = the v in q { neither is better }
          measure b = the v in q { neither is better }
        }
        """,
      name: "needs"
    )
    let needs = try Needs(
      framework,
      asOf: Self.date("2026-01-10"),
      data: ["q": .csv(Array("T,L,V\n2025,a,3\n".utf8), path: "q.csv")]
    )
    let outstanding = needs.sources[0].outstanding?.map { "\($0.period) \($0.measure ?? "")" }
    #expect(outstanding == ["2025 b"])
  }

  @Test(
    "At either end of the calendar nothing is invented",
    arguments: ["0001-01-01", "0001-02-01", "9999-09-30", "9999-12-30", "9999-12-31"],
    ["every month", "every quarter due 30 days after", "every year due 13 months after"]
  )
  func ends(date: String, timing: String) throws {
    let source =
      "returns q { supplied by council\n \(timing)\n t period from \"T\"\n n count from \"N\" }"
    let framework = try Self.framework(source)
    let asOf = try Self.date(date)
    let last = asOf.adding(days: 800)
    let rows = SourceData.csv(Array("T,N\n".utf8), path: "q.csv")
    let all = [
      Needs(framework, asOf: asOf), Needs(framework, asOf: asOf, until: last),
      try Needs(framework, asOf: asOf, until: last, data: ["q": rows]),
    ]
    for needs in all {
      let periods =
        needs.sources[0].next.map(\.period) + (needs.sources[0].outstanding ?? []).map(\.period)
      #expect(periods.count == Set(periods).count)
      #expect(periods.allSatisfy { $0.start.adding(days: 27) <= $0.end })
      #expect(needs.sources[0].next.allSatisfy { $0.due >= asOf })
    }
  }

  @Test("A source of another name, and one that cannot be read, are errors")
  func errors() throws {
    let framework = try Self.framework(Self.grid)
    let date = try Self.date("2025-10-10")
    let stranger = #expect(throws: EvaluationError.self) {
      try Needs(framework, asOf: date, data: ["r": .csv([], path: "r.csv")])
    }
    #expect(stranger?.code == .unknownSource)
    let unreadable = #expect(throws: EvaluationError.self) {
      try Needs(framework, asOf: date, data: ["q": .csv(Array("X\n1\n".utf8), path: "q.csv")])
    }
    #expect(unreadable?.code == .unreadableSource)
  }

  @Test("The JSON reads back, and Markdown escapes what would be taken for a sign of its own")
  func formats() throws {
    let source = """
      returns q "Pipes | and *stars*" { supplied by council
        every quarter
        t period
        n count from "<b>N</b>" }
      """
    let needs = Needs(try Self.framework(source), asOf: try Self.date("2025-05-20"))
    let encoded = EncodedNeeds(needs)
    #expect(encoded.schema == "accountability.needs.1")
    let bytes = try JSONWriter(pretty: true).bytes(of: encoded)
    #expect(try JSONDecoder().decode(EncodedNeeds.self, from: Data(bytes)) == encoded)
    let markdown = needs.markdownReport
    #expect(markdown.hasPrefix("# F: the data that it needs\n"))
    #expect(markdown.contains("## q: Pipes \\| and \\*stars\\*\n"))
    #expect(
      markdown.contains("| n | \"\\<b\\>N\\</b\\>\" | count | a whole number from 0 upwards | m |")
    )
    #expect(markdown.contains("| --- | --- | --- | --- | --- |\n"))
  }
}
