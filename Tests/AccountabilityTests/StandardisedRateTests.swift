import AccountabilityRules
import Testing

@testable import Accountability

/// Rates that a standard population would have, as a framework asks for them.
@Suite("Standardised rates")
struct StandardisedRateTests {
  /// A framework with one standardised rate, whose standard knows events too.
  static func framework(_ how: String, interval: String = "") throws -> Framework {
    try Framework(
      parsing: """
        framework f "F" {
          calendar calendar years
          policy { missing stays missing }
          place town "Town"
          partner council "Council"
          partner charity "Charity"
          returns q {
            supplied by council, charity
            every year due 30 days after
            year period from "Year" as "{year}"
            who partner from "Who"
            age one of young, middle, old from "Age"
            events count from "Events"
            people count from "People"
          }
          returns standard {
            year period from "Year" as "{year}"
            age one of young, middle, old from "Age"
            events count from "Events"
            people count from "People"
          }
          measure m = sum of events in q per 100,000 sum of people in q standardised \(how) by age to standard {
            performance
            lower is better
            \(interval)
          }
        }
        """,
      name: "f"
    )
  }

  static let standard =
    "Year,Age,Events,People\n2013,young,20,5000\n2013,middle,60,3000\n2013,old,90,2000\n"

  static func evaluate(
    _ framework: Framework,
    _ rows: [String],
    standard: String = standard
  ) throws -> [Observation] {
    let text = "Year,Who,Age,Events,People\n" + rows.joined(separator: "\n") + "\n"
    let data: [String: SourceData] = [
      "q": .csv(Array(text.utf8), path: "q.csv"),
      "standard": .csv(Array(standard.utf8), path: "standard.csv"),
    ]
    return try Evaluator(framework).evaluate(data, asOf: .date(2026, 1, 1)).observations.map { $0 }
  }

  static let rows = [
    "2024,council,young,10,2000", "2024,council,middle,12,1000", "2024,council,old,30,500",
    "2024,charity,young,1,500", "2024,charity,middle,9,300", "2024,charity,old,8,200",
  ]

  @Test("Directly, the rates of the strata are weighted by the standard's population, exactly")
  func direct() throws {
    let found = try Self.evaluate(
      try Self.framework("directly", interval: "interval 95% by dobson"),
      Self.rows
    )
    // Council: (10/2000·5000 + 12/1000·3000 + 30/500·2000) / 10,000; together 11/2500, 21/1300 and 38/700.
    let council = try #require(found.first { $0.partner == "council" })
    #expect(council.value == ExactNumber(1_810))
    #expect(council.numerator == ExactNumber(52) && council.denominator == ExactNumber(3_500))
    let shared = try #require(found.first { $0.partner == nil })
    let strata = [(11.0, 2_500.0, 5_000.0), (21, 1_300, 3_000), (38, 700, 2_000)]
    let rate = try Statistics.DirectlyStandardisedRate(
      strata.map {
        try Statistics.DirectStratum(count: $0.0, population: $0.1, standardPopulation: $0.2)
      }
    )
    let interval = try rate.interval(at: .percent95)
    let value = try #require(shared.value?.doubleValue)
    #expect((value - rate.value * 100_000).magnitude < 1e-9 * value)
    let ends = [interval.lower, interval.upper].map { end in
      ExactNumber(exactly: end).map { $0 * ExactNumber(100_000) }
    }
    #expect([shared.lower, shared.upper] == ends)
    // The standard's year is no year of the measure's.
    #expect(!found.contains { "\($0.period)" == "2013" })
  }

  @Test("Indirectly, what was counted stands against what the standard's rates lead one to expect")
  func indirect() throws {
    let found = try Self.evaluate(
      try Self.framework("indirectly", interval: "interval 95% by byar"),
      Self.rows
    )
    // Expected of the council: 2000·20/5000 + 1000·60/3000 + 500·90/2000 = 50.5; the standard's rate is 0.017.
    let council = try #require(found.first { $0.partner == "council" })
    #expect(council.value == ExactNumber(numerator: 52 * 2 * 1_700, denominator: 101))
    let counts = try Statistics.EventCount(52).interval(.byar, at: .percent95)
    let lower = try #require(council.lower?.doubleValue)
    #expect((lower - counts.lower / 50.5 * 1_700).magnitude < 1e-9 * lower)
  }

  /// What is there and what is not, and what the rate of the partners together comes to.
  static let gaps: [(how: String, rows: [String], standard: String, value: String)] = [
    ("directly", Array(rows.prefix(3)) + ["2024,charity,young,0,0"], standard, "1810"),
    // A stratum without people has no rate, unless the standard has nobody of it either.
    ("directly", ["2024,council,young,1,10", "2024,charity,old,0,5"], standard, "undefined"),
    (
      "directly", ["2024,council,young,1,10", "2024,charity,old,0,5"],
      "Year,Age,Events,People\n2013,young,1,5\n2013,old,1,5\n", "5000"
    ),
    // The standard's rate of a stratum is wanted only where there is somebody.
    (
      "indirectly", ["2024,council,young,1,10", "2024,charity,young,0,0"],
      "Year,Age,Events,People\n2013,young,1,5\n", "10000"
    ),
    (
      "indirectly", ["2024,council,old,1,10", "2024,charity,young,0,1"],
      "Year,Age,Events,People\n2013,young,1,5\n", "undefined"
    ),
    ("directly", ["2024,council,young,1,10"], standard, "late"),
    // Of several standards the last that has ended counts, of later ones the first.
    (
      "directly", ["2024,council,young,1,10", "2024,charity,middle,1,5"],
      "Year,Age,Events,People\n2013,young,1,1\n2020,middle,1,1\n2025,young,1,1\n", "20000"
    ),
    (
      "directly", ["2024,council,young,1,10", "2024,charity,middle,1,5"],
      "Year,Age,Events,People\n2025,young,1,1\n", "10000"
    ),
  ]

  @Test(
    "Strata without people, partners without returns and standards of other years",
    arguments: gaps
  )
  func gap(how: String, rows: [String], standard: String, value: String) throws {
    let found = try Self.evaluate(try Self.framework(how), rows, standard: standard)
    let shared = try #require(found.first { $0.partner == nil && "\($0.period)" == "2024" })
    #expect(shared.value.map { $0.decimalText ?? "\($0)" } ?? "\(shared.status)" == value)
  }

  @Test(
    "A method of other rates gives no interval",
    arguments: [
      ("directly", "wilson"), ("directly", "byar"), ("indirectly", "dobson"),
      ("indirectly", "wilson"),
    ]
  )
  func methods(how: String, method: String) throws {
    let framework = try Self.framework(how, interval: "interval 95% by \(method)\ndecimals 1")
    let found = try Self.evaluate(framework, Self.rows).filter { "\($0.period)" == "2024" }
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.value != nil && $0.lower == nil && $0.upper == nil })
  }

  @Test(
    "A standard is needed for the rate, with its strata and what is asked of it",
    arguments: [("directly", ["age", "people"]), ("indirectly", ["age", "events", "people"])]
  )
  func needed(how: String, fields: [String]) throws {
    let needs = Needs(try Self.framework(how), asOf: .date(2026, 1, 1))
    #expect(needs.sources.map(\.measures) == [["m"], ["m"]])
    func used(_ source: Int) -> [String] {
      needs.sources[source].fields.filter { $0.measures == ["m"] }.map(\.name)
    }
    #expect(used(0) == ["age", "events", "people"])
    #expect(used(1) == fields)
  }
}
