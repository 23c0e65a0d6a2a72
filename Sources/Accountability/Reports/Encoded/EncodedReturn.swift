import AccountabilityRules

/// A return that a partner owes.
public struct EncodedReturn: Codable, Hashable, Sendable {
  /// The source.
  public var source: String

  /// The partner that owes it.
  public var partner: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period.
  public var period: String

  /// The last day on which it is in time.
  public var due: String

  /// The day on which it was received; `null` where it is not there, or its rows do not say it.
  @ExplicitNull public var received: String? = nil

  /// The day on which it was last revised; `null` where it was not.
  @ExplicitNull public var revised: String? = nil

  /// `in time`, `came late`, `not-due`, `late` or `not-submitted`.
  public var status: String

  /// The measures of which it is there without a row.
  public var lacks: [String]
}

extension EncodedReturn {
  init(_ expected: ExpectedReturn) {
    source = expected.source
    partner = expected.partner
    place = expected.place
    period = expected.period.description
    due = expected.due.description
    received = expected.received?.description
    revised = expected.revised?.description
    status = expected.status.rawValue
    lacks = expected.lacks
  }
}
