extension Statistics {
  /// Values whose order has no meaning: their mean, their middle and how far they lie apart.
  ///
  ///     let waits = try Statistics.Sample([2, 4, 4, 4, 5, 5, 7, 9])
  ///     waits.mean                                // 5.0
  ///     waits.populationStandardDeviation         // 2.0
  ///     waits.median                              // 4.5
  ///     try waits.quantile(0.9, by: .linear)      // 7.6
  ///
  /// Sums are kept in about 106 bits, and the values are sorted first, so that the same values give the
  /// same figures to the last bit in whatever order they come, and an offset of a thousand million costs
  /// no digit. Making a sample takes time in proportion to n log n, a figure of it at most to n.
  ///
  /// Sources: mean and spread, D. C. Montgomery, Introduction to Statistical Quality Control, section 3.1;
  /// skewness and kurtosis, D. N. Joanes and C. A. Gill, "Comparing measures of sample skewness and
  /// kurtosis", The Statistician 47 (1998), 183–189.
  public struct Sample: Hashable, Sendable {
    /// The values from the smallest to the largest.
    public let sorted: [Double]

    /// By how many powers of two the values are scaled where sums are built, so that none overflows.
    let exponent: Int

    /// A sample of known values, in any order.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is no value, or one is not finite.
    public init(_ values: [Double]) throws(UndefinedStatistic) {
      guard !values.isEmpty else { throw .tooFew("values", count: 0, needed: 1) }
      guard values.allSatisfy(\.isFinite) else { throw .notFinite("values") }
      // Both zeros are one value, and sort as one.
      sorted = values.map { $0 == 0 ? 0 : $0 }.sorted()
      exponent = Self.scale(of: sorted)
    }

    /// How many values there are, at least one.
    public var count: Int { sorted.count }

    /// The smallest value.
    public var minimum: Double { sorted[0] }

    /// The largest value.
    public var maximum: Double { sorted[sorted.count - 1] }

    /// Whether all values are the same.
    public var isConstant: Bool { minimum == maximum }

    /// The sum of the values divided by their number.
    public var mean: Double { isConstant ? minimum : unscaled(scaledMean.value, power: 1) }
  }
}

// MARK: - Scaling

extension Statistics.Sample {
  /// The power of two that brings the largest value near 1; 0 where no fourth power can overflow.
  private static func scale(of sorted: [Double]) -> Int {
    let largest = max(sorted[0].magnitude, sorted[sorted.count - 1].magnitude)
    guard largest > 0, !(-200...200).contains(largest.exponent) else { return 0 }
    return Int(largest.exponent)
  }

  /// A value brought near 1.
  func scaled(_ value: Double) -> Double {
    exponent == 0 ? value : Double(sign: .plus, exponent: -exponent, significand: value)
  }

  /// A figure of scaled values as one of the values themselves.
  func unscaled(_ value: Double, power: Int) -> Double {
    exponent == 0 ? value : Double(sign: .plus, exponent: exponent * power, significand: value)
  }

  /// The mean of the scaled values.
  var scaledMean: DoubleDouble {
    exponent == 0 ? sorted.preciseMean : sorted.lazy.map(scaled).preciseMean
  }

  /// The sum of a power of how far each scaled value lies from the mean.
  func centralSum(power: Int) -> Double {
    if isConstant { return 0 }
    let mean = scaledMean
    var sum = DoubleDouble.zero
    for value in sorted {
      let distance = DoubleDouble(scaled(value)) - mean
      let square = distance.squared
      sum += power == 2 ? square : power == 3 ? square * distance : square.squared
    }
    return sum.value
  }

  /// A figure that a spread above 0 must not lose in rounding.
  func representable(_ value: Double, _ name: String) throws(UndefinedStatistic) -> Double {
    guard value.isFinite, value != 0 || isConstant else { throw .notRepresentable(name) }
    return value
  }
}
