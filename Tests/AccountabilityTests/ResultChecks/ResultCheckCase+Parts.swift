import Accountability

extension ResultCheckCase {
  /// What becomes of the parts and of the whole.
  static let parts: [ResultCheckCase] = [
    ResultCheckCase(
      "partner-better-outcome-worse",
      outcome,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,55,0,100",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,30,0,100",
      undecided: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,,0,100",
      finds: """
        a 2025: Partner A is improving: 'Found a home' went from 50.0% (50 of 100) in 2024 to 60.0% (60 of 100) in \
        2025; but 'Homes' is worsening: 'Found a home' went from 50.0% (100 of 200) in 2024 to 45.0% (90 of 200) in 2025
        """
    ),
    ResultCheckCase(
      "parts-better-whole-worse",
      rate,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,30,0,100",
      violated: "2024,a,90,0,100\n2024,b,10,0,100\n2025,a,19,0,20\n2025,b,24,0,200",
      undecided: "2024,a,90,0,100\n2024,b,10,0,100\n2025,a,19,0,20\n2025,b,24,0,",
      finds: """
        2025: 'Found a home' went from 50.0% (100 of 200) in 2024 to 19.5% (43 of 220) in 2025, which is worse by \
        30.455 points, although none of its 2 partners did worse and 2 did better
          Partner A: 90.0% (90 of 100), then 95.0% (19 of 20)
          Partner B: 10.0% (10 of 100), then 12.0% (24 of 200)
        """
    ),
    ResultCheckCase(
      "rates-better-whole-worse",
      rate,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,40,0,100\n2025,b,50,0,100",
      violated: "2024,a,90,0,100\n2024,b,10,0,100\n2025,a,88,0,100\n2025,b,60,0,300",
      undecided: "2024,a,90,0,100\n2024,b,,0,100\n2025,a,88,0,100\n2025,b,60,0,300",
      finds: """
        2025: 'Found a home' went from 50.0% (100 of 200) in 2024 to 37.0% (148 of 400) in 2025, which is worse by \
        13 points: the partners' own rates alone make it better by 5.5 points, and how many of the people each of them \
        sees worse by 18.5 points
          Partner A: 90.0% (90 of 100), then 88.0% (88 of 100); own rate −0.75 points, share of the people −11.375 points
          Partner B: 10.0% (10 of 100), then 20.0% (60 of 300); own rate +6.25 points, share of the people −7.125 points
          together: own rates +5.5 points, shares of the people −18.5 points, change −13 points
        """
    ),
    ResultCheckCase(
      "displacement",
      rate + """

        measure back "Came back" = sum of e in q as share of sum of d in q {
          lower is better
          balances rate
          baseline 2024
          real change at least 1 point since previous
        }
        """,
      holds: "2024,a,50,10,100\n2025,a,60,10,100",
      violated: "2024,a,50,10,100\n2025,a,60,15,100",
      undecided: "2024,a,50,10,100\n2025,a,60,,100",
      finds: """
        2025: it improved while what balances it worsened: 'Found a home' went from 50.0% (50 of 100) in 2024 to 60.0% \
        (60 of 100) in 2025, and 'Came back' went from 10.0% (10 of 100) in 2024 to 15.0% (15 of 100) in 2025
        """
    ),
    ResultCheckCase(
      "claim-outruns-outcome",
      outcome + """

        measure called "Called within a week" = sum of e in q as share of sum of d in q {
          performance how-well
          higher is better
          contributes to o
          baseline 2024
          real change at least 1 point since previous
        }
        """,
      holds: "2024,a,50,98,100\n2025,a,60,98,100",
      violated: "2024,a,50,80,100\n2025,a,50,98,100",
      undecided: "2024,a,50,80,100\n2025,a,,98,100",
      finds: """
        2025: 'Called within a week' is 98.0% (98 of 100), and 'Homes', to which it contributes, is not improving: \
        'Found a home' went from 50.0% (50 of 100) in 2024 to 50.0% (50 of 100) in 2025
        """
    ),
  ]
}
