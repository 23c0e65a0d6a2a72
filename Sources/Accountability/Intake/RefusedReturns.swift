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
    fileprivate(set) var row: Int?

    /// Where the row belongs, as far as it could be read.
    fileprivate(set) var codes = RowCodes()
  }

  /// The rows of which nothing but such figures is wrong; these stand in their columns.
  var table = ReturnsTable()
  private(set) var figures: [Figure] = []

  /// When rows were received of which nothing else is known; each only once.
  private(set) var lost: Set<RowCodes> = []

  /// Rows that are about a return of which there is another row.
  private(set) var repeated = ReturnsTable()

  /// The positions of these rows, return by return.
  private(set) var repetitions: [[Int]] = []

  /// Which rows of the table are among them.
  private(set) var repeatedRows: Set<Int> = []
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
    let place = row.place(ofCell: column)
    figures.append(
      Figure(
        field: field,
        number: number,
        problem: problem,
        path: path,
        line: place.line,
        column: place.column
      )
    )
  }

  /// Forgets a row of which something else could not be read; the figures that were kept last are its own.
  mutating func lose(_ codes: RowCodes, from firstFigure: Int? = nil) {
    lost.insert(codes.receipt)
    for index in figures.indices.dropFirst(firstFigure ?? figures.count) {
      figures[index].codes = codes
    }
  }

  /// Keeps a row of which nothing is wrong but the figures that were kept last.
  mutating func keep(
    _ values: [Cell],
    _ codes: RowCodes,
    _ readers: [FieldReader],
    from firstFigure: Int,
    line: Int
  ) {
    for index in figures.indices.dropFirst(firstFigure) {
      figures[index].row = table.count
      figures[index].codes = codes
    }
    for index in readers.indices where readers[index].isColumn {
      table.columns[index, default: Column()].append(values[index])
    }
    table.append(codes, line: line)
  }

  /// Keeps the rows that are about a return of which there is another.
  mutating func keep(_ duplicates: DuplicateRows) {
    (repeated, repetitions) = duplicates.repeated
    repeatedRows = Set(duplicates.groups.joined().lazy.filter(\.isRefused).map(\.index))
  }

  /// Gives periods other positions; one that has none of these keeps its own.
  mutating func renumberPeriods(_ positions: [Int: Int32]) {
    table.renumberPeriods(positions)
    for index in figures.indices { figures[index].codes.renumberPeriod(positions) }
    lost = Set(
      lost.map { codes in
        var codes = codes
        codes.renumberPeriod(positions)
        return codes
      }
    )
  }
}
