import AccountabilityRules

// Standardised rates in words, stratum by stratum.

extension Explainer {
  /// What was counted in each stratum, of how many, and the standard's share of it.
  mutating func strata(of plan: StandardPlan, at context: Context) -> [Explanation] {
    guard let there = engine.context(ofStandard: plan, at: context) else { return [] }
    let source = self.plan.framework.sources[plan.source].name.name
    var parts = [Explanation("the standard is '\(source)' at \(engine.timeline[there.period])")]
    for stratum in plan.strata {
      let part = text(engine.number(stratum.part, at: context))
      let whole = text(engine.number(stratum.whole, at: context))
      let people = text(engine.number(stratum.standardWhole, at: there))
      var standard = "the standard has \(people)"
      if let events = stratum.standardPart {
        standard = "the standard has \(text(engine.number(events, at: there))) of \(people)"
      }
      parts.append(Explanation("where \(stratum.name): \(part) of \(whole); \(standard)"))
    }
    return parts
  }
}
