import AccountabilityRules
import Testing

@testable import Accountability

@Suite("Growth, and progress toward a target")
struct GrowthTests {
  @Test("Growth has the figures of its page")
  func growth() throws {
    let growth = try Statistics.Growth([100, 130, nil, 121], at: [2020, 2021, 2022, 2022.5])
    #expect(growth.first == .init(time: 2020, value: 100))
    #expect(growth.last == .init(time: 2022.5, value: 121))
    // 1.21 to the power of 0.4
    #expect(try (growth.compoundRate - 0.079_230_345_3).magnitude < 1e-9)
    // The line through (0, 100), (1, 130) and (2.5, 121), whose means are 3.5 / 3 and 117.
    let (slope, start) = (138.0 / 19, 117 - 138.0 / 19 * 3.5 / 3)
    #expect(try (growth.change(per: 10) - 10 * slope / start).magnitude < 1e-12)
  }

  @Test("A compound rate near none keeps its digits, and one of 1 doubles each year")
  func rates() throws {
    let slow = try Statistics.Growth([1e9, 1e9 + 1], at: [0, 10])
    #expect(try (slow.compoundRate / 1e-10 - 1).magnitude < 1e-8)
    #expect(try (Statistics.Growth([3, 24], at: [2000, 2003]).compoundRate - 1).magnitude < 1e-15)
    #expect(try Statistics.Growth([5, 0], at: [2000, 2003]).compoundRate == -1)
    #expect(try Statistics.Growth([5, 5], at: [2000, 2003]).compoundRate == 0)
    #expect(try (Statistics.Growth([-1, -4], at: [0, 2]).compoundRate - 1).magnitude < 1e-15)
    #expect(try Statistics.Growth([24, 3], at: [2003, 2000]).compoundRate > 0.99)
  }

  private static let refused: [(UndefinedStatistic, [Double?], [Double])] = [
    (.tooFew("values", count: 1, needed: 2), [3, nil], [1, 2]),
    (.unequalLengths("values", "times"), [3], [1, 2]),
    (.notFinite("values"), [3, .infinity], [1, 2]),
    (.notFinite("times"), [3, 4], [1, .nan]),
    (.outOfRange("times", allowed: "one for each value"), [3, 4, 5], [1, 2, 1]),
    (.zero("first value"), [0, 4], [1, 2]),
    (.zero("first value"), [0, 0], [1, 2]),
    (.outOfRange("last value", allowed: "of the sign of the first"), [-1, 4], [1, 2]),
    (.notRepresentable("rate"), [1e-300, 1e300], [0, 1]),
  ]

  @Test("What does not grow is refused with the reason")
  func refusedGrowth() {
    for (reason, values, times) in Self.refused {
      #expect(throws: reason, "\(values)") {
        try Statistics.Growth(values, at: times).compoundRate
      }
    }
    #expect(throws: UndefinedStatistic.zero("start")) {
      try Statistics.Growth([0, 4], at: [1, 2]).change(per: 1)
    }
  }

  private static func progress(
    _ values: [Double?],
    toward goal: Statistics.TargetProgress.Goal,
    higherIsBetter: Bool = true,
    insteadOfZero zero: Double? = nil
  ) throws -> Statistics.TargetProgress {
    let isTarget = if case .target = goal { true } else { false }
    return try .init(
      values,
      at: values.indices.map { 2015 + 3 * Double($0) },
      from: 2014,
      higherIsBetter: higherIsBetter,
      toward: goal,
      thresholds: isTarget ? .towardTarget : .growth,
      insteadOfZero: zero
    )
  }

  @Test("Progress has the figures of its page")
  func progress() throws {
    let progress = try Self.progress([40, 44, 49], toward: .target(60, by: 2030))
    #expect(progress.base == .init(time: 2015, value: 40))
    #expect(try (progress.value - 1.255_562_767_5).magnitude < 1e-9)
    #expect(try progress.status == .substantialProgress)
    #expect(try progress.score > 4.6)
    #expect(try progress.statusOfScore == .substantialProgress)
  }

  @Test("An achieved target is achieved, also after one value, and whatever the growth")
  func achieved() throws {
    let alone = try Self.progress([61], toward: .target(60, by: 2030))
    #expect(alone.isAchieved)
    #expect(try alone.status == .targetAchieved)
    #expect(try alone.score == 5)
    #expect(throws: UndefinedStatistic.self) { try alone.value }
    let falling = try Self.progress([80, 61], toward: .target(60, by: 2030))
    #expect(try falling.status == .targetAchieved)
    #expect(try falling.value < 0)
  }

  @Test("Less is progress where less is better, and near the limit less growth is asked for")
  func ways() throws {
    let falling = try Self.progress(
      [40, 38],
      toward: .direction(limit: nil),
      higherIsBetter: false
    )
    #expect(try falling.value > 0.015)
    #expect(falling.reduction == 1)
    let near = try Self.progress([98, 98.5], toward: .direction(limit: 100))
    #expect(near.reduction > 0 && near.reduction < 0.1)
    #expect(try near.status == .substantialProgress)
    let full = try Self.progress([100, 100], toward: .direction(limit: 100))
    #expect(full.reduction == 0)
    #expect(try full.score == 5)
    let far = try Self.progress([300, 301], toward: .direction(limit: 100))
    #expect(far.reduction == 1)
  }

  @Test("Scores meet at the published thresholds")
  func scores() throws {
    for (growth, score) in [(0.015, 2.5), (0.005, 0), (0, -2.5), (0.02, 5), (-0.02, -5)] {
      let value = 40 * (1 + growth) * (1 + growth) * (1 + growth)
      let progress = try Self.progress([40, value], toward: .direction(limit: nil))
      #expect(try (progress.score - score).magnitude < 1e-9, "\(growth)")
    }
  }

  @Test("Progress that cannot be told is refused with the reason")
  func refusedProgress() throws {
    typealias Goal = Statistics.TargetProgress.Goal
    let refused: [(UndefinedStatistic, [Double?], Goal)] = [
      (.missing("base year"), [nil, nil], .target(60, by: 2030)),
      (.zero("target"), [40, 44], .target(0, by: 2030)),
      (.zero("base value"), [0, 44], .target(60, by: 2030)),
      (.outOfRange("target year", allowed: "after the base"), [40, 44], .target(60, by: 2015)),
      (.zero("growth that the target needs"), [40, 39], .target(40, by: 2030)),
      (
        .outOfRange("last value", allowed: "of the sign of the first"), [40, -1],
        .direction(limit: nil)
      ),
    ]
    for (reason, values, goal) in refused {
      #expect(throws: reason) { try Self.progress(values, toward: goal).value }
    }
    let stated = try Self.progress([0, 44], toward: .target(60, by: 2030), insteadOfZero: 0.001)
    #expect(stated.base.value == 0.001)
    #expect(try stated.value > 1)
    #expect(throws: UndefinedStatistic.outOfRange("thresholds", allowed: "in order")) {
      try Statistics.TargetProgress.Thresholds(high: 0, medium: 1, low: 0)
    }
  }
}
