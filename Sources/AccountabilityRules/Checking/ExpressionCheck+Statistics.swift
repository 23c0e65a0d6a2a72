// Statistics: whether each is asked as the catalogue says, and the type of what it gives.

extension ExpressionCheck {
  mutating func statistic(_ statistic: Statistic, in scope: Scope) -> Meaning {
    guard let kind = StatisticKind.named(statistic.name.name) else {
      found.append(
        .unknownName(
          statistic.name,
          wanted: "statistic",
          among: StatisticKind.standard.map(\.name)
        )
      )
      return .unknown
    }
    form(statistic, kind)
    overlap(statistic)
    guard let inner = scopeOfValues(statistic, in: scope) else { return .unknown }
    if let weight = statistic.options.weight { wantNumeric(weight, in: inner, what: "a weight") }
    guard let type = type(ofValues: statistic, kind, in: inner) else {
      return kind.result == .number ? .value(.number) : .unknown
    }
    let isRatio = type == .share || type == .rate
    if kind.wantsWeights, isRatio, statistic.options.weight == nil {
      found.append(.meanOfShares(type, at: statistic.name.origin))
    }
    switch kind.result {
    case .ofValues: return .value(type)
    case .average: return .value(type.averaged)
    case .number: return .value(.number)
    case .count: return .value(.count)
    }
  }

  /// Where the values stand; `nil` where there is no such place.
  private mutating func scopeOfValues(_ statistic: Statistic, in scope: Scope) -> Scope? {
    switch statistic.range {
    case .rows(let rows): return source(rows, in: scope).map { Scope.rows(of: $0) }
    case .across(let set):
      self.set(set, in: scope)
      return scope.across(set)
    case .list, .over: return scope
    }
  }

  /// The type that all values have; `nil` where they have none, or where only the data can tell.
  private mutating func type(
    ofValues statistic: Statistic,
    _ kind: StatisticKind,
    in scope: Scope
  ) -> ValueType? {
    var joint: ValueType?
    var isKnown = true
    for value in statistic.values {
      let meaning = kind.values == .ranked ? ranked(value, in: scope) : number(value, in: scope)
      guard let type = type(meaning) else {
        isKnown = false
        continue
      }
      if kind.values == .ratio, type != .share, type != .rate {
        found.append(
          .wrongType(
            type,
            wanted: "a share or a rate",
            in: "'\(kind.name)'",
            at: value.origin,
            help: "a ratio keeps its counts if it is made with 'as share of' or 'per'"
          )
        )
      }
      guard kind.values != .ranked, let first = joint else {
        joint = joint ?? type
        continue
      }
      joint = together(first, type, value)
    }
    return isKnown ? joint : nil
  }

  private mutating func together(_ first: ValueType, _ type: ValueType, _ node: Node) -> ValueType {
    if let literal = node.plainNumber, first == .share, !literal.isZero {
      found.append(.numberBesideShare(literal, at: node.origin))
      return first
    }
    guard let joint = first.added(to: type) else {
      found.append(
        .unlikeTypes(
          first,
          type,
          in: "a list of values",
          at: node.origin,
          help: first.wayOut(with: type)
        )
      )
      return first
    }
    return joint
  }

  /// A value that can be ranked: a number, or a label that has an order.
  private mutating func ranked(_ node: Node, in scope: Scope) -> Meaning {
    let meaning = meaning(of: node, in: scope)
    if case .label(let index) = meaning {
      wantOrder(of: index, at: node.origin)
      return meaning
    }
    guard let type = type(meaning), !type.isNumeric else { return meaning }
    found.append(
      .wrongType(type, wanted: "a number or an ordered label", in: "an order", at: node.origin)
    )
    return .unknown
  }

  // MARK: The form

  private mutating func form(_ statistic: Statistic, _ kind: StatisticKind) {
    argument(statistic, kind)
    if !kind.ranges.contains(statistic.range.kind) {
      let ranges = StatisticKind.Range.allCases.filter(kind.ranges.contains).map(\.rawValue)
      misused(
        "'\(kind.name)' is not taken of \(statistic.range.kind.rawValue)",
        statistic,
        help: "take it \(ranges.map { "of \($0)" }.joined(separator: ", or "))"
      )
    }
    if statistic.values.count > 1, kind.values == .number || kind.values == .ratio {
      misused("'\(kind.name)' takes one value", statistic, help: "take the others away")
    }
    for option in statistic.options.stated where !kind.options.contains(option) {
      misused(
        "'\(kind.name)' has no use for '\(option.rawValue)'",
        statistic,
        help: "take it away"
      )
    }
  }

  private mutating func argument(_ statistic: Statistic, _ kind: StatisticKind) {
    let number = statistic.argument
    switch kind.argument {
    case .none:
      guard number != nil else { return }
      misused("'\(kind.name)' takes no number", statistic, help: "write '\(kind.name) of …'")
    case .hundredths:
      let isRight = number.map { $0.spelling == .plain && $0.value > .zero && $0.value < 100 }
      guard isRight != true else { return }
      misused(
        "'\(kind.name)' wants a number above 0 and below 100",
        statistic,
        help: "say which one: \(kind.name) 90 of …"
      )
    case .groups:
      let count = number.flatMap { $0.spelling == .plain ? $0.value.integer : nil }
      guard !(count.map((2...100).contains) ?? false) else { return }
      misused(
        "'\(kind.name)' wants a number of groups from 2 to 100",
        statistic,
        help: "say how many: \(kind.name) 5 of …"
      )
    case .aversion:
      let isRight = number.map { $0.spelling == .plain && $0.value > .zero && $0.value <= 100 }
      guard isRight != true else { return }
      misused(
        "'\(kind.name)' wants a number above 0 and at most 100: how much those at the bottom count",
        statistic,
        help: "say how much: \(kind.name) 0.5 of …"
      )
    }
  }

  private mutating func misused(_ message: String, _ statistic: Statistic, help: String) {
    found.append(Diagnostic("wrong-statistic", message, at: statistic.name.origin, help: help))
  }
}

extension Statistic.Range {
  fileprivate var kind: StatisticKind.Range {
    switch self {
    case .list: .list
    case .rows: .rows
    case .across: .across
    case .over: .over
    }
  }
}

extension StatisticOptions {
  fileprivate var stated: [StatisticKind.Option] {
    var stated: [StatisticKind.Option] = []
    if weight != nil { stated.append(.weight) }
    if known != nil { stated.append(.known) }
    if ties != nil { stated.append(.ties) }
    if order != nil { stated.append(.order) }
    if method != nil { stated.append(.method) }
    return stated
  }
}
