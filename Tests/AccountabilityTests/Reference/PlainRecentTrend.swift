import Foundation

/// Fingertips' recent trend of a case, from its definition.
struct PlainRecentTrend {
  private typealias Year = (
    count: Double, denominator: Double, value: Double, lower: Double?, upper: Double?
  )

  private let chiSquared: Double
  private let direction: Double
  private let isSteady: Bool

  /// Whether one of the five counts is 0.
  let hasZero: Bool

  /// The figures of a case from the latest year back, as far as an edition takes them.
  private static func complete(_ example: ReferenceCase, _ is2020: Bool) -> [Year] {
    let latestFirst = example.inputs.sorted { ($0.whole("year") ?? 0) > ($1.whole("year") ?? 0) }
    let years = latestFirst.map { row -> Year? in
      guard let count = row.number("count"), let denominator = row.number("denominator"),
        let value = row.number("value")
      else { return nil }
      return (count, denominator, value, row.number("lower95"), row.number("upper95"))
    }
    return is2020 ? years.prefix { $0 != nil }.compactMap(\.self) : years.compactMap(\.self)
  }

  /// Whether five years have figures, but not five of them intervals.
  static func lacksLimits(_ example: ReferenceCase, is2020: Bool) -> Bool {
    let years = complete(example, is2020)
    return years.count >= 5 && years.count { $0.lower != nil && $0.upper != nil } < 5
  }

  /// The trend by an edition; `nil` where it has none.
  init?(_ example: ReferenceCase, is2020: Bool) {
    let types: Set<String> =
      is2020
      ? ["proportion", "crude_rate"] : ["proportion", "crude_rate", "directly_standardised_rate"]
    let isByCounts = is2020 && example.isOfProportions
    let years = Self.complete(example, is2020)
    let usable = years.filter { isByCounts || $0.lower != nil && $0.upper != nil }.prefix(5)
    guard types.contains(example.first["value_type"] ?? ""), example.first.whole("year_range") == 1,
      years.allSatisfy({ $0.count != $0.denominator }), usable.count == 5
    else { return nil }
    let latest = Array(usable.reversed())
    hasZero = latest.contains { $0.count == 0 }
    if isByCounts {
      let (figures, weights) = (Self.logOdds(latest), [1.0, 1, 1, 1, 1])
      (chiSquared, direction) = Self.armitage(latest)
      isSteady = Self.isSteady(figures, weights)
    } else {
      let weights = latest.map { pow(3.92 / (($0.upper ?? 0) - ($0.lower ?? 0)), 2) }
      let line = Self.line(latest.map(\.value), weights, without: nil)
      (chiSquared, direction) = (line.slope * line.slope * line.spread, line.slope)
      isSteady = Self.isSteady(latest.map(\.value), weights)
    }
  }

  private static func logOdds(_ years: [Year]) -> [Double] {
    let more = years.contains { $0.count == 0 } ? 0.5 : 0
    return years.map { log(($0.count + more) / ($0.denominator - $0.count + more)) }
  }

  private static func armitage(_ years: [Year]) -> (Double, Double) {
    let (events, size) = (
      years.reduce(0) { $0 + $1.count }, years.reduce(0) { $0 + $1.denominator }
    )
    let share = events / size
    let middle =
      years.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element.denominator } / size
    var (excess, spread) = (0.0, 0.0)
    for (place, year) in years.enumerated() {
      let distance = Double(place + 1) - middle
      excess += distance * (year.count - share * year.denominator)
      spread += distance * distance * year.denominator
    }
    return (excess * excess / (share * (1 - share) * spread), excess)
  }

  private static func line(
    _ values: [Double],
    _ weights: [Double],
    without left: Int?
  ) -> (slope: Double, spread: Double) {
    let places = values.indices.filter { $0 != left }
    let weight = places.reduce(0) { $0 + weights[$1] }
    let middle = places.reduce(0) { $0 + weights[$1] * Double($1 + 1) } / weight
    let mean = places.reduce(0) { $0 + weights[$1] * values[$1] } / weight
    let spread = places.reduce(0) { $0 + weights[$1] * pow(Double($1 + 1) - middle, 2) }
    let product = places.reduce(0) {
      $0 + weights[$1] * (Double($1 + 1) - middle) * (values[$1] - mean)
    }
    return (product / spread, spread)
  }

  private static func isSteady(_ values: [Double], _ weights: [Double]) -> Bool {
    let falls = ([nil] + values.indices.map { $0 }).map { left in
      line(values, weights, without: left).slope < 0
    }
    return Set(falls).count == 1
  }

  private var isSignificant: Bool { isSteady && chiSquared > 9.549_535_706_083_24 }

  /// The mark.
  var word: String { !isSignificant ? "NoChange" : direction > 0 ? "Increasing" : "Decreasing" }

  /// The figure of a column of the family.
  func figure(of column: String) -> ReferenceFigure {
    column.hasSuffix("_trend")
      ? .text(word) : column.hasSuffix("_significant") ? .flag(isSignificant) : .number(chiSquared)
  }
}
