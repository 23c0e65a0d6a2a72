/// The numbers that a value may be, as far as its definition tells: whatever comes up lies in the interval,
/// and is a whole multiple of the step if there is one.
///
/// It says what cannot be, never what will be: a number that is possible here may still never come up.
struct Possible: Hashable, Sendable {
  var interval: NumberInterval

  /// What every value is a multiple of: 1 of counts, 1/100 of what is rounded to whole per cent.
  var step: ExactNumber?

  init(_ interval: NumberInterval, step: ExactNumber? = nil) {
    self.step = step
    self.interval = step.map { interval.tightened(to: $0) } ?? interval
  }

  init(_ only: ExactNumber) { interval = NumberInterval(only) }

  static let anything = Possible(.all)
  static let share = Possible(.from(.zero, to: .one))
  static let count = Possible(.atLeast(.zero), step: .one)
  static let amount = Possible(.atLeast(.zero))

  var isEmpty: Bool { interval.isEmpty }
  var only: ExactNumber? { interval.only }

  func intersection(_ other: NumberInterval) -> Possible {
    Possible(interval.intersection(other), step: step)
  }

  func without(_ value: ExactNumber) -> Possible { Possible(interval.without(value), step: step) }

  func hull(_ other: Possible) -> Possible {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Possible(interval.hull(other.interval), step: commonStep(other))
  }

  /// Values of both kinds are multiples of it.
  private func commonStep(_ other: Possible) -> ExactNumber? {
    guard let first = unit, let second = other.unit else { return nil }
    let joint = first.isZero ? second : second.isZero ? first : first.commonDivisor(with: second)
    return joint.flatMap { $0.isZero ? nil : $0 }
  }

  /// The step; of a single number the number itself, since everything divides zero.
  private var unit: ExactNumber? { step ?? only?.magnitude }
}

extension ExactNumber {
  /// The greatest number of which both are whole multiples; `nil` where it is too fine to be of use.
  fileprivate func commonDivisor(with other: ExactNumber) -> ExactNumber? {
    guard let a = smallParts, let b = other.smallParts else { return nil }
    let (left, first) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (right, second) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    let (whole, third) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    guard !first, !second, !third else { return nil }
    let divisor = left.magnitude.greatestCommonDivisor(with: right.magnitude)
    return Int(exactly: divisor).flatMap { ExactNumber(numerator: $0, denominator: whole) }
  }
}

// MARK: - Arithmetic

extension Possible {
  static func + (a: Possible, b: Possible) -> Possible {
    Possible(a.interval + b.interval, step: a.commonStep(b))
  }

  static func - (a: Possible, b: Possible) -> Possible { a + -b }

  static prefix func - (value: Possible) -> Possible { Possible(-value.interval, step: value.step) }

  static func * (a: Possible, b: Possible) -> Possible {
    guard let first = a.unit, let second = b.unit, !first.isZero, !second.isZero else {
      return Possible(a.interval * b.interval)
    }
    return Possible(a.interval * b.interval, step: first * second)
  }

  func divided(by other: Possible) -> Possible {
    let step = other.only.flatMap { divisor in self.step?.divided(by: divisor.magnitude) }
    return Possible(interval.divided(by: other.interval), step: step)
  }

  func rounded(_ rounding: Rounding) -> Possible {
    let unit = ExactNumber.one.divided(by: ExactNumber(10).raised(to: rounding.decimals) ?? .one)
    let isRoundAlready =
      step.flatMap { step in unit.flatMap { step.divided(by: $0)?.isInteger } } ?? false
    return isRoundAlready ? self : Possible(interval.rounded(rounding), step: unit)
  }

  /// The smaller of the two, whichever it is.
  static func minimum(_ a: Possible, _ b: Possible) -> Possible {
    var joint = a.hull(b)
    joint.interval.high = [a.interval.high, b.interval.high].compactMap(\.self)
      .min { $0.value < $1.value }
    return joint
  }

  /// The greater of the two, whichever it is.
  static func maximum(_ a: Possible, _ b: Possible) -> Possible {
    var joint = a.hull(b)
    joint.interval.low = [a.interval.low, b.interval.low].compactMap(\.self)
      .max { $0.value < $1.value }
    return joint
  }

  /// Added up over some members, of which there are one at least.
  func summed() -> Possible {
    var sum = NumberInterval()
    if let low = interval.low, !low.value.isNegative { sum.low = low }
    if let high = interval.high, high.value.signum() <= 0 { sum.high = high }
    return Possible(sum, step: step)
  }
}
