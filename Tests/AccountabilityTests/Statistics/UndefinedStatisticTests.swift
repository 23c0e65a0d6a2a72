import Accountability
import AccountabilityTestSupport
import Testing

/// Numbers of every kind, put into every statistic.
@Suite("Statistics of strange numbers")
struct UndefinedStatisticTests {
  private static let numbers: [Double] = [
    .nan, .infinity, -.infinity, 0, -0.0, -1, 0.5, 1, 2, 9.999, 10, 37, 1e6, 1e12, 1e15, 3e15,
    .leastNonzeroMagnitude, 1e-200, 1e200, .greatestFiniteMagnitude,
  ]

  private static let levels: [ConfidenceLevel] =
    [0.5, 0.95, 0.998, 0.999_999].compactMap { try? ConfidenceLevel($0) } + [.percent95]

  /// Every pair, and as many more at random.
  private static var pairs: [(Double, Double)] {
    var random = SplitMix(seed: 3)
    let all = numbers.flatMap { first in numbers.map { (first, $0) } }
    return all
      + (0..<200).map { _ in
        (
          Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random)),
          Double.random(in: 0...1e15, using: &random).rounded()
        )
      }
  }

  @Test("An interval holds its figure, whatever the numbers are, or there is none")
  func intervals() {
    for (first, second) in Self.pairs {
      for level in Self.levels {
        if let proportion = try? Statistics.Proportion(first, of: second) {
          for method in Statistics.ProportionMethod.allCases {
            let interval = try? proportion.interval(method, at: level)
            // Jeffreys' interval leaves out 0 and 1, and that of Agresti and Coull has a centre of its own.
            let isAround = method != .jeffreys && method != .agrestiCoull
            expectInterval(interval, around: isAround ? proportion.value : nil, within: 0...1)
          }
        }
        if let rate = try? Statistics.Rate(first, in: second), rate.value.isFinite {
          for method in Statistics.EventCountMethod.allCases {
            let interval = try? rate.interval(method, at: level)
            expectInterval(interval, around: rate.value, within: 0...Double.infinity)
          }
        }
        let mean = try? Statistics.Mean(of: [first, second, 1])
        expectInterval(
          try? mean?.interval(at: level),
          around: mean?.value,
          within: -Double.infinity...Double.infinity
        )
      }
    }
  }

  private func expectInterval(
    _ interval: ConfidenceInterval?,
    around value: Double?,
    within range: ClosedRange<Double>,
    at location: SourceLocation = #_sourceLocation
  ) {
    guard let interval else { return }
    let isSound =
      interval.lower <= interval.upper && range.contains(interval.lower)
      && range.contains(interval.upper)
    #expect(isSound, "\(interval)", sourceLocation: location)
    guard let value else { return }
    // In the last bits a figure may round across the end that it is.
    let slack = 4 * value.magnitude * Double.ulpOfOne
    let holds = interval.lower <= value + slack && value - slack <= interval.upper
    #expect(holds, "\(value) \(interval)", sourceLocation: location)
  }

  @Test("Pairs are compared, or it is said why not")
  func comparisons() {
    for (first, second) in Self.pairs {
      for (third, fourth) in [(3.0, 7.0), (0, 5), (5, 5), (1e15, 2e15), (second, first)] {
        guard let one = try? Statistics.Proportion(first, of: second),
          let other = try? Statistics.Proportion(third, of: fourth)
        else { continue }
        let pair = Statistics.ProportionPair(one, other)
        for method in Statistics.ProportionDifferenceMethod.allCases {
          let interval = try? pair.differenceInterval(method, at: .percent95)
          expectInterval(interval, around: nil, within: -1...1)
        }
        for method in Statistics.ProportionRatioMethod.allCases {
          let interval = try? pair.ratioInterval(method, at: .percent95)
          expectInterval(interval, around: nil, within: 0...Double.infinity)
        }
        let chances = [
          try? pair.zTest().pValue, try? pair.chiSquaredTest().pValue,
          try? pair.chiSquaredTest(continuityCorrected: true).pValue,
          one.denominator < 1e6 ? try? pair.fisherTest() : nil,
        ]
        for chance in chances.compactMap({ $0 }) { #expect(chance >= 0 && chance <= 1) }
        expectRates(one, other)
      }
    }
  }

  private func expectRates(_ one: Statistics.Proportion, _ other: Statistics.Proportion) {
    guard let first = try? Statistics.Rate(one.numerator, in: one.denominator),
      let second = try? Statistics.Rate(other.numerator, in: other.denominator),
      let pair = try? Statistics.RatePair(first, second)
    else { return }
    if let chance = try? pair.exactTest() { #expect(chance >= 0 && chance <= 1) }
    let interval = try? pair.ratioInterval(at: .percent95)
    expectInterval(interval, around: nil, within: 0...Double.infinity)
  }

  @Test("Standardised rates and funnels have figures, or it is said why not")
  func standardised() {
    for (first, second) in Self.pairs {
      for third in [0, 1, 40, 1e15, .infinity] {
        let direct = try? Statistics.DirectStratum(
          count: first,
          population: second,
          standardPopulation: third
        )
        if let direct, let rate = try? Statistics.DirectlyStandardisedRate([direct, direct]) {
          expectInterval(
            try? rate.interval(at: .percent95),
            around: rate.value,
            within: 0...Double.infinity
          )
        }
        let indirect = try? Statistics.IndirectStratum(
          count: first,
          population: second,
          referenceCount: third,
          referencePopulation: second
        )
        if let indirect, let ratio = try? Statistics.IndirectlyStandardisedRatio([indirect]) {
          expectInterval(
            try? ratio.interval(.exactBelowTen, at: .percent95),
            around: nil,
            within: 0...Double.infinity
          )
        }
        let axis = try? Statistics.FunnelAxis([first, second], on: .population)
        #expect(axis?.points.count ?? 100 == 100)
      }
      let benchmark = try? Statistics.BenchmarkComparison.controlLimits(
        rate: first,
        around: second,
        population: 500,
        at: .percent95
      )
      #expect(benchmark != .farBelow)
    }
  }

  /// Questions without an answer.
  private static let undefined: [(String, @Sendable () throws -> Void, UndefinedStatistic)] = [
    ("0 of 0", { _ = try Statistics.Proportion(0, of: 0) }, .zero("denominator")),
    (
      "3 of 2", { _ = try Statistics.Proportion(3, of: 2) },
      .partExceedsWhole(part: "numerator", whole: "denominator")
    ),
    ("an infinite count", { _ = try Statistics.Rate(.infinity, in: 2) }, .notFinite("count")),
    (
      "one value", { _ = try Statistics.Mean(of: [4]).interval(at: .percent95) },
      .tooFew("values", count: 1, needed: 2)
    ),
    (
      "all equal", { _ = try Statistics.Mean(of: [0.1, 0.1, 0.1]).interval(at: .percent95) },
      .allEqual("values")
    ),
    (
      "none of both",
      { _ = try Statistics.ProportionPair(.init(0, of: 9), .init(0, of: 7)).zTest() },
      .allEqual("outcomes")
    ),
    (
      "certainty", { _ = try ConfidenceLevel(1) },
      .outOfRange("confidence", allowed: "between 0 and 1")
    ),
    (
      "no events expected",
      {
        _ = try Statistics.IndirectlyStandardisedRatio([
          .init(count: 4, population: 0, referenceCount: 3, referencePopulation: 7)
        ])
      },
      .zero("expected")
    ),
    (
      "nine events",
      {
        _ = try Statistics.DirectlyStandardisedRate([
          .init(count: 9, population: 50, standardPopulation: 1)
        ])
      },
      .outOfRange("count", allowed: "at least 10 events in all")
    ),
  ]

  /// Questions about rates, funnels and targets without an answer.
  private static let undefinedComparisons:
    [(String, @Sendable () throws -> Void, UndefinedStatistic)] = [
      (
        "no standard population where the events are",
        {
          _ = try Statistics.DirectlyStandardisedRate([
            .init(count: 30, population: 50, standardPopulation: 0),
            .init(count: 0, population: 50, standardPopulation: 70),
          ]).interval(at: .percent95)
        },
        .zero("standard population of the strata with events")
      ),
      (
        "no years", { _ = try Statistics.FunnelAxis([5], on: .events(average: 0.1, years: 0)) },
        .zero("years")
      ),
      (
        "an infinite average",
        { _ = try Statistics.FunnelAxis([5], on: .events(average: .infinity, years: 1)) },
        .notFinite("average")
      ),
      (
        "an infinite size", { _ = try Statistics.FunnelAxis([5, .infinity], on: .population) },
        .notFinite("sizes")
      ),
      (
        "a range that is turned round",
        {
          _ = try Statistics.TargetComparison.range(5, 3)
            .mark(of: .init(from: 3, to: 4, at: .percent95), higherIsBetter: true)
        },
        .outOfRange("upper limit", allowed: "above the lower limit")
      ),
      (
        "no measurements of a subgroup", { _ = try Statistics.SubgroupChart(.mean, [[], []]) },
        .tooFew("measurements of a subgroup", count: 0, needed: 2)
      ),
      (
        "no denominators",
        { _ = try Statistics.ControlChart(.proportion, [1, 2], of: [nil, nil]) },
        .missing("denominators")
      ),
    ]

  @Test("A question without an answer is refused with the reason")
  func refused() {
    for (name, question, reason) in Self.undefined + Self.undefinedComparisons {
      #expect(throws: reason, "\(name)") { try question() }
      #expect(!reason.description.hasSuffix("."))
    }
  }

  @Test("The ratio of a method lies in its interval, and 0 has one where it is adjusted")
  func ratios() throws {
    for (first, second) in [(3.0, 7.0), (0, 5), (4, 0), (0, 0), (9, 9), (9, 2)] {
      let pair = Statistics.ProportionPair(
        try .init(first, of: 9),
        try .init(second, of: 11)
      )
      let interval = try pair.ratioInterval(.adjustedLogarithm, at: .percent95)
      #expect(try interval.contains(pair.ratio(by: .adjustedLogarithm)))
    }
    let pair = Statistics.ProportionPair(try .init(3, of: 9), try .init(7, of: 11))
    #expect(try pair.ratio(by: .logarithm) == pair.ratio())
  }

  @Test("Figures hold their digits at counts of 10¹⁵")
  func large() throws {
    let proportion = try Statistics.Proportion(3e14, of: 1e15)
    let interval = proportion.wilson(at: .percent95)
    // p ± z √(p(1 - p) / n), which is Wilson's at this size
    let reach = 1.959963984540054 * (0.3 * 0.7 / 1e15).squareRoot()
    #expect((interval.upper - 0.3 - reach).magnitude < 1e-15)
    let exact = try proportion.interval(.clopperPearson, at: .percent95)
    #expect((exact.upper - interval.upper).magnitude < 1e-14)
    let rate = try Statistics.EventCount(1e15).interval(.exact, at: .percent95)
    #expect((rate.upper / 1e15 - 1 - 6.197_95e-8).magnitude < 1e-12)
  }
}
