import AccountabilityRules

extension Evaluation {
  init(_ engine: Engine, sources: [SourceReport]) {
    var collector = Collector(engine)
    collector.collect()
    self.init(
      framework: engine.plan.framework,
      frameworkDigest: Digest.sha256(Array(engine.plan.framework.canonicalText.utf8)),
      asOf: engine.asOf,
      sources: sources,
      observations: collector.observations,
      judgements: collector.judgements,
      verdicts: collector.verdicts,
      engine: collector.engine
    )
  }
}

/// Goes through everything that a framework says, and writes down what it came to.
private struct Collector {
  var engine: Engine
  var observations: [Observation] = []
  var judgements: [Judgement] = []
  var verdicts: [RuleVerdict] = []
  private let plan: Plan
  private let writer: FactWriter
  private let domains: [Domain]
  private let placeNames: [String?]
  private let partnerNames: [String]

  init(_ engine: Engine) {
    self.engine = engine
    plan = engine.plan
    writer = FactWriter(engine.plan)
    domains = engine.domains()
    let names = engine.plan.framework.places.map(\.name.name)
    placeNames = names.isEmpty ? [nil] : names
    partnerNames = engine.plan.framework.partners.map(\.name.name)
  }

  mutating func collect() {
    for measure in plan.measures.indices { self.measure(measure) }
    for outcome in plan.framework.outcomes.indices { self.outcome(outcome) }
    ratings(of: .partners)
    ratings(of: nil)
    for rule in plan.rules.indices { self.rule(rule) }
  }

  private func partnerName(_ partner: Int) -> String? { partner >= 0 ? partnerNames[partner] : nil }

  // MARK: Measures

  private mutating func measure(_ measure: Int) {
    let name = plan.measures[measure].measure.name.name
    let raters = ratings(for: .measures, measure)
    let isJudged =
      plan.measures[measure].realChange != nil || plan.measures[measure].target != nil
      || !raters.isEmpty
    for place in placeNames.indices {
      for partner in -1..<partnerNames.count {
        let periods = domains[measure].periods(place: place, partner: partner)
        let latest = engine.latest(periods, of: measure, place: place, partner: partner)
        for period in periods {
          let context = Context(place: place, partner: partner, period: period)
          observe(measure, name, at: context)
          guard isJudged else { continue }
          judge(measure, name, raters, at: context, isLatest: period == latest)
        }
      }
    }
  }

  private mutating func observe(_ measure: Int, _ name: String, at context: Context) {
    var (value, numerator, denominator): (ExactNumber?, ExactNumber?, ExactNumber?)
    var reasons: [Reason] = []
    switch engine.observed(measure, at: context) {
    case .known(let number):
      (value, numerator, denominator) = (number.value, number.numerator, number.denominator)
    case .missing(let facts): reasons = writer.reasons(facts)
    }
    observations.append(
      Observation(
        measure: name,
        place: placeNames[context.place],
        period: engine.timeline[context.period],
        partner: partnerName(context.partner),
        value: value,
        numerator: numerator,
        denominator: denominator,
        reasons: reasons
      )
    )
  }

  private mutating func judge(
    _ measure: Int,
    _ name: String,
    _ raters: [Int],
    at context: Context,
    isLatest: Bool
  ) {
    var facts: [Fact] = []
    var change: Judgement.ChangeVerdict?
    if plan.measures[measure].realChange != nil {
      change = verdict(engine.change(of: measure, at: context), &facts)
    }
    var target: Verdict?
    if plan.measures[measure].target != nil {
      target = verdict(engine.isMet(measure, at: context), &facts)
    }
    append(
      .measure(name),
      change,
      target,
      bands(raters, of: measure, at: context, &facts),
      facts,
      at: context,
      isLatest: isLatest
    )
  }

  private func verdict(_ result: ChangeResult, _ facts: inout [Fact]) -> Judgement.ChangeVerdict {
    switch result {
    case .decided(let change): return .decided(change)
    case .undecided(let more):
      facts = facts.joined(with: more)
      return .undecided
    }
  }

  private func verdict(_ truth: Truth, _ facts: inout [Fact]) -> Verdict {
    switch truth {
    case .yes: return .met
    case .no: return .notMet
    case .unknown(let more):
      facts = facts.joined(with: more)
      return .undecided
    }
  }

  private mutating func append(
    _ subject: Judgement.Subject,
    _ change: Judgement.ChangeVerdict?,
    _ target: Verdict?,
    _ bands: [Band],
    _ facts: [Fact],
    at context: Context,
    isLatest: Bool
  ) {
    judgements.append(
      Judgement(
        subject: subject,
        place: placeNames[context.place],
        period: engine.timeline[context.period],
        partner: partnerName(context.partner),
        isLatest: isLatest,
        change: change,
        target: target,
        bands: bands,
        reasons: writer.reasons(facts)
      )
    )
  }

  // MARK: Ratings

  /// The ratings that rate a member of a kind.
  private mutating func ratings(for kind: SetExpression.Kind?, _ member: Int) -> [Int] {
    plan.ratings.indices.filter { index in
      guard plan.ratings[index].kind == kind else { return false }
      guard let subjects = plan.ratings[index].subjects else { return true }
      let context = Context(place: engine.defaultPlace, partner: -1, period: 0)
      return engine.candidates(of: subjects, at: context).contains { $0.0 == member }
    }
  }

