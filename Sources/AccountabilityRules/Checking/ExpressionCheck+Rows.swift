// Rows, and what is counted or looked up among them.

extension ExpressionCheck {
  /// The source of some rows, all that is said of them checked.
  ///
  /// Where persons are counted, the name may be a cohort's.
  @discardableResult
  mutating func source(_ rows: Rows, in scope: Scope, ofPersons: Bool = false) -> Source? {
    let isCohort = symbols[rows.source.name]?.kind == .cohort
    guard let source = ofPersons || isCohort ? personSource(rows.source) : plainSource(rows.source)
    else { return nil }
    if isCohort, !ofPersons {
      found.append(
        .wrongScope(
          rows.source.name,
          help: "it is a cohort, not rows: name its source, '\(source.name.name)'",
          at: rows.source.origin
        )
      )
    }
    for name in rows.same { same(name, in: source, scope) }
    if let condition = rows.condition { wantCondition(condition, in: Scope.rows(of: source)) }
    if let person = rows.person {
      wantPersons(source, at: rows.source)
      wantCondition(person, in: Scope.person(of: source))
    }
    return source
  }

  private mutating func plainSource(_ name: Reference) -> Source? {
    if let source = source(named: name) { return source }
    found.append(.unknownName(name, wanted: "source", among: symbols.names(of: .source)))
    return nil
  }

  /// The records of a cohort or a source, in which persons are found.
  mutating func personSource(_ name: Reference) -> Source? {
    var current = name
    for _ in 0...framework.cohorts.count {
      guard let index = symbols.index(current.name, of: .cohort) else { break }
      current = framework.cohorts[index].rows.source
    }
    guard let source = source(named: current) else {
      if current.name == name.name, symbols[name.name]?.kind != .cohort {
        found.append(
          .unknownName(
            name,
            wanted: "cohort or source",
            among: symbols.names(of: .cohort) + symbols.names(of: .source)
          )
        )
      }
      return nil
    }
    if current.name == name.name { wantPersons(source, at: name) }
    return source
  }

