// What an expression stands for.

extension ExpressionCheck {
  mutating func meaning(of node: Node, in scope: Scope, reporting: Bool) -> Meaning {
    let before = found
    let meaning = meaning(of: node, in: scope)
    if !reporting { found = before }
    return meaning
  }

  /// The type of a value; `nil` where it is not known.
  mutating func type(_ meaning: Meaning) -> ValueType? {
    switch meaning {
    case .value(let type): type
    case .measure(let index?):
      if case .value(let type) = self.meaning(ofMeasure: index) { type } else { nil }
    case .label(let index): .label(of: framework.ratings[index].name.name)
    case .outcome: .reference(.outcome)
    case .partner: .reference(.partner)
    case .place: .reference(.place)
    case .rule: .reference(.rule)
    case .consequence: .reference(.consequence)
    case .measure(nil), .unknown: nil
    }
  }

  mutating func wantNumeric(_ node: Node, in scope: Scope, what: String) {
    let meaning = meaning(of: node, in: scope)
    if let type = type(meaning), !type.isNumeric {
      found.append(.wrongType(type, wanted: "a number", in: what, at: node.origin))
    }
  }

  mutating func wantCondition(_ node: Node, in scope: Scope) {
    let meaning = meaning(of: node, in: scope)
    switch meaning {
    case .value(.yesNo), .unknown: break
    case .rule:
      found.append(
        .wrongType(
          .reference(.rule),
          wanted: "a condition",
          in: "this clause",
          at: node.origin,
          help: "say what is so of it: '\(node) is met'"
        )
      )
    default:
      let help = "say what is so of it, such as \(meaning.condition(on: "\(node)"))"
      found.append(
        Diagnostic(
          "wrong-type",
          "this clause wants a condition, and this is \(meaning.words(framework))",
          at: node.origin,
          help: help
        )
      )
    }
  }

