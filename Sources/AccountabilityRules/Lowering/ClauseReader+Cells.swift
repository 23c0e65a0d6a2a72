// What stands in a cell, read as what its clause wants.

extension ClauseReader {
  /// The cell that stands here, if one does.
  package var columnCell: CellToken? { if case .cell(let cell) = token?.kind { cell } else { nil } }

  /// Reads the cell that stands here as the language would be read, if there is one.
  package mutating func takeCell<Value>(
    _ what: String,
    _ read: (inout ClauseReader) throws(Abandoned) -> Value
  ) throws(Abandoned) -> Value? {
    guard let cell = columnCell else { return nil }
    guard let value = ClauseReader.value(of: cell, read) else { throw unreadable(cell, what) }
    advance()
    return value
  }

  private static func value<Value>(
    of cell: CellToken,
    _ read: (inout ClauseReader) throws(Abandoned) -> Value
  ) -> Value? {
    let source = SourceText(name: cell.origin.file, text: cell.text)
    let (tokens, problems) = Lexer.tokens(of: source)
    guard problems.isEmpty, tokens.allSatisfy({ $0.kind != .comment }) else { return nil }
    var reader = ClauseReader(tokens, in: source)
    do throws(Abandoned) {
      let value = try read(&reader)
      return reader.isAtEnd ? value : nil
    } catch {
      return nil
    }
  }

  private func unreadable(_ cell: CellToken, _ what: String) -> Abandoned {
    Abandoned(
      diagnostic: .unreadableCell(cell.text, wanted: what, at: cell.origin, clause: whole)
    )
  }

  // MARK: Names and texts

  package mutating func takeCellText() -> String? {
    guard let cell = columnCell else { return nil }
    advance()
    return cell.text
  }

  /// Texts in quotation marks in one cell, parted by commas; `nil` for a cell that is no such list.
  package mutating func takeCellTexts() -> [String]? {
    guard let cell = columnCell, !cell.isText else { return nil }
    let texts = ClauseReader.value(of: cell) { (reader) throws(Abandoned) in
      try reader.texts("a text")
    }
    if texts != nil { advance() }
    return texts
  }

  package mutating func takeCellName(_ what: String) throws(Abandoned) -> Reference? {
    guard let cell = columnCell else { return nil }
    guard ClauseReader.canBeName(cell.text) else { throw unreadable(cell, what) }
    advance()
    return Reference(cell.text, at: cell.origin)
  }

  private static func canBeName(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { $0 == "`" || $0.isNewline }
  }

  /// Names in one cell, parted by commas; a cell that is no such list is one name.
  package mutating func takeCellNames(_ what: String) throws(Abandoned) -> [Reference]? {
    guard let cell = columnCell else { return nil }
    let names = ClauseReader.value(of: cell) { (reader) throws(Abandoned) in
      try reader.references(what)
    }
    guard let names, names.count > 1 else { return try takeCellName(what).map { [$0] } }
    advance()
    return names.map { Reference($0.name, at: cell.origin) }
  }

  // MARK: Values

  /// A number, date, period, yes or no in a cell; `nil` for anything else.
  package mutating func takeCellLiteral() -> Node? {
    guard let cell = columnCell, let form = ClauseReader.literal(cell) else { return nil }
    advance()
    return Node(form, at: cell.origin)
  }

  /// A number in the cell that stands here, negative ones too.
  package mutating func cellNumber() throws(Abandoned) -> Node {
    guard let cell = columnCell else { return try sum() }
    guard let node = takeCellLiteral(), node.literalValue != nil else {
      throw unreadable(cell, "a number")
    }
    return node
  }

  private static func literal(_ cell: CellToken) -> Node.Form? {
    if let date = date(cell) { return .date(date) }
    if let period = period(cell) { return .period(period) }
    if cell.isText { return .text(cell.text) }
    guard cell.spellings.isEmpty, !hasLeadingZero(cell.text) else { return nil }
    return value(of: cell) { (reader) throws(Abandoned) in
      let isNegated = reader.take(.minus)
      let literal = try reader.literal()
      guard let form = literal?.form else { throw reader.expected("a value") }
      switch form {
      case .number: return isNegated ? .negated(Node(form)) : form
      case .date, .period, .yesNo: if !isNegated { return form }
      default: break
      }
      throw reader.expected("a number")
    }
  }

  /// `007` is a code, and not the number seven.
  private static func hasLeadingZero(_ text: String) -> Bool {
    let digits = text.utf8.prefix(2)
    return digits.first == UInt8(ascii: "0")
      && digits.dropFirst().allSatisfy { (0x30...0x39).contains($0) } && digits.count == 2
  }

  /// The period of a cell that is written as its column says.
  private static func period(_ cell: CellToken) -> PeriodName? {
    let bytes = ArraySlice(cell.text.utf8)
    for spelling in cell.spellings {
      if let period = SpellingPattern(spelling).period(bytes, calendar: nil) { return period.name }
    }
    return nil
  }

  /// The date of a cell that is written as its column says.
  private static func date(_ cell: CellToken) -> CalendarDate? {
    let bytes = ArraySlice(cell.text.utf8)
    for spelling in cell.spellings {
      if let date = SpellingPattern(spelling).date(bytes) { return date }
    }
    return nil
  }

  package mutating func takeCellDate() throws(Abandoned) -> CalendarDate? {
    if let cell = columnCell, let date = ClauseReader.date(cell) {
      advance()
      return date
    }
    return try takeCell("a date, written 2026-03-31") { (reader) throws(Abandoned) in
      try reader.date()
    }
  }

  package mutating func takeCellTime() throws(Abandoned) -> TimePoint? {
    guard let cell = columnCell else { return nil }
    if let form = ClauseReader.literal(cell) {
      switch form {
      case .period(let period):
        advance()
        return TimePoint(.period(period), at: cell.origin)
      case .date(let date):
        advance()
        return TimePoint(.date(date), at: cell.origin)
      default: break
      }
    }
    let what = "a period; a column says how it writes them: as \"{year}/{yy}\" financial year"
    return try takeCell(what) { (reader) throws(Abandoned) in try reader.time() }
      .map { TimePoint($0.form, at: cell.origin) }
  }
}
