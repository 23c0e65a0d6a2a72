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
    let `default` = Returns("default")
    let missing = `default`.place("missing")
    let settledHome = `default`.period("settled-home")
    let measures = OutcomeName("measures")
    let returned = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
    let default2 = PartnerName("default")
    let healthBoard = PartnerName("health-board")
    let measures2 = PartnerName("measures")
    let zusammenhalt = PlaceName("Zusammenhalt")
    let when = Returns("when")
    let default3 = RuleName("default")
    let name111 = Returns("1-1-1")
    let coverage2 = MeasureName("coverage")
    let default4 = MeasureName("default")
    let share = Returns("share")
    let returned2 = MeasureName("Returned")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let settledHome2 = MeasureName("settled-home")
    let when2 = MeasureName("when")
    let count3 = Returns("count")
    let sum2 = Returns("sum")
    let sum3 = MeasureName("sum")
    let because2 = MeasureName("because")
    let partners = PartnerName("partners")
    let costPerHead = RatingName("cost-per-head")
    let better = MeasureName("better")
    let v = MeasureName("év")
    let measures3 = MeasureName("measures")
    let share2 = PartnerName("share")
    return Framework("because", "NK") {
      Version("2026.1")
      Vision("")
      Checked(by: "NK")
      Calendar(.calendar, .quarters)
      Place(count2, "off course")
      Partner(all2, "on course").with("C&L01", .text("NK")).from(.date(1993, 4, 8)).from(.date(1998, 8, 15)).replaces(returned, all2, of0023)
      Partner(met, "a \\ b")
      Policy {
        Coverage(.reaching((-sum(it, over: .yearToDate, weightedBy: .points(1_000))).at(.target)))
      }
      ReturnsSource(`default`) {
        SuppliedBy(default2, healthBoard, measures2)
        missing.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
        settledHome.from("on course")
          .reading("*", "off course", as: Expression<Condition>(true).as(PeriodValue.self))
          .reading("off course", as: Expression<Condition>(false).as(PeriodValue.self))
        Allow("sector", in: "met", because: "")
      }
      Outcome(measures) {
        Improving(when: the(missing, in: name111, where: it.isNot(.notCollected)).isWorse(than: the(zusammenhalt, in: when, where: Expression<Condition>(false) || default3 || false)))
        With("1-1-1", .points(63))
        Written(by: "two\nlines")
        Define(coverage2, maximum(default4, in: share, where: true) - returned2.rounded(.halfUp, to: 1) + Expression<DateValue>.date(2022, 9, 28).as(NumberValue.self)) {
          Balances(zusammenhalt2)
          Target(.reaching(months(from: .baseline, to: .baseline)), by: .target)
          Milestone(.between(.duration("1.4", .quarters), and: .duration(0, .years)), by: .sameLastYear(.month))
          Allow("in", because: "on course")
        }
        Define(settledHome2) {
          Balances(when2)
          Coverage(.atLeast(unweightedMean(.points(30), count(count3, where: true), in: sum2) + points(from: .previous, to: .ago(.days(10)))))
          Baseline(.date(2028, 6, 19))
          Target(.atMost(.money(0, "GBP")))
          With("OF0023", "partners")
        }
      }
      Define(zusammenhalt2) {
        Contributes(to: sum3)
        MissingCounts(as: years(from: .date(1993, 6, 23), to: .target), because: "off course")
        RealChange(.below(because2.orElse(Expression<NumberValue>.decimal("0.125").asShare(of: .money(0, "GBP")) / it, because: "say \"yes\"")), since: .now)
        Milestone(.reaching(count(.partners.of(.it).as(partners))), by: .year(2021...2022))
      }
      RatingScale(costPerHead, "on course") {
        Gate("coverage", .undecided, when: (Expression<NumberValue>(63).asShare(of: .points("62.5")) - .decimal("-62.5")).is(.withheld))
        Gate("met", .noBetter(than: "say \"yes\""), when: Expression<NumberValue>.points("0.5").raised(to: measures3).isNotOne(of: better, v))
      }
      Rule("share") {
        Forbid(63 < minimum(count(.partners.suppliedBy(share2)), ifKnown: .atLeast(.decimal("62.5"))))
        ReferenceNote("a \\ b")
      }
      Rule("sector", "\\(x)") {
        ReferenceNote("")
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let returned = PartnerName("Returned")
    let zone2 = Records("zone-2")
    let `class` = zone2.measure("class")
    let late = zone2.partner("late")
    let when = zone2.text("when")
    let better = zone2.text("better")
    let class2 = OutcomeName("class")
    let returned2 = PlaceName("Returned")
    let cL01 = PartnerName("C&L01")
    let partners2 = RatingName("partners")
    let partners3 = PartnerName("partners")
    let `in` = PartnerName("in")
    let v = PartnerName("év")
    let late2 = OutcomeName("late")
    let `default` = MeasureName("default")
    let of0023 = MeasureName("OF0023")
    let healthBoard = MeasureName("health-board")
    let settledHome = RatingName("settled-home")
    let returned3 = MeasureName("Returned")
    let share = OutcomeName("share")
    let cL012 = OutcomeName("C&L01")
    let known = PartnerName("known")
    let because = PlaceName("because")
    let sum2 = OutcomeName("sum")
    let sector = MeasureName("sector")
    let count2 = MeasureName("count")
    let healthBoard2 = PlaceName("health-board")
    let share2 = MeasureName("share")
    return Framework("two words", "50 % – “half”") {
      Version("2026.1")
      Replaces("2026.1", because: "")
      Replaces("1.2.3", because: "a \\ b")
      Replaces("1.2.3", because: "*")
      Place(partners).sector("default").within(returned2).with("missing", "better").from(.date(2013, 3, 5))
      Partner(returned, sector: "coverage").with("no", "mean")
      RecordsSource(zone2) {
        SuppliedBy(cL01)
        `class`.from("off course", "two\nlines")
          .reading("a \\ b", "50 % – “half”", as: Expression<Condition>(false).as(MeasureValue.self))
          .reading("NK", "Everyone has a settled home", as: .withheld)
        late.from(as: "{day}/{month}/{year}")
        when.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .calendar, .quarter)).snapshot
          .reading("NK", as: .text(""))
          .reading("off course", as: partners2)
          .reading("Everyone has a settled home", "NK", as: Expression<Condition>(true).as(TextValue.self))
        better.from()
      }
      Outcome(class2, "two\nlines") {
        Funder(partners3, `in`, v)
        Within(late2)
        Written(by: "", on: .date(2025, 1, 2))
        Define(`default`, "50 % – “half”") {
          Contributes(to: of0023, healthBoard, returned)
          Baseline(.year(1998))
        }
      }
      RatingScale(settledHome, "", on: returned3) {
        BestToWorst("two\nlines")
        InOrder()
        Label("", .otherwise)
        Label("say \"yes\"", .otherwise)
        Gate("no", .becomes(""), when: !share.of(Expression<NumberValue>.points(63)).isBetter(than: class2))
      }
      Rule("Zusammenhalt", "two\nlines") {
        For(.partners.role(.affected, for: cL012).as(known))
        Forbid((share2 / 1).raised(to: count(.outcomes)).isNotBetween(count(.outcomes.in(because).as(sum2).where(it.isNotOne(of: sector, count2))), and: of0023.in(healthBoard2).among("first").asShare(of: .percent(1_000))))
        Then("Everyone has a settled home", within: .quarters(38))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first = PartnerName("first")
    let share = Returns("share")
    let of0023 = share.period("OF0023")
    let coverage2 = share.text("coverage")
    let `default` = share.number("default")
    let healthBoard = share.text("health-board")
    let healthBoard2 = Returns("health-board")
    let x2 = healthBoard2.status("x", of: `default`)
    let coverage3 = healthBoard2.text("coverage")
    let x3 = healthBoard2.percent("x")
    let default2 = healthBoard2.measure("default")
    let share2 = OutcomeName("share")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let mean2 = MeasureName("mean")
    let no2 = MeasureName("no")
    let because = MeasureName("because")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let `class` = RatingName("class")
    let noSilo = RatingName("no-silo")
    let because2 = RatingName("because")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let met2 = MeasureName("met")
    let sector = OutcomeName("sector")
    let zone22 = MeasureName("zone-2")
    let better = OutcomeName("better")
    let of00232 = MeasureName("OF0023")
    let council = MeasureName("council")
    let `in` = Returns("in")
    let coverage4 = MeasureName("coverage")
    let measures = MeasureName("measures")
    let first2 = MeasureName("first")
    let mean3 = PlaceName("mean")
    let partners = PlaceName("partners")
    let measures2 = Returns("measures")
    let twoWords = MeasureName("two words")
    let in2 = MeasureName("in")
    let better2 = MeasureName("better")
    let zone23 = OutcomeName("zone-2")
    let v = PlaceName("év")
    let costPerHead = MeasureName("cost-per-head")
    let settledHome2 = MeasureName("settled-home")
    let sum2 = MeasureName("sum")
    let late = MeasureName("late")
    let partners2 = RuleName("partners")
    return Framework("settled-home", "50 % – “half”") {
      Language(1)
      Vision("tab\u{9}here")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first, sector: "class").sector("x").replaces(first, met, name111)
      Policy {
        Coverage(.atLeast(mean2.of(Expression<NumberValue>.money(-12_345_678, "GBP").orElse(unweightedMean(no2, weightedBy: because), because: "a \\ b"))))
        Round(.up, to: 1)
        Publish(with: .secondarySuppression)
      }
      ReturnsSource(share) {
        SuppliedBy(zusammenhalt)
        Every(.year)
        Separator("\u{9}")
        of0023.from("on course", "NK", as: .spelling("{year}/{yy}", .financial, .quarter))
        coverage2.from(as: .spelling("{year}/{yy}", .academic, pooled: .quarters), .spelling("{year}/{yy}", .financial, .year)).snapshot
          .reading("say \"yes\"", "Everyone has a settled home", as: `class`)
          .reading("a \\ b", as: noSilo)
          .reading("off course", "off course", as: because2)
        `default`.from().snapshot
          .reading("*", as: .notSubmitted)
          .reading("say \"yes\"", "NK", as: Expression<Condition>(false).as(NumberValue.self))
          .reading("say \"yes\"", "*", as: zusammenhalt2)
        healthBoard.from()
          .reading("two\nlines", "50 % – “half”", as: Expression<Condition>(true).as(TextValue.self))
          .reading("on course", "say \"yes\"", as: Expression<NumberValue>.percent(12_345_678).as(TextValue.self))
          .reading("tab\u{9}here", "two\nlines", as: Expression<Condition>(false).as(TextValue.self))
      }
      ReturnsSource(healthBoard2, "*") {
        Every(.quarter, due: .quarters(0))
        x2.from()
          .reading("Everyone has a settled home", "on course", as: .notDue)
        coverage3.from()
        x3.from("on course", "off course").snapshot
          .reading("Everyone has a settled home", "a \\ b", as: .notSubmitted)
          .reading("tab\u{9}here", as: 1_000)
          .reading("NK", as: met2)
        default2.from("say \"yes\"", as: .spelling("{year}/{yy}", .academic, .quarter), .spelling("{year}/{yy}", .calendar, .quarter))
      }
      Outcome(share2) {
        Within(sector)
        Allow("missing", because: "two\nlines")
        Define(zone22) {
          ValueRange(count(.outcomes(as: better)), to: minimum(minimum(of00232, zusammenhalt2, over: .yearToDate).per(100, the(council, in: `in`, where: true)), weightedBy: months(from: .target, to: .years(2009...2011)), ifKnown: .any))
          Denominator(.atMost(Expression<NumberValue>.decimal("0.5") + Expression<NumberValue>.money(1, "GBP").asShare(of: Expression<NumberValue>.money(1_000, "GBP").asShare(of: .money("62.5", "GBP")))))
          Milestone(.atLeast(measures.of((it * first2)).orElse(coverage4, because: "Everyone has a settled home")), by: .year(2007))
          Milestone(.below(mean(Expression<NumberValue>(30).in(mean3).at(.month(.december, 2003)).among("because").rounded(.up, to: 0), across: .measures.in(partners))), by: .year(2008...2009))
        }
        Define(zone22, (-Expression<NumberValue>.duration(0, .years)).orElse(count(measures2, where: true).asShare(of: twoWords), because: "NK")) {
          HigherIsBetter()
          Target(.below(count(.outcomes)), by: .sameLastYear(.month))
        }
      }
      Define(in2, better2 + .percent("0.125"))
      RatingScale(x2, for: .measures.role(.accountable, for: zone23).in(v).as(costPerHead), on: `default`) {
        BestToWorst("on course")
        Label("Everyone has a settled home", when: (settledHome2 - sum2 + Expression<NumberValue>.percent("62.5").per(.percent(1_000))).is(.decided))
        Gate("first", .noWorse(than: "NK"), when: late.is(.excluded))
      }
      Rule("measures") {
        Require(partners2)
      }
      Test("two\nlines") {
        AsOf(.date(2024, 10, 15))
        Given(x2.at(.previous(.month)), Expression<NumberValue>(-33).as(TextValue.self))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share = PlaceName("share")
    let share2 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let because = Records("because")
    let sum2 = Returns("sum")
    let mean2 = because.row("mean", of: sum2)
    let coverage2 = because.partner("coverage")
    let sector = OutcomeName("sector")
    let returned2 = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known = PlaceName("known")
    let `in` = PlaceName("in")
    let default2 = PlaceName("default")
    let better = PartnerName("better")
    let met = PartnerName("met")
    let baseline = PartnerName("baseline")
    let no2 = MeasureName("no")
    let twoWords = MeasureName("two words")
    let zone2 = MeasureName("zone-2")
    let first = RatingName("first")
    let target2 = PartnerName("target")
    let noSilo = MeasureName("no-silo")
    let costPerHead = PartnerName("cost-per-head")
    let when = OutcomeName("when")
    let sum3 = RuleName("sum")
    let mean3 = MeasureName("mean")
    let late = Returns("late")
    let late2 = PartnerName("late")
    let all2 = Returns("all")
    let settledHome = MeasureName("settled-home")
    let healthBoard = Returns("health-board")
    let default3 = OutcomeName("default")
    let missing = Expression<PeriodValue>("missing")
    let v = MeasureName("év")
    let better2 = MeasureName("better")
    let in2 = RuleName("in")
    let x = RatingName("x")
    let known2 = MeasureName("known")
    let of00232 = Expression<DateValue>("OF0023")
    return Framework("Returned", "a \\ b") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned2, on: .date(1999, 2, 27))
      Agreed(by: name111, `default`, of0023, on: .date(1990, 11, 17))
      Place(share, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known, `in`, default2)
      Partner(share2, sector: "1-1-1").sector("late")
      Partner(cL01)
      Policy {
        Publish(with: .secondarySuppression)
        RefuseSources(above: .percent(63))
        Allow("zone-2", because: "off course")
      }
      RecordsSource(because, "") {
        mean2.from("").snapshot
        coverage2.from("a \\ b", "*").snapshot
          .reading("off course", "tab\u{9}here", as: better)
        Review(by: .date(2011, 4, 26))
        Allow("met", because: "")
      }
      Outcome(sector, "on course") {
        HeardThrough(met)
        Met(when: Expression<NumberValue>.percent("0.125").isNot(.worsening))
        With("Zusammenhalt", .text("off course"))
        Because("\\(x)")
        Define(baseline, "*", cL01) {
          Baseline(.ago(.years(10)))
        }
        Define(no2, "*", quarters(from: .target, to: .previous(.quarter))) {
          Contributes(to: twoWords, zone2, first)
          Every(.quarter, due: .days(12))
          Baseline(.baseline)
          Baseline(.baseline)
        }
      }
      RatingScale(first, "", for: .partners.ownedBy(target2).where(Expression<TextValue>.text("*").is(.known)), on: maximum(maximum(noSilo, weightedBy: 1).for(costPerHead).in(.it).among("it"), over: .yearToDate, weightedBy: count(.places.of(when).of(sector).where(sum3)).asShare(of: mean3.orElse(.decimal("0.5"), because: "Everyone has a settled home")))) {
        BestToWorst("NK", "say \"yes\"")
        BestFirst()
        DistinguishByInterval()
        Label("Everyone has a settled home", when: the(first, in: late).for(late2).at(.previous).isNot(.notDue))
      }
      Rule("in", "*") {
        Forbid(count(all2).is(.unchanged))
      }
      Rule("sector", "on course") {
        When(the(settledHome, in: healthBoard, where: Expression<NumberValue>.duration("0.5", .years).is(.unchanged)).is(.unchanged))
        Then("*", by: .outcomes(as: default3))
        ReferenceNote("tab\u{9}here")
        ReferenceNote("")
      }
      Test("50 % – “half”") {
        Given(missing.of(v), .year(2018...2019))
        Given(better2.of(in2), .notApplicable)
        Given(x.of(known2), .text("*"))
        Given(of00232.at(.target), .date(2014, 2, 26))
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let council = PlaceName("council")
    let partners = PlaceName("partners")
    let baseline = PartnerName("baseline")
    let missing = PartnerName("missing")
    let zusammenhalt = Returns("Zusammenhalt")
    let coverage2 = zusammenhalt.place("coverage")
    let `class` = zusammenhalt.percent("class")
    let all2 = zusammenhalt.money("all", "GBP")
    let all3 = Returns("all")
    let of0023 = CodeName("OF0023")
    let `in` = CodeName("in")
    let partners2 = all3.oneOf("partners", of0023, of0023, `in`)
    let cL01 = all3.number("C&L01")
    let baseline2 = all3.received("baseline")
    let class2 = all3.yesNo("class")
    let late2 = all3.status("late", of: number("Returned"))
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let healthBoard = PartnerName("health-board")
    let class3 = PartnerName("class")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords = PlaceName("two words")
    let cL012 = PlaceName("C&L01")
    let target2 = PlaceName("target")
    let because = PartnerName("because")
    let late3 = MeasureName("late")
    let x = MeasureName("x")
    let v = MeasureName("év")
    let zone2 = PartnerName("zone-2")
    let sector = MeasureName("sector")
    let zone22 = RatingName("zone-2")
    let sector2 = PartnerName("sector")
    let cL013 = RuleName("C&L01")
    let sum2 = MeasureName("sum")
    let mean2 = Returns("mean")
    return Framework("late", "tab\u{9}here") {
      Vision("two\nlines")
      Agreed(by: healthBoard, missing, class3, on: .date(2008, 4, 21))
      Checked(by: "two\nlines")
      Allow("x", because: "a \\ b")
      Place(council).code("50 % – “half”").replaces(noSilo, better, twoWords)
      Place(partners).within(cL012).until(.date(2026, 9, 24)).replaces(target2)
      Partner(baseline, sector: "mean").from(.date(2022, 1, 11))
      Partner(missing, sector: "no")
      ReturnsSource(zusammenhalt) {
        SuppliedBy(because)
        coverage2.from()
        `class`.from(as: "{day}/{month}/{year}")
          .reading("NK", as: late3)
          .reading("a \\ b", as: x)
        all2.from()
          .reading("NK", "tab\u{9}here", as: 63)
          .reading("tab\u{9}here", "\\(x)", as: .undefined)
        Missing("off course", .notSubmitted)
        Missing(["tab\u{9}here", "*"], .notCollected)
      }
      ReturnsSource(all3, "a \\ b") {
        partners2.from("two\nlines", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, pooled: .quarters))
        cL01.from("*", "a \\ b")
          .reading("off course", "*", as: v)
        baseline2.from().snapshot
          .reading("\\(x)", "", as: Expression<Condition>(true).as(DateValue.self))
        class2.from(as: "{day}/{month}/{year}", "{day}/{month}/{year}")
        late2.from("say \"yes\"").snapshot
        Because("off course")
        Written(by: "*")
      }
      Outcome(zusammenhalt2) {
        HeardThrough(zone2)
        Define(v, "", v) {
          Every(.day)
          By("C&L01")
          Coverage(.reaching(12_345_678))
          Baseline(.ago(.years(6)))
          Target(.below((it.raised(to: it) / sector.for(.it).in(council).among("target")).rounded(.halfUp, to: 2)), by: .sameLastYear(.month))
        }
      }
      RatingScale(zone22, "50 % – “half”") {
        BestFirst()
        WorstFirst()
        DistinguishByInterval()
        Label("off course", .otherwise)
      }
      Rule("x") {
        For(.measures.suppliedBy(sector2).as(x))
        When(!cL013)
        When(Expression<NumberValue>(63).isBetween(magnitude(points(from: .ago(.days(12)), to: .now), over: .yearToDate, ifKnown: .atMost(.percent("1.4"))), and: sum2.of(count(mean2))))
        Then("on course", by: .places.role(.funder, for: zusammenhalt2))
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let target2 = Returns("target")
    let baseline = CodesName("baseline")
    let partners = target2.code("partners", baseline)
    let zusammenhalt = Returns("Zusammenhalt")
    let x = zusammenhalt.count("x")
    let costPerHead = zusammenhalt.percent("cost-per-head")
    let cL01 = zusammenhalt.text("C&L01")
    let first = zusammenhalt.period("first")
    let missing = zusammenhalt.money("missing", "GBP")
    let `class` = OutcomeName("class")
    let when = PlaceName("when")
    let met = RatingName("met")
    let measures = MeasureName("measures")
    let sector = PartnerName("sector")
    let mean2 = PartnerName("mean")
    let `default` = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known2 = OutcomeName("known")
    let target3 = RuleName("target")
    let coverage3 = Returns("coverage")
    let better = MeasureName("better")
    let baseline2 = Returns("baseline")
    let sum2 = MeasureName("sum")
    let share = MeasureName("share")
    let first2 = Returns("first")
    let all2 = MeasureName("all")
    let settledHome2 = RatingName("settled-home")
    let noSilo = OutcomeName("no-silo")
    let coverage4 = MeasureName("coverage")
    let count2 = MeasureName("count")
    let costPerHead2 = Returns("cost-per-head")
    let partners2 = OutcomeName("partners")
    let because = PartnerName("because")
    let class2 = MeasureName("class")
    let first3 = MeasureName("first")
    let cL012 = OutcomeName("C&L01")
    let missing2 = Returns("missing")
    let `in` = MeasureName("in")
    let late = Returns("late")
    let zusammenhalt2 = PlaceName("Zusammenhalt")
    let better2 = OutcomeName("better")
    let zone2 = OutcomeName("zone-2")
    let no2 = PlaceName("no")
    let when2 = Returns("when")
    let zusammenhalt3 = MeasureName("Zusammenhalt")
    let mean3 = Returns("mean")
    let healthBoard = MeasureName("health-board")
    let met2 = OutcomeName("met")
    let sum3 = OutcomeName("sum")
    return Framework("known", "50 % – “half”") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      ReturnsSource(target2) {
        Every(.quarter)
        Separator("\u{9}")
        partners.from(as: "{day}/{month}/{year}")
      }
      ReturnsSource(zusammenhalt, "say \"yes\"") {
        Every(.day, due: .years(14))
        x.from().snapshot
          .reading("*", as: Expression<TextValue>.text("").as(NumberValue.self))
          .reading("50 % – “half”", "*", as: 63)
        costPerHead.from("50 % – “half”", "*", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .calendar, pooled: .months)).snapshot
          .reading("off course", as: .withheld)
        cL01.from(as: .spelling("{year}/{yy}", .financial, pooled: .years), .spelling("{year}/{yy}", .academic, pooled: .months))
          .reading("NK", "NK", as: met)
          .reading("a \\ b", as: Expression<Condition>(true).as(TextValue.self))
          .reading("on course", "\\(x)", as: Expression<Condition>(false).as(TextValue.self))
        first.from(as: "{day}/{month}/{year}", "{day}/{month}/{year}").snapshot
          .reading("", as: .late)
          .reading("a \\ b", "*", as: Expression<NumberValue>(0).as(PeriodValue.self))
        missing.from()
          .reading("Everyone has a settled home", "\\(x)", as: measures)
      }
      Outcome(`class`, "\\(x)") {
        Supplier(sector)
        HeardThrough(mean2, `default`, of0023)
        Within(known2)
        Because("say \"yes\"")
        Define(target3, "off course", (minimum(it, 30, in: coverage3, where: true, ifKnown: .any) - the(better, in: baseline2, where: false)).isNot(points(from: .previous(.year), to: .previous(.quarter)))) {
          Unit("")
          Target(.between(sum2.of(Expression<NumberValue>(12_345_678).per(it)) * points(from: .sameLastYear(.day), to: .previous).raised(to: the(share, in: first2, where: true)), and: all2))
        }
      }
      RatingScale(settledHome2, for: .outcomes(as: noSilo).where(first.isOne(of: (coverage4 / count2).as(PeriodValue.self).at(.sameLastYear(.year)).among("it"), (months(from: .previous, to: .ago(.months(8))) / days(from: .now, to: .previous(.quarter))).as(PeriodValue.self))), on: days(from: .baseline, to: .target)) {
        BestToWorst("on course")
        WorstFirst()
        InOrder()
        Label("", .atLeast(median(missing, across: .partners.of(partners2).as(because).where(Expression<NumberValue>.money("62.5", "GBP").isNot(.notDue))).orElse(count(costPerHead2), because: "tab\u{9}here")))
        Label("*", .above(median(class2.per(first3)) + it.rounded(.down, to: 0).rounded(.halfDown, to: 0)))
      }
      Rule("coverage", "a \\ b") {
        For(.places.of(.it), where: Expression<NumberValue>.money("0.5", "GBP") < Expression<NumberValue>.percent("0.125").orElse(measures, because: "a \\ b"))
        When {
          Expression<NumberValue>.decimal("62.5").is(.worsening)
          any(.outcomes, are: .excluded)
          atMost(1_000, .partners.of(cL012).where(it.isBetween(.percent(30), and: x)), are: .late)
        }
        When(Expression<NumberValue>.percent(0).is(.known))
        When {
          the(`in`, in: late).isWorse(than: the(measures, in: missing2, where: false))
          (Expression<NumberValue>.duration("0.125", .months) * it).isNot(.notApplicable)
        }
      }
      Rule("default", "NK") {
        For(.outcomes.in(zusammenhalt2).as(better2), .places.of(zone2).as(no2), where: zusammenhalt3.per(it).isNoBetter(than: count(when2)))
        When(sum(count(mean3), .duration(63, .months), weightedBy: missing * healthBoard) <= it.orElse(.points("0.125"), because: "on course") / .points("62.5"))
        Then("a \\ b", by: .places.of(met2).of(sum3))
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let council = Records("council")
    let coverage3 = council.received("coverage")
    let `in` = OutcomeName("in")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let late2 = Expression<DateValue>("late")
    let of0023 = OutcomeName("OF0023")
    let council2 = MeasureName("council")
    let sector = RatingName("sector")
    let in2 = RuleName("in")
    let when = MeasureName("when")
    let `default` = MeasureName("default")
    let count2 = RuleName("count")
    let baseline = MeasureName("baseline")
    let met = RuleName("met")
    let class2 = RuleName("class")
    let because = MeasureName("because")
    let no3 = PartnerName("no")
    let in3 = PlaceName("in")
    let name1112 = OutcomeName("1-1-1")
    let share = PartnerName("share")
    let first = MeasureName("first")
    let sector2 = Returns("sector")
    let sector3 = PlaceName("sector")
    let known = MeasureName("known")
    let when2 = PartnerName("when")
    let better = MeasureName("better")
    let zusammenhalt = Expression<DateValue>("Zusammenhalt")
    let default2 = PartnerName("default")
    let zone2 = MeasureName("zone-2")
    return Framework("coverage", "") {
      Language(1)
      Language(1)
      Language(1)
      Vision("on course")
      Vision("on course")
      Place(name111, "\\(x)").within(no2).from(.date(2014, 8, 10)).from(.date(2020, 9, 22)).until(.date(2022, 8, 20))
      Place(late).with("partners", .percent("0.125")).from(.date(1990, 8, 14))
      Partner(twoWords, "\\(x)")
      Partner(returned, "\\(x)").within(`class`)
      Policy {
        Publish(with: .secondarySuppression)
        Because("*")
      }
      RecordsSource(council, "on course") {
        Separator(";")
        coverage3.from("two\nlines", as: .spelling("{year}/{yy}", .academic, pooled: .months), "{day}/{month}/{year}")
          .reading("", as: late2)
          .reading("two\nlines", as: .notApplicable)
      }
      Outcome(`in`) {
        Within(of0023)
        Met(when: false)
        With("in", .date(2005, 5, 8))
        Define(council2, "off course") {
          Coverage(.atLeast(.percent(12_345_678)))
        }
      }
      RatingScale(sector, "two\nlines", on: unweightedMean(days(from: .previous, to: .previous)) + .money("0.125", "GBP")) {
        BestToWorst("two\nlines", "on course")
        DistinguishByInterval()
        Label("on course", when: All {
          in2
          it.per(when) >= Expression<NumberValue>.percent("1.4") / `default`
          class2.of(name111).isOne(of: count2.of(baseline), met)
          (!Expression<Condition>(false)).isNot(Expression<NumberValue>.duration(30, .months) > because)
        })
        Label("*", .above(baseline.per(months(from: .date(2004, 3, 5), to: .quarter(2006, 3)))))
      }
      Rule("health-board", "Everyone has a settled home") {
        For(.places.ownedBy(no3).in(in3), .partners.role(.contributing, for: name1112).in(name111).as(share))
        For(.places)
        When(better.of(Expression<NumberValue>.duration(12_345_678, .months)).isBetween(the(first, in: sector2).in(sector3).at(.year(2007...2008)).among("in"), and: magnitude(known.asShare(of: baseline), Expression<NumberValue>(1_000).for(when2), over: .from(.sameLastYear(.month), to: .now), ifKnown: .any)))
        Forbid(Expression<DateValue>.date(1998, 9, 11) <= zusammenhalt)
      }
      Rule("count", "a \\ b") {
        For(.partners.ownedBy(default2).ownedBy(.it))
        When(zone2.isNot(.missing))
        Then("tab\u{9}here", within: .quarters(40))
        Then("", by: .measures, within: .quarters(21))
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of0023 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share = PartnerName("share")
    let `class` = Records("class")
    let all2 = `class`.number("all")
    let v = `class`.measure("év")
    let `in` = `class`.place("in")
    let late = `class`.yesNo("late")
    let zone2 = `class`.text("zone-2")
    let returned = OutcomeName("Returned")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let when = Expression<MeasureValue>("when")
    let noSilo = PlaceName("no-silo")
    let class2 = PlaceName("class")
    let mean3 = MeasureName("mean")
    let returned2 = MeasureName("Returned")
    let zone22 = MeasureName("zone-2")
    let first = OutcomeName("first")
    let zone23 = OutcomeName("zone-2")
    let because = MeasureName("because")
    let missing = MeasureName("missing")
    let known = MeasureName("known")
    let costPerHead = OutcomeName("cost-per-head")
    let because2 = PartnerName("because")
    let noSilo2 = RatingName("no-silo")
    let twoWords = PlaceName("two words")
    let missing2 = OutcomeName("missing")
    let coverage2 = Returns("coverage")
    let first2 = PartnerName("first")
    let costPerHead2 = Expression<DateValue>("cost-per-head")
    let sum2 = MeasureName("sum")
    let cL012 = MeasureName("C&L01")
    let class3 = OutcomeName("class")
    return Framework("health-board", "*") {
      Vision("two\nlines")
      Vision("\\(x)")
      Agreed(by: sector, on: .date(2012, 8, 21))
      ReferenceNote("two\nlines")
      Calendar(.calendar, .months)
      Place(of0023).code("two\nlines", "tab\u{9}here")
      Place(mean2, "tab\u{9}here")
      Partner(better, sector: "measures").code("say \"yes\"").with("coverage", .date(2025, 5, 12)).until(.date(2009, 7, 23))
      Partner(share, "Everyone has a settled home", sector: "because").sector("partners").within(cL01).code("*")
      Policy {
        Ties(.dense)
        Publish(counts: .above(Expression<NumberValue>.money("0.5", "GBP").per(.duration(12_345_678, .quarters))), roundedTo: 2)
      }
      RecordsSource(`class`) {
        Every(.day, due: .years(0))
        all2.from().snapshot
          .reading("on course", as: Expression<Condition>(false).as(NumberValue.self))
        v.from("two\nlines", "a \\ b", as: .spelling("{year}/{yy}", .academic, .month), "{day}/{month}/{year}")
          .reading("*", as: Expression<Condition>(false).as(MeasureValue.self))
          .reading("50 % – “half”", as: when)
          .reading("on course", "off course", as: Expression<NumberValue>.percent(30).as(MeasureValue.self))
        `in`.from()
          .reading("say \"yes\"", as: noSilo)
          .reading("Everyone has a settled home", as: .excluded)
          .reading("Everyone has a settled home", as: class2)
        late.from("a \\ b", "*")
        zone2.from("NK")
      }
      Outcome(returned) {
        ReferenceNote("NK")
        Checked(by: "50 % – “half”")
        Review(by: .date(2024, 6, 19))
        Define(mean3, mean(0, unweightedMean(zone22, across: .outcomes.role(.funder, for: first).in(mean2).as(zone23), ifKnown: .exactly(.percent("62.5"))).orElse(returned2, because: "NK"), over: .yearToDate)) {
          Contributes(to: returned, because, missing)
          Unit("tab\u{9}here")
          Denominator(.reaching(known))
          Target(.atLeast(count(.partners.role(.funder, for: costPerHead).suppliedBy(because2))))
          With("baseline", .date(2027, 6, 27))
        }
      }
      RatingScale(noSilo2, "a \\ b") {
        InOrder()
        Label("two\nlines", .below(maximum(maximum(.decimal("1.4"), .points(1_000), across: .outcomes.role(.lead, for: costPerHead).in(twoWords).as(missing2)), in: coverage2, where: first2.isNot(.funder, for: returned)).rounded(.up, to: 0)))
        Label("NK", .otherwise)
        Gate("zone-2", .becomes("\\(x)"), when: costPerHead2.of(Expression<DateValue>.date(2001, 8, 28)) >= .date(1991, 4, 14))
        Gate("zone-2", .undecided, when: !(sum2.of(it) >= cL012))
      }
      Rule("1-1-1", "NK") {
        Then("", by: .places.role(.lead, for: class3).role(.consulted, for: .it).where(Expression<PeriodValue>.quarter(2017...2018, 2) <= .years(2000...2002)), within: .months(7))
        Then("off course")
        ReferenceNote("\\(x)")
      }
      Test("*") {
        AsOf(.date(2026, 6, 5))
        AsOf(.date(2025, 10, 7))
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let costPerHead = Records("cost-per-head")
    let coverage2 = CodesName("coverage")
    let no2 = costPerHead.code("no", coverage2)
    let missing = costPerHead.money("missing", "GBP")
    let healthBoard = costPerHead.measure("health-board")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let better = PartnerName("better")
    let healthBoard2 = PartnerName("health-board")
    let noSilo = PartnerName("no-silo")
    let better2 = MeasureName("better")
    let v = MeasureName("év")
    let when = Returns("when")
    let of0023 = OutcomeName("OF0023")
    let settledHome = MeasureName("settled-home")
    let no3 = Returns("no")
    let partners = MeasureName("partners")
    let target2 = MeasureName("target")
    let costPerHead2 = OutcomeName("cost-per-head")
    let noSilo2 = Returns("no-silo")
    let `class` = RuleName("class")
    let first = RatingName("first")
    let costPerHead3 = PlaceName("cost-per-head")
    let mean2 = Returns("mean")
    let coverage3 = MeasureName("coverage")
    let baseline = MeasureName("baseline")
    let of00232 = Returns("OF0023")
    let sum2 = PartnerName("sum")
    let met = MeasureName("met")
    let name111 = MeasureName("1-1-1")
    let noSilo3 = OutcomeName("no-silo")
    let because = PartnerName("because")
    let name1112 = PartnerName("1-1-1")
    let no4 = PartnerName("no")
    let baseline2 = PartnerName("baseline")
    return Framework("Returned", "a \\ b") {
      Version("3")
      Agreed(by: better, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      RecordsSource(costPerHead) {
        Every(.quarter, due: .months(19))
        Separator("\u{9}")
        no2.from("\\(x)", "off course")
        missing.from()
          .reading("tab\u{9}here", as: .undefined)
        healthBoard.from("NK")
      }
      Outcome(zusammenhalt2, "tab\u{9}here") {
        Lead(healthBoard2)
        Supplier(noSilo)
        Define(better2, "a \\ b", median(the(v, in: when), across: .places)) {
          Coverage(.atMost(count(.measures(of: of0023))))
          Interval(.percent(30), by: "Returned")
          RealChange(.atMost(the(settledHome, in: no3).raised(to: maximum(it, Expression<NumberValue>.duration(30, .years).per(.points("1.4")), over: .yearToDate))), since: .ago(.quarters(11)))
          Milestone(.above(magnitude(maximum(partners.of(target2), across: .outcomes.role(.assurer, for: costPerHead2).in(.it), weightedBy: Expression<NumberValue>.percent(63).asShare(of: better2), ifKnown: .most), in: noSilo2)), by: .previous)
          Trajectory(.steps)
        }
        Define(`class`, (it.rounded(.down, to: 2) * partners.rounded(.halfUp, to: 0)).is(.excluded)) {
          Baseline(.quarter(2018...2019, 3))
          Trajectory(.steps)
          Allow("council", because: "a \\ b")
        }
      }
      RatingScale(first, for: .measures, .places.in(costPerHead3).ownedBy(noSilo).where(count(mean2) < minimum(coverage3, baseline, over: .last(3, .quarters), weightedBy: 30))) {
        Label("*", .above(.points(63)))
        Label("50 % – “half”", .between(count(of00232, where: sum(.duration("62.5", .months)) >= v), and: .duration(1, .days)))
        Label("50 % – “half”", when: Expression<PeriodValue>.quarter(2000, 1).as(Condition.self))
        Label("Everyone has a settled home", when: sum2.is(.consulted, for: of0023))
      }
      Rule("share", "*") {
        For(.measures.ownedBy(.it).ownedBy(.it).where(name111.isNotBetween(met, and: it)), .outcomes.suppliedBy(.it).as(noSilo3))
        For(.partners.suppliedBy(because))
        Then("", by: name1112, no4, baseline2)
        ReferenceNote("Everyone has a settled home")
      }
      Rule("two words") {
        When(Expression<Condition>.it || true)
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let cL01 = Returns("C&L01")
    let name111 = cL01.text("1-1-1")
    let baseline = cL01.text("baseline")
    let known = CodesName("known")
    let missing2 = cL01.code("missing", known)
    let council = Returns("council")
    let twoWords = CodeName("two words")
    let council2 = council.oneOf("council", twoWords)
    let met = council.place("met")
    let target3 = council.status("target", of: number("all"))
    let `default` = council.yesNo("default")
    let settledHome = OutcomeName("settled-home")
    let first2 = PartnerName("first")
    let x = PartnerName("x")
    let partners = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first3 = PlaceName("first")
    let better = RatingName("better")
    let sum4 = RatingName("sum")
    let returned = MeasureName("Returned")
    let sector = PartnerName("sector")
    let all2 = PartnerName("all")
    let settledHome2 = PartnerName("settled-home")
    let mean2 = PartnerName("mean")
    let cL012 = PartnerName("C&L01")
    let v = PartnerName("év")
    let twoWords2 = PartnerName("two words")
    let baseline2 = PartnerName("baseline")
    let no2 = PartnerName("no")
    let when = MeasureName("when")
    let sector2 = RatingName("sector")
    let partners2 = MeasureName("partners")
    let twoWords3 = MeasureName("two words")
    let baseline3 = MeasureName("baseline")
    let sum5 = MeasureName("sum")
    let met2 = MeasureName("met")
    let measures = MeasureName("measures")
    let zusammenhalt = Returns("Zusammenhalt")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    return Framework("first", "") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first2, x, on: .date(1994, 2, 25))
      Agreed(by: partners, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first3).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      ReturnsSource(cL01) {
        name111.from()
          .reading("tab\u{9}here", "50 % – “half”", as: better)
          .reading("say \"yes\"", as: Expression<NumberValue>(30).as(TextValue.self))
        baseline.from(as: .spelling("{year}/{yy}", .financial, pooled: .months), "{day}/{month}/{year}").snapshot
          .reading("Everyone has a settled home", "a \\ b", as: sum4)
          .reading("a \\ b", as: .notDue)
        missing2.from("\\(x)", "two\nlines", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .financial, .year)).snapshot
          .reading("\\(x)", as: Expression<TextValue>.text("two\nlines").as(CodeValue.self))
        Missing("two\nlines", .excluded, in: returned)
        Written(by: "NK", on: .date(2013, 10, 24))
      }
      ReturnsSource(council, "off course") {
        SuppliedBy(sector)
        Every(.quarter)
        Every(.quarter)
        council2.from().snapshot
        met.from()
        target3.from()
          .reading("on course", "tab\u{9}here", as: baseline)
        `default`.from()
      }
      Outcome(settledHome) {
        HeardThrough(all2, x)
        HeardThrough(settledHome2, mean2, cL012)
        HeardThrough(v, twoWords2)
        HeardThrough(baseline2, no2, first2)
        Define(when, minimum(months(from: .previous(.day), to: .target) / Expression<NumberValue>(1).rounded(.halfEven, to: 3), over: .yearToDate))
      }
      RatingScale(sector2, "Everyone has a settled home", on: -(partners2.of(twoWords3) * baseline3)) {
        InOrder()
        DistinguishByInterval()
        Because("say \"yes\"")
      }
      Rule("late") {
        When(sum5.of(Expression<PeriodValue>.quarter(2016, 1)) <= met2.of(Expression<NumberValue>.percent("1.4")))
      }
      Rule("first") {
        When {
          Expression<NumberValue>.percent(30).isBetter(than: it)
          true
          the(measures, in: zusammenhalt).is(.withheld)
          zusammenhalt2 >= .decimal("1.4")
        }
        When(Expression<NumberValue>.duration("0.125", .months).isNoBetter(than: Expression<NumberValue>.points("0.5").asShare(of: Expression<NumberValue>(63).orElse(it, because: "50 % – “half”"))))
      }
      Test("50 % – “half”") {
        Given(`default`.at(.previous(.year)), .withheld)
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let sum2 = Records("sum")
    let partners = sum2.measure("partners")
    let measures = sum2.period("measures")
    let count3 = sum2.period("count")
    let healthBoard2 = sum2.person("health-board")
    let share = OutcomeName("share")
    let sum3 = PlaceName("sum")
    let council = PartnerName("council")
    let settledHome = PartnerName("settled-home")
    let noSilo = PartnerName("no-silo")
    let missing = PartnerName("missing")
    let baseline = PartnerName("baseline")
    let zone2 = Expression<PersonValue>("zone-2")
    let sum4 = MeasureName("sum")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let `default` = MeasureName("default")
    let met2 = OutcomeName("met")
    let returned = MeasureName("Returned")
    let known = MeasureName("known")
    let cL01 = MeasureName("C&L01")
    let default2 = Returns("default")
    let zone22 = RuleName("zone-2")
    let coverage2 = MeasureName("coverage")
    let settledHome2 = Returns("settled-home")
    let first = MeasureName("first")
    let twoWords = MeasureName("two words")
    let partners2 = MeasureName("partners")
    let because = PlaceName("because")
    let v = OutcomeName("év")
    let no2 = MeasureName("no")
    let name1112 = MeasureName("1-1-1")
    let x = PartnerName("x")
    let better = RatingName("better")
    let baseline2 = MeasureName("baseline")
    return Framework("late", "*") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum3).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count2, "off course", sector: "because").replaces(council)
      Partner(healthBoard)
      Policy {
        MissingLeftOut(ifKnown: .exactly(.decimal("0.125")))
        Coverage(.atLeast(points(from: .now, to: .sameLastYear(.quarter))))
        Publish(to: settledHome, noSilo)
        ReferenceNote("50 % – “half”")
      }
      RecordsSource(sum2) {
        SuppliedBy(missing, baseline)
        partners.from(as: "{day}/{month}/{year}").snapshot
          .reading("off course", "tab\u{9}here", as: .notCollected)
        measures.from("Everyone has a settled home")
        count3.from()
        healthBoard2.from("Everyone has a settled home", "\\(x)", as: .spelling("{year}/{yy}", .calendar, .year))
          .reading("*", "50 % – “half”", as: Expression<NumberValue>(1).as(PersonValue.self))
          .reading("say \"yes\"", "NK", as: zone2)
        Missing("a \\ b", .notSubmitted, in: sum4, zusammenhalt, `default`)
      }
      Outcome(share, "") {
        Within(met2)
        Define(returned, mean(magnitude(known, ifKnown: .no).orElse(Expression<NumberValue>.points("62.5").orElse(1_000, because: "on course"), because: "two\nlines"), target(of: the(cL01, in: default2, where: zone22)), across: .measures(as: coverage2))) {
          By("no")
          MissingStaysMissing()
          Target(.below(minimum(-it, count(settledHome2)) + (Expression<NumberValue>.percent(0).rounded(.up, to: 1) + sum(.percent(1), weightedBy: 63, ifKnown: .exactly(30)))), by: .year(2008))
          Milestone(.atMost(first), by: .baseline)
          Trajectory(.steps)
        }
        Define(twoWords, "50 % – “half”", Expression<NumberValue>(0).asShare(of: partners2) - 0) {
          Decimals(2)
          By("default", "two words")
          MissingStaysMissing()
          MissingLeftOut(ifKnown: .atMost(.decimal("0.125")))
          Interval(.percent(1_000), by: "no-silo")
        }
      }
      Define(because, "tab\u{9}here", name111.of((sum(.money("0.125", "GBP"), across: .places.role(.accountable, for: v), weightedBy: .percent(1)) + .points(1_000)))) {
        Denominator(.below(months(from: .now, to: .previous(.year)).raised(to: minimum(twoWords, ifKnown: .exactly(.decimal("1.4")))) / years(from: .baseline, to: .now)))
        RealChange(.between(-sum(.points("62.5"), points(from: .date(1992, 4, 14), to: .sameLastYear(.year))), and: 0), since: .now)
        Target(.atLeast(-(-no2.asShare(of: name1112))))
        Milestone(.below(Expression<NumberValue>.duration("0.5", .months) / (points(from: .previous(.day), to: .target) + it.for(x).at(.target))), by: .baseline)
      }
      RatingScale(better, "Everyone has a settled home") {
        Label("a \\ b", .above(-(months(from: .ago(.years(9)), to: .ago(.quarters(8))) - unweightedMean(baseline2, first, weightedBy: .percent(1_000)))))
      }
      Rule("share", "a \\ b") {
        ReferenceNote("a \\ b")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let returned = Records("Returned")
    let x = returned.person("x")
    let name111 = returned.key("1-1-1")
    let zone2 = Returns("zone-2")
    let measures = returned.row("measures", of: zone2)
    let better = returned.count("better")
    let returned2 = returned.money("Returned", "GBP")
    let coverage2 = returned.count("coverage")
    let `default` = returned.lower("default", of: number("default"))
    let when = returned.status("when", of: number("all"))
    let measures2 = OutcomeName("measures")
    let twoWords = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let default2 = PartnerName("default")
    let costPerHead2 = PartnerName("cost-per-head")
    let healthBoard = PartnerName("health-board")
    let share = Expression<RowValue>("share")
    let costPerHead3 = Expression<RowValue>("cost-per-head")
    let no2 = Expression<RowValue>("no")
    let `in` = MeasureName("in")
    let late2 = OutcomeName("late")
    let target2 = RuleName("target")
    let late3 = MeasureName("late")
    let better2 = RuleName("better")
    let missing = Returns("missing")
    let x2 = MeasureName("x")
    let all2 = MeasureName("all")
    let v = PartnerName("év")
    let baseline = RatingName("baseline")
    let x3 = OutcomeName("x")
    let costPerHead4 = OutcomeName("cost-per-head")
    let of0023 = MeasureName("OF0023")
    let late4 = RuleName("late")
    let settledHome = MeasureName("settled-home")
    let because = MeasureName("because")
    let healthBoard2 = MeasureName("health-board")
    let mean2 = RatingName("mean")
    let council = Returns("council")
    let partners = MeasureName("partners")
    let first = MeasureName("first")
    let v2 = MeasureName("év")
    let first2 = Expression<DateValue>("first")
    let sum2 = OutcomeName("sum")
    let healthBoard3 = OutcomeName("health-board")
    let share2 = RuleName("share")
    return Framework("cost-per-head", "\\(x)") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords, on: .date(2030, 4, 24))
      Calendar(.calendar, .years)
      Place(zusammenhalt, "")
      Place(sector).with("mean", .date(2006, 9, 18)).until(.date(2020, 7, 10))
      Partner(late).within(noSilo).code("\\(x)").from(.date(2014, 3, 7)).replaces(default2)
      Policy {
        MissingLeftOut(ifKnown: .any)
        Publish(counts: .below(count(.partners)))
        Publish(with: .secondarySuppression)
        Publish(to: costPerHead2, healthBoard)
      }
      RecordsSource(returned, "a \\ b") {
        Every(.quarter)
        x.from(as: .spelling("{year}/{yy}", .academic, .quarter), .spelling("{year}/{yy}", .calendar, .year))
        name111.from("50 % – “half”", as: "{day}/{month}/{year}", "{day}/{month}/{year}")
          .reading("Everyone has a settled home", as: share)
          .reading("a \\ b", "", as: Expression<Condition>(false).as(RowValue.self))
          .reading("NK", "\\(x)", as: costPerHead3)
        measures.from()
          .reading("say \"yes\"", "50 % – “half”", as: Expression<NumberValue>.percent(30).as(RowValue.self))
          .reading("two\nlines", as: no2)
        better.from("", "on course", as: .spelling("{year}/{yy}", .calendar, .year), .spelling("{year}/{yy}", .financial, .year)).snapshot
        returned2.from("50 % – “half”")
          .reading("tab\u{9}here", as: `in`)
          .reading("", "a \\ b", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("NK", as: returned2)
        Missing("NK", .notSubmitted)
        Review(by: .date(2015, 8, 8))
      }
      RecordsSource(returned, "off course") {
        coverage2.from()
        `default`.from("say \"yes\"").snapshot
        when.from("tab\u{9}here")
          .reading("\\(x)", as: Expression<Condition>(false).as(TextValue.self))
          .reading("50 % – “half”", as: Expression<NumberValue>.percent(12_345_678).as(TextValue.self))
          .reading("", "50 % – “half”", as: .notCollected)
        Checked(by: "two\nlines")
      }
      Outcome(measures2) {
        Within(measures2)
        Within(late2)
        With("sum", "missing")
        Define(target2, "on course", (Expression<NumberValue>.percent("62.5").is(.excluded) && late3.isNotBetween(.points("1.4"), and: .percent("1.4"))) || the(better2, in: missing)) {
          ValueRange(.percent(12_345_678), to: x2, whole: true)
        }
        Define(all2, .money("0.5", "GBP")) {
          ValueRange(returned2 * (63 / it.for(v).at(.years(2024...2026))), to: 63)
          Denominator(.above(months(from: .previous, to: .sameLastYear(.month))))
          Trajectory(.straight)
        }
      }
      RatingScale(baseline, "say \"yes\"", for: .partners(accountableFor: x3).role(.funder, for: costPerHead4).where(Expression<NumberValue>.duration("1.4", .days).orElse(`default`, because: "Everyone has a settled home").isBetween(of0023, and: (Expression<Condition>(true) && late4).as(NumberValue.self)) && (Expression<TextValue>.text("a \\ b").is(.undefined) || (Expression<Condition>(true) && false && false) || settledHome >= because) && healthBoard2.is(.missing))) {
        BestToWorst("", "Everyone has a settled home")
        BestFirst()
      }
      Rule("missing", "say \"yes\"") {
        When(Expression<TextValue>.text("say \"yes\"").isBetter(than: the(mean2, in: council, where: because <= partners)))
        Forbid(atLeast(12_345_678, .measures(as: x2), areNot: .improving).is(sum(.duration(30, .years), across: .outcomes, weightedBy: .points(1)).isOne(of: Expression<NumberValue>.points("62.5") / first, v2 - better, `in`)))
        Then("off course")
        ReferenceNote("NK")
      }
      Rule("no-silo", "off course") {
        When(first2.of(Expression<NumberValue>.decimal("62.5")) <= .date(2018, 2, 16) || most(.outcomes.role(.accountable, for: sum2).of(.it), have: it.isNotOne(of: returned2, .money(63, "GBP"), returned2)))
        When(Expression<PartnerValue>.it.is(.contributing, for: healthBoard3))
        Forbid(share2)
      }
    }
  }
}
