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
    var columns = NamedColumns(keys.map(\.name) + ["value"], optional: ["from", "reference"])
    let lines = body.filter { clause in
      !clause.isRow && !columns.take(clause, in: source)
    }
    var clauses = parameterClauses(
      of: SyntaxClause(tokens: [], body: lines),
      isKeyed: !keys.isEmpty,
      keys: keys
    )
    let rows = body.filter(\.isRow)
    if file != nil || !rows.isEmpty, let table = try table(file, rows: rows, at: name.origin) {
      clauses += values(table, columns, of: name)
    }
    return Parameter(name: name, title: title, keys: keys, clauses: clauses)
  }

  /// The clauses in the braces of an exception: lines, or rows under headings, of which those that are
  /// not columns of every parameter are keys.
  package mutating func parameterParts(
    of clause: SyntaxClause
  ) throws(Abandoned) -> (keys: [Reference], clauses: [Stated<ParameterClause>]) {
    let body = clause.body ?? []
    let rows = body.filter(\.isRow)
    let lines = SyntaxClause(tokens: [], body: body.filter { !$0.isRow })
    let clauses = parameterClauses(of: lines, isKeyed: !rows.isEmpty)
    guard !rows.isEmpty, let table = try table(nil, rows: rows, at: .unknown) else {
      return ([], clauses)
    }
    let headings = table.headings.map { Reference($0.text, at: $0.origin) }
    let keys = headings.filter { !Parameter.columns.contains($0.name) }
    let columns = NamedColumns(keys.map(\.name) + ["value"], optional: ["from", "reference"])
    return (keys, clauses + values(table, columns, of: Reference(declaration)))
  }

  private mutating func parameterClauses(
    of block: SyntaxClause,
    isKeyed: Bool,
    keys: [Reference] = []
  ) -> [Stated<ParameterClause>] {
    clauses(
      of: block,
      in: "a parameter",
      known: ["value", "because", "reference", "written", "checked", "review", "allow"]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      guard reader.isNumber else {
        if let common = try reader.common() { return .common(common) }
        try reader.refuseColumn(among: keys.map(\.name) + ["value", "from", "reference"])
        return nil
      }
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
    _ columns: NamedColumns,
    of name: Reference
  ) -> [Stated<ParameterClause>] {
    guard hasWanted(columns, in: table, of: name) else { return [] }
    return table.rows.compactMap { value(of: $0, columns) }
  }

  private mutating func value(
    of row: DefinitionTable.Row,
    _ columns: NamedColumns
  ) -> Stated<ParameterClause>? {
    salvage(nil) { (lowering) throws(Abandoned) -> Stated<ParameterClause>? in
      guard let cell = row.cell(columns["value"].heading) else { return nil }
      guard !cell.text.isEmpty else { return nil }
      var keys: [Node] = []
      for (key, column) in columns.keys {
        guard let cell = row.cell(column.heading) else { continue }
        guard !cell.text.isEmpty else {
          throw Abandoned(diagnostic: .blankKey(key, at: cell.origin))
        }
        keys.append(try lowering.key(cell, column, isName: Parameter.isMember(key)))
      }
      let value = try lowering.read(cell, columns["value"]) { (reader) throws(Abandoned) in
        try reader.cellNumber()
      }
      let date = try lowering.part(row, columns["from"]) { (reader) throws(Abandoned) in
        try reader.date()
      }
      let reference = try lowering.part(row, columns["reference"]) { (reader) throws(Abandoned) in
        try reader.text("the reference")
      }
      let stated = ParameterValue(keys: keys, value, from: date, reference: reference)
      return Stated(.value(stated), at: cell.origin)
    }
  }

  private func key(
    _ cell: DefinitionTable.Cell,
    _ column: NamedColumns.Column,
    isName: Bool
  ) throws(Abandoned) -> Node {
    try read(cell, column) { (reader) throws(Abandoned) in
      guard isName else { return try reader.value() }
      let name = try reader.name("a name")
      return Node(.name(name.name), at: name.origin)
    }
  }
}

extension NamedColumns {
  fileprivate var keys: [(name: String, column: Column)] {
    required.filter { $0 != "value" }.map { ($0, self[$0]) }
  }
}

extension Parameter {
  /// Whether a key names a kind of thing, so that its cells are names.
  fileprivate static func isMember(_ key: String) -> Bool {
    ["place", "partner", "measure", "outcome"].contains(key)
  }
}

extension ClauseReader {
  /// Refuses `NAME column "…"`, where the name is none of the table's columns.
  fileprivate func refuseColumn(among names: [String]) throws(Abandoned) {
    guard isName, peek()?.isWord("column") ?? false, peek(2)?.kind == .text else { return }
    var reader = self
    let key = try reader.name("a key")
    throw Abandoned(diagnostic: .unknownName(key, wanted: "key of the parameter", among: names))
  }

  /// Whether a number may begin here.
  fileprivate var isNumber: Bool {
    switch token?.kind {
    case .number?, .percent?: true
    case .symbol(.minus)?, .symbol(.openParenthesis)?: true
    default: false
    }
  }
}
