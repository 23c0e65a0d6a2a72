// Exceptions to what is declared elsewhere.

extension FrameworkLowering {
  package mutating func exception(
    _ clause: SyntaxClause,
    _ reader: inout ClauseReader
  ) throws(Abandoned) -> Exception {
    reader.advance()
    let origin = reader.whole
    try reader.expect("to", help: "write: exception to measure a-name because \"…\" { … }")
    let kind = try reader.word(
      "the kind of what is changed",
      of: Exception.Kind.allCases.map { ($0.rawValue, $0) }
    )
    let name = kind == .policy ? nil : try reader.name("the name of what is changed")
    declaration = name?.name ?? Words.policy
    let condition = try reader.take("when") ? reader.condition() : nil
    let date = try reader.take("from") ? reader.date() : nil
    let reason = try reader.because()
    try reader.finish()
    guard let body = clause.body else {
      throw Abandoned(diagnostic: .needsBody("an exception", at: origin))
    }
    var rest = clause
    rest.body = body.filter { !$0.isLeftOut }
    return Exception(
      to: kind,
      name,
      when: condition,
      from: date,
      because: reason,
      isLeftOut: body.contains(where: \.isLeftOut),
      try change(of: kind, rest),
      at: origin
    )
  }

  private mutating func change(
    of kind: Exception.Kind,
    _ clause: SyntaxClause
  ) throws(Abandoned) -> Exception.Change {
    switch kind {
    case .policy: return .policy(policyClauses(of: clause))
    case .source: return .source(sourceClauses(of: clause))
    case .outcome:
      let (clauses, measures) = outcomeParts(of: clause)
      return .outcome(clauses, measures)
    case .measure: return .measure(measureClauses(of: clause))
    case .rating: return .rating(ratingClauses(of: clause))
    case .score, .calculation: return .derived(derivedClauses(of: clause, in: "a \(kind.rawValue)"))
    case .parameter:
      let (keys, clauses) = try parameterParts(of: clause)
      return .parameter(keys: keys, clauses)
    case .rule, .claim: return .rule(ruleClauses(of: clause, in: "a \(kind.rawValue)"))
    case .consequence: return .consequence(consequenceClauses(of: clause))
    }
  }
}

extension SyntaxClause {
  /// `left out`, and nothing else.
  fileprivate var isLeftOut: Bool {
    body == nil && tokens.count == 2 && tokens[0].isWord("left") && tokens[1].isWord("out")
  }
}
