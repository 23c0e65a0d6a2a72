import AccountabilityRules
import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("Chances of many tests at once")
struct MultipleComparisonsTests {
  private typealias Method = Statistics.MultipleComparisons.Method

  @Test("They have the figures of their page")
  func page() throws {
    let tests = try Statistics.MultipleComparisons([0.01, 0.02, nil, 0.03])
    #expect(try tests.adjusted(by: .bonferroni) == [0.03, 0.06, nil, 0.09])
    #expect(try tests.adjusted(by: .holm) == [0.03, 0.04, nil, 0.04])
    #expect(try tests.adjusted(by: .benjaminiHochberg) == [0.03, 0.03, nil, 0.03])
    #expect(try tests.alarms(by: .bonferroni, at: .percent95) == [true, false, nil, false])
  }

  /// Chances, some of them equal, some 0 or 1.
  private static func chances(_ random: inout SplitMix) -> [Double?] {
    (0..<Int.random(in: 1...12, using: &random)).map { _ in
      switch Int.random(in: 0...9, using: &random) {
      case 0: nil
      case 1: 0
      case 2: 1
      case 3...5: Double(Int.random(in: 0...20, using: &random)) / 20
      default: Double.random(in: 0...0.2, using: &random)
      }
    }
  }

  @Test("An adjusted chance is one, no smaller than the chance, and keeps the order")
  func order() throws {
    var random = SplitMix(seed: 71)
    for _ in 0..<300 {
      let chances = Self.chances(&random)
      guard let tests = try? Statistics.MultipleComparisons(chances) else { continue }
      for method in Method.allCases {
        let adjusted = try tests.adjusted(by: method)
        #expect(adjusted.map { $0 == nil } == chances.map { $0 == nil })
        let pairs = zip(chances.compactMap(\.self), adjusted.compactMap(\.self))
          .sorted { $0.0 < $1.0 }
        #expect(pairs.allSatisfy { $0.1 >= $0.0 * (1 - 1e-12) && $0.1 <= 1 }, "\(method)")
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 <= $1.1 }, "\(method)")
      }
    }
  }

  @Test("The order of the tests changes nothing, and a missing one is none")
  func permuted() throws {
    var random = SplitMix(seed: 72)
    for _ in 0..<100 {
      let chances = Self.chances(&random).compactMap(\.self)
      guard chances.count > 1 else { continue }
      let places = Array(chances.indices).shuffled(using: &random)
      let tests = try Statistics.MultipleComparisons(chances)
      let shuffled = try Statistics.MultipleComparisons(places.map { chances[$0] } + [nil])
      for method in Method.allCases {
        let adjusted = try tests.adjusted(by: method)
        #expect(try shuffled.adjusted(by: method) == places.map { adjusted[$0] } + [nil])
      }
    }
  }

  @Test("Hommel's chances are those of the tests of all subsets")
  func hommel() throws {
    var random = SplitMix(seed: 73)
    for _ in 0..<60 {
      let chances = Self.chances(&random).compactMap(\.self).prefix(7)
      guard !chances.isEmpty else { continue }
      let adjusted = try Statistics.MultipleComparisons(Array(chances)).adjusted(by: .hommel)
      for place in chances.indices {
        // The largest of Simes' chances over the subsets that a test is in.
        var largest = 0.0
        for set in 0..<(1 << chances.count) where set & (1 << place) != 0 {
          let members = chances.indices.filter { set & (1 << $0) != 0 }.map { chances[$0] }.sorted()
          let simes = members.enumerated().map { Double(members.count) * $1 / Double($0 + 1) }
          largest = max(largest, simes.min() ?? 0)
        }
        #expect(((adjusted[place] ?? .nan) - largest).magnitude < 1e-12)
      }
    }
  }

  @Test("Two stages take the tests without an alarm for those of nothing")
  func twoStages() throws {
    let tests = try Statistics.MultipleComparisons([0.001, 0.04, 0.5, nil])
    // One alarm, so that two of three seem to be of nothing.
    let first = try tests.adjusted(by: .benjaminiHochberg)
    let second = try tests.adjustedInTwoStages(at: .percent95)
    for (one, two) in zip(first, second) {
      #expect(one.map { $0 * (2.0 / 3) } == two)
    }
    let none = try Statistics.MultipleComparisons([0.3, 0.5])
    #expect(
      try none.adjustedInTwoStages(at: .percent95) == none.adjusted(by: .benjaminiHochberg)
    )
  }

  @Test("What is no chance, and no test at all, is refused")
  func refused() {
    let outside = UndefinedStatistic.outOfRange("p", allowed: "from 0 to 1")
    for chance in [-0.1, 1.1, .nan, .infinity] {
      #expect(throws: outside) { try Statistics.MultipleComparisons([0.5, chance]) }
    }
    for none in [[], [nil, nil]] as [[Double?]] {
      #expect(throws: UndefinedStatistic.tooFew("p", count: 0, needed: 1)) {
        try Statistics.MultipleComparisons(none)
      }
    }
    let many = [Double?](repeating: 0.5, count: Statistics.MultipleComparisons.mostForHommel + 1)
    #expect(throws: UndefinedStatistic.tooLarge("tests", largest: "10000")) {
      try Statistics.MultipleComparisons(many).adjusted(by: .hommel)
    }
  }
}
