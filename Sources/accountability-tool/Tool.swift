/// The command-line tool: it reads files, hands them to the libraries, and prints what they return.
@main
enum Tool {
  static func main() async {
    await run(Array(CommandLine.arguments.dropFirst())).leave()
  }

  /// The commands, in the order in which help lists them.
  static let commands: [Command] = [
    .check, .format, .evaluate, .explain, .responsibilities, .test, .new, .needs, .calculate,
  ]

  static let syntax = ToolSyntax(
    summary: "Checks and evaluates system accountability frameworks.",
    commands: commands.map(\.syntax)
  )

  /// Does what a command line asks for.
  static func run(_ arguments: [String]) async -> ExitStatus {
    do throws(ToolError) {
      return try await perform(request(arguments))
    } catch {
      Terminal.error.report(error.text)
      return error.status
    }
  }

  private static func request(_ arguments: [String]) throws(ToolError) -> ToolRequest {
    do throws(UsageError) {
      return try syntax.parse(arguments)
    } catch {
      throw ToolError(.usage, error.message, help: error.help)
    }
  }

  private static func perform(_ request: ToolRequest) async throws(ToolError) -> ExitStatus {
    switch request {
    case .version:
      try Output.print("accountability \(Version.text)\n")
      return .done
    case .help(let command):
      let text = command.map { CommandHelp.text(for: $0) } ?? CommandHelp.text(for: syntax)
      try Output.print(text)
      return .done
    case .run(let syntax, let arguments):
      guard let command = commands.first(where: { $0.syntax.name == syntax.name }) else {
        throw ToolError(
          .usage,
          "there is no command '\(syntax.name)'",
          help: "'accountability --help' lists the commands"
        )
      }
      try arguments.keepFilesApart()
      return try await command.run(arguments)
    }
  }
}

/// A command: what it is called with, and what it does.
struct Command: Sendable {
  var syntax: CommandSyntax
  var run: @Sendable (ParsedArguments) async throws(ToolError) -> ExitStatus
}

/// A command cannot go on.
struct ToolError: Error {
  var status: ExitStatus
  var text: String

  /// What is wrong, in one sentence; the whole text where it is more than that.
  var message: String

  /// An error in one sentence, which may quote what cannot be printed.
  init(_ status: ExitStatus, _ message: String, help: String?) {
    self.status = status
    self.message = message
    text =
      "accountability: \(Terminal.visible(message))\n"
      + (help.map { "  help: \(Terminal.visible($0))\n" } ?? "")
  }

  /// An error that has been put into words already.
  init(_ status: ExitStatus, text: String) {
    self.status = status
    self.text = text
    message = text
  }

  /// Several errors in one, with the worst of their statuses; `nil` if there are none.
  init?(all errors: [ToolError]) {
    guard let status = errors.map(\.status).max() else { return nil }
    self.init(status, text: errors.map(\.text).joined())
  }
}
