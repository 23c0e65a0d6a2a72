import AccountabilityRules

/// The results of an evaluation in columns; observations and judgements are made when they are looked
/// at, so that those that nobody looks at cost little.
struct Results: Sendable {
  /// What is spoken of, and where.
  struct Place: Sendable {
    var subject: Int32
    var place: Int32
    var partner: Int32
    var period: Int32

    init(_ subject: Int, _ context: Context) {
      self.subject = Int32(truncatingIfNeeded: subject)
      place = Int32(truncatingIfNeeded: context.place)
      partner = Int32(truncatingIfNeeded: context.partner)
      period = Int32(truncatingIfNeeded: context.period)
    }

    var context: Context {
      Context(place: Int(place), partner: Int(partner), period: Int(period))
    }
  }

  /// A judgement: where it is, what it came to, and where its bands and reasons stand.
  struct JudgementRecord: Sendable {
    var place: Place
    var kind: Kind
    var isLatest: Bool
    var change: Judgement.ChangeVerdict?
    var target: Verdict?
    var firstBand: Int32
    var bandCount: Int32
    var firstScore: Int32
    var scoreCount: Int32
    /// The position of the reasons; -1 where there are none.
    var facts: Int32
  }

  enum Kind: Sendable {
    case measure
    case outcome
    case partner
    case place
    case framework
  }

  struct ScoreRecord: Sendable {
    var derived: Int32
    var value: NumberResult
    /// The position of the gates that had a say; -1 where none had.
    var gates: Int32
  }

  struct BandRecord: Sendable {
    var rating: Int32
    /// The position among the rating's labels; -1 where it cannot be decided.
    var label: Int32
    /// The position of the gates that had a say; -1 where none had.
    var gates: Int32
    var facts: Int32
  }

  var engine: Engine
  /// Where there are observations.
  var observations: [Place] = []

  /// The intervals of observations that have one, by their positions.
  var intervals: [Int: ValueInterval] = [:]
  var judgements: [JudgementRecord] = []
  var bands: [BandRecord] = []
  var scores: [ScoreRecord] = []
  var facts: [[Fact]] = []
  var gates: [[String]] = []

  /// The labels of each rating, in the order in which they are written.
  private let labels: [[String]]

  /// The bands of ratings that are looked up by change and target.
  private var bandsByState: [[BandRecord?]]
  var verdicts: [RuleVerdict] = []
  var consequences: [ConsequenceResult] = []
  let placeNames: [String?]
  let partnerNames: [String]

  init(_ engine: Engine) {
    self.engine = engine
    let names = engine.plan.framework.places.map(\.name.name)
    placeNames = names.isEmpty ? [nil] : names
    partnerNames = engine.plan.framework.partners.map(\.name.name)
    labels = engine.plan.ratings.map(\.rating.labels)
    bandsByState = engine.plan.ratings.map { _ in
      [BandRecord?](repeating: nil, count: StateRating.states)
    }
  }

  /// The band of a rating that is looked up by change and target, without going through its labels.
  mutating func knownBand(
    of member: Int,
    by rating: Int,
    in state: Int?,
    at context: Context
  ) -> BandRecord? {
    guard let state, engine.stateRatings[rating] != nil else { return nil }
    if let known = bandsByState[rating][state] { return known }
    let result = engine.rate(member, by: rating, at: context)
    guard let label = result.label, let position = labels[rating].firstIndex(of: label) else {
      return nil
    }
    let band = BandRecord(
      rating: Int32(truncatingIfNeeded: rating),
      label: Int32(truncatingIfNeeded: position),
      gates: -1,
      facts: -1
    )
    bandsByState[rating][state] = band
    return band
  }

  /// Keeps a band.
  mutating func keep(_ result: LabelResult, of rating: Int) {
    let label = result.label.flatMap { label in labels[rating].firstIndex { $0 == label } }
    if !result.gates.isEmpty { gates.append(result.gates) }
    bands.append(
      BandRecord(
        rating: Int32(truncatingIfNeeded: rating),
        label: Int32(truncatingIfNeeded: label ?? -1),
        gates: result.gates.isEmpty ? -1 : Int32(truncatingIfNeeded: gates.count - 1),
        facts: keep(result.facts)
      )
    )
  }

  /// Keeps a score.
  mutating func keep(_ result: DerivedResult, of derived: Int) {
    if !result.gates.isEmpty { gates.append(result.gates) }
    scores.append(
      ScoreRecord(
        derived: Int32(truncatingIfNeeded: derived),
        value: result.value,
        gates: result.gates.isEmpty ? -1 : Int32(truncatingIfNeeded: gates.count - 1)
      )
    )
  }

  /// Makes room for the results of measures, and for those of outcomes and the like, which are fewer.
  mutating func reserveCapacity(_ cells: Int) {
    observations.reserveCapacity(cells)
    judgements.reserveCapacity(cells + cells / 4)
    bands.reserveCapacity(cells + cells / 4)
  }

  /// Keeps some reasons, and says where.
  mutating func keep(_ facts: [Fact]) -> Int32 {
    guard !facts.isEmpty else { return -1 }
    self.facts.append(facts)
    return Int32(truncatingIfNeeded: self.facts.count - 1)
  }

  func partnerName(_ partner: Int32) -> String? {
    partner >= 0 ? partnerNames[Int(partner)] : nil
  }

