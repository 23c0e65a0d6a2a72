/// Something that follows for partners from results, and on whose data it hangs.
///
/// What follows is a published rating of partners, a rule that is tested for partners or names who acts where
/// it is not met, and a consequence: its gains, pains and tasks.
struct Stake: Sendable {
  let name: Reference

  /// The partners for whom it follows, by their positions.
  let partners: PositionSet

  let reliance: Reliance
}

extension RelianceReader {
  /// What follows for partners, in the order of the declarations: ratings, rules, consequences.
  mutating func stakes() -> [Stake] {
    var found: [Stake] = []
    for (index, rating) in framework.ratings.enumerated() {
      let partners = subjects(rating.subjects)
      let reliance = reliance(of: .rating(index), .own)
      if !partners.isEmpty {
        found.append(Stake(name: rating.name, partners: partners, reliance: reliance))
      }
    }
    for (index, rule) in framework.rules.enumerated() where !rule.isOfPersons {
      found += stakes(of: rule, reliance(of: .rule(index), .own))
    }
    for (index, consequence) in framework.consequences.enumerated() {
      let shares = consequence.amounts.flatMap(\.shares).filter { $0.part.value > .zero }
      var partners = responders(consequence.responses)
      partners.formUnion(PositionSet(shares.compactMap { positions[$0.partner.name] }))
      let reliance = reliance(of: .consequence(index), .shared)
      if !partners.isEmpty {
        found.append(Stake(name: consequence.name, partners: partners, reliance: reliance))
      }
    }
    return found.filter { !$0.reliance.isEmpty }
  }

  /// What follows for the partners that a rule is about, and for those who then act.
  ///
  /// For another who acts it hangs on the data of those whom the rule is about.
  private func stakes(of rule: Rule, _ reliance: Reliance) -> [Stake] {
    let about = subjects(rule.sets, and: rule.conditions)
    var acting = responders(rule.responses)
    acting.subtract(about)
    var judged = about
    judged.formIntersection(reliance.owners)
    return [
      Stake(name: rule.name, partners: about, reliance: reliance),
      Stake(name: rule.name, partners: acting, reliance: reliance.spoken(of: judged)),
    ].filter { !$0.partners.isEmpty }
  }

  /// The partners of which something is for each; none where no set is of partners.
  private func subjects(_ sets: [SetExpression], and conditions: [Node] = []) -> PositionSet {
    guard let set = sets.first(where: { $0.kind == .partners }) else { return PositionSet() }
    var members = members(of: set)
    for condition in (sets.compactMap(\.condition) + conditions).flatMap(\.joinedTerms) {
      guard case .role(let who, let role, let outcome, let isNegated) = condition.form,
        who.reference?.name == (set.alias?.name ?? "it")
      else { continue }
      let partners = partners(role, for: outcome.name)
      if isNegated { members.subtract(partners) } else { members.formIntersection(partners) }
    }
    return members
  }

  private func responders(_ responses: [Response]) -> PositionSet {
    var found = PositionSet()
    for response in responses {
      switch response.by {
      case .partners(let names)?:
        found.formUnion(PositionSet(names.compactMap { positions[$0.name] }))
      case .set(let set)? where set.kind == .partners: found.formUnion(subjects([set]))
      case .set?, nil: break
      }
    }
    return found
  }
}

extension Node {
  /// The terms that must all be so.
  fileprivate var joinedTerms: [Node] {
    if case .all(let terms) = form { terms.flatMap(\.joinedTerms) } else { [self] }
  }
}
