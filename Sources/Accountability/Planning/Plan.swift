import AccountabilityRules

// The logical plan: a framework whose names are positions and whose expressions are typed.
//
// Each node keeps the expression that it came from, for explanations; nothing here knows any data.

/// A framework whose names are positions.
struct Plan: Sendable {
  var framework: Framework
  var aggregates: [Aggregate] = []

  /// The measures that the framework declares, and behind them those of their groups.
  var measures: [MeasurePlan] = []
  var breakdowns = Breakdowns()
  var outcomeStates: [[OutcomeClause.State: ConditionPlan]] = []
  var derived: [DerivedPlan] = []
  var parameters: [ParameterPlan] = []
  var ratings: [RatingPlan] = []
  var rules: [RulePlan] = []
  var consequences: [ConsequencePlan] = []

  /// The checks of results that conditions name.
  var namedChecks: Set<ResultCheckName> = []

  /// The exceptions that are in force, and made the framework what it is.
  var exceptions: [Exception] = []
}
