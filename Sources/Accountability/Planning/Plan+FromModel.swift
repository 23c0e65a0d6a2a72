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
  var part: (whole: Int, own: Int, group: Int, isDefinition: Bool)?
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
