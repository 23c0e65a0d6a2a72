/// What a framework needs in its versioned wire format; `Documentation/ReportSchema.md` describes it.
///
/// Keys are never renamed or taken away within one version of the schema; keys may be added.
public struct EncodedNeeds: Codable, Hashable, Sendable {
  /// The schema's name and version.
  public var schema = "accountability.needs.1"

  /// The framework's name.
  public var framework: String

  /// Its title.
  public var title: String

  /// Its version, as it is written.
  @ExplicitNull public var version: String? = nil

  /// The date.
  public var asOf: String

  /// The last day of the returns to come that are listed; `null` where they are the next of each source.
  @ExplicitNull public var until: String? = nil

  /// The sources.
  public var sources: [EncodedNeed]
}

/// What is needed of one source.
public struct EncodedNeed: Codable, Hashable, Sendable {
  /// The source's name.
  public var name: String

  /// Its title.
  public var title: String

  /// `records` or `returns`.
  public var kind: String

  /// Why it is needed.
  @ExplicitNull public var because: String? = nil

  /// The partners who supply it.
  public var partners: [String]

  /// `year`, `quarter` or `month`.
  @ExplicitNull public var every: String? = nil

  /// Over how long each figure reaches back, such as `4 quarters`.
  @ExplicitNull public var over: String? = nil

  /// How long after a period its return is due, such as `30 days`.
  @ExplicitNull public var due: String? = nil

  /// What a row holds.
  public var fields: [EncodedNeededField]

  /// How a missing figure is written.
  public var marks: [EncodedMark]

  /// The measures that rest on it.
  public var measures: [String]

  /// The returns to come.
  public var next: [EncodedDueReturn]

  /// The returns that are not there; `null` where no data were looked at.
  @ExplicitNull public var outstanding: [EncodedOutstandingReturn]? = nil
}

/// A field of a row.
public struct EncodedNeededField: Codable, Hashable, Sendable {
  /// The field's name.
  public var name: String

  /// Its type as the language writes it.
  public var kind: String

  /// What a cell holds, in words.
  public var meaning: String

  /// How a cell is written; empty where it is as the language writes it.
  public var spellings: [String]

  /// `column`, `heading` or `file name`.
  public var origin: String

  /// The headings under which the column may stand, or how the file's name is written.
  public var headings: [String]

  /// The measures whose definitions name it.
  public var measures: [String]
}

/// Texts that stand for a missing figure.
public struct EncodedMark: Codable, Hashable, Sendable {
  /// The texts.
  public var texts: [String]

  /// The reason that they stand for.
  public var reason: String

  /// The fields in which they do; all where it is empty.
  public var fields: [String]
}

/// A partner's return that is to come.
public struct EncodedDueReturn: Codable, Hashable, Sendable {
  /// The partner.
  public var partner: String

  /// The places that it is about.
  public var places: [String]

  /// The period.
  public var period: String

  /// The last day on which it is in time.
  public var due: String
}

/// A return that is expected and not there.
public struct EncodedOutstandingReturn: Codable, Hashable, Sendable {
  /// The partner.
  public var partner: String

  /// The place.
  @ExplicitNull public var place: String? = nil

  /// The measure.
  @ExplicitNull public var measure: String? = nil

  /// The period.
  public var period: String

  /// The last day on which it is, or was, in time.
  public var due: String

  /// `not-due`, `late` or `not-submitted`.
  public var status: String
}
