import AccountabilityRules

// What is wrong with suppositions, in words.

extension Diagnostic {
  /// Something that no partner returns.
  static func notSupposable(
    _ message: String,
    at origin: Origin,
    help: String = "suppose a measure that partners return, a field of a source, or a source"
  ) -> Diagnostic {
    Diagnostic("cannot-be-said", message, at: origin, help: help)
  }

  /// A measure or a field that the framework computes.
  static func computed(
    _ supposition: Supposition,
    _ name: String,
    _ absence: FigureForm.Absence,
    from names: [String]
  ) -> Diagnostic {
    let (message, help): (String, String) =
      switch absence {
      case .computed:
        (
          "'\(name)' is computed by the framework, and no partner returns it",
          names.isEmpty
            ? "suppose the fields that it is computed from: 'FIELD of SOURCE for PARTNER at PERIOD = …'"
            : "suppose what it is computed from: \(names.joined(separator: ", "))"
        )
      case .records:
        (
          "'\(name)' is counted from records, and no partner returns it",
          "hand over other records with '--data'"
        )
      case .rows:
        (
          "'\(name)' is counted or picked from rows, and no partner returns it",
          "suppose the fields of the rows: 'FIELD of SOURCE for PARTNER at PERIOD = …'"
        )
      case .formula(let field):
        (
          "'\(name)' belongs to the formula of '\(field)', which is computed as a row is read",
          "hand over other rows with '--data'"
        )
      }
    return notSupposable(message, at: supposition.subject.origin, help: help)
  }

  /// A shared figure, which is pooled from the partners'.
  static func shared(_ supposition: Supposition, partners: [String]) -> Diagnostic {
    notSupposable(
      "'\(supposition.subject)' is the partners' shared figure, and no partner returns it",
      at: supposition.subject.origin,
      help:
        "name a partner: 'for \(partners.first ?? "PARTNER")', or ask what would turn a verdict with '--reach'"
    )
  }

  static func nothingReturned(
    _ supposition: Supposition,
    _ place: String,
    isOneOf partners: [String]
  ) -> Diagnostic {
    notSupposable(
      "nothing is returned or expected\(place)",
      at: supposition.subject.origin,
      help: "returned by \(partners.joined(separator: ", ")): name another partner, place or period"
    )
  }

  static func notReturns(_ supposition: Supposition, _ source: String) -> Diagnostic {
    notSupposable(
      "'\(source)' holds records, and no partner's return",
      at: supposition.subject.origin,
      help: "hand over other records with '--data'"
    )
  }

  static func missingAlready(_ supposition: Supposition) -> Diagnostic {
    notSupposable(
      "'\(supposition.subject)' has no return that could be missing",
      at: supposition.subject.origin,
      help: "take the supposition away: the figure is missing as it is"
    )
  }

  static func submittedAlready(_ supposition: Supposition) -> Diagnostic {
    notSupposable(
      "'\(supposition.subject)' is there, and lacks no figure",
      at: supposition.subject.origin,
      help: "suppose one of its figures: 'FIELD of SOURCE for PARTNER at PERIOD = …'"
    )
  }

  static func neverReturned(_ supposition: Supposition) -> Diagnostic {
    notSupposable(
      "there is no earlier return whose figures could be taken",
      at: supposition.subject.origin,
      help: "suppose its counts: 'MEASURE for PARTNER at PERIOD = 43 / 57'"
    )
  }

  static func noDenominator(_ supposition: Supposition) -> Diagnostic {
    notSupposable(
      "nobody knows of how many '\(supposition.subject)' is",
      at: supposition.subject.origin,
      help:
        "suppose the counts, such as 43 / 57, or the return first: 'SOURCE for PARTNER at PERIOD = submitted'"
    )
  }

  static func severalRows(_ supposition: Supposition, _ places: [String]) -> Diagnostic {
    let example = places.first { !$0.isEmpty }.map { ": 'in \($0)'" } ?? ""
    return notSupposable(
      "'\(supposition.subject)' is returned in several rows",
      at: supposition.subject.origin,
      help: places.count > 1 ? "name a place\(example)" : "suppose the measure's value"
    )
  }

  static func supposedTwice(_ supposition: Supposition, _ other: String) -> Diagnostic {
    notSupposable(
      "'\(supposition.text)' changes a figure that '\(other)' changes",
      at: supposition.subject.origin,
      help: "suppose each figure once"
    )
  }

  static func undated(_ supposition: Supposition, last: Period?) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "'\(supposition.subject)' names no period",
      at: supposition.subject.origin,
      help: "write the period behind it: 'at \(last.map { "\($0)" } ?? "PERIOD")'"
    )
  }

  static func noReturnAt(
    _ name: String,
    _ origin: Origin,
    _ periods: [Period],
    asOf date: CalendarDate
  ) -> Diagnostic {
    let known = periods.filter { $0.end <= date }
    let span = known.first.flatMap { first in
      known.last.map { "name one from \(first) to \($0)" }
    }
    return Diagnostic(
      "unknown-name",
      "there are no returns at \(name)",
      at: origin,
      help: span ?? "hand over returns"
    )
  }

  static func unusableValue(
    _ message: String,
    _ supposition: Supposition,
    help: String
  ) -> Diagnostic {
    Diagnostic("unexpected", message, at: supposition.contentOrigin, help: help)
  }

  static func wrongUnit(
    _ supposition: Supposition,
    _ message: String,
    _ isShare: Bool,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      isShare ? "number-beside-share" : "unlike-types",
      "\(message): '\(supposition.subject)'",
      at: supposition.contentOrigin,
      help: help
    )
  }
}
