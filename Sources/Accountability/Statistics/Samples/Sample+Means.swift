extension Statistics.Sample {
  /// The mean of what multiplies: e to the mean of the logarithms.
  ///
  /// - Throws: ``UndefinedStatistic`` unless every value is above 0.
  public var geometricMean: Double {
    get throws(UndefinedStatistic) {
      try allPositive()
      let logarithm = sorted.lazy.map(\.logarithm).preciseMean.value
      return bounded(logarithm.exponential)
    }
  }

  /// The mean of rates over the same amount: n over the sum of the reciprocals.
  ///
  /// - Throws: ``UndefinedStatistic`` unless every value is above 0.
  public var harmonicMean: Double {
    get throws(UndefinedStatistic) {
      try allPositive()
      let smallest = DoubleDouble(minimum)
      var sum = DoubleDouble.zero
      for value in sorted { sum += smallest / value }
      return bounded((smallest * Double(count) / sum).value)
    }
  }

  /// The mean without a share of the values at either end, rounded down to whole values.
  ///
  /// `trimmedMean(0.1)` of 25 values leaves out the two smallest and the two largest.
  ///
  /// - Throws: ``UndefinedStatistic`` unless the share is at least 0 and below a half.
  public func trimmedMean(_ share: Double) throws(UndefinedStatistic) -> Double {
    guard share >= 0, share < 0.5 else {
      throw .outOfRange("share", allowed: "at least 0 and below 0.5")
    }
    let cut = min(Int((share * Double(count)).snapped), (count - 1) / 2)
    return try Statistics.Sample(Array(sorted[cut..<(count - cut)])).mean
  }

  private func allPositive() throws(UndefinedStatistic) {
    if minimum < 0 { throw .negative("values") }
    if minimum == 0 { throw .zero("values") }
  }

  /// A mean of the values, which rounding must not carry past them.
  private func bounded(_ mean: Double) -> Double { max(minimum, min(mean, maximum)) }
}

// MARK: - The middle

extension Statistics.Sample {
  /// The value in the middle, or the mean of the two in the middle.
  public var median: Double { Self.middle(of: sorted) }

  /// The middle of how far the values lie from the median.
  ///
  /// - Throws: ``UndefinedStatistic`` where a distance is too large for a number.
  public var medianAbsoluteDeviation: Double {
    get throws(UndefinedStatistic) {
      let median = median
      let distances = sorted.map { ($0 - median).magnitude }.sorted()
      guard let largest = distances.last, largest.isFinite else {
        throw .notRepresentable("median absolute deviation")
      }
      return Self.middle(of: distances)
    }
  }

  /// The median absolute deviation times 1.4826…, which for normal values estimates the standard deviation.
  ///
  /// The factor is one over the third quartile of the standard normal distribution: P. J. Rousseeuw and
  /// C. Croux, "Alternatives to the median absolute deviation", JASA 88 (1993), 1273–1283.
  ///
  /// - Throws: ``UndefinedStatistic`` where a distance is too large for a number.
  public var scaledMedianAbsoluteDeviation: Double {
    get throws(UndefinedStatistic) {
      let deviation = try medianAbsoluteDeviation * 1.482_602_218_505_602
      guard deviation.isFinite else { throw .notRepresentable("median absolute deviation") }
      return deviation
    }
  }

  /// The third quartile less the first.
  ///
  /// - Throws: ``UndefinedStatistic`` where it is too large for a number.
  public func interquartileRange(
    by method: Statistics.QuantileMethod
  ) throws(UndefinedStatistic)
    -> Double
  {
    let range = try quantile(0.75, by: method) - quantile(0.25, by: method)
    guard range.isFinite else { throw .notRepresentable("interquartile range") }
    return range
  }

  /// The middle of sorted values, of which there must be one.
  static func middle(of sorted: [Double]) -> Double {
    let upper = sorted[sorted.count / 2]
    return sorted.count.isMultiple(of: 2)
      ? sorted[sorted.count / 2 - 1].midpoint(with: upper) : upper
  }
}
