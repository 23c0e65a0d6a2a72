import Testing

@testable import accountability_tool

@Suite("The command line")
struct ArgumentParserTests {
  @Test("Options and arguments are found in any order", arguments: acceptedLines)
  func accepts(line: AcceptedLine) throws {
    let parsed = try #require(try run(line.words))
    #expect(parsed.positionals == line.positionals)
    #expect(parsed.value(of: "--format") == line.format)
    #expect(parsed.values(of: "--data") == line.data)
    #expect(parsed.values(of: "--fail-on") == line.failOn)
    #expect(parsed.flag("--write") == line.write)
  }

  @Test("A wrong line is refused with a way out", arguments: refusedLines)
  func refuses(line: RefusedLine) {
    let error = #expect(throws: UsageError.self) { try judge.parse(line.words) }
    #expect(error?.message == line.message)
    #expect(error?.help == line.help)
  }

  @Test("Help is given wherever it is asked for, whatever else is wrong", arguments: helpLines)
  func asksForHelp(words: [String]) throws {
    #expect(try judge.parse(words) == .help)
  }

  @Test("After two dashes --help is an argument")
  func helpAfterDashes() throws {
    #expect(try run(["--", "--help"])?.positionals == ["--help"])
  }

  @Test("An option that stands alone needs no arguments and takes none")
  func standsAlone() throws {
    let syntax = CommandSyntax(
      name: "calculate",
      summary: "Calculate.",
      arguments: [
        Argument(name: "STATISTIC", help: "Which."), Argument(name: "FILE", help: "On what."),
      ],
      options: [
        Option(name: "--list", help: "List them.", standsAlone: true),
        Option(name: "--by", valueName: "COLUMN", help: "Which column.", isRequired: true),
      ]
    )
    guard case .run(let parsed) = try syntax.parse(["--list"]) else {
      Issue.record("the flag was not enough")
      return
    }
    #expect(parsed.flag("--list"))
    #expect(throws: UsageError.self) { try syntax.parse(["--list", "mean"]) }
    let missing = #expect(throws: UsageError.self) { try syntax.parse(["mean", "a.csv"]) }
    #expect(missing?.message == "missing option '--by'")
  }

  @Test("Every way to count arguments has its bounds", arguments: countCases)
  func counts(count: Argument.Count, number: Int, isAccepted: Bool) {
    let argument = Argument(name: "FILE", help: "A file.", count: count)
    let syntax = CommandSyntax(name: "new", summary: "New.", arguments: [argument])
    let words = [String](repeating: "a.csv", count: number)
    #expect(((try? syntax.parse(words)) != nil) == isAccepted)
  }

  @Test("No prefix of a line makes the parser stop short", arguments: acceptedLines)
  func everyPrefix(line: AcceptedLine) {
    for length in 0...line.words.count {
      do {
        let request = try judge.parse(Array(line.words.prefix(length)))
        #expect(request != .help)
      } catch {
        #expect(!error.message.isEmpty && !error.help.isEmpty)
      }
    }
  }

  private func run(_ words: [String]) throws -> ParsedArguments? {
    guard case .run(let parsed) = try judge.parse(words) else { return nil }
    return parsed
  }
}

@Suite("The tool's own command line")
struct ToolSyntaxTests {
  @Test("The tool explains itself, its version and its commands", arguments: toolLines)
  func requests(words: [String], request: ToolRequest) throws {
    #expect(try tool.parse(words) == request)
  }

  @Test("A command gets what stands after it")
  func runs() throws {
    guard case .run(let command, let parsed) = try tool.parse(["judge", "a", "--write"]) else {
      Issue.record("the command was not run")
      return
    }
    #expect(command == judge)
    #expect(parsed.positionals == ["a"])
  }

  @Test("A wrong command is refused with a way out", arguments: refusedToolLines)
  func refuses(line: RefusedLine) {
    let error = #expect(throws: UsageError.self) { try tool.parse(line.words) }
    #expect(error?.message == line.message)
    #expect(error?.help == line.help)
  }
}

