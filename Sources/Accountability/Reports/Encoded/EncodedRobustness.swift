import AccountabilityRules

/// Which ratings hang on little, in its versioned wire format; `Documentation/ReportSchema.md` describes it.
///
/// Keys are never renamed or taken away within one version of the schema; keys may be added.
public struct EncodedRobustness: Codable, Hashable, Sendable {
  /// The schema's name and version.
  public var schema = "accountability.robustness.1"

  /// The framework's name.
  public var framework: String

  /// The date.
  public var asOf: String

  /// One for each rating, change and target that holds now.
  public var ratings: [EncodedRatingRobustness]
}

/// Whether one rating hangs on little.
public struct EncodedRatingRobustness: Codable, Hashable, Sendable {
  /// The name of what is rated.
  public var subject: String

  /// Which kind of thing it is.
  public var kind: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period.
  public var period: String

  /// The partner; `null` is the partners together.
  @ExplicitNull public var partner: String? = nil

  /// The rating, or `change` or `target`.
  public var rating: String

  /// What is said.
  public var said: String

  /// Whether the same is said under all that was tried.
  public var robust: Bool

  /// How many alterations were tried of each kind.
  public var tried: EncodedTrials

  /// The alterations under which something else would be said.
  public var changes: [EncodedAlteration]
}

/// How many alterations were tried.
public struct EncodedTrials: Codable, Hashable, Sendable {
  /// Of one unit more or fewer.
  public var unit: Int

  /// Of other baselines.
  public var baseline: Int

  /// Of other policies for missing figures.
  public var missing: Int
}

/// An alteration, and what would be said then.
public struct EncodedAlteration: Codable, Hashable, Sendable {
  /// `unit`, `baseline` or `missing`.
  public var alteration: String

  /// What is altered, in words: the measure, the period, the policy.
  public var of: String

  /// The partner whose return has one unit more or fewer.
  @ExplicitNull public var partner: String? = nil

  /// The place of that return.
  @ExplicitNull public var place: String? = nil

  /// What would be said.
  public var said: String
}

extension EncodedRatingRobustness {
  init(_ rating: Robustness) {
    self.init(
      subject: rating.subject.name,
      kind: rating.subject.kind,
      place: rating.place,
      period: rating.period.description,
      partner: rating.partner,
      rating: rating.rating,
      said: rating.said,
      robust: rating.isRobust,
      tried: EncodedTrials(
        unit: rating.tried["unit"] ?? 0,
        baseline: rating.tried["baseline"] ?? 0,
        missing: rating.tried["missing"] ?? 0
      ),
      changes: rating.changes.map(EncodedAlteration.init)
    )
  }
}

extension EncodedAlteration {
  fileprivate init(_ change: Robustness.Change) {
    self.init(alteration: change.alteration.kind, of: "", said: change.said)
    switch change.alteration {
    case .unit(let measure, let partner, let place, let isMore):
      of = "one \(isMore ? "more" : "fewer") of \(measure)"
      self.partner = partner
      self.place = place
    case .baseline(declared: _, let other): of = other.description
    case .missing(let policy): of = policy
    }
  }
}
