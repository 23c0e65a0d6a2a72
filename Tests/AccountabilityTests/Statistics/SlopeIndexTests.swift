import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("The slope and relative index of inequality")
struct SlopeIndexTests {
  typealias Index = Statistics.SlopeIndex

  private static func groups(
    _ figures: [(population: Double, value: Double)],
    error: (Double) -> ClosedRange<Double>?
  ) throws -> [Index.Group] {
    try figures.map { figure in
      let range = error(figure.value)
      return try .init(
        population: figure.population,
        value: figure.value,
        interval: range.map {
          try ConfidenceInterval(from: $0.lowerBound, to: $0.upperBound, at: .percent95)
        }
      )
    }
  }

  private static let fifths: [(population: Double, value: Double)] = [
    (20, 0.30), (22, 0.27), (19, 0.21), (20, 0.20), (19, 0.15),
  ]

  @Test("It has the figures of its page")
  func page() throws {
    let index = try Index(
      Self.groups(Self.fifths) { _ in nil },
      of: .proportion,
      line: .straight
    )
    #expect((index.start - 0.319_991_397_970_476).magnitude < 1e-14)
    #expect((index.slope + 0.184_382_795_940_952_5).magnitude < 1e-14)
    #expect(try (index.relative - 0.423_788_273_339_883_8).magnitude < 1e-14)
    #expect(throws: UndefinedStatistic.missing("interval of every group")) {
      try index.interval(at: .percent95)
    }
  }

  @Test("Groups on a line have its ends, on the line's own scale")
  func onLine() throws {
    // Four groups of one size stand at 1/8, 3/8, 5/8 and 7/8.
    let places = [0.125, 0.375, 0.625, 0.875]
    let straight = try Index(
      Self.groups(places.map { (10, 4 + 2 * $0) }) { _ in nil },
      of: .other,
      line: .straight
    )
    #expect((straight.slope - 2).magnitude < 1e-14 && (straight.start - 4).magnitude < 1e-14)
    let rates = places.map { (10.0, (1 + 0.5 * $0).exponential) }
    let curved = try Index(Self.groups(rates) { _ in nil }, of: .rate, line: .transformed)
    #expect(try (curved.relative - 0.5.exponential).magnitude < 1e-13)
  }

  @Test("Limits are those of normal values, where the line is of the values themselves")
  func straightLimits() throws {
    let values = Self.fifths.map { ($0.population, $0.value * 100) }
    let groups = try Self.groups(values) { ($0 - 1.959963984540054)...($0 + 1.959963984540054) }
    let index = try Index(groups, of: .other, line: .straight)
    // With an error of 1 each the variance of the slope is Σ w² (x − x̄)² / (Σ w (x − x̄)²)².
    let total = values.reduce(0) { $0 + $1.0 }
    var (before, places) = (0.0, [Double]())
    for value in values {
      places.append((before + value.0 / 2) / total)
      before += value.0
    }
    let weights = values.map { $0.0 / total }
    let mean = zip(weights, places).reduce(0) { $0 + $1.0 * $1.1 }
    let squares = zip(weights, places).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
    let variance = zip(weights, places).reduce(0) { sum, part in
      let share = part.0 * (part.1 - mean) / squares
      return sum + share * share
    }
    let interval = try index.interval(at: .percent95)
    let reach = 1.959963984540054 * variance.squareRoot()
    #expect((interval.lower - (index.slope - reach)).magnitude < 1e-9)
    #expect((interval.upper - (index.slope + reach)).magnitude < 1e-9)
  }

  @Test("Of rates on a logarithmic line the relative index is as far either way as a factor")
  func logarithmicLimits() throws {
    let groups = try Self.groups(Self.fifths) { ($0 / 1.1)...($0 * 1.1) }
    let index = try Index(groups, of: .rate, line: .transformed)
    for level in [ConfidenceLevel.percent95, .percent99Point8] {
      let interval = try index.relativeInterval(at: level)
      let relative = try index.relative
      #expect((interval.lower * interval.upper / (relative * relative) - 1).magnitude < 1e-9)
      #expect(interval.lower < relative && relative < interval.upper)
    }
  }

  @Test(
    "Limits are where as many drawn lines lie as the level leaves",
    arguments: Index.Line.allCases
  )
  func drawn(line: Index.Line) throws {
    var random = SplitMix(seed: 91)
    func normal() -> Double {
      (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0...1, using: &random) }
    }
    // Wide and lopsided, as rates of few events are.
    let groups = try Self.groups(Self.fifths) { ($0 / 1.7)...($0 * 1.7) }
    let index = try Index(groups, of: .rate, line: line)
    let scale = Index.Scale(.rate)
    let errors = groups.map { scale.error(of: $0, on: .transformed) ?? .nan }
    var (slopes, ratios): ([Double], [Double]) = ([], [])
    for _ in 0..<20_000 {
      let drawn = zip(groups, errors).map { scale.transformed($0.value) + $1 * normal() }
      let isCurved = line == .transformed
      let values = isCurved ? drawn : drawn.map(scale.restored)
      let fit = try Index.Fit(groups.map(\.population), values)
      let (start, end) =
        isCurved ? (scale.restored(fit.start), scale.restored(fit.end)) : (fit.start, fit.end)
      slopes.append(end - start)
      ratios.append(end / start)
    }
    let limits = try [
      (slopes.sorted(), index.interval(at: .percent95)),
      (ratios.sorted(), index.relativeInterval(at: .percent95)),
    ]
    for (drawn, interval) in limits {
      let width = interval.upper - interval.lower
      #expect((drawn[500] - interval.lower).magnitude < 0.02 * width)
      #expect((drawn[19_499] - interval.upper).magnitude < 0.02 * width)
    }
  }

  @Test("What makes no line is refused with the reason")
  func refused() throws {
    let one = try Self.groups([(3, 0.5)]) { _ in nil }
    #expect(throws: UndefinedStatistic.tooFew("groups", count: 1, needed: 2)) {
      try Index(one, of: .other, line: .straight)
    }
    let zero = try Self.groups([(3, 0), (4, 1)]) { _ in nil }
    let unlogged = UndefinedStatistic.outOfRange("value", allowed: "one that has a logarithm")
    #expect(throws: unlogged) { try Index(zero, of: .rate, line: .transformed) }
    #expect(throws: unlogged) { try Index(zero, of: .proportion, line: .transformed) }
    let negative = try Self.groups([(3, -1), (4, 1)]) { _ in nil }
    #expect(throws: UndefinedStatistic.negative("value")) {
      try Index(negative, of: .rate, line: .straight)
    }
    #expect(throws: UndefinedStatistic.self) {
      try Index(negative, of: .proportion, line: .straight)
    }
    let certain = try Self.groups([(3, 2), (4, 1)]) { $0...$0 }
    #expect(throws: UndefinedStatistic.zero("width of the intervals")) {
      try Index(certain, of: .other, line: .straight).interval(at: .percent95)
    }
    let fromNought = try Self.groups([(1, 1), (1, 3)]) { _ in nil }
    #expect(throws: UndefinedStatistic.zero("start of the line")) {
      try Index(fromNought, of: .other, line: .straight).relative
    }
    #expect(throws: UndefinedStatistic.zero("population")) {
      try Index.Group(population: 0, value: 1)
    }
  }
}
