/// A stretch of numbers; each end belongs to it or does not, or there is no end.
struct NumberInterval: Hashable, Sendable {
  struct End: Hashable, Sendable {
    var value: ExactNumber
    var isIncluded: Bool

    init(_ value: ExactNumber, isIncluded: Bool = true) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// Where it begins; `nil` if it has no beginning.
  var low: End?

  /// Where it ends; `nil` if it has no end.
  var high: End?

  init(low: End? = nil, high: End? = nil) {
    self.low = low
    self.high = high
  }

  init(_ only: ExactNumber) { self.init(low: End(only), high: End(only)) }

  static let all = NumberInterval()

  static let nothing = NumberInterval(
    low: End(.zero, isIncluded: false),
    high: End(.zero, isIncluded: false)
  )

  static func from(_ low: ExactNumber, to high: ExactNumber) -> NumberInterval {
    NumberInterval(low: End(low), high: End(high))
  }

  static func atLeast(_ value: ExactNumber) -> NumberInterval { NumberInterval(low: End(value)) }

  static func atMost(_ value: ExactNumber) -> NumberInterval { NumberInterval(high: End(value)) }

  static func above(_ value: ExactNumber) -> NumberInterval {
    NumberInterval(low: End(value, isIncluded: false))
  }

  static func below(_ value: ExactNumber) -> NumberInterval {
    NumberInterval(high: End(value, isIncluded: false))
  }
}

extension NumberInterval {
  /// Whether no number lies in it.
  var isEmpty: Bool {
    guard let low, let high else { return false }
    return low.value > high.value
      || low.value == high.value && !(low.isIncluded && high.isIncluded)
  }

  /// What lies below it and what lies above it; `nil` where nothing does.
  var outside: (below: NumberInterval?, above: NumberInterval?) {
    (
      low.map { NumberInterval(high: End($0.value, isIncluded: !$0.isIncluded)) },
      high.map { NumberInterval(low: End($0.value, isIncluded: !$0.isIncluded)) }
    )
  }

  /// The only number in it.
  var only: ExactNumber? {
    guard let low, let high, low.value == high.value, !isEmpty else { return nil }
    return low.value
  }

  func contains(_ value: ExactNumber) -> Bool {
    if let low, value < low.value || value == low.value && !low.isIncluded { return false }
    if let high, value > high.value || value == high.value && !high.isIncluded { return false }
    return true
  }

  /// What lies in both.
  func intersection(_ other: NumberInterval) -> NumberInterval {
    NumberInterval(
      low: End.pick(low, other.low) { $0.isTighterLow(than: $1) },
      high: End.pick(high, other.high) { $0.isTighterHigh(than: $1) }
    )
  }

  /// The smallest interval that holds both; of an empty one and another the other.
  func hull(_ other: NumberInterval) -> NumberInterval {
    if isEmpty { return other }
    if other.isEmpty { return self }
    var joint = NumberInterval()
    if let low, let second = other.low { joint.low = low.isTighterLow(than: second) ? second : low }
    if let high, let second = other.high {
      joint.high = high.isTighterHigh(than: second) ? second : high
    }
    return joint
  }

  /// Without one number, where that number is an end.
  func without(_ value: ExactNumber) -> NumberInterval {
    var rest = self
    if low?.value == value { rest.low?.isIncluded = false }
    if high?.value == value { rest.high?.isIncluded = false }
    return rest
  }

  /// Drawn in to whole multiples of a step.
  func tightened(to step: ExactNumber) -> NumberInterval {
    NumberInterval(
      low: low.flatMap { $0.multiple(of: step, goesUp: true) } ?? low,
      high: high.flatMap { $0.multiple(of: step, goesUp: false) } ?? high
    )
  }
}

extension NumberInterval.End {
  fileprivate typealias End = NumberInterval.End

  fileprivate static func pick(_ a: End?, _ b: End?, _ isTighter: (End, End) -> Bool) -> End? {
    guard let a else { return b }
    guard let b else { return a }
    return isTighter(a, b) ? a : b
  }

