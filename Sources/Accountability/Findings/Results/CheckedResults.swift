import AccountabilityRules

/// The results of an evaluation as checks look at them.
struct CheckedResults {
  /// What results are computed from; it keeps those that have been asked for.
  var engine: Engine

  let plan: Plan
  let framework: Framework

  /// Where each measure is there or expected.
  let domains: [Domain]

  /// How each return stands.
  let returns: [ExpectedReturn]

  /// What was judged, in its compact form.
  let results: Shared<Results>

  /// What rules and consequences came to.
  let verdicts: [RuleVerdict]
  let consequences: [ConsequenceResult]

  /// The parts of rates that have been asked for; several checks ask for the same.
  var knownParts: [PartsKey: Result<RateParts, Undecided>?] = [:]

  /// The changes of shared rates, once they have been asked for.
  var knownRateChanges: [Int: [RateChange]]?

  private let writer: FactWriter
  private let values: [ValueText]
  private let placePositions: [String: Int]
  private let partnerPositions: [String: Int]

  init(_ evaluation: Evaluation) { self.init(evaluation.engine, evaluation) }

  /// The results as they are before any rule is decided.
  init(_ engine: Engine) { self.init(engine, nil) }

  private init(_ engine: Engine, _ evaluation: Evaluation?) {
    self.engine = engine
    results = evaluation?.results ?? Shared(Results(engine))
    plan = engine.plan
    framework = plan.framework
    returns = evaluation?.returns ?? []
    verdicts = evaluation?.verdicts ?? []
    consequences = evaluation?.consequences ?? []
    domains = engine.domains()
    writer = FactWriter(plan)
    values = plan.measures.map { [framework] in ValueText($0.measure, framework) }
    placePositions = Dictionary(framework.places.enumerated().map { ($1.name.name, $0) }) { $1 }
    partnerPositions = Dictionary(framework.partners.enumerated().map { ($1.name.name, $0) }) { $1 }
  }

  // MARK: Where results stand

  /// The places, in the order of their declaration; one where the framework has none.
  var places: Range<Int> { 0..<max(1, framework.places.count) }

  /// Where a measure has a shared value, or should have one.
  func contexts(of measure: Int) -> [Context] {
    places.flatMap { place in
      domains[measure].periods(place: place, partner: -1).map {
        Context(place: place, partner: -1, period: $0, measure: measure)
      }
    }
  }

  /// Where any of some measures has a shared value, or should have one.
  func contexts(of measures: some Sequence<Int>) -> [Context] {
    places.flatMap { place in
      var periods: Set<Int> = []
      for measure in measures {
        periods.formUnion(domains[measure].periods(place: place, partner: -1))
      }
      return periods.sorted().map { Context(place: place, partner: -1, period: $0) }
    }
  }

  /// Where a measure's shared value is the one that holds at the date of evaluation.
  func latest(of measure: Int) -> [Context] {
    places.compactMap { place in
      let periods = domains[measure].periods(place: place, partner: -1)
      return engine.latest(periods, of: measure, place: place, partner: -1).map {
        Context(place: place, partner: -1, period: $0, measure: measure)
      }
    }
  }

  /// The partners of which a measure has a value of their own in a context, or should have one.
  func partners(of measure: Int, at context: Context) -> [Int] {
    framework.partners.indices.filter {
      domains[measure].contains(place: context.place, partner: $0, period: context.period)
    }
  }

  /// The time from which a measure's change is counted.
  ///
  /// It is that of the measure's own rule of real change, and without one the period before; `nil` where the results do
  /// not go back so far.
  func earlier(_ measure: Int, _ context: Context) -> Context? {
    let since = plan.measures[measure].realChange?.since ?? TimePoint(.previous(nil))
    var earlier = context
    guard let period = engine.period(since, from: context, baselineOf: measure),
      let position = engine.timeline.position(of: period), position != context.period
    else { return nil }
    earlier.period = position
    return earlier
  }

  /// Whether the results go back so far that a measure can have changed.
  func hasPast(_ measure: Int, _ context: Context) -> Bool { earlier(measure, context) != nil }

