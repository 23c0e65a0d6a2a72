extension Statistics {
  /// The hundred sizes at which Fingertips draws the limits of a funnel.
  ///
  /// From the smallest area, or from 1 where the largest is more than twice as large, to the largest; each step
  /// the same ratio of what is left, rounded, and at least one.
  public struct FunnelAxis: Hashable, Sendable {
    /// The sizes, in ascending order.
    public let points: [Double]

    /// What the sizes count.
    public enum Scale: Hashable, Sendable {
      /// Persons, for proportions.
      case population

      /// Observed events, for observed over expected events.
      case observedEvents

      /// Events, for rates of populations over some years at an average rate.
      case events(average: Double, years: Double)
    }

    /// The axis for areas of sizes.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are none; where a size, the average or the years are not
    ///   above 0 or infinite; and where a size or the greatest number of events is beyond 10¹⁵.
    public init(_ sizes: [Double], on scale: Scale) throws(UndefinedStatistic) {
      for size in sizes { _ = try size.positive("sizes") }
      guard let least = sizes.min(), let most = sizes.max() else {
        throw .tooFew("sizes", count: 0, needed: 1)
      }
      guard most <= 1e15 else { throw .tooLarge("sizes", largest: "10¹⁵") }
      try scale.check()
      let isWide = most > 2 * least
      var start = isWide ? 0 : Self.roundedDown(least / scale.years) * scale.years
      var end = Self.roundedUp(most / scale.years) * scale.years
      var remaining = 99.0
      switch scale {
      case .population: break
      case .observedEvents: remaining = 100
      case .events(let average, _):
        start = (start * average).rounded(.down)
        end = (end * average).rounded(.up)
        guard end <= 1e16 else { throw .tooLarge("events", largest: "10¹⁵") }
      }
      points = Self.points(from: max(1, start), to: end, remaining: remaining)
    }

    /// A hundred points; the first step goes the first of so many equal parts of the way.
    private static func points(from start: Double, to end: Double, remaining: Double) -> [Double] {
      var points = [start]
      var remaining = remaining
      while points.count < 100 {
        let last = points[points.count - 1]
        let step = (end / last).raised(to: 1 / remaining) * last
        points.append(max(step.rounded(.toNearestOrEven), last + 1))
        remaining -= 1
      }
      return points
    }

    /// 95 % of a number, down to its first digit.
    private static func roundedDown(_ value: Double) -> Double {
      let scaled = value * 0.95
      let unit = power(ofTen: digits(scaled.rounded(.down)) - 1)
      return (scaled / unit).rounded(.down) * unit
    }

    /// 105 % of a number, up to its second digit.
    private static func roundedUp(_ value: Double) -> Double {
      let scaled = value * 1.05
      let unit = power(ofTen: digits(scaled.rounded(.up)) - 2)
      return (scaled / unit).rounded(.up) * unit
    }

    /// How many digits a whole number has.
    private static func digits(_ value: Double) -> Int {
      var rest = value
      var digits = 1
      while rest >= 10 {
        rest = (rest / 10).rounded(.down)
        digits += 1
      }
      return digits
    }

    private static func power(ofTen exponent: Int) -> Double {
      let power = (0..<exponent.magnitude).reduce(1.0) { power, _ in power * 10 }
      return exponent < 0 ? 1 / power : power
    }
  }
}

extension Statistics.FunnelAxis.Scale {
  fileprivate func check() throws(UndefinedStatistic) {
    guard case .events(let average, let years) = self else { return }
    _ = try average.positive("average")
    _ = try years.positive("years")
  }

  fileprivate var years: Double {
    switch self {
    case .population, .observedEvents: 1
    case .events(_, let years): years
    }
  }
}
