public import AccountabilityRules

/// Why a value is missing or a verdict undecided.
public struct Reason: Hashable, Sendable {
  /// A stable name: a reason for missing values such as `late`, or `undecided` for a judgement that
  /// cannot be made.
  public let kind: String

  /// The reason in a sentence without a full stop; it names the return, the measure or the rule.
  public let text: String
}

/// A measure's value at a place and period, of one partner or of the partners together.
public struct Observation: Hashable, Sendable {
  /// The measure's name.
  public let measure: String

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period.
  public let period: Period

  /// The partner's name; `nil` for the shared value.
  public let partner: String?

  /// The group's name; `nil` for everyone.
  public let group: String?

  /// The exact value; `nil` where it is missing.
  public let value: ExactNumber?

  /// The numerator of a share, rate or ratio.
  public let numerator: ExactNumber?

  /// The denominator of a share, rate or ratio.
  public let denominator: ExactNumber?

  /// The lower end of the interval, as the framework has it computed or a partner returned it.
  public let lower: ExactNumber?

  /// The upper end of the interval.
  public let upper: ExactNumber?

  /// Why the value is missing; empty where it is known.
  public let reasons: [Reason]

  /// `reported` where the value is known, else the first reason's kind, such as `late`.
  public var status: String { reasons.first?.kind ?? (value == nil ? "undefined" : "reported") }
}

/// A rating's label.
public struct Band: Hashable, Sendable {
  /// The rating's name.
  public let rating: String

  /// The label; `nil` where it cannot be decided.
  public let label: String?

  /// The gates that had a say, in the order of their declaration.
  public let gates: [String]

  /// Why it cannot be decided; empty where it is.
  public let reasons: [Reason]
}

/// A score or a calculation of a subject.
public struct ScoreResult: Hashable, Sendable {
  /// Its name.
  public let name: String

  /// Which of the two it is.
  public let kind: DerivedKind

  /// The exact value; `nil` where it is missing.
  public let value: ExactNumber?

  /// The gates that had a say, in the order of their declaration.
  public let gates: [String]

  /// Why the value is missing; empty where it is known.
  public let reasons: [Reason]
}

/// How a measure, outcome, partner, place or framework is doing at a place and period.
public struct Judgement: Hashable, Sendable {
  /// What is judged.
  public enum Subject: Hashable, Sendable {
    /// A measure, by its name.
    case measure(String)

    /// An outcome, by its name.
    case outcome(String)

    /// A partner, by its name.
    case partner(String)

    /// A place, by its name.
    case place(String)

    /// The framework as a whole.
    case framework(String)

    /// The name of whatever it is.
    public var name: String {
      switch self {
      case .measure(let name), .outcome(let name), .partner(let name), .place(let name),
        .framework(let name):
        name
      }
    }
  }

  /// A change, or that it cannot be decided.
  public enum ChangeVerdict: Hashable, Sendable {
    /// The change.
    case decided(Change)

    /// What is known does not suffice.
    case undecided

    /// `improving`, `no change`, `worsening` or `undecided`.
    public var text: String {
      switch self {
      case .decided(let change): change.rawValue
      case .undecided: "undecided"
      }
    }
  }

  /// What is judged.
  public let subject: Subject

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period.
  public let period: Period

  /// The partner's name; `nil` for the partners together.
  public let partner: String?

  /// The group's name, of a measure of a group; `nil` for everyone.
  public let group: String?

  /// Whether the judgement is the one that holds at the date of evaluation.
  public let isLatest: Bool

  /// The change; `nil` where the subject has no rule for it.
  public let change: ChangeVerdict?

  /// Whether the target is met; `nil` where there is none.
  public let target: Verdict?

  /// The labels of the ratings that rate the subject.
  public let bands: [Band]

  /// The scores and calculations of the subject.
  public let scores: [ScoreResult]

  /// Why something of it cannot be decided.
  public let reasons: [Reason]
}

