import Accountability
import Foundation

extension ReferenceFamily {
  static let lifeExpectancy = ReferenceFamily(
    "life_expectancy",
    .relative(1e-9),
    deliberate: [
      DeliberateDifference(
        reason: "Of an age that nobody reaches nobody lives on; the tool says for 0 years.",
        columns: ["expected_life_expectancy", "expected_lower", "expected_upper"]
      ) { _, row, example in
        let last = row.number("start_age") ?? 0
        let ages = example.inputs.compactMap { $0.number("start_age") }
        let isReached = example.inputs.allSatisfy { band in
          guard let age = band.number("start_age"), age < last,
            let next = ages.filter({ $0 > age }).min(), let deaths = band.number("deaths"),
            let population = band.number("population")
          else { return true }
          return deaths * (next - age) * (age == 0 ? 0.1 : 0.5) < population
        }
        return isReached ? nil : (.undefined(because: "nobody reaches the age"), nil)
      },
      DeliberateDifference(
        reason: """
          Where the interval is wider than 20 years the tool withholds the value, and shows the interval around it. How \
          sure a value is its interval says.
          """,
        columns: ["expected_life_expectancy"]
      ) { _, row, _ in
        guard row["expected_life_expectancy"] == nil, let lower = row.number("expected_lower"),
          let upper = row.number("expected_upper"), upper - lower > 20
        else { return nil }
        return (.number((lower + upper) / 2), nil)
      },
    ]
  ) { example, compare in
    let table = try Statistics.LifeTable(
      example.inputs.map { row throws in
        try .init(
          from: row.required("start_age"),
          population: row.required("population"),
          deaths: row.required("deaths")
        )
      }
    )
    let level = try example.first.level()
    for row in example.rows("expected.csv") {
      let age = try row.required("start_age")
      compare.number("expected_life_expectancy", of: row) { try table.expectancy(from: age) }
      compare.interval("expected_lower", "expected_upper", of: row) {
        try table.interval(from: age, at: level)
      }
    }
  }

  static let slopeIndex = ReferenceFamily("slope_index_inequality", .relative(1e-9)) {
    example,
    compare in
    let first = example.first
    let kind = Statistics.SlopeIndex.Kind(rawValue: first["value_type"] ?? "") ?? .other
    let isTransformed = first.flag("transform") ?? false
    let multiplier = try first.required("multiplier")
    let index = try Statistics.SlopeIndex(
      example.inputs.map { row throws in
        try .init(
          population: row.required("population"),
          value: row.required("value"),
          interval: .init(
            from: row.required("lower95"),
            to: row.required("upper95"),
            at: .percent95
          )
        )
      },
      of: kind,
      line: isTransformed ? .transformed : .straight
    )
    let row = example.expected
    let level = try first.level()
    compare.number("expected_sii", of: row) { index.slope * multiplier }
    compare.number("expected_rii", of: row) {
      try multiplier < 0 ? 1 / index.relative : index.relative
    }
    // The tool multiplies the start of the line only where that is not straight.
    compare.number("expected_intercept", of: row) {
      isTransformed ? index.start * multiplier : index.start
    }
    try compare.simulated("expected_sii", of: row) {
      let interval = try index.interval(at: level)
      let ends = [interval.lower * multiplier, interval.upper * multiplier].sorted()
      return try .init(from: ends[0], to: ends[1], at: level)
    }
    try compare.simulated("expected_rii", of: row) {
      let interval = try index.relativeInterval(at: level)
      return multiplier < 0
        ? try .init(from: 1 / interval.upper, to: 1 / interval.lower, at: level) : interval
    }
  }
}

extension ReferenceComparison {
  /// Compares limits with those that the tool drew by chance, to 3 % of their width.
  fileprivate mutating func simulated(
    _ column: String,
    of row: ReferenceRow,
    _ compute: () throws -> ConfidenceInterval
  ) throws {
    let (lower, upper) = ("\(column)_lower_simulated", "\(column)_upper_simulated")
    let width = try row.required(upper) - row.required(lower)
    interval(lower, upper, of: row, within: .absolute(0.03 * width), compute)
  }
}
