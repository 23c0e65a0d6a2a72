// Values elsewhere, at another time, of another subject.

extension Expression {
  /// The value with one coordinate replaced, joined to those that are replaced already.
  private func moved(to coordinate: Coordinate) -> Expression {
    if case .at(let inner, let coordinates) = node.form, !isClosed,
      !coordinates.contains(where: { $0.rank == coordinate.rank })
    {
      let joined = (coordinates + [coordinate]).sorted { $0.rank < $1.rank }
      return Expression(.at(inner, joined))
    }
    return Expression(.at(node, [coordinate]))
  }

  /// The value of a partner.
  public func `for`(_ partner: PartnerName) -> Expression {
    moved(to: .partner(partner.reference))
  }

  /// The value in a place.
  public func `in`(_ place: PlaceName) -> Expression { moved(to: .place(place.reference)) }

  /// The value at a time: `settled.at(.previous(.year))`.
  public func at(_ time: TimePoint) -> Expression { moved(to: .time(time)) }

  /// The value among a group of people.
  public func among(_ group: Reference) -> Expression { moved(to: .group(group)) }

  /// The value of a subject: `progress.of(settled)`, `attribute("type").of(council)`.
  ///
  /// - Precondition: The expression is a name.
  public func of<Other>(_ subject: Expression<Other>) -> Expression {
    Expression(.of(reference, subject.node))
  }

  /// The value, or another where it is missing, and why that is right.
  public func orElse(_ other: Expression, because reason: String) -> Expression {
    Expression(.orElse(node, other.node, because: reason))
  }
}

// MARK: - Parts of an observation

/// The upper part of a share, a rate or a ratio.
public func numerator<Value>(of subject: Expression<Value>) -> MeasureName {
  number("numerator").of(subject)
}

/// The lower part of a share, a rate or a ratio.
public func denominator<Value>(of subject: Expression<Value>) -> MeasureName {
  number("denominator").of(subject)
}

/// The lower end of the interval.
public func lower<Value>(of subject: Expression<Value>) -> MeasureName {
  number("lower").of(subject)
}

/// The upper end of the interval.
public func upper<Value>(of subject: Expression<Value>) -> MeasureName {
  number("upper").of(subject)
}

/// The end of the interval on the side that is worse.
public func worseLimit<Value>(of subject: Expression<Value>) -> MeasureName {
  number("worse-limit").of(subject)
}

/// The end of the interval on the side that is better.
public func betterLimit<Value>(of subject: Expression<Value>) -> MeasureName {
  number("better-limit").of(subject)
}

/// The value that is wanted.
public func target<Value>(of subject: Expression<Value>) -> MeasureName {
  number("target").of(subject)
}

/// The value that the trajectory asks by now.
public func expected<Value>(of subject: Expression<Value>) -> MeasureName {
  number("expected").of(subject)
}

/// The change since the time that the measure's rule of real change names.
public func change<Value>(of subject: Expression<Value>) -> MeasureName {
  number("change").of(subject)
}

/// 1 where more is better, -1 where less is.
public func direction<Value>(of subject: Expression<Value>) -> MeasureName {
  number("direction").of(subject)
}

/// The share of expected returns that are there.
public func coverage<Value>(of subject: Expression<Value>) -> MeasureName {
  number("coverage").of(subject)
}

/// What a consequence gains the partners together, or one of them: `gain(of: savings).for(council)`.
public func gain(of consequence: ConsequenceName) -> MeasureName { number("gain").of(consequence) }

/// What a consequence costs the partners together, or one of them: `pain(of: loss).for(council)`.
public func pain(of consequence: ConsequenceName) -> MeasureName { number("pain").of(consequence) }

// MARK: - Time between

/// How many known observations there are after the first time, up to the second.
public func points(from first: TimePoint, to second: TimePoint) -> MeasureName {
  MeasureName(.elapsed(.points, from: first, to: second))
}

/// How many years lie between two times.
public func years(from first: TimePoint, to second: TimePoint) -> MeasureName {
  MeasureName(.elapsed(.grain(.year), from: first, to: second))
}

/// How many quarters lie between two times.
public func quarters(from first: TimePoint, to second: TimePoint) -> MeasureName {
  MeasureName(.elapsed(.grain(.quarter), from: first, to: second))
}

/// How many months lie between two times.
public func months(from first: TimePoint, to second: TimePoint) -> MeasureName {
  MeasureName(.elapsed(.grain(.month), from: first, to: second))
}

/// How many days lie between two times.
public func days(from first: TimePoint, to second: TimePoint) -> MeasureName {
  MeasureName(.elapsed(.grain(.day), from: first, to: second))
}
