import AccountabilityRules

// Tests of a series, and where the present value stands among others.

extension Engine {
  /// A value at the periods of a window, in their order; `nil` where one is missing and enough others are known.
  mutating func series(
    of value: NumberPlan,
    over window: Window,
    known: Known?,
    at context: Context
  ) -> Result<[(period: Period, number: KnownNumber?)], FactsError> {
    guard let periods = periods(of: window, at: context)?.sorted() else {
      return .failure(FactsError(facts: [.notInTime]))
    }
    var facts: [Fact] = []
    var series: [(period: Period, number: KnownNumber?)] = []
    for period in periods {
      let result =
        self.context(context, at: period).map { number(value, at: $0) }
        ?? .missing([.nothingThere(measure: context.measure, period)])
      facts = facts.joined(with: result.facts)
      if case .known(let number) = result {
        series.append((period, number))
      } else {
        series.append((period, nil))
      }
    }
    guard !series.isEmpty else { return .failure(FactsError(facts: [.emptySet])) }
    let count = series.count { $0.number != nil }
    if let missing = known.missing(count, of: series.count, facts) {
      return .failure(FactsError(facts: missing.facts))
    }
    return .success(series)
  }

  /// What a test makes of a value over a window.
  mutating func trend(
    _ test: TrendTest,
    of value: NumberPlan,
    over window: Window,
    known: Known? = nil,
    level: ConfidenceLevel? = nil,
    at context: Context
  ) -> Result<TrendResult, FactsError> {
    switch series(of: value, over: window, known: known, at: context) {
    case .failure(let error): return .failure(error)
    case .success(let series):
      do throws(UndefinedStatistic) {
        return .success(try test.result(of: series.map(\.number), at: level))
      } catch {
        return .failure(FactsError(facts: [.statistic(test.name, error)]))
      }
    }
  }

  /// The value of a test as a statistic.
  mutating func trend(
    _ test: TrendTest,
    of plan: StatisticPlan,
    at context: Context
  ) -> NumberResult {
    guard case .over(let window) = plan.range, let value = plan.values.first else {
      return .missing([.emptySet])
    }
    switch trend(test, of: value, over: window, known: plan.known, at: context) {
    case .failure(let error): return .missing(error.facts)
    case .success(let result):
      return ExactNumber(exactly: result.value).map { .known($0) }
        ?? .missing([.statistic(test.name, .notRepresentable(test.name))])
    }
  }

  /// The value of the present place, partner or period that is held against the others.
  mutating func presentValue(of plan: StatisticPlan, at context: Context) -> NumberResult {
    guard let value = plan.values.first else { return .missing([.emptySet]) }
    guard case .across(let set) = plan.range else { return number(value, at: context) }
    let member = context.present(set.kind)
    guard member >= 0 else { return .missing([.noMember(set.kind)]) }
    switch membership(of: member, in: set, at: context) {
    case .no: return .missing([.outside(set.kind)])
    case .unknown(let facts): return .missing(facts)
    case .yes: return number(value, at: moved(context, to: member, of: set))
    }
  }
}
