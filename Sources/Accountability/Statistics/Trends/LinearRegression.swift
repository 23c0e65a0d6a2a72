extension Statistics {
  /// The straight line nearest to points, by least squares, each counting alike or for its weight.
  ///
  ///     let line = try Statistics.LinearRegression([1, 2, 3, 4], [2, 4, 5, 8])
  ///     line.slope       // 1.9
  ///     line.intercept   // 0.0
  ///     try line.p       // 0.0188…
  ///
  /// Sources: N. R. Draper and H. Smith, Applied Regression Analysis, sections 1.2–1.4 and 9.2; the figures
  /// are those of R's `summary(lm(y ~ x, weights))`. Sums are kept in about 106 bits.
  public struct LinearRegression: Hashable, Sendable {
    /// How many points have a weight above 0.
    public let count: Int

    /// The change of y for each 1 of x; exactly 0 where y does not vary.
    public let slope: Double

    /// The line's y where x is 0.
    public let intercept: Double

    /// The weighted sum of the squared distances of x from its mean.
    let squaresOfX: Double

    /// The same of y.
    let squaresOfY: Double

    /// The weighted sum of the squared distances of y from the line.
    ///
    /// 0 where it is no more than the rounding of x and y to doubles makes of points on a line.
    public let residualSumOfSquares: Double

    /// The line through points.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 points with a weight, lists of different
    ///   lengths, figures that are not finite, a negative weight, where x does not vary, or no more than
    ///   rounding makes it, and where a sum is too large or too small for a number.
    public init(_ x: [Double], _ y: [Double], weights: [Double]? = nil) throws(UndefinedStatistic) {
      let points = try Points(x, y, weights)
      if points.isConstant(points.x) { throw .allEqual("x") }
      let sums = Sums(points)
      guard sums.xx.value > points.squaresOfRounding(slope: nil) else {
        throw .notRepresentable("slope")
      }
      let slope = sums.xy / sums.xx
      let intercept = sums.meanOfY - slope * sums.meanOfX
      let residuals = sums.residuals(points, slope: slope)
      guard slope.value.isFinite, intercept.value.isFinite, residuals.isFinite,
        sums.xx.value.isFinite, sums.yy.value.isFinite
      else { throw .notRepresentable("line") }
      count = points.x.count
      self.slope = slope.value
      self.intercept = intercept.value
      squaresOfX = sums.xx.value
      squaresOfY = points.isConstant(points.y) ? 0 : sums.yy.value
      let rounding = points.squaresOfRounding(slope: slope.value)
      residualSumOfSquares = residuals <= rounding ? 0 : residuals
    }
  }
}

// MARK: - How sure the slope is

extension Statistics.LinearRegression {
  /// How far the slope of such points lies from that of the population.
  ///
  /// - Throws: ``UndefinedStatistic`` for 2 points, through which every line is exact.
  public var standardErrorOfSlope: Double {
    get throws(UndefinedStatistic) {
      (residualSumOfSquares / (try degreesOfFreedom()) / squaresOfX).squareRoot()
    }
  }

  /// The slope in standard errors.
  ///
  /// - Throws: ``UndefinedStatistic`` for 2 points, or where every point lies on the line.
  public var t: Double {
    get throws(UndefinedStatistic) {
      let error = try standardErrorOfSlope
      guard error > 0 else { throw .allEqual("distances from the line") }
      let t = slope / error
      guard t.isFinite else { throw .notRepresentable("t") }
      return t
    }
  }

  /// How likely so steep a slope, up or down, would be if there were none.
  ///
  /// - Throws: ``UndefinedStatistic`` for 2 points, or where every point lies on the line.
  public var p: Double {
    get throws(UndefinedStatistic) {
      let t = try t
      return try 2 * distribution().upperTail(t.magnitude)
    }
  }

  /// Between which values the slope lies.
  ///
  /// - Throws: ``UndefinedStatistic`` for 2 points, and where every point lies on the line: that they do not
  ///   stray from it here does not say that the slope is certain.
  public func slopeInterval(
    at level: ConfidenceLevel = .percent95
  )
    throws(UndefinedStatistic) -> ConfidenceInterval
  {
    let error = try standardErrorOfSlope
    guard error > 0 else { throw .allEqual("distances from the line") }
    let reach = try error * distribution().quantile(upperTail: level.tail)
    guard (slope.magnitude + reach).isFinite else { throw .notRepresentable("interval") }
    return ConfidenceInterval(slope - reach, slope + reach, at: level)
  }

