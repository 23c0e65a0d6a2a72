/// What partners supply: records or returns, one row of a file each.
public struct Source: Hashable, Sendable {
  /// What a row of a source is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One row for each event or person.
    case records

    /// Figures that are counted already, one row for each place, period and partner.
    case returns
  }

  /// What its rows are.
  public let kind: Kind

  /// The name, to which a file or rows are bound.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  package let statedTitle: String?
  package let clauses: [Stated<SourceClause>]

  /// The fields among the clauses, in order.
  package let fields: [Field]

  /// The positions of the fields by their names; of two of one name the first.
  private let fieldPositions: [String: Int]

  package init(
    _ kind: Kind,
    name: Reference,
    title: String?,
    clauses: [Stated<SourceClause>]
  ) {
    self.kind = kind
    self.name = name
    statedTitle = title
    self.clauses = Stated.inOrder(clauses)
    fields = self.clauses.compactMap { stated in
      if case .field(let field) = stated.clause { field } else { nil }
    }
    fieldPositions = Dictionary(
      fields.enumerated().map { ($1.name.name, $0) }
    ) { first, _ in first }
  }

  /// The position of a field among the fields.
  package func fieldPosition(_ name: String) -> Int? { fieldPositions[name] }

  package func field(_ name: String) -> Field? { fieldPositions[name].map { fields[$0] } }
}

/// What is said of a source.
package enum SourceClause: Hashable, Sendable, OrderedClause {
  case suppliedBy([Reference])
  case timing(Timing)
  case separator(String)
  case field(Field)
  case missing([String], MissingReason, in: [Reference])
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .field, .missing: true
    case .suppliedBy, .timing, .separator: false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .suppliedBy: 0
    case .timing: 1
    case .separator: 2
    case .field: 3
    case .missing: 4
    case .common(let clause): 100 + clause.rank
    }
  }
}

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
  package var columns: [String]
  package var spellings: [Spelling]
  package var map: [MapEntry]

  package init(
    _ name: Reference,
    _ type: FieldType,
    isSnapshot: Bool = false,
    from columns: [String],
    as spellings: [Spelling] = [],
    map: [MapEntry] = []
  ) {
    self.name = name
    self.type = type
    self.isSnapshot = isSnapshot
    self.columns = columns
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

extension Source {
  package var suppliers: [Reference] {
    clauses.flatMap { if case .suppliedBy(let names) = $0.clause { names } else { [Reference]() } }
  }

  package var timing: Timing? {
    clauses.lazy.compactMap { if case .timing(let timing) = $0.clause { timing } else { nil } }
      .first
  }
}
