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
  case decimal(String)
  case encoding(TextEncoding)
  case skip(Int)
  case headings(Int)

  /// Headings stand wherever the condition is so, one table below another.
  case headingsWhere(Node)

  /// Columns that are left alone on purpose.
  case ignoredColumns([HeadingPath])
  case dated(by: Reference)
  case rows(RowChoice, where: Node)

  /// What must be so of each row.
  case check(Node)

  /// Which rows are parts of which.
  case checkParts(PartsOfWhole)

  case field(Field)
  case missing([String], MissingReason, in: [Reference])
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .field, .missing, .rows, .check, .checkParts, .ignoredColumns: true
    case .suppliedBy, .timing, .separator, .decimal, .encoding, .skip, .headings, .headingsWhere,
      .dated:
      false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .suppliedBy: 0
    case .timing: 1
    case .separator: 2
    case .decimal: 3
    case .encoding: 4
    case .skip: 5
    case .headings: 6
    case .headingsWhere: 7
    case .dated: 8
    case .field: 9
    case .missing: 10
    case .rows: 11
    case .ignoredColumns: 12
    case .check: 13
    case .checkParts: 14
    case .common(let clause): 100 + clause.rank
    }
  }
}

/// How the bytes of a file are read as characters.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// The usual one.
  case utf8 = "utf-8"

  /// Two bytes or four for each character, in the order that the file's first bytes say.
  case utf16 = "utf-16"

  /// One byte for each character of western European languages.
  case windows1252 = "windows-1252"
}

/// Which rows of a source are taken.
package enum RowChoice: String, Hashable, Sendable, CaseIterable {
  /// All but those of which the condition is so.
  case ignore

  /// Only those of which the condition is so.
  case keep
}

extension Source {
  package var suppliers: [Reference] {
    clauses.flatMap { if case .suppliedBy(let names) = $0.clause { names } else { [Reference]() } }
  }

  /// The field by which its rows are dated, where it is said.
  package var datedBy: Reference? {
    clauses.lazy.compactMap { if case .dated(let field) = $0.clause { field } else { nil } }.first
  }

  /// The condition that rows of headings fulfil, where they stand at no fixed place.
  package var headingsCondition: Node? {
    clauses.lazy.compactMap { if case .headingsWhere(let node) = $0.clause { node } else { nil } }
      .first
  }

  /// The columns that are left alone on purpose.
  package var ignoredColumns: [HeadingPath] {
    clauses.flatMap {
      if case .ignoredColumns(let paths) = $0.clause { paths } else { [HeadingPath]() }
    }
  }

  package var timing: Timing? {
    clauses.lazy.compactMap { if case .timing(let timing) = $0.clause { timing } else { nil } }
      .first
  }
}

extension SourceClause {
  /// Whether a text can part the cells of a file: one byte that has no other meaning there.
  package static func canSeparate(_ text: String) -> Bool {
    text.utf8.count == 1 && !["\"", "\n", "\r", "\0"].contains(text)
  }

  /// Whether a text can stand before the decimals of a number.
  package static func canPrecedeDecimals(_ text: String) -> Bool { text == "," || text == "." }
}
