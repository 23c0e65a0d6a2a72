extension Statistics {
  /// Quarters or fifths of areas by value, with the bounds between them, as Fingertips shows them.
  ///
  ///     let fifths = try Statistics.AreaCategories([3, 1, 4, 1, 5, 9], bins: .quintiles)
  ///     fifths.bounds                                    // [1, 1, 3, 4, 5, 9]
  ///     try fifths.category(of: 4, polarity: .lowIsGood) // 3
  ///
  /// The bounds are percentiles at whole fractions, by ``QuantileMethod/linear``, rounded to 10 decimals;
  /// a value on a bound belongs to the category below it. Source: UK Health Security Agency, Fingertips,
  /// `ValueCategoriesCalculator`, `QuartilesComparer` and `QuintilesComparer` as of 2020.
  public struct AreaCategories: Hashable, Sendable {
    /// How many categories.
    public enum Bins: Int, Hashable, Sendable, CaseIterable {
      /// Quarters, numbered from the lowest values on.
      case quartiles = 4

      /// Fifths, numbered from the highest values on where high is good.
      case quintiles = 5
    }

    /// Which values are wanted.
    public enum Polarity: String, Hashable, Sendable, CaseIterable {
      case highIsGood = "high-is-good"
      case lowIsGood = "low-is-good"
      case noJudgement = "no-judgement"
    }

    /// How many values it takes at least.
    public static let leastValues = 4

    /// How many categories there are.
    public let bins: Bins

    /// The smallest value, the bounds, and the largest value: one more than there are categories.
    public let bounds: [Double]

    private let sample: Sample

    /// The categories of known values.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 4 values, or where one is not finite.
    public init(_ values: [Double], bins: Bins) throws(UndefinedStatistic) {
      guard values.count >= Self.leastValues else {
        throw .tooFew("values", count: values.count, needed: Self.leastValues)
      }
      let sample = try Sample(values)
      var bounds = [sample.minimum]
      for bin in 1..<bins.rawValue {
        bounds.append(try Self.percentile(Double(bin) / Double(bins.rawValue), of: sample))
      }
      self.bins = bins
      self.bounds = bounds + [sample.maximum]
      self.sample = sample
    }

    /// A percentile as a fraction from 0 to 1, rounded to 10 decimals unless it is the first or last value.
    ///
    /// - Throws: ``UndefinedStatistic`` where the fraction is not from 0 to 1.
    public func percentile(_ p: Double) throws(UndefinedStatistic) -> Double {
      try Self.percentile(p, of: sample)
    }

    private static func percentile(
      _ p: Double,
      of sample: Sample
    ) throws(UndefinedStatistic)
      -> Double
    {
      let value = try sample.quantile(p, by: .linear)
      if p == 0 || p == 1 { return value }
      return try DecimalRounding(.scaled(.halfUp), decimals: 10).rounded(value)
    }

    /// The category of a value, from 1.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are fewer values than categories, or the value lies
    ///   above all that the bounds are made of.
    public func category(of value: Double, polarity: Polarity) throws(UndefinedStatistic) -> Int {
      guard sample.count >= bins.rawValue else {
        throw .tooFew("values", count: sample.count, needed: bins.rawValue)
      }
      guard let category = bounds.dropFirst().firstIndex(where: { value <= $0 }) else {
        throw .outOfRange("value", allowed: "at most the largest of those that were put in groups")
      }
      switch (bins, polarity) {
      case (.quintiles, .highIsGood): return bins.rawValue + 1 - category
      case (.quartiles, .highIsGood), (_, .lowIsGood), (_, .noJudgement): return category
      }
    }
  }
}
