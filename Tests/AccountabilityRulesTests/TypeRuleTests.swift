import AccountabilityRules
import Testing

/// What goes together and what does not, each rule of types in a case of its own.
@Suite("Types and units")
struct TypeRuleTests {
  @Test("What goes together is accepted", arguments: TypeRules.accepted)
  func accepted(condition: String) throws {
    let found = TypeRules.errors(in: "rule r { require \(condition) }")
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test("What does not go together is found at its place", arguments: TypeRules.refused.indices)
  func refused(index: Int) throws {
    let rule = TypeRules.refused[index]
    let found = TypeRules.errors(in: "rule r { require \(rule.condition) }")
    #expect(found.map(\.code.name) == [rule.code], "\(found.map(\.message))")
    let first = try #require(found.first)
    #expect(first.origin.column == rule.column, "\(first.message)")
    #expect(first.help?.contains(rule.help) ?? false, "\(first.help ?? "no help")")
  }

  @Test(
    "An attribute of measures of one type is in one unit",
    arguments: [
      ("45%", "60%", true), ("45%", "60 EUR", false), ("45 GBP", "60 EUR", false),
      ("45", "60 GBP", false), ("45", "6.5", true), ("0", "60 GBP", true),
      ("\"none\"", "60 GBP", true),
    ]
  )
  func attributes(first: String, second: String, goTogether: Bool) throws {
    func measure(_ name: String, _ value: String) -> String {
      "measure \(name) = sum of n in q { performance\n higher is better\n with goal \(value) }\n"
    }
    let text = """
      framework f "F" {
        policy { missing stays missing }
        returns q { year period
          n number }
        \(measure("a", first))\(measure("b", second))
      }
      """
    let parsed = Framework.parse(SourceText(name: "f", text: text))
    let framework = try #require(parsed.framework, "\(parsed.diagnostics.map(\.message))")
    let found = framework.check().filter { $0.severity == .error }
    #expect(
      found.map(\.code.name) == (goTogether ? [] : ["unlike-types"]),
      "\(found.map(\.message))"
    )
  }
}

struct TypeRule: Sendable {
  let condition: String
  let code: String
  let column: Int
  let help: String

  /// A condition in which one word is marked by `^^` before it: the place of the diagnostic.
  init(_ marked: String, _ code: String, help: String = "") {
    condition = marked.split(separator: "^^", omittingEmptySubsequences: false).joined()
    let before = marked.split(separator: "^^", omittingEmptySubsequences: false).first ?? ""
    column = "rule r { require ".count + before.count + 1
    self.code = code
    self.help = help
  }
}

enum TypeRules {
  private static let head = """
    policy { missing stays missing }
    calendar financial quarters from april
    place north with family rural with limit 60% with opened 2020-01-01
    place south with family urban with limit 40% with opened 2021-01-01
    partner council sector health with type acute with first-year yes
    returns source {
      quarter period
      persons count
      beds count
      pounds money GBP
      dollars money USD
      kind text
    }
    outcome home
    measure people = sum of persons in source { unit "persons" }
    measure bed-count = sum of beds in source { unit "beds" }
    measure plain = sum of persons in source
    measure housed = people as share of bed-count
    measure crises = people per 1,000 bed-count
    measure spent = sum of pounds in source { higher is better }
    measure dollars-spent = sum of dollars in source
    rating progress { best first
      "good" when people > 1
      "bad" otherwise }
    rating loose { "x" when people > 1
      "y" otherwise }

    """

  static func errors(in text: String) -> [Diagnostic] {
    let source = SourceText(name: "case", text: "framework f \"F\" {\n\(head)\(text)\n}")
    let parsed = Framework.parse(source)
    return (parsed.diagnostics + parsed.check()).filter { $0.severity == .error }
      .reduce(into: []) { found, diagnostic in
        if !found.contains(diagnostic) { found.append(diagnostic) }
      }
  }

