/// An evaluation in its versioned wire format; `Documentation/ReportSchema.md` describes it.
///
/// Keys are never renamed or taken away within one version of the schema; keys may be added.
public struct EncodedEvaluation: Codable, Hashable, Sendable {
  /// The schema's name and version.
  public var schema = "accountability.evaluation.1"

  /// The framework that was evaluated.
  public var framework: EncodedFramework

  /// What evaluated it.
  public var tool: EncodedTool

  /// The date as of which it was evaluated.
  public var asOf: String

  /// The exceptions in force on that date.
  public var exceptions: [EncodedException]

  /// What became of each source's rows.
  public var sources: [EncodedSource]

  /// Every return that is expected, and whether it is there.
  public var returns: [EncodedReturn]

  /// Every measure at every place and period.
  public var observations: [EncodedObservation]

  /// Everything that is judged.
  public var judgements: [EncodedJudgement]

  /// Every rule at every place and period.
  public var verdicts: [EncodedVerdict]

  /// Every consequence at every place and period.
  public var consequences: [EncodedConsequence]

  /// What checks found in the figures.
  public var findings: [EncodedFinding]
}

/// Which framework it was.
public struct EncodedFramework: Codable, Hashable, Sendable {
  /// The framework's name.
  public var id: String

  /// Its title.
  public var title: String

  /// Its version, as it is written.
  @ExplicitNull public var version: String? = nil

  /// The SHA-256 digest of its canonical text.
  public var digest: String
}

/// Which tool it was.
public struct EncodedTool: Codable, Hashable, Sendable {
  /// The version.
  public var version: String
}

/// What became of a source's rows.
public struct EncodedSource: Codable, Hashable, Sendable {
  /// The source's name.
  public var name: String

  /// The path of its rows.
  public var path: String

  /// A digest of the accepted rows that does not depend on their order.
  public var digest: String

  /// How many rows there are.
  public var rows: Int

  /// How many were read.
  public var accepted: Int

  /// How many were refused.
  public var rejected: Int

  /// How many were left out because the source says so.
  public var ignored: Int

  /// Why.
  public var problems: [EncodedProblem]
}

/// Why a row was refused.
public struct EncodedProblem: Codable, Hashable, Sendable {
  /// The line, counted from 1.
  public var line: Int

  /// The column in characters, counted from 1.
  public var column: Int

  /// The text that could not be read.
  public var value: String

  /// What is wrong with it.
  public var problem: String
}

/// A reason for what is missing or undecided.
public struct EncodedReason: Codable, Hashable, Sendable {
  /// A stable name: a reason for missing values such as `late`, `undecided` or `clause`.
  public var kind: String

  /// The reason in a sentence.
  public var text: String

  init(_ reason: Reason) {
    kind = reason.kind
    text = reason.text
  }
}

/// A measure's value.
public struct EncodedObservation: Codable, Hashable, Sendable {
  /// The measure.
  public var measure: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period, as the language writes it.
  public var period: String

  /// The partner; `null` is the shared value.
  @ExplicitNull public var partner: String? = nil

  /// The group; `null` is everyone.
  @ExplicitNull public var group: String? = nil

  /// `reported`, or why the value is missing.
  public var status: String

  /// The shortest decimal that reads back to the same double as the exact value.
  @ExplicitNull public var value: Double? = nil

  /// The numerator of a share, rate or ratio.
  @ExplicitNull public var numerator: Double? = nil

  /// The denominator of a share, rate or ratio.
  @ExplicitNull public var denominator: Double? = nil

  /// The lower end of an interval.
  @ExplicitNull public var lower: Double? = nil

  /// The upper end of an interval.
  @ExplicitNull public var upper: Double? = nil

  /// Why the value is missing.
  public var reasons: [EncodedReason]
}

/// A rating's label.
public struct EncodedBand: Codable, Hashable, Sendable {
  /// The rating.
  public var rating: String

  /// The label; `null` where it cannot be decided.
  @ExplicitNull public var label: String? = nil

  /// The gates that had a say.
  public var gates: [String]
}

