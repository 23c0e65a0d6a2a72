/// Which columns of a parameter's or a list's table are what, where each is called as what it holds
/// unless the text says otherwise.
package struct NamedColumns {
  package struct Column {
    package var heading: String
    package var spellings: [Spelling] = []

    /// Where the text names the column; empty where it does not.
    package var range: Range<Int> = 0..<0
    package var place = Origin.unknown
  }

  /// What each row must have.
  package let required: [String]
  private let optional: [String]
  private var columns: [String: Column] = [:]

  package init(_ required: [String], optional: [String]) {
    self.required = required
    self.optional = optional
  }

  /// The column that holds something.
  package subscript(name: String) -> Column { columns[name] ?? Column(heading: name) }

  /// The columns that must be there: those of every row, and whatever the text names.
  package var wanted: [(heading: String, place: Origin)] {
    (required + columns.keys.sorted()).map { (self[$0].heading, self[$0].place) }
  }

  /// Takes a clause that says which column something is: `value column "Cut"`.
  package mutating func take(_ clause: SyntaxClause, in source: SourceText) -> Bool {
    guard clause.body == nil, clause.tokens.count > 2, clause.tokens[1].isWord("column"),
      clause.tokens[2].kind == .text
    else { return false }
    var reader = ClauseReader(clause.tokens, in: source)
    guard let name = try? reader.anyName(), (required + optional).contains(name)
    else { return false }
    reader.advance()
    let place = reader.here
    guard let heading = try? reader.text("a heading") else { return false }
    var column = Column(heading: heading, range: clause.tokens[2].range, place: place)
    if reader.take("as") {
      guard let spellings = try? reader.spellings() else { return false }
      column.spellings = spellings
    }
    guard reader.isAtEnd else { return false }
    columns[name] = column
    return true
  }
}

extension FrameworkLowering {
  /// Whether a table has the columns that are wanted; the first that it has not is reported.
  package mutating func hasWanted(
    _ columns: NamedColumns,
    in table: DefinitionTable,
    of name: Reference
  ) -> Bool {
    guard let first = table.rows.first else { return false }
    for (heading, place) in columns.wanted where first.cell(heading) == nil {
      let place = place.isKnown ? place : table.headings.first?.origin ?? name.origin
      diagnostics.append(.unknownColumn(among: first.headings, at: place, wanted: heading))
      damaged.insert(declaration)
      return false
    }
    return true
  }

  /// Reads a row's cell; `nil` where it is blank, or the table has no such column.
  package func part<Value>(
    _ row: DefinitionTable.Row,
    _ column: NamedColumns.Column,
    _ read: (inout ClauseReader) throws(Abandoned) -> Value
  ) throws(Abandoned) -> Value? {
    guard let cell = row.cell(column.heading), !cell.text.isEmpty else { return nil }
    return try self.read(cell, column, read)
  }

  /// Reads a cell as the language would be read in its place.
  package func read<Value>(
    _ cell: DefinitionTable.Cell,
    _ column: NamedColumns.Column,
    _ read: (inout ClauseReader) throws(Abandoned) -> Value
  ) throws(Abandoned) -> Value {
    let token = Token(
      kind: .cell(
        CellToken(cell.text, as: column.spellings, isText: cell.isText, at: cell.origin)
      ),
      range: column.range,
      lineBreaksBefore: 0,
      written: cell.text
    )
    var reader = ClauseReader([token], in: source)
    let value = try read(&reader)
    try reader.finish()
    return value
  }
}

extension ClauseReader {
  /// A name, or a word that joins expressions.
  fileprivate mutating func anyName() throws(Abandoned) -> String {
    guard let token, token.kind == .word else { return try name("a key").name }
    advance()
    return token.written
  }

  fileprivate mutating func spellings() throws(Abandoned) -> [Spelling] {
    var spellings = [try spelling()]
    while take(.comma) { spellings.append(try spelling()) }
    return spellings
  }
}
