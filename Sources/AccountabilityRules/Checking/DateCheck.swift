/// Dates of one declaration that cannot have come in this order.
enum DateCheck {
  static func check(_ framework: Framework) -> [Diagnostic] {
    framework.commonClauses.flatMap { signatures($0.clauses) }
      + framework.notes.flatMap { deadline(of: $0) }
      + framework.measures.flatMap { aims(of: $0) }
  }

  /// What a measure aims at lies behind its baseline.
  private static func aims(of measure: Measure) -> [Diagnostic] {
    guard let baseline = measure.baseline else { return [] }
    let aims =
      measure.milestones.map { ("milestone", $0.by) }
      + (measure.target?.by.map { [("target", $0)] } ?? [])
    return aims.compactMap { what, time in
      guard time.isSurely(before: baseline) else { return nil }
      return .datesOutOfOrder(
        "this \(what) is due before the baseline",
        at: time.origin,
        label: "the baseline is here",
        baseline.origin
      )
    }
  }

  /// Written, then checked, then looked at again.
  private static func signatures(_ clauses: [Stated<CommonClause>]) -> [Diagnostic] {
    var steps: [(what: String, date: CalendarDate, origin: Origin)] = []
    for stated in clauses {
      switch stated.clause {
      case .written(_, let date?): steps.append(("written", date, stated.origin))
      case .checked(_, let date?): steps.append(("checked", date, stated.origin))
      case .review(let date): steps.append(("due for review", date, stated.origin))
      case .written, .checked, .because, .reference, .allow: break
      }
    }
    return zip(steps, steps.dropFirst()).compactMap { earlier, later in
      guard later.date < earlier.date else { return nil }
      return .datesOutOfOrder(
        "this is \(later.what) on \(later.date), before it was \(earlier.what)",
        at: later.origin,
        label: "\(earlier.what) on \(earlier.date)",
        earlier.origin
      )
    }
  }

  private static func deadline(of note: Note) -> [Diagnostic] {
    var agreed: (date: CalendarDate, origin: Origin)?
    var due: (date: CalendarDate, origin: Origin)?
    for stated in note.clauses {
      if case .on(let date) = stated.clause { agreed = agreed ?? (date, stated.origin) }
      if case .due(let date) = stated.clause { due = due ?? (date, stated.origin) }
    }
    guard let agreed, let due, due.date < agreed.date else { return [] }
    let diagnostic = Diagnostic.datesOutOfOrder(
      "this is due on \(due.date), before it was agreed",
      at: due.origin,
      label: "agreed on \(agreed.date)",
      agreed.origin
    )
    return [diagnostic]
  }
}

extension TimePoint {
  /// Whether a time that is written out lies before another, whatever the calendar.
  fileprivate func isSurely(before other: TimePoint) -> Bool {
    switch (form, other.form) {
    case (.date(let first), .date(let second)): first < second
    case (.period(let first), .period(let second)): first.isSurely(before: second)
    case (.period, _), (.date, _), (.now, _), (.baseline, _), (.target, _), (.previous, _),
      (.sameLastYear, _), (.ago, _):
      false
    }
  }
}

extension PeriodName {
  /// Years are compared where both are split or neither is, quarters and months within one year.
  fileprivate func isSurely(before other: PeriodName) -> Bool {
    switch (form, other.form) {
    case (.year(let first, let isSplit), .year(let second, let otherIsSplit)):
      isSplit == otherIsSplit && first < second
    case (
      .quarter(let year, let first, let isSplit),
      .quarter(let otherYear, let second, let otherIsSplit)
    ):
      isSplit == otherIsSplit && (year, first) < (otherYear, second)
    case (.month(let first, let year), .month(let second, let otherYear)):
      (year, first.rawValue) < (otherYear, second.rawValue)
    case (.years(_, let first, let isSplit), .years(let second, _, let otherIsSplit)):
      isSplit == otherIsSplit && first < second
    case (.year, _), (.quarter, _), (.month, _), (.years, _): false
    }
  }
}

extension Diagnostic {
  fileprivate static func datesOutOfOrder(
    _ message: String,
    at origin: Origin,
    label: String,
    _ earlier: Origin
  ) -> Diagnostic {
    Diagnostic(
      "dates-out-of-order",
      message,
      at: origin,
      labels: [Label(label, at: earlier)],
      help: "put one of the two dates right"
    )
  }
}
