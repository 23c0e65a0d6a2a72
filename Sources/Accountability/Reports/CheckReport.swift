public import AccountabilityRules

/// What was found in frameworks that were checked together.
///
///     var report = CheckReport()
///     report.add(Framework.parse(text), named: "millbrook.accountability")
///     print(report.workflowAnnotations)
///
/// Frameworks stand in the order in which they were added, and what was found in each stands in
/// reading order. What two of them import is checked with each, and reported with the first alone.
public struct CheckReport: Sendable {
  /// A framework that was asked for.
  public struct File: Sendable {
    /// Its name, a path as a rule.
    public let name: String

    /// What was found in it, and in the files that it names, that was not found before.
    public let diagnostics: [Diagnostic]

    /// Why it could not be read; `nil` where it could.
    public let problem: String?

    /// How shared the accountability is that it sets down; `nil` where that was not asked.
    public var indices: NamedIndices? = nil
  }

  /// The indices of a framework, with its name.
  public struct NamedIndices: Hashable, Sendable {
    /// The framework's name.
    public let framework: String

    /// The indices.
    public let indices: AccountabilityIndices
  }

  /// The frameworks, in the order in which they were added.
  public private(set) var files: [File] = []

  private var known: Set<Found> = []
  private var texts: [String: SourceText] = [:]

  /// Makes an empty report.
  public init() {}

  /// Makes a report of diagnostics whose texts are not at hand.
  init(_ diagnostics: [Diagnostic]) {
    var names: [String] = []
    for diagnostic in diagnostics where !names.contains(diagnostic.origin.file) {
      names.append(diagnostic.origin.file)
    }
    files = names.map { name in
      let inside = diagnostics.filter { $0.origin.file == name }
      return File(name: name, diagnostics: inside, problem: nil)
    }
  }

  /// Checks a framework and adds what was found.
  public mutating func add(_ parsed: ParsedFramework, named name: String) {
    add(parsed.check(), of: parsed.texts, named: name)
  }

  /// Adds what was found in a framework and in the files that it names.
  public mutating func add(
    _ diagnostics: [Diagnostic],
    of texts: [SourceText],
    named name: String
  ) {
    for text in texts where self.texts[text.name] == nil { self.texts[text.name] = text }
    let new = diagnostics.filter { known.insert(Found($0)).inserted }
    files.append(File(name: name, diagnostics: new, problem: nil))
  }

  /// Adds what is to be known of the framework that was added last: how shared its accountability is.
  public mutating func add(_ indices: AccountabilityIndices, of framework: String) {
    guard !files.isEmpty else { return }
    files[files.count - 1].indices = NamedIndices(framework: framework, indices: indices)
  }

  /// Adds a framework that could not be read.
  public mutating func addUnread(_ name: String, because problem: String) {
    files.append(File(name: name, diagnostics: [], problem: problem))
  }

  /// All that was found, framework by framework.
  public var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }

  /// Whether an error was found, or a framework could not be read.
  public var hasErrors: Bool {
    files.contains { file in
      file.problem != nil || file.diagnostics.contains { $0.severity == .error }
    }
  }

  /// The text that an origin points into; `nil` where it is not at hand.
  func text(of origin: Origin) -> SourceText? { origin.offset >= 0 ? texts[origin.file] : nil }
}

/// What makes two diagnostics one.
private struct Found: Hashable {
  let file: String
  let line: Int
  let column: Int
  let code: Diagnostic.Code
  let message: String

  init(_ diagnostic: Diagnostic) {
    file = diagnostic.origin.file
    line = diagnostic.origin.line
    column = diagnostic.origin.column
    code = diagnostic.code
    message = diagnostic.message
  }
}
