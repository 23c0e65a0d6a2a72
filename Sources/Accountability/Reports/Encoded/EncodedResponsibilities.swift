import AccountabilityRules

/// Who carries what in its versioned wire format; `Documentation/ReportSchema.md` describes it.
///
/// Keys are never renamed or taken away within one version of the schema; keys may be added.
public struct EncodedResponsibilities: Codable, Hashable, Sendable {
  /// The schema's name and version.
  public var schema = "accountability.responsibilities.1"

  /// The framework's name.
  public var framework: String

  /// The date.
  public var asOf: String

  /// One for each outcome, place and partner.
  public var responsibilities: [EncodedResponsibility]
}

/// What a partner carries of an outcome at a place.
public struct EncodedResponsibility: Codable, Hashable, Sendable {
  /// The outcome.
  public var outcome: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The partner.
  public var partner: String

  /// Its roles.
  public var roles: [String]

  /// The measures of the outcome of which it has a value of its own.
  public var measures: [String]

  /// What it adds to the change of the headline measure.
  @ExplicitNull public var contribution: EncodedContribution? = nil

  /// Why that is not known.
  @ExplicitNull public var reason: String? = nil

  /// How many returns are due.
  public var due: Int

  /// How many of them are there in time.
  public var inTime: Int

  /// How many came late.
  public var cameLate: Int

  /// How many are not there.
  public var missing: Int
}

/// What a partner adds to the change of a shared figure; numbers are exact, as decimals or ratios of integers.
public struct EncodedContribution: Codable, Hashable, Sendable {
  /// The measure.
  public var measure: String

  /// From when it changed.
  public var since: String

  /// Until when.
  public var until: String

  /// The change.
  public var change: String

  /// The partner's part of it.
  public var value: String

  /// What comes of its own rate.
  @ExplicitNull public var rateEffect: String? = nil

  /// What comes of its share of the denominator.
  @ExplicitNull public var mixEffect: String? = nil

  /// How the change was taken apart: `sum`, `rate-and-mix` or `shapley`.
  public var method: String
}

extension EncodedResponsibility {
  init(_ row: Responsibility) {
    self.init(
      outcome: row.outcome,
      place: row.place,
      partner: row.partner,
      roles: row.roles.map(\.rawValue),
      measures: row.measures,
      contribution: row.contribution.map(EncodedContribution.init),
      reason: row.reason,
      due: row.returns.due,
      inTime: row.returns.inTime,
      cameLate: row.returns.cameLate,
      missing: row.returns.missing
    )
  }
}

extension EncodedContribution {
  fileprivate init(_ contribution: Responsibility.Contribution) {
    self.init(
      measure: contribution.measure,
      since: contribution.since.description,
      until: contribution.until.description,
      change: contribution.change.exactText,
      value: contribution.value.exactText,
      rateEffect: contribution.rateEffect?.exactText,
      mixEffect: contribution.mixEffect?.exactText,
      method: contribution.method.rawValue
    )
  }
}

extension ExactNumber {
  /// A decimal where it has an end, else a ratio.
  fileprivate var exactText: String { decimalText ?? description }
}
