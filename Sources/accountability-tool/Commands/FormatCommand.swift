import AccountabilityRules

extension Command {
  /// Prints frameworks in their canonical layout; comments and the order of clauses stay.
  static let format = Command(
    syntax: CommandSyntax(
      name: "format",
      summary: "Lay frameworks out; comments and the order of clauses stay.",
      arguments: [.frameworks],
      options: [
        Option(name: "--write", help: "Change the files instead of printing them."),
        Option(
          name: "--check",
          help: "Print nothing but the names of files that would change; exit 1 if any would."
        ),
      ],
      example: ["accountability format --check Examples/Millbrook/millbrook.accountability"]
    )
  ) { (arguments) throws(ToolError) in
    guard !(arguments.flag("--write") && arguments.flag("--check")) else {
      throw ToolError(
        .usage,
        "--write and --check do not go together",
        help: "choose one of the two"
      )
    }
    var hasChanges = false
    // All are read before any is written, so that an error leaves every file as it was.
    var results: [(path: String, source: SourceText, text: String)] = []
    for path in arguments.positionals {
      let source = try Input.source(path)
      results.append((path, source, try formatted(source)))
    }
    for (path, source, text) in results {
      let isChanged = text != source.text
      if arguments.flag("--check") {
        if isChanged {
          try Output.print(
            "\(path) is not in the canonical layout\n\(firstDifference(source.text, text))"
          )
        }
        hasChanges = hasChanges || isChanged
      } else if arguments.flag("--write"), path != "-" {
        if isChanged { try Output.write(text, to: path) }
      } else {
        try Output.print(text)
      }
    }
    return hasChanges ? .failed : .done
  }

  private static func formatted(_ source: SourceText) throws(ToolError) -> String {
    do throws(RulesError) {
      return try SourceFormatter.formatted(source)
    } catch {
      throw ToolError(.failed, text: DiagnosticRenderer(sources: [source]).text(error.diagnostics))
    }
  }

  private static func firstDifference(_ old: String, _ new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    let count = min(oldLines.count, newLines.count)
    let index = (0..<count).first { oldLines[$0] != newLines[$0] } ?? count
    let before = index < oldLines.count ? "  \(index + 1) - \(oldLines[index])\n" : ""
    let after = index < newLines.count ? "  \(index + 1) + \(newLines[index])\n" : ""
    return before + after
  }
}
