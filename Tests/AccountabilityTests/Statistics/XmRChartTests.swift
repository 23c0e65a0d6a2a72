import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("XmR charts")
struct XmRChartTests {
  typealias Cause = Statistics.XmRChart.SpecialCause

  /// A steady series: 10 and 12 by turns have the mean 11 and the limits 11 ± 5.32.
  private static let steady: [Double?] = (0..<24).map { $0.isMultiple(of: 2) ? 10 : 12 }

  private func chart(_ values: [Double?], rebasedAt: [Int] = []) throws -> Statistics.XmRChart {
    try Statistics.XmRChart(
      values,
      direction: .increase,
      screensOutliers: false,
      fixedAfter: 24,
      rebasedAt: rebasedAt
    )
  }

  @Test("Limits lie 2.66 mean moving ranges from the mean")
  func limits() throws {
    let group = try chart(Self.steady).groups[0]
    #expect(group.mean == 11)
    #expect(group.limits?.upper == 11 + 2.66 * 2)
    #expect(group.limits?.lower == 11 - 2.66 * 2)
  }

  private static let causes: [([Double], [Cause?])] = [
    ([17], [.aboveUpperLimit]), ([5], [.belowLowerLimit]), ([16], [nil]),
    ([15, 12, 15], [.twoOfThreeHigh, nil, .twoOfThreeHigh]),
    ([10.5, 7, 7], [nil, .twoOfThreeLow, .twoOfThreeLow]),
    ([15, 10, 15], [nil, nil, nil]),
    ([13, 13, 12, 12, 13, 12], [Cause?](repeating: .sevenAboveMean, count: 6)),
    ([13, 13, 12, 12, 13], [nil, nil, nil, nil, nil]),
  ]

  @Test("Each rule marks the points that it speaks of", arguments: causes)
  func rules(added: [Double], expected: [Cause?]) throws {
    // The steady series ends with 12, above the mean.
    let points = try chart(Self.steady + added.map { $0 }).points.suffix(added.count)
    #expect(points.map { $0?.cause } == expected)
  }

  @Test("Seven that rise are marked from the first on, and seven that fall")
  func trends() throws {
    let values: [Double?] = [9, 10, 11, 12, 13, 14, 14.5, 13, 12, 11, 10, 9.5, 9]
    let causes = try chart(Self.steady + values).points.suffix(13).map { $0?.cause }
    #expect(causes.prefix(6).allSatisfy { $0 == .sevenRising })
    // The turning point ends one trend and begins the other.
    #expect(causes.dropFirst(6).allSatisfy { $0 == .sevenFalling })
    var broken = values
    broken[3] = nil
    broken[9] = nil
    let points = try chart(Self.steady + broken).points.suffix(13)
    #expect(points.allSatisfy { $0?.cause != .sevenRising && $0?.cause != .sevenFalling })
  }

  @Test("Two trends one after the other keep their directions")
  func adjoining() throws {
    let values: [Double?] = [8, 9, 10, 11, 12, 13, 14, 8, 9, 10, 11, 12, 13, 14]
    let causes = try chart(Self.steady + values).points.suffix(14).map { $0?.cause }
    #expect(causes.allSatisfy { $0 == .sevenRising })
  }

  @Test("Rules do not cross a new beginning, and limits are taken anew")
  func rebasing() throws {
    let later: [Double?] = (0..<24).map { $0.isMultiple(of: 2) ? 30 : 32 }
    let chart = try Statistics.XmRChart(
      Self.steady + later,
      direction: .decrease,
      rebasedAt: [24, 0, -3, 99]
    )
    #expect(chart.groups.map(\.range) == [0..<24, 24..<48])
    #expect(chart.groups.map(\.mean) == [11, 31])
    #expect(chart.points.allSatisfy { $0?.cause == nil })
    #expect(!chart.hasTrialLimits)
    #expect(try Statistics.XmRChart([1, 2, 3], direction: .neutral).hasTrialLimits)
  }

  @Test("Screening leaves a great jump out of the limits")
  func screening() throws {
    let values = Self.steady + [60] + Self.steady
    let plain = try Statistics.XmRChart(values, direction: .neutral, screensOutliers: false)
    let screened = try Statistics.XmRChart(values, direction: .neutral, screensOutliers: true)
    let widths = [plain, screened].map { chart in
      (chart.groups[0].limits?.upper ?? 0) - (chart.groups[0].limits?.lower ?? 0)
    }
    #expect((widths[1] - 2 * 2.66 * 2).magnitude < 1e-12)
    #expect(widths[0] > widths[1])
  }

