import AccountabilityRules

// Numbers over results.

extension Engine {
  // One exhaustive switch: a new form is evaluated here or does not compile.
  mutating func number(_ plan: NumberPlan, at context: Context) -> NumberResult {
    switch plan.form {
    case .constant(let value): return .known(value)
    case .measure(let reference): return value(of: reference, at: context)
    case .aggregate(let index): return result(of: index, at: context)
    case .part(let part, let reference):
      let measure = measure(reference, at: context)
      guard measure >= 0 || context.group < 0 else {
        return .missing([noMeasure(reference, at: context)])
      }
      return self.part(part, of: measure, at: context)
    case .outcomeCoverage(let outcome):
      return coverage(ofOutcome: context.member(outcome), at: context)
    case .sharedAmount(let consequence, let side):
      return sharedAmount(consequence, side, at: context)
    case .elsewhere(let inner, let move):
      switch moved(context, by: move) {
      case .success(let elsewhere): return number(inner, at: elsewhere)
      case .failure(let error): return .missing(error.facts)
      }
    case .negated(let inner): return number(inner, at: context).map { -$0 }
    case .arithmetic(let sign, let left, let right):
      return .both(number(left, at: context), number(right, at: context)) { a, b in
        Engine.arithmetic(sign, a.value, b.value)
      }
    case .ratio(let part, let whole, let scale):
      return .both(number(part, at: context), number(whole, at: context)) { a, b in
        KnownNumber.ratio(a.value, b.value, scale: scale)
      }
    case .rounded(let inner, let rounding):
      return number(inner, at: context).map { $0.rounded(rounding) }
    case .orElse(let value, let other, because: _):
      let result = number(value, at: context)
      return result.value == nil ? number(other, at: context) : result
    case .countMembers(let set): return count(set, at: context)
    case .statistic(let statistic): return self.statistic(statistic, at: context)
    case .rank(let rank): return self.rank(rank, at: context)
    case .standardised(let plan): return standardised(plan, at: context)
    case .elapsed(let unit, let first, let last): return elapsed(unit, first, last, at: context)
    case .derived(let index, let subject):
      return derived(index, of: member(of: subject, at: context), at: context).value
    case .attribute(let attribute): return self.number(attribute, at: context)
    case .parameter(let use): return parameter(use, at: context)
    }
  }

  private mutating func value(of reference: MeasureReference, at context: Context) -> NumberResult {
    let measure = measure(reference, at: context)
    guard measure >= 0 else { return .missing([noMeasure(reference, at: context)]) }
    return observed(measure, at: context)
  }

  private static func arithmetic(
    _ sign: ArithmeticOperator,
    _ a: ExactNumber,
    _ b: ExactNumber
  ) -> NumberResult {
    switch sign {
    case .add: return .known(a + b)
    case .subtract: return .known(a - b)
    case .multiply: return .known(a * b)
    case .divide: return KnownNumber.ratio(a, b)
    case .power:
      return power(a, b)
    }
  }

  /// A whole power is exact; any other is computed in floating point, and keeps 15 significant digits, so
  /// that a root that is a short decimal comes out as one, and every platform gives the same.
  private static func power(_ base: ExactNumber, _ exponent: ExactNumber) -> NumberResult {
    if let whole = exponent.integer {
      guard !base.isZero || whole >= 0 else { return .missing([.zeroDenominator]) }
      return base.raised(to: whole).map { .known($0) } ?? .missing([.inexactPower])
    }
    guard !base.isNegative else { return .missing([.noPower]) }
    guard !base.isZero else {
      return exponent.isNegative ? .missing([.zeroDenominator]) : .known(.zero)
    }
    let power = base.doubleValue.raised(to: exponent.doubleValue)
    guard power.isFinite, power > 0,
      let digits = try? Statistics.DecimalRounding.significant(15, of: power),
      let value = ExactNumber(writtenAs: digits)
    else { return .missing([.inexactPower]) }
    return .known(value)
  }

  // MARK: Parts of a result

  private mutating func part(
    _ part: ResultPart,
    of measure: Int,
    at context: Context
  ) -> NumberResult {
    let observed = observed(measure, at: context)
    switch part {
    case .numerator: return component(.numerator, of: observed, measure, at: context)
    case .denominator: return component(.denominator, of: observed, measure, at: context)
    case .coverage:
      return coverage(of: measure, at: context).share.map { .known($0) } ?? .missing([.emptySet])
    case .target: return targetValue(of: measure, at: context)
    case .expected: return expected(of: measure, at: context)
    case .gain, .pain: return .missing([.emptySet])
    case .direction:
      let sign = measure >= 0 ? plan.measures[measure].measure.direction?.sign : nil
      return sign.map { .known(ExactNumber($0)) } ?? .missing([.noDirection(measure: measure)])
    case .lower: return end(.lower, of: measure, at: context)
    case .upper: return end(.upper, of: measure, at: context)
    case .worseLimit: return end(.worse, of: measure, at: context)
    case .betterLimit: return end(.better, of: measure, at: context)
    case .change: return difference(of: measure, at: context)
    }
  }

  /// The least coverage of an outcome's headline measures, or of all its measures if none is one.
  private mutating func coverage(ofOutcome outcome: Int, at context: Context) -> NumberResult {
    var least: ExactNumber?
    for measure in outcomes[outcome].headlines {
      guard let share = coverage(of: measure, at: context).share else { continue }
      least = least.map { min($0, share) } ?? share
    }
    return least.map { .known($0) } ?? .missing([.emptySet])
  }

  // MARK: Time

