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

  static func all(_ plan: Plan, _ timeline: Timeline, _ start: Month) -> [PreparedMeasure] {
    plan.measures.map { measure in
      let sign = measure.measure.direction?.sign
      return PreparedMeasure(
        sign: sign,
        since: since(measure, timeline, start),
        changeLimit: measure.realChange.flatMap { Limit($0.bound, sign: nil) },
        targetLimit: measure.target.flatMap { Limit($0.bound, sign: sign) },
        hasConditions: measure.minimumDenominator != nil || measure.coverage != nil
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
