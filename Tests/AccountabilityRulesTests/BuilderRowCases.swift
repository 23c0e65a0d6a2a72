import AccountabilityRules

/// Forms over rows, persons and sets, and statistics, as text and as Swift.
enum BuilderRowCases {
  private static let a = share("a"), b = share("b"), x = number("x")
  private static let needs = Records("needs"), stays = Returns("stays")
  private static let need = needs.oneOf("need", CodeName("money")), event = needs.text("event")
  private static let on = needs.date("on"), crisis = needs.yesNo("crisis"), age = needs.text("age")
  private static let cost = needs.money("cost", "GBP"), housed = needs.yesNo("housed")
  private static let helped = People("helped"), successful = RuleName("successful")
  private static let progress = RatingName("progress"), home = OutcomeName("home")

  static let numbers: [(String, Expression<NumberValue>)] = [
    ("persons in needs", persons(in: needs)),
    ("persons in needs where crisis", persons(in: needs, where: crisis)),
    ("persons in helped", persons(in: helped)),
    ("persons in needs whose latest housed", persons(in: rows(needs).whose(latest(housed)))),
    (
      "persons in needs where crisis whose distinct need in needs >= 3 over last 12 months",
      persons(
        in: rows(needs, where: crisis).whose(distinct(need, in: needs) >= 3)
          .over(.last(12, .months))
      )
    ),
    (
      "persons in needs whose (latest housed) ever",
      persons(in: rows(needs).whose(latest(housed)).ever)
    ),
    ("count of persons in helped", count(.persons(in: helped))),
    ("count of groups of age as x", count(.groups(of: age).as(x))),
    ("distinct need in needs where crisis", distinct(need, in: needs, where: crisis)),
    ("count of needs with same need, event ever", count(rows(needs).withSame(need, event).ever)),
    (
      "count of needs where crisis over last 2 quarters",
      count(rows(needs, where: crisis).over(.last(2, .quarters)))
    ),
    ("sum of cost in needs ever", sum(cost, in: rows(needs).ever)),
    ("the cost in needs over year to date", the(cost, in: rows(needs).over(.yearToDate))),
    ("share of helped whose latest housed", share(of: helped, whose: latest(housed))),
    ("share of helped whose successful is met", share(of: helped, whose: successful.is(.met))),
    ("share of needs where crisis", share(of: needs, where: crisis)),
    (
      "share of (needs where crisis) where followed by needs where housed within 180 days",
      share(
        of: rows(needs, where: crisis),
        where: followed(by: needs, where: housed, within: .days(180))
      )
    ),
    ("latest cost", latest(cost)), ("first cost within 28 days", first(cost, within: .days(28))),
    (
      "(latest cost in needs where crisis within 2 years) + 1 GBP",
      latest(cost, in: needs, where: crisis, within: .years(2)) + .money(1, "GBP")
    ),
    (
      "a standardised directly by age, need to esp-2013",
      a.standardised(.directly, by: age, need, to: "esp-2013")
    ),
    (
      "a per 1000 b standardised indirectly by age to england",
      a.per(1_000, b).standardised(.indirectly, by: age, to: "england")
    ),
    ("percentile 90 of a across places", percentile(90)(a, across: .places)),
    ("percentile 12.5 of cost in needs", percentile(.decimal("12.5"))(cost, in: needs)),
    (
      "quantile 5 of it across places in england by first-bound",
      quantile(5)(it, across: .places.in(PlaceName("england")), by: "first-bound")
    ),
    (
      "rank of progress, a across partners with same type ties share best lowest first",
      rank(
        progress.as(NumberValue.self),
        a,
        across: .partners.withSame("type"),
        ties: .best,
        order: .lowestFirst
      )
    ),
    (
      "rank of a across places ties dense highest first",
      rank(a, across: .places, ties: .dense, order: .highestFirst)
    ),
    ("z-score of a across partners if any known", zScore(a, across: .partners, ifKnown: .any)),
    ("standard-deviation of a across places", standardDeviation(a, across: .places)),
    ("slope of a over last 5 years", slope(a, over: .last(5, .years))),
    ("rate-effect of a across partners", rateEffect(a, across: .partners)),
    (
      "recent-trend of a over last 5 years by chi-square",
      recentTrend(a, over: .last(5, .years), by: "chi-square")
    ),
    ("worse-limit of it - better-limit of a", worseLimit(of: it) - betterLimit(of: a)),
    ("count of measures of theme of a", count(.measures.of(OutcomeName("theme").of(a)))),
  ]

  static let conditions: [(String, Expression<Condition>)] = [
    ("latest housed", latest(housed)), ("first on >= 2026-03-31", first(on) >= .date(2026, 3, 31)),
    ("seen by at least 2 partners", seen(by: .atLeast(2))),
    (
      "seen by most partners in needs where crisis", seen(by: .most, in: rows(needs, where: crisis))
    ),
    ("followed by needs within 6 months", followed(by: needs, within: .months(6))),
    (
      "not preceded by needs with same need where crisis within 1 days",
      !preceded(by: rows(needs, where: crisis).withSame(need), within: .days(1))
    ),
    ("no needs where crisis", no(needs, where: crisis)),
    ("any needs", any(needs)),
    (
      "at least 2 needs where crisis have cost > 5 GBP",
      atLeast(2, needs, where: crisis, have: cost > .money(5, "GBP"))
    ),
    (
      "(no needs where crisis) and successful is met",
      no(needs, where: crisis) && successful.is(.met)
    ),
    (
      "all persons in helped have successful is met",
      all(.persons(in: helped), have: successful.is(.met))
    ),
    (
      "all groups of age have a among it is known",
      all(.groups(of: age), have: a.among("it").is(.known))
    ),
    (
      "all places with same family, type as x are known",
      all(.places.withSame("family", "type").as(x), are: .known)
    ),
  ]
}
