/// A line, and how offsets in the file become columns on it.
struct CSVPlace: Sendable {
  var line = 1
  /// The offset of the line's first byte.
  var start = 0
  /// The bytes seen on this line that are not the first of their character.
  var continuations = 0

  func column(at offset: Int) -> Int { offset - start - continuations + 1 }

  mutating func beginLine(at offset: Int) {
    line += 1
    start = offset
    continuations = 0
  }

  /// Moves over bytes, counting lines and characters.
  ///
  /// LF ends a line, and so does a CR without a LF behind it.
  mutating func cross(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 {
        continuations += 1
      } else if byte == CSVReader.lineFeed {
        beginLine(at: index + 1)
      } else if byte == CSVReader.carriageReturn, !CSVPlace.isLineFeed(bytes, at: index + 1) {
        beginLine(at: index + 1)
      }
    }
  }

  static func isLineFeed(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == CSVReader.lineFeed
  }
}
