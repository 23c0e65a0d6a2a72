import Accountability
import AccountabilityRules
import Foundation
import Testing

/// Which returns are expected, how each stands, and what was known when.
@Suite("Expected returns")
struct ExpectedReturnTests {
  private static let text = """
    framework f "F" {
      calendar financial quarters from april
      policy { missing stays missing }
      place town "Town"
      partner council "Council"
      partner icb "Board" from 2025-07-01
      returns q {
        supplied by council, icb
        every quarter due 30 days after
        quarter period from "Quarter"
        who partner from "Who"
        got received from "Received"
        n count from "N"
        missing "*" = withheld
        missing "" = not-collected in got
      }
      measure m = sum of n in q { neither is better
        real change at least 1 since previous }
    }
    """

  /// The second quarter's return of the council came late and was revised; the board's is withheld.
  private static let rows = """
    Quarter,Who,Received,N
    2025-26 Q1,council,2025-07-20,5
    2025-26 Q2,council,2025-11-05,6
    2025-26 Q2,council,2026-01-15,8
    2025-26 Q2,icb,,*

    """

  private static func evaluation(_ day: String) throws -> Evaluation {
    let framework = try Framework(parsing: text, name: "case")
    let date = try #require(CalendarDate(day))
    return try Evaluator(framework)
      .evaluate(["q": .csv(Array(rows.utf8), path: "q.csv")], asOf: date)
  }

  /// As of a day, each expected return with its due date and status, and what the measure came to.
  static let cases: [(String, [String])] = [
    (
      "2025-07-19",
      ["council 2025-26 Q1 2025-07-30 not-due", "m 2025-26 Q1 not-due"]
    ),
    (
      "2025-10-31",
      [
        "council 2025-26 Q1 2025-07-30 in time 2025-07-20",
        "council 2025-26 Q2 2025-10-30 late", "icb 2025-26 Q2 2025-10-30 in time",
        "m 2025-26 Q1 5", "m 2025-26 Q2 withheld",
      ]
    ),
    (
      "2025-11-05",
      [
        "council 2025-26 Q1 2025-07-30 in time 2025-07-20",
        "council 2025-26 Q2 2025-10-30 came late 2025-11-05",
        "icb 2025-26 Q2 2025-10-30 in time", "m 2025-26 Q1 5", "m 2025-26 Q2 withheld",
      ]
    ),
    (
      "2026-01-31",
      [
        "council 2025-26 Q1 2025-07-30 in time 2025-07-20",
        "council 2025-26 Q2 2025-10-30 came late 2025-11-05 2026-01-15",
        "icb 2025-26 Q2 2025-10-30 in time", "council 2025-26 Q3 2026-01-30 late",
        "icb 2025-26 Q3 2026-01-30 late", "m 2025-26 Q1 5", "m 2025-26 Q2 withheld",
        "m 2025-26 Q3 late",
      ]
    ),
  ]

  @Test(
    "What was known on a day is what is evaluated, and what came late is told",
    arguments: cases
  )
  func asOf(day: String, expected: [String]) throws {
    let evaluation = try Self.evaluation(day)
    let returns = evaluation.returns.map { one in
      ([one.partner, one.period.description, one.due.description, one.status.rawValue]
        + [one.received, one.revised].compactMap { $0?.description })
        .joined(separator: " ")
    }
    let observations = evaluation.observations.filter { $0.partner == nil }.map { one in
      "m \(one.period) \(one.value.map { $0.decimalText ?? "" } ?? one.status)"
    }
    #expect(returns + observations == expected)
  }

  @Test("A value of the council alone is the one that was known then")
  func revisions() throws {
    func value(_ day: String) throws -> String? {
      try Self.evaluation(day).observations
        .first { $0.partner == "council" && $0.period.description == "2025-26 Q2" }?
        .value?.decimalText
    }
    #expect(try value("2025-11-04") == nil)
    #expect(try value("2025-11-05") == "6")
    #expect(try value("2026-01-14") == "6")
    #expect(try value("2026-01-15") == "8")
  }

  /// Rows of which some say when they were received, a day, and what the measure comes to.
  static let mixed: [(rows: String, day: String, value: String)] = [
    // One that says nothing counts as received when it was due, on 30 July.
    ("council,2025-07-20,4\ncouncil,,5\n", "2025-07-29", "4"),
    ("council,2025-07-20,4\ncouncil,,5\n", "2025-07-30", "5"),
    ("council,,5\ncouncil,2025-07-31,4\n", "2025-07-30", "5"),
    ("council,,5\ncouncil,2025-07-31,4\n", "2025-07-31", "4"),
    ("council,,5\ncouncil,2025-07-30,4\n", "2025-08-01", "late"),
  ]

  @Test(
    "Of rows with a date of receipt and rows without, the later counts",
    arguments: mixed.indices,
    [true, false]
  )
  func later(index: Int, isTurned: Bool) throws {
    let one = Self.mixed[index]
    let lines = one.rows.split(separator: "\n").map { "2025-26 Q1,\($0)\n" }
    let rows = "Quarter,Who,Received,N\n" + (isTurned ? lines.reversed() : lines).joined()
    let date = try #require(CalendarDate(one.day))
    let evaluation = try Evaluator(Framework(parsing: Self.text, name: "case"))
      .evaluate(["q": .csv(Array(rows.utf8), path: "q.csv")], asOf: date)
    let observation = evaluation.observations.first { $0.partner == "council" }
    #expect(observation?.value?.decimalText ?? observation?.status ?? "late" == one.value)
  }

