import AccountabilityRules

// Change that an interval or a test decides.

extension Engine {
  /// A change if each of the two values lies outside the interval of the other.
  mutating func changeBeyondInterval(
    of measure: Int,
    from before: ExactNumber,
    since time: TimePoint,
    to after: ExactNumber,
    at context: Context
  ) -> ChangeResult {
    guard before != after else { return .decided(.noChange) }
    guard let there = self.context(at: time, of: measure, from: context) else {
      return .undecided([.notInTime])
    }
    let now = interval(of: measure, at: context)
    let then = interval(of: measure, at: there)
    switch (now, then) {
    case (.success(let now), .success(let then)):
      guard !now.contains(before), !then.contains(after) else { return .decided(.noChange) }
      return direction(of: measure, from: before, to: after, at: context)
    case (.failure(let first), .failure(let second)):
      return .undecided(first.facts.joined(with: second.facts))
    // A value inside the one interval that is known decides.
    case (.success(let now), .failure(let error)):
      return now.contains(before) ? .decided(.noChange) : .undecided(error.facts)
    case (.failure(let error), .success(let then)):
      return then.contains(after) ? .decided(.noChange) : .undecided(error.facts)
    }
  }

  /// The same place and partner at another time; `nil` where there is no such time.
  func context(at time: TimePoint, of measure: Int, from context: Context) -> Context? {
    guard let period = period(time, from: context, baselineOf: measure),
      let position = timeline.position(of: period)
    else { return nil }
    var there = context
    there.period = position
    return there
  }

  /// For better or worse, of a difference that counts.
  private mutating func direction(
    of measure: Int,
    from before: ExactNumber,
    to after: ExactNumber,
    at context: Context
  ) -> ChangeResult {
    let isBetter = compared(after, before, by: measure, at: context) { $0 > $1 }
    let isWorse = compared(after, before, by: measure, at: context) { $0 < $1 }
    switch (isBetter, isWorse) {
    case (.yes, _): return .decided(.improving)
    case (_, .yes): return .decided(.worsening)
    case (.no, .no): return .decided(.noChange)
    default: return .undecided(isBetter.facts.joined(with: isWorse.facts))
    }
  }

  /// The change that a test over a window tells.
  mutating func change(
    of measure: Int,
    by test: TrendTest,
    over window: Window,
    at level: ConfidenceLevel?,
    in context: Context
  ) -> ChangeResult {
    let value = NumberPlan(form: .measure(.fixed(measure)), node: Node(.it))
    switch trend(test, of: value, over: window, level: level, at: context) {
    case .failure(let error): return .undecided(error.facts)
    case .success(let result):
      guard result.direction != 0 else { return .decided(.noChange) }
      guard let sign = plan.measures[measure].measure.direction?.sign else {
        return .undecided([.noDirection(measure: measure)])
      }
      return .decided(result.direction == sign ? .improving : .worsening)
    }
  }

  /// The difference since the time from which change is counted.
  mutating func difference(of measure: Int, at context: Context) -> NumberResult {
    guard measure >= 0 else { return .missing([.emptySet]) }
    guard let since = plan.measures[measure].realChange?.since else {
      return .missing([.noRealChange(measure: measure)])
    }
    let inner = own(context, measure)
    switch value(of: measure, since, from: inner) {
    case .failure(let error): return .missing(error.facts)
    case .success(let then):
      return .both(observed(measure, at: inner), then) { .known($0.value - $1.value) }
    }
  }
}
