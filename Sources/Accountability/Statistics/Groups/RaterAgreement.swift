public import AccountabilityRules

extension Statistics {
  /// How far people who rated the same things agree, beyond what chance would make.
  ///
  ///     let homes: [[ExactNumber]] = [[1, 1, 2], [3, 3], [2, 2, 2], [4]]
  ///     let agreement = try Statistics.RaterAgreement(homes)
  ///     try agreement.alpha(.nominal)    // 13/20
  ///     try agreement.alpha(.interval)   // 25/32
  ///
  /// Who gave a rating does not matter, only which unit it is of; one who did not rate a unit is left out there. A
  /// unit with one rating shows no agreement, and counts for nothing. Ratings are whole or broken numbers, and every
  /// figure is computed without rounding.
  ///
  /// Sources: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), sections C to F; J. L. Fleiss,
  /// "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378–382, equations 1 to
  /// 9; J. J. Randolph, "Free-marginal multirater kappa" (2005).
  public struct RaterAgreement: Hashable, Sendable {
    /// What may be said of two different ratings.
    public enum Scale: String, Hashable, Sendable, CaseIterable {
      /// That they differ.
      case nominal

      /// How many ratings lie from one to the other.
      case ordinal

      /// How far they lie apart.
      case interval

      /// How far they lie apart as a share of their sum; 0 means none.
      case ratio
    }

    /// The most different ratings that ``alpha(_:)`` takes, whose time grows with their square.
    public static let mostRatings = 1_000

    /// The different ratings of units with two or more, from the smallest to the largest.
    public let ratings: [ExactNumber]

    /// How often each of them was given in each such unit, by its place among them.
    let units: [[Int: Int]]

    /// The ratings of units, in any order.
    ///
    /// - Throws: ``UndefinedStatistic`` where no unit has two ratings.
    public init(_ units: [[ExactNumber]]) throws(UndefinedStatistic) {
      let rated = units.filter { $0.count > 1 }
      guard !rated.isEmpty else { throw .tooFew("units with two ratings", count: 0, needed: 1) }
      let ratings = Set(rated.joined()).sorted()
      let places = Dictionary(uniqueKeysWithValues: zip(ratings, ratings.indices))
      self.ratings = ratings
      self.units = rated.map { unit in
        unit.reduce(into: [:]) { counts, rating in
          if let place = places[rating] { counts[place, default: 0] += 1 }
        }
      }
    }
  }
}

// MARK: - Krippendorff

extension Statistics.RaterAgreement {
  /// Krippendorff's alpha: 1 − observed over expected disagreement; 1 where all agree, 0 where chance would do.
  ///
  /// α = 1 − (n − 1) Σ oₖₗ δ²ₖₗ / Σ nₖ nₗ δ²ₖₗ over the pairs of ratings k < l, with oₖₗ the pairs of them within units,
  /// each over one less than the ratings of its unit.
  ///
  /// - Throws: ``UndefinedStatistic`` where all ratings are the same, so that nobody could have disagreed, for more
  ///   than ``mostRatings`` different ones, and by ratio where one is negative.
  /// - Complexity: O(k²) for k different ratings.
  public func alpha(_ scale: Scale) throws(UndefinedStatistic) -> ExactNumber {
    guard ratings.count > 1 else { throw .allEqual("ratings") }
    guard ratings.count <= Self.mostRatings else {
      throw .tooLarge("different ratings", largest: "\(Self.mostRatings)")
    }
    if scale == .ratio, ratings[0].isNegative { throw .negative("ratings") }
    let totals = self.totals
    let distance = distances(scale, totals)
    var observed: [ExactNumber] = []
    for unit in units {
      let size = unit.values.reduce(0, +)
      let counts = unit.sorted { $0.key < $1.key }.map { (place: $0.key, count: $0.value) }
      let apart = Self.sum(counts, distance)
      if let part = apart.divided(by: ExactNumber(size - 1)) { observed.append(part) }
    }
    let expected = Self.sum(totals.enumerated().map { (place: $0, count: $1) }, distance)
    let count = totals.reduce(0, +)
    let apart = ExactNumber(count - 1) * ExactNumber.sum(observed)
    guard let share = apart.divided(by: expected) else { throw .allEqual("ratings") }
    return .one - share
  }

  /// How often each rating was given.
  private var totals: [Int] {
    units.reduce(into: Array(repeating: 0, count: ratings.count)) { totals, unit in
      for (place, count) in unit { totals[place] += count }
    }
  }

