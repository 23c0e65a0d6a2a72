// Whether those who answer for an outcome are measured, and those who are measured have a say.

extension LintCheck {
  /// A partner that answers for an outcome, while no measure of the outcome is made of its data or owned by
  /// it.
  ///
  /// |{p ∈ A(o): some measure of o has p ∈ S(m), or p owns it}| < |A(o)|. It is not asked where nothing says
  /// who supplies one of the measures.
  static let unmeasuredPartner = silo("unmeasured-partner") { facts in
    let coverage = OutcomeCoverage(facts)
    return facts.framework.outcomes.indices.flatMap { index -> [Diagnostic] in
      let outcome = facts.framework.outcomes[index]
      guard let covered = coverage.covered[index] else { return [] }
      return outcome.answering.compactMap { name in
        guard let position = facts.positions[name], !covered.contains(position) else { return nil }
        return finding(
          "unmeasured-partner",
          "'\(name)' answers for outcome '\(outcome.name.name)', and no measure of it shows what "
            + "'\(name)' does; that it does little is not said",
          about: outcome.name,
          in: facts.framework.partners[position].name,
          help:
            "add a measure that it supplies or owns and that 'contributes to \(outcome.name.name)', "
            + "or give it another role; by what would one see its part?"
        )
      }
    }
  }

  /// A partner whose data tell of an outcome for which it has no role.
  ///
  /// It is asked where the outcome names roles and the source names who supplies it.
  static let unheardSupplier = silo("unheard-supplier") { facts in
    facts.framework.outcomes.indices.flatMap { index -> [Diagnostic] in
      let outcome = facts.framework.outcomes[index]
      guard outcome.namesRoles else { return [] }
      var suppliers = PositionSet()
      for measure in facts.measures(of: index) where !facts.supply[measure].isAssumed {
        suppliers.formUnion(facts.supply[measure].partners)
      }
      let participants = outcome.participants
      return facts.names(suppliers).filter { !participants.contains($0) }.map { name in
        finding(
          "unheard-supplier",
          "outcome '\(outcome.name.name)' is measured by what '\(name)' returns, and '\(name)' has "
            + "no part in it; its figures are not in doubt",
          about: outcome.name,
          in: facts.positions[name].map { facts.framework.partners[$0].name },
          help: "name its role: 'contributing \(name)' if it acts on it, 'supplier \(name)' if it "
            + "only returns figures; what would it say of them?"
        )
      }
    }
  }
}

/// The partners whom the measures of each outcome show; `nil` where that cannot be told.
private struct OutcomeCoverage {
  private(set) var covered: [PositionSet?]

  init(_ facts: SiloFacts) {
    let outcomes = facts.framework.outcomes
    covered = outcomes.map { $0.measures.isEmpty ? nil : PositionSet() }
    for index in facts.measures.indices {
      let measure = facts.measures[index]
      for outcome in facts.outcomesOfMeasure[index].positions {
        guard var shown = covered[outcome] else { continue }
        shown.formUnion(facts.supply[index].partners)
        shown.formUnion(PositionSet(measure.owners.compactMap { facts.positions[$0.name] }))
        covered[outcome] = facts.supply[index].isOpen ? Optional.none : shown
      }
    }
  }
}
