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
    let x2 = measures.period("x")
    let `class` = measures.number("class")
    let class2 = OutcomeName("class")
    let returned = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
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
    let all3 = MeasureName("all")
    let measures3 = PartnerName("measures")
    let count3 = Returns("count")
    let first2 = Expression<DateValue>("first")
    let met4 = Returns("met")
    let noSilo2 = Returns("no-silo")
    let v = MeasureName("év")
    let measures4 = MeasureName("measures")
    let healthBoard = MeasureName("health-board")
    let costPerHead2 = RatingName("cost-per-head")
    let settledHome2 = PlaceName("settled-home")
    let sum5 = Returns("sum")
    let target3 = MeasureName("target")
    let council = MeasureName("council")
    return Framework("x", "off course") {
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
      ReturnsSource(measures) {
        SuppliedBy(when, settledHome, because)
        SuppliedBy(first, sector, costPerHead)
        SuppliedBy(met, class3)
        x2.from()
        `class`.from()
      }
      Outcome(class2) {
        Lead(coverage2, default2, first)
        Lead(sum2, zusammenhalt)
        Within(sum3)
        ReferenceNote("two\nlines")
        Define(when2, "a \\ b", count(.outcomes(as: target2).where(it.for(noSilo).in(met3).at(.previous(.day)).among("it").isBetter(than: sum4.in(when3).at(.previous).among("late")))))
      }
      Score(all3, "\\(x)", for: .partners.of(.it), .partners(as: measures3), interpolated: true) {
        Case(minimum(12_345_678, in: count3, where: the(first2, in: met4).isNot(.date(1990, 12, 17)), ifKnown: .exactly(.percent("62.5"))), when: measures4.isNoBetter(than: the(when2, in: noSilo2).per(v)))
        Gate("count", .atLeast(Expression<DateValue>.date(2022, 9, 28).as(NumberValue.self)), when: it >= healthBoard)
      }
      RatingScale(costPerHead2, for: .partners, on: maximum(Expression<NumberValue>.decimal("0.5").in(settledHome2), in: sum5, weightedBy: all3)) {
        BestFirst()
        InOrder()
        DistinguishByInterval()
        Label("\\(x)", .otherwise)
        Label("*", when: most(.places.ownedBy(.it).in(.it).where(target3 <= it), are: .missing))
      }
      Rule("because", "50 % – “half”") {
        For(.outcomes)
        Require(Expression<TextValue>.text("*").as(Condition.self))
        Forbid(all(.measures.suppliedBy(returned).of(.it).as(when2), have: false))
        ReferenceNote("off course")
      }
      Rule("C&L01", "Everyone has a settled home") {
        Forbid(healthBoard.of((-council)).is(.notSubmitted))
        ReferenceNote("on course")
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
    let name1112 = MeasureName("1-1-1")
    let in2 = Returns("in")
    let missing2 = Returns("missing")
    let cL01 = MeasureName("C&L01")
    let met2 = MeasureName("met")
    let first2 = PartnerName("first")
    let count3 = MeasureName("count")
    let first3 = OutcomeName("first")
    let late2 = Returns("late")
    let mean3 = PlaceName("mean")
    let costPerHead2 = RatingName("cost-per-head")
    let zusammenhalt = RuleName("Zusammenhalt")
    let better = PartnerName("better")
    let mean4 = PartnerName("mean")
    let no2 = OutcomeName("no")
    let late3 = OutcomeName("late")
    let baseline2 = OutcomeName("baseline")
    let known3 = OutcomeName("known")
    let all2 = MeasureName("all")
    let `class` = OutcomeName("class")
    let measures4 = PlaceName("measures")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let of00232 = MeasureName("OF0023")
    return Framework("1-1-1", "say \"yes\"") {
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
        Target(.atLeast(magnitude(missing / costPerHead * x.of(name1112), median(.points("0.5"), in: in2), in: missing2, where: cL01.rounded(.halfEven, to: 0).is(.decided))), by: .previous)
        Target(.reaching(met2))
        Milestone(.between((-zone22).orElse(zone22, because: "NK").for(first2).in(partners).at(.target), and: .duration(0, .months)), by: .previous(.day))
      }
      Calculation(missing, "50 % – “half”", for: .measures(as: count3), .outcomes.ownedBy(.it).of(first3), on: sum(Expression<NumberValue>.percent("0.5") - count(late2), 0, over: .from(.previous, to: .target), ifKnown: .any), interpolated: true) {
        Case(years(from: .years(2006...2008), to: .now), when: mean(name1112, mean(1_000, across: .measures.in(mean3)), over: .yearToDate, ifKnown: .most).is(.undefined))
        Knot(.decimal("0.5"), at: minimum(Expression<NumberValue>.points(12_345_678).per(100_000, Expression<NumberValue>.duration(30, .months).per(measures2)), .points(0), ifKnown: .most))
        Case(late, .reaching(it))
        Knot(.percent("0.125"), at: .points(30))
      }
      RatingScale(costPerHead2, "Everyone has a settled home", for: .places) {
        BestFirst()
      }
      Rule("zone-2") {
        For(.partners.where(zusammenhalt), .partners.ownedBy(.it).ownedBy(better))
        When(false)
        Require(mean4.is(.accountable, for: no2))
        Then("off course", by: .measures.role(.lead, for: late3).role(.affected, for: baseline2), within: .quarters(18))
      }
      Rule("no-silo", "two\nlines") {
        When(Expression<NumberValue>.money(1_000, "GBP").isNot(.missing))
        Require(all2.is(count(.outcomes.role(.affected, for: known3))))
        Require(points(from: .quarter(2025, 2), to: .ago(.quarters(4))).isBetween(.percent(30), and: count(.measures.role(.funder, for: `class`).in(measures4).where(zusammenhalt2 < of00232))))
        ReferenceNote("on course")
      }
      Test("on course") {
        AsOf(.date(2013, 1, 23))
        Given(x, columns: ["at", "partner", "value"])
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
    let sector = MeasureName("sector")
    let `default` = Returns("default")
    let first2 = MeasureName("first")
    let all2 = MeasureName("all")
    let known = RuleName("known")
    let known2 = MeasureName("known")
    let met2 = MeasureName("met")
    let council = MeasureName("council")
    let in3 = Returns("in")
    let partners = MeasureName("partners")
    let default2 = PartnerName("default")
    let cL01 = OutcomeName("C&L01")
    let because2 = Returns("because")
    let when = RatingName("when")
    let late = PartnerName("late")
    let late2 = MeasureName("late")
    let name1112 = MeasureName("1-1-1")
    let `class` = OutcomeName("class")
    return Framework("baseline", "*") {
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
          Target(.above(maximum(points(from: .date(2017, 4, 4), to: .now) * coverage3, magnitude(Expression<Condition>(false).as(NumberValue.self), sector).orElse(it, because: "\\(x)"), over: .from(.date(2005, 3, 3), to: .sameLastYear(.quarter)), weightedBy: count(`default`))))
          Target(.above(.percent(1)))
          Milestone(.below(first2 - all2), by: .target)
        }
        Define(known, "", (Expression<NumberValue>.duration(30, .years) / 30).raised(to: known2) < 1_000) {
          Denominator(.atMost(it / it))
          RealChange(beyond: .interval, since: .now)
          Target(.above(zusammenhalt.raised(to: the(council, in: in3, where: true).orElse(met2, because: "*"))), by: .previous)
        }
      }
      Calculation(partners, "") {
        Case(.percent(1_000), when: Expression<NumberValue>(30).is(.missing))
        Case(.money(1, "GBP"), when: default2.isNot(.affected, for: cL01))
        Case(-known2, .reaching(count(because2)))
      }
      RatingScale(when, "NK", for: .places.ownedBy(late)) {
        DistinguishByInterval()
        Because("say \"yes\"")
      }
      Rule("1-1-1", "two\nlines") {
        For(.outcomes.in(.it))
        ReferenceNote("\\(x)")
      }
      Rule("mean", "tab\u{9}here") {
        Require(median(the(partners, in: because2), across: .measures).is(.notDue))
        Require(days(from: .previous, to: .now).asShare(of: name1112.orElse(late2, because: "NK")) < count(.partners(accountableFor: `class`).where(Expression<TextValue>.it.isOne(of: ""))))
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
    let settledHome2 = CodesName("settled-home")
    let mean2 = CodeName("mean")
    let mean3 = PartnerName("mean")
    let late = OutcomeName("late")
    let x = OutcomeName("x")
    let costPerHead = MeasureName("cost-per-head")
    let healthBoard2 = MeasureName("health-board")
    let mean4 = Returns("mean")
    let noSilo = MeasureName("no-silo")
    let settledHome3 = PartnerName("settled-home")
    let zone2 = PlaceName("zone-2")
    let late2 = PartnerName("late")
    let baseline = PartnerName("baseline")
    let when = PartnerName("when")
    let sector = PartnerName("sector")
    let known2 = MeasureName("known")
    let met = MeasureName("met")
    let baseline2 = MeasureName("baseline")
    let noSilo2 = RatingName("no-silo")
    let of00232 = Expression<DateValue>("OF0023")
    let zone22 = Returns("zone-2")
    return Framework("settled-home", "") {
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
      Codes(settledHome2) {
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
          Coverage(.atMost(Expression<PeriodValue>.month(.april, 2007).for(.it).at(.now).is(.it).as(NumberValue.self).for(settledHome3).in(zone2).at(.years(2019...2021))))
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
      Calculation(met, "NK", equals: baseline2.of(Expression<NumberValue>(1_000)))
      RatingScale(noSilo2, for: .outcomes.where(Expression<TextValue>.text("a \\ b").is(.undecided)), .partners) {
        Label("NK", .otherwise)
        Label("", when: Expression<DateValue>.date(2021, 2, 19) < of00232.of(count(zone22)))
      }
      Rule("1-1-1", "") {
        Require(true)
        Then("NK", within: .days(26))
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
    let sector = RuleName("sector")
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
    let sector2 = MeasureName("sector")
    let when2 = MeasureName("when")
    let all2 = MeasureName("all")
    let target4 = MeasureName("target")
    let missing2 = MeasureName("missing")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let sum2 = MeasureName("sum")
    let no2 = MeasureName("no")
    let first3 = MeasureName("first")
    let in2 = PartnerName("in")
    let when3 = RatingName("when")
    let first4 = Returns("first")
    let healthBoard4 = RuleName("health-board")
    let class2 = PlaceName("class")
    let costPerHead2 = Returns("cost-per-head")
    let share = MeasureName("share")
    let zusammenhalt3 = PartnerName("Zusammenhalt")
    let sum3 = PartnerName("sum")
    let because2 = Expression<DateValue>("because")
    let settledHome = PartnerName("settled-home")
    let council2 = PartnerName("council")
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
          Coverage(.above(sector2.for(.it).in(.it).among("measures")))
          Baseline(.previous(.month))
          Target(.above(when2.of(all2).rounded(.up, to: 0)), by: .now)
          With("health-board", .text("two\nlines"))
        }
      }
      Define(target4, "50 % – “half”")
      Score(missing2, equals: .duration(12_345_678, .quarters)) {
        InOrder()
        Case(.duration("1.4", .quarters), .atMost(.points(30)))
        Case(count(zusammenhalt2), .above((sum2.per(`in`) - median(missing2, over: .last(4, .days))).raised(to: zone22)))
        Gate("all", .atLeast(no2), when: (-first3.for(in2).among("settled-home")).isWorse(than: .percent(30)))
      }
      RatingScale(when3, for: .places, .measures.where(magnitude(Expression<NumberValue>.money("62.5", "GBP").raised(to: 12_345_678)) > Expression<NumberValue>.decimal("1.4") - it), on: Expression<NumberValue>.percent(12_345_678).rounded(.up, to: 3)) {
        BestFirst()
        WorstFirst()
        WorstFirst()
        Label("\\(x)", .above(-count(first4, where: healthBoard4 || .it)))
        Label("tab\u{9}here", when: Expression<NumberValue>.percent(1_000) > .percent(0))
      }
      Rule("sector") {
        Require(it.for(measures).in(class2).at(.ago(.quarters(10))) * count(costPerHead2) > (-Expression<NumberValue>.money(0, "GBP").asShare(of: share)))
        Then("two\nlines", by: zusammenhalt3, sum3)
        ReferenceNote("say \"yes\"")
      }
      Test("a \\ b") {
        Given(healthBoard3, columns: ["at", "partner", "value"])
        Given(because2.at(.sameLastYear(.year)), .date(2017, 4, 12))
        Expect(Expression<TextValue>.text("\\(x)").isNoWorse(than: exactly(1_000, .places.suppliedBy(settledHome).ownedBy(council2).as(noSilo).where(Expression<DateValue>.date(2015, 11, 21).as(Condition.self) || true), are: .withheld).as(TextValue.self)))
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
    let of00232 = MeasureName("OF0023")
    let name111 = PlaceName("1-1-1")
    let `default` = RuleName("default")
    let coverage4 = Expression<PeriodValue>("coverage")
    let returned = Returns("Returned")
    let noSilo = Returns("no-silo")
    let late = MeasureName("late")
    let coverage5 = PartnerName("coverage")
    let zone2 = MeasureName("zone-2")
    let when2 = MeasureName("when")
    let late2 = Returns("late")
    let share = PlaceName("share")
    let known = RuleName("known")
    let zusammenhalt = RatingName("Zusammenhalt")
    let healthBoard = MeasureName("health-board")
    let count3 = MeasureName("count")
    let count4 = Expression<DateValue>("count")
    let name1112 = PartnerName("1-1-1")
    let returned2 = OutcomeName("Returned")
    let sector = MeasureName("sector")
    let zone22 = OutcomeName("zone-2")
    let x2 = PartnerName("x")
    return Framework("OF0023", "\\(x)") {
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
        Define(of00232, "Everyone has a settled home", count(.places(as: name111))) {
          RealChange(by: "Zusammenhalt", over: .yearToDate, at: .percent("62.5"))
        }
        Define(`default`, "two\nlines", !Expression<PeriodValue>.quarter(2024...2025, 1).isNot(the(coverage4, in: returned))) {
          Denominator(.atLeast(count(noSilo)))
          Denominator(.atLeast(late.of((Expression<NumberValue>.points(30) - .percent(63))).for(coverage5).at(.sameLastYear(.year))))
        }
      }
      Define(zone2, Expression<NumberValue>.money("62.5", "GBP").raised(to: late))
      Calculation(when2, on: Expression<NumberValue>.percent("62.5").orElse(Expression<TextValue>.text("two\nlines").as(NumberValue.self) / mean2, because: "Everyone has a settled home") / points(from: .previous(.year), to: .previous(.quarter)), interpolated: true) {
        Case(count(late2), when: any(.outcomes.in(share), have: true))
        Gate("two words", .becomes(months(from: .ago(.months(9)), to: .previous(.year))), when: known)
      }
      RatingScale(zusammenhalt, "two\nlines", for: .places.ownedBy(`class`).as(name111)) {
        Gate("known", .noWorse(than: "tab\u{9}here"), when: it.isBetween(healthBoard, and: Expression<NumberValue>.decimal("-0.125") / Expression<NumberValue>(30).orElse(count3, because: "")))
      }
      Rule("no-silo") {
        For(.partners, where: Expression<DateValue>.date(1998, 7, 25).for(.it).at(.now).isNot(the(count4, in: late2)))
        For(.outcomes.ownedBy(name1112).as(returned2), .outcomes.suppliedBy(.it))
        Forbid(sector.of(`default`).isNoWorse(than: coverage3))
        Then("\\(x)", by: .partners.role(.contributing, for: zone22).as(x2), within: .years(35))
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name1112 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let target2 = Records("target")
    let sector = target2.text("sector")
    let sector2 = target2.date("sector")
    let when = Returns("when")
    let target3 = target2.row("target", of: when)
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
    let when2 = RatingName("when")
    let council = PlaceName("council")
    let twoWords2 = MeasureName("two words")
    let x = MeasureName("x")
    let cL01 = Returns("C&L01")
    let known2 = MeasureName("known")
    let sector3 = PlaceName("sector")
    let zone2 = MeasureName("zone-2")
    let returned2 = MeasureName("Returned")
    let of00232 = PartnerName("OF0023")
    let name1113 = MeasureName("1-1-1")
    let sector4 = PartnerName("sector")
    let known3 = OutcomeName("known")
    let all2 = MeasureName("all")
    let costPerHead2 = Returns("cost-per-head")
    let `default` = PartnerName("default")
    let x2 = OutcomeName("x")
    let settledHome3 = RatingName("settled-home")
    let late2 = MeasureName("late")
    let partners = PlaceName("partners")
    let settledHome4 = PlaceName("settled-home")
    let settledHome5 = OutcomeName("settled-home")
    let cL012 = PlaceName("C&L01")
    let measures2 = PartnerName("measures")
    let noSilo = PartnerName("no-silo")
    let v = PartnerName("év")
    let mean2 = PartnerName("mean")
    let partners2 = MeasureName("partners")
    return Framework("1-1-1", "off course") {
      Language(1)
      Language(1)
      Language(1)
      Vision("on course")
      Vision("on course")
      Place(name1112, "\\(x)").within(no2).from(.date(2014, 8, 10)).from(.date(2020, 9, 22)).until(.date(2022, 8, 20))
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
        Define(when2, "tab\u{9}here", Expression<TextValue>.text("\\(x)").at(.ago(.days(11))).bracketed.in(council).among("it")) {
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
      Calculation(name1113, for: .outcomes.suppliedBy(sector4).of(known3), .outcomes.of(.it).where(Expression<TextValue>.text("say \"yes\"").is(.withheld))) {
        Gate("cost-per-head", .atMost(sum(the(all2, in: costPerHead2)) / magnitude(.duration("0.125", .days), .decimal("1.4"), over: .yearToDate, ifKnown: .exactly(0)).rounded(.halfUp, to: 1)), when: AnyOf {
          Expression<DateValue>.date(1999, 4, 26).as(Condition.self)
          true
          `default`.is(.lead, for: x2)
          Expression<NumberValue>(12_345_678).is(.undefined)
        })
        Because("a \\ b")
      }
      RatingScale(settledHome3, on: -late2.of(it.per(1_000, .money(0, "GBP")))) {
        Label("a \\ b", .otherwise)
        Label("off course", when: days(from: .sameLastYear(.month), to: .ago(.months(8))) < zone2)
        Label("", .between(it, and: it))
        Label("on course", .atLeast(sum2))
        Label("50 % – “half”", .atMost(63))
      }
      Rule("when") {
        For(.places.in(partners).as(settledHome4), .outcomes(as: settledHome5))
        For(.measures.in(cL012).ownedBy(measures2).where(most(.measures, are: .notApplicable)), .partners.ownedBy(noSilo).ownedBy(v).as(mean2), where: median(partners2, ifKnown: .any).per(100, magnitude(.money(1_000, "GBP"))) > .money("1.4", "GBP"))
        When(true)
        ReferenceNote("")
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
    let count2 = RatingName("count")
    let of00232 = PartnerName("OF0023")
    let missing2 = PartnerName("missing")
    let coverage2 = MeasureName("coverage")
    let twoWords = MeasureName("two words")
    let cL013 = MeasureName("C&L01")
    let count3 = PlaceName("count")
    let count4 = OutcomeName("count")
    let because = PlaceName("because")
    let first = MeasureName("first")
    let council = PartnerName("council")
    let partners = OutcomeName("partners")
    let `class` = MeasureName("class")
    let better2 = Returns("better")
    let when2 = MeasureName("when")
    let zone2 = MeasureName("zone-2")
    let cL014 = Returns("C&L01")
    let cL015 = RuleName("C&L01")
    let v = MeasureName("év")
    let no3 = Returns("no")
    let healthBoard = MeasureName("health-board")
    let better3 = MeasureName("better")
    let costPerHead = MeasureName("cost-per-head")
    let when3 = OutcomeName("when")
    let missing3 = MeasureName("missing")
    let council2 = MeasureName("council")
    let class2 = OutcomeName("class")
    let returned = PartnerName("Returned")
    let sum2 = MeasureName("sum")
    let noSilo = MeasureName("no-silo")
    let returned2 = MeasureName("Returned")
    let met = MeasureName("met")
    let `default` = MeasureName("default")
    return Framework("missing", "a \\ b") {
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
        Supplier(of00232, of00232, missing2)
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
      Calculation(cL013, "say \"yes\"", for: .places(as: count3), .measures.role(.consulted, for: count4).in(because).as(first).where(council.isNot(.funder, for: partners))) {
        Knot(.percent(-1_000), at: it.orElse(`class` - .money("1.4", "GBP") + the(`class`, in: better2, where: false), because: ""))
        Case(-when2.of(the(zone2, in: cL014, where: cL015)), when: unweightedMean(costPerHead, across: .places.where(Expression<NumberValue>.percent(0).isNot(.unchanged))).isBetween(the(v, in: no3, where: Expression<NumberValue>(1_000).isBetween(healthBoard, and: .duration("1.4", .years))), and: Expression<NumberValue>.percent(12_345_678).per(1_000, better3)))
      }
      RatingScale(count2, for: .outcomes.in(because).as(when3).where((missing3 - when2.of(it)).isBetween(-Expression<NumberValue>.percent(30).rounded(.down, to: 2), and: .money(0, "GBP"))), .measures, on: when2.of(Expression<NumberValue>.percent(12_345_678))) {
        Because("say \"yes\"")
      }
      Rule("late") {
        For(.outcomes, .measures, where: healthBoard > Expression<TextValue>.text("two\nlines").as(NumberValue.self) - council2.orElse(it, because: "on course"))
        Forbid(true)
        Then("", by: .places.role(.lead, for: class2).role(.consulted, for: .it).where(Expression<PeriodValue>.quarter(2017...2018, 2) <= .years(2000...2002)), within: .months(7))
        ReferenceNote("\\(x)")
      }
      Rule("late") {
        When(returned.is(.contributing, for: .it))
        Forbid(sum2.of(noSilo) <= returned2.of(zone2.of(Expression<DateValue>.date(1991, 5, 3))))
        ReferenceNote("tab\u{9}here")
      }
      Test("*") {
        Given(met.at(.ago(.months(9))), .percent("62.5"))
        Given(`default`, columns: ["at", "partner", "value"],
          [.date(1999, 6, 24), Cell(Expression<NumberValue>.points(30)), ""],
          [.years(1998...2000), nil, .date(2020, 8, 24)],
          [nil, .years(2019...2021), .quarter(2009...2010, 2)])
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let sector = Records("sector")
    let target2 = sector.key("target")
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
    let because2 = MeasureName("because")
    let sum2 = MeasureName("sum")
    let twoWords = MeasureName("two words")
    let of0023 = OutcomeName("OF0023")
    let partners = MeasureName("partners")
    let costPerHead = MeasureName("cost-per-head")
    let better2 = MeasureName("better")
    let of00232 = MeasureName("OF0023")
    let zone22 = PartnerName("zone-2")
    let `default` = MeasureName("default")
    let name111 = MeasureName("1-1-1")
    let target3 = MeasureName("target")
    let missing = MeasureName("missing")
    let zusammenhalt3 = RatingName("Zusammenhalt")
    let zone23 = Returns("zone-2")
    let returned = PlaceName("Returned")
    let twoWords2 = OutcomeName("two words")
    let settledHome = OutcomeName("settled-home")
    let late = RuleName("late")
    let late2 = Returns("late")
    let class2 = Returns("class")
    let baseline2 = PlaceName("baseline")
    let met = PartnerName("met")
    let cL012 = OutcomeName("C&L01")
    let `in` = MeasureName("in")
    let v2 = MeasureName("év")
    let x = MeasureName("x")
    return Framework("because", "Everyone has a settled home") {
      Version("3")
      Agreed(by: better, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt, sector: "sum")
      Codes(no2) {
        Code(2, "on course", says: "NK")
      }
      RecordsSource(sector, "tab\u{9}here") {
        Every(.day, due: .quarters(22))
        target2.from("*", "a \\ b", as: .spelling("{year}/{yy}", .calendar, .month)).snapshot
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
        Balances(because2, sum2, twoWords)
        Coverage(.atMost(count(.measures(of: of0023))))
        Baseline(.previous)
        Target(.between(Expression<NumberValue>.points(1_000).orElse(maximum(partners.of(target2), across: .measures(of: .it).as(costPerHead), weightedBy: Expression<NumberValue>.percent(63).asShare(of: better2), ifKnown: .most), because: "Everyone has a settled home"), and: 30), by: .previous)
        With("x", "zone-2")
      }
      Score(of00232, for: .places.ownedBy(.it).ownedBy(zone22), on: maximum(`default`.at(.now).asShare(of: name111), weightedBy: years(from: .sameLastYear(.day), to: .sameLastYear(.year))), interpolated: true) {
        Case(target3.rounded(.halfEven, to: 2), when: of00232 >= the(missing, in: sector))
        Because("off course")
      }
      RatingScale(zusammenhalt3, "") {
        BestToWorst("\\(x)")
        InOrder()
        DistinguishByInterval()
        Gate("health-board", .becomes("a \\ b"), when: the(when, in: zone23, where: Expression<NumberValue>(0).isBetter(than: .percent(12_345_678))).is(.decided))
      }
      Rule("share", "on course") {
        For(.measures, where: true)
        For(.measures.in(returned).of(twoWords2), .measures.role(.assurer, for: settledHome).as(sum2))
        When(target3.asShare(of: it).is(.onTrajectory) || the(late, in: late2, where: true).isBetter(than: it.is(sum2)))
        Forbid(the(costPerHead, in: class2).for(.it).in(baseline2).at(.previous) > magnitude(Expression<NumberValue>.decimal("0.5").rounded(.halfEven, to: 2), over: .last(7, .months)))
      }
      Rule("default") {
        Require(met.is(.affected, for: cL012))
        Forbid((maximum(.percent("62.5"), across: .places, weightedBy: .money("62.5", "GBP"), ifKnown: .exactly(63)) / (x / .percent("62.5"))).isBetween(it, and: it * `in` - (-v2)))
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
    let noSilo2 = MeasureName("no-silo")
    let mean2 = MeasureName("mean")
    let in2 = MeasureName("in")
    let first4 = MeasureName("first")
    let share = MeasureName("share")
    let partners2 = MeasureName("partners")
    let when = MeasureName("when")
    let coverage3 = OutcomeName("coverage")
    let returned = OutcomeName("Returned")
    let noSilo3 = Returns("no-silo")
    let coverage4 = MeasureName("coverage")
    let target3 = MeasureName("target")
    let better = MeasureName("better")
    let count2 = MeasureName("count")
    let class2 = PartnerName("class")
    let target4 = RatingName("target")
    let first5 = Returns("first")
    let partners3 = OutcomeName("partners")
    let measures = PlaceName("measures")
    let v = MeasureName("év")
    let cL01 = Returns("C&L01")
    let sector = MeasureName("sector")
    let name111 = MeasureName("1-1-1")
    let baseline = Returns("baseline")
    let v2 = OutcomeName("év")
    let council = Expression<DateValue>("council")
    let partners4 = RuleName("partners")
    return Framework("no-silo", "NK") {
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
          Contributes(to: noSilo2)
          ValueRange(mean2, to: Expression<NumberValue>(0).orElse(.money(1, "GBP"), because: "a \\ b"), whole: true)
          Baseline(.previous)
          Checked(by: "off course")
        }
      }
      Define(in2, "*") {
        Population()
        Milestone(.above(unweightedMean(.decimal("1.4"), (Expression<NumberValue>.decimal("0.125").isNoWorse(than: first4) || partners2.isBetween(share, and: .duration("62.5", .days)) || when.is(.notSubmitted)).as(NumberValue.self), across: .outcomes.role(.consulted, for: coverage3).as(returned).where((magnitude(it, .percent(0), in: noSilo3) + .duration("1.4", .years)).as(Condition.self)), weightedBy: coverage4, ifKnown: .any)), by: .previous)
        With("partners", Expression<Condition>(false))
        Because("two\nlines")
      }
      Score(share, for: .outcomes.role(.contributing, for: .it), .outcomes.where(it.isNot(.percent(30))), equals: partners2.of(Expression<DateValue>.date(2019, 4, 27))) {
        Knot(.percent(63), at: target3.raised(to: when * when).rounded(.halfEven, to: 1))
        Gate("sum", .atLeast(magnitude(in2.orElse(better, because: "\\(x)"), share.of(it), weightedBy: .percent(1_000), ifKnown: .no) * (Expression<NumberValue>.money("62.5", "GBP") * count2).asShare(of: Expression<NumberValue>.duration(12_345_678, .months) - partners2)), when: count(.partners.ownedBy(class2)) < Expression<NumberValue>.points(0).raised(to: .money(1_000, "GBP")).asShare(of: it))
        Because("Everyone has a settled home")
      }
      RatingScale(target4, "off course", on: points(from: .now, to: .now) + .decimal("1.4")) {
        Label("tab\u{9}here", .atMost(sum(.percent("1.4"), in: first5, weightedBy: unweightedMean(63, it, across: .places.role(.funder, for: partners3).as(first3), ifKnown: .atMost(63)))))
      }
      Rule("partners", "*") {
        Require(Expression<NumberValue>.duration(0, .months) >= it)
      }
      Rule("late") {
        For(.partners.in(measures).ownedBy(.it))
        Forbid(magnitude(Expression<NumberValue>.percent("1.4") / .money("62.5", "GBP"), sector.of(name111), in: baseline, where: All {
          true
          false
          true
          false
        }, weightedBy: Expression<NumberValue>(0).per(it)).isBetween(the(v, in: cL01, where: true) / (-Expression<NumberValue>.duration(0, .years)), and: -Expression<NumberValue>.percent(1).orElse(.percent("0.125"), because: "on course")))
        Then("on course", by: .partners.role(.lead, for: v2))
        ReferenceNote("\\(x)")
      }
      Test("a \\ b") {
        Given(council.at(.year(2005)), .date(1993, 9, 4))
        Given(partners4, columns: ["at", "partner", "value"],
          [Cell(Expression<NumberValue>.money(63, "GBP")), nil, .answer(false)],
          [.name(share), .answer(true), nil])
        Given(in2.of(share), Expression<DateValue>.date(2012, 3, 11).as(NumberValue.self))
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
    let zone22 = count3.denominator("zone-2", of: number("cost-per-head"))
    let noSilo = count3.text("no-silo")
    let name1112 = count3.place("1-1-1")
    let returned = count3.share("Returned")
    let no2 = OutcomeName("no")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let settledHome = PartnerName("settled-home")
    let noSilo2 = PartnerName("no-silo")
    let v = CodesName("év")
    let missing = CodeName("missing")
    let settledHome2 = CodeName("settled-home")
    let x = CodeName("x")
    let v2 = PartnerName("év")
    let zone23 = PartnerName("zone-2")
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
    let no3 = MeasureName("no")
    let noSilo3 = MeasureName("no-silo")
    let all2 = RatingName("all")
    let sector = Returns("sector")
    let of0023 = MeasureName("OF0023")
    let class2 = PartnerName("class")
    let partners = MeasureName("partners")
    return Framework("zone-2", "a \\ b") {
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
        Publish(to: settledHome, noSilo2)
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
        zone22.from().snapshot
        noSilo.from("\\(x)", "two\nlines").snapshot
        name1112.from("\\(x)", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), .spelling("{year}/{yy}", .financial, pooled: .years))
        returned.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
      }
      Outcome(no2, "tab\u{9}here") {
        Affected(zone23, met2, sum3)
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
      Calculation(no3, for: .outcomes.suppliedBy(.it), .places, on: Expression<NumberValue>.points("1.4").orElse(noSilo3.of(known), because: "two\nlines").raised(to: .decimal("62.5"))) {
      }
      RatingScale(all2, "a \\ b", for: .partners.where(!the(measures, in: sector).isNot(.improving)), .places.where(Expression<NumberValue>.percent("62.5").is(.worsening)), on: .decimal("0.5")) {
        BestToWorst("Everyone has a settled home")
        DistinguishByInterval()
        Label("Everyone has a settled home", .reaching(of0023))
        Label("\\(x)", .otherwise)
      }
      Rule("mean") {
        For(.partners.suppliedBy(class2))
        Then("", by: .partners.in(.it).in(name111), within: .quarters(25))
        ReferenceNote("a \\ b")
      }
      Test("tab\u{9}here") {
        Given(partners.at(.now), -24)
        Because("a \\ b")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector2 = PlaceName("sector")
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
    let name111 = MeasureName("1-1-1")
    let x2 = MeasureName("x")
    let target3 = OutcomeName("target")
    let known = RuleName("known")
    let zone2 = PartnerName("zone-2")
    let met = PartnerName("met")
    let because = MeasureName("because")
    let council = MeasureName("council")
    let settledHome = MeasureName("settled-home")
    let returned = RatingName("Returned")
    let first = PartnerName("first")
    let zone22 = MeasureName("zone-2")
    let missing = PartnerName("missing")
    let better = MeasureName("better")
    let when = RuleName("when")
    let returned2 = MeasureName("Returned")
    return Framework("sector", "a \\ b") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords, on: .date(2030, 4, 24))
      Calendar(.calendar, .years)
      Place(zusammenhalt, "")
      Place(sector2).with("mean", .date(2006, 9, 18)).until(.date(2020, 7, 10))
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
          Target(.atMost(default2.of(name111.per(x2))), by: .ago(.years(2)))
          Trajectory(.steps)
        }
      }
      Calculation(share, "50 % – “half”", for: .outcomes(as: target3).where(known), .partners.ownedBy(zone2).ownedBy(met), equals: Expression<NumberValue>.points("62.5").orElse(because, because: "*")) {
        Case(-council.per(100_000, .duration("1.4", .years)), .below(settledHome))
      }
      RatingScale(returned, for: .partners.suppliedBy(first).in(.it).where(zone22.is(.missing)), on: points(from: .target, to: .sameLastYear(.month))) {
        InOrder()
        Gate("share", .noWorse(than: ""), when: Expression<NumberValue>(1).isNot(.undecided))
      }
      Rule("met", "*") {
        When(any(.partners.ownedBy(missing).as(twoWords), are: .withheld))
        When(!(Expression<NumberValue>(1) > .money("1.4", "GBP")) || better > Expression<NumberValue>.duration("0.125", .quarters).asShare(of: council) || true)
        Forbid(when)
        Forbid(quarters(from: .previous, to: .ago(.months(7))).isNoWorse(than: (Expression<NumberValue>(63).isNotBetween(.percent("62.5"), and: returned2) && it < default2).as(NumberValue.self)))
      }
    }
  }
}
