import AccountabilityRules

extension ResultCheck {
  /// Nearly all that a partner set out to do is done, and the outcome to which it contributes is no better.
  ///
  /// For a performance measure m that is a share and contributes to o: m ≥ 95% and o is worsening or unchanged. The
  /// English Troubled Families programme claimed 98.9% in its first phase (National Audit Office 2013, Committee of
  /// Public Accounts 2016); the limit is ours.
  static let claimOutrunsOutcome = ResultCheck(
    "claim-outruns-outcome",
    help: """
      It does not say that the figures are untrue: what is counted as done may not be what the outcome needs. \
      Ask what would have to be done for the outcome to move.
      """
  ) { results in
    let limit = results.framework.number(.claimLimit, of: "claim-outruns-outcome")
    return results.claims.map { measure, outcomes in
      var found = SourceFindings("shares that are claimed")
      for context in results.contexts(of: measure) {
        for outcome in outcomes
        where results.engine.isJudged(outcome) && results.hasPast(outcome: outcome, context) {
          let about = results.about(context)
          guard case .known(let claim) = results.value(measure, context) else {
            found.leaveOpen(results.reason(results.value(measure, context).facts), about: about)
            continue
          }
          guard claim.value >= limit else {
            found.hold(about)
            continue
          }
          switch results.engine.changeOfOutcome(outcome, at: context) {
          case .undecided(let facts): found.leaveOpen(results.reason(facts), about: about)
          case .decided(.improving): found.hold(about)
          case .decided(let change):
            found.violate(
              "\(results.title(ofMeasure: measure)) is \(results.text(claim, of: measure)), and "
                + "\(results.title(ofOutcome: outcome)), to which it contributes, is "
                + (change == .worsening ? "worsening" : "not improving")
                + results.evidence(for: outcome, at: context),
              about: about
            )
          }
        }
      }
      return Answer(subject: results.subject(measure), found: found)
    }
  }
}

extension CheckedResults {
  /// The performance measures that are shares, each with the outcomes to which it contributes.
  fileprivate var claims: [(measure: Int, outcomes: [Int])] {
    plan.framework.measures.indices.compactMap { index in
      let measure = plan.measures[index].measure
      guard measure.kind == .performance, measure.isShare(in: framework),
        measure.direction?.sign == 1
      else { return nil }
      let outcomes = framework.outcomes.indices.filter { outcome in
        let name = framework.outcomes[outcome].name.name
        return measure.contributions.contains { $0.name == name }
      }
      return outcomes.isEmpty ? nil : (index, outcomes)
    }
  }

  /// How an outcome's only headline measure moved, behind a colon; nothing where there is none.
  mutating func evidence(for outcome: Int, at context: Context) -> String {
    guard case .success(let headline) = engine.headline(of: outcome),
      let before = earlier(headline, context)
    else { return "" }
    return ": \(movement(headline, from: before, to: context))"
  }
}
