/// Writes a framework as canonical text: one clause a line, everything in its fixed order.
package struct TextPrinter {
  private var lines: [String] = []
  private var depth = 0

  package static func text(_ framework: Framework) -> String {
    var printer = TextPrinter()
    printer.framework(framework)
    return printer.lines.map { $0 + "\n" }.joined()
  }

  /// One test, as it stands in a framework.
  package static func text(_ test: Test) -> String {
    var printer = TextPrinter()
    printer.test(test)
    return printer.lines.drop { $0.isEmpty }.map { $0 + "\n" }.joined()
  }

  private mutating func line(_ text: String) {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  private mutating func block(_ head: String, _ body: (inout TextPrinter) -> Void) {
    line("\(head) {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// A block with an empty line before it.
  private mutating func part(_ head: String, _ clauses: [String]) {
    line("")
    block(head) { printer in
      for clause in clauses { printer.line(clause) }
    }
  }

  private mutating func framework(_ framework: Framework) {
    block("framework \(Writing.name(framework.name.name)) \(Writing.text(framework.title))") {
      printer in
      for clause in framework.header { printer.line(ClauseText.header(clause.clause)) }
      if let calendar = framework.calendar { printer.line(ClauseText.calendar(calendar)) }
      for place in framework.places {
        printer.line(ClauseText.entity("place", place.name, place.statedTitle, place.clauses))
      }
      for partner in framework.partners {
        printer.line(
          ClauseText.entity("partner", partner.name, partner.statedTitle, partner.clauses)
        )
      }
      for sector in framework.sectors {
        printer.line(ClauseText.head("sector", sector.name, sector.statedTitle))
      }
      printer.parts(of: framework)
    }
  }

  private mutating func parts(of framework: Framework) {
    if let policy = framework.policy {
      part("policy", policy.clauses.map { ClauseText.policy($0.clause) })
    }
    for list in framework.codes {
      part(ClauseText.codesHead(list), list.clauses.map { ClauseText.codes($0.clause) })
    }
    for source in framework.sources {
      part(
        ClauseText.head(source.kind.rawValue, source.name, source.statedTitle),
        source.clauses.map { ClauseText.source($0.clause) }
      )
    }
    if !framework.cohorts.isEmpty { line("") }
    for cohort in framework.cohorts { line(ClauseText.cohort(cohort)) }
    for outcome in framework.outcomes { self.outcome(outcome) }
    for measure in framework.otherMeasures { self.measure(measure) }
    for derived in framework.derived { self.derived(derived) }
    for parameter in framework.parameters {
      part(
        ClauseText.parameterHead(parameter),
        ClauseText.parameter(parameter.clauses, by: parameter.keys)
      )
    }
    for rating in framework.ratings {
      part(ClauseText.ratingHead(rating), rating.clauses.map { ClauseText.rating($0.clause) })
    }
    for rule in framework.rules {
      part(
        ClauseText.head(rule.kind.rawValue, rule.name, rule.statedTitle),
        rule.clauses.map { ClauseText.rule($0.clause) }
      )
    }
    for consequence in framework.consequences { self.consequence(consequence) }
    for note in framework.notes { self.note(note) }
    for exception in framework.exceptions { self.exception(exception) }
    for test in framework.tests { self.test(test) }
  }

  private mutating func outcome(_ outcome: Outcome) {
    line("")
    block(ClauseText.head("outcome", outcome.name, outcome.statedTitle)) { printer in
      for clause in outcome.clauses { printer.line(ClauseText.outcome(clause.clause)) }
      for measure in outcome.measures { printer.measure(measure) }
    }
  }

  private mutating func measure(_ measure: Measure) {
    let head = ClauseText.measureHead(measure)
    guard !measure.clauses.isEmpty else {
      line("")
      return line(head)
    }
    part(head, measure.clauses.map { ClauseText.measure($0.clause) })
  }

  private mutating func derived(_ derived: Derived) {
    let head = ClauseText.derivedHead(derived)
    guard !derived.clauses.isEmpty || derived.definition == nil else {
      line("")
      return line(head)
    }
    part(head, derived.clauses.map { ClauseText.derived($0.clause) })
  }

  private mutating func exception(_ exception: Exception) {
    line("")
    block(ClauseText.exceptionHead(exception)) { printer in
      for line in ClauseText.exceptionLines(exception) { printer.line(line) }
      for measure in exception.change.measures { printer.measure(measure) }
    }
  }

  private mutating func consequence(_ consequence: Consequence) {
    part(
      ClauseText.head("consequence", consequence.name, consequence.statedTitle),
      consequence.clauses.map { ClauseText.consequence($0.clause) }
    )
  }

  private mutating func note(_ note: Note) {
    let head = ClauseText.head(note.kind.rawValue, note.name, note.statedTitle)
    guard !note.clauses.isEmpty else {
      line("")
      return line(head)
    }
    part(head, note.clauses.map { ClauseText.note($0.clause) })
  }

  private mutating func test(_ test: Test) {
    line("")
    block("test \(Writing.text(test.title))") { printer in
      for clause in test.clauses { printer.testClause(clause.clause) }
    }
  }

  private mutating func testClause(_ clause: TestClause) {
    switch clause {
    case .asOf(let date): line("as of \(date)")
    case .given(let node, let cell):
      line("given \(ClauseText.operand(node)) = \(ClauseText.cell(cell))")
    case .givenTable(let name, let table):
      block("given \(Writing.name(name.name))") { printer in
        for row in ClauseText.rows(table) { printer.line(row) }
      }
    case .expect(let expectation): line(ClauseText.expectation(expectation))
    case .common(let clause): line(ClauseText.common(clause))
    }
  }
}

extension Framework {
  /// The framework as canonical text: one clause a line, in a fixed order, without comments.
  ///
  /// Reading that text gives an equal framework.
  public var canonicalText: String { TextPrinter.text(self) }
}
