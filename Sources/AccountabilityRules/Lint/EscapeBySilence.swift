extension LintCheck {
  /// A result that may get better when somebody does not report.
  ///
  /// What combines values leaves out those that are missing, and nothing asks how many are there. Whether
  /// that can help hangs on the statistic and on which way is good: a mean without its worst value is better; a sum
  /// without one is lower, which helps where less is better. It is found in what combines with `if any
  /// known`, and in measures whose missing parts are left out. Asking for what may be left out, on each way
  /// to a judgement, closes the way out.
  static let escapeBySilence = silo("escape-by-silence") { facts in
    let found = facts.escapes.map { name, place in
      finding(
        "escape-by-silence",
        "'\(name.name)' leaves out what is not reported, and nothing asks how much must be there: keeping "
          + "a bad figure back can make it better; that anybody has is not said",
        about: name,
        at: place,
        help: "say how many must be known ('if at least 80% known'), or add a gate that asks for "
          + "coverage; who would gain by not reporting?"
      )
    }
    return found
      + facts.uncoveredTotals.map { measure in
        finding(
          "escape-by-silence",
          "'\(measure.name.name)' is put together without those who do not report, and nothing asks how "
            + "many must: keeping bad figures back can make it better; that anybody has is not said",
          about: measure.name,
          help:
            "add 'coverage at least 80% of expected returns', or let what is missing stay missing; who "
            + "would be missed if they sent nothing?"
        )
      }
  }
}

// MARK: - Scores, ratings, rules

extension SiloFacts {
  /// The first place in each declaration at which keeping something back can help.
  fileprivate var escapes: [(name: Reference, place: Origin)] {
    let judgements = silences
    guard judgements.contains(where: { !$0.silence.omissions.isEmpty }) else { return [] }
    let wanted = WantedWays(judgements)
    let presence = PresenceAsked(self)
    return judgements.compactMap { judgement in
      let name = judgement.name.name
      let place = judgement.silence.omissions.first { omission in
        wanted.allows(omission, in: judgement)
          && !presence.isAsked(omission.measures, from: name)
      }
      return place.map { (judgement.name, $0.place) }
    }
  }

  private var silences: [JudgedSilence] {
    framework.outcomes.map { outcome in
      JudgedSilence(outcome.name, self) { silence in
        for state in OutcomeClause.State.allCases {
          guard let node = outcome.condition(of: state) else { continue }
          silence.read(node, state == .worsening ? .opposite : .same)
        }
      }
    }
      + framework.derived.map { derived in
        JudgedSilence(derived.name, self, about: derived.subjects, isDerived: true) {
          derived.read(into: &$0)
        }
      }
      + framework.ratings.map { rating in
        JudgedSilence(rating.name, self, about: rating.subjects) { rating.read(into: &$0) }
      }
      + framework.rules.map { rule in
        JudgedSilence(rule.name, self, about: rule.sets) { rule.read(into: &$0) }
      }
      + framework.consequences.map { consequence in
        JudgedSilence(consequence.name, self) { consequence.read(into: &$0) }
      }
  }
}

/// What one declaration leaves out; up is better, but for scores and calculations, of which others say it.
private struct JudgedSilence {
  let name: Reference
  let isDerived: Bool
  private(set) var silence: Silence

  init(
    _ name: Reference,
    _ facts: SiloFacts,
    about sets: [SetExpression] = [],
    isDerived: Bool = false,
    read: (inout Silence) -> Void
  ) {
    self.name = name
    self.isDerived = isDerived
    silence = Silence(facts, about: sets)
    read(&silence)
  }
}

/// Which ways each score is better, by what is made of it.
private struct WantedWays {
  private var ways: [String: Ways] = [:]

  init(_ judgements: [JudgedSilence]) {
    let derived = Dictionary(judgements.filter(\.isDerived).map { ($0.name.name, $0.silence) }) {
      first,
      _ in first
    }
    var pending = judgements.filter { !$0.isDerived }.map { (silence: $0.silence, ways: Ways.up) }
    while let (silence, wanted) = pending.popLast() {
      for use in silence.uses {
        guard let inner = derived[use.name] else { continue }
        let known = ways[use.name] ?? []
        let more = known.union(use.leaning.ways(wanted))
        guard more != known else { continue }
        ways[use.name] = more
        pending.append((inner, more))
      }
    }
  }

  /// Whether what is left out can make a declaration better.
  ///
  /// Of a score on which nothing hangs, the measures say what is better, or it is enough that it moves both
  /// ways.
  func allows(_ omission: Omission, in judgement: JudgedSilence) -> Bool {
    let wanted = judgement.isDerived ? ways[judgement.name.name] : .up
    if let wanted { return !omission.ways.isDisjoint(with: wanted) }
    return omission.good.map { !omission.own.isDisjoint(with: $0) } ?? (omission.own == .both)
  }
}

extension Derived {
  fileprivate func read(into silence: inout Silence) {
    for node in valueNodes { silence.read(node, .same) }
    for node in [value].compactMap(\.self) + lines.flatMap(\.condition.nodes) + knots.map(\.at) {
      silence.read(node, .either)
    }
    for gate in gates { silence.read(gate.condition, gate.effect.leaning) }
  }
}

