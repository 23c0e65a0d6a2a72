import AccountabilityRules

// The logical plan: a framework whose names are positions and whose expressions are typed.
//
// Each node keeps the expression that it came from, for explanations; nothing here knows any data.

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
    case .compare, .equal, .oneOf, .between, .standing, .label, .labelStanding, .labelIs,
      .measureIs,
      .valueIs, .outcomeIs, .ruleIs, .consequenceIs, .elsewhere, .quantified:
      false
    }
  }
}

/// A place, partner, outcome or measure: by name, or whatever a set's member is.
enum MemberReference: Hashable, Sendable {
  /// A position among the framework's declarations of its kind.
  case fixed(Int)

  /// A member that is being spoken of: the position of its set, from the outermost.
  case slot(Int)
}

/// A measure: by name, or whatever a set's member is.
typealias MeasureReference = MemberReference

/// What `with` says of something: `limit of it`.
struct AttributePlan: Sendable {
  var name: String
  var kind: SetExpression.Kind
  var member: MemberReference
}

/// A rating of something: of the subject that is being rated where nothing is named.
struct LabelPlan: Sendable {
  var rating: Int
  var subject: SubjectReference
}

/// What a rating or score is of.
enum SubjectReference: Hashable, Sendable {
  /// Of the framework as a whole.
  case framework

  /// Of a member that is named or spoken of.
  case member(SetExpression.Kind, MemberReference)

  /// Of the context's own partner or place, or of the measure that is being computed.
  case present(SetExpression.Kind)
}

/// Another place, partner or time.
struct Move: Sendable {
  var partner: MemberReference?
  var place: MemberReference?
  var time: TimePoint?

  /// The measure that is spoken of, whose baseline and target are meant.
  var measure: MeasureReference?
}

/// Partners, places, measures or outcomes, narrowed; its member is kept in a slot.
struct SetPlan: Sendable {
  /// How many sets may be nested in one expression.
  static let mostNested = 8

  enum Filter: Sendable {
    case inPlace(MemberReference)
    case ofOutcome(MemberReference)
    case ownedBy(MemberReference)
    case suppliedBy(MemberReference)
    case role(Role, MemberReference)
    case withSame([String])
  }

  var kind: SetExpression.Kind
  var filters: [Filter]
  var slot: Int
  var condition: ConditionPlan?

  /// Whether the members are the same at all times.
  var isTimeless: Bool { condition?.isTimeless ?? true }
}

/// A statistic of values in the present context, across a set, or over periods.
struct StatisticPlan: Sendable {
  enum Range: Sendable {
    case list
    case across(SetPlan)
    case over(Window)
  }

  /// What is made of the values.
  enum Function: Hashable, Sendable {
    case sum
    case mean
    case median
    case minimum
    case maximum
    case magnitude
    case range
    case percentile(ExactNumber, Statistics.QuantileMethod)
    case slope(Statistics.ExactSlope.Method)
    case effect(RateEffect)
  }

  /// One of the two effects into which the change of a rate is taken apart.
  enum RateEffect: String, Hashable, Sendable {
    case rate = "rate-effect"
    case mix = "mix-effect"
  }

  var function: Function
  var values: [NumberPlan]
  var range: Range
  var weight: NumberPlan?
  var known: Known?
}

/// Something taken from the rows of a source: `sum of housed in quarterly`, `the figure in series`.
///
/// Every measure that takes the same thing shares one aggregate.
struct Aggregate: Hashable, Sendable {
  enum Function: String, Hashable, Sendable {
    case the
    case sum
    case minimum
    case maximum
    case count
  }

  var source: Int
  var function: Function

  /// The field's position in the source; `nil` where rows are counted.
  var field: Int?

  /// Which rows; `nil` for all of them.
  var condition: Node?

  /// The fields that carry the value's numerator and denominator, if there are both.
  var parts: Parts?

  struct Parts: Hashable, Sendable {
    var numerator: Int
    var denominator: Int
  }
}

/// A measure, ready to be evaluated and judged.
///
/// A reference, so that looking at it copies nothing; it never changes.
final class MeasurePlan: Sendable {
  let measure: Measure
  let definition: NumberPlan?
  let sources: Set<Int>

  /// The other measures that the definition speaks of, by name, in a set or through a score.
  let others: Set<Int>
  let minimumDenominator: BoundPlan?
  let missing: MissingPlan
  let coverage: BoundPlan?
  let realChange: (bound: BoundPlan, since: TimePoint)?
  let target: (bound: BoundPlan, by: TimePoint?)?
  let milestones: [(bound: BoundPlan, by: TimePoint)]

  /// The numbers between which values are good, where that is the direction.
  let good: (low: NumberPlan, high: NumberPlan)?

  init(
    _ measure: Measure,
    definition: NumberPlan?,
    sources: Set<Int>,
    others: Set<Int>,
    minimumDenominator: BoundPlan?,
    missing: MissingPlan,
    coverage: BoundPlan?,
    realChange: (bound: BoundPlan, since: TimePoint)?,
    target: (bound: BoundPlan, by: TimePoint?)?,
    milestones: [(bound: BoundPlan, by: TimePoint)],
    good: (low: NumberPlan, high: NumberPlan)?
  ) {
    self.measure = measure
    self.definition = definition
    self.sources = sources
    self.others = others
    self.minimumDenominator = minimumDenominator
    self.missing = missing
    self.coverage = coverage
    self.realChange = realChange
    self.target = target
    self.milestones = milestones
    self.good = good
  }
}

/// What is done where values are missing.
enum MissingPlan: Sendable {
  case staysMissing
  case leftOut(Known)
  case counts(as: ExactNumber, because: String)
}

/// A bound whose numbers are plans.
struct BoundPlan: Sendable {
  enum Form: Sendable {
    case atLeast(NumberPlan)
    case atMost(NumberPlan)
    case above(NumberPlan)
    case below(NumberPlan)
    case reaching(NumberPlan)
    case between(NumberPlan, NumberPlan)
  }

  var form: Form
  var bound: Bound
}

/// A rating, ready to be applied; a reference that never changes.
final class RatingPlan: Sendable {
  enum Case: Sendable {
    case bound(BoundPlan)
    case when(ConditionPlan)
    case otherwise
  }

  let rating: RatingScale
  let isInOrder: Bool
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
    kind = rating.subjects.first?.kind
    self.subjects = subjects
    self.value = value
    self.cases = cases
    self.gates = gates
    order = rating.labelsFromBest
  }
}

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

/// A framework whose names are positions.
struct Plan: Sendable {
  var framework: Framework
  var aggregates: [Aggregate] = []
  var measures: [MeasurePlan] = []
  var outcomeStates: [[OutcomeClause.State: ConditionPlan]] = []
  var derived: [DerivedPlan] = []
  var parameters: [ParameterPlan] = []
  var ratings: [RatingPlan] = []
  var rules: [RulePlan] = []
  var consequences: [ConsequencePlan] = []

  /// The exceptions that are in force, and made the framework what it is.
  var exceptions: [Exception] = []
}
