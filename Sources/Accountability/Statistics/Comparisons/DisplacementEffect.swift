public import AccountabilityRules

/// A count before and after something was done.
public struct CountChange: Hashable, Sendable {
  /// The earlier count.
  public let before: ExactNumber

  /// The later count.
  public let after: ExactNumber

  /// Makes a pair of counts.
  public init(before: ExactNumber, after: ExactNumber) {
    self.before = before
    self.after = after
  }
}

/// Whether what was gained in one place, or by one partner, came back with another, beside a third where nothing was done.
///
/// Counts are of what is to become less, such as evictions. With R where something was done, D where it may have gone, C the
/// comparator, and *b* and *a* for before and after (Bowers and Johnson, "Measuring the geographical displacement and
/// diffusion of benefit effects of crime prevention activity", Journal of Quantitative Criminology 19, 2003; as
/// given in Guerette, "Analyzing crime displacement and diffusion", Center for Problem-Oriented Policing, tool guide
/// 10, 2009, steps 5 and 6):
///
///     success  = Ra / Ca − Rb / Cb
///     buffer   = Da / Ca − Db / Cb
///     quotient = buffer / success
///     total    = (Rb Ca / Cb − Ra) + (Db Ca / Cb − Da)
///
/// It is arithmetic. It does not say that the one came of the other.
public struct DisplacementEffect: Hashable, Sendable {
  /// What the quotient says.
  public enum Reading: String, Hashable, Sendable, CaseIterable {
    /// Above 1: the neighbour gained more than the place itself.
    case benefitsBeyond = "benefits went beyond"

    /// Above 0: the neighbour gained too.
    case benefitsSpread = "benefits spread"

    /// 0: nothing reached the neighbour.
    case none = "neither"

    /// Between −1 and 0: some came back with the neighbour, and less than was gained.
    case partlyDisplaced = "partly displaced"

    /// −1 or below: as much came back as was gained, or more.
    case wholeGainDisplaced = "whole gain displaced"
  }

  /// The change beside the comparator where something was done; below 0 where it became less.
  public let success: ExactNumber

  /// The change beside the comparator where it may have gone.
  public let buffer: ExactNumber

  /// How many fewer there were in both together than the comparator would have had it; below 0 for more.
  public let totalNetEffect: ExactNumber

  /// The weighted displacement quotient; `nil` where nothing was gained, so that nothing can have been displaced.
  public var quotient: ExactNumber? { success.isNegative ? buffer.divided(by: success) : nil }

  /// What the quotient says; `nil` where there is none.
  public var reading: Reading? {
    guard let quotient else { return nil }
    if quotient.isZero { return Reading.none }
    if quotient > .one { return .benefitsBeyond }
    if quotient > .zero { return .benefitsSpread }
    return quotient > -.one ? .partlyDisplaced : .wholeGainDisplaced
  }

  /// Compares three changes; `nil` where the comparator has nothing to count at one of the times, or a count is less
  /// than nought.
  ///
  /// - Parameters:
  ///   - response: The counts where something was done.
  ///   - neighbour: The counts where it may have gone.
  ///   - comparator: The counts where nothing was done, and nothing can have gone.
  public init?(response: CountChange, neighbour: CountChange, comparator: CountChange) {
    let counts = [response, neighbour, comparator].flatMap { [$0.before, $0.after] }
    guard counts.allSatisfy({ $0 >= .zero }),
      let responseBefore = response.before.divided(by: comparator.before),
      let responseAfter = response.after.divided(by: comparator.after),
      let neighbourBefore = neighbour.before.divided(by: comparator.before),
      let neighbourAfter = neighbour.after.divided(by: comparator.after)
    else { return nil }
    success = responseAfter - responseBefore
    buffer = neighbourAfter - neighbourBefore
    let expected = (responseBefore + neighbourBefore) * comparator.after
    totalNetEffect = expected - response.after - neighbour.after
  }
}
