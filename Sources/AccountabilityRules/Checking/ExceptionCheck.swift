/// Exceptions: whether what they change is there, and whether two of them change the same.
struct ExceptionCheck {
  private let framework: Framework
  private let symbols: Symbols
  private var found: [Diagnostic] = []

  static func check(_ framework: Framework, except damaged: Set<String>) -> [Diagnostic] {
    var check = ExceptionCheck(framework: framework, symbols: Symbols(framework))
    check.found = check.symbols.clashes
    for exception in framework.exceptions {
      check.subject(of: exception)
      check.form(of: exception, isDamaged: damaged.contains(exception.subject.name))
      check.keys(of: exception)
      check.condition(of: exception)
    }
    check.conflicts()
    return check.found
  }

  private init(framework: Framework, symbols: Symbols) {
    self.framework = framework
    self.symbols = symbols
  }

  private mutating func subject(of exception: Exception) {
    guard let name = exception.name, let kind = exception.kind.declaration else { return }
    guard let symbol = symbols[name.name] else {
      return found.append(
        .unknownName(name, wanted: kind.rawValue, among: symbols.names(of: kind))
      )
    }
    guard symbol.kind != kind else { return }
    found.append(
      .wrongKind(
        name,
        is: symbol.kind,
        wanted: "\(kind.article) \(kind.rawValue)",
        declared: symbol.name.origin
      )
    )
  }

  /// An exception says what holds instead, or that nothing does.
  private mutating func form(of exception: Exception, isDamaged: Bool) {
    if exception.isLeftOut, !exception.change.isEmpty {
      found.append(.leftOutWithClauses(at: exception.origin))
    } else if exception.isLeftOut, exception.kind == .policy {
      found.append(.policyLeftOut(at: exception.origin))
    } else if !exception.isLeftOut, exception.change.isEmpty, !isDamaged {
      found.append(.emptyException(at: exception.origin))
    }
  }

  /// A parameter's values are looked up by the keys that it has.
  private mutating func keys(of exception: Exception) {
    guard case .parameter(let keys, _) = exception.change, !keys.isEmpty,
      let parameter = framework.parameters.first(where: { $0.name == exception.name }),
      Set(keys) != Set(parameter.keys)
    else { return }
    found.append(.otherKeys(keys, than: parameter, at: exception.origin))
  }

  private mutating func condition(of exception: Exception) {
    guard let condition = exception.condition else { return }
    var check = ExpressionCheck(framework, symbols)
    check.wantCondition(condition, in: scope(of: exception))
    found += check.found
  }

  /// The condition speaks of the measure or outcome that is changed.
  private func scope(of exception: Exception) -> Scope {
    guard let symbol = symbols[exception.subject.name] else { return .results }
    switch exception.kind {
    case .measure where symbol.kind == .measure:
      return Scope.results.speaking(of: .measure(symbol.index))
    case .outcome: return Scope.results.speaking(of: .outcome)
    case .measure, .policy, .source, .rating, .score, .calculation, .parameter, .rule, .claim,
      .consequence:
      return .results
    }
  }

  // MARK: Two at once

  /// Where exceptions change one declaration.
  private struct Changed {
    var first: Origin
    var leftOut: Origin?
    var slots: [ClauseSlot: Origin] = [:]
  }

  /// Of two exceptions that hold at once neither goes first: they may not change the same.
  ///
  /// Whether two hold that have conditions, the results tell; one that has none holds beside any other
  /// from some day on.
  private mutating func conflicts() {
    var changed: [Exception.Subject: Changed] = [:]
    for exception in framework.exceptions where exception.condition == nil {
      conflicts(of: exception, with: changed)
      for subject in subjects(of: exception) {
        var known = changed[subject] ?? Changed(first: exception.origin)
        if exception.isLeftOut { known.leftOut = known.leftOut ?? exception.origin }
        known.slots.merge(exception.replaced.map { ($0.slot, $0.origin) }) { first, _ in first }
        changed[subject] = known
      }
    }
    for exception in framework.exceptions where exception.condition != nil {
      conflicts(of: exception, with: changed)
    }
  }

