extension Statistics {
  /// A series with the limits of its own variation, read as NHS England's "Making Data Count" reads it.
  ///
  ///     let chart = try Statistics.XmRChart([12, 14, 13, 12, 15, 13, 14, 13, 12, 29], direction: .decrease)
  ///     chart.points[9].cause       // .aboveUpperLimit
  ///     chart.variation             // .concern(.high)
  ///
  /// The limits lie 2.66 mean moving ranges from the mean. Special causes are: a point beyond the limits;
  /// seven in a row that rise, or fall; two of three beyond two thirds of the way to one limit, and all
  /// three on its side; seven in a row on one side of the mean. Where several hold, the first counts.
  ///
  /// Sources: NHS England, Making Data Count, "Strengthening your decisions" (2019) and the package
  /// NHSRplotthedots 0.2.2; D. C. Montgomery, Introduction to Statistical Quality Control, section 6.4; for
  /// screening, L. S. Nelson, Journal of Quality Technology 14 (1982), 172–173.
  public struct XmRChart: Hashable, Sendable {
    /// Which way is better.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
      /// Higher is better.
      case increase

      /// Lower is better.
      case decrease

      /// Neither is.
      case neutral
    }

    /// A stretch of the series with a mean and limits of its own.
    public struct Group: Hashable, Sendable {
      /// The places of the group in the series.
      public let range: Range<Int>

      /// The mean; `nil` where no value is known.
      public let mean: Double?

      /// The limits; `nil` where there are no two values in a row to tell a moving range from, or screening
      /// leaves none because all values are the same.
      public let limits: Limits?

      /// How many known values the mean is taken of.
      public let count: Int
    }

    /// Between which values the series keeps.
    public struct Limits: Hashable, Sendable {
      /// The lower process limit.
      public let lower: Double

      /// The upper process limit.
      public let upper: Double

      /// Two thirds of the way to the lower limit.
      public let nearLower: Double

      /// Two thirds of the way to the upper limit.
      public let nearUpper: Double
    }

    /// A known value of the series; what is missing has no point.
    public struct Point: Hashable, Sendable {
      /// The value.
      public let value: Double

      /// 1 above the mean, −1 below it, 0 on it.
      public let side: Int

      /// Whether the value lies beyond its limits; `nil` where there are none.
      public let isOutside: Bool?

      /// Whether the value lies beyond two thirds of the way to a limit, and within it; `nil` where there is
      /// none.
      public let isNearLimit: Bool?

      /// What shows that something has changed; `nil` where nothing does.
      public internal(set) var cause: SpecialCause?
    }

    /// The fewest values from which limits are more than a trial.
    public static let settledCount = 12

    /// The groups, in order; they cover the series.
    public let groups: [Group]

    /// The points, in the order of the series; `nil` where a value is missing.
    public let points: [Point?]

    /// Which way is better.
    public let direction: Direction

    /// Whether the limits of some group come from fewer than 12 values, so that they will still move.
    public var hasTrialLimits: Bool { groups.contains { $0.count < Self.settledCount } }
  }
}

// MARK: - Causes

extension Statistics.XmRChart {
  /// What shows that a point is more than variation: it lies on a side, or moves towards one.
  public enum SpecialCause: String, Hashable, Sendable, CaseIterable {
    case aboveUpperLimit = "above-upper-limit"
    case belowLowerLimit = "below-lower-limit"
    case sevenRising = "seven-rising"
    case sevenFalling = "seven-falling"
    case twoOfThreeHigh = "two-of-three-high"
    case twoOfThreeLow = "two-of-three-low"
    case sevenAboveMean = "seven-above-mean"
    case sevenBelowMean = "seven-below-mean"

    /// The side that it shows.
    public var side: Side {
      switch self {
      case .aboveUpperLimit, .sevenRising, .twoOfThreeHigh, .sevenAboveMean: .high
      case .belowLowerLimit, .sevenFalling, .twoOfThreeLow, .sevenBelowMean: .low
      }
    }
  }

  /// The side of a special cause.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case high
    case low
  }

  /// What a point or a series shows: the icon for variation.
  public enum Variation: Hashable, Sendable {
    /// Nothing but variation.
    case commonCause

    /// A change for the better.
    case improvement(Side)

    /// A change for the worse.
    case concern(Side)

    /// A change where neither way is better.
    case neutral(Side)
  }

  /// Whether a target will be met: the icon for assurance.
  public enum Assurance: String, Hashable, Sendable, CaseIterable {
    /// The target lies beyond the limits on the side where it is met every time.
    case consistentlyPasses = "consistently-passes"

    /// The target lies beyond the limits on the side where it is missed every time.
    case consistentlyFails = "consistently-fails"

    /// The target lies within the limits: it will be met and missed by chance.
    case inconsistent
  }

  /// What a point shows.
  public func variation(of point: Point) -> Variation {
    guard let cause = point.cause else { return .commonCause }
    switch (direction, cause.side) {
    case (.increase, .high), (.decrease, .low): return .improvement(cause.side)
    case (.increase, .low), (.decrease, .high): return .concern(cause.side)
    case (.neutral, let side): return .neutral(side)
    }
  }

  /// What the latest point shows; `nil` where it is missing.
  public var variation: Variation? { points.last.flatMap(\.self).map(variation) }

  /// Whether a target will be met by variation as the latest limits have it.
  ///
  /// On a limit, the target is met and missed by chance.
  ///
  /// - Throws: ``UndefinedStatistic`` where neither way is better, or the latest group has no limits.
  public func assurance(of target: Double) throws(UndefinedStatistic) -> Assurance {
    guard target.isFinite else { throw .notFinite("target") }
    guard let limits = groups.last?.limits else { throw .missing("limits") }
    switch (direction, limits.side(of: target)) {
    case (.neutral, _): throw .outOfRange("direction", allowed: "'increase' or 'decrease'")
    case (_, nil): return .inconsistent
    case (.increase, .high), (.decrease, .low): return .consistentlyFails
    case (.increase, .low), (.decrease, .high): return .consistentlyPasses
    }
  }
}
