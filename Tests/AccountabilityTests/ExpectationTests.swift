import Accountability
import AccountabilityRules
import Testing

/// What tests in the language give and expect, and what they say when they fail.
@Suite("Expectations of tests")
struct ExpectationTests {
  private static func framework(_ test: String) -> String {
    """
    framework f "F" {
    calendar financial quarters
    policy { missing stays missing }
    place town "Town"
    partner council "Council"
    partner icb "Board"
    returns q { supplied by council, icb
    every quarter due 30 days after
    quarter period
    who partner
    housed count
    known count }
    measure settled = sum of housed in q as share of sum of known in q { population
    higher is better
    baseline 2024-25 Q4
    real change at least 2 points since baseline
    target at least 60% }
    measure homes = sum of housed in q { performance
    higher is better }
    parameter goal { 60%
    }
    parameter floor by measure { | measure | value |
    | settled | 5% |
    }
    score points-of for measures = 10 * it
    rating progress for measures { in order
    "good" when it is met
    "poor" otherwise }
    rating standing for partners { "well" when settled is met
    "ill" otherwise }
    rule reached { require settled >= goal }
    rule good { require progress of settled is "good" }
    test "t" {
    \(test)
    }
    }
    """
  }

  private static let rows = """
    as of 2025-11-15
    given q {
    | quarter | who | housed | known |
    | 2025-26 Q1 | council | 30 | 50 |
    | 2025-26 Q1 | icb | 21 | 49 |
    | 2025-26 Q2 | council | 30 | 50 |
    }

    """

  private static func failures(_ test: String) throws -> [String] {
    let framework = try Framework(parsing: framework(test))
    return try framework.runTests().flatMap(\.failures).map { "\($0.expectation): \($0.found)" }
  }

  @Test(
    "What is so passes",
    arguments: [
      "expect settled at 2025-26 Q1 is 51.5% within 0.1 points",
      "expect settled at 2025-26 Q1 is 51% within 1%",
      "expect homes at 2025-26 Q1 is 50 within 1",
      "expect settled at 2025-26 Q2 is missing because late",
      "expect good at 2025-26 Q2 is undecided because \"icb's return\"",
      "expect not (settled at 2025-26 Q2 is known) because late",
      "expect settled {\n| at | is | for |\n| 2025-26 Q1 | met | council |\n}",
      "expect settled {\n| at | value |\n| 2025-26 Q1 | 51 / 99 |\n}",
      "expect settled {\n| at | is |\n| 2025-26 Q2 | not known |\n}",
      "given progress of settled at 2025-26 Q1 = \"good\"\nexpect good at 2025-26 Q1 is met",
      "given points-of of settled at 2025-26 Q1 = 3\nexpect points-of of settled at 2025-26 Q1 is 3",
      "given points-of of settled at 2025-26 Q1 = late\n"
        + "expect points-of of settled at 2025-26 Q1 is late",
      "given goal = 51%\nexpect reached at 2025-26 Q1 is met",
      "given standing of icb at 2025-26 Q1 = \"well\"\n"
        + "expect standing of icb at 2025-26 Q1 is \"well\"\n"
        + "expect standing of council at 2025-26 Q1 is \"well\"",
    ]
  )
  func passes(expectation: String) throws {
    #expect(try Self.failures(Self.rows + expectation) == [])
  }

  @Test(
    "What is not so is said with what was found",
    arguments: [
      (
        "expect settled at 2025-26 Q1 is 52% within 0.1 points",
        "settled at 2025-26 Q1 is 52% within 0.1 points: settled at 2025-26 Q1 is 51.5% (51 of 99)"
      ),
      (
        "expect settled at 2025-26 Q1 is 60%",
        "settled at 2025-26 Q1 is 60%: it is not so: settled at 2025-26 Q1 is 51.5% (51 of 99)"
      ),
      (
        "expect settled at 2025-26 Q2 is missing because withheld",
        "settled at 2025-26 Q2 is missing because withheld: "
          + "because icb's return 'q' for town at 2025-26 Q2 is late (late)"
      ),
      (
        "expect settled at 2025-26 Q1 is known because late",
        "settled at 2025-26 Q1 is known because late: there is no reason"
      ),
      (
        "expect settled {\n| at | denominator |\n| 2025-26 Q1 | 100 |\n}",
        "denominator of settled at 2025-26 Q1 is 100: "
          + "it is not so: denominator of settled at 2025-26 Q1 is 99"
      ),
    ]
  )
  func fails(expectation: String, words: String) throws {
    let failures = try Self.failures(Self.rows + expectation)
    #expect(failures.first == words)
    #expect(failures.count == 1)
  }

  @Test(
    "What makes no sense is refused at its place",
    arguments: [
      ("expect settled is improving within 1%", "unexpected", 34, 36),
      ("expect homes is 5 within 1%", "unlike-types", 34, 26),
      ("expect settled is 50% within 0.1", "number-beside-share", 34, 30),
      (
        "given progress of settled at 2025-26 Q1 = \"goood\"\nexpect good is met", "unknown-label",
        34, 43
      ),
      ("given progress of settled at 2025-26 Q1 = 5\nexpect good is met", "wrong-type", 34, 43),
      ("given goal = 5\nexpect reached is met", "number-beside-share", 34, 14),
      ("given goal at 2025-26 Q1 = 5%\nexpect reached is met", "unexpected", 34, 7),
      ("given floor = 5%\nexpect reached is met", "unexpected", 34, 7),
      ("given good at 2025-26 Q1 = 5\nexpect good is met", "unexpected", 34, 7),
      ("expect settled {\n| at | was |\n| 2025-26 Q1 | 5% |\n}", "unknown-name", 35, 8),
      ("expect settled {\n| at | is |\n| 2025-26 Q1 |\n}", "uneven-row", 36, 3),
    ]
  )
  func refused(test: String, code: String, line: Int, column: Int) {
    let parsed = Framework.parse(SourceText(name: "f", text: Self.framework(test)))
    let errors = parsed.check().filter { $0.severity == .error }
    #expect(errors.map(\.code.name) == [code])
    #expect(errors.map(\.origin.line) == [line])
    #expect(errors.map(\.origin.column) == [column])
  }

  @Test("Each cell of a table is an expectation of its own, at its own place")
  func cells() throws {
    let table = """
      expect settled {
      | at | for | is | numerator |
      | 2025-26 Q1 | council | not met | 30 |
      | 2025-26 Q1 | | | 51 |
      }
      """
    let framework = try Framework(parsing: Self.framework(Self.rows + table))
    let result = try #require(try framework.runTests().first)
    #expect(result.expectations == 3)
    #expect(result.failures.map(\.origin.line) == [43])
    let text = framework.canonicalText
    #expect(text.contains("expect settled for council at 2025-26 Q1 is not met"))
    #expect(text.contains("expect numerator of settled at 2025-26 Q1 is 51"))
  }
}
