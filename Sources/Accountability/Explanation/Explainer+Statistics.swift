import AccountabilityRules

// Intervals, and what was made of a series, with the figures by which a reader can redo them.

extension Explainer {
  /// The ends, the method and its level, or why there is no interval.
  mutating func explain(intervalOf measure: Int, at context: Context) -> Explanation {
    guard measure >= 0 else { return Explanation("there is no measure") }
    let method = method(of: measure)
    switch engine.interval(of: measure, at: context) {
    case .failure(let error):
      return Explanation("interval\(method): none, because \(reasons(error.facts))")
    case .success(let interval):
      let (lower, upper) = (text(interval.lower, of: measure), text(interval.upper, of: measure))
      return Explanation(
        "interval\(method): \(lower) to \(upper)",
        [
          Explanation("of \(text(engine.observed(measure, at: context), of: measure))"),
          Explanation("lower end \(interval.lower.doubleValue)"),
          Explanation("upper end \(interval.upper.doubleValue)"),
        ]
      )
    }
  }

  private func method(of measure: Int) -> String {
    switch plan.measures[measure].interval {
    case .computed(_, at: _, let stated)?: " at \(stated.level.text) by \(stated.method.name)"
    case .returned?: ", as it was returned"
    case nil: ""
    }
  }

  /// A change that an interval or a test decides.
  mutating func explain(testOfChange measure: Int, at context: Context) -> Explanation {
    guard let stated = plan.measures[measure].measure.realChange,
      let rule = plan.measures[measure].realChange
    else { return Explanation("there is no rule of real change") }
    var parts = [Explanation("real change is \(Writing.realChange(stated))")]
    let inner = engine.own(context, measure)
    switch rule {
    case .bound: break
    case .beyondInterval(let since): parts += intervals(of: measure, since, at: inner)
    case .test(let test, let window, let level):
      let value = NumberPlan(form: .measure(.fixed(measure)), node: Node(.it))
      parts += self.trend(test, of: value, over: window, level: level, at: inner, measure)
    }
    parts.append(Explanation(direction(of: measure)))
    let state: String =
      switch engine.change(of: measure, at: context) {
      case .decided(let change): change.rawValue
      case .undecided(let facts): "undecided, because \(reasons(facts))"
      }
    return Explanation("change: \(state)", parts)
  }

  /// The two values with their intervals.
  private mutating func intervals(
    of measure: Int,
    _ since: TimePoint,
    at context: Context
  ) -> [Explanation] {
    var parts = [value("now", of: measure, at: context)]
    if let there = engine.context(at: since, of: measure, from: context) {
      parts.append(value("then", of: measure, at: there))
    }
    parts.append(Explanation("it counts where each value lies outside the other's interval"))
    return parts
  }

  private mutating func value(
    _ when: String,
    of measure: Int,
    at context: Context
  ) -> Explanation {
    let value = text(engine.observed(measure, at: context), of: measure)
    return Explanation("\(when) \(value)", [explain(intervalOf: measure, at: context)])
  }

  // MARK: Series

  /// What a statistic was made of over a window: the values, and for a test its figures.
  mutating func series(
    _ statistic: StatisticPlan,
    over window: Window,
    at context: Context
  ) -> [Explanation] {
    guard let value = statistic.values.first, statistic.values.count == 1 else { return [] }
    if case .trend(let test) = statistic.function {
      return trend(test, of: value, over: window, statistic.known, at: context)
    }
    return values(of: value, over: window, at: context)
  }

  private mutating func trend(
    _ test: TrendTest,
    of value: NumberPlan,
    over window: Window,
    _ known: Known? = nil,
    level: ConfidenceLevel? = nil,
    at context: Context,
    _ measure: Int? = nil
  ) -> [Explanation] {
    var parts = values(of: value, over: window, at: context, measure)
    let result = engine.trend(
      test,
      of: value,
      over: window,
      known: known,
      level: level,
      at: context
    )
    guard case .success(let result) = result else { return parts }
    let figures = result.figures.map { "\($0.name) \($0.value)" }
    parts.append(Explanation("\(test.name): \(figures.joined(separator: ", "))"))
    return parts
  }

  private mutating func values(
    of value: NumberPlan,
    over window: Window,
    at context: Context,
    _ measure: Int? = nil
  ) -> [Explanation] {
    var parts: [Explanation] = []
    for period in engine.periods(of: window, at: context)?.sorted() ?? [] {
      guard let there = engine.context(context, at: period) else {
        parts.append(Explanation("\(period): nothing is there"))
        continue
      }
      parts.append(Explanation("\(period): \(text(engine.number(value, at: there), of: measure))"))
    }
    return parts
  }
}
