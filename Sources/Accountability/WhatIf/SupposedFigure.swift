public import AccountabilityRules

/// A cell of a return that a supposition changes.
public struct SupposedFigure: Hashable, Sendable {
  /// The source's name.
  public let source: String

  /// The field's name; `nil` where the whole row is taken away.
  public let field: String?

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The partner's name; `nil` where the source says nothing of partners.
  public let partner: String?

  /// The period.
  public let period: Period

  /// The exact figure as it is returned; `nil` where it is missing.
  public let before: ExactNumber?

  /// The exact figure as it is supposed; `nil` where it is missing.
  public let after: ExactNumber?

  /// Why it is missing as it is supposed; `nil` where it is not.
  public let reason: MissingReason?
}
