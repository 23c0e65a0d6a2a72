/// Definitions that stand in a table: rows of cells under headings, each with its place.
///
/// A framework in Swift takes a table as what it is, rows to go through:
///
/// ```swift
/// let table = try DefinitionTable(csv: bytes, name: "measures.csv", columns: ["code", "title"])
/// Outcome(health, "People live longer") {
///   for row in table.rows {
///     Define(MeasureName(row.text("code")), row.text("title"), the(figure, in: series)) {
///       HigherIsBetter()
///     }
///     .at(row)
///   }
/// }
/// ```
public struct DefinitionTable: Hashable, Sendable {
  /// What stands in one place of a table, without white space at its ends.
  public struct Cell: Hashable, Sendable {
    /// The text; empty for a blank cell.
    public let text: String

    /// Where it stands.
    public let origin: Origin

    /// Whether the text says by quotation marks that it is one, and no number.
    package let isText: Bool

    package init(_ text: String, isText: Bool = false, at origin: Origin) {
      self.text = text
      self.origin = origin
      self.isText = isText
    }
  }

  /// One row: a cell under each heading.
  public struct Row: Hashable, Sendable {
    /// The cells, in the order of the headings.
    public let cells: [Cell]

    private let positions: [String: Int]

    package init(_ cells: [Cell], _ positions: [String: Int]) {
      self.cells = cells
      self.positions = positions
    }

    /// The headings that can be asked for, in alphabetical order.
    package var headings: [String] { positions.keys.filter { !$0.isEmpty }.sorted() }

    /// Where the row begins.
    public var origin: Origin { cells.first?.origin ?? .unknown }

    /// The text under a heading; `nil` where the cell is blank, or the table has no such heading.
    public subscript(heading: String) -> String? {
      cell(heading).flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    /// The text under a heading; empty where the cell is blank, or the table has no such heading.
    ///
    /// Which headings a table must have is said where it is made.
    public func text(_ heading: String) -> String { self[heading] ?? "" }

    /// The number under a heading; `nil` where the cell is blank or no number.
    package func literal(_ heading: String) -> NumberLiteral? {
      guard let digits = self[heading]?.filter({ $0 != "," }) else { return nil }
      if let value = ExactNumber(decimal: digits) { return NumberLiteral(value) }
      let hundredth = ExactNumber(numerator: 1, denominator: 100) ?? .one
      guard digits.hasSuffix("%"), let value = ExactNumber(decimal: String(digits.dropLast()))
      else { return nil }
      return NumberLiteral(value * hundredth, .percent)
    }

    /// The cell under a heading; `nil` where the table has no such heading.
    public func cell(_ heading: String) -> Cell? {
      positions[heading].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    }
  }

  /// What the table is called in diagnostics: a path as a rule.
  public let name: String

  /// The headings.
  public let headings: [Cell]

  /// The rows, in the order in which they stand.
  public let rows: [Row]

  package init(name: String, headings: [Cell], rows: [[Cell]]) {
    self.name = name
    self.headings = headings
    let positions = Dictionary(headings.enumerated().map { ($1.text, $0) }) { first, _ in first }
    self.rows = rows.map { Row($0, positions) }
  }

  /// Whether the table has a column of that heading.
  package func has(_ heading: String) -> Bool { headings.contains { $0.text == heading } }
}

extension DefinitionTable {
  /// Makes a table of a CSV file's bytes.
  ///
  /// The file is UTF-8, its separator a comma, its first row the headings. A row of blank cells alone
  /// is passed over.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the file is called in diagnostics.
  ///   - columns: The headings that the table must have.
  ///   - numbers: The headings under which all cells are numbers or blank.
  /// - Throws: ``RulesError`` with all that is wrong: bytes that are no table, a heading that is
  ///   missing or stands twice, a row of more or fewer cells than there are headings, a cell that should
  ///   be a number.
  /// - Complexity: O(bytes).
  public init(
    csv bytes: [UInt8],
    name: String,
    columns: [String] = [],
    numbers: [String] = []
  ) throws(RulesError) {
    var (table, diagnostics) = DefinitionTable.read(bytes, as: SourceText(name: name, bytes: bytes))
    for (row, column) in table.rows.flatMap({ row in numbers.map { (row, $0) } }) {
      guard let cell = row.cell(column), !cell.text.isEmpty, row.literal(column) == nil else {
        continue
      }
      diagnostics.append(.unreadableCell(cell.text, wanted: "a number", at: cell.origin))
    }
    for column in columns + numbers where !table.has(column) {
      let place = table.headings.first?.origin ?? Origin(file: name, line: 1, column: 1)
      let headings = table.headings.map(\.text)
      diagnostics.append(.unknownColumn(among: headings, at: place, wanted: column))
    }
    guard diagnostics.isEmpty else {
      throw RulesError(diagnostics: Diagnostic.inReadingOrder(diagnostics))
    }
    self = table
  }

  /// Makes a table of rows that a program has; the line of Swift is each row's place.
  ///
  /// A row of fewer cells than there are headings is filled with blank ones; cells without a heading
  /// are left out.
  public init(
    headings: [String],
    rows: [[String]],
    name: String = #fileID,
    line: Int = #line,
    column: Int = #column
  ) {
    let origin = Origin(file: name, line: line, column: column)
    let cells = rows.map { row in
      headings.indices.map { Cell($0 < row.count ? row[$0] : "", at: origin) }
    }
    self.init(name: name, headings: headings.map { Cell($0, at: origin) }, rows: cells)
  }
}
