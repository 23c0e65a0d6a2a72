import AccountabilityRules

/// Puts reasons into words, in one place.
struct FactWriter {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  func reasons(_ facts: [Fact]) -> [Reason] { facts.map(reason) }

  func reason(_ fact: Fact) -> Reason {
    Reason(kind: fact.isMissing ? fact.reason.rawValue : "undecided", text: text(fact))
  }

  // One exhaustive switch: a new fact is put into words here or does not compile.
  private func text(_ fact: Fact) -> String {
    switch fact {
    case .absent(let reason, let place): "\(self.place(place)) is \(reason.words)"
    case .marked(let reason, let place): "\(self.place(place)) gives no figure: \(reason.words)"
    case .noRowOf(let group, let place):
      "\(self.place(place)) has no row of \(plan.breakdowns.groups[group].name)"
    case .noRow(let place): "there is no row for \(self.place(place))"
    case .nothingThere(_, let period):
      "there is nothing at \(period.map { "\($0)" } ?? "that time")"
    case .zeroDenominator: "the denominator is nought"
    case .notPooled(let source):
      "a figure taken with 'the' is never pooled, and '\(sourceName(source))' has no row for the partners together"
    case .belowMinimum(let measure):
      "the denominator of '\(measureName(measure))' is below the minimum that its partners agreed"
    case .lowCoverage(let measure, let known, let expected):
      "only \(known) of \(expected) expected returns give '\(measureName(measure))' a figure"
    case .noBaseline(let measure): "'\(measureName(measure))' has no baseline"
    case .noBreakdown(let measure, let group):
      "'\(measureName(measure))' is not broken down by '\(plan.breakdowns.groups[group].field)'"
    case .noTarget(let measure): "'\(measureName(measure))' has no target"
    case .noTrajectory(let measure):
      "'\(measureName(measure))' has no trajectory that reaches this period"
    case .noRealChange(let measure):
      "'\(measureName(measure))' does not say how big a difference must be to count"
    case .noDirection(let measure): "'\(measureName(measure))' does not say which values are good"
    case .severalHeadlines(let outcome):
      "'\(outcomeName(outcome))' has several headline measures, and no clause says which of them decides"
    case .noHeadline(let outcome): "'\(outcomeName(outcome))' has no measure"
    case .emptySet: "there is nothing to speak of"
    case .tooFewKnown(let known, let total): "only \(known) of \(total) are known"
    case .inexactPower: "this power has no exact value"
    case .noPower: "a negative number has whole powers only"
    case .notStated(let attribute): "'\(attribute)' is not stated"
    case .noCase(let rating): "no case of '\(ratingName(rating))' applies"
    case .conflict(let rating, let first, let second):
      "both \(Writing.text(first)) and \(Writing.text(second)) of '\(ratingName(rating))' apply"
    case .gated(let rating, let gate):
      "gate '\(gate)' of '\(ratingName(rating))' leaves it undecided"
    case .noMember(let kind): "no \(kind.word.dropLast()) is spoken of"
    case .outside(let kind): "it is not made for this \(kind.word.dropLast())"
    case .noLine(let derived): "no line of '\(derivedName(derived))' applies"
    case .lineConflict(let derived, let first, let second):
      "both \(line(first, of: derived)) and \(line(second, of: derived)) of '\(derivedName(derived))' apply"
    case .knotsBothWays(let derived):
      "the places of the knots of '\(derivedName(derived))' go both ways"
    case .scoreGated(let derived, let gate):
      "gate '\(gate)' of '\(derivedName(derived))' leaves it undecided"
    case .gatesConflict(let derived): "gates of '\(derivedName(derived))' contradict each other"
    case .ratingGatesConflict(let rating): "gates of '\(ratingName(rating))' contradict each other"
    case .notGiven(let measure): "the test gives no value of '\(measureName(measure))' here"
    case .noValue(let parameter, let keys, let period):
      "'\(plan.framework.parameters[parameter].name.name)' has no value\(keys) in force at \(period)"
    case .givenMissing(let reason): "the test says that the value is \(reason.words)"
    case .doesNotFollow(let consequence):
      "'\(plan.framework.consequences[consequence].name.name)' does not follow here"
    case .uncheckable(let check, let reason): "'\(check.rawValue)' cannot be decided: \(reason)"
    case .notLookedAt(let check): "'\(check.rawValue)' has nothing to look at here"
    case .notInTime: "the time that is asked for does not exist here"
    case .noInterval(let measure, let gap): text(gap, measure)
    case .statistic(let name, let reason): "'\(name)' cannot be told: \(reason)"
    case .indistinct(let indistinct): text(indistinct)
    }
  }

  private func text(_ gap: IntervalGap, _ measure: Int) -> String {
    let name = measureName(measure)
    return switch gap {
    case .unstated: "nothing says how the interval of '\(name)' is computed"
    case .noShare(let method): "'\(name)' is no share, and '\(method)' gives the interval of one"
    case .noCount(let method):
      "'\(name)' is neither a count nor a rate, and '\(method)' gives the interval of these"
    case .notStandardised(let method):
      "'\(name)' is not standardised directly, and '\(method)' gives the interval of a rate that is"
    case .standardised(let method, let methods):
      "'\(name)' is standardised, and '\(method)' gives no interval of such a rate: take \(methods.map { "'\($0)'" }.joined(separator: ", "))"
    case .noDifference(let method):
      "'\(name)' is not one share less another, and '\(method)' gives the interval of such a difference"
    case .noMean(let method):
      "'\(name)' is no mean, without weights, of values across members or over periods, and '\(method)' gives the interval of one"
    case .noParts: "the counts of '\(name)' are not known, of which its interval is computed"
    case .otherFigure: "the figure of '\(name)' is not its numerator over its denominator"
    case .endsReversed: "the lower end of '\(name)' is above its upper end"
    }
  }

  private func text(_ indistinct: Indistinct) -> String {
    let measure = plan.measures[indistinct.measure].measure
    let value = ValueText(measure, plan.framework)
    let interval = indistinct.interval
    return """
      '\(indistinct.name)' cannot be distinguished: the interval of '\(measure.name.name)', \
      \(value.text(interval.lower)) to \(value.text(interval.upper)), reaches over a cut point, \
      and it may be \(indistinct.candidates.joined(separator: " or "))
      """
  }

  /// `icb's return 'quarterly' for hillfields at 2025-26 Q2`.
  func place(_ place: Fact.Return) -> String {
    let framework = plan.framework
    let partner =
      place.partner >= 0 ? "\(framework.partners[place.partner].name.name)'s return" : "the return"
    let area =
      place.place < framework.places.count ? " for \(framework.places[place.place].name.name)" : ""
    return "\(partner) '\(sourceName(place.source))'\(area) at \(place.period)"
  }

  private func sourceName(_ index: Int) -> String { plan.framework.sources[index].name.name }
  private func derivedName(_ index: Int) -> String { plan.derived[index].derived.name.name }

  private func line(_ index: Int, of derived: Int) -> String {
    "'\(plan.derived[derived].lines[index].value.node)'"
  }

  private func ratingName(_ index: Int) -> String { plan.framework.ratings[index].name.name }
  private func outcomeName(_ index: Int) -> String { plan.framework.outcomes[index].name.name }

  private func measureName(_ index: Int) -> String {
    plan.measures.indices.contains(index) ? plan.measures[index].measure.name.name : "the measure"
  }
}
