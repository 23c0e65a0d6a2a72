/// The lines of a control chart before they are multiplied.
struct ControlLines {
  typealias Limits = Statistics.ControlChart.Limits

  /// What is charted.
  var values: [Double?]

  var centre: Double

  /// The limits at each place, or the same at all where there is one.
  private var all: [Limits?]

  init(_ values: [Double?], _ centre: Double, _ limits: Limits?) {
    self.values = values
    self.centre = centre
    all = [limits]
  }

  init(_ values: [Double?], _ centre: Double, each limits: [Limits?]) {
    self.values = values
    self.centre = centre
    all = limits
  }

  func limits(_ index: Int) -> Limits? { all.count == 1 ? all[0] : all[index] }
}

extension ChartSeries {
  typealias Limits = Statistics.ControlChart.Limits

  /// What moving ranges of single values are divided by for a standard deviation: d₂ of two values.
  private static let rangeDivisor = 1.128

  /// The upper limit of moving ranges in their mean: D₄ of two values.
  static let rangeLimit = 3.267

  /// The centre and the limits of a kind of chart.
  func lines(
    _ kind: Statistics.ControlChart.Kind,
    screens: Bool
  ) throws(UndefinedStatistic)
    -> ControlLines
  {
    let limit = screens ? Self.rangeLimit : nil
    switch kind {
    case .individuals: return try individuals(values, limit)
    case .movingRange: return try movingRanges()
    case .proportion: return try proportions { _ in 1 }
    case .proportionPrime: return try proportions { spread($0, limit) }
    case .rate: return try rates { _ in 1 }
    case .ratePrime: return try rates { spread($0, limit) }
    case .count: return try counts()
    case .betweenEvents: return try between()
    case .timeBetweenEvents: return try times(limit)
    case .individualsPrime: return try individualsPrime(screens)
    }
  }

  private func centre(_ values: [Double?]) throws(UndefinedStatistic) -> Double {
    guard let mean = Self.mean(values.prefix(baseline)) else {
      throw .tooFew("values", count: 0, needed: 1)
    }
    guard mean.isFinite else { throw .notRepresentable("centre") }
    return mean
  }

  private func individuals(
    _ values: [Double?],
    _ limit: Double?
  ) throws(UndefinedStatistic)
    -> ControlLines
  {
    let centre = try centre(values)
    let range = Self.meanRange(Self.ranges(values.prefix(baseline)), screenedBy: limit)
    return ControlLines(
      values,
      centre,
      range.map { Limits(centre, $0 / Self.rangeDivisor) }
    )
  }

  private func movingRanges() throws(UndefinedStatistic) -> ControlLines {
    let centre = try centre(values)
    let upper = Self.rangeLimit * centre
    let limits = Limits(
      lower: 0,
      upper: upper,
      lowerWarning: 0,
      upperWarning: Self.rangeLimit / 3 * 2 * centre
    )
    return ControlLines(values, centre, limits)
  }

  private func counts() throws(UndefinedStatistic) -> ControlLines {
    let centre = try centre(values)
    return ControlLines(
      values,
      centre,
      Limits(centre, centre.squareRoot(), within: 0...Double.infinity)
    )
  }

  /// A G chart: limits of the geometric distribution about the mean, but a median as centre.
  private func between() throws(UndefinedStatistic) -> ControlLines {
    let mean = try centre(values)
    let limits = Limits(mean, (mean * (mean + 1)).squareRoot(), within: 0...Double.infinity)
    let known = values.prefix(baseline).compactMap(\.self)
    return ControlLines(values, try Statistics.Sample(known).median, limits)
  }

