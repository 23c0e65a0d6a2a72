// Parts and attributes of what has a name, and values elsewhere.

extension ExpressionCheck {
  mutating func part(_ name: Reference, of inner: Node, in scope: Scope) -> Meaning {
    if let symbol = symbols[name.name], symbol.kind == .parameter {
      return parameter(symbol.index, of: inner, at: name.origin, in: scope)
    }
    let meaning = meaning(of: inner, in: scope)
    if let symbol = symbols[name.name], let subjects = framework.subjects(of: symbol) {
      wantKind(of: meaning, for: name, subjects, at: inner.origin)
      return symbol.kind == .rating
        ? .label(of: symbol.index) : self.meaning(ofDerived: symbol.index)
    }
    guard let part = ResultPart(rawValue: name.name) else {
      return attribute(name, of: inner, meaning, in: scope)
    }
    if let side = part.side { return sharedAmount(side, of: inner, meaning) }
    wantResult(meaning, part, at: inner.origin)
    switch part {
    case .gain, .pain: return .unknown
    case .numerator, .denominator, .direction: return .value(.number)
    case .coverage: return .value(.share)
    case .target, .expected, .lower, .upper, .worseLimit, .betterLimit, .change:
      return type(meaning).map { .value($0) } ?? .unknown
    }
  }

  /// Parts are those of a measure's result; coverage may be an outcome's.
  private mutating func wantResult(_ meaning: Meaning, _ part: ResultPart, at origin: Origin) {
    switch meaning {
    case .measure, .unknown: return
    case .outcome where part == .coverage: return
    case .value, .outcome, .partner, .place, .rule, .consequence, .label, .group: break
    }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(part.rawValue)' is a part of a measure's result, and this is \(meaning.words(framework))",
        at: origin,
        help: "name a measure"
      )
    )
  }

  /// What was said with `with`.
  private mutating func attribute(
    _ name: Reference,
    of inner: Node,
    _ meaning: Meaning,
    in scope: Scope
  ) -> Meaning {
    let kind = meaning.declared
    let all = attributes.values(name.name, of: kind)
    guard !all.isEmpty else {
      found.append(
        .unknownName(
          name,
          wanted: "rating, score, parameter, part of a result or attribute",
          among: symbols.names(of: .rating) + symbols.names(of: .score)
            + symbols.names(of: .calculation) + symbols.names(of: .parameter)
            + ResultPart.allCases.map(\.rawValue)
            + attributes.names(of: kind)
        )
      )
      return .unknown
    }
    let owner = inner.reference.flatMap { scope.aliases[$0.name] == nil ? $0.name : nil }
    let own = attributes.values(name.name, of: kind, owner: owner)
    return attributes.type(name.name, own.isEmpty ? all : own).map { .value($0) } ?? .unknown
  }

  // MARK: Elsewhere

  mutating func group(_ group: Reference, in scope: Scope) {
    let isMember = group.name == "it" || scope.aliases[group.name] != nil
    guard isMember, let meaning = group.name == "it" ? scope.subject : scope.aliases[group.name],
      meaning != .group, meaning != .unknown
    else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(group.name)' is \(meaning.words(framework)), and a group is wanted here",
        at: group.origin,
        help: "name a group, or a member of 'groups of …'"
      )
    )
  }

  /// A group by its name is one by which a measure that is spoken of is broken down.
  private mutating func group(_ group: Reference, of inner: Node, in scope: Scope) {
    guard group.name != "it", scope.aliases[group.name] == nil else { return }
    let measures = inner.mentionedNames.compactMap { name in
      symbols.index(name, of: .measure).map { framework.measures[$0] }
    }
    guard !measures.isEmpty else { return }
    var names: [String] = []
    for field in measures.flatMap(\.breakdowns) {
      guard let own = framework.groupNames(of: field.name) else { return }
      names += own
    }
    guard !names.contains(group.name) else { return }
    let named = measures.map { "'\($0.name.name)'" }.joined(separator: " or ")
    found.append(
      names.isEmpty
        ? Diagnostic(
          "wrong-kind",
          "\(named) is not broken down by groups",
          at: group.origin,
          help: "say by which field in the measure, 'by a-field', or take 'among' away"
        ) : .unknownName(group, wanted: "group of \(named)", among: names)
    )
  }

  mutating func elsewhere(
    _ inner: Node,
    _ coordinates: [Coordinate],
    in scope: Scope
  ) -> Meaning {
    for coordinate in coordinates {
      self.coordinate(coordinate, in: scope)
      if case .group(let group) = coordinate { self.group(group, of: inner, in: scope) }
    }
    return meaning(of: inner, in: scope)
  }

  private mutating func coordinate(_ coordinate: Coordinate, in scope: Scope) {
    switch coordinate {
    case .partner(let partner): member(partner, .partner, .partner, in: scope)
    case .place(let place): member(place, .place, .place, in: scope)
    case .group(let group):
      self.group(group, in: scope)
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

  mutating func role(_ partner: Node, _ outcome: Reference, in scope: Scope) -> Meaning {
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
  case lower
  case upper

  /// The end of the interval on the side that is worse.
  case worseLimit = "worse-limit"

  /// The end of the interval on the side that is better.
  case betterLimit = "better-limit"
  case target
  case expected
  case change

  /// 1 where more is better, -1 where less is.
  case direction
  case coverage
  case gain
  case pain

  /// The side of a consequence that the part is; `nil` for the parts of measures.
  package var side: SharedAmount.Side? { SharedAmount.Side(rawValue: rawValue) }
}

extension Meaning {
  /// What kind of declaration it is a reference to; `nil` for a value.
  var declared: DeclarationKind? {
    switch self {
    case .measure: .measure
    case .outcome: .outcome
    case .partner: .partner
    case .place: .place
    case .rule: .rule
    case .consequence: .consequence
    case .value, .label, .group, .unknown: nil
    }
  }
}
