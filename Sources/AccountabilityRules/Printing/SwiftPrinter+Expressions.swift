// Expressions as Swift. A name becomes a constant of the type that its place asks for; what else does
// not have the type is written `x.as(TextValue.self)`.

extension SwiftPrinter {
  /// The code of an expression of a kind.
  package mutating func code(_ node: Node, _ kind: SwiftKind) -> SwiftCode {
    let code = body(node.form, kind)
    guard code.kind != kind else { return code }
    return SwiftCode("\(code.explicit).as(\(kind.value).self)", kind)
  }

  /// The code of an expression where its type is expected.
  package mutating func text(_ node: Node, _ kind: SwiftKind) -> String { code(node, kind).text }

  package mutating func condition(_ node: Node) -> String { text(node, .condition) }

  package mutating func number(_ node: Node) -> String { text(node, .number) }

  /// The code of an expression that says its own type.
  package mutating func explicit(_ node: Node, _ kind: SwiftKind? = nil) -> String {
    code(node, kind ?? natural(node) ?? .number).explicit
  }

  // One exhaustive switch: a new form is written here or does not compile.
  private mutating func body(_ form: Node.Form, _ kind: SwiftKind) -> SwiftCode {
    switch form {
    case .number(let literal): return SwiftCode(SwiftWriting.number(literal), .untyped, .number)
    case .text(let text): return SwiftCode(".text(\(SwiftWriting.text(text)))", .untyped, .text)
    case .date(let date): return SwiftCode(SwiftWriting.date(date), .untyped, .date)
    case .period(let period): return SwiftCode(SwiftWriting.period(period), .untyped, .period)
    case .yesNo(let isYes): return SwiftCode("\(isYes)", .untyped, .condition)
    case .name(let name): return SwiftCode(names.name(name, kind), kind)
    case .it: return kind == .number ? SwiftCode("it", kind) : SwiftCode(".it", .untyped, kind)
    case .of(let name, let subject): return of(name.name, subject, kind)
    case .at(let value, let coordinates): return at(value, coordinates, kind)
    case .rounded(let value, let rounding):
      let call = "rounded(\(SwiftWriting.rounding(rounding)))"
      return SwiftCode("\(explicit(value, .number)).\(call)", .number)
    case .negated(let value): return negated(value)
    case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right)
    case .comparison(let sign, let left, let right): return comparison(sign, left, right)
    case .predicate(let value, let predicate, let isNegated):
      let call = "\(isNegated ? "isNot" : "is")(\(SwiftWriting.predicate(predicate)))"
      return SwiftCode("\(explicit(value)).\(call)", .condition)
    case .equal(let left, let right, let isNegated):
      return compared(left, isNegated ? "isNot(" : "is(", [right])
    case .oneOf(let value, let others, let isNegated):
      return compared(value, isNegated ? "isNotOne(of: " : "isOne(of: ", others)
    case .between(let value, let low, let high, let isNegated):
      return between(value, low, high, isNegated)
    case .standing(let left, let standing, let right):
      return compared(left, "is\(SwiftPrinter.standing(standing))(than: ", [right])
    case .role(let partner, let role, let outcome, let isNegated):
      let call = "\(isNegated ? "isNot" : "is")(.\(role.rawValue), for: "
      let receiver = explicit(partner, .partner)
      return SwiftCode("\(receiver).\(call)\(reference(outcome, .outcome)))", .condition)
    case .not(let inner):
      return SwiftCode("!\(code(inner, .condition).explicit)", .prefix, .condition)
    case .all(let terms): return joined(terms, form, "&&", "All", .and)
    case .any(let terms): return joined(terms, form, "||", "AnyOf", .or)
    case .orElse(let value, let other, let reason):
      let call = "orElse(\(text(other, kind)), because: \(SwiftWriting.text(reason)))"
      return SwiftCode("\(explicit(value, kind)).\(call)", kind)
    case .share(let part, let whole):
      return SwiftCode("\(explicit(part, .number)).asShare(of: \(number(whole)))", .number)
    case .per(let value, let scale, let other):
      let scale = scale.map { SwiftWriting.number($0) + ", " } ?? ""
      return SwiftCode("\(explicit(value, .number)).per(\(scale)\(number(other)))", .number)
    case .the(let field, let rows):
      return SwiftCode("the(\(names.name(field.name, kind)), in: \(self.rows(rows)))", kind)
    case .count(let counted): return SwiftCode(self.counted(counted), .number)
    case .shareOf(let inside): return SwiftCode(shareOf(inside), .number)
    case .pick(let pick): return SwiftCode(self.pick(pick, kind), kind)
    case .seen(let quantity, let rows): return SwiftCode(seen(quantity, rows), .condition)
    case .sequel(let sequel): return SwiftCode(self.sequel(sequel), .condition)
    case .quantifiedRows(let quantity, let rows, let said):
      return SwiftCode(quantifiedRows(quantity, rows, said), .condition)
    case .standardised(let value, let standard):
      return SwiftCode(standardised(value, standard), .number)
    case .statistic(let statistic): return SwiftCode(self.statistic(statistic), .number)
    case .quantified(let quantity, let set, let said):
      return SwiftCode(quantified(quantity, set, said), .condition)
    case .elapsed(let unit, let first, let second):
      let times = "from: \(SwiftWriting.time(first)), to: \(SwiftWriting.time(second))"
      return SwiftCode("\(Writing.elapsed(unit))(\(times))", .number)
    }
  }

  private static let parts: Set<String> = [
    "numerator", "denominator", "lower", "upper", "target", "expected", "change", "direction",
    "coverage", "gain", "pain", "worse-limit", "better-limit",
  ]

  private mutating func of(_ name: String, _ subject: Node, _ kind: SwiftKind) -> SwiftCode {
    if kind == .number, SwiftPrinter.parts.contains(name) {
      let isShared = SharedAmount.Side(rawValue: name) != nil
      let subject = isShared ? text(subject, .consequence) : explicit(subject)
      return SwiftCode("\(SwiftWriting.camelCase(name))(of: \(subject))", kind)
    }
    return SwiftCode("\(names.name(name, kind)).of(\(explicit(subject)))", kind)
  }

  private mutating func at(
    _ value: Node,
    _ coordinates: [Coordinate],
    _ kind: SwiftKind
  ) -> SwiftCode {
    var text = explicit(value, kind)
    if case .at = value.form { text += ".bracketed" }
    for coordinate in coordinates {
      switch coordinate {
      case .partner(let name): text += ".for(\(reference(name, .partner)))"
      case .place(let name): text += ".in(\(reference(name, .place)))"
      case .time(let time): text += ".at(\(SwiftWriting.time(time)))"
      case .group(let name): text += ".among(\(SwiftWriting.text(name.name)))"
      }
    }
    return SwiftCode(text, kind)
  }

  private mutating func negated(_ value: Node) -> SwiftCode {
    if case .number(let literal) = value.form, !literal.value.isZero {
      return SwiftCode(SwiftWriting.number(literal, isNegated: true), .untyped, .number)
    }
    return SwiftCode("-\(code(value, .number).explicit)", .prefix, .number)
  }

  private mutating func arithmetic(
    _ sign: ArithmeticOperator,
    _ left: Node,
    _ right: Node
  ) -> SwiftCode {
    let first = code(left, .number)
    let second = code(right, .number)
    switch sign {
    case .add, .subtract:
      let operands = (start(first, second, .prefix, .product, .sum), second.operand(.product))
      return SwiftCode("\(operands.0) \(sign.rawValue) \(operands.1)", .sum, .number)
    case .multiply, .divide:
      let operands = (start(first, second, .prefix, .product), second.operand())
      return SwiftCode("\(operands.0) \(sign.rawValue) \(operands.1)", .product, .number)
    case .power: return SwiftCode("\(first.explicit).raised(to: \(second.text))", .number)
    }
  }

  private mutating func comparison(
    _ sign: Comparator,
    _ left: Node,
    _ right: Node
  ) -> SwiftCode {
    let kind = [left, right].compactMap { natural($0) }.first { $0.isOrdered } ?? .number
    let first = code(left, kind)
    let second = code(right, kind)
    let operands = (start(first, second, .product, .sum), second.operand(.product, .sum))
    return SwiftCode("\(operands.0) \(sign.rawValue) \(operands.1)", .comparison, .condition)
  }

  /// The first of two operands, with a type of its own if the other has none.
  private func start(
    _ first: SwiftCode,
    _ second: SwiftCode,
    _ allowed: SwiftCode.Shape...
  ) -> String {
    // What begins with a point would be taken for a part of the line before.
    let isBare = first.shape == .untyped
    if isBare, second.shape == .untyped || first.text.hasPrefix(".") { return first.explicit }
    return allowed.contains(first.shape) ? first.text : first.operand()
  }

  private mutating func compared(_ value: Node, _ call: String, _ others: [Node]) -> SwiftCode {
    let kind =
      ([value] + others).lazy.compactMap { [names] in
        SwiftPrinter.natural($0, names)
      }.first ?? .number
    var texts: [String] = []
    for other in others { texts.append(text(other, kind)) }
    if kind == .text, let words = SwiftPrinter.words(others) { texts = words }
    let list = texts.joined(separator: ", ")
    return SwiftCode("\(explicit(value, kind)).\(call)\(list))", .condition)
  }

  /// Plain string literals, if all of the expressions are texts.
  private static func words(_ nodes: [Node]) -> [String]? {
    let texts = nodes.compactMap { if case .text(let text) = $0.form { text } else { nil } }
    return texts.count == nodes.count ? texts.map(SwiftWriting.text) : nil
  }

  private mutating func between(
    _ value: Node,
    _ low: Node,
    _ high: Node,
    _ isNegated: Bool
  ) -> SwiftCode {
    let kinds = [value, low, high].compactMap { natural($0) }
    let kind = kinds.first { $0.isOrdered } ?? .number
    let call = isNegated ? "isNotBetween" : "isBetween"
    let ends = "\(text(low, kind)), and: \(text(high, kind))"
    return SwiftCode("\(explicit(value, kind)).\(call)(\(ends))", .condition)
  }

  private static func standing(_ standing: Standing) -> String {
    switch standing {
    case .better: "Better"
    case .worse: "Worse"
    case .noBetter: "NoBetter"
    case .noWorse: "NoWorse"
    }
  }

  /// Two or three terms in a row, more of them one a line.
  private mutating func joined(
    _ terms: [Node],
    _ form: Node.Form,
    _ sign: String,
    _ block: String,
    _ shape: SwiftCode.Shape
  ) -> SwiftCode {
    var codes: [SwiftCode] = []
    for term in terms { codes.append(code(term, .condition)) }
    let isShort = terms.count <= 3 && !codes.contains { $0.text.contains("\n") }
    // A first term of the same form would be taken for a part of the row.
    if isShort, let first = terms.first, !SwiftPrinter.isSame(first.form, form) {
      let operands = codes.enumerated().map { offset, code in
        offset == 0 && code.shape == .untyped ? code.explicit : code.operand(.prefix, .comparison)
      }
      return SwiftCode(operands.joined(separator: " \(sign) "), shape, .condition)
    }
    return SwiftCode(SwiftWriting.block(block, codes.map(\.line)), .condition)
  }

  private static func isSame(_ first: Node.Form, _ second: Node.Form) -> Bool {
    switch (first, second) {
    case (.all, .all), (.any, .any): true
    default: false
    }
  }

  // MARK: Kinds

  /// The kind that an expression has by itself; `nil` where only its place can say.
  package func natural(_ node: Node) -> SwiftKind? { SwiftPrinter.natural(node, names) }

  private static func natural(_ node: Node, _ names: SwiftNames) -> SwiftKind? {
    switch node.form {
    case .number, .rounded, .negated, .arithmetic, .share, .per, .count, .statistic, .elapsed,
      .shareOf, .standardised:
      .number
    case .text: .text
    case .date: .date
    case .period: .period
    case .yesNo, .comparison, .predicate, .equal, .oneOf, .between, .standing, .role, .not, .all,
      .any, .quantified, .quantifiedRows, .seen, .sequel:
      .condition
    case .name(let name): names.kinds[name]
    case .it: nil
    case .of(let name, _): parts.contains(name.name) ? .number : names.kinds[name.name]
    case .at(let value, _): natural(value, names)
    case .orElse(let value, let other, _): natural(value, names) ?? natural(other, names)
    case .the(let field, _): names.kinds[field.name]
    case .pick(let pick): names.kinds[pick.field.name]
    }
  }
}
