import AccountabilityRules

/// Judges again what holds now, under one alteration after the other.
struct RobustnessFinder {
  /// One judgement that holds now.
  private struct Subject {
    let record: Results.JudgementRecord
    let judgement: Judgement
    let context: Context

    /// The ratings that rate it, by their positions.
    let ratings: [Int]

    /// What is said, by the names under which it is said.
    var said: [(name: String, words: String)]
    var changes: [[Robustness.Change]]
    var tried: [String: Int] = [:]
  }

  private let results: Results
  private let engine: Engine
  private var subjects: [Subject] = []

  /// The cells in which a unit has been tried; several measures may read one.
  private var triedCells: Set<[Int]> = []

  init(_ results: Results) {
    self.results = results
    engine = results.engine
    for index in results.judgements.indices where results.judgements[index].isLatest {
      let record = results.judgements[index]
      if results.isOfGroup(record) { continue }
      let first = Int(record.firstBand)
      let ratings = results.bands[first..<first + Int(record.bandCount)].map { Int($0.rating) }
      var subject = Subject(
        record: record,
        judgement: results.judgement(index),
        context: record.place.context,
        ratings: ratings,
        said: [],
        changes: []
      )
      var engine = engine
      subject.said = RobustnessFinder.said(of: subject, by: &engine)
      subject.changes = subject.said.map { _ in [] }
      if !subject.said.isEmpty { subjects.append(subject) }
    }
  }

  mutating func find() -> [Robustness] {
    tryUnits()
    tryBaselines()
    tryPolicies()
    return subjects.flatMap { subject in
      subject.said.indices.map { index in
        Robustness(
          subject: subject.judgement.subject,
          place: subject.judgement.place,
          period: subject.judgement.period,
          partner: subject.judgement.partner,
          rating: subject.said[index].name,
          said: subject.said[index].words,
          changes: subject.changes[index],
          tried: subject.tried
        )
      }
    }
  }

  // MARK: What is said

  private static func said(
    of subject: Subject,
    by engine: inout Engine
  ) -> [(name: String, words: String)] {
    var said: [(String, String)] = []
    let (member, context) = (Int(subject.record.place.subject), subject.context)
    if subject.record.change != nil {
      let change =
        subject.record.kind == .measure
        ? engine.change(of: member, at: engine.own(context, member))
        : engine.changeOfOutcome(member, at: context)
      said.append(("change", change.words))
    }
    if subject.record.target != nil {
      let truth =
        subject.record.kind == .measure
        ? engine.isMet(member, at: engine.own(context, member))
        : engine.targetOfOutcome(member, at: context) ?? .unknown([])
      said.append(("target", truth.words))
    }
    for rating in subject.ratings {
      let label = engine.rate(member, by: rating, at: context).label
      said.append((engine.plan.ratings[rating].rating.name.name, label ?? "undecided"))
    }
    return said
  }

  /// Judges subjects again, and keeps what would be said otherwise.
  private mutating func judge(
    _ indices: [Int],
    by changed: Engine,
    _ alteration: Robustness.Alteration
  ) {
    var changed = changed
    if !changed.plan.namedChecks.isEmpty { changed.runChecks(changed.plan.namedChecks) }
    for index in indices {
      let said = RobustnessFinder.said(of: subjects[index], by: &changed)
      subjects[index].tried[alteration.kind, default: 0] += 1
      for (position, now) in said.enumerated()
      where now.words != subjects[index].said[position].words {
        subjects[index].changes[position].append(
          Robustness.Change(alteration: alteration, said: now.words)
        )
      }
    }
  }

  // MARK: One unit

  private mutating func tryUnits() {
    let periods = Set(subjects.map(\.context.period)).sorted()
    for measure in engine.plan.framework.measures.indices {
      guard case .success(let form) = engine.figureForm(of: measure) else { continue }
      for period in periods { tryUnits(of: measure, form, period) }
    }
  }

  private mutating func tryUnits(of measure: Int, _ form: FigureForm, _ period: Int) {
    let source = engine.source(engine.plan.aggregates[form.aggregate].source)
    let partners = source.extent(measure: source.hasMeasures ? measure : -1).partners.sorted()
    for partner in partners.isEmpty ? [-1] : partners {
      for root in engine.places.roots.isEmpty ? [engine.defaultPlace] : engine.places.roots {
        let context = Context(place: root, partner: partner, period: period, measure: measure)
        for part in engine.returned(form, of: measure, at: context).parts {
          tryUnit(part, of: measure, form)
        }
      }
    }
  }

  private mutating func tryUnit(
    _ part: ReturnedFigure.Part,
    of measure: Int,
    _ form: FigureForm
  ) {
    let aggregate = engine.plan.aggregates[form.aggregate]
    guard let row = part.row, let value = part.value, let field = aggregate.field,
      aggregate.parts == nil,
      let column = engine.source(aggregate.source).table.columns[field],
      triedCells.insert([aggregate.source, field, row]).inserted
    else { return }
    let isShare = engine.plan.measures[measure].measure.isShare(in: engine.plan.framework)
    let unit = Spread([(value, part.whole)], isShare: isShare).unit
    let indices = subjects.indices.filter { reads(subjects[$0], part, measure) }
    for isMore in [true, false] {
      let other = isMore ? value + unit : value - unit
      guard !other.isNegative, !isShare || other <= max(value, part.whole ?? other) else {
        continue
      }
      let changed = column.replacing([(row: row, cell: .number(other))])
      judge(
        indices,
        by: Engine(
          Ground(engine.ground, source: aggregate.source, replacing: field, with: changed)
        ),
        .unit(
          measure: engine.plan.measures[measure].measure.name.name,
          partner: results.partnerName(Int32(truncatingIfNeeded: part.context.partner)),
          place: results.placeNames[part.context.place],
          isMore: isMore
        )
      )
    }
  }

