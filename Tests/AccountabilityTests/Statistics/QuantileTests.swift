import AccountabilityRules
import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("Quantiles, groups and rounding")
struct QuantileTests {
  /// 1, 2, …, 10 at ¼, by each method: the places of Hyndman and Fan.
  private static let quarters: [(Statistics.QuantileMethod, Double)] = [
    (.invertedCDF, 3), (.averagedInvertedCDF, 3), (.closestObservation, 2),
    (.interpolatedInvertedCDF, 2.5), (.hazen, 3), (.weibull, 2.75), (.linear, 3.25),
    (.lower, 3), (.higher, 4), (.midpoint, 3.5), (.nearest, 3),
  ]

  @Test("Each method has its place", arguments: quarters)
  func quarter(method: Statistics.QuantileMethod, expected: Double) throws {
    let sample = try Statistics.Sample((1...10).map(Double.init))
    #expect(try sample.quantile(0.25, by: method) == expected)
  }

  @Test("A share that is whole as it is written counts as whole")
  func written() throws {
    let sample = try Statistics.Sample((1...50).map(Double.init))
    // 0.56 × 50 is 28.000000000000004 in doubles.
    #expect(0.56 * 50 != 28)
    #expect(try sample.quantile(0.56, by: .invertedCDF) == 28)
    #expect(try sample.quantile(0.56, by: .averagedInvertedCDF) == 28.5)
    #expect(try sample.quantile(0.58, by: .averagedInvertedCDF) == 29.5)
  }

  @Test("Quantiles rise with the share, and lie among the values")
  func order() throws {
    var random = SplitMix(seed: 43)
    for _ in 0..<300 {
      let sample = try Statistics.Sample(
        random.figures(count: Int.random(in: 1...30, using: &random))
      )
      for method in Statistics.QuantileMethod.allCases {
        let shares = (0...20).map { Double($0) / 20 }
        let quantiles = try shares.map { try sample.quantile($0, by: method) }
        #expect(quantiles == quantiles.sorted(), "\(method)")
        #expect(quantiles.allSatisfy { sample.minimum...sample.maximum ~= $0 }, "\(method)")
      }
    }
  }

  @Test("Quantiles without rounding are those of doubles, but for rounding")
  func exact() throws {
    var random = SplitMix(seed: 52)
    for _ in 0..<300 {
      let count = Int.random(in: 1...12, using: &random)
      let values = (0..<count).map { _ in Int.random(in: -9...9, using: &random) }
      let hundredths = Int.random(in: 0...100, using: &random)
      let sample = try Statistics.Sample(values.map(Double.init))
      let exact = try Statistics.ExactSample(values.map { ExactNumber($0) })
      let share = try #require(ExactNumber(numerator: hundredths, denominator: 100))
      for method in Statistics.QuantileMethod.allCases {
        let rounded = try sample.quantile(Double(hundredths) / 100, by: method)
        let figure = try exact.quantile(share, by: method).doubleValue
        #expect((rounded - figure).magnitude < 1e-12, "\(hundredths) % of \(values) by \(method)")
      }
    }
  }

