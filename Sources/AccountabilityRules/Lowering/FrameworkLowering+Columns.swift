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
          throw Abandoned(diagnostic: .severalCases(of: cell.text, at: cell.origin, clause: clause))
        }
      }
    }
    guard let best else {
      throw Abandoned(diagnostic: .noCase(of: cell.text, at: cell.origin, clause: clause))
    }
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
  /// Cases that stand on one line, parted by commas: each begins with texts and '='.
  static func parts(of tokens: [Token]) -> [[Token]] {
    var starts: [Int] = [0]
    var behindLast: Int?
    for index in tokens.indices where tokens[index].isSymbol(.equals) {
      if let behindLast, let start = textsStart(before: index, from: behindLast, in: tokens) {
        starts.append(start)
      }
      behindLast = index + 1
    }
    return zip(starts, starts.dropFirst() + [tokens.count + 1]).map { start, next in
      Array(tokens[start..<max(start, min(next - 1, tokens.count))])
    }
  }

  /// Where the texts begin that stand before '=', behind the comma that ends the case before.
  private static func textsStart(before equals: Int, from least: Int, in tokens: [Token]) -> Int? {
    var start = equals - 1
    guard start > least, tokens[start].kind == .text else { return nil }
    while start - 2 > least, tokens[start - 1].isSymbol(.comma), tokens[start - 2].kind == .text {
      start -= 2
    }
    // The first text of all belongs to the case before if no comma stands before it.
    if !tokens[start - 1].isSymbol(.comma) { start += 2 }
    return start < equals ? start : nil
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
