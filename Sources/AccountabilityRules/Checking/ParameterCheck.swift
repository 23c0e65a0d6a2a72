/// Parameters: numbers written out, of one type; each key known; no value stated twice.
struct ParameterCheck {
  private let framework: Framework
  private let symbols: Symbols
  private var found: [Diagnostic] = []

  static func check(
    _ framework: Framework,
    _ symbols: Symbols,
    except damaged: Set<String>
  ) -> [Diagnostic] {
    var check = ParameterCheck(framework: framework, symbols: symbols)
    for parameter in framework.parameters {
      check.keys(of: parameter)
      check.values(of: parameter)
      if parameter.values.isEmpty, !damaged.contains(parameter.name.name) {
        check.found.append(.noValue(parameter.name))
      }
    }
    return check.found
  }

  /// At most one key is what stands behind `of`.
  private mutating func keys(of parameter: Parameter) {
    let arguments = parameter.keys.filter { parameter.key($0.name, symbols) == .argument }
    for key in arguments.dropFirst() {
      found.append(
        .unknownName(
          key,
          wanted: "measure or rating",
          among: ["measure", "partner", "place", "outcome"] + symbols.names(of: .rating)
        )
      )
    }
    for stated in parameter.values where stated.clause.keys.count == parameter.keys.count {
      for (key, node) in zip(parameter.keys, stated.clause.keys) {
        guard case .member(let kind) = parameter.key(key.name, symbols),
          case .name(let name) = node.form, symbols[name]?.kind != kind
        else { continue }
        let reference = Reference(name, at: node.origin)
        found.append(
          .unknownName(reference, wanted: kind.rawValue, among: symbols.names(of: kind))
        )
      }
    }
  }

  private mutating func values(of parameter: Parameter) {
    var first: [ParameterValue: Origin] = [:]
    let type = parameter.type
    for stated in parameter.values {
      let value = stated.clause
      let place = value.value.origin.isKnown ? value.value.origin : stated.origin
      guard value.keys.count == parameter.keys.count else {
        found.append(.wrongKeys(value.keys.count, of: parameter, at: stated.origin))
        continue
      }
      guard let own = value.value.literalType else {
        found.append(.notConstant(at: place))
        continue
      }
      if let type, own != type { found.append(.unlikeTypes(type, own, in: "values", at: place)) }
      var key = value
      (key.value, key.reference) = (Node(.it), nil)
      if let earlier = first[key] {
        found.append(.repeatedClause("this value", at: stated.origin, first: earlier))
      }
      first[key] = first[key] ?? stated.origin
    }
  }
}

extension Parameter {
  /// Where a key's value comes from.
  package func key(_ name: String, _ symbols: Symbols) -> ParameterKey {
    let kinds: [DeclarationKind] = [.place, .partner, .measure, .outcome]
    if let kind = kinds.first(where: { $0.rawValue == name }) { return .member(kind) }
    return switch symbols[name]?.kind {
    case .measure?, .rating?, .score?, .calculation?: .result
    case .place?, .partner?, .sector?, .codes?, .source?, .cohort?, .outcome?, .rule?, .claim?,
      .parameter?,
      .consequence?, .note?, nil:
      .argument
    }
  }

  /// The type of the values; `nil` where there is none.
  package var type: ValueType? { values.lazy.compactMap(\.clause.value.literalType).first }

  /// The key that is given behind `of`; `nil` where every key is taken from the context.
  package func argument(_ symbols: Symbols) -> Int? {
    keys.firstIndex { key($0.name, symbols) == .argument }
  }
}

