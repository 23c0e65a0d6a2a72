// Outcomes and measures.

extension FrameworkLowering {
  package mutating func outcome(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Outcome {
    let name = try declared("an outcome", &reader)
    let title = salvage(nil) { (lowering) throws(Abandoned) in
      let title = try lowering.title(&reader)
      try reader.finish()
      return title
    }
    let (parts, measures) = outcomeParts(of: clause)
    return Outcome(name: name, title: title, clauses: parts, measures: measures)
  }

  /// The clauses of an outcome, and the measures among them.
  package mutating func outcomeParts(
    of clause: SyntaxClause
  ) -> ([Stated<OutcomeClause>], [Measure]) {
    var measures: [Measure] = []
    var rest = clause
    rest.body = clause.body?.filter { inner in
      guard inner.tokens.first?.isWord("measure") ?? false else { return true }
      inside { lowering in
        lowering.read(inner) { (lowering, reader) throws(Abandoned) in
          measures.append(try lowering.measure(inner, &reader))
        }
      }
      return false
    }
    return (outcomeClauses(of: rest), measures)
  }

  /// The clauses of an outcome, measures aside.
  package mutating func outcomeClauses(of block: SyntaxClause) -> [Stated<OutcomeClause>] {
    clauses(
      of: block,
      in: "an outcome",
      known: Role.allCases.map(\.rawValue) + [
        "heard", "within", "met", "improving", "worsening", "with", "measure", "because",
        "reference",
      ]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try lowering.outcomeClause(&reader)
    }
  }

  package func outcomeClause(_ reader: inout ClauseReader) throws(Abandoned) -> OutcomeClause? {
    guard let first = reader.token, first.kind == .word else { return nil }
    if let role = Role(rawValue: first.written) {
      reader.advance()
      return .role(role, try reader.references("a partner"))
    }
    if let state = OutcomeClause.State(rawValue: first.written) {
      reader.advance()
      try reader.expect("when")
      return .state(state, when: try reader.condition())
    }
    if reader.take("heard") {
      try reader.expect("through")
      return .heardThrough(try reader.references("a partner"))
    }
    if reader.take("within") { return .within(try reader.name("an outcome")) }
    if reader.take("with") { return .with(try reader.name("an attribute"), try reader.value()) }
    return try reader.common().map(OutcomeClause.common)
  }

  package mutating func measure(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Measure {
    let name = try declared("a measure", &reader)
    var title: String?
    let definition = salvage(nil) { (lowering) throws(Abandoned) -> Node? in
      title = try lowering.title(&reader)
      guard reader.take(.equals) else {
        try reader.finish(help: "the definition stands behind '=' on the first line")
        return nil
      }
      let node = try reader.expression()
      try reader.finish()
      return node
    }
    let parts = measureClauses(of: clause)
    return Measure(name: name, title: title, definition: definition, clauses: parts)
  }

  /// The clauses of a measure.
  package mutating func measureClauses(of block: SyntaxClause) -> [Stated<MeasureClause>] {
    clauses(
      of: block,
      in: "a measure",
      known: FrameworkLowering.measureWords
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try lowering.measureClause(&reader)
    }
  }

  private static let measureWords = [
    "population", "performance", "higher", "lower", "neither", "between", "unit", "decimals",
    "range", "every", "by", "denominator", "missing", "coverage", "interval", "baseline", "real",
    "target", "milestone", "trajectory", "owned", "supplied", "rated", "balances", "contributes",
    "with",
    "because", "reference", "written", "checked", "review", "allow",
  ]

  private func measureClause(_ reader: inout ClauseReader) throws(Abandoned) -> MeasureClause? {
    guard let first = reader.token, first.kind == .word else { return nil }
    if let kind = MeasureKind(rawValue: first.written) {
      reader.advance()
      return .kind(kind, try uses(&reader))
    }
    if let direction = try direction(&reader) { return .direction(direction) }
    if let judged = try judgement(&reader) { return judged }
    if let known = try collection(&reader) { return known }
    if reader.take("balances") { return .balances(try reader.references("a measure")) }
    if reader.take("contributes") {
      try reader.expect("to")
      return .contributes(to: try reader.references("an outcome or a measure"))
    }
    if reader.take("unit") { return .unit(try reader.text("the unit")) }
    if reader.take("decimals") {
      return .decimals(try reader.wholeNumber("the number of decimals", in: 0...12))
    }
    if reader.take("range") { return try range(&reader) }
    if reader.take(words: "rated", "by") { return try rated(&reader) }
    if reader.take(words: "owned", "by") { return .ownedBy(try reader.references("a partner")) }
    if reader.take("with") { return .with(try reader.name("an attribute"), try reader.value()) }
    return try reader.common().map(MeasureClause.common)
  }

  /// The clauses that say how the figures come about, and when one stands.
  private func collection(_ reader: inout ClauseReader) throws(Abandoned) -> MeasureClause? {
    if reader.take("every") { return .timing(try reader.timing()) }
    if reader.take("by") { return .groups(try reader.names("what the groups are made by")) }
    if reader.take("denominator") { return .denominator(try reader.requiredBound()) }
    if reader.take("missing") { return .missing(try reader.missingPolicy()) }
    if reader.take("coverage") { return .coverage(try reader.coverage()) }
    if reader.take("interval") { return .interval(try reader.interval()) }
    guard reader.take(words: "supplied", "by") else { return nil }
    return .suppliedBy(try reader.references("a partner"))
  }

  /// Reads who rates, after `rated by`, and against what.
  private func rated(_ reader: inout ClauseReader) throws(Abandoned) -> MeasureClause {
    var raters: [Rater] = []
    repeat {
      raters.append(
        try reader.word(
          "'residents', 'partners' or 'self'",
          of: Rater.allCases.map { ($0.rawValue, $0) }
        )
      )
    } while reader.take(.comma)
    let rubric = reader.take("against") ? try reader.name("a list of codes") : nil
    return .rated(by: raters, against: rubric)
  }

  private func uses(_ reader: inout ClauseReader) throws(Abandoned) -> [MeasureUse] {
    var uses: [MeasureUse] = []
    while !reader.isAtEnd {
      uses.append(
        try reader.word(
          "what the measure is used for",
          of: MeasureUse.allCases.map { ($0.rawValue, $0) }
        )
      )
    }
    return uses
  }

  private func direction(_ reader: inout ClauseReader) throws(Abandoned) -> Direction? {
    if reader.take("between") {
      let low = try reader.sum()
      try reader.expect("and")
      let high = try reader.sum()
      for word in ["is", "better"] { try reader.expect(word) }
      return .betweenIsBetter(RangeOfGood(low, high))
    }
    let directions: [(String, Direction)] = [
      ("higher", .higherIsBetter), ("lower", .lowerIsBetter), ("neither", .neitherIsBetter),
    ]
    guard let found = directions.first(where: { reader.isWord($0.0) }) else { return nil }
    reader.advance()
    try reader.expect("is")
    try reader.expect("better")
    return found.1
  }

  private func range(_ reader: inout ClauseReader) throws(Abandoned) -> MeasureClause {
    let low = try reader.sum()
    try reader.expect("to")
    let high = try reader.sum()
    return .range(low, high, isWhole: reader.take("whole"))
  }

  /// The clauses that say how values are judged.
  private func judgement(_ reader: inout ClauseReader) throws(Abandoned) -> MeasureClause? {
    if reader.take("baseline") { return .baseline(try reader.time()) }
    if reader.take(words: "real", "change") { return .realChange(try realChange(&reader)) }
    if reader.take("target") {
      let bound = try reader.requiredBound()
      return .target(Target(bound, by: reader.take("by") ? try reader.time() : nil))
    }
    if reader.take("milestone") {
      let bound = try reader.requiredBound()
      try reader.expect("by")
      return .milestone(bound, by: try reader.time())
    }
    guard reader.take("trajectory") else { return nil }
    return .trajectory(
      try reader.word(
        "'straight', 'growth' or 'steps'",
        of: Trajectory.allCases.map { ($0.rawValue, $0) }
      )
    )
  }

  private func realChange(_ reader: inout ClauseReader) throws(Abandoned) -> RealChange {
    if reader.take(words: "beyond", "interval") {
      try reader.expect("since")
      return RealChange(.beyondInterval(since: try reader.time()))
    }
    if reader.take("by") {
      let method = try reader.name("a test of change")
      try reader.expect("over")
      let window = try reader.window()
      let level = reader.take("at") ? try reader.percent("a level of confidence") : nil
      return RealChange(.method(method, over: window, at: level))
    }
    guard let bound = try reader.bound() else {
      throw reader.expected(
        "'at least', 'above', 'beyond interval' or 'by'",
        help: "write: real change at least 2 since baseline"
      )
    }
    try reader.expect("since")
    return RealChange(bound, since: try reader.time())
  }
}
