extension Statistics {
  /// How the ranks of units change where a choice is made otherwise: another scale, other weights, another mean.
  ///
  ///     let shift = try Statistics.RankShift(from: [9, 7, 5, 1], to: [9, 5, 7, 1], ties: .lowest)
  ///     shift.mean             // 0.5
  ///     shift.largest          // 1
  ///     try shift.spearman     // 0.8
  ///
  /// The highest score has rank 1. Units without a score in one of the two are left out of both.
  ///
  /// Source: M. Saisana, A. Saltelli and S. Tarantola, Journal of the Royal Statistical Society A 168 (2005),
  /// equation 2: the average shift R̄ₛ = Σ |rank − rank′| / M.
  public struct RankShift: Hashable, Sendable {
    /// The change of each unit's rank, above 0 where it falls back; `nil` where it has no score.
    public let changes: [Double?]

    private let scores: Correlation

    /// The ranks by two lists of scores for the same units.
    ///
    /// - Throws: ``UndefinedStatistic`` for lists of different lengths, or fewer than 2 units with both scores.
    public init(
      from first: [Double?],
      to second: [Double?],
      ties: SeriesChange.Ties
    ) throws(UndefinedStatistic) {
      guard first.count == second.count else { throw .unequalLengths("first", "second") }
      let isKnown = zip(first, second).map { $0 != nil && $1 != nil }
      let one = zip(first, isKnown).map { $1 ? $0 : nil }
      let other = zip(second, isKnown).map { $1 ? $0 : nil }
      scores = try Correlation(one.compactMap(\.self), other.compactMap(\.self))
      let before = try SeriesChange(one).ranks(ties, highestFirst: true)
      let after = try SeriesChange(other).ranks(ties, highestFirst: true)
      changes = zip(before, after).map { before, after in
        before.flatMap { before in after.map { $0 - before } }
      }
    }

    /// The mean change of rank, without its sign.
    public var mean: Double { sizes.preciseMean.value }

    /// The largest change of rank, without its sign.
    public var largest: Double { sizes.max() ?? 0 }

    /// Spearman's correlation of the two orders.
    ///
    /// - Throws: ``UndefinedStatistic`` where all scores of one of them are the same.
    public var spearman: Double {
      get throws(UndefinedStatistic) { try scores.spearman }
    }

    /// Kendall's correlation of the two orders.
    ///
    /// - Throws: ``UndefinedStatistic`` where all scores of one of them are the same.
    public var kendall: Double {
      get throws(UndefinedStatistic) { try scores.kendall }
    }

    private var sizes: [Double] { changes.compactMap { $0?.magnitude } }
  }
}
