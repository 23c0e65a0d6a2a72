import AccountabilityRules

// Forms of expressions that this version does not evaluate.

extension NotAvailable {
  mutating func expressions() {
    for cohort in framework.cohorts {
      refuse(
        "cohort '\(cohort.name.name)'",
        at: cohort.name.origin,
        help: "let each partner return how many persons it has counted"
      )
    }
    for rule in framework.rules where rule.kind == .claim {
      refuse(
        "claim '\(rule.name.name)'",
        at: rule.name.origin,
        help: "let each partner return how many claims were met, and how many were made"
      )
    }
    for node in framework.expressions { results(node) }
    for measure in framework.measures { countedAsValue(measure) }
    for set in framework.subjects { self.set(set) }
  }

  private mutating func results(_ node: Node) {
    form(node)
    for child in node.partsAmongResults { results(child) }
  }

  // One exhaustive switch: a new form is evaluated or refused here, or does not compile.
  private mutating func form(_ node: Node) {
    switch node.form {
    case .count(.persons(let rows)): looked("'persons in'", into: rows, node)
    case .count(.distinct(_, let rows)): looked("'distinct'", into: rows, node)
    case .shareOf(let inside) where inside.unit == .rows:
      looked("'share of … where'", into: inside.rows, node)
      if framework.recordsSource(of: inside.rows) != nil { row(inside.condition) }
    case .shareOf: records("'share of … whose'", node)
    case .pick(let pick): records("'\(pick.end.rawValue)'", node)
    case .seen: records("'seen by'", node)
    case .sequel(let sequel): records("'\(sequel.direction.rawValue) by'", node)
    case .quantifiedRows: records("a quantifier of rows", node)
    case .standardised(let value, let standard): standardised(value, standard)
    case .statistic(let statistic): self.statistic(statistic)
    case .the(_, let rows), .count(.rows(let rows)): self.rows(rows)
    case .count(.members(let set)), .quantified(_, let set, _): self.set(set)
    case .at(let inner, let coordinates):
      for coordinate in coordinates { self.coordinate(coordinate, of: inner) }
    case .comparison(_, let left, let right): order(left, right)
    case .between(let value, let low, let high, _): order(value, low, high)
    case .equal(let left, let right, _) where !isAttribute(left) && !isAttribute(right):
      if isWord(left) || isWord(right) && !isLabel(left) { words(left) }
    case .number, .text, .date, .period, .yesNo, .name, .it, .rounded, .negated, .arithmetic,
      .predicate, .equal, .oneOf, .standing, .role, .not, .all, .any, .of,
      .orElse, .share, .per, .elapsed:
      break
    }
  }

  /// Both figures are asked of each stratum, and of the standard.
  private mutating func standardised(_ value: Node, _ standard: Standardisation) {
    guard let ratio = value.ratio else {
      return refuse(
        "'standardised' of what is no share or rate itself",
        at: value.origin,
        help: "make it there, with 'as share of' or 'per'"
      )
    }
    let strata: Strata
    do throws(Obstacle) {
      strata = try Strata(standard, in: framework)
    } catch {
      return refuse("'standardised' by \(error.what)", at: error.at, help: error.help)
    }
    let stratum = strata.combinations.first ?? []
    for figure in [ratio.part, ratio.whole] where Strata.part(of: figure, where: stratum) == nil {
      refuse(
        "'standardised' of '\(figure)', which is not taken from rows,",
        at: figure.origin,
        help: "take it from rows there: 'sum of a-field in a-source'"
      )
    }
    for figure in standard.figures(of: value)
    where Strata.standard(of: figure, in: standard.standard, where: stratum) == nil {
      refuse(
        "a standard of '\(figure)', which is no field of rows,",
        at: figure.origin,
        help: "let a field hold the number, in both sources: 'sum of a-field in a-source'"
      )
    }
  }

  /// Rows of records are looked into; those of returns are counted already.
  private mutating func looked(_ what: String, into rows: Rows, _ node: Node) {
    guard framework.recordsSource(of: rows) != nil else { return records(what, node) }
    self.rows(rows)
  }

  private mutating func records(_ what: String, _ node: Node) {
    refuse(
      "\(what), which looks into records,",
      at: node.origin,
      help: "let each partner return the figure already counted"
    )
  }

  /// Dates, periods and words are kept by attributes and fields; among results only numbers have an order.
  private mutating func order(_ operands: Node...) {
    guard let word = operands.first(where: isWord) else { return }
    words(word)
  }

  private mutating func words(_ node: Node) {
    refuse(
      "a comparison of dates, periods or texts among results",
      at: node.origin,
      help: "compare numbers, such as 'days from 2026-03-31 to now', or an attribute with 'is'"
    )
  }

  private func isWord(_ node: Node) -> Bool {
    switch node.form {
    case .text, .date, .period, .yesNo: true
    case .of(let name, _) where isAttribute(node):
      framework.attributeValues(name.name).contains { $0.literalValue == nil }
    default: false
    }
  }

  private func isAttribute(_ node: Node) -> Bool {
    guard case .of(let name, _) = node.form, ResultPart(rawValue: name.name) == nil else {
      return false
    }
    return !framework.ratings.contains { $0.name.name == name.name }
      && !framework.derived.contains { $0.name.name == name.name }
  }

  /// Whether it is a label of a rating.
  func isLabel(_ node: Node) -> Bool {
    switch node.form {
    case .name(let name): framework.ratings.contains { $0.name.name == name }
    case .of(let name, _): framework.ratings.contains { $0.name.name == name.name }
    case .at(let inner, _): isLabel(inner)
    default: false
    }
  }

