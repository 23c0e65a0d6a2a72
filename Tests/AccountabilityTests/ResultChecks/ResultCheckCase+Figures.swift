import Accountability

extension ResultCheckCase {
  /// How far the figures bear what is said of them.
  static let figures: [ResultCheckCase] = [
    ResultCheckCase(
      "missing-partner",
      rate.replacing("population headline", with: "missing left out if at least 1 known"),
      holds: "2024,a,30,0,100\n2024,b,5,0,10\n2025,a,40,0,100\n2025,b,,0,",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,60,0,100\n2025,b,,0,",
      undecided: "2025,a,60,0,100\n2025,b,,0,",
      finds: """
        2025: 'Found a home' is 60.0% (60 of 100) without Partner B (100 in 2024), with whom it lies between 30.0% and \
        80.0%, so that its change would be worsening, and is improving; its target would be not met, and is met
          at least 60 of 100 + 100: 60 of 200
          at most 60 + 100 of 100 + 100: 160 of 200
        """
    ),
    ResultCheckCase(
      "perception-gap",
      """
      measure own "How we see ourselves" = sum of n in q per 1 sum of d in q {
        higher is better
        rated by self against stars
      }
      measure seen "How residents see us" = sum of e in q per 1 sum of d in q {
        higher is better
        rated by residents against stars
      }
      codes stars "Stars" worst first {
        1 "None"
        5 "All"
      }
      """,
      holds: "2025,a,40,30,10",
      violated: "2025,a,48,22,10",
      undecided: "2025,a,16,8,4",
      finds: """
        a 2025: 'How we see ourselves' is 4.8, and 'How residents see us' 2.2: 2.6 bands apart
        """
    ),
    ResultCheckCase(
      "threshold-bunching",
      rate,
      holds: "2024,a,50,0,100\n2024,b,495,0,1000\n2025,a,503,0,1000\n2025,b,494,0,1000",
      violated:
        "2023,a,505,0,1000\n2024,a,503,0,1000\n2024,b,501,0,1000\n2025,a,503,0,1000\n2025,b,504,0,1000",
      undecided: nil,
      finds: """
        5 of the 5 values of 'Found a home' within 1 point of the target lie at it or just beyond, and 0 just short of \
        it; by chance alone so many would in fewer than 5% of cases
        """
    ),
    ResultCheckCase(
      "fragile-rating",
      rate,
      holds: "2024,a,50,0,100\n2025,a,60,0,100",
      violated: "2024,a,40,0,100\n2025,a,50,0,100",
      undecided: nil,
      finds: """
        2025: 'Found a home' is 50.0% (50 of 100): with 49 of 100, its target would be not met, and is met
        """
    ),
    ResultCheckCase(
      "gate-dominance",
      rate + """

        measure back "Came back" = sum of e in q { lower is better }
        rating progress "Progress" for measures {
          in order
          best to worst "good", "poor"
          "good" when it is met
          "poor" otherwise
          gate harm no better than "poor" when back > 20
        }
        """,
      holds: "2025,a,60,10,100",
      violated: "2025,a,60,30,100",
      undecided: "2025,a,,30,100",
      finds: """
        harm: gate 'harm' sets 2 of the 2 labels of 'Progress' that hold now, and not the measures
          Found a home in Town, 2025: 'poor' instead of 'good'
          Found a home of Partner A in Town, 2025: 'poor' instead of 'good'
        """
    ),
    ResultCheckCase(
      "late-returns",
      rate,
      holds: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,50,0,100\n2025,b,50,0,100",
      violated: "2024,a,50,0,100\n2024,b,50,0,100\n2025,a,50,0,100",
      undecided: nil,
      finds: """
        b: 1 of 2 returns 'Yearly' that Partner B owes are due and not there, the first for Town at 2025, due on 2026-03-01
        """
    ),
  ]
}
