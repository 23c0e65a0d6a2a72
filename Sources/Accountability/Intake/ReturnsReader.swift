import AccountabilityRules

/// Reads the rows of one source into columns; a row that cannot be read is refused, with the reason.
struct ReturnsReader {
  private let source: Source
  private let data: SourceData
  private var readers: [FieldReader] = []
  private var table = ReturnsTable()
  private var periods = PeriodPositions()
  /// The cells of each column, by the position of its reader; they go to the table in the end.
  private var cells: [Column] = []
  private var hashes: [RowDigest.RowHash] = []
  private var problems: [IntakeProblem] = []
  private var rows = 0

  private init(_ source: Source, _ data: SourceData) {
    self.source = source
    self.data = data
  }

  /// The accepted rows of a source, and what became of the others.
  ///
  /// - Throws: ``IntakeError`` if the headings are not those that the framework asks for.
  /// - Complexity: O(bytes).
  static func read(
    _ source: Source,
    of framework: Framework,
    from data: SourceData
  ) throws(IntakeError) -> (table: ReturnsTable, report: SourceReport) {
    var reader = ReturnsReader(source, data)
    try reader.readAll(framework)
    reader.refuseDuplicates()
    return (reader.table, reader.report())
  }

  private mutating func readAll(_ framework: Framework) throws(IntakeError) {
    switch data.content {
    case .csv(let bytes):
      var reader = CSVReader(bytes: bytes, separator: source.separatorByte)
      guard let head = reader.next() else { throw empty() }
      try find(head.map(\.text), framework)
      let rows = bytes.count / max(1, head.offsets.count)
      for index in cells.indices { cells[index].reserveCapacity(min(rows, 1 << 16)) }
      var record = CSVRecord()
      while reader.read(into: &record) { read(.csv(record), width: head.count) }
    case .rows(let headings, let rows):
      guard !headings.isEmpty else { throw empty() }
      try find(headings, framework)
      for (index, row) in rows.enumerated() {
        read(.texts(row, number: index + 1), width: headings.count)
      }
    }
    table.periodValues = periods.values
    for (index, reader) in readers.enumerated() where reader.isColumn {
      table.columns[index] = cells[index]
    }
    cells = []
  }

  // MARK: Headings

  private func empty() -> IntakeError {
    error(.empty, "there are no headings", help: "the first row names the columns")
  }

  private func error(_ code: IntakeError.Code, _ message: String, help: String) -> IntakeError {
    IntakeError(
      code: code,
      source: source.name.name,
      path: data.path,
      message: message,
      help: help
    )
  }

  private mutating func find(_ headings: [String], _ framework: Framework) throws(IntakeError) {
    let headings = headings.map { $0.trimmed }
    let positions = Dictionary(grouping: headings.indices) { headings[$0] }
    let marks = source.marks
    for field in source.fields {
      let column = try column(of: field, in: headings, positions)
      readers.append(FieldReader(field, marks: marks, column: column, framework: framework))
    }
    cells = [Column](repeating: Column(), count: readers.count)
  }

  private func column(
    of field: Field,
    in headings: [String],
    _ positions: [String: [Int]]
  ) throws(IntakeError) -> Int {
    let wanted = field.columns.isEmpty ? [field.name.name] : field.columns
    let matching = wanted.flatMap { heading -> [Int] in
      guard heading.contains("*") else { return positions[heading] ?? [] }
      let pattern = SpellingPattern(Spelling(heading))
      return headings.indices.filter { pattern.matches(headings[$0]) }
    }
    let found = Set(matching).sorted()
    guard let column = found.first else {
      let names = wanted.map { "'\($0)'" }.joined(separator: " or ")
      throw error(
        .missingColumn,
        "no column is headed \(names), which field '\(field.name.name)' reads",
        help: Suggestion.help(for: wanted[0], among: headings) ?? "check the source's headings"
      )
    }
    guard found.count == 1 else {
      throw error(
        .repeatedColumn,
        "\(found.count) columns are headed '\(headings[column])'",
        help: "give each column a heading of its own"
      )
    }
    return column
  }

  // MARK: Rows

  private mutating func read(_ row: RawRow, width: Int) {
    rows += 1
    guard hasReadableForm(row, width: width) else { return }
    var hash = RowDigest.RowHash()
    var codes = RowCodes()
    var isRefused = false
    for index in readers.indices {
      let column = readers[index].column
      if readers[index].isNumber,
        let integer = row.integer(column, except: readers[index].firstBytes, &hash)
      {
        cells[index].append(integer)
        continue
      }
      let bytes = row.bytes(column)
      hash.add(bytes)
      switch readers[index].read(bytes, periods: &periods) {
      case .cell(let cell):
        if readers[index].isColumn { cells[index].append(cell) } else { codes.add(cell) }
      case .position(let position): codes.add(position, readers[index].field.type)
      case .refused(let problem):
        refuse(row, column, problem)
        isRefused = true
      }
    }
    guard !isRefused else { return forgetRow() }
    hashes.append(hash)
    append(codes, line: row.line)
  }

