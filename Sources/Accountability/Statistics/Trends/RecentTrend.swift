extension Statistics {
  /// Whether a figure has risen or fallen over its five latest years, as Fingertips marks it.
  ///
  /// A χ² of the slope above 9.5495, the 99.8 % point, counts, unless the direction turns when one of the
  /// five is left out. Years are counted, not spaced: the year after a gap is the next one.
  ///
  /// The direction of proportions is that of the log odds. Where one of the five counts is 0, which has none,
  /// all five take the empirical log odds, with ½ added on both sides: D. R. Cox, The Analysis of Binary
  /// Data (1970), section 3.2.
  ///
  /// Source: UK Health Security Agency, Fingertips, `TrendMarkerCalculator` as of 2020 and 2025. Where the
  /// edition of 2020 has every significant trend of a proportion decrease, this one tells up from down.
  public struct RecentTrend: Hashable, Sendable {
    /// A year's figure; `nil` for what is not known.
    public struct Point: Hashable, Sendable {
      /// The year, by which the figures are put in order.
      public var year: Int

      /// How many were counted.
      public var count: Double?

      /// What they were counted among.
      public var denominator: Double?

      /// The proportion or rate.
      public var value: Double?

      /// The lower end of the interval at 95 %.
      public var lower: Double?

      /// The upper end of the interval at 95 %.
      public var upper: Double?

      /// A year's figure.
      public init(
        year: Int,
        count: Double?,
        denominator: Double?,
        value: Double?,
        lower: Double?,
        upper: Double?
      ) {
        self.year = year
        self.count = count
        self.denominator = denominator
        self.value = value
        self.lower = lower
        self.upper = upper
      }

      var isComplete: Bool { value != nil && count != nil && denominator != nil }

      /// Whether the point has what a method looks at, once it is complete.
      func suffices(for method: Method) -> Bool {
        switch method {
        case .proportions: true
        case .intervals: lower != nil && upper != nil
        }
      }
    }

    /// How the slope is told.
    public enum Method: String, Hashable, Sendable, CaseIterable {
      /// The χ² for trend in proportions; see ``ProportionTrend``. It needs no intervals.
      case proportions

      /// A line through the values, each weighted by its interval: one over the squared standard error.
      case intervals
    }

    /// What the edition of the tool takes for usable.
    public enum Edition: String, Hashable, Sendable, CaseIterable {
      /// Five years on end without a missing figure; proportions and crude rates.
      case fingertips2020 = "fingertips-2020"

      /// The five latest years with figures; directly standardised rates too.
      case fingertips2025 = "fingertips-2025"
    }

    /// What the values are.
    public enum Figure: String, Hashable, Sendable, CaseIterable {
      case proportion
      case crudeRate = "crude-rate"
      case directlyStandardisedRate = "directly-standardised-rate"
      case indirectlyStandardisedRatio = "indirectly-standardised-ratio"
    }

    /// What the mark says.
    public enum Marker: String, Hashable, Sendable, CaseIterable {
      case increasing
      case decreasing
      case noChange = "no-change"
    }

    /// How many years are looked at.
    public static let years = 5

    /// What χ² has to exceed: its 99.8 % point with 1 degree of freedom.
    public static let criticalChiSquared = 9.549_535_706_083_24

    /// How far the slope lies from none.
    public let chiSquared: Double

    /// Whether the slope has one direction whichever year is left out.
    public let isSteady: Bool

    /// Whether the slope counts.
    public var isSignificant: Bool { isSteady && chiSquared > Self.criticalChiSquared }

    /// What the mark says.
    public var marker: Marker {
      !isSignificant ? .noChange : direction > 0 ? .increasing : .decreasing
    }

    private let direction: Int
  }
}

// MARK: - From points

extension Statistics.RecentTrend {
  /// The trend of yearly figures, in any order.
  ///
  /// - Parameters:
  ///   - points: The figures, one for each year.
  ///   - figure: What they are.
  ///   - method: How the slope is told.
  ///   - edition: What is usable.
  ///   - yearsInPeriod: How many years each figure covers; overlapping periods have no recent trend.
  /// - Throws: ``UndefinedStatistic`` where fewer than five years are usable, the figures are of another
  ///   kind or period, a count is all of its denominator, all counts are 0, or a figure is not finite or has
  ///   no width.
  public init(
    _ points: [Point],
    of figure: Figure,
    by method: Method,
    edition: Edition = .fingertips2025,
    yearsInPeriod: Int = 1
  ) throws(UndefinedStatistic) {
    try Self.check(figure, edition)
    guard yearsInPeriod == 1 else { throw .outOfRange("years in period", allowed: "1") }
    let latest = try Self.usable(points, method, edition)
    switch method {
    case .proportions: try self.init(proportionsOf: latest)
    case .intervals: try self.init(intervalsOf: latest)
    }
  }

  private static func check(_ figure: Figure, _ edition: Edition) throws(UndefinedStatistic) {
    switch (figure, edition) {
    case (.proportion, _), (.crudeRate, _), (.directlyStandardisedRate, .fingertips2025): return
    case (.directlyStandardisedRate, .fingertips2020):
      throw .outOfRange("figure", allowed: "a proportion or a crude rate")
    case (.indirectlyStandardisedRatio, _):
      throw .outOfRange("figure", allowed: "a proportion or a rate that is not a ratio")
    }
  }

