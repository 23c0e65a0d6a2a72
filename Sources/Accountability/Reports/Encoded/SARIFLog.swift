public import AccountabilityRules

/// What was found in frameworks as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for services that show
/// what checkers find.
///
/// Lines and columns count from 1, columns in code points; a region ends before its end column. Paths
/// are URI references as they were given, percent-encoded; those from the root of the disk are `file:`
/// URIs.
public struct SARIFLog: Encodable, Sendable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  /// Makes a log of one run.
  public init(_ diagnostics: [Diagnostic]) { self.init(CheckReport(diagnostics)) }

  /// Makes a log of one run.
  public init(_ report: CheckReport) {
    let diagnostics = report.diagnostics
    let codes = Set(diagnostics.map(\.code.name)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    let driver = Driver(version: Evaluation.toolVersion, rules: codes.map(Rule.init))
    let results = diagnostics.map { Finding($0, indices[$0.code.name] ?? -1, in: report) }
    runs = [Run(tool: Tool(driver: driver), invocations: [Invocation(report)], results: results)]
  }
}

// MARK: The log's objects, named and ordered as the standard has them

extension SARIFLog {
  fileprivate enum Level: String, Encodable, Sendable {
    case error
    case warning
    case note

    init(_ severity: Diagnostic.Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  fileprivate struct Run: Encodable, Sendable {
    var tool: Tool
    var invocations: [Invocation]
    var columnKind = "unicodeCodePoints"
    var results: [Finding]
  }

  fileprivate struct Tool: Encodable, Sendable { var driver: Driver }

  fileprivate struct Driver: Encodable, Sendable {
    var name = "accountability"
    var version: String
    var rules: [Rule]
  }

  fileprivate struct Message: Encodable, Sendable { var text: String }

  fileprivate struct Configuration: Encodable, Sendable { var level: Level }

  fileprivate struct Rule: Encodable, Sendable {
    var id: String
    var shortDescription: Message?
    var help: Message
    var defaultConfiguration: Configuration?
  }

  fileprivate struct Invocation: Encodable, Sendable {
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]?
  }

  fileprivate struct Notification: Encodable, Sendable {
    var level = Level.error
    var message: Message
    var locations: [Location]
  }

  fileprivate struct Finding: Encodable, Sendable {
    var ruleId: String
    var ruleIndex: Int
    var level: Level
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var fixes: [Fix]?
  }

  fileprivate struct Fix: Encodable, Sendable {
    var description: Message
    var artifactChanges: [ArtifactChange]
  }

  fileprivate struct ArtifactChange: Encodable, Sendable {
    var artifactLocation: ArtifactLocation
    var replacements: [Replacement]
  }

  fileprivate struct Replacement: Encodable, Sendable {
    var deletedRegion: Region
    var insertedContent: Message
  }

  fileprivate struct Location: Encodable, Sendable {
    var id: Int?
    var physicalLocation: PhysicalLocation
    var message: Message?
  }

  fileprivate struct PhysicalLocation: Encodable, Sendable {
    var artifactLocation: ArtifactLocation
    var region: Region?
  }

  fileprivate struct ArtifactLocation: Encodable, Sendable { var uri: String }

  fileprivate struct Region: Encodable, Sendable {
    var startLine: Int
    var startColumn: Int
    var endLine: Int?
    var endColumn: Int?
  }
}

// MARK: What they are made from

extension SARIFLog.Rule {
  fileprivate init(_ code: String) {
    let entry = DiagnosticCatalogue.entries.first { $0.code.name == code }
    id = code
    shortDescription = entry.map { SARIFLog.Message(text: $0.summary) }
    help = SARIFLog.Message(
      text: "Documentation/Diagnostics/\(code).md has an example, and a way out."
    )
    defaultConfiguration = entry.map {
      SARIFLog.Configuration(level: SARIFLog.Level($0.severity))
    }
  }
}

extension SARIFLog.Invocation {
  /// A run succeeds if every framework could be read, whatever is wrong with it.
  fileprivate init(_ report: CheckReport) {
    let unread = report.files.compactMap { file in
      file.problem.map { problem in
        SARIFLog.Notification(
          message: SARIFLog.Message(text: problem),
          locations: [SARIFLog.Location(physicalLocation: SARIFLog.PhysicalLocation(file.name))]
        )
      }
    }
    executionSuccessful = unread.isEmpty
    toolExecutionNotifications = unread.isEmpty ? nil : unread
  }
}

extension SARIFLog.Finding {
  fileprivate init(_ diagnostic: Diagnostic, _ index: Int, in report: CheckReport) {
    let related = diagnostic.labels.filter(\.origin.isKnown).enumerated().map { index, label in
      SARIFLog.Location(
        id: index + 1,
        physicalLocation: SARIFLog.PhysicalLocation(label.origin, in: report),
        message: SARIFLog.Message(text: label.text)
      )
    }
    ruleId = diagnostic.code.name
    ruleIndex = index
    level = SARIFLog.Level(diagnostic.severity)
    message = SARIFLog.Message(
      text: diagnostic.message + (diagnostic.help.map { " (\($0))" } ?? "")
    )
    let place = SARIFLog.PhysicalLocation(diagnostic.origin, in: report)
    locations = diagnostic.origin.isKnown ? [SARIFLog.Location(physicalLocation: place)] : []
    relatedLocations = related.isEmpty ? nil : related
    let fixes = diagnostic.fixIts.compactMap { SARIFLog.Fix($0, in: report) }
    self.fixes = fixes.isEmpty ? nil : fixes
  }
}

extension SARIFLog.Fix {
  /// All changes of a fix-it are in one text.
  fileprivate init?(_ fixIt: Diagnostic.FixIt, in report: CheckReport) {
    guard let first = fixIt.edits.first else { return nil }
    let replacements = fixIt.edits.map { edit in
      SARIFLog.Replacement(
        deletedRegion: SARIFLog.Region(edit, in: report),
        insertedContent: SARIFLog.Message(text: edit.replacement)
      )
    }
    let file = SARIFLog.ArtifactLocation(uri: Escaping.uri(ofPath: first.origin.file))
    description = SARIFLog.Message(text: fixIt.title)
    artifactChanges = [
      SARIFLog.ArtifactChange(artifactLocation: file, replacements: replacements)
    ]
  }
}

extension SARIFLog.PhysicalLocation {
  fileprivate init(_ file: String) {
    artifactLocation = SARIFLog.ArtifactLocation(uri: Escaping.uri(ofPath: file))
  }

  fileprivate init(_ origin: Origin, in report: CheckReport) {
    self.init(origin.file)
    region = SARIFLog.Region(origin, in: report)
  }
}

extension SARIFLog.Region {
  fileprivate init(_ origin: Origin, in report: CheckReport) {
    guard let text = report.text(of: origin) else {
      self.init(startLine: origin.line, startColumn: origin.column)
      return
    }
    let start = text.placeInScalars(of: origin.offset)
    let end = text.placeInScalars(of: origin.offset + max(0, origin.length))
    self.init(
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column
    )
  }

  /// The words that a change replaces; a region without words is the place where it puts some in.
  fileprivate init(_ edit: Diagnostic.FixIt.Edit, in report: CheckReport) {
    self.init(edit.origin, in: report)
    endLine = endLine ?? edit.endLine
    endColumn = endColumn ?? edit.endColumn
  }
}
