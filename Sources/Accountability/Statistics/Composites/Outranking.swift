internal import AccountabilityRules

extension Statistics {
  /// Units compared two by two over several indicators, as in a vote: who is ahead of whom, and of how many.
  ///
  ///     let towns = try Statistics.Outranking(
  ///       [[5, 2, 9], [4, 3, 1], [1, 1, 1]],
  ///       weights: [1, 1, 1],
  ///       missing: .leftOut
  ///     )
  ///     towns.share(of: 0, over: 1)   // 0.6666666666666666
  ///     towns.copeland                // [2, 0, -2]
  ///
  /// A unit's share over another is the weight of the indicators in which it is ahead, and half of that of
  /// those in which they are level. What is good in one indicator makes up for nothing in another beyond its
  /// weight. Higher values are ahead. Weights are taken as they are written and added without rounding, so that
  /// three of 0.1 are level with one of 0.3.
  ///
  /// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 6.9, after
  /// G. Munda and M. Nardo, Applied Economics 41 (2009); A. H. Copeland's score as in D. G. Saari and V. R.
  /// Merlin, Economic Theory 8 (1996).
  public struct Outranking: Hashable, Sendable {
    /// What becomes of an indicator of which one of two units has no value.
    public enum Missing: String, Hashable, Sendable, CaseIterable {
      /// The two are compared over the others alone.
      case leftOut

      /// They count as level in it.
      case level
    }

    /// How many units there are.
    public let count: Int

    /// Twice the weight by which each unit is ahead of each other one, and what it is twice a share of.
    private let ahead: [ExactNumber]
    private let compared: [ExactNumber]

    /// Units with their values, one for each indicator, and what each indicator counts for.
    ///
    /// In time in proportion to the indicators times the square of the units.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are no units, not as many values as weights, one is not
    ///   finite, or a weight is negative or all are 0.
    public init(
      _ units: [[Double?]],
      weights: [Double],
      missing: Missing
    ) throws(UndefinedStatistic) {
      guard !units.isEmpty else { throw .tooFew("units", count: 0, needed: 1) }
      for unit in units {
        guard unit.count == weights.count else { throw .unequalLengths("values", "weights") }
        guard unit.allSatisfy({ $0?.isFinite ?? true }) else { throw .notFinite("values") }
      }
      var exact: [ExactNumber] = []
      for weight in weights {
        exact.append(ExactNumber(writtenAs: try weight.notNegative("weight")) ?? .zero)
      }
      guard exact.contains(where: { !$0.isZero }) else { throw .zero("weights") }
      count = units.count
      var ahead = [ExactNumber](repeating: .zero, count: units.count * units.count)
      var compared = ahead
      for one in units.indices {
        for other in units.indices where other > one {
          let pair = Self.compare(units[one], units[other], exact, missing)
          ahead[one * units.count + other] = pair.first
          ahead[other * units.count + one] = pair.second
          compared[one * units.count + other] = pair.first + pair.second
          compared[other * units.count + one] = pair.first + pair.second
        }
      }
      self.ahead = ahead
      self.compared = compared
    }

    private static func compare(
      _ one: [Double?],
      _ other: [Double?],
      _ weights: [ExactNumber],
      _ missing: Missing
    ) -> (first: ExactNumber, second: ExactNumber) {
      var (first, second) = (ExactNumber.zero, ExactNumber.zero)
      for (index, weight) in weights.enumerated() {
        let isKnown = one[index] != nil && other[index] != nil
        if !isKnown, missing == .leftOut { continue }
        let (left, right) = isKnown ? (one[index] ?? 0, other[index] ?? 0) : (0, 0)
        if left >= right { first += weight }
        if right >= left { second += weight }
        if left != right { if left > right { first += weight } else { second += weight } }
      }
      return (first, second)
    }
  }
}

// MARK: - Results

extension Statistics.Outranking {
  private func isUnit(_ index: Int) -> Bool { index >= 0 && index < count }

  /// The share of the weights by which one unit is ahead of another; the two shares of a pair are 1 together.
  ///
  /// `nil` of a unit over itself, and where the two have no indicator in common.
  public func share(of unit: Int, over other: Int) -> Double? {
    guard isUnit(unit), isUnit(other), unit != other else { return nil }
    let place = unit * count + other
    return ahead[place].divided(by: compared[place])?.doubleValue
  }

  /// How many more units each is ahead of than behind.
  ///
  /// Ahead is who has more than half of the weight; level pairs, and those with nothing in common, count
  /// nothing.
  public var copeland: [Int] {
    (0..<count).map { unit in
      (0..<count).reduce(0) { score, other in
        let (mine, theirs) = (ahead[unit * count + other], ahead[other * count + unit])
        return score + (mine > theirs ? 1 : mine < theirs ? -1 : 0)
      }
    }
  }

  /// How many pairs there are in which one is ahead in all that has a weight.
  public var dominantPairs: Int {
    (0..<count).reduce(0) { pairs, unit in
      pairs
        + (0..<count).count { other in
          ahead[other * count + unit].isZero && !ahead[unit * count + other].isZero
        }
    }
  }

  /// The share of the pairs in which one is ahead in all: of these no choice of weights changes the order.
  ///
  /// - Throws: ``UndefinedStatistic`` for a single unit.
  public var dominantShare: Double {
    get throws(UndefinedStatistic) {
      guard count > 1 else { throw .tooFew("units", count: count, needed: 2) }
      return Double(dominantPairs) / (Double(count) * Double(count - 1) / 2)
    }
  }
}
