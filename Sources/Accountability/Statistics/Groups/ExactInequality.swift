public import AccountabilityRules

extension Statistics {
  /// How unequally reported amounts are spread, and how much lies with few, without rounding.
  ///
  ///     let spent = try Statistics.ExactInequality([50, 30, 20])
  ///     spent.gini            // 1/5
  ///     spent.concentration   // 19/50
  ///
  /// Sources: see ``Inequality`` and ``Concentration``.
  public struct ExactInequality: Hashable, Sendable {
    /// The amounts with how many have each, from the smallest amount to the largest.
    private let parts: [Part]

    private struct Part: Hashable, Sendable {
      let amount: ExactNumber
      let weight: ExactNumber
    }

    /// The amounts of members, each counting alike or for its weight.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is none, one or its weight is negative, all are 0, or there are
    ///   not as many weights.
    public init(
      _ amounts: [ExactNumber],
      weights: [ExactNumber]? = nil
    ) throws(UndefinedStatistic) {
      if let weights, weights.count != amounts.count {
        throw .unequalLengths("amounts", "weights")
      }
      guard !amounts.isEmpty else { throw .tooFew("amounts", count: 0, needed: 1) }
      guard !amounts.contains(where: \.isNegative) else { throw .negative("amounts") }
      guard weights?.contains(where: \.isNegative) != true else { throw .negative("weights") }
      let weights = weights ?? Array(repeating: .one, count: amounts.count)
      parts = zip(amounts, weights).map { Part(amount: $0, weight: $1) }
        .sorted { $0.amount < $1.amount }
      guard !total.isZero else { throw .zero("total") }
    }

    /// What they have together.
    private var total: ExactNumber { ExactNumber.sum(parts.map { $0.amount * $0.weight }) }

    /// The Gini coefficient: Σ w x (2 C − w − W) / (W Σ w x), with the weights C up to each in rising order of x.
    ///
    /// Without weights that is Σ (2 i − n − 1) xᵢ / (n Σ x).
    public var gini: ExactNumber {
      let all = ExactNumber.sum(parts.map(\.weight))
      var before = ExactNumber.zero
      let terms = parts.map { part in
        let middle = before + before + part.weight
        before += part.weight
        return part.weight * part.amount * (middle - all)
      }
      return ExactNumber.sum(terms).divided(by: all * total) ?? .zero
    }

    /// The index of Herfindahl and Hirschman: Σ s², each member alike, whatever its weight.
    public var concentration: ExactNumber {
      let total = ExactNumber.sum(parts.map(\.amount))
      let squares = ExactNumber.sum(parts.map { $0.amount * $0.amount })
      return squares.divided(by: total * total) ?? .zero
    }
  }
}
