import Accountability
import AccountabilityRules

extension Command {
  /// Partners by outcomes: roles, data, contributions, reporting.
  static let responsibilities = Command(
    syntax: CommandSyntax(
      name: "responsibilities",
      summary:
        "Say who carries what: roles, data, contributions and reporting, outcome by outcome.",
      arguments: [.framework],
      options: [
        .data, .asOf, .format("text", "json", "csv", "markdown"), .output, .shapley, .isInternal,
      ],
      example: [
        "accountability responsibilities Examples/Millbrook/millbrook.accountability --data quarterly=Examples/Millbrook/returns.csv --as-of 2026-05-20"
      ],
      discussion:
        "A contribution is what a partner's figures add to the change of an outcome's headline measure; all of them add up to it exactly. It is arithmetic, and does not say who or what caused the change. A figure that is neither a sum nor a rate of the partners' own, such as a median, has no such parts: `--shapley` shares its change out by Shapley values, of at most ten partners. Text and Markdown show the places within no other; CSV and JSON show all."
    )
  ) { (arguments) async throws(ToolError) in
    let (evaluation, _) = try await Input.evaluation(arguments)
    let report = ResponsibilityReport(
      evaluation,
      openChanges: arguments.flag("--shapley") ? .sharedByShapleyValues : .leftWhole
    )
    let text: String
    switch arguments.value(of: "--format") {
    case "json": text = try Output.json(report.encoded)
    case "csv": text = report.csv
    case "markdown": text = report.markdown
    default: text = report.text
    }
    try Output.write(text, to: arguments.value(of: "--output"))
    return .done
  }
}
