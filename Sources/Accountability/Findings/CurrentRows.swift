import AccountabilityRules

/// Which of the rows that are refused still count at the date of evaluation: they had been received by
/// then, and no later return that could be read has taken their place.
struct CurrentRows {
  private let rows: SourceRows
  private let framework: Framework
  private let defaultPlace: Int
  private let words: [Int]

  /// When the return of each key was received that is evaluated; empty where returns are not dated.
  private var receipts: [ReturnsTable.ReturnKey: Int32] = [:]

  init(_ rows: SourceRows, _ visible: [Int], of engine: Engine) {
    self.rows = rows
    framework = engine.plan.framework
    defaultPlace = engine.defaultPlace
    words = ReturnsTable.wordColumns(of: rows.source.fields)
    guard rows.source.fields.contains(where: { $0.type == .received }) else { return }
    for row in visible { receipts[key(row, of: rows.table)] = rows.table.received[row] }
  }

  private func key(_ row: Int, of table: ReturnsTable) -> ReturnsTable.ReturnKey {
    ReturnsTable.ReturnKey(row, of: table, wordColumns: words)
  }

  /// A table whose rows belong where those of the source without a place or partner do.
  func completed(_ table: ReturnsTable) -> ReturnsTable {
    SourceRows(rows.index, of: framework, table: table, defaultPlace: defaultPlace, asOf: rows.asOf)
      .table
  }

  /// The rows of a completed table that count.
  func current(among table: ReturnsTable) -> Set<Int> {
    Set(
      (0..<table.count).filter { row in
        guard rows.isReceived(row, of: table) else { return false }
        guard let later = receipts.isEmpty ? nil : receipts[key(row, of: table)] else {
          return true
        }
        return later <= table.received[row]
      }
    )
  }
}
