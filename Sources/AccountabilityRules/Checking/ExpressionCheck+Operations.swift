// Arithmetic, comparisons, conditions, statistics and sets.

extension ExpressionCheck {
  /// A number of whatever type; the type is handed on.
  mutating func number(_ node: Node, in scope: Scope) -> Meaning {
    let meaning = meaning(of: node, in: scope)
    guard let type = type(meaning) else { return .unknown }
    guard type.isNumeric else {
      found.append(.wrongType(type, wanted: "a number", in: "arithmetic", at: node.origin))
      return .unknown
    }
    return .value(type)
  }

  mutating func arithmetic(
    _ sign: ArithmeticOperator,
    _ left: Node,
    _ right: Node,
    in scope: Scope
  ) -> Meaning {
    let (first, second) = (number(left, in: scope), number(right, in: scope))
    guard case .value(let a) = first, case .value(let b) = second else { return .unknown }
    switch sign {
    case .add, .subtract: return sumType(a, b, left, right)
    case .multiply: return .value(productType(a, b))
    case .divide: return .value(b == .number ? a.scaled : .number)
    case .power: return .value(.number)
    }
  }

  private mutating func sumType(
    _ a: ValueType,
    _ b: ValueType,
    _ left: Node,
    _ right: Node
  ) -> Meaning {
    if a == b { return .value(a) }
    if let literal = bareNumber(beside: a, left, b, right) {
      found.append(.numberBesideShare(literal.value, at: literal.origin))
      return .value(.share)
    }
    let plain: Set<ValueType> = [.number, .count]
    if plain.contains(a), plain.contains(b) { return .value(.number) }
    if plain.contains(a) || plain.contains(b), a != .share, b != .share, !a.isMoney, !b.isMoney {
      return .value(.number)
    }
    found.append(.unlikeTypes(a, b, in: "a sum", at: right.origin))
    return .unknown
  }

  private func productType(_ a: ValueType, _ b: ValueType) -> ValueType {
    if a == .number { return b.scaled }
    return b == .number ? a.scaled : .number
  }

  /// A plain number that is written beside a share.
  private func bareNumber(
    beside a: ValueType,
    _ left: Node,
    _ b: ValueType,
    _ right: Node
  ) -> (value: ExactNumber, origin: Origin)? {
    if a == .share, let value = right.plainNumber { return (value, right.origin) }
    if b == .share, let value = left.plainNumber { return (value, left.origin) }
    return nil
  }

  // MARK: Comparisons

  /// `<`, `<=`, `>` or `>=`.
  mutating func relation(
    _ left: Node,
    _ right: Node,
    at origin: Origin,
    in scope: Scope
  ) -> Meaning {
    let first = meaning(of: left, in: scope)
    compare(first, to: right, at: origin, in: scope, what: "a comparison", left: left)
    return .value(.yesNo)
  }

  /// `is better than` and its kin, of values or of ordered labels.
  mutating func standing(
    _ left: Node,
    _ right: Node,
    at origin: Origin,
    in scope: Scope
  ) -> Meaning {
    if let codes = codes(of: left, in: scope) {
      merit(of: codes, left, right, in: scope)
      return .value(.yesNo)
    }
    let first = meaning(of: left, in: scope)
    guard case .label(let index) = first, case .text(let label) = right.form else {
      compare(first, to: right, at: origin, in: scope, what: "a comparison", left: left)
      return .value(.yesNo)
    }
    self.label(label, of: index, at: right.origin)
    let rating = framework.ratings[index]
    if rating.labelsFromBest == nil, !damaged.contains(rating.name.name) {
      found.append(
        Diagnostic(
          "unordered-labels",
          "'\(rating.name.name)' does not say which of its labels is better",
          at: left.origin,
          help: "say 'best first', 'worst first' or 'best to worst …' in it"
        )
      )
    }
    return .value(.yesNo)
  }

  /// Whether a value can be compared with what a node stands for.
  mutating func compare(
    _ first: Meaning,
    to right: Node,
    at origin: Origin,
    in scope: Scope,
    what: String,
    left: Node? = nil
  ) {
    let second = meaning(of: right, in: scope)
    guard let a = type(first), let b = type(second) else { return }
    if a == .share, let value = right.plainNumber, !value.isZero {
      found.append(.numberBesideShare(value, at: right.origin))
      return
    }
    if b == .share, let left, let value = left.plainNumber, !value.isZero {
      found.append(.numberBesideShare(value, at: left.origin))
      return
    }
    if !a.isComparable(to: b) { found.append(.unlikeTypes(a, b, in: what, at: right.origin)) }
  }

  mutating func between(_ value: Node, _ low: Node, _ high: Node, in scope: Scope) -> Meaning {
    let meaning = meaning(of: value, in: scope)
    compare(meaning, to: low, at: low.origin, in: scope, what: "a comparison", left: value)
    compare(meaning, to: high, at: high.origin, in: scope, what: "a comparison", left: value)
    return .value(.yesNo)
  }

