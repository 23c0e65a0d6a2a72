/// One field of a CSV record: its content, and where it stands in the file.
///
/// The content is decoded when it is asked for. Comparing it with a known text, or reading a
/// number from `bytes`, makes no `String`.
package struct CSVField: Sendable {
  let source: [UInt8]
  let extent: CSVFieldExtent

  /// The line of the field's first byte, counted from 1.
  package var line: Int { extent.line }

  /// The column of the field's first byte, in characters (Unicode scalars), counted from 1.
  ///
  /// For a quoted field this is the column of the opening quote.
  package var column: Int { extent.column }

  /// Whether the field begins with a quote.
  package var isQuoted: Bool { extent.features.contains(.quoted) }

  /// Whether the field holds bytes that are not UTF-8.
  package var isInvalidUTF8: Bool { extent.features.contains(.invalidUTF8) }

  /// Whether the content has no bytes: nothing at all, or `""`.
  package var isEmpty: Bool { extent.start == extent.end }

  /// The content, without the enclosing quotes and with doubled quotes made single.
  ///
  /// A slice of the file unless there are quotes to undo. Its indices are not the field's offsets.
  package var bytes: ArraySlice<UInt8> {
    let raw = source[extent.start..<extent.end]
    return extent.features.contains(.inexact) ? CSVField.undoQuotes(in: raw)[...] : raw
  }

  /// The content as text, with U+FFFD for what is not UTF-8.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the content is `text`, byte for byte.
  package func isEqual(to text: String) -> Bool { bytes.elementsEqual(text.utf8) }

  /// The content of a quoted field that holds more quotes: doubled ones become single, the closing
  /// one goes, and whatever follows it stays as it is.
  private static func undoQuotes(in raw: ArraySlice<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(raw.count)
    var rest = raw
    while let quote = rest.firstIndex(of: CSVReader.quote) {
      content += rest[..<quote]
      rest = rest[(quote + 1)...]
      guard rest.first == CSVReader.quote else { break }
      content.append(CSVReader.quote)
      rest = rest.dropFirst()
    }
    return content + rest
  }
}

/// Where a field's content lies in the bytes of its file.
struct CSVFieldExtent: Sendable {
  /// The offset of the content, behind an opening quote.
  var start: Int
  /// The offset after the content, before a closing quote.
  var end: Int
  var line: Int
  var column: Int
  var features: CSVFeatures
}

/// What the scanner saw in a field.
struct CSVFeatures: OptionSet, Sendable {
  let rawValue: UInt16

  static let quoted = CSVFeatures(rawValue: 1 << 0)
  /// The content differs from the bytes of the file: there are quotes to undo.
  static let inexact = CSVFeatures(rawValue: 1 << 1)
  static let lineEnd = CSVFeatures(rawValue: 1 << 2)
  static let nonASCII = CSVFeatures(rawValue: 1 << 3)
  static let nul = CSVFeatures(rawValue: 1 << 4)
  static let strayQuote = CSVFeatures(rawValue: 1 << 5)
  static let tail = CSVFeatures(rawValue: 1 << 6)
  static let unclosed = CSVFeatures(rawValue: 1 << 7)
  static let invalidUTF8 = CSVFeatures(rawValue: 1 << 8)

  /// What makes offsets and columns differ.
  static let bendsPlace: CSVFeatures = [.lineEnd, .nonASCII]
  /// What is wrong with a field.
  static let problems: CSVFeatures = [.invalidUTF8, .nul, .strayQuote, .tail, .unclosed]
}
