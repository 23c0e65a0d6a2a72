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
    let healthBoard = Returns("health-board")
    let measures = healthBoard.yesNo("measures")
    let because = healthBoard.measure("because")
    let better = healthBoard.measure("better")
    let `class` = healthBoard.measure("class")
    let `default` = healthBoard.yesNo("default")
    let of0023 = Records("OF0023")
    let class2 = CodeName("class")
    let costPerHead = CodeName("cost-per-head")
    let default2 = CodeName("default")
    let met = of0023.oneOf("met", class2, costPerHead, default2)
    let better2 = of0023.partner("better")
    let baseline = of0023.denominator("baseline", of: number("C&L01"))
    let cL01 = of0023.yesNo("C&L01")
    let because2 = OutcomeName("because")
    let council = PlaceName("council")
    let zusammenhalt = PlaceName("Zusammenhalt")
    let measures2 = PlaceName("measures")
    let cL012 = PlaceName("C&L01")
    let share2 = PlaceName("share")
    let healthBoard2 = MeasureName("health-board")
    let `in` = MeasureName("in")
    let target2 = MeasureName("target")
    let baseline2 = CodesName("baseline")
    let all2 = CodeName("all")
    let share3 = MeasureName("share")
    let first2 = MeasureName("first")
    let sum2 = MeasureName("sum")
    let returned2 = MeasureName("Returned")
    let noSilo = MeasureName("no-silo")
    let returned3 = ConsequenceName("Returned")
    let no2 = ConsequenceName("no")
    let because3 = Returns("because")
    let count2 = PartnerName("count")
    let of00232 = PartnerName("OF0023")
    let in2 = PartnerName("in")
    let coverage2 = OutcomeName("coverage")
    let zone2 = MeasureName("zone-2")
    let count3 = Returns("count")
    let first3 = OutcomeName("first")
    let met2 = RuleName("met")
    let name111 = RuleName("1-1-1")
    let partners = RuleName("partners")
    let default3 = MeasureName("default")
    let mean2 = MeasureName("mean")
    let coverage3 = Returns("coverage")
    let target3 = PartnerName("target")
    let class3 = MeasureName("class")
    let council2 = MeasureName("council")
    let late = MeasureName("late")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let all3 = MeasureName("all")
    let mean3 = PartnerName("mean")
    let class4 = PartnerName("class")
    let partners2 = Returns("partners")
    let sum3 = PlaceName("sum")
    let x2 = OutcomeName("x")
    let late2 = RuleName("late")
    let known = RatingName("known")
    let costPerHead2 = OutcomeName("cost-per-head")
    let name1112 = MeasureName("1-1-1")
    let partners3 = OutcomeName("partners")
    let twoWords2 = PartnerName("two words")
    let sector = PartnerName("sector")
    let no3 = OutcomeName("no")
    let missing = MeasureName("missing")
    let missing2 = PlaceName("missing")
    let default4 = PlaceName("default")
    let cL013 = Returns("C&L01")
    let baseline3 = RuleName("baseline")
    let sum4 = PartnerName("sum")
    let target4 = Returns("target")
    let default5 = PartnerName("default")
    let of00233 = MeasureName("OF0023")
    let twoWords3 = RuleName("two words")
    let met3 = Returns("met")
    let better3 = RuleName("better")
    return Framework("Returned", "50 % – “half”") {
      Version("1.2.3")
      Treat("class", as: .error, because: "on course")
      Because("off course")
      Place(twoWords, "two\nlines").code("say \"yes\"", "").until(.date(2022, 10, 1)).replaces(council, zusammenhalt).replaces(measures2, cL012, share2)
      Partner(x, "50 % – “half”", sector: "met")
      Sector("OF0023")
      Policy {
        Coverage(.above(count(rows(of0023).withSame(healthBoard2, `in`).over(.yearToDate)) / target2))
      }
      Codes(baseline2, "a \\ b", first: .best) {
        Code(5, "Everyone has a settled home")
        Code(all2, "say \"yes\"", from: "*", says: "off course")
      }
      ReturnsSource(healthBoard) {
        Encoding(.windows1252)
        DatedBy(twoWords)
        measures.defined(as: share3 <= Expression<NumberValue>.money("62.5", "GBP").raised(to: first2.orElse(.percent(1_000), because: "NK")))
        because.from("NK").snapshot
        better.from().snapshot
        `class`.fromFile("*{year}*.csv")
        `default`.from("two\nlines").snapshot
        Missing("Everyone has a settled home", .late, in: sum2, returned2, noSilo)
      }
      RecordsSource(of0023) {
        Encoding(.utf16)
        met.from()
        better2.fromHeading()
        baseline.from(as: "{day}/{month}/{year}").snapshot
        cL01.defined(as: no2.is(first(returned3, within: .years(20))))
        Check(followed(by: because3, within: .months(37)))
      }
      Outcome(because2, "50 % – “half”") {
        Supplier(count2, count2, of00232)
        HeardThrough(in2, better2, in2)
        Within(coverage2)
        Review(by: .date(1993, 5, 5))
        Define(zone2, "tab\u{9}here", share(of: rows(count3, where: better2.isNot(.assurer, for: first3)), whose: AnyOf {
          met2
          it.is(it)
          it.isBetween(.points("0.125"), and: .duration(63, .months))
          AnyOf {
            false
            name111
            false
            partners
          }
        }))
        Define(default3, "tab\u{9}here", -latest(noSilo).orElse(first(mean2, in: coverage3), because: "NK")) {
          Decimals(0)
          Target(.atMost(it))
          Milestone(.below((latest(zone2) / .percent("-62.5")).rounded(.halfUp, to: 0)), by: .baseline)
          OwnedBy(target3)
        }
      }
      Define(class3, Expression<NumberValue>.money(12_345_678, "GBP").per(100_000, share3.rounded(.halfEven, to: 0)).standardised(.indirectly, by: council2, returned2, no2, to: "cost-per-head")) {
        Balances(late, zusammenhalt2, all3)
        Contributes(to: share3, all3, measures)
        Contributes(to: cL01, `in`)
        Interval(.percent(1), by: "all")
        OwnedBy(mean3, class4)
      }
      Score(share3, for: .outcomes.in(.it), interpolated: true) {
        Gate("health-board", .becomes(all3.of(it)), when: all(.persons(in: partners2).in(sum3).role(.funder, for: x2), have: All {
          Expression<NumberValue>(63).is(.undefined)
          cL01.isOne(of: Expression<TextValue>.text("\\(x)").as(Condition.self), .it)
          measures || late2
          Expression<TextValue>.text("50 % – “half”").as(Condition.self)
        }))
        Because("off course")
        Because("a \\ b")
      }
      Parameter(default3, "off course") {
        Value(30, from: .date(1999, 6, 26), reference: "\\(x)x")
        Value(.points("0.5"))
        Value(.money(1, "GBP"))
        Because("tab\u{9}here")
      }
      RatingScale(known, for: .places.suppliedBy(.it).of(costPerHead2).as(council)) {
        Gate("better", .noBetter(than: "tab\u{9}here"), when: all(of0023, have: name1112.isNot(.late)))
      }
      Claim(met2) {
        For(.measures(of: partners3), .groups(of: because2).suppliedBy(count2).suppliedBy(twoWords2), where: sector.is(.affected, for: no3))
      }
      Rule("baseline") {
        Forbid(cL01.is(Expression<TextValue>.text("50 % – “half”").as(Condition.self)))
        Then("", by: .groups(of: missing).as(met), within: .years(38))
        ReferenceNote("Everyone has a settled home")
        ReferenceNote("off course")
      }
      Consequence("no", "50 % – “half”") {
        When(twoWords.in(.it).at(.ago(.quarters(3))).isOne(of: missing2.of(Expression<NumberValue>.money("0.5", "GBP")), latest(share2, within: .days(36)), default4.of(Expression<NumberValue>(-63))))
        Gain(noSilo.of(Expression<NumberValue>.percent(63).per(100, rateEffect(.percent(1_000), in: rows(cL013).withSame(share3, target2).whose(false).over(.last(7, .years)), weightedBy: it, order: .highestFirst, by: "no-silo"))), shared: [count2: .percent(88), better2: .percent("47.5")])
        Because("on course")
        Because("")
      }
      Action("cost-per-head")
      Exception(to: .rule(baseline3), when: Expression<NumberValue>.duration(30, .quarters).orElse(it, because: "two\nlines").for(sum4).among("it") > Expression<DateValue>.date(2009, 8, 9).as(NumberValue.self), because: "\\(x)") {
        When(all(.persons(in: target4).ownedBy(default5), have: !of00233.isBetween(.percent("62.5"), and: `in`)))
        Forbid(latest(twoWords3))
        ReferenceNote("\\(x)")
        ReferenceNote("NK")
      }
      Exception(to: .policy, when: no(rows(met3, where: seen(by: .all, in: rows(target4, where: better3))).whose(false).over(.yearToDate)), from: .date(1995, 6, 22), because: "tab\u{9}here") {
        LeftOut()
        Interval(.percent(63), by: "council")
        Publish(with: .secondarySuppression)
        RefuseSources(above: .percent("0.125"))
      }
      Test("off course") {
        Given(sum2.at(.baseline), -15)
        Given(share3, columns: ["at", "partner", "value"])
        Expect(atLeast(.percent(1_000), .outcomes, are: .decided))
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let `default` = PlaceName("default")
    let council = PartnerName("council")
    let twoWords = Returns("two words")
    let `class` = twoWords.yesNo("class")
    let zusammenhalt = twoWords.measure("Zusammenhalt")
    let target2 = CodesName("target")
    let measures = twoWords.code("measures", of: target2)
    let measures2 = Records("measures")
    let no2 = CodeName("no")
    let name111 = measures2.oneOf("1-1-1", no2)
    let count2 = measures2.text("count")
    let target3 = OutcomeName("target")
    let healthBoard = Returns("health-board")
    let v = healthBoard.status("év", of: number("when"))
    let cL01 = healthBoard.date("C&L01")
    let healthBoard2 = healthBoard.percent("health-board")
    let count3 = healthBoard.date("count")
    let cL012 = healthBoard.yesNo("C&L01")
    let no3 = PlaceName("no")
    let missing = PlaceName("missing")
    let known = OutcomeName("known")
    let cL013 = MeasureName("C&L01")
    let because = PartnerName("because")
    let x = PlaceName("x")
    let count4 = MeasureName("count")
    let met = MeasureName("met")
    let sector = MeasureName("sector")
    let target4 = Returns("target")
    let first2 = Returns("first")
    let class2 = CodeName("class")
    let because2 = MeasureName("because")
    let x2 = PartnerName("x")
    let measures3 = MeasureName("measures")
    let baseline = MeasureName("baseline")
    let costPerHead = PartnerName("cost-per-head")
    let name1112 = MeasureName("1-1-1")
    let costPerHead2 = Returns("cost-per-head")
    let share2 = MeasureName("share")
    let name1113 = OutcomeName("1-1-1")
    let count5 = PartnerName("count")
    let better = PartnerName("better")
    let class3 = PartnerName("class")
    let coverage2 = MeasureName("coverage")
    let late = MeasureName("late")
    let costPerHead3 = OutcomeName("cost-per-head")
    let zone2 = PartnerName("zone-2")
    let partners2 = MeasureName("partners")
    let met2 = Returns("met")
    let known2 = RatingName("known")
    let baseline2 = PartnerName("baseline")
    let name1114 = Returns("1-1-1")
    let name1115 = PartnerName("1-1-1")
    let all2 = Returns("all")
    let `in` = RuleName("in")
    let no4 = MeasureName("no")
    let first3 = MeasureName("first")
    let cL014 = PartnerName("C&L01")
    let when = MeasureName("when")
    let returned = Returns("Returned")
    let measures4 = PartnerName("measures")
    let share3 = PartnerName("share")
    let v2 = MeasureName("év")
    let noSilo = MeasureName("no-silo")
    let better2 = MeasureName("better")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let sector2 = RuleName("sector")
    let zusammenhalt3 = Returns("Zusammenhalt")
    let healthBoard3 = Expression<DateValue>("health-board")
    let zone22 = Expression<DateValue>("zone-2")
    return Framework("OF0023", "") {
      Version("2026.1")
      Version("2026.1")
      Replaces("2026.1", because: "")
      Treat("known", with: "sum", .decimal("1.4"), because: "*")
      Place(partners, "say \"yes\"").sector("count").sector("late").with("coverage", Expression<Condition>(true))
      Place(`default`, "tab\u{9}here").code("Everyone has a settled home").replaces(no3).replaces(missing)
      Partner(council)
      Sector("sector", "\\(x)")
      ReturnsSource(twoWords, "NK") {
        `class`.defined(as: All {
          atMost(.percent("1.4"), .places.role(.supplier, for: .it).role(.affected, for: known), have: !Expression<Condition>(true))
          cL013.for(because).in(x).at(.ago(.days(5))).among("Returned") < it.rounded(.down, to: 0)
          met.isWorse(than: first(count4, within: .years(25)))
          sector.in(missing).at(.quarter(2016...2017, 1)).is(.withheld)
        })
        zusammenhalt.from("tab\u{9}here", "a \\ b")
        measures.from().snapshot
        KeepRows(where: preceded(by: target4, where: the(met, in: first2, where: true).is(.excluded), within: .days(20)))
        CheckParts(of: because2, make: class2)
      }
      RecordsSource(measures2) {
        Encoding(.utf16)
        name111.fromFile("*{year}*.csv")
        count2.from("NK", "Everyone has a settled home")
          .reading("on course", "\\(x)", as: Expression<Condition>(false).as(TextValue.self))
          .reading("Everyone has a settled home", as: Expression<DateValue>.date(2023, 2, 2).as(TextValue.self))
      }
      Outcome(target3) {
        Supplier(x2)
        With("all", .quarter(2019, 4))
        With("first", "known")
        Define(met, measures3.rounded(.halfDown, to: 3).raised(to: .money("0.5", "GBP")).orElse(years(from: .now, to: .baseline), because: "say \"yes\"")) {
          Every(.year)
          Denominator(.above(30))
          Baseline(.ago(.days(4)))
          Milestone(.above(baseline.rounded(.halfUp, to: 2)), by: .sameLastYear(.year))
          SuppliedBy(costPerHead)
          Because("")
        }
        Define(name1112, share(of: rows(costPerHead2).withSame(share2, because2).whose(Expression<PartnerValue>.it.is(.funder, for: name1113)).over(.last(4, .quarters)), whose: (healthBoard2 + 30).is(.notCollected))) {
          Baseline(.sameLastYear(.day))
          OwnedBy(count5, better, class3)
        }
      }
      Define(coverage2, "", it) {
        Trajectory(.steps)
      }
      Score(late, "50 % – “half”", for: .partners.role(.contributing, for: costPerHead3).ownedBy(zone2), .groups(of: count2).withSame("baseline").withSame("C&L01")) {
        InOrder()
        InOrder()
        Knot(.decimal("0.5"), at: it.rounded(.halfEven, to: 2).asShare(of: the(partners2, in: met2, where: false)).asShare(of: .points(30)))
        Because("tab\u{9}here")
      }
      RatingScale(known2, for: .persons(in: measures2).suppliedBy(baseline2).of(Expression<PeriodValue>.year(2004...2005).as(OutcomeValue.self)), on: distinct(count2, in: name1114, where: seen(by: .most, in: rows(name1114, where: Expression<PartnerValue>.it.is(.assurer, for: name1113))))) {
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
        Then("*", by: name1115, within: .months(23))
        ReferenceNote("50 % – “half”")
      }
      Consequence("first", "on course") {
        When(!atMost(.decimal("62.5"), rows(all2, where: `default`.isOne(of: .it)).whose(!`in`).over(.yearToDate)))
        When(no4 >= (-first3.raised(to: it)))
        Gain(when.asShare(of: the(met, in: returned)).rounded(.up, to: 3), shared: [cL014: .percent("10.5")])
        Gain(range(v2.rounded(.up, to: 3), by: "missing").per(1_000, noSilo.per(it).rounded(.halfUp, to: 2)), shared: [measures4: .percent("2.5"), share3: .percent("79.5")])
      }
      Question("first", "off course") {
        About(better2)
      }
      Exception(to: .source(healthBoard), when: AnyOf {
        any(.partners.role(.contributing, for: zusammenhalt2), have: Expression<Condition>(true) && false)
        all(.groups(of: healthBoard2).withSame("late", "default").where(All {
          false
          false
          sector2
          true
        }), are: .onTrajectory)
        count4.rounded(.halfDown, to: 0).is(it)
        exactly(1_000, zusammenhalt3)
      }, because: "") {
        LeftOut()
        Separator(";")
        DecimalSign(".")
        v.fromFile("*{year}*.csv").snapshot
          .reading("50 % – “half”", "Everyone has a settled home", as: Expression<DateValue>.date(2026, 5, 8).as(TextValue.self))
          .reading("two\nlines", as: Expression<NumberValue>(0).as(TextValue.self))
          .reading("*", as: known2)
        cL01.from(.path("*", "Everyone has a settled home"), "say \"yes\"")
          .reading("off course", as: healthBoard3)
        healthBoard2.from("50 % – “half”", .path("", "a \\ b"))
        count3.fromHeading(as: .spelling("{year}/{yy}", .financial, .quarter), .spelling("{year}/{yy}", .calendar, .month))
          .reading("\\(x)", "say \"yes\"", as: zone22)
          .reading("", "off course", as: Expression<TextValue>.text("off course").as(DateValue.self))
          .reading("50 % – “half”", as: Expression<TextValue>.text("NK").as(DateValue.self))
        cL012.defined(as: v.isBetter(than: "a \\ b")).snapshot
        Check(it.is(.unchanged))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first2 = PartnerName("first")
    let because = Records("because")
    let returned = CodesName("Returned")
    let sum2 = because.code("sum", of: returned)
    let first3 = because.partner("first")
    let all2 = because.share("all")
    let `default` = CodeName("default")
    let all3 = CodeName("all")
    let first4 = CodeName("first")
    let count2 = because.oneOf("count", `default`, all3, first4)
    let known = OutcomeName("known")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let baseline = CodeName("baseline")
    let share2 = PartnerName("share")
    let noSilo = PartnerName("no-silo")
    let baseline2 = MeasureName("baseline")
    let when = MeasureName("when")
    let v = Returns("év")
    let twoWords = PartnerName("two words")
    let count3 = MeasureName("count")
    let returned2 = Returns("Returned")
    let coverage2 = PartnerName("coverage")
    let costPerHead = MeasureName("cost-per-head")
    let `class` = MeasureName("class")
    let `in` = Returns("in")
    let healthBoard = MeasureName("health-board")
    let met2 = MeasureName("met")
    let default2 = MeasureName("default")
    let sector = MeasureName("sector")
    let measures = MeasureName("measures")
    let healthBoard2 = Returns("health-board")
    let coverage3 = MeasureName("coverage")
    let no2 = MeasureName("no")
    let known2 = CodesName("known")
    let better = MeasureName("better")
    let all4 = PartnerName("all")
    let known3 = MeasureName("known")
    let of0023 = MeasureName("OF0023")
    let target2 = MeasureName("target")
    let twoWords2 = MeasureName("two words")
    let known4 = RatingName("known")
    let partners = PartnerName("partners")
    let x2 = PartnerName("x")
    let partners2 = Returns("partners")
    let zone22 = Returns("zone-2")
    let noSilo2 = MeasureName("no-silo")
    let v2 = MeasureName("év")
    let of00232 = RuleName("OF0023")
    let when2 = PartnerName("when")
    let because2 = PartnerName("because")
    let class2 = PartnerName("class")
    let settledHome = MeasureName("settled-home")
    let late = MeasureName("late")
    let settledHome2 = Returns("settled-home")
    let council = Expression<PersonValue>("council")
    let returned3 = MeasureName("Returned")
    let zone23 = MeasureName("zone-2")
    let council2 = MeasureName("council")
    let mean3 = MeasureName("mean")
    let council3 = PartnerName("council")
    return Framework("mean", "Everyone has a settled home") {
      Language(1)
      Version("2026.1")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first2, sector: "class").sector("x").replaces(first2, met, name111)
      Sector("mean")
      RecordsSource(because, "50 % – “half”") {
        Separator(";")
        DecimalSign(".")
        sum2.from("say \"yes\"", .path("*", "a \\ b")).snapshot
          .reading("", "on course", as: Expression<TextValue>.text("on course").as(CodeValue.self))
          .reading("NK", as: baseline)
        first3.fromFile("*{year}*.csv")
          .reading("Everyone has a settled home", as: share2)
          .reading("Everyone has a settled home", "NK", as: noSilo)
          .reading("*", as: Expression<NumberValue>(12_345_678).as(PartnerValue.self))
        all2.fromFile("*{year}*.csv").snapshot
        count2.from("", "\\(x)")
          .reading("", as: Expression<TextValue>.text("*").as(CodeValue.self))
          .reading("say \"yes\"", as: .late)
        KeepRows(where: the(when, in: v, where: twoWords.is(.assurer, for: .it)).is(baseline2.for(first2).at(.month(.september, 2000))))
      }
      Outcome(known) {
        Checked(by: "a \\ b", on: .date(2018, 3, 2))
        Define(count3, "*", mixEffect(recentTrend(it, across: .persons(in: returned2).ownedBy(coverage2), weightedBy: it.rounded(.up, to: 2), ifKnown: .any), Expression<NumberValue>.money("62.5", "GBP") - .percent("0.125") - costPerHead.per(30), over: .yearToDate, ties: .best)) {
          Decimals(2)
          RealChange(by: "measures", over: .last(5, .years), at: .percent(30))
          Target(.atLeast(`class`), by: .baseline)
        }
      }
      Define(when, "\\(x)", -share(of: rows(`in`, where: false), where: preceded(by: rows(`in`, where: true).withSame(healthBoard, met2).over(.yearToDate), within: .years(37)))) {
        Coverage(.between(Expression<NumberValue>(30).raised(to: .decimal("0.5")) * default2.rounded(.halfEven, to: 0), and: sector))
        Milestone(.reaching(-the(measures, in: rows(healthBoard2, where: Expression<TextValue>.it.is("50 % – “half”")).withSame(coverage3, no2).over(.yearToDate))), by: .now)
        Rated(by: .partners, against: known2)
      }
      Score(better, for: .measures.suppliedBy(all4).withSame("1-1-1", "no", "Zusammenhalt").as(when), on: known3, interpolated: true) {
        Case(years(from: .sameLastYear(.quarter), to: .previous).raised(to: of0023.per(target2.among("class"))), .otherwise)
        Knot(.percent(-12_345_678), at: Expression<NumberValue>.decimal("0.125") * (twoWords2 + Expression<NumberValue>.points(30) * it))
      }
      RatingScale(known4, "tab\u{9}here", for: .outcomes.ownedBy(partners).ownedBy(x2)) {
        BestToWorst("\\(x)", "50 % – “half”")
        Label("on course", when: atLeast(1, .persons(in: partners2).where(share(of: rows(zone22, where: true), whose: true) > noSilo2), have: default2.isNoWorse(than: v2)))
      }
      Claim(of00232, "Everyone has a settled home") {
        When(atMost(.percent(12_345_678), .partners(as: when2), are: .excluded))
        AuditedBy(because2, noSilo)
      }
      Consequence("because", "on course") {
        Pain(it.asShare(of: costPerHead).standardised(.indirectly, by: of00232, settledHome, to: "class") / (late + of0023 / 1_000), shared: [class2: .percent(5)])
        Because("tab\u{9}here")
      }
      Story("target", "say \"yes\"") {
        Kind("baseline")
        Review(by: .date(2015, 11, 20))
      }
      Action("C&L01", "\\(x)") {
        Answers("late")
        By(.persons(in: settledHome2).as(council))
        Review(by: .date(1999, 8, 25))
        Review(by: .date(2015, 2, 4))
      }
      Exception(to: .measure(returned3), when: atMost(.percent(0), .measures(as: zone23), have: Expression<PartnerValue>.it.is(.accountable, for: .it)), from: .date(2024, 10, 15), because: "two\nlines") {
        LeftOut()
        Balances(sum2, council2)
        Contributes(to: first2)
        Denominator(.atLeast(it))
        RealChange(.above(mean3), since: .sameLastYear(.month))
        SuppliedBy(council3)
        Rated(by: .residents)
      }
      Test("off course") {
        Given(settledHome, columns: ["at", "partner", "value"],
          [.missing(.notApplicable), .missing(.late), nil])
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let coverage2 = PlaceName("coverage")
    let better = PartnerName("better")
    let `default` = PartnerName("default")
    let because = Returns("because")
    let sum2 = because.yesNo("sum")
    let partners = because.partner("partners")
    let sum3 = because.numerator("sum", of: number("Zusammenhalt"))
    let `in` = Returns("in")
    let twoWords2 = `in`.measure("two words")
    let all2 = OutcomeName("all")
    let costPerHead = Returns("cost-per-head")
    let v = costPerHead.rater("év")
    let settledHome = costPerHead.number("settled-home")
    let met = PlaceName("met")
    let partners2 = MeasureName("partners")
    let noSilo = Returns("no-silo")
    let costPerHead2 = MeasureName("cost-per-head")
    let late = PlaceName("late")
    let coverage3 = CodesName("coverage")
    let name111 = CodeName("1-1-1")
    let zone2 = MeasureName("zone-2")
    let default2 = Returns("default")
    let `class` = MeasureName("class")
    let count2 = MeasureName("count")
    let costPerHead3 = PartnerName("cost-per-head")
    let when = PartnerName("when")
    let returned = OutcomeName("Returned")
    let sector = MeasureName("sector")
    let baseline = Returns("baseline")
    let all3 = PartnerName("all")
    let share2 = PlaceName("share")
    let sum4 = PartnerName("sum")
    let of0023 = PlaceName("OF0023")
    let mean2 = MeasureName("mean")
    let first2 = MeasureName("first")
    let settledHome2 = Returns("settled-home")
    let better2 = CodesName("better")
    let x = MeasureName("x")
    let missing = MeasureName("missing")
    let noSilo2 = MeasureName("no-silo")
    let because2 = MeasureName("because")
    let baseline2 = RuleName("baseline")
    let healthBoard = Returns("health-board")
    let known = RuleName("known")
    let returned2 = MeasureName("Returned")
    let met2 = MeasureName("met")
    let default3 = MeasureName("default")
    let better3 = PlaceName("better")
    let when2 = Returns("when")
    let when3 = Expression<PersonValue>("when")
    let baseline3 = OutcomeName("baseline")
    let v2 = PartnerName("év")
    let known2 = OutcomeName("known")
    let in2 = RatingName("in")
    let returned3 = PartnerName("Returned")
    let x2 = OutcomeName("x")
    let healthBoard2 = MeasureName("health-board")
    let sum5 = Returns("sum")
    let zone22 = OutcomeName("zone-2")
    let costPerHead4 = RuleName("cost-per-head")
    let measures = MeasureName("measures")
    let coverage4 = PartnerName("coverage")
    let in3 = PartnerName("in")
    let noSilo3 = PartnerName("no-silo")
    let of00232 = PartnerName("OF0023")
    let name1112 = MeasureName("1-1-1")
    let v3 = MeasureName("év")
    let known3 = PartnerName("known")
    let cL01 = RatingName("C&L01")
    let target2 = MeasureName("target")
    return Framework("two words", "say \"yes\"") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "Everyone has a settled home")
      Because("Everyone has a settled home")
      Calendar(.calendar, .quarters)
      Place(coverage2).with("late", Expression<Condition>(true))
      Partner(better, sector: "in").from(.date(1990, 4, 15))
      Partner(`default`).within(met).from(.date(2011, 1, 16)).from(.date(2011, 10, 6))
      Policy {
        MissingCounts(as: the(partners2, in: rows(noSilo).withSame(costPerHead2, late)), because: "tab\u{9}here")
        Publish(counts: .reaching(.duration("0.5", .years)), roundedTo: 6)
        Publish(with: .secondarySuppression)
        Because("Everyone has a settled home")
      }
      Codes(coverage3, "two\nlines", first: .worst) {
        Code(name111, "\\(x)", from: "say \"yes\"")
        Code(name111, "a \\ b")
      }
      ReturnsSource(because) {
        DatedBy(zone2)
        sum2.defined(as: preceded(by: default2, within: .days(28)))
        partners.from(.path("", "*"))
          .reading("off course", as: Expression<Condition>(true).as(PartnerValue.self))
        sum3.from("on course", "tab\u{9}here")
        Missing(["*", "say \"yes\""], .notSubmitted, in: sum3)
      }
      ReturnsSource(`in`) {
        Skip(rows: 5)
        twoWords2.from(as: .spelling("{year}/{yy}", .academic, pooled: .months), .spelling("{year}/{yy}", .calendar, pooled: .years))
          .reading("on course", "", as: Expression<TextValue>.text("Everyone has a settled home").as(MeasureValue.self))
        IgnoreRows(where: count2.isBetween(`class`, and: .decimal("0.125")))
      }
      Outcome(all2, "off course") {
        Lead(costPerHead3, when)
        Within(all2)
        Within(returned)
        ReferenceNote("tab\u{9}here")
        Define(sector, "50 % – “half”", share(of: rows(baseline, where: All {
          Expression<NumberValue>(30).isBetter(than: .points(30))
          Expression<NumberValue>.percent(12_345_678) >= it
          no(.places.ownedBy(all3), have: false)
          most(.partners.in(share2).withSame("partners").where(true), areNot: .late)
        }).over(.from(.baseline, to: .target)), whose: mean2.isNotBetween(count2, and: partners2.for(sum4).in(of0023).among("two words")))) {
          MissingCounts(as: Expression<PartnerValue>.it.is(.accountable, for: all2).as(NumberValue.self) / the(first2, in: settledHome2), because: "a \\ b")
          Interval(.percent(0), by: "év")
          Rated(by: .own, .partners, against: better2)
        }
        Define(x, "on course", (Expression<NumberValue>(12_345_678).asShare(of: .duration("0.5", .years)) - (-it)).standardised(.directly, by: `class`, sector, to: "measures"))
      }
      Define(missing, (because2 / settledHome).orElse(noSilo2, because: "50 % – “half”") * share(of: rows(healthBoard, where: known), where: true).orElse((Expression<Condition>(false) && false && baseline2).as(NumberValue.self), because: "say \"yes\"")) {
        Decimals(1)
        Decimals(2)
        Coverage(.below(-returned2.standardised(.indirectly, by: met2, to: "count").rounded(.halfDown, to: 1)))
        RealChange(beyond: .interval, since: .ago(.days(5)))
        With("1-1-1", .text("say \"yes\""))
      }
      Calculation(default3, "NK", for: .places(as: better3), .persons(in: when2).ownedBy(.it).as(when3), interpolated: true) {
        Case(-Expression<NumberValue>.duration(0, .months), .otherwise)
        Gate("Zusammenhalt", .undecided, when: Expression<PartnerValue>.it.is(.funder, for: baseline3))
        Gate("known", .becomes((Expression<NumberValue>.decimal("62.5") * partners2).asShare(of: Expression<NumberValue>.percent(0).asShare(of: .decimal("0.5"))).orElse(.decimal("0.125"), because: "say \"yes\"")), when: v2.isNot(.accountable, for: known2))
      }
      Parameter(because2, "*") {
        Value(.decimal("0.5"))
        Because("NK")
      }
      Parameter(noSilo2, "say \"yes\"", by: "target") {
        Value(.duration(12_345_678, .days), for: "NKx")
        Value(0, for: "a \\ bx", reference: "Everyone has a settled homex")
        Because("")
      }
      RatingScale(in2, "a \\ b", for: .groups(of: settledHome).ownedBy(.it).ownedBy(.it).where(!returned3.isNot(.assurer, for: x2))) {
        BestToWorst("two\nlines")
        BestFirst()
        Label("Everyone has a settled home", .atLeast(slope(quantile(.percent(1_000))(healthBoard2, in: rows(sum5, where: Expression<TextValue>.text("\\(x)").isWorse(than: "")).withSame(late).ever), months(from: .ago(.days(10)), to: .quarter(2026...2027, 3)) - healthBoard2.rounded(.halfUp, to: 2), order: .lowestFirst, by: "known")))
      }
      Rule("in") {
        For(.places(as: late), .outcomes.role(.affected, for: zone22).as(x2), where: (-it).asShare(of: 63).isNoBetter(than: share(of: rows(default2, where: costPerHead4), where: false).per(100, 0)))
        When(false)
      }
      Rule("known", "\\(x)") {
        For(.outcomes.withSame("1-1-1").suppliedBy(.it).where(share(of: rows(noSilo, where: .it), where: followed(by: rows(costPerHead, where: true).withSame(measures, `class`, default3).ever, within: .quarters(31))).isNot(measures)), .groups(of: first2).of(Expression<PeriodValue>.years(2002...2004).as(OutcomeValue.self).for(coverage4).at(.target).among("all")))
        AuditedBy(in3)
        Then("\\(x)")
        Then("50 % – “half”", by: .outcomes.where(!seen(by: .exactly(.percent(1)))), within: .months(30))
      }
      Consequence("no", "tab\u{9}here") {
        Gain(12_345_678, shared: [noSilo3: .percent(13)])
        Gain(name1112 * mixEffect(Expression<NumberValue>.decimal("0.125").per(1_000, missing), across: .places.of(Expression<DateValue>.date(2009, 7, 19).as(OutcomeValue.self)), ties: .worst), shared: [of00232: .percent("0.5")])
      }
      Action("x") {
        About(sum3.at(.previous))
        About(noSilo2.at(.previous(.quarter)))
        On(.date(1998, 1, 28))
        Due(.date(2007, 4, 8))
        Review(by: .date(2016, 9, 8))
      }
      Action("mean") {
        About(v3.at(.now))
        About(count2.at(.now))
        By(returned3, known3)
        On(.date(2021, 5, 25))
      }
      Exception(to: .source(costPerHead), when: .it, from: .date(2029, 6, 4), because: "off course") {
        Encoding(.windows1252)
        Encoding(.utf8)
        v.from("say \"yes\"", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .calendar, .month))
          .reading("on course", "say \"yes\"", as: cL01)
        settledHome.from(.path("NK", "off course"))
          .reading("on course", "two\nlines", as: 63)
          .reading("", "tab\u{9}here", as: target2)
          .reading("50 % – “half”", "tab\u{9}here", as: .withheld)
      }
      Test("tab\u{9}here") {
        Given(target(of: sum3), Expression<Condition>(false).as(NumberValue.self))
        Given(mean2.at(.baseline), .excluded)
        Because("say \"yes\"")
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let x = PlaceName("x")
    let council = PlaceName("council")
    let partners = PartnerName("partners")
    let cL01 = Records("C&L01")
    let no2 = CodeName("no")
    let late = CodeName("late")
    let v = cL01.oneOf("év", no2, late)
    let returned = CodeName("Returned")
    let `class` = cL01.oneOf("class", returned)
    let partners2 = cL01.yesNo("partners")
    let twoWords = cL01.period("two words")
    let `in` = cL01.lower("in", of: number("class"))
    let because = OutcomeName("because")
    let sector2 = PlaceName("sector")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords2 = PlaceName("two words")
    let when = PartnerName("when")
    let settledHome = PartnerName("settled-home")
    let cL012 = PartnerName("C&L01")
    let target2 = PartnerName("target")
    let met = CodeName("met")
    let cL013 = MeasureName("C&L01")
    let name111 = MeasureName("1-1-1")
    let share2 = PartnerName("share")
    let costPerHead = PartnerName("cost-per-head")
    let class2 = PartnerName("class")
    let all2 = PartnerName("all")
    let mean2 = PartnerName("mean")
    let known = MeasureName("known")
    let council2 = Returns("council")
    let late2 = MeasureName("late")
    let cL014 = RuleName("C&L01")
    let sum2 = MeasureName("sum")
    let x2 = MeasureName("x")
    let baseline = MeasureName("baseline")
    let count2 = MeasureName("count")
    let missing = MeasureName("missing")
    let zone2 = Returns("zone-2")
    let when2 = MeasureName("when")
    let count3 = PartnerName("count")
    let target3 = MeasureName("target")
    let baseline2 = Returns("baseline")
    let sum3 = RatingName("sum")
    let class3 = MeasureName("class")
    let share3 = MeasureName("share")
    let sector3 = PartnerName("sector")
    let share4 = Expression<DateValue>("share")
    let costPerHead2 = Expression<DateValue>("cost-per-head")
    let no3 = Returns("no")
    let `default` = Expression<DateValue>("default")
    let mean3 = MeasureName("mean")
    let all3 = MeasureName("all")
    let target4 = OutcomeName("target")
    let of0023 = PartnerName("OF0023")
    let no4 = PartnerName("no")
    let measures = PartnerName("measures")
    let all4 = ConsequenceName("all")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let settledHome2 = MeasureName("settled-home")
    let met2 = MeasureName("met")
    let because2 = PartnerName("because")
    let of00232 = MeasureName("OF0023")
    let better2 = MeasureName("better")
    let measures2 = MeasureName("measures")
    let missing2 = PartnerName("missing")
    let noSilo2 = MeasureName("no-silo")
    return Framework("sector", "50 % – “half”") {
      Language(1)
      Language(1)
      Vision("a \\ b")
      Allow("missing", in: "sector", because: "a \\ b")
      Calendar(.calendar, .months)
      Place(x).replaces(sector2, sector2)
      Place(council).code("50 % – “half”").replaces(noSilo, better, twoWords2)
      Partner(partners).replaces(when, settledHome, cL012).replaces(target2)
      RecordsSource(cL01, "on course") {
        Every(.year, over: .days(6))
        Separator(";")
        v.from("NK", as: .spelling("{year}/{yy}", .financial, .year))
        `class`.from("say \"yes\"")
          .reading("", "*", as: Expression<DateValue>.date(2003, 9, 20).as(CodeValue.self))
          .reading("a \\ b", as: met)
        partners2.defined(as: !cL013.is(.reported) || name111.of(Expression<NumberValue>.money(63, "GBP")).is(.missing)).snapshot
        twoWords.fromFile("*{year}*.csv")
        `in`.fromHeading(as: "{day}/{month}/{year}", "{day}/{month}/{year}").snapshot
        CheckParts(of: v, make: "on course")
      }
      Outcome(because, "\\(x)") {
        Accountable(share2, costPerHead)
        Affected(class2, all2)
        HeardThrough(mean2)
        Written(by: "\\(x)", on: .date(2019, 11, 7))
        Define(known, "a \\ b", share(of: rows(council2, where: AnyOf {
          late2.isBetween(it, and: .points(1))
          All {
            false
            true
            cL014
            Expression<Condition>.it
          }
          because.is(.onTrajectory)
        }), where: AnyOf {
          AnyOf {
            true
            true
            true
            true
          }
          Expression<Condition>(true) || true
          it >= 1_000
        })) {
          Baseline(.previous)
          RealChange(beyond: .interval, since: .baseline)
        }
        Define(sum2) {
          Interval(.percent(12_345_678), by: "no")
          Trajectory(.straight)
        }
      }
      Define(x2, "off course") {
        Contributes(to: baseline, count2, missing)
        Denominator(.atMost(when2.orElse(geometricMean(count2, x2, across: .persons(in: zone2).ownedBy(cL012).of(Expression<PeriodValue>.years(2008...2010).as(OutcomeValue.self))), because: "Everyone has a settled home").orElse(-it, because: "two\nlines")))
        SuppliedBy(count3)
      }
      Calculation(target3, on: first(sum2, in: baseline2), interpolated: true) {
        InOrder()
        Knot(.money(0, "GBP"), at: it)
      }
      RatingScale(sum3) {
        BestFirst()
        Label("NK", .otherwise)
      }
      Rule("met") {
        Require(x2.isOne(of: class3, first(share3, within: .months(31))))
        AuditedBy(sector3)
      }
      Consequence("mean", "two\nlines") {
        When {
          `default`.isOne(of: .date(2013, 7, 9), latest(share4, in: cL01, where: false, within: .days(36)), the(costPerHead2, in: no3))
          years(from: .baseline, to: .target).isBetween(.points("0.5"), and: mean3)
          it.is(name111) || Expression<DateValue>.date(2023, 11, 24) <= Expression<PeriodValue>.years(2013...2015).as(DateValue.self) || no(.measures(as: all3).where(false), areNot: .undefined)
        }
        When(Expression<PartnerValue>.it.is(.contributing, for: target4))
        Gain(.points("1.4"), shared: [of0023: .percent("8.5"), no4: .percent(75), measures: .percent("32.5")])
      }
      Question("first") {
        About(name111)
        Says("on course")
        Says("on course")
        Review(by: .date(1996, 5, 21))
      }
      Exception(to: .consequence(all4), from: .date(2029, 12, 12), because: "NK") {
        LeftOut()
        When {
          Expression<NumberValue>.percent(0).isNotBetween(it.per(100, zusammenhalt), and: Expression<NumberValue>.money("0.5", "GBP").per(settledHome2))
          !met2.isBetween(it, and: class3)
        }
        Gain(Expression<NumberValue>.points("0.125") + rank(it, of00232.asShare(of: .points(30)), in: rows(zone2, where: Expression<NumberValue>.percent(30) <= better2).withSame(late2, measures2, target3).over(.from(.target, to: .previous(.month))), ifKnown: .no, order: .lowestFirst, by: "better"), shared: [because2: .percent("64.5"), target2: .percent(19), count3: .percent(25)])
        Pain(noSilo2, shared: [missing2: .percent("52.5")])
        Because("*")
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let sum2 = PlaceName("sum")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let `class` = Records("class")
    let sum3 = `class`.period("sum")
    let costPerHead = `class`.rater("cost-per-head")
    let measures = `class`.number("measures")
    let missing = Returns("missing")
    let target2 = missing.rater("target")
    let first3 = missing.percent("first")
    let healthBoard = OutcomeName("health-board")
    let known = MeasureName("known")
    let x = PartnerName("x")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let better = PartnerName("better")
    let sector = PartnerName("sector")
    let class2 = RatingName("class")
    let partners = MeasureName("partners")
    let class3 = PartnerName("class")
    let count2 = PartnerName("count")
    let settledHome = PartnerName("settled-home")
    let zone2 = PartnerName("zone-2")
    let costPerHead2 = PartnerName("cost-per-head")
    let met = PartnerName("met")
    let late = OutcomeName("late")
    let coverage2 = RatingName("coverage")
    let mean2 = RatingName("mean")
    let late2 = MeasureName("late")
    let coverage3 = MeasureName("coverage")
    let returned = MeasureName("Returned")
    let count3 = MeasureName("count")
    let settledHome2 = MeasureName("settled-home")
    let all2 = MeasureName("all")
    let when = Returns("when")
    let all3 = PartnerName("all")
    let share2 = MeasureName("share")
    let `in` = MeasureName("in")
    let sum4 = Returns("sum")
    let sum5 = MeasureName("sum")
    let missing2 = MeasureName("missing")
    let noSilo = Returns("no-silo")
    let baseline = MeasureName("baseline")
    let late3 = Returns("late")
    let all4 = RuleName("all")
    let better2 = MeasureName("better")
    let first4 = OutcomeName("first")
    let share3 = RuleName("share")
    let class4 = MeasureName("class")
    let cL01 = Returns("C&L01")
    let met2 = MeasureName("met")
    let sector2 = MeasureName("sector")
    let healthBoard2 = Returns("health-board")
    let missing3 = RuleName("missing")
    let default2 = MeasureName("default")
    let late4 = PartnerName("late")
    let healthBoard3 = PartnerName("health-board")
    let partners2 = PartnerName("partners")
    let council = PartnerName("council")
    let no2 = OutcomeName("no")
    let healthBoard4 = RatingName("health-board")
    let mean3 = MeasureName("mean")
    let when2 = MeasureName("when")
    let target3 = Returns("target")
    let sector3 = OutcomeName("sector")
    let cL012 = PartnerName("C&L01")
    let baseline2 = PartnerName("baseline")
    let of0023 = MeasureName("OF0023")
    let known2 = Returns("known")
    let healthBoard5 = MeasureName("health-board")
    return Framework("first", "on course") {
      Language(1)
      Version("2026.1")
      Place(sum2, "off course").sector("C&L01").with("x", .text("on course"))
      Partner(name111, "two\nlines", sector: "class")
      Partner(`default`).with("sector", .text("50 % – “half”"))
      Sector("sector")
      Policy {
        Publish(counts: .reaching((it + .percent("62.5")) * known))
        Publish(to: x, zusammenhalt, name111)
      }
      RecordsSource(`class`) {
        SuppliedBy(better, sector)
        sum3.fromFile("*{year}*.csv")
        costPerHead.fromHeading().snapshot
        measures.from("NK", "NK")
      }
      ReturnsSource(missing) {
        Headings(rows: 1)
        target2.from(as: "{day}/{month}/{year}")
          .reading("off course", "two\nlines", as: class2)
          .reading("on course", "tab\u{9}here", as: Expression<NumberValue>.percent("62.5").as(TextValue.self))
        first3.from(as: "{day}/{month}/{year}").snapshot
          .reading("\\(x)", "two\nlines", as: Expression<DateValue>.date(2023, 5, 1).as(NumberValue.self))
          .reading("50 % – “half”", as: partners)
      }
      Outcome(healthBoard) {
        Contributing(class3, sector)
        Supplier(count2, settledHome, zone2)
        Affected(costPerHead2, met, `default`)
        Within(late)
        Define(coverage2, mean2) {
          By("év")
          Denominator(.between(late2, and: .money(63, "GBP")))
          RealChange(.below(Expression<NumberValue>.percent("62.5").standardised(.directly, by: coverage3, returned, to: "default")), since: .previous)
          Milestone(.atLeast(Expression<NumberValue>.percent("1.4") / count3.of(it).standardised(.indirectly, by: settledHome2, `default`, known, to: "met")), by: .quarter(2025, 2))
          Milestone(.above(.duration("62.5", .years)), by: .sameLastYear(.day))
          Trajectory(.straight)
        }
        Define(all2, "") {
          Unit("\\(x)")
          Decimals(3)
          ValueRange(share(of: when, whose: true).for(all3).among("it") * share2, to: runChart(distinct(`in`, in: sum4).raised(to: Expression<NumberValue>.points(1_000).asShare(of: .percent(1))), gini(sum5.orElse(known, because: "on course"), missing2.standardised(.indirectly, by: partners, to: "all")), in: noSilo, ifKnown: .atMost(.percent(63))))
          Denominator(.atLeast(12_345_678))
          Target(.reaching(first(baseline, in: late3, where: no(missing, where: All {
            false
            false
            true
            false
          }, have: all4))))
          Written(by: "say \"yes\"")
        }
      }
      Score(better2, for: .partners, .measures.role(.lead, for: first4).as(returned), interpolated: true) {
        DistinguishByInterval()
        Case(63, when: share3)
        Knot(.percent(63), at: class4)
        Knot(-12_345_678, at: share(of: rows(cL01, where: .it).withSame(`in`, returned, returned).whose(true).over(.from(.previous(.year), to: .ago(.days(1)))), where: false).rounded(.down, to: 3).standardised(.indirectly, by: met2, class4, sector2, to: "all"))
      }
      Parameter(all2, by: "measures") {
        Value(.percent(12_345_678), for: "Everyone has a settled homex", from: .date(1992, 5, 7), reference: "a \\ bx")
        Because("tab\u{9}here")
      }
      RatingScale(mean2, for: .partners(as: costPerHead2).where(atLeast(1_000, healthBoard2, have: !(Expression<Condition>(true) && missing3))), on: the(baseline, in: late3)) {
        Because("tab\u{9}here")
      }
      Rule("x", "say \"yes\"") {
        Require(late2.of(it).at(.previous) <= count3.of((it / default2)))
      }
      Consequence("OF0023") {
        Gain(.points("0.125"), shared: [count2: .percent(44), late4: .percent(88), healthBoard3: .percent("65.5")])
        Pain(it, shared: [partners2: .percent(36), costPerHead2: .percent("40.5")])
      }
      Question("mean", "") {
        Says("50 % – “half”")
        Review(by: .date(1993, 11, 3))
      }
      Story("when") {
        Answers("met")
        Kind("OF0023")
        By(.outcomes.suppliedBy(council).withSame("missing", "class", "measures").as(no2).where(Expression<NumberValue>.percent(1).isNotBetween(partners.of(sum5.asShare(of: 1_000)), and: .percent(63))))
      }
      Exception(to: .rating(healthBoard4), from: .date(2028, 10, 12), because: "Everyone has a settled home") {
        BestToWorst("say \"yes\"", "two\nlines")
        BestFirst()
        Label("Everyone has a settled home", .atLeast(share(of: target3, where: sum3.is(.improving)).orElse((Expression<NumberValue>.decimal("0.125") + mean3) / when2.of(known), because: "\\(x)")))
      }
      Exception(to: .outcome(sector3), from: .date(2017, 9, 6), because: "tab\u{9}here") {
        Contributing(council, costPerHead2)
        HeardThrough(cL012, baseline2)
        With("council", Expression<Condition>(true))
        With("no-silo", .month(.june, 2021))
        Define(of0023, "two\nlines") {
          Denominator(.above(0))
          Denominator(.below((share(of: rows(known2).withSame(sum3).whose(false).over(.yearToDate), where: .it) + Expression<NumberValue>.decimal("1.4").asShare(of: .percent(63))).asShare(of: `in`.orElse(healthBoard5.rounded(.halfDown, to: 2), because: "*"))))
        }
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let no2 = PlaceName("no")
    let baseline = PartnerName("baseline")
    let returned = Returns("Returned")
    let count2 = returned.reason("count")
    let all2 = returned.place("all")
    let `in` = returned.yesNo("in")
    let `class` = returned.yesNo("class")
    let costPerHead = Records("cost-per-head")
    let sum2 = costPerHead.yesNo("sum")
    let met = costPerHead.place("met")
    let class2 = costPerHead.partner("class")
    let all3 = OutcomeName("all")
    let mean2 = PartnerName("mean")
    let baseline2 = RatingName("baseline")
    let target2 = RuleName("target")
    let met2 = ConsequenceName("met")
    let missing = ConsequenceName("missing")
    let late = RuleName("late")
    let in2 = Returns("in")
    let x = MeasureName("x")
    let coverage2 = PartnerName("coverage")
    let all4 = PartnerName("all")
    let share2 = MeasureName("share")
    let known2 = MeasureName("known")
    let baseline3 = MeasureName("baseline")
    let count3 = PartnerName("count")
    let measures = MeasureName("measures")
    let coverage3 = MeasureName("coverage")
    let target3 = MeasureName("target")
    let healthBoard = MeasureName("health-board")
    let no3 = MeasureName("no")
    let `default` = RatingName("default")
    let count4 = OutcomeName("count")
    let costPerHead2 = OutcomeName("cost-per-head")
    let of0023 = MeasureName("OF0023")
    let sum3 = MeasureName("sum")
    let mean3 = MeasureName("mean")
    let measures2 = PartnerName("measures")
    let returned2 = RuleName("Returned")
    let noSilo = RatingName("no-silo")
    let first2 = ConsequenceName("first")
    let class3 = ConsequenceName("class")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let partners = MeasureName("partners")
    let mean4 = RuleName("mean")
    let met3 = PartnerName("met")
    let twoWords = PartnerName("two words")
    let sum4 = PartnerName("sum")
    let v = MeasureName("év")
    let late2 = MeasureName("late")
    let zone2 = MeasureName("zone-2")
    let all5 = Returns("all")
    let known3 = OutcomeName("known")
    let settledHome = Expression<PersonValue>("settled-home")
    let known4 = Returns("known")
    let better = RuleName("better")
    return Framework("known", "two\nlines") {
      Language(1)
      Agreed(by: mean2, on: .date(2004, 10, 27))
      Treat("sum", with: "default", .decimal("0.5"), because: "\\(x)")
      Treat("Returned", with: "OF0023", .decimal("62.5"), because: "two\nlines")
      Allow("zone-2", because: "NK")
      Place(no2)
      Partner(baseline, "\\(x)").code("tab\u{9}here")
      ReturnsSource(returned, "Everyone has a settled home") {
        Every(.month, over: .months(40), due: .months(33))
        count2.from().snapshot
          .reading("off course", as: Expression<DateValue>.date(2007, 9, 18).as(TextValue.self))
          .reading("50 % – “half”", as: baseline2)
          .reading("two\nlines", "*", as: Expression<DateValue>.date(1990, 12, 17).as(TextValue.self))
        all2.from("*").snapshot
          .reading("\\(x)", "two\nlines", as: Expression<DateValue>.date(1996, 1, 3).as(PlaceValue.self))
          .reading("a \\ b", as: Expression<DateValue>.date(1992, 8, 11).as(PlaceValue.self))
        `in`.defined(as: AnyOf {
          true
          target2
          seen(by: .atMost(.decimal("0.5")), in: rows(costPerHead, where: true)).isNot(missing.isBetter(than: met2))
          !late && all(rows(in2).withSame(x).over(.yearToDate)) && Expression<TextValue>.text("50 % – “half”").isNot(Expression<NumberValue>.percent(12_345_678).as(TextValue.self))
        }).snapshot
        `class`.fromFile("*{year}*.csv")
        Check(seen(by: .all))
      }
      RecordsSource(costPerHead) {
        SuppliedBy(coverage2, all4)
        sum2.defined(as: percentile(30)(it, recentTrend(known2, .percent(1), over: .from(.sameLastYear(.month), to: .now)), ifKnown: .no, order: .lowestFirst).isBetween(share2, and: Expression<NumberValue>.points("0.125").orElse(.percent(0), because: "*")))
        met.fromHeading().snapshot
        class2.from("\\(x)")
        Check(!baseline3.raised(to: .duration("0.5", .years)).isNotBetween(.decimal("1.4"), and: .money(63, "GBP")))
      }
      Outcome(all3, "NK") {
        HeardThrough(baseline, count3)
        With("1-1-1", .date(2017, 3, 27))
        Define(measures, "say \"yes\"", .decimal("62.5")) {
          Contributes(to: share2, coverage3, class2)
          Interval(.percent(1_000), by: "council")
          Baseline(.target)
          RealChange(by: "Zusammenhalt", over: .yearToDate, at: .percent("0.125"))
        }
      }
      Score(target3, "NK", interpolated: true) {
        Case(it.per((healthBoard - .points(12_345_678)).asShare(of: Expression<NumberValue>(0).isNotBetween(Expression<Condition>(true).as(NumberValue.self), and: it).as(NumberValue.self))), .otherwise)
      }
      Parameter(no3, "Everyone has a settled home", by: "sum") {
        Value(.percent(1), for: "a \\ bx", from: .date(1997, 6, 8), reference: "off coursex")
        Value(.duration(12_345_678, .quarters), for: "on coursex", reference: "two\nlinesx")
        Value(63, for: "on coursex")
        Because("off course")
      }
      RatingScale(`default`, for: .outcomes.of(Expression<PeriodValue>.year(2010...2011).as(OutcomeValue.self)).of(count4), .outcomes(as: costPerHead2), on: no3) {
        BestToWorst("two\nlines", "on course")
        BestToWorst("")
      }
      Rule("sector") {
        When(of0023.raised(to: it).per(sum3) > mean3)
        Forbid(false)
        Forbid(no3.is(Expression<PeriodValue>.quarter(2004, 1).as(NumberValue.self)))
        AuditedBy(measures2)
      }
      Claim(returned2) {
        Require(Expression<TextValue>.text("Everyone has a settled home").for(.it).isWorse(than: latest(noSilo, within: .quarters(30))))
        Then(first2, within: .days(16))
        ReferenceNote("a \\ b")
      }
      Consequence("met") {
        Then(class3, within: .months(37))
      }
      Evidence("two words", "50 % – “half”") {
        About(zusammenhalt.at(.date(1994, 9, 24)))
        On(.date(2010, 9, 18))
        Says("on course")
        Review(by: .date(2018, 1, 1))
        Review(by: .date(1997, 9, 28))
      }
      Exception(to: .calculation(partners), because: "") {
        DistinguishByInterval()
        Case(Expression<NumberValue>.percent("1.4").per(healthBoard).rounded(.up, to: 0), .below(it))
        Knot(.decimal("-0.125"), at: .percent(1_000))
        Because("two\nlines")
      }
      Exception(to: .policy, when: mean4, because: "off course") {
        MissingCounts(as: target3, because: "Everyone has a settled home")
        Publish(to: met3, twoWords, sum4)
      }
      Test("") {
        AsOf(.date(1995, 6, 7))
        Expect(v.standardised(.directly, by: late2, to: "better") < x.raised(to: .decimal("1.4")) / (Expression<NumberValue>.duration("62.5", .months) * it), within: .decimal("0.5"))
        Expect(StatisticFunction("standard-deviation", .decimal("62.5"))(zone2, it, across: .persons(in: all5).role(.accountable, for: known3).withSame("C&L01", "known", "share").as(settledHome)).isWorse(than: .duration(0, .years)) || it.is(.improving) || the(count2, in: rows(known4, where: `in`).withSame(share2).whose(better)).isOne(of: Expression<PeriodValue>.years(2001...2003).as(TextValue.self), Expression<PeriodValue>.years(2025...2027).as(TextValue.self)), within: .decimal("1.4"))
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of0023 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share2 = PartnerName("share")
    let `in` = Records("in")
    let settledHome = `in`.money("settled-home", "GBP")
    let settledHome2 = `in`.partner("settled-home")
    let `default` = `in`.person("default")
    let of00232 = `in`.yesNo("OF0023")
    let missing = Returns("missing")
    let in2 = missing.percent("in")
    let of00233 = missing.rater("OF0023")
    let met = missing.received("met")
    let count2 = OutcomeName("count")
    let costPerHead = Returns("cost-per-head")
    let sector = costPerHead.date("sector")
    let zusammenhalt = costPerHead.count("Zusammenhalt")
    let coverage2 = PartnerName("coverage")
    let sector2 = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let no2 = CodesName("no")
    let because = MeasureName("because")
    let count3 = PartnerName("count")
    let healthBoard = OutcomeName("health-board")
    let default2 = Expression<DateValue>("default")
    let returned = Expression<DateValue>("Returned")
    let partners = MeasureName("partners")
    let target2 = RatingName("target")
    let council = RatingName("council")
    let partners2 = People("partners")
    let known = Returns("known")
    let because2 = OutcomeName("because")
    let coverage3 = MeasureName("coverage")
    let no3 = MeasureName("no")
    let v = MeasureName("év")
    let late = MeasureName("late")
    let count4 = Returns("count")
    let first2 = Expression<DateValue>("first")
    let settledHome3 = Returns("settled-home")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let of00234 = Returns("OF0023")
    let in3 = RuleName("in")
    let default3 = Returns("default")
    let `class` = RatingName("class")
    let sector3 = MeasureName("sector")
    let zone2 = MeasureName("zone-2")
    let returned2 = MeasureName("Returned")
    let twoWords = Returns("two words")
    let when = Returns("when")
    let name111 = MeasureName("1-1-1")
    let sector4 = Returns("sector")
    let x = MeasureName("x")
    let mean3 = MeasureName("mean")
    let zusammenhalt3 = PlaceName("Zusammenhalt")
    let costPerHead2 = PartnerName("cost-per-head")
    let returned3 = PlaceName("Returned")
    let sum2 = MeasureName("sum")
    let cL012 = MeasureName("C&L01")
    let baseline2 = RatingName("baseline")
    let late2 = OutcomeName("late")
    let no4 = OutcomeName("no")
    let cL013 = Returns("C&L01")
    let default4 = PartnerName("default")
    let mean4 = OutcomeName("mean")
    let baseline3 = PartnerName("baseline")
    let missing2 = PartnerName("missing")
    let sector5 = CodeName("sector")
    let all2 = MeasureName("all")
    return Framework("baseline", "*") {
      Version("3")
      Vision("two\nlines")
      Agreed(by: coverage2, sector2, on: .date(2012, 8, 21))
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
      RecordsSource(`in`) {
        Every(.month)
        Separator("\u{9}")
        settledHome.from("50 % – “half”")
          .reading("off course", "", as: because)
        settledHome2.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
          .reading("tab\u{9}here", as: Expression<TextValue>.text("Everyone has a settled home").as(PartnerValue.self))
          .reading("NK", as: count3)
        `default`.fromFile("*{year}*.csv")
        of00232.defined(as: Expression<PartnerValue>.it.is(.contributing, for: healthBoard))
        Check(returned.isNotBetween(.date(2021, 4, 8), and: latest(default2, in: `in`, within: .months(9))))
      }
      ReturnsSource(missing, "say \"yes\"") {
        DatedBy(partners)
        in2.from("say \"yes\"")
        of00233.fromFile("*{year}*.csv").snapshot
          .reading("\\(x)", as: .late)
          .reading("NK", as: target2)
          .reading("on course", "a \\ b", as: council)
        met.from(.path("tab\u{9}here", "\\(x)"))
          .reading("tab\u{9}here", as: .notDue)
          .reading("a \\ b", as: .withheld)
        CheckParts(of: of00233, make: "50 % – “half”")
      }
      Cohort(partners2, "*", persons(in: known))
      Outcome(count2) {
        Within(because2)
        Define(settledHome, "Everyone has a settled home", it.standardised(.directly, by: coverage3, no3, v, to: "no")) {
          Interval(.percent("0.125"), by: "cost-per-head")
          Interval(.percent("1.4"), by: "health-board")
        }
        Define(late, 1_000) {
          By("better", "C&L01")
          MissingLeftOut(ifKnown: .most)
          RealChange(.below(the(coverage3, in: count4, where: the(first2, in: settledHome3, where: true) > the(met, in: zusammenhalt2))), since: .previous(.day))
          RealChange(.above(count(of00234)), since: .previous)
        }
      }
      Define(in3, preceded(by: default3, where: Expression<TextValue>.text("tab\u{9}here").isNoWorse(than: `class`), within: .days(0))) {
        ValueRange(sector3.of(zone2.of(Expression<NumberValue>(63)).rounded(.up, to: 0)), to: the(returned2, in: twoWords), whole: true)
        MissingCounts(as: (-(-it)).orElse(Expression<NumberValue>.duration("1.4", .years) + share(of: when, whose: false), because: "a \\ b"), because: "tab\u{9}here")
        With("Returned", .date(2027, 5, 19))
        Allow("late", because: "*")
      }
      Score(name111, "NK", for: .persons(in: sector4), on: returned2.rounded(.up, to: 0).standardised(.indirectly, by: x, of00233, to: "sector")) {
        Knot(.percent("62.5"), at: it)
        Case(.duration(12_345_678, .months), .above(recentTrend(mean3, across: .places.in(zusammenhalt3).ownedBy(costPerHead2).as(returned3), weightedBy: .percent("0.125"), ties: .worst).standardised(.directly, by: in3, to: "zone-2").standardised(.directly, by: sum2, cL012, to: "cost-per-head")))
      }
      RatingScale(baseline2, for: .outcomes.role(.supplier, for: late2).ownedBy(share2).as(no4).where(Expression<NumberValue>.money("0.5", "GBP").isNotBetween(.money("62.5", "GBP"), and: Expression<NumberValue>.duration("62.5", .quarters) - .duration("0.5", .years))), .outcomes.withSame("év").in(.it), on: .decimal("62.5")) {
        InOrder()
        DistinguishByInterval()
        Label("tab\u{9}here", .reaching(it))
        Gate("default", .noWorse(than: "*"), when: followed(by: cL013, within: .quarters(2)))
        Because("on course")
      }
      Rule("because", "off course") {
        For(.outcomes.suppliedBy(default4).of(mean4), .outcomes.ownedBy(baseline3).ownedBy(missing2))
      }
      Consequence("cost-per-head", "50 % – “half”") {
        Because("tab\u{9}here")
        Then("50 % – “half”")
        Then("tab\u{9}here", within: .quarters(34))
      }
      Story("missing")
      Exception(to: .source(costPerHead), because: "NK") {
        sector.from(.path("*", "on course")).snapshot
        zusammenhalt.fromFile("*{year}*.csv")
          .reading("two\nlines", as: Expression<Condition>(true).as(NumberValue.self))
        CheckParts(of: all2, make: sector5, in: coverage3, coverage3)
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let twoWords = Records("two words")
    let mean2 = twoWords.reason("mean")
    let better = OutcomeName("better")
    let council = PartnerName("council")
    let because = PartnerName("because")
    let missing2 = PartnerName("missing")
    let returned = MeasureName("Returned")
    let target2 = Returns("target")
    let target3 = MeasureName("target")
    let no2 = MeasureName("no")
    let sector = Returns("sector")
    let noSilo = MeasureName("no-silo")
    let twoWords2 = MeasureName("two words")
    let missing3 = MeasureName("missing")
    let name111 = MeasureName("1-1-1")
    let healthBoard = MeasureName("health-board")
    let of0023 = MeasureName("OF0023")
    let because2 = MeasureName("because")
    let count2 = MeasureName("count")
    let when = CodesName("when")
    let cL01 = MeasureName("C&L01")
    let met = MeasureName("met")
    let measures = Returns("measures")
    let better2 = MeasureName("better")
    let zone2 = Returns("zone-2")
    let zone22 = MeasureName("zone-2")
    let `default` = MeasureName("default")
    let returned2 = Returns("Returned")
    let cL012 = Returns("C&L01")
    let when2 = MeasureName("when")
    let settledHome = MeasureName("settled-home")
    let known2 = RatingName("known")
    let costPerHead = Returns("cost-per-head")
    let count3 = PlaceName("count")
    let because3 = PlaceName("because")
    let x = Expression<PersonValue>("x")
    let settledHome2 = RuleName("settled-home")
    let `class` = Returns("class")
    let `in` = RuleName("in")
    let coverage2 = MeasureName("coverage")
    let no3 = Expression<DateValue>("no")
    let sector2 = PartnerName("sector")
    let settledHome3 = Returns("settled-home")
    let in2 = MeasureName("in")
    let sum2 = MeasureName("sum")
    let better3 = RuleName("better")
    let healthBoard2 = ConsequenceName("health-board")
    let returned3 = PartnerName("Returned")
    let sum3 = PartnerName("sum")
    let class2 = MeasureName("class")
    let measures2 = MeasureName("measures")
    let coverage3 = RatingName("coverage")
    let name1112 = RatingName("1-1-1")
    let when3 = OutcomeName("when")
    let first2 = CodeName("first")
    let default2 = Returns("default")
    let share2 = MeasureName("share")
    let when4 = Returns("when")
    let council2 = RatingName("council")
    let sum4 = Returns("sum")
    let all2 = RatingName("all")
    let baseline = OutcomeName("baseline")
    return Framework("missing", "NK") {
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
      RecordsSource(twoWords) {
        Separator("\u{9}")
        mean2.from("two\nlines")
        IgnoreRows(where: true)
        Because("off course")
      }
      Outcome(better, "NK") {
        Accountable(council, because, missing2)
        Define(returned, it.standardised(.indirectly, by: target3, to: "mean").orElse(count(target2), because: "on course").rounded(.halfDown, to: 0)) {
          Denominator(.atMost(.percent("1.4")))
          Coverage(.atMost(the(no2, in: sector).asShare(of: Expression<NumberValue>.decimal("1.4").standardised(.directly, by: noSilo, twoWords2, missing3, to: "cost-per-head").asShare(of: name111))))
          Baseline(.previous)
          RealChange(.atLeast(Expression<NumberValue>.percent(0).asShare(of: .percent(0)).for(.it).in(.it).orElse(healthBoard.of(of0023).per(100_000, -because2), because: "say \"yes\"")), since: .target)
          Trajectory(.growth)
        }
        Define(count2) {
          By("sum", "baseline")
          OwnedBy(council)
          Rated(by: .partners, .own, against: when)
        }
      }
      Define(cL01, "50 % – “half”") {
        Interval(.percent(30), by: "év")
        Baseline(.previous(.year))
        RealChange(by: "council", over: .yearToDate, at: .percent("62.5"))
        Milestone(.above(of0023.asShare(of: .money("62.5", "GBP"))), by: .previous)
      }
      Score(met, for: .groups(of: because2).where(preceded(by: rows(measures, where: persons(in: zone2, where: false).isBetween(Expression<NumberValue>.percent(63).asShare(of: better2), and: Expression<NumberValue>.points(12_345_678).rounded(.up, to: 1))).withSame(zone22, no2, `default`).over(.yearToDate), within: .years(26))), .measures.where(share(of: returned2, where: no(rows(cL012, where: true).withSame(when2, settledHome, healthBoard).ever)).isNot(.excluded))) {
        InOrder()
      }
      RatingScale(known2, "off course", for: .persons(in: costPerHead).in(count3).in(because3).as(x), on: share(of: costPerHead, where: settledHome2)) {
        BestFirst()
        Label("tab\u{9}here", when: Expression<NumberValue>.decimal("0.5").isWorse(than: name111))
        Label("a \\ b", .otherwise)
      }
      Rule("better") {
        Forbid((-(Expression<NumberValue>.percent("1.4") - 30)) >= (target3 - settledHome).orElse(share(of: rows(`class`, where: `in`), whose: false), because: "*"))
      }
      Rule("better", "off course") {
        When {
          Expression<NumberValue>.percent(30).isNoBetter(than: mixEffect(coverage2, weightedBy: name111, order: .lowestFirst))
          seen(by: .atMost(.decimal("1.4")), in: target2)
          (Expression<DateValue>.date(2027, 6, 27) <= no3).isNot(.it)
        }
        AuditedBy(sector2)
        ReferenceNote("tab\u{9}here")
      }
      Consequence("Returned") {
        When(count(settledHome3, where: Expression<NumberValue>(1).rounded(.halfUp, to: 3) < of0023.asShare(of: in2)).as(Condition.self))
        When(all(.partners, have: All {
          met.isBetween(`default`, and: .percent(30))
          Expression<TextValue>.text("off course").is(.undecided)
          in2.isOne(of: sum2, settledHome)
          Expression<Condition>(true) || better3
        }))
        Then(healthBoard2, by: zusammenhalt, returned3, sum3, within: .months(21))
      }
      Action("two words", "two\nlines") {
        Answers("zone-2")
      }
      Story("met", "NK") {
        About(class2.at(.now))
        About(measures2)
        By(.places.role(.funder, for: .it).where(name1112.isOne(of: coverage3, .text("tab\u{9}here"), .text("say \"yes\""))))
        Review(by: .date(2004, 10, 22))
      }
      Exception(to: .score(no2), when: any(.groups(of: healthBoard).role(.affected, for: when3).as(first2), have: the(share2, in: when4).isOne(of: the(class2, in: rows(default2).withSame(noSilo)))), from: .date(2016, 10, 8), because: "NK") {
        DistinguishByInterval()
        Case(.percent("0.125"), .atMost(quarters(from: .years(2018...2020), to: .sameLastYear(.quarter)) / (it / 30).raised(to: count2.of(Expression<TextValue>.text("a \\ b")))))
        Gate("zone-2", .atLeast(63), when: all2.of(Expression<DateValue>.date(2016, 12, 4)).in(.it).isNotOne(of: .text("Everyone has a settled home"), latest(council2, in: rows(sum4, where: Expression<NumberValue>.percent(1) > cL01).over(.last(3, .days))), Expression<DateValue>.date(1992, 9, 4).as(TextValue.self)))
        Because("")
      }
      Test("tab\u{9}here") {
        AsOf(.date(2013, 12, 6))
        AsOf(.date(2011, 3, 13))
        Expect(Expression<PartnerValue>.it.is(.supplier, for: baseline), because: "off course")
        Expect(Expression<DateValue>.date(2022, 9, 14).as(Condition.self))
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let returned = Records("Returned")
    let known = returned.reason("known")
    let measures = returned.measure("measures")
    let late = Returns("late")
    let in2 = CodeName("in")
    let `class` = late.oneOf("class", in2)
    let noSilo = late.yesNo("no-silo")
    let `default` = late.percent("default")
    let when = late.reason("when")
    let x = OutcomeName("x")
    let noSilo2 = PartnerName("no-silo")
    let in3 = PartnerName("in")
    let sum2 = PlaceName("sum")
    let first2 = PlaceName("first")
    let better = CodesName("better")
    let late2 = CodeName("late")
    let target3 = CodeName("target")
    let zone2 = MeasureName("zone-2")
    let cL01 = CodeName("C&L01")
    let met = Returns("met")
    let target4 = Returns("target")
    let baseline = RuleName("baseline")
    let costPerHead = RuleName("cost-per-head")
    let sector = Returns("sector")
    let zone22 = People("zone-2")
    let mean2 = Returns("mean")
    let when2 = MeasureName("when")
    let coverage2 = MeasureName("coverage")
    let better2 = RuleName("better")
    let first3 = MeasureName("first")
    let coverage3 = PartnerName("coverage")
    let mean3 = MeasureName("mean")
    let x2 = MeasureName("x")
    let default2 = Returns("default")
    let no2 = RatingName("no")
    let costPerHead2 = MeasureName("cost-per-head")
    let noSilo3 = Returns("no-silo")
    let partners2 = MeasureName("partners")
    let twoWords = MeasureName("two words")
    let healthBoard = Returns("health-board")
    let first4 = OutcomeName("first")
    let count2 = Returns("count")
    let because = MeasureName("because")
    let baseline2 = OutcomeName("baseline")
    let mean4 = CodeName("mean")
    let coverage4 = RuleName("coverage")
    let partners3 = Returns("partners")
    let returned2 = RuleName("Returned")
    let late3 = MeasureName("late")
    let twoWords2 = PartnerName("two words")
    let costPerHead3 = OutcomeName("cost-per-head")
    let target5 = PartnerName("target")
    let better3 = PartnerName("better")
    let met2 = PlaceName("met")
    let target6 = OutcomeName("target")
    let in4 = OutcomeName("in")
    let settledHome = MeasureName("settled-home")
    let because2 = Returns("because")
    let first5 = RuleName("first")
    return Framework("partners", "NK") {
      Language(1)
      Agreed(by: noSilo2, in3, on: .date(2020, 4, 12))
      Treat("év", as: .warning, because: "two\nlines")
      Treat("default", with: "Zusammenhalt", 1_000, because: "tab\u{9}here")
      Calendar(.academic, .quarters, from: .october)
      Place(target2, "a \\ b").within(sum2)
      Place(`in`, "*").sector("settled-home").within(first2).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      Codes(better, "tab\u{9}here", first: .best) {
        Code(late2, "", says: "NK")
        Code(target3)
        Code(4)
        Because("two\nlines")
      }
      RecordsSource(returned, "Everyone has a settled home") {
        DatedBy(zone2)
        known.from("say \"yes\"", "a \\ b")
        measures.fromFile("*{year}*.csv")
      }
      ReturnsSource(late, "50 % – “half”") {
        `class`.from("a \\ b")
          .reading("tab\u{9}here", "", as: Expression<Condition>(true).as(CodeValue.self))
          .reading("50 % – “half”", as: cL01)
        noSilo.defined(as: preceded(by: met, where: !Expression<Condition>(false), within: .quarters(9)) && share(of: rows(target4, where: false), where: baseline) <= (Expression<Condition>(false) && costPerHead).as(NumberValue.self))
        `default`.from()
          .reading("off course", as: Expression<TextValue>.text("").as(NumberValue.self))
        when.fromFile("*{year}*.csv")
        Check(!persons(in: sector).is(.improving))
      }
      Cohort(zone22, "tab\u{9}here", persons(in: mean2))
      Outcome(x, "tab\u{9}here") {
        ReferenceNote("on course")
        Define(when2, coverage2) {
          Decimals(2)
          Baseline(.now)
        }
      }
      Define(better2, better2.isNoWorse(than: Expression<NumberValue>.points(1).as(Condition.self))) {
        Coverage(.reaching(.percent(30)))
        Coverage(.atLeast(mixEffect(first3, Expression<Condition>(false).as(NumberValue.self))))
        Target(.below(percentile(.decimal("62.5"))(.money("0.125", "GBP"), .decimal("0.5"), across: .partners, ifKnown: .exactly(.decimal("1.4")), by: "settled-home").asShare(of: zone2).per(100_000, it.per(100_000, .decimal("0.5")).per((Expression<Condition>(false) && false).as(NumberValue.self)))), by: .sameLastYear(.month))
        OwnedBy(coverage3, coverage3)
      }
      Score(mean3, "say \"yes\"", equals: latest(x2, in: default2).per(100_000, .decimal("0.125")))
      RatingScale(no2, on: the(costPerHead2, in: noSilo3)) {
        BestToWorst("Everyone has a settled home")
        WorstFirst()
        DistinguishByInterval()
        Label("two\nlines", .below(.money(63, "GBP")))
        Gate("zone-2", .noWorse(than: ""), when: latest(partners2, in: default2, where: true).is(.late))
      }
      Rule("all") {
        For(.places, where: All {
          Expression<Condition>.it
          `default`.standardised(.directly, by: twoWords, to: "class").isNoWorse(than: Expression<NumberValue>.duration(0, .months).asShare(of: .percent(1_000)))
          followed(by: rows(healthBoard).withSame(`in`, x, x).whose(exactly(.decimal("62.5"), .places.role(.accountable, for: first4), areNot: .notDue)), within: .quarters(35))
          zone2.isNot(.worsening)
        })
        Require(preceded(by: count2, within: .quarters(1)))
      }
      Rule("health-board") {
        For(.groups(of: because).of(baseline2).as(mean4))
        Require(no(zone22, have: it <= .money(0, "GBP") || coverage4 || followed(by: rows(partners3, where: returned2).withSame(late3, late3, because).whose(false), within: .days(34))))
        Forbid(twoWords2.is(.consulted, for: costPerHead3))
      }
      Consequence("measures", "a \\ b") {
        Gain(it, shared: [target5: .percent("41.5"), better3: .percent("4.5"), noSilo2: .percent("51.5")])
        Because("NK")
        Then("", within: .months(3))
        Then("50 % – “half”", by: .measures.in(met2).role(.consulted, for: target6).where(!Expression<PartnerValue>.it.is(.accountable, for: in4)))
      }
      Evidence("met")
      Exception(to: .policy, when: zone2.isNot(latest(settledHome, in: because2, where: first5, within: .years(8))), from: .date(2021, 7, 6), because: "two\nlines") {
        Interval(.percent(30), by: "late")
        Round(.up, to: 1)
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let because = Records("because")
    let `default` = because.count("default")
    let returned = because.yesNo("Returned")
    let count3 = Returns("count")
    let zone2 = count3.period("zone-2")
    let better = count3.place("better")
    let v = count3.text("év")
    let twoWords = count3.yesNo("two words")
    let x = CodeName("x")
    let coverage2 = CodeName("coverage")
    let costPerHead = count3.oneOf("cost-per-head", x, coverage2)
    let sector = OutcomeName("sector")
    let returned2 = PartnerName("Returned")
    let sector2 = PartnerName("sector")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let `class` = PartnerName("class")
    let mean2 = CodesName("mean")
    let returned3 = CodeName("Returned")
    let settledHome = CodeName("settled-home")
    let returned4 = MeasureName("Returned")
    let noSilo = MeasureName("no-silo")
    let costPerHead2 = MeasureName("cost-per-head")
    let known = MeasureName("known")
    let missing = MeasureName("missing")
    let target2 = CodeName("target")
    let sum3 = MeasureName("sum")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let cL01 = RatingName("C&L01")
    let partners = RatingName("partners")
    let because2 = MeasureName("because")
    let cL012 = Expression<DateValue>("C&L01")
    let no2 = ConsequenceName("no")
    let measures2 = ConsequenceName("measures")
    let cL013 = PartnerName("C&L01")
    let sum4 = PartnerName("sum")
    let better2 = PartnerName("better")
    let name1112 = MeasureName("1-1-1")
    let mean3 = MeasureName("mean")
    let council2 = Returns("council")
    let of0023 = Returns("OF0023")
    let share2 = PlaceName("share")
    let sum5 = CodeName("sum")
    let settledHome2 = MeasureName("settled-home")
    let share3 = PartnerName("share")
    let costPerHead3 = PartnerName("cost-per-head")
    let measures3 = MeasureName("measures")
    let twoWords2 = MeasureName("two words")
    let coverage3 = MeasureName("coverage")
    let target3 = RuleName("target")
    let when = MeasureName("when")
    let default2 = Returns("default")
    let x2 = MeasureName("x")
    let partners2 = MeasureName("partners")
    let v2 = Returns("év")
    let baseline = PartnerName("baseline")
    let `in` = MeasureName("in")
    let of00232 = MeasureName("OF0023")
    let name1113 = PartnerName("1-1-1")
    let when2 = PlaceName("when")
    let late = MeasureName("late")
    let first2 = MeasureName("first")
    let returned5 = Returns("Returned")
    let settledHome3 = OutcomeName("settled-home")
    let measures4 = PartnerName("measures")
    let met2 = MeasureName("met")
    let zone22 = MeasureName("zone-2")
    let noSilo2 = Returns("no-silo")
    let met3 = CodeName("met")
    let no3 = MeasureName("no")
    let v3 = MeasureName("év")
    let cL014 = MeasureName("C&L01")
    let zusammenhalt2 = RuleName("Zusammenhalt")
    let met4 = RuleName("met")
    let because3 = OutcomeName("because")
    let share4 = MeasureName("share")
    let default3 = PartnerName("default")
    let baseline2 = OutcomeName("baseline")
    let all2 = PlaceName("all")
    let coverage4 = Returns("coverage")
    let share5 = Returns("share")
    let baseline3 = MeasureName("baseline")
    let all3 = MeasureName("all")
    let partners3 = RuleName("partners")
    let met5 = Expression<DateValue>("met")
    let costPerHead4 = Returns("cost-per-head")
    let known2 = PartnerName("known")
    let healthBoard2 = OutcomeName("health-board")
    return Framework("measures", "on course") {
      Language(1)
      Version("2026.1")
      Agreed(by: returned2, sector2, on: .date(2026, 11, 17))
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum2).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count2, "off course", sector: "because").replaces(council)
      Partner(healthBoard)
      Sector("council", "Everyone has a settled home")
      Policy {
        Quantiles(by: "év")
        Publish(to: count2, `class`)
      }
      Codes(mean2, "Everyone has a settled home", first: .worst) {
        Code(returned3, says: "NK")
        Code(8)
        Code(2)
        Code(settledHome, says: "off course")
      }
      RecordsSource(because) {
        `default`.fromHeading(as: .spelling("{year}/{yy}", .academic, .year), "{day}/{month}/{year}")
        returned.defined(as: Expression<NumberValue>(12_345_678).isNotBetween(noSilo.orElse(-returned4, because: ""), and: latest(`default`, within: .quarters(2)).orElse(costPerHead2, because: "a \\ b")))
        Missing(["off course", "a \\ b"], .late, in: returned4)
        CheckParts(of: noSilo, make: "say \"yes\"", in: known, missing)
        CheckParts(of: costPerHead, make: target2, in: sum3, zusammenhalt, `default`, within: 30)
      }
      ReturnsSource(count3, "Everyone has a settled home") {
        Every(.quarter, over: .months(6))
        zone2.from("Everyone has a settled home", "say \"yes\"")
          .reading("NK", "Everyone has a settled home", as: Expression<DateValue>.date(2016, 3, 14).as(PeriodValue.self))
          .reading("off course", as: Expression<DateValue>.date(2006, 11, 11).as(PeriodValue.self))
        better.fromFile("*{year}*.csv").snapshot
        v.from("a \\ b", ["50 % – “half”": cL01, "say \"yes\"": partners])
        twoWords.defined(as: no(.groups(of: returned4).withSame("Returned", "cost-per-head"), have: Expression<NumberValue>.duration(30, .months) < because2 && Expression<DateValue>.date(2030, 4, 27) >= cL012 && measures2.isNot(no2))).snapshot
        costPerHead.from("on course").snapshot
          .reading("NK", "\\(x)", as: Expression<Condition>(false).as(CodeValue.self))
          .reading("\\(x)", as: Expression<TextValue>.text("NK").as(CodeValue.self))
      }
      Outcome(sector) {
        Contributing(count2, council, `class`)
        HeardThrough(cL013, sum4, better2)
        Define(returned4) {
          By("Zusammenhalt", "settled-home")
          Denominator(.atLeast(name1112.standardised(.directly, by: noSilo, mean3, to: "baseline").orElse(.duration("0.5", .months), because: "say \"yes\"") * persons(in: council2)))
          Coverage(.below(slope(it.orElse(-returned4, because: "*"), across: .persons(in: of0023).in(share2).withSame("no-silo"), weightedBy: controlChart(it.standardised(.directly, by: missing, to: "class"), across: .groups(of: `default`).suppliedBy(sector2).as(sum5), by: "1-1-1"))))
          Milestone(.atMost(settledHome2), by: .month(.october, 2013))
          Milestone(.reaching(-count(.places.suppliedBy(share3).suppliedBy(costPerHead3))), by: .target)
        }
        Define(measures3, twoWords2.rounded(.down, to: 1)) {
          Unit("two\nlines")
          Denominator(.above(variance(Expression<NumberValue>.points("62.5").standardised(.indirectly, by: coverage3, target3, to: "in").rounded(.halfUp, to: 1), over: .last(4, .quarters))))
          RealChange(.above(distinct(when, in: default2, where: Expression<NumberValue>.percent("1.4") + .percent(30) <= x2.per(partners2))), since: .previous(.year))
          RealChange(beyond: .interval, since: .date(2028, 5, 20))
          Milestone(.atLeast(zusammenhalt.of(count(v2))), by: .ago(.years(9)))
          SuppliedBy(baseline, costPerHead3)
        }
      }
      Define(`in`, .points(30)) {
        Performance(.howMuch)
        Coverage(.below(Expression<NumberValue>(30).raised(to: of00232)))
        Milestone(.below(noSilo.of(of00232.for(name1113).in(when2).at(.baseline))), by: .month(.may, 2020))
      }
      Calculation(late, for: .outcomes.where(first2.is(.undecided)), equals: x2.of(latest(missing, within: .quarters(29)))) {
        Case(latest(partners2), .between(variance(Expression<NumberValue>.money(63, "GBP").per(1), 63, across: .outcomes.where(Expression<Condition>(true) && false), ifKnown: .no, ties: .middle) + 30, and: .money(12_345_678, "GBP")))
        Case(the(returned4, in: rows(returned5, where: any(.groups(of: partners).role(.consulted, for: settledHome3), have: .it)).over(.from(.ago(.years(7)), to: .previous))).for(measures4).among("missing"), .reaching(met2.for(returned2).in(.it).at(.previous(.year))))
        Case(variance(twoWords2, zone22, in: rows(noSilo2).withSame(met3, no3), ifKnown: .all), .otherwise)
        Because("tab\u{9}here")
      }
      Parameter(v3, "tab\u{9}here", by: "Returned", "baseline") {
        Value(.points(12_345_678), for: "x", "NKx", from: .date(2001, 10, 11))
        Value(30, for: "Everyone has a settled homex", "NKx", from: .date(2010, 4, 8), reference: "off coursex")
        Value(.percent(63), for: "50 % – “half”x", "on coursex", from: .date(2017, 7, 20))
        Because("")
      }
      RatingScale(partners) {
        DistinguishByInterval()
        Label("NK", when: Expression<PartnerValue>.it.is(.supplier, for: .it))
        Gate("C&L01", .noBetter(than: "on course"), when: noSilo > Expression<NumberValue>.percent("0.5").standardised(.directly, by: cL014, missing, to: "cost-per-head"))
        Gate("share", .noBetter(than: "\\(x)"), when: zusammenhalt2)
      }
      Claim(met4, "tab\u{9}here") {
        For(.places.of(because3).in(.it).where(the(`in`, in: v2, where: Expression<NumberValue>.decimal("0.5").isOne(of: 1)).isWorse(than: share4)), .places)
      }
      Rule("target") {
        For(.outcomes.suppliedBy(.it).ownedBy(default3).as(baseline2), .groups(of: partners).role(.affected, for: .it).suppliedBy(.it).as(met3), where: followed(by: of0023, within: .years(23)))
        Forbid(name111.of(the(mean3, in: coverage4)).isNot(all2.of(Expression<DateValue>.date(2003, 6, 23))))
        Then("say \"yes\"")
        ReferenceNote("tab\u{9}here")
      }
      Consequence("measures") {
        When(preceded(by: council2, where: the(`default`, in: share5).isWorse(than: first(mean3)), within: .years(25)))
        Gain(baseline3 * .money("1.4", "GBP"), shared: [share3: .percent(58)])
      }
      Action("zone-2", "tab\u{9}here") {
        About(partners.at(.previous))
        About(baseline2.at(.sameLastYear(.year)))
        About(all3.at(.year(2017)))
        Kind("default")
        Due(.date(2016, 11, 23))
      }
      Exception(to: .rule(partners3), when: false, because: "") {
        When(Expression<NumberValue>.percent(1).isWorse(than: .points(30)))
        Require(Expression<DateValue>.date(2030, 1, 1) < first(met5, in: costPerHead4, within: .years(18)))
      }
      Exception(to: .parameter(all3), when: known2.isNot(.funder, for: healthBoard2), because: "two\nlines") {
        LeftOut()
        Value(.percent(1_000))
        Because("")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let mean2 = PlaceName("mean")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let baseline = PartnerName("baseline")
    let known = Records("known")
    let twoWords = known.yesNo("two words")
    let costPerHead = known.percent("cost-per-head")
    let v = known.key("év")
    let cL01 = known.reason("C&L01")
    let missing = OutcomeName("missing")
    let twoWords2 = PartnerName("two words")
    let sector = PartnerName("sector")
    let all2 = PartnerName("all")
    let healthBoard = PartnerName("health-board")
    let no2 = RuleName("no")
    let name111 = RuleName("1-1-1")
    let baseline2 = People("baseline")
    let `default` = Returns("default")
    let known2 = OutcomeName("known")
    let returned = MeasureName("Returned")
    let better = MeasureName("better")
    let coverage2 = MeasureName("coverage")
    let twoWords3 = Returns("two words")
    let sum2 = MeasureName("sum")
    let share2 = Returns("share")
    let when = MeasureName("when")
    let default2 = PartnerName("default")
    let late = PlaceName("late")
    let late2 = OutcomeName("late")
    let partners = PartnerName("partners")
    let name1112 = MeasureName("1-1-1")
    let met = MeasureName("met")
    let all3 = Returns("all")
    let council = MeasureName("council")
    let partners2 = RatingName("partners")
    let zone2 = MeasureName("zone-2")
    let council2 = PlaceName("council")
    let better2 = RuleName("better")
    let mean3 = OutcomeName("mean")
    let because = MeasureName("because")
    let measures = MeasureName("measures")
    let default3 = ConsequenceName("default")
    let no3 = PartnerName("no")
    let first2 = MeasureName("first")
    let noSilo = MeasureName("no-silo")
    let partners3 = MeasureName("partners")
    let of0023 = PartnerName("OF0023")
    let default4 = RatingName("default")
    let mean4 = Returns("mean")
    let noSilo2 = RuleName("no-silo")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let missing2 = MeasureName("missing")
    let because2 = PlaceName("because")
    let costPerHead2 = Returns("cost-per-head")
    let because3 = PartnerName("because")
    let missing3 = PlaceName("missing")
    return Framework("target", "") {
      Replaces("2026.1", because: "NK")
      Agreed(by: twoWords2, on: .date(2030, 4, 24))
      Agreed(by: sector, baseline, all2, on: .date(2016, 5, 15))
      Treat("missing", with: "better", .decimal("62.5"), because: "")
      Written(by: "tab\u{9}here", on: .date(2025, 2, 12))
      Place(mean2, "").sector("default").with("sum", Expression<Condition>(true)).from(.date(2023, 2, 18))
      Partner(zusammenhalt, "\\(x)")
      Partner(baseline).with("council", .money("62.5", "GBP")).from(.date(2030, 11, 15)).until(.date(2028, 1, 14))
      Policy {
        Coverage(.above(.duration(1_000, .days)))
        Publish(to: healthBoard)
      }
      RecordsSource(known) {
        Encoding(.utf8)
        twoWords.from(as: .spelling("{year}/{yy}", .calendar, .quarter), .spelling("{year}/{yy}", .financial, .year)).snapshot
          .reading("two\nlines", "two\nlines", as: no2)
          .reading("off course", as: name111)
        costPerHead.from("Everyone has a settled home", "a \\ b", as: .spelling("{year}/{yy}", .financial, .year), "{day}/{month}/{year}")
          .reading("*", as: .percent("0.5"))
        v.from("on course", "")
        cL01.from().snapshot
          .reading("Everyone has a settled home", "\\(x)", as: Expression<Condition>(true).as(TextValue.self))
          .reading("off course", "two\nlines", as: Expression<DateValue>.date(2011, 8, 1).as(TextValue.self))
          .reading("\\(x)", "tab\u{9}here", as: Expression<DateValue>.date(2002, 7, 9).as(TextValue.self))
      }
      Cohort(baseline2, "", persons(in: `default`))
      Outcome(missing, "tab\u{9}here") {
        Within(known2)
        Allow("év", because: "")
        Define(returned, "a \\ b")
      }
      Define(better, "tab\u{9}here", first(coverage2, in: twoWords3)) {
        Denominator(.atMost(the(sum2, in: share2, where: .it)))
        Trajectory(.growth)
      }
      Score(when, "off course", for: .partners.ownedBy(.it).as(default2), .partners.in(late).of(late2).as(partners), on: Expression<NumberValue>.percent("1.4").raised(to: name1112.of(Expression<NumberValue>(1_000).asShare(of: 1_000))), interpolated: true) {
        Knot(-12_345_678, at: .percent(30))
        Knot(-12_345_678, at: Expression<NumberValue>(0).rounded(.halfDown, to: 1).asShare(of: days(from: .now, to: .ago(.quarters(9))).orElse(the(met, in: rows(all3).withSame(council, met)), because: "two\nlines")))
      }
      RatingScale(partners2, "\\(x)", for: .places.where(sector.is(.assurer, for: .it))) {
        BestToWorst("Everyone has a settled home", "say \"yes\"")
        BestToWorst("*")
        Label("\\(x)", when: zone2.is(returned))
        Label("two\nlines", .otherwise)
        Label("on course", .otherwise)
      }
      Rule("OF0023", "tab\u{9}here") {
        When(costPerHead.in(council2).at(.ago(.months(7))).bracketed.at(.target).among("health-board") > -1)
        Forbid(better2)
        Then("NK", by: .partners)
        ReferenceNote("")
      }
      Rule("x") {
        For(.measures.role(.supplier, for: .it).suppliedBy(.it), .partners.role(.contributing, for: mean3))
        Forbid(because.asShare(of: measures).standardised(.indirectly, by: measures, to: "measures").is(.excluded))
        Then(default3, within: .days(22))
        ReferenceNote("Everyone has a settled home")
      }
      Consequence("missing") {
        Pain(Expression<NumberValue>.duration("0.5", .years).asShare(of: Expression<NumberValue>.decimal("62.5").standardised(.directly, by: first2, returned, noSilo, to: "sector").asShare(of: it + partners3)), shared: [no3: .percent(55)])
        Gain(Expression<NumberValue>(1_000) - .duration("0.5", .days), shared: [of0023: .percent("9.5")])
        Because("off course")
        Then("Everyone has a settled home")
      }
      Question("because") {
        Answers("coverage")
        On(.date(2026, 5, 4))
        Due(.date(2022, 4, 18))
      }
      Action("partners") {
        On(.date(2030, 5, 14))
        Review(by: .date(1995, 4, 18))
      }
      Exception(to: .rating(default4), when: persons(in: mean4, where: Expression<Condition>(false) || noSilo2 || true).asShare(of: -(zusammenhalt2 / missing2)).as(Condition.self), from: .date(2020, 5, 10), because: "") {
        Gate("sum", .noBetter(than: "NK"), when: mean2.of(Expression<DateValue>.date(2025, 2, 26)).for(because3).in(missing3).at(.quarter(2020...2021, 1)).isNotOne(of: latest(because2, in: costPerHead2), Expression<DateValue>.date(2009, 4, 16).as(PlaceValue.self).at(.quarter(1998, 3))))
      }
    }
  }
}