@Suite("Help")
struct CommandHelpTests {
  @Test("A command's help has its usage, tables, example and exit statuses")
  func command() {
    #expect(CommandHelp.text(for: judge) == judgeHelp)
  }

  @Test("The tool's help lists the commands in columns")
  func wholeTool() {
    #expect(CommandHelp.text(for: tool) == toolHelp)
  }

  @Test("No line of help is wider than 80 columns")
  func width() {
    for text in [CommandHelp.text(for: judge), CommandHelp.text(for: tool)] {
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 && $0.last != " " })
    }
  }

  @Test("Text is broken at its spaces, and a long word is left whole", arguments: wrappedCases)
  func wraps(text: String, width: Int, lines: [String]) {
    #expect(CommandHelp.wrapped(text, width: width) == lines)
  }

  @Test("The numbers of the exit statuses are a promise")
  func exitStatuses() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3])
    #expect(ExitStatus.allCases == [.done, .failed, .usage, .refused])
  }
}

// MARK: - Lines

struct AcceptedLine: Sendable {
  var words: [String]
  var positionals: [String]
  var format = "text"
  var data: [String] = []
  var failOn: [String] = ["not-met"]
  var write = false
}

struct RefusedLine: Sendable {
  var words: [String]
  var message: String
  var help: String
}

private let judge = CommandSyntax(
  name: "judge",
  summary: "Judge the partners' data by a framework.",
  arguments: [Argument(name: "FRAMEWORK", help: "The text of a framework.", count: .oneOrMore)],
  options: [
    Option(
      name: "--format",
      valueName: "FORMAT",
      help: "How the result is written.",
      allowedValues: ["text", "json", "sarif"],
      defaultValue: "text"
    ),
    Option(
      name: "--data",
      valueName: "SOURCE=PATH",
      help: "Where a source's data is; '-' is standard input.",
      isRepeatable: true
    ),
    Option(
      name: "--fail-on",
      valueName: "VERDICT",
      help: "Which results make it fail.",
      allowedValues: ["not-met", "undecided", "finding"],
      defaultValue: "not-met",
      isCommaSeparated: true
    ),
    Option(name: "--output", valueName: "PATH", help: "Where the result goes."),
    Option(name: "--write", help: "Write the text back."),
  ],
  example: ["accountability judge millbrook.accountability --data council=returns.csv"],
  discussion: """
    What is judged is what the framework says, in the order in which it
    says it.

    Nothing is written.
    """
)

private let tool = ToolSyntax(
  summary: "Say who answers for what, and whether they did it.",
  commands: [
    judge,
    CommandSyntax(name: "format", summary: "Print the canonical text."),
  ]
)

private let acceptedLines: [AcceptedLine] = [
  AcceptedLine(words: ["a"], positionals: ["a"]),
  AcceptedLine(words: ["-"], positionals: ["-"]),
  AcceptedLine(words: [""], positionals: [""]),
  AcceptedLine(words: ["a", "--format", "json"], positionals: ["a"], format: "json"),
  AcceptedLine(words: ["--format=json", "a"], positionals: ["a"], format: "json"),
  AcceptedLine(words: ["a", "--write", "b"], positionals: ["a", "b"], write: true),
  AcceptedLine(
    words: ["a", "--data", "x=1.csv", "--data=y=2.csv", "--data", "z=-"],
    positionals: ["a"],
    data: ["x=1.csv", "y=2.csv", "z=-"]
  ),
  AcceptedLine(words: ["a", "--data", "-"], positionals: ["a"], data: ["-"]),
  AcceptedLine(words: ["a", "--data", "-5"], positionals: ["a"], data: ["-5"]),
  AcceptedLine(words: ["a", "--data=--b"], positionals: ["a"], data: ["--b"]),
  AcceptedLine(
    words: ["a", "--fail-on", "undecided,finding"],
    positionals: ["a"],
    failOn: ["undecided", "finding"]
  ),
  AcceptedLine(words: ["--", "--format", "-x", "--"], positionals: ["--format", "-x", "--"]),
  AcceptedLine(words: ["a", "--write", "--"], positionals: ["a"], write: true),
]

