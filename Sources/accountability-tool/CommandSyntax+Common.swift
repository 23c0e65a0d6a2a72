extension Option {
  static let data = Option(
    name: "--data",
    valueName: "SOURCE=PATH",
    help: "Rows of a source, a CSV or JSON file; '-' is standard input. Once for each file.",
    isRepeatable: true,
    file: .readBehindSign
  )

  static let asOf = Option(
    name: "--as-of",
    valueName: "DATE",
    help: "Evaluate what was known on that day, written 2026-03-31. Without it: today."
  )

  static let isInternal = Option(
    name: "--internal",
    help:
      "Evaluate a framework that says 'publish' for the partners' own eyes; small counts are not suppressed."
  )

  static let rejected = Option(
    name: "--rejected",
    valueName: "FILE.csv",
    help:
      "Write the rows that were refused there, whole and with the reason, for the partner that they came from; what a spreadsheet would take for a formula gets an apostrophe before it.",
    file: .written
  )

  static let output = Option(
    name: "--output",
    valueName: "PATH",
    help: "Write there instead of to standard output.",
    file: .written
  )

  static func format(_ formats: String...) -> Option {
    Option(
      name: "--format",
      valueName: "FORMAT",
      help: "How the result is written.",
      allowedValues: formats,
      defaultValue: formats.first
    )
  }
}

extension Argument {
  static let framework = Argument(
    name: "FRAMEWORK",
    help: "A framework's text; '-' is standard input.",
    file: .read
  )

  static let frameworks = Argument(
    name: "FRAMEWORK",
    help: "Frameworks' texts; '-' is standard input.",
    count: .oneOrMore,
    file: .read
  )
}
