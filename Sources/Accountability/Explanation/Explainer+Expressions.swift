import AccountabilityRules

// Expressions in words, down to the lines of the returns.

extension Explainer {
  /// How deep an explanation goes at most.
  static let depthLimit = 40

  mutating func explain(_ plan: NumberPlan, at context: Context, depth: Int = 0) -> Explanation {
    let result = engine.number(plan, at: context)
    let head = "\(plan.node) is \(text(result, of: measure(plan, context)))"
    guard depth < Explainer.depthLimit else { return Explanation(head) }
    return Explanation(head, parts(of: plan, at: context, depth: depth + 1))
  }

  /// The measure whose unit a number has, if it is one's value.
  private func measure(_ plan: NumberPlan, _ context: Context) -> Int? {
    switch plan.form {
    case .measure(let reference): engine.measure(reference, at: context)
    case .elsewhere(let inner, _): measure(inner, context)
    default: nil
    }
  }

  private mutating func parts(
    of plan: NumberPlan,
    at context: Context,
    depth: Int
  ) -> [Explanation] {
    switch plan.form {
    case .parameter(let use): return [parameter(use, at: context)]
    case .part(.lower, let measure), .part(.upper, let measure), .part(.worseLimit, let measure),
      .part(.betterLimit, let measure):
      return [explain(intervalOf: engine.measure(measure, at: context), at: context)]
    case .constant, .part, .outcomeCoverage, .countMembers, .elapsed, .attribute: return []
    case .derived(let index, let subject):
      let member = engine.member(of: subject, at: context)
      let explained = explain(derived: index, of: member, at: context, depth: depth)
      let hasGates = !engine.derived(index, of: member, at: context).gates.isEmpty
      return hasGates ? [explained] : explained.parts
    case .sharedAmount(let consequence, _): return [explain(consequence: consequence, at: context)]
    case .measure(let reference):
      let measure = engine.measure(reference, at: context)
      guard measure >= 0, engine.given == nil,
        let definition = self.plan.measures[measure].definition
      else { return [] }
      return [explain(definition, at: engine.own(context, measure), depth: depth)]
    case .aggregate(let index): return returns(index, at: context)
    case .elsewhere(let inner, let move):
      guard case .success(let elsewhere) = engine.moved(context, by: move) else { return [] }
      return [explain(inner, at: elsewhere, depth: depth)]
    case .negated(let inner), .rounded(let inner, _):
      return [explain(inner, at: context, depth: depth)]
    case .arithmetic(_, let left, let right), .ratio(let left, let right, scale: _):
      return numbers([left, right], at: context, depth)
    case .orElse(let value, let other, let reason):
      let first = explain(value, at: context, depth: depth)
      guard engine.number(value, at: context).value == nil else { return [first] }
      let instead = Explanation("so \(other.node) stands for it, because \(Writing.text(reason))")
      return [first, instead]
    case .rank(let rank): return members(of: rank, at: context, depth)
    case .standardised(let plan): return strata(of: plan, at: context)
    case .statistic(let statistic):
      if case .across(let set) = statistic.range {
        return members(of: set, statistic.values, at: context, depth)
      }
      if case .over(let window) = statistic.range {
        return series(statistic, over: window, at: context)
      }
      guard case .list = statistic.range else { return [] }
      var parts: [Explanation] = []
      for value in statistic.values { parts.append(explain(value, at: context, depth: depth)) }
      return parts
    }
  }

  /// The value of a parameter with its date and reference.
  private mutating func parameter(_ use: ParameterUse, at context: Context) -> Explanation {
    let parameter = plan.framework.parameters[use.parameter]
    let name = parameter.title
    let parts = exceptions(to: parameter.name.name, .parameter)
    switch engine.dated(use, at: context) {
    case .failure(let missing): return Explanation("\(name): \(reasons(missing.facts))", parts)
    case .success(let dated):
      let date = dated.from.map { ", in force from \($0)" } ?? ""
      let reference = dated.reference.map { ", reference \(Writing.text($0))" } ?? ""
      return Explanation("\(name): \(dated.node)\(date)\(reference)", parts)
    }
  }

