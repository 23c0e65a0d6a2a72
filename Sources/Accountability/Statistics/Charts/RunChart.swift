extension Statistics {
  /// A series about its median, and whether it keeps to one side of it beyond chance.
  ///
  ///     let chart = try Statistics.RunChart([3, 5, nil, 4, 6, 8, 7, 9, 9, 8, 9])
  ///     try chart.parts[0].centre.get()   // 7.5
  ///     chart.isSignal                    // false
  ///
  /// A chart may be cut into parts, each with a median of its own, and the median may be frozen: taken of
  /// the first values only. Source: see ``RunAnalysis``; `qic(chart = "run")` of qicharts2 0.8.1.
  public struct RunChart: Hashable, Sendable {
    /// A stretch of the series with one centre.
    public struct Part: Hashable, Sendable {
      /// The places of the part in the series.
      public let range: Range<Int>

      /// The median, or the centre that was given; a failure where no value is known to take it of.
      public let centre: Result<Double, UndefinedStatistic>

      /// The runs about the centre; `nil` where there is none.
      public let runs: RunAnalysis?

      /// Whether the runs are more than chance; `nil` where no value tells anything.
      public let isSignal: Bool?
    }

    /// The series in its order; `nil` where a value is missing.
    public let values: [Double?]

    /// The parts, in order; they cover the series.
    public let parts: [Part]

    /// Whether any part has runs that are more than chance.
    public var isSignal: Bool { parts.contains { $0.isSignal == true } }

    /// A run chart of a series.
    ///
    /// - Parameters:
    ///   - values: The series, with gaps.
    ///   - centre: A centre that is given, for every part; the median where it is `nil`.
    ///   - frozenAfter: How many of the first values of the series the median is taken of; all where it is
    ///     `nil`.
    ///   - newPartsAfter: After how many values another part begins.
    ///   - rule: How runs and crossings are judged.
    /// - Throws: ``UndefinedStatistic`` where no value is known, or one is not finite.
    public init(
      _ values: [Double?],
      centre: Double? = nil,
      frozenAfter: Int? = nil,
      newPartsAfter: [Int] = [],
      rule: RunAnalysis.Rule = .anhoej
    ) throws(UndefinedStatistic) {
      guard values.contains(where: { $0 != nil }) else {
        throw .tooFew("values", count: 0, needed: 1)
      }
      guard values.allSatisfy({ $0?.isFinite ?? true }) else { throw .notFinite("values") }
      if let centre { _ = try centre.finite("centre") }
      self.values = values
      parts = ChartSeries.parts(of: values.count, cutAt: newPartsAfter).map { range in
        let baseline = values[range.clamped(to: 0..<Swift.max(0, frozenAfter ?? values.count))]
        return Part(values, range, baseline, centre, rule)
      }
    }
  }
}

extension Statistics.RunChart.Part {
  fileprivate init(
    _ values: [Double?],
    _ range: Range<Int>,
    _ baseline: ArraySlice<Double?>,
    _ given: Double?,
    _ rule: Statistics.RunAnalysis.Rule
  ) {
    self.range = range
    centre = given.map { .success($0) } ?? Self.median(baseline.compactMap(\.self))
    runs = (try? centre.get()).map { Statistics.RunAnalysis(values[range], centre: $0) }
    isSignal = runs.flatMap { $0.useful > 0 ? $0.isSignal(rule) : nil }
  }

  private static func median(_ values: [Double]) -> Result<Double, UndefinedStatistic> {
    Result { () throws(UndefinedStatistic) in try Statistics.Sample(values).median }
  }
}
