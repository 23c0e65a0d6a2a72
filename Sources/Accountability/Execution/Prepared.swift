import AccountabilityRules

// What is asked for at every cell, worked out once; everything else takes the general way.

/// What a measure's judgement needs.
struct PreparedMeasure: Sendable {
  /// 1 where more is better, -1 where less is; `nil` where the partners do not say.
  let sign: Int?

  /// For each period of the timeline, the position of the one that change is counted from; -1 where
  /// the general way must find it.
  let since: [Int32]

  /// The bound of real change, if it is a number that is written out.
  let changeLimit: Limit?

  /// The target's bound, if it is a number that is written out.
  let targetLimit: Limit?

  /// Whether the measure has conditions of its own for known values.
  let hasConditions: Bool
  let hasChange: Bool
  let hasTarget: Bool

  static func all(_ plan: Plan, _ timeline: Timeline, _ start: Month) -> [PreparedMeasure] {
    plan.measures.map { measure in
      let sign = measure.measure.direction?.sign
      return PreparedMeasure(
        sign: sign,
        since: since(measure, timeline, start),
        changeLimit: measure.realChange.flatMap { Limit($0.bound, sign: nil) },
        targetLimit: measure.target.flatMap { Limit($0.bound, sign: sign) },
        hasConditions: measure.minimumDenominator != nil || measure.coverage != nil,
        hasChange: measure.realChange != nil,
        hasTarget: measure.target != nil
      )
    }
  }

  private static func since(
    _ plan: MeasurePlan,
    _ timeline: Timeline,
    _ start: Month
  ) -> [Int32] {
    var fixed: PeriodName?
    switch plan.realChange?.since.form {
    case .period(let name)?: fixed = name
    case .baseline?:
      if case .period(let name)? = plan.measure.baseline?.form { fixed = name }
    case .sameLastYear?:
      return timeline.periods.map { period in
        Int32(truncatingIfNeeded: timeline.position(of: period.shifted(months: -12)) ?? -1)
      }
    default: break
    }
    let position = fixed.flatMap { timeline.position(of: $0.period(splitYearStart: start)) } ?? -1
    return [Int32](repeating: Int32(truncatingIfNeeded: position), count: timeline.periods.count)
  }
}

/// A bound whose number is written out.
enum Limit: Sendable {
  case atLeast(ExactNumber)
  case atMost(ExactNumber)
  case above(ExactNumber)
  case below(ExactNumber)

  init?(_ bound: BoundPlan, sign: Int?) {
    func constant(_ plan: NumberPlan) -> ExactNumber? {
      if case .constant(let value) = plan.form { value } else { nil }
    }
    let limit: Limit? =
      switch bound.form {
      case .atLeast(let plan): constant(plan).map(Limit.atLeast)
      case .atMost(let plan): constant(plan).map(Limit.atMost)
      case .above(let plan): constant(plan).map(Limit.above)
      case .below(let plan): constant(plan).map(Limit.below)
      case .reaching(let plan):
        sign.flatMap { sign in constant(plan).map { sign > 0 ? .atLeast($0) : .atMost($0) } }
      case .between: nil
      }
    guard let limit else { return nil }
    self = limit
  }

  func holds(_ value: ExactNumber) -> Bool {
    switch self {
    case .atLeast(let limit): value >= limit
    case .atMost(let limit): value <= limit
    case .above(let limit): value > limit
    case .below(let limit): value < limit
    }
  }
}

extension Limit {
  /// The sign of a difference, and whether its size is within the limit.
  func difference(from before: ExactNumber, to after: ExactNumber) -> (sign: Int, holds: Bool) {
    let limit: ExactNumber
    let isReached: (Int) -> Bool
    switch self {
    case .atLeast(let value): (limit, isReached) = (value, { $0 >= 0 })
    case .atMost(let value): (limit, isReached) = (value, { $0 <= 0 })
    case .above(let value): (limit, isReached) = (value, { $0 > 0 })
    case .below(let value): (limit, isReached) = (value, { $0 < 0 })
    }
    if let known = ExactNumber.difference(from: before, to: after, against: limit) {
      return (known.sign, isReached(known.size))
    }
    let difference = after - before
    return (difference.signum(), holds(difference.magnitude))
  }
}

/// An aggregate that adds up a column, without conditions.
struct PlainSum: Sendable {
  let source: Int
  let field: Int

