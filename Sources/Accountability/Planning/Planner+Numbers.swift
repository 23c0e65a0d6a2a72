import AccountabilityRules

// Numbers: measures, parts and attributes, arithmetic, statistics, what is taken from rows.

extension Planner {
  func refused(_ node: Node, _ what: String) -> EvaluationError {
    EvaluationError(
      .notEvaluable,
      "'\(node)' is not \(what)",
      help: "check the framework first",
      at: node.origin
    )
  }

  mutating func number(_ node: Node, in scope: Scope) throws(EvaluationError) -> NumberPlan {
    NumberPlan(form: try numberForm(node, in: scope), node: node)
  }

  private mutating func numberForm(
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> NumberPlan.Form {
    switch node.form {
    case .number(let literal): return .constant(literal.value)
    case .name(let name):
      if let use = try parameter(node, in: scope) { return .parameter(use) }
      guard let index = derived(name, in: scope) else {
        return .measure(try measure(node, in: scope))
      }
      return .derived(index, subject(of: framework.derived[index].subjects, in: scope))
    case .it: return .measure(try measure(node, in: scope))
    case .of(let name, let inner):
      if let use = try parameter(name, of: inner, in: scope) { return .parameter(use) }
      if let index = derived(name.name, in: scope) {
        guard let (kind, reference) = subject(inner, in: scope) else {
          throw refused(node, "a score of something that is scored")
        }
        return .derived(index, .member(kind, reference))
      }
      if let attribute = attribute(node, in: scope) { return .attribute(attribute) }
      guard let part = ResultPart(rawValue: name.name) else { throw refused(node, "a number") }
      return try self.part(part, of: inner, in: scope)
    case .at(let inner, let coordinates):
      let there = try self.scope(scope, moved: coordinates)
      return .elsewhere(try number(inner, in: there), try move(coordinates, of: inner, in: scope))
    case .rounded(let inner, let rounding): return .rounded(try number(inner, in: scope), rounding)
    case .negated(let inner): return .negated(try number(inner, in: scope))
    case .arithmetic(let sign, let left, let right):
      return .arithmetic(sign, try number(left, in: scope), try number(right, in: scope))
    case .orElse(let value, let other, let reason):
      return .orElse(try number(value, in: scope), try number(other, in: scope), because: reason)
    case .share(let part, let whole):
      return .ratio(try number(part, in: scope), try number(whole, in: scope), scale: .one)
    case .per(let value, let scale, let base):
      return .ratio(
        try number(value, in: scope),
        try number(base, in: scope),
        scale: scale?.value ?? .one
      )
    case .the(let field, let rows): return .aggregate(try taken(.the, field, rows, node))
    case .count(.rows(let rows)): return .aggregate(try taken(.count, nil, rows, node))
    case .count(.persons(let rows)): return .aggregate(try persons(rows, node))
    case .count(.distinct(let field, let rows)):
      return .aggregate(try taken(RecordForm(function: .distinct), field, rows, node))
    case .shareOf(let inside) where inside.unit == .rows:
      let form = RecordForm(function: .share, part: inside.condition)
      return .aggregate(try taken(form, nil, inside.rows, node))
    case .count(.members(let set)): return .countMembers(try self.set(set, in: scope).0)
    case .statistic(let statistic): return try self.statistic(statistic, node, in: scope)
    case .standardised(let value, let standard):
      return .standardised(try standardised(value, standard, node, in: scope))
    case .elapsed(let unit, let first, let last): return .elapsed(unit, from: first, to: last)
    case .text, .date, .period, .yesNo, .comparison, .predicate, .equal, .oneOf, .between,
      .standing,
      .role, .not, .all, .any, .quantified, .quantifiedRows, .seen, .sequel, .pick, .shareOf:
      throw refused(node, "a number")
    }
  }

  private func measure(_ node: Node, in scope: Scope) throws(EvaluationError) -> MeasureReference {
    guard let (kind, reference) = subject(node, in: scope), kind == .measures else {
      throw refused(node, "a measure")
    }
    return reference
  }

  /// What a bare name or `it` stands for among measures, outcomes, partners and places.
  func subject(
    _ node: Node,
    in scope: Scope
  ) -> (kind: SetExpression.Kind, reference: MemberReference)? {
    switch node.form {
    case .it: return scope.it
    case .name(let name):
      if let slot = scope.aliases[name] { return (scope.kinds[slot], .slot(slot)) }
      guard let symbol = symbols[name] else { return nil }
      switch symbol.kind {
      case .measure: return (.measures, .fixed(position(ofMeasure: symbol.index)))
      case .outcome: return (.outcomes, .fixed(symbol.index))
      case .partner: return (.partners, .fixed(symbol.index))
      case .place: return (.places, .fixed(symbol.index))
      case .codes, .sector, .source, .cohort, .parameter, .score, .calculation, .rating, .rule,
        .claim,
        .consequence, .note:
        return nil
      }
    default: return nil
    }
  }

  /// An attribute, if the expression is one.
  func attribute(_ node: Node, in scope: Scope) -> AttributePlan? {
    guard case .of(let name, let inner) = node.form, ResultPart(rawValue: name.name) == nil,
      symbols[name.name].flatMap(framework.subjects) == nil,
      let (kind, member) = subject(inner, in: scope)
    else { return nil }
    return AttributePlan(name: name.name, kind: kind, member: member)
  }

  private mutating func part(
    _ part: ResultPart,
    of inner: Node,
    in scope: Scope
  ) throws(EvaluationError) -> NumberPlan.Form {
    if case .at(let value, let coordinates) = inner.form {
      let plan = NumberPlan(form: try self.part(part, of: value, in: scope), node: inner)
      return .elsewhere(plan, try move(coordinates, of: value, in: scope))
    }
    if let side = part.side, case .name(let name) = inner.form, let symbol = symbols[name],
      symbol.kind == .consequence
    {
      return .sharedAmount(symbol.index, side)
    }
    if part == .coverage, let (kind, outcome) = subject(inner, in: scope), kind == .outcomes {
      return .outcomeCoverage(outcome)
    }
    return .part(part, try measure(inner, in: scope))
  }

  func move(
    _ coordinates: [Coordinate],
    of inner: Node,
    in scope: Scope
  ) throws(EvaluationError) -> Move {
    var move = Move()
    move.measure = measureInside(inner, in: scope)
    for coordinate in coordinates {
      switch coordinate {
      case .partner(let partner): move.partner = try member(partner, .partner, in: scope)
      case .place(let place): move.place = try member(place, .place, in: scope)
      case .time(let time): move.time = time
      case .group(let group): move.group = try self.group(group, of: inner, in: scope)
      }
    }
    return move
  }

  private mutating func statistic(
    _ statistic: Statistic,
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> NumberPlan.Form {
    if case .rows(let rows) = statistic.range, areRecords(rows) {
      return .aggregate(try records(statistic, rows, node))
    }
    if case .rows(let rows) = statistic.range {
      guard let function = Aggregate.Function(rawValue: statistic.name.name),
        statistic.values.count == 1, case .name(let field)? = statistic.values.first?.form
      else { throw refused(node, "something that can be taken from rows") }
      return .aggregate(try taken(function, Reference(field, at: node.origin), rows, node))
    }
    if let rank = try rank(statistic, node, in: scope) { return .rank(rank) }
    var inner = scope
    var range = StatisticPlan.Range.list
    switch statistic.range {
    case .across(let expression):
      let (set, innerScope) = try self.set(expression, in: scope)
      range = .across(set)
      inner = innerScope
      // Inside, the place or partner moves, and `it` stays.
      if expression.kind.isCoordinate { inner.it = scope.it }
    case .over(let window): range = .over(window)
    case .list, .rows: break
    }
    guard let function = StatisticPlan.Function(statistic) else {
      throw refused(node, "a statistic that this version has")
    }
    var plan = StatisticPlan(
      function: function,
      values: [],
      range: range,
      weight: nil,
      known: statistic.options.known
    )
    for value in statistic.values { plan.values.append(try number(value, in: inner)) }
    if let weight = statistic.options.weight { plan.weight = try number(weight, in: inner) }
    return .statistic(plan)
  }

  /// A statistic of the figures of records.
  private mutating func records(
    _ statistic: Statistic,
    _ rows: Rows,
    _ node: Node
  ) throws(EvaluationError) -> Int {
    guard let function = RecordForm.Function(statistic), statistic.values.count == 1,
      case .name(let field)? = statistic.values.first?.form
    else { throw refused(node, "something that can be taken from records") }
    let form = RecordForm(function: function, known: statistic.options.known)
    return try taken(form, Reference(field, at: node.origin), rows, node)
  }

  mutating func taken(
    _ function: Aggregate.Function,
    _ field: Reference?,
    _ rows: Rows,
    _ node: Node
  ) throws(EvaluationError) -> Int {
    if areRecords(rows) {
      return try taken(RecordForm(function: function == .the ? .the : .count), field, rows, node)
    }
    guard let position = symbols[rows.source.name], position.kind == .source else {
      throw refused(node, "something that can be taken from rows")
    }
    let source = framework.sources[position.index]
    let fields = source.fields
    func part(_ wanted: ObservationPart) -> Int? {
      fields.firstIndex { other in
        if case .part(wanted, let whole) = other.type { whole.name == field?.name } else { false }
      }
    }
    var aggregate = Aggregate(
      source: position.index,
      function: function,
      field: nil,
      condition: rows.condition,
      parts: nil
    )
    aggregate.group = groupOfDefinition
    if let field {
      guard let found = source.fieldPosition(field.name) else {
        throw refused(node, "a field of its source")
      }
      aggregate.field = found
    }
    if let numerator = part(.numerator), let denominator = part(.denominator) {
      aggregate.parts = Aggregate.Parts(numerator: numerator, denominator: denominator)
    }
    return self.aggregate(aggregate)
  }
}
