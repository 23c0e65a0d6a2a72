extension Statistics {
  /// One figure of several on one scale, of which some may be missing.
  ///
  ///     let mean = try Statistics.CompositeMean(power: 1, needing: 0.5)
  ///     try mean.mean(of: [20, 80, nil], weights: [1, 3, 2])   // 65
  ///
  /// Where values are missing, and enough are known, the weights of the others are shares of what is left; see
  /// ``WeightedSample/powerMean(_:)`` for the mean itself. To leave a value out is to assume that it is what
  /// the others come to.
  ///
  /// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), sections 6.7 and 6.8.
  public struct CompositeMean: Hashable, Sendable {
    /// The power: 1 for the arithmetic, 0 for the geometric, −1 for the harmonic mean.
    public let power: Double

    /// The share of the values that has to be known.
    public let share: Double

    /// A mean by its power, and how much has to be known for it.
    ///
    /// - Throws: ``UndefinedStatistic`` where the power is not finite, or the share not from 0 to 1.
    public init(power: Double, needing share: Double) throws(UndefinedStatistic) {
      self.power = try power.finite("power")
      self.share = try share.probability("share")
    }

    /// The mean of the values that are known.
    ///
    /// - Throws: ``UndefinedStatistic`` where too few are known, or the mean of those that are is undefined.
    public func mean(
      of values: [Double?],
      weights: [Double]
    ) throws(UndefinedStatistic) -> Double {
      guard values.count == weights.count else { throw .unequalLengths("values", "weights") }
      let known = zip(values, weights).filter { $0.0 != nil }
      let needed = max(1, Int((share * Double(values.count)).snapped.rounded(.up)))
      guard known.count >= needed else {
        throw .tooFew("values", count: known.count, needed: needed)
      }
      return try WeightedSample(known.compactMap(\.0), weights: known.map(\.1)).powerMean(power)
    }
  }
}
