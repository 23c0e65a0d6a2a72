/// How sure an interval is to cover what it estimates: 95 %.
///
///     ConfidenceLevel.percent95.probability        // 0.95
///     try ConfidenceLevel(0.998).twoSidedDeviate   // 3.0902323061678132
public struct ConfidenceLevel: Hashable, Sendable {
  /// The level as a share of 1, above 0 and below it.
  public let probability: Double

  /// What is left of 1, the same in both tails together: 0.05 at 95 %.
  public let significance: Double

  /// 95 %.
  public static let percent95 = ConfidenceLevel(probability: 0.95, significance: 0.05)

  /// 99.8 %, the level of control limits three standard deviations out.
  public static let percent99Point8 = ConfidenceLevel(probability: 0.998, significance: 0.002)

  private init(probability: Double, significance: Double) {
    self.probability = probability
    self.significance = significance
  }

  /// A level as a share of 1: `ConfidenceLevel(0.95)`.
  ///
  /// - Throws: ``UndefinedStatistic`` unless it is above 0 and below 1. A level of 1 is no
  ///   confidence but certainty, and every interval would be everything that there is.
  public init(_ probability: Double) throws(UndefinedStatistic) {
    guard probability > 0, probability < 1 else {
      throw .outOfRange("confidence", allowed: "between 0 and 1")
    }
    // 0.95 stands for 95 %, and what that leaves is 0.05, which 1 - 0.95 misses in the last bits.
    let scaled = (probability * 1e6).rounded()
    let isDecimal = scaled / 1e6 == probability
    self.init(
      probability: probability,
      significance: isDecimal ? (1e6 - scaled) / 1e6 : 1 - probability
    )
  }

  /// A level by what it leaves: `ConfidenceLevel(significance: 0.05)`.
  ///
  /// - Throws: ``UndefinedStatistic`` unless it is above 0 and below 1.
  public init(significance: Double) throws(UndefinedStatistic) {
    guard significance > 0, significance < 1 else {
      throw .outOfRange("significance", allowed: "between 0 and 1")
    }
    self.init(probability: 1 - significance, significance: significance)
  }

  /// What lies beyond one end: 0.025 at 95 %.
  public var tail: Double { significance / 2 }
}
