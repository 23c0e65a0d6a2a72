import AccountabilityRules

/// A rate that is standardised: `sum of moved in yearly per 1,000 sum of people in yearly standardised
/// directly by age to standard`.
struct StandardPlan: Sendable {
  /// One stratum: what was counted in it, of how many, and the same of the standard.
  struct Stratum: Sendable {
    /// What its rows have in common: `age is young`.
    let name: String
    let part: NumberPlan
    let whole: NumberPlan

    /// The standard's events; `nil` where only its population is taken.
    let standardPart: NumberPlan?
    let standardWhole: NumberPlan
  }

  let method: Standardisation.Method
  let scale: ExactNumber
  let strata: [Stratum]

  /// The position of the standard's source.
  let source: Int
}

extension Standardisation.Method {
  /// The interval of a rate that is standardised so, by the catalogue's names.
  var intervals: [String] {
    switch self {
    case .directly: ["dobson"]
    case .indirectly: Statistics.EventCountMethod.allCases.map { IntervalFunction.events($0).name }
    }
  }
}

/// The strata of a standardised rate, and its parts asked of one of them.
struct Strata {
  /// More of them are a slip.
  static let most = 1_000

  /// A value of each field by which the population is parted.
  let combinations: [[Node]]

  /// The strata; or what stands against knowing them from the framework alone.
  init(_ standard: Standardisation, in framework: Framework) throws(Obstacle) {
    guard
      let source = framework.sources.first(where: { $0.name.name == standard.standard.name })
    else {
      throw Obstacle(what: "its standard", at: standard.standard.origin, help: "name a source")
    }
    var combinations: [[Node]] = [[]]
    for stratum in standard.strata {
      guard let type = source.field(stratum.name)?.type,
        let values = framework.listedValues(of: type)
      else {
        throw Obstacle(
          what: "'\(stratum.name)', of which nothing says what it can be,",
          at: stratum.origin,
          help: "give the field the list of its values, in both sources: '\(stratum.name) one of …'"
        )
      }
      guard combinations.count * values.count <= Strata.most else {
        throw Obstacle(
          what: "more than \(Strata.most) strata",
          at: stratum.origin,
          help: "part the population by fewer fields, or by wider bands"
        )
      }
      combinations = combinations.flatMap { known in
        values.map { value in
          known + [Node(.equal(Node(.name(stratum.name)), Node(value), isNegated: false))]
        }
      }
    }
    self.combinations = combinations
  }

  /// A number of rows, asked of the rows of one stratum; `nil` where it is not taken from rows alone.
  static func part(of node: Node, where stratum: [Node]) -> Node? {
    node.mapRows { rows in
      guard rows.isPlain else { return nil }
      var rows = rows
      rows.condition = .every((rows.condition.map { [$0] } ?? []) + stratum)
      return rows
    }
  }

  /// The same number asked of the standard; `nil` where it has no such figure.
  ///
  /// Conditions on rows of the value's own source are not asked of a standard.
  static func standard(of node: Node, in source: Reference, where stratum: [Node]) -> Node? {
    node.mapFigures { _ in Rows(source, where: .every(stratum)) }
  }
}

extension Node {
  /// One condition of several; `nil` of none.
  fileprivate static func every(_ conditions: [Node]) -> Node? {
    conditions.count < 2 ? conditions.first : Node(.all(conditions))
  }

  /// The same number of other rows; `nil` where something in it is not taken from rows.
  fileprivate func mapRows(_ change: (Rows) -> Rows?) -> Node? {
    func changed(_ form: Form?) -> Node? { form.map { Node($0, at: origin) } }
    switch form {
    case .number: return self
    case .count(.rows(let rows)): return changed(change(rows).map { .count(.rows($0)) })
    case .count(.persons(let rows)): return changed(change(rows).map { .count(.persons($0)) })
    case .count(.distinct(let field, let rows)):
      return changed(change(rows).map { .count(.distinct(field, in: $0)) })
    case .negated(let inner): return changed(inner.mapRows(change).map { .negated($0) })
    case .arithmetic(let sign, let left, let right):
      guard let first = left.mapRows(change), let second = right.mapRows(change) else { return nil }
      return changed(.arithmetic(sign, first, second))
    default: return mapFigure(change)
    }
  }

  /// The same of other rows where it is a figure of theirs, and not a count of them.
  fileprivate func mapFigures(_ change: (Rows) -> Rows?) -> Node? {
    switch form {
    case .number: self
    case .negated(let inner): inner.mapFigures(change).map { Node(.negated($0), at: origin) }
    case .arithmetic(let sign, let left, let right):
      if let first = left.mapFigures(change), let second = right.mapFigures(change) {
        Node(.arithmetic(sign, first, second), at: origin)
      } else {
        nil
      }
    default: mapFigure(change)
    }
  }

  private func mapFigure(_ change: (Rows) -> Rows?) -> Node? {
    switch form {
    case .the(let field, let rows):
      return change(rows).map { Node(.the(field, in: $0), at: origin) }
    case .statistic(var statistic):
      guard case .rows(let rows) = statistic.range, let changed = change(rows) else { return nil }
      statistic.range = .rows(changed)
      return Node(.statistic(statistic), at: origin)
    default: return nil
    }
  }
}

extension Planner {
  /// A rate, stratum by stratum.
  mutating func standardised(
    _ value: Node,
    _ standard: Standardisation,
    _ node: Node,
    in scope: Scope
  ) throws(EvaluationError) -> StandardPlan {
    guard let ratio = value.ratio, let strata = try? Strata(standard, in: framework),
      let position = symbols[standard.standard.name], position.kind == .source
    else { throw refused(node, "a rate that can be standardised") }
    var plans: [StandardPlan.Stratum] = []
    for stratum in strata.combinations {
      guard let part = Strata.part(of: ratio.part, where: stratum),
        let whole = Strata.part(of: ratio.whole, where: stratum),
        let people = Strata.standard(of: ratio.whole, in: standard.standard, where: stratum)
      else { throw refused(node, "a rate that can be standardised") }
      var events: NumberPlan?
      if standard.method == .indirectly {
        guard let part = Strata.standard(of: ratio.part, in: standard.standard, where: stratum)
        else { throw refused(node, "a rate that can be standardised") }
        events = try number(part, in: scope)
      }
      plans.append(
        StandardPlan.Stratum(
          name: stratum.map { "\($0)" }.joined(separator: " and "),
          part: try number(part, in: scope),
          whole: try number(whole, in: scope),
          standardPart: events,
          standardWhole: try number(people, in: scope)
        )
      )
    }
    return StandardPlan(
      method: standard.method,
      scale: ratio.scale,
      strata: plans,
      source: position.index
    )
  }
}

extension Node {
  /// What a share or rate is made of.
  var ratio: (part: Node, whole: Node, scale: ExactNumber)? {
    switch form {
    case .share(let part, of: let whole): (part, whole, .one)
    case .per(let part, let scale, let whole): (part, whole, scale?.value ?? .one)
    default: nil
    }
  }
}
