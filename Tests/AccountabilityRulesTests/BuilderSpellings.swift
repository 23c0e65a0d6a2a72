import AccountabilityRules

/// Each spelling that the language's proposal puts beside its Swift, one small framework a line of its
/// table, as this builder spells it.
enum BuilderSpellings {
  private static let p = PartnerName("p"), q = PlaceName("q"), o = OutcomeName("o")
  private static let x = share("x"), y = share("y"), a = count("a"), b = count("b")
  private static let c = Records("c"), f = c.date("f"), on = c.yesNo("on"), n = c.number("n")
  private static let s = People("s"), progress = RatingName("progress"), r = RuleName("r")
  private static let result = number("result")

  private static let table = DefinitionTable(
    headings: ["name", "title"],
    rows: [["north", "North"], ["south", "South"]]
  )

  static let each: [(text: String, built: Framework)] =
    declarations + measures + judgements
    + numbers.map { text, number in
      ("measure result = \(text)", Framework("f", "F") { Define(result, number) })
    }
    + conditions.map { text, condition in
      ("rule r { require \(text) }", Framework("f", "F") { Rule(r) { Require(condition) } })
    }

  private static let declarations: [(String, Framework)] = [
    (
      "partner p \"T\" sector s",
      Framework("f", "F") { Partner(p, "T", sector: "s") }
    ),
    (
      """
      places {
        | name  | title   |
        | north | "North" |
        | south | "South" |
        name column "name"
        title column "title"
      }
      """,
      Framework("f", "F") {
        for row in table.rows { Place(PlaceName(row.text("name")), row.text("title")).at(row) }
      }
    ),
    (
      """
      records c "T" {
        f date from "D" as "{day}/{month}/{year}"
        missing "*" = withheld
      }
      """,
      Framework("f", "F") {
        RecordsSource(c, "T") {
          f.from("D", as: "{day}/{month}/{year}")
          Missing("*", .withheld)
        }
      }
    ),
    (
      "cohort s \"T\" = persons in c where on",
      Framework("f", "F") { Cohort(s, "T", persons(in: c, where: on)) }
    ),
    (
      "rule r \"T\" { when x is met\n require y is met\n forbid y is worsening }",
      Framework("f", "F") {
        Rule("r", "T") {
          When(x.is(.met))
          Require(y.is(.met))
          Forbid(y.is(.worsening))
        }
      }
    ),
    (
      "rule r { because \"A reason.\"\n allow unstated-baseline because \"A reason.\" }",
      Framework("f", "F") {
        Rule(r) {
          Because("A reason.")
          Allow("unstated-baseline", because: "A reason.")
        }
      }
    ),
    (
      """
      test "T" {
        given x {
          | at         | value |
          | 2025-26 Q1 | 40%   |
        }
        expect x is 40%
      }
      """,
      Framework("f", "F") {
        Test("T") {
          Given(x, columns: ["at", "value"], [.quarter(2025...2026, 1), .percent(40)])
          Expect(x.is(.percent(40)))
        }
      }
    ),
  ]

  private static let measures: [(String, Framework)] = [
    (
      """
      measure x "T" = a as share of b {
        population headline
        higher is better
        real change beyond interval since baseline
        target at least 60% by 2027-28 Q4
      }
      """,
      Framework("f", "F") {
        Define(x, "T", a.asShare(of: b)) {
          Population(.headline)
          HigherIsBetter()
          RealChange(beyond: .interval, since: .baseline)
          Target(.atLeast(.percent(60)), by: .quarter(2027...2028, 4))
        }
      }
    )
  ]

  private static let judgements: [(String, Framework)] = [
    (
      "rating progress \"T\" for measures on it { \"good\" at least 63%\n \"x\" otherwise }",
      Framework("f", "F") {
        RatingScale(progress, "T", for: .measures, on: it) {
          Label("good", .atLeast(.percent(63)))
          Label("x", .otherwise)
        }
      }
    ),
    (
      """
      rating progress for measures {
        "good" when it is met
        gate g no better than "x" when it is missing
      }
      """,
      Framework("f", "F") {
        RatingScale(progress, for: .measures) {
          Label("good", when: it.is(.met))
          Gate("g", .noBetter(than: "x"), when: it.is(.missing))
        }
      }
    ),
  ]

  private static let numbers: [(String, Expression<NumberValue>)] = [
    ("x for p", x.for(p)), ("x in q", x.in(q)), ("x at previous year", x.at(.previous(.year))),
    ("x among g", x.among("g")), ("x or else 0 because \"T\"", x.orElse(0, because: "T")),
    ("a as share of b", a.asShare(of: b)), ("a per 1,000 b", a.per(1_000, b)),
    ("unweighted-mean of x across places", unweightedMean(x, across: .places)),
    ("mean of a across places", mean(a, across: .places)),
    ("count of c where on", count(c, where: on)),
    ("share of s whose latest on", share(of: s, whose: latest(on))),
  ]

  private static let conditions: [(String, Expression<Condition>)] = [
    ("progress of x is \"stuck\"", progress.of(x).is("stuck")), ("x is met", x.is(.met)),
    ("x is better than y", x.isBetter(than: y)), ("x is missing", x.is(.missing)),
    ("x is met and y is met", x.is(.met) && y.is(.met)), ("not x is met", !x.is(.met)),
    (
      "x is met and y is met",
      All {
        x.is(.met)
        y.is(.met)
      }
    ),
    (
      "x is met or y is met",
      AnyOf {
        x.is(.met)
        y.is(.met)
      }
    ),
    ("followed by c within 28 days", followed(by: c, within: .days(28))),
    ("all measures of o are met", all(.measures(of: o), are: .met)),
    ("most partners have x for it is met", most(.partners, have: x.for(.it).is(.met))),
  ]
}
