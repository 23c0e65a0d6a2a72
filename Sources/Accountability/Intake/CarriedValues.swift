import AccountabilityRules

/// What the rows above say of fields whose empty cells take it over: titles above a table, cells that were
/// one, labels of the rows that follow.
struct CarriedValues {
  private enum Above {
    case nothing
    case value(FieldReader.Outcome, ArraySlice<UInt8>)

    /// A cell that could not be read may have said something else.
    case unreadable
  }

  /// The cells of a row, field by field.
  struct Row {
    var outcomes: [FieldReader.Outcome]

    /// What was read; `nil` where the table has no cell for a field.
    var cells: [ArraySlice<UInt8>?]
  }

  /// The positions of the fields that are carried.
  let fields: [Int]

  private let names: [String]
  private var above: [Int: Above] = [:]

  init(_ source: Source) {
    fields = source.fields.indices.filter { source.fields[$0].isCarried }
    names = source.fields.map(\.name.name)
  }

  /// Begins a file, above which stands nothing.
  mutating func begin() { above = [:] }

  /// Takes a value from a row that is none of a table.
  mutating func look(at outcome: FieldReader.Outcome, of field: Int, _ cell: ArraySlice<UInt8>) {
    if !cell.isEmpty, !outcome.isRefused { above[field] = .value(outcome, cell) }
  }

  /// Takes the values of a row, and gives it those from above where it has none.
  ///
  /// A cell that is not empty and cannot be read is another field's where one reads the same column;
  /// otherwise nobody knows what it says of the rows below.
  ///
  /// - Returns: The fields of which that is so; they are to be lost unless the row is ignored.
  mutating func fill(_ row: inout Row, columns: [Int]) -> [Int] {
    let read = row
    var lost: [Int] = []
    for field in fields {
      let cell = read.cells[field] ?? ArraySlice()
      if cell.isEmpty {
        fill(field, &row)
      } else if !read.outcomes[field].isRefused {
        above[field] = .value(read.outcomes[field], cell)
      } else if isRead(columns[field], read.outcomes, columns) {
        fill(field, &row)
      } else {
        lost.append(field)
      }
    }
    return lost
  }

  /// What the rows below these cells would take over is not known.
  mutating func lose(_ fields: [Int]) {
    for field in fields { above[field] = .unreadable }
  }

  private func isRead(_ column: Int, _ outcomes: [FieldReader.Outcome], _ columns: [Int]) -> Bool {
    outcomes.indices.contains { columns[$0] == column && !outcomes[$0].isRefused }
  }

  private func fill(_ field: Int, _ row: inout Row) {
    switch above[field] ?? .nothing {
    case .value(let outcome, let cell):
      row.outcomes[field] = outcome
      row.cells[field] = cell
    case .nothing:
      row.outcomes[field] = .refused("no row above says '\(names[field])'")
    case .unreadable:
      row.outcomes[field] = .refused(
        "'\(names[field])' is not known here, for a row above could not be read"
      )
    }
  }
}
