import AccountabilityRules

// The agreement in Swift. Names are values: each is declared once, and a misspelt use does not compile.
// The same agreement as text stands in millbrook.accountability; the program shows that both are equal.

let town = PlaceName("millbrook")
let northgate = PlaceName("northgate")
let riverside = PlaceName("riverside")
let council = PartnerName("council")
let icb = PartnerName("icb")
let justice = PartnerName("justice")
let landlords = PartnerName("landlords")
let alliance = PartnerName("alliance")
let panel = PartnerName("panel")

let quarterly = Returns("quarterly")
let agency = quarterly.partner("agency")
let district = quarterly.place("district")
let quarter = quarterly.period("quarter")
let receivedOn = quarterly.received("received-on")
let supported = quarterly.count("supported")
let left = quarterly.count("left")
let toHome = quarterly.count("to-home")
let onTimeOut = quarterly.count("on-time-out")
let rung = quarterly.count("rung")
let waiting = quarterly.count("waiting")
let back = quarterly.count("back")
let askedAgain = quarterly.count("asked-again")
let turnedAway = quarterly.count("turned-away")
let asked = quarterly.count("asked")
let once = quarterly.count("once")

let home = OutcomeName("home")
let steady = OutcomeName("steady")
let heard = OutcomeName("heard")

let settled = MeasureName("settled")
let heldBack = MeasureName("held-back")
let onTime = MeasureName("on-time")
let returned = MeasureName("returned")
let turnedBack = MeasureName("turned-back")
let rungUp = MeasureName("rung-up")
let toldOnce = MeasureName("told-once")
let askedShare = MeasureName("asked-share")

let progress = RatingName("progress")
let promise = RatingName("promise")
let handover = RatingName("handover")

let p = PartnerName("p")
let o = OutcomeName("o")

let together = RuleName("together")
let openDoors = RuleName("open-doors")

