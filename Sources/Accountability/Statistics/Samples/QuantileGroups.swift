extension Statistics {
  /// Areas put into groups of about one size by their values, as fifths or tenths of deprivation are.
  ///
  ///     let tenths = try Statistics.QuantileGroups(4, highestFirst: false)
  ///     try tenths.groups(of: [10, 40, nil, 20, 30])  // [1, 4, nil, 2, 3]
  ///
  /// The group of the value with rank r among n is ⌊(k + 1) − ⌈(n + 1 − r) k / n⌉⌋, and at least 1, with
  /// the smallest rank for equal values: groups may then be empty. As the function `phe_quantile` of the
  /// package PHEindicatormethods of the UK Health Security Agency, version 2.1.0, does it.
  public struct QuantileGroups: Hashable, Sendable {
    /// How many groups there are.
    public let count: Int

    /// Whether the highest value comes into the first group.
    public let highestFirst: Bool

    /// Groups by value.
    ///
    /// - Throws: ``UndefinedStatistic`` for fewer than 1 group.
    public init(_ count: Int, highestFirst: Bool) throws(UndefinedStatistic) {
      guard count >= 1 else { throw .outOfRange("groups", allowed: "at least 1") }
      self.count = count
      self.highestFirst = highestFirst
    }

    /// The group of each value, from 1; `nil` where there is no value, which does not count.
    ///
    /// - Throws: ``UndefinedStatistic`` where there are fewer values than groups, or one is not finite.
    public func groups(of values: [Double?]) throws(UndefinedStatistic) -> [Int?] {
      let known = values.compactMap(\.self)
      guard known.allSatisfy(\.isFinite) else { throw .notFinite("values") }
      guard known.count >= count else {
        throw .tooFew("values", count: known.count, needed: count)
      }
      let ranks = Ranks(known, highestFirst: highestFirst).lowest
      var next = 0
      return values.map { value in
        if value == nil { return nil }
        next += 1
        return Self.group(ofRank: ranks[next - 1], among: known.count, in: count)
      }
    }

    /// The group of a rank, in whole numbers, so that no rounding moves a bound.
    static func group(ofRank rank: Int, among known: Int, in count: Int) -> Int {
      let (high, low) = (known + 1 - rank).multipliedFullWidth(by: count)
      let product = Int128(high) << 64 | Int128(low)
      let rounded = (product + Int128(known) - 1) / Int128(known)
      return max(1, count + 1 - Int(rounded))
    }
  }
}
