/// Whether a measure has changed for better or worse.
public enum Change: String, Hashable, Sendable, CaseIterable {
  /// For the better, by at least what counts as real change.
  case improving

  /// By less than what counts, or not at all.
  case noChange = "no change"

  /// For the worse, by at least what counts as real change.
  case worsening
}

/// A change, or why there is no saying.
enum ChangeResult: Hashable, Sendable {
  case decided(Change)
  case undecided([Fact])

  var facts: [Fact] { if case .undecided(let facts) = self { facts } else { [] } }

  func truth(_ wanted: Change) -> Truth {
    switch self {
    case .decided(let change): Truth(change == wanted)
    case .undecided(let facts): .unknown(facts)
    }
  }
}
