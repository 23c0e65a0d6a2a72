public import AccountabilityRules

/// Diagnostics in their versioned wire format.
public struct EncodedDiagnostics: Codable, Hashable, Sendable {
  /// A diagnostic.
  public struct Entry: Codable, Hashable, Sendable {
    /// The stable name of what was found.
    public var code: String

    /// `error` or `warning`.
    public var severity: String

    /// What was found.
    public var message: String

    /// The file.
    public var file: String

    /// The line, counted from 1.
    public var line: Int

    /// The column in characters, counted from 1.
    public var column: Int

    /// A way out.
    @ExplicitNull public var help: String? = nil

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

  /// The diagnostics, in reading order.
  public var diagnostics: [Entry]

  /// Encodes diagnostics.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map { diagnostic in
      Entry(
        code: diagnostic.code.name,
        severity: diagnostic.severity.rawValue,
        message: diagnostic.message,
        file: diagnostic.origin.file,
        line: diagnostic.origin.line,
        column: diagnostic.origin.column,
        help: diagnostic.help,
        labels: diagnostic.labels.map { label in
          Label(
            file: label.origin.file,
            line: label.origin.line,
            column: label.origin.column,
            text: label.text
          )
        },
        fixes: diagnostic.fixIts.map(Fix.init)
      )
    }
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

/// Diagnostics as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code-scanning services.
public struct SARIFLog: Encodable, Sendable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  private struct Run: Encodable, Sendable {
    var tool: Tool
    var columnKind = "unicodeCodePoints"
    var results: [Finding]
  }

  private struct Tool: Encodable, Sendable { var driver: Driver }

  private struct Driver: Encodable, Sendable {
    var name = "accountability"
    var version: String
    var rules: [Rule]
  }

  private struct Rule: Encodable, Sendable { var id: String }

  private struct Message: Encodable, Sendable { var text: String }

  private struct Finding: Encodable, Sendable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var fixes: [Fix]?
  }

  private struct Fix: Encodable, Sendable {
    var description: Message
    var artifactChanges: [ArtifactChange]
  }

  private struct ArtifactChange: Encodable, Sendable {
    var artifactLocation: ArtifactLocation
    var replacements: [Replacement]
  }

  private struct Replacement: Encodable, Sendable {
    var deletedRegion: Stretch
    var insertedContent: Message
  }

  private struct Stretch: Encodable, Sendable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
  }

  private struct Location: Encodable, Sendable {
    var id: Int?
    var physicalLocation: PhysicalLocation
    var message: Message?
  }

  private struct PhysicalLocation: Encodable, Sendable {
    var artifactLocation: ArtifactLocation
    var region: Region?
  }

  private struct ArtifactLocation: Encodable, Sendable { var uri: String }

  private struct Region: Encodable, Sendable {
    var startLine: Int
    var startColumn: Int
  }

  /// Makes a log of one run.
  public init(_ diagnostics: [Diagnostic]) {
    let codes = Set(diagnostics.map(\.code.name)).sorted()
    let results = diagnostics.map { diagnostic in
      let related = diagnostic.labels.enumerated().map { index, label in
        Location(
          id: index + 1,
          physicalLocation: SARIFLog.place(label.origin),
          message: Message(text: label.text)
        )
      }
      return Finding(
        ruleId: diagnostic.code.name,
        ruleIndex: codes.firstIndex(of: diagnostic.code.name) ?? 0,
        level: diagnostic.severity.rawValue,
        message: Message(text: diagnostic.message + (diagnostic.help.map { " (\($0))" } ?? "")),
        locations: [
          Location(id: nil, physicalLocation: SARIFLog.place(diagnostic.origin), message: nil)
        ],
        relatedLocations: related.isEmpty ? nil : related,
        fixes: diagnostic.fixIts.isEmpty ? nil : diagnostic.fixIts.map(SARIFLog.fix)
      )
    }
    let driver = Driver(version: Evaluation.toolVersion, rules: codes.map(Rule.init))
    runs = [Run(tool: Tool(driver: driver), results: results)]
  }

  /// All changes of a fix-it are in one text.
  private static func fix(_ fixIt: Diagnostic.FixIt) -> Fix {
    let replacements = fixIt.edits.map { edit in
      Replacement(
        deletedRegion: Stretch(
          startLine: edit.origin.line,
          startColumn: edit.origin.column,
          endLine: edit.endLine,
          endColumn: edit.endColumn
        ),
        insertedContent: Message(text: edit.replacement)
      )
    }
    let file = ArtifactLocation(uri: percentEncoded(fixIt.edits.first?.origin.file ?? ""))
    return Fix(
      description: Message(text: fixIt.title),
      artifactChanges: [ArtifactChange(artifactLocation: file, replacements: replacements)]
    )
  }

  private static func place(_ origin: Origin) -> PhysicalLocation {
    PhysicalLocation(
      artifactLocation: ArtifactLocation(uri: percentEncoded(origin.file)),
      region: origin.isKnown ? Region(startLine: origin.line, startColumn: origin.column) : nil
    )
  }

  /// A path as a relative URI reference (RFC 3986, section 2).
  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

extension [Diagnostic] {
  /// The diagnostics as annotations for a workflow log: `::error file=…,line=…,col=…::message`.
  public var workflowAnnotations: String {
    map { diagnostic in
      let place =
        diagnostic.origin.isKnown
        ? " file=\(diagnostic.origin.file.annotationProperty),line=\(diagnostic.origin.line),col=\(diagnostic.origin.column),title=\(diagnostic.code)"
        : " title=\(diagnostic.code)"
      let text = diagnostic.message + (diagnostic.help.map { " (\($0))" } ?? "")
      return "::\(diagnostic.severity.rawValue)\(place)::\(text.annotationText)\n"
    }.joined()
  }
}

extension String {
  fileprivate var annotationText: String {
    map { character in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n", "\r\n": "%0A"
      default: String(character)
      }
    }.joined()
  }

  fileprivate var annotationProperty: String {
    annotationText.map { character in
      switch character {
      case ":": "%3A"
      case ",": "%2C"
      default: String(character)
      }
    }.joined()
  }
}
