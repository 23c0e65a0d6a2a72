extension Statistics {
  /// Areas or institutions against their average, with limits that allow for differing more than chance makes them.
  ///
  /// Each ratio is brought to a scale on which chance is the same everywhere, and told in standard errors from the
  /// target. Where these spread more than chance would have it, φ > 1, what they differ by beyond chance, τ², is
  /// added to each one's variance.
  ///
  ///     let funnel = try Statistics.OverdispersedFunnel(
  ///       [(12, 200), (60, 300), (9, 180), (20, 260), (40, 240)],
  ///       of: .proportion,
  ///       trimming: 0.1
  ///     )
  ///     funnel.dispersion              // φ, 7.80…
  ///     funnel.varianceBetween         // τ², 0.00935…
  ///     try funnel.standing(of: 1)     // .same, beyond the limits of chance alone
  ///
  /// Sources: D. J. Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and Safety in Health
  /// Care 14 (2005), 347–351, and "Funnel plots for comparing institutional performance", Statistics in Medicine 24
  /// (2005), appendix A; R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986), 177–188, for τ²; NHS
  /// Digital, Summary Hospital-level Mortality Indicator, methodology, for truncation.
  public struct OverdispersedFunnel: Hashable, Sendable {
    /// What the ratios are, and how they are brought to one scale.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A part of a whole: asin √(x / n), with the error 1 / (2 √n).
      case proportion

      /// A count over another: ln ((x + ½) / (n + ½)), with the error √(x / (x + ½)² + n / (n + ½)²).
      case ratioOfCounts

      /// Observed over expected events, by ln (x / n) with the error 1 / √n; the extremes are left out (SHMI).
      case standardisedLogarithm

      /// Observed over expected events, by √(x / n) with the error 1 / (2 √n); the extremes are drawn in (CQC).
      case standardisedRoot
    }

    /// One area or institution.
    public struct Unit: Hashable, Sendable {
      /// The numerator.
      public let numerator: Double

      /// The denominator: the whole, the other count, or the events to be expected.
      public let denominator: Double

      /// The numerator over the denominator.
      public var ratio: Double { numerator / denominator }

      /// The ratio on the scale of the kind.
      public let transformed: Double

      /// How far chance lets that stray.
      public let standardError: Double

      /// How many standard errors it lies from the target.
      public let z: Double

      /// The same with the extremes drawn in; `nil` where they are left out, and this is one.
      public let trimmedZ: Double?
    }

    /// How the ratios are brought to one scale.
    public let kind: Kind

    /// What the ratios are held against: 1 for observed over expected events, else that of all together.
    public let target: Double

    /// The units, in the order in which they were given.
    public let units: [Unit]

    /// The mean of the squared distances from the target, in standard errors: φ, about 1 where there is only chance.
    public let dispersion: Double

    /// The variance between units beyond chance, on the scale of the kind: τ².
    public let varianceBetween: Double

    /// Whether the units differ by more than chance would make them.
    public var isOverdispersed: Bool { dispersion > 1 && varianceBetween > 0 }

    /// A funnel over units.
    ///
    /// - Parameters:
    ///   - units: Their numerators and denominators.
    ///   - kind: What their ratios are.
    ///   - share: Which share at each end is drawn in or left out before it is told how far they spread, as 0.1.
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 units, a denominator of 0, a negative or infinite figure, more
    ///   of a part than of the whole, a numerator of 0 where its logarithm is taken, a target of 0 or, for proportions,
    ///   1, a share that is not above 0 and below a half, and where it leaves nothing.
    public init(
      _ units: [(numerator: Double, denominator: Double)],
      of kind: Kind,
      trimming share: Double
    ) throws(UndefinedStatistic) {
      guard share > 0, share < 0.5 else {
        throw .outOfRange("share", allowed: "above 0 and below 0.5")
      }
      guard units.count >= 2 else { throw .tooFew("units", count: units.count, needed: 2) }
      for unit in units { try kind.check(unit) }
      let target = kind.target(units)
      guard target > 0 else { throw .zero("numerators") }
      if kind == .proportion, target >= 1 { throw .allEqual("outcomes") }
      let scores = units.map { kind.score($0.numerator, $0.denominator, target: target) }
      let trimmed = try kind.trimmed(scores.map(\.z), by: share)
      self.kind = kind
      self.target = target
      self.units = zip(units, zip(scores, trimmed)).map { unit, found in
        Unit(
          numerator: unit.numerator,
          denominator: unit.denominator,
          transformed: found.0.value,
          standardError: found.0.error,
          z: found.0.z,
          trimmedZ: found.1
        )
      }
      let kept = zip(trimmed, scores).compactMap { z, score in z.map { ($0, score.error) } }
      dispersion = try Self.dispersion(kept.map(\.0))
      varianceBetween = Self.varianceBetween(kept.map(\.1), dispersion: dispersion)
    }

    /// φ = Σ z² / n.
    private static func dispersion(_ scores: [Double]) throws(UndefinedStatistic) -> Double {
      guard !scores.isEmpty else { throw .tooFew("units within the share", count: 0, needed: 1) }
      var sum = DoubleDouble.zero
      for score in scores { sum += DoubleDouble(product: score, score) }
      let dispersion = (sum / Double(scores.count)).value
      guard dispersion.isFinite else { throw .notRepresentable("dispersion") }
      return dispersion
    }

    /// τ² = (n φ − (n − 1)) / (Σ w − Σ w² / Σ w), with w = 1 / s²; 0 where that is less.
    private static func varianceBetween(_ errors: [Double], dispersion: Double) -> Double {
      let count = Double(errors.count)
      let excess = count * dispersion - (count - 1)
      let weights = errors.map { 1 / ($0 * $0) }
      let sum = weights.preciseSum
      var squares = DoubleDouble.zero
      for weight in weights { squares += DoubleDouble(product: weight, weight) }
      let size = (sum - squares / sum).value
      let variance = excess / size
      return excess > 0 && size > 0 && variance.isFinite ? variance : 0
    }
  }
}