  /// The returns that an aggregate was taken from: each partner's, place by place.
  private func returns(_ index: Int, at context: Context) -> [Explanation] {
    let aggregate = plan.aggregates[index]
    let source = engine.source(aggregate.source)
    var parts: [Explanation] = []
    let extent = source.extent(measure: context.measure)
    let partners = context.partner >= 0 ? [context.partner] : [-1] + extent.partners.sorted()
    for place in within(context.place) {
      for partner in partners {
        var there = context
        there.place = place
        there.partner = partner
        let rows = source.rows(
          measure: context.measure,
          place: place,
          partner: partner,
          period: context.period
        )
        let isExpected =
          partner >= 0 && source.isExpected(place: place, partner: partner, period: context.period)
        guard !rows.isEmpty || isExpected else { continue }
        parts.append(Explanation(part(index, rows, source, at: there)))
      }
    }
    if aggregate.records?.function == .distinct, parts.count > 1 {
      parts.append(Explanation("what several of these know counts once among them together"))
    }
    return parts
  }

  private func within(_ place: Int) -> [Int] {
    [place] + engine.places.children(of: place).flatMap(within)
  }

  private func part(
    _ index: Int,
    _ rows: [Int],
    _ source: SourceRows,
    at context: Context
  ) -> String {
    let framework = plan.framework
    let partner =
      context.partner >= 0 ? framework.partners[context.partner].name.name : "the partners together"
    let place = framework.places.count > 1 ? " in \(framework.places[context.place].name.name)" : ""
    let origin = rows.isEmpty ? "" : ", \(lines(of: rows, source, at: context))"
    return "\(partner)\(place): \(text(engine.result(of: index, at: context)))\(origin)"
  }

  /// Which lines of a file something was taken from, or from how many records.
  private func lines(of rows: [Int], _ source: SourceRows, at context: Context) -> String {
    guard let records = engine.ground.records[source.index] else {
      let lines = rows.map { "\(source.table.lines[$0])" }.joined(separator: ", ")
      return "line \(lines) of '\(source.source.name.name)'"
    }
    let count = records.rowCount(
      place: context.place,
      partner: context.partner,
      period: engine.timeline[context.period]
    )
    return "\(count) rows of '\(source.source.name.name)'"
  }

  // MARK: Conditions

  mutating func explain(_ plan: ConditionPlan, at context: Context, depth: Int = 0) -> Explanation {
    let truth = engine.truth(plan, at: context)
    let state: String =
      switch truth {
      case .yes: "yes"
      case .no: "no"
      case .unknown(let facts): "undecided, because \(reasons(facts))"
      }
    let head = "\(plan.node): \(state)"
    guard depth < Explainer.depthLimit else { return Explanation(head) }
    return Explanation(head, parts(of: plan, at: context, depth: depth + 1))
  }

  private mutating func parts(
    of plan: ConditionPlan,
    at context: Context,
    depth: Int
  ) -> [Explanation] {
    switch plan.form {
    case .constant, .role, .same, .attribute, .attributes, .attributeIs: return []
    case .quantified(_, let set, let condition, isNegated: _):
      return members(of: set, condition, at: context, depth)
    case .compare(_, let left, let right), .equal(let left, let right, isNegated: _),
      .standing(let left, _, let right, of: _):
      return numbers([left, right], at: context, depth)
    case .oneOf(let value, let values, isNegated: _):
      return numbers([value] + values, at: context, depth)
    case .between(let value, let low, let high, isNegated: _):
      return numbers([value, low, high], at: context, depth)
    case .valueIs(let value, _): return numbers([value], at: context, depth)
    case .label(let label, _, isNegated: _), .labelStanding(let label, _, _),
      .labelIs(let label, _):
      return [self.label(label, at: context)]
    case .labels(let first, _, let second):
      return placed(first, at: context) + placed(second, at: context)
    case .measureIs(let measure, let predicate):
      return said(predicate, of: engine.measure(measure, at: context), at: context)
    case .outcomeIs(let outcome, .flagged(let check)):
      return found(check, .outcome(context.member(outcome)), at: context)
    case .outcomeIs(let outcome, _):
      var shared = context
      shared.partner = -1
      return [explain(outcome: context.member(outcome), at: shared)]
    case .ruleIs(let rule, _): return [explain(rule: rule, at: context)]
    case .consequenceIs(let consequence, _):
      return [explain(consequence: consequence, at: context)]
    case .not(let inner): return [explain(inner, at: context, depth: depth)]
    case .all(let terms), .any(let terms):
      var parts: [Explanation] = []
      for term in terms { parts.append(explain(term, at: context, depth: depth)) }
      return parts
    case .elsewhere(let inner, let move):
      guard case .success(let elsewhere) = engine.moved(context, by: move) else { return [] }
      return [explain(inner, at: elsewhere, depth: depth)]
    }
  }