/// What a rule came to at a place and period, for one choice of the members that it speaks of.
public struct RuleVerdict: Hashable, Sendable {
  /// The rule's name.
  public let rule: String

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period.
  public let period: Period

  /// The partner that the rule was tested for; `nil` where it is for all of them together.
  public let partner: String?

  /// The group that the rule was tested for; `nil` where it is for everyone.
  public let group: String?

  /// The outcome or measure that the rule was tested for; `nil` where it speaks of none.
  public let subject: String?

  /// Whether the verdict is the one that holds at the date of evaluation.
  public let isLatest: Bool

  /// The verdict.
  public let verdict: Verdict

  /// Which clauses were decisive, or why it cannot be decided.
  public let reasons: [Reason]

  /// The reason for the rule, in the partners' words.
  public let because: String?

  /// What follows where the rule is not met.
  public let consequences: [String]
}

/// What a consequence came to at a place and period.
public struct ConsequenceResult: Hashable, Sendable {
  /// Whether a consequence follows.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// What leads to it is so.
    case follows

    /// What leads to it is not so.
    case doesNotFollow = "does not follow"

    /// What is known does not suffice.
    case undecided
  }

  /// An amount that the partners gain or bear.
  public struct Amount: Hashable, Sendable {
    /// A partner's part of it.
    public struct Part: Hashable, Sendable {
      /// The partner's name.
      public let partner: String

      /// The partner's share of the amount, between 0 and 1.
      public let share: ExactNumber

      /// The exact part; `nil` where the amount is missing.
      public let value: ExactNumber?
    }

    /// `gain` or `pain`.
    public let side: String

    /// The amount as the framework writes it.
    public let expression: String

    /// The exact amount; `nil` where it is missing.
    public let value: ExactNumber?

    /// The partners' parts, in the order of the clause; they add up to the amount exactly.
    public let parts: [Part]

    /// Why the amount is missing; empty where it is known.
    public let reasons: [Reason]
  }

  /// The consequence's name.
  public let consequence: String

  /// The place's name; `nil` where the framework has no places.
  public let place: String?

  /// The period.
  public let period: Period

  /// Whether the result is the one that holds at the date of evaluation.
  public let isLatest: Bool

  /// Whether it follows.
  public let state: State

  /// What partners gain and bear; empty where the consequence does not follow.
  public let amounts: [Amount]

  /// What is to be done; empty where the consequence does not follow.
  public let responses: [String]

  /// What is missing for a decision.
  public let reasons: [Reason]

  /// The reason for the consequence, in the partners' words.
  public let because: String?
}

/// All that came of evaluating a framework on its partners' returns.
public struct Evaluation: Sendable {
  /// The framework as it stands on the date: with the exceptions that are in force.
  public var framework: Framework { results.value.engine.plan.framework }

  /// The exceptions that are in force, and made the framework what it is.
  public var exceptions: [Exception] { results.value.engine.plan.exceptions }

  /// The SHA-256 digest of the framework's canonical text, in which all exceptions are listed.
  public let frameworkDigest: String

  /// The date as of which it was evaluated.
  public var asOf: CalendarDate { results.value.engine.asOf }

  /// What became of each source's rows.
  public let sources: [SourceReport]

  /// Every measure at every place and period where it is there or expected.
  public var observations: Observations { Observations(results: results) }

  /// Every measure, outcome, partner and framework that something judges.
  public var judgements: Judgements { Judgements(results: results) }

  /// Every rule at every place and period where it stands.
  public var verdicts: [RuleVerdict] { results.value.verdicts }

  /// Every consequence at every place and period where it stands.
  public var consequences: [ConsequenceResult] { results.value.consequences }

  /// The results in their compact form.
  let results: Shared<Results>

  /// What checks can use of the rows of each source that were refused.
  let refused: Shared<[RefusedReturns]>

  /// What explanations are computed from.
  var engine: Engine { results.value.engine }

  /// The version of this library, as results name it.
  public static let toolVersion = "0.1.0"
}
