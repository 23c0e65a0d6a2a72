/// An agreed quantity that tells how an outcome, or a partner's own service, is doing.
public struct Measure: Hashable, Sendable {
  /// The name.
  public let name: Reference

  /// The title; the name where none is stated.
  public var title: String { statedTitle ?? name.name }

  /// How the measure is computed from its sources; `nil` where it is not said.
  public let definition: Node?

  package let statedTitle: String?
  package let clauses: [Stated<MeasureClause>]

  package init(
    name: Reference,
    title: String?,
    definition: Node?,
    clauses: [Stated<MeasureClause>]
  ) {
    self.name = name
    statedTitle = title
    self.definition = definition
    self.clauses = Stated.inOrder(clauses)
  }
}

/// Whether a measure speaks of a whole population or of one service's clients.
public enum MeasureKind: String, Hashable, Sendable, CaseIterable {
  /// Of a whole population; it belongs to no single partner.
  case population

  /// Of a partner's own clients or service.
  case performance
}

/// What a measure is used for.
public enum MeasureUse: String, Hashable, Sendable, CaseIterable {
  /// One of the few that tell of the outcome.
  case headline

  /// One of the others.
  case secondary

  /// Moves early, and is believed to move the outcome.
  case leading

  /// How much was done.
  case howMuch = "how-much"

  /// How well it was done.
  case howWell = "how-well"

  /// Whether anyone is better off.
  case betterOff = "better-off"
}

/// Who rates, where a measure is a judgement of people and not a count.
public enum Rater: String, Hashable, Sendable, CaseIterable {
  /// Those whom the outcome is about.
  case residents

  /// The partners, each of the others or of all together.
  case partners

  /// Each partner its own work.
  case own = "self"
}

/// Which values of a measure are good.
public enum Direction: Hashable, Sendable {
  /// More is better.
  case higherIsBetter

  /// Less is better.
  case lowerIsBetter

  /// The partners do not say.
  case neitherIsBetter

  /// Values between two numbers are good, and the nearer to them the better.
  case betweenIsBetter(RangeOfGood)
}

/// Between which numbers values are good.
public struct RangeOfGood: Hashable, Sendable {
  package let low: Node
  package let high: Node

  package init(_ low: Node, _ high: Node) {
    self.low = low
    self.high = high
  }
}

/// How big a difference must be to count.
public struct RealChange: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// The difference since a time is held against a bound.
    case bound(Bound, since: TimePoint)
    /// Each of the two values lies outside the interval of the other.
    case beyondInterval(since: TimePoint)
    /// A named test over a stretch of periods, at a level of confidence.
    case method(Reference, over: Window, at: NumberLiteral?)
  }

  package let form: Form

  package init(_ form: Form) { self.form = form }

  /// Makes a rule of real change: `RealChange(.atLeast(2), since: .baseline)`.
  public init(_ bound: Bound, since: TimePoint) { form = .bound(bound, since: since) }

  /// The bound of a difference; `nil` where an interval or a test decides.
  package var bound: Bound? { if case .bound(let bound, _) = form { bound } else { nil } }

  /// The time since which it is counted; `nil` for a test over a window.
  package var since: TimePoint? {
    switch form {
    case .bound(_, let time), .beyondInterval(let time): time
    case .method: nil
    }
  }
}

/// How an interval of uncertainty is computed: `interval 95% by wilson`.
public struct IntervalMethod: Hashable, Sendable {
  /// The level of confidence.
  package let level: NumberLiteral

  /// The method's name in the catalogue of statistics.
  package let method: Reference

  package init(_ level: NumberLiteral, by method: Reference) {
    self.level = level
    self.method = method
  }
}

/// The value that the partners want.
public struct Target: Hashable, Sendable {
  package let bound: Bound
  package let by: TimePoint?

  /// Makes a target: `Target(.atLeast(.percent(60)), by: .year(2027))`.
  public init(_ bound: Bound, by time: TimePoint? = nil) {
    self.bound = bound
    by = time
  }
}

/// The path from the baseline to the target.
public enum Trajectory: String, Hashable, Sendable, CaseIterable {
  /// The same step each period.
  case straight

  /// The same ratio each period.
  case growth

