/// A column of a source: its name in the framework, its type, and how it is found and read.
package struct Field: Hashable, Sendable {
  package enum FieldType: Hashable, Sendable {
    case text
    case number
    case count
    case share
    case percent
    case money(String)
    case date
    case period
    case yesNo
    case place
    case partner
    case measure
    case received
    case part(ObservationPart, of: Reference)

    /// The status of another field's figure: why it is missing, where it is.
    case status(of: Reference)

    /// Who gave a rating, or why.
    case rating(RatingPart)

    /// Whom a record is about, by a pseudonym.
    case person

    /// What tells a record from all others of its source.
    case key

    /// A record of another source, by its key.
    case row(of: Reference)

    /// One of a few codes that are listed here.
    case oneOf([Reference])

    /// One of the codes of a list that has a name.
    case code(of: Reference)
  }

  package var name: Reference
  package var type: FieldType

  /// Whether the figure is a state at a time: over time the last counts, it is not added up.
  package var isSnapshot: Bool

  /// Whether a file may do without its column.
  package var isOptional: Bool

  /// Whether an empty cell takes the value of the last row above that has one.
  package var isCarried: Bool

  /// Where its cells are found.
  package var origin: FieldOrigin
  package var spellings: [Spelling]
  package var map: [MapEntry]

  package init(
    _ name: Reference,
    _ type: FieldType,
    isSnapshot: Bool = false,
    isOptional: Bool = false,
    isCarried: Bool = false,
    from origin: FieldOrigin = .columns([]),
    as spellings: [Spelling] = [],
    map: [MapEntry] = []
  ) {
    self.name = name
    self.type = type
    self.isSnapshot = isSnapshot
    self.isOptional = isOptional
    self.isCarried = isCarried
    self.origin = origin
    self.spellings = spellings
    self.map = map
  }
}

/// How a date or a period is written in a file: `"{year}/{yy}" financial year`.
public struct Spelling: Hashable, Sendable {
  package let pattern: String
  package let yearKind: YearKind?
  package let grain: Grain?
  package let isPooled: Bool

  package init(
    _ pattern: String,
    _ yearKind: YearKind? = nil,
    _ grain: Grain? = nil,
    isPooled: Bool = false
  ) {
    self.pattern = pattern
    self.yearKind = yearKind
    self.grain = grain
    self.isPooled = isPooled
  }
}

/// What a text in a file stands for.
package struct MapEntry: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    case name(Reference)
    case text(String)
    case yesNo(Bool)
    case number(NumberLiteral)
    case date(CalendarDate)
    case missing(MissingReason)
  }

  package var texts: [String]
  package var meaning: Meaning

  package init(_ texts: [String], _ meaning: Meaning) {
    self.texts = texts
    self.meaning = meaning
  }
}

/// A part of an observation beside its value.
public enum ObservationPart: String, Hashable, Sendable, CaseIterable {
  /// The upper part of a share, rate or ratio.
  case numerator

  /// The lower part of a share, rate or ratio.
  case denominator

  /// The lower end of an interval.
  case lower

  /// The upper end of an interval.
  case upper
}

/// Where the cells of a field are found.
package enum FieldOrigin: Hashable, Sendable {
  /// In a column under one of several headings; under the field's name, where there are none.
  case columns([HeadingPath])

  /// In a column by its number, counted from 1, whatever its heading is.
  case position(Int)

  /// In the headings of other fields, where a hole has this field's name.
  case heading

  /// In the file's name, where the hole is.
  case file(String)

  /// Nowhere: they are computed from the row's other fields.
  case computed(Node)
}

extension FieldOrigin {
  /// The numbers that a column may have.
  package static let positions = 1...100_000
}

/// A heading: one text, or the texts of several rows of headings from the top.
///
/// `*` in a text takes anything; a hole takes the value of the field that has its name.
public struct HeadingPath: Hashable, Sendable {
  package let parts: [String]

  package init(_ parts: [String]) { self.parts = parts }
}

extension Field {
  package init(
    _ name: Reference,
    _ type: FieldType,
    isSnapshot: Bool = false,
    from columns: [String],
    as spellings: [Spelling] = [],
    map: [MapEntry] = []
  ) {
    let paths = columns.map { HeadingPath([$0]) }
    self.init(
      name,
      type,
      isSnapshot: isSnapshot,
      from: .columns(paths),
      as: spellings,
      map: map
    )
  }

  /// The headings under which its column may stand; empty where it has none, or is not a column.
  package var headings: [HeadingPath] {
    if case .columns(let paths) = origin { paths } else { [] }
  }

  /// The headings of one row each.
  package var columns: [String] { headings.compactMap { $0.parts.count == 1 ? $0.parts[0] : nil } }

  /// The expression from which its values are computed, if they are.
  package var formula: Node? { if case .computed(let node) = origin { node } else { nil } }
}

/// What a rating by a person carries beside its score.
package enum RatingPart: String, Hashable, Sendable, CaseIterable {
  /// Who rated.
  case rater

  /// Why, in the rater's words.
  case reason
}

extension Field.FieldType {
  /// Whether its values are figures, and not what figures are about.
  package var isFigure: Bool {
    switch self {
    case .number, .count, .share, .percent, .money, .part: true
    case .text, .date, .period, .yesNo, .place, .partner, .measure, .received, .status, .rating,
      .person, .key, .row, .oneOf, .code:
      false
    }
  }
}
