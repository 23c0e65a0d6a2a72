extension Statistics.Sample {
  /// The mean squared distance from the mean: the variance of a whole population.
  ///
  /// - Throws: ``UndefinedStatistic`` where it is too large or too small for a number.
  public var populationVariance: Double {
    get throws(UndefinedStatistic) {
      try representable(
        unscaled(centralSum(power: 2) / Double(count), power: 2),
        "population variance"
      )
    }
  }

  /// The variance as estimated from a sample: squared distances over n − 1.
  ///
  /// - Throws: ``UndefinedStatistic`` for one value, of which there is no spread.
  public var variance: Double {
    get throws(UndefinedStatistic) {
      try needs(2)
      return try representable(
        unscaled(centralSum(power: 2) / Double(count - 1), power: 2),
        "variance"
      )
    }
  }

  /// The square root of ``populationVariance``.
  public var populationStandardDeviation: Double {
    unscaled((centralSum(power: 2) / Double(count)).squareRoot(), power: 1)
  }

  /// The square root of ``variance``.
  ///
  /// - Throws: ``UndefinedStatistic`` for one value, of which there is no spread.
  public var standardDeviation: Double {
    get throws(UndefinedStatistic) {
      try needs(2)
      let deviation = (centralSum(power: 2) / Double(count - 1)).squareRoot()
      return try representable(unscaled(deviation, power: 1), "standard deviation")
    }
  }

  /// How far the mean of such samples lies from that of the population: the standard deviation over √n.
  ///
  /// - Throws: ``UndefinedStatistic`` for one value, of which there is no spread.
  public var standardErrorOfMean: Double {
    get throws(UndefinedStatistic) { try standardDeviation / Double(count).squareRoot() }
  }

  /// The population standard deviation as a share of the mean.
  ///
  /// - Throws: ``UndefinedStatistic`` where the mean is 0.
  public var coefficientOfVariation: Double {
    get throws(UndefinedStatistic) {
      guard mean != 0 else { throw .zero("mean") }
      let share = populationStandardDeviation / mean
      guard share.isFinite else { throw .notRepresentable("coefficient of variation") }
      return share
    }
  }

  /// The largest value less the smallest.
  ///
  /// - Throws: ``UndefinedStatistic`` where it is too large for a number.
  public var range: Double {
    get throws(UndefinedStatistic) { try representable(maximum - minimum, "range") }
  }

  /// The third standardised moment, g₁ of Joanes and Gill: above 0 where the upper tail is the longer.
  ///
  /// - Throws: ``UndefinedStatistic`` where all values are the same.
  public var skewness: Double {
    get throws(UndefinedStatistic) {
      let variance = try varied() / Double(count)
      return centralSum(power: 3) / Double(count) / (variance * variance.squareRoot())
    }
  }

  /// The skewness freed from most of its bias, G₁ of Joanes and Gill.
  ///
  /// - Throws: ``UndefinedStatistic`` for fewer than 3 values, or where all are the same.
  public var adjustedSkewness: Double {
    get throws(UndefinedStatistic) {
      try needs(3)
      let n = Double(count)
      return try skewness * (n * (n - 1)).squareRoot() / (n - 2)
    }
  }

  /// The fourth standardised moment less the 3 of a normal distribution, g₂ of Joanes and Gill.
  ///
  /// - Throws: ``UndefinedStatistic`` where all values are the same.
  public var excessKurtosis: Double {
    get throws(UndefinedStatistic) {
      let variance = try varied() / Double(count)
      return centralSum(power: 4) / Double(count) / (variance * variance) - 3
    }
  }

  /// The excess kurtosis freed from most of its bias, G₂ of Joanes and Gill.
  ///
  /// - Throws: ``UndefinedStatistic`` for fewer than 4 values, or where all are the same.
  public var adjustedExcessKurtosis: Double {
    get throws(UndefinedStatistic) {
      try needs(4)
      let n = Double(count)
      return try (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excessKurtosis + 6)
    }
  }

  private func needs(_ needed: Int) throws(UndefinedStatistic) {
    guard count >= needed else { throw .tooFew("values", count: count, needed: needed) }
  }

  /// The sum of squared distances, if there are any.
  private func varied() throws(UndefinedStatistic) -> Double {
    if isConstant { throw .allEqual("values") }
    return try representable(centralSum(power: 2), "variance")
  }
}
