import Accountability
import AccountabilityRules

/// A small program of a council that embeds the library: it loads the agreement, hands over rows that it
/// has in memory, and reads the results.
@main
enum CouncilTool {
  static func main() throws {
    let framework = try Framework(parsing: agreementText, name: "agreement")
    let evaluation = try evaluate(framework)
    for verdict in evaluation.verdicts where verdict.isLatest {
      print("\(verdict.rule) for \(verdict.partner ?? "all"): \(verdict.verdict.rawValue)")
      for reason in verdict.reasons { print("  \(reason.text)") }
    }
    for observation in evaluation.observations where observation.partner == nil {
      print("\(observation.measure) at \(observation.period): \(text(observation))")
    }
    print(try evaluation.explanation(of: "indoors at 2025 Q2").text(.table), terminator: "")
    print(try json(evaluation).utf8.count > 0 ? "the JSON is written" : "")
  }

  /// Evaluates rows that are already in memory.
  static func evaluate(_ framework: Framework) throws -> Evaluation {
    let rows = SourceData.rows(
      headings: ["agency", "quarter", "housed", "people"],
      [
        ["council", "2025 Q1", "60", "80"],
        ["shelter", "2025 Q1", "34", "40"],
        ["council", "2025 Q2", "48", "80"],
        ["shelter", "2025 Q2", "38", "40"],
      ]
    )
    guard let date = CalendarDate(year: 2025, month: 7, day: 31) else { throw BadDate() }
    return try Evaluator(framework).evaluate(["beds": rows], asOf: date)
  }

  /// A missing value is never a number: its reasons stand in its place.
  static func text(_ observation: Observation) -> String {
    guard let value = observation.value else {
      return observation.reasons.map(\.text).joined(separator: "; ")
    }
    return value.decimalText(decimals: 3, rule: .halfUp)
  }

  /// The versioned wire format; Foundation's `JSONEncoder` takes it as well.
  static func json(_ evaluation: Evaluation) throws -> String {
    try JSONWriter(pretty: true).text(of: EncodedEvaluation(evaluation))
  }
}

/// The calendar has no such day.
struct BadDate: Error {}
