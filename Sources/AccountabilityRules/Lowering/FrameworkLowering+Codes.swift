// Lists of codes.

extension FrameworkLowering {
  package mutating func codes(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Codes {
    let name = try declared("a list of codes", &reader)
    var title: String?
    var ends: Ends?
    let file = salvage(nil) { (lowering) throws(Abandoned) -> Reference? in
      title = try lowering.title(&reader)
      ends = try reader.ends()
      let file = try reader.take("from") ? reader.fileName() : nil
      try reader.finish()
      guard clause.body != nil || file != nil else {
        throw Abandoned(diagnostic: .needsBody("a list of codes", at: reader.whole))
      }
      return file
    }
    let body = clause.body ?? []
    var columns = NamedColumns(["name"], optional: ["title", "from", "says"])
    let lines = body.filter { !$0.isRow && !columns.take($0, in: source) }
    var parts = codesClauses(of: SyntaxClause(tokens: [], body: lines))
    let rows = body.filter(\.isRow)
    let found = diagnostics.count
    if file != nil || !rows.isEmpty, let table = try table(file, rows: rows, at: name.origin) {
      parts += codes(of: table, columns, list: name)
      // Rows and lines of one text stand in its order.
      if file == nil { parts.sort { $0.origin.offset < $1.origin.offset } }
    }
    if diagnostics.count > found { damaged.insert(declaration) }
    return Codes(name: name, title: title, ends: ends, clauses: parts)
  }

  private mutating func codesClauses(of block: SyntaxClause) -> [Stated<CodesClause>] {
    clauses(of: block, in: "a list of codes", known: ["a code's name or number"] + Words.ofAll) {
      (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      if let common = try reader.common() { return .common(common) }
      try reader.refuseSlip()
      return try reader.code().map(CodesClause.code)
    }
  }

  // MARK: Tables

  /// The codes that a table's rows make; rows that say the same make one.
  private mutating func codes(
    of table: DefinitionTable,
    _ columns: NamedColumns,
    list: Reference
  ) -> [Stated<CodesClause>] {
    guard hasWanted(columns, in: table, of: list) else { return [] }
    var known: Set<Code> = []
    return table.rows.compactMap { row in
      guard let code = code(of: row, columns), known.insert(code).inserted else { return nil }
      return Stated(.code(code), at: code.origin)
    }
  }

  private mutating func code(of row: DefinitionTable.Row, _ columns: NamedColumns) -> Code? {
    salvage(nil) { (lowering) throws(Abandoned) -> Code? in
      let sign = try lowering.part(row, columns["name"]) { (reader) throws(Abandoned) in
        try reader.cellSign()
      }
      let place = row.cell(columns["name"].heading)?.origin ?? row.origin
      guard let sign else { throw Abandoned(diagnostic: .namelessRow(at: place)) }
      let title = try lowering.part(row, columns["title"]) { (reader) throws(Abandoned) in
        try reader.text("the code's title")
      }
      let texts = try lowering.part(row, columns["from"]) { (reader) throws(Abandoned) in
        try reader.texts("a text from the file")
      }
      let says = try lowering.part(row, columns["says"]) { (reader) throws(Abandoned) in
        try reader.text("what must be so")
      }
      return Code(sign, title, from: texts ?? [], says: says, at: place)
    }
  }
}

extension ClauseReader {
  /// Reads `Ends`, if they stand here.
  fileprivate mutating func ends() throws(Abandoned) -> Ends? {
    guard let ends = Ends.allCases.first(where: { isWord($0.rawValue) }) else { return nil }
    advance()
    try expect("first")
    return ends
  }

  /// A misspelt word with a text behind it looks like a code with its title.
  fileprivate func refuseSlip() throws(Abandoned) {
    guard let first = token, first.kind == .word, peek()?.kind == .text,
      let word = Words.beforeText.first(where: { Suggestion.isSlip(first.written, of: $0) })
    else { return }
    throw Abandoned(diagnostic: .slip(first.written, of: word, at: origin(first)))
  }

  /// Reads a code: a name or a number, and what is said of it.
  fileprivate mutating func code() throws(Abandoned) -> Code? {
    let place = here
    guard let sign = try codeSign() else { return nil }
    let title = isText ? try text("the code's title") : nil
    let texts = take("from") ? try self.texts("a text from the file") : []
    let says = take("says") ? try text("what must be so") : nil
    return Code(sign, title, from: texts, says: says, at: place)
  }

  /// Reads the code in a cell: a number where the cell holds one, or a name.
  fileprivate mutating func cellSign() throws(Abandoned) -> Code.Sign {
    let start = self
    if case .number(let literal)? = takeCellLiteral()?.form, literal.spelling == .plain {
      return .number(literal.value)
    }
    self = start
    return .name(try name("a code").name)
  }

  private mutating func codeSign() throws(Abandoned) -> Code.Sign? {
    if isName { return .name(try name("a code").name) }
    guard token?.kind == .number else { return nil }
    return .number(try number().value)
  }
}

extension Diagnostic {
  fileprivate static func slip(_ word: String, of other: String, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unknown-clause",
      "'\(word)' would be a code here, and looks like '\(other)'",
      at: origin,
      help: "write '\(other)', or the code in backticks: `\(word)`"
    )
    .repaired(by: Repair.spellings(of: word, among: [other], at: origin))
  }
}
