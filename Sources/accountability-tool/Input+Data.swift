import Accountability
import AccountabilityRules

extension Input {
  /// The rows of each source, from `SOURCE=PATH`; all that is wrong with any of them is told.
  static func data(
    _ arguments: ParsedArguments,
    for framework: Framework
  ) throws(ToolError) -> [String: SourceData] {
    var files: [String: [SourceData]] = [:]
    var known: Set<SourceFile> = []
    var errors: [ToolError] = []
    for pair in arguments.values(of: "--data") {
      do throws(ToolError) {
        let file = try sourceFile(pair, for: framework)
        guard known.insert(file).inserted else {
          throw ToolError(
            .usage,
            "source '\(file.source)' is given the file \(Terminal.quoted(file.path)) twice",
            help: "give each file once"
          )
        }
        let pieces = try pieces(of: file.path)
        let rows = if let pieces { pieces } else { try rows(file.path) }
        files[file.source, default: []].append(rows)
      } catch {
        errors.append(error)
      }
    }
    if let error = ToolError(all: errors) { throw error }
    return files.mapValues(SourceData.init)
  }

  /// A file of a source; the same one by whatever path it is named.
  private struct SourceFile: Hashable {
    var source: String
    var path: String
    var identity: FileIdentity?

    static func == (first: SourceFile, second: SourceFile) -> Bool {
      guard first.source == second.source else { return false }
      if let identity = first.identity { return identity == second.identity }
      return second.identity == nil && first.path == second.path
    }

    func hash(into hasher: inout Hasher) { hasher.combine(source) }
  }

  private static func sourceFile(
    _ pair: String,
    for framework: Framework
  ) throws(ToolError) -> SourceFile {
    let (source, path) = splitAtEquals(pair)
    guard let path, !source.isEmpty, !path.isEmpty else {
      let example = framework.sources.first?.name.name ?? "returns"
      let file = path ?? source
      throw ToolError(
        .usage,
        "'--data' takes a source and a file with '=' between them, not \(Terminal.quoted(pair))",
        help: "write --data SOURCE=PATH, such as --data \(example)=\(file.isEmpty ? "PATH" : file)"
      )
    }
    return SourceFile(source: source, path: path, identity: FileIdentity(path))
  }

  /// From how many bytes on a file is read piece by piece.
  private static let largeFile = 1 << 22

  /// The rows of a large file, which are read when they are needed; `nil` for a small one, and for one that is
  /// to be read at once.
  private static func pieces(of path: String) throws(ToolError) -> SourceData? {
    guard !isJSON(path) else { return nil }
    do throws(FileError) {
      guard let file = try OpenFile(path, ofAtLeast: largeFile) else { return nil }
      return .csv(byteCount: file.count, path: name(of: path)) { offset, buffer in
        try file.read(at: offset, into: buffer)
      }
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  private static func isJSON(_ path: String) -> Bool {
    [".json", ".jsonl", ".ndjson"].contains(where: path.lowercased().hasSuffix)
  }

  /// The rows of a file: JSON by the ending of its name, otherwise CSV.
  static func rows(_ path: String) throws(ToolError) -> SourceData {
    let bytes = try bytes(path)
    guard !isJSON(path) else { return .json(bytes, path: name(of: path)) }
    return .csv(bytes, path: name(of: path))
  }

  /// The bytes of a file of figures.
  static func bytes(_ path: String) throws(ToolError) -> [UInt8] {
    do throws(FileError) {
      return try FileSystem.read(path)
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  /// The date of an option; `nil` where it is not given.
  static func date(
    of option: String,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> CalendarDate? {
    guard let text = arguments.value(of: option) else { return nil }
    if let date = CalendarDate(text) { return date }
    let shape = text.map { $0.isASCII && $0.isNumber ? "0" : $0 }
    throw ToolError(
      .usage,
      "'\(option)' takes a date, not \(Terminal.quoted(text))",
      help: String(shape) == "0000-00-00"
        ? "there is no such day in the calendar" : "dates are written 2026-03-31"
    )
  }

  /// The date of `--as-of`; today where it is not given.
  static func asOf(_ arguments: ParsedArguments) throws(ToolError) -> CalendarDate {
    if let date = try date(of: "--as-of", arguments) { return date }
    let today = Today.local()
    return CalendarDate(year: today.year, month: today.month, day: today.day)
      ?? CalendarDate(daysSince1970: 0)
  }

  /// Evaluates, and shows the rows that were refused.
  static func evaluation(
    _ arguments: ParsedArguments
  ) async throws(ToolError) -> (evaluation: Evaluation, data: [String: SourceData]) {
    let asOf = try asOf(arguments)
    let (framework, texts) = try framework(arguments.positionals[0], arguments)
    let data = try data(arguments, for: framework)
    do throws(EvaluationError) {
      let evaluator = try Evaluator(framework, isInternal: arguments.flag("--internal"))
      let evaluation = try await evaluator.evaluate(
        data,
        asOf: asOf,
        tasks: Processors.count
      )
      Terminal.error.report(refusals(evaluation.sources))
      return (evaluation, data)
    } catch {
      throw ToolError(status(of: error), text: text(of: error, in: texts))
    }
  }

  /// The error in words; where several things are wrong with the framework, all of them.
  static func text(of error: EvaluationError, in texts: [SourceText]) -> String {
    error.diagnostics.isEmpty
      ? error.description : DiagnosticRenderer(sources: texts).text(error.diagnostics)
  }

  static func status(of error: EvaluationError) -> ExitStatus {
    switch error.code {
    case .unreadableSource, .missingSource: .refused
    case .unknownSource, .unknownSubject, .unusableSupposition: .usage
    default: .failed
    }
  }

  /// How many refusals are shown one by one.
  private static let shownRefusals = 20

  /// The rows that were refused, in words.
  static func refusals(_ reports: [SourceReport]) -> String {
    reports.filter { $0.rejected > 0 }.map { source in
      let path = Terminal.visible(source.path)
      let shown = source.problems.prefix(shownRefusals).map { problem in
        let value = problem.value.isEmpty ? "" : " \(Terminal.quoted(problem.value))"
        let place = "\(path):\(problem.line):\(problem.column)"
        return "\(place): refused:\(value) \(Terminal.visible(problem.problem))\n"
      }
      let rest = source.problems.count - shown.count
      let more = rest > 0 ? "… and \(rest) more; 'evaluate --rejected FILE' writes them all\n" : ""
      return shown.joined() + more
        + "\(path): \(source.rejected) of \(source.rows) rows were refused\n"
    }.joined()
  }
}
