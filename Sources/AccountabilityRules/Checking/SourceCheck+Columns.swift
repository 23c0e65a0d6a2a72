// Columns: which may be missing, which are carried down, which are left alone, where headings stand.

extension SourceCheck {
  // MARK: Columns of fields

  mutating func column(of field: Field) {
    if case .position(let number) = field.origin, !FieldOrigin.positions.contains(number) {
      add(
        "wrong-number",
        "columns are counted from 1, and '\(field.name.name)' is read from column \(number)",
        at: field.name.origin,
        help: "give the number that the column has in the file, 1 for the first"
      )
    }
    if field.isOptional { optional(field) }
    if field.isCarried { carried(field) }
  }

  private mutating func optional(_ field: Field) {
    guard field.origin.isColumn else { return noColumn(field, "optional") }
    switch field.type {
    case .period, .key:
      add(
        "wrong-kind",
        "rows without '\(field.name.name)' would belong nowhere",
        at: field.name.origin,
        help: "take 'optional' away: every file says it"
      )
    case .place, .partner, .measure:
      guard !field.map.contains(where: { $0.texts.contains("") }) else { return }
      let type = ClauseText.fieldType(field.type)
      add(
        "wrong-kind",
        "nothing says which \(type) the rows of a file without '\(field.name.name)' are about",
        at: field.name.origin,
        help: "say it in the field's map: { \"\" = … }"
      )
    case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .received, .part, .status,
      .rating, .person, .row, .oneOf, .code:
      break
    }
  }

  private mutating func carried(_ field: Field) {
    guard field.origin.isColumn else { return noColumn(field, "carried") }
    guard field.type.isFigure else { return }
    add(
      "wrong-type",
      "a figure that is carried down would count once for each row, and '\(field.name.name)' is one",
      at: field.name.origin,
      help: "take 'carried' away: only what says where rows belong is carried"
    )
  }

  private mutating func noColumn(_ field: Field, _ word: String) {
    add(
      "unexpected",
      "'\(word)' speaks of a column, and '\(field.name.name)' has none",
      at: field.name.origin,
      help: "take '\(word)' away, or read the field from a column"
    )
  }

  // MARK: Columns that no field reads

  mutating func ignored(_ paths: [HeadingPath], at origin: Origin) {
    let rows = source.headingRows
    for path in paths {
      if path.parts.count > rows { tooDeep(path, rows, at: origin) }
      if path.takesAnything { leavesAllAlone(path, at: origin) }
      guard let reader = source.fields.first(where: { $0.wantedHeadings.contains(path) }) else {
        continue
      }
      add(
        "unexpected",
        "the column \(ClauseText.heading(path)) is ignored, and '\(reader.name.name)' reads it",
        at: origin,
        labels: [Diagnostic.Label("it is read here", at: reader.name.origin)],
        help: "take one of the two away"
      )
    }
  }

  /// The guard against columns with data of persons would guard nothing.
  private mutating func leavesAllAlone(_ path: HeadingPath, at origin: Origin) {
    add(
      "unexpected",
      "\(ClauseText.heading(path)) is every column, those with data of persons too",
      at: origin,
      help: "name the columns that nobody reads: ignore columns \"Surname\", \"Contact*\""
    )
  }

  // MARK: Where headings stand

  /// A row that may be one of headings is looked at before anybody knows which column is which.
  mutating func placed(_ condition: Node) {
    let fields = condition.mentionedNames.map(source.field)
    if fields.allSatisfy({ $0?.isOfFile ?? false }) { tellsNoRows(condition) }
    condition.visit { node in
      guard case .name(let name) = node.form, let field = source.field(name) else { return }
      switch field.origin {
      case .position, .file: return
      case .columns, .heading, .computed: break
      }
      add(
        "wrong-kind",
        "'\(name)' is found by its heading, and this asks which row holds headings",
        at: node.origin,
        help: "read a field from a column by its number: first text from column 1"
      )
    }
  }

  private mutating func tellsNoRows(_ condition: Node) {
    add(
      "unexpected",
      "this says of no row whether it holds headings: it is the same for all rows",
      at: condition.origin,
      help: "say what a row of headings has in a column: first text from column 1, and "
        + "headings where first is \"Area\""
    )
  }
}

extension HeadingPath {
  /// Whether there is no heading that it does not fit.
  fileprivate var takesAnything: Bool {
    parts.allSatisfy { part in
      part.contains("*") && part.allSatisfy { $0 == "*" || $0.isWhitespace }
    }
  }
}

extension FieldOrigin {
  /// Whether its cells stand in a column of the file.
  fileprivate var isColumn: Bool {
    switch self {
    case .columns, .position: true
    case .heading, .file, .computed: false
    }
  }
}

extension Field {
  /// Whether all rows of a file have the same in it.
  fileprivate var isOfFile: Bool { if case .file = origin { true } else { false } }

  /// The headings under which its column stands.
  fileprivate var wantedHeadings: [HeadingPath] {
    guard case .columns(let paths) = origin else { return [] }
    return paths.isEmpty ? [HeadingPath([name.name])] : paths
  }
}
