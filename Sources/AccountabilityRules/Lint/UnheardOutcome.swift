extension LintCheck {
  /// An outcome that nobody but the providers speaks to.
  ///
  /// There is no `heard through`, no partner consulted or of sector `residents` with a part in it, no measure of
  /// it rated by residents or partners, and no evidence about it of the kinds `residents`, `lived-experience` or
  /// `partner-rating`, or brought by residents. It is asked of outcomes that have a measure.
  static let unheardOutcome = silo("unheard-outcome", .note) { facts in
    let evidenced = facts.evidenced
    let residents = facts.residents
    return facts.framework.outcomes.filter { !$0.measures.isEmpty }.compactMap { outcome in
      guard !outcome.hearsSomebody, outcome.participants.isDisjoint(with: residents),
        !outcome.measures.contains(where: \.isRatedByOthers),
        !evidenced.contains(outcome.name.name),
        !outcome.measures.contains(where: { evidenced.contains($0.name.name) })
      else { return nil }
      return finding(
        "unheard-outcome",
        "outcome '\(outcome.name.name)' is told by its providers' figures alone; that "
          + "they are wrong is not said",
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

extension SiloFacts {
  /// What there is evidence about that is a voice and no figure of the providers.
  fileprivate var evidenced: Set<String> {
    var names: Set<String> = []
    for note in framework.notes where note.kind == .evidence && isVoice(note) {
      for stated in note.clauses {
        guard case .about(let node) = stated.clause else { continue }
        node.visit { if case .name(let name) = $0.form { names.insert(name) } }
      }
    }
    return names
  }

  /// Whether a note is of a kind that is a voice, or brought by residents.
  private func isVoice(_ note: Note) -> Bool {
    note.clauses.contains { stated in
      switch stated.clause {
      case .kind(let kind): LintCheck.voices.contains(kind.name)
      case .by(.partners(let names)): names.contains { residents.contains($0.name) }
      case .by(.set), .about, .answers, .on, .due, .says, .common: false
      }
    }
  }

  fileprivate var residents: Set<String> {
    Set(framework.partners.filter { $0.sector == "residents" }.map(\.name.name))
  }
}

extension LintCheck {
  /// The kinds of evidence that are somebody's voice.
  fileprivate static let voices: Set = [
    "resident", "residents", "lived-experience", "partner-rating",
  ]
}
