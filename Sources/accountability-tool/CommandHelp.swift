/// The help texts, made from the tables that the parser reads.
///
/// No line is longer than 80 columns but those that are to be copied: usage with long names, and
/// examples.
enum CommandHelp {
  private static let width = 80
  private static let widestLabel = 26

  /// The help of one command.
  static func text(for command: CommandSyntax) -> String {
    let sections = [
      "Usage:\n" + usages(of: command).map { "  \($0)\n" }.joined(),
      paragraphs(command.summary),
      paragraphs(command.discussion),
      table("Arguments", command.arguments.map { ($0.placeholder, $0.help) }),
      table("Options", command.options.map { ($0.label, $0.explanation) } + [helpRow]),
      examples(command.example),
      exitStatuses,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The help of the tool as a whole.
  static func text(for tool: ToolSyntax) -> String {
    let name = CommandSyntax.toolName
    let commands = tool.commands.map { ($0.name, $0.summary) }
    let sections = [
      "Usage:\n  \(name) COMMAND [ARGUMENT…] [OPTION…]\n",
      paragraphs(tool.summary),
      table("Commands", commands + [("help COMMAND", "Show the help of a command.")]),
      table("Options", [helpRow, ("--version", "Show the version.")]),
      exitStatuses,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The line that shows how a command is written, such as `accountability check FRAMEWORK…`.
  static func usage(of command: CommandSyntax) -> String {
    let required = command.options.filter(\.isRequired)
    let hasMore = command.options.contains { !$0.isRequired && !$0.standsAlone }
    let words =
      [CommandSyntax.toolName, command.name] + command.arguments.map(\.placeholder)
      + required.map { $0.label + ($0.isRepeatable ? "…" : "") } + (hasMore ? ["[OPTION…]"] : [])
    return words.joined(separator: " ")
  }

  private static func usages(of command: CommandSyntax) -> [String] {
    let alone = command.options.filter(\.standsAlone)
    return [usage(of: command)]
      + alone.map { "\(CommandSyntax.toolName) \(command.name) \($0.label)" }
  }

  private static var helpRow: (String, String) { ("-h, --help", "Show this help.") }

  private static var exitStatuses: String {
    table("Exit status", ExitStatus.allCases.map { ("\($0.rawValue)", $0.meaning) })
  }

  private static func examples(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let heading = lines.count == 1 ? "Example" : "Examples"
    return "\(heading):\n" + lines.map { "  \($0)\n" }.joined()
  }
}

// MARK: - Setting

extension CommandHelp {
  /// Two columns under a heading; a label too wide for its column has a line of its own.
  private static func table(_ heading: String, _ rows: [(label: String, text: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let labels = rows.map(\.label.count).filter { $0 <= widestLabel }
    let column = (labels.max() ?? 0) + 4
    return "\(heading):\n" + rows.map { row($0.label, $0.text, column: column) }.joined()
  }

  private static func row(_ label: String, _ text: String, column: Int) -> String {
    let indent = String(repeating: " ", count: column)
    let start = "  \(label)"
    let lines = wrapped(text, width: width - column)
    let fits = start.count + 2 <= column
    let first = fits ? start + indent.dropFirst(start.count) : start + "\n" + indent
    guard !lines.isEmpty else { return start + "\n" }
    return first + lines.joined(separator: "\n" + indent) + "\n"
  }

  /// The paragraphs of a text, each broken into lines.
  private static func paragraphs(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.split { $0.allSatisfy(\.isWhitespace) }
    return blocks.map { block in
      wrapped(block.joined(separator: " "), width: width).map { $0 + "\n" }.joined()
    }
    .joined(separator: "\n")
  }

  /// The text broken at its spaces; a word longer than the width is left whole.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Argument {
  /// How the usage line shows it: `FRAMEWORK…`, or `[FRAMEWORK]` if it may be left out.
  fileprivate var placeholder: String {
    let word = isUnbounded ? name + "…" : name
    return isRequired ? word : "[\(word)]"
  }
}

extension Option {
  /// How it is written: `--format FORMAT`.
  fileprivate var label: String { valueName.map { "\(name) \($0)" } ?? name }

  /// What help says of it: its purpose, its values, its default, and how often.
  fileprivate var explanation: String {
    var sentences = [help]
    if !allowedValues.isEmpty {
      let list = isCommaSeparated ? "Any of" : "One of"
      let separator = isCommaSeparated ? ", with commas between them" : ""
      sentences.append("\(list) \(alternatives(allowedValues))\(separator).")
    }
    if let defaultValue { sentences.append("Default: \(defaultValue).") }
    if isRepeatable { sentences.append("May be given more than once.") }
    return sentences.joined(separator: " ")
  }
}
