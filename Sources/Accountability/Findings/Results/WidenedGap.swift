import AccountabilityRules

extension ResultCheck {
  /// A shared figure is better, and the gap between the best and the worst of its parts is wider: of the places within,
  /// or of the groups by which it is broken down.
  ///
  /// With x(a) the value of a part: g·ΔR > 0, and Δ(max x(a) − min x(a)) is positive and counts as a real change of
  /// the measure. The gap is the simple range (Office for National Statistics and others; Scotland's Fairer Scotland
  /// Duty asks for it in words).
  static let widenedGap = ResultCheck(
    "widened-gap",
    help: """
      It does not say that anywhere, or anyone, got worse. \
      Ask who was reached by what made the whole better, and who was not.
      """
  ) { results in
    ResultCheck.Answer.each(
      results.spread,
      "changes of places with others within, or of groups",
      in: &results
    ) { measure, now, results, found in
      guard let then = results.earlier(measure, now) else { return }
      for parts in results.parts(of: measure, at: now) {
        results.compare(parts, measure, then, now, &found)
      }
    }
  }
}

/// What a measure's value is compared among: places within a place, or groups.
private struct Parts {
  struct Part {
    let title: String
    let measure: Int
    let place: Int
  }

  /// `the places within it`.
  let words: String
  let parts: [Part]
}

/// The parts with the least and the largest value of a measure.
private struct Gap {
  var least: (title: String, value: ExactNumber)
  var largest: (title: String, value: ExactNumber)

  var width: ExactNumber { largest.value - least.value }
}

extension CheckedResults {
  /// The measures of which more, or less, is better, and that say what a real change is.
  fileprivate var spread: [Int] {
    plan.framework.measures.indices.filter {
      engine.prepared[$0].hasChange && engine.prepared[$0].sign != nil
    }
  }

  /// The places within a place, and the groups of each breakdown; those of which there is but one are left out.
  fileprivate func parts(of measure: Int, at now: Context) -> [Parts] {
    let places = engine.places.children(of: now.place).filter { place in
      domains[measure].contains(place: place, partner: -1, period: now.period)
    }
    let within = Parts(
      words: "the places within it",
      parts: places.map {
        Parts.Part(title: framework.places[$0].title, measure: measure, place: $0)
      }
    )
    let groups = plan.measures[measure].measure.breakdowns.map { field in
      Parts(
        words: "its groups by '\(field.name)'",
        parts: plan.breakdowns.groups(of: field.name).compactMap { group in
          plan.breakdowns.measure(measure, among: group).map { own in
            Parts.Part(title: plan.breakdowns.groups[group].name, measure: own, place: now.place)
          }
        }
      )
    }
    return ([within] + groups).filter { $0.parts.count > 1 }
  }

  fileprivate mutating func compare(
    _ parts: Parts,
    _ measure: Int,
    _ then: Context,
    _ now: Context,
    _ found: inout SourceFindings
  ) {
    let about = about(now)
    guard let before = value(measure, then).value, let after = value(measure, now).value,
      let gapBefore = gap(parts, then), let gapAfter = gap(parts, now)
    else {
      return found.leaveOpen(absence(measure, parts, [then, now]), about: about)
    }
    let widening = gapAfter.width - gapBefore.width
    let isBetter = (after - before).signum() * sign(measure) > 0
    guard isBetter, widening.signum() > 0 else { return found.hold(about) }
    switch counts(widening, asChangeOf: measure, at: now) {
    case .no: found.hold(about)
    case .unknown(let facts): found.leaveOpen(reason(facts), about: about)
    case .yes:
      found.violate(
        "\(movement(measure, from: then, to: now)), which is better; but \(parts.words) are further "
          + "apart by \(distance(widening, of: measure)): \(text(gapBefore, measure)), then "
          + text(gapAfter, measure),
        about: about
      )
    }
  }

  private mutating func gap(_ parts: Parts, _ context: Context) -> Gap? {
    var gap: Gap?
    for part in parts.parts {
      var inner = context
      inner.place = part.place
      guard let value = value(part.measure, inner).value else { return nil }
      guard let known = gap else {
        gap = Gap(least: (part.title, value), largest: (part.title, value))
        continue
      }
      if value < known.least.value { gap?.least = (part.title, value) }
      if value > known.largest.value { gap?.largest = (part.title, value) }
    }
    return gap
  }

  private func text(_ gap: Gap, _ measure: Int) -> String {
    "\(gap.least.title) \(text(gap.least.value, of: measure)) and "
      + "\(gap.largest.title) \(text(gap.largest.value, of: measure))"
  }

  /// Why a value of the whole, or of a part of it, is missing at one of some times.
  private mutating func absence(_ measure: Int, _ parts: Parts, _ contexts: [Context]) -> String {
    for context in contexts {
      let whole = value(measure, context)
      if whole.value == nil { return reason(whole.facts) }
      for part in parts.parts {
        var inner = context
        inner.place = part.place
        let result = value(part.measure, inner)
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