  /// The share of y's variation that the line explains.
  ///
  /// - Throws: ``UndefinedStatistic`` where y does not vary.
  public var rSquared: Double {
    get throws(UndefinedStatistic) {
      guard squaresOfY > 0 else { throw .allEqual("y") }
      return max(0, 1 - residualSumOfSquares / squaresOfY)
    }
  }

  private func distribution() throws(UndefinedStatistic) -> Statistics.StudentDistribution {
    try Statistics.StudentDistribution(degreesOfFreedom: try degreesOfFreedom())
  }

  private func degreesOfFreedom() throws(UndefinedStatistic) -> Double {
    guard count > 2 else { throw .tooFew("points", count: count, needed: 3) }
    return Double(count - 2)
  }
}

// MARK: - Sums

extension Statistics.LinearRegression {
  /// The points that have a weight.
  private struct Points {
    var x: [Double] = []
    var y: [Double] = []
    var weights: [Double] = []

    init(_ x: [Double], _ y: [Double], _ weights: [Double]?) throws(UndefinedStatistic) {
      guard x.count == y.count else { throw .unequalLengths("x", "y") }
      guard x.allSatisfy(\.isFinite) else { throw .notFinite("x") }
      guard y.allSatisfy(\.isFinite) else { throw .notFinite("y") }
      if let weights { try add(x, y, weights) } else { (self.x, self.y) = (x, y) }
      guard self.x.count >= 2 else {
        throw .tooFew("points", count: self.x.count, needed: 2)
      }
    }

    private mutating func add(
      _ x: [Double],
      _ y: [Double],
      _ weights: [Double]
    )
      throws(UndefinedStatistic)
    {
      guard weights.count == x.count else { throw .unequalLengths("x", "weights") }
      for (index, weight) in weights.enumerated() where weight != 0 {
        self.x.append(x[index])
        self.y.append(y[index])
        self.weights.append(try weight.notNegative("weights"))
      }
    }

    func weight(_ index: Int) -> Double { weights.isEmpty ? 1 : weights[index] }

    func isConstant(_ values: [Double]) -> Bool { values.allSatisfy { $0 == values[0] } }

    /// What rounding can make, at most, of the squared distances of points on a line, or of one x.
    ///
    /// Each figure may be off by its last bit.
    func squaresOfRounding(slope: Double?) -> Double {
      x.indices.reduce(0) { sum, index in
        let error = slope.map { y[index].ulp + $0.magnitude * x[index].ulp } ?? x[index].ulp
        return sum + weight(index) * error * error
      }
    }

    /// The weighted mean; of values that are all the same, that value.
    func mean(_ values: [Double]) -> DoubleDouble {
      if isConstant(values) { return DoubleDouble(values[0]) }
      var (sum, total) = (DoubleDouble.zero, DoubleDouble.zero)
      for (index, value) in values.enumerated() {
        sum += DoubleDouble(product: value, weight(index))
        total += weight(index)
      }
      return sum / total
    }
  }

  private struct Sums {
    let meanOfX: DoubleDouble
    let meanOfY: DoubleDouble
    var xx = DoubleDouble.zero
    var xy = DoubleDouble.zero
    var yy = DoubleDouble.zero

    init(_ points: Points) {
      meanOfX = points.mean(points.x)
      meanOfY = points.mean(points.y)
      for index in points.x.indices {
        let x = DoubleDouble(points.x[index]) - meanOfX
        let y = DoubleDouble(points.y[index]) - meanOfY
        let weight = points.weight(index)
        xx += x.squared * weight
        xy += x * y * weight
        yy += y.squared * weight
      }
    }

    func residuals(_ points: Points, slope: DoubleDouble) -> Double {
      var sum = DoubleDouble.zero
      for index in points.x.indices {
        let x = DoubleDouble(points.x[index]) - meanOfX
        let rest = DoubleDouble(points.y[index]) - meanOfY - slope * x
        sum += rest.squared * points.weight(index)
      }
      return max(0, sum.value)
    }
  }
}