  @Test("A point for the better and one for the worse are told apart")
  func variation() throws {
    let chart = try Statistics.XmRChart(
      [12, 14, 13, 12, 15, 13, 14, 13, 12, 29],
      direction: .decrease
    )
    #expect(chart.points[9]?.cause == .aboveUpperLimit)
    #expect(chart.variation == .concern(.high))
    let better = try Statistics.XmRChart(
      [12, 14, 13, 12, 15, 13, 14, 13, 12, 29],
      direction: .increase
    )
    #expect(better.variation == .improvement(.high))
    let neither = try Statistics.XmRChart(
      [12, 14, 13, 12, 15, 13, 14, 13, 12, 29],
      direction: .neutral
    )
    #expect(neither.variation == .neutral(.high))
    #expect(try Statistics.XmRChart(Self.steady + [nil], direction: .neutral).variation == nil)
  }

  @Test("A target beyond the limits is met, or missed, every time")
  func assurance() throws {
    let up = try Statistics.XmRChart(Self.steady, direction: .increase)
    let down = try Statistics.XmRChart(Self.steady, direction: .decrease)
    #expect(try up.assurance(of: 20) == .consistentlyFails)
    #expect(try up.assurance(of: 2) == .consistentlyPasses)
    #expect(try down.assurance(of: 20) == .consistentlyPasses)
    #expect(try down.assurance(of: 2) == .consistentlyFails)
    #expect(try down.assurance(of: 11) == .inconsistent)
    #expect(try up.assurance(of: 11 + 2.66 * 2) == .inconsistent)
    let neutral = try Statistics.XmRChart(Self.steady, direction: .neutral)
    #expect(throws: UndefinedStatistic.outOfRange("direction", allowed: "'increase' or 'decrease'"))
    { try neutral.assurance(of: 2) }
    let short = try Statistics.XmRChart([1], direction: .increase)
    #expect(throws: UndefinedStatistic.missing("limits")) { try short.assurance(of: 2) }
  }

  @Test("One point, or points with gaps between, have no limits, and no cause to speak of")
  func withoutLimits() throws {
    for values: [Double?] in [[3], [3, nil, 4], [7, 7, 7]] {
      let chart = try Statistics.XmRChart(values, direction: .increase)
      #expect(chart.groups[0].limits == nil)
      #expect(chart.points.allSatisfy { $0?.isOutside == nil && $0?.cause == nil })
    }
    #expect(throws: UndefinedStatistic.tooFew("values", count: 0, needed: 1)) {
      try Statistics.XmRChart([nil, nil], direction: .increase)
    }
    #expect(throws: UndefinedStatistic.notFinite("values")) {
      try Statistics.XmRChart([1, .nan], direction: .increase)
    }
  }

  @Test(
    "Turning a series about 0 turns its causes, and moving it by a whole number moves nothing else"
  )
  func symmetry() throws {
    var random = SplitMix(seed: 50)
    for _ in 0..<300 {
      let count = Int.random(in: 1...40, using: &random)
      let values = (0..<count).map { _ in
        Int.random(in: 0..<12, using: &random) == 0
          ? nil : Double(Int.random(in: 0...40, using: &random))
      }
      guard values.contains(where: { $0 != nil }) else { continue }
      let chart = try Statistics.XmRChart(values, direction: .increase)
      let turned = try Statistics.XmRChart(values.map { $0.map { -$0 } }, direction: .decrease)
      #expect(chart.points.map { $0?.cause?.side } == turned.points.map { $0?.cause?.side.turned })
      #expect(chart.points.map { $0?.isOutside } == turned.points.map { $0?.isOutside })
      #expect(
        chart.groups.map { $0.limits?.upper } == turned.groups.map { $0.limits.map { -$0.lower } }
      )
    }
  }

  @Test("Whatever the series is, no chart traps, and every line is finite")
  func hostile() {
    var random = SplitMix(seed: 51)
    for _ in 0..<2_000 {
      let values = random.hostileSeries(count: Int.random(in: 0...30, using: &random))
      let chart = try? Statistics.XmRChart(
        values,
        direction: .neutral,
        screensOutliers: .random(using: &random),
        fixedAfter: Int.random(in: -1...40, using: &random),
        rebasedAt: [Int.random(in: -5...40, using: &random)]
      )
      guard let chart else { continue }
      #expect(chart.points.count == values.count)
      for group in chart.groups {
        #expect(group.mean?.isFinite ?? true)
        #expect(group.limits.map { $0.lower <= $0.upper && $0.upper.isFinite } ?? true, "\(values)")
      }
    }
  }
}

extension Statistics.XmRChart.Side {
  fileprivate var turned: Self { self == .high ? .low : .high }
}
