import AccountabilityRules
import Testing

/// Exceptions: what they change, and what is wrong with them.
@Suite("Exceptions")
struct ExceptionTests {
  private static let base = """
    policy { missing stays missing }
    partner a "A"
    partner b "B"
    returns q { period period
    n count from "N"
    k count }
    outcome o { lead a
    accountable a
    measure m = sum of n in q { performance
    higher is better
    target at least 10
    milestone at least 4 by 2026
    milestone at least 7 by 2027
    with weight 2
    with theme x }
    }
    parameter goal { 5
    6 from 2027-01-01 }
    parameter cuts by size, measure {
    | size | measure | value |
    | "s"  | m       | 1     |
    | "l"  | m       | 2     |
    }
    score s for measures on it { in order
    5 at least 10
    0 otherwise }
    rating c for measures { in order
    "good" when it is met
    "good" when it > 8
    "poor" otherwise
    gate thin undecided when it < 1 }
    rule r { require m > 1
    because "first" }
    consequence pay { when r is met
    then "x" }
    """

  private static func parse(_ exceptions: String, in base: String = base) -> ParsedFramework {
    Framework.parse(
      SourceText(name: "local", text: "framework local \"Local\" {\n\(base)\n\(exceptions)\n}")
    )
  }

  private static func effective(
    _ exceptions: String,
    asOf date: CalendarDate = .date(2026, 4, 1)
  ) throws -> Framework {
    let parsed = parse(exceptions)
    #expect(parsed.check().filter { $0.severity == .error }.map(\.message) == [])
    return try #require(parsed.framework).effective(asOf: date)
  }

  // MARK: What they change

  private static let changeCases: [(exception: String, becomes: [String])] = [
    ("policy because \"x\" { round half up to 1 decimal }", ["round half up to 1 decimal"]),
    (
      "source q because \"x\" { n count from \"M\"\nj count }",
      ["n count from \"M\"", "k count", "j count"]
    ),
    (
      "outcome o because \"x\" { lead b\naccountable b }",
      ["lead b", "accountable a", "accountable b"]
    ),
    ("outcome o because \"x\" { measure j = m }", ["measure j = m"]),
    ("measure m because \"x\" { target at least 5 }", ["higher is better", "target at least 5"]),
    (
      "measure m because \"x\" { unit \"people\"\nwith weight 3 }",
      ["with weight 3", "with theme x"]
    ),
    (
      "measure m because \"x\" { milestone at least 5 by 2027 }",
      ["milestone at least 4 by 2026", "milestone at least 5 by 2027", "with weight 2"]
    ),
    (
      "rating c because \"x\" { \"good\" when it > 9 }",
      ["in order", "\"good\" when it > 9", "\"poor\" otherwise", "gate thin"]
    ),
    (
      "rating c because \"x\" { gate thin undecided when it < 2 }",
      ["\"poor\" otherwise", "gate thin undecided when it < 2"]
    ),
    ("score s because \"x\" { 5 at least 8 }", ["in order", "5 at least 8", "0 otherwise"]),
    (
      "parameter goal because \"x\" { 4\n7 from 2028-01-01 }",
      ["4", "6 from 2027-01-01", "7 from 2028-01-01"]
    ),
    (
      """
      parameter cuts because "x" {
      | measure | size | value |
      | m       | "l"  | 3     |
      | m       | "x"  | 4     |
      }
      """,
      [
        "| size | measure | value |", "| \"s\"  | m       | 1     |",
        "| \"l\"  | m       | 3     |", "| \"x\"  | m       | 4     |",
      ]
    ),
    (
      "rule r because \"x\" { require m > 2 }",
      ["require m > 1", "require m > 2", "because \"first\""]
    ),
    ("rule r because \"x\" { because \"second\" }", ["require m > 1", "because \"second\""]),
    (
      "consequence pay because \"x\" { then \"y\" }", ["when r is met", "then \"x\"", "then \"y\""]
    ),
  ]

