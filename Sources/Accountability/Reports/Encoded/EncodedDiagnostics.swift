public import AccountabilityRules

/// Diagnostics in their versioned wire format.
public struct EncodedDiagnostics: Codable, Hashable, Sendable {
  /// A framework that was asked for.
  public struct File: Codable, Hashable, Sendable {
    /// The file.
    public var file: String

    /// How many errors were found in it and in the files that it names.
    public var errors: Int

    /// How many warnings were found there.
    public var warnings: Int

    /// How many notes were found there.
    public var notes: Int

    /// Why it could not be read.
    @ExplicitNull public var problem: String? = nil
  }

  /// A diagnostic.
  public struct Entry: Codable, Hashable, Sendable {
    /// The stable name of what was found.
    public var code: String

    /// `error`, `warning` or `note`.
    public var severity: String

    /// What was found.
    public var message: String

    /// The file.
    public var file: String

    /// The line, counted from 1.
    public var line: Int

    /// The column in characters, counted from 1.
    public var column: Int

    /// The line of what follows the words; null where only their beginning is known.
    @ExplicitNull public var endLine: Int? = nil

    /// The column of what follows the words.
    @ExplicitNull public var endColumn: Int? = nil

    /// A way out.
    @ExplicitNull public var help: String? = nil

    /// A test that shows what was found.
    @ExplicitNull public var example: String? = nil

    /// Other places that have to do with it.
    public var labels: [Label]

    /// Changes that put it right; where there are several, they exclude one another.
    public var fixes: [Fix]
  }

  /// A change of a text that puts something right.
  public struct Fix: Codable, Hashable, Sendable {
    /// What is done.
    public var title: String

    /// `safe` or `unsafe`.
    public var safety: String

    /// The words that take the place of others.
    public var edits: [Edit]
  }

  /// Words that take the place of others.
  public struct Edit: Codable, Hashable, Sendable {
    /// The file.
    public var file: String

    /// The line in which the words begin, counted from 1.
    public var line: Int

    /// The column in which they begin, in characters, counted from 1.
    public var column: Int

    /// The line in which they end.
    public var endLine: Int

    /// The column behind them.
    public var endColumn: Int

    /// What stands there instead.
    public var replacement: String
  }

  /// A place with words of its own.
  public struct Label: Codable, Hashable, Sendable {
    /// The file.
    public var file: String

    /// The line, counted from 1.
    public var line: Int

    /// The column in characters, counted from 1.
    public var column: Int

    /// What is to be seen there.
    public var text: String
  }

  /// The schema's name and version.
  public var schema = "accountability.diagnostics.1"

  /// The frameworks, in the order in which they were asked for.
  public var files: [File]

  /// The diagnostics, framework by framework, in reading order.
  public var diagnostics: [Entry]

  /// How shared the accountability is that each framework sets down; null where that was not asked.
  @ExplicitNull public var summaries: [EncodedIndices]? = nil

  /// Encodes diagnostics.
  public init(_ diagnostics: [Diagnostic]) { self.init(CheckReport(diagnostics)) }

  /// Encodes what the check of several frameworks found.
  public init(_ report: CheckReport) {
    files = report.files.map { file in
      File(
        file: file.name,
        errors: file.diagnostics.count { $0.severity == .error },
        warnings: file.diagnostics.count { $0.severity == .warning },
        notes: file.diagnostics.count { $0.severity == .note },
        problem: file.problem
      )
    }
    diagnostics = report.diagnostics.map { Entry($0, in: report) }
    let indices = report.files.compactMap(\.indices)
    summaries = indices.isEmpty ? nil : indices.map { EncodedIndices($0.indices, of: $0.framework) }
  }
}

extension EncodedDiagnostics.Entry {
  fileprivate init(_ diagnostic: Diagnostic, in report: CheckReport) {
    let end = report.text(of: diagnostic.origin)?.end(of: diagnostic.origin)
    self.init(
      code: diagnostic.code.name,
      severity: diagnostic.severity.rawValue,
      message: diagnostic.message,
      file: diagnostic.origin.file,
      line: diagnostic.origin.line,
      column: diagnostic.origin.column,
      endLine: end?.line,
      endColumn: end?.column,
      help: diagnostic.help,
      example: diagnostic.example,
      labels: diagnostic.labels.map { label in
        EncodedDiagnostics.Label(
          file: label.origin.file,
          line: label.origin.line,
          column: label.origin.column,
          text: label.text
        )
      },
      fixes: diagnostic.fixIts.map(EncodedDiagnostics.Fix.init)
    )
  }
}

extension EncodedDiagnostics.Fix {
  fileprivate init(_ fixIt: Diagnostic.FixIt) {
    title = fixIt.title
    safety = fixIt.safety.rawValue
    edits = fixIt.edits.map { edit in
      EncodedDiagnostics.Edit(
        file: edit.origin.file,
        line: edit.origin.line,
        column: edit.origin.column,
        endLine: edit.endLine,
        endColumn: edit.endColumn,
        replacement: edit.replacement
      )
    }
  }
}

extension SourceText {
  /// The place behind the words of an origin.
  func end(of origin: Origin) -> (line: Int, column: Int) {
    place(of: origin.offset + max(0, origin.length))
  }
}
