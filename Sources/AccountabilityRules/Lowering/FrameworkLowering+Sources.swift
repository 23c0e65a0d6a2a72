// Sources and their fields.

extension FrameworkLowering {
  package mutating func source(
    _ kind: Source.Kind,
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Source {
    let name = try declared("a source", &reader)
    let title = salvage(nil) { (lowering) throws(Abandoned) in
      let title = try lowering.title(&reader)
      try reader.finish()
      guard clause.body != nil else {
        throw Abandoned(diagnostic: .needsBody("a source", at: reader.whole))
      }
      return title
    }
    let parts: [Stated<SourceClause>] = clauses(
      of: clause,
      in: "a source",
      known: ["supplied", "every", "separator", "missing", "because", "reference", "allow"]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.sourceClause(clause, &reader)
    }
    return Source(kind, name: name, title: title, clauses: parts)
  }

  private mutating func sourceClause(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> SourceClause? {
    if let field = try field(clause, &reader) { return .field(field) }
    try refuseBody(clause, reader)
    if reader.take(words: "supplied", "by") {
      return .suppliedBy(try reader.references("a partner"))
    }
    if reader.take("every") { return .timing(try reader.timing()) }
    if reader.take("separator") { return .separator(try separator(&reader)) }
    if reader.take("missing") {
      let texts = try reader.texts("a mark")
      try reader.expect(.equals)
      let reason = try reader.missingReason()
      let fields = reader.take("in") ? try reader.references("a field") : []
      return .missing(texts, reason, in: fields)
    }
    return try reader.common().map(SourceClause.common)
  }

  private func separator(_ reader: inout ClauseReader) throws(Abandoned) -> String {
    let place = reader.here
    let text = try reader.text("a separator")
    guard text.utf8.count == 1, !["\"", "\n", "\r", "\0"].contains(text) else {
      throw Abandoned(
        diagnostic: .wrongNumber(
          "a separator is one character",
          at: place,
          help: "write for instance: separator \";\""
        )
      )
    }
    return text
  }

  /// Reads `Field`, if the clause is one: a name and a type.
  private mutating func field(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Field? {
    guard reader.isName, let second = reader.peek() else { return nil }
    let isKeyword = reader.token.map { Words.ofSources.contains($0.written) } ?? false
    let isType = second.kind == .word && Words.ofTypes.contains(second.written)
    guard !isKeyword || (isType && reader.peek(2)?.isWord("from") ?? false) else { return nil }
    if !isType {
      // Any other word is the name of a list of codes, unless the clause is another one, misspelt.
      let isWord = second.kind == .word && !Words.reserved.contains(second.written)
      guard second.kind == .quotedName || (isWord && !isMisspeltClause(second, reader)) else {
        return nil
      }
    }
    let name = try reader.name("a field")
    let type = try fieldType(&reader)
    let isSnapshot = reader.take("snapshot")
    var columns: [String] = []
    guard reader.isAtEnd || ["from", "as"].contains(where: reader.isWord) else {
      throw reader.expected("'from' or 'as'")
    }
    if reader.take("from") { columns = try reader.texts("a column's heading") }
    var spellings: [Spelling] = []
    if reader.take("as") {
      repeat { spellings.append(try reader.spelling()) } while reader.take(.comma)
    }
    try reader.finish()
    return Field(
      name,
      type,
      isSnapshot: isSnapshot,
      from: columns,
      as: spellings,
      map: clause.body.map { map($0) } ?? []
    )
  }

  /// Whether the first word is a misspelt word of a source's clause rather than a field's name.
  private func isMisspeltClause(_ second: Token, _ reader: ClauseReader) -> Bool {
    guard let token = reader.token, token.kind == .word,
      Suggestion.nearest(to: token.written, among: Words.ofSources) != nil
    else { return false }
    let isOfClauses = second.written == "rows" || Grain(rawValue: second.written) != nil
    let third = reader.peek(2)
    return isOfClauses || !(third.map { ["from", "as", "snapshot"].contains($0.written) } ?? true)
  }

  /// Reads `Type`.
  private func fieldType(_ reader: inout ClauseReader) throws(Abandoned) -> Field.FieldType {
    guard let token = reader.token else { throw reader.expected("a type") }
    guard token.kind == .word, Words.ofTypes.contains(token.written) else {
      return .code(of: try reader.name("a field's type"))
    }
    reader.advance()
    if let type = FrameworkLowering.plainTypes[token.written] { return type }
    if token.written == "money" { return .money(try reader.name("a currency").name) }
    try reader.expect("of")
    switch token.written {
    case "row": return .row(of: try reader.name("a source"))
    case "one": return .oneOf(try reader.names("a code"))
    case "status": return .status(of: try reader.name("a field"))
    default:
      guard let part = ObservationPart(rawValue: token.written) else {
        throw reader.expected("a type")
      }
      return .part(part, of: try reader.name("a field"))
    }
  }

  private static let plainTypes: [String: Field.FieldType] = [
    "text": .text, "number": .number, "count": .count, "share": .share, "percent": .percent,
    "date": .date, "period": .period, "yes-no": .yesNo, "place": .place, "partner": .partner,
    "measure": .measure, "received": .received, "person": .person, "key": .key,
  ]

  /// Reads `Map`.
  private mutating func map(_ clauses: [SyntaxClause]) -> [MapEntry] {
    var entries: [MapEntry] = []
    for clause in clauses {
      read(clause) { (_, reader) throws(Abandoned) in
        repeat { entries.append(try reader.mapEntry()) } while reader.take(.comma)
        try reader.finish()
      }
    }
    return entries
  }
}

extension ClauseReader {
  fileprivate mutating func mapEntry() throws(Abandoned) -> MapEntry {
    let texts = try texts("a text from the file")
    try expect(.equals)
    if let token, token.kind == .word, let reason = MissingReason(rawValue: token.written) {
      advance()
      return MapEntry(texts, .missing(reason))
    }
    if isText { return MapEntry(texts, .text(try text("a text"))) }
    if take("yes") { return MapEntry(texts, .yesNo(true)) }
    if take("no") { return MapEntry(texts, .yesNo(false)) }
    if token?.kind == .number || token?.kind == .percent {
      return MapEntry(texts, .number(try number()))
    }
    if token?.kind == .date { return MapEntry(texts, .date(try date())) }
    return MapEntry(texts, .name(try name("what the text stands for")))
  }

  package mutating func missingReason() throws(Abandoned) -> MissingReason {
    try word(
      "a reason such as 'withheld'",
      of: MissingReason.allCases.map { ($0.rawValue, $0) }
    )
  }

  /// Reads `Timing`, after its first word.
  package mutating func timing() throws(Abandoned) -> Timing {
    let grain = try grain()
    guard take("due") else { return Timing(every: grain, due: nil) }
    let duration = try duration()
    try expect("after")
    return Timing(every: grain, due: duration)
  }

  /// Reads `Spelling`.
  package mutating func spelling() throws(Abandoned) -> Spelling {
    let pattern = try text("how it is written")
    guard let token, token.kind == .word, let kind = YearKind(rawValue: token.written) else {
      return Spelling(pattern)
    }
    advance()
    let isPooled =
      self.token.map { token in Grain.allCases.contains { $0.plural == token.written } } ?? false
    return Spelling(pattern, kind, try grains(), isPooled: isPooled)
  }
}
