// swift-format-ignore-file
// Written by LanguageProposalTests; see there.
import AccountabilityRules

enum GeneratedProposals {
  static let builders: [@Sendable () -> Framework] = [
    framework1,
    framework2,
    framework3,
    framework4,
    framework5,
    framework6,
    framework7,
    framework8,
    framework9,
    framework10,
    framework11,
    framework12,
    framework13,
    framework14,
  ]

  @Sendable
  static func framework1() -> Framework {
    let millbrook2 = PlaceName("millbrook")
    let hillfields = PlaceName("hillfields")
    let council = PartnerName("council")
    let icb = PartnerName("icb")
    let alliance = PartnerName("alliance")
    let panel = PartnerName("panel")
    let contacts = Records("contacts")
    let client = contacts.person("client")
    let agency = contacts.partner("agency")
    let ward = contacts.place("ward")
    let on = contacts.date("on")
    let housed = contacts.yesNo("housed")
    let street = contacts.yesNo("street")
    let needs = contacts.number("needs")
    let home = OutcomeName("home")
    let smd = People("smd")
    let settled = MeasureName("settled")
    let returned = MeasureName("returned")
    let progress = RatingName("progress")
    let p = PartnerName("p")
    let o = OutcomeName("o")
    let noSiloSuccess = RuleName("no-silo-success")
    return Framework("millbrook", "Adults facing severe and multiple disadvantage") {
      Language(1)
      Version("2026.1")
      Vision("Seen whole.")
      Agreed(by: council, icb, alliance, on: .date(2026, 3, 31))
      Calendar(.financial, .quarters)
      Place(millbrook2, "Millbrook")
      Place(hillfields, "Hillfields").within(millbrook2).code("E05000001")
      Partner(council, "Millbrook Council", sector: "local-government")
      Partner(icb, "Millbrook Integrated Care Board", sector: "health")
      Partner(alliance, "Voluntary Sector Alliance", sector: "voluntary")
      Partner(panel, "Experts by Experience Panel", sector: "residents")
      Policy {
        MissingStaysMissing()
        Coverage(.atLeast(.percent(80)))
        Interval(.percent(95), by: "wilson")
        Round(.halfUp, to: 1)
        Publish(counts: .atLeast(10), roundedTo: 5)
      }
      RecordsSource(contacts, "Contacts, one row per event") {
        SuppliedBy(council, icb, alliance)
        Every(.quarter, due: .days(30))
        client.from("Client Ref")
        agency.from("Agency", ["MC": council, "ICB": icb, "VSA": alliance])
        ward.from("Ward code")
        on.from("Event Date", as: "{day}/{month}/{year}")
        housed.from("Settled?", yes: "Y", no: "N")
        street.from("Rough sleeping", yes: "Y", no: "N")
        needs.from("Needs")
        Missing(["", "NK"], .notCollected)
        Missing("*", .withheld)
      }
      Cohort(smd, "Three or more disadvantages", persons(in: contacts, where: needs >= 3))
      Outcome(home, "Everyone has a settled home") {
        Lead(council)
        Accountable(icb, alliance)
        HeardThrough(panel)
        Worsening(when: settled.is(.worsening))
        Define(settled, "In settled accommodation at the quarter's end", share(of: smd, whose: latest(housed))) {
          Population(.headline)
          HigherIsBetter()
          By("ward")
          Denominator(.atLeast(30))
          Baseline(.quarter(2024...2025, 4))
          RealChange(beyond: .interval, since: .baseline)
          Target(.atLeast(.percent(60)), by: .quarter(2027...2028, 4))
          Trajectory(.straight)
          Because("A home comes first.")
        }
        Define(returned, "Back on the street within six months", share(of: rows(contacts, where: housed), where: followed(by: contacts, where: street, within: .days(180)))) {
          Population()
          Balances(settled)
          LowerIsBetter()
          Every(.quarter, due: .days(210))
          RealChange(beyond: .interval, since: .sameLastYear(.quarter))
        }
      }
      RatingScale(progress, "Progress", for: .measures) {
        BestToWorst("on course", "stuck", "off course")
        InOrder()
        Label("on course", when: it.is(.met) || (it.is(.improving) && it.is(.onTrajectory)))
        Label("off course", when: it.is(.worsening))
        Label("stuck", .otherwise)
        Gate("thin", .noBetter(than: "off course"), when: coverage(of: it) < .percent(80))
        Because("Thin.")
      }
      Rule("no-silo-success", "No partner succeeds alone") {
        For(.partners(as: p), .outcomes(as: o), where: p.is(.accountable, for: o))
        When(coverage(of: o) >= .percent(80))
        Forbid {
          settled.for(p).is(.met)
          o.is(.worsening)
        }
        Because("Shared.")
        Then("Joint review", by: .partners(accountableFor: o), within: .days(30))
      }
      Action("navigator", "Fund a navigator for a year") {
        Answers("no-silo-success")
        By(council, icb)
        Due(.date(2026, 9, 30))
      }
      Test("a good quarter for one partner does not hide the whole") {
        AsOf(.date(2025, 11, 15))
        Given(settled, columns: ["at", "for", "value", "denominator"],
          [.quarter(2024...2025, 4), nil, .percent(55), 400],
          [.quarter(2025...2026, 2), nil, .percent(40), 400],
          [.quarter(2025...2026, 2), .name(council), .percent(70), 100])
        Expect(progress.of(settled).at(.quarter(2025...2026, 2)).is("off course"))
        Expect(noSiloSuccess.for(council).at(.quarter(2025...2026, 2)).isNot(.met))
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let here = PlaceName("here")
    let series = Returns("series")
    let indicator = series.measure("indicator")
    let year = series.period("year")
    let figure = series.number("figure")
    let indhomelneq = MeasureName("INDHOMELNEQ")
    let indchsceq = MeasureName("INDCHSCEQ")
    let progress = RatingName("progress")
    return Framework("wellbeing", "wellbeing") {
      Calendar(.calendar, .years)
      Place(here, "Here")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(series, "The Northern Ireland line of each indicator") {
        indicator.from("matrix")
        year.from("year", as: .spelling("{year}", .calendar, .year), .spelling("{year}/{yy}", .financial, .year), .spelling("{year}-{yy}", .calendar, pooled: .years))
        figure.from("value")
      }
      Define(indhomelneq, "Homelessness", the(figure, in: series)) {
        LowerIsBetter()
        Baseline(.year(2021...2022))
        RealChange(.atLeast(0), since: .baseline)
      }
      Define(indchsceq, "Children's social care", the(figure, in: series)) {
        HigherIsBetter()
        Baseline(.year(2018...2019))
        RealChange(.atLeast(1 * points(from: .baseline, to: .now)), since: .baseline)
      }
      RatingScale(progress, "Progress", for: .measures) {
        BestFirst()
        Label("improving", when: it.is(.improving))
        Label("no change", when: it.is(.unchanged))
        Label("worsening", when: it.is(.worsening))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let here = PlaceName("here")
    let series = Returns("series")
    let indicator = series.measure("indicator")
    let year = series.period("year")
    let figure = series.number("figure")
    let housing = OutcomeName("Housing")
    let children = OutcomeName("Children")
    let places = OutcomeName("Places")
    let homes = MeasureName("HOMES")
    let care = MeasureName("CARE")
    let air = MeasureName("AIR")
    let improvingCount = MeasureName("improving-count")
    let progress = RatingName("progress")
    return Framework("wellbeing-tables", "wellbeing-tables") {
      Calendar(.calendar, .years)
      Place(here, "Here")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(series) {
        indicator.from("matrix")
        year.from("year", as: .spelling("{year}", .calendar, .year), .spelling("{year}/{yy}", .financial, .year))
        figure.from("value")
      }
      Outcome(housing) {
        Define(homes, "Homelessness", the(figure, in: series)) {
          Population()
          LowerIsBetter()
          Baseline(.year(2021...2022))
          RealChange(.atLeast(0), since: .baseline)
        }
      }
      Outcome(children) {
        Define(care, "Children in care", the(figure, in: series)) {
          Population()
          HigherIsBetter()
          Baseline(.year(2018...2019))
          RealChange(.atLeast(1 * points(from: .baseline, to: .now)), since: .baseline)
        }
      }
      Outcome(places) {
        Define(air, "Air quality", the(figure, in: series)) {
          Population()
          LowerIsBetter()
          Baseline(.years(2013...2015))
          RealChange(.atLeast(.decimal("0.5")), since: .baseline)
        }
      }
      Calculation(improvingCount, "Indicators improving", equals: count(.measures.where(progress.is("improving"))))
      RatingScale(progress, "Progress", for: .measures) {
        BestFirst()
        Label("improving", when: it.is(.improving))
        Label("no change", when: it.is(.unchanged))
        Label("worsening", when: it.is(.worsening))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let here = PlaceName("here")
    let ra1 = PartnerName("RA1")
    let rb2 = PartnerName("RB2")
    let league = Returns("league")
    let trust = league.partner("trust")
    let atQ = league.period("at-q")
    let inDebt = league.yesNo("in-debt")
    let programme = league.yesNo("programme")
    let metrics = Returns("metrics")
    let trust2 = metrics.partner("trust")
    let metric = metrics.measure("metric")
    let atQ2 = metrics.period("at-q")
    let figure = metrics.number("figure")
    let inProgramme = MeasureName("in-programme")
    let of0023 = MeasureName("OF0023")
    let of0024 = MeasureName("OF0024")
    let deficit = MeasureName("deficit")
    let average = MeasureName("average")
    let tableRank = MeasureName("table-rank")
    let segment = MeasureName("segment")
    let cuts = MeasureName("cuts")
    let segment2 = RatingName("segment")
    return Framework("oversight", "oversight") {
      Calendar(.financial, .quarters)
      Place(here, "Here")
      Partner(ra1, "First Trust", sector: "health").with("type", .text("Acute"))
      Partner(rb2, "Second Trust", sector: "health").with("type", .text("Community"))
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(league, "League table") {
        trust.from("Trust_code")
        atQ.from("Quarter", as: .spelling("{quarter} {year}/{yy}", .financial, .quarter))
        inDebt.from("Deficit", yes: "Y", no: "N")
        programme.from("Programme", yes: "Y", no: "N")
      }
      ReturnsSource(metrics, "Oversight CSV") {
        trust2.from("Trust_code")
        metric.from("Metric_ID")
        atQ2.from("Quarter", as: .spelling("{quarter} {year}/{yy}", .financial, .quarter))
        figure.from("Value")
      }
      Define(inProgramme, count(league, where: programme)) {
        NeitherIsBetter()
      }
      Define(of0023, the(figure, in: metrics)) {
        LowerIsBetter()
      }
      Define(of0024, the(figure, in: metrics)) {
        LowerIsBetter()
      }
      Define(deficit, "In financial deficit", count(league, where: inDebt))
      Score(average, "Average metric score", for: .partners, equals: mean(it, across: .measures, ifKnown: .any))
      Calculation(tableRank, "Place in the league table", for: .partners, equals: rank(segment, average, across: .partners.withSame("type"), ties: .best))
      Parameter(cuts, "Upper ends of the segments", by: "label") {
        Value(.decimal("2.06"), for: "1", from: .date(2025, 10, 1), reference: "observed, Q3")
        Value(.decimal("2.35"), for: "2", from: .date(2025, 10, 1), reference: "observed, Q3")
        Value(.decimal("2.7"), for: "3", from: .date(2025, 10, 1), reference: "observed, Q3")
      }
      RatingScale(segment2, "Adjusted segment", for: .partners, on: average.rounded(.halfUp, to: 2)) {
        BestToWorst("1", "2", "3", "4", "5")
        Label("1", .atMost(cuts.of(Expression<TextValue>.text("1"))))
        Label("2", .atMost(cuts.of(Expression<TextValue>.text("2"))))
        Label("3", .atMost(cuts.of(Expression<TextValue>.text("3"))))
        Label("4", .otherwise)
        Gate("override", .noBetter(than: "3"), when: deficit > 0)
        Gate("improvement-programme", .becomes("5"), when: inProgramme > 0)
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let here = PlaceName("here")
    let th = PartnerName("th")
    let sh = PartnerName("sh")
    let ph = PartnerName("ph")
    let so = PartnerName("so")
    let es = PartnerName("es")
    let whole = Returns("whole")
    let year = whole.period("year")
    let coc = whole.place("coc")
    let stay = whole.number("stay")
    let beds = whole.count("beds")
    let hmis = whole.count("hmis")
    let exits = whole.count("exits")
    let back24 = whole.count("back24")
    let left = whole.count("left")
    let housed = whole.count("housed")
    let spm = Returns("spm")
    let year2 = spm.period("year")
    let coc2 = spm.place("coc")
    let sector = spm.partner("sector")
    let exits2 = spm.count("exits")
    let back242 = spm.count("back24")
    let returns24 = MeasureName("returns-24")
    let allReturns = MeasureName("all-returns")
    let bedCoverage = MeasureName("bed-coverage")
    let placed = MeasureName("placed")
    let simpsonCount = MeasureName("simpson-count")
    let simpson = RuleName("simpson")
    return Framework("homelessness", "homelessness") {
      Calendar(.financial, .years, from: .october)
      Place(here, "Here")
      Partner(th, "Transitional housing")
      Partner(sh, "Safe haven")
      Partner(ph, "Permanent housing")
      Partner(so, "Street outreach")
      Partner(es, "Emergency shelter")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(whole, "One row a community") {
        year.fromFile("*{year}*.csv", as: .spelling("{year}", .financial, .year))
        coc.from("CoC Number")
        stay.from("SPM 1")
        beds.from("Beds").snapshot
        hmis.from("Beds in the system").snapshot
        exits.from("Exits")
        back24.from("Returns")
        left.from("Leaving")
        housed.from("To housing")
      }
      ReturnsSource(spm, "One sheet a year") {
        Headings(rows: 2)
        year2.fromFile("*{year}*.csv", as: .spelling("{year}", .financial, .year))
        coc2.from("HUD CoC Number", "CoC Number")
        sector.fromHeading()
          .reading("Street Outreach", as: so)
          .reading("Emergency Shelter", as: es)
        exits2.from(.path("SPM 2 ({sector})", "Total Persons Exited*"))
        back242.from(.path("SPM 2 ({sector})", "Total Persons Returns in 24 mths*"))
        Missing(["NA", ""], .notCollected)
        IgnoreRows(where: coc.is(.missing))
      }
      Define(stay, "Average length of stay in days", the(stay, in: whole)) {
        LowerIsBetter()
      }
      Define(returns24, "Homeless again within 24 months", sum(back24, in: spm).asShare(of: sum(exits, in: spm))) {
        LowerIsBetter()
      }
      Define(allReturns, "The same, as published for the whole", sum(back24, in: whole).asShare(of: sum(exits, in: whole))) {
        LowerIsBetter()
      }
      Define(bedCoverage, sum(hmis, in: whole).asShare(of: sum(beds, in: whole)))
      Define(placed, "Exits to permanent housing", sum(housed, in: whole).asShare(of: sum(left, in: whole))) {
        HigherIsBetter()
      }
      Calculation(simpsonCount, equals: count(.places.where(simpson.isNot(.met))))
      Rule("hpc", "High-performing community, computable part") {
        Require(stay < 20 || stay <= Expression<NumberValue>.decimal("0.9") * stay.at(.previous(.year)))
        Require(allReturns < .percent(5) || allReturns <= Expression<NumberValue>.decimal("0.8") * allReturns.at(.previous(.year)))
        Require(bedCoverage >= .percent(80))
        ReferenceNote("24 CFR 578.65(c)")
      }
      Rule("no-hollow-success", "Better exits do not hide more returns") {
        Forbid {
          placed.isBetter(than: placed.at(.previous))
          allReturns.isWorse(than: allReturns.at(.previous))
        }
      }
      Rule("most-better-whole-worse") {
        Forbid {
          most(.partners, have: returns24.for(.it).isBetter(than: returns24.for(.it).at(.previous)))
          allReturns.isWorse(than: allReturns.at(.previous))
        }
      }
      Rule("mix-hides") {
        Forbid {
          rateEffect(returns24, across: .partners) < 0
          allReturns.isWorse(than: allReturns.at(.previous))
        }
      }
      Rule("simpson", "Every sector no worse, the whole worse") {
        When(count(.partners.where(denominator(of: returns24).for(.it) > 0 && denominator(of: returns24).for(.it).at(.previous) > 0)) >= 2)
        Forbid {
          all(.partners.where(denominator(of: returns24).for(.it) > 0 && denominator(of: returns24).for(.it).at(.previous) > 0), have: returns24.for(.it).isNoWorse(than: returns24.for(.it).at(.previous)))
          allReturns.isWorse(than: allReturns.at(.previous))
        }
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let here = PlaceName("here")
    let authority = PartnerName("authority")
    let replies = Returns("replies")
    let year = replies.period("year")
    let replied = replies.number("replied")
    let judgements = Records("judgements")
    let authority2 = judgements.place("authority")
    let on = judgements.date("on")
    let statement = judgements.measure("statement")
    let level = CodesName("level")
    let awarded = judgements.number("awarded", of: level)
    let t1 = OutcomeName("t1")
    let t2 = OutcomeName("t2")
    let s1 = MeasureName("s1")
    let s5 = MeasureName("s5")
    let informationReturn = MeasureName("information-return")
    let overall = MeasureName("overall")
    let grade = RatingName("grade")
    return Framework("assessments", "assessments") {
      Calendar(.financial, .quarters)
      Place(here, "Here")
      Partner(authority, "The authority")
      Policy {
        MissingStaysMissing()
      }
      Codes(level, "Rubric", first: .worst) {
        Code(1, "Significant shortfalls")
        Code(2, "Some shortfalls")
      }
      ReturnsSource(replies) {
        SuppliedBy(authority)
        Every(.year, due: .days(30))
        year.from("Year")
        replied.from("Replied")
      }
      RecordsSource(judgements, "One row a statement and evidence category") {
        authority2.from("la")
        on.from("date")
        statement.from("statement")
        awarded.from("score")
      }
      Outcome(t1, "Working with people") {
        Define(s1, "Assessing needs", the(awarded, in: judgements)) {
          HigherIsBetter()
          ValueRange(1, to: 4, whole: true)
        }
      }
      Outcome(t2, "Providing support") {
        Define(s5, "Partnerships and communities", the(awarded, in: judgements)) {
          HigherIsBetter()
          ValueRange(1, to: 4, whole: true)
        }
      }
      Define(informationReturn, the(replied, in: replies)) {
        Performance()
        NeitherIsBetter()
      }
      Score(overall, "Share of the maximum", equals: sum(it, across: .measures) / (4 * count(.measures)))
      RatingScale(grade, "Overall rating", on: overall.rounded(.halfUp, to: 2)) {
        WorstFirst()
        Label("inadequate", .below(.percent(39)))
        Label("requires improvement", .below(.percent(63)))
        Label("good", .below(.percent(88)))
        Label("outstanding", .otherwise)
        Gate("information", .noBetter(than: "requires improvement"), when: informationReturn.is(.notSubmitted))
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let here = PlaceName("here")
    let england = PlaceName("england")
    let profile = Returns("profile")
    let indicator = profile.measure("indicator")
    let area = profile.place("area")
    let year = profile.period("year")
    let figure = profile.number("figure")
    let low = profile.lower("low", of: figure)
    let cases = profile.numerator("cases", of: figure)
    let base = profile.denominator("base", of: figure)
    let note = profile.status("note", of: figure)
    let name108 = MeasureName("108")
    let name247 = MeasureName("247")
    let name1172 = MeasureName("1172")
    let fifth = MeasureName("fifth")
    let compared = RatingName("compared")
    return Framework("comparisons", "comparisons") {
      Calendar(.financial, .quarters)
      Place(here, "Here")
      Place(england, "England")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(profile, "Fingertips export") {
        indicator.from("Indicator ID")
        area.from("Area Code")
        year.from("Time period", as: .spelling("{year}", .calendar, .year), .spelling("{year}/{yy}", .financial, .year))
        figure.from("Value")
        low.from("Lower CI 95.0 limit")
        cases.from("Count")
        base.from("Denominator")
        note.from("Value note")
          .reading("*", as: .withheld)
      }
      Define(name108, the(figure, in: profile)) {
        LowerIsBetter()
        RealChange(by: "recent-trend", over: .last(5, .years), at: .percent("99.8"))
      }
      Define(name247, the(figure, in: profile)) {
        HigherIsBetter()
        RealChange(by: "recent-trend", over: .last(5, .years), at: .percent("99.8"))
      }
      Define(name1172, the(figure, in: profile)) {
        NeitherIsBetter()
        RealChange(by: "recent-trend", over: .last(5, .years), at: .percent("99.8"))
      }
      Score(fifth, "Quintile in England", for: .measures, equals: quantile(5)(it, across: .places.in(england), by: "first-bound"))
      RatingScale(compared, "Compared with England", for: .measures) {
        BestFirst()
        Label("better", when: worseLimit(of: it).isBetter(than: it.in(england)))
        Label("worse", when: betterLimit(of: it).isWorse(than: it.in(england)))
        Label("similar", .otherwise)
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let here = PlaceName("here")
    let aco = PartnerName("aco")
    let medicare = PartnerName("medicare")
    let submitted = Returns("submitted")
    let year = submitted.period("year")
    let who = submitted.partner("who")
    let line = submitted.measure("line")
    let figure = submitted.number("figure")
    let accounts = Returns("accounts")
    let year2 = accounts.period("year")
    let who2 = accounts.partner("who")
    let spared = accounts.money("spared", "USD")
    let first2 = accounts.yesNo("first")
    let outcomeMeasures = OutcomeName("outcome-measures")
    let processMeasures = OutcomeName("process-measures")
    let q001 = MeasureName("q001")
    let q134 = MeasureName("q134")
    let earned = MeasureName("earned")
    let firstYear = MeasureName("first-year")
    let decile = MeasureName("decile")
    let benchmarks = MeasureName("benchmarks")
    let quality = MeasureName("quality")
    let standard = MeasureName("standard")
    let sharing = RatingName("sharing")
    let ecqm = MeasureName("ecqm")
    let collection = MeasureName("collection")
    return Framework("quality-gate", "quality-gate") {
      Calendar(.calendar, .years)
      Place(here, "Here")
      Partner(aco, "The organisation")
      Partner(medicare, "Medicare")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(submitted) {
        year.from("Year")
        who.from("Organisation")
        line.from("Measure")
        figure.from("Score")
      }
      ReturnsSource(accounts) {
        year2.from("Year")
        who2.from("Organisation")
        spared.from("Saved")
        first2.from("First year")
      }
      Outcome(outcomeMeasures, "Outcomes of care") {
        Define(q001, the(figure, in: submitted)) {
          LowerIsBetter()
          With("collection", "ecqm")
        }
      }
      Outcome(processMeasures, "What is done") {
        Define(q134, the(figure, in: submitted)) {
          HigherIsBetter()
          With("collection", "ecqm")
        }
      }
      Define(earned, sum(spared, in: accounts)) {
        HigherIsBetter()
      }
      Define(firstYear, count(accounts, where: first2)) {
        NeitherIsBetter()
      }
      Score(decile, "Decile points", for: .measures, on: it, interpolated: true) {
        Knot(1, at: benchmarks.of(Expression<NumberValue>(1)))
        Knot(2, at: benchmarks.of(Expression<NumberValue>(2)))
        Knot(10, at: benchmarks.of(Expression<NumberValue>(10)))
      }
      Score(quality, "Quality score", for: .partners, equals: 100 * mean(decile / 10, across: .measures))
      Parameter(benchmarks, "Value at which each decile begins", by: "measure", "points") {
        Value(90, for: .name(q001), 1)
        Value(60, for: .name(q001), 2)
        Value(10, for: .name(q001), 10)
        Value(10, for: .name(q134), 1)
        Value(30, for: .name(q134), 2)
        Value(90, for: .name(q134), 10)
      }
      Parameter(standard, "40th percentile of the quality score") {
        Value(.decimal("76.7"), from: .date(2025, 1, 1), reference: "PY2025")
      }
      RatingScale(sharing, "Sharing rate", for: .partners) {
        BestFirst()
        InOrder()
        Label("maximum", when: quality >= standard)
        Label("maximum", when: all(.measures.where(collection.of(it).is(ecqm)), are: .reported) && atLeast(1, .measures(of: outcomeMeasures), have: decile >= 2) && atLeast(1, .measures(of: processMeasures), have: decile >= 5))
        Label("maximum", when: firstYear > 0 && all(.measures, are: .reported))
        Label("scaled", when: atLeast(1, .measures(of: outcomeMeasures), have: decile >= 2))
        Label("none", .otherwise)
      }
      Consequence("savings", "Shared savings") {
        When(sharing.isNoWorse(than: "scaled"))
        Gain(earned, shared: [aco: .percent(50), medicare: .percent(50)])
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let here = PlaceName("here")
    let internalAudit = PartnerName("internal-audit")
    let needs = Records("needs")
    let family = needs.person("family")
    let school = CodeName("school")
    let earlyYears = CodeName("early-years")
    let health = CodeName("health")
    let substances = CodeName("substances")
    let relationships = CodeName("relationships")
    let abuse = CodeName("abuse")
    let crime = CodeName("crime")
    let domesticAbuse = CodeName("domestic-abuse")
    let home = CodeName("home")
    let money = CodeName("money")
    let need = needs.oneOf("need", school, earlyYears, health, substances, relationships, abuse, crime, domesticAbuse, home, money)
    let on = needs.date("on")
    let found = CodeName("found")
    let supported = CodeName("supported")
    let resolved = CodeName("resolved")
    let recurred = CodeName("recurred")
    let event = needs.oneOf("event", found, supported, resolved, recurred)
    let plan = needs.yesNo("plan")
    let worker = needs.yesNo("worker")
    let assessed = needs.yesNo("assessed")
    let helped = People("helped")
    let claimed = MeasureName("claimed")
    let successful = RuleName("successful")
    return Framework("families", "families") {
      Calendar(.financial, .quarters)
      Place(here, "Here")
      Partner(internalAudit, "Internal audit")
      Policy {
        MissingStaysMissing()
      }
      RecordsSource(needs, "One row a family, need and event") {
        family.from("Family")
        need.from("Need")
        on.from("Date")
        event.from("Event")
        plan.from("On the plan")
        worker.from("Lead worker")
        assessed.from("Assessed")
      }
      Cohort(helped, "Families with three needs or more", persons(in: rows(needs).whose(distinct(need, in: needs) >= 3)))
      Define(claimed, "Families with a successful outcome", share(of: helped, whose: successful.is(.met)))
      Claim(successful, "A successful family outcome") {
        For(.persons(in: helped))
        Require(latest(worker))
        Require(latest(assessed))
        Require(no(needs, where: event.is(found) && !plan))
        Require(no(needs, where: event.is(found) && !followed(by: rows(needs, where: event.is(supported)).withSame(need), within: .months(24))))
        Require(no(needs, where: event.is(found) && !followed(by: rows(needs, where: event.is(resolved)).withSame(need), within: .months(24))))
        Require(no(needs, where: event.is(resolved) && followed(by: rows(needs, where: event.is(recurred)).withSame(need), within: .months(6))))
        AuditedBy(internalAudit)
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let here = PlaceName("here")
    let series = Returns("series")
    let indicator = series.measure("indicator")
    let year = series.period("year")
    let figure = series.number("figure")
    let care = OutcomeName("care")
    let screened = MeasureName("screened")
    let achievement = MeasureName("achievement")
    let threshold = MeasureName("threshold")
    let goal = MeasureName("goal")
    let improvement = MeasureName("improvement")
    let bestBefore = MeasureName("best-before")
    let domain = MeasureName("domain")
    return Framework("domains", "domains") {
      Calendar(.calendar, .years)
      Place(here, "Here")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(series) {
        indicator.from("Measure")
        year.from("Year")
        figure.from("Rate")
      }
      Outcome(care, "Care") {
        Define(screened, the(figure, in: series)) {
          HigherIsBetter()
          With("threshold", 50)
          With("goal", 90)
        }
      }
      Score(achievement, for: .measures, on: it, interpolated: true) {
        Knot(0, at: threshold.of(it))
        Knot(10, at: goal.of(it))
      }
      Score(improvement, for: .measures) {
        InOrder()
        Case(5, when: it.isBetter(than: bestBefore))
        Case(0, .otherwise)
      }
      Calculation(bestBefore, for: .measures, equals: maximum(it, over: .from(.year(2019), to: .previous)))
      Score(domain, for: .outcomes, equals: minimum(sum(achievement + improvement, across: .measures(of: .it), ifKnown: .any) / (10 * count(.measures(of: .it).where(achievement.is(.known)))), .percent(100)))
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let here = PlaceName("here")
    let series = Returns("series")
    let indicator = series.measure("indicator")
    let year = series.period("year")
    let figure = series.number("figure")
    let poverty = OutcomeName("poverty")
    let schooling = OutcomeName("schooling")
    let sdg11 = MeasureName("sdg-1-1")
    let sdg41 = MeasureName("sdg-4-1")
    let sdg42 = MeasureName("sdg-4-2")
    let growth = MeasureName("growth")
    let needed = MeasureName("needed")
    let drift = MeasureName("drift")
    let towards = MeasureName("towards")
    let room = MeasureName("room")
    let limit = MeasureName("limit")
    let progress = MeasureName("progress")
    let indicator2 = MeasureName("indicator")
    let status = RatingName("status")
    return Framework("indicators", "indicators") {
      Calendar(.calendar, .years)
      Place(here, "Here")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(series) {
        indicator.from("Series")
        year.from("Year")
        figure.from("Value")
      }
      Outcome(poverty) {
        Define(sdg11, the(figure, in: series)) {
          LowerIsBetter()
          Baseline(.year(2015))
          Target(.reaching(5), by: .year(2030))
          With("limit", 0)
        }
      }
      Outcome(schooling) {
        Define(sdg41, the(figure, in: series)) {
          HigherIsBetter()
          Baseline(.year(2015))
          Target(.reaching(90), by: .year(2030))
          With("limit", 100)
        }
        Define(sdg42, the(figure, in: series)) {
          HigherIsBetter()
          Baseline(.year(2015))
        }
      }
      Calculation(growth, for: .measures, equals: (it / it.at(.baseline)).raised(to: 1 / years(from: .baseline, to: .now)) - 1)
      Calculation(needed, for: .measures, equals: (target(of: it) / it.at(.baseline)).raised(to: 1 / years(from: .baseline, to: .target)) - 1)
      Calculation(drift, for: .measures, equals: direction(of: it) * growth)
      Calculation(towards, for: .measures, equals: drift / magnitude(needed))
      Calculation(room, for: .measures) {
        Case(1, when: limit.of(it).is(.missing))
        Case(1 - (it.at(.baseline) / limit.of(it)).raised(to: .decimal("4.44")), .otherwise)
      }
      Score(progress, for: .measures) {
        InOrder()
        Case(5, when: it.is(.met))
        Case(minimum(Expression<NumberValue>.decimal("7.1429") * towards - .decimal("4.2857"), 5), when: target(of: it).is(.known) && towards >= .decimal("0.6"))
        Case(maximum(Expression<NumberValue>.decimal("4.1667") * towards - .decimal("2.5"), -5), when: target(of: it).is(.known))
        Case(maximum(125 * drift - .decimal("2.5"), -5), when: drift < 0)
        Case(minimum(500 * drift / room - 5, 5), when: drift >= Expression<NumberValue>.decimal("0.015") * room)
        Case(250 * drift / room - .decimal("1.25"), when: drift >= Expression<NumberValue>.decimal("0.005") * room)
        Case(500 * drift / room - .decimal("2.5"), .otherwise)
      }
      Score(indicator2, for: .outcomes, equals: mean(progress, across: .measures(of: .it), ifKnown: .any))
      RatingScale(status, for: .outcomes, on: indicator2) {
        BestFirst()
        Label("on track", .atLeast(.decimal("2.5")))
        Label("moderate", .atLeast(0))
        Label("limited", .atLeast(.decimal("-2.5")))
        Label("deterioration", .otherwise)
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let here = PlaceName("here")
    let angus = PlaceName("Angus")
    let fife = PlaceName("Fife")
    let moray = PlaceName("Moray")
    let export = Returns("export")
    let indicator = export.measure("indicator")
    let council = export.place("council")
    let year = export.period("year")
    let figure = export.number("figure")
    let chn8a = MeasureName("CHN8a")
    let chn11 = MeasureName("CHN11")
    let familyAverage = MeasureName("family-average")
    let scottishRank = MeasureName("scottish-rank")
    let familyRank = MeasureName("family-rank")
    return Framework("benchmarking", "benchmarking") {
      Calendar(.financial, .quarters)
      Place(here, "Here")
      Place(angus).with("family", 2)
      Place(fife).with("family", 3)
      Place(moray).with("family", 2)
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(export) {
        indicator.from("Code")
        council.from("LocalAuthority")
        year.from("Year", as: .spelling("{year}-{yy}", .financial, .year))
        figure.from("Value")
      }
      Define(chn8a, "Cost of children looked after", the(figure, in: export)) {
        LowerIsBetter()
      }
      Define(chn11, "Positive destinations", the(figure, in: export)) {
        HigherIsBetter()
      }
      Calculation(familyAverage, for: .measures, equals: unweightedMean(it, across: .places.withSame("family"), ifKnown: .any))
      Calculation(scottishRank, for: .measures, equals: rank(it, across: .places, ties: .best))
      Calculation(familyRank, for: .measures, equals: rank(it, across: .places.withSame("family"), ties: .best))
    }
  }

  @Sendable
  static func framework13() -> Framework {
    let here = PlaceName("here")
    let results = Returns("results")
    let year = results.period("year")
    let hospital = results.partner("hospital")
    let line = results.measure("line")
    let figure = results.number("figure")
    let mortality = OutcomeName("mortality")
    let safety = OutcomeName("safety")
    let mort30 = MeasureName("MORT-30")
    let hai1 = MeasureName("HAI-1")
    let reach = MeasureName("reach")
    let m = MeasureName("m")
    let z = MeasureName("z")
    let groupMean = MeasureName("group-mean")
    let group = MeasureName("group")
    let peer = MeasureName("peer")
    let summary = MeasureName("summary")
    let weight = MeasureName("weight")
    let cuts = MeasureName("cuts")
    let overall = RatingName("overall")
    return Framework("stars", "stars") {
      Calendar(.calendar, .years)
      Place(here, "Here")
      Policy {
        MissingStaysMissing()
      }
      ReturnsSource(results) {
        year.from("Year")
        hospital.from("Facility")
        line.from("Measure")
        figure.from("Score")
      }
      Outcome(mortality, "Mortality") {
        With("weight", .percent(22))
        Define(mort30, the(figure, in: results)) {
          LowerIsBetter()
        }
      }
      Outcome(safety, "Safety of care") {
        With("weight", .percent(22))
        Define(hai1, the(figure, in: results)) {
          LowerIsBetter()
        }
      }
      Calculation(reach, for: .measures(as: m), equals: count(.partners.where(m.is(.known))))
      Calculation(z, for: .measures.where(reach > 100), equals: direction(of: it) * zScore(it, across: .partners))
      Calculation(groupMean, for: .outcomes, equals: mean(z, across: .measures(of: .it), ifKnown: .atLeast(3)))
      Calculation(group, for: .outcomes, equals: zScore(groupMean, across: .partners))
      Calculation(peer, for: .partners, equals: count(.outcomes.where(group.is(.known))))
      Score(summary, for: .partners, equals: mean(group, across: .outcomes, weightedBy: weight.of(it), ifKnown: .atLeast(3)))
      Parameter(cuts, "Cut points, as published for each peer group", by: "peer", "stars") {
        Value(.decimal("0.9"), for: 3, 5)
        Value(.decimal("0.4"), for: 3, 4)
        Value(.decimal("0.8"), for: 4, 5)
        Value(.decimal("0.3"), for: 4, 4)
      }
      RatingScale(overall, for: .partners, on: summary) {
        BestFirst()
        Label("5 stars", .atLeast(cuts.of(Expression<NumberValue>(5))))
        Label("4 stars", .atLeast(cuts.of(Expression<NumberValue>(4))))
        Label("1 star", .otherwise)
        Gate("evidence", .undecided, when: group.of(mortality).is(.missing) && group.of(safety).is(.missing))
      }
    }
  }

  @Sendable
  static func framework14() -> Framework {
    let here = PlaceName("here")
    let events = Records("events")
    let who = events.person("who")
    let agency = events.partner("agency")
    let on = events.date("on")
    let homelessness = CodeName("homelessness")
    let drugs = CodeName("drugs")
    let offending = CodeName("offending")
    let mentalHealth = CodeName("mental-health")
    let abuse = CodeName("abuse")
    let need = events.oneOf("need", homelessness, drugs, offending, mentalHealth, abuse)
    let contact = CodeName("contact")
    let entry = CodeName("entry")
    let exit = CodeName("exit")
    let kind = events.oneOf("kind", contact, entry, exit)
    let housed = events.yesNo("housed")
    let facing = People("facing")
    let housedNow = MeasureName("housed-now")
    let joinedUp = MeasureName("joined-up")
    let returned = MeasureName("returned")
    return Framework("disadvantage", "disadvantage") {
      Calendar(.financial, .quarters)
      Place(here, "Here")
      Policy {
        MissingStaysMissing()
      }
      RecordsSource(events, "One row an event, from each agency") {
        who.from("Pseudonym")
        agency.from("Agency")
        on.from("Date")
        need.from("Need")
        kind.from("Event")
        housed.from("Settled", yes: "1", no: "0")
        Missing(["", "9", "99"], .notCollected)
      }
      Cohort(facing, "Three needs or more in a year", persons(in: rows(events).whose(distinct(need, in: events) >= 3).over(.last(12, .months))))
      Define(housedNow, "Settled at the quarter's end", share(of: facing, whose: latest(housed, within: .months(6)))) {
        HigherIsBetter()
        RealChange(.atLeast(.points(2)), since: .previous)
      }
      Define(joinedUp, "Seen by two partners or more in the quarter", share(of: facing, whose: seen(by: .atLeast(2)))) {
        HigherIsBetter()
      }
      Define(returned, "Back within 180 days of leaving", share(of: rows(events, where: kind.is(exit)), where: followed(by: events, where: kind.is(entry), within: .days(180)))) {
        LowerIsBetter()
        Every(.quarter, due: .days(180))
      }
      Rule("nobody-lost", "Nobody who leaves is lost") {
        When(housedNow.is(.worsening))
        Require(joinedUp.isNoWorse(than: joinedUp.at(.sameLastYear(.quarter))))
      }
    }
  }
}
