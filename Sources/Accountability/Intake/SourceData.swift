import AccountabilityRules

/// The rows of one source, from files' bytes or from a program's memory.
public struct SourceData: Sendable {
  /// A file, or what a program hands over as one.
  struct Part: Sendable {
    enum Content: Sendable {
      case csv([UInt8])

      /// A CSV file whose bytes are read when they are needed.
      case file(FileBytes)
      case json([UInt8])
      case rows(TextRows)
    }

    /// Rows of texts below their headings.
    struct TextRows: Sendable {
      var headings: [String]
      var rows: [[String]]

      /// The line on which each row stands; the row's own number where there are none.
      var lines: [Int] = []

      func number(ofRow index: Int) -> Int {
        lines.indices.contains(index) ? lines[index] : index + 1
      }
    }

    let content: Content

    /// What its rows are called in problems: a path as a rule.
    let path: String
  }

  let parts: [Part]

  /// What the rows are called in problems: a path as a rule.
  public var path: String { parts.map(\.path).joined(separator: ", ") }

  private init(_ content: Part.Content, path: String) {
    parts = [Part(content: content, path: path)]
  }

  /// A CSV file that has been read into memory; its source says in which encoding.
  public static func csv(_ bytes: [UInt8], path: String) -> SourceData {
    SourceData(.csv(bytes), path: path)
  }

  /// A CSV file that is read piece by piece while it is evaluated.
  ///
  ///     .csv(byteCount: size, path: path) { offset, buffer in
  ///       pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
  ///     }
  ///
  /// A file of records that is a plain table is never in memory as a whole, however large it is. Files that have
  /// to be read row by row, such as those of returns, are read into memory first.
  ///
  /// - Parameters:
  ///   - byteCount: How many bytes the file has.
  ///   - path: What its rows are called in problems.
  ///   - read: Fills a buffer with the bytes from an offset on, and returns how many it has put there, at least
  ///     one. Several tasks call it at once. What it throws becomes an ``EvaluationError`` that quotes it.
  /// - Returns: The rows of the file, of which nothing has been read yet.
  public static func csv(
    byteCount: Int,
    path: String,
    read: @escaping @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int
  ) -> SourceData {
    SourceData(.file(unsafe FileBytes(count: byteCount, read: read)), path: path)
  }

  /// Rows that a program hands over, each with as many cells as there are headings.
  ///
  /// They take the same way as a file's: cells are the texts that a file would have. If the source's
  /// headings take several rows, those below the first are the first of the rows; `skip` and
  /// `encoding` speak of files alone.
  public static func rows(
    headings: [String],
    _ rows: [[String]],
    path: String = "rows"
  ) -> SourceData {
    SourceData(.rows(Part.TextRows(headings: headings, rows: rows)), path: path)
  }

  /// A JSON file that has been read into memory.
  ///
  /// It holds a list of objects, or objects one a line (JSON lines), each of them a row: its members'
  /// names are the headings, `null` is an empty cell, `true` and `false` are `yes` and `no`, and an
  /// object within an object has names such as `area.code`. Or it holds one data set in JSON-stat 2.0:
  /// a row for each value, with the codes of each dimension under its identifier, their labels under its
  /// label, and the figure under `value`.
  public static func json(_ bytes: [UInt8], path: String) -> SourceData {
    SourceData(.json(bytes), path: path)
  }

  /// Several files of one source, each with headings of its own: a file a year, or one from each partner.
  public init(_ parts: [SourceData]) { self.parts = parts.flatMap(\.parts) }
}