  @Test("A clause takes the place of the one that it replaces, or is added", arguments: changeCases)
  func changes(exception: String, becomes: [String]) throws {
    let framework = try Self.effective("exception to \(exception)")
    let lines = framework.canonicalText.split(separator: "\n").map { $0.drop { $0 == " " } }
    let found = lines.indices.contains { start in
      zip(lines[start...], becomes).allSatisfy { $0.hasPrefix($1) }
        && lines.count - start >= becomes.count
    }
    #expect(found, "\(framework.canonicalText)")
    #expect(framework.exceptions.isEmpty)
  }

  @Test("What is left out is not there, from its day on")
  func leftOut() throws {
    let exceptions = """
      exception to rule r from 2026-04-01 because "no" { left out }
      exception to consequence pay because "no" { left out }
      """
    #expect(try Self.effective(exceptions, asOf: .date(2026, 3, 31)).rules.count == 1)
    #expect(try Self.effective(exceptions, asOf: .date(2026, 4, 1)).rules.isEmpty)
    #expect(try Self.effective(exceptions).consequences.isEmpty)
  }

  @Test("An exception with a condition is not in force by its date alone")
  func conditional() throws {
    let exception = "exception to measure m when it > 1 because \"x\" { target at least 5 }"
    let parsed = Self.parse(exception)
    #expect(parsed.check().filter { $0.severity == .error }.map(\.message) == [])
    let framework = try #require(parsed.framework)
    let measure = try #require(framework.effective(asOf: .date(2030, 1, 1)).measures.first)
    #expect(measure == framework.measures.first)
  }

