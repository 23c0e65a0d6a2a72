extension Statistics {
  /// How two lists of figures go together: along a line, or in their order.
  ///
  ///     let pairs = try Statistics.Correlation([1, 2, 3, 4], [1, 3, 2, 4])
  ///     try pairs.pearson    // 0.8
  ///     try pairs.spearman   // 0.8
  ///     try pairs.kendall    // 0.6666666666666666
  ///
  /// Sources: K. Pearson, "Notes on regression and inheritance", Proceedings of the Royal Society 58
  /// (1895), 240–242; C. Spearman, American Journal of Psychology 15 (1904), 72–101; M. G. Kendall, Rank
  /// Correlation Methods, section 3.4, for τ with ties (τ-b).
  public struct Correlation: Hashable, Sendable {
    /// The first of each pair.
    public let first: [Double]

    /// The second of each pair.
    public let second: [Double]

    /// Pairs of figures.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 2 pairs, lists of different lengths, or figures
    ///   that are not finite.
    public init(_ first: [Double], _ second: [Double]) throws(UndefinedStatistic) {
      guard first.count == second.count else { throw .unequalLengths("first", "second") }
      guard first.count >= 2 else { throw .tooFew("first", count: first.count, needed: 2) }
      guard first.allSatisfy(\.isFinite) else { throw .notFinite("first") }
      guard second.allSatisfy(\.isFinite) else { throw .notFinite("second") }
      self.first = first
      self.second = second
    }

    /// How near the pairs lie to a line: −1 and 1 on one, 0 where none helps.
    ///
    /// - Throws: ``UndefinedStatistic`` where one of the lists does not vary.
    public var pearson: Double {
      get throws(UndefinedStatistic) { try Self.pearson(first, second) }
    }

    /// The same of the ranks: 1 where both lists have one order.
    ///
    /// Equal figures share their mean rank.
    ///
    /// - Throws: ``UndefinedStatistic`` where one of the lists does not vary.
    public var spearman: Double {
      get throws(UndefinedStatistic) {
        try Self.pearson(Ranks(first).average, Ranks(second).average)
      }
    }

    private static func pearson(
      _ first: [Double],
      _ second: [Double]
    ) throws(UndefinedStatistic)
      -> Double
    {
      let (one, other) = (try centred(first, "first"), try centred(second, "second"))
      var product = DoubleDouble.zero
      var (squares, otherSquares) = (DoubleDouble.zero, DoubleDouble.zero)
      for (a, b) in zip(one, other) {
        product += a * b
        squares += a.squared
        otherSquares += b.squared
      }
      let size = (squares * otherSquares).value.squareRoot()
      guard size > 0 else { throw .notRepresentable("correlation") }
      return max(-1, min(1, product.value / size))
    }

    /// The distances from the mean, scaled to be near 1.
    private static func centred(
      _ values: [Double],
      _ name: String
    ) throws(UndefinedStatistic)
      -> [DoubleDouble]
    {
      let sample = try Sample(values)
      if sample.isConstant { throw .allEqual(name) }
      let mean = sample.scaledMean
      return values.map { DoubleDouble(sample.scaled($0)) - mean }
    }
  }
}

// MARK: - Kendall

extension Statistics.Correlation {
  /// By how much pairs in one order outnumber pairs in opposite orders, among those that are not tied.
  ///
  /// In time in proportion to n log n: W. R. Knight, "A computer method for calculating Kendall's tau
  /// with ungrouped data", JASA 61 (1966), 436–439.
  ///
  /// - Throws: ``UndefinedStatistic`` where one of the lists does not vary.
  public var kendall: Double {
    get throws(UndefinedStatistic) {
      let (tied, otherTied) = (Self.tiedPairs(first), Self.tiedPairs(second))
      let pairs = Self.pairs(first.count)
      if tied == pairs { throw .allEqual("first") }
      if otherTied == pairs { throw .allEqual("second") }
      let size = ((pairs - tied) * (pairs - otherTied)).squareRoot()
      return max(-1, min(1, excessOfPairsInOrder / size))
    }
  }

  private static func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }

  private static func tiedPairs(_ values: [Double]) -> Double {
    Statistics.Ranks(values).tieSizes.reduce(0) { $0 + pairs($1) }
  }

  /// The pairs whose figures have one order, less those whose figures have opposite orders.
  var excessOfPairsInOrder: Double {
    let ranks = Statistics.Ranks(first)
    let order = first.indices.sorted {
      (first[$0], second[$0], $0) < (first[$1], second[$1], $1)
    }
    var sorted = order.map { second[$0] }
    let tiedInBoth = Self.runs(order.map { (ranks.lowest[$0], second[$0]) })
    var spare = sorted
    let exchanges = Self.exchanges(&sorted, &spare, 0, sorted.count)
    let untied =
      Self.pairs(first.count) - Self.tiedPairs(first) - Self.tiedPairs(second) + tiedInBoth
    return untied - 2 * exchanges
  }

  /// The number of pairs that are the same in both.
  private static func runs(_ sorted: [(Int, Double)]) -> Double {
    var (pairs, run) = (0.0, 0.0)
    for (previous, next) in zip(sorted, sorted.dropFirst()) {
      run = previous == next ? run + 1 : 0
      pairs += run
    }
    return pairs
  }

  /// How many pairs of neighbours have to be exchanged to sort values; sorts them by merging.
  static func exchanges(
    _ values: inout [Double],
    _ spare: inout [Double],
    _ start: Int,
    _ end: Int
  )
    -> Double
  {
    if end - start < 2 { return 0 }
    let middle = start + (end - start) / 2
    var count =
      exchanges(&values, &spare, start, middle) + exchanges(&values, &spare, middle, end)
    var (left, right) = (start, middle)
    for place in start..<end {
      if right == end || left < middle && values[left] <= values[right] {
        spare[place] = values[left]
        left += 1
      } else {
        count += Double(middle - left)
        spare[place] = values[right]
        right += 1
      }
    }
    values[start..<end] = spare[start..<end]
    return count
  }
}
