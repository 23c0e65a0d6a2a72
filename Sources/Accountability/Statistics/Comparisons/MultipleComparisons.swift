extension Statistics {
  /// Chances of many tests at once, raised for how many there are.
  ///
  /// Of twenty tests of nothing one comes out at 5 %. The adjusted chances can be held against the level as if
  /// each were the only one.
  ///
  ///     let tests = try Statistics.MultipleComparisons([0.01, 0.02, nil, 0.03])
  ///     try tests.adjusted(by: .bonferroni)          // [0.03, 0.06, nil, 0.09]
  ///     try tests.adjusted(by: .holm)                // [0.03, 0.04, nil, 0.04]
  ///     try tests.adjusted(by: .benjaminiHochberg)   // [0.03, 0.03, nil, 0.03]
  ///
  /// A chance that is missing is none of those that are counted. Sources: see ``Method``.
  public struct MultipleComparisons: Hashable, Sendable {
    /// How the chances are adjusted.
    public enum Method: String, Hashable, Sendable, CaseIterable {
      /// m p. Keeps the chance of any false alarm below the level, whatever the tests have to do with each
      /// other. C. E. Bonferroni, "Teoria statistica delle classi" (1936).
      case bonferroni

      /// 1 − (1 − p)^m. The same for independent tests. Z. Šidák, JASA 62 (1967), 626–633.
      case sidak

      /// Bonferroni's, step by step from the smallest chance: the largest so far of (m − i + 1) p. S. Holm,
      /// Scandinavian Journal of Statistics 6 (1979), 65–70.
      case holm

      /// Šidák's, step by step as Holm's. B. S. Holland and M. D. Copenhaver, Biometrics 43 (1987), 417–423.
      case holmSidak

      /// The same products step by step from the largest chance; for tests that are not opposed. Y. Hochberg,
      /// Biometrika 75 (1988), 800–802.
      case hochberg

      /// From Simes' tests of all subsets; for tests that are not opposed. G. Hommel, Biometrika 75 (1988),
      /// 383–386; S. P. Wright, Biometrics 48 (1992), 1005–1013.
      case hommel

      /// The smallest of m p / i from the largest chance down: keeps the share of false alarms among all alarms
      /// below the level. Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995),
      /// 289–300.
      case benjaminiHochberg

      /// The same times 1 + 1/2 + … + 1/m, whatever the tests have to do with each other. Y. Benjamini and
      /// D. Yekutieli, Annals of Statistics 29 (2001), 1165–1188, theorem 1.3.
      case benjaminiYekutieli
    }

    /// The most chances that ``Method/hommel`` takes, whose time grows with their square.
    public static let mostForHommel = 10_000

    /// The chances, in the order in which they were given; `nil` where one is missing.
    public let chances: [Double?]

    /// The places of the known chances, from the smallest chance to the largest.
    private let order: [Int]

    /// The known chances, from the smallest to the largest.
    private let sorted: [Double]

    /// Chances of tests; `nil` where one is missing.
    ///
    /// - Throws: ``UndefinedStatistic`` where none is known, or one does not lie from 0 to 1.
    public init(_ chances: [Double?]) throws(UndefinedStatistic) {
      for case .some(let chance) in chances { _ = try chance.probability("p") }
      let places = chances.indices.filter { chances[$0] != nil }
      guard !places.isEmpty else { throw .tooFew("p", count: 0, needed: 1) }
      self.chances = chances
      order = places.sorted { (chances[$0] ?? 0, $0) < (chances[$1] ?? 0, $1) }
      sorted = order.map { chances[$0] ?? 0 }
    }

    /// How many tests there are.
    public var count: Int { sorted.count }

    /// The adjusted chances, in the order of the tests.
    ///
    /// - Throws: ``UndefinedStatistic`` for more than ``mostForHommel`` by Hommel's method.
    /// - Complexity: O(n log n); by Hommel's method O(n²).
    public func adjusted(by method: Method) throws(UndefinedStatistic) -> [Double?] {
      let count = Double(count)
      switch method {
      case .bonferroni: return placed(sorted.map { count * $0 })
      case .sidak: return placed(sorted.map { Self.anyOf(count, $0) })
      case .holm: return placed(rising { Self.rest(count, $0) * $1 })
      case .holmSidak: return placed(rising { Self.anyOf(Self.rest(count, $0), $1) })
      case .hochberg: return placed(falling { Self.rest(count, $0) * $1 })
      case .hommel: return placed(try hommel())
      case .benjaminiHochberg: return placed(falling { count / Double($0 + 1) * $1 })
      case .benjaminiYekutieli:
        let harmonic = (1...self.count).map { 1 / Double($0) }.preciseSum.value
        return placed(falling { harmonic * count / Double($0 + 1) * $1 })
      }
    }

    /// The chances adjusted to how many tests seem to be of nothing, at a level.
    ///
    /// First the tests with an alarm are counted, by Benjamini and Hochberg at the level; the others, m₀ of m, are
    /// taken to be of nothing, and the adjusted chances are m₀ / m of those of Benjamini and Hochberg. Where there
    /// is no alarm, or nothing else, they stay as they are. They are of use at this level alone, and may be smaller
    /// than the chances themselves.
    ///
    /// Source: Y. Benjamini, A. M. Krieger and D. Yekutieli, Biometrika 93 (2006), 491–507, section 3, with the
    /// level itself in the first stage.
    ///
    /// - Throws: ``UndefinedStatistic`` unless the level is above 0 and below 1.
    public func adjustedInTwoStages(
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic)
      -> [Double?]
    {
      let first = try adjusted(by: .benjaminiHochberg)
      let alarms = first.count { $0.map { $0 <= level.significance } ?? false }
      guard alarms > 0, alarms < count else { return first }
      let share = Double(count - alarms) / Double(count)
      return first.map { $0.map { $0 * share } }
    }

    /// Which tests give an alarm at a level: those whose adjusted chance is no more than what the level leaves.
    ///
    /// - Throws: ``UndefinedStatistic`` as ``adjusted(by:)``.
    public func alarms(
      by method: Method,
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic)
      -> [Bool?]
    {
      try adjusted(by: method).map { $0.map { $0 <= level.significance } }
    }
  }
}

