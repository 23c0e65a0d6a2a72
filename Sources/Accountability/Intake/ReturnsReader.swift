import AccountabilityRules

/// Reads the rows of one source into columns; a row that cannot be read is refused, with the reason.
struct ReturnsReader {
  private let source: Source
  private let framework: Framework
  private var readers: [FieldReader]
  private var table = ReturnsTable()
  private var periods = PeriodPositions()

  /// The positions of periods that rows name which are not ignored.
  private var namedPeriods: Set<Int> = []

  /// The cells of each column, by the position of its reader; they go to the table in the end.
  private var cells: [Column]

  /// What checks can still use of the rows that are refused.
  private var refused = RefusedReturns()
  private var ledger = IntakeLedger()

  /// Whether each row that could be read stays; all do where it is `nil`.
  private var kept: [Bool]?

  /// What a row's fields say of one another; `nil` where each is read by itself.
  private let rules: RowRules?

  /// What rows take over from those above.
  private var carried: CarriedValues

  private init(_ source: Source, of framework: Framework) {
    self.source = source
    self.framework = framework
    let marks = source.marks
    readers = source.fields.map {
      FieldReader($0, of: source, marks: marks, framework: framework)
    }
    cells = [Column](repeating: Column(), count: readers.count)
    rules = RowRules(source, of: framework)
    carried = CarriedValues(source)
  }

  /// The accepted rows of a source, and what became of the others, file by file.
  static func read(
    _ source: Source,
    of framework: Framework,
    from parts: [SourceData.Part],
    guarding isGuarded: Bool = true
  ) throws(IntakeError) -> (table: ReturnsTable, reports: [SourceReport]) {
    let (table, _, reports) = try readAll(
      source,
      of: framework,
      from: parts,
      guarding: isGuarded
    )
    return (table, reports)
  }

  /// The accepted rows of a source, what checks can use of the others, and what became of them file by
  /// file.
  ///
  /// - Throws: ``IntakeError`` if a file's headings are not those that the framework asks for.
  /// - Complexity: O(bytes).
  static func readAll(
    _ source: Source,
    of framework: Framework,
    from parts: [SourceData.Part],
    guarding isGuarded: Bool = true
  ) throws(IntakeError) -> (
    table: ReturnsTable, refused: RefusedReturns, reports: [SourceReport]
  ) {
    var reader = ReturnsReader(source, of: framework)
    for part in parts { try reader.read(part, guarding: isGuarded) }
    reader.finish()
    return (
      reader.table, reader.refused, reader.ledger.reports(of: source, keeping: reader.kept)
    )
  }

  private mutating func read(
    _ part: SourceData.Part,
    guarding isGuarded: Bool
  ) throws(IntakeError) {
    let (part, problems) = try part.decoded(for: source)
    let sheet = Sheet(part, of: source)
    let tables = SheetTables(sheet, of: source, in: framework)
    var layouts: [SheetLayout] = []
    for table in tables.tables {
      layouts.append(
        try SheetLayout(table.headings, of: source, path: part.path, readers: readers)
      )
    }
    guard let first = layouts.first else { throw noHeadings(part.path) }
    let identifiers = zip(layouts, tables.tables).map { IdentifierGuard($0, from: $1.first) }
    if isGuarded {
      try IdentifierGuard.refuse(sheet, identifiers, of: source, path: part.path)
    }
    let refusals = problems + layouts.flatMap(\.refusals)
    ledger.begin(part.path, refusing: refusals, rows: problems.count)
    if !refusals.isEmpty { refused.lose(RowCodes()) }
    table.files.append(ReturnsTable.File(path: part.path, firstRow: table.count))
    refused.table.files.append(ReturnsTable.File(path: part.path, firstRow: refused.table.count))
    carried.begin()
    reserve(for: part, below: sheet.headings)
    if source.headingsCondition == nil {
      sheet.forEachRow { read($0, first) }
    } else {
      read(sheet, tables, layouts)
    }
  }

  private func noHeadings(_ path: String) -> IntakeError {
    let condition = source.headingsCondition.map { "\($0)" } ?? ""
    return IntakeError(
      code: .empty,
      source: source.name.name,
      path: path,
      message: "no row holds headings: in none is it so that \(condition)",
      help: "look whether it is the right file, and at 'headings where' in the source"
    )
  }

  /// Reads tables that stand one below another; titles above the first say what is carried down.
  private mutating func read(_ sheet: Sheet, _ tables: SheetTables, _ layouts: [SheetLayout]) {
    var position = -1
    var current = -1
    sheet.forEachRow { row in
      position += 1
      if current + 1 < tables.tables.count,
        tables.tables[current + 1].positions.lowerBound <= position
      {
        current += 1
      }
      if current < 0 { return lookAbove(row) }
      if position >= tables.tables[current].first { read(row, layouts[current]) }
    }
  }

