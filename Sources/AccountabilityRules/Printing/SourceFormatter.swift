/// Lays a framework's text out anew and leaves what it says alone.
///
/// It moves white space only: comments, the order of clauses, the spelling of numbers and names, and
/// the line breaks that people chose stay. ``Framework/canonicalText`` is the other way: it writes the
/// model, and keeps none of that.
public struct SourceFormatter: Sendable {
  private let tokens: [Token]
  private let outline: Outline
  private let positions: [LinePosition]
  private var text = ""
  private var spacing = Spacing()

  /// Whether the line that is being written ends with `{`, a comment behind it aside.
  private var opensBlock = false

  private init(_ tokens: [Token], _ clauses: [SyntaxClause]) {
    self.tokens = tokens
    outline = Outline(clauses)
    positions = LinePosition.positions(of: tokens, in: outline)
  }

  /// The text in its usual layout.
  ///
  ///     measure  change=settled- 40%{higher is better}
  ///
  /// becomes
  ///
  ///     measure change = settled - 40% { higher is better }
  ///
  /// A block is indented by two spaces, a line that goes on by two more; of several empty lines one
  /// stays; the columns of a table are as wide as their widest cell. What stands between `"""` is kept
  /// byte for byte. A text that is laid out already comes back unchanged, an empty one empty; whether
  /// the text means something is not asked.
  ///
  /// - Throws: ``RulesError`` where a quotation mark, a backtick or a brace has no partner, where
  ///   braces are nested too deeply, or where a character does not belong to the language.
  /// - Complexity: O(bytes of the text).
  public static func formatted(_ source: SourceText) throws(RulesError) -> String {
    let (written, lexical) = Lexer.tokens(of: source)
    let tokens = breakingLines(behindBlocksOf: written)
    let (clauses, structural) = ClauseParser.clauses(of: source, tokens: tokens)
    guard lexical.isEmpty, structural.isEmpty else {
      throw RulesError(diagnostics: Diagnostic.inReadingOrder(lexical + structural))
    }
    var formatter = SourceFormatter(tokens, clauses)
    formatter.write()
    return formatter.text
  }

  /// The tokens, with a line break before each clause that follows a `}` on its line.
  private static func breakingLines(behindBlocksOf tokens: [Token]) -> [Token] {
    var result = tokens
    for (index, token) in tokens.enumerated().dropFirst() {
      let isBehindBlock = tokens[index - 1].isSymbol(.closeBrace) && token.lineBreaksBefore == 0
      let beginsClause = !token.isSymbol(.closeBrace) && !token.isComment
      if isBehindBlock && beginsClause { result[index] = token.onNextLine }
    }
    return result
  }

  // MARK: Writing

  private mutating func write() {
    var rowEnd = 0
    for (token, position) in zip(tokens, positions)
    where token.range.lowerBound >= rowEnd {
      writeGap(before: token, position)
      if let row = outline.rows[token.range.lowerBound] {
        text += row.text
        rowEnd = row.end
      } else {
        text += token.written
      }
    }
    if !text.isEmpty { text += "\n" }
  }

  private mutating func writeGap(before token: Token, _ position: LinePosition) {
    if outline.starts.contains(token.range.lowerBound) { spacing = Spacing() }
    let gap = spacing.gap(before: token)
    if position.beginsLine {
      writeLineBreak(before: token, depth: position.depth)
    } else {
      text += gap
    }
    let isBehindOpening = opensBlock && !position.beginsLine && token.isComment
    opensBlock = token.isSymbol(.openBrace) || isBehindOpening
  }

  private mutating func writeLineBreak(before token: Token, depth: Int) {
    if !text.isEmpty {
      let isParted = token.lineBreaksBefore > 1 && !opensBlock && !token.isSymbol(.closeBrace)
      text += isParted ? "\n\n" : "\n"
    }
    text += String(repeating: "  ", count: depth)
  }
}

extension Token {
  fileprivate var onNextLine: Token {
    Token(kind: kind, range: range, lineBreaksBefore: 1, written: written)
  }
}

/// What the formatter needs to know of the clauses, by the offsets of their first bytes.
private struct Outline {
  /// Where the words of a clause begin.
  private(set) var starts: Set<Int> = []

  /// The rows of tables in their new layout, with the offsets of their ends.
  private(set) var rows: [Int: (text: String, end: Int)] = [:]

  init(_ clauses: [SyntaxClause]) { read(clauses) }

  private mutating func read(_ clauses: [SyntaxClause]) {
    var table: [SyntaxClause] = []
    for clause in clauses {
      if let first = clause.tokens.first { starts.insert(first.range.lowerBound) }
      if Outline.isClosedRow(clause) {
        table.append(clause)
      } else {
        add(table)
        table = []
      }
      read(clause.body ?? [])
    }
    add(table)
  }

  /// A row that has no bar at its end is left as it is, lest it be given one.
  private static func isClosedRow(_ clause: SyntaxClause) -> Bool {
    clause.isRow && clause.tokens.count > 1 && clause.tokens.last?.isSymbol(.bar) ?? false
      && clause.body == nil
  }

  private mutating func add(_ table: [SyntaxClause]) {
    let texts = Outline.padded(table.map { Outline.cells(of: $0.tokens) })
    for (row, text) in zip(table, texts) {
      guard let first = row.tokens.first, let last = row.tokens.last else { continue }
      rows[first.range.lowerBound] = (text, last.range.upperBound)
    }
  }

