extension Statistics {
  /// The mean of a sample, with Student's interval.
  ///
  ///     let waits = try Statistics.Mean(of: [12, 15, 9, 14])
  ///     waits.value                                  // 12.5
  ///     try waits.interval(at: .percent95).lower     // 8.29001925770148
  ///
  /// Source: Student, "The probable error of a mean", Biometrika 6 (1908). The sums are made with twice the
  /// digits, so that a common offset takes none away.
  public struct Mean: Hashable, Sendable {
    /// How many values.
    public let count: Int

    /// Their sum.
    public let sum: Double

    /// The mean.
    public let value: Double

    private let squares: Double

    /// The mean of values.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are none, one is infinite or no number, or their squares
    ///   are beyond what a number holds.
    public init(of values: [Double]) throws(UndefinedStatistic) {
      guard !values.isEmpty else { throw .tooFew("values", count: 0, needed: 1) }
      guard values.allSatisfy(\.isFinite) else { throw .notFinite("values") }
      count = values.count
      let sum = values.reduce(DoubleDouble.zero) { $0 + $1 }
      let mean = sum / Double(values.count)
      let squares = values.reduce(DoubleDouble.zero) { total, value in
        let distance = DoubleDouble(value) - mean
        return total + distance * distance
      }
      guard sum.high.isFinite, squares.high.isFinite else { throw .notRepresentable("mean") }
      self.sum = sum.value
      value = mean.value
      let isConstant = values.allSatisfy { $0 == values[0] }
      self.squares = isConstant ? 0 : squares.value
    }

    /// The standard deviation of the sample, with n - 1.
    ///
    /// - Throws: ``UndefinedStatistic`` for a single value.
    public func standardDeviation() throws(UndefinedStatistic) -> Double {
      guard count > 1 else { throw .tooFew("values", count: count, needed: 2) }
      return (squares / Double(count - 1)).squareRoot()
    }

    /// The interval by Student's t distribution with n - 1 degrees of freedom.
    ///
    /// - Throws: ``UndefinedStatistic`` for a single value, and where all are the same: that they do not
    ///   differ in the sample does not say that the mean is certain.
    public func interval(at level: ConfidenceLevel) throws(UndefinedStatistic) -> ConfidenceInterval
    {
      let deviation = try standardDeviation()
      guard deviation > 0 else { throw .allEqual("values") }
      let student = try StudentDistribution(degreesOfFreedom: Double(count - 1))
      let reach =
        try student.quantile(upperTail: level.tail) * deviation / Double(count).squareRoot()
      return ConfidenceInterval(value - reach, value + reach, at: level)
    }
  }
}
