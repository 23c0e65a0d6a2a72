public import AccountabilityRules

/// A figure that a partner returned, or a whole return, taken to be another than it is.
///
/// ```swift
/// let text = try Supposition("settled for council at 2025-26 Q2 = 55%")
/// let built = Supposition(settled.for(council).at(.quarter(2025...2026, 2)), .percent(55))
/// ```
///
/// It speaks of one of these, `for` a partner, perhaps `in` a place, `at` a period:
///
/// | Of | Takes |
/// |---|---|
/// | a measure | its value, `55%`; its counts, `43 / 57`; or why it is missing, `withheld` |
/// | a field of a source, `housed of quarterly` | its figure, or why it is missing |
/// | a source | `submitted`, or why the return is missing |
///
/// ``Evaluation/supposing(_:)`` says what follows of it.
public struct Supposition: Hashable, Sendable {
  /// What a figure or a return is taken to be.
  enum Content: Hashable, Sendable {
    case value(Node)
    case missing(MissingReason)

    /// The return is there, with the figures of the last one before it.
    case submitted
  }

  /// The supposition as it is written.
  public let text: String

  /// What it is about.
  let subject: Node

  /// What that is taken to be.
  let content: Content

  /// The place of what stands behind `=`.
  let contentOrigin: Origin

  /// Reads a supposition.
  ///
  /// - Parameters:
  ///   - text: Such as `settled for council at 2025-26 Q2 = 55%`.
  ///   - name: What the text is called in diagnostics.
  /// - Throws: ``EvaluationError`` with a diagnostic, if the text is no supposition.
  public init(_ text: String, name: String = "supposition") throws(EvaluationError) {
    let source = SourceText(name: name, text: text)
    let (tokens, problems) = Lexer.tokens(of: source)
    var reader = ClauseReader(tokens, in: source)
    do throws(Abandoned) {
      if let problem = problems.first { throw Abandoned(diagnostic: problem) }
      subject = try reader.operand()
      try reader.expect(.equals)
      contentOrigin = reader.here
      content = try Supposition.content(&reader)
      try reader.finish()
    } catch {
      throw EvaluationError.unusable([error.diagnostic])
    }
    self.text = text
  }

  private static func content(_ reader: inout ClauseReader) throws(Abandoned) -> Content {
    guard reader.token?.kind == .word, let word = reader.token?.written else {
      return .value(try reader.sum())
    }
    if let reason = MissingReason(rawValue: word) {
      reader.advance()
      return .missing(reason)
    }
    if reader.take("submitted") { return .submitted }
    throw reader.expected(
      "a number, 'submitted', or a reason such as 'withheld'",
      help: Suggestion.help(for: word, among: MissingReason.allCases.map(\.rawValue))
    )
  }

  /// Takes a figure to be another: `Supposition(settled.for(council).at(.quarter(2025...2026, 2)), .percent(55))`.
  public init<Value>(_ subject: Expression<Value>, _ value: Expression<Value>) {
    self.init(subject.node, .value(value.node), value.node.description)
  }

  /// Takes a figure to be missing, for a reason.
  public init<Value>(_ subject: Expression<Value>, _ reason: MissingReason) {
    self.init(subject.node, .missing(reason), reason.rawValue)
  }

  private init(_ subject: Node, _ content: Content, _ words: String) {
    self.subject = subject
    self.content = content
    text = "\(subject) = \(words)"
    contentOrigin = .unknown
  }
}

extension EvaluationError {
  /// Suppositions that cannot be made, with a diagnostic for each.
  static func unusable(_ diagnostics: [Diagnostic]) -> EvaluationError {
    EvaluationError(
      .unusableSupposition,
      diagnostics.first?.message ?? "it cannot be supposed",
      help: diagnostics.first?.help ?? "suppose a figure that a partner returns",
      at: diagnostics.first?.origin ?? .unknown,
      diagnostics: diagnostics
    )
  }
}
