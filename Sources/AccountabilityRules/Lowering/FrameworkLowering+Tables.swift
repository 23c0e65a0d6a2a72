// Tables: each row makes one ordinary declaration.

/// The files that a framework's text names, each read once.
package struct LoadedFiles: Sendable {
  private var files: [String: (table: DefinitionTable, text: SourceText)] = [:]

  package init() {}

  package var texts: [SourceText] { files.keys.sorted().compactMap { files[$0]?.text } }

  package subscript(path: String) -> DefinitionTable? { files[path]?.table }

  package mutating func add(_ table: DefinitionTable, _ text: SourceText, at path: String) {
    files[path] = (table, text)
  }
}

extension SyntaxClause {
  /// The word that begins a table: what its rows declare.
  package enum TableKind: String {
    case places
    case partners
    case outcomes
    case measures
  }

  package var tableKind: TableKind? {
    guard let first = tokens.first, first.kind == .word else { return nil }
    return TableKind(rawValue: first.written)
  }

  package var isTable: Bool { tableKind != nil }
}

/// A table's clauses, before a row fills them in.
private struct TableTemplate {
  let kind: SyntaxClause.TableKind
  let table: DefinitionTable
  let definition: [Token]

  /// The clauses that begin with these words, the words included.
  var name: SyntaxClause?
  var title: SyntaxClause?
  var outcome: SyntaxClause?

  var clauses: [SyntaxClause] = []
}

extension FrameworkLowering {
  /// Reads `Table`.
  package mutating func table(_ clause: SyntaxClause) -> [FrameworkItem] {
    var items: [FrameworkItem] = []
    declaration = ""
    read(clause) { (lowering, reader) throws(Abandoned) in
      guard let template = try lowering.template(clause, &reader) else { return }
      items = lowering.declarations(of: template)
    }
    return items
  }

