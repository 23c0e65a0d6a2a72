extension Statistics.XmRChart {
  /// What moving ranges are multiplied by for limits: 3 over d₂ of two values, rounded as the tables have it.
  static let limitFactor = 2.66

  /// A chart of a series.
  ///
  /// - Parameters:
  ///   - values: The series, in order, with gaps.
  ///   - direction: Which way is better.
  ///   - screensOutliers: Whether moving ranges beyond their own upper limit are left out, once, before the
  ///     limits are taken of the rest.
  ///   - fixedAfter: How many of the first values of each group mean and limits are taken of; all where it
  ///     is `nil`.
  ///   - rebasedAt: The places at which a new group begins.
  /// - Throws: ``UndefinedStatistic`` where no value is known, or one is not finite.
  public init(
    _ values: [Double?],
    direction: Direction,
    screensOutliers: Bool = true,
    fixedAfter: Int? = nil,
    rebasedAt: [Int] = []
  ) throws(UndefinedStatistic) {
    guard values.contains(where: { $0 != nil }) else {
      throw .tooFew("values", count: 0, needed: 1)
    }
    guard values.allSatisfy({ $0?.isFinite ?? true }) else { throw .notFinite("values") }
    self.direction = direction
    var groups: [Group] = []
    var points: [Point?] = []
    points.reserveCapacity(values.count)
    for range in ChartSeries.parts(of: values.count, cutAt: rebasedAt) {
      let baseline = values[range].prefix(max(0, fixedAfter ?? range.count))
      let group = try Group(range, baseline, Self.limitFactor, screensOutliers)
      groups.append(group)
      Self.appendPoints(of: group, values[range], to: &points)
    }
    self.groups = groups
    self.points = points
  }

  private static func appendPoints(
    of group: Group,
    _ values: ArraySlice<Double?>,
    to points: inout [Point?]
  ) {
    points.append(contentsOf: values.lazy.map { $0.map { Point($0, group) } })
    points.markSpecialCauses(of: group.range)
  }
}

extension Statistics.XmRChart.Point {
  /// A point of a group as it lies by itself.
  fileprivate init(_ value: Double, _ group: Statistics.XmRChart.Group) {
    self.value = value
    side = group.mean.map { (value > $0 ? 1 : 0) - (value < $0 ? 1 : 0) } ?? 0
    guard let limits = group.limits else {
      (isOutside, isNearLimit, cause) = (nil, nil, nil)
      return
    }
    let (isAbove, isBelow) = (value > limits.upper, value < limits.lower)
    isOutside = isAbove || isBelow
    isNearLimit = limits.isNear(value)
    cause = isAbove ? .aboveUpperLimit : isBelow ? .belowLowerLimit : nil
  }
}

extension Statistics.XmRChart.Group {
  fileprivate init(
    _ range: Range<Int>,
    _ baseline: ArraySlice<Double?>,
    _ limitFactor: Double,
    _ screens: Bool
  ) throws(UndefinedStatistic) {
    self.range = range
    count = baseline.count { $0 != nil }
    mean = ChartSeries.mean(baseline)
    let spread = ChartSeries.meanRange(
      ChartSeries.ranges(baseline),
      screenedBy: screens ? ChartSeries.rangeLimit : nil
    )
    limits = mean.flatMap { mean in
      spread.map { Statistics.XmRChart.Limits(mean, $0, factor: limitFactor) }
    }
    guard mean?.isFinite ?? true, limits?.lower.isFinite ?? true, limits?.upper.isFinite ?? true
    else { throw .notRepresentable("limits") }
  }
}

extension Statistics.XmRChart.Limits {
  fileprivate init(_ mean: Double, _ range: Double, factor: Double) {
    let near = 2 * (factor / 3)
    lower = mean - factor * range
    upper = mean + factor * range
    nearLower = mean - near * range
    nearUpper = mean + near * range
  }

  /// On which side of the limits a value lies, if it lies beyond them.
  func side(of value: Double) -> Statistics.XmRChart.Side? {
    value > upper ? .high : value < lower ? .low : nil
  }

  func isNear(_ value: Double) -> Bool {
    lower <= value && value <= upper && (value < nearLower || value > nearUpper)
  }
}
