import AccountabilityRules

/// Where the fields of a source stand in one of its files.
struct SheetLayout {
  /// One way to read each row: a plain table is read once a row, a wide one once for each value that
  /// its headings name.
  struct Reading {
    /// The column of each field; -1 where it has none.
    var columns: [Int]

    /// What fields without a column hold in every row, from a heading or the file's name.
    var texts: [Int: ArraySlice<UInt8>]
  }

  private(set) var readings: [Reading] = []

  /// Headings that name what the framework does not know; all that stands below them is refused.
  private(set) var refusals: [IntakeProblem] = []

  /// How many ways to read a row are refused.
  private(set) var refusedReadings = 0

  /// How many cells a row has.
  let width: Int

  /// The headings of the columns that no field reads and that are not left alone on purpose, by their
  /// positions.
  var unread: [(column: Int, heading: String)] {
    var known = Set(readings.flatMap(\.columns))
    for path in source.ignoredColumns {
      known.formUnion(headings.columns(under: HeadingPattern(path)).map(\.column))
    }
    return headings.names.enumerated().filter { !known.contains($0.offset) }.map { ($0, $1) }
  }

  private let source: Source
  private let path: String
  private let headings: Headings

  /// The heading of a file that has one column alone, as it is written.
  private let onlyHeading: String
  private let readers: [FieldReader]
  private var columns: [Int]
  private var texts: [Int: ArraySlice<UInt8>] = [:]

  /// Finds the fields below some rows of headings; their readers decide what a hole can take, and what they learn here is forgotten,
  /// for a text that is only tried is not in the data.
  ///
  /// - Throws: ``IntakeError`` if a column is missing or stands twice, or if the file's name does not
  ///   say what it should.
  init(
    _ rows: [RawRow],
    of source: Source,
    path: String,
    readers: [FieldReader]
  ) throws(IntakeError) {
    self.source = source
    self.readers = readers
    self.path = path
    headings = Headings(rows)
    onlyHeading = rows.last.map { $0.count == 1 ? $0.text(0) : "" } ?? ""
    width = headings.count
    columns = [Int](repeating: -1, count: source.fields.count)
    guard width > 0, rows.count == source.headingRows else {
      throw error(
        .empty,
        width == 0 ? "there are no headings" : "the file ends within its headings",
        help: width == 0
          ? "look whether it is the right file: its first row names the columns"
          : "look at 'headings … rows' and 'skip … rows' in the source, and at the end of the file"
      )
    }
    for (index, field) in source.fields.enumerated() {
      if field.isWide { continue }
      switch field.origin {
      case .columns: columns[index] = try column(of: field) ?? -1
      case .position(let number): columns[index] = try column(number, of: field) ?? -1
      case .file(let pattern):
        texts[index] = try text(of: field, pattern, readers[index])
      case .heading, .computed: break
      }
    }
    for (index, field) in source.fields.enumerated() where columns[index] < 0 {
      // What an empty cell stands for says which place or partner a file without the column is about.
      if field.isOptional, readers[index].isKey { texts[index] = ArraySlice() }
    }
    let wide = source.fields.indices.filter { source.fields[$0].isWide }
    if wide.isEmpty {
      readings = [Reading(columns: columns, texts: texts)]
    } else {
      try read(wide)
    }
  }

  private func error(_ code: IntakeError.Code, _ message: String, help: String) -> IntakeError {
    IntakeError(
      code: code,
      source: source.name.name,
      path: path,
      message: message,
      help: help
    )
  }

  // MARK: Plain columns

  /// The column below a field's headings; `nil` where the file may do without it and does.
  private func column(of field: Field) throws(IntakeError) -> Int? {
    let patterns = field.headingPatterns
    let found = Set(patterns.flatMap { headings.columns(under: $0).map(\.column) }).sorted()
    guard let column = found.first else {
      if field.isOptional { return nil }
      throw missing(field)
    }
    guard found.count == 1 else {
      let names = found.map { headings.names[$0] }
      guard Set(names).count == 1 else {
        throw error(
          .repeatedColumn,
          "columns \(names.map { "'\($0)'" }.joined(separator: " and ")) all fit field '\(field.name.name)'",
          help: "say of each which field reads it; of several headings of one field a file has one"
        )
      }
      throw error(
        .repeatedColumn,
        "\(found.count) columns are headed '\(names[0])'",
        help: source.headingRows > 1
          ? "say which one is meant by the heading above it: \"above\" / \"below\""
          : "give each column a heading of its own"
      )
    }
    return column
  }

  /// The column of a number.
  private func column(_ number: Int, of field: Field) throws(IntakeError) -> Int? {
    if number <= width { return number - 1 }
    if field.isOptional { return nil }
    throw error(
      .missingColumn,
      "there are \(width) columns, and field '\(field.name.name)' reads column \(number)",
      help: "look whether it is the right file, and at 'headings' and 'skip' in the source"
    )
  }

  private func missing(_ field: Field) -> IntakeError {
    let wanted = field.wantedHeadings
    let names = wanted.map { "'\($0)'" }.joined(separator: " or ")
    return error(
      .missingColumn,
      "no column is headed \(names), which field '\(field.name.name)' reads",
      help: otherSeparator
        ?? Suggestion.help(for: wanted[0], among: headings.names.filter { !$0.isEmpty })
        ?? "check the source's headings"
    )
  }

