import AccountabilityRules

/// Declarations with all their clauses, as text and as Swift.
enum BuilderDeclarations {
  static let council = PartnerName("council"), icb = PartnerName("icb")
  static let north = PlaceName("north"), town = PlaceName("town")
  static let home = OutcomeName("home"), health = OutcomeName("health")
  static let a = share("a"), b = share("b"), progress = RatingName("progress")
  static let p = PartnerName("p"), o = OutcomeName("o"), quarterly = Returns("quarterly")
  static let stays = Records("stays"), level = CodesName("level"), kinds = CodesName("kinds")
  static let awarded = quarterly.number("awarded", of: level)
  static let kind = quarterly.code("kind", of: kinds)
  static let agency = quarterly.partner("agency"), housed = quarterly.count("housed")

  static let all: [(String, Framework)] = [
    header, common, entities, policy, leftOut, source, fields, codes, records, untidy, outcome,
    measure, judgement, rating, derived, rule, consequence, notes, exceptions,
    test,
  ]

  private static let header = (
    """
    language 1
    version 2026.1
    replaces 2025.2 because "It was unclear."
    vision "Everyone has a home."
    agreed by council, icb on 2026-03-31
    agreed by icb on 2026-04-20
    treat unstated-baseline as error because "All is judged since then."
    treat silo-weight with limit 60% because "We are two."
    calendar financial quarters from july
    """,
    Framework("f", "F") {
      Language(1)
      Version("2026.1")
      Replaces("2025.2", because: "It was unclear.")
      Vision("Everyone has a home.")
      Agreed(by: council, icb, on: .date(2026, 3, 31))
      Agreed(by: icb, on: .date(2026, 4, 20))
      Treat("unstated-baseline", as: .error, because: "All is judged since then.")
      Treat("silo-weight", with: "limit", .percent(60), because: "We are two.")
      Calendar(.financial, .quarters, from: .july)
    }
  )

  private static let common = (
    """
    because "reason"
    reference "book"
    written by "Ann" on 2026-01-02
    checked by "Bob"
    review by 2027-01-01
    allow single-owner in home because "known"
    allow x because "known"
    calendar calendar years
    """,
    Framework("f", "F") {
      Because("reason")
      ReferenceNote("book")
      Written(by: "Ann", on: .date(2026, 1, 2))
      Checked(by: "Bob")
      Review(by: .date(2027, 1, 1))
      Allow("single-owner", in: "home", because: "known")
      Allow("x", because: "known")
      Calendar(.calendar, .years)
    }
  )

  private static let entities = (
    """
    place town
    place north "North" within town code "E1"
    place east sector rural within town code "E2", "E3" with size 12 with kind coastal
      with motto "Ever" from 2020-01-01 until 2025-01-01 replaces north, town
    partner council "Council" sector local-government
    partner icb sector health within north code "I" with since 2020-01-01 with weight 5%
      with type statutory from 2020-01-01 until 2025-01-01 replaces council
    """.replacing("\n  ", with: " "),
    Framework("f", "F") {
      Place(town)
      Place(north, "North", within: town, code: "E1")
      Place(PlaceName("east")).sector("rural").within(town).code("E2", "E3")
        .with("size", 12).with("kind", "coastal").with("motto", .text("Ever"))
        .from(.date(2020, 1, 1)).until(.date(2025, 1, 1)).replaces(north, town)
      Partner(council, "Council", sector: "local-government")
      Partner(icb).sector("health").within(north).code("I").with("since", .date(2020, 1, 1))
        .with("weight", .percent(5)).with("type", "statutory")
        .from(.date(2020, 1, 1)).until(.date(2025, 1, 1)).replaces(council)
    }
  )

  private static let policy = (
    """
    policy {
      missing stays missing
      coverage at least 80% of expected returns
      interval 95% by wilson
      round half up to 1 decimal
      ties share best
      ties dense
      quantiles by first-bound
      publish counts at least 10, rounded to 5
      publish counts at least 10
      publish with secondary suppression
      publish to council, icb
      refuse sources above 5% unread
      because "agreed"
    }
    """,
    Framework("f", "F") {
      Policy {
        MissingStaysMissing()
        Coverage(.atLeast(.percent(80)))
        Interval(.percent(95), by: "wilson")
        Round(.halfUp, to: 1)
        Ties(.best)
        Ties(.dense)
        Quantiles(by: "first-bound")
        Publish(counts: .atLeast(10), roundedTo: 5)
        Publish(counts: .atLeast(10))
        Publish(with: .secondarySuppression)
        Publish(to: council, icb)
        RefuseSources(above: .percent(5))
        Because("agreed")
      }
    }
  )