let millbrook = Framework(
  "millbrook",
  "Leaving well: what Millbrook's partners answer for together"
) {
  Language(1)
  Version("2023.1")
  Vision(
    """
    Whoever leaves a ward, a cell, a hostel or a service in Millbrook leaves for a home and for \
    people who know.
    """
  )
  Agreed(by: council, icb, justice, landlords, alliance, panel, on: .date(2023, 3, 20))
  Calendar(.financial, .quarters)

  Place(town, "Millbrook")
  Place(northgate, "Northgate").within(town)
  Place(riverside, "Riverside").within(town)

  Partner(council, "Millbrook Council", sector: "local-government")
  Partner(icb, "Millbrook Integrated Care Board", sector: "health")
  Partner(justice, "Millbrook Police and Probation Partnership", sector: "justice")
  Partner(landlords, "Millbrook Landlords' Association", sector: "housing")
  Partner(alliance, "Millbrook Voluntary Alliance", sector: "voluntary")
  Partner(panel, "Residents' Panel", sector: "residents")

  Policy {
    MissingStaysMissing()
    Coverage(.atLeast(.percent(100)))
    Round(.halfUp, to: 1)
    Because("A return that is not there must never make anybody look better.")
  }

  ReturnsSource(quarterly, "The partners' quarterly return") {
    SuppliedBy(council, icb, justice, landlords, alliance)
    Every(.quarter, due: .days(30))
    agency.from(
      "Agency",
      [
        "Council": council, "Health": icb, "Police & Probation": justice, "Landlords": landlords,
        "Voluntary Alliance": alliance,
      ]
    )
    district.from("District")
    quarter.from("Quarter", as: .spelling("{year}-{yy} {quarter}", .financial, .quarter))
    receivedOn.from("Received", as: "{day}/{month}/{year}")
    supported.from("People supported")
    left.from("Left this quarter")
    toHome.from("Left to a settled home")
    onTimeOut.from("Handed over on the agreed day")
    rung.from("Spoken to within a week")
    waiting.from("Ready to leave, waiting over 28 days")
    back.from("Back in crisis within 90 days")
    askedAgain.from("Asked for help again")
    turnedAway.from("Asked again, turned away")
    asked.from("Asked about telling their story")
    once.from("Told it once")
    Missing("*", .withheld)
    Missing(["", "n/k"], .notCollected)
  }

  Outcome(home, "People leave for a home, not for a gap") {
    Lead(landlords)
    Accountable(landlords, council, justice)
    Contributing(icb, alliance)
    HeardThrough(panel)
    Define(
      settled,
      "Left to a settled home",
      sum(toHome, in: quarterly).asShare(of: sum(left, in: quarterly))
    ) {
      Population(.headline)
      HigherIsBetter()
      Unit("people who left")
      Denominator(.atLeast(20))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(3)), since: .baseline)
      Target(.atLeast(.percent(75)), by: .quarter(2026...2027, 4))
      Trajectory(.straight)
      Because("Every other change begins with a door of one's own.")
    }
    Define(
      heldBack,
      "Ready to leave and kept waiting",
      sum(waiting, in: quarterly).asShare(of: sum(supported, in: quarterly))
    ) {
      Population()
      Balances(settled)
      LowerIsBetter()
      Unit("people supported")
      Denominator(.atLeast(50))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(2)), since: .baseline)
      Target(.atMost(.percent(8)), by: .quarter(2026...2027, 4))
      Trajectory(.straight)
      Because("More people settled is no success if the others are simply not let go.")
    }
    Define(
      onTime,
      "Handed over on the agreed day",
      sum(onTimeOut, in: quarterly).asShare(of: sum(left, in: quarterly))
    ) {
      Performance(.howWell)
      Contributes(to: home, steady)
      HigherIsBetter()
      Unit("people who left")
      Denominator(.atLeast(20))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(3)), since: .baseline)
      Target(.atLeast(.percent(90)), by: .quarter(2025...2026, 4))
      Trajectory(.straight)
      OwnedBy(council, icb, justice, landlords, alliance)
      Because("What each service can see to by itself.")
    }
  }

  Outcome(steady, "People stay steady after they leave") {
    Lead(icb)
    Accountable(icb, council, justice, alliance)
    Contributing(landlords)
    HeardThrough(panel)
    Define(
      returned,
      "Back in crisis within 90 days",
      sum(back, in: quarterly).per(1_000, sum(supported, in: quarterly))
    ) {
      Population(.headline)
      LowerIsBetter()
      Unit("people supported")
      Denominator(.atLeast(50))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(5), since: .sameLastYear(.quarter))
      Target(.atMost(40), by: .quarter(2026...2027, 4))
      Trajectory(.straight)
      Because(
        "Winter is always worse, so each quarter is held against the same quarter of the year before."
      )
    }
    Define(
      turnedBack,
      "Asked for help again and were turned away",
      sum(turnedAway, in: quarterly).asShare(of: sum(askedAgain, in: quarterly))
    ) {
      Population()
      Balances(returned)
      LowerIsBetter()
      Unit("people who asked again")
      Denominator(.atLeast(5))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(3)), since: .sameLastYear(.quarter))
      Target(.atMost(.percent(10)), by: .quarter(2026...2027, 4))
      Trajectory(.straight)
      Because("Fewer come back, too, where the door is shut.")
    }
    Define(
      rungUp,
      "Spoken to within a week of leaving",
      sum(rung, in: quarterly).asShare(of: sum(left, in: quarterly))
    ) {
      Performance(.howWell, .leading)
      Contributes(to: steady)
      HigherIsBetter()
      Unit("people who left")
      Denominator(.atLeast(20))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(3)), since: .baseline)
      Target(.atLeast(.percent(80)), by: .quarter(2025...2026, 4))
      Trajectory(.straight)
      OwnedBy(council, icb, justice, landlords, alliance)
      Because("A call in the first week is the earliest sign that somebody is lost.")
    }
  }

  Outcome(heard, "People tell their story once") {
    Lead(alliance)
    Accountable(alliance, council, icb, justice, landlords)
    HeardThrough(panel)
    Define(
      toldOnce,
      "Did not have to tell it all again",
      sum(once, in: quarterly).asShare(of: sum(asked, in: quarterly))
    ) {
      Population(.headline)
      HigherIsBetter()
      Unit("people asked")
      Denominator(.atLeast(10))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(5)), since: .baseline)
      Target(.atLeast(.percent(60)), by: .quarter(2026...2027, 4))
      Trajectory(.straight)
      Because("The panel chose this measure, and the panel's visitors put the question.")
    }
    Define(
      askedShare,
      "Were asked at all",
      sum(asked, in: quarterly).asShare(of: sum(left, in: quarterly))
    ) {
      Population()
      Balances(toldOnce)
      HigherIsBetter()
      Unit("people who left")
      Denominator(.atLeast(20))
      Baseline(.quarter(2023...2024, 1))
      RealChange(.atLeast(.points(5)), since: .baseline)
      Target(.atLeast(.percent(30)), by: .quarter(2025...2026, 4))
      Trajectory(.straight)
      Because("Nobody may choose whom to ask.")
    }
  }

  RatingScale(progress, "Progress", for: .measures) {
    BestToWorst("on course", "holding", "off course")
    InOrder()
    Label("off course", when: it.is(.worsening))
    Label("on course", when: it.is(.met) || it.is(.onTrajectory))
    Label("holding", .otherwise)
    Because("A target that is met while things get worse is not progress.")
  }

  RatingScale(promise, "What the partners promised", for: .outcomes) {
    BestToWorst("kept", "moving", "slipping")
    InOrder()
    Label("slipping", when: any(.measures(of: .it), are: .worsening))
    Label("kept", when: all(.measures(of: .it), are: .met))
    Label("moving", .otherwise)
    Because("One measure that worsens speaks for the outcome, whatever the others say.")
  }

  RatingScale(handover, "Handing over", for: .partners, on: onTime) {
    BestFirst()
    Label("reliable", .atLeast(.percent(90)))
    Label("uneven", .atLeast(.percent(80)))
    Label("unreliable", .otherwise)
    Gate("revolving-door", .noBetter(than: "uneven"), when: returned.for(.it).is(.worsening))
    Because("A handover is not reliable while more of its people come back.")
  }

  Rule("together", "No partner succeeds alone") {
    For(.partners(as: p), .outcomes(as: o), where: p.is(.accountable, for: o))
    Forbid {
      o.is(.worsening)
      all(.measures.ownedBy(p), have: it.for(p).is(.met))
    }
    Because(
      "A partner's own figures are no success while the people it shares with others do worse."
    )
    Then(
      "Review together what happens between the services",
      by: .partners(accountableFor: o),
      within: .days(30)
    )
  }

  Rule("open-doors", "Fewer come back because they are well") {
    When(returned.is(.improving))
    Forbid(turnedBack.is(.worsening))
    Because("People who are turned away do not come back, and are not well.")
    Then(
      "The panel hears ten of those who were turned away",
      by: panel,
      alliance,
      within: .days(60)
    )
  }

  Rule("no-district-behind", "Neither district is left behind") {
    For(.places.in(town))
    Require(settled >= settled.in(town) - .points(5))
    Because("The average of two districts can hide one of them.")
    Then("Move support between the districts", by: landlords, council, within: .days(90))
  }

  Rule("first-week", "At least three partners keep in touch") {
    Require(atLeast(3, .partners(accountableFor: steady), have: rungUp.for(.it).is(.met)))
    Because("One partner cannot make all the calls.")
    Then(
      "Share the list of those who left",
      by: .partners(accountableFor: steady),
      within: .days(14)
    )
  }

  Rule("whole-picture", "Every return is in") {
    For(.outcomes(as: o))
    Require(coverage(of: o) >= .percent(100))
    Because("What is not returned cannot be judged, and nobody gains by that.")
    Then("Ask for the return that is missing", by: .partners.role(.lead, for: o), within: .days(7))
  }

  Test("a partner's own success is none while the shared outcome worsens") {
    AsOf(.date(2025, 8, 15))
    Given(
      returned,
      columns: ["at", "value", "denominator"],
      [.quarter(2024...2025, 1), 40, 2_000],
      [.quarter(2025...2026, 1), 47, 2_000]
    )
    Given(
      onTime,
      columns: ["at", "for", "value", "denominator"],
      [.quarter(2025...2026, 1), .name(icb), .percent(93), 120],
      [.quarter(2025...2026, 1), .name(council), .percent(84), 90]
    )
    Given(rungUp.for(icb).at(.quarter(2025...2026, 1)), .percent(82))
    Given(rungUp.for(council).at(.quarter(2025...2026, 1)), .percent(85))
    Expect(steady.at(.quarter(2025...2026, 1)).is(.worsening))
    Expect(together.for(icb).at(.quarter(2025...2026, 1)).isNot(.met))
    Expect(together.for(council).at(.quarter(2025...2026, 1)).is(.met))
  }

  Test("a missing figure decides nothing, and is never a success") {
    AsOf(.date(2025, 8, 15))
    Given(returned.at(.quarter(2024...2025, 1)), 40)
    Given(returned.at(.quarter(2025...2026, 1)), .late)
    Given(onTime.for(icb).at(.quarter(2025...2026, 1)), .percent(93))
    Given(rungUp.for(icb).at(.quarter(2025...2026, 1)), .percent(82))
    Expect(returned.at(.quarter(2025...2026, 1)).is(.late))
    Expect(steady.at(.quarter(2025...2026, 1)).is(.undecided))
    Expect(together.for(icb).at(.quarter(2025...2026, 1)).is(.undecided))
    Expect(promise.of(steady).at(.quarter(2025...2026, 1)).is(.undecided))
  }

  Test("a difference of exactly the bound counts, and less does not") {
    AsOf(.date(2025, 11, 15))
    Given(
      returned,
      columns: ["at", "value", "denominator"],
      [.quarter(2024...2025, 1), 40, 2_000],
      [.quarter(2025...2026, 1), 45, 2_000],
      [.quarter(2024...2025, 2), 40, 2_000],
      [.quarter(2025...2026, 2), .decimal("44.9"), 2_000]
    )
    Expect(returned.at(.quarter(2025...2026, 1)).is(.worsening))
    Expect(returned.at(.quarter(2025...2026, 2)).is(.unchanged))
  }

  Test("fewer come back because they are turned away") {
    AsOf(.date(2025, 8, 15))
    Given(
      returned,
      columns: ["at", "value", "denominator"],
      [.quarter(2024...2025, 1), 48, 2_000],
      [.quarter(2025...2026, 1), 40, 2_000]
    )
    Given(turnedBack.at(.quarter(2024...2025, 1)), .percent(10))
    Given(turnedBack.at(.quarter(2025...2026, 1)), .percent(14))
    Expect(steady.at(.quarter(2025...2026, 1)).is(.improving))
    Expect(openDoors.at(.quarter(2025...2026, 1)).isNot(.met))
    Expect(promise.of(steady).at(.quarter(2025...2026, 1)).is("slipping"))
  }

  Test("nobody hands over reliably while more of their people come back") {
    AsOf(.date(2025, 8, 15))
    Given(onTime.for(landlords).at(.quarter(2025...2026, 1)), .percent(94))
    Given(returned.for(landlords).at(.quarter(2024...2025, 1)), 35)
    Given(returned.for(landlords).at(.quarter(2025...2026, 1)), 41)
    Expect(handover.of(landlords).at(.quarter(2025...2026, 1)).is("uneven"))
  }

  Test("counts are added before they are divided, and missing returns leave the whole open") {
    AsOf(.date(2025, 8, 15))
    Given(
      quarterly,
      columns: ["agency", "district", "quarter", "left", "to-home"],
      [.name(council), .name(northgate), "2025-26 Q1", 25, 10],
      [.name(council), .name(riverside), "2025-26 Q1", 75, 60]
    )
    Expect(settled.for(council).at(.quarter(2025...2026, 1)).is(.percent(70)))
    Expect(settled.at(.quarter(2025...2026, 1)).is(.missing))
    Expect(coverage(of: settled).at(.quarter(2025...2026, 1)).is(.percent(20)))
    Expect(settled.for(icb).in(riverside).at(.quarter(2025...2026, 1)).is(.late))
  }
}
