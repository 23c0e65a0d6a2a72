// `column "X"` in the clauses of a table: a row puts its cells in their place.

extension FrameworkLowering {
  /// A clause with a row's cells in the place of its columns; `nil` where one of them is blank.
  package mutating func filled(
    _ clause: SyntaxClause,
    _ row: DefinitionTable.Row,
    in table: DefinitionTable
  ) -> SyntaxClause? {
    salvage(nil) { (lowering) throws(Abandoned) -> SyntaxClause? in
      let cases = clause.body ?? []
      guard clause.tokens.first?.isWord("column") ?? false else {
        guard let tokens = try lowering.substituted(clause.tokens, row) else { return nil }
        return SyntaxClause(tokens: tokens, body: clause.body, opening: clause.opening)
      }
      guard let tokens = try lowering.substituted(clause.tokens, row) else { return nil }
      var reader = ClauseReader(tokens, in: lowering.source)
      guard let cell = reader.columnCell else { return nil }
      reader.advance()
      try reader.finish()
      guard clause.body != nil else {
        throw Abandoned(
          diagnostic: .needsBody("a column that chooses clauses", at: reader.whole)
        )
      }
      for inner in cases where inner.body != nil {
        try lowering.refuseBody(inner, ClauseReader(inner.tokens, in: lowering.source))
      }
      return try lowering.chosen(by: cell, of: cases, row, clause: reader.whole)
    }
  }

  /// The place of the first blank cell that a clause speaks of.
  package func blankCell(of clause: SyntaxClause, _ row: DefinitionTable.Row) -> Origin? {
    for (index, token) in clause.tokens.enumerated() where token.isWord("column") {
      let tokens = Array(clause.tokens[(index + 1)...])
      var reader = ClauseReader(tokens, in: source)
      guard let heading = try? reader.text("a heading"), let cell = row.cell(heading),
        cell.text.isEmpty
      else { continue }
      return cell.origin
    }
    return nil
  }

  /// The words of a clause with a row's cells in them; `nil` where one of them is blank.
  package func substituted(
    _ tokens: [Token],
    _ row: DefinitionTable.Row
  ) throws(Abandoned) -> [Token]? {
    guard tokens.contains(where: { $0.isWord("column") }) else { return tokens }
    var reader = ClauseReader(tokens, in: source)
    var result: [Token] = []
    while let token = reader.token {
      reader.advance()
      guard token.isWord("column"), reader.token?.kind == .text else {
        result.append(token)
        continue
      }
      let cell = try column(&reader, row, from: token)
      guard let cell else { return nil }
      result.append(cell)
    }
    return result
  }

  /// Reads `Column` behind its first word, and gives the row's cell.
  private func column(
    _ reader: inout ClauseReader,
    _ row: DefinitionTable.Row,
    from word: Token
  ) throws(Abandoned) -> Token? {
    let place = reader.here
    let heading = try reader.text("a heading")
    var spellings: [Spelling] = []
    if reader.isWord("as"), reader.peek()?.kind == .text, reader.take("as") {
      repeat { spellings.append(try reader.spelling()) } while reader.takeCommaBeforeText()
    }
    guard let cell = row.cell(heading) else {
      throw Abandoned(diagnostic: .unknownColumn(among: row.headings, at: place, wanted: heading))
    }
    guard !cell.text.isEmpty else { return nil }
    return word.holding(CellToken(cell.text, as: spellings, isText: cell.isText, at: cell.origin))
  }

  // MARK: Cases

  /// The clause that a cell chooses.
  private func chosen(
    by cell: CellToken,
    of clauses: [SyntaxClause],
    _ row: DefinitionTable.Row,
    clause: Origin
  ) throws(Abandoned) -> SyntaxClause? {
    var best: (fit: CellPattern.Fit, tokens: [Token])?
    for tokens in clauses.flatMap({ ColumnCase.parts(of: $0.tokens) }) {
      var reader = ClauseReader(tokens, in: source)
      let texts = try reader.texts("a text of the column")
      try reader.expect(.equals)
      if reader.isAtEnd { throw reader.expected("a clause") }
      for fit in texts.compactMap({ CellPattern($0).fit(cell.text) }) {
        guard let known = best, known.fit.weight >= fit.weight else {
          best = (fit, reader.remaining)
          continue
        }
        if known.fit.weight == fit.weight, known.tokens != reader.remaining {
          throw Abandoned(diagnostic: .severalCases(cell, clause: clause))
        }
      }
    }
    guard let best else { throw Abandoned(diagnostic: .noCase(cell, clause: clause)) }
    let tokens = best.tokens.map { token in
      guard token.kind == .word, let text = best.fit.holes[token.written] else { return token }
      return token.holding(CellToken(text, at: cell.origin))
    }
    guard let filled = try substituted(tokens, row) else { return nil }
    return SyntaxClause(tokens: filled, body: nil)
  }
}

