/// Writes expressions as the language does, with brackets only where they are needed.
package enum NodePrinter {
  /// How tightly a form binds; what binds less tightly than its place allows stands in brackets.
  private enum Level: Int, Comparable {
    /// `a as share of b`, and whatever ends in a condition that runs as far as it can.
    case whole
    case orElse
    case joined
    case not
    case comparison
    case statistic
    case sum
    case product
    case power
    case postfix
    case primary

    static func < (first: Level, second: Level) -> Bool { first.rawValue < second.rawValue }
  }

  /// The text of an expression that stands alone.
  package static func text(_ node: Node) -> String { body(node.form) }

  private static func text(_ node: Node, _ level: Level) -> String {
    self.level(of: node.form) >= level ? body(node.form) : "(\(body(node.form)))"
  }

  /// A condition where a clause takes one: after `when`, `require`, `where`.
  package static func condition(_ node: Node) -> String { text(node, .joined) }

  /// A condition with words behind it, in brackets if it would take them for its own.
  package static func closedCondition(_ node: Node) -> String {
    node.form.endsOpen ? "(\(body(node.form)))" : condition(node)
  }

  /// What stands behind `of` in a filter.
  package static func primary(_ node: Node) -> String {
    node.form.endsOpen && node.reference == nil ? "(\(body(node.form)))" : text(node, .primary)
  }

  /// A condition before a comma: one that ends in a list stands in brackets.
  package static func conditionBeforeComma(_ node: Node) -> String {
    var hasList = false
    node.visit { node in
      switch node.form {
      case .oneOf: hasList = true
      case .statistic(let statistic) where statistic.range == .list: hasList = true
      default: break
      }
    }
    return hasList ? "(\(body(node.form)))" : condition(node)
  }

  /// A number where a clause takes a sum: after `at least`.
  package static func sum(_ node: Node) -> String { text(node, .sum) }

  /// An operand of a comparison: a statistic, or a sum.
  package static func operand(_ node: Node) -> String { text(node, .statistic) }

  /// A number before `rounded`, which binds tightly.
  package static func numberToRound(_ node: Node) -> String { text(node, .postfix) }

  /// A number as it is, anything else in brackets.
  package static func numberOrBrackets(_ node: Node) -> String {
    if case .number = node.form { return text(node, .primary) }
    return "(\(body(node.form)))"
  }

  private static func level(of form: Node.Form) -> Level {
    switch form {
    case .number(let literal): literal.value.isNegative || !literal.isWritable ? .whole : .primary
    case .text, .date, .period, .yesNo, .name, .it, .of: .primary
    case .at, .rounded: .postfix
    case .negated, .arithmetic(.power, _, _): .power
    case .arithmetic(.multiply, _, _), .arithmetic(.divide, _, _): .product
    case .arithmetic: .sum
    case .comparison, .predicate, .equal, .oneOf, .between, .standing, .role: .comparison
    case .not: .not
    case .all, .any: .joined
    case .orElse: .orElse
    case .share, .per, .standardised, .shareOf: .whole
    case .the(_, let rows): rows.isWhole ? .primary : .whole
    case .pick(let pick): pick.rows?.isWhole ?? true ? .primary : .whole
    case .count(.rows(let rows)), .count(.persons(let rows)), .count(.distinct(_, let rows)):
      level(of: rows)
    case .count(.members(let set)): set.condition == nil ? .statistic : .whole
    case .statistic(let statistic): level(of: statistic)
    case .quantified, .sequel: .not
    case .seen(_, let rows): rows.map { level(of: $0) == .whole } ?? false ? .joined : .not
    // At the end of a clause its condition may run on; among other terms it may not.
    case .quantifiedRows(_, let rows, let said):
      said == nil && level(of: rows) == .whole ? .joined : .not
    case .elapsed: .statistic
    }
  }

  private static func level(of rows: Rows) -> Level {
    rows.conditions.isEmpty ? .statistic : .whole
  }

  private static func level(of statistic: Statistic) -> Level {
    guard statistic.options.isEmpty else { return .statistic }
    switch statistic.range {
    case .rows(let rows): return level(of: rows)
    case .across(let set) where set.condition != nil: return .whole
    case .list, .across, .over: return .statistic
    }
  }

  // One exhaustive switch: a new form is written here or does not compile.
  private static func body(_ form: Node.Form) -> String {
    switch form {
    case .number(let literal): literal.text
    case .text(let text): Writing.text(text)
    case .date(let date): date.description
    case .period(let period): period.description
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .name(let name): Writing.name(name)
    case .it: "it"
    case .of(let name, let inner): "\(Writing.nameBeforeOf(name.name)) of \(text(inner, .primary))"
    case .at(let value, let coordinates):
      ([elsewhere(value)] + coordinates.map(Writing.coordinate)).joined(separator: " ")
    case .rounded(let value, let rounding):
      "\(text(value, isRounded(value) ? .primary : .postfix)) rounded \(Writing.rounding(rounding))"
    case .negated(let value): "-\(text(value, .postfix))"
    case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right)
    case .comparison(let sign, let left, let right):
      "\(text(left, .statistic)) \(sign.rawValue) \(text(right, .statistic))"
    case .predicate(let value, let predicate, let isNegated):
      "\(text(value, .statistic)) is \(isNegated ? "not " : "")\(predicate.word)"
    case .equal(let left, let right, let isNegated):
      "\(text(left, .statistic)) is \(isNegated ? "not " : "")\(text(right, .statistic))"
    case .oneOf(let value, let values, let isNegated):
      "\(text(value, .statistic)) is \(isNegated ? "not " : "")one of "
        + values.map { text($0, .sum) }.joined(separator: ", ")
    case .between(let value, let low, let high, let isNegated):
      "\(text(value, .statistic)) is \(isNegated ? "not " : "")between "
        + "\(text(low, .sum)) and \(text(high, .sum))"
    case .standing(let left, let standing, let right):
      "\(text(left, .statistic)) is \(standing.rawValue) than \(text(right, .statistic))"
    case .role(let partner, let role, let outcome, let isNegated):
      "\(text(partner, .statistic)) is \(isNegated ? "not " : "")\(role.rawValue) for "
        + Writing.reference(outcome)
    case .not(let inner): "not \(text(inner, .not))"
    case .all(let terms): terms.map { text($0, .not) }.joined(separator: " and ")
    case .any(let terms): terms.map { text($0, .not) }.joined(separator: " or ")
    case .orElse(let value, let other, let reason):
      "\(text(value, .joined)) or else \(text(other, .sum)) because \(Writing.text(reason))"
    case .share(let part, let whole): "\(shareSide(part)) as share of \(shareSide(whole))"
    case .per(let value, let scale, let base):
      "\(shareSide(value)) per \(perSide(scale, base))"
    case .the(let field, let rows): "the \(Writing.name(field.name)) in \(Writing.rows(rows))"
    case .count(.rows(let rows)): "count of \(Writing.rows(rows))"
    case .count(.members(let set)): "count of \(Writing.set(set))"
    case .count(.persons(let rows)): "persons in \(Writing.rows(rows))"
    case .count(.distinct(let field, let rows)):
      "distinct \(Writing.name(field.name)) in \(Writing.rows(rows))"
    case .shareOf(let inside): shareOf(inside)
    case .standardised(let value, let standard):
      "\(standardised(value)) \(Writing.standardisation(standard))"
    case .pick(let pick): Writing.pick(pick)
    case .seen(let quantity, let rows):
      "seen by \(Writing.quantity(quantity)) partners"
        + (rows.map { " in \(Writing.rows($0))" } ?? "")
    case .sequel(let sequel): Writing.sequel(sequel)
    case .quantifiedRows(let quantity, let rows, let said):
      "\(Writing.quantity(quantity)) \(Writing.rows(rows, hasMore: said != nil))"
        + (said.map { " have \(text($0, .comparison))" } ?? "")
    case .statistic(let statistic): self.statistic(statistic)
    case .quantified(let quantity, let set, let said): quantified(quantity, set, said)
    case .elapsed(let unit, let first, let last):
      "\(Writing.elapsed(unit)) from \(Writing.time(first)) to \(Writing.time(last))"
    }
  }

  /// A value with `for`, `in` or `at` behind it.
  private static func elsewhere(_ value: Node) -> String {
    endsInPick(value) ? "(\(body(value.form)))" : text(value, .primary)
  }

  /// Whether `latest …` stands at the end, which would take `in` for its own.
  private static func endsInPick(_ node: Node) -> Bool {
    switch node.form {
    case .pick: true
    case .of(_, let inner): endsInPick(inner)
    default: false
    }
  }

  private static func shareOf(_ inside: Inside) -> String {
    let rows = Writing.rows(inside.rows)
    let whole = inside.rows.isWhole ? rows : "(\(rows))"
    return "share of \(whole) \(inside.unit.rawValue) \(condition(inside.condition))"
  }

  private static func standardised(_ value: Node) -> String {
    switch value.form {
    case .share, .per: body(value.form)
    case .standardised: "(\(body(value.form)))"
    default: shareSide(value)
    }
  }

  private static func isRounded(_ node: Node) -> Bool {
    if case .rounded = node.form { true } else { false }
  }

  private static func arithmetic(_ sign: ArithmeticOperator, _ left: Node, _ right: Node) -> String
  {
    let (first, second): (Level, Level) =
      switch sign {
      case .add, .subtract: (.sum, .product)
      case .multiply, .divide: (isDivision(left) ? .power : .product, .power)
      case .power: (.postfix, .postfix)
      }
    return "\(text(left, first)) \(sign.rawValue) \(text(right, second))"
  }

  private static func isDivision(_ node: Node) -> Bool {
    if case .arithmetic(.divide, _, _) = node.form { true } else { false }
  }

  /// What stands behind `per`; only a name cannot be taken for a part of the number before it.
  private static func perSide(_ scale: NumberLiteral?, _ base: Node) -> String {
    let isPlain =
      switch base.form {
      case .name, .of, .the, .it: true
      case .statistic, .count, .shareOf: true
      default: false
      }
    let text = isPlain ? shareSide(base) : "(\(body(base.form)))"
    return scale.map { "\($0.text) \(text)" } ?? text
  }

  /// Either side of `as share of` and `per`: a condition at its end stops there by itself.
  private static func shareSide(_ node: Node) -> String {
    switch node.form {
    case .share, .per, .standardised: "(\(body(node.form)))"
    case .number: text(node, .primary)
    case .statistic, .count, .the, .shareOf: body(node.form)
    default: text(node, .orElse)
    }
  }

  private static func statistic(_ statistic: Statistic) -> String {
    let values = statistic.values.map { value in
      hasOpenPlace(value) || endsInRows(value) ? "(\(body(value.form)))" : text(value, .sum)
    }
    let hasOptions = !statistic.options.isEmpty
    var words = [statistic.name.name]
    if let argument = statistic.argument { words.append(argument.text) }
    words.append("of \(values.joined(separator: ", "))")
    switch statistic.range {
    case .list: break
    case .rows(let rows): words.append("in \(Writing.rows(rows, hasMore: hasOptions))")
    case .across(let set):
      words.append("across \(hasOptions ? Writing.setBeforeMore(set) : Writing.set(set))")
    case .over(let window): words.append("over \(Writing.window(window))")
    }
    return (words + Writing.options(statistic.options)).joined(separator: " ")
  }

  /// Whether rows stand at the end outside brackets, which would take `over` for their own.
  private static func endsInRows(_ node: Node) -> Bool {
    switch node.form {
    case .the: true
    case .arithmetic(_, _, let right): endsInRows(right)
    case .negated(let inner): endsInRows(inner)
    case .of(_, let inner): endsInRows(inner)
    default: false
    }
  }

  /// Whether `in PLACE` stands outside brackets; inside a statistic it would be taken for the source.
  private static func hasOpenPlace(_ node: Node) -> Bool {
    switch node.form {
    case .at(let inner, let coordinates):
      coordinates.contains { $0.rank == 1 } || hasOpenPlace(inner)
    case .rounded(let inner, _), .negated(let inner): hasOpenPlace(inner)
    case .arithmetic(_, let left, let right): hasOpenPlace(left) || hasOpenPlace(right)
    case .of(_, let inner): hasOpenPlace(inner)
    case .pick(let pick): pick.rows != nil
    case .number, .text, .date, .period, .yesNo, .name, .it, .comparison, .predicate, .equal,
      .oneOf,
      .between, .standing, .role, .not, .all, .any, .orElse, .share, .per, .the, .count, .statistic,
      .quantified, .quantifiedRows, .seen, .sequel, .shareOf, .standardised, .elapsed:
      false
    }
  }

  private static func quantified(
    _ quantity: Quantity,
    _ set: SetExpression,
    _ said: Quantified
  ) -> String {
    let start = "\(Writing.quantity(quantity)) \(Writing.setBeforeMore(set))"
    switch said {
    case .are(let predicate, let isNegated):
      return "\(start) are \(isNegated ? "not " : "")\(predicate.word)"
    case .have(let condition): return "\(start) have \(text(condition, .comparison))"
    }
  }
}