  /// The value of the last milestone that has been passed.
  case steps
}

/// What is said of a measure.
package enum MeasureClause: Hashable, Sendable, OrderedClause {
  case kind(MeasureKind, [MeasureUse])
  case balances([Reference])
  case contributes(to: [Reference])
  case direction(Direction)
  case unit(String)
  case decimals(Int)
  case range(Node, Node, isWhole: Bool)
  case timing(Timing)
  case groups([Reference])
  case denominator(Bound)
  case missing(MissingPolicy)
  case coverage(Bound)
  case interval(IntervalMethod)
  case baseline(TimePoint)
  case realChange(RealChange)
  case target(Target)
  case milestone(Bound, by: TimePoint)
  case trajectory(Trajectory)
  case ownedBy([Reference])
  case suppliedBy([Reference])
  case rated(by: [Rater], against: Reference?)
  case with(Reference, Node)
  case common(CommonClause)

  package var isRepeatable: Bool {
    switch self {
    case .milestone, .with: true
    case .missing(let policy): !policy.isGeneral
    case .kind, .balances, .contributes, .direction, .unit, .decimals, .range, .timing, .groups,
      .denominator, .coverage, .interval, .baseline, .realChange, .target, .trajectory,
      .ownedBy, .suppliedBy, .rated:
      false
    case .common(let clause): clause.isRepeatable
    }
  }

  package var rank: Int {
    switch self {
    case .kind: 0
    case .balances: 1
    case .contributes: 2
    case .direction: 3
    case .unit: 4
    case .decimals: 5
    case .range: 6
    case .timing: 7
    case .groups: 8
    case .denominator: 9
    case .missing(let policy): policy.isGeneral ? 10 : 11
    case .coverage: 12
    case .interval: 13
    case .baseline: 14
    case .realChange: 15
    case .target: 16
    case .milestone: 17
    case .trajectory: 18
    case .ownedBy: 19
    case .suppliedBy: 20
    case .rated: 21
    case .with: 22
    case .common(let clause): 100 + clause.rank
    }
  }
}

extension Measure {
  private func first<Part>(_ pick: (MeasureClause) -> Part?) -> Part? {
    for stated in clauses {
      if let part = pick(stated.clause) { return part }
    }
    return nil
  }

  /// Which values are good; `nil` where it is not said.
  public var direction: Direction? {
    first { if case .direction(let direction) = $0 { direction } else { nil } }
  }

  /// Whether the measure speaks of a population or of a service; `nil` where it is not said.
  public var kind: MeasureKind? {
    first { if case .kind(let kind, _) = $0 { kind } else { nil } }
  }

  /// What the measure is used for.
  public var uses: [MeasureUse] {
    first { if case .kind(_, let uses) = $0 { uses } else { nil } } ?? []
  }

  /// The unit, in the partners' words.
  public var unit: String? { first { if case .unit(let unit) = $0 { unit } else { nil } } }

  package var decimals: Int? {
    first { if case .decimals(let decimals) = $0 { decimals } else { nil } }
  }

  package var minimumDenominator: Bound? {
    first { if case .denominator(let bound) = $0 { bound } else { nil } }
  }

  package var missing: [MissingPolicy] {
    clauses.compactMap { if case .missing(let policy) = $0.clause { policy } else { nil } }
  }

  package var coverage: Bound? {
    first { if case .coverage(let bound) = $0 { bound } else { nil } }
  }

  package var baseline: TimePoint? {
    first { if case .baseline(let time) = $0 { time } else { nil } }
  }

  package var interval: IntervalMethod? {
    first { if case .interval(let method) = $0 { method } else { nil } }
  }

  package var realChange: RealChange? {
    first { if case .realChange(let change) = $0 { change } else { nil } }
  }

  package var target: Target? { first { if case .target(let target) = $0 { target } else { nil } } }

  package var trajectory: Trajectory? {
    first { if case .trajectory(let shape) = $0 { shape } else { nil } }
  }

  package var milestones: [(bound: Bound, by: TimePoint)] {
    clauses.compactMap {
      if case .milestone(let bound, let time) = $0.clause { (bound, time) } else { nil }
    }
  }
}
