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
  func path(of row: Int) -> String {
    files.last { $0.firstRow <= row }?.path ?? ""
  }

  var count: Int { lines.count }

  /// Keeps the rows for which `keep` is true.
  mutating func filter(_ keep: [Bool]) {
    for index in files.indices {
      files[index].firstRow = keep.prefix(files[index].firstRow).count { $0 }
    }
    func kept<Value>(_ values: [Value]) -> [Value] {
      zip(values, keep).compactMap { $1 ? $0 : nil }
    }
    lines = kept(lines)
    places = kept(places)
    partners = kept(partners)
    measures = kept(measures)
    periods = kept(periods)
    received = kept(received)
    columns = columns.mapValues { $0.filtered(keep) }
  }
}

extension ReturnsTable {
  /// What tells one return from another, its date of receipt apart.
  struct ReturnKey: Hashable {
    private let codes: SIMD4<Int32>
    private let words: [Cell]

    init(_ row: Int, of table: ReturnsTable, wordColumns: [Int]) {
      codes = SIMD4(
        table.places[row],
        table.partners[row],
        table.measures[row],
        table.periods[row]
      )
      words = wordColumns.compactMap { table.columns[$0]?[row] }
    }
  }

  /// The columns whose values say what a row is about, and not how much.
  static func wordColumns(of fields: [Field]) -> [Int] {
    fields.indices.filter { fields[$0].type.saysWhat }
  }

  /// Rows of a source of which one alone can be true: records of one key, or returns about the same.
  func rowsAboutOne(_ source: Source) -> [[Int]] {
    switch source.kind {
    case .returns: rowsAboutOneReturn(source.fields)
    case .records:
      source.fields.firstIndex { $0.type == .key }.map(rowsOfOneKey) ?? []
    }
  }

  private func rowsOfOneKey(_ field: Int) -> [[Int]] {
    guard let keys = columns[field] else { return [] }
    var rows: [Cell: [Int]] = [:]
    for row in 0..<count {
      if case .missing = keys[row] { continue }
      rows[keys[row], default: []].append(row)
    }
    return rows.values.filter { $0.count > 1 }
  }

  /// Rows that agree in all that they are about and were received on one day, where there are several.
  private func rowsAboutOneReturn(_ fields: [Field]) -> [[Int]] {
    struct Receipt: Hashable {
      var key: ReturnKey
      var day: Int32
    }
    let wordColumns = ReturnsTable.wordColumns(of: fields)
    var rows: [Receipt: [Int]] = [:]
    rows.reserveCapacity(count)
    for row in 0..<count {
      let key = ReturnKey(row, of: self, wordColumns: wordColumns)
      rows[Receipt(key: key, day: received[row]), default: []].append(row)
    }
    return rows.count == count ? [] : rows.values.filter { $0.count > 1 }
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
      default: return .cell(table.columns[field]?[index] ?? .missing(.undefined))
      }
    }
  }
}
