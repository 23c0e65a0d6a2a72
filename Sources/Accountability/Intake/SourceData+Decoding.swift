import AccountabilityRules

extension SourceData.Part {
  /// The file as CSV in UTF-8 or as rows, and what of it is no row at all.
  ///
  /// - Throws: ``IntakeError`` if it is in another encoding than its source says, or is no JSON.
  func decoded(
    for source: Source
  ) throws(IntakeError) -> (part: SourceData.Part, problems: [IntakeProblem]) {
    switch content {
    case .rows: return (self, [])
    case .csv(let bytes):
      try wantEncoding(source.encoding, bytes, source)
      try wantText(source.encoding, bytes, source)
      let text = source.encoding.utf8(bytes)
      return (SourceData.Part(content: .csv(text), path: path), [])
    case .file(let file):
      let bytes = try read(file, 0..<file.count, of: source)
      return try SourceData.Part(content: .csv(bytes), path: path).decoded(for: source)
    case .json(let bytes):
      do throws(JSONProblem) {
        return try rows(of: bytes)
      } catch {
        throw IntakeError(
          code: .unreadable,
          source: source.name.name,
          path: path,
          message: "line \(error.line), column \(error.column): \(error.message)",
          help: "give a list of objects, objects one a line, or one data set in JSON-stat 2.0"
        )
      }
    }
  }

  /// Some bytes of a file.
  func read(
    _ file: FileBytes,
    _ range: Range<Int>,
    of source: Source
  ) throws(IntakeError) -> [UInt8] {
    do throws(FileBytes.Failure) {
      return try file.bytes(range)
    } catch {
      throw IntakeError(error, source, path: path)
    }
  }

  private func rows(
    of bytes: [UInt8]
  ) throws(JSONProblem) -> (part: SourceData.Part, problems: [IntakeProblem]) {
    let rows = try JSONRows(bytes)
    return (SourceData.Part(content: .rows(rows.table), path: path), rows.problems)
  }

  /// Refuses what is no table at all, with a way out.
  private func wantText(
    _ encoding: TextEncoding,
    _ bytes: [UInt8],
    _ source: Source
  ) throws(IntakeError) {
    guard let format = ForeignFormat(bytes), !(format == .utf16 && encoding == .utf16) else {
      return
    }
    let isUTF16 = format == .utf16
    throw IntakeError(
      code: isUTF16 ? .wrongEncoding : .unreadable,
      source: source.name.name,
      path: path,
      message: isUTF16
        ? "the file looks like utf-16, and is read as \(encoding.rawValue)"
        : "the file is \(format), and no CSV",
      help: isUTF16 ? "write 'encoding utf-16' in the source" : format.help
    )
  }

  private func wantEncoding(
    _ encoding: TextEncoding,
    _ bytes: [UInt8],
    _ source: Source
  ) throws(IntakeError) {
    guard let other = TextEncoding.named(bySignatureOf: bytes), other != encoding else { return }
    throw IntakeError(
      code: .wrongEncoding,
      source: source.name.name,
      path: path,
      message: "the file says that it is \(other.rawValue), and is read as \(encoding.rawValue)",
      help: "write 'encoding \(other.rawValue)' in the source"
    )
  }
}

extension IntakeError {
  /// A file whose bytes cannot be read.
  init(_ failure: FileBytes.Failure, _ source: Source, path: String) {
    self.init(
      code: .unreadable,
      source: source.name.name,
      path: path,
      message: "the file cannot be read: \(failure.reason)",
      help: "look whether it is still there, and not written by another program"
    )
  }
}
