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
    let better = Returns("better")
    let noSilo = better.measure("no-silo")
    let noSilo2 = better.number("no-silo")
    let count3 = Returns("count")
    let when = count3.received("when")
    let when2 = count3.date("when")
    let count4 = count3.number("count")
    let x = count3.yesNo("x")
    let met2 = OutcomeName("met")
    let returned = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
    let x2 = PartnerName("x")
    let count5 = PartnerName("count")
    let mean2 = PartnerName("mean")
    let returned2 = MeasureName("Returned")
    let healthBoard = PartnerName("health-board")
    let cL01 = PartnerName("C&L01")
    let settledHome = MeasureName("settled-home")
    let known = MeasureName("known")
    let zone2 = PartnerName("zone-2")
    let zone22 = PlaceName("zone-2")
    let better2 = MeasureName("better")
    let v = MeasureName("év")
    let no2 = Returns("no")
    let first = RuleName("first")
    let zone23 = MeasureName("zone-2")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let baseline = MeasureName("baseline")
    let cL012 = MeasureName("C&L01")
    let because = MeasureName("because")
    let sum2 = RatingName("sum")
    let known2 = PartnerName("known")
    let noSilo3 = PartnerName("no-silo")
    let noSilo4 = PlaceName("no-silo")
    let of00232 = MeasureName("OF0023")
    let share = PartnerName("share")
    let no3 = MeasureName("no")
    let costPerHead = MeasureName("cost-per-head")
    let partners = OutcomeName("partners")
    let sector = MeasureName("sector")
    let better3 = PartnerName("better")
    let `default` = OutcomeName("default")
    let `in` = MeasureName("in")
    let measures = MeasureName("measures")
    let met3 = PlaceName("met")
    return Framework("Zusammenhalt", "two\nlines") {
      Version("2026.1")
      Vision("")
      Checked(by: "NK")
      Calendar(.calendar, .quarters)
      Place(count2, "off course")
      Partner(all2, "on course").with("C&L01", .text("NK")).from(.date(1993, 4, 8)).from(.date(1998, 8, 15)).replaces(returned, all2, of0023)
      Partner(met, "a \\ b")
      Policy {
        Round(.halfDown, to: 2)
      }
      ReturnsSource(better, "Everyone has a settled home") {
        Separator("\u{9}")
        Separator("|")
        noSilo.from("a \\ b")
        noSilo2.from()
        Missing("off course", .notDue)
      }
      ReturnsSource(count3, "") {
        SuppliedBy(x2, count5, mean2)
        when.from(as: .spelling("{year}/{yy}", .calendar, .quarter), "{day}/{month}/{year}")
          .reading("a \\ b", as: Expression<TextValue>.text("off course").as(DateValue.self))
        when2.from()
        count4.from("a \\ b", as: .spelling("{year}/{yy}", .financial, .year))
        x.from("50 % – “half”", "say \"yes\"", as: "{day}/{month}/{year}")
        Missing("", .undefined, in: returned2)
        Checked(by: "a \\ b", on: .date(2025, 6, 2))
      }
      Outcome(met2, "*") {
        Supplier(healthBoard, cL01)
        Define(settledHome, .percent(1)) {
          RealChange(.below(known.of(magnitude(days(from: .date(2022, 4, 26), to: .previous), across: .partners.ownedBy(zone2)))), since: .now)
          RealChange(.below(Expression<NumberValue>.percent("0.5").per(unweightedMean(1, it, weightedBy: it).in(zone22).among("it"))), since: .target)
          Target(.reaching((-(Expression<NumberValue>.points(1_000) * 1)).raised(to: median(better2.of(Expression<DateValue>.date(1994, 2, 8)), over: .yearToDate, weightedBy: -settledHome))))
          Milestone(.between(the(v, in: no2), and: it), by: .ago(.months(10)))
        }
        Define(first, Expression<NumberValue>.duration("1.4", .quarters).isNotBetween(mean(zone23, Expression<NumberValue>.percent(30).asShare(of: 63)), and: it)) {
          Balances(count4, count4, zusammenhalt2)
          Balances(zone23, baseline, cL012)
          Target(.below(Expression<TextValue>.text("50 % – “half”").as(NumberValue.self).per(Expression<NumberValue>.duration(30, .months).rounded(.halfUp, to: 3).per(100_000, 1))), by: .baseline)
          Milestone(.atMost(because), by: .year(2018))
          With("late", .date(2012, 4, 15))
        }
      }
      RatingScale(sum2, for: .places.suppliedBy(known2).suppliedBy(noSilo3).as(noSilo4).where(v.isBetween(of00232, and: better2))) {
        InOrder()
        InOrder()
        Label("a \\ b", when: !Expression<NumberValue>.money("62.5", "GBP").orElse(.percent("0.5"), because: "a \\ b").is(.undefined))
        Label("tab\u{9}here", when: Expression<NumberValue>.decimal("1.4").isBetween(minimum(count(.partners.suppliedBy(share)), ifKnown: .atLeast(.decimal("62.5"))), and: (no3 * costPerHead).rounded(.up, to: 2)))
        Because("\\(x)")
      }
      Rule("sum") {
        When(Expression<TextValue>.text("NK").is(.known))
      }
      Rule("target", "tab\u{9}here") {
        For(.measures(of: .it).of(partners), where: known2.of(sector).isNot(all2.of(count4)))
        For(.partners(as: better3), where: (Expression<Condition>.it || Expression<NumberValue>.percent(0).isNotBetween(returned2, and: 1_000)) && any(.outcomes.ownedBy(all2).role(.supplier, for: .it).as(`default`), areNot: .undecided) && `in`.of(Expression<TextValue>.text("")).is(.notDue))
        When(measures >= Expression<NumberValue>.duration(1_000, .years).asShare(of: costPerHead) / .points(1_000))
        Then("off course", by: .places(as: met3))
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let returned = PartnerName("Returned")
    let measures = Returns("measures")
    let better = measures.denominator("better", of: number("late"))
    let settledHome = OutcomeName("settled-home")
    let returned2 = PlaceName("Returned")
    let cL01 = PartnerName("C&L01")
    let target2 = RuleName("target")
    let late = MeasureName("late")
    let zone2 = Returns("zone-2")
    let partners2 = MeasureName("partners")
    let `default` = MeasureName("default")
    let council = MeasureName("council")
    let of0023 = MeasureName("OF0023")
    let zone22 = MeasureName("zone-2")
    let known = Returns("known")
    let count2 = MeasureName("count")
    let known2 = MeasureName("known")
    let sum2 = MeasureName("sum")
    let first = RatingName("first")
    let because = Returns("because")
    let share = PlaceName("share")
    let v = MeasureName("év")
    let v2 = PlaceName("év")
    let name111 = OutcomeName("1-1-1")
    return Framework("met", "on course") {
      Version("2026.1")
      Replaces("2026.1", because: "")
      Replaces("1.2.3", because: "a \\ b")
      Replaces("1.2.3", because: "*")
      Place(partners).sector("default").within(returned2).with("missing", "better").from(.date(2013, 3, 5))
      Partner(returned, sector: "coverage").with("no", "mean")
      ReturnsSource(measures) {
        SuppliedBy(cL01)
        better.from()
      }
      Outcome(settledHome) {
        With("in", .quarter(2000, 1))
        Review(by: .date(2007, 5, 25))
        Define(target2, "*", Expression<NumberValue>.percent(30) > median(.duration(1, .months), maximum(late, in: zone2), over: .last(5, .years), weightedBy: partners2 - .decimal("0.5"))) {
          Coverage(.below(median(`default`.per(council / .points(0)), Expression<NumberValue>(12_345_678).rounded(.halfDown, to: 2).orElse(-partners2, because: "tab\u{9}here"), across: .measures.where((-of0023) >= the(zone22, in: known)))))
        }
        Define(count2, "on course") {
          Balances(target2, known2)
          Baseline(.ago(.months(1)))
          Target(.atLeast(-(Expression<NumberValue>.duration(63, .years) - 0).among("all")))
        }
      }
      Define(sum2, quarters(from: .month(.june, 2021), to: .date(2006, 5, 18)))
      RatingScale(first, "two\nlines", on: it) {
        WorstFirst()
        InOrder()
        Label("NK", .below(unweightedMean(-Expression<NumberValue>(63).rounded(.halfEven, to: 1), in: because, where: Expression<DateValue>.date(2025, 9, 19).as(Condition.self), weightedBy: count(.places(as: share)), ifKnown: .atMost(1_000))))
        Label("two\nlines", when: true)
        Label("\\(x)", when: !Expression<NumberValue>.money(0, "GBP").isBetter(than: .points(63)) && better.in(v2).at(.baseline).among("target").isNoBetter(than: v))
      }
      Rule("class", "two\nlines") {
        For(.partners.role(.assurer, for: name111))
        Then("a \\ b", by: .measures, within: .years(13))
        ReferenceNote("NK")
      }
      Rule("sector", "Everyone has a settled home") {
        Then("say \"yes\"")
        Then("\\(x)", within: .quarters(0))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first = PartnerName("first")
    let cL01 = Returns("C&L01")
    let healthBoard = cL01.period("health-board")
    let missing = cL01.number("missing")
    let measures = cL01.period("measures")
    let twoWords = cL01.date("two words")
    let sector = Returns("sector")
    let council = sector.period("council")
    let no2 = OutcomeName("no")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let mean2 = MeasureName("mean")
    let no3 = MeasureName("no")
    let because = MeasureName("because")
    let baseline = PartnerName("baseline")
    let missing2 = OutcomeName("missing")
    let count2 = MeasureName("count")
    let baseline2 = MeasureName("baseline")
    let council2 = MeasureName("council")
    let noSilo = PartnerName("no-silo")
    let late = PlaceName("late")
    let council3 = Returns("council")
    let returned = RuleName("Returned")
    let measures2 = MeasureName("measures")
    let `class` = RatingName("class")
    let settledHome = MeasureName("settled-home")
    let known = Returns("known")
    let late2 = Returns("late")
    let sum2 = Returns("sum")
    let v2 = RuleName("év")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let share = PartnerName("share")
    let class2 = PlaceName("class")
    let all2 = OutcomeName("all")
    let name1112 = OutcomeName("1-1-1")
    let v3 = PartnerName("év")
    let met2 = OutcomeName("met")
    let sum3 = MeasureName("sum")
    let cL012 = MeasureName("C&L01")
    let twoWords2 = OutcomeName("two words")
    let name1113 = MeasureName("1-1-1")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let no4 = PartnerName("no")
    let x2 = OutcomeName("x")
    let settledHome2 = OutcomeName("settled-home")
    let `default` = MeasureName("default")
    let measures3 = PartnerName("measures")
    let known2 = MeasureName("known")
    let noSilo2 = Returns("no-silo")
    let mean3 = PartnerName("mean")
    let when = PlaceName("when")
    let share2 = MeasureName("share")
    return Framework("év", "say \"yes\"") {
      Language(1)
      Vision("tab\u{9}here")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first, sector: "class").sector("x").replaces(first, met, name111)
      Policy {
        Round(.halfUp, to: 1)
        Publish(counts: .atLeast(mean2.of(Expression<NumberValue>.money(-12_345_678, "GBP").orElse(unweightedMean(no3, weightedBy: because), because: "a \\ b"))), roundedTo: 10)
        ReferenceNote("Everyone has a settled home")
      }
      ReturnsSource(cL01, "*") {
        healthBoard.from()
          .reading("\\(x)", as: Expression<NumberValue>.decimal("0.125").as(PeriodValue.self))
          .reading("off course", "say \"yes\"", as: Expression<NumberValue>(12_345_678).as(PeriodValue.self))
        missing.from("two\nlines", "a \\ b")
        measures.from(as: .spelling("{year}/{yy}", .calendar, .month))
        twoWords.from()
          .reading("on course", as: Expression<NumberValue>(63).as(DateValue.self))
        Missing("two\nlines", .notDue)
      }
      ReturnsSource(sector) {
        SuppliedBy(baseline)
        Every(.year, due: .years(25))
        council.from()
        Review(by: .date(2012, 8, 26))
      }
      Outcome(no2, "off course") {
        Within(missing2)
        Allow("all", in: "zone-2", because: "50 % – “half”")
        Define(count2, maximum(Expression<NumberValue>.decimal("0.5") / baseline2, council2.for(noSilo).in(late).among("it"), over: .last(4, .years)) - count(council3, where: returned)) {
          Target(.atLeast(-no3), by: .target)
        }
      }
      Define(measures2, "*", Expression<NumberValue>.decimal("0.125").asShare(of: Expression<TextValue>.text("Everyone has a settled home").as(NumberValue.self))) {
        Target(.above(Expression<NumberValue>.decimal("0.5") - minimum(it.per(100, it))))
        Milestone(.between(it, and: .percent(63)), by: .ago(.days(9)))
      }
      RatingScale(`class`, "\\(x)", for: .measures(as: settledHome)) {
        BestToWorst("say \"yes\"")
        BestFirst()
        Label("two\nlines", .between(median(mean2.of(mean(30, in: known, weightedBy: mean2, ifKnown: .any)), over: .from(.baseline, to: .previous)), and: .money("62.5", "GBP")))
        Label("two\nlines", when: zusammenhalt.of(Expression<NumberValue>(12_345_678).for(share).in(class2)).isBetween(measures2.of(it).orElse(count(late2, where: false), because: "tab\u{9}here"), and: count(sum2, where: v2).asShare(of: maximum(Expression<Condition>(false).as(NumberValue.self), weightedBy: settledHome))))
      }
      Rule("Returned") {
        For(.outcomes.role(.accountable, for: all2).of(.it).as(name1112), .places.ownedBy(v3))
        For(.outcomes(as: met2).where(cL012.isOne(of: sum3.of(Expression<NumberValue>(30).asShare(of: .percent("0.5"))))), .measures.role(.lead, for: twoWords2).suppliedBy(.it).as(name1113))
        For(.outcomes.suppliedBy(.it).as(zusammenhalt2), .outcomes.role(.lead, for: .it).ownedBy(no4).as(x2))
      }
      Rule("late") {
        For(.partners, .measures.role(.supplier, for: settledHome2).as(`default`))
        For(.measures(of: no2).ownedBy(measures3).as(known2).where(it.isWorse(than: the(because, in: noSilo2, where: Expression<Condition>(false) || false))), .places.ownedBy(mean3).in(.it).as(when))
        Require(share2.is(.notApplicable))
        Forbid(Expression<DateValue>.date(1991, 12, 1).is(.improving))
      }
      Test("") {
        Expect((Expression<NumberValue>.duration("62.5", .quarters) - it).isNot(.worsening))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share = PlaceName("share")
    let share2 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let known = Returns("known")
    let default2 = known.count("default")
    let first = known.number("first")
    let zone2 = known.date("zone-2")
    let twoWords = known.received("two words")
    let count2 = Returns("count")
    let all2 = count2.date("all")
    let mean2 = count2.numerator("mean", of: number("health-board"))
    let count3 = count2.yesNo("count")
    let healthBoard = count2.percent("health-board")
    let target2 = count2.text("target")
    let first2 = OutcomeName("first")
    let returned = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let default3 = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known2 = PlaceName("known")
    let `in` = PlaceName("in")
    let default4 = PlaceName("default")
    let council = Expression<DateValue>("council")
    let first3 = PartnerName("first")
    let x = MeasureName("x")
    let measures = MeasureName("measures")
    let no2 = RatingName("no")
    let no3 = MeasureName("no")
    let no4 = PartnerName("no")
    return Framework("default", "50 % – “half”") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Agreed(by: name111, default3, of0023, on: .date(1990, 11, 17))
      Place(share, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known2, `in`, default4)
      Partner(share2, sector: "1-1-1").sector("late")
      Partner(cL01)
      Policy {
        Round(.halfDown, to: 3)
        Review(by: .date(2028, 5, 10))
        Allow("no-silo", because: "a \\ b")
      }
      ReturnsSource(known, "\\(x)") {
        default2.from("", "50 % – “half”")
          .reading("a \\ b", as: healthBoard)
        first.from("")
        zone2.from()
          .reading("two\nlines", as: council)
          .reading("a \\ b", "NK", as: Expression<Condition>(true).as(DateValue.self))
        twoWords.from()
        Allow("met", because: "")
      }
      ReturnsSource(count2) {
        SuppliedBy(share2, share2, first3)
        all2.from("")
        mean2.from("tab\u{9}here", "NK")
        count3.from("tab\u{9}here")
        healthBoard.from()
        target2.from("50 % – “half”", ["50 % – “half”": .text("Everyone has a settled home")])
        ReferenceNote("off course")
      }
      Outcome(first2, "") {
        Written(by: "NK")
        Define(first, "*", .money("1.4", "GBP")) {
          Unit("Everyone has a settled home")
          ReferenceNote("50 % – “half”")
        }
        Define(x, measures)
      }
      RatingScale(no2, "two\nlines", for: .measures(as: no3)) {
        BestToWorst("*", "\\(x)")
        BestToWorst("say \"yes\"")
        InOrder()
        Because("")
        Because("Everyone has a settled home")
      }
      Rule("x", "") {
        Then("\\(x)", by: .partners.suppliedBy(no4).ownedBy(.it), within: .months(5))
        ReferenceNote("*")
      }
      Rule("when", "\\(x)") {
        Require(Expression<PeriodValue>.quarter(2005...2006, 2).isNotOne(of: .years(2003...2005), .years(2004...2006)))
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let council = PlaceName("council")
    let partners = PlaceName("partners")
    let baseline = PartnerName("baseline")
    let missing = PartnerName("missing")
    let `in` = Returns("in")
    let in2 = `in`.yesNo("in")
    let settledHome = `in`.numerator("settled-home", of: number("because"))
    let v = `in`.money("év", "GBP")
    let better = `in`.count("better")
    let of0023 = `in`.date("OF0023")
    let met = Returns("met")
    let first = met.partner("first")
    let better2 = met.count("better")
    let healthBoard = met.number("health-board")
    let all2 = met.count("all")
    let noSilo = OutcomeName("no-silo")
    let healthBoard2 = PartnerName("health-board")
    let `class` = PartnerName("class")
    let noSilo2 = PlaceName("no-silo")
    let better3 = PlaceName("better")
    let twoWords = PlaceName("two words")
    let cL01 = PlaceName("C&L01")
    let target3 = PlaceName("target")
    let because = PartnerName("because")
    let met2 = RuleName("met")
    let first2 = MeasureName("first")
    let met3 = MeasureName("met")
    let in3 = MeasureName("in")
    let costPerHead = PartnerName("cost-per-head")
    let cL012 = OutcomeName("C&L01")
    let `default` = OutcomeName("default")
    let mean2 = MeasureName("mean")
    let class2 = PlaceName("class")
    let twoWords2 = RuleName("two words")
    let x = MeasureName("x")
    let known = PartnerName("known")
    let name111 = MeasureName("1-1-1")
    let target4 = MeasureName("target")
    let when = MeasureName("when")
    let name1112 = RatingName("1-1-1")
    let cL013 = PartnerName("C&L01")
    let default2 = MeasureName("default")
    let because2 = RuleName("because")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let of00232 = Returns("OF0023")
    return Framework("target", "a \\ b") {
      Vision("two\nlines")
      Agreed(by: healthBoard2, missing, `class`, on: .date(2008, 4, 21))
      Checked(by: "two\nlines")
      Allow("x", because: "a \\ b")
      Place(council).code("50 % – “half”").replaces(noSilo2, better3, twoWords)
      Place(partners).within(cL01).until(.date(2026, 9, 24)).replaces(target3)
      Partner(baseline, sector: "mean").from(.date(2022, 1, 11))
      Partner(missing, sector: "no")
      ReturnsSource(`in`) {
        SuppliedBy(because)
        in2.from()
          .reading("\\(x)", "*", as: Expression<TextValue>.text("50 % – “half”").as(Condition.self))
          .reading("on course", as: met2)
        settledHome.from()
          .reading("two\nlines", "a \\ b", as: first2)
          .reading("a \\ b", "Everyone has a settled home", as: met3)
          .reading("Everyone has a settled home", "off course", as: Expression<TextValue>.text("").as(NumberValue.self))
        v.from(as: "{day}/{month}/{year}")
          .reading("off course", as: .decimal("1.4"))
          .reading("off course", as: in3)
          .reading("two\nlines", as: Expression<Condition>(true).as(NumberValue.self))
        better.from("off course", "Everyone has a settled home")
        of0023.from("a \\ b")
        Missing("off course", .notSubmitted)
        Missing(["tab\u{9}here", "*"], .notCollected)
      }
      ReturnsSource(met) {
        Every(.day)
        Separator("|")
        first.from(as: .spelling("{year}/{yy}", .calendar, .year), "{day}/{month}/{year}")
          .reading("Everyone has a settled home", as: costPerHead)
        better2.from()
          .reading("*", "\\(x)", as: Expression<Condition>(true).as(NumberValue.self))
        healthBoard.from()
        all2.from()
          .reading("", "\\(x)", as: .decimal("1.4"))
          .reading("Everyone has a settled home", as: .percent("62.5"))
        Because("a \\ b")
      }
      Outcome(noSilo) {
        Within(cL012)
        Within(`default`)
        Define(first2, "\\(x)") {
          RealChange(.above(mean2.of(it.in(class2))), since: .ago(.quarters(9)))
          Trajectory(.straight)
        }
      }
      Define(twoWords2, 1 >= it) {
        Balances(x)
        Decimals(2)
        Denominator(.between(median(Expression<NumberValue>.percent("1.4").raised(to: 30).for(known).in(class2).among("it"), name111, over: .yearToDate, weightedBy: Expression<NumberValue>(0).asShare(of: target4).raised(to: .money(0, "GBP")), ifKnown: .exactly(63)), and: mean2))
        Milestone(.above(when.of((-(Expression<NumberValue>(63) + .decimal("1.4"))))), by: .ago(.days(7)))
        With("council", Expression<Condition>(false))
        With("two words", .date(1998, 8, 9))
      }
      RatingScale(name1112, "*", for: .measures.ownedBy(cL013)) {
        WorstFirst()
        InOrder()
        Label("Everyone has a settled home", when: default2 > x.of(Expression<DateValue>.date(2006, 4, 1)))
      }
      Rule("mean") {
        When(because2)
        Require(the(baseline, in: of00232, where: true).isNot(the(zusammenhalt, in: zusammenhalt2)))
        Forbid(Expression<NumberValue>.duration(12_345_678, .quarters).as(Condition.self))
        ReferenceNote("50 % – “half”")
      }
      Rule("sector", "*") {
        Forbid(in2.isNot(.worsening))
        ReferenceNote("tab\u{9}here")
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let missing = Returns("missing")
    let `in` = missing.lower("in", of: number("partners"))
    let missing2 = missing.number("missing")
    let `class` = Returns("class")
    let measures = `class`.numerator("measures", of: number("baseline"))
    let because = OutcomeName("because")
    let when = PlaceName("when")
    let settledHome2 = MeasureName("settled-home")
    let met2 = PartnerName("met")
    let because2 = PartnerName("because")
    let v = MeasureName("év")
    let met3 = MeasureName("met")
    let measures2 = PartnerName("measures")
    let cL01 = PartnerName("C&L01")
    let sum2 = PartnerName("sum")
    let known = PartnerName("known")
    let when2 = PartnerName("when")
    let when3 = OutcomeName("when")
    let mean2 = MeasureName("mean")
    let x = MeasureName("x")
    let zone2 = MeasureName("zone-2")
    let when4 = MeasureName("when")
    let first = RatingName("first")
    let zusammenhalt = Returns("Zusammenhalt")
    let settledHome3 = RuleName("settled-home")
    let baseline = MeasureName("baseline")
    let returned = MeasureName("Returned")
    let late = MeasureName("late")
    let of0023 = PartnerName("OF0023")
    let zone22 = PartnerName("zone-2")
    let noSilo = MeasureName("no-silo")
    let all2 = MeasureName("all")
    return Framework("met", "50 % – “half”") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      ReturnsSource(missing, "tab\u{9}here") {
        Every(.quarter)
        Separator("\u{9}")
        `in`.from("Everyone has a settled home")
          .reading("", "NK", as: .withheld)
        missing2.from()
          .reading("a \\ b", as: settledHome2)
          .reading("on course", "NK", as: measures)
          .reading("*", as: .notDue)
      }
      ReturnsSource(`class`) {
        SuppliedBy(met2, because2)
        measures.from(as: .spelling("{year}/{yy}", .academic, .month))
        Missing(["two\nlines", "*"], .notApplicable, in: v, met3)
        Missing(["50 % – “half”", "*"], .notApplicable)
      }
      Outcome(because) {
        HeardThrough(measures2, cL01)
        HeardThrough(sum2, known, when2)
        Within(when3)
        Define(mean2, median(x, weightedBy: zone2))
        Define(when4, "say \"yes\"") {
          Trajectory(.straight)
        }
      }
      RatingScale(first, "\\(x)", on: baseline.of(returned.of(measures)).orElse(count(zusammenhalt, where: !settledHome3), because: "NK")) {
        InOrder()
        Label("off course", when: late.rounded(.up, to: 3).asShare(of: .percent("1.4")).is(.unchanged))
        Gate("because", .noBetter(than: "50 % – “half”"), when: false)
      }
      Rule("C&L01", "") {
        Then("say \"yes\"", by: of0023, zone22, within: .quarters(20))
        ReferenceNote("tab\u{9}here")
      }
      Test("two\nlines") {
        Given(late.at(.sameLastYear(.day)), .notDue)
        Given(noSilo.at(.previous(.year)), 1_000)
        Given(v.at(.target), v)
        Given(all2.at(.date(2012, 3, 24)), -29)
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let target2 = Returns("target")
    let zusammenhalt = target2.text("Zusammenhalt")
    let met = target2.count("met")
    let share = target2.number("share")
    let zone2 = OutcomeName("zone-2")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let x = PartnerName("x")
    let better = RatingName("better")
    let share2 = RatingName("share")
    let better2 = PartnerName("better")
    let costPerHead = MeasureName("cost-per-head")
    let twoWords2 = MeasureName("two words")
    let missing = MeasureName("missing")
    let first = RatingName("first")
    let no3 = OutcomeName("no")
    let late2 = RuleName("late")
    let baseline = MeasureName("baseline")
    let council = PlaceName("council")
    let noSilo = MeasureName("no-silo")
    let sector = Returns("sector")
    let twoWords3 = RuleName("two words")
    let class2 = RatingName("class")
    let noSilo2 = PartnerName("no-silo")
    let `default` = PlaceName("default")
    let count2 = RatingName("count")
    let noSilo3 = Returns("no-silo")
    let known = RuleName("known")
    return Framework("év", "say \"yes\"") {
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
        Round(.halfEven, to: 2)
        ReferenceNote("\\(x)")
      }
      ReturnsSource(target2, "") {
        SuppliedBy(x)
        zusammenhalt.from("two\nlines", "50 % – “half”", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), "{day}/{month}/{year}")
          .reading("Everyone has a settled home", as: Expression<Condition>(true).as(TextValue.self))
          .reading("a \\ b", "", as: better)
          .reading("NK", as: share2)
        met.from()
          .reading("*", "Everyone has a settled home", as: Expression<TextValue>.text("two\nlines").as(NumberValue.self))
          .reading("off course", as: Expression<Condition>(false).as(NumberValue.self))
        share.from("two\nlines", as: .spelling("{year}/{yy}", .financial, .year))
          .reading("", "*", as: .late)
          .reading("\\(x)", "off course", as: Expression<TextValue>.text("*").as(NumberValue.self))
      }
      Outcome(zone2, "*") {
        HeardThrough(better2)
        Improving(when: true)
        With("when", Expression<Condition>(true))
        ReferenceNote("NK")
        Define(costPerHead, twoWords2.of((missing * .money("0.125", "GBP"))) + .decimal("1.4")) {
          LowerIsBetter()
          Baseline(.now)
        }
      }
      RatingScale(first, "two\nlines", for: .outcomes(as: no3)) {
        InOrder()
        Label("\\(x)", .otherwise)
        Label("a \\ b", when: late2)
        Label("*", .otherwise)
      }
      Rule("zone-2") {
        When(costPerHead.isNotOne(of: baseline.at(.ago(.days(11))).bracketed.in(council).among("it"), coverage(of: minimum(noSilo, in: sector, where: twoWords3, weightedBy: it))))
        ReferenceNote("")
        ReferenceNote("*")
      }
      Rule("zone-2") {
        Forbid(the(count2, in: noSilo3).isNotOne(of: .text("tab\u{9}here"), class2.for(noSilo2).in(`default`).among("measures").bracketed.at(.baseline)))
        ReferenceNote("Everyone has a settled home")
      }
      Test("on course") {
        AsOf(.date(2013, 12, 12))
        Given(known.at(.date(2026, 6, 28)), true)
        Given(target2, columns: ["at", "partner", "value"],
          [.years(2021...2023), nil, nil],
          [.answer(false), Cell(Expression<NumberValue>(-84)), "50 % – “half”"],
          [Cell(Expression<NumberValue>(-11)), Cell(Expression<NumberValue>(-27)), Cell(Expression<NumberValue>(-10))])
        Given(late, columns: ["at", "partner", "value"],
          [nil, .missing(.excluded), Cell(Expression<NumberValue>(-4))])
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of0023 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share = PartnerName("share")
    let baseline = Returns("baseline")
    let mean3 = baseline.share("mean")
    let twoWords = baseline.percent("two words")
    let zone2 = baseline.period("zone-2")
    let returned = baseline.partner("Returned")
    let x = baseline.number("x")
    let noSilo = Returns("no-silo")
    let x2 = noSilo.share("x")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let `class` = PartnerName("class")
    let when = PartnerName("when")
    let missing = MeasureName("missing")
    let all2 = MeasureName("all")
    let healthBoard = MeasureName("health-board")
    let baseline2 = MeasureName("baseline")
    let no2 = PlaceName("no")
    let v = MeasureName("év")
    let zone22 = MeasureName("zone-2")
    let mean4 = OutcomeName("mean")
    let class2 = MeasureName("class")
    let coverage2 = PartnerName("coverage")
    let first = MeasureName("first")
    let returned2 = MeasureName("Returned")
    let target2 = RatingName("target")
    let known2 = PlaceName("known")
    let late = MeasureName("late")
    let costPerHead = PartnerName("cost-per-head")
    return Framework("known", "\\(x)") {
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
        Publish(counts: .below(1))
        Allow("met", because: "on course")
      }
      ReturnsSource(baseline) {
        SuppliedBy(`class`, `class`, when)
        mean3.from()
          .reading("two\nlines", as: missing)
          .reading("off course", as: all2)
          .reading("Everyone has a settled home", "say \"yes\"", as: Expression<Condition>(true).as(NumberValue.self))
        twoWords.from(as: "{day}/{month}/{year}")
          .reading("NK", as: Expression<Condition>(false).as(NumberValue.self))
        zone2.from("\\(x)")
        returned.from("")
        x.from(as: "{day}/{month}/{year}")
      }
      ReturnsSource(noSilo) {
        Separator("\u{9}")
        x2.from()
        Review(by: .date(2025, 11, 11))
      }
      Outcome(zusammenhalt) {
        Worsening(when: .it)
        Define(healthBoard, "two\nlines") {
          ValueRange(minimum(points(from: .previous, to: .baseline).per(100_000, Expression<NumberValue>.percent("0.5") + baseline2), Expression<NumberValue>.decimal("0.5").rounded(.halfDown, to: 3), over: .from(.baseline, to: .ago(.quarters(8))), ifKnown: .any), to: twoWords, whole: true)
          RealChange(.above(Expression<NumberValue>.points("1.4").rounded(.halfUp, to: 2)), since: .previous)
          Target(.below(count(.measures.in(no2).ownedBy(.it).where(unweightedMean(zone22, across: .partners.of(mean4).where(true), ifKnown: .exactly(.percent("62.5"))).isNoWorse(than: v)))))
          Milestone(.atMost(class2), by: .baseline)
        }
        Define(coverage2, better) {
          NeitherIsBetter()
          Unit("on course")
          RealChange(.between(first, and: returned2), since: .sameLastYear(.year))
        }
      }
      RatingScale(target2, "NK", on: .money(1, "GBP")) {
        WorstFirst()
        BestFirst()
        Label("\\(x)", .above(Expression<NumberValue>.percent(30).per(.percent(1_000)).in(known2).rounded(.up, to: 1)))
        Label("two\nlines", .atMost(late))
      }
      Rule("Returned") {
        Then("two\nlines")
      }
      Rule("Zusammenhalt") {
        Then("50 % – “half”", by: .partners.ownedBy(costPerHead))
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let `class` = Returns("class")
    let twoWords = `class`.period("two words")
    let class2 = `class`.count("class")
    let better = `class`.received("better")
    let sum2 = `class`.count("sum")
    let healthBoard = `class`.money("health-board", "GBP")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let better2 = PartnerName("better")
    let council = Expression<PeriodValue>("council")
    let all2 = Expression<DateValue>("all")
    let first = MeasureName("first")
    let settledHome = MeasureName("settled-home")
    let late = OutcomeName("late")
    let missing = OutcomeName("missing")
    let when = MeasureName("when")
    let returned = MeasureName("Returned")
    let met = PartnerName("met")
    let baseline = PlaceName("baseline")
    let count2 = PartnerName("count")
    let settledHome2 = PartnerName("settled-home")
    let costPerHead = PartnerName("cost-per-head")
    let `in` = MeasureName("in")
    let `default` = MeasureName("default")
    let first2 = RatingName("first")
    let count3 = PlaceName("count")
    let name111 = MeasureName("1-1-1")
    let of0023 = Returns("OF0023")
    let coverage3 = MeasureName("coverage")
    let name1112 = Returns("1-1-1")
    let healthBoard2 = PartnerName("health-board")
    let measures = OutcomeName("measures")
    return Framework("coverage", "") {
      Version("3")
      Agreed(by: better2, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      ReturnsSource(`class`, "on course") {
        Every(.quarter, due: .months(19))
        Separator("\u{9}")
        twoWords.from("\\(x)", ["*": Expression<NumberValue>(30).as(PeriodValue.self), "off course": council])
        class2.from("on course")
        better.from()
          .reading("two\nlines", "two\nlines", as: Expression<TextValue>.text("Everyone has a settled home").as(DateValue.self))
          .reading("tab\u{9}here", as: all2)
          .reading("*", "on course", as: Expression<NumberValue>(1_000).as(DateValue.self))
        sum2.from("Everyone has a settled home", as: .spelling("{year}/{yy}", .financial, .month))
          .reading("50 % – “half”", "off course", as: .withheld)
          .reading("say \"yes\"", as: first)
          .reading("Everyone has a settled home", as: settledHome)
        healthBoard.from("say \"yes\"", "tab\u{9}here")
          .reading("*", as: .notApplicable)
          .reading("on course", "Everyone has a settled home", as: Expression<TextValue>.text("Everyone has a settled home").as(NumberValue.self))
          .reading("50 % – “half”", as: .late)
      }
      Outcome(zusammenhalt2, "tab\u{9}here") {
        Within(late)
        Within(missing)
        Checked(by: "\\(x)", on: .date(2023, 8, 26))
        Define(when, "a \\ b", maximum(Expression<NumberValue>.money("62.5", "GBP").raised(to: .duration(63, .days)), minimum(.points(12_345_678), 0), ifKnown: .any) + .duration("1.4", .months)) {
          Contributes(to: sum2, returned)
          Denominator(.below(class2))
          RealChange(.atLeast(.decimal("62.5")), since: .date(2001, 2, 1))
          Milestone(.reaching(Expression<NumberValue>.duration(30, .months).for(met).in(baseline).among("measures").raised(to: Expression<NumberValue>.percent(0).orElse(.percent("1.4"), because: "Everyone has a settled home")).asShare(of: it * .percent(1_000) * returned.of(Expression<NumberValue>.percent(1)))), by: .previous(.year))
          OwnedBy(count2, settledHome2, costPerHead)
        }
        Define(`in`, "off course", `default`) {
          MissingStaysMissing()
        }
      }
      RatingScale(first2, on: Expression<NumberValue>.percent(12_345_678).isBetter(than: .percent("1.4")).as(NumberValue.self).in(count3).among("mean").raised(to: -name111)) {
        Label("tab\u{9}here", .atMost(sum(-count(`class`), count(of0023, where: Expression<NumberValue>.percent("0.125") >= coverage3), in: name1112, ifKnown: .any)))
        Because("NK")
      }
      Rule("settled-home") {
        When(healthBoard2.is(.supplier, for: measures))
        Then("NK", within: .months(34))
        ReferenceNote("say \"yes\"")
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let baseline = Returns("baseline")
    let because = baseline.text("because")
    let better = baseline.percent("better")
    let known = baseline.received("known")
    let target3 = Returns("target")
    let returned = target3.partner("Returned")
    let `class` = target3.count("class")
    let partners = target3.percent("partners")
    let measures = target3.period("measures")
    let costPerHead = target3.place("cost-per-head")
    let baseline2 = OutcomeName("baseline")
    let first = PartnerName("first")
    let x = PartnerName("x")
    let partners2 = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first2 = PlaceName("first")
    let in2 = MeasureName("in")
    let because2 = Expression<PeriodValue>("because")
    let late = PartnerName("late")
    let settledHome = OutcomeName("settled-home")
    let cL01 = MeasureName("C&L01")
    let mean2 = MeasureName("mean")
    let all2 = MeasureName("all")
    let when = MeasureName("when")
    let x2 = MeasureName("x")
    let partners3 = Returns("partners")
    let twoWords = RuleName("two words")
    let settledHome2 = PartnerName("settled-home")
    let all3 = PartnerName("all")
    let late2 = RuleName("late")
    let better2 = PlaceName("better")
    return Framework("share", "NK") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first, x, on: .date(1994, 2, 25))
      Agreed(by: partners2, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first2).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      ReturnsSource(baseline, "NK") {
        because.from()
        better.from()
          .reading("tab\u{9}here", "50 % – “half”", as: better)
          .reading("say \"yes\"", as: 30)
        known.from()
        Missing("two\nlines", .excluded, in: returned)
        Written(by: "NK", on: .date(2013, 10, 24))
      }
      ReturnsSource(target3) {
        Every(.quarter)
        returned.from(as: .spelling("{year}/{yy}", .calendar, pooled: .years))
        `class`.from()
          .reading("50 % – “half”", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("two\nlines", as: Expression<Condition>(false).as(NumberValue.self))
        partners.from("NK", as: .spelling("{year}/{yy}", .financial, .year), .spelling("{year}/{yy}", .calendar, pooled: .years))
          .reading("", "50 % – “half”", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("say \"yes\"", as: in2)
        measures.from()
          .reading("a \\ b", "50 % – “half”", as: because2)
        costPerHead.from("\\(x)", as: .spelling("{year}/{yy}", .academic, .year), .spelling("{year}/{yy}", .financial, pooled: .quarters))
          .reading("on course", as: Expression<Condition>(false).as(PlaceValue.self))
          .reading("on course", "say \"yes\"", as: .withheld)
      }
      Outcome(baseline2) {
        HeardThrough(late)
        Within(settledHome)
        Define(cL01, Expression<NumberValue>.decimal("0.125").asShare(of: it.raised(to: 63)).rounded(.halfDown, to: 3)) {
          Allow("count", in: "measures", because: "tab\u{9}here")
        }
        Define(mean2) {
          Balances(all2, when)
          Decimals(3)
          Coverage(.atLeast(the(x2, in: partners3, where: twoWords).in(.it).among("target").bracketed.at(.ago(.months(4)))))
          OwnedBy(settledHome2, all3)
          Checked(by: "", on: .date(2013, 3, 7))
        }
      }
      Define(late2, exactly(.percent("1.4"), .outcomes, have: All {
        `in`.isNot(Expression<Condition>(true).as(PlaceValue.self))
        Expression<TextValue>.text("*").isOne(of: .it)
        `in`.is(better2)
        Expression<Condition>(true) || .it
      })) {
        LowerIsBetter()
        Baseline(.previous)
        With("partners", .date(2018, 3, 21))
      }
      RatingScale(because, on: .duration("0.125", .months)) {
        Label("on course", .otherwise)
      }
      Rule("mean", "50 % – “half”") {
        When(false)
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count3 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let costPerHead = Returns("cost-per-head")
    let council = costPerHead.received("council")
    let settledHome = OutcomeName("settled-home")
    let sum2 = PlaceName("sum")
    let council2 = PartnerName("council")
    let count4 = MeasureName("count")
    let zone2 = MeasureName("zone-2")
    let count5 = RuleName("count")
    let coverage2 = MeasureName("coverage")
    let count6 = Returns("count")
    let returned = MeasureName("Returned")
    let met2 = Returns("met")
    let sector = RatingName("sector")
    let coverage3 = RatingName("coverage")
    let costPerHead2 = RatingName("cost-per-head")
    let all2 = RatingName("all")
    let `class` = Returns("class")
    let measures = Expression<PeriodValue>("measures")
    let all3 = MeasureName("all")
    let all4 = PlaceName("all")
    let partners = MeasureName("partners")
    let measures2 = MeasureName("measures")
    let met3 = PartnerName("met")
    let x = PlaceName("x")
    let better = OutcomeName("better")
    let name1112 = MeasureName("1-1-1")
    let share = MeasureName("share")
    let missing = MeasureName("missing")
    let all5 = PartnerName("all")
    let baseline = MeasureName("baseline")
    let measures3 = Expression<DateValue>("measures")
    let x2 = MeasureName("x")
    let noSilo = MeasureName("no-silo")
    return Framework("count", "a \\ b") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum2).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count3, "off course", sector: "because").replaces(council2)
      Partner(healthBoard)
      Policy {
        Coverage(.atLeast(.percent(63)))
        Round(.up, to: 0)
        Publish(counts: .reaching(count4.asShare(of: months(from: .target, to: .previous))))
        Checked(by: "*", on: .date(2007, 7, 19))
      }
      ReturnsSource(costPerHead) {
        Every(.day, due: .quarters(39))
        Every(.day, due: .years(12))
        council.from(as: .spelling("{year}/{yy}", .calendar, pooled: .years))
        Missing("off course", .undefined)
      }
      Outcome(settledHome) {
        Review(by: .date(1996, 12, 28))
        Allow("known", because: "two\nlines")
        Define(zone2) {
          Decimals(3)
          Decimals(0)
        }
      }
      Define(count5, minimum(quarters(from: .quarter(2019...2020, 4), to: .now), across: .outcomes.where(Expression<NumberValue>.points(30).isNotBetween(.points(63), and: .percent(0)))).isNoWorse(than: Expression<NumberValue>.decimal("0.5").per(.duration(0, .months)) / it)) {
        Denominator(.reaching(the(coverage2, in: count6)))
        Coverage(.atLeast(the(returned, in: met2)))
        Target(.between(Expression<NumberValue>.percent("62.5").asShare(of: months(from: .baseline, to: .previous)), and: it))
        Milestone(.atLeast(count(.measures).orElse(Expression<NumberValue>.decimal("0.125").rounded(.down, to: 0).per(100_000, 63), because: "\\(x)")), by: .previous)
        With("council", .date(2027, 6, 11))
        Because("say \"yes\"")
      }
      RatingScale(sector, for: .outcomes, on: Expression<NumberValue>.percent("62.5").orElse(.points(12_345_678), because: "").for(.it).in(sum2).at(.target).among("missing").asShare(of: .decimal("0.5"))) {
        WorstFirst()
        Gate("health-board", .noBetter(than: "Everyone has a settled home"), when: Expression<TextValue>.text("50 % – “half”").isNotOne(of: coverage3, costPerHead2, all2.of(magnitude(.money(1, "GBP"), in: `class`, ifKnown: .any))))
        Gate("because", .noWorse(than: "tab\u{9}here"), when: Expression<PeriodValue>.quarter(2022, 3) < measures.of(all3))
        Gate("sum", .noBetter(than: "NK"), when: Expression<Condition>(false) && (Expression<Condition>(true).isNot(true) && (Expression<Condition>(true) && false && .it)))
      }
      Rule("target", "on course") {
        For(.measures(of: .it))
        For(.outcomes.in(all4).where(measures2.isNoWorse(than: partners.of(measures2).for(met3).in(x).at(.baseline))), .outcomes(as: better))
        Forbid(Expression<NumberValue>.percent(1).rounded(.halfEven, to: 0) < it - Expression<NumberValue>.duration(30, .years).asShare(of: it))
        Forbid(baseline.of(Expression<TextValue>.text("a \\ b")).per(0).isNotBetween(name1112.of((Expression<NumberValue>.points("1.4") + share)), and: sum(Expression<Condition>(true).as(NumberValue.self), missing, across: .measures.ownedBy(all5).where(false), ifKnown: .exactly(.decimal("0.5"))).rounded(.halfEven, to: 1)))
      }
      Test("a \\ b") {
        AsOf(.date(2025, 7, 27))
        Given(measures3.at(.now), .date(1997, 8, 10))
        Given(x2.of(noSilo), .notDue)
        Because("say \"yes\"")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt2 = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let council = Returns("council")
    let when = council.yesNo("when")
    let healthBoard = Returns("health-board")
    let partners = healthBoard.partner("partners")
    let first = OutcomeName("first")
    let twoWords = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let costPerHead = MeasureName("cost-per-head")
    let sector2 = MeasureName("sector")
    let late2 = MeasureName("late")
    let missing = MeasureName("missing")
    let partners2 = MeasureName("partners")
    let first2 = RuleName("first")
    let `class` = MeasureName("class")
    let of0023 = MeasureName("OF0023")
    let all2 = MeasureName("all")
    let target2 = Returns("target")
    let measures = RuleName("measures")
    let no2 = MeasureName("no")
    let coverage2 = MeasureName("coverage")
    let measures2 = RatingName("measures")
    let of00232 = PartnerName("OF0023")
    let returned = MeasureName("Returned")
    let healthBoard2 = Expression<PeriodValue>("health-board")
    let settledHome = MeasureName("settled-home")
    let late3 = PlaceName("late")
    let when2 = Expression<PeriodValue>("when")
    let cL01 = MeasureName("C&L01")
    return Framework("Zusammenhalt", "off course") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords, on: .date(2030, 4, 24))
      Calendar(.calendar, .years)
      Place(zusammenhalt2, "")
      Place(sector).with("mean", .date(2006, 9, 18)).until(.date(2020, 7, 10))
      Partner(late).within(noSilo).code("\\(x)").from(.date(2014, 3, 7)).replaces(`default`)
      Policy {
        Round(.halfEven, to: 0)
        Publish(counts: .between(mean(minimum(it) - costPerHead.rounded(.halfEven, to: 1), Expression<NumberValue>(1_000).raised(to: sector2.of(Expression<NumberValue>(63))), weightedBy: late2.per(missing / .percent("0.125"))), and: partners2), roundedTo: 3)
        Review(by: .date(2028, 11, 18))
        Review(by: .date(1994, 5, 24))
      }
      ReturnsSource(council) {
        Separator("\u{9}")
        Separator("\u{9}")
        when.from("two\nlines", "tab\u{9}here")
          .reading("", "", as: .notDue)
          .reading("say \"yes\"", "50 % – “half”", as: first2)
          .reading("two\nlines", "\\(x)", as: Expression<NumberValue>.percent(1_000).as(Condition.self))
      }
      ReturnsSource(healthBoard) {
        partners.from("a \\ b")
        Missing(["a \\ b", "tab\u{9}here"], .notSubmitted)
      }
      Outcome(first) {
        Worsening(when: of0023.orElse(`class`.per(it), because: "say \"yes\"") <= the(all2, in: target2))
        With("settled-home", .date(2028, 7, 2))
        Define(measures, "a \\ b", no2.isNot(.onTrajectory)) {
          Contributes(to: coverage2)
          MissingStaysMissing()
          With("év", Expression<Condition>(true))
          With("1-1-1", 1)
        }
      }
      RatingScale(measures2, on: years(from: .baseline, to: .date(2004, 4, 15)) * it.asShare(of: .points("1.4")).per(100_000, quarters(from: .sameLastYear(.quarter), to: .previous(.day)))) {
        Gate("no", .becomes("off course"), when: of00232.isNot(.lead, for: .it))
      }
      Rule("1-1-1", "two\nlines") {
        For(.measures(as: returned))
        When(Expression<PeriodValue>.quarter(1998...1999, 3).isOne(of: healthBoard2.of(settledHome.for(.it).at(.previous).among("it"))))
      }
      Rule("év", "*") {
        For(.places, .places(as: late3), where: Expression<PeriodValue>.quarter(2027, 4).isOne(of: Expression<DateValue>.date(2012, 4, 8).as(PeriodValue.self), when2))
        Require(cL01 <= cL01)
      }
    }
  }
}
