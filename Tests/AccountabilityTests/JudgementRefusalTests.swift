import Accountability
import AccountabilityRules
import Testing

/// What is part of the language, and refused by name before any figure is read.
@Suite("Refusals of what judges")
struct JudgementRefusalTests {
  /// A clause, where it stands, and what is said of it.
  private static let cases: [(place: Place, clause: String, named: String)] = [
    (.policy, "interval 95% by guess", "an interval by 'guess'"),
    (.policy, "quantiles by guess", "quantiles by 'guess'"),
    (.measure, "by ward", "'by ward', of which nothing says what it can be,"),
    (.measure, "every quarter due 210 days after", "'every' in a measure"),
    (.measure, "supplied by council", "'supplied by' in a measure"),
    (
      .measure, "real change by run-chart over last 12 quarters", "'real change by run-chart'"
    ),
  ]

  /// Levels that a test does not have, or has to have.
  private static let levels: [(clause: String, named: String)] = [
    ("by recent-trend over last 5 quarters at 95%", "'real change by recent-trend' at 95%"),
    ("by control-chart over last 12 quarters at 95%", "'real change by control-chart' at 95%"),
    ("by mann-kendall over last 9 quarters", "'real change by mann-kendall' without a level"),
  ]

  @Test("A test of change has the level that it can have", arguments: levels.indices)
  func level(index: Int) throws {
    let (clause, named) = JudgementRefusalTests.levels[index]
    let change = (place: Place.measure, clause: "real change \(clause)", named: named)
    let found = try JudgementRefusalTests.refusals(JudgementRefusalTests.text([change]))
    #expect(found.map(\.code.name) == ["not-available"])
    #expect(found.first?.message.hasPrefix(named) ?? false, "\(found.map(\.message))")
  }

  private enum Place {
    case policy
    case measure
    case rating
  }

  private static func text(_ clauses: [(place: Place, clause: String, named: String)]) -> String {
    func lines(_ place: Place) -> String {
      clauses.filter { $0.place == place }.map(\.clause).joined(separator: "\n")
    }
    return """
      framework f "F" {
        calendar financial quarters from april
        place town "Town"
        partner council "Council"
        policy {
          missing stays missing
          \(lines(.policy))
        }
        returns q {
          quarter period from "Quarter"
          ward text from "Ward"
          n number from "N"
        }
        measure m = sum of n in q { performance
          higher is better
          \(lines(.measure))
        }
        rating r for measures on it {
          "high" at least 5
          "low" otherwise
          \(lines(.rating))
        }
      }
      """
  }

  private static func refusals(_ text: String) throws -> [Diagnostic] {
    let framework = try Framework(parsing: text, name: "f")
    do {
      _ = try Evaluator(framework)
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test("Each is named at its line", arguments: cases.indices)
  func alone(index: Int) throws {
    let one = JudgementRefusalTests.cases[index]
    let text = JudgementRefusalTests.text([one])
    let found = try JudgementRefusalTests.refusals(text)
    #expect(found.map(\.code.name) == ["not-available"])
    #expect(found.first?.message.contains(one.named) ?? false, "\(found.map(\.message))")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(found.first.map { lines[$0.origin.line - 1].contains(one.clause) } ?? false)
    #expect(found.first?.help != nil)
  }

  @Test("All of them are named at once")
  func together() throws {
    let all = JudgementRefusalTests.cases
    let found = try JudgementRefusalTests.refusals(JudgementRefusalTests.text(all))
    #expect(found.count == all.count)
  }

  @Test("A rating for several sets is refused")
  func pairs() throws {
    let text = JudgementRefusalTests.text([])
      .replacing("rating r for measures on it", with: "rating r for measures as m, partners on m")
    #expect(try JudgementRefusalTests.refusals(text).map(\.code.name) == ["not-available"])
  }

  /// A score that is written and not evaluated, and what is said of it.
  private static let scores: [(score: String, named: String)] = [
    ("score s for measures as m, partners = 2 * m", "a score for several sets"),
    ("calculation s for measures as m, outcomes = 2 * m", "a calculation for several sets"),
    (
      "score s on 2 * m {\ndistinguish by interval\n1 at least 5\n0 otherwise\n}",
      "'distinguish by interval' on '2 * m', which is not a measure,"
    ),
  ]

  @Test("A score for several sets or by intervals is refused", arguments: scores.indices)
  func score(index: Int) throws {
    let (score, named) = JudgementRefusalTests.scores[index]
    let text = JudgementRefusalTests.text([])
      .replacing("rating r for measures", with: "\(score)\nrating r for measures")
    let found = try JudgementRefusalTests.refusals(text)
    #expect(found.map(\.code.name) == ["not-available"])
    #expect(found.first?.message.contains(named) ?? false, "\(found.map(\.message))")
  }

  @Test("A source is refused whole where more rows cannot be read than the policy allows")
  func unread() throws {
    let rows = "Quarter,Ward,N\n2025-26 Q1,a,1\n2025-26 Q2,a,x\n2025-26 Q3,a,3\n2025-26 Q4,a,4\n"
    func evaluate(_ limit: String) throws {
      let policy = (
        place: Place.policy, clause: "refuse sources above \(limit) unread", named: ""
      )
      let framework = try Framework(parsing: JudgementRefusalTests.text([policy]), name: "f")
      let data: [String: SourceData] = ["q": .csv(Array(rows.utf8), path: "q.csv")]
      _ = try Evaluator(framework).evaluate(data, asOf: .date(2026, 6, 1))
    }
    try evaluate("25%")
    let error = #expect(throws: EvaluationError.self) { try evaluate("24.9%") }
    #expect(error?.code == .unreadableSource)
    #expect(error?.message.hasPrefix("q.csv: 1 of 4 rows cannot be read") ?? false)
  }

  @Test(
    "A month of two thousand years ago is a slip, and no two thousand years of returns are expected"
  )
  func farPeriod() throws {
    let text = """
      framework f "F" {
        policy { missing stays missing }
        place town "Town"
        partner clinic "Clinic"
        returns q {
          supplied by clinic
          every month
          month period from "Month" as "{year}-{month}"
          n count from "N"
        }
        measure m = sum of n in q { performance
          higher is better }
      }
      """
    let framework = try Framework(parsing: text, name: "f")
    func evaluate(_ month: String) throws {
      let rows = "Month,N\n\(month),1\n2025-01,2\n"
      let data: [String: SourceData] = ["q": .csv(Array(rows.utf8), path: "q.csv")]
      _ = try Evaluator(framework).evaluate(data, asOf: .date(2025, 3, 10))
    }
    try evaluate("2015-03")
    let error = #expect(throws: EvaluationError.self) { try evaluate("0025-03") }
    #expect(error?.code == .unreadableSource)
    #expect(error?.message.contains("'q' would be expected for each of 12000 periods") ?? false)
  }
}
