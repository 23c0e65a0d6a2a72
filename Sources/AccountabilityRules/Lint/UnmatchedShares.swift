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
      let outcomes = Set(
        stake.reliance.measures.positions.map { facts.answering.outcomeOfMeasure[$0] }
      ).subtracting([-1]).sorted()
      let concerned = outcomes.map { facts.framework.outcomes[$0] }
      return consequence.amounts.flatMap {
        mismatches(of: $0, in: consequence, facts, concerned)
      }
    }
  }

  private static func mismatches(
    of amount: SharedAmount,
    in consequence: Consequence,
    _ facts: SiloFacts,
    _ outcomes: [Outcome]
  ) -> [Diagnostic] {
    let answering = Set(outcomes.flatMap(\.answering))
    guard !answering.isEmpty else { return [] }
    let sharers = Set(amount.shares.filter { $0.part.value > .zero }.map(\.partner.name))
    let entitled = answering.union(outcomes.flatMap { $0.partners(.funder) })
    let names = outcomes.map { "'\($0.name.name)'" }.joined(separator: ", ")
    let what = "the \(amount.side.rawValue) of '\(consequence.name.name)'"
    return facts.framework.partners.map(\.name).compactMap { partner in
      let name = partner.name
      let isLeftOut = answering.contains(name) && !sharers.contains(name)
      guard isLeftOut || (sharers.contains(name) && !entitled.contains(name)) else { return nil }
      return finding(
        "unmatched-shares",
        isLeftOut
          ? "'\(name)' answers for \(names), and has no part in \(what)"
          : "'\(name)' has a part in \(what), and does not answer for \(names)",
        about: consequence.name,
        in: partner,
        help: isLeftOut
          ? "give it a share, or say why it bears the work and not the consequence"
          : "name it 'accountable' or 'funder' for what it shares in, or share the amount among those who are"
      )
    }
  }
}
