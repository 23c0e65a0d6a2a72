import AccountabilityRules

/// Goes through everything that a framework says, and writes down what it came to.
struct Collector {
  var results: Results
  let plan: Plan
  let writer: FactWriter
  private let domains: [Domain]

  init(_ engine: Engine) {
    results = Results(engine)
    plan = results.engine.plan
    writer = FactWriter(results.engine.plan)
    domains = results.engine.domains()
  }

  private var places: Range<Int> { results.placeNames.indices }

  mutating func collect() {
    let cells = domains.reduce(0) { $0 + $1.count }
    results.reserveCapacity(cells)
    for whole in plan.framework.measures.indices {
      measure(whole)
      for part in plan.breakdowns.parts(of: whole) { measure(part) }
    }
    for outcome in plan.framework.outcomes.indices { self.outcome(outcome) }
    subjects(of: .partners)
    subjects(of: .places)
    subjects(of: nil)
    for rule in plan.rules.indices { self.rule(rule) }
    for consequence in plan.consequences.indices { self.consequence(consequence) }
  }

  // MARK: Measures

  private mutating func measure(_ measure: Int) {
    let raters = ratings(for: .measures, measure)
    let scorers = scores(for: .measures, measure)
    let isJudged =
      results.engine.prepared[measure].hasChange || results.engine.prepared[measure].hasTarget
      || !raters.isEmpty || !scorers.isEmpty
    for place in places {
      for partner in -1..<results.partnerNames.count {
        let periods = domains[measure].periods(place: place, partner: partner)
        let latest = results.engine.latest(periods, of: measure, place: place, partner: partner)
        for period in periods {
          let context = Context(place: place, partner: partner, period: period)
          observe(measure, at: context)
          guard isJudged else { continue }
          judge(measure, raters, scorers, at: context, isLatest: period == latest)
        }
      }
    }
  }

  private mutating func observe(_ measure: Int, at context: Context) {
    _ = results.engine.figure(of: measure, at: context)
    results.observations.append(Results.Place(measure, context))
    guard plan.measures[measure].interval != nil,
      case .success(let interval) = results.engine.interval(of: measure, at: context)
    else { return }
    results.intervals[results.observations.count - 1] = interval
  }

