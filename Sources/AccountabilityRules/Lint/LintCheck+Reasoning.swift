// What can be shown of a framework before there are any figures.
//
// What is wrong already tells nothing about what can be: reasoning is for frameworks without errors.

extension LintCheck {
  /// A value that may come up, and lies in none of the bands that are stated: an error, which an agreement
  /// that is published so may allow.
  static let bandGap = reasoned("band-gap", .error) { BandCheck.gaps(&$0) }

  /// A label or line of cut points that no value reaches.
  static let unreachedBand = reasoned("unreached-band") { BandCheck.unreached(&$0) }

  /// A condition that can never be met, or a line that those before it leave nothing.
  static let unreachableCondition = reasoned("unreachable-condition") {
    ConditionCheck.unreachable(&$0)
  }

  /// A condition that is met wherever it can be decided.
  static let constantCondition = reasoned("constant-condition") { ConditionCheck.constant(&$0) }

  /// Rules that cannot be met together.
  static let contradictoryRules = reasoned("contradictory-rules") { RuleConflicts.find(&$0) }
}
