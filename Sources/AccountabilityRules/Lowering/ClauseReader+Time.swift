// Periods and points in time.

extension ClauseReader {
  package var isPeriod: Bool {
    guard let token else { return false }
    switch token.kind {
    case .years: return true
    case .number:
      return token.written.utf8.count == 4 && (peek().map(ClauseReader.isQuarter) ?? false)
    case .word: return Month(name: token.written) != nil && peek()?.kind == .number
    default: return false
    }
  }

  private static func isQuarter(_ token: Token) -> Bool {
    token.kind == .word && ["Q1", "Q2", "Q3", "Q4"].contains(token.written)
  }

  /// Reads `Period`.
  package mutating func period() throws(Abandoned) -> PeriodName {
    let start = here
    guard let token else { throw expected("a period") }
    if token.kind == .word, let month = Month(name: token.written) {
      advance()
      return .month(month, try year())
    }
    guard token.kind == .years || token.kind == .number else {
      throw expected("a period", help: "periods are written 2025, 2025-26, 2025 Q3 or March 2025")
    }
    let first: Int
    if token.kind == .number {
      first = try year()
    } else {
      advance()
      first = Int(token.written.prefix(4)) ?? 0
    }
    guard token.kind == .years else {
      return try takeQuarter().map { .quarter(first, $0) } ?? .year(first)
    }
    let lastDigits = Int(token.written.suffix(2)) ?? 0
    let years = (lastDigits - first % 100 + 100) % 100
    guard years > 0, (1...9898).contains(first) else {
      throw Abandoned(
        diagnostic: .wrongNumber(
          "\(token.written) is not a period",
          at: start,
          help: "a split year is written 2025-26, pooled years 2017-19, a month March 2025"
        )
      )
    }
    if years == 1 {
      return try takeQuarter().map { .quarter(first...first + 1, $0) } ?? .year(first...first + 1)
    }
    return .years(first...first + years)
  }

  /// A year, which has four digits.
  private mutating func year() throws(Abandoned) -> Int {
    if let token, token.kind == .number, token.written.utf8.count != 4 {
      throw expected(
        "a year of four digits",
        help: "a year is written 2025; a time ago counts years, quarters, months or days"
      )
    }
    return try wholeNumber("a year", in: 1...9998)
  }

  private mutating func takeQuarter() throws(Abandoned) -> Int? {
    guard let token, ClauseReader.isQuarter(token) else { return nil }
    advance()
    return Int(token.written.suffix(1))
  }

  /// Reads `Time`.
  package mutating func time() throws(Abandoned) -> TimePoint {
    if let time = try takeCellTime() { return time }
    let start = here
    func point(_ form: TimePoint.Form, _ reader: ClauseReader) -> TimePoint {
      TimePoint(form, at: reader.origin(from: start))
    }
    if take("now") { return point(.now, self) }
    if take("baseline") { return point(.baseline, self) }
    if take("target") { return point(.target, self) }
    if take("previous") {
      let grain = Grain.allCases.first { isWord($0.rawValue) }
      if grain != nil { advance() }
      return point(.previous(grain), self)
    }
    if take("same") {
      let grain = try grain()
      guard take(words: "last", "year") else { throw expected("'last year'") }
      return point(.sameLastYear(grain), self)
    }
    if token?.kind == .date { return point(.date(try date()), self) }
    if token?.kind == .number, let unit = peek(), unit.kind == .word,
      ClauseReader.grain(unit.written) != nil
    {
      let count = try wholeNumber("how long ago", in: 0...36_500)
      let grain = try grains()
      try expect("ago")
      return point(.ago(count, grain), self)
    }
    guard token?.kind == .number || isPeriod else {
      throw expected(
        "a time",
        help:
          "a time is a period, a date, 'now', 'baseline', 'previous', '2 quarters ago' or 'same quarter last year'"
      )
    }
    return point(.period(try period()), self)
  }

  package mutating func window() throws(Abandoned) -> Window {
    if take("last") {
      let count = try wholeNumber("the number of periods", in: 1...1000)
      return Window(.last(count, try grains()))
    }
    if take(words: "year", "to", "date") { return Window(.yearToDate) }
    let first = try time()
    try expect("to")
    return Window(.span(first, try time()))
  }
}
