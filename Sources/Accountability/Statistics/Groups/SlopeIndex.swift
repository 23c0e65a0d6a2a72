extension Statistics {
  /// The gap between the worst off and the best off, along a line through all groups between.
  ///
  ///     let fifths = try [(20, 0.30), (22, 0.27), (19, 0.21), (20, 0.20), (19, 0.15)].map {
  ///       try Statistics.SlopeIndex.Group(population: $0, value: $1)
  ///     }
  ///     let gap = try Statistics.SlopeIndex(fifths, of: .proportion, line: .straight)
  ///     gap.start          // 0.3199…: the worst off
  ///     gap.slope          // −0.1843…: as much less among the best off
  ///     try gap.relative   // 0.4237…: the best off over the worst off
  ///
  /// Each group stands at the middle of its part of the population, from 0 for the worst off to 1 for the best off,
  /// and counts for how many they are. The slope index is how far the line rises from 0 to 1, and the relative index
  /// is its end over its start.
  ///
  /// Sources: A. Low and A. Low, "Measuring the gap: quantifying and comparing local health inequalities", Journal of
  /// Public Health 26 (2004), 388–395; J. P. Mackenbach and A. E. Kunst, Social Science and Medicine 44 (1997),
  /// 757–771; Public Health England, PHEindicatormethods, `phe_sii`.
  public struct SlopeIndex: Hashable, Sendable {
    /// What the values are, and so on which scale they are uncertain by as much both ways.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Rates, by their logarithms.
      case rate

      /// Proportions, by the logarithms of their odds.
      case proportion

      /// Others, such as life expectancies, as they are.
      case other
    }

    /// On which scale the line is straight.
    public enum Line: String, Hashable, Sendable, CaseIterable {
      /// On that of the values.
      case straight

      /// On the scale of their kind: the logarithms of rates, and those of the odds of proportions.
      case transformed
    }

    /// A group with its value.
    public struct Group: Hashable, Sendable {
      /// How many they are.
      public let population: Double

      /// The group's value.
      public let value: Double

      /// Between which values that lies; `nil` where nobody says.
      public let interval: ConfidenceInterval?

      /// A group.
      ///
      /// - Throws: ``UndefinedStatistic`` for a population of 0, and for negative and infinite numbers.
      public init(
        population: Double,
        value: Double,
        interval: ConfidenceInterval? = nil
      ) throws(UndefinedStatistic) {
        self.population = try population.positive("population")
        self.value = try value.finite("value")
        self.interval = interval
      }
    }

    /// The line where the worst off stand.
    public let start: Double

    /// The line where the best off stand.
    public let end: Double

    /// How far the end of the line lies from its start, on the line's own scale, with how sure both are.
    private let ends: Ends?

    /// The same where values vary further one way than the other, and the line does not.
    private let skewed: SkewedEnds?

    private let scale: Scale

    /// The index of groups in order, the worst off first.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 groups, for a rate below 0 or a proportion beyond 0 and 1, and
    ///   where the line is not straight, for a rate of 0 and for a proportion of 0 or 1.
    public init(_ groups: [Group], of kind: Kind, line: Line) throws(UndefinedStatistic) {
      guard groups.count >= 2 else { throw .tooFew("groups", count: groups.count, needed: 2) }
      let natural = Scale(kind)
      for group in groups { try kind.check(group.value) }
      scale = line == .transformed ? natural : .plain
      var values: [Double] = []
      for group in groups {
        let value = scale.transformed(group.value)
        guard value.isFinite else {
          throw .outOfRange("value", allowed: "one that has a logarithm")
        }
        values.append(value)
      }
      let fit = try Fit(groups.map(\.population), values)
      start = scale.restored(fit.start)
      end = scale.restored(fit.end)
      guard start.isFinite, end.isFinite else { throw .notRepresentable("line") }
      ends = Ends(fit, groups.compactMap { natural.error(of: $0, on: line) })
      let errors = groups.compactMap { natural.error(of: $0, on: .transformed) }
      let isSkewed =
        natural != scale && groups.allSatisfy { natural.transformed($0.value).isFinite }
      skewed = isSkewed ? SkewedEnds(fit, values, errors, on: natural) : nil
    }

    /// The slope index of inequality: the best off less the worst off, along the line.
    public var slope: Double { end - start }

    /// The relative index of inequality: the best off over the worst off, along the line.
    ///
    /// - Throws: ``UndefinedStatistic`` where the line begins at 0.
    public var relative: Double {
      get throws(UndefinedStatistic) {
        guard start != 0 else { throw .zero("start of the line") }
        let relative = end / start
        guard relative.isFinite else { throw .notRepresentable("relative index") }
        return relative
      }
    }

    /// Between which values the slope index lies, where each group's value varies as its interval says.
    ///
    /// The chances are those of the line's two ends, computed and not drawn: half of what the level leaves lies beyond
    /// each limit. Rates and proportions vary as far either way by their logarithms or those of their odds.
    ///
    /// - Throws: ``UndefinedStatistic`` where a group has no interval, or one that ends at 0 or 1 where its kind has
    ///   none, and where no interval has a width.
    public func interval(at level: ConfidenceLevel) throws(UndefinedStatistic) -> ConfidenceInterval
    {
      let size = max(start.magnitude, end.magnitude)
      return try interval(around: slope, size: size, isRatio: false, at: level) { $0 + $1 }
    }

    /// Between which values the relative index lies.
    ///
    /// - Throws: ``UndefinedStatistic`` as ``interval(at:)``, and where the line begins at 0.
    public func relativeInterval(
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic)
      -> ConfidenceInterval
    {
      let relative = try relative
      return try interval(around: relative, size: relative.magnitude, isRatio: true, at: level) {
        $0 * $1
      }
    }

    /// Searches both limits.
    ///
    /// - Parameters:
    ///   - index: Where the search begins.
    ///   - size: How large the first step is.
    ///   - isRatio: Whether the index is the ratio of the ends.
    ///   - level: The level.
    ///   - bound: The end of the line that makes the index a limit, by the start of the line.
    /// - Returns: The limits.
    /// - Throws: ``UndefinedStatistic`` where there are none.
    private func interval(
      around index: Double,
      size: Double,
      isRatio: Bool,
      at level: ConfidenceLevel,
      bound: (Double, Double) -> Double
    ) throws(UndefinedStatistic) -> ConfidenceInterval {
      guard let ends else { throw .missing("interval of every group") }
      guard ends.hasWidth else { throw .zero("width of the intervals") }
      let deviate = level.twoSidedDeviate
      func limit(_ chance: Double, _ deviate: Double) throws(UndefinedStatistic) -> Double {
        try Bisection(around: index, step: size).value { limit in
          guard let skewed else {
            return ends.chance(scale, isRatio: isRatio) { bound($0, limit) } < chance
          }
          // The end less its bound lies below 0 less often than the chance.
          return skewed.quantile(deviate) { $1 - (isRatio ? limit * $0 : $0) }
            > (isRatio ? 0 : limit)
        }
      }
      return try ConfidenceInterval(
        limit(level.tail, -deviate),
        limit(1 - level.tail, deviate),
        at: level
      )
    }
  }
}

extension Statistics.SlopeIndex.Kind {
  /// Refuses what is no value of the kind.
  fileprivate func check(_ value: Double) throws(UndefinedStatistic) {
    switch self {
    case .rate: _ = try value.notNegative("value")
    case .proportion: _ = try value.probability("value")
    case .other: break
    }
  }
}