  /// A group by name is one of what is spoken of; a member of a set is known where it is spoken of.
  private mutating func coordinate(_ coordinate: Coordinate, of inner: Node) {
    guard case .group(let group) = coordinate, group.name != "it",
      !groupAliases.contains(group.name)
    else { return }
    do throws(Obstacle) {
      _ = try breakdowns.group(group, of: inner, symbols)
    } catch {
      refuse(error.what, at: error.at, help: error.help)
    }
  }

  mutating func rows(_ rows: Rows) {
    if let condition = rows.condition { row(condition) }
    if !rows.same.isEmpty || rows.person != nil {
      refuse(
        "rows of certain persons",
        at: rows.source.origin,
        help: "choose rows by their own fields, with 'where'"
      )
    }
    if rows.reach != nil {
      refuse(
        "rows of several periods",
        at: rows.source.origin,
        help: "take the statistic of each period first: 'sum of a-measure over last 4 quarters'"
      )
    }
  }

  /// What is said of the fields of one row.
  mutating func row(_ node: Node) {
    switch node.form {
    case .yesNo, .name, .number, .text, .date, .period: break
    case .not, .all, .any, .predicate, .equal, .oneOf, .comparison, .between, .standing, .negated,
      .arithmetic, .rounded, .orElse:
      for child in node.children { row(child) }
    case .it, .of, .at, .role, .share, .per, .the,
      .count, .statistic, .quantified, .quantifiedRows, .shareOf, .pick, .seen, .sequel,
      .standardised, .elapsed:
      refuse(
        "'\(node)' of one row",
        at: node.origin,
        help: "compare fields with values, or let the answer stand in a field of its own"
      )
    }
  }

  mutating func set(_ set: SetExpression) {
    switch set.kind {
    case .groups(let field):
      guard breakdowns.groups(of: field.name).isEmpty else { break }
      refuse(
        "'groups of \(field.name)', by which no measure is broken down,",
        at: field.origin,
        help: "break a measure down first: 'by \(field.name)'"
      )
    case .persons:
      refuse(
        "'persons in'",
        at: set.origin,
        help: "let each partner return the figure already counted"
      )
    case .places, .partners, .measures, .outcomes: break
    }
    for filter in set.filters {
      guard case .of(let node) = filter, node.reference == nil else { continue }
      refuse("a filter that must be worked out", at: node.origin, help: "name the outcome")
    }
  }
}

extension Node {
  /// The parts that stand among results, not among rows.
  fileprivate var partsAmongResults: [Node] {
    switch form {
    case .the, .count(.rows), .count(.persons), .count(.distinct), .quantifiedRows, .shareOf, .pick,
      .seen, .sequel:
      []
    case .statistic(let statistic):
      if case .rows = statistic.range { [] } else { children }
    default: children
    }
  }
}

extension Framework {
  /// The names of members of sets of groups.
  var groupAliases: Set<String> {
    var names: Set<String> = []
    func take(_ set: SetExpression) {
      if case .groups = set.kind, let alias = set.alias { names.insert(alias.name) }
    }
    for set in subjects { take(set) }
    for node in expressions {
      node.visit { inner in
        switch inner.form {
        case .quantified(_, let set, _), .count(.members(let set)): take(set)
        case .statistic(let statistic): if case .across(let set) = statistic.range { take(set) }
        default: break
        }
      }
    }
    return names
  }
}

extension Framework {
  /// All expressions of the framework, cohorts' and claims' aside.
  fileprivate var expressions: [Node] {
    var nodes = measures.flatMap(\.expressions)
    for outcome in outcomes { nodes += OutcomeClause.State.allCases.compactMap(outcome.condition) }
    for rating in ratings { nodes += rating.expressions }
    for derived in derived { nodes += derived.nodes + derived.subjects.flatMap(\.nodes) }
    for rule in rules where rule.kind == .rule { nodes += rule.expressions }
    for consequence in consequences {
      nodes += consequence.conditions + consequence.amounts.map(\.amount)
    }
    for test in tests { nodes += test.clauses.flatMap(\.clause.expressions) }
    return nodes
  }

  /// What ratings and rules are about.
  fileprivate var subjects: [SetExpression] {
    var sets = ratings.flatMap(\.subjects) + derived.flatMap(\.subjects)
    for rule in rules where rule.kind == .rule {
      sets += rule.sets
      for response in rule.responses {
        if case .set(let set)? = response.by { sets.append(set) }
      }
    }
    return sets
  }
}

extension Measure {
  fileprivate var expressions: [Node] {
    var bounds = [minimumDenominator, coverage, realChange?.bound, target?.bound].compactMap(\.self)
    bounds += milestones.map(\.bound)
    return (definition.map { [$0] } ?? []) + bounds.flatMap(\.nodes)
  }
}

extension RatingScale {
  fileprivate var expressions: [Node] {
    var nodes = (value.map { [$0] } ?? []) + subjects.flatMap(\.nodes)
    for line in cases {
      switch line.condition {
      case .bound(let bound): nodes += bound.nodes
      case .when(let node): nodes.append(node)
      case .otherwise: break
      }
    }
    return nodes + gates.map(\.condition)
  }
}

extension Rule {
  fileprivate var expressions: [Node] {
    clauses.flatMap { stated -> [Node] in
      switch stated.clause {
      case .when(let node), .require(let node), .forbid(let node): [node]
      case .forEach(let sets): sets.flatMap(\.nodes)
      case .auditedBy, .then, .common: []
      }
    }
  }
}

extension TestClause {
  fileprivate var expressions: [Node] {
    switch self {
    case .expect(let expectation):
      [expectation.condition] + (expectation.within.map { [$0] } ?? [])
    case .given(let node, _): [node]
    case .asOf, .givenTable, .common: []
    }
  }
}