// MARK: - Steps

extension Statistics.MultipleComparisons {
  /// How many of so many there are from a place on.
  private static func rest(_ count: Double, _ place: Int) -> Double { count - Double(place) }

  /// The chance of any alarm among so many independent tests of nothing.
  private static func anyOf(_ count: Double, _ chance: Double) -> Double {
    -(count * (-chance).logarithmOfOnePlus).exponentialMinusOne
  }

  /// The largest so far, from the smallest chance up.
  private func rising(_ raise: (Int, Double) -> Double) -> [Double] {
    var largest = 0.0
    return sorted.enumerated().map { place, chance in
      largest = max(largest, raise(place, chance))
      return largest
    }
  }

  /// The smallest so far, from the largest chance down.
  private func falling(_ raise: (Int, Double) -> Double) -> [Double] {
    var smallest = 1.0
    var adjusted = sorted
    for place in sorted.indices.reversed() {
      smallest = min(smallest, raise(place, sorted[place]))
      adjusted[place] = smallest
    }
    return adjusted
  }

  /// Adjusted chances, at most 1, at the places of their tests.
  private func placed(_ adjusted: [Double]) -> [Double?] {
    var placed = [Double?](repeating: nil, count: chances.count)
    for (place, chance) in zip(order, adjusted) { placed[place] = min(1, chance) }
    return placed
  }

  /// Wright's algorithm: for each number of tests the smallest of Simes' chances, and what it says of the others.
  private func hommel() throws(UndefinedStatistic) -> [Double] {
    guard count <= Self.mostForHommel else {
      throw .tooLarge("tests", largest: "\(Self.mostForHommel)")
    }
    var adjusted = sorted
    for size in stride(from: count, to: 1, by: -1) {
      let start = count - size
      var least = Double.infinity
      for place in start..<count {
        least = min(least, Double(size) * sorted[place] / Double(place - start + 1))
      }
      for place in start..<count { adjusted[place] = max(adjusted[place], least) }
      for place in 0..<start {
        adjusted[place] = max(adjusted[place], min(Double(size) * sorted[place], least))
      }
    }
    return adjusted
  }
}
