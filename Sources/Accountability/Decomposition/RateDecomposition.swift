public import AccountabilityRules

/// A numerator and a denominator: how many of how many.
public struct RateCounts: Hashable, Sendable {
  /// What is counted.
  public let numerator: ExactNumber

  /// Of how many; nought where there was nobody to count.
  public let denominator: ExactNumber

  /// Makes a pair of counts.
  public init(_ numerator: ExactNumber, of denominator: ExactNumber) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// How many of each; `nil` where there was nobody to count.
  var rate: ExactNumber? { numerator.divided(by: denominator) }
}

/// Why a change cannot be taken apart.
public enum DecompositionError: Error, Hashable, Sendable {
  /// All denominators together are nought at one of the two times, so that there is no rate then.
  case noDenominator

  /// A denominator is less than nought.
  case negativeDenominator

  /// A part has a numerator other than nought, and nobody of whom it could be: it has no rate, and what it adds to
  /// the whole would be lost.
  case numeratorWithoutDenominator
}

/// The change of a shared rate, taken apart exactly: what comes of each part's own rate, and what comes of
/// parts that weigh more or less than before.
///
/// The change of the whole is the sum, over the parts *p*, of
///
///     s̄ Δr + (r̄ − R̄) Δs
///
/// where *r* is a part's rate, *s* its share of the denominator, *R* the rate of the whole, Δ the later
/// figure less the earlier one, and a bar the mean of the two. The first term is the *rate effect*, the second the *mix
/// effect* (Kitagawa, "Components of a difference between two rates", Journal of the American Statistical
/// Association 50, 1955, p. 1176; measured from R̄, which changes no sum because the Δs add up to nought). Both effects are
/// also the Shapley values of the two factors.
///
/// It is arithmetic. It does not say what caused the change.
public struct RateDecomposition: Hashable, Sendable {
  /// What one part adds to the change.
  public struct Part: Hashable, Sendable {
    /// The earlier counts.
    public let before: RateCounts

    /// The later counts.
    public let after: RateCounts

    /// What comes of the part's own rate.
    public let rateEffect: ExactNumber

    /// What comes of the part's share of the denominator.
    public let mixEffect: ExactNumber

    /// Whether the part had a denominator at one of the two times only; then the rate of that time stands for
    /// both, and the part's whole contribution is a mix effect.
    public let hasBorrowedRate: Bool

    /// What the part adds to the change of the whole: both effects together.
    public var contribution: ExactNumber { rateEffect + mixEffect }
  }

  /// The parts, in the order in which they were given.
  public let parts: [Part]

  /// The earlier rate of the whole.
  public let before: ExactNumber

  /// The later rate of the whole.
  public let after: ExactNumber

  /// The later rate less the earlier one; the parts' contributions add up to it exactly.
  public var change: ExactNumber { after - before }

  /// What comes of the rates of all parts.
  public let rateEffect: ExactNumber

  /// What comes of parts that weigh more or less than before.
  public let mixEffect: ExactNumber

  /// Takes the change of a rate apart.
  ///
  /// - Parameter parts: The counts of each part at the two times. Together they are the whole.
  /// - Throws: `DecompositionError` where the whole has no rate at one of the two times, or a part's counts are none.
  /// - Complexity: O(parts), in exact arithmetic.
  public init(
    _ parts: [(before: RateCounts, after: RateCounts)]
  ) throws(DecompositionError) {
    guard parts.allSatisfy({ !$0.before.isNegative && !$0.after.isNegative }) else {
      throw .negativeDenominator
    }
    guard parts.allSatisfy({ !$0.before.isOfNobody && !$0.after.isOfNobody }) else {
      throw .numeratorWithoutDenominator
    }
    let whole = (RateCounts(sum: parts.map(\.before)), RateCounts(sum: parts.map(\.after)))
    guard let before = whole.0.rate, let after = whole.1.rate else { throw .noDenominator }
    self.before = before
    self.after = after
    let middle = before.mean(after)
    self.parts = parts.map { part in
      Part(part.before, part.after, of: whole, around: middle)
    }
    rateEffect = ExactNumber.sum(self.parts.map(\.rateEffect))
    mixEffect = ExactNumber.sum(self.parts.map(\.mixEffect))
  }
}

extension RateDecomposition.Part {
  fileprivate init(
    _ before: RateCounts,
    _ after: RateCounts,
    of whole: (before: RateCounts, after: RateCounts),
    around middle: ExactNumber
  ) {
    self.before = before
    self.after = after
    let rates = (before.rate, after.rate)
    hasBorrowedRate = (rates.0 == nil) != (rates.1 == nil)
    guard let earlier = rates.0 ?? rates.1, let later = rates.1 ?? rates.0,
      let shareBefore = before.denominator.divided(by: whole.before.denominator),
      let shareAfter = after.denominator.divided(by: whole.after.denominator)
    else {
      // Nobody at either time.
      rateEffect = .zero
      mixEffect = .zero
      return
    }
    rateEffect = shareBefore.mean(shareAfter) * (later - earlier)
    mixEffect = (earlier.mean(later) - middle) * (shareAfter - shareBefore)
  }
}

extension RateCounts {
  /// Several counts together.
  init(sum counts: [RateCounts]) {
    numerator = ExactNumber.sum(counts.map(\.numerator))
    denominator = ExactNumber.sum(counts.map(\.denominator))
  }

  fileprivate var isNegative: Bool { denominator < .zero }

  /// Whether something is counted, and there is nobody to count.
  fileprivate var isOfNobody: Bool { denominator.isZero && !numerator.isZero }
}

extension ExactNumber {
  private static let half = ExactNumber(numerator: 1, denominator: 2) ?? .zero

  fileprivate func mean(_ other: ExactNumber) -> ExactNumber { (self + other) * .half }
}
