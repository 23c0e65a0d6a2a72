extension Statistics {
  /// Whether a few values far out make the distribution of an indicator.
  ///
  ///     let check = try Statistics.ShapeCheck(skewness: 2, kurtosis: 3.5)
  ///     try check.passes(Statistics.Sample([1, 2, 3, 4, 5, 6, 7, 8, 9, 90]))   // false
  ///
  /// It passes unless both are reached: the skewness, without its sign, and the excess kurtosis, both freed
  /// from most of their bias (``Sample/adjustedSkewness``, ``Sample/adjustedExcessKurtosis``). The limits are
  /// conventions; 2 and 3.5 are usual in composite indicators.
  ///
  /// Source: R. A. Groeneveld and G. Meeden, The Statistician 33 (1984), for the measures of shape; OECD and
  /// JRC, Handbook on Constructing Composite Indicators (2008), section 5.3, for their use.
  public struct ShapeCheck: Hashable, Sendable {
    /// The skewness from which on values may be far out.
    public let skewness: Double

    /// The excess kurtosis from which on values may be far out.
    public let kurtosis: Double

    /// A check with its two limits.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the limit of the skewness is above 0 and both are finite.
    public init(skewness: Double, kurtosis: Double) throws(UndefinedStatistic) {
      self.skewness = try skewness.positive("skewness")
      self.kurtosis = try kurtosis.finite("kurtosis")
    }

    /// Whether no few values are far out.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 3 values, for 3 of which the skewness alone does not
    ///   tell, and where all are the same.
    public func passes(_ sample: Sample) throws(UndefinedStatistic) -> Bool {
      if try sample.adjustedSkewness.magnitude < skewness { return true }
      return try sample.adjustedExcessKurtosis < kurtosis
    }
  }
}
