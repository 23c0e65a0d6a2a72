/// A figure that is not the tool's.
struct ReferenceDifference: Sendable, CustomStringConvertible {
  let column: String
  let row: ReferenceRow
  let expected: String
  let computed: ReferenceFigure

  /// What was asked of the comparison.
  let tolerance: Tolerance

  var description: String { "\(column): the tool has \(expected), computed \(computed)" }
}

/// The comparison of one case, column by column.
///
/// A computation that throws, or gives `nil`, has no result: that agrees with an empty cell, `NaN`, an
/// infinity, and the tool's word for no result where a column has one; with nothing else. A result that is
/// `NaN` agrees with nothing.
struct ReferenceComparison {
  /// What is asked of numbers where nothing else is said.
  let tolerance: Tolerance

  private(set) var differences: [ReferenceDifference] = []
  private(set) var columns: Set<String> = []

  init(tolerance: Tolerance) { self.tolerance = tolerance }

  /// Compares a number with a cell.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - row: The row with the cell.
  ///   - tolerance: What is asked of it, unless that is the family's.
  ///   - word: What the tool writes where it has no result.
  ///   - compute: The number.
  mutating func number(
    _ column: String,
    of row: ReferenceRow,
    within tolerance: Tolerance? = nil,
    none word: String? = nil,
    _ compute: () throws -> Double?
  ) {
    let expected = row.number(column).map { ReferenceFigure.number($0) }
    compare(column, of: row, within: tolerance, none: word, expected) {
      try compute().map { .number($0) }
    }
  }

  /// Compares a word with a cell, as they are written.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - row: The row with the cell.
  ///   - word: What the tool writes where it has no result.
  ///   - compute: The word.
  mutating func text(
    _ column: String,
    of row: ReferenceRow,
    none word: String? = nil,
    _ compute: () throws -> String?
  ) {
    compare(column, of: row, none: word, row[column].map { .text($0) }) {
      try compute().map { .text($0) }
    }
  }

  /// Compares a yes or no with a cell, however the cell spells it.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - row: The row with the cell.
  ///   - word: What the tool writes where it has no result.
  ///   - compute: The yes or no.
  mutating func flag(
    _ column: String,
    of row: ReferenceRow,
    none word: String? = nil,
    _ compute: () throws -> Bool?
  ) {
    compare(column, of: row, none: word, row.flag(column).map { .flag($0) }) {
      try compute().map { .flag($0) }
    }
  }

  /// Compares each row with the figure that belongs to it; rows and figures have to be as many.
  mutating func rows<Figure>(
    _ rows: [ReferenceRow],
    with figures: [Figure],
    _ compare: (inout ReferenceComparison, ReferenceRow, Figure) throws -> Void
  ) rethrows {
    for (row, figure) in zip(rows, figures) { try compare(&self, row, figure) }
    guard rows.count != figures.count else { return }
    note(
      "the number of rows",
      ReferenceRow(["the number of rows": "\(rows.count)"]),
      .number(Double(figures.count))
    )
  }

  /// Says that there is no result for a column.
  mutating func undefined(_ column: String, of row: ReferenceRow, because reason: String) {
    compare(column, of: row, nil) { .undefined(because: reason) }
  }

  private mutating func compare(
    _ column: String,
    of row: ReferenceRow,
    within tolerance: Tolerance? = nil,
    none word: String? = nil,
    _ expected: ReferenceFigure?,
    _ compute: () throws -> ReferenceFigure?
  ) {
    columns.insert(column)
    let computed: ReferenceFigure
    do {
      computed = try compute() ?? .undefined(because: "no result")
    } catch {
      computed = .undefined(because: "\(error)")
    }
    let asked = tolerance ?? self.tolerance
    let agrees =
      switch computed {
      case .undefined: row.isWithoutResult(column) || word != nil && row[column] == word
      case .number, .text, .flag:
        expected.map { computed.agrees(with: $0, within: asked) } ?? false
      }
    if !agrees { note(column, row, computed, asked) }
  }

  private mutating func note(
    _ column: String,
    _ row: ReferenceRow,
    _ computed: ReferenceFigure,
    _ tolerance: Tolerance = .exact
  ) {
    differences.append(
      ReferenceDifference(
        column: column,
        row: row,
        expected: row[column] ?? "nothing",
        computed: computed,
        tolerance: tolerance
      )
    )
  }
}

extension ReferenceRow {
  /// Whether the tool has no result in a column: the cell is empty, not a number, or an infinity.
  fileprivate func isWithoutResult(_ column: String) -> Bool {
    guard let cell = self[column] else { return true }
    return ["nan", "na", "inf", "+inf", "-inf"].contains(cell.lowercased())
  }
}
