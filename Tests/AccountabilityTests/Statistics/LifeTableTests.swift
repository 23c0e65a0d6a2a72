import Accountability
import AccountabilityTestSupport
import Testing

@Suite("Life tables")
struct LifeTableTests {
  private static func table(
    _ bands: [(age: Double, population: Double, deaths: Double)]
  ) throws -> Statistics.LifeTable {
    try .init(bands.map { try .init(from: $0.age, population: $0.population, deaths: $0.deaths) })
  }

  @Test("A table has the figures of its page")
  func page() throws {
    let table = try Self.table([(0, 2_000, 10), (1, 60_000, 120), (65, 15_000, 900)])
    #expect(try (table.expectancy(from: 65) - 50.0 / 3).magnitude < 1e-14)
    #expect(try (table.interval(from: 0, at: .percent95).lower - 74.050_106_422_5).magnitude < 1e-9)
    // Of the last band the interval is that of the deaths: e (1 ∓ z / √deaths).
    let last = try table.interval(from: 65, at: .percent95)
    #expect((last.upper - 50.0 / 3 * (1 + 1.959963984540054 / 30)).magnitude < 1e-12)
  }

  /// The table column by column, as it is printed: survivors, years lived, and what is left of them.
  private static func columns(
    _ bands: [(age: Double, population: Double, deaths: Double)]
  ) -> [Double] {
    var (survivors, lived) = ([1e5], [Double]())
    for (place, band) in bands.enumerated() {
      let rate = band.deaths / band.population
      guard place + 1 < bands.count else {
        lived.append(survivors[place] / rate)
        continue
      }
      let years = bands[place + 1].age - band.age
      let part = band.age == 0 && years == 1 ? 0.1 : 0.5
      let dying = rate * years / (1 + rate * years * (1 - part))
      survivors.append(survivors[place] * (1 - dying))
      lived.append(years * (survivors[place + 1] + part * survivors[place] * dying))
    }
    return bands.indices.map { lived[$0...].reduce(0, +) / survivors[$0] }
  }

  @Test("From the last band back the years are those of the columns, in any order of the bands")
  func columns() throws {
    var random = SplitMix(seed: 92)
    for _ in 0..<100 {
      let ages = [0.0, 1] + (1...18).map { 5 * Double($0) }
      let bands = ages.map { age in
        (
          age: age, population: Double(Int.random(in: 400...9_000, using: &random)),
          deaths: Double(Int.random(in: age == 90 ? 1...90 : 0...60, using: &random))
        )
      }
      let table = try Self.table(bands.shuffled(using: &random))
      for (band, years) in zip(bands, Self.columns(bands)) {
        #expect(try (table.expectancy(from: band.age) / years - 1).magnitude < 1e-12)
      }
    }
  }

  @Test("What makes no table is refused with the reason")
  func refused() throws {
    let refused: [(UndefinedStatistic, [(age: Double, population: Double, deaths: Double)])] = [
      (.tooFew("age bands", count: 1, needed: 2), [(0, 9_000, 1)]),
      (.missing("age band from 0"), [(1, 9_000, 1), (65, 9_000, 1)]),
      (.outOfRange("age bands", allowed: "one for each age"), [(0, 9_000, 1), (0, 9_000, 1)]),
      (
        .outOfRange("population", allowed: "at least 5000 person-years in all"),
        [(0, 2_000, 1), (65, 2_000, 1)]
      ),
      (.zero("deaths in the last band"), [(0, 9_000, 1), (65, 9_000, 0)]),
      (.zero("population"), [(0, 0, 0), (65, 9_000, 1)]),
      (.partExceedsWhole(part: "deaths", whole: "population"), [(0, 9, 10), (65, 9_000, 1)]),
    ]
    for (reason, bands) in refused { #expect(throws: reason) { try Self.table(bands) } }
    let deadly = try Self.table([(0, 9_000, 9), (5, 1_000, 500), (10, 9_000, 9)])
    #expect(try deadly.expectancy(from: 5) == 2.5)
    #expect(throws: UndefinedStatistic.zero("people who reach the age")) {
      try deadly.expectancy(from: 10)
    }
    #expect(throws: UndefinedStatistic.outOfRange("age", allowed: "one at which a band begins")) {
      try deadly.interval(from: 7, at: .percent95)
    }
  }
}
