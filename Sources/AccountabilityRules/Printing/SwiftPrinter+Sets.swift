// Sets, quantifiers, bounds and names.

extension SwiftPrinter {
  /// A name as an operand of a kind.
  package mutating func reference(_ reference: Reference, _ kind: SwiftKind) -> String {
    reference.name == "it" ? ".it" : names.name(reference.name, kind)
  }

  package mutating func references(_ references: [Reference], _ kind: SwiftKind) -> String {
    references.map { reference($0, kind) }.joined(separator: ", ")
  }

  /// Names of any kind, each as what it is, where the place takes all kinds.
  package mutating func mixed(_ references: [Reference]) -> String {
    references.map { reference in
      let kind = names.kinds[reference.name] ?? .number
      return reference.name == "it" ? "it" : names.name(reference.name, kind)
    }.joined(separator: ", ")
  }

  /// The set as an implicit member: `.measures(of: home).where(…)`.
  package mutating func set(_ set: SetExpression) -> String {
    var filters = set.filters[...]
    var alias = set.alias
    var text = "." + kind(set.kind)
    if let brief = brief(set) {
      text += brief
      filters = filters.dropFirst()
    } else if filters.isEmpty, SetExpression.Kind.declared.contains(set.kind), let name = alias {
      text += "(as: \(names.name(name.name, SwiftKind(set.kind))))"
      alias = nil
    }
    for filter in filters { text += self.filter(filter) }
    if let alias { text += ".as(\(names.name(alias.name, SwiftKind(set.kind))))" }
    return text + (set.condition.map { ".where(\(condition($0)))" } ?? "")
  }

  /// The short spelling of the first filter, if it has one.
  private mutating func brief(_ set: SetExpression) -> String? {
    switch (set.kind, set.filters.first) {
    case (.measures, .of(let outcome)): "(of: \(text(outcome, .outcome)))"
    case (.partners, .role(.accountable, let name)):
      "(accountableFor: \(reference(name, .outcome)))"
    default: nil
    }
  }

  private mutating func kind(_ kind: SetExpression.Kind) -> String {
    switch kind {
    case .places, .partners, .measures, .outcomes: kind.word
    case .groups(let breakdown): "groups(of: \(mixed([breakdown])))"
    case .persons(let source): "persons(in: \(names.rows(source.name)))"
    }
  }

  private mutating func filter(_ filter: SetExpression.Filter) -> String {
    switch filter {
    case .inPlace(let name): ".in(\(reference(name, .place)))"
    case .of(let outcome): ".of(\(text(outcome, .outcome)))"
    case .withSame(let names): ".withSame(\(SwiftWriting.texts(names.map(\.name))))"
    case .ownedBy(let name): ".ownedBy(\(reference(name, .partner)))"
    case .suppliedBy(let name): ".suppliedBy(\(reference(name, .partner)))"
    case .role(let role, let name): ".role(.\(role.rawValue), for: \(reference(name, .outcome)))"
    }
  }

  package mutating func quantified(
    _ quantity: Quantity,
    _ set: SetExpression,
    _ said: Quantified
  ) -> String {
    let call = SwiftPrinter.quantifier(quantity) + self.set(set)
    switch said {
    case .are(let predicate, let isNegated):
      return "\(call), \(isNegated ? "areNot" : "are"): \(SwiftWriting.predicate(predicate)))"
    case .have(let node): return "\(call), have: \(condition(node)))"
    }
  }

  package mutating func bound(_ bound: Bound) -> String {
    switch bound.form {
    case .atLeast(let node): ".atLeast(\(number(node)))"
    case .atMost(let node): ".atMost(\(number(node)))"
    case .above(let node): ".above(\(number(node)))"
    case .below(let node): ".below(\(number(node)))"
    case .reaching(let node): ".reaching(\(number(node)))"
    case .between(let low, let high): ".between(\(number(low)), and: \(number(high)))"
    }
  }

  /// The value of an attribute: a name as a string, anything else as an expression.
  package mutating func attribute(_ name: Reference, _ value: Node) -> String {
    let label = SwiftWriting.text(name.name)
    if case .name(let word) = value.form { return "\(label), \(SwiftWriting.text(word))" }
    let kind = natural(value) ?? .number
    if kind == .condition { return "\(label), \(explicit(value))" }
    return "\(label), \(text(value, kind))"
  }
}