  mutating func equality(
    _ left: Node,
    _ right: Node,
    at origin: Origin,
    in scope: Scope
  ) -> Meaning {
    let first = meaning(of: left, in: scope)
    if case .label(let index) = first, case .text(let label) = right.form {
      self.label(label, of: index, at: right.origin)
      return .value(.yesNo)
    }
    if let codes = codes(of: left, in: scope), isAmong(codes, right, in: scope) {
      return .value(.yesNo)
    }
    if case .name(let name) = right.form, isUnknown(name, in: scope) {
      found.append(
        .unknownName(
          Reference(name, at: right.origin),
          wanted: "result or property",
          among: Predicate.all.map(\.word) + symbols.names.map(\.name.name)
        )
      )
      return .value(.yesNo)
    }
    let second = meaning(of: right, in: scope)
    if let a = type(first), let b = type(second) {
      if a == .share, let value = right.plainNumber, !value.isZero {
        found.append(.numberBesideShare(value, at: right.origin))
      } else if a != b, !a.isComparable(to: b) {
        found.append(.unlikeTypes(a, b, in: "a comparison", at: right.origin))
      }
    }
    return .value(.yesNo)
  }

  private func isUnknown(_ name: String, in scope: Scope) -> Bool {
    symbols[name] == nil && scope.aliases[name] == nil && scope.source?.field(name) == nil
  }

  private mutating func label(_ label: String, of index: Int, at origin: Origin) {
    let rating = framework.ratings[index]
    guard !rating.labels.contains(label), !damaged.contains(rating.name.name) else { return }
    found.append(.unknownLabel(label, of: rating.name.name, known: rating.labels, at: origin))
  }

  // MARK: Conditions and ratios

  mutating func conditions(_ terms: [Node], in scope: Scope) -> Meaning {
    for term in terms { wantCondition(term, in: scope) }
    return .value(.yesNo)
  }

  mutating func orElse(_ value: Node, _ other: Node, in scope: Scope) -> Meaning {
    let meaning = number(value, in: scope)
    compare(meaning, to: other, at: other.origin, in: scope, what: "'or else'", left: value)
    return meaning
  }

  mutating func ratio(_ part: Node, _ whole: Node, _ type: ValueType, in scope: Scope) -> Meaning {
    for node in [part, whole] {
      guard case .value(let found) = number(node, in: scope), found == .share || found == .rate
      else {
        continue
      }
      self.found.append(
        .wrongType(
          found,
          wanted: "a count",
          in: type == .share ? "'as share of'" : "'per'",
          at: node.origin,
          help: "a share or a rate is made from counts; for a plain number write '/'"
        )
      )
    }
    return .value(type)
  }

  // MARK: Sets and statistics

  mutating func set(_ set: SetExpression, in scope: Scope) {
    for filter in set.filters {
      switch filter {
      case .inPlace(let place): member(place, .place, .place, in: scope)
      case .of(let outcome), .role(_, let outcome): member(outcome, .outcome, .outcome, in: scope)
      case .ownedBy(let partner), .suppliedBy(let partner):
        member(partner, .partner, .partner, in: scope)
      }
    }
    if let condition = set.condition { wantCondition(condition, in: scope.with(set)) }
  }

  mutating func count(_ counted: Counted, in scope: Scope) -> Meaning {
    switch counted {
    case .rows(let rows): _ = source(rows)
    case .members(let set): self.set(set, in: scope)
    }
    return .value(.count)
  }

  mutating func quantified(
    _ set: SetExpression,
    _ said: Quantified,
    in scope: Scope
  ) -> Meaning {
    self.set(set, in: scope)
    let inner = scope.with(set)
    switch said {
    case .are(let predicate, _):
      self.said(predicate, of: set.kind.meaning, at: set.origin, isField: false)
    case .have(let condition): wantCondition(condition, in: inner)
    }
    return .value(.yesNo)
  }

  mutating func statistic(_ statistic: Statistic, in scope: Scope) -> Meaning {
    var inner = scope
    switch statistic.range {
    case .rows(let rows):
      guard let source = source(rows) else { return .unknown }
      inner = .results
      inner.source = source
      refuseInRows(statistic)
    case .across(let set):
      self.set(set, in: scope)
      inner = scope.across(set)
    case .list, .over: break
    }
    if let weight = statistic.weight { wantNumeric(weight, in: inner, what: "a weight") }
    let types = statistic.values.map { number($0, in: inner) }
    guard case .value(let type) = types.first ?? .unknown else { return .unknown }
    let isRatio = type == .share || type == .rate
    if isRatio, ["mean", "median"].contains(statistic.name.name), statistic.weight == nil {
      found.append(.meanOfShares(type, at: statistic.name.origin))
    }
    return .value(type == .count && statistic.name.name.contains("mean") ? .number : type)
  }

  private mutating func refuseInRows(_ statistic: Statistic) {
    guard !["sum", "minimum", "maximum"].contains(statistic.name.name) else { return }
    found.append(
      .notYet(
        "'\(statistic.name.name)' of rows",
        at: statistic.name.origin,
        help: "of rows this version has: the, sum, minimum, maximum, count"
      )
    )
  }
}

extension Node {
  /// The value of a number that is written without a percent sign or unit.
  fileprivate var plainNumber: ExactNumber? {
    switch form {
    case .number(let literal) where literal.spelling == .plain: literal.value
    case .negated(let inner): inner.plainNumber.map { -$0 }
    default: nil
    }
  }
}

extension ValueType {
  fileprivate var isMoney: Bool { if case .money = self { true } else { false } }

  /// What becomes of the type when its value is multiplied by a plain number.
  fileprivate var scaled: ValueType { self == .count ? .number : self }

  fileprivate func isComparable(to other: ValueType) -> Bool {
    if self == other { return true }
    let plain: Set<ValueType> = [.number, .count, .rate]
    if plain.contains(self), plain.contains(other) { return true }
    // A number computed from shares or money may be compared with one.
    return (self == .number && other == .share) || (self == .share && other == .number)
  }
}
