import Accountability
import AccountabilityRules

extension Command {
  /// Why a result is what it is.
  static let explain = Command(
    syntax: CommandSyntax(
      name: "explain",
      summary: "Say why a result is what it is.",
      arguments: [
        .framework,
        Argument(
          name: "SUBJECT",
          help:
            "What is asked about: a rule, an outcome, a measure 'for' a partner 'in' a place 'at' a period."
        ),
      ],
      options: [
        .data, .asOf,
        Option(
          name: "--depth",
          valueName: "DEPTH",
          help: "How much is shown.",
          allowedValues: Explanation.Depth.allCases.map(\.rawValue),
          defaultValue: "tree"
        ),
        .output, .isInternal,
      ],
      example: [
        "accountability explain Examples/Millbrook/millbrook.accountability 'settled for council at 2025-26 Q3' --data quarterly=Examples/Millbrook/returns.csv --as-of 2026-05-20"
      ]
    )
  ) { (arguments) async throws(ToolError) in
    let (evaluation, _) = try await Input.evaluation(arguments)
    do throws(EvaluationError) {
      let explanation = try evaluation.explanation(of: arguments.positionals[1])
      let depth = arguments.value(of: "--depth").flatMap(Explanation.Depth.init) ?? .tree
      try write(explanation.text(depth), arguments)
    } catch {
      throw ToolError(.usage, error.message, help: error.help)
    }
    return .done
  }

  private static func write(_ text: String, _ arguments: ParsedArguments) throws(EvaluationError) {
    do throws(ToolError) {
      try Output.write(text, to: arguments.value(of: "--output"))
    } catch {
      Terminal.error.report(error.text)
      error.status.leave()
    }
  }
}