  /// What to do about a file that seems to have one column because its cells are parted by something else.
  private var otherSeparator: String? {
    guard let sign = onlyHeading.first(where: { ";\t|".contains($0) }) else { return nil }
    let text = sign == "\t" ? "\\u{9}" : String(sign)
    let name = sign == "\t" ? "tabs" : "'\(sign)'"
    return "its cells seem to be parted by \(name): write 'separator \"\(text)\"' in the source"
  }

  // MARK: The file's name

  private func text(
    of field: Field,
    _ pattern: String,
    _ reader: FieldReader
  ) throws(IntakeError) -> ArraySlice<UInt8> {
    let name = path.split(separator: "/").last ?? ""
    let values = HolePattern(pattern).values(in: ArraySlice(name.utf8)) { _, text in
      reader.problem(with: text) == nil
    }
    guard let text = values?.first?.value else {
      throw error(
        .wrongFileName,
        "the file's name does not say the \(ClauseText.fieldType(field.type)) '\(field.name.name)', written \(Writing.text(pattern))",
        help: "give the file such a name, or mend the pattern"
      )
    }
    return text
  }

  // MARK: Wide tables

  /// What a column below a heading with holes says.
  private struct WideColumn {
    var field: Int
    var fit: Headings.Fit

    /// What the holes took, in the order of their names.
    var key: [[UInt8]] { fit.values.sorted { $0.key < $1.key }.map { Array($0.value) } }
  }

  private mutating func read(_ wide: [Int]) throws(IntakeError) {
    let claimed = Set(columns)
    var found: [WideColumn] = []
    var strangers: [WideColumn] = []
    for field in wide {
      let (known, unknown) = fits(field)
      found += known.filter { !claimed.contains($0.fit.column) }
      strangers += unknown.filter { !claimed.contains($0.fit.column) }
      guard source.fields[field].isOptional || found.contains(where: { $0.field == field }) else {
        throw missing(source.fields[field])
      }
    }
    try makeReadings(found)
    refuse(strangers)
  }

  /// The columns below a field's headings, and those whose holes hold what cannot be read there.
  private func fits(_ field: Int) -> (known: [WideColumn], unknown: [WideColumn]) {
    var known: [Int: WideColumn] = [:]
    var unknown: [Int: WideColumn] = [:]
    for pattern in source.fields[field].headingPatterns {
      let fits = headings.columns(under: pattern) { name, text in
        guard let hole = source.fieldPosition(name) else { return false }
        return readers[hole].problem(with: text) == nil || readers[hole].isLeftOut(text)
      }
      for fit in fits { known[fit.column] = WideColumn(field: field, fit: fit) }
      // Where a heading is nothing but a hole, one that cannot be read is another field's, or nobody's.
      guard !pattern.isBare else { continue }
      for fit in headings.columns(under: pattern) {
        unknown[fit.column] = WideColumn(field: field, fit: fit)
      }
    }
    let strangers = unknown.filter { known[$0.key] == nil }
    return (known.values.sorted { $0.fit.column < $1.fit.column }, Array(strangers.values))
  }

  private mutating func makeReadings(_ found: [WideColumn]) throws(IntakeError) {
    var positions: [[[UInt8]]: Int] = [:]
    for column in found.sorted(by: { $0.fit.column < $1.fit.column }) {
      let isLeftOut = column.fit.values.contains { name, text in
        source.fieldPosition(name).map { readers[$0].isLeftOut(text) } ?? false
      }
      if isLeftOut { continue }
      let position = positions[column.key] ?? readings.count
      if position == readings.count {
        readings.append(Reading(columns: columns, texts: texts(of: column)))
        positions[column.key] = position
      }
      guard readings[position].columns[column.field] < 0 else {
        throw error(
          .repeatedColumn,
          "two columns are headed '\(headings.names[column.fit.column])'",
          help: "give each column a heading of its own"
        )
      }
      readings[position].columns[column.field] = column.fit.column
    }
  }

  private func texts(of column: WideColumn) -> [Int: ArraySlice<UInt8>] {
    var texts = texts
    for (name, text) in column.fit.values {
      if let hole = source.fieldPosition(name) { texts[hole] = text }
    }
    return texts
  }

  private mutating func refuse(_ strangers: [WideColumn]) {
    var seen: Set<[[UInt8]]> = []
    for column in strangers.sorted(by: { $0.fit.column < $1.fit.column })
    where seen.insert(column.key).inserted {
      refusedReadings += 1
      for (name, text) in column.fit.values.sorted(by: { $0.key < $1.key }) {
        guard let hole = source.fieldPosition(name),
          let problem = readers[hole].problem(with: text)
        else { continue }
        let value = String(decoding: text, as: UTF8.self)
        let place = headings.place(of: value, above: column.fit.column)
        refusals.append(
          IntakeProblem(
            line: place.line,
            column: place.column,
            value: value,
            problem: "in a heading: \(problem); what stands below it is refused"
          )
        )
      }
    }
  }
}

extension Field {
  /// Whether a heading of it has holes, so that it has several columns.
  fileprivate var isWide: Bool {
    headings.contains { $0.parts.contains { !Holes.names(in: $0).isEmpty } }
  }

  fileprivate var headingPatterns: [HeadingPattern] {
    headings.isEmpty ? [HeadingPattern(name.name)] : headings.map(HeadingPattern.init)
  }

  fileprivate var wantedHeadings: [String] {
    headings.isEmpty ? [name.name] : headings.map { $0.parts.joined(separator: " / ") }
  }
}
