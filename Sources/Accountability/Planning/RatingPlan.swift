import AccountabilityRules

/// A rating, ready to be applied; a reference that never changes.
final class RatingPlan: Sendable {
  enum Case: Sendable {
    case bound(BoundPlan)
    case when(ConditionPlan)
    case otherwise
  }

  let rating: RatingScale
  let isInOrder: Bool

  /// Whether a value whose interval reaches over a cut point is undecided.
  let isByInterval: Bool
  let kind: SetExpression.Kind?
  let subjects: SetPlan?
  let value: NumberPlan?
  let cases: [(label: String, condition: Case)]
  let gates: [(gate: LabelGate, condition: ConditionPlan)]
  let order: [String]?

  init(
    _ rating: RatingScale,
    subjects: SetPlan?,
    value: NumberPlan?,
    cases: [(label: String, condition: Case)],
    gates: [(gate: LabelGate, condition: ConditionPlan)]
  ) {
    self.rating = rating
    isInOrder = rating.isInOrder
    isByInterval = rating.clauses.contains { $0.clause == .distinguishByInterval }
    kind = rating.subjects.first?.kind
    self.subjects = subjects
    self.value = value
    self.cases = cases
    self.gates = gates
    order = rating.labelsFromBest
  }
}
