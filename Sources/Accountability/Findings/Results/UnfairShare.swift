import AccountabilityRules

extension ResultCheck {
  /// A partner's share of a gain is far from its share of what made the figure better.
  ///
  /// With g(p) the share of the gain, and φ(p) what p adds to the change of a measure from which the gain follows, for the
  /// better: |g(p) − φ(p)⁺ / Σφ⁺| > 25% (ours), or φ(p) ≤ 0 and g(p) > 0. The φ are those of ``RateDecomposition``, which
  /// are the Shapley values of its two factors (Shorrocks 2013).
  static let unfairShare = ResultCheck(
    "unfair-share",
    help: """
      It does not say who caused what: it is an arithmetical contribution to the figure, and much of what helps \
      shows in another partner's figures. Ask whether the shares are still those that the partners want.
      """
  ) { results in
    let limit = results.framework.number(.shareGap, of: "unfair-share")
    return results.plan.consequences.indices.map { index in
      var found = SourceFindings("partners' shares of gains")
      let plan = results.plan.consequences[index]
      let name = plan.consequence.name.name
      let measures = plan.measures.sorted().filter { results.rates.contains($0) }
      let gains = plan.amounts.filter { $0.side == .gain }
      for result in results.consequences
      where result.consequence == name && result.state == .follows && !gains.isEmpty {
        for measure in measures {
          results.compare(gains, with: measure, at: result, limit, &found)
        }
      }
      return Answer(subject: .consequence(name), found: found)
    }
  }
}

extension CheckedResults {
  /// Holds partners' shares of a gain against what they add to the change of a measure.
  fileprivate mutating func compare(
    _ gains: [ConsequencePlan.Amount],
    with measure: Int,
    at result: ConsequenceResult,
    _ limit: ExactNumber,
    _ found: inout SourceFindings
  ) {
    let about = about(place: result.place, result.period)
    guard let now = context(about), let then = earlier(measure, now) else { return }
    switch parts(of: measure, by: .partners, from: then, to: now) {
    case nil: return
    case .failure(let undecided)?: found.leaveOpen(undecided.reason, about: about)
    case .success(let parts)?:
      guard let whole = try? RateDecomposition(parts.counts) else {
        return found.leaveOpen(RateParts.cannotBeTakenApart, about: about)
      }
      let added = zip(parts.members, whole.parts).map { member, part in
        (member, sign(measure) > 0 ? part.contribution : -part.contribution)
      }
      let better = ExactNumber.sum(added.map(\.1).filter { $0 > .zero })
      guard better > .zero else { return }
      for (partner, share) in gains.flatMap(\.shares) {
        let own = added.first { $0.0 == partner }?.1 ?? .zero
        let part = max(own, .zero).divided(by: better) ?? .zero
        guard (share - part).magnitude > limit || (own <= .zero && share > .zero) else {
          found.held += 1
          continue
        }
        var about = about
        about.partner = partner
        let adds =
          own > .zero
          ? "\(CheckedResults.text(part * 100))% of what made \(title(ofMeasure: measure)) better"
          : "nothing to what made \(title(ofMeasure: measure)) better"
        found.violate(
          "\(title(ofPartner: partner)) has \(CheckedResults.text(share * 100))% of the gain, and adds \(adds)",
          about: about,
          arithmetic: effects(of: whole, parts, measure, by: .partners)
        )
      }
    }
  }
}
