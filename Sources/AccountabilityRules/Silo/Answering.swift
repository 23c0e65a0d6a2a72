/// The partners that answer for outcomes and measures, by their positions.
///
/// For an outcome these are its lead and those accountable for it. For a measure they are its owners;
/// where it names none, those who answer for the outcome in which it stands.
struct Answering: Sendable {
  let outcomes: [PositionSet]
  let measures: [PositionSet]

  /// The outcome in which each measure stands; `nil` for none.
  let outcomeOfMeasure: [Int?]

  init(_ framework: Framework, positions: [String: Int]) {
    let outcomes = framework.outcomes.map { outcome in
      PositionSet(outcome.answering.compactMap { positions[$0] })
    }
    self.outcomes = outcomes
    let home = framework.outcomes.indices.flatMap { index in
      [Int?](repeating: index, count: framework.outcomes[index].measures.count)
    }
    outcomeOfMeasure = home + [Int?](repeating: nil, count: framework.otherMeasures.count)
    measures = zip(framework.measures, outcomeOfMeasure).map { measure, home in
      let owners = measure.owners
      if !owners.isEmpty { return PositionSet(owners.compactMap { positions[$0.name] }) }
      return home.map { outcomes[$0] } ?? PositionSet()
    }
  }
}
