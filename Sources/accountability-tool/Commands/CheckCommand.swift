import Accountability
import AccountabilityRules

extension Command {
  /// Reads frameworks and says everything that is wrong with them, and what they leave open.
  static let check = Command(
    syntax: CommandSyntax(
      name: "check",
      summary: "Say what is wrong with frameworks, and what they leave open.",
      arguments: [.frameworks],
      options: [
        Option(
          name: "--fix",
          help: "Put right what can be put right without changing what anything means."
        ),
        Option(
          name: "--fix-all",
          help: "Put right all that can be, also what wants a person's eye afterwards."
        ),
        Option(
          name: "--fail-on",
          valueName: "LEVEL",
          help: "Exit with status 1 also for what is less than an error, down to this level.",
          allowedValues: ["warning", "note"]
        ),
        Option(
          name: "--as-of",
          valueName: "DATE",
          help: "Find what is overdue on that day, written 2026-03-31. Without it: today."
        ),
        Option(
          name: "--summary",
          help: "Say also who answers for what: silo weight of each partner, effective accountable "
            + "partners of each outcome, shared-accountability share. With text or json."
        ),
        .format("text", "json", "sarif", "github"), .output,
        Option(
          name: "--codes",
          help: "List what can be found: code, level, whether it can be put right, summary.",
          standsAlone: true
        ),
      ],
      example: ["accountability check Examples/Millbrook/millbrook.accountability"],
      discussion: """
        Errors make the exit status 1; warnings and notes do not, unless --fail-on names them.

        --fix and --fix-all change the files that are named, all of them or none, and never the files \
        that these name. What was put right is said on standard error, what remains as \
        usual. A framework from standard input is printed instead, and what remains goes to standard \
        error.
        """
    )
  ) { (arguments) throws(ToolError) in
    if arguments.flag("--codes") {
      try Output.print(codes)
      return .done
    }
    let date = try Input.asOf(arguments)
    let paths = Input.paths(arguments)
    let summarised = try isSummarised(arguments)
    let (checked, report) = checked(
      paths,
      fixing: safety(arguments),
      asOf: date,
      summarised: summarised
    )
    try arguments.keepOutputsApart(
      fromReading: checked.flatMap { $0.texts.dropFirst().map(\.name) }
    )
    try Output.write(checked.compactMap(\.contents))
    Terminal.error.report(checked.map(\.remarks).joined())
    let text = try text(of: report, checked, format: arguments.value(of: "--format"))
    if checked.contains(where: \.isPrinted), !arguments.flag("--output") {
      Terminal.error.report(text)
    } else {
      try Output.write(text, to: arguments.value(of: "--output"))
    }
    if report.files.contains(where: { $0.problem != nil }) { return .refused }
    let failing = failingLevels(arguments.value(of: "--fail-on"))
    let found = report.diagnostics.filter { failing.contains($0.severity) }
    return found.isEmpty ? .done : Input.status(of: found)
  }

  /// The frameworks that could be read, and what was found in all of them; what could not be read is
  /// told.
  private static func checked(
    _ paths: [String],
    fixing safety: Diagnostic.FixIt.Safety?,
    asOf date: CalendarDate,
    summarised: Bool
  ) -> ([CheckedFramework], CheckReport) {
    var checked: [CheckedFramework] = []
    var report = CheckReport()
    for path in paths {
      do throws(ToolError) {
        let framework = try CheckedFramework(path, fixing: safety, asOf: date)
        checked.append(framework)
        report.add(framework.diagnostics, of: framework.texts, named: Input.name(of: path))
        if summarised, let model = framework.framework?.effective(asOf: date) {
          report.add(model.accountabilityIndices, of: model.name.name)
        }
      } catch {
        Terminal.error.report(error.text)
        report.addUnread(Input.name(of: path), because: error.message)
      }
    }
    return (checked, report)
  }

  /// Whether a summary is wanted, in a format that has a place for it.
  private static func isSummarised(_ arguments: ParsedArguments) throws(ToolError) -> Bool {
    guard arguments.flag("--summary") else { return false }
    let format = arguments.value(of: "--format") ?? "text"
    guard ["text", "json"].contains(format) else {
      throw ToolError(
        .usage,
        "'--summary' has no place in '--format \(format)'",
        help: "write it as text or json"
      )
    }
    return true
  }

  private static func failingLevels(_ least: String?) -> Set<Diagnostic.Severity> {
    switch least {
    case "warning": [.error, .warning]
    case "note": [.error, .warning, .note]
    default: [.error]
    }
  }