  private mutating func lookAbove(_ row: RawRow) {
    for field in carried.fields {
      guard case .position(let number) = source.fields[field].origin, number <= row.count else {
        continue
      }
      let cell = row.bytes(number - 1)
      carried.look(at: readers[field].read(cell, periods: &periods), of: field, cell)
    }
  }

  private mutating func reserve(for part: SourceData.Part, below headings: [RawRow]) {
    guard case .csv(let bytes) = part.content, case .csv(let head)? = headings.last else { return }
    let rows = min(bytes.count / max(1, head.offsets.count), 1 << 16)
    for index in cells.indices { cells[index].reserveCapacity(rows) }
  }

  private mutating func finish() {
    table.periodValues = periods.values
    if rules != nil { keepNamedPeriods() }
    refused.table.periodValues = table.periodValues
    for (index, reader) in readers.enumerated() where reader.isColumn {
      table.columns[index] = cells[index]
    }
    cells = []
    refuseDuplicates()
  }

  /// Rows of which one alone can be true are all refused: to keep one would make the result depend on their
  /// order.
  private mutating func refuseDuplicates() {
    let duplicates = DuplicateRows(of: source, in: table, refused.table)
    for (file, problem) in duplicates.problems { ledger.refuse(problem, inFile: file) }
    refused.keep(duplicates)
    kept = duplicates.kept
    if let kept { table.filter(kept) }
  }

  /// Takes away the periods that ignored rows alone name: nothing is expected for them.
  private mutating func keepNamedPeriods() {
    let kept = periods.values.indices.filter(namedPeriods.contains)
    guard kept.count < periods.values.count else { return }
    let positions = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
    table.periodValues = kept.map { periods.values[$0] }
    table.renumberPeriods(positions)
    refused.renumberPeriods(positions)
  }

  // MARK: Rows

  private mutating func read(_ row: RawRow, _ layout: SheetLayout) {
    ledger.count(layout.readings.count + layout.refusedReadings)
    let problem = problem(ofForm: row, width: layout.width)
    var isToldOfForm = false
    for reading in layout.readings {
      if let rules, !read(row, reading, by: rules, hasForm: problem == nil) { continue }
      if let problem {
        // What is wrong with the row as a whole is said once, however often it is read.
        if !isToldOfForm { refuse(problem) }
        isToldOfForm = true
      } else if rules == nil {
        read(row, reading)
      }
    }
  }

  /// A row whose fields are read each by itself.
  private mutating func read(_ row: RawRow, _ reading: SheetLayout.Reading) {
    var hash = RowDigest.RowHash()
    var codes = RowCodes()
    var isRefused = false
    let firstFigure = refused.figures.count
    for index in readers.indices {
      let column = reading.columns[index]
      if column >= 0, readers[index].isPlainNumber,
        let integer = row.integer(column, except: readers[index].firstBytes, &hash)
      {
        cells[index].append(integer)
        continue
      }
      guard let bytes = bytes(row, reading, index) else {
        if readers[index].isColumn { cells[index].append(.missing(.notCollected)) }
        continue
      }
      hash.add(bytes)
      switch readers[index].read(bytes, periods: &periods) {
      case .cell(let cell):
        if readers[index].isColumn { cells[index].append(cell) } else { codes.add(cell) }
      case .position(let position): codes.add(position, readers[index].field.type)
      case .refused(let problem):
        ledger.refuse(row, column, bytes, problem)
        isRefused = true
      case .impossible(let number, let problem):
        ledger.refuse(row, column, bytes, problem)
        refused.keep(number, index, row, column, problem, in: ledger.path)
        cells[index].append(.number(number))
      }
    }
    guard !isRefused, refused.figures.count == firstFigure else {
      if isRefused {
        refused.lose(codes, from: firstFigure)
      } else {
        let values = cells.map { $0.count > table.count ? $0[table.count] : .missing(.undefined) }
        refused.keep(values, codes, readers, from: firstFigure, line: row.line)
      }
      return forgetRow()
    }
    accept(codes, hash, line: row.line)
  }

  /// The bytes of a field's cell; `nil` where the table has none for it.
  private func bytes(
    _ row: RawRow,
    _ reading: SheetLayout.Reading,
    _ index: Int
  ) -> ArraySlice<UInt8>? {
    let column = reading.columns[index]
    return column >= 0 ? row.bytes(column) : reading.texts[index]
  }

  /// Takes back the cells of a row that is refused.
  private mutating func forgetRow() {
    for index in cells.indices where cells[index].count > table.count { cells[index].removeLast() }
  }