// MARK: - Limits

extension Statistics.OverdispersedFunnel {
  /// The limits of a unit's ratio: of chance alone, or with what the units differ by beyond it.
  ///
  /// Without that those of observed over expected events are exact Poisson limits of the events to be expected.
  ///
  /// - Parameters:
  ///   - place: The unit's place among the units, from 0.
  ///   - level: The level.
  ///   - adjusted: Whether what they differ by beyond chance is allowed for.
  /// - Returns: The limits, around the target.
  /// - Throws: ``UndefinedStatistic`` where there is no such unit.
  public func limits(
    of place: Int,
    at level: ConfidenceLevel,
    adjusted: Bool
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    guard units.indices.contains(place) else {
      throw .outOfRange("place", allowed: "one of a unit")
    }
    let unit = units[place]
    let between = adjusted ? varianceBetween : 0
    let reach =
      level.twoSidedDeviate
      * (unit.standardError * unit.standardError + between).squareRoot()
    switch kind {
    case .proportion:
      let centre = target.squareRoot().arcSine
      let lower = max(0, centre - reach).sine
      let upper = min(centre + reach, .pi / 2).sine
      return ConfidenceInterval(lower * lower, upper * upper, at: level)
    case .ratioOfCounts:
      return ConfidenceInterval(
        target * (-reach).exponential,
        target * reach.exponential,
        at: level
      )
    case .standardisedLogarithm, .standardisedRoot:
      guard adjusted else { return try Self.poisson(unit.denominator, level) }
      return kind == .standardisedLogarithm
        ? ConfidenceInterval((-reach).exponential, reach.exponential, at: level)
        : ConfidenceInterval(
          max(0, 1 - reach) * max(0, 1 - reach),
          (1 + reach) * (1 + reach),
          at: level
        )
    }
  }

