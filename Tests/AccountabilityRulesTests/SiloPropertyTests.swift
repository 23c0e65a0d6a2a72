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
