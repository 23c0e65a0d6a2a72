extension Statistics {
  /// Values that count for more or less: their weighted mean and variance.
  ///
  ///     let rates = try Statistics.WeightedSample([0.5, 0.2], weights: [10, 90])
  ///     try rates.mean  // 0.23
  ///
  /// Source: P. R. Bevington and D. K. Robinson, Data Reduction and Error Analysis for the Physical
  /// Sciences, equations 4.17 and 4.22. The variance divides by the sum of the weights, as for a whole
  /// population.
  public struct WeightedSample: Hashable, Sendable {
    /// The values, in the order in which they were given.
    public let values: [Double]

    /// What each value counts for.
    public let weights: [Double]

    /// Values with their weights.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is no value, one is not finite, a weight is negative
    ///   or not finite, the weights add up to 0, or there are not as many of them.
    public init(_ values: [Double], weights: [Double]) throws(UndefinedStatistic) {
      guard values.count == weights.count else { throw .unequalLengths("values", "weights") }
      guard !values.isEmpty else { throw .tooFew("values", count: 0, needed: 1) }
      guard values.allSatisfy(\.isFinite) else { throw .notFinite("values") }
      guard weights.allSatisfy(\.isFinite) else { throw .notFinite("weights") }
      guard weights.allSatisfy({ $0 >= 0 }) else { throw .negative("weights") }
      guard weights.contains(where: { $0 > 0 }) else { throw .zero("weights") }
      self.values = values
      self.weights = weights
    }

    /// The sum of the values times their weights, divided by that of the weights.
    ///
    /// - Throws: ``UndefinedStatistic`` where a sum is too large for a number.
    public var mean: Double {
      get throws(UndefinedStatistic) { try preciseMean().value }
    }

    /// The mean squared distance from the mean, each counting for its weight.
    ///
    /// - Throws: ``UndefinedStatistic`` where a sum is too large for a number.
    public var populationVariance: Double {
      get throws(UndefinedStatistic) {
        let mean = try preciseMean()
        var sum = DoubleDouble.zero
        for (value, weight) in zip(values, weights) {
          sum += (DoubleDouble(value) - mean).squared * weight
        }
        return try finite(sum / weights.preciseSum, "variance").value
      }
    }

    /// The first value, where all that have a weight are the same.
    private var constant: Double? {
      guard let first = zip(values, weights).first(where: { $0.1 > 0 })?.0 else { return nil }
      return zip(values, weights).allSatisfy { $0 == first || $1 == 0 } ? first : nil
    }

    private func preciseMean() throws(UndefinedStatistic) -> DoubleDouble {
      if let constant { return DoubleDouble(constant) }
      var sum = DoubleDouble.zero
      for (value, weight) in zip(values, weights) { sum += DoubleDouble(product: value, weight) }
      return try finite(sum / weights.preciseSum, "mean")
    }

    private func finite(
      _ figure: DoubleDouble,
      _ name: String
    ) throws(UndefinedStatistic)
      -> DoubleDouble
    {
      guard figure.value.isFinite else { throw .notRepresentable(name) }
      return figure
    }
  }
}
