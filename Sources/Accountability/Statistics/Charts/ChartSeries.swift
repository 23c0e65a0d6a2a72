/// A series as its chart takes it: what is charted, of what, and which of it the lines are taken of.
struct ChartSeries: Sendable {
  /// The counts or sums.
  let sums: [Double?]

  /// What each is of; empty where the kind takes no denominators.
  let denominators: [Double?]

  /// What is charted.
  let values: [Double?]

  /// How many of the first points the lines are taken of.
  let baseline: Int

  init(
    _ kind: Statistics.ControlChart.Kind,
    _ values: [Double?],
    _ denominators: [Double?],
    frozenAfter: Int?
  ) throws(UndefinedStatistic) {
    guard !values.isEmpty else { throw .tooFew("values", count: 0, needed: 1) }
    guard denominators.count == (kind.takesDenominators ? values.count : 0) else {
      throw .unequalLengths("values", "denominators")
    }
    for value in values.lazy.compactMap(\.self) { try Self.check(value, kind) }
    for denominator in denominators.lazy.compactMap(\.self) {
      _ = try denominator.positive("denominators")
    }
    sums = values
    self.denominators = denominators
    baseline = max(0, min(frozenAfter ?? values.count, values.count))
    self.values = try Self.charted(kind, values, denominators)
  }

  private static func check(
    _ value: Double,
    _ kind: Statistics.ControlChart.Kind
  )
    throws(UndefinedStatistic)
  {
    switch kind {
    case .individuals, .movingRange, .individualsPrime: _ = try value.finite("values")
    case .proportion, .proportionPrime, .rate, .ratePrime, .count, .betweenEvents:
      _ = try value.notNegative("values")
    case .timeBetweenEvents: _ = try value.positive("values")
    }
  }

  private static func charted(
    _ kind: Statistics.ControlChart.Kind,
    _ values: [Double?],
    _ denominators: [Double?]
  ) throws(UndefinedStatistic) -> [Double?] {
    switch kind {
    case .individuals, .count, .betweenEvents, .timeBetweenEvents: return values
    case .movingRange: return [nil] + ranges(values).map { $0 }
    case .rate, .ratePrime, .individualsPrime: return quotients(values, denominators)
    case .proportion, .proportionPrime:
      let shares = quotients(values, denominators)
      guard shares.allSatisfy({ $0 ?? 0 <= 1 }) else {
        throw .partExceedsWhole(part: "values", whole: "denominators")
      }
      return shares
    }
  }

  private static func quotients(_ values: [Double?], _ denominators: [Double?]) -> [Double?] {
    zip(values, denominators).map { value, denominator in
      guard let value, let denominator else { return nil }
      return value / denominator
    }
  }

  /// The places of a series in parts, a new one of which begins at each cut within it.
  static func parts(of count: Int, cutAt cuts: [Int]) -> [Range<Int>] {
    if cuts.isEmpty { return [0..<count] }
    let starts = Set([0] + cuts.filter { $0 > 0 && $0 < count }).sorted()
    return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
  }

  /// How far each value lies from the one before it; `nil` where either is missing.
  static func ranges(_ values: some Collection<Double?>) -> [Double?] {
    zip(values.dropFirst(), values).map { later, earlier in
      guard let later, let earlier else { return nil }
      return (later - earlier).magnitude
    }
  }

  /// The mean of the known values; `nil` where there is none.
  static func mean(_ values: some Sequence<Double?>) -> Double? {
    var (sum, count, first, isConstant) = (DoubleDouble.zero, 0, 0.0, true)
    for case .some(let value) in values {
      if count == 0 { first = value }
      if value != first { isConstant = false }
      sum += value
      count += 1
    }
    return count == 0 ? nil : isConstant ? first : (sum / Double(count)).value
  }

  /// The mean moving range; with screening, of those below so many times the mean.
  ///
  /// `nil` where there is none, and where screening leaves none, because all were 0.
  static func meanRange(_ ranges: [Double?], screenedBy limit: Double?) -> Double? {
    guard let mean = mean(ranges) else { return nil }
    guard let limit else { return mean }
    let largest = limit * mean
    if ranges.allSatisfy({ $0 ?? 0 < largest }) { return mean }
    return self.mean(ranges.lazy.filter { $0 ?? .infinity < largest })
  }
}