  private mutating func elapsed(
    _ unit: Elapsed,
    _ first: TimePoint,
    _ last: TimePoint,
    at context: Context
  ) -> NumberResult {
    guard let start = period(first, from: context), let end = period(last, from: context) else {
      return .missing([context.measure >= 0 ? .noBaseline(measure: context.measure) : .notInTime])
    }
    switch unit {
    case .points:
      guard context.measure >= 0 else { return .missing([.emptySet]) }
      return .known(ExactNumber(points(after: start, to: end, at: context)))
    case .grain(let grain):
      guard grain.months > 0 else {
        return .known(ExactNumber(end.end.daysSince1970 - start.end.daysSince1970))
      }
      let months = end.first.value - start.first.value
      return .known(ExactNumber(numerator: months, denominator: grain.months) ?? .zero)
    }
  }

  /// Known observations of the present measure after one period, up to another.
  private mutating func points(after start: Period, to end: Period, at context: Context) -> Int {
    var count = 0
    for (position, period) in timeline.periods.enumerated()
    where period.isComparable(to: end) && period > start && period <= end {
      var there = context
      there.period = position
      if observed(context.measure, at: there).value != nil { count += 1 }
    }
    return count
  }

  // MARK: Statistics

  private mutating func statistic(_ plan: StatisticPlan, at context: Context) -> NumberResult {
    if case .trend(let test) = plan.function { return trend(test, of: plan, at: context) }
    if case .effect(let effect) = plan.function {
      switch contexts(of: plan, at: context) {
      case .failure(let error): return .missing(error.facts)
      case .success(let found):
        return self.effect(effect, of: plan, for: found.contexts, at: context)
      }
    }
    let summary = Summary(plan.function, known: plan.known, isWeighted: plan.weight != nil)
    switch values(of: plan, at: context) {
    case .failure(let error): return .missing(error.facts)
    case .success(let values):
      guard plan.function == .zScore else { return summary.of(values) }
      return .both(presentValue(of: plan, at: context), summary.of(values)) { own, _ in
        Summary.standing(of: own.value, among: values.compactMap(\.value.value))
      }
    }
  }

  /// Where the values of a statistic stand, at which step of a window, and what is absent from it.
  private struct StatisticContexts {
    var contexts: [Context]
    var steps: [Int] = []
    var absent: [Summary.Value] = []
  }

  private mutating func contexts(
    of plan: StatisticPlan,
    at context: Context
  ) -> Result<StatisticContexts, FactsError> {
    switch plan.range {
    case .list: return .success(StatisticContexts(contexts: [context]))
    case .over(let window):
      guard let periods = self.periods(of: window, at: context) else {
        return .failure(FactsError(facts: [.notInTime]))
      }
      var found = StatisticContexts(contexts: periods.compactMap { self.context(context, at: $0) })
      found.steps = found.contexts.map { timeline[context.period].steps(to: timeline[$0.period]) }
      for period in periods where timeline.position(of: period) == nil {
        let absent = NumberResult.missing([.nothingThere(measure: context.measure, period)])
        found.absent += plan.values.map { _ in Summary.Value(value: absent, weight: .known(.one)) }
      }
      return .success(found)
    case .across(let set):
      switch members(of: set, at: context) {
      case .missing(let facts): return .failure(FactsError(facts: facts))
      case .members(let members):
        return .success(
          StatisticContexts(contexts: members.map { moved(context, to: $0, of: set) })
        )
      }
    }
  }

  /// The values of which a statistic is one, known or not.
  mutating func values(
    of plan: StatisticPlan,
    at context: Context
  ) -> Result<[Summary.Value], FactsError> {
    let found: StatisticContexts
    switch contexts(of: plan, at: context) {
    case .failure(let error): return .failure(error)
    case .success(let places): found = places
    }
    var values = found.absent
    for (index, place) in found.contexts.enumerated() {
      for value in plan.values {
        let weight = plan.weight.map { number($0, at: place) } ?? .known(.one)
        let value = number(value, at: place)
        let step = index < found.steps.count ? found.steps[index] : 0
        values.append(Summary.Value(value: value, weight: weight, step: step))
      }
    }
    return .success(values)
  }

  /// Across places, partners and groups the context moves; across measures and outcomes `it` does.
  func moved(_ context: Context, to member: Int, of set: SetPlan) -> Context {
    var moved = context.with(member: member, in: set.slot)
    if set.kind == .places { moved.place = member }
    if set.kind == .partners { moved.partner = member }
    if case .groups = set.kind { moved.group = member }
    return moved
  }

  func context(_ context: Context, at period: Period) -> Context? {
    guard let position = timeline.position(of: period) else { return nil }
    var there = context
    there.period = position
    return there
  }

  /// The periods of a window, whether or not there is anything at them; `nil` where its ends or its
  /// steps are not the present period's.
  func periods(of window: Window, at context: Context) -> [Period]? {
    let here = timeline[context.period]
    switch window.form {
    case .last(let count, let grain):
      guard grain == here.grain, count <= Engine.mostPeriods else { return nil }
      return (0..<max(0, count)).map { here.advanced(by: -$0) }
    case .yearToDate:
      let months = (here.first.value - (here.yearStart.rawValue - 1)) % 12
      let steps = here.grain.months == 0 ? 0 : months / here.grain.months
      return (0...max(0, steps)).map { here.advanced(by: -$0) }
    case .span(let first, let last):
      guard let start = period(first, from: context), let end = period(last, from: context),
        start.isComparable(to: end), start.steps(to: end) < Engine.mostPeriods
      else { return nil }
      return (0..<max(0, start.steps(to: end) + 1)).map { start.advanced(by: $0) }
    }
  }

  /// The months of a thousand years: a longer window is a slip.
  private static let mostPeriods = 12_000
}