  /// The sum of the squared distances of all pairs of different ratings, which are counted in order.
  private static func sum(
    _ counts: [(place: Int, count: Int)],
    _ distance: (Int, Int) -> ExactNumber
  ) -> ExactNumber {
    var parts: [ExactNumber] = []
    for (index, later) in counts.enumerated() {
      for earlier in counts.prefix(index) {
        let pairs = ExactNumber(earlier.count) * ExactNumber(later.count)
        parts.append(pairs * distance(earlier.place, later.place))
      }
    }
    return ExactNumber.sum(parts)
  }

  /// The squared distance of two ratings, the smaller one first, up to a factor that is the same for all.
  private func distances(_ scale: Scale, _ totals: [Int]) -> (Int, Int) -> ExactNumber {
    let ratings = ratings
    switch scale {
    case .nominal: return { _, _ in .one }
    case .ordinal:
      // Up to each rating, counting half of its own twice over: 2 Σ n − n.
      var sum = 0
      let middles = totals.map { total in
        defer { sum += total }
        return 2 * sum + total
      }
      return { Self.squared(ExactNumber(middles[$1] - middles[$0])) }
    case .interval: return { Self.squared(ratings[$1] - ratings[$0]) }
    case .ratio:
      return { one, other in
        let share = (ratings[other] - ratings[one]).divided(by: ratings[other] + ratings[one])
        return Self.squared(share ?? .zero)
      }
    }
  }

  private static func squared(_ number: ExactNumber) -> ExactNumber { number * number }
}

// MARK: - Kappas of many raters

extension Statistics.RaterAgreement {
  /// How often two ratings of one unit agree, over the units: Fleiss' P̄.
  ///
  /// - Throws: ``UndefinedStatistic`` where units do not all have the same number of ratings.
  public var observed: ExactNumber {
    get throws(UndefinedStatistic) {
      let size = try size
      let agreeing = units.reduce(0) { sum, unit in
        sum + unit.values.reduce(0) { $0 + $1 * ($1 - 1) }
      }
      let pairs = ExactNumber(units.count) * ExactNumber(size * (size - 1))
      return ExactNumber(agreeing).divided(by: pairs) ?? .zero
    }
  }

  /// How many ratings each unit has.
  private var size: Int {
    get throws(UndefinedStatistic) {
      let sizes = Set(units.map { $0.values.reduce(0, +) })
      guard sizes.count == 1, let size = sizes.first else {
        throw .outOfRange("ratings", allowed: "as many for each unit")
      }
      return size
    }
  }

  /// Fleiss' kappa: (P̄ − Pₑ) / (1 − Pₑ), where chance follows how often each rating was given: Pₑ = Σ p².
  ///
  /// - Throws: ``UndefinedStatistic`` where units do not all have the same number of ratings, or all ratings are the
  ///   same.
  public var fleissKappa: ExactNumber {
    get throws(UndefinedStatistic) {
      let total = totals.reduce(0, +)
      let squares = ExactNumber.sum(totals.map { Self.squared(ExactNumber($0)) })
      guard ratings.count > 1,
        let chance = squares.divided(by: Self.squared(ExactNumber(total)))
      else { throw .allEqual("ratings") }
      return try beyond(chance)
    }
  }

  /// Randolph's kappa: the same where chance is 1 / k, one of the ratings that could have been given.
  ///
  /// - Parameter categories: How many ratings there are to choose from, whether given or not.
  /// - Returns: The kappa, at most 1.
  /// - Throws: ``UndefinedStatistic`` where units do not all have the same number of ratings, or there are fewer than
  ///   2 ratings to choose from, or fewer than were given.
  public func randolphKappa(categories: Int) throws(UndefinedStatistic) -> ExactNumber {
    guard categories >= 2 else { throw .tooFew("categories", count: categories, needed: 2) }
    guard categories >= ratings.count else {
      throw .tooFew("categories", count: categories, needed: ratings.count)
    }
    guard let chance = ExactNumber(numerator: 1, denominator: categories) else {
      throw .notRepresentable("kappa")
    }
    return try beyond(chance)
  }

  private func beyond(_ chance: ExactNumber) throws(UndefinedStatistic) -> ExactNumber {
    let observed = try observed
    guard let kappa = (observed - chance).divided(by: .one - chance) else {
      throw .allEqual("ratings")
    }
    return kappa
  }
}
