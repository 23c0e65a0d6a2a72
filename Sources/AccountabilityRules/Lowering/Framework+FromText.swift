/// What came of reading a text: as much of the framework as could be read, and everything that was
/// wrong with the rest.
public struct ParsedFramework: Sendable {
  /// The framework, without what could not be read; `nil` where the text has none.
  public let framework: Framework?

  /// What was wrong with the text's form, in reading order.
  public let diagnostics: [Diagnostic]

  /// Declarations in which something could not be read.
  package let damaged: Set<String>

  /// What is wrong with the text, its form and its meaning, in reading order.
  public func check() -> [Diagnostic] {
    guard let framework else { return diagnostics }
    return Diagnostic.inReadingOrder(diagnostics + framework.check(except: damaged))
  }
}

extension Framework {
  /// Reads a framework's text, as far as it can be read.
  ///
  /// Nothing is thrown: whatever is wrong is in the result, all at once.
  ///
  /// - Complexity: O(bytes of the text).
  public static func parse(_ source: SourceText) -> ParsedFramework {
    let (tokens, lexical) = Lexer.tokens(of: source)
    let (clauses, structural) = ClauseParser.clauses(of: source, tokens: tokens)
    var lowering = FrameworkLowering(source)
    let framework = lowering.framework(from: clauses)
    // What the lexer could not read is reported; that it is not what was expected adds nothing.
    let unread = Set(lexical.map(\.origin.offset))
    let lowered = lowering.diagnostics.filter {
      $0.code.name != "unexpected" || !unread.contains($0.origin.offset)
    }
    return ParsedFramework(
      framework: framework,
      diagnostics: Diagnostic.inReadingOrder(lexical + structural + lowered),
      damaged: lowering.damaged
    )
  }

  /// Reads a framework's text and checks it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: What the text is called in diagnostics.
  /// - Throws: ``RulesError`` with every diagnostic, if any of them is an error.
  public init(parsing text: String, name: String = "framework") throws(RulesError) {
    let parsed = Framework.parse(SourceText(name: name, text: text))
    let diagnostics = parsed.check()
    guard let framework = parsed.framework, !diagnostics.contains(where: { $0.severity == .error })
    else { throw RulesError(diagnostics: diagnostics) }
    self = framework
  }
}

/// A framework cannot be used as it stands.
public struct RulesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Everything that was found, errors and warnings, in reading order.
  public let diagnostics: [Diagnostic]

  /// Makes an error from what was found.
  public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// All diagnostics as text, without the lines of their source.
  public var description: String { DiagnosticRenderer().text(diagnostics) }
}
