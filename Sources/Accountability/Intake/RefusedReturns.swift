import AccountabilityRules

/// What the refused rows of a source still say to checks: figures that their fields' kinds exclude, and
/// rows that are about one return.
struct RefusedReturns: Sendable {
  /// A figure that cannot be: a count of -3, a share of 1.4.
  struct Figure: Sendable {
    /// The position of its field.
    var field: Int
    var number: ExactNumber
    var problem: String
    var path: String
    var line: Int
    var column: Int

    /// The row of the table; `nil` where something else is wrong with the row.
    var row: Int?
  }

  /// The rows of which nothing but such figures is wrong; these stand in their columns.
  var table = ReturnsTable()
  var figures: [Figure] = []

  /// Rows that are about a return of which there is another row.
  var repeated = ReturnsTable()

  /// The positions of these rows, return by return.
  var repetitions: [[Int]] = []
}

extension ReturnsReader {
  /// The accepted rows of a source, and what became of the others, file by file.
  static func read(
    _ source: Source,
    of framework: Framework,
    from parts: [SourceData.Part]
  ) throws(IntakeError) -> (table: ReturnsTable, reports: [SourceReport]) {
    let (table, _, reports) = try readAll(source, of: framework, from: parts)
    return (table, reports)
  }
}

extension RefusedReturns {
  /// Keeps a figure that cannot be.
  mutating func keep(
    _ number: ExactNumber,
    _ field: Int,
    _ row: RawRow,
    _ column: Int,
    _ problem: String,
    in path: String
  ) {
    let place = column >= 0 && column < row.count ? row.place(column) : (row.line, 1)
    figures.append(
      Figure(
        field: field,
        number: number,
        problem: problem,
        path: path,
        line: place.0,
        column: place.1
      )
    )
  }

  /// Keeps a row of which nothing is wrong but the figures that were kept last.
  mutating func keep(
    _ values: [Cell],
    _ codes: RowCodes,
    _ readers: [FieldReader],
    from firstFigure: Int,
    line: Int
  ) {
    for index in figures.indices.dropFirst(firstFigure) { figures[index].row = table.count }
    for index in readers.indices where readers[index].isColumn {
      table.columns[index, default: Column()].append(values[index])
    }
    table.append(codes, line: line)
  }
}

extension ReturnsTable {
  /// Adds one row of another table with the same fields and periods.
  mutating func append(_ row: Int, of other: ReturnsTable) {
    let path = other.path(of: row)
    if files.last?.path != path { files.append(File(path: path, firstRow: count)) }
    lines.append(other.lines[row])
    places.append(other.places[row])
    partners.append(other.partners[row])
    measures.append(other.measures[row])
    periods.append(other.periods[row])
    received.append(other.received[row])
    for (field, column) in other.columns { columns[field, default: Column()].append(column[row]) }
  }

  /// Gives periods other positions; one that has none of these keeps its own.
  mutating func renumberPeriods(_ positions: [Int: Int32]) {
    periods = periods.map { positions[Int($0)] ?? $0 }
  }
}