  static let accepted: [String] = [
    // Numbers, counts and rates.
    "people + 1 > 3", "people + plain > 3", "crises > 2", "crises + 1 > 2", "people * crises > 1",
    "people / plain > 2", "people ^ 2 > 3", "people > plain",
    // Shares.
    "housed > 60%", "housed - 2 points > 50%", "2 * housed > 50%", "housed / housed > 1",
    "spent / housed > 3 GBP", "housed > 0", "housed is 0", "housed * housed < 50%",
    "(people as share of plain) > 50%",
    // Money.
    "spent > 5 GBP", "spent * 2 > 5 GBP", "spent / people > 5 GBP", "spent / spent > 2",
    "spent + 1 GBP > 2 GBP", "spent > 0", "housed * spent > 1 GBP", "-spent < 0",
    "(spent as share of spent) > 10%", "spent is between 1 GBP and 2 GBP",
    // Durations.
    "quarters from 2024-25 Q1 to now > 2 quarters", "quarters from 2024-25 Q1 to now > 0",
    "1 / (years from 2024-25 Q1 to now) > 2", "(years from 2024-25 Q1 to now) / 2 > 1 years",
    "(days from 2024-25 Q1 to now) + 3 days > 10 days", "points from 2024-25 Q1 to now > 2",
    "(days from 2024-25 Q1 to now) / (days from 2024-25 Q2 to now) > 1",
    // Units.
    "people + people > 3", "people / bed-count + people / bed-count > 2",
    "people at previous + plain > 2",
    "(sum of people across partners) > people", "2 * people > people",
    // Attributes.
    "limit of north > 50%", "family of north is rural", "family of north is family of south",
    "opened of north is 2020-01-01", "opened of north < opened of south",
    "type of council is acute",
    "first-year of council", "sector of council is health", "limit of north is missing",
    "(count of places as p where limit of p > 50% and family of p is not urban) > 1",
    // Statistics.
    "(mean of people across partners) > 2",
    "(mean of housed across partners weighted by people) > 50%",
    "(unweighted-mean of housed across partners) > 50%", "(minimum of housed, 100%) > 50%",
    "(percentile 90 of people across places) > 3",
    "(quantile 5 of people across places in north) > 3",
    "(rank of progress, people across partners with same type ties share best lowest first) < 3",
    "(slope of people over last 5 years by least-squares) > 0",
    "(standard-deviation of spent across partners) > 2 GBP",
    "(rate-effect of housed across partners) < 0", "(z-score of people across partners) > 2",
    // Parts.
    "numerator of housed > 3", "direction of people is 1",
    "worse-limit of housed > 50%", "change of housed > 2 points", "coverage of home > 80%",
    // Labels and periods.
    "progress is \"good\"", "progress is better than \"bad\"",
    "people is better than people at previous",
    "2025-26 Q1 < 2025-26 Q2",
  ]

