internal import AccountabilityRules

/// A CSV file whose rows a statistic is computed from.
struct CalculationTable: Sendable {
  let heading: [String]
  let records: [[String]]

  /// Where in each row the statistic's inputs stand, by their names.
  let places: [String: Int]

  /// The rows that are computed together, by their places; all of them where nothing parts them.
  let groups: [[Int]]

  init(
    _ bytes: [UInt8],
    inputs: [CatalogueStatistic.Column],
    _ columns: [String: String],
    _ groups: [String]
  ) throws(CalculationError) {
    var lines = try Self.lines(of: bytes)
    guard !lines.isEmpty else {
      throw CalculationError("the file is empty", help: "its first row names the columns")
    }
    let heading = lines.removeFirst().cells
    for (line, cells) in lines where cells.count != heading.count {
      throw CalculationError(
        "line \(line) has \(cells.count) cells, and the heading \(heading.count)",
        help: "give each row a cell for each column"
      )
    }
    self.heading = heading
    records = lines.map(\.cells)
    var errors: [CalculationError] = []
    var places: [String: Int] = [:]
    for input in inputs {
      let column = columns[input.name] ?? input.name
      if input.isOptional, columns[input.name] == nil, !heading.contains(column) { continue }
      do throws(CalculationError) {
        places[input.name] = try Self.place(of: column, for: input.name, in: heading)
      } catch {
        errors.append(error)
      }
    }
    self.places = places
    var parting: [Int] = []
    for group in groups {
      do throws(CalculationError) {
        parting.append(try Self.place(of: group, for: nil, in: heading))
      } catch {
        errors.append(error)
      }
    }
    if let error = CalculationError(all: errors, "the file has \(Self.list(heading))") {
      throw error
    }
    self.groups = Self.groups(of: records, by: parting)
  }

  /// The rows of a file, with the line on which each begins.
  private static func lines(
    of bytes: [UInt8]
  ) throws(CalculationError) -> [(line: Int, cells: [String])] {
    if let format = ForeignFormat(bytes) {
      throw CalculationError("the file is \(format), and no CSV", help: format.help)
    }
    var lines: [(line: Int, cells: [String])] = []
    var reader = CSVReader(bytes: bytes)
    var next = 1
    // The reader leaves out lines without a character. In a file of one column each of them is an empty cell.
    func addBlanks(before line: Int) {
      guard lines.first?.cells.count == 1 else { return }
      for blank in next..<max(next, line) { lines.append((blank, [""])) }
    }
    while let record = reader.next() {
      if let problem = record.problems.first(where: \.isFatal) {
        throw CalculationError(
          "line \(problem.line), column \(problem.column): \(problem.kind.sentence)",
          help: problem.kind == .invalidUTF8
            ? "save the file as 'CSV UTF-8'" : "mend the line, or save the file as CSV again"
        )
      }
      addBlanks(before: record.line)
      lines.append((record.line, record.map(\.text)))
      next = reader.line
    }
    addBlanks(before: reader.line)
    return lines
  }

  /// The headings in words; not more than a dozen.
  private static func list(_ heading: [String]) -> String {
    let shown = heading.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    return heading.count > 12 ? "\(shown), …" : shown
  }

  /// The place of the column of an input, or of one by which rows are parted.
  private static func place(
    of name: String,
    for input: String?,
    in heading: [String]
  ) throws(CalculationError) -> Int {
    guard let place = heading.firstIndex(of: name) else {
      if heading.count == 1, let separator = heading[0].first(where: { ";\t|".contains($0) }) {
        throw CalculationError(
          "the file has no column '\(name)', but one column in all",
          help:
            "its cells seem to be parted by \(separator == "\t" ? "tabs" : "'\(separator)'"): save it with commas between them"
        )
      }
      let near = Suggestion.nearest(to: name, among: heading).map { "did you mean '\($0)'?" }
      let way = input.map { "say which column is '\($0)', as in '\($0)=COLUMN'" }
      throw CalculationError(
        "the file has no column '\(name)'",
        help: [near, way].compactMap(\.self).joined(separator: " ")
      )
    }
    guard heading.count(where: { $0 == name }) == 1 else {
      throw CalculationError(
        "the file has more than one column '\(name)'",
        help: "give each column a heading of its own"
      )
    }
    return place
  }

  private static func groups(of records: [[String]], by places: [Int]) -> [[Int]] {
    var order: [[String]] = []
    var members: [[String]: [Int]] = [:]
    for (index, record) in records.enumerated() {
      let key = places.map { record[$0] }
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(index)
    }
    return order.compactMap { members[$0] }
  }

  /// Cells as a line of CSV.
  static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard cell.contains(where: special.contains) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
