// The builder learns of a place only when a clause is done. Then the place is given to all parts of
// the clause that have none, so that a diagnostic can point from any of them.

extension Optional where Wrapped == Node {
  package func located(at origin: Origin) -> Node? { map { $0.located(at: origin) } }
}

extension [Node] {
  package func located(at origin: Origin) -> [Node] { map { $0.located(at: origin) } }
}

extension Origin {
  /// This origin, or another where this one names no place.
  package func orElse(_ other: Origin) -> Origin { isKnown ? self : other }
}

extension Reference {
  package func located(at other: Origin) -> Reference { Reference(name, at: origin.orElse(other)) }
}

extension [Reference] {
  package func located(at origin: Origin) -> [Reference] { map { $0.located(at: origin) } }
}

extension TimePoint {
  package func located(at other: Origin) -> TimePoint { TimePoint(form, at: origin.orElse(other)) }
}

extension Node {
  package func located(at other: Origin) -> Node {
    // Parts that have a place came out of a builder, and so did all that is inside them.
    origin.isKnown ? self : Node(form.located(at: other), at: other)
  }
}

extension Node.Form {
  package func located(at origin: Origin) -> Node.Form {
    switch self {
    case .number, .text, .date, .period, .yesNo, .name, .it: self
    case .of(let name, let node): .of(name.located(at: origin), node.located(at: origin))
    case .at(let node, let coordinates):
      .at(node.located(at: origin), coordinates.map { $0.located(at: origin) })
    case .rounded(let node, let rounding): .rounded(node.located(at: origin), rounding)
    case .negated(let node): .negated(node.located(at: origin))
    case .arithmetic(let sign, let left, let right):
      .arithmetic(sign, left.located(at: origin), right.located(at: origin))
    case .comparison(let sign, let left, let right):
      .comparison(sign, left.located(at: origin), right.located(at: origin))
    case .predicate(let node, let predicate, let isNegated):
      .predicate(node.located(at: origin), predicate, isNegated: isNegated)
    case .equal(let left, let right, let isNegated):
      .equal(left.located(at: origin), right.located(at: origin), isNegated: isNegated)
    case .oneOf(let node, let others, let isNegated):
      .oneOf(node.located(at: origin), others.located(at: origin), isNegated: isNegated)
    case .between(let node, let low, let high, let isNegated):
      .between(
        node.located(at: origin),
        low.located(at: origin),
        high.located(at: origin),
        isNegated: isNegated
      )
    case .standing(let node, let standing, let other):
      .standing(node.located(at: origin), standing, than: other.located(at: origin))
    case .role(let node, let role, let outcome, let isNegated):
      .role(node.located(at: origin), role, of: outcome.located(at: origin), isNegated: isNegated)
    case .not(let node): .not(node.located(at: origin))
    case .all(let nodes): .all(nodes.located(at: origin))
    case .any(let nodes): .any(nodes.located(at: origin))
    case .orElse(let node, let other, let reason):
      .orElse(node.located(at: origin), other.located(at: origin), because: reason)
    case .share(let part, let whole):
      .share(part.located(at: origin), of: whole.located(at: origin))
    case .per(let node, let scale, let other):
      .per(node.located(at: origin), scale: scale, other.located(at: origin))
    case .the(let field, let rows): .the(field.located(at: origin), in: rows.located(at: origin))
    case .count(let counted): .count(counted.located(at: origin))
    case .statistic(let statistic): .statistic(statistic.located(at: origin))
    case .quantified(let quantity, let set, let said):
      .quantified(quantity, set.located(at: origin), said.located(at: origin))
    case .quantifiedRows(let quantity, let rows, let said):
      .quantifiedRows(quantity, rows.located(at: origin), have: said.located(at: origin))
    case .shareOf(let inside): .shareOf(inside.located(at: origin))
    case .pick(let pick): .pick(pick.located(at: origin))
    case .seen(let quantity, let rows): .seen(by: quantity, in: rows?.located(at: origin))
    case .sequel(let sequel): .sequel(sequel.located(at: origin))
    case .standardised(let node, let standard):
      .standardised(node.located(at: origin), standard.located(at: origin))
    case .elapsed(let unit, let first, let second):
      .elapsed(unit, from: first.located(at: origin), to: second.located(at: origin))
    }
  }
}

