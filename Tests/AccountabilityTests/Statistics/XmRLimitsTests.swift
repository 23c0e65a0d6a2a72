import AccountabilityTestSupport
import Testing

@testable import Accountability

/// The limits of many series at once.
@Suite("XmR limits of columns")
struct XmRLimitsTests {
  /// Series of one length: level, steps, a gap, an outlier, one value, none, one beyond all numbers.
  private static let series: [[Double]] = [
    [1, 2, 3, 2, 4, 3], [4, 4, 4, 4, 4, 4], [1, .nan, 3, 2, 50, 3], [0.1, 0.2, 0.3, 0.1, 9, 0.2],
    [.nan, .nan, 7, .nan, .nan, .nan], [Double](repeating: .nan, count: 6),
    [1, .infinity, 2, 3, 1, 2], [1e308, -1e308, 1e308, -1e308, 1e308, -1e308],
    [-3, -1, -2, -2.5, -0.5, -4],
  ]

  private static func expectSame(_ all: [[Double]], screens: Bool) throws {
    let limits = try Statistics.XmRLimits(
      all.flatMap(\.self),
      pointsPerSeries: all[0].count,
      screensOutliers: screens
    )
    for (row, series) in all.enumerated() {
      let chart = try? Statistics.XmRChart(
        series.map { $0.isNaN ? nil : $0 },
        direction: .neutral,
        screensOutliers: screens
      )
      let group = chart?.groups[0]
      func same(_ found: Double, _ wanted: Double?) -> Bool {
        wanted.map { $0 == found } ?? found.isNaN
      }
      if chart != nil { #expect(same(limits.means[row], group?.mean), "mean of \(series)") }
      #expect(same(limits.lower[row], group?.limits?.lower), "lower of \(series)")
      #expect(same(limits.upper[row], group?.limits?.upper), "upper of \(series)")
    }
  }

  @Test("They are those of each series' chart, to the last bit", arguments: [true, false])
  func same(screens: Bool) throws {
    for count in 1...Self.series.count {
      try Self.expectSame(Array(Self.series.prefix(count)), screens: screens)
    }
  }

  @Test("They are those of the charts of random series, with gaps", arguments: 1...20)
  func random(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let length = Int.random(in: 1...40, using: &generator)
    let series = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      (0..<length).map { _ in
        Int.random(in: 0..<8, using: &generator) == 0
          ? Double.nan : Double.random(in: -1e6...1e6, using: &generator)
      }
    }
    try Self.expectSame(series, screens: true)
  }

  @Test("Values that make no whole series are refused")
  func uneven() throws {
    #expect(throws: UndefinedStatistic.self) {
      try Statistics.XmRLimits([1, 2, 3], pointsPerSeries: 2)
    }
    #expect(throws: UndefinedStatistic.self) { try Statistics.XmRLimits([1], pointsPerSeries: 0) }
    #expect(try Statistics.XmRLimits([], pointsPerSeries: 3).means.isEmpty)
  }
}
