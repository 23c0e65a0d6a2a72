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
    let v = Records("év")
    let measures = v.person("measures")
    let noSilo = OutcomeName("no-silo")
    let returned = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
    let measures2 = CodesName("measures")
    let `default` = CodeName("default")
    let met2 = CodeName("met")
    let share = CodeName("share")
    let settledHome = MeasureName("settled-home")
    let coverage2 = PartnerName("coverage")
    let sector = PartnerName("sector")
    let sum2 = PartnerName("sum")
    let cL01 = PartnerName("C&L01")
    let `class` = PartnerName("class")
    let cL012 = MeasureName("C&L01")
    let mean2 = MeasureName("mean")
    let when = Returns("when")
    let `in` = MeasureName("in")
    let costPerHead = MeasureName("cost-per-head")
    let known2 = MeasureName("known")
    let sum3 = MeasureName("sum")
    let share2 = MeasureName("share")
    let default2 = MeasureName("default")
    let sector2 = MeasureName("sector")
    let because = RuleName("because")
    let baseline = MeasureName("baseline")
    let settledHome2 = PlaceName("settled-home")
    let target2 = RatingName("target")
    let first = PartnerName("first")
    let settledHome3 = OutcomeName("settled-home")
    let late = MeasureName("late")
    let coverage3 = MeasureName("coverage")
    let better = MeasureName("better")
    return Framework("known", "Everyone has a settled home") {
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
      Codes(measures2) {
        Code(`default`, "say \"yes\"")
        Code(met2, "a \\ b", says: "a \\ b")
        Code(1, says: "\\(x)")
        Code(share, says: "NK")
      }
      RecordsSource(v) {
        Separator("\u{9}")
        DecimalSign(".")
        DatedBy(settledHome)
        measures.fromFile("*{year}*.csv")
      }
      Outcome(noSilo, "a \\ b") {
        HeardThrough(coverage2)
        HeardThrough(sector, coverage2)
        HeardThrough(sum2, cL01, `class`)
        ReferenceNote("Everyone has a settled home")
        Define(cL012, it) {
          Population(.howMuch)
          Coverage(.reaching(the(mean2, in: when)))
          Interval(.percent(1_000), by: "target")
          Baseline(.baseline)
          RealChange(by: "first", over: .yearToDate, at: .percent(1_000))
          Milestone(.reaching(it), by: .date(2022, 4, 26))
        }
        Define(`in`, quarters(from: .month(.october, 2025), to: .previous).asShare(of: mean(costPerHead, it, over: .from(.baseline, to: .baseline), weightedBy: .percent(1), ifKnown: .any)).at(.month(.september, 2024))) {
          Population(.howMuch, .headline)
          Balances(known2)
          Denominator(.between(it.rounded(.up, to: 3).orElse(sum3.of(share2), because: "\\(x)"), and: default2))
          Target(.above(quarters(from: .baseline, to: .sameLastYear(.day))))
        }
      }
      Define(sector2, "tab\u{9}here", .money(12_345_678, "GBP")) {
        Balances(because)
      }
      Calculation(baseline, "off course", for: .outcomes, on: Expression<NumberValue>.decimal("0.5").in(settledHome2)) {
        DistinguishByInterval()
        Knot(.duration(1, .quarters), at: months(from: .previous, to: .previous(.year)))
      }
      RatingScale(target2, "tab\u{9}here", for: .partners.ownedBy(first).role(.contributing, for: settledHome3)) {
        Label("Everyone has a settled home", .otherwise)
      }
      Rule("because") {
        Require(Expression<TextValue>.text("*").as(Condition.self))
        ReferenceNote("off course")
        ReferenceNote("off course")
      }
      Test("NK") {
        Given(late, columns: ["at", "partner", "value"],
          [.year(2014...2015), nil, .missing(.withheld)],
          [nil, .percent(30), "say \"yes\""],
          [Cell(Expression<NumberValue>(-90)), .missing(.late), .date(1990, 11, 22)])
        Given(coverage3, columns: ["at", "partner", "value"],
          [nil, .name(coverage3), .name(cL012)],
          [.month(.june, 2021), .quarter(2021, 2), .name(better)])
        Given(met, columns: ["at", "partner", "value"],
          [.quarter(2026...2027, 3), .name(better), .date(1997, 11, 26)])
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let returned = PartnerName("Returned")
    let coverage2 = Records("coverage")
    let sum2 = coverage2.text("sum")
    let when2 = coverage2.text("when")
    let measures = coverage2.money("measures", "GBP")
    let missing = coverage2.share("missing")
    let met = Returns("met")
    let council = met.yesNo("council")
    let count2 = met.status("count", of: missing)
    let x = met.date("x")
    let met2 = met.received("met")
    let v = OutcomeName("év")
    let returned2 = PlaceName("Returned")
    let target2 = CodesName("target")
    let zone2 = CodeName("zone-2")
    let first = PartnerName("first")
    let first2 = RatingName("first")
    let zone22 = MeasureName("zone-2")
    let partners2 = MeasureName("partners")
    let because = MeasureName("because")
    let first3 = MeasureName("first")
    let settledHome = Expression<DateValue>("settled-home")
    let v2 = MeasureName("év")
    let count3 = PlaceName("count")
    let cL01 = PlaceName("C&L01")
    let `default` = MeasureName("default")
    let default2 = PlaceName("default")
    let count4 = PartnerName("count")
    let `in` = MeasureName("in")
    let cL012 = MeasureName("C&L01")
    let mean2 = Returns("mean")
    let late = RuleName("late")
    let no2 = PartnerName("no")
    let default3 = OutcomeName("default")
    let sector = RuleName("sector")
    let missing2 = PartnerName("missing")
    let returned3 = OutcomeName("Returned")
    return Framework("when", "on course") {
      Version("2026.1")
      Replaces("2026.1", because: "")
      Replaces("1.2.3", because: "a \\ b")
      Replaces("1.2.3", because: "*")
      Place(partners).sector("default").within(returned2).with("missing", "better").from(.date(2013, 3, 5))
      Partner(returned, sector: "coverage").with("no", "mean")
      Codes(target2, "*", first: .worst) {
        Code(0, "Everyone has a settled home", from: "off course")
        Code(8, says: "*")
        Code(zone2, from: "two\nlines", says: "off course")
      }
      RecordsSource(coverage2, "Everyone has a settled home") {
        SuppliedBy(first)
        Skip(rows: 3)
        sum2.from("say \"yes\"", .path("a \\ b", "")).snapshot
        when2.from("50 % – “half”", "", as: .spelling("{year}/{yy}", .calendar, .month), "{day}/{month}/{year}").snapshot
          .reading("\\(x)", as: Expression<NumberValue>.decimal("0.125").as(TextValue.self))
          .reading("Everyone has a settled home", "NK", as: .notCollected)
          .reading("tab\u{9}here", as: first2)
        measures.fromFile("*{year}*.csv")
          .reading("Everyone has a settled home", as: Expression<TextValue>.text("").as(NumberValue.self))
        missing.fromHeading()
          .reading("off course", "two\nlines", as: zone22)
          .reading("*", "Everyone has a settled home", as: Expression<Condition>(false).as(NumberValue.self))
      }
      ReturnsSource(met, "off course") {
        Headings(rows: 2)
        council.from()
          .reading("\\(x)", as: .notCollected)
          .reading("*", as: false)
          .reading("two\nlines", as: Expression<TextValue>.text("two\nlines").as(Condition.self))
        count2.from("two\nlines", as: .spelling("{year}/{yy}", .academic, .month))
        x.from()
        met2.from(.path("tab\u{9}here", "50 % – “half”"), "NK").snapshot
      }
      Outcome(v, "Everyone has a settled home") {
        Worsening(when: Expression<NumberValue>.decimal("0.125").is(.known))
        With("cost-per-head", "two words")
        Written(by: "say \"yes\"")
        Define(partners2) {
          Performance(.howMuch)
          Denominator(.below(Expression<NumberValue>.percent("0.125").raised(to: because).asShare(of: Expression<NumberValue>.money("0.125", "GBP").orElse(missing, because: "NK")).asShare(of: Expression<NumberValue>.duration(1_000, .months) / first3 * quarters(from: .previous, to: .now))))
          Baseline(.date(2025, 9, 13))
          Target(.reaching(.decimal("0.5")), by: .now)
        }
        Define(settledHome, "50 % – “half”", x) {
          Because("NK")
        }
      }
      Score(v2, for: .partners.in(count3), on: .duration(63, .quarters)) {
        Because("")
      }
      RatingScale(count2, "*", for: .places(as: cL01).where(`in`.isBetween(`default`.rounded(.up, to: 0).at(.sameLastYear(.day)), and: count(.partners.in(default2).as(count4)))), .partners) {
        DistinguishByInterval()
      }
      Rule("measures") {
        For(.places, .measures.ownedBy(.it).as(v2), where: Expression<NumberValue>(12_345_678).asShare(of: median(cL012, in: mean2, where: late, weightedBy: measures)) >= .duration("62.5", .years))
        When(count2.isOne(of: it.per(Expression<NumberValue>.money(30, "GBP").rounded(.up, to: 1)).as(TextValue.self), Expression<NumberValue>(0).as(TextValue.self), Expression<NumberValue>.percent(63).as(TextValue.self)))
        Forbid(AnyOf {
          no2.is(.funder, for: default3)
          All {
            !sector
            missing2.is(.accountable, for: returned3)
            !Expression<Condition>.it
            !Expression<Condition>.it
          }
        })
        ReferenceNote("NK")
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first = PartnerName("first")
    let measures = Records("measures")
    let `class` = measures.yesNo("class")
    let class2 = measures.number("class")
    let class3 = measures.status("class", of: number("év"))
    let target2 = OutcomeName("target")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let mean2 = MeasureName("mean")
    let no3 = MeasureName("no")
    let because = MeasureName("because")
    let known = MeasureName("known")
    let target3 = RuleName("target")
    let noSilo = OutcomeName("no-silo")
    let costPerHead = MeasureName("cost-per-head")
    let council = MeasureName("council")
    let settledHome = MeasureName("settled-home")
    let v = Returns("év")
    let `in` = MeasureName("in")
    let `default` = Returns("default")
    let first2 = MeasureName("first")
    let costPerHead2 = PartnerName("cost-per-head")
    let of0023 = MeasureName("OF0023")
    let measures2 = MeasureName("measures")
    let met2 = PlaceName("met")
    let coverage2 = Returns("coverage")
    let healthBoard = PartnerName("health-board")
    let measures3 = PlaceName("measures")
    let zusammenhalt = RatingName("Zusammenhalt")
    let v2 = MeasureName("év")
    let because2 = Returns("because")
    let count2 = MeasureName("count")
    let noSilo2 = MeasureName("no-silo")
    return Framework("no", "off course") {
      Language(1)
      Vision("tab\u{9}here")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first, sector: "class").sector("x").replaces(first, met, name111)
      Policy {
        Coverage(.atLeast(mean2.of(Expression<NumberValue>.money(-12_345_678, "GBP").orElse(unweightedMean(no3, weightedBy: because), because: "a \\ b"))))
        Round(.up, to: 1)
        Publish(with: .secondarySuppression)
      }
      RecordsSource(measures) {
        Every(.quarter, over: .days(25))
        Separator("|")
        DatedBy(known)
        `class`.defined(as: target3).snapshot
        class2.fromFile("*{year}*.csv")
        class3.from()
      }
      Outcome(target2) {
        Within(noSilo)
        Written(by: "a \\ b", on: .date(2000, 5, 20))
        Define(because, costPerHead) {
          Coverage(.reaching(coverage(of: Expression<NumberValue>.percent(12_345_678).rounded(.halfUp, to: 1)).raised(to: days(from: .sameLastYear(.month), to: .target))))
        }
        Define(council, -settledHome) {
          RealChange(.reaching(known - count(v).raised(to: Expression<NumberValue>.points(1_000).raised(to: .percent("0.125")))), since: .target)
          With("Zusammenhalt", .date(2022, 8, 10))
        }
      }
      Define(`in`, Expression<NumberValue>.money("0.5", "GBP") * mean(.percent("0.5"), over: .from(.baseline, to: .sameLastYear(.day)), weightedBy: count(`default`))) {
        Denominator(.above(sum(Expression<NumberValue>.points("1.4").raised(to: first2), across: .places.ownedBy(costPerHead2)).asShare(of: of0023.of(measures2))))
        Denominator(.atMost(it / it))
        Coverage(.above(.decimal("1.4")))
        RealChange(beyond: .interval, since: .now)
      }
      Calculation(settledHome, "", for: .outcomes.in(met2)) {
        DistinguishByInterval()
        Case(it.raised(to: .decimal("62.5")), .otherwise)
        Knot(.points(1), at: (count(coverage2) / count(.partners(as: healthBoard).where(true))).for(first).in(measures3))
      }
      RatingScale(zusammenhalt, "NK", on: Expression<NumberValue>.points(1).asShare(of: 63).raised(to: v2.rounded(.halfEven, to: 2)).at(.year(1994)).among("sum")) {
        BestToWorst("NK")
        InOrder()
        Gate("sum", .becomes("*"), when: !(council <= Expression<PeriodValue>.quarter(2014, 3).as(NumberValue.self)))
      }
      Rule("health-board") {
        Require(unweightedMean(it, .percent(63), in: because2, weightedBy: count2) - noSilo2.orElse(.duration(0, .years), because: "") <= .decimal("0.125"))
        Then("on course", within: .days(40))
        Then("two\nlines", within: .years(28))
      }
      Rule("Returned", "a \\ b") {
        Then("NK", within: .quarters(16))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share = PlaceName("share")
    let share2 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let cL012 = Records("C&L01")
    let mean2 = cL012.yesNo("mean")
    let all2 = cL012.status("all", of: number("OF0023"))
    let mean3 = cL012.key("mean")
    let missing = cL012.measure("missing")
    let sector = cL012.yesNo("sector")
    let council = OutcomeName("council")
    let returned = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known = PlaceName("known")
    let `in` = PlaceName("in")
    let default2 = PlaceName("default")
    let settledHome = CodesName("settled-home")
    let mean4 = CodeName("mean")
    let costPerHead = PlaceName("cost-per-head")
    let twoWords = OutcomeName("two words")
    let cL013 = MeasureName("C&L01")
    let in2 = MeasureName("in")
    let noSilo = MeasureName("no-silo")
    let met = PartnerName("met")
    let baseline = MeasureName("baseline")
    let partners2 = MeasureName("partners")
    let sum2 = MeasureName("sum")
    let share3 = MeasureName("share")
    let costPerHead2 = MeasureName("cost-per-head")
    let healthBoard = MeasureName("health-board")
    let mean5 = Returns("mean")
    let when = MeasureName("when")
    let count2 = MeasureName("count")
    let of00232 = MeasureName("OF0023")
    let twoWords2 = PartnerName("two words")
    let count3 = OutcomeName("count")
    let mean6 = RatingName("mean")
    let all3 = MeasureName("all")
    let zusammenhalt = Returns("Zusammenhalt")
    let when2 = PartnerName("when")
    let of00233 = OutcomeName("OF0023")
    let noSilo2 = RatingName("no-silo")
    let baseline2 = Returns("baseline")
    let target2 = MeasureName("target")
    let noSilo3 = RuleName("no-silo")
    let x = PartnerName("x")
    let cL014 = OutcomeName("C&L01")
    let council2 = RuleName("council")
    return Framework("partners", "a \\ b") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Agreed(by: name111, `default`, of0023, on: .date(1990, 11, 17))
      Place(share, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known, `in`, default2)
      Partner(share2, sector: "1-1-1").sector("late")
      Partner(cL01)
      Policy {
        Publish(with: .secondarySuppression)
        RefuseSources(above: .percent(63))
        Allow("zone-2", because: "off course")
      }
      Codes(settledHome) {
        Code(mean4)
      }
      RecordsSource(cL012) {
        mean2.defined(as: no(.outcomes.in(costPerHead).as(twoWords).where(Expression<NumberValue>.percent(30).isBetween(Expression<TextValue>.text("*").as(NumberValue.self), and: Expression<NumberValue>.percent(63).asShare(of: cL013))), have: Expression<NumberValue>.points(0) / .percent(12_345_678) >= it))
        all2.from()
          .reading("say \"yes\"", "\\(x)", as: .text("50 % – “half”"))
        mean3.from("NK", "NK").snapshot
        missing.from()
        sector.defined(as: (-(in2 - .percent(0))) > (Expression<NumberValue>.percent("1.4") / noSilo).for(met))
        Missing("two\nlines", .notApplicable, in: baseline, partners2, sum2)
      }
      Outcome(council, "*") {
        Met(when: true)
        Review(by: .date(2016, 11, 2))
        Allow("first", because: "")
        Define(share3, -costPerHead2.raised(to: the(healthBoard, in: mean5))) {
          Balances(noSilo)
          Interval(.percent("1.4"), by: "partners")
          RealChange(.above(sum2), since: .previous)
          Milestone(.reaching(.duration(12_345_678, .quarters)), by: .quarter(2003...2004, 4))
        }
        Define(when, "two\nlines", count2)
      }
      Calculation(of00232, for: .partners.where(twoWords2.is(.funder, for: count3)), .partners, equals: it)
      RatingScale(mean6, "*", on: unweightedMean(sum2, the(all3, in: zusammenhalt), across: .outcomes.ownedBy(when2).of(of00233), ifKnown: .exactly(.decimal("62.5")))) {
        InOrder()
        Gate("because", .becomes("off course"), when: Expression<TextValue>.text("50 % – “half”").isNotOne(of: the(noSilo2, in: baseline2, where: .it), target2.raised(to: .money("62.5", "GBP")).as(TextValue.self)) && it < 63 && noSilo3)
      }
      Rule("because") {
        For(.partners.where(x.is(.accountable, for: council)), .partners.of(cL014).as(met))
        Forbid(council2)
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let council = PlaceName("council")
    let partners = PlaceName("partners")
    let baseline = PartnerName("baseline")
    let missing = PartnerName("missing")
    let when = Returns("when")
    let first = when.yesNo("first")
    let default2 = Records("default")
    let share = CodesName("share")
    let name111 = default2.code("1-1-1", of: share)
    let better = OutcomeName("better")
    let healthBoard = PartnerName("health-board")
    let `class` = PartnerName("class")
    let noSilo = PlaceName("no-silo")
    let better2 = PlaceName("better")
    let twoWords = PlaceName("two words")
    let cL01 = PlaceName("C&L01")
    let target2 = PlaceName("target")
    let no2 = PartnerName("no")
    let v = PartnerName("év")
    let coverage2 = MeasureName("coverage")
    let target3 = Returns("target")
    let because = MeasureName("because")
    let healthBoard2 = CodeName("health-board")
    let share2 = PartnerName("share")
    let costPerHead = PartnerName("cost-per-head")
    let mean2 = PartnerName("mean")
    let target4 = MeasureName("target")
    let twoWords2 = MeasureName("two words")
    let count2 = MeasureName("count")
    let no3 = RatingName("no")
    let returned = OutcomeName("Returned")
    let because2 = PartnerName("because")
    let zusammenhalt = PlaceName("Zusammenhalt")
    let zone2 = MeasureName("zone-2")
    let mean3 = MeasureName("mean")
    let healthBoard3 = Returns("health-board")
    return Framework("default", "off course") {
      Vision("two\nlines")
      Agreed(by: healthBoard, missing, `class`, on: .date(2008, 4, 21))
      Checked(by: "two\nlines")
      Allow("x", because: "a \\ b")
      Place(council).code("50 % – “half”").replaces(noSilo, better2, twoWords)
      Place(partners).within(cL01).until(.date(2026, 9, 24)).replaces(target2)
      Partner(baseline, sector: "mean").from(.date(2022, 1, 11))
      Partner(missing, sector: "no")
      ReturnsSource(when) {
        SuppliedBy(no2, v)
        first.defined(as: because.isNotBetween(coverage2, and: sum(.percent(1_000), Expression<TextValue>.text("say \"yes\"").as(NumberValue.self), in: target3)))
      }
      RecordsSource(default2) {
        Separator(";")
        Skip(rows: 9)
        name111.from(as: .spelling("{year}/{yy}", .calendar, pooled: .months), "{day}/{month}/{year}")
          .reading("on course", "Everyone has a settled home", as: Expression<TextValue>.text("50 % – “half”").as(CodeValue.self))
          .reading("a \\ b", as: healthBoard2)
      }
      Outcome(better, "") {
        Accountable(share2, costPerHead)
        HeardThrough(mean2)
        With("when", .text("off course"))
        Written(by: "\\(x)", on: .date(2019, 11, 7))
        Define(target4, "on course", .percent(-12_345_678))
      }
      Score(twoWords2, interpolated: true) {
        DistinguishByInterval()
        Case(-count2.asShare(of: minimum(.money(1, "GBP"), across: .places)), when: true)
      }
      RatingScale(no3, "Everyone has a settled home", for: .places.of(returned).suppliedBy(because2).as(zusammenhalt), on: Expression<NumberValue>(30).rounded(.up, to: 2) / .percent(1_000)) {
        BestToWorst("\\(x)", "a \\ b")
        Label("NK", .below(.decimal("0.125")))
        Because("\\(x)")
      }
      Rule("because") {
        For(.places)
        ReferenceNote("off course")
      }
      Test("Everyone has a settled home") {
        Given(zone2.of(count2), .points("0.5"))
        Expect(mean3.of(the(mean3, in: healthBoard3, where: true)).isNot(.late))
        Expect((mean3 + it).asShare(of: it).is(.notDue))
        Because("on course")
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let late = Records("late")
    let `class` = late.money("class", "GBP")
    let measures = late.count("measures")
    let v = late.yesNo("év")
    let healthBoard = late.share("health-board")
    let of0023 = late.date("OF0023")
    let returned = OutcomeName("Returned")
    let when = PlaceName("when")
    let partners = MeasureName("partners")
    let settledHome2 = MeasureName("settled-home")
    let zone2 = PartnerName("zone-2")
    let all2 = OutcomeName("all")
    let baseline = OutcomeName("baseline")
    let coverage3 = MeasureName("coverage")
    let better = MeasureName("better")
    let zone22 = MeasureName("zone-2")
    let `default` = MeasureName("default")
    let late2 = MeasureName("late")
    let zusammenhalt = RuleName("Zusammenhalt")
    let first = Returns("first")
    let costPerHead = MeasureName("cost-per-head")
    let sum2 = MeasureName("sum")
    let baseline2 = PartnerName("baseline")
    let name1112 = RuleName("1-1-1")
    let missing = RatingName("missing")
    let all3 = RatingName("all")
    let measures2 = RatingName("measures")
    let count2 = PlaceName("count")
    let of00232 = PlaceName("OF0023")
    let late3 = RatingName("late")
    let mean2 = PlaceName("mean")
    let costPerHead2 = OutcomeName("cost-per-head")
    let cL01 = OutcomeName("C&L01")
    let council = PartnerName("council")
    let share = Returns("share")
    let returned2 = MeasureName("Returned")
    let when2 = MeasureName("when")
    let v2 = Returns("év")
    return Framework("1-1-1", "\\(x)") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      RecordsSource(late, "NK") {
        DatedBy(partners)
        `class`.fromHeading()
          .reading("", "50 % – “half”", as: .decimal("0.125"))
          .reading("on course", "*", as: settledHome2)
          .reading("*", "off course", as: .withheld)
        measures.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .academic, .month)).snapshot
          .reading("NK", "tab\u{9}here", as: healthBoard)
          .reading("on course", "Everyone has a settled home", as: Expression<DateValue>.date(2017, 4, 18).as(NumberValue.self))
        v.defined(as: !no(.outcomes.in(.it).where(most(.measures.ownedBy(zone2), have: true)), are: .excluded))
        healthBoard.from("off course", "\\(x)")
          .reading("Everyone has a settled home", "*", as: partners)
          .reading("say \"yes\"", "tab\u{9}here", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("off course", as: Expression<TextValue>.text("*").as(NumberValue.self))
        of0023.fromFile("*{year}*.csv")
      }
      Outcome(returned) {
        Within(all2)
        Within(baseline)
        Define(coverage3, "NK", better) {
          Balances(of0023, zone22)
          Unit("tab\u{9}here")
          Every(.quarter, due: .days(11))
          By("health-board", "partners")
          RealChange(.above(magnitude(it, .decimal("62.5"), over: .last(4, .days))), since: .previous(.year))
          RealChange(by: "Zusammenhalt", over: .yearToDate, at: .percent(0))
        }
        Define(`default`, Expression<NumberValue>.duration("62.5", .years).orElse(points(from: .baseline, to: .baseline), because: "*") + it) {
          Performance()
          Contributes(to: late2, zusammenhalt, returned)
          Coverage(.reaching(the(settledHome2, in: first) / costPerHead))
          With("measures", .percent("0.125"))
        }
      }
      Calculation(sum2, "NK", for: .outcomes.role(.contributing, for: .it).ownedBy(baseline2), equals: better.among("it")) {
        DistinguishByInterval()
        Case(Expression<NumberValue>.duration("1.4", .months).orElse(months(from: .target, to: .previous(.day)), because: "*"), when: name1112)
        Knot(-Expression<NumberValue>(0), at: months(from: .sameLastYear(.quarter), to: .date(2021, 4, 19)))
        Gate("x", .becomes(.money(12_345_678, "GBP")), when: All {
          Expression<NumberValue>.percent(63) >= .money(1, "GBP") || missing.is("off course")
          Expression<NumberValue>.percent(63).raised(to: `class`).isNot(.met)
          Expression<TextValue>.text("tab\u{9}here").isWorse(than: "\\(x)")
          Expression<TextValue>.text("say \"yes\"").is(all3)
        })
      }
      RatingScale(measures2, for: .places.in(count2).in(of00232).where(Expression<TextValue>.text("say \"yes\"").isOne(of: .text("off course"), late3.in(mean2).at(.target), .it)), .outcomes.role(.accountable, for: .it).ownedBy(.it).as(costPerHead2)) {
        BestToWorst("off course", "NK")
        WorstFirst()
      }
      Rule("council") {
        Require(atMost(1_000, .partners.of(cL01).where(magnitude(it).isBetween(median(it, across: .places.in(when).ownedBy(council), ifKnown: .any), and: the(`default`, in: share))), are: .late))
        Require((-unweightedMean(.decimal("0.125"), 1, across: .measures.where(false), ifKnown: .any)).isBetween(.points(63), and: returned2))
        Forbid(!zone22.rounded(.up, to: 3).isBetween(.points("62.5"), and: Expression<NumberValue>.percent("0.5").per(it)))
      }
      Rule("Zusammenhalt") {
        When(true)
        When(the(when2, in: v2, where: true).isNot(.known))
        Then("two\nlines")
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords2 = PartnerName("two words")
    let returned = PartnerName("Returned")
    let sum2 = Returns("sum")
    let x = sum2.text("x")
    let mean2 = OutcomeName("mean")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let known = CodesName("known")
    let of0023 = RatingName("OF0023")
    let returned2 = OutcomeName("Returned")
    let count2 = OutcomeName("count")
    let zone2 = RuleName("zone-2")
    let share = MeasureName("share")
    let partners = MeasureName("partners")
    let returned3 = RuleName("Returned")
    let better = MeasureName("better")
    let mean3 = RatingName("mean")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let sum3 = MeasureName("sum")
    let when = MeasureName("when")
    let better2 = Returns("better")
    let settledHome = MeasureName("settled-home")
    let sum4 = RuleName("sum")
    let count3 = PartnerName("count")
    let all2 = OutcomeName("all")
    let name1112 = MeasureName("1-1-1")
    let because = RuleName("because")
    let first = PartnerName("first")
    let share2 = PlaceName("share")
    let all3 = MeasureName("all")
    let late2 = MeasureName("late")
    let x2 = Returns("x")
    let count4 = MeasureName("count")
    let zone22 = MeasureName("zone-2")
    let known2 = Returns("known")
    let because2 = MeasureName("because")
    let sector = MeasureName("sector")
    let first2 = RuleName("first")
    let met = PartnerName("met")
    let missing = OutcomeName("missing")
    let partners2 = PartnerName("partners")
    let because3 = OutcomeName("because")
    let of00232 = PartnerName("OF0023")
    let of00233 = OutcomeName("OF0023")
    let of00234 = RuleName("OF0023")
    let cL01 = PartnerName("C&L01")
    let sector2 = PartnerName("sector")
    let class2 = PartnerName("class")
    let because4 = Expression<DateValue>("because")
    return Framework("two words", "NK") {
      Language(1)
      Language(1)
      Language(1)
      Vision("on course")
      Vision("on course")
      Place(name111, "\\(x)").within(no2).from(.date(2014, 8, 10)).from(.date(2020, 9, 22)).until(.date(2022, 8, 20))
      Place(late).with("partners", .percent("0.125")).from(.date(1990, 8, 14))
      Partner(twoWords2, "\\(x)")
      Partner(returned, "\\(x)").within(`class`)
      Policy {
        Publish(with: .secondarySuppression)
        Because("*")
      }
      Codes(known) {
        Code(6, "50 % – “half”", from: "", "50 % – “half”", says: "two\nlines")
        Because("on course")
        Checked(by: "a \\ b")
      }
      ReturnsSource(sum2, "say \"yes\"") {
        Separator(";")
        DecimalSign(",")
        Skip(rows: 4)
        x.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .academic, .quarter)).snapshot
          .reading("Everyone has a settled home", as: of0023)
      }
      Outcome(mean2, "on course") {
        Within(returned2)
        Within(count2)
        ReferenceNote("Everyone has a settled home")
        Define(zone2, "*", false) {
          Baseline(.baseline)
        }
        Define(share, partners) {
          Balances(returned3, better, mean3)
          BetweenIsBetter(unweightedMean(.money(0, "GBP"), zusammenhalt, over: .from(.now, to: .previous(.year))).rounded(.halfDown, to: 0).raised(to: quarters(from: .date(2027, 10, 21), to: .previous(.day))), and: minimum(it.orElse(sum3, because: "Everyone has a settled home")))
          Denominator(.between(the(when, in: better2, where: false), and: settledHome))
          Interval(.percent("0.125"), by: "late")
          Trajectory(.steps)
          Trajectory(.straight)
        }
      }
      Define(sum4, count3.isNot(.funder, for: all2)) {
        Decimals(0)
        Denominator(.reaching(magnitude(Expression<NumberValue>.decimal("0.125").raised(to: name1112), in: sum2, where: because).for(first).in(share2).at(.previous).among("council")))
        Baseline(.now)
        RealChange(.atMost(all3), since: .baseline)
        Target(.atLeast(late2.of(count(x2))), by: .previous)
        With("settled-home", .year(2001...2002))
      }
      Score(count4, for: .places, on: settledHome.of((-Expression<NumberValue>.points("0.125").raised(to: .duration(63, .months)))), interpolated: true) {
        DistinguishByInterval()
        Knot(.duration(63, .quarters), at: -it.raised(to: zone22))
      }
      RatingScale(mean3, "off course", on: minimum(.duration(30, .quarters), 1_000, in: known2, where: it.isWorse(than: Expression<NumberValue>.duration("0.5", .quarters) - because2), weightedBy: sector.per(.points(63)).rounded(.halfDown, to: 1))) {
        BestFirst()
        InOrder()
        Label("\\(x)", when: zone2.isNot(.notApplicable))
        Gate("in", .noBetter(than: "50 % – “half”"), when: first2)
      }
      Rule("Returned", "\\(x)") {
        When(Expression<TextValue>.text("").is(.undecided) || (Expression<NumberValue>(63) <= .decimal("1.4") || share.isNot(.notDue)) || met.isNot(.funder, for: missing))
        Then("")
      }
      Rule("sum") {
        For(.places.ownedBy(partners2).of(because3).where(of00232.isNot(.contributing, for: .it)), .measures(of: of00233))
        When(of00234)
        Forbid(all(.partners.ownedBy(cL01).ownedBy(sector2).as(class2), are: .notSubmitted))
      }
      Test("*") {
        Given(of0023.at(.baseline), .text("*"))
        Given(because4.at(.ago(.quarters(1))), .date(2028, 2, 23))
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of00232 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share = PartnerName("share")
    let count2 = Returns("count")
    let measures = count2.status("measures", of: number("1-1-1"))
    let of00233 = count2.date("OF0023")
    let sum2 = count2.date("sum")
    let met = count2.period("met")
    let `class` = count2.partner("class")
    let zone2 = OutcomeName("zone-2")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let cL012 = CodesName("C&L01")
    let `in` = CodeName("in")
    let healthBoard = Expression<PeriodValue>("health-board")
    let late = MeasureName("late")
    let council = OutcomeName("council")
    let mean3 = MeasureName("mean")
    let class2 = MeasureName("class")
    let when = Returns("when")
    let `default` = MeasureName("default")
    let better2 = MeasureName("better")
    let coverage2 = MeasureName("coverage")
    let settledHome = MeasureName("settled-home")
    let known = MeasureName("known")
    let costPerHead = MeasureName("cost-per-head")
    let v = MeasureName("év")
    let returned = MeasureName("Returned")
    let sum3 = MeasureName("sum")
    let cL013 = MeasureName("C&L01")
    let when2 = MeasureName("when")
    let partners = Returns("partners")
    let x = MeasureName("x")
    let measures2 = Returns("measures")
    let healthBoard2 = MeasureName("health-board")
    let council2 = MeasureName("council")
    let noSilo = PlaceName("no-silo")
    let default2 = Returns("default")
    let late2 = PlaceName("late")
    let in2 = MeasureName("in")
    let target2 = Returns("target")
    let because = MeasureName("because")
    let met2 = MeasureName("met")
    let name111 = RatingName("1-1-1")
    let no2 = MeasureName("no")
    let cL014 = Returns("C&L01")
    let when3 = PartnerName("when")
    let x2 = PlaceName("x")
    let baseline = Expression<DateValue>("baseline")
    let count3 = PlaceName("count")
    let measures3 = OutcomeName("measures")
    let coverage3 = Returns("coverage")
    let twoWords = MeasureName("two words")
    let target3 = MeasureName("target")
    let x3 = OutcomeName("x")
    let healthBoard3 = OutcomeName("health-board")
    let name1112 = RuleName("1-1-1")
    let settledHome2 = RuleName("settled-home")
    return Framework("OF0023", "a \\ b") {
      Vision("two\nlines")
      Vision("\\(x)")
      Agreed(by: sector, on: .date(2012, 8, 21))
      ReferenceNote("two\nlines")
      Calendar(.calendar, .months)
      Place(of00232).code("two\nlines", "tab\u{9}here")
      Place(mean2, "tab\u{9}here")
      Partner(better, sector: "measures").code("say \"yes\"").with("coverage", .date(2025, 5, 12)).until(.date(2009, 7, 23))
      Partner(share, "Everyone has a settled home", sector: "because").sector("partners").within(cL01).code("*")
      Policy {
        Ties(.dense)
        Publish(counts: .above(Expression<NumberValue>.money("0.5", "GBP").per(.duration(12_345_678, .quarters))), roundedTo: 2)
      }
      Codes(cL012, first: .best) {
        Code(0, "", from: "*", "*")
        Code(`in`)
      }
      ReturnsSource(count2, "NK") {
        DecimalSign(".")
        measures.from(as: .spelling("{year}/{yy}", .academic, .month), "{day}/{month}/{year}")
          .reading("off course", as: Expression<NumberValue>.decimal("0.125").as(TextValue.self))
          .reading("\\(x)", "on course", as: .notDue)
          .reading("off course", as: Expression<DateValue>.date(2017, 11, 5).as(TextValue.self))
        of00233.from("", as: "{day}/{month}/{year}")
          .reading("off course", as: .notApplicable)
          .reading("", "tab\u{9}here", as: Expression<TextValue>.text("").as(DateValue.self))
        sum2.from("", as: .spelling("{year}/{yy}", .calendar, .month)).snapshot
        met.from("on course", "off course")
          .reading("a \\ b", "NK", as: healthBoard)
          .reading("50 % – “half”", as: Expression<NumberValue>(12_345_678).as(PeriodValue.self))
          .reading("on course", as: Expression<TextValue>.text("two\nlines").as(PeriodValue.self))
        `class`.from("two\nlines", ["two\nlines": Expression<DateValue>.date(2013, 5, 3).as(PartnerValue.self)])
        Missing("Everyone has a settled home", .notCollected, in: late)
      }
      Outcome(zone2) {
        Within(council)
        ReferenceNote("off course")
        Review(by: .date(1998, 2, 16))
        Define(mean3, .percent("1.4")) {
          Milestone(.above(magnitude(the(class2, in: when, where: false).asShare(of: .duration(30, .years)), over: .last(3, .years), ifKnown: .any)), by: .previous(.day))
        }
        Define(`default`, Expression<NumberValue>.percent(12_345_678).per(1_000, better2)) {
          RealChange(.between(the(coverage2, in: count2, where: costPerHead.orElse(known, because: "tab\u{9}here").isBetween(.points("0.125"), and: settledHome)), and: v), since: .previous)
          RealChange(beyond: .interval, since: .date(2030, 3, 21))
          Milestone(.between(maximum(returned, over: .last(2, .quarters), ifKnown: .most), and: .duration(30, .days)), by: .baseline)
        }
      }
      Define(returned, sum3.of((cL013 * .percent("0.125"))).per(maximum(the(when2, in: partners, where: true), x.of(it), in: measures2, where: .it))) {
        MissingCounts(as: .percent("62.5"), because: "tab\u{9}here")
      }
      Calculation(healthBoard2, equals: -sum3) {
        InOrder()
        Case((count(measures2) + council2).per(1_000, (Expression<NumberValue>.decimal("1.4") - .duration("1.4", .years)).in(noSilo).at(.year(2010)).among("missing")), .reaching(count(default2).in(late2).among("baseline")))
        Gate("1-1-1", .undecided, when: Expression<NumberValue>.money(30, "GBP").per(1_000, Expression<NumberValue>.percent(1) - .duration(0, .quarters)).isNoWorse(than: the(in2, in: target2)))
        Gate("better", .atMost((because * .decimal("62.5") + (-x)).raised(to: -met2)), when: Expression<NumberValue>.money(0, "GBP").isBetween(1_000, and: .percent(1_000)))
      }
      RatingScale(name111, for: .partners(as: share).where(false), .measures(of: .it).as(no2)) {
        Label("off course", when: mean(it, .duration("0.5", .quarters), over: .yearToDate, ifKnown: .most) > (-coverage2) && when3.of(Expression<TextValue>.text("NK")).isNot(the(`class`, in: cL014)))
      }
      Rule("because") {
        Forbid(Expression<DateValue>.date(1998, 1, 2).at(.date(2003, 1, 11)).bracketed.in(x2) < baseline.in(count3).at(.target).among("it"))
        Then("two\nlines", by: .outcomes.in(.it).as(measures3), within: .years(36))
      }
      Rule("count") {
        When(the(`class`, in: coverage3, where: Expression<NumberValue>.points("1.4").is(twoWords)).isOne(of: better, Expression<TextValue>.text("NK").as(PartnerValue.self), Expression<NumberValue>.duration(1_000, .days).as(PartnerValue.self)))
        Require(any(.outcomes.role(.affected, for: .it).as(council), areNot: .notDue) || target3 <= sum3.per(100_000, no2) || most(.places.of(x3).role(.consulted, for: healthBoard3), have: name1112 || settledHome2))
        ReferenceNote("say \"yes\"")
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let late = Returns("late")
    let settledHome = late.yesNo("settled-home")
    let cL012 = late.money("C&L01", "GBP")
    let x = Records("x")
    let mean2 = x.place("mean")
    let mean3 = x.received("mean")
    let count2 = x.yesNo("count")
    let when = x.count("when")
    let no2 = OutcomeName("no")
    let better = PartnerName("better")
    let no3 = CodesName("no")
    let mean4 = PartnerName("mean")
    let name111 = RuleName("1-1-1")
    let of0023 = PlaceName("OF0023")
    let returned = PlaceName("Returned")
    let of00232 = OutcomeName("OF0023")
    let x2 = MeasureName("x")
    let baseline = PartnerName("baseline")
    let when2 = OutcomeName("when")
    let all2 = OutcomeName("all")
    let share = PartnerName("share")
    let settledHome2 = PlaceName("settled-home")
    let because = OutcomeName("because")
    let all3 = PartnerName("all")
    let name1112 = MeasureName("1-1-1")
    let sum2 = MeasureName("sum")
    let returned2 = Returns("Returned")
    let zone2 = MeasureName("zone-2")
    let `in` = MeasureName("in")
    let count3 = Returns("count")
    let returned3 = MeasureName("Returned")
    let `class` = Returns("class")
    let mean5 = MeasureName("mean")
    let twoWords = PartnerName("two words")
    let coverage2 = OutcomeName("coverage")
    let count4 = MeasureName("count")
    let sector = RatingName("sector")
    let met = MeasureName("met")
    let because2 = PartnerName("because")
    let in2 = OutcomeName("in")
    let costPerHead = MeasureName("cost-per-head")
    let measures = Expression<PeriodValue>("measures")
    let healthBoard = Returns("health-board")
    let twoWords2 = Expression<PeriodValue>("two words")
    let of00233 = Returns("OF0023")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let share2 = Returns("share")
    let missing = MeasureName("missing")
    return Framework("C&L01", "tab\u{9}here") {
      Version("3")
      Agreed(by: better, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      Codes(no3) {
        Code(2, "on course", says: "NK")
      }
      ReturnsSource(late, "NK") {
        SuppliedBy(mean4)
        Headings(rows: 1)
        settledHome.from()
          .reading("off course", as: name111)
        cL012.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, .year)).snapshot
          .reading("two\nlines", as: Expression<Condition>(true).as(NumberValue.self))
        IgnoreRows(where: true)
      }
      RecordsSource(x, "\\(x)") {
        DecimalSign(",")
        Skip(rows: 5)
        mean2.from(as: .spelling("{year}/{yy}", .financial, .quarter), "{day}/{month}/{year}")
          .reading("\\(x)", "50 % – “half”", as: Expression<Condition>(true).as(PlaceValue.self))
          .reading("on course", as: of0023)
          .reading("a \\ b", "Everyone has a settled home", as: returned)
        mean3.from(as: .spelling("{year}/{yy}", .academic, .month))
        count2.defined(as: All {
          Expression<Condition>(false) || of00232.isWorse(than: Expression<TextValue>.text("a \\ b").as(OutcomeValue.self)) || x2 >= .points(0)
          baseline.is(.accountable, for: when2)
          of00232.for(share).in(settledHome2).at(.previous).isNoBetter(than: all2.of(Expression<TextValue>.text("*")))
          Expression<PartnerValue>.it.is(.funder, for: because)
        })
        when.from(as: "{day}/{month}/{year}").snapshot
      }
      Outcome(no2, "two\nlines") {
        Accountable(all3, share)
        Define(name1112, "off course", the(sum2, in: returned2, where: maximum(1, zone2) < unweightedMean(zone2, `in`, in: count3)))
        Define(returned3, the(zone2, in: `class`, where: false)) {
          HigherIsBetter()
          Every(.month, due: .months(17))
        }
      }
      Score(mean5, for: .outcomes.suppliedBy(.it).ownedBy(twoWords).as(coverage2).where(Expression<NumberValue>.decimal("0.5").is(.excluded))) {
        InOrder()
        Case(count4.of(Expression<NumberValue>(0)), when: maximum(Expression<NumberValue>.points(1_000).rounded(.halfUp, to: 0), across: .partners, weightedBy: .percent(30)).isNot(.met))
        Case(points(from: .now, to: .ago(.days(8))), .below(months(from: .date(2019, 9, 8), to: .sameLastYear(.year))))
      }
      RatingScale(sector, "NK", on: .points(1_000)) {
        Label("*", when: Expression<NumberValue>.duration("1.4", .years) <= sum(met.of(it)))
        Label("Everyone has a settled home", .atLeast(it))
        Label("\\(x)", .reaching(.points(0)))
      }
      Rule("default") {
        For(.outcomes.ownedBy(because2).role(.supplier, for: in2).as(of00232))
        When((years(from: .previous, to: .target) / .duration(30, .quarters)).isNoBetter(than: mean(mean(.duration(63, .quarters), over: .last(6, .years), ifKnown: .exactly(.percent(0))), Expression<NumberValue>(12_345_678).asShare(of: it), weightedBy: Expression<NumberValue>.points(0).orElse(costPerHead, because: "on course"), ifKnown: .atMost(1))))
        ReferenceNote("\\(x)")
      }
      Rule("default") {
        For(.places.suppliedBy(.it).of(.it), .partners)
        Require(the(twoWords2, in: of00233).isNotOne(of: the(measures, in: healthBoard, where: !Expression<Condition>.it), .years(2005...2007)))
        Forbid(the(zusammenhalt2, in: share2).per(points(from: .sameLastYear(.quarter), to: .ago(.quarters(8)))) < it.raised(to: .points("62.5")) * magnitude(name1112, over: .from(.sameLastYear(.quarter), to: .previous(.year)), weightedBy: missing))
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing2 = PartnerName("missing")
    let costPerHead = Records("cost-per-head")
    let because = costPerHead.date("because")
    let returned = CodeName("Returned")
    let measures = CodeName("measures")
    let council = CodeName("council")
    let no2 = costPerHead.oneOf("no", returned, measures, council)
    let partners = Returns("partners")
    let sector = costPerHead.row("sector", of: partners)
    let x = costPerHead.number("x")
    let `default` = costPerHead.count("default")
    let better = OutcomeName("better")
    let first = PartnerName("first")
    let x2 = PartnerName("x")
    let partners2 = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first2 = PlaceName("first")
    let when = Expression<RowValue>("when")
    let late = PartnerName("late")
    let cL01 = OutcomeName("C&L01")
    let settledHome = MeasureName("settled-home")
    let zusammenhalt = Returns("Zusammenhalt")
    let in2 = OutcomeName("in")
    let partners3 = MeasureName("partners")
    let twoWords = MeasureName("two words")
    let baseline = MeasureName("baseline")
    let late2 = RatingName("late")
    let costPerHead2 = MeasureName("cost-per-head")
    let in3 = MeasureName("in")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let sum4 = MeasureName("sum")
    let target3 = MeasureName("target")
    let when2 = MeasureName("when")
    let noSilo = MeasureName("no-silo")
    return Framework("missing", "") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first, x2, on: .date(1994, 2, 25))
      Agreed(by: partners2, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first2).from(.date(1995, 4, 28))
      Partner(missing2, sector: "zone-2").sector("x").sector("év").code("NK")
      RecordsSource(costPerHead) {
        Skip(rows: 5)
        because.from(.path("50 % – “half”", "*"), "tab\u{9}here")
          .reading("two\nlines", as: Expression<NumberValue>.percent(1).as(DateValue.self))
          .reading("on course", "tab\u{9}here", as: .late)
        no2.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, pooled: .years))
        sector.fromHeading(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .year))
          .reading("", as: .withheld)
          .reading("say \"yes\"", as: when)
        x.fromFile("*{year}*.csv")
          .reading("two\nlines", "\\(x)", as: 1)
          .reading("NK", "two\nlines", as: 12_345_678)
          .reading("on course", as: Expression<Condition>(true).as(NumberValue.self))
        `default`.from("*", "on course")
        Written(by: "")
      }
      Outcome(better, "tab\u{9}here") {
        HeardThrough(late)
        Within(cL01)
        ReferenceNote("Everyone has a settled home")
        Define(settledHome, Expression<NumberValue>.percent(63) * count(zusammenhalt)) {
          MissingStaysMissing()
          RealChange(.below(minimum(.points(12_345_678), across: .outcomes(as: in2))), since: .target)
        }
      }
      Calculation(settledHome, for: .outcomes.where(true), on: -(partners3.of(twoWords) * baseline)) {
        Because("off course")
        Because("50 % – “half”")
      }
      RatingScale(late2) {
        WorstFirst()
        DistinguishByInterval()
        Gate("Returned", .noWorse(than: "50 % – “half”"), when: sum4.of(Expression<NumberValue>.decimal("62.5").per(100_000, 12_345_678)).isBetween(sum(costPerHead2 * in3, zusammenhalt2, over: .last(2, .days), weightedBy: .percent(12_345_678)), and: .duration(12_345_678, .months)))
      }
      Rule("x") {
        Require((Expression<NumberValue>.money(12_345_678, "GBP") / 1 / .money(30, "GBP")).isNotBetween(target3, and: (when2 + 1) * Expression<NumberValue>.duration(63, .quarters).asShare(of: noSilo)))
        Then("a \\ b")
        ReferenceNote("off course")
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let because = Returns("because")
    let mean2 = because.yesNo("mean")
    let share = OutcomeName("share")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let settledHome = PartnerName("settled-home")
    let noSilo = PartnerName("no-silo")
    let v = CodesName("év")
    let missing = CodeName("missing")
    let settledHome2 = CodeName("settled-home")
    let x = CodeName("x")
    let mean3 = PartnerName("mean")
    let met2 = OutcomeName("met")
    let returned = MeasureName("Returned")
    let known = MeasureName("known")
    let cL01 = MeasureName("C&L01")
    let `default` = Returns("default")
    let zone2 = RuleName("zone-2")
    let coverage2 = MeasureName("coverage")
    let settledHome3 = Returns("settled-home")
    let first = MeasureName("first")
    let twoWords = MeasureName("two words")
    let partners2 = MeasureName("partners")
    let because2 = PlaceName("because")
    let v2 = OutcomeName("év")
    let no2 = MeasureName("no")
    let name1112 = MeasureName("1-1-1")
    let x2 = PartnerName("x")
    let baseline = MeasureName("baseline")
    let all2 = RuleName("all")
    let zusammenhalt = Returns("Zusammenhalt")
    let no3 = RatingName("no")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let partners3 = PartnerName("partners")
    let noSilo2 = MeasureName("no-silo")
    let `in` = MeasureName("in")
    return Framework("partners", "a \\ b") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum2).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count2, "off course", sector: "because").replaces(council)
      Partner(healthBoard)
      Policy {
        MissingLeftOut(ifKnown: .exactly(.decimal("0.125")))
        Coverage(.atLeast(points(from: .now, to: .sameLastYear(.quarter))))
        Publish(to: settledHome, noSilo)
        ReferenceNote("50 % – “half”")
      }
      Codes(v, "on course") {
        Code(missing, says: "a \\ b")
        Code(settledHome2, "on course", says: "*")
        Code(x, says: "two\nlines")
      }
      ReturnsSource(because, "off course") {
        SuppliedBy(mean3)
        mean2.from("Everyone has a settled home")
        Missing("tab\u{9}here", .notApplicable)
        Because("50 % – “half”")
      }
      Outcome(share, "") {
        Within(met2)
        Met(when: Expression<TextValue>.text("say \"yes\"").at(.sameLastYear(.day)).bracketed.for(.it).at(.target).isBetter(than: "NK"))
        Define(returned, mean(magnitude(known, ifKnown: .no).orElse(Expression<NumberValue>.points("62.5").orElse(1_000, because: "on course"), because: "two\nlines"), target(of: the(cL01, in: `default`, where: zone2)), across: .measures(as: coverage2))) {
          By("no")
          MissingStaysMissing()
          Target(.below(minimum(-it, count(settledHome3)) + (Expression<NumberValue>.percent(0).rounded(.up, to: 1) + sum(.percent(1), weightedBy: 63, ifKnown: .exactly(30)))), by: .year(2008))
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
      Define(because2, "tab\u{9}here", name111.of((sum(.money("0.125", "GBP"), across: .places.role(.accountable, for: v2), weightedBy: .percent(1)) + .points(1_000)))) {
        Denominator(.below(months(from: .now, to: .previous(.year)).raised(to: minimum(twoWords, ifKnown: .exactly(.decimal("1.4")))) / years(from: .baseline, to: .now)))
        RealChange(.between(-sum(.points("62.5"), points(from: .date(1992, 4, 14), to: .sameLastYear(.year))), and: 0), since: .now)
        Target(.atLeast(-(-no2.asShare(of: name1112))))
        Milestone(.below(Expression<NumberValue>.duration("0.5", .months) / (points(from: .previous(.day), to: .target) + it.for(x2).at(.target))), by: .baseline)
      }
      Score(cL01, on: .money(63, "GBP")) {
        Case(months(from: .ago(.years(9)), to: .ago(.quarters(8))), when: first.of(the(all2, in: zusammenhalt, where: false)).isNoBetter(than: the(returned, in: because, where: baseline.isBetween(.money("62.5", "GBP"), and: .duration("1.4", .days)))))
        Gate("1-1-1", .becomes(months(from: .now, to: .date(2006, 4, 5))), when: it / .duration(63, .days) > returned)
      }
      RatingScale(no3) {
        Label("tab\u{9}here", .otherwise)
      }
      Rule("all", "say \"yes\"") {
        For(.measures.ownedBy(zusammenhalt2).ownedBy(partners3))
        ReferenceNote("two\nlines")
      }
      Rule("Zusammenhalt") {
        When((it / noSilo2.of(Expression<NumberValue>(1))).isNotBetween(.money(-12_345_678, "GBP"), and: Expression<NumberValue>.duration(1_000, .years) + Expression<PeriodValue>.years(2006...2008).as(NumberValue.self) / 0))
        Forbid(Expression<NumberValue>.decimal("1.4") / (Expression<Condition>(true).as(NumberValue.self) * 1) >= `in`)
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let known = Records("known")
    let twoWords = known.date("two words")
    let costPerHead = known.status("cost-per-head", of: number("settled-home"))
    let v = known.received("év")
    let cL01 = known.received("C&L01")
    let missing = OutcomeName("missing")
    let twoWords2 = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let costPerHead2 = PartnerName("cost-per-head")
    let healthBoard = PartnerName("health-board")
    let no2 = Expression<DateValue>("no")
    let name111 = Expression<DateValue>("1-1-1")
    let in2 = MeasureName("in")
    let v2 = MeasureName("év")
    let better = MeasureName("better")
    let known2 = OutcomeName("known")
    let partners = MeasureName("partners")
    let measures = RatingName("measures")
    let healthBoard2 = MeasureName("health-board")
    let late2 = PlaceName("late")
    let when = Expression<PeriodValue>("when")
    let x = MeasureName("x")
    let zusammenhalt2 = RuleName("Zusammenhalt")
    let mean2 = MeasureName("mean")
    let of0023 = MeasureName("OF0023")
    let in3 = OutcomeName("in")
    let settledHome = PartnerName("settled-home")
    let first = PartnerName("first")
    let mean3 = PartnerName("mean")
    let coverage2 = PartnerName("coverage")
    let target2 = MeasureName("target")
    let first2 = MeasureName("first")
    return Framework("in", "off course") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords2, on: .date(2030, 4, 24))
      Calendar(.calendar, .years)
      Place(zusammenhalt, "")
      Place(sector).with("mean", .date(2006, 9, 18)).until(.date(2020, 7, 10))
      Partner(late).within(noSilo).code("\\(x)").from(.date(2014, 3, 7)).replaces(`default`)
      Policy {
        MissingLeftOut(ifKnown: .any)
        Publish(counts: .below(count(.partners)))
        Publish(with: .secondarySuppression)
        Publish(to: costPerHead2, healthBoard)
      }
      RecordsSource(known) {
        Every(.year)
        twoWords.from(as: .spelling("{year}/{yy}", .calendar, .quarter), .spelling("{year}/{yy}", .financial, .year)).snapshot
          .reading("two\nlines", "two\nlines", as: no2)
          .reading("off course", as: name111)
        costPerHead.from("Everyone has a settled home", "a \\ b", as: .spelling("{year}/{yy}", .financial, .year), "{day}/{month}/{year}")
          .reading("*", as: Expression<NumberValue>.percent("0.5").as(TextValue.self))
        v.from("on course", "")
        cL01.from().snapshot
          .reading("Everyone has a settled home", "\\(x)", as: Expression<Condition>(true).as(DateValue.self))
          .reading("off course", "two\nlines", as: .date(2011, 8, 1))
          .reading("\\(x)", "tab\u{9}here", as: .date(2002, 7, 9))
      }
      Outcome(missing, "tab\u{9}here") {
        Lead(`default`)
        Define(in2) {
          Decimals(3)
        }
        Define(v2, .money("1.4", "GBP"))
      }
      Define(better, "tab\u{9}here", count(.outcomes(as: known2)).raised(to: Expression<NumberValue>.duration(63, .years).rounded(.up, to: 2))) {
        Unit("on course")
        RealChange(by: "health-board", over: .last(2, .days))
      }
      Calculation(partners, interpolated: true) {
        InOrder()
      }
      RatingScale(measures, on: healthBoard2) {
        BestFirst()
        DistinguishByInterval()
        Label("two\nlines", .otherwise)
        Gate("measures", .becomes("say \"yes\""), when: years(from: .ago(.years(7)), to: .date(2022, 2, 24)).isBetween(.points(12_345_678), and: .percent(30)))
        Because("off course")
      }
      Rule("coverage") {
        For(.places, .places(as: late2), where: Expression<PeriodValue>.quarter(2027, 4).isOne(of: Expression<DateValue>.date(2012, 4, 8).as(PeriodValue.self), when))
        When(Expression<NumberValue>.percent(12_345_678) > x)
        Require(!zusammenhalt2)
        Then("on course")
      }
      Rule("known", "50 % – “half”") {
        When(cL01.isNot(.notDue))
        Require(of0023.of(healthBoard2).is(mean2.for(.it).at(.baseline).among("it")) || (atLeast(30, .measures(of: in3).ownedBy(settledHome), have: false) && any(.places, have: false) && it.is(.onTrajectory)))
        Then("off course", by: first, mean3, coverage2)
        ReferenceNote("two\nlines")
      }
      Test("say \"yes\"") {
        Given(known, columns: ["at", "partner", "value"],
          [nil, .year(2008...2009), "50 % – “half”"],
          [.years(2012...2014), .name(target2), Cell(Expression<NumberValue>(-63))])
        Given(first2, columns: ["at", "partner", "value"],
          ["NK", nil, Cell(Expression<NumberValue>(-91))],
          [Cell(Expression<NumberValue>(-88)), nil, .name(healthBoard2)])
      }
    }
  }
}
