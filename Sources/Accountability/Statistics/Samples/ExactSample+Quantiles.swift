public import AccountabilityRules

extension Statistics.ExactSample {
  /// The figure that a share of the figures do not exceed, without rounding.
  ///
  /// `quantile(9/10, by: .linear)` of 1, 2, 3, 4 is 37/10.
  ///
  /// - Parameters:
  ///   - p: The share, from 0 to 1.
  ///   - method: What is done where the share falls between two figures.
  /// - Returns: One of the figures, or a number between two of them.
  /// - Throws: ``UndefinedStatistic`` where the share is not from 0 to 1.
  public func quantile(
    _ p: ExactNumber,
    by method: Statistics.QuantileMethod
  )
    throws(UndefinedStatistic) -> ExactNumber
  {
    let sorted = values.sorted()
    return try Self.quantile(p, by: method, of: sorted.count) { sorted[$0] }
  }

  /// The quantile of some figures, at least one, of which one or two are asked for by their positions in order, counted from 0.
  static func quantile(
    _ p: ExactNumber,
    by method: Statistics.QuantileMethod,
    of count: Int,
    figure: (Int) -> ExactNumber
  ) throws(UndefinedStatistic) -> ExactNumber {
    guard !p.isNegative, p <= .one else { throw .outOfRange("p", allowed: "from 0 to 1") }
    let place = method.place(p, of: ExactNumber(count))
    guard place >= .one else { return figure(0) }
    guard let below = place.rounded(.down, toDecimals: 0).integer, below < count else {
      return figure(count - 1)
    }
    return between(
      figure(below - 1),
      figure(below),
      place - ExactNumber(below),
      below: below,
      by: method
    )
  }

  /// The figure some way from one to the next.
  private static func between(
    _ lower: ExactNumber,
    _ upper: ExactNumber,
    _ share: ExactNumber,
    below: Int,
    by method: Statistics.QuantileMethod
  ) -> ExactNumber {
    let half = ExactNumber.ratio(1, 2)
    let middle = (lower + upper) * half
    switch method {
    case .invertedCDF, .higher: return share.isZero ? lower : upper
    case .averagedInvertedCDF: return share.isZero ? middle : upper
    case .closestObservation: return share.isZero && below.isMultiple(of: 2) ? lower : upper
    case .lower: return lower
    case .midpoint: return share.isZero ? lower : middle
    case .nearest:
      let isUpper = share > half || share == half && below.isMultiple(of: 2)
      return isUpper ? upper : lower
    case .interpolatedInvertedCDF, .hazen, .weibull, .linear, .medianUnbiased, .normalUnbiased:
      return lower + share * (upper - lower)
    }
  }
}

extension Statistics.QuantileMethod {
  /// The place of a quantile among n sorted figures, counted from 1; it may lie before or behind them.
  fileprivate func place(_ p: ExactNumber, of n: ExactNumber) -> ExactNumber {
    switch self {
    case .invertedCDF, .averagedInvertedCDF, .interpolatedInvertedCDF: n * p
    case .closestObservation: n * p - .ratio(1, 2)
    case .hazen: n * p + .ratio(1, 2)
    case .weibull: (n + .one) * p
    case .linear, .lower, .higher, .midpoint, .nearest: (n - .one) * p + .one
    case .medianUnbiased: (n + .ratio(1, 3)) * p + .ratio(1, 3)
    case .normalUnbiased: (n + .ratio(1, 4)) * p + .ratio(3, 8)
    }
  }
}

extension ExactNumber {
  fileprivate static func ratio(_ numerator: Int, _ denominator: Int) -> ExactNumber {
    ExactNumber(numerator: numerator, denominator: denominator) ?? .zero
  }
}
