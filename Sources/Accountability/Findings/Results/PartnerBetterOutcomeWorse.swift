import AccountabilityRules

extension ResultCheck {
  /// A partner that answers for an outcome improves by its own figures, and the outcome worsens.
  ///
  /// For p ∈ A(o): of the measures of o, and of those that contribute to it, of which p has a value of its own and
  /// the change is decided, at least one is improving and none worsening; and o is worsening.
  static let partnerBetterOutcomeWorse = ResultCheck(
    "partner-better-outcome-worse",
    help: """
      It does not say that the partner did wrong, or made the outcome worse. \
      Ask what its own figures leave out, and what the partners will now do together.
      """
  ) { results in
    results.framework.outcomes.indices.filter { results.engine.isJudged($0) }.map { outcome in
      var found = SourceFindings("partners at a time and place")
      let answering = results.answering(for: outcome)
      let measures = results.measures(for: outcome)
      for context in results.contexts(of: results.framework.measureIndices(of: outcome))
      where results.hasPast(outcome: outcome, context) {
        let change = results.engine.changeOfOutcome(outcome, at: context)
        for partner in answering {
          let about = results.about(context, partner: partner)
          switch results.standing(of: partner, on: measures, at: context) {
          case .none: continue
          case .open(let reason):
            if change == .decided(.worsening) || !change.facts.isEmpty {
              found.leaveOpen(reason, about: about)
            } else {
              found.hold(about)
            }
          case .notBetter: found.hold(about)
          case .better(let measure):
            switch change {
            case .undecided(let facts): found.leaveOpen(results.reason(facts), about: about)
            case .decided(.improving), .decided(.noChange): found.hold(about)
            case .decided(.worsening):
              found.violate(
                results.contrast(partner, measure, outcome, at: context),
                about: about
              )
            }
          }
        }
      }
      return Answer(subject: .outcome(results.framework.outcomes[outcome].name.name), found: found)
    }
  }
}

/// How a partner does by its own figures.
private enum PartnerStanding {
  /// It has none of its own.
  case none

  /// Something of it is missing, and could decide.
  case open(String)

  /// At least one worsens, or none improves.
  case notBetter

  /// At least one improves and none worsens; the first that improves.
  case better(measure: Int)
}

extension CheckedResults {
  /// The partners that answer for an outcome, by their positions.
  func answering(for outcome: Int) -> [Int] {
    let names = Set(framework.outcomes[outcome].answering)
    return framework.partners.indices.filter { names.contains(framework.partners[$0].name.name) }
  }

  /// The measures of an outcome, and those that contribute to it, that say what a real change is.
  func measures(for outcome: Int) -> [Int] {
    let name = framework.outcomes[outcome].name.name
    let own = framework.measureIndices(of: outcome)
    return plan.framework.measures.indices.filter { index in
      let measure = plan.measures[index].measure
      return engine.prepared[index].hasChange
        && (own.contains(index) || measure.contributions.contains { $0.name == name })
    }
  }

  fileprivate mutating func standing(
    of partner: Int,
    on measures: [Int],
    at context: Context
  ) -> PartnerStanding {
    var inner = context
    inner.partner = partner
    var better: Int?
    var open: String?
    var isSeen = false
    for measure in measures
    where domains[measure].contains(
      place: inner.place,
      partner: partner,
      period: inner.period
    ) && hasPast(measure, inner) {
      isSeen = true
      switch engine.change(of: measure, at: engine.own(inner, measure)) {
      case .decided(.improving): better = better ?? measure
      case .decided(.noChange): break
      case .decided(.worsening): return .notBetter
      case .undecided(let facts): open = open ?? reason(facts)
      }
    }
    if let open { return .open(open) }
    if let better { return .better(measure: better) }
    return isSeen ? .notBetter : .none
  }

  /// What a partner's figures and the outcome's say against each other.
  fileprivate mutating func contrast(
    _ partner: Int,
    _ measure: Int,
    _ outcome: Int,
    at context: Context
  ) -> String {
    var own = context
    own.partner = partner
    let then = earlier(measure, own) ?? own
    let better =
      "\(title(ofPartner: partner)) is improving: \(movement(measure, from: then, to: own))"
    let worse = "\(title(ofOutcome: outcome)) is worsening"
    guard case .success(let headline) = engine.headline(of: outcome),
      let before = earlier(headline, context)
    else { return "\(better); but \(worse)" }
    return "\(better); but \(worse): \(movement(headline, from: before, to: context))"
  }
}
