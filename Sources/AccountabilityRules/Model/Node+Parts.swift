// What an expression is made of.

extension Node {
  /// The sources whose rows an expression reads.
  package var sourceNames: Set<String> {
    var names: Set<String> = []
    visit { node in
      if let source = node.rows?.source.name { names.insert(source) }
    }
    return names
  }

  /// The sources of the standards to which rates in an expression are standardised.
  package var standardNames: Set<String> {
    var names: Set<String> = []
    visit { node in
      if case .standardised(_, let standard) = node.form { names.insert(standard.standard.name) }
    }
    return names
  }

  /// The rows that the expression itself reads, what is inside it aside.
  package var rows: Rows? {
    switch form {
    case .the(_, let rows), .count(.rows(let rows)), .count(.persons(let rows)),
      .count(.distinct(_, let rows)), .quantifiedRows(_, let rows, _):
      rows
    case .seen(_, let rows): rows
    case .shareOf(let inside): inside.rows
    case .pick(let pick): pick.rows
    case .sequel(let sequel): sequel.rows
    case .statistic(let statistic):
      if case .rows(let rows) = statistic.range { rows } else { nil }
    case .number, .text, .date, .period, .yesNo, .name, .it, .elapsed, .of, .at, .rounded,
      .negated, .standardised, .predicate, .role, .not, .arithmetic, .comparison, .equal,
      .standing, .orElse, .share, .per, .oneOf, .between, .all, .any, .count(.members),
      .quantified:
      nil
    }
  }

  /// The parts of an expression directly inside it.
  package var children: [Node] {
    switch form {
    case .number, .text, .date, .period, .yesNo, .name, .it, .elapsed: []
    case .of(_, let inner), .at(let inner, _), .rounded(let inner, _), .negated(let inner),
      .standardised(let inner, _), .predicate(let inner, _, _), .role(let inner, _, _, _),
      .not(let inner):
      [inner]
    case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
      .equal(let left, let right, _), .standing(let left, _, let right),
      .orElse(let left, let right, _), .share(let left, let right), .per(let left, _, let right):
      [left, right]
    case .oneOf(let value, let values, _): [value] + values
    case .between(let value, let low, let high, _): [value, low, high]
    case .all(let terms), .any(let terms): terms
    case .the(_, let rows), .count(.rows(let rows)), .count(.persons(let rows)),
      .count(.distinct(_, let rows)):
      rows.conditions
    case .count(.members(let set)): set.nodes
    case .statistic(let statistic): statistic.children
    case .quantified(_, let set, let said): set.nodes + said.conditions
    case .quantifiedRows(_, let rows, let said): rows.conditions + (said.map { [$0] } ?? [])
    case .shareOf(let inside): inside.rows.conditions + [inside.condition]
    case .pick(let pick): pick.rows?.conditions ?? []
    case .seen(_, let rows): rows?.conditions ?? []
    case .sequel(let sequel): sequel.rows.conditions
    }
  }

  /// Goes through an expression from the outside in.
  package func visit(_ body: (Node) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }

  /// The names that stand in it.
  package var mentionedNames: [String] {
    var names: [String] = []
    visit { node in
      switch node.form {
      case .name(let name): names.append(name)
      case .of(let name, _): names.append(name.name)
      default: break
      }
    }
    return names
  }
}

extension SetExpression {
  /// The condition, and what must be worked out for its filters.
  package var nodes: [Node] {
    let subjects = filters.compactMap { filter -> Node? in
      guard case .of(let node) = filter, node.reference == nil else { return nil }
      return node
    }
    return subjects + (condition.map { [$0] } ?? [])
  }
}

extension Node {
  /// The name that the expression is, `it` among them; `nil` for anything else.
  package var reference: Reference? {
    switch form {
    case .name(let name): Reference(name, at: origin)
    case .it: Reference("it", at: origin)
    default: nil
    }
  }
}

extension Quantified {
  package var conditions: [Node] {
    if case .have(let condition) = self { [condition] } else { [] }
  }
}

extension Statistic {
  package var children: [Node] {
    let conditions: [Node] =
      switch range {
      case .rows(let rows): rows.conditions
      case .across(let set): set.nodes
      case .list, .over: []
      }
    return values + conditions + (options.weight.map { [$0] } ?? [])
  }
}
