public import AccountabilityRules

extension Statistics {
  /// How far two raters agree, beyond what chance would make: Cohen's kappa.
  ///
  ///     let pair = try Statistics.PairAgreement([1, 2, 2, 3], [1, 2, 3, 3], of: [1, 2, 3])
  ///     try pair.observed                // 3/4
  ///     try pair.kappa(.unweighted)      // 7/11
  ///     try pair.kappa(.linear)          // 5/7
  ///
  /// Units that one of them did not rate are left out. Computed without rounding.
  ///
  /// Sources: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20
  /// (1960), 37–46; J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), 213–220, equation 2.
  public struct PairAgreement: Hashable, Sendable {
    /// How much two different ratings disagree.
    public enum Weights: String, Hashable, Sendable, CaseIterable {
      /// All alike.
      case unweighted

      /// By how many places they lie apart among the categories.
      case linear

      /// By the square of that.
      case quadratic
    }

    /// The most categories that are taken, whose pairs are gone through.
    public static let mostCategories = 1_000

    /// How many units both rated.
    public let count: Int

    /// How often each two categories were given, by their places: the first rater's first.
    private let pairs: [SIMD2<Int>: Int]

    /// How often the first rater gave each category.
    private let firstTotals: [Int]

    /// How often the second rater gave each category.
    private let secondTotals: [Int]

    /// The ratings of two raters, unit by unit; `nil` where one did not rate a unit.
    ///
    /// - Parameters:
    ///   - first: The first rater's ratings.
    ///   - second: The second rater's ratings, of the same units.
    ///   - categories: The ratings that there are to choose from, in their order, whether given or not.
    /// - Throws: ``UndefinedStatistic`` for lists of different lengths, where no unit has both ratings, where a rating
    ///   is none of the categories, and for more than ``mostCategories`` of them.
    public init(
      _ first: [ExactNumber?],
      _ second: [ExactNumber?],
      of categories: [ExactNumber]
    ) throws(UndefinedStatistic) {
      guard first.count == second.count else { throw .unequalLengths("first", "second") }
      guard categories.count <= Self.mostCategories else {
        throw .tooLarge("categories", largest: "\(Self.mostCategories)")
      }
      let places = Dictionary(zip(categories, categories.indices)) { place, _ in place }
      var pairs: [SIMD2<Int>: Int] = [:]
      var firstTotals = Array(repeating: 0, count: categories.count)
      var secondTotals = firstTotals
      var count = 0
      for case (let one?, let other?) in zip(first, second) {
        guard let place = places[one], let another = places[other] else {
          throw .outOfRange("ratings", allowed: "among the categories")
        }
        pairs[SIMD2(place, another), default: 0] += 1
        firstTotals[place] += 1
        secondTotals[another] += 1
        count += 1
      }
      guard count > 0 else { throw .tooFew("units that both rated", count: 0, needed: 1) }
      self.count = count
      self.pairs = pairs
      self.firstTotals = firstTotals
      self.secondTotals = secondTotals
    }

    /// The share of the units on which they agree.
    public var observed: ExactNumber {
      let agreed = pairs.reduce(0) { $1.key.x == $1.key.y ? $0 + $1.value : $0 }
      return ExactNumber(numerator: agreed, denominator: count) ?? .zero
    }

    /// Cohen's kappa: 1 − n Σ w o / Σ w r c, over the pairs of categories with their weights of disagreement.
    ///
    /// - Throws: ``UndefinedStatistic`` where both gave one rating throughout, so that they could not disagree.
    /// - Complexity: O(k²) for k categories.
    public func kappa(_ weights: Weights) throws(UndefinedStatistic) -> ExactNumber {
      let seen = ExactNumber.sum(
        pairs.map { ExactNumber(weights.disagreement($0.key.x, $0.key.y)) * ExactNumber($0.value) }
      )
      var expected: [ExactNumber] = []
      for (place, one) in firstTotals.enumerated() where one > 0 {
        for (another, other) in secondTotals.enumerated() where other > 0 && place != another {
          let weight = ExactNumber(weights.disagreement(place, another))
          expected.append(weight * ExactNumber(one) * ExactNumber(other))
        }
      }
      let share = (ExactNumber(count) * seen).divided(by: ExactNumber.sum(expected))
      guard let share else { throw .allEqual("ratings") }
      return .one - share
    }
  }
}

extension Statistics.PairAgreement.Weights {
  /// How much two categories disagree, by their places.
  fileprivate func disagreement(_ one: Int, _ other: Int) -> Int {
    let distance = abs(one - other)
    switch self {
    case .unweighted: return distance == 0 ? 0 : 1
    case .linear: return distance
    case .quadratic: return distance * distance
    }
  }
}
