import AccountabilityRules

/// Evaluates a plan on the rows of its sources.
///
/// Results are computed when they are asked for, and observations are kept; the same plan and rows
/// give the same results in whatever order they are asked for.
struct Engine: Sendable {
  /// What is evaluated, and on what.
  let ground: Ground

  /// The values of measures that have been computed.
  private var figures: FigureStore

  /// Ratings that depend on change and target alone, with the labels worked out so far.
  var stateRatings: [StateRating?]

  /// The scores and calculations that have been computed.
  var derivedResults: [DerivedKey: DerivedResult] = [:]

  /// The judgement that was made last; ratings and rules ask for it again.
  var lastChange = Remembered<ChangeResult>()
  var lastTarget = Remembered<Truth>()

  /// What checks of results found, for the conditions that name them.
  var found = FoundTable()

  /// Values that a test gives: they stand, and all that is not computed from them or from rows is absent.
  let given: GivenValues?

  init(
    _ plan: Plan,
    tables: [ReturnsTable],
    asOf: CalendarDate,
    given: GivenValues? = nil,
    scanned: [Int: RecordState] = [:]
  ) throws(EvaluationError) {
    ground = try Ground(plan, tables: tables, asOf: asOf, given: given, scanned: scanned)
    self.given = given
    stateRatings = plan.ratings.map(StateRating.init)
    figures = FigureStore(capacity: ground.cellCount)
  }

  /// Stands on what was worked out before; nothing is remembered yet.
  init(_ ground: Ground) {
    self.ground = ground
    given = nil
    stateRatings = ground.plan.ratings.map(StateRating.init)
    figures = FigureStore(capacity: ground.cellCount)
  }

  /// The same framework on other returns; records stay as they are.
  func on(_ tables: [ReturnsTable]) throws(EvaluationError) -> Engine {
    Engine(
      try Ground(
        plan,
        tables: tables,
        asOf: asOf,
        given: nil,
        scanned: [:],
        records: ground.records
      )
    )
  }

  var plan: Plan { ground.plan }
  var asOf: CalendarDate { ground.asOf }
  var places: PlaceTree { ground.places }
  var timeline: Timeline { ground.timeline }
  var prepared: [PreparedMeasure] { ground.prepared }
  var outcomes: [PreparedOutcome] { ground.outcomes }
  var defaultPlace: Int { ground.defaultPlace }
  var splitYearStart: Month { ground.splitYearStart }

  /// A source's rows.
  func source(_ index: Int) -> SourceRows { ground.sources[index].value }

  /// Whether a source's return for a period is due by the date of evaluation.
  func isDue(_ period: Int, in source: Int) -> Bool { ground.sources[source].value.isDue(period) }

  var allSources: [SourceRows] { ground.sources.map(\.value) }

  /// How many returns were expected, and how many of them had a figure.
  struct Coverage: Hashable, Sendable {
    var known = 0
    var expected = 0

    /// The share that was known; `nil` where nothing was expected.
    var share: ExactNumber? { ExactNumber(numerator: known, denominator: expected) }
  }

  // MARK: Observations

  /// A measure's value at a place and period, of a partner or of the partners together.
  mutating func observed(_ measure: Int, at context: Context) -> NumberResult {
    let figure = figure(of: measure, at: context)
    return figures.result(figure)
  }

  /// A measure's value as it is kept; it is computed when it is first asked for.
  mutating func figure(of measure: Int, at context: Context) -> Figure {
    let cell = cell(measure, context)
    let known = figures[cell]
    guard known.isUnknown else { return known }
    if given == nil, !prepared[measure].hasConditions,
      let figure = ground.figure(measure, at: own(context, measure))
    {
      figures.keep(figure, at: cell)
      return figure
    }
    let result = compute(measure, at: context)
    return figures.keep(result, at: cell)
  }

  /// A measure's value, if it has been computed.
  func knownObservation(_ measure: Int, at context: Context) -> NumberResult? {
    let figure = figures[cell(measure, context)]
    return figure.isUnknown ? nil : figures.result(figure)
  }

  /// A figure's exact value; `nil` where it is missing.
  func value(_ figure: Figure) -> ExactNumber? { figures.result(figure).value }