extension Node {
  /// The type of a number that is written out; `nil` for anything that must be computed.
  package var literalType: ValueType? {
    switch form {
    case .number(let literal): literal.type
    case .negated(let inner): inner.literalType
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(_ name: Reference) -> Diagnostic {
    Diagnostic(
      "no-definition",
      "parameter '\(name.name)' has no value",
      at: name.origin,
      help: "give it one: 60% from 2026-04-01 reference \"agreed by the board\""
    )
  }

  fileprivate static func wrongKeys(
    _ count: Int,
    of parameter: Parameter,
    at origin: Origin
  ) -> Diagnostic {
    Diagnostic(
      "uneven-row",
      "this value has \(count) keys, and '\(parameter.name.name)' has \(parameter.keys.count)",
      at: origin,
      help: "give it one key for each of: \(parameter.keys.map(\.name).joined(separator: ", "))"
    )
  }

  fileprivate static func notConstant(at origin: Origin) -> Diagnostic {
    Diagnostic(
      "wrong-type",
      "a parameter's value is a number that is written out",
      at: origin,
      help: "write the number; what is computed is a measure"
    )
  }

  package static func keyNamedAsColumn(_ key: Reference) -> Diagnostic {
    Diagnostic(
      "duplicate-name",
      "a key cannot be called '\(key.name)', as a column of the table is",
      at: key.origin,
      help: "give the key another name"
    )
  }

  package static func blankKey(_ key: String, at origin: Origin) -> Diagnostic {
    Diagnostic(
      "unreadable-cell",
      "this value has no '\(key)'",
      at: origin,
      help: "say what the value is for, or take the row away"
    )
  }
}

// MARK: - Uses

extension ExpressionCheck {
  /// What a parameter is where it is used: `ambition`, `cuts of 5`.
  mutating func parameter(
    _ index: Int,
    of argument: Node?,
    at origin: Origin,
    in scope: Scope
  ) -> Meaning {
    let parameter = framework.parameters[index]
    if let argument {
      self.argument(argument, of: parameter, in: scope)
    } else if let key = parameter.argument(symbols) {
      found.append(
        .wrongScope(
          parameter.name.name,
          help: "say which '\(parameter.keys[key].name)' is meant: \(parameter.name.name) of …",
          at: origin
        )
      )
    } else if parameter.keys.contains(where: { $0.name == "measure" || $0.name == "outcome" }) {
      spokenOf(parameter, at: origin, in: scope)
    }
    return parameter.type.map { .value($0) } ?? .unknown
  }

  /// Whether the measure or outcome that a key wants is being spoken of.
  private mutating func spokenOf(_ parameter: Parameter, at origin: Origin, in scope: Scope) {
    for key in parameter.keys {
      guard case .member(let kind) = parameter.key(key.name, symbols) else { continue }
      let isSpokenOf: Bool? =
        switch (kind, scope.subject) {
        case (.measure, .measure), (.outcome, .outcome), (_, .unknown): true
        case (.measure, _), (.outcome, _): false
        default: nil
        }
      guard isSpokenOf == false else { continue }
      found.append(
        .wrongScope(
          parameter.name.name,
          help: "no \(kind.rawValue) is being spoken of here: write '\(parameter.name.name) of …'",
          at: origin
        )
      )
    }
  }

  private mutating func argument(_ node: Node, of parameter: Parameter, in scope: Scope) {
    guard let index = parameter.argument(symbols) else {
      return member(node, of: parameter, in: scope)
    }
    let keys = parameter.values.compactMap {
      index < $0.clause.keys.count ? $0.clause.keys[index] : nil
    }
    if let wanted = node.keyValue {
      guard !keys.isEmpty, !keys.contains(where: { $0.keyValue == wanted }) else { return }
      let shown = keys.map(\.description)
      found.append(
        Diagnostic(
          "unknown-name",
          "'\(parameter.name.name)' has no value for \(node)",
          at: node.origin,
          help: Suggestion.help(for: node.description, among: unique(shown))
        )
      )
      return
    }
    wantNumeric(node, in: scope, what: "a key of '\(parameter.name.name)'")
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// A parameter whose keys come from the context, asked for of another member.
  private mutating func member(_ node: Node, of parameter: Parameter, in scope: Scope) {
    let kinds = parameter.keys.compactMap { key -> DeclarationKind? in
      if case .member(let kind) = parameter.key(key.name, symbols) { kind } else { nil }
    }
    guard kinds.count == 1 else {
      found.append(
        .wrongScope(
          parameter.name.name,
          help: "it has no key that could be named behind 'of'",
          at: node.origin
        )
      )
      return
    }
    let wanted: Meaning? =
      switch kinds[0] {
      case .partner: .partner
      case .place: .place
      case .outcome: .outcome
      default: nil
      }
    let meaning = meaning(of: node, in: scope)
    var fits = meaning == wanted || meaning == .unknown
    if case .measure = meaning { fits = kinds[0] == .measure }
    guard !fits else { return }
    found.append(
      Diagnostic(
        "wrong-kind",
        "'\(parameter.name.name)' is looked up by \(kinds[0].article) \(kinds[0].rawValue), and this is \(meaning.words(framework))",
        at: node.origin,
        help: "name \(kinds[0].article) \(kinds[0].rawValue)"
      )
    )
  }
}

/// A key that is written out.
package enum KeyValue: Hashable, Sendable {
  case number(ExactNumber)
  case text(String)
  case date(CalendarDate)
  case period(PeriodName)
  case yesNo(Bool)

  /// The key as the language writes it.
  package var text: String {
    switch self {
    case .number(let number): number.decimalText ?? number.description
    case .text(let text): Writing.text(text)
    case .date(let date): date.description
    case .period(let period): period.description
    case .yesNo(let isYes): isYes ? "yes" : "no"
    }
  }
}

extension Node {
  /// The key that a node is, if it is written out.
  package var keyValue: KeyValue? {
    switch form {
    case .number(let literal): .number(literal.value)
    case .negated: literalValue.map(KeyValue.number)
    case .text(let text): .text(text)
    case .date(let date): .date(date)
    case .period(let period): .period(period)
    case .yesNo(let isYes): .yesNo(isYes)
    default: nil
    }
  }
}
