import AccountabilityRules

/// Why a value is missing or a verdict undecided, before it is put into words.
enum Fact: Hashable, Sendable {
  /// Where a return belongs.
  struct Return: Hashable, Sendable {
    var source: Int
    var place: Int
    /// The partner's position; -1 for a row that belongs to no partner.
    var partner: Int
    var period: Period
  }

  /// A return that is expected is not there.
  case absent(MissingReason, Return)

  /// A return is there, and its cell says why it has no figure.
  case marked(MissingReason, Return)

  /// A return is there, and has no row of a group by which a measure is broken down.
  case noRowOf(group: Int, Return)

  /// No row, and nothing says that there should be one.
  case noRow(Return)

  /// A place, partner or time of which the source has nothing.
  case nothingThere(measure: Int, Period?)
  case zeroDenominator
  case notPooled(source: Int)
  case belowMinimum(measure: Int)
  case lowCoverage(measure: Int, known: Int, expected: Int)
  case noBaseline(measure: Int)
  case noTarget(measure: Int)

  /// A group is spoken of by which a measure is not broken down.
  case noBreakdown(measure: Int, group: Int)
  case noTrajectory(measure: Int)
  case noRealChange(measure: Int)
  case noDirection(measure: Int)
  case severalHeadlines(outcome: Int)
  case noHeadline(outcome: Int)
  case emptySet
  case tooFewKnown(known: Int, of: Int)
  case inexactPower

  /// A power of a negative number that is no whole one.
  case noPower

  /// An attribute that is not stated.
  case notStated(String)
  case noCase(rating: Int)
  case conflict(rating: Int, String, String)
  case gated(rating: Int, gate: String)
  case notGiven(measure: Int)

  /// Nothing is spoken of of which there could be a rating or score.
  case noMember(SetExpression.Kind)

  /// A rating or score is not made for this.
  case outside(SetExpression.Kind)
  case noLine(derived: Int)
  case lineConflict(derived: Int, Int, Int)
  case knotsBothWays(derived: Int)
  case scoreGated(derived: Int, gate: String)
  case gatesConflict(derived: Int)
  case ratingGatesConflict(rating: Int)

  /// A parameter has no value in force for its keys.
  case noValue(parameter: Int, keys: String, Period)

  /// A test says that the value is missing, and why.
  case givenMissing(MissingReason)
  case notInTime

  /// A measure's value has no interval.
  case noInterval(measure: Int, IntervalGap)

  /// A statistic of this name cannot be told of these figures.
  indirect case statistic(String, UndefinedStatistic)

  /// The interval of a value reaches over a cut point.
  indirect case indistinct(Indistinct)

  /// A consequence has no gain or pain where it does not follow.
  case doesNotFollow(consequence: Int)

  /// A check of results cannot be decided here, and why.
  case uncheckable(ResultCheckName, because: String)

  /// A check of results does not look at what is spoken of here.
  case notLookedAt(by: ResultCheckName)

  /// The reason's kind, as it stands in results.
  var reason: MissingReason {
    switch self {
    case .absent(let reason, _), .marked(let reason, _), .givenMissing(let reason): reason
    case .noRowOf: .notSubmitted
    case .noRow, .nothingThere, .notGiven, .noBreakdown: .notCollected
    case .doesNotFollow: .notApplicable
    case .belowMinimum, .lowCoverage: .excluded
    case .outside, .notStated: .notApplicable
    case .zeroDenominator, .notPooled, .noBaseline, .noTarget, .noTrajectory, .noRealChange,
      .noDirection, .severalHeadlines, .noHeadline, .emptySet, .tooFewKnown, .inexactPower,
      .noPower,
      .noCase, .conflict, .gated, .noValue, .notInTime, .noMember, .noLine, .lineConflict,
      .knotsBothWays,
      .scoreGated,
      .gatesConflict, .ratingGatesConflict, .noInterval, .statistic, .indistinct, .uncheckable,
      .notLookedAt:
      .undefined
    }
  }

  /// Whether the fact speaks of a value that is missing, and not of a judgement that cannot be made.
  var isMissing: Bool {
    switch self {
    case .absent, .marked, .noRowOf, .noRow, .nothingThere, .notGiven, .givenMissing, .belowMinimum,
      .lowCoverage,
      .zeroDenominator, .noBreakdown, .noValue, .notPooled, .tooFewKnown, .inexactPower, .noPower,
      .emptySet,
      .notInTime, .noMember,
      .outside, .noLine, .lineConflict, .knotsBothWays, .scoreGated, .gatesConflict, .doesNotFollow,
      .notStated, .noInterval, .statistic:
      true
    case .noBaseline, .noTarget, .noTrajectory, .noRealChange, .noDirection, .severalHeadlines,
      .noHeadline, .noCase, .conflict, .gated, .ratingGatesConflict, .uncheckable, .notLookedAt:
      false
    case .indistinct(let indistinct): indistinct.isNumber
    }
  }
}

extension [Fact] {
  /// The facts of both, each once, in the fixed order of reasons; within one reason by place, partner
  /// and period, so that the order of rows does not matter.
  func joined(with others: [Fact]) -> [Fact] {
    if others.isEmpty || self == others { return self }
    if isEmpty { return others }
    var seen: Set<Fact> = []
    return (self + others).filter { seen.insert($0).inserted }.inOrder
  }

