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
    let parts = sourceClauses(of: clause)
    return Source(kind, name: name, title: title, clauses: parts)
  }

  /// The clauses in the braces.
  package mutating func sourceClauses(of clause: SyntaxClause) -> [Stated<SourceClause>] {
    clauses(
      of: clause,
      in: "a source",
      known: Words.ofSources.sorted()
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.sourceClause(clause, &reader)
    }
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
    if let form = try fileForm(&reader) { return form }
    if reader.take(words: "dated", "by") { return .dated(by: try reader.name("a field")) }
    if reader.take(words: "ignore", "columns") {
      return .ignoredColumns(try reader.headingPaths())
    }
    for choice in RowChoice.allCases where reader.take(choice.rawValue) {
      try reader.expect("rows")
      try reader.expect("where")
      return .rows(choice, where: try reader.condition())
    }
    if reader.take(words: "check", "parts", "of") { return .checkParts(try reader.partsOfWhole()) }
    if reader.take("check") { return .check(try reader.condition()) }
    if reader.take("missing") {
      let texts = try reader.texts("a mark")
      try reader.expect(.equals)
      let reason = try reader.missingReason()
      let fields = reader.take("in") ? try reader.references("a field") : []
      return .missing(texts, reason, in: fields)
    }
    return try reader.common().map(SourceClause.common)
  }

  /// Reads what is said of the file's form.
  private func fileForm(_ reader: inout ClauseReader) throws(Abandoned) -> SourceClause? {
    if reader.take("separator") { return .separator(try separator(&reader)) }
    if reader.take("decimal") { return .decimal(try decimalSign(&reader)) }
    if reader.take("encoding") {
      let choices = TextEncoding.allCases.map { ($0.rawValue, $0) }
      return .encoding(try reader.word("an encoding", of: choices))
    }
    if reader.take("headings") {
      guard reader.take("where") else { return .headings(try rows("headings", &reader)) }
      return .headingsWhere(try reader.condition())
    }
    if reader.take("skip") { return .skip(try rows("skipped rows", &reader)) }
    return nil
  }

  private func rows(_ what: String, _ reader: inout ClauseReader) throws(Abandoned) -> Int {
    let count = try reader.wholeNumber("the number of \(what)", in: 1...1000)
    guard reader.take("rows") || (count == 1 && reader.take("row")) else {
      throw reader.expected("'rows'")
    }
    return count
  }

  private func separator(_ reader: inout ClauseReader) throws(Abandoned) -> String {
    let place = reader.here
    let text = try reader.text("a separator")
    guard SourceClause.canSeparate(text) else {
      throw Abandoned(diagnostic: .wrongSeparator(at: place))
    }
    return text
  }

  private func decimalSign(_ reader: inout ClauseReader) throws(Abandoned) -> String {
    let place = reader.here
    let text = try reader.text("a decimal sign")
    guard SourceClause.canPrecedeDecimals(text) else {
      throw Abandoned(diagnostic: .wrongDecimalSign(at: place))
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
    let isOptional = reader.take("optional")
    let isCarried = reader.take("carried")
    let origin = try reader.fieldOrigin()
    if case .computed = origin { try refuseBody(clause, reader) }
    var spellings: [Spelling] = []
    if reader.take("as") {
      repeat { spellings.append(try reader.spelling()) } while reader.take(.comma)
    }
    try reader.finish()
    return Field(
      name,
      type,
      isSnapshot: isSnapshot,
      isOptional: isOptional,
      isCarried: isCarried,
      from: origin,
      as: spellings,
      map: clause.body.map { map($0) } ?? []
    )
  }

  /// Whether the first word is a misspelt word of a source's clause rather than a field's name.
  private func isMisspeltClause(_ second: Token, _ reader: ClauseReader) -> Bool {
    guard let token = reader.token, token.kind == .word else { return false }
    let isOfClauses = second.written == "rows" || Grain(rawValue: second.written) != nil
    let isOfFields = reader.peek(2).map {
      ["from", "as", "snapshot", "optional", "carried", "="].contains($0.written)
    }
    guard isOfClauses || isOfFields == false else { return false }
    return Suggestion.nearest(to: token.written, among: Words.ofSources) != nil
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
    "rater": .rating(.rater), "reason": .rating(.reason),
  ]

  /// Reads `Map`.
  private mutating func map(_ clauses: [SyntaxClause]) -> [MapEntry] {
    var entries: [MapEntry] = []
    for clause in clauses {
      read(clause) { (lowering, reader) throws(Abandoned) in
        try lowering.refuseBody(clause, reader)
        repeat { entries.append(try reader.mapEntry()) } while reader.take(.comma)
        try reader.finish()
      }
    }
    return entries
  }
}

extension ClauseReader {
  /// Reads `FieldOrigin`: the headings, or what else the field is read from.
  fileprivate mutating func fieldOrigin() throws(Abandoned) -> FieldOrigin {
    if take(.equals) {
      let formula = try condition()
      try finish(help: "a field that is computed has no spellings")
      return .computed(formula)
    }
    guard isAtEnd || isWord("from") || isWord("as") else { throw expected("'from' or 'as'") }
    guard take("from") else { return .columns([]) }
    if take("heading") { return .heading }
    if take("file") { return .file(try text("the file's name")) }
    if take("column") {
      return .position(try wholeNumber("the number of a column", in: FieldOrigin.positions))
    }
    return .columns(try headingPaths())
  }

  fileprivate mutating func headingPaths() throws(Abandoned) -> [HeadingPath] {
    var paths: [HeadingPath] = []
    repeat { paths.append(try headingPath()) } while take(.comma)
    return paths
  }

  /// Reads `check parts of …`, after its first words.
  fileprivate mutating func partsOfWhole() throws(Abandoned) -> PartsOfWhole {
    let field = try name("a field")
    try expect("make")
    var parts = PartsOfWhole(
      of: field,
      make: isText ? .text(try text("the whole")) : .code(try name("the whole"))
    )
    if take("in") { parts.figures = try references("a field") }
    if take("within") { parts.tolerance = try number() }
    return parts
  }

  private mutating func headingPath() throws(Abandoned) -> HeadingPath {
    var parts = [try text("a column's heading")]
    while take(.divide) { parts.append(try text("a heading")) }
    return HeadingPath(parts)
  }

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
    let reach = take("over") ? try duration() : nil
    guard take("due") else { return Timing(every: grain, over: reach, due: nil) }
    let duration = try duration()
    try expect("after")
    return Timing(every: grain, over: reach, due: duration)
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
