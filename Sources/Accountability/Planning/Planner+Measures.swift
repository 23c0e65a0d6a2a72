import AccountabilityRules

// Measures, of everyone and of groups.

extension Planner {
  /// A measure of one group.
  mutating func measure(
    _ measure: Measure,
    of group: Breakdowns.Part,
    at index: Int
  ) throws(EvaluationError) -> MeasurePlan {
    part = (group.whole, index, group.group, true)
    defer { part = nil }
    return try self.measure(measure, at: index, of: group.whole)
  }

  /// The measure that a name stands for: in what is said of a group, that group's.
  func position(ofMeasure index: Int) -> Int {
    guard let part else { return index }
    if part.isDefinition { return breakdowns.measure(index, among: part.group) ?? index }
    return index == part.whole ? part.own : index
  }

  /// The group whose rows are being read.
  var groupOfDefinition: Int? { part.flatMap { $0.isDefinition ? $0.group : nil } }

  /// Plans a measure: of everyone, or of a group, in the place of the whole that it is part of.
  mutating func measure(
    _ measure: Measure,
    at index: Int,
    of whole: Int
  ) throws(EvaluationError) -> MeasurePlan {
    var scope = Scope()
    let definition = try measure.definition.map { (node) throws(EvaluationError) in
      try number(node, in: scope)
    }
    part?.isDefinition = false
    scope.it = (.measures, .fixed(index))
    scope.nearest[.measures] = .fixed(index)
    var seen: Set<Int> = []
    return MeasurePlan(
      measure,
      definition: definition,
      sources: sources(ofMeasure: whole, seen: &seen),
      standards: sources(named: measure.definition?.standardNames ?? []),
      others: others(ofMeasure: whole),
      minimumDenominator: try bound(measure.minimumDenominator, in: scope),
      missing: missing(framework.missing(of: measure)),
      coverage: try bound(measure.coverage ?? framework.policy?.coverage, in: scope),
      interval: try interval(of: measure, in: scope),
      realChange: try realChange(of: measure, in: scope),
      target: try target(of: measure, in: scope),
      milestones: try milestones(of: measure, in: scope),
      good: try good(of: measure, in: scope)
    )
  }

  private mutating func good(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> (low: NumberPlan, high: NumberPlan)? {
    guard case .betweenIsBetter(let range)? = measure.direction else { return nil }
    return (try number(range.low, in: scope), try number(range.high, in: scope))
  }

  private mutating func target(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> (bound: BoundPlan, by: TimePoint?)? {
    guard let target = measure.target, let bound = try bound(target.bound, in: scope) else {
      return nil
    }
    return (bound, target.by)
  }

  private mutating func milestones(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> [(bound: BoundPlan, by: TimePoint)] {
    var milestones: [(bound: BoundPlan, by: TimePoint)] = []
    for milestone in measure.milestones {
      guard let bound = try bound(milestone.bound, in: scope) else { continue }
      milestones.append((bound, milestone.by))
    }
    return milestones
  }

  private func missing(_ policies: MissingPolicies) -> MissingPlan {
    var treatments: [MissingReason: MissingPlan.Treatment] = [:]
    for reason in MissingReason.allCases {
      switch policies[reason]?.form {
      case .leftOut(let known)?: treatments[reason] = .leftOut(known)
      case .counts(let node, let why)?:
        treatments[reason] = node.literalValue.map { .counts(as: $0, because: why) }
      case .staysMissing?, nil: break
      }
    }
    return MissingPlan(treatments)
  }

  /// The sources that a measure reads, through other measures too.
  private func sources(ofMeasure index: Int, seen: inout Set<Int>) -> Set<Int> {
    guard seen.insert(index).inserted, let definition = measures[index].definition else {
      return []
    }
    var found = sources(named: definition.sourceNames)
    for other in others(ofMeasure: index) {
      found.formUnion(sources(ofMeasure: other, seen: &seen))
    }
    return found
  }

  private func sources(named names: Set<String>) -> Set<Int> {
    guard !names.isEmpty else { return [] }
    return Set(framework.sources.indices.filter { names.contains(framework.sources[$0].name.name) })
  }

  private func others(ofMeasure index: Int) -> Set<Int> {
    measures[index].definition.map { RuleMeasures(framework, symbols).measures(in: $0) } ?? []
  }
}
