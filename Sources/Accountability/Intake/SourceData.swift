import AccountabilityRules

/// The rows of one source, from a file's bytes or from a program's memory.
public struct SourceData: Sendable {
  enum Content: Sendable {
    case csv([UInt8])
    case rows(headings: [String], [[String]])
  }

  let content: Content

  /// What the rows are called in problems: a path as a rule.
  public let path: String

  private init(_ content: Content, path: String) {
    self.content = content
    self.path = path
  }

  /// A CSV file that has been read into memory; it is read in UTF-8.
  public static func csv(_ bytes: [UInt8], path: String) -> SourceData {
    SourceData(.csv(bytes), path: path)
  }

  /// Rows that a program hands over, each with as many cells as there are headings.
  ///
  /// They take the same way as a file's: cells are the texts that a file would have.
  public static func rows(
    headings: [String],
    _ rows: [[String]],
    path: String = "rows"
  ) -> SourceData {
    SourceData(.rows(headings: headings, rows), path: path)
  }
}

/// A row before its cells are read.
enum RawRow {
  case csv(CSVRecord)
  case texts([String], number: Int)

  var count: Int {
    switch self {
    case .csv(let record): record.count
    case .texts(let cells, _): cells.count
    }
  }

  var line: Int {
    switch self {
    case .csv(let record): record.line
    case .texts(_, let number): number
    }
  }

  /// The cell's bytes without the white space around them.
  func bytes(_ column: Int) -> ArraySlice<UInt8> {
    switch self {
    case .csv(let record): RawRow.trimmed(record[column].bytes)
    case .texts(let cells, _): RawRow.trimmed(ArraySlice(cells[column].utf8))
    }
  }

  /// The number of a cell that is nothing but digits, few enough for a machine integer, with its bytes
  /// added to a hash; `nil`, and the hash left alone, for all else and for cells that begin with one of
  /// the exceptions.
  func integer(
    _ column: Int,
    except exceptions: ByteSet,
    _ hash: inout RowDigest.RowHash
  ) -> Int? {
    guard case .csv(let record) = self, let range = record.plainRange(column),
      (1...18).contains(range.count)
    else { return nil }
    let bytes = record.source.span
    guard !exceptions.contains(bytes[range.lowerBound]) else { return nil }
    var number = 0
    var ownHash = hash
    for index in range {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
      ownHash.add(byte)
    }
    ownHash.endCell()
    hash = ownHash
    return number
  }

  func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

  func place(_ column: Int) -> (line: Int, column: Int) {
    switch self {
    case .csv(let record): (record[column].line, record[column].column)
    case .texts(_, let number): (number, column + 1)
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else {
      return bytes
    }
    var slice = bytes
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }
}

/// A row, or a part of one, that could not be read; the row is left out.
public struct IntakeProblem: Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int

  /// The column in characters, counted from 1.
  public let column: Int

  /// The text that could not be read.
  public let value: String

  /// What is wrong with it, in one sentence without a full stop.
  public let problem: String
}

/// A source cannot be read at all.
public struct IntakeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name for a kind of error.
  public struct Code: Hashable, Sendable {
    /// The name as it is printed.
    public let name: String

    /// A column that the framework asks for is not there.
    public static let missingColumn = Code(name: "missing-column")

    /// Two columns have a heading that the framework asks for.
    public static let repeatedColumn = Code(name: "repeated-column")

    /// There are no headings.
    public static let empty = Code(name: "empty-source")
  }

  /// What kind of error it is.
  public let code: Code

  /// The source's name in the framework.
  public let source: String

  /// What the rows are called: a path as a rule.
  public let path: String

  /// What is wrong, in one sentence without a full stop.
  public let message: String

  /// A way out.
  public let help: String

  /// The error as text, with its path and a way out.
  public var description: String { "\(path): error: \(message) [\(code.name)]\n  help: \(help)\n" }
}

/// What came of reading a source.
public struct SourceReport: Hashable, Sendable {
  /// The source's name in the framework.
  public let name: String

  /// What the rows are called: a path as a rule.
  public let path: String

  /// A digest of the accepted rows that does not depend on their order.
  public let digest: String

  /// How many rows there are, without headings and empty lines.
  public let rows: Int

  /// How many rows were read.
  public let accepted: Int

  /// How many rows were refused.
  public let rejected: Int

  /// Why rows were refused, in the order of their lines.
  public let problems: [IntakeProblem]
}
