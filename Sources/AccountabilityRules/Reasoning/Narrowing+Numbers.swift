// What a condition says of numbers.

extension Narrowing {
  /// How the difference of two numbers stands to zero.
  enum Relation {
    case below
    case atMost
    case equal
    case unequal
    case atLeast
    case above

    var differences: NumberInterval {
      switch self {
      case .below: .below(.zero)
      case .atMost: .atMost(.zero)
      case .equal: NumberInterval(.zero)
      case .unequal: .all
      case .atLeast: .atLeast(.zero)
      case .above: .above(.zero)
      }
    }
  }

  mutating func relation(
    _ left: Node,
    _ relation: Relation,
    _ right: Node,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    let difference = ranges.linear(left, in: setting) - ranges.linear(right, in: setting)
    guard difference.isWhole else { return facts }
    let parts = difference.terms.map { term in
      let possible = facts.numbers[term.node] ?? ranges.possible(term.node, in: setting)
      return (node: term.node, factor: term.factor, possible: possible)
    }
    let multiples = parts.map { $0.possible * Possible($0.factor) }
    let sum = multiples.reduce(Possible(difference.constant), +)
    if case .unequal = relation {
      guard sum.only != .zero else { return nil }
    } else if sum.intersection(relation.differences).isEmpty {
      return nil
    }
    var known = together(difference, multiples, relation, facts)
    for (position, part) in parts.enumerated() {
      var rest = Possible(difference.constant)
      for (other, multiple) in multiples.enumerated() where other != position {
        rest = rest + multiple
      }
      known = known?.with(.presence(part.node), PossibleAnswers("known"))
      guard let factor = ExactNumber.one.divided(by: part.factor) else { continue }
      let left: Possible
      if case .unequal = relation {
        left = rest.only.map { part.possible.without(-$0 * factor) } ?? part.possible
      } else {
        let allowed = relation.differences + -rest.interval
        left = part.possible.intersection(allowed.scaled(by: factor))
      }
      known = known?.with(part.node, left)
    }
    return known
  }

  /// What is so of the terms as a whole: `a > b` and `b > a` say opposite things of one difference.
  private func together(
    _ difference: LinearForm,
    _ multiples: [Possible],
    _ relation: Relation,
    _ facts: Facts
  ) -> Facts? {
    guard let direction = difference.direction,
      let inverse = ExactNumber.one.divided(by: direction.factor)
    else { return facts }
    let sum = multiples.reduce(Possible(.zero), +)
    let scaled = Possible(inverse) * sum
    let possible = facts.numbers[direction.node] ?? scaled
    let limit = -difference.constant * inverse
    if case .unequal = relation { return facts.with(direction.node, possible.without(limit)) }
    let allowed = relation.differences + NumberInterval(-difference.constant)
    return facts.with(direction.node, possible.intersection(allowed.scaled(by: inverse)))
  }

  mutating func between(
    _ value: Node,
    _ low: Node,
    _ high: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    guard holds else {
      let below = relation(value, .below, low, facts, in: setting)
      guard let above = relation(value, .above, high, facts, in: setting) else { return below }
      return below.map { $0.joined(above) } ?? above
    }
    return relation(value, .atLeast, low, facts, in: setting).flatMap { facts in
      relation(value, .atMost, high, facts, in: setting)
    }
  }

  /// A number that keeps to a bound whose limits are written out.
  mutating func keeps(
    _ node: Node,
    to interval: NumberInterval,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    let possible = facts.numbers[node] ?? ranges.possible(node, in: setting)
    if holds { return facts.with(node, possible.intersection(interval)) }
    let (below, above) = interval.outside
    let rest = [below, above].compactMap(\.self).map { possible.intersection($0) }
    guard let first = rest.first else { return facts.with(node, Possible(NumberInterval.nothing)) }
    return facts.with(node, rest.dropFirst().reduce(first) { $0.hull($1) })
  }
}

extension Comparator {
  func relation(_ holds: Bool) -> Narrowing.Relation {
    switch self {
    case .less: holds ? .below : .atLeast
    case .lessOrEqual: holds ? .atMost : .above
    case .greater: holds ? .above : .atMost
    case .greaterOrEqual: holds ? .atLeast : .below
    }
  }
}