private let hint = "'accountability judge --help' says how it is used"

private let refusedLines: [RefusedLine] = [
  RefusedLine(
    words: ["a", "--fromat", "json"],
    message: "unknown option '--fromat'",
    help: "did you mean '--format'?"
  ),
  RefusedLine(
    words: ["a", "--Format=json"],
    message: "unknown option '--Format'",
    help: "did you mean '--format'?"
  ),
  RefusedLine(
    words: ["a", "-format"],
    message: "unknown option '-format'",
    help: "did you mean '--format'?"
  ),
  RefusedLine(
    words: ["a", "--out=b"],
    message: "unknown option '--out'",
    help: "did you mean '--output'?"
  ),
  RefusedLine(words: ["a", "--colours"], message: "unknown option '--colours'", help: hint),
  RefusedLine(words: ["a", "--=b"], message: "unknown option '--'", help: hint),
  RefusedLine(words: ["a", "-\n"], message: "unknown option '-\\u{A}'", help: hint),
  RefusedLine(
    words: ["a", "--format", "jsn"],
    message: "option '--format' does not take 'jsn'",
    help: "did you mean 'json'? it takes text, json or sarif"
  ),
  RefusedLine(
    words: ["a", "--format=html"],
    message: "option '--format' does not take 'html'",
    help: "it takes text, json or sarif"
  ),
  RefusedLine(
    words: ["a", "--fail-on", "finding,met"],
    message: "option '--fail-on' does not take 'met'",
    help: "it takes not-met, undecided or finding"
  ),
  RefusedLine(
    words: ["a", "--fail-on", "finding,"],
    message: "option '--fail-on' has an empty value in its list",
    help: "it takes not-met, undecided or finding"
  ),
  RefusedLine(
    words: ["a", "--format"],
    message: "option '--format' needs a value",
    help: "it takes text, json or sarif"
  ),
  RefusedLine(
    words: ["a", "--output"],
    message: "option '--output' needs a value",
    help: "write '--output PATH'"
  ),
  RefusedLine(
    words: ["a", "--output="],
    message: "option '--output' needs a value",
    help: "write '--output PATH'"
  ),
  RefusedLine(
    words: ["a", "--output", ""],
    message: "option '--output' needs a value",
    help: "write '--output PATH'"
  ),
  RefusedLine(
    words: ["a", "--output", "--", "b"],
    message: "option '--output' needs a value",
    help: "write '--output PATH'"
  ),
  RefusedLine(
    words: ["a", "--output", "--write"],
    message: "option '--output' needs a value",
    help: "write '--output=PATH' if the value begins with dashes"
  ),
  RefusedLine(
    words: ["a", "--write=yes"],
    message: "option '--write' takes no value",
    help: hint
  ),
  RefusedLine(
    words: ["a", "--format", "text", "--format", "text"],
    message: "option '--format' is given twice",
    help: "give it once"
  ),
  RefusedLine(
    words: ["a", "--write", "--write"],
    message: "option '--write' is given twice",
    help: "give it once"
  ),
  RefusedLine(
    words: ["--write"],
    message: "missing FRAMEWORK",
    help: "usage: accountability judge FRAMEWORK… [OPTION…]"
  ),
]

private let helpLines: [[String]] = [
  ["--help"], ["-h"], ["a", "--help"], ["--fromat", "-h"], ["--output", "--help"],
  ["--help", "--", "a"],
]

private let countCases: [(Argument.Count, Int, Bool)] = [
  (.one, 0, false), (.one, 1, true), (.one, 2, false),
  (.optional, 0, true), (.optional, 1, true), (.optional, 2, false),
  (.oneOrMore, 0, false), (.oneOrMore, 1, true), (.oneOrMore, 9, true),
  (.any, 0, true), (.any, 1, true), (.any, 9, true),
]

