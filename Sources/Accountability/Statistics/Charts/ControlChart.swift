extension Statistics {
  /// A series with its centre and the limits within which chance keeps it: Shewhart's charts.
  ///
  ///     let chart = try Statistics.ControlChart(.count, [4, 6, 5, 3, 7, 21])
  ///     chart.points[5].isOutside   // true: 21 lies above the upper limit of 15.97…
  ///
  /// Sources: D. C. Montgomery, Introduction to Statistical Quality Control, sections 6.4 and 7.2–7.4;
  /// P. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002), 531–537, for the
  /// charts with a prime; T. Taylor, "Normalized individuals chart", 2018, for ``Kind/individualsPrime``.
  /// The figures are those of `qic` of qicharts2 0.8.1.
  public struct ControlChart: Hashable, Sendable {
    /// What is charted.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Single measurements; the limits come from the moving ranges. The I or X chart.
      case individuals = "i"

      /// How far each measurement lies from the one before it. The MR chart.
      case movingRange = "mr"

      /// Counts of a number that contains them. The P chart.
      case proportion = "p"

      /// The same, with limits that follow how far the proportions vary beyond chance. The P′ chart.
      case proportionPrime = "pp"

      /// Counts of events in an area of opportunity. The U chart.
      case rate = "u"

      /// The same, with limits that follow how far the rates vary beyond chance. The U′ chart.
      case ratePrime = "up"

      /// Counts of events in areas of one size. The C chart.
      case count = "c"

      /// Counts of cases from one event to the next. The G chart, whose centre is the median.
      case betweenEvents = "g"

      /// Times from one event to the next, which are above 0. The T chart.
      case timeBetweenEvents = "t"

      /// Means of subgroups of different sizes, with limits from their moving ranges. The I′ chart.
      case individualsPrime = "ip"

      /// Whether it takes denominators.
      public var takesDenominators: Bool {
        switch self {
        case .proportion, .proportionPrime, .rate, .ratePrime, .individualsPrime: true
        case .individuals, .movingRange, .count, .betweenEvents, .timeBetweenEvents: false
        }
      }
    }

    /// Between which values chance keeps a point.
    public struct Limits: Hashable, Sendable {
      /// Three standard deviations below the centre.
      public var lower: Double

      /// Three standard deviations above the centre.
      public var upper: Double

      /// Two standard deviations below the centre.
      public var lowerWarning: Double

      /// Two standard deviations above the centre.
      public var upperWarning: Double

      /// Whether a value lies beyond the limits; on one it does not.
      public func isOutside(_ value: Double) -> Bool { value < lower || value > upper }

      /// The same of a value that may be missing, or have no limits.
      static func isOutside(_ value: Double?, _ limits: Limits?) -> Bool? {
        guard let value, let limits else { return nil }
        return limits.isOutside(value)
      }
    }

    /// A value of the chart with its limits.
    public struct Point: Hashable, Sendable {
      /// What is charted; `nil` where it is missing.
      public let value: Double?

      /// The limits; `nil` where the series has nothing to tell them from.
      public let limits: Limits?

      /// Whether the value lies beyond its limits; `nil` where either is missing.
      public var isOutside: Bool? { Limits.isOutside(value, limits) }
    }

    /// What is charted.
    public let kind: Kind

    /// The centre line.
    public let centre: Double

    /// The points, in the order of the series.
    public let points: [Point]

    /// The runs of the points about the centre.
    public let runs: RunAnalysis

    /// Whether the runs are more than chance; `nil` where no point tells anything, and on a chart of moving
    /// ranges, which depend on one another.
    public var hasRunsSignal: Bool? {
      kind == .movingRange || runs.useful == 0 ? nil : runs.isSignal(.anhoej)
    }
  }
}

// MARK: - From a series

extension Statistics.ControlChart {
  /// A chart of a series.
  ///
  /// - Parameters:
  ///   - kind: What is charted.
  ///   - values: Measurements, counts or sums, in order, with gaps.
  ///   - denominators: What each value is of, for the kinds that take them.
  ///   - frozenAfter: How many of the first points centre and limits are taken of; all where it is `nil`.
  ///   - screensMovingRanges: Whether moving ranges beyond their own upper limit are left out before the
  ///     limits are taken of the rest: L. S. Nelson, Journal of Quality Technology 14 (1982), 172–173.
  ///   - factor: What the figures of the chart are multiplied by, as 100 for percentages.
  /// - Throws: ``UndefinedStatistic`` where no value is known to take a centre of, figures are not finite,
  ///   a count or denominator is negative, a denominator is 0, a count is more than its denominator on a
  ///   chart of proportions, or a time is not above 0.
  public init(
    _ kind: Kind,
    _ values: [Double?],
    of denominators: [Double?] = [],
    frozenAfter: Int? = nil,
    screensMovingRanges: Bool = false,
    factor: Double = 1
  ) throws(UndefinedStatistic) {
    _ = try factor.positive("factor")
    let series = try ChartSeries(kind, values, denominators, frozenAfter: frozenAfter)
    let lines = try series.lines(kind, screens: screensMovingRanges)
    self.kind = kind
    centre = try lines.centre.charted(factor)
    var points: [Point] = []
    points.reserveCapacity(values.count)
    for (index, value) in lines.values.enumerated() {
      let limits = lines.limits(index).flatMap { Limits($0, times: factor) }
      points.append(
        Point(
          value: try value.map { value throws(UndefinedStatistic) in
            try value.charted(factor)
          },
          limits: limits
        )
      )
    }
    self.points = points
    runs = Statistics.RunAnalysis(lines.values, centre: lines.centre)
  }
}

extension Double {
  fileprivate func charted(_ factor: Double) throws(UndefinedStatistic) -> Double {
    let product = self * factor
    guard product.isFinite else { throw .notRepresentable("chart") }
    return product
  }
}

extension Statistics.ControlChart.Limits {
  /// Limits times a factor; `nil` where one of them is no number.
  fileprivate init?(_ limits: Self, times factor: Double) {
    self.init(
      lower: limits.lower * factor,
      upper: limits.upper * factor,
      lowerWarning: limits.lowerWarning * factor,
      upperWarning: limits.upperWarning * factor
    )
    guard lower.isFinite, upper.isFinite, lowerWarning.isFinite, upperWarning.isFinite else {
      return nil
    }
  }

  /// Limits two and three standard deviations from a centre, within what the figures can be.
  init(_ centre: Double, _ deviation: Double, within bounds: ClosedRange<Double>? = nil) {
    lower = centre - 3 * deviation
    upper = centre + 3 * deviation
    lowerWarning = centre - 2 * deviation
    upperWarning = centre + 2 * deviation
    if let bounds { clamp(to: bounds) }
  }

  private mutating func clamp(to bounds: ClosedRange<Double>) {
    lower = max(lower, bounds.lowerBound)
    upper = min(upper, bounds.upperBound)
    lowerWarning = max(lowerWarning, bounds.lowerBound)
    upperWarning = min(upperWarning, bounds.upperBound)
  }
}
