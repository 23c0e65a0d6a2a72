import Accountability
import AccountabilityRules
import Testing

@Suite("Expressions that cannot be evaluated yet")
struct NotAvailableExpressionsTests {
  private static let head = """
    framework f "F" {
    policy { missing stays missing }
    calendar financial quarters from april
    place north with opened 2020-01-01
    partner council
    returns figures {
      quarter period
      warm count
      age text
    }
    measure warm-homes = sum of warm in figures
    rating progress { best first
      "good" when warm-homes > 1
      "bad" otherwise }

    """

  private static let cases: [(text: String, what: [String])] = [
    (
      "rule r { require (slope-index of warm-homes across places) > 3 }",
      ["'slope-index' without its method"]
    ),
    ("rule r { require (gini of warm in figures) > 3 }", ["'gini' of rows"]),
    (
      "rule r { require (recent-trend of warm-homes over last 5 quarters by intervals) is 1 }",
      ["'recent-trend' by 'intervals'"]
    ),
    (
      "rule r { require (run-chart of warm-homes over last 12 quarters) is 1 }",
      ["'run-chart' without its method"]
    ),
    (
      "rule r { require (variance of 1, 2 weighted by warm-homes) > 3 }",
      ["'variance' with weights"]
    ),
    (
      "rule r { require (percentile 90 of warm-homes across places) > 3 }",
      ["'percentile' without its method"]
    ),
    (
      "rule r { require (percentile 90 of warm-homes across places by guess) > 3 }",
      ["'percentile' by 'guess'"]
    ),
    (
      "rule r { require (percentile 90 of 1, 2 weighted by warm-homes by linear) > 3 }",
      ["'percentile' with weights"]
    ),
    (
      "rule r { require (slope of warm-homes over last 4 quarters) > 3 }",
      ["'slope' without its method"]
    ),
    ("measure m = mean of warm in figures", ["'mean' of rows"]),
    ("measure m = sum of warm + 1 in figures", ["what must be worked out for each row"]),
    ("measure m = sum of warm in figures over last 4 quarters", ["rows of several periods"]),
    ("measure m = count of figures ever", ["rows of several periods"]),
    (
      "measure m = count of figures where (warm as share of warm) > 3%",
      ["'warm as share of warm' of one row"]
    ),
    (
      "rule r { require no figures where warm > 3 }",
      ["a quantifier of rows, which looks into records,"]
    ),
    ("measure m = distinct age in figures", ["'distinct', which looks into records,"]),
    (
      "measure m = share of figures where warm > 3",
      ["'share of … where', which looks into records,"]
    ),
    (
      "measure m = (warm-homes per 1,000 warm-homes) standardised directly by age to figures",
      ["'standardised' by 'age', of which nothing says what it can be,"]
    ),
    (
      "rule r { require (count of groups of age) > 3 }",
      ["'groups of age', by which no measure is broken down,"]
    ),
    (
      "rule r { require opened of north < 2026-01-01 }",
      ["a comparison of dates, periods or texts among results"]
    ),
    (
      "rule r { require (rank of warm-homes across places highest first) > 3 }",
      ["'rank' without a word on equal values"]
    ),
    (
      "rule r { require (rank of 2 * warm-homes across places ties dense) > 3 }",
      ["'rank' of a value of which nobody says which is better"]
    ),
    (
      "rule r { require (quantile 4 of warm-homes across places ties dense) > 3 }",
      ["'quantile' without its method"]
    ),
    (
      "rule r { require (quantile 4 of warm-homes, warm-homes across places by first-bound) > 3 }",
      ["'quantile' of several values by bounds"]
    ),
    (
      "rule r { require (quantile 4 of warm-homes across places by guess) > 3 }",
      ["'quantile' by 'guess'"]
    ),
    (
      "rule r { require 2025-26 Q1 < 2025-26 Q2 and (count of groups of age) > 3 }",
      [
        "a comparison of dates, periods or texts among results",
        "'groups of age', by which no measure is broken down,",
      ]
    ),
  ]

  @Test("Each is refused by name, at its place, with a way out", arguments: cases.indices)
  func refusal(index: Int) throws {
    let (text, what) = NotAvailableExpressionsTests.cases[index]
    let framework = try Framework(
      parsing: "\(NotAvailableExpressionsTests.head)\(text)\n}",
      name: "case"
    )
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(error?.code == .notAvailable)
    #expect(
      error?.diagnostics.map(\.message) == what.map { "\($0) cannot be evaluated by this version" }
    )
    #expect(error?.diagnostics.allSatisfy { $0.help != nil && $0.origin.line > 14 } == true)
  }

  @Test("Cohorts and claims are refused by name, and nothing inside them twice")
  func claims() throws {
    let text = """
      framework f "F" {
        policy { missing stays missing }
        partner audit
        records needs { family person
          need text }
        cohort helped = persons in needs whose distinct need in needs >= 3
        claim successful {
          for persons in helped
          require latest need is "money"
          audited by audit
        }
      }
      """
    let framework = try Framework(parsing: text, name: "case")
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(
      error?.diagnostics.map { "\($0.origin.line): \($0.message)" } == [
        "6: cohort 'helped' cannot be evaluated by this version",
        "7: claim 'successful' cannot be evaluated by this version",
      ]
    )
  }
}