  /// The exact limits of the events to be expected, over them.
  private static func poisson(
    _ expected: Double,
    _ level: ConfidenceLevel
  ) throws(UndefinedStatistic) -> ConfidenceInterval {
    let below = try Statistics.GammaDistribution(shape: expected).quantile(level.tail)
    let above = try Statistics.GammaDistribution(shape: expected + 1)
      .quantile(upperTail: level.tail)
    return ConfidenceInterval(below / expected, above / expected, at: level)
  }

  /// Where a unit stands: beyond the limits at 95 %, or far beyond at 99.8 %.
  ///
  /// The limits allow for what the units differ by beyond chance, where they do.
  ///
  /// - Throws: ``UndefinedStatistic`` where there is no such unit.
  public func standing(of place: Int) throws(UndefinedStatistic) -> Statistics.Standing {
    let near = try limits(of: place, at: .percent95, adjusted: isOverdispersed)
    let far = try limits(of: place, at: .percent99Point8, adjusted: isOverdispersed)
    let ratio = units[place].ratio
    return Statistics.Standing(
      Statistics.Standing(of: ratio, against: near),
      beyond: Statistics.Standing(of: ratio, against: far)
    )
  }
}

// MARK: - Kinds

extension Statistics.OverdispersedFunnel.Kind {
  fileprivate func check(
    _ unit: (numerator: Double, denominator: Double)
  ) throws(UndefinedStatistic) {
    let count = try unit.numerator.notNegative("numerator")
    let whole = try unit.denominator.positive("denominator")
    switch self {
    case .proportion:
      guard count <= whole else {
        throw .partExceedsWhole(part: "numerator", whole: "denominator")
      }
    case .standardisedLogarithm: _ = try count.positive("numerator")
    case .ratioOfCounts, .standardisedRoot: break
    }
  }

  fileprivate func target(_ units: [(numerator: Double, denominator: Double)]) -> Double {
    switch self {
    case .proportion, .ratioOfCounts:
      (units.map(\.numerator).preciseSum / units.map(\.denominator).preciseSum).value
    case .standardisedLogarithm, .standardisedRoot: 1
    }
  }

  /// A ratio on the scale, its standard error, and how many of these it lies from the target.
  fileprivate func score(
    _ count: Double,
    _ whole: Double,
    target: Double
  ) -> (value: Double, error: Double, z: Double) {
    let value: Double
    let centre: Double
    let error: Double
    switch self {
    case .proportion:
      (value, centre) = ((count / whole).squareRoot().arcSine, target.squareRoot().arcSine)
      error = 0.5 / whole.squareRoot()
    case .ratioOfCounts:
      (value, centre) = (((count + 0.5) / (whole + 0.5)).logarithm, target.logarithm)
      let (one, other) = (count + 0.5, whole + 0.5)
      error = (count / (one * one) + whole / (other * other)).squareRoot()
    case .standardisedLogarithm:
      (value, centre) = ((count / whole).logarithm, 0)
      error = 1 / whole.squareRoot()
    case .standardisedRoot:
      (value, centre) = ((count / whole).squareRoot(), 1)
      error = 0.5 / whole.squareRoot()
    }
    return (value, error, (value - centre) / error)
  }

  /// The scores with a share at each end drawn in to where it begins, or left out.
  fileprivate func trimmed(
    _ scores: [Double],
    by share: Double
  ) throws(UndefinedStatistic) -> [Double?] {
    switch self {
    case .proportion, .ratioOfCounts, .standardisedRoot:
      let sample = try Statistics.Sample(scores)
      let low = try sample.quantile(share, by: .linear)
      let high = try sample.quantile(1 - share, by: .linear)
      return scores.map { max(low, min($0, high)) }
    case .standardisedLogarithm:
      // In groups of the share by rank, without the first and the last group.
      let groups = 1 / share
      return zip(scores, Statistics.Ranks(scores).average).map { score, rank in
        let group = (rank * groups / Double(scores.count + 1)).snapped.rounded(.down)
        return group > 0 && group < groups - 1 ? score : nil
      }
    }
  }
}
