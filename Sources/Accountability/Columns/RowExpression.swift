import AccountabilityRules

/// What a row has in one of its source's fields.
enum RowValue: Hashable, Sendable {
  case cell(Cell)
  case place(Int)
  case partner(Int)
  case measure(Int)
  case period(Period)

  /// Its cell could not be read; what depends on it is not known.
  case unreadable
}

/// A row whose fields can be asked for by their positions in the source.
protocol RowFields {
  func value(ofField index: Int) -> RowValue
}

/// Computes with the fields of one row: `where kind is "opened"`, `few yes-no = exits < 10`.
struct RowExpression<Row: RowFields> {
  /// Kleene's values, with the reason of the first missing cell.
  enum Truth {
    case yes
    case no
    case unknown(MissingReason)

    init(_ isSo: Bool) { self = isSo ? .yes : .no }

    var negated: Truth {
      switch self {
      case .yes: .no
      case .no: .yes
      case .unknown: self
      }
    }
  }

  private let row: Row
  private let source: Source
  private let framework: Framework

  init(_ row: Row, of source: Source, in framework: Framework) {
    self.row = row
    self.source = source
    self.framework = framework
  }

  // MARK: Conditions

  func truth(_ node: Node) -> Truth {
    switch node.form {
    case .yesNo(let isYes): return Truth(isYes)
    case .not(let inner): return truth(inner).negated
    case .all(let terms): return all(terms.map(truth))
    case .any(let terms): return all(terms.map { truth($0).negated }).negated
    case .name:
      guard case .cell(.yesNo(let isYes)) = value(node) else { return unknown(node) }
      return Truth(isYes)
    case .predicate(let inner, let predicate, let isNegated):
      let result = said(predicate, of: value(inner))
      return isNegated ? result.negated : result
    case .equal(let left, let right, let isNegated):
      let result = equal(left, right)
      return isNegated ? result.negated : result
    case .oneOf(let left, let values, let isNegated):
      let results = values.map { equal(left, $0).negated }
      let result = all(results).negated
      return isNegated ? result.negated : result
    case .comparison(let sign, let left, let right):
      return compare(sign, left, right)
    case .between(let middle, let low, let high, let isNegated):
      let result = all([
        compare(.greaterOrEqual, middle, low),
        compare(.lessOrEqual, middle, high),
      ])
      return isNegated ? result.negated : result
    case .standing(let left, let standing, let right): return stands(left, standing, right)
    default: return .unknown(.undefined)
    }
  }

  private func all(_ truths: [Truth]) -> Truth {
    var reason: MissingReason?
    for truth in truths {
      switch truth {
      case .no: return .no
      case .unknown(let why): reason = reason ?? why
      case .yes: break
      }
    }
    return reason.map(Truth.unknown) ?? .yes
  }

  private func unknown(_ node: Node) -> Truth {
    if case .cell(.missing(let reason)) = value(node) { return .unknown(reason) }
    return .unknown(.undefined)
  }

  // MARK: Values

  /// What an expression comes to in the row.
  func value(_ node: Node) -> RowValue {
    switch node.form {
    case .number(let literal): return .cell(.number(literal.value))
    case .negated(let inner):
      return number(value(inner)) { .number(-$0) }
    case .arithmetic(let sign, let left, let right):
      let (first, second) = (value(left), value(right))
      return number(first) { a in cell(number(second) { b in RowExpression.computed(sign, a, b) }) }
    case .rounded(let inner, let rounding):
      return number(value(inner)) { .number($0.rounded(rounding)) }
    case .orElse(let inner, let other, because: _):
      let value = value(inner)
      if case .cell(.missing) = value { return self.value(other) }
      return value
    case .text(let text): return .cell(.text(text))
    case .date(let date): return .cell(.date(date))
    case .yesNo(let isYes): return .cell(.yesNo(isYes))
    case .period(let name): return period(name)
    case .name(let name): return named(name)
    case .comparison, .predicate, .equal, .oneOf, .between, .standing, .not, .all, .any:
      switch truth(node) {
      case .yes: return .cell(.yesNo(true))
      case .no: return .cell(.yesNo(false))
      case .unknown(let reason): return .cell(.missing(reason))
      }
    default: return .cell(.missing(.undefined))
    }
  }

  private func number(_ value: RowValue, _ compute: (ExactNumber) -> Cell) -> RowValue {
    switch value {
    case .cell(.number(let number)): .cell(compute(number))
    case .cell(.missing), .unreadable: value
    default: .cell(.missing(.undefined))
    }
  }

  private func cell(_ value: RowValue) -> Cell {
    if case .cell(let cell) = value { cell } else { .missing(.undefined) }
  }

