/// What was found on a command line after its command.
struct ParsedArguments: Hashable, Sendable {
  /// The arguments that belong to no option, in their order.
  var positionals: [String]

  private let syntax: CommandSyntax
  private let given: [String: [String]]

  fileprivate init(positionals: [String], given: [String: [String]], syntax: CommandSyntax) {
    self.positionals = positionals
    self.given = given
    self.syntax = syntax
  }

  /// The values of an option in their order, or its default if it was not given.
  func values(of name: String) -> [String] {
    let option = declared(name)
    if let values = given[name] { return values }
    guard let value = option.defaultValue else { return [] }
    return option.isCommaSeparated ? commaSeparated(value) : [value]
  }

  /// The value of an option that is given once, or its default.
  func value(of name: String) -> String? { values(of: name).last }

  /// Whether a flag, or any option, was given.
  func flag(_ name: String) -> Bool {
    given[declared(name).name] != nil
  }

  /// The options that the command has.
  var options: [Option] { syntax.options }

  /// The arguments that belong to no option, each with what it was declared as; only the last one
  /// declared may be unbounded.
  var named: [(argument: Argument, word: String)] {
    positionals.enumerated().compactMap { index, word in
      let arguments = syntax.arguments
      let argument = arguments.indices.contains(index) ? arguments[index] : arguments.last
      return argument.map { ($0, word) }
    }
  }

  private func declared(_ name: String) -> Option {
    guard let option = syntax.option(named: name) else {
      preconditionFailure("The command '\(syntax.name)' declares no option '\(name)'.")
    }
    return option
  }
}

/// A command line that cannot be followed.
struct UsageError: Error, Hashable, Sendable {
  /// What is wrong, without a full stop: `unknown option '--fromat'`.
  var message: String

  /// What to do about it: `did you mean '--format'?`.
  var help: String
}

/// What a command line asks of one command.
enum CommandRequest: Hashable, Sendable {
  /// To do its work.
  case run(ParsedArguments)
  /// To explain itself.
  case help
}

/// What a command line asks of the tool.
enum ToolRequest: Hashable, Sendable {
  /// To run a command.
  case run(CommandSyntax, ParsedArguments)
  /// To explain a command, or itself.
  case help(CommandSyntax?)
  /// To say which version it is.
  case version
}

// MARK: - Parsing

extension ToolSyntax {
  /// Reads the command line, without the name of the program.
  func parse(_ arguments: [String]) throws(UsageError) -> ToolRequest {
    guard let first = arguments.first else {
      throw UsageError(message: "no command given", help: Self.hint)
    }
    let rest = Array(arguments.dropFirst())
    switch first {
    case "--help", "-h": return .help(nil)
    case "--version": return .version
    case "help": return try parseHelp(rest)
    default: break
    }
    let command = try requireCommand(first)
    switch try command.parse(rest) {
    case .run(let parsed): return .run(command, parsed)
    case .help: return .help(command)
    }
  }

  private static let hint = "'\(CommandSyntax.toolName) --help' lists the commands"

  private func parseHelp(_ arguments: [String]) throws(UsageError) -> ToolRequest {
    guard let name = arguments.first, name != "--help", name != "-h" else { return .help(nil) }
    let command = try requireCommand(name)
    if arguments.count > 1, !CommandSyntax.asksForHelp(arguments) {
      let extra = Terminal.quoted(arguments[1])
      throw UsageError(message: "unexpected argument \(extra)", help: "'help' takes one command")
    }
    return .help(command)
  }

  private func requireCommand(_ name: String) throws(UsageError) -> CommandSyntax {
    if let command = command(named: name) { return command }
    if name.hasPrefix("-"), name != "-" { throw misplaced(option: name) }
    let names = commands.map(\.name) + ["help"]
    throw UsageError(
      message: "unknown command \(Terminal.quoted(name))",
      help: Spelling.suggestion(for: name, among: names) ?? Self.hint
    )
  }

  private func misplaced(option argument: String) -> UsageError {
    let name = splitAtEquals(argument).name
    let belongsToCommand = commands.contains { $0.option(named: name) != nil }
    let suggestion = Spelling.suggestion(for: name, among: ["--help", "--version"])
    return UsageError(
      message: "unknown option \(Terminal.quoted(name))",
      help: belongsToCommand
        ? "options come after the command: \(CommandSyntax.toolName) COMMAND … \(name)"
        : suggestion ?? Self.hint
    )
  }
}

extension CommandSyntax {
  /// Reads what stands on the command line after the command.
  ///
  /// `--help` or `-h` before any `--` asks for help, whatever else is wrong.
  func parse(_ arguments: [String]) throws(UsageError) -> CommandRequest {
    if Self.asksForHelp(arguments) { return .help }
    var reader = CommandLineReader(syntax: self, remaining: arguments[...])
    return .run(try reader.read())
  }

  fileprivate static func asksForHelp(_ arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  fileprivate var hint: String {
    "'\(Self.toolName) \(name) --help' says how it is used"
  }
}

/// The work of reading one command's arguments from left to right.
private struct CommandLineReader {
  let syntax: CommandSyntax
  var remaining: ArraySlice<String>
  var positionals: [String] = []
  var given: [String: [String]] = [:]

