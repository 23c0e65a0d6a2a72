/// A rule by which figures differ from the tool's on purpose: over the inputs, with the reason, and with the
/// figure that has to stand there instead.
///
/// A rule asks nothing of what is tested. It looks at the inputs, and at what the tool has.
struct DeliberateDifference: Sendable {
  /// What has to stand instead of the tool's figure in a column; `nil` where the rule does not apply.
  typealias Replacement =
    @Sendable (
      _ column: String, _ row: ReferenceRow, _ example: ReferenceCase
    ) -> (figure: ReferenceFigure, tolerance: Tolerance?)?

  /// Why the tool's figure is not taken over, in words that would convince a statistician.
  let reason: String

  /// The columns that differ.
  let columns: Set<String>

  private let replacement: Replacement

  /// A rule that says what has to stand in a column.
  ///
  /// A tolerance of `nil` is that of the comparison.
  init(reason: String, columns: Set<String>, replacement: @escaping Replacement) {
    self.reason = reason
    self.columns = columns
    self.replacement = replacement
  }

  /// A rule by which there is no result in some cases.
  init(
    reason: String,
    columns: Set<String>,
    undefinedWhere applies: @escaping @Sendable (ReferenceCase) -> Bool
  ) {
    self.init(reason: reason, columns: columns) { _, _, example in
      applies(example) ? (.undefined(because: reason), nil) : nil
    }
  }

  /// A rule by which there is no result in some rows.
  init(
    reason: String,
    columns: Set<String>,
    undefinedInRow applies: @escaping @Sendable (ReferenceRow) -> Bool
  ) {
    self.init(reason: reason, columns: columns) { _, row, _ in
      applies(row) ? (.undefined(because: reason), nil) : nil
    }
  }

  /// The figure that has to stand there by this rule; `nil` where it does not apply.
  func expected(
    in difference: ReferenceDifference,
    of example: ReferenceCase
  ) -> (figure: ReferenceFigure, tolerance: Tolerance)? {
    guard columns.contains(difference.column) else { return nil }
    return replacement(difference.column, difference.row, example).map {
      ($0.figure, $0.tolerance ?? difference.tolerance)
    }
  }
}
