import AccountabilityRules

/// The rows of a JSON file: objects one behind the other or in a list, or a data set in JSON-stat.
struct JSONRows {
  private var headings: [String] = []
  private var rows: [[String]] = []

  /// The line on which each row begins.
  private var lines: [Int] = []

  /// Lines that hold no object, where rows stand one a line.
  private(set) var problems: [IntakeProblem] = []

  /// The rows as a program would hand them over.
  var table: SourceData.Part.TextRows {
    SourceData.Part.TextRows(headings: headings, rows: rows, lines: lines)
  }

  private var positions: [String: Int] = [:]

  /// Reads a file.
  ///
  /// - Throws: ``JSONProblem`` where the text is no JSON, or holds nothing that can be rows. Where rows
  ///   stand one a line, each is read by itself, and one that cannot be read is a problem of its line.
  /// - Complexity: O(bytes + rows × headings).
  init(_ bytes: [UInt8]) throws(JSONProblem) {
    var reader = JSONReader(bytes)
    if reader.take("[") {
      try readList(&reader)
    } else {
      try readLines(&reader)
    }
    // Rows that were read before a heading was met have no cell for it.
    for index in rows.indices where rows[index].count < headings.count {
      rows[index] += [String](repeating: "", count: headings.count - rows[index].count)
    }
  }

  private mutating func readList(_ reader: inout JSONReader) throws(JSONProblem) {
    guard !reader.take("]") else { return }
    repeat {
      _ = reader.peek()
      let line = reader.line
      let value = try reader.value()
      guard case .object(let members) = value else {
        throw reader.problem("an object was wanted before this: one for each row")
      }
      add(members, line: line)
    } while reader.take(",")
    try reader.want("]")
    guard reader.peek() == nil else { throw reader.problem("something stands behind the list") }
  }

  private mutating func readLines(_ reader: inout JSONReader) throws(JSONProblem) {
    var first: JSONProblem?
    while reader.peek() != nil {
      let line = reader.line
      do throws(JSONProblem) {
        let value = try reader.value()
        if rows.isEmpty, first == nil, let table = JSONStat(value) {
          return try read(table, &reader)
        }
        guard case .object(let members) = value else { throw reader.problem("a row is an object") }
        let end = reader.line
        if reader.peek() != nil, reader.line == end {
          throw reader.problem("something stands behind the object on its line")
        }
        add(members, line: line)
      } catch {
        first = first ?? error
        refuse(error)
        reader.skipLine()
      }
    }
    // Where no line is a row, the file was not meant so.
    if rows.isEmpty, let first { throw first }
  }

  private mutating func refuse(_ problem: JSONProblem) {
    problems.append(
      IntakeProblem(
        line: problem.line,
        column: problem.column,
        value: "",
        problem: "this is no row of JSON: \(problem.message)"
      )
    )
  }

  private mutating func read(_ table: JSONStat, _ reader: inout JSONReader) throws(JSONProblem) {
    guard reader.peek() == nil else { throw reader.problem("something stands behind the data set") }
    headings = table.headings
    rows = table.rows
    lines = []
  }

  // MARK: Objects

  private mutating func add(_ members: [JSONValue.Member], line: Int) {
    var row = [String](repeating: "", count: headings.count)
    fill(&row, members, "")
    rows.append(row)
    lines.append(line)
  }

  /// An object within an object has its members' names behind its own: `area.code`.
  private mutating func fill(
    _ row: inout [String],
    _ members: [JSONValue.Member],
    _ prefix: String
  ) {
    for member in members {
      let name = prefix + member.name
      if case .object(let inner) = member.value {
        fill(&row, inner, "\(name).")
        continue
      }
      let position = positions[name] ?? headings.count
      if position == headings.count {
        headings.append(name)
        positions[name] = position
      }
      while row.count <= position { row.append("") }
      row[position] = member.value.cell
    }
  }
}

extension JSONValue {
  /// What a cell of a file would hold: nothing for `null`, `yes` and `no`, plain decimals.
  var cell: String {
    switch self {
    case .null: ""
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .number(let digits): JSONValue.plain(digits)
    case .text(let text): text
    case .list(let elements): "[" + elements.map(\.cell).joined(separator: ", ") + "]"
    case .object: "{…}"
    }
  }

  /// A number without exponent, where the exponent is small enough to be written out.
  private static func plain(_ digits: String) -> String {
    let parts = digits.split { $0 == "e" || $0 == "E" }
    guard parts.count == 2, let exponent = Int(parts[1]), abs(exponent) <= 400,
      let number = ExactNumber(decimal: String(parts[0])),
      let power = ExactNumber(10).raised(to: exponent)
    else { return digits }
    return (number * power).decimalText ?? digits
  }
}
