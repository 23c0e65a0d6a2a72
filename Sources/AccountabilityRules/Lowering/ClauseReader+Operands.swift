// Operands: literals, names and what stands in brackets.

extension ClauseReader {
  /// Reads `Primary`.
  mutating func primary() throws(Abandoned) -> Node {
    let start = here
    if take(.openParenthesis) {
      let inner = try bracketed { (reader) throws(Abandoned) in try reader.expression() }
      return Node(inner.form, at: origin(from: start))
    }
    if let quantified = try quantified() { return quantified }
    if let lookup = try lookup() { return lookup }
    if let literal = try literal() { return literal }
    if take("it") { return node(.it, from: start) }
    if take("the") {
      let field = try name("a field")
      try expect("in")
      return node(.the(field, in: try rows()), from: start)
    }
    if let elapsed = try elapsed() { return elapsed }
    let name = try name("a value")
    guard take("of") else { return node(.name(name.name), from: start) }
    let inner = try nested { (reader) throws(Abandoned) in try reader.primary() }
    return node(.of(name, inner), from: start)
  }

  /// Reads up to a closing parenthesis, inside which everything is allowed.
  mutating func bracketed<Result>(
    _ read: (inout ClauseReader) throws(Abandoned) -> Result
  ) throws(Abandoned) -> Result {
    let allowedPlace = allowsPlace
    allowsPlace = true
    defer { allowsPlace = allowedPlace }
    let inner = try read(&self)
    try expect(.closeParenthesis)
    return inner
  }

  /// A number, text, date, period, yes or no, if one stands here.
  package mutating func literal() throws(Abandoned) -> Node? {
    if let literal = takeCellLiteral() { return literal }
    let start = here
    guard let token else { return nil }
    switch token.kind {
    case .text: return node(.text(try text("a text")), from: start)
    case .date: return node(.date(try date()), from: start)
    case .years: return node(.period(try period()), from: start)
    case .percent: return node(.number(try number()), from: start)
    case .number:
      if isPeriod { return node(.period(try period()), from: start) }
      return node(.number(try number()), from: start)
    case .word where isPeriod: return node(.period(try period()), from: start)
    case .word:
      if take("yes") { return node(.yesNo(true), from: start) }
      return take("no") ? node(.yesNo(false), from: start) : nil
    default: return nil
    }
  }

  /// A number with its percent sign, unit or currency.
  package mutating func number() throws(Abandoned) -> NumberLiteral {
    let number = try takeCell("a number") { (reader) throws(Abandoned) in try reader.number() }
    if let number { return number }
    guard let token, token.kind == .number || token.kind == .percent else {
      throw expected("a number")
    }
    let value = try exactNumber(token)
    advance()
    let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
    if token.kind == .percent { return NumberLiteral(value * hundredth, .percent) }
    guard let unit = self.token, unit.kind == .word else { return NumberLiteral(value) }
    if unit.written == "points" || unit.written == "point" {
      advance()
      return NumberLiteral(value * hundredth, .points)
    }
    if let grain = ClauseReader.grain(unit.written) {
      advance()
      return NumberLiteral(value, .duration(grain))
    }
    if unit.written.utf8.count == 3, unit.written.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      advance()
      return NumberLiteral(value, .money(unit.written))
    }
    return NumberLiteral(value)
  }

  /// How many digits a number may have; reading it takes time that grows with their square.
  private static let mostDigits = 1_000

  package func exactNumber(_ token: Token) throws(Abandoned) -> ExactNumber {
    let digits = token.written.filter { $0 != "," && $0 != "%" }
    guard digits.utf8.count <= ClauseReader.mostDigits else {
      throw Abandoned(
        diagnostic: .wrongNumber(
          "this number has more than \(ClauseReader.mostDigits) digits",
          at: origin(token),
          help: "write fewer digits"
        )
      )
    }
    guard let value = ExactNumber(decimal: digits) else { throw expected("a number") }
    return value
  }

  static func grain(_ word: String) -> Grain? {
    Grain.allCases.first { $0.plural == word || $0.rawValue == word }
  }

  package mutating func grain() throws(Abandoned) -> Grain {
    try word("'year', 'quarter', 'month' or 'day'", of: Grain.allCases.map { ($0.rawValue, $0) })
  }

  package mutating func grains() throws(Abandoned) -> Grain {
    let choices = Grain.allCases.flatMap { [($0.plural, $0), ($0.rawValue, $0)] }
    return try word("'years', 'quarters', 'months' or 'days'", of: choices)
  }

  package mutating func duration() throws(Abandoned) -> CalendarDuration {
    let count = try wholeNumber("a duration", in: 0...36_500)
    return CalendarDuration(count, try grains())
  }

  /// `Elapsed`: `years from baseline to now`.
  private mutating func elapsed() throws(Abandoned) -> Node? {
    let start = here
    guard let token, token.kind == .word, peek()?.isWord("from") ?? false else { return nil }
    let unit: Elapsed
    if token.written == "points" {
      unit = .points
    } else if let grain = Grain.allCases.first(where: { $0.plural == token.written }) {
      unit = .grain(grain)
    } else {
      return nil
    }
    advance()
    advance()
    let first = try time()
    try expect("to")
    return node(.elapsed(unit, from: first, to: try time()), from: start)
  }
}
