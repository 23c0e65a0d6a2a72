// Names: what each stands for among rows, of a person, among results.

extension ExpressionCheck {
  mutating func name(_ reference: Reference, in scope: Scope) -> Meaning {
    if let source = scope.source { return fieldOrName(reference, of: source) }
    if let alias = scope.aliases[reference.name] { return alias }
    if let person = scope.person { return ofPerson(reference, person) }
    guard let symbol = symbols[reference.name] else {
      found.append(
        .unknownName(
          reference,
          wanted: "measure, rating or other result",
          among: symbols.names(except: .source, .cohort, .sector, .note)
            + Array(scope.aliases.keys).sorted()
        )
      )
      return .unknown
    }
    switch symbol.kind {
    case .measure: return .measure(symbol.index)
    case .outcome: return .outcome
    case .partner: return .partner
    case .place: return .place
    case .rule where !framework.rules[symbol.index].isOfPersons: return .rule
    case .rating:
      wantSubject(of: reference, framework.ratings[symbol.index].subjects, in: scope)
      return .label(of: symbol.index)
    case .score, .calculation:
      wantSubject(of: reference, framework.derived[symbol.index].subjects, in: scope)
      return meaning(ofDerived: symbol.index)
    case .consequence: return .consequence
    case .sector, .note:
      found.append(
        .wrongScope(
          reference.name,
          help: "it is \(symbol.kind.article) \(symbol.kind.rawValue), and has no value or state",
          at: reference.origin
        )
      )
      return .unknown
    case .codes:
      found.append(.codesAsValue(reference))
      return .unknown
    case .parameter: return parameter(symbol.index, of: nil, at: reference.origin, in: scope)
    case .source, .cohort, .claim, .rule: return outOfPlace(reference, symbol.kind)
    }
  }

  /// A name that has a meaning elsewhere, not among results.
  private mutating func outOfPlace(_ reference: Reference, _ kind: DeclarationKind) -> Meaning {
    let name = reference.name
    let help =
      switch kind {
      case .source: "a source's rows are reached by 'the … in \(name)' or 'sum of … in \(name)'"
      case .cohort:
        "a cohort's persons are reached by 'persons in \(name)' or 'share of \(name) whose …'"
      case .claim, .rule:
        "it is about single persons: ask for it behind 'whose', as in 'share of … whose \(name) is met'"
      case .place, .partner, .codes, .outcome, .measure, .parameter, .rating, .score, .calculation,
        .consequence, .sector, .note:
        "name a measure, a rating or a rule"
      }
    found.append(.wrongScope(name, help: help, at: reference.origin))
    return .unknown
  }

  private mutating func fieldOrName(_ reference: Reference, of source: Source) -> Meaning {
    if let field = source.field(reference.name) { return meaning(of: field, in: source) }
    switch symbols[reference.name]?.kind {
    case .partner?: return .partner
    case .place?: return .place
    case .codes?: found.append(.codesAsValue(reference))
    case .measure?, .outcome?, .score?, .calculation?, .parameter?, .rating?, .rule?, .source?,
      .cohort?,
      .claim?, .sector?, .consequence?, .note?:
      guard !damaged.contains(source.name.name) else { return .unknown }
      found.append(
        .wrongScope(
          reference.name,
          help:
            "after 'where' in a source stand the fields of its rows; results are compared outside",
          at: reference.origin
        )
      )
    case nil: unknownField(reference, of: source)
    }
    return .unknown
  }

  /// A name where one person is spoken of: a claim, a partner or a place.
  private mutating func ofPerson(_ reference: Reference, _ person: Scope.Person) -> Meaning {
    let name = reference.name
    switch symbols[name]?.kind {
    case .partner?: return .partner
    case .place?: return .place
    case .claim?: return .rule
    case .rule? where symbols[name].map { framework.rules[$0.index].isOfPersons } ?? false:
      return .rule
    case .codes?: found.append(.codesAsValue(reference))
    case .measure?, .outcome?, .score?, .calculation?, .parameter?, .rating?, .rule?, .source?,
      .cohort?,
      .sector?, .consequence?, .note?:
      found.append(
        .wrongScope(
          name,
          help:
            "one person is spoken of here: say what its rows show; results are compared outside",
          at: reference.origin
        )
      )
    case nil:
      guard let source = person.source else { return .unknown }
      guard source.field(name) != nil else {
        unknownField(reference, of: source)
        return .unknown
      }
      found.append(
        .wrongScope(
          name,
          help:
            "a person may have many rows: write 'latest \(name)', or 'any \(source.name.name) where …'",
          at: reference.origin
        )
      )
    }
    return .unknown
  }

  mutating func unknownField(_ reference: Reference, of source: Source) {
    guard !damaged.contains(source.name.name) else { return }
    found.append(
      .unknownName(
        reference,
        wanted: "field of '\(source.name.name)'",
        among: source.fields.map(\.name.name)
      )
    )
  }

  /// What a field's values are.
  func meaning(of field: Field, in source: Source) -> Meaning {
    switch field.type {
    case .text, .status, .rating: .value(.text)
    case .part(.lower, let figure), .part(.upper, let figure):
      end(of: figure, in: source)
    case .number, .part: .value(.number)
    case .count: .value(.count)
    case .share, .percent: .value(.share)
    case .money(let currency): .value(.money(currency))
    case .date, .received: .value(.date)
    case .period: .value(.period)
    case .yesNo: .value(.yesNo)
    case .place: .place
    case .partner: .partner
    case .measure: .unknown
    case .person: .value(.person)
    case .key: .value(.row(of: source.name.name))
    case .row(let other): .value(.row(of: other.name))
    case .oneOf: .value(.code(of: field.name.name))
    case .code(let list):
      .value(codes(named: list)?.isNumeric ?? false ? .number : .code(of: list.name))
    }
  }

  /// The ends of an interval are what the figure is of which it is one.
  private func end(of figure: Reference, in source: Source) -> Meaning {
    guard let whole = source.field(figure.name) else { return .value(.number) }
    if case .part = whole.type { return .value(.number) }
    return meaning(of: whole, in: source)
  }

  /// The meaning of a field that is named in a form over rows.
  mutating func field(_ reference: Reference, of source: Source?) -> Meaning {
    guard let source else { return .unknown }
    guard let field = source.field(reference.name) else {
      unknownField(reference, of: source)
      return .unknown
    }
    return meaning(of: field, in: source)
  }
}
