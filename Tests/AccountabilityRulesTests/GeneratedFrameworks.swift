// swift-format-ignore-file
// Written by SwiftPrinterTests; see there.
import AccountabilityRules

enum GeneratedFrameworks {
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
  ]

  @Sendable
  static func framework1() -> Framework {
    let twoWords = PlaceName("two words")
    let x = PartnerName("x")
    let v = Records("év")
    let late = v.reason("late")
    let settledHome = v.share("settled-home")
    let settledHome2 = v.count("settled-home")
    let v2 = v.text("év")
    let coverage2 = Returns("coverage")
    let known = coverage2.yesNo("known")
    let zone2 = CodesName("zone-2")
    let missing = coverage2.code("missing", of: zone2)
    let settledHome3 = OutcomeName("settled-home")
    let council = PlaceName("council")
    let zusammenhalt = PlaceName("Zusammenhalt")
    let measures = PlaceName("measures")
    let cL01 = PlaceName("C&L01")
    let share2 = PlaceName("share")
    let of00232 = Returns("OF0023")
    let healthBoard = MeasureName("health-board")
    let `in` = MeasureName("in")
    let target2 = MeasureName("target")
    let baseline = CodesName("baseline")
    let all2 = CodeName("all")
    let returned = RuleName("Returned")
    let no2 = PartnerName("no")
    let mean2 = PartnerName("mean")
    let met = PlaceName("met")
    let count2 = Expression<PeriodValue>("count")
    let healthBoard2 = OutcomeName("health-board")
    let twoWords2 = Expression<PeriodValue>("two words")
    let of00233 = Expression<PeriodValue>("OF0023")
    let sector = Returns("sector")
    let `class` = RatingName("class")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let first2 = MeasureName("first")
    let of00234 = MeasureName("OF0023")
    let known2 = Returns("known")
    let met2 = MeasureName("met")
    let noSilo = MeasureName("no-silo")
    let cL012 = Returns("C&L01")
    let share3 = MeasureName("share")
    let partners = MeasureName("partners")
    let name111 = MeasureName("1-1-1")
    let council2 = MeasureName("council")
    let missing2 = Returns("missing")
    let zone22 = MeasureName("zone-2")
    let settledHome4 = PlaceName("settled-home")
    let better = Returns("better")
    let x2 = RuleName("x")
    let missing3 = OutcomeName("missing")
    let coverage3 = MeasureName("coverage")
    let baseline2 = MeasureName("baseline")
    let late2 = Returns("late")
    let known3 = PartnerName("known")
    let count3 = Returns("count")
    let `default` = MeasureName("default")
    let share4 = Returns("share")
    let no3 = MeasureName("no")
    let met3 = Returns("met")
    let zusammenhalt3 = PartnerName("Zusammenhalt")
    let v3 = RuleName("év")
    let known4 = MeasureName("known")
    let known5 = ConsequenceName("known")
    let in2 = Returns("in")
    let partners2 = Expression<PersonValue>("partners")
    let sum2 = MeasureName("sum")
    let partners3 = ConsequenceName("partners")
    return Framework("OF0023", "NK") {
      Version("1.2.3")
      Treat("class", as: .error, because: "on course")
      Because("off course")
      Place(twoWords, "two\nlines").code("say \"yes\"", "").until(.date(2022, 10, 1)).replaces(council, zusammenhalt).replaces(measures, cL01, share2)
      Partner(x, "50 % – “half”", sector: "met")
      Sector("OF0023")
      Policy {
        Coverage(.above(count(rows(of00232).withSame(healthBoard, `in`).over(.yearToDate)) / target2))
      }
      Codes(baseline, "a \\ b", first: .best) {
        Code(5, "Everyone has a settled home")
        Code(all2, "say \"yes\"", from: "*", says: "off course")
      }
      RecordsSource(v, "\\(x)") {
        Encoding(.windows1252)
        Headings(rows: 3)
        late.from("*").snapshot.optional
        settledHome.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .financial, pooled: .years))
        settledHome2.fromFile("*{year}*.csv")
          .reading("*", "off course", as: .notSubmitted)
          .reading("50 % – “half”", "on course", as: .percent(0))
        v2.fromColumn(82417).carried
          .reading("a \\ b", "Everyone has a settled home", as: Expression<Condition>(false).as(TextValue.self))
          .reading("50 % – “half”", as: Expression<DateValue>.date(2006, 5, 22).as(TextValue.self))
          .reading("a \\ b", as: Expression<NumberValue>(30).as(TextValue.self))
        IgnoreRows(where: returned)
      }
      ReturnsSource(coverage2) {
        Separator("|")
        Encoding(.utf16)
        Headings(where: the(of00233, in: rows(sector, where: Expression<TextValue>.text("50 % – “half”").isOne(of: .text("on course"), .it, .text("off course"))).withSame(`class`, zusammenhalt2, first2).over(.from(.previous, to: .previous))).isOne(of: Expression<PeriodValue>.quarter(2006...2007, 3).for(no2).at(.target).bracketed.for(mean2).in(met), count2.of(magnitude(it, it, across: .outcomes.withSame("zone-2", "late").as(healthBoard2).where(true), order: .lowestFirst)), twoWords2))
        known.from(.path("*", "50 % – “half”"), .path("Everyone has a settled home", "")).snapshot.optional.carried
        missing.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .financial, pooled: .years), .spelling("{year}/{yy}", .calendar, .year))
      }
      Outcome(settledHome3, "Everyone has a settled home") {
        Met(when: Expression<NumberValue>.money(12_345_678, "GBP").per(100_000, it) * years(from: .now, to: .baseline) > Expression<NumberValue>.duration(1_000, .quarters).raised(to: of00234) - (-target2))
        Allow("1-1-1", because: "Everyone has a settled home")
        Define(known, "off course", atkinson(30)(points(from: .now, to: .target), over: .yearToDate, by: "év").is(.flagged(by: .widenedGap))) {
          HigherIsBetter()
          Every(.day, due: .years(32))
          Denominator(.above(met2.orElse(share(of: known2, whose: !Expression<Condition>(true)), because: "off course")))
          Trajectory(.straight)
        }
      }
      Score(healthBoard, for: .places.where(zScore(.percent(1_000), in: rows(cL012).withSame(share3, target2).whose(false).over(.last(7, .years)), weightedBy: it, order: .highestFirst, by: "no-silo").isNotBetween(noSilo.of(Expression<NumberValue>.duration("0.125", .days)), and: .percent(63)) && council2.isWorse(than: partners.of(name111))), equals: Expression<TextValue>.text("say \"yes\"").as(NumberValue.self)) {
        InOrder()
        Knot(.money(0, "GBP"), at: the(noSilo, in: missing2).per(zone22))
        Knot(-1, at: StatisticFunction("mean", 12_345_678)(.duration("62.5", .years), over: .yearToDate))
        Because("*")
      }
      RatingScale(`class`, "tab\u{9}here", for: .places(as: settledHome4).where(seen(by: .all, in: rows(better, where: x2))), .groups(of: name111).of(missing3).of(missing3), on: range(share3.orElse(settledHome, because: "a \\ b"), count(.outcomes), over: .yearToDate, order: .highestFirst).standardised(.indirectly, by: target2, to: "no")) {
        Label("on course", .below(Expression<NumberValue>(-1).standardised(.indirectly, by: coverage3, baseline2, partners, to: "mean")))
      }
      Rule("no-silo") {
        For(.persons(in: late2).role(.accountable, for: .it), .partners.suppliedBy(known3))
        For(.persons(in: count3))
        When((first2.of(Expression<TextValue>.text("say \"yes\"")) / met2.asShare(of: council2)).isNoBetter(than: .percent("0.5")))
        Require(concentration(target2.orElse(it, because: "tab\u{9}here"), count(.groups(of: `default`).where(false)), over: .yearToDate, weightedBy: persons(in: rows(share4).withSame(no3, zusammenhalt2)), by: "all").isNoWorse(than: .decimal("1.4")))
      }
      Consequence("known") {
        When(Expression<TextValue>.it.isWorse(than: "on course"))
        When(preceded(by: rows(met3, where: AnyOf {
          most(.measures.suppliedBy(zusammenhalt3).where(v3), have: false)
          Expression<TextValue>.text("NK").is(.decided)
          Expression<TextValue>.text("tab\u{9}here").as(Condition.self)
          it.isNotBetween(known4, and: it)
        }).withSame(known5, healthBoard), within: .days(37)))
        Because("")
        Then("a \\ b", by: .persons(in: in2).as(partners2).where(sum2.isBetter(than: no3.of(Expression<NumberValue>.points(63)))), within: .quarters(26))
      }
      Story("share") {
        About(partners)
        Answers("late")
        Says("two\nlines")
        Says("tab\u{9}here")
      }
      Story("measures", "") {
        About(partners.at(.ago(.years(8))))
      }
      Exception(to: .consequence(partners3), from: .date(1992, 3, 3), because: "a \\ b") {
        Because("two\nlines")
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let `default` = PlaceName("default")
    let council = PartnerName("council")
    let zone2 = Returns("zone-2")
    let coverage2 = zone2.reason("coverage")
    let late = zone2.date("late")
    let council2 = zone2.period("council")
    let sector = CodeName("sector")
    let twoWords = CodeName("two words")
    let target2 = zone2.oneOf("target", sector, twoWords)
    let name111 = zone2.measure("1-1-1")
    let target3 = Returns("target")
    let known = target3.yesNo("known")
    let missing = OutcomeName("missing")
    let healthBoard = Returns("health-board")
    let v = healthBoard.status("év", of: number("sum"))
    let v2 = healthBoard.period("év")
    let no2 = PlaceName("no")
    let missing2 = PlaceName("missing")
    let of0023 = MeasureName("OF0023")
    let name1112 = PartnerName("1-1-1")
    let target4 = OutcomeName("target")
    let sum2 = PartnerName("sum")
    let healthBoard2 = MeasureName("health-board")
    let costPerHead = MeasureName("cost-per-head")
    let returned = MeasureName("Returned")
    let first2 = Returns("first")
    let met = OutcomeName("met")
    let `class` = MeasureName("class")
    let baseline = Returns("baseline")
    let twoWords2 = RuleName("two words")
    let class2 = OutcomeName("class")
    let `in` = RuleName("in")
    let share2 = MeasureName("share")
    let count2 = MeasureName("count")
    let x = MeasureName("x")
    let baseline2 = RatingName("baseline")
    let measures = Returns("measures")
    let baseline3 = PartnerName("baseline")
    let name1113 = Returns("1-1-1")
    let name1114 = OutcomeName("1-1-1")
    let all2 = Returns("all")
    let no3 = MeasureName("no")
    let first3 = MeasureName("first")
    let cL01 = PartnerName("C&L01")
    let when2 = MeasureName("when")
    let met2 = MeasureName("met")
    let returned2 = Returns("Returned")
    let measures2 = PartnerName("measures")
    let share3 = PartnerName("share")
    let v3 = MeasureName("év")
    let noSilo = MeasureName("no-silo")
    let better = MeasureName("better")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let sector2 = RuleName("sector")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let healthBoard3 = Expression<PeriodValue>("health-board")
    let sector3 = Expression<DateValue>("sector")
    return Framework("when", "50 % – “half”") {
      Version("2026.1")
      Version("2026.1")
      Replaces("2026.1", because: "")
      Treat("known", with: "sum", .decimal("1.4"), because: "*")
      Place(partners, "say \"yes\"").sector("count").sector("late").with("coverage", Expression<Condition>(true))
      Place(`default`, "tab\u{9}here").code("Everyone has a settled home").replaces(no2).replaces(missing2)
      Partner(council)
      Sector("sector", "\\(x)")
      ReturnsSource(zone2) {
        Separator(";")
        coverage2.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month)).carried
        late.from().carried
        council2.from().optional
          .reading("say \"yes\"", as: Expression<Condition>(false).as(PeriodValue.self))
        target2.from().optional.carried
        name111.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, .month)).snapshot
        Missing(["50 % – “half”", "on course"], .notCollected)
      }
      ReturnsSource(target3, "off course") {
        Headings(rows: 1)
        DatedBy(of0023)
        known.defined(as: name1112.is(.funder, for: target4))
      }
      Outcome(missing) {
        HeardThrough(sum2)
        Within(missing)
        Define(healthBoard2, "NK", costPerHead.of(returned)) {
          RealChange(.below(mixEffect(.decimal("0.125"), across: .persons(in: first2).of(met))), since: .previous)
          Target(.reaching(the(`class`, in: baseline)))
          Milestone(.above(-(Expression<NumberValue>.points(1) / 1_000).per(1_000, recentTrend(.percent("62.5"), it, across: .groups(of: twoWords2).role(.affected, for: class2)))), by: .now)
          Allow("coverage", because: "NK")
        }
        Define(`in`, Expression<NumberValue>.percent(30).isBetween(months(from: .quarter(2020, 1), to: .now), and: (Expression<NumberValue>.percent(1) - share2).rounded(.halfDown, to: 2))) {
          Performance(.howMuch)
          Contributes(to: twoWords2, late, share2)
          Contributes(to: `in`, name111)
          Target(.reaching(.decimal("0.5")), by: .now)
          Because("NK")
          ReferenceNote("*")
        }
      }
      Calculation(`class`, "NK", for: .outcomes.where(it >= Expression<NumberValue>.decimal("0.125").raised(to: .decimal("0.5")).asShare(of: Expression<NumberValue>(1).standardised(.directly, by: target2, count2, to: "zone-2"))), .groups(of: `in`), interpolated: true) {
      }
      Parameter(x, by: "év") {
        Value(1, for: "say \"yes\"x", from: .date(1997, 5, 6), reference: "\\(x)x")
        Value(.percent("62.5"), for: "*x", from: .date(2020, 1, 25))
        Because("two\nlines")
      }
      Parameter(of0023, by: "in") {
        Value(.duration(1, .months), for: "50 % – “half”x")
        Because("off course")
      }
      RatingScale(baseline2, for: .outcomes, .persons(in: measures).suppliedBy(baseline3).of(Expression<PeriodValue>.year(2004...2005).as(OutcomeValue.self)), on: distinct(count2, in: name1113, where: seen(by: .most, in: rows(name1113, where: Expression<PartnerValue>.it.is(.assurer, for: name1114))))) {
        BestToWorst("say \"yes\"")
        WorstFirst()
        WorstFirst()
        Label("on course", .otherwise)
        Label("", .otherwise)
      }
      Rule("two words") {
        When(points(from: .baseline, to: .ago(.months(4))).is(1))
      }
      Rule("no") {
        Then("*", by: name1112, within: .months(23))
        ReferenceNote("50 % – “half”")
      }
      Consequence("first", "on course") {
        When(!atMost(.decimal("62.5"), rows(all2, where: `default`.isOne(of: .it)).whose(!`in`).over(.yearToDate)))
        When(no3 >= (-first3.raised(to: it)))
        Gain(when2.asShare(of: the(met2, in: returned2)).rounded(.up, to: 3), shared: [cL01: .percent("10.5")])
        Gain(range(v3.rounded(.up, to: 3), by: "missing").per(1_000, noSilo.per(it).rounded(.halfUp, to: 2)), shared: [measures2: .percent("2.5"), share3: .percent("79.5")])
      }
      Question("first", "off course") {
        About(better)
      }
      Exception(to: .source(healthBoard), when: AnyOf {
        any(.partners.role(.contributing, for: zusammenhalt), have: Expression<Condition>(true) && false)
        all(.groups(of: healthBoard2).withSame("late", "default").where(All {
          false
          false
          sector2
          true
        }), are: .onTrajectory)
        count2.rounded(.halfDown, to: 0).is(it)
        exactly(1_000, zusammenhalt2)
      }, because: "") {
        LeftOut()
        Encoding(.windows1252)
        Headings(rows: 1)
        v.fromFile("*{year}*.csv").snapshot
        v2.from("NK", "a \\ b").optional.carried
          .reading("tab\u{9}here", "Everyone has a settled home", as: Expression<TextValue>.text("50 % – “half”").as(PeriodValue.self))
          .reading("a \\ b", "Everyone has a settled home", as: healthBoard3)
        Missing("*", .notCollected, in: known, `default`, v3)
      }
      Test("off course") {
        AsOf(.date(1995, 8, 13))
        Given(noSilo.at(.target), .undefined)
        Given(sector3.at(.ago(.years(11))), .date(2025, 9, 7))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first2 = PartnerName("first")
    let because = Returns("because")
    let healthBoard = because.upper("health-board", of: number("cost-per-head"))
    let noSilo = because.received("no-silo")
    let mean2 = because.measure("mean")
    let missing = because.yesNo("missing")
    let sum2 = OutcomeName("sum")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let `class` = RuleName("class")
    let class2 = MeasureName("class")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let all2 = Expression<MeasureValue>("all")
    let zone22 = Expression<MeasureValue>("zone-2")
    let missing2 = Returns("missing")
    let share2 = RuleName("share")
    let when2 = MeasureName("when")
    let v = Returns("év")
    let because2 = MeasureName("because")
    let when3 = PartnerName("when")
    let better = PartnerName("better")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let count2 = MeasureName("count")
    let sector = MeasureName("sector")
    let coverage2 = MeasureName("coverage")
    let settledHome = MeasureName("settled-home")
    let known = MeasureName("known")
    let share3 = PartnerName("share")
    let partners = MeasureName("partners")
    let costPerHead = RuleName("cost-per-head")
    let v2 = MeasureName("év")
    let coverage3 = Returns("coverage")
    let mean3 = RuleName("mean")
    let late = MeasureName("late")
    let `default` = MeasureName("default")
    let x2 = MeasureName("x")
    let first3 = MeasureName("first")
    let first4 = RatingName("first")
    let `in` = OutcomeName("in")
    let all3 = Returns("all")
    let no2 = Returns("no")
    let settledHome2 = PartnerName("settled-home")
    let known2 = PartnerName("known")
    let late2 = Returns("late")
    let sum3 = Returns("sum")
    let no3 = MeasureName("no")
    let v3 = PartnerName("év")
    let name1112 = MeasureName("1-1-1")
    let of0023 = PartnerName("OF0023")
    let in2 = PartnerName("in")
    let count3 = Returns("count")
    let healthBoard2 = OutcomeName("health-board")
    let target2 = RuleName("target")
    let default2 = PartnerName("default")
    let because3 = OutcomeName("because")
    let in3 = PlaceName("in")
    let all4 = PartnerName("all")
    let returned = PartnerName("Returned")
    let zusammenhalt3 = Returns("Zusammenhalt")
    let v4 = RuleName("év")
    let when4 = Expression<PersonValue>("when")
    let cL01 = MeasureName("C&L01")
    let class3 = PartnerName("class")
    let healthBoard3 = PartnerName("health-board")
    let zone23 = MeasureName("zone-2")
    let default3 = Expression<DateValue>("default")
    let measures = MeasureName("measures")
    return Framework("when", "*") {
      Language(1)
      Version("2026.1")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first2, sector: "class").sector("x").replaces(first2, met, name111)
      Sector("mean")
      ReturnsSource(because, "50 % – “half”") {
        Headings(where: (!class2.isBetter(than: 12_345_678)).is(latest(`class`)))
        DatedBy(zusammenhalt)
        healthBoard.fromHeading(as: "{day}/{month}/{year}", "{day}/{month}/{year}")
        noSilo.from("Everyone has a settled home", "*").optional
        mean2.fromHeading(as: "{day}/{month}/{year}", "{day}/{month}/{year}").snapshot
          .reading("off course", "say \"yes\"", as: all2)
          .reading("\\(x)", as: zone22)
        missing.defined(as: Expression<DateValue>.date(1991, 6, 24) < .it)
        Check(All {
          the(when2, in: v, where: false).is(the(class2, in: rows(missing2, where: share2).whose(missing)))
          !because2.isBetween(.percent(1_000), and: .percent("62.5"))
          when3.isNot(.consulted, for: .it)
          better.is(.assurer, for: zusammenhalt2)
        })
      }
      Outcome(sum2) {
        Checked(by: "a \\ b", on: .date(2018, 3, 2))
        Define(count2, "*", mixEffect(percentile(12_345_678)(sector, over: .from(.ago(.months(7)), to: .ago(.quarters(8))), order: .highestFirst), latest(coverage2).standardised(.directly, by: settledHome, known, to: "sector"), in: rows(v).withSame(share3), by: "zone-2")) {
          Performance()
          Population(.howMuch, .howMuch)
          Written(by: "*", on: .date(1998, 3, 22))
        }
      }
      Score(sector) {
        InOrder()
        InOrder()
        Case(class2, when: seen(by: .atLeast(.percent("0.125")), in: rows(because).withSame(known).whose(count(rows(because).withSame(partners).whose(costPerHead)).isNoBetter(than: .percent(1_000))).ever))
        Case(v2, .between(StatisticFunction("relative-index", .percent(63))(persons(in: rows(coverage3).withSame(mean2).whose(mean3)) / `default`.orElse(late, because: "off course"), x2.of((Expression<NumberValue>(1_000) * .duration(0, .months)))), and: first3))
      }
      RatingScale(first4, for: .measures.role(.contributing, for: `in`).where(atLeast(.percent(63), .persons(in: all3).withSame("sum", "no", "met").where(share(of: no2, whose: .it).isBetter(than: persons(in: coverage3))), are: .onTrajectory)), .outcomes.ownedBy(settledHome2).ownedBy(known2).where(most(late2, where: followed(by: missing2, where: atMost(.decimal("0.125"), sum3, where: true), within: .months(15)), have: in2.isOne(of: share3.of(no3), v3.of(name1112), of0023.of(Expression<NumberValue>(30))))), on: share(of: rows(count3, where: Expression<PartnerValue>.it.isNot(.consulted, for: healthBoard2)), where: costPerHead.of(Expression<NumberValue>.percent(-30)))) {
        BestToWorst("say \"yes\"")
        InOrder()
        DistinguishByInterval()
        Because("two\nlines")
      }
      Claim(target2, "off course") {
        For(.groups(of: v2).suppliedBy(settledHome2).ownedBy(default2), .partners.role(.consulted, for: because3).as(share3), where: Expression<TextValue>.text("\\(x)").for(.it).in(in3).at(.ago(.days(2))).among("measures").isNot(.flagged(by: .claimOutrunsOutcome)))
        AuditedBy(of0023)
        ReferenceNote("off course")
        ReferenceNote("Everyone has a settled home")
      }
      Rule("sector") {
        AuditedBy(all4, default2)
      }
      Consequence("cost-per-head") {
        Pain(the(x2, in: zusammenhalt3, where: v4 || Expression<NumberValue>(0).is(.known)), shared: [returned: .percent("29.5")])
        Because("two\nlines")
        Then("tab\u{9}here", by: .persons(in: coverage3).withSame("default", "no-silo").as(when4), within: .months(6))
      }
      Action("council", "*") {
        Kind("council")
        Due(.date(2026, 3, 6))
        Review(by: .date(1990, 6, 5))
      }
      Question("no") {
        About(cL01)
        About(count2)
        Kind("baseline")
        By(class3, v3, healthBoard3)
      }
      Exception(to: .calculation(zone23), from: .date(2013, 8, 7), because: "") {
        LeftOut()
      }
      Test("tab\u{9}here") {
        AsOf(.date(2000, 4, 16))
        Given(default3.of(measures), .date(2027, 9, 26))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let coverage2 = PlaceName("coverage")
    let better = PartnerName("better")
    let `default` = PartnerName("default")
    let of0023 = Records("OF0023")
    let better2 = of0023.yesNo("better")
    let `in` = of0023.reason("in")
    let of00232 = of0023.yesNo("OF0023")
    let settledHome = of0023.received("settled-home")
    let cL01 = of0023.share("C&L01")
    let all2 = Returns("all")
    let in2 = all2.yesNo("in")
    let baseline = all2.status("baseline", of: number("share"))
    let when = all2.money("when", "GBP")
    let mean2 = OutcomeName("mean")
    let met = PlaceName("met")
    let partners = MeasureName("partners")
    let noSilo = Returns("no-silo")
    let costPerHead = MeasureName("cost-per-head")
    let late = RuleName("late")
    let baseline2 = MeasureName("baseline")
    let returned = CodesName("Returned")
    let sector = CodeName("sector")
    let name111 = CodeName("1-1-1")
    let because = PartnerName("because")
    let in3 = PartnerName("in")
    let coverage3 = Returns("coverage")
    let settledHome2 = MeasureName("settled-home")
    let because2 = RatingName("because")
    let met2 = RuleName("met")
    let when2 = RatingName("when")
    let noSilo2 = RatingName("no-silo")
    let in4 = People("in")
    let first2 = Returns("first")
    let better3 = PlaceName("better")
    let costPerHead2 = PartnerName("cost-per-head")
    let zone2 = PartnerName("zone-2")
    let settledHome3 = RuleName("settled-home")
    let x = MeasureName("x")
    let settledHome4 = PartnerName("settled-home")
    let v = PartnerName("év")
    let x2 = PartnerName("x")
    let noSilo3 = RuleName("no-silo")
    let met3 = PartnerName("met")
    let x3 = OutcomeName("x")
    let noSilo4 = MeasureName("no-silo")
    let healthBoard = OutcomeName("health-board")
    let share2 = MeasureName("share")
    let council = RatingName("council")
    let of00233 = MeasureName("OF0023")
    let no2 = MeasureName("no")
    let name1112 = MeasureName("1-1-1")
    let count2 = Returns("count")
    let count3 = PartnerName("count")
    let mean3 = CodeName("mean")
    let `class` = MeasureName("class")
    let target3 = MeasureName("target")
    let first3 = MeasureName("first")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let returned2 = PartnerName("Returned")
    let zusammenhalt2 = Expression<PeriodValue>("Zusammenhalt")
    let v2 = ConsequenceName("év")
    let name1113 = RuleName("1-1-1")
    let zusammenhalt3 = RuleName("Zusammenhalt")
    let all3 = MeasureName("all")
    let twoWords = Returns("two words")
    let when3 = RuleName("when")
    return Framework("target", "*") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "Everyone has a settled home")
      Because("Everyone has a settled home")
      Calendar(.calendar, .quarters)
      Place(coverage2).with("late", Expression<Condition>(true))
      Partner(better, sector: "in").from(.date(1990, 4, 15))
      Partner(`default`).within(met).from(.date(2011, 1, 16)).from(.date(2011, 10, 6))
      Policy {
        MissingCounts(.notDue, as: the(partners, in: rows(noSilo).withSame(costPerHead, late)), because: "tab\u{9}here")
        Publish(counts: .between(baseline2, and: baseline2), roundedTo: 4)
        Publish(with: .secondarySuppression)
        Because("Everyone has a settled home")
      }
      Codes(returned, "") {
        Code(sector, "", from: "Everyone has a settled home", "on course")
        Code(name111, "50 % – “half”")
        Checked(by: "a \\ b")
      }
      RecordsSource(of0023) {
        SuppliedBy(because, in3)
        Every(.month)
        Skip(rows: 9)
        better2.defined(as: followed(by: rows(coverage3, where: settledHome2.per(100, cL01) >= .percent(30)).whose(persons(in: all2, where: false).is(.unchanged)), within: .quarters(38)))
        `in`.from("Everyone has a settled home", .path("tab\u{9}here", "tab\u{9}here"), as: "{day}/{month}/{year}").carried
          .reading("off course", as: because2)
          .reading("a \\ b", as: Expression<NumberValue>.percent("1.4").as(TextValue.self))
          .reading("two\nlines", as: .text("\\(x)"))
        of00232.defined(as: Expression<NumberValue>.decimal("0.125").rounded(.halfDown, to: 0).per(0).isNot(.flagged(by: .claimOutrunsOutcome)))
        settledHome.from()
        cL01.from(.path("off course", "Everyone has a settled home"))
      }
      ReturnsSource(all2) {
        DatedBy(baseline)
        in2.defined(as: met2)
        baseline.fromColumn(89394)
          .reading("say \"yes\"", "Everyone has a settled home", as: when2)
          .reading("two\nlines", as: Expression<DateValue>.date(2020, 11, 26).as(TextValue.self))
          .reading("a \\ b", "\\(x)", as: noSilo2)
        when.fromHeading(as: "{day}/{month}/{year}")
          .reading("*", as: Expression<TextValue>.text("say \"yes\"").as(NumberValue.self))
          .reading("Everyone has a settled home", as: costPerHead)
        CheckParts(of: costPerHead, make: "say \"yes\"", within: .decimal("0.125"))
      }
      Cohort(in4, persons(in: rows(first2).withSame(when).whose(Expression<NumberValue>(0).as(Condition.self).in(better3).at(.date(2019, 4, 19))).over(.from(.sameLastYear(.month), to: .now))))
      Outcome(mean2, "Everyone has a settled home") {
        HeardThrough(in3, costPerHead2, zone2)
        Improving(when: atMost(30, .places.withSame("all", "baseline", "late").ownedBy(.it), have: settledHome3))
        With("OF0023", .year(2018...2019))
        ReferenceNote("50 % – “half”")
        Define(x) {
          OwnedBy(settledHome4, v, x2)
          Written(by: "a \\ b", on: .date(1997, 9, 25))
        }
        Define(noSilo3, "Everyone has a settled home", met3.is(.accountable, for: x3)) {
          Decimals(1)
          Interval(.percent(1), by: "mean")
        }
      }
      Score(noSilo4, "a \\ b", for: .groups(of: late).of(healthBoard).where(seen(by: .most)), .groups(of: better2), on: .money(1_000, "GBP")) {
        Case(it, .otherwise)
      }
      Parameter(share2, by: "x") {
        Value(.duration(1, .years), for: "*x", from: .date(2026, 9, 4))
        Value(.percent("1.4"), for: "\\(x)x", reference: "\\(x)x")
        Value(.decimal("1.4"), for: "*x", from: .date(2007, 9, 2), reference: "on coursex")
        Because("say \"yes\"")
      }
      RatingScale(council, on: name1112.of(Expression<NumberValue>.duration("0.125", .days)).orElse(of00233.of(no2), because: "tab\u{9}here")) {
        BestToWorst("", "a \\ b")
        DistinguishByInterval()
        Label("a \\ b", .otherwise)
        Label("tab\u{9}here", .atLeast(name1112))
      }
      Claim(noSilo3) {
        Require(!AnyOf {
          costPerHead > .percent(1)
          `default`.isNot(.missing)
          false
          followed(by: count2, within: .months(24))
        })
        AuditedBy(count3, in3)
      }
      Rule("late", "say \"yes\"") {
        For(.outcomes.suppliedBy(.it), .groups(of: coverage2).in(coverage2).suppliedBy(settledHome4).as(mean3))
        When(it.asShare(of: `class`) / target3 < it.per(100_000, first3.standardised(.directly, by: zusammenhalt, zusammenhalt, to: "sum")))
        When(!returned2.isNot(.assurer, for: x3) || zusammenhalt2 > .quarter(2005, 2))
      }
      Consequence("because") {
        Because("\\(x)")
      }
      Action("x") {
        Answers("baseline")
        Due(.date(2027, 5, 26))
      }
      Exception(to: .consequence(v2), from: .date(2022, 12, 10), because: "tab\u{9}here") {
        When(!(Expression<NumberValue>.money("1.4", "GBP") <= Expression<NumberValue>.percent("0.125") + it))
        Because("two\nlines")
      }
      Exception(to: .claim(name1113), from: .date(2022, 8, 1), because: "*") {
        Require(the(all3, in: rows(twoWords, where: true).withSame(first3).whose(when3).ever).isNot(.improving).is((!Expression<Condition>.it).isNot(zusammenhalt3)))
        AuditedBy(better, settledHome4)
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let x = PlaceName("x")
    let council = PlaceName("council")
    let partners2 = PartnerName("partners")
    let zone2 = Records("zone-2")
    let first2 = zone2.money("first", "GBP")
    let sum2 = zone2.rater("sum")
    let partners3 = zone2.yesNo("partners")
    let twoWords = zone2.number("two words")
    let `class` = zone2.partner("class")
    let council2 = OutcomeName("council")
    let sector = PlaceName("sector")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords2 = PlaceName("two words")
    let when = PartnerName("when")
    let settledHome = PartnerName("settled-home")
    let cL01 = PartnerName("C&L01")
    let target2 = PartnerName("target")
    let met = RatingName("met")
    let cL012 = MeasureName("C&L01")
    let name111 = MeasureName("1-1-1")
    let coverage2 = CodeName("coverage")
    let share2 = People("share")
    let class2 = Returns("class")
    let partners4 = Returns("partners")
    let when2 = MeasureName("when")
    let mean2 = MeasureName("mean")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let costPerHead = MeasureName("cost-per-head")
    let because = MeasureName("because")
    let `default` = Returns("default")
    let zone22 = MeasureName("zone-2")
    let no2 = MeasureName("no")
    let sector2 = MeasureName("sector")
    let coverage3 = PartnerName("coverage")
    let v = OutcomeName("év")
    let no3 = RatingName("no")
    let returned = MeasureName("Returned")
    let default2 = RatingName("default")
    let x2 = Returns("x")
    let first3 = Returns("first")
    let zone23 = Expression<PersonValue>("zone-2")
    let cL013 = OutcomeName("C&L01")
    let baseline = OutcomeName("baseline")
    let missing = MeasureName("missing")
    let measures = PlaceName("measures")
    let better2 = MeasureName("better")
    let x3 = PartnerName("x")
    let of0023 = MeasureName("OF0023")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let default3 = MeasureName("default")
    let noSilo2 = Returns("no-silo")
    let baseline2 = MeasureName("baseline")
    let of00232 = ConsequenceName("OF0023")
    let all2 = PartnerName("all")
    let no4 = Returns("no")
    let settledHome2 = MeasureName("settled-home")
    let late = PartnerName("late")
    let sum3 = PartnerName("sum")
    let noSilo3 = PartnerName("no-silo")
    let `in` = PartnerName("in")
    let default4 = PartnerName("default")
    let no5 = PartnerName("no")
    let noSilo4 = MeasureName("no-silo")
    let target3 = RuleName("target")
    let late2 = RuleName("late")
    return Framework("partners", "a \\ b") {
      Language(1)
      Language(1)
      Vision("a \\ b")
      Allow("missing", in: "sector", because: "a \\ b")
      Calendar(.calendar, .months)
      Place(x).replaces(sector, sector)
      Place(council).code("50 % – “half”").replaces(noSilo, better, twoWords2)
      Partner(partners2).replaces(when, settledHome, cL01).replaces(target2)
      RecordsSource(zone2) {
        DecimalSign(".")
        first2.from(as: .spelling("{year}/{yy}", .financial, .year)).optional.carried
        sum2.from().optional
          .reading("", "*", as: Expression<DateValue>.date(2003, 9, 20).as(TextValue.self))
          .reading("a \\ b", as: met)
        partners3.defined(as: !cL012.is(.reported) || name111.of(Expression<NumberValue>.money(63, "GBP")).is(.missing)).snapshot
        twoWords.fromColumn(8196).snapshot
          .reading("50 % – “half”", "off course", as: .undefined)
          .reading("a \\ b", as: 63)
        `class`.fromColumn(65031, as: .spelling("{year}/{yy}", .calendar, pooled: .months))
        Missing(["tab\u{9}here", "50 % – “half”"], .withheld, in: first2, coverage2)
        Because("say \"yes\"")
      }
      Cohort(share2, persons(in: class2, where: !preceded(by: rows(partners4, where: when2.is(.notApplicable)).withSame(mean2).ever, within: .months(34))))
      Outcome(council2) {
        Because("Everyone has a settled home")
        Define(zusammenhalt, it) {
          Denominator(.atLeast(.duration(1, .years)))
          Interval(.percent(1), by: "no-silo")
        }
        Define(costPerHead) {
          Coverage(.between(the(because, in: `default`), and: zone22))
        }
      }
      Score(zusammenhalt, "", for: .measures.in(better).withSame("no", "health-board", "cost-per-head").as(no2), interpolated: true) {
        InOrder()
        Gate("in", .atLeast(sector2), when: coverage3.isNot(.supplier, for: v))
      }
      RatingScale(no3, "*", on: returned) {
        WorstFirst()
        BestFirst()
        Label("\\(x)", .otherwise)
        Gate("év", .becomes("on course"), when: Expression<TextValue>.it.isOne(of: the(default2, in: x2), .text("tab\u{9}here")))
        Because("two\nlines")
      }
      Rule("target", "tab\u{9}here") {
        For(.persons(in: first3).withSame("late", "mean").as(zone23))
        For(.outcomes.role(.consulted, for: cL013).of(latest(baseline, within: .months(13))).where(missing.in(measures).at(.date(2004, 2, 26)).among("it").rounded(.up, to: 1) <= the(better2, in: rows(partners4, where: it.is(.undefined)).whose(Expression<NumberValue>.percent("62.5") <= .percent(0)).ever)), .groups(of: name111).ownedBy(cL01))
        When(!most(.measures.ownedBy(x3), are: .flagged(by: .ratesBetterWholeWorse)) || !(!Expression<Condition>(true)) || false)
      }
      Rule("Zusammenhalt", "tab\u{9}here") {
        For(.groups(of: council2), .groups(of: of0023).of(zusammenhalt2.of(years(from: .ago(.quarters(5)), to: .date(2023, 11, 24)))).ownedBy(.it).as(coverage2))
        When(the(default3, in: noSilo2, where: Expression<NumberValue>(63).isBetween(baseline2, and: 63)) > 63)
        Then(of00232)
        ReferenceNote("Everyone has a settled home")
      }
      Consequence("measures", "tab\u{9}here") {
        Pain(distinct(of0023, in: no4, where: .it).standardised(.directly, by: when2, sum2, settledHome2, to: "OF0023"), shared: [`class`: .percent("7.5"), all2: .percent(72)])
        Pain(it.asShare(of: first2).orElse(.percent(0), because: "*").orElse(latest(because, within: .quarters(39)), because: "two\nlines"), shared: [late: .percent("52.5"), target2: .percent(35), sum3: .percent("86.5")])
      }
      Evidence("missing") {
        About(cL012)
        On(.date(2002, 11, 20))
        Due(.date(2030, 9, 6))
        Due(.date(2006, 9, 10))
      }
      Question("class", "tab\u{9}here") {
        By(noSilo3, `in`, default4)
        By(x3, no5)
        Due(.date(2022, 4, 17))
        Review(by: .date(1991, 4, 17))
        Review(by: .date(1996, 1, 23))
      }
      Exception(to: .measure(costPerHead), when: it.is(.flagged(by: .perceptionGap)), from: .date(2010, 3, 10), because: "a \\ b") {
        Checked(by: "two\nlines", on: .date(2000, 9, 7))
      }
      Test("NK") {
        AsOf(.date(2028, 11, 19))
        Given(noSilo4, columns: ["at", "partner", "value"],
          [Cell(Expression<NumberValue>(-58)), .year(2014...2015), nil],
          [Cell(Expression<NumberValue>(-18)), .name(target3), .missing(.notSubmitted)])
        Given(late2.at(.target), true)
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let sum2 = PlaceName("sum")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let late = Records("late")
    let first2 = late.lower("first", of: number("when"))
    let because = late.yesNo("because")
    let no2 = late.percent("no")
    let v = Records("év")
    let no3 = v.person("no")
    let x = v.yesNo("x")
    let cL01 = v.text("C&L01")
    let mean2 = OutcomeName("mean")
    let known = MeasureName("known")
    let x2 = PartnerName("x")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let baseline = RatingName("baseline")
    let of0023 = MeasureName("OF0023")
    let twoWords = PartnerName("two words")
    let late2 = PartnerName("late")
    let count2 = PlaceName("count")
    let healthBoard = PartnerName("health-board")
    let v2 = PlaceName("év")
    let x3 = PlaceName("x")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let coverage2 = MeasureName("coverage")
    let all2 = OutcomeName("all")
    let name1112 = MeasureName("1-1-1")
    let count3 = MeasureName("count")
    let `in` = MeasureName("in")
    let sum3 = Returns("sum")
    let x4 = MeasureName("x")
    let better = Returns("better")
    let costPerHead = MeasureName("cost-per-head")
    let v3 = PartnerName("év")
    let `class` = PlaceName("class")
    let all3 = MeasureName("all")
    let first3 = RuleName("first")
    let healthBoard2 = Returns("health-board")
    let all4 = Expression<PersonValue>("all")
    let zusammenhalt3 = RuleName("Zusammenhalt")
    let share3 = Returns("share")
    let known2 = ConsequenceName("known")
    let zusammenhalt4 = MeasureName("Zusammenhalt")
    let zone2 = MeasureName("zone-2")
    let healthBoard3 = MeasureName("health-board")
    let name1113 = RatingName("1-1-1")
    let class2 = Returns("class")
    let costPerHead2 = Expression<PersonValue>("cost-per-head")
    let settledHome = MeasureName("settled-home")
    let met = RuleName("met")
    let better2 = MeasureName("better")
    let share4 = OutcomeName("share")
    let sector = OutcomeName("sector")
    let because2 = PartnerName("because")
    let in2 = ConsequenceName("in")
    let missing = MeasureName("missing")
    let partners = PartnerName("partners")
    let costPerHead3 = OutcomeName("cost-per-head")
    let default2 = Returns("default")
    let returned = MeasureName("Returned")
    let zone22 = Returns("zone-2")
    let in3 = Returns("in")
    let late3 = MeasureName("late")
    let late4 = RuleName("late")
    let all5 = Returns("all")
    let baseline2 = OutcomeName("baseline")
    let when = RuleName("when")
    let default3 = MeasureName("default")
    let known3 = Returns("known")
    let healthBoard4 = Expression<PeriodValue>("health-board")
    let noSilo = Returns("no-silo")
    let in4 = RuleName("in")
    let noSilo2 = RuleName("no-silo")
    let council = MeasureName("council")
    let share5 = MeasureName("share")
    let met2 = PartnerName("met")
    let baseline3 = MeasureName("baseline")
    return Framework("share", "tab\u{9}here") {
      Language(1)
      Version("2026.1")
      Place(sum2, "off course").sector("C&L01").with("x", .text("on course"))
      Partner(name111, "two\nlines", sector: "class")
      Partner(`default`).with("sector", .text("50 % – “half”"))
      Sector("sector")
      Policy {
        Publish(counts: .reaching((it + .percent("62.5")) * known))
        Publish(to: x2, zusammenhalt, name111)
      }
      RecordsSource(late, "*") {
        first2.from().snapshot
        because.defined(as: Expression<TextValue>.text("a \\ b").for(late2).in(count2).at(.target).among("sector").bracketed.for(healthBoard).in(v2).isOne(of: baseline.of(of0023.for(twoWords))))
        no2.from("off course", "\\(x)")
        Review(by: .date(2015, 1, 1))
      }
      RecordsSource(v, "*") {
        no3.fromHeading(as: .spelling("{year}/{yy}", .financial, pooled: .months), "{day}/{month}/{year}").snapshot
          .reading("50 % – “half”", "two\nlines", as: Expression<DateValue>.date(2015, 4, 20).as(PersonValue.self))
          .reading("on course", as: Expression<NumberValue>.percent("62.5").as(PersonValue.self))
        x.fromHeading()
          .reading("tab\u{9}here", "tab\u{9}here", as: .notCollected)
        cL01.from("off course", "\\(x)").optional
        Check((persons(in: rows(zusammenhalt2, where: true).whose(true)) > coverage2 - of0023).is(Expression<Condition>.it.in(x3).at(.sameLastYear(.year)) || seen(by: .most) || Expression<TextValue>.text("*").isNot(.flagged(by: .widenedGap))))
      }
      Outcome(mean2, "off course") {
        Within(all2)
        Define(name1112, "two\nlines", (-theil(count3, ifKnown: .no)).asShare(of: distinct(`in`, in: sum3).raised(to: Expression<NumberValue>.points(1_000).asShare(of: .percent(1))))) {
          ReferenceNote("\\(x)")
        }
      }
      Define(x4, "off course") {
        Coverage(.between(the(known, in: better), and: .duration(1, .months)))
        Target(.atMost(count(.partners.where(Expression<TextValue>.text("\\(x)").among("known").isOne(of: "a \\ b", "tab\u{9}here")))))
        Target(.below(StatisticFunction("slope", .decimal("1.4"))(it.per(it.raised(to: it)), costPerHead, across: .places.suppliedBy(v3).role(.assurer, for: .it).as(`class`).where(count(rows(sum3).withSame(`in`, costPerHead, all3).whose(first3).ever) <= it), ifKnown: .exactly(.percent(12_345_678)))), by: .previous)
        Trajectory(.straight)
        Trajectory(.straight)
        Checked(by: "*", on: .date(2027, 9, 18))
      }
      Score(no2, "a \\ b", for: .persons(in: healthBoard2).withSame("default", "év").as(all4).where(the(zusammenhalt3, in: rows(share3).withSame(known2).over(.last(7, .months)))), equals: zusammenhalt4) {
        InOrder()
        InOrder()
        Knot(.points("62.5"), at: Expression<NumberValue>.duration(1, .days).raised(to: zone2).orElse(years(from: .target, to: .now), because: "NK").asShare(of: .money(12_345_678, "GBP")))
      }
      Parameter(healthBoard3, "off course", by: "Zusammenhalt") {
        Value(.percent("62.5"), for: "two\nlinesx", from: .date(1992, 9, 28), reference: "two\nlinesx")
        Value(1_000, for: "\\(x)x", from: .date(2011, 4, 12))
        Value(.money("62.5", "GBP"), for: "Everyone has a settled homex", reference: "on coursex")
        Because("")
      }
      RatingScale(name1113, "tab\u{9}here", for: .persons(in: class2).as(costPerHead2), .places, on: settledHome) {
        Label("tab\u{9}here", .otherwise)
        Label("off course", when: Expression<NumberValue>.points("0.5").isBetween(costPerHead, and: years(from: .now, to: .previous(.quarter))))
        Gate("when", .undecided, when: twoWords.isNot(.lead, for: .it))
      }
      Claim(met) {
        When(better2 <= of0023)
        When(exactly(.percent("62.5"), .partners.of(share4).of(sector).as(because2), are: .decided))
        Then("on course")
        Then(in2, within: .quarters(32))
      }
      Consequence("known", "") {
        Then("a \\ b")
      }
      Evidence("measures") {
        About(missing)
        Answers("missing")
        Kind("met")
        By(v3, partners)
        Review(by: .date(2022, 10, 17))
      }
      Story("baseline") {
        Answers("in")
        Answers("in")
        Says("say \"yes\"")
        Review(by: .date(1996, 12, 12))
      }
      Exception(to: .outcome(costPerHead3), when: All {
        preceded(by: rows(default2, where: it.is(.flagged(by: .claimOutrunsOutcome))).whose(Expression<NumberValue>.points("62.5").isBetween(.decimal("0.5"), and: it)), within: .years(39))
        latest(of0023, in: rows(in3).withSame(late3, `default`).over(.last(12, .quarters))).isWorse(than: first(returned, in: zone22))
        late4
        followed(by: all5, within: .months(24))
      }, because: "") {
        Within(baseline2)
        Met(when: when)
        With("baseline", Expression<Condition>(true))
        Allow("no-silo", because: "say \"yes\"")
        Define(default3, "a \\ b", share(of: rows(known3).withSame(sum2).whose(Expression<PeriodValue>.quarter(2014, 3) >= healthBoard4).over(.yearToDate), whose: preceded(by: rows(noSilo, where: in4).withSame(missing).whose(noSilo2), within: .years(16))) + council) {
          Balances(coverage2, `default`)
          ValueRange(share5, to: .points(1_000))
          Denominator(.atMost(it))
          SuppliedBy(met2, because2)
        }
        Define(baseline3, "", Expression<NumberValue>.percent("0.125").rounded(.halfUp, to: 3)) {
          Unit("say \"yes\"")
          By("settled-home", "no")
          Baseline(.sameLastYear(.month))
          Baseline(.ago(.years(5)))
          RealChange(beyond: .interval, since: .target)
          With("all", "in")
        }
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let no3 = PlaceName("no")
    let baseline = PartnerName("baseline")
    let healthBoard = Returns("health-board")
    let costPerHead = healthBoard.period("cost-per-head")
    let v = healthBoard.yesNo("év")
    let sector = Records("sector")
    let baseline2 = sector.money("baseline", "GBP")
    let all2 = sector.lower("all", of: number("default"))
    let late = OutcomeName("late")
    let mean2 = PartnerName("mean")
    let settledHome = MeasureName("settled-home")
    let x = MeasureName("x")
    let when = OutcomeName("when")
    let noSilo = MeasureName("no-silo")
    let because = MeasureName("because")
    let target2 = People("target")
    let of0023 = Returns("OF0023")
    let `default` = MeasureName("default")
    let sum2 = MeasureName("sum")
    let count2 = MeasureName("count")
    let first2 = Returns("first")
    let zone2 = PartnerName("zone-2")
    let costPerHead2 = PartnerName("cost-per-head")
    let `class` = MeasureName("class")
    let known = Returns("known")
    let name111 = MeasureName("1-1-1")
    let zone22 = Returns("zone-2")
    let better = MeasureName("better")
    let sector2 = MeasureName("sector")
    let no4 = MeasureName("no")
    let share2 = RatingName("share")
    let class2 = Returns("class")
    let council = MeasureName("council")
    let first3 = MeasureName("first")
    let cL01 = MeasureName("C&L01")
    let v2 = Returns("év")
    let settledHome2 = RuleName("settled-home")
    let better2 = RuleName("better")
    let better3 = Returns("better")
    let costPerHead3 = OutcomeName("cost-per-head")
    let zone23 = MeasureName("zone-2")
    let sector3 = OutcomeName("sector")
    let council2 = RatingName("council")
    let healthBoard2 = PartnerName("health-board")
    let `in` = PartnerName("in")
    let met = MeasureName("met")
    let partners = PartnerName("partners")
    let of00232 = PartnerName("OF0023")
    let costPerHead4 = MeasureName("cost-per-head")
    let share3 = PlaceName("share")
    let in2 = MeasureName("in")
    let returned = MeasureName("Returned")
    let in3 = Returns("in")
    let no5 = Returns("no")
    let known2 = MeasureName("known")
    let noSilo2 = Returns("no-silo")
    return Framework("no", "NK") {
      Language(1)
      Agreed(by: mean2, on: .date(2004, 10, 27))
      Treat("sum", with: "default", .decimal("0.5"), because: "\\(x)")
      Treat("Returned", with: "OF0023", .decimal("62.5"), because: "two\nlines")
      Allow("zone-2", because: "NK")
      Place(no3)
      Partner(baseline, "\\(x)").code("tab\u{9}here")
      ReturnsSource(healthBoard, "off course") {
        DecimalSign(",")
        costPerHead.from(as: "{day}/{month}/{year}").carried
          .reading("off course", as: Expression<NumberValue>(1_000).as(PeriodValue.self))
          .reading("\\(x)", "50 % – “half”", as: .withheld)
          .reading("off course", "50 % – “half”", as: Expression<NumberValue>.decimal("0.125").as(PeriodValue.self))
        v.from("*").snapshot.optional
          .reading("two\nlines", "*", as: Expression<NumberValue>.percent(30).as(Condition.self))
          .reading("two\nlines", as: .late)
        KeepRows(where: Expression<NumberValue>(30).isBetween(Expression<NumberValue>.money(1_000, "GBP").in(no3).at(.target).among("better").asShare(of: settledHome.asShare(of: .percent(1_000))), and: x))
      }
      RecordsSource(sector, "a \\ b") {
        baseline2.fromColumn(89045)
        all2.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .academic, pooled: .years))
          .reading("a \\ b", "NK", as: Expression<Condition>(false).as(NumberValue.self))
          .reading("Everyone has a settled home", as: Expression<Condition>(false).as(NumberValue.self))
        IgnoreRows(where: !Expression<NumberValue>.decimal("1.4").orElse(.percent("62.5"), because: "tab\u{9}here").is(.known))
        IgnoreRows(where: all(.places.of(when).ownedBy(baseline), have: it.isNot(.unchanged)))
        CheckParts(of: because, make: "*", in: noSilo)
      }
      Cohort(target2, "", persons(in: of0023, where: Expression<NumberValue>.percent(12_345_678).per(100_000, 1).standardised(.directly, by: `default`, sum2, to: "1-1-1").is(.notSubmitted)))
      Outcome(late, "*") {
        Because("tab\u{9}here")
        Define(count2, "50 % – “half”", Expression<NumberValue>.percent(30).raised(to: Expression<NumberValue>.points("0.125") - it).raised(to: share(of: first2, whose: .it))) {
          SuppliedBy(zone2, costPerHead2)
        }
      }
      Define(`default`, Expression<NumberValue>(30).per(100, first(`class`, in: known, where: false) / the(name111, in: zone22))) {
        With("sum", Expression<Condition>(true))
      }
      Calculation(better, "a \\ b") {
        Because("tab\u{9}here")
      }
      Parameter(sector2, by: "Zusammenhalt") {
        Value(.duration("0.5", .quarters), for: "on coursex")
        Because("50 % – “half”")
      }
      Parameter(no4, "Everyone has a settled home", by: "measures") {
        Value(1_000, for: "a \\ bx", reference: "two\nlinesx")
        Value(.money("62.5", "GBP"), for: "\\(x)x")
        Because("Everyone has a settled home")
      }
      RatingScale(share2, "tab\u{9}here", for: .measures.where(Expression<NumberValue>(0).orElse(.percent("0.5"), because: "say \"yes\"").per(latest(count2, in: class2)) > council.of((first3 - it))), .outcomes.withSame("class")) {
        BestFirst()
        Label("tab\u{9}here", .below(Expression<NumberValue>(1).asShare(of: .decimal("0.5")).per(100_000, Expression<NumberValue>.percent(1_000).asShare(of: 12_345_678)).orElse(cL01.per(share(of: rows(v2, where: settledHome2).withSame(better2, sum2).whose(false), where: false)), because: "two\nlines")))
        Label("on course", when: false)
        Gate("measures", .noBetter(than: "on course"), when: seen(by: .exactly(0), in: better3))
        Because("")
      }
      Rule("count") {
        For(.measures(of: costPerHead3).where(it >= because.of(it.per(zone23))), .partners.role(.consulted, for: sector3), where: council2.of(it.per(sum2)).isNoWorse(than: "\\(x)"))
        Forbid(false)
        AuditedBy(healthBoard2, `in`)
        ReferenceNote("tab\u{9}here")
      }
      Rule("better", "\\(x)") {
        For(.partners(as: healthBoard2))
        Require((no4 - sum2).orElse(all2 / 12_345_678, because: "two\nlines").is(.unchanged))
        Forbid(months(from: .previous, to: .sameLastYear(.day)).isNoWorse(than: met.asShare(of: it) * .duration(-30, .months)))
        Forbid(true)
      }
      Consequence("baseline", "off course") {
        Gain(costPerHead4.per(it).asShare(of: it.raised(to: noSilo).in(share3).at(.now)), shared: [partners: .percent("7.5"), of00232: .percent(38)])
        Then("tab\u{9}here", within: .years(10))
      }
      Question("év", "two\nlines") {
        About(in2)
        Answers("settled-home")
        On(.date(1992, 8, 4))
        On(.date(2022, 2, 9))
      }
      Exception(to: .calculation(noSilo), from: .date(2015, 9, 15), because: "two\nlines") {
        InOrder()
        Case(the(returned, in: in3), when: atLeast(1_000, no5, have: Expression<TextValue>.text("*").as(Condition.self)))
        Case(count(.places.suppliedBy(.it)), .below(distinct(known2, in: noSilo2)))
        Case(.points("62.5"), .above(points(from: .previous, to: .ago(.quarters(11)))))
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of0023 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share2 = PartnerName("share")
    let council = Returns("council")
    let twoWords = council.money("two words", "GBP")
    let met = council.yesNo("met")
    let sum2 = council.share("sum")
    let zusammenhalt = council.count("Zusammenhalt")
    let noSilo = CodeName("no-silo")
    let share3 = CodeName("share")
    let baseline = CodeName("baseline")
    let `in` = council.oneOf("in", noSilo, share3, baseline)
    let v = Records("év")
    let name111 = v.key("1-1-1")
    let returned = OutcomeName("Returned")
    let coverage2 = PartnerName("coverage")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let no2 = CodesName("no")
    let v2 = PartnerName("év")
    let baseline2 = PartnerName("baseline")
    let noSilo2 = MeasureName("no-silo")
    let settledHome = MeasureName("settled-home")
    let partners = CodeName("partners")
    let missing = Expression<RowValue>("missing")
    let first2 = Expression<PeriodValue>("first")
    let measures = MeasureName("measures")
    let met2 = Returns("met")
    let missing2 = People("missing")
    let costPerHead = Returns("cost-per-head")
    let no3 = OutcomeName("no")
    let met3 = MeasureName("met")
    let returned2 = RatingName("Returned")
    let in2 = MeasureName("in")
    let count2 = MeasureName("count")
    let sector2 = MeasureName("sector")
    let baseline3 = MeasureName("baseline")
    let `default` = PlaceName("default")
    let all2 = PartnerName("all")
    let measures2 = PlaceName("measures")
    let costPerHead2 = RuleName("cost-per-head")
    let share4 = MeasureName("share")
    let baseline4 = PlaceName("baseline")
    let v3 = Expression<DateValue>("év")
    let coverage3 = MeasureName("coverage")
    let default2 = PartnerName("default")
    let returned3 = PartnerName("Returned")
    let `class` = MeasureName("class")
    let x = MeasureName("x")
    let known = MeasureName("known")
    let target3 = OutcomeName("target")
    let no4 = MeasureName("no")
    let coverage4 = CodeName("coverage")
    let no5 = PartnerName("no")
    let missing3 = MeasureName("missing")
    let twoWords2 = Returns("two words")
    let cL012 = ConsequenceName("C&L01")
    let name1112 = PartnerName("1-1-1")
    let costPerHead3 = PlaceName("cost-per-head")
    let default3 = MeasureName("default")
    let target4 = MeasureName("target")
    let because = Returns("because")
    return Framework("target", "Everyone has a settled home") {
      Version("3")
      Vision("two\nlines")
      Agreed(by: coverage2, sector, on: .date(2012, 8, 21))
      Treat("no-silo", as: .error, because: "")
      Place(of0023).code("two\nlines", "tab\u{9}here")
      Place(mean2, "tab\u{9}here")
      Partner(better, sector: "measures").code("say \"yes\"").with("coverage", .date(2025, 5, 12)).until(.date(2009, 7, 23))
      Partner(share2, "Everyone has a settled home", sector: "because").sector("partners").within(cL01).code("*")
      Sector("sum", "off course")
      Policy {
        Coverage(.reaching(points(from: .now, to: .sameLastYear(.year))))
        Coverage(.between(it, and: .points(1_000)))
        Ties(.dense)
      }
      Codes(no2, "\\(x)", first: .best) {
        Review(by: .date(2023, 1, 2))
      }
      ReturnsSource(council) {
        SuppliedBy(v2, baseline2)
        Encoding(.utf8)
        twoWords.from("tab\u{9}here")
          .reading("two\nlines", "", as: noSilo2)
          .reading("on course", as: .decimal("0.5"))
        met.defined(as: Expression<NumberValue>.decimal("1.4").isOne(of: 30 + StatisticFunction("mean", .percent(1_000))(settledHome, across: .measures.in(.it), order: .lowestFirst)))
        sum2.fromHeading()
        zusammenhalt.from("tab\u{9}here").snapshot.optional
        `in`.fromHeading()
          .reading("say \"yes\"", as: partners)
          .reading("50 % – “half”", as: Expression<NumberValue>.decimal("0.5").as(CodeValue.self))
          .reading("\\(x)", as: Expression<Condition>(true).as(CodeValue.self))
        Written(by: "tab\u{9}here")
      }
      RecordsSource(v) {
        Separator("\u{9}")
        name111.fromHeading()
          .reading("", "\\(x)", as: missing)
          .reading("two\nlines", "\\(x)", as: Expression<TextValue>.text("two\nlines").as(RowValue.self))
          .reading("50 % – “half”", as: Expression<DateValue>.date(2001, 3, 1).as(RowValue.self))
        KeepRows(where: first2.of(the(measures, in: met2)).isNot(.month(.july, 1998)))
      }
      Cohort(missing2, "say \"yes\"", persons(in: costPerHead))
      Outcome(returned) {
        Within(no3)
        Met(when: met3.of(returned2.at(.date(2006, 9, 20)).among("C&L01")).isWorse(than: it))
        With("health-board", .text("\\(x)"))
        Because("two\nlines")
        Define(met3, "off course", quantile(.decimal("0.5"))(.decimal("62.5"), by: "Returned").per(-Expression<NumberValue>.percent(0)).standardised(.directly, by: in2, count2, sector2, to: "missing")) {
          Population()
          HigherIsBetter()
          Baseline(.previous(.day))
          RealChange(beyond: .interval, since: .ago(.quarters(3)))
          Trajectory(.straight)
        }
        Define(in2)
      }
      Score(baseline3, "", for: .groups(of: baseline3).in(`default`).ownedBy(all2), .measures.in(measures2).as(measures), interpolated: true) {
      }
      Parameter(sector2, "tab\u{9}here") {
        Value(.points("0.5"), from: .date(2006, 2, 24), reference: "50 % – “half”x")
        Value(.percent("62.5"), from: .date(2029, 1, 13), reference: "say \"yes\"x")
        Value(0, from: .date(2013, 11, 20))
        Because("\\(x)")
      }
      RatingScale(returned2, "a \\ b", on: it) {
        BestToWorst("", "50 % – “half”")
        BestToWorst("50 % – “half”")
        WorstFirst()
      }
      Claim(costPerHead2) {
        For(.partners, where: met3 - share4 < count(.outcomes.in(baseline4).suppliedBy(coverage2)))
        Forbid((v3.of(coverage3) > .date(1995, 9, 19)).isNot(Expression<NumberValue>.decimal("0.125").isNot(.withheld)))
        AuditedBy(default2, returned3)
      }
      Consequence("C&L01") {
        When {
          `class`.raised(to: x) > known.of(baseline3)
          Expression<PartnerValue>.it.isNot(.assurer, for: target3)
        }
        Pain(count(.groups(of: no4).withSame("class").as(coverage4)), shared: [v2: .percent("11.5"), default2: .percent("10.5")])
        Pain(quantile(.percent(30))(count(.measures.suppliedBy(no5)), missing3, in: rows(twoWords2).withSame(share2, cL012), weightedBy: sector2.at(.target), ties: .best, order: .lowestFirst, by: "Zusammenhalt").for(name1112).in(costPerHead3), shared: [no5: .percent("34.5")])
        Because("say \"yes\"")
      }
      Evidence("two words") {
        Review(by: .date(2005, 4, 1))
      }
      Exception(to: .parameter(in2, by: "Zusammenhalt", "met"), when: !seen(by: .exactly(.percent(12_345_678))), from: .date(2024, 11, 7), because: "*") {
        Value(.decimal("0.5"), for: "x", "Everyone has a settled homex")
        Value(.percent("62.5"), for: "a \\ bx", "*x", from: .date(2024, 2, 22), reference: "*x")
        Because("NK")
      }
      Exception(to: .measure(default3), when: latest(zusammenhalt, in: because, where: true).at(.baseline).isNoWorse(than: target4), because: "say \"yes\"") {
        LeftOut()
        Contributes(to: measures, better)
        Coverage(.below(it))
      }
      Test("off course") {
        AsOf(.date(1998, 7, 10))
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let v = Returns("év")
    let late = v.money("late", "GBP")
    let better = v.reason("better")
    let late2 = OutcomeName("late")
    let mean2 = MeasureName("mean")
    let council = MeasureName("council")
    let baseline2 = RatingName("baseline")
    let `class` = OutcomeName("class")
    let costPerHead = MeasureName("cost-per-head")
    let twoWords = MeasureName("two words")
    let zone2 = MeasureName("zone-2")
    let class2 = PartnerName("class")
    let `default` = Expression<DateValue>("default")
    let mean3 = Returns("mean")
    let count2 = PartnerName("count")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let missing = MeasureName("missing")
    let because = Returns("because")
    let no2 = ConsequenceName("no")
    let baseline3 = Returns("baseline")
    let healthBoard = MeasureName("health-board")
    let because2 = PartnerName("because")
    let default2 = PartnerName("default")
    let returned = MeasureName("Returned")
    let v2 = CodeName("év")
    let share2 = MeasureName("share")
    let zusammenhalt3 = Returns("Zusammenhalt")
    let name111 = MeasureName("1-1-1")
    let zusammenhalt4 = RuleName("Zusammenhalt")
    let because3 = Expression<PeriodValue>("because")
    let better2 = Expression<DateValue>("better")
    let coverage2 = MeasureName("coverage")
    let met = MeasureName("met")
    let missing2 = RatingName("missing")
    let default3 = PlaceName("default")
    let noSilo = MeasureName("no-silo")
    let target2 = MeasureName("target")
    let missing3 = Returns("missing")
    let partners = Returns("partners")
    let count3 = RuleName("count")
    let when = Returns("when")
    let costPerHead2 = PartnerName("cost-per-head")
    let coverage3 = PartnerName("coverage")
    let of0023 = MeasureName("OF0023")
    let sector = Returns("sector")
    let v3 = MeasureName("év")
    let x = RatingName("x")
    let baseline4 = OutcomeName("baseline")
    return Framework("baseline", "a \\ b") {
      Version("2026.1")
      Replaces("2026.1", because: "")
      Calendar(.financial, .years)
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      Policy {
        Ties(.middle)
        Quantiles(by: "when")
        Checked(by: "NK", on: .date(2020, 2, 26))
      }
      ReturnsSource(v) {
        Encoding(.utf16)
        Headings(rows: 2)
        DatedBy(mean2)
        late.from()
          .reading("tab\u{9}here", as: Expression<TextValue>.text("\\(x)").as(NumberValue.self))
          .reading("two\nlines", as: council)
        better.from("a \\ b", .path("\\(x)", "50 % – “half”"))
          .reading("50 % – “half”", "NK", as: Expression<DateValue>.date(1994, 7, 9).as(TextValue.self))
          .reading("\\(x)", "*", as: .text("tab\u{9}here"))
          .reading("off course", "*", as: baseline2)
      }
      Outcome(late2) {
        Within(`class`)
        Review(by: .date(2022, 7, 28))
        Review(by: .date(2027, 5, 18))
        Define(costPerHead, years(from: .previous(.month), to: .baseline)) {
          Balances(council, twoWords, better)
          Coverage(.above(relativeIndex(gini(zone2.rounded(.halfUp, to: 0), across: .partners.role(.funder, for: .it).as(class2).where(it.isNotOne(of: 0, .percent(1))), order: .highestFirst), (Expression<NumberValue>.percent(1).is(.withheld) || Expression<DateValue>.date(1991, 11, 17).is(`default`)).as(NumberValue.self), in: mean3, where: count2.is(.supplier, for: zusammenhalt2), ties: .worst)))
          Baseline(.now)
          Target(.below((distinct(no2, in: rows(baseline3).withSame(healthBoard, council)) / .percent("0.5")).orElse(runChart(.decimal("62.5"), Expression<NumberValue>.percent("1.4") * missing, in: rows(because, where: it.isNoBetter(than: 1_000)).whose(Expression<TextValue>.text("\\(x)").isBetter(than: .it)), weightedBy: Expression<NumberValue>.points(12_345_678).rounded(.halfUp, to: 1), ifKnown: .no), because: "NK")))
          OwnedBy(because2, default2)
        }
      }
      Score(late, for: .groups(of: returned).withSame("class", "target", "Zusammenhalt").role(.contributing, for: .it).as(v2)) {
        Knot(.points(12_345_678), at: share2)
        Knot(.decimal("-0.5"), at: it - share(of: rows(zusammenhalt3).withSame(name111, zusammenhalt4, returned).whose(Expression<PeriodValue>.month(.september, 2012).isOne(of: .years(2006...2008), Expression<DateValue>.date(1993, 6, 2).as(PeriodValue.self), because3)).over(.from(.baseline, to: .previous(.year))), where: Expression<DateValue>.it.isOne(of: .date(2015, 8, 11), better2, .it)))
        Gate("council", .atMost(.points(1_000)), when: !mixEffect(coverage2, weightedBy: name111, order: .lowestFirst).isNoBetter(than: StatisticFunction("sum", .percent(1_000))(.points(0), it, over: .yearToDate)))
        Because("tab\u{9}here")
      }
      Parameter(met, "NK", by: "no-silo", "év") {
        Value(.percent("1.4"), for: "Everyone has a settled homex", "50 % – “half”x", from: .date(2005, 2, 1), reference: "off coursex")
        Because("on course")
      }
      Parameter(met, by: "class") {
        Value(30, for: "a \\ bx")
        Value(.percent("0.125"), for: "say \"yes\"x", from: .date(1995, 6, 22))
        Value(.points("62.5"), for: "a \\ bx", from: .date(2028, 9, 22))
        Because("50 % – “half”")
      }
      RatingScale(missing2, "NK", for: .partners.withSame("known").as(because2), .measures.in(default3).where(healthBoard.of((-twoWords)).isNotBetween(.percent(63), and: (Expression<NumberValue>.duration(1, .months) + noSilo).asShare(of: Expression<NumberValue>(63).standardised(.directly, by: target2, to: "partners"))))) {
        BestToWorst("a \\ b", "NK")
        WorstFirst()
        InOrder()
        Label("*", .otherwise)
        Gate("default", .undecided, when: followed(by: missing3, where: Expression<DateValue>.date(2025, 1, 14).among("sector").is(.it), within: .quarters(17)))
      }
      Rule("Zusammenhalt", "say \"yes\"") {
        For(.persons(in: partners), where: count3.of(Expression<TextValue>.text("Everyone has a settled home").in(default3).at(.sameLastYear(.quarter)).among("count")))
        When(atMost(.decimal("0.125"), when))
        ReferenceNote("Everyone has a settled home")
      }
      Consequence("no", "*") {
        Pain(the(of0023, in: sector, where: twoWords <= points(from: .now, to: .date(1994, 8, 24))), shared: [costPerHead2: .percent(6), coverage3: .percent(64), class2: .percent(36)])
      }
      Action("év") {
        About(v3.at(.sameLastYear(.year)))
        Review(by: .date(2028, 8, 26))
      }
      Question("class")
      Exception(to: .rating(x), when: Expression<PartnerValue>.it.is(.supplier, for: baseline4), because: "off course") {
        BestToWorst("a \\ b", "tab\u{9}here")
        WorstFirst()
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let cL01 = Records("C&L01")
    let late = cL01.denominator("late", of: number("when"))
    let twoWords = cL01.received("two words")
    let noSilo = Records("no-silo")
    let count2 = noSilo.money("count", "GBP")
    let `default` = noSilo.key("default")
    let count3 = noSilo.key("count")
    let sum2 = noSilo.yesNo("sum")
    let no3 = noSilo.period("no")
    let baseline = OutcomeName("baseline")
    let noSilo2 = PartnerName("no-silo")
    let in2 = PartnerName("in")
    let sum3 = PlaceName("sum")
    let first2 = PlaceName("first")
    let better = CodesName("better")
    let late2 = CodeName("late")
    let target3 = CodeName("target")
    let zone2 = RatingName("zone-2")
    let known = MeasureName("known")
    let mean2 = MeasureName("mean")
    let when = Expression<DateValue>("when")
    let noSilo3 = MeasureName("no-silo")
    let x = People("x")
    let sector = Returns("sector")
    let noSilo4 = OutcomeName("no-silo")
    let cL012 = MeasureName("C&L01")
    let returned = Returns("Returned")
    let met = MeasureName("met")
    let zone22 = MeasureName("zone-2")
    let partners = Returns("partners")
    let known2 = PartnerName("known")
    let because = MeasureName("because")
    let costPerHead = MeasureName("cost-per-head")
    let costPerHead2 = PartnerName("cost-per-head")
    let of0023 = MeasureName("OF0023")
    let share2 = MeasureName("share")
    let target4 = MeasureName("target")
    let target5 = RuleName("target")
    let met2 = OutcomeName("met")
    let measures = Returns("measures")
    let of00232 = OutcomeName("OF0023")
    let coverage2 = PartnerName("coverage")
    let settledHome = Expression<PersonValue>("settled-home")
    let first3 = MeasureName("first")
    let when2 = Returns("when")
    let baseline2 = MeasureName("baseline")
    let name111 = MeasureName("1-1-1")
    let coverage3 = Returns("coverage")
    let share3 = PartnerName("share")
    let sector2 = PartnerName("sector")
    let settledHome2 = OutcomeName("settled-home")
    let zone23 = RuleName("zone-2")
    let coverage4 = MeasureName("coverage")
    let measures2 = PlaceName("measures")
    let default2 = Returns("default")
    let share4 = RuleName("share")
    let `class` = MeasureName("class")
    let sector3 = MeasureName("sector")
    let returned2 = PartnerName("Returned")
    let no4 = PartnerName("no")
    let v = PartnerName("év")
    let met3 = PartnerName("met")
    let sum4 = MeasureName("sum")
    let known3 = Expression<PersonValue>("known")
    let measures3 = RuleName("measures")
    let better2 = MeasureName("better")
    let target6 = Returns("target")
    let mean3 = PlaceName("mean")
    return Framework("no", "NK") {
      Language(1)
      Agreed(by: noSilo2, in2, on: .date(2020, 4, 12))
      Treat("év", as: .warning, because: "two\nlines")
      Treat("default", with: "Zusammenhalt", 1_000, because: "tab\u{9}here")
      Calendar(.academic, .quarters, from: .october)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first2).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      Codes(better, "tab\u{9}here", first: .best) {
        Code(late2, "", says: "NK")
        Code(target3)
        Code(4)
        Because("two\nlines")
      }
      RecordsSource(cL01) {
        DatedBy(zone2)
        late.fromFile("*{year}*.csv").snapshot
          .reading("a \\ b", as: known)
          .reading("a \\ b", as: mean2)
          .reading("*", as: Expression<Condition>(false).as(NumberValue.self))
        twoWords.from("tab\u{9}here", ["\\(x)": when])
      }
      RecordsSource(noSilo) {
        DecimalSign(",")
        DecimalSign(",")
        count2.from("a \\ b", as: .spelling("{year}/{yy}", .calendar, .month)).optional
          .reading("", "on course", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("on course", as: .notSubmitted)
        `default`.from(.path("*", "Everyone has a settled home"), .path("", "*"))
          .reading("off course", as: Expression<TextValue>.text("").as(RowValue.self))
        count3.from(.path("*", "tab\u{9}here"), .path("\\(x)", "50 % – “half”"), as: "{day}/{month}/{year}", "{day}/{month}/{year}")
        sum2.defined(as: Expression<NumberValue>.duration("0.125", .months).isNotBetween(Expression<NumberValue>(12_345_678).asShare(of: first(noSilo3, within: .years(35))), and: rank(Expression<NumberValue>.duration(1, .months).rounded(.halfUp, to: 2), standardDeviation(it, over: .from(.previous, to: .sameLastYear(.day)), by: "Zusammenhalt"), over: .yearToDate, weightedBy: .percent(12_345_678), order: .lowestFirst)))
        no3.fromFile("*{year}*.csv", as: "{day}/{month}/{year}")
        IgnoreColumns("50 % – “half”", .path("*", "on course"))
      }
      Cohort(x, persons(in: sector, where: false))
      Outcome(baseline) {
        Within(noSilo4)
        Met(when: latest(cL012, in: returned, where: met.isNot(.flagged(by: .claimOutrunsOutcome)), within: .years(13)).isNot(.notApplicable))
        With("all", Expression<Condition>(false))
        Define(zone22, cL012) {
          Coverage(.above(the(noSilo3, in: partners, where: !Expression<Condition>(false)).for(known2)))
          Interval(.percent(63), by: "count")
          RealChange(beyond: .interval, since: .baseline)
        }
        Define(because, "Everyone has a settled home", the(costPerHead, in: noSilo)) {
          Balances(twoWords)
          Baseline(.target)
          Baseline(.year(1997))
          OwnedBy(costPerHead2)
        }
      }
      Score(noSilo3) {
        DistinguishByInterval()
        Case(mixEffect(.percent("-0.125"), rank(12_345_678, 1, across: .groups(of: of0023), ties: .best, by: "measures"), weightedBy: it + met).orElse(it, because: "on course"), .otherwise)
        Because("Everyone has a settled home")
      }
      Parameter(share2, "NK", by: "class", "cost-per-head") {
        Value(.duration(63, .days), for: "two\nlinesx", "a \\ bx", from: .date(2023, 9, 25), reference: "on coursex")
        Value(1_000, for: "say \"yes\"x", "off coursex")
        Value(.money("0.5", "GBP"), for: "off coursex", "x", from: .date(2014, 5, 21))
        Because("\\(x)")
      }
      Parameter(target4, "tab\u{9}here") {
        Value(.percent("0.5"), from: .date(2014, 9, 27), reference: "say \"yes\"x")
        Value(0)
        Value(.duration(1_000, .months), from: .date(1995, 12, 6), reference: "off coursex")
        Because("Everyone has a settled home")
      }
      RatingScale(zone2) {
        InOrder()
        Because("NK")
        Because("Everyone has a settled home")
      }
      Claim(target5, "\\(x)") {
        For(.partners.of(met2).suppliedBy(.it), .persons(in: measures).of(of00232).ownedBy(coverage2).as(settledHome), where: it.isWorse(than: costPerHead))
        Forbid(Expression<NumberValue>.points("0.5").isBetween(median(distinct(first3, in: when2), over: .from(.previous(.year), to: .previous(.year)), weightedBy: baseline2), and: name111))
        Forbid(no(.persons(in: coverage3).ownedBy(share3), have: sector2.isNot(.affected, for: settledHome2)))
      }
      Rule("év") {
        Require(false)
      }
      Consequence("measures", "\\(x)") {
        Because("")
      }
      Review("first", "NK") {
        About(late.at(.quarter(2014, 3)))
        On(.date(2000, 1, 9))
        Review(by: .date(2025, 7, 25))
      }
      Question("health-board", "\\(x)") {
        About(cL012)
        About(target5.at(.target))
        Answers("all")
        On(.date(1995, 2, 21))
        On(.date(2025, 5, 15))
      }
      Exception(to: .claim(zone23), when: Expression<NumberValue>(1).isBetween(points(from: .now, to: .ago(.years(4))).standardised(.indirectly, by: known, met, missing, to: "sector"), and: (-costPerHead).asShare(of: late + first3)), from: .date(2001, 10, 26), because: "tab\u{9}here") {
        When(first3.of(coverage4.in(measures2).among("1-1-1")) < the(cL012, in: rows(default2, where: target5.isNot(share4)).withSame(`class`, sector3).ever))
        AuditedBy(known2, returned2)
        AuditedBy(no4, v, met3)
        ReferenceNote("*")
      }
      Exception(to: .measure(sum4), from: .date(2002, 1, 4), because: "a \\ b") {
        Population()
        Coverage(.reaching(share(of: rows(noSilo, where: settledHome.isNotOne(of: Expression<TextValue>.text("Everyone has a settled home").as(PersonValue.self), known3) && measures3 && better2.isNotBetween(.points(63), and: 0)), where: share2.per(1_000, it).isBetween(it + 30, and: 30))))
        Interval(.percent(1_000), by: "all")
        Baseline(.date(2010, 5, 20))
        Baseline(.target)
        Milestone(.reaching(persons(in: rows(coverage3).withSame(no3, twoWords).over(.yearToDate)) + the(costPerHead, in: rows(target6, where: all(.places(as: mean3), areNot: .flagged(by: .partsBetterWholeWorse))).withSame(better2).over(.last(1, .quarters)))), by: .target)
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let zone2 = Returns("zone-2")
    let mean2 = zone2.percent("mean")
    let measures = Returns("measures")
    let because = measures.date("because")
    let count3 = OutcomeName("count")
    let target2 = Returns("target")
    let because2 = target2.received("because")
    let returned = PartnerName("Returned")
    let sector = PartnerName("sector")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let `class` = PartnerName("class")
    let mean3 = CodesName("mean")
    let returned2 = CodeName("Returned")
    let settledHome = CodeName("settled-home")
    let noSilo = MeasureName("no-silo")
    let share2 = MeasureName("share")
    let because3 = PartnerName("because")
    let sector2 = OutcomeName("sector")
    let target3 = MeasureName("target")
    let name1112 = RuleName("1-1-1")
    let settledHome2 = Returns("settled-home")
    let x = MeasureName("x")
    let no2 = MeasureName("no")
    let partners = OutcomeName("partners")
    let v = MeasureName("év")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let first2 = MeasureName("first")
    let met2 = RuleName("met")
    let cL01 = Returns("C&L01")
    let first3 = RatingName("first")
    let of0023 = MeasureName("OF0023")
    let known = RuleName("known")
    let zone22 = RuleName("zone-2")
    let name1113 = PartnerName("1-1-1")
    let missing = OutcomeName("missing")
    let settledHome3 = PartnerName("settled-home")
    let late2 = PartnerName("late")
    let mean4 = PartnerName("mean")
    let partners2 = PartnerName("partners")
    let first4 = Returns("first")
    let `in` = RuleName("in")
    let because4 = MeasureName("because")
    let settledHome4 = MeasureName("settled-home")
    let when = MeasureName("when")
    let sector3 = Returns("sector")
    let baseline = Returns("baseline")
    let partners3 = MeasureName("partners")
    let cL012 = MeasureName("C&L01")
    let mean5 = ConsequenceName("mean")
    return Framework("late", "say \"yes\"") {
      Language(1)
      Version("2026.1")
      Agreed(by: returned, sector, on: .date(2026, 11, 17))
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum2).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count2, "off course", sector: "because").replaces(council)
      Partner(healthBoard)
      Sector("council", "Everyone has a settled home")
      Policy {
        Quantiles(by: "év")
        Publish(to: count2, `class`)
      }
      Codes(mean3, "Everyone has a settled home", first: .worst) {
        Code(returned2, says: "NK")
        Code(8)
        Code(2)
        Code(settledHome, says: "off course")
      }
      ReturnsSource(zone2, "Everyone has a settled home") {
        Encoding(.windows1252)
        DatedBy(noSilo)
        mean2.from().optional
        IgnoreRows(where: preceded(by: rows(target2, where: it >= share2 || because3.isNot(.assurer, for: sector2)).withSame(target3), within: .quarters(37)))
      }
      ReturnsSource(measures, "*") {
        Headings(where: name1112 || seen(by: .atLeast(.percent(63)), in: rows(settledHome2).withSame(healthBoard).whose(Expression<NumberValue>.points(1_000).is(.excluded)).over(.last(10, .months))) || x.of(it) > noSilo.raised(to: no2))
        because.fromColumn(55184)
          .reading("*", "a \\ b", as: .undefined)
          .reading("\\(x)", as: Expression<TextValue>.text("\\(x)").as(DateValue.self))
          .reading("NK", as: .notDue)
      }
      Outcome(count3, "NK") {
        Within(partners)
        With("partners", .points(63))
        Allow("no-silo", in: "mean", because: "a \\ b")
        Define(v) {
          Trajectory(.steps)
        }
        Define(zusammenhalt, "50 % – “half”")
      }
      Calculation(v, "a \\ b", equals: recentTrend(0, first2 - share(of: rows(measures).withSame(because).whose(met2), where: false), in: cL01, where: !AnyOf {
        true
        Expression<Condition>.it
        false
        false
      }, ties: .best, order: .highestFirst))
      Parameter(zusammenhalt) {
        Value(0, from: .date(2004, 5, 24))
        Because("on course")
      }
      RatingScale(first3, "\\(x)") {
        BestToWorst("NK")
        Label("50 % – “half”", when: most(rows(zone2).ever, have: Expression<NumberValue>.percent(63).asShare(of: of0023).isNotBetween(Expression<NumberValue>.percent("1.4").asShare(of: it), and: count(settledHome2))))
        Label("a \\ b", .below(latest(share2, within: .quarters(40))))
        Because("")
      }
      Rule("all") {
        Forbid(zone22.isWorse(than: known.of(because)))
        AuditedBy(returned)
        AuditedBy(name1113)
      }
      Claim(zone22, "a \\ b") {
        Require(Expression<PartnerValue>.it.isNot(.contributing, for: missing))
        AuditedBy(name1113, settledHome3, returned)
        AuditedBy(late2)
        ReferenceNote("50 % – “half”")
      }
      Consequence("mean", "say \"yes\"") {
        When(1_000 > it)
        Pain(first2 + share(of: first4, whose: `in`).asShare(of: because4.per(settledHome4)), shared: [mean4: .percent(28), council: .percent("36.5"), partners2: .percent("70.5")])
      }
      Story("in", "off course")
      Exception(to: .parameter(when, by: "measures"), when: true, from: .date(2009, 5, 25), because: "two\nlines") {
        Value(.money(1, "GBP"), for: "off coursex", from: .date(2005, 10, 23), reference: "say \"yes\"x")
        Value(12_345_678, for: "off coursex", reference: "50 % – “half”x")
        Because("50 % – “half”")
      }
      Exception(to: .source(target2), when: all(.persons(in: sector3).where(Expression<NumberValue>.percent(1_000).isOne(of: zusammenhalt, Expression<DateValue>.date(1996, 8, 3).as(NumberValue.self), Expression<DateValue>.date(2018, 12, 16).as(NumberValue.self)) && Expression<NumberValue>.money(1, "GBP").is(.withheld)), have: share(of: rows(baseline, where: true), whose: false) <= Expression<NumberValue>.points("0.125").rounded(.down, to: 1)), from: .date(2029, 3, 23), because: "50 % – “half”") {
        Encoding(.utf16)
        Headings(where: controlChart(Expression<NumberValue>.money("1.4", "GBP").orElse(partners3, because: "say \"yes\""), cL012.per(it), over: .last(11, .quarters), weightedBy: -because4).isNot(.flagged(by: .partnerBetterOutcomeWorse)))
        because2.from("a \\ b")
          .reading("Everyone has a settled home", "", as: Expression<Condition>(false).as(DateValue.self))
          .reading("say \"yes\"", "a \\ b", as: Expression<NumberValue>(0).as(DateValue.self))
          .reading("say \"yes\"", "two\nlines", as: .date(2028, 1, 3))
      }
      Test("tab\u{9}here") {
        Given(mean5.at(.previous), Expression<DateValue>.date(2007, 1, 25).as(ConsequenceValue.self))
        Given(v, columns: ["at", "partner", "value"],
          [nil, .name(settledHome4), nil],
          [.answer(false), "two\nlines", .quarter(2012...2013, 1)],
          [nil, .missing(.notDue), nil])
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let mean2 = PlaceName("mean")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let baseline = PartnerName("baseline")
    let `in` = Records("in")
    let x = `in`.person("x")
    let missing = `in`.percent("missing")
    let first2 = `in`.date("first")
    let share2 = `in`.numerator("share", of: number("measures"))
    let healthBoard = `in`.reason("health-board")
    let zone2 = OutcomeName("zone-2")
    let twoWords = PartnerName("two words")
    let sector = PartnerName("sector")
    let all2 = PartnerName("all")
    let healthBoard2 = PartnerName("health-board")
    let noSilo = Expression<PersonValue>("no-silo")
    let x2 = RuleName("x")
    let `class` = PartnerName("class")
    let returned = PartnerName("Returned")
    let noSilo2 = PartnerName("no-silo")
    let x3 = PartnerName("x")
    let v = PartnerName("év")
    let healthBoard3 = MeasureName("health-board")
    let measures = MeasureName("measures")
    let all3 = MeasureName("all")
    let twoWords2 = MeasureName("two words")
    let x4 = Returns("x")
    let name111 = PartnerName("1-1-1")
    let no2 = PartnerName("no")
    let x5 = MeasureName("x")
    let partners = Returns("partners")
    let no3 = RuleName("no")
    let when = MeasureName("when")
    let missing2 = Returns("missing")
    let count2 = MeasureName("count")
    let measures2 = Returns("measures")
    let sector2 = RatingName("sector")
    let missing3 = OutcomeName("missing")
    let first3 = PartnerName("first")
    let better = MeasureName("better")
    let in2 = MeasureName("in")
    let better2 = Returns("better")
    let in3 = Expression<PersonValue>("in")
    let v2 = RuleName("év")
    let first4 = Returns("first")
    let returned2 = RuleName("Returned")
    let count3 = PartnerName("count")
    let name1112 = MeasureName("1-1-1")
    let because = MeasureName("because")
    let `default` = MeasureName("default")
    let noSilo3 = MeasureName("no-silo")
    let count4 = ConsequenceName("count")
    let in4 = ConsequenceName("in")
    let measures3 = PartnerName("measures")
    let cL01 = PartnerName("C&L01")
    return Framework("coverage", "tab\u{9}here") {
      Replaces("2026.1", because: "NK")
      Agreed(by: twoWords, on: .date(2030, 4, 24))
      Agreed(by: sector, baseline, all2, on: .date(2016, 5, 15))
      Treat("missing", with: "better", .decimal("62.5"), because: "")
      Written(by: "tab\u{9}here", on: .date(2025, 2, 12))
      Place(mean2, "").sector("default").with("sum", Expression<Condition>(true)).from(.date(2023, 2, 18))
      Partner(zusammenhalt, "\\(x)")
      Partner(baseline).with("council", .money("62.5", "GBP")).from(.date(2030, 11, 15)).until(.date(2028, 1, 14))
      Policy {
        Coverage(.above(.duration(1_000, .days)))
        Publish(to: healthBoard2)
      }
      RecordsSource(`in`) {
        x.from(.path("*", "tab\u{9}here"), .path("off course", "tab\u{9}here"), as: .spelling("{year}/{yy}", .academic, .year), "{day}/{month}/{year}")
          .reading("tab\u{9}here", "tab\u{9}here", as: noSilo)
          .reading("Everyone has a settled home", as: Expression<DateValue>.date(2008, 6, 17).as(PersonValue.self))
          .reading("a \\ b", "two\nlines", as: Expression<TextValue>.text("on course").as(PersonValue.self))
        missing.from("", "a \\ b", as: .spelling("{year}/{yy}", .financial, .month))
        first2.from("50 % – “half”", "50 % – “half”").snapshot
        share2.from("tab\u{9}here", "", as: .spelling("{year}/{yy}", .academic, pooled: .months)).snapshot
        healthBoard.from()
          .reading("50 % – “half”", as: Expression<Condition>(false).as(TextValue.self))
        KeepRows(where: x2)
      }
      Outcome(zone2) {
        Contributing(`class`, returned, noSilo2)
        HeardThrough(x3, v, zusammenhalt)
        Define(healthBoard3, measures * (days(from: .target, to: .date(2002, 3, 4)) * all3)) {
          Interval(.percent("62.5"), by: "mean")
          RealChange(by: "known", over: .last(5, .months), at: .percent("1.4"))
        }
        Define(measures) {
          Coverage(.reaching((-twoWords2).asShare(of: Expression<NumberValue>.duration(63, .months).asShare(of: .points("62.5"))).asShare(of: share(of: x4, where: seen(by: .no)))))
          Coverage(.atLeast(.decimal("0.125")))
          OwnedBy(name111, no2)
        }
      }
      Score(x5, "off course", on: persons(in: rows(partners, where: true).whose(All {
        no3
        false
        Expression<PeriodValue>.years(2017...2019).as(Condition.self)
        Expression<Condition>.it
      })) / slope(.money(12_345_678, "GBP"), when, in: missing2).asShare(of: quantile(1_000)(.points(1), across: .places))) {
        InOrder()
        Knot(.points(0), at: the(count2, in: measures2, where: true).at(.target))
      }
      RatingScale(sector2, for: .measures.role(.assurer, for: missing3).suppliedBy(first3).as(all3).where(better.is(.flagged(by: .fragileRating)))) {
        Gate("better", .noWorse(than: "Everyone has a settled home"), when: Expression<NumberValue>(63).per(30).asShare(of: in2).isNotOne(of: days(from: .now, to: .target), better.raised(to: in2), count(.persons(in: better2).withSame("1-1-1", "cost-per-head").as(in3).where(latest(v2, in: rows(better2).over(.yearToDate))))))
      }
      Rule("default", "on course") {
        For(.persons(in: first4), where: seen(by: .atLeast(1)))
        When(returned2)
        ReferenceNote("two\nlines")
      }
      Consequence("C&L01") {
        Pain((-Expression<NumberValue>.percent("0.125").raised(to: because)).orElse(name1112.orElse(.percent(1_000), because: "two\nlines"), because: "tab\u{9}here"), shared: [`class`: .percent("48.5"), count3: .percent("23.5")])
        Because("")
      }
      Action("late", "")
      Exception(to: .claim(no3), because: "on course") {
        LeftOut()
        When(`default`.orElse(30, because: "say \"yes\"") >= (Expression<DateValue>.date(2006, 3, 20).as(NumberValue.self) * .percent("62.5")).asShare(of: noSilo3.of(Expression<NumberValue>.decimal("0.5"))))
        Then(count4)
        Then(in4, by: count3, measures3, cL01, within: .years(18))
        ReferenceNote("NK")
      }
    }
  }
}
