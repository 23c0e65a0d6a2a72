import AccountabilityRules

/// Finds a measure's groups, and its definition for one of them.
struct BreakdownReader {
  private let framework: Framework
  private let symbols: Symbols

  init(_ framework: Framework) {
    self.framework = framework
    symbols = Symbols(framework)
  }

  // MARK: Groups

  /// The groups of a measure: what the field can hold in each source that the measure reads.
  func groups(of measure: Measure, by field: Reference) throws(Obstacle) -> [Breakdowns.Group] {
    try groups(of: measure, by: field, askedFor: [])
  }

  /// Measures may be made of each other at other times: none is asked twice.
  private func groups(
    of measure: Measure,
    by field: Reference,
    askedFor asked: Set<String>
  ) throws(Obstacle) -> [Breakdowns.Group] {
    let asked = asked.union([measure.name.name])
    let sources = framework.sources.filter {
      (measure.definition?.sourceNames.contains($0.name.name) ?? false)
    }
    let others = framework.measures.filter { other in
      measure.definition?.mentionedNames.contains(other.name.name) ?? false
    }
    var known: [Node.Form]?
    for source in sources {
      let type = source.field(field.name)?.type
      guard let type, let values = framework.listedValues(of: type) else {
        throw unlisted(field, in: source, isField: type != nil)
      }
      guard known == nil || known == values else {
        throw Obstacle(
          what: "'by \(field.name)', of which the measure's sources list different values,",
          at: field.origin,
          help: "give it the same list in all of them: 'codes' that both fields name"
        )
      }
      known = values
    }
    if known == nil {
      for other in others where !asked.contains(other.name.name) {
        guard let own = other.breakdowns.first(where: { $0.name == field.name }) else { continue }
        return try groups(of: other, by: own, askedFor: asked)
      }
    }
    guard let known else {
      throw Obstacle(
        what: "'by \(field.name)' of a measure that reads no rows with such a field",
        at: field.origin,
        help: "break the measures down of which it is made, by a field of their source"
      )
    }
    guard known.count <= Breakdowns.most else {
      throw Obstacle(
        what: "'by \(field.name)', which makes more than \(Breakdowns.most) groups,",
        at: field.origin,
        help: "break the measure down by fewer codes, or by wider bands"
      )
    }
    return known.map { Breakdowns.Group(field: field.name, value: $0) }
  }

  private func unlisted(_ field: Reference, in source: Source, isField: Bool) -> Obstacle {
    let name = source.name.name
    return isField
      ? Obstacle(
        what: "'by \(field.name)', of which nothing says what it can be,",
        at: field.origin,
        help: "give the field the list of its values: '\(field.name) one of …' in '\(name)'"
      )
      : Obstacle(
        what: "'by \(field.name)', which is no field of '\(name)',",
        at: field.origin,
        help: "give '\(name)' the field, or break the measure down by one that it has"
      )
  }

  // MARK: Definitions

  /// A measure's definition, read from the rows of one group.
  func definition(
    of measure: Measure,
    among group: Breakdowns.Group
  ) throws(Obstacle) -> Node? {
    guard let definition = measure.definition else { return nil }
    return try part(of: definition, group)
  }

  // One exhaustive switch: a new form is asked of groups or refused here, or does not compile.
  private func part(of node: Node, _ group: Breakdowns.Group) throws(Obstacle) -> Node {
    let form: Node.Form
    switch node.form {
    case .number, .elapsed: form = node.form
    case .name(let name): form = try named(name, node, group)
    case .of(let name, let inner): form = .of(name, try part(of: inner, group))
    case .negated(let inner): form = .negated(try part(of: inner, group))
    case .rounded(let inner, let rounding): form = .rounded(try part(of: inner, group), rounding)
    case .arithmetic(let sign, let left, let right):
      form = .arithmetic(sign, try part(of: left, group), try part(of: right, group))
    case .share(let part, let whole):
      form = .share(try self.part(of: part, group), of: try self.part(of: whole, group))
    case .per(let value, let scale, let base):
      form = .per(try part(of: value, group), scale: scale, try part(of: base, group))
    case .orElse(let value, let other, let reason):
      form = .orElse(try part(of: value, group), try part(of: other, group), because: reason)
    case .at(let inner, let coordinates):
      let isAmong = coordinates.contains { if case .group = $0 { true } else { false } }
      guard !isAmong else { throw whole(node, group) }
      form = .at(try part(of: inner, group), coordinates)
    case .the(let field, let rows): form = .the(field, in: try part(of: rows, node, group))
    case .count(.rows(let rows)): form = .count(.rows(try part(of: rows, node, group)))
    case .count(.persons(let rows)): form = .count(.persons(try part(of: rows, node, group)))
    case .count(.distinct(let field, let rows)):
      form = .count(.distinct(field, in: try part(of: rows, node, group)))
    case .shareOf(var inside) where inside.unit == .rows:
      inside.rows = try part(of: inside.rows, node, group)
      form = .shareOf(inside)
    case .statistic(let statistic): form = .statistic(try part(of: statistic, node, group))
    case .standardised(let value, let standard):
      guard !standard.strata.contains(where: { $0.name == group.field }) else {
        throw whole(node, group)
      }
      form = .standardised(try part(of: value, group), standard)
    case .text, .date, .period, .yesNo, .it, .comparison, .predicate, .equal, .oneOf, .between,
      .standing, .role, .not, .all, .any, .count(.members), .quantified, .quantifiedRows, .seen,
      .sequel, .pick, .shareOf:
      throw whole(node, group)
    }
    return Node(form, at: node.origin)
  }

  /// Another measure, of the same group; a parameter is the same for all.
  private func named(
    _ name: String,
    _ node: Node,
    _ group: Breakdowns.Group
  ) throws(Obstacle) -> Node.Form {
    guard let symbol = symbols[name], symbol.kind != .parameter else { return node.form }
    guard symbol.kind == .measure else { throw whole(node, group) }
    let other = framework.measures[symbol.index]
    guard other.breakdowns.contains(where: { $0.name == group.field }) else {
      throw Obstacle(
        what: "a breakdown by '\(group.field)' through '\(name)', which has none,",
        at: node.origin,
        help: "say 'by \(group.field)' in '\(name)' too"
      )
    }
    return node.form
  }

  private func part(
    of rows: Rows,
    _ node: Node,
    _ group: Breakdowns.Group
  ) throws(Obstacle) -> Rows {
    guard rows.isPlain else { throw whole(node, group) }
    var rows = rows
    rows.condition = rows.condition.map { Node(.all([$0, group.condition])) } ?? group.condition
    return rows
  }

  private func part(
    of statistic: Statistic,
    _ node: Node,
    _ group: Breakdowns.Group
  ) throws(Obstacle) -> Statistic {
    var statistic = statistic
    switch statistic.range {
    case .rows(let rows):
      statistic.range = .rows(try part(of: rows, node, group))
      return statistic
    case .across(let set) where set.kind != .places && set.kind != .partners:
      throw whole(node, group)
    case .across, .list, .over: break
    }
    var values: [Node] = []
    for value in statistic.values { values.append(try part(of: value, group)) }
    statistic.values = values
    if let weight = statistic.options.weight {
      statistic.options.weight = try part(of: weight, group)
    }
    return statistic
  }

  private func whole(_ node: Node, _ group: Breakdowns.Group) -> Obstacle {
    Obstacle(
      what: "a breakdown by '\(group.field)' of '\(node)', which is not taken from rows,",
      at: node.origin,
      help: "take 'by \(group.field)' away, or make a measure of what is taken from rows"
    )
  }
}