  var inOrder: [Fact] {
    enumerated().sorted { first, second in
      let (a, b) = (first.element.sortKey, second.element.sortKey)
      return a == b ? first.offset < second.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element)
  }
}

extension Fact {
  private static let reasonOrder = Dictionary(
    uniqueKeysWithValues: MissingReason.allCases.enumerated().map { ($1, $0) }
  )

  fileprivate var sortKey: [Int] {
    let rank = isMissing ? Fact.reasonOrder[reason] ?? 0 : -1
    switch self {
    case .absent(_, let place), .marked(_, let place), .noRow(let place), .noRowOf(_, let place):
      return [rank, place.source, place.place, place.partner, place.period.start.daysSince1970]
    default: return [rank]
    }
  }
}

/// A number with what it was made of, or the reasons for its absence.
enum NumberResult: Hashable, Sendable {
  case known(KnownNumber)
  case missing([Fact])

  static func known(_ value: ExactNumber) -> NumberResult { .known(KnownNumber(value)) }

  var value: ExactNumber? { if case .known(let number) = self { number.value } else { nil } }

  var facts: [Fact] { if case .missing(let facts) = self { facts } else { [] } }

  /// Applies something to a known number.
  func map(_ transform: (ExactNumber) -> ExactNumber) -> NumberResult {
    switch self {
    case .known(let number): .known(transform(number.value))
    case .missing: self
    }
  }

  /// Joins two numbers; missing if either is.
  static func both(
    _ first: NumberResult,
    _ second: NumberResult,
    _ join: (KnownNumber, KnownNumber) -> NumberResult
  ) -> NumberResult {
    switch (first, second) {
    case (.known(let a), .known(let b)): join(a, b)
    case (.missing(let a), .missing(let b)): .missing(a.joined(with: b))
    case (.missing, .known): first
    case (.known, .missing): second
    }
  }
}

/// A number, and the counts that a share, rate or ratio was made of.
struct KnownNumber: Hashable, Sendable {
  /// The counts; nearly always two of moderate size, which are kept small.
  private enum Parts: Hashable, Sendable {
    case none
    case small(numerator: Int32, denominator: Int32)
    indirect case other(numerator: ExactNumber?, denominator: ExactNumber?)
  }

  let value: ExactNumber
  private let parts: Parts

  init(_ value: ExactNumber, numerator: ExactNumber? = nil, denominator: ExactNumber? = nil) {
    self.value = value
    if let above = numerator?.integer.flatMap({ Int32(exactly: $0) }),
      let below = denominator?.integer.flatMap({ Int32(exactly: $0) })
    {
      parts = .small(numerator: above, denominator: below)
    } else if numerator == nil, denominator == nil {
      parts = .none
    } else {
      parts = .other(numerator: numerator, denominator: denominator)
    }
  }

  /// The upper part of a ratio; `nil` where there is none.
  var numerator: ExactNumber? {
    switch parts {
    case .none: nil
    case .small(let numerator, denominator: _): ExactNumber(numerator)
    case .other(let numerator, denominator: _): numerator
    }
  }

  /// The lower part of a ratio; `nil` where there is none.
  var denominator: ExactNumber? {
    switch parts {
    case .none: nil
    case .small(numerator: _, let denominator): ExactNumber(denominator)
    case .other(numerator: _, let denominator): denominator
    }
  }

  /// A ratio that keeps its parts; missing for a denominator of nought.
  static func ratio(
    _ numerator: ExactNumber,
    _ denominator: ExactNumber,
    scale: ExactNumber = .one
  ) -> NumberResult {
    guard let quotient = numerator.divided(by: denominator) else {
      return .missing([.zeroDenominator])
    }
    let value = scale == .one ? quotient : quotient * scale
    return .known(KnownNumber(value, numerator: numerator, denominator: denominator))
  }
}

/// Yes, no, or not decidable and why: Kleene's three values.
enum Truth: Hashable, Sendable {
  case yes
  case no
  case unknown([Fact])

  init(_ isSo: Bool) { self = isSo ? .yes : .no }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: self
    }
  }

  func negated(if isNegated: Bool) -> Truth { isNegated ? negated : self }

  var facts: [Fact] { if case .unknown(let facts) = self { facts } else { [] } }

  /// No if any is no; else unknown if any is; else yes.
  static func all(_ truths: some Sequence<Truth>) -> Truth {
    var facts: [Fact]?
    for truth in truths {
      switch truth {
      case .no: return .no
      case .unknown(let more): facts = (facts ?? []).joined(with: more)
      case .yes: break
      }
    }
    return facts.map(Truth.unknown) ?? .yes
  }

  /// Yes if any is yes; else unknown if any is; else no.
  static func any(_ truths: some Sequence<Truth>) -> Truth {
    all(truths.map(\.negated)).negated
  }
}

extension Fact {
  /// Whether there is no rating or score of the subject at all.
  var isOutside: Bool { if case .outside = self { true } else { false } }
}
