import Accountability
import AccountabilityRules

/// What commands read.
enum Input {
  /// A framework's text may not be larger than this many bytes.
  private static let frameworkLimit = 256 << 20

  /// The frameworks that a command line names, each once, in its order.
  static func paths(_ arguments: ParsedArguments) -> [String] {
    var seen: Set<String> = []
    return arguments.positionals.filter { seen.insert($0).inserted }
  }

  /// What messages call a framework.
  static func name(of path: String) -> String {
    path == FileSystem.standardStream ? "standard input" : path
  }

  static func source(_ path: String) throws(ToolError) -> SourceText {
    SourceText(name: name(of: path), bytes: try frameworkBytes(path))
  }

  /// The bytes of a framework's text, which are UTF-8.
  static func frameworkBytes(_ path: String) throws(ToolError) -> [UInt8] {
    do throws(FileError) {
      let bytes = try FileSystem.read(path, limit: frameworkLimit)
      if let line = lineOutsideUTF8(bytes) {
        throw FileError(
          path: name(of: path),
          operation: .read,
          reason: "line \(line) is not in UTF-8",
          help: "save the file in UTF-8"
        )
      }
      return bytes
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  /// The first line whose bytes are not UTF-8.
  private static func lineOutsideUTF8(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    let valid = zip(bytes, repaired).prefix { $0 == $1 }
    return valid.count { byte, _ in byte == UInt8(ascii: "\n") } + 1
  }

  /// A framework as far as it can be read, with the files that it names.
  static func parsed(_ path: String) throws(ToolError) -> ParsedFramework {
    Framework.parse(try source(path), files: files(besides: path))
  }

  /// The files that a framework names, from the folder in which it lies; from the working folder if
  /// it comes from standard input.
  static func files(besides path: String) -> FileLoader {
    let folder =
      path == "-" ? "" : path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name: @Sendable (String) -> String = { $0.hasPrefix("/") ? $0 : folder + $0 }
    return FileLoader(naming: name) { (file) throws(FileLoader.Failure) in
      guard file != "-" else {
        throw FileLoader.Failure(
          "standard input holds no file of a framework",
          help: "name a file"
        )
      }
      do throws(FileError) {
        return try FileSystem.read(name(file), limit: frameworkLimit)
      } catch {
        throw FileLoader.Failure(
          error.message,
          help: "a framework names its files from the folder in which it lies"
        )
      }
    }
  }

  /// A framework without errors, and the texts that it was read from; its errors are shown if it has
  /// any.
  static func framework(_ path: String) throws(ToolError) -> (Framework, [SourceText]) {
    let parsed = try parsed(path)
    let errors = parsed.check().filter { $0.severity == .error }
    guard let framework = parsed.framework, errors.isEmpty else {
      throw ToolError(.failed, text: DiagnosticRenderer(sources: parsed.texts).text(errors))
    }
    return (framework, parsed.texts)
  }

  /// The rows of each source, from `SOURCE=PATH`.
  static func data(
    _ pairs: [String],
    for framework: Framework
  ) throws(ToolError) -> [String: SourceData] {
    var files: [String: [SourceData]] = [:]
    for (index, pair) in pairs.enumerated() {
      guard let split = pair.firstIndex(of: "=") else {
        throw ToolError(
          .usage,
          "'\(pair)' does not say which source it is",
          help:
            "write --data SOURCE=PATH, such as --data \(framework.sources.first?.name.name ?? "returns")=\(pair)"
        )
      }
      let name = String(pair[..<split])
      let path = String(pair[pair.index(after: split)...])
      guard !pairs.prefix(index).contains(pair) else {
        throw ToolError(
          .usage,
          "source '\(name)' is given the file '\(path)' twice",
          help: "give each file once"
        )
      }
      files[name, default: []].append(try rows(path))
    }
    return files.mapValues(SourceData.init)
  }

  /// The rows of a file: JSON by the ending of its name, otherwise CSV.
  static func rows(_ path: String) throws(ToolError) -> SourceData {
    let bytes = try bytes(path)
    let endings = [".json", ".jsonl", ".ndjson"]
    guard !endings.contains(where: path.lowercased().hasSuffix) else {
      return .json(bytes, path: path)
    }
    return .csv(bytes, path: path == "-" ? "standard input" : path)
  }

  /// The bytes of a file of figures.
  static func bytes(_ path: String) throws(ToolError) -> [UInt8] {
    do throws(FileError) {
      return try FileSystem.read(path)
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  /// The date of `--as-of`; today where it is not given.
  static func asOf(_ text: String?) throws(ToolError) -> CalendarDate {
    guard let text else {
      let today = Today.local()
      return CalendarDate(year: today.year, month: today.month, day: today.day)
        ?? CalendarDate(daysSince1970: 0)
    }
    guard let date = CalendarDate(text) else {
      throw ToolError(.usage, "'\(text)' is not a date", help: "dates are written 2026-03-31")
    }
    return date
  }

  /// Evaluates, and shows the rows that were refused.
  static func evaluation(
    _ arguments: ParsedArguments
  ) throws(ToolError) -> (evaluation: Evaluation, data: [String: SourceData]) {
    let (framework, texts) = try framework(arguments.positionals[0])
    let data = try data(arguments.values(of: "--data"), for: framework)
    let asOf = try asOf(arguments.value(of: "--as-of"))
    do throws(EvaluationError) {
      let evaluator = try Evaluator(framework, isInternal: arguments.flag("--internal"))
      let evaluation = try evaluator.evaluate(data, asOf: asOf)
      Terminal.error.report(refusals(evaluation))
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
    case .unknownSource, .unknownSubject: .usage
    default: .failed
    }
  }

  /// How many refusals are shown one by one.
  private static let shownRefusals = 20

  private static func refusals(_ evaluation: Evaluation) -> String {
    evaluation.sources.map { source in
      let shown = source.problems.prefix(shownRefusals).map { problem in
        let value = problem.value.isEmpty ? "" : " \(Terminal.quoted(problem.value))"
        return
          "\(source.path):\(problem.line):\(problem.column): refused:\(value) \(problem.problem)\n"
      }
      let rest = source.problems.count - shown.count
      let more = rest > 0 ? "… and \(rest) more; 'evaluate --rejected FILE' writes them all\n" : ""
      guard source.rejected > 0 else { return "" }
      return shown.joined() + more
        + "\(source.path): \(source.rejected) of \(source.rows) rows were refused\n"
    }.joined()
  }
}

/// What commands write.
enum Output {
  static func print(_ text: String) throws(ToolError) {
    do throws(FileError) {
      try Terminal.output.write(text)
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  /// Writes to the path of `--output`, or to standard output.
  static func write(_ text: String, to path: String?) throws(ToolError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes to the path of `--output`, or to standard output.
  static func write(_ bytes: [UInt8], to path: String?) throws(ToolError) {
    do throws(FileError) {
      if let path, path != "-" {
        try FileSystem.write(bytes, to: path)
      } else {
        try Terminal.output.write(bytes)
      }
    } catch {
      throw ToolError(.refused, error.message, help: error.help)
    }
  }

  static func json(_ value: some Encodable & Sendable) throws(ToolError) -> String {
    let bytes = try json { () throws(JSONWritingError) in
      try JSONWriter(pretty: true).bytes(of: value)
    }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  /// The JSON that something writes, or why it cannot be written.
  static func json(_ write: () throws(JSONWritingError) -> [UInt8]) throws(ToolError) -> [UInt8] {
    do throws(JSONWritingError) {
      return try write()
    } catch {
      throw ToolError(.failed, "the result cannot be written as JSON: \(error.message)", help: nil)
    }
  }
}

/// The tool's version.
enum Version {
  static let text = Evaluation.toolVersion
}

extension Option {
  static let data = Option(
    name: "--data",
    valueName: "SOURCE=PATH",
    help: "Rows of a source, a CSV or JSON file; '-' is standard input. Once for each file.",
    isRepeatable: true
  )

  static let asOf = Option(
    name: "--as-of",
    valueName: "DATE",
    help: "Evaluate what was known on that day, written 2026-03-31. Without it: today."
  )

  static let isInternal = Option(
    name: "--internal",
    help:
      "Evaluate a framework that says 'publish' for the partners' own eyes; small counts are not suppressed."
  )

  static let rejected = Option(
    name: "--rejected",
    valueName: "FILE.csv",
    help:
      "Write the rows that were refused there, whole and with the reason, for the partner that they came from."
  )

  static let output = Option(
    name: "--output",
    valueName: "PATH",
    help: "Write there instead of to standard output."
  )

  static func format(_ formats: String...) -> Option {
    Option(
      name: "--format",
      valueName: "FORMAT",
      help: "How the result is written.",
      allowedValues: formats,
      defaultValue: formats.first
    )
  }
}

extension Argument {
  static let framework = Argument(
    name: "FRAMEWORK",
    help: "A framework's text; '-' is standard input."
  )

  static let frameworks = Argument(
    name: "FRAMEWORK",
    help: "Frameworks' texts; '-' is standard input.",
    count: .oneOrMore
  )
}
