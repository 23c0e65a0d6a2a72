// Ratings, rules and tests.

extension FrameworkLowering {
  package mutating func rating(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> RatingScale {
    let name = try declared("a rating", &reader)
    var title: String?
    var subjects: [SetExpression] = []
    let value = salvage(nil) { (lowering) throws(Abandoned) -> Node? in
      title = try lowering.title(&reader)
      if reader.take("for") { subjects = try reader.sets() }
      let value = reader.take("on") ? try reader.sum() : nil
      try reader.finish()
      guard clause.body != nil else {
        throw Abandoned(diagnostic: .needsBody("a rating", at: reader.whole))
      }
      return value
    }
    let parts = ratingClauses(of: clause)
    return RatingScale(name: name, title: title, subjects: subjects, value: value, clauses: parts)
  }

  /// The clauses in the braces.
  package mutating func ratingClauses(of clause: SyntaxClause) -> [Stated<RatingClause>] {
    clauses(
      of: clause,
      in: "a rating",
      known: ["best", "worst", "in", "distinguish", "gate", "because", "reference", "allow"]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try lowering.ratingClause(&reader)
    }
  }

  private func ratingClause(_ reader: inout ClauseReader) throws(Abandoned) -> RatingClause? {
    if reader.isText { return try labelClause(&reader) }
    if reader.take(words: "in", "order") { return .inOrder }
    if reader.take(words: "best", "to", "worst") {
      return .bestToWorst(try reader.texts("a label"))
    }
    if reader.take(words: "best", "first") { return .ends(.best) }
    if reader.take(words: "worst", "first") { return .ends(.worst) }
    if reader.take(words: "distinguish", "by", "interval") { return .distinguishByInterval }
    if reader.take("gate") { return .gate(try gate(&reader)) }
    return try reader.common().map(RatingClause.common)
  }

  private func labelClause(_ reader: inout ClauseReader) throws(Abandoned) -> RatingClause {
    let label = try reader.text("a label")
    if reader.take("when") { return .label(label, .when(try reader.condition())) }
    if reader.take("otherwise") { return .label(label, .otherwise) }
    guard let bound = try reader.bound() else {
      throw reader.expected("'at least', 'above', 'at most', 'below', 'when' or 'otherwise'")
    }
    return .label(label, .bound(bound))
  }

  private func gate(_ reader: inout ClauseReader) throws(Abandoned) -> LabelGate {
    let name = try reader.name("the gate's name")
    let effect: LabelGate.Effect
    if reader.take(words: "no", "better", "than") {
      effect = .noBetter(than: try reader.text("a label"))
    } else if reader.take(words: "no", "worse", "than") {
      effect = .noWorse(than: try reader.text("a label"))
    } else if reader.take("becomes") {
      effect = .becomes(try reader.text("a label"))
    } else if reader.take("undecided") {
      effect = .undecided
    } else {
      throw reader.expected("'no better than', 'no worse than', 'becomes' or 'undecided'")
    }
    try reader.expect("when")
    return LabelGate(name, effect, when: try reader.condition())
  }

  package mutating func rule(
    _ kind: Rule.Kind,
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Rule {
    let what = "a \(kind.rawValue)"
    let name = try declared(what, &reader)
    let title = salvage(nil) { (lowering) throws(Abandoned) in
      let title = try lowering.title(&reader)
      try reader.finish()
      guard clause.body != nil else {
        throw Abandoned(diagnostic: .needsBody(what, at: reader.whole))
      }
      return title
    }
    let parts = ruleClauses(of: clause, in: what)
    return Rule(kind, name: name, title: title, clauses: parts)
  }

  /// The clauses in the braces.
  package mutating func ruleClauses(
    of clause: SyntaxClause,
    in what: String
  ) -> [Stated<RuleClause>] {
    clauses(
      of: clause,
      in: what,
      known: [
        "for", "when", "require", "forbid", "because", "audited", "then", "reference", "allow",
      ]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try lowering.ruleClause(&reader)
    }
  }

  private func ruleClause(_ reader: inout ClauseReader) throws(Abandoned) -> RuleClause? {
    if reader.take("for") { return .forEach(try reader.sets()) }
    if reader.take("when") { return .when(try reader.condition()) }
    if reader.take("require") { return .require(try reader.condition()) }
    if reader.take("forbid") { return .forbid(try reader.condition()) }
    if reader.take("audited") {
      try reader.expect("by")
      return .auditedBy(try reader.references("a partner"))
    }
    if reader.take("then") { return .then(try reader.response()) }
    return try reader.common().map(RuleClause.common)
  }

  package mutating func test(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Test {
    reader.advance()
    let origin = reader.whole
    let title = try reader.text("what the test shows")
    try reader.finish()
    guard clause.body != nil else {
      throw Abandoned(diagnostic: .needsBody("a test", at: origin))
    }
    let (tables, rest) = expectedTables(in: clause)
    let parts: [Stated<TestClause>] = clauses(
      of: rest,
      in: "a test",
      known: ["as of", "given", "expect", "because", "reference"]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.testClause(clause, &reader)
    }
    let all = (parts + tables).sorted { $0.origin.offset < $1.origin.offset }
    return Test(title: title, clauses: all, at: origin)
  }

  private mutating func testClause(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> TestClause? {
    if reader.take("given") { return try given(clause, &reader) }
    try refuseBody(clause, reader)
    if reader.take(words: "as", "of") { return .asOf(try reader.date()) }
    if reader.take("expect") { return .expect(try reader.expectation()) }
    return try reader.common().map(TestClause.common)
  }

  private mutating func given(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> TestClause {
    if let body = clause.body {
      let name = try reader.name("a measure or a source")
      return .givenTable(name, try table(body, of: name))
    }
    let subject = try reader.operand()
    try reader.expect(.equals)
    return .given(subject, try reader.cell())
  }

  /// Rows under headings.
  package mutating func cells(
    _ clauses: [SyntaxClause],
    at place: Origin
  ) throws(Abandoned) -> (headings: [Reference], rows: [[SyntaxCell]]) {
    var rows: [[SyntaxCell]] = []
    for clause in clauses {
      read(clause) { (lowering, reader) throws(Abandoned) in
        guard clause.isRow else {
          throw reader.expected("a row", help: "rows are written | … | … |")
        }
        try lowering.refuseBody(clause, reader)
        rows.append(try SyntaxCell.cells(clause.tokens, in: lowering.source))
      }
    }
    guard let first = rows.first else {
      throw Abandoned(
        diagnostic: .expected(
          "a table",
          found: nil,
          at: place,
          help: "begin with a row of headings"
        )
      )
    }
    let headings = first.map { cell in
      Reference(cell.tokens.map(\.written).joined(separator: " "), at: cell.origin)
    }
    let even = rows.dropFirst().filter { row in
      if row.count != headings.count {
        diagnostics.append(.unevenRow(row.count, headings.count, at: row.first?.origin ?? place))
      }
      return row.count == headings.count
    }
    return (headings, even)
  }

  private mutating func table(
    _ clauses: [SyntaxClause],
    of name: Reference
  ) throws(Abandoned) -> CellTable {
    let (headings, rows) = try cells(clauses, at: name.origin)
    var table = CellTable(headings: headings, rows: [])
    for row in rows {
      let cells: [TableCell] = row.map { cell in
        salvage(TableCell(.empty)) { (lowering) throws(Abandoned) in
          try cell.value(in: lowering.source)
        }
      }
      table.rows.append(cells)
    }
    return table
  }
}

/// What stands between two bars.
package struct SyntaxCell {
  var tokens: [Token]
  var origin: Origin

  static func cells(_ tokens: [Token], in source: SourceText) throws(Abandoned) -> [SyntaxCell] {
    var cells: [SyntaxCell] = []
    var current = SyntaxCell(tokens: [], origin: .unknown)
    for token in tokens.dropFirst() {
      let place = source.origin(of: token.range)
      if token.isSymbol(.bar) {
        if current.tokens.isEmpty { current.origin = place }
        cells.append(current)
        current = SyntaxCell(tokens: [], origin: .unknown)
      } else {
        if current.tokens.isEmpty { current.origin = place }
        current.tokens.append(token)
      }
    }
    if let last = current.tokens.last?.range.upperBound {
      throw Abandoned(
        diagnostic: .expected(
          "'|'",
          found: nil,
          at: source.origin(of: last..<last),
          help: "a row ends with '|'"
        )
      )
    }
    return cells
  }

  func value(in source: SourceText) throws(Abandoned) -> TableCell {
    guard !tokens.isEmpty else { return TableCell(.empty, at: origin) }
    var reader = ClauseReader(tokens, in: source)
    let cell = try reader.cell()
    try reader.finish()
    return cell
  }
}

extension ClauseReader {
  /// Reads `Set { "," Set }`.
  package mutating func sets() throws(Abandoned) -> [SetExpression] {
    var sets: [SetExpression] = []
    repeat {
      guard let set = try set() else {
        throw expected("'places', 'partners', 'measures' or 'outcomes'")
      }
      sets.append(set)
    } while take(.comma)
    return sets
  }

  /// A value or a reason, in a table or behind `given … =`.
  package mutating func cell() throws(Abandoned) -> TableCell {
    let start = here
    if let token, token.kind == .word, let reason = MissingReason(rawValue: token.written) {
      advance()
      return TableCell(.missing(reason), at: start)
    }
    if isSymbol(.minus) { return TableCell(.value(try sum()), at: start) }
    return TableCell(.value(try value()), at: start)
  }
}
