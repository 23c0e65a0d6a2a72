/// Between which values a figure lies, at a level of confidence.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower end.
  public let lower: Double

  /// The upper end, not below the lower one; infinite where nothing bounds it.
  public let upper: Double

  /// How sure the interval is to cover what it estimates.
  public let level: ConfidenceLevel

  /// An interval between two values.
  package init(_ lower: Double, _ upper: Double, at level: ConfidenceLevel) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// Whether a value lies in the interval, its ends included.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The interval with both ends multiplied by a number above 0, as per 100,000.
  public func multiplied(by factor: Double) -> ConfidenceInterval {
    ConfidenceInterval(lower * factor, upper * factor, at: level)
  }
}

extension ConfidenceInterval {
  /// The interval, if its ends are numbers.
  func checked() throws(UndefinedStatistic) -> ConfidenceInterval {
    guard lower.isFinite, upper.isFinite else { throw .notFinite("interval") }
    return self
  }

  /// An interval that someone else computed.
  ///
  /// - Throws: ``UndefinedStatistic`` where an end is not a number, or the upper end is below the lower.
  public init(
    from lower: Double,
    to upper: Double,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) {
    guard !lower.isNaN, !upper.isNaN else { throw .notFinite("interval") }
    guard lower <= upper else { throw .outOfRange("upper end", allowed: "above the lower end") }
    self.init(lower, upper, at: level)
  }
}
