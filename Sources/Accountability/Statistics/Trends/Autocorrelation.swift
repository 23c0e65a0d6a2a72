extension Statistics {
  /// How like a series is to itself some steps later: from −1 to 1, 0 where it has no memory.
  ///
  ///     try Statistics.Autocorrelation([1, 2, 3, 4], lag: 1).value  // 0.25
  ///
  /// The sum of (xᵢ − m)(xᵢ₊ₗ − m) over that of (xᵢ − m)²: G. E. P. Box and G. M. Jenkins, Time Series
  /// Analysis, equation 2.1.13.
  public struct Autocorrelation: Hashable, Sendable {
    /// How many steps lie between the values that are compared.
    public let lag: Int

    /// The autocorrelation.
    public let value: Double

    /// The autocorrelation of a series without gaps.
    ///
    /// - Throws: ``UndefinedStatistic`` where the series is not longer than the lag, the lag is not above
    ///   0, a value is not finite, or all are the same.
    public init(_ values: [Double], lag: Int) throws(UndefinedStatistic) {
      guard lag > 0 else { throw .outOfRange("lag", allowed: "above 0") }
      guard values.count > lag else {
        throw .tooFew("values", count: values.count, needed: lag < .max ? lag + 1 : lag)
      }
      self.lag = lag
      value = try Self.all(of: values, upTo: lag)[lag]
    }

    /// The autocorrelations at the lags from 0 on, in time in proportion to n times the number of lags.
    static func all(of values: [Double], upTo last: Int) throws(UndefinedStatistic) -> [Double] {
      let sample = try Sample(values)
      if sample.isConstant { throw .allEqual("values") }
      let mean = sample.scaledMean
      let distances = values.map { DoubleDouble(sample.scaled($0)) - mean }
      let squares = distances.reduce(DoubleDouble.zero) { $0 + $1.squared }
      return (0...last).map { lag in
        var sum = DoubleDouble.zero
        for (earlier, later) in zip(distances, distances.dropFirst(lag)) { sum += earlier * later }
        return (sum / squares).value
      }
    }
  }
}
