import Accountability
import AccountabilityRules

extension Command {
  /// The whole way: returns in, verdicts with their reasons out.
  static let evaluate = Command(
    syntax: CommandSyntax(
      name: "evaluate",
      summary: "Evaluate a framework on its partners' returns.",
      arguments: [.framework],
      options: [
        .data, .asOf, .format("text", "json", "csv", "markdown"), .output,
        Option(
          name: "--fail-on",
          valueName: "VERDICT",
          help:
            "Exit with status 1 if a verdict that holds now is one of these, or if there is a finding, in figures or results, that the framework does not allow.",
          allowedValues: ["not-met", "undecided", "finding"],
          isRepeatable: true,
          isCommaSeparated: true
        ),
        .rejected, .isInternal,
      ],
      example: [
        "accountability evaluate Examples/Millbrook/millbrook.accountability --data quarterly=Examples/Millbrook/returns.csv --as-of 2026-05-20"
      ],
      discussion:
        "Rows that cannot be read are refused and listed on standard error; the others are evaluated."
    )
  ) { (arguments) async throws(ToolError) in
    let (evaluation, data) = try await Input.evaluation(arguments)
    let bytes: [UInt8]
    switch arguments.value(of: "--format") {
    case "json": bytes = try Output.json { () throws(JSONWritingError) in try evaluation.json() }
    case "csv": bytes = Array(evaluation.csv.utf8)
    case "markdown": bytes = Array(evaluation.markdownReport.utf8)
    default: bytes = Array(evaluation.textReport.utf8)
    }
    let output = arguments.value(of: "--output") ?? FileSystem.standardStream
    var files = [FileContents(path: output, bytes: bytes)]
    if let path = arguments.value(of: "--rejected") {
      let rows = RefusedRows(evaluation, of: evaluation.framework, from: data)
      files.append(FileContents(path: path, bytes: Array(rows.csv.utf8)))
    }
    try Output.write(files)
    let failing = arguments.values(of: "--fail-on").map { $0 == "not-met" ? "not met" : $0 }
    let hasFailed = evaluation.verdicts.contains {
      $0.isLatest && failing.contains($0.verdict.rawValue)
    }
    let hasFinding = failing.contains("finding") && evaluation.findings.contains(where: \.isOpen)
    return hasFailed || hasFinding ? .failed : .done
  }
}
