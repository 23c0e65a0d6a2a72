// Scores and calculations: their types, and what they are of.

extension ExpressionCheck {
  /// What the lines of a score or calculation can speak of.
  private func scope(of derived: Derived) -> Scope {
    var scope = Scope.results
    for subject in derived.subjects { scope = scope.with(subject) }
    if derived.subjects.count > 1 { scope.subject = nil }
    return scope
  }

  /// The type of a score or calculation; nothing is known of it while it is being looked into.
  mutating func meaning(ofDerived index: Int) -> Meaning {
    if let known = derivedTypes[index] { return known ?? .unknown }
    derivedTypes[index] = .some(nil)
    let meaning = following { $0.joinedMeaning(of: $0.framework.derived[index]) }
    derivedTypes[index] = .some(meaning)
    return meaning
  }

  private mutating func joinedMeaning(of derived: Derived) -> Meaning {
    let scope = scope(of: derived)
    var joined: ValueType?
    for node in derived.valueNodes {
      guard let type = type(meaning(of: node, in: scope, reporting: false)) else { continue }
      joined = joined.map { $0 == type ? type : .number } ?? type
    }
    return joined.map { .value($0) } ?? .unknown
  }

  mutating func derived(_ derived: Derived) {
    var scope = Scope.results
    for subject in derived.subjects {
      set(subject, in: scope)
      scope = scope.with(subject)
    }
    if derived.subjects.count > 1 { scope.subject = nil }
    let what = "a \(derived.kind.rawValue)"
    if let definition = derived.definition { wantNumeric(definition, in: scope, what: what) }
    let value = derived.value.map { node in
      wantNumeric(node, in: scope, what: "a \(derived.kind.rawValue) on a value")
      return meaning(of: node, in: scope, reporting: false)
    }
    let numbers = derived.lines.map(\.value) + derived.knots.map(\.value)
    alike(numbers, in: scope, what: what)
    let own = numbers.first.map { meaning(of: $0, in: scope, reporting: false) }
    for stated in derived.clauses {
      clause(stated.clause, value ?? .unknown, own ?? .unknown, in: scope)
    }
  }

  /// The numbers of a score are all of one type, or all plain.
  private mutating func alike(_ nodes: [Node], in scope: Scope, what: String) {
    guard let first = nodes.first else { return }
    wantNumeric(first, in: scope, what: what)
    let meaning = meaning(of: first, in: scope, reporting: false)
    for node in nodes.dropFirst() {
      compare(meaning, to: node, at: node.origin, in: scope, what: what, left: first)
    }
  }

  private mutating func clause(
    _ clause: DerivedClause,
    _ value: Meaning,
    _ own: Meaning,
    in scope: Scope
  ) {
    switch clause {
    case .line(_, .when(let condition)): wantCondition(condition, in: scope)
    case .line(_, .bound(let bound)): self.bound(bound, beside: value, in: scope)
    case .knot(_, let position):
      compare(value, to: position, at: position.origin, in: scope, what: "a knot")
    case .gate(let gate):
      wantCondition(gate.condition, in: scope)
      if let limit = gate.effect.number {
        compare(own, to: limit, at: limit.origin, in: scope, what: "a gate")
      }
    case .line(_, .otherwise), .inOrder, .distinguishByInterval, .common: break
    }
  }

  // MARK: What is generic

  /// A rating or score by kind, named alone, is that of what is being spoken of; of the present partner or
  /// place where nothing else is.
  mutating func wantSubject(
    of name: Reference,
    _ subjects: [SetExpression],
    in scope: Scope
  ) {
    guard subjects.count == 1, let kind = subjects.first?.kind, !kind.isCoordinate,
      !scope.spoken.contains(kind)
    else { return }
    found.append(
      .wrongScope(
        name.name,
        help: "it is of \(kind.word), and none is being spoken of: write '\(name.name) of …'",
        at: name.origin
      )
    )
  }

  /// `progress of settled`: whether there is one of such a thing.
  mutating func wantKind(
    of meaning: Meaning,
    for name: Reference,
    _ subjects: [SetExpression],
    at origin: Origin
  ) {
    guard meaning != .unknown, subjects.count < 2,
      meaning.kind != subjects.first?.kind
        || meaning.kind == nil
    else { return }
    let wanted = subjects.first.map { "of \($0.kind.word)" } ?? "of the framework as a whole"
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(name.name)' is \(wanted), and this is \(meaning.words(framework))",
        at: origin,
        help: subjects.isEmpty ? "write '\(name.name)' alone" : "name one of them"
      )
    )
  }
}

extension Framework {
  /// What a rating, score or calculation is of; `nil` for all other things.
  package func subjects(of symbol: Symbols.Symbol) -> [SetExpression]? {
    switch symbol.kind {
    case .rating: ratings[symbol.index].subjects
    case .score, .calculation: derived[symbol.index].subjects
    default: nil
    }
  }
}

extension Framework {
  /// Whether a score or calculation is a share, by the type of its numbers.
  package func isShare(derived index: Int) -> Bool {
    var check = ExpressionCheck(self, Symbols(self))
    return check.meaning(ofDerived: index) == .value(.share)
  }
}
