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
    let count2 = PlaceName("count")
    let all2 = PartnerName("all")
    let met = PartnerName("met")
    let missing = Returns("missing")
    let noSilo = CodesName("no-silo")
    let healthBoard = missing.code("health-board", of: noSilo)
    let twoWords = missing.yesNo("two words")
    let count3 = CodeName("count")
    let sum2 = CodeName("sum")
    let council = missing.oneOf("council", count3, sum2)
    let count4 = Records("count")
    let healthBoard2 = count4.measure("health-board")
    let zusammenhalt = count4.received("Zusammenhalt")
    let healthBoard3 = count4.numerator("health-board", of: number("baseline"))
    let missing2 = count4.date("missing")
    let of0023 = count4.money("OF0023", "GBP")
    let zone2 = OutcomeName("zone-2")
    let returned = PartnerName("Returned")
    let of00232 = PartnerName("OF0023")
    let `in` = MeasureName("in")
    let no2 = MeasureName("no")
    let when = MeasureName("when")
    let returned2 = CodeName("Returned")
    let sector = PartnerName("sector")
    let missing3 = PartnerName("missing")
    let name111 = PartnerName("1-1-1")
    let costPerHead = RuleName("cost-per-head")
    let `class` = MeasureName("class")
    let known = RatingName("known")
    let better = OutcomeName("better")
    let sector2 = MeasureName("sector")
    let count5 = PartnerName("count")
    let x = MeasureName("x")
    let costPerHead2 = ConsequenceName("cost-per-head")
    let name1112 = MeasureName("1-1-1")
    let `default` = MeasureName("default")
    let twoWords2 = MeasureName("two words")
    let v = PartnerName("év")
    let all3 = MeasureName("all")
    let first2 = Returns("first")
    let zone22 = RuleName("zone-2")
    let partners = Returns("partners")
    let sum3 = PlaceName("sum")
    let x2 = OutcomeName("x")
    let cL01 = RatingName("C&L01")
    let measures = RuleName("measures")
    let late = RuleName("late")
    let because = MeasureName("because")
    let measures2 = MeasureName("measures")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let returned3 = MeasureName("Returned")
    let coverage2 = MeasureName("coverage")
    let sector3 = Returns("sector")
    let in2 = ConsequenceName("in")
    let twoWords3 = Returns("two words")
    let costPerHead3 = Expression<PersonValue>("cost-per-head")
    let zone23 = PartnerName("zone-2")
    let known2 = PartnerName("known")
    let sum4 = ConsequenceName("sum")
    let late2 = ConsequenceName("late")
    return Framework("settled-home", "on course") {
      Version("2026.1")
      Vision("")
      Checked(by: "NK")
      Calendar(.calendar, .quarters)
      Place(count2, "off course")
      Partner(all2, "on course").with("C&L01", .text("NK")).from(.date(1993, 4, 8)).from(.date(1998, 8, 15)).replaces(returned, all2, of00232)
      Partner(met, "a \\ b")
      Sector("OF0023", "\\(x)")
      Policy {
        MissingStaysMissing()
        MissingStaysMissing()
        Publish(counts: .between(.money(30, "GBP"), and: `in`), roundedTo: 4)
        Publish(with: .secondarySuppression)
      }
      ReturnsSource(missing, "NK") {
        Separator(";")
        DecimalSign(".")
        healthBoard.from("NK", "\\(x)")
        twoWords.defined(as: no2 >= when)
        council.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
          .reading("a \\ b", as: returned2)
          .reading("a \\ b", as: healthBoard)
        Missing(["off course", "on course"], .notSubmitted)
      }
      RecordsSource(count4) {
        SuppliedBy(sector, missing3, name111)
        Separator("\u{9}")
        healthBoard2.fromHeading().snapshot
          .reading("two\nlines", as: healthBoard2)
        zusammenhalt.from("two\nlines", "a \\ b", as: .spelling("{year}/{yy}", .calendar, .month))
          .reading("50 % – “half”", "NK", as: Expression<NumberValue>(12_345_678).as(DateValue.self))
        healthBoard3.from("")
        missing2.from().snapshot
        of0023.from("\\(x)", "off course")
        KeepRows(where: costPerHead || Expression<NumberValue>.decimal("62.5").standardised(.indirectly, by: `class`, known, to: "C&L01").isBetween(Expression<NumberValue>.money(12_345_678, "GBP").rounded(.halfEven, to: 0), and: 12_345_678))
      }
      Outcome(zone2, "two\nlines") {
        Within(better)
        With("council", Expression<Condition>(false))
        Define(sector2) {
          Decimals(2)
          RealChange(by: "settled-home", over: .last(3, .days), at: .percent(0))
          SuppliedBy(count5)
        }
      }
      Define(no2, (it + .percent(1)).standardised(.indirectly, by: x, to: "in").standardised(.indirectly, by: costPerHead2, when, to: "settled-home")) {
        Balances(name1112, when, `default`)
        Coverage(.reaching(.duration(63, .years)))
        Target(.above(it))
        Trajectory(.steps)
      }
      Score(twoWords2, on: standardDeviation(`class`, weightedBy: .money(12_345_678, "GBP"), ifKnown: .any, ties: .dense)) {
        Knot(1, at: v.is(.contributing, for: zone2).as(NumberValue.self).per(Expression<NumberValue>.money(12_345_678, "GBP").orElse(all3, because: "off course")).asShare(of: Expression<NumberValue>(30).per(100_000, .decimal("1.4")).per(count(rows(first2, where: zone22).whose(true)))))
        Gate("health-board", .becomes(all3.of(it)), when: all(.persons(in: partners).in(sum3).role(.funder, for: x2), have: All {
          Expression<NumberValue>(63).is(.undefined)
          cL01.isOne(of: .text("\\(x)"), .it)
          measures || late
          Expression<TextValue>.text("50 % – “half”").as(Condition.self)
        }))
        Because("off course")
      }
      Parameter(because) {
        Value(.duration("62.5", .quarters), from: .date(2005, 11, 19))
        Value(.duration(30, .quarters), from: .date(1997, 11, 26))
        Because("Everyone has a settled home")
      }
      Parameter(measures2, "Everyone has a settled home", by: "default", "late") {
        Value(.points(30), for: "off coursex", "tab\u{9}herex", reference: "x")
        Value(.money(1_000, "GBP"), for: "say \"yes\"x", "tab\u{9}herex", from: .date(2022, 7, 21))
        Value(.duration("0.125", .quarters), for: "*x", "a \\ bx", reference: "\\(x)x")
        Because("50 % – “half”")
      }
      RatingScale(known, "a \\ b", on: .money(12_345_678, "GBP")) {
        BestToWorst("NK")
        InOrder()
        Label("say \"yes\"", when: all(.groups(of: `class`).where(because.is(.decided)), have: Expression<NumberValue>(63).orElse(.points("0.5"), because: "50 % – “half”") > the(zusammenhalt2, in: count4)))
        Label("", when: coverage2.isBetween(Expression<NumberValue>.percent(1_000) + Expression<NumberValue>.duration(30, .years).rounded(.up, to: 1), and: rateEffect(returned3, across: .groups(of: when).where(.it))))
        Gate("default", .noBetter(than: "50 % – “half”"), when: distinct(met, in: sector3, where: !Expression<Condition>(true)).as(Condition.self).orElse(Expression<DateValue>.date(2001, 11, 28).as(Condition.self), because: ""))
      }
      Rule("zone-2", "*") {
        Forbid(Expression<TextValue>.text("a \\ b").is(.reported))
        Then(in2)
      }
      Claim(costPerHead) {
        When(most(.persons(in: twoWords3).withSame("C&L01", "all").as(costPerHead3), areNot: .undefined))
        AuditedBy(missing3, zone23, v)
      }
      Consequence("cost-per-head") {
        Then("\\(x)", by: known2)
        Then(sum4, within: .days(40))
        Then(late2, by: .partners.withSame("met").as(missing3), within: .quarters(6))
      }
      Question("no", "50 % – “half”")
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let returned = PartnerName("Returned")
    let settledHome = Returns("settled-home")
    let no2 = settledHome.count("no")
    let partners2 = settledHome.measure("partners")
    let sector = CodeName("sector")
    let target2 = CodeName("target")
    let because = settledHome.oneOf("because", sector, target2)
    let sum2 = settledHome.count("sum")
    let share2 = settledHome.percent("share")
    let first2 = OutcomeName("first")
    let returned2 = PlaceName("Returned")
    let met = CodeName("met")
    let costPerHead = MeasureName("cost-per-head")
    let late = People("late")
    let partners3 = Returns("partners")
    let target3 = PartnerName("target")
    let because2 = MeasureName("because")
    let missing = MeasureName("missing")
    let all2 = Returns("all")
    let of0023 = MeasureName("OF0023")
    let measures = MeasureName("measures")
    let name111 = MeasureName("1-1-1")
    let share3 = Returns("share")
    let `class` = MeasureName("class")
    let in2 = RuleName("in")
    let because3 = Returns("because")
    let count2 = RatingName("count")
    let `default` = Returns("default")
    let returned3 = Returns("Returned")
    let twoWords = Returns("two words")
    let met2 = MeasureName("met")
    let zone2 = MeasureName("zone-2")
    let council = MeasureName("council")
    let name1112 = Expression<PersonValue>("1-1-1")
    let mean2 = MeasureName("mean")
    let healthBoard = MeasureName("health-board")
    let class2 = Returns("class")
    let v = PartnerName("év")
    let v2 = OutcomeName("év")
    let coverage2 = MeasureName("coverage")
    let x = MeasureName("x")
    let target4 = MeasureName("target")
    let better = RuleName("better")
    let noSilo = OutcomeName("no-silo")
    let count3 = OutcomeName("count")
    let returned4 = OutcomeName("Returned")
    let default2 = PlaceName("default")
    let mean3 = Returns("mean")
    let in3 = MeasureName("in")
    let sum3 = RuleName("sum")
    let because4 = PartnerName("because")
    let sum4 = PartnerName("sum")
    let first3 = MeasureName("first")
    let target5 = PlaceName("target")
    let twoWords2 = RuleName("two words")
    let x2 = Returns("x")
    let costPerHead2 = PartnerName("cost-per-head")
    let missing2 = PartnerName("missing")
    let noSilo2 = PartnerName("no-silo")
    return Framework("in", "tab\u{9}here") {
      Version("2026.1")
      Replaces("2026.1", because: "")
      Replaces("1.2.3", because: "a \\ b")
      Replaces("1.2.3", because: "*")
      Place(partners).sector("default").within(returned2).with("missing", "better").from(.date(2013, 3, 5))
      Partner(returned, sector: "coverage").with("no", "mean")
      Policy {
        Ties(.middle)
        Quantiles(by: "OF0023")
      }
      ReturnsSource(settledHome) {
        no2.fromHeading()
          .reading("NK", as: .notDue)
          .reading("two\nlines", "say \"yes\"", as: Expression<Condition>(false).as(NumberValue.self))
          .reading("on course", "a \\ b", as: 1)
        partners2.from("off course", "off course", as: .spelling("{year}/{yy}", .financial, .month), "{day}/{month}/{year}")
          .reading("", "NK", as: Expression<Condition>(true).as(MeasureValue.self))
        because.from("\\(x)", as: .spelling("{year}/{yy}", .academic, .month))
          .reading("", as: .notCollected)
          .reading("", "*", as: met)
        sum2.fromFile("*{year}*.csv", as: "{day}/{month}/{year}")
          .reading("two\nlines", "say \"yes\"", as: Expression<DateValue>.date(2014, 7, 27).as(NumberValue.self))
          .reading("Everyone has a settled home", "off course", as: costPerHead)
        share2.from("a \\ b", "NK")
          .reading("off course", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("tab\u{9}here", "on course", as: Expression<Condition>(true).as(NumberValue.self))
        Allow("no-silo", because: "\\(x)")
      }
      Cohort(late, persons(in: partners3))
      Outcome(first2) {
        Consulted(target3)
        Met(when: runChart(gini(.money("0.125", "GBP"), missing, weightedBy: .money("62.5", "GBP"), ifKnown: .exactly(1_000), by: "cost-per-head"), it.standardised(.indirectly, by: costPerHead, to: "known"), in: rows(all2, where: measures.isNot(of0023)).ever, ties: .dense).is(Expression<NumberValue>.percent("0.125").standardised(.directly, by: because2, to: "council") - .percent(30)))
        Improving(when: false)
        Define(name111, "50 % – “half”") {
          Decimals(2)
          ValueRange(share(of: share3, whose: Expression<NumberValue>.percent(12_345_678) <= `class` && !Expression<Condition>(true)), to: .percent(1), whole: true)
          Every(.month, due: .years(0))
          Baseline(.now)
          Trajectory(.growth)
        }
      }
      Define(in2, "say \"yes\"", preceded(by: because3, where: AnyOf {
        Expression<PeriodValue>.years(2002...2004).as(Condition.self) || true || true
        Expression<NumberValue>.money("0.5", "GBP").is(.late)
        Expression<NumberValue>(0) > .percent(30)
        Expression<NumberValue>.points(1_000).isNot(.notSubmitted)
      }, within: .quarters(20))) {
        Balances(count2)
        ValueRange(the(of0023, in: `default`, where: preceded(by: returned3, where: Expression<PartnerValue>.it.is(.contributing, for: .it), within: .quarters(35))), to: count(rows(twoWords).ever).asShare(of: met2).rounded(.up, to: 0), whole: true)
        Coverage(.above(Expression<NumberValue>(1_000).standardised(.indirectly, by: zone2, council, to: "health-board")))
        Baseline(.now)
        RealChange(beyond: .interval, since: .year(2024))
        Trajectory(.growth)
      }
      Calculation(met2, for: .persons(in: late).withSame("sector", "sum").as(name1112), interpolated: true) {
        Knot(.percent(12_345_678), at: median(mean2, Expression<NumberValue>.money(30, "GBP").asShare(of: 1_000), over: .yearToDate, ties: .worst))
        Knot(.percent("-62.5"), at: Expression<NumberValue>.percent(30).per(100_000, healthBoard * .duration(12_345_678, .months)).raised(to: .duration(1, .years)))
        Case(share(of: rows(class2, where: v.is(.accountable, for: v2)).withSame(returned, coverage2, x).ever, whose: Expression<NumberValue>.money("0.5", "GBP").isBetween(x.rounded(.down, to: 3), and: target4.asShare(of: name111))), when: better)
      }
      Parameter(because2, by: "1-1-1", "late") {
        Value(1_000, for: "x", "tab\u{9}herex")
        Value(.points(63), for: "off coursex", "*x", from: .date(2016, 9, 25))
        Because("say \"yes\"")
      }
      RatingScale(count2, for: .partners.role(.contributing, for: noSilo), .places.role(.supplier, for: count3).of(returned4).as(default2)) {
        BestToWorst("*", "")
        Label("off course", when: Expression<NumberValue>(30).per(100_000, .percent(1)).raised(to: it.standardised(.directly, by: met2, sum3, because2, to: "when")).isBetween(persons(in: mean3, where: share2.isNotOne(of: in3, it)), and: Expression<NumberValue>.decimal("1.4").rounded(.down, to: 0)))
        Because("on course")
      }
      Claim(sum3) {
        When(.it)
        AuditedBy(because4, sum4, v)
      }
      Rule("1-1-1") {
        When(healthBoard.orElse(first3, because: "50 % – “half”").asShare(of: met2.in(target5).among("all")) < no2.rounded(.up, to: 1).asShare(of: first(because2, within: .days(5))))
        Require(twoWords2)
      }
      Consequence("no") {
        When(!(days(from: .now, to: .previous(.month)) < share(of: rows(x2, where: .it), whose: .it)))
        When(costPerHead2.is(.accountable, for: returned4))
        Gain(`class`, shared: [missing2: .percent(82)])
        Pain(1_000, shared: [missing2: .percent("70.5"), noSilo2: .percent("9.5")])
      }
      Story("x") {
        Kind("OF0023")
        Kind("sector")
        On(.date(2009, 7, 26))
        Due(.date(2020, 7, 22))
        Due(.date(2018, 3, 26))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first2 = PartnerName("first")
    let of0023 = Returns("OF0023")
    let when = of0023.text("when")
    let noSilo = of0023.partner("no-silo")
    let twoWords = OutcomeName("two words")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let baseline = RatingName("baseline")
    let share3 = PartnerName("share")
    let v = Returns("év")
    let twoWords2 = PartnerName("two words")
    let settledHome = MeasureName("settled-home")
    let returned = MeasureName("Returned")
    let known = MeasureName("known")
    let all2 = MeasureName("all")
    let council = MeasureName("council")
    let name1112 = Returns("1-1-1")
    let when2 = RuleName("when")
    let name1113 = MeasureName("1-1-1")
    let late = MeasureName("late")
    let share4 = MeasureName("share")
    let cL01 = MeasureName("C&L01")
    let costPerHead = PartnerName("cost-per-head")
    let `class` = MeasureName("class")
    let coverage2 = OutcomeName("coverage")
    let `in` = PartnerName("in")
    let x2 = OutcomeName("x")
    let in2 = MeasureName("in")
    let no2 = RatingName("no")
    let name1114 = PlaceName("1-1-1")
    let zusammenhalt = Returns("Zusammenhalt")
    let because = PartnerName("because")
    let all3 = Returns("all")
    let share5 = OutcomeName("share")
    let missing = Returns("missing")
    let share6 = RuleName("share")
    let healthBoard = MeasureName("health-board")
    let costPerHead2 = PlaceName("cost-per-head")
    let costPerHead3 = RuleName("cost-per-head")
    let measures = RuleName("measures")
    let target2 = OutcomeName("target")
    let costPerHead4 = OutcomeName("cost-per-head")
    let when3 = Returns("when")
    let costPerHead5 = MeasureName("cost-per-head")
    let of00232 = MeasureName("OF0023")
    let `default` = PartnerName("default")
    let late2 = PartnerName("late")
    let mean2 = Returns("mean")
    let missing2 = Expression<PersonValue>("missing")
    let measures2 = PartnerName("measures")
    let of00233 = Expression<PeriodValue>("OF0023")
    return Framework("share", "say \"yes\"") {
      Language(1)
      Vision("tab\u{9}here")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first2, sector: "class").sector("x").replaces(first2, met, name111)
      Sector("mean")
      ReturnsSource(of0023, "\\(x)") {
        Every(.day)
        Encoding(.utf16)
        when.from(.path("*", "a \\ b"))
          .reading("", "on course", as: .text("on course"))
          .reading("NK", as: baseline)
        noSilo.from().snapshot
          .reading("Everyone has a settled home", as: share3)
          .reading("Everyone has a settled home", "NK", as: noSilo)
          .reading("*", as: Expression<NumberValue>(12_345_678).as(PartnerValue.self))
        KeepRows(where: the(when, in: v, where: twoWords2.is(.assurer, for: .it)).is(baseline.for(first2).at(.month(.september, 2000))))
      }
      Outcome(twoWords) {
        Review(by: .date(2016, 6, 22))
        Define(settledHome) {
          LowerIsBetter()
          Coverage(.above(it.asShare(of: 12_345_678).rounded(.halfDown, to: 3)))
          With("missing", "default")
        }
        Define(returned, "50 % – “half”", known) {
          Interval(.percent(63), by: "no-silo")
          RealChange(by: "Returned", over: .last(8, .months))
        }
      }
      Define(all2) {
        ValueRange(share4.orElse(maximum(council, in: rows(name1112, where: when2).withSame(returned, name1113, late).whose(false)).per(100_000, .money(63, "GBP")), because: "say \"yes\""), to: cL01.of(Expression<NumberValue>.money(1, "GBP").for(costPerHead).among("sum")))
        Trajectory(.straight)
      }
      Calculation(`class`, for: .outcomes(as: coverage2), on: points(from: .target, to: .quarter(2020...2021, 1)).rounded(.halfUp, to: 0)) {
        Gate("default", .undecided, when: `in`.is(.affected, for: x2))
        Because("*")
        Because("say \"yes\"")
      }
      Parameter(in2, "\\(x)", by: "because", "target") {
        Value(.duration(1_000, .days), for: "on coursex", "tab\u{9}herex", from: .date(2013, 11, 8), reference: "two\nlinesx")
        Value(.points(63), for: "on coursex", "two\nlinesx", reference: "Everyone has a settled homex")
        Value(.duration(30, .days), for: "say \"yes\"x", "Everyone has a settled homex", reference: "x")
        Because("a \\ b")
      }
      RatingScale(no2, for: .measures, .measures.where(Expression<NumberValue>.duration(63, .years).is(.excluded))) {
        Gate("better", .undecided, when: it.for(.it).in(name1114).among("OF0023").isOne(of: it))
      }
      Rule("share") {
        For(.persons(in: zusammenhalt).withSame("missing", "mean").suppliedBy(because), .persons(in: all3).role(.contributing, for: share5))
        Require {
          All {
            followed(by: rows(missing, where: false).withSame(share6, healthBoard).ever, within: .years(17))
            all(.places.in(costPerHead2).where(true), are: .worsening)
            costPerHead3.of(when)
            true
          }
          measures
        }
      }
      Rule("no") {
        For(.measures.role(.supplier, for: .it), .outcomes.in(.it).role(.consulted, for: target2).as(costPerHead4), where: the(zone2, in: when3).isOne(of: Expression<PeriodValue>.month(.november, 2014).as(PartnerValue.self), Expression<PeriodValue>.quarter(2027...2028, 4).as(PartnerValue.self).at(.sameLastYear(.month)).among("first")))
        When(false)
        Require(seen(by: .all))
        ReferenceNote("NK")
      }
      Consequence("no-silo", "two\nlines") {
        When(Expression<NumberValue>.percent("0.125") <= it.asShare(of: costPerHead5).standardised(.indirectly, by: of00232, settledHome, to: "class"))
        Gain(it, shared: [`default`: .percent(66), twoWords2: .percent("36.5")])
        Gain(days(from: .now, to: .sameLastYear(.day)), shared: [noSilo: .percent(19), late2: .percent("65.5")])
        Then("tab\u{9}here", by: .persons(in: mean2).as(missing2))
      }
      Evidence("late", "say \"yes\"") {
        Kind("partners")
        Due(.date(2030, 12, 17))
        Says("say \"yes\"")
        Review(by: .date(1991, 9, 9))
      }
      Evidence("x") {
        By(measures2)
        Due(.date(2012, 3, 18))
        Due(.date(2000, 12, 25))
      }
      Test("tab\u{9}here") {
        AsOf(.date(1995, 4, 11))
        Given(of00233.at(.baseline), .quarter(2014...2015, 3))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share2 = PlaceName("share")
    let share3 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let all2 = Records("all")
    let v = all2.yesNo("év")
    let mean2 = all2.key("mean")
    let missing = all2.measure("missing")
    let target2 = all2.yesNo("target")
    let of0023 = all2.yesNo("OF0023")
    let cL012 = Records("C&L01")
    let when = cL012.yesNo("when")
    let baseline = cL012.number("baseline")
    let cL013 = OutcomeName("C&L01")
    let returned = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let of00232 = PartnerName("OF0023")
    let known = PlaceName("known")
    let `in` = PlaceName("in")
    let default2 = PlaceName("default")
    let no2 = Returns("no")
    let returned2 = Returns("Returned")
    let settledHome = RatingName("settled-home")
    let met = Returns("met")
    let default3 = MeasureName("default")
    let mean3 = Returns("mean")
    let zone2 = RuleName("zone-2")
    let partners = Returns("partners")
    let because = Returns("because")
    let mean4 = RuleName("mean")
    let in2 = MeasureName("in")
    let better2 = MeasureName("better")
    let met2 = MeasureName("met")
    let count2 = PartnerName("count")
    let x = PartnerName("x")
    let twoWords = PartnerName("two words")
    let late = PartnerName("late")
    let measures = RuleName("measures")
    let v2 = PartnerName("év")
    let cL014 = MeasureName("C&L01")
    let noSilo = Returns("no-silo")
    let zusammenhalt = RuleName("Zusammenhalt")
    let sum2 = RuleName("sum")
    let zone22 = MeasureName("zone-2")
    let mean5 = MeasureName("mean")
    let baseline2 = Returns("baseline")
    let partners2 = MeasureName("partners")
    let healthBoard = PartnerName("health-board")
    let measures2 = Returns("measures")
    let met3 = RatingName("met")
    let `class` = PartnerName("class")
    let when2 = MeasureName("when")
    let x2 = Returns("x")
    let all3 = PartnerName("all")
    let council = PartnerName("council")
    let better3 = PlaceName("better")
    let first2 = OutcomeName("first")
    return Framework("better", "off course") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Agreed(by: name111, `default`, of00232, on: .date(1990, 11, 17))
      Place(share2, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known, `in`, default2)
      Partner(share3, sector: "1-1-1").sector("late")
      Partner(cL01)
      Sector("baseline", "off course")
      RecordsSource(all2) {
        DecimalSign(".")
        v.defined(as: Expression<NumberValue>(0).rounded(.halfUp, to: 2) >= Expression<NumberValue>.percent("0.125").per(100, range(.decimal("62.5"), in: no2, where: false, ties: .middle, order: .highestFirst)))
        mean2.from("NK", "NK").snapshot
        missing.from()
        target2.defined(as: followed(by: returned2, within: .years(36)))
        of0023.defined(as: Expression<NumberValue>.decimal("0.125").rounded(.halfDown, to: 0).per(0).isNot(.withheld))
        KeepRows(where: the(settledHome, in: rows(met).withSame(baseline, default3, missing).whose(share(of: mean3, where: zone2).as(Condition.self))).isNoBetter(than: "a \\ b"))
      }
      RecordsSource(cL012) {
        Separator("|")
        Separator("|")
        Encoding(.utf8)
        when.defined(as: share(of: partners, where: atMost(.decimal("1.4"), because, where: mean4)) > Expression<NumberValue>.percent("0.5").standardised(.indirectly, by: in2, better2, to: "known").raised(to: Expression<NumberValue>.points(63) + .percent(1_000)))
        baseline.from("off course", "off course")
          .reading("NK", as: met2)
      }
      Outcome(cL013) {
        Assurer(count2, x, count2)
        HeardThrough(twoWords, late)
        Define(measures, "NK", of0023) {
          Denominator(.below(.decimal("0.5")))
          Trajectory(.steps)
          SuppliedBy(v2)
        }
        Define(cL014, "say \"yes\"", Expression<NumberValue>.money("1.4", "GBP").standardised(.directly, by: when, to: "baseline")) {
          RealChange(.reaching(persons(in: all2) / share(of: noSilo, where: Expression<Condition>.it && zusammenhalt && sum2)), since: .now)
        }
      }
      Calculation(zone22, interpolated: true) {
        InOrder()
        Case(.points("62.5"), .above(the(mean5, in: baseline2)))
        Gate("coverage", .atLeast(Expression<NumberValue>.points(1_000).orElse(.money(63, "GBP"), because: "*").standardised(.directly, by: better2, baseline, partners2, to: "missing").for(healthBoard).in(`in`)), when: followed(by: measures2, within: .months(35)))
        Because("Everyone has a settled home")
      }
      RatingScale(met3, "tab\u{9}here", for: .partners.suppliedBy(`class`).where(baseline > it)) {
        InOrder()
      }
      Claim(when, "*") {
        When(!Expression<Condition>(true))
      }
      Consequence("x", "*") {
        Gain(the(when2, in: x2), shared: [late: .percent("36.5")])
      }
      Story("health-board") {
        By(all3, council, council)
        Due(.date(2007, 9, 2))
        Due(.date(2019, 7, 14))
      }
      Test("two\nlines") {
        AsOf(.date(1998, 12, 21))
        Expect(atMost(.percent(1), .places(as: better3), have: atLeast(.percent(1), .outcomes(as: first2).where(true), are: .decided) || true), because: "Everyone has a settled home")
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let council = PlaceName("council")
    let partners = PlaceName("partners")
    let baseline = PartnerName("baseline")
    let missing = PartnerName("missing")
    let better = Records("better")
    let late = better.status("late", of: number("év"))
    let sum2 = better.share("sum")
    let better2 = better.measure("better")
    let v = Returns("év")
    let v2 = v.date("év")
    let x = v.status("x", of: number("because"))
    let mean2 = v.percent("mean")
    let twoWords = v.percent("two words")
    let partners2 = OutcomeName("partners")
    let healthBoard = PartnerName("health-board")
    let `class` = PartnerName("class")
    let noSilo = PlaceName("no-silo")
    let better3 = PlaceName("better")
    let twoWords2 = PlaceName("two words")
    let cL01 = PlaceName("C&L01")
    let target2 = PlaceName("target")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let met = PartnerName("met")
    let because = PartnerName("because")
    let partners3 = MeasureName("partners")
    let known2 = MeasureName("known")
    let count2 = MeasureName("count")
    let x2 = MeasureName("x")
    let zone2 = Returns("zone-2")
    let cL012 = PartnerName("C&L01")
    let all2 = Returns("all")
    let met2 = MeasureName("met")
    let share2 = MeasureName("share")
    let coverage2 = MeasureName("coverage")
    let v3 = MeasureName("év")
    let returned = OutcomeName("Returned")
    let all3 = RatingName("all")
    let of0023 = MeasureName("OF0023")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let coverage3 = CodeName("coverage")
    let late2 = PartnerName("late")
    let healthBoard2 = PlaceName("health-board")
    let zone22 = MeasureName("zone-2")
    let of00232 = OutcomeName("OF0023")
    let `in` = PartnerName("in")
    let target3 = PartnerName("target")
    let costPerHead = MeasureName("cost-per-head")
    let of00233 = PartnerName("OF0023")
    let council2 = RuleName("council")
    let class2 = RuleName("class")
    let `default` = RuleName("default")
    let known3 = RatingName("known")
    let sum3 = PartnerName("sum")
    let x3 = PartnerName("x")
    let settledHome = PartnerName("settled-home")
    let settledHome2 = MeasureName("settled-home")
    return Framework("known", "a \\ b") {
      Vision("two\nlines")
      Agreed(by: healthBoard, missing, `class`, on: .date(2008, 4, 21))
      Checked(by: "two\nlines")
      Allow("x", because: "a \\ b")
      Place(council).code("50 % – “half”").replaces(noSilo, better3, twoWords2)
      Place(partners).within(cL01).until(.date(2026, 9, 24)).replaces(target2)
      Partner(baseline, sector: "mean").from(.date(2022, 1, 11))
      Partner(missing, sector: "no")
      RecordsSource(better, "NK") {
        Every(.day, over: .quarters(20))
        late.from("50 % – “half”")
        sum2.from("on course")
          .reading("\\(x)", "\\(x)", as: Expression<Condition>(false).as(NumberValue.self))
        better2.from()
          .reading("tab\u{9}here", as: Expression<DateValue>.date(2007, 12, 13).as(MeasureValue.self))
          .reading("Everyone has a settled home", "say \"yes\"", as: Expression<DateValue>.date(2009, 7, 6).as(MeasureValue.self))
      }
      ReturnsSource(v, "") {
        Skip(rows: 2)
        v2.from("a \\ b")
        x.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, .year))
        mean2.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .calendar, .quarter))
          .reading("NK", "", as: Expression<DateValue>.date(2004, 4, 11).as(NumberValue.self))
        twoWords.from("Everyone has a settled home", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .financial, pooled: .quarters))
          .reading("", "\\(x)", as: .undefined)
        Allow("met", in: "x", because: "on course")
      }
      Outcome(partners2, "tab\u{9}here") {
        HeardThrough(zusammenhalt)
        HeardThrough(met, because)
        Worsening(when: true)
        Define(partners3, "a \\ b", Expression<NumberValue>(12_345_678).per(100, years(from: .previous, to: .previous)))
      }
      Define(known2, "\\(x)", gini(geometricMean(count2, x2, across: .persons(in: zone2).ownedBy(cL012).of(Expression<PeriodValue>.years(2008...2010).as(OutcomeValue.self))), Expression<NumberValue>(30).raised(to: .percent(1)), over: .last(6, .years), weightedBy: share(of: all2, where: true), ifKnown: .any).asShare(of: 0)) {
        Performance(.howWell)
        Trajectory(.steps)
      }
      Calculation(met2, equals: .money(0, "GBP")) {
        DistinguishByInterval()
        Knot(1, at: share2.per(mean2.rounded(.halfDown, to: 0).asShare(of: coverage2)))
        Case(mixEffect(v3, across: .outcomes(as: returned), order: .highestFirst).orElse(.percent(30), because: "tab\u{9}here"), .otherwise)
      }
      Parameter(sum2, "a \\ b") {
        Value(1_000)
        Because("on course")
      }
      RatingScale(all3, for: .groups(of: of0023).of(zusammenhalt2.of(years(from: .ago(.quarters(5)), to: .date(2023, 11, 24)))).ownedBy(.it).as(coverage3), .places.suppliedBy(late2).as(healthBoard2).where(points(from: .ago(.years(3)), to: .ago(.months(1))).isNot(.improving)), on: zone22 * all3.is("off course").as(NumberValue.self)) {
        DistinguishByInterval()
      }
      Rule("measures") {
        For(.groups(of: mean2).role(.funder, for: of00232), .measures.suppliedBy(.it))
        AuditedBy(because, `in`, target3)
      }
      Consequence("health-board") {
        When(AnyOf {
          true
          exactly(.percent("0.5"), .groups(of: costPerHead).ownedBy(of00233).suppliedBy(.it), are: .late) || (council2 || class2)
          `default`
          !Expression<TextValue>.text("*").isNoBetter(than: known3)
        })
        Pain(settledHome2.at(.baseline).asShare(of: Expression<NumberValue>.points(12_345_678).orElse(Expression<NumberValue>.money(30, "GBP").raised(to: .money(0, "GBP")), because: "two\nlines")), shared: [sum3: .percent(59), x3: .percent("76.5"), settledHome: .percent(1)])
      }
      Review("partners", "NK")
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let sum2 = Returns("sum")
    let measures = sum2.place("measures")
    let sector2 = sum2.measure("sector")
    let x = sum2.yesNo("x")
    let late = Records("late")
    let share2 = late.key("share")
    let returned = OutcomeName("Returned")
    let when = PlaceName("when")
    let late2 = CodesName("late")
    let no2 = MeasureName("no")
    let because = MeasureName("because")
    let all2 = People("all")
    let `class` = Returns("class")
    let better = RuleName("better")
    let zusammenhalt = RuleName("Zusammenhalt")
    let known = RuleName("known")
    let cL01 = MeasureName("C&L01")
    let late3 = MeasureName("late")
    let v = MeasureName("év")
    let coverage3 = Returns("coverage")
    let target2 = OutcomeName("target")
    let of0023 = PartnerName("OF0023")
    let x2 = PlaceName("x")
    let met = MeasureName("met")
    let name111 = PlaceName("1-1-1")
    let measures2 = Returns("measures")
    let count2 = MeasureName("count")
    let measures3 = MeasureName("measures")
    let first2 = MeasureName("first")
    let count3 = RatingName("count")
    let x3 = Returns("x")
    let settledHome2 = PlaceName("settled-home")
    let x4 = OutcomeName("x")
    let noSilo = Expression<PersonValue>("no-silo")
    let all3 = MeasureName("all")
    let healthBoard = MeasureName("health-board")
    let council = MeasureName("council")
    let `in` = MeasureName("in")
    let target3 = MeasureName("target")
    let partners = MeasureName("partners")
    let baseline = RuleName("baseline")
    let when2 = RuleName("when")
    let baseline2 = Returns("baseline")
    let healthBoard2 = RuleName("health-board")
    let sum3 = RuleName("sum")
    let costPerHead = MeasureName("cost-per-head")
    let costPerHead2 = PartnerName("cost-per-head")
    let all4 = PartnerName("all")
    let class2 = PartnerName("class")
    let first3 = PartnerName("first")
    let count4 = RuleName("count")
    let name1112 = MeasureName("1-1-1")
    let returned2 = MeasureName("Returned")
    let costPerHead3 = Returns("cost-per-head")
    let v2 = RuleName("év")
    let coverage4 = PartnerName("coverage")
    let measures4 = PartnerName("measures")
    return Framework("sector", "two\nlines") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      Codes(late2, "say \"yes\"", first: .worst) {
        Code(2, "tab\u{9}here", from: "off course", "tab\u{9}here", says: "NK")
      }
      ReturnsSource(sum2, "tab\u{9}here") {
        Skip(rows: 9)
        measures.from("", "say \"yes\"")
        sector2.from("*")
        x.defined(as: no2.per(100_000, because / it).isNot(.met))
      }
      RecordsSource(late) {
        Separator(";")
        DecimalSign(",")
        Headings(rows: 3)
        share2.fromHeading()
      }
      Cohort(all2, "*", persons(in: rows(`class`).whose(better)))
      Outcome(returned) {
        With("C&L01", "sum")
        With("first", .month(.december, 2015))
        With("count", .text("Everyone has a settled home"))
        With("two words", Expression<Condition>(true))
        Define(zusammenhalt, "say \"yes\"", first(known).isOne(of: zusammenhalt.of(Expression<NumberValue>.duration(30, .days).raised(to: .duration(1_000, .days))))) {
          Population()
        }
        Define(cL01)
      }
      Define(late3, "on course", 63)
      Calculation(v, "a \\ b", for: .persons(in: coverage3), .partners.ownedBy(.it).of(target2).as(of0023), equals: it.in(x2).at(.sameLastYear(.year))) {
        InOrder()
        Case(met.asShare(of: Expression<NumberValue>.decimal("0.5").in(name111).at(.sameLastYear(.quarter)).among("share")).raised(to: Expression<TextValue>.text("off course").as(NumberValue.self)), when: !exactly(12_345_678, .persons(in: measures2), have: Expression<NumberValue>(63).isBetween(1, and: count2)))
        Because("Everyone has a settled home")
      }
      Parameter(measures3, by: "no-silo") {
        Value(.decimal("62.5"), for: "50 % – “half”x", from: .date(2019, 4, 11), reference: "x")
        Because("say \"yes\"")
      }
      Parameter(first2, "50 % – “half”", by: "x", "év") {
        Value(30, for: "\\(x)x", "\\(x)x", from: .date(1995, 4, 24), reference: "*x")
        Value(.percent(0), for: "off coursex", "x", reference: "two\nlinesx")
        Value(1_000, for: "say \"yes\"x", "*x", reference: "50 % – “half”x")
        Because("50 % – “half”")
      }
      RatingScale(count3, "*", for: .persons(in: x3).in(settledHome2).role(.accountable, for: x4).as(noSilo).where(healthBoard.isBetter(than: Expression<NumberValue>.decimal("0.125").standardised(.directly, by: all3, coverage2, to: "sum").rounded(.up, to: 2))), on: Expression<NumberValue>.points("0.125").standardised(.indirectly, by: met, council, v, to: "1-1-1") / distinct(`in`, in: sum2) / Expression<NumberValue>(12_345_678).asShare(of: target3)) {
        BestToWorst("on course")
        DistinguishByInterval()
        Label("*", .otherwise)
        Label("on course", .above(mannKendall(partners.of(Expression<NumberValue>.percent(63)).per(100, .points(1)), in: x3, where: count(.partners.where(.it)).is(.reported))))
        Gate("no", .noBetter(than: "\\(x)"), when: baseline)
      }
      Claim(when2, "*") {
        Forbid(latest(costPerHead).is(the(healthBoard, in: baseline2, where: AnyOf {
          true
          healthBoard2
          Expression<DateValue>.date(2012, 6, 13).as(Condition.self)
          sum3
        })))
        AuditedBy(costPerHead2, all4)
        AuditedBy(class2, first3, first3)
      }
      Consequence("two words") {
        When {
          (it < name1112).is(count4)
          it.isBetween(it, and: target3) && Expression<NumberValue>(12_345_678).isOne(of: returned2) && seen(by: .no, in: rows(costPerHead3, where: v2))
        }
        Gain(Expression<NumberValue>.percent(12_345_678).rounded(.halfDown, to: 1), shared: [coverage4: .percent("92.5"), measures4: .percent(41), first3: .percent(74)])
      }
      Action("first") {
        Kind("Returned")
      }
      Review("cost-per-head", "50 % – “half”") {
        Kind("in")
        On(.date(1999, 4, 7))
        Review(by: .date(1997, 12, 11))
        Review(by: .date(2021, 4, 28))
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let costPerHead = Records("cost-per-head")
    let met = costPerHead.percent("met")
    let all2 = costPerHead.money("all", "GBP")
    let measures = costPerHead.yesNo("measures")
    let when = OutcomeName("when")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let zone2 = CodesName("zone-2")
    let met2 = CodeName("met")
    let returned2 = CodeName("Returned")
    let share2 = MeasureName("share")
    let v = PartnerName("év")
    let baseline = OutcomeName("baseline")
    let name1112 = OutcomeName("1-1-1")
    let sector = MeasureName("sector")
    let because = Returns("because")
    let target2 = Returns("target")
    let when2 = Returns("when")
    let known = MeasureName("known")
    let met3 = OutcomeName("met")
    let better2 = MeasureName("better")
    let share3 = Returns("share")
    let share4 = PartnerName("share")
    let cL01 = ConsequenceName("C&L01")
    let healthBoard = MeasureName("health-board")
    let zusammenhalt = Returns("Zusammenhalt")
    let v2 = RatingName("év")
    let sum2 = PlaceName("sum")
    let because2 = OutcomeName("because")
    let late2 = OutcomeName("late")
    let costPerHead2 = RuleName("cost-per-head")
    let coverage2 = Returns("coverage")
    let noSilo = Returns("no-silo")
    let measures2 = Expression<PersonValue>("measures")
    let mean2 = MeasureName("mean")
    let cL012 = OutcomeName("C&L01")
    let costPerHead3 = OutcomeName("cost-per-head")
    let costPerHead4 = MeasureName("cost-per-head")
    let zone22 = Returns("zone-2")
    let because3 = MeasureName("because")
    let missing = OutcomeName("missing")
    let missing2 = PartnerName("missing")
    let cL013 = MeasureName("C&L01")
    let council = PartnerName("council")
    let count2 = MeasureName("count")
    let class2 = RuleName("class")
    let `in` = MeasureName("in")
    let baseline2 = MeasureName("baseline")
    let sum3 = PartnerName("sum")
    let known2 = PartnerName("known")
    let first2 = MeasureName("first")
    let first3 = PartnerName("first")
    let cL014 = PartnerName("C&L01")
    let no3 = PartnerName("no")
    let healthBoard2 = Returns("health-board")
    let all3 = OutcomeName("all")
    let known3 = Expression<PersonValue>("known")
    let x = PartnerName("x")
    return Framework("better", "Everyone has a settled home") {
      Language(1)
      Language(1)
      Language(1)
      Vision("on course")
      Vision("on course")
      Place(name111, "\\(x)").within(no2).from(.date(2014, 8, 10)).from(.date(2020, 9, 22)).until(.date(2022, 8, 20))
      Place(late).with("partners", .percent("0.125")).from(.date(1990, 8, 14))
      Partner(twoWords, "\\(x)")
      Partner(returned, "\\(x)").within(`class`)
      Sector("no-silo")
      Codes(zone2, first: .best) {
        Code(met2, "on course", from: "a \\ b", "tab\u{9}here")
        Code(returned2, from: "", "50 % – “half”", says: "two\nlines")
        Code(1, "off course", from: "off course", says: "Everyone has a settled home")
        Allow("settled-home", because: "tab\u{9}here")
      }
      RecordsSource(costPerHead, "on course") {
        DecimalSign(",")
        DecimalSign(",")
        Headings(rows: 2)
        met.fromFile("*{year}*.csv")
        all2.from("*").snapshot
          .reading("\\(x)", "two\nlines", as: Expression<DateValue>.date(1996, 1, 3).as(NumberValue.self))
          .reading("a \\ b", as: Expression<DateValue>.date(1992, 8, 11).as(NumberValue.self))
        measures.defined(as: all(.groups(of: share2).where(v.isNot(.consulted, for: baseline)), are: .improving)).snapshot
      }
      Outcome(when, "tab\u{9}here") {
        Within(name1112)
        Define(sector, "NK", share(of: rows(because, where: followed(by: target2, within: .days(12))), where: Expression<Condition>(true).isNot(all(when2)))) {
          By("Returned", "better")
          By("x", "first")
          Baseline(.now)
        }
      }
      Score(known, for: .places.of(met3).withSame("baseline", "default", "count").where(better2.isNot(Expression<NumberValue>.percent(1).asShare(of: .money(63, "GBP")) * Expression<NumberValue>.money(63, "GBP").rounded(.halfUp, to: 0))), .persons(in: share3).suppliedBy(share4).where((63 * healthBoard - Expression<NumberValue>.percent(12_345_678).per(100_000, 1)).isNoBetter(than: Expression<NumberValue>(0).orElse(Expression<NumberValue>.percent(63).standardised(.indirectly, by: cL01, to: "Returned"), because: "*")))) {
        Knot(.percent(-1), at: slope(.duration(-1, .quarters), across: .persons(in: zusammenhalt), weightedBy: .duration(12_345_678, .months), ifKnown: .atLeast(30)))
        Because("say \"yes\"")
      }
      RatingScale(v2, "", for: .groups(of: late).withSame("count").in(sum2).where(Expression<NumberValue>.points(1).isNot(geometricMean(Expression<NumberValue>.points(12_345_678).orElse(Expression<Condition>(true).as(NumberValue.self), because: "a \\ b"), across: .groups(of: share2).role(.affected, for: because2).role(.consulted, for: late2).where(the(costPerHead2, in: coverage2, where: true)), ties: .dense))), .persons(in: noSilo).as(measures2), on: .money(0, "GBP")) {
        BestToWorst("tab\u{9}here", "on course")
        WorstFirst()
        Label("a \\ b", .otherwise)
        Label("off course", when: mean2.of(count(.outcomes.withSame("in", "1-1-1").of(cL012).as(costPerHead3))) < gini(costPerHead4, in: rows(zone22).over(.from(.quarter(2022...2023, 3), to: .sameLastYear(.day))), weightedBy: because3))
        Gate("missing", .becomes("off course"), when: atMost(.percent("0.5"), .places.of(missing).suppliedBy(missing2).where(true), are: .decided))
      }
      Rule("OF0023") {
        When(share(of: rows(share3, where: Expression<Condition>(false).is(costPerHead2)).withSame(healthBoard).whose(class2).over(.from(.previous(.quarter), to: .date(2007, 11, 17))), whose: false).isNotBetween(cL013.for(council).at(.date(1999, 7, 5)).standardised(.indirectly, by: count2, name111, returned, to: "all"), and: points(from: .previous(.year), to: .previous(.year))))
      }
      Consequence("C&L01", "say \"yes\"") {
        When(.it)
        When(costPerHead4.of(latest(baseline2)).isWorse(than: `in`))
        Pain((-first2.raised(to: .percent(1_000))).orElse(baseline2.of(Expression<NumberValue>.decimal("0.125")), because: "two\nlines"), shared: [sum3: .percent("1.5"), known2: .percent("33.5")])
        Gain(latest(share2, within: .months(36)), shared: [first3: .percent("21.5"), missing2: .percent(84)])
      }
      Story("all", "tab\u{9}here") {
        About(late)
        About(baseline2.at(.previous))
        By(cL014, no3)
        By(.persons(in: healthBoard2).withSame("OF0023", "no", "all").role(.funder, for: all3).as(known3))
        By(share4, x)
      }
      Review("sum") {
        About(sector)
        On(.date(2020, 4, 27))
        On(.date(2018, 10, 12))
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
    let twoWords = `in`.share("two words")
    let target2 = `in`.share("target")
    let costPerHead = `in`.date("cost-per-head")
    let settledHome = `in`.yesNo("settled-home")
    let x = Returns("x")
    let count2 = x.yesNo("count")
    let when = x.yesNo("when")
    let missing = OutcomeName("missing")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let no2 = CodesName("no")
    let v = PartnerName("év")
    let baseline = PartnerName("baseline")
    let mean3 = MeasureName("mean")
    let name111 = MeasureName("1-1-1")
    let cL012 = MeasureName("C&L01")
    let partners = PlaceName("partners")
    let target3 = PlaceName("target")
    let better2 = MeasureName("better")
    let `default` = Returns("default")
    let mean4 = PartnerName("mean")
    let mean5 = Expression<PersonValue>("mean")
    let zone2 = PlaceName("zone-2")
    let first2 = Returns("first")
    let no3 = MeasureName("no")
    let noSilo = MeasureName("no-silo")
    let met = MeasureName("met")
    let noSilo2 = Returns("no-silo")
    let returned = MeasureName("Returned")
    let in2 = RuleName("in")
    let measures = RatingName("measures")
    let count3 = Returns("count")
    let no4 = RuleName("no")
    let late = RuleName("late")
    let returned2 = PartnerName("Returned")
    let healthBoard = PartnerName("health-board")
    let zone22 = PartnerName("zone-2")
    let settledHome2 = PartnerName("settled-home")
    let count4 = PartnerName("count")
    let all3 = PartnerName("all")
    return Framework("all", "NK") {
      Vision("two\nlines")
      Vision("\\(x)")
      Agreed(by: sector, on: .date(2012, 8, 21))
      ReferenceNote("two\nlines")
      Calendar(.calendar, .months)
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
        SuppliedBy(v, baseline)
        twoWords.from("\\(x)")
        target2.fromHeading().snapshot
        costPerHead.from("on course", "tab\u{9}here").snapshot
        settledHome.defined(as: Expression<TextValue>.text("on course").as(Condition.self)).snapshot
        Because("off course")
        Written(by: "tab\u{9}here")
      }
      ReturnsSource(x) {
        Encoding(.utf16)
        count2.from(as: .spelling("{year}/{yy}", .academic, pooled: .months))
        when.defined(as: false)
        IgnoreRows(where: !Expression<DateValue>.date(2023, 2, 21).as(Condition.self))
      }
      Outcome(missing, "tab\u{9}here") {
        ReferenceNote("NK")
        Review(by: .date(2024, 6, 19))
        Define(mean3, it.in(target3).among("partners").orElse(name111.standardised(.directly, by: cL012, to: "no").in(partners).at(.ago(.years(3))).among("no"), because: "say \"yes\""))
      }
      Score(better2, "NK", for: .persons(in: `default`).suppliedBy(mean4).as(mean5).where(!(!Expression<NumberValue>.duration("0.125", .quarters).isNot(12_345_678))), .measures.role(.contributing, for: .it).in(zone2), interpolated: true) {
        InOrder()
        Case(cL012.of(rateEffect(.money(0, "GBP"), in: first2, where: followed(by: rows(`in`).withSame(no3, noSilo, met).whose(true).over(.yearToDate), within: .months(13)), order: .lowestFirst)), .above(-points(from: .quarter(2003...2004, 4), to: .years(2003...2005))))
        Gate("no-silo", .becomes(share(of: rows(noSilo2).withSame(returned).whose(seen(by: .all)).over(.yearToDate), where: !Expression<TextValue>.text("two\nlines").isWorse(than: "a \\ b"))), when: !in2)
      }
      RatingScale(measures, on: distinct(no3, in: rows(count3, where: no4).whose(quarters(from: .target, to: .previous(.month)).is(.withheld)).over(.from(.previous, to: .baseline)))) {
        BestToWorst("say \"yes\"")
        Label("", .otherwise)
        Label("\\(x)", .otherwise)
      }
      Claim(late) {
        When(it.isNot(.met))
        AuditedBy(sector)
        ReferenceNote("tab\u{9}here")
      }
      Rule("better", "50 % – “half”") {
        ReferenceNote("")
      }
      Consequence("1-1-1") {
        Gain(0, shared: [returned2: .percent(83), healthBoard: .percent(72), zone22: .percent(48)])
      }
      Evidence("when", "tab\u{9}here") {
        By(settledHome2, count4, all3)
        Due(.date(2001, 2, 27))
      }
      Test("say \"yes\"") {
        AsOf(.date(2029, 6, 14))
        Because("\\(x)")
        Because("*")
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let late = Records("late")
    let because = late.yesNo("because")
    let council = late.text("council")
    let measures = OutcomeName("measures")
    let better = PartnerName("better")
    let mean2 = Returns("mean")
    let baseline = MeasureName("baseline")
    let coverage2 = MeasureName("coverage")
    let costPerHead = People("cost-per-head")
    let v = Returns("év")
    let partners = MeasureName("partners")
    let when = OutcomeName("when")
    let costPerHead2 = MeasureName("cost-per-head")
    let `class` = Returns("class")
    let count2 = PartnerName("count")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let sector = MeasureName("sector")
    let all2 = MeasureName("all")
    let council2 = MeasureName("council")
    let cL01 = MeasureName("C&L01")
    let `in` = MeasureName("in")
    let known2 = Returns("known")
    let met = MeasureName("met")
    let name111 = MeasureName("1-1-1")
    let known3 = RatingName("known")
    let class2 = OutcomeName("class")
    let missing = MeasureName("missing")
    let because2 = Returns("because")
    let in2 = RuleName("in")
    let coverage3 = PartnerName("coverage")
    let target2 = PartnerName("target")
    let when2 = PartnerName("when")
    let first2 = MeasureName("first")
    let mean3 = MeasureName("mean")
    let share3 = MeasureName("share")
    let when3 = MeasureName("when")
    let count3 = Returns("count")
    let `default` = Returns("default")
    let v2 = PartnerName("év")
    let healthBoard = PartnerName("health-board")
    let cL012 = PartnerName("C&L01")
    let returned = Returns("Returned")
    let council3 = PartnerName("council")
    let of0023 = MeasureName("OF0023")
    return Framework("share", "50 % – “half”") {
      Version("3")
      Agreed(by: better, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      Policy {
        Ties(.middle)
        Quantiles(by: "when")
        Checked(by: "NK", on: .date(2020, 2, 26))
      }
      RecordsSource(late, "NK") {
        Separator("\u{9}")
        Separator("|")
        because.defined(as: seen(by: .atLeast(1_000), in: mean2))
        council.from("tab\u{9}here", "\\(x)")
          .reading("two\nlines", as: Expression<Condition>(true).as(TextValue.self))
        Missing(["", "on course"], .withheld, in: baseline, coverage2)
      }
      Cohort(costPerHead, persons(in: v, where: Expression<NumberValue>.percent("1.4").asShare(of: Expression<NumberValue>.decimal("0.125").per(1_000, partners)).is(.notDue)))
      Outcome(measures, "two\nlines") {
        Within(when)
        ReferenceNote("*")
        Define(costPerHead2, range(baseline, in: `class`, weightedBy: count2.is(.supplier, for: zusammenhalt2).as(NumberValue.self), order: .highestFirst)) {
          Balances(sector, all2)
          BetweenIsBetter(1, and: council2)
          Every(.day, due: .quarters(40))
          By("x", "x")
        }
        Define(cL01, days(from: .previous(.month), to: .baseline)) {
          Milestone(.reaching(the(`in`, in: known2, where: seen(by: .atMost(30)))), by: .target)
        }
      }
      Score(met, on: all2.orElse(the(name111, in: costPerHead), because: "tab\u{9}here"), interpolated: true) {
        Knot(-Expression<NumberValue>(0), at: zScore(Expression<NumberValue>.points(12_345_678).rounded(.up, to: 1), over: .last(1, .quarters)).rounded(.up, to: 1))
        Knot(.decimal("-1.4"), at: .duration("1.4", .quarters))
        Because("Everyone has a settled home")
      }
      RatingScale(known3, "off course", for: .outcomes.of(class2)) {
        BestFirst()
        DistinguishByInterval()
      }
      Rule("health-board", "off course") {
        When(variance(.decimal("62.5"), Expression<NumberValue>.percent("1.4") * missing, in: rows(because2, where: it.isNoBetter(than: 1_000)).whose(Expression<TextValue>.text("\\(x)").isBetter(than: .it)), weightedBy: Expression<NumberValue>.points(12_345_678).rounded(.halfUp, to: 1), ifKnown: .no).isNot(.withheld))
        When(!Expression<NumberValue>.percent(1).orElse(.decimal("0.125"), because: "on course").isNoBetter(than: share(of: rows(`class`, where: in2), whose: false)))
      }
      Consequence("Zusammenhalt", "") {
        Pain(.points(1_000), shared: [coverage3: .percent("55.5")])
        Pain(minimum(first2, quantile(1)(.duration(30, .months), `in`), in: rows(`class`).withSame(mean3).whose(name111.isBetween(council2, and: share3)).over(.from(.baseline, to: .date(2017, 12, 18))), weightedBy: when3.asShare(of: it)).raised(to: share(of: count3, whose: followed(by: `default`, within: .days(22)))), shared: [target2: .percent("31.5"), when2: .percent("88.5")])
        Pain(-gini(first2, across: .persons(in: returned).ownedBy(council3).where(.it)).per(1_000, Expression<NumberValue>.duration(0, .days).per(.money(1, "GBP"))), shared: [v2: .percent("26.5"), healthBoard: .percent("28.5"), cL012: .percent("99.5")])
      }
      Question("class", "NK")
      Evidence("coverage") {
        Answers("known")
        Answers("because")
        Says("say \"yes\"")
        Review(by: .date(2015, 11, 23))
      }
      Test("tab\u{9}here") {
        AsOf(.date(2007, 10, 16))
        Given(of0023, columns: ["at", "partner", "value"],
          [Cell(Expression<NumberValue>(-4)), .missing(.withheld), nil],
          ["on course", .quarter(2023...2024, 4), .missing(.late)])
        Because("tab\u{9}here")
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let twoWords = Returns("two words")
    let costPerHead = twoWords.text("cost-per-head")
    let council = twoWords.status("council", of: number("baseline"))
    let all3 = twoWords.percent("all")
    let missing2 = Records("missing")
    let better = missing2.yesNo("better")
    let v = missing2.percent("év")
    let known = missing2.yesNo("known")
    let name111 = missing2.partner("1-1-1")
    let healthBoard = missing2.number("health-board")
    let cL01 = OutcomeName("C&L01")
    let first2 = PartnerName("first")
    let x = PartnerName("x")
    let partners = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first3 = PlaceName("first")
    let better2 = CodesName("better")
    let late = CodeName("late")
    let target3 = CodeName("target")
    let zusammenhalt = RatingName("Zusammenhalt")
    let coverage2 = MeasureName("coverage")
    let returned = OutcomeName("Returned")
    let count2 = MeasureName("count")
    let settledHome = MeasureName("settled-home")
    let first4 = Returns("first")
    let sector = RuleName("sector")
    let measures = MeasureName("measures")
    let met = MeasureName("met")
    let mean2 = MeasureName("mean")
    let noSilo = MeasureName("no-silo")
    let share2 = MeasureName("share")
    let zone2 = MeasureName("zone-2")
    let x2 = Returns("x")
    let sum4 = MeasureName("sum")
    let x3 = MeasureName("x")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let sector2 = MeasureName("sector")
    let costPerHead2 = MeasureName("cost-per-head")
    let partners2 = MeasureName("partners")
    let twoWords2 = MeasureName("two words")
    let `class` = RatingName("class")
    let v2 = CodeName("év")
    let council2 = Returns("council")
    let `default` = PartnerName("default")
    let returned2 = MeasureName("Returned")
    let class2 = Returns("class")
    let late2 = MeasureName("late")
    let better3 = Returns("better")
    let in2 = OutcomeName("in")
    let no2 = MeasureName("no")
    let all4 = Returns("all")
    let name1112 = RuleName("1-1-1")
    let mean3 = RuleName("mean")
    let mean4 = PartnerName("mean")
    let when = PartnerName("when")
    let known2 = PartnerName("known")
    let target4 = PartnerName("target")
    let late3 = PartnerName("late")
    return Framework("all", "") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first2, x, on: .date(1994, 2, 25))
      Agreed(by: partners, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first3).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      Codes(better2, "tab\u{9}here", first: .best) {
        Code(late, "", says: "NK")
        Code(target3)
        Code(4)
        Because("two\nlines")
      }
      ReturnsSource(twoWords, "a \\ b") {
        costPerHead.from(.path("say \"yes\"", "tab\u{9}here"))
        council.from(.path("\\(x)", "Everyone has a settled home"), .path("", "\\(x)"), as: .spelling("{year}/{yy}", .financial, .quarter))
        all3.from("50 % – “half”", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), "{day}/{month}/{year}")
        Missing("two\nlines", .notDue)
      }
      RecordsSource(missing2, "on course") {
        Headings(rows: 2)
        better.defined(as: Expression<TextValue>.text("two\nlines").is(zusammenhalt.of(coverage2)))
        v.from("a \\ b")
        known.defined(as: Expression<PartnerValue>.it.is(.accountable, for: returned))
        name111.from(.path("on course", "say \"yes\""), .path("two\nlines", "tab\u{9}here"))
          .reading("Everyone has a settled home", "two\nlines", as: Expression<NumberValue>.percent(63).as(PartnerValue.self))
          .reading("off course", as: Expression<TextValue>.text("").as(PartnerValue.self))
          .reading("*", "tab\u{9}here", as: Expression<TextValue>.text("a \\ b").as(PartnerValue.self))
        healthBoard.from("on course", "a \\ b", as: .spelling("{year}/{yy}", .academic, pooled: .years))
        Because("NK")
      }
      Outcome(cL01) {
        Within(returned)
        Improving(when: the(settledHome, in: first4).at(.now).isNot(count2.of(Expression<TextValue>.text("50 % – “half”")).for(partners)))
        Define(sector, false) {
          Contributes(to: measures, met, healthBoard)
          RealChange(.atLeast(days(from: .ago(.months(8)), to: .quarter(2014, 3))), since: .sameLastYear(.day))
          Written(by: "say \"yes\"")
        }
        Define(mean2, "*") {
          Performance()
          Baseline(.previous)
          Milestone(.reaching(Expression<NumberValue>.duration(63, .months).asShare(of: distinct(noSilo, in: missing2).rounded(.up, to: 1))), by: .date(1992, 1, 2))
          Trajectory(.growth)
        }
      }
      Define(share2) {
        Denominator(.below(it))
        RealChange(.below(the(zone2, in: rows(x2, where: seen(by: .atLeast(1))).withSame(count2, sum4))), since: .year(2003...2004))
        With("év", .date(1996, 2, 19))
      }
      Calculation(x3, for: .measures.ownedBy(zusammenhalt2), equals: mixEffect(Expression<NumberValue>.decimal("0.125").asShare(of: costPerHead2).orElse(sector2, because: ""), ifKnown: .no)) {
        Knot(.percent(-1), at: it.standardised(.directly, by: met, noSilo, to: "Returned"))
        Because("off course")
      }
      Parameter(partners2, "*", by: "missing") {
        Value(.decimal("62.5"), for: "x", from: .date(2001, 12, 6))
        Because("")
      }
      Parameter(twoWords2, "a \\ b", by: "sector", "two words") {
        Value(.duration("0.5", .days), for: "a \\ bx", "off coursex", reference: "on coursex")
        Because("\\(x)")
      }
      RatingScale(`class`, "50 % – “half”", for: .groups(of: twoWords2).withSame("OF0023").as(v2), on: it.standardised(.indirectly, by: measures, to: "met")) {
        Label("Everyone has a settled home", .otherwise)
      }
      Rule("class") {
        For(.persons(in: council2).ownedBy(`default`), .measures(as: returned2))
        For(.groups(of: cL01).where(any(class2, where: Expression<NumberValue>(1_000).asShare(of: .decimal("62.5")).isNotBetween(zScore(.percent("62.5"), late2), and: measures.per(.percent(30))))), .places.withSame("share", "no-silo"), where: noSilo.is(.unchanged))
        ReferenceNote("50 % – “half”")
      }
      Rule("1-1-1") {
        When(any(rows(better3, where: Expression<PartnerValue>.it.is(.accountable, for: in2)).withSame(healthBoard, no2, met).over(.last(1, .years))))
        When(preceded(by: rows(all4).withSame(name1112, zone2), within: .quarters(34)))
        Forbid {
          Expression<NumberValue>.decimal("-62.5").isBetter(than: coverage2 * .percent("0.125"))
          mean3
          it < Expression<PeriodValue>.month(.june, 2009).as(NumberValue.self) / it
        }
        AuditedBy(mean4)
      }
      Consequence("target", "") {
        Pain(twoWords2.raised(to: .duration(30, .quarters)), shared: [when: .percent(46), known2: .percent(100), target4: .percent("39.5")])
      }
      Question("missing", "off course") {
        About(met)
        By(zusammenhalt2, late3)
        On(.date(1996, 2, 2))
        Due(.date(2003, 8, 14))
        Says("50 % – “half”")
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let cL01 = Returns("C&L01")
    let count3 = cL01.yesNo("count")
    let name1112 = cL01.place("1-1-1")
    let first2 = cL01.received("first")
    let council = cL01.yesNo("council")
    let sum2 = CodeName("sum")
    let zusammenhalt = CodeName("Zusammenhalt")
    let share2 = CodeName("share")
    let coverage2 = cL01.oneOf("coverage", sum2, zusammenhalt, share2)
    let share3 = Returns("share")
    let count4 = share3.lower("count", of: number("zone-2"))
    let v = share3.status("év", of: number("1-1-1"))
    let cL012 = share3.measure("C&L01")
    let council2 = share3.denominator("council", of: number("sector"))
    let share4 = OutcomeName("share")
    let sum3 = PlaceName("sum")
    let council3 = PartnerName("council")
    let `class` = PartnerName("class")
    let mean3 = CodesName("mean")
    let returned = CodeName("Returned")
    let settledHome = CodeName("settled-home")
    let measures = RuleName("measures")
    let mean4 = MeasureName("mean")
    let x = RuleName("x")
    let noSilo = MeasureName("no-silo")
    let cL013 = Expression<DateValue>("C&L01")
    let count5 = Expression<DateValue>("count")
    let coverage3 = PlaceName("coverage")
    let cL014 = RuleName("C&L01")
    let share5 = MeasureName("share")
    let first3 = MeasureName("first")
    let council4 = People("council")
    let class2 = Returns("class")
    let sector = OutcomeName("sector")
    let costPerHead = OutcomeName("cost-per-head")
    let name1113 = MeasureName("1-1-1")
    let coverage4 = PartnerName("coverage")
    let returned2 = PartnerName("Returned")
    let costPerHead2 = PartnerName("cost-per-head")
    let `in` = PartnerName("in")
    let known = PartnerName("known")
    let healthBoard2 = RuleName("health-board")
    let sector2 = MeasureName("sector")
    let measures2 = Returns("measures")
    let x2 = MeasureName("x")
    let name1114 = RatingName("1-1-1")
    let because = MeasureName("because")
    let partners = Returns("partners")
    let missing = MeasureName("missing")
    let no2 = RuleName("no")
    let class3 = OutcomeName("class")
    let of0023 = RuleName("OF0023")
    let because2 = Returns("because")
    let name1115 = Expression<DateValue>("1-1-1")
    let in2 = MeasureName("in")
    let all2 = MeasureName("all")
    let when = MeasureName("when")
    let returned3 = MeasureName("Returned")
    let of00232 = MeasureName("OF0023")
    let class4 = MeasureName("class")
    let zone2 = MeasureName("zone-2")
    let name1116 = RuleName("1-1-1")
    let mean5 = Returns("mean")
    let target2 = RuleName("target")
    return Framework("mean", "tab\u{9}here") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum3).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count2, "off course", sector: "because").replaces(council3)
      Partner(healthBoard)
      Sector("council", "Everyone has a settled home")
      Policy {
        Quantiles(by: "év")
        Publish(to: count2, `class`)
      }
      Codes(mean3, "Everyone has a settled home", first: .worst) {
        Code(returned, says: "NK")
        Code(8)
        Code(2)
        Code(settledHome, says: "off course")
      }
      ReturnsSource(cL01) {
        Headings(rows: 1)
        count3.defined(as: x.of(noSilo).isOne(of: measures.of(mean4)))
        name1112.fromHeading()
          .reading("", as: Expression<Condition>(false).as(PlaceValue.self))
        first2.from(.path("tab\u{9}here", "\\(x)")).snapshot
          .reading("on course", "Everyone has a settled home", as: Expression<TextValue>.text("*").as(DateValue.self))
          .reading("say \"yes\"", "tab\u{9}here", as: cL013)
          .reading("on course", "say \"yes\"", as: count5)
        council.defined(as: all(.places(as: coverage3), have: Expression<NumberValue>.decimal("0.5").is(.known).is(x.isOne(of: cL014)))).snapshot
        coverage2.from("\\(x)")
        IgnoreRows(where: (0 + share5).asShare(of: council2).is(.improving))
        Written(by: "on course", on: .date(2008, 11, 4))
      }
      ReturnsSource(share3, "say \"yes\"") {
        Every(.month)
        DecimalSign(".")
        Headings(rows: 2)
        count4.from("two\nlines", "two\nlines", as: .spelling("{year}/{yy}", .financial, pooled: .years)).snapshot
          .reading("50 % – “half”", as: .notCollected)
        v.from("NK", "two\nlines").snapshot
          .reading("on course", as: .undefined)
        cL012.from(.path("NK", "\\(x)")).snapshot
          .reading("*", as: Expression<Condition>(true).as(MeasureValue.self))
        council2.from(as: .spelling("{year}/{yy}", .academic, .month), .spelling("{year}/{yy}", .financial, .year))
          .reading("50 % – “half”", "a \\ b", as: noSilo)
          .reading("50 % – “half”", "say \"yes\"", as: first3)
      }
      Cohort(council4, "", persons(in: class2))
      Outcome(share4) {
        Within(sector)
        Within(costPerHead)
        With("share", "target")
        Define(name1113, council2.orElse(it, because: "") / it) {
          MissingStaysMissing()
          OwnedBy(coverage4, returned2)
          OwnedBy(costPerHead2, `in`, known)
        }
      }
      Define(healthBoard2, seen(by: .atLeast(.percent("1.4"))))
      Calculation(sector2, "\\(x)", for: .persons(in: measures2)) {
        Because("a \\ b")
      }
      Parameter(x2) {
        Value(.duration(1, .years), from: .date(1998, 7, 13))
        Because("NK")
      }
      RatingScale(name1114) {
        WorstFirst()
        Label("NK", .above(63))
        Label("on course", .atLeast(because.of(share(of: partners, where: it.isNot(.notCollected)))))
      }
      Rule("x", "a \\ b") {
        When(AnyOf {
          missing.is(.notDue)
          Expression<PeriodValue>.quarter(2018...2019, 3) > .years(2019...2021) && no2 && costPerHead2.is(.assurer, for: class3)
          mean4.isNot(.notCollected).isNot(of0023)
          coverage(of: Expression<NumberValue>(0)) < days(from: .date(2026, 6, 14), to: .years(2012...2014))
        })
        Require(preceded(by: rows(because2, where: Expression<DateValue>.date(2030, 7, 14) > name1115).withSame(sector2, in2, all2).over(.yearToDate), within: .days(8)))
      }
      Consequence("settled-home", "on course") {
        When((when + sector2) * Expression<NumberValue>.decimal("62.5").standardised(.directly, by: returned3, of00232, to: "1-1-1") <= count4)
      }
      Review("mean") {
        About(class4.at(.date(2024, 4, 28)))
        About(zone2.at(.ago(.years(8))))
        On(.date(1993, 8, 10))
        Review(by: .date(2004, 1, 14))
      }
      Action("when") {
        About(council2)
        Kind("coverage")
        Due(.date(2009, 5, 6))
      }
      Test("a \\ b") {
        Given(met.of(v), .late)
        Given(met.at(.previous(.month)), Expression<DateValue>.date(2011, 6, 7).as(PlaceValue.self))
        Given(cL012.at(.date(2006, 5, 7)), Expression<NumberValue>(-66).as(MeasureValue.self))
        Expect((!(Expression<Condition>(false) && true && target2)).isNot(the(name1116, in: mean5, where: false)), within: .decimal("0.5"))
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let count2 = Records("count")
    let x = count2.date("x")
    let late2 = count2.period("late")
    let settledHome = count2.denominator("settled-home", of: number("OF0023"))
    let v = count2.yesNo("év")
    let v2 = count2.received("év")
    let twoWords = OutcomeName("two words")
    let twoWords2 = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let baseline = CodesName("baseline")
    let share2 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let met = PartnerName("met")
    let share3 = MeasureName("share")
    let partners = PartnerName("partners")
    let target2 = MeasureName("target")
    let baseline2 = OutcomeName("baseline")
    let healthBoard = OutcomeName("health-board")
    let first2 = PartnerName("first")
    let mean2 = OutcomeName("mean")
    let missing = Expression<PeriodValue>("missing")
    let `in` = MeasureName("in")
    let x2 = RatingName("x")
    let share4 = PlaceName("share")
    let known = PartnerName("known")
    let zone2 = Returns("zone-2")
    let first3 = OutcomeName("first")
    let council2 = Returns("council")
    let returned = MeasureName("Returned")
    let settledHome2 = RuleName("settled-home")
    let coverage2 = Returns("coverage")
    let measures = PartnerName("measures")
    let x3 = OutcomeName("x")
    let costPerHead = MeasureName("cost-per-head")
    let coverage3 = PartnerName("coverage")
    let baseline3 = PartnerName("baseline")
    let met2 = PlaceName("met")
    let name111 = OutcomeName("1-1-1")
    let missing2 = PartnerName("missing")
    let when = PartnerName("when")
    let x4 = PartnerName("x")
    let `class` = ConsequenceName("class")
    let healthBoard2 = PartnerName("health-board")
    let noSilo2 = PartnerName("no-silo")
    let v3 = MeasureName("év")
    let settledHome3 = OutcomeName("settled-home")
    let twoWords3 = ConsequenceName("two words")
    let class2 = MeasureName("class")
    let council3 = MeasureName("council")
    let cL012 = RatingName("C&L01")
    let no2 = MeasureName("no")
    let all2 = MeasureName("all")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let missing3 = MeasureName("missing")
    let mean3 = MeasureName("mean")
    return Framework("council", "NK") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords2, on: .date(2030, 4, 24))
      Calendar(.calendar, .years)
      Place(zusammenhalt, "")
      Place(sector).with("mean", .date(2006, 9, 18)).until(.date(2020, 7, 10))
      Partner(late).within(noSilo).code("\\(x)").from(.date(2014, 3, 7)).replaces(`default`)
      Sector("sector")
      Policy {
      }
      Codes(baseline) {
        Code(6, from: "a \\ b", says: "say \"yes\"")
        Checked(by: "two\nlines", on: .date(2018, 10, 24))
      }
      RecordsSource(count2) {
        Separator("|")
        Encoding(.windows1252)
        x.from("Everyone has a settled home", as: "{day}/{month}/{year}", "{day}/{month}/{year}")
          .reading("on course", as: Expression<Condition>(false).as(DateValue.self))
        late2.from(as: .spelling("{year}/{yy}", .academic, .quarter)).snapshot
        settledHome.fromFile("*{year}*.csv").snapshot
        v.from("NK", ["*": Expression<NumberValue>.percent("0.5").as(Condition.self)])
        v2.from("on course", "")
      }
      Outcome(twoWords) {
        Consulted(share2)
        HeardThrough(cL01, met)
        Define(share3) {
          ValueRange(points(from: .baseline, to: .year(1996)), to: Expression<NumberValue>.duration("0.125", .days).for(partners).among("missing"))
          Every(.month, due: .months(17))
          Denominator(.above(.duration(63, .years)))
          Interval(.percent("0.5"), by: "measures")
          Target(.atLeast(it), by: .previous(.year))
          Trajectory(.steps)
        }
      }
      Calculation(target2, for: .outcomes.role(.contributing, for: baseline2).of(baseline2).as(healthBoard)) {
        DistinguishByInterval()
        Knot(.decimal("-1.4"), at: -count(.outcomes.suppliedBy(first2).as(mean2).where(missing > late2)))
        Because("\\(x)")
      }
      Parameter(`in`, by: "all") {
        Value(.duration("1.4", .days), for: "\\(x)x", reference: "\\(x)x")
        Value(.percent(30), for: "off coursex")
        Because("two\nlines")
      }
      RatingScale(x2, for: .outcomes.in(share4).ownedBy(known), .persons(in: zone2).role(.accountable, for: first3)) {
        BestToWorst("on course", "50 % – “half”")
        BestToWorst("a \\ b")
        BestToWorst("off course", "NK")
        WorstFirst()
        Because("50 % – “half”")
      }
      Rule("Zusammenhalt") {
        For(.persons(in: council2))
        Forbid(seen(by: .any).isNot(latest(target2) <= returned))
        ReferenceNote("a \\ b")
      }
      Claim(settledHome2) {
        Require(any(rows(coverage2, where: measures.is(.funder, for: x3)).withSame(costPerHead).over(.from(.previous, to: .ago(.months(3)))), have: any(.places.suppliedBy(coverage3).ownedBy(baseline3).as(met2).where(Expression<PeriodValue>.quarter(1998, 3).as(Condition.self).at(.target).among("health-board")), have: Expression<PartnerValue>.it.is(.supplier, for: name111))))
        AuditedBy(missing2, when, x4)
        Then(`class`, by: .partners.role(.contributing, for: mean2))
      }
      Consequence("two words") {
        Pain(standardDeviation(v3, across: .outcomes.of(baseline2).where(x4.is(.contributing, for: settledHome3))), shared: [healthBoard2: .percent("4.5"), noSilo2: .percent("93.5")])
        Because("say \"yes\"")
      }
      Action("1-1-1", "say \"yes\"") {
        On(.date(2004, 12, 9))
      }
      Evidence("missing")
      Test("say \"yes\"") {
        Given(twoWords3, columns: ["at", "partner", "value"],
          [Cell(Expression<NumberValue>(-9)), .name(class2), .quarter(2027, 4)],
          [nil, .missing(.notCollected), 0],
          [Cell(Expression<NumberValue>(-69)), Cell(Expression<NumberValue>(-49)), Cell(Expression<NumberValue>(-4))])
        Given(council3.at(.previous(.month)), .money(63, "GBP"))
        Given(cL012.of(no2), .text(""))
        Expect(mean3.of(`in`.rounded(.halfUp, to: 0)).isNotOne(of: it.per(100_000, Expression<NumberValue>(0).standardised(.indirectly, by: late2, target2, all2, to: "mean")), -(zusammenhalt2 / missing3), `in`), because: .late)
      }
    }
  }
}
