extension Framework {
  /// The framework as it stands on a day: with the exceptions that are in force, which are then no longer
  /// listed.
  ///
  /// An exception `when` something is so is not applied; what is so depends on the results.
  ///
  /// - Complexity: O(size of the framework).
  public func effective(asOf date: CalendarDate) -> Framework {
    applying(exceptions.filter { $0.isInForce(on: date) })
  }

  /// Whether the framework is another one on another day.
  package var isDated: Bool { exceptions.contains { $0.from != nil } }

  /// The framework at one stage that exceptions bring about.
  package struct Stage: Sendable {
    package let exceptions: [Exception]
    package let framework: Framework
  }

  /// The stages of the framework: before any date, from each date on, and with each exception that
  /// holds only when something is so.
  ///
  /// Each test stands at the one stage of its date.
  package var stages: [Stage] {
    let dates = Set(exceptions.filter { $0.condition == nil }.compactMap(\.from)).sorted()
    let tests = Dictionary(grouping: tests) { test in
      test.asOf.map { date in dates.count { $0 <= date } } ?? dates.count
    }
    let dated = ([nil] + dates).enumerated().map { index, date in
      stage(exceptions.filter { $0.isInForce(on: date) }, tests: tests[index] ?? [])
    }
    let conditional = exceptions.filter { $0.condition != nil }.map { exception in
      stage(exceptions.filter { $0.isInForce(on: exception.from) } + [exception], tests: [])
    }
    return dated + conditional
  }

  private func stage(_ exceptions: [Exception], tests: [Test]) -> Stage {
    var framework = applying(exceptions)
    framework.tests = tests
    return Stage(exceptions: exceptions, framework: framework)
  }

  /// The framework with some exceptions, and none listed.
  private func applying(_ exceptions: [Exception]) -> Framework {
    let changes = Changes(exceptions)
    var framework = self
    framework.exceptions = []
    framework.policy = changes.policy(policy)
    framework.sources = changes.applied(to: sources)
    framework.outcomes = outcomes.map { outcome in
      var outcome = outcome
      outcome.measures = changes.applied(to: outcome.measures)
      return outcome
    }
    framework.outcomes = changes.applied(to: framework.outcomes)
    framework.otherMeasures = changes.applied(to: otherMeasures)
    framework.derived = changes.applied(to: derived)
    framework.parameters = changes.applied(to: parameters)
    framework.ratings = changes.applied(to: ratings)
    framework.rules = changes.applied(to: rules)
    framework.consequences = changes.applied(to: consequences)
    return framework
  }
}

extension Exception {
  /// What an exception changes.
  package struct Subject: Hashable, Sendable {
    package var kind: Kind
    package var name: String

    package init(_ kind: Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }
  }

  package var subject: Subject { Subject(kind, name?.name ?? "") }
}

/// What exceptions do to each declaration.
private struct Changes {
  private let exceptions: [Exception.Subject: [Exception]]

  init(_ exceptions: [Exception]) {
    self.exceptions = Dictionary(grouping: exceptions, by: \.subject)
  }

  /// The declarations, each as it is changed, without those that are left out.
  func applied<Declaration: ChangeableDeclaration>(to declarations: [Declaration]) -> [Declaration]
  {
    declarations.compactMap { declaration in
      let subject = Exception.Subject(declaration.exceptionKind, declaration.name.name)
      guard let exceptions = exceptions[subject] else { return declaration }
      guard !exceptions.contains(where: \.isLeftOut) else { return nil }
      return exceptions.reduce(declaration) { $0.changed($1.change) }
    }
  }

  /// The policy, which the first exception makes where there is none.
  func policy(_ policy: Policy?) -> Policy? {
    let exceptions = exceptions[Exception.Subject(.policy, "")] ?? []
    return exceptions.reduce(policy) { policy, exception in
      guard case .policy(let clauses) = exception.change else { return policy }
      return Policy(
        clauses: (policy?.clauses ?? []).replaced(by: clauses),
        at: policy?.origin ?? exception.origin
      )
    }
  }
}

/// A declaration that exceptions can change.
private protocol ChangeableDeclaration {
  var name: Reference { get }
  var exceptionKind: Exception.Kind { get }

  /// The declaration with an exception's clauses; the same where they are those of another kind.
  func changed(_ change: Exception.Change) -> Self
}

extension Source: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { .source }

  fileprivate func changed(_ change: Exception.Change) -> Source {
    guard case .source(let clauses) = change else { return self }
    return Source(kind, name: name, title: statedTitle, clauses: self.clauses.replaced(by: clauses))
  }
}

extension Outcome: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { .outcome }

  fileprivate func changed(_ change: Exception.Change) -> Outcome {
    guard case .outcome(let clauses, let measures) = change else { return self }
    return Outcome(
      name: name,
      title: statedTitle,
      clauses: self.clauses.replaced(by: clauses),
      measures: self.measures + measures
    )
  }
}

extension Measure: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { .measure }

  fileprivate func changed(_ change: Exception.Change) -> Measure {
    guard case .measure(let clauses) = change else { return self }
    return Measure(
      name: name,
      title: statedTitle,
      definition: definition,
      clauses: self.clauses.replaced(by: clauses)
    )
  }
}

extension RatingScale: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { .rating }

  fileprivate func changed(_ change: Exception.Change) -> RatingScale {
    guard case .rating(let clauses) = change else { return self }
    return RatingScale(
      name: name,
      title: statedTitle,
      subjects: subjects,
      value: value,
      clauses: self.clauses.replaced(by: clauses)
    )
  }
}

extension Derived: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { kind == .score ? .score : .calculation }

  fileprivate func changed(_ change: Exception.Change) -> Derived {
    guard case .derived(let clauses) = change else { return self }
    return Derived(
      kind,
      name: name,
      title: statedTitle,
      subjects: subjects,
      definition: definition,
      value: value,
      isInterpolated: isInterpolated,
      clauses: self.clauses.replaced(by: clauses)
    )
  }
}

extension Parameter: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { .parameter }

  fileprivate func changed(_ change: Exception.Change) -> Parameter {
    guard case .parameter(let keys, let clauses) = change else { return self }
    return Parameter(
      name: name,
      title: statedTitle,
      keys: self.keys,
      clauses: self.clauses.replaced(by: clauses.map { $0.keyed(by: self.keys, from: keys) })
    )
  }
}

extension Stated<ParameterClause> {
  /// The clause with its keys in another order; as it is where they are not the same ones.
  fileprivate func keyed(by keys: [Reference], from others: [Reference]) -> Stated {
    guard case .value(var value) = clause, value.keys.count == others.count else { return self }
    let given = Dictionary(zip(others.map(\.name), value.keys)) { first, _ in first }
    let ordered = keys.compactMap { given[$0.name] }
    guard ordered.count == value.keys.count else { return self }
    value.keys = ordered
    return Stated(.value(value), at: origin)
  }
}

extension Rule: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { kind == .claim ? .claim : .rule }

  fileprivate func changed(_ change: Exception.Change) -> Rule {
    guard case .rule(let clauses) = change else { return self }
    return Rule(kind, name: name, title: statedTitle, clauses: self.clauses.replaced(by: clauses))
  }
}

extension Consequence: ChangeableDeclaration {
  fileprivate var exceptionKind: Exception.Kind { .consequence }

  fileprivate func changed(_ change: Exception.Change) -> Consequence {
    guard case .consequence(let clauses) = change else { return self }
    return Consequence(name: name, title: statedTitle, clauses: self.clauses.replaced(by: clauses))
  }
}