extension ScoreGate.Effect {
  fileprivate var leaning: Leaning {
    switch self {
    case .atMost: .opposite
    case .atLeast: .same
    case .becomes, .undecided: .either
    }
  }
}

extension RatingScale {
  fileprivate func read(into silence: inout Silence) {
    if let value { silence.read(value, leaningOfValue) }
    let best = labelsFromBest
    for line in cases {
      guard case .when(let node) = line.condition else { continue }
      silence.read(node, leaning(of: line.label, best))
    }
    for gate in gates {
      switch gate.effect {
      case .noBetter, .undecided: silence.read(gate.condition, .opposite)
      case .noWorse: silence.read(gate.condition, .same)
      case .becomes(let label): silence.read(gate.condition, leaning(of: label, best))
      }
    }
  }

  private func leaning(of label: String, _ best: [String]?) -> Leaning {
    label == best?.first ? .same : label == best?.last ? .opposite : .either
  }

  /// Whether a larger number has a better label.
  private var leaningOfValue: Leaning {
    guard let best = labelsFromBest, let last = cases.last,
      let end = best.firstIndex(of: last.label)
    else { return .either }
    for line in cases.dropLast() {
      guard case .bound(let bound) = line.condition, let place = best.firstIndex(of: line.label),
        place != end
      else { continue }
      switch bound.form {
      case .atLeast, .above, .reaching: return place < end ? .same : .opposite
      case .atMost, .below: return place < end ? .opposite : .same
      case .between: continue
      }
    }
    return .either
  }
}

extension Rule {
  fileprivate func read(into silence: inout Silence) {
    for stated in clauses {
      switch stated.clause {
      case .require(let node): silence.read(node, .same)
      case .forbid(let node), .when(let node): silence.read(node, .opposite)
      case .forEach, .auditedBy, .then, .common: break
      }
    }
  }
}

extension Consequence {
  fileprivate func read(into silence: inout Silence) {
    let sides = Set(amounts.map(\.side))
    let isGain = sides == [.gain]
    for node in conditions {
      silence.read(node, sides.count == 1 ? (isGain ? .same : .opposite) : .either)
    }
    for amount in amounts { silence.read(amount.amount, amount.side == .gain ? .same : .opposite) }
  }
}

// MARK: - Measures

extension SiloFacts {
  /// Measures of several partners whose missing parts are left out, whatever is there, where that can help.
  fileprivate var uncoveredTotals: [Measure] {
    let ways = waysOfTotals
    return measures.indices.filter { index in
      supply[index].partners.count > 1 && !measures[index].good.isDisjoint(with: ways[index])
    }.map { measures[$0] }
  }

  /// Which ways each measure may move when a partner sends nothing.
  private var waysOfTotals: [Ways] {
    var found = [Ways](repeating: [], count: measures.count)
    for index in reliances.measuresInOrder {
      let measure = measures[index]
      guard let definition = measure.definition,
        (measure.coverage ?? framework.policy?.coverage) == nil
      else { continue }
      let total = TotalReader(symbols: symbols, leavesOut: leavesOut(measure), ways: found)
      found[index] = total.ways(of: definition)
    }
    return found
  }

  /// Whether what a partner keeps back is left out of a measure, however little is known.
  private func leavesOut(_ measure: Measure) -> Bool {
    let policies = framework.missing(of: measure)
    return MissingReason.allCases.contains { reason in
      guard reason.isOfSilence, case .leftOut(let known)? = policies[reason]?.form else {
        return false
      }
      return !known.asksForSome
    }
  }
}

extension MissingReason {
  /// Whether it lies with the partner that there is no figure.
  fileprivate var isOfSilence: Bool {
    switch self {
    case .notCollected, .withheld, .notSubmitted, .late: true
    case .undefined, .excluded, .notApplicable, .notDue: false
    }
  }
}

/// Which ways a total moves when a part of it is left out.
private struct TotalReader {
  let symbols: Symbols

  /// Whether it leaves out what is missing of its own rows.
  let leavesOut: Bool

  /// What is known of other measures.
  let ways: [Ways]

  func ways(of node: Node) -> Ways {
    switch node.form {
    case .name(let name): return symbols.index(name, of: .measure).map { ways[$0] } ?? []
    case .count: return leavesOut ? .down : []
    case .statistic(let statistic) where node.rows != nil:
      return leavesOut ? statistic.waysWithoutSome : []
    case .the, .shareOf, .pick, .seen, .sequel, .quantifiedRows: return leavesOut ? .both : []
    case .arithmetic(let sign, let left, let right):
      switch sign {
      case .add, .multiply: return ways(of: left).union(ways(of: right))
      case .subtract, .divide: return ways(of: left).union(ways(of: right).reversed)
      case .power: return ways(of: left)
      }
    case .share(let part, let whole), .per(let part, _, let whole):
      return ways(of: part).union(ways(of: whole).reversed)
    case .negated(let inner): return ways(of: inner).reversed
    default: return node.children.reduce(into: []) { $0.formUnion(ways(of: $1)) }
    }
  }
}
