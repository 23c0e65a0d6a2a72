// The clauses of a measure that say how its values are judged.

/// From when the measure is judged.
public struct Baseline: Clause {
  /// The clause as it is collected.
  public let statement: Clauses<Measure>

  /// Names the time: `Baseline(.quarter(2024...2025, 4))`.
  public init(_ time: TimePoint) { statement = Clauses(.measure(.baseline(time))) }
}

extension RealChange: Clause {
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