  private static func computed(
    _ sign: ArithmeticOperator,
    _ a: ExactNumber,
    _ b: ExactNumber
  ) -> Cell {
    let result: ExactNumber? =
      switch sign {
      case .add: a + b
      case .subtract: a - b
      case .multiply: a * b
      case .divide: a.divided(by: b)
      case .power: b.integer.flatMap { a.raised(to: $0) }
      }
    return result.map(Cell.number) ?? .missing(.undefined)
  }

  /// A field of the row; of other names a place, a partner, a measure, or a code.
  private func named(_ name: String) -> RowValue {
    if let index = source.fieldPosition(name) { return row.value(ofField: index) }
    if let place = framework.places.firstIndex(where: { $0.name.name == name }) {
      return .place(place)
    }
    if let partner = framework.partners.firstIndex(where: { $0.name.name == name }) {
      return .partner(partner)
    }
    if let measure = framework.measures.firstIndex(where: { $0.name.name == name }) {
      return .measure(measure)
    }
    return .cell(.text(name))
  }

  // MARK: Comparisons

  private func said(_ predicate: Predicate, of value: RowValue) -> Truth {
    guard value != .unreadable else { return .unknown(.undefined) }
    var reason: MissingReason?
    if case .cell(.missing(let why)) = value { reason = why }
    switch predicate {
    case .known: return Truth(reason == nil)
    case .missing: return Truth(reason != nil)
    case .reported: return .yes
    case .because(let wanted): return Truth(reason == wanted)
    case .met, .decided, .undecided, .improving, .worsening, .unchanged, .onTrajectory, .flagged:
      return .unknown(.undefined)
    }
  }

  /// Two values; a bare year beside a period is that year.
  private func pair(_ first: Node, _ second: Node) -> (RowValue, RowValue) {
    let (a, b) = (value(first), value(second))
    if case .period = a, let year = second.bareYear { return (a, period(year)) }
    if case .period = b, let year = first.bareYear { return (period(year), b) }
    return (a, b)
  }

  private func period(_ name: PeriodName) -> RowValue {
    .period(name.period(splitYearStart: framework.calendar?.splitYearStart ?? .april))
  }

  private func equal(_ left: Node, _ right: Node) -> Truth {
    switch pair(left, right) {
    case (.cell(.missing(let reason)), _), (_, .cell(.missing(let reason))): .unknown(reason)
    case (.cell(let a), .cell(let b)): Truth(a == b)
    case (.place(let a), .place(let b)), (.partner(let a), .partner(let b)),
      (.measure(let a), .measure(let b)):
      Truth(a == b)
    case (.period(let a), .period(let b)): Truth(a == b)
    default: .unknown(.undefined)
    }
  }

  private func compare(_ sign: Comparator, _ left: Node, _ right: Node) -> Truth {
    switch pair(left, right) {
    case (.cell(.missing(let reason)), _), (_, .cell(.missing(let reason))): .unknown(reason)
    case (.cell(.number(let a)), .cell(.number(let b))): Truth(sign.holds(a, b))
    case (.cell(.date(let a)), .cell(.date(let b))): Truth(sign.holds(a, b))
    case (.period(let a), .period(let b)) where a.isComparable(to: b): Truth(sign.holds(a, b))
    default: .unknown(.undefined)
    }
  }
}

// MARK: Codes with an order of merit

extension RowExpression {
  /// How one code of a rubric stands to another.
  private func stands(_ left: Node, _ standing: Standing, _ right: Node) -> Truth {
    let (first, second) = (value(left), value(right))
    switch (first, second) {
    case (.cell(.missing(let reason)), _), (_, .cell(.missing(let reason))): return .unknown(reason)
    default: break
    }
    guard let list = rubric(left) ?? rubric(right), let ends = list.ends,
      let a = position(first, in: list), let b = position(second, in: list)
    else { return .unknown(.undefined) }
    let isBetter = ends == .best ? a < b : a > b
    switch standing {
    case .better: return Truth(isBetter)
    case .noWorse: return Truth(isBetter || a == b)
    case .worse: return Truth(!isBetter && a != b)
    case .noBetter: return Truth(!isBetter)
    }
  }

  private func rubric(_ node: Node) -> Codes? {
    guard case .name(let name) = node.form, case .code(let list)? = source.field(name)?.type else {
      return nil
    }
    return framework.codes.first { $0.name.name == list.name }
  }

  private func position(_ value: RowValue, in list: Codes) -> Int? {
    switch value {
    case .cell(.number(let number)): list.codes.firstIndex { $0.number == number }
    case .cell(.text(let name)): list.codes.firstIndex { $0.name == name }
    default: nil
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
