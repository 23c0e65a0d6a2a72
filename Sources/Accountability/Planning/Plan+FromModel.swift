import AccountabilityRules

extension Plan {
  /// The plan of a framework as it stands on a day, if it has no errors and all of it can be evaluated.
  init(_ framework: Framework, asOf date: CalendarDate = .endOfTime) throws(EvaluationError) {
    try Plan.refuseErrors(framework)
    try self.init(checked: framework, asOf: date)
  }

  static func refuseErrors(_ framework: Framework) throws(EvaluationError) {
    let errors = framework.errors
    if let first = errors.first {
      throw EvaluationError(
        .invalidFramework,
        "the framework has errors, the first of them: \(first.message)",
        help: first.help ?? "check the framework",
        at: first.origin,
        diagnostics: errors
      )
    }
  }

  /// The plan of a framework that has no errors, as it stands on a day.
  init(checked framework: Framework, asOf date: CalendarDate) throws(EvaluationError) {
    let effective = framework.effective(asOf: date)
    let unavailable = NotAvailable.check(effective, exceptions: framework.exceptions)
    if let first = unavailable.first { throw .notAvailable(first, among: unavailable) }
    var planner = Planner(effective)
    self = try planner.plan()
    exceptions = framework.exceptions.filter { $0.isInForce(on: date) }
  }
}

/// Turns names into positions.
struct Planner {
  let framework: Framework
  let symbols: Symbols
  let measures: [Measure]
  let breakdowns: Breakdowns

  /// The group of whose measure is being planned, and whether that is what it is computed from.
  private var part: (whole: Int, own: Int, group: Int, isDefinition: Bool)?
  private(set) var aggregates: [Aggregate] = []
  private var aggregatePositions: [Aggregate: Int] = [:]
  private(set) var slots = 0

  /// The checks of results that conditions name.
  var namedChecks: Set<ResultCheckName> = []

  init(_ framework: Framework) {
    self.framework = framework
    symbols = Symbols(framework)
    measures = framework.measures
    breakdowns = Breakdowns(framework)
  }

  /// Continues a plan: what is planned further can use the aggregates that it has.
  init(_ framework: Framework, continuing plan: Plan) {
    self.init(framework)
    for aggregate in plan.aggregates { _ = self.aggregate(aggregate) }
  }

  /// Where an expression stands: the members of sets that can be spoken of there.
  struct Scope {
    /// The kind of each member, from the outermost set.
    var kinds: [SetExpression.Kind] = []
    var aliases: [String: Int] = [:]

    /// What `it` stands for.
    var it: (kind: SetExpression.Kind, reference: MemberReference)?

    /// What is spoken of of each kind, by whatever name.
    var nearest: [SetExpression.Kind: MemberReference] = [:]
  }

  mutating func plan() throws(EvaluationError) -> Plan {
    var plan = Plan(framework: framework)
    for parameter in framework.parameters { plan.parameters.append(self.parameter(parameter)) }
    plan.breakdowns = breakdowns
    for index in measures.indices {
      plan.measures.append(try measure(measures[index], at: index, of: index))
    }
    plan.measures += try parts()
    for index in framework.outcomes.indices { plan.outcomeStates.append(try states(of: index)) }
    for index in framework.derived.indices { plan.derived.append(try derived(index)) }
    for rating in framework.ratings { plan.ratings.append(try self.rating(rating)) }
    for rule in framework.rules { plan.rules.append(try self.rule(rule)) }
    for consequence in framework.consequences {
      plan.consequences.append(try self.consequence(consequence))
    }
    plan.aggregates = aggregates
    plan.namedChecks = namedChecks
    guard slots <= SetPlan.mostNested else {
      throw EvaluationError(
        .notEvaluable,
        "more than \(SetPlan.mostNested) sets are nested in one expression",
        help: "give a part of it a rule or rating of its own"
      )
    }
    return plan
  }

  // MARK: Declarations

  /// A measure of one group.
  mutating func measure(
    _ measure: Measure,
    of group: Breakdowns.Part,
    at index: Int
  ) throws(EvaluationError) -> MeasurePlan {
    part = (group.whole, index, group.group, true)
    defer { part = nil }
    return try self.measure(measure, at: index, of: group.whole)
  }

  /// The measure that a name stands for: in what is said of a group, that group's.
  func position(ofMeasure index: Int) -> Int {
    guard let part else { return index }
    if part.isDefinition { return breakdowns.measure(index, among: part.group) ?? index }
    return index == part.whole ? part.own : index
  }

  /// The group whose rows are being read.
  var groupOfDefinition: Int? { part.flatMap { $0.isDefinition ? $0.group : nil } }

