/// Which way a value may move when something is not reported.
struct Ways: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = Ways(rawValue: 1)
  static let down = Ways(rawValue: 2)
  static let both: Ways = [.up, .down]

  /// The ways of what moves against it.
  var reversed: Ways {
    var result: Ways = []
    if contains(.up) { result.insert(.down) }
    if contains(.down) { result.insert(.up) }
    return result
  }
}

/// How a whole moves with a part of it.
enum Leaning: Hashable, Sendable {
  case same
  case opposite

  /// Nothing can be said.
  case either

  /// The ways of the whole, where the part moves these ways.
  func ways(_ ways: Ways) -> Ways {
    switch self {
    case .same: ways
    case .opposite: ways.reversed
    case .either: ways.isEmpty ? [] : .both
    }
  }

  /// How the whole moves with a part of this part.
  func then(_ inner: Leaning) -> Leaning {
    switch (self, inner) {
    case (.either, _), (_, .either): .either
    case (.same, let leaning): leaning
    case (.opposite, .same): .opposite
    case (.opposite, .opposite): .same
    }
  }
}

/// A place at which an expression leaves out what is not reported.
struct Omission: Sendable {
  let place: Origin

  /// Which ways the statistic moves by it.
  let own: Ways

  /// How the whole expression moves with the statistic.
  let leaning: Leaning

  /// Which ways its values are better, as far as they are measures that say so; `nil` where they are
  /// something else.
  let good: Ways?

  /// The measures of which something may be left out.
  let measures: PositionSet

  /// Which ways the whole expression moves by it.
  var ways: Ways { leaning.ways(own) }
}

/// What an expression leaves out, and which results it is made of.
struct Silence: Sendable {
  private(set) var omissions: [Omission] = []

  /// The results that it names, and how it moves with each.
  private(set) var uses: [(name: String, leaning: Leaning)] = []

  private let facts: SiloFacts
  private var reliances: RelianceReader
  private let scope: SubjectScope

  /// Nothing yet, in a declaration about some sets.
  init(_ facts: SiloFacts, about sets: [SetExpression] = []) {
    self.facts = facts
    reliances = facts.reliances
    scope = reliances.scope(inside: sets)
  }

  /// Takes in an expression with which the whole moves in a way.
  mutating func read(_ node: Node, _ leaning: Leaning) {
    switch node.form {
    case .name(let name): uses.append((name, leaning))
    case .of(let name, let inner):
      uses.append((name.name, leaning))
      read(inner, leaning.then(.either))
    case .statistic(let statistic): read(statistic, at: node.origin, leaning)
    case .arithmetic(let sign, let left, let right): arithmetic(sign, left, right, leaning)
    case .share(let part, let whole), .per(let part, _, let whole):
      read(part, leaning)
      read(whole, leaning.then(.opposite))
    case .comparison(let sign, let left, let right):
      let isMore = sign == .greater || sign == .greaterOrEqual
      read(left, leaning.then(isMore ? .same : .opposite))
      read(right, leaning.then(isMore ? .opposite : .same))
    case .negated(let inner), .not(let inner): read(inner, leaning.then(.opposite))
    case .at, .rounded, .all, .any, .orElse:
      for child in node.children { read(child, leaning) }
    case .quantified(let quantity, let set, let said):
      for child in set.nodes { read(child, leaning.then(.either)) }
      for child in said.conditions { read(child, leaning.then(quantity.leaning)) }
    case .count(.members(let set)):
      for child in set.nodes { read(child, leaning) }
    case .number, .text, .date, .period, .yesNo, .it, .predicate, .equal, .oneOf, .between,
      .standing, .role, .the, .count, .quantifiedRows, .shareOf, .pick, .seen, .sequel,
      .standardised, .elapsed:
      for child in node.children { read(child, leaning.then(.either)) }
    }
  }

  private mutating func arithmetic(
    _ sign: ArithmeticOperator,
    _ left: Node,
    _ right: Node,
    _ leaning: Leaning
  ) {
    switch sign {
    case .add, .multiply:
      read(left, leaning)
      read(right, leaning)
    case .subtract:
      read(left, leaning)
      read(right, leaning.then(.opposite))
    case .divide:
      let first = omissions.count
      read(left, leaning)
      // A sum over as many as are known is a mean.
      if right.countsWhatIsKnown {
        omissions[first...] = ArraySlice(omissions[first...].map(\.asMean))
      }
      read(right, leaning.then(.opposite))
    case .power:
      read(left, leaning)
      read(right, leaning.then(.either))
    }
  }

