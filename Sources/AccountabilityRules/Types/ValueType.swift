/// The type of a value in the language.
public enum ValueType: Hashable, Sendable {
  /// Yes or no; over results also undecided, or not applicable.
  case yesNo

  /// A plain number.
  case number

  /// A whole number of things or people, that can be added up.
  case count

  /// A part of a whole, between 0 and 1, that keeps its numerator and denominator.
  case share

  /// Events or people for each unit of something else, that keeps its numerator and denominator.
  case rate

  /// An amount in a currency, named by its three letters.
  case money(String)

  /// A length of time, counted in one grain; none is converted into another.
  case duration(Grain)

  /// Words.
  case text

  /// A day.
  case date

  /// A period.
  case period

  /// Whom records are about.
  case person

  /// A record of a source, named.
  case row(of: String)

  /// A code of a list, named.
  case code(of: String)

  /// A label of a rating, named.
  case label(of: String)

  /// A place, a partner, an outcome or a measure.
  case reference(DeclarationKind)

  /// Whether arithmetic can be done with it.
  package var isNumeric: Bool {
    switch self {
    case .number, .count, .share, .rate, .money, .duration: true
    case .yesNo, .text, .date, .period, .person, .row, .code, .label, .reference: false
    }
  }
}

extension ValueType: CustomStringConvertible {
  /// The type as a diagnostic names it.
  public var description: String {
    switch self {
    case .yesNo: "yes or no"
    case .number: "a number"
    case .count: "a count"
    case .share: "a share"
    case .rate: "a rate"
    case .money(let currency): "money in \(currency)"
    case .duration(let grain): "a number of \(grain.plural)"
    case .text: "text"
    case .date: "a date"
    case .period: "a period"
    case .person: "a person"
    case .row(let source): "a row of '\(source)'"
    case .code(let list): "a code of '\(list)'"
    case .label(let rating): "a label of '\(rating)'"
    case .reference(let kind): "\(kind.article) \(kind.rawValue)"
    }
  }
}

/// A kind of thing that a framework declares by name.
public enum DeclarationKind: String, Hashable, Sendable, CaseIterable {
  /// A population's area.
  case place

  /// An organisation or group that can act on an outcome.
  case partner

  /// The few things that a field of a source can say.
  case codes = "list of codes"

  /// The kind of work that a partner does.
  case sector

  /// What partners supply.
  case source

  /// People found in records.
  case cohort

  /// A condition of well-being that the partners want.
  case outcome

  /// An agreed quantity.
  case measure

  /// A number that judges.
  case score

  /// A number on the way to a judgement.
  case calculation
  /// A number that is agreed on apart from the rules that use it.
  case parameter

  /// Ordered labels for results.
  case rating

  /// A promise that is tested.
  case rule

  /// What follows from results.
  case consequence

  /// Evidence, a story, a question, an action or a review.
  case note

  /// What is said of single persons, and audited.
  case claim

  package var article: String { self == .outcome ? "an" : "a" }

  package var plural: String { self == .codes ? "lists of codes" : rawValue + "s" }
}

/// Why a value is missing.
///
/// The order of cases is the order in which reasons are listed where several meet.
public enum MissingReason: String, Hashable, Sendable, CaseIterable {
  /// The arithmetic has no result: 0 of 0.
  case undefined

  /// Left out by a rule of the framework, such as a denominator's minimum.
  case excluded

  /// The question does not arise.
  case notApplicable = "not-applicable"

  /// The partner does not collect it.
  case notCollected = "not-collected"

  /// Known to the partner, but not shown: suppressed.
  case withheld

  /// Expected, overdue, and the next one is due already.
  case notSubmitted = "not-submitted"

  /// Expected, overdue, and not there yet.
  case late

  /// Not expected yet.
  case notDue = "not-due"

  /// The reason in the words of a sentence.
  public var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
