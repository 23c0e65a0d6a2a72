import AccountabilityRules

/// Expressions as text and as Swift, one of every form.
enum BuilderCases {
  static let result = MeasureName("result")
  private static let a = share("a"), b = share("b"), c = count("c"), noSilo = RuleName("no-silo")
  private static let odd = rate("1-1-1"), cost = money("cost"), plain = number("when")
  private static let council = PartnerName("council"), north = PlaceName("north")
  private static let home = OutcomeName("home"), o = OutcomeName("o"), p = PartnerName("p")
  private static let progress = RatingName("progress"), series = Returns("series")
  private static let figure = series.number("figure"), agency = series.partner("agency")
  private static let seen = series.date("seen"), period = series.period("time")
  private static let settled = series.yesNo("settled"), what = series.measure("what")

  static let numbers: [(String, Expression<NumberValue>)] = [
    ("1,200", 1200), ("0.5", .decimal("0.5")), ("60%", .percent(60)), ("62.5%", .percent("62.5")),
    ("2 points", .points(2)), ("0.5 points", .points("0.5")), ("28 days", .duration(28, .days)),
    ("1.5 years", .duration("1.5", .years)), ("500,000 GBP", .money(500_000, "GBP")),
    ("12.50 GBP", .money("12.50", "GBP")), ("-3", -3), ("-60%", .percent(-60)), ("-a", -a),
    ("a", a), ("`1-1-1`", odd), ("cost", cost), ("`when`", plain), ("it", it), ("it", .it),
    ("12345678901234567890", .decimal("12345678901234567890")),
    ("a + b - c", a + b - c), ("a - (b - c)", a - (b - c)), ("a * b / c", a * b / c),
    ("a * (b / c)", a * (b / c)), ("100 * a", 100 * a), ("a - 1", a - 1), ("-(a + b)", -(a + b)),
    ("a ^ 2", a.raised(to: 2)), ("(a + 1) ^ (1 / c)", (a + 1).raised(to: 1 / c)),
    ("a rounded half up to 1 decimal", a.rounded(.halfUp, to: 1)),
    ("a rounded half down to whole", a.rounded(.halfDown, to: 0)),
    ("a rounded half even to 2 decimals", a.rounded(.halfEven, to: 2)),
    ("(a / b) rounded up to whole", (a / b).rounded(.up, to: 0)),
    ("a rounded down to whole", a.rounded(.down, to: 0)),
    ("c as share of b", c.asShare(of: b)), ("c per 1,000 b", c.per(1_000, b)),
    ("c per b", c.per(b)),
    ("a or else 0 because \"none\"", a.orElse(0, because: "none")),
    ("a for council", a.for(council)), ("a in north", a.in(north)),
    ("a among women", a.among("women")),
    ("a for it at now", a.for(.it).at(.now)), ("a at baseline", a.at(.baseline)),
    ("a at 2024-25 Q4 in north for council", a.for(council).at(.quarter(2024...2025, 4)).in(north)),
    ("(a for council) at target", a.for(council).bracketed.at(.target)),
    ("(a at now) at previous", a.at(.now).at(.previous)), ("a at 2025", a.at(.year(2025))),
    ("a at 2025-26", a.at(.year(2025...2026))), ("a at 2025 Q3", a.at(.quarter(2025, 3))),
    ("a at March 2025", a.at(.month(.march, 2025))), ("a at 2017-19", a.at(.years(2017...2019))),
    ("a at 2026-03-31", a.at(.date(2026, 3, 31))), ("a at previous year", a.at(.previous(.year))),
    ("a at same quarter last year", a.at(.sameLastYear(.quarter))),
    ("a at 2 quarters ago", a.at(.ago(.quarters(2)))),
    ("a at 2025-26", a.at(.period(.year(2025...2026)))),
    ("numerator of a", numerator(of: a)), ("denominator of a", denominator(of: a)),
    ("lower of a", lower(of: a)), ("upper of a", upper(of: a)), ("target of a", target(of: a)),
    ("expected of a", expected(of: a)), ("change of a", change(of: a)),
    ("direction of it", direction(of: it)), ("coverage of home", coverage(of: home)),
    ("weight of council", number("weight").of(council)),
    ("the figure in series", the(figure, in: series)),
    ("the figure in series where settled", the(figure, in: series, where: settled)),
    ("count of series", count(series)),
    ("count of series where settled", count(series, where: settled)),
    ("count of measures of home", count(.measures(of: home))),
    ("count of partners where a for it is known", count(.partners, where: a.for(.it).is(.known))),
    ("sum of figure in series", sum(figure, in: series)),
    (
      "sum of figure in series where agency is council",
      sum(figure, in: series, where: agency.is(council))
    ),
    ("minimum of a, 1", minimum(a, 1)), ("maximum of a, -1", maximum(a, -1)),
    ("magnitude of a - b", magnitude(a - b)),
    ("median of a across places", median(a, across: .places)),
    ("unweighted-mean of a over last 4 quarters", unweightedMean(a, over: .last(4, .quarters))),
    (
      "mean of a across partners accountable for home weighted by c if at least 3 known",
      mean(a, across: .partners(accountableFor: home), weightedBy: c, ifKnown: .atLeast(3))
    ),
    ("mean of a over year to date if any known", mean(a, over: .yearToDate, ifKnown: .any)),
    (
      "mean of a over baseline to now if all known",
      mean(a, over: .from(.baseline, to: .now), ifKnown: .all)
    ),
    ("mean of a, b if most known", mean(a, b, ifKnown: .most)),
    ("mean of a, b if no known", mean(a, b, ifKnown: .no)),
    ("mean of a, b if exactly 1 known", mean(a, b, ifKnown: .exactly(1))),
    ("mean of a, b if at most 50% known", mean(a, b, ifKnown: .atMost(.percent(50)))),
    ("mean of a, b if at least 0.5 known", mean(a, b, ifKnown: .atLeast(.decimal("0.5")))),
    ("points from baseline to now", points(from: .baseline, to: .now)),
    ("years from 2020 to target", years(from: .year(2020), to: .target)),
    ("quarters from previous to now", quarters(from: .previous, to: .now)),
    ("months from baseline to now", months(from: .baseline, to: .now)),
    ("days from 2025-01-01 to now", days(from: .date(2025, 1, 1), to: .now)),
  ]

