/// Reads the records of a CSV file from its bytes.
///
///     let reader = CSVReader(bytes: Array("city;people\n\"Cork; Ireland\";224004".utf8),
///                            separator: UInt8(ascii: ";"))
///     reader.map { $0.map(\.text) }  // [["city", "people"], ["Cork; Ireland", "224004"]]
///
/// It reads RFC 4180 and what is met besides: LF, CRLF and lone CR as line ends, a last line with
/// or without one, a byte-order mark, and another separator. Lines without a byte are skipped, but
/// counted. What is wrong with a record's form is said in its `problems`; no input stops the
/// reader, and none of it is dropped.
///
/// Time and memory are linear in the input.
package struct CSVReader: Sequence, IteratorProtocol, Sendable {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var place: CSVPlace
  private var widest = 0

  /// The line on which the reader stands, counted from 1.
  package var line: Int { place.line }

  /// Begins to read `bytes`.
  ///
  /// - Precondition: the separator is an ASCII character other than NUL, a quote, LF and CR.
  package init(bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    guard separator < 0x80, separator != 0, separator != CSVReader.quote,
      separator != CSVReader.lineFeed, separator != CSVReader.carriageReturn
    else { preconditionFailure("A CSV separator is ASCII, and not NUL, a quote or a line end.") }
    self.bytes = bytes
    self.separator = separator
    position = bytes.starts(with: CSVReader.byteOrderMark) ? CSVReader.byteOrderMark.count : 0
    place = CSVPlace(start: position)
  }

  /// The next record, or `nil` at the end of the file.
  package mutating func next() -> CSVRecord? {
    var record = CSVRecord()
    record.extents.reserveCapacity(widest)
    return read(into: &record) ? record : nil
  }

  /// Reads the next record into one whose storage can be used again.
  ///
  /// - Returns: whether there was a record; `record` is unchanged if there was none.
  package mutating func read(into record: inout CSVRecord) -> Bool {
    skipBlankLines()
    guard position < bytes.count else { return false }
    let start = position
    record.begin(line: place.line)
    record.source = bytes
    repeat { readField(into: &record) } while skipSeparator()
    record.offsets = start..<position
    widest = Swift.max(widest, record.count)
    skipLineEnd()
    return true
  }

  private mutating func readField(into record: inout CSVRecord) {
    let scan = CSVFieldScan(bytes, from: position, separator: separator)
    let extent = CSVFieldExtent(
      start: scan.start,
      end: scan.contentEnd,
      line: place.line,
      column: place.column(at: position),
      features: scan.features
    )
    if !scan.features.isDisjoint(with: .problems) {
      record.problems += scan.problems(in: bytes, from: place, at: position)
    }
    if !scan.features.isDisjoint(with: .bendsPlace) { place.cross(bytes, position..<scan.end) }
    position = scan.end
    record.extents.append(extent)
  }

  private mutating func skipSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func skipBlankLines() {
    while skipLineEnd() {}
  }

  @discardableResult
  private mutating func skipLineEnd() -> Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case CSVReader.lineFeed: position += 1
    case CSVReader.carriageReturn:
      position += CSVPlace.isLineFeed(bytes, at: position + 1) ? 2 : 1
    default: return false
    }
    place.beginLine(at: position)
    return true
  }
}
