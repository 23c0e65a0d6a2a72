import AccountabilityRules

/// Writes a measure's values for people: rounded as the framework says, shares as percentages.
struct ValueText {
  /// Whether values are shares, and shown as percentages.
  let isShare: Bool
  private let decimals: Int
  private let rule: Rounding.Rule

  init(_ measure: Measure, _ framework: Framework) {
    isShare = measure.isShare(in: framework)
    let policy = framework.policy?.rounding
    decimals = measure.decimals ?? policy?.decimals ?? 1
    rule = policy?.rule ?? .halfUp
  }

  init(_ derived: DerivedPlan, _ framework: Framework) {
    isShare = derived.isShare
    let policy = framework.policy?.rounding
    decimals = policy?.decimals ?? 1
    rule = policy?.rule ?? .halfUp
  }

  func text(_ value: ExactNumber) -> String {
    guard !isShare else { return "\((value * 100).decimalText(decimals: decimals, rule: rule))%" }
    return value.isInteger ? value.description : value.decimalText(decimals: decimals, rule: rule)
  }
}

extension Measure {
  /// Whether the measure's values are shares, by its definition.
  func isShare(in framework: Framework) -> Bool {
    switch definition?.form {
    case .share?, .shareOf?: true
    case .the(let field, let rows)?:
      framework.sources.first { $0.name.name == rows.source.name }?.field(field.name)?.type.isShare
        ?? false
    default: false
    }
  }
}

extension Field.FieldType {
  fileprivate var isShare: Bool { self == .share || self == .percent }
}
