// The data of which an expression is made.

extension RelianceReader {
  mutating func read(_ nodes: [Node], _ scope: SubjectScope) -> Reliance {
    var found = Reliance.none
    for node in nodes { found.formUnion(read(node, scope)) }
    return found
  }

  mutating func read(_ node: Node, _ scope: SubjectScope) -> Reliance {
    switch node.form {
    case .number, .text, .date, .period, .yesNo, .elapsed, .role: .none
    case .name(let name): named(name, scope)
    case .it: spoken(of: scope.it, scope)
    case .of(let name, let inner): of(name, inner, scope)
    case .at(let inner, let coordinates): read(inner, moved(scope, to: coordinates))
    case .the(_, let rows), .count(.rows(let rows)), .count(.persons(let rows)),
      .count(.distinct(_, let rows)), .quantifiedRows(_, let rows, _):
      self.rows(rows, scope)
    case .shareOf(let inside): rows(inside.rows, and: [inside.condition], scope)
    case .seen(_, let rows): rows.map { self.rows($0, scope) } ?? .none
    case .pick(let pick): pick.rows.map { rows($0, scope) } ?? .none
    case .sequel(let sequel): rows(sequel.rows, scope)
    case .count(.members(let set)): members(of: set, and: [], scope, moves: false)
    case .quantified(_, let set, let said):
      members(of: set, and: said.conditions, scope, moves: false)
    case .statistic(let statistic): self.statistic(statistic, scope)
    case .rounded, .negated, .arithmetic, .comparison, .predicate, .equal, .oneOf, .between,
      .standing, .not, .all, .any, .orElse, .share, .per, .standardised:
      read(node.children, scope)
    }
  }

  private mutating func statistic(_ statistic: Statistic, _ scope: SubjectScope) -> Reliance {
    switch statistic.range {
    case .rows(let rows): return self.rows(rows, scope)
    case .across(let set):
      let nodes = statistic.values + (statistic.options.weight.map { [$0] } ?? [])
      return members(of: set, and: nodes, scope, moves: true)
    case .list, .over: return read(statistic.children, scope)
    }
  }

  /// Rows of a source, and of the sources that their conditions look into; names among them are fields.
  private func rows(_ rows: Rows, and more: [Node] = [], _ scope: SubjectScope) -> Reliance {
    var found = source(rows.source.name, scope.whose)
    for condition in rows.conditions + more {
      for name in condition.sourceNames { found.formUnion(source(name, scope.whose)) }
    }
    return found
  }

  /// What is said of the members of a set; of measures and outcomes, their own data too.
  private mutating func members(
    of set: SetExpression,
    and nodes: [Node],
    _ scope: SubjectScope,
    moves: Bool
  ) -> Reliance {
    let subject = subject(of: set, member: .each(members(of: set)))
    let inner = scope.inside(subject, called: set.alias, moves: moves)
    var found = read(nodes + set.nodes, inner)
    switch subject {
    case .measures, .outcomes: found.formUnion(spoken(of: subject, inner))
    case .partner, .other: break
    }
    return found
  }

  private mutating func named(_ name: String, _ scope: SubjectScope) -> Reliance {
    if let subject = scope.names[name] { return spoken(of: subject, scope) }
    guard let symbol = symbols[name] else { return .none }
    if let result = Result(symbol) { return reliance(of: result, scope.whose) }
    return symbol.kind == .source || symbol.kind == .cohort ? source(name, scope.whose) : .none
  }

  private mutating func spoken(of subject: Subject, _ scope: SubjectScope) -> Reliance {
    switch subject {
    case .measures(let selection): all(selection, scope.whose)
    case .outcomes: outcomes(scope.whose)
    case .partner, .other: .none
    }
  }

  /// `progress of settled`, `coverage of o`, `handover of landlords`.
  private mutating func of(_ name: Reference, _ inner: Node, _ scope: SubjectScope) -> Reliance {
    if let whose = partner(inner.reference?.name, scope) {
      return named(name.name, scope.of(whose))
    }
    var found = read(inner, scope)
    found.formUnion(named(name.name, scope))
    return found
  }

  /// Whose values are meant behind `for`.
  private func moved(_ scope: SubjectScope, to coordinates: [Coordinate]) -> SubjectScope {
    for coordinate in coordinates {
      guard case .partner(let name) = coordinate else { continue }
      return scope.of(partner(name.name, scope) ?? .each(allPartners))
    }
    return scope
  }

  private func partner(_ name: String?, _ scope: SubjectScope) -> Whose? {
    guard let name else { return nil }
    let subject = name == "it" ? scope.it : scope.names[name]
    if case .partner(let whose)? = subject { return whose }
    guard subject == nil, let position = positions[name] else { return nil }
    return .each(PositionSet([position]))
  }
}