  private static let leftOut = (
    """
    policy {
      missing left out if at least 3 known
      missing counts as 0 because "none means none"
    }
    """,
    Framework("f", "F") {
      Policy { MissingLeftOut(ifKnown: .atLeast(3)) }
      Policy { MissingCounts(as: 0, because: "none means none") }
    }
  )

  private static let source = (
    """
    returns quarterly "Quarterly returns" {
      supplied by council, icb
      every quarter due 30 days after
      every month
      separator ";"
      agency partner from "Agency" { "MC" = council, "ICB" = icb }
      housed count from "Housed", "In a home"
      missing "*" = withheld
      missing "", "NK" = not-collected in housed, agency
      because "agreed"
    }
    """,
    Framework("f", "F") {
      ReturnsSource(quarterly, "Quarterly returns") {
        SuppliedBy(council, icb)
        Every(.quarter, due: .days(30))
        Every(.month)
        Separator(";")
        agency.from("Agency", ["MC": council, "ICB": icb])
        housed.from("Housed", "In a home")
        Missing("*", .withheld)
        Missing(["", "NK"], .notCollected, in: housed, agency)
        Because("agreed")
      }
    }
  )

  private static let fields = (
    """
    returns quarterly {
      t text { "x", "y" = "z", "n/a" = not-applicable, "c" = council }
      n number from "N" { "few" = 3 }
      s share
      pc percent
      m money GBP
      d date as "{day}/{month}/{year}"
      r received
      w period as "{year}" calendar year, "{year}/{yy}" financial quarter, "{year}-{yy}" calendar years
      y yes-no from "Y" { "Y" = yes, "N" = no }
      l place
      i measure
      upper-part numerator of n
      lower-part denominator of n
      low lower of n
      high upper of n
    }
    """,
    Framework("f", "F") {
      ReturnsSource(quarterly) {
        quarterly.text("t").from()
          .reading("x", "y", as: "z").reading("n/a", as: .notApplicable).reading(
            "c",
            as: RatingName("council")
          )
        quarterly.number("n").from("N", ["few": 3])
        quarterly.share("s").from()
        quarterly.percent("pc").from()
        quarterly.money("m", "GBP").from()
        quarterly.date("d").from(as: "{day}/{month}/{year}")
        quarterly.received("r").from()
        quarterly.period("w").from(
          as: .spelling("{year}", .calendar, .year),
          .spelling("{year}/{yy}", .financial, .quarter),
          .spelling("{year}-{yy}", .calendar, pooled: .years)
        )
        quarterly.yesNo("y").from("Y", yes: "Y", no: "N")
        quarterly.place("l").from()
        quarterly.measure("i").from()
        quarterly.numerator("upper-part", of: quarterly.number("n")).from()
        quarterly.denominator("lower-part", of: quarterly.number("n")).from()
        quarterly.lower("low", of: quarterly.number("n")).from()
        quarterly.upper("high", of: quarterly.number("n")).from()
      }
    }
  )

  private static let codes = (
    """
    codes level "Rubric" worst first {
      1 "Significant shortfalls" says "Little is known."
      1,000 "Far above"
      2.5
      because "agreed"
    }
    codes kinds {
      shelter "Emergency shelter" from "1", "01"
      outreach from "4" says "Seen in the street."
      `review`
      `place` from "P"
    }
    returns quarterly {
      awarded level { "A" = 1 }
      kind kinds
    }
    measure m = the awarded in quarterly where kind is shelter and awarded >= 2
    """,
    Framework("f", "F") {
      Codes(level, "Rubric", first: .worst) {
        Code(1, "Significant shortfalls", says: "Little is known.")
        Code(1_000, "Far above")
        Code(.decimal("2.5"))
        Because("agreed")
      }
      Codes(kinds) {
        Code(CodeName("shelter"), "Emergency shelter", from: "1", "01")
        Code(CodeName("outreach"), from: "4", says: "Seen in the street.")
        Code(CodeName("review"))
        Code(CodeName("place"), from: "P")
      }
      ReturnsSource(quarterly) {
        awarded.from().reading("A", as: 1)
        kind.from()
      }
      Define(
        number("m"),
        the(awarded, in: quarterly, where: kind.is(CodeName("shelter")) && awarded >= 2)
      )
    }
  )

