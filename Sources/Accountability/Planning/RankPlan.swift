import AccountabilityRules

/// Where the present place, partner or measure stands among others.
struct RankPlan: Sendable {
  /// What is told of its place.
  enum Told: Sendable {
    case rank(Ties)
    case group(of: Int, QuantileGrouping)
  }

  /// What the members are ordered by; the next one decides where one is equal.
  enum Key: Sendable {
    /// A label, the best first.
    case label(PlacedLabel)

    /// A number, in the order that is said.
    case number(NumberPlan, RankOrder)

    /// A measure's value, the best first.
    case merit(NumberPlan, of: MeasureReference)
  }

  var told: Told
  var keys: [Key]
  var set: SetPlan
  var known: Known?
}

/// How members are divided into groups of about one size.
enum QuantileGrouping: Hashable, Sendable {
  /// By their ranks, with the rank that equal values share.
  case ranks(Ties)

  /// The group of the first percentile that the value does not exceed.
  case firstBound

  /// What may stand behind `by`.
  static let names = ["ranks", "first-bound"]
}

/// A rating's label, perhaps at another place or time.
struct PlacedLabel: Sendable {
  var label: LabelPlan
  var move: Move?
}

extension Planner {
  /// A rank or quantile of the catalogue; `nil` for any other statistic.
  mutating func rank(
    _ statistic: Statistic,
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> RankPlan? {
    guard let told = told(statistic) else { return nil }
    guard case .across(let expression) = statistic.range else {
      throw refused(node, "a rank among the members of a set")
    }
    let (set, members) = try self.set(expression, in: scope)
    var inner = members
    // Inside, the place or partner moves, and `it` stays.
    if expression.kind.isCoordinate { inner.it = scope.it }
    var keys: [RankPlan.Key] = []
    for value in statistic.values {
      keys.append(try key(value, statistic.options.order, in: inner))
    }
    return RankPlan(told: told, keys: keys, set: set, known: statistic.options.known)
  }

  private func told(_ statistic: Statistic) -> RankPlan.Told? {
    let ties = statistic.options.ties ?? framework.policy?.ties
    switch statistic.name.name {
    case "rank": return ties.map { .rank($0) }
    case "quantile":
      guard let count = statistic.argument?.value.integer else { return nil }
      switch (statistic.options.method ?? framework.policy?.quantiles)?.name {
      case "ranks": return ties.map { .group(of: count, .ranks($0)) }
      case "first-bound": return .group(of: count, .firstBound)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func key(
    _ node: Node,
    _ order: RankOrder?,
    in scope: Scope
  ) throws(EvaluationError) -> RankPlan.Key {
    if let (label, move) = try label(node, in: scope) {
      return .label(PlacedLabel(label: label, move: move))
    }
    let number = try number(node, in: scope)
    if let order { return .number(number, order) }
    guard let measure = measureInside(node, in: scope) else {
      throw refused(node, "a value of which it is known which is the better")
    }
    return .merit(number, of: measure)
  }
}
