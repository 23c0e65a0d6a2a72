import AccountabilityRules

/// What an engine stands on: the plan, the rows, the periods, and what was worked out of them once.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class Ground: Sendable {
  let plan: Plan
  let asOf: CalendarDate
  let places: PlaceTree
  let timeline: Timeline
  let sources: [Shared<SourceRows>]
  private let finders: [RowFinder]

  /// What is taken from the records of each source; `nil` for returns.
  let records: [RecordTotals?]

  /// The place of rows that name none.
  let defaultPlace: Int

  /// The splitting of years in the framework's calendar.
  let splitYearStart: Month

  /// What each measure's judgement needs.
  let prepared: [PreparedMeasure]

  /// Aggregates that are plain sums of a column.
  let plainSums: [PlainSum?]

  /// The definitions that are plain sums or ratios of two.
  private let plainDefinitions: [PlainDefinition?]

  /// What is often asked of outcomes.
  let outcomes: [PreparedOutcome]
  let placeCount: Int
  let partnerCount: Int

  /// How many cells there are: measures × places × partners × periods.
  var cellCount: Int {
    plan.measures.count * placeCount * partnerCount * max(1, timeline.periods.count)
  }

  init(
    _ plan: Plan,
    tables: [ReturnsTable],
    asOf: CalendarDate,
    given: GivenValues?,
    scanned: [Int: RecordState],
    records known: [RecordTotals?] = []
  ) throws(EvaluationError) {
    let framework = plan.framework
    let places = PlaceTree(framework)
    let defaultPlace = try Ground.defaultPlace(framework, places)
    let start = framework.calendar?.splitYearStart ?? .april
    var sources: [SourceRows] = []
    var records: [RecordTotals?] = []
    for (index, table) in tables.enumerated() {
      let totals =
        known.indices.contains(index)
        ? known[index]
        : Ground.totals(
          index,
          of: plan,
          table,
          places,
          home: defaultPlace,
          asOf: asOf,
          scanned: scanned[index]
        )
      let table = totals?.outline ?? table
      records.append(totals)
      sources.append(
        SourceRows(index, of: framework, table: table, defaultPlace: defaultPlace, asOf: asOf)
      )
    }
    let baselines = Ground.baselines(plan, start)
    for (index, source) in sources.enumerated() {
      try source.refuseFarPeriods(baselines: baselines[index] ?? [])
    }
    let named = Ground.namedPeriods(plan, start) + (given?.periods ?? [])
    let periods = sources.enumerated().flatMap { $1.periods(baselines: baselines[$0] ?? []) }
    let timeline = Timeline(periods + named)
    for index in sources.indices {
      sources[index].arrange(
        places: max(1, framework.places.count),
        partners: framework.partners.count,
        measures: framework.measures.count,
        breakdowns: plan.breakdowns,
        timeline: timeline,
        baselines: baselines[index] ?? []
      )
    }
    self.plan = plan
    self.asOf = asOf
    self.places = places
    self.timeline = timeline
    self.sources = sources.map(Shared.init)
    finders = sources.map(\.finder)
    self.records = records
    self.defaultPlace = defaultPlace
    splitYearStart = start
    prepared = plan.measures.map { PreparedMeasure($0, timeline, start) }
    let sums = plan.aggregates.map(PlainSum.init)
    plainSums = sums
    plainDefinitions = plan.measures.map { PlainDefinition($0.definition, sums) }
    outcomes = framework.outcomes.indices.map { PreparedOutcome($0, of: framework, plan.measures) }
    placeCount = max(1, framework.places.count)
    partnerCount = framework.partners.count + 1
  }

  /// The same with other values in a column of returns; rows, places and periods stay as they are.
  init(_ other: Ground, source: Int, replacing field: Int, with column: Column) {
    plan = other.plan
    asOf = other.asOf
    places = other.places
    timeline = other.timeline
    var rows = other.sources[source].value
    rows.replace(field, with: column)
    var sources = other.sources
    sources[source] = Shared(rows)
    self.sources = sources
    var finders = other.finders
    finders[source] = RowFinder(finders[source], replacing: field, with: column)
    self.finders = finders
    records = other.records
    defaultPlace = other.defaultPlace
    splitYearStart = other.splitYearStart
    prepared = other.prepared
    plainSums = other.plainSums
    plainDefinitions = other.plainDefinitions
    outcomes = other.outcomes
    placeCount = other.placeCount
    partnerCount = other.partnerCount
  }

  /// The same rows under a plan that differs in measures' baselines and policies alone.
  init(_ other: Ground, plan: Plan) {
    self.plan = plan
    asOf = other.asOf
    places = other.places
    timeline = other.timeline
    sources = other.sources
    finders = other.finders
    records = other.records
    defaultPlace = other.defaultPlace
    splitYearStart = other.splitYearStart
    prepared = plan.measures.map {
      PreparedMeasure($0, other.timeline, other.splitYearStart)
    }
    plainSums = other.plainSums
    plainDefinitions = other.plainDefinitions
    outcomes = other.outcomes
    placeCount = other.placeCount
    partnerCount = other.partnerCount
  }

  /// What is taken from the rows of a source; `nil` where they are returns.
  private static func totals(
    _ index: Int,
    of plan: Plan,
    _ table: ReturnsTable,
    _ places: PlaceTree,
    home place: Int,
    asOf: CalendarDate,
    scanned: RecordState?
  ) -> RecordTotals? {
    let source = plan.framework.sources[index]
    guard source.kind == .records else { return nil }
    let demand = RecordDemand(of: index, in: plan)
    let home = RecordHome(source, of: plan.framework, place: place)
    let state = scanned ?? RecordState(table, demand, home: home, asOf: asOf)
    return RecordTotals(state, demand, places: places)
  }

  /// The only place within no other, if rows may lack one.
  static func defaultPlace(
    _ framework: Framework,
    _ places: PlaceTree
  ) throws(EvaluationError) -> Int {
    let roots = places.roots
    guard roots.count > 1,
      let source = framework.sources.first(where: { source in
        !source.fields.contains { $0.type == .place }
      })
    else { return roots.first ?? 0 }
    throw EvaluationError(
      .notEvaluable,
      "source '\(source.name.name)' has no place field, and the framework has \(roots.count) places within no other",
      help: "add a place field to the source, or put the places within one",
      at: source.name.origin
    )
  }

  /// The baselines of the measures that read each source.
  private static func baselines(_ plan: Plan, _ start: Month) -> [Int: [Period]] {
    var found: [Int: [Period]] = [:]
    for measure in plan.measures {
      guard case .period(let name)? = measure.measure.baseline?.form else { continue }
      for source in measure.sources {
        found[source, default: []].append(name.period(splitYearStart: start))
      }
    }
    return found
  }

  /// The periods that measures name.
  private static func namedPeriods(_ plan: Plan, _ start: Month) -> [Period] {
    plan.measures.flatMap { plan -> [Period] in
      let stated: [TimePoint?] = [plan.measure.baseline, plan.realChange?.since, plan.target?.by]
      let times: [TimePoint] = stated.compactMap(\.self) + plan.milestones.map(\.by)
      return times.compactMap { time -> Period? in
        guard case .period(let name) = time.form else { return nil }
        return name.period(splitYearStart: start)
      }
    }
  }

  // MARK: What is plain

  /// The value of a plain definition where everything is there; `nil` where it is not.
  func plain(_ measure: Int, at context: Context) -> NumberResult? {
    switch plainDefinitions[measure] {
    case .sum(let sum)?: return total(sum, at: context).map { .known($0) }
    case .ratio(let part, let whole, let scale)?:
      guard let numerator = total(part, at: context), let denominator = total(whole, at: context)
      else { return nil }
      return KnownNumber.ratio(numerator, denominator, scale: scale)
    case nil: return nil
    }
  }

  /// The value of a plain definition in machine integers; `nil` where they do not suffice.
  func figure(_ measure: Int, at context: Context) -> Figure? {
    switch plainDefinitions[measure] {
    case .sum(let sum)?: return integerTotal(sum, at: context).map(Figure.init(count:))
    case .ratio(let part, let whole, let scale)?:
      guard scale == .one, let numerator = integerTotal(part, at: context),
        let denominator = integerTotal(whole, at: context)
      else { return nil }
      return Figure(ratio: numerator, to: denominator)
    case nil: return nil
    }
  }

  private func integerTotal(_ sum: PlainSum, at context: Context) -> Int? {
    finders[sum.source].integerTotal(of: sum.field, at: context)
  }

  /// A plain sum in a context; `nil` where the general way must look closer.
  func total(_ sum: PlainSum, at context: Context) -> ExactNumber? {
    finders[sum.source].total(of: sum.field, at: context)
  }
}