  private static let untidy = (
    """
    returns quarterly {
      every quarter over 4 quarters due 30 days after
      decimal ","
      encoding windows-1252
      skip 3 rows
      headings 2 rows
      headings where label is missing
      t period from file "*{year}*.csv" as "{year}" financial year
      who partner from heading { "Outreach" = council }
      exits count from "SPM 2 ({who})" / "Exited*", "Exits ({who})"
      back count from "SPM 2 ({who})" / "Returned*"
      cost number from "Cost" as "£{n}"
      few yes-no = exits < 10
      kind text
      need one of everyone, women
      label text from column 1
      sex text optional carried from "Sex", "Gender" { "M" = "men" }
      beds count snapshot optional from "Beds"
      ignore rows where who is missing
      keep rows where exits > 0
      ignore columns "Forename", "Contact" / "E-mail"
      check back <= exits
      check parts of kind make "All" in exits, cost within 5
      check parts of need make everyone
    }
    records stays {
      dated by on
      on date
      until date
    }
    """,
    Framework("f", "F") {
      let who = quarterly.partner("who")
      let exits = quarterly.count("exits")
      let back = quarterly.count("back")
      let cost = quarterly.number("cost")
      let kind = quarterly.text("kind")
      let everyone = CodeName("everyone")
      let need = quarterly.oneOf("need", everyone, CodeName("women"))
      ReturnsSource(quarterly) {
        Every(.quarter, over: .quarters(4), due: .days(30))
        DecimalSign(",")
        Encoding(.windows1252)
        Skip(rows: 3)
        Headings(rows: 2)
        Headings(where: quarterly.text("label").is(.missing))
        quarterly.period("t").fromFile("*{year}*.csv", as: .spelling("{year}", .financial, .year))
        who.fromHeading().reading("Outreach", as: council)
        exits.from(.path("SPM 2 ({who})", "Exited*"), "Exits ({who})")
        back.from(.path("SPM 2 ({who})", "Returned*"))
        cost.from("Cost", as: "£{n}")
        quarterly.yesNo("few").defined(as: exits < 10)
        kind.from()
        need.from()
        quarterly.text("label").fromColumn(1)
        quarterly.text("sex").from("Sex", "Gender").optional.carried.reading("M", as: "men")
        quarterly.count("beds").from("Beds").snapshot.optional
        IgnoreRows(where: who.is(.missing))
        KeepRows(where: exits > 0)
        IgnoreColumns("Forename", .path("Contact", "E-mail"))
        Check(back <= exits)
        CheckParts(of: kind, make: "All", in: exits, cost, within: 5)
        CheckParts(of: need, make: everyone)
      }
      RecordsSource(stays) {
        DatedBy(stays.date("on"))
        stays.date("on").from()
        stays.date("until").from()
      }
    }
  )

  private static let records = (
    """
    records stays "Stays, one row each" {
      supplied by council
      client person from "Client"
      id key
      project row of projects from "Project ID"
      event one of found, `mental-health` from "Event" { "F" = found }
      need level
      need-of `count`
      why status of beds from "Note" { "*" = withheld }
      beds count snapshot from "Beds" { "x" = 3 }
      area place
      asker rater from "Asked by"
      said reason
    }
    """,
    Framework("f", "F") {
      RecordsSource(stays, "Stays, one row each") {
        SuppliedBy(council)
        stays.person("client").from("Client")
        stays.key("id").from()
        stays.row("project", of: Records("projects")).from("Project ID")
        stays.oneOf("event", CodeName("found"), CodeName("mental-health"))
          .from("Event", ["F": CodeName("found")])
        stays.code("need", of: CodesName("level")).from()
        stays.code("need-of", of: CodesName("count")).from()
        stays.status("why", of: stays.count("beds")).from("Note").reading("*", as: .withheld)
        stays.count("beds").from("Beds").snapshot.reading("x", as: 3)
        stays.place("area").from()
        stays.rater("asker").from("Asked by")
        stays.reason("said").from()
      }
    }
  )

