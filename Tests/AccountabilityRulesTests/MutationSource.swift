import AccountabilityRules
import AccountabilityTestSupport

/// A framework that is a valid agreement, as what can be changed about it.
struct MutationSource {
  let text: RepositoryText
  let framework: Framework
  let tokens: [Token]

  /// The clauses of the text, those inside others behind them.
  let clauses: [Clause]

  /// What is found in the text as it stands.
  let found: Set<String>

  private let bytes: [UInt8]

  /// How often each word stands in the text and its files, names in backticks among them.
  private let occurrences: [String: Int]

  /// Where each name is declared that other clauses can speak of.
  let declared: [Int: String]

  /// A clause with the bytes that it takes, its block among them.
  struct Clause {
    let tokens: [Token]
    let range: Range<Int>

    /// The clause in whose block it stands, as an index; `nil` for the framework.
    let outer: Int?

    /// How deep it stands: the framework's own clauses are 1 deep.
    let depth: Int

    func begins(_ words: String...) -> Bool {
      zip(tokens, words).allSatisfy { $0.isWord($1) } && tokens.count >= words.count
    }

    func has(_ words: String...) -> Bool {
      tokens.indices.contains { start in
        start + words.count <= tokens.count
          && zip(tokens[start...], words).allSatisfy { $0.isWord($1) }
      }
    }
  }

  init?(_ text: RepositoryText) {
    let source = SourceText(name: text.name, text: text.text)
    let parsed = text.parsed()
    guard let framework = parsed.framework, parsed.diagnostics.isEmpty else { return nil }
    self.text = text
    self.framework = framework
    bytes = Array(text.text.utf8)
    tokens = Lexer.tokens(of: source).tokens.filter { $0.kind != .comment }
    found = MutationSource.findings(parsed)
    declared = MutationSource.declarations(of: framework, in: text.name)
    clauses = MutationSource.clauses(of: source, tokens)
    occurrences = MutationSource.occurrences(in: tokens, text.files)
  }

  // MARK: Changing

  /// The text with other words in the place of some of its bytes.
  func replacing(_ changes: (Range<Int>, String)...) -> String {
    var result: [UInt8] = []
    var position = 0
    for (range, words) in changes.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
      result += bytes[position..<range.lowerBound] + words.utf8
      position = range.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  /// What a changed text is told of that this one is not.
  func noticed(_ changed: String) -> Bool {
    !MutationSource.findings(text.parsed(as: changed)).isSubset(of: found)
  }

  private static func findings(_ parsed: ParsedFramework) -> Set<String> {
    Set(parsed.check().map { "\($0.code): \($0.message)" })
  }

  // MARK: Asking

  func line(of offset: Int) -> Int { bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1 }

  /// The clause in which a byte stands, the innermost one.
  func clause(at offset: Int) -> Clause? { clauses.last { $0.range.contains(offset) } }

  /// Whether a name stands anywhere outside a stretch of the text.
  func isSpokenOf(_ name: String, outside range: Range<Int>) -> Bool {
    let inside = tokens.count { token in
      token.plainName == name && !Mutation.keywords.contains(name)
        && (range.contains(token.range.lowerBound) || !isUse(token))
    }
    return occurrences[name, default: 0] > inside && !Mutation.keywords.contains(name)
  }

  /// Whether a word is read for some rows of a table alone, or is one of the partners' own: it stands in a case of a
  /// column, which a row has to choose, in a clause that is left out where its cell is empty, or in a cell.
  func isReadForSomeRows(_ token: Token) -> Bool {
    guard let clause = clause(at: token.range.lowerBound) else { return false }
    return clause.has("column") || (owner(of: clause)?.begins("column") ?? false)
      || clause.tokens[0].isSymbol(.bar)
  }

  /// Whether a name is that of a field that says what each row is about, of which nothing has to speak.
  func isOfEachRow(_ token: Token) -> Bool {
    guard let clause = clause(at: token.range.lowerBound), clause.tokens.count > 1 else {
      return false
    }
    return ["measure", "place", "partner", "period"].contains { clause.tokens[1].isWord($0) }
  }

  /// Whether a rating or score is on what is worked out from other results, whose type may not be known.
  func isCutOfResult(_ token: Token) -> Bool {
    clause(at: token.range.lowerBound).flatMap(owner)?.has("on") ?? false
  }

  /// Whether a word that is a name speaks of what is declared elsewhere: it declares nothing itself, is not
  /// the framework's own name, and no sector, which needs no declaration.
  func isUse(_ token: Token) -> Bool {
    let before = tokens.last { $0.range.upperBound <= token.range.lowerBound }
    let isFree = before.map { $0.isWord("framework") || $0.isWord("sector") } ?? true
    return declared[token.range.lowerBound] == nil && !isFree
  }

  /// Whether a declaration of the clause, or of a clause in its block, is spoken of elsewhere.
  func isSpokenOf(_ clause: Clause) -> Bool {
    declared.contains { offset, name in
      clause.range.contains(offset) && isSpokenOf(name, outside: clause.range)
    }
  }

  /// The other clauses of the block in which a clause stands.
  func neighbours(of clause: Clause) -> [Clause] {
    clauses.filter { $0.outer == clause.outer && $0.range != clause.range }
  }

  func owner(of clause: Clause) -> Clause? { clause.outer.map { clauses[$0] } }

  // MARK: Reading

  private static func declarations(of framework: Framework, in file: String) -> [Int: String] {
    var names = Symbols(framework).names.map(\.name)
    names += framework.sources.flatMap { $0.fields.map(\.name) }
    let here = names.filter { $0.origin.file == file && $0.origin.offset >= 0 }
    return Dictionary(here.map { ($0.origin.offset, $0.name) }) { first, _ in first }
  }

  private static func occurrences(
    in tokens: [Token],
    _ files: [String: [UInt8]]
  ) -> [String: Int] {
    var occurrences: [String: Int] = [:]
    for token in tokens { if let name = token.plainName { occurrences[name, default: 0] += 1 } }
    for (path, bytes) in files where path.hasSuffix(".csv") {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().prefix(
        200
      ) {
        for cell in line.split(separator: ",") { occurrences[String(cell), default: 0] += 1 }
      }
    }
    return occurrences
  }

  private static func clauses(of source: SourceText, _ tokens: [Token]) -> [Clause] {
    let tree = ClauseParser.clauses(of: source, tokens: tokens).clauses
    var ends: [Int: Int] = [:]
    var open: [Int] = []
    for token in tokens {
      if token.isSymbol(.openBrace) { open.append(token.range.lowerBound) }
      if token.isSymbol(.closeBrace), let start = open.popLast() {
        ends[start] = token.range.upperBound
      }
    }
    var clauses: [Clause] = []
    func add(_ clause: SyntaxClause, outer: Int?, depth: Int) {
      guard let first = clause.tokens.first, let last = clause.tokens.last else { return }
      let end = clause.opening.flatMap { ends[$0.range.lowerBound] } ?? last.range.upperBound
      let range = first.range.lowerBound..<end
      clauses.append(Clause(tokens: clause.tokens, range: range, outer: outer, depth: depth))
      let index = clauses.count - 1
      for inner in clause.body ?? [] { add(inner, outer: index, depth: depth + 1) }
    }
    for clause in tree { add(clause, outer: nil, depth: 0) }
    return clauses
  }
}

extension Token {
  /// The name that a word is, without backticks; `nil` for what is no word.
  var plainName: String? {
    switch kind {
    case .word: written
    case .quotedName: String(written.dropFirst().dropLast())
    default: nil
    }
  }
}
