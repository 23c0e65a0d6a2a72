// The clauses of a measure that say how its values are judged.

/// From when the measure is judged.
public struct Baseline: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the time: `Baseline(.quarter(2024...2025, 4))`.
  public init(_ time: TimePoint) { statement = Clauses(.measure(.baseline(time))) }
}

/// What a difference must lie beyond, where it is not a bound.
public enum Beyond: Hashable, Sendable {
  /// The interval of uncertainty.
  case interval
}

extension RealChange: Clause {
  /// Makes a rule of real change by intervals: `RealChange(beyond: .interval, since: .baseline)`.
  public init(beyond _: Beyond, since time: TimePoint) { self.init(.beyondInterval(since: time)) }

  /// Makes a rule of real change by a named test:
  /// `RealChange(by: "recent-trend", over: .last(5, .years), at: .percent("99.8"))`.
  public init(by method: Reference, over window: Window, at level: NumberLiteral? = nil) {
    self.init(.method(method, over: window, at: level))
  }

  /// The clause as it is collected.
  public var statement: Clauses<Measure> { Clauses(.measure(.realChange(self))) }
}

extension Target: Clause {
  /// The clause as it is collected.
  public var statement: Clauses<Measure> { Clauses(.measure(.target(self))) }
}

/// A value that is wanted on the way to the target.
public struct Milestone: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the bound and the time.
  public init(_ bound: Bound, by time: TimePoint) {
    statement = Clauses(.measure(.milestone(bound, by: time)))
  }
}

extension Trajectory: Clause {
  /// Makes the clause: `Trajectory(.straight)`.
  public init(_ shape: Trajectory) { self = shape }

  /// The clause as it is collected.
  public var statement: Clauses<Measure> { Clauses(.measure(.trajectory(self))) }
}
