import AccountabilityRules

// Between which values a measure's value lies.

/// An interval of a measure's value; its ends are exact, whatever they were computed from.
struct ValueInterval: Hashable, Sendable {
  var lower: ExactNumber
  var upper: ExactNumber

  /// Whether a value lies in the interval, its ends included.
  func contains(_ value: ExactNumber) -> Bool { lower <= value && value <= upper }
}

/// Why a measure's value has no interval.
enum IntervalGap: Hashable, Sendable {
  /// Nothing says how it is computed.
  case unstated

  /// The method is one of shares, and the measure is none.
  case noShare(String)

  /// The method is one of counts, and what is here is neither one nor a rate of them.
  case noCount(String)

  /// The counts of the value are not known.
  case noParts

  /// A figure was returned that is not the quotient of its counts.
  case otherFigure

  /// The method is one of directly standardised rates, and the measure is none.
  case notStandardised(String)

  /// The rate is standardised, and the method is not one of such rates.
  case standardised(String, has: [String])

  /// The method is one of differences of two shares, and the measure is none.
  case noDifference(String)

  /// The method is one of means, and the measure is no mean of values across members or over periods.
  case noMean(String)

  /// The ends that were returned stand the wrong way round.
  case endsReversed
}

extension Engine {
  /// The interval of a measure's value, or why there is none.
  ///
  /// Counts are exact up to the method itself; its ends, which it computes in floating point, are taken for
  /// what they are.
  mutating func interval(
    of measure: Int,
    at context: Context
  ) -> Result<ValueInterval, FactsError> {
    guard measure >= 0 else { return .failure(FactsError(facts: [.emptySet])) }
    let inner = own(context, measure)
    let observed = observed(measure, at: inner)
    guard case .known(let number) = observed else {
      return .failure(FactsError(facts: observed.facts))
    }
    switch plan.measures[measure].interval {
    case nil: return gap(.unstated, measure)
    case .returned(let lower, let upper)?:
      return returned(self.number(lower, at: inner), self.number(upper, at: inner), measure)
    case .computed(let function, let level, _)?:
      let definition = plan.measures[measure].definition
      switch function {
      case .difference(let method):
        return difference(method, at: level, of: definition, measure, at: inner)
      case .mean: return mean(of: definition, at: level, measure, at: inner)
      case .proportion, .events, .dobson: break
      }
      guard case .standardised(let standard)? = definition?.form else {
        return computed(function, at: level, of: number, measure)
      }
      guard standard.method.intervals.contains(function.name) else {
        return gap(.standardised(function.name, has: standard.method.intervals), measure)
      }
      return figures(of: standard, at: inner).flatMap {
        computed(function, at: level, of: $0, times: standard.scale)
      }
    }
  }

  private func gap(_ gap: IntervalGap, _ measure: Int) -> Result<ValueInterval, FactsError> {
    .failure(FactsError(facts: [.noInterval(measure: measure, gap)]))
  }

  private func returned(
    _ lower: NumberResult,
    _ upper: NumberResult,
    _ measure: Int
  ) -> Result<ValueInterval, FactsError> {
    guard let low = lower.value, let high = upper.value else {
      return .failure(FactsError(facts: lower.facts.joined(with: upper.facts)))
    }
    guard low <= high else { return gap(.endsReversed, measure) }
    return .success(ValueInterval(lower: low, upper: high))
  }

  private func computed(
    _ function: IntervalFunction,
    at level: ConfidenceLevel,
    of number: KnownNumber,
    _ measure: Int
  ) -> Result<ValueInterval, FactsError> {
    do throws(UndefinedStatistic) {
      switch function {
      case .proportion(let method):
        return try proportion(method, at: level, of: number, measure)
      case .events(let method): return try events(method, at: level, of: number, measure)
      case .dobson: return gap(.notStandardised(function.name), measure)
      case .difference: return gap(.noDifference(function.name), measure)
      case .mean: return gap(.noMean(function.name), measure)
      }
    } catch {
      return .failure(FactsError(facts: [.statistic(function.name, error)]))
    }
  }

  private func computed(
    _ function: IntervalFunction,
    at level: ConfidenceLevel,
    of figures: StandardFigures,
    times scale: ExactNumber
  ) -> Result<ValueInterval, FactsError> {
    do throws(UndefinedStatistic) {
      return try exact(try figures.interval(function, at: level), times: scale)
    } catch {
      return .failure(FactsError(facts: [.statistic(function.name, error)]))
    }
  }

  private func proportion(
    _ method: Statistics.ProportionMethod,
    at level: ConfidenceLevel,
    of number: KnownNumber,
    _ measure: Int
  ) throws(UndefinedStatistic) -> Result<ValueInterval, FactsError> {
    guard plan.measures[measure].measure.isShare(in: plan.framework) else {
      return gap(.noShare(IntervalFunction.proportion(method).name), measure)
    }
    guard let part = number.numerator, let whole = number.denominator else {
      return gap(.noParts, measure)
    }
    // A share of 0 of 0 was already missing; one that is returned may be another figure than its counts'.
    guard let share = part.divided(by: whole), (share - number.value).magnitude < Engine.rounding
    else { return gap(.otherFigure, measure) }
    let proportion = try Statistics.Proportion(part.doubleValue, of: whole.doubleValue)
    return try exact(try proportion.interval(method, at: level), times: .one)
  }

