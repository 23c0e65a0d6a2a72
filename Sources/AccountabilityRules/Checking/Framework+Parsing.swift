extension ParsedFramework {
  /// What is wrong with the text, its form and its meaning, in reading order, with fix-its for the
  /// framework's own text.
  public func check() -> [Diagnostic] {
    let meaning = framework?.check(except: damaged) ?? []
    let found = Diagnostic.inReadingOrder(diagnostics + meaning)
    return texts.first.map { Diagnostic.withFixIts(found, in: $0) } ?? found
  }
}

extension Framework {
  /// Reads a framework's text and checks it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: What the text is called in diagnostics.
  ///   - files: Supplies the files that the text names.
  /// - Throws: ``RulesError`` with every diagnostic, if any of them is an error.
  public init(
    parsing text: String,
    name: String = "framework",
    files: FileLoader = .none
  ) throws(RulesError) {
    let parsed = Framework.parse(SourceText(name: name, text: text), files: files)
    let diagnostics = parsed.check()
    guard let framework = parsed.framework, !diagnostics.contains(where: { $0.severity == .error })
    else { throw RulesError(diagnostics: diagnostics) }
    self = framework
  }
}
