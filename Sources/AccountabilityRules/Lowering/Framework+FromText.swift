/// What came of reading a text: as much of the framework as could be read, and everything that was
/// wrong with the rest.
public struct ParsedFramework: Sendable {
  /// The framework, without what could not be read; `nil` where the text has none.
  public let framework: Framework?

  /// What was wrong with the text's form, in reading order.
  public let diagnostics: [Diagnostic]

  /// The texts that were read: the framework's own, then the files that it names, by their names.
  ///
  /// A ``DiagnosticRenderer`` can draw their lines.
  public let texts: [SourceText]

  /// Declarations in which something could not be read.
  package let damaged: Set<String>
}

extension Framework {
  /// Reads a framework's text, as far as it can be read.
  ///
  /// Nothing is thrown: whatever is wrong is in the result, all at once.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - files: Supplies the files that the text names.
  /// - Returns: The framework, as far as it could be read, with its diagnostics.
  /// - Complexity: O(bytes of the text and of the files that it names).
  public static func parse(_ source: SourceText, files: FileLoader = .none) -> ParsedFramework {
    var lowering = FrameworkLowering(source, files: files)
    let framework = lowering.readAll()
    return ParsedFramework(
      framework: framework,
      diagnostics: Diagnostic.inReadingOrder(lowering.diagnostics),
      texts: [source] + lowering.imports.texts + lowering.loaded.texts,
      damaged: lowering.damaged
    )
  }
}
