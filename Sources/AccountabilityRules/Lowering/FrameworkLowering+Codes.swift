// Lists of codes.

extension FrameworkLowering {
  package mutating func codes(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Codes {
    let name = try declared("a list of codes", &reader)
    let (title, ends) = salvage((nil, nil)) { (lowering) throws(Abandoned) in
      let title = try lowering.title(&reader)
      let ends = try reader.ends()
      try reader.finish()
      guard clause.body != nil else {
        throw Abandoned(diagnostic: .needsBody("a list of codes", at: reader.whole))
      }
      return (title, ends)
    }
    let parts: [Stated<CodesClause>] = clauses(
      of: clause,
      in: "a list of codes",
      known: ["a code's name or number"] + Words.ofAll
    ) { (lowering, clause, reader) throws(Abandoned) in
      try lowering.refuseBody(clause, reader)
      if let common = try reader.common() { return .common(common) }
      return try reader.code().map(CodesClause.code)
    }
    return Codes(name: name, title: title, ends: ends, clauses: parts)
  }
}

extension ClauseReader {
  /// Reads `Ends`, if they stand here.
  fileprivate mutating func ends() throws(Abandoned) -> Ends? {
    guard let ends = Ends.allCases.first(where: { isWord($0.rawValue) }) else { return nil }
    advance()
    try expect("first")
    return ends
  }

  /// Reads a code: a name or a number, and what is said of it.
  fileprivate mutating func code() throws(Abandoned) -> Code? {
    let place = here
    guard let sign = try codeSign() else { return nil }
    let title = isText ? try text("the code's title") : nil
    let texts = take("from") ? try self.texts("a text from the file") : []
    let says = take("says") ? try text("what must be so") : nil
    return Code(sign, title, from: texts, says: says, at: place)
  }

  private mutating func codeSign() throws(Abandoned) -> Code.Sign? {
    if isName { return .name(try name("a code").name) }
    guard token?.kind == .number else { return nil }
    return .number(try number().value)
  }
}
