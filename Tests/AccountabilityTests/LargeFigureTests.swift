import Accountability
import AccountabilityRules
import Testing

/// Figures beyond machine integers are as exact as small ones: nobody may see where the fast way ends.
@Suite("Figures of any size")
struct LargeFigureTests {
  /// Two partners' counts now and a year before, what the pooled count must reach, and what it comes to.
  struct Case: Sendable {
    var before: (String, String)
    var now: (String, String)
    var target: String
    var total: String
    var isMet: Bool
    var change: Judgement.ChangeVerdict
  }

  private static let cases = [
    Case(
      before: ("40", "50"),
      now: ("50", "50"),
      target: "100",
      total: "100",
      isMet: true,
      change: .decided(.improving)
    ),
    Case(
      before: ("41", "50"),
      now: ("50", "50"),
      target: "101",
      total: "100",
      isMet: false,
      change: .decided(.noChange)
    ),
    // The sum does not fit 64 bits, and hangs on its last digit.
    Case(
      before: ("9000000000000000000", "8999999999999999991"),
      now: ("9000000000000000000", "9000000000000000001"),
      target: "18000000000000000001",
      total: "18000000000000000001",
      isMet: true,
      change: .decided(.improving)
    ),
    Case(
      before: ("9000000000000000000", "8999999999999999992"),
      now: ("9000000000000000000", "9000000000000000001"),
      target: "18000000000000000002",
      total: "18000000000000000001",
      isMet: false,
      change: .decided(.noChange)
    ),
    // More digits than one machine integer has.
    Case(
      before: ("100000000000000000000000000000", "0"),
      now: ("99999999999999999999999999990", "0"),
      target: "1",
      total: "99999999999999999999999999990",
      isMet: true,
      change: .decided(.worsening)
    ),
    // Decimals beside whole numbers.
    Case(
      before: ("0.5", "1"),
      now: ("10.5", "1"),
      target: "11.5",
      total: "11.5",
      isMet: true,
      change: .decided(.improving)
    ),
  ]

  private static func evaluation(_ one: Case) throws -> Evaluation {
    let framework = try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          place town "Town"
          partner a "A"
          partner b "B"
          policy { missing stays missing }
          returns q {
            supplied by a, b
            year period
            who partner
            n number
          }
          measure m = sum of n in q {
            performance
            higher is better
            baseline 2024
            real change at least 10 since baseline
            target at least \(one.target)
          }
        }
        """
    )
    let rows = """
      year,who,n
      2024,a,\(one.before.0)
      2024,b,\(one.before.1)
      2025,a,\(one.now.0)
      2025,b,\(one.now.1)
      """
    let date = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    return try Evaluator(framework)
      .evaluate(["q": .csv(Array(rows.utf8), path: "q.csv")], asOf: date)
  }

  @Test("A pooled count and its judgement are exact", arguments: cases.indices)
  func count(index: Int) throws {
    let one = LargeFigureTests.cases[index]
    let evaluation = try LargeFigureTests.evaluation(one)
    let shared = try #require(
      evaluation.observations.last { $0.partner == nil && $0.value != nil }
    )
    #expect(shared.value == ExactNumber(decimal: one.total))
    let judgement = try #require(evaluation.judgements.last { $0.partner == nil && $0.isLatest })
    #expect(judgement.target == (one.isMet ? .met : .notMet))
    #expect(judgement.change == one.change)
  }
}
