public import AccountabilityRules

/// What every set of players is worth.
///
///     let worths: [ExactNumber] = [0, 1, 2, 4]   // of nobody, the first, the second, both
///     let game = CooperativeGame(players: 2) { worths[$0.reduce(0) { $0 + 1 << $1 }] }
///     game?.isSuperadditive      // true: together they are worth more than apart
///
/// Source: L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953), section 2.
public struct CooperativeGame: Hashable, Sendable {
  /// The most players that are taken: there are twice as many sets with each.
  public static let mostPlayers = 20

  /// How many players there are.
  public let players: Int

  /// The worth of each set; in its place, as a binary number, the bit of each of its players is set.
  let worths: [ExactNumber]

  /// A game; `nil` where a set has no worth, or there are too many players.
  ///
  /// - Parameters:
  ///   - players: How many players there are, from 0 to ``mostPlayers``.
  ///   - worth: The worth of a set, given as the positions of its players from 0 in rising order; `nil` where it
  ///     has none.
  /// - Complexity: O(2ⁿ × n); the worth of each set is asked for once.
  public init?(players: Int, worth: ([Int]) -> ExactNumber?) {
    guard (0...CooperativeGame.mostPlayers).contains(players) else { return nil }
    var worths: [ExactNumber] = []
    worths.reserveCapacity(1 << players)
    for set in 0..<(1 << players) {
      let members = (0..<players).filter { set & (1 << $0) != 0 }
      guard let worth = worth(members) else { return nil }
      worths.append(worth)
    }
    self.players = players
    self.worths = worths
  }

  /// Whether nobody who joins takes worth away.
  ///
  /// - Complexity: O(2ⁿ × n).
  public var isMonotone: Bool {
    worths.indices.allSatisfy { set in
      (0..<players).allSatisfy { set & (1 << $0) != 0 || worths[set] <= worths[set | (1 << $0)] }
    }
  }

  /// Whether two sets without a common player are never worth more apart than together.
  ///
  /// - Complexity: O(3ⁿ).
  public var isSuperadditive: Bool {
    worths.indices.allSatisfy { set in
      // Every way to part the set in two, each once: the first part is the one with the larger number.
      var part = (set - 1) & set
      while part > set ^ part {
        if worths[part] + worths[set ^ part] > worths[set] { return false }
        part = (part - 1) & set
      }
      return true
    }
  }
}
