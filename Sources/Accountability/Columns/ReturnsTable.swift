import AccountabilityRules

/// What stands in a cell, read by its field's type.
enum Cell: Hashable, Sendable {
  case number(ExactNumber)
  case text(String)
  case date(CalendarDate)
  case yesNo(Bool)
  case missing(MissingReason)
}

/// The accepted rows of a source in columns.
///
/// Places, partners and measures are their positions in the framework, -1 where a row has none;
/// periods are positions in `periods`.
struct ReturnsTable: Sendable {
  /// Where each row stood: a line of the file, or the row's number.
  var lines: [Int32] = []
  var places: [Int32] = []
  var partners: [Int32] = []
  var measures: [Int32] = []
  var periods: [Int32] = []

  /// The day on which a row was received, in days since 1970; `Int32.min` where it is not said.
  var received: [Int32] = []

  /// The values of each field that is not one of the above, by the field's position in the source.
  var columns: [Int: Column] = [:]

  /// The periods that occur, in the order of their first occurrence.
  var periodValues: [Period] = []

  /// A file of the rows.
  struct File: Sendable {
    /// What the rows are called: a path as a rule.
    var path: String

    /// The position of its first row, or of the one behind its last where it has none.
    var firstRow: Int
  }

  /// The files that the rows stand in, in their order.
  var files: [File] = []

  /// What the rows of the file are called in which a row stands.
  func path(of row: Int) -> String { file(of: row).map { files[$0].path } ?? "" }

  /// The position of the file in which a row stands.
  ///
  /// - Complexity: O(log files).
  func file(of row: Int) -> Int? {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].firstRow <= row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  var count: Int { lines.count }

  /// Keeps the rows for which `keep` is true.
  mutating func filter(_ keep: [Bool]) {
    var (row, kept) = (0, 0)
    for index in files.indices {
      while row < min(files[index].firstRow, keep.count) {
        if keep[row] { kept += 1 }
        row += 1
      }
      files[index].firstRow = kept
    }
    func those<Value>(_ values: [Value]) -> [Value] {
      zip(values, keep).compactMap { $1 ? $0 : nil }
    }
    lines = those(lines)
    places = those(places)
    partners = those(partners)
    measures = those(measures)
    periods = those(periods)
    received = those(received)
    columns = columns.mapValues { $0.filtered(keep) }
  }
}

extension ReturnsTable {
  /// What tells one return from another, its date of receipt apart.
  struct ReturnKey: Hashable {
    private let codes: SIMD4<Int32>
    private let words: [Cell]

    /// - Parameters:
    ///   - row: The row.
    ///   - table: Its table.
    ///   - wordColumns: The columns whose values tell rows apart.
    ///   - time: What stands for the time of the row, if not its period.
    init(_ row: Int, of table: ReturnsTable, wordColumns: [Int], time: Int32? = nil) {
      codes = SIMD4(
        table.places[row],
        table.partners[row],
        table.measures[row],
        time ?? table.periods[row]
      )
      words = wordColumns.compactMap { table.columns[$0]?[row] }
    }
  }

  /// The columns whose values say what a row is about, and not how much.
  static func wordColumns(of fields: [Field]) -> [Int] {
    fields.indices.filter { fields[$0].type.saysWhat }
  }

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

  /// Puts a value into a cell.
  mutating func set(_ cell: Cell, row: Int, field: Int) {
    columns[field] = columns[field]?.replacing([(row, cell)])
  }

  /// Adds a row that no file has.
  ///
  /// - Parameters:
  ///   - key: What it is about, by positions.
  ///   - period: Its period.
  ///   - received: The day on which it counts as received.
  ///   - cells: Its values by their fields; what is not there is not submitted.
  mutating func add(
    _ key: (place: Int, partner: Int, measure: Int),
    _ period: Period,
    received: CalendarDate,
    _ cells: [Int: Cell]
  ) {
    let known = periodValues.firstIndex(of: period)
    if known == nil { periodValues.append(period) }
    files.append(File(path: "", firstRow: count))
    lines.append(0)
    places.append(Int32(truncatingIfNeeded: key.place))
    partners.append(Int32(truncatingIfNeeded: key.partner))
    measures.append(Int32(truncatingIfNeeded: key.measure))
    periods.append(Int32(truncatingIfNeeded: known ?? periodValues.count - 1))
    self.received.append(Int32(clamping: received.daysSince1970))
    for field in columns.keys {
      columns[field, default: Column()].append(cells[field] ?? .missing(.notSubmitted))
    }
  }

  /// Gives periods other positions; one that has none of these keeps its own.
  mutating func renumberPeriods(_ positions: [Int: Int32]) {
    periods = periods.map { positions[Int($0)] ?? $0 }
  }
}

extension Field.FieldType {
  /// Whether a value says what a row is about.
  fileprivate var saysWhat: Bool {
    switch self {
    case .text, .date, .yesNo, .person, .key, .row, .oneOf, .code: true
    case .number, .count, .share, .percent, .money, .period, .place, .partner, .measure, .received,
      .part, .status, .rating:
      false
    }
  }
}

extension ReturnsTable {
  /// One accepted row.
  struct Row: RowFields {
    let table: ReturnsTable
    let index: Int
    let fields: [Field]

    func value(ofField field: Int) -> RowValue {
      switch fields[field].type {
      case .place: return .place(Int(table.places[index]))
      case .partner: return .partner(Int(table.partners[index]))
      case .measure: return .measure(Int(table.measures[index]))
      case .period: return .period(table.periodValues[Int(table.periods[index])])
      case .received:
        guard table.received[index] != .min else { return .cell(.missing(.notCollected)) }
        return .cell(.date(CalendarDate(daysSince1970: Int(table.received[index]))))
      case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .part, .status, .rating,
        .person, .key, .row, .oneOf, .code:
        return .cell(table.columns[field]?[index] ?? .missing(.undefined))
      }
    }
  }
}
