/// A clause's words are not what they should be; the clause is left out and the reason reported.
package struct Abandoned: Error {
  package let diagnostic: Diagnostic

  package init(diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// Reads the words of one clause from left to right.
package struct ClauseReader {
  package let source: SourceText
  private let tokens: [Token]
  package private(set) var position = 0

  /// How deep the expression is nested that is being read.
  package var depth = 0

  /// How many operands have been joined to others in this clause; each makes the tree one deeper.
  package var joins = 0

  /// Whether `in` behind a value may name a place; inside a statistic it names the source.
  package var allowsPlace = true

  /// The place of the first cell among the words, where there is one; a clause that speaks of a cell
  /// stands in its row.
  package var cellOrigin: Origin? {
    for token in tokens {
      if case .cell(let cell) = token.kind { return cell.origin }
    }
    return nil
  }

  package init(_ tokens: [Token], in source: SourceText) {
    self.tokens = tokens
    self.source = source
  }

  // MARK: Looking

  package var token: Token? { position < tokens.count ? tokens[position] : nil }

  package func peek(_ distance: Int = 1) -> Token? {
    position + distance < tokens.count ? tokens[position + distance] : nil
  }

  /// The reader as it was at a word before.
  package func back(to position: Int) -> ClauseReader {
    var reader = self
    reader.position = position
    return reader
  }

  package var isAtEnd: Bool { position >= tokens.count }

  /// The place of the next word, or the end of the clause.
  package var here: Origin {
    if let token { return origin(token) }
    guard let end = tokens.last?.range.upperBound else { return .unknown }
    return source.origin(of: end..<end)
  }

  /// The place of the whole clause.
  package var whole: Origin {
    guard let first = tokens.first, let last = tokens.last else { return .unknown }
    return source.origin(of: first.range.lowerBound..<last.range.upperBound)
  }

  /// The place of a word; of a cell, its place in the table.
  package func origin(_ token: Token) -> Origin {
    if case .cell(let cell) = token.kind { return cell.origin }
    return source.origin(of: token.range)
  }

  /// From a place to the word that was read last; what begins with a cell has the cell's place.
  package func origin(from start: Origin) -> Origin {
    guard position > 0, let first = tokens.first, start.file == source.name,
      start.offset >= first.range.lowerBound
    else { return start }
    let last = source.origin(of: tokens[position - 1].range)
    return start.offset <= last.offset ? start.through(last) : start
  }

  package func isWord(_ word: String) -> Bool { token?.isWord(word) ?? false }

  package func isSymbol(_ symbol: Token.Symbol) -> Bool { token?.isSymbol(symbol) ?? false }

  // MARK: Taking

  package mutating func advance() { position += 1 }

  package mutating func take(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  /// Takes several words if they all stand here.
  package mutating func take(words: String...) -> Bool {
    for (distance, word) in words.enumerated() {
      guard peek(distance)?.isWord(word) ?? false else { return false }
    }
    position += words.count
    return true
  }

  package mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard isSymbol(symbol) else { return false }
    advance()
    return true
  }

  package mutating func expect(_ word: String, help: String? = nil) throws(Abandoned) {
    guard take(word) else { throw expected("'\(word)'", help: help) }
  }

  package mutating func expect(_ symbol: Token.Symbol) throws(Abandoned) {
    guard take(symbol) else { throw expected("'\(symbol.rawValue)'") }
  }

  package func expected(_ what: String, help: String? = nil) -> Abandoned {
    expected(what, help: help, among: wordsQuoted(in: what))
  }

  private func expected(_ what: String, help: String?, among wanted: [String]) -> Abandoned {
    let word = token.flatMap { $0.kind == .word ? $0.written : nil }
    let near = word.flatMap { Suggestion.nearest(to: $0, among: wanted) }
    let found = Diagnostic.expected(
      what,
      found: token,
      at: here,
      help: help ?? near.map { "did you mean '\($0)'?" } ?? usualHelp(what)
    )
    let repairs = word.map { Repair.spellings(of: $0, among: wanted, at: here) }
    return Abandoned(diagnostic: found.repaired(by: repairs ?? []))
  }

  /// The words that were expected: those in quotation marks.
  private func wordsQuoted(in what: String) -> [String] {
    what.split(separator: "'", omittingEmptySubsequences: false)
      .enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
      .filter { $0.first?.isLetter ?? false }
  }

  private func usualHelp(_ what: String) -> String {
    guard let token else { return "write \(what) here" }
    return what == "the end of the clause"
      ? "take '\(token.written.prefix(40))' away, or begin a new line before it"
      : "write \(what) before '\(token.written.prefix(40))', or in its place"
  }

  /// Demands that nothing follows.
  package func finish(help: String? = nil) throws(Abandoned) {
    guard isAtEnd else { throw expected("the end of the clause", help: help) }
  }

  // MARK: Names

  /// Whether a name may begin here: any word that does not join expressions, or one in backticks.
  package var isName: Bool { isName(at: 0) }

  /// Whether a name may begin so many words from here.
  package func isName(at distance: Int) -> Bool {
    guard let token = peek(distance) else { return false }
    return switch token.kind {
    case .quotedName, .cell: true
    case .word: !Words.reserved.contains(token.written)
    default: false
    }
  }

  package mutating func reference(_ what: String) throws(Abandoned) -> Reference {
    if let token, isWord("it") {
      advance()
      return Reference("it", at: origin(token))
    }
    return try name(what)
  }

  package mutating func name(_ what: String) throws(Abandoned) -> Reference {
    if let name = try takeCellName(what) { return name }
    guard isName, let token else {
      let isReserved = token.map { $0.kind == .word } ?? false
      throw expected(
        what,
        help: isReserved ? "a name that is a word of the language stands in backticks" : nil
      )
    }
    advance()
    let isQuoted = token.kind == .quotedName
    let name = isQuoted ? String(token.written.dropFirst().dropLast()) : token.written
    return Reference(name, at: origin(token))
  }

  package mutating func references(_ what: String) throws(Abandoned) -> [Reference] {
    if let names = try takeCellNames(what) { return names }
    var names = [try reference(what)]
    while take(.comma) { names.append(try reference(what)) }
    return names
  }

  package mutating func names(_ what: String) throws(Abandoned) -> [Reference] {
    var names = [try name(what)]
    while take(.comma) { names.append(try name(what)) }
    return names
  }

  package mutating func word<Choice>(
    _ what: String,
    of choices: [(String, Choice)]
  ) throws(Abandoned) -> Choice {
    guard let token, token.kind == .word,
      let choice = choices.first(where: { $0.0 == token.written })
    else {
      let known = choices.map(\.0)
      let near = token.flatMap { Suggestion.nearest(to: $0.written, among: known) }
      let help = near.map { "did you mean '\($0)'?" }
      throw expected(
        what,
        help: help ?? "one of: \(known.joined(separator: ", "))",
        among: known
      )
    }
    advance()
    return choice.1
  }

  // MARK: Literals

  package var isText: Bool { token?.kind == .text }

  package mutating func text(_ what: String) throws(Abandoned) -> String {
    if let text = takeCellText() { return text }
    guard let token, token.kind == .text else {
      throw expected(what, help: "texts stand in quotation marks: \"…\"")
    }
    advance()
    return try TextLiteral.value(of: token.written, at: origin(token))
  }

  package mutating func texts(_ what: String) throws(Abandoned) -> [String] {
    if let texts = takeCellTexts() { return texts }
    var texts = [try text(what)]
    while peek()?.kind == .text, take(.comma) { texts.append(try text(what)) }
    return texts
  }

  package mutating func date() throws(Abandoned) -> CalendarDate {
    if let date = try takeCellDate() { return date }
    guard let token, token.kind == .date else {
      throw expected("a date", help: "dates are written 2026-03-31")
    }
    guard let date = CalendarDate(token.written) else {
      throw Abandoned(
        diagnostic: .wrongNumber(
          "the calendar has no \(token.written)",
          at: origin(token),
          help: "dates are written year-month-day: 2026-03-31"
        )
      )
    }
    advance()
    return date
  }

  package mutating func wholeNumber(
    _ what: String,
    in range: ClosedRange<Int>
  ) throws(Abandoned) -> Int {
    let number = try takeCell("\(what), from \(range.lowerBound) to \(range.upperBound)") {
      (reader) throws(Abandoned) in try reader.wholeNumber(what, in: range)
    }
    if let number { return number }
    guard let token, token.kind == .number else { throw expected(what) }
    guard let number = Int(token.written.filter { $0 != "," }), range.contains(number) else {
      throw Abandoned(
        diagnostic: .wrongNumber(
          "\(what) cannot be \(token.written)",
          at: origin(token),
          help: "write a whole number from \(range.lowerBound) to \(range.upperBound)"
        )
      )
    }
    advance()
    return number
  }

  package mutating func because() throws(Abandoned) -> String {
    try expect("because", help: "say why: because \"…\"")
    return try text("the reason")
  }
}

/// Reads what stands between quotation marks.
package enum TextLiteral {
  package static func value(of written: String, at origin: Origin) throws(Abandoned) -> String {
    let isLong = written.hasPrefix("\"\"\"") && written.count >= 6
    let inside = isLong ? written.dropFirst(3).dropLast(3) : written.dropFirst().dropLast()
    return try unescaped(isLong ? withoutIndentation(inside) : String(inside), at: origin)
  }

  /// As in Swift: the spaces before the closing marks are taken from every line.
  private static func withoutIndentation(_ text: Substring) -> String {
    var lines = text.replacingLineEnds().split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return String(text) }
    let last = lines.removeLast()
    let indentation = last.allSatisfy { $0 == " " || $0 == "\t" } ? last : ""
    if !last.isEmpty, indentation.isEmpty { lines.append(last) }
    if lines.first?.allSatisfy({ $0 == " " || $0 == "\t" }) ?? false { lines.removeFirst() }
    return lines.map {
      $0.hasPrefix(indentation) ? String($0.dropFirst(indentation.count)) : String($0)
    }
    .joined(separator: "\n")
  }

  private static func unescaped(_ text: String, at origin: Origin) throws(Abandoned) -> String {
    guard text.contains("\\") else { return text }
    var result = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      switch rest.popFirst() {
      case "\"": result.append("\"")
      case "\\": result.append("\\")
      case "n": result.append("\n")
      case "u": result.append(try scalar(&rest, at: origin))
      default:
        throw unknownEscape(at: origin)
      }
    }
    return result
  }

  private static func scalar(
    _ rest: inout Substring,
    at origin: Origin
  ) throws(Abandoned) -> Character {
    guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else {
      throw unknownEscape(at: origin)
    }
    let digits = rest[..<end]
    rest = rest[rest.index(after: end)...]
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw unknownEscape(at: origin)
    }
    return Character(scalar)
  }

  private static func unknownEscape(at origin: Origin) -> Abandoned {
    Abandoned(
      diagnostic: Diagnostic(
        "unknown-escape",
        "this text has a backslash that means nothing",
        at: origin,
        help: "known are \\\" \\\\ \\n and \\u{…}; a backslash itself is written \\\\"
      )
    )
  }
}

extension Substring {
  fileprivate func replacingLineEnds() -> String { String(map { $0 == "\r\n" ? "\n" : $0 }) }
}
