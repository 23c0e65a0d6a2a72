package import AccountabilityRules

/// What a grammar is about: the words of a text, and the ends of its clauses.
package enum GrammarSign: Sendable {
  case token(Token)
  case brace(String)
  case end

  /// The signs of a text; `nil` where its clauses cannot be told apart.
  package static func signs(of source: SourceText) -> [GrammarSign]? {
    let (tokens, lexical) = Lexer.tokens(of: source)
    let (clauses, structural) = ClauseParser.clauses(of: source, tokens: tokens)
    guard lexical.isEmpty, structural.isEmpty else { return nil }
    return clauses.flatMap { signs(of: $0, in: source) }
  }

  private static func signs(of clause: SyntaxClause, in source: SourceText) -> [GrammarSign] {
    var signs = clause.tokens.map(GrammarSign.token)
    if let body = clause.body {
      signs += [.brace("{")] + body.flatMap { self.signs(of: $0, in: source) } + [.brace("}")]
    }
    return signs + [.end]
  }

  var token: Token? { if case .token(let token) = self { token } else { nil } }

  /// Whether the sign is a word that stands for itself.
  func isLiteral(_ word: String) -> Bool {
    if case .brace(let brace) = self { return brace == word }
    guard let token else { return false }
    switch token.kind {
    case .word, .symbol: return token.written == word
    case .number: return token.written == word
    default: return false
    }
  }

  /// Whether the sign is of a kind, such as NAME.
  func isTerminal(_ kind: String, namesAvoiding keywords: Set<String>) -> Bool {
    if case .end = self { return kind == "END" }
    guard let token else { return false }
    switch kind {
    case "NAME":
      return token.kind == .quotedName
        || (token.kind == .word && !Words.reserved.contains(token.written)
          && !keywords.contains(token.written))
    case "TEXT": return token.kind == .text
    case "NUMBER": return token.kind == .number
    case "YEAR": return token.kind == .number && token.written.utf8.count == 4
    case "PERCENT": return token.kind == .percent
    case "DATE": return token.kind == .date
    case "VERSION": return token.kind == .version
    case "SPLITYEAR": return token.kind == .years && isSplit(token.written)
    case "YEARS": return token.kind == .years && !isSplit(token.written)
    case "CURRENCY":
      return token.kind == .word && token.written.utf8.count == 3
        && token.written.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    case "MONTH": return token.kind == .word && Month(name: token.written) != nil
    case "SIGN": return !token.isSymbol(.bar)
    default: return false
    }
  }

  /// `2025-26`, and not `2017-19`.
  private func isSplit(_ years: String) -> Bool {
    guard let first = Int(years.prefix(4)), let last = Int(years.suffix(2)) else { return false }
    return (first + 1) % 100 == last
  }
}
