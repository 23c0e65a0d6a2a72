import AccountabilityRules

/// The tables of a sheet: one below its headings as a rule; several, one below another, where a condition
/// says which rows are headings.
struct SheetTables {
  struct Table {
    /// The rows of headings, from the top.
    var headings: [RawRow]

    /// The positions of those of them among the sheet's rows that stand there.
    var positions: Range<Int>

    /// The position of the first row below the headings.
    var first: Int { positions.upperBound }
  }

  private(set) var tables: [Table]

  init(_ sheet: Sheet, of source: Source, in framework: Framework) {
    let isPlaced = source.headingsCondition != nil
    tables =
      sheet.headings.isEmpty && isPlaced ? [] : [Table(headings: sheet.headings, positions: 0..<0)]
    guard let condition = source.headingsCondition else { return }
    let marks = source.marks
    let readers = source.fields.map {
      FieldReader($0, of: source, marks: marks, framework: framework)
    }
    var position = 0
    sheet.forEachRow { row in
      let fields = PlacedFields(row: row, source: source, readers: readers)
      if let last = tables.last, !last.headings.isEmpty, last.headings.count < source.headingRows {
        tables[tables.count - 1].headings.append(row)
        tables[tables.count - 1].positions = last.positions.lowerBound..<position + 1
      } else if case .yes = RowExpression(fields, of: source, in: framework).truth(condition) {
        tables.append(Table(headings: [row], positions: position..<position + 1))
      }
      position += 1
    }
  }

  /// The table that a row belongs to; `nil` above the first of them.
  ///
  /// - Complexity: O(log tables).
  func table(ofRow position: Int) -> Int? {
    var (low, high) = (0, tables.count)
    while low < high {
      let middle = (low + high) / 2
      if tables[middle].positions.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// A row of which nobody has said yet which column is which: fields that have numbers are found.
  private struct PlacedFields: RowFields {
    let row: RawRow
    let source: Source
    let readers: [FieldReader]

    func value(ofField index: Int) -> RowValue {
      guard case .position(let number) = source.fields[index].origin else { return .unreadable }
      let cell = number <= row.count ? row.bytes(number - 1) : ArraySlice()
      var reader = readers[index]
      var periods = PeriodPositions()
      let outcome = reader.read(cell, periods: &periods)
      return RowRules.value(outcome, source.fields[index], periods, cell.isEmpty)
    }
  }
}
