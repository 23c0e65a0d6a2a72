import AccountabilityRules

// Rates that a standard population would have.

/// The figures of a standardised rate, stratum by stratum.
struct StandardFigures: Sendable {
  struct Stratum: Sendable {
    let events: ExactNumber
    let population: ExactNumber

    /// The standard's events; 0 where only its population is taken.
    let standardEvents: ExactNumber
    let standardPopulation: ExactNumber
  }

  let strata: [Stratum]

  private func sum(_ figure: KeyPath<Stratum, ExactNumber>) -> ExactNumber {
    ExactNumber.sum(strata.map { $0[keyPath: figure] })
  }

  /// The rate for one of the population, with all that was counted and of how many; missing where a stratum
  /// that counts has no population.
  ///
  /// Directly: Σ(wᵢ·aᵢ/nᵢ) / Σwᵢ, with events a and population n of each stratum, and the standard's population
  /// w. Indirectly: Σaᵢ / Σ(nᵢ·Aᵢ/Nᵢ) · ΣAᵢ/ΣNᵢ, with the standard's events A and population N. Source: Association of
  /// Public Health Observatories, Technical Briefing 3: Commonly used public health statistics and their confidence
  /// intervals (2008).
  func rate(_ method: Standardisation.Method, scale: ExactNumber) -> NumberResult {
    let rate: ExactNumber?
    switch method {
    case .directly: rate = directRate
    case .indirectly: rate = indirectRate
    }
    guard let rate else { return .missing([.zeroDenominator]) }
    return .known(
      KnownNumber(rate * scale, numerator: sum(\.events), denominator: sum(\.population))
    )
  }

  private var directRate: ExactNumber? {
    var weighted: [ExactNumber] = []
    for stratum in strata where !stratum.standardPopulation.isZero {
      guard let rate = stratum.events.divided(by: stratum.population) else { return nil }
      weighted.append(rate * stratum.standardPopulation)
    }
    return ExactNumber.sum(weighted).divided(by: sum(\.standardPopulation))
  }

  private var indirectRate: ExactNumber? {
    var expected: [ExactNumber] = []
    for stratum in strata where !stratum.population.isZero {
      guard let rate = stratum.standardEvents.divided(by: stratum.standardPopulation) else {
        return nil
      }
      expected.append(rate * stratum.population)
    }
    guard let ratio = sum(\.events).divided(by: ExactNumber.sum(expected)),
      let rate = sum(\.standardEvents).divided(by: sum(\.standardPopulation))
    else { return nil }
    return ratio * rate
  }

  /// The interval for one of the population, by a method of such rates.
  func interval(
    _ function: IntervalFunction,
    at level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    guard case .events(let method) = function else {
      return try Statistics.DirectlyStandardisedRate(direct).interval(at: level)
    }
    return try Statistics.IndirectlyStandardisedRatio(indirect).rateInterval(method, at: level)
  }

  /// The strata that count; one of which the standard has nobody adds nothing.
  private var direct: [Statistics.DirectStratum] {
    get throws(UndefinedStatistic) {
      var parts: [Statistics.DirectStratum] = []
      for stratum in strata where !stratum.standardPopulation.isZero {
        parts.append(
          try Statistics.DirectStratum(
            count: stratum.events.doubleValue,
            population: stratum.population.doubleValue,
            standardPopulation: stratum.standardPopulation.doubleValue
          )
        )
      }
      return parts
    }
  }

  private var indirect: [Statistics.IndirectStratum] {
    get throws(UndefinedStatistic) {
      var parts: [Statistics.IndirectStratum] = []
      for stratum in strata {
        parts.append(
          try Statistics.IndirectStratum(
            count: stratum.events.doubleValue,
            population: stratum.population.doubleValue,
            referenceCount: stratum.standardEvents.doubleValue,
            referencePopulation: stratum.standardPopulation.doubleValue
          )
        )
      }
      return parts
    }
  }
}

extension Engine {
  mutating func standardised(_ plan: StandardPlan, at context: Context) -> NumberResult {
    switch figures(of: plan, at: context) {
    case .failure(let error): .missing(error.facts)
    case .success(let figures): figures.rate(plan.method, scale: plan.scale)
    }
  }

  /// What a standardised rate is made of; or why some of it is not known.
  mutating func figures(
    of plan: StandardPlan,
    at context: Context
  ) -> Result<StandardFigures, FactsError> {
    guard let there = self.context(ofStandard: plan, at: context) else {
      let place = Fact.Return(
        source: plan.source,
        place: context.place,
        partner: -1,
        period: timeline[context.period]
      )
      return .failure(FactsError(facts: [.noRow(place)]))
    }
    var facts: [Fact] = []
    var strata: [StandardFigures.Stratum] = []
    for stratum in plan.strata {
      let events = number(stratum.part, at: context)
      let population = number(stratum.whole, at: context)
      let standardEvents = stratum.standardPart.map { number($0, at: there) } ?? .known(.zero)
      let standardPopulation = number(stratum.standardWhole, at: there)
      for result in [events, population, standardEvents, standardPopulation] {
        facts = facts.joined(with: result.facts)
      }
      guard let a = events.value, let n = population.value, let above = standardEvents.value,
        let below = standardPopulation.value
      else { continue }
      strata.append(
        StandardFigures.Stratum(
          events: a,
          population: n,
          standardEvents: above,
          standardPopulation: below
        )
      )
    }
    guard strata.count == plan.strata.count else { return .failure(FactsError(facts: facts)) }
    return .success(StandardFigures(strata: strata))
  }

  /// Where the standard is looked up: with the partners together, at the present place if it has places, and at
  /// the last of its periods that has ended by the end of the present one, or else the first of them.
  func context(ofStandard plan: StandardPlan, at context: Context) -> Context? {
    let rows = source(plan.source)
    let end = timeline[context.period].end
    let periods = rows.extent(measure: -1).periods
      .sorted { (timeline[$0].end, $0) < (timeline[$1].end, $1) }
    guard let period = periods.last(where: { timeline[$0].end <= end }) ?? periods.first else {
      return nil
    }
    let hasPlaces = rows.source.fields.contains { $0.type == .place }
    return Context(
      place: hasPlaces ? context.place : defaultPlace,
      partner: -1,
      period: period,
      measure: context.measure
    )
  }
}
