public import AccountabilityRules

/// Shapley values: what each player adds to the worth of all, averaged over the orders in which they may come.
///
/// For a game of *n* players with worth *v*, player *i* is given
///
///     φ(i) = Σ |T|! (n − |T| − 1)! / n! · (v(T ∪ i) − v(T))
///
/// over all sets *T* of the others (Shapley, "A value for n-person games", Contributions to the Theory of Games
/// II, 1953, equation 12). The values add up to the worth of all less the worth of none, to the last digit.
///
/// For the change of a shared figure, a set's worth is the figure with its members at the later time and all
/// others at the earlier one (Shorrocks, "Decomposition procedures for distributional analysis", Journal of
/// Economic Inequality 11, 2013, section 2). It is arithmetic. It does not say what caused the change.
public struct ShapleyValues: Hashable, Sendable {
  /// The most players that are taken: the work doubles with each.
  public static let mostPlayers = CooperativeGame.mostPlayers

  /// The value of each player.
  public let values: [ExactNumber]

  /// The values of the players of a game; `nil` where a set has no worth, or there are too many players.
  ///
  /// - Parameters:
  ///   - players: How many players there are, from 0 to ``mostPlayers``.
  ///   - worth: The worth of a set, given as the positions of its players from 0 in rising order; `nil` where it
  ///     has none.
  /// - Complexity: O(2ⁿ × n); the worth of each set is asked for once.
  public init?(players: Int, worth: ([Int]) -> ExactNumber?) {
    guard let game = CooperativeGame(players: players, worth: worth) else { return nil }
    self.init(of: game)
  }

  /// The values of the players of a game.
  ///
  /// - Complexity: O(2ⁿ × n).
  public init(of game: CooperativeGame) {
    let (players, worths) = (game.players, game.worths)
    let weights = ShapleyValues.weights(players)
    values = (0..<players).map { player in
      var sums = [ExactNumber](repeating: .zero, count: players)
      for set in worths.indices where set & (1 << player) == 0 {
        sums[set.nonzeroBitCount] += worths[set | (1 << player)] - worths[set]
      }
      return ExactNumber.sum(zip(sums, weights).map { $0 * $1 })
    }
  }

  /// The weight of a set of each size: 1 over the number of players times the number of such sets.
  private static func weights(_ players: Int) -> [ExactNumber] {
    var choices = 1
    return (0..<players).map { size in
      defer { choices = choices * (players - 1 - size) / (size + 1) }
      return ExactNumber(numerator: 1, denominator: players * choices) ?? .zero
    }
  }
}
