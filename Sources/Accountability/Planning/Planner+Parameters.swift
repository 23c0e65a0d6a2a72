import AccountabilityRules

/// A parameter's values, by their keys, each list from the earliest.
struct ParameterPlan: Sendable {
  /// What a value is looked up by.
  enum Key: Hashable, Sendable {
    /// A position among the declarations of the key's kind.
    case member(Int)
    case literal(KeyValue)
  }

  struct Dated: Sendable {
    let value: ExactNumber
    let from: CalendarDate?
    let reference: String?

    /// The value as it is written.
    let node: Node
  }

  let index: Int
  var values: [[Key]: [Dated]] = [:]

  /// The value in force on a day, of those that are dated no later than another.
  func value(for keys: [Key], on day: CalendarDate, asOf: CalendarDate) -> Dated? {
    values[keys]?.last { dated in dated.from.map { $0 <= day && $0 <= asOf } ?? true }
  }
}

/// A parameter, and where its keys come from.
struct ParameterUse: Sendable {
  enum Key: Sendable {
    case member(MemberReference)

    /// A measure: of a group's, the value for the whole is meant.
    case measure(MeasureReference)
    case partner
    case place
    case number(NumberPlan)
    case label(LabelPlan)
    case literal(KeyValue)
  }

  var parameter: Int
  var keys: [Key]
}

extension Planner {
  /// A parameter's values, ready to be looked up.
  func parameter(_ parameter: Parameter) -> ParameterPlan {
    let index = symbols[parameter.name.name]?.index ?? 0
    var plan = ParameterPlan(index: index)
    for stated in parameter.values {
      let value = stated.clause
      guard let number = value.value.literalValue else { continue }
      let keys = zip(parameter.keys, value.keys).compactMap { key, node in
        self.key(node, parameter.key(key.name, symbols), key)
      }
      guard keys.count == parameter.keys.count else { continue }
      plan.values[keys, default: []].append(
        ParameterPlan.Dated(
          value: number,
          from: value.from,
          reference: value.reference,
          node: value.value
        )
      )
    }
    for keys in plan.values.keys { plan.values[keys]?.sort { $0.order < $1.order } }
    return plan
  }

  private func key(_ node: Node, _ kind: ParameterKey, _ name: Reference) -> ParameterPlan.Key? {
    switch kind {
    case .member:
      guard case .name(let name) = node.form else { return nil }
      return symbols[name].map { .member($0.index) }
    case .result where symbols[name.name]?.kind == .rating:
      // A label that looks like a number is a label all the same.
      if case .text(let text) = node.form { return .literal(.text(text)) }
      return .literal(.text(node.description))
    case .result, .argument: return node.keyValue.map { .literal($0) }
    }
  }

  /// A parameter that is named alone; `nil` if the name is another's.
  mutating func parameter(
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ParameterUse? {
    guard case .name(let name) = node.form, scope.aliases[name] == nil else { return nil }
    return try parameter(Reference(name, at: node.origin), of: nil, in: scope)
  }

  /// A parameter, asked for of something; `nil` if the name is another's.
  mutating func parameter(
    _ name: Reference,
    of argument: Node?,
    in scope: Scope
  ) throws(EvaluationError) -> ParameterUse? {
    guard let symbol = symbols[name.name], symbol.kind == .parameter else { return nil }
    let parameter = framework.parameters[symbol.index]
    let hasArgumentKey = parameter.argument(symbols) != nil
    var use = ParameterUse(parameter: symbol.index, keys: [])
    for key in parameter.keys {
      switch parameter.key(key.name, symbols) {
      case .argument:
        guard let argument else { throw refused(Node(.name(name.name)), "given its key") }
        use.keys.append(try self.argument(argument, in: scope))
      case .member(let kind):
        let named = hasArgumentKey ? nil : argument
        use.keys.append(try member(kind, named, in: scope))
      case .result: use.keys.append(try result(key, in: scope))
      }
    }
    return use
  }

  private mutating func argument(
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> ParameterUse.Key {
    if let value = node.keyValue { return .literal(value) }
    return .number(try number(node, in: scope))
  }

  /// The place, partner, measure or outcome that is named or spoken of.
  private func member(
    _ kind: DeclarationKind,
    _ named: Node?,
    in scope: Scope
  ) throws(EvaluationError) -> ParameterUse.Key {
    if let named {
      guard let (_, member) = subject(named, in: scope) else { throw refused(named, "a name") }
      return kind == .measure ? .measure(member) : .member(member)
    }
    switch (kind, scope.it?.kind) {
    case (.measure, .measures?), (.outcome, .outcomes?), (.partner, .partners?), (.place, .places?):
      guard let it = scope.it else { throw refused(Node(.it), "a \(kind.rawValue)") }
      return kind == .measure ? .measure(it.reference) : .member(it.reference)
    case (.partner, _): return .partner
    case (.place, _): return .place
    default: throw refused(Node(.it), "a \(kind.rawValue)")
    }
  }

  private mutating func result(
    _ key: Reference,
    in scope: Scope
  ) throws(EvaluationError) -> ParameterUse.Key {
    let node = Node(.name(key.name), at: key.origin)
    if let (label, _) = try label(node, in: scope) { return .label(label) }
    return .number(try number(node, in: scope))
  }
}

extension ParameterPlan.Dated {
  /// What is undated has been in force before everything else.
  fileprivate var order: Int { from?.daysSince1970 ?? .min }
}
