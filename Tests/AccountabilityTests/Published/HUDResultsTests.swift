import Accountability
import AccountabilityRules
import Testing

@Suite(
  "HUD's published results",
  .enabled(if: PublishedExample.isAtHand, PublishedExample.reason)
)
struct HUDResultsTests {
  @Test("Every percentage that the counts determine comes out again, in all nine sheets")
  func percentages() throws {
    let found = try HUDResults.percentages.get()
    #expect(found.refused == 0)
    #expect(found.equal == 73_863)
    #expect(found.rounded == 5_952)
    #expect(found.undefined == 10_811)
    #expect(found.withoutCount == 113)
    #expect(found.missing == [])
    #expect(
      found.different.sorted() == [
        "CA-501 2023 beds-covered-share", "CA-602 2023 beds-covered-share",
        "NC-501 2023 beds-covered-share", "WV-503 2023 so sector-in-24",
      ]
    )
  }

  @Test(
    "The standard is met 75 times, not met 1,839 times, and open 30 times, each with its reason"
  )
  func gate() throws {
    let verdicts = try HUDResults.gate.get()
    var counts: [Verdict: Int] = [:]
    var passes: [String: Int] = [:]
    for verdict in verdicts {
      counts[verdict.verdict, default: 0] += 1
      if verdict.verdict == .met { passes["\(verdict.period)", default: 0] += 1 }
      #expect(verdict.verdict != .undecided || !verdict.reasons.isEmpty)
    }
    #expect(counts[.met] == 75)
    #expect(counts[.notMet] == 1_839)
    #expect(counts[.undecided] == 30)
    #expect(passes == ["2019": 8, "2020": 13, "2021": 25, "2022": 21, "2023": 8])
    let exact = verdicts.first { $0.place == "NJ-513" && "\($0.period)" == "2022" }
    #expect(exact?.verdict == .met, "from 113 to 101.7 days is a tenth less, to the last digit")
  }
}
