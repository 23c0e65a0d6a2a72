import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("Run charts and control charts")
struct ChartTests {
  @Test("A series of changes has the figures of its page")
  func changes() throws {
    let series = try Statistics.SeriesChange([10, 12, nil, 9])
    #expect(series.differences(after: 1) == [nil, 2, nil, nil])
    #expect(series.fractions(after: 3) == [nil, nil, nil, -0.1])
    #expect(try series.rollingMeans(of: 2) == [nil, 11, nil, nil])
    #expect(try series.rollingMeans(of: 2, atLeast: 1) == [10, 11, 12, 9])
    #expect(series.cumulativeSums == [10, 22, nil, 31])
    #expect(series.ranks(.lowest) == [2, 3, nil, 1])
    let changes = try Statistics.SeriesChange([0, 0, 5, -2, -3])
    #expect(changes.fractions(after: 1) == [nil, nil, nil, -1.4, 0.5])
    #expect(changes.ranks(.average, highestFirst: true) == [2.5, 2.5, 1, 4, 5])
    #expect(changes.differences(after: -1) == [nil, nil, nil, nil, nil])
    #expect(changes.differences(after: .max) == [nil, nil, nil, nil, nil])
    #expect(throws: UndefinedStatistic.self) { try changes.rollingMeans(of: 0) }
    #expect(try changes.rollingMeans(of: .max, atLeast: 5).last == 0)
  }

  @Test("Runs and crossings are those of the page")
  func runs() throws {
    let runs = Statistics.RunAnalysis([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], centre: 5.5)
    #expect(runs.longestRun == 5 && runs.crossings == 1 && runs.leastCrossings == 2)
    #expect(runs.isSignal(.anhoej))
    let chart = try Statistics.RunChart([3, 5, nil, 4, 6, 8, 7, 9, 9, 8, 9])
    #expect(try chart.parts[0].centre.get() == 7.5)
    #expect(!chart.isSignal)
    let level = try Statistics.RunChart([2, 2, 2])
    #expect(level.parts[0].isSignal == nil)
    let parts = try Statistics.RunChart([1, nil, 3, 4], newPartsAfter: [1, 2, 9, -1])
    #expect(parts.parts.map(\.range) == [0..<1, 1..<2, 2..<4])
    #expect((try? parts.parts[1].centre.get()) == nil)
  }

  @Test("The fewest crossings are the 5 % point of a fair coin, however many throws")
  func crossings() throws {
    for trials in [0, 1, 4, 5, 9, 10, 49, 99, 100, 500, 1_100, 5_000] {
      let coin = try Statistics.BinomialDistribution(trials: Double(trials), probability: 0.5)
      let least = Statistics.RunAnalysis.leastCrossings(of: trials)
      #expect(coin.lowerTail(Double(least)) >= 0.05)
      #expect(least == 0 || coin.lowerTail(Double(least - 1)) < 0.05, "\(trials)")
    }
  }

  private static let greatestRuns: [(Int, Int)] = [
    (1, 3), (2, 4), (5, 5), (6, 6), (11, 6), (12, 7), (22, 7), (23, 8),
  ]

  @Test("The longest run is log₂ n to the nearest whole number, and 3", arguments: greatestRuns)
  func greatestRun(useful: Int, longest: Int) {
    let values = [Double?](repeating: 1, count: useful)
    #expect(Statistics.RunAnalysis(values, centre: 0).greatestRun == longest)
  }

  @Test("Boxes are made of what chance allows")
  func boxes() {
    for useful in 10...100 {
      let box = RunBox.of(useful)
      #expect(box.map { $0.edge.map { $0.run < box?.run ?? 0 } ?? true } == true)
      #expect(box.map { $0.edge.map { $0.crossings > box?.crossings ?? 0 } ?? true } == true)
    }
    #expect(RunBox.of(9) == nil && RunBox.of(101) == nil)
  }

  /// The c₄ of Montgomery's Introduction to Statistical Quality Control, appendix VI.
  private static let unbiasingFactors: [(Int, Double)] = [
    (2, 0.7979), (5, 0.9400), (10, 0.9727), (25, 0.9896),
  ]

  @Test(
    "What standard deviations are divided by is that of the tables",
    arguments: unbiasingFactors
  )
  func unbiasing(count: Int, expected: Double) {
    #expect((Statistics.SubgroupChart.unbiasing(count) - expected).magnitude < 0.000_05)
  }

  @Test("Beyond a thousand its series goes on where the product ends")
  func unbiasingSeries() {
    let steps = (998...1_003).map(Statistics.SubgroupChart.unbiasing)
    let rises = zip(steps.dropFirst(), steps).map { $0 - $1 }
    #expect(rises.allSatisfy { ($0 - 2.5e-7).magnitude < 2e-9 })
  }

