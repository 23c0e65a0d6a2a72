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
    var lines = CSVReader(bytes: bytes).map { ($0.line, $0.map(\.text)) }
    guard !lines.isEmpty else {
      throw CalculationError("the file is empty", help: "its first row names the columns")
    }
    let heading = lines.removeFirst().1
    for (line, cells) in lines where cells.count != heading.count {
      throw CalculationError(
        "line \(line) has \(cells.count) cells, and the heading \(heading.count)",
        help: "give each row a cell for each column"
      )
    }
    self.heading = heading
    records = lines.map(\.1)
    var places: [String: Int] = [:]
    for input in inputs {
      let column = columns[input.name] ?? input.name
      if input.isOptional, columns[input.name] == nil, !heading.contains(column) { continue }
      places[input.name] = try Self.place(of: column, in: heading)
    }
    self.places = places
    var parting: [Int] = []
    for group in groups { parting.append(try Self.place(of: group, in: heading)) }
    self.groups = Self.groups(of: records, by: parting)
  }

  private static func place(
    of name: String,
    in heading: [String]
  ) throws(CalculationError) -> Int {
    guard let place = heading.firstIndex(of: name) else {
      throw CalculationError(
        "the file has no column '\(name)'",
        help:
          "it has \(heading.joined(separator: ", ")); say which one it is, as in 'numerator=housed'"
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
