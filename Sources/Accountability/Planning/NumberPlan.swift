import AccountabilityRules

/// A number to be computed; a reference that never changes.
final class NumberPlan: Sendable {
  enum Form: Sendable {
    case constant(ExactNumber)
    case measure(MeasureReference)
    case aggregate(Int)
    case part(ResultPart, MeasureReference)
    case outcomeCoverage(MemberReference)
    case sharedAmount(Int, SharedAmount.Side)
    case elsewhere(NumberPlan, Move)
    case negated(NumberPlan)
    case arithmetic(ArithmeticOperator, NumberPlan, NumberPlan)
    case ratio(NumberPlan, NumberPlan, scale: ExactNumber)
    case rounded(NumberPlan, Rounding)
    case orElse(NumberPlan, NumberPlan, because: String)
    case countMembers(SetPlan)
    case statistic(StatisticPlan)
    case standardised(StandardPlan)
    case rank(RankPlan)
    case elapsed(Elapsed, from: TimePoint, to: TimePoint)
    case derived(Int, SubjectReference)
    case attribute(AttributePlan)
    case parameter(ParameterUse)
  }

  let form: Form
  let node: Node

  init(form: Form, node: Node) {
    self.form = form
    self.node = node
  }
}
