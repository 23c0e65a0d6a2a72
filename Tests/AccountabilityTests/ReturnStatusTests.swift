import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// What becomes of a shared figure where one of two returns has no figure: each status, under each policy,
/// with and without a gate of coverage.
@Suite("Statuses of returns, policies and coverage")
struct ReturnStatusTests {
  /// How one of the two returns of the second quarter stands.
  struct Status: Sendable, CustomTestStringConvertible {
    let reason: MissingReason

    /// The text that it returns; nothing where it has not come.
    let mark: String?
    let asOf: String

    var testDescription: String { reason.rawValue }
  }

  static let statuses = [
    Status(reason: .notDue, mark: nil, asOf: "2025-10-30"),
    Status(reason: .late, mark: nil, asOf: "2025-10-31"),
    Status(reason: .late, mark: nil, asOf: "2026-01-30"),
    Status(reason: .notSubmitted, mark: nil, asOf: "2026-01-31"),
    Status(reason: .withheld, mark: "*", asOf: "2025-10-31"),
    Status(reason: .notCollected, mark: "..", asOf: "2025-10-31"),
    Status(reason: .notApplicable, mark: "-", asOf: "2025-10-31"),
    Status(reason: .excluded, mark: "#", asOf: "2025-10-31"),
  ]

  /// What a measure says of missing values, and what then comes of 10 and of nothing; `nil` stands for the
  /// status itself.
  static let policies: [(clauses: String, value: String?)] = [
    ("", nil),
    ("missing stays missing", nil),
    ("missing left out if any known", "10"),
    ("missing left out if at least 50% known", "10"),
    ("missing left out if at least 2 known", "undefined"),
    ("missing left out if most known", "undefined"),
    ("missing counts as 4 because \"Four is usual.\"", "14"),
    ("missing counts as 0 because \"Nothing happened.\"", "10"),
    ("missing stays missing\n coverage at least 50% of expected returns", nil),
    ("missing left out if any known\n coverage at least 50% of expected returns", "10"),
    ("missing left out if any known\n coverage above 50% of expected returns", "excluded"),
    ("missing counts as 4 because \"So.\"\n coverage at least 50% of expected returns", "14"),
    ("missing counts as 4 because \"So.\"\n coverage at least 51% of expected returns", "excluded"),
  ]

  private static func framework() throws -> Framework {
    let measures = policies.enumerated().map { index, policy in
      "measure m\(index) = sum of n in q { neither is better\n \(policy.clauses) }"
    }
    return try Framework(
      parsing: """
        framework f "F" {
          calendar financial quarters from april
          policy { missing stays missing }
          partner council "Council"
          partner icb "Board"
          returns q {
            supplied by council, icb
            every quarter due 30 days after
            t period from "T"
            who partner from "W"
            got received from "G"
            n count from "N"
            missing "*" = withheld
            missing ".." = not-collected
            missing "-" = not-applicable
            missing "#" = excluded
          }
          \(measures.joined(separator: "\n"))
        }
        """,
      name: "statuses"
    )
  }

  @Test("A missing return is what its status and the policy make of it", arguments: statuses)
  func combinations(_ status: Status) throws {
    let head = "T,W,G,N\n2025-26 Q2,council,2025-10-05,10\n"
    let row = status.mark.map { "2025-26 Q2,icb,2025-10-06,\($0)\n" } ?? ""
    let date = try #require(CalendarDate(status.asOf))
    let evaluation = try Evaluator(Self.framework())
      .evaluate(["q": .csv(Array((head + row).utf8), path: "q.csv")], asOf: date)
    let found = evaluation.observations.filter {
      $0.partner == nil && $0.period.description == "2025-26 Q2"
    }
    #expect(found.count == Self.policies.count)
    for (observation, policy) in zip(found, Self.policies) {
      let value = observation.value.map { $0.decimalText ?? "" } ?? observation.status
      #expect(value == policy.value ?? status.reason.rawValue, "\(policy.clauses)")
      // Whatever the policy, the reason is said where the figure is missing for it.
      if observation.value == nil, !policy.clauses.contains("coverage") {
        #expect(observation.reasons.contains { $0.kind == status.reason.rawValue })
      }
    }
    let returned = try #require(evaluation.returns.first { $0.partner == "icb" })
    #expect(returned.status.rawValue == (status.mark == nil ? status.reason.rawValue : "in time"))
  }

