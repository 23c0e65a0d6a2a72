// Places, partners and policy.

extension FrameworkLowering {
  package mutating func place(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Place {
    let name = try declared("a place", &reader)
    let (title, parts) = try entity(clause, &reader)
    return Place(name: name, title: title, clauses: parts)
  }

  package mutating func partner(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Partner {
    let name = try declared("a partner", &reader)
    let (title, parts) = try entity(clause, &reader)
    return Partner(name: name, title: title, clauses: parts)
  }

  package mutating func sector(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Sector {
    let name = try declared("a sector", &reader)
    let title = salvage(nil) { (lowering) throws(Abandoned) -> String? in
      try lowering.refuseBody(clause, reader)
      let title = try lowering.title(&reader)
      try reader.finish()
      return title
    }
    return Sector(name: name, title: title)
  }

  private mutating func entity(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> (String?, [Stated<EntityClause>]) {
    var title: String?
    var parts: [Stated<EntityClause>] = []
    salvage(()) { (lowering) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      title = try lowering.title(&reader)
      while !reader.isAtEnd {
        let start = reader.here
        let part = try lowering.entityPart(&reader)
        parts.append(Stated(part, at: reader.origin(from: start)))
      }
    }
    return (title, parts)
  }

  package func entityPart(_ reader: inout ClauseReader) throws(Abandoned) -> EntityClause {
    if reader.take("within") { return .within(try reader.name("a place")) }
    if reader.take("sector") { return .sector(try reader.name("a sector")) }
    if reader.take("code") { return .code(try reader.texts("a code")) }
    if reader.take("from") { return .from(try reader.date()) }
    if reader.take("until") { return .until(try reader.date()) }
    if reader.take("replaces") { return .replaces(try reader.references("a name")) }
    if reader.take("with") { return .with(try reader.name("an attribute"), try reader.value()) }
    throw reader.expected("'sector', 'within', 'code', 'with', 'from', 'until' or 'replaces'")
  }

  package mutating func policy(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader,
    at origin: Origin
  ) throws(Abandoned) -> Policy {
    declaration = Words.policy
    try reader.finish()
    guard clause.body != nil else {
      throw Abandoned(diagnostic: .needsBody("a policy", at: origin))
    }
    let parts = policyClauses(of: clause)
    return Policy(clauses: parts, at: origin)
  }

  /// The clauses in the braces.
  package mutating func policyClauses(of clause: SyntaxClause) -> [Stated<PolicyClause>] {
    clauses(
      of: clause,
      in: "a policy",
      known: [
        "missing", "coverage", "interval", "round", "ties", "quantiles", "publish", "refuse",
        "because", "reference", "allow",
      ]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try lowering.policyClause(&reader)
    }
  }

  private func policyClause(_ reader: inout ClauseReader) throws(Abandoned) -> PolicyClause? {
    if reader.take("missing") { return .missing(try reader.missingPolicy()) }
    if reader.take("coverage") { return .coverage(try reader.coverage()) }
    if reader.take("round") { return .rounding(try reader.rounding()) }
    if reader.take("publish") { return try publish(&reader) }
    if reader.take("interval") { return .interval(try reader.interval()) }
    if reader.take("ties") { return .ties(try reader.ties()) }
    if reader.take("quantiles") {
      try reader.expect("by")
      return .quantiles(by: try reader.name("a method"))
    }
    if reader.take("refuse") {
      for word in ["sources", "above"] { try reader.expect(word) }
      let share = try reader.percent("the share of unread rows")
      try reader.expect("unread")
      return .refuseSources(above: share)
    }
    return try reader.common().map(PolicyClause.common)
  }

  private func publish(_ reader: inout ClauseReader) throws(Abandoned) -> PolicyClause {
    if reader.take(words: "with", "secondary", "suppression") {
      return .publishWithSecondarySuppression
    }
    if reader.take("to") { return .publishTo(try reader.references("a partner")) }
    guard reader.take("counts") else {
      throw reader.expected("'counts', 'with secondary suppression' or 'to'")
    }
    let bound = try reader.requiredBound()
    guard reader.take(.comma) else { return .publish(counts: bound, roundedTo: nil) }
    try reader.expect("rounded")
    try reader.expect("to")
    return .publish(counts: bound, roundedTo: try reader.number())
  }
}

extension ClauseReader {
  /// Reads `Interval`, after its first word.
  package mutating func interval() throws(Abandoned) -> IntervalMethod {
    let level = try percent("a level of confidence")
    try expect("by")
    return IntervalMethod(level, by: try name("a method"))
  }

  /// Reads `Ties`, after the first word.
  package mutating func ties() throws(Abandoned) -> Ties {
    if take("dense") { return .dense }
    guard take("share") else { throw expected("'share' or 'dense'") }
    return try word(
      "'best', 'worst' or 'middle'",
      of: [Ties.best, .worst, .middle].map { ($0.rawValue, $0) }
    )
  }

  /// A percentage.
  package mutating func percent(_ what: String) throws(Abandoned) -> NumberLiteral {
    guard token?.kind == .percent else {
      throw expected(what, help: "write a percentage, such as 95%")
    }
    return try number()
  }

  /// Reads `Missing`, after its first word.
  package mutating func missingPolicy() throws(Abandoned) -> MissingPolicy {
    let reasons = try missingReasons()
    if take(words: "stays", "missing") { return MissingPolicy(.staysMissing, for: reasons) }
    if take(words: "left", "out") {
      guard let known = try known() else {
        throw expected(
          "'if'",
          help: "say how many suffice: 'left out if at least 3 known', or 'if any known'"
        )
      }
      return MissingPolicy(.leftOut(known), for: reasons)
    }
    if take("counts") {
      try expect("as")
      let value = try sum()
      return MissingPolicy(.counts(as: value, because: try because()), for: reasons)
    }
    let what = "'stays missing', 'left out if … known' or 'counts as … because \"…\"'"
    let words = reasons.isEmpty ? MissingReason.allCases.map(\.rawValue) : []
    throw expected(
      what,
      help: token.flatMap { Suggestion.nearest(to: $0.written, among: words) }
        .map { "did you mean '\($0)'?" }
    )
  }

  /// Reads the reasons that a policy is for, if it names any.
  private mutating func missingReasons() throws(Abandoned) -> [MissingReason] {
    guard let token, token.kind == .word, MissingReason(rawValue: token.written) != nil else {
      return []
    }
    var reasons = [try missingReason()]
    while take(.comma) { reasons.append(try missingReason()) }
    return reasons
  }

  /// Reads `Coverage`, after its first word.
  package mutating func coverage() throws(Abandoned) -> Bound {
    let bound = try requiredBound()
    try expect("of")
    guard take(words: "expected", "returns") else { throw expected("'expected returns'") }
    return bound
  }

  /// Reads `Value`.
  package mutating func value() throws(Abandoned) -> Node {
    if let literal = try literal() { return literal }
    if let cell = columnCell, let text = takeCellText() {
      return Node(.text(text), at: cell.origin)
    }
    let name = try name("a value")
    return Node(.name(name.name), at: name.origin)
  }
}