  @Test("There is no quantile beyond the values")
  func outOfRange() throws {
    let sample = try Statistics.Sample([1])
    for share in [-0.1, 1.1, .nan, .infinity] {
      #expect(throws: UndefinedStatistic.outOfRange("p", allowed: "from 0 to 1")) {
        try sample.quantile(share, by: .linear)
      }
    }
  }

  @Test("Groups are numbered from the end that was asked for")
  func groups() throws {
    let fourths = try Statistics.QuantileGroups(4, highestFirst: false)
    #expect(try fourths.groups(of: [10, 40, nil, 20, 30]) == [1, 4, nil, 2, 3])
    let reversed = try Statistics.QuantileGroups(4, highestFirst: true)
    #expect(try reversed.groups(of: [10, 40, nil, 20, 30]) == [4, 1, nil, 3, 2])
    #expect(throws: UndefinedStatistic.tooFew("values", count: 1, needed: 4)) {
      try fourths.groups(of: [1, nil, nil])
    }
    #expect(throws: UndefinedStatistic.outOfRange("groups", allowed: "at least 1")) {
      try Statistics.QuantileGroups(0, highestFirst: true)
    }
    let many = try Statistics.QuantileGroups(.max, highestFirst: true)
    #expect(throws: UndefinedStatistic.self) { try many.groups(of: [1]) }
  }

  @Test("Groups are numbers from 1 to as many as there are, whatever is equal")
  func groupNumbers() throws {
    var random = SplitMix(seed: 44)
    for _ in 0..<500 {
      let values = random.figures(count: Int.random(in: 1...30, using: &random))
      let count = Int.random(in: 1...values.count, using: &random)
      let groups = try Statistics.QuantileGroups(count, highestFirst: .random(using: &random))
        .groups(of: values)
      #expect(groups.allSatisfy { (1...count).contains($0 ?? 0) })
      for (value, group) in zip(values, groups) {
        let equals = zip(values, groups).filter { $0.0 == value }
        #expect(equals.allSatisfy { $0.1 == group })
      }
    }
  }

  @Test("Fifths have bounds, and count from the best")
  func categories() throws {
    let fifths = try Statistics.AreaCategories([3, 1, 4, 1, 5, 9], bins: .quintiles)
    #expect(fifths.bounds == [1, 1, 3, 4, 5, 9])
    #expect(try fifths.category(of: 4, polarity: .lowIsGood) == 3)
    #expect(try fifths.category(of: 4, polarity: .highIsGood) == 3)
    #expect(try fifths.category(of: 9, polarity: .highIsGood) == 1)
    #expect(throws: UndefinedStatistic.self) { try fifths.category(of: 10, polarity: .highIsGood) }
    #expect(throws: UndefinedStatistic.self) {
      try Statistics.AreaCategories([1, 2, 3], bins: .quartiles)
    }
    let few = try Statistics.AreaCategories([1, 2, 3, 4], bins: .quintiles)
    #expect(throws: UndefinedStatistic.tooFew("values", count: 4, needed: 5)) {
      try few.category(of: 1, polarity: .lowIsGood)
    }
  }

  private static let roundings: [(Statistics.DecimalRounding.Convention, Double, Int, Double)] = [
    (.written(.halfUp), 2.675, 2, 2.68), (.stored(.halfUp), 2.675, 2, 2.67),
    (.scaled(.halfEven), 2.675, 2, 2.68), (.nearestDouble, 2.675, 2, 2.67),
    (.written(.ceiling), -0.15, 1, -0.1), (.written(.floor), -0.15, 1, -0.2),
    (.written(.halfUp), 1e-10, 0, 0), (.written(.up), 1e-10, 0, 1),
    (.written(.halfUp), 1e300, 2, 1e300), (.stored(.halfEven), 1e300, 2, 1e300),
    (.scaled(.halfUp), 1e300, 100, 1e300), (.nearestDouble, 1e300, 100, 1e300),
    (.written(.halfUp), .leastNonzeroMagnitude, 100, 0),
    (.nearestDouble, .leastNonzeroMagnitude, 3, 0),
    (.nearestDouble, -0.5, 0, 0), (.nearestDouble, 1.5, 0, 2),
    (.scaled(.halfDown), 1.5, 0, 1), (.scaled(.halfDown), 0.375, 2, 0.37),
    (.scaled(.halfDown), -2.5, 0, -2), (.scaled(.halfDown), -3.5, 0, -3),
    (.scaled(.halfDown), 1.75, 1, 1.7), (.scaled(.halfDown), 2.51, 0, 3),
  ]

  @Test("Each convention rounds in its own way", arguments: roundings)
  func rounding(
    convention: Statistics.DecimalRounding.Convention,
    value: Double,
    decimals: Int,
    expected: Double
  ) throws {
    #expect(
      try Statistics.DecimalRounding(convention, decimals: decimals).rounded(value) == expected
    )
  }

  @Test("What is no number is not rounded, and every number is")
  func roundAnything() throws {
    var random = SplitMix(seed: 45)
    let conventions: [Statistics.DecimalRounding.Convention] = [
      .written(.halfUp), .stored(.halfEven), .scaled(.halfUp), .nearestDouble,
    ]
    for value in random.hostileFigures(count: 400) {
      for convention in conventions {
        let rounding = Statistics.DecimalRounding(
          convention,
          decimals: Int.random(in: -5...120, using: &random)
        )
        #expect((try? rounding.rounded(value).isFinite) == (value.isFinite ? true : nil))
      }
      for digits in [0, 1, 3, 15, 16] {
        let isDefined = value.isFinite && (1...15).contains(digits)
        let rounded = try? Statistics.DecimalRounding.significant(digits, of: value)
        #expect((rounded != nil) == isDefined, "\(value) to \(digits)")
      }
    }
    #expect(try Statistics.DecimalRounding.significant(3, of: 12_345.65) == 12_300)
    #expect(try Statistics.DecimalRounding.significant(3, of: 1.385) == 1.38)
  }
}