  /// Plans a measure: of everyone, or of a group, in the place of the whole that it is part of.
  private mutating func measure(
    _ measure: Measure,
    at index: Int,
    of whole: Int
  ) throws(EvaluationError) -> MeasurePlan {
    var scope = Scope()
    let definition = try measure.definition.map { (node) throws(EvaluationError) in
      try number(node, in: scope)
    }
    part?.isDefinition = false
    scope.it = (.measures, .fixed(index))
    scope.nearest[.measures] = .fixed(index)
    var seen: Set<Int> = []
    return MeasurePlan(
      measure,
      definition: definition,
      sources: sources(ofMeasure: whole, seen: &seen),
      standards: sources(named: measure.definition?.standardNames ?? []),
      others: others(ofMeasure: whole),
      minimumDenominator: try bound(measure.minimumDenominator, in: scope),
      missing: missing(framework.missing(of: measure)),
      coverage: try bound(measure.coverage ?? framework.policy?.coverage, in: scope),
      interval: try interval(of: measure, in: scope),
      realChange: try realChange(of: measure, in: scope),
      target: try target(of: measure, in: scope),
      milestones: try milestones(of: measure, in: scope),
      good: try good(of: measure, in: scope)
    )
  }

  private mutating func good(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> (low: NumberPlan, high: NumberPlan)? {
    guard case .betweenIsBetter(let range)? = measure.direction else { return nil }
    return (try number(range.low, in: scope), try number(range.high, in: scope))
  }

  private mutating func target(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> (bound: BoundPlan, by: TimePoint?)? {
    guard let target = measure.target, let bound = try bound(target.bound, in: scope) else {
      return nil
    }
    return (bound, target.by)
  }

  private mutating func milestones(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> [(bound: BoundPlan, by: TimePoint)] {
    var milestones: [(bound: BoundPlan, by: TimePoint)] = []
    for milestone in measure.milestones {
      guard let bound = try bound(milestone.bound, in: scope) else { continue }
      milestones.append((bound, milestone.by))
    }
    return milestones
  }

  private func missing(_ policies: MissingPolicies) -> MissingPlan {
    var treatments: [MissingReason: MissingPlan.Treatment] = [:]
    for reason in MissingReason.allCases {
      switch policies[reason]?.form {
      case .leftOut(let known)?: treatments[reason] = .leftOut(known)
      case .counts(let node, let why)?:
        treatments[reason] = node.literalValue.map { .counts(as: $0, because: why) }
      case .staysMissing?, nil: break
      }
    }
    return MissingPlan(treatments)
  }

  /// The sources that a measure reads, through other measures too.
  private func sources(ofMeasure index: Int, seen: inout Set<Int>) -> Set<Int> {
    guard seen.insert(index).inserted, let definition = measures[index].definition else {
      return []
    }
    var found = sources(named: definition.sourceNames)
    for other in others(ofMeasure: index) {
      found.formUnion(sources(ofMeasure: other, seen: &seen))
    }
    return found
  }

  private func sources(named names: Set<String>) -> Set<Int> {
    guard !names.isEmpty else { return [] }
    return Set(framework.sources.indices.filter { names.contains(framework.sources[$0].name.name) })
  }

  private func others(ofMeasure index: Int) -> Set<Int> {
    measures[index].definition.map { RuleMeasures(framework, symbols).measures(in: $0) } ?? []
  }

  mutating func bound(_ bound: Bound?, in scope: Scope) throws(EvaluationError) -> BoundPlan? {
    guard let bound else { return nil }
    let form: BoundPlan.Form =
      switch bound.form {
      case .atLeast(let node): .atLeast(try number(node, in: scope))
      case .atMost(let node): .atMost(try number(node, in: scope))
      case .above(let node): .above(try number(node, in: scope))
      case .below(let node): .below(try number(node, in: scope))
      case .reaching(let node): .reaching(try number(node, in: scope))
      case .between(let low, let high):
        .between(try number(low, in: scope), try number(high, in: scope))
      }
    return BoundPlan(form: form, bound: bound)
  }

  private mutating func states(
    of outcome: Int
  ) throws(EvaluationError) -> [OutcomeClause.State: ConditionPlan] {
    var scope = Scope()
    scope.it = (.outcomes, .fixed(outcome))
    scope.nearest[.outcomes] = .fixed(outcome)
    var states: [OutcomeClause.State: ConditionPlan] = [:]
    for state in OutcomeClause.State.allCases {
      guard let node = framework.outcomes[outcome].condition(of: state) else { continue }
      states[state] = try condition(node, in: scope)
    }
    return states
  }

  private mutating func rating(_ rating: RatingScale) throws(EvaluationError) -> RatingPlan {
    var scope = Scope()
    var subjects: SetPlan?
    if let subject = rating.subjects.first {
      (subjects, scope) = try set(subject, in: scope)
    }
    let value = try rating.value.map { (node) throws(EvaluationError) in
      try number(node, in: scope)
    }
    var cases: [(label: String, condition: RatingPlan.Case)] = []
    for line in rating.cases {
      cases.append((line.label, try self.case(line.condition, in: scope)))
    }
    var gates: [(gate: LabelGate, condition: ConditionPlan)] = []
    for gate in rating.gates {
      gates.append((gate, try condition(gate.condition, in: scope)))
    }
    return RatingPlan(rating, subjects: subjects, value: value, cases: cases, gates: gates)
  }

  mutating func `case`(
    _ line: LabelCondition,
    in scope: Scope
  ) throws(EvaluationError) -> RatingPlan.Case {
    switch line {
    case .when(let node): return .when(try condition(node, in: scope))
    case .otherwise: return .otherwise
    case .bound(let bound):
      guard let plan = try self.bound(bound, in: scope) else { return .otherwise }
      return .bound(plan)
    }
  }

  private mutating func rule(_ rule: Rule) throws(EvaluationError) -> RulePlan {
    var scope = Scope()
    var sets: [SetPlan] = []
    var (conditions, required, forbidden): ([ConditionPlan], [ConditionPlan], [ConditionPlan])
    (conditions, required, forbidden) = ([], [], [])
    for expression in rule.sets {
      let (set, inner) = try set(expression, in: scope)
      sets.append(set)
      scope = inner
    }
    for stated in rule.clauses {
      switch stated.clause {
      case .when(let node): conditions.append(try condition(node, in: scope))
      case .require(let node): required.append(try condition(node, in: scope))
      case .forbid(let node): forbidden.append(try condition(node, in: scope))
      case .forEach, .auditedBy, .then, .common: break
      }
    }
    return RulePlan(
      rule,
      sets: sets,
      conditions: conditions,
      required: required,
      forbidden: forbidden,
      measures: RuleMeasures(framework, symbols).measures(of: rule)
    )
  }

  private mutating func consequence(
    _ consequence: Consequence
  ) throws(EvaluationError) -> ConsequencePlan {
    let name = consequence.name.name
    var conditions: [ConditionPlan] = []
    for node in consequence.conditions { conditions.append(try condition(node, in: Scope())) }
    var amounts: [ConsequencePlan.Amount] = []
    for shared in consequence.amounts {
      var amount = ConsequencePlan.Amount(
        side: shared.side,
        amount: try number(shared.amount, in: Scope()),
        shares: []
      )
      for share in shared.shares {
        guard case .fixed(let partner) = try member(share.partner, .partner, in: Scope()) else {
          continue
        }
        amount.shares.append((partner, share.part.value))
      }
      amounts.append(amount)
    }
    return ConsequencePlan(
      consequence,
      conditions: conditions,
      amounts: amounts,
      rules: framework.rules.indices.filter { framework.rules[$0].leads(to: name) },
      leaders: framework.consequences.indices.filter {
        framework.consequences[$0].leads(to: name)
      },
      measures: RuleMeasures(framework, symbols).measures(of: consequence)
    )
  }

  // MARK: Sets and aggregates

  mutating func set(
    _ set: SetExpression,
    in scope: Scope
  ) throws(EvaluationError) -> (SetPlan, Scope) {
    var inner = scope
    let slot = scope.kinds.count
    slots = max(slots, slot + 1)
    inner.kinds.append(set.kind)
    inner.it = (set.kind, .slot(slot))
    inner.nearest[set.kind] = .slot(slot)
    if let alias = set.alias { inner.aliases[alias.name] = slot }
    var filters: [SetPlan.Filter] = []
    for filter in set.filters { filters.append(try self.filter(filter, in: scope)) }
    let condition = try set.condition.map { (node) throws(EvaluationError) in
      try self.condition(node, in: inner)
    }
    let plan = SetPlan(kind: set.kind, filters: filters, slot: slot, condition: condition)
    return (plan, inner)
  }

  private func filter(
    _ filter: SetExpression.Filter,
    in scope: Scope
  ) throws(EvaluationError) -> SetPlan.Filter {
    switch filter {
    case .inPlace(let place): .inPlace(try member(place, .place, in: scope))
    case .of(let outcome): .ofOutcome(try member(of: outcome, .outcome, in: scope))
    case .withSame(let names): .withSame(names.map(\.name))
    case .ownedBy(let partner): .ownedBy(try member(partner, .partner, in: scope))
    case .suppliedBy(let partner): .suppliedBy(try member(partner, .partner, in: scope))
    case .role(let role, let outcome): .role(role, try member(outcome, .outcome, in: scope))
    }
  }

  private func member(
    of node: Node,
    _ kind: DeclarationKind,
    in scope: Scope
  ) throws(EvaluationError) -> MemberReference {
    guard let reference = node.reference else {
      throw EvaluationError(
        .notEvaluable,
        "'\(node)' names no \(kind.rawValue)",
        help: "name it",
        at: node.origin
      )
    }
    return try member(reference, kind, in: scope)
  }

  /// A place, partner, outcome or measure that is named, or spoken of.
  func member(
    _ reference: Reference,
    _ kind: DeclarationKind,
    in scope: Scope
  ) throws(EvaluationError) -> MemberReference {
    if reference.name == "it", let it = scope.it { return it.reference }
    if let slot = scope.aliases[reference.name] { return .slot(slot) }
    guard let symbol = symbols[reference.name], symbol.kind == kind else {
      throw EvaluationError(
        .notEvaluable,
        "'\(reference.name)' names no \(kind.rawValue)",
        help: "check the framework first",
        at: reference.origin
      )
    }
    return .fixed(symbol.index)
  }

  mutating func aggregate(_ aggregate: Aggregate) -> Int {
    if let known = aggregatePositions[aggregate] { return known }
    aggregatePositions[aggregate] = aggregates.count
    aggregates.append(aggregate)
    return aggregates.count - 1
  }
}
