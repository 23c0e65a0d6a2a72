extension LintCheck {
  /// A gain or pain whose sharers are not those who answer for the outcomes on which it hangs.
  ///
  /// p ∈ A(o) with no share, or p ∉ A(o) with a share, for the outcomes o of the measures on which the
  /// consequence hangs. Who funds an outcome may share too. That shares add up to 100% is `unequal-shares`.
  static let unmatchedShares = silo("unmatched-shares") { facts in
    var stakes: [String: Stake] = [:]
    for stake in facts.stakes { stakes[stake.name.name] = stake }
    return facts.framework.consequences.flatMap { consequence -> [Diagnostic] in
      guard !consequence.amounts.isEmpty, let stake = stakes[consequence.name.name] else {
        return []
      }
      let hanging = stake.reliance.measures.positions
      let outcomes = facts.framework.outcomes
      return consequence.amounts.flatMap {
        mismatches(
          of: $0,
          in: consequence,
          facts,
          facts.outcomes(onWhichHang: hanging).map { outcomes[$0] },
          all: facts.allOutcomes(of: hanging).map { outcomes[$0] }
        )
      }
    }
  }

  private static func mismatches(
    of amount: SharedAmount,
    in consequence: Consequence,
    _ facts: SiloFacts,
    _ outcomes: [Outcome],
    all: [Outcome]
  ) -> [Diagnostic] {
    let answering = Set(outcomes.flatMap(\.answering))
    guard !answering.isEmpty else { return [] }
    let sharers = Set(amount.shares.filter { $0.part.value > .zero }.map(\.partner.name))
    let entitled = Set(all.flatMap { $0.answering + $0.partners(.funder) })
    let names = outcomes.map { "'\($0.name.name)'" }.joined(separator: ", ")
    let what = "the \(amount.side.rawValue) of '\(consequence.name.name)'"
    return facts.framework.partners.map(\.name).compactMap { partner in
      let name = partner.name
      let isLeftOut = answering.contains(name) && !sharers.contains(name)
      guard isLeftOut || (sharers.contains(name) && !entitled.contains(name)) else { return nil }
      return finding(
        "unmatched-shares",
        isLeftOut
          ? "'\(name)' answers for \(names), and has no part in \(what); what it did for it is not judged"
          : "'\(name)' has a part in \(what), and does not answer for \(names); what it did for it is not "
            + "judged",
        about: consequence.name,
        in: partner,
        help: isLeftOut
          ? "give it a share, or allow this and say why; what would make it glad of the result?"
          : "name it 'accountable' or 'funder' for what it shares in, or share the amount among those who are; "
            + "what does it bring?"
      )
    }
  }
}

extension SiloFacts {
  /// The outcomes in which measures stand; for a measure that stands in none, those to which it contributes.
  fileprivate func outcomes(onWhichHang measures: [Int]) -> [Int] {
    var found = PositionSet()
    for measure in measures {
      if let home = answering.outcomeOfMeasure[measure] {
        found.insert(home)
      } else {
        found.formUnion(outcomesOfMeasure[measure])
      }
    }
    return found.positions
  }

  /// All outcomes of which measures tell.
  fileprivate func allOutcomes(of measures: [Int]) -> [Int] {
    measures.reduce(into: PositionSet()) { $0.formUnion(outcomesOfMeasure[$1]) }.positions
  }
}
