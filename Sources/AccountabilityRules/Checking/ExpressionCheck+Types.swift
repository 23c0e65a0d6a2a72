// What an expression stands for.

extension ExpressionCheck {
  mutating func meaning(of node: Node, in scope: Scope, reporting: Bool) -> Meaning {
    let count = found.count
    let meaning = meaning(of: node, in: scope)
    if !reporting { found.removeSubrange(count...) }
    return meaning
  }

  /// The type of a value; `nil` where it is not known.
  mutating func type(_ meaning: Meaning) -> ValueType? {
    switch meaning {
    case .value(let type): type
    case .measure(let index?):
      if case .value(let type) = self.meaning(ofMeasure: index) { type } else { nil }
    case .label(let index): .label(of: framework.ratings[index].name.name)
    case .outcome: .reference(.outcome)
    case .partner: .reference(.partner)
    case .place: .reference(.place)
    case .rule: .reference(.rule)
    case .consequence: .reference(.consequence)
    case .measure(nil), .group, .unknown: nil
    }
  }

  mutating func wantNumeric(_ node: Node, in scope: Scope, what: String) {
    let meaning = meaning(of: node, in: scope)
    if let type = type(meaning), !type.isNumeric {
      found.append(.wrongType(type, wanted: "a number", in: what, at: node.origin))
    }
  }

  mutating func wantCondition(_ node: Node, in scope: Scope) {
    let meaning = meaning(of: node, in: scope)
    switch meaning {
    case .value(.yesNo), .unknown: break
    case .rule:
      found.append(
        .wrongType(
          .reference(.rule),
          wanted: "a condition",
          in: "this clause",
          at: node.origin,
          help: "say what is so of it: '\(node) is met'"
        )
      )
    default:
      let help = "say what is so of it, such as \(meaning.condition(on: "\(node)"))"
      found.append(
        Diagnostic(
          "wrong-type",
          "this clause wants a condition, and this is \(meaning.words(framework))",
          at: node.origin,
          help: help
        )
      )
    }
  }

  // One exhaustive switch: a new form is given a meaning here or does not compile.
  mutating func meaning(of node: Node, in scope: Scope) -> Meaning {
    switch node.form {
    case .number(let literal): .value(literal.type)
    case .text: .value(.text)
    case .date: .value(.date)
    case .period: .value(.period)
    case .yesNo: .value(.yesNo)
    case .name(let name): self.name(Reference(name, at: node.origin), in: scope)
    case .it: subject(at: node.origin, in: scope)
    case .of(let name, let inner): part(name, of: inner, in: scope)
    case .at(let inner, let coordinates): elsewhere(inner, coordinates, in: scope)
    case .rounded(let inner, _), .negated(let inner): number(inner, in: scope)
    case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right, in: scope)
    case .comparison(_, let left, let right): relation(left, right, at: node.origin, in: scope)
    case .predicate(let inner, let predicate, _): said(predicate, of: inner, in: scope)
    case .equal(let left, let right, _): equality(left, right, at: node.origin, in: scope)
    case .oneOf(let value, let values, _):
      values.map { equality(value, $0, at: $0.origin, in: scope) }.last ?? .value(.yesNo)
    case .between(let value, let low, let high, _): between(value, low, high, in: scope)
    case .standing(let left, _, let right): standing(left, right, at: node.origin, in: scope)
    case .role(let partner, _, let outcome, _): role(partner, outcome, in: scope)
    case .not(let inner): conditions([inner], in: scope)
    case .all(let terms), .any(let terms): conditions(terms, in: scope)
    case .orElse(let value, let other, _): orElse(value, other, in: scope)
    case .share(let part, let whole): ratio(part, whole, .share, in: scope)
    case .per(let value, _, let base): ratio(value, base, .rate, in: scope)
    case .the(let field, let rows): self.field(field, of: source(rows, in: scope))
    case .count(let counted): count(counted, at: node.origin, in: scope)
    case .shareOf(let inside): shareOf(inside, at: node.origin, in: scope)
    case .pick(let pick): self.pick(pick, at: node.origin, in: scope)
    case .seen(_, let rows): seen(rows, at: node.origin, in: scope)
    case .sequel(let sequel): self.sequel(sequel, at: node.origin, in: scope)
    case .quantifiedRows(_, let rows, let said): quantified(rows, said, at: node.origin, in: scope)
    case .standardised(let value, let standard): standardised(value, standard, in: scope)
    case .statistic(let statistic): self.statistic(statistic, in: scope)
    case .quantified(_, let set, let said): quantified(set, said, in: scope)
    case .elapsed(.points, _, _): .value(.count)
    case .elapsed(.grain(let grain), _, _): .value(.duration(grain))
    }
  }

  @discardableResult
  mutating func subject(at origin: Origin, in scope: Scope) -> Meaning {
    if let subject = scope.subject { return subject }
    found.append(
      .wrongScope(
        "it",
        help: "nothing, or more than one thing, is being spoken of: write the name that is meant",
        at: origin
      )
    )
    return .unknown
  }
}

extension NumberLiteral {
  var type: ValueType {
    switch spelling {
    case .plain: .number
    case .duration(let grain): .duration(grain)
    case .percent, .points: .share
    case .money(let currency): .money(currency)
    }
  }
}