  @Test("A return of which a row says no date is in time, and what came later is a revision")
  func undated() throws {
    let rows = "Quarter,Who,Received,N\n2025-26 Q1,council,,5\n2025-26 Q1,council,2025-09-01,8\n"
    let date = try #require(CalendarDate("2025-09-30"))
    let evaluation = try Evaluator(Framework(parsing: Self.text, name: "case"))
      .evaluate(["q": .csv(Array(rows.utf8), path: "q.csv")], asOf: date)
    let found = try #require(evaluation.returns.first)
    #expect(found.status == .inTime)
    #expect(found.received == nil)
    #expect(found.revised?.description == "2025-09-01")
  }

  /// Clauses of a source, its rows, and what of it is not there at the end of January 2026.
  static let sources: [(name: String, clauses: String, rows: String, missing: [String])] = [
    (
      "rows of no partner in particular are every supplier's",
      "supplied by council, icb\n every quarter due 30 days after\n quarter period from \"Quarter\"\n n count from \"N\"",
      "Quarter,N\n2025-26 Q1,3\n2025-26 Q2,4\n",
      ["2025-26 Q3 council late", "2025-26 Q3 icb late"]
    ),
    (
      "a return lacks the measures of which it has no row",
      "supplied by council\n every quarter due 30 days after\n quarter period from \"Quarter\"\n line measure from \"Line\"\n n count from \"N\"",
      "Quarter,Line,N\n2025-26 Q1,m,3\n2025-26 Q1,k,3\n2025-26 Q2,m,4\n2025-26 Q3,k,4\n",
      ["2025-26 Q2 council k not-submitted", "2025-26 Q3 council m late"]
    ),
    (
      "of a source without a row, the last that was due is asked for",
      "supplied by council, icb\n every quarter due 30 days after\n quarter period from \"Quarter\"\n n count from \"N\"",
      "Quarter,N\n",
      ["2025-26 Q3 council late", "2025-26 Q3 icb late"]
    ),
    (
      "and those that are awaited since",
      "supplied by icb\n every month due 3 months after\n quarter period from \"Quarter\"\n n count from \"N\"",
      "Quarter,N\n",
      [
        "September 2025 icb late", "October 2025 icb not-due", "November 2025 icb not-due",
        "December 2025 icb not-due",
      ]
    ),
    (
      "a return that was revised is there",
      "supplied by council\n every quarter due 30 days after\n quarter period from \"Quarter\"\n got received from \"Got\"\n n count from \"N\"",
      "Quarter,Got,N\n2025-26 Q1,2025-07-01,3\n2025-26 Q1,2025-08-01,4\n2025-26 Q2,2026-02-01,4\n",
      ["2025-26 Q2 council not-submitted", "2025-26 Q3 council late"]
    ),
  ]

  @Test(
    "What is needed and what is evaluated agree on what is not there",
    arguments: sources.indices
  )
  func agreement(index: Int) throws {
    let one = Self.sources[index]
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar financial quarters from april
          policy { missing stays missing }
          partner council "Council"
          partner icb "Board" from 2025-07-01
          returns q { \(one.clauses) }
          measure m = sum of n in q { neither is better }
          measure k = sum of n in q { neither is better }
        }
        """,
      name: "case"
    )
    let date = try #require(CalendarDate("2026-01-31"))
    let data = ["q": SourceData.csv(Array(one.rows.utf8), path: "q.csv")]
    let needed = try Needs(framework, asOf: date, data: data).sources[0].outstanding ?? []
    #expect(
      needed.map { one in
        ([one.period.description, one.partner] + [one.measure].compactMap(\.self)
          + [one.status.rawValue]).joined(separator: " ")
      } == one.missing
    )
    let returns = try Evaluator(framework).evaluate(data, asOf: date).returns
    let open = returns.filter { one in
      switch one.status {
      case .late, .notSubmitted, .notDue: true
      case .inTime, .cameLate: !one.lacks.isEmpty
      }
    }
    func words(_ partner: String, _ period: Period) -> String { "\(period) \(partner)" }
    #expect(
      Set(open.map { words($0.partner, $0.period) })
        == Set(needed.map { words($0.partner, $0.period) })
    )
    #expect(
      open.flatMap { one in one.lacks.map { "\(words(one.partner, one.period)) \($0)" } }
        == needed.compactMap { one in
          one.measure.map { "\(words(one.partner, one.period)) \($0)" }
        }
    )
  }

  @Test("The report lists what somebody has to ask for, and the JSON lists all")
  func reports() throws {
    let evaluation = try Self.evaluation("2025-11-05")
    let report = evaluation.textReport
    #expect(report.contains("came late, on 2025-11-05"))
    #expect(!report.contains("in time"))
    let json = try evaluation.json()
    let decoded = try JSONDecoder().decode(EncodedEvaluation.self, from: Data(json))
    #expect(decoded == EncodedEvaluation(evaluation))
    #expect(decoded.returns.map(\.status) == ["in time", "came late", "in time"])
    #expect(decoded.returns.map(\.received) == ["2025-07-20", "2025-11-05", nil])
    #expect(decoded.returns.allSatisfy { $0.place == "town" })
  }

  @Test("A source that says neither who supplies it nor every what owes nothing")
  func undeclared() throws {
    let text = Self.text.replacing("    supplied by council, icb\n", with: "")
    let framework = try Framework(parsing: text, name: "case")
    let date = try #require(CalendarDate("2026-01-31"))
    let evaluation = try Evaluator(framework)
      .evaluate(["q": .csv(Array(Self.rows.utf8), path: "q.csv")], asOf: date)
    #expect(evaluation.returns.isEmpty)
  }
}
