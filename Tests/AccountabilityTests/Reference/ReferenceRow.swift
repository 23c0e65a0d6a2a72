import AccountabilityRules

/// One row of a reference table, by the names of its columns.
struct ReferenceRow: Sendable {
  /// The cells that are not empty.
  private let cells: [String: String]

  init(_ cells: [String: String]) { self.cells = cells.filter { !$0.value.isEmpty } }

  /// The text of a cell; `nil` where it is empty or there is no such column.
  subscript(column: String) -> String? { cells[column] }

  /// The number of a cell; `nil` where it is empty or no number.
  func number(_ column: String) -> Double? { cells[column].flatMap(Double.init) }

  /// The decimal of a cell as it is written; `nil` where it is empty or no decimal.
  func exact(_ column: String) -> ExactNumber? {
    cells[column].flatMap { ExactNumber(written: $0) }
  }

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
}

extension ExactNumber {
  /// A decimal, also with an exponent.
  init?(written text: some StringProtocol) {
    let parts = text.lowercased().split(separator: "e")
    guard let digits = parts.first, let number = ExactNumber(decimal: digits) else { return nil }
    guard parts.count > 1 else {
      self = number
      return
    }
    guard let power = Int(parts[1]).flatMap({ ExactNumber(10).raised(to: $0) }) else { return nil }
    self = number * power
  }
}
