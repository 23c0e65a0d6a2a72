import AccountabilityRules

extension BuilderDeclarations {
  private static let savings = ConsequenceName("savings")

  static let consequence = (
    """
    rule no-silo { require a is met
      then savings
      then savings by council within 30 days
      then savings by partners accountable for home
    }
    consequence savings "Shared savings" {
      when home is met
      when a is met and b is met
      gain a shared council 62.5%, icb 37.5%
      pain a - b shared council 100%
      then "Pay out" by council, icb within 1 quarters
      then "Review" by partners accountable for home
      then "Think"
      then letter
      because "agreed"
    }
    consequence letter { then "A letter" }
    """,
    Framework("f", "F") {
      Rule("no-silo") {
        Require(a.is(.met))
        Then(savings)
        Then(savings, by: council, within: .days(30))
        Then(savings, by: .partners(accountableFor: home))
      }
      Consequence(savings, "Shared savings") {
        When(home.is(.met))
        When {
          a.is(.met)
          b.is(.met)
        }
        Gain(a, shared: [council: .percent("62.5"), icb: .percent("37.5")])
        Pain(a - b, shared: [council: .percent(100)])
        Then("Pay out", by: council, icb, within: .quarters(1))
        Then("Review", by: .partners(accountableFor: home))
        Then("Think")
        Then(ConsequenceName("letter"))
        Because("agreed")
      }
      Consequence("letter") { Then("A letter") }
    }
  )

  static let notes = (
    """
    sector health "Health"
    sector housing
    evidence survey "A survey" {
      about a for council at 2025-26 Q2
      kind survey
      on 2026-01-31
      says "Most are content."
      written by "Ann" on 2026-02-01
    }
    story winter { about home
      by council
      says "Two hostels closed."
    }
    question why "Why do people come back?"
    action navigator "Fund a navigator" {
      answers no-silo
      answers why
      by partners accountable for home
      on 2026-03-31
      due 2026-09-30
      because "agreed"
    }
    review annual "Annual review" {
      about progress of a
      by council, icb
    }
    review by 2027-01-01
    """,
    Framework("f", "F") {
      Sector("health", "Health")
      Sector("housing")
      Evidence("survey", "A survey") {
        About(a.for(council).at(.quarter(2025...2026, 2)))
        Kind("survey")
        On(.date(2026, 1, 31))
        Says("Most are content.")
        Written(by: "Ann", on: .date(2026, 2, 1))
      }
      Story("winter") {
        About(home)
        By(council)
        Says("Two hostels closed.")
      }
      Question("why", "Why do people come back?")
      Action("navigator", "Fund a navigator") {
        Answers(RuleName("no-silo"))
        Answers("why")
        By(.partners(accountableFor: home))
        On(.date(2026, 3, 31))
        Due(.date(2026, 9, 30))
        Because("agreed")
      }
      Review("annual", "Annual review") {
        About(progress.of(a))
        By(council, icb)
      }
      Review(by: .date(2027, 1, 1))
    }
  )
}
