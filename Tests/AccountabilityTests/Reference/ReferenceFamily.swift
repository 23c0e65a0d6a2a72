/// How the cases of one family are computed and compared.
///
///     extension ReferenceFamily {
///       static let wilson = ReferenceFamily("proportions_wilson", .relative(1e-10)) { example, compare in
///         let row = example.first
///         compare.number("expected_lower", of: row) { try … }
///       }
///     }
///
/// A comparison that throws says that the case has no result at all: then every expected cell has to be
/// empty, `NaN` or an infinity, or a rule has to say that there is none. Each column `expected_…` of the family has to be compared in some case,
/// unless `notCompared` says why it is not.
struct ReferenceFamily: Sendable {
  typealias Compare = @Sendable (ReferenceCase, inout ReferenceComparison) throws -> Void

  /// The name of the family's folder.
  let name: String

  /// What is asked of numbers, as the family's note states it.
  let tolerance: Tolerance

  /// The rules by which figures differ on purpose.
  let deliberate: [DeliberateDifference]

  /// The columns that are not compared, each with the reason.
  let notCompared: [String: String]

  private let compare: Compare

  init(
    _ name: String,
    _ tolerance: Tolerance,
    deliberate: [DeliberateDifference] = [],
    notCompared: [String: String] = [:],
    compare: @escaping Compare
  ) {
    self.name = name
    self.tolerance = tolerance
    self.deliberate = deliberate
    self.notCompared = notCompared
    self.compare = compare
  }

  /// The families whose statistics are built.
  static let all: [ReferenceFamily] = counts + series + groups + composites

  /// The comparison of a case.
  func comparison(of example: ReferenceCase) -> ReferenceComparison {
    var comparison = ReferenceComparison(tolerance: tolerance)
    do {
      try compare(example, &comparison)
    } catch {
      comparison = ReferenceComparison(tolerance: tolerance)
      for row in example.tables.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
        for column in row.expectedColumns where notCompared[column] == nil {
          comparison.undefined(column, of: row, because: "\(error)")
        }
      }
    }
    return comparison
  }
}

extension ReferenceRow {
  /// The columns with what a tool computed that are not empty, without the texts of refusals.
  var expectedColumns: [String] {
    columns.filter { $0.hasPrefix("expected_") && !$0.hasSuffix("_error") }
  }
}
