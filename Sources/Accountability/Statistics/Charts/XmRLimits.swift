extension Statistics {
  /// The means and limits of the XmR charts of many series, a row each, without their points.
  ///
  ///     let limits = try Statistics.XmRLimits(values, pointsPerSeries: 36)
  ///     limits.upper[0]   // that of the chart of the first 36 values
  ///
  /// They are those of ``XmRChart`` with one group, to the last bit, at a fraction of its time: no point is
  /// made, and no rule asked. Source: see there.
  public struct XmRLimits: Hashable, Sendable {
    /// The mean of each series; not a number where none of its values is known, or one is infinite.
    public let means: [Double]

    /// The lower process limits; not a number where the chart of a series has none.
    public let lower: [Double]

    /// The upper process limits; not a number where the chart of a series has none.
    public let upper: [Double]

    /// The limits of series of one length, one behind the other.
    ///
    /// - Parameters:
    ///   - values: The values; not a number where one is missing.
    ///   - count: How many values each series has.
    ///   - screensOutliers: Whether moving ranges beyond their own upper limit are left out, once, before the
    ///     limits are taken of the rest.
    /// - Throws: ``UndefinedStatistic`` where the values do not make whole series.
    /// - Complexity: O(values), without memory of its own for any series.
    public init(
      _ values: [Double],
      pointsPerSeries count: Int,
      screensOutliers: Bool = true
    ) throws(UndefinedStatistic) {
      guard count > 0 else { throw .outOfRange("points per series", allowed: "above 0") }
      guard values.count.isMultiple(of: count) else { throw .unequalLengths("values", "series") }
      let rows = values.count / count
      var means = [Double](repeating: .nan, count: rows)
      var (lower, upper) = (means, means)
      // Four series at a time; of fewer the last one stands several times.
      for first in stride(from: 0, to: rows, by: 4) {
        let four = FourSeries(values, from: first, of: rows, length: count)
        let (middle, reach) = four.middleAndReach(screens: screensOutliers)
        for lane in 0..<min(4, rows - first) {
          means[first + lane] = middle[lane]
          let (low, high) = (middle[lane] - reach[lane], middle[lane] + reach[lane])
          guard low.isFinite, high.isFinite else { continue }
          (lower[first + lane], upper[first + lane]) = (low, high)
        }
      }
      self.means = means
      self.lower = lower
      self.upper = upper
    }
  }
}

/// Four series beside each other, one in each lane.
private struct FourSeries {
  private let values: [Double]
  private let starts: SIMD4<Int>
  private let length: Int

  init(_ values: [Double], from first: Int, of rows: Int, length: Int) {
    self.values = values
    self.length = length
    let last = rows - 1
    starts =
      SIMD4(first, min(first + 1, last), min(first + 2, last), min(first + 3, last)) &* length
  }

  @inline(__always)
  private subscript(_ place: Int) -> SIMD4<Double> {
    SIMD4(
      values[starts.x + place],
      values[starts.y + place],
      values[starts.z + place],
      values[starts.w + place]
    )
  }

  /// The means, and how far from them the limits lie; not a number where there are none.
  func middleAndReach(screens: Bool) -> (SIMD4<Double>, SIMD4<Double>) {
    var (sums, ranges) = (LaneSums(), LaneSums())
    var earlier = SIMD4<Double>(repeating: .nan)
    for place in 0..<length {
      let value = self[place]
      sums.add(value)
      ranges.add(FourSeries.magnitude(of: value - earlier))
      earlier = value
    }
    var spread = ranges.means
    let limit = ChartSeries.rangeLimit * spread
    if screens, any(.!(ranges.most .< limit)) { spread = meanRanges(below: limit) }
    return (sums.means, Statistics.XmRChart.limitFactor * spread)
  }

  private func meanRanges(below limit: SIMD4<Double>) -> SIMD4<Double> {
    var kept = LaneSums()
    var earlier = SIMD4<Double>(repeating: .nan)
    for place in 0..<length {
      let value = self[place]
      let range = FourSeries.magnitude(of: value - earlier)
      kept.add(range.replacing(with: .nan, where: .!(range .< limit)))
      earlier = value
    }
    return kept.means
  }

  @inline(__always)
  private static func magnitude(of number: SIMD4<Double>) -> SIMD4<Double> {
    number.replacing(with: -number, where: number .< 0)
  }
}

/// The sums of four lists of numbers, with twice the digits of a `Double`, as ``DoubleDouble`` adds them.
private struct LaneSums {
  private var high = SIMD4<Double>.zero
  private var low = SIMD4<Double>.zero
  private var count = SIMD4<Double>.zero
  private var least = SIMD4<Double>(repeating: .infinity)
  private(set) var most = SIMD4<Double>(repeating: -.infinity)

  /// Adds a number in each lane; what is not a number is left out, and adds an exact 0.
  @inline(__always)
  mutating func add(_ value: SIMD4<Double>) {
    let isMissing = value .!= value
    let term = value.replacing(with: 0, where: isMissing)
    let sum = high + term
    let part = sum - high
    let rest = (high - (sum - part)) + (term - part) + low
    high = sum + rest
    low = rest - (high - sum)
    count += SIMD4(repeating: 1).replacing(with: 0, where: isMissing)
    least = least.replacing(with: value, where: value .< least)
    most = most.replacing(with: value, where: value .> most)
  }

  /// The means; not a number where a lane has none, or an infinite one.
  var means: SIMD4<Double> {
    var means = SIMD4<Double>(repeating: .nan)
    for lane in 0..<4 where count[lane] > 0 {
      let sum = DoubleDouble(high: high[lane], low: low[lane])
      let isConstant = least[lane] == most[lane]
      let mean = isConstant ? least[lane] : (sum / count[lane]).value
      if mean.isFinite { means[lane] = mean }
    }
    return means
  }
}
