import AccountabilityRules

// What is asked for at every cell, worked out once; everything else takes the general way.

/// What a measure's judgement needs.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class PreparedMeasure: Sendable {
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

  init(_ plan: MeasurePlan, _ timeline: Timeline, _ start: Month) {
    sign = plan.measure.direction?.sign
    since = PreparedMeasure.since(plan, timeline, start)
    changeLimit = plan.realChange?.bound.flatMap { Limit.of($0, sign: nil) }
    targetLimit = plan.target.flatMap { [sign] in Limit.of($0.bound, sign: sign) }
    hasConditions = plan.minimumDenominator != nil || plan.coverage != nil
    hasChange = plan.realChange != nil
    hasTarget = plan.target != nil
  }

  private static func since(
    _ plan: MeasurePlan,
    _ timeline: Timeline,
    _ start: Month
  ) -> [Int32] {
    var fixed: PeriodName?
    switch plan.realChange?.since?.form {
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
///
/// A reference, so that looking at it copies nothing; it never changes.
final class Limit: Sendable {
  /// Which values are within the bound, by how they compare with its number.
  private enum Side: Sendable {
    case atLeast
    case atMost
    case above
    case below

    func holds(_ order: Int) -> Bool {
      switch self {
      case .atLeast: order >= 0
      case .atMost: order <= 0
      case .above: order > 0
      case .below: order < 0
      }
    }
  }

  private let side: Side
  private let number: ExactNumber
  private let figure: Figure?

  private init(_ side: Side, _ number: ExactNumber) {
    self.side = side
    self.number = number
    figure = Figure(number)
  }

  /// The limit of a bound; `nil` where its number must be computed, or there are two.
  static func of(_ bound: BoundPlan, sign: Int?) -> Limit? {
    switch bound.form {
    case .atLeast(let plan): limit(.atLeast, plan)
    case .atMost(let plan): limit(.atMost, plan)
    case .above(let plan): limit(.above, plan)
    case .below(let plan): limit(.below, plan)
    case .reaching(let plan): sign.flatMap { limit($0 > 0 ? .atLeast : .atMost, plan) }
    case .between: nil
    }
  }

  private static func limit(_ side: Side, _ plan: NumberPlan) -> Limit? {
    guard case .constant(let number) = plan.form else { return nil }
    return Limit(side, number)
  }

  /// Whether a value is within the bound; `nil` where machine integers do not suffice.
  func holds(_ figure: Figure) -> Bool? {
    guard let limit = self.figure, let order = figure.order(limit) else { return nil }
    return side.holds(order)
  }

  /// Whether a value of any size is within the bound.
  func holds(_ value: ExactNumber) -> Bool { side.holds(Limit.order(value, number)) }

  /// The sign of a difference, and whether its size is within the bound; `nil` where machine integers do
  /// not suffice.
  func change(from before: Figure, to after: Figure) -> (sign: Int, holds: Bool)? {
    guard let figure, let known = after.change(from: before, against: figure) else { return nil }
    return (known.sign, side.holds(known.size))
  }

  private static func order(_ first: ExactNumber, _ second: ExactNumber) -> Int {
    first == second ? 0 : first < second ? -1 : 1
  }
}

/// An aggregate that adds up a column, without conditions.
struct PlainSum: Sendable {
  let source: Int
  let field: Int

  init?(_ aggregate: Aggregate) {
    guard aggregate.records == nil, aggregate.function == .sum, aggregate.condition == nil,
      aggregate.parts == nil,
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
    guard plan.kind == .measures, plan.gates.isEmpty, let subjects = plan.subjects,
      !subjects.isNarrowed
    else { return nil }
    let slot = subjects.slot
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
  private var place = SIMD4<Int>(repeating: -1)
  private var value: Value?

  func value(of measure: Int, at context: Context) -> Value? {
    place == Remembered.place(measure, context) ? value : nil
  }

  mutating func remember(_ value: Value, of measure: Int, at context: Context) {
    place = Remembered.place(measure, context)
    self.value = value
  }

  private static func place(_ measure: Int, _ context: Context) -> SIMD4<Int> {
    SIMD4(measure, context.place, context.partner, context.period)
  }
}