/// A score or a calculation.
public struct EncodedScore: Codable, Hashable, Sendable {
  /// The name.
  public var name: String

  /// `score` or `calculation`.
  public var kind: String

  /// The shortest decimal that reads back to the same double as the exact value; `null` where it is
  /// missing.
  @ExplicitNull public var value: Double? = nil

  /// The gates that had a say.
  public var gates: [String]
}

/// A judgement.
public struct EncodedJudgement: Codable, Hashable, Sendable {
  /// The name of a measure, outcome, partner, place or framework.
  public var subject: String

  /// Which of these it is.
  public var kind: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period.
  public var period: String

  /// The partner; `null` is the partners together.
  @ExplicitNull public var partner: String? = nil

  /// The group; `null` is everyone.
  @ExplicitNull public var group: String? = nil

  /// Whether it holds at the date of evaluation.
  public var latest: Bool

  /// `improving`, `no change`, `worsening` or `undecided`.
  @ExplicitNull public var change: String? = nil

  /// `met`, `not met` or `undecided`.
  @ExplicitNull public var target: String? = nil

  /// The label of the first rating that rates the subject; `undecided` where it cannot be decided.
  @ExplicitNull public var band: String? = nil

  /// The first score of the subject, calculations aside; `null` where it is missing or there is none.
  @ExplicitNull public var score: Double? = nil

  /// The first gate that had a say in the band, or else in the score.
  @ExplicitNull public var gate: String? = nil

  /// The labels of all ratings.
  public var bands: [EncodedBand]

  /// All scores and calculations.
  public var scores: [EncodedScore]

  /// Why something of it cannot be decided.
  public var reasons: [EncodedReason]
}

/// A rule's verdict.
public struct EncodedVerdict: Codable, Hashable, Sendable {
  /// The rule.
  public var rule: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period.
  public var period: String

  /// The partner for which it was tested.
  @ExplicitNull public var partner: String? = nil

  /// The group; `null` is everyone.
  @ExplicitNull public var group: String? = nil

  /// The outcome or measure for which it was tested.
  @ExplicitNull public var subject: String? = nil

  /// Whether it holds at the date of evaluation.
  public var latest: Bool

  /// `met`, `not met`, `undecided` or `not applicable`.
  public var verdict: String

  /// Which clauses were decisive, or what is missing.
  public var reasons: [EncodedReason]

  /// The reason for the rule.
  @ExplicitNull public var because: String? = nil

  /// What follows.
  public var then: [String]
}

/// What a check found in the figures.
public struct EncodedFinding: Codable, Hashable, Sendable {
  /// The check's name.
  public var check: String

  /// `error`: the figures cannot all be right; `warning`: they are unusual, and may be right.
  public var severity: String

  /// The name of what it is about.
  public var subject: String

  /// Which kind of thing that is: `source`, `measure`, `outcome`, `rating`, `rule` or `consequence`.
  public var kind: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The period.
  @ExplicitNull public var period: String? = nil

  /// The partner.
  @ExplicitNull public var partner: String? = nil

  /// The group.
  @ExplicitNull public var group: String? = nil

  /// `holds`, `violated` or `undecided`.
  public var result: String

  /// The finding in words.
  public var text: String

  /// The steps by which it can be redone by hand.
  public var arithmetic: [String]

  /// What it does not say, and what to ask next.
  @ExplicitNull public var help: String? = nil

  /// The cells that it rests on.
  public var evidence: [EncodedCell]

  /// Why the partners accept it.
  @ExplicitNull public var allowed: String? = nil
}

/// A cell that a finding rests on.
public struct EncodedCell: Codable, Hashable, Sendable {
  /// The source.
  public var source: String

  /// The path of its rows.
  public var path: String

  /// The line, counted from 1.
  public var line: Int

  /// The column in characters, counted from 1.
  @ExplicitNull public var column: Int? = nil

  /// What the row says that it is about beside place, partner and period.
  @ExplicitNull public var group: String? = nil

  /// The field; `null` where the whole row is meant.
  @ExplicitNull public var field: String? = nil

  /// The figure, or why it is missing.
  @ExplicitNull public var value: String? = nil
}
