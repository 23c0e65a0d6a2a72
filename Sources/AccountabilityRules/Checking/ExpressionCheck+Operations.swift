// Arithmetic, comparisons and conditions.

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
    let joint: ValueType?
    switch sign {
    case .add, .subtract: return sum(a, b, left, right, in: scope)
    case .multiply: joint = a.multiplied(by: b)
    case .divide: joint = a.divided(by: b)
    case .power: joint = a.isDimensionless && b.isDimensionless ? .number : nil
    }
    guard let joint else {
      let help =
        a.wayOut(with: b)
        ?? "an amount is multiplied by a number, and divided by its like or a number"
      found.append(.unlikeTypes(a, b, in: sign.words, at: right.origin, help: help))
      return .unknown
    }
    return .value(joint)
  }

  private mutating func sum(
    _ a: ValueType,
    _ b: ValueType,
    _ left: Node,
    _ right: Node,
    in scope: Scope
  ) -> Meaning {
    if let literal = bareNumber(beside: a, left, b, right) {
      found.append(.numberBesideShare(literal.value, at: literal.origin))
      return .value(.share)
    }
    guard let joint = a.added(to: b) else {
      found.append(
        .unlikeTypes(a, b, in: "a sum", at: right.origin, help: wayOut(a, b, left, right))
      )
      return .unknown
    }
    sameUnits(left, right, in: scope, what: "a sum")
    return .value(joint)
  }

  /// How unlike types can be brought together; a bare number is given its unit.
  func wayOut(_ a: ValueType, _ b: ValueType, _ left: Node?, _ right: Node) -> String? {
    if (a == .period && right.bareYear != nil) || (b == .period && left?.bareYear != nil) {
      return "write the period as it is: 2020-21 for a split year, 2020 Q3, March 2020"
    }
    let bare =
      right.plainNumber.flatMap { a.written($0) }
      ?? left?.plainNumber.flatMap { b.written($0) }
    return bare.map { "say the unit: \($0)" } ?? a.wayOut(with: b)
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
    let second = meaning(of: right, in: scope)
    if isOrdered(first, beside: second, at: left.origin) {
      compare(first, second, right, in: scope, what: "a comparison", left: left)
    }
    return .value(.yesNo)
  }

  /// What has no order cannot be more or less.
  private mutating func isOrdered(
    _ meaning: Meaning,
    beside right: Meaning? = nil,
    at origin: Origin
  ) -> Bool {
    guard let type = type(meaning), !type.isOrdered else { return true }
    let isLabel = if case .label = meaning { true } else { false }
    guard isLabel || right.flatMap({ self.type($0) })?.isComparable(to: type) ?? true else {
      return true
    }
    found.append(
      .wrongType(
        type,
        wanted: "a number, a date or a period",
        in: "a comparison",
        at: origin,
        help: isLabel ? "labels are compared with 'is better than' or 'is no worse than'" : nil
      )
    )
    return false
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
      if case .label(let index) = first {
        wantOrder(of: index, at: left.origin)
      } else {
        wantGoodness(first, at: left.origin)
      }
      compare(first, to: right, at: origin, in: scope, what: "a comparison", left: left)
      return .value(.yesNo)
    }
    self.label(label, of: index, at: right.origin)
    wantOrder(of: index, at: left.origin)
    return .value(.yesNo)
  }

  /// A rating that says which of its labels is better.
  mutating func wantOrder(of index: Int, at origin: Origin) {
    let rating = framework.ratings[index]
    guard rating.labelsFromBest == nil, !damaged.contains(rating.name.name) else { return }
    found.append(
      Diagnostic(
        "unordered-labels",
        "'\(rating.name.name)' does not say which of its labels is better",
        at: origin,
        help: "say 'best first', 'worst first' or 'best to worst …' in it"
      )
    )
  }

  /// Only numbers and labels are better or worse.
  private mutating func wantGoodness(_ meaning: Meaning, at origin: Origin) {
    guard let type = type(meaning), !type.isNumeric else { return }
    found.append(
      .wrongType(type, wanted: "a number or a label", in: "'is better than'", at: origin)
    )
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
    compare(first, meaning(of: right, in: scope), right, in: scope, what: what, left: left)
  }

  /// Whether one of two is a field of periods, and the other a bare year, which is then meant.
  private func isYear(_ first: Node?, _ second: Node, in scope: Scope) -> Bool {
    func isField(_ node: Node?) -> Bool {
      guard case .name(let name)? = node?.form else { return false }
      return scope.source?.field(name)?.hasCalendarYears ?? false
    }
    return (isField(first) && second.bareYear != nil)
      || (isField(second) && first?.bareYear != nil)
  }

  /// Whether two values can be compared; what is wrong is found at the second.
  private mutating func compare(
    _ first: Meaning,
    _ second: Meaning,
    _ right: Node,
    in scope: Scope,
    what: String,
    left: Node?
  ) {
    guard let a = type(first), let b = type(second), !isYear(left, right, in: scope) else { return }
    if a == .share, let value = right.plainNumber, !value.isZero {
      found.append(.numberBesideShare(value, at: right.origin))
      return
    }
    if b == .share, let left, let value = left.plainNumber, !value.isZero {
      found.append(.numberBesideShare(value, at: left.origin))
      return
    }
    // Zero is zero in every unit.
    if let zero = right.plainNumber ?? left?.plainNumber, zero.isZero, a.isNumeric, b.isNumeric {
      return
    }
    guard a.isComparable(to: b) else {
      let help = wayOut(a, b, left, right)
      found.append(.unlikeTypes(a, b, in: what, at: right.origin, help: help))
      return
    }
    if let left { sameUnits(left, right, in: scope, what: what) }
    if let left { sameGrain(left, right) }
  }

  mutating func between(_ value: Node, _ low: Node, _ high: Node, in scope: Scope) -> Meaning {
    let meaning = meaning(of: value, in: scope)
    guard isOrdered(meaning, at: value.origin) else { return .value(.yesNo) }
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
    if isWord(right, ofAttribute: left) { return .value(.yesNo) }
    if let codes = codes(of: left, in: scope), isAmong(codes, right, in: scope) {
      return .value(.yesNo)
    }
    // A word beside something that is wrong already tells nothing.
    if case .of = left.form, first == .unknown { return .value(.yesNo) }
    if case .name(let name) = right.form, isUnknown(name, in: scope) {
      found.append(
        .unknownName(
          Reference(name, at: right.origin),
          wanted: "result or property",
          among: Predicate.firstWords + symbols.names()
        )
      )
      return .value(.yesNo)
    }
    let second = meaning(of: right, in: scope)
    if let a = type(first), let b = type(second), !isYear(left, right, in: scope) {
      if a == .share, let value = right.plainNumber, !value.isZero {
        found.append(.numberBesideShare(value, at: right.origin))
      } else if (right.plainNumber?.isZero ?? false) && a.isNumeric {
        return .value(.yesNo)
      } else if !a.isComparable(to: b) {
        let help = wayOut(a, b, left, right)
        found.append(.unlikeTypes(a, b, in: "a comparison", at: right.origin, help: help))
      } else {
        sameUnits(left, right, in: scope, what: "a comparison")
        sameGrain(left, right)
      }
    }
    return .value(.yesNo)
  }

  /// Whether an attribute is compared with one of its words; a word that is none is reported.
  private mutating func isWord(_ right: Node, ofAttribute left: Node) -> Bool {
    guard case .of(let name, _) = left.form, case .name(let word) = right.form else { return false }
    let words = attributes.words(name.name)
    guard !words.isEmpty, !words.contains(word) else { return !words.isEmpty }
    found.append(
      .unknownName(
        Reference(word, at: right.origin),
        wanted: "value of '\(name.name)'",
        among: words
      )
    )
    return true
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
    var types: [ValueType] = []
    for node in [part, whole] {
      guard case .value(let found) = number(node, in: scope) else { continue }
      types.append(found)
      guard found == .share || found == .rate else { continue }
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
    if type == .share, types.count == 2, !types[0].isComparable(to: types[1]) {
      let help = "a part is of the same kind as its whole; for amounts per head write 'per'"
      found.append(
        .unlikeTypes(types[0], types[1], in: "'as share of'", at: whole.origin, help: help)
      )
    }
    return .value(type)
  }
}

extension Node {
  /// The value of a number that is written without a percent sign or unit.
  var plainNumber: ExactNumber? {
    switch form {
    case .number(let literal) where literal.spelling == .plain: literal.value
    case .negated(let inner): inner.plainNumber.map { -$0 }
    default: nil
    }
  }
}

extension ArithmeticOperator {
  /// What the sign makes, for a diagnostic.
  fileprivate var words: String {
    switch self {
    case .add, .subtract: "a sum"
    case .multiply: "a product"
    case .divide: "a quotient"
    case .power: "a power"
    }
  }
}