  /// What a measure is called, whether of everyone or of a group.
  func measureName(_ measure: Int32) -> String {
    let whole = engine.plan.breakdowns.whole(of: Int(measure))
    return engine.plan.measures[whole].measure.name.name
  }

  /// Whether a judgement is of a group's measure, and not of everyone's.
  func isOfGroup(_ record: JudgementRecord) -> Bool {
    record.kind == .measure && engine.plan.breakdowns.group(of: Int(record.place.subject)) != nil
  }

  /// The group of which a measure is; `nil` for everyone.
  func groupName(_ measure: Int32) -> String? {
    engine.plan.breakdowns.group(of: Int(measure)).map { engine.plan.breakdowns.groups[$0].name }
  }

  func reasons(_ position: Int32) -> [Reason] {
    position < 0 ? [] : FactWriter(engine.plan).reasons(facts[Int(position)])
  }

  func observation(_ index: Int) -> Observation {
    let place = observations[index]
    var number: KnownNumber?
    var reasons: [Reason] = []
    switch value(at: place) {
    case .known(let known): number = known
    case .missing(let facts): reasons = FactWriter(engine.plan).reasons(facts)
    }
    return Observation(
      measure: measureName(place.subject),
      place: placeNames[Int(place.place)],
      period: engine.timeline[Int(place.period)],
      partner: partnerName(place.partner),
      group: groupName(place.subject),
      value: number?.value,
      numerator: number?.numerator,
      denominator: number?.denominator,
      lower: intervals[index]?.lower,
      upper: intervals[index]?.upper,
      reasons: reasons
    )
  }

  func judgement(_ index: Int) -> Judgement {
    let record = judgements[index]
    return Judgement(
      subject: subject(record),
      place: placeNames[Int(record.place.place)],
      period: engine.timeline[Int(record.place.period)],
      partner: partnerName(record.place.partner),
      group: record.kind == .measure ? groupName(record.place.subject) : nil,
      isLatest: record.isLatest,
      change: record.change,
      target: record.target,
      bands: bands(of: record),
      scores: scores(of: record),
      reasons: reasons(record.facts)
    )
  }

  /// The value that a judgement of a measure is about.
  func value(judgedBy index: Int) -> NumberResult? {
    let record = judgements[index]
    guard record.kind == .measure else { return nil }
    return value(at: record.place)
  }

  /// The interval of the value that a judgement of a measure is about.
  func interval(judgedBy index: Int) -> ValueInterval? {
    guard !intervals.isEmpty, judgements[index].kind == .measure else { return nil }
    var engine = engine
    let place = judgements[index].place
    return try? engine.interval(of: Int(place.subject), at: place.context).get()
  }

  /// The value that was observed at a place.
  func value(at place: Place) -> NumberResult {
    engine.knownObservation(Int(place.subject), at: place.context) ?? .missing([])
  }

  func bands(of record: JudgementRecord) -> [Band] {
    let first = Int(record.firstBand)
    return bands[first..<first + Int(record.bandCount)].map { band in
      Band(
        rating: engine.plan.ratings[Int(band.rating)].rating.name.name,
        label: band.label < 0 ? nil : labels[Int(band.rating)][Int(band.label)],
        gates: band.gates < 0 ? [] : gates[Int(band.gates)],
        reasons: reasons(band.facts)
      )
    }
  }

  func scores(of record: JudgementRecord) -> [ScoreResult] {
    let first = Int(record.firstScore)
    return scores[first..<first + Int(record.scoreCount)].map { score in
      let derived = engine.plan.derived[Int(score.derived)].derived
      return ScoreResult(
        name: derived.name.name,
        kind: derived.kind,
        value: score.value.value,
        gates: score.gates < 0 ? [] : gates[Int(score.gates)],
        reasons: FactWriter(engine.plan).reasons(score.value.facts)
      )
    }
  }

  func subject(_ record: JudgementRecord) -> Judgement.Subject {
    let index = Int(record.place.subject)
    return switch record.kind {
    case .measure: .measure(measureName(record.place.subject))
    case .outcome: .outcome(engine.plan.framework.outcomes[index].name.name)
    case .partner: .partner(partnerNames[index])
    case .place: .place(placeNames[index] ?? "")
    case .framework: .framework(engine.plan.framework.name.name)
    }
  }
}

/// The observations of an evaluation, in the order of measures, places, partners and periods.
public struct Observations: RandomAccessCollection, Sendable {
  let results: Shared<Results>

  /// 0.
  public var startIndex: Int { 0 }

  /// How many observations there are.
  public var endIndex: Int { results.value.observations.count }

  /// An observation; O(1).
  public subscript(_ position: Int) -> Observation { results.value.observation(position) }
}

extension Observations: Equatable {
  /// Whether two evaluations observed the same.
  public static func == (first: Observations, second: Observations) -> Bool {
    first.elementsEqual(second)
  }
}

/// The judgements of an evaluation: measures, then outcomes, partners, places and the framework.
public struct Judgements: RandomAccessCollection, Sendable {
  let results: Shared<Results>

  /// 0.
  public var startIndex: Int { 0 }

  /// How many judgements there are.
  public var endIndex: Int { results.value.judgements.count }

  /// A judgement; O(its bands and reasons).
  public subscript(_ position: Int) -> Judgement { results.value.judgement(position) }
}

extension Judgements: Equatable {
  /// Whether two evaluations judged the same.
  public static func == (first: Judgements, second: Judgements) -> Bool {
    first.elementsEqual(second)
  }
}
