import AccountabilityRules

/// What checks of results found, by what they looked at and where, for the conditions that name them.
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

  private struct Spot: Hashable, Sendable {
    let check: ResultCheckName
    let subject: Subject
    let place: Int
    let period: Int
  }

  private var states: [Spot: [(partner: Int?, state: State)]] = [:]

  /// The checks that have been run.
  private(set) var checks: Set<ResultCheckName> = []

  /// Remembers that a check has been run, whatever it found.
  mutating func insert(_ check: ResultCheckName) { checks.insert(check) }

  mutating func insert(
    _ state: State,
    of check: ResultCheckName,
    in subject: Subject,
    place: Int,
    partner: Int?,
    period: Int
  ) {
    let spot = Spot(check: check, subject: subject, place: place, period: period)
    states[spot, default: []].append((partner, state))
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
    return (states[spot] ?? []).filter { entry in
      context.partner < 0 || entry.partner == context.partner
    }.map(\.state)
  }
}
