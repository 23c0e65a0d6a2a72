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
    let measures = Returns("measures")
    let x = measures.period("x")
    let `class` = measures.number("class")
    let class2 = OutcomeName("class")
    let returned = PartnerName("Returned")
    let of00232 = PartnerName("OF0023")
    let measures2 = CodesName("measures")
    let `default` = CodeName("default")
    let met2 = CodeName("met")
    let share = CodeName("share")
    let when = PartnerName("when")
    let settledHome = PartnerName("settled-home")
    let because = PartnerName("because")
    let first = PartnerName("first")
    let sector = PartnerName("sector")
    let costPerHead = PartnerName("cost-per-head")
    let class3 = PartnerName("class")
    let coverage2 = PartnerName("coverage")
    let default2 = PartnerName("default")
    let sum2 = PartnerName("sum")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let sum3 = OutcomeName("sum")
    let when2 = MeasureName("when")
    let target2 = OutcomeName("target")
    let sum4 = MeasureName("sum")
    let when3 = PlaceName("when")
    let noSilo = PartnerName("no-silo")
    let met3 = PlaceName("met")
    let no2 = RatingName("no")
    let better = MeasureName("better")
    let first2 = MeasureName("first")
    let met4 = Returns("met")
    let because2 = OutcomeName("because")
    let v = OutcomeName("év")
    let of00233 = RuleName("OF0023")
    let council = MeasureName("council")
    let settledHome2 = MeasureName("settled-home")
    let of00234 = OutcomeName("OF0023")
    let count3 = MeasureName("count")
    let partners = OutcomeName("partners")
    let settledHome3 = OutcomeName("settled-home")
    return Framework("OF0023", "on course") {
      Version("2026.1")
      Vision("")
      Checked(by: "NK")
      Calendar(.calendar, .quarters)
      Place(count2, "off course")
      Partner(all2, "on course").with("C&L01", .text("NK")).from(.date(1993, 4, 8)).from(.date(1998, 8, 15)).replaces(returned, all2, of00232)
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
      ReturnsSource(measures) {
        SuppliedBy(when, settledHome, because)
        SuppliedBy(first, sector, costPerHead)
        SuppliedBy(met, class3)
        x.from()
        `class`.from()
      }
      Outcome(class2) {
        Lead(coverage2, default2, first)
        Lead(sum2, zusammenhalt)
        Within(sum3)
        ReferenceNote("two\nlines")
        Define(when2, "a \\ b", count(.outcomes(as: target2).where(it.for(noSilo).in(met3).at(.previous(.day)).among("it").isBetter(than: sum4.in(when3).at(.previous).among("late")))))
      }
      RatingScale(no2, "\\(x)", for: .places, on: median(.percent("0.125"), better.of(the(first2, in: met4)), over: .last(11, .days), weightedBy: -count(.places.of(because2).role(.supplier, for: v).where(of00233)), ifKnown: .atMost(63))) {
        InOrder()
        InOrder()
        DistinguishByInterval()
        Label("tab\u{9}here", .between(council.asShare(of: .percent("0.5")), and: settledHome2))
        Gate("Zusammenhalt", .becomes("tab\u{9}here"), when: !Expression<TextValue>.text("tab\u{9}here").is(.onTrajectory))
      }
      Rule("1-1-1") {
        For(.partners.suppliedBy(.it).of(of00234).where(points(from: .baseline, to: .target).isBetween(count3, and: sum4.of(it).orElse(Expression<NumberValue>.money(1_000, "GBP").asShare(of: it), because: "\\(x)"))), .outcomes.of(partners).role(.accountable, for: settledHome3))
        When(Expression<TextValue>.text("Everyone has a settled home").isNot(.notSubmitted))
        Then("*")
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let returned = PartnerName("Returned")
    let because = Records("because")
    let of0023 = because.text("OF0023")
    let target2 = because.partner("target")
    let healthBoard = Records("health-board")
    let late = healthBoard.percent("late")
    let costPerHead = healthBoard.percent("cost-per-head")
    let partners2 = healthBoard.share("partners")
    let because2 = healthBoard.status("because", of: number("better"))
    let measures = healthBoard.key("measures")
    let met = OutcomeName("met")
    let returned2 = PlaceName("Returned")
    let target3 = CodesName("target")
    let zone2 = CodeName("zone-2")
    let known = RatingName("known")
    let baseline = MeasureName("baseline")
    let mean2 = MeasureName("mean")
    let measures2 = MeasureName("measures")
    let known2 = MeasureName("known")
    let measures3 = RatingName("measures")
    let count2 = PartnerName("count")
    let twoWords = PartnerName("two words")
    let first = MeasureName("first")
    let share = MeasureName("share")
    let `in` = MeasureName("in")
    let zone22 = MeasureName("zone-2")
    let missing = MeasureName("missing")
    let x = MeasureName("x")
    let name111 = MeasureName("1-1-1")
    let in2 = Returns("in")
    let missing2 = Returns("missing")
    let cL01 = MeasureName("C&L01")
    let met2 = MeasureName("met")
    let first2 = PartnerName("first")
    let x2 = RatingName("x")
    let better = MeasureName("better")
    let noSilo2 = PartnerName("no-silo")
    let when = PlaceName("when")
    let `class` = RatingName("class")
    let mean3 = Returns("mean")
    let no2 = MeasureName("no")
    let zusammenhalt = RuleName("Zusammenhalt")
    let known3 = RuleName("known")
    let met3 = RuleName("met")
    let `default` = RuleName("default")
    let measures4 = OutcomeName("measures")
    let count3 = OutcomeName("count")
    let coverage2 = OutcomeName("coverage")
    let healthBoard2 = MeasureName("health-board")
    let cL012 = OutcomeName("C&L01")
    let zusammenhalt2 = PlaceName("Zusammenhalt")
    let share2 = OutcomeName("share")
    let sector = PartnerName("sector")
    let coverage3 = MeasureName("coverage")
    let when2 = Returns("when")
    let zone23 = PartnerName("zone-2")
    let sector2 = Returns("sector")
    let class2 = MeasureName("class")
    let all2 = MeasureName("all")
    let of00232 = MeasureName("OF0023")
    let class3 = PlaceName("class")
    let v = PartnerName("év")
    let sum2 = MeasureName("sum")
    let share3 = Returns("share")
    let sector3 = MeasureName("sector")
    return Framework("no-silo", "\\(x)") {
      Version("2026.1")
      Replaces("2026.1", because: "")
      Replaces("1.2.3", because: "a \\ b")
      Replaces("1.2.3", because: "*")
      Place(partners).sector("default").within(returned2).with("missing", "better").from(.date(2013, 3, 5))
      Partner(returned, sector: "coverage").with("no", "mean")
      Codes(target3, "*", first: .worst) {
        Code(0, "Everyone has a settled home", from: "off course")
        Code(8, says: "*")
        Code(zone2, from: "two\nlines", says: "off course")
      }
      RecordsSource(because) {
        of0023.from(as: "{day}/{month}/{year}", "{day}/{month}/{year}")
          .reading("tab\u{9}here", as: known)
          .reading("NK", as: .text("50 % – “half”"))
        target2.from("on course", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .year))
        Missing(["tab\u{9}here", "\\(x)"], .undefined, in: baseline)
        Written(by: "50 % – “half”", on: .date(2010, 12, 8))
      }
      RecordsSource(healthBoard) {
        Every(.month, due: .months(11))
        late.from()
          .reading("a \\ b", "tab\u{9}here", as: Expression<TextValue>.text("").as(NumberValue.self))
          .reading("50 % – “half”", "NK", as: Expression<Condition>(false).as(NumberValue.self))
        costPerHead.from(as: .spelling("{year}/{yy}", .academic, .quarter))
          .reading("off course", "tab\u{9}here", as: .notCollected)
          .reading("tab\u{9}here", as: mean2)
          .reading("on course", "two\nlines", as: measures2)
        partners2.from("Everyone has a settled home", "tab\u{9}here")
          .reading("NK", "Everyone has a settled home", as: Expression<TextValue>.text("*").as(NumberValue.self))
          .reading("on course", as: known2)
        because2.from()
          .reading("a \\ b", "tab\u{9}here", as: measures3)
          .reading("tab\u{9}here", "50 % – “half”", as: Expression<Condition>(true).as(TextValue.self))
        measures.from("off course")
      }
      Outcome(met) {
        Affected(count2, twoWords)
        Written(by: "50 % – “half”", on: .date(1991, 2, 20))
        Checked(by: "two\nlines")
        Review(by: .date(2013, 10, 28))
        Define(first, "two\nlines", it) {
          ValueRange(share, to: `in`)
          Milestone(.below(unweightedMean(-it, over: .from(.month(.september, 2000), to: .date(2027, 1, 27))).rounded(.halfEven, to: 1)), by: .previous)
          Trajectory(.steps)
        }
        Define(zone22, "\\(x)", Expression<NumberValue>.percent(30) * Expression<NumberValue>.decimal("0.5").orElse(Expression<NumberValue>(12_345_678).orElse(.money("0.125", "GBP"), because: "Everyone has a settled home"), because: "50 % – “half”")) {
          Unit("a \\ b")
          Decimals(2)
          Coverage(.reaching(quarters(from: .year(2015), to: .sameLastYear(.quarter)).orElse(mean(.percent(30), over: .yearToDate, ifKnown: .most) - 63, because: "tab\u{9}here")))
          Interval(.percent("62.5"), by: "health-board")
        }
      }
      Define(late, "NK", points(from: .quarter(2010, 3), to: .quarter(2022, 3))) {
        BetweenIsBetter(-years(from: .target, to: .baseline).orElse(.percent(1), because: "\\(x)"), and: .money(30, "GBP"))
        Every(.quarter, due: .years(6))
        Target(.atLeast(magnitude(missing / costPerHead * x.of(name111), median(.points("0.5"), in: in2), in: missing2, where: cL01.rounded(.halfEven, to: 0).is(.decided))), by: .previous)
        Target(.reaching(met2))
        Milestone(.between((-zone22).orElse(zone22, because: "NK").for(first2).in(partners).at(.target), and: .duration(0, .months)), by: .previous(.day))
      }
      RatingScale(x2, for: .partners.where((-Expression<NumberValue>.money("1.4", "GBP").per(100_000, name111)).is(.improving)), on: better - (Expression<NumberValue>.duration("1.4", .months) - -12_345_678)) {
        Label("*", .otherwise)
        Label("off course", when: All {
          the(`class`, in: mean3, where: true).isOne(of: Expression<TextValue>.text("tab\u{9}here").for(noSilo2).in(when).among("met"))
          Expression<NumberValue>.decimal("0.125").raised(to: no2).is(.decimal("1.4"))
          zusammenhalt
          known3.isNotOne(of: Expression<PeriodValue>.quarter(2006, 3).as(Condition.self)) && met3 && `default`
        })
        Label("", when: Expression<PartnerValue>.it.is(.consulted, for: measures4) && count(.places.role(.funder, for: count3).of(coverage2)).as(Condition.self) && healthBoard2.per(first).isWorse(than: unweightedMean(healthBoard2, across: .places.of(cL012).as(zusammenhalt2))))
      }
      Rule("when") {
        For(.partners.of(share2).as(sector).where(median(-coverage3, in: when2, where: any(.measures.ownedBy(zone23), areNot: .undecided)).isBetween(.money(30, "GBP"), and: .points(0))), .partners)
        When(cL01.isOne(of: missing.of(days(from: .target, to: .previous)), the(cL01, in: sector2)))
        Require(mean(class2, all2.of(Expression<NumberValue>.percent("62.5")), weightedBy: of00232.rounded(.down, to: 3), ifKnown: .no).is(.known))
        Require(minimum(.percent(1), across: .partners.in(class3).as(v), weightedBy: the(sum2, in: in2)) < .percent("0.5"))
      }
      Rule("known", "on course") {
        Forbid((-sector3.raised(to: 30)).is(the(baseline, in: share3, where: true).rounded(.halfUp, to: 0)))
        Forbid(false)
        ReferenceNote("*")
        ReferenceNote("Everyone has a settled home")
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first = PartnerName("first")
    let better = Records("better")
    let coverage2 = Returns("coverage")
    let share = better.row("share", of: coverage2)
    let healthBoard = OutcomeName("health-board")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let mean2 = MeasureName("mean")
    let no2 = MeasureName("no")
    let because = MeasureName("because")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let `in` = OutcomeName("in")
    let v = MeasureName("év")
    let in2 = MeasureName("in")
    let coverage3 = MeasureName("coverage")
    let sector2 = MeasureName("sector")
    let `default` = Returns("default")
    let first2 = MeasureName("first")
    let all2 = MeasureName("all")
    let known = RuleName("known")
    let known2 = MeasureName("known")
    let met2 = MeasureName("met")
    let council = MeasureName("council")
    let in3 = Returns("in")
    let council2 = RatingName("council")
    let missing = PartnerName("missing")
    let zone22 = OutcomeName("zone-2")
    let because2 = Returns("because")
    let settledHome = PlaceName("settled-home")
    let share2 = PartnerName("share")
    let `class` = PlaceName("class")
    let x2 = PartnerName("x")
    let better2 = PartnerName("better")
    let costPerHead = PlaceName("cost-per-head")
    let of0023 = MeasureName("OF0023")
    let class2 = OutcomeName("class")
    let costPerHead2 = MeasureName("cost-per-head")
    return Framework("sector", "two\nlines") {
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
      RecordsSource(better, "a \\ b") {
        share.from("a \\ b", "*").snapshot
          .reading("off course", as: .notCollected)
          .reading("Everyone has a settled home", "say \"yes\"", as: Expression<DateValue>.date(2027, 6, 4).as(RowValue.self))
        Missing(["a \\ b", "50 % – “half”"], .undefined, in: zusammenhalt)
        Missing(["on course", "say \"yes\""], .notSubmitted)
        Review(by: .date(2012, 1, 11))
      }
      Outcome(healthBoard) {
        Within(`in`)
        Define(v, Expression<NumberValue>.decimal("-1.4") + coverage(of: Expression<NumberValue>.percent(12_345_678).rounded(.halfUp, to: 1))) {
          Balances(in2, v)
          Every(.day)
          Target(.above(maximum(points(from: .date(2017, 4, 4), to: .now) * coverage3, magnitude(Expression<Condition>(false).as(NumberValue.self), sector2).orElse(it, because: "\\(x)"), over: .from(.date(2005, 3, 3), to: .sameLastYear(.quarter)), weightedBy: count(`default`))))
          Target(.above(.percent(1)))
          Milestone(.below(first2 - all2), by: .target)
        }
        Define(known, "", (Expression<NumberValue>.duration(30, .years) / 30).raised(to: known2) < 1_000) {
          Denominator(.atMost(it / it))
          RealChange(beyond: .interval, since: .now)
          Target(.above(zusammenhalt.raised(to: the(council, in: in3, where: true).orElse(met2, because: "*"))), by: .previous)
        }
      }
      RatingScale(council2, for: .outcomes.suppliedBy(missing).where(false), .measures.role(.contributing, for: zone22).as(mean2).where(Expression<NumberValue>.money(1, "GBP") > zusammenhalt.asShare(of: .percent("-0.125"))), on: the(all2, in: because2)) {
        WorstFirst()
        BestFirst()
        Label("on course", .otherwise)
      }
      Rule("sum") {
        For(.measures.ownedBy(missing).where(Expression<PeriodValue>.year(2018...2019).for(share2).in(`class`).bracketed.for(x2).at(.target).among("partners").isOne(of: Expression<PeriodValue>.it.for(.it).in(settledHome))), .measures.suppliedBy(better2).in(costPerHead).as(of0023))
        When(it.isNotOne(of: count(.partners(accountableFor: class2).where(true)) * (costPerHead2 - .money("1.4", "GBP"))))
        Then("50 % – “half”", within: .months(17))
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share = PlaceName("share")
    let share2 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let count2 = Returns("count")
    let `in` = count2.period("in")
    let sum2 = count2.text("sum")
    let share3 = count2.percent("share")
    let coverage2 = count2.percent("coverage")
    let in2 = count2.date("in")
    let healthBoard = OutcomeName("health-board")
    let returned = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known = PlaceName("known")
    let in3 = PlaceName("in")
    let default2 = PlaceName("default")
    let settledHome = CodesName("settled-home")
    let mean2 = CodeName("mean")
    let mean3 = PartnerName("mean")
    let late = OutcomeName("late")
    let x = OutcomeName("x")
    let costPerHead = MeasureName("cost-per-head")
    let healthBoard2 = MeasureName("health-board")
    let mean4 = Returns("mean")
    let noSilo = MeasureName("no-silo")
    let settledHome2 = PartnerName("settled-home")
    let zone2 = PlaceName("zone-2")
    let late2 = PartnerName("late")
    let baseline = PartnerName("baseline")
    let when = PartnerName("when")
    let sector = PartnerName("sector")
    let known2 = MeasureName("known")
    let cL012 = RatingName("C&L01")
    let baseline2 = PlaceName("baseline")
    let coverage3 = PartnerName("coverage")
    let x2 = PartnerName("x")
    let council = OutcomeName("council")
    let cL013 = OutcomeName("C&L01")
    let met = PartnerName("met")
    let council2 = RuleName("council")
    return Framework("partners", "a \\ b") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Agreed(by: name111, `default`, of0023, on: .date(1990, 11, 17))
      Place(share, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known, in3, default2)
      Partner(share2, sector: "1-1-1").sector("late")
      Partner(cL01)
      Policy {
        Publish(with: .secondarySuppression)
        RefuseSources(above: .percent(63))
        Allow("zone-2", because: "off course")
      }
      Codes(settledHome) {
        Code(mean2)
      }
      ReturnsSource(count2, "*") {
        Every(.month, due: .years(40))
        `in`.from()
          .reading("*", "on course", as: .notDue)
        sum2.from(as: .spelling("{year}/{yy}", .calendar, pooled: .quarters))
          .reading("on course", "*", as: .undefined)
        share3.from().snapshot
          .reading("off course", as: Expression<Condition>(true).as(NumberValue.self))
        coverage2.from()
          .reading("say \"yes\"", "\\(x)", as: Expression<TextValue>.text("50 % – “half”").as(NumberValue.self))
        in2.from("a \\ b")
      }
      Outcome(healthBoard, "off course") {
        HeardThrough(mean3)
        Within(late)
        Met(when: !name111.is(.affected, for: x))
        Improving(when: maximum(days(from: .target, to: .previous(.day)), ifKnown: .exactly(.percent(1))) > costPerHead.raised(to: the(healthBoard2, in: mean4)))
        Define(noSilo, "on course") {
          Performance()
          Coverage(.atMost(Expression<PeriodValue>.month(.april, 2007).for(.it).at(.now).is(.it).as(NumberValue.self).for(settledHome2).in(zone2).at(.years(2019...2021))))
          RealChange(by: "met", over: .last(2, .days), at: .percent(1))
          RealChange(beyond: .interval, since: .previous)
          Milestone(.atLeast((!(Expression<NumberValue>.percent("0.5").for(late2).at(.previous) < Expression<NumberValue>(12_345_678).asShare(of: .duration("0.5", .years)))).as(NumberValue.self)), by: .previous)
          Trajectory(.straight)
        }
        Define(noSilo, count(.places)) {
          OwnedBy(baseline, when, sector)
        }
      }
      Define(known2, .points(12_345_678)) {
        Review(by: .date(2007, 6, 26))
      }
      RatingScale(cL012, for: .partners.in(baseline2).suppliedBy(coverage3)) {
        BestFirst()
        InOrder()
        InOrder()
        Because("Everyone has a settled home")
      }
      Rule("because") {
        For(.partners.where(x2.is(.accountable, for: council)), .partners.of(cL013).as(met))
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
    let known = Returns("known")
    let cL01 = known.period("C&L01")
    let of0023 = known.text("OF0023")
    let baseline2 = known.received("baseline")
    let `default` = Returns("default")
    let default2 = `default`.number("default")
    let costPerHead = `default`.date("cost-per-head")
    let first = `default`.measure("first")
    let `in` = `default`.money("in", "GBP")
    let known2 = OutcomeName("known")
    let healthBoard = PartnerName("health-board")
    let `class` = PartnerName("class")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords = PlaceName("two words")
    let cL012 = PlaceName("C&L01")
    let target3 = PlaceName("target")
    let first2 = Expression<PeriodValue>("first")
    let cL013 = Expression<DateValue>("C&L01")
    let x = Expression<DateValue>("x")
    let x2 = PartnerName("x")
    let zone2 = PartnerName("zone-2")
    let measures = PartnerName("measures")
    let sector = MeasureName("sector")
    let when = PartnerName("when")
    let because = PartnerName("because")
    let cL014 = PartnerName("C&L01")
    let late = RuleName("late")
    let mean2 = Expression<PeriodValue>("mean")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let v = MeasureName("év")
    let healthBoard2 = Returns("health-board")
    let zone22 = MeasureName("zone-2")
    let twoWords2 = MeasureName("two words")
    let mean3 = PlaceName("mean")
    let met = MeasureName("met")
    let name111 = MeasureName("1-1-1")
    let healthBoard3 = MeasureName("health-board")
    let when2 = MeasureName("when")
    let all2 = MeasureName("all")
    let target4 = MeasureName("target")
    let first3 = RatingName("first")
    let better2 = MeasureName("better")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let of00232 = MeasureName("OF0023")
    let target5 = Returns("target")
    let late2 = PlaceName("late")
    let council2 = MeasureName("council")
    let sum2 = MeasureName("sum")
    let first4 = RuleName("first")
    let noSilo2 = PartnerName("no-silo")
    let known3 = RuleName("known")
    let healthBoard4 = RuleName("health-board")
    let name1112 = RuleName("1-1-1")
    let no2 = MeasureName("no")
    let name1113 = Returns("1-1-1")
    let measures2 = OutcomeName("measures")
    let sector2 = PartnerName("sector")
    let missing2 = PlaceName("missing")
    let all3 = PartnerName("all")
    let because2 = Expression<DateValue>("because")
    let settledHome = PartnerName("settled-home")
    let council3 = PartnerName("council")
    return Framework("target", "off course") {
      Vision("two\nlines")
      Agreed(by: healthBoard, missing, `class`, on: .date(2008, 4, 21))
      Checked(by: "two\nlines")
      Allow("x", because: "a \\ b")
      Place(council).code("50 % – “half”").replaces(noSilo, better, twoWords)
      Place(partners).within(cL012).until(.date(2026, 9, 24)).replaces(target3)
      Partner(baseline, sector: "mean").from(.date(2022, 1, 11))
      Partner(missing, sector: "no")
      ReturnsSource(known, "say \"yes\"") {
        cL01.from("say \"yes\"", "\\(x)").snapshot
          .reading("say \"yes\"", "a \\ b", as: Expression<NumberValue>.percent(12_345_678).as(PeriodValue.self))
          .reading("say \"yes\"", "NK", as: Expression<DateValue>.date(2002, 7, 28).as(PeriodValue.self))
          .reading("two\nlines", "on course", as: first2)
        of0023.from("say \"yes\"", "50 % – “half”")
        baseline2.from("tab\u{9}here", "\\(x)")
          .reading("two\nlines", as: cL013)
          .reading("tab\u{9}here", as: x)
        Review(by: .date(2000, 1, 24))
      }
      ReturnsSource(`default`, "NK") {
        SuppliedBy(x2, zone2, measures)
        default2.from("*")
        costPerHead.from("*").snapshot
          .reading("NK", "", as: .date(2004, 4, 11))
        first.from("say \"yes\"", "NK")
        `in`.from("NK", as: .spelling("{year}/{yy}", .calendar, .quarter), .spelling("{year}/{yy}", .calendar, .quarter))
          .reading("two\nlines", as: .excluded)
        Missing(["NK", "two\nlines"], .notApplicable, in: sector)
      }
      Outcome(known2) {
        Affected(when, because, cL014)
        Define(late, "a \\ b", mean2 < .month(.september, 2012)) {
          Balances(zusammenhalt)
          By("better", "in")
          Denominator(.atLeast(years(from: .target, to: .previous)))
          RealChange(beyond: .interval, since: .date(1994, 6, 15))
          RealChange(beyond: .interval, since: .month(.february, 2005))
          Target(.reaching(twoWords2.orElse(zone22, because: "\\(x)").in(mean3).among("sum").orElse(the(v, in: healthBoard2), because: "tab\u{9}here")), by: .ago(.quarters(2)))
        }
        Define(met, "Everyone has a settled home", days(from: .baseline, to: .ago(.days(12)))) {
          ValueRange(name111, to: healthBoard3.for(cL014).in(.it).at(.previous(.year)).among("no-silo"), whole: true)
          Coverage(.above(sector.for(.it).in(.it).among("measures")))
          Baseline(.previous(.month))
          Target(.above(when2.of(all2).rounded(.up, to: 0)), by: .now)
          With("health-board", .text("two\nlines"))
        }
      }
      Define(target4, "50 % – “half”")
      RatingScale(first3, "tab\u{9}here", for: .outcomes.where(AnyOf {
        better2.isNot(.withheld)
        count(zusammenhalt2) > name111.raised(to: 0)
        true
        the(target4, in: target5).is(of00232)
      }), .partners.in(late2).where(!(it <= council2) && no(.measures, are: .withheld)), on: maximum(sum2)) {
        BestToWorst("two\nlines")
      }
      Rule("partners") {
        When(false)
        Require(first4)
      }
      Rule("sum", "\\(x)") {
        For(.partners.ownedBy(noSilo2).where(AnyOf {
          All {
            Expression<NumberValue>.money(1, "GBP").isNoBetter(than: .money(0, "GBP"))
            known3 || healthBoard4
            name1112
            !Expression<Condition>(true)
          }
          the(no2, in: name1113).isBetter(than: it)
          no(.partners(accountableFor: measures2).suppliedBy(.it), areNot: .known)
          most(.places, have: any(.measures.ownedBy(sector2), are: .known))
        }), .partners.in(missing2).ownedBy(all3).as(noSilo2))
        Then("two\nlines", within: .quarters(14))
      }
      Test("a \\ b") {
        Given(healthBoard3, columns: ["at", "partner", "value"])
        Given(because2.at(.sameLastYear(.year)), .date(2017, 4, 12))
        Expect(Expression<TextValue>.text("\\(x)").isNoWorse(than: exactly(1_000, .places.suppliedBy(settledHome).ownedBy(council3).as(noSilo).where(Expression<DateValue>.date(2015, 11, 21).as(Condition.self) || true), are: .withheld).as(TextValue.self)))
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let v = Returns("év")
    let coverage3 = v.count("coverage")
    let x = v.count("x")
    let missing = v.measure("missing")
    let count2 = OutcomeName("count")
    let when = PlaceName("when")
    let mean2 = MeasureName("mean")
    let `class` = PartnerName("class")
    let first = OutcomeName("first")
    let of0023 = MeasureName("OF0023")
    let name1112 = PlaceName("1-1-1")
    let `default` = RuleName("default")
    let coverage4 = Expression<PeriodValue>("coverage")
    let returned = Returns("Returned")
    let noSilo = Returns("no-silo")
    let late = MeasureName("late")
    let coverage5 = PartnerName("coverage")
    let zone2 = MeasureName("zone-2")
    let all2 = RatingName("all")
    let returned2 = PartnerName("Returned")
    let default2 = PartnerName("default")
    let baseline = PartnerName("baseline")
    let sector = PartnerName("sector")
    let sum2 = MeasureName("sum")
    let because = MeasureName("because")
    let v2 = MeasureName("év")
    return Framework("1-1-1", "") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      ReturnsSource(v, "off course") {
        coverage3.from("50 % – “half”", as: .spelling("{year}/{yy}", .academic, .month), .spelling("{year}/{yy}", .financial, .month))
        x.from().snapshot
          .reading("\\(x)", "NK", as: .notApplicable)
          .reading("two\nlines", "*", as: mean2)
        missing.from("off course", "tab\u{9}here", as: .spelling("{year}/{yy}", .academic, pooled: .years)).snapshot
          .reading("tab\u{9}here", as: Expression<TextValue>.text("off course").as(MeasureValue.self))
        Allow("target", in: "baseline", because: "on course")
      }
      Outcome(count2, "two\nlines") {
        Met(when: !`class`.is(.funder, for: first))
        ReferenceNote("on course")
        Define(of0023, "Everyone has a settled home", count(.places(as: name1112))) {
          RealChange(by: "Zusammenhalt", over: .yearToDate, at: .percent("62.5"))
        }
        Define(`default`, "two\nlines", !Expression<PeriodValue>.quarter(2024...2025, 1).isNot(the(coverage4, in: returned))) {
          Denominator(.atLeast(count(noSilo)))
          Denominator(.atLeast(late.of((Expression<NumberValue>.points(30) - .percent(63))).for(coverage5).at(.sameLastYear(.year))))
        }
      }
      Define(zone2, Expression<NumberValue>.money("62.5", "GBP").raised(to: late))
      RatingScale(all2) {
        BestFirst()
        WorstFirst()
        Because("50 % – “half”")
        Because("tab\u{9}here")
        Because("\\(x)")
      }
      Rule("sum", "Everyone has a settled home") {
        Forbid(false)
        Then("off course", by: returned2, default2, baseline)
        ReferenceNote("tab\u{9}here")
      }
      Rule("partners") {
        For(.measures.ownedBy(sector), .partners.of(.it), where: zone2 <= sum2.of(Expression<NumberValue>(12_345_678).per(it)))
      }
      Test("on course") {
        Given(late.at(.previous(.month)), -68)
        Given(because.of(v2), .notCollected)
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let target2 = Records("target")
    let sector = target2.text("sector")
    let sector2 = target2.date("sector")
    let when2 = Returns("when")
    let target3 = target2.row("target", of: when2)
    let measures = target2.status("measures", of: number("council"))
    let costPerHead = OutcomeName("cost-per-head")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let known = CodesName("known")
    let settledHome = PartnerName("settled-home")
    let because = PartnerName("because")
    let no3 = PartnerName("no")
    let of0023 = RatingName("OF0023")
    let settledHome2 = MeasureName("settled-home")
    let sum2 = MeasureName("sum")
    let when3 = RatingName("when")
    let council = PlaceName("council")
    let twoWords2 = MeasureName("two words")
    let x = MeasureName("x")
    let cL01 = Returns("C&L01")
    let known2 = MeasureName("known")
    let sector3 = PlaceName("sector")
    let zone2 = MeasureName("zone-2")
    let returned2 = MeasureName("Returned")
    let of00232 = PartnerName("OF0023")
    let target4 = RatingName("target")
    let partners = PartnerName("partners")
    let twoWords3 = OutcomeName("two words")
    let healthBoard = MeasureName("health-board")
    let name1112 = MeasureName("1-1-1")
    let when4 = RuleName("when")
    let costPerHead2 = RuleName("cost-per-head")
    let measures2 = PartnerName("measures")
    let better = PlaceName("better")
    let first = OutcomeName("first")
    let count2 = MeasureName("count")
    let v = Returns("év")
    let missing = MeasureName("missing")
    let all2 = OutcomeName("all")
    return Framework("when", "Everyone has a settled home") {
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
      Codes(known) {
        Code(6, "50 % – “half”", from: "", "50 % – “half”", says: "two\nlines")
        Because("on course")
        Checked(by: "a \\ b")
      }
      RecordsSource(target2) {
        SuppliedBy(settledHome, because, no3)
        Separator("|")
        sector.from().snapshot
          .reading("say \"yes\"", "Everyone has a settled home", as: of0023)
          .reading("*", as: Expression<NumberValue>.decimal("62.5").as(TextValue.self))
        sector2.from(as: .spelling("{year}/{yy}", .calendar, .month)).snapshot
          .reading("off course", "*", as: .notDue)
        target3.from("two\nlines").snapshot
        measures.from()
          .reading("two\nlines", as: Expression<NumberValue>.percent(0).as(TextValue.self))
          .reading("a \\ b", "*", as: Expression<DateValue>.date(2024, 11, 12).as(TextValue.self))
        Because("off course")
      }
      Outcome(costPerHead) {
        With("Zusammenhalt", .text("say \"yes\""))
        With("better", .text("NK"))
        Because("")
        Define(settledHome2, it.per(sum2.raised(to: it))) {
          Baseline(.date(2007, 2, 19))
        }
        Define(when3, "tab\u{9}here", Expression<TextValue>.text("\\(x)").at(.ago(.days(11))).bracketed.in(council).among("it")) {
          MissingCounts(as: twoWords2.per(1_000, the(x, in: cL01)), because: "say \"yes\"")
          Target(.atMost(known2.in(sector3).at(.year(2007...2008)).among("in").asShare(of: .decimal("0.125")).rounded(.down, to: 0)))
          Milestone(.above(.points("0.125")), by: .now)
          Trajectory(.steps)
        }
      }
      Define(zone2, "") {
        Milestone(.below(returned2), by: .previous)
        OwnedBy(of00232)
        With("sum", .text("NK"))
      }
      RatingScale(target4, for: .measures.ownedBy(partners).role(.lead, for: twoWords3), .outcomes.role(.affected, for: .it).where(Expression<TextValue>.text("say \"yes\"").is(.withheld))) {
        BestToWorst("two\nlines", "")
        Label("Everyone has a settled home", when: costPerHead.isNotOne(of: Expression<NumberValue>(1_000).as(OutcomeValue.self), points(from: .target, to: .previous(.quarter)).as(OutcomeValue.self)))
        Label("tab\u{9}here", .above((Expression<NumberValue>.decimal("1.4") - Expression<NumberValue>.decimal("0.5") * name1112).orElse(healthBoard * .percent(0), because: "a \\ b")))
        Gate("1-1-1", .noBetter(than: "Everyone has a settled home"), when: when4 && most(.measures, are: .onTrajectory) && ((Expression<Condition>.it || costPerHead2) && measures2.is(.consulted, for: .it) && name111.is(better)))
        Because("\\(x)")
      }
      Rule("sum") {
        When(false)
        Forbid(Expression<PartnerValue>.it.is(.supplier, for: first))
      }
      Test("\\(x)") {
        Given(measures, columns: ["at", "partner", "value"])
        Given(costPerHead, columns: ["at", "partner", "value"])
        Expect(the(count2, in: v).is(.unchanged) || (12_345_678 + missing).is(.late))
        Expect(atMost(.decimal("0.125"), .measures(of: all2).role(.accountable, for: costPerHead), are: .notSubmitted))
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of0023 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share = PartnerName("share")
    let target2 = Returns("target")
    let no2 = target2.period("no")
    let all2 = OutcomeName("all")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let cL012 = CodesName("C&L01")
    let `in` = CodeName("in")
    let when = PartnerName("when")
    let count2 = MeasureName("count")
    let of00232 = PartnerName("OF0023")
    let missing = PartnerName("missing")
    let coverage2 = MeasureName("coverage")
    let twoWords = MeasureName("two words")
    let target3 = RatingName("target")
    let costPerHead = MeasureName("cost-per-head")
    let known = MeasureName("known")
    let coverage3 = Returns("coverage")
    let because = PlaceName("because")
    let v = MeasureName("év")
    let noSilo = MeasureName("no-silo")
    let healthBoard = MeasureName("health-board")
    let first = OutcomeName("first")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let healthBoard2 = OutcomeName("health-board")
    let healthBoard3 = Returns("health-board")
    return Framework("Returned", "tab\u{9}here") {
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
      Codes(cL012, first: .best) {
        Code(0, "", from: "*", "*")
        Code(`in`)
      }
      ReturnsSource(target2) {
        SuppliedBy(when)
        no2.from(as: .spelling("{year}/{yy}", .academic, .month), "{day}/{month}/{year}").snapshot
          .reading("off course", as: Expression<NumberValue>.decimal("0.125").as(PeriodValue.self))
          .reading("\\(x)", "on course", as: .notDue)
          .reading("off course", as: Expression<DateValue>.date(2017, 11, 5).as(PeriodValue.self))
        Missing("\\(x)", .late, in: count2)
      }
      Outcome(all2, "\\(x)") {
        Supplier(of00232, of00232, missing)
        Review(by: .date(2019, 6, 8))
        Define(coverage2, months(from: .date(2007, 9, 18), to: .year(2023))) {
          LowerIsBetter()
          Unit("50 % – “half”")
          ValueRange(.decimal("-62.5"), to: 30, whole: true)
          Denominator(.below(twoWords))
          MissingLeftOut(ifKnown: .any)
          Baseline(.now)
        }
      }
      RatingScale(target3, for: .measures.ownedBy(.it).where(minimum(v.per(known), Expression<NumberValue>.decimal("0.125").asShare(of: noSilo), over: .yearToDate, ifKnown: .any).isWorse(than: mean(costPerHead, known, in: coverage3, weightedBy: .percent("62.5")).in(because).among("missing"))), on: healthBoard) {
        Label("two\nlines", .otherwise)
      }
      Rule("OF0023") {
        Require(the(healthBoard2, in: healthBoard3).isOne(of: .it, first.for(zusammenhalt).among("it"), all2))
        ReferenceNote("say \"yes\"")
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let sector = Records("sector")
    let target3 = sector.key("target")
    let cL01 = sector.yesNo("C&L01")
    let council = sector.yesNo("council")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let healthBoard = zusammenhalt2.yesNo("health-board")
    let when = OutcomeName("when")
    let better = PartnerName("better")
    let no2 = CodesName("no")
    let zone2 = MeasureName("zone-2")
    let baseline = MeasureName("baseline")
    let mean2 = PartnerName("mean")
    let v = PartnerName("év")
    let count2 = PartnerName("count")
    let coverage2 = MeasureName("coverage")
    let count3 = MeasureName("count")
    let `class` = RuleName("class")
    let because = MeasureName("because")
    let sum2 = MeasureName("sum")
    let twoWords = MeasureName("two words")
    let of0023 = OutcomeName("OF0023")
    let partners = MeasureName("partners")
    let costPerHead = MeasureName("cost-per-head")
    let better2 = MeasureName("better")
    let `default` = RatingName("default")
    let healthBoard2 = PartnerName("health-board")
    let default2 = PlaceName("default")
    let class2 = PartnerName("class")
    let costPerHead2 = PartnerName("cost-per-head")
    let settledHome = MeasureName("settled-home")
    let costPerHead3 = Returns("cost-per-head")
    let late = MeasureName("late")
    let missing = MeasureName("missing")
    let target4 = RuleName("target")
    let sector2 = PartnerName("sector")
    let council2 = PartnerName("council")
    return Framework("target", "*") {
      Version("3")
      Agreed(by: better, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      Codes(no2) {
        Code(2, "on course", says: "NK")
      }
      RecordsSource(sector, "tab\u{9}here") {
        Every(.day, due: .quarters(22))
        target3.from("*", "a \\ b", as: .spelling("{year}/{yy}", .calendar, .month)).snapshot
        cL01.from(as: .spelling("{year}/{yy}", .calendar, .year)).snapshot
          .reading("two\nlines", as: true)
        council.from()
        Missing("50 % – “half”", .withheld, in: zone2, cL01, baseline)
        Because("off course")
      }
      ReturnsSource(zusammenhalt2, "two\nlines") {
        SuppliedBy(mean2, v)
        healthBoard.from("two\nlines").snapshot
          .reading("*", as: .notSubmitted)
          .reading("on course", as: Expression<NumberValue>(1).as(Condition.self))
      }
      Outcome(when, "on course") {
        HeardThrough(count2)
        Improving(when: it.is(.known))
        Define(coverage2, baseline) {
          By("because", "Zusammenhalt")
          Coverage(.below(months(from: .target, to: .sameLastYear(.year))))
          Target(.between(points(from: .target, to: .ago(.quarters(11))), and: count3))
          Trajectory(.growth)
        }
      }
      Define(`class`, Expression<NumberValue>.decimal("62.5").isNoWorse(than: .money("62.5", "GBP"))) {
        Balances(because, sum2, twoWords)
        Coverage(.atMost(count(.measures(of: of0023))))
        Baseline(.previous)
        Target(.between(Expression<NumberValue>.points(1_000).orElse(maximum(partners.of(target3), across: .measures(of: .it).as(costPerHead), weightedBy: Expression<NumberValue>.percent(63).asShare(of: better2), ifKnown: .most), because: "Everyone has a settled home"), and: 30), by: .previous)
        With("x", "zone-2")
      }
      RatingScale(`default`, "\\(x)", for: .measures.suppliedBy(healthBoard2), .places.in(default2).suppliedBy(class2).where(`default`.isNot(.withheld))) {
        BestToWorst("on course", "tab\u{9}here")
      }
      Rule("first") {
        For(.measures.suppliedBy(costPerHead2))
        Require(the(settledHome, in: costPerHead3) < Expression<NumberValue>.points("0.5").at(.previous).among("x"))
        Require(1 < baseline || late.isNot(.met) || missing.isNotBetween(settledHome / .money(30, "GBP"), and: Expression<NumberValue>.decimal("62.5").asShare(of: .percent("0.125"))))
        ReferenceNote("\\(x)")
      }
      Rule("in") {
        When(target4)
        Then("\\(x)", by: sector2, council2, within: .months(20))
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let `class` = Records("class")
    let of0023 = `class`.percent("OF0023")
    let first = OutcomeName("first")
    let first2 = PartnerName("first")
    let x = PartnerName("x")
    let partners = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first3 = PlaceName("first")
    let late = PartnerName("late")
    let `default` = PartnerName("default")
    let twoWords = PartnerName("two words")
    let coverage2 = PartnerName("coverage")
    let met = OutcomeName("met")
    let late2 = MeasureName("late")
    let noSilo = MeasureName("no-silo")
    let mean2 = MeasureName("mean")
    let in2 = MeasureName("in")
    let first4 = MeasureName("first")
    let share = MeasureName("share")
    let partners2 = MeasureName("partners")
    let when = MeasureName("when")
    let coverage3 = OutcomeName("coverage")
    let returned = OutcomeName("Returned")
    let noSilo2 = Returns("no-silo")
    let coverage4 = MeasureName("coverage")
    let class2 = RatingName("class")
    let council = OutcomeName("council")
    let coverage5 = PlaceName("coverage")
    let settledHome = OutcomeName("settled-home")
    let settledHome2 = PlaceName("settled-home")
    let measures = MeasureName("measures")
    let zusammenhalt = Returns("Zusammenhalt")
    let zusammenhalt2 = RuleName("Zusammenhalt")
    let twoWords2 = MeasureName("two words")
    let sum4 = MeasureName("sum")
    let healthBoard = MeasureName("health-board")
    let cL01 = MeasureName("C&L01")
    let all2 = Returns("all")
    let sector = MeasureName("sector")
    return Framework("1-1-1", "NK") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first2, x, on: .date(1994, 2, 25))
      Agreed(by: partners, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first3).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      RecordsSource(`class`) {
        SuppliedBy(late, first2)
        SuppliedBy(`default`, twoWords, coverage2)
        of0023.from()
      }
      Outcome(first) {
        Within(met)
        Define(late2, "two\nlines") {
          Contributes(to: noSilo)
          ValueRange(mean2, to: Expression<NumberValue>(0).orElse(.money(1, "GBP"), because: "a \\ b"), whole: true)
          Baseline(.previous)
          Checked(by: "off course")
        }
      }
      Define(in2, "*") {
        Population()
        Milestone(.above(unweightedMean(.decimal("1.4"), (Expression<NumberValue>.decimal("0.125").isNoWorse(than: first4) || partners2.isBetween(share, and: .duration("62.5", .days)) || when.is(.notSubmitted)).as(NumberValue.self), across: .outcomes.role(.consulted, for: coverage3).as(returned).where((magnitude(it, .percent(0), in: noSilo2) + .duration("1.4", .years)).as(Condition.self)), weightedBy: coverage4, ifKnown: .any)), by: .previous)
        With("partners", Expression<Condition>(false))
        Because("two\nlines")
      }
      RatingScale(class2, "say \"yes\"", for: .outcomes.of(council).in(coverage5).as(settledHome)) {
        BestToWorst("two\nlines", "Everyone has a settled home")
        DistinguishByInterval()
      }
      Rule("Returned", "NK") {
        For(.places.ownedBy(twoWords).as(settledHome2), where: the(measures, in: zusammenhalt).is(.withheld))
        Require(zusammenhalt2 || sum4.of(sum4).isBetween(.points(1), and: twoWords2) || true)
        Require(!Expression<TextValue>.text("say \"yes\"").isBetter(than: "50 % – “half”"))
        Forbid(sector.of(Expression<PeriodValue>.month(.june, 2021).at(.date(2027, 3, 11))).isOne(of: healthBoard, the(cL01, in: all2, where: Expression<NumberValue>.points("0.125") >= .money(1, "GBP"))))
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let count3 = Returns("count")
    let zone2 = count3.denominator("zone-2", of: number("cost-per-head"))
    let noSilo2 = count3.text("no-silo")
    let name1112 = count3.place("1-1-1")
    let returned = count3.share("Returned")
    let no2 = OutcomeName("no")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let settledHome = PartnerName("settled-home")
    let noSilo3 = PartnerName("no-silo")
    let v = CodesName("év")
    let missing = CodeName("missing")
    let settledHome2 = CodeName("settled-home")
    let x = CodeName("x")
    let v2 = PartnerName("év")
    let zone22 = PartnerName("zone-2")
    let met2 = PartnerName("met")
    let sum3 = PartnerName("sum")
    let `class` = OutcomeName("class")
    let known = MeasureName("known")
    let costPerHead = MeasureName("cost-per-head")
    let better = MeasureName("better")
    let settledHome3 = MeasureName("settled-home")
    let baseline = MeasureName("baseline")
    let x2 = MeasureName("x")
    let measures = MeasureName("measures")
    let share = RatingName("share")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let cL01 = MeasureName("C&L01")
    let `default` = Returns("default")
    let zone23 = RuleName("zone-2")
    let when = MeasureName("when")
    let healthBoard2 = Returns("health-board")
    let cL012 = PartnerName("C&L01")
    let coverage2 = RatingName("coverage")
    let costPerHead2 = RatingName("cost-per-head")
    let all2 = RatingName("all")
    let class2 = Returns("class")
    return Framework("no-silo", "50 % – “half”") {
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
        Publish(to: settledHome, noSilo3)
        ReferenceNote("50 % – “half”")
      }
      Codes(v, "on course") {
        Code(missing, says: "a \\ b")
        Code(settledHome2, "on course", says: "*")
        Code(x, says: "two\nlines")
      }
      ReturnsSource(count3) {
        SuppliedBy(v2)
        Every(.day, due: .months(25))
        Separator(";")
        zone2.from().snapshot
        noSilo2.from("\\(x)", "two\nlines").snapshot
        name1112.from("\\(x)", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), .spelling("{year}/{yy}", .financial, pooled: .years))
        returned.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
      }
      Outcome(no2, "tab\u{9}here") {
        Affected(zone22, met2, sum3)
        Within(`class`)
        Written(by: "NK")
        Define(known, "say \"yes\"") {
          Contributes(to: costPerHead, better, settledHome3)
          NeitherIsBetter()
          Baseline(.sameLastYear(.month))
          Milestone(.below(it), by: .date(2017, 12, 27))
          Milestone(.between(.percent(63), and: baseline), by: .target)
        }
      }
      Define(x2, measures)
      RatingScale(share) {
        BestToWorst("two\nlines", "off course")
        BestFirst()
        Gate("no-silo", .noBetter(than: "two\nlines"), when: true)
      }
      Rule("x", "a \\ b") {
        For(.outcomes, .outcomes(as: zusammenhalt))
        When(Expression<PartnerValue>.it.isNot(.consulted, for: .it))
        Forbid(when.of(the(name111, in: healthBoard2, where: Expression<TextValue>.text("two\nlines").as(Condition.self))).isNotBetween(it, and: target(of: the(cL01, in: `default`, where: zone23))))
        Then("off course", by: met2, cL012)
      }
      Test("") {
        AsOf(.date(2017, 10, 25))
        Expect(Expression<TextValue>.text("50 % – “half”").isNotOne(of: coverage2, costPerHead2, all2.of(magnitude(.money(1, "GBP"), in: class2, ifKnown: .any))))
        Because("50 % – “half”")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let target2 = Returns("target")
    let noSilo = target2.period("no-silo")
    let of0023 = target2.place("OF0023")
    let costPerHead = target2.date("cost-per-head")
    let share = target2.percent("share")
    let partners = target2.numerator("partners", of: number("Returned"))
    let `class` = OutcomeName("class")
    let twoWords = PartnerName("two words")
    let noSilo2 = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let costPerHead2 = PartnerName("cost-per-head")
    let healthBoard = PartnerName("health-board")
    let x = Expression<PeriodValue>("x")
    let partners2 = OutcomeName("partners")
    let baseline = MeasureName("baseline")
    let healthBoard2 = MeasureName("health-board")
    let default2 = MeasureName("default")
    let name1112 = MeasureName("1-1-1")
    let x2 = MeasureName("x")
    let `in` = RatingName("in")
    let target3 = OutcomeName("target")
    let known = RuleName("known")
    let no2 = MeasureName("no")
    let cL01 = MeasureName("C&L01")
    let partners3 = Returns("partners")
    let settledHome = RuleName("settled-home")
    let better = MeasureName("better")
    let x3 = OutcomeName("x")
    let default3 = RuleName("default")
    let late2 = RuleName("late")
    let mean2 = OutcomeName("mean")
    let v = PlaceName("év")
    let missing = MeasureName("missing")
    let all2 = MeasureName("all")
    let known2 = MeasureName("known")
    let target4 = MeasureName("target")
    return Framework("1-1-1", "\\(x)") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords, on: .date(2030, 4, 24))
      Calendar(.calendar, .years)
      Place(zusammenhalt, "")
      Place(sector).with("mean", .date(2006, 9, 18)).until(.date(2020, 7, 10))
      Partner(late).within(noSilo2).code("\\(x)").from(.date(2014, 3, 7)).replaces(`default`)
      Policy {
        MissingLeftOut(ifKnown: .any)
        Publish(counts: .below(count(.partners)))
        Publish(with: .secondarySuppression)
        Publish(to: costPerHead2, healthBoard)
      }
      ReturnsSource(target2) {
        Separator(";")
        noSilo.from("", "Everyone has a settled home")
          .reading("on course", "on course", as: Expression<Condition>(false).as(PeriodValue.self))
          .reading("two\nlines", as: x)
        of0023.from().snapshot
          .reading("tab\u{9}here", "NK", as: Expression<Condition>(false).as(PlaceValue.self))
        costPerHead.from("a \\ b")
          .reading("NK", "on course", as: .date(1996, 8, 12))
          .reading("", as: Expression<TextValue>.text("a \\ b").as(DateValue.self))
        share.from().snapshot
          .reading("", as: Expression<TextValue>.text("say \"yes\"").as(NumberValue.self))
          .reading("a \\ b", as: Expression<TextValue>.text("Everyone has a settled home").as(NumberValue.self))
        partners.from("\\(x)", "")
      }
      Outcome(`class`, "tab\u{9}here") {
        Within(partners2)
        Define(baseline, "", .points(12_345_678)) {
          Contributes(to: healthBoard2)
          NeitherIsBetter()
          NeitherIsBetter()
          Every(.year, due: .months(7))
          Target(.atMost(default2.of(name1112.per(x2))), by: .ago(.years(2)))
          Trajectory(.steps)
        }
      }
      RatingScale(`in`, for: .outcomes.of(partners2).as(target3).where(known), on: .percent("1.4")) {
        BestFirst()
        DistinguishByInterval()
        DistinguishByInterval()
        Label("*", .above(Expression<NumberValue>.money(-1, "GBP").asShare(of: it.per(100_000, no2).per(maximum(.money("0.5", "GBP"), cL01, in: partners3, where: settledHome)))))
        Because("*")
      }
      Rule("1-1-1") {
        Require(better.isNot(.known))
      }
      Rule("two words") {
        For(.outcomes(as: x3).where(quarters(from: .previous, to: .ago(.months(7))).isNoWorse(than: (Expression<Condition>(true) && late2).as(NumberValue.self)).isNot(Expression<NumberValue>.percent(12_345_678).isNoWorse(than: .percent("0.125")).isNot(default3 && true))), .partners.of(mean2).in(v))
        Forbid(days(from: .now, to: .date(2019, 4, 24)).is(.excluded))
      }
      Test("a \\ b") {
        Given(missing.at(.sameLastYear(.month)), .withheld)
        Given(all2, columns: ["at", "partner", "value"])
        Given(known2, columns: ["at", "partner", "value"],
          [nil, .year(2008...2009), "50 % – “half”"],
          [.years(2012...2014), .name(target4), Cell(Expression<NumberValue>(-63))])
      }
    }
  }
}
