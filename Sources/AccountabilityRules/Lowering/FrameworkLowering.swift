/// Turns clauses into a framework.
///
/// Lowering is total: whatever parses becomes a part of the model or a diagnostic. A clause that cannot
/// be read is left out, its neighbours are not.
package struct FrameworkLowering {
  package let source: SourceText

  /// Supplies the files that the text names.
  package let files: FileLoader
  package var diagnostics: [Diagnostic] = []

  /// Declarations in which something could not be read; what they leave unstated is not reported.
  package var damaged: Set<String> = []

  /// The declaration that is being read.
  package var declaration = ""

  /// The files that have been read, and the tables that they hold.
  package var loaded = LoadedFiles()

  /// The calendar that is declared, whose years columns may spell.
  package var calendar: Calendar?

  /// The frameworks that are being imported, and those that have been.
  package var imports = Imports()

  /// Measures that a table puts into outcomes, to be joined with them in the end.
  package var placed: [(outcome: Reference, measure: Measure)] = []

  package init(_ source: SourceText, files: FileLoader = .none) {
    self.source = source
    self.files = files
  }

  /// The framework of a file's clauses; `nil` where there is none.
  package mutating func framework(from clauses: [SyntaxClause]) -> Framework? {
    guard let file = clauses.first else {
      diagnostics.append(.noFramework(in: source, at: nil))
      return nil
    }
    var framework: Framework?
    read(file) { (lowering, reader) throws(Abandoned) in
      framework = try lowering.framework(file, &reader)
    }
    for other in clauses.dropFirst() {
      let reader = ClauseReader(other.tokens, in: source)
      let place = other.opening.flatMap { other.tokens.isEmpty ? reader.origin($0) : nil }
      diagnostics.append(
        Diagnostic(
          "no-framework",
          "this stands outside the framework",
          at: place ?? reader.whole,
          help: "move it inside the framework's braces; one file holds one framework"
        )
      )
    }
    return framework
  }

  private mutating func framework(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Framework {
    try reader.expect("framework", help: "begin with: framework name \"Title\" { … }")
    // What is wrong with the first line must not hide what is wrong with the others.
    let (name, title) = salvage((Reference("framework", at: reader.whole), "")) {
      (_) throws(Abandoned) in
      let name = try reader.name("the framework's name")
      let title = try reader.text("the framework's title")
      try reader.finish()
      return (name, title)
    }
    guard let body = clause.body else {
      throw Abandoned(diagnostic: .needsBody("a framework", at: reader.whole))
    }
    let items = withoutSameCalendar(items(ofAll: body))
    refuseSecondCalendar(items)
    return Framework(name: name, title: title, items: items)
  }

  private mutating func refuseSecondCalendar(_ items: [FrameworkItem]) {
    let places = items.compactMap {
      if case .calendar(let calendar) = $0 { calendar.origin } else { nil }
    }
    for place in places.dropFirst() {
      diagnostics.append(.repeatedClause("'calendar'", at: place, first: places[0]))
    }
  }

  /// Tables come last, because they spell years as the calendar has them, and put measures into
  /// outcomes; each stands where it was written.
  private mutating func items(ofAll clauses: [SyntaxClause]) -> [FrameworkItem] {
    var items = clauses.map { $0.isTable ? [] : self.items($0) }
    for case .calendar(let declared) in items.joined() { calendar = calendar ?? declared }
    for (index, clause) in clauses.enumerated() where clause.isTable {
      items[index] = table(clause)
    }
    return joinPlaced(with: items.flatMap(\.self))
  }

  private mutating func items(_ clause: SyntaxClause) -> [FrameworkItem] {
    var items: [FrameworkItem] = []
    declaration = ""
    read(clause) { (lowering, reader) throws(Abandoned) in
      items =
        reader.isWord("import")
        ? try lowering.imported(clause, &reader) : [try lowering.item(clause, &reader)]
    }
    return items
  }

  /// Reads `Item`.
  private mutating func item(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> FrameworkItem {
    guard let first = reader.token, first.kind == .word else { throw reader.expected("a clause") }
    let place = reader.whole
    switch first.written {
    case "calendar":
      try refuseBody(clause, reader)
      reader.advance()
      return .calendar(try calendar(&reader, at: place))
    case "place": return .place(try self.place(clause, &reader))
    case "partner": return .partner(try partner(clause, &reader))
    case "sector": return .sector(try sector(clause, &reader))
    case "policy":
      reader.advance()
      return .policy(try policy(clause, &reader, at: place))
    case "codes": return .codes(try codes(clause, &reader))
    case "records": return .source(try self.source(.records, clause, &reader))
    case "returns": return .source(try self.source(.returns, clause, &reader))
    case "cohort": return .cohort(try cohort(clause, &reader))
    case "outcome": return .outcome(try outcome(clause, &reader))
    case "measure": return .measure(try measure(clause, &reader))
    case "score": return .derived(try derived(.score, clause, &reader))
    case "calculation": return .derived(try derived(.calculation, clause, &reader))
    case "parameter": return .parameter(try parameter(clause, &reader))
    case "rating": return .rating(try rating(clause, &reader))
    case "rule": return .rule(try rule(.rule, clause, &reader))
    case "claim": return .rule(try rule(.claim, clause, &reader))
    case "exception": return .exception(try exception(clause, &reader))
    case "consequence": return .consequence(try consequence(clause, &reader))
    case "test": return .test(try test(clause, &reader))
    default:
      if let note = try note(clause, &reader) { return .note(note) }
      if let header = try header(&reader) {
        try reader.finish()
        try refuseBody(clause, reader)
        return .header(Stated(header, at: place))
      }
      throw unknown(first, in: "a framework", known: FrameworkLowering.items, reader)
    }
  }

  private static let items = [
    "import", "exception", "language", "version", "replaces", "vision", "agreed", "calendar",
    "place", "partner", "sector", "policy", "codes", "records", "returns", "cohort", "outcome",
    "measure", "score", "calculation", "rating", "rule", "claim", "consequence", "evidence",
    "story",
    "question", "action", "test", "places", "partners", "outcomes", "measures", "parameter",
    "because", "reference", "written", "checked", "review", "allow", "treat",
  ]

  private mutating func header(_ reader: inout ClauseReader) throws(Abandoned) -> HeaderClause? {
    if reader.take("language") {
      return .language(try reader.wholeNumber("the language", in: 1...1))
    }
    if reader.take("version") { return .version(try version(&reader)) }
    if reader.take("vision") { return .vision(try reader.text("the vision")) }
    if reader.take("replaces") {
      return .replaces(try version(&reader), because: try reader.because())
    }
    if reader.take("agreed") {
      try reader.expect("by")
      let partners = try reader.references("a partner")
      try reader.expect("on")
      return .agreed(by: partners, on: try reader.date())
    }
    if reader.take("treat") {
      let check = try reader.name("the check's name")
      if reader.take("with") {
        let number = try reader.name("what the number is")
        let place = reader.here
        let value = Stated(try reader.plainNumber(), at: place)
        return .treatWith(check, number, value, because: try reader.because())
      }
      try reader.expect("as")
      let level = try reader.word(
        "'error', 'warning' or 'note'",
        of: Diagnostic.Severity.allCases.map { ($0.rawValue, $0) }
      )
      return .treat(check, as: level, because: try reader.because())
    }
    return try reader.common().map(HeaderClause.common)
  }

  package func version(_ reader: inout ClauseReader) throws(Abandoned) -> String {
    guard let token = reader.token, token.kind == .version || token.kind == .number else {
      throw reader.expected("a version", help: "versions are numbers parted by points: 2026.1")
    }
    reader.advance()
    return token.written
  }

  private func calendar(
    _ reader: inout ClauseReader,
    at origin: Origin
  ) throws(Abandoned) -> Calendar {
    let kind = try reader.word(
      "'calendar', 'financial' or 'academic'",
      of: YearKind.allCases.map { ($0.rawValue, $0) }
    )
    let grain = try reader.word(
      "'years', 'quarters' or 'months'",
      of: Grain.allCases.filter { $0 != .day }.map { ($0.plural, $0) }
    )
    var start: Month?
    if reader.take("from") {
      start = try reader.word("a month", of: Month.allCases.map { ($0.name, $0) })
    }
    try reader.finish()
    if kind == .calendar, let start, start != .january {
      throw Abandoned(
        diagnostic: Diagnostic(
          "wrong-number",
          "a calendar year begins in January",
          at: origin,
          help: "write 'calendar financial \(grain.plural) from \(start.name)'"
        )
      )
    }
    return Calendar(kind, grain, from: start, at: origin)
  }

  // MARK: Helpers

  /// Reads a clause; what goes wrong in it is reported and stays in it.
  package mutating func read(
    _ clause: SyntaxClause,
    _ body: (inout FrameworkLowering, inout ClauseReader) throws(Abandoned) -> Void
  ) {
    var reader = ClauseReader(clause.tokens, in: source)
    if clause.tokens.isEmpty, let opening = clause.opening {
      return diagnostics.append(.braceWithoutClause(at: reader.origin(opening)))
    }
    do {
      try body(&self, &reader)
    } catch {
      diagnostics.append(error.diagnostic)
      damaged.insert(declaration)
    }
  }

  /// Reads what follows a declaration's name; the declaration stands whatever is wrong with the rest.
  package mutating func salvage<Result>(
    _ fallback: Result,
    _ body: (FrameworkLowering) throws(Abandoned) -> Result
  ) -> Result {
    do {
      return try body(self)
    } catch {
      diagnostics.append(error.diagnostic)
      damaged.insert(declaration)
      return fallback
    }
  }

  /// Reads the declaration's name and remembers it while its clauses are read.
  package mutating func declared(
    _ what: String,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Reference {
    reader.advance()
    let name = try reader.name("the name of \(what)")
    declaration = name.name
    return name
  }

  /// Reads something inside a declaration, that has a name of its own.
  package mutating func inside<Result>(_ body: (inout FrameworkLowering) -> Result) -> Result {
    let outer = declaration
    defer { declaration = outer }
    return body(&self)
  }

  package func title(_ reader: inout ClauseReader) throws(Abandoned) -> String? {
    reader.isText ? try reader.text("the title") : nil
  }

  /// The clauses of a block; each that cannot be read is reported and left out.
  package mutating func clauses<Clause: OrderedClause>(
    of block: SyntaxClause,
    in what: String,
    known: [String],
    _ read: (inout FrameworkLowering, SyntaxClause, inout ClauseReader) throws(Abandoned) -> Clause?
  ) -> [Stated<Clause>] {
    var result: [Stated<Clause>] = []
    for clause in block.body ?? [] {
      self.read(clause) { (lowering, reader) throws(Abandoned) in
        let origin = reader.cellOrigin ?? reader.whole
        guard let first = reader.token else { throw reader.expected("a clause") }
        guard let read = try read(&lowering, clause, &reader) else {
          throw lowering.unknown(first, in: what, known: known, reader)
        }
        try reader.finish()
        result.append(Stated(read, at: origin))
      }
    }
    return result
  }

  package func unknown(
    _ first: Token,
    in what: String,
    known: [String],
    _ reader: ClauseReader
  ) -> Abandoned {
    let origin = reader.origin(first)
    guard first.kind == .word else {
      return Abandoned(
        diagnostic: .expected(
          "a clause of \(what)",
          found: first,
          at: origin,
          help: "begin with a word, one of: \(known.joined(separator: ", "))"
        )
      )
    }
    return Abandoned(diagnostic: .unknownClause(first, in: what, known: known, at: origin))
  }

  package func refuseBody(_ clause: SyntaxClause, _ reader: ClauseReader) throws(Abandoned) {
    guard clause.body != nil else { return }
    // Braces without a word before them have a place of their own alone.
    let place = clause.tokens.isEmpty ? clause.opening.map(reader.origin) : nil
    throw Abandoned(
      diagnostic: Diagnostic(
        "unexpected",
        "this clause has no clauses of its own",
        at: place ?? reader.whole,
        help: "take the braces away"
      )
    )
  }
}

extension ClauseReader {
  /// Reads `Common`, if one stands here.
  package mutating func common() throws(Abandoned) -> CommonClause? {
    if isWord("because") { return .because(try because()) }
    if take("reference") { return .reference(try text("the reference")) }
    if take("written") {
      let (who, date) = try signature()
      return .written(by: who, on: date)
    }
    if take("checked") {
      let (who, date) = try signature()
      return .checked(by: who, on: date)
    }
    if take("review") {
      try expect("by")
      return .review(by: try date())
    }
    guard take("allow") else { return nil }
    let code = try name("the check's name")
    let place = take("in") ? try name("a name") : nil
    return .allow(code, in: place, because: try because())
  }

  private mutating func signature() throws(Abandoned) -> (String, CalendarDate?) {
    try expect("by")
    let who = try text("who it was")
    return (who, take("on") ? try date() : nil)
  }
}

extension SyntaxClause {
  /// Whether it begins a framework, or misspells the word that does.
  var mayBeginFramework: Bool {
    guard let first = tokens.first, first.kind == .word else { return false }
    let word = first.written.lowercased()
    return word == "framework" || Suggestion.nearest(to: word, among: ["framework"]) != nil
  }
}
