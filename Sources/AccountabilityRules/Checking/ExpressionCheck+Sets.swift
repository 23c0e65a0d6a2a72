// Sets and what is said of their members.

extension ExpressionCheck {
  mutating func set(_ set: SetExpression, in scope: Scope) {
    switch set.kind {
    case .places, .partners, .measures, .outcomes: break
    case .groups(let breakdown): groups(of: breakdown)
    case .persons(let name): _ = personSource(name)
    }
    for filter in set.filters {
      switch filter {
      case .inPlace(let place): member(place, .place, .place, in: scope)
      case .of(let outcome): ofOutcome(outcome, in: scope)
      case .role(_, let outcome): member(outcome, .outcome, .outcome, in: scope)
      case .withSame(let names): for name in names { same(name, of: set) }
      case .ownedBy(let partner), .suppliedBy(let partner):
        member(partner, .partner, .partner, in: scope)
      }
    }
    if let condition = set.condition { wantCondition(condition, in: members(of: set, in: scope)) }
  }

  /// Where a condition on the members of a set stands.
  mutating func members(of set: SetExpression, in scope: Scope) -> Scope {
    guard case .persons(let name) = set.kind else { return scope.with(set) }
    let count = found.count
    let source = personSource(name)
    found.removeSubrange(count...)
    var inner = scope.with(set)
    inner.person = Scope.Person(source: source)
    return inner
  }

  /// An outcome by name, as a member of a set, or worked out.
  private mutating func ofOutcome(_ node: Node, in scope: Scope) {
    if let name = node.reference { return member(name, .outcome, .outcome, in: scope) }
    let meaning = meaning(of: node, in: scope)
    guard meaning != .outcome, meaning != .unknown else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "this is \(meaning.words(framework)), and an outcome is wanted here",
        at: node.origin,
        help: "name an outcome"
      )
    )
  }

  /// An attribute that members of a set have in common with the present one.
  private mutating func same(_ name: Reference, of set: SetExpression) {
    guard let kind = set.kind.meaning.declared else {
      found.append(
        .wrongScope(
          "with same",
          help:
            "places, partners, measures and outcomes have attributes, \(set.kind.word) have none",
          at: name.origin
        )
      )
      return
    }
    guard attributes.values(name.name, of: kind).isEmpty else { return }
    found.append(
      .unknownName(
        name,
        wanted: "attribute of \(kind.article) \(kind.rawValue)",
        among: attributes.names(of: kind)
      )
    )
  }

  /// A breakdown: a field whose values are groups.
  private mutating func groups(of breakdown: Reference) {
    let fields = framework.sources.flatMap(\.fields)
    guard let problem = Grouping.problem(breakdown, among: fields, wanted: "field") else { return }
    found.append(problem)
  }

  mutating func quantified(
    _ set: SetExpression,
    _ said: Quantified,
    in scope: Scope
  ) -> Meaning {
    self.set(set, in: scope)
    let inner = members(of: set, in: scope)
    switch said {
    case .are(let predicate, _):
      self.said(predicate, of: set.kind.meaning, at: set.origin, isField: false)
    case .have(let condition): wantCondition(condition, in: inner)
    }
    return .value(.yesNo)
  }
}
