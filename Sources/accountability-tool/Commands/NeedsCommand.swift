import Accountability
import AccountabilityRules

extension Command {
  /// Which data a framework needs, from whom and by when.
  static let needs = Command(
    syntax: CommandSyntax(
      name: "needs",
      summary: "Say which data a framework needs, from whom and by when.",
      arguments: [.framework],
      options: [
        Option(
          name: "--as-of",
          valueName: "DATE",
          help: "List returns that are due from that day on, written 2026-03-31. Without it: today."
        ),
        Option(
          name: "--until",
          valueName: "DATE",
          help: "List those that are due up to that day. Without it: the next of each source."
        ),
        Option(
          name: "--data",
          valueName: "SOURCE=PATH",
          help:
            "Rows of a source, a CSV or JSON file; what they lack is listed as outstanding. Once for each file.",
          isRepeatable: true,
          file: .readBehindSign
        ),
        .format("text", "json", "csv", "markdown"), .output,
      ],
      example: [
        "accountability needs Examples/Millbrook/millbrook.accountability --as-of 2026-05-20"
      ],
      discussion:
        "For each source: the partners, the fields with their kind and meaning, how often and by when, and which measures rest on it."
    )
  ) { (arguments) throws(ToolError) in
    let asOf = try Input.asOf(arguments)
    let until = try Input.date(of: "--until", arguments)
    if let until, until < asOf {
      throw ToolError(
        .usage,
        "'--until \(until)' is before the day from which returns are listed, \(asOf)",
        help: "give a later day, or an earlier one as '--as-of'"
      )
    }
    let (framework, texts) = try Input.framework(arguments.positionals[0], arguments)
    let needs: Needs
    if arguments.values(of: "--data").isEmpty {
      needs = Needs(framework, asOf: asOf, until: until)
    } else {
      let data = try Input.data(arguments, for: framework)
      do throws(EvaluationError) {
        needs = try Needs(framework, asOf: asOf, until: until, data: data)
      } catch {
        throw ToolError(Input.status(of: error), text: Input.text(of: error, in: texts))
      }
      Terminal.error.report(Input.refusals(needs.reports))
    }
    let text: String
    switch arguments.value(of: "--format") {
    case "json": text = try Output.json(EncodedNeeds(needs))
    case "csv": text = needs.csv
    case "markdown": text = needs.markdownReport
    default: text = needs.textReport
    }
    try Output.write(text, to: arguments.value(of: "--output"))
    return .done
  }
}
