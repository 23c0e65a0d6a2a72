import AccountabilityRules

/// How a measure's interval is found.
enum IntervalPlan: Sendable {
  /// Its ends are returned beside the figure.
  case returned(lower: NumberPlan, upper: NumberPlan)

  /// It is computed from the counts of the value.
  case computed(IntervalFunction, at: ConfidenceLevel, IntervalMethod)
}

/// The methods by which the language computes intervals.
enum IntervalFunction: Hashable, Sendable {
  /// Of a share, whose numerator is inside its denominator.
  case proportion(Statistics.ProportionMethod)

  /// Of a count of events, or of their rate.
  case events(Statistics.EventCountMethod)

  /// Of a directly standardised rate.
  case dobson

  /// Of one share less another, of different persons.
  case difference(Statistics.ProportionDifferenceMethod)

  /// Of the mean of some values, by Student's t.
  case mean

  /// The method of a name; `nil` where there is none.
  init?(named name: String) {
    guard let found = IntervalFunction.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// All of them, those of shares first.
  static let all =
    Statistics.ProportionMethod.allCases.map(IntervalFunction.proportion)
    + Statistics.EventCountMethod.allCases.map(IntervalFunction.events) + [.dobson]
    + Statistics.ProportionDifferenceMethod.allCases.map(IntervalFunction.difference) + [.mean]

  /// The name in the language.
  var name: String {
    switch self {
    case .proportion(.wilson): "wilson"
    case .proportion(.clopperPearson): "clopper-pearson"
    case .proportion(.jeffreys): "jeffreys"
    case .proportion(.agrestiCoull): "agresti-coull"
    case .proportion(.normal): "normal"
    case .events(.exact): "exact"
    case .events(.byar): "byar"
    case .events(.exactBelowTen): "exact-below-ten"
    case .dobson: "dobson"
    case .difference(.newcombe): "newcombe"
    case .difference(.agrestiCaffo): "agresti-caffo"
    case .difference(.wald): "wald"
    case .mean: "student-t"
    }
  }
}

extension Planner {
  /// A measure's interval: by its own clause, else as it is returned, else as the policy says.
  mutating func interval(
    of measure: Measure,
    in scope: Scope
  ) throws(EvaluationError) -> IntervalPlan? {
    if let own = measure.interval { return computed(own) }
    if let returned = try returnedInterval(of: measure) { return returned }
    return framework.policy?.interval.flatMap(computed)
  }

  private func computed(_ method: IntervalMethod) -> IntervalPlan? {
    guard let function = IntervalFunction(named: method.method.name),
      let level = try? ConfidenceLevel(method.level.value.doubleValue)
    else { return nil }
    return .computed(function, at: level, method)
  }

  /// Both ends of an interval that stand beside a figure that is taken as it is returned.
  private mutating func returnedInterval(
    of measure: Measure
  ) throws(EvaluationError) -> IntervalPlan? {
    guard let node = measure.definition, let rows = node.rows,
      let ends = framework.returnedEnds(of: measure)
    else { return nil }
    let low = try taken(.the, ends.lower, rows, node)
    let high = try taken(.the, ends.upper, rows, node)
    return .returned(
      lower: NumberPlan(form: .aggregate(low), node: node),
      upper: NumberPlan(form: .aggregate(high), node: node)
    )
  }
}

extension Measure {
  /// Whether the measure's values are counts, by its definition.
  func isCount(in framework: Framework) -> Bool {
    switch definition?.form {
    case .count(.rows)?, .count(.distinct)?, .count(.persons)?: true
    case .the(let field, let rows)?: framework.isCount(field.name, in: rows)
    case .statistic(let statistic)?:
      if statistic.name.name == "sum", case .rows(let rows) = statistic.range,
        case .name(let field)? = statistic.values.first?.form
      {
        framework.isCount(field, in: rows)
      } else {
        false
      }
    default: false
    }
  }
}

extension Framework {
  fileprivate func isCount(_ field: String, in rows: Rows) -> Bool {
    sources.first { $0.name.name == rows.source.name }?.field(field)?.type == .count
  }
}

extension BoundPlan {
  /// The numbers of the bound.
  var numbers: [NumberPlan] {
    switch form {
    case .atLeast(let plan), .atMost(let plan), .above(let plan), .below(let plan),
      .reaching(let plan):
      [plan]
    case .between(let low, let high): [low, high]
    }
  }
}
