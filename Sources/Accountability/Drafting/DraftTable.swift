import AccountabilityRules

/// A file as a draft looks at it: its headings, and the different texts below each.
struct DraftTable {
  let path: String

  /// What parts its cells.
  let separator: String

  let columns: [DraftColumn]

  /// Reads a file; the first thing that is wrong with its form is thrown.
  init(_ part: SourceData.Part) throws(DraftError) {
    path = part.path
    switch try DraftTable.content(of: part) {
    case .csv(let bytes):
      if let format = ForeignFormat(bytes) {
        let message = "the file is \(format), and no CSV"
        throw DraftError(.unreadable, path, message, help: format.help)
      }
      let separator = DraftTable.separator(of: bytes)
      self.separator = String(UnicodeScalar(separator))
      var reader = CSVReader(bytes: bytes, separator: separator)
      columns = try DraftTable.columns(part.path) { () throws(DraftError) in
        guard let record = reader.next() else { return nil }
        if let problem = record.problems.first(where: \.isFatal) {
          throw DraftTable.unreadable(problem, part.path)
        }
        return .csv(record)
      }
    case .json(let bytes):
      separator = ","
      columns = try DraftTable.columns(DraftTable.rows(of: bytes, part.path), part.path)
    case .rows(let table):
      separator = ","
      columns = try DraftTable.columns(table, part.path)
    case .file:
      throw DraftTable.empty(part.path, "headings")
    }
  }

  /// What a part holds; the bytes of a file are read.
  private static func content(
    of part: SourceData.Part
  ) throws(DraftError) -> SourceData.Part.Content {
    guard case .file(let file) = part.content else { return part.content }
    do throws(FileBytes.Failure) {
      return .csv(try file.bytes(0..<file.count))
    } catch {
      let message = "the file cannot be read: \(error.reason)"
      throw DraftError(.unreadable, part.path, message, help: "look whether it is still there")
    }
  }

  private static func rows(
    of bytes: [UInt8],
    _ path: String
  ) throws(DraftError) -> SourceData.Part.TextRows {
    do throws(JSONProblem) {
      return try JSONRows(bytes).table
    } catch {
      throw DraftError(
        .unreadable,
        path,
        line: error.line,
        error.message,
        help: "give a list of objects, objects one a line, or one data set in JSON-stat 2.0"
      )
    }
  }

  private static func columns(
    _ table: SourceData.Part.TextRows,
    _ path: String
  ) throws(DraftError) -> [DraftColumn] {
    var index = -1
    return try columns(path) { () throws(DraftError) in
      index += 1
      guard index <= table.rows.count else { return nil }
      guard index > 0 else { return .texts(table.headings, number: 0) }
      return .texts(table.rows[index - 1], number: table.number(ofRow: index - 1))
    }
  }

  /// Of comma, semicolon and tab the one that stands most often in the first line.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    var best: (count: Int, separator: UInt8) = (0, UInt8(ascii: ","))
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = line.count { $0 == separator }
      if count > best.count { best = (count, separator) }
    }
    return best.separator
  }

  private static func unreadable(_ problem: CSVProblem, _ path: String) -> DraftError {
    DraftError(
      .unreadable,
      path,
      line: problem.line,
      problem.kind.sentence,
      help: problem.kind == .invalidUTF8 || problem.kind == .nulByte
        ? "save the file as CSV in UTF-8" : "mend the file, or export it anew"
    )
  }

  // MARK: Columns

  private static func columns(
    _ path: String,
    next: () throws(DraftError) -> RawRow?
  ) throws(DraftError) -> [DraftColumn] {
    guard let head = try next(), head.count > 0 else { throw empty(path, "headings") }
    let headings = (0..<head.count).map { head.text($0) }
    try checkHeadings(headings, path)
    var columns = headings.map { DraftColumn(heading: $0) }
    var rows = 0
    while let row = try next() {
      guard row.count == headings.count else { throw uneven(row, headings.count, path) }
      for index in columns.indices { columns[index].add(row.bytes(index)) }
      rows += 1
    }
    guard rows > 0 else { throw empty(path, "rows below the headings") }
    return columns
  }

  private static func empty(_ path: String, _ what: String) -> DraftError {
    DraftError(
      .empty,
      path,
      "there are no \(what)",
      help: "the first row names the columns, and each row below it holds figures"
    )
  }

  private static func uneven(_ row: RawRow, _ width: Int, _ path: String) -> DraftError {
    DraftError(
      .unevenRow,
      path,
      line: row.line,
      "the row has \(row.count) cells under \(width) headings",
      help: "take titles above the headings and notes below the figures out of the file"
    )
  }

  private static func checkHeadings(_ headings: [String], _ path: String) throws(DraftError) {
    var seen: Set<String> = []
    for heading in headings where !seen.insert(heading).inserted {
      throw DraftError(
        .repeatedColumn,
        path,
        line: 1,
        heading.isEmpty
          ? "two columns have no heading"
          : "two columns are headed \(Escaping.terminal(Writing.text(heading)))",
        help:
          "give each column a heading of its own; where headings take several rows, join them into one"
      )
    }
  }
}

/// A column: its heading, and the different texts in its cells without the white space around them.
struct DraftColumn {
  let heading: String

  /// The words of the heading.
  let words: HeadingWords

  /// The different texts, in the order in which they were met; an empty cell is an empty text.
  private(set) var values: [String] = []

  private var met: Set<ArraySlice<UInt8>> = []

  init(heading: String) {
    self.heading = heading
    words = HeadingWords(heading)
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard met.insert(bytes).inserted else { return }
    values.append(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a cell is empty.
  var hasBlanks: Bool { values.contains("") }

  /// The different texts that are not empty.
  var texts: [String] { values.filter { !$0.isEmpty } }

  /// The texts that are not marks for missing values.
  var figures: [String] { values.filter { MissingMark(text: $0) == nil } }

  /// The marks for missing values.
  var marks: [MissingMark] { values.compactMap(MissingMark.init) }
}
