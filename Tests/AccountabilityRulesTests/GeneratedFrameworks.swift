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
    let noSilo2 = missing.yesNo("no-silo")
    let missing2 = missing.yesNo("missing")
    let target2 = Returns("target")
    let sector = target2.share("sector")
    let default2 = target2.place("default")
    let healthBoard2 = target2.percent("health-board")
    let better = CodesName("better")
    let sector2 = target2.code("sector", of: better)
    let sum2 = target2.text("sum")
    let zone2 = OutcomeName("zone-2")
    let returned = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
    let `in` = MeasureName("in")
    let twoWords = RatingName("two words")
    let share = MeasureName("share")
    let costPerHead = MeasureName("cost-per-head")
    let share2 = OutcomeName("share")
    let better2 = OutcomeName("better")
    let count3 = PartnerName("count")
    let no2 = MeasureName("no")
    let target3 = MeasureName("target")
    let partners = MeasureName("partners")
    let coverage2 = MeasureName("coverage")
    let count4 = MeasureName("count")
    let baseline = PartnerName("baseline")
    let all3 = RatingName("all")
    let because = MeasureName("because")
    let count5 = Returns("count")
    let `class` = ConsequenceName("class")
    let measures = PartnerName("measures")
    return Framework("default", "say \"yes\"") {
      Version("2026.1")
      Vision("")
      Checked(by: "NK")
      Calendar(.calendar, .quarters)
      Place(count2, "off course")
      Partner(all2, "on course").with("C&L01", .text("NK")).from(.date(1993, 4, 8)).from(.date(1998, 8, 15)).replaces(returned, all2, of0023)
      Partner(met, "a \\ b")
      Sector("OF0023", "\\(x)")
      Policy {
        MissingStaysMissing()
        MissingStaysMissing()
        Publish(counts: .between(.money(30, "GBP"), and: `in`), roundedTo: 4)
        Publish(with: .secondarySuppression)
      }
      ReturnsSource(missing, "\\(x)") {
        Separator(";")
        DecimalSign(".")
        healthBoard.from("NK", "\\(x)")
        noSilo2.defined(as: twoWords.of(Expression<TextValue>.text("say \"yes\"")).isOne(of: "NK") || true)
        missing2.defined(as: share <= Expression<NumberValue>.decimal("62.5").rounded(.halfUp, to: 3))
        Missing(["off course", "on course"], .notSubmitted)
      }
      ReturnsSource(target2) {
        Headings(rows: 1)
        sector.from("*", "off course")
        default2.from("two\nlines").snapshot
        healthBoard2.from("tab\u{9}here", "off course", as: .spelling("{year}/{yy}", .financial, .month))
          .reading("two\nlines", "a \\ b", as: 30)
          .reading("two\nlines", as: costPerHead)
          .reading("", "on course", as: Expression<Condition>(false).as(NumberValue.self))
        sector2.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .academic, pooled: .quarters), .spelling("{year}/{yy}", .calendar, .month))
        sum2.from()
        KeepRows(where: atLeast(30, .outcomes.of(share2), have: it.isNot(.late)))
      }
      Outcome(zone2, "two\nlines") {
        Within(better2)
        With("council", Expression<Condition>(false))
        Written(by: "a \\ b", on: .date(2009, 2, 10))
        Define(sector) {
          Decimals(2)
          RealChange(by: "settled-home", over: .last(3, .days), at: .percent(0))
          SuppliedBy(count3)
        }
      }
      Define(no2, months(from: .previous(.month), to: .date(2003, 4, 28))) {
        Balances(target3, missing2)
        Contributes(to: partners, zone2, default2)
        BetweenIsBetter(it, and: (it - Expression<NumberValue>.money(1_000, "GBP").asShare(of: it)).orElse(coverage2, because: "tab\u{9}here"))
        By("cost-per-head")
        Milestone(.below(quarters(from: .year(1999...2000), to: .ago(.quarters(1)))), by: .ago(.quarters(1)))
        With("share", .quarter(2009, 2))
      }
      Score(count4, "\\(x)", for: .outcomes.ownedBy(baseline), .partners) {
        DistinguishByInterval()
        Case(quarters(from: .date(1992, 11, 11), to: .sameLastYear(.year)).rounded(.halfUp, to: 2) / months(from: .date(2025, 11, 25), to: .baseline), .otherwise)
      }
      RatingScale(all3, "Everyone has a settled home", on: the(because, in: count5)) {
        InOrder()
        DistinguishByInterval()
        DistinguishByInterval()
        Label("say \"yes\"", when: it.is(.notSubmitted))
      }
      Rule("known", "*") {
        Then("Everyone has a settled home", within: .years(16))
        Then(`class`, within: .quarters(18))
      }
      Consequence("Returned") {
        Gain(Expression<NumberValue>.percent(12_345_678) + .money(30, "GBP"), shared: [measures: .percent("87.5")])
      }
      Action("cost-per-head", "on course") {
        About(sum2.at(.now))
        On(.date(1993, 4, 24))
        Review(by: .date(2003, 6, 12))
      }
      Action("met") {
        On(.date(1991, 2, 6))
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
    let because2 = settledHome.oneOf("because", sector, target2)
    let sum2 = settledHome.count("sum")
    let share = settledHome.percent("share")
    let zone2 = OutcomeName("zone-2")
    let returned2 = PlaceName("Returned")
    let met = CodeName("met")
    let costPerHead = MeasureName("cost-per-head")
    let partners3 = PartnerName("partners")
    let because3 = MeasureName("because")
    let settledHome2 = MeasureName("settled-home")
    let twoWords = MeasureName("two words")
    let x = MeasureName("x")
    let when = MeasureName("when")
    let `in` = MeasureName("in")
    let first = MeasureName("first")
    let sector2 = MeasureName("sector")
    let met2 = MeasureName("met")
    let no3 = Returns("no")
    let measures = Returns("measures")
    let all2 = RatingName("all")
    let known = PlaceName("known")
    let in2 = Returns("in")
    let of0023 = OutcomeName("OF0023")
    let measures2 = PartnerName("measures")
    let share2 = PlaceName("share")
    let zone22 = PartnerName("zone-2")
    let in3 = OutcomeName("in")
    let council = PartnerName("council")
    let cL01 = PartnerName("C&L01")
    let all3 = PartnerName("all")
    let noSilo = MeasureName("no-silo")
    let better = MeasureName("better")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let measures3 = MeasureName("measures")
    return Framework("because", "off course") {
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
        because2.from("\\(x)", as: .spelling("{year}/{yy}", .academic, .month))
          .reading("", as: .notCollected)
          .reading("", "*", as: met)
        sum2.fromFile("*{year}*.csv", as: "{day}/{month}/{year}")
          .reading("two\nlines", "say \"yes\"", as: Expression<DateValue>.date(2014, 7, 27).as(NumberValue.self))
          .reading("Everyone has a settled home", "off course", as: costPerHead)
        share.from("a \\ b", "NK")
          .reading("off course", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("tab\u{9}here", "on course", as: Expression<Condition>(true).as(NumberValue.self))
        Allow("no-silo", because: "\\(x)")
      }
      Outcome(zone2) {
        HeardThrough(partners3)
        Define(because3, "a \\ b", median(settledHome2, count(.outcomes), weightedBy: median(twoWords / .percent(63), it, over: .yearToDate, weightedBy: it.in(.it).at(.date(2004, 8, 22)).among("it"), ifKnown: .atLeast(63)), ifKnown: .any)) {
          Denominator(.atLeast(it))
          Trajectory(.straight)
        }
        Define(x, "", .money(0, "GBP")) {
          MissingLeftOut(ifKnown: .atMost(.decimal("0.5")))
          MissingLeftOut(ifKnown: .any)
          Baseline(.ago(.days(8)))
          Baseline(.now)
          Target(.above(when))
        }
      }
      Calculation(`in`, for: .measures.where(first.orElse(0, because: "two\nlines") > .money(63, "GBP") && (Expression<NumberValue>.decimal("62.5").isNotOne(of: sector2) || Expression<TextValue>.text("*").isNot(.undefined)))) {
        Knot(.percent("0.125"), at: mean(points(from: .now, to: .previous(.day)), the(met2, in: no3), in: measures, where: most(.partners, areNot: .late)))
      }
      RatingScale(all2, "*", for: .partners, .outcomes.in(known).role(.supplier, for: .it).where(median(.points("0.5"), in: in2) > count(.measures(of: of0023)))) {
        DistinguishByInterval()
      }
      Rule("in", "a \\ b") {
        For(.places.suppliedBy(measures2).as(share2))
        Forbid(most(.outcomes.where(zone22.is(.accountable, for: in3)), are: .undecided))
        ReferenceNote("Everyone has a settled home")
      }
      Consequence("share") {
        When(true)
        Pain(costPerHead.rounded(.down, to: 0), shared: [council: .percent(84)])
        Pain(settledHome2.of(unweightedMean(noSilo / it, over: .last(10, .months))), shared: [cL01: .percent("25.5"), all3: .percent("26.5")])
      }
      Action("two words") {
        About(better)
      }
      Test("*") {
        AsOf(.date(2016, 8, 3))
        Given(zusammenhalt.at(.date(2016, 6, 3)), .decimal("62.5"))
        Given(coverage(of: measures3), .percent("0.5"))
        Because("NK")
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first = PartnerName("first")
    let of0023 = Records("OF0023")
    let sector = CodesName("sector")
    let baseline = of0023.code("baseline", of: sector)
    let `class` = of0023.yesNo("class")
    let v = of0023.yesNo("év")
    let settledHome = of0023.yesNo("settled-home")
    let because = of0023.measure("because")
    let class2 = OutcomeName("class")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let all2 = PartnerName("all")
    let x2 = PartnerName("x")
    let coverage2 = MeasureName("coverage")
    let cL01 = Returns("C&L01")
    let zone22 = MeasureName("zone-2")
    let costPerHead2 = PlaceName("cost-per-head")
    let sector2 = MeasureName("sector")
    let sum2 = MeasureName("sum")
    let known = MeasureName("known")
    let sum3 = Expression<MeasureValue>("sum")
    let zusammenhalt = Expression<MeasureValue>("Zusammenhalt")
    let healthBoard = PlaceName("health-board")
    let noSilo = PartnerName("no-silo")
    let known2 = PartnerName("known")
    let baseline2 = PartnerName("baseline")
    let missing = PlaceName("missing")
    let when = MeasureName("when")
    let share = MeasureName("share")
    let no2 = MeasureName("no")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let because2 = MeasureName("because")
    let all3 = PlaceName("all")
    let baseline3 = OutcomeName("baseline")
    let sector3 = RatingName("sector")
    let `default` = MeasureName("default")
    let twoWords = OutcomeName("two words")
    let twoWords2 = MeasureName("two words")
    let partners = MeasureName("partners")
    let partners2 = PartnerName("partners")
    let mean2 = PartnerName("mean")
    let default2 = PartnerName("default")
    let council = MeasureName("council")
    return Framework("cost-per-head", "") {
      Language(1)
      Vision("tab\u{9}here")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first, sector: "class").sector("x").replaces(first, met, name111)
      Sector("mean")
      RecordsSource(of0023, "") {
        SuppliedBy(all2, x2)
        Every(.day)
        baseline.from("on course").snapshot
          .reading("a \\ b", "50 % – “half”", as: Expression<DateValue>.date(2000, 3, 11).as(CodeValue.self))
        `class`.defined(as: coverage2.asShare(of: median(12_345_678, it, over: .from(.previous(.year), to: .years(2000...2002)))) > count(cL01, where: !Expression<Condition>(true)))
        v.defined(as: zone22.orElse(zone22, because: "say \"yes\"").raised(to: it).isNot(12_345_678))
        settledHome.defined(as: (Expression<NumberValue>.duration(30, .years) / 30).raised(to: known).isBetween(magnitude(coverage2, Expression<NumberValue>.points(1_000).orElse(.percent(63), because: ""), over: .yearToDate), and: mean(count(.measures.in(costPerHead2).as(sector2)), unweightedMean(sum2, over: .from(.now, to: .now)), weightedBy: .points(0)))).snapshot
        because.fromHeading(as: .spelling("{year}/{yy}", .calendar, .year))
          .reading("NK", as: sum3)
          .reading("\\(x)", as: Expression<DateValue>.date(2002, 5, 5).as(MeasureValue.self))
          .reading("two\nlines", as: zusammenhalt)
        KeepRows(where: Expression<TextValue>.text("say \"yes\"").in(healthBoard).among("first").is(.notDue))
      }
      Outcome(class2, "two\nlines") {
        HeardThrough(noSilo, known2, zone2)
        Met(when: it.for(baseline2).in(missing).orElse(.decimal("0.5"), because: "a \\ b") <= points(from: .ago(.days(12)), to: .year(1994)))
        With("health-board", .month(.august, 1999))
        Define(sum2)
        Define(when, "NK", Expression<NumberValue>.duration(-30, .days).per(it).asShare(of: .decimal("1.4"))) {
          Balances(share, no2, zusammenhalt2)
          Interval(.percent("0.5"), by: "x")
          RealChange(by: "met", over: .yearToDate, at: .percent(12_345_678))
          RealChange(by: "Zusammenhalt", over: .from(.baseline, to: .target), at: .percent("0.125"))
          Review(by: .date(2013, 9, 13))
        }
      }
      Score(because2, for: .outcomes.in(all3).of(.it).as(baseline3).where(sector3.of((`default` * .money("1.4", "GBP"))).isWorse(than: "NK")), .measures(of: twoWords).in(.it).where(twoWords2.is(it) || Expression<NumberValue>.money("0.125", "GBP") - it >= Expression<NumberValue>.percent(63).rounded(.down, to: 3)), on: known) {
      }
      RatingScale(sector3, "50 % – “half”", on: it.per(partners).rounded(.down, to: 0).per(no2)) {
        BestFirst()
      }
      Rule("cost-per-head", "\\(x)") {
        Then("a \\ b")
        Then("", by: partners2, mean2, within: .months(6))
        ReferenceNote("50 % – “half”")
      }
      Consequence("first", "two\nlines") {
        Because("\\(x)")
        Then("*", by: all2, default2)
      }
      Evidence("zone-2", "a \\ b") {
        About(council.at(.target))
        Answers("measures")
        On(.date(2020, 8, 25))
        On(.date(1999, 10, 20))
        Says("Everyone has a settled home")
      }
      Action("in")
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share = PlaceName("share")
    let share2 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let zusammenhalt = Returns("Zusammenhalt")
    let zusammenhalt2 = CodeName("Zusammenhalt")
    let twoWords = CodeName("two words")
    let sum2 = CodeName("sum")
    let class2 = zusammenhalt.oneOf("class", zusammenhalt2, twoWords, sum2)
    let sum3 = CodesName("sum")
    let measures = zusammenhalt.code("measures", of: sum3)
    let because = zusammenhalt.period("because")
    let settledHome = zusammenhalt.date("settled-home")
    let known = Records("known")
    let when = known.date("when")
    let no2 = known.person("no")
    let `in` = known.measure("in")
    let first = OutcomeName("first")
    let returned = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known2 = PlaceName("known")
    let in2 = PlaceName("in")
    let default2 = PlaceName("default")
    let count2 = CodeName("count")
    let sum4 = MeasureName("sum")
    let share3 = Expression<MeasureValue>("share")
    let baseline = PartnerName("baseline")
    let met = PartnerName("met")
    let mean2 = PartnerName("mean")
    let baseline2 = MeasureName("baseline")
    let noSilo = RuleName("no-silo")
    let settledHome2 = Returns("settled-home")
    let zusammenhalt3 = MeasureName("Zusammenhalt")
    let v = Returns("év")
    let settledHome3 = MeasureName("settled-home")
    let healthBoard = Returns("health-board")
    let mean3 = MeasureName("mean")
    let late = PartnerName("late")
    let noSilo2 = PartnerName("no-silo")
    let sector = PartnerName("sector")
    let x = MeasureName("x")
    let noSilo3 = Returns("no-silo")
    let all2 = MeasureName("all")
    let no3 = PartnerName("no")
    let met2 = MeasureName("met")
    let council = MeasureName("council")
    let council2 = Returns("council")
    let zone2 = Returns("zone-2")
    let no4 = MeasureName("no")
    let costPerHead = MeasureName("cost-per-head")
    let default3 = MeasureName("default")
    let first2 = MeasureName("first")
    let healthBoard2 = MeasureName("health-board")
    let when2 = MeasureName("when")
    let better = MeasureName("better")
    let sector2 = RatingName("sector")
    let returned2 = OutcomeName("Returned")
    let known3 = PartnerName("known")
    let in3 = PartnerName("in")
    let count3 = OutcomeName("count")
    let better2 = RuleName("better")
    let of00232 = PlaceName("OF0023")
    let because2 = OutcomeName("because")
    let zone22 = MeasureName("zone-2")
    let twoWords2 = MeasureName("two words")
    let twoWords3 = Returns("two words")
    let in4 = MeasureName("in")
    let baseline3 = OutcomeName("baseline")
    let default4 = OutcomeName("default")
    let class3 = ConsequenceName("class")
    return Framework("class", "Everyone has a settled home") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Agreed(by: name111, `default`, of0023, on: .date(1990, 11, 17))
      Place(share, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known2, in2, default2)
      Partner(share2, sector: "1-1-1").sector("late")
      Partner(cL01)
      Sector("baseline", "off course")
      ReturnsSource(zusammenhalt, "on course") {
        DatedBy(share2)
        class2.fromHeading()
        measures.from("*", as: "{day}/{month}/{year}")
          .reading("on course", as: Expression<NumberValue>(63).as(CodeValue.self))
          .reading("*", "on course", as: count2)
          .reading("*", "say \"yes\"", as: Expression<DateValue>.date(2013, 2, 6).as(CodeValue.self))
        because.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, .year))
        settledHome.from(as: .spelling("{year}/{yy}", .calendar, .quarter), .spelling("{year}/{yy}", .calendar, .year))
        KeepRows(where: ((Expression<Condition>.it || Expression<NumberValue>.duration("1.4", .years).as(Condition.self)) && Expression<NumberValue>.percent("0.125").isNoWorse(than: 1_000)).is(sum4 + .money("0.5", "GBP") > 0))
      }
      RecordsSource(known) {
        Encoding(.utf8)
        when.from()
        no2.from("\\(x)")
          .reading("on course", "50 % – “half”", as: Expression<TextValue>.text("*").as(PersonValue.self))
          .reading("two\nlines", as: Expression<TextValue>.text("Everyone has a settled home").as(PersonValue.self))
        `in`.from("two\nlines", "\\(x)").snapshot
          .reading("tab\u{9}here", "\\(x)", as: Expression<DateValue>.date(2001, 3, 27).as(MeasureValue.self))
          .reading("a \\ b", as: share3)
          .reading("say \"yes\"", as: Expression<Condition>(false).as(MeasureValue.self))
      }
      Outcome(first) {
        Supplier(baseline, met, mean2)
        Worsening(when: baseline2 >= it)
        Define(noSilo, "", the(zusammenhalt3, in: v, where: .it).for(.it).at(.now).is(the(baseline2, in: settledHome2, where: false).at(.date(1992, 9, 1)))) {
          Unit("two\nlines")
          Denominator(.below(the(settledHome3, in: healthBoard, where: Expression<NumberValue>.money(63, "GBP").among("it").is(.notCollected))))
          RealChange(beyond: .interval, since: .ago(.days(3)))
          Milestone(.atLeast(mean3), by: .previous)
          OwnedBy(late, noSilo2)
          OwnedBy(sector)
        }
        Define(baseline2, "NK", the(x, in: noSilo3, where: met2.of(Expression<PeriodValue>.years(2017...2019)).is(all2.for(no3).at(.target)))) {
          Decimals(3)
          RealChange(.atLeast(magnitude(the(council, in: council2), .points(0), in: zone2, where: because.is(.onTrajectory)) + (it.asShare(of: mean3) + no4)), since: .ago(.years(10)))
          Target(.between(costPerHead.of((-Expression<NumberValue>.money(-30, "GBP"))), and: .percent(12_345_678)), by: .sameLastYear(.year))
        }
      }
      Calculation(sum4, equals: (first2 * .decimal("0.5")).orElse(default3 / it, because: "*").raised(to: Expression<NumberValue>.decimal("0.125") - healthBoard2)) {
        Case(.duration(1_000, .days), .between(it, and: settledHome3))
        Knot(-Expression<NumberValue>(0), at: sum(Expression<Condition>(false).as(NumberValue.self), it, across: .partners.in(.it)).per(1_000, when2 * first2 - better))
        Case(.percent(12_345_678), .otherwise)
        Knot(-30, at: Expression<NumberValue>.points("62.5").at(.target))
      }
      RatingScale(sector2, for: .places.role(.lead, for: returned2).suppliedBy(known3), on: it.for(in3).at(.sameLastYear(.month)).rounded(.halfDown, to: 3)) {
        BestToWorst("tab\u{9}here")
      }
      Rule("cost-per-head", "") {
        Forbid(most(.places.ownedBy(known3).role(.lead, for: count3).where(false), have: better2 || Expression<DateValue>.date(2028, 6, 20).as(Condition.self)))
        Then("NK", within: .months(2))
        Then("")
        ReferenceNote("say \"yes\"")
      }
      Rule("measures", "two\nlines") {
        For(.measures.in(of00232).role(.accountable, for: because2).as(x), where: the(twoWords2, in: twoWords3, where: false).is(it.per(30).orElse(Expression<NumberValue>.points(63).per(100_000, zone22), because: "50 % – “half”")))
        When(!(Expression<NumberValue>.percent(30) - 12_345_678).isNot(.duration(30, .years)))
        Require(Expression<NumberValue>.decimal("62.5") < it)
      }
      Consequence("target", "off course") {
        Gain(in4, shared: [baseline: .percent("62.5")])
        Then("50 % – “half”", by: .outcomes.role(.assurer, for: count3).of(baseline3).as(default4))
        Then(class3, within: .quarters(26))
      }
      Story("known", "") {
        Answers("cost-per-head")
        On(.date(1994, 3, 26))
      }
      Review("partners", "tab\u{9}here")
      Test("*") {
        Given(twoWords2.at(.previous), -18)
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
    let settledHome = OutcomeName("settled-home")
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
    let council2 = MeasureName("council")
    let cL012 = MeasureName("C&L01")
    let noSilo2 = PartnerName("no-silo")
    let target3 = PartnerName("target")
    let first = MeasureName("first")
    let v3 = PartnerName("év")
    let when = PartnerName("when")
    let count2 = PartnerName("count")
    let partners2 = MeasureName("partners")
    let `in` = MeasureName("in")
    let all2 = MeasureName("all")
    let name111 = MeasureName("1-1-1")
    let settledHome2 = MeasureName("settled-home")
    let costPerHead = Returns("cost-per-head")
    let noSilo3 = RuleName("no-silo")
    let count3 = MeasureName("count")
    let council3 = RatingName("council")
    let healthBoard2 = MeasureName("health-board")
    let in2 = Returns("in")
    let measures = MeasureName("measures")
    let class2 = Returns("class")
    let no3 = OutcomeName("no")
    let mean3 = OutcomeName("mean")
    let late2 = MeasureName("late")
    let of0023 = MeasureName("OF0023")
    let coverage2 = PartnerName("coverage")
    let when2 = OutcomeName("when")
    let sum3 = RuleName("sum")
    let sector = MeasureName("sector")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    return Framework("no", "\\(x)") {
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
      Outcome(settledHome, "NK") {
        Assurer(zusammenhalt)
        HeardThrough(met, because)
        Define(mean2, "NK") {
          Trajectory(.straight)
        }
        Define(council2, "say \"yes\"", cL012) {
          OwnedBy(noSilo2, target3, `class`)
        }
      }
      Define(mean2, magnitude(.duration("0.125", .months)).raised(to: median(cL012, first, over: .yearToDate)).rounded(.down, to: 1)) {
        Every(.month)
        Baseline(.baseline)
        Milestone(.atLeast(1), by: .previous(.year))
        Trajectory(.growth)
        OwnedBy(v3, when, count2)
      }
      Score(partners2, for: .places.where(name111.is(`in`.of(sum(Expression<TextValue>.text("tab\u{9}here").as(NumberValue.self), all2, across: .places.where(true), ifKnown: .any)))), .outcomes, equals: settledHome2) {
        Case(unweightedMean(1_000, .percent("0.125"), in: costPerHead, where: noSilo3.of((1 + count3))), .otherwise)
        Knot(.decimal("0.5"), at: years(from: .ago(.months(3)), to: .target))
      }
      RatingScale(council3, "*", for: .partners.where(measures.of(the(x, in: class2)).isBetter(than: the(healthBoard2, in: in2))), .places.of(no3).role(.contributing, for: mean3)) {
        BestToWorst("say \"yes\"")
        InOrder()
        DistinguishByInterval()
        DistinguishByInterval()
        Gate("target", .becomes("*"), when: sum(Expression<NumberValue>.percent(1_000).raised(to: .decimal("1.4")), it, over: .last(11, .days), weightedBy: late2.rounded(.halfEven, to: 0)) > of0023)
      }
      Rule("council", "NK") {
        Require(!AnyOf {
          coverage2.is(.contributing, for: when2)
          sum3
          !Expression<Condition>.it
          sector.is(.reported)
        })
        ReferenceNote("say \"yes\"")
      }
      Rule("target", "two\nlines") {
        Require(Expression<NumberValue>.percent("-0.125").isNot(.withheld))
        ReferenceNote("say \"yes\"")
        ReferenceNote("tab\u{9}here")
        ReferenceNote("tab\u{9}here")
      }
      Consequence("class") {
        When(.it)
        Then("*", within: .quarters(4))
      }
      Question("in", "\\(x)") {
        Says("\\(x)")
      }
      Evidence("partners") {
        Answers("health-board")
        Answers("C&L01")
        Review(by: .date(2024, 1, 12))
      }
      Test("on course") {
        Given(zusammenhalt2.at(.date(2010, 8, 13)), -60)
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let known = Returns("known")
    let measures = known.place("measures")
    let sector2 = known.measure("sector")
    let twoWords = known.yesNo("two words")
    let of0023 = Returns("OF0023")
    let baseline = of0023.status("baseline", of: number("target"))
    let zusammenhalt = of0023.status("Zusammenhalt", of: number("x"))
    let late = OutcomeName("late")
    let when = PlaceName("when")
    let late2 = CodesName("late")
    let healthBoard = PlaceName("health-board")
    let because = PlaceName("because")
    let returned = PartnerName("Returned")
    let `class` = PartnerName("class")
    let known2 = PartnerName("known")
    let settledHome2 = MeasureName("settled-home")
    let `default` = PartnerName("default")
    let v = OutcomeName("év")
    let zone2 = MeasureName("zone-2")
    let mean2 = RuleName("mean")
    let late3 = MeasureName("late")
    let default2 = MeasureName("default")
    let when2 = PartnerName("when")
    let sum2 = MeasureName("sum")
    let share = MeasureName("share")
    let first = Returns("first")
    let x = PartnerName("x")
    let mean3 = PartnerName("mean")
    let noSilo = OutcomeName("no-silo")
    let coverage3 = MeasureName("coverage")
    let count2 = MeasureName("count")
    let first2 = MeasureName("first")
    let missing = MeasureName("missing")
    let all2 = MeasureName("all")
    let partners = MeasureName("partners")
    let missing2 = OutcomeName("missing")
    let target2 = OutcomeName("target")
    let name111 = RuleName("1-1-1")
    let target3 = Returns("target")
    let zone22 = RuleName("zone-2")
    let twoWords2 = PartnerName("two words")
    let measures2 = MeasureName("measures")
    let known3 = MeasureName("known")
    let default3 = ConsequenceName("default")
    let of00232 = PartnerName("OF0023")
    let late4 = PartnerName("late")
    let name1112 = MeasureName("1-1-1")
    let v2 = PartnerName("év")
    let measures3 = PartnerName("measures")
    let returned2 = MeasureName("Returned")
    let met = PartnerName("met")
    let council = RuleName("council")
    let default4 = RuleName("default")
    return Framework("sector", "") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      Codes(late2, "say \"yes\"", first: .worst) {
        Code(2, "tab\u{9}here", from: "off course", "tab\u{9}here", says: "NK")
      }
      ReturnsSource(known) {
        Skip(rows: 9)
        measures.from("", "say \"yes\"")
        sector2.from("*")
        twoWords.defined(as: exactly(.percent(63), .places.in(healthBoard).as(because).where(Expression<NumberValue>.money(1_000, "GBP").as(Condition.self)), have: true)).snapshot
      }
      ReturnsSource(of0023, "") {
        SuppliedBy(returned, `class`)
        baseline.from(.path("*", "\\(x)"), .path("two\nlines", "50 % – “half”"))
          .reading("on course", "two\nlines", as: Expression<Condition>(true).as(TextValue.self))
          .reading("off course", as: Expression<DateValue>.date(2027, 12, 23).as(TextValue.self))
        zusammenhalt.from("say \"yes\"")
        Missing("Everyone has a settled home", .late)
        ReferenceNote("two\nlines")
      }
      Outcome(late, "a \\ b") {
        Affected(known2, known2)
        HeardThrough(returned)
        Improving(when: Expression<PartnerValue>.it.isNot(.accountable, for: .it))
        Because("two\nlines")
        Define(settledHome2, "\\(x)", count(.measures.ownedBy(`default`).of(v).as(zone2).where(!mean2))) {
          Denominator(.between(late3, and: .money(63, "GBP")))
          MissingLeftOut(ifKnown: .atMost(63))
          Milestone(.reaching(Expression<NumberValue>.percent("1.4") / Expression<NumberValue>(0).per(100_000, default2)), by: .date(2020, 12, 16))
          Trajectory(.growth)
          Trajectory(.straight)
          SuppliedBy(when2)
        }
        Define(default2, "") {
          Balances(baseline)
          Milestone(.atLeast(.decimal("-1.4")), by: .previous)
        }
      }
      Define(late3, "", sum2.of(Expression<NumberValue>(12_345_678).per(it)) * points(from: .sameLastYear(.day), to: .previous).raised(to: the(share, in: first, where: true))) {
        SuppliedBy(x, `class`, mean3)
      }
      Calculation(settledHome2, for: .outcomes(as: noSilo).where(first2.isOne(of: (coverage3 / count2).at(.sameLastYear(.year)).among("it"), months(from: .previous, to: .ago(.months(8))) / days(from: .now, to: .previous(.quarter)))), equals: minimum(missing.per(100_000, all2), partners.in(because), across: .measures, ifKnown: .no).orElse(missing * .percent(12_345_678) - .points(12_345_678), because: "off course")) {
        DistinguishByInterval()
      }
      RatingScale(baseline, "a \\ b", for: .partners.of(missing2).role(.contributing, for: target2).where(name111), on: median(late3.orElse(count(target3, where: zone22), because: "tab\u{9}here"), Expression<DateValue>.date(2020, 12, 6).as(NumberValue.self), across: .partners(as: twoWords2).where(AnyOf {
        Expression<Condition>(true) || false
        it <= first2
      }), weightedBy: measures2 / median(.duration("0.5", .quarters), over: .from(.now, to: .previous(.year)), weightedBy: .percent("1.4")), ifKnown: .most)) {
        BestToWorst("50 % – “half”")
        Label("two\nlines", .otherwise)
        Gate("missing", .becomes(""), when: measures2.orElse(Expression<NumberValue>.money(12_345_678, "GBP").asShare(of: it), because: "a \\ b").isBetween(zone2, and: Expression<NumberValue>.duration(-30, .quarters).orElse(known3, because: "a \\ b")))
      }
      Rule("default", "a \\ b") {
        Then(default3, by: `default`, of00232)
      }
      Consequence("Returned") {
        When(!(Expression<NumberValue>.points(1_000) + .duration(1, .quarters)).isBetween(Expression<NumberValue>.decimal("62.5").per(it), and: sum2))
        Gain(name1112.of((name1112 - it)), shared: [late4: .percent(88)])
        Gain(Expression<NumberValue>.points(63) - returned2, shared: [v2: .percent("53.5"), measures3: .percent("88.5"), settledHome: .percent("59.5")])
        Then("tab\u{9}here", by: met)
      }
      Story("first", "NK") {
        Answers("all")
        Kind("no-silo")
        Due(.date(1995, 6, 17))
      }
      Question("class")
      Test("\\(x)") {
        Given(council.of(baseline), false)
        Expect(!default4.of(it).is(.late))
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let missing = Records("missing")
    let met = missing.percent("met")
    let all2 = missing.money("all", "GBP")
    let first = missing.yesNo("first")
    let mean2 = OutcomeName("mean")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let zone2 = CodesName("zone-2")
    let met2 = CodeName("met")
    let returned2 = CodeName("Returned")
    let better = PlaceName("better")
    let `in` = MeasureName("in")
    let because = PartnerName("because")
    let all3 = PartnerName("all")
    let share = PartnerName("share")
    let noSilo = OutcomeName("no-silo")
    let `default` = PartnerName("default")
    let returned3 = OutcomeName("Returned")
    let healthBoard = MeasureName("health-board")
    let partners = MeasureName("partners")
    let coverage2 = Returns("coverage")
    let council = Expression<PeriodValue>("council")
    let council2 = RuleName("council")
    let v = OutcomeName("év")
    let of0023 = PartnerName("OF0023")
    let costPerHead = Returns("cost-per-head")
    let x = MeasureName("x")
    let late2 = PartnerName("late")
    let costPerHead2 = PartnerName("cost-per-head")
    let noSilo2 = PartnerName("no-silo")
    let costPerHead3 = MeasureName("cost-per-head")
    let mean3 = PartnerName("mean")
    let sum2 = Returns("sum")
    let no3 = MeasureName("no")
    let all4 = Returns("all")
    let sector = MeasureName("sector")
    let known = Returns("known")
    let late3 = RatingName("late")
    let sum3 = PlaceName("sum")
    let twoWords2 = OutcomeName("two words")
    let no4 = PartnerName("no")
    let default2 = MeasureName("default")
    let zone22 = PartnerName("zone-2")
    let returned4 = ConsequenceName("Returned")
    let v2 = Returns("év")
    let when2 = MeasureName("when")
    let costPerHead4 = OutcomeName("cost-per-head")
    let late4 = MeasureName("late")
    let share2 = PlaceName("share")
    let costPerHead5 = RuleName("cost-per-head")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let all5 = Expression<PeriodValue>("all")
    return Framework("when", "say \"yes\"") {
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
      RecordsSource(missing, "\\(x)") {
        DecimalSign(",")
        DecimalSign(",")
        Headings(rows: 2)
        met.fromFile("*{year}*.csv")
        all2.from("*").snapshot
          .reading("\\(x)", "two\nlines", as: Expression<DateValue>.date(1996, 1, 3).as(NumberValue.self))
          .reading("a \\ b", as: Expression<DateValue>.date(1992, 8, 11).as(NumberValue.self))
        first.defined(as: (days(from: .previous, to: .now) * `in`).isBetween(.percent(30), and: (it / it).in(better).among("baseline"))).snapshot
      }
      Outcome(mean2) {
        Affected(because, all3, share)
        Within(noSilo)
        Met(when: `default`.isNot(.supplier, for: returned3))
        Improving(when: All {
          Expression<NumberValue>.points("0.125").asShare(of: .decimal("0.5")) <= points(from: .target, to: .ago(.days(5)))
          Expression<NumberValue>(1_000).isWorse(than: .percent("0.5"))
          maximum(healthBoard, partners, in: coverage2, where: true, ifKnown: .most).is(.undecided)
          Expression<PeriodValue>.year(2024...2025).isNotOne(of: council, Expression<DateValue>.date(1991, 12, 11).as(PeriodValue.self).at(.baseline))
        })
        Define(council2, "two\nlines", count(.partners.role(.affected, for: v).as(of0023)) > years(from: .previous(.day), to: .previous(.quarter))) {
          Denominator(.below(sum(the(all2, in: costPerHead)) / magnitude(.duration("0.125", .days), .decimal("1.4"), over: .yearToDate, ifKnown: .exactly(0)).rounded(.halfUp, to: 1)))
          With("class", "because")
        }
        Define(all2, "50 % – “half”") {
          NeitherIsBetter()
          ValueRange(-x * years(from: .sameLastYear(.quarter), to: .previous(.quarter)), to: .duration(-30, .quarters))
          Every(.year)
          Trajectory(.growth)
          OwnedBy(late2, costPerHead2)
          OwnedBy(noSilo2)
        }
      }
      Score(costPerHead3, "\\(x)", for: .places.suppliedBy(mean3), .partners.ownedBy(returned), equals: unweightedMean(-Expression<NumberValue>(30).asShare(of: .duration("62.5", .months)), in: sum2, where: true, weightedBy: months(from: .quarter(2027...2028, 4), to: .previous))) {
        Case(`in`, .below((!the(sector, in: known, where: .it).isNotOne(of: -Expression<TextValue>.text("say \"yes\"").as(NumberValue.self), the(no3, in: all4))).as(NumberValue.self)))
      }
      RatingScale(late3, "a \\ b", for: .partners.of(mean2).in(sum3).as(costPerHead2), .partners.of(twoWords2).in(.it).as(no4)) {
        InOrder()
        Gate("in", .becomes("NK"), when: Expression<NumberValue>.duration(0, .years) <= minimum(it, over: .yearToDate, weightedBy: default2).rounded(.halfDown, to: 3))
        Because("on course")
      }
      Rule("Zusammenhalt") {
        For(.partners.ownedBy(zone22))
        Forbid(when2.isOne(of: x.of(the(returned4, in: v2, where: false))))
        ReferenceNote("tab\u{9}here")
      }
      Consequence("Returned", "a \\ b") {
        When {
          any(.places.of(costPerHead4).of(.it).as(better), are: .reported) || Expression<TextValue>.it.isNoWorse(than: "a \\ b")
          Expression<NumberValue>.percent("-62.5").isOne(of: Expression<NumberValue>.decimal("0.125").orElse(late4, because: "*"), it + 0, Expression<NumberValue>.duration(63, .days).asShare(of: it))
          Expression<Condition>.it
          count(.places.ownedBy(.it).in(share2)).is(.improving)
        }
        Because("tab\u{9}here")
        Because("NK")
      }
      Evidence("x") {
        Answers("no")
        Kind("because")
      }
      Story("better", "50 % – “half”") {
        Answers("because")
        Answers("partners")
        Kind("coverage")
        On(.date(2028, 10, 25))
      }
      Test("") {
        Expect(All {
          Expression<Condition>(true) || costPerHead5 || zusammenhalt.is(.supplier, for: noSilo)
          Expression<PeriodValue>.quarter(2017...2018, 2).is(all5) && !Expression<Condition>(true)
          met.is(.worsening)
          true
        })
        Because("on course")
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let of00232 = PlaceName("OF0023")
    let mean2 = PlaceName("mean")
    let better = PartnerName("better")
    let share = PartnerName("share")
    let x = Records("x")
    let coverage2 = x.period("coverage")
    let count2 = x.received("count")
    let `default` = x.numerator("default", of: number("because"))
    let cL01 = x.yesNo("C&L01")
    let measures = OutcomeName("measures")
    let sector = PartnerName("sector")
    let cL012 = PlaceName("C&L01")
    let sum2 = MeasureName("sum")
    let measures2 = Returns("measures")
    let council = MeasureName("council")
    let x2 = MeasureName("x")
    let count3 = CodesName("count")
    let target2 = Expression<DateValue>("target")
    let `in` = Returns("in")
    let better2 = OutcomeName("better")
    let costPerHead = MeasureName("cost-per-head")
    let `class` = Returns("class")
    let zone2 = OutcomeName("zone-2")
    let when = MeasureName("when")
    let cL013 = Returns("C&L01")
    let baseline = MeasureName("baseline")
    let in2 = MeasureName("in")
    let better3 = MeasureName("better")
    let missing = MeasureName("missing")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let coverage3 = PartnerName("coverage")
    let count4 = PartnerName("count")
    let returned = MeasureName("Returned")
    let met = MeasureName("met")
    let name111 = MeasureName("1-1-1")
    let partners = MeasureName("partners")
    let name1112 = PartnerName("1-1-1")
    let name1113 = Returns("1-1-1")
    let because = MeasureName("because")
    let class2 = PartnerName("class")
    let class3 = OutcomeName("class")
    let cL014 = RatingName("C&L01")
    let target3 = PartnerName("target")
    let default2 = OutcomeName("default")
    let mean3 = RuleName("mean")
    let all2 = MeasureName("all")
    let all3 = Expression<PeriodValue>("all")
    let mean4 = Returns("mean")
    let because2 = PlaceName("because")
    let v = Expression<PeriodValue>("év")
    let noSilo = RuleName("no-silo")
    let because3 = OutcomeName("because")
    let because4 = PartnerName("because")
    let council2 = OutcomeName("council")
    let measures3 = MeasureName("measures")
    let first = PartnerName("first")
    let x3 = PlaceName("x")
    let v2 = MeasureName("év")
    let of00233 = PartnerName("OF0023")
    let target4 = MeasureName("target")
    let noSilo2 = RatingName("no-silo")
    let twoWords = MeasureName("two words")
    return Framework("OF0023", "tab\u{9}here") {
      Vision("two\nlines")
      Vision("\\(x)")
      Agreed(by: sector, on: .date(2012, 8, 21))
      ReferenceNote("two\nlines")
      Calendar(.calendar, .months)
      Place(of00232).code("two\nlines", "tab\u{9}here")
      Place(mean2, "tab\u{9}here")
      Partner(better, sector: "measures").code("say \"yes\"").with("coverage", .date(2025, 5, 12)).until(.date(2009, 7, 23))
      Partner(share, "Everyone has a settled home", sector: "because").sector("partners").within(cL012).code("*")
      Sector("sum", "off course")
      Policy {
        Coverage(.atMost(-Expression<NumberValue>.duration(12_345_678, .quarters).rounded(.halfEven, to: 1).orElse(it, because: "off course")))
        Coverage(.atLeast(the(sum2, in: measures2, where: council <= the(x2, in: measures2, where: false))))
        RefuseSources(above: .percent("0.5"))
      }
      Codes(count3, "on course") {
        Code(0, from: "\\(x)", "*")
      }
      RecordsSource(x) {
        Skip(rows: 9)
        Headings(rows: 1)
        coverage2.from("on course", "off course")
          .reading("on course", "off course", as: Expression<DateValue>.date(2019, 10, 16).as(PeriodValue.self))
          .reading("say \"yes\"", as: Expression<Condition>(true).as(PeriodValue.self))
          .reading("on course", as: Expression<TextValue>.text("Everyone has a settled home").as(PeriodValue.self))
        count2.from("\\(x)", "Everyone has a settled home", as: .spelling("{year}/{yy}", .financial, .year), .spelling("{year}/{yy}", .academic, pooled: .months))
        `default`.fromFile("*{year}*.csv")
        cL01.defined(as: the(target2, in: `in`) > .date(1997, 2, 12)).snapshot
        Allow("x", in: "Zusammenhalt", because: "\\(x)")
      }
      Outcome(measures, "on course") {
        Accountable(share)
        Within(better2)
        Review(by: .date(2002, 8, 20))
        Define(costPerHead, "say \"yes\"", -it - count(`class`, where: Expression<PartnerValue>.it.isNot(.funder, for: zone2))) {
          Coverage(.between(mean(-when.of(Expression<NumberValue>.decimal("0.125")), in: cL013, where: Expression<NumberValue>.percent("1.4").isNoBetter(than: .points(1_000)) && in2.isNot(baseline), weightedBy: .points(1)), and: when))
          Coverage(.above(-(in2 - 1_000) / Expression<NumberValue>.percent(12_345_678).per(1_000, better3)))
          Coverage(.atLeast(mean(Expression<NumberValue>.percent("1.4").per(.duration(1_000, .years)) - .money(0, "GBP"), missing - when.of(it), over: .yearToDate, weightedBy: zusammenhalt.of((Expression<NumberValue>.percent(12_345_678) / .decimal("0.125"))), ifKnown: .most)))
          Interval(.percent(63), by: "known")
          Baseline(.previous(.day))
          OwnedBy(coverage3, count4)
        }
        Define(returned) {
          Target(.below(costPerHead), by: .previous)
        }
      }
      Define(met, "on course") {
        Balances(name111, baseline, partners)
        Baseline(.baseline)
        Target(.above(sum(count(.partners(as: name1112)), 63, in: name1113, ifKnown: .atMost(.percent(12_345_678)))))
        Milestone(.above(count(measures2) + council), by: .date(2010, 7, 1))
        Milestone(.atMost(.duration("1.4", .years)), by: .target)
        Trajectory(.growth)
      }
      Calculation(because, for: .partners.ownedBy(class2), .partners.of(class3), on: .points("0.125")) {
      }
      RatingScale(cL014, "say \"yes\"", for: .outcomes(as: zone2).where(`default`.rounded(.halfDown, to: 1).is(.known) && most(.measures.ownedBy(target3), have: most(.measures(of: default2).in(mean2), are: .undefined)) && !(mean3 || true))) {
        DistinguishByInterval()
        DistinguishByInterval()
        Label("", when: all2.isNot(.excluded))
        Label("tab\u{9}here", .otherwise)
        Because("tab\u{9}here")
      }
      Rule("mean", "a \\ b") {
        When(Expression<PeriodValue>.month(.july, 1998).as(Condition.self))
        Then("off course", by: .partners.suppliedBy(.it).in(.it))
        Then("NK", by: .measures)
        ReferenceNote("say \"yes\"")
      }
      Rule("Returned", "NK") {
        When(Expression<PeriodValue>.month(.october, 2001) < the(all3, in: mean4).in(because2).at(.target).among("Zusammenhalt"))
        When(it.asShare(of: magnitude(it, ifKnown: .all)).isNot(.undefined))
        Require(AnyOf {
          AnyOf {
            Expression<TextValue>.text("two\nlines").isBetter(than: "off course")
            Expression<PeriodValue>.it.isOne(of: .years(2002...2004), Expression<TextValue>.text("\\(x)").as(PeriodValue.self), v)
            noSilo.is(false)
            Expression<PartnerValue>.it.is(.contributing, for: because3)
          }
          because4.is(.supplier, for: zone2)
          any(.outcomes.role(.affected, for: .it).as(council2), areNot: .notDue) || Expression<NumberValue>.money(12_345_678, "GBP") <= .duration("1.4", .days) || x2 < measures3
        })
        ReferenceNote("tab\u{9}here")
      }
      Consequence("zone-2") {
        Pain(-Expression<NumberValue>.decimal("1.4").in(x3).among("settled-home"), shared: [because4: .percent("40.5"), first: .percent("79.5"), share: .percent("5.5")])
        Pain(when, shared: [name1112: .percent(76)])
      }
      Action("coverage", "\\(x)")
      Review("in", "50 % – “half”") {
        About(costPerHead)
        About(v2)
        By(of00233)
        Says("a \\ b")
        Review(by: .date(2001, 1, 10))
      }
      Test("on course") {
        Given(target4.at(.previous), -98)
        Given(noSilo2.of(twoWords), .text("on course"))
        Given(measures.at(.target), Expression<NumberValue>(-96).as(OutcomeValue.self))
        Because("*")
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let first = Records("first")
    let `class` = first.yesNo("class")
    let v = first.percent("év")
    let late = OutcomeName("late")
    let better = PartnerName("better")
    let x = PartnerName("x")
    let twoWords = OutcomeName("two words")
    let baseline = MeasureName("baseline")
    let coverage2 = MeasureName("coverage")
    let healthBoard = PartnerName("health-board")
    let known2 = PartnerName("known")
    let when = MeasureName("when")
    let when2 = Returns("when")
    let returned = MeasureName("Returned")
    let mean2 = PlaceName("mean")
    let measures = PartnerName("measures")
    let name111 = MeasureName("1-1-1")
    let zusammenhalt3 = PlaceName("Zusammenhalt")
    let no2 = MeasureName("no")
    let because = PartnerName("because")
    let name1112 = OutcomeName("1-1-1")
    let zone2 = MeasureName("zone-2")
    let sum2 = MeasureName("sum")
    let because2 = MeasureName("because")
    let all2 = MeasureName("all")
    let met = PartnerName("met")
    let baseline2 = PlaceName("baseline")
    let when3 = PartnerName("when")
    let settledHome = MeasureName("settled-home")
    let first2 = PartnerName("first")
    let of0023 = OutcomeName("OF0023")
    let known3 = RatingName("known")
    let noSilo = OutcomeName("no-silo")
    let mean3 = Returns("mean")
    let of00232 = Returns("OF0023")
    let sum3 = PartnerName("sum")
    let met2 = MeasureName("met")
    let sector = PlaceName("sector")
    let council = OutcomeName("council")
    let sector2 = PartnerName("sector")
    let costPerHead = PartnerName("cost-per-head")
    return Framework("Zusammenhalt", "tab\u{9}here") {
      Version("3")
      Agreed(by: better, on: .date(1993, 7, 21))
      Place(known).sector("cost-per-head").from(.date(1992, 8, 11))
      Partner(zusammenhalt2, sector: "sum")
      Policy {
        Ties(.middle)
        Quantiles(by: "when")
        Checked(by: "NK", on: .date(2020, 2, 26))
      }
      RecordsSource(first, "NK") {
        Separator("\u{9}")
        Separator("|")
        `class`.defined(as: x.is(.contributing, for: twoWords))
        v.fromFile("*{year}*.csv")
          .reading("a \\ b", "\\(x)", as: .percent(0))
          .reading("two\nlines", as: 30)
          .reading("tab\u{9}here", as: v)
        Missing(["", "on course"], .withheld, in: baseline, coverage2)
      }
      Outcome(late) {
        HeardThrough(healthBoard, known2)
        Allow("sum", in: "missing", because: "\\(x)")
        Define(when, "two\nlines", the(v, in: when2)) {
          Every(.quarter)
          Coverage(.above(the(returned, in: first, where: all(.places.role(.affected, for: .it).in(mean2), are: .worsening))))
          OwnedBy(measures)
        }
      }
      Score(name111, for: .measures.ownedBy(.it).in(zusammenhalt3).as(no2), .partners.in(.it).where(exactly(.decimal("62.5"), .outcomes.ownedBy(because).ownedBy(.it).as(name1112).where(atLeast(63, .outcomes.where(zone2.isNot(.undecided)), are: .known)), are: .worsening)), equals: Expression<NumberValue>.percent(30) - sum2.per(100, .percent("62.5")).asShare(of: minimum(.percent(12_345_678), because2))) {
        InOrder()
        Knot(1_000, at: all2.for(met).in(baseline2).among("measures"))
        Case(points(from: .now, to: .now), .below(unweightedMean(.percent("0.5"), -Expression<NumberValue>.percent(12_345_678).rounded(.down, to: 0), across: .partners.in(.it).suppliedBy(when3), ifKnown: .no)))
        Case(settledHome, when: first2.is(.affected, for: of0023))
      }
      RatingScale(known3, "off course", for: .places.role(.accountable, for: noSilo).where(count(mean3) < minimum(coverage2, baseline, over: .last(3, .quarters), weightedBy: 30))) {
        Label("*", .above(.points(63)))
        Label("50 % – “half”", .between(count(of00232, where: sum(.duration("62.5", .months)) >= v), and: .duration(1, .days)))
        Label("50 % – “half”", when: Expression<PeriodValue>.quarter(2000, 1).as(Condition.self))
        Label("Everyone has a settled home", when: sum3.is(.consulted, for: of0023))
      }
      Rule("share", "*") {
        For(.measures.ownedBy(.it).ownedBy(.it).where(name111.isNotBetween(met2, and: it)), .outcomes.suppliedBy(.it).as(noSilo))
        For(.partners.suppliedBy(because))
        Then("say \"yes\"")
        ReferenceNote("Everyone has a settled home")
      }
      Rule("when", "50 % – “half”") {
        For(.places(as: sector), .outcomes.of(council).ownedBy(.it))
        For(.places.ownedBy(sector2).ownedBy(costPerHead).as(mean2))
        Require(Expression<NumberValue>.duration(30, .months).isNotOne(of: sum2, 1))
      }
      Consequence("share", "50 % – “half”") {
        Because("two\nlines")
      }
      Story("first") {
        About(zusammenhalt2)
        Says("\\(x)")
        Review(by: .date(2003, 1, 15))
      }
      Review("late", "off course") {
        Kind("health-board")
        On(.date(2009, 9, 21))
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
    let partners = Records("partners")
    let zusammenhalt = partners.yesNo("Zusammenhalt")
    let missing2 = partners.number("missing")
    let known = partners.person("known")
    let partners2 = CodeName("partners")
    let in2 = CodeName("in")
    let when = CodeName("when")
    let `default` = partners.oneOf("default", partners2, in2, when)
    let measures = partners.text("measures")
    let when2 = OutcomeName("when")
    let first = PartnerName("first")
    let x = PartnerName("x")
    let partners3 = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first2 = PlaceName("first")
    let better = CodesName("better")
    let late = CodeName("late")
    let target3 = CodeName("target")
    let of0023 = RatingName("OF0023")
    let settledHome = PartnerName("settled-home")
    let council2 = MeasureName("council")
    let baseline = MeasureName("baseline")
    let count2 = MeasureName("count")
    let twoWords2 = MeasureName("two words")
    let late2 = MeasureName("late")
    let met = RatingName("met")
    let share = PartnerName("share")
    let default2 = OutcomeName("default")
    let share2 = PlaceName("share")
    let of00232 = PartnerName("OF0023")
    let known2 = MeasureName("known")
    let measures2 = PlaceName("measures")
    let when3 = MeasureName("when")
    let cL01 = MeasureName("C&L01")
    let council3 = PartnerName("council")
    let better2 = OutcomeName("better")
    let better3 = MeasureName("better")
    let noSilo = RuleName("no-silo")
    let measures3 = RuleName("measures")
    let `class` = MeasureName("class")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let settledHome2 = MeasureName("settled-home")
    let mean2 = MeasureName("mean")
    let costPerHead2 = RuleName("cost-per-head")
    let known3 = RuleName("known")
    return Framework("zone-2", "off course") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first, x, on: .date(1994, 2, 25))
      Agreed(by: partners3, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first2).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      Codes(better, "tab\u{9}here", first: .best) {
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
      RecordsSource(partners) {
        Headings(rows: 2)
        zusammenhalt.defined(as: Expression<NumberValue>.points("1.4").is(.known))
        missing2.from()
          .reading("NK", "two\nlines", as: 12_345_678)
        known.from(as: .spelling("{year}/{yy}", .financial, pooled: .quarters)).snapshot
        `default`.from("off course").snapshot
        measures.fromFile("*{year}*.csv").snapshot
          .reading("a \\ b", "\\(x)", as: Expression<Condition>(false).as(TextValue.self))
          .reading("two\nlines", "NK", as: of0023)
        Because("NK")
      }
      Outcome(when2, "say \"yes\"") {
        Assurer(missing, settledHome)
        With("all", Expression<Condition>(false))
        With("all", .percent("0.125"))
        Written(by: "off course")
        Define(council2) {
          Contributes(to: baseline)
          Unit("NK")
          Denominator(.below(count2))
          RealChange(.reaching(twoWords2.of((-Expression<NumberValue>(12_345_678).per(it)))), since: .now)
          Because("Everyone has a settled home")
        }
      }
      Calculation(late2) {
        InOrder()
        Knot(.points(12_345_678), at: 1_000)
        Case(.money("62.5", "GBP"), .otherwise)
      }
      RatingScale(met, "on course") {
        InOrder()
        Label("a \\ b", .otherwise)
      }
      Rule("no") {
        For(.outcomes.ownedBy(share).as(default2), .partners.in(share2).as(of00232), where: maximum(known2.in(measures2).at(.quarter(2021...2022, 2)).among("partners"), over: .from(.ago(.years(10)), to: .now)) >= when3.of(count(.measures(as: cL01))))
        For(.outcomes, .outcomes)
        When(council3.is(.contributing, for: better2))
        When(Expression<NumberValue>.money(12_345_678, "GBP") / 1 / .money(30, "GBP") < better3.of((Expression<NumberValue>(0) / 12_345_678)))
      }
      Rule("cost-per-head") {
        Require(noSilo)
      }
      Consequence("health-board") {
        When(`class`.isBetween(.points(-1), and: 0).isOne(of: measures3.at(.baseline)))
        When(known2.rounded(.halfDown, to: 0).isBetween(all2, and: Expression<NumberValue>.decimal("62.5").per(zusammenhalt2).asShare(of: settledHome2)))
        Because("Everyone has a settled home")
        Because("*")
      }
      Story("target", "tab\u{9}here")
      Review("év") {
        Kind("settled-home")
        On(.date(2005, 7, 3))
      }
      Test("off course") {
        Given(measures, columns: ["at", "partner", "value"],
          [.missing(.excluded), .name(`class`), Cell(Expression<NumberValue>(-47))],
          [.year(2015...2016), .name(mean2), .month(.september, 2000)],
          [.date(1994, 6, 8), Cell(Expression<NumberValue>.money("0.125", "GBP")), .missing(.notCollected)])
        Given(costPerHead2.of(target2), known3)
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let returned = Records("Returned")
    let `default` = returned.count("default")
    let zone2 = returned.yesNo("zone-2")
    let healthBoard2 = returned.partner("health-board")
    let zone22 = returned.number("zone-2")
    let no2 = Returns("no")
    let v = no2.status("év", of: number("better"))
    let known = no2.received("known")
    let healthBoard3 = no2.yesNo("health-board")
    let costPerHead = OutcomeName("cost-per-head")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let `class` = PartnerName("class")
    let mean2 = CodesName("mean")
    let returned2 = CodeName("Returned")
    let settledHome = CodeName("settled-home")
    let late = MeasureName("late")
    let better = Returns("better")
    let noSilo2 = RuleName("no-silo")
    let cL01 = MeasureName("C&L01")
    let cL012 = RuleName("C&L01")
    let settledHome2 = Returns("settled-home")
    let first = MeasureName("first")
    let better2 = MeasureName("better")
    let coverage2 = MeasureName("coverage")
    let known2 = MeasureName("known")
    let measures = RatingName("measures")
    let v2 = OutcomeName("év")
    let count3 = MeasureName("count")
    let met2 = MeasureName("met")
    let x = MeasureName("x")
    let sector = ConsequenceName("sector")
    let no3 = PartnerName("no")
    let better3 = OutcomeName("better")
    let when = MeasureName("when")
    let baseline = Returns("baseline")
    let met3 = PartnerName("met")
    let twoWords = MeasureName("two words")
    let because = MeasureName("because")
    let measures2 = MeasureName("measures")
    let late2 = PartnerName("late")
    let class2 = MeasureName("class")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let missing = MeasureName("missing")
    return Framework("no-silo", "\\(x)") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
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
        Code(returned2, says: "NK")
        Code(8)
        Code(2)
        Code(settledHome, says: "off course")
      }
      RecordsSource(returned) {
        Headings(rows: 1)
        `default`.fromHeading(as: .spelling("{year}/{yy}", .academic, .year), "{day}/{month}/{year}")
        zone2.defined(as: points(from: .sameLastYear(.day), to: .baseline).isNot(.notCollected))
        healthBoard2.from("tab\u{9}here", "50 % – “half”", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
        zone22.from("Everyone has a settled home", "say \"yes\"")
          .reading("NK", "Everyone has a settled home", as: Expression<DateValue>.date(2016, 3, 14).as(NumberValue.self))
          .reading("off course", as: Expression<DateValue>.date(2006, 11, 11).as(NumberValue.self))
        IgnoreRows(where: the(late, in: better).is(it))
        Written(by: "on course", on: .date(2008, 11, 4))
      }
      ReturnsSource(no2, "tab\u{9}here") {
        Skip(rows: 2)
        v.fromHeading()
          .reading("*", "a \\ b", as: .undefined)
          .reading("\\(x)", as: .text("\\(x)"))
          .reading("NK", as: .notDue)
        known.fromFile("*{year}*.csv")
        healthBoard3.defined(as: it.orElse(0, because: "two\nlines").rounded(.halfDown, to: 2).isNoBetter(than: it))
      }
      Outcome(costPerHead, "") {
        Worsening(when: true)
        Written(by: "two\nlines", on: .date(2012, 12, 17))
        Checked(by: "two\nlines")
        Define(noSilo2, "off course", true) {
          By("because", "partners")
        }
      }
      Define(cL01, "on course", -count(.places.where(cL012))) {
        By("no")
        MissingStaysMissing()
        Target(.below(minimum(-it, count(settledHome2)) + (Expression<NumberValue>.percent(0).rounded(.up, to: 1) + sum(.percent(1), weightedBy: 63, ifKnown: .exactly(30)))), by: .year(2008))
        Milestone(.atMost(first), by: .baseline)
        Trajectory(.steps)
      }
      Score(better2, "\\(x)", equals: coverage2) {
        Knot(.points(30), at: known2)
      }
      RatingScale(measures) {
        BestToWorst("two\nlines")
        WorstFirst()
        Label("two\nlines", .between(Expression<NumberValue>.percent(1).rounded(.halfEven, to: 0), and: 1))
        Label("say \"yes\"", .atLeast(.duration(30, .years)))
      }
      Rule("when") {
        When(sum(.money("0.125", "GBP"), across: .places.role(.accountable, for: v2), weightedBy: .percent(1)) + .points(1_000) < points(from: .sameLastYear(.month), to: .target))
        When(x.orElse(.money(12_345_678, "GBP"), because: "on course").orElse(Expression<TextValue>.text("").as(NumberValue.self), because: "Everyone has a settled home").isBetween(count3, and: Expression<NumberValue>.decimal("0.5").per(met2 / it)))
        Then(sector)
      }
      Rule("when", "on course") {
        For(.measures, .outcomes.ownedBy(no3).as(better3))
        Require(it.isBetween(when, and: -maximum(it, .percent(63), in: baseline, where: false, weightedBy: .percent("62.5"))))
      }
      Consequence("x") {
        Pain(-((twoWords + because) * measures2.asShare(of: Expression<DateValue>.date(2023, 11, 12).as(NumberValue.self))), shared: [met3: .percent(30), council: .percent("99.5"), no3: .percent("75.5")])
        Pain(count(.partners.role(.affected, for: .it).as(zusammenhalt)).orElse(class2.per(.decimal("1.4")), because: "say \"yes\"").raised(to: missing.per(it).per(.points(0))), shared: [late2: .percent("77.5")])
      }
      Story("target", "two\nlines") {
        Kind("known")
        Kind("sector")
        On(.date(2024, 6, 1))
        Due(.date(2018, 4, 19))
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
    let name111 = OutcomeName("1-1-1")
    let twoWords2 = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let baseline = CodesName("baseline")
    let of0023 = PartnerName("OF0023")
    let cL01 = PartnerName("C&L01")
    let measures = MeasureName("measures")
    let partners = MeasureName("partners")
    let sector2 = MeasureName("sector")
    let known = MeasureName("known")
    let mean2 = MeasureName("mean")
    let settledHome2 = RuleName("settled-home")
    let zone2 = RatingName("zone-2")
    let late3 = OutcomeName("late")
    let v3 = PartnerName("év")
    let v4 = Expression<PeriodValue>("év")
    let council = RuleName("council")
    let met = RuleName("met")
    let default2 = MeasureName("default")
    let healthBoard = Returns("health-board")
    let costPerHead = MeasureName("cost-per-head")
    let default3 = Returns("default")
    let council2 = MeasureName("council")
    let because = PartnerName("because")
    let `in` = MeasureName("in")
    let twoWords3 = MeasureName("two words")
    return Framework("two words", "a \\ b") {
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
      Outcome(name111, "off course") {
        Funder(of0023, cL01)
        Because("two\nlines")
        Define(measures, "Everyone has a settled home") {
          NeitherIsBetter()
          ValueRange(-partners, to: it)
          Every(.month, due: .months(17))
          Interval(.percent("0.5"), by: "measures")
          Target(.atLeast(it), by: .previous(.year))
          Trajectory(.steps)
        }
      }
      Score(sector2, "\\(x)", equals: Expression<NumberValue>(1).rounded(.halfUp, to: 3)) {
        DistinguishByInterval()
        Case(years(from: .baseline, to: .date(2004, 4, 15)), .otherwise)
        Case(.money(30, "GBP"), .between(known, and: partners))
        Gate("measures", .atLeast(mean2), when: settledHome2)
      }
      RatingScale(zone2, for: .outcomes.role(.consulted, for: late3).where(((met && true) || of0023.isNot(.lead, for: .it) || Expression<NumberValue>.points(12_345_678) < .decimal("0.5")).is(Expression<Condition>.it.for(v3).at(.years(2024...2026)) || Expression<PeriodValue>.year(2010...2011).isOne(of: v4) || council.is(false))), .measures, on: .money(12_345_678, "GBP")) {
        DistinguishByInterval()
        Label("*", .atMost((mean(.duration("1.4", .days), default2, in: healthBoard, ifKnown: .any) * points(from: .previous(.year), to: .target)).raised(to: sector2.orElse(settledHome, because: "say \"yes\"").rounded(.down, to: 3))))
        Label("a \\ b", .otherwise)
      }
      Rule("no") {
        Require(sum(measures - .money(1, "GBP"), over: .last(8, .years), weightedBy: count(.measures)).isNotOne(of: the(costPerHead, in: default3), council2, Expression<NumberValue>.percent(1).rounded(.down, to: 2).at(.baseline)))
        ReferenceNote("*")
      }
      Rule("share", "off course") {
        For(.partners, .measures.ownedBy(because).suppliedBy(.it))
      }
      Consequence("first", "say \"yes\"") {
        Then("NK", by: .places, within: .days(5))
      }
      Question("no-silo", "off course") {
        About(`in`.at(.target))
        Says("")
      }
      Story("council", "50 % – “half”")
      Test("tab\u{9}here") {
        Given(twoWords3, columns: ["at", "partner", "value"])
        Given(zusammenhalt.at(.sameLastYear(.year)), Expression<DateValue>.date(1995, 1, 24).as(PlaceValue.self))
      }
    }
  }
}
