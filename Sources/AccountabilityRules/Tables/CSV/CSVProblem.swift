/// Something wrong with the form of a CSV file, and where it is.
///
/// A problem never costs data: the record it stands in is given back with every byte it had.
package struct CSVProblem: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// A quoted field that runs to the end of the file.
    case unclosedQuote
    /// Anything but a separator or a line end behind a closing quote.
    case textAfterClosingQuote
    /// A quote in a field that does not begin with one.
    case quoteInUnquotedField
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A byte of value zero.
    case nulByte
  }

  /// The line, counted from 1.
  package let line: Int
  /// The column in characters, counted from 1.
  package let column: Int
  /// The byte of the file.
  package let offset: Int
  /// What is wrong.
  package let kind: Kind

  package init(line: Int, column: Int, offset: Int, kind: Kind) {
    self.line = line
    self.column = column
    self.offset = offset
    self.kind = kind
  }
}

extension CSVProblem.Kind {
  /// What is wrong, in plain English and without a full stop.
  package var sentence: String {
    switch self {
    case .unclosedQuote:
      "the quote that opens this field is never closed, so the field runs to the end of the file"
    case .textAfterClosingQuote:
      "there is text after the closing quote; it was kept as part of the field"
    case .quoteInUnquotedField:
      "there is a quote in a field that does not begin with one; it was kept as it stands"
    case .invalidUTF8:
      "these bytes are not UTF-8 text; the file may have been saved in another encoding"
    case .nulByte:
      "there is a NUL byte in this field; the file may be damaged or be UTF-16"
    }
  }
}

extension CSVProblem {
  /// Whether the record cannot be trusted; a lone quote in a field is only untidy.
  package var isFatal: Bool {
    switch kind {
    case .unclosedQuote, .textAfterClosingQuote, .invalidUTF8, .nulByte: true
    case .quoteInUnquotedField: false
    }
  }
}

extension CSVProblem: CustomStringConvertible {
  /// The place and the sentence: `3:14: there is a quote in …`.
  package var description: String { "\(line):\(column): \(kind.sentence)" }
}
