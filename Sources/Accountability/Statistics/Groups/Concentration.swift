extension Statistics {
  /// How much of an amount lies with few.
  ///
  ///     let spent = try Statistics.Concentration([50, 30, 20])
  ///     spent.herfindahl                  // 0.38
  ///     spent.effectiveNumber             // 2.63…: as if so many had the same
  ///     try spent.share(ofLargest: 2)     // 0.8
  ///
  /// No amount is below 0, and together they are more than 0; each member's share is its part of that.
  ///
  /// Sources: O. C. Herfindahl, Concentration in the Steel Industry (1950); M. Hall and N. Tideman, "Measures of
  /// concentration", JASA 62 (1967), 162–168; C. E. Shannon, Bell System Technical Journal 27 (1948); E. H. Simpson,
  /// Nature 163 (1949); W. H. Berger and F. L. Parker, Science 168 (1970).
  public struct Concentration: Hashable, Sendable {
    /// The amounts, from the largest to the smallest.
    private let descending: [Double]

    /// The amounts of members, in any order.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is none, one is negative or not finite, or all are 0.
    public init(_ amounts: [Double]) throws(UndefinedStatistic) {
      descending = try Inequality(amounts).sorted.reversed()
    }

    /// How many members there are.
    public var count: Int { descending.count }

    private var total: DoubleDouble { descending.preciseSum }

    private var isConstant: Bool { descending[0] == descending[count - 1] }

    /// The index of Herfindahl and Hirschman: Σ s², from 1 / n to 1.
    public var herfindahl: Double { isConstant ? 1 / Double(count) : sumOfSquares.value }

    /// The index freed of the number of members: (H − 1 / n) / (1 − 1 / n), from 0 to 1.
    ///
    /// - Throws: ``UndefinedStatistic`` for one member.
    public var normalisedHerfindahl: Double {
      get throws(UndefinedStatistic) {
        guard count > 1 else { throw .tooFew("amounts", count: count, needed: 2) }
        if isConstant { return 0 }
        let excess = sumOfSquares * Double(count) - 1
        return max(0, min((excess / Double(count - 1)).value, 1))
      }
    }

    /// 1 / H: how many members of one size would be as concentrated.
    public var effectiveNumber: Double {
      isConstant ? Double(count) : (DoubleDouble.one / sumOfSquares).value
    }

    /// What the largest members have together, as a share of all.
    ///
    /// - Throws: ``UndefinedStatistic`` unless there are so many, and at least one.
    public func share(ofLargest number: Int) throws(UndefinedStatistic) -> Double {
      guard number > 0 else { throw .outOfRange("number of the largest", allowed: "at least 1") }
      guard number <= count else { throw .tooFew("amounts", count: count, needed: number) }
      if number == count { return 1 }
      return min((descending.prefix(number).preciseSum / total).value, 1)
    }

    /// The share of the largest member, the index of Berger and Parker.
    public var largestShare: Double { (DoubleDouble(descending[0]) / total).value }

    /// Shannon's entropy in natural units: −Σ s ln s; at most ln n.
    public var shannon: Double {
      if isConstant { return Double(count).logarithm }
      let total = total
      var sum = DoubleDouble.zero
      for amount in descending where amount > 0 {
        let share = DoubleDouble(amount) / total
        sum += share * share.logarithm
      }
      return max(0, -sum.value)
    }

    /// Simpson's index, the chance that two draws are of different members: 1 − Σ s².
    public var simpson: Double { max(0, (DoubleDouble.one - sumOfSquares).value) }

    /// The index of Hall and Tideman: 1 / (2 Σ i sᵢ − 1), with rank 1 for the largest; from 1 / n to 1.
    public var hallTideman: Double {
      if isConstant { return 1 / Double(count) }
      var sum = DoubleDouble.zero
      for (place, amount) in descending.enumerated() {
        sum += DoubleDouble(product: Double(place + 1), amount)
      }
      return (DoubleDouble.one / (sum * 2 / total - 1)).value
    }

    /// The sum of the squared shares.
    private var sumOfSquares: DoubleDouble {
      let total = total
      var sum = DoubleDouble.zero
      for amount in descending { sum += (DoubleDouble(amount) / total).squared }
      return sum
    }
  }
}
