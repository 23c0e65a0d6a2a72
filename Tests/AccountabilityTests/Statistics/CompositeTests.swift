import Accountability
import AccountabilityTestSupport
import Testing

/// Composite indicators: scales, treatment, means, outranking, trees and ranks.
@Suite("Composite indicators")
struct CompositeTests {
  private static let ways: [Statistics.Normalisation] = [
    .minMax(from: 0, to: 100), .zScore(mean: 0, standardDeviation: 1), .rank(.lowest),
    .rank(.average), .percentileRank(.lowest), .borda(.average), .shareOfBest,
    .distanceToTarget(3, isCapped: true), .distanceToTarget(-1e9, isCapped: false),
  ]

  @Test("What comes of a scale is finite and in the order of what is wanted, or there is a reason")
  func scales() throws {
    var random = SplitMix(seed: 108)
    for round in 0..<600 {
      let count = Int.random(in: 0...9, using: &random)
      let values =
        round.isMultiple(of: 2)
        ? random.hostileSeries(count: count) : random.figures(count: count).map { Optional($0) }
      for way in Self.ways {
        for higherIsBetter in [true, false] {
          guard let scaled = try? way.values(of: values, higherIsBetter: higherIsBetter) else {
            continue
          }
          #expect(scaled.map { $0 == nil } == values.map { $0 == nil })
          #expect(scaled.allSatisfy { $0?.isFinite ?? true }, "\(way) \(values)")
          expectOrder(of: values, scaled, higherIsBetter, way)
        }
      }
    }
  }

  private func expectOrder(
    of values: [Double?],
    _ scaled: [Double?],
    _ higherIsBetter: Bool,
    _ way: Statistics.Normalisation
  ) {
    let pairs = zip(values, scaled).compactMap { value, scale in
      value.flatMap { value in scale.map { (higherIsBetter ? value : -value, $0) } }
    }
    let sorted = pairs.sorted { $0 < $1 }
    for (worse, better) in zip(sorted, sorted.dropFirst()) {
      #expect(worse.1 <= better.1, "\(way) \(values) \(higherIsBetter)")
    }
  }

  private static let undefined: [(Statistics.Normalisation, [Double?], Bool, UndefinedStatistic)] =
    [
      (.minMax(from: 0, to: 1), [], true, .tooFew("values", count: 0, needed: 1)),
      (.minMax(from: 0, to: 1), [nil, nil], true, .tooFew("values", count: 0, needed: 1)),
      (.minMax(from: 0, to: 1), [4, 4, nil], true, .allEqual("values")),
      (.minMax(from: 0, to: 1), [1, .infinity], true, .notFinite("values")),
      (.minMax(from: 0, to: 1), [-1e308, 1e308], true, .notRepresentable("range")),
      (.zScore(mean: 0, standardDeviation: 1), [4], true, .tooFew("values", count: 1, needed: 2)),
      (.zScore(mean: 0, standardDeviation: 1), [4, 4], true, .allEqual("values")),
      (.percentileRank(.lowest), [4], true, .tooFew("values", count: 1, needed: 2)),
      (.shareOfBest, [-2, 0], true, .outOfRange("largest value", allowed: "above 0")),
      (.shareOfBest, [0, 2], false, .outOfRange("smallest value", allowed: "above 0")),
      (
        .distanceToTarget(2, isCapped: true), [2, 5], true,
        .outOfRange("target", allowed: "better than the worst value")
      ),
    ]

