import Accountability
import AccountabilityRules
import Testing

/// A national framework with a local variation, evaluated before and after it begins.
@Suite("A local variation of a national framework")
struct LocalVariationTests {
  private static let national = """
    framework national "Everyone has a settled home" {
      version 2026.1
      calendar financial years
      policy { missing stays missing }
      returns yearly "What each place returns" {
        year period from "Year"
        area place from "Area"
        housed count from "Housed"
        known count from "Known"
      }
      parameter goal "Agreed goal" { 60% }
      outcome home "Everyone has a settled home" {
        met when settled is met
        measure settled "In settled accommodation" =
          sum of housed in yearly as share of sum of known in yearly {
          population headline
          higher is better
          target at least goal
        }
      }
      measure reached "People reached" = sum of known in yearly {
        performance
        higher is better
        target at least 500
      }
      score points for measures { 5 when it is met
        0 otherwise }
      rating standing for measures { best first
        "good" when it is met
        "poor" otherwise }
      rule kept "Kept" { require settled is met }
      consequence award "Award" { when kept is met
        then "Celebrate" }
    }
    """

  private static func local(_ exceptions: String) throws -> Framework {
    let text = """
      framework millbrook "Homes in Millbrook" {
        import "national.accountability" version 2026.1
        place millbrook "Millbrook"
        \(exceptions)
      }
      """
    let files = FileLoader(["national.accountability": Array(national.utf8)])
    return try Framework(parsing: text, name: "millbrook.accountability", files: files)
  }

  private static let variation = """
    exception to measure settled from 2026-04-01 because "Two hostels closed." { target at least 50% }
    exception to measure reached because "Millbrook is small." { target at least 50 }
    """

  private static func evaluate(
    _ framework: Framework,
    asOf date: CalendarDate
  ) throws -> Evaluation {
    let rows = "Year,Area,Housed,Known\n2024-25,Millbrook,55,100\n"
    let data = SourceData.csv(Array(rows.utf8), path: "returns.csv")
    return try Evaluator(framework).evaluate(["yearly": data], asOf: date)
  }

  private static func explanation(_ subject: String, _ evaluation: Evaluation) throws -> String {
    try evaluation.explanation(of: subject).text(.tree)
  }

  @Test("Before its day the default holds, from it on the exception")
  func dated() throws {
    let framework = try Self.local(Self.variation)
    let before = try Self.evaluate(framework, asOf: .date(2026, 3, 31))
    let after = try Self.evaluate(framework, asOf: .date(2026, 4, 1))
    #expect(before.verdicts.filter(\.isLatest).map(\.verdict) == [.notMet])
    #expect(after.verdicts.filter(\.isLatest).map(\.verdict) == [.met])
    let asked = "settled in millbrook at 2024-25"
    let exception =
      "by exception from 2026-04-01: target at least 50%, because \"Two hostels closed.\""
    #expect(!(try Self.explanation(asked, before)).contains("by exception"))
    #expect(try Self.explanation(asked, after).contains(exception))
  }

  @Test("The report and the JSON name the exceptions in force")
  func reports() throws {
    let framework = try Self.local(Self.variation)
    let before = try Self.evaluate(framework, asOf: .date(2026, 3, 31))
    let after = try Self.evaluate(framework, asOf: .date(2026, 4, 1))
    let lines = [
      "measure settled from 2026-04-01: target at least 50% (Two hostels closed.)",
      "measure reached: target at least 50 (Millbrook is small.)",
    ]
    #expect(!before.textReport.contains(lines[0]) && before.textReport.contains(lines[1]))
    #expect(lines.allSatisfy(after.textReport.contains))
    #expect(EncodedEvaluation(before).exceptions.map(\.name) == ["reached"])
    let first = try #require(EncodedEvaluation(after).exceptions.first)
    #expect(first.kind == "measure" && first.from == "2026-04-01")
    #expect(first.because == "Two hostels closed." && first.clauses == ["target at least 50%"])
  }

  private static let explainedCases: [(exception: String, subject: String, said: String)] = [
    ("policy because \"x\" { coverage at least 0% of expected returns }", "settled", "coverage"),
    (
      "source yearly because \"x\" { missing \"-\" = withheld }", "settled",
      "missing \"-\" = withheld"
    ),
    (
      "outcome home because \"x\" { met when settled is known }", "home",
      "met when settled is known"
    ),
    (
      "outcome home because \"x\" { measure other = settled { higher is better } }", "home",
      "measure other"
    ),
    (
      "rating standing because \"x\" { \"good\" when it > 1% }", "standing of settled",
      "\"good\" when it > 1%"
    ),
    ("score points because \"x\" { 5 when it > 1% }", "points of settled", "5 when it > 1%"),
    ("parameter goal because \"x\" { 50% }", "settled", "50%"),
    ("rule kept because \"x\" { require settled > 1% }", "kept", "require settled > 1%"),
    ("consequence award because \"x\" { then \"Tell\" }", "award", "then \"Tell\""),
  ]

  @Test("An explanation names the exceptions behind each kind of result", arguments: explainedCases)
  func explained(exception: String, subject: String, said: String) throws {
    let framework = try Self.local("exception to \(exception)")
    let evaluation = try Self.evaluate(framework, asOf: .date(2026, 4, 1))
    let text = try Self.explanation("\(subject) in millbrook at 2024-25", evaluation)
    #expect(text.contains("by exception: \(said)"), "\(text)")
  }

  @Test("What is left out is not evaluated")
  func leftOut() throws {
    let framework = try Self.local(
      """
      exception to rule kept from 2026-04-01 because "x" { left out }
      exception to consequence award from 2026-04-01 because "x" { left out }
      """
    )
    #expect(try Self.evaluate(framework, asOf: .date(2026, 3, 31)).verdicts.count == 1)
    #expect(try Self.evaluate(framework, asOf: .date(2026, 4, 1)).verdicts.isEmpty)
  }

  @Test("An exception with a condition is refused by name")
  func conditional() throws {
    let framework = try Self.local(
      "exception to measure settled when home is worsening because \"x\" { target at least 50% }"
    )
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(error?.code == .notAvailable)
    #expect(error?.message.contains("an exception that holds only 'when' something is so") ?? false)
  }

  @Test("An exception may not publish either", arguments: ["", "from 2030-01-01 "])
  func publishes(from: String) throws {
    let framework = try Self.local(
      "exception to policy \(from)because \"x\" { publish counts at least 10 }"
    )
    let error = #expect(throws: EvaluationError.self) { try Evaluator(framework) }
    #expect(error?.code == .publishes)
  }
}