extension Node.Form {
  /// Whether words behind the form could be taken for its own, such as `over`, `within` or `have`.
  fileprivate var endsOpen: Bool {
    switch self {
    case .statistic, .count, .the, .shareOf, .pick, .seen, .oneOf, .standardised: true
    case .quantifiedRows(_, _, let said): said?.form.endsOpen ?? true
    case .quantified(_, _, .have(let said)): said.form.endsOpen
    case .comparison(_, _, let right), .equal(_, let right, _), .standing(_, _, let right),
      .between(_, _, let right, _), .arithmetic(_, _, let right), .negated(let right),
      .not(let right), .of(_, let right), .per(_, _, let right), .share(_, let right):
      right.form.endsOpen
    case .all(let terms), .any(let terms): terms.last?.form.endsOpen ?? false
    case .number, .text, .date, .period, .yesNo, .name, .it, .at, .rounded, .predicate, .role,
      .orElse, .quantified, .sequel, .elapsed:
      false
    }
  }
}

extension Node: CustomStringConvertible {
  /// The expression as the language writes it.
  public var description: String { NodePrinter.text(self) }
}

extension NumberLiteral {
  /// Whether the number has a decimal spelling; a builder may have made one that has none.
  package var isWritable: Bool { value.decimalText != nil }

  /// The number as the language writes it.
  package var text: String {
    let hundredfold = value * 100
    return switch spelling {
    case .plain: plain(value)
    case .percent: "\(plain(hundredfold))%"
    case .points: "\(plain(hundredfold)) points"
    case .duration(let grain): "\(plain(value)) \(grain.plural)"
    case .money(let currency): "\(plain(value)) \(currency)"
    }
  }

  private func plain(_ number: ExactNumber) -> String {
    number.decimalText ?? "\(number.numeratorText) / \(number.denominatorText)"
  }
}
