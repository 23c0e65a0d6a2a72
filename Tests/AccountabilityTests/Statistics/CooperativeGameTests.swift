import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// What sets of players are worth.
@Suite("Cooperative games")
struct CooperativeGameTests {
  /// The worths of sets as their players' bits number them.
  private static func game(_ worths: [ExactNumber]) -> CooperativeGame? {
    CooperativeGame(players: worths.count.trailingZeroBitCount) { players in
      worths[players.reduce(0) { $0 + (1 << $1) }]
    }
  }

  private static let games: [(worths: [ExactNumber], isMonotone: Bool, isSuperadditive: Bool)] = [
    ([0, 1, 2, 4], true, true),
    ([0, 1, 2, 3], true, true),
    ([0, 2, 2, 3], true, false),
    ([0, 1, 2, 1], false, false),
    ([0, -1, -1, -2], false, true),
    ([0, 5], true, true),
    ([0], true, true),
    // Two of three decide.
    ([0, 0, 0, 1, 0, 1, 1, 1], true, true),
    // Each two are worth more than all three.
    ([0, 0, 0, 4, 0, 4, 4, 3], false, false),
  ]

  @Test("A game is monotone and superadditive by its worths")
  func kinds() throws {
    for (worths, isMonotone, isSuperadditive) in Self.games {
      let game = try #require(Self.game(worths))
      #expect(game.isMonotone == isMonotone, "\(worths)")
      #expect(game.isSuperadditive == isSuperadditive, "\(worths)")
    }
  }

  @Test("Every two sets without a common player are looked at")
  func pairs() throws {
    var random = SplitMix(seed: 74)
    for _ in 0..<200 {
      let players = Int.random(in: 1...4, using: &random)
      let worths = (0..<(1 << players)).map { set in
        ExactNumber(set == 0 ? 0 : Int.random(in: 0...(2 * set.nonzeroBitCount), using: &random))
      }
      let apart = worths.indices.allSatisfy { one in
        worths.indices.allSatisfy { one & $0 != 0 || worths[one] + worths[$0] <= worths[one | $0] }
      }
      #expect(try #require(Self.game(worths)).isSuperadditive == apart, "\(worths)")
    }
  }

  @Test("Decimals decide as they are written")
  func decimals() throws {
    // In doubles 0.1 + 0.2 is more than 0.3.
    let worths = try ["0", "0.1", "0.2", "0.3"].map { try #require(ExactNumber(decimal: $0)) }
    #expect(try #require(Self.game(worths)).isSuperadditive)
  }

  @Test("The values of a game are those of its worths")
  func values() throws {
    let game = try #require(Self.game([0, 1, 2, 4]))
    let half = try #require(ExactNumber(numerator: 1, denominator: 2))
    #expect(ShapleyValues(of: game).values == [1 + half, 2 + half])
  }
}
