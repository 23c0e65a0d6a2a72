/// Follows what a condition says of results, and finds where nothing can satisfy it.
///
/// It knows what lies in which interval, and that an answer is one of several words; what it does not know it
/// takes to be possible. So what it finds impossible is so, and what it finds possible may yet not be.
///
/// In the logic of missing values a condition is met only if what it asks of numbers is decided; so "never
/// met" is never, and "never not met" is always, wherever it can be decided.
///
/// - Complexity: O(size of the condition × number of facts); facts are capped.
struct Narrowing {
  var ranges: ValueRanges
  var types: ExpressionCheck

  init(_ framework: Framework, _ symbols: Symbols) {
    ranges = ValueRanges(framework, symbols)
    types = ExpressionCheck(framework, symbols)
  }

  /// What is so where a condition holds, or where it does not; `nil` where that cannot be.
  mutating func assume(
    _ node: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    switch node.form {
    case .yesNo(let isYes): return isYes == holds ? facts : nil
    case .not(let inner): return assume(inner, !holds, facts, in: setting)
    case .all(let terms), .any(let terms):
      let areJoined = if case .all = node.form { holds } else { !holds }
      return areJoined
        ? each(terms, holds, facts, in: setting) : some(terms, holds, facts, in: setting)
    case .comparison(let sign, let left, let right):
      return relation(left, sign.relation(holds), right, facts, in: setting)
    case .between(let value, let low, let high, let isNegated):
      return between(value, low, high, holds != isNegated, facts, in: setting)
    case .equal(let left, let right, let isNegated):
      return equal(left, right, holds != isNegated, facts, in: setting)
    case .oneOf(let value, let values, let isNegated):
      return one(of: values, value, holds != isNegated, facts, in: setting)
    case .standing(let left, let standing, let right):
      return self.standing(left, standing, right, holds, facts, in: setting)
    case .predicate(let inner, let predicate, let isNegated):
      return said(predicate, of: inner, holds != isNegated, facts, in: setting)
    case .role(let partner, let role, let outcome, let isNegated):
      let plain = Node(.role(partner, role, of: outcome, isNegated: false))
      return facts.with(.condition(plain), .only("yes", holds != isNegated))
    case .number, .text, .date, .period, .name, .it, .of, .at, .rounded, .negated, .arithmetic,
      .orElse, .share, .per, .the, .count, .statistic, .quantified, .quantifiedRows, .shareOf,
      .pick, .seen, .sequel, .standardised, .elapsed:
      return facts.with(.condition(node), .only("yes", holds))
    }
  }

  /// All of them at once; twice over, since a later one may bear on an earlier.
  mutating func all(
    _ conditions: [(node: Node, holds: Bool)],
    _ facts: Facts = Facts(),
    in setting: Setting
  ) -> Facts? {
    var facts: Facts? = facts
    for _ in 0..<(conditions.count > 1 ? 2 : 1) {
      for condition in conditions {
        guard let known = facts else { return nil }
        facts = assume(condition.node, condition.holds, known, in: setting)
      }
    }
    return facts
  }

  private mutating func each(
    _ terms: [Node],
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    var facts: Facts? = facts
    for term in terms {
      guard let known = facts else { return nil }
      facts = assume(term, holds, known, in: setting)
    }
    return facts
  }

  private mutating func some(
    _ terms: [Node],
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    var joint: Facts?
    for term in terms {
      guard let next = assume(term, holds, facts, in: setting) else { continue }
      joint = joint.map { $0.joined(next) } ?? next
    }
    return joint
  }

  // MARK: Answers

  private mutating func meaning(_ node: Node, in setting: Setting) -> Meaning {
    types.meaning(of: node, in: setting.scope, reporting: false)
  }

  private mutating func isNumber(_ node: Node, in setting: Setting) -> Bool {
    switch meaning(node, in: setting) {
    case .measure: true
    case .value(let type): type.isNumeric
    case .outcome, .partner, .place, .rule, .consequence, .label, .group, .unknown: false
    }
  }

  private mutating func equal(
    _ left: Node,
    _ right: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    if isNumber(left, in: setting), isNumber(right, in: setting) {
      return relation(left, holds ? .equal : .unequal, right, facts, in: setting)
    }
    switch (constant(left, in: setting), constant(right, in: setting)) {
    case (let a?, let b?): return (a == b) == holds ? facts : nil
    case (nil, let word?): return self.word(word, of: left, holds, facts, in: setting)
    case (let word?, nil): return self.word(word, of: right, holds, facts, in: setting)
    case (nil, nil):
      let plain = Node(.equal(left, right, isNegated: false))
      return facts.with(.condition(plain), .only("yes", holds))
    }
  }

  private mutating func word(
    _ word: String,
    of node: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    guard case .label(let index) = meaning(node, in: setting) else {
      return facts.with(.word(node), .only(word, holds))
    }
    let labels = ranges.framework.ratings[index].labels.map(Writing.text)
    return facts.with(.word(node), .among(Set(labels)))?.with(.word(node), .only(word, holds))
  }

