import AccountabilityRules

/// A score or calculation, ready to be computed; a reference that never changes.
final class DerivedPlan: Sendable {
  let derived: Derived
  let kind: SetExpression.Kind?
  let subjects: SetPlan?
  let definition: NumberPlan?
  let value: NumberPlan?
  let isInOrder: Bool

  /// Whether a value whose interval reaches over a cut point is undecided.
  let isByInterval: Bool
  let lines: [(value: NumberPlan, condition: RatingPlan.Case)]
  let knots: [(value: NumberPlan, at: NumberPlan)]
  let gates: [(gate: ScoreGate, limit: NumberPlan?, condition: ConditionPlan)]

  /// Whether its numbers are shares, which people read as percentages.
  let isShare: Bool

  init(
    _ derived: Derived,
    subjects: SetPlan?,
    definition: NumberPlan?,
    value: NumberPlan?,
    lines: [(value: NumberPlan, condition: RatingPlan.Case)],
    knots: [(value: NumberPlan, at: NumberPlan)],
    gates: [(gate: ScoreGate, limit: NumberPlan?, condition: ConditionPlan)],
    isShare: Bool
  ) {
    self.derived = derived
    kind = derived.subjects.first?.kind
    self.subjects = subjects
    self.definition = definition
    self.value = value
    isInOrder = derived.isInOrder
    isByInterval = derived.clauses.contains { $0.clause == .distinguishByInterval }
    self.lines = lines
    self.knots = knots
    self.gates = gates
    self.isShare = isShare
  }
}

extension SetPlan {
  /// Whether not all of its kind are members.
  var isNarrowed: Bool { !filters.isEmpty || condition != nil }
}

extension Planner {
  mutating func derived(_ index: Int) throws(EvaluationError) -> DerivedPlan {
    let derived = framework.derived[index]
    var scope = Scope()
    var subjects: SetPlan?
    if let first = derived.subjects.first { (subjects, scope) = try set(first, in: scope) }
    var lines: [(value: NumberPlan, condition: RatingPlan.Case)] = []
    for line in derived.lines {
      lines.append((try number(line.value, in: scope), try self.case(line.condition, in: scope)))
    }
    var knots: [(value: NumberPlan, at: NumberPlan)] = []
    for knot in derived.knots {
      knots.append((try number(knot.value, in: scope), try number(knot.at, in: scope)))
    }
    var gates: [(gate: ScoreGate, limit: NumberPlan?, condition: ConditionPlan)] = []
    for gate in derived.gates {
      let limit = try optional(gate.effect.number, in: scope)
      gates.append((gate, limit, try condition(gate.condition, in: scope)))
    }
    return DerivedPlan(
      derived,
      subjects: subjects,
      definition: try optional(derived.definition, in: scope),
      value: try optional(derived.value, in: scope),
      lines: lines,
      knots: knots,
      gates: gates,
      isShare: framework.isShare(derived: index)
    )
  }

  private mutating func optional(
    _ node: Node?,
    in scope: Scope
  ) throws(EvaluationError) -> NumberPlan? {
    guard let node else { return nil }
    return try number(node, in: scope)
  }

  /// What a rating or score that is named alone is of: the nearest thing of its kind that is spoken of,
  /// else the context's own.
  func subject(of subjects: [SetExpression], in scope: Scope) -> SubjectReference {
    guard let kind = subjects.first?.kind else { return .framework }
    return scope.nearest[kind].map { .member(kind, $0) } ?? .present(kind)
  }

  /// The scope behind `for` a partner or `in` a place: these are now the ones that are spoken of.
  func scope(
    _ scope: Scope,
    moved coordinates: [Coordinate]
  ) throws(EvaluationError) -> Scope {
    var inner = scope
    for coordinate in coordinates {
      switch coordinate {
      case .partner(let name): inner.nearest[.partners] = try member(name, .partner, in: scope)
      case .place(let name): inner.nearest[.places] = try member(name, .place, in: scope)
      case .time, .group: break
      }
    }
    return inner
  }

  /// A score or calculation by its name; `nil` for all else.
  func derived(_ name: String, in scope: Scope) -> Int? {
    guard scope.aliases[name] == nil, let symbol = symbols[name] else { return nil }
    return symbol.kind == .score || symbol.kind == .calculation ? symbol.index : nil
  }
}