  static let conditions: [(String, Expression<Condition>)] = [
    ("yes", true), ("no", false), ("no-silo", noSilo), ("settled", settled),
    ("a < 3", a < 3), ("a <= b", a <= b), ("a > 60%", a > .percent(60)), ("1 >= a + b", 1 >= a + b),
    ("seen >= 2026-03-31", seen >= .date(2026, 3, 31)),
    ("time < 2025-26", period < .year(2025...2026)),
    ("time is 2025 Q1", period.is(.quarter(2025, 1))),
    ("time is March 2025", period.is(.month(.march, 2025))),
    ("time is not 2017-19", period.isNot(.years(2017...2019))),
    ("time is 2024-25 Q2", period.is(.quarter(2024...2025, 2))),
    ("a is met", a.is(.met)), ("a is not improving", a.isNot(.improving)),
    ("a is withheld", a.is(.withheld)),
    ("a is on-trajectory", a.is(.onTrajectory)), ("a is not-due", a.is(.notDue)),
    (
      "a is known and a is missing and a is reported",
      a.is(.known) && a.is(.missing) && a.is(.reported)
    ),
    ("a is decided or a is undecided", a.is(.decided) || a.is(.undecided)),
    ("a is worsening or a is unchanged", a.is(.worsening) || a.is(.unchanged)),
    ("a is undefined or a is excluded", a.is(.undefined) || a.is(.excluded)),
    ("a is not-applicable or a is not-collected", a.is(.notApplicable) || a.is(.notCollected)),
    ("a is not-submitted or a is late", a.is(.notSubmitted) || a.is(.late)),
    ("progress of a is \"stuck\"", progress.of(a).is("stuck")),
    ("progress is not \"stuck\"", progress.isNot("stuck")),
    ("progress of a is progress of b", progress.of(a).is(progress.of(b))),
    ("progress is one of \"x\", \"y\"", progress.isOne(of: "x", "y")),
    ("progress is not one of \"x\"", progress.isNotOne(of: "x")),
    ("progress is better than \"x\"", progress.isBetter(than: "x")),
    ("progress is worse than \"x\"", progress.isWorse(than: "x")),
    ("progress is no better than \"x\"", progress.isNoBetter(than: "x")),
    ("progress is no worse than \"x\"", progress.isNoWorse(than: "x")),
    ("not progress is better than \"x\"", !progress.isBetter(than: "x")),
    ("a is better than b", a.isBetter(than: b)), ("a is worse than b", a.isWorse(than: b)),
    ("a is no better than b", a.isNoBetter(than: b)),
    ("a is no worse than a at previous year", a.isNoWorse(than: a.at(.previous(.year)))),
    ("a is 3", a.is(3)), ("a is not 60%", a.isNot(.percent(60))),
    ("a is one of 1, 2", a.isOne(of: 1, 2)),
    ("a is not one of b, 2", a.isNotOne(of: b, 2)),
    ("a is between 1 and 60%", a.isBetween(1, and: .percent(60))),
    ("a is not between 1 and b", a.isNotBetween(1, and: b)), ("settled is yes", settled.is(true)),
    ("agency is council", agency.is(council)), ("what is a", what.is(a)),
    ("type of council is statutory", attribute("type").of(council).is(attribute("statutory"))),
    ("p is accountable for o", p.is(.accountable, for: o)),
    ("p is not lead for it", p.isNot(.lead, for: .it)),
    ("it is funder for home", PartnerName.it.is(.funder, for: home)),
    ("it is \"x\"", it.as(TextValue.self).is("x")),
    ("not a is met", !a.is(.met)), ("not (a is met and b is met)", !(a.is(.met) && b.is(.met))),
    ("a is met and (b is met and noSilo)", a.is(.met) && (b.is(.met) && RuleName("noSilo"))),
    ("(a is met and b is met) and no-silo", (a.is(.met) && b.is(.met)).bracketed && noSilo),
    ("a is met or (b is met and no-silo)", a.is(.met) || b.is(.met) && noSilo),
    ("(a is met or b is met) or no-silo", (a.is(.met) || b.is(.met)).bracketed || noSilo),
    (
      "a is met and (b is met or no-silo)",
      All {
        a.is(.met)
        AnyOf {
          b.is(.met)
          noSilo
        }
      }
    ),
    ("all measures of home are met", all(.measures(of: home), are: .met)),
    ("any measures are not met", any(.measures, areNot: .met)),
    ("no outcomes are worsening", no(.outcomes, are: .worsening)),
    ("most partners have a for it is known", most(.partners, have: a.for(.it).is(.known))),
    ("at least 2 measures are improving", atLeast(2, .measures, are: .improving)),
    ("at most 50% measures are not known", atMost(.percent(50), .measures, areNot: .known)),
    ("exactly 1 places have a in it > 3", exactly(1, .places, have: a.in(.it) > 3)),
    (
      "all partners in north lead for o are known",
      all(.partners.in(north).role(.lead, for: o), are: .known)
    ),
    (
      "all measures owned by council supplied by p as x are met",
      all(.measures.ownedBy(council).suppliedBy(p).as(number("x")), are: .met)
    ),
    (
      "all outcomes of home where it is worsening are known",
      all(.outcomes.of(home).where(OutcomeName.it.is(.worsening)), are: .known)
    ),
    ("all places as north are known", all(.places(as: north), are: .known)),
    ("all measures as a are known", all(.measures(as: a), are: .known)),
  ]
}
