extension Statistics {
  /// How far a series has come toward a target, or the way that is wanted, by its compound growth.
  ///
  /// With a target the growth is held against the growth that would reach the target in time; without one it is
  /// taken as it is.
  ///
  ///     let progress = try Statistics.TargetProgress(
  ///       [40, 44, 49],
  ///       at: [2015, 2018, 2021],
  ///       from: 2015,
  ///       higherIsBetter: true,
  ///       toward: .target(60, by: 2030),
  ///       thresholds: .towardTarget
  ///     )
  ///     try progress.value    // 1.255…: the growth is faster than it has to be
  ///     try progress.status   // .substantialProgress
  ///     try progress.score    // 4.68…
  ///
  /// The value is d ((y / y₀)^(1 / (t − t₀)) − 1), over |(target / y₀)^(1 / (t₁ − t₀)) − 1| where there is a target,
  /// with d 1 or −1, so that growth the wanted way is above 0.
  ///
  /// Sources: Eurostat, Sustainable Development in the European Union, monitoring report (2017 and later), annex on
  /// method; Open SDG, the progress measure of sdg-build, with its thresholds, its limit and its score.
  public struct TargetProgress: Hashable, Sendable {
    /// Where the series is to go.
    public enum Goal: Hashable, Sendable {
      /// To a value by a year.
      case target(Double, by: Double)

      /// The way that is better, until a limit where there is one that it cannot pass.
      case direction(limit: Double?)
    }

    /// From which value on progress is what.
    public struct Thresholds: Hashable, Sendable {
      /// Substantial progress.
      public let high: Double

      /// Moderate progress.
      public let medium: Double

      /// Limited progress; below it, deterioration.
      public let low: Double

      /// Thresholds that do not rise.
      ///
      /// - Throws: ``UndefinedStatistic`` where one is not finite, or a lower one lies above a higher one.
      public init(high: Double, medium: Double, low: Double) throws(UndefinedStatistic) {
        guard try low.finite("low") <= medium.finite("medium"), try medium <= high.finite("high")
        else { throw .outOfRange("thresholds", allowed: "in order") }
        self.init(unchecked: high, medium, low)
      }

      private init(unchecked high: Double, _ medium: Double, _ low: Double) {
        self.high = high
        self.medium = medium
        self.low = low
      }

      /// 0.95, 0.6 and 0 of the growth that the target needs.
      public static let towardTarget = Thresholds(unchecked: 0.95, 0.6, 0)

      /// 1.5 %, 0.5 % and 0 a year.
      public static let growth = Thresholds(unchecked: 0.015, 0.005, 0)

      /// All of them made smaller by a factor.
      func reduced(by factor: Double) -> Thresholds {
        Thresholds(unchecked: high * factor, medium * factor, low * factor)
      }
    }

    /// What the progress amounts to.
    public enum Status: String, Hashable, Sendable, CaseIterable {
      case targetAchieved
      case substantialProgress
      case moderateProgress
      case limitedProgress
      case deterioration
    }

    /// Where progress is counted from: the base year, or the first one with a value after it.
    ///
    /// Its value is what stands for 0, where it is 0 and something does.
    public let base: Growth.Point

    /// The last known value.
    public let current: Growth.Point

    /// Where the series is to go.
    public let goal: Goal

    /// Whether more is better.
    public let higherIsBetter: Bool

    /// By how much the thresholds are made smaller because the limit is near; 1 without a limit.
    ///
    /// 1 − (y₀ / limit)^4.44, and the same of as far beyond the limit, up to twice as far.
    public let reduction: Double

    /// The thresholds, made smaller where the limit is near.
    public let thresholds: Thresholds

    /// The progress of a series.
    ///
    /// - Parameters:
    ///   - values: The values; `nil` where one is missing.
    ///   - years: When they were.
    ///   - baseYear: From when on progress is counted.
    ///   - higherIsBetter: Whether more is better.
    ///   - goal: Where the series is to go.
    ///   - thresholds: From which value on progress is what.
    ///   - zero: What stands for a base or target of 0, from which and to which nothing compounds; as Open SDG has
    ///     it, 0.001. Without it they are refused.
    /// - Throws: ``UndefinedStatistic`` where no value is known from the base year on, two values have one year, a
    ///   figure is not finite, a base or target is 0 that nothing stands for, and where the target is not due after
    ///   the base.
    public init(
      _ values: [Double?],
      at years: [Double],
      from baseYear: Double,
      higherIsBetter: Bool,
      toward goal: Goal,
      thresholds: Thresholds,
      insteadOfZero zero: Double? = nil
    ) throws(UndefinedStatistic) {
      let points = try Self.points(values, at: years)
      let start = try baseYear.finite("base year")
      guard let base = points.first(where: { $0.time >= start }), let current = points.last else {
        throw .missing("base year")
      }
      self.goal = try Self.checked(goal, after: base, zero)
      self.higherIsBetter = higherIsBetter
      self.current = current
      reduction = Self.reduction(of: base.value, goal)
      self.thresholds = thresholds.reduced(by: reduction)
      self.base = Growth.Point(
        time: base.time,
        value: try Self.notZero(base.value, zero, "base value")
      )
    }
  }
}

// MARK: - What goes in

