import AccountabilityRules

/// What checks of results found that conditions name, by what they looked at and where.
struct FoundTable: Sendable {
  /// What a check looks at.
  enum Subject: Hashable, Sendable {
    case measure(Int)
    case outcome(Int)
  }

  /// What was found, with the lines by which it can be redone.
  struct Violation: Sendable {
    let text: String
    let arithmetic: [String]
  }

  /// What came of it for one partner, or for the partners together.
  enum State: Sendable {
    case holds
    case violated(Violation)
    case open(reason: String)
  }

  /// What came of a check, and where.
  struct Entry: Sendable {
    let place: Int
    let partner: Int?
    let period: Int
    let state: State
  }

  /// What a check came to for one subject, in the order in which it was found.
  struct Answer: Sendable {
    let subject: Subject

    /// What was looked at, in the plural.
    let unit: String

    let entries: [Entry]
  }

  private struct Spot: Hashable, Sendable {
    let check: ResultCheckName
    let subject: Subject
    let place: Int
    let period: Int
  }

  private var answers: [ResultCheckName: [Answer]] = [:]
  private var entries: [Spot: [Entry]] = [:]

  /// The checks that have been run.
  var checks: Set<ResultCheckName> { Set(answers.keys) }

  /// What a check found in all that it looks at; `nil` where it has not been run.
  func answers(of check: ResultCheckName) -> [Answer]? { answers[check] }

  /// Keeps what a check found, which may be nothing.
  mutating func insert(_ found: [Answer], of check: ResultCheckName) {
    answers[check] = found
    for answer in found {
      for entry in answer.entries {
        let spot = Spot(
          check: check,
          subject: answer.subject,
          place: entry.place,
          period: entry.period
        )
        entries[spot, default: []].append(entry)
      }
    }
  }

  /// Whether a check found something: yes where anything was found, no where all was looked at and nothing found.
  ///
  /// Without a partner, all that was found there counts, of whomever; with one, what was found of it.
  func truth(_ check: ResultCheckName, of subject: Subject, at context: Context) -> Truth {
    let states = states(of: check, in: subject, at: context)
    guard !states.isEmpty else { return .unknown([.notLookedAt(by: check)]) }
    return Truth.any(
      states.map { state in
        switch state {
        case .holds: .no
        case .violated: .yes
        case .open(let reason): .unknown([.uncheckable(check, because: reason)])
        }
      }
    )
  }

  /// What a check found, each by itself.
  func violations(
    of check: ResultCheckName,
    in subject: Subject,
    at context: Context
  ) -> [Violation] {
    states(of: check, in: subject, at: context).compactMap { state in
      if case .violated(let violation) = state { violation } else { nil }
    }
  }

  private func states(
    of check: ResultCheckName,
    in subject: Subject,
    at context: Context
  ) -> [State] {
    let spot = Spot(check: check, subject: subject, place: context.place, period: context.period)
    return (entries[spot] ?? []).filter { entry in
      context.partner < 0 || entry.partner == context.partner
    }.map(\.state)
  }
}
