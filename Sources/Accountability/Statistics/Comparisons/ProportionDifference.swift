extension Statistics {
  /// Two proportions of different persons, held against each other.
  ///
  ///     let pair = try Statistics.ProportionPair(
  ///       Statistics.Proportion(56, of: 70), Statistics.Proportion(48, of: 80))
  ///     pair.difference                                             // 0.2
  ///     try pair.differenceInterval(.newcombe, at: .percent95).lower   // 0.0524…
  public struct ProportionPair: Hashable, Sendable {
    /// The first proportion.
    public let first: Proportion

    /// The second proportion.
    public let second: Proportion

    /// Two proportions of different persons.
    public init(_ first: Proportion, _ second: Proportion) {
      self.first = first
      self.second = second
    }

    /// The first less the second.
    ///
    /// It is computed over the common denominator, so that nothing is lost where both are near.
    public var difference: Double {
      let one = DoubleDouble(product: first.numerator, second.denominator)
      let other = DoubleDouble(product: second.numerator, first.denominator)
      return ((one - other) / first.denominator / second.denominator).value
    }

    /// The first over the second.
    ///
    /// - Throws: ``UndefinedStatistic`` where the second is 0.
    public func ratio() throws(UndefinedStatistic) -> Double {
      first.value / (try second.value.positive("second proportion"))
    }

    /// The proportion of both together.
    var pooled: Double {
      (first.numerator + second.numerator) / (first.denominator + second.denominator)
    }

    /// Whether all or none of both have the outcome.
    var isConstant: Bool {
      first.numerator + second.numerator == 0 || first.remainder + second.remainder == 0
    }
  }

  /// How the interval of a difference of proportions is computed.
  public enum ProportionDifferenceMethod: String, Hashable, Sendable, CaseIterable {
    /// From the Wilson intervals of both.
    ///
    /// R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
    /// Medicine 17 (1998), method 10.
    case newcombe

    /// The normal approximation, one success and one failure added to each.
    ///
    /// A. Agresti and B. Caffo, The American Statistician 54 (2000).
    case agrestiCaffo

    /// The normal approximation: too narrow for small wholes.
    case wald
  }

  /// How the interval of a ratio of proportions is computed.
  public enum ProportionRatioMethod: String, Hashable, Sendable, CaseIterable {
    /// The normal approximation of the logarithm.
    ///
    /// D. Katz, J. Baptista, S. P. Azen and M. C. Pike, Biometrics 34 (1978).
    case logarithm

    /// The same after half a person with the outcome was added to each group, so that 0 has a logarithm.
    ///
    /// It lies around the ratio of the numbers so adjusted, (x₁ + ½)(n₂ + ½) / ((n₁ + ½)(x₂ + ½)).
    ///
    /// S. D. Walter, Biometrika 62 (1975), 371–374.
    case adjustedLogarithm
  }
}

extension Statistics.ProportionPair {
  /// The interval of the difference, within -1 and 1.
  ///
  /// - Throws: ``UndefinedStatistic`` where the normal approximation has no width: each proportion is 0 or 1.
  public func differenceInterval(
    _ method: Statistics.ProportionDifferenceMethod,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    let (lower, upper) =
      switch method {
      case .newcombe: newcombe(at: level)
      case .agrestiCaffo:
        try Statistics.ProportionPair(first.adding(1), second.adding(1)).wald(at: level)
      case .wald: try wald(at: level)
      }
    return ConfidenceInterval(max(lower, -1), min(upper, 1), at: level)
  }

  private func newcombe(at level: ConfidenceLevel) -> (Double, Double) {
    let one = first.wilson(at: level)
    let other = second.wilson(at: level)
    let below = (first.value - one.lower).hypotenuse(with: other.upper - second.value)
    let above = (one.upper - first.value).hypotenuse(with: second.value - other.lower)
    return (difference - below, difference + above)
  }

  private func wald(at level: ConfidenceLevel) throws(UndefinedStatistic) -> (Double, Double) {
    let variance = first.variance + second.variance
    guard variance > 0 else { throw .allEqual("outcomes") }
    let reach = level.twoSidedDeviate * variance.squareRoot()
    return (difference - reach, difference + reach)
  }

  /// The ratio around which a method puts its interval: that of the adjusted numbers where it adjusts them.
  ///
  /// - Throws: ``UndefinedStatistic`` where the ratio divides by 0.
  public func ratio(
    by method: Statistics.ProportionRatioMethod
  ) throws(UndefinedStatistic) -> Double {
    switch method {
    case .logarithm: try ratio()
    case .adjustedLogarithm: try adjusted().ratio()
    }
  }

  /// Both groups with half a person more, who has the outcome.
  private func adjusted() throws(UndefinedStatistic) -> Statistics.ProportionPair {
    Statistics.ProportionPair(
      try .init(first.numerator + 0.5, of: first.denominator + 0.5),
      try .init(second.numerator + 0.5, of: second.denominator + 0.5)
    )
  }

  /// The interval of the ratio.
  ///
  /// - Throws: ``UndefinedStatistic`` for the logarithm of 0, and where both proportions are 1.
  public func ratioInterval(
    _ method: Statistics.ProportionRatioMethod,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    guard !(first.remainder == 0 && second.remainder == 0) else { throw .allEqual("outcomes") }
    switch method {
    case .logarithm: return try logarithmicRatio(at: level)
    case .adjustedLogarithm: return try adjusted().logarithmicRatio(at: level)
    }
  }

  private func logarithmicRatio(
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    _ = try first.numerator.positive("first numerator")
    let centre = try ratio()
    let variance = first.logarithmVariance + second.logarithmVariance
    let factor = (level.twoSidedDeviate * variance.squareRoot()).exponential
    guard (centre * factor).isFinite else { throw .notRepresentable("interval") }
    return ConfidenceInterval(centre / factor, centre * factor, at: level)
  }
}

extension Statistics.Proportion {
  /// The variance of the value: p(1 - p) / n.
  fileprivate var variance: Double { value * (remainder / denominator) / denominator }

  /// The variance of the value's logarithm: 1 / x - 1 / n.
  fileprivate var logarithmVariance: Double { remainder / numerator / denominator }

  /// The proportion with so many successes and failures more.
  fileprivate func adding(_ more: Double) throws(UndefinedStatistic) -> Statistics.Proportion {
    try Statistics.Proportion(numerator + more, of: denominator + 2 * more)
  }
}

extension Double {
  /// The long side of a triangle with two sides at a right angle.
  fileprivate func hypotenuse(with other: Double) -> Double {
    (self * self + other * other).squareRoot()
  }
}