  /// A row whose fields say something of one another.
  ///
  /// - Returns: Whether it is one that the source speaks of, and not ignored; one without the form of the table
  ///   is not taken.
  private mutating func read(
    _ row: RawRow,
    _ reading: SheetLayout.Reading,
    by rules: RowRules,
    hasForm: Bool
  ) -> Bool {
    var fields = CarriedValues.Row(outcomes: [], cells: [])
    for index in readers.indices {
      let isThere = reading.columns[index] < row.count
      let cell = isThere ? bytes(row, reading, index) : ArraySlice()
      fields.cells.append(cell)
      fields.outcomes.append(
        cell.map { readers[index].read($0, periods: &periods) } ?? .cell(.missing(.notCollected))
      )
    }
    let lost = carried.fields.isEmpty ? [] : carried.fill(&fields, columns: reading.columns)
    var hash = RowDigest.RowHash()
    for cell in fields.cells { if let cell { hash.add(cell) } }
    let judged = rules.judged(fields.outcomes, readers, periods) { index in
      reading.columns[index] >= row.count || bytes(row, reading, index)?.isEmpty ?? false
    }
    if judged.choice == .ignored {
      ledger.ignore()
      return false
    }
    carried.lose(lost)
    namePeriods(fields.outcomes)
    guard hasForm else { return true }
    if case .undecided(let problem) = judged.choice, !judged.hasRefusals {
      refused.lose(codes(judged.outcomes))
      ledger.refuse(row, -1, [], problem)
    } else {
      append(judged, row, reading, hash)
    }
    return true
  }

  private mutating func namePeriods(_ outcomes: [FieldReader.Outcome]) {
    for (index, outcome) in outcomes.enumerated() where readers[index].field.type == .period {
      if case .position(let position) = outcome { namedPeriods.insert(position) }
    }
  }

  private mutating func append(
    _ judged: RowRules.Judged,
    _ row: RawRow,
    _ reading: SheetLayout.Reading,
    _ hash: RowDigest.RowHash
  ) {
    guard !judged.hasRefusals else {
      return refuse(judged, row, reading)
    }
    let codes = codes(judged.outcomes)
    for (index, outcome) in judged.outcomes.enumerated() {
      if case .cell(let cell) = outcome, readers[index].isColumn { cells[index].append(cell) }
    }
    accept(codes, hash, line: row.line)
  }

  private func codes(_ outcomes: [FieldReader.Outcome]) -> RowCodes {
    var codes = RowCodes()
    for (index, outcome) in outcomes.enumerated() {
      switch outcome {
      case .cell(let cell): if !readers[index].isColumn { codes.add(cell) }
      case .position(let position): codes.add(position, readers[index].field.type)
      case .refused, .impossible: break
      }
    }
    return codes
  }

  /// A row of which some cells cannot be taken.
  private mutating func refuse(
    _ judged: RowRules.Judged,
    _ row: RawRow,
    _ reading: SheetLayout.Reading
  ) {
    var isUnreadable = judged.choice != .taken
    let firstFigure = refused.figures.count
    for (index, outcome) in judged.outcomes.enumerated() {
      guard let problem = outcome.problem else { continue }
      let column = reading.columns[index]
      ledger.refuse(row, column, bytes(row, reading, index) ?? [], problem)
      if case .impossible(let number, _) = outcome {
        refused.keep(number, index, row, column, problem, in: ledger.path)
      } else {
        isUnreadable = true
      }
    }
    let codes = codes(judged.outcomes)
    guard !isUnreadable else { return refused.lose(codes, from: firstFigure) }
    let values = judged.outcomes.map { outcome -> Cell in
      switch outcome {
      case .cell(let cell): cell
      case .impossible(let number, _): .number(number)
      case .position, .refused: .missing(.undefined)
      }
    }
    refused.keep(values, codes, readers, from: firstFigure, line: row.line)
  }

  /// What is wrong with a row before its cells are read; blank cells behind the last heading are not.
  private func problem(ofForm row: RawRow, width: Int) -> IntakeProblem? {
    if case .csv(let record) = row, let problem = record.problems.first(where: \.isFatal) {
      return IntakeProblem(
        line: problem.line,
        column: problem.column,
        row: row.line,
        value: "",
        problem: source.encoding.sentence(problem.kind)
      )
    }
    let isWide = row.count > width && (width..<row.count).contains { !row.bytes($0).isEmpty }
    guard row.count < width || isWide else { return nil }
    return IntakeProblem(
      line: row.line,
      column: 1,
      value: "",
      problem: "the row has \(row.count) cells under \(width) headings"
    )
  }

  /// Refuses a row of whose cells nothing is read.
  private mutating func refuse(_ problem: IntakeProblem) {
    ledger.refuse(problem)
    refused.lose(RowCodes())
  }

  private mutating func accept(_ codes: RowCodes, _ hash: RowDigest.RowHash, line: Int) {
    ledger.accept(hash)
    table.append(codes, line: line)
  }
}
