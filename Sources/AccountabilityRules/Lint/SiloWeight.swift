extension LintCheck {
  /// A partner of whose consequences more than half hang on its own data alone.
  ///
  /// σ(p) = number of consequences on p that hang only on measures with S(m) = {p}, divided by the number of
  /// consequences on p; see ``AccountabilityIndices/PartnerIndex/siloWeight``. It is found where the least that
  /// σ can be is above the limit; what nothing says who supplies leaves it open.
  static let siloWeight = silo("silo-weight", with: mostAlone) { facts, numbers in
    let limit = numbers[mostAlone]
    return facts.framework.partners.indices.compactMap { index in
      let partner = facts.partner(index)
      guard let weight = partner.siloWeight, weight.lower > limit else { return nil }
      let alone = facts.following.alone(for: index).map { facts.stakes[$0] }
      return finding(
        "silo-weight",
        "silo weight of '\(partner.partner)' is \(percent(weight.lower)): \(hanging(alone, of: partner)) on "
          + "its own figures alone, so it can do well while what it shares with others gets worse; that "
          + "it has is not said",
        about: facts.framework.partners[index].name,
        help: "let more of it hang on a figure that others move too, by a rule, a gate or a shared "
          + "consequence, until at most \(NumberLiteral(limit, .percent).text) hangs on its own; who else "
          + "bears what it does?"
      )
    }
  }

  /// Half: beyond it a partner gains more from its own figures than from those it shares.
  ///
  /// The limit is ours.
  private static let mostAlone = CheckParameter(
    "limit",
    .share,
    usual: ExactNumber(numerator: 1, denominator: 2) ?? .one
  )

  /// An outcome that is shared in name, and for which one partner answers nearly alone.
  ///
  /// N = 1 / Σ a(p)² (the inverse of Herfindahl's and Hirschman's index) is less than 1.5; see
  /// ``AccountabilityIndices/OutcomeIndex/effectivePartners``. It is asked where two or more partners answer
  /// for the outcome.
  static let concentratedAccountability = silo(
    "concentrated-accountability",
    with: leastPartners
  ) { facts, numbers in
    let least = numbers[leastPartners]
    return facts.framework.outcomes.indices.compactMap { index in
      let outcome = facts.outcome(index)
      guard outcome.answering.count > 1, let effective = outcome.effectivePartners,
        effective < least, let most = outcome.shares.max(by: { $0.share < $1.share })
      else { return nil }
      return finding(
        "concentrated-accountability",
        "'\(most.partner)' answers for \(percent(most.share)) of what outcome '\(outcome.outcome)' is "
          + "measured by: in effect \(decimal(effective)) partners answer for it, not "
          + "\(outcome.answering.count); who works how much is not said",
        about: facts.framework.outcomes[index].name,
        help: "name more owners of its measures, or leave 'owned by' away: then all who answer for "
          + "the outcome own them; which of them can others move too?"
      )
    }
  }

  /// One and a half: of two partners, one then answers for 79%.
  ///
  /// The limit is ours. Two would be reached by two partners only if they answered for exactly as much.
  private static let leastPartners = CheckParameter(
    "partners",
    .number,
    usual: ExactNumber(numerator: 3, denominator: 2) ?? .one
  )

  /// How many of the things that may follow hang, and which.
  private static func hanging(
    _ alone: [Stake],
    of partner: AccountabilityIndices.PartnerIndex
  ) -> String {
    if alone.count == partner.consequences {
      return "all that may follow for it (\(listed(alone))) hangs"
    }
    return "\(alone.count) of the \(partner.consequences) things that may follow for it "
      + "(\(listed(alone))) \(alone.count == 1 ? "hangs" : "hang")"
  }

  /// The first few names.
  private static func listed(_ stakes: [Stake]) -> String {
    let names = stakes.prefix(3).map { $0.name.name }
    return (names + (stakes.count > 3 ? ["…"] : [])).joined(separator: ", ")
  }

  private static func percent(_ share: ExactNumber) -> String {
    (share * 100).decimalText(decimals: 0, rule: .halfUp) + "%"
  }

  private static func decimal(_ number: ExactNumber) -> String {
    number.decimalText(decimals: 2, rule: .halfUp)
  }
}