  /// Whether a judgement may hang on a row: of a measure that no rating joins to others, on rows of its own sources
  /// alone, for any of its fields may be read by several measures.
  private func reads(_ subject: Subject, _ part: ReturnedFigure.Part, _ measure: Int) -> Bool {
    guard subject.context.period == part.context.period else { return false }
    guard subject.record.kind == .measure,
      subject.ratings.allSatisfy({ engine.stateRatings[$0] != nil })
    else { return true }
    let own = Int(subject.record.place.subject)
    let plan = engine.plan.measures[own]
    let isRead = !plan.sourcesAndStandards
      .isDisjoint(with: engine.plan.measures[measure].sources)
    guard isRead || !plan.others.isEmpty else { return false }
    let isWithin = engine.places.ancestors(of: part.context.place).contains(subject.context.place)
    return isWithin
      && (subject.context.partner < 0 || subject.context.partner == part.context.partner)
  }

  // MARK: Another baseline

  private mutating func tryBaselines() {
    let declared = Set(engine.plan.measures.indices.compactMap { engine.baseline(of: $0) }).sorted()
    for baseline in declared {
      let measures = engine.plan.measures.indices.filter { engine.baseline(of: $0) == baseline }
      for other in engine.timeline.periods
      where other != baseline && other.isComparable(to: baseline) && other.end <= engine.asOf {
        var plan = engine.plan
        for measure in measures { plan.measures[measure] = plan.measures[measure].since(other) }
        let indices = subjects.indices.filter {
          hangs(subjects[$0], on: measures) && other < engine.timeline[subjects[$0].context.period]
        }
        judge(
          indices,
          by: Engine(Ground(engine.ground, plan: plan)),
          .baseline(declared: baseline, other: other)
        )
      }
    }
  }

  /// Whether a judgement may hang on the clauses of some measures.
  private func hangs(_ subject: Subject, on measures: [Int]) -> Bool {
    guard subject.record.kind == .measure,
      subject.ratings.allSatisfy({ engine.stateRatings[$0] != nil })
    else { return true }
    return measures.contains(Int(subject.record.place.subject))
  }

  // MARK: Another policy

  private mutating func tryPolicies() {
    let policies = [
      ("missing stays missing", MissingPlan()),
      ("missing left out if any known", MissingPlan.leftOut),
    ]
    for (name, policy) in policies {
      var plan = engine.plan
      for measure in plan.measures.indices {
        plan.measures[measure] = plan.measures[measure].treating(policy)
      }
      judge(
        Array(subjects.indices),
        by: Engine(Ground(engine.ground, plan: plan)),
        .missing(name)
      )
    }
  }
}

extension MissingPlan {
  /// What is missing, for whatever reason, is left out.
  fileprivate static let leftOut = MissingPlan(
    Dictionary(uniqueKeysWithValues: MissingReason.allCases.map { ($0, .leftOut(Known(.any))) })
  )
}

extension MeasurePlan {
  /// The same measure, judged since another baseline.
  fileprivate func since(_ period: Period) -> MeasurePlan {
    let clauses = measure.clauses.map { stated -> Stated<MeasureClause> in
      guard case .baseline = stated.clause else { return stated }
      return Stated(.baseline(TimePoint(.period(period.name), at: .unknown)), at: stated.origin)
    }
    let other = Measure(
      name: measure.name,
      title: measure.statedTitle,
      definition: measure.definition,
      clauses: clauses
    )
    return copy(other, missing)
  }

  /// The same measure under another policy for missing figures.
  fileprivate func treating(_ policy: MissingPlan) -> MeasurePlan { copy(measure, policy) }

  private func copy(_ measure: Measure, _ missing: MissingPlan) -> MeasurePlan {
    MeasurePlan(
      measure,
      definition: definition,
      sources: sources,
      standards: standards,
      others: others,
      minimumDenominator: minimumDenominator,
      missing: missing,
      coverage: coverage,
      interval: interval,
      realChange: realChange,
      target: target,
      milestones: milestones,
      good: good
    )
  }
}

extension ChangeResult {
  /// `improving`, `no change`, `worsening` or `undecided`.
  fileprivate var words: String {
    switch self {
    case .decided(let change): change.rawValue
    case .undecided: "undecided"
    }
  }
}

extension Truth {
  /// `met`, `not met` or `undecided`.
  fileprivate var words: String {
    switch self {
    case .yes: Verdict.met.rawValue
    case .no: Verdict.notMet.rawValue
    case .unknown: Verdict.undecided.rawValue
    }
  }
}
