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

  static let shapley = Option(
    name: "--shapley",
    help:
      "Share out changes that have no parts in closed form, such as a median's, by Shapley values of the partners."
  )

  static let suppose = Option(
    name: "--suppose",
    valueName: "FIGURE",
    help:
      "Take a figure, its counts or a return to be another, such as 'settled for council at 2025-26 Q2 = 55%' or 'quarterly for council at 2025-26 Q2 = withheld', and show only what would be otherwise.",
    isRepeatable: true
  )

  static let reach = Option(
    name: "--reach",
    valueName: "GOAL",
    help:
      "Show instead the smallest change of one partner's figure, and of all partners' in proportion, that would make a condition so, such as 'home is met', or that none would."
  )

  static let robustness = Option(
    name: "--robustness",
    help:
      "Show instead for each rating that holds now whether one unit in a return, another baseline or another policy for missing figures would change it."
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
