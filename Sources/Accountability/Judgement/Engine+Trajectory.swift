import AccountabilityRules

// The path from the baseline through the milestones to the target.

extension Engine {
  /// A value that is wanted at a period.
  struct Waypoint: Sendable {
    var period: Period
    var value: NumberResult
  }

  /// Where a period stands on a path.
  private enum Stretch {
    /// At a waypoint, or behind the last.
    case at(Waypoint)
    /// Between two of them: so many steps of so many have passed.
    case between(Waypoint, Waypoint, passed: Int, of: Int)
    case nowhere
  }

  /// The value that the trajectory asks for by now.
  ///
  /// Between two waypoints: `straight` in proportion to the periods that have passed, `steps` that of
  /// the waypoint passed last. `growth` has a root there, which is a number of the language only at the
  /// waypoints themselves; whether a value is on it is decided all the same.
  mutating func expected(of measure: Int, at context: Context) -> NumberResult {
    switch stretch(of: measure, at: context) {
    case .nowhere: return .missing([.noTrajectory(measure: measure)])
    case .at(let point): return point.value
    case .between(let start, let end, let passed, let steps):
      switch plan.measures[measure].measure.trajectory {
      case .steps?: return start.value
      case .growth?:
        return .both(start.value, end.value) { first, last in
          first.value == last.value ? .known(first.value) : .missing([.inexactPower])
        }
      case .straight?, nil:
        guard let share = ExactNumber(numerator: passed, denominator: steps) else {
          return .missing([.noTrajectory(measure: measure)])
        }
        return .both(start.value, end.value) { first, last in
          .known(first.value + (last.value - first.value) * share)
        }
      }
    }
  }

  private mutating func stretch(of measure: Int, at context: Context) -> Stretch {
    let here = timeline[context.period]
    guard plan.measures[measure].measure.trajectory != nil,
      let points = waypoints(of: measure, at: own(context, measure))
    else { return .nowhere }
    guard let next = points.firstIndex(where: { $0.period >= here }) else {
      return points.last.map(Stretch.at) ?? .nowhere
    }
    if points[next].period == here { return .at(points[next]) }
    guard next > 0 else { return .nowhere }
    let (start, end) = (points[next - 1], points[next])
    return .between(
      start,
      end,
      passed: start.period.steps(to: here),
      of: start.period.steps(to: end.period)
    )
  }

  /// Baseline, milestones and target with their periods, in order.
  private mutating func waypoints(of measure: Int, at context: Context) -> [Waypoint]? {
    let plan = plan.measures[measure]
    guard let start = baseline(of: measure), let target = plan.target, let by = target.by else {
      return nil
    }
    var points: [Waypoint] = []
    for (bound, time) in plan.milestones + [(target.bound, by)] {
      guard let period = period(time, from: context, baselineOf: measure),
        period.isComparable(to: start)
      else { return nil }
      points.append(Waypoint(period: period, value: limit(of: bound, at: context)))
    }
    guard case .success(let first) = value(of: measure, TimePoint(.baseline), from: context) else {
      return nil
    }
    return [Waypoint(period: start, value: first)] + points.sorted { $0.period < $1.period }
  }

  mutating func isOnTrajectory(_ measure: Int, at context: Context) -> Truth {
    let now = observed(measure, at: own(context, measure))
    if plan.measures[measure].measure.trajectory == .growth,
      case .between(let start, let end, let passed, let steps) = stretch(of: measure, at: context)
    {
      return isOnGrowth(measure, now, start.value, end.value, passed, steps)
    }
    let expected = expected(of: measure, at: context)
    guard let value = now.value, let wanted = expected.value else {
      return .unknown(now.facts.joined(with: expected.facts))
    }
    return isAsGood(value, as: wanted, measure, at: context)
  }

  /// Whether a value is at least as good as start × (end / start) ^ (passed / steps).
  ///
  /// Both sides are raised to the power of `steps`, so that the answer is exact.
  private func isOnGrowth(
    _ measure: Int,
    _ now: NumberResult,
    _ start: NumberResult,
    _ end: NumberResult,
    _ passed: Int,
    _ steps: Int
  ) -> Truth {
    guard let value = now.value, let first = start.value, let last = end.value else {
      return .unknown(now.facts.joined(with: start.facts).joined(with: end.facts))
    }
    guard let sign = plan.measures[measure].measure.direction?.sign else {
      return .unknown([.noDirection(measure: measure)])
    }
    guard first > .zero, last > .zero else { return .unknown([.noTrajectory(measure: measure)]) }
    guard value > .zero else { return Truth(sign < 0) }
    guard let left = value.raised(to: steps), let a = first.raised(to: steps - passed),
      let b = last.raised(to: passed)
    else { return .unknown([.inexactPower]) }
    return Truth(sign > 0 ? left >= a * b : left <= a * b)
  }

  /// Whether a value is at least as good as another, by the measure's direction.
  private mutating func isAsGood(
    _ value: ExactNumber,
    as wanted: ExactNumber,
    _ measure: Int,
    at context: Context
  ) -> Truth {
    compared(value, wanted, by: measure, at: context) { $0 >= $1 }
  }
}