  private mutating func read(_ statistic: Statistic, at place: Origin, _ leaning: Leaning) {
    if let known = statistic.options.known, !known.asksForSome {
      let own = statistic.waysWithoutSome
      if !own.isEmpty {
        omissions.append(
          Omission(
            place: place,
            own: own,
            leaning: leaning,
            good: good(of: statistic),
            measures: reliances.read(Node(.statistic(statistic)), scope).measures
          )
        )
      }
    }
    let moves: Leaning = statistic.movesWithItsValues ? .same : .either
    for value in statistic.values { read(value, leaning.then(moves)) }
    for node in statistic.nodesBesideValues { read(node, leaning.then(.either)) }
  }

  /// Which ways the values of a statistic are better; `nil` where they are not measures.
  private func good(of statistic: Statistic) -> Ways? {
    var good: Ways = []
    for value in statistic.values {
      guard let indices = measures(meantBy: value, in: statistic.range) else { return nil }
      for index in indices { good.formUnion(facts.measures[index].good) }
    }
    return good
  }

  /// The measures for which a value stands by its name, or as members of a set.
  private func measures(meantBy value: Node, in range: Statistic.Range) -> Range<Int>? {
    switch value.form {
    case .it:
      guard case .across(let set) = range,
        case .measures(let selection) = reliances.subject(of: set, member: .own)
      else { return nil }
      return reliances.indices(of: selection)
    case .name(let name):
      return facts.symbols.index(name, of: .measure).map { $0..<$0 + 1 }
    case .at(let inner, _): return measures(meantBy: inner, in: range)
    default: return nil
    }
  }
}

extension Omission {
  /// The same for a sum that is divided by the number of what is known.
  fileprivate var asMean: Omission {
    Omission(place: place, own: .both, leaning: leaning, good: good, measures: measures)
  }
}

extension Measure {
  /// Which ways it can get better.
  var good: Ways {
    switch direction {
    case .higherIsBetter: .up
    case .lowerIsBetter: .down
    case .betweenIsBetter: .both
    case .neitherIsBetter, nil: []
    }
  }
}

extension Known {
  /// Whether it asks for more than one value to be known.
  var asksForSome: Bool {
    guard case .quantity(let quantity) = form else { return false }
    switch quantity.form {
    case .all, .most: return true
    case .atLeast(let number), .exactly(let number):
      return number.spelling == .percent ? number.value > .zero : number.value > .one
    case .any, .no, .atMost: return false
    }
  }
}

extension Quantity {
  /// How what is said of so many moves with what is said of one.
  fileprivate var leaning: Leaning {
    switch form {
    case .all, .any, .most, .atLeast: .same
    case .no, .atMost: .opposite
    case .exactly: .either
    }
  }
}

extension Statistic {
  /// Which ways it may move when some of its values are left out.
  ///
  /// Without its worst value a mean is better, whichever way is good; without any of them a sum of what is not less
  /// than nought can only fall, as a maximum does, and a minimum can only rise. A rank is one's own, and lost
  /// with one's own value.
  var waysWithoutSome: Ways {
    switch name.name {
    case "sum", "magnitude": values.contains(where: \.mayBeNegative) ? .both : .down
    case "maximum", "range": .down
    case "minimum": .up
    case "count", "rank", "quantile", "z-score": []
    default: .both
    }
  }

  /// Whether it is larger where its values are.
  fileprivate var movesWithItsValues: Bool {
    switch name.name {
    case "sum", "mean", "unweighted-mean", "geometric-mean", "median", "minimum", "maximum",
      "percentile":
      true
    default: false
    }
  }

  /// What it is taken over, and its weights.
  fileprivate var nodesBesideValues: ArraySlice<Node> { children.dropFirst(values.count) }
}

extension Node {
  /// Whether it is a difference, or has a minus before it; a name is taken to stand for what is not less than
  /// nought.
  fileprivate var mayBeNegative: Bool {
    var found = false
    visit { node in
      switch node.form {
      case .negated, .arithmetic(.subtract, _, _): found = true
      default: break
      }
    }
    return found
  }

  /// Whether it counts the members of which something is known.
  fileprivate var countsWhatIsKnown: Bool {
    var counts = false
    visit { node in
      if case .count(.members(let set)) = node.form, set.nodes.contains(where: \.asksForPresence) {
        counts = true
      }
    }
    return counts
  }

  /// Whether it asks if values are there.
  private var asksForPresence: Bool {
    var asks = false
    visit { if $0.presence != nil { asks = true } }
    return asks
  }
}
