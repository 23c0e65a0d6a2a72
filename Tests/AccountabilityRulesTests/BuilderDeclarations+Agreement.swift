import AccountabilityRules

extension BuilderDeclarations {
  private static let savings = ConsequenceName("savings"), points = number("points")

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

  static let exceptions = (
    """
    exception to measure a when home is worsening from 2026-04-01 because "winter" {
      target at least 50%
      because "local"
    }
    exception to outcome home because "local" {
      lead council
      measure c = a
    }
    exception to rating progress because "local" { "stuck" otherwise }
    exception to score points because "local" { 5 otherwise }
    exception to calculation points because "local" { gate thin undecided when a is missing }
    exception to parameter goal because "local" { 50% from 2026-04-01 reference "the board" }
    exception to parameter goals because "local" {
      | size    | value |
      | "small" | 40%   |
    }
    exception to rule no-silo because "local" { left out }
    exception to claim whole because "local" { audited by icb }
    exception to consequence savings because "local" { then "Think" }
    exception to source quarterly because "local" { every quarter due 10 days after }
    exception to source stays because "local" { skip 2 rows }
    exception to policy because "local" { missing stays missing }
    """,
    Framework("f", "F") {
      Exception(
        to: .measure(a),
        when: home.is(.worsening),
        from: .date(2026, 4, 1),
        because: "winter"
      ) {
        Target(.atLeast(.percent(50)))
        Because("local")
      }
      Exception(to: .outcome(home), because: "local") {
        Lead(council)
        Define(share("c"), a)
      }
      Exception(to: .rating(progress), because: "local") { Label("stuck", .otherwise) }
      Exception(to: .score(points), because: "local") { Case(5, .otherwise) }
      Exception(to: .calculation(points), because: "local") {
        Gate("thin", .undecided, when: a.is(.missing))
      }
      Exception(to: .parameter(share("goal")), because: "local") {
        Value(.percent(50), from: .date(2026, 4, 1), reference: "the board")
      }
      Exception(to: .parameter(share("goals"), by: "size"), because: "local") {
        Value(.percent(40), for: "small")
      }
      Exception(to: .rule(RuleName("no-silo")), because: "local") { LeftOut() }
      Exception(to: .claim(RuleName("whole")), because: "local") { AuditedBy(icb) }
      Exception(to: .consequence(savings), because: "local") { Then("Think") }
      Exception(to: .source(quarterly), because: "local") { Every(.quarter, due: .days(10)) }
      Exception(to: .source(stays), because: "local") { Skip(rows: 2) }
      Exception(to: .policy, because: "local") { MissingStaysMissing() }
    }
  )
}
