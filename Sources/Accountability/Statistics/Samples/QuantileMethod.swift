extension Statistics {
  /// A way to tell a quantile that falls between two values.
  ///
  /// The first nine are those of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The
  /// American Statistician 50 (1996), 361–365, under the names that NumPy gives them; R numbers them as
  /// the paper does. The other four take the places of ``linear`` and a value or the middle.
  public enum QuantileMethod: String, Hashable, Sendable, CaseIterable {
    /// The smallest value that at least that share of the values do not exceed. R type 1.
    case invertedCDF = "inverted-cdf"

    /// The same, but the mean of two values where the share is reached exactly. R type 2, SAS 5.
    case averagedInvertedCDF = "averaged-inverted-cdf"

    /// The value nearest to the place n p, and of two as near the one at the even place. R type 3, SAS 2.
    case closestObservation = "closest-observation"

    /// On the line through the steps of the distribution: the place n p. R type 4.
    case interpolatedInvertedCDF = "interpolated-inverted-cdf"

    /// The place n p + 1/2. R type 5.
    case hazen

    /// The place (n + 1) p. R type 6, Minitab, SPSS.
    case weibull

    /// The place (n − 1) p + 1. R type 7, the default of R, NumPy and Excel.
    case linear

    /// The place (n + 1/3) p + 1/3, which Hyndman and Fan recommend. R type 8.
    case medianUnbiased = "median-unbiased"

    /// The place (n + 1/4) p + 3/8, for values that are normal. R type 9.
    case normalUnbiased = "normal-unbiased"

    /// The value below the place of ``linear``.
    case lower

    /// The value above the place of ``linear``.
    case higher

    /// Halfway between the values below and above the place of ``linear``.
    case midpoint

    /// The value nearest to the place of ``linear``; of two as near the one at the even place from 0.
    case nearest

    /// The number of the method in Hyndman and Fan's paper and in R; `nil` for the last four.
    public var type: Int? {
      switch self {
      case .invertedCDF: 1
      case .averagedInvertedCDF: 2
      case .closestObservation: 3
      case .interpolatedInvertedCDF: 4
      case .hazen: 5
      case .weibull: 6
      case .linear: 7
      case .medianUnbiased: 8
      case .normalUnbiased: 9
      case .lower, .higher, .midpoint, .nearest: nil
      }
    }

    /// The place of a quantile among n sorted values, counted from 1; it may lie before or behind them.
    func place(_ p: Double, of n: Double) -> Double {
      switch self {
      case .invertedCDF, .averagedInvertedCDF, .interpolatedInvertedCDF: (n * p).snapped
      case .closestObservation: (n * p - 0.5).snapped
      case .hazen: (n * p + 0.5).snapped
      case .weibull: ((n + 1) * p).snapped
      case .linear, .lower, .higher, .midpoint, .nearest: ((n - 1) * p).snapped + 1
      case .medianUnbiased: ((n + 1 / 3) * p + 1 / 3).snapped
      case .normalUnbiased: ((n + 1 / 4) * p + 3 / 8).snapped
      }
    }
  }
}

extension Statistics.Sample {
  /// The value that a share of the values do not exceed.
  ///
  /// Where the share of the values is a whole number but for the rounding of `p`, it counts as one.
  ///
  /// - Parameters:
  ///   - p: The share, from 0 to 1.
  ///   - method: What is done where the share falls between two values.
  /// - Returns: One of the values, or a number between two of them.
  /// - Throws: ``UndefinedStatistic`` where the share is not from 0 to 1.
  public func quantile(
    _ p: Double,
    by method: Statistics.QuantileMethod
  ) throws(UndefinedStatistic)
    -> Double
  {
    guard p >= 0, p <= 1 else { throw .outOfRange("p", allowed: "from 0 to 1") }
    let place = method.place(p, of: Double(count))
    let below = place.rounded(.down)
    let (lower, upper) = (value(at: below), value(at: below + 1))
    let isBetween = place > below
    switch method {
    case .invertedCDF, .higher: return isBetween ? upper : lower
    case .averagedInvertedCDF: return isBetween ? upper : lower.midpoint(with: upper)
    case .closestObservation: return isBetween || below.isOdd ? upper : lower
    case .lower: return lower
    case .midpoint: return isBetween ? lower.midpoint(with: upper) : lower
    case .nearest:
      let isUpper = place - below > 0.5 || place - below == 0.5 && !below.isOdd
      return isUpper ? upper : lower
    case .interpolatedInvertedCDF, .hazen, .weibull, .linear, .medianUnbiased, .normalUnbiased:
      return lower.interpolated(to: upper, by: place - below)
    }
  }

  /// The value at a place counted from 1; the first before it and the last behind it.
  private func value(at place: Double) -> Double {
    sorted[Int(max(1, min(place, Double(count)))) - 1]
  }
}

extension Double {
  /// Whether a whole number is odd.
  fileprivate var isOdd: Bool { truncatingRemainder(dividingBy: 2) != 0 }

  /// The number some way towards a greater one, between the two whatever the rounding.
  fileprivate func interpolated(to upper: Double, by share: Double) -> Double {
    if self == upper || share == 0 { return self }
    let distance = upper - self
    let between = distance.isFinite ? self + share * distance : (1 - share) * self + share * upper
    return Swift.max(self, Swift.min(between, upper))
  }
}
