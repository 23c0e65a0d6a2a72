import AccountabilityRules

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
    for index in range {
      let byte = bytes[index]
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    hash.add(record.source[range])
    return number
  }

  /// Whether no cell holds anything.
  var isBlank: Bool { (0..<count).allSatisfy { bytes($0).isEmpty } }

  func text(_ column: Int) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The cell as it came, with the white space around it.
  func wholeText(_ column: Int) -> String {
    switch self {
    case .csv(let record): record[column].text
    case .texts(let cells, _): cells[column]
    }
  }

  func place(_ column: Int) -> (line: Int, column: Int) {
    switch self {
    case .csv(let record): (record[column].line, record[column].column)
    case .texts(_, let number): (number, column + 1)
    }
  }

  /// A cell without the white space at its ends, blanks that do not break a line included.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.first, let last = bytes.last, mayBeSpace(first) || mayBeSpace(last)
    else { return bytes }
    var slice = bytes
    while let space = spaces.first(where: { slice.starts(with: $0) }) {
      slice.removeFirst(space.count)
    }
    while let space = spaces.first(where: { slice.suffix($0.count).elementsEqual($0) }) {
      slice.removeLast(space.count)
    }
    return slice
  }

  /// A blank, a tab, a line break within quotes, and a blank that does not break the line (U+00A0).
  private static let spaces: [[UInt8]] = [[0x20], [0x09], [0x0A], [0x0D], [0xC2, 0xA0]]

  private static func mayBeSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || byte == 0xA0
  }
}
