/// Periods that clauses name: whether their grain is that of the measure.
enum PeriodCheck {
  static func check(_ framework: Framework, _ symbols: Symbols) -> [Diagnostic] {
    framework.measures.flatMap { measure -> [Diagnostic] in
      guard let grain = grain(of: measure, in: framework, symbols) else { return [] }
      return times(in: measure).compactMap { time in
        guard case .period(let period) = time.form, period.grain != grain else { return nil }
        return .mixedGrains(
          "'\(measure.name.name)'",
          written: period.grain,
          wanted: grain,
          at: time.origin,
          example: example(grain, framework.calendar)
        )
      }
    }
  }

  private static func times(in measure: Measure) -> [TimePoint] {
    measure.clauses.flatMap { stated -> [TimePoint] in
      switch stated.clause {
      case .baseline(let time), .milestone(_, let time): [time]
      case .realChange(let change): change.since.map { [$0] } ?? []
      case .target(let target): target.by.map { [$0] } ?? []
      default: []
      }
    }
  }

  /// The grain in which a measure's source is returned, if all its sources agree on one.
  static func grain(
    of measure: Measure,
    in framework: Framework,
    _ symbols: Symbols
  ) -> Grain? {
    guard let definition = measure.definition else { return nil }
    let sources = definition.sourceNames.compactMap { symbols.index($0, of: .source) }
    let grains = Set(sources.compactMap { framework.sources[$0].timing?.grain })
    return grains.count == 1 ? grains.first : nil
  }

  private static func example(_ grain: Grain, _ calendar: Calendar?) -> String {
    let isSplit = calendar.map { $0.start != .january } ?? false
    return switch grain {
    case .year: isSplit ? "2025-26" : "2025"
    case .quarter: isSplit ? "2025-26 Q1" : "2025 Q1"
    case .month: "March 2025"
    case .day: "2026-03-31"
    }
  }
}

extension Node {
  /// The sources whose rows an expression reads.
  package var sourceNames: Set<String> {
    var names: Set<String> = []
    visit { node in
      if let source = node.rows?.source.name { names.insert(source) }
    }
    return names
  }

  /// The rows that the expression itself reads, what is inside it aside.
  package var rows: Rows? {
    switch form {
    case .the(_, let rows), .count(.rows(let rows)), .count(.persons(let rows)),
      .count(.distinct(_, let rows)), .quantifiedRows(_, let rows, _):
      rows
    case .seen(_, let rows): rows
    case .shareOf(let inside): inside.rows
    case .pick(let pick): pick.rows
    case .sequel(let sequel): sequel.rows
    case .statistic(let statistic):
      if case .rows(let rows) = statistic.range { rows } else { nil }
    case .number, .text, .date, .period, .yesNo, .name, .it, .elapsed, .of, .at, .rounded,
      .negated, .standardised, .predicate, .role, .not, .arithmetic, .comparison, .equal,
      .standing, .orElse, .share, .per, .oneOf, .between, .all, .any, .count(.members),
      .quantified:
      nil
    }
  }

  /// The parts of an expression directly inside it.
  package var children: [Node] {
    switch form {
    case .number, .text, .date, .period, .yesNo, .name, .it, .elapsed: []
    case .of(_, let inner), .at(let inner, _), .rounded(let inner, _), .negated(let inner),
      .standardised(let inner, _), .predicate(let inner, _, _), .role(let inner, _, _, _),
      .not(let inner):
      [inner]
    case .arithmetic(_, let left, let right), .comparison(_, let left, let right),
      .equal(let left, let right, _), .standing(let left, _, let right),
      .orElse(let left, let right, _), .share(let left, let right), .per(let left, _, let right):
      [left, right]
    case .oneOf(let value, let values, _): [value] + values
    case .between(let value, let low, let high, _): [value, low, high]
    case .all(let terms), .any(let terms): terms
    case .the(_, let rows), .count(.rows(let rows)), .count(.persons(let rows)),
      .count(.distinct(_, let rows)):
      rows.conditions
    case .count(.members(let set)): set.nodes
    case .statistic(let statistic): statistic.children
    case .quantified(_, let set, let said): set.nodes + said.conditions
    case .quantifiedRows(_, let rows, let said): rows.conditions + (said.map { [$0] } ?? [])
    case .shareOf(let inside): inside.rows.conditions + [inside.condition]
    case .pick(let pick): pick.rows?.conditions ?? []
    case .seen(_, let rows): rows?.conditions ?? []
    case .sequel(let sequel): sequel.rows.conditions
    }
  }

  /// Goes through an expression from the outside in.
  package func visit(_ body: (Node) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }
}

extension SetExpression {
  /// The condition, and what must be worked out for its filters.
  package var nodes: [Node] {
    let subjects = filters.compactMap { filter -> Node? in
      guard case .of(let node) = filter, node.reference == nil else { return nil }
      return node
    }
    return subjects + (condition.map { [$0] } ?? [])
  }
}

extension Node {
  /// The name that the expression is, `it` among them; `nil` for anything else.
  package var reference: Reference? {
    switch form {
    case .name(let name): Reference(name, at: origin)
    case .it: Reference("it", at: origin)
    default: nil
    }
  }
}

extension Quantified {
  package var conditions: [Node] {
    if case .have(let condition) = self { [condition] } else { [] }
  }
}

extension Statistic {
  package var children: [Node] {
    let conditions: [Node] =
      switch range {
      case .rows(let rows): rows.conditions
      case .across(let set): set.nodes
      case .list, .over: []
      }
    return values + conditions + (options.weight.map { [$0] } ?? [])
  }
}
