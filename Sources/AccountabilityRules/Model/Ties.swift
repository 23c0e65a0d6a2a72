/// Which rank equal values get.
public enum Ties: String, Hashable, Sendable, CaseIterable {
  /// All of them the best of their ranks: 1, 2, 2, 4.
  case best

  /// All of them the worst of their ranks: 1, 3, 3, 4.
  case worst

  /// All of them the middle of their ranks: 1, 2.5, 2.5, 4.
  case middle

  /// All of them the same, and the next one the next: 1, 2, 2, 3.
  case dense

  /// The words in the text form.
  package var words: String { self == .dense ? "dense" : "share \(rawValue)" }
}
