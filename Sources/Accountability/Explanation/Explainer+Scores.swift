import AccountabilityRules

// Scores and calculations in words.

extension Explainer {
  /// Whether a measure is, for all that is known, among those that a rating or score is of.
  mutating func isOf(_ set: SetPlan?, _ measure: Int, _ context: Context) -> Bool {
    guard let set, set.kind == .measures else { return false }
    return engine.membership(of: measure, in: set, at: context) != .no
  }

  /// A score with the formula, line or knots that it came from, and its gates.
  mutating func explain(
    derived index: Int,
    of member: Int,
    at context: Context,
    depth: Int = 0
  ) -> Explanation {
    let plan = plan.derived[index]
    let result = engine.derived(index, of: member, at: context)
    let gates = result.gates.isEmpty ? "" : " (gate \(result.gates.joined(separator: ", ")))"
    let head = "\(plan.derived.name.name): \(text(result.value, of: plan))\(gates)"
    guard depth < Explainer.depthLimit else { return Explanation(head) }
    let inner = engine.context(context, of: member, in: plan.subjects)
    guard member >= 0 || plan.subjects == nil else { return Explanation(head) }
    return Explanation(head, parts(of: plan, at: inner, depth: depth + 1))
  }

  private mutating func parts(
    of plan: DerivedPlan,
    at context: Context,
    depth: Int
  ) -> [Explanation] {
    var parts = exceptions(to: plan.derived)
    if let definition = plan.definition {
      parts.append(explain(definition, at: context, depth: depth))
    }
    if let value = plan.value { parts.append(explain(value, at: context, depth: depth)) }
    if plan.isByInterval, let value = plan.value, let of = engine.measured(value, at: context) {
      parts.append(explain(intervalOf: of.0, at: of.1))
    }
    for (value, condition) in plan.lines {
      parts.append(line("\(value.node)", condition, at: context))
    }
    for (value, place) in plan.knots {
      let at = text(engine.number(place, at: context))
      parts.append(
        Explanation("\(value.node) at \(place.node)" + (isWritten(place) ? "" : ", which is \(at)"))
      )
    }
    for (gate, _, condition) in plan.gates {
      parts.append(
        Explanation("gate \(gate.name.name)", [explain(condition, at: context, depth: depth)])
      )
    }
    return parts
  }

  private func isWritten(_ plan: NumberPlan) -> Bool {
    if case .constant = plan.form { true } else { false }
  }

  private func text(_ result: NumberResult, of plan: DerivedPlan) -> String {
    guard plan.isShare, case .known(let number) = result else { return text(result) }
    return "\(ValueText(plan, self.plan.framework).text(number.value)) (\(plain(number.value)))"
  }

  /// `quality of icb`, `quality for icb`; `nil` where nothing of that name is scored.
  mutating func scored(
    _ name: String,
    _ member: Node?,
    at context: Context
  ) throws(EvaluationError) -> Explanation? {
    guard let index = plan.derived.firstIndex(where: { $0.derived.name.name == name }) else {
      return nil
    }
    var position = -1
    switch plan.derived[index].kind {
    case nil: break
    case .partners? where member == nil: position = context.partner
    case .places? where member == nil: position = context.place
    case let kind?: position = member.flatMap { self.position(of: $0, kind) } ?? -1
    }
    guard position >= 0 || plan.derived[index].kind == nil else {
      throw EvaluationError(
        .unknownSubject,
        "'\(name)' is of \(plan.derived[index].kind?.word ?? "nothing"), and none is named",
        help: "name one of them: '\(name) of …'"
      )
    }
    let explained = explain(derived: index, of: position, at: context)
    let subject = member.map { " of \($0)" } ?? ""
    return Explanation(
      "\(name)\(subject)\(whereabouts(context)): \(explained.sentence.dropFirst(name.count + 2))",
      explained.parts
    )
  }

  /// The position of something that is named.
  func position(of node: Node, _ kind: SetExpression.Kind) -> Int? {
    guard case .name(let name) = node.form else { return nil }
    return switch kind {
    case .measures: plan.measures.firstIndex { $0.measure.name.name == name }
    case .outcomes: plan.framework.outcomes.firstIndex { $0.name.name == name }
    case .partners: plan.framework.partners.firstIndex { $0.name.name == name }
    case .places: plan.framework.places.firstIndex { $0.name.name == name }
    case .groups, .persons: nil
    }
  }
}
