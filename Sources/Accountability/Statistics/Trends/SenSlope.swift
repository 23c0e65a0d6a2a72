extension Statistics {
  /// The middle of the slopes between every two points of a series: a trend that outliers do not bend.
  ///
  ///     let sen = try Statistics.SenSlope([1, 2, nil, 4, 5, 60])
  ///     sen.slope       // 1.0 for each step
  ///     sen.intercept   // 1.0, which the line has at the first place
  ///
  /// Sources: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968),
  /// 1379–1389; the intercept, the median of the values less the slope times that of their places, after
  /// W. J. Conover, Practical Nonparametric Statistics, section 5.5. Missing values keep their places.
  public struct SenSlope: Hashable, Sendable {
    /// The longest series: there are half a million slopes in one of a thousand points.
    public static let greatestCount = 10_000

    /// The median change for each step of the series.
    public let slope: Double

    /// What the line through the medians has at the first place.
    public let intercept: Double

    /// The slope of a series, in time in proportion to n² log n.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 known values, more than ``greatestCount``, or a
    ///   value that is not finite.
    public init(_ values: [Double?]) throws(UndefinedStatistic) {
      let places = values.indices.filter { values[$0] != nil }
      let known = values.compactMap(\.self)
      guard known.count >= 2 else { throw .tooFew("values", count: known.count, needed: 2) }
      guard known.count <= Self.greatestCount else {
        throw .tooLarge("values", largest: "\(Self.greatestCount)")
      }
      guard known.allSatisfy(\.isFinite) else { throw .notFinite("values") }
      slope = try Self.median(known, places)
      let middle = Sample.middle(of: places.map(Double.init))
      intercept = try Sample(known).median - middle * slope
      guard intercept.isFinite else { throw .notRepresentable("intercept") }
    }

    private static func median(
      _ values: [Double],
      _ places: [Int]
    ) throws(UndefinedStatistic)
      -> Double
    {
      var slopes: [Double] = []
      slopes.reserveCapacity(values.count * (values.count - 1) / 2)
      for later in values.indices {
        for earlier in 0..<later {
          let steps = Double(places[later] - places[earlier])
          slopes.append((values[later] - values[earlier]) / steps)
        }
      }
      guard slopes.allSatisfy(\.isFinite) else { throw .notRepresentable("slope") }
      slopes.sort()
      return Sample.middle(of: slopes)
    }
  }
}
