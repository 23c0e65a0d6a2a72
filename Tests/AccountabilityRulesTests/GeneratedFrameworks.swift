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
      Language(1)
      Version("1.2.3")
      Treat("default", as: .error, because: "tab\u{9}here")
      Calendar(.financial, .quarters)
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
    let costPerHead = PlaceName("cost-per-head")
    let better = PartnerName("better")
    let returned = PartnerName("Returned")
    let settledHome = Returns("settled-home")
    let no2 = settledHome.money("no", "GBP")
    let partners = settledHome.reason("partners")
    let because = settledHome.text("because")
    let sum2 = settledHome.received("sum")
    let share2 = settledHome.status("share", of: number("mean"))
    let sector = OutcomeName("sector")
    let met2 = RatingName("met")
    let costPerHead2 = Expression<DateValue>("cost-per-head")
    let late = People("late")
    let partners2 = Returns("partners")
    let target2 = PartnerName("target")
    let missing = MeasureName("missing")
    let all2 = Returns("all")
    let of0023 = MeasureName("OF0023")
    let measures = MeasureName("measures")
    let name111 = MeasureName("1-1-1")
    let when = MeasureName("when")
    let no3 = PartnerName("no")
    let late2 = MeasureName("late")
    let cL01 = MeasureName("C&L01")
    let `default` = MeasureName("default")
    let sum3 = MeasureName("sum")
    let noSilo = MeasureName("no-silo")
    let partners3 = MeasureName("partners")
    let sum4 = Returns("sum")
    let coverage2 = MeasureName("coverage")
    let noSilo2 = PlaceName("no-silo")
    let met3 = PlaceName("met")
    let count2 = MeasureName("count")
    let v = PartnerName("év")
    let v2 = OutcomeName("év")
    let returned2 = MeasureName("Returned")
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
    let sum5 = PartnerName("sum")
    let sector2 = Returns("sector")
    let share3 = Returns("share")
    let default3 = Returns("default")
    let zone2 = MeasureName("zone-2")
    let costPerHead3 = MeasureName("cost-per-head")
    let no5 = Returns("no")
    let partners4 = RuleName("partners")
    let partners5 = PartnerName("partners")
    let all3 = RuleName("all")
    let missing2 = PartnerName("missing")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let known = PlaceName("known")
    return Framework("met", "a \\ b") {
      Language(1)
      Language(1)
      Version("3")
      Replaces("1.2.3", because: "off course")
      Place(costPerHead).with("missing", "better").until(.date(2020, 10, 7))
      Partner(better, "two\nlines").until(.date(2011, 10, 11))
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
        partners.from("off course", "off course", as: .spelling("{year}/{yy}", .financial, .month), "{day}/{month}/{year}")
          .reading("", "NK", as: Expression<Condition>(true).as(TextValue.self))
        because.from("\\(x)", as: .spelling("{year}/{yy}", .academic, .month))
          .reading("", as: .notCollected)
          .reading("", "*", as: met2)
        sum2.fromFile("*{year}*.csv", as: "{day}/{month}/{year}")
          .reading("two\nlines", "say \"yes\"", as: .date(2014, 7, 27))
          .reading("Everyone has a settled home", "off course", as: costPerHead2)
        share2.from("a \\ b", "NK")
          .reading("off course", as: Expression<Condition>(true).as(TextValue.self))
          .reading("tab\u{9}here", "on course", as: Expression<Condition>(true).as(TextValue.self))
        Allow("no-silo", because: "\\(x)")
      }
      Cohort(late, persons(in: partners2))
      Outcome(sector) {
        Consulted(target2)
        Met(when: runChart(gini(.money("0.125", "GBP"), missing, weightedBy: .money("62.5", "GBP"), ifKnown: .exactly(1_000), by: "cost-per-head"), it.standardised(.indirectly, by: costPerHead, to: "known"), in: rows(all2, where: measures.isNot(of0023)).ever, ties: .dense).is(Expression<NumberValue>.percent("0.125").standardised(.directly, by: because, to: "council") - .percent(30)))
        Improving(when: false)
        Define(name111, "50 % – “half”") {
          Contributes(to: share2, better)
          Denominator(.atMost(points(from: .now, to: .previous(.quarter))))
          MissingCounts(as: (when * .percent(63)).rounded(.halfEven, to: 1).per(rateEffect(it, Expression<NumberValue>.money(63, "GBP").for(no3), weightedBy: measures, order: .highestFirst)), because: "two\nlines")
          MissingCounts(as: late2.of(points(from: .quarter(2010, 3), to: .quarter(2022, 3))).per(cL01), because: "50 % – “half”")
          RealChange(.atMost(Expression<NumberValue>(12_345_678).isOne(of: `default`, measures).as(NumberValue.self) / (sum3 + it) + latest(measures)), since: .baseline)
        }
      }
      Define(noSilo, "tab\u{9}here", partners3 - (-(Expression<NumberValue>.percent("0.5") * .money(63, "GBP")))) {
        Unit("off course")
        Denominator(.atMost(share(of: sum4, whose: first(coverage2).isNot(.improving))))
        RealChange(beyond: .interval, since: .years(2022...2024))
        RealChange(.above(noSilo), since: .month(.september, 2000))
        Target(.reaching(.points(30)), by: .target)
        Rated(by: .residents)
      }
      Score(when, for: .places(as: noSilo2), equals: .points("0.5")) {
        Case(share(of: partners2, whose: atLeast(1_000, .measures.in(met3).role(.lead, for: .it).as(count2), areNot: .notSubmitted) && Expression<TextValue>.text("\\(x)").isOne(of: "*") && v.is(.accountable, for: v2)), .above(1))
        Knot(-1, at: months(from: .baseline, to: .previous).standardised(.directly, by: coverage2, to: "in").rounded(.down, to: 1))
        Knot(.money("1.4", "GBP"), at: (Expression<NumberValue>.points("1.4") / coverage2).rounded(.down, to: 1).orElse(returned2, because: "a \\ b"))
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
        }).whose(Expression<NumberValue>(63).isNotOne(of: Expression<NumberValue>.duration(63, .years) * costPerHead3, `default`, count(rows(no5, where: partners4).withSame(late2).over(.from(.month(.june, 2021), to: .target))))).ever), shared: [first3: .percent("83.5"), better: .percent("61.5"), sum5: .percent("63.5")])
      }
      Evidence("share", "*") {
        By(partners5)
        Due(.date(2019, 5, 23))
      }
      Exception(to: .claim(all3), when: missing2.isNot(.accountable, for: zusammenhalt), from: .date(2012, 1, 11), because: "on course") {
        For(.partners.in(known).as(partners5))
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let because = PlaceName("because")
    let count2 = PlaceName("count")
    let of0023 = PartnerName("OF0023")
    let name111 = Records("1-1-1")
    let late = name111.person("late")
    let zusammenhalt = name111.count("Zusammenhalt")
    let `class` = name111.count("class")
    let first2 = name111.yesNo("first")
    let `in` = name111.yesNo("in")
    let sector = Returns("sector")
    let noSilo = sector.yesNo("no-silo")
    let v = OutcomeName("év")
    let healthBoard = PlaceName("health-board")
    let baseline2 = PlaceName("baseline")
    let first3 = PlaceName("first")
    let when = PlaceName("when")
    let missing = CodesName("missing")
    let zone2 = CodeName("zone-2")
    let healthBoard2 = CodeName("health-board")
    let first4 = CodeName("first")
    let count3 = MeasureName("count")
    let zone22 = MeasureName("zone-2")
    let `default` = Returns("default")
    let late2 = MeasureName("late")
    let coverage2 = MeasureName("coverage")
    let in2 = People("in")
    let known = Returns("known")
    let healthBoard3 = PartnerName("health-board")
    let settledHome = OutcomeName("settled-home")
    let class2 = Expression<DateValue>("class")
    let because2 = OutcomeName("because")
    let coverage3 = RuleName("coverage")
    let noSilo2 = MeasureName("no-silo")
    let no2 = Returns("no")
    let sum2 = MeasureName("sum")
    let partners = MeasureName("partners")
    let when2 = PartnerName("when")
    let because3 = MeasureName("because")
    let baseline3 = MeasureName("baseline")
    let share2 = Returns("share")
    let of00232 = Returns("OF0023")
    let because4 = PartnerName("because")
    let all2 = OutcomeName("all")
    let count4 = RuleName("count")
    let first5 = MeasureName("first")
    let known2 = RatingName("known")
    let class3 = Returns("class")
    let zusammenhalt2 = RuleName("Zusammenhalt")
    let costPerHead = MeasureName("cost-per-head")
    let healthBoard4 = MeasureName("health-board")
    let twoWords = PartnerName("two words")
    let noSilo3 = PartnerName("no-silo")
    let partners2 = PartnerName("partners")
    let measures = MeasureName("measures")
    let known3 = OutcomeName("known")
    let share3 = RuleName("share")
    let met = PartnerName("met")
    let twoWords2 = MeasureName("two words")
    let target2 = MeasureName("target")
    let v2 = MeasureName("év")
    let settledHome2 = Returns("settled-home")
    let partners3 = RuleName("partners")
    return Framework("baseline", "off course") {
      Language(1)
      Vision("tab\u{9}here")
      Vision("*")
      Calendar(.financial, .years, from: .july)
      Place(because).within(healthBoard).from(.date(1995, 2, 15))
      Place(count2).with("Returned", Expression<Condition>(false)).replaces(baseline2, first3, when)
      Partner(of0023, "off course", sector: "mean").code("Everyone has a settled home", "two\nlines").with("late", .years(2010...2012)).until(.date(2008, 4, 6))
      Policy {
      }
      Codes(missing) {
        Code(zone2, "a \\ b")
        Code(healthBoard2)
        Code(5, says: "Everyone has a settled home")
        Code(first4, from: "say \"yes\"", "on course", says: "Everyone has a settled home")
      }
      RecordsSource(name111, "50 % – “half”") {
        Every(.month, due: .years(35))
        Encoding(.windows1252)
        late.from(as: "{day}/{month}/{year}")
        zusammenhalt.from("Everyone has a settled home", "say \"yes\"")
        `class`.fromFile("*{year}*.csv").snapshot
          .reading("two\nlines", "a \\ b", as: Expression<TextValue>.text("off course").as(NumberValue.self))
          .reading("50 % – “half”", "a \\ b", as: count3)
          .reading("Everyone has a settled home", "*", as: Expression<TextValue>.text("say \"yes\"").as(NumberValue.self))
        first2.defined(as: All {
          all(.partners.ownedBy(.it), are: .missing)
          Expression<PartnerValue>.it.isNot(.contributing, for: .it)
          true
          Expression<NumberValue>(0).asShare(of: 0).isBetter(than: -zone22)
        })
        `in`.defined(as: !atLeast(.decimal("0.125"), `default`, where: late2 >= coverage2, have: Expression<NumberValue>.percent("1.4") > .money(63, "GBP")))
      }
      ReturnsSource(sector) {
        Separator(";")
        Headings(rows: 2)
        noSilo.from("on course").snapshot
          .reading("Everyone has a settled home", "a \\ b", as: false)
          .reading("\\(x)", as: Expression<TextValue>.text("on course").as(Condition.self))
          .reading("say \"yes\"", as: Expression<NumberValue>.decimal("0.5").as(Condition.self))
      }
      Cohort(in2, "two\nlines", persons(in: known, where: healthBoard3.is(.consulted, for: settledHome) && false && Expression<DateValue>.date(2019, 5, 9) >= class2.at(.now).among("when")))
      Outcome(v, "*") {
        HeardThrough(of0023)
        Within(because2)
        Met(when: coverage3)
        Met(when: it.standardised(.directly, by: v, to: "settled-home").isBetter(than: first(coverage2, within: .days(36))) || StatisticFunction("mean", 1_000)(.money(12_345_678, "GBP")).isBetween(Expression<NumberValue>.decimal("0.125") + noSilo2, and: .percent("62.5")) || exactly(12_345_678, no2, have: Expression<TextValue>.text("\\(x)").is(.it)))
        Define(sum2, "", partners) {
          Population()
          Decimals(2)
          Coverage(.atMost(it))
          RealChange(by: "met", over: .yearToDate, at: .percent(12_345_678))
          OwnedBy(when2)
        }
      }
      Define(because3, it.asShare(of: distinct(baseline3, in: share2)))
      Calculation(zusammenhalt, for: .persons(in: of00232).suppliedBy(because4).role(.lead, for: all2), .places) {
        InOrder()
        Gate("target", .undecided, when: !any(rows(no2, where: .it).whose(.it).ever, have: count4) && no(known, where: it.is(.undefined)))
      }
      Parameter(first5, by: "no") {
        Value(.percent("0.5"), for: "a \\ bx")
        Value(.percent(1), for: "\\(x)x", reference: "on coursex")
        Value(.decimal("0.125"), for: "50 % – “half”x", from: .date(2015, 8, 20), reference: "on coursex")
        Because("*")
      }
      Parameter(sum2, "on course", by: "health-board", "measures") {
        Value(.money(1, "GBP"), for: "tab\u{9}herex", "NKx", from: .date(1993, 4, 9))
        Value(0, for: "a \\ bx", "\\(x)x", reference: "\\(x)x")
        Value(.percent(63), for: "\\(x)x", "off coursex")
        Because("")
      }
      RatingScale(known2, "Everyone has a settled home") {
        BestFirst()
        BestFirst()
        InOrder()
        Label("say \"yes\"", .otherwise)
        Label("two\nlines", .between(minimum(costPerHead, ifKnown: .no, ties: .dense, order: .highestFirst, by: "because").rounded(.halfDown, to: 1).orElse((Expression<NumberValue>(1_000) + .money("62.5", "GBP")) / count(class3, where: zusammenhalt2), because: ""), and: healthBoard4))
      }
      Rule("class") {
        For(.outcomes)
      }
      Consequence("sum", "\\(x)") {
        Gain(count(.places.where(measures.isNot(.undefined))), shared: [twoWords: .percent("82.5"), noSilo3: .percent("44.5"), partners2: .percent(8)])
      }
      Story("measures") {
        Answers("partners")
      }
      Exception(to: .outcome(known3), when: share3.isNoBetter(than: `in`), because: "say \"yes\"") {
        Funder(met)
        With("OF0023", .year(2026...2027))
        Allow("1-1-1", because: "NK")
        Define(twoWords2) {
          Coverage(.above(target2))
        }
      }
      Exception(to: .parameter(costPerHead, by: "missing"), when: v2 <= share(of: settledHome2, whose: partners3).raised(to: rateEffect(.money("62.5", "GBP"), across: .outcomes.in(healthBoard).ownedBy(partners2), order: .highestFirst)), because: "Everyone has a settled home") {
        Value(.percent(1), for: "off coursex", from: .date(1991, 3, 1))
        Because("Everyone has a settled home")
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
    let known = PlaceName("known")
    let `in` = PlaceName("in")
    let `default` = PlaceName("default")
    let no2 = Returns("no")
    let returned2 = Returns("Returned")
    let settledHome = RatingName("settled-home")
    let met = Returns("met")
    let default2 = MeasureName("default")
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
    let of00232 = PlaceName("OF0023")
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
    let name111 = PartnerName("1-1-1")
    let in4 = Returns("in")
    let partners3 = Expression<PersonValue>("partners")
    let noSilo2 = MeasureName("no-silo")
    let x3 = OutcomeName("x")
    let default3 = Returns("default")
    let no4 = RuleName("no")
    let known3 = RuleName("known")
    return Framework("baseline", "a \\ b") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Vision("tab\u{9}here")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Review(by: .date(1997, 2, 20))
      Calendar(.financial, .years, from: .september)
      Place(share2, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known, `in`, `default`)
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
        KeepRows(where: the(settledHome, in: rows(met).withSame(baseline2, default2, missing).whose(share(of: mean3, where: zone2).as(Condition.self))).isNoBetter(than: "a \\ b"))
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
        Knot(.decimal("-62.5"), at: relativeIndex(default2.of((when3 - .duration(1, .years))), in: noSilo, ifKnown: .atMost(63), ties: .dense, order: .lowestFirst))
        Knot(.points(0), at: controlChart(points(from: .ago(.days(4)), to: .sameLastYear(.year)), Expression<NumberValue>.decimal("1.4") - default2, across: .measures.in(of00232).suppliedBy(because2), ifKnown: .atMost(63), order: .lowestFirst).rounded(.halfEven, to: 1))
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
        Gain(it.standardised(.directly, by: twoWords3, to: "coverage").orElse(default2, because: "off course"), shared: [in3: .percent(66), coverage2: .percent("72.5"), mean5: .percent("62.5")])
        Gain(Expression<NumberValue>.money(1_000, "GBP") + count(.persons(in: in4).in(.it).as(partners3)), shared: [healthBoard2: .percent("71.5"), healthBoard2: .percent(31), name111: .percent(99)])
      }
      Question("partners", "")
      Exception(to: .calculation(noSilo2), when: because2.is(.funder, for: x3), from: .date(2029, 7, 9), because: "Everyone has a settled home") {
        InOrder()
        Case(points(from: .previous(.year), to: .date(2003, 5, 21)), .otherwise)
        Gate("met", .atMost(share(of: rows(default3, where: Expression<NumberValue>.points(63).isNoWorse(than: 0)), whose: Expression<Condition>(false).isNot(no4)).per(100, count(.outcomes.where(!known3)))), when: 30 / it / mixEffect(.decimal("0.5"), 30, in: known2, where: true, weightedBy: 1, ifKnown: .any) < (-it.asShare(of: 12_345_678)))
      }
      Test("Everyone has a settled home") {
        AsOf(.date(2009, 7, 19))
        Given(noSilo2.of(baseline2), .excluded)
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let coverage2 = PlaceName("coverage")
    let partners = PartnerName("partners")
    let coverage3 = Records("coverage")
    let zone2 = coverage3.measure("zone-2")
    let late2 = Returns("late")
    let settledHome = coverage3.row("settled-home", of: late2)
    let partners2 = OutcomeName("partners")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords = PlaceName("two words")
    let when = PartnerName("when")
    let settledHome2 = PartnerName("settled-home")
    let cL01 = PartnerName("C&L01")
    let target2 = PartnerName("target")
    let v = MeasureName("év")
    let twoWords2 = Expression<MeasureValue>("two words")
    let council = People("council")
    let x = Returns("x")
    let `in` = MeasureName("in")
    let mean2 = MeasureName("mean")
    let cL012 = MeasureName("C&L01")
    let of0023 = MeasureName("OF0023")
    let known = MeasureName("known")
    let count2 = MeasureName("count")
    let x2 = MeasureName("x")
    let zone22 = Returns("zone-2")
    let all2 = Returns("all")
    let met = MeasureName("met")
    let known2 = Returns("known")
    let x3 = PartnerName("x")
    let x4 = OutcomeName("x")
    let `class` = MeasureName("class")
    let missing = MeasureName("missing")
    let zusammenhalt = Returns("Zusammenhalt")
    let late3 = RuleName("late")
    let share2 = RuleName("share")
    let name111 = MeasureName("1-1-1")
    let no2 = MeasureName("no")
    let settledHome3 = PlaceName("settled-home")
    let target3 = MeasureName("target")
    let share3 = Returns("share")
    let healthBoard = MeasureName("health-board")
    let noSilo2 = MeasureName("no-silo")
    let in2 = RatingName("in")
    let all3 = PartnerName("all")
    let settledHome4 = Returns("settled-home")
    let zone23 = RuleName("zone-2")
    let better2 = MeasureName("better")
    let all4 = MeasureName("all")
    let baseline = Returns("baseline")
    let settledHome5 = MeasureName("settled-home")
    let share4 = MeasureName("share")
    let target4 = PlaceName("target")
    let sector = MeasureName("sector")
    let costPerHead = OutcomeName("cost-per-head")
    let in3 = RuleName("in")
    let measures = PartnerName("measures")
    let missing2 = PartnerName("missing")
    let of00232 = PartnerName("OF0023")
    let first2 = MeasureName("first")
    return Framework("late", "on course") {
      Language(1)
      Version("2026.1")
      Treat("met", as: .note, because: "Everyone has a settled home")
      Allow("baseline", in: "coverage", because: "50 % – “half”")
      Place(coverage2).sector("sector").code("a \\ b").code("on course", "50 % – “half”").replaces(noSilo, better, twoWords)
      Partner(partners).replaces(when, settledHome2, cL01).replaces(target2)
      RecordsSource(coverage3) {
        Every(.quarter)
        Encoding(.utf8)
        DatedBy(v)
        zone2.from(as: .spelling("{year}/{yy}", .financial, .quarter), .spelling("{year}/{yy}", .academic, pooled: .months))
          .reading("say \"yes\"", "\\(x)", as: twoWords2)
        settledHome.from("*")
      }
      Cohort(council, persons(in: x))
      Outcome(partners2, "tab\u{9}here") {
        Worsening(when: atMost(63, .outcomes.where(Expression<TextValue>.text("two\nlines").is("tab\u{9}here").is(.notDue)), areNot: .notApplicable))
        With("1-1-1", .quarter(2016...2017, 1))
        With("1-1-1", Expression<Condition>(true))
        ReferenceNote("a \\ b")
        Define(`in`, "NK", Expression<NumberValue>.percent("1.4").raised(to: 63 * it).orElse(.percent("62.5"), because: "two\nlines")) {
          BetweenIsBetter(30, and: .decimal("0.125"))
          ValueRange(share(of: rows(council, where: .it), whose: false).per(100, it).orElse(.decimal("0.125"), because: "two\nlines"), to: Expression<NumberValue>.money("0.125", "GBP").asShare(of: it) * (Expression<NumberValue>.decimal("0.125").per(1_000, mean2) / cL012.raised(to: mean2)), whole: true)
          Trajectory(.straight)
        }
        Define(of0023, years(from: .previous, to: .previous))
      }
      Define(known, "\\(x)", gini(geometricMean(count2, x2, across: .persons(in: zone22).ownedBy(cL01).of(Expression<PeriodValue>.years(2008...2010).as(OutcomeValue.self))), Expression<NumberValue>(30).raised(to: .percent(1)), over: .last(6, .years), weightedBy: share(of: all2, where: true), ifKnown: .any).asShare(of: 0)) {
        Denominator(.atLeast(sum(first(met, in: known2, within: .quarters(26)), across: .outcomes(as: partners2).where(x3.isNot(.lead, for: x4)), weightedBy: latest(`class`), ties: .middle, by: "év").rounded(.down, to: 1)))
        Interval(.percent(1), by: "better")
      }
      Score(missing, equals: .duration(12_345_678, .quarters)) {
        Case(.duration("1.4", .quarters), .atMost(.points(30)))
        Case(share(of: rows(zusammenhalt, where: Expression<Condition>(false).isOne(of: late3, share2.of(name111), Expression<TextValue>.text("50 % – “half”").as(Condition.self))), where: Expression<Condition>(false) && Expression<TextValue>.text("*").is(.worsening)), .above(.percent("1.4")))
        Knot(-Expression<NumberValue>(0), at: no2.in(settledHome3).at(.target).among("it"))
        Knot(.duration("62.5", .quarters), at: the(target3, in: share3).per(Expression<NumberValue>(12_345_678) + 1) + first(healthBoard, within: .quarters(38)))
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
      RatingScale(in2, "50 % – “half”", for: .measures, .outcomes.ownedBy(.it)) {
        Because("\\(x)")
      }
      Rule("late", "\\(x)") {
        AuditedBy(partners, x3, all3)
      }
      Rule("Zusammenhalt", "two\nlines") {
        When(atMost(.percent(30), settledHome4, have: zone23))
        When(better2 > latest(all4, in: baseline, where: true, within: .months(21)).per(name111.raised(to: .decimal("1.4"))))
        Require(range(it.in(target4).at(.previous(.year)).among("it"), met - sector, ifKnown: .any).isBetter(than: settledHome5.rounded(.down, to: 2).asShare(of: Expression<NumberValue>.money(0, "GBP") / share4)))
        Require(seen(by: .atMost(.percent("1.4"))))
      }
      Consequence("council", "\\(x)") {
        When(exactly(.decimal("1.4"), .measures(of: costPerHead).as(share4), have: in3.of(Expression<NumberValue>.money(30, "GBP"))))
      }
      Action("Zusammenhalt", "") {
        About(v)
        On(.date(1993, 4, 3))
        Due(.date(2030, 2, 6))
      }
      Review("sum") {
        Kind("mean")
        By(measures, missing2, cL01)
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
    let name111 = PlaceName("1-1-1")
    let `default` = PlaceName("default")
    let sector = PartnerName("sector")
    let default2 = Records("default")
    let count2 = default2.received("count")
    let healthBoard2 = default2.text("health-board")
    let of0023 = default2.status("OF0023", of: number("sum"))
    let count3 = CodeName("count")
    let cL01 = CodeName("C&L01")
    let zone2 = default2.oneOf("zone-2", count3, cL01)
    let costPerHead = default2.yesNo("cost-per-head")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let no2 = PartnerName("no")
    let mean2 = Expression<DateValue>("mean")
    let no3 = CodeName("no")
    let baseline = RatingName("baseline")
    let returned = MeasureName("Returned")
    let missing = Returns("missing")
    let because = RuleName("because")
    let count4 = People("count")
    let zone22 = Returns("zone-2")
    let count5 = MeasureName("count")
    let name1112 = MeasureName("1-1-1")
    let sum2 = MeasureName("sum")
    let council = MeasureName("council")
    let twoWords = MeasureName("two words")
    let v = MeasureName("év")
    let noSilo = MeasureName("no-silo")
    let all2 = MeasureName("all")
    let `class` = MeasureName("class")
    let measures = MeasureName("measures")
    let x = MeasureName("x")
    let x2 = OutcomeName("x")
    let known = PartnerName("known")
    let target2 = PartnerName("target")
    let healthBoard3 = PartnerName("health-board")
    let missing2 = MeasureName("missing")
    let measures2 = Returns("measures")
    let noSilo2 = Returns("no-silo")
    let coverage2 = MeasureName("coverage")
    let no4 = MeasureName("no")
    let first2 = RatingName("first")
    let of00232 = PartnerName("OF0023")
    let all3 = OutcomeName("all")
    let of00233 = Returns("OF0023")
    let twoWords2 = PartnerName("two words")
    let because2 = MeasureName("because")
    let x3 = PartnerName("x")
    let share2 = OutcomeName("share")
    let share3 = MeasureName("share")
    return Framework("health-board", "Everyone has a settled home") {
      Agreed(by: no2, on: .date(2007, 9, 17))
      Allow("share", because: "tab\u{9}here")
      Calendar(.financial, .quarters)
      Place(name111, "two\nlines").sector("class")
      Place(`default`).with("sector", .text("50 % – “half”"))
      Partner(sector)
      RecordsSource(default2, "*") {
        Every(.month, over: .quarters(35))
        Every(.quarter, over: .years(31), due: .months(7))
        DatedBy(`default`)
        count2.from("Everyone has a settled home", "\\(x)")
          .reading("50 % – “half”", as: Expression<NumberValue>.decimal("0.125").as(DateValue.self))
          .reading("*", as: mean2)
        healthBoard2.from(as: .spelling("{year}/{yy}", .academic, pooled: .years))
          .reading("tab\u{9}here", as: .text("off course"))
        of0023.from()
        zone2.from().snapshot
          .reading("tab\u{9}here", as: Expression<NumberValue>.decimal("0.125").as(CodeValue.self))
          .reading("two\nlines", as: no3)
          .reading("off course", "\\(x)", as: .notApplicable)
        costPerHead.defined(as: baseline.of(the(returned, in: missing, where: because)).isNot("say \"yes\""))
      }
      Cohort(count4, persons(in: rows(zone22).whose(healthBoard2.isNot(.improving)).over(.last(11, .days))))
      Outcome(zusammenhalt, "two\nlines") {
        Review(by: .date(2010, 5, 9))
        Define(count5, Expression<NumberValue>.percent("0.5") - name1112.raised(to: Expression<NumberValue>.percent("1.4").asShare(of: sum2))) {
          Balances(sector, council)
          Contributes(to: twoWords, v, noSilo)
          Interval(.percent(30), by: "coverage")
          Target(.reaching(Expression<TextValue>.text("off course").as(NumberValue.self).rounded(.halfDown, to: 3)))
          Target(.atLeast(63), by: .now)
        }
        Define(all2, "say \"yes\"") {
          Balances(`class`, measures, council)
          Every(.year)
          RealChange(beyond: .interval, since: .date(2010, 3, 23))
          RealChange(.below(.money("62.5", "GBP")), since: .date(2012, 3, 24))
        }
      }
      Calculation(x, for: .groups(of: count5).of(x2).suppliedBy(known), .places.suppliedBy(target2), on: -returned, interpolated: true) {
        Case(.duration("1.4", .years), .reaching((-range(.percent(1), across: .groups(of: zusammenhalt).suppliedBy(healthBoard3).withSame("OF0023", "settled-home", "no"), ifKnown: .most, by: "sector")).rounded(.halfDown, to: 1)))
        Knot(-30, at: the(missing2, in: measures2, where: no(measures2)).rounded(.halfUp, to: 1))
        Gate("known", .becomes(it.rounded(.halfDown, to: 0)), when: followed(by: rows(noSilo2).withSame(costPerHead, coverage2, no4), within: .quarters(9)))
      }
      RatingScale(first2) {
        InOrder()
        Label("tab\u{9}here", .otherwise)
        Label("say \"yes\"", .between(x.of(quarters(from: .now, to: .sameLastYear(.day))), and: 12_345_678))
        Gate("partners", .becomes("say \"yes\""), when: of00232.is(.funder, for: all3))
      }
      Rule("1-1-1", "") {
        Forbid(true)
        ReferenceNote("on course")
      }
      Consequence("OF0023", "Everyone has a settled home") {
        When(no(rows(of00233, where: it.isOne(of: it.for(twoWords2).at(.baseline).among("count"), v.of(Expression<TextValue>.text("NK")))).withSame(zone2, costPerHead, because2).over(.yearToDate), have: x3.isNot(.consulted, for: share2)))
        Because("a \\ b")
      }
      Evidence("C&L01") {
        Answers("cost-per-head")
        Kind("Returned")
        On(.date(1995, 4, 2))
      }
      Story("baseline", "two\nlines")
      Exception(to: .score(share3), when: false, from: .date(1999, 4, 7), because: "a \\ b") {
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let better = PlaceName("better")
    let `class` = PlaceName("class")
    let baseline = PartnerName("baseline")
    let sector = Records("sector")
    let late = CodeName("late")
    let zone2 = sector.oneOf("zone-2", late)
    let count2 = OutcomeName("count")
    let twoWords = PlaceName("two words")
    let missing = PlaceName("missing")
    let when = PlaceName("when")
    let better2 = MeasureName("better")
    let `default` = PartnerName("default")
    let all2 = PartnerName("all")
    let v = OutcomeName("év")
    let count3 = MeasureName("count")
    let count4 = Returns("count")
    let coverage2 = MeasureName("coverage")
    let healthBoard = MeasureName("health-board")
    let healthBoard2 = Returns("health-board")
    let x = RuleName("x")
    let first2 = PartnerName("first")
    let better3 = RatingName("better")
    let because = RatingName("because")
    let known = MeasureName("known")
    let when2 = MeasureName("when")
    let known2 = Returns("known")
    let council = PartnerName("council")
    let share2 = MeasureName("share")
    let share3 = PartnerName("share")
    let default2 = PlaceName("default")
    let late2 = MeasureName("late")
    let name111 = MeasureName("1-1-1")
    let settledHome = OutcomeName("settled-home")
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let in2 = OutcomeName("in")
    let returned = MeasureName("Returned")
    let twoWords2 = MeasureName("two words")
    let class2 = PartnerName("class")
    let no2 = MeasureName("no")
    let no3 = RuleName("no")
    let in3 = MeasureName("in")
    let x2 = Returns("x")
    let coverage3 = PartnerName("coverage")
    let sector2 = MeasureName("sector")
    let council2 = MeasureName("council")
    let because2 = MeasureName("because")
    let baseline2 = Returns("baseline")
    let costPerHead = MeasureName("cost-per-head")
    return Framework("in", "a \\ b") {
      Vision("\\(x)")
      Vision("on course")
      Treat("OF0023", as: .note, because: "50 % – “half”")
      Review(by: .date(2008, 6, 22))
      Review(by: .date(2028, 5, 19))
      Calendar(.financial, .months)
      Place(better).replaces(twoWords)
      Place(`class`, "").sector("council").sector("known").replaces(missing, when)
      Partner(baseline, "on course").within(when).until(.date(2002, 9, 11))
      Sector("OF0023")
      Policy {
        Quantiles(by: "OF0023")
        Publish(counts: .atMost(better2), roundedTo: 3)
      }
      RecordsSource(sector, "two\nlines") {
        DecimalSign(".")
        Encoding(.utf16)
        zone2.fromHeading(as: .spelling("{year}/{yy}", .financial, pooled: .years))
        Because("off course")
      }
      Outcome(count2) {
        Lead(`default`, all2)
        Within(v)
        Review(by: .date(2029, 8, 13))
        Define(count3, count(rows(count4, where: Expression<Condition>(true) && false && .it).withSame(coverage2, healthBoard).over(.last(10, .years))) * share(of: rows(healthBoard2, where: Expression<Condition>(false) && x), whose: first2.is(.supplier, for: .it))) {
          By("1-1-1")
        }
        Define(better3, "two\nlines", because.of(known.raised(to: 1_000).per(Expression<Condition>(true).as(NumberValue.self)))) {
          Unit("two\nlines")
          Baseline(.baseline)
          Baseline(.previous(.quarter))
          Rated(by: .own, .partners)
        }
      }
      Score(when2, for: .persons(in: known2).ownedBy(council).role(.affected, for: .it), .outcomes.where(better2.isNot(Expression<NumberValue>.percent(1).asShare(of: .money(63, "GBP")) * Expression<NumberValue>.money(63, "GBP").rounded(.halfUp, to: 0))), on: share2.for(share3).in(default2).among("it")) {
        Case(.points("0.125"), .otherwise)
        Case(late2.of(name111), when: no(.outcomes.role(.assurer, for: settledHome).as(zusammenhalt).where(Expression<PartnerValue>.it.is(.assurer, for: in2)), are: .notSubmitted))
        Knot(30, at: it.orElse(recentTrend(known, .percent(1), over: .from(.sameLastYear(.month), to: .now)), because: "NK").asShare(of: .points("0.125")))
        Knot(.money(30, "GBP"), at: Expression<NumberValue>(1_000).per(points(from: .target, to: .previous(.quarter))).standardised(.directly, by: returned, to: "class"))
      }
      Parameter(count3, "a \\ b") {
        Value(63, from: .date(2017, 3, 27))
        Value(.percent("0.5"), from: .date(2009, 11, 15), reference: "\\(x)x")
        Because("*")
      }
      RatingScale(because, for: .groups(of: twoWords2).suppliedBy(first2).ownedBy(class2)) {
        BestToWorst("Everyone has a settled home", "two\nlines")
        DistinguishByInterval()
        Label("tab\u{9}here", .otherwise)
        Gate("no-silo", .undecided, when: !(no2 / 0).isNot(.decided))
        Gate("sector", .noWorse(than: "tab\u{9}here"), when: true)
      }
      Claim(no3, "NK") {
        Require(it.is(the(in3, in: x2, where: Expression<PeriodValue>.it.isNotOne(of: .quarter(2011...2012, 4), Expression<DateValue>.date(2025, 2, 21).as(PeriodValue.self)))))
        Then("Everyone has a settled home", by: coverage3)
      }
      Consequence("Zusammenhalt", "") {
        When(preceded(by: sector, where: StatisticFunction("minimum", .percent("1.4"))(sector2, council2, over: .from(.target, to: .baseline), ifKnown: .most, ties: .best, by: "sum") < Expression<NumberValue>.percent("0.125").asShare(of: it), within: .quarters(10)))
        Then("off course", by: .partners)
      }
      Question("zone-2")
      Exception(to: .calculation(returned), when: because2.rounded(.halfUp, to: 2) > Expression<NumberValue>.money(0, "GBP").asShare(of: latest(in3, in: baseline2, within: .months(16))), because: "50 % – “half”") {
        LeftOut()
        Knot(.percent("-0.5"), at: -costPerHead.per(100, it.rounded(.up, to: 3)))
      }
      Exception(to: .parameter(council2, by: "because", "mean"), from: .date(2018, 1, 1), because: "off course") {
        Value(.duration("0.5", .days), for: "*x", "two\nlinesx", reference: "*x")
        Value(.percent(63), for: "\\(x)x", "x", from: .date(2028, 2, 23))
        Value(0, for: "say \"yes\"x", "NKx")
        Because("off course")
      }
    }
  }

  @Sendable
  static func framework8() -> Framework {
    let noSilo = PlaceName("no-silo")
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
    let met = MeasureName("met")
    let noSilo2 = Returns("no-silo")
    let returned = MeasureName("Returned")
    let in2 = RuleName("in")
    let measures = RatingName("measures")
    let count3 = Returns("count")
    let no4 = RuleName("no")
    let late = RuleName("late")
    let sector = PartnerName("sector")
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
      Language(1)
      Vision("off course")
      Vision("*")
      ReferenceNote("two\nlines")
      Calendar(.calendar, .quarters)
      Place(noSilo, "").code("two\nlines", "tab\u{9}here").from(.date(2007, 12, 5))
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
    let first2 = PlaceName("first")
    let twoWords = PlaceName("two words")
    let because = PartnerName("because")
    let late = Records("late")
    let because2 = late.yesNo("because")
    let council = late.date("council")
    let no2 = OutcomeName("no")
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
    let zusammenhalt = OutcomeName("Zusammenhalt")
    let healthBoard = MeasureName("health-board")
    let class2 = MeasureName("class")
    let baseline2 = PlaceName("baseline")
    let better = PlaceName("better")
    let baseline3 = OutcomeName("baseline")
    let better2 = MeasureName("better")
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
    let zusammenhalt2 = MeasureName("Zusammenhalt")
    let target3 = PartnerName("target")
    let count3 = OutcomeName("count")
    let measures2 = MeasureName("measures")
    let sector = MeasureName("sector")
    let settledHome = MeasureName("settled-home")
    let all2 = RatingName("all")
    let known = MeasureName("known")
    let late3 = PartnerName("late")
    let cL012 = PartnerName("C&L01")
    let met2 = PartnerName("met")
    let better3 = PartnerName("better")
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
      Replaces("2026.1", because: "")
      Treat("default", as: .error, because: "Everyone has a settled home")
      Place(first2).with("no-silo", "better")
      Place(twoWords).sector("sum").sector("target").with("Zusammenhalt", "zone-2").from(.date(2008, 5, 16))
      Partner(because)
      Sector("no")
      RecordsSource(late, "NK") {
        Separator("\u{9}")
        Separator("|")
        because2.defined(as: seen(by: .atLeast(1_000), in: mean2))
        council.from("tab\u{9}here", "\\(x)")
          .reading("two\nlines", as: Expression<Condition>(true).as(DateValue.self))
        Missing(["", "on course"], .withheld, in: baseline, coverage2)
      }
      Cohort(costPerHead, persons(in: v, where: Expression<NumberValue>.percent("1.4").asShare(of: Expression<NumberValue>.decimal("0.125").per(1_000, partners)).is(.notDue)))
      Outcome(no2, "*") {
        Within(when)
        ReferenceNote("*")
        Define(costPerHead2, range(baseline, in: `class`, weightedBy: count2.is(.supplier, for: zusammenhalt).as(NumberValue.self), order: .highestFirst)) {
          Population(.betterOff, .betterOff)
          Decimals(3)
          Coverage(.above(healthBoard.of(it)))
          Milestone(.atMost(class2.of(Expression<NumberValue>.percent(30)).in(baseline2).among("late") - rateEffect(1_000, across: .measures.in(better).role(.affected, for: baseline3).as(better2), weightedBy: better2).asShare(of: met.asShare(of: healthBoard))), by: .now)
        }
        Define(target2, "", (count(.outcomes.role(.supplier, for: .it)) * name111.raised(to: it)).raised(to: Expression<NumberValue>.percent(1).asShare(of: of0023).standardised(.directly, by: cL01, of0023, to: "sector"))) {
          By("C&L01", "target")
        }
      }
      Define(when2, baseline)
      Score(of0023, for: .places.of(late2), on: count(.persons(in: missing).ownedBy(returned).in(.it).as(measures)).standardised(.directly, by: zusammenhalt2, to: "no")) {
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
        Gain(persons(in: x), shared: [cL012: .percent("26.5"), met2: .percent(73), better3: .percent(21)])
        Gain(StatisticFunction("percentile")(when2.of((Expression<NumberValue>.percent(1) * .percent(1))), in: costPerHead, where: no3.orElse(Expression<NumberValue>.percent(63).as(Condition.self), because: "*"), weightedBy: share(of: rows(missing, where: Expression<PeriodValue>.quarter(1998...1999, 3).is(costPerHead3)), where: Expression<TextValue>.it.isNoWorse(than: "say \"yes\"")), order: .lowestFirst), shared: [of00232: .percent(59)])
        Then("say \"yes\"", by: costPerHead4, count2, partners2, within: .days(5))
      }
      Evidence("zone-2", "\\(x)") {
        By(.partners.role(.contributing, for: zusammenhalt))
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
    let when = PlaceName("when")
    let sector = PartnerName("sector")
    let x = PartnerName("x")
    let twoWords = Returns("two words")
    let costPerHead = twoWords.yesNo("cost-per-head")
    let council = twoWords.date("council")
    let all2 = twoWords.count("all")
    let missing = Records("missing")
    let better = missing.yesNo("better")
    let v = missing.status("év", of: number("baseline"))
    let known = missing.yesNo("known")
    let name111 = missing.key("1-1-1")
    let healthBoard = missing.number("health-board")
    let name1112 = OutcomeName("1-1-1")
    let first2 = PlaceName("first")
    let sum2 = PlaceName("sum")
    let missing2 = PlaceName("missing")
    let better2 = CodesName("better")
    let late = CodeName("late")
    let target2 = CodeName("target")
    let zusammenhalt = RatingName("Zusammenhalt")
    let coverage2 = MeasureName("coverage")
    let returned = OutcomeName("Returned")
    let count2 = MeasureName("count")
    let partners = PartnerName("partners")
    let settledHome = MeasureName("settled-home")
    let first3 = Returns("first")
    let sector2 = RuleName("sector")
    let costPerHead2 = PartnerName("cost-per-head")
    let mean2 = PartnerName("mean")
    let partners2 = MeasureName("partners")
    let sum3 = MeasureName("sum")
    let costPerHead3 = MeasureName("cost-per-head")
    let all3 = OutcomeName("all")
    let met = MeasureName("met")
    let target3 = MeasureName("target")
    let noSilo = MeasureName("no-silo")
    let first4 = MeasureName("first")
    let sector3 = MeasureName("sector")
    let of0023 = MeasureName("OF0023")
    let twoWords2 = MeasureName("two words")
    let measures = RatingName("measures")
    let baseline = RuleName("baseline")
    let baseline2 = PartnerName("baseline")
    let because = Returns("because")
    let mean3 = MeasureName("mean")
    let when2 = RuleName("when")
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
    let `in` = PartnerName("in")
    let cL013 = OutcomeName("C&L01")
    let name1113 = PartnerName("1-1-1")
    let settledHome3 = PartnerName("settled-home")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let zusammenhalt3 = MeasureName("Zusammenhalt")
    return Framework("C&L01", "tab\u{9}here") {
      Language(1)
      Replaces("3", because: "two\nlines")
      Treat("no-silo", as: .warning, because: "two\nlines")
      Checked(by: "two\nlines", on: .date(1999, 10, 10))
      Calendar(.calendar, .quarters)
      Place(when, "tab\u{9}here").within(when).code("\\(x)").replaces(first2, sum2)
      Partner(sector).within(first2).within(missing2).from(.date(1995, 4, 28))
      Partner(x, "NK", sector: "x").sector("év").code("NK")
      Codes(better2, "tab\u{9}here", first: .best) {
        Code(late, "", says: "NK")
        Code(target2)
        Code(4)
        Because("two\nlines")
      }
      ReturnsSource(twoWords, "a \\ b") {
        costPerHead.from(.path("say \"yes\"", "tab\u{9}here"))
        council.from(.path("\\(x)", "Everyone has a settled home"), .path("", "\\(x)"), as: .spelling("{year}/{yy}", .financial, .quarter))
        all2.from("50 % – “half”", as: .spelling("{year}/{yy}", .financial, pooled: .quarters), "{day}/{month}/{year}")
        Missing("two\nlines", .notDue)
      }
      RecordsSource(missing, "on course") {
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
        Improving(when: the(settledHome, in: first3).at(.now).isNot(count2.of(Expression<TextValue>.text("50 % – “half”")).for(partners)))
        Define(sector2, false) {
          RealChange(.atLeast(days(from: .ago(.months(8)), to: .quarter(2014, 3))), since: .sameLastYear(.day))
          OwnedBy(partners, costPerHead2, mean2)
          With("baseline", .quarter(2008...2009, 1))
        }
        Define(settledHome) {
          Contributes(to: partners2, sum3)
          Baseline(.previous)
          Rated(by: .residents, .residents)
          Review(by: .date(2013, 7, 26))
        }
      }
      Define(costPerHead3) {
        Unit("two\nlines")
        With("default", "no-silo")
      }
      Score(count2, "", for: .places.of(all3).withSame("health-board", "measures", "share").where(latest(target3).isOne(of: it, it, met)), .measures.where(noSilo > first4.rounded(.up, to: 1) / Expression<NumberValue>.duration("62.5", .days).orElse(.percent(12_345_678), because: "")), interpolated: true) {
        Knot(-1, at: mixEffect(Expression<NumberValue>.decimal("0.125").asShare(of: costPerHead3).orElse(sector3, because: ""), ifKnown: .no))
        Case(minimum(.percent("-0.125"), runChart(12_345_678, 1, across: .groups(of: of0023), ties: .best, by: "measures"), weightedBy: it + met).orElse(it, because: "on course"), .otherwise)
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
        For(.outcomes.ownedBy(.it).ownedBy(baseline2).as(returned).where(preceded(by: twoWords, where: share(of: rows(because, where: .it).withSame(all2, mean3, healthBoard).whose(when2), whose: better) > .decimal("0.5"), within: .months(4))), .partners.in(coverage3))
      }
      Claim(count3, "say \"yes\"") {
        Forbid(target(of: `class`.of(Expression<PeriodValue>.month(.june, 2009))) < no2)
      }
      Consequence("because", "two\nlines") {
        When(Expression<DateValue>.date(2007, 9, 25) >= settledHome2.of(Expression<NumberValue>(1)))
        Pain(count(known2, where: atMost(1, rows(better3, where: true).whose(missing3).over(.yearToDate))).standardised(.directly, by: `default`, cL012, to: "1-1-1"), shared: [target4: .percent(25), late2: .percent("82.5"), zone2: .percent(35)])
        Pain(it.per(.duration(1_000, .years)).asShare(of: 30), shared: [known3: .percent(43), `in`: .percent("62.5"), zone2: .percent(73)])
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
    let `in` = PlaceName("in")
    let target2 = PlaceName("target")
    let better = PartnerName("better")
    let in2 = Records("in")
    let coverage2 = CodeName("coverage")
    let better2 = in2.oneOf("better", coverage2)
    let mean2 = in2.measure("mean")
    let mean3 = Returns("mean")
    let count2 = mean3.yesNo("count")
    let known = mean3.status("known", of: number("in"))
    let missing = mean3.share("missing")
    let noSilo = mean3.text("no-silo")
    let cL01 = OutcomeName("C&L01")
    let costPerHead2 = CodesName("cost-per-head")
    let name111 = CodeName("1-1-1")
    let returned = CodeName("Returned")
    let share2 = CodeName("share")
    let x = CodeName("x")
    let settledHome = PartnerName("settled-home")
    let better3 = MeasureName("better")
    let zusammenhalt = People("Zusammenhalt")
    let known2 = Returns("known")
    let returned2 = MeasureName("Returned")
    let baseline = MeasureName("baseline")
    let healthBoard = MeasureName("health-board")
    let cL012 = Returns("C&L01")
    let noSilo2 = OutcomeName("no-silo")
    let zone2 = MeasureName("zone-2")
    let measures = MeasureName("measures")
    let met = RuleName("met")
    let first2 = MeasureName("first")
    let sector = Returns("sector")
    let partners = MeasureName("partners")
    let `class` = MeasureName("class")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let x2 = PlaceName("x")
    let baseline2 = PartnerName("baseline")
    let v = OutcomeName("év")
    let twoWords = Returns("two words")
    let sector2 = RuleName("sector")
    let when = OutcomeName("when")
    let partners2 = PartnerName("partners")
    let missing2 = PartnerName("missing")
    let x3 = MeasureName("x")
    let no2 = MeasureName("no")
    let share3 = MeasureName("share")
    let late = Returns("late")
    let settledHome2 = MeasureName("settled-home")
    let late2 = RuleName("late")
    let `default` = PartnerName("default")
    let twoWords2 = MeasureName("two words")
    let x4 = Returns("x")
    let because = Returns("because")
    let council = ConsequenceName("council")
    let when2 = MeasureName("when")
    let returned3 = OutcomeName("Returned")
    let sum2 = PlaceName("sum")
    let x5 = RuleName("x")
    let no3 = Returns("no")
    let of0023 = MeasureName("OF0023")
    let costPerHead3 = MeasureName("cost-per-head")
    let name1112 = Returns("1-1-1")
    let late3 = MeasureName("late")
    let v2 = PartnerName("év")
    let measures2 = OutcomeName("measures")
    let zone22 = PartnerName("zone-2")
    let first3 = OutcomeName("first")
    let late4 = PlaceName("late")
    let because2 = PartnerName("because")
    let mean4 = PartnerName("mean")
    let zusammenhalt3 = PartnerName("Zusammenhalt")
    let target3 = PartnerName("target")
    let known3 = PartnerName("known")
    let target4 = MeasureName("target")
    let class2 = ConsequenceName("class")
    let met2 = MeasureName("met")
    let noSilo3 = ConsequenceName("no-silo")
    let costPerHead4 = PartnerName("cost-per-head")
    let twoWords3 = RuleName("two words")
    let healthBoard2 = RuleName("health-board")
    return Framework("cost-per-head", "a \\ b") {
      Language(1)
      Vision("tab\u{9}here")
      Vision("on course")
      Calendar(.academic, .quarters, from: .november)
      Place(`in`).sector("év")
      Place(target2)
      Partner(better, "tab\u{9}here").until(.date(2011, 3, 26))
      Sector("OF0023", "off course")
      Policy {
        RefuseSources(above: .percent("62.5"))
        RefuseSources(above: .percent(12_345_678))
      }
      Codes(costPerHead2, first: .worst) {
        Code(4, "Everyone has a settled home", says: "\\(x)")
        Code(name111, "NK", from: "tab\u{9}here", "two\nlines")
        Code(returned, says: "NK")
        Because("Everyone has a settled home")
      }
      RecordsSource(in2) {
        Separator("|")
        better2.from("\\(x)", "on course")
          .reading("*", as: share2)
          .reading("50 % – “half”", as: x)
        mean2.fromFile("*{year}*.csv")
        Checked(by: "a \\ b")
      }
      ReturnsSource(mean3, "\\(x)") {
        SuppliedBy(settledHome)
        Skip(rows: 5)
        count2.from("*", "")
          .reading("tab\u{9}here", as: Expression<TextValue>.text("\\(x)").as(Condition.self))
          .reading("tab\u{9}here", "50 % – “half”", as: Expression<NumberValue>.percent(12_345_678).as(Condition.self))
          .reading("say \"yes\"", "NK", as: Expression<TextValue>.text("two\nlines").as(Condition.self))
        known.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .calendar, pooled: .years))
          .reading("NK", as: .late)
          .reading("off course", "Everyone has a settled home", as: Expression<Condition>(true).as(TextValue.self))
        missing.from(as: .spelling("{year}/{yy}", .academic, pooled: .quarters), "{day}/{month}/{year}")
          .reading("\\(x)", as: 12_345_678)
          .reading("Everyone has a settled home", "a \\ b", as: better3)
          .reading("a \\ b", "on course", as: .late)
        noSilo.from("Everyone has a settled home", "two\nlines")
        Missing(["two\nlines", "50 % – “half”"], .withheld)
      }
      Cohort(zusammenhalt, "50 % – “half”", persons(in: rows(known2).withSame(returned2, baseline, healthBoard).whose(preceded(by: cL012, where: !AnyOf {
        true
        Expression<Condition>.it
        false
        false
      }, within: .months(19))).over(.last(12, .years))))
      Outcome(cL01) {
        Within(noSilo2)
        Review(by: .date(1996, 4, 13))
        Define(zone2, "Everyone has a settled home", 1_000) {
          Target(.reaching(measures.of(it)))
        }
        Define(met, partners.isOne(of: first(first2, in: rows(sector).whose(first2.isNoBetter(than: Expression<TextValue>.text("NK").as(NumberValue.self))).over(.last(9, .days))), it)) {
          NeitherIsBetter()
          By("partners")
          RealChange(.below(`class`), since: .month(.september, 2024))
        }
      }
      Calculation(first2, "*", for: .places.of(zusammenhalt2).as(x2).where(any(.outcomes.suppliedBy(baseline2).of(the(v, in: twoWords, where: sector2)).as(when), have: true)), .partners.ownedBy(partners2).as(missing2).where(met.is(.undefined)), on: StatisticFunction("rate-effect", .percent("0.5"))(x3.standardised(.indirectly, by: no2, share3, met, to: "Zusammenhalt"), Expression<TextValue>.text("").as(NumberValue.self), in: rows(late).withSame(settledHome2, late2, target2).whose(atLeast(.decimal("1.4"), .outcomes.role(.assurer, for: noSilo2).suppliedBy(`default`), have: true)), weightedBy: Expression<NumberValue>(1_000).orElse(measures, because: "tab\u{9}here")).orElse(.percent(0), because: "\\(x)"), interpolated: true) {
        Knot(63, at: the(twoWords2, in: rows(x4, where: seen(by: .all, in: rows(because, where: false))).withSame(council, zone2).whose(Expression<NumberValue>.points("0.5").isNot(when2)).over(.from(.baseline, to: .previous))).raised(to: it.orElse(0, because: "50 % – “half”").per(quantile(.decimal("1.4"))(zone2, across: .places.role(.lead, for: returned3).withSame("all", "count", "Zusammenhalt").as(sum2).where(x5)))))
      }
      Parameter(zone2, "a \\ b", by: "cost-per-head", "default") {
        Value(.decimal("62.5"), for: "x", "tab\u{9}herex", from: .date(2016, 2, 19), reference: "two\nlinesx")
        Value(.money(0, "GBP"), for: "on coursex", "x", from: .date(2002, 9, 23))
        Because("off course")
      }
      RatingScale(noSilo, "Everyone has a settled home", for: .outcomes.withSame("when", "measures", "in").where(seen(by: .all, in: rows(no3).withSame(of0023, met, costPerHead3).whose(Expression<NumberValue>.duration("0.5", .days) <= .decimal("0.5") && Expression<NumberValue>.percent(30).isWorse(than: it)))), .persons(in: name1112).where(late2)) {
        Label("a \\ b", .below(late3))
        Label("50 % – “half”", when: v2.is(.accountable, for: measures2))
        Gate("év", .becomes("a \\ b"), when: true)
      }
      Rule("council") {
        AuditedBy(zone22)
        Then("\\(x)", by: .places.of(first3).withSame("in", "share", "better").as(late4))
      }
      Rule("late") {
        AuditedBy(because2)
      }
      Consequence("council") {
        Gain(Expression<TextValue>.text("a \\ b").as(NumberValue.self).for(known3).in(.it).per(Expression<NumberValue>.percent(12_345_678) + target4).for(mean4).in(late4).at(.previous).among("Returned"), shared: [mean4: .percent(22), zusammenhalt3: .percent(77), target3: .percent("80.5")])
        Because("off course")
      }
      Story("all", "*")
      Review("zone-2", "on course") {
        About(council.at(.sameLastYear(.day)))
        About(better2)
        Answers("share")
        On(.date(2025, 5, 18))
        Due(.date(2008, 4, 22))
      }
      Exception(to: .consequence(class2), because: "say \"yes\"") {
        When(it.isNotOne(of: (Expression<NumberValue>(63) / .points(30)).per(1_000, the(met2, in: cL012, where: false))))
        Then(noSilo3, by: `default`, target3, costPerHead4, within: .months(3))
      }
      Exception(to: .rule(twoWords3), when: healthBoard2, from: .date(2017, 12, 20), because: "\\(x)") {
        ReferenceNote("50 % – “half”")
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let returned = PlaceName("Returned")
    let partners = PlaceName("partners")
    let sum2 = PartnerName("sum")
    let x = Records("x")
    let baseline = x.received("baseline")
    let late = CodeName("late")
    let zone2 = x.oneOf("zone-2", late)
    let sector = x.reason("sector")
    let better = x.place("better")
    let baseline2 = OutcomeName("baseline")
    let returned2 = PartnerName("Returned")
    let `in` = PartnerName("in")
    let zone22 = PartnerName("zone-2")
    let v = MeasureName("év")
    let noSilo = CodeName("no-silo")
    let partners2 = People("partners")
    let measures = Returns("measures")
    let settledHome = MeasureName("settled-home")
    let target3 = MeasureName("target")
    let no2 = MeasureName("no")
    let baseline3 = PartnerName("baseline")
    let name111 = PartnerName("1-1-1")
    let all2 = MeasureName("all")
    let `default` = MeasureName("default")
    let met = MeasureName("met")
    let all3 = Returns("all")
    let council = MeasureName("council")
    let first2 = MeasureName("first")
    let when = CodesName("when")
    let `class` = RuleName("class")
    let cL01 = RuleName("C&L01")
    let x2 = MeasureName("x")
    let in2 = MeasureName("in")
    let noSilo2 = MeasureName("no-silo")
    let when2 = MeasureName("when")
    let of0023 = MeasureName("OF0023")
    let count2 = MeasureName("count")
    let costPerHead = MeasureName("cost-per-head")
    let settledHome2 = PartnerName("settled-home")
    let name1112 = OutcomeName("1-1-1")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let missing = MeasureName("missing")
    let count3 = OutcomeName("count")
    let sum3 = MeasureName("sum")
    let zone23 = RatingName("zone-2")
    let known = MeasureName("known")
    let twoWords = MeasureName("two words")
    let default2 = Returns("default")
    let class2 = PartnerName("class")
    let costPerHead2 = PartnerName("cost-per-head")
    let sector2 = PartnerName("sector")
    let share2 = PartnerName("share")
    let zone24 = ConsequenceName("zone-2")
    let count4 = PartnerName("count")
    let coverage2 = PartnerName("coverage")
    let all4 = PartnerName("all")
    let better2 = ConsequenceName("better")
    let known2 = Returns("known")
    let all5 = Expression<DateValue>("all")
    let count5 = PlaceName("count")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let noSilo3 = PlaceName("no-silo")
    let target4 = PartnerName("target")
    let mean2 = PartnerName("mean")
    let measures2 = PartnerName("measures")
    return Framework("target", "say \"yes\"") {
      Language(1)
      Replaces("1.2.3", because: "tab\u{9}here")
      Replaces("1.2.3", because: "Everyone has a settled home")
      Vision("*")
      Agreed(by: returned2, `in`, zone22, on: .date(2024, 12, 27))
      Place(returned).sector("év").with("class", .date(2030, 4, 27)).from(.date(1992, 6, 5))
      Place(partners, "50 % – “half”").from(.date(2023, 2, 18))
      Partner(sum2, "on course")
      Policy {
        Ties(.worst)
      }
      RecordsSource(x, "50 % – “half”") {
        DecimalSign(",")
        DatedBy(v)
        baseline.fromFile("*{year}*.csv", as: "{day}/{month}/{year}").snapshot
          .reading("on course", as: Expression<TextValue>.text("50 % – “half”").as(DateValue.self))
        zone2.from("\\(x)", "50 % – “half”", as: "{day}/{month}/{year}")
          .reading("tab\u{9}here", "tab\u{9}here", as: noSilo)
          .reading("Everyone has a settled home", as: Expression<DateValue>.date(2008, 6, 17).as(CodeValue.self))
          .reading("a \\ b", "two\nlines", as: Expression<TextValue>.text("on course").as(CodeValue.self))
        sector.fromHeading(as: .spelling("{year}/{yy}", .financial, .month), .spelling("{year}/{yy}", .academic, .quarter))
          .reading("off course", as: .text("tab\u{9}here"))
          .reading("NK", as: .text("50 % – “half”"))
          .reading("", as: .text("say \"yes\""))
        better.from(as: "{day}/{month}/{year}").snapshot
        IgnoreRows(where: seen(by: .atLeast(.percent("62.5"))))
      }
      Cohort(partners2, "50 % – “half”", persons(in: rows(measures).withSame(settledHome, target3, no2).whose(it.isBetween(.percent("1.4"), and: .money("1.4", "GBP"))).ever))
      Outcome(baseline2, "say \"yes\"") {
        HeardThrough(baseline3, name111)
        Met(when: Expression<NumberValue>.percent("1.4") > days(from: .target, to: .date(2002, 3, 4)) * all2)
        Written(by: "NK")
        Define(`default`, slopeIndex(0, weightedBy: days(from: .now, to: .ago(.quarters(9))).orElse(the(met, in: rows(all3).withSame(council, met)), because: "two\nlines"), ifKnown: .all, by: "because")) {
          Balances(first2, no2, met)
          LowerIsBetter()
          By("late")
          Interval(.percent(1), by: "default")
          Baseline(.sameLastYear(.month))
          Rated(by: .residents, .own, against: when)
        }
      }
      Define(`class`, first(cL01, within: .quarters(40))) {
        Contributes(to: x2, sector, in2)
        Unit("off course")
        Interval(.percent("62.5"), by: "baseline")
        RealChange(.reaching((-Expression<NumberValue>(1_000).standardised(.directly, by: when2, of0023, count2, to: "Returned")).orElse(Expression<NumberValue>.percent("1.4").orElse(noSilo2, because: "off course") / (Expression<NumberValue>.percent("1.4") + .percent(63)), because: "Everyone has a settled home")), since: .sameLastYear(.month))
        Milestone(.atLeast(.money(1, "GBP")), by: .ago(.years(3)))
        Trajectory(.straight)
      }
      Score(costPerHead, for: .outcomes.suppliedBy(settledHome2).where(StatisticFunction("magnitude", 63)(Expression<NumberValue>(1).rounded(.down, to: 1), .decimal("0.125"), across: .measures.role(.assurer, for: name1112).of(name1112).as(first2), weightedBy: Expression<NumberValue>.duration(30, .years).asShare(of: it), ifKnown: .most, ties: .dense, by: "mean") >= (-(zusammenhalt / missing))), on: -Expression<TextValue>.text("\\(x)").as(NumberValue.self).among("it")) {
        Case((-it.rounded(.halfEven, to: 2)).per(.points(30)), when: Expression<PartnerValue>.it.is(.accountable, for: count3))
      }
      Parameter(all2, by: "Zusammenhalt") {
        Value(.percent("0.125"), for: "\\(x)x")
        Value(.duration(1, .days), for: "Everyone has a settled homex")
        Because("\\(x)")
      }
      Parameter(sum3, "on course", by: "class", "cost-per-head") {
        Value(.decimal("0.125"), for: "NKx", "on coursex", from: .date(2013, 4, 22))
        Because("*")
      }
      RatingScale(zone23) {
        Label("50 % – “half”", when: known >= noSilo2.of(Expression<NumberValue>.decimal("0.5")) * (63 / twoWords))
        Gate("when", .undecided, when: any(default2))
      }
      Claim(cL01, "on course") {
        For(.partners.of(Expression<PeriodValue>.year(2023...2024).as(OutcomeValue.self)).as(class2))
      }
      Consequence("sum", "off course") {
        When(true)
        Pain(.decimal("1.4"), shared: [costPerHead2: .percent("94.5"), sector2: .percent("33.5"), share2: .percent("50.5")])
        Then(zone24)
      }
      Action("zone-2") {
        By(count4, coverage2, all4)
        Due(.date(2028, 1, 20))
        Review(by: .date(2006, 5, 27))
      }
      Story("coverage", "a \\ b") {
        Due(.date(2030, 1, 8))
      }
      Exception(to: .consequence(better2), when: share(of: rows(known2).withSame(count2).whose(`class`), where: Expression<DateValue>.date(2001, 5, 21).is(all5)) >= count2, because: "off course") {
        When(of0023.for(share2).at(.now).bracketed.in(count5).at(.baseline) < it.for(zusammenhalt2).in(noSilo3).among("év"))
        Pain(it, shared: [target4: .percent("60.5"), baseline3: .percent("98.5")])
        Gain(missing, shared: [costPerHead2: .percent(41), mean2: .percent("99.5"), measures2: .percent("40.5")])
      }
    }
  }
}
