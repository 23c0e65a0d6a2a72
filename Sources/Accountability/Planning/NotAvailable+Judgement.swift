import AccountabilityRules

// What the policy, measures and ratings say that wants statistics, breakdowns or timings of their own.

extension NotAvailable {
  mutating func judgement() {
    for obstacle in breakdowns.obstacles {
      refuse(obstacle.what, at: obstacle.at, help: obstacle.help)
    }
    for stated in framework.policy?.clauses ?? [] { policy(stated) }
    for measure in framework.measures {
      for stated in measure.clauses { self.measure(stated) }
    }
    for derived in framework.derived {
      severalSets(derived.subjects, "a \(derived.kind.rawValue)")
      for stated in derived.clauses where stated.clause == .distinguishByInterval {
        distinguish(derived.value, at: stated.origin)
      }
    }
    for rating in framework.ratings { self.rating(rating) }
  }

  private mutating func policy(_ stated: Stated<PolicyClause>) {
    switch stated.clause {
    case .interval(let method): interval(method)
    case .quantiles(let way): quantiles(by: way)
    case .missing, .coverage, .rounding, .ties, .publish, .publishWithSecondarySuppression,
      .publishTo,
      .refuseSources, .common:
      break
    }
  }

  private mutating func quantiles(by way: Reference) {
    guard !QuantileGrouping.names.contains(way.name) else { return }
    refuse(
      "quantiles by '\(way.name)'",
      at: way.origin,
      help: "this version has: \(QuantileGrouping.names.map { "by \($0)" }.joined(separator: ", "))"
    )
  }

  private mutating func interval(_ interval: IntervalMethod) {
    let name = interval.method.name
    guard IntervalFunction(named: name) == nil else { return }
    let names = IntervalFunction.all.map { "by \($0.name)" }
    refuse(
      "an interval by '\(name)'",
      at: interval.method.origin,
      help: "this version has: \(names.joined(separator: ", "))"
    )
  }

  private mutating func measure(_ stated: Stated<MeasureClause>) {
    switch stated.clause {
    case .interval(let method): interval(method)
    case .timing:
      refuse(
        "'every' in a measure",
        at: stated.origin,
        help: "say in the measure's source how often it is returned, and when it is due"
      )
    case .suppliedBy:
      refuse(
        "'supplied by' in a measure",
        at: stated.origin,
        help: "say in the measure's source who supplies it"
      )
    case .realChange(let change): realChange(change)
    case .kind, .balances, .contributes, .direction, .unit, .decimals, .range, .groups,
      .denominator, .missing, .coverage, .baseline, .target, .milestone, .trajectory, .ownedBy,
      .rated, .with,
      .common:
      break
    }
  }

  private mutating func realChange(_ change: RealChange) {
    guard case .method(let method, _, let level) = change.form else { return }
    guard let test = TrendTest.ofChange.first(where: { $0.name == method.name }) else {
      let names = TrendTest.ofChange.map { "by \($0.name)" }
      return refuse(
        "'real change by \(method.name)'",
        at: method.origin,
        help: "this version has: \(names.joined(separator: ", "))"
      )
    }
    guard let level else {
      guard test.wantsLevel else { return }
      return refuse(
        "'real change by \(method.name)' without a level",
        at: method.origin,
        help: "say how sure a trend has to be: 'at 95%' behind the window"
      )
    }
    guard !test.wantsLevel, test.ownLevel != level.value else { return }
    refuse(
      "'real change by \(method.name)' at \(level.text)",
      at: method.origin,
      help: test.ownLevel == nil
        ? "take the level away: the rules of the chart have none"
        : "take the level away: the test has its own, 99.8%"
    )
  }

  private mutating func rating(_ rating: RatingScale) {
    severalSets(rating.subjects, "a rating")
    for stated in rating.clauses where stated.clause == .distinguishByInterval {
      distinguish(rating.value, at: stated.origin)
    }
  }

  private mutating func severalSets(_ subjects: [SetExpression], _ what: String) {
    if let first = subjects.first, case .groups(let field) = first.kind {
      refuse(
        "\(what) for groups",
        at: first.origin,
        help:
          "make it for measures: those that are broken down by '\(field.name)' are rated for each group"
      )
    }
    guard subjects.count > 1 else { return }
    refuse(
      "\(what) for several sets",
      at: subjects[1].origin,
      help: "make it for one of them, and name the other in its lines"
    )
  }

  /// A value that is no measure's has no interval.
  private mutating func distinguish(_ value: Node?, at origin: Origin) {
    guard let value, !isMeasure(value) else { return }
    refuse(
      "'distinguish by interval' on '\(value)', which is not a measure,",
      at: origin,
      help: "rate the measure itself: 'on it', or 'on' its name"
    )
  }

  private func isMeasure(_ node: Node) -> Bool {
    switch node.form {
    case .it: true
    case .name(let name):
      !framework.derived.contains { $0.name.name == name }
        && !framework.parameters.contains { $0.name.name == name }
    case .at(let inner, _): isMeasure(inner)
    default: false
    }
  }
}
