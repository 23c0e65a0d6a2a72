import AccountabilityRules
import AccountabilityTestSupport
import Testing

@testable import Accountability

/// Intervals of random counts, from none to more than anybody counts.
@Suite("Intervals of random counts")
struct IntervalPropertyTests {
  @Test("Whatever the counts, there is an interval in order or a reason", arguments: 1...6)
  func random(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let sizes = [1, 2, 10, 1000, 1_000_000_000_000_000]
    let rows = (0..<30).map { _ -> String in
      let whole = Int.random(
        in: 0...sizes[Int.random(in: 0..<5, using: &generator)],
        using: &generator
      )
      let part = Int.random(in: 0...max(whole, 3), using: &generator)
      return "\(part),\(whole),,,"
    }
    let methods = IntervalFunction.all.map(\.name)
    let measures = methods.enumerated().flatMap { index, method in
      [LanguageStatisticsTests.share, LanguageStatisticsTests.rate].map { measure in
        let name = "m\(index)\(measure == LanguageStatisticsTests.share ? "s" : "r")"
        return measure.replacing("measure m", with: "measure \(name)")
          + "\ninterval 95% by \(method)\nreal change beyond interval since previous\n}"
      }
    }
    let framework = try LanguageStatisticsTests.framework(
      measures.joined(separator: "\n"),
      more: "calculation low for measures = lower of it"
    )
    let evaluation = try LanguageStatisticsTests.evaluate(framework, rows)
    for observation in evaluation.observations {
      #expect((observation.lower == nil) == (observation.upper == nil))
      guard let lower = observation.lower, let upper = observation.upper else { continue }
      #expect(observation.value != nil && lower <= upper && !lower.isNegative)
    }
    let ends = evaluation.observations.count { $0.lower != nil }
    let lows = evaluation.judgements.flatMap(\.scores)
    #expect(lows.count { $0.value != nil } == ends && ends > 0)
    #expect(lows.allSatisfy { ($0.value == nil) == !$0.reasons.isEmpty })
  }
}
