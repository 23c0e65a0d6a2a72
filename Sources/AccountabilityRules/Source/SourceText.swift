/// A text with a name, that knows its lines.
public struct SourceText: Sendable {
  /// What the text is called in diagnostics: a path as a rule.
  public let name: String

  /// The text in UTF-8, without a byte-order mark.
  package let bytes: [UInt8]

  /// The offset of each line's first byte.
  private let lineStarts: [Int]

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
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The words of a stretch of bytes, kept inside the text.
  package func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The origin of a stretch of bytes.
  ///
  /// - Complexity: O(log *lines* + length of the line).
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
    let (line, before) = lineUp(to: offset)
    return (line, before.count + 1)
  }

  /// The line and the column in code points of a byte, both counted from 1.
  package func placeInScalars(of offset: Int) -> (line: Int, column: Int) {
    let (line, before) = lineUp(to: offset)
    return (line, before.unicodeScalars.count + 1)
  }

  /// The number of a byte's line, and what stands before it on that line.
  private func lineUp(to offset: Int) -> (line: Int, before: String) {
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(of: offset)
    return (line + 1, String(decoding: bytes[lineStarts[line]..<offset], as: UTF8.self))
  }

  /// A line's text without its end, counted from 1; `nil` outside the text.
  package func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
