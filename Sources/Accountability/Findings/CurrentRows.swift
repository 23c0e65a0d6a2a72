import AccountabilityRules

/// Which of the rows that are refused still count at the date of evaluation: they had been received by
/// then, and no later return that could be read has taken their place.
struct CurrentRows {
  private let rows: SourceRows
  private let framework: Framework
  private let defaultPlace: Int
  private let words: [Int]

  /// When the return of each key was received that is evaluated; empty where returns are not dated.
  private var receipts: [ReturnsTable.ReturnKey: Int] = [:]

  init(_ rows: SourceRows, _ visible: [Int], of engine: Engine) {
    self.rows = rows
    framework = engine.plan.framework
    defaultPlace = engine.defaultPlace
    words = ReturnsTable.wordColumns(of: rows.source.fields)
    guard rows.source.fields.contains(where: { $0.type == .received }) else { return }
    let days = ReceiptDays(rows.source, rows.table.periodValues)
    for row in visible { receipts[key(row, of: rows.table)] = days.day(row, of: rows.table) }
  }

  private func key(_ row: Int, of table: ReturnsTable) -> ReturnsTable.ReturnKey {
    ReturnsTable.ReturnKey(row, of: table, wordColumns: words)
  }

  /// A table whose rows belong where those of the source without a place or partner do.
  func completed(_ table: ReturnsTable) -> ReturnsTable {
    SourceRows(rows.index, of: framework, table: table, defaultPlace: defaultPlace, asOf: rows.asOf)
      .table
  }

  /// Whether a row with such codes had been received by the date, as far as they say it.
  func isReceived(_ codes: RowCodes, _ days: ReceiptDays) -> Bool {
    days.day(period: codes.period, received: codes.received) <= rows.asOf.daysSince1970
  }

  /// The rows of a completed table that count.
  func current(among table: ReturnsTable) -> Set<Int> {
    let days = ReceiptDays(rows.source, table.periodValues)
    let today = rows.asOf.daysSince1970
    return Set(
      (0..<table.count).filter { row in
        let day = days.day(row, of: table)
        guard day <= today else { return false }
        guard let later = receipts.isEmpty ? nil : receipts[key(row, of: table)] else {
          return true
        }
        return later <= day
      }
    )
  }
}
