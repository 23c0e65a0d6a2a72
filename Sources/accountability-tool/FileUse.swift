/// What a command does with a file that is named on its command line.
enum FileUse: Hashable, Sendable {
  /// It reads the file: `FRAMEWORK`.
  case read

  /// It reads the file whose path stands behind the first `=`: `SOURCE=PATH`.
  case readBehindSign

  /// It writes the file: `--output PATH`.
  case written

  /// The path in a value of that use.
  fileprivate func path(in value: String) -> String {
    self == .readBehindSign ? splitAtEquals(value).value ?? value : value
  }
}

/// A file that a command line names.
private struct NamedFile: Hashable {
  /// Where on the command line, in words: `'--output'`.
  var place: String
  var path: String

  var isStandardInput: Bool { ["-", "/dev/stdin", "/dev/fd/0"].contains(path) }
}

extension ParsedArguments {
  /// Refuses a command line on which a file is written twice, or is written and read, or on which
  /// standard input is read twice.
  func keepFilesApart() throws(ToolError) {
    try keepOutputsApart()
    try keepOutputsApart(fromReading: read)
    let standard = Set(read.filter(\.isStandardInput))
    guard standard.count < 2 else {
      throw ToolError(
        .usage,
        "standard input is to be read twice, and can be read once",
        help: "put one of the two into a file"
      )
    }
  }

  /// Refuses to write what a framework names, such as a file of definitions or what it imports.
  func keepOutputsApart(fromReading paths: [String]) throws(ToolError) {
    try keepOutputsApart(fromReading: paths.map { NamedFile(place: "", path: $0) })
  }

  private func keepOutputsApart() throws(ToolError) {
    var known: [FileIdentity: NamedFile] = [:]
    for file in written where file.path != FileSystem.standardStream {
      guard let identity = FileIdentity(file.path) else { continue }
      if let other = known.updateValue(file, forKey: identity) {
        throw ToolError(
          .usage,
          "\(other.place) and \(file.place) name one file, \(Terminal.quoted(file.path))",
          help: "give each a file of its own; nothing was written"
        )
      }
    }
    let beside = written.first {
      $0.path == FileSystem.standardStream && $0.place != "'--output'"
    }
    guard let first = beside, value(of: "--output") ?? "-" == FileSystem.standardStream else {
      return
    }
    throw ToolError(
      .usage,
      "\(first.place) and the result would both go to standard output",
      help: "name a file for one of them"
    )
  }

  private func keepOutputsApart(fromReading files: [NamedFile]) throws(ToolError) {
    let outputs = written.filter { $0.path != FileSystem.standardStream }
    guard !outputs.isEmpty else { return }
    let known = Dictionary(
      files.compactMap { file in FileIdentity(file.path).map { ($0, file) } },
      uniquingKeysWith: { first, _ in first }
    )
    for output in outputs {
      guard let identity = FileIdentity(output.path), let file = known[identity] else { continue }
      let other = file.path == output.path ? "" : ", the same file as \(Terminal.quoted(file.path))"
      throw ToolError(
        .usage,
        "\(output.place) would overwrite \(Terminal.quoted(output.path))\(other), which is read",
        help: "name another file to write; nothing was written"
      )
    }
  }

  private var read: [NamedFile] { files { $0 == .read || $0 == .readBehindSign } }

  private var written: [NamedFile] { files { $0 == .written } }

  private func files(_ isMeant: (FileUse) -> Bool) -> [NamedFile] {
    let arguments = named.compactMap { argument, word in
      argument.file.flatMap { use in
        isMeant(use) ? NamedFile(place: argument.name, path: use.path(in: word)) : nil
      }
    }
    let options = options.flatMap { option in
      values(of: option.name).compactMap { value in
        option.file.flatMap { use in
          isMeant(use) ? NamedFile(place: "'\(option.name)'", path: use.path(in: value)) : nil
        }
      }
    }
    return arguments + options
  }
}
