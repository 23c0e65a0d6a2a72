// Consequences and notes.

extension FrameworkLowering {
  package mutating func consequence(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Consequence {
    let name = try declared("a consequence", &reader)
    let title = try headOfBlock("a consequence", clause, &reader)
    let parts = consequenceClauses(of: clause)
    return Consequence(name: name, title: title, clauses: parts)
  }

  /// The clauses in the braces.
  package mutating func consequenceClauses(of clause: SyntaxClause) -> [Stated<ConsequenceClause>] {
    clauses(
      of: clause,
      in: "a consequence",
      known: FrameworkLowering.consequenceWords
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try reader.consequenceClause()
    }
  }

  package static let consequenceWords = [
    "when", "gain", "pain", "because", "then", "reference", "written", "checked", "review", "allow",
  ]

  /// Reads `Note`, if one stands here.
  package mutating func note(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Note? {
    guard let kind = reader.token.flatMap({ Note.Kind(rawValue: $0.written) }) else { return nil }
    // `review by DATE` is a clause of the framework itself.
    if kind == .review, reader.peek()?.isWord("by") ?? false { return nil }
    let what = "\(kind.article) \(kind.rawValue)"
    let name = try declared(what, &reader)
    let title = salvage(nil) { (lowering) throws(Abandoned) -> String? in
      let title = try lowering.title(&reader)
      try reader.finish()
      return title
    }
    let parts: [Stated<NoteClause>] = clauses(
      of: clause,
      in: what,
      known: [
        "about", "by", "answers", "kind", "on", "due", "says", "because", "reference", "written",
        "checked", "review", "allow",
      ]
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      return try reader.noteClause()
    }
    return Note(kind: kind, name: name, title: title, clauses: parts)
  }

  /// Reads a title, and demands that a block follows.
  private mutating func headOfBlock(
    _ what: String,
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> String? {
    salvage(nil) { (lowering) throws(Abandoned) in
      let title = try lowering.title(&reader)
      try reader.finish()
      guard clause.body != nil else {
        throw Abandoned(diagnostic: .needsBody(what, at: reader.whole))
      }
      return title
    }
  }
}

extension ClauseReader {
  /// Reads `ConsequenceClause`, if one stands here.
  package mutating func consequenceClause() throws(Abandoned) -> ConsequenceClause? {
    if take("when") { return .when(try condition()) }
    if take("gain") { return .shared(try sharedAmount(.gain)) }
    if take("pain") { return .shared(try sharedAmount(.pain)) }
    if take("then") { return .then(try response()) }
    return try common().map(ConsequenceClause.common)
  }

  private mutating func sharedAmount(_ side: SharedAmount.Side) throws(Abandoned) -> SharedAmount {
    let amount = try operand()
    try expect("shared", help: "say how it is shared: shared council 60%, icb 40%")
    var shares: [SharedAmount.Share] = []
    repeat {
      let partner = try name("a partner")
      guard token?.kind == .percent else {
        throw expected("a percentage", help: "shares are percentages that add up to 100%")
      }
      shares.append(SharedAmount.Share(partner, try number()))
    } while take(.comma)
    return SharedAmount(side, amount, shared: shares)
  }

  /// Reads `Then`, after its first word.
  package mutating func response() throws(Abandoned) -> Response {
    let action: Response.Action =
      isText
      ? .text(try text("what follows"))
      : .consequence(try name("what follows: a text, or the name of a consequence"))
    let who = take("by") ? try responders() : nil
    return Response(action, by: who, within: take("within") ? try duration() : nil)
  }

  /// Reads `Who`.
  package mutating func responders() throws(Abandoned) -> Responders {
    if let set = try set() { return .set(set) }
    return .partners(try references("a partner"))
  }

  /// Reads `NoteClause`, if one stands here.
  package mutating func noteClause() throws(Abandoned) -> NoteClause? {
    if take("about") { return .about(try operand()) }
    if take("by") { return .by(try responders()) }
    if take("answers") { return .answers(try name("a rule or a question")) }
    if take("kind") { return .kind(try name("a kind of evidence")) }
    if take("on") { return .on(try date()) }
    if take("due") { return .due(try date()) }
    if take("says") { return .says(try text("what it says")) }
    return try common().map(NoteClause.common)
  }
}
