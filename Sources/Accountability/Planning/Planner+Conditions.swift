import AccountabilityRules

// Conditions: what is compared, said of results, quantified.

extension Planner {
  mutating func condition(_ node: Node, in scope: Scope) throws(EvaluationError) -> ConditionPlan {
    ConditionPlan(form: try conditionForm(node, in: scope), node: node)
  }

  private mutating func conditionForm(
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ConditionPlan.Form {
    switch node.form {
    case .yesNo(let isYes): return .constant(isYes)
    case .not(let inner): return .not(try condition(inner, in: scope))
    case .all(let terms): return .all(try conditions(terms, in: scope))
    case .any(let terms): return .any(try conditions(terms, in: scope))
    case .at(let inner, let coordinates):
      return .elsewhere(
        try condition(inner, in: self.scope(scope, moved: coordinates)),
        try move(coordinates, of: inner, in: scope)
      )
    case .comparison(let sign, let left, let right):
      return .compare(sign, try number(left, in: scope), try number(right, in: scope))
    case .between(let value, let low, let high, let isNegated):
      return .between(
        try number(value, in: scope),
        try number(low, in: scope),
        try number(high, in: scope),
        isNegated: isNegated
      )
    case .equal(let left, let right, let isNegated):
      return try oneOf(left, [right], isNegated: isNegated, in: scope)
    case .oneOf(let value, let values, let isNegated):
      return try oneOf(value, values, isNegated: isNegated, in: scope)
    case .standing(let left, let standing, let right):
      return try self.standing(left, standing, right, in: scope)
    case .predicate(let inner, let predicate, let isNegated):
      let plan = ConditionPlan(form: try said(predicate, of: inner, in: scope), node: node)
      return isNegated ? .not(plan) : plan.form
    case .role(let partner, let role, let outcome, let isNegated):
      return try self.role(partner, role, outcome, isNegated, node, in: scope)
    case .quantified(let quantity, let set, let said):
      return try quantified(quantity, set, said, node, in: scope)
    case .of:
      guard let attribute = attribute(node, in: scope) else { throw refused(node, "a condition") }
      return .attribute(attribute, isOneOf: [Node(.yesNo(true))])
    case .number, .text, .date, .period, .name, .it, .rounded, .negated, .arithmetic, .orElse,
      .share, .per, .the, .count, .statistic, .elapsed, .quantifiedRows, .seen, .sequel, .pick,
      .shareOf, .standardised:
      throw refused(node, "a condition")
    }
  }

  private mutating func conditions(
    _ nodes: [Node],
    in scope: Scope
  ) throws(EvaluationError) -> [ConditionPlan] {
    var plans: [ConditionPlan] = []
    for node in nodes { plans.append(try condition(node, in: scope)) }
    return plans
  }

  /// A comparison of an attribute with words or with another attribute, if it is one.
  private func words(
    _ value: Node,
    _ values: [Node],
    in scope: Scope
  ) -> ConditionPlan.Form? {
    guard let attribute = attribute(value, in: scope) else { return nil }
    if values.count == 1, let other = self.attribute(values[0], in: scope) {
      return .attributes(attribute, other)
    }
    let areWords = values.allSatisfy { value in
      switch value.form {
      case .text, .date, .period, .yesNo, .name: true
      default: false
      }
    }
    return areWords ? .attribute(attribute, isOneOf: values) : nil
  }

  private mutating func oneOf(
    _ value: Node,
    _ values: [Node],
    isNegated: Bool,
    in scope: Scope
  ) throws(EvaluationError) -> ConditionPlan.Form {
    if let (label, move) = try self.label(value, in: scope) {
      if values.count == 1, let (other, otherMove) = try self.label(values[0], in: scope) {
        return .labels(
          PlacedLabel(label: label, move: move),
          .equal(isNegated: isNegated),
          PlacedLabel(label: other, move: otherMove)
        )
      }
      let texts = values.compactMap { if case .text(let text) = $0.form { text } else { nil } }
      guard texts.count == values.count else { throw refused(value, "compared with labels") }
      return moved(.label(label, texts, isNegated: isNegated), value, move)
    }
    if let (kind, first) = subject(value, in: scope), kind != .measures, values.count == 1,
      let (_, second) = subject(values[0], in: scope)
    {
      return .same(first, second, isNegated: isNegated)
    }
    if let words = words(value, values, in: scope) {
      return isNegated ? .not(ConditionPlan(form: words, node: value)) : words
    }
    let left = try number(value, in: scope)
    var numbers: [NumberPlan] = []
    for value in values { numbers.append(try number(value, in: scope)) }
    guard numbers.count == 1 else { return .oneOf(left, numbers, isNegated: isNegated) }
    return .equal(left, numbers[0], isNegated: isNegated)
  }

  /// A rating's label, and the move that stands around it.
  func label(
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> (LabelPlan, Move?)? {
    switch node.form {
    case .at(let inner, let coordinates):
      let there = try self.scope(scope, moved: coordinates)
      guard let (label, _) = try self.label(inner, in: there) else { return nil }
      return (label, try move(coordinates, of: inner, in: scope))
    case .name(let name):
      guard scope.aliases[name] == nil, let symbol = symbols[name], symbol.kind == .rating else {
        return nil
      }
      let subject = subject(of: framework.ratings[symbol.index].subjects, in: scope)
      return (LabelPlan(rating: symbol.index, subject: subject), nil)
    case .of(let name, let inner):
      guard let symbol = symbols[name.name], symbol.kind == .rating else { return nil }
      guard let (kind, reference) = subject(inner, in: scope) else {
        throw refused(node, "a rating of something that is rated")
      }
      return (LabelPlan(rating: symbol.index, subject: .member(kind, reference)), nil)
    default: return nil
    }
  }

  private func moved(
    _ form: ConditionPlan.Form,
    _ node: Node,
    _ move: Move?
  ) -> ConditionPlan.Form {
    guard let move else { return form }
    return .elsewhere(ConditionPlan(form: form, node: node), move)
  }

  private mutating func standing(
    _ left: Node,
    _ standing: Standing,
    _ right: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ConditionPlan.Form {
    if let (label, move) = try label(left, in: scope), case .text(let text) = right.form {
      return moved(.labelStanding(label, standing, text), left, move)
    }
    if let (label, move) = try label(left, in: scope),
      let (other, otherMove) = try self.label(right, in: scope)
    {
      return .labels(
        PlacedLabel(label: label, move: move),
        .standing(standing),
        PlacedLabel(label: other, move: otherMove)
      )
    }
    let measure = measureInside(left, in: scope) ?? measureInside(right, in: scope)
    return .standing(
      try number(left, in: scope),
      standing,
      try number(right, in: scope),
      of: measure
    )
  }

  /// The measure whose direction says what is better.
  func measureInside(_ node: Node, in scope: Scope) -> MeasureReference? {
    if let (kind, reference) = subject(node, in: scope), kind == .measures { return reference }
    for child in node.children {
      if let found = measureInside(child, in: scope) { return found }
    }
    return nil
  }

  private mutating func said(
    _ predicate: Predicate,
    of inner: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ConditionPlan.Form {
    if case .flagged(let check) = predicate { namedChecks.insert(check) }
    if case .at(let value, let coordinates) = inner.form {
      let there = try self.scope(scope, moved: coordinates)
      let plan = ConditionPlan(form: try said(predicate, of: value, in: there), node: inner)
      return .elsewhere(plan, try move(coordinates, of: value, in: scope))
    }
    if let (label, _) = try label(inner, in: scope) { return .labelIs(label, predicate) }
    if case .name(let name) = inner.form, scope.aliases[name] == nil, let symbol = symbols[name],
      symbol.kind == .rule || symbol.kind == .consequence
    {
      return symbol.kind == .rule
        ? .ruleIs(symbol.index, predicate) : .consequenceIs(symbol.index, predicate)
    }
    if let attribute = attribute(inner, in: scope) { return .attributeIs(attribute, predicate) }
    guard let (kind, reference) = subject(inner, in: scope) else {
      return .valueIs(try number(inner, in: scope), predicate)
    }
    switch kind {
    case .measures: return .measureIs(reference, predicate)
    case .outcomes: return .outcomeIs(reference, predicate)
    case .partners, .places, .groups, .persons:
      throw refused(inner, "something of which '\(predicate.word)' can be said")
    }
  }

  private func role(
    _ partner: Node,
    _ role: Role,
    _ outcome: Reference,
    _ isNegated: Bool,
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ConditionPlan.Form {
    guard let (_, reference) = subject(partner, in: scope) else {
      throw refused(partner, "a partner")
    }
    let form = ConditionPlan.Form.role(reference, role, try member(outcome, .outcome, in: scope))
    return isNegated ? .not(ConditionPlan(form: form, node: node)) : form
  }

  private mutating func quantified(
    _ quantity: Quantity,
    _ expression: SetExpression,
    _ said: Quantified,
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ConditionPlan.Form {
    let (set, inner) = try self.set(expression, in: scope)
    switch said {
    case .have(let condition):
      return .quantified(quantity, set, try self.condition(condition, in: inner), isNegated: false)
    case .are(let predicate, let isNegated):
      let it = Node(.it, at: node.origin)
      let form = try self.said(predicate, of: it, in: inner)
      let plan = ConditionPlan(form: form, node: Node(.predicate(it, predicate, isNegated: false)))
      return .quantified(quantity, set, plan, isNegated: isNegated)
    }
  }
}
