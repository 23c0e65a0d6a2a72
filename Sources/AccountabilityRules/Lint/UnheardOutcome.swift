extension LintCheck {
  /// An outcome that nobody but the providers speaks to.
  ///
  /// There is no `heard through`, no partner consulted or of sector `residents` with a part in it, no measure of
  /// it rated by residents or partners, and no evidence about it. It is asked of outcomes that have a measure.
  static let unheardOutcome = silo("unheard-outcome", .note) { facts in
    let evidenced = facts.framework.evidenced
    let residents = Set(
      facts.framework.partners.filter { $0.sector == "residents" }.map(\.name.name)
    )
    return facts.framework.outcomes.filter { !$0.measures.isEmpty }.compactMap { outcome in
      guard !outcome.hearsSomebody, outcome.participants.isDisjoint(with: residents),
        !outcome.measures.contains(where: \.isRatedByOthers),
        !evidenced.contains(outcome.name.name),
        !outcome.measures.contains(where: { evidenced.contains($0.name.name) })
      else { return nil }
      return finding(
        "unheard-outcome",
        "outcome '\(outcome.name.name)' is told by its providers' figures alone",
        about: outcome.name,
        help: "add 'heard through …' with those whom it is about, a measure that is 'rated by "
          + "residents', or evidence: who can say whether it has come about?"
      )
    }
  }
}

extension Outcome {
  fileprivate var hearsSomebody: Bool {
    clauses.contains { stated in
      switch stated.clause {
      case .heardThrough, .role(.consulted, _): true
      case .role, .within, .state, .with, .common: false
      }
    }
  }
}

extension Measure {
  fileprivate var isRatedByOthers: Bool {
    clauses.contains { stated in
      if case .rated(let raters, _) = stated.clause {
        raters.contains { $0 != .own }
      } else {
        false
      }
    }
  }
}

extension Framework {
  /// What there is evidence about.
  fileprivate var evidenced: Set<String> {
    var names: Set<String> = []
    for note in notes where note.kind == .evidence {
      for stated in note.clauses {
        guard case .about(let node) = stated.clause else { continue }
        node.visit { if case .name(let name) = $0.form { names.insert(name) } }
      }
    }
    return names
  }
}
