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
    let twoWords = Records("two words")
    let coverage2 = twoWords.period("coverage")
    let costPerHead = Records("cost-per-head")
    let x = CodeName("x")
    let count3 = CodeName("count")
    let mean2 = CodeName("mean")
    let healthBoard = costPerHead.oneOf("health-board", x, count3, mean2)
    let zone2 = OutcomeName("zone-2")
    let returned = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
    let `in` = OutcomeName("in")
    let name111 = OutcomeName("1-1-1")
    let met2 = MeasureName("met")
    let first = MeasureName("first")
    let known = MeasureName("known")
    let zone22 = PartnerName("zone-2")
    let better = MeasureName("better")
    let settledHome = MeasureName("settled-home")
    let baseline = RatingName("baseline")
    let zone23 = PlaceName("zone-2")
    let council = MeasureName("council")
    return Framework("because", "\\(x)") {
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
      RecordsSource(twoWords) {
        Separator("\u{9}")
        Separator("|")
        coverage2.from()
        Missing("off course", .notDue)
      }
      RecordsSource(costPerHead) {
        Every(.quarter, due: .years(16))
        Separator("|")
        healthBoard.from(as: .spelling("{year}/{yy}", .calendar, .quarter), "{day}/{month}/{year}")
          .reading("a \\ b", as: Expression<TextValue>.text("off course").as(CodeValue.self))
        Missing(["tab\u{9}here", "a \\ b"], .notApplicable)
      }
      Outcome(zone2) {
        Within(`in`)
        Within(name111)
        Define(met2, "tab\u{9}here", first)
      }
      Define(count3, healthBoard.of((Expression<NumberValue>.decimal("62.5") - 1_000))) {
        RealChange(.below(known.of(magnitude(days(from: .date(2022, 4, 26), to: .previous), across: .partners.ownedBy(zone22)))), since: .now)
        Target(.reaching((-(Expression<NumberValue>.points(1_000) * 1)).raised(to: median(better.of(Expression<DateValue>.date(1994, 2, 8)), over: .yearToDate, weightedBy: -settledHome))))
        With("share", "missing")
      }
      RatingScale(baseline, "", on: Expression<TextValue>.text("NK").as(NumberValue.self).orElse(count(.measures.role(.supplier, for: .it).where(!Expression<Condition>(false))), because: "a \\ b")) {
        Label("two\nlines", .atMost(minimum(Expression<NumberValue>.decimal("0.5").per(100, Expression<PeriodValue>.year(2003...2004).as(NumberValue.self)), magnitude(.money("1.4", "GBP"), across: .partners.ownedBy(zone22)), over: .from(.now, to: .target)).in(zone23).among("it")))
      }
      Rule("late", "on course") {
        Require(it < council.of(known))
        ReferenceNote("Everyone has a settled home")
      }
      Rule("late", "a \\ b") {
        ReferenceNote("NK")
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
    let zone22 = OutcomeName("zone-2")
    let returned2 = PlaceName("Returned")
    let cL01 = PartnerName("C&L01")
    let partners2 = RatingName("partners")
    let partners3 = PartnerName("partners")
    let `in` = PartnerName("in")
    let v = PartnerName("év")
    let late2 = OutcomeName("late")
    let `default` = MeasureName("default")
    let x = RatingName("x")
    let council = MeasureName("council")
    let partners4 = MeasureName("partners")
    let sector = MeasureName("sector")
    let all2 = MeasureName("all")
    let coverage2 = MeasureName("coverage")
    return Framework("measures", "off course") {
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
      Outcome(zone22) {
        Funder(partners3, `in`, v)
        Within(late2)
        Written(by: "", on: .date(2025, 1, 2))
        Define(`default`, "50 % – “half”") {
          MissingCounts(as: it, because: "on course")
          Baseline(.year(1998))
        }
      }
      RatingScale(x, "", for: .measures) {
        BestToWorst("say \"yes\"")
        BestFirst()
        WorstFirst()
        InOrder()
        Label("on course", when: `default`.per(council / .points(0)) <= Expression<NumberValue>(12_345_678).rounded(.halfDown, to: 2).orElse(-partners4, because: "tab\u{9}here"))
      }
      Rule("first") {
        Require(sector.isNot(.notCollected))
        ReferenceNote("\\(x)")
      }
      Test("a \\ b") {
        AsOf(.date(2004, 4, 25))
        Given(all2, columns: ["at", "partner", "value"],
          [.answer(false), Cell(Expression<NumberValue>(-88)), nil],
          [.answer(true), "50 % – “half”", Cell(Expression<NumberValue>(-74))],
          [Cell(Expression<NumberValue>(-63)), .missing(.notApplicable), .name(coverage2)])
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first = PartnerName("first")
    let partners = Records("partners")
    let `class` = partners.date("class")
    let v = partners.share("év")
    let met = Records("met")
    let sector = met.number("sector")
    let noSilo = OutcomeName("no-silo")
    let met2 = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let mean2 = MeasureName("mean")
    let no2 = MeasureName("no")
    let because = MeasureName("because")
    let `default` = Expression<DateValue>("default")
    let default2 = MeasureName("default")
    let settledHome = MeasureName("settled-home")
    let default3 = RuleName("default")
    let x2 = MeasureName("x")
    let no3 = PartnerName("no")
    let share = PartnerName("share")
    let x3 = PartnerName("x")
    let mean3 = RatingName("mean")
    let council = OutcomeName("council")
    let name1112 = OutcomeName("1-1-1")
    let council2 = MeasureName("council")
    let returned = MeasureName("Returned")
    let count2 = MeasureName("count")
    let baseline = Returns("baseline")
    let sector2 = PartnerName("sector")
    return Framework("when", "*") {
      Language(1)
      Vision("tab\u{9}here")
      Because("*")
      Calendar(.academic, .years, from: .january)
      Place(x, "\\(x)")
      Partner(zone2, sector: "baseline").from(.date(2021, 6, 16)).until(.date(2009, 2, 25))
      Partner(first, sector: "class").sector("x").replaces(first, met2, name111)
      Policy {
        Round(.halfUp, to: 1)
        Publish(counts: .atLeast(mean2.of(Expression<NumberValue>.money(-12_345_678, "GBP").orElse(unweightedMean(no2, weightedBy: because), because: "a \\ b"))), roundedTo: 10)
        ReferenceNote("Everyone has a settled home")
      }
      RecordsSource(partners, "NK") {
        `class`.from("", as: .spelling("{year}/{yy}", .financial, .quarter))
          .reading("tab\u{9}here", "Everyone has a settled home", as: Expression<NumberValue>.decimal("0.5").as(DateValue.self))
          .reading("50 % – “half”", as: Expression<Condition>(false).as(DateValue.self))
          .reading("Everyone has a settled home", as: `default`)
        v.from("two\nlines", as: .spelling("{year}/{yy}", .academic, pooled: .months))
        Missing("two\nlines", .notDue)
      }
      RecordsSource(met) {
        Separator("\u{9}")
        sector.from("off course", "off course")
          .reading("", as: Expression<TextValue>.text("\\(x)").as(NumberValue.self))
        Because("Everyone has a settled home")
      }
      Outcome(noSilo) {
        With("sum", .date(1994, 8, 19))
        Define(default2, "50 % – “half”", -settledHome) {
          Decimals(2)
          Trajectory(.straight)
        }
      }
      Define(default3, !(Expression<DateValue>.date(2019, 8, 26) >= Expression<PeriodValue>.month(.february, 2005).as(DateValue.self))) {
        Target(.atLeast(x2), by: .target)
        OwnedBy(no3, share, x3)
        Because("two\nlines")
      }
      RatingScale(mean3, "off course", for: .measures(of: council).of(name1112).as(council2), on: returned) {
        Label("NK", when: Expression<TextValue>.text("50 % – “half”").is(.notCollected))
        Label("off course", .below(count2))
        Gate("no", .noBetter(than: ""), when: .it)
      }
      Rule("target", "say \"yes\"") {
        Require(months(from: .previous(.year), to: .previous(.quarter)).isBetween(count(baseline), and: mean(it, .percent("1.4"), across: .partners.suppliedBy(sector2), ifKnown: .atMost(.decimal("1.4"))).asShare(of: it)))
      }
      Rule("C&L01", "say \"yes\"") {
        ReferenceNote("say \"yes\"")
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
    let `in` = Returns("in")
    let sum3 = `in`.date("sum")
    let of0023 = `in`.measure("OF0023")
    let all2 = `in`.count("all")
    let zone2 = OutcomeName("zone-2")
    let returned = PartnerName("Returned")
    let name111 = PartnerName("1-1-1")
    let `default` = PartnerName("default")
    let of00232 = PartnerName("OF0023")
    let known = PlaceName("known")
    let in2 = PlaceName("in")
    let default2 = PlaceName("default")
    let better = PartnerName("better")
    let zusammenhalt = Expression<DateValue>("Zusammenhalt")
    let settledHome = MeasureName("settled-home")
    let first = MeasureName("first")
    let x = Returns("x")
    let no2 = MeasureName("no")
    let known2 = Returns("known")
    let better2 = MeasureName("better")
    let when = Returns("when")
    let when2 = PartnerName("when")
    let known3 = PartnerName("known")
    let partners = PartnerName("partners")
    let baseline = MeasureName("baseline")
    let partners2 = MeasureName("partners")
    let late = Returns("late")
    let missing = Returns("missing")
    let in3 = MeasureName("in")
    let council = MeasureName("council")
    let sum4 = RatingName("sum")
    let mean3 = PartnerName("mean")
    let target2 = MeasureName("target")
    let count2 = PartnerName("count")
    let coverage3 = PlaceName("coverage")
    let because2 = RuleName("because")
    let zone22 = Returns("zone-2")
    let zusammenhalt2 = Returns("Zusammenhalt")
    return Framework("health-board", "\\(x)") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Replaces("2026.1", because: "two\nlines")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Agreed(by: name111, `default`, of00232, on: .date(1990, 11, 17))
      Place(share, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known, in2, default2)
      Partner(share2, sector: "1-1-1").sector("late")
      Partner(cL01)
      Policy {
        Round(.halfDown, to: 3)
        Review(by: .date(2028, 5, 10))
        Allow("no-silo", because: "a \\ b")
      }
      RecordsSource(because, "") {
        mean2.from("").snapshot
        coverage2.from("a \\ b", "*").snapshot
          .reading("off course", "tab\u{9}here", as: better)
        Allow("met", because: "")
      }
      ReturnsSource(`in`) {
        sum3.from()
          .reading("", "*", as: zusammenhalt)
        of0023.from()
        all2.from(as: "{day}/{month}/{year}")
        Because("on course")
      }
      Outcome(zone2, "*") {
        With("share", "év")
        Allow("late", because: "on course")
        Define(settledHome, .duration(12_345_678, .days)) {
          Unit("say \"yes\"")
          ValueRange(count(.measures), to: years(from: .baseline, to: .target), whole: true)
          Denominator(.between(unweightedMean(the(first, in: x, where: no2.isWorse(than: .decimal("0.125"))), in: known2), and: better2))
          Coverage(.atMost(the(settledHome, in: when)))
          Milestone(.atLeast(.percent("-1.4")), by: .year(2026...2027))
          OwnedBy(when2, known3, partners)
        }
      }
      Define(baseline, points(from: .previous, to: .target).per(100_000, partners2).per(partners2.rounded(.halfEven, to: 2).rounded(.up, to: 2))) {
        Denominator(.above(the(no2, in: late, where: true)))
        Target(.atMost(count(missing) + in3 - Expression<NumberValue>.money("0.5", "GBP").rounded(.down, to: 0).raised(to: council.rounded(.halfEven, to: 1))))
      }
      RatingScale(sum4, "say \"yes\"", for: .measures.suppliedBy(mean3).where(the(because2, in: zone22).isNot(target2.raised(to: .money("62.5", "GBP")).as(Condition.self).for(count2).in(coverage3).at(.sameLastYear(.year)).among("baseline")))) {
        WorstFirst()
        Label("a \\ b", .otherwise)
        Label("*", .below(baseline.of(Expression<NumberValue>(1_000)).orElse(magnitude(it, 12_345_678, in: zusammenhalt2) / 0, because: "a \\ b")))
        Label("tab\u{9}here", when: true)
        Because("Everyone has a settled home")
      }
      Rule("because") {
        Then("\\(x)", by: coverage2)
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
    let late = all3.status("late", of: number("Returned"))
    let no2 = OutcomeName("no")
    let healthBoard = PartnerName("health-board")
    let class3 = PartnerName("class")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords = PlaceName("two words")
    let cL012 = PlaceName("C&L01")
    let target2 = PlaceName("target")
    let because = PartnerName("because")
    let late2 = MeasureName("late")
    let x = MeasureName("x")
    let v = MeasureName("év")
    let zone2 = PartnerName("zone-2")
    let `default` = RatingName("default")
    let settledHome = PlaceName("settled-home")
    let measures = MeasureName("measures")
    let zone22 = PlaceName("zone-2")
    let sum3 = Returns("sum")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let better2 = MeasureName("better")
    let sector = PlaceName("sector")
    let first = PartnerName("first")
    return Framework("sum", "off course") {
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
          .reading("NK", as: late2)
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
        late.from("say \"yes\"").snapshot
        Because("off course")
        Written(by: "*")
      }
      Outcome(no2, "Everyone has a settled home") {
        HeardThrough(zone2)
        Define(v, "", v) {
          Population(.leading)
          Population(.headline)
          Decimals(2)
          Decimals(3)
          Coverage(.reaching(12_345_678))
        }
      }
      RatingScale(`default`, on: (12_345_678 * cL01).in(settledHome).among("met") - it.per(1_000, measures)) {
        Label("NK", .otherwise)
      }
      Rule("zone-2", "a \\ b") {
        Require(atLeast(.decimal("0.5"), .partners.in(zone22), areNot: .missing))
        Forbid(count(sum3).isNot(.notSubmitted))
      }
      Rule("partners", "*") {
        When(count(.partners.in(sector).ownedBy(first)).isBetween(count(.measures).orElse(zusammenhalt2 / it, because: "NK"), and: better2))
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
    let zone2 = OutcomeName("zone-2")
    let when = PlaceName("when")
    let met = RatingName("met")
    let measures = MeasureName("measures")
    let sector = PartnerName("sector")
    let mean2 = PartnerName("mean")
    let `default` = PartnerName("default")
    let of0023 = PartnerName("OF0023")
    let known = OutcomeName("known")
    let target3 = RuleName("target")
    let coverage3 = Returns("coverage")
    let better = MeasureName("better")
    let baseline2 = Returns("baseline")
    let late = RatingName("late")
    let `class` = MeasureName("class")
    let share = MeasureName("share")
    let v = OutcomeName("év")
    let share2 = Returns("share")
    let healthBoard = RuleName("health-board")
    let sum2 = RuleName("sum")
    let zusammenhalt2 = RuleName("Zusammenhalt")
    let of00232 = MeasureName("OF0023")
    let first2 = PlaceName("first")
    let late2 = PartnerName("late")
    let x2 = OutcomeName("x")
    let name111 = MeasureName("1-1-1")
    let count2 = Returns("count")
    let twoWords = PartnerName("two words")
    let name1112 = OutcomeName("1-1-1")
    let late3 = MeasureName("late")
    let `in` = PartnerName("in")
    let because = PartnerName("because")
    let target4 = MeasureName("target")
    return Framework("no", "50 % – “half”") {
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
      Outcome(zone2) {
        Supplier(sector)
        HeardThrough(mean2, `default`, of0023)
        Within(known)
        Because("say \"yes\"")
        Define(target3, "off course", (minimum(it, 30, in: coverage3, where: true, ifKnown: .any) - the(better, in: baseline2, where: false)).isNot(points(from: .previous(.year), to: .previous(.quarter)))) {
          OwnedBy(of0023)
          With("x", Expression<Condition>(false))
        }
      }
      RatingScale(late, for: .measures(as: measures).where(missing.isNot(.reported)), on: points(from: .sameLastYear(.day), to: .previous)) {
        Gate("first", .noBetter(than: "50 % – “half”"), when: `class`.of(share).isNot(.notSubmitted))
      }
      Rule("measures") {
        For(.places, .partners.of(v), where: the(share, in: share2, where: .it).orElse(it, because: "say \"yes\"").is(.notSubmitted))
        Forbid(!(target3.isOne(of: Expression<NumberValue>(30).as(Condition.self), healthBoard, sum2) || !zusammenhalt2 || of00232.is(.unchanged)))
        ReferenceNote("off course")
        ReferenceNote("*")
      }
      Rule("no", "off course") {
        For(.places(as: first2), .outcomes.suppliedBy(late2).as(x2), where: Expression<NumberValue>.decimal("0.5") <= magnitude(`class` / .money("62.5", "GBP"), name111, in: count2, where: twoWords.isNot(.assurer, for: name1112), weightedBy: late3))
        For(.measures.suppliedBy(`in`).ownedBy(because).as(costPerHead), where: Expression<NumberValue>.decimal("1.4") < target4)
        Then("say \"yes\"", within: .days(27))
        ReferenceNote("off course")
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let name111 = PlaceName("1-1-1")
    let late = PlaceName("late")
    let twoWords = PartnerName("two words")
    let returned = PartnerName("Returned")
    let settledHome = Returns("settled-home")
    let better = settledHome.share("better")
    let `in` = settledHome.date("in")
    let zone2 = settledHome.period("zone-2")
    let coverage2 = settledHome.received("coverage")
    let target2 = OutcomeName("target")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let x = PartnerName("x")
    let share = MeasureName("share")
    let name1112 = MeasureName("1-1-1")
    let late2 = Returns("late")
    let x2 = MeasureName("x")
    let healthBoard = MeasureName("health-board")
    let sector = MeasureName("sector")
    let target3 = PartnerName("target")
    let baseline = PartnerName("baseline")
    let noSilo = OutcomeName("no-silo")
    let in2 = MeasureName("in")
    let met = MeasureName("met")
    let first = RatingName("first")
    let no3 = OutcomeName("no")
    let late3 = RuleName("late")
    let baseline2 = MeasureName("baseline")
    let council = PlaceName("council")
    let noSilo2 = MeasureName("no-silo")
    let sector2 = Returns("sector")
    let twoWords2 = RuleName("two words")
    let costPerHead = MeasureName("cost-per-head")
    let class2 = RatingName("class")
    let noSilo3 = PartnerName("no-silo")
    let `default` = PlaceName("default")
    let count2 = RatingName("count")
    let noSilo4 = Returns("no-silo")
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
      ReturnsSource(settledHome) {
        SuppliedBy(x)
        better.from("a \\ b")
          .reading("Everyone has a settled home", as: Expression<Condition>(true).as(NumberValue.self))
          .reading("a \\ b", "", as: better)
          .reading("NK", as: share)
        `in`.from("\\(x)", "say \"yes\"")
        zone2.from("a \\ b", "")
        coverage2.from("tab\u{9}here", as: .spelling("{year}/{yy}", .calendar, pooled: .years), .spelling("{year}/{yy}", .calendar, .quarter))
      }
      Outcome(target2, "a \\ b") {
        Allow("mean", because: "\\(x)")
        Define(name1112, "\\(x)", count(late2))
        Define(share, x2) {
          Contributes(to: healthBoard, sector, sector)
          OwnedBy(target3, baseline)
        }
      }
      Define(sector, "NK", count(.outcomes.role(.funder, for: noSilo))) {
        Coverage(.below(in2 / met))
      }
      RatingScale(first, "two\nlines", for: .outcomes(as: no3)) {
        InOrder()
        Label("\\(x)", .otherwise)
        Label("a \\ b", when: late3)
        Label("*", .otherwise)
      }
      Rule("zone-2") {
        When(costPerHead.isNotOne(of: baseline2.at(.ago(.days(11))).bracketed.in(council).among("it"), coverage(of: minimum(noSilo2, in: sector2, where: twoWords2, weightedBy: it))))
        ReferenceNote("")
        ReferenceNote("*")
      }
      Rule("zone-2") {
        Forbid(the(count2, in: noSilo4).isNotOne(of: .text("tab\u{9}here"), class2.for(noSilo3).in(`default`).among("measures").bracketed.at(.baseline)))
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
    let mean3 = PlaceName("mean")
    let better = PartnerName("better")
    let share = PartnerName("share")
    let measures = Records("measures")
    let zone2 = measures.received("zone-2")
    let twoWords = Records("two words")
    let late = twoWords.share("late")
    let zone22 = twoWords.share("zone-2")
    let returned = OutcomeName("Returned")
    let sector = PartnerName("sector")
    let cL01 = PlaceName("C&L01")
    let `class` = PartnerName("class")
    let when = PartnerName("when")
    let v = MeasureName("év")
    let target2 = MeasureName("target")
    let count2 = MeasureName("count")
    let cL012 = MeasureName("C&L01")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let target3 = Returns("target")
    let of00232 = Returns("OF0023")
    let class2 = RuleName("class")
    let because = MeasureName("because")
    let name111 = RatingName("1-1-1")
    let of00233 = MeasureName("OF0023")
    let class3 = MeasureName("class")
    let when2 = Returns("when")
    return Framework("mean", "tab\u{9}here") {
      Vision("two\nlines")
      Vision("\\(x)")
      Agreed(by: sector, on: .date(2012, 8, 21))
      ReferenceNote("two\nlines")
      Calendar(.calendar, .months)
      Place(of0023).code("two\nlines", "tab\u{9}here")
      Place(mean3, "tab\u{9}here")
      Partner(better, sector: "measures").code("say \"yes\"").with("coverage", .date(2025, 5, 12)).until(.date(2009, 7, 23))
      Partner(share, "Everyone has a settled home", sector: "because").sector("partners").within(cL01).code("*")
      Policy {
        Publish(counts: .below(1))
        Allow("met", because: "on course")
      }
      RecordsSource(measures, "two\nlines") {
        SuppliedBy(`class`, `class`, when)
        zone2.from()
      }
      RecordsSource(twoWords) {
        Separator("|")
        late.from()
        zone22.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .year))
        ReferenceNote("")
      }
      Outcome(returned) {
        Written(by: "say \"yes\"", on: .date(2021, 4, 5))
        Checked(by: "", on: .date(2013, 1, 25))
        Define(v, "") {
          Denominator(.atLeast(median(target2).rounded(.down, to: 3).rounded(.halfEven, to: 0)))
        }
        Define(count2) {
          ValueRange(-cL012, to: minimum(points(from: .sameLastYear(.month), to: .previous).rounded(.halfEven, to: 2), -zusammenhalt.per(.money(1_000, "GBP")), in: target3), whole: true)
          Milestone(.between(count(of00232, where: class2), and: .decimal("62.5")), by: .previous)
          Review(by: .date(2016, 9, 2))
        }
      }
      Define(because, "*", .percent("1.4"))
      RatingScale(name111, "tab\u{9}here", on: of00233) {
        Label("*", when: the(class3, in: when2, where: false).asShare(of: .duration(30, .years)).isNot(Expression<NumberValue>.percent(1).asShare(of: .decimal("0.125")).per(.points("1.4"))))
      }
      Rule("health-board") {
        For(.partners)
        When(Expression<NumberValue>.points("-0.5").orElse(Expression<NumberValue>.duration(1_000, .quarters).rounded(.halfDown, to: 3), because: "a \\ b").is(.reported))
        Forbid(.it)
      }
      Test("two\nlines") {
        AsOf(.date(2012, 6, 23))
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
    let cL01 = OutcomeName("C&L01")
    let better = PartnerName("better")
    let healthBoard2 = PartnerName("health-board")
    let noSilo = PartnerName("no-silo")
    let better2 = MeasureName("better")
    let v = MeasureName("év")
    let when = Returns("when")
    let noSilo2 = MeasureName("no-silo")
    let twoWords = MeasureName("two words")
    let baseline = Returns("baseline")
    let all2 = MeasureName("all")
    let name111 = MeasureName("1-1-1")
    let costPerHead2 = RuleName("cost-per-head")
    let `default` = RatingName("default")
    let council = OutcomeName("council")
    let because = OutcomeName("because")
    let twoWords2 = PartnerName("two words")
    let baseline2 = PartnerName("baseline")
    let costPerHead3 = MeasureName("cost-per-head")
    let `in` = MeasureName("in")
    let mean2 = Returns("mean")
    let coverage3 = MeasureName("coverage")
    let baseline3 = MeasureName("baseline")
    let `class` = Returns("class")
    let of0023 = Returns("OF0023")
    let when2 = RuleName("when")
    return Framework("x", "on course") {
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
      Outcome(cL01) {
        Lead(healthBoard2)
        Supplier(noSilo)
        Define(better2, "a \\ b", median(the(v, in: when), across: .places)) {
          Contributes(to: noSilo2, twoWords, missing)
          Denominator(.between(Expression<NumberValue>.duration(12_345_678, .quarters).rounded(.up, to: 0).raised(to: it).rounded(.down, to: 2), and: v))
          Milestone(.above(median(unweightedMean(Expression<NumberValue>.duration(1_000, .years) - .money(63, "GBP"), .money("62.5", "GBP"), over: .from(.previous(.day), to: .target)), Expression<NumberValue>.points(12_345_678) + it * .percent(1), in: baseline, weightedBy: all2.per(name111.of(costPerHead2)))), by: .now)
          Trajectory(.straight)
          Trajectory(.straight)
        }
        Define(costPerHead2, "\\(x)", !atMost(.percent(0), .measures, are: .notApplicable)) {
          LowerIsBetter()
          Milestone(.below(better2), by: .sameLastYear(.day))
          With("council", "1-1-1")
        }
      }
      RatingScale(`default`, for: .outcomes.role(.accountable, for: council).of(because)) {
        InOrder()
        InOrder()
      }
      Rule("class") {
        ReferenceNote("\\(x)")
      }
      Rule("baseline") {
        For(.places.suppliedBy(twoWords2).suppliedBy(baseline2).where(days(from: .previous(.quarter), to: .baseline) < target(of: (costPerHead3 + `in`))), .places, where: count(mean2) < minimum(coverage3, baseline3, over: .last(3, .quarters), weightedBy: 30))
        Forbid(Expression<NumberValue>.points(1_000).isNotBetween(-count(`class`), and: count(of0023, where: Expression<NumberValue>.percent("0.125") >= coverage3)))
        ReferenceNote("tab\u{9}here")
      }
      Test("NK") {
        Expect(when2)
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let cL01 = Returns("C&L01")
    let name1112 = cL01.text("1-1-1")
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
    let first = PartnerName("first")
    let x = PartnerName("x")
    let partners = PartnerName("partners")
    let sum2 = PartnerName("sum")
    let sum3 = PlaceName("sum")
    let first2 = PlaceName("first")
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
    let target4 = PartnerName("target")
    let partners2 = MeasureName("partners")
    let default2 = OutcomeName("default")
    let healthBoard = PlaceName("health-board")
    let first3 = RatingName("first")
    let all3 = MeasureName("all")
    let measures = PartnerName("measures")
    let council3 = PartnerName("council")
    let returned2 = OutcomeName("Returned")
    return Framework("1-1-1", "tab\u{9}here") {
      Replaces("2026.1", because: "two\nlines")
      Replaces("2026.1", because: "on course")
      Agreed(by: first, x, on: .date(1994, 2, 25))
      Agreed(by: partners, sum2, on: .date(1999, 1, 3))
      Calendar(.calendar, .quarters)
      Place(target2, "a \\ b").within(sum3)
      Place(`in`, "*").sector("settled-home").within(first2).from(.date(1995, 4, 28))
      Partner(missing, sector: "zone-2").sector("x").sector("év").code("NK")
      ReturnsSource(cL01) {
        name1112.from()
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
        HeardThrough(baseline2, no2, first)
        Define(when, minimum(months(from: .previous(.day), to: .target) / Expression<NumberValue>(1).rounded(.halfEven, to: 3), over: .yearToDate))
      }
      RatingScale(sector2, "Everyone has a settled home", for: .outcomes.suppliedBy(target4), on: partners2.of(Expression<DateValue>.date(2019, 4, 27))) {
        WorstFirst()
        InOrder()
        Label("tab\u{9}here", .otherwise)
        Gate("late", .noWorse(than: "50 % – “half”"), when: x.is(.lead, for: default2))
      }
      Rule("no-silo") {
        When(most(.measures.role(.affected, for: .it).where(Expression<DateValue>.date(1994, 4, 27).in(healthBoard).at(.year(1993)).among("two words") < .date(2010, 8, 20)), have: first3.isNoWorse(than: Expression<TextValue>.text("").for(settledHome2).in(`in`).at(.baseline).among("no-silo"))))
      }
      Rule("missing") {
        ReferenceNote("50 % – “half”")
      }
      Test("two\nlines") {
        Given(all3.at(.previous), .withheld)
        Expect(exactly(1_000, .places.ownedBy(measures).where(council3.is(.accountable, for: returned2)), are: .improving))
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let returned = Returns("Returned")
    let v = returned.count("év")
    let settledHome = returned.yesNo("settled-home")
    let share = OutcomeName("share")
    let sum2 = PlaceName("sum")
    let council = PartnerName("council")
    let count3 = MeasureName("count")
    let sector = MeasureName("sector")
    let returned2 = MeasureName("Returned")
    let known = MeasureName("known")
    let cL01 = MeasureName("C&L01")
    let `default` = Returns("default")
    let zone2 = RuleName("zone-2")
    let coverage2 = MeasureName("coverage")
    let because = MeasureName("because")
    let zone22 = MeasureName("zone-2")
    let `class` = Returns("class")
    let of0023 = MeasureName("OF0023")
    let all2 = RatingName("all")
    let mean2 = Returns("mean")
    let in2 = MeasureName("in")
    let first = MeasureName("first")
    let first2 = PartnerName("first")
    let missing = MeasureName("missing")
    let late = MeasureName("late")
    let x = MeasureName("x")
    let default2 = MeasureName("default")
    return Framework("in", "Everyone has a settled home") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
      Place(name111).until(.date(2023, 6, 27))
      Place(met).sector("in").within(sum2).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
      Partner(count2, "off course", sector: "because").replaces(council)
      Partner(healthBoard)
      Policy {
        Coverage(.atLeast(.percent(63)))
        Round(.up, to: 0)
        Publish(counts: .reaching(count3.asShare(of: months(from: .target, to: .previous))))
        Checked(by: "*", on: .date(2007, 7, 19))
      }
      ReturnsSource(returned) {
        Every(.day, due: .quarters(39))
        Every(.day, due: .years(12))
        v.from(as: "{day}/{month}/{year}", "{day}/{month}/{year}")
        settledHome.from(as: .spelling("{year}/{yy}", .academic, pooled: .months), .spelling("{year}/{yy}", .calendar, pooled: .quarters))
          .reading("50 % – “half”", as: false)
          .reading("Everyone has a settled home", "\\(x)", as: true)
          .reading("tab\u{9}here", as: .notDue)
        Missing("off course", .undefined)
      }
      Outcome(share, "tab\u{9}here") {
        With("measures", .date(2021, 10, 7))
        Checked(by: "*")
        Define(sector, .duration(1, .years))
        Define(returned2, mean(magnitude(known, ifKnown: .no).orElse(Expression<NumberValue>.points("62.5").orElse(1_000, because: "on course"), because: "two\nlines"), target(of: the(cL01, in: `default`, where: zone2)), across: .measures(as: coverage2))) {
          Performance()
          ValueRange(-count3, to: -it, whole: true)
          Coverage(.between(points(from: .target, to: .target), and: .points(1_000)))
          Coverage(.between(-(-because) - sum(zone22, in: `class`, weightedBy: Expression<NumberValue>.points("0.125") - it), and: of0023))
          Trajectory(.straight)
        }
      }
      RatingScale(all2, for: .places) {
        BestToWorst("\\(x)")
        Label("a \\ b", .otherwise)
      }
      Rule("count") {
        Require(count3 <= it)
      }
      Rule("share") {
        Require(maximum(1_000, in: mean2, where: Expression<NumberValue>(63).isNot(it), weightedBy: in2.of(first)).isNotOne(of: Expression<NumberValue>.decimal("0.5") / coverage2))
        Then("\\(x)", by: .outcomes.ownedBy(first2).role(.affected, for: .it))
      }
      Test("NK") {
        Given(missing, columns: ["at", "partner", "value"],
          [.name(met), .missing(.excluded), Cell(Expression<NumberValue>(-43))],
          [.name(late), .date(2005, 4, 24), .name(cL01)])
        Given(x, columns: ["at", "partner", "value"],
          [Cell(Expression<NumberValue>(-2)), Cell(Expression<NumberValue>(-17)), .missing(.notDue)])
        Given(default2, columns: ["at", "partner", "value"])
        Because("*")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let better = Records("better")
    let cL01 = better.partner("C&L01")
    let healthBoard = Records("health-board")
    let no2 = healthBoard.percent("no")
    let all2 = healthBoard.place("all")
    let of0023 = CodeName("OF0023")
    let first = CodeName("first")
    let twoWords = healthBoard.oneOf("two words", of0023, first)
    let costPerHead = OutcomeName("cost-per-head")
    let twoWords2 = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let costPerHead2 = MeasureName("cost-per-head")
    let sector2 = MeasureName("sector")
    let late2 = MeasureName("late")
    let missing = MeasureName("missing")
    let partners = MeasureName("partners")
    let default2 = MeasureName("default")
    let better2 = PartnerName("better")
    let because = PartnerName("because")
    let mean2 = MeasureName("mean")
    let v = MeasureName("év")
    let known = MeasureName("known")
    let zone2 = Returns("zone-2")
    let healthBoard2 = MeasureName("health-board")
    let sum2 = MeasureName("sum")
    let known2 = Returns("known")
    let `class` = MeasureName("class")
    let first2 = Returns("first")
    let name111 = MeasureName("1-1-1")
    let count3 = Returns("count")
    let first3 = MeasureName("first")
    let count4 = MeasureName("count")
    let met = RatingName("met")
    let v2 = OutcomeName("év")
    let council = PlaceName("council")
    let council2 = MeasureName("council")
    let share = MeasureName("share")
    let share2 = OutcomeName("share")
    let of00232 = MeasureName("OF0023")
    let all3 = Returns("all")
    let twoWords3 = RuleName("two words")
    return Framework("count", "") {
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
        Round(.halfEven, to: 0)
        Publish(counts: .between(mean(minimum(it) - costPerHead2.rounded(.halfEven, to: 1), Expression<NumberValue>(1_000).raised(to: sector2.of(Expression<NumberValue>(63))), weightedBy: late2.per(missing / .percent("0.125"))), and: partners), roundedTo: 3)
        Review(by: .date(2028, 11, 18))
        Review(by: .date(1994, 5, 24))
      }
      RecordsSource(better) {
        Separator("\u{9}")
        Separator("\u{9}")
        cL01.from()
      }
      RecordsSource(healthBoard) {
        Every(.year)
        no2.from()
          .reading("off course", "off course", as: default2)
          .reading("a \\ b", "Everyone has a settled home", as: Expression<Condition>(true).as(NumberValue.self))
        all2.from("50 % – “half”", "\\(x)")
        twoWords.from("NK", "on course", as: "{day}/{month}/{year}").snapshot
        Missing(["", ""], .notSubmitted)
      }
      Outcome(costPerHead) {
        Supplier(twoWords2, better2, because)
        Improving(when: v.isNotBetween(Expression<NumberValue>.percent(1_000).per(1_000, 1), and: mean2 + years(from: .target, to: .previous)))
        Improving(when: the(default2, in: first2).isOne(of: known.asShare(of: mean(partners, it, in: zone2, weightedBy: .points(12_345_678))), the(sum2, in: known2, where: true).isOne(of: healthBoard2.of(Expression<PeriodValue>.quarter(2008, 1))).as(NumberValue.self), sum(default2 + `class`, mean(.duration("1.4", .days), default2, in: healthBoard, ifKnown: .any), over: .last(7, .days))))
        With("share", Expression<Condition>(true))
        Define(sector2, "*", minimum(.money(63, "GBP"), in: count3, where: true, ifKnown: .exactly(.percent(0))).raised(to: Expression<NumberValue>.decimal("0.125") - partners).orElse(-name111.of(Expression<NumberValue>.percent(1)), because: "NK")) {
          Balances(`class`)
          Contributes(to: healthBoard2, first3, count4)
          With("cost-per-head", .date(2010, 4, 2))
          With("sector", .text(""))
        }
      }
      RatingScale(met, "two\nlines", for: .places.of(v2).as(council).where(median(.money(30, "GBP"), .duration(63, .years), over: .last(5, .quarters)).per(-council2).isBetween(.decimal("0.125"), and: it - (-Expression<NumberValue>(0)))), on: share) {
        Label("NK", .otherwise)
      }
      Rule("Zusammenhalt") {
        For(.partners, .outcomes(as: share2), where: the(of00232, in: all3).isNot(.notApplicable))
      }
      Test("*") {
        AsOf(.date(2020, 3, 12))
        Given(council2, columns: ["at", "partner", "value"],
          [Cell(Expression<NumberValue>(-32)), "a \\ b", Cell(Expression<NumberValue>(-79))],
          [.missing(.excluded), .date(2029, 1, 3), nil],
          [.years(2022...2024), .answer(true), .answer(false)])
        Expect(twoWords3)
      }
    }
  }
}
