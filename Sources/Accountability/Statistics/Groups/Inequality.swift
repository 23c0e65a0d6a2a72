extension Statistics {
  /// How unequally an amount is spread over members: 0 where all have the same.
  ///
  ///     let incomes = try Statistics.Inequality([2, 3])
  ///     incomes.gini                        // 0.1
  ///     incomes.theil                       // 0.02013…
  ///     try incomes.atkinson(aversion: 1)   // 0.02020…
  ///
  /// No amount is below 0, and together they are more than 0. Nothing is corrected for samples being small.
  ///
  /// Sources: C. Gini, "Variabilità e mutabilità" (1912), in the form of A. Sen, On Economic Inequality (1973),
  /// section 2.7; H. Theil, Economics and Information Theory (1967), chapter 4; A. B. Atkinson, "On the measurement of
  /// inequality", Journal of Economic Theory 2 (1970), 244–263, equation 17.
  public struct Inequality: Hashable, Sendable {
    /// The amounts, from the smallest to the largest.
    public let sorted: [Double]

    /// What they come to together.
    private let total: Double

    /// The amounts of members, in any order.
    ///
    /// - Throws: ``UndefinedStatistic`` where there is none, one is negative or not finite, or all are 0.
    public init(_ amounts: [Double]) throws(UndefinedStatistic) {
      guard !amounts.isEmpty else { throw .tooFew("amounts", count: 0, needed: 1) }
      var sorted: [Double] = []
      for amount in amounts { sorted.append(try amount.notNegative("amounts")) }
      sorted.sort()
      total = sorted.preciseSum.value
      guard total > 0 else { throw .zero("total") }
      self.sorted = sorted
    }

    /// How many members there are.
    public var count: Int { sorted.count }

    private var isConstant: Bool { sorted[0] == sorted[count - 1] }

    /// The Gini coefficient: Σ (2 i − n − 1) xᵢ / (n Σ x) of the amounts in rising order.
    ///
    /// Half of the mean difference between two members, over the mean; at most 1 − 1 / n.
    public var gini: Double {
      if isConstant { return 0 }
      var sum = DoubleDouble.zero
      for (place, amount) in sorted.enumerated() {
        sum += DoubleDouble(product: Double(2 * place + 1 - count), amount)
      }
      return max(0, (sum / (sorted.preciseSum * Double(count))).value)
    }

    /// Theil's index T: the mean of (x / μ) ln (x / μ), where one without anything adds nothing; at most ln n.
    public var theil: Double {
      if isConstant { return 0 }
      var sum = DoubleDouble.zero
      for ratio in ratios where ratio.high > 0 { sum += ratio * ratio.logarithm }
      return max(0, (sum / Double(count)).value)
    }

    /// Atkinson's index: 1 − (mean of (x / μ)^(1 − ε))^(1 / (1 − ε)), and with ε = 1, 1 − geometric mean / mean.
    ///
    /// It is the share of all that would not be missed if the rest were spread equally.
    ///
    /// - Parameter aversion: ε, above 0: the more, the more those at the bottom count.
    /// - Returns: The index, from 0 to 1.
    /// - Throws: ``UndefinedStatistic`` unless ε is above 0 and at most 100, and where it is at least 1 and somebody
    ///   has nothing: the index would be 1 whatever the others have.
    public func atkinson(aversion: Double) throws(UndefinedStatistic) -> Double {
      guard aversion > 0, aversion <= 100 else {
        throw .outOfRange("aversion", allowed: "above 0 and at most 100")
      }
      guard aversion < 1 || sorted[0] > 0 else { throw .zero("amounts") }
      if isConstant { return 0 }
      let power = 1 - aversion
      // Near equality each term is near 0, and what is summed keeps its digits.
      var sum = DoubleDouble.zero
      for ratio in ratios {
        sum += power == 0 ? ratio.logarithm : Self.powerLessOne(ratio, power)
      }
      let mean = (sum / Double(count)).value
      let exponent = power == 0 ? mean : mean.logarithmOfOnePlus / power
      guard mean.isFinite, !exponent.isNaN else { throw .notRepresentable("Atkinson's index") }
      return max(0, min(-exponent.exponentialMinusOne, 1))
    }

    /// A ratio to a power, less 1.
    private static func powerLessOne(_ ratio: DoubleDouble, _ power: Double) -> DoubleDouble {
      if ratio.high == 0 { return DoubleDouble(-1) }
      let exponent = ratio.logarithm * power
      let grown = exponent.high.exponentialMinusOne
      return DoubleDouble(grown) + (grown + 1) * exponent.low
    }

    /// Each amount over the mean.
    private var ratios: some Sequence<DoubleDouble> {
      let mean = sorted.preciseMean
      return sorted.lazy.map { DoubleDouble($0) / mean }
    }
  }
}