  /// Asks something as if a measure had another value here; the values of all other measures stay as they are.
  mutating func supposing<Answer>(
    _ value: NumberResult,
    of measure: Int,
    at context: Context,
    _ ask: (inout Engine) -> Answer
  ) -> Answer {
    let known = figure(of: measure, at: context)
    let derived = derivedResults
    let cell = cell(measure, context)
    figures.beginSupposing()
    _ = figures.keep(value, at: cell)
    forgetJudgements(derived: [:])
    let answer = ask(&self)
    figures.endSupposing()
    figures.keep(known, at: cell)
    forgetJudgements(derived: derived)
    return answer
  }

  private mutating func forgetJudgements(derived: [DerivedKey: DerivedResult]) {
    derivedResults = derived
    lastChange = Remembered()
    lastTarget = Remembered()
  }

  private func cell(_ measure: Int, _ context: Context) -> Int {
    ((measure * ground.placeCount + context.place) * ground.partnerCount + context.partner + 1)
      * timeline.periods.count + context.period
  }

  private mutating func compute(_ measure: Int, at context: Context) -> NumberResult {
    if let given {
      if let value = given.value(of: measure, at: context, in: timeline) { return value }
      guard given.hasRows || isDerived(measure) else {
        return .missing([.notGiven(measure: measure)])
      }
    }
    let inner = own(context, measure)
    let result = ground.plain(measure, at: inner) ?? general(measure, at: inner)
    return limited(result, measure, at: inner)
  }

  private mutating func general(_ measure: Int, at context: Context) -> NumberResult {
    guard let definition = plan.measures[measure].definition else { return .missing([]) }
    return number(definition, at: context)
  }

  /// Whether a measure is computed from other measures alone.
  private func isDerived(_ measure: Int) -> Bool {
    plan.measures[measure].measure.definition?.sourceNames.isEmpty ?? false
  }

  /// The context in which a measure's own clauses stand.
  func own(_ context: Context, _ measure: Int) -> Context {
    Context(
      place: context.place,
      partner: context.partner,
      period: context.period,
      measure: measure
    )
  }

  /// The measure that is meant in a context: the group's, where a group is spoken of; -1 where there is none.
  func measure(_ reference: MeasureReference, at context: Context) -> Int {
    let measure = context.member(reference)
    guard context.group >= 0, measure >= 0, plan.breakdowns.group(of: measure) == nil else {
      return measure
    }
    return plan.breakdowns.measure(measure, among: context.group) ?? -1
  }

  /// Why no measure is meant.
  func noMeasure(_ reference: MeasureReference, at context: Context) -> Fact {
    let measure = context.member(reference)
    guard context.group >= 0, measure >= 0 else { return .emptySet }
    return .noBreakdown(measure: measure, group: context.group)
  }

  /// How much of what a measure reads was expected, and was there.
  mutating func coverage(of measure: Int, at context: Context) -> Coverage {
    if let given, !given.hasRows || given.value(of: measure, at: context, in: timeline) != nil {
      return Coverage(known: 1, expected: 1)
    }
    guard let definition = plan.measures[measure].definition else { return Coverage() }
    return coverage(of: definition, at: own(context, measure))
  }

  /// Applies the measure's own conditions: its policy for missing values, its denominator's minimum, and
  /// the coverage that is asked for.
  private mutating func limited(
    _ result: NumberResult,
    _ measure: Int,
    at context: Context
  ) -> NumberResult {
    switch result {
    case .missing(let facts):
      guard case .counts(let value, _) = treatment(of: facts, in: measure),
        facts.allSatisfy(\.isMissing)
      else { return result }
      return .known(value)
    case .known(let number):
      guard prepared[measure].hasConditions else { return result }
      let plan = plan.measures[measure]
      if let bound = plan.minimumDenominator, let denominator = number.denominator,
        holds(bound, of: denominator, direction: nil, at: context) != .yes
      {
        return .missing([.belowMinimum(measure: measure)])
      }
      guard let bound = plan.coverage else { return result }
      let coverage = coverage(of: measure, at: context)
      guard let share = coverage.share, holds(bound, of: share, direction: nil, at: context) != .yes
      else { return result }
      return .missing(
        [.lowCoverage(measure: measure, known: coverage.known, expected: coverage.expected)])
    }
  }