  /// Takes back the cells of a row that is refused.
  private mutating func forgetRow() {
    for index in cells.indices where cells[index].count > table.count { cells[index].removeLast() }
  }

  /// Where a row belongs.
  private struct RowCodes {
    var place: Int32 = -1
    var partner: Int32 = -1
    var measure: Int32 = -1
    var period: Int32 = -1
    var received = Int32.min

    mutating func add(_ position: Int, _ type: Field.FieldType) {
      let position = Int32(truncatingIfNeeded: position)
      switch type {
      case .place: place = position
      case .partner: partner = position
      case .measure: measure = position
      default: period = position
      }
    }

    mutating func add(_ cell: Cell) {
      if case .date(let date) = cell { received = Int32(truncatingIfNeeded: date.daysSince1970) }
    }
  }

  private mutating func hasReadableForm(_ row: RawRow, width: Int) -> Bool {
    if case .csv(let record) = row, let problem = record.problems.first(where: \.isFatal) {
      problems.append(
        IntakeProblem(
          line: problem.line,
          column: problem.column,
          value: "",
          problem: problem.kind.sentence
        )
      )
      return false
    }
    guard row.count == width else {
      problems.append(
        IntakeProblem(
          line: row.line,
          column: 1,
          value: "",
          problem: "the row has \(row.count) cells under \(width) headings"
        )
      )
      return false
    }
    return true
  }

  private mutating func refuse(_ row: RawRow, _ column: Int, _ problem: String) {
    let place = row.place(column)
    problems.append(
      IntakeProblem(
        line: place.line,
        column: place.column,
        value: row.text(column),
        problem: problem
      )
    )
  }

  private mutating func append(_ codes: RowCodes, line: Int) {
    table.lines.append(Int32(truncatingIfNeeded: line))
    table.places.append(codes.place)
    table.partners.append(codes.partner)
    table.measures.append(codes.measure)
    table.periods.append(codes.period)
    table.received.append(codes.received)
  }

  // MARK: Duplicates

  /// What tells one return from another.
  private struct Key: Hashable {
    var codes: SIMD4<Int32>
    var received: Int32
    var words: [Cell]
  }

  /// Two rows that say the same thing of the same place, partner and period are both refused: to keep
  /// either would make the result depend on their order.
  private mutating func refuseDuplicates() {
    let wordColumns = readers.indices.filter(isWord)
    var rowsByKey: [Key: [Int]] = [:]
    rowsByKey.reserveCapacity(table.count)
    for row in 0..<table.count { rowsByKey[key(row, wordColumns), default: []].append(row) }
    guard rowsByKey.count < table.count else { return }
    var keep = [Bool](repeating: true, count: table.count)
    for rows in rowsByKey.values where rows.count > 1 {
      for row in rows {
        keep[row] = false
        let others = rows.filter { $0 != row }.map { "\(table.lines[$0])" }.joined(separator: ", ")
        problems.append(
          IntakeProblem(
            line: Int(table.lines[row]),
            column: 1,
            value: "",
            problem: "another row is about the same return (line \(others)); neither is taken"
          )
        )
      }
    }
    hashes = zip(hashes, keep).compactMap { $1 ? $0 : nil }
    table.filter(keep)
  }

  private func isWord(_ index: Int) -> Bool {
    switch readers[index].field.type {
    case .text, .date, .yesNo, .person, .key, .row, .oneOf, .code: true
    case .number, .count, .share, .percent, .money, .period, .place, .partner, .measure, .received,
      .part, .status, .rating:
      false
    }
  }

  private func key(_ row: Int, _ wordColumns: [Int]) -> Key {
    Key(
      codes: SIMD4(table.places[row], table.partners[row], table.measures[row], table.periods[row]),
      received: table.received[row],
      words: wordColumns.compactMap { table.columns[$0]?[row] }
    )
  }

  private func report() -> SourceReport {
    var digest = RowDigest()
    for hash in hashes { digest.add(hash) }
    return SourceReport(
      name: source.name.name,
      path: data.path,
      digest: digest.text,
      rows: rows,
      accepted: table.count,
      rejected: rows - table.count,
      problems: problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    )
  }
}

extension Source {
  /// The texts that stand for missing values; a field's name where they are its alone.
  fileprivate var marks: FieldReader.Marks {
    clauses.compactMap { stated in
      guard case .missing(let texts, let reason, let fields) = stated.clause else { return nil }
      return (texts, reason, fields)
    }
  }

  fileprivate var separatorByte: UInt8 {
    for stated in clauses {
      if case .separator(let text) = stated.clause, let byte = text.utf8.first { return byte }
    }
    return UInt8(ascii: ",")
  }
}

extension String {
  fileprivate var trimmed: String {
    guard first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
    return withoutOuterSpaces
  }

  private var withoutOuterSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