  @Test("A control chart has the figures of its page, and limits of a kind")
  func control() throws {
    let chart = try Statistics.ControlChart(.count, [4, 6, 5, 3, 7, 21])
    #expect(chart.points[5].isOutside == true)
    #expect(((chart.points[0].limits?.upper ?? 0) - 15.973_3).magnitude < 0.001)
    let shifts = [[5.1, 4.9, 5.0], [5.2, 5.1, 5.3], [4.8, 5.0, 4.9]]
    #expect(
      try (Statistics.SubgroupChart(.mean, shifts).centre - 5.033_333_333_333_333).magnitude < 1e-14
    )
    let percents = try Statistics.ControlChart(.proportion, [3, 5], of: [10, 10], factor: 100)
    #expect(percents.centre == 40)
    #expect(percents.points[1].value == 50)
    let screened = try Statistics.ControlChart(
      .individuals,
      [1, 2, 1, 2, 1, 2, 1, 2, 99, 1, 2],
      screensMovingRanges: true
    )
    #expect(screened.points[8].isOutside == true)
  }

  @Test("On a chart of one value every point lies on the lines, whatever the value")
  func constants() throws {
    var random = SplitMix(seed: 61)
    for kind in Statistics.ControlChart.Kind.allCases where kind != .movingRange {
      for _ in 0..<40 {
        let value = Double.random(in: 0.01...9, using: &random)
        let sizes = (0..<8).map { _ in pow2(Int.random(in: 0...6, using: &random)) }
        let values = sizes.map { kind.takesDenominators ? value / 16 * $0 : value }
        let chart = try Statistics.ControlChart(
          kind,
          values,
          of: kind.takesDenominators ? sizes : []
        )
        #expect(chart.points.allSatisfy { $0.isOutside == false }, "\(kind) \(value)")
        #expect(chart.points.allSatisfy { $0.value == chart.centre }, "\(kind) \(value)")
      }
    }
  }

  private func pow2(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }

  private static let refused:
    [(Statistics.ControlChart.Kind, [Double?], [Double?], UndefinedStatistic)] = [
      (.individuals, [], [], .tooFew("values", count: 0, needed: 1)),
      (.individuals, [nil, nil], [], .tooFew("values", count: 0, needed: 1)),
      (.movingRange, [3], [], .tooFew("values", count: 0, needed: 1)),
      (.proportion, [1], [], .unequalLengths("values", "denominators")),
      (.proportion, [1], [0], .zero("denominators")),
      (.proportion, [3], [2], .partExceedsWhole(part: "values", whole: "denominators")),
      (.rate, [-1], [2], .negative("values")),
      (.timeBetweenEvents, [1, 0], [], .zero("values")),
      (.count, [.infinity], [], .notFinite("values")),
      (.individualsPrime, [1], [nil], .missing("denominators")),
    ]

  @Test("A chart that cannot be drawn is not drawn", arguments: refused)
  func undrawn(
    kind: Statistics.ControlChart.Kind,
    values: [Double?],
    denominators: [Double?],
    reason: UndefinedStatistic
  ) {
    #expect(throws: reason) { try Statistics.ControlChart(kind, values, of: denominators) }
  }

  @Test("One point has no limits, and is neither within them nor beyond")
  func onePoint() throws {
    let chart = try Statistics.ControlChart(.individuals, [3])
    #expect(chart.centre == 3)
    #expect(chart.points[0].limits == nil && chart.points[0].isOutside == nil)
    #expect(chart.hasRunsSignal == nil)
  }

  @Test("Whatever the figures are, no chart traps, and every line is finite")
  func hostile() {
    var random = SplitMix(seed: 49)
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...20, using: &random)
      let values = random.hostileSeries(count: count)
      let sizes = random.hostileSeries(count: count).map { $0.map(\.magnitude) }
      let frozen = Bool.random(using: &random) ? Int.random(in: -2...25, using: &random) : nil
      var figures: [Double] = []
      for kind in Statistics.ControlChart.Kind.allCases {
        let chart = try? Statistics.ControlChart(
          kind,
          kind.takesDenominators ? values.map { $0.map(\.magnitude) } : values,
          of: kind.takesDenominators ? sizes : [],
          frozenAfter: frozen,
          screensMovingRanges: .random(using: &random)
        )
        guard let chart else { continue }
        figures.append(chart.centre)
        figures += chart.points.compactMap(\.value)
        for limits in chart.points.compactMap(\.limits) {
          figures += [limits.lower, limits.upper, limits.lowerWarning, limits.upperWarning]
          #expect(limits.lower <= limits.lowerWarning && limits.upperWarning <= limits.upper)
        }
      }
      let known = values.compactMap(\.self)
      for kind in Statistics.SubgroupChart.Kind.allCases {
        let chart = try? Statistics.SubgroupChart(kind, [known, [], Array(known.prefix(3))])
        figures += chart.map { [$0.centre] + $0.points.compactMap(\.value) } ?? []
      }
      if let chart = try? Statistics.RunChart(values, frozenAfter: frozen, newPartsAfter: [3]) {
        figures += chart.parts.compactMap { try? $0.centre.get() }
      }
      if let series = try? Statistics.SeriesChange(values) {
        figures += series.fractions(after: 1).compactMap(\.self)
        figures += series.cumulativeSums.compactMap(\.self)
      }
      #expect(figures.allSatisfy { $0.isFinite }, "\(values)")
    }
  }
}
