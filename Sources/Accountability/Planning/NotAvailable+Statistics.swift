import AccountabilityRules

// Statistics that cannot be worked out yet.

extension NotAvailable {
  mutating func statistic(_ statistic: Statistic) {
    let name = statistic.name.name
    guard StatisticKind.named(name)?.isEvaluated ?? false else {
      let known = StatisticKind.standard.filter(\.isEvaluated).map(\.name)
      return refuse(
        "'\(name)'",
        at: statistic.name.origin,
        help: "this version has: count, \(known.joined(separator: ", "))"
      )
    }
    method(of: statistic)
    rank(statistic)
    switch statistic.range {
    case .rows(let rows):
      self.rows(rows)
      for value in statistic.values where value.reference == nil {
        refuse(
          "what must be worked out for each row",
          at: value.origin,
          help: "let it stand in a field of its own: '\(name) of a-field in \(rows.source.name)'"
        )
      }
      guard framework.recordsSource(of: rows) == nil else { return ofRecords(statistic) }
      guard !["sum", "minimum", "maximum"].contains(name) else { return }
      refuse(
        "'\(name)' of rows",
        at: statistic.name.origin,
        help: "of rows this version has: the, sum, minimum, maximum, count"
      )
    case .across(let set): self.set(set)
    case .list, .over: break
    }
  }

  /// Where each row's figure is looked at, nothing can stand in a missing one's place.
  mutating func countedAsValue(_ measure: Measure) {
    let counts = framework.missing(of: measure).inOrder.contains { policy in
      if case .counts = policy.form { true } else { false }
    }
    guard counts else { return }
    measure.definition?.visit { node in
      guard case .statistic(let statistic) = node.form, case .rows(let rows) = statistic.range,
        framework.recordsSource(of: rows) != nil, statistic.options.known == nil,
        RecordForm.Function(statistic)?.looksAtEach ?? false
      else { return }
      refuse(
        "'\(statistic.name.name)' of records of which missing ones count as a value",
        at: statistic.name.origin,
        help: "say 'missing left out if …' on the measure, or choose rows where the field is known"
      )
    }
  }

  private mutating func ofRecords(_ statistic: Statistic) {
    if let weight = statistic.options.weight, statistic.name.name != "percentile" {
      refuse(
        "a statistic of records with weights",
        at: weight.origin,
        help: "take it without 'weighted by'"
      )
    } else if RecordForm.Function(statistic) == nil, StatisticPlan.Function(statistic) != nil {
      refuse(
        "'\(statistic.name.name)' of records",
        at: statistic.name.origin,
        help:
          "of records this version has: the, count, share, sum, mean, minimum, maximum, median, percentile, persons, distinct"
      )
    }
  }

  /// Which of several ways is a matter of policy, which the framework has to state.
  private mutating func method(of statistic: Statistic) {
    let name = statistic.name.name
    let (methods, isWanted) = methods(of: name)
    let help = "this version has: \(methods.map { "by \($0)" }.joined(separator: ", "))"
    guard let method = statistic.options.method else {
      guard isWanted else { return weight(of: statistic) }
      return refuse("'\(name)' without its method", at: statistic.name.origin, help: help)
    }
    guard !methods.contains(method.name) else { return weight(of: statistic) }
    refuse(
      "'\(name)' by '\(method.name)'",
      at: method.origin,
      help: methods.isEmpty ? "take 'by \(method.name)' away" : help
    )
  }

  /// The methods of a statistic, and whether one has to be named.
  private func methods(of name: String) -> (names: [String], isWanted: Bool) {
    switch name {
    case "percentile": (Statistics.QuantileMethod.allCases.map(\.rawValue), true)
    case "slope-index", "relative-index":
      (StatisticPlan.IndexLine.allCases.map(\.rawValue), true)
    case "slope": (Statistics.ExactSlope.Method.allCases.map(\.rawValue), true)
    case "quantile": (QuantileGrouping.names, framework.policy?.quantiles == nil)
    case "run-chart": (Statistics.RunAnalysis.Rule.allCases.map(\.rawValue), true)
    case "mann-kendall":
      (Statistics.MannKendall.Correction.allCases.filter { $0 != .none }.map(\.rawValue), false)
    default: ([], false)
    }
  }

  /// Which rank equal values get, and which value comes first, are matters of policy too.
  private mutating func rank(_ statistic: Statistic) {
    let name = statistic.name.name
    guard name == "rank" || name == "quantile" else { return }
    let origin = statistic.name.origin
    let way = statistic.options.method ?? framework.policy?.quantiles
    let wantsTies = name == "rank" || way?.name == "ranks"
    if wantsTies, statistic.options.ties == nil, framework.policy?.ties == nil {
      refuse(
        "'\(name)' without a word on equal values",
        at: origin,
        help:
          "say which rank they get: 'ties share best', 'share worst', 'share middle' or 'ties dense'"
      )
    }
    if way?.name == "first-bound", statistic.values.count > 1 {
      refuse("'quantile' of several values by bounds", at: origin, help: "take it by ranks")
    }
    guard statistic.options.order == nil else { return }
    for value in statistic.values where !isLabel(value) && !isMeasure(value) {
      refuse(
        "'\(name)' of a value of which nobody says which is better",
        at: value.origin,
        help: "say 'highest first' or 'lowest first'"
      )
    }
  }

  /// Whether it is a measure's value, of which the measure says which is better.
  private func isMeasure(_ node: Node) -> Bool {
    switch node.form {
    case .it: true
    case .at(let inner, _): isMeasure(inner)
    case .name(let name):
      !framework.derived.contains { $0.name.name == name }
        && !framework.parameters.contains { $0.name.name == name }
    default: false
    }
  }

  private mutating func weight(of statistic: Statistic) {
    guard let weight = statistic.options.weight,
      !["mean", "median", "gini", "slope-index", "relative-index"].contains(statistic.name.name)
    else { return }
    refuse(
      "'\(statistic.name.name)' with weights",
      at: weight.origin,
      help:
        "take it without 'weighted by', or take the weighted mean, median, Gini coefficient or slope index"
    )
  }
}
