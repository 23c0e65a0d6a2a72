import AccountabilityRules

/// Decides a condition on a row's fields: `where kind is "opened"`.
struct RowCondition {
  /// Kleene's values, with the reason of the first missing cell.
  enum RowTruth {
    case yes
    case no
    case unknown(MissingReason)

    init(_ isSo: Bool) { self = isSo ? .yes : .no }

    var negated: RowTruth {
      switch self {
      case .yes: .no
      case .no: .yes
      case .unknown: self
      }
    }
  }

  private enum Value {
    case cell(Cell)
    case place(Int)
    case partner(Int)
    case period(Period)
  }

  private let source: SourceRows
  private let framework: Framework

  init(_ source: SourceRows, _ framework: Framework) {
    self.source = source
    self.framework = framework
  }

  func truth(_ node: Node, _ row: Int) -> RowTruth {
    switch node.form {
    case .yesNo(let isYes): return RowTruth(isYes)
    case .not(let inner): return truth(inner, row).negated
    case .all(let terms): return all(terms.map { truth($0, row) })
    case .any(let terms): return all(terms.map { truth($0, row).negated }).negated
    case .name:
      guard case .cell(.yesNo(let isYes)) = value(node, row) else { return unknown(node, row) }
      return RowTruth(isYes)
    case .predicate(let inner, let predicate, let isNegated):
      let result = said(predicate, of: value(inner, row))
      return isNegated ? result.negated : result
    case .equal(let left, let right, let isNegated):
      let result = equal(value(left, row), value(right, row))
      return isNegated ? result.negated : result
    case .oneOf(let left, let values, let isNegated):
      let results = values.map { equal(value(left, row), value($0, row)).negated }
      let result = all(results).negated
      return isNegated ? result.negated : result
    case .comparison(let sign, let left, let right):
      return compare(sign, value(left, row), value(right, row))
    case .between(let middle, let low, let high, let isNegated):
      let result = all([
        compare(.greaterOrEqual, value(middle, row), value(low, row)),
        compare(.lessOrEqual, value(middle, row), value(high, row)),
      ])
      return isNegated ? result.negated : result
    default: return .unknown(.undefined)
    }
  }

  private func all(_ truths: [RowTruth]) -> RowTruth {
    var reason: MissingReason?
    for truth in truths {
      switch truth {
      case .no: return .no
      case .unknown(let why): reason = reason ?? why
      case .yes: break
      }
    }
    return reason.map(RowTruth.unknown) ?? .yes
  }

  private func unknown(_ node: Node, _ row: Int) -> RowTruth {
    if case .cell(.missing(let reason)) = value(node, row) { return .unknown(reason) }
    return .unknown(.undefined)
  }

  // MARK: Values

  private func value(_ node: Node, _ row: Int) -> Value {
    switch node.form {
    case .number(let literal): return .cell(.number(literal.value))
    case .negated(let inner):
      guard case .cell(.number(let number)) = value(inner, row) else {
        return .cell(.missing(.undefined))
      }
      return .cell(.number(-number))
    case .text(let text): return .cell(.text(text))
    case .date(let date): return .cell(.date(date))
    case .yesNo(let isYes): return .cell(.yesNo(isYes))
    case .period(let name):
      return .period(name.period(splitYearStart: framework.calendar?.splitYearStart ?? .april))
    case .name(let name): return field(name, row)
    default: return .cell(.missing(.undefined))
    }
  }

  private func field(_ name: String, _ row: Int) -> Value {
    let table = source.table
    guard let index = source.source.fields.firstIndex(where: { $0.name.name == name }) else {
      if let place = framework.places.firstIndex(where: { $0.name.name == name }) {
        return .place(place)
      }
      if let partner = framework.partners.firstIndex(where: { $0.name.name == name }) {
        return .partner(partner)
      }
      return .cell(.missing(.undefined))
    }
    switch source.source.fields[index].type {
    case .place: return .place(Int(table.places[row]))
    case .partner: return .partner(Int(table.partners[row]))
    case .period: return .period(table.periodValues[Int(table.periods[row])])
    case .received:
      guard table.received[row] != .min else { return .cell(.missing(.notCollected)) }
      return .cell(.date(CalendarDate(daysSince1970: Int(table.received[row]))))
    default: return .cell(table.columns[index]?[row] ?? .missing(.undefined))
    }
  }

  // MARK: Comparisons

  private func said(_ predicate: Predicate, of value: Value) -> RowTruth {
    var reason: MissingReason?
    if case .cell(.missing(let why)) = value { reason = why }
    switch predicate {
    case .known: return RowTruth(reason == nil)
    case .missing: return RowTruth(reason != nil)
    case .reported: return .yes
    case .because(let wanted): return RowTruth(reason == wanted)
    case .met, .decided, .undecided, .improving, .worsening, .unchanged, .onTrajectory:
      return .unknown(.undefined)
    }
  }

  private func equal(_ first: Value, _ second: Value) -> RowTruth {
    switch (first, second) {
    case (.cell(.missing(let reason)), _), (_, .cell(.missing(let reason))): .unknown(reason)
    case (.cell(let a), .cell(let b)): RowTruth(a == b)
    case (.place(let a), .place(let b)), (.partner(let a), .partner(let b)): RowTruth(a == b)
    case (.period(let a), .period(let b)): RowTruth(a == b)
    default: .unknown(.undefined)
    }
  }

  private func compare(_ sign: Comparator, _ first: Value, _ second: Value) -> RowTruth {
    switch (first, second) {
    case (.cell(.missing(let reason)), _), (_, .cell(.missing(let reason))): .unknown(reason)
    case (.cell(.number(let a)), .cell(.number(let b))): RowTruth(sign.holds(a, b))
    case (.cell(.date(let a)), .cell(.date(let b))): RowTruth(sign.holds(a, b))
    case (.period(let a), .period(let b)) where a.isComparable(to: b): RowTruth(sign.holds(a, b))
    default: .unknown(.undefined)
    }
  }
}

extension Comparator {
  /// Whether two values stand as the sign says.
  func holds<Value: Comparable>(_ first: Value, _ second: Value) -> Bool {
    switch self {
    case .less: first < second
    case .lessOrEqual: first <= second
    case .greater: first > second
    case .greaterOrEqual: first >= second
    }
  }
}
