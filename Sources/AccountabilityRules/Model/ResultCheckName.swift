/// A check of results that a condition can name: `settled is flagged by widened-gap`.
///
/// These are the checks that look at a measure or an outcome at one place and period. What the others look at, such as
/// all periods of a measure together or the verdicts of rules, is nowhere in particular, or is not known yet when
/// conditions are decided.
public enum ResultCheckName: String, Hashable, Sendable, CaseIterable {
  /// A partner that answers for an outcome is improving, and the outcome is worsening.
  case partnerBetterOutcomeWorse = "partner-better-outcome-worse"

  /// No part of a rate did worse, one at least did better, and the whole did worse.
  case partsBetterWholeWorse = "parts-better-whole-worse"

  /// The parts' own rates make the whole better, and it got worse all the same.
  case ratesBetterWholeWorse = "rates-better-whole-worse"

  /// A measure is improving while one that balances it is worsening.
  case displacement

  /// With the partners that did not report, a share might be judged otherwise.
  case missingPartner = "missing-partner"

  /// Nearly all is claimed to be done, and the outcome is no better.
  case claimOutrunsOutcome = "claim-outruns-outcome"

  /// The whole is better, and the places within it are further apart.
  case widenedGap = "widened-gap"

  /// Partners see themselves far above what others see.
  case perceptionGap = "perception-gap"

  /// One person more or fewer would change what is said.
  case fragileRating = "fragile-rating"

  /// Whether it looks at outcomes; the others look at measures.
  package var isOfOutcomes: Bool { self == .partnerBetterOutcomeWorse }
}
