/// Sources: whether their parts go together, and say all that is needed to read a row.
struct SourceCheck {
  let source: Source
  private var found: [Diagnostic] = []

  static func check(_ framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    framework.sources.filter { !damaged.contains($0.name.name) }.flatMap { source in
      var check = SourceCheck(source: source)
      check.fileForm()
      check.onlyOnes()
      check.dates()
      check.marks()
      for field in source.fields { check.field(field) }
      check.headings()
      check.circles()
      return check.found
    }
  }

  mutating func add(
    _ code: String,
    _ message: String,
    at origin: Origin,
    labels: [Diagnostic.Label] = [],
    help: String
  ) {
    found.append(Diagnostic(code, message, at: origin, labels: labels, help: help))
  }

  /// Signs of the file that were given in Swift; a text's reader has refused wrong ones already.
  private mutating func fileForm() {
    for stated in source.clauses {
      switch stated.clause {
      case .separator(let text) where !SourceClause.canSeparate(text):
        found.append(.wrongSeparator(at: stated.origin))
      case .decimal(let text) where !SourceClause.canPrecedeDecimals(text):
        found.append(.wrongDecimalSign(at: stated.origin))
      case .ignoredColumns(let paths): ignored(paths, at: stated.origin)
      case .headingsWhere(let condition): placed(condition)
      case .separator, .decimal, .suppliedBy, .timing, .encoding, .skip, .headings, .dated, .rows,
        .check,
        .checkParts, .field, .missing, .common:
        break
      }
    }
  }

  // MARK: The parts of a row

  /// A row has one place, one partner, one person: what else is one is of type text.
  private mutating func onlyOnes() {
    var first: [Field.FieldType: Reference] = [:]
    for field in source.fields where field.type.isOnlyOne {
      guard let earlier = first[field.type] else {
        first[field.type] = field.name
        continue
      }
      let type = ClauseText.fieldType(field.type)
      add(
        "repeated-clause",
        "'\(earlier.name)' and '\(field.name.name)' are both of type '\(type)', and a row has one",
        at: field.name.origin,
        labels: [Diagnostic.Label("the first of them is here", at: earlier.origin)],
        help: "make the one that the rows do not belong to a field of type text"
      )
    }
  }

  private mutating func dates() {
    if let name = source.datedBy { datedBy(name) }
    let dates = source.fields.filter { $0.type == .date }
    let hasPeriod = source.fields.contains { $0.type == .period }
    guard source.kind == .records, dates.count > 1, !hasPeriod, source.datedBy == nil else {
      return
    }
    let names = dates.map { "'\($0.name.name)'" }.joined(separator: " and ")
    add(
      "no-period",
      "source '\(source.name.name)' has the dates \(names), and does not say which one dates a row",
      at: source.name.origin,
      help: "add: dated by \(Writing.name(dates[0].name.name))"
    )
  }

  private mutating func datedBy(_ name: Reference) {
    guard let field = source.field(name.name) else {
      found.append(unknownField(name, among: source.fields.filter { $0.type == .date }))
      return
    }
    if source.kind == .returns {
      add(
        "wrong-kind",
        "returns are dated by their period, and '\(name.name)' is none",
        at: name.origin,
        help: "take 'dated by' away, or declare 'records \(source.name.name)'"
      )
    } else if field.type != .date {
      add(
        "wrong-type",
        "rows are dated by a date, and '\(name.name)' is of type '\(ClauseText.fieldType(field.type))'",
        at: name.origin,
        help: "name a field of type date"
      )
    }
  }

  private func unknownField(_ name: Reference, among fields: [Field]) -> Diagnostic {
    .unknownName(name, wanted: "field of '\(source.name.name)'", among: fields.map(\.name.name))
  }

  /// Marks that stand for two reasons in one field.
  private mutating func marks() {
    var seen: [String: [(fields: Set<String>, reason: MissingReason, origin: Origin)]] = [:]
    for stated in source.clauses {
      guard case .missing(let texts, let reason, let names) = stated.clause else { continue }
      let fields = Set(names.map(\.name))
      for text in texts {
        let other = seen[text, default: []].first { earlier in
          earlier.reason != reason
            && (earlier.fields == fields || !earlier.fields.isDisjoint(with: fields))
        }
        if let other {
          found.append(.ambiguousText(text, at: stated.origin, first: other.origin))
        }
        seen[text, default: []].append((fields, reason, stated.origin))
      }
    }
  }

