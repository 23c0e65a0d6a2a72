import AccountabilityRules

extension CatalogueStatistic {
  static let multipleComparisons = CatalogueStatistic(
    "multiple-comparisons",
    title: "Chances of many tests at once, raised for how many there are",
    use: "Where many areas, groups or measures are tested, and some would stand out by luck alone.",
    caution: """
      Count every test that was made, not only those that are shown. The first six methods keep the chance of any \
      false alarm below the level, and find less; the last two keep the share of false alarms among all below it.
      """,
    inputs: [Column("p", "the chance that a test gave; an empty cell is no test")],
    parameters: [
      .level,
      Parameter(
        "method",
        "how the chances are adjusted",
        oneOf: Statistics.MultipleComparisons.Method.self
      ),
    ],
    results: [
      Column("adjusted", "the adjusted chance"),
      Column("alarm", "`yes` where it is no more than the level leaves, and `no` otherwise"),
    ],
    formula: """
      m p for `bonferroni`; 1 - (1 - p)ᵐ for `sidak`; of the i-th smallest p, max (m - i + 1) p so far for `holm`, \
      min m p / i from the largest down for `benjamini-hochberg`; the others in their sources
      """,
    source: """
      S. Holm, Scandinavian Journal of Statistics 6 (1979); Y. Hochberg, Biometrika 75 (1988); G. Hommel, Biometrika \
      75 (1988); Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995); Y. Benjamini and \
      D. Yekutieli, Annals of Statistics 29 (2001)
      """,
    example: Example(
      "p\n0.001\n0.02\n0.04\n\"\"\n0.3\n",
      ["level": "95%", "method": "benjamini-hochberg"]
    ),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let row = try first(rows)
      let level = try row.level()
      let tests = try Statistics.MultipleComparisons(gaps(rows, "p"))
      let adjusted = try tests.adjusted(by: row.choice("method"))
      return adjusted.map { chance in
        chance.map { .success([.number($0), .flag($0 <= level.significance)]) }
          ?? .failure(.missing("p"))
      }
    }
  )

  static let shapley = CatalogueStatistic(
    "shapley",
    title: "What each partner adds, averaged over every order of joining",
    use:
      "To share out what partners achieved together, where it is known what each set of them would have achieved.",
    caution: """
      Arithmetic, not cause: it is as good as the worths of the sets, and those that never were have to be told by \
      someone. At most twelve partners.
      """,
    inputs: [
      Column("coalition", "the names of a set's partners, joined by `+`; each set has a row"),
      Column("value", "what the set is worth"),
    ],
    results: [
      Column("shapley", "what the partner is given, where the set is one partner alone"),
      Column("monotone", "whether nobody who joins takes worth away"),
      Column("superadditive", "whether two sets are never worth more apart than together"),
    ],
    formula: """
      φ(i) = Σ |T|! (n - |T| - 1)! / n! (v(T ∪ i) - v(T)) over all sets T of the others; the worth of nobody is 0. \
      Exact, of the decimals as they are written
      """,
    source:
      "L. S. Shapley, Contributions to the Theory of Games II (1953), equation 12; A. F. Shorrocks, Journal of Economic Inequality 11 (2013)",
    example: Example(
      "coalition,value\na,10\nb,20\nc,0\na+b,40\na+c,10\nb+c,30\na+b+c,60\n"
    ),
    computation: .series { (rows) throws(UndefinedStatistic) in
      let coalitions = try Coalitions(rows)
      let game = try coalitions.game()
      let values = ShapleyValues(of: game).values
      let (isMonotone, isSuperadditive) = (game.isMonotone, game.isSuperadditive)
      return coalitions.sets.map { set in
        let value = set.count == 1 ? set.first.map { values[$0].doubleValue } : nil
        return .success([.optional(value), .flag(isMonotone), .flag(isSuperadditive)])
      }
    }
  )
}

/// The sets of partners that rows name, and what they are worth.
private struct Coalitions {
  private static let mostPlayers = 12

  /// The partners of each row, by their places among all.
  let sets: [[Int]]

  private let players: Int
  private let worths: [[Int]: ExactNumber]

  init(_ rows: [CatalogueRow]) throws(UndefinedStatistic) {
    var names: [[String]] = []
    for row in rows {
      let parts = try row.text("coalition").split(separator: "+", omittingEmptySubsequences: false)
      guard Set(parts).count == parts.count, !parts.contains("") else {
        throw .outOfRange("coalition", allowed: "names, each once, with '+' between them")
      }
      names.append(parts.map(String.init))
    }
    let all = Set(names.joined()).sorted()
    players = all.count
    guard all.count <= Self.mostPlayers else {
      throw .tooLarge("partners", largest: "\(Self.mostPlayers)")
    }
    let places = Dictionary(uniqueKeysWithValues: zip(all, all.indices))
    let sets = names.map { $0.compactMap { places[$0] }.sorted() }
    var worths: [[Int]: ExactNumber] = [[]: .zero]
    for (row, set) in zip(rows, sets) {
      let number = try row.number("value")
      guard let worth = ExactNumber(writtenAs: number) else { throw .notFinite("value") }
      guard worths.updateValue(worth, forKey: set) == nil else {
        throw .outOfRange("coalition", allowed: "each set once")
      }
    }
    self.sets = sets
    self.worths = worths
  }

  func game() throws(UndefinedStatistic) -> CooperativeGame {
    guard let game = CooperativeGame(players: players, worth: { worths[$0] }) else {
      throw .missing("value of every coalition")
    }
    return game
  }
}
