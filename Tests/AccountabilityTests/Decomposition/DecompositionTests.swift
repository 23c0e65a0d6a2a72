import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Changes of shared rates, taken apart.
@Suite("Decomposition")
struct DecompositionTests {
  /// Of each part, how many of how many before and after.
  typealias Counts = (before: (Int, Int), after: (Int, Int))

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var parts: [Counts]

    /// In points, to three decimals.
    var rateEffect: String
    var mixEffect: String
    var change: String
  }

  /// HUD, system performance measure 2: persons who returned within 24 months of those who left, by kind of
  /// project (so, es, th, sh, ph).
  static let cases = [
    Case(
      testDescription: "IL-519, 2019 to 2020",
      parts: [
        ((26, 137), (33, 181)), ((2, 33), (1, 19)), ((4, 61), (0, 0)), ((32, 231), (3, 55)),
      ],
      rateEffect: "-3.439",
      mixEffect: "4.096",
      change: "0.657"
    ),
    Case(
      testDescription: "OH-508, 2019 to 2020",
      parts: [
        ((0, 0), (4, 12)), ((196, 656), (183, 630)), ((11, 73), (0, 0)), ((52, 294), (50, 283)),
      ],
      rateEffect: "-0.555",
      mixEffect: "0.859",
      change: "0.304"
    ),
    Case(
      testDescription: "NC-509, 2018 to 2019",
      parts: [((84, 273), (100, 375)), ((0, 4), (0, 2)), ((9, 127), (3, 68))],
      rateEffect: "-3.740",
      mixEffect: "3.866",
      change: "0.126"
    ),
    Case(
      testDescription: "rates alone",
      parts: [((1, 10), (2, 10)), ((5, 10), (4, 10))],
      rateEffect: "0.000",
      mixEffect: "0.000",
      change: "0.000"
    ),
    Case(
      testDescription: "weights alone",
      parts: [((1, 10), (2, 20)), ((5, 10), (5, 10)), ((0, 0), (0, 0))],
      rateEffect: "0.000",
      mixEffect: "-6.667",
      change: "-6.667"
    ),
  ]

  @Test("The effects are those that were published, or are plain to see", arguments: cases)
  func effects(sample: Case) throws {
    let whole = try RateDecomposition(Self.counts(sample.parts))
    #expect(Self.points(whole.rateEffect) == sample.rateEffect)
    #expect(Self.points(whole.mixEffect) == sample.mixEffect)
    #expect(Self.points(whole.change) == sample.change)
  }

  @Test("A part that was there at one time only has no rate effect")
  func borrowed() throws {
    let whole = try RateDecomposition(Self.counts(Self.cases[0].parts))
    #expect(whole.parts.map(\.hasBorrowedRate) == [false, false, true, false])
    #expect(whole.parts[2].rateEffect == .zero)
  }

  @Test("What parts contribute adds up to the change, to the last digit", arguments: 0..<50)
  func closes(seed: UInt64) throws {
    let parts = Self.random(seed)
    let whole = try RateDecomposition(Self.counts(parts))
    #expect(ExactNumber.sum(whole.parts.map(\.contribution)) == whole.change)
    #expect(whole.rateEffect + whole.mixEffect == whole.change)
  }

  /// Where every part is there at both times, the effects of the whole are the Shapley values of the two
  /// factors, rates and shares.
  @Test("The effects are the Shapley values of rates and shares", arguments: 0..<50)
  func factors(seed: UInt64) throws {
    let parts = Self.counts(Self.random(seed).filter { $0.before.1 > 0 && $0.after.1 > 0 })
    try #require(!parts.isEmpty)
    let whole = try RateDecomposition(parts)
    let sums = (
      ExactNumber.sum(parts.map(\.before.denominator)),
      ExactNumber.sum(parts.map(\.after.denominator))
    )
    let values = ShapleyValues(players: 2) { later in
      let products = parts.map { part -> ExactNumber? in
        let rate = later.contains(0) ? part.after : part.before
        let share =
          later.contains(1)
          ? part.after.denominator.divided(by: sums.1)
          : part.before.denominator.divided(by: sums.0)
        guard let quotient = rate.numerator.divided(by: rate.denominator), let share else {
          return nil
        }
        return quotient * share
      }
      return ExactNumber.sum(products.compactMap(\.self))
    }
    #expect(values?.values == [whole.rateEffect, whole.mixEffect])
  }

  @Test("Without a denominator there is no rate to take apart")
  func nobody() {
    #expect(throws: DecompositionError.noDenominator) {
      try RateDecomposition(Self.counts([((0, 0), (1, 2))]))
    }
    #expect(throws: DecompositionError.noDenominator) { try RateDecomposition([]) }
    #expect(throws: DecompositionError.negativeDenominator) {
      try RateDecomposition(Self.counts([((1, -2), (1, 2))]))
    }
  }

  @Test("A numerator of nobody belongs to no rate, and would be lost", arguments: [true, false])
  func numeratorOfNobody(isLater: Bool) {
    let counts = [((3, 10), (4, 10)), isLater ? ((0, 0), (2, 0)) : ((2, 0), (1, 5))]
    #expect(throws: DecompositionError.numeratorWithoutDenominator) {
      try RateDecomposition(Self.counts(counts))
    }
  }

  // MARK: Shapley values

  @Test("Shapley's values of additive counts are what each added")
  func additive() {
    let added: [ExactNumber] = [3, -1, 0, 7]
    let values = ShapleyValues(players: 4) { ExactNumber.sum($0.map { added[$0] }) }
    #expect(values?.values == added)
  }

  /// Two hold a left glove and one a right one; a pair is worth 1 (Shapley 1953's kind of example, worked by
  /// hand over the six orders).
  @Test("Shapley's values of the game of gloves")
  func gloves() throws {
    let values = ShapleyValues(players: 3) { players in
      players.contains(2) && players.count > 1 ? 1 : 0
    }
    let shares = try [(1, 6), (1, 6), (2, 3)].map { part, whole in
      try #require(ExactNumber(numerator: part, denominator: whole))
    }
    #expect(values?.values == shares)
  }

  @Test("Shapley's values add up, and do not hang on the players' order", arguments: 0..<30)
  func properties(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let count = Int.random(in: 0...6, using: &random)
    let worths = (0..<(1 << count)).map { _ in ExactNumber(Int.random(in: -50...50, using: &random))
    }
    let order = Array(0..<count).shuffled(using: &random)
    func worth(_ players: [Int]) -> ExactNumber { worths[players.reduce(0) { $0 | 1 << $1 }] }
    let values = try #require(ShapleyValues(players: count, worth: worth)).values
    let shuffled = ShapleyValues(players: count) { worth($0.map { order[$0] }) }
    #expect(ExactNumber.sum(values) == (worths.last ?? .zero) - worths[0])
    #expect(shuffled?.values == order.map { values[$0] })
  }

  @Test("A game with a set that has no worth, or with too many players, has no values")
  func refused() {
    #expect(ShapleyValues(players: 2) { $0.count == 1 ? nil : .one } == nil)
    #expect(ShapleyValues(players: ShapleyValues.mostPlayers + 1) { _ in .one } == nil)
    #expect(ShapleyValues(players: -1) { _ in .one } == nil)
  }

  // MARK: Support

  private static func counts(
    _ parts: [Counts]
  ) -> [(before: RateCounts, after: RateCounts)] {
    parts.map { part in
      (
        RateCounts(ExactNumber(part.before.0), of: ExactNumber(part.before.1)),
        RateCounts(ExactNumber(part.after.0), of: ExactNumber(part.after.1))
      )
    }
  }

  private static func points(_ value: ExactNumber) -> String {
    (value * 100).decimalText(decimals: 3, rule: .halfUp)
  }

  /// Up to eight parts, some of them there at one time only; the first is there at both.
  private static func random(_ seed: UInt64) -> [Counts] {
    var random = SplitMix(seed: seed)
    func counts(_ least: Int) -> (Int, Int) {
      let denominator = max(least, Int.random(in: -3...400, using: &random))
      let kept = max(0, denominator)
      return (Int.random(in: 0...kept, using: &random), kept)
    }
    return (0..<Int.random(in: 1...8, using: &random)).map { part in
      (counts(part == 0 ? 1 : 0), counts(part == 0 ? 1 : 0))
    }
  }
}
