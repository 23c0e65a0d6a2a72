extension ParsedFramework {
  /// What is wrong with the text, its form and its meaning, in reading order, with fix-its for the
  /// framework's own text.
  ///
  /// - Parameter date: The day on which it is asked, for checks such as `overdue-review`; without it
  ///   they are not asked.
  /// - Returns: What was found.
  public func check(asOf date: CalendarDate? = nil) -> [Diagnostic] {
    let isSound = !diagnostics.contains { $0.severity == .error }
    let meaning = framework?.check(asOf: date, except: damaged, isSound: isSound) ?? []
    let own = meaning.filter { !isOfImported($0) }
    let found = Diagnostic.inReadingOrder(diagnostics + own)
    return texts.first.map { Diagnostic.withFixIts(found, in: $0) } ?? found
  }

  /// Whether it is about something that an imported framework has for itself, and need not be of use here.
  private func isOfImported(_ diagnostic: Diagnostic) -> Bool {
    LintRun.isInVain(diagnostic) && diagnostic.origin.file != texts.first?.name
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
