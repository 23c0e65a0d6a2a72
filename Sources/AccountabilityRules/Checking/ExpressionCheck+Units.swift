// Units in the partners' words: beds are not added to persons.

extension ExpressionCheck {
  /// Reports two values whose units are stated and differ.
  mutating func sameUnits(_ left: Node, _ right: Node, in scope: Scope, what: String) {
    guard let first = unit(of: left, in: scope), let second = unit(of: right, in: scope),
      first != second
    else { return }
    found.append(
      Diagnostic(
        "unlike-types",
        "'\(first)' and '\(second)' do not go together in \(what)",
        at: right.origin,
        help: "bring both to the same unit first, or give both measures the same 'unit'"
      )
    )
  }

  /// The unit of a value among results; `nil` where none is stated.
  private func unit(of node: Node, in scope: Scope) -> String? {
    guard scope.source == nil, scope.person == nil else { return nil }
    switch node.form {
    case .name(let name):
      switch scope.aliases[name] {
      case .measure(let index?)?: return measures[index].unit
      case nil:
        guard let symbol = symbols[name], symbol.kind == .measure else { return nil }
        return measures[symbol.index].unit
      default: return nil
      }
    case .it:
      guard case .measure(let index?)? = scope.subject else { return nil }
      return measures[index].unit
    case .at(let inner, _), .rounded(let inner, _), .negated(let inner), .orElse(let inner, _, _):
      return unit(of: inner, in: scope)
    case .of(let part, let inner):
      return ResultPart(rawValue: part.name)?.hasUnit ?? false ? unit(of: inner, in: scope) : nil
    case .arithmetic(let sign, let left, let right):
      return UnitText.joined(sign, unit(of: left, in: scope), unit(of: right, in: scope))
    case .statistic(let statistic):
      guard let kind = StatisticKind.named(statistic.name.name), kind.result.keepsUnit,
        let value = statistic.values.first
      else { return nil }
      return unit(of: value, in: scope)
    default: return nil
    }
  }

  /// Two periods that are written out, of which one has another grain.
  mutating func sameGrain(_ left: Node, _ right: Node) {
    guard case .period(let first) = left.form, case .period(let second) = right.form,
      first.grain != second.grain
    else { return }
    found.append(
      Diagnostic(
        "mixed-grains",
        "\(first) is a \(first.grain.rawValue), and \(second) is a \(second.grain.rawValue)",
        at: right.origin,
        help: "compare periods of one grain"
      )
    )
  }
}

/// Units are texts; of quotients and products they are joined as the numbers are.
private enum UnitText {
  static func joined(_ sign: ArithmeticOperator, _ first: String?, _ second: String?) -> String? {
    switch sign {
    case .add, .subtract: first ?? second
    case .multiply:
      if let first, let second { "\(first) * \(second)" } else { first ?? second }
    case .divide:
      if let first, let second { first == second ? nil : "\(first) / \(second)" } else { first }
    case .power: nil
    }
  }
}

extension ResultPart {
  /// Whether the part is counted in the measure's unit.
  fileprivate var hasUnit: Bool {
    switch self {
    case .lower, .upper, .worseLimit, .betterLimit, .target, .expected, .change: true
    case .numerator, .denominator, .direction, .coverage, .gain, .pain: false
    }
  }
}

extension StatisticKind.Result {
  /// Whether the result is counted in the unit of the values.
  fileprivate var keepsUnit: Bool { self == .ofValues || self == .average }
}
