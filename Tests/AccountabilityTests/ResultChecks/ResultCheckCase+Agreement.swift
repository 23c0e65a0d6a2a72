import Accountability

extension ResultCheckCase {
  /// What follows from results, and whether it is answered.
  static let agreement: [ResultCheckCase] = [
    ResultCheckCase(
      "wrong-pockets",
      rate + """

        measure saved = sum of n in q { higher is better }
        measure spent = sum of e in q { lower is better }
        consequence settling {
          when rate >= 10%
          gain saved shared a 100%
          pain spent shared b 100%
        }
        """,
      holds: "2025,a,50,60,100",
      violated: "2025,a,50,30,100",
      undecided: "2025,a,50,,100",
      finds: """
        b 2025: together the partners gain 50 and bear 30; Partner B bears 30 more than it gains
          Partner A: gains 50, bears 0
          Partner B: gains 0, bears 30
          mismatch of shares: 100%
        """
    ),
    ResultCheckCase(
      "unfair-share",
      rate + """

        measure saved = sum of n in q { higher is better }
        consequence settling {
          when rate >= 10%
          gain saved shared a 50%, b 50%
        }
        """,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,60,0,100",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,40,0,100\n2025,b,80,0,100",
      undecided: "2025,a,60,0,100\n2025,b,80,0,100\n2024,a,50,0,100\n2024,b,50,0,",
      finds: """
        a 2025: Partner A has 50% of the gain, and adds nothing to what made 'Found a home' better
          Partner A: 50.0% (50 of 100), then 40.0% (40 of 100); own rate −5 points, share of the people 0 points
          Partner B: 50.0% (50 of 100), then 80.0% (80 of 100); own rate +15 points, share of the people 0 points
          together: own rates +10 points, shares of the people 0 points, change +10 points
        b 2025: Partner B has 50% of the gain, and adds 100% of what made 'Found a home' better
          Partner A: 50.0% (50 of 100), then 40.0% (40 of 100); own rate −5 points, share of the people 0 points
          Partner B: 50.0% (50 of 100), then 80.0% (80 of 100); own rate +15 points, share of the people 0 points
          together: own rates +10 points, shares of the people 0 points, change +10 points
        """
    ),
    ResultCheckCase(
      "unanswered-finding",
      rate + """

        rule enough "Enough homes" {
          require rate >= 50%
        }
        """,
      holds: "2024,a,60,0,100\n2025,a,50,0,100",
      violated: "2024,a,40,0,100\n2025,a,45,0,100",
      undecided: nil,
      finds: """
        2024: 'Enough homes' was not met at 2024, and no action answers it
        """
    ),
  ]
}
