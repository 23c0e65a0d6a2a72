import Accountability
import AccountabilityRules

extension Command {
  /// Reads frameworks and says everything that is wrong with them, and what they leave open.
  static let check = Command(
    syntax: CommandSyntax(
      name: "check",
      summary: "Say what is wrong with frameworks, and what they leave open.",
      arguments: [.frameworks],
      options: [.format("text", "json", "sarif", "github"), .output],
      example: ["accountability check Examples/Millbrook/millbrook.accountability"],
      discussion: "Errors make the exit status 1; warnings do not."
    )
  ) { (arguments) throws(ToolError) in
    var texts: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    for path in arguments.positionals {
      let parsed = try Input.parsed(path)
      texts += parsed.texts
      diagnostics += parsed.check()
    }
    let count = arguments.positionals.count
    let subject = count == 1 ? texts.first?.name ?? "" : "\(count) frameworks"
    let text: String
    switch arguments.value(of: "--format") {
    case "json": text = try Output.json(EncodedDiagnostics(diagnostics))
    case "sarif": text = try Output.json(SARIFLog(diagnostics))
    case "github": text = diagnostics.workflowAnnotations
    default: text = checkText(diagnostics, texts, of: subject)
    }
    try Output.write(text, to: arguments.value(of: "--output"))
    return diagnostics.contains { $0.severity == .error } ? .failed : .done
  }

  private static func checkText(
    _ diagnostics: [Diagnostic],
    _ texts: [SourceText],
    of subject: String
  ) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let drawn = DiagnosticRenderer(sources: texts).text(diagnostics)
    let summary = "\(subject): \(counted(errors, "error")), \(counted(warnings, "warning"))\n"
    return drawn + (drawn.isEmpty ? "" : "\n") + summary
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
