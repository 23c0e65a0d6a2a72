/// A text with a name, that knows its lines.
public struct SourceText: Sendable {
  /// What the text is called in diagnostics: a path as a rule.
  public let name: String

  /// The text in UTF-8, without a byte-order mark.
  package let bytes: [UInt8]

  /// The offset of each line's first byte.
  private let lineStarts: [Int]

  /// Whether each byte is a character: all are ASCII, and there is no carriage return, which is one character
  /// with its line feed.
  private let isPlain: Bool

  /// Places in long lines whose columns are known, so that a text in one line is not counted through for
  /// each of its words.
  private let marks: [Mark]

  /// A byte at which a character begins, and the columns there, counted from 1.
  private struct Mark {
    var offset: Int
    var column: Int
    var scalar: Int
  }

  /// How many bytes a line has at least in which places are marked, and of which a part is shown.
  package static let longLine = 1_024

  /// Makes a text from UTF-8 bytes; what is not valid is replaced by U+FFFD, a byte-order mark is
  /// skipped.
  public init(name: String, bytes: [UInt8]) {
    let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.init(name: name, validBytes: Array(String(decoding: withoutMark, as: UTF8.self).utf8))
  }

  /// Makes a text from a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  private init(name: String, validBytes: [UInt8]) {
    self.name = name
    bytes = validBytes
    var starts = [0]
    for (offset, byte) in validBytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
    isPlain = SourceText.isPlain(validBytes[...])
    marks = zip(starts, starts.dropFirst() + [validBytes.count])
      .filter { start, end in end - start >= SourceText.longLine }
      .flatMap { start, end in SourceText.marks(in: validBytes[start..<end]) }
  }

  /// Every 256th character of a line.
  private static func marks(in line: ArraySlice<UInt8>) -> [Mark] {
    var marks: [Mark] = []
    var mark = Mark(offset: line.startIndex, column: 1, scalar: 1)
    for character in String(decoding: line, as: UTF8.self) {
      if mark.column % 256 == 0 { marks.append(mark) }
      mark.offset += character.utf8.count
      mark.column += 1
      mark.scalar += character.unicodeScalars.count
    }
    return marks
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The words of a stretch of bytes, kept inside the text.
  package func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The origin of a stretch of bytes.
  ///
  /// - Complexity: O(log *bytes*).
  package func origin(of range: Range<Int>) -> Origin {
    let range = range.clamped(to: 0..<bytes.count)
    let start = place(of: range.lowerBound)
    return Origin(
      file: name,
      offset: range.lowerBound,
      length: range.count,
      line: start.line,
      column: start.column
    )
  }

  /// The line and the column in characters of a byte, both counted from 1.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    let (line, mark) = nearest(before: offset)
    let end = clamped(offset)
    guard !isPlain else { return (line, mark.column + end - mark.offset) }
    return (line, mark.column + SourceText.characters(in: bytes[mark.offset..<end]))
  }

  /// The line and the column in code points of a byte, both counted from 1.
  package func placeInScalars(of offset: Int) -> (line: Int, column: Int) {
    let (line, mark) = nearest(before: offset)
    let between = String(decoding: bytes[mark.offset..<clamped(offset)], as: UTF8.self)
    return (line, mark.scalar + between.unicodeScalars.count)
  }

  private func clamped(_ offset: Int) -> Int { min(max(0, offset), bytes.count) }

  /// The number of a byte's line, and the last place before the byte whose columns are known.
  private func nearest(before offset: Int) -> (line: Int, mark: Mark) {
    let offset = clamped(offset)
    let line = SourceText.last(in: lineStarts.count) { lineStarts[$0] <= offset } ?? 0
    let start = Mark(offset: lineStarts[line], column: 1, scalar: 1)
    let mark = SourceText.last(in: marks.count) { marks[$0].offset <= offset }.map { marks[$0] }
    return (line + 1, mark.flatMap { $0.offset > start.offset ? $0 : nil } ?? start)
  }

  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    isPlain(bytes) ? bytes.count : String(decoding: bytes, as: UTF8.self).count
  }

  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
  }

  /// A line's text without its end, counted from 1; `nil` outside the text.
  package func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line of an origin and the column in it; of a long line the part around the origin, so that a
  /// text in one line is not shown whole for each of its mistakes.
  package func excerpt(at origin: Origin) -> (line: String, column: Int)? {
    guard origin.line >= 1, origin.line <= lineStarts.count else { return nil }
    let start = lineStarts[origin.line - 1]
    let end = origin.line < lineStarts.count ? lineStarts[origin.line] : bytes.count
    guard end - start >= SourceText.longLine, (start..<end).contains(origin.offset) else {
      return line(origin.line).map { ($0, max(1, origin.column)) }
    }
    let first = boundary(max(start, origin.offset - 100))
    let last = boundary(min(end, origin.offset + 200))
    let before = first > start ? "…" : ""
    let text = before + self.text(of: first..<last) + (last < end ? "…" : "")
    let column = SourceText.characters(in: bytes[first..<origin.offset]) + before.count + 1
    return (text.filter { !$0.isNewline }, column)
  }

  /// The beginning of the scalar that an offset lies in.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The last of some indices that has a property which all before it have too.
  private static func last(in count: Int, where hasProperty: (Int) -> Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if hasProperty(middle) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