extension Statistics.TargetProgress {
  private typealias Point = Statistics.Growth.Point

  /// The known values, by year.
  private static func points(
    _ values: [Double?],
    at years: [Double]
  ) throws(UndefinedStatistic) -> [Point] {
    guard values.count == years.count else { throw .unequalLengths("values", "years") }
    var points: [Point] = []
    for (value, year) in zip(values, years) {
      guard let value else { continue }
      points.append(Point(time: try year.finite("years"), value: try value.finite("values")))
    }
    points.sort { $0.time < $1.time }
    for (earlier, later) in zip(points, points.dropFirst()) where earlier.time == later.time {
      throw .outOfRange("years", allowed: "one for each value")
    }
    return points
  }

  private static func notZero(
    _ value: Double,
    _ zero: Double?,
    _ name: String
  ) throws(UndefinedStatistic) -> Double {
    guard value == 0 else { return value }
    guard let zero else { throw .zero(name) }
    return try zero.positive("what stands for 0")
  }

  private static func checked(
    _ goal: Goal,
    after base: Point,
    _ zero: Double?
  ) throws(UndefinedStatistic) -> Goal {
    switch goal {
    case .target(let target, let year):
      guard try year.finite("target year") > base.time else {
        throw .outOfRange("target year", allowed: "after the base")
      }
      return .target(try notZero(target.finite("target"), zero, "target"), by: year)
    case .direction(let limit):
      return .direction(limit: try limit?.finite("limit"))
    }
  }

  /// By how much the thresholds are made smaller because a limit is near.
  private static func reduction(of base: Double, _ goal: Goal) -> Double {
    guard case .direction(let limit?) = goal else { return 1 }
    let (size, end) = (base.magnitude, limit.magnitude)
    if size >= 2 * end { return 1 }
    let nearness = size <= end ? size / end : (2 * end - size) / end
    return 1 - nearness.raised(to: 4.44)
  }
}

// MARK: - What comes out

extension Statistics.TargetProgress {
  /// Whether the last value has reached the target; there is none to reach without one.
  public var isAchieved: Bool {
    guard case .target(let target, _) = goal else { return false }
    return higherIsBetter ? current.value >= target : current.value <= target
  }

  /// The growth the wanted way: as a share of what the target needs, or, without one, a year.
  ///
  /// - Throws: ``UndefinedStatistic`` where there is no value after the base, where base, last value and target do
  ///   not have one sign, where the target is the base, and where the value is too large for a number.
  public var value: Double {
    get throws(UndefinedStatistic) {
      guard current.time > base.time else {
        throw .tooFew("values from the base year on", count: 1, needed: 2)
      }
      let growth = try Statistics.Growth.compoundRate(from: base, to: current)
      let wanted = (base.value < 0) == higherIsBetter ? -growth : growth
      guard case .target(let target, let year) = goal else { return wanted }
      let end = Point(time: year, value: target)
      let needed = try Statistics.Growth.compoundRate(from: base, to: end).magnitude
      guard needed > 0 else { throw .zero("growth that the target needs") }
      let progress = wanted / needed
      guard progress.isFinite else { throw .notRepresentable("progress") }
      return progress
    }
  }

  /// What the progress amounts to, by the thresholds; an achieved target is achieved, whatever the growth.
  ///
  /// - Throws: ``UndefinedStatistic`` as ``value``.
  public var status: Status {
    get throws(UndefinedStatistic) {
      if isAchieved { return .targetAchieved }
      let value = try value
      if value >= thresholds.high { return .substantialProgress }
      if value >= thresholds.medium { return .moderateProgress }
      return value >= thresholds.low ? .limitedProgress : .deterioration
    }
  }

  /// The progress as a number from −5 to 5; an achieved target is 5.
  ///
  /// Its lines meet at the published thresholds, which have 2.5, 0 and −2.5. With others they leave gaps.
  ///
  /// - Throws: ``UndefinedStatistic`` as ``value``.
  public var score: Double {
    get throws(UndefinedStatistic) {
      if isAchieved { return 5 }
      let value = try value
      let score =
        switch goal {
        case .target: score(towardTarget: value)
        case .direction: score(ofGrowth: value)
        }
      return max(-5, min(score, 5))
    }
  }

  /// What a score amounts to, by bands of 2.5.
  ///
  /// - Throws: ``UndefinedStatistic`` as ``value``.
  public var statusOfScore: Status {
    get throws(UndefinedStatistic) {
      if isAchieved { return .targetAchieved }
      let score = try score
      if score >= 2.5 { return .substantialProgress }
      if score >= 0 { return .moderateProgress }
      return score >= -2.5 ? .limitedProgress : .deterioration
    }
  }

  /// With the slopes as they are published, to four decimals.
  private func score(towardTarget value: Double) -> Double {
    value >= thresholds.medium ? 7.1429 * value - 4.2857 : 4.1667 * value - 2.5
  }

  private func score(ofGrowth value: Double) -> Double {
    if value < thresholds.low { return 125 * value - 2.5 }
    // At the limit nothing more is asked than to keep it.
    guard reduction > 0 else { return 5 }
    let full = value / reduction
    if value >= thresholds.high { return 500 * full - 5 }
    return value >= thresholds.medium ? 250 * full - 1.25 : 500 * full - 2.5
  }
}