  private static func cells(of row: [Token]) -> [String] {
    row.dropFirst().dropLast()
      .split(omittingEmptySubsequences: false) { $0.isSymbol(.bar) }
      .map { Spacing.line(Array($0)) }
  }

  /// The rows with columns of one width, or each by itself where a few wide cells among very many
  /// would swell the text: sixty-four rows never do.
  private static func padded(_ table: [[String]]) -> [String] {
    var widths: [Int] = []
    var size = 0
    for row in table {
      for (column, cell) in row.enumerated() {
        let width = cell.count + 1
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], width)
        size += width
      }
    }
    guard table.count * widths.reduce(0, +) > 64 * size else { return ClauseText.paddedRows(table) }
    return table.flatMap { ClauseText.paddedRows([$0]) }
  }
}

/// Where a token stands.
private struct LinePosition {
  /// Whether a line begins with it.
  var beginsLine: Bool

  /// How far that line is indented, in steps of two spaces.
  var depth: Int

  static func positions(of tokens: [Token], in outline: Outline) -> [LinePosition] {
    let braces = bracesOverLines(in: tokens)
    var positions: [LinePosition] = []
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.isSymbol(.closeBrace) { depth -= 1 }
      let isBrace = token.isSymbol(.openBrace) || token.isSymbol(.closeBrace)
      let goesOn = !isBrace && !outline.starts.contains(token.range.lowerBound)
      let beginsLine = beginsLine(index, in: tokens, braces)
      positions.append(LinePosition(beginsLine: beginsLine, depth: goesOn ? depth + 1 : depth))
      if token.isSymbol(.openBrace) { depth += 1 }
    }
    indentComments(of: tokens, &positions)
    return positions
  }

  private static func beginsLine(_ index: Int, in tokens: [Token], _ braces: Set<Int>) -> Bool {
    guard index > 0 else { return true }
    let (token, previous) = (tokens[index], tokens[index - 1])
    let isBroken = token.lineBreaksBefore > 0
    if token.isComment { return isBroken }
    if token.isSymbol(.closeBrace) { return braces.contains(index) }
    if previous.isSymbol(.openBrace) { return braces.contains(index - 1) }
    if token.isSymbol(.openBrace) {
      return isBroken && (previous.isComment || previous.isSymbol(.closeBrace))
    }
    return isBroken
  }

  /// The indices of the braces with a line break somewhere between them.
  private static func bracesOverLines(in tokens: [Token]) -> Set<Int> {
    var braces: Set<Int> = []
    var open: [(index: Int, isBroken: Bool)] = []
    for (index, token) in tokens.enumerated() {
      if token.lineBreaksBefore > 0, !open.isEmpty { open[open.count - 1].isBroken = true }
      if token.isSymbol(.openBrace) { open.append((index, false)) }
      guard token.isSymbol(.closeBrace), let block = open.popLast(), block.isBroken
      else { continue }
      braces.formUnion([block.index, index])
      if !open.isEmpty { open[open.count - 1].isBroken = true }
    }
    return braces
  }

  /// A comment is indented as what follows it; before `}`, as what the block holds.
  private static func indentComments(of tokens: [Token], _ positions: inout [LinePosition]) {
    var depth = 0
    for (index, token) in tokens.enumerated().reversed() {
      if token.kind == .comment {
        positions[index].depth = depth
      } else {
        depth = positions[index].depth + (token.isSymbol(.closeBrace) ? 1 : 0)
      }
    }
  }
}

/// Puts the words of a clause side by side.
private struct Spacing {
  private var last: Token?
  private var lastIsSign = false

  /// The words on one line.
  static func line(_ tokens: [Token]) -> String {
    var spacing = Spacing()
    return tokens.enumerated().reduce(into: "") { line, next in
      let gap = spacing.gap(before: next.element)
      line += next.offset == 0 ? next.element.written : gap + next.element.written
    }
  }

  /// What stands between a word and the one before it on its line.
  mutating func gap(before token: Token) -> String {
    guard token.kind != .comment else { return "  " }
    let isClose = isClose(token)
    lastIsSign = token.isSymbol(.minus) && expectsOperand
    last = token
    return isClose ? "" : " "
  }

  private func isClose(_ token: Token) -> Bool {
    guard let last, !token.isSymbol(.openBrace), !token.isSymbol(.closeBrace) else { return false }
    if last.isSymbol(.openParenthesis) { return true }
    guard case .symbol(let symbol) = token.kind else { return lastIsSign }
    return symbol == .comma || symbol == .closeParenthesis
      || (lastIsSign && symbol == .openParenthesis)
  }

  /// Whether the next word can only begin an operand, so that a minus there is its sign.
  private var expectsOperand: Bool {
    switch last?.kind {
    case nil: true
    case .symbol(let symbol): symbol != .closeParenthesis
    case .word: last.map { Spacing.wordsBeforeOperands.contains($0.written) } ?? false
    case .quotedName, .text, .number, .percent, .version, .date, .years, .comment, .cell, .unknown:
      false
    }
  }

  private static let wordsBeforeOperands: Set<String> =
    Words.reserved.subtracting(["it", "yes", "no", "otherwise"]).union([
      "least", "most", "exactly", "above", "below", "reaching", "between", "else", "on", "range",
      "require", "forbid", "expect", "gain", "pain", "becomes",
    ])
}