  /// A T chart: the power 1 / 3.6 makes exponential times near to normal; the lines are brought back.
  private func times(_ limit: Double?) throws(UndefinedStatistic) -> ControlLines {
    let transformed = values.map { $0.map { $0.raised(to: 1 / 3.6) } }
    let lines = try individuals(transformed, limit)
    func back(_ value: Double) -> Double { value > 0 ? value.raised(to: 3.6) : 0 }
    // Of values that are all the same the lines are that value, which the powers would miss by rounding.
    if Set(values.prefix(baseline).compactMap(\.self)).count == 1 {
      let value = try centre(values)
      return ControlLines(values, value, lines.limits(0).map { _ in Limits(value, 0) })
    }
    let limits = lines.limits(0).map {
      Limits(
        lower: back($0.lower),
        upper: back($0.upper),
        lowerWarning: back($0.lowerWarning),
        upperWarning: back($0.upperWarning)
      )
    }
    return ControlLines(values, back(lines.centre), limits)
  }
}

// MARK: - With denominators

extension ChartSeries {
  /// The sums together by the denominators together.
  private func pooled() throws(UndefinedStatistic) -> Double {
    if denominators.allSatisfy({ $0 == nil }), sums.contains(where: { $0 != nil }) {
      throw .missing("denominators")
    }
    let known = values.prefix(baseline).lazy.compactMap(\.self)
    if let first = known.first, known.allSatisfy({ $0 == first }) { return first }
    var (sum, size) = (DoubleDouble.zero, DoubleDouble.zero)
    for (value, denominator) in zip(sums, denominators).prefix(baseline) {
      guard let value, let denominator else { continue }
      sum += value
      size += denominator
    }
    guard size.value > 0 else { throw .tooFew("values", count: 0, needed: 1) }
    let pooled = (sum / size).value
    guard pooled.isFinite else { throw .notRepresentable("centre") }
    return pooled
  }

  private func proportions(
    _ spread: ([Double?]) -> Double?
  ) throws(UndefinedStatistic)
    -> ControlLines
  {
    let centre = try pooled()
    return limited(centre, variance: centre * (1 - centre), within: 0...1, spread)
  }

  private func rates(_ spread: ([Double?]) -> Double?) throws(UndefinedStatistic) -> ControlLines {
    let centre = try pooled()
    return limited(centre, variance: centre, within: 0...Double.infinity, spread)
  }

  /// Limits for each denominator, as many times as wide as the points spread.
  private func limited(
    _ centre: Double,
    variance: Double,
    within bounds: ClosedRange<Double>,
    _ spread: ([Double?]) -> Double?
  ) -> ControlLines {
    let deviations = denominators.map { $0.map { (variance / $0).squareRoot() } }
    let scores = zip(values, deviations).map { value, deviation -> Double? in
      guard let value, let deviation, deviation > 0 else { return nil }
      return (value - centre) / deviation
    }
    guard let spread = spread(scores) else {
      return ControlLines(values, centre, each: values.map { _ in nil })
    }
    let limits = deviations.map { $0.map { Limits(centre, $0 * spread, within: bounds) } }
    return ControlLines(values, centre, each: limits)
  }

  /// Laney's σ of the standardised points, from their moving ranges.
  private func spread(_ scores: [Double?], _ limit: Double?) -> Double? {
    Self.meanRange(Self.ranges(scores.prefix(baseline)), screenedBy: limit)
      .map { $0 / Self.rangeDivisor }
  }

  private func individualsPrime(_ screens: Bool) throws(UndefinedStatistic) -> ControlLines {
    let centre = try pooled()
    let factor = (Double.pi / 2).squareRoot()
    var ranges: [Double?] = []
    for index in values.indices.dropFirst() {
      guard let later = values[index], let earlier = values[index - 1],
        let size = denominators[index], let before = denominators[index - 1]
      else { continue }
      ranges.append(factor * (later - earlier).magnitude / (1 / before + 1 / size).squareRoot())
    }
    guard let spread = Self.meanRange(ranges, screenedBy: screens ? 3.2665 : nil) else {
      return ControlLines(values, centre, each: values.map { _ in nil })
    }
    let limits = denominators.map { $0.map { Limits(centre, spread * (1 / $0).squareRoot()) } }
    return ControlLines(values, centre, each: limits)
  }
}
