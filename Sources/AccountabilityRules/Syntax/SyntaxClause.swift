/// A clause before anyone asks what it means: its words, and the clauses in its braces.
package struct SyntaxClause: Sendable {
  /// The words before the braces, without comments.
  package var tokens: [Token]

  /// The clauses inside the braces; `nil` where the clause has none.
  package var body: [SyntaxClause]?

  /// The brace that opens the body.
  package var opening: Token?

  /// The brace that closes the body; `nil` where it is missing.
  package var closing: Token?

  /// Whether the clause is a row of a table: `| a | b |`.
  package var isRow: Bool { tokens.first?.isSymbol(.bar) ?? false }
}

/// Parts tokens into clauses by line breaks and braces.
///
///     clause = words [ "{" { clause } "}" ] line-break
///
/// A line goes on inside parentheses, after a comma, `=` or an infix operator, and where the next line
/// begins with `and` or `or`. A row of a table ends with its line. Mistakes inside a clause stay inside
/// it, so that all of them can be reported at once.
package struct ClauseParser {
  private let source: SourceText
  private let tokens: [Token]
  private var position = 0
  private var diagnostics: [Diagnostic] = []

  /// The brace that closed the block that was read last, if one did.
  private var closing: Token?

  /// How deep braces may be nested.
  package static let depthLimit = 64

  private init(_ source: SourceText, _ tokens: [Token]) {
    self.source = source
    self.tokens = tokens.filter { !$0.isComment }
  }

  /// The clauses of a text.
  package static func clauses(
    of source: SourceText,
    tokens: [Token]
  ) -> (clauses: [SyntaxClause], diagnostics: [Diagnostic]) {
    var parser = ClauseParser(source, tokens)
    var clauses: [SyntaxClause] = []
    while parser.position < parser.tokens.count {
      clauses += parser.block(depth: 0, opening: nil)
    }
    return (clauses, parser.diagnostics)
  }

  /// Clauses up to a closing brace, or to the end.
  ///
  /// The owner is the first word of the clause that the block belongs to.
  private mutating func block(
    depth: Int,
    opening: Token?,
    of owner: Token? = nil
  ) -> [SyntaxClause] {
    var clauses: [SyntaxClause] = []
    while position < tokens.count {
      if tokens[position].isSymbol(.closeBrace) {
        if opening == nil { diagnostics.append(.strayBrace(at: origin(tokens[position]))) }
        closing = tokens[position]
        position += 1
        return clauses
      }
      if let opening, let owner, beginsDeclaration(insideBlockOf: owner, depth: depth) {
        diagnostics.append(.unclosedBrace(at: origin(opening)))
        closing = nil
        return clauses
      }
      clauses.append(clause(depth: depth))
    }
    if let opening { diagnostics.append(.unclosedBrace(at: origin(opening))) }
    closing = nil
    return clauses
  }

  /// Whether a declaration of the framework begins here, so that the block's own brace is missing.
  ///
  /// Declarations stand in the framework, measures in outcomes too. A source's field may be called as
  /// a declaration begins; what follows its type tells the two apart.
  private func beginsDeclaration(insideBlockOf owner: Token, depth: Int) -> Bool {
    let token = tokens[position]
    guard depth > 1, token.kind == .word, token.lineBreaksBefore > 0, position + 2 < tokens.count,
      ClauseParser.declarations.contains(token.written),
      owner.isWord("given") || ClauseParser.declarations.contains(owner.written)
    else { return false }
    let isInException = owner.isWord("exception")
    if token.written == "measure", depth == 2, owner.isWord("outcome") || isInException {
      return false
    }
    if token.written == "exception" { return tokens[position + 1].isWord("to") }
    if token.written == "policy" { return tokens[position + 1].isSymbol(.openBrace) }
    // In a table, 'sector voluntary within docks' says two things of each place.
    if token.written == "sector", owner.isWord("places") || owner.isWord("partners") {
      return false
    }
    if token.written == "test" { return tokens[position + 1].kind == .text }
    let third = tokens[position + 2]
    // In a table, 'outcome column "Theme"' says which outcome a row belongs to.
    if tokens[position + 1].isWord("column"), third.kind == .text { return false }
    let second = tokens[position + 1]
    guard [.word, .quotedName].contains(second.kind),
      !(second.kind == .word && Words.reserved.contains(second.written)),
      third.lineBreaksBefore == 0
    else { return false }
    let isInSource = owner.isWord("returns") || owner.isWord("records") || isInException
    // A field that is computed has a type before the sign.
    if third.isSymbol(.equals) { return !(isInSource && Words.ofTypes.contains(second.written)) }
    if third.kind == .text { return true }
    return !isInSource
      && (third.isSymbol(.openBrace) || ["on", "for", "within", "sector"].contains(third.written))
  }

  /// Words that begin declarations.
  package static let declarations: Set<String> = [
    "place", "partner", "policy", "codes", "records", "returns", "cohort", "outcome", "measure",
    "rating", "rule", "claim", "test", "places", "partners", "outcomes", "measures", "parameter",
    "sector", "consequence", "evidence", "story", "question", "action", "exception",
  ]

  private mutating func clause(depth: Int) -> SyntaxClause {
    let start = position
    var parentheses = 0
    while position < tokens.count {
      let token = tokens[position]
      if token.isSymbol(.closeBrace) { break }
      if token.isSymbol(.openBrace) {
        var clause = SyntaxClause(tokens: Array(tokens[start..<position]), body: nil)
        readBody(of: &clause, depth: depth)
        return clause
      }
      if token.lineBreaksBefore > 0, endsBefore(token, start, parentheses) { break }
      if token.isSymbol(.openParenthesis) { parentheses += 1 }
      if token.isSymbol(.closeParenthesis) { parentheses = max(0, parentheses - 1) }
      position += 1
    }
    return SyntaxClause(tokens: Array(tokens[start..<position]), body: nil)
  }

  /// Whether the clause that begins at `start` ends before the token that comes now.
  private func endsBefore(_ token: Token, _ start: Int, _ parentheses: Int) -> Bool {
    guard position > start else { return false }
    if tokens[start].isSymbol(.bar) || token.isSymbol(.bar) { return true }
    if parentheses > 0 {
      return ClauseParser.beginsClause(token) && isBlockWord(token)
    }
    let last = tokens[position - 1]
    return !ClauseParser.continues(after: last) && !token.isWord("and") && !token.isWord("or")
  }

  /// An unclosed parenthesis must not swallow the rest of the text: a line that begins with a word that
  /// opens a declaration ends the clause all the same.
  private func isBlockWord(_ token: Token) -> Bool {
    [
      "framework", "measure", "outcome", "rule", "rating", "partner", "place", "records", "returns",
      "cohort", "claim", "test",
    ]
    .contains(token.written)
  }

  private static func beginsClause(_ token: Token) -> Bool { token.kind == .word }

  /// Whether a line goes on after a token.
  package static func continues(after token: Token) -> Bool {
    switch token.kind {
    case .symbol(let symbol):
      switch symbol {
      case .comma, .equals, .plus, .minus, .times, .divide, .power, .less, .lessOrEqual, .greater,
        .greaterOrEqual, .openParenthesis:
        true
      case .openBrace, .closeBrace, .closeParenthesis, .bar: false
      }
    case .word: ["and", "or", "is", "than"].contains(token.written)
    case .quotedName, .text, .number, .percent, .version, .date, .years, .comment, .cell, .unknown:
      false
    }
  }

  private mutating func readBody(of clause: inout SyntaxClause, depth: Int) {
    let opening = tokens[position]
    clause.opening = opening
    position += 1
    guard depth < ClauseParser.depthLimit else {
      diagnostics.append(.nestedTooDeeply(limit: ClauseParser.depthLimit, at: origin(opening)))
      skipBlock()
      return
    }
    clause.body = block(depth: depth + 1, opening: opening, of: clause.tokens.first)
    clause.closing = closing
    guard position < tokens.count else { return }
    let next = tokens[position]
    if next.lineBreaksBefore == 0, !next.isSymbol(.closeBrace) {
      diagnostics.append(
        .expected(
          "a line break after '}'",
          found: next,
          at: origin(next),
          help: "begin a new line before '\(next.written.prefix(40))'"
        )
      )
    }
  }

  private mutating func skipBlock() {
    var depth = 1
    while position < tokens.count, depth > 0 {
      if tokens[position].isSymbol(.openBrace) { depth += 1 }
      if tokens[position].isSymbol(.closeBrace) { depth -= 1 }
      position += 1
    }
  }

  private func origin(_ token: Token) -> Origin { source.origin(of: token.range) }
}
