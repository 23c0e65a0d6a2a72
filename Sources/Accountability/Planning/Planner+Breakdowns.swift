import AccountabilityRules

// Measures of groups: what holds of the whole, asked of some of its rows.

extension Measure {
  /// The same measure of one group.
  ///
  /// What is said in numbers of a whole population's count or money is not said of a part of it.
  func part(_ group: Breakdowns.Group, _ definition: Node?, in framework: Framework) -> Measure {
    let isAmount = definition.map { framework.isAmount($0) } ?? false
    return Measure(
      name: Reference("\(name.name) among \(group.name)", at: name.origin),
      title: "\(title), \(group.name)",
      definition: definition,
      clauses: clauses.filter { stated in
        switch stated.clause {
        case .groups: false
        case .realChange(let change): !isAmount || change.bound == nil
        case .target, .milestone, .trajectory: !isAmount
        case .range: !isAmount
        case .kind, .balances, .contributes, .direction, .unit, .decimals, .timing,
          .denominator, .missing, .coverage, .interval, .baseline, .ownedBy, .suppliedBy, .rated,
          .with, .common:
          true
        }
      }
    )
  }
}

extension Framework {
  /// Whether an expression adds up or counts, so that a part of the rows has a part of it.
  ///
  /// A measure that is made of itself at another time is asked once.
  fileprivate func isAmount(_ node: Node, askedFor asked: Set<String> = []) -> Bool {
    switch node.form {
    case .count(.rows), .count(.persons), .count(.distinct): true
    case .statistic(let statistic): statistic.name.name == "sum"
    case .the(let field, let rows):
      switch sources.first(where: { $0.name.name == rows.source.name })?.field(field.name)?.type {
      case .count?, .money?: true
      default: false
      }
    case .name(let name):
      !asked.contains(name)
        && measures.first { $0.name.name == name }?.definition
          .map { isAmount($0, askedFor: asked.union([name])) } ?? false
    case .negated(let inner), .rounded(let inner, _), .at(let inner, _), .orElse(let inner, _, _):
      isAmount(inner, askedFor: asked)
    case .arithmetic(let sign, let left, let right):
      sign != .divide && sign != .power
        && (isAmount(left, askedFor: asked) || isAmount(right, askedFor: asked))
    default: false
    }
  }
}

extension Planner {
  /// The measures of groups.
  mutating func parts() throws(EvaluationError) -> [MeasurePlan] {
    let reader = BreakdownReader(framework)
    var plans: [MeasurePlan] = []
    for part in breakdowns.parts {
      let group = breakdowns.groups[part.group]
      let whole = measures[part.whole]
      let definition: Node?
      do throws(Obstacle) {
        definition = try reader.definition(of: whole, among: group)
      } catch {
        throw EvaluationError(.notEvaluable, error.what, help: error.help, at: error.at)
      }
      let own = measures.count + plans.count
      plans.append(try measure(whole.part(group, definition, in: framework), of: part, at: own))
    }
    return plans
  }

  /// The group that stands behind `among`: by name, or as a member of a set.
  func group(
    _ reference: Reference,
    of inner: Node,
    in scope: Scope
  ) throws(EvaluationError) -> MemberReference {
    if reference.name == "it", let it = scope.it, case .groups = it.kind { return it.reference }
    if let slot = scope.aliases[reference.name], case .groups = scope.kinds[slot] {
      return .slot(slot)
    }
    do throws(Obstacle) {
      return .fixed(try breakdowns.group(reference, of: inner, symbols))
    } catch {
      throw EvaluationError(.notEvaluable, error.what, help: error.help, at: error.at)
    }
  }
}
