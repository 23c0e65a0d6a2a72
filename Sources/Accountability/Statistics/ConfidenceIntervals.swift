/// The intervals of a column of figures, a row each.
///
///     let housed = try Statistics.Proportion.wilson([43, 0], of: [50, 0], at: .percent95)
///     housed[0]?.lower   // 0.7381380628941445
///     housed[1]          // nil: 0 of 0 has no interval
public struct ConfidenceIntervals: Hashable, Sendable {
  /// The lower ends, in the order of the rows; not a number where a row has no interval.
  public let lower: [Double]

  /// The upper ends, in the order of the rows; not a number where a row has no interval.
  public let upper: [Double]

  /// How sure each interval is to cover what it estimates.
  public let level: ConfidenceLevel

  /// Intervals from their ends, of which there are as many lower as upper ones.
  init(lower: [Double], upper: [Double], at level: ConfidenceLevel) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }
}

extension ConfidenceIntervals: RandomAccessCollection {
  /// The first row.
  public var startIndex: Int { 0 }

  /// How many rows there are.
  public var endIndex: Int { Swift.min(lower.count, upper.count) }

  /// The interval of a row; `nil` where it has none.
  public subscript(row: Int) -> ConfidenceInterval? {
    lower[row].isNaN || upper[row].isNaN
      ? nil : ConfidenceInterval(lower[row], upper[row], at: level)
  }
}
