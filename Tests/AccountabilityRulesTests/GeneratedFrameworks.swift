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
    let share2 = Records("share")
    let when = share2.percent("when")
    let x = share2.yesNo("x")
    let cL01 = Returns("C&L01")
    let late = cL01.place("late")
    let count3 = cL01.received("count")
    let sum2 = cL01.yesNo("sum")
    let `class` = cL01.partner("class")
    let zone2 = cL01.numerator("zone-2", of: number("cost-per-head"))
    let costPerHead = OutcomeName("cost-per-head")
    let returned2 = PartnerName("Returned")
    let of0023 = PartnerName("OF0023")
    let `in` = MeasureName("in")
    let first2 = MeasureName("first")
    let better = RuleName("better")
    let when2 = PartnerName("when")
    let when3 = RuleName("when")
    let first3 = Expression<PeriodValue>("first")
    let twoWords = Expression<PeriodValue>("two words")
    let in2 = Returns("in")
    let council = MeasureName("council")
    let all3 = RuleName("all")
    let `default` = MeasureName("default")
    let coverage2 = MeasureName("coverage")
    let returned3 = Returns("Returned")
    let council2 = Expression<DateValue>("council")
    let costPerHead2 = PartnerName("cost-per-head")
    let noSilo = PartnerName("no-silo")
    let sum3 = PartnerName("sum")
    let twoWords2 = OutcomeName("two words")
    let mean2 = RuleName("mean")
    let coverage3 = Returns("coverage")
    let x2 = MeasureName("x")
    let of00232 = MeasureName("OF0023")
    let target2 = MeasureName("target")
    let measures = RuleName("measures")
    let zusammenhalt = Returns("Zusammenhalt")
    let cL012 = RuleName("C&L01")
    let council3 = Returns("council")
    let late2 = OutcomeName("late")
    let count4 = Returns("count")
    let because = MeasureName("because")
    let cL013 = MeasureName("C&L01")
    let name111 = Returns("1-1-1")
    let settledHome = MeasureName("settled-home")
    let noSilo2 = MeasureName("no-silo")
    let no2 = MeasureName("no")
    let costPerHead3 = Returns("cost-per-head")
    let costPerHead4 = RuleName("cost-per-head")
    let baseline = RatingName("baseline")
    let share3 = MeasureName("share")
    let count5 = PartnerName("count")
    let known = MeasureName("known")
    let mean3 = PartnerName("mean")
    let all4 = OutcomeName("all")
    let of00233 = Returns("OF0023")
    let met2 = MeasureName("met")
    let missing = PartnerName("missing")
    let missing2 = Returns("missing")
    let name1112 = MeasureName("1-1-1")
    let zone22 = Returns("zone-2")
    let twoWords3 = PartnerName("two words")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let sum4 = Returns("sum")
    let known2 = Returns("known")
    let missing3 = MeasureName("missing")
    let met3 = Returns("met")
    let target3 = Returns("target")
    let partners = MeasureName("partners")
    let share4 = OutcomeName("share")
    let sector = PartnerName("sector")
    let name1113 = PartnerName("1-1-1")
    return Framework("Returned", "50 % – “half”") {
      Language(1)
      Version("1.2.3")
      Treat("default", as: .error, because: "tab\u{9}here")
      Calendar(.financial, .quarters)
      Place(count2, "off course")
      Partner(all2, "on course").with("C&L01", .text("NK")).from(.date(1993, 4, 8)).from(.date(1998, 8, 15)).replaces(returned2, all2, of0023)
      Partner(met, "a \\ b")
      Sector("OF0023", "\\(x)")
      Policy {
        MissingStaysMissing()
        MissingStaysMissing()
        Publish(counts: .between(.money(30, "GBP"), and: `in`), roundedTo: 4)
        Publish(with: .secondarySuppression)
      }
      RecordsSource(share2, "off course") {
        Skip(rows: 4)
        DatedBy(first2)
        when.fromFile("*{year}*.csv", as: .spelling("{year}/{yy}", .academic, pooled: .quarters), "{day}/{month}/{year}")
          .reading("say \"yes\"", "two\nlines", as: .notSubmitted)
        x.defined(as: better)
        KeepRows(where: All {
          !atLeast(.percent(30), .places.suppliedBy(when2).withSame("missing", "1-1-1").where(when3), have: .it)
          Expression<PeriodValue>.year(2014...2015).isNotOne(of: first3, the(twoWords, in: rows(in2, where: .it).withSame(council).whose(all3)))
          coverage2.asShare(of: it).isBetween(it.standardised(.directly, by: `default`, to: "because"), and: .points(63))
          exactly(63, rows(returned3, where: Expression<NumberValue>(12_345_678).isBetween(.percent("1.4"), and: .decimal("62.5"))).ever, have: it < .decimal("62.5"))
        })
      }
      ReturnsSource(cL01) {
        Encoding(.windows1252)
        Encoding(.windows1252)
        Headings(rows: 2)
        late.fromHeading()
          .reading("NK", as: .notApplicable)
          .reading("on course", "a \\ b", as: .undefined)
        count3.fromFile("*{year}*.csv")
          .reading("\\(x)", "*", as: council2)
        sum2.defined(as: x).snapshot
        `class`.from("")
          .reading("on course", "say \"yes\"", as: Expression<Condition>(true).as(PartnerValue.self))
          .reading("a \\ b", "on course", as: costPerHead2)
        zone2.from("50 % – “half”").snapshot
      }
      Outcome(costPerHead) {
        Supplier(when2, noSilo)
        HeardThrough(sum3)
        Within(twoWords2)
        Met(when: first(mean2, in: coverage3))
        Define(x2, "off course")
        Define(of00232, it.rounded(.up, to: 3).standardised(.indirectly, by: zone2, zone2, sum2, to: "better")) {
          MissingCounts(as: it, because: "50 % – “half”")
          RealChange(.atLeast(`default`), since: .now)
          RealChange(.between(.points("0.5"), and: target2), since: .previous)
        }
      }
      Define(measures, "off course", AnyOf {
        atLeast(1, zusammenhalt, where: cL012.isNoBetter(than: .it))
        followed(by: council3, where: Expression<PartnerValue>.it.is(.supplier, for: late2), within: .years(14))
        false
        preceded(by: count4, within: .days(28))
      }) {
        Target(.atMost(63 / because))
      }
      Score(x2, "tab\u{9}here", for: .outcomes, equals: latest(cL013, in: rows(name111).withSame(settledHome))) {
        InOrder()
        Knot(-30, at: -Expression<NumberValue>.money(63, "GBP").asShare(of: Expression<NumberValue>.duration("62.5", .quarters).orElse(noSilo2, because: "50 % – “half”")))
        Case(rateEffect(because, Expression<NumberValue>.decimal("0.5").orElse(it, because: "Everyone has a settled home").standardised(.indirectly, by: `class`, no2, to: "share"), ifKnown: .atLeast(63), ties: .best, order: .lowestFirst), .atMost(it.orElse(because, because: "\\(x)").per(1_000, share(of: costPerHead3, whose: costPerHead4)).standardised(.directly, by: `default`, count3, to: "no-silo")))
        Because("on course")
      }
      RatingScale(baseline, "a \\ b") {
        Because("NK")
      }
      Rule("C&L01") {
        For(.groups(of: share3).suppliedBy(count5).role(.contributing, for: .it).where(All {
          all(.groups(of: known), have: mean3.is(.consulted, for: all4))
          the(noSilo2, in: missing2).isBetween(latest(coverage2, in: rows(of00233, where: false).withSame(count3).over(.yearToDate)), and: met2.for(missing))
          Expression<NumberValue>(63).standardised(.directly, by: measures, to: "év").isNot(.reported)
          Expression<PartnerValue>.it.isNot(.accountable, for: .it)
        }), .groups(of: name1112))
      }
      Consequence("cost-per-head") {
        When(preceded(by: zone22, within: .years(10)))
        Gain(first(known, in: sum4, where: (it + settledHome).isNotBetween(.decimal("0.125"), and: share(of: known2, where: Expression<NumberValue>.percent("62.5").as(Condition.self)))), shared: [twoWords3: .percent(87), zusammenhalt2: .percent(62)])
        Because("a \\ b")
      }
      Action("because") {
        About(`in`.at(.previous(.year)))
        Answers("missing")
        Due(.date(2013, 10, 12))
        Due(.date(2013, 2, 17))
        Says("")
      }
      Review("all") {
        About(missing3)
        By(when2, all2)
      }
      Exception(to: .measure(missing3), when: Expression<Condition>(true).is(no(met3, where: seen(by: .all, in: rows(target3, where: .it)))), because: "") {
        Contributes(to: partners, `default`, share3)
        BetweenIsBetter(recentTrend(share3 * 1_000, .percent(1), order: .highestFirst, by: "baseline").standardised(.indirectly, by: noSilo2, noSilo2, cL012, to: "known"), and: points(from: .year(2026...2027), to: .baseline))
        Every(.quarter)
        Every(.day, due: .years(6))
        Interval(.percent(0), by: "no-silo")
        Baseline(.baseline)
      }
      Exception(to: .outcome(share4), because: "NK") {
        Accountable(zusammenhalt2, sector)
        Define(no2) {
          OwnedBy(name1113)
        }
      }
      Test("NK") {
        Given(target2, columns: ["at", "partner", "value"],
          ["a \\ b", "a \\ b", .missing(.notApplicable)],
          [.percent(1), .year(2008...2009), nil])
        Given(baseline, columns: ["at", "partner", "value"],
          [nil, .percent(0), nil],
          [.date(2028, 6, 20), .missing(.notCollected), .answer(false)],
          [.name(`class`), nil, nil])
        Given(x2, columns: ["at", "partner", "value"],
          [.year(1998...1999), nil, .name(met)])
        Because("50 % – “half”")
      }
    }
  }

  @Sendable
  static func framework2() -> Framework {
    let costPerHead = PlaceName("cost-per-head")
    let better = PartnerName("better")
    let returned = PartnerName("Returned")
    let no2 = Returns("no")
    let met = no2.number("met")
    let mean2 = no2.period("mean")
    let of0023 = no2.share("OF0023")
    let sum2 = no2.received("sum")
    let partners = OutcomeName("partners")
    let first2 = Expression<PeriodValue>("first")
    let costPerHead2 = Expression<DateValue>("cost-per-head")
    let x = PartnerName("x")
    let missing = PartnerName("missing")
    let target2 = PartnerName("target")
    let council = PartnerName("council")
    let `default` = OutcomeName("default")
    let baseline = OutcomeName("baseline")
    let coverage2 = MeasureName("coverage")
    let twoWords2 = RatingName("two words")
    let `class` = OutcomeName("class")
    let partners2 = MeasureName("partners")
    let met2 = PartnerName("met")
    let healthBoard = OutcomeName("health-board")
    let late = Returns("late")
    let missing2 = RuleName("missing")
    let x2 = MeasureName("x")
    let settledHome = Returns("settled-home")
    let cL01 = OutcomeName("C&L01")
    let council2 = MeasureName("council")
    let coverage3 = Expression<DateValue>("coverage")
    let measures = PartnerName("measures")
    let costPerHead3 = RuleName("cost-per-head")
    let name111 = OutcomeName("1-1-1")
    let share2 = PartnerName("share")
    let because = PartnerName("because")
    let better2 = RuleName("better")
    let twoWords3 = Returns("two words")
    let v = Returns("év")
    let `in` = MeasureName("in")
    let settledHome2 = MeasureName("settled-home")
    let sector = PartnerName("sector")
    let healthBoard2 = Returns("health-board")
    let first3 = RuleName("first")
    let missing3 = PlaceName("missing")
    let late2 = PartnerName("late")
    let no3 = MeasureName("no")
    let cL012 = RatingName("C&L01")
    let all2 = Expression<DateValue>("all")
    return Framework("two words", "off course") {
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
      ReturnsSource(no2) {
        met.from().snapshot
          .reading("two\nlines", "say \"yes\"", as: Expression<Condition>(false).as(NumberValue.self))
          .reading("on course", "a \\ b", as: 1)
          .reading("\\(x)", as: .percent("1.4"))
        mean2.from().snapshot
          .reading("Everyone has a settled home", "NK", as: .notCollected)
          .reading("tab\u{9}here", as: first2)
        of0023.from()
          .reading("Everyone has a settled home", as: Expression<TextValue>.text("").as(NumberValue.self))
        sum2.fromFile("*{year}*.csv", as: "{day}/{month}/{year}")
          .reading("two\nlines", "say \"yes\"", as: .date(2014, 7, 27))
          .reading("Everyone has a settled home", "off course", as: costPerHead2)
        KeepRows(where: Expression<NumberValue>.decimal("-0.125").isNot(.decided))
      }
      Outcome(partners) {
        HeardThrough(x)
        HeardThrough(missing, target2, council)
        Within(`default`)
        Within(baseline)
        Define(coverage2, count(.groups(of: twoWords2).role(.affected, for: `class`)))
      }
      Calculation(partners2, for: .outcomes.of(partners).suppliedBy(met2).as(healthBoard), on: Expression<NumberValue>.percent("62.5") / share(of: late, where: !missing2)) {
        DistinguishByInterval()
      }
      Parameter(x2, "tab\u{9}here", by: "OF0023") {
        Value(1_000, for: "off coursex")
        Because("a \\ b")
      }
      Parameter(coverage2, "\\(x)") {
        Value(.percent(1), from: .date(2028, 7, 16), reference: "say \"yes\"x")
        Value(12_345_678, reference: "NKx")
        Value(.points(63), from: .date(2014, 3, 26), reference: "say \"yes\"x")
        Because("off course")
      }
      RatingScale(twoWords2, for: .persons(in: settledHome).withSame("in"), .places.role(.affected, for: cL01).where(Expression<DateValue>.date(1994, 8, 4).for(measures).at(.previous).isOne(of: coverage3).isNot(Expression<NumberValue>.points("0.5").per(100, of0023) > council2.orElse(it, because: "two\nlines")))) {
        InOrder()
        InOrder()
      }
      Claim(costPerHead3) {
        Require(Expression<PartnerValue>.it.is(.funder, for: name111))
        AuditedBy(share2, because)
        Then("a \\ b")
        ReferenceNote("on course")
      }
      Claim(better2, "two\nlines") {
        When(exactly(.decimal("0.5"), twoWords3, where: count(v, where: false) >= Expression<NumberValue>.decimal("62.5").per(`in`)))
        AuditedBy(measures)
        Then("50 % – “half”", by: .measures(as: settledHome2), within: .months(26))
      }
      Consequence("in", "say \"yes\"") {
        Gain(share(of: rows(healthBoard2, where: first3.for(missing).in(missing3).at(.quarter(2026, 3)) || seen(by: .most) || Expression<NumberValue>.decimal("62.5").isBetween(12_345_678, and: 63)), where: false), shared: [sector: .percent(89), x: .percent("24.5"), because: .percent(5)])
        Because("*")
        Then("*", by: target2, late2, measures)
      }
      Evidence("count", "\\(x)") {
        About(no3.at(.previous(.year)))
        Answers("better")
        On(.date(2020, 1, 26))
        Says("tab\u{9}here")
      }
      Exception(to: .rating(cL012), from: .date(2023, 12, 1), because: "Everyone has a settled home") {
        Label("say \"yes\"", when: quarters(from: .now, to: .previous(.day)).isNot(.notDue))
        Label("Everyone has a settled home", .otherwise)
        Because("*")
      }
      Test("NK") {
        Given(sum2.of(council2), all2)
      }
    }
  }

  @Sendable
  static func framework3() -> Framework {
    let because = PlaceName("because")
    let count2 = PlaceName("count")
    let of0023 = PartnerName("OF0023")
    let `default` = Records("default")
    let when2 = `default`.date("when")
    let first2 = `default`.partner("first")
    let all2 = `default`.share("all")
    let baseline = `default`.reason("baseline")
    let no2 = OutcomeName("no")
    let healthBoard = PlaceName("health-board")
    let baseline2 = PlaceName("baseline")
    let first3 = PlaceName("first")
    let when3 = PlaceName("when")
    let missing = CodesName("missing")
    let zone2 = CodeName("zone-2")
    let healthBoard2 = CodeName("health-board")
    let first4 = CodeName("first")
    let baseline3 = Expression<DateValue>("baseline")
    let share2 = PartnerName("share")
    let noSilo = PartnerName("no-silo")
    let zone22 = PartnerName("zone-2")
    let x = PartnerName("x")
    let all3 = PartnerName("all")
    let sector = PartnerName("sector")
    let coverage2 = MeasureName("coverage")
    let share3 = MeasureName("share")
    let council = MeasureName("council")
    let returned = PartnerName("Returned")
    let coverage3 = PlaceName("coverage")
    let known = Returns("known")
    let coverage4 = RuleName("coverage")
    let better = MeasureName("better")
    let v = MeasureName("év")
    let share4 = RatingName("share")
    let missing2 = Returns("missing")
    let of00232 = PlaceName("OF0023")
    let council2 = PartnerName("council")
    let cL01 = MeasureName("C&L01")
    let noSilo2 = RuleName("no-silo")
    let better2 = PartnerName("better")
    let baseline4 = PartnerName("baseline")
    let missing3 = PartnerName("missing")
    let met = MeasureName("met")
    let twoWords = PartnerName("two words")
    let mean2 = PartnerName("mean")
    let target2 = PlaceName("target")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let `in` = PartnerName("in")
    let all4 = PlaceName("all")
    let name111 = Returns("1-1-1")
    let v2 = ConsequenceName("év")
    let sector2 = MeasureName("sector")
    let late = PartnerName("late")
    let known2 = PartnerName("known")
    let partners = PartnerName("partners")
    let because2 = MeasureName("because")
    let x2 = MeasureName("x")
    let sum2 = MeasureName("sum")
    let `class` = MeasureName("class")
    let no3 = Returns("no")
    return Framework("when", "\\(x)") {
      Language(1)
      Vision("tab\u{9}here")
      Vision("*")
      Calendar(.financial, .years, from: .july)
      Place(because).within(healthBoard).from(.date(1995, 2, 15))
      Place(count2).with("Returned", Expression<Condition>(false)).replaces(baseline2, first3, when3)
      Partner(of0023, "off course", sector: "mean").code("Everyone has a settled home", "two\nlines").with("late", .years(2010...2012)).until(.date(2008, 4, 6))
      Policy {
      }
      Codes(missing) {
        Code(zone2, "a \\ b")
        Code(healthBoard2)
        Code(5, says: "Everyone has a settled home")
        Code(first4, from: "say \"yes\"", "on course", says: "Everyone has a settled home")
      }
      RecordsSource(`default`, "*") {
        Encoding(.utf8)
        when2.from(.path("*", "a \\ b"))
          .reading("", "on course", as: Expression<TextValue>.text("on course").as(DateValue.self))
          .reading("NK", as: baseline3)
        first2.fromFile("*{year}*.csv")
          .reading("Everyone has a settled home", as: share2)
          .reading("Everyone has a settled home", "NK", as: noSilo)
          .reading("*", as: Expression<NumberValue>(12_345_678).as(PartnerValue.self))
        all2.fromFile("*{year}*.csv").snapshot
        IgnoreRows(where: baseline.isNot(.known))
      }
      RecordsSource(`default`, "on course") {
        SuppliedBy(first2, zone22, x)
        DecimalSign(",")
        baseline.from("on course", .path("off course", "50 % – “half”"))
          .reading("tab\u{9}here", as: .notCollected)
          .reading("tab\u{9}here", "tab\u{9}here", as: Expression<Condition>(true).as(TextValue.self))
          .reading("say \"yes\"", as: Expression<NumberValue>(63).as(TextValue.self))
        CheckParts(of: count2, make: healthBoard2, in: count2, within: 1_000)
      }
      Outcome(no2) {
        Affected(all3)
        HeardThrough(sector, x, noSilo)
        Define(coverage2, "off course") {
          Coverage(.between(share3, and: .money("0.5", "GBP")))
        }
        Define(council, it) {
          Population(.secondary, .howWell)
          Denominator(.above(it.for(returned).in(coverage3).at(.previous(.quarter))))
          Target(.above(-share(of: rows(known, where: false), whose: coverage4).rounded(.down, to: 1)), by: .quarter(2027, 4))
          Trajectory(.growth)
        }
      }
      Calculation(better, "*", for: .outcomes, equals: v)
      RatingScale(share4, "two\nlines", on: the(share3, in: rows(missing2).withSame(first2, first2, when2).over(.last(2, .days)))) {
        InOrder()
        Because("50 % – “half”")
        Because("\\(x)")
      }
      Rule("mean", "\\(x)") {
        For(.partners.in(of00232).as(noSilo), .measures.suppliedBy(council2))
        For(.measures(as: cL01))
        When(noSilo2)
        Then("on course")
      }
      Rule("known") {
        For(.partners.suppliedBy(better2).ownedBy(baseline4).as(missing3), .measures(as: met))
        AuditedBy(twoWords, mean2)
      }
      Consequence("év", "on course") {
        When(Expression<Condition>(true).as(NumberValue.self).for(`in`).in(all4).at(.target).per(range(it, in: rows(name111, where: true).withSame(v2, sector2, no2), order: .lowestFirst)).isNotBetween(count(.places(as: target2)), and: zusammenhalt.rounded(.down, to: 3)))
        Because("")
        Then("NK", by: late, known2, partners, within: .months(6))
      }
      Action("OF0023", "on course") {
        Kind("in")
        By(mean2, missing3)
        On(.date(2023, 11, 25))
      }
      Exception(to: .calculation(zusammenhalt), from: .date(2008, 2, 14), because: "NK") {
      }
      Exception(to: .score(because2), when: x2.is(.met), from: .date(2003, 7, 2), because: "NK") {
        Knot(.decimal("-1.4"), at: (StatisticFunction("standard-deviation", 12_345_678)(1, over: .from(.now, to: .previous), ifKnown: .all) + (Expression<NumberValue>.points("1.4") + .duration("0.5", .months))).asShare(of: sum2))
        Knot(.percent("-0.5"), at: the(`class`, in: rows(no3).whose(Expression<NumberValue>.points("0.125").isOne(of: `class`.at(.now), zusammenhalt.asShare(of: .duration("0.5", .quarters))))))
        Because("on course")
      }
      Test("Everyone has a settled home") {
        Because("Everyone has a settled home")
      }
    }
  }

  @Sendable
  static func framework4() -> Framework {
    let share2 = PlaceName("share")
    let share3 = PartnerName("share")
    let cL01 = PartnerName("C&L01")
    let known = Returns("known")
    let partners = known.place("partners")
    let mean2 = known.text("mean")
    let sector = known.status("sector", of: number("all"))
    let zusammenhalt = known.share("Zusammenhalt")
    let missing = Returns("missing")
    let late = missing.yesNo("late")
    let x = OutcomeName("x")
    let returned = PartnerName("Returned")
    let known2 = PlaceName("known")
    let `in` = PlaceName("in")
    let `default` = PlaceName("default")
    let costPerHead2 = PartnerName("cost-per-head")
    let late2 = PartnerName("late")
    let missing2 = MeasureName("missing")
    let sector2 = PlaceName("sector")
    let known3 = PartnerName("known")
    let v = OutcomeName("év")
    let of0023 = People("OF0023")
    let all2 = Returns("all")
    let when = MeasureName("when")
    let default2 = MeasureName("default")
    let noSilo = PartnerName("no-silo")
    let met = MeasureName("met")
    let baseline = MeasureName("baseline")
    let of00232 = MeasureName("OF0023")
    let better = CodesName("better")
    let sector3 = MeasureName("sector")
    let healthBoard = Returns("health-board")
    let missing3 = PartnerName("missing")
    let sum2 = PlaceName("sum")
    let mean3 = MeasureName("mean")
    let known4 = RuleName("known")
    let mean4 = PartnerName("mean")
    let baseline2 = Returns("baseline")
    let when2 = RatingName("when")
    let because = PartnerName("because")
    let coverage2 = MeasureName("coverage")
    let name111 = RuleName("1-1-1")
    let healthBoard2 = MeasureName("health-board")
    let twoWords = RuleName("two words")
    let zone2 = PlaceName("zone-2")
    let in2 = RuleName("in")
    let coverage3 = RuleName("coverage")
    let better2 = PartnerName("better")
    let zusammenhalt2 = PartnerName("Zusammenhalt")
    let mean5 = Returns("mean")
    let in3 = OutcomeName("in")
    let cL012 = Returns("C&L01")
    let measures = RatingName("measures")
    let zone22 = MeasureName("zone-2")
    let settledHome = MeasureName("settled-home")
    let default3 = Returns("default")
    let first2 = Returns("first")
    let when3 = RuleName("when")
    let council = MeasureName("council")
    let share4 = MeasureName("share")
    let all3 = MeasureName("all")
    return Framework("cost-per-head", "Everyone has a settled home") {
      Replaces("1.2.3", because: "Everyone has a settled home")
      Vision("tab\u{9}here")
      Agreed(by: returned, on: .date(1999, 2, 27))
      Review(by: .date(1997, 2, 20))
      Calendar(.financial, .years, from: .september)
      Place(share2, "Everyone has a settled home").with("count", Expression<Condition>(true)).from(.date(2025, 6, 12)).replaces(known2, `in`, `default`)
      Partner(share3, sector: "1-1-1").sector("late")
      Partner(cL01)
      Sector("baseline", "off course")
      ReturnsSource(known, "\\(x)") {
        SuppliedBy(costPerHead2, late2)
        DatedBy(missing2)
        partners.from("", "50 % – “half”").snapshot
          .reading("a \\ b", "50 % – “half”", as: sector2)
        mean2.fromFile("*{year}*.csv")
        sector.fromHeading()
        zusammenhalt.fromFile("*{year}*.csv").snapshot
      }
      ReturnsSource(missing, "50 % – “half”") {
        SuppliedBy(known3, returned)
        Headings(rows: 1)
        late.defined(as: Expression<PartnerValue>.it.isNot(.contributing, for: v))
      }
      Cohort(of0023, "say \"yes\"", persons(in: all2, where: (-(it - 63)).isWorse(than: sum(when.of(default2), across: .measures.suppliedBy(cL01).ownedBy(cL01), weightedBy: it.raised(to: .decimal("0.5")), ties: .dense))))
      Outcome(x, "two\nlines") {
        Assurer(noSilo, noSilo)
        Define(default2, it) {
          ValueRange(it.raised(to: 1), to: mixEffect(Expression<PeriodValue>.year(2018...2019).as(NumberValue.self), met / baseline, over: .yearToDate, by: "x").asShare(of: -seen(by: .any).as(NumberValue.self)), whole: true)
          Denominator(.reaching(Expression<NumberValue>.points(63).rounded(.halfEven, to: 2).asShare(of: baseline.of(Expression<NumberValue>(0)))))
        }
        Define(missing2, .money("1.4", "GBP")) {
          Every(.month, due: .days(17))
          Denominator(.atMost(first(of00232)))
          Rated(by: .partners, against: better)
        }
      }
      Score(sector3, "tab\u{9}here", for: .persons(in: healthBoard).suppliedBy(missing3).in(sum2), on: mean3) {
        DistinguishByInterval()
        Case(.percent("1.4"), when: Expression<TextValue>.text("two\nlines").isWorse(than: .it) && share(of: rows(all2).withSame(known4, missing2).whose(true), whose: false).is(.undefined))
        Case(Expression<NumberValue>(1).for(mean4), .otherwise)
        Knot(.decimal("-62.5"), at: the(mean3, in: baseline2))
      }
      Parameter(baseline, "NK", by: "missing") {
        Value(12_345_678, for: "NKx", from: .date(2011, 2, 1), reference: "Everyone has a settled homex")
        Value(.percent(1), for: "two\nlinesx", reference: "Everyone has a settled homex")
        Value(.decimal("0.125"), for: "tab\u{9}herex", from: .date(2009, 5, 5))
        Because("two\nlines")
      }
      RatingScale(when2, for: .outcomes.ownedBy(because).suppliedBy(cL01).where(true), on: coverage2) {
        Label("a \\ b", .otherwise)
      }
      Claim(known4, "50 % – “half”") {
        AuditedBy(cL01)
        ReferenceNote("\\(x)")
      }
      Claim(name111, "NK") {
        Require(Expression<TextValue>.text("off course").isOne(of: "two\nlines"))
        ReferenceNote("on course")
      }
      Consequence("x", "tab\u{9}here") {
        Because("on course")
        Then("NK", by: mean4, known3, because, within: .months(0))
      }
      Action("better")
      Review("known", "a \\ b") {
        Answers("first")
        Answers("partners")
        Review(by: .date(2017, 8, 9))
      }
      Exception(to: .policy, when: Expression<NumberValue>.points("-1.4").isBetween(.points("1.4"), and: 12_345_678) && Expression<NumberValue>(12_345_678).asShare(of: it).isBetween(Expression<NumberValue>.duration(1_000, .years).per(100_000, .money(12_345_678, "GBP")), and: Expression<NumberValue>(12_345_678).asShare(of: .decimal("0.5"))) && coverage3.isOne(of: healthBoard2.isNot(.known), twoWords.for(missing3).in(zone2).among("it"), first(in2, within: .days(13))), because: "*") {
        LeftOut()
        Interval(.percent(12_345_678), by: "1-1-1")
        Ties(.worst)
        Quantiles(by: "known")
        Publish(to: better2, zusammenhalt2)
      }
      Exception(to: .measure(zusammenhalt), because: "NK") {
        Unit("off course")
        Denominator(.between(share(of: rows(mean5, where: All {
          Expression<PartnerValue>.it.is(.lead, for: in3)
          atLeast(.decimal("1.4"), cL012, have: true)
          late
          !Expression<Condition>.it
        }), whose: the(measures, in: rows(all2).withSame(zone22).over(.yearToDate)).isBetter(than: "a \\ b")), and: default2))
        RealChange(.reaching(the(settledHome, in: default3, where: true) / share(of: rows(first2, where: .it), where: when3) - .duration(30, .years)), since: .previous(.day))
        Target(.above(council), by: .ago(.years(5)))
        Milestone(.below(Expression<NumberValue>.percent("1.4") / (missing2 / share4) - .duration("0.5", .quarters)), by: .now)
      }
      Test("tab\u{9}here") {
        AsOf(.date(2001, 6, 1))
        Given(all3.at(.now), -81)
        Because("tab\u{9}here")
      }
    }
  }

  @Sendable
  static func framework5() -> Framework {
    let coverage2 = PlaceName("coverage")
    let partners = PartnerName("partners")
    let cL01 = Records("C&L01")
    let no2 = CodeName("no")
    let late = CodeName("late")
    let v = cL01.oneOf("év", no2, late)
    let returned = CodeName("Returned")
    let `class` = cL01.oneOf("class", returned)
    let partners2 = cL01.yesNo("partners")
    let twoWords = cL01.period("two words")
    let `in` = cL01.lower("in", of: number("class"))
    let because = OutcomeName("because")
    let noSilo = PlaceName("no-silo")
    let better = PlaceName("better")
    let twoWords2 = PlaceName("two words")
    let when = PartnerName("when")
    let settledHome = PartnerName("settled-home")
    let cL012 = PartnerName("C&L01")
    let target2 = PartnerName("target")
    let met = CodeName("met")
    let cL013 = MeasureName("C&L01")
    let name111 = MeasureName("1-1-1")
    let share2 = PartnerName("share")
    let costPerHead = PartnerName("cost-per-head")
    let class2 = PartnerName("class")
    let all2 = PartnerName("all")
    let mean2 = PartnerName("mean")
    let known = MeasureName("known")
    let council = Returns("council")
    let late2 = MeasureName("late")
    let cL014 = RuleName("C&L01")
    let sum2 = MeasureName("sum")
    let x = MeasureName("x")
    let baseline = MeasureName("baseline")
    let count2 = MeasureName("count")
    let missing = MeasureName("missing")
    let zone2 = Returns("zone-2")
    let when2 = MeasureName("when")
    let count3 = PartnerName("count")
    let target3 = MeasureName("target")
    let baseline2 = Returns("baseline")
    let sum3 = RatingName("sum")
    let class3 = MeasureName("class")
    let share3 = MeasureName("share")
    let sector2 = PartnerName("sector")
    let share4 = Expression<DateValue>("share")
    let costPerHead2 = Expression<DateValue>("cost-per-head")
    let no3 = Returns("no")
    let `default` = Expression<DateValue>("default")
    let mean3 = MeasureName("mean")
    let all3 = MeasureName("all")
    let target4 = OutcomeName("target")
    let of0023 = PartnerName("OF0023")
    let no4 = PartnerName("no")
    let measures = PartnerName("measures")
    let all4 = ConsequenceName("all")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let settledHome2 = MeasureName("settled-home")
    let met2 = MeasureName("met")
    let because2 = PartnerName("because")
    let of00232 = MeasureName("OF0023")
    let better2 = MeasureName("better")
    let measures2 = MeasureName("measures")
    let missing2 = PartnerName("missing")
    let noSilo2 = MeasureName("no-silo")
    return Framework("sector", "50 % – “half”") {
      Language(1)
      Version("2026.1")
      Treat("met", as: .note, because: "Everyone has a settled home")
      Allow("baseline", in: "coverage", because: "50 % – “half”")
      Place(coverage2).sector("sector").code("a \\ b").code("on course", "50 % – “half”").replaces(noSilo, better, twoWords2)
      Partner(partners).replaces(when, settledHome, cL012).replaces(target2)
      RecordsSource(cL01, "on course") {
        Every(.year, over: .days(6))
        Separator(";")
        v.from("NK", as: .spelling("{year}/{yy}", .financial, .year))
        `class`.from("say \"yes\"")
          .reading("", "*", as: Expression<DateValue>.date(2003, 9, 20).as(CodeValue.self))
          .reading("a \\ b", as: met)
        partners2.defined(as: !cL013.is(.reported) || name111.of(Expression<NumberValue>.money(63, "GBP")).is(.missing)).snapshot
        twoWords.fromFile("*{year}*.csv")
        `in`.fromHeading(as: "{day}/{month}/{year}", "{day}/{month}/{year}").snapshot
        CheckParts(of: v, make: "on course")
      }
      Outcome(because, "\\(x)") {
        Accountable(share2, costPerHead)
        Affected(class2, all2)
        HeardThrough(mean2)
        Written(by: "\\(x)", on: .date(2019, 11, 7))
        Define(known, "a \\ b", share(of: rows(council, where: AnyOf {
          late2.isBetween(it, and: .points(1))
          All {
            false
            true
            cL014
            Expression<Condition>.it
          }
          because.is(.onTrajectory)
        }), where: AnyOf {
          AnyOf {
            true
            true
            true
            true
          }
          Expression<Condition>(true) || true
          it >= 1_000
        })) {
          Baseline(.previous)
          RealChange(beyond: .interval, since: .baseline)
        }
        Define(sum2) {
          Interval(.percent(12_345_678), by: "no")
          Trajectory(.straight)
        }
      }
      Define(x, "off course") {
        Contributes(to: baseline, count2, missing)
        Denominator(.atMost(when2.orElse(geometricMean(count2, x, across: .persons(in: zone2).ownedBy(cL012).of(Expression<PeriodValue>.years(2008...2010).as(OutcomeValue.self))), because: "Everyone has a settled home").orElse(-it, because: "two\nlines")))
        SuppliedBy(count3)
      }
      Calculation(target3, on: first(sum2, in: baseline2), interpolated: true) {
        InOrder()
        Knot(.money(0, "GBP"), at: it)
      }
      RatingScale(sum3) {
        BestFirst()
        Label("NK", .otherwise)
      }
      Rule("met") {
        Require(x.isOne(of: class3, first(share3, within: .months(31))))
        AuditedBy(sector2)
      }
      Consequence("mean", "two\nlines") {
        When {
          `default`.isOne(of: .date(2013, 7, 9), latest(share4, in: cL01, where: false, within: .days(36)), the(costPerHead2, in: no3))
          years(from: .baseline, to: .target).isBetween(.points("0.5"), and: mean3)
          it.is(name111) || Expression<DateValue>.date(2023, 11, 24) <= Expression<PeriodValue>.years(2013...2015).as(DateValue.self) || no(.measures(as: all3).where(false), areNot: .undefined)
        }
        When(Expression<PartnerValue>.it.is(.contributing, for: target4))
        Gain(.points("1.4"), shared: [of0023: .percent("8.5"), no4: .percent(75), measures: .percent("32.5")])
      }
      Question("first") {
        About(name111)
        Says("on course")
        Says("on course")
        Review(by: .date(1996, 5, 21))
      }
      Exception(to: .consequence(all4), from: .date(2029, 12, 12), because: "NK") {
        LeftOut()
        When {
          Expression<NumberValue>.percent(0).isNotBetween(it.per(100, zusammenhalt), and: Expression<NumberValue>.money("0.5", "GBP").per(settledHome2))
          !met2.isBetween(it, and: class3)
        }
        Gain(Expression<NumberValue>.points("0.125") + rank(it, of00232.asShare(of: .points(30)), in: rows(zone2, where: Expression<NumberValue>.percent(30) <= better2).withSame(late2, measures2, target3).over(.from(.target, to: .previous(.month))), ifKnown: .no, order: .lowestFirst, by: "better"), shared: [because2: .percent("64.5"), target2: .percent(19), count3: .percent(25)])
        Pain(noSilo2, shared: [missing2: .percent("52.5")])
        Because("*")
      }
    }
  }

  @Sendable
  static func framework6() -> Framework {
    let name111 = PlaceName("1-1-1")
    let `default` = PlaceName("default")
    let sector = PartnerName("sector")
    let zusammenhalt = Returns("Zusammenhalt")
    let costPerHead = zusammenhalt.share("cost-per-head")
    let costPerHead2 = zusammenhalt.yesNo("cost-per-head")
    let partners = zusammenhalt.yesNo("partners")
    let zusammenhalt2 = OutcomeName("Zusammenhalt")
    let no2 = PartnerName("no")
    let known = MeasureName("known")
    let measures = MeasureName("measures")
    let met = MeasureName("met")
    let missing = MeasureName("missing")
    let share2 = Returns("share")
    let sum2 = Returns("sum")
    let late2 = Returns("late")
    let noSilo = MeasureName("no-silo")
    let settledHome = Expression<DateValue>("settled-home")
    let when = Returns("when")
    let council = People("council")
    let first2 = Returns("first")
    let count2 = MeasureName("count")
    let baseline = RuleName("baseline")
    let returned = RatingName("Returned")
    let missing2 = Returns("missing")
    let because = RuleName("because")
    let v = PartnerName("év")
    let count3 = PartnerName("count")
    let of0023 = MeasureName("OF0023")
    let x = Returns("x")
    let met2 = RuleName("met")
    let better = MeasureName("better")
    let late3 = MeasureName("late")
    let when2 = MeasureName("when")
    let returned2 = MeasureName("Returned")
    let `in` = OutcomeName("in")
    let settledHome2 = MeasureName("settled-home")
    let sum3 = PartnerName("sum")
    let measures2 = PartnerName("measures")
    let target2 = RatingName("target")
    let known2 = PartnerName("known")
    let x2 = MeasureName("x")
    let late4 = PartnerName("late")
    let mean2 = PartnerName("mean")
    let sum4 = MeasureName("sum")
    let all2 = PartnerName("all")
    let zone2 = MeasureName("zone-2")
    let share3 = PartnerName("share")
    let `class` = MeasureName("class")
    let coverage2 = OutcomeName("coverage")
    let noSilo2 = Expression<PeriodValue>("no-silo")
    let in2 = PartnerName("in")
    let first3 = RuleName("first")
    let zone22 = PartnerName("zone-2")
    let settledHome3 = PartnerName("settled-home")
    return Framework("late", "on course") {
      Agreed(by: no2, on: .date(2007, 9, 17))
      Allow("share", because: "tab\u{9}here")
      Calendar(.financial, .quarters)
      Place(name111, "two\nlines").sector("class")
      Place(`default`).with("sector", .text("50 % – “half”"))
      Partner(sector)
      ReturnsSource(zusammenhalt, "say \"yes\"") {
        Headings(rows: 3)
        DatedBy(known)
        costPerHead.fromFile("*{year}*.csv")
        costPerHead2.defined(as: the(missing, in: share2).is(measures.of((-met))))
        partners.defined(as: !AnyOf {
          seen(by: .most, in: sum2)
          preceded(by: late2, within: .years(18))
          it < noSilo
          Expression<DateValue>.date(2005, 6, 10) >= settledHome
        })
        Check(!followed(by: when, within: .years(14)))
      }
      Cohort(council, "NK", persons(in: rows(first2, where: !`default`.is(`default`)).withSame(count2).whose(baseline.of(the(returned, in: missing2, where: because)).isNot(Expression<TextValue>.text("say \"yes\"").as(Condition.self)))))
      Outcome(zusammenhalt2, "off course") {
        Consulted(v, count3)
        Worsening(when: latest(of0023, in: when).per(100_000, share(of: rows(x, where: met2), where: true)) >= better)
        Define(count2, "two\nlines", Expression<NumberValue>.money("62.5", "GBP").raised(to: late3).standardised(.indirectly, by: late3, when2, to: "late")) {
          Performance(.howWell, .howWell)
          BetweenIsBetter(.decimal("1.4"), and: .duration("62.5", .years))
          Denominator(.between(Expression<NumberValue>.money(1_000, "GBP") / latest(returned2, within: .years(1)), and: 63))
          Target(.below(Expression<Condition>(true).as(NumberValue.self)))
        }
      }
      Calculation(late3, for: .outcomes.suppliedBy(.it).role(.lead, for: .it).as(`in`).where(count2.per(100, it.raised(to: settledHome2)).is(.undefined)), .measures.withSame("sector", "share", "first").withSame("Zusammenhalt", "count", "when")) {
        Knot(.money(1_000, "GBP"), at: quarters(from: .previous, to: .previous))
        Knot(-30, at: it.rounded(.halfDown, to: 0))
        Knot(-30, at: Expression<NumberValue>.points("0.125").asShare(of: Expression<NumberValue>.decimal("62.5").per(30)))
        Because("say \"yes\"")
      }
      RatingScale(returned) {
        BestToWorst("*")
        DistinguishByInterval()
        DistinguishByInterval()
        Label("*", .otherwise)
        Label("*", .otherwise)
      }
      Rule("baseline") {
        AuditedBy(sum3, measures2)
        Then("NK", by: .partners.where(first(target2).among("known").isOne(of: "a \\ b", "tab\u{9}here")))
        ReferenceNote("")
      }
      Consequence("coverage", "off course") {
        Gain(Expression<NumberValue>.money(1_000, "GBP").standardised(.indirectly, by: baseline, x2, to: "health-board"), shared: [known2: .percent(51)])
        Gain(sum(Expression<DateValue>.date(2012, 6, 13).as(NumberValue.self), sum4, across: .places, by: "OF0023").for(all2).at(.target).orElse(-1_000, because: "tab\u{9}here"), shared: [no2: .percent(31), late4: .percent("54.5"), mean2: .percent(42)])
      }
      Question("x", "\\(x)") {
        About(zone2.at(.target))
        By(measures2, share3)
        By(.places.in(.it))
        On(.date(2011, 12, 22))
        Due(.date(1994, 6, 17))
      }
      Story("Returned", "two\nlines") {
        About(`class`)
      }
      Exception(to: .outcome(coverage2), when: persons(in: rows(zusammenhalt, where: Expression<NumberValue>(12_345_678).isOne(of: returned2)).whose(Expression<PeriodValue>.year(2021...2022).isNot(noSilo2)).over(.from(.baseline, to: .previous(.month)))).isNot(.improving), because: "*") {
        HeardThrough(measures2, in2)
        Improving(when: first3.of(zusammenhalt2).isBetter(than: the(baseline, in: late2)))
        Because("say \"yes\"")
        Define(missing) {
          Unit("two\nlines")
          RealChange(by: "late", over: .last(12, .quarters))
          SuppliedBy(zone22, share3, settledHome3)
        }
      }
      Test("a \\ b") {
        Given(count2, columns: ["at", "partner", "value"],
          [nil, .missing(.excluded), .date(2011, 9, 9)],
          [.answer(true), .year(2017...2018), Cell(Expression<NumberValue>(-24))])
      }
    }
  }

  @Sendable
  static func framework7() -> Framework {
    let better = PlaceName("better")
    let `class` = PlaceName("class")
    let baseline = PartnerName("baseline")
    let twoWords = Returns("two words")
    let no3 = twoWords.received("no")
    let council = twoWords.money("council", "GBP")
    let count2 = twoWords.number("count")
    let known = twoWords.yesNo("known")
    let first2 = twoWords.share("first")
    let known2 = OutcomeName("known")
    let twoWords2 = PlaceName("two words")
    let missing = PlaceName("missing")
    let when = PlaceName("when")
    let better2 = MeasureName("better")
    let no4 = MeasureName("no")
    let share2 = MeasureName("share")
    let healthBoard = Returns("health-board")
    let mean2 = MeasureName("mean")
    let class2 = MeasureName("class")
    let sector = People("sector")
    let missing2 = RatingName("missing")
    let share3 = PartnerName("share")
    let late = PartnerName("late")
    let returned = PartnerName("Returned")
    let met = PartnerName("met")
    let coverage2 = PartnerName("coverage")
    let all2 = PartnerName("all")
    let zone2 = OutcomeName("zone-2")
    let because = MeasureName("because")
    let known3 = MeasureName("known")
    let coverage3 = Returns("coverage")
    let zusammenhalt = MeasureName("Zusammenhalt")
    let target2 = MeasureName("target")
    let name111 = MeasureName("1-1-1")
    let `default` = OutcomeName("default")
    let no5 = OutcomeName("no")
    let healthBoard2 = PlaceName("health-board")
    let late2 = MeasureName("late")
    let x = PlaceName("x")
    let coverage4 = MeasureName("coverage")
    let sector2 = MeasureName("sector")
    let met2 = Returns("met")
    let sum2 = MeasureName("sum")
    let council2 = PlaceName("council")
    let missing3 = MeasureName("missing")
    let better3 = Returns("better")
    let better4 = RuleName("better")
    let healthBoard3 = MeasureName("health-board")
    let count3 = PartnerName("count")
    let name1112 = PartnerName("1-1-1")
    let missing4 = PartnerName("missing")
    let of0023 = PlaceName("OF0023")
    let x2 = RuleName("x")
    let measures = RuleName("measures")
    let `in` = MeasureName("in")
    let noSilo = MeasureName("no-silo")
    let returned2 = MeasureName("Returned")
    let in2 = Returns("in")
    let no6 = Returns("no")
    let noSilo2 = Returns("no-silo")
    return Framework("no", "NK") {
      Vision("\\(x)")
      Vision("on course")
      Treat("OF0023", as: .note, because: "50 % – “half”")
      Review(by: .date(2008, 6, 22))
      Review(by: .date(2028, 5, 19))
      Calendar(.financial, .months)
      Place(better).replaces(twoWords2)
      Place(`class`, "").sector("council").sector("known").replaces(missing, when)
      Partner(baseline, "on course").within(when).until(.date(2002, 9, 11))
      Sector("OF0023")
      Policy {
        Quantiles(by: "OF0023")
        Publish(counts: .atMost(better2), roundedTo: 3)
      }
      ReturnsSource(twoWords) {
        Headings(rows: 1)
        DatedBy(no4)
        DatedBy(share2)
        no3.fromHeading(as: "{day}/{month}/{year}")
        council.fromHeading()
        count2.from("say \"yes\"").snapshot
        known.defined(as: preceded(by: healthBoard, where: true, within: .months(3))).snapshot
        first2.from()
          .reading("two\nlines", as: mean2)
          .reading("a \\ b", as: class2)
          .reading("off course", as: Expression<TextValue>.text("off course").as(NumberValue.self))
      }
      Cohort(sector, "NK", persons(in: healthBoard, where: Expression<TextValue>.text("off course").for(.it).bracketed.for(share3).at(.sameLastYear(.quarter)).isNotOne(of: missing2.of(it).in(.it), .text("\\(x)"))))
      Outcome(known2) {
        HeardThrough(late, returned)
        HeardThrough(met, coverage2, all2)
        Within(zone2)
        Define(no4, "two\nlines") {
          Unit("*")
          Decimals(2)
        }
        Define(first2, because) {
          NeitherIsBetter()
          RealChange(.atLeast(latest(known3, in: coverage3, where: it >= 63, within: .quarters(32))), since: .sameLastYear(.quarter))
          RealChange(.atLeast(.points(-1_000)), since: .baseline)
          Trajectory(.straight)
        }
      }
      Define(share2) {
        Population(.secondary, .leading)
        Balances(zusammenhalt)
        Balances(target2, name111)
        By("zone-2", "first")
        Target(.reaching(name111))
        Trajectory(.steps)
      }
      Score(target2, for: .partners.withSame("class").of(`default`), .partners.of(no5).in(healthBoard2), on: .percent(0)) {
      }
      Parameter(late2, "50 % – “half”", by: "met") {
        Value(.percent("1.4"), for: "\\(x)x")
        Value(.decimal("0.5"), for: "\\(x)x", from: .date(2029, 4, 24))
        Because("a \\ b")
      }
      RatingScale(missing2, for: .outcomes.in(x)) {
        Label("a \\ b", when: all(coverage3, have: AnyOf {
          Expression<TextValue>.it.isNoWorse(than: "NK")
          coverage4.is(.known)
          sector2.is(.missing)
          seen(by: .all, in: rows(met2, where: true))
        }))
        Gate("sector", .becomes("Everyone has a settled home"), when: StatisticFunction("minimum", .percent("1.4"))(sum2.in(council2).at(.previous).among("it"), mean2, over: .from(.target, to: .baseline)) < council / missing3 - first(because, in: better3, within: .years(22)))
      }
      Claim(better4) {
        When(Expression<NumberValue>.percent("1.4").per(healthBoard3).is(.late))
        AuditedBy(count3, name1112, returned)
        Then("tab\u{9}here", by: .places.role(.affected, for: .it).suppliedBy(missing4).as(of0023).where(x2))
        ReferenceNote("say \"yes\"")
      }
      Claim(measures, "say \"yes\"") {
        ReferenceNote("two\nlines")
      }
      Consequence("cost-per-head", "\\(x)") {
        Then("tab\u{9}here", within: .years(10))
      }
      Question("év", "two\nlines") {
        About(`in`)
        Answers("settled-home")
        On(.date(1992, 8, 4))
        On(.date(2022, 2, 9))
      }
      Exception(to: .calculation(noSilo), from: .date(2015, 9, 15), because: "two\nlines") {
        InOrder()
        Case(the(returned2, in: in2), when: atLeast(1_000, no6, have: Expression<TextValue>.text("*").as(Condition.self)))
        Case(count(.places.suppliedBy(.it)), .below(distinct(known2, in: noSilo2)))
        Case(.points("62.5"), .above(points(from: .previous, to: .ago(.quarters(11)))))
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
    let settledHome = `in`.money("settled-home", "GBP")
    let settledHome2 = `in`.partner("settled-home")
    let `default` = `in`.person("default")
    let of0023 = `in`.yesNo("OF0023")
    let missing = Returns("missing")
    let in2 = missing.percent("in")
    let of00232 = missing.rater("OF0023")
    let met = missing.received("met")
    let count2 = OutcomeName("count")
    let costPerHead = Returns("cost-per-head")
    let sector = costPerHead.date("sector")
    let zusammenhalt = costPerHead.count("Zusammenhalt")
    let cL01 = PlaceName("C&L01")
    let no2 = CodesName("no")
    let because = MeasureName("because")
    let count3 = PartnerName("count")
    let healthBoard = OutcomeName("health-board")
    let default2 = Expression<DateValue>("default")
    let returned = Expression<DateValue>("Returned")
    let partners = MeasureName("partners")
    let target2 = RatingName("target")
    let council = RatingName("council")
    let partners2 = People("partners")
    let known = Returns("known")
    let because2 = OutcomeName("because")
    let coverage2 = MeasureName("coverage")
    let no3 = MeasureName("no")
    let v = MeasureName("év")
    let late = MeasureName("late")
    let count4 = Returns("count")
    let first2 = Expression<DateValue>("first")
    let settledHome3 = Returns("settled-home")
    let zusammenhalt2 = Returns("Zusammenhalt")
    let of00233 = Returns("OF0023")
    let in3 = RuleName("in")
    let default3 = Returns("default")
    let `class` = RatingName("class")
    let sector2 = MeasureName("sector")
    let zone2 = MeasureName("zone-2")
    let returned2 = MeasureName("Returned")
    let twoWords = Returns("two words")
    let when = Returns("when")
    let name111 = MeasureName("1-1-1")
    let sector3 = Returns("sector")
    let x = MeasureName("x")
    let mean3 = MeasureName("mean")
    let zusammenhalt3 = PlaceName("Zusammenhalt")
    let costPerHead2 = PartnerName("cost-per-head")
    let returned3 = PlaceName("Returned")
    let sum2 = MeasureName("sum")
    let cL012 = MeasureName("C&L01")
    let baseline2 = RatingName("baseline")
    let late2 = OutcomeName("late")
    let no4 = OutcomeName("no")
    let cL013 = Returns("C&L01")
    let default4 = PartnerName("default")
    let mean4 = OutcomeName("mean")
    let baseline3 = PartnerName("baseline")
    let missing2 = PartnerName("missing")
    let sector4 = CodeName("sector")
    let all2 = MeasureName("all")
    return Framework("baseline", "*") {
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
        Every(.month)
        Separator("\u{9}")
        settledHome.from("50 % – “half”")
          .reading("off course", "", as: because)
        settledHome2.from(as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .academic, .month))
          .reading("tab\u{9}here", as: Expression<TextValue>.text("Everyone has a settled home").as(PartnerValue.self))
          .reading("NK", as: count3)
        `default`.fromFile("*{year}*.csv")
        of0023.defined(as: Expression<PartnerValue>.it.is(.contributing, for: healthBoard))
        Check(returned.isNotBetween(.date(2021, 4, 8), and: latest(default2, in: `in`, within: .months(9))))
      }
      ReturnsSource(missing, "say \"yes\"") {
        DatedBy(partners)
        in2.from("say \"yes\"")
        of00232.fromFile("*{year}*.csv").snapshot
          .reading("\\(x)", as: .late)
          .reading("NK", as: target2)
          .reading("on course", "a \\ b", as: council)
        met.from(.path("tab\u{9}here", "\\(x)"))
          .reading("tab\u{9}here", as: .notDue)
          .reading("a \\ b", as: .withheld)
        CheckParts(of: of00232, make: "50 % – “half”")
      }
      Cohort(partners2, "*", persons(in: known))
      Outcome(count2) {
        Within(because2)
        Define(settledHome, "Everyone has a settled home", it.standardised(.directly, by: coverage2, no3, v, to: "no")) {
          Interval(.percent("0.125"), by: "cost-per-head")
          Interval(.percent("1.4"), by: "health-board")
        }
        Define(late, 1_000) {
          By("better", "C&L01")
          MissingLeftOut(ifKnown: .most)
          RealChange(.below(the(coverage2, in: count4, where: the(first2, in: settledHome3, where: true) > the(met, in: zusammenhalt2))), since: .previous(.day))
          RealChange(.above(count(of00233)), since: .previous)
        }
      }
      Define(in3, preceded(by: default3, where: Expression<TextValue>.text("tab\u{9}here").isNoWorse(than: `class`), within: .days(0))) {
        ValueRange(sector2.of(zone2.of(Expression<NumberValue>(63)).rounded(.up, to: 0)), to: the(returned2, in: twoWords), whole: true)
        MissingCounts(as: (-(-it)).orElse(Expression<NumberValue>.duration("1.4", .years) + share(of: when, whose: false), because: "a \\ b"), because: "tab\u{9}here")
        With("Returned", .date(2027, 5, 19))
        Allow("late", because: "*")
      }
      Score(name111, "NK", for: .persons(in: sector3), on: returned2.rounded(.up, to: 0).standardised(.indirectly, by: x, of00232, to: "sector")) {
        Knot(.percent("62.5"), at: it)
        Case(.duration(12_345_678, .months), .above(recentTrend(mean3, across: .places.in(zusammenhalt3).ownedBy(costPerHead2).as(returned3), weightedBy: .percent("0.125"), ties: .worst).standardised(.directly, by: in3, to: "zone-2").standardised(.directly, by: sum2, cL012, to: "cost-per-head")))
      }
      RatingScale(baseline2, for: .outcomes.role(.supplier, for: late2).ownedBy(share2).as(no4).where(Expression<NumberValue>.money("0.5", "GBP").isNotBetween(.money("62.5", "GBP"), and: Expression<NumberValue>.duration("62.5", .quarters) - .duration("0.5", .years))), .outcomes.withSame("év").in(.it), on: .decimal("62.5")) {
        InOrder()
        DistinguishByInterval()
        Label("tab\u{9}here", .reaching(it))
        Gate("default", .noWorse(than: "*"), when: followed(by: cL013, within: .quarters(2)))
        Because("on course")
      }
      Rule("because", "off course") {
        For(.outcomes.suppliedBy(default4).of(mean4), .outcomes.ownedBy(baseline3).ownedBy(missing2))
      }
      Consequence("cost-per-head", "50 % – “half”") {
        Because("tab\u{9}here")
        Then("50 % – “half”")
        Then("tab\u{9}here", within: .quarters(34))
      }
      Story("missing")
      Exception(to: .source(costPerHead), because: "NK") {
        sector.from(.path("*", "on course")).snapshot
        zusammenhalt.fromFile("*{year}*.csv")
          .reading("two\nlines", as: Expression<Condition>(true).as(NumberValue.self))
        CheckParts(of: all2, make: sector4, in: coverage2, coverage2)
      }
    }
  }

  @Sendable
  static func framework9() -> Framework {
    let first2 = PlaceName("first")
    let twoWords = PlaceName("two words")
    let because = PartnerName("because")
    let twoWords2 = Records("two words")
    let mean2 = twoWords2.reason("mean")
    let better = OutcomeName("better")
    let council = PartnerName("council")
    let missing2 = PartnerName("missing")
    let returned = MeasureName("Returned")
    let target2 = Returns("target")
    let target3 = MeasureName("target")
    let no2 = MeasureName("no")
    let sector = Returns("sector")
    let noSilo = MeasureName("no-silo")
    let missing3 = MeasureName("missing")
    let name111 = MeasureName("1-1-1")
    let healthBoard = MeasureName("health-board")
    let of0023 = MeasureName("OF0023")
    let because2 = MeasureName("because")
    let count2 = MeasureName("count")
    let when = CodesName("when")
    let cL01 = MeasureName("C&L01")
    let met = MeasureName("met")
    let measures = Returns("measures")
    let better2 = MeasureName("better")
    let zone2 = Returns("zone-2")
    let zone22 = MeasureName("zone-2")
    let `default` = MeasureName("default")
    let returned2 = Returns("Returned")
    let cL012 = Returns("C&L01")
    let when2 = MeasureName("when")
    let settledHome = MeasureName("settled-home")
    let known = RatingName("known")
    let costPerHead = Returns("cost-per-head")
    let count3 = PlaceName("count")
    let because3 = PlaceName("because")
    let x = Expression<PersonValue>("x")
    let settledHome2 = RuleName("settled-home")
    let `class` = Returns("class")
    let `in` = RuleName("in")
    let coverage2 = MeasureName("coverage")
    let no3 = Expression<DateValue>("no")
    let sector2 = PartnerName("sector")
    let settledHome3 = Returns("settled-home")
    let in2 = MeasureName("in")
    let sum2 = MeasureName("sum")
    let better3 = RuleName("better")
    let healthBoard2 = ConsequenceName("health-board")
    let zusammenhalt = PartnerName("Zusammenhalt")
    let returned3 = PartnerName("Returned")
    let sum3 = PartnerName("sum")
    let class2 = MeasureName("class")
    let measures2 = MeasureName("measures")
    let coverage3 = RatingName("coverage")
    let name1112 = RatingName("1-1-1")
    let when3 = OutcomeName("when")
    let first3 = CodeName("first")
    let default2 = Returns("default")
    let share2 = MeasureName("share")
    let when4 = Returns("when")
    let council2 = RatingName("council")
    let sum4 = Returns("sum")
    let all2 = RatingName("all")
    let baseline = OutcomeName("baseline")
    return Framework("missing", "NK") {
      Replaces("2026.1", because: "")
      Treat("default", as: .error, because: "Everyone has a settled home")
      Place(first2).with("no-silo", "better")
      Place(twoWords).sector("sum").sector("target").with("Zusammenhalt", "zone-2").from(.date(2008, 5, 16))
      Partner(because)
      Sector("no")
      RecordsSource(twoWords2) {
        Separator("\u{9}")
        mean2.from("two\nlines")
        IgnoreRows(where: true)
        Because("off course")
      }
      Outcome(better, "NK") {
        Accountable(council, because, missing2)
        Define(returned, it.standardised(.indirectly, by: target3, to: "mean").orElse(count(target2), because: "on course").rounded(.halfDown, to: 0)) {
          Denominator(.atMost(.percent("1.4")))
          Coverage(.atMost(the(no2, in: sector).asShare(of: Expression<NumberValue>.decimal("1.4").standardised(.directly, by: noSilo, twoWords, missing3, to: "cost-per-head").asShare(of: name111))))
          Baseline(.previous)
          RealChange(.atLeast(Expression<NumberValue>.percent(0).asShare(of: .percent(0)).for(.it).in(.it).orElse(healthBoard.of(of0023).per(100_000, -because2), because: "say \"yes\"")), since: .target)
          Trajectory(.growth)
        }
        Define(count2) {
          By("sum", "baseline")
          OwnedBy(council)
          Rated(by: .partners, .own, against: when)
        }
      }
      Define(cL01, "50 % – “half”") {
        Interval(.percent(30), by: "év")
        Baseline(.previous(.year))
        RealChange(by: "council", over: .yearToDate, at: .percent("62.5"))
        Milestone(.above(of0023.asShare(of: .money("62.5", "GBP"))), by: .previous)
      }
      Score(met, for: .groups(of: because).where(preceded(by: rows(measures, where: persons(in: zone2, where: false).isBetween(Expression<NumberValue>.percent(63).asShare(of: better2), and: Expression<NumberValue>.points(12_345_678).rounded(.up, to: 1))).withSame(zone22, no2, `default`).over(.yearToDate), within: .years(26))), .measures.where(share(of: returned2, where: no(rows(cL012, where: true).withSame(when2, settledHome, healthBoard).ever)).isNot(.excluded))) {
        InOrder()
      }
      RatingScale(known, "off course", for: .persons(in: costPerHead).in(count3).in(because3).as(x), on: share(of: costPerHead, where: settledHome2)) {
        BestFirst()
        Label("tab\u{9}here", when: Expression<NumberValue>.decimal("0.5").isWorse(than: name111))
        Label("a \\ b", .otherwise)
      }
      Rule("better") {
        Forbid((-(Expression<NumberValue>.percent("1.4") - 30)) >= (target3 - settledHome).orElse(share(of: rows(`class`, where: `in`), whose: false), because: "*"))
      }
      Rule("better", "off course") {
        When {
          Expression<NumberValue>.percent(30).isNoBetter(than: mixEffect(coverage2, weightedBy: name111, order: .lowestFirst))
          seen(by: .atMost(.decimal("1.4")), in: target2)
          (Expression<DateValue>.date(2027, 6, 27) <= no3).isNot(.it)
        }
        AuditedBy(sector2)
        ReferenceNote("tab\u{9}here")
      }
      Consequence("Returned") {
        When(count(settledHome3, where: Expression<NumberValue>(1).rounded(.halfUp, to: 3) < of0023.asShare(of: in2)).as(Condition.self))
        When(all(.partners, have: All {
          met.isBetween(`default`, and: .percent(30))
          Expression<TextValue>.text("off course").is(.undecided)
          in2.isOne(of: sum2, settledHome)
          Expression<Condition>(true) || better3
        }))
        Then(healthBoard2, by: zusammenhalt, returned3, sum3, within: .months(21))
      }
      Action("two words", "two\nlines") {
        Answers("zone-2")
      }
      Story("met", "NK") {
        About(class2.at(.now))
        About(measures2)
        By(.places.role(.funder, for: .it).where(name1112.isOne(of: coverage3, .text("tab\u{9}here"), .text("say \"yes\""))))
        Review(by: .date(2004, 10, 22))
      }
      Exception(to: .score(no2), when: any(.groups(of: healthBoard).role(.affected, for: when3).as(first3), have: the(share2, in: when4).isOne(of: the(class2, in: rows(default2).withSame(noSilo)))), from: .date(2016, 10, 8), because: "NK") {
        DistinguishByInterval()
        Case(.percent("0.125"), .atMost(quarters(from: .years(2018...2020), to: .sameLastYear(.quarter)) / (it / 30).raised(to: count2.of(Expression<TextValue>.text("a \\ b")))))
        Gate("zone-2", .atLeast(63), when: all2.of(Expression<DateValue>.date(2016, 12, 4)).in(.it).isNotOne(of: .text("Everyone has a settled home"), latest(council2, in: rows(sum4, where: Expression<NumberValue>.percent(1) > cL01).over(.last(3, .days))), Expression<DateValue>.date(1992, 9, 4).as(TextValue.self)))
        Because("")
      }
      Test("tab\u{9}here") {
        AsOf(.date(2013, 12, 6))
        AsOf(.date(2011, 3, 13))
        Expect(Expression<PartnerValue>.it.is(.supplier, for: baseline), because: "off course")
        Expect(Expression<DateValue>.date(2022, 9, 14).as(Condition.self))
      }
    }
  }

  @Sendable
  static func framework10() -> Framework {
    let when = PlaceName("when")
    let sector = PartnerName("sector")
    let x = PartnerName("x")
    let returned = Records("Returned")
    let known = returned.reason("known")
    let measures = returned.measure("measures")
    let late = Returns("late")
    let `in` = CodeName("in")
    let `class` = late.oneOf("class", `in`)
    let noSilo = late.yesNo("no-silo")
    let `default` = late.percent("default")
    let when2 = late.reason("when")
    let x2 = OutcomeName("x")
    let first2 = PlaceName("first")
    let sum2 = PlaceName("sum")
    let missing = PlaceName("missing")
    let better = CodesName("better")
    let late2 = CodeName("late")
    let target2 = CodeName("target")
    let zone2 = MeasureName("zone-2")
    let cL01 = CodeName("C&L01")
    let met = Returns("met")
    let target3 = Returns("target")
    let baseline = RuleName("baseline")
    let costPerHead = RuleName("cost-per-head")
    let sector2 = Returns("sector")
    let zone22 = People("zone-2")
    let mean2 = Returns("mean")
    let when3 = MeasureName("when")
    let coverage2 = MeasureName("coverage")
    let better2 = RuleName("better")
    let first3 = MeasureName("first")
    let coverage3 = PartnerName("coverage")
    let mean3 = MeasureName("mean")
    let x3 = MeasureName("x")
    let default2 = Returns("default")
    let no2 = RatingName("no")
    let costPerHead2 = MeasureName("cost-per-head")
    let noSilo2 = Returns("no-silo")
    let partners2 = MeasureName("partners")
    let twoWords = MeasureName("two words")
    let healthBoard = Returns("health-board")
    let in2 = MeasureName("in")
    let first4 = OutcomeName("first")
    let count2 = Returns("count")
    let because = MeasureName("because")
    let baseline2 = OutcomeName("baseline")
    let mean4 = CodeName("mean")
    let coverage4 = RuleName("coverage")
    let partners3 = Returns("partners")
    let returned2 = RuleName("Returned")
    let late3 = MeasureName("late")
    let twoWords2 = PartnerName("two words")
    let costPerHead3 = OutcomeName("cost-per-head")
    let target4 = PartnerName("target")
    let better3 = PartnerName("better")
    let noSilo3 = PartnerName("no-silo")
    let met2 = PlaceName("met")
    let target5 = OutcomeName("target")
    let in3 = OutcomeName("in")
    let settledHome = MeasureName("settled-home")
    let because2 = Returns("because")
    let first5 = RuleName("first")
    return Framework("partners", "NK") {
      Language(1)
      Replaces("3", because: "two\nlines")
      Treat("no-silo", as: .warning, because: "two\nlines")
      Checked(by: "two\nlines", on: .date(1999, 10, 10))
      Calendar(.calendar, .quarters)
      Place(when, "tab\u{9}here").within(when).code("\\(x)").replaces(first2, sum2)
      Partner(sector).within(first2).within(missing).from(.date(1995, 4, 28))
      Partner(x, "NK", sector: "x").sector("év").code("NK")
      Codes(better, "tab\u{9}here", first: .best) {
        Code(late2, "", says: "NK")
        Code(target2)
        Code(4)
        Because("two\nlines")
      }
      RecordsSource(returned, "Everyone has a settled home") {
        DatedBy(zone2)
        known.from("say \"yes\"", "a \\ b")
        measures.fromFile("*{year}*.csv")
      }
      ReturnsSource(late, "50 % – “half”") {
        `class`.from("a \\ b")
          .reading("tab\u{9}here", "", as: Expression<Condition>(true).as(CodeValue.self))
          .reading("50 % – “half”", as: cL01)
        noSilo.defined(as: preceded(by: met, where: !Expression<Condition>(false), within: .quarters(9)) && share(of: rows(target3, where: false), where: baseline) <= (Expression<Condition>(false) && costPerHead).as(NumberValue.self))
        `default`.from()
          .reading("off course", as: Expression<TextValue>.text("").as(NumberValue.self))
        when2.fromFile("*{year}*.csv")
        Check(!persons(in: sector2).is(.improving))
      }
      Cohort(zone22, "tab\u{9}here", persons(in: mean2))
      Outcome(x2, "tab\u{9}here") {
        ReferenceNote("on course")
        Define(when3, coverage2) {
          Decimals(2)
          Baseline(.now)
        }
      }
      Define(better2, better2.isNoWorse(than: Expression<NumberValue>.points(1).as(Condition.self))) {
        Coverage(.reaching(.percent(30)))
        Coverage(.atLeast(mixEffect(first3, Expression<Condition>(false).as(NumberValue.self))))
        Target(.below(percentile(.decimal("62.5"))(.money("0.125", "GBP"), .decimal("0.5"), across: .partners, ifKnown: .exactly(.decimal("1.4")), by: "settled-home").asShare(of: zone2).per(100_000, it.per(100_000, .decimal("0.5")).per((Expression<Condition>(false) && false).as(NumberValue.self)))), by: .sameLastYear(.month))
        OwnedBy(coverage3, coverage3)
      }
      Score(mean3, "say \"yes\"", equals: latest(x3, in: default2).per(100_000, .decimal("0.125")))
      RatingScale(no2, on: the(costPerHead2, in: noSilo2)) {
        BestToWorst("Everyone has a settled home")
        WorstFirst()
        DistinguishByInterval()
        Label("two\nlines", .below(.money(63, "GBP")))
        Gate("zone-2", .noWorse(than: ""), when: latest(partners2, in: default2, where: true).is(.late))
      }
      Rule("all") {
        For(.places, where: All {
          Expression<Condition>.it
          `default`.standardised(.directly, by: twoWords, to: "class").isNoWorse(than: Expression<NumberValue>.duration(0, .months).asShare(of: .percent(1_000)))
          followed(by: rows(healthBoard).withSame(in2, x2, x2).whose(exactly(.decimal("62.5"), .places.role(.accountable, for: first4), areNot: .notDue)), within: .quarters(35))
          zone2.isNot(.worsening)
        })
        Require(preceded(by: count2, within: .quarters(1)))
      }
      Rule("health-board") {
        For(.groups(of: because).of(baseline2).as(mean4))
        Require(no(zone22, have: it <= .money(0, "GBP") || coverage4 || followed(by: rows(partners3, where: returned2).withSame(late3, late3, because).whose(false), within: .days(34))))
        Forbid(twoWords2.is(.consulted, for: costPerHead3))
      }
      Consequence("measures", "a \\ b") {
        Gain(it, shared: [target4: .percent("41.5"), better3: .percent("4.5"), noSilo3: .percent("51.5")])
        Because("NK")
        Then("", within: .months(3))
        Then("50 % – “half”", by: .measures.in(met2).role(.consulted, for: target5).where(!Expression<PartnerValue>.it.is(.accountable, for: in3)))
      }
      Evidence("met")
      Exception(to: .policy, when: zone2.isNot(latest(settledHome, in: because2, where: first5, within: .years(8))), from: .date(2021, 7, 6), because: "two\nlines") {
        Interval(.percent(30), by: "late")
        Round(.up, to: 1)
      }
    }
  }

  @Sendable
  static func framework11() -> Framework {
    let `in` = PlaceName("in")
    let target2 = PlaceName("target")
    let better = PartnerName("better")
    let in2 = Returns("in")
    let baseline = in2.money("baseline", "GBP")
    let share2 = in2.partner("share")
    let council = CodesName("council")
    let mean2 = in2.code("mean", of: council)
    let sum2 = Returns("sum")
    let no2 = sum2.yesNo("no")
    let mean3 = sum2.date("mean")
    let baseline2 = sum2.money("baseline", "GBP")
    let cL01 = sum2.period("C&L01")
    let `class` = sum2.count("class")
    let sum3 = OutcomeName("sum")
    let costPerHead = CodesName("cost-per-head")
    let name111 = CodeName("1-1-1")
    let returned = CodeName("Returned")
    let zone2 = PartnerName("zone-2")
    let mean4 = MeasureName("mean")
    let coverage3 = PlaceName("coverage")
    let healthBoard = MeasureName("health-board")
    let when = MeasureName("when")
    let zone22 = Expression<PeriodValue>("zone-2")
    let no3 = OutcomeName("no")
    let returned2 = MeasureName("Returned")
    let noSilo = RuleName("no-silo")
    let baseline3 = RuleName("baseline")
    let council2 = Returns("council")
    let settledHome = PartnerName("settled-home")
    let noSilo2 = MeasureName("no-silo")
    let of0023 = MeasureName("OF0023")
    let x = MeasureName("x")
    let missing = MeasureName("missing")
    let count2 = Returns("count")
    let council3 = MeasureName("council")
    let coverage4 = MeasureName("coverage")
    let costPerHead2 = MeasureName("cost-per-head")
    let name1112 = Returns("1-1-1")
    let late = MeasureName("late")
    let `default` = PartnerName("default")
    let cL012 = MeasureName("C&L01")
    let first2 = RatingName("first")
    let because = Returns("because")
    let name1113 = Expression<DateValue>("1-1-1")
    let sector = MeasureName("sector")
    let all2 = MeasureName("all")
    let missing2 = RatingName("missing")
    let no4 = PartnerName("no")
    let noSilo3 = OutcomeName("no-silo")
    let sum4 = MeasureName("sum")
    let better2 = Returns("better")
    let all3 = PartnerName("all")
    let name1114 = MeasureName("1-1-1")
    let no5 = ConsequenceName("no")
    let better3 = RatingName("better")
    let late2 = Returns("late")
    let noSilo4 = ConsequenceName("no-silo")
    return Framework("coverage", "Everyone has a settled home") {
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
      Codes(costPerHead, first: .worst) {
        Code(4, "Everyone has a settled home", says: "\\(x)")
        Code(name111, "NK", from: "tab\u{9}here", "two\nlines")
        Code(returned, says: "NK")
        Because("Everyone has a settled home")
      }
      ReturnsSource(in2) {
        Separator("|")
        DecimalSign(".")
        baseline.from().snapshot
        share2.fromFile("*{year}*.csv")
          .reading("", as: .late)
        mean2.from("a \\ b", "Everyone has a settled home")
      }
      ReturnsSource(sum2) {
        SuppliedBy(zone2)
        no2.defined(as: recentTrend(.percent(12_345_678), mean4, across: .places(as: coverage3), ties: .dense) / healthBoard.of(Expression<NumberValue>(0)) > when)
        mean3.from().snapshot
        baseline2.fromFile("*{year}*.csv").snapshot
        cL01.from("50 % – “half”", as: "{day}/{month}/{year}", .spelling("{year}/{yy}", .calendar, .year))
          .reading("on course", as: zone22)
        `class`.from("Everyone has a settled home").snapshot
        IgnoreRows(where: sum3.of(Expression<PeriodValue>.quarter(2014...2015, 3)).isNot(no3.for(share2).among("in")) && returned2.isNot(-Expression<NumberValue>.points(0)) && baseline3.of(Expression<DateValue>.date(2014, 6, 12)).isOne(of: noSilo, Expression<PeriodValue>.year(2019...2020).as(Condition.self)))
        Check(!distinct(returned2, in: council2, where: false).isOne(of: it.orElse(it, because: "off course")))
      }
      Outcome(sum3, "off course") {
        HeardThrough(settledHome)
        Allow("mean", because: "")
        Define(noSilo2, "a \\ b", of0023)
      }
      Define(x, "Everyone has a settled home", the(missing, in: rows(count2).withSame(council3, coverage4).whose(latest(costPerHead2, in: name1112, within: .days(10)) >= Expression<NumberValue>.percent(1_000).standardised(.indirectly, by: late, to: "all")).over(.from(.sameLastYear(.day), to: .previous)))) {
        MissingCounts(as: .decimal("1.4"), because: "50 % – “half”")
        RealChange(beyond: .interval, since: .now)
        Milestone(.atLeast((Expression<NumberValue>(12_345_678).orElse(.percent(12_345_678), because: "tab\u{9}here") - it).rounded(.halfUp, to: 2)), by: .year(2030))
        OwnedBy(`default`)
        With("council", 0)
      }
      Calculation(cL012, on: costPerHead2, interpolated: true) {
      }
      RatingScale(first2, for: .places.where(preceded(by: rows(because, where: Expression<DateValue>.date(2030, 7, 14) > name1113).withSame(sector, `in`, all2).over(.yearToDate), within: .days(8)))) {
        Label("50 % – “half”", .otherwise)
        Because("50 % – “half”")
      }
      Rule("baseline") {
        Require(!(Expression<TextValue>.text("a \\ b").isNotOne(of: missing2, .text("tab\u{9}here")) || no4.is(.assurer, for: noSilo3) || most(.groups(of: noSilo2), have: true)))
        Require(the(noSilo2, in: better2).for(all3).is(sum4))
      }
      Consequence("x", "Everyone has a settled home") {
        Gain(gini(it.standardised(.indirectly, by: name1114, to: "settled-home") + (Expression<NumberValue>(12_345_678) - 1_000), over: .yearToDate, order: .lowestFirst), shared: [better: .percent(79), all3: .percent(94)])
      }
      Evidence("mean")
      Evidence("sector", "") {
        Answers("OF0023")
        Kind("known")
        On(.date(2024, 6, 1))
      }
      Exception(to: .consequence(no5), when: !Expression<TextValue>.text("two\nlines").isWorse(than: latest(better3, in: late2, within: .quarters(1))), from: .date(2022, 4, 7), because: "\\(x)") {
        Then("NK")
        Then(noSilo4)
        Then("tab\u{9}here", within: .years(14))
      }
    }
  }

  @Sendable
  static func framework12() -> Framework {
    let returned = PlaceName("Returned")
    let partners = PlaceName("partners")
    let sum2 = PartnerName("sum")
    let measures = Records("measures")
    let returned2 = CodesName("Returned")
    let council = measures.code("council", of: returned2)
    let settledHome = measures.date("settled-home")
    let costPerHead = measures.percent("cost-per-head")
    let first2 = OutcomeName("first")
    let returned3 = PartnerName("Returned")
    let `in` = PartnerName("in")
    let zone2 = PartnerName("zone-2")
    let because = Expression<DateValue>("because")
    let no2 = Expression<DateValue>("no")
    let name111 = Expression<DateValue>("1-1-1")
    let `default` = People("default")
    let mean2 = Returns("mean")
    let x = OutcomeName("x")
    let count3 = PartnerName("count")
    let measures2 = OutcomeName("measures")
    let target2 = MeasureName("target")
    let better = RatingName("better")
    let in2 = Expression<DateValue>("in")
    let default2 = MeasureName("default")
    let zone22 = OutcomeName("zone-2")
    let share2 = OutcomeName("share")
    let baseline = PartnerName("baseline")
    let baseline2 = OutcomeName("baseline")
    let healthBoard = MeasureName("health-board")
    let x2 = MeasureName("x")
    let first3 = PartnerName("first")
    let mean3 = OutcomeName("mean")
    let missing = MeasureName("missing")
    let late = MeasureName("late")
    let zone23 = Returns("zone-2")
    let met = MeasureName("met")
    let because2 = MeasureName("because")
    let partners2 = Returns("partners")
    let no3 = RuleName("no")
    let when = RuleName("when")
    let `class` = PartnerName("class")
    let because3 = PartnerName("because")
    let measures3 = MeasureName("measures")
    let missing2 = Returns("missing")
    let council2 = MeasureName("council")
    let missing3 = PlaceName("missing")
    let sector = PartnerName("sector")
    let x3 = PartnerName("x")
    let count4 = RuleName("count")
    let measures4 = PartnerName("measures")
    let name1112 = PartnerName("1-1-1")
    let late2 = PartnerName("late")
    let cL01 = PartnerName("C&L01")
    let all2 = MeasureName("all")
    let council3 = Returns("council")
    return Framework("count", "a \\ b") {
      Language(1)
      Replaces("1.2.3", because: "tab\u{9}here")
      Replaces("1.2.3", because: "Everyone has a settled home")
      Vision("*")
      Agreed(by: returned3, `in`, zone2, on: .date(2024, 12, 27))
      Place(returned).sector("év").with("class", .date(2030, 4, 27)).from(.date(1992, 6, 5))
      Place(partners, "50 % – “half”").from(.date(2023, 2, 18))
      Partner(sum2, "on course")
      Policy {
        Ties(.worst)
      }
      RecordsSource(measures) {
        Every(.month, over: .quarters(0), due: .years(29))
        Separator(";")
        council.from("on course", "")
        settledHome.fromHeading()
          .reading("off course", "on course", as: because)
          .reading("two\nlines", "two\nlines", as: no2)
          .reading("off course", as: name111)
        costPerHead.from("Everyone has a settled home", "a \\ b", as: .spelling("{year}/{yy}", .financial, .year), "{day}/{month}/{year}")
          .reading("*", as: .percent("0.5"))
        Missing(["a \\ b", "*"], .notApplicable)
      }
      Cohort(`default`, "say \"yes\"", persons(in: mean2))
      Outcome(first2, "*") {
        Within(x)
        Worsening(when: count3.isNot(.supplier, for: measures2))
        Define(target2, "on course", rateEffect(12_345_678, across: .groups(of: better).where(in2 <= .date(1993, 3, 16)), ifKnown: .any).raised(to: .duration("0.125", .days)))
      }
      Score(default2, for: .measures(of: zone22).of(share2), .measures.ownedBy(baseline).of(baseline2).as(healthBoard), equals: x2) {
        Knot(.decimal("-1.4"), at: -count(.outcomes.suppliedBy(first3).as(mean3).where(missing > late)))
        Case(controlChart(because2.orElse(share(of: rows(zone23).withSame(x2, met), where: true), because: "off course"), persons(in: rows(partners2, where: true).whose(All {
          no3
          false
          Expression<PeriodValue>.years(2017...2019).as(Condition.self)
          Expression<Condition>.it
        })), over: .last(1, .days), ifKnown: .most), .otherwise)
      }
      Parameter(late, "say \"yes\"", by: "C&L01", "Zusammenhalt") {
        Value(.money(0, "GBP"), for: "NKx", "say \"yes\"x", reference: "two\nlinesx")
        Value(.percent("0.5"), for: "*x", "50 % – “half”x", from: .date(2008, 2, 14), reference: "x")
        Because("a \\ b")
      }
      RatingScale(better, "say \"yes\"", for: .outcomes.where(when)) {
        InOrder()
        Label("a \\ b", .otherwise)
      }
      Rule("class") {
        When(Expression<TextValue>.text("off course").isNot(.reported))
        Require((Expression<NumberValue>.duration("62.5", .days).standardised(.directly, by: returned, to: "partners") + because2.orElse(1_000, because: "Everyone has a settled home")).is(.unchanged))
        AuditedBy(count3, returned3)
        ReferenceNote("50 % – “half”")
      }
      Consequence("when", "two\nlines") {
        Gain(the(target2, in: missing2).orElse(because2.asShare(of: measures3), because: "off course").raised(to: Expression<NumberValue>.duration("0.125", .quarters).asShare(of: council2).in(missing3).at(.now).among("missing")), shared: [`class`: .percent(42), because3: .percent("99.5")])
        Pain(StatisticFunction("magnitude", 63)((council2 - .decimal("0.125")).rounded(.halfEven, to: 0), persons(in: mean2, where: count4).asShare(of: Expression<NumberValue>.money(1, "GBP") / .percent("62.5")), over: .yearToDate, order: .highestFirst), shared: [returned3: .percent(58), sector: .percent(61), x3: .percent(98)])
        Because("off course")
      }
      Evidence("év") {
        Kind("known")
        Says("tab\u{9}here")
      }
      Evidence("all") {
        Answers("when")
        On(.date(2019, 9, 15))
        Review(by: .date(2003, 3, 9))
        Review(by: .date(2021, 5, 1))
        Review(by: .date(2023, 9, 12))
      }
      Exception(to: .policy, from: .date(2016, 7, 28), because: "tab\u{9}here") {
        Coverage(.below(count(.outcomes.where(most(.places.suppliedBy(.it).suppliedBy(measures4).where(exactly(.percent(30), .partners, areNot: .decided)), areNot: .improving)))))
        Publish(with: .secondarySuppression)
        Publish(to: name1112, late2, cL01)
        RefuseSources(above: .percent("1.4"))
      }
      Exception(to: .calculation(all2), from: .date(2009, 12, 28), because: "NK") {
        LeftOut()
        InOrder()
        Case(StatisticFunction("percentile")((-because2).raised(to: .percent(12_345_678)), in: council3, ifKnown: .any, order: .highestFirst), .otherwise)
      }
    }
  }
}