private let toolLines: [([String], ToolRequest)] = [
  (["--help"], .help(nil)),
  (["-h"], .help(nil)),
  (["help"], .help(nil)),
  (["help", "--help"], .help(nil)),
  (["--version"], .version),
  (["help", "judge"], .help(judge)),
  (["help", "judge", "--help"], .help(judge)),
  (["judge", "--help"], .help(judge)),
  (["judge", "a", "--formt", "-h"], .help(judge)),
]

private let toolHint = "'accountability --help' lists the commands"

private let refusedToolLines: [RefusedLine] = [
  RefusedLine(words: [], message: "no command given", help: toolHint),
  RefusedLine(words: ["jugde"], message: "unknown command 'jugde'", help: "did you mean 'judge'?"),
  RefusedLine(words: ["hlep"], message: "unknown command 'hlep'", help: "did you mean 'help'?"),
  RefusedLine(words: ["a.csv"], message: "unknown command 'a.csv'", help: toolHint),
  RefusedLine(words: [""], message: "unknown command ''", help: toolHint),
  RefusedLine(words: ["-"], message: "unknown command '-'", help: toolHint),
  RefusedLine(
    words: ["help", "forma"],
    message: "unknown command 'forma'",
    help: "did you mean 'format'?"
  ),
  RefusedLine(
    words: ["help", "judge", "format"],
    message: "unexpected argument 'format'",
    help: "'help' takes one command"
  ),
  RefusedLine(
    words: ["--verison"],
    message: "unknown option '--verison'",
    help: "did you mean '--version'?"
  ),
  RefusedLine(
    words: ["--format=json", "judge"],
    message: "unknown option '--format'",
    help: "options come after the command: accountability COMMAND … --format"
  ),
  RefusedLine(
    words: ["format", "a b"],
    message: "unexpected argument 'a b'",
    help: "usage: accountability format; put what has spaces in quotation marks"
  ),
]

private let wrappedCases: [(String, Int, [String])] = [
  ("", 10, []),
  ("one two three", 7, ["one two", "three"]),
  ("one two three", 13, ["one two three"]),
  ("  one\n two ", 3, ["one", "two"]),
  ("an uninterrupted word", 5, ["an", "uninterrupted", "word"]),
  ("né… né…", 7, ["né… né…"]),
]

private let judgeHelp = """
  Usage:
    accountability judge FRAMEWORK… [OPTION…]

  Judge the partners' data by a framework.

  What is judged is what the framework says, in the order in which it says it.

  Nothing is written.

  Arguments:
    FRAMEWORK…  The text of a framework.

  Options:
    --format FORMAT     How the result is written. One of text, json or sarif.
                        Default: text.
    --data SOURCE=PATH  Where a source's data is; '-' is standard input. May be
                        given more than once.
    --fail-on VERDICT   Which results make it fail. Any of not-met, undecided or
                        finding, with commas between them. Default: not-met.
    --output PATH       Where the result goes.
    --write             Write the text back.
    -h, --help          Show this help.

  Example:
    accountability judge millbrook.accountability --data council=returns.csv

  Exit status:
    0  Done, and nothing that was asked about failed.
    1  It failed: an error, a failing test, what --check or --fail-on asks for.
    2  The command line was not understood, or would overwrite what is read.
    3  An input could not be read or was refused, or an output not written.

  """

private let toolHelp = """
  Usage:
    accountability COMMAND [ARGUMENT…] [OPTION…]

  Say who answers for what, and whether they did it.

  Commands:
    judge         Judge the partners' data by a framework.
    format        Print the canonical text.
    help COMMAND  Show the help of a command.

  Options:
    -h, --help  Show this help.
    --version   Show the version.

  Exit status:
    0  Done, and nothing that was asked about failed.
    1  It failed: an error, a failing test, what --check or --fail-on asks for.
    2  The command line was not understood, or would overwrite what is read.
    3  An input could not be read or was refused, or an output not written.

  """
