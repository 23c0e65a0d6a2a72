/// One row of a reference table, by the names of its columns.
struct ReferenceRow: Sendable {
  /// The cells that are not empty.
  private let cells: [String: String]

  init(_ cells: [String: String]) { self.cells = cells.filter { !$0.value.isEmpty } }

  /// The text of a cell; `nil` where it is empty or there is no such column.
  subscript(column: String) -> String? { cells[column] }

  /// The number of a cell; `nil` where it is empty or no number.
  func number(_ column: String) -> Double? { cells[column].flatMap(Double.init) }

  /// The whole number of a cell; `nil` where it is empty or no whole number.
  func whole(_ column: String) -> Int? { cells[column].flatMap { Int($0) } }

  /// The yes or no of a cell, however it is spelled; `nil` where it is neither.
  func flag(_ column: String) -> Bool? {
    switch cells[column]?.lowercased() {
    case "true", "1", "yes": true
    case "false", "0", "no": false
    default: nil
    }
  }

  /// The names of the columns that are not empty, in alphabetical order.
  var columns: [String] { cells.keys.sorted() }

  /// Whether the tool refused the case of this row.
  var isRefused: Bool {
    cells.keys.contains { $0.hasPrefix("expected_") && $0.hasSuffix("_error") }
  }
}
