import AccountabilityRules

/// What would follow of suppositions, in its versioned wire format; `Documentation/ReportSchema.md` describes it.
///
/// Keys are never renamed or taken away within one version of the schema; keys may be added.
public struct EncodedWhatIf: Codable, Hashable, Sendable {
  /// The schema's name and version.
  public var schema = "accountability.what-if.1"

  /// The framework's name.
  public var framework: String

  /// The date.
  public var asOf: String

  /// What is supposed, as it is written.
  public var suppositions: [String]

  /// The cells of returns that are supposed to be others.
  public var figures: [EncodedSupposedFigure]

  /// The observations that would be otherwise.
  public var observations: [EncodedChanged<EncodedObservation>]

  /// The judgements that would be otherwise.
  public var judgements: [EncodedChanged<EncodedJudgement>]

  /// The verdicts that would be otherwise.
  public var verdicts: [EncodedChanged<EncodedVerdict>]

  /// The consequences that would be otherwise.
  public var consequences: [EncodedChanged<EncodedConsequence>]

  /// The findings in results that would come, go or speak of other figures.
  public var findings: [EncodedChanged<EncodedFinding>]
}

/// A result as it is and as it would be.
public struct EncodedChanged<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  /// As it is; `null` where there is none.
  @ExplicitNull public var before: Value? = nil

  /// As it would be; `null` where there would be none.
  @ExplicitNull public var after: Value? = nil
}

/// A cell of a return that is supposed to be another; numbers are exact, as decimals or ratios of integers.
public struct EncodedSupposedFigure: Codable, Hashable, Sendable {
  /// The source.
  public var source: String

  /// The field; `null` where the whole row is taken away.
  @ExplicitNull public var field: String? = nil

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The partner.
  @ExplicitNull public var partner: String? = nil

  /// The period.
  public var period: String

  /// As it is returned; `null` where it is missing.
  @ExplicitNull public var before: String? = nil

  /// As it is supposed; `null` where it is missing.
  @ExplicitNull public var after: String? = nil

  /// Why it is missing as it is supposed.
  @ExplicitNull public var reason: String? = nil
}

extension WhatIfReport {
  /// In its versioned wire format.
  public var encoded: EncodedWhatIf { EncodedWhatIf(whatIf) }
}

extension EncodedWhatIf {
  init(_ whatIf: WhatIf) {
    self.init(
      framework: whatIf.before.framework.name.name,
      asOf: whatIf.before.asOf.description,
      suppositions: whatIf.suppositions.map(\.text),
      figures: whatIf.figures.map(EncodedSupposedFigure.init),
      observations: whatIf.observations.map { EncodedChanged($0, EncodedObservation.init) },
      judgements: whatIf.judgements.map { EncodedChanged($0, EncodedJudgement.init) },
      verdicts: whatIf.verdicts.map { EncodedChanged($0, EncodedVerdict.init) },
      consequences: whatIf.consequences.map { EncodedChanged($0, EncodedConsequence.init) },
      findings: whatIf.findings.map { EncodedChanged($0, EncodedFinding.init) }
    )
  }
}

extension EncodedChanged {
  fileprivate init<Result>(_ pair: WhatIf.Changed<Result>, _ encode: (Result) -> Value) {
    self.init(before: pair.before.map(encode), after: pair.after.map(encode))
  }
}

extension EncodedSupposedFigure {
  init(_ figure: SupposedFigure) {
    self.init(
      source: figure.source,
      field: figure.field,
      place: figure.place,
      partner: figure.partner,
      period: figure.period.description,
      before: figure.before.map { $0.decimalText ?? $0.description },
      after: figure.after.map { $0.decimalText ?? $0.description },
      reason: figure.reason?.rawValue
    )
  }
}