  @Test("A scale that cannot be told is refused with the reason")
  func refusedScales() {
    for (way, values, higherIsBetter, reason) in Self.undefined {
      #expect(throws: reason) { try way.values(of: values, higherIsBetter: higherIsBetter) }
    }
    #expect(throws: UndefinedStatistic.allEqual("posts")) {
      try Statistics.Goalposts(worst: 3, best: 3)
    }
  }

  @Test("The examples of the documentation come out")
  func examples() throws {
    let scale = Statistics.Normalisation.minMax(from: 0, to: 100)
    #expect(try scale.values(of: [10, nil, 20, 30], higherIsBetter: false) == [100, nil, 50, 0])
    #expect(try Statistics.Goalposts(worst: 20, best: 85).value(of: 72) == 0.8)
    #expect(try Statistics.Goalposts(worst: 100, best: 0, scale: 10).value(of: 25) == 7.5)
    let filled = try Statistics.Imputation.mean.values(
      of: [1, nil, 3, 9, nil, nil],
      groups: ["a", "a", "a", "b", "b", "c"]
    )
    #expect(filled == [1, 2, 3, 9, 9, nil])
    let mean = try Statistics.CompositeMean(power: 1, needing: 0.5)
    #expect(try mean.mean(of: [20, 80, nil], weights: [1, 3, 2]) == 65)
    #expect(throws: UndefinedStatistic.tooFew("values", count: 1, needed: 2)) {
      try mean.mean(of: [20, nil, nil], weights: [1, 3, 2])
    }
    let shift = try Statistics.RankShift(from: [9, 7, 5, 1], to: [9, 5, 7, 1], ties: .lowest)
    #expect(shift.mean == 0.5 && shift.largest == 1)
    #expect(try shift.spearman == 0.8)
  }

  @Test("Values far out are brought in, the fewest that do, and at the end that is skewed")
  func winsorising() throws {
    let check = try Statistics.ShapeCheck(skewness: 2, kurtosis: 3.5)
    let five = Statistics.Winsorising(atMost: 5, until: check)
    let high = try five.treated([1, 2, 3, nil, 4, 5, 6, 7, 8, 9, 90])
    #expect(high.values == [1, 2, 3, nil, 4, 5, 6, 7, 8, 9, 9])
    #expect(high.points == 1 && high.passes)
    let low = try five.treated([1, 2, 3, 4, 5, 6, 7, 8, 9, -90])
    #expect(low.values.last == .some(1))
    let none = try Statistics.Winsorising(atMost: 0, until: check).treated([0, 0, 0, 0, 0, 9, 90])
    #expect(none.points == 0 && !none.passes)
    #expect(throws: UndefinedStatistic.allEqual("winsorised values")) {
      try five.treated([0, 0, 0, 0, 0, 0, 0, 9])
    }
    #expect(throws: UndefinedStatistic.tooFew("values", count: 2, needed: 3)) {
      try five.treated([1, nil, 2])
    }
  }

  @Test("A curve keeps the order, and what would turn it round is refused")
  func curves() throws {
    for curve: Statistics.Transformation in [
      .logarithm(offset: 0.01), .globalInnovation, .boxCox(power: 0), .boxCox(power: -2),
      .boxCox(power: 0.5),
    ] {
      let drawn = try curve.values(of: [0, nil, 9, 99])
      let known = drawn.compactMap(\.self)
      #expect(drawn[1] == nil && known == known.sorted() && Set(known).count == 3, "\(curve)")
    }
    #expect(throws: UndefinedStatistic.outOfRange("largest value", allowed: "above 1")) {
      try Statistics.Transformation.globalInnovation.values(of: [0.2, 0.7])
    }
    #expect(throws: UndefinedStatistic.allEqual("values")) {
      try Statistics.Transformation.logarithm(offset: 0.01).values(of: [3, 3])
    }
    #expect(throws: UndefinedStatistic.notRepresentable("value")) {
      try Statistics.Transformation.boxCox(power: 3).values(of: [0, 1e300])
    }
  }

  @Test("A power mean grows with its power, and lies among its values")
  func powerMeans() throws {
    let scores = try Statistics.WeightedSample([20, 80], weights: [1, 1])
    #expect(try scores.powerMean(0) == 40)
    #expect(try scores.powerMean(-1) == 32)
    var random = SplitMix(seed: 8)
    let powers: [Double] = [-400, -2, -1, -1e-9, 0, 1e-9, 0.5, 1, 2, 400]
    for _ in 0..<200 {
      let values = (0..<4).map { _ in Double.random(in: 1e-3...1e3, using: &random) }
      let weights = (0..<4).map { _ in Double.random(in: 0.1...9, using: &random) }
      let sample = try Statistics.WeightedSample(values, weights: weights)
      let means = try powers.map { try sample.powerMean($0) }
      for (lower, higher) in zip(means, means.dropFirst()) {
        #expect(lower <= higher * (1 + 1e-14), "\(values)")
      }
      #expect(means[0] >= (values.min() ?? 0) && means[9] <= (values.max() ?? 0))
      #expect((means[3] - means[5]).magnitude < 1e-6 * means[4])
    }
    let sides = try Statistics.WeightedSample([-1, 4], weights: [1, 1])
    #expect(throws: UndefinedStatistic.negative("values")) { try sides.powerMean(2) }
    #expect(try sides.powerMean(1) == 1.5)
    let nought = try Statistics.WeightedSample([0, 4], weights: [1, 1])
    #expect(throws: UndefinedStatistic.zero("values")) { try nought.powerMean(0) }
    let silent = try Statistics.WeightedSample([0, 4], weights: [0, 1])
    #expect(try silent.powerMean(0) == 4)
  }

  @Test("Weights that are level as they are written make a draw")
  func outranking() throws {
    let draw = try Statistics.Outranking(
      [[1, 1, 1, 0], [0, 0, 0, 1]],
      weights: [0.1, 0.1, 0.1, 0.3],
      missing: .leftOut
    )
    #expect(draw.copeland == [0, 0] && draw.share(of: 0, over: 1) == 0.5)
    let gaps: [[Double?]] = [[1, nil], [0, 5]]
    let out = try Statistics.Outranking(gaps, weights: [1, 3], missing: .leftOut)
    #expect(out.share(of: 0, over: 1) == 1 && out.copeland == [1, -1])
    #expect(try out.dominantShare == 1)
    let level = try Statistics.Outranking(gaps, weights: [1, 3], missing: .level)
    #expect(level.share(of: 0, over: 1) == 0.625)
    let apart = try Statistics.Outranking(
      [[1, nil], [nil, 5]],
      weights: [1, 3],
      missing: .leftOut
    )
    #expect(apart.share(of: 0, over: 1) == nil && apart.copeland == [0, 0])
    #expect(apart.share(of: 0, over: 7) == nil)
    let alone = try Statistics.Outranking([[1]], weights: [1], missing: .level)
    #expect(throws: UndefinedStatistic.tooFew("units", count: 1, needed: 2)) {
      try alone.dominantShare
    }
  }

  private static let parts: [Statistics.IndicatorTree.Part] = [
    .init("index", in: nil, weight: 1), .init("health", in: "index", weight: 3),
    .init("work", in: "index", weight: 1), .init("wages", in: "work", weight: 1),
    .init("jobs", in: "work", weight: 1),
  ]

  @Test("A tree puts its indicators together level by level, and says what each counts for")
  func tree() throws {
    let tree = try Statistics.IndicatorTree(Self.parts)
    #expect(tree.effectiveWeights["jobs"] == 0.125)
    #expect(tree.levels == ["index": 3, "health": 1, "work": 2, "wages": 1, "jobs": 1])
    let scores = try tree.scores(
      of: ["health": [60, 80], "wages": [20, nil], "jobs": [40, 50]],
      by: [.mean(power: 1)],
      needing: 1
    )
    #expect(scores["work"]?[0] == .success(30))
    #expect(scores["index"]?[0] == .success(52.5))
    #expect(scores["work"]?[1] == .failure(.tooFew("values", count: 1, needed: 2)))
    #expect(scores["index"]?[1] == .failure(.tooFew("values", count: 1, needed: 2)))
    let less = try tree.without("work")
    #expect(less.effectiveWeights == ["index": 1, "health": 1])
  }

  @Test("What is no tree is refused")
  func noTree() {
    let wrong: [[Statistics.IndicatorTree.Part]] = [
      [.init("a", in: "b", weight: 1), .init("b", in: "a", weight: 1)],
      [.init("a", in: "a", weight: 1)], [.init("a", in: "nowhere", weight: 1)],
      [.init("a", in: nil, weight: 1), .init("a", in: nil, weight: 1)],
      [.init("a", in: nil, weight: 1), .init("b", in: "a", weight: 0)],
      [.init("a", in: nil, weight: .nan)], [.init("a", in: nil, weight: -1)],
    ]
    for parts in wrong {
      #expect(throws: UndefinedStatistic.self) { try Statistics.IndicatorTree(parts) }
    }
  }
}