  /// A word that is written out, or a thing that has a name of its own.
  private func constant(_ node: Node, in setting: Setting) -> String? {
    switch node.form {
    case .text(let text): return Writing.text(text)
    case .date(let date): return date.description
    case .period(let period): return period.description
    case .yesNo(let isYes): return isYes ? "yes" : "no"
    case .name(let name):
      guard setting.scope.aliases[name] == nil, setting.scope.source?.field(name) == nil else {
        return nil
      }
      switch ranges.symbols[name]?.kind {
      case .place?, .partner?, .outcome?, .sector?, nil: return name
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func one(
    of values: [Node],
    _ value: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    guard holds else {
      var facts: Facts? = facts
      for other in values {
        guard let known = facts else { return nil }
        facts = equal(value, other, false, known, in: setting)
      }
      return facts
    }
    var joint: Facts?
    for other in values {
      guard let next = equal(value, other, true, facts, in: setting) else { continue }
      joint = joint.map { $0.joined(next) } ?? next
    }
    return joint
  }

  // MARK: Better and worse

  private mutating func standing(
    _ left: Node,
    _ standing: Standing,
    _ right: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    let first = meaning(left, in: setting)
    if case .label(let index) = first, case .text(let label) = right.form,
      let order = ranges.framework.ratings[index].labelsFromBest,
      let position = order.firstIndex(of: label)
    {
      let words = order.enumerated().filter { standing.holds($0.offset, beside: position) == holds }
      return facts.with(.word(left), .among(Set(words.map { Writing.text($0.element) })))
    }
    if case .measure(let index?) = first, let isUp = ranges.measures[index].isHigherBetter {
      return relation(left, standing.relation(isUp, holds), right, facts, in: setting)
    }
    let words = standing.words(holds)
    let trait = Facts.Trait.standing(left, right)
    return left == right
      ? facts.with(trait, PossibleAnswers("equal"))?.with(trait, words) : facts.with(trait, words)
  }

  // MARK: Predicates

  private mutating func said(
    _ predicate: Predicate,
    of node: Node,
    _ holds: Bool,
    _ facts: Facts,
    in setting: Setting
  ) -> Facts? {
    let meaning = meaning(node, in: setting)
    let plain = Facts.Trait.condition(Node(.predicate(node, predicate, isNegated: false)))
    switch predicate {
    case .known, .missing:
      let isKnown = (predicate == .known) == holds
      return facts.with(.presence(node), PossibleAnswers(isKnown ? "known" : "missing"))
    case .decided, .undecided:
      let isDecided = (predicate == .decided) == holds
      return facts.with(.decision(node), PossibleAnswers(isDecided ? "decided" : "undecided"))
    case .improving, .worsening, .unchanged:
      guard case .measure = meaning else { return facts.with(plain, .only("yes", holds)) }
      return facts.with(.change(node), .among(["improving", "worsening", "unchanged"]))?
        .with(.change(node), .only(predicate.word, holds))
    case .met:
      let known = facts.with(plain, .only("yes", holds))
      guard case .measure(let index?) = meaning, let known,
        let interval = ranges.measures[index].targetInterval
      else { return known }
      return keeps(node, to: interval, holds, known, in: setting)
    case .because:
      let known = facts.with(plain, .only("yes", holds))
      guard holds, meaning.isValue else { return known }
      return known?.with(.presence(node), PossibleAnswers("missing"))
    case .reported, .onTrajectory, .flagged: return facts.with(plain, .only("yes", holds))
    }
  }
}

extension Standing {
  /// Whether a label stands so to another, by their places from the best.
  fileprivate func holds(_ place: Int, beside other: Int) -> Bool {
    switch self {
    case .better: place < other
    case .worse: place > other
    case .noBetter: place >= other
    case .noWorse: place <= other
    }
  }

  fileprivate func relation(_ isHigherBetter: Bool, _ holds: Bool) -> Narrowing.Relation {
    let relation: Comparator =
      switch self {
      case .better: isHigherBetter ? .greater : .less
      case .worse: isHigherBetter ? .less : .greater
      case .noBetter: isHigherBetter ? .lessOrEqual : .greaterOrEqual
      case .noWorse: isHigherBetter ? .greaterOrEqual : .lessOrEqual
      }
    return relation.relation(holds)
  }

  fileprivate func words(_ holds: Bool) -> PossibleAnswers {
    switch self {
    case .better: .only("better", holds)
    case .worse: .only("worse", holds)
    case .noBetter: .only("better", !holds)
    case .noWorse: .only("worse", !holds)
    }
  }
}

extension Meaning {
  /// Whether it is a figure, which may be missing.
  fileprivate var isValue: Bool {
    switch self {
    case .value, .measure: true
    case .outcome, .partner, .place, .rule, .consequence, .label, .group, .unknown: false
    }
  }
}

extension Measure {
  /// Whether more is better, or less; `nil` where neither is said, or values between two numbers are good.
  fileprivate var isHigherBetter: Bool? {
    switch direction {
    case .higherIsBetter?: true
    case .lowerIsBetter?: false
    case .neitherIsBetter?, .betweenIsBetter?, nil: nil
    }
  }

  /// The values that meet the target, where its limits are written out.
  fileprivate var targetInterval: NumberInterval? { target.flatMap { values(within: $0.bound) } }

  /// The values within a bound, where its limits are written out.
  func values(within bound: Bound) -> NumberInterval? {
    if case .reaching(let node) = bound.form, let limit = node.literalValue {
      return isHigherBetter.map { $0 ? .atLeast(limit) : .atMost(limit) }
    }
    return bound.literalInterval
  }
}
