/// The smallest part of a framework's text that means something.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A name or a keyword; which of the two, its position says.
    case word
    /// A name in backticks.
    case quotedName
    /// Text in quotation marks, escapes not yet replaced.
    case text
    /// Digits, with grouping commas and a decimal point: `1,200.5`.
    case number
    /// A number and a percent sign: `60%`.
    case percent
    /// Digits parted by more than one point: `2026.1.2`.
    case version
    /// `2026-03-31`.
    case date
    /// Two years: `2025-26`, `2017-19`.
    case years
    case symbol(Symbol)
    /// From `//` to the end of the line.
    case comment
    /// What stands in a table under the heading that a clause names; tokens of texts are never this.
    ///
    /// It is large and rare: kept apart, so that the tokens of texts are small.
    indirect case cell(CellToken)
    /// Something that the language does not have; reported where it was met.
    case unknown
  }

  package enum Symbol: String, Hashable, Sendable, CaseIterable {
    case openBrace = "{"
    case closeBrace = "}"
    case openParenthesis = "("
    case closeParenthesis = ")"
    case comma = ","
    case equals = "="
    case bar = "|"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "/"
    case power = "^"
    case lessOrEqual = "<="
    case less = "<"
    case greaterOrEqual = ">="
    case greater = ">"
  }

  package let kind: Kind

  /// The bytes of the token.
  package let range: Range<Int>

  /// How many line breaks stand between the token before and this one.
  package let lineBreaksBefore: Int

  /// The token's characters as they were written.
  package let written: String

  package func isSymbol(_ symbol: Symbol) -> Bool {
    if case .symbol(symbol) = kind { true } else { false }
  }

  package func isWord(_ word: String) -> Bool {
    if case .word = kind { written == word } else { false }
  }

  package var isComment: Bool { if case .comment = kind { true } else { false } }
}

/// What a row of a table puts in the place of `column "…"`.
package struct CellToken: Hashable, Sendable {
  /// What stands in the cell, or was taken from it.
  package var text: String

  /// How dates and periods are written in the column, if it is not as in the language.
  package var spellings: [Spelling]

  /// Whether it is a text, and no number, whatever it looks like.
  package var isText: Bool

  /// Where the cell is.
  package var origin: Origin

  package init(
    _ text: String,
    as spellings: [Spelling] = [],
    isText: Bool = false,
    at origin: Origin
  ) {
    self.text = text
    self.spellings = spellings
    self.isText = isText
    self.origin = origin
  }
}
