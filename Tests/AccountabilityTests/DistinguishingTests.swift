import AccountabilityRules
import Testing

@testable import Accountability

/// Ratings and scores of which the whole interval has to fall into one line.
@Suite("Distinguishing by interval")
struct DistinguishingTests {
  /// What is rated, and the label or why there is none.
  private static let bands: [(row: String, label: String?, reason: String)] = [
    ("50,100", nil, "40.4% to 59.6%, reaches over a cut point, and it may be \"good\" or \"fair\""),
    ("500,1000", nil, "may be \"good\" or \"fair\""),
    ("50,100000", "poor", ""),
    ("700,1000", "good", ""),
    ("5,10", nil, "may be \"good\" or \"fair\" or \"poor\""),
    (",10", nil, "gives no figure"),
  ]

  @Test("A rating by interval is undecided where it reaches over a cut", arguments: bands.indices)
  func rating(index: Int) throws {
    let (row, label, reason) = Self.bands[index]
    let framework = try LanguageStatisticsTests.framework(
      "\(LanguageStatisticsTests.share)\ninterval 95% by wilson\n}",
      more: """
        rating level for measures on it {
          best first
          distinguish by interval
          "good" at least 50%
          "fair" at least 30%
          "poor" otherwise
        }
        score points for measures on it {
          distinguish by interval
          2 at least 50%
          1 at least 30%
          0 otherwise
        }
        """
    )
    let evaluation = try LanguageStatisticsTests.evaluate(framework, ["\(row),,,"])
    let judgement = try #require(evaluation.judgements.first { $0.partner == nil })
    let band = try #require(judgement.bands.first)
    #expect(band.label == label)
    #expect(reason.isEmpty || band.reasons.contains { $0.text.contains(reason) }, "\(band.reasons)")
    let points = ["good": ExactNumber(2), "fair": 1, "poor": 0]
    #expect(judgement.scores.first?.value == label.flatMap { points[$0] })
  }

  @Test("An end of the interval on a cut point is told apart by the bound")
  func touching() throws {
    func label(_ bound: String) throws -> String? {
      let framework = try LanguageStatisticsTests.framework(
        "measure m = the figure in q { performance\nhigher is better }",
        more: """
          rating level for measures on it {
            distinguish by interval
            "high" \(bound) 28
            "low" otherwise
          }
          """
      )
      let evaluation = try LanguageStatisticsTests.evaluate(framework, [",,34,28,40"])
      return evaluation.judgements.first { $0.partner == nil }?.bands.first?.label
    }
    #expect(try label("at least") == "high")
    #expect(try label("above") == nil)
  }
}
