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
        .suppose, .reach, .robustness, .rejected, .isInternal,
      ],
      example: [
        "accountability evaluate Examples/Millbrook/millbrook.accountability --data quarterly=Examples/Millbrook/returns.csv --as-of 2026-05-20",
        "accountability evaluate Examples/Millbrook/millbrook.accountability --data quarterly=Examples/Millbrook/returns.csv --as-of 2026-05-20 --suppose 'settled for council at 2025-26 Q4 = 75%'",
        "accountability evaluate Examples/Millbrook/millbrook.accountability --data quarterly=Examples/Millbrook/returns.csv --as-of 2026-05-20 --reach 'home is met'",
      ],
      discussion:
        "Rows that cannot be read are refused and listed on standard error; the others are evaluated."
    )
  ) { (arguments) async throws(ToolError) in
    let (actual, data) = try await Input.evaluation(arguments)
    let whatIf = try Input.whatIf(arguments, actual)
    let evaluation = whatIf?.after ?? actual
    let bytes: [UInt8]
    if let goal = arguments.value(of: "--reach") {
      bytes = try result(Input.reach(goal, evaluation), of: evaluation, arguments)
    } else if arguments.flag("--robustness") {
      bytes = try result(RobustnessReport(evaluation), arguments)
    } else if let whatIf {
      bytes = try result(whatIf, arguments)
    } else {
      bytes = try result(evaluation, arguments)
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

  /// What an evaluation is written as.
  private static func result(
    _ evaluation: Evaluation,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> [UInt8] {
    switch arguments.value(of: "--format") {
    case "json": try Output.json { () throws(JSONWritingError) in try evaluation.json() }
    case "csv": Array(evaluation.csv.utf8)
    case "markdown": Array(evaluation.markdownReport.utf8)
    default: Array(evaluation.textReport.utf8)
    }
  }

  /// What suppositions come to is written as.
  private static func result(
    _ whatIf: WhatIf,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> [UInt8] {
    let report = WhatIfReport(whatIf)
    switch arguments.value(of: "--format") {
    case "json": return Array(try Output.json(report.encoded).utf8)
    case "csv": return Array(report.csv.utf8)
    case "markdown": return Array(report.markdown.utf8)
    default: return Array(report.text.utf8)
    }
  }

  /// What it would take is written as.
  private static func result(
    _ reach: Reach,
    of evaluation: Evaluation,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> [UInt8] {
    let report = ReachReport(reach, of: evaluation)
    switch arguments.value(of: "--format") {
    case "json": return Array(try Output.json(report.encoded).utf8)
    case "csv": return Array(report.csv.utf8)
    case "markdown": return Array(report.markdown.utf8)
    default: return Array(report.text.utf8)
    }
  }

  /// What hangs on little is written as.
  private static func result(
    _ report: RobustnessReport,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> [UInt8] {
    switch arguments.value(of: "--format") {
    case "json": return Array(try Output.json(report.encoded).utf8)
    case "csv": return Array(report.csv.utf8)
    case "markdown": return Array(report.markdown.utf8)
    default: return Array(report.text.utf8)
    }
  }
}
