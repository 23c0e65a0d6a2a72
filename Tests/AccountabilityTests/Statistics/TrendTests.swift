import AccountabilityRules
import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("Trends and lines")
struct TrendTests {
  @Test("A line has the figures of its page")
  func line() throws {
    let line = try Statistics.LinearRegression([1, 2, 3, 4], [2, 4, 5, 8])
    #expect(line.slope == 1.9)
    #expect(line.intercept.magnitude < 1e-15)
    #expect(try (line.p - 0.018_844_218_960_787_695).magnitude < 1e-12)
    #expect(try (line.rSquared - 0.962_666_666_666_666_7).magnitude < 1e-15)
    let weighted = try Statistics.LinearRegression(
      [1, 2, 3, 9],
      [2, 4, 6, 0],
      weights: [1, 5, 2, 0]
    )
    #expect(weighted.slope == 2)
    #expect(weighted.count == 3)
    let pairs = try Statistics.Correlation([1, 2, 3, 4], [1, 3, 2, 4])
    #expect(try pairs.pearson == 0.8)
    #expect(try pairs.spearman == 0.8)
    #expect(try pairs.kendall == 4.0 / 6)
  }

  @Test("Slopes without rounding are those of doubles, but for rounding")
  func exactSlopes() throws {
    var random = SplitMix(seed: 53)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 2...12, using: &random)).map { _ in
        Int.random(in: -20...20, using: &random)
      }
      let points = values.enumerated().map { (step: $0, value: ExactNumber($1)) }
      let line = try Statistics.LinearRegression(
        values.indices.map(Double.init),
        values.map(Double.init)
      )
      let exact = try Statistics.ExactSlope(points, by: .leastSquares).value.doubleValue
      #expect((line.slope - exact).magnitude < 1e-14)
      let sen = try Statistics.SenSlope(values.map(Double.init)).slope
      #expect(
        try (Statistics.ExactSlope(points, by: .sen).value.doubleValue - sen).magnitude < 1e-14
      )
    }
    for method in Statistics.ExactSlope.Method.allCases {
      #expect(throws: UndefinedStatistic.self) { try Statistics.ExactSlope([(3, 1)], by: method) }
      #expect(throws: UndefinedStatistic.self) {
        try Statistics.ExactSlope([(3, 1), (3, 2)], by: method)
      }
    }
  }

  @Test("What a line cannot tell it does not tell")
  func undefinedLines() throws {
    let level = try Statistics.LinearRegression([1, 2, 3], [0.1, 0.1, 0.1])
    #expect(level.slope == 0)
    #expect(level.intercept == 0.1)
    #expect(try level.standardErrorOfSlope == 0)
    let onLine = UndefinedStatistic.allEqual("distances from the line")
    #expect(throws: onLine) { try level.p }
    #expect(throws: onLine) { try level.slopeInterval() }
    #expect(throws: UndefinedStatistic.allEqual("y")) { try level.rSquared }
    let two = try Statistics.LinearRegression([1, 2], [1, 5])
    #expect(two.slope == 4)
    #expect(throws: UndefinedStatistic.tooFew("points", count: 2, needed: 3)) { try two.p }
    let refused: [(UndefinedStatistic, [Double], [Double], [Double]?)] = [
      (.allEqual("x"), [1, 1], [1, 2], nil),
      (.tooFew("points", count: 1, needed: 2), [1], [1], nil),
      (.unequalLengths("x", "y"), [1, 2], [1], nil), (.notFinite("y"), [1, 2], [1, .nan], nil),
      (.unequalLengths("x", "weights"), [1, 2], [1, 2], [1]),
      (.negative("weights"), [1, 2], [1, 2], [1, -1]),
      (.tooFew("points", count: 1, needed: 2), [1, 2], [1, 2], [1, 0]),
    ]
    for (reason, x, y, weights) in refused {
      #expect(throws: reason) { try Statistics.LinearRegression(x, y, weights: weights) }
    }
  }

  @Test("What lies on a line but for the rounding of its figures lies on it")
  func roundedLines() throws {
    for slope in [0.1, -0.3, 1e-9, 7e12] {
      let x = (1...12).map { 2_000.1 + Double($0) / 3 }
      let line = try Statistics.LinearRegression(x, x.map { 0.7 + slope * $0 })
      #expect(line.residualSumOfSquares == 0, "\(slope)")
      #expect((line.slope / slope - 1).magnitude < 1e-6, "\(slope)")
      #expect(throws: UndefinedStatistic.allEqual("distances from the line")) {
        try line.slopeInterval()
      }
    }
    let strays = try Statistics.LinearRegression([1, 2, 3, 4], [1, 2, 3, 4.000_000_000_01])
    #expect(try strays.p > 0)
  }

  @Test("A line through what is too small, too large or one x is refused with the true reason")
  func linesBeyondNumbers() {
    let refused: [(UndefinedStatistic, [Double], [Double])] = [
      (.notRepresentable("slope"), [1e-200, 2e-200], [1, 2]),
      (.notRepresentable("slope"), [1e200, -1e200], [1, 2]),
      (.notRepresentable("line"), [1, 2, 3], [1e200, -1e200, 3e199]),
      (.notRepresentable("slope"), [0.3, 0.1 + 0.2, 0.3], [1, 2, 3]),
      (.allEqual("x"), [0.1, 0.1, 0.1], [1, 2, 3]),
    ]
    for (reason, x, y) in refused {
      #expect(throws: reason) { try Statistics.LinearRegression(x, y) }
    }
  }

  @Test("Kendall's τ by merging is that by counting every pair")
  func kendall() throws {
    var random = SplitMix(seed: 46)
    for _ in 0..<300 {
      let count = Int.random(in: 2...30, using: &random)
      let (first, second) = (random.figures(count: count), random.figures(count: count))
      var excess = 0
      for later in first.indices {
        for earlier in 0..<later {
          let product = (first[later] - first[earlier]) * (second[later] - second[earlier])
          excess += product > 0 ? 1 : product < 0 ? -1 : 0
        }
      }
      #expect(try Statistics.Correlation(first, second).excessOfPairsInOrder == Double(excess))
    }
  }

  @Test("Correlations lie from −1 to 1, and change their sign with one side")
  func correlations() throws {
    var random = SplitMix(seed: 47)
    for _ in 0..<300 {
      let count = Int.random(in: 2...20, using: &random)
      let (first, second) = (random.figures(count: count), random.figures(count: count))
      let pairs = try Statistics.Correlation(first, second)
      let turned = try Statistics.Correlation(first, second.map { -$0 })
      for (value, other) in [
        (try? pairs.pearson, try? turned.pearson), (try? pairs.spearman, try? turned.spearman),
        (try? pairs.kendall, try? turned.kendall),
      ] {
        #expect(value.map { -1...1 ~= $0 } ?? true)
        #expect(value.map { -$0 } == other)
      }
    }
  }

  @Test("A series that rises is found to rise")
  func mannKendall() throws {
    let series = try Statistics.MannKendall([1, 3, 2, 5, 6, 7, 9, 8])
    #expect(series.score == 24)
    #expect(try series.test().trend == .increasing)
    #expect((series.sen.slope - 1.1).magnitude < 1e-15)
    let sen = try Statistics.SenSlope([1, 2, nil, 4, 5, 60])
    #expect(sen.slope == 1 && sen.intercept == 1)
  }

  @Test("A test that is not defined has no answer")
  func undefinedTests() throws {
    let level = try Statistics.MannKendall([4, 4, nil, 4, 4])
    #expect(level.score == 0 && level.variance == 0 && level.sen.slope == 0)
    for correction in Statistics.MannKendall.Correction.allCases {
      #expect(throws: UndefinedStatistic.allEqual("values")) { try level.test(correction) }
    }
    let straight = try Statistics.MannKendall((0..<10).map { 0.1 * Double($0) })
    #expect(try straight.test().trend == .increasing)
    #expect(throws: UndefinedStatistic.allEqual("distances from Sen's line")) {
      try straight.test(.hamedRao)
    }
    #expect(throws: UndefinedStatistic.tooFew("values", count: 1, needed: 2)) {
      try Statistics.MannKendall([nil, 1, nil])
    }
    #expect(throws: UndefinedStatistic.tooLarge("values", largest: "10000")) {
      try Statistics.SenSlope([Double?](repeating: 1, count: 10_001))
    }
  }

  @Test("A trend of proportions is that of its page, and has no answer for all or none")
  func proportions() throws {
    let years = try Statistics.ProportionTrend([10, 20, 30], of: [100, 100, 100])
    #expect(try years.trend.chiSquared == 12.5)
    #expect(try years.homogeneity.chiSquared == 12.5)
    #expect(try years.direction == 1)
    let refused: [(UndefinedStatistic, [Double], [Double])] = [
      (.allEqual("outcomes"), [0, 0], [5, 7]), (.allEqual("outcomes"), [5, 7], [5, 7]),
      (.zero("trials"), [0, 1], [0, 7]), (.tooFew("groups", count: 1, needed: 2), [1], [2]),
      (.partExceedsWhole(part: "events", whole: "trials"), [3, 1], [2, 2]),
      (.negative("events"), [-1, 1], [2, 2]), (.unequalLengths("events", "trials"), [1], [2, 2]),
    ]
    for (reason, events, trials) in refused {
      #expect(throws: reason) { try Statistics.ProportionTrend(events, of: trials) }
    }
    let great = try Statistics.ProportionTrend([1e15, 2e15], of: [4e15, 4e15])
    #expect(try great.trend.chiSquared.isFinite && great.trend.p == 0)
  }

  private static func years(
    _ counts: [Double],
    of size: Double = 1_000
  )
    -> [Statistics.RecentTrend.Point]
  {
    counts.enumerated().map { place, count in
      let share = count / size
      let reach = 1.96 * (share * (1 - share) / size).squareRoot()
      return Statistics.RecentTrend.Point(
        year: 2019 + place,
        count: count,
        denominator: size,
        value: share,
        lower: share - reach,
        upper: share + reach
      )
    }
  }

  private static let markers: [([Double], Statistics.RecentTrend.Marker)] = [
    ([100, 130, 160, 190, 220], .increasing), ([220, 190, 160, 130, 100], .decreasing),
    ([100, 101, 99, 102, 100], .noChange), ([101, 100, 100, 99, 180], .noChange),
    ([900, 10, 100, 130, 160, 190, 220], .increasing),
  ]

  @Test("A trend counts if it is steady and sure, and tells up from down", arguments: markers)
  func recent(counts: [Double], marker: Statistics.RecentTrend.Marker) throws {
    for method in Statistics.RecentTrend.Method.allCases {
      for edition in Statistics.RecentTrend.Edition.allCases {
        let points = Self.years(counts).reversed()
        let trend = try Statistics.RecentTrend(
          Array(points),
          of: .proportion,
          by: method,
          edition: edition
        )
        #expect(trend.marker == marker, "\(method) \(edition)")
      }
    }
  }

  @Test("A gap stops the edition of 2020, and not that of 2025")
  func gaps() throws {
    var points = Self.years([50, 100, 130, 160, 190, 220])
    points[3].value = nil
    #expect(throws: UndefinedStatistic.tooFew("points", count: 2, needed: 5)) {
      try Statistics.RecentTrend(
        points,
        of: .crudeRate,
        by: .intervals,
        edition: .fingertips2020
      )
    }
    #expect(
      try Statistics.RecentTrend(points, of: .crudeRate, by: .intervals).marker == .increasing
    )
    points[3].value = 0.16
    points[0].lower = nil
    #expect(
      try Statistics.RecentTrend(points, of: .crudeRate, by: .intervals).marker == .increasing
    )
    points[1].upper = nil
    #expect(throws: UndefinedStatistic.tooFew("points", count: 4, needed: 5)) {
      try Statistics.RecentTrend(points, of: .crudeRate, by: .intervals)
    }
  }

  @Test("Proportions need no intervals, and a count of 0 has a trend")
  func proportionsAlone() throws {
    var points = Self.years([160, 130, 100, 60, 0])
    for index in points.indices { points[index].lower = nil }
    let falling = try Statistics.RecentTrend(points, of: .proportion, by: .proportions)
    #expect(falling.marker == .decreasing)
    let counted = try Statistics.ProportionTrend(
      [160, 130, 100, 60, 0],
      of: [1_000, 1_000, 1_000, 1_000, 1_000]
    )
    #expect(try falling.chiSquared == counted.trend.chiSquared)
    let rising = try Statistics.RecentTrend(
      Self.years([0, 0, 100, 130, 160]),
      of: .proportion,
      by: .proportions
    )
    #expect(rising.marker == .increasing)
    #expect(throws: UndefinedStatistic.tooFew("points", count: 0, needed: 5)) {
      try Statistics.RecentTrend(points, of: .proportion, by: .intervals)
    }
    #expect(throws: UndefinedStatistic.allEqual("outcomes")) {
      try Statistics.RecentTrend(Self.years([0, 0, 0, 0, 0]), of: .proportion, by: .proportions)
    }
  }

  @Test("The latest year is set against the one before it")
  func latest() throws {
    #expect(
      try Statistics.RecentTrend.latestAgainstPrevious(Self.years([100, 200])) == .increasing
    )
    #expect(
      try Statistics.RecentTrend.latestAgainstPrevious(Self.years([200, 100])) == .decreasing
    )
    #expect(try Statistics.RecentTrend.latestAgainstPrevious(Self.years([100, 101])) == .noChange)
    #expect(throws: UndefinedStatistic.self) {
      try Statistics.RecentTrend.latestAgainstPrevious(Self.years([100]))
    }
  }

  @Test("Whatever the figures are, no trend traps, and every figure is finite")
  func hostile() {
    var random = SplitMix(seed: 48)
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...12, using: &random)
      let (x, y) = (random.hostileFigures(count: count), random.hostileFigures(count: count))
      var figures: [Double] = []
      if let line = try? Statistics.LinearRegression(x, y, weights: count > 5 ? y : nil) {
        figures += [line.slope, line.intercept]
        figures += [try? line.p, try? line.t, try? line.rSquared].compactMap(\.self)
      }
      if let pairs = try? Statistics.Correlation(x, y) {
        figures += [try? pairs.pearson, try? pairs.spearman, try? pairs.kendall].compactMap(\.self)
      }
      if let series = try? Statistics.MannKendall(random.hostileSeries(count: count)) {
        figures += [series.tau, series.variance, series.sen.slope, series.sen.intercept]
        for correction in Statistics.MannKendall.Correction.allCases {
          guard let test = try? series.test(correction) else { continue }
          figures += [test.z, test.p, test.variance]
        }
      }
      if let groups = try? Statistics.ProportionTrend(x, of: y, scores: y) {
        figures += [try? groups.trend.chiSquared, try? groups.homogeneity.p].compactMap(\.self)
      }
      let points = zip(x, y).enumerated().map { place, pair in
        Statistics.RecentTrend.Point(
          year: place % 9,
          count: pair.0,
          denominator: pair.1,
          value: pair.0,
          lower: -pair.1,
          upper: pair.1
        )
      }
      for method in Statistics.RecentTrend.Method.allCases {
        guard let trend = try? Statistics.RecentTrend(points, of: .crudeRate, by: method) else {
          continue
        }
        figures.append(trend.chiSquared)
      }
      _ = try? Statistics.RecentTrend.latestAgainstPrevious(points)
      #expect(figures.allSatisfy { $0.isFinite }, "\(x) \(y)")
    }
  }
}
