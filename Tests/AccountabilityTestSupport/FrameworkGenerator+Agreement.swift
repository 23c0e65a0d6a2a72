import AccountabilityRules

extension FrameworkGenerator {
  // MARK: Consequences

  mutating func consequence() -> Consequence {
    Consequence(
      name: declared(),
      title: maybe { $0.text() },
      clauses: some(1...4) { Stated($0.consequenceClause(), at: .unknown) }
    )
  }

  private mutating func consequenceClause() -> ConsequenceClause {
    switch integer(1...5) {
    case 1: .when(expression(.condition))
    case 2, 3: .shared(sharedAmount())
    case 4: .then(response())
    default: .common(.because(text()))
    }
  }

  private mutating func sharedAmount() -> SharedAmount {
    let shares = some(1...3) { generator in
      let percent = ExactNumber(numerator: generator.integer(1...200), denominator: 200) ?? .one
      return SharedAmount.Share(generator.declared(), NumberLiteral(percent, .percent))
    }
    return SharedAmount(
      one(of: SharedAmount.Side.allCases),
      expression(.number),
      shared: shares
    )
  }

  mutating func response() -> Response {
    let action = chance(1, in: 3) ? Response.Action.consequence(declared()) : .text(text())
    return Response(action, by: maybe { $0.responders() }, within: maybe { $0.duration() })
  }

  private mutating func responders() -> Responders {
    chance(1, in: 2) ? .partners(references()) : .set(set())
  }

  // MARK: Notes and sectors

  mutating func sector() -> Sector { Sector(name: declared(), title: maybe { $0.text() }) }

  mutating func note() -> Note {
    Note(
      kind: one(of: Note.Kind.allCases),
      name: declared(),
      title: maybe { $0.text() },
      clauses: some(0...5) { Stated($0.noteClause(), at: .unknown) }
    )
  }

  private mutating func noteClause() -> NoteClause {
    switch integer(1...9) {
    case 1: .about(Node(.name(name())))
    case 2: .about(Node(.at(Node(.name(name())), [.time(time())])))
    case 3: .by(responders())
    case 4: .answers(declared())
    case 5: .kind(declared())
    case 6: .on(date())
    case 7: .due(date())
    case 8: .says(text())
    default: .common(.review(by: date()))
    }
  }
}