  /// Rows of the four quarters of a year, some of them revised, some without a date of receipt.
  private static func rows(_ seed: UInt64) -> [(period: Int, who: String, got: String?, n: Int)] {
    var random = SplitMix(seed: seed)
    var rows: [(period: Int, who: String, got: String?, n: Int)] = []
    for period in 1...4 {
      for who in ["council", "icb"] where Int.random(in: 0..<5, using: &random) > 0 {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let day = CalendarDate(year: 2025, month: 4, day: 1)?
            .adding(days: Int.random(in: 0..<450, using: &random)).description
          let isDated = Int.random(in: 0..<4, using: &random) > 0
          rows.append((period, who, isDated ? day : nil, Int.random(in: 0..<50, using: &random)))
        }
      }
    }
    return rows
  }

  private static let due = ["2025-07-30", "2025-10-30", "2026-01-30", "2026-04-30"]

  @Test("What came later than the date changes nothing", arguments: UInt64(0)..<12)
  func vintages(seed: UInt64) throws {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar financial quarters from april
          policy { missing stays missing }
          partner council "Council"
          partner icb "Board"
          returns q {
            supplied by council, icb
            every quarter due 30 days after
            t period from "T"
            who partner from "W"
            got received from "G"
            n count from "N"
            missing "" = not-collected in got
          }
          measure m = sum of n in q { higher is better
            baseline 2025-26 Q1
            real change at least 5 since baseline }
        }
        """,
      name: "vintages"
    )
    let rows = Self.rows(seed)
    for day in ["2025-07-30", "2025-09-15", "2025-11-01", "2026-01-31", "2026-05-01"] {
      let date = try #require(CalendarDate(day))
      func found(_ rows: [(period: Int, who: String, got: String?, n: Int)]) throws -> [String] {
        let text = rows.map { "2025-26 Q\($0.period),\($0.who),\($0.got ?? ""),\($0.n)\n" }
        let data = SourceData.csv(Array(("T,W,G,N\n" + text.joined()).utf8), path: "q.csv")
        let evaluation = try Evaluator(framework).evaluate(["q": data], asOf: date)
        let values = evaluation.observations.filter { $0.period.end < date }.map { one in
          "\(one.period) \(one.partner ?? "all") \(one.value?.description ?? one.status)"
        }
        let returns = evaluation.returns.map { one in
          "\(one.period) \(one.partner) \(one.status) \(one.received?.description ?? "")"
        }
        let findings = evaluation.findings.map { "\($0.check) \($0.result) \($0.text)" }
        return values + returns + findings
      }
      let known = rows.filter { ($0.got ?? Self.due[$0.period - 1]) <= day }
      #expect(try found(rows) == found(known), "\(day)")
    }
  }

  @Test("A row that came later than the date does not begin the returns that are expected")
  func laterRowsOfEarlierPeriods() throws {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar financial quarters from april
          policy { missing stays missing }
          partner council "Council"
          returns q {
            supplied by council
            every quarter due 30 days after
            t period from "T"
            got received from "G"
            n count from "N"
          }
          measure m = sum of n in q { higher is better }
        }
        """,
      name: "vintages"
    )
    func expected(_ rows: String, on date: CalendarDate) throws -> [String] {
      let data = SourceData.csv(Array("T,G,N\n\(rows)".utf8), path: "q.csv")
      return try Evaluator(framework).evaluate(["q": data], asOf: date).returns
        .map { "\($0.period) \($0.status)" }
    }
    let known = "2025-26 Q1,2025-07-10,3\n"
    let later = "2024-25 Q1,2026-03-01,7\n"
    let date = try #require(CalendarDate("2025-09-15"))
    #expect(try expected(known + later, on: date) == expected(known, on: date))
    #expect(try expected(known, on: date) == ["2025-26 Q1 inTime"])
    // Before anything had come, the rows that came say when the source begins.
    let before = try #require(CalendarDate("2025-07-05"))
    #expect(try expected(known, on: before) == ["2025-26 Q1 notDue"])
    let after = try #require(CalendarDate("2026-03-02"))
    #expect(try expected(known + later, on: after).first == "2024-25 Q1 cameLate")
  }
}
