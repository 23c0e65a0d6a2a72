import AccountabilityRules

/// The rows of a source that can be seen at the date of evaluation, as checks look at them: those that
/// are evaluated, and those that are refused for a figure that cannot be.
struct CheckedSource {
  /// A row that is evaluated, or refused for its figures alone.
  typealias Row = SourceRow

  /// What a finding is about: positions in the framework, and a place in an order.
  struct About {
    var place: Int?
    var partner: Int?
    var period: Period?
    var group: String?

    /// Which of several figures of a row it is about.
    var field = 0

    /// The order of findings: by place, partner, group, period and field.
    func isOrdered(before other: About) -> Bool {
      if place != other.place { return (place ?? -1) < (other.place ?? -1) }
      if partner != other.partner { return (partner ?? -1) < (other.partner ?? -1) }
      if group != other.group { return (group ?? "") < (other.group ?? "") }
      if period != other.period {
        guard let period, let later = other.period else { return period == nil }
        return period < later
      }
      return field < other.field
    }
  }

  let source: Source
  let framework: Framework
  let rows: [Row]

  /// The figures that cannot be, in rows that can be seen, as far as it is known when they were received.
  let impossible: [RefusedReturns.Figure]

  /// Rows that are about a return of which there is another row, and which of them are about one.
  let repeated: ReturnsTable
  let repetitions: [[Int]]

  /// Whether rows are refused of which nothing can be said, so that some may be missed.
  let hasLostRows: Bool

  private let accepted: ReturnsTable
  private let unusable: ReturnsTable

  /// The fields whose words tell rows of one place and period apart.
  private let words: [Int]

  /// Those of them whose words may be shown: no heading of theirs speaks of persons' data.
  private let shownWords: [Int]

  init(_ rows: SourceRows, refused: RefusedReturns, of engine: Engine) {
    framework = engine.plan.framework
    source = rows.source
    accepted = rows.table
    let visible = rows.visibleRows()
    let current = CurrentRows(rows, visible, of: engine)
    let unusable = current.completed(refused.table)
    self.unusable = unusable
    let days = ReceiptDays(source, unusable.periodValues)
    let refusedRows = current.current(among: unusable)
    impossible = refused.figures.filter { figure in
      figure.row.map(refusedRows.contains) ?? current.isReceived(figure.codes, days)
    }
    repeated = current.completed(refused.repeated)
    let repeatedRows = current.current(among: repeated)
    let repetitions = refused.repetitions.filter { $0.allSatisfy(repeatedRows.contains) }
    self.repetitions = repetitions
    self.rows =
      visible.map { Row(isRefused: false, index: $0) }
      + refusedRows.subtracting(refused.repeatedRows).sorted().map {
        Row(isRefused: true, index: $0)
      }
    hasLostRows =
      !repetitions.isEmpty || refused.lost.contains { current.isReceived($0, days) }
    words = ReturnsTable.wordColumns(of: source.fields)
    shownWords = words.filter { !rows.source.fields[$0].speaksOfPersons }
  }

  private func table(_ row: Row) -> ReturnsTable { row.isRefused ? unusable : accepted }

  // MARK: Cells

  /// What a row has in a field.
  func cell(_ field: Int, _ row: Row) -> Cell {
    (row.isRefused ? unusable.columns[field]?[row.index] : accepted.columns[field]?[row.index])
      ?? .missing(.notCollected)
  }

  func number(_ field: Int, _ row: Row) -> ExactNumber? {
    row.isRefused
      ? unusable.columns[field]?.number(row.index) : accepted.columns[field]?.number(row.index)
  }

  /// A row whose fields conditions can ask for.
  func fields(of row: Row) -> ReturnsTable.Row {
    ReturnsTable.Row(table: table(row), index: row.index, fields: source.fields)
  }

  /// Why a figure is missing, in words: `'back' is withheld`.
  func reason(_ field: Int, _ row: Row) -> String {
    "'\(source.fields[field].name.name)' is \(text(field, row))"
  }

  /// A figure as people write it, or why it is missing.
  func text(_ field: Int, _ row: Row) -> String {
    switch cell(field, row) {
    case .number(let number): text(number, in: field)
    case .missing(let reason): reason.rawValue
    case .text(let text): text
    case .date(let date): date.description
    case .yesNo(let isYes): isYes ? "yes" : "no"
    }
  }

  /// A number as people write it in a field.
  func text(_ number: ExactNumber, in field: Int) -> String {
    let isPercent = source.fields[field].type == .percent
    let number = isPercent ? number * 100 : number
    return (number.decimalText ?? number.description) + (isPercent ? "%" : "")
  }

  func evidence(_ field: Int, _ row: Row) -> Finding.Cell {
    Finding.Cell(
      source: source.name.name,
      path: path(row),
      line: line(row),
      column: nil,
      group: group(row.index, of: table(row)),
      field: source.fields[field].name.name,
      value: text(field, row)
    )
  }

  private func line(_ row: Row) -> Int {
    Int(row.isRefused ? unusable.lines[row.index] : accepted.lines[row.index])
  }

  private func path(_ row: Row) -> String {
    row.isRefused ? unusable.path(of: row.index) : accepted.path(of: row.index)
  }

  // MARK: What rows are about

  /// What a row is about.
  func about(_ row: Row, field: Int = 0) -> About { about(row.index, of: table(row), field: field) }

  func about(_ row: Int, of table: ReturnsTable, field: Int = 0) -> About {
    About(
      place: position(table.places[row]),
      partner: position(table.partners[row]),
      period: table.periods[row] < 0 ? nil : table.periodValues[Int(table.periods[row])],
      group: group(row, of: table),
      field: field
    )
  }

  private func position(_ code: Int32) -> Int? { code < 0 ? nil : Int(code) }

  /// The words that tell a row from others of its place and period; what may identify a person is left
  /// out, and so are texts too long to be a group's name.
  private func group(_ row: Int, of table: ReturnsTable) -> String? {
    var parts: [String] = []
    let measure = Int(table.measures[row])
    if framework.measures.indices.contains(measure) {
      parts.append(framework.measures[measure].name.name)
    }
    for field in shownWords {
      guard case .text(let text)? = table.columns[field]?[row], text.utf8.count <= 60,
        PersonalData.identifier(text) == nil
      else { continue }
      parts.append(text)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The fields whose words tell rows apart, but for one.
  func words(besides field: Int) -> [Int] { words.filter { $0 != field } }

  /// What a row is about, as far as some fields say it.
  func key(_ row: Row, words: [Int]) -> ReturnsTable.ReturnKey {
    ReturnsTable.ReturnKey(row.index, of: table(row), wordColumns: words)
  }

  /// What a row is about, but for when: its place in a series of periods of one length.
  func seriesKey(_ row: Row) -> ReturnsTable.ReturnKey {
    let table = table(row)
    let period = table.periods[row.index]
    let months = period < 0 ? 0 : table.periodValues[Int(period)].months
    return ReturnsTable.ReturnKey(
      row.index,
      of: table,
      wordColumns: words,
      time: Int32(truncatingIfNeeded: months)
    )
  }
}

extension Field {
  /// Whether its name or a heading of its column speaks of persons' data.
  fileprivate var speaksOfPersons: Bool {
    let headings = self.headings.flatMap(\.parts)
    return ([name.name] + headings).contains { PersonalData.isHeading(HeadingWords($0)) }
  }
}