  /// What can be found, in columns.
  private static var codes: String {
    let entries = DiagnosticCatalogue.entries
    let rows =
      [["code", "level", "fix", "what is found"]]
      + entries.map {
        [$0.code.name, $0.severity.rawValue, $0.fix.rawValue, $0.summary]
      }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }
      return cells.joined() + row[3] + "\n"
    }.joined()
  }

  /// How far fix-its are made; `nil` where none is asked for.
  private static func safety(_ arguments: ParsedArguments) -> Diagnostic.FixIt.Safety? {
    if arguments.flag("--fix-all") { return .unsafe }
    return arguments.flag("--fix") ? .safe : nil
  }

  private static func text(
    of report: CheckReport,
    _ checked: [CheckedFramework],
    format: String?
  ) throws(ToolError) -> String {
    switch format {
    case "json": return try Output.json(EncodedDiagnostics(report))
    case "sarif": return try Output.json(SARIFLog(report))
    case "github": return report.workflowAnnotations
    default: return checkText(report, checked.flatMap(\.texts))
    }
  }

  private static func checkText(_ report: CheckReport, _ texts: [SourceText]) -> String {
    let diagnostics = report.diagnostics
    let notes = diagnostics.count { $0.severity == .note }
    let unread = report.files.count { $0.problem != nil }
    let drawn = DiagnosticRenderer(sources: texts).text(diagnostics)
    let count = report.files.count
    let subject = count == 1 ? Terminal.visible(report.files[0].name) : "\(count) frameworks"
    let isRead = unread < count
    let parts = [
      isRead ? counted(diagnostics.count { $0.severity == .error }, "error") : nil,
      isRead ? counted(diagnostics.count { $0.severity == .warning }, "warning") : nil,
      notes > 0 ? counted(notes, "note") : nil,
      unread > 0 ? (count == 1 ? "not read" : "\(unread) not read") : nil,
    ]
    let summary = "\(subject): \(parts.compactMap(\.self).joined(separator: ", "))\n"
    let indices = report.files.compactMap(\.indices).map {
      "\n\($0.framework)\n\n\($0.indices.text)"
    }
    return drawn + (drawn.isEmpty ? "" : "\n") + summary + fixable(diagnostics) + indices.joined()
  }

  /// What `--fix` and `--fix-all` would still put right.
  private static func fixable(_ diagnostics: [Diagnostic]) -> String {
    let only = diagnostics.filter { $0.fixIts.count == 1 }
    let safe = only.count { $0.fixIts[0].safety == .safe }
    let rest = only.count - safe
    let parts = [
      safe > 0 ? "--fix puts \(safe) of them right" : nil,
      rest > 0 ? "--fix-all puts \(safe + rest) of them right, which wants a person's eye" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : parts.joined(separator: "; ") + "\n"
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// A framework that was checked, after its fix-its were made if that was asked for.
private struct CheckedFramework {
  private let path: String
  private let text: String?

  /// What was put right.
  private let repaired: [Diagnostic]

  /// What is wrong, or still is.
  let diagnostics: [Diagnostic]

  /// The texts that the diagnostics speak of.
  let texts: [SourceText]

  /// The framework, as far as it could be read.
  let framework: Framework?

  /// Whether the framework itself goes to standard output.
  var isPrinted: Bool { path == "-" && text != nil }

  init(
    _ path: String,
    fixing safety: Diagnostic.FixIt.Safety?,
    asOf date: CalendarDate
  ) throws(ToolError) {
    self.path = path
    guard let safety else {
      let parsed = try Input.parsed(path)
      (text, repaired) = (nil, [])
      (diagnostics, texts) = (parsed.check(asOf: date), parsed.texts)
      framework = parsed.framework
      return
    }
    let source = try Input.source(path)
    let files = Input.files(besides: path)
    let fixed = Framework.fixing(source, files: files, upTo: safety, asOf: date)
    (text, repaired) = (fixed.source.text, fixed.repaired)
    (diagnostics, texts) = (fixed.remaining, fixed.parsed.texts)
    framework = fixed.parsed.framework
  }

  /// The text that goes back whence it came, if anything was put right; to standard output, always.
  var contents: FileContents? {
    guard let text, !repaired.isEmpty || isPrinted else { return nil }
    return FileContents(path: path, bytes: Array(text.utf8))
  }

  /// What was put right, in words.
  var remarks: String { repaired.map(CheckedFramework.remark).joined() }

  private static func remark(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.origin
    let title = diagnostic.fixIts.first?.title ?? ""
    let words = "\(place.file):\(place.line):\(place.column): repaired: \(title)"
    return "\(Terminal.visible(words)) [\(diagnostic.code)]\n"
  }
}