  fileprivate func isTighterLow(than other: End) -> Bool {
    value > other.value || value == other.value && !isIncluded
  }

  fileprivate func isTighterHigh(than other: End) -> Bool {
    value < other.value || value == other.value && !isIncluded
  }

  /// The nearest multiple of a step that is still inside.
  fileprivate func multiple(of step: ExactNumber, goesUp: Bool) -> End? {
    guard let quotient = value.divided(by: step) else { return nil }
    let below = quotient.floor
    let nearest: ExactNumber
    if below == quotient {
      nearest = isIncluded ? below : goesUp ? below + .one : below - .one
    } else {
      nearest = goesUp ? below + .one : below
    }
    return End(nearest * step)
  }
}

extension ExactNumber {
  /// The greatest whole number that is not greater.
  var floor: ExactNumber { rounded(isNegative ? .up : .down, toDecimals: 0) }
}

// MARK: - Arithmetic

extension NumberInterval {
  static func + (a: NumberInterval, b: NumberInterval) -> NumberInterval {
    NumberInterval(low: End.sum(a.low, b.low), high: End.sum(a.high, b.high))
  }

  static prefix func - (value: NumberInterval) -> NumberInterval {
    NumberInterval(low: value.high.map(\.negated), high: value.low.map(\.negated))
  }

  static func * (a: NumberInterval, b: NumberInterval) -> NumberInterval {
    if let factor = b.only { return a.scaled(by: factor) }
    if let factor = a.only { return b.scaled(by: factor) }
    guard let al = a.low, let ah = a.high, let bl = b.low, let bh = b.high else {
      let isPositive = !(a.low?.value.isNegative ?? true) && !(b.low?.value.isNegative ?? true)
      return isPositive ? .atLeast((a.low?.value ?? .zero) * (b.low?.value ?? .zero)) : .all
    }
    // The corners; whether an open end is reached is not followed, so all are taken to be.
    let corners = [al, ah].flatMap { left in [bl, bh].map { left.value * $0.value } }
    return .from(corners.min() ?? .zero, to: corners.max() ?? .zero)
  }

  func scaled(by factor: ExactNumber) -> NumberInterval {
    if factor.isZero { return NumberInterval(.zero) }
    let ends = (low.map { $0.scaled(factor) }, high.map { $0.scaled(factor) })
    return factor.isNegative
      ? NumberInterval(low: ends.1, high: ends.0) : NumberInterval(low: ends.0, high: ends.1)
  }

  /// The quotients by the numbers of another interval; all numbers where that holds zero.
  func divided(by other: NumberInterval) -> NumberInterval {
    if let divisor = other.only {
      return ExactNumber.one.divided(by: divisor).map { scaled(by: $0) } ?? .all
    }
    guard !other.contains(.zero), let low = other.low, let high = other.high else {
      let isPositive =
        !(self.low?.value.isNegative ?? true) && !(other.low?.value.isNegative ?? true)
      return isPositive ? .atLeast(.zero) : .all
    }
    guard let first = ExactNumber.one.divided(by: high.value),
      let last = ExactNumber.one.divided(by: low.value)
    else { return .all }
    return self * .from(first, to: last)
  }

  func rounded(_ rounding: Rounding) -> NumberInterval {
    NumberInterval(
      low: low.map { End($0.value.rounded(rounding)) },
      high: high.map { End($0.value.rounded(rounding)) }
    )
  }

  /// The numbers without their signs.
  var magnitude: NumberInterval {
    if let low, !low.value.isNegative { return self }
    if let high, high.value.signum() <= 0 { return -self }
    return NumberInterval(low: End(.zero)).intersection(hull(-self))
  }
}

extension NumberInterval.End {
  fileprivate static func sum(_ a: End?, _ b: End?) -> End? {
    guard let a, let b else { return nil }
    return End(a.value + b.value, isIncluded: a.isIncluded && b.isIncluded)
  }

  fileprivate var negated: End { End(-value, isIncluded: isIncluded) }

  fileprivate func scaled(_ factor: ExactNumber) -> End {
    End(value * factor, isIncluded: isIncluded)
  }
}
