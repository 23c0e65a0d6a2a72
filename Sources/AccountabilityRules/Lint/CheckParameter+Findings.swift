// The numbers of checks of results; all are our own.

extension CheckParameter {
  /// From which share on a claim is one that nearly all is done.
  package static let claimLimit = CheckParameter("limit", .share, usual: .hundredths(95))

  /// How far a share of a gain may be from the share of what was contributed.
  package static let shareGap = CheckParameter("gap", .share, usual: .hundredths(25))

  /// How unlikely a heap of values just beyond a target must be by chance.
  package static let bunchingChance = CheckParameter("chance", .share, usual: .hundredths(5))

  /// How many bands a partner's view of itself may lie above that of others.
  package static let perceptionBands = CheckParameter("bands", .count, usual: 2)

  /// How many must have been asked for a rating to count.
  package static let fewestRaters = CheckParameter("raters", .count, usual: 5)

  /// The numbers of each check of results that goes by some.
  static let ofFindings: [String: [CheckParameter]] = [
    "claim-outruns-outcome": [claimLimit],
    "perception-gap": [perceptionBands, fewestRaters],
    "threshold-bunching": [bunchingChance],
    "unfair-share": [shareGap],
  ]
}

extension ExactNumber {
  fileprivate static func hundredths(_ count: Int) -> ExactNumber {
    ExactNumber(numerator: count, denominator: 100) ?? .zero
  }
}
