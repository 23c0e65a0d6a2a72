// Scores and calculations.

extension FrameworkLowering {
  /// What stands on the first line behind the name.
  private struct Head {
    var title: String?
    var subjects: [SetExpression] = []
    var definition: Node?
    var value: Node?
    var isInterpolated = false
  }

  package mutating func derived(
    _ kind: DerivedKind,
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Derived {
    let what = "a \(kind.rawValue)"
    let name = try declared(what, &reader)
    var head = Head()
    salvage(()) { (lowering) throws(Abandoned) in
      try lowering.read(&head, &reader)
      guard clause.body != nil || head.definition != nil else {
        throw Abandoned(diagnostic: .needsBody(what, at: reader.whole))
      }
    }
    let parts = derivedClauses(of: clause, in: what, isInterpolated: head.isInterpolated)
    return Derived(
      kind,
      name: name,
      title: head.title,
      subjects: head.subjects,
      definition: head.definition,
      value: head.value,
      isInterpolated: head.isInterpolated,
      clauses: parts
    )
  }

  /// The clauses in the braces.
  package mutating func derivedClauses(
    of clause: SyntaxClause,
    in what: String,
    isInterpolated: Bool = false
  ) -> [Stated<DerivedClause>] {
    clauses(
      of: clause,
      in: what,
      known: ["a number", "in", "distinguish", "gate", "because", "reference", "allow"]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try lowering.derivedClause(&reader, isInterpolated: isInterpolated)
    }
  }

  private func read(_ head: inout Head, _ reader: inout ClauseReader) throws(Abandoned) {
    head.title = try title(&reader)
    if reader.take("for") { head.subjects = try reader.sets() }
    if reader.take(.equals) {
      head.definition = try reader.expression()
    } else {
      if reader.take("on") { head.value = try reader.sum() }
      head.isInterpolated = reader.take("interpolated")
    }
    try reader.finish(help: "write 'for …', then '= …', or 'on …' and perhaps 'interpolated'")
  }

  private func derivedClause(
    _ reader: inout ClauseReader,
    isInterpolated: Bool
  ) throws(Abandoned) -> DerivedClause? {
    if reader.take(words: "in", "order") { return .inOrder }
    if reader.take(words: "distinguish", "by", "interval") { return .distinguishByInterval }
    if reader.take("gate") { return .gate(try scoreGate(&reader)) }
    if let common = try reader.common() { return .common(common) }
    if let knot = try knot(&reader, isInterpolated: isInterpolated) { return knot }
    let value = try reader.operand()
    if reader.take("when") { return .line(value, .when(try reader.condition())) }
    if reader.take("otherwise") { return .line(value, .otherwise) }
    guard let bound = try reader.bound() else {
      throw reader.expected("'at least', 'above', 'at most', 'below', 'when' or 'otherwise'")
    }
    return .line(value, .bound(bound))
  }

  /// Reads a number, the word `at` and a value, if they stand here and nothing else.
  ///
  /// Where nothing is interpolated, a number at a time may begin a line like any other.
  private func knot(
    _ reader: inout ClauseReader,
    isInterpolated: Bool
  ) throws(Abandoned) -> DerivedClause? {
    var ahead = reader
    let start = ahead.here
    let isNegated = ahead.take(.minus)
    guard ahead.token?.kind == .number || ahead.token?.kind == .percent else { return nil }
    let number = Node(.number(try ahead.number()), at: ahead.origin(from: start))
    guard ahead.isWord("at"), !(ahead.peek()?.isWord("least") ?? false),
      !(ahead.peek()?.isWord("most") ?? false)
    else { return nil }
    ahead.advance()
    let value = isNegated ? Node(.negated(number), at: number.origin) : number
    do throws(Abandoned) {
      let position = try ahead.sum()
      try ahead.finish()
      reader = ahead
      return .knot(value, at: position)
    } catch {
      guard isInterpolated else { return nil }
      throw error
    }
  }

  private func scoreGate(_ reader: inout ClauseReader) throws(Abandoned) -> ScoreGate {
    let name = try reader.name("the gate's name")
    let effect: ScoreGate.Effect
    if reader.take(words: "at", "most") {
      effect = .atMost(try reader.sum())
    } else if reader.take(words: "at", "least") {
      effect = .atLeast(try reader.sum())
    } else if reader.take("becomes") {
      effect = .becomes(try reader.sum())
    } else if reader.take("undecided") {
      effect = .undecided
    } else {
      throw reader.expected(
        "'at most', 'at least', 'becomes' or 'undecided'",
        help: "a score is a number: write 'at most 3' where a rating has 'no better than \"fair\"'"
      )
    }
    try reader.expect("when")
    return ScoreGate(name, effect, when: try reader.condition())
  }
}
