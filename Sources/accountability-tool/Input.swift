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
      if let format = ForeignFormat(bytes), !format.isText {
        throw FileError(
          path: name(of: path),
          operation: .read,
          reason: "it is \(format)",
          help: format == .utf16 ? "save the file in UTF-8" : "a framework is a text in UTF-8"
        )
      }
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
    let missing =
      path == "-"
      ? "a framework from standard input names its files from the folder you are in"
      : "a framework names its files from the folder in which it lies"
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
        let help = error.isMissing ? missing : error.help
        throw FileLoader.Failure(error.message, help: help ?? missing)
      }
    }
  }

  /// A framework without errors, and the texts that it was read from; its errors are shown if it has
  /// any.
  ///
  /// What the command line says is to be written may be none of these texts.
  static func framework(
    _ path: String,
    _ arguments: ParsedArguments
  ) throws(ToolError) -> (Framework, [SourceText]) {
    let parsed = try parsed(path)
    try arguments.keepOutputsApart(fromReading: parsed.texts.dropFirst().map(\.name))
    let errors = parsed.check().filter { $0.severity == .error }
    guard let framework = parsed.framework, errors.isEmpty else {
      throw ToolError(
        status(of: errors),
        text: DiagnosticRenderer(sources: parsed.texts).text(errors)
      )
    }
    return (framework, parsed.texts)
  }

  /// What errors of a framework make of a run: a file that it names and that cannot be read is an input
  /// that cannot be read.
  static func status(of errors: [Diagnostic]) -> ExitStatus {
    errors.contains { $0.code.name == "unreadable-file" } ? .refused : .failed
  }
}

/// The tool's version.
enum Version {
  static let text = Evaluation.toolVersion
}