  init?(_ aggregate: Aggregate) {
    guard aggregate.function == .sum, aggregate.condition == nil, aggregate.parts == nil,
      let field = aggregate.field
    else { return nil }
    source = aggregate.source
    self.field = field
  }
}

/// A definition that is a plain sum, or a ratio of two.
enum PlainDefinition: Sendable {
  case sum(PlainSum)
  case ratio(PlainSum, PlainSum, scale: ExactNumber)

  init?(_ plan: NumberPlan?, _ sums: [PlainSum?]) {
    func sum(_ plan: NumberPlan) -> PlainSum? {
      if case .aggregate(let index) = plan.form { sums[index] } else { nil }
    }
    switch plan?.form {
    case .ratio(let part, let whole, let scale)?:
      guard let first = sum(part), let second = sum(whole) else { return nil }
      self = .ratio(first, second, scale: scale)
    case .aggregate(let index)?:
      guard let sum = sums[index] else { return nil }
      self = .sum(sum)
    default: return nil
    }
  }
}

/// A rating whose conditions speak only of a measure's change and target: the label is the same
/// whenever these two are.
struct StateRating: Sendable {
  /// How many states there are.
  static let states = 12

  private var labels = [LabelResult?](repeating: nil, count: StateRating.states)

  init?(_ plan: RatingPlan) {
    guard plan.kind == .measures, plan.gates.isEmpty, let slot = plan.subjects?.slot else {
      return nil
    }
    for (_, condition) in plan.cases {
      switch condition {
      case .otherwise: break
      case .when(let condition):
        guard StateRating.speaksOfState(condition, of: slot) else { return nil }
      case .bound: return nil
      }
    }
  }

  private static func speaksOfState(_ plan: ConditionPlan, of slot: Int) -> Bool {
    switch plan.form {
    case .measureIs(.slot(slot), let predicate):
      [.met, .improving, .worsening, .unchanged].contains(predicate)
    case .not(let inner): speaksOfState(inner, of: slot)
    case .all(let terms), .any(let terms): terms.allSatisfy { speaksOfState($0, of: slot) }
    default: false
    }
  }

  /// The label for a state, once it has been worked out.
  subscript(_ state: Int) -> LabelResult? {
    get { labels[state] }
    set { labels[state] = newValue }
  }

  /// A number for a change and a target that are both decided or not there; `nil` if either is open.
  static func state(_ change: ChangeResult?, _ target: Truth?) -> Int? {
    let changeCode: Int
    switch change {
    case nil: changeCode = 0
    case .decided(.improving)?: changeCode = 1
    case .decided(.noChange)?: changeCode = 2
    case .decided(.worsening)?: changeCode = 3
    case .undecided?: return nil
    }
    switch target {
    case nil: return changeCode
    case .yes?: return changeCode + 4
    case .no?: return changeCode + 8
    case .unknown?: return nil
    }
  }
}

/// What is often asked of an outcome.
struct PreparedOutcome: Sendable {
  /// The positions of its measures.
  let measures: [Int]

  /// Its headline measures, or all its measures if none is one.
  let headlines: [Int]

  /// The partners that have a role, by their positions.
  let partners: [Role: Set<Int>]

  init(_ index: Int, of framework: Framework, _ all: [MeasurePlan]) {
    let positions = Dictionary(
      framework.partners.enumerated().map { ($1.name.name, $0) }
    ) { first, _ in first }
    let outcome = framework.outcomes[index]
    partners = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        (role, Set(outcome.partners(role).compactMap { positions[$0] }))
      }
    )
    measures = framework.measureIndices(of: index).sorted()
    let own = measures.filter { all[$0].measure.uses.contains(.headline) }
    headlines = own.isEmpty ? measures : own
  }
}

/// The last result of a kind, kept because it is often asked for again at once.
struct Remembered<Value: Sendable>: Sendable {
  private var measure = -1
  private var context = Context(place: -1, partner: -1, period: -1)
  private var value: Value?

  func value(of measure: Int, at context: Context) -> Value? {
    guard self.measure == measure, self.context.period == context.period,
      self.context.partner == context.partner, self.context.place == context.place
    else { return nil }
    return value
  }

  mutating func remember(_ value: Value, of measure: Int, at context: Context) {
    self.measure = measure
    self.context = context
    self.value = value
  }
}