  /// Whether they go back so far that an outcome's only headline measure can have changed.
  func hasPast(outcome: Int, _ context: Context) -> Bool {
    guard case .success(let headline) = engine.headline(of: outcome) else { return true }
    return hasPast(headline, context)
  }

  // MARK: Figures

  mutating func value(_ measure: Int, _ context: Context) -> NumberResult {
    engine.observed(measure, at: engine.own(context, measure))
  }

  // MARK: Words

  func about(_ context: Context, partner: Int? = nil, group: String? = nil) -> CheckedSource.About {
    CheckedSource.About(
      place: framework.places.isEmpty ? nil : context.place,
      partner: partner,
      period: engine.timeline[context.period],
      group: group
    )
  }

  /// What a finding is about, by names.
  func about(place: String?, partner: String? = nil, _ period: Period?) -> CheckedSource.About {
    CheckedSource.About(
      place: place.flatMap { placePositions[$0] },
      partner: partner.flatMap { partnerPositions[$0] },
      period: period
    )
  }

  func position(ofPartner name: String) -> Int? { partnerPositions[name] }

  /// Where something stands that is about a place and period.
  func context(_ about: CheckedSource.About) -> Context? {
    guard let period = about.period.flatMap({ engine.timeline.position(of: $0) }) else {
      return nil
    }
    return Context(place: about.place ?? 0, partner: -1, period: period)
  }

  func subject(_ measure: Int) -> Finding.Subject {
    .measure(plan.measures[measure].measure.name.name)
  }

  func title(ofMeasure measure: Int) -> String { "'\(plan.measures[measure].measure.title)'" }
  func title(ofOutcome outcome: Int) -> String { "'\(framework.outcomes[outcome].title)'" }
  func title(ofPartner partner: Int) -> String { framework.partners[partner].title }
  func title(ofPlace name: String) -> String {
    placePositions[name].map { framework.places[$0].title } ?? name
  }
  func period(_ context: Context) -> String { "\(engine.timeline[context.period])" }

  /// Why something is not known, in a sentence without a full stop.
  func reason(_ facts: [Fact]) -> String {
    facts.first.map { writer.reason($0).text } ?? "a figure is missing"
  }

  /// A value of a measure as the framework rounds it, with the counts of which it is made: `45.2% (61 of 135)`.
  func text(_ number: KnownNumber, of measure: Int) -> String {
    let value = values[measure].text(number.value)
    guard let numerator = number.numerator, let denominator = number.denominator else {
      return value
    }
    return "\(value) (\(CheckedResults.text(numerator)) of \(CheckedResults.text(denominator)))"
  }

  func text(_ value: ExactNumber, of measure: Int) -> String { values[measure].text(value) }

  /// How far two values of a measure are apart, in the measure's unit and without a sign: `3.439 points`.
  func distance(_ difference: ExactNumber, of measure: Int) -> String {
    guard values[measure].isShare else { return CheckedResults.text(difference.magnitude) }
    let points = difference.magnitude * 100
    return CheckedResults.text(points) + (points == .one ? " point" : " points")
  }

  /// How a measure moved: `'Settled' went from 45.2% (61 of 135) in 2023 to 40% (48 of 120) in 2024`.
  mutating func movement(_ measure: Int, from then: Context, to now: Context) -> String {
    func text(_ result: NumberResult) -> String {
      if case .known(let number) = result {
        self.text(number, of: measure)
      } else {
        "what is missing"
      }
    }
    let before = text(value(measure, then))
    let after = text(value(measure, now))
    return
      "\(title(ofMeasure: measure)) went from \(before) in \(period(then)) to \(after) in \(period(now))"
  }

  /// A number with as many decimals as it takes, and three at most unless it is smaller.
  static func text(_ number: ExactNumber) -> String {
    if let exact = number.decimalText, exact.utf8.count <= 8 { return exact }
    for decimals in [3, 6, 12] {
      let rounded = number.rounded(.halfUp, toDecimals: decimals)
      if !rounded.isZero { return rounded.decimalText ?? number.description }
    }
    return number.description
  }
}
