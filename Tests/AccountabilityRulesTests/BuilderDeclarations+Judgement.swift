import AccountabilityRules

extension BuilderDeclarations {
  static let rating = (
    """
    rating progress "Progress" for measures of home on it {
      best to worst "on course", "stuck"
      best first
      worst first
      in order
      distinguish by interval
      "good" at least 63%
      "on course" when it is met or (it is improving and it is on-trajectory)
      "stuck" otherwise
      gate thin no better than "stuck" when coverage of it < 80%
      gate thick no worse than "stuck" when it is missing
      gate odd becomes "stuck" when it is late
      gate none undecided when it is withheld
      because "agreed"
    }
    rating whole { "x" otherwise }
    rating pairs for partners as p where p is known, outcomes { "x" otherwise }
    """,
    Framework("f", "F") {
      RatingScale(progress, "Progress", for: .measures(of: home), on: it) {
        BestToWorst("on course", "stuck")
        BestFirst()
        WorstFirst()
        InOrder()
        DistinguishByInterval()
        Label("good", .atLeast(.percent(63)))
        Label("on course", when: it.is(.met) || it.is(.improving) && it.is(.onTrajectory))
        Label("stuck", .otherwise)
        Gate("thin", .noBetter(than: "stuck"), when: coverage(of: it) < .percent(80))
        Gate("thick", .noWorse(than: "stuck"), when: it.is(.missing))
        Gate("odd", .becomes("stuck"), when: it.is(.late))
        Gate("none", .undecided, when: it.is(.withheld))
        Because("agreed")
      }
      RatingScale(RatingName("whole")) { Label("x", .otherwise) }
      RatingScale(
        RatingName("pairs"),
        for: .partners(as: p).where(p.is(.known)),
        .outcomes
      ) { Label("x", .otherwise) }
    }
  )

  static let derived = (
    """
    score points "Points" for measures on it interpolated {
      0 at 50%
      2.5 at b + 1
      -10 at 90%
      gate harm at most 3 when b >= 1
      gate floor at least b when b is known
      gate odd becomes 0 when b is late
      gate none undecided when b is withheld
      because "agreed"
    }
    score best for outcomes of home where it is met {
      in order
      distinguish by interval
      5 when it is met
      minimum of a, 5 at least 3
      (5 at previous) above 2
      b otherwise
    }
    score whole = minimum of a / b, 100%
    calculation reach "Reach" for partners as p, measures = count of partners where a is known { reference "book" }
    calculation steps on a { 1 at most 3 }
    """,
    Framework("f", "F") {
      Score(number("points"), "Points", for: .measures, on: it, interpolated: true) {
        Knot(0, at: .percent(50))
        Knot(.decimal("2.5"), at: b + 1)
        Knot(-10, at: .percent(90))
        Gate("harm", .atMost(3), when: b >= 1)
        Gate("floor", .atLeast(b), when: b.is(.known))
        Gate("odd", .becomes(0), when: b.is(.late))
        Gate("none", .undecided, when: b.is(.withheld))
        Because("agreed")
      }
      Score(
        number("best"),
        for: .outcomes.where(OutcomeName.it.is(.met)).of(home)
      ) {
        InOrder()
        DistinguishByInterval()
        Case(5, when: it.is(.met))
        Case(minimum(a, 5), .atLeast(3))
        Case(Expression<NumberValue>(5).at(.previous), .above(2))
        Case(b, .otherwise)
      }
      Score(number("whole"), equals: minimum(a / b, .percent(100)))
      Calculation(
        number("reach"),
        "Reach",
        for: .partners(as: p),
        .measures,
        equals: count(.partners.where(a.is(.known)))
      ) { ReferenceNote("book") }
      Calculation(number("steps"), on: a) { Case(1, .atMost(3)) }
    }
  )

  static let rule = (
    """
    rule no-silo "No partner succeeds alone" {
      for partners as p, outcomes as o where p is accountable for o
      when coverage of o >= 80%
      when a is known and b is known
      require a is met
      require a is met and b is met
      forbid a for p is met and o is worsening
      because "agreed"
      then "Joint review" by partners accountable for o within 30 days
      then "Report" by council, icb
      then "Think"
    }
    rule other { require no-silo is met }
    """,
    Framework("f", "F") {
      Rule("no-silo", "No partner succeeds alone") {
        For(.partners(as: p), .outcomes(as: o), where: p.is(.accountable, for: o))
        When(coverage(of: o) >= .percent(80))
        When {
          a.is(.known)
          b.is(.known)
        }
        Require(a.is(.met))
        Require {
          a.is(.met)
          b.is(.met)
        }
        Forbid {
          a.for(p).is(.met)
          o.is(.worsening)
        }
        Because("agreed")
        Then("Joint review", by: .partners(accountableFor: o), within: .days(30))
        Then("Report", by: council, icb)
        Then("Think")
      }
      Rule(RuleName("other")) { Require(RuleName("no-silo").is(.met)) }
    }
  )

  static let test = (
    """
    test "a good quarter" {
      as of 2025-11-15
      given a = 52%
      given a for council = withheld
      given progress of a = "stuck"
      given a {
        | at         | partner | value | note | since      | open |
        | 2024-25 Q4 |         | 55%   | "x"  | 2026-01-02 | yes  |
        | 2025-26    | council | -4    | late | 1.5        | 0.5% |
        | 2025 Q1    | icb     | 1,200 | 3    | March 2025 | 2017-19 |
      }
      given quarterly {
        | housed |
        | 12     |
      }
      expect progress of a at 2025-26 Q2 is "stuck"
      because "agreed"
    }
    """,
    Framework("f", "F") {
      Test("a good quarter") {
        AsOf(.date(2025, 11, 15))
        Given(a, .percent(52))
        Given(a.for(council), .withheld)
        Given(progress.of(a), .text("stuck"))
        Given(
          a,
          columns: ["at", "partner", "value", "note", "since", "open"],
          [.quarter(2024...2025, 4), nil, .percent(55), "x", .date(2026, 1, 2), .answer(true)],
          [
            .year(2025...2026), .name(council), -4, .missing(.late), .decimal("1.5"),
            .percent("0.5"),
          ],
          [.quarter(2025, 1), .name(icb), 1200, 3, .month(.march, 2025), .years(2017...2019)]
        )
        Given(quarterly, columns: ["housed"], [12])
        Expect(progress.of(a).at(.quarter(2025...2026, 2)).is("stuck"))
        Because("agreed")
      }
    }
  )
}
