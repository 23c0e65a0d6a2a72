// What sets are of, and who their members are.

extension RelianceReader {
  /// The positions of some measures among all.
  func indices(of selection: MeasureSelection) -> Range<Int> {
    switch selection {
    case .all: measures.indices
    case .ofOutcome(let outcome): starts[outcome]..<starts[outcome + 1]
    }
  }

  /// The scope inside a declaration that is about the members of some sets.
  func scope(inside sets: [SetExpression]) -> SubjectScope {
    sets.reduce(SubjectScope(.own)) { scope, set in
      scope.inside(subject(of: set, member: .own), called: set.alias, moves: false)
    }
  }

  /// What a set's members are.
  func subject(of set: SetExpression, member: Whose) -> Subject {
    switch set.kind {
    case .partners: .partner(member)
    case .measures: .measures(selection(of: set))
    case .outcomes: .outcomes
    case .places, .groups, .persons: .other
    }
  }

  /// The measures that a set may have as members; all, where more than their outcome tells them apart.
  private func selection(of set: SetExpression) -> MeasureSelection {
    for filter in set.filters {
      guard case .of(let node) = filter, let name = node.reference?.name,
        let outcome = symbols.index(name, of: .outcome)
      else { continue }
      return .ofOutcome(outcome)
    }
    return .all
  }

  /// The partners that a set may have as members.
  func members(of set: SetExpression) -> PositionSet {
    var members = allPartners
    for filter in set.filters {
      guard case .role(let role, let name) = filter,
        symbols.index(name.name, of: .outcome) != nil
      else { continue }
      members.formIntersection(partners(role, for: name.name))
    }
    return members
  }

  /// The partners with a role for an outcome; for any, where the name is not an outcome's.
  func partners(_ role: Role, for outcome: String) -> PositionSet {
    let outcomes =
      symbols.index(outcome, of: .outcome).map { [framework.outcomes[$0]] } ?? framework.outcomes
    return PositionSet(outcomes.flatMap { $0.partners(role) }.compactMap { positions[$0] })
  }
}