  private mutating func conflicts(
    of exception: Exception,
    with changed: [Exception.Subject: Changed]
  ) {
    if exception.isLeftOut {
      for subject in subjects(of: exception) {
        guard let known = changed[subject] else { continue }
        found.append(.leftOutAndChanged(subject.words, at: exception.origin, other: known.first))
      }
    } else if let known = changed[exception.subject] {
      if let leftOut = known.leftOut {
        return found.append(
          .leftOutAndChanged(exception.subject.words, at: exception.origin, other: leftOut)
        )
      }
      for (slot, words, origin) in exception.replaced {
        guard let earlier = known.slots[slot] else { continue }
        found.append(.changedTwice(words, at: origin, other: earlier))
      }
    }
  }

  /// What an exception changes; an outcome that is left out goes with its measures.
  private func subjects(of exception: Exception) -> [Exception.Subject] {
    guard exception.isLeftOut, exception.kind == .outcome,
      let outcome = framework.outcomes.first(where: { $0.name == exception.name })
    else { return [exception.subject] }
    return [exception.subject]
      + outcome.measures.map { Exception.Subject(.measure, $0.name.name) }
  }
}

extension Exception {
  /// The clauses that replace others, each with its first word and its place.
  fileprivate var replaced: [(slot: ClauseSlot, words: String, origin: Origin)] {
    switch change {
    case .policy(let clauses): replaced(clauses) { ClauseText.policy($0) }
    case .source(let clauses): replaced(clauses) { ClauseText.source($0) }
    case .outcome(let clauses, _): replaced(clauses) { ClauseText.outcome($0) }
    case .measure(let clauses): replaced(clauses) { ClauseText.measure($0) }
    case .rating(let clauses): replaced(clauses) { ClauseText.rating($0) }
    case .derived(let clauses): replaced(clauses) { ClauseText.derived($0) }
    case .parameter(_, let clauses): replaced(clauses) { ClauseText.parameter($0) }
    case .rule(let clauses): replaced(clauses) { ClauseText.rule($0) }
    case .consequence(let clauses): replaced(clauses) { ClauseText.consequence($0) }
    }
  }

  private func replaced<Clause: ReplaceableClause>(
    _ clauses: [Stated<Clause>],
    text: (Clause) -> String
  ) -> [(slot: ClauseSlot, words: String, origin: Origin)] {
    clauses.compactMap { stated in
      guard let slot = stated.clause.slot else { return nil }
      let first = text(stated.clause).split(separator: " ").first ?? ""
      return (slot, "'\(first)'", stated.origin)
    }
  }
}

extension Exception.Subject {
  fileprivate var words: String { kind == .policy ? Words.policy : "\(kind.rawValue) '\(name)'" }
}

extension Diagnostic {
  fileprivate static func changedTwice(
    _ what: String,
    at origin: Origin,
    other: Origin
  ) -> Diagnostic {
    Diagnostic(
      "conflicting-exceptions",
      "two exceptions change \(what), and both hold",
      at: origin,
      labels: [Label("the other is here", at: other)],
      help: "keep one of the two; the order in which they stand says nothing"
    )
  }

  fileprivate static func leftOutAndChanged(
    _ what: String,
    at origin: Origin,
    other: Origin
  ) -> Diagnostic {
    Diagnostic(
      "conflicting-exceptions",
      "\(what) is left out by one exception and changed or left out by another, and both hold",
      at: origin,
      labels: [Label("the other is here", at: other)],
      help: "keep one of the two; what is left out cannot be changed as well"
    )
  }

  fileprivate static func leftOutWithClauses(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "'left out' stands alone: what is left out has no clauses",
      at: origin,
      help: "take 'left out' away, or the other clauses"
    )
  }

  fileprivate static func policyLeftOut(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "the policy cannot be left out",
      at: origin,
      help: "say what is agreed instead"
    )
  }

  fileprivate static func emptyException(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unexpected",
      "this exception changes nothing",
      at: origin,
      help: "say in the braces what holds instead, or 'left out'"
    )
  }

  fileprivate static func otherKeys(
    _ keys: [Reference],
    than parameter: Parameter,
    at origin: Origin
  ) -> Diagnostic {
    let wanted = parameter.keys.map(\.name).joined(separator: ", ")
    return Diagnostic(
      "unknown-name",
      "these values are for \(keys.map(\.name).joined(separator: ", ")), and those of '\(parameter.name.name)' are for \(wanted.isEmpty ? "nothing" : wanted)",
      at: origin,
      help: wanted.isEmpty
        ? "write one value a line, without a table" : "head the columns: \(wanted)"
    )
  }
}
