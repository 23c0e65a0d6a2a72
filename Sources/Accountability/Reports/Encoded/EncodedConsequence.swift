/// What a consequence came to.
public struct EncodedConsequence: Codable, Hashable, Sendable {
  /// The consequence.
  public var consequence: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period.
  public var period: String

  /// Whether it holds at the date of evaluation.
  public var latest: Bool

  /// `follows`, `does not follow` or `undecided`.
  public var state: String

  /// What partners gain and bear; empty where it does not follow.
  public var amounts: [EncodedSharedAmount]

  /// What is to be done.
  public var then: [String]

  /// What is missing for a decision.
  public var reasons: [EncodedReason]

  /// The reason for the consequence.
  @ExplicitNull public var because: String? = nil
}

/// An amount that partners gain or bear.
public struct EncodedSharedAmount: Codable, Hashable, Sendable {
  /// `gain` or `pain`.
  public var side: String

  /// The amount as the framework writes it.
  public var amount: String

  /// The amount, as the nearest double; `null` where it is missing.
  @ExplicitNull public var value: Double? = nil

  /// The exact amount: a decimal or a ratio of integers.
  @ExplicitNull public var exact: String? = nil

  /// The partners' parts.
  public var parts: [EncodedPart]

  /// Why the amount is missing.
  public var reasons: [EncodedReason]
}

/// A partner's part of an amount.
public struct EncodedPart: Codable, Hashable, Sendable {
  /// The partner.
  public var partner: String

  /// The partner's share, between 0 and 1.
  public var share: Double

  /// The part, as the nearest double; `null` where the amount is missing.
  @ExplicitNull public var value: Double? = nil

  /// The exact part: a decimal or a ratio of integers.
  @ExplicitNull public var exact: String? = nil
}
