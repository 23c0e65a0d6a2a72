/// A figure that is not the tool's.
struct ReferenceDifference: Sendable, CustomStringConvertible {
  let column: String
  let row: ReferenceRow
  let expected: String
  let computed: String

  var description: String { "\(column): the tool has \(expected), computed \(computed)" }
}

/// The comparison of one case, column by column.
///
/// A computation that throws, or gives `nil`, has no result: that agrees with an empty cell, `NaN` and an
/// infinity, and with nothing else. A result that is `NaN` agrees with nothing.
struct ReferenceComparison {
  /// What is asked of numbers where nothing else is said.
  let tolerance: Tolerance

  private(set) var differences: [ReferenceDifference] = []
  private(set) var columns: Set<String> = []

  init(tolerance: Tolerance) { self.tolerance = tolerance }

  /// Compares a number with a cell.
  mutating func number(
    _ column: String,
    of row: ReferenceRow,
    within tolerance: Tolerance? = nil,
    _ compute: () throws -> Double?
  ) {
    let asked = tolerance ?? self.tolerance
    compare(column, of: row, compute) { computed, cell in
      Double(cell).map { asked.agree(computed, $0) } ?? false
    }
  }

  /// Compares a word with a cell, as they are written.
  mutating func text(_ column: String, of row: ReferenceRow, _ compute: () throws -> String?) {
    compare(column, of: row, compute) { $0 == $1 }
  }

  /// Compares a yes or no with a cell, however the cell spells it.
  mutating func flag(_ column: String, of row: ReferenceRow, _ compute: () throws -> Bool?) {
    compare(column, of: row, compute) { computed, _ in computed == row.flag(column) }
  }

  /// Says that there is no result for a column.
  mutating func undefined(_ column: String, of row: ReferenceRow, because reason: String) {
    columns.insert(column)
    guard let cell = row[column], Double(cell)?.isFinite ?? true else { return }
    note(column, row, computed: "nothing, \(reason)")
  }

  private mutating func compare<Value>(
    _ column: String,
    of row: ReferenceRow,
    _ compute: () throws -> Value?,
    agree: (Value, String) -> Bool
  ) {
    columns.insert(column)
    let computed: Value
    do {
      guard let value = try compute() else {
        return undefined(column, of: row, because: "no result")
      }
      computed = value
    } catch {
      return undefined(column, of: row, because: "\(error)")
    }
    guard let cell = row[column], agree(computed, cell) else {
      return note(column, row, computed: "\(computed)")
    }
  }

  private mutating func note(_ column: String, _ row: ReferenceRow, computed: String) {
    let expected = row[column] ?? "nothing"
    differences.append(
      ReferenceDifference(column: column, row: row, expected: expected, computed: computed)
    )
  }
}
