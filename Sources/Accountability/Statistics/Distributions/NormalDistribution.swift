extension Statistics {
  /// The standard normal distribution, with mean 0 and standard deviation 1.
  ///
  ///     Statistics.NormalDistribution().upperTail(1.96)       // 0.024997895148220435
  ///     try Statistics.NormalDistribution().quantile(0.975)   // 1.959963984540054
  ///
  /// The tail is the density times Mills' ratio, which is a sum of Chebyshev polynomials fitted to 50
  /// digits.
  public struct NormalDistribution: Hashable, Sendable {
    /// The standard normal distribution.
    public init() {}

    /// The density at a value.
    public func density(_ value: Double) -> Double {
      let square = DoubleDouble(product: value, value)
      return (-square * 0.5).exponential * 0.3989422804014327
    }

    /// The chance of at most a value.
    public func lowerTail(_ value: Double) -> Double { upperTail(-value) }

    /// The chance of more than a value.
    public func upperTail(_ value: Double) -> Double {
      if value.isNaN { return value }
      guard value >= 0 else { return 1 - upperTail(-value) }
      guard value < 40 else { return 0 }
      return density(value) * millsRatio(value)
    }

    /// The value that is not exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(_ probability: Double) throws(UndefinedStatistic) -> Double {
      try checkOpen(probability)
      let target = TargetTails(lower: probability)
      return target.isLower ? -deviate(of: target.smaller) : deviate(of: target.smaller)
    }

    /// The value that is exceeded with a chance.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the chance is above 0 and below 1.
    public func quantile(upperTail probability: Double) throws(UndefinedStatistic) -> Double {
      try -quantile(probability)
    }

    /// The deviate with an upper tail from 0 to ½, with three of Halley's steps.
    func deviate(of tail: Double) -> Double {
      guard tail < 0.5 else { return 0 }
      guard tail > 0 else { return .infinity }
      // M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.2.23.
      let root = (-2 * tail.logarithm).squareRoot()
      let over = 2.515517 + root * (0.802853 + root * 0.010328)
      let under = 1 + root * (1.432788 + root * (0.189269 + root * 0.001308))
      let start = max(root - over / under, 0)
      return tail > 0.25 ? inner(0.5 - tail, from: start) : outer(tail, from: start)
    }

    /// The deviate with a chance between 0 and it, by Newton's steps.
    ///
    /// The chance is the density times x + x³/3 + x⁵/15 + … (Abramowitz and Stegun, 26.2.11).
    private func inner(_ share: Double, from start: Double) -> Double {
      var value = max(start, share)
      for _ in 0..<4 {
        let square = value * value
        var term = value
        var sum = 0.0
        var divisor = 3.0
        while term > sum * 1e-17 {
          sum += term
          term *= square / divisor
          divisor += 2
        }
        value -= sum - share / density(value)
      }
      return value
    }

    private func outer(_ tail: Double, from start: Double) -> Double {
      var value = start
      for _ in 0..<3 {
        let step = millsRatio(value) - tail / density(value)
        value += step / (1 - value * step / 2)
      }
      return value
    }

    /// The upper tail over the density, for values from 0 on.
    private func millsRatio(_ value: Double) -> Double {
      let place = 2 * (value - 5) / (value + 5)
      var next = 0.0
      var afterNext = 0.0
      for coefficient in Self.chebyshev.dropFirst().reversed() {
        (next, afterNext) = (coefficient + place * next - afterNext, next)
      }
      return (Self.chebyshev[0] + place / 2 * next - afterNext) / (value + 0.8)
    }

    /// The coefficients of Mills' ratio times x + 0.8, in (x - 5) / (x + 5).
    private static let chebyshev: [Double] = [
      1.0799132412986534, -0.05305880550485284, -0.05692267511813515, 0.04499665071809999,
      -0.0200818459828945, 0.006471301270935907, -0.0015587935921007657, 0.0002665399487964101,
      -2.5051443967838636e-05, -1.2695896953159684e-06, 7.923964725783373e-07,
      -7.506726660887208e-08, -1.2737122685477797e-08, 3.408973460034695e-09,
      1.0266247861397853e-10, -1.148965466989651e-10, 2.838112895997207e-12,
      3.838388849316717e-12, -2.1449218531299124e-13, -1.3822024740618734e-13,
      9.233265042512708e-15, 5.479333814768616e-15, -3.0723491220499666e-16,
      -2.354677213919644e-16, 6.008141070238834e-18, 1.0581543641258729e-17,
    ]
  }
}

/// Refuses a chance that no value has, or only an infinite one.
func checkOpen(_ probability: Double) throws(UndefinedStatistic) {
  guard probability > 0, probability < 1 else {
    throw .outOfRange("probability", allowed: "between 0 and 1")
  }
}

extension Statistics.NormalDistribution {
  /// The chance of being at least as far from 0 on either side.
  func bothTails(_ value: Double) -> Double { min(2 * upperTail(value.magnitude), 1) }
}