  /// The interval of one share less another; each is a share with its counts, itself or as another measure's value.
  private mutating func difference(
    _ method: Statistics.ProportionDifferenceMethod,
    at level: ConfidenceLevel,
    of definition: NumberPlan?,
    _ measure: Int,
    at context: Context
  ) -> Result<ValueInterval, FactsError> {
    let name = IntervalFunction.difference(method).name
    guard case .arithmetic(.subtract, let left, let right)? = definition?.form else {
      return gap(.noDifference(name), measure)
    }
    var shares: [Statistics.Proportion] = []
    for plan in [left, right] {
      guard case .known(let number) = self.number(plan, at: context),
        let part = number.numerator, let whole = number.denominator
      else { return gap(.noParts, measure) }
      guard let share = part.divided(by: whole), (share - number.value).magnitude < Engine.rounding
      else { return gap(.noDifference(name), measure) }
      do throws(UndefinedStatistic) {
        shares.append(try Statistics.Proportion(part.doubleValue, of: whole.doubleValue))
      } catch {
        return .failure(FactsError(facts: [.statistic(name, error)]))
      }
    }
    do throws(UndefinedStatistic) {
      let pair = Statistics.ProportionPair(shares[0], shares[1])
      return try exact(try pair.differenceInterval(method, at: level), times: .one)
    } catch {
      return .failure(FactsError(facts: [.statistic(name, error)]))
    }
  }

  /// The interval of a mean, from the values of which it is one.
  private mutating func mean(
    of definition: NumberPlan?,
    at level: ConfidenceLevel,
    _ measure: Int,
    at context: Context
  ) -> Result<ValueInterval, FactsError> {
    let name = IntervalFunction.mean.name
    guard case .statistic(let plan)? = definition?.form, plan.function == .mean,
      plan.weight == nil
    else { return gap(.noMean(name), measure) }
    switch values(of: plan, at: context) {
    case .failure(let error): return .failure(error)
    case .success(let values):
      do throws(UndefinedStatistic) {
        let known = values.compactMap { $0.value.value?.doubleValue }
        return try exact(try Statistics.Mean(of: known).interval(at: level), times: .one)
      } catch {
        return .failure(FactsError(facts: [.statistic(name, error)]))
      }
    }
  }

  /// How far a returned share may lie from its counts by being rounded to whole percentages.
  private static let rounding = ExactNumber(numerator: 5001, denominator: 1_000_000) ?? .zero

  private func events(
    _ method: Statistics.EventCountMethod,
    at level: ConfidenceLevel,
    of number: KnownNumber,
    _ measure: Int
  ) throws(UndefinedStatistic) -> Result<ValueInterval, FactsError> {
    if isRate(measure), let events = number.numerator, let base = number.denominator {
      let rate = try Statistics.Rate(events.doubleValue, in: base.doubleValue)
      return try exact(try rate.interval(method, at: level), times: scale(of: measure))
    }
    guard plan.measures[measure].measure.isCount(in: plan.framework) else {
      let name = IntervalFunction.events(method).name
      return gap(isRate(measure) ? .noParts : .noCount(name), measure)
    }
    let count = try Statistics.EventCount(number.value.doubleValue)
    return try exact(try count.interval(method, at: level), times: .one)
  }

  private func exact(
    _ interval: ConfidenceInterval,
    times scale: ExactNumber
  ) throws(UndefinedStatistic) -> Result<ValueInterval, FactsError> {
    guard let lower = ExactNumber(exactly: interval.lower),
      let upper = ExactNumber(exactly: interval.upper)
    else { throw .notRepresentable("interval") }
    return .success(ValueInterval(lower: lower * scale, upper: upper * scale))
  }

  // MARK: Parts

  /// An end of the interval: by number, or by the direction of good.
  mutating func end(
    _ part: IntervalEnd,
    of measure: Int,
    at context: Context
  ) -> NumberResult {
    let isLower: Bool
    switch part {
    case .lower: isLower = true
    case .upper: isLower = false
    case .worse, .better:
      guard measure >= 0 else { return .missing([.emptySet]) }
      guard let sign = plan.measures[measure].measure.direction?.sign else {
        return .missing([.noDirection(measure: measure)])
      }
      isLower = (sign > 0) == (part == .worse)
    }
    switch interval(of: measure, at: context) {
    case .failure(let error): return .missing(error.facts)
    case .success(let interval): return .known(isLower ? interval.lower : interval.upper)
    }
  }
}

/// One of the two ends of an interval.
enum IntervalEnd: Hashable, Sendable {
  case lower
  case upper

  /// The end on the side that is worse.
  case worse

  /// The end on the side that is better.
  case better
}
