extension LintCheck {
  /// A result that may get better when somebody does not report.
  ///
  /// What combines values leaves out those that are missing, and nothing asks how many are there: dropping
  /// the worst of them can only raise the mean. It is found in scores, ratings, rules and outcomes that combine
  /// with `if any known`, and in measures whose missing parts are left out. Asking for coverage, in a gate
  /// or anywhere on the way to a judgement, closes the way out.
  static let escapeBySilence = silo("escape-by-silence") { facts in
    let guarded = GuardedNames(facts.framework).names
    return facts.framework.combinations.flatMap { name, nodes -> [Diagnostic] in
      guard !guarded.contains(name.name) else { return [] }
      let places = nodes.flatMap { DroppedValues.places(in: $0, facts) }
      return places.prefix(1).map { place in
        finding(
          "escape-by-silence",
          "'\(name.name)' leaves out what is not reported, and asks for nothing to be there: not "
            + "reporting the worst figure makes it better",
          about: name,
          at: place,
          help: "say how many must be known ('if at least 80% known'), or add a gate that asks for "
            + "coverage; who would gain by not reporting?"
        )
      }
    }
      + facts.uncoveredTotals.map { measure in
        finding(
          "escape-by-silence",
          "'\(measure.name.name)' is put together without those who do not report, and nothing asks how "
            + "many must: a partner with bad figures helps by keeping them back",
          about: measure.name,
          help:
            "add 'coverage at least 80% of expected returns', or let what is missing stay missing"
        )
      }
  }
}

extension SiloFacts {
  /// Measures of several partners whose missing parts are left out, whatever is there.
  fileprivate var uncoveredTotals: [Measure] {
    measures.indices.filter { index in
      let measure = measures[index]
      guard case .leftOut(let known)? = (measure.missing ?? framework.policy?.missing)?.form,
        !known.asksForSome
      else { return false }
      let isCovered = (measure.coverage ?? framework.policy?.coverage) != nil
      return !isCovered && supply[index].partners.count > 1
    }.map { measures[$0] }
  }
}

extension Known {
  /// Whether it asks for more than one value to be known.
  fileprivate var asksForSome: Bool {
    guard case .quantity(let quantity) = form else { return false }
    switch quantity.form {
    case .all, .most: return true
    case .atLeast(let number), .exactly(let number):
      return number.spelling == .percent ? number.value > .zero : number.value > .one
    case .any, .no, .atMost: return false
    }
  }
}

extension Framework {
  /// What judges or is judged, with its expressions.
  fileprivate var combinations: [(name: Reference, nodes: [Node])] {
    outcomes.map { outcome in
      (outcome.name, OutcomeClause.State.allCases.compactMap(outcome.condition))
    }
      + derived.map { ($0.name, $0.nodes) } + ratings.map { ($0.name, $0.nodes) }
      + rules.map { ($0.name, $0.conditions + $0.tested) }
      + consequences.map { ($0.name, $0.conditions + $0.amounts.map(\.amount)) }
  }
}

/// Where an expression leaves out values that are missing.
private enum DroppedValues {
  static func places(in node: Node, _ facts: SiloFacts) -> [Origin] {
    var found: [Origin] = []
    collect(node, &found, facts, dividesByKnown: false)
    return found
  }

  private static func collect(
    _ node: Node,
    _ found: inout [Origin],
    _ facts: SiloFacts,
    dividesByKnown: Bool
  ) {
    switch node.form {
    case .statistic(let statistic) where statistic.drops(facts):
      if statistic.name.name != "sum" || dividesByKnown || facts.isLowerBetter(statistic) {
        found.append(node.origin)
      }
    case .arithmetic(.divide, let left, let right):
      collect(left, &found, facts, dividesByKnown: right.countsWhatIsKnown)
      collect(right, &found, facts, dividesByKnown: false)
      return
    default: break
    }
    for child in node.children {
      collect(child, &found, facts, dividesByKnown: dividesByKnown)
    }
  }
}

extension Statistic {
  /// Whether it leaves out what is missing and asks for nothing to be there.
  fileprivate func drops(_ facts: SiloFacts) -> Bool {
    guard name.name != "count", let known = options.known else { return false }
    return !known.asksForSome
  }
}

extension SiloFacts {
  /// Whether a sum is of measures of which less is better, so that leaving one out is a gain.
  fileprivate func isLowerBetter(_ statistic: Statistic) -> Bool {
    guard case .across(let set) = statistic.range, set.kind == .measures else { return false }
    return hasLowerBetter
  }
}

extension Node {
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
  fileprivate var asksForPresence: Bool {
    var asks = false
    visit { node in
      switch node.form {
      case .predicate(_, .known, _), .predicate(_, .missing, _), .predicate(_, .reported, _),
        .predicate(_, .because, _):
        asks = true
      case .of(let name, _) where name.name == "coverage": asks = true
      default: break
      }
    }
    return asks
  }
}

/// The results on the way to a judgement that asks whether values are there.
private struct GuardedNames {
  private(set) var names: Set<String> = []

  init(_ framework: Framework) {
    let combinations = framework.combinations
    var mentioned: [String: [String]] = [:]
    var ways: [String] = []
    for (name, nodes) in combinations {
      mentioned[name.name] = nodes.flatMap(\.mentionedNames)
      if nodes.contains(where: \.isGuard) { ways.append(name.name) }
    }
    while let name = ways.popLast() {
      guard names.insert(name).inserted else { continue }
      ways += mentioned[name] ?? []
    }
  }
}

extension Node {
  /// Whether a condition in it asks for presence; what a count counts is no condition on the result.
  fileprivate var isGuard: Bool { asksForPresence && !countsWhatIsKnown }

  fileprivate var mentionedNames: [String] {
    var names: [String] = []
    visit { node in
      switch node.form {
      case .name(let name): names.append(name)
      case .of(let name, _): names.append(name.name)
      default: break
      }
    }
    return names
  }
}