  private mutating func template(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> TableTemplate? {
    guard let kind = clause.tableKind else { return nil }
    let place = reader.whole
    reader.advance()
    let file = try reader.take("from") ? reader.fileName() : nil
    var definition: [Token] = []
    if kind == .measures, reader.take(.equals) {
      definition = reader.remaining
    } else {
      try reader.finish(help: kind == .measures ? nil : "only measures are defined behind '='")
    }
    guard let body = clause.body else {
      throw Abandoned(diagnostic: .needsBody("a table", at: place))
    }
    guard let table = try table(file, rows: body.filter(\.isRow), at: place) else { return nil }
    var template = TableTemplate(kind: kind, table: table, definition: definition)
    for clause in body where !clause.isRow { sort(clause, into: &template) }
    guard template.name != nil else {
      throw Abandoned(
        diagnostic: .expected(
          "'name'",
          found: nil,
          at: place,
          help: "say which column holds the names: name column \"…\""
        )
      )
    }
    return template
  }

  private mutating func sort(_ clause: SyntaxClause, into template: inout TableTemplate) {
    switch clause.tokens.first.map({ $0.kind == .word ? $0.written : "" }) {
    case "name"?: place(clause, in: &template.name)
    case "title"?: place(clause, in: &template.title)
    case "outcome"? where template.kind == .measures: place(clause, in: &template.outcome)
    default: template.clauses.append(clause)
    }
  }

  /// Keeps a line, once.
  private mutating func place(_ clause: SyntaxClause, in part: inout SyntaxClause?) {
    read(clause) { (lowering, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      guard let first = part?.tokens.first, let word = clause.tokens.first else { return }
      let origin = lowering.source.origin(of: first.range)
      throw Abandoned(
        diagnostic: .repeatedClause("'\(word.written)'", at: reader.whole, first: origin)
      )
    }
    part = part ?? clause
  }

  // MARK: Rows

  /// The table of a file or of rows in the text; `nil` where there is none, which is reported.
  package mutating func table(
    _ file: Reference?,
    rows: [SyntaxClause],
    at place: Origin
  ) throws(Abandoned) -> DefinitionTable? {
    guard let file else { return try table(rows, at: place) }
    if let row = rows.first?.tokens.first {
      throw Abandoned(
        diagnostic: Diagnostic(
          "unexpected",
          "this table has a file, and rows of its own",
          at: source.origin(of: row.range),
          help: "keep one of the two, or write two tables"
        )
      )
    }
    return load(file)
  }

  private mutating func load(_ file: Reference) -> DefinitionTable? {
    let path = path(besides: file.name)
    if let known = loaded[path] { return known }
    do throws(FileLoader.Failure) {
      let bytes = try files.bytes(of: path)
      let text = SourceText(name: files.name(of: path), bytes: bytes)
      let (table, problems) = DefinitionTable.read(bytes, as: text)
      diagnostics += problems
      loaded.add(table, text, at: path)
      return table
    } catch {
      diagnostics.append(.unreadableFile(error, at: file.origin))
      return nil
    }
  }

  private mutating func table(
    _ clauses: [SyntaxClause],
    at place: Origin
  ) throws(Abandoned) -> DefinitionTable {
    var rows: [[DefinitionTable.Cell]] = []
    for clause in clauses {
      read(clause) { (lowering, reader) throws(Abandoned) in
        try lowering.refuseBody(clause, reader)
        rows.append(try SyntaxCell.cells(clause.tokens, in: lowering.source).map(lowering.cell))
      }
    }
    guard let headings = rows.first else {
      throw Abandoned(
        diagnostic: .expected(
          "a file or rows",
          found: nil,
          at: place,
          help: "write 'from \"…\"' before the brace, or rows inside: | … | … |"
        )
      )
    }
    diagnostics += DefinitionTable.repeated(headings)
    for row in rows.dropFirst() where row.count != headings.count {
      let origin = row.first?.origin ?? place
      diagnostics.append(.unevenRow(row.count, headings.count, at: origin))
    }
    return DefinitionTable(
      name: source.name,
      headings: headings,
      rows: rows.dropFirst().filter { $0.count == headings.count }
    )
  }

  private func cell(_ cell: SyntaxCell) throws(Abandoned) -> DefinitionTable.Cell {
    var reader = ClauseReader(cell.tokens, in: source)
    guard let first = cell.tokens.first, let last = cell.tokens.last else {
      return DefinitionTable.Cell("", at: cell.origin)
    }
    if cell.tokens.count == 1, first.kind == .text || first.kind == .quotedName {
      let text = try first.kind == .text ? reader.text("a cell") : reader.name("a cell").name
      return DefinitionTable.Cell(text, isText: first.kind == .text, at: cell.origin)
    }
    let range = first.range.lowerBound..<last.range.upperBound
    return DefinitionTable.Cell(source.text(of: range), at: source.origin(of: range))
  }

  // MARK: Declarations

  private mutating func declarations(of template: TableTemplate) -> [FrameworkItem] {
    var first: [String: RowDeclaration] = [:]
    var items: [FrameworkItem] = []
    for row in template.table.rows {
      guard let declared = declaration(of: row, in: template) else { continue }
      let name = declared.name
      guard let earlier = first[name.name] else {
        first[name.name] = declared
        if let outcome = declared.outcome, case .measure(let measure) = declared.item {
          placed.append((outcome, measure))
        } else {
          items.append(declared.item)
        }
        continue
      }
      if earlier != declared, !damaged.contains(name.name) {
        diagnostics.append(.differingRows(name, first: earlier.name))
      }
    }
    return items
  }

  private mutating func declaration(
    of row: DefinitionTable.Row,
    in template: TableTemplate
  ) -> RowDeclaration? {
    guard let clause = template.name else { return nil }
    let name = part(clause, row) { (reader) throws(Abandoned) in
      reader.advance()
      return try reader.name("a name")
    }
    guard let name else {
      if let blank = blankCell(of: clause, row) { diagnostics.append(.namelessRow(at: blank)) }
      return nil
    }
    declaration = name.name
    let title = template.title.flatMap { clause in
      part(clause, row) { (reader) throws(Abandoned) in
        reader.advance()
        return try reader.text("a title")
      }
    }
    let outcome = template.outcome.flatMap { clause in
      part(clause, row) { (reader) throws(Abandoned) in
        reader.advance()
        return try reader.name("an outcome")
      }
    }
    let block = SyntaxClause(
      tokens: [],
      body: template.clauses.compactMap { filled($0, row, in: template.table) }
    )
    let item: FrameworkItem
    switch template.kind {
    case .places:
      item = .place(Place(name: name, title: title, clauses: entityParts(of: block)))
    case .partners:
      item = .partner(Partner(name: name, title: title, clauses: entityParts(of: block)))
    case .outcomes:
      let clauses = outcomeClauses(of: block)
      item = .outcome(Outcome(name: name, title: title, clauses: clauses, measures: []))
    case .measures:
      let definition = definition(template, row)
      let clauses = measureClauses(of: block)
      item = .measure(
        Measure(name: name, title: title, definition: definition, clauses: clauses)
      )
    }
    return RowDeclaration(item: item, name: name, outcome: outcome)
  }

  private mutating func definition(
    _ template: TableTemplate,
    _ row: DefinitionTable.Row
  ) -> Node? {
    guard !template.definition.isEmpty else { return nil }
    return part(SyntaxClause(tokens: template.definition, body: nil), row) {
      (reader) throws(Abandoned) in try reader.expression()
    }
  }

  /// What a clause says for a row; `nil` where a cell is blank, or something is wrong.
  private mutating func part<Value>(
    _ clause: SyntaxClause,
    _ row: DefinitionTable.Row,
    _ read: (inout ClauseReader) throws(Abandoned) -> Value
  ) -> Value? {
    salvage(nil) { (lowering) throws(Abandoned) -> Value? in
      guard let tokens = try lowering.substituted(clause.tokens, row) else { return nil }
      var reader = ClauseReader(tokens, in: lowering.source)
      let value = try read(&reader)
      try reader.finish()
      return value
    }
  }

  private mutating func entityParts(of block: SyntaxClause) -> [Stated<EntityClause>] {
    var parts: [Stated<EntityClause>] = []
    for clause in block.body ?? [] {
      read(clause) { (lowering, reader) throws(Abandoned) in
        try lowering.refuseBody(clause, reader)
        let place = reader.cellOrigin
        while !reader.isAtEnd {
          let start = reader.here
          let part = try lowering.entityPart(&reader)
          parts.append(Stated(part, at: place ?? reader.origin(from: start)))
        }
      }
    }
    return parts
  }

  // MARK: Outcomes

  /// Puts the measures of tables into the outcomes that their rows name.
  package mutating func joinPlaced(with items: [FrameworkItem]) -> [FrameworkItem] {
    let known = Set(
      items.compactMap { if case .outcome(let outcome) = $0 { outcome.name.name } else { nil } }
    )
    var measures: [String: [Measure]] = [:]
    var others: [FrameworkItem] = []
    let names = known.sorted()
    for (outcome, measure) in placed {
      guard known.contains(outcome.name) else {
        diagnostics.append(.unknownName(outcome, wanted: "outcome", among: names))
        others.append(.measure(measure))
        continue
      }
      measures[outcome.name, default: []].append(measure)
    }
    return items.map { item in
      guard case .outcome(var outcome) = item,
        let more = measures.removeValue(forKey: outcome.name.name)
      else { return item }
      outcome.measures += more
      return .outcome(outcome)
    } + others
  }
}

/// What a row declares; two rows of one name say the same if all of it is equal.
private struct RowDeclaration: Equatable {
  var item: FrameworkItem
  var name: Reference
  var outcome: Reference?
}

extension ClauseReader {
  /// A file's path, with the place where it is named.
  package mutating func fileName() throws(Abandoned) -> Reference {
    let place = here
    return Reference(try text("a file's name"), at: place)
  }
}