  // One exhaustive switch: a new form is given a meaning here or does not compile.
  mutating func meaning(of node: Node, in scope: Scope) -> Meaning {
    switch node.form {
    case .number(let literal): .value(literal.type)
    case .text: .value(.text)
    case .date: .value(.date)
    case .period: .value(.period)
    case .yesNo: .value(.yesNo)
    case .name(let name): self.name(Reference(name, at: node.origin), in: scope)
    case .it: subject(at: node.origin, in: scope)
    case .of(let name, let inner): part(name, of: inner, in: scope)
    case .at(let inner, let coordinates): elsewhere(inner, coordinates, in: scope)
    case .rounded(let inner, _), .negated(let inner): number(inner, in: scope)
    case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right, in: scope)
    case .comparison(_, let left, let right): relation(left, right, at: node.origin, in: scope)
    case .predicate(let inner, let predicate, _): said(predicate, of: inner, in: scope)
    case .equal(let left, let right, _): equality(left, right, at: node.origin, in: scope)
    case .oneOf(let value, let values, _):
      values.map { equality(value, $0, at: $0.origin, in: scope) }.last ?? .value(.yesNo)
    case .between(let value, let low, let high, _): between(value, low, high, in: scope)
    case .standing(let left, _, let right): standing(left, right, at: node.origin, in: scope)
    case .role(let partner, _, let outcome, _): role(partner, outcome, in: scope)
    case .not(let inner): conditions([inner], in: scope)
    case .all(let terms), .any(let terms): conditions(terms, in: scope)
    case .orElse(let value, let other, _): orElse(value, other, in: scope)
    case .share(let part, let whole): ratio(part, whole, .share, in: scope)
    case .per(let value, _, let base): ratio(value, base, .rate, in: scope)
    case .the(let field, let rows): self.field(field, in: rows)
    case .count(let counted): count(counted, in: scope)
    case .statistic(let statistic): self.statistic(statistic, in: scope)
    case .quantified(_, let set, let said): quantified(set, said, in: scope)
    case .elapsed: .value(.number)
    }
  }

  @discardableResult
  private mutating func subject(at origin: Origin, in scope: Scope) -> Meaning {
    if let subject = scope.subject { return subject }
    found.append(
      .wrongScope(
        "it",
        help: "nothing, or more than one thing, is being spoken of: write the name that is meant",
        at: origin
      )
    )
    return .unknown
  }

  // MARK: Names

  private mutating func name(_ reference: Reference, in scope: Scope) -> Meaning {
    if let source = scope.source { return fieldOrName(reference, of: source) }
    if let alias = scope.aliases[reference.name] { return alias }
    guard let symbol = symbols[reference.name] else {
      found.append(
        .unknownName(
          reference,
          wanted: "measure, rating or other result",
          among: symbols.names.filter { ![.source, .sector, .note].contains($0.kind) }.map(
            \.name.name
          )
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
    case .rule: return .rule
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
    case .source:
      found.append(
        .wrongScope(
          reference.name,
          help:
            "a source's rows are reached by 'the … in \(reference.name)' or 'sum of … in \(reference.name)'",
          at: reference.origin
        )
      )
      return .unknown
    }
  }

  private mutating func fieldOrName(_ reference: Reference, of source: Source) -> Meaning {
    if let field = source.field(reference.name) { return meaning(of: field, in: source) }
    switch symbols[reference.name]?.kind {
    case .partner?: return .partner
    case .place?: return .place
    case .codes?:
      found.append(.codesAsValue(reference))
    case .measure?, .outcome?, .score?, .calculation?, .rating?, .rule?, .source?, .sector?,
      .consequence?, .note?:
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

  private mutating func unknownField(_ reference: Reference, of source: Source) {
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
    case .text: .value(.text)
    case .number: .value(.number)
    case .count: .value(.count)
    case .share, .percent: .value(.share)
    case .money(let currency): .value(.money(currency))
    case .date, .received: .value(.date)
    case .period: .value(.period)
    case .yesNo: .value(.yesNo)
    case .place: .place
    case .partner: .partner
    case .measure: .unknown
    case .part: .value(.number)
    case .status: .value(.text)
    case .person: .value(.person)
    case .key: .value(.row(of: source.name.name))
    case .row(let other): .value(.row(of: other.name))
    case .oneOf: .value(.code(of: field.name.name))
    case .code(let list):
      .value(codes(named: list)?.isNumeric ?? false ? .number : .code(of: list.name))
    }
  }

  mutating func field(_ reference: Reference, in rows: Rows) -> Meaning {
    guard let source = source(rows) else { return .unknown }
    guard let field = source.field(reference.name) else {
      unknownField(reference, of: source)
      return .unknown
    }
    return meaning(of: field, in: source)
  }

  /// The source of some rows, its condition checked.
  mutating func source(_ rows: Rows) -> Source? {
    guard let source = framework.sources.first(where: { $0.name.name == rows.source.name }) else {
      found.append(
        .unknownName(rows.source, wanted: "source", among: symbols.names(of: .source))
      )
      return nil
    }
    if let condition = rows.condition {
      var scope = Scope.results
      scope.source = source
      wantCondition(condition, in: scope)
    }
    return source
  }

  private mutating func part(_ name: Reference, of inner: Node, in scope: Scope) -> Meaning {
    let meaning = meaning(of: inner, in: scope)
    if let symbol = symbols[name.name], let subjects = framework.subjects(of: symbol) {
      wantKind(of: meaning, for: name, subjects, at: inner.origin)
      return symbol.kind == .rating
        ? .label(of: symbol.index) : self.meaning(ofDerived: symbol.index)
    }
    guard let part = ResultPart(rawValue: name.name) else {
      found.append(
        .unknownName(
          name,
          wanted: "rating, score or part of a result",
          among: symbols.names(of: .rating) + symbols.names(of: .score)
            + symbols.names(of: .calculation) + ResultPart.allCases.map(\.rawValue)
        )
      )
      return .unknown
    }
    if let side = part.side { return sharedAmount(side, of: inner, meaning) }
    switch part {
    case .gain, .pain: return .unknown
    case .numerator, .denominator: return .value(.number)
    case .coverage: return .value(.share)
    case .target, .expected: return type(meaning).map { .value($0) } ?? .unknown
    }
  }

  private mutating func elsewhere(
    _ inner: Node,
    _ coordinates: [Coordinate],
    in scope: Scope
  ) -> Meaning {
    for coordinate in coordinates { self.coordinate(coordinate, in: scope) }
    return meaning(of: inner, in: scope)
  }

  private mutating func coordinate(_ coordinate: Coordinate, in scope: Scope) {
    switch coordinate {
    case .partner(let partner): member(partner, .partner, .partner, in: scope)
    case .place(let place): member(place, .place, .place, in: scope)
    case .group(let group):
      found.append(
        .notYet("'among'", at: group.origin, help: "this version has no breakdowns by group")
      )
    case .time: break
    }
  }

  /// A partner or place, by name, by alias or as `it`.
  mutating func member(
    _ reference: Reference,
    _ kind: DeclarationKind,
    _ wanted: Meaning,
    in scope: Scope
  ) {
    let isIt = reference.name == "it"
    let meaning = isIt ? scope.subject : scope.aliases[reference.name]
    if let meaning {
      guard meaning != wanted, meaning != .unknown else { return }
      found.append(
        Diagnostic(
          "wrong-kind",
          "'\(reference.name)' is \(meaning.words(framework)), and \(kind.article) \(kind.rawValue) is wanted here",
          at: reference.origin,
          help: "name \(kind.article) \(kind.rawValue)"
        )
      )
      return
    }
    if isIt {
      subject(at: reference.origin, in: scope)
      return
    }
    guard let symbol = symbols[reference.name] else {
      found.append(
        .unknownName(reference, wanted: kind.rawValue, among: symbols.names(of: kind))
      )
      return
    }
    guard symbol.kind != kind else { return }
    found.append(
      .wrongKind(
        reference,
        is: symbol.kind,
        wanted: "\(kind.article) \(kind.rawValue)",
        declared: symbol.name.origin
      )
    )
  }

  private mutating func role(_ partner: Node, _ outcome: Reference, in scope: Scope) -> Meaning {
    let meaning = meaning(of: partner, in: scope)
    if meaning != .partner, meaning != .unknown {
      found.append(
        Diagnostic(
          "wrong-kind",
          "a role is a partner's, and this is \(meaning.words(framework))",
          at: partner.origin,
          help: "name a partner"
        )
      )
    }
    member(outcome, .outcome, .outcome, in: scope)
    return .value(.yesNo)
  }
}

/// A part of a result that has a name: `denominator of settled`.
package enum ResultPart: String, Hashable, Sendable, CaseIterable {
  case numerator
  case denominator
  case target
  case expected
  case coverage
  case gain
  case pain

  /// The side of a consequence that the part is; `nil` for the parts of measures.
  package var side: SharedAmount.Side? { SharedAmount.Side(rawValue: rawValue) }
}

extension NumberLiteral {
  var type: ValueType {
    switch spelling {
    case .plain, .duration: .number
    case .percent, .points: .share
    case .money(let currency): .money(currency)
    }
  }
}
