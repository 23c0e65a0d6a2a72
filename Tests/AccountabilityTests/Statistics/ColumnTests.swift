import Accountability
import Testing

@Suite struct ColumnTests {
  /// Quantities, and what is none.
  private static let figures: [Double] = [
    0, -0.0, 1, 2.5, 43, 50, 1e6, 1e-100, 1e100, 1e-120, 1e120, -1, .infinity, -.infinity, .nan,
  ]

  private static let levels: [ConfidenceLevel] = [.percent95, .percent99Point8]

  @Test(arguments: levels)
  func `a column of Wilson's intervals has those of its rows`(level: ConfidenceLevel) throws {
    let pairs = Self.figures.flatMap { part in Self.figures.map { (part, $0) } }
    let intervals = try Statistics.Proportion.wilson(
      pairs.map(\.0),
      of: pairs.map(\.1),
      at: level
    )
    #expect(intervals.count == pairs.count)
    for ((part, whole), interval) in zip(pairs, intervals) {
      let proportion = try? Statistics.Proportion(part, of: whole)
      #expect(interval == proportion?.wilson(at: level), "\(part) of \(whole)")
    }
    #expect(intervals.contains { $0 != nil })
  }

  @Test func `a column of Wilson's intervals takes as many wholes as parts`() {
    #expect(throws: UndefinedStatistic.unequalLengths("numerators", "denominators")) {
      try Statistics.Proportion.wilson([1, 2], of: [3], at: .percent95)
    }
  }

  @Test(arguments: levels)
  func `columns of strata have the standardised rates of their areas`(
    level: ConfidenceLevel
  ) throws {
    let standard = [2_000.0, 0, 1_000]
    let areas: [[(Double, Double)]] = Self.figures.flatMap { first in
      Self.figures.map { second in [(first, 4_000.0), (12, second), (second, 1_500)] }
    }
    let rates = try Statistics.DirectlyStandardisedRates(
      counts: areas.flatMap { $0.map(\.0) },
      populations: areas.flatMap { $0.map(\.1) },
      standardPopulations: standard,
      at: level
    )
    #expect(rates.values.count == areas.count)
    for (place, area) in areas.enumerated() {
      let rate = try? Statistics.DirectlyStandardisedRate(
        zip(area, standard).map {
          try Statistics.DirectStratum(count: $0.0, population: $0.1, standardPopulation: $1)
        }
      )
      let value = rates.values[place].isNaN ? nil : rates.values[place]
      #expect(value == rate?.value, "\(area)")
      #expect(rates.intervals[place] == (try? rate?.interval(at: level)), "\(area)")
    }
    #expect(rates.intervals.contains { $0 != nil })
  }

  /// Counts, populations, standard populations, and why they make no rates.
  private static let refused: [([Double], [Double], [Double], UndefinedStatistic)] = [
    ([1], [1, 2], [1], .unequalLengths("counts", "populations")),
    ([1, 2, 3], [4, 5, 6], [1, 1], .unequalLengths("strata", "standard populations")),
    ([], [], [], .zero("standard population")),
    ([1], [2], [0], .zero("standard population")),
    ([1], [2], [-1], .negative("standard population")),
    ([1], [2], [.nan], .notFinite("standard population")),
  ]

  @Test(arguments: refused)
  func `columns that make no areas are refused`(
    counts: [Double],
    populations: [Double],
    standard: [Double],
    reason: UndefinedStatistic
  ) {
    #expect(throws: reason) {
      try Statistics.DirectlyStandardisedRates(
        counts: counts,
        populations: populations,
        standardPopulations: standard,
        at: .percent95
      )
    }
  }
}