  mutating func read() throws(UsageError) -> ParsedArguments {
    while let argument = remaining.popFirst() {
      if argument == "--" {
        positionals += remaining
        break
      } else if argument.hasPrefix("-"), argument != "-" {
        try readOption(argument)
      } else {
        positionals.append(argument)
      }
    }
    try checkCompleteness()
    return ParsedArguments(positionals: positionals, given: given, syntax: syntax)
  }

  private mutating func readOption(_ argument: String) throws(UsageError) {
    let (name, attached) = splitAtEquals(argument)
    guard let option = syntax.option(named: name) else { throw unknown(option: name) }
    if given[name] != nil, !option.isRepeatable {
      throw UsageError(message: "option '\(name)' is given twice", help: "give it once")
    }
    given[name, default: []] += try readValues(of: option, attached: attached)
  }

  private mutating func readValues(
    of option: Option,
    attached: String?
  ) throws(UsageError) -> [String] {
    guard let valueName = option.valueName else {
      guard attached == nil else {
        throw UsageError(message: "option '\(option.name)' takes no value", help: syntax.hint)
      }
      return []
    }
    guard let value = attached ?? nextValue(), !value.isEmpty else {
      throw UsageError(
        message: "option '\(option.name)' needs a value",
        help: missingValueHelp(option, valueName)
      )
    }
    let values = option.isCommaSeparated ? commaSeparated(value) : [value]
    for value in values { try check(value, of: option) }
    return values
  }

  /// The next argument, unless it is an option itself.
  private mutating func nextValue() -> String? {
    guard let next = remaining.first, !next.hasPrefix("--") else { return nil }
    return remaining.popFirst()
  }

  private func missingValueHelp(_ option: Option, _ valueName: String) -> String {
    if !option.allowedValues.isEmpty { return takes(option) }
    guard let next = remaining.first, next.hasPrefix("--"), next != "--" else {
      return "write '\(option.name) \(valueName)'"
    }
    return "write '\(option.name)=\(valueName)' if the value begins with dashes"
  }

  private func check(_ value: String, of option: Option) throws(UsageError) {
    if value.isEmpty {
      throw UsageError(
        message: "option '\(option.name)' has an empty value in its list",
        help: option.allowedValues.isEmpty ? "put one comma between two values" : takes(option)
      )
    }
    guard !option.allowedValues.isEmpty, !option.allowedValues.contains(value) else { return }
    let suggestion = Spelling.suggestion(for: value, among: option.allowedValues)
    throw UsageError(
      message: "option '\(option.name)' does not take \(Terminal.quoted(value))",
      help: suggestion.map { "\($0) \(takes(option))" } ?? takes(option)
    )
  }

  private func takes(_ option: Option) -> String {
    "it takes " + alternatives(option.allowedValues)
  }

  private func unknown(option name: String) -> UsageError {
    let names = syntax.options.map(\.name) + ["--help"]
    return UsageError(
      message: "unknown option \(Terminal.quoted(name))",
      help: Spelling.suggestion(for: name, among: names) ?? syntax.hint
    )
  }

  private func checkCompleteness() throws(UsageError) {
    if let option = syntax.options.first(where: { $0.standsAlone && given[$0.name] != nil }) {
      guard let extra = positionals.first else { return }
      let help = "'\(option.name)' takes the place of the arguments"
      throw UsageError(message: "unexpected argument \(Terminal.quoted(extra))", help: help)
    }
    let usage = "usage: " + CommandHelp.usage(of: syntax)
    let missing = missingWords
    guard missing.isEmpty else {
      throw UsageError(message: "missing \(enumeration(missing))", help: usage)
    }
    let maximum = syntax.arguments.count
    let isUnbounded = syntax.arguments.contains(where: \.isUnbounded)
    if positionals.count > maximum, !isUnbounded {
      try checkSigns(positionals[maximum...])
      let help = "\(usage); put what has spaces in quotation marks"
      let extra = Terminal.quoted(positionals[maximum])
      throw UsageError(message: "unexpected argument \(extra)", help: help)
    }
  }

  /// Refuses `--data source file`, where a sign was meant between the two.
  private func checkSigns(_ extra: ArraySlice<String>) throws(UsageError) {
    for option in syntax.options where option.file == .readBehindSign {
      guard let value = given[option.name]?.first(where: { !$0.contains("=") }),
        let path = extra.first(where: { $0 != "=" })
      else { continue }
      throw UsageError(
        message: "option '\(option.name)' takes one word with '=' in it",
        help: "write \(option.name) \(value)=\(path)"
      )
    }
  }

  /// The arguments and options that there must be and are not.
  private var missingWords: [String] {
    let required = syntax.arguments.filter(\.isRequired)
    let options = syntax.options.filter { $0.isRequired && given[$0.name] == nil }
    return required.dropFirst(positionals.count).map(\.name)
      + options.map { "option '\($0.name)'" }
  }
}