  private mutating func bands(
    _ ratings: [Int],
    of member: Int,
    at context: Context,
    _ facts: inout [Fact]
  ) -> [Band] {
    var bands: [Band] = []
    for rating in ratings {
      let result = engine.rate(member, by: rating, at: context)
      facts = facts.joined(with: result.facts)
      bands.append(
        Band(
          rating: plan.ratings[rating].rating.name.name,
          label: result.label,
          gates: result.gates,
          reasons: writer.reasons(result.facts)
        )
      )
    }
    return bands
  }

  /// Ratings of partners, or of the framework as a whole.
  private mutating func ratings(of kind: SetExpression.Kind?) {
    let members = kind == .partners ? Array(partnerNames.indices) : [-1]
    for member in members {
      let raters = ratings(for: kind, member)
      guard !raters.isEmpty else { continue }
      let subject: Judgement.Subject =
        member >= 0 ? .partner(partnerNames[member]) : .framework(plan.framework.name.name)
      for (context, isLatest) in contexts(of: Set(plan.measures.indices)) {
        var here = context
        here.partner = kind == .partners ? member : -1
        var facts: [Fact] = []
        let bands = bands(raters, of: member, at: here, &facts)
        append(subject, nil, nil, bands, facts, at: here, isLatest: isLatest)
      }
    }
  }

  // MARK: Outcomes

  private mutating func outcome(_ outcome: Int) {
    let measures = plan.framework.measureIndices(of: outcome)
    let raters = ratings(for: .outcomes, outcome)
    let name = plan.framework.outcomes[outcome].name.name
    for (context, isLatest) in contexts(of: measures) {
      var facts: [Fact] = []
      var change: Judgement.ChangeVerdict?
      if engine.isJudged(outcome) {
        change = verdict(engine.changeOfOutcome(outcome, at: context), &facts)
      }
      var target: Verdict?
      if let truth = engine.targetOfOutcome(outcome, at: context) {
        target = verdict(truth, &facts)
      }
      let bands = bands(raters, of: outcome, at: context, &facts)
      // An outcome of which nothing is said is not judged, rather than undecided.
      guard change != nil || target != nil || !bands.isEmpty else { continue }
      append(.outcome(name), change, target, bands, facts, at: context, isLatest: isLatest)
    }
  }

  /// The places and periods at which some measures have a shared value or should have one.
  private func contexts(of measures: Set<Int>) -> [(Context, isLatest: Bool)] {
    placeNames.indices.flatMap { place -> [(Context, isLatest: Bool)] in
      var periods: Set<Int> = []
      var latest: Int?
      for measure in measures {
        let own = domains[measure].periods(place: place, partner: -1)
        periods.formUnion(own)
        let last = engine.latest(own, of: measure, place: place, partner: -1)
        latest = [latest, last].compactMap(\.self).max()
      }
      return periods.sorted().map { (Context(place: place, partner: -1, period: $0), $0 == latest) }
    }
  }

  // MARK: Rules

  private mutating func rule(_ rule: Int) {
    let bindsPlaces = plan.rules[rule].sets.contains { $0.kind == .places }
    for (context, isLatest) in contexts(of: plan.rules[rule].measures)
    where !bindsPlaces || context.place == engine.defaultPlace {
      for (inner, openness) in engine.bindings(of: rule, at: context) {
        var result = engine.verdict(of: rule, at: inner)
        if !openness.isEmpty { result = VerdictResult(verdict: .undecided, facts: openness) }
        append(rule, result, at: inner, isLatest: isLatest)
      }
    }
  }

  private mutating func append(
    _ rule: Int,
    _ result: VerdictResult,
    at context: Context,
    isLatest: Bool
  ) {
    let plan = self.plan.rules[rule]
    var partner: String?
    var subject: String?
    for set in plan.sets {
      let member = context.member(.slot(set.slot))
      switch set.kind {
      case .partners: partner = partnerNames[member]
      case .outcomes: subject = self.plan.framework.outcomes[member].name.name
      case .measures: subject = self.plan.measures[member].measure.name.name
      case .places: break
      }
    }
    verdicts.append(
      RuleVerdict(
        rule: plan.rule.name.name,
        place: placeNames[context.place],
        period: engine.timeline[context.period],
        partner: partner,
        subject: subject,
        isLatest: isLatest,
        verdict: result.verdict,
        reasons: reasons(of: plan, result),
        because: plan.rule.because,
        consequences: result.verdict == .notMet ? plan.rule.consequences.map(\.action) : []
      )
    )
  }

  /// The clauses that decided a verdict, and what is missing for one.
  private func reasons(of rule: RulePlan, _ result: VerdictResult) -> [Reason] {
    let clauses =
      rule.required.map { "not so, and required: \($0.node)" }
      + rule.forbidden.map { "so, and forbidden: \($0.node)" }
    let decisive =
      result.verdict == .notMet
      ? result.decisive.map { Reason(kind: "clause", text: clauses[$0]) } : []
    return decisive + writer.reasons(result.facts)
  }
}
