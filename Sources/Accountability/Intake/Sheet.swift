import AccountabilityRules

/// A file of a source, from its first row to its last: what is skipped, then headings, then rows.
struct Sheet {
  private enum Rest {
    case csv(CSVReader)
    case rows(SourceData.Part.TextRows, from: Int)
  }

  private let rest: Rest

  /// The rows of headings, from the top; none where a condition says which they are.
  let headings: [RawRow]

  /// Opens a file, of which its source says how many rows are skipped, how many hold headings, and what
  /// parts cells; there are fewer rows of headings only if the file ends before.
  init(_ part: SourceData.Part, of source: Source) {
    switch part.content {
    case .csv(let bytes):
      var reader = CSVReader(bytes: bytes, separator: source.separatorByte)
      let count = source.headingsCondition == nil ? source.headingRows : 0
      headings = Sheet.headings(&reader, skipping: source.skippedRows, count: count)
      rest = .csv(reader)
    case .rows(let table):
      let further = min(max(0, source.headingRows - 1), table.rows.count)
      headings = ([table.headings] + table.rows.prefix(further)).enumerated().map {
        .texts($1, number: $0)
      }
      rest = .rows(table, from: further)
    case .json, .file:
      // A file is read, and JSON made into rows, before it is opened as a sheet.
      headings = []
      rest = .rows(SourceData.Part.TextRows(headings: [], rows: []), from: 0)
    }
  }

  /// Lines without a byte count as rows here, as they do where a table is looked at.
  private static func headings(
    _ reader: inout CSVReader,
    skipping skipped: Int,
    count: Int
  ) -> [RawRow] {
    var headings: [RawRow] = []
    var row = 0
    var line = reader.line
    while row < skipped + count {
      var ahead = reader
      guard let record = ahead.next() else { break }
      row += record.line - line
      if row >= skipped + count { return headings }
      reader = ahead
      if row >= skipped { headings.append(.csv(record)) }
      row += 1
      line = reader.line
    }
    return headings
  }

  /// Goes through the rows below the headings, or the first of them; a row is read when its turn comes.
  func forEachRow(atMost limit: Int = .max, _ body: (RawRow) -> Void) {
    switch rest {
    case .csv(var reader):
      var record = CSVRecord()
      var count = 0
      while count < limit, reader.read(into: &record) {
        body(.csv(record))
        count += 1
      }
    case .rows(let table, let first):
      for index in table.rows.indices.dropFirst(first).prefix(limit) {
        body(.texts(table.rows[index], number: table.number(ofRow: index)))
      }
    }
  }
}

extension Source {
  /// How many rows of a file stand before its headings.
  fileprivate var skippedRows: Int {
    clauses.lazy.compactMap { if case .skip(let count) = $0.clause { count } else { nil } }
      .first ?? 0
  }

  var separatorByte: UInt8 {
    for stated in clauses {
      if case .separator(let text) = stated.clause, let byte = text.utf8.first { return byte }
    }
    return UInt8(ascii: ",")
  }
}
