public import AccountabilityRules

/// The framework asks for something that cannot be evaluated.
public struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for a kind of error.
  public struct Code: Hashable, Sendable {
    /// The name as it is printed.
    public let name: String

    /// The framework has errors of its own.
    public static let invalidFramework = Code(name: "invalid-framework")

    /// The framework has parts that this version cannot evaluate.
    public static let notAvailable = Code(name: "not-available")

    /// An expression has no meaning to the evaluator.
    public static let notEvaluable = Code(name: "not-evaluable")

    /// A source has no rows to read.
    public static let missingSource = Code(name: "missing-source")

    /// Rows were handed over for a source that the framework does not have.
    public static let unknownSource = Code(name: "unknown-source")

    /// A source could not be read.
    public static let unreadableSource = Code(name: "unreadable-source")

    /// The framework publishes, and disclosure control is not complete.
    public static let publishes = Code(name: "publication-refused")

    /// The subject of an explanation is not in the framework.
    public static let unknownSubject = Code(name: "unknown-subject")

    /// Something is supposed that nobody returns, or that it cannot be.
    public static let unusableSupposition = Code(name: "unusable-supposition")
  }

  /// What kind of error it is.
  public let code: Code

  /// What is wrong, in one sentence without a full stop, behind the file that it is about.
  public let message: String

  /// A way out.
  public let help: String

  /// Where in the framework, if it is there.
  public let origin: Origin

  /// The file of figures that it is about, as it was called when it was handed over; empty where it is about
  /// none.
  public let path: String

  /// What is wrong, without the file.
  private let sentence: String

  /// Everything that is wrong with the framework, where it is more than one thing.
  public let diagnostics: [Diagnostic]

  init(
    _ code: Code,
    _ message: String,
    help: String,
    at origin: Origin = .unknown,
    in path: String = "",
    diagnostics: [Diagnostic] = []
  ) {
    self.code = code
    self.message = path.isEmpty ? message : "\(Escaping.terminal(path)): \(message)"
    self.help = help
    self.origin = origin
    self.path = path
    sentence = message
    self.diagnostics = diagnostics
  }

  /// The error as text, with its place and a way out.
  public var description: String {
    let file = path.isEmpty ? "" : "\(Escaping.terminal(path)): "
    let place = file.isEmpty ? DiagnosticRenderer.place(origin) : file
    return
      "\(place)error: \(Escaping.terminal(sentence)) [\(code.name)]\n  help: \(Escaping.terminal(help))\n"
  }
}

extension EvaluationError {
  /// Something that this version cannot evaluate, the first of what was found.
  static func notAvailable(_ first: Diagnostic, among all: [Diagnostic]) -> EvaluationError {
    EvaluationError(
      .notAvailable,
      first.message,
      help: first.help ?? "take it away for now",
      at: first.origin,
      diagnostics: all
    )
  }

  /// Rows of a source that the framework does not have.
  static func unknownSource(_ name: String, among known: [String]) -> EvaluationError {
    EvaluationError(
      .unknownSource,
      "the framework has no source called '\(name)'",
      help: Suggestion.help(for: name, among: known)
        ?? "declare it with 'returns \(name) { … }'"
    )
  }
}