  // MARK: Fields

  private mutating func field(_ field: Field) {
    if case .oneOf(let codes) = field.type { self.codes(codes) }
    if let figure = field.type.figure { numeric(figure, field) }
    if field.isSnapshot, !field.type.isNumeric {
      add(
        "wrong-type",
        "a snapshot is a figure, and '\(field.name.name)' is of type '\(ClauseText.fieldType(field.type))'",
        at: field.name.origin,
        help: "take 'snapshot' away: what is no figure is never added up"
      )
    }
    for spelling in field.spellings { self.spelling(spelling, field) }
    column(of: field)
  }

  private mutating func codes(_ codes: [Reference]) {
    var first: [String: Reference] = [:]
    for code in codes {
      if let earlier = first[code.name] {
        found.append(.duplicateName(code, first: earlier, differsInCase: false))
      } else {
        first[code.name] = code
      }
    }
  }

  /// What a numerator, an interval's end or a status belongs to is a figure.
  private mutating func numeric(_ name: Reference, _ field: Field) {
    guard let figure = source.field(name.name), !figure.type.isNumeric else { return }
    add(
      "wrong-type",
      "'\(field.name.name)' belongs to a figure, and '\(name.name)' is of type '\(ClauseText.fieldType(figure.type))'",
      at: name.origin,
      help: "name a field that holds a number"
    )
  }

  // MARK: Spellings

  private mutating func spelling(_ spelling: Spelling, _ field: Field) {
    let holes = Holes.names(in: spelling.pattern)
    switch field.type {
    case .date, .received:
      dateHoles(holes, field)
      let hasMonth = holes.contains("month") || holes.contains("month-name")
      guard !holes.contains("year") || !hasMonth || !holes.contains("day") else { break }
      wrongSpelling(spelling, field, help: "dates need {year}, {month} (or {month-name}) and {day}")
    case .period:
      dateHoles(holes, field)
      guard !holes.contains("year") else { break }
      wrongSpelling(spelling, field, help: "a period needs {year}: the year in four digits")
    case .text, .number, .count, .share, .percent, .money, .yesNo, .place, .partner, .measure,
      .part, .status, .rating, .person, .key, .row, .oneOf, .code:
      guard holes.count != 1 else { break }
      wrongSpelling(spelling, field, help: "write one hole where the value stands: \"£{n}\"")
    }
    if spelling.yearKind != nil, field.type != .period {
      wrongSpelling(spelling, field, help: "a calendar stands behind spellings of periods alone")
    }
  }

  private mutating func dateHoles(_ holes: [String], _ field: Field) {
    for hole in holes where !Words.ofDates.contains(hole) {
      let reference = Reference(hole, at: field.name.origin)
      found.append(
        .unknownName(reference, wanted: "part of a date or period", among: Words.ofDates)
      )
    }
  }

  private mutating func wrongSpelling(_ spelling: Spelling, _ field: Field, help: String) {
    add(
      "wrong-type",
      "\(Writing.text(spelling.pattern)) does not spell '\(field.name.name)', of type '\(ClauseText.fieldType(field.type))'",
      at: field.name.origin,
      help: help
    )
  }

  // MARK: Headings

  /// Wide tables: the holes in headings name fields that are read from there.
  private mutating func headings() {
    let rows = source.headingRows
    var named: Set<String> = []
    var hasUnknownHole = false
    var wide: (holes: Set<String>, field: Field)?
    for field in source.fields {
      if case .file(let name) = field.origin { file(name, field) }
      for path in field.headings where path.parts.count > rows {
        tooDeep(path, rows, at: field.name.origin)
      }
      let holes = Set(field.headings.flatMap { $0.parts.flatMap(Holes.names) })
      guard !holes.isEmpty else { continue }
      for hole in holes.sorted() { self.hole(hole, field) }
      hasUnknownHole = hasUnknownHole || !holes.allSatisfy { source.field($0) != nil }
      named.formUnion(holes)
      if let wide, wide.holes != holes { differingHoles(wide.field, field) }
      wide = wide ?? (holes, field)
    }
    guard !hasUnknownHole else { return }
    for field in source.fields where field.origin == .heading && !named.contains(field.name.name) {
      add(
        "unknown-name",
        "no heading of '\(source.name.name)' has a hole for '\(field.name.name)'",
        at: field.name.origin,
        help: "name it in a heading: figure number from \"{\(field.name.name)}\""
      )
    }
  }

