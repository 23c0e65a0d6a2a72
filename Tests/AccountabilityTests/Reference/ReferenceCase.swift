/// One case of a family: its rows in each of the family's tables.
struct ReferenceCase: Sendable {
  /// The `case_id`.
  let id: String

  /// The rows of the case, by the names of the files.
  let tables: [String: [ReferenceRow]]

  /// The tables that serve every case of the family (`common_*.csv`).
  var common: [String: [ReferenceRow]] = [:]

  /// The rows of a file, in its order; none where the file or the case in it is absent.
  func rows(_ file: String) -> [ReferenceRow] { tables[file] ?? [] }

  /// The rows of `cases.csv`, or of `inputs.csv` where there is no such file.
  var inputs: [ReferenceRow] { tables["cases.csv"] ?? rows("inputs.csv") }

  /// The first row of the inputs, for what is the same in each.
  var first: ReferenceRow { inputs.first ?? ReferenceRow([:]) }

  /// The first row of `expected.csv`, or of `expected_summary.csv`, or of `cases.csv`.
  var expected: ReferenceRow {
    let files = ["expected.csv", "expected_summary.csv", "cases.csv"]
    return files.lazy.compactMap { tables[$0]?.first }.first ?? ReferenceRow([:])
  }

  /// The numbers of a column of the inputs, `nil` where a cell is empty.
  func numbers(_ column: String) -> [Double?] { inputs.map { $0.number(column) } }
}
