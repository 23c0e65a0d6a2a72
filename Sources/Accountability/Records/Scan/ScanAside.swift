import AccountabilityRules

/// Rows that are read by themselves, as every file was before.
struct ScanAside {
  struct Row: Sendable {
    /// Where it begins in the file.
    var offset: Int

    /// Its bytes, without its line break.
    var bytes: [UInt8]
  }

  /// In the order of the file.
  private let rows: [Row]
  private let head: [UInt8]

  /// The line of each among the rows by themselves.
  private let ownLines: [Int]

  /// How many lines the headings take.
  private let headingLines: Int

  init(_ rows: [Row], below head: [UInt8]) {
    self.rows = rows.sorted { $0.offset < $1.offset }
    self.head = head
    headingLines = ScanAside.breaks(in: head)
    var (ownLines, own): ([Int], Int) = ([], 0)
    for row in self.rows {
      ownLines.append(own)
      own += 1 + ScanAside.breaks(in: row.bytes)
    }
    self.ownLines = ownLines
  }

  private static func breaks(in bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return 0 }
      return unsafe ByteScan.count(of: ByteScan.lineFeed, in: base, raw.count)
    }
  }

  /// The line of each row in the file, from which all before the last of them is read once more.
  ///
  /// - Complexity: O(bytes).
  func lines(in file: FileBytes) throws(FileBytes.Failure) -> [Int] {
    var (lines, line, position) = ([Int](), 1, 0)
    for row in rows {
      while position < row.offset {
        let end = min(row.offset, position + (1 << 20))
        line += ScanAside.breaks(in: try file.bytes(position..<end))
        position = end
      }
      lines.append(line)
    }
    return lines
  }

  /// Reads the rows below the headings of their file.
  func read(
    _ demand: RecordDemand,
    path: String
  ) throws(IntakeError) -> (table: ReturnsTable, reports: [SourceReport]) {
    var text = head
    for row in rows {
      text += row.bytes
      text.append(ByteScan.lineFeed)
    }
    let part = SourceData.Part(content: .csv(text), path: path)
    return try ReturnsReader.read(
      demand.source,
      of: demand.framework,
      from: [part],
      guarding: false
    )
  }

  /// A problem of these rows, where it stands in the file by the lines of all rows.
  func placed(_ problem: IntakeProblem, _ lines: [Int]) -> IntakeProblem {
    func line(_ own: Int) -> Int {
      guard let index = ownLines.lastIndex(where: { $0 + headingLines < own }) else { return own }
      return lines[index] + own - headingLines - 1 - ownLines[index]
    }
    return IntakeProblem(
      line: line(problem.line),
      column: problem.column,
      row: line(problem.row),
      value: problem.value,
      problem: problem.problem
    )
  }
}
