extension Statistics {
  /// What a test of a difference gives.
  public struct TestResult: Hashable, Sendable {
    /// The test statistic: z, or chi-squared.
    public let statistic: Double

    /// The chance of a statistic at least as far out where there is no difference.
    public let pValue: Double
  }
}

extension Statistics.ProportionPair {
  /// The z test of no difference, with the variance of both together.
  ///
  /// Source: P. Armitage, G. Berry and J. N. S. Matthews, Statistical Methods in Medical Research, 4th edition
  /// (2002), section 4.5.
  ///
  /// - Throws: ``UndefinedStatistic`` where all or none of both have the outcome.
  public func zTest() throws(UndefinedStatistic) -> Statistics.TestResult {
    guard !isConstant else { throw .allEqual("outcomes") }
    let inverse = 1 / first.denominator + 1 / second.denominator
    let z = difference / (pooled * (1 - pooled) * inverse).squareRoot()
    return .init(statistic: z, pValue: Statistics.NormalDistribution().bothTails(z))
  }

  /// Pearson's chi-squared test of no difference.
  ///
  /// Source: K. Pearson, Philosophical Magazine 50 (1900). With the correction, F. Yates, Supplement to the
  /// Journal of the Royal Statistical Society 1 (1934), each count is brought nearer to the expected one by up
  /// to one half.
  ///
  /// - Throws: ``UndefinedStatistic`` where all or none of both have the outcome.
  public func chiSquaredTest(
    continuityCorrected: Bool = false
  ) throws(UndefinedStatistic) -> Statistics.TestResult {
    guard !isConstant else { throw .allEqual("outcomes") }
    let rate = pooled
    let distance = (first.numerator - first.denominator * rate).magnitude
    let kept = continuityCorrected ? max(distance - 0.5, 0) : distance
    let inverse = 1 / first.denominator + 1 / second.denominator
    let root = kept * (inverse / rate / (1 - rate)).squareRoot()
    return .init(
      statistic: root * root,
      pValue: Statistics.NormalDistribution().bothTails(root)
    )
  }

  /// Fisher's exact test of no difference: the chance of all tables with the same totals that are no more likely
  /// than this one.
  ///
  /// As in R, a table counts as no more likely up to a ten-millionth more. Where all or none have the
  /// outcome, only one table is possible and the chance is 1. The work grows with the root of the
  /// counts.
  ///
  /// Source: R. A. Fisher, Statistical Methods for Research Workers, 5th edition (1934), section 21.02.
  ///
  /// - Returns: The chance.
  /// - Throws: ``UndefinedStatistic`` for broken numbers, and beyond a million million persons.
  public func fisherTest() throws(UndefinedStatistic) -> Double {
    let total = first.denominator + second.denominator
    guard total <= 1e12 else { throw .tooLarge("denominator", largest: "10¹² in all") }
    let table = HypergeometricTable(
      first: try first.denominator.whole("denominator"),
      second: try second.denominator.whole("denominator"),
      outcomes: try first.numerator.whole("numerator") + second.numerator.whole("numerator")
    )
    return try table.twoSided(first.numerator)
  }
}

/// The tables of two groups with the same totals.
private struct HypergeometricTable {
  let first: Double
  let second: Double
  let outcomes: Double

  private var least: Double { max(0, outcomes - second) }
  private var most: Double { min(first, outcomes) }
  private var mode: Double {
    let mode = ((outcomes + 1) / (first + second + 2) * (first + 1)).rounded(.down)
    return min(max(mode, least), most)
  }

  /// The chance of so many outcomes in the first group, from three binomial ones (Loader 2000, section 4).
  private func density(_ count: Double) throws(UndefinedStatistic) -> Double {
    let share = outcomes / (first + second)
    let one = try Statistics.BinomialDistribution(trials: first, probability: share)
    let other = try Statistics.BinomialDistribution(trials: second, probability: share)
    let both = try Statistics.BinomialDistribution(trials: first + second, probability: share)
    return one.density(count) * (other.density(outcomes - count) / both.density(outcomes))
  }

  /// The chance of `count` and of all others that are no more likely.
  func twoSided(_ count: Double) throws(UndefinedStatistic) -> Double {
    let own = try density(count)
    let bound = own * (1 + 1e-7)
    let isLow = count <= mode
    guard let far = try nearestUnlikely(bound, from: mode, to: isLow ? most : least, density)
    else {
      return min(sum(from: count, own, upward: !isLow), 1)
    }
    let beyond = try sum(from: far, density(far), upward: isLow)
    let near = sum(from: count, own, upward: !isLow)
    return (far - count).magnitude < 1 ? 1 : min(near + beyond, 1)
  }

  /// The chances from a count outwards.
  private func sum(from count: Double, _ density: Double, upward: Bool) -> Double {
    var place = count
    var term = density
    var sum = density
    while upward ? place < most : place > least {
      term *= upward ? stepUp(place) : 1 / stepUp(place - 1)
      place += upward ? 1 : -1
      sum += term
      if term <= sum * 1e-18 { break }
    }
    return sum
  }

  /// The chance of one more outcome over that of a count.
  private func stepUp(_ count: Double) -> Double {
    (first - count) / (count + 1) * ((outcomes - count) / (second - outcomes + count + 1))
  }
}
