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
    let known = OutcomeName("known")
    let better = OutcomeName("better")
    let sector2 = MeasureName("sector")
    let count5 = PartnerName("count")
    let x = MeasureName("x")
    let costPerHead2 = MeasureName("cost-per-head")
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
    let coverage3 = RatingName("coverage")
    let met2 = MeasureName("met")
    let because = Returns("because")
    let settledHome = MeasureName("settled-home")
    let council2 = Returns("council")
    let sector3 = RuleName("sector")
    let target2 = OutcomeName("target")
    let baseline = MeasureName("baseline")
    let sum4 = Expression<DateValue>("sum")
    let count6 = OutcomeName("count")
    let better2 = PartnerName("better")
    let mean2 = PartnerName("mean")
    let target3 = MeasureName("target")
    let target4 = ConsequenceName("target")
    let partners2 = MeasureName("partners")
    let share2 = MeasureName("share")
    let cL012 = Expression<PeriodValue>("C&L01")
    let noSilo2 = MeasureName("no-silo")
    return Framework("coverage", "*") {
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
      RatingScale(coverage3, for: .outcomes.withSame("no-silo", "mean"), on: the(met2, in: because)) {
        BestFirst()
        BestFirst()
        Label("on course", .atMost(-settledHome))
      }
      Rule("count") {
        For(.groups(of: missing2))
        For(.outcomes(as: known).where(points(from: .ago(.quarters(4)), to: .baseline) / Expression<NumberValue>.decimal("0.5").orElse(it, because: "Everyone has a settled home") > share(of: council2, whose: sector3).orElse(it - .percent("62.5"), because: "NK")), .measures(of: target2).as(baseline))
        Forbid(sum4.is(.date(2014, 3, 19)))
        Then("\\(x)", by: .partners.of(count6).withSame("cost-per-head"))
      }
      Consequence("baseline", "NK") {
        Pain(x, shared: [better2: .percent(82)])
        Pain(target3, shared: [better2: .percent(61), mean2: .percent(9), name111: .percent("34.5")])
        Gain((of0023.asShare(of: .percent(0)) * 12_345_678).raised(to: Expression<NumberValue>.percent(1_000).standardised(.indirectly, by: settledHome, to: "baseline")), shared: [name111: .percent("68.5")])
        Then(target4, by: .persons(in: count4))
      }
      Action("measures", "NK") {
        About(partners2)
        On(.date(1995, 11, 4))
        Due(.date(2012, 11, 5))
        Says("off course")
        Review(by: .date(2004, 3, 16))
      }
      Test("Everyone has a settled home") {
        AsOf(.date(2013, 12, 23))
        Given(share2.at(.sameLastYear(.day)), .late)
        Given(cL012.of(noSilo2), .quarter(2021, 2))
        Given(of0023, columns: ["at", "partner", "value"])
      }
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
    let missing = MeasureName("missing")
    let all2 = Returns("all")
    let of00232 = MeasureName("OF0023")
    let measures = MeasureName("measures")
    let name111 = MeasureName("1-1-1")
    let share3 = Returns("share")
    let `class` = MeasureName("class")
    let `in` = RuleName("in")
    let because2 = Returns("because")
    let count2 = MeasureName("count")
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
    let share4 = RatingName("share")
    let count3 = Returns("count")
    let sector2 = MeasureName("sector")
    let share5 = PartnerName("share")
    let council2 = RuleName("council")
    let known = Expression<PeriodValue>("known")
    let met3 = RuleName("met")
    let default2 = RuleName("default")
    let mean3 = PartnerName("mean")
    let first3 = PartnerName("first")
    let in2 = PartnerName("in")
    let partners4 = PartnerName("partners")
    let better2 = PartnerName("better")
    let sum3 = PartnerName("sum")
    let sector3 = Returns("sector")
    let default3 = MeasureName("default")
    let no3 = Returns("no")
    let partners5 = RuleName("partners")
    let late2 = MeasureName("late")
    let zusammenhalt = ConsequenceName("Zusammenhalt")
    let known2 = CodeName("known")
    let when = MeasureName("when")
    return Framework("OF0023", "50 % – “half”") {
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
        Met(when: runChart(gini(.money("0.125", "GBP"), missing, weightedBy: .money("62.5", "GBP"), ifKnown: .exactly(1_000), by: "cost-per-head"), it.standardised(.indirectly, by: costPerHead, to: "known"), in: rows(all2, where: measures.isNot(of00232)).ever, ties: .dense).is(Expression<NumberValue>.percent("0.125").standardised(.directly, by: because, to: "council") - .percent(30)))
        Improving(when: false)
        Define(name111, "50 % – “half”") {
          Decimals(2)
          ValueRange(share(of: share3, whose: Expression<NumberValue>.percent(12_345_678) <= `class` && !Expression<Condition>(true)), to: .percent(1), whole: true)
          Every(.month, due: .years(0))
          Baseline(.now)
          Trajectory(.growth)
        }
      }
      Define(`in`, "say \"yes\"", preceded(by: because2, where: AnyOf {
        Expression<PeriodValue>.years(2002...2004).as(Condition.self) || true || true
        Expression<NumberValue>.money("0.5", "GBP").is(.late)
        Expression<NumberValue>(0) > .percent(30)
        Expression<NumberValue>.points(1_000).isNot(.notSubmitted)
      }, within: .quarters(20))) {
        Balances(count2)
        ValueRange(the(of00232, in: `default`, where: preceded(by: returned3, where: Expression<PartnerValue>.it.is(.contributing, for: .it), within: .quarters(35))), to: count(rows(twoWords).ever).asShare(of: met2).rounded(.up, to: 0), whole: true)
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
      RatingScale(share4, for: .places, on: share(of: count3, where: Expression<NumberValue>.points(30) >= sector2).at(.now)) {
        Label("*", when: atMost(.decimal("1.4"), .places.ownedBy(share5).where(council2), areNot: .met))
        Label("50 % – “half”", .above(persons(in: returned3, where: known.isNotOne(of: .quarter(2006, 3)) && met3 && default2)))
      }
      Rule("in") {
        Require(share(of: count3, where: true).is(.undefined))
        AuditedBy(mean3, first3, in2)
        Then("on course", by: .partners.suppliedBy(partners4).in(.it))
        Then("*")
      }
      Rule("target") {
        When(Expression<TextValue>.text("on course").isNoWorse(than: "on course"))
      }
      Consequence("Zusammenhalt", "*") {
        Pain(variance(share(of: sector3, where: Expression<TextValue>.text("tab\u{9}here").is(.reported)), share(of: rows(share3, where: .it), where: true) - Expression<NumberValue>(0) / 1_000, in: rows(`default`, where: AnyOf {
          !Expression<Condition>(false)
          !Expression<Condition>(true)
          !Expression<Condition>(true)
          zone2 < .points(63)
        }).whose(Expression<NumberValue>(63).isNotOne(of: Expression<NumberValue>.duration(63, .years) * costPerHead, default3, count(rows(no3, where: partners5).withSame(late2).over(.from(.month(.june, 2021), to: .target))))).ever), shared: [first3: .percent("83.5"), better2: .percent("61.5"), sum3: .percent("63.5")])
        Then("two\nlines", by: .measures.where(.it), within: .years(10))
      }
      Evidence("default") {
        By(.groups(of: zusammenhalt).in(.it).withSame("cost-per-head", "cost-per-head").as(known2).where(Expression<TextValue>.text("tab\u{9}here").isNot("NK")))
      }
      Evidence("x") {
        About(no2.at(.sameLastYear(.month)))
        Answers("OF0023")
        On(.date(2001, 7, 13))
        Due(.date(2003, 12, 14))
        Says("")
      }
      Test("a \\ b") {
        Given(when, columns: ["at", "partner", "value"],
          [.month(.october, 2013), nil, .missing(.notCollected)],
          ["on course", nil, Cell(Expression<NumberValue>(-46))])
        Given(no2, columns: ["at", "partner", "value"],
          [.answer(false), Cell(Expression<NumberValue>(-13)), Cell(Expression<NumberValue>(-69))],
          [.month(.june, 2009), nil, "NK"])
        Given(coverage2, columns: ["at", "partner", "value"],
          [nil, .answer(false), Cell(Expression<NumberValue>(-96))],
          [Cell(Expression<NumberValue>.duration(1_000, .quarters)), .missing(.late), "NK"],
          [.missing(.undefined), .missing(.notCollected), Cell(Expression<NumberValue>(-2))])
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
    let share2 = PartnerName("share")
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
    let share3 = MeasureName("share")
    let cL01 = MeasureName("C&L01")
    let costPerHead = PartnerName("cost-per-head")
    let `class` = MeasureName("class")
    let coverage2 = OutcomeName("coverage")
    let `in` = PartnerName("in")
    let x2 = OutcomeName("x")
    let count2 = RatingName("count")
    let first3 = Returns("first")
    let cL012 = OutcomeName("C&L01")
    let partners = MeasureName("partners")
    let returned2 = PartnerName("Returned")
    let settledHome2 = PartnerName("settled-home")
    let baseline2 = PartnerName("baseline")
    let `default` = PartnerName("default")
    let no3 = RuleName("no")
    let target2 = MeasureName("target")
    let baseline3 = MeasureName("baseline")
    return Framework("no", "NK") {
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
          .reading("Everyone has a settled home", as: share2)
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
        ValueRange(share3.orElse(maximum(council, in: rows(name1112, where: when2).withSame(returned, name1113, late).whose(false)).per(100_000, .money(63, "GBP")), because: "say \"yes\""), to: cL01.of(Expression<NumberValue>.money(1, "GBP").for(costPerHead).among("sum")))
        Trajectory(.straight)
      }
      Calculation(`class`, for: .outcomes(as: coverage2), on: points(from: .target, to: .quarter(2020...2021, 1)).rounded(.halfUp, to: 0)) {
        Gate("default", .undecided, when: `in`.is(.affected, for: x2))
        Because("*")
        Because("say \"yes\"")
      }
      RatingScale(count2, "50 % – “half”") {
        InOrder()
        DistinguishByInterval()
        Label("off course", .atMost(latest(late, in: first3).asShare(of: unweightedMean(count(.groups(of: count2).of(cL012).withSame("no", "OF0023", "mean")), (it >= partners).as(NumberValue.self), ifKnown: .any))))
        Label("NK", .otherwise)
        Because("two\nlines")
      }
      Rule("missing", "a \\ b") {
        Then("NK", by: returned2, settledHome2, costPerHead, within: .years(34))
        Then("off course", within: .days(23))
      }
      Consequence("sector", "on course") {
        Gain(.points("62.5"), shared: [baseline2: .percent("51.5"), `default`: .percent(2)])
      }
      Action("share", "*")
      Test("a \\ b") {
        AsOf(.date(2030, 11, 13))
        Given(no3.of(target2), true)
        Given(baseline3, columns: ["at", "partner", "value"],
          [nil, nil, nil],
          [nil, .date(2019, 5, 5), .missing(.undefined)],
          [.quarter(2012, 1), Cell(Expression<NumberValue>(-68)), .missing(.notDue)])
        Because("\\(x)")
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
    let settledHome = ConsequenceName("settled-home")
    let met = Returns("met")
    let default3 = MeasureName("default")
    let mean3 = Returns("mean")
    let zone2 = RuleName("zone-2")
    let partners = Returns("partners")
    let because = Returns("because")
    let mean4 = RuleName("mean")
    let in2 = MeasureName("in")
    let better = MeasureName("better")
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
    let settledHome2 = RatingName("settled-home")
    let late2 = MeasureName("late")
    let healthBoard2 = OutcomeName("health-board")
    let late3 = RatingName("late")
    let no3 = RatingName("no")
    let partners3 = ConsequenceName("partners")
    let because2 = PartnerName("because")
    let no4 = PartnerName("no")
    return Framework("council", "\\(x)") {
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
        KeepRows(where: the(settledHome, in: rows(met).withSame(baseline, default3, missing).whose(share(of: mean3, where: zone2).as(Condition.self))).isNoBetter(than: Expression<TextValue>.text("a \\ b").as(ConsequenceValue.self)))
      }
      RecordsSource(cL012) {
        Separator("|")
        Separator("|")
        Encoding(.utf8)
        when.defined(as: share(of: partners, where: atMost(.decimal("1.4"), because, where: mean4)) > Expression<NumberValue>.percent("0.5").standardised(.indirectly, by: in2, better, to: "known").raised(to: Expression<NumberValue>.points(63) + .percent(1_000)))
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
        Gate("coverage", .atLeast(Expression<NumberValue>.points(1_000).orElse(.money(63, "GBP"), because: "*").standardised(.directly, by: better, baseline, partners2, to: "missing").for(healthBoard).in(`in`)), when: followed(by: measures2, within: .months(35)))
        Because("Everyone has a settled home")
      }
      RatingScale(settledHome2, for: .groups(of: late2).of(healthBoard2).where(seen(by: .most)), .groups(of: better), on: .money(1_000, "GBP")) {
        BestToWorst("50 % – “half”")
        WorstFirst()
        WorstFirst()
        Label("Everyone has a settled home", when: !Expression<TextValue>.text("say \"yes\"").isOne(of: late3.of(Expression<NumberValue>.points(0)), no3.of(Expression<TextValue>.text("a \\ b")), late3))
      }
      Rule("sum", "on course") {
        Then(partners3, within: .years(40))
        Then("a \\ b", by: because2, no4)
        ReferenceNote("\\(x)")
      }
      Consequence("settled-home", "Everyone has a settled home") {
        Because("off course")
      }
      Question("év") {
        Answers("partners")
        Review(by: .date(2017, 8, 9))
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
    let late2 = better.status("late", of: number("év"))
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
    let known = MeasureName("known")
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
    let better4 = RatingName("better")
    let council2 = OutcomeName("council")
    let target3 = RuleName("target")
    let target4 = MeasureName("target")
    let cL013 = RuleName("C&L01")
    let all3 = PlaceName("all")
    let zone22 = CodeName("zone-2")
    let `default` = Returns("default")
    let first2 = MeasureName("first")
    let council3 = Returns("council")
    let settledHome = Returns("settled-home")
    let zone23 = RuleName("zone-2")
    let better5 = MeasureName("better")
    let all4 = MeasureName("all")
    let baseline2 = Returns("baseline")
    let name111 = MeasureName("1-1-1")
    let settledHome2 = MeasureName("settled-home")
    let sector = MeasureName("sector")
    let costPerHead = OutcomeName("cost-per-head")
    let `in` = RuleName("in")
    let measures = PartnerName("measures")
    let of0023 = PartnerName("OF0023")
    let baseline3 = MeasureName("baseline")
    let when = OutcomeName("when")
    let when2 = RuleName("when")
    let zone24 = MeasureName("zone-2")
    let costPerHead2 = MeasureName("cost-per-head")
    let class2 = Returns("class")
    let twoWords3 = RuleName("two words")
    return Framework("late", "say \"yes\"") {
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
        late2.from("50 % – “half”")
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
      Define(known, "\\(x)", gini(geometricMean(count2, x2, across: .persons(in: zone2).ownedBy(cL012).of(Expression<PeriodValue>.years(2008...2010).as(OutcomeValue.self))), Expression<NumberValue>(30).raised(to: .percent(1)), over: .last(6, .years), weightedBy: share(of: all2, where: true), ifKnown: .any).asShare(of: 0)) {
        Performance(.howWell)
        Trajectory(.steps)
      }
      Calculation(met2, equals: .money(0, "GBP")) {
        DistinguishByInterval()
        Knot(1, at: share2.per(mean2.rounded(.halfDown, to: 0).asShare(of: coverage2)))
        Case(mixEffect(v3, across: .outcomes(as: returned), order: .highestFirst).orElse(.percent(30), because: "tab\u{9}here"), .otherwise)
      }
      RatingScale(better4, "tab\u{9}here", for: .outcomes(as: council2).where(AnyOf {
        target3
        years(from: .ago(.quarters(5)), to: .date(2023, 11, 24)).is(.unchanged)
        it < Expression<NumberValue>(12_345_678).raised(to: .points(12_345_678))
        Expression<Condition>.it || known.is(target4) || !Expression<Condition>(true)
      }), .groups(of: cL013).withSame("first", "1-1-1").in(all3).as(zone22).where(baseline.of(first2).isOne(of: latest(because, within: .quarters(39)), latest(baseline, in: `default`)))) {
        Label("tab\u{9}here", .below(known - Expression<NumberValue>.percent("62.5") / it.raised(to: it)))
      }
      Rule("C&L01") {
        Require(followed(by: council3, within: .months(39)))
        Forbid((63 * sum2.rounded(.halfUp, to: 0)).is(.missing))
        ReferenceNote("say \"yes\"")
      }
      Rule("Zusammenhalt", "two\nlines") {
        When(atMost(.percent(30), settledHome, have: zone23))
        When(better5 > latest(all4, in: baseline2, where: true, within: .months(21)).per(name111.raised(to: .decimal("1.4"))))
        Require(range(it.in(target2).at(.previous(.year)).among("it"), met2 - sector, ifKnown: .any).isBetter(than: settledHome2.rounded(.down, to: 2).asShare(of: Expression<NumberValue>.money(0, "GBP") / share2)))
        Require(seen(by: .atMost(.percent("1.4"))))
      }
      Consequence("council", "\\(x)") {
        When(exactly(.decimal("1.4"), .measures(of: costPerHead).as(share2), have: `in`.of(Expression<NumberValue>.money(30, "GBP"))))
      }
      Action("Zusammenhalt", "") {
        About(v2)
        On(.date(1993, 4, 3))
        Due(.date(2030, 2, 6))
      }
      Review("sum") {
        Kind("mean")
        By(measures, missing, cL012)
        By(of0023)
        Review(by: .date(2005, 4, 22))
      }
      Test("50 % – “half”") {
        Expect(AnyOf {
          zone24.of(it).isNotBetween(baseline3, and: percentile(.percent("1.4"))(baseline3, across: .outcomes(as: when).where(when2)))
          AnyOf {
            it.isBetween(.decimal("62.5"), and: 63)
            Expression<NumberValue>.percent(1) >= costPerHead2
            !Expression<Condition>(true)
            exactly(.percent("0.5"), rows(class2, where: .it).withSame(partners3, baseline, name111), have: .it)
          }
          Expression<NumberValue>(63).isNotBetween(.decimal("0.5"), and: twoWords) && first(twoWords3, within: .days(27)) && Expression<PeriodValue>.month(.january, 2016) > .it
        })
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let sum2 = Returns("sum")
    let measures = sum2.place("measures")
    let sector = sum2.measure("sector")
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
    let better2 = RuleName("better")
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
    let sum3 = RatingName("sum")
    let v2 = PlaceName("év")
    let no3 = PartnerName("no")
    let v3 = OutcomeName("év")
    let coverage4 = PartnerName("coverage")
    let sum4 = PartnerName("sum")
    let healthBoard = PartnerName("health-board")
    let v4 = PartnerName("év")
    let known2 = PartnerName("known")
    let baseline = MeasureName("baseline")
    let `in` = MeasureName("in")
    let twoWords = MeasureName("two words")
    let all3 = RatingName("all")
    return Framework("better", "off course") {
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
        sector.from("*")
        x.defined(as: no2.per(100_000, because / it).isNot(.met))
      }
      RecordsSource(late) {
        Separator(";")
        DecimalSign(",")
        Headings(rows: 3)
        share2.fromHeading()
      }
      Cohort(all2, "*", persons(in: rows(`class`).whose(better2)))
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
      RatingScale(sum3, "\\(x)", for: .outcomes.where(cL01.isBetween(30, and: (Expression<NumberValue>.percent("0.125") * .decimal("1.4")).asShare(of: it))), .partners(accountableFor: .it)) {
        BestToWorst("NK", "\\(x)")
        WorstFirst()
        Gate("Zusammenhalt", .undecided, when: coverage2.isNotOne(of: Expression<PeriodValue>.quarter(2014...2015, 3).as(PlaceValue.self), v2, Expression<DateValue>.date(2016, 6, 15).as(PlaceValue.self)))
      }
      Rule("share", "off course") {
        Forbid(no3.is(.affected, for: v3))
        AuditedBy(of0023, coverage4, settledHome)
        ReferenceNote("tab\u{9}here")
      }
      Consequence("1-1-1") {
        Pain((-range(.percent(1), across: .groups(of: zusammenhalt).suppliedBy(healthBoard).withSame("OF0023", "settled-home", "no"), ifKnown: .most, by: "sector")).rounded(.halfDown, to: 1), shared: [sum4: .percent("82.5")])
        Gain(Expression<NumberValue>.money(1_000, "GBP").standardised(.indirectly, by: baseline, x, to: "health-board"), shared: [sum4: .percent(60), v4: .percent("91.5"), known2: .percent(51)])
      }
      Review("év") {
        About(`in`.at(.previous(.quarter)))
        Answers("target")
        Answers("because")
        On(.date(2020, 10, 19))
      }
      Action("late", "two\nlines")
      Test("say \"yes\"") {
        Given(twoWords, columns: ["at", "partner", "value"])
        Given(all3.at(.target), .text("Everyone has a settled home"))
        Because("say \"yes\"")
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
    let share3 = MeasureName("share")
    let v = PartnerName("év")
    let baseline = OutcomeName("baseline")
    let name1112 = OutcomeName("1-1-1")
    let sector = MeasureName("sector")
    let because = Returns("because")
    let target2 = Returns("target")
    let when2 = Returns("when")
    let known = MeasureName("known")
    let met3 = OutcomeName("met")
    let better = MeasureName("better")
    let share4 = Returns("share")
    let share5 = PartnerName("share")
    let cL01 = MeasureName("C&L01")
    let healthBoard = MeasureName("health-board")
    let zusammenhalt = Returns("Zusammenhalt")
    let count2 = RatingName("count")
    let class2 = MeasureName("class")
    let first2 = MeasureName("first")
    let no3 = MeasureName("no")
    let no4 = RuleName("no")
    let `in` = MeasureName("in")
    let x = Returns("x")
    let coverage2 = PartnerName("coverage")
    let sector2 = Returns("sector")
    let council = MeasureName("council")
    return Framework("share", "off course") {
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
        measures.defined(as: all(.groups(of: share3).where(v.isNot(.consulted, for: baseline)), are: .improving)).snapshot
      }
      Outcome(when, "tab\u{9}here") {
        Within(name1112)
        Define(sector, "NK", share(of: rows(because, where: followed(by: target2, within: .days(12))), where: Expression<Condition>(true).isNot(all(when2)))) {
          By("Returned", "better")
          By("x", "first")
          Baseline(.now)
        }
      }
      Score(known, for: .places.of(met3).withSame("baseline", "default", "count").where(better.isNot(Expression<NumberValue>.percent(1).asShare(of: .money(63, "GBP")) * Expression<NumberValue>.money(63, "GBP").rounded(.halfUp, to: 0))), .persons(in: share4).suppliedBy(share5).where((63 * healthBoard - Expression<NumberValue>.percent(12_345_678).per(100_000, 1)).isNoBetter(than: Expression<NumberValue>(0).orElse(Expression<NumberValue>.percent(63).standardised(.indirectly, by: cL01, to: "Returned"), because: "*")))) {
        Knot(.percent(-1), at: slope(.duration(-1, .quarters), across: .persons(in: zusammenhalt), weightedBy: .duration(12_345_678, .months), ifKnown: .atLeast(30)))
        Because("say \"yes\"")
      }
      RatingScale(count2, for: .measures.withSame("baseline", "Zusammenhalt", "count").as(class2), on: share3.per(1_000, first2)) {
        BestToWorst("Everyone has a settled home", "two\nlines")
        DistinguishByInterval()
        Label("tab\u{9}here", .otherwise)
        Gate("no-silo", .undecided, when: !(no3 / 0).isNot(.decided))
        Gate("sector", .noWorse(than: "tab\u{9}here"), when: true)
      }
      Claim(no4, "NK") {
        Require(it.is(the(`in`, in: x, where: Expression<PeriodValue>.it.isNotOne(of: .quarter(2011...2012, 4), Expression<DateValue>.date(2025, 2, 21).as(PeriodValue.self)))))
        Then("Everyone has a settled home", by: coverage2)
      }
      Consequence("Zusammenhalt", "") {
        When(preceded(by: sector2, where: StatisticFunction("minimum", .percent("1.4"))(sector, council, over: .from(.target, to: .baseline), ifKnown: .most, ties: .best, by: "sum") < Expression<NumberValue>.percent("0.125").asShare(of: it), within: .quarters(10)))
        Then("off course", by: .partners)
      }
      Question("zone-2")
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
    let target3 = `in`.share("target")
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
    let target4 = PlaceName("target")
    let better2 = MeasureName("better")
    let `default` = Returns("default")
    let mean4 = PartnerName("mean")
    let mean5 = Expression<PersonValue>("mean")
    let zone2 = PlaceName("zone-2")
    let first2 = Returns("first")
    let no3 = MeasureName("no")
    let noSilo = MeasureName("no-silo")
    let met = RuleName("met")
    let noSilo2 = Returns("no-silo")
    let returned = MeasureName("Returned")
    let in2 = RuleName("in")
    let baseline2 = RatingName("baseline")
    let sector2 = MeasureName("sector")
    let zone22 = MeasureName("zone-2")
    let of00232 = PartnerName("OF0023")
    let missing2 = PartnerName("missing")
    let noSilo3 = PartnerName("no-silo")
    let late = PartnerName("late")
    let in3 = PartnerName("in")
    let share3 = MeasureName("share")
    let because = PlaceName("because")
    return Framework("target", "a \\ b") {
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
        target3.fromHeading().snapshot
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
        Define(mean3, it.in(target4).among("partners").orElse(name111.standardised(.directly, by: cL012, to: "no").in(partners).at(.ago(.years(3))).among("no"), because: "say \"yes\""))
      }
      Score(better2, "NK", for: .persons(in: `default`).suppliedBy(mean4).as(mean5).where(!(!Expression<NumberValue>.duration("0.125", .quarters).isNot(12_345_678))), .measures.role(.contributing, for: .it).in(zone2), interpolated: true) {
        InOrder()
        Case(cL012.of(rateEffect(.money(0, "GBP"), in: first2, where: followed(by: rows(`in`).withSame(no3, noSilo, met).whose(true).over(.yearToDate), within: .months(13)), order: .lowestFirst)), .above(-points(from: .quarter(2003...2004, 4), to: .years(2003...2005))))
        Gate("no-silo", .becomes(share(of: rows(noSilo2).withSame(returned).whose(seen(by: .all)).over(.yearToDate), where: !Expression<TextValue>.text("two\nlines").isWorse(than: "a \\ b"))), when: !in2)
      }
      RatingScale(baseline2, on: sector2.of(zone22.of(Expression<NumberValue>(63)).rounded(.up, to: 0))) {
        BestToWorst("tab\u{9}here")
        InOrder()
        Label("50 % – “half”", when: Expression<TextValue>.text("two\nlines").as(Condition.self))
        Label("on course", when: Expression<DateValue>.date(2004, 3, 9) > .date(2029, 5, 16))
        Because("50 % – “half”")
      }
      Rule("met") {
        AuditedBy(of00232, sector, missing2)
        Then("")
        ReferenceNote("Everyone has a settled home")
      }
      Consequence("OF0023", "") {
        Pain(recentTrend(StatisticFunction("magnitude", .decimal("62.5"))(.points(1), over: .last(10, .quarters), ifKnown: .any, by: "default"), over: .from(.now, to: .previous(.month)), order: .lowestFirst) / (it / share3), shared: [noSilo3: .percent("51.5"), late: .percent("25.5"), in3: .percent(68)])
      }
      Action("first") {
        Kind("Returned")
        Due(.date(2000, 1, 16))
        Says("say \"yes\"")
        Review(by: .date(2010, 2, 8))
        Review(by: .date(2010, 10, 9))
      }
      Question("late") {
        Kind("C&L01")
        By(.groups(of: met).in(because).withSame("target", "no-silo", "better"))
        Due(.date(2008, 2, 19))
        Says("Everyone has a settled home")
        Says("a \\ b")
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
    let measures2 = OutcomeName("measures")
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
    let mean3 = RatingName("mean")
    let class2 = OutcomeName("class")
    let name1112 = PlaceName("1-1-1")
    let no2 = Returns("no")
    let target2 = OutcomeName("target")
    let returned = RuleName("Returned")
    let settledHome = PartnerName("settled-home")
    let missing = MeasureName("missing")
    let noSilo = MeasureName("no-silo")
    let zusammenhalt3 = RuleName("Zusammenhalt")
    let v2 = PartnerName("év")
    let sum2 = PartnerName("sum")
    let met2 = PartnerName("met")
    let costPerHead3 = PartnerName("cost-per-head")
    let class3 = PartnerName("class")
    let share2 = PartnerName("share")
    let measures3 = PartnerName("measures")
    let `default` = PartnerName("default")
    let name1113 = PartnerName("1-1-1")
    let no3 = PartnerName("no")
    let baseline2 = PartnerName("baseline")
    return Framework("measures", "50 % – “half”") {
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
      Outcome(measures2, "two\nlines") {
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
      RatingScale(mean3, for: .places.suppliedBy(.it).of(class2), .measures.in(name1112)) {
        BestToWorst("", "NK")
        BestToWorst("")
        DistinguishByInterval()
        Label("a \\ b", when: no(no2, have: all(.measures(of: target2), have: returned)))
        Gate("because", .becomes("Everyone has a settled home"), when: Expression<NumberValue>.decimal("1.4").standardised(.directly, by: cL01, missing, noSilo, to: "Returned").rounded(.halfDown, to: 3).isNoBetter(than: variance(coverage2, it, over: .last(3, .quarters)) * concentration(.percent(12_345_678), across: .partners(as: settledHome))))
      }
      Claim(zusammenhalt3, "Everyone has a settled home") {
        AuditedBy(v2, sum2, met2)
        ReferenceNote("tab\u{9}here")
      }
      Rule("OF0023") {
        When(.it)
        AuditedBy(costPerHead3, class3)
        ReferenceNote("\\(x)")
      }
      Consequence("council", "50 % – “half”") {
        Pain(it, shared: [share2: .percent(98), measures3: .percent("2.5")])
        Gain(Expression<Condition>(true).as(NumberValue.self), shared: [`default`: .percent("35.5")])
        Then("50 % – “half”", within: .years(39))
      }
      Review("because") {
        By(name1113, no3, baseline2)
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
    let all2 = twoWords.percent("all")
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
    let sum3 = PartnerName("sum")
    let sum4 = PlaceName("sum")
    let first3 = PlaceName("first")
    let better2 = CodesName("better")
    let late = CodeName("late")
    let target3 = CodeName("target")
    let zusammenhalt = RatingName("Zusammenhalt")
    let coverage2 = RatingName("coverage")
    let returned = OutcomeName("Returned")
    let count2 = MeasureName("count")
    let settledHome = MeasureName("settled-home")
    let first4 = Returns("first")
    let sector = RuleName("sector")
    let measures = MeasureName("measures")
    let met = MeasureName("met")
    let mean2 = MeasureName("mean")
    let noSilo = ConsequenceName("no-silo")
    let share2 = MeasureName("share")
    let zone2 = MeasureName("zone-2")
    let x2 = Returns("x")
    let sum5 = MeasureName("sum")
    let x3 = MeasureName("x")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let sector2 = MeasureName("sector")
    let costPerHead2 = MeasureName("cost-per-head")
    let target4 = OutcomeName("target")
    let council2 = PartnerName("council")
    let zusammenhalt3 = MeasureName("Zusammenhalt")
    let `class` = PartnerName("class")
    let because = OutcomeName("because")
    let coverage3 = OutcomeName("coverage")
    let all3 = OutcomeName("all")
    let share3 = RuleName("share")
    let settledHome2 = PartnerName("settled-home")
    let cL012 = PartnerName("C&L01")
    let twoWords2 = PartnerName("two words")
    let mean3 = PartnerName("mean")
    let v2 = PartnerName("év")
    let class2 = MeasureName("class")
    let measures2 = Returns("measures")
    let costPerHead3 = RuleName("cost-per-head")
    return Framework("sum", "a \\ b") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first2, x, on: .date(1994, 2, 25))
      Agreed(by: partners, sum3, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum4)
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
        all2.from("50 % – “half”", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), "{day}/{month}/{year}")
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
        RealChange(.below(the(zone2, in: rows(x2, where: seen(by: .atLeast(1))).withSame(count2, sum5))), since: .year(2003...2004))
        With("év", .date(1996, 2, 19))
      }
      Calculation(x3, for: .measures.ownedBy(zusammenhalt2), equals: mixEffect(Expression<NumberValue>.decimal("0.125").asShare(of: costPerHead2).orElse(sector2, because: ""), ifKnown: .no)) {
        Knot(.percent(-1), at: it.standardised(.directly, by: met, noSilo, to: "Returned"))
        Because("off course")
      }
      RatingScale(coverage2, on: .percent(1_000)) {
        Because("50 % – “half”")
      }
      Rule("first", "say \"yes\"") {
        When(most(.partners.of(target4).where(AnyOf {
          council2.is(.lead, for: .it)
          Expression<PeriodValue>.quarter(2011, 4).isOne(of: Expression<DateValue>.date(1998, 7, 8).as(PeriodValue.self), .year(2015...2016))
          zone2.is(.worsening)
          Expression<Condition>(true) && false
        }), are: .improving))
        When(no(.groups(of: zusammenhalt3), have: Expression<NumberValue>(12_345_678).isWorse(than: zone2 / 12_345_678)))
      }
      Rule("sector", "on course") {
        When(true)
        Forbid(`class`.is(.assurer, for: because) || council2.is(.consulted, for: coverage3) || (Expression<PartnerValue>.it.isNot(.supplier, for: all3) && share3))
        AuditedBy(partners, settledHome2)
        AuditedBy(cL012)
      }
      Consequence("no-silo", "\\(x)") {
        Gain(mixEffect(distinct(class2, in: rows(measures2).withSame(x3, healthBoard).whose(!costPerHead3).over(.from(.now, to: .date(2030, 9, 14)))), ifKnown: .any, order: .highestFirst, by: "late"), shared: [twoWords2: .percent(42), mean3: .percent("0.5"), v2: .percent("0.5")])
      }
      Review("no", "off course") {
        Answers("when")
        On(.date(2028, 9, 28))
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
    let mean2 = CodesName("mean")
    let returned = CodeName("Returned")
    let settledHome = CodeName("settled-home")
    let measures = MeasureName("measures")
    let mean3 = MeasureName("mean")
    let x = MeasureName("x")
    let noSilo = MeasureName("no-silo")
    let cL013 = Expression<DateValue>("C&L01")
    let count5 = Expression<DateValue>("count")
    let coverage3 = PlaceName("coverage")
    let x2 = Expression<MeasureValue>("x")
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
    let because = RatingName("because")
    let zone2 = MeasureName("zone-2")
    let met2 = MeasureName("met")
    let missing = MeasureName("missing")
    let twoWords = MeasureName("two words")
    let no2 = PlaceName("no")
    let better = MeasureName("better")
    let sector3 = PartnerName("sector")
    let cL014 = PartnerName("C&L01")
    let no3 = MeasureName("no")
    return Framework("late", "on course") {
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
      Codes(mean2, "Everyone has a settled home", first: .worst) {
        Code(returned, says: "NK")
        Code(8)
        Code(2)
        Code(settledHome, says: "off course")
      }
      ReturnsSource(cL01) {
        Headings(rows: 1)
        count3.defined(as: x.of(noSilo).isOne(of: measures.of(mean3)))
        name1112.fromHeading()
          .reading("", as: Expression<Condition>(false).as(PlaceValue.self))
        first2.from(.path("tab\u{9}here", "\\(x)")).snapshot
          .reading("on course", "Everyone has a settled home", as: Expression<TextValue>.text("*").as(DateValue.self))
          .reading("say \"yes\"", "tab\u{9}here", as: cL013)
          .reading("on course", "say \"yes\"", as: count5)
        council.defined(as: all(.places(as: coverage3), have: Expression<NumberValue>.decimal("0.5").is(.known).is(x2.isOne(of: cL012)))).snapshot
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
      RatingScale(because, on: zone2) {
        BestToWorst("50 % – “half”", "*")
        Label("*", .below(maximum(met2, across: .places.where(false), ifKnown: .any) + days(from: .previous, to: .ago(.years(11))) + Expression<NumberValue>.percent(63).asShare(of: Expression<NumberValue>.points(1_000).orElse(missing, because: "say \"yes\""))))
        Label("on course", when: true)
        Because("on course")
        Because("50 % – “half”")
      }
      Rule("1-1-1", "on course") {
        Require(days(from: .sameLastYear(.quarter), to: .ago(.days(6))).standardised(.directly, by: healthBoard2, cL012, to: "in").isNotBetween(Expression<NumberValue>.percent(0).per(100, twoWords), and: standardDeviation(.points("0.125"), across: .measures.role(.lead, for: .it).in(no2).as(better).where(.it), ifKnown: .any).per(100, days(from: .date(2024, 4, 28), to: .ago(.days(11))))))
        Forbid(count4.isNot(Expression<TextValue>.text("Everyone has a settled home").as(NumberValue.self)))
      }
      Consequence("1-1-1", "a \\ b") {
        Gain(Expression<NumberValue>.decimal("62.5").rounded(.halfEven, to: 2), shared: [sector3: .percent(5), cL014: .percent("99.5")])
      }
      Action("count", "") {
        About(x.at(.now))
        Answers("health-board")
        Due(.date(2001, 2, 19))
        Due(.date(2028, 1, 4))
      }
      Action("1-1-1")
      Test("off course") {
        Given(no3, columns: ["at", "partner", "value"],
          ["say \"yes\"", Cell(Expression<NumberValue>(-97)), .answer(false)])
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
    let missing = MeasureName("missing")
    let late3 = MeasureName("late")
    let partners2 = RatingName("partners")
    let zone2 = PartnerName("zone-2")
    let late4 = PlaceName("late")
    let all2 = PlaceName("all")
    let partners3 = MeasureName("partners")
    let all3 = MeasureName("all")
    let x2 = OutcomeName("x")
    let coverage2 = MeasureName("coverage")
    let better = Returns("better")
    let council = MeasureName("council")
    let zone22 = RuleName("zone-2")
    let `class` = MeasureName("class")
    let cL012 = MeasureName("C&L01")
    let twoWords3 = RuleName("two words")
    let zusammenhalt2 = RuleName("Zusammenhalt")
    let because = RuleName("because")
    let noSilo2 = Returns("no-silo")
    let returned = RuleName("Returned")
    let known = RuleName("known")
    let coverage3 = PartnerName("coverage")
    let measures = MeasureName("measures")
    let because2 = Expression<PeriodValue>("because")
    let first3 = OutcomeName("first")
    let measures2 = PartnerName("measures")
    let default2 = MeasureName("default")
    let noSilo3 = MeasureName("no-silo")
    let count3 = ConsequenceName("count")
    let count4 = PartnerName("count")
    let sum3 = MeasureName("sum")
    return Framework("sum", "Everyone has a settled home") {
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
        Knot(.decimal("-1.4"), at: -count(.outcomes.suppliedBy(first2).as(mean2).where(missing > late3)))
        Because("\\(x)")
      }
      RatingScale(partners2, "say \"yes\"", for: .places.suppliedBy(zone2).where(all2.isBetter(than: first(late4).at(.ago(.quarters(12))))), on: (-partners3).standardised(.directly, by: all3, to: "first").per(.points(12_345_678))) {
        WorstFirst()
        InOrder()
        Label("tab\u{9}here", when: first2.isNot(.supplier, for: x2))
        Gate("met", .noWorse(than: "tab\u{9}here"), when: All {
          AnyOf {
            it.isBetween(1, and: coverage2)
            atMost(1, rows(better, where: false).withSame(council, coverage2), have: true)
            zone22 || .it
            `class` >= 1
          }
          cL012.isNot(.notDue)
          All {
            AnyOf {
              Expression<Condition>.it
              true
              twoWords3
              Expression<Condition>.it
            }
            AnyOf {
              false
              false
              zusammenhalt2
              true
            }
            atLeast(.decimal("0.125"), .partners.of(Expression<PeriodValue>.year(1999...2000).as(OutcomeValue.self)), have: because)
            followed(by: noSilo2, within: .months(17))
          }
          AnyOf {
            Expression<NumberValue>.percent("0.125").isBetween(all3, and: 30)
            Expression<Condition>(true) && true
            returned
            Expression<Condition>(true) || true || known
          }
        })
      }
      Rule("better") {
        For(.partners)
        When(Expression<TextValue>.text("two\nlines").for(coverage3).among("év").isNot(.undefined) || measures.per(100_000, .money(1, "GBP")).is(.notCollected))
        Require(Expression<TextValue>.text("\\(x)").as(Condition.self).among("it"))
        Forbid(Expression<PeriodValue>.quarter(2023...2024, 4) >= because2)
      }
      Rule("class", "\\(x)") {
        For(.partners.of(first3), .places(as: late4), where: most(.places.suppliedBy(.it).suppliedBy(measures2).where(exactly(.percent(30), .partners, areNot: .decided)), areNot: .improving))
        Require((Expression<DateValue>.date(2006, 3, 20).as(NumberValue.self) * .percent("62.5")).asShare(of: noSilo3.of(Expression<NumberValue>.decimal("0.5"))).isNotBetween(.decimal("62.5"), and: default2.orElse(30, because: "say \"yes\"")))
        Then(count3)
        ReferenceNote("NK")
      }
      Consequence("1-1-1") {
        Gain(geometricMean(count(.measures.role(.assurer, for: .it).as(sum3)), coverage2, weightedBy: .decimal("0.125"), ifKnown: .atLeast(12_345_678), by: "C&L01"), shared: [count4: .percent("24.5"), cL01: .percent(49)])
        Pain(.decimal("62.5"), shared: [first2: .percent(74)])
      }
      Question("because", "NK") {
        Review(by: .date(2017, 1, 14))
      }
      Action("target", "a \\ b")
    }
  }
}