extension Coordinate {
  package func located(at origin: Origin) -> Coordinate {
    switch self {
    case .partner(let name): .partner(name.located(at: origin))
    case .place(let name): .place(name.located(at: origin))
    case .time(let time): .time(time.located(at: origin))
    case .group(let name): .group(name.located(at: origin))
    }
  }
}

extension Window {
  package func located(at origin: Origin) -> Window {
    switch form {
    case .last, .yearToDate: self
    case .span(let first, let second):
      Window(.span(first.located(at: origin), second.located(at: origin)))
    }
  }
}

extension Rows {
  package func located(at origin: Origin) -> Rows {
    Rows(
      source.located(at: origin),
      withSame: same.located(at: origin),
      where: condition.located(at: origin),
      whose: person.located(at: origin),
      reach?.located(at: origin)
    )
  }
}

extension Rows.Reach {
  fileprivate func located(at origin: Origin) -> Rows.Reach {
    switch self {
    case .over(let window): .over(window.located(at: origin))
    case .ever: .ever
    }
  }
}

extension Inside {
  fileprivate func located(at origin: Origin) -> Inside {
    Inside(rows.located(at: origin), unit, condition.located(at: origin))
  }
}

extension Pick {
  fileprivate func located(at origin: Origin) -> Pick {
    Pick(end, field.located(at: origin), in: rows?.located(at: origin), within: within)
  }
}

extension Sequel {
  fileprivate func located(at origin: Origin) -> Sequel {
    Sequel(direction, by: rows.located(at: origin), within: within)
  }
}

extension Standardisation {
  fileprivate func located(at origin: Origin) -> Standardisation {
    Standardisation(
      method,
      by: strata.located(at: origin),
      to: standard.located(at: origin)
    )
  }
}

extension Counted {
  package func located(at origin: Origin) -> Counted {
    switch self {
    case .rows(let rows): .rows(rows.located(at: origin))
    case .members(let set): .members(set.located(at: origin))
    case .persons(let rows): .persons(rows.located(at: origin))
    case .distinct(let field, let rows):
      .distinct(field.located(at: origin), in: rows.located(at: origin))
    }
  }
}

extension Statistic {
  package func located(at origin: Origin) -> Statistic {
    Statistic(
      name.located(at: origin),
      argument,
      of: values.located(at: origin),
      range.located(at: origin),
      options: options.located(at: origin)
    )
  }
}

extension StatisticOptions {
  fileprivate func located(at origin: Origin) -> StatisticOptions {
    var copy = self
    copy.weight = weight.located(at: origin)
    copy.method = method?.located(at: origin)
    return copy
  }
}

extension Statistic.Range {
  package func located(at origin: Origin) -> Statistic.Range {
    switch self {
    case .list: self
    case .rows(let rows): .rows(rows.located(at: origin))
    case .across(let set): .across(set.located(at: origin))
    case .over(let window): .over(window.located(at: origin))
    }
  }
}

extension SetExpression {
  package func located(at other: Origin) -> SetExpression {
    SetExpression(
      kind.located(at: other),
      filters: filters.map { $0.located(at: other) },
      as: alias?.located(at: other),
      where: condition.located(at: other),
      at: origin.orElse(other)
    )
  }
}

extension SetExpression.Kind {
  fileprivate func located(at origin: Origin) -> SetExpression.Kind {
    switch self {
    case .places, .partners, .measures, .outcomes: self
    case .groups(let breakdown): .groups(of: breakdown.located(at: origin))
    case .persons(let source): .persons(in: source.located(at: origin))
    }
  }
}

extension SetExpression.Filter {
  package func located(at origin: Origin) -> SetExpression.Filter {
    switch self {
    case .inPlace(let name): .inPlace(name.located(at: origin))
    case .of(let node): .of(node.located(at: origin))
    case .withSame(let names): .withSame(names.located(at: origin))
    case .ownedBy(let name): .ownedBy(name.located(at: origin))
    case .suppliedBy(let name): .suppliedBy(name.located(at: origin))
    case .role(let role, let name): .role(role, of: name.located(at: origin))
    }
  }
}

extension Quantified {
  package func located(at origin: Origin) -> Quantified {
    switch self {
    case .are: self
    case .have(let node): .have(node.located(at: origin))
    }
  }
}
