extension Statistics {
  /// Means or standard deviations of subgroups of measurements, with the limits that chance sets them.
  ///
  ///     let shifts = [[5.1, 4.9, 5.0], [5.2, 5.1, 5.3], [4.8, 5.0, 4.9]]
  ///     let chart = try Statistics.SubgroupChart(.mean, shifts)
  ///     chart.centre   // 5.033333333333333
  ///
  /// Source: D. C. Montgomery, Introduction to Statistical Quality Control, section 6.3: equations 6.27–6.29
  /// where all subgroups have one size, and 6.30–6.31 where they do not. As `qic` of qicharts2 0.8.1.
  public struct SubgroupChart: Hashable, Sendable {
    /// What is charted of each subgroup.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// The mean. The X̄ chart.
      case mean = "xbar"

      /// The standard deviation. The S chart.
      case standardDeviation = "s"
    }

    /// A subgroup on the chart.
    public struct Point: Hashable, Sendable {
      /// How many measurements it has.
      public let count: Int

      /// Its mean or standard deviation; `nil` where it has too few measurements.
      public let value: Double?

      /// Its limits; `nil` for a subgroup of fewer than 2 measurements.
      public let limits: ControlChart.Limits?

      /// Whether the value lies beyond its limits; `nil` where either is missing.
      public var isOutside: Bool? { ControlChart.Limits.isOutside(value, limits) }
    }

    /// What is charted.
    public let kind: Kind

    /// The centre line.
    public let centre: Double

    /// The subgroups, in order.
    public let points: [Point]

    /// A chart of subgroups, each of which has the measurements that are known.
    ///
    /// - Throws: ``UndefinedStatistic`` where no subgroup has 2 measurements, or one is not finite.
    public init(_ kind: Kind, _ subgroups: [[Double]]) throws(UndefinedStatistic) {
      let summaries = try subgroups.map { values throws(UndefinedStatistic) in
        try Summary(values)
      }
      let sigma = try Self.sigma(summaries)
      let centre = kind == .mean ? try Self.grandMean(summaries) : sigma
      self.kind = kind
      self.centre = centre
      points = summaries.map { summary in
        Point(
          count: summary.count,
          value: kind == .mean ? summary.mean : summary.deviation,
          limits: Self.limits(kind, centre, sigma, summary.count)
        )
      }
    }
  }
}

extension Statistics.SubgroupChart {
  /// What a chart needs of a subgroup.
  private struct Summary {
    let count: Int
    let mean: Double?
    let deviation: Double?

    init(_ values: [Double]) throws(UndefinedStatistic) {
      count = values.count
      guard !values.isEmpty else {
        (mean, deviation) = (nil, nil)
        return
      }
      let sample = try Statistics.Sample(values)
      mean = sample.mean
      deviation = values.count < 2 ? nil : try sample.standardDeviation
    }
  }

  /// Of subgroups of one size the mean standard deviation, of others the pooled one.
  private static func sigma(_ summaries: [Summary]) throws(UndefinedStatistic) -> Double {
    let known = summaries.filter { $0.deviation != nil }
    guard !known.isEmpty else {
      let largest = summaries.map(\.count).max() ?? 0
      throw .tooFew("measurements of a subgroup", count: largest, needed: 2)
    }
    let isOfOneSize = Set(summaries.map(\.count)).count == 1
    let sigma =
      isOfOneSize ? ChartSeries.mean(known.map(\.deviation)) ?? 0 : pooledDeviation(known)
    guard sigma.isFinite else { throw .notRepresentable("standard deviation") }
    return sigma
  }

  private static func pooledDeviation(_ summaries: [Summary]) -> Double {
    var (squares, freedom) = (DoubleDouble.zero, 0.0)
    for summary in summaries {
      let deviation = summary.deviation ?? 0
      squares += DoubleDouble(product: deviation, deviation) * Double(summary.count - 1)
      freedom += Double(summary.count - 1)
    }
    return (squares.value / freedom).squareRoot()
  }

  private static func grandMean(_ summaries: [Summary]) throws(UndefinedStatistic) -> Double {
    let means = summaries.map { $0.mean ?? 0 }
    return try Statistics.WeightedSample(means, weights: summaries.map { Double($0.count) }).mean
  }

  private static func limits(
    _ kind: Kind,
    _ centre: Double,
    _ sigma: Double,
    _ count: Int
  )
    -> Statistics.ControlChart.Limits?
  {
    guard count >= 2 else { return nil }
    let unbiasing = unbiasing(count)
    let limits =
      switch kind {
      case .mean:
        Statistics.ControlChart.Limits(centre, sigma / (unbiasing * Double(count).squareRoot()))
      case .standardDeviation:
        Statistics.ControlChart.Limits(
          centre,
          centre * (1 - unbiasing * unbiasing).squareRoot() / unbiasing,
          within: 0...Double.infinity
        )
      }
    return limits.lower.isFinite && limits.upper.isFinite ? limits : nil
  }

  /// What the standard deviation of so many normal values is on average, where σ is 1: c₄.
  ///
  /// √(2 / (n − 1)) Γ(n / 2) / Γ((n − 1) / 2); the quotient r of the Γ follows r(n) r(n − 1) = n / 2 − 1
  /// from r(2) = 1 / √π on. Beyond 1000 values its series in 1 / n serves.
  static func unbiasing(_ count: Int) -> Double {
    let n = Double(count)
    if count > 1000 {
      return 1 - (1 + (7 / 8 + (19 / 32 + 101 / 512 / n) / n) / n) / (4 * n)
    }
    var quotient = 1 / Double.pi.squareRoot()
    for size in stride(from: 3, through: count, by: 1) {
      quotient = (Double(size) / 2 - 1) / quotient
    }
    return (2 / (n - 1)).squareRoot() * quotient
  }
}
