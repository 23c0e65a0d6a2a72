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
    let missing2 = Returns("missing")
    let healthBoard = missing2.reason("health-board")
    let twoWords = missing2.yesNo("two words")
    let council = missing2.period("council")
    let count3 = Records("count")
    let healthBoard2 = count3.share("health-board")
    let zusammenhalt = count3.key("Zusammenhalt")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let healthBoard3 = count3.row("health-board", of: zusammenhalt2)
    let missing3 = count3.percent("missing")
    let of0023 = count3.measure("OF0023")
    let sum2 = OutcomeName("sum")
    let returned = PartnerName("Returned")
    let of00232 = PartnerName("OF0023")
    let `in` = MeasureName("in")
    let no2 = MeasureName("no")
    let when = MeasureName("when")
    let returned2 = Expression<PeriodValue>("Returned")
    let healthBoard4 = Expression<PeriodValue>("health-board")
    let sector = PartnerName("sector")
    let missing4 = PartnerName("missing")
    let name111 = PartnerName("1-1-1")
    let costPerHead = RuleName("cost-per-head")
    let `class` = MeasureName("class")
    let known = MeasureName("known")
    let better = OutcomeName("better")
    let sector2 = MeasureName("sector")
    let v = MeasureName("év")
    let twoWords2 = MeasureName("two words")
    let returned3 = MeasureName("Returned")
    let coverage2 = MeasureName("coverage")
    let baseline = MeasureName("baseline")
    let `default` = MeasureName("default")
    let zone2 = PlaceName("zone-2")
    let zone22 = MeasureName("zone-2")
    let late = MeasureName("late")
    let because = MeasureName("because")
    let costPerHead2 = Returns("cost-per-head")
    let noSilo = MeasureName("no-silo")
    let x = RatingName("x")
    let partners = MeasureName("partners")
    let of00233 = Returns("OF0023")
    let late2 = RuleName("late")
    let late3 = OutcomeName("late")
    let missing5 = PlaceName("missing")
    let no3 = PartnerName("no")
    let name1112 = MeasureName("1-1-1")
    let settledHome = MeasureName("settled-home")
    let known2 = PartnerName("known")
    let settledHome2 = PartnerName("settled-home")
    let of00234 = MeasureName("OF0023")
    let all3 = MeasureName("all")
    let because2 = PartnerName("because")
    let twoWords3 = PartnerName("two words")
    return Framework("missing", "NK") {
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
      ReturnsSource(missing2, "NK") {
        Separator(";")
        DecimalSign(".")
        healthBoard.from("NK", "\\(x)")
        twoWords.defined(as: no2 >= when)
        council.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
          .reading("a \\ b", as: returned2)
          .reading("a \\ b", as: healthBoard4)
        Missing(["off course", "on course"], .notSubmitted)
      }
      RecordsSource(count3) {
        SuppliedBy(sector, missing4, name111)
        Separator("\u{9}")
        healthBoard2.fromHeading().snapshot
          .reading("two\nlines", as: healthBoard2)
        zusammenhalt.from("two\nlines", "a \\ b", as: .spelling("{year}/{yy}", .calendar, .month))
          .reading("50 % – “half”", "NK", as: Expression<NumberValue>(12_345_678).as(RowValue.self))
        healthBoard3.from("")
        missing3.from().snapshot
        of0023.from("\\(x)", "off course")
        KeepRows(where: costPerHead || Expression<NumberValue>.decimal("62.5").standardised(.indirectly, by: `class`, known, to: "C&L01").isBetween(Expression<NumberValue>.money(12_345_678, "GBP").rounded(.halfEven, to: 0), and: 12_345_678))
      }
      Outcome(sum2, "Everyone has a settled home") {
        Within(better)
        With("council", Expression<Condition>(false))
        Define(sector2) {
          Decimals(2)
          ValueRange(-gini(Expression<NumberValue>.money(0, "GBP").raised(to: it), over: .last(4, .quarters), weightedBy: v), to: twoWords2.of(Expression<NumberValue>(12_345_678)))
          Every(.year, due: .days(0))
        }
      }
      Define(returned3) {
        Decimals(0)
        Coverage(.reaching(median(Expression<NumberValue>.duration("1.4", .quarters).standardised(.indirectly, by: coverage2, baseline, count2, to: "count"), Expression<NumberValue>.duration(30, .days) / `default`, over: .from(.sameLastYear(.day), to: .date(1991, 9, 20)), order: .lowestFirst).in(zone2).at(.previous(.month))))
        Milestone(.below((latest(zone22) / .percent("-62.5")).rounded(.halfUp, to: 0)), by: .baseline)
        With("Zusammenhalt", .date(2008, 10, 18))
        With("baseline", 30)
      }
      Calculation(late, on: days(from: .date(2020, 12, 1), to: .date(1993, 4, 24))) {
        Knot(-30, at: .duration(30, .quarters))
        Case(rateEffect(because, Expression<NumberValue>.decimal("0.5").orElse(it, because: "Everyone has a settled home").standardised(.indirectly, by: `class`, no2, to: "share"), ifKnown: .atLeast(63), ties: .best, order: .lowestFirst), .atMost(it.orElse(because, because: "\\(x)").per(1_000, share(of: costPerHead2, whose: costPerHead)).standardised(.directly, by: `default`, count2, to: "no-silo")))
        Knot(.percent("-0.5"), at: .percent(1_000))
        Case(points(from: .baseline, to: .year(2008...2009)), .above(v.of(all2)))
      }
      Parameter(noSilo) {
        Value(1_000, from: .date(2000, 9, 7))
        Because("")
      }
      Parameter(sector2, "tab\u{9}here") {
        Value(.duration(1_000, .months), from: .date(2002, 1, 15))
        Value(.percent(0), from: .date(2017, 10, 2), reference: "Everyone has a settled homex")
        Value(.decimal("62.5"), from: .date(2023, 8, 13), reference: "two\nlinesx")
        Because("on course")
      }
      RatingScale(x, "Everyone has a settled home", for: .outcomes.withSame("1-1-1", "met"), .measures.ownedBy(.it).as(partners)) {
        Gate("share", .undecided, when: Expression<PeriodValue>.year(2003...2004).as(Condition.self) && the(no2, in: of00233).is(.missing))
        Gate("measures", .noWorse(than: "50 % – “half”"), when: Expression<NumberValue>.decimal("62.5").isNotBetween(the(missing3, in: count3), and: noSilo.of((Expression<NumberValue>.percent("0.5") * it))))
      }
      Claim(late2, "\\(x)") {
        For(.places.of(late3.of(of0023)).withSame("met").as(missing5), .partners)
      }
      Consequence("x") {
        Pain(name1112.of(settledHome), shared: [no3: .percent("99.5")])
        Pain(of00234 / all3.rounded(.halfUp, to: 2).rounded(.halfDown, to: 0), shared: [known2: .percent("38.5"), settledHome2: .percent(57)])
        Gain(known, shared: [because2: .percent(90), twoWords3: .percent(33), missing4: .percent("2.5")])
      }
      Question("zone-2", "off course") {
        About(noSilo)
        Answers("count")
        Review(by: .date(2007, 9, 13))
      }
      Exception(to: .calculation(no2), from: .date(2025, 4, 27), because: "Everyone has a settled home") {
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let partners = PlaceName("partners")
    let returned = PartnerName("Returned")
    let settledHome = Returns("settled-home")
    let no2 = settledHome.money("no", "GBP")
    let partners2 = settledHome.reason("partners")
    let because = settledHome.text("because")
    let sum2 = settledHome.received("sum")
    let share2 = settledHome.status("share", of: number("mean"))
    let sector = OutcomeName("sector")
    let returned2 = PlaceName("Returned")
    let met2 = RatingName("met")
    let costPerHead = Expression<DateValue>("cost-per-head")
    let late = People("late")
    let partners3 = Returns("partners")
    let target2 = PartnerName("target")
    let missing = MeasureName("missing")
    let costPerHead2 = MeasureName("cost-per-head")
    let all2 = Returns("all")
    let of0023 = MeasureName("OF0023")
    let measures = MeasureName("measures")
    let name111 = MeasureName("1-1-1")
    let better = MeasureName("better")
    let when = MeasureName("when")
    let no3 = PartnerName("no")
    let late2 = MeasureName("late")
    let cL01 = MeasureName("C&L01")
    let `default` = MeasureName("default")
    let sum3 = MeasureName("sum")
    let noSilo = MeasureName("no-silo")
    let partners4 = MeasureName("partners")
    let sum4 = Returns("sum")
    let coverage2 = MeasureName("coverage")
    let noSilo2 = PlaceName("no-silo")
    let met3 = PlaceName("met")
    let count2 = MeasureName("count")
    let v = PartnerName("év")
    let v2 = OutcomeName("év")
    let returned3 = MeasureName("Returned")
    let first2 = MeasureName("first")
    let twoWords = RatingName("two words")
    let default2 = RuleName("default")
    let because2 = Returns("because")
    let count3 = Returns("count")
    let twoWords2 = RuleName("two words")
    let `in` = MeasureName("in")
    let no4 = ConsequenceName("no")
    let healthBoard = PartnerName("health-board")
    let met4 = MeasureName("met")
    let first3 = PartnerName("first")
    let better2 = PartnerName("better")
    let sum5 = PartnerName("sum")
    let sector2 = Returns("sector")
    let share3 = Returns("share")
    let default3 = Returns("default")
    let zone2 = MeasureName("zone-2")
    let no5 = Returns("no")
    let partners5 = RuleName("partners")
    let partners6 = PartnerName("partners")
    let all3 = RuleName("all")
    let missing2 = PartnerName("missing")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let known = PlaceName("known")
    return Framework("met", "a \\ b") {
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
          .reading("", "NK", as: Expression<Condition>(true).as(TextValue.self))
        because.from("\\(x)", as: .spelling("{year}/{yy}", .academic, .month))
          .reading("", as: .notCollected)
          .reading("", "*", as: met2)
        sum2.fromFile("*{year}*.csv", as: "{day}/{month}/{year}")
          .reading("two\nlines", "say \"yes\"", as: .date(2014, 7, 27))
          .reading("Everyone has a settled home", "off course", as: costPerHead)
        share2.from("a \\ b", "NK")
          .reading("off course", as: Expression<Condition>(true).as(TextValue.self))
          .reading("tab\u{9}here", "on course", as: Expression<Condition>(true).as(TextValue.self))
        Allow("no-silo", because: "\\(x)")
      }
      Cohort(late, persons(in: partners3))
      Outcome(sector) {
        Consulted(target2)
        Met(when: runChart(gini(.money("0.125", "GBP"), missing, weightedBy: .money("62.5", "GBP"), ifKnown: .exactly(1_000), by: "cost-per-head"), it.standardised(.indirectly, by: costPerHead2, to: "known"), in: rows(all2, where: measures.isNot(of0023)).ever, ties: .dense).is(Expression<NumberValue>.percent("0.125").standardised(.directly, by: because, to: "council") - .percent(30)))
        Improving(when: false)
        Define(name111, "50 % – “half”") {
          Contributes(to: share2, better)
          Denominator(.atMost(points(from: .now, to: .previous(.quarter))))
          MissingCounts(as: (when * .percent(63)).rounded(.halfEven, to: 1).per(rateEffect(it, Expression<NumberValue>.money(63, "GBP").for(no3), weightedBy: measures, order: .highestFirst)), because: "two\nlines")
          MissingCounts(as: late2.of(points(from: .quarter(2010, 3), to: .quarter(2022, 3))).per(cL01), because: "50 % – “half”")
          RealChange(.atMost(Expression<NumberValue>(12_345_678).isOne(of: `default`, measures).as(NumberValue.self) / (sum3 + it) + latest(measures)), since: .baseline)
        }
      }
      Define(noSilo, "tab\u{9}here", partners4 - (-(Expression<NumberValue>.percent("0.5") * .money(63, "GBP")))) {
        Unit("off course")
        Denominator(.atMost(share(of: sum4, whose: first(coverage2).isNot(.improving))))
        RealChange(beyond: .interval, since: .years(2022...2024))
        RealChange(.above(noSilo), since: .month(.september, 2000))
        Target(.reaching(.points(30)), by: .target)
        Rated(by: .residents)
      }
      Score(when, for: .places(as: noSilo2), equals: .points("0.5")) {
        Case(share(of: partners3, whose: atLeast(1_000, .measures.in(met3).role(.lead, for: .it).as(count2), areNot: .notSubmitted) && Expression<TextValue>.text("\\(x)").isOne(of: "*") && v.is(.accountable, for: v2)), .above(1))
        Knot(-1, at: months(from: .baseline, to: .previous).standardised(.directly, by: coverage2, to: "in").rounded(.down, to: 1))
        Knot(.money("1.4", "GBP"), at: (Expression<NumberValue>.points("1.4") / coverage2).rounded(.down, to: 1).orElse(returned3, because: "a \\ b"))
      }
      Parameter(first2, "on course") {
        Value(.percent("0.5"), from: .date(1999, 11, 27))
        Value(.percent("62.5"))
        Value(.duration("62.5", .months), from: .date(2028, 6, 10))
        Because("on course")
      }
      Parameter(of0023, "Everyone has a settled home", by: "sum", "when") {
        Value(.money("0.125", "GBP"), for: "off coursex", "on coursex", reference: "x")
        Because("NK")
      }
      RatingScale(twoWords, "say \"yes\"", on: years(from: .baseline, to: .now) - it) {
        BestFirst()
        InOrder()
      }
      Claim(default2) {
        Forbid(preceded(by: rows(because2, where: share(of: count3, where: twoWords2).is(.undefined)).withSame(first2, `in`, no4).whose(0 <= Expression<NumberValue>.points("0.5") + .duration(0, .years)), within: .days(32)))
      }
      Consequence("no", "say \"yes\"") {
        Pain(met4, shared: [healthBoard: .percent(64)])
        Pain(variance(share(of: sector2, where: Expression<TextValue>.text("tab\u{9}here").is(.reported)), share(of: rows(share3, where: .it), where: true) - Expression<NumberValue>(0) / 1_000, in: rows(default3, where: AnyOf {
          !Expression<Condition>(false)
          !Expression<Condition>(true)
          !Expression<Condition>(true)
          zone2 < .points(63)
        }).whose(Expression<NumberValue>(63).isNotOne(of: Expression<NumberValue>.duration(63, .years) * costPerHead2, `default`, count(rows(no5, where: partners5).withSame(late2).over(.from(.month(.june, 2021), to: .target))))).ever), shared: [first3: .percent("83.5"), better2: .percent("61.5"), sum5: .percent("63.5")])
      }
      Evidence("share", "*") {
        By(partners6)
        Due(.date(2019, 5, 23))
      }
      Exception(to: .claim(all3), when: missing2.isNot(.accountable, for: zusammenhalt), from: .date(2012, 1, 11), because: "on course") {
        For(.partners.in(known).as(partners6))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let x = PlaceName("x")
    let zone2 = PartnerName("zone-2")
    let first2 = PartnerName("first")
    let of0023 = Returns("OF0023")
    let when = of0023.money("when", "GBP")
    let noSilo = of0023.number("no-silo")
    let healthBoard = OutcomeName("health-board")
    let v = Returns("év")
    let first3 = v.lower("first", of: number("cost-per-head"))
    let because = CodesName("because")
    let share2 = v.code("share", of: because)
    let measures = v.place("measures")
    let better = CodeName("better")
    let all2 = CodeName("all")
    let known = CodeName("known")
    let twoWords = v.oneOf("two words", better, all2, known)
    let late = v.measure("late")
    let met = PartnerName("met")
    let name111 = PartnerName("1-1-1")
    let baseline = MeasureName("baseline")
    let share3 = MeasureName("share")
    let twoWords2 = PartnerName("two words")
    let settledHome = MeasureName("settled-home")
    let twoWords3 = MeasureName("two words")
    let council = MeasureName("council")
    let `default` = Returns("default")
    let v2 = MeasureName("év")
    let costPerHead = MeasureName("cost-per-head")
    let returned = MeasureName("Returned")
    let default2 = PartnerName("default")
    let costPerHead2 = PartnerName("cost-per-head")
    let cL01 = Returns("C&L01")
    let twoWords4 = OutcomeName("two words")
    let all3 = PartnerName("all")
    let returned2 = Returns("Returned")
    let coverage2 = PartnerName("coverage")
    let known2 = MeasureName("known")
    let share4 = Returns("share")
    let cL012 = MeasureName("C&L01")
    let name1112 = RatingName("1-1-1")
    let `in` = RuleName("in")
    let all4 = MeasureName("all")
    let in2 = Returns("in")
    let partners = MeasureName("partners")
    let zusammenhalt = RuleName("Zusammenhalt")
    let better2 = PartnerName("better")
    let of00232 = MeasureName("OF0023")
    let no2 = Returns("no")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let class2 = PartnerName("class")
    let returned3 = PartnerName("Returned")
    let late2 = Returns("late")
    let count2 = Returns("count")
    let cL013 = RuleName("C&L01")
    let sum2 = RuleName("sum")
    let when2 = CodeName("when")
    let settledHome2 = Expression<MeasureValue>("settled-home")
    let baseline2 = ConsequenceName("baseline")
    return Framework("class", "on course") {
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
          .reading("", "on course", as: Expression<TextValue>.text("on course").as(NumberValue.self))
          .reading("NK", as: baseline)
        noSilo.from().snapshot
          .reading("Everyone has a settled home", as: share3)
          .reading("Everyone has a settled home", "NK", as: noSilo)
          .reading("*", as: 12_345_678)
        KeepRows(where: the(when, in: v, where: twoWords2.is(.assurer, for: .it)).is(baseline.for(first2).at(.month(.september, 2000))))
      }
      Outcome(healthBoard, "a \\ b") {
        Review(by: .date(2016, 6, 22))
        Define(settledHome) {
          Population(.leading, .leading)
          Interval(.percent(12_345_678), by: "partners")
          Interval(.percent(1_000), by: "zone-2")
        }
        Define(twoWords3, "", the(council, in: `default`).in(.it).at(.target).among("zone-2").rounded(.halfUp, to: 1)) {
          Contributes(to: v2, costPerHead)
          Decimals(2)
          Interval(.percent(30), by: "known")
          Trajectory(.steps)
        }
      }
      Calculation(returned, for: .partners.ownedBy(default2).as(costPerHead2), .persons(in: cL01).of(twoWords4).suppliedBy(all3), on: .points(12_345_678), interpolated: true) {
        InOrder()
        Case(recentTrend(it, across: .persons(in: returned2).ownedBy(coverage2), weightedBy: it.rounded(.up, to: 2), ifKnown: .any).per(100_000, Expression<NumberValue>.money("62.5", "GBP") - .percent("0.125") - costPerHead.per(30)), when: first(known2, in: share4, within: .months(33)).at(.ago(.years(4))).among("first") <= it)
      }
      Parameter(cL012) {
        Value(.percent(1_000), from: .date(1998, 3, 1))
        Because("\\(x)")
      }
      RatingScale(name1112, "a \\ b", for: .outcomes.where(`in`), .groups(of: baseline), on: years(from: .target, to: .previous).per(quarters(from: .previous, to: .baseline)).per(30)) {
        Label("50 % – “half”", .above(all4))
        Gate("C&L01", .undecided, when: partners.isOne(of: share(of: rows(in2, where: Expression<NumberValue>.duration(0, .months).isNot(.unchanged)), whose: .it), Expression<NumberValue>.duration(-30, .days).orElse(it, because: "say \"yes\"")))
      }
      Claim(zusammenhalt) {
        For(.places.suppliedBy(better2).withSame("sum", "no", "met").where(share(of: no2, whose: partners.isOne(of: it, .percent(63), settledHome)).isBetter(than: of00232)), .outcomes.ownedBy(met).withSame("baseline", "share", "two words"))
        AuditedBy(zusammenhalt2, class2)
      }
      Consequence("met", "Everyone has a settled home") {
        Pain(.duration(12_345_678, .years), shared: [returned3: .percent(78), all3: .percent("14.5"), returned3: .percent(76)])
        Because("a \\ b")
      }
      Question("Zusammenhalt") {
        About(name1112)
        By(.partners.in(.it).as(class2).where(atLeast(.decimal("0.125"), late2, have: costPerHead.of(when).isNotOne(of: .money("1.4", "GBP"), it, share(of: rows(count2, where: cL013), where: sum2)))))
        Says("two\nlines")
      }
      Question("late") {
        About(zone2)
        Kind("late")
        Review(by: .date(2009, 7, 20))
      }
      Exception(to: .source(v), because: "on course") {
        Skip(rows: 8)
        first3.from("\\(x)")
        share2.fromFile("*{year}*.csv").snapshot
          .reading("*", "*", as: when2)
        measures.fromFile("*{year}*.csv", as: "{day}/{month}/{year}").snapshot
        twoWords.from("\\(x)")
        late.fromFile("*{year}*.csv")
          .reading("say \"yes\"", as: .notApplicable)
          .reading("say \"yes\"", "off course", as: settledHome2)
          .reading("off course", as: Expression<DateValue>.date(2015, 5, 16).as(MeasureValue.self))
        Missing("on course", .notDue)
        KeepRows(where: (Expression<NumberValue>.percent(63) - known2.of(partners)).isBetween(.percent("62.5"), and: .duration("1.4", .days)))
      }
      Exception(to: .consequence(baseline2), from: .date(2024, 6, 24), because: "NK") {
        When(Expression<DateValue>.date(2021, 12, 7).as(Condition.self).at(.previous(.quarter)).among("settled-home"))
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
    let mean2 = all2.received("mean")
    let missing = all2.measure("missing")
    let target2 = all2.yesNo("target")
    let of0023 = all2.yesNo("OF0023")
    let cL012 = Records("C&L01")
    let when = cL012.yesNo("when")
    let baseline2 = cL012.person("baseline")
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
    let better = MeasureName("better")
    let met2 = Expression<PersonValue>("met")
    let count2 = PartnerName("count")
    let x = PartnerName("x")
    let twoWords = PartnerName("two words")
    let late = PartnerName("late")
    let measures = RuleName("measures")
    let healthBoard = MeasureName("health-board")
    let count3 = Returns("count")
    let baseline3 = OutcomeName("baseline")
    let sum2 = MeasureName("sum")
    let count4 = MeasureName("count")
    let settledHome2 = PartnerName("settled-home")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let when2 = OutcomeName("when")
    let twoWords2 = OutcomeName("two words")
    let x2 = Returns("x")
    let when3 = MeasureName("when")
    let noSilo = Returns("no-silo")
    let of00233 = PlaceName("OF0023")
    let because2 = PartnerName("because")
    let returned3 = RatingName("Returned")
    let baseline4 = CodeName("baseline")
    let because3 = MeasureName("because")
    let `class` = Returns("class")
    let class2 = MeasureName("class")
    let known2 = Returns("known")
    let in3 = PartnerName("in")
    let share4 = OutcomeName("share")
    let late2 = RuleName("late")
    let cL014 = MeasureName("C&L01")
    let council = RuleName("council")
    let council2 = RatingName("council")
    let share5 = RuleName("share")
    let no3 = MeasureName("no")
    let all3 = PartnerName("all")
    let partners2 = PartnerName("partners")
    let class3 = Expression<DateValue>("class")
    let coverage2 = PartnerName("coverage")
    let mean5 = PartnerName("mean")
    let twoWords3 = MeasureName("two words")
    let healthBoard2 = PartnerName("health-board")
    let in4 = Returns("in")
    let partners3 = Expression<PersonValue>("partners")
    let noSilo2 = MeasureName("no-silo")
    let x3 = OutcomeName("x")
    let default4 = Returns("default")
    let no4 = RuleName("no")
    let known3 = RuleName("known")
    return Framework("baseline", "a \\ b") {
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
        KeepRows(where: the(settledHome, in: rows(met).withSame(baseline2, default3, missing).whose(share(of: mean3, where: zone2).as(Condition.self))).isNoBetter(than: "a \\ b"))
      }
      RecordsSource(cL012) {
        Separator("|")
        Separator("|")
        Encoding(.utf8)
        when.defined(as: share(of: partners, where: atMost(.decimal("1.4"), because, where: mean4)) > Expression<NumberValue>.percent("0.5").standardised(.indirectly, by: in2, better, to: "known").raised(to: Expression<NumberValue>.points(63) + .percent(1_000)))
        baseline2.from("off course", "off course")
          .reading("NK", as: met2)
      }
      Outcome(cL013) {
        Assurer(count2, x, count2)
        HeardThrough(twoWords, late)
        Define(measures, "NK", of0023) {
          MissingStaysMissing()
          Baseline(.quarter(2018, 3))
          Trajectory(.steps)
        }
        Define(healthBoard, "say \"yes\"", share(of: rows(count3, where: late.isNot(.affected, for: baseline3)), where: Expression<NumberValue>.percent(1).isWorse(than: it) || 0 >= sum2 || atLeast(0, rows(mean3).withSame(count4))))
      }
      Calculation(sum2, for: .persons(in: count3).ownedBy(settledHome2).where(zusammenhalt.is(.assurer, for: when2)), .measures.in(share2).of(the(twoWords2, in: x2)), equals: Expression<NumberValue>(0).orElse(it, because: "")) {
        DistinguishByInterval()
        Knot(.decimal("-62.5"), at: relativeIndex(default3.of((when3 - .duration(1, .years))), in: noSilo, ifKnown: .atMost(63), ties: .dense, order: .lowestFirst))
        Knot(.points(0), at: controlChart(points(from: .ago(.days(4)), to: .sameLastYear(.year)), Expression<NumberValue>.decimal("1.4") - default3, across: .measures.in(of00233).suppliedBy(because2), ifKnown: .atMost(63), order: .lowestFirst).rounded(.halfEven, to: 1))
        Because("off course")
      }
      RatingScale(returned3, "NK", for: .outcomes, .groups(of: count4).ownedBy(returned).of(baseline3).as(baseline4).where(!because3.isBetter(than: the(because3, in: `class`))), on: distinct(class2, in: rows(known2).whose(atLeast(30, .partners.suppliedBy(in3).of(share4), have: .it)))) {
        InOrder()
        InOrder()
      }
      Claim(late2, "two\nlines") {
        Require(most(.outcomes.of(any(returned2, where: better.is(it), have: cL014 <= .points("62.5")).as(OutcomeValue.self)).withSame("cost-per-head", "x").where(council), have: council2.of(Expression<NumberValue>.percent("0.5")).isWorse(than: "a \\ b")))
        ReferenceNote("Everyone has a settled home")
        ReferenceNote("on course")
      }
      Claim(share5) {
        When(when3 <= no3)
        AuditedBy(all3, twoWords, partners2)
        Then("tab\u{9}here", by: .places, within: .days(29))
      }
      Consequence("Zusammenhalt") {
        When(latest(class3) <= .date(1995, 10, 17))
        Gain(it.standardised(.directly, by: twoWords3, to: "coverage").orElse(default3, because: "off course"), shared: [in3: .percent(66), coverage2: .percent("72.5"), mean5: .percent("62.5")])
        Gain(Expression<NumberValue>.money(1_000, "GBP") + count(.persons(in: in4).in(.it).as(partners3)), shared: [healthBoard2: .percent("71.5"), healthBoard2: .percent(31), name111: .percent(99)])
      }
      Question("partners", "")
      Exception(to: .calculation(noSilo2), when: because2.is(.funder, for: x3), from: .date(2029, 7, 9), because: "Everyone has a settled home") {
        InOrder()
        Case(points(from: .previous(.year), to: .date(2003, 5, 21)), .otherwise)
        Gate("met", .atMost(share(of: rows(default4, where: Expression<NumberValue>.points(63).isNoWorse(than: 0)), whose: Expression<Condition>(false).isNot(no4)).per(100, count(.outcomes.where(!known3)))), when: 30 / it / mixEffect(.decimal("0.5"), 30, in: known2, where: true, weightedBy: 1, ifKnown: .any) < (-it.asShare(of: 12_345_678)))
      }
      Test("Everyone has a settled home") {
        AsOf(.date(2009, 7, 19))
        Given(noSilo2.of(baseline2), .excluded)
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
    let late2 = better.reason("late")
    let sum2 = better.rater("sum")
    let better2 = better.money("better", "GBP")
    let v = Returns("év")
    let v2 = v.text("év")
    let x = v.percent("x")
    let mean2 = v.place("mean")
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
    let zone2 = Returns("zone-2")
    let cL012 = PartnerName("C&L01")
    let all2 = Returns("all")
    let met2 = MeasureName("met")
    let known2 = Returns("known")
    let x2 = PartnerName("x")
    let x3 = OutcomeName("x")
    let class2 = MeasureName("class")
    let missing2 = MeasureName("missing")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let late3 = RuleName("late")
    let share2 = RuleName("share")
    let name111 = MeasureName("1-1-1")
    let no2 = MeasureName("no")
    let settledHome = PlaceName("settled-home")
    let target3 = MeasureName("target")
    let share3 = Returns("share")
    let healthBoard2 = MeasureName("health-board")
    let noSilo2 = MeasureName("no-silo")
    let of0023 = MeasureName("OF0023")
    let `in` = RatingName("in")
    let partners4 = PartnerName("partners")
    let all3 = PartnerName("all")
    let settledHome2 = Returns("settled-home")
    let zone22 = RuleName("zone-2")
    let all4 = MeasureName("all")
    let baseline2 = Returns("baseline")
    let settledHome3 = MeasureName("settled-home")
    let share4 = MeasureName("share")
    let sector = MeasureName("sector")
    let costPerHead = OutcomeName("cost-per-head")
    let in2 = RuleName("in")
    let measures = PartnerName("measures")
    let of00232 = PartnerName("OF0023")
    let first2 = MeasureName("first")
    return Framework("late", "on course") {
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
          .reading("\\(x)", "\\(x)", as: Expression<Condition>(false).as(TextValue.self))
        better2.from()
          .reading("tab\u{9}here", as: Expression<DateValue>.date(2007, 12, 13).as(NumberValue.self))
          .reading("Everyone has a settled home", "say \"yes\"", as: Expression<DateValue>.date(2009, 7, 6).as(NumberValue.self))
      }
      ReturnsSource(v, "") {
        Skip(rows: 2)
        v2.from("a \\ b")
        x.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, .year))
        mean2.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .calendar, .quarter))
          .reading("NK", "", as: Expression<DateValue>.date(2004, 4, 11).as(PlaceValue.self))
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
      Define(known, "\\(x)", gini(geometricMean(count2, x, across: .persons(in: zone2).ownedBy(cL012).of(Expression<PeriodValue>.years(2008...2010).as(OutcomeValue.self))), Expression<NumberValue>(30).raised(to: .percent(1)), over: .last(6, .years), weightedBy: share(of: all2, where: true), ifKnown: .any).asShare(of: 0)) {
        Denominator(.atLeast(sum(first(met2, in: known2, within: .quarters(26)), across: .outcomes(as: partners2).where(x2.isNot(.lead, for: x3)), weightedBy: latest(class2), ties: .middle, by: "év").rounded(.down, to: 1)))
        Interval(.percent(1), by: "better")
      }
      Score(missing2, equals: .duration(12_345_678, .quarters)) {
        Case(.duration("1.4", .quarters), .atMost(.points(30)))
        Case(share(of: rows(zusammenhalt2, where: Expression<Condition>(false).isOne(of: late3, share2.of(name111), Expression<TextValue>.text("50 % – “half”").as(Condition.self))), where: Expression<Condition>(false) && Expression<TextValue>.text("*").is(.worsening)), .above(.percent("1.4")))
        Knot(-Expression<NumberValue>(0), at: no2.in(settledHome).at(.target).among("it"))
        Knot(.duration("62.5", .quarters), at: the(target3, in: share3).per(Expression<NumberValue>(12_345_678) + 1) + first(healthBoard2, within: .quarters(38)))
      }
      Parameter(noSilo2, "*", by: "in", "when") {
        Value(.duration("0.5", .years), for: "NKx", "a \\ bx", from: .date(2000, 6, 1))
        Because("say \"yes\"")
      }
      Parameter(of0023, "off course", by: "C&L01") {
        Value(.percent("1.4"), for: "\\(x)x", from: .date(2016, 6, 1))
        Value(1_000, for: "say \"yes\"x", from: .date(2024, 11, 7), reference: "tab\u{9}herex")
        Because("\\(x)")
      }
      RatingScale(`in`, "50 % – “half”", for: .measures, .outcomes.ownedBy(.it)) {
        Because("\\(x)")
      }
      Rule("late", "\\(x)") {
        AuditedBy(partners4, x2, all3)
      }
      Rule("Zusammenhalt", "two\nlines") {
        When(atMost(.percent(30), settledHome2, have: zone22))
        When(better2 > latest(all4, in: baseline2, where: true, within: .months(21)).per(name111.raised(to: .decimal("1.4"))))
        Require(range(it.in(target2).at(.previous(.year)).among("it"), met2 - sector, ifKnown: .any).isBetter(than: settledHome3.rounded(.down, to: 2).asShare(of: Expression<NumberValue>.money(0, "GBP") / share4)))
        Require(seen(by: .atMost(.percent("1.4"))))
      }
      Consequence("council", "\\(x)") {
        When(exactly(.decimal("1.4"), .measures(of: costPerHead).as(share4), have: in2.of(Expression<NumberValue>.money(30, "GBP"))))
      }
      Action("Zusammenhalt", "") {
        About(v2)
        On(.date(1993, 4, 3))
        Due(.date(2030, 2, 6))
      }
      Review("sum") {
        Kind("mean")
        By(measures, missing, cL012)
        By(of00232)
        Review(by: .date(2005, 4, 22))
      }
      Exception(to: .parameter(first2), from: .date(2017, 3, 16), because: "on course") {
        Value(.percent(1_000))
        Because("say \"yes\"")
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let coverage2 = PlaceName("coverage")
    let settledHome = PartnerName("settled-home")
    let sum2 = Returns("sum")
    let measures = sum2.place("measures")
    let sector = sum2.date("sector")
    let x = sum2.yesNo("x")
    let late2 = Records("late")
    let share2 = late2.partner("share")
    let of0023 = OutcomeName("OF0023")
    let when = PlaceName("when")
    let late3 = CodesName("late")
    let no2 = MeasureName("no")
    let because = MeasureName("because")
    let all2 = People("all")
    let `class` = Returns("class")
    let better = RuleName("better")
    let zusammenhalt = RuleName("Zusammenhalt")
    let known = RuleName("known")
    let baseline = MeasureName("baseline")
    let class2 = MeasureName("class")
    let count2 = MeasureName("count")
    let mean2 = MeasureName("mean")
    let `default` = MeasureName("default")
    let better2 = MeasureName("better")
    let settledHome2 = RatingName("settled-home")
    let all3 = MeasureName("all")
    let of00232 = RuleName("OF0023")
    let v = PartnerName("év")
    let sector2 = RuleName("sector")
    let met = PartnerName("met")
    let count3 = PartnerName("count")
    let healthBoard = MeasureName("health-board")
    let `in` = MeasureName("in")
    let v2 = Returns("év")
    let measures2 = MeasureName("measures")
    let target2 = MeasureName("target")
    let mean3 = Returns("mean")
    let v3 = MeasureName("év")
    let better3 = Returns("better")
    let costPerHead = MeasureName("cost-per-head")
    let met2 = OutcomeName("met")
    let coverage3 = MeasureName("coverage")
    return Framework("late", "on course") {
      Vision("NK")
      Because("")
      Calendar(.calendar, .months)
      Place(coverage2).sector("mean").within(when)
      Partner(settledHome, "", sector: "default")
      Codes(late3, "say \"yes\"", first: .worst) {
        Code(2, "tab\u{9}here", from: "off course", "tab\u{9}here", says: "NK")
      }
      ReturnsSource(sum2, "tab\u{9}here") {
        Skip(rows: 9)
        measures.from("", "say \"yes\"")
        sector.from("*")
        x.defined(as: no2.per(100_000, because / it).isNot(.met))
      }
      RecordsSource(late2) {
        Separator(";")
        DecimalSign(",")
        Headings(rows: 3)
        share2.fromHeading()
      }
      Cohort(all2, "*", persons(in: rows(`class`).whose(better)))
      Outcome(of0023) {
        With("C&L01", "sum")
        With("first", .month(.december, 2015))
        With("count", .text("Everyone has a settled home"))
        With("two words", Expression<Condition>(true))
        Define(zusammenhalt, "say \"yes\"", first(known).isOne(of: zusammenhalt.of(Expression<NumberValue>.duration(30, .days).raised(to: .duration(1_000, .days))))) {
          Decimals(0)
        }
        Define(baseline, class2 * 63)
      }
      Define(count2, mean2 - 1_000)
      Calculation(`default`, interpolated: true) {
        Because("NK")
      }
      Parameter(`default`, "*", by: "baseline", "met") {
        Value(.decimal("62.5"), for: "two\nlinesx", "NKx", reference: "50 % – “half”x")
        Value(.percent("0.5"), for: "\\(x)x", "x", from: .date(2009, 10, 15))
        Because("*")
      }
      Parameter(better2, by: "health-board") {
        Value(.percent("0.5"), for: "\\(x)x", from: .date(2021, 12, 3))
        Value(.percent("62.5"), for: "*x", from: .date(2014, 5, 15))
        Because("two\nlines")
      }
      RatingScale(settledHome2) {
        InOrder()
        DistinguishByInterval()
        Label("two\nlines", .between(-all3, and: it))
        Gate("coverage", .noBetter(than: "Everyone has a settled home"), when: better.of(days(from: .previous(.quarter), to: .previous)))
        Gate("sum", .noBetter(than: "50 % – “half”"), when: Expression<NumberValue>(30).isNotOne(of: .duration("0.5", .days)))
      }
      Claim(of00232, "") {
        When(true)
        AuditedBy(v)
        ReferenceNote("*")
      }
      Consequence("1-1-1", "two\nlines") {
        When(sector2)
        Gain(Expression<NumberValue>.decimal("62.5").standardised(.indirectly, by: zusammenhalt, healthBoard, `in`, to: "sector").asShare(of: healthBoard).per(range(it.rounded(.halfUp, to: 1), in: v2, weightedBy: StatisticFunction("mean", 1)(.percent(12_345_678), over: .yearToDate, weightedBy: .duration("0.5", .quarters), ifKnown: .any, ties: .worst))), shared: [met: .percent("94.5"), count3: .percent(45)])
        Then("*")
      }
      Question("no") {
        Answers("first")
        On(.date(1991, 7, 18))
        Due(.date(1997, 7, 27))
        Review(by: .date(1991, 6, 7))
      }
      Review("baseline") {
        Kind("late")
        Review(by: .date(2020, 2, 26))
      }
      Exception(to: .measure(measures2), from: .date(1990, 8, 14), because: "off course") {
        Population(.leading, .howWell)
        Contributes(to: target2)
        Every(.quarter)
        RealChange(.atMost(relativeIndex(count(mean3) + points(from: .previous, to: .now), first(v3, in: better3), over: .from(.baseline, to: .previous(.month)), ifKnown: .no)), since: .previous(.year))
        Milestone(.below(distinct(costPerHead, in: all2, where: false)), by: .previous(.day))
      }
      Exception(to: .outcome(met2), from: .date(2015, 4, 27), because: "two\nlines") {
        Review(by: .date(1992, 9, 28))
        Define(coverage3, "", 1)
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
    let x = OutcomeName("x")
    let no2 = PlaceName("no")
    let `class` = PlaceName("class")
    let zone2 = CodesName("zone-2")
    let met2 = CodeName("met")
    let returned2 = CodeName("Returned")
    let share2 = MeasureName("share")
    let v = PartnerName("év")
    let baseline2 = OutcomeName("baseline")
    let name1112 = OutcomeName("1-1-1")
    let sector = MeasureName("sector")
    let because = Returns("because")
    let target2 = Returns("target")
    let when = Returns("when")
    let better = PartnerName("better")
    let baseline3 = MeasureName("baseline")
    let council = RatingName("council")
    let `in` = MeasureName("in")
    let because2 = MeasureName("because")
    let mean2 = Returns("mean")
    let name1113 = RuleName("1-1-1")
    let noSilo = RuleName("no-silo")
    let when2 = MeasureName("when")
    let count2 = MeasureName("count")
    let x2 = MeasureName("x")
    let first2 = RuleName("first")
    let measures2 = RatingName("measures")
    let sum2 = Returns("sum")
    let known = MeasureName("known")
    let zusammenhalt = CodeName("Zusammenhalt")
    let because3 = ConsequenceName("because")
    let noSilo2 = PartnerName("no-silo")
    let share3 = PartnerName("share")
    let costPerHead2 = PartnerName("cost-per-head")
    let target3 = MeasureName("target")
    let measures3 = Returns("measures")
    let zone22 = MeasureName("zone-2")
    let sector2 = RuleName("sector")
    let known2 = RatingName("known")
    let met3 = Returns("met")
    let zone23 = PlaceName("zone-2")
    let sum3 = OutcomeName("sum")
    let class2 = Returns("class")
    let council2 = MeasureName("council")
    let first3 = MeasureName("first")
    let of0023 = RuleName("OF0023")
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let v2 = RuleName("év")
    let met4 = PartnerName("met")
    let zusammenhalt3 = PartnerName("Zusammenhalt")
    let count3 = PartnerName("count")
    let coverage2 = PartnerName("coverage")
    let costPerHead3 = MeasureName("cost-per-head")
    let twoWords2 = MeasureName("two words")
    let noSilo3 = Returns("no-silo")
    let name1114 = Returns("1-1-1")
    let v3 = MeasureName("év")
    let first4 = OutcomeName("first")
    let noSilo4 = MeasureName("no-silo")
    return Framework("baseline", "Everyone has a settled home") {
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
        measures.defined(as: all(.groups(of: share2).where(v.isNot(.consulted, for: baseline2)), are: .improving)).snapshot
      }
      Outcome(x) {
        Within(name1112)
        Define(sector, "NK", share(of: rows(because, where: followed(by: target2, within: .days(12))), where: Expression<Condition>(true).isNot(all(when)))) {
          Unit("off course")
          Baseline(.now)
          SuppliedBy(returned, better)
        }
      }
      Calculation(baseline3, "two\nlines") {
      }
      RatingScale(council, for: .groups(of: `in`).role(.supplier, for: .it).role(.assurer, for: .it).where(false), on: months(from: .baseline, to: .baseline)) {
        BestToWorst("say \"yes\"", "tab\u{9}here")
        DistinguishByInterval()
        Label("Everyone has a settled home", when: exactly(.percent(12_345_678), .outcomes.in(.it).withSame("no-silo", "settled-home"), have: when2.rounded(.up, to: 2).isNotBetween(percentile(30)(.decimal("0.5"), because2, in: rows(mean2, where: name1113).whose(noSilo)), and: .percent("0.125"))))
        Gate("count", .becomes("on course"), when: (count2 * x2 * share2).is(.undecided))
      }
      Rule("coverage") {
        When(first2)
        Require(Expression<TextValue>.text("off course").isOne(of: the(measures2, in: sum2), .text("\\(x)")))
        Then("on course", by: .groups(of: known).as(zusammenhalt))
        Then(because3, by: noSilo2, share3, within: .quarters(14))
      }
      Rule("év", "") {
        For(.measures.suppliedBy(costPerHead2).where(AnyOf {
          true
          it.per(100, target3).isBetween(Expression<NumberValue>.money(1, "GBP").asShare(of: x2), and: unweightedMean(.decimal("0.5"), over: .from(.date(2029, 1, 12), to: .target)))
          seen(by: .most, in: rows(measures3).withSame(target3, all2).whose(it >= zone22).ever)
          All {
            !Expression<Condition>(false)
            true
            sector2
            known2.isNotOne(of: "tab\u{9}here")
          }
        }), .persons(in: met3).in(zone23).of(sum3))
        When {
          false
          Expression<NumberValue>(-1).is(.known)
        }
        Forbid(Expression<NumberValue>(0).orElse(.percent("0.5"), because: "say \"yes\"").per(latest(count2, in: class2)) > council2.of((first3 - it)))
      }
      Consequence("health-board", "\\(x)") {
        When(because2.isNoBetter(than: share(of: costPerHead, where: of0023).standardised(.directly, by: zusammenhalt2, baseline3, v2, to: "OF0023")))
        Pain(x2, shared: [met4: .percent("81.5"), zusammenhalt3: .percent(13), count3: .percent("72.5")])
        Then("a \\ b", by: coverage2, within: .quarters(5))
      }
      Review("all", "a \\ b") {
        About(sector)
        About(costPerHead3.at(.ago(.years(12))))
        By(.partners.ownedBy(.it))
        Review(by: .date(2019, 2, 13))
      }
      Exception(to: .calculation(twoWords2), when: Expression<PeriodValue>.quarter(2014...2015, 3).isNot(.month(.july, 1998)), because: "\\(x)") {
        Case(it, .reaching(count(rows(noSilo3, where: Expression<TextValue>.text("").isNot(.notSubmitted)).withSame(costPerHead3).whose(exactly(1, name1114, have: Expression<NumberValue>.percent(0).isNot(v3))))))
      }
      Test("\\(x)") {
        Given(because2.of(returned), .withheld)
        Expect(the(noSilo4, in: costPerHead).isNoBetter(than: the(baseline3, in: rows(noSilo3, where: most(.places.role(.accountable, for: first4), are: .notSubmitted)).withSame(costPerHead3, council, when2))), because: .withheld)
        Because("two\nlines")
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
    let twoWords = `in`.lower("two words", of: number("C&L01"))
    let target2 = `in`.numerator("target", of: number("when"))
    let costPerHead = `in`.status("cost-per-head", of: number("settled-home"))
    let settledHome = `in`.yesNo("settled-home")
    let x = Returns("x")
    let count2 = x.period("count")
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
    let healthBoard2 = PartnerName("health-board")
    let zone22 = PartnerName("zone-2")
    let settledHome2 = PartnerName("settled-home")
    let count4 = PartnerName("count")
    let all2 = PartnerName("all")
    let name1112 = ConsequenceName("1-1-1")
    let partners2 = MeasureName("partners")
    let in3 = MeasureName("in")
    let coverage2 = MeasureName("coverage")
    let missing2 = MeasureName("missing")
    let settledHome3 = MeasureName("settled-home")
    let council = MeasureName("council")
    let default2 = MeasureName("default")
    let known = MeasureName("known")
    let baseline2 = MeasureName("baseline")
    let sum2 = MeasureName("sum")
    let zusammenhalt = PartnerName("Zusammenhalt")
    return Framework("health-board", "off course") {
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
        Gain(0, shared: [returned2: .percent(83), healthBoard2: .percent(72), zone22: .percent(48)])
      }
      Evidence("when", "tab\u{9}here") {
        By(settledHome2, count4, all2)
        Due(.date(2001, 2, 27))
      }
      Exception(to: .claim(when), when: (-partners2).standardised(.indirectly, by: settledHome, in3, coverage2, to: "sector").isBetween(variance(points(from: .previous(.year), to: .baseline), returned.standardised(.indirectly, by: costPerHead, costPerHead, name1112, to: "first"), weightedBy: it), and: .money(30, "GBP")), from: .date(2027, 5, 16), because: "NK") {
        Require(missing2.standardised(.indirectly, by: costPerHead, mean3, late, to: "x").raised(to: unweightedMean(settledHome3, 0, ifKnown: .any)) > .percent(30))
        Forbid((known.of(baseline2) / (-sum2)).isNot(mixEffect(council / default2, it - 1_000, over: .last(10, .quarters))))
        Then("on course", by: zusammenhalt, share2)
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let known = PlaceName("known")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let late = Records("late")
    let because = late.yesNo("because")
    let council = late.date("council")
    let no2 = OutcomeName("no")
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
    let healthBoard = MeasureName("health-board")
    let class2 = MeasureName("class")
    let baseline2 = PlaceName("baseline")
    let better2 = PlaceName("better")
    let baseline3 = OutcomeName("baseline")
    let better3 = MeasureName("better")
    let met = MeasureName("met")
    let target2 = MeasureName("target")
    let name111 = MeasureName("1-1-1")
    let of0023 = MeasureName("OF0023")
    let cL01 = MeasureName("C&L01")
    let when2 = MeasureName("when")
    let late2 = OutcomeName("late")
    let missing = Returns("missing")
    let returned = PartnerName("Returned")
    let measures = Expression<PersonValue>("measures")
    let target3 = PartnerName("target")
    let count3 = OutcomeName("count")
    let measures2 = MeasureName("measures")
    let sector = MeasureName("sector")
    let settledHome = MeasureName("settled-home")
    let all2 = RatingName("all")
    let late3 = PartnerName("late")
    let twoWords = PlaceName("two words")
    let cL012 = PartnerName("C&L01")
    let met2 = PartnerName("met")
    let x = Returns("x")
    let of00232 = PartnerName("OF0023")
    let no3 = RuleName("no")
    let costPerHead3 = Expression<PeriodValue>("cost-per-head")
    let costPerHead4 = PartnerName("cost-per-head")
    let partners2 = PartnerName("partners")
    let share3 = PartnerName("share")
    let no4 = PartnerName("no")
    let council2 = ConsequenceName("council")
    let sector2 = Returns("sector")
    let mean3 = MeasureName("mean")
    let returned2 = MeasureName("Returned")
    return Framework("share", "say \"yes\"") {
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
          .reading("two\nlines", as: Expression<Condition>(true).as(DateValue.self))
        Missing(["", "on course"], .withheld, in: baseline, coverage2)
      }
      Cohort(costPerHead, persons(in: v, where: Expression<NumberValue>.percent("1.4").asShare(of: Expression<NumberValue>.decimal("0.125").per(1_000, partners)).is(.notDue)))
      Outcome(no2, "*") {
        Within(when)
        ReferenceNote("*")
        Define(costPerHead2, range(baseline, in: `class`, weightedBy: count2.is(.supplier, for: zusammenhalt2).as(NumberValue.self), order: .highestFirst)) {
          Population(.betterOff, .betterOff)
          Decimals(3)
          Coverage(.above(healthBoard.of(it)))
          Milestone(.atMost(class2.of(Expression<NumberValue>.percent(30)).in(baseline2).among("late") - rateEffect(1_000, across: .measures.in(better2).role(.affected, for: baseline3).as(better3), weightedBy: better3).asShare(of: met.asShare(of: healthBoard))), by: .now)
        }
        Define(target2, "", (count(.outcomes.role(.supplier, for: .it)) * name111.raised(to: it)).raised(to: Expression<NumberValue>.percent(1).asShare(of: of0023).standardised(.directly, by: cL01, of0023, to: "sector"))) {
          By("C&L01", "target")
        }
      }
      Define(when2, baseline)
      Score(of0023, for: .places.of(late2), on: count(.persons(in: missing).ownedBy(returned).in(.it).as(measures)).standardised(.directly, by: zusammenhalt, to: "no")) {
        Case(1_000, .otherwise)
        Gate("settled-home", .undecided, when: !Expression<NumberValue>.percent("0.125").is(.notSubmitted) || false || target3.is(.consulted, for: count3))
        Gate("settled-home", .atLeast(measures2.of(it).in(.it).among("default")), when: it.isBetween(StatisticFunction("standard-deviation", 0)(.points(1_000), over: .last(9, .days)), and: Expression<NumberValue>.duration("1.4", .years).orElse(-1, because: "50 % – “half”")))
      }
      Parameter(sector, by: "baseline", "no") {
        Value(.percent(63), for: "two\nlinesx", "50 % – “half”x", reference: "tab\u{9}herex")
        Because("say \"yes\"")
      }
      Parameter(settledHome, "*") {
        Value(.percent(0), reference: "say \"yes\"x")
        Value(.percent(1_000), reference: "Everyone has a settled homex")
        Value(.percent("0.5"), from: .date(2027, 5, 16), reference: "x")
        Because("\\(x)")
      }
      RatingScale(all2, "tab\u{9}here", on: points(from: .sameLastYear(.month), to: .previous(.quarter)) + healthBoard.rounded(.halfUp, to: 2).asShare(of: Expression<NumberValue>.duration(30, .quarters).raised(to: when2))) {
        DistinguishByInterval()
        Label("off course", .below(.percent(12_345_678)))
        Gate("év", .noBetter(than: "on course"), when: known.of(Expression<TextValue>.text("")).for(late3).in(twoWords).at(.baseline).among("cost-per-head").is(.undecided))
      }
      Rule("zone-2") {
        Forbid(false)
        ReferenceNote("two\nlines")
      }
      Rule("x", "*") {
        Require(.it)
      }
      Consequence("settled-home") {
        Gain(persons(in: x), shared: [cL012: .percent("26.5"), met2: .percent(73), better: .percent(21)])
        Gain(StatisticFunction("percentile")(when2.of((Expression<NumberValue>.percent(1) * .percent(1))), in: costPerHead, where: no3.orElse(Expression<NumberValue>.percent(63).as(Condition.self), because: "*"), weightedBy: share(of: rows(missing, where: Expression<PeriodValue>.quarter(1998...1999, 3).is(costPerHead3)), where: Expression<TextValue>.it.isNoWorse(than: "say \"yes\"")), order: .lowestFirst), shared: [of00232: .percent(59)])
        Then("say \"yes\"", by: costPerHead4, count2, partners2, within: .days(5))
      }
      Evidence("zone-2", "\\(x)") {
        By(.partners.role(.contributing, for: zusammenhalt2))
        By(share3, partners2, no4)
      }
      Question("default", "on course") {
        On(.date(2019, 6, 6))
        Says("Everyone has a settled home")
      }
      Exception(to: .parameter(class2, by: "baseline", "coverage"), because: "on course") {
        LeftOut()
        Value(.points(63), for: "tab\u{9}herex", "tab\u{9}herex", reference: "off coursex")
        Value(0, for: "say \"yes\"x", "say \"yes\"x")
        Because("\\(x)")
      }
      Exception(to: .consequence(council2), when: true, from: .date(1996, 3, 27), because: "two\nlines") {
        Gain(the(of0023, in: rows(sector2, where: it <= mean3).over(.last(1, .years))).per(100_000, Expression<NumberValue>.percent("62.5") / returned2.for(.it).among("all")), shared: [share3: .percent("14.5"), costPerHead4: .percent(55)])
      }
      Test("\\(x)") {
        Because("a \\ b")
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let target2 = PlaceName("target")
    let `in` = PlaceName("in")
    let missing = PartnerName("missing")
    let twoWords = Returns("two words")
    let costPerHead = twoWords.yesNo("cost-per-head")
    let council = twoWords.date("council")
    let all2 = twoWords.count("all")
    let missing2 = Records("missing")
    let better = missing2.yesNo("better")
    let v = missing2.status("év", of: number("baseline"))
    let known = missing2.yesNo("known")
    let name111 = missing2.key("1-1-1")
    let healthBoard = missing2.number("health-board")
    let name1112 = OutcomeName("1-1-1")
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
    let costPerHead2 = PartnerName("cost-per-head")
    let mean2 = PartnerName("mean")
    let partners2 = MeasureName("partners")
    let sum4 = MeasureName("sum")
    let costPerHead3 = MeasureName("cost-per-head")
    let all3 = OutcomeName("all")
    let met = PlaceName("met")
    let noSilo = MeasureName("no-silo")
    let first5 = MeasureName("first")
    let sector2 = MeasureName("sector")
    let of0023 = MeasureName("OF0023")
    let met2 = MeasureName("met")
    let twoWords2 = MeasureName("two words")
    let measures = RatingName("measures")
    let baseline = RuleName("baseline")
    let baseline2 = PartnerName("baseline")
    let because = Returns("because")
    let mean3 = MeasureName("mean")
    let when = RuleName("when")
    let coverage3 = PlaceName("coverage")
    let count3 = RuleName("count")
    let `class` = MeasureName("class")
    let no2 = MeasureName("no")
    let settledHome2 = Expression<DateValue>("settled-home")
    let target4 = PartnerName("target")
    let late2 = PartnerName("late")
    let zone2 = PartnerName("zone-2")
    let known2 = Returns("known")
    let better3 = Returns("better")
    let missing3 = RuleName("missing")
    let `default` = MeasureName("default")
    let cL012 = MeasureName("C&L01")
    let known3 = PartnerName("known")
    let in2 = PartnerName("in")
    let cL013 = OutcomeName("C&L01")
    let name1113 = PartnerName("1-1-1")
    let settledHome3 = PartnerName("settled-home")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let zusammenhalt3 = MeasureName("Zusammenhalt")
    return Framework("C&L01", "tab\u{9}here") {
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
        all2.from("50 % – “half”", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), "{day}/{month}/{year}")
        Missing("two\nlines", .notDue)
      }
      RecordsSource(missing2, "on course") {
        Headings(rows: 2)
        better.defined(as: Expression<TextValue>.text("two\nlines").is(zusammenhalt.of(coverage2)))
        v.from("a \\ b")
        known.defined(as: Expression<PartnerValue>.it.is(.accountable, for: returned))
        name111.from(.path("on course", "say \"yes\""), .path("two\nlines", "tab\u{9}here"))
          .reading("Everyone has a settled home", "two\nlines", as: Expression<NumberValue>.percent(63).as(RowValue.self))
          .reading("off course", as: Expression<TextValue>.text("").as(RowValue.self))
          .reading("*", "tab\u{9}here", as: Expression<TextValue>.text("a \\ b").as(RowValue.self))
        healthBoard.from("on course", "a \\ b", as: .spelling("{year}/{yy}", .academic, pooled: .years))
        Because("NK")
      }
      Outcome(name1112) {
        Within(returned)
        Improving(when: the(settledHome, in: first4).at(.now).isNot(count2.of(Expression<TextValue>.text("50 % – “half”")).for(partners)))
        Define(sector, false) {
          RealChange(.atLeast(days(from: .ago(.months(8)), to: .quarter(2014, 3))), since: .sameLastYear(.day))
          OwnedBy(partners, costPerHead2, mean2)
          With("baseline", .quarter(2008...2009, 1))
        }
        Define(settledHome) {
          Contributes(to: partners2, sum4)
          Baseline(.previous)
          Rated(by: .residents, .residents)
          Review(by: .date(2013, 7, 26))
        }
      }
      Define(costPerHead3) {
        Unit("two\nlines")
        With("default", "no-silo")
      }
      Score(count2, "", for: .places.of(all3).withSame("health-board", "measures", "share").where(latest(target2).isOne(of: .it, .it, met)), .measures.where(noSilo > first5.rounded(.up, to: 1) / Expression<NumberValue>.duration("62.5", .days).orElse(.percent(12_345_678), because: "")), interpolated: true) {
        Knot(-1, at: mixEffect(Expression<NumberValue>.decimal("0.125").asShare(of: costPerHead3).orElse(sector2, because: ""), ifKnown: .no))
        Case(minimum(.percent("-0.125"), runChart(12_345_678, 1, across: .groups(of: of0023), ties: .best, by: "measures"), weightedBy: it + met2).orElse(it, because: "on course"), .otherwise)
        Because("say \"yes\"")
        Because("Everyone has a settled home")
      }
      Parameter(twoWords2, "50 % – “half”", by: "class", "zone-2") {
        Value(.percent(30), for: "off coursex", "two\nlinesx", reference: "a \\ bx")
        Value(.duration("0.125", .years), for: "NKx", "two\nlinesx")
        Because("tab\u{9}here")
      }
      RatingScale(measures, "a \\ b", for: .places.withSame("share", "no-silo").where(noSilo.is(.unchanged))) {
        Label("a \\ b", when: !Expression<TextValue>.text("Everyone has a settled home").is(.reported))
      }
      Claim(baseline, "two\nlines") {
        For(.outcomes.ownedBy(.it).ownedBy(baseline2).as(returned).where(preceded(by: twoWords, where: share(of: rows(because, where: .it).withSame(all2, mean3, healthBoard).whose(when), whose: better) > .decimal("0.5"), within: .months(4))), .partners.in(coverage3))
      }
      Claim(count3, "say \"yes\"") {
        Forbid(target(of: `class`.of(Expression<PeriodValue>.month(.june, 2009))) < no2)
      }
      Consequence("because", "two\nlines") {
        When(Expression<DateValue>.date(2007, 9, 25) >= settledHome2.of(Expression<NumberValue>(1)))
        Pain(count(known2, where: atMost(1, rows(better3, where: true).whose(missing3).over(.yearToDate))).standardised(.directly, by: `default`, cL012, to: "1-1-1"), shared: [target4: .percent(25), late2: .percent("82.5"), zone2: .percent(35)])
        Pain(it.per(.duration(1_000, .years)).asShare(of: 30), shared: [known3: .percent(43), in2: .percent("62.5"), zone2: .percent(73)])
      }
      Evidence("no", "\\(x)")
      Exception(to: .outcome(cL013), from: .date(2013, 2, 10), because: "tab\u{9}here") {
        Lead(name1113, settledHome3)
        Within(returned)
        Within(zusammenhalt2)
        Improving(when: exactly(.decimal("62.5"), .groups(of: baseline), are: .worsening))
        Define(zusammenhalt3, "off course") {
          By("because", "OF0023")
          Trajectory(.growth)
          Allow("sector", in: "share", because: "say \"yes\"")
        }
      }
      Test("50 % – “half”") {
        Given(better.at(.baseline), Expression<DateValue>.date(2006, 6, 15).as(Condition.self))
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let name111 = PlaceName("1-1-1")
    let met2 = PlaceName("met")
    let count2 = PartnerName("count")
    let healthBoard = PartnerName("health-board")
    let cL01 = Returns("C&L01")
    let count3 = cL01.yesNo("count")
    let name1112 = cL01.text("1-1-1")
    let first2 = cL01.received("first")
    let council = cL01.yesNo("council")
    let coverage2 = cL01.number("coverage")
    let share2 = Returns("share")
    let count4 = share2.count("count")
    let v = share2.percent("év")
    let cL012 = share2.count("C&L01")
    let council2 = share2.percent("council")
    let costPerHead = OutcomeName("cost-per-head")
    let sum2 = PlaceName("sum")
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
    let share3 = MeasureName("share")
    let first3 = MeasureName("first")
    let council4 = People("council")
    let class2 = Returns("class")
    let sector = OutcomeName("sector")
    let name1113 = MeasureName("1-1-1")
    let partners = Returns("partners")
    let first4 = Returns("first")
    let `default` = RuleName("default")
    let sum3 = MeasureName("sum")
    let target2 = MeasureName("target")
    let met3 = PartnerName("met")
    let costPerHead2 = Returns("cost-per-head")
    let share4 = Expression<PeriodValue>("share")
    let when = MeasureName("when")
    let baseline = MeasureName("baseline")
    let returned2 = MeasureName("Returned")
    let count6 = RatingName("count")
    let v2 = Returns("év")
    let x2 = Returns("x")
    let twoWords = MeasureName("two words")
    let no2 = MeasureName("no")
    let better = ConsequenceName("better")
    let settledHome2 = MeasureName("settled-home")
    let measures2 = PartnerName("measures")
    let `in` = OutcomeName("in")
    let noSilo2 = ConsequenceName("no-silo")
    let name1114 = ConsequenceName("1-1-1")
    let sum4 = PartnerName("sum")
    let all2 = ConsequenceName("all")
    let partners2 = PartnerName("partners")
    let late = PartnerName("late")
    let baseline2 = PlaceName("baseline")
    let missing = OutcomeName("missing")
    let in2 = PartnerName("in")
    let better2 = PartnerName("better")
    let because = Returns("because")
    let healthBoard2 = MeasureName("health-board")
    let of0023 = Returns("OF0023")
    let of00232 = MeasureName("OF0023")
    let met4 = MeasureName("met")
    let missing2 = MeasureName("missing")
    return Framework("met", "a \\ b") {
      Language(1)
      Version("2026.1")
      Replaces("1.2.3", because: "on course")
      Calendar(.academic, .quarters, from: .may)
      Place(name111).until(.date(2023, 6, 27))
      Place(met2).sector("in").within(sum2).from(.date(2027, 11, 7)).until(.date(2009, 3, 20))
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
          .reading("", as: Expression<Condition>(false).as(TextValue.self))
        first2.from(.path("tab\u{9}here", "\\(x)")).snapshot
          .reading("on course", "Everyone has a settled home", as: Expression<TextValue>.text("*").as(DateValue.self))
          .reading("say \"yes\"", "tab\u{9}here", as: cL013)
          .reading("on course", "say \"yes\"", as: count5)
        council.defined(as: all(.places(as: coverage3), have: Expression<NumberValue>.decimal("0.5").is(.known).is(x.isOne(of: cL012)))).snapshot
        coverage2.from("\\(x)")
        IgnoreRows(where: (0 + share3).asShare(of: council2).is(.improving))
        Written(by: "on course", on: .date(2008, 11, 4))
      }
      ReturnsSource(share2, "say \"yes\"") {
        Every(.month)
        DecimalSign(".")
        Headings(rows: 2)
        count4.from("two\nlines", "two\nlines", as: .spelling("{year}/{yy}", .financial, pooled: .years)).snapshot
          .reading("50 % – “half”", as: .notCollected)
        v.from("NK", "two\nlines").snapshot
          .reading("on course", as: .undefined)
        cL012.from(.path("NK", "\\(x)")).snapshot
          .reading("*", as: Expression<Condition>(true).as(NumberValue.self))
        council2.from(as: .spelling("{year}/{yy}", .academic, .month), .spelling("{year}/{yy}", .financial, .year))
          .reading("50 % – “half”", "a \\ b", as: noSilo)
          .reading("50 % – “half”", "say \"yes\"", as: first3)
      }
      Cohort(council4, "", persons(in: class2))
      Outcome(costPerHead) {
        Within(sector)
        Within(costPerHead)
        With("share", "target")
        Define(name1113, council2.orElse(it, because: "") / it) {
          Decimals(3)
          MissingLeftOut(ifKnown: .most)
          Coverage(.below(rank(Expression<NumberValue>.decimal("0.125") + .decimal("0.5") + coverage2, share(of: partners, where: false).per(percentile(1)(.duration(1, .quarters), it, in: rows(first4, where: `default`).over(.last(4, .years)), weightedBy: sum3, ifKnown: .most, ties: .worst)), ifKnown: .all, by: "no")))
        }
      }
      Calculation(name1113, "on course", for: .outcomes, .measures.withSame("measures", "council", "OF0023").as(name1113), equals: target2) {
        Case(.percent(0), when: cL012.of(Expression<PeriodValue>.years(2019...2021).for(met3).at(.baseline)) >= Expression<PeriodValue>.quarter(2018...2019, 3).as(NumberValue.self))
        Knot(.percent(-30), at: share(of: costPerHead2, where: share4.is(.years(2007...2009)) || Expression<TextValue>.text("on course").isOne(of: .text("*"), .it) || Expression<NumberValue>.points("0.5").isNot(when)))
        Because("off course")
      }
      Parameter(baseline, "two\nlines", by: "all", "settled-home") {
        Value(.decimal("1.4"), for: "50 % – “half”x", "a \\ bx", reference: "two\nlinesx")
        Value(.duration(63, .quarters), for: "Everyone has a settled homex", "a \\ bx")
        Value(.duration("62.5", .months), for: "on coursex", "say \"yes\"x")
        Because("Everyone has a settled home")
      }
      Parameter(returned2, "50 % – “half”", by: "in") {
        Value(30, for: "two\nlinesx", from: .date(1997, 3, 7))
        Value(.decimal("0.125"), for: "say \"yes\"x", from: .date(2009, 12, 12), reference: "*x")
        Because("on course")
      }
      RatingScale(count6, "", for: .partners.withSame("x")) {
        Label("tab\u{9}here", .otherwise)
        Label("NK", when: the(target2, in: rows(x2, where: twoWords > no2).withSame(better, settledHome2).whose(measures2.is(.supplier, for: `in`)).ever).isNotBetween(it.standardised(.indirectly, by: name1113, to: "settled-home") + (Expression<NumberValue>(12_345_678) - 1_000), and: count(v2)))
        Label("\\(x)", .otherwise)
      }
      Rule("late") {
        Forbid(seen(by: .atLeast(.percent("0.5"))))
      }
      Consequence("better", "Everyone has a settled home") {
        Because("*")
        Then(noSilo2)
        Then("tab\u{9}here", within: .years(14))
        Then(name1114, by: .outcomes.ownedBy(sum4), within: .quarters(15))
      }
      Evidence("coverage", "*") {
        About(cL012)
        Says("*")
        Review(by: .date(2008, 5, 24))
      }
      Story("first")
      Exception(to: .consequence(all2), from: .date(2024, 10, 6), because: "on course") {
        Gain(count(.partners.in(baseline2).where(!Expression<PartnerValue>.it.is(.accountable, for: missing))), shared: [sum4: .percent(34), partners2: .percent("75.5"), late: .percent(30)])
        Pain(share(of: rows(because, where: Expression<NumberValue>.duration(63, .days).isBetween(.duration(63, .months), and: .decimal("0.125"))), whose: returned2.isOne(of: healthBoard2)) * count(of0023, where: met2.is(Expression<PeriodValue>.year(2011...2012).as(PlaceValue.self))), shared: [in2: .percent("25.5"), better2: .percent(40)])
        Because("a \\ b")
      }
      Exception(to: .calculation(of00232), because: "NK") {
        Case(it, .reaching(controlChart((met4 * missing2).rounded(.halfDown, to: 1), ifKnown: .all, by: "zone-2")))
        Case((Expression<NumberValue>.percent(0).raised(to: .decimal("0.125")) - points(from: .date(2013, 2, 15), to: .date(2029, 3, 12))).orElse(-points(from: .previous(.year), to: .now), because: "*"), .above(gini(.points(1), across: .outcomes).asShare(of: .percent("62.5")) * it))
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let zusammenhalt = PlaceName("Zusammenhalt")
    let sector = PlaceName("sector")
    let late = PartnerName("late")
    let count2 = Records("count")
    let x = count2.count("x")
    let late2 = count2.denominator("late", of: number("missing"))
    let settledHome = count2.number("settled-home")
    let v = count2.date("év")
    let v2 = count2.key("év")
    let sector2 = OutcomeName("sector")
    let twoWords = PartnerName("two words")
    let noSilo = PlaceName("no-silo")
    let `default` = PartnerName("default")
    let baseline = CodesName("baseline")
    let share3 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let met = PartnerName("met")
    let share4 = MeasureName("share")
    let because = MeasureName("because")
    let sector3 = RatingName("sector")
    let no2 = PartnerName("no")
    let sum2 = MeasureName("sum")
    let zone2 = PartnerName("zone-2")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let council = MeasureName("council")
    let missing = PlaceName("missing")
    let council2 = PlaceName("council")
    let twoWords2 = RuleName("two words")
    let zusammenhalt3 = RuleName("Zusammenhalt")
    let because2 = RuleName("because")
    let noSilo2 = Returns("no-silo")
    let measures = RuleName("measures")
    let when = PartnerName("when")
    let target2 = RuleName("target")
    let better = Returns("better")
    let `in` = MeasureName("in")
    let better2 = MeasureName("better")
    let target3 = PlaceName("target")
    let cL012 = MeasureName("C&L01")
    let measures2 = PartnerName("measures")
    let mean2 = RuleName("mean")
    let returned = PartnerName("Returned")
    let cL013 = OutcomeName("C&L01")
    let first2 = ConsequenceName("first")
    let coverage2 = PartnerName("coverage")
    let count3 = PartnerName("count")
    let twoWords3 = MeasureName("two words")
    let count4 = OutcomeName("count")
    return Framework("share", "Everyone has a settled home") {
      Replaces("3", because: "a \\ b")
      Replaces("2026.1", because: "NK")
      Vision("say \"yes\"")
      Vision("on course")
      Agreed(by: twoWords, on: .date(2030, 4, 24))
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
          .reading("on course", as: Expression<Condition>(false).as(NumberValue.self))
        late2.from(as: .spelling("{year}/{yy}", .academic, .quarter)).snapshot
        settledHome.fromFile("*{year}*.csv").snapshot
        v.from("NK", ["*": Expression<NumberValue>.percent("0.5").as(DateValue.self)])
        v2.from("on course", "")
      }
      Outcome(sector2) {
        Consulted(share3)
        HeardThrough(cL01, met)
        Define(share4) {
          HigherIsBetter()
          Target(.atLeast(it), by: .previous(.year))
          Target(.atLeast(.points(12_345_678)))
          Target(.between(.duration(1, .years), and: .percent("62.5")), by: .previous)
          Trajectory(.steps)
          Trajectory(.growth)
        }
      }
      Score(share4) {
        Case(Expression<NumberValue>.money(1, "GBP").orElse(Expression<NumberValue>.duration(-30, .days).per(.money("0.5", "GBP")), because: "\\(x)"), .otherwise)
      }
      Parameter(because) {
        Value(30, from: .date(2006, 11, 14))
        Because("50 % – “half”")
      }
      RatingScale(sector3, "tab\u{9}here", for: .partners(as: no2), .groups(of: sum2).ownedBy(zone2).of(zusammenhalt2), on: council.orElse(1, because: "50 % – “half”").in(missing).among("missing")) {
        Gate("x", .undecided, when: All {
          exactly(.decimal("1.4"), .partners.in(council2), are: .unchanged)
          All {
            AnyOf {
              Expression<Condition>.it
              true
              twoWords2
              Expression<Condition>.it
            }
            AnyOf {
              false
              false
              zusammenhalt3
              true
            }
            atLeast(.decimal("0.125"), .partners.of(Expression<PeriodValue>.year(1999...2000).as(OutcomeValue.self)), have: because2)
            followed(by: noSilo2, within: .months(17))
          }
        })
      }
      Claim(measures, "off course") {
        Forbid(atLeast(30, .partners.suppliedBy(when).where(false), are: .missing))
        ReferenceNote("*")
      }
      Claim(target2) {
        When((share(of: better, where: false) - `in`).is(.excluded))
        When(!(better2.is(.withheld) && false))
        Forbid(zusammenhalt.is(target3))
      }
      Consequence("cost-per-head") {
        Because("on course")
        Because("")
      }
      Action("met", "two\nlines") {
        About(cL012.at(.target))
        Answers("count")
        By(measures2)
        Says("say \"yes\"")
        Says("off course")
      }
      Question("known") {
        Due(.date(2019, 3, 10))
        Due(.date(2007, 7, 26))
        Review(by: .date(1992, 7, 2))
        Review(by: .date(2023, 10, 1))
      }
      Exception(to: .rule(mean2), when: returned.is(.lead, for: cL013), from: .date(2023, 9, 12), because: "a \\ b") {
        For(.places)
        Then("two\nlines")
        Then(first2, by: coverage2, count3, zone2)
      }
      Exception(to: .score(twoWords3), when: Expression<PartnerValue>.it.is(.accountable, for: count4), from: .date(1994, 1, 8), because: "\\(x)") {
      }
    }
  }
}
