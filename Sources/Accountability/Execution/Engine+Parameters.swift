import AccountabilityRules

// The value of a parameter in force at the period's end.

extension Engine {
  mutating func parameter(_ use: ParameterUse, at context: Context) -> NumberResult {
    switch dated(use, at: context) {
    case .success(let dated): .known(dated.value)
    case .failure(let missing): .missing(missing.facts)
    }
  }

  /// Why there is no value.
  struct NoValue: Error { var facts: [Fact] }

  /// The value in force, with its date and reference.
  mutating func dated(
    _ use: ParameterUse,
    at context: Context
  ) -> Result<ParameterPlan.Dated, NoValue> {
    if use.keys.isEmpty, let given = given?.parameters[use.parameter] { return .success(given) }
    var keys: [ParameterPlan.Key] = []
    for key in use.keys {
      switch self.key(key, at: context) {
      case .success(let found): keys.append(found)
      case .failure(let missing): return .failure(missing)
      }
    }
    let period = timeline[context.period]
    let plan = plan.parameters[use.parameter]
    if let dated = plan.value(for: keys, on: period.end, asOf: asOf) { return .success(dated) }
    let names = zip(use.keys, keys).map { self.name(of: $1, $0) }
    let words = names.isEmpty ? "" : " for \(names.joined(separator: ", "))"
    return .failure(
      NoValue(facts: [.noValue(parameter: use.parameter, keys: words, period)])
    )
  }

  private mutating func key(
    _ key: ParameterUse.Key,
    at context: Context
  ) -> Result<ParameterPlan.Key, NoValue> {
    switch key {
    case .member(let reference): return .success(.member(context.member(reference)))
    case .measure(let reference):
      return .success(.member(self.plan.breakdowns.whole(of: context.member(reference))))
    case .partner: return .success(.member(context.partner))
    case .place: return .success(.member(context.place))
    case .literal(let value): return .success(.literal(value))
    case .number(let plan):
      let result = number(plan, at: context)
      guard let value = result.value else { return .failure(NoValue(facts: result.facts)) }
      return .success(.literal(.number(value)))
    case .label(let plan):
      let result = label(plan, at: context)
      guard let text = result.label else { return .failure(NoValue(facts: result.facts)) }
      return .success(.literal(.text(text)))
    }
  }

  /// What a key is called.
  private func name(of key: ParameterPlan.Key, _ use: ParameterUse.Key) -> String {
    switch (key, use) {
    case (.member(let index), .partner):
      plan.framework.partners.indices.contains(index)
        ? plan.framework.partners[index].name.name : "the partners together"
    case (.member(let index), .place): plan.framework.places[index].name.name
    case (.member, _): "what is spoken of"
    case (.literal(let value), _): value.text
    }
  }
}