  /// The five latest usable years, the earliest first.
  private static func usable(
    _ points: [Point],
    _ method: Method,
    _ edition: Edition
  ) throws(UndefinedStatistic) -> [Point] {
    let latestFirst = points.latestFirst
    let complete =
      switch edition {
      case .fingertips2020: Array(latestFirst.prefix(while: \.isComplete))
      case .fingertips2025: latestFirst.filter(\.isComplete)
      }
    guard complete.allSatisfy({ $0.count != $0.denominator }) else {
      throw .outOfRange("count", allowed: "less than 'denominator'")
    }
    let usable = complete.filter { $0.suffices(for: method) }.prefix(years)
    guard usable.count == years else {
      throw .tooFew("points", count: usable.count, needed: years)
    }
    return usable.reversed()
  }

  private init(proportionsOf points: [Point]) throws(UndefinedStatistic) {
    let counts = points.map { $0.count ?? 0 }
    let denominators = points.map { $0.denominator ?? 0 }
    let trend = try Statistics.ProportionTrend(counts, of: denominators)
    let more = counts.contains(0) ? 0.5 : 0
    let logOdds = zip(counts, denominators).map { (($0 + more) / ($1 - $0 + more)).logarithm }
    chiSquared = try trend.trend.chiSquared
    isSteady = Self.isSteady { left in
      Self.line(logOdds, weights: [1, 1, 1, 1, 1], without: left).slope
    }
    direction = try trend.direction
  }

  private init(intervalsOf points: [Point]) throws(UndefinedStatistic) {
    var weights: [Double] = []
    for point in points {
      let width = try ((point.upper ?? 0) - (point.lower ?? 0)).positive("interval")
      let error = width / 3.92
      weights.append(1 / (error * error))
    }
    let values = points.map { $0.value ?? 0 }
    let line = Self.line(values, weights: weights, without: nil)
    let chiSquared = line.slope * line.slope * line.spread
    guard chiSquared.isFinite else { throw .notRepresentable("chi-squared") }
    self.chiSquared = chiSquared
    isSteady = Self.isSteady { Self.line(values, weights: weights, without: $0).slope }
    direction = line.slope > 0 ? 1 : line.slope < 0 ? -1 : 0
  }

  /// Whether all six slopes, of all points and without each, are below 0, or none is.
  private static func isSteady(_ slope: (Int?) -> Double) -> Bool {
    let falls = slope(nil) < 0
    return (0..<years).allSatisfy { (slope($0) < 0) == falls }
  }

  /// The weighted line through values at the places 1, 2, 3 …, one perhaps left out.
  private static func line(
    _ values: [Double],
    weights: [Double],
    without left: Int?
  ) -> (
    slope: Double, spread: Double
  ) {
    let places = values.indices.filter { $0 != left }
    var (weight, place, value) = (DoubleDouble.zero, DoubleDouble.zero, DoubleDouble.zero)
    for index in places {
      weight += weights[index]
      place += DoubleDouble(product: weights[index], Double(index + 1))
      value += DoubleDouble(product: weights[index], values[index])
    }
    let (middle, mean) = (place / weight, value / weight)
    var (product, spread) = (DoubleDouble.zero, DoubleDouble.zero)
    for index in places {
      let distance = DoubleDouble(Double(index + 1)) - middle
      product += distance * (DoubleDouble(values[index]) - mean) * weights[index]
      spread += distance.squared * weights[index]
    }
    return ((product / spread).value, spread.value)
  }
}

// MARK: - Against the year before

extension Statistics.RecentTrend {
  /// Whether the latest figure differs from the one before it: their intervals do not overlap.
  ///
  /// - Throws: ``UndefinedStatistic`` for fewer than two years, or where either of them has no value or no
  ///   interval.
  public static func latestAgainstPrevious(_ points: [Point]) throws(UndefinedStatistic) -> Marker {
    let latestFirst = points.latestFirst
    guard latestFirst.count >= 2 else {
      throw .tooFew("points", count: latestFirst.count, needed: 2)
    }
    let (latest, previous) = (try known(latestFirst[0]), try known(latestFirst[1]))
    if latest.value < previous.value {
      return previous.lower <= latest.upper ? .noChange : .decreasing
    }
    return latest.lower <= previous.upper ? .noChange : .increasing
  }

  private static func known(
    _ point: Point
  ) throws(UndefinedStatistic) -> (
    value: Double, lower: Double, upper: Double
  ) {
    guard let value = point.value, let lower = point.lower, let upper = point.upper else {
      throw .missing("value")
    }
    return (
      try value.finite("value"), try lower.finite("lower"), try upper.finite("upper")
    )
  }
}

extension [Statistics.RecentTrend.Point] {
  /// The points from the latest year back; of one year, in the order in which they stand.
  fileprivate var latestFirst: Self { sorted { $0.year > $1.year } }
}
