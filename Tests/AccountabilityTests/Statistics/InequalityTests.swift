import AccountabilityRules
import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("How unequally an amount is spread, and how much lies with few")
struct InequalityTests {
  @Test("They have the figures of their pages")
  func pages() throws {
    let incomes = try Statistics.Inequality([2, 3])
    #expect(incomes.gini == 0.1)
    // (0.8 ln 0.8 + 1.2 ln 1.2) / 2, and 1 - √6 / 2.5
    #expect((incomes.theil - 0.020_135_513_550_688_9).magnitude < 1e-15)
    #expect(try (incomes.atkinson(aversion: 1) - 0.020_204_102_886_728_8).magnitude < 1e-15)
    let spent = try Statistics.Concentration([50, 30, 20])
    #expect((spent.herfindahl - 0.38).magnitude < 1e-15)
    #expect((spent.effectiveNumber - 1 / 0.38).magnitude < 1e-15)
    #expect(try spent.share(ofLargest: 2) == 0.8)
    #expect(try (spent.normalisedHerfindahl - (0.38 - 1.0 / 3) * 1.5).magnitude < 1e-15)
    #expect(spent.largestShare == 0.5)
    #expect((spent.simpson - 0.62).magnitude < 1e-15)
    #expect((spent.hallTideman - 1 / 2.4).magnitude < 1e-15)
  }

  /// Amounts, some of them equal and some 0.
  private static func amounts(_ random: inout SplitMix) -> [Double] {
    (0..<Int.random(in: 1...15, using: &random)).map { _ in
      Bool.random(using: &random)
        ? Double(Int.random(in: 0...5, using: &random))
        : Double.random(in: 0...1000, using: &random)
    }
  }

  @Test("The Gini coefficient is half of the mean difference over the mean")
  func gini() throws {
    var random = SplitMix(seed: 81)
    for _ in 0..<300 {
      let amounts = Self.amounts(&random)
      guard let inequality = try? Statistics.Inequality(amounts) else { continue }
      let n = Double(amounts.count)
      let differences = amounts.reduce(0) { sum, one in
        amounts.reduce(sum) { $0 + (one - $1).magnitude }
      }
      let plain = differences / (2 * n * amounts.reduce(0, +))
      #expect((inequality.gini - plain).magnitude < 1e-14)
      #expect(inequality.gini >= 0 && inequality.gini <= 1 - 1 / n + 1e-15)
      #expect(inequality.theil >= 0 && inequality.theil <= n.logarithm + 1e-14)
    }
  }

