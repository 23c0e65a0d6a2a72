extension Statistics {
  /// A number of independent events, such as deaths, whose chance is that of a Poisson distribution.
  ///
  ///     let deaths = try Statistics.EventCount(5)
  ///     try deaths.interval(.exact, at: .percent95).upper   // 11.668332079322669
  public struct EventCount: Hashable, Sendable {
    /// How many events, also a broken number, as of weighted counts.
    public let count: Double

    /// A number of events.
    ///
    /// - Throws: ``UndefinedStatistic`` unless it is finite and not negative.
    public init(_ count: Double) throws(UndefinedStatistic) {
      self.count = try count.notNegative("count")
    }
  }

  /// How the interval of a number of events is computed.
  public enum EventCountMethod: String, Hashable, Sendable, CaseIterable {
    /// From the tails of the Poisson distribution, by quantiles of the chi-squared distribution.
    ///
    /// F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936).
    case exact

    /// Byar's approximation, close from ten events on.
    ///
    /// N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, volume II (1987), page 69.
    case byar

    /// Exact below ten events and Byar's from ten on, as Public Health England publishes rates.
    ///
    /// Public Health England, Technical Guide: Confidence Intervals (2018).
    case exactBelowTen
  }
}

extension Statistics.EventCount {
  /// The interval by a method.
  ///
  /// - Throws: ``UndefinedStatistic`` where Byar's approximation has no lower end: at 0, and for some part of
  ///   an event or few at high levels.
  public func interval(
    _ method: Statistics.EventCountMethod,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    switch resolved(method) {
    case .exact, .exactBelowTen: try exact(at: level)
    case .byar:
      ConfidenceInterval(try byarLower(at: level), byarUpper(at: level), at: level)
    }
  }

  /// Which of the two methods stands behind one that chooses.
  public func resolved(_ method: Statistics.EventCountMethod) -> Statistics.EventCountMethod {
    switch method {
    case .exact, .byar: method
    case .exactBelowTen: count < 10 ? .exact : .byar
    }
  }

  /// The lower end is the mean with the upper tail from the count on, the upper one that with the lower tail
  /// up to it.
  private func exact(at level: ConfidenceLevel) throws(UndefinedStatistic) -> ConfidenceInterval {
    let lower =
      count == 0 ? 0 : try Statistics.GammaDistribution(shape: count).quantile(level.tail)
    let upper = try Statistics.GammaDistribution(shape: count + 1).quantile(upperTail: level.tail)
    return ConfidenceInterval(lower, upper, at: level)
  }

  /// O(1 - 1 / 9O - z / 3√O)³.
  package func byarLower(at level: ConfidenceLevel) throws(UndefinedStatistic) -> Double {
    guard let lower = Self.byarLower(count, deviate: level.twoSidedDeviate) else {
      throw .outOfRange("count", allowed: "large enough for Byar's approximation")
    }
    return lower
  }

  /// The upper end of Byar's approximation: (O + 1)(1 - 1 / 9(O + 1) + z / 3√(O + 1))³.
  package func byarUpper(at level: ConfidenceLevel) -> Double {
    Self.byarUpper(count, deviate: level.twoSidedDeviate)
  }

  /// Byar's lower end; `nil` where there is none.
  @inline(__always)
  static func byarLower(_ count: Double, deviate: Double) -> Double? {
    let base = 1 - 1 / (9 * count) - deviate / (3 * count.squareRoot())
    return base >= 0 ? count * base * base * base : nil
  }

  /// Byar's upper end.
  @inline(__always)
  static func byarUpper(_ count: Double, deviate: Double) -> Double {
    let next = count + 1
    let base = 1 - 1 / (9 * next) + deviate / (3 * next.squareRoot())
    return next * base * base * base
  }
}
