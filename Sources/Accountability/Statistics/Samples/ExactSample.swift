public import AccountabilityRules

extension Statistics {
  /// Figures as they were reported, to the last digit: their mean and variance without rounding.
  ///
  ///     let figures = ["10000000.1", "10000000.2", "10000000.3"].compactMap { ExactNumber(decimal: $0) }
  ///     let sample = try Statistics.ExactSample(figures)
  ///     try sample.variance            // exactly 1/100
  ///     try sample.standardDeviation   // 0.1
  ///
  /// A double cannot hold 10000000.1, and misses it by 4 × 10⁻¹⁰; where that matters beside the spread,
  /// as in the data sets NumAcc3 and NumAcc4 of NIST's Statistical Reference Datasets, this keeps every
  /// digit. The formulas are those of ``Sample`` and ``Autocorrelation``. The order of the figures matters
  /// for the autocorrelation alone.
  public struct ExactSample: Hashable, Sendable {
    /// The figures, in the order in which they were given.
    public let values: [ExactNumber]

    /// The sum of the figures divided by their number.
    public let mean: ExactNumber

    /// Figures in their order.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is none.
    public init(_ values: [ExactNumber]) throws(UndefinedStatistic) {
      guard let mean = ExactNumber.sum(values).divided(by: ExactNumber(values.count)) else {
        throw .tooFew("values", count: 0, needed: 1)
      }
      self.values = values
      self.mean = mean
    }

    /// The sum of the squared distances from the mean over n − 1.
    ///
    /// - Throws: ``UndefinedStatistic`` for one figure, of which there is no spread.
    public var variance: ExactNumber {
      get throws(UndefinedStatistic) {
        guard let variance = squares.divided(by: ExactNumber(values.count - 1)) else {
          throw .tooFew("values", count: 1, needed: 2)
        }
        return variance
      }
    }

    /// The sum of the squared distances from the mean over n.
    public var populationVariance: ExactNumber {
      squares.divided(by: ExactNumber(values.count)) ?? .zero
    }

    /// The square root of ``variance``.
    ///
    /// - Throws: ``UndefinedStatistic`` for one figure, of which there is no spread.
    public var standardDeviation: Double {
      get throws(UndefinedStatistic) { try variance.doubleValue.squareRoot() }
    }

    /// How like the figures are to those some steps later.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are not more figures than the lag, the lag is not above
    ///   0, or all are the same.
    public func autocorrelation(lag: Int) throws(UndefinedStatistic) -> ExactNumber {
      guard lag > 0 else { throw .outOfRange("lag", allowed: "above 0") }
      guard values.count > lag else {
        throw .tooFew("values", count: values.count, needed: lag < .max ? lag + 1 : lag)
      }
      // Σ (x − m)(y − m) = Σ x y − m (Σ x + Σ y) + n m², for the pairs (x, y) that there are.
      let (earlier, later) = (values.dropLast(lag), values.dropFirst(lag))
      let products = ExactNumber.sum(zip(earlier, later).lazy.map { $0 * $1 })
      let sums = ExactNumber.sum(earlier) + ExactNumber.sum(later)
      let shared = products - mean * sums + mean * mean * ExactNumber(earlier.count)
      guard let correlation = shared.divided(by: squares) else { throw .allEqual("values") }
      return correlation
    }

    /// The sum of the squared distances from the mean: Σ x² − n m².
    private var squares: ExactNumber {
      ExactNumber.sum(values.lazy.map { $0 * $0 }) - mean * mean * ExactNumber(values.count)
    }
  }
}
