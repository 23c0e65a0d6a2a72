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
    var sources: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    for path in arguments.positionals {
      let source = try Input.source(path)
      sources.append(source)
      diagnostics += Framework.parse(source).check()
    }
    let text = try checkText(diagnostics, sources, arguments.value(of: "--format") ?? "text")
    try Output.write(text, to: arguments.value(of: "--output"))
    return diagnostics.contains { $0.severity == .error } ? .failed : .done
  }

  private static func checkText(
    _ diagnostics: [Diagnostic],
    _ sources: [SourceText],
    _ format: String
  ) throws(ToolError) -> String {
    switch format {
    case "json": return try Output.json(EncodedDiagnostics(diagnostics))
    case "sarif": return try Output.json(SARIFLog(diagnostics))
    case "github": return diagnostics.workflowAnnotations
    default:
      let errors = diagnostics.count { $0.severity == .error }
      let warnings = diagnostics.count - errors
      let files = sources.count == 1 ? sources[0].name : "\(sources.count) frameworks"
      let drawn = DiagnosticRenderer(sources: sources).text(diagnostics)
      let summary = "\(files): \(counted(errors, "error")), \(counted(warnings, "warning"))\n"
      return drawn + (drawn.isEmpty ? "" : "\n") + summary
    }
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
