import AccountabilityRules

extension ResultCheck {
  /// A shared figure is better, and the gap between the best and the worst of the places within is wider.
  ///
  /// With x(a) the value of a place within: g·ΔR > 0, and Δ(max x(a) − min x(a)) is positive and counts as a real
  /// change of the measure. The gap is the simple range (Office for National Statistics and others; Scotland's Fairer
  /// Scotland Duty asks for it in words).
  static let widenedGap = ResultCheck(
    "widened-gap",
    help: """
      It does not say that anywhere got worse. \
      Ask who was reached by what made the whole better, and who was not.
      """
  ) { results in
    ResultCheck.Answer.each(results.spread, "changes of places with others within", in: &results) {
      measure,
      now,
      results,
      found in
      guard let then = results.earlier(measure, now) else { return }
      let about = results.about(now)
      let places = results.engine.places.children(of: now.place).filter { place in
        results.domains[measure].contains(place: place, partner: -1, period: now.period)
      }
      guard places.count > 1 else { return }
      guard let before = results.value(measure, then).value,
        let after = results.value(measure, now).value,
        let gapBefore = results.gap(measure, places, then),
        let gapAfter = results.gap(measure, places, now)
      else {
        return found.leaveOpen(
          results.absence(measure, places, [then, now]),
          about: about
        )
      }
      let widening = gapAfter.width - gapBefore.width
      let isBetter = (after - before).signum() * results.sign(measure) > 0
      guard isBetter, widening.signum() > 0 else {
        found.hold(about)
        return
      }
      switch results.counts(widening, asChangeOf: measure, at: now) {
      case .no: found.hold(about)
      case .unknown(let facts): found.leaveOpen(results.reason(facts), about: about)
      case .yes:
        found.violate(
          "\(results.movement(measure, from: then, to: now)), which is better; but the places within it are further "
            + "apart by \(results.distance(widening, of: measure)): \(results.text(gapBefore, measure)), then "
            + results.text(gapAfter, measure),
          about: about
        )
      }
    }
  }
}

/// The places with the least and the largest value of a measure.
private struct Gap {
  var least: (place: Int, value: ExactNumber)
  var largest: (place: Int, value: ExactNumber)

  var width: ExactNumber { largest.value - least.value }
}

extension CheckedResults {
  /// The measures of which more, or less, is better, and that say what a real change is.
  fileprivate var spread: [Int] {
    plan.framework.measures.indices.filter {
      engine.prepared[$0].hasChange && engine.prepared[$0].sign != nil
    }
  }

  fileprivate mutating func gap(_ measure: Int, _ places: [Int], _ context: Context) -> Gap? {
    var gap: Gap?
    for place in places {
      var inner = context
      inner.place = place
      guard let value = value(measure, inner).value else { return nil }
      guard let known = gap else {
        gap = Gap(least: (place, value), largest: (place, value))
        continue
      }
      if value < known.least.value { gap?.least = (place, value) }
      if value > known.largest.value { gap?.largest = (place, value) }
    }
    return gap
  }

  fileprivate func text(_ gap: Gap, _ measure: Int) -> String {
    func title(_ place: Int) -> String { framework.places[place].title }
    return "\(title(gap.least.place)) \(text(gap.least.value, of: measure)) and "
      + "\(title(gap.largest.place)) \(text(gap.largest.value, of: measure))"
  }

  /// Why a value of a place, or of a place within it, is missing at one of some times.
  fileprivate mutating func absence(
    _ measure: Int,
    _ places: [Int],
    _ contexts: [Context]
  ) -> String {
    for context in contexts {
      for place in [context.place] + places {
        var inner = context
        inner.place = place
        let result = value(measure, inner)
        if result.value == nil { return reason(result.facts) }
      }
    }
    return reason([])
  }

  /// Whether a difference is large enough to count, by a measure's rule of real change.
  mutating func counts(
    _ difference: ExactNumber,
    asChangeOf measure: Int,
    at context: Context
  ) -> Truth {
    guard let bound = plan.measures[measure].realChange?.bound else {
      return .unknown([.noRealChange(measure: measure)])
    }
    let inner = engine.own(context, measure)
    return engine.holds(bound, of: difference.magnitude, direction: nil, at: inner)
  }
}