/// The cases of a column, each a text and a clause.
private enum ColumnCase {
  /// Cases that stand on one line, parted by commas.
  static func parts(of tokens: [Token]) -> [[Token]] {
    var starts: [Int] = [0]
    for index in tokens.indices.dropFirst() where tokens[index - 1].isSymbol(.comma) {
      if isCase(tokens, at: index), !isWithinTexts(tokens, before: index - 1, from: starts) {
        starts.append(index)
      }
    }
    return zip(starts, starts.dropFirst() + [tokens.count + 1]).map { start, next in
      Array(tokens[start..<max(start, min(next - 1, tokens.count))])
    }
  }

  /// Whether texts and `=` stand here.
  private static func isCase(_ tokens: [Token], at start: Int) -> Bool {
    var index = start
    while index < tokens.count, tokens[index].kind == .text {
      guard index + 1 < tokens.count else { return false }
      if tokens[index + 1].isSymbol(.equals) { return true }
      guard tokens[index + 1].isSymbol(.comma) else { return false }
      index += 2
    }
    return false
  }

  /// Whether the comma is one between the texts of a case that has begun.
  private static func isWithinTexts(
    _ tokens: [Token],
    before comma: Int,
    from starts: [Int]
  )
    -> Bool
  {
    guard let start = starts.last else { return false }
    return !tokens[start..<comma].contains { $0.isSymbol(.equals) }
  }
}

/// A text of a column's cases: `*` takes anything, `{n}` a number.
package struct CellPattern {
  private enum Part {
    case literal(Character)
    case anything
    case hole(String)
  }

  /// How a cell fits.
  package struct Fit {
    /// How many characters are the pattern's own; a text without holes outweighs all others.
    package var weight: Int

    /// The numbers that holes took, by their names.
    package var holes: [String: String] = [:]
  }

  private let parts: [Part]

  package init(_ pattern: String) {
    var parts: [Part] = []
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      if character == "{", let end = rest.firstIndex(of: "}"), end > rest.startIndex {
        parts.append(.hole(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        parts.append(character == "*" ? .anything : .literal(character))
      }
    }
    self.parts = parts
  }

  /// How a text fits the pattern; `nil` where it does not.
  package func fit(_ text: String) -> Fit? {
    var literals = 0
    for case .literal in parts { literals += 1 }
    var fit = Fit(weight: literals == parts.count ? .max : literals)
    return CellPattern.match(text[...], parts[...], &fit) ? fit : nil
  }

  private static func match(
    _ text: Substring,
    _ parts: ArraySlice<Part>,
    _ fit: inout Fit
  ) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    let rest = parts.dropFirst()
    switch part {
    case .literal(let character):
      return text.first == character && match(text.dropFirst(), rest, &fit)
    case .anything:
      return (0...text.count).contains { match(text.dropFirst($0), rest, &fit) }
    case .hole(let name):
      let longest = text.prefix { $0.isASCII && ($0.isNumber || "-.,%".contains($0)) }.count
      for length in (0...longest).reversed() where isNumber(text.prefix(length)) {
        let before = fit
        fit.holes[name] = String(text.prefix(length))
        if match(text.dropFirst(length), rest, &fit) { return true }
        fit = before
      }
      return false
    }
  }

  private static func isNumber(_ text: Substring) -> Bool {
    let digits = text.hasSuffix("%") ? text.dropLast() : text
    return ExactNumber(decimal: String(digits.filter { $0 != "," })) != nil
  }
}

extension Token {
  fileprivate func holding(_ cell: CellToken) -> Token {
    Token(
      kind: .cell(cell),
      range: range,
      lineBreaksBefore: lineBreaksBefore,
      written: cell.text
    )
  }
}

extension ClauseReader {
  /// Takes a comma if a text follows it.
  fileprivate mutating func takeCommaBeforeText() -> Bool {
    peek()?.kind == .text && take(.comma)
  }

  /// The words that have not been read.
  package var remaining: [Token] {
    var tokens: [Token] = []
    var distance = 0
    while let token = peek(distance) {
      tokens.append(token)
      distance += 1
    }
    return tokens
  }
}
