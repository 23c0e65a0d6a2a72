import AccountabilityRules

/// What it would take to turn a verdict, in its versioned wire format; `Documentation/ReportSchema.md` describes it.
///
/// Keys are never renamed or taken away within one version of the schema; keys may be added.
public struct EncodedReach: Codable, Hashable, Sendable {
  /// The schema's name and version.
  public var schema = "accountability.reach.1"

  /// The framework's name.
  public var framework: String

  /// The date.
  public var asOf: String

  /// What is to be reached.
  public var goal: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period whose figures would change.
  public var period: String

  /// `met`, `not met` or `undecided`: whether it is so already.
  public var verdict: String

  /// Why it cannot be decided as it is.
  public var reasons: [EncodedReason]

  /// The ways that were tried.
  public var ways: [EncodedWay]
}

/// One partner's figure, or all partners' in proportion; numbers are exact, as decimals or ratios of integers.
public struct EncodedWay: Codable, Hashable, Sendable {
  /// The measure whose figure would change.
  public var measure: String

  /// The partner; `null` is all partners in proportion.
  @ExplicitNull public var partner: String? = nil

  /// `change`, `none` or `undecided`.
  public var answer: String

  /// The sum of the figures as they are; the least that was looked at, where none makes it so.
  @ExplicitNull public var before: String? = nil

  /// The sum as it would have to be; the greatest that was looked at, where none makes it so, and `null` where that
  /// has no bound.
  @ExplicitNull public var after: String? = nil

  /// What stands below the line.
  @ExplicitNull public var denominator: String? = nil

  /// The change as suppositions for `--suppose`.
  public var suppositions: [String]

  /// Why it cannot be told.
  @ExplicitNull public var reason: String? = nil
}

extension ReachReport {
  /// In its versioned wire format.
  public var encoded: EncodedReach {
    EncodedReach(
      framework: framework.name.name,
      asOf: asOf.description,
      goal: reach.goal,
      place: reach.place,
      period: reach.period.description,
      verdict: reach.verdict.rawValue,
      reasons: reach.reasons.map(EncodedReason.init),
      ways: reach.ways.map(EncodedWay.init)
    )
  }
}

extension EncodedWay {
  fileprivate init(_ way: Reach.Way) {
    self.init(measure: way.measure, partner: way.partner, answer: "", suppositions: [])
    switch way.answer {
    case .change(let change):
      answer = "change"
      before = EncodedWay.text(change.before)
      after = EncodedWay.text(change.after)
      denominator = change.denominator.map(EncodedWay.text)
      suppositions = change.suppositions
    case .none(let least, let most):
      answer = "none"
      before = EncodedWay.text(least)
      after = most.map(EncodedWay.text)
    case .undecided(let words):
      answer = "undecided"
      reason = words
    }
  }

  private static func text(_ number: ExactNumber) -> String {
    number.decimalText ?? number.description
  }
}
