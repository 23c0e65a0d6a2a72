import AccountabilityRules

/// A condition to be decided; a reference that never changes.
final class ConditionPlan: Sendable {
  enum Form: Sendable {
    case constant(Bool)
    case compare(Comparator, NumberPlan, NumberPlan)
    case equal(NumberPlan, NumberPlan, isNegated: Bool)
    case oneOf(NumberPlan, [NumberPlan], isNegated: Bool)
    case between(NumberPlan, NumberPlan, NumberPlan, isNegated: Bool)
    case standing(NumberPlan, Standing, NumberPlan, of: MeasureReference?)
    case label(LabelPlan, [String], isNegated: Bool)
    case labelStanding(LabelPlan, Standing, String)
    case labels(PlacedLabel, LabelRelation, PlacedLabel)
    case labelIs(LabelPlan, Predicate)
    case measureIs(MeasureReference, Predicate)
    case valueIs(NumberPlan, Predicate)
    case outcomeIs(MemberReference, Predicate)
    case ruleIs(Int, Predicate)
    case consequenceIs(Int, Predicate)
    case role(MemberReference, Role, MemberReference)
    case same(MemberReference, MemberReference, isNegated: Bool)
    case attribute(AttributePlan, isOneOf: [Node])
    case attributes(AttributePlan, AttributePlan)
    case attributeIs(AttributePlan, Predicate)
    case not(ConditionPlan)
    case all([ConditionPlan])
    case any([ConditionPlan])
    case elsewhere(ConditionPlan, Move)
    case quantified(Quantity, SetPlan, ConditionPlan, isNegated: Bool)
  }

  let form: Form
  let node: Node

  init(form: Form, node: Node) {
    self.form = form
    self.node = node
  }

  /// Whether the condition speaks of the agreement alone, so that no figure can change it.
  var isTimeless: Bool {
    switch form {
    case .constant, .role, .same, .attribute, .attributes, .attributeIs: true
    case .not(let inner): inner.isTimeless
    case .all(let terms), .any(let terms): terms.allSatisfy(\.isTimeless)
    case .compare, .equal, .oneOf, .between, .standing, .label, .labelStanding, .labels,
      .labelIs,
      .measureIs,
      .valueIs, .outcomeIs, .ruleIs, .consequenceIs, .elsewhere, .quantified:
      false
    }
  }
}

/// How one label is held against another.
enum LabelRelation: Sendable {
  case equal(isNegated: Bool)
  case standing(Standing)
}
