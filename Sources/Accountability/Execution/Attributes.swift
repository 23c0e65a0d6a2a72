import AccountabilityRules

// What `with` says of places, partners, outcomes and measures.

extension Framework {
  /// An attribute of a member of a set, as it was written; `nil` where there is none.
  func attribute(_ name: String, of member: Int, _ kind: SetExpression.Kind) -> Node? {
    switch kind {
    case .places where places.indices.contains(member):
      places[member].clauses.attribute(name)
    case .partners where partners.indices.contains(member):
      partners[member].clauses.attribute(name)
    case .outcomes where outcomes.indices.contains(member):
      outcomes[member].attribute(name)
    case .measures where measures.indices.contains(member):
      measures[member].attribute(name)
    case .places, .partners, .outcomes, .measures, .groups, .persons: nil
    }
  }

  /// Whether two members of a set have the same value of an attribute; where one has none, they have not.
  func haveSame(_ name: String, _ first: Int, _ second: Int, _ kind: SetExpression.Kind) -> Bool {
    guard let value = attribute(name, of: first, kind) else { return false }
    return value == attribute(name, of: second, kind)
  }

  /// All values of an attribute, whatever has it.
  func attributeValues(_ name: String) -> [Node] {
    (places.map(\.clauses) + partners.map(\.clauses)).compactMap { $0.attribute(name) }
      + outcomes.compactMap { $0.attribute(name) } + measures.compactMap { $0.attribute(name) }
  }
}

extension [Stated<EntityClause>] {
  fileprivate func attribute(_ name: String) -> Node? {
    for stated in self {
      switch stated.clause {
      case .with(let other, let value) where other.name == name: return value
      case .sector(let sector) where name == "sector": return Node(.name(sector.name))
      case .with, .sector, .within, .code, .from, .until, .replaces: break
      }
    }
    return nil
  }
}

extension Outcome {
  fileprivate func attribute(_ name: String) -> Node? {
    clauses.lazy.compactMap { stated -> Node? in
      if case .with(let other, let value) = stated.clause, other.name == name { value } else { nil }
    }.first
  }
}

extension Measure {
  fileprivate func attribute(_ name: String) -> Node? {
    clauses.lazy.compactMap { stated -> Node? in
      if case .with(let other, let value) = stated.clause, other.name == name { value } else { nil }
    }.first
  }
}

extension Engine {
  func attribute(_ plan: AttributePlan, at context: Context) -> Node? {
    let member = context.member(plan.member)
    let whole = plan.kind == .measures ? self.plan.breakdowns.whole(of: member) : member
    return self.plan.framework.attribute(plan.name, of: whole, plan.kind)
  }

  /// An attribute that is a number.
  func number(_ plan: AttributePlan, at context: Context) -> NumberResult {
    let value = attribute(plan, at: context)?.literalValue
    return value.map { .known($0) } ?? .missing([.notStated(plan.name)])
  }

  /// Whether an attribute is one of some values.
  func truth(_ plan: AttributePlan, isOneOf values: [Node], at context: Context) -> Truth {
    guard let value = attribute(plan, at: context) else { return .unknown([.notStated(plan.name)]) }
    return Truth(values.contains(value))
  }

  func truth(_ first: AttributePlan, isSameAs second: AttributePlan, at context: Context) -> Truth {
    guard let value = attribute(first, at: context) else {
      return .unknown([.notStated(first.name)])
    }
    guard let other = attribute(second, at: context) else {
      return .unknown([.notStated(second.name)])
    }
    return Truth(value == other)
  }

  /// Whether an attribute is stated.
  func said(_ predicate: Predicate, of plan: AttributePlan, at context: Context) -> Truth {
    let isStated = attribute(plan, at: context) != nil
    let result: NumberResult = isStated ? .known(.zero) : .missing([.notStated(plan.name)])
    return Engine.said(predicate, of: result)
  }
}