  @Test("The builder takes a left out declaration and its clauses for the same mistake as the text")
  func builder() {
    let framework = Framework("f", "F") {
      Exception(to: .measure(count("m")), because: "x") {
        LeftOut()
        HigherIsBetter()
      }
      Exception(to: .policy, because: "x") { LeftOut() }
      Exception(to: .measure(count("m")), because: "x") {}
    }
    let messages = framework.check().filter { $0.code.name == "unexpected" }.map(\.message)
    #expect(
      messages == [
        "'left out' stands alone: what is left out has no clauses",
        "the policy cannot be left out",
        "this exception changes nothing",
      ]
    )
  }

  // MARK: What is wrong

  /// A mistake, its codes, and the line and column at which each stands, counted from the exceptions.
  private static let mistakeCases: [(text: String, found: [String])] = [
    ("exception to measure x because \"x\" { left out }", ["1:22 unknown-name"]),
    ("exception to rule o because \"x\" { left out }", ["1:19 wrong-kind"]),
    ("exception to claim r because \"x\" { left out }", ["1:20 wrong-kind"]),
    ("exception to measure m { left out }", ["1:23 unexpected"]),
    ("exception to measure m because \"x\"", ["1:1 unexpected"]),
    ("exception to measure m because \"x\" { }", ["1:1 unexpected"]),
    ("exception to measure because \"x\" { left out }", ["1:22 unexpected"]),
    ("exception to place p because \"x\" { left out }", ["1:14 unexpected"]),
    ("exception measure m because \"x\" { left out }", ["1:11 unexpected"]),
    ("exception to rule r because \"x\" { target at least 5 }", ["1:35 unknown-clause"]),
    ("exception to measure m because \"x\" { measure j = m }", ["1:38 unknown-clause"]),
    ("exception to measure m because \"x\" { target at least 5% }", ["1:54 unlike-types"]),
    ("exception to measure m because \"x\" { left away }", ["1:38 unknown-clause"]),
    (
      "exception to measure m because \"x\" { unit \"a\"\nunit \"b\" }",
      ["2:1 repeated-clause"]
    ),
    ("exception to measure m when n because \"x\" { unit \"a\" }", ["1:29 unknown-name"]),
    ("exception to outcome o because \"x\" { measure m = 5 }", ["1:46 duplicate-name"]),
    ("exception to parameter goal because \"x\" { 50% from 2028-01-01 }", ["1:43 unlike-types"]),
    (
      "exception to parameter cuts because \"x\" {\n| size | value |\n| \"s\" | 1 |\n}",
      ["1:1 unknown-name", "3:9 uneven-row"]
    ),
    (
      "exception to measure m because \"x\" { left out }",
      ["1:1 unknown-name"]
    ),
    (
      "exception to outcome o because \"x\" { left out }",
      ["1:1 unknown-name"]
    ),
    (
      "exception to measure m because \"x\" { unit \"a\" }\nexception to measure m from 2027-01-01 because \"y\" { unit \"b\" }",
      ["2:54 conflicting-exceptions"]
    ),
    (
      "exception to measure m from 2027-01-01 because \"x\" { unit \"a\" }\nexception to measure m when m > 1 because \"y\" { unit \"b\" }",
      ["2:49 conflicting-exceptions"]
    ),
    (
      "exception to rule r because \"x\" { left out }\nexception to rule r because \"y\" { require m > 2 }\nexception to consequence pay because \"z\" { left out }",
      ["2:1 conflicting-exceptions"]
    ),
    (
      "exception to measure m because \"x\" { unit \"a\" }\nexception to measure m because \"y\" { decimals 1 }",
      []
    ),
    (
      "exception to measure m when m > 1 because \"x\" { unit \"a\" }\nexception to measure m when m > 9 because \"y\" { unit \"b\" }",
      []
    ),
    (
      "exception to policy because \"x\" { missing stays missing }\nexception to policy because \"y\" { missing left out if any known }",
      ["2:35 conflicting-exceptions"]
    ),
  ]

  @Test("A mistake is found where it was made", arguments: mistakeCases)
  func mistakes(text: String, found: [String]) {
    let first = Self.base.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    let errors = Self.parse(text).check().filter { $0.severity == .error }
    #expect(
      errors.map { "\($0.origin.line - first):\($0.origin.column) \($0.code)" } == found,
      "\(errors.map(\.message))"
    )
  }

  @Test("Two at once show both places")
  func bothPlaces() throws {
    let text = """
      exception to measure m because "x" { target at least 5 }
      exception to measure m because "y" { target at least 6 }
      """
    let error = try #require(
      Self.parse(text).check().first { $0.code.name == "conflicting-exceptions" }
    )
    #expect(error.message == "two exceptions change 'target', and both hold")
    #expect(error.labels.map(\.origin.line) == [error.origin.line - 1])
  }

  @Test("What is left out and still named shows every place that names it")
  func dangling() throws {
    let text = """
      exception to measure m because "x" { left out }
      rule again { require m > 2 }
      """
    let error = try #require(Self.parse(text).check().first { $0.code.name == "unknown-name" })
    #expect(error.message == "'m' is left out, and still named")
    #expect(error.labels.count == 4)
  }

  @Test("A test stands at the stage of its date")
  func tests() {
    let text = """
      exception to consequence pay from 2027-01-01 because "x" { left out }
      exception to rule r from 2027-01-01 because "x" { left out }
      test "before" { as of 2026-12-31
      given m = 5
      expect r is met }
      """
    #expect(Self.parse(text).check().filter { $0.severity == .error }.map(\.message) == [])
    let after = text.replacing("2026-12-31", with: "2027-01-01")
    #expect(Self.parse(after).check().map(\.message).contains("'r' is left out, and still named"))
  }

  @Test("What an exception puts right is not reported")
  func putRight() {
    let base = """
      policy { missing stays missing
      round to whole }
      returns q { period period
      n count }
      measure m = sum of n in q { performance
      target at least 5
      because "It is what the town needs." }
      """
    func found(_ text: String) -> [String] {
      Self.parse(text, in: base).check().filter { $0.severity != .note }.map(\.code.name)
    }
    #expect(found("") == ["unstated-direction"])
    #expect(found("exception to measure m because \"agreed later\" { higher is better }") == [])
  }
}