  @Test("Without rounding they are those of doubles, but for rounding; weights stand for members")
  func exact() throws {
    var random = SplitMix(seed: 84)
    for _ in 0..<200 {
      let amounts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Int.random(in: 0...9, using: &random)
      }
      let weights = amounts.map { _ in Int.random(in: 0...4, using: &random) }
      let exact = try? Statistics.ExactInequality(amounts.map { ExactNumber($0) })
      let doubles = try? Statistics.Inequality(amounts.map(Double.init))
      #expect((exact == nil) == (doubles == nil))
      if let exact, let doubles {
        #expect((exact.gini.doubleValue - doubles.gini).magnitude < 1e-14)
        let index = try Statistics.Concentration(amounts.map(Double.init)).herfindahl
        #expect((exact.concentration.doubleValue - index).magnitude < 1e-14)
      }
      let members = zip(amounts, weights).flatMap { Array(repeating: $0, count: $1) }
      let weighted = try? Statistics.ExactInequality(
        amounts.map { ExactNumber($0) },
        weights: weights.map { ExactNumber($0) }
      )
      let each = try? Statistics.ExactInequality(members.map { ExactNumber($0) })
      #expect(weighted?.gini == each?.gini, "\(amounts) \(weights)")
    }
    #expect(throws: UndefinedStatistic.negative("weights")) {
      try Statistics.ExactInequality([1], weights: [-1])
    }
    #expect(throws: UndefinedStatistic.unequalLengths("amounts", "weights")) {
      try Statistics.ExactInequality([1], weights: [])
    }
  }

  @Test("Shares and not amounts matter, and the order does not")
  func scale() throws {
    var random = SplitMix(seed: 82)
    for _ in 0..<100 {
      let amounts = Self.amounts(&random)
      guard let one = try? Statistics.Inequality(amounts) else { continue }
      let doubled = try Statistics.Inequality(amounts.shuffled(using: &random).map { $0 * 1024 })
      #expect(one.gini == doubled.gini)
      #expect(one.theil == doubled.theil)
      #expect(try one.atkinson(aversion: 0.5) == doubled.atkinson(aversion: 0.5))
      let first = try Statistics.Concentration(amounts)
      let second = try Statistics.Concentration(amounts.map { $0 / 512 })
      #expect(first.herfindahl == second.herfindahl)
      #expect(first.shannon == second.shannon)
      #expect(first.hallTideman == second.hallTideman)
      // Entropy is what Theil's index leaves of the most there could be.
      let most = Double(amounts.count).logarithm
      #expect((first.shannon + one.theil - most).magnitude < 1e-13)
    }
  }

  @Test("Near equality the indices keep their digits")
  func nearEquality() throws {
    for spread in [1e-3, 1e-5, 1e-7] {
      let nearly = try Statistics.Inequality([1 - spread, 1 + spread])
      let square = spread * spread
      #expect((nearly.theil / (square / 2) - 1).magnitude < 1e-6)
      #expect(try (nearly.atkinson(aversion: 1) / (square / 2) - 1).magnitude < 1e-6)
      #expect(try (nearly.atkinson(aversion: 2) / square - 1).magnitude < 1e-6)
    }
  }

  @Test("Of equal amounts there is no inequality, to the last bit")
  func equal() throws {
    for count in [1, 3, 7, 60] {
      let amounts = [Double](repeating: 0.1, count: count)
      let inequality = try Statistics.Inequality(amounts)
      #expect(inequality.gini == 0 && inequality.theil == 0)
      #expect(try inequality.atkinson(aversion: 0.5) == 0)
      let concentration = try Statistics.Concentration(amounts)
      #expect(concentration.herfindahl == 1 / Double(count))
      #expect(concentration.effectiveNumber == Double(count))
      if count > 1 { #expect(try concentration.normalisedHerfindahl == 0) }
    }
  }

  @Test("One who has all, and those who have nothing")
  func extremes() throws {
    let one = try Statistics.Inequality([0, 0, 0, 9])
    #expect(one.gini == 0.75)
    #expect((one.theil - 4.0.logarithm).magnitude < 1e-15)
    #expect(try (one.atkinson(aversion: 0.5) - 0.75).magnitude < 1e-15)
    #expect(throws: UndefinedStatistic.zero("amounts")) { try one.atkinson(aversion: 1) }
    let concentration = try Statistics.Concentration([0, 9, 0])
    #expect(concentration.herfindahl == 1 && concentration.shannon == 0)
    #expect(concentration.hallTideman == 1 && concentration.simpson == 0)
  }

  @Test("What cannot be spread is refused with the reason")
  func refused() throws {
    let refused: [(UndefinedStatistic, [Double])] = [
      (.tooFew("amounts", count: 0, needed: 1), []), (.zero("total"), [0, 0]),
      (.negative("amounts"), [3, -1]), (.notFinite("amounts"), [3, .infinity]),
    ]
    for (reason, amounts) in refused {
      #expect(throws: reason) { try Statistics.Inequality(amounts) }
      #expect(throws: reason) { try Statistics.Concentration(amounts) }
    }
    let two = try Statistics.Concentration([1, 2])
    #expect(throws: UndefinedStatistic.tooFew("amounts", count: 2, needed: 3)) {
      try two.share(ofLargest: 3)
    }
    #expect(throws: UndefinedStatistic.self) { try two.share(ofLargest: 0) }
    #expect(throws: UndefinedStatistic.tooFew("amounts", count: 1, needed: 2)) {
      try Statistics.Concentration([4]).normalisedHerfindahl
    }
    for aversion in [0, -1, .nan, 101] as [Double] {
      #expect(throws: UndefinedStatistic.self) {
        try Statistics.Inequality([1, 2]).atkinson(aversion: aversion)
      }
    }
  }
}
