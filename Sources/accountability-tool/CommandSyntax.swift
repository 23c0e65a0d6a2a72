/// One option of a command, such as `--format FORMAT`.
///
/// An option without a `valueName` is a flag: it is there or it is not.
struct Option: Hashable, Sendable {
  /// How it is written, with its dashes: `--format`.
  var name: String

  /// What help calls its value: `FORMAT`; nothing for a flag.
  var valueName: String?

  /// What it is for, in one sentence.
  var help: String

  /// The only values it takes; if empty, it takes any.
  var allowedValues: [String] = []

  /// The value that holds where the option is not given.
  var defaultValue: String?

  /// Whether it may be given more than once.
  var isRepeatable = false

  /// Whether one value may be a list: `--fail-on not-met,finding`.
  var isCommaSeparated = false

  /// Whether the command cannot do without it.
  var isRequired = false

  /// What is done with the file that its value names; nothing if it names none.
  var file: FileUse?

  /// Whether it takes the place of the command's arguments, as `calculate --list` does.
  var standsAlone = false

  /// Whether it takes no value.
  var isFlag: Bool { valueName == nil }
}

/// One argument of a command that has no name on the command line, such as `FRAMEWORK`.
struct Argument: Hashable, Sendable {
  /// How many of it a command line may have.
  enum Count: Hashable, Sendable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// One at least.
    case oneOrMore
    /// As many as you like.
    case any
  }

  /// What help calls it: `FRAMEWORK`.
  var name: String

  /// What it is, in one sentence.
  var help: String

  /// How many there may be.
  var count: Count = .one

  /// What is done with the file that it names; nothing if it names none.
  var file: FileUse?

  /// Whether there must be one.
  var isRequired: Bool { count == .one || count == .oneOrMore }

  /// Whether there may be any number.
  var isUnbounded: Bool { count == .oneOrMore || count == .any }
}

/// What a command line for one command may say.
struct CommandSyntax: Hashable, Sendable {
  /// What the tool is called on the command line.
  static let toolName = "accountability"

  /// The word that names the command: `check`.
  var name: String

  /// What it does, in one sentence.
  var summary: String

  /// Its arguments in order, of which at most one is unbounded.
  var arguments: [Argument] = []

  /// Its options, without `--help`, which every command has.
  var options: [Option] = []

  /// Command lines that run from the package's folder.
  var example: [String] = []

  /// What else there is to say, in paragraphs with empty lines between them.
  var discussion: String = ""

  /// The option of that name, if the command has one.
  func option(named name: String) -> Option? { options.first { $0.name == name } }
}

/// What the command line of the whole tool may say.
struct ToolSyntax: Hashable, Sendable {
  /// What the tool does, in one sentence.
  var summary: String

  /// Its commands, in the order help prints them, without `help` itself.
  var commands: [CommandSyntax]

  /// The command of that name, if there is one.
  func command(named name: String) -> CommandSyntax? { commands.first { $0.name == name } }
}
