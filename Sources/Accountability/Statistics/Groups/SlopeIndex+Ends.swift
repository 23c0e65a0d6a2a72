extension Statistics.SlopeIndex {
  /// A scale on which values are uncertain by as much both ways.
  enum Scale: Hashable, Sendable {
    case plain
    case logarithm
    case logit

    init(_ kind: Kind) {
      switch kind {
      case .rate: self = .logarithm
      case .proportion: self = .logit
      case .other: self = .plain
      }
    }

    /// A value on the scale; infinite at the ends of what it can be.
    func transformed(_ value: Double) -> Double {
      switch self {
      case .plain: value
      case .logarithm: value.logarithm
      case .logit: value.logarithm - (-value).logarithmOfOnePlus
      }
    }

    /// A value of the scale as it is.
    func restored(_ value: Double) -> Double {
      switch self {
      case .plain: value
      case .logarithm: value.exponential
      case .logit: 1 / (1 + (-value).exponential)
      }
    }

    /// Where on the scale a bound lies; beyond all where no value reaches it.
    func bound(_ value: Double) -> Double {
      switch self {
      case .plain: value
      case .logarithm: value <= 0 ? -.infinity : value.logarithm
      case .logit: value <= 0 ? -.infinity : value >= 1 ? .infinity : transformed(value)
      }
    }

    /// The standard error of a group's value on the scale of its line; `nil` where its interval does not tell it.
    func error(of group: Group, on line: Line) -> Double? {
      guard let interval = group.interval else { return nil }
      let width = transformed(interval.upper) - transformed(interval.lower)
      let error = width / (2 * interval.level.twoSidedDeviate)
      guard error.isFinite else { return nil }
      return line == .transformed ? error : error * steepness(at: group.value)
    }

    /// How fast a value grows with its place on the scale.
    private func steepness(at value: Double) -> Double {
      switch self {
      case .plain: 1
      case .logarithm: value
      case .logit: value * (1 - value)
      }
    }
  }

  /// The line through groups, each counting for its part of the population.
  struct Fit: Hashable, Sendable {
    let start: Double
    let end: Double

    /// How much of each group's value the start of the line has.
    let startShares: [Double]

    /// How much of each group's value the end of the line has.
    let endShares: [Double]

    init(_ populations: [Double], _ values: [Double]) throws(UndefinedStatistic) {
      let total = populations.preciseSum
      var sum = DoubleDouble.zero
      var (weights, places): ([DoubleDouble], [DoubleDouble]) = ([], [])
      for population in populations {
        weights.append(DoubleDouble(population) / total)
        places.append((sum + population / 2) / total)
        sum += population
      }
      var (mean, squares) = (DoubleDouble.zero, DoubleDouble.zero)
      for (weight, place) in zip(weights, places) { mean += weight * place }
      for (weight, place) in zip(weights, places) { squares += weight * (place - mean).squared }
      guard squares.value > 0 else { throw .notRepresentable("slope") }
      var (start, end) = (DoubleDouble.zero, DoubleDouble.zero)
      var (startShares, endShares): ([Double], [Double]) = ([], [])
      for (index, value) in values.enumerated() {
        let slope = weights[index] * (places[index] - mean) / squares
        let first = weights[index] - slope * mean
        start += first * value
        end += (first + slope) * value
        startShares.append(first.value)
        endShares.append((first + slope).value)
      }
      guard start.value.isFinite, end.value.isFinite else { throw .notRepresentable("line") }
      (self.start, self.end) = (start.value, end.value)
      (self.startShares, self.endShares) = (startShares, endShares)
    }
  }

  /// The two ends of the line, which vary together as the groups' values do: a normal distribution of two.
  struct Ends: Hashable, Sendable {
    private let start: Double
    private let end: Double
    private let startDeviation: Double

    /// How far the end goes with each standard deviation of the start.
    private let shared: Double

    /// The standard deviation of the end where the start is known.
    private let rest: Double

    /// `nil` where not every group has an error.
    init?(_ fit: Fit, _ errors: [Double]) {
      guard errors.count == fit.startShares.count else { return nil }
      var (ofStart, ofEnd, ofBoth) = (DoubleDouble.zero, DoubleDouble.zero, DoubleDouble.zero)
      for (index, error) in errors.enumerated() {
        let (first, last) = (fit.startShares[index] * error, fit.endShares[index] * error)
        ofStart += DoubleDouble(product: first, first)
        ofEnd += DoubleDouble(product: last, last)
        ofBoth += DoubleDouble(product: first, last)
      }
      (start, end) = (fit.start, fit.end)
      startDeviation = ofStart.value.squareRoot()
      shared = startDeviation > 0 ? ofBoth.value / startDeviation : 0
      rest = max(0, ofEnd.value - shared * shared).squareRoot()
    }

    var hasWidth: Bool { startDeviation > 0 || rest > 0 }

    /// The chance that the end of the line lies below a bound that hangs on its start, both as they are.
    ///
    /// By the trapezoidal rule over 9 standard deviations of the start both ways, which for so smooth a function is
    /// exact in the digits that matter.
    ///
    /// - Parameters:
    ///   - scale: The scale of the line.
    ///   - isRatio: Whether the bound is one of the ratio of the ends, which a line that begins below 0 turns round.
    ///   - bound: The bound for a start.
    /// - Returns: The chance.
    func chance(_ scale: Scale, isRatio: Bool, below bound: (Double) -> Double) -> Double {
      let steps = 360
      var sum = 0.0
      let normal = Statistics.NormalDistribution()
      for step in 0...steps {
        let deviate = Double(2 * step - steps) * (9 / Double(steps))
        let first = start + startDeviation * deviate
        let begin = scale.restored(first)
        let limit = scale.bound(bound(begin))
        let centre = end + shared * deviate
        let below =
          rest > 0 ? normal.lowerTail((limit - centre) / rest) : limit > centre ? 1 : 0
        sum += normal.density(deviate) * (isRatio && begin < 0 ? 1 - below : below)
      }
      return sum * (18 / Double(steps))
    }
  }
}

/// Looks for the value at which something that grows with it is enough, by halves.
struct Bisection {
  private let start: Double
  private let step: Double

  /// A search from a value, with the size of the first step.
  init(around value: Double, step: Double) {
    start = value
    self.step = step > 0 ? step : 1
  }

  /// The value from which on it is enough.
  ///
  /// - Throws: ``UndefinedStatistic`` where that is beyond what a number can hold.
  func value(isTooSmall: (Double) -> Bool) throws(UndefinedStatistic) -> Double {
    var (lower, upper) = (start, start)
    var step = step
    while isTooSmall(upper) {
      (lower, upper) = (upper, upper + step)
      step *= 2
      guard upper.isFinite else { throw .notRepresentable("interval") }
    }
    step = self.step
    while !isTooSmall(lower) {
      (upper, lower) = (lower, lower - step)
      step *= 2
      guard lower.isFinite else { throw .notRepresentable("interval") }
    }
    for _ in 0..<80 {
      let middle = lower.midpoint(with: upper)
      let isNear = upper - lower <= 1e-14 * max(lower.magnitude, upper.magnitude, self.step)
      if isNear || middle == lower || middle == upper { break }
      if isTooSmall(middle) { lower = middle } else { upper = middle }
    }
    return lower.midpoint(with: upper)
  }
}
