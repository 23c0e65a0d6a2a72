extension Statistics {
  /// How fast a series grows: at one rate throughout, and as a share of where it began.
  ///
  ///     let growth = try Statistics.Growth([100, 130, nil, 121], at: [2020, 2021, 2022, 2022.5])
  ///     growth.first                    // (2020, 100)
  ///     try growth.compoundRate         // 0.0792… a year
  ///     try growth.change(per: 10)      // 0.669…: the line rises by 67 % of its start in ten years
  ///
  /// The compound rate is (last / first)^(1 / (t − t₀)) − 1, of the first and last known values. The change per
  /// so many units of time is that of the line nearest to all known values, as a share of the line's value at the
  /// first time; of two values it is that between them.
  ///
  /// Source: OECD and Joint Research Centre, Handbook on Constructing Composite Indicators (2008), and the
  /// functions `CAGR` and `prc_change` of the package COINr 1.1.
  public struct Growth: Hashable, Sendable {
    /// A known value with its time.
    public struct Point: Hashable, Sendable {
      /// The time, mostly in years.
      public let time: Double

      /// The value.
      public let value: Double
    }

    /// The known values, by time.
    public let points: [Point]

    /// A series of values at times, in any order; `nil` where one is missing.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 known values, lists of different lengths, figures that
    ///   are not finite, and two known values at one time.
    public init(_ values: [Double?], at times: [Double]) throws(UndefinedStatistic) {
      guard values.count == times.count else { throw .unequalLengths("values", "times") }
      var points: [Point] = []
      for (value, time) in zip(values, times) {
        let time = try time.finite("times")
        if let value { points.append(Point(time: time, value: try value.finite("values"))) }
      }
      guard points.count >= 2 else { throw .tooFew("values", count: points.count, needed: 2) }
      points.sort { $0.time < $1.time }
      for (earlier, later) in zip(points, points.dropFirst()) where earlier.time == later.time {
        throw .outOfRange("times", allowed: "one for each value")
      }
      self.points = points
    }

    /// The first known value.
    public var first: Point { points[0] }

    /// The last known value.
    public var last: Point { points[points.count - 1] }

    /// The rate that compounds the first value to the last one; −1 where the last one is 0.
    ///
    /// Of values below 0 it says how fast they become larger in size.
    ///
    /// - Throws: ``UndefinedStatistic`` where the first value is 0, from which nothing grows, where the values have
    ///   opposite signs, and where the rate is too large for a number.
    public var compoundRate: Double {
      get throws(UndefinedStatistic) {
        try Self.compoundRate(from: first, to: last)
      }
    }

    /// The rate that compounds one value to another.
    static func compoundRate(from first: Point, to last: Point) throws(UndefinedStatistic) -> Double
    {
      if first.value == 0 { throw .zero("first value") }
      if last.value == 0 { return -1 }
      guard (first.value < 0) == (last.value < 0) else {
        throw .outOfRange("last value", allowed: "of the sign of the first")
      }
      // Near 1 the logarithm of a ratio loses what the difference of its terms still has.
      let gain = (last.value - first.value) / first.value
      let logarithm =
        gain.magnitude < 0.5
        ? gain.logarithmOfOnePlus
        : last.value.magnitude.logarithm - first.value.magnitude.logarithm
      let rate = (logarithm / (last.time - first.time)).exponentialMinusOne
      guard rate.isFinite else { throw .notRepresentable("rate") }
      return rate
    }

    /// The change for so many units of time, as a share of where the series began.
    ///
    /// Of two values it is the difference over the first; of more, the slope of the line nearest to them over the
    /// line's value at the first time. A negative start keeps its sign in the division: from −2 to −3 it is 0.5.
    ///
    /// - Throws: ``UndefinedStatistic`` where the start is 0, or where a figure is too large or small for a number.
    public func change(per duration: Double) throws(UndefinedStatistic) -> Double {
      let duration = try duration.finite("per")
      let (slope, start) = try self.line
      if start == 0 { throw .zero("start") }
      let change = slope / start * duration
      guard change.isFinite else { throw .notRepresentable("change") }
      return change
    }

    /// The change for each unit of time, and the value at the first one.
    private var line: (slope: Double, start: Double) {
      get throws(UndefinedStatistic) {
        if points.count == 2 {
          return ((last.value - first.value) / (last.time - first.time), first.value)
        }
        // Counted from the first time, the line's start is its intercept, and no digit of the years is lost in it.
        let line = try LinearRegression(
          points.map { $0.time - first.time },
          points.map(\.value)
        )
        return (line.slope, line.intercept)
      }
    }
  }
}
