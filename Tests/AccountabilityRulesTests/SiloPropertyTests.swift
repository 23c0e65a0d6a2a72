import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Random agreements, of which each finding and index is worked out a second time from its formula, by sets.
@Suite("Silos in random agreements")
struct SiloPropertyTests {
  @Test("What is found is what the formulas say", arguments: 0..<60)
  func formulas(seed: UInt64) throws {
    var random = SplitMix(seed: seed &* 977 &+ 13)
    let agreement = RandomAgreement(&random)
    let parsed = Framework.parse(SourceText(name: "random", text: agreement.text))
    let found = parsed.check()
    try #require(found.filter { $0.severity == .error }.map(\.message) == [], "\(agreement.text)")
    for (code, count) in agreement.expected {
      #expect(found.count { $0.code.name == code } == count, "\(code) in \(agreement.text)")
    }
    let indices = try #require(parsed.framework).accountabilityIndices
    for (partner, index) in indices.partners.enumerated() {
      let (alone, open, all) = agreement.follows(for: partner)
      #expect(index.consequences == all, "\(agreement.text)")
      #expect(index.onOwnDataAlone == alone, "\(agreement.text)")
      #expect(index.undecided == open, "\(agreement.text)")
    }
    for (outcome, index) in indices.outcomes.enumerated() {
      let shares = agreement.shares(of: outcome)
      #expect(
        Dictionary(uniqueKeysWithValues: index.shares.map { ($0.partner, $0.share) }) == shares
      )
      // Shares are parts of a whole, and as many partners as answer are the most there can be in effect.
      if !shares.isEmpty {
        #expect(ExactNumber.sum(shares.values) == .one)
        let effective = try #require(index.effectivePartners)
        #expect(effective >= .one && effective <= ExactNumber(shares.count))
      }
    }
  }

  @Test("Something of each kind is found in some of them, and not in all")
  func variety() {
    var found: [String: Int] = [:]
    for seed in UInt64(0)..<60 {
      var random = SplitMix(seed: seed &* 977 &+ 13)
      for (code, count) in RandomAgreement(&random).expected where count > 0 {
        found[code, default: 0] += 1
      }
    }
    var random = SplitMix(seed: 0)
    for code in RandomAgreement(&random).expected.keys {
      #expect((1..<60).contains(found[code] ?? 0), "\(code) in \(found[code] ?? 0) of 60")
    }
  }

  private static let statistics: [(name: String, value: @Sendable ([Int]) -> Int)] = [
    ("sum", { $0.reduce(0, +) }),
    // Of up to three values, six times the mean is a whole number.
    ("unweighted-mean", { $0.reduce(0, +) * 6 / $0.count }),
    ("median", { $0.sorted()[($0.count - 1) / 2] + $0.sorted()[$0.count / 2] }),
    ("minimum", { $0.min() ?? 0 }),
    ("maximum", { $0.max() ?? 0 }),
    ("range", { ($0.max() ?? 0) - ($0.min() ?? 0) }),
  ]

  @Test(
    "Silence is a way out exactly where some values are better without one of them",
    arguments: statistics.indices,
    ["higher", "lower"]
  )
  func silence(statistic: Int, direction: String) {
    let (name, value) = Self.statistics[statistic]
    let text = """
      framework f "F" {
        policy { missing stays missing }
        returns q { year period
          a count
          b count
          c count }
      \(["a", "b", "c"].map {
          "measure m\($0) = sum of \($0) in q { performance\n\(direction) is better }"
        }.joined(separator: "\n"))
        score s = \(name) of ma, mb, mc if any known
      }
      """
    let found = Framework.parse(SourceText(name: name, text: text)).check()
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    let canHelp = (0..<64).contains { number in
      let values = [number % 4, number / 4 % 4, number / 16]
      return values.indices.contains { left in
        let others = values.indices.filter { $0 != left }.map { values[$0] }
        let (with, without) = (value(values), value(others))
        return direction == "higher" ? without > with : without < with
      }
    }
    #expect(found.contains { $0.code.name == "escape-by-silence" } == canHelp)
  }

  @Test("Indices of any framework lie where they can", arguments: 0..<100)
  func bounds(seed: UInt64) {
    var generator = FrameworkGenerator(seed: seed)
    let indices = generator.framework().accountabilityIndices
    for bounds in indices.partners.compactMap(\.siloWeight)
      + [indices.sharedShare].compactMap(\.self)
    {
      #expect(bounds.lower >= .zero && bounds.lower <= bounds.upper && bounds.upper <= .one)
    }
  }
}