  static let refused: [TypeRule] = [
    // Numbers and shares.
    TypeRule("housed > ^^60", "number-beside-share", help: "60%"),
    TypeRule("^^0.6 < housed", "number-beside-share", help: "60%"),
    TypeRule("housed + ^^2 > 50%", "number-beside-share", help: "2%"),
    TypeRule("(minimum of housed, ^^5) > 1%", "number-beside-share", help: "5%"),
    TypeRule("housed > ^^people", "unlike-types"),
    TypeRule("people + ^^crises > 3", "unlike-types", help: "per"),
    TypeRule("people > ^^crises", "unlike-types", help: "per"),
    TypeRule("housed > ^^crises", "unlike-types"),
    // Money.
    TypeRule("spent > ^^dollars-spent", "unlike-types", help: "one currency"),
    TypeRule("spent + ^^dollars-spent > 0", "unlike-types", help: "one currency"),
    TypeRule("spent > ^^100", "unlike-types", help: "say the unit: 100 GBP"),
    TypeRule("100 < ^^spent", "unlike-types", help: "say the unit: 100 GBP"),
    TypeRule("spent + ^^1 > 2 GBP", "unlike-types", help: "1 GBP"),
    TypeRule("spent * ^^spent > 2 GBP", "unlike-types", help: "multiplied by a number"),
    TypeRule("spent / ^^dollars-spent > 2", "unlike-types", help: "one currency"),
    TypeRule("spent ^ ^^2 > 1", "unlike-types"),
    TypeRule("people > ^^5 GBP", "unlike-types"),
    TypeRule("(people as share of ^^spent) > 50%", "unlike-types", help: "'per'"),
    // Durations.
    TypeRule("quarters from 2024-25 Q1 to now > ^^2", "unlike-types", help: "2 quarters"),
    TypeRule(
      "(quarters from 2024-25 Q1 to now) + ^^1 > 2 quarters",
      "unlike-types",
      help: "1 quarters"
    ),
    TypeRule(
      "days from 2024-25 Q1 to now > ^^2 months",
      "unlike-types",
      help: "count both in days"
    ),
    TypeRule(
      "years from 2024-25 Q1 to now > ^^6 months",
      "unlike-types",
      help: "count both in years"
    ),
    TypeRule("people > ^^3 days", "unlike-types"),
    // Units.
    TypeRule("people + ^^bed-count > 3", "unlike-types", help: "same unit"),
    TypeRule("people > ^^bed-count", "unlike-types", help: "same unit"),
    TypeRule("people at previous - ^^bed-count > 3", "unlike-types", help: "same unit"),
    TypeRule(
      "(maximum of people across partners) is ^^bed-count",
      "unlike-types",
      help: "same unit"
    ),
    TypeRule("people / bed-count > ^^people", "unlike-types", help: "same unit"),
    // Words, dates and periods.
    TypeRule("^^progress < \"bad\"", "wrong-type", help: "better than"),
    TypeRule("progress is ^^3", "unlike-types"),
    TypeRule("progress is ^^\"fine\"", "unknown-label"),
    TypeRule("^^loose is better than \"x\"", "unordered-labels"),
    TypeRule("home < ^^3", "unlike-types"),
    TypeRule("people > ^^2025-26 Q1", "unlike-types"),
    TypeRule("2025-26 Q1 < ^^2025-26", "mixed-grains"),
    TypeRule("2026-03-31 > ^^2025-26 Q1", "unlike-types"),
    TypeRule("^^\"a\" < \"b\"", "wrong-type"),
    // Attributes.
    TypeRule("limit of north > ^^60", "number-beside-share", help: "60%"),
    TypeRule("family of north is ^^rurl", "unknown-name", help: "rural"),
    TypeRule("^^famly of north is rural", "unknown-name", help: "family"),
    TypeRule("family of north is ^^type of council", "unlike-types"),
    TypeRule("^^limit of council > 3", "unknown-name"),
    TypeRule("opened of north < ^^3", "unlike-types"),
    // Parts.
    TypeRule("numerator of ^^home > 3", "wrong-kind", help: "measure"),
    TypeRule("coverage of ^^council > 80%", "wrong-kind", help: "measure"),
    // Statistics.
    TypeRule("(^^mean of housed across partners) > 50%", "unweighted-shares"),
    TypeRule("(^^median of crises across partners) > 5", "unweighted-shares"),
    TypeRule("(mean of people, ^^spent) > 5", "unlike-types"),
    TypeRule(
      "(^^percentile of people across places) > 3",
      "wrong-statistic",
      help: "percentile 90 of"
    ),
    TypeRule("(^^percentile 100 of people across places) > 3", "wrong-statistic"),
    TypeRule(
      "(^^quantile 1 of people across places) > 3",
      "wrong-statistic",
      help: "quantile 5 of"
    ),
    TypeRule("(^^mean 5 of people across places) > 3", "wrong-statistic", help: "mean of"),
    TypeRule("(^^rank of people over last 3 years) > 3", "wrong-statistic", help: "'across' a set"),
    TypeRule("(^^slope of people across places) > 3", "wrong-statistic", help: "'over' a window"),
    TypeRule(
      "(^^sum of people across places ties dense) > 3",
      "wrong-statistic",
      help: "take it away"
    ),
    TypeRule("(^^z-score of people, plain across places) > 3", "wrong-statistic"),
    TypeRule("(rate-effect of ^^people across partners) > 3", "wrong-type", help: "as share of"),
    TypeRule("(rank of ^^loose across partners) > 3", "unordered-labels"),
    TypeRule("(rank of ^^home across partners) > 3", "wrong-type"),
    // Sets.
    TypeRule("(count of places with same ^^famly) > 1", "unknown-name", help: "family"),
    TypeRule("(count of partners with same ^^family) > 1", "unknown-name"),
    TypeRule("(count of groups of ^^age) > 1", "unknown-name"),
    TypeRule("(count of groups of ^^knd) > 1", "unknown-name", help: "kind"),
    TypeRule("(count of groups of ^^beds) > 1", "wrong-type", help: "codes"),
    TypeRule("(count of groups of ^^quarter) > 1", "wrong-type", help: "codes"),
    TypeRule("(count of measures of ^^council) > 1", "wrong-kind"),
  ]
}
