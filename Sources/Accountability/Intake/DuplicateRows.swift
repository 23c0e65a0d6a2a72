import AccountabilityRules

/// Rows of a source of which one alone can be true: records of one key, or returns that are about the same
/// and were received on one day.
///
/// To keep one of them would make results depend on the order of rows. A row that is refused for its figures
/// alone is one of them as well: nobody knows which of the two was meant.
struct DuplicateRows {
  /// How many of the rows about one return are named.
  private static let mostPlaces = 5

  /// The rows of each group by file and line, and the groups in the order of their first rows.
  private(set) var groups: [[SourceRow]] = []

  private let source: Source
  private let table: ReturnsTable
  private let refused: ReturnsTable

  /// - Complexity: O(rows), and O(n log n) for n rows that are not alone.
  init(of source: Source, in table: ReturnsTable, _ refused: ReturnsTable) {
    self.source = source
    self.table = table
    self.refused = refused
    let groups =
      switch source.kind {
      case .returns: rowsAboutOneReturn()
      case .records: rowsOfOneKey()
      }
    self.groups = groups.map { $0.sorted(by: isBefore) }
      .sorted { first, second in isBefore(first[0], second[0]) }
  }

  private func table(of row: SourceRow) -> ReturnsTable { row.isRefused ? refused : table }

  private func isBefore(_ first: SourceRow, _ second: SourceRow) -> Bool {
    let (a, b) = (place(first), place(second))
    if a != b { return a < b }
    return (first.isRefused ? 1 : 0, first.index) < (second.isRefused ? 1 : 0, second.index)
  }

  private func place(_ row: SourceRow) -> (file: Int, line: Int32) {
    (file(row), table(of: row).lines[row.index])
  }

  /// The position of a row's file among those of the source.
  private func file(_ row: SourceRow) -> Int { table(of: row).file(of: row.index) ?? 0 }

  // MARK: Groups

  /// Groups the rows by what a table says of them; rows of which it says nothing are alone.
  private func rows<Key: Hashable>(by key: (ReturnsTable, Int) -> Key?) -> [[SourceRow]] {
    var groups: [Key: [SourceRow]] = [:]
    groups.reserveCapacity(table.count)
    for row in 0..<table.count {
      guard let key = key(table, row) else { continue }
      groups[key, default: []].append(SourceRow(isRefused: false, index: row))
    }
    for row in 0..<refused.count {
      guard let key = key(refused, row) else { continue }
      groups[key, default: []].append(SourceRow(isRefused: true, index: row))
    }
    guard groups.count < table.count + refused.count else { return [] }
    return groups.values.filter { $0.count > 1 }
  }

  private func rowsOfOneKey() -> [[SourceRow]] {
    guard let field = source.fields.firstIndex(where: { $0.type == .key }) else { return [] }
    return rows { table, row -> Cell? in
      guard let key = table.columns[field]?[row] else { return nil }
      if case .missing = key { return nil }
      return key
    }
  }

  private struct Receipt: Hashable {
    var key: ReturnsTable.ReturnKey
    var day: Int
  }

  private func rowsAboutOneReturn() -> [[SourceRow]] {
    let words = ReturnsTable.wordColumns(of: source.fields)
    let days = ReceiptDays(source, table.periodValues)
    return rows { table, row in
      Receipt(
        key: ReturnsTable.ReturnKey(row, of: table, wordColumns: words),
        day: days.day(row, of: table)
      )
    }
  }

  // MARK: What becomes of them

  /// Which rows of the table stay; `nil` where all do.
  var kept: [Bool]? {
    guard !groups.isEmpty else { return nil }
    var kept = [Bool](repeating: true, count: table.count)
    for row in groups.joined() where !row.isRefused { kept[row.index] = false }
    return kept
  }

  /// The rows as a table, and the positions in it of each group.
  var repeated: (table: ReturnsTable, groups: [[Int]]) {
    var all = ReturnsTable()
    all.periodValues = table.periodValues
    let positions = groups.map { rows -> [Int] in
      for row in rows { all.append(row.index, of: table(of: row)) }
      return Array(all.count - rows.count..<all.count)
    }
    return (all, positions)
  }

  /// Why each of them is refused, with the position of its file.
  var problems: [(file: Int, problem: IntakeProblem)] {
    groups.flatMap { rows in rows.map { (file($0), problem($0, besides: rows)) } }
  }

  private func problem(_ row: SourceRow, besides rows: [SourceRow]) -> IntakeProblem {
    let others = rows.lazy.filter { $0 != row }.prefix(DuplicateRows.mostPlaces)
    let rest = rows.count - 1 - others.count
    let places = others.map { words($0, besides: row) } + (rest > 0 ? ["and \(rest) more"] : [])
    let said = source.kind == .records ? "has the same key" : "is about the same return"
    return IntakeProblem(
      line: Int(table(of: row).lines[row.index]),
      column: 1,
      value: "",
      problem: "another row \(said) (\(places.joined(separator: ", "))); neither is taken"
    )
  }

  private func words(_ row: SourceRow, besides other: SourceRow) -> String {
    let line = "line \(table(of: row).lines[row.index])"
    guard file(row) != file(other) else { return line }
    return "\(table(of: row).path(of: row.index)), \(line)"
  }
}