  mutating func tooDeep(_ path: HeadingPath, _ rows: Int, at origin: Origin) {
    add(
      "wrong-number",
      "this heading has \(path.parts.count) parts, and the headings have \(rows == 1 ? "one row" : "\(rows) rows")",
      at: origin,
      help: "say how many rows they have: headings \(path.parts.count) rows"
    )
  }

  private mutating func hole(_ hole: String, _ field: Field) {
    let name = Reference(hole, at: field.name.origin)
    guard let other = source.field(hole) else {
      let others = source.fields.filter { $0.name.name != field.name.name }
      return found.append(unknownField(name, among: others))
    }
    guard other.origin != .heading else { return }
    add(
      "wrong-kind",
      "a heading of '\(field.name.name)' has a hole for '\(hole)', which is read from elsewhere",
      at: other.name.origin,
      help: "write '\(hole) \(ClauseText.fieldType(other.type)) from heading'"
    )
  }

  private mutating func differingHoles(_ first: Field, _ second: Field) {
    add(
      "unexpected",
      "the headings of '\(first.name.name)' and '\(second.name.name)' have different holes",
      at: second.name.origin,
      help: "give the headings of one source the same holes, or declare two sources"
    )
  }

  private mutating func file(_ name: String, _ field: Field) {
    guard Holes.names(in: name).count != 1 else { return }
    add(
      "unexpected",
      "the file's name has one hole, from which '\(field.name.name)' is read",
      at: field.name.origin,
      help: "write where it stands: from file \"*{\(field.name.name)}*.csv\""
    )
  }

  // MARK: Computed fields

  private mutating func circles() {
    let computed = Dictionary(
      source.fields.compactMap { field in field.formula.map { (field.name.name, (field, $0)) } }
    ) { first, _ in first }
    let names = source.fields.map(\.name.name).filter { computed[$0] != nil }
    let circles = Circles(from: names) { computed[$0]?.1.names ?? [] }
    for circle in circles.found {
      guard let field = computed[circle[0]]?.0 else { continue }
      found.append(.cycle(circle, at: field.name.origin))
    }
  }
}

extension Source {
  /// How many rows its headings take.
  package var headingRows: Int {
    clauses.lazy.compactMap { if case .headings(let count) = $0.clause { count } else { nil } }
      .first ?? 1
  }
}

extension Node {
  /// The names that stand in an expression.
  fileprivate var names: [String] {
    var names: [String] = []
    visit { node in
      if case .name(let name) = node.form { names.append(name) }
    }
    return names
  }
}

extension Field.FieldType {
  /// Whether a source has at most one field of the type.
  fileprivate var isOnlyOne: Bool {
    switch self {
    case .place, .partner, .person, .measure, .period, .received, .key: true
    case .text, .number, .count, .share, .percent, .money, .date, .yesNo, .part, .status, .rating,
      .row,
      .oneOf, .code:
      false
    }
  }

  /// Whether its values can be added up or averaged.
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .count, .share, .percent, .money, .part, .code: true
    case .text, .date, .period, .yesNo, .place, .partner, .measure, .received, .status, .rating,
      .person,
      .key, .row, .oneOf:
      false
    }
  }

  /// The field to which the type says that it belongs.
  fileprivate var figure: Reference? {
    switch self {
    case .part(_, let figure), .status(let figure): figure
    case .text, .number, .count, .share, .percent, .money, .date, .period, .yesNo, .place, .partner,
      .measure, .received, .rating, .person, .key, .row, .oneOf, .code:
      nil
    }
  }
}
