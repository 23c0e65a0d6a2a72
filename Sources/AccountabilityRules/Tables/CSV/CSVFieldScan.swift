/// What one pass over a field finds: where it ends, and what calls for a second look.
///
/// The pass is kept as small as it can be. Validating UTF-8, counting lines and characters, and
/// finding the places of problems are left to later passes over the few fields that need them.
struct CSVFieldScan {
  /// The offset of the content.
  var start: Int
  /// The offset after the content.
  var contentEnd: Int
  /// The offset after the field.
  var end: Int
  var features: CSVFeatures = []

  /// Scans the field that begins at `start`.
  init(_ bytes: [UInt8], from start: Int, separator: UInt8) {
    let isQuoted = start < bytes.count && bytes[start] == CSVReader.quote
    self.start = isQuoted ? start + 1 : start
    contentEnd = self.start
    end = self.start
    if isQuoted {
      scanQuoted(bytes, separator: separator)
    } else {
      scanUnquoted(bytes.span, separator: separator)
    }
    if features.contains(.nonASCII), bytes[self.start..<contentEnd].firstInvalidUTF8 != nil {
      features.insert(.invalidUTF8)
    }
  }

  /// Moves the end to the next separator or line end.
  private mutating func scanUnquoted(_ bytes: Span<UInt8>, separator: UInt8) {
    var index = end
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator { break }
      if !CSVFieldScan.isPlain(byte) {
        if byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn { break }
        note(byte)
      }
      index += 1
    }
    end = index
    contentEnd = index
  }

  private mutating func scanQuoted(_ bytes: [UInt8], separator: UInt8) {
    features = .quoted
    skipToClosingQuote(bytes.span)
    guard contentEnd < bytes.count else { return features.formUnion(.unclosed) }
    end = contentEnd + 1
    guard end < bytes.count, !isEndOfField(bytes[end], separator) else { return }
    let before = features
    features = []
    scanUnquoted(bytes.span, separator: separator)
    features = features.subtracting(.strayQuote).union(before).union([.tail, .inexact])
  }

  /// Moves the end to the quote that closes the field, or to the end of the file.
  private mutating func skipToClosingQuote(_ bytes: Span<UInt8>) {
    var index = end
    while index < bytes.count {
      let byte = bytes[index]
      if byte == CSVReader.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == CSVReader.quote else { break }
        features.insert(.inexact)
        index += 1
      } else if !CSVFieldScan.isPlain(byte) {
        note(byte)
      }
      index += 1
    }
    end = index
    contentEnd = index
  }

  private func isEndOfField(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn
  }

  private mutating func note(_ byte: UInt8) {
    switch byte {
    case 0: features.insert(.nul)
    case CSVReader.quote: features.insert(.strayQuote)
    case CSVReader.lineFeed, CSVReader.carriageReturn: features.insert(.lineEnd)
    case 0x80...: features.insert(.nonASCII)
    default: break
    }
  }

  /// Whether a byte can be nothing but text: anything in ASCII above the quote.
  private static func isPlain(_ byte: UInt8) -> Bool { byte > CSVReader.quote && byte < 0x80 }
}
