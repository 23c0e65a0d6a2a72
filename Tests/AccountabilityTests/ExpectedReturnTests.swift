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