  /// Each member that a quantifier goes through, with what is so of it.
  private mutating func members(
    of set: SetPlan,
    _ condition: ConditionPlan,
    at context: Context,
    _ depth: Int
  ) -> [Explanation] {
    var parts: [Explanation] = []
    for (member, _) in engine.candidates(of: set, at: context) {
      let inner = context.with(member: member, in: set.slot)
      let explained = explain(condition, at: inner, depth: depth)
      parts.append(
        Explanation("\(name(of: member, set.kind)): \(explained.sentence)", explained.parts)
      )
    }
    return parts
  }

  /// Each member that a statistic goes through, with its values.
  private mutating func members(
    of set: SetPlan,
    _ values: [NumberPlan],
    at context: Context,
    _ depth: Int
  ) -> [Explanation] {
    var parts: [Explanation] = []
    for (member, _) in engine.candidates(of: set, at: context) {
      let inner = engine.moved(context, to: member, of: set)
      for value in values {
        let explained = explain(value, at: inner, depth: depth)
        parts.append(
          Explanation("\(name(of: member, set.kind)): \(explained.sentence)", explained.parts)
        )
      }
    }
    return parts
  }

  /// Each member that the present one is ranked among, with what it is ordered by.
  private mutating func members(
    of rank: RankPlan,
    at context: Context,
    _ depth: Int
  ) -> [Explanation] {
    var parts: [Explanation] = []
    for (member, _) in engine.candidates(of: rank.set, at: context) {
      let inner = engine.moved(context, to: member, of: rank.set)
      for key in rank.keys {
        for explained in self.key(key, at: inner, depth) {
          let name = name(of: member, rank.set.kind)
          parts.append(Explanation("\(name): \(explained.sentence)", explained.parts))
        }
      }
    }
    return parts
  }

  private mutating func key(
    _ key: RankPlan.Key,
    at context: Context,
    _ depth: Int
  ) -> [Explanation] {
    switch key {
    case .label(let label): placed(label, at: context)
    case .number(let number, _), .merit(let number, of: _):
      [explain(number, at: context, depth: depth)]
    }
  }

  private mutating func numbers(
    _ plans: [NumberPlan],
    at context: Context,
    _ depth: Int
  ) -> [Explanation] {
    var parts: [Explanation] = []
    for plan in plans {
      if case .constant = plan.form { continue }
      parts.append(explain(plan, at: context, depth: depth))
    }
    return parts
  }

  private mutating func label(_ label: LabelPlan, at context: Context) -> Explanation {
    let member = engine.member(of: label.subject, at: context)
    return explain(rating: label.rating, of: member, at: context)
  }

  private mutating func placed(_ label: PlacedLabel, at context: Context) -> [Explanation] {
    guard let move = label.move else { return [self.label(label.label, at: context)] }
    guard case .success(let elsewhere) = engine.moved(context, by: move) else { return [] }
    return [self.label(label.label, at: elsewhere)]
  }

  private mutating func said(
    _ predicate: Predicate,
    of measure: Int,
    at context: Context
  ) -> [Explanation] {
    guard measure >= 0 else { return [] }
    switch predicate {
    case .met: return [explain(targetOf: measure, at: context), value(of: measure, at: context)]
    case .improving, .worsening, .unchanged: return [explain(changeOf: measure, at: context)]
    case .onTrajectory: return [explain(targetOf: measure, at: context)]
    case .flagged(let check): return found(check, .measure(measure), at: context)
    case .known, .missing, .reported, .decided, .undecided, .because:
      return [value(of: measure, at: context)]
    }
  }

  /// What a check of results found, line by line.
  private func found(
    _ check: ResultCheckName,
    _ subject: FoundTable.Subject,
    at context: Context
  ) -> [Explanation] {
    engine.found.violations(of: check, in: subject, at: context).map { violation in
      Explanation(violation.text, violation.arithmetic.map { Explanation($0) })
    }
  }

  private mutating func value(of measure: Int, at context: Context) -> Explanation {
    let name = plan.measures[measure].measure.name.name
    let observed = engine.observed(measure, at: context)
    return Explanation("\(name)\(whereabouts(context)) is \(text(observed, of: measure))")
  }
}
