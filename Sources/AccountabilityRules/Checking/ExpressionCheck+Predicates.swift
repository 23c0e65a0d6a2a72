// What can be said of what.

extension ExpressionCheck {
  mutating func said(_ predicate: Predicate, of inner: Node, in scope: Scope) -> Meaning {
    let meaning = meaning(of: inner, in: scope)
    self.said(predicate, of: meaning, at: inner.origin, isField: scope.source != nil)
    return .value(.yesNo)
  }

  mutating func said(
    _ predicate: Predicate,
    of meaning: Meaning,
    at origin: Origin,
    isField: Bool
  ) {
    guard meaning != .unknown else { return }
    if isField, meaning.isOfFields {
      guard !predicate.isOfValues else { return }
      return cannotSay(
        predicate,
        meaning,
        origin,
        help: "of a row's field one can say 'known', 'missing' or a reason"
      )
    }
    switch meaning {
    case .measure(let index): measureSaid(predicate, index, at: origin)
    case .outcome:
      if case .flagged(let check) = predicate { return flagged(check, meaning, at: origin) }
      let allowed: [Predicate] = [.met, .improving, .worsening, .unchanged, .decided, .undecided]
      guard !allowed.contains(predicate) else { return }
      cannotSay(
        predicate,
        meaning,
        origin,
        help: "of an outcome one can say: \(allowed.map(\.word).joined(separator: ", "))"
      )
    case .rule:
      let allowed: [Predicate] = [.met, .decided, .undecided, .because(.notApplicable)]
      guard !allowed.contains(predicate) else { return }
      cannotSay(
        predicate,
        meaning,
        origin,
        help: "of a rule one can say: \(allowed.map(\.word).joined(separator: ", "))"
      )
    case .consequence:
      let allowed: [Predicate] = [.met, .decided, .undecided]
      guard !allowed.contains(predicate) else { return }
      cannotSay(
        predicate,
        meaning,
        origin,
        help: "of a consequence one can say: \(allowed.map(\.word).joined(separator: ", "))"
      )
    case .label:
      guard ![.decided, .undecided].contains(predicate) else { return }
      cannotSay(
        predicate,
        meaning,
        origin,
        help: "of a rating one can say 'decided' or 'undecided', or name a label"
      )
    case .value:
      guard !predicate.isOfValues else { return }
      cannotSay(
        predicate,
        meaning,
        origin,
        help: "of a computed value one can say 'known', 'missing' or a reason"
      )
    case .partner, .place, .group:
      cannotSay(
        predicate,
        meaning,
        origin,
        help: "say it of a measure for the partner: 'settled for council is met'"
      )
    case .unknown: break
    }
  }

  private mutating func measureSaid(_ predicate: Predicate, _ index: Int?, at origin: Origin) {
    guard let index else { return }
    let measure = measures[index]
    guard !damaged.contains(measure.name.name) else { return }
    switch predicate {
    case .flagged(let check): flagged(check, .measure(index), at: origin)
    case .met where measure.target == nil:
      cannotSay(
        predicate,
        .measure(index),
        origin,
        help: "'\(measure.name.name)' has no target: add 'target at least …' to it"
      )
    case .onTrajectory where measure.target?.by == nil || measure.baseline == nil:
      cannotSay(
        predicate,
        .measure(index),
        origin,
        help: "'\(measure.name.name)' needs a baseline, and a target with 'by' a time"
      )
    case .improving, .worsening, .unchanged:
      guard measure.realChange == nil else { return }
      cannotSay(
        predicate,
        .measure(index),
        origin,
        help:
          "'\(measure.name.name)' does not say what counts: add 'real change at least … since …'"
      )
    default: break
    }
  }

  /// A check says something only of what it looks at.
  private mutating func flagged(
    _ check: ResultCheckName,
    _ meaning: Meaning,
    at origin: Origin
  ) {
    var isOutcome = false
    if case .outcome = meaning { isOutcome = true }
    guard isOutcome != check.isOfOutcomes else { return }
    let others = ResultCheckName.allCases.filter { $0.isOfOutcomes == isOutcome }
    cannotSay(
      .flagged(by: check),
      meaning,
      origin,
      help: "'\(check.rawValue)' looks at \(isOutcome ? "measures" : "outcomes"); at "
        + "\(isOutcome ? "outcomes" : "measures") look: "
        + others.map(\.rawValue).joined(separator: ", ")
    )
  }

  private mutating func cannotSay(
    _ predicate: Predicate,
    _ meaning: Meaning,
    _ origin: Origin,
    help: String
  ) {
    found.append(
      .cannotBeSaid(predicate.word, of: meaning.words(framework), at: origin, help: help)
    )
  }
}

extension Meaning {
  /// Whether a row's field can have it; a field may be missing, whatever it is.
  fileprivate var isOfFields: Bool {
    switch self {
    case .value, .partner, .place: true
    default: false
    }
  }
}

extension Predicate {
  /// Whether it can be said of any value.
  package var isOfValues: Bool {
    switch self {
    case .known, .missing, .reported, .because: true
    case .met, .decided, .undecided, .improving, .worsening, .unchanged, .onTrajectory, .flagged:
      false
    }
  }
}
