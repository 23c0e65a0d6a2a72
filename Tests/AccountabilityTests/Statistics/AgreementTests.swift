import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

@Suite("Agreement between raters")
struct AgreementTests {
  private typealias Raters = Statistics.RaterAgreement
  private typealias Pair = Statistics.PairAgreement

  private static func ratio(_ numerator: Int, _ denominator: Int) -> ExactNumber? {
    ExactNumber(numerator: numerator, denominator: denominator)
  }

  @Test("They have the figures of their pages")
  func pages() throws {
    let homes = try Raters([[1, 1, 2], [3, 3], [2, 2, 2], [4]])
    #expect(try homes.alpha(.nominal) == Self.ratio(13, 20))
    #expect(try homes.alpha(.interval) == Self.ratio(25, 32))
    #expect(homes.ratings == [1, 2, 3])
    let pair = try Pair([1, 2, 2, 3], [1, 2, 3, 3], of: [1, 2, 3])
    #expect(pair.observed == Self.ratio(3, 4))
    #expect(try pair.kappa(.unweighted) == Self.ratio(7, 11))
    #expect(try pair.kappa(.linear) == Self.ratio(5, 7))
  }

  @Test("Krippendorff's own example has his figures")
  func krippendorff() throws {
    // Four observers, twelve units: Computing Krippendorff's alpha-reliability (2011), section C.
    let observers: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    let units = (0..<12).map { unit in
      observers.compactMap { $0[unit] }.map { ExactNumber($0) }
    }
    let agreement = try Raters(units)
    let alphas: [(Raters.Scale, Double)] = [
      (.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797),
    ]
    for (scale, alpha) in alphas {
      #expect(try (agreement.alpha(scale).doubleValue - alpha).magnitude < 0.000_6, "\(scale)")
    }
  }

  /// Ratings of units, from 1 to 4, some of them missing.
  private static func ratings(_ random: inout SplitMix) -> [[Int?]] {
    let raters = Int.random(in: 2...4, using: &random)
    return (0..<Int.random(in: 2...8, using: &random)).map { _ in
      (0..<raters).map { _ in
        Int.random(in: 0...5, using: &random) == 0 ? nil : Int.random(in: 1...4, using: &random)
      }
    }
  }

  @Test("Alpha is that of a matrix of coincidences, whoever gave the ratings")
  func coincidences() throws {
    var random = SplitMix(seed: 83)
    for _ in 0..<200 {
      let units = Self.ratings(&random).map { $0.compactMap(\.self) }
      guard let agreement = try? Raters(units.map { $0.map { ExactNumber($0) } }) else { continue }
      var coincidences = [[Double]](repeating: Array(repeating: 0, count: 5), count: 5)
      for unit in units where unit.count > 1 {
        for (one, rating) in unit.enumerated() {
          for (other, another) in unit.enumerated() where one != other {
            coincidences[rating][another] += 1 / Double(unit.count - 1)
          }
        }
      }
      let totals = coincidences.map { $0.reduce(0, +) }
      let count = totals.reduce(0, +)
      let distances: [(Raters.Scale, (Int, Int) -> Double)] = [
        (.nominal, { $0 == $1 ? 0 : 1 }), (.interval, { Double(($0 - $1) * ($0 - $1)) }),
        (
          .ordinal,
          { one, other in
            let between = totals[min(one, other)...max(one, other)].reduce(0, +)
            let steps = between - (totals[one] + totals[other]) / 2
            return steps * steps
          }
        ),
        (
          .ratio,
          { one, other in
            let share = Double(one - other) / Double(one + other)
            return share * share
          }
        ),
      ]
      for (scale, distance) in distances {
        var (observed, expected) = (0.0, 0.0)
        for one in 1...4 {
          for other in 1...4 where one != other {
            observed += coincidences[one][other] * distance(one, other)
            expected += totals[one] * totals[other] * distance(one, other)
          }
        }
        let alpha = try? agreement.alpha(scale).doubleValue
        guard expected > 0 else {
          #expect(alpha == nil)
          continue
        }
        let plain = 1 - (count - 1) * observed / expected
        #expect(((alpha ?? .nan) - plain).magnitude < 1e-12, "\(scale) \(units)")
      }
    }
  }

  @Test("Full agreement is 1, and without any difference there is none to tell")
  func full() throws {
    let full = try Raters([[1, 1], [2, 2], [5, 5]])
    for scale in Raters.Scale.allCases { #expect(try full.alpha(scale) == 1) }
    #expect(try full.fleissKappa == 1)
    #expect(try full.randolphKappa(categories: 5) == 1)
    let same = try Raters([[3, 3, 3], [3, 3, 3]])
    #expect(throws: UndefinedStatistic.allEqual("ratings")) { try same.alpha(.nominal) }
    #expect(throws: UndefinedStatistic.allEqual("ratings")) { try same.fleissKappa }
    #expect(try same.randolphKappa(categories: 5) == 1)
    #expect(throws: UndefinedStatistic.allEqual("ratings")) {
      try Pair([2, 2], [2, 2], of: [1, 2]).kappa(.unweighted)
    }
    #expect(try Pair([2, 2], [2, 2], of: [1, 2]).observed == 1)
  }

  @Test("What shows no agreement is refused with the reason")
  func refused() throws {
    #expect(throws: UndefinedStatistic.tooFew("units with two ratings", count: 0, needed: 1)) {
      try Raters([[1], [], [3]])
    }
    let uneven = try Raters([[1, 2], [1, 2, 2]])
    let asMany = UndefinedStatistic.outOfRange("ratings", allowed: "as many for each unit")
    #expect(throws: asMany) { try uneven.fleissKappa }
    #expect(throws: asMany) { try uneven.randolphKappa(categories: 3) }
    #expect(throws: UndefinedStatistic.tooFew("categories", count: 1, needed: 2)) {
      try Raters([[1, 2]]).randolphKappa(categories: 1)
    }
    #expect(throws: UndefinedStatistic.tooFew("categories", count: 2, needed: 3)) {
      try Raters([[1, 2], [3, 3]]).randolphKappa(categories: 2)
    }
    #expect(throws: UndefinedStatistic.negative("ratings")) {
      try Raters([[-1, 2]]).alpha(.ratio)
    }
    #expect(throws: UndefinedStatistic.tooLarge("different ratings", largest: "1000")) {
      try Raters([(0...1_000).map { ExactNumber($0) }]).alpha(.nominal)
    }
    #expect(throws: UndefinedStatistic.tooFew("units that both rated", count: 0, needed: 1)) {
      try Pair([1, nil], [nil, 2], of: [1, 2])
    }
    #expect(throws: UndefinedStatistic.outOfRange("ratings", allowed: "among the categories")) {
      try Pair([1], [3], of: [1, 2])
    }
    #expect(throws: UndefinedStatistic.unequalLengths("first", "second")) {
      try Pair([1], [], of: [1, 2])
    }
  }
}