  private mutating func wantPersons(_ source: Source, at name: Reference) {
    guard !source.fields.contains(where: { $0.type == .person }),
      !damaged.contains(source.name.name)
    else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(source.name.name)' does not say whom a row is about",
        at: name.origin,
        labels: [
          Diagnostic.Label("'\(source.name.name)' is declared here", at: source.name.origin)
        ],
        help: "add a field of type person to it: client person from \"Client\""
      )
    )
  }

  /// A field that is to be the same as in the row that is spoken of.
  private mutating func same(_ name: Reference, in source: Source, _ scope: Scope) {
    guard let row = scope.source else {
      found.append(
        .wrongScope(
          "with same",
          help: "no row is spoken of here with which others could have something in common",
          at: name.origin
        )
      )
      return
    }
    let (first, second) = (field(name, of: source), field(name, of: row))
    guard let a = type(first), let b = type(second), !a.isComparable(to: b) else { return }
    found.append(.unlikeTypes(b, a, in: "'with same'", at: name.origin))
  }

  /// Rows and persons are counted among results or of a person, not inside a condition on one row.
  private mutating func refuseInRow(_ what: String, at origin: Origin, in scope: Scope) {
    guard scope.source != nil else { return }
    found.append(
      .wrongScope(
        what,
        help: "after 'where' stand the fields of one row; say it outside, or behind 'whose'",
        at: origin
      )
    )
  }

  // MARK: Counts and shares

  mutating func count(_ counted: Counted, at origin: Origin, in scope: Scope) -> Meaning {
    switch counted {
    case .rows(let rows):
      refuseInRow("count", at: origin, in: scope)
      source(rows, in: scope)
    case .members(let set): self.set(set, in: scope)
    case .persons(let rows):
      refuseInRow("persons", at: origin, in: scope)
      source(rows, in: scope, ofPersons: true)
    case .distinct(let name, let rows):
      refuseInRow("distinct", at: origin, in: scope)
      _ = field(name, of: source(rows, in: scope))
    }
    return .value(.count)
  }

  mutating func shareOf(_ inside: Inside, at origin: Origin, in scope: Scope) -> Meaning {
    refuseInRow("share", at: origin, in: scope)
    let isOfPersons = inside.unit == .persons
    if !isOfPersons, symbols[inside.rows.source.name]?.kind == .cohort {
      found.append(
        .wrongScope(
          "where",
          help:
            "'\(inside.rows.source.name)' is a cohort: write 'whose' and what is so of a person",
          at: inside.condition.origin
        )
      )
    } else if let source = source(inside.rows, in: scope, ofPersons: isOfPersons) {
      let inner = isOfPersons ? Scope.person(of: source) : Scope.rows(of: source)
      wantCondition(inside.condition, in: inner)
    }
    return .value(.share)
  }

  // MARK: A person's rows

  mutating func pick(_ pick: Pick, at origin: Origin, in scope: Scope) -> Meaning {
    let word = pick.end.rawValue
    guard let person = person(word, at: origin, in: scope) else { return .unknown }
    let source = pick.rows.map { self.source($0, in: scope, ofPersons: true) } ?? person.source
    return field(pick.field, of: source)
  }

  mutating func seen(_ rows: Rows?, at origin: Origin, in scope: Scope) -> Meaning {
    guard let person = person("seen", at: origin, in: scope) else { return .value(.yesNo) }
    let source = rows.map { self.source($0, in: scope, ofPersons: true) } ?? person.source
    guard let source, !source.fields.contains(where: { $0.type == .partner }) else {
      return .value(.yesNo)
    }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(source.name.name)' does not say which partner a row is from",
        at: origin,
        help: "add a field of type partner to it: agency partner from \"Agency\""
      )
    )
    return .value(.yesNo)
  }

  /// The person that is spoken of; none is where rows or results are.
  private mutating func person(
    _ word: String,
    at origin: Origin,
    in scope: Scope
  ) -> Scope.Person? {
    if scope.source == nil, let person = scope.person { return person }
    let help =
      scope.source == nil
      ? "it speaks of one person: it stands behind 'whose', or in a rule 'for persons in …'"
      : "after 'where' stand the fields of one row; a person is spoken of behind 'whose'"
    found.append(.wrongScope(word, help: help, at: origin))
    return nil
  }

  mutating func sequel(_ sequel: Sequel, at origin: Origin, in scope: Scope) -> Meaning {
    if let row = scope.source {
      wantPersons(row, at: Reference(row.name.name, at: origin))
    } else {
      found.append(
        .wrongScope(
          sequel.direction.rawValue,
          help: "it looks on from one row: it stands behind 'where' among a source's rows",
          at: origin
        )
      )
    }
    source(sequel.rows, in: scope, ofPersons: sequel.rows.source.name != scope.source?.name.name)
    return .value(.yesNo)
  }

  mutating func quantified(
    _ rows: Rows,
    _ said: Node?,
    at origin: Origin,
    in scope: Scope
  ) -> Meaning {
    refuseInRow("rows", at: origin, in: scope)
    let source = source(rows, in: scope)
    if let said, let source { wantCondition(said, in: Scope.rows(of: source)) }
    return .value(.yesNo)
  }

  // MARK: Cohorts

  mutating func cohort(_ cohort: Cohort) {
    source(cohort.rows, in: .results, ofPersons: true)
  }
}

extension Scope {
  /// Where the fields of one row are spoken of.
  static func rows(of source: Source) -> Scope {
    var scope = Scope.results
    scope.source = source
    return scope
  }

  /// Where one person is spoken of.
  static func person(of source: Source?) -> Scope {
    var scope = Scope.results
    scope.person = Person(source: source)
    return scope
  }
}