  private static let outcome = (
    """
    outcome health
    outcome home "A home" {
      lead council
      accountable icb, council
      contributing council
      supplier council
      consulted council
      assurer council
      funder council
      affected council
      heard through icb
      within health
      met when a is met
      improving when a is improving
      worsening when a is worsening
      with theme housing
      with weight 22%
      with open yes
      because "agreed"
      measure a "A"
      measure b = a / 2 { higher is better }
    }
    measure x "X" = a
    """,
    Framework("f", "F") {
      Outcome(health)
      Outcome(home, "A home") {
        Define(a, "A")
        Lead(council)
        Accountable(icb, council)
        Contributing(council)
        Supplier(council)
        Consulted(council)
        Assurer(council)
        Funder(council)
        Affected(council)
        HeardThrough(icb)
        Within(health)
        Met(when: a.is(.met))
        Improving(when: a.is(.improving))
        Worsening(when: a.is(.worsening))
        With("theme", "housing")
        With("weight", .percent(22))
        With("open", Expression<Condition>(true))
        Because("agreed")
        Define(b, a / 2) { HigherIsBetter() }
      }
      Define(number("x"), "X", a)
    }
  )

  private static let measure = (
    """
    measure a "A" {
      population headline leading
      performance how-much how-well better-off secondary
      population
      balances b, a
      contributes to home, b
      higher is better
      lower is better
      neither is better
      unit "persons"
      decimals 1
      range 0 to 100 whole
      range -1 to 60%
      between 18 and b + 1 is better
      every quarter due 210 days after
      by ward, sex
      interval 99.8% by byar
      supplied by icb
      denominator at least 30
      missing stays missing
      missing left out if any known
      missing counts as 0 because "none"
      coverage above 50% of expected returns
      owned by council, icb
      rated by residents, self against level
      rated by partners
      with theme housing
      reference "book"
    }
    """,
    Framework("f", "F") {
      Define(a, "A") {
        Population(.headline, .leading)
        Performance(.howMuch, .howWell, .betterOff, .secondary)
        Population()
        Balances(b, a)
        Contributes(to: home, b)
        HigherIsBetter()
        LowerIsBetter()
        NeitherIsBetter()
        Unit("persons")
        Decimals(1)
        ValueRange(0, to: 100, whole: true)
        ValueRange(-1, to: .percent(60))
        BetweenIsBetter(18, and: b + 1)
        Every(.quarter, due: .days(210))
        By("ward", "sex")
        Interval(.percent("99.8"), by: "byar")
        SuppliedBy(icb)
        Denominator(.atLeast(30))
        MissingStaysMissing()
        MissingLeftOut(ifKnown: .any)
        MissingCounts(as: 0, because: "none")
        Coverage(.above(.percent(50)))
        OwnedBy(council, icb)
        Rated(by: .residents, .own, against: CodesName("level"))
        Rated(by: .partners)
        With("theme", "housing")
        ReferenceNote("book")
      }
    }
  )

  private static let judgement = (
    """
    measure a {
      baseline 2024-25 Q4
      real change at least 2 points since same quarter last year
      real change beyond interval since baseline
      real change by recent-trend over last 5 years at 99.8%
      real change by run over year to date
      target at least 60% by 2027-28 Q4
      target reaching b + 1
      milestone between 50% and 60% by 2026
      milestone below 5 by target
      milestone at most 5 by target
      trajectory straight
      trajectory growth
      trajectory steps
    }
    """,
    Framework("f", "F") {
      Define(a) {
        Trajectory(.straight)
        Trajectory(.growth)
        Trajectory(.steps)
        Baseline(.quarter(2024...2025, 4))
        RealChange(.atLeast(.points(2)), since: .sameLastYear(.quarter))
        RealChange(beyond: .interval, since: .baseline)
        RealChange(by: "recent-trend", over: .last(5, .years), at: .percent("99.8"))
        RealChange(by: "run", over: .yearToDate)
        Target(.atLeast(.percent(60)), by: .quarter(2027...2028, 4))
        Target(.reaching(b + 1))
        Milestone(.between(.percent(50), and: .percent(60)), by: .year(2026))
        Milestone(.below(5), by: .target)
        Milestone(.atMost(5), by: .target)
      }
    }
  )
}