  /// The least coverage of the aggregates that a definition reads.
  private mutating func coverage(of definition: NumberPlan, at context: Context) -> Coverage {
    var least: Coverage?
    definition.visitAggregates { index in
      let coverage = taken(index, at: context)?.coverage ?? Coverage()
      guard coverage.expected > 0 else { return }
      let isLess = least.map { ($0.share ?? .one) > (coverage.share ?? .one) } ?? true
      if isLess { least = coverage }
    }
    return least ?? Coverage()
  }

  /// The place and partner of a context, moved; `nil` where the time is not in the timeline.
  mutating func moved(_ context: Context, by move: Move) -> Result<Context, FactsError> {
    var moved = context
    if let partner = move.partner { moved.partner = context.member(partner) }
    if let place = move.place { moved.place = context.member(place) }
    if let group = move.group { moved.group = context.member(group) }
    guard let time = move.time else { return .success(moved) }
    guard let period = period(time, from: context, baselineOf: subject(of: move, at: context))
    else {
      return .failure(FactsError(facts: [absence(of: time, move, at: context)]))
    }
    guard let position = timeline.position(of: period) else {
      return .failure(FactsError(facts: [.nothingThere(measure: context.measure, period)]))
    }
    moved.period = position
    return .success(moved)
  }

  /// The measure that is spoken of if it has a baseline; `nil` for the one that is being computed.
  private func subject(of move: Move, at context: Context) -> Int? {
    move.measure.map(context.member).flatMap { baseline(of: $0) == nil ? nil : $0 }
  }

  private func absence(of time: TimePoint, _ move: Move, at context: Context) -> Fact {
    guard time.form == .baseline, let measure = move.measure.map(context.member), measure >= 0
    else {
      return .notInTime
    }
    return .noBaseline(measure: measure)
  }

  /// Reasons in the place of a result.
  struct FactsError: Error {
    var facts: [Fact]
  }

  /// A point in time as a period of the context's grain.
  func period(_ time: TimePoint, from context: Context, baselineOf measure: Int? = nil) -> Period? {
    let here = timeline[context.period]
    switch time.form {
    case .now: return here
    case .period(let name): return name.period(splitYearStart: splitYearStart)
    case .previous(let grain):
      return here.shifted(months: -(grain ?? here.grain).months)
    case .sameLastYear: return here.shifted(months: -12)
    case .ago(let count, let grain):
      let (months, overflow) = grain.months.multipliedReportingOverflow(by: -count)
      return overflow || grain == .day ? nil : here.shifted(months: months)
    case .baseline: return baseline(of: measure ?? context.measure)
    case .target:
      let subject = measure ?? context.measure
      guard subject >= 0, let by = plan.measures[subject].target?.by else { return nil }
      return period(by, from: context, baselineOf: subject)
    case .date(let date):
      return here.count == 1
        ? here.holding(date)
        : timeline.periods.last {
          $0.isComparable(to: here) && $0.start <= date && date <= $0.end
        }
    }
  }

  /// A measure's baseline.
  func baseline(of measure: Int) -> Period? {
    guard measure >= 0, case .period(let name)? = plan.measures[measure].measure.baseline?.form
    else {
      return nil
    }
    return name.period(splitYearStart: splitYearStart)
  }
}

extension NumberPlan {
  /// Goes through the aggregates that a number reads in its own context.
  func visitAggregates(_ body: (Int) -> Void) {
    switch form {
    case .aggregate(let index): body(index)
    case .negated(let inner), .rounded(let inner, _): inner.visitAggregates(body)
    case .arithmetic(_, let left, let right), .ratio(let left, let right, scale: _),
      .orElse(let left, let right, because: _):
      left.visitAggregates(body)
      right.visitAggregates(body)
    case .standardised(let plan):
      // The standard is no return of a partner, and has no part in coverage.
      for stratum in plan.strata {
        stratum.part.visitAggregates(body)
        stratum.whole.visitAggregates(body)
      }
    case .constant, .measure, .part, .outcomeCoverage, .sharedAmount, .elsewhere, .countMembers,
      .statistic, .rank, .elapsed, .derived, .attribute, .parameter:
      break
    }
  }
}
