/// Dates of one declaration that cannot have come in this order.
enum DateCheck {
  static func check(_ framework: Framework) -> [Diagnostic] {
    framework.commonClauses.flatMap { signatures($0.clauses) }
      + framework.notes.flatMap { deadline(of: $0) }
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
