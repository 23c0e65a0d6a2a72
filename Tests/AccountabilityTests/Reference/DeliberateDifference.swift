/// A rule by which figures differ from the tool's on purpose, over the inputs, with the reason.
struct DeliberateDifference: Sendable {
  /// Why the tool's figure is not taken over, in words that would convince a statistician.
  let reason: String

  /// The columns that may differ; `nil` for every one.
  let columns: Set<String>?

  private let appliesTo: @Sendable (ReferenceCase, ReferenceRow) -> Bool

  /// A rule over the inputs of a case.
  init(
    reason: String,
    columns: Set<String>? = nil,
    applies: @escaping @Sendable (ReferenceCase) -> Bool
  ) {
    self.init(reason: reason, columns: columns) { example, _ in applies(example) }
  }

  /// A rule over the inputs of a case and the row with the figure.
  init(
    reason: String,
    columns: Set<String>? = nil,
    appliesToRow: @escaping @Sendable (ReferenceCase, ReferenceRow) -> Bool
  ) {
    self.reason = reason
    self.columns = columns
    appliesTo = appliesToRow
  }

  func covers(_ difference: ReferenceDifference, in example: ReferenceCase) -> Bool {
    columns?.contains(difference.column) ?? true && appliesTo(example, difference.row)
  }
}
