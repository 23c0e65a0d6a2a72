// Parameters: values in lines, in rows of the text, or in a file.

extension FrameworkLowering {
  package mutating func parameter(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Parameter {
    let name = try declared("a parameter", &reader)
    var title: String?
    var keys: [Reference] = []
    let file = salvage(nil) { (lowering) throws(Abandoned) -> Reference? in
      title = try lowering.title(&reader)
      if reader.take("by") { keys = try reader.references("a key") }
      let file = try reader.take("from") ? reader.fileName() : nil
      try reader.finish()
      if let key = keys.first(where: { Parameter.columns.contains($0.name) }) {
        throw Abandoned(diagnostic: .keyNamedAsColumn(key))
      }
      return file
    }
    let body = clause.body ?? []
    var columns = ParameterColumns(keys)
    let lines = body.filter { clause in
      !clause.isRow && !columns.take(clause, in: source)
    }
    var clauses = parameterClauses(
      of: SyntaxClause(tokens: [], body: lines),
      isKeyed: !keys.isEmpty
    )
    let rows = body.filter(\.isRow)
    if file != nil || !rows.isEmpty, let table = try table(file, rows: rows, at: name.origin) {
      clauses += values(table, columns, of: name)
    }
    return Parameter(name: name, title: title, keys: keys, clauses: clauses)
  }

  private mutating func parameterClauses(
    of block: SyntaxClause,
    isKeyed: Bool
  ) -> [Stated<ParameterClause>] {
    clauses(
      of: block,
      in: "a parameter",
      known: ["value", "because", "reference", "written", "checked", "review", "allow"]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      guard reader.isNumber else { return try reader.common().map(ParameterClause.common) }
      if isKeyed {
        throw reader.expected("a row", help: "a parameter with keys has its values in rows: | … |")
      }
      let value = try reader.sum()
      let date = try reader.take("from") ? reader.date() : nil
      let reference = try reader.take("reference") ? reader.text("the reference") : nil
      return .value(ParameterValue(value, from: date, reference: reference))
    }
  }

  // MARK: Tables

  private mutating func values(
    _ table: DefinitionTable,
    _ columns: ParameterColumns,
    of name: Reference
  ) -> [Stated<ParameterClause>] {
    guard let first = table.rows.first else { return [] }
    for (heading, place) in columns.wanted where first.cell(heading) == nil {
      let place = place.isKnown ? place : table.headings.first?.origin ?? name.origin
      diagnostics.append(.unknownColumn(among: first.headings, at: place, wanted: heading))
      damaged.insert(declaration)
      return []
    }
    return table.rows.compactMap { value(of: $0, columns) }
  }

  private mutating func value(
    of row: DefinitionTable.Row,
    _ columns: ParameterColumns
  ) -> Stated<ParameterClause>? {
    salvage(nil) { (lowering) throws(Abandoned) -> Stated<ParameterClause>? in
      guard let cell = row.cell(columns.value.heading) else { return nil }
      guard !cell.text.isEmpty else { return nil }
      var keys: [Node] = []
      for (key, column) in columns.keys {
        guard let cell = row.cell(column.heading) else { continue }
        guard !cell.text.isEmpty else {
          throw Abandoned(diagnostic: .blankKey(key, at: cell.origin))
        }
        keys.append(try lowering.key(cell, column, isName: Parameter.isMember(key)))
      }
      let value = try lowering.read(cell, columns.value) { (reader) throws(Abandoned) in
        try reader.cellNumber()
      }
      let date = try lowering.part(row, columns.from) { (reader) throws(Abandoned) in
        try reader.date()
      }
      let reference = try lowering.part(row, columns.reference) { (reader) throws(Abandoned) in
        try reader.text("the reference")
      }
      let stated = ParameterValue(keys: keys, value, from: date, reference: reference)
      return Stated(.value(stated), at: cell.origin)
    }
  }

  private func key(
    _ cell: DefinitionTable.Cell,
    _ column: ParameterColumns.Column,
    isName: Bool
  ) throws(Abandoned) -> Node {
    try read(cell, column) { (reader) throws(Abandoned) in
      guard isName else { return try reader.value() }
      let name = try reader.name("a name")
      return Node(.name(name.name), at: name.origin)
    }
  }

  private func part<Value>(
    _ row: DefinitionTable.Row,
    _ column: ParameterColumns.Column,
    _ read: (inout ClauseReader) throws(Abandoned) -> Value
  ) throws(Abandoned) -> Value? {
    guard let cell = row.cell(column.heading), !cell.text.isEmpty else { return nil }
    return try self.read(cell, column, read)
  }

  private func read<Value>(
    _ cell: DefinitionTable.Cell,
    _ column: ParameterColumns.Column,
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

/// Which columns of a parameter's table are what.
private struct ParameterColumns {
  struct Column {
    var heading: String
    var spellings: [Spelling] = []

    /// Where the text names the column; empty where it does not.
    var range: Range<Int> = 0..<0
    var place = Origin.unknown
  }

  private var columns: [String: Column] = [:]
  private let names: [String]

  init(_ keys: [Reference]) { names = keys.map(\.name) }

  private func column(_ name: String) -> Column { columns[name] ?? Column(heading: name) }

  var keys: [(name: String, column: Column)] { names.map { ($0, column($0)) } }
  var value: Column { column("value") }
  var from: Column { column("from") }
  var reference: Column { column("reference") }

  /// The columns that must be there: the keys, the values, and whatever the text names.
  var wanted: [(heading: String, place: Origin)] {
    (names + ["value"] + columns.keys.sorted()).map { (column($0).heading, column($0).place) }
  }

  /// Takes a clause that says which column something is: `value column "Cut"`.
  mutating func take(_ clause: SyntaxClause, in source: SourceText) -> Bool {
    guard clause.body == nil, clause.tokens.count > 2, clause.tokens[1].isWord("column"),
      clause.tokens[2].kind == .text
    else { return false }
    var reader = ClauseReader(clause.tokens, in: source)
    guard let name = try? reader.anyName(), names.contains(name) || Parameter.columns.contains(name)
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

extension Parameter {
  /// Whether a key names a kind of thing, so that its cells are names.
  fileprivate static func isMember(_ key: String) -> Bool {
    ["place", "partner", "measure", "outcome"].contains(key)
  }
}

extension ClauseReader {
  /// Whether a number may begin here.
  fileprivate var isNumber: Bool {
    switch token?.kind {
    case .number?, .percent?: true
    case .symbol(.minus)?, .symbol(.openParenthesis)?: true
    default: false
    }
  }

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
