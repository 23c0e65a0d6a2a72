extension LintCheck {
  /// An outcome that is to come about in years, and of which nothing tells before.
  ///
  /// A target lies five years or more behind its baseline, and no measure that stands in the outcome or
  /// contributes to it is `leading` and due within one of its periods. New Zealand's Better Public Services
  /// set five-year targets with lead indicators, reported every six months (Scott and Boyd).
  static let noEarlySign = silo("no-early-sign", with: longTarget) { facts, numbers in
    let years = numbers[longTarget]
    let early = facts.outcomesWithEarlySign
    return facts.framework.outcomes.enumerated().compactMap { index, outcome in
      guard !early.contains(index) else { return nil }
      let far = outcome.measures.first { measure in
        let months = measure.monthsToTarget(in: facts.framework)
        return months.map { ExactNumber($0) >= years * 12 } ?? false
      }
      guard let far else { return nil }
      return finding(
        "no-early-sign",
        "'\(far.name.name)' is to be there in \(years) years or more, and nothing of outcome "
          + "'\(outcome.name.name)' tells before whether it comes about; that it will not is not said",
        about: outcome.name,
        in: far.name,
        help:
          "add a measure that moves early: 'population leading' or 'performance leading'; what would "
          + "you see first?"
      )
    }
  }

  /// Five years, as New Zealand's targets had.
  private static let longTarget = CheckParameter("years", .number, usual: 5)
}

extension SiloFacts {
  /// The outcomes of which a measure tells early, by their positions.
  fileprivate var outcomesWithEarlySign: PositionSet {
    var outcomes = PositionSet()
    for (index, measure) in measures.enumerated() {
      guard measure.uses.contains(.leading), comesSoon(index) else { continue }
      outcomes.formUnion(outcomesOfMeasure[index])
    }
    return outcomes
  }

  /// Whether each figure of a measure is due within the length of one period behind it, as far as that is
  /// said.
  private func comesSoon(_ measure: Int) -> Bool {
    timings(ofMeasure: measure).allSatisfy { timing in
      guard let timing, let due = timing.due else { return true }
      return due.roughDays <= CalendarDuration(1, timing.grain).roughDays
    }
  }
}

extension Measure {
  /// From the end of the baseline to the end of the period of the target; `nil` where either is not fixed.
  fileprivate func monthsToTarget(in framework: Framework) -> Int? {
    guard let from = baseline?.lastMonth(in: framework),
      let to = target?.by?.lastMonth(in: framework)
    else { return nil }
    return to - from
  }
}

extension CalendarDuration {
  /// Its length in days, of the longest months there are.
  fileprivate var roughDays: Int {
    let days =
      switch grain {
      case .year: 366
      case .quarter: 92
      case .month: 31
      case .day: 1
      }
    let (product, overflow) = count.multipliedReportingOverflow(by: days)
    return overflow ? .max : product
  }
}

extension TimePoint {
  /// The number of the month in which a fixed time ends.
  fileprivate func lastMonth(in framework: Framework) -> Int? {
    switch form {
    case .period(let name):
      let period = name.period(splitYearStart: framework.calendar?.splitYearStart ?? .april)
      return period.first.value + period.months - 1
    case .date(let date): return MonthOrdinal(year: date.year, month: date.month).value
    case .now, .baseline, .target, .previous, .sameLastYear, .ago: return nil
    }
  }
}
