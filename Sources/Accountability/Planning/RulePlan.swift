import AccountabilityRules

/// A rule, ready to be tested; a reference that never changes.
final class RulePlan: Sendable {
  let rule: Rule
  let sets: [SetPlan]
  let conditions: [ConditionPlan]
  let required: [ConditionPlan]
  let forbidden: [ConditionPlan]

  /// The measures that the rule speaks of, directly or through outcomes and ratings.
  let measures: Set<Int>

  init(
    _ rule: Rule,
    sets: [SetPlan],
    conditions: [ConditionPlan],
    required: [ConditionPlan],
    forbidden: [ConditionPlan],
    measures: Set<Int>
  ) {
    self.rule = rule
    self.sets = sets
    self.conditions = conditions
    self.required = required
    self.forbidden = forbidden
    self.measures = measures
  }
}

/// A consequence, ready to be applied; a reference that never changes.
final class ConsequencePlan: Sendable {
  /// An amount, and each partner's part of it.
  struct Amount: Sendable {
    var side: SharedAmount.Side
    var amount: NumberPlan
    var shares: [(partner: Int, part: ExactNumber)]
  }

  let consequence: Consequence
  let conditions: [ConditionPlan]
  let amounts: [Amount]

  /// The rules and the consequences that name it behind `then`.
  let rules: [Int]
  let leaders: [Int]

  /// The measures that it speaks of: they say for which places and periods it stands.
  let measures: Set<Int>

  init(
    _ consequence: Consequence,
    conditions: [ConditionPlan],
    amounts: [Amount],
    rules: [Int],
    leaders: [Int],
    measures: Set<Int>
  ) {
    self.consequence = consequence
    self.conditions = conditions
    self.amounts = amounts
    self.rules = rules
    self.leaders = leaders
    self.measures = measures
  }
}
