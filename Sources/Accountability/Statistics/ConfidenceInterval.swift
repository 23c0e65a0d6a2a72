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

/// A figure with its interval.
public struct Estimate: Hashable, Sendable {
  /// The figure.
  public let value: Double

  /// Between which values it lies.
  public let interval: ConfidenceInterval

  /// A figure with its interval.
  package init(_ value: Double, _ interval: ConfidenceInterval) {
    self.value = value
    self.interval = interval
  }

  /// The lower end of the interval.
  public var lower: Double { interval.lower }

  /// The upper end of the interval.
  public var upper: Double { interval.upper }
}