  private mutating func judge(
    _ measure: Int,
    _ raters: [Int],
    _ scorers: [Int],
    at context: Context,
    isLatest: Bool
  ) {
    var facts: [Fact] = []
    let prepared = results.engine.prepared[measure]
    let change = prepared.hasChange ? results.engine.change(of: measure, at: context) : nil
    let target = prepared.hasTarget ? results.engine.isMet(measure, at: context) : nil
    let bands = rate(
      measure,
      by: raters,
      in: StateRating.state(change, target),
      at: context,
      &facts
    )
    let changeVerdict = change.map { verdict($0, &facts) }
    let targetVerdict = target.map { verdict($0, &facts) }
    let scores = score(measure, by: scorers, at: context, &facts)
    append(
      .measure,
      measure,
      changeVerdict,
      targetVerdict,
      bands,
      scores,
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
    _ kind: Results.Kind,
    _ subject: Int,
    _ change: Judgement.ChangeVerdict?,
    _ target: Verdict?,
    _ bands: Range<Int>,
    _ scores: Range<Int>,
    _ facts: [Fact],
    at context: Context,
    isLatest: Bool
  ) {
    let kept = results.keep(facts)
    results.judgements.append(
      Results.JudgementRecord(
        place: Results.Place(subject, context),
        kind: kind,
        isLatest: isLatest,
        change: change,
        target: target,
        firstBand: Int32(truncatingIfNeeded: bands.lowerBound),
        bandCount: Int32(truncatingIfNeeded: bands.count),
        firstScore: Int32(truncatingIfNeeded: scores.lowerBound),
        scoreCount: Int32(truncatingIfNeeded: scores.count),
        facts: kept
      )
    )
  }

  // MARK: Ratings

  /// The ratings that rate a member of a kind.
  private mutating func ratings(for kind: SetExpression.Kind?, _ member: Int) -> [Int] {
    plan.ratings.indices.filter { index in
      plan.ratings[index].kind == kind && mayBe(member, in: plan.ratings[index].subjects)
    }
  }

  /// The scores and calculations of a member of a kind.
  private mutating func scores(for kind: SetExpression.Kind?, _ member: Int) -> [Int] {
    plan.derived.indices.filter { index in
      plan.derived[index].kind == kind && mayBe(member, in: plan.derived[index].subjects)
    }
  }

  /// Whether a set's filters let a member pass; its condition is asked where the member is judged.
  private func mayBe(_ member: Int, in set: SetPlan?) -> Bool {
    guard let set else { return true }
    let context = Context(place: results.engine.defaultPlace, partner: -1, period: 0)
    return set.filters.allSatisfy {
      results.engine.passes(member, $0, of: set.kind, at: context)
    }
  }

  /// Scores a member; the scores are kept, and their places returned.
  private mutating func score(
    _ member: Int,
    by scorers: [Int],
    at context: Context,
    _ facts: inout [Fact]
  ) -> Range<Int> {
    let first = results.scores.count
    for index in scorers {
      let result = results.engine.derived(index, of: member, at: context)
      if result.value.facts.contains(where: \.isOutside) { continue }
      facts = facts.joined(with: result.value.facts)
      results.keep(result, of: index)
    }
    return first..<results.scores.count
  }

  /// Rates a member; the bands are kept, and their places returned.
  ///
  /// Ratings that depend on a measure's change and target alone are looked up by its state.
  private mutating func rate(
    _ member: Int,
    by ratings: [Int],
    in state: Int?,
    at context: Context,
    _ facts: inout [Fact]
  ) -> Range<Int> {
    let first = results.bands.count
    for rating in ratings {
      if let known = results.knownBand(of: member, by: rating, in: state, at: context) {
        results.bands.append(known)
        continue
      }
      let result = results.engine.rate(member, by: rating, at: context)
      if result.facts.contains(where: \.isOutside) { continue }
      facts = facts.joined(with: result.facts)
      results.keep(result, of: rating)
    }
    return first..<results.bands.count
  }

  /// Ratings and scores of partners, of places, or of the framework as a whole.
  private mutating func subjects(of kind: SetExpression.Kind?) {
    for member in members(of: kind) {
      let raters = ratings(for: kind, member)
      let scorers = scores(for: kind, member)
      guard !raters.isEmpty || !scorers.isEmpty else { continue }
      for (context, isLatest) in contexts(of: Set(plan.measures.indices))
      where kind != .places || context.place == member {
        var here = context
        here.partner = kind == .partners ? member : -1
        var facts: [Fact] = []
        let bands = rate(member, by: raters, in: nil, at: here, &facts)
        let scores = score(member, by: scorers, at: here, &facts)
        guard !bands.isEmpty || !scores.isEmpty else { continue }
        let subject = Results.Kind(kind)
        append(subject, member, nil, nil, bands, scores, facts, at: here, isLatest: isLatest)
      }
    }
  }

  private func members(of kind: SetExpression.Kind?) -> [Int] {
    switch kind {
    case .partners?: Array(results.partnerNames.indices)
    case .places?: Array(plan.framework.places.indices)
    case .measures?, .outcomes?, .groups?, .persons?, nil: [-1]
    }
  }

  // MARK: Outcomes

  private mutating func outcome(_ outcome: Int) {
    let measures = plan.framework.measureIndices(of: outcome)
    let raters = ratings(for: .outcomes, outcome)
    let scorers = scores(for: .outcomes, outcome)
    for (context, isLatest) in contexts(of: measures) {
      var facts: [Fact] = []
      var change: Judgement.ChangeVerdict?
      if results.engine.isJudged(outcome) {
        change = verdict(results.engine.changeOfOutcome(outcome, at: context), &facts)
      }
      var target: Verdict?
      if let truth = results.engine.targetOfOutcome(outcome, at: context) {
        target = verdict(truth, &facts)
      }
      let bands = rate(outcome, by: raters, in: nil, at: context, &facts)
      let scores = score(outcome, by: scorers, at: context, &facts)
      // An outcome of which nothing is said is not judged, rather than undecided.
      guard change != nil || target != nil || !bands.isEmpty || !scores.isEmpty else { continue }
      append(
        .outcome,
        outcome,
        change,
        target,
        bands,
        scores,
        facts,
        at: context,
        isLatest: isLatest
      )
    }
  }

  /// The places and periods at which some measures have a shared value or should have one.
  func contexts(of measures: Set<Int>) -> [(Context, isLatest: Bool)] {
    places.flatMap { place -> [(Context, isLatest: Bool)] in
      var periods: Set<Int> = []
      var latest: Int?
      for measure in measures {
        let own = domains[measure].periods(place: place, partner: -1)
        periods.formUnion(own)
        let last = results.engine.latest(own, of: measure, place: place, partner: -1)
        latest = [latest, last].compactMap(\.self).max()
      }
      return periods.sorted().map { (Context(place: place, partner: -1, period: $0), $0 == latest) }
    }
  }
}

extension Results.Kind {
  /// The kind of subject that members of a set are; the framework where there is no set.
  fileprivate init(_ kind: SetExpression.Kind?) {
    switch kind {
    case .measures?: self = .measure
    case .outcomes?: self = .outcome
    case .partners?: self = .partner
    case .places?: self = .place
    case .groups?, .persons?, nil: self = .framework
    }
  }
}
