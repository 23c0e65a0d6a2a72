/// A number with twice the digits of a `Double`: the sum of two, the second less than half a last bit of the
/// first.
///
/// Exponents of probabilities are computed with it, because a probability is wrong in as many last bits as
/// its exponent is in absolute terms. The operations are those of T. J. Dekker, "A floating-point technique
/// for extending the available precision", Numerische Mathematik 18 (1971), with fused multiplication.
/// Their errors are a few units of 2⁻¹⁰⁴.
struct DoubleDouble: Sendable {
  var high: Double
  var low: Double

  static let zero = DoubleDouble(0)
  static let one = DoubleDouble(1)

  /// The natural logarithm of 2.
  static let logarithmOf2 = DoubleDouble(high: 0.6931471805599453, low: 2.319046813846299e-17)

  /// Half the natural logarithm of 2π.
  static let halfLogarithmOf2Pi = DoubleDouble(
    high: 0.9189385332046728,
    low: -3.878294158067242e-17
  )

  init(_ value: Double) {
    high = value
    low = 0
  }

  init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// The exact sum of two numbers.
  init(sum left: Double, _ right: Double) {
    high = left + right
    let part = high - left
    low = high.isFinite ? (left - (high - part)) + (right - part) : 0
  }

  /// The exact sum of two numbers, the first of which is not the smaller one.
  init(ordered left: Double, _ right: Double) {
    high = left + right
    low = high.isFinite ? right - (high - left) : 0
  }

  /// The exact product of two numbers.
  init(product left: Double, _ right: Double) {
    high = left * right
    low = high.isFinite ? (-high).addingProduct(left, right) : 0
  }

  /// The nearest `Double`.
  var value: Double { high + low }

  static prefix func - (number: DoubleDouble) -> DoubleDouble {
    DoubleDouble(high: -number.high, low: -number.low)
  }

  static func + (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let high = DoubleDouble(sum: left.high, right.high)
    let low = DoubleDouble(sum: left.low, right.low)
    let middle = DoubleDouble(ordered: high.high, high.low + low.high)
    return DoubleDouble(ordered: middle.high, middle.low + low.low)
  }

  static func - (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble { left + -right }

  static func * (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(product: left.high, right.high)
    let low = product.low + (left.high * right.low + left.low * right.high)
    return DoubleDouble(ordered: product.high, low)
  }

  static func / (left: DoubleDouble, right: DoubleDouble) -> DoubleDouble {
    let first = left.high / right.high
    guard first.isFinite else { return DoubleDouble(first) }
    let rest = left - right * DoubleDouble(first)
    let second = rest.high / right.high
    let last = rest - right * DoubleDouble(second)
    let quotient = DoubleDouble(ordered: first, second)
    return quotient + DoubleDouble(last.high / right.high)
  }

  static func + (left: DoubleDouble, right: Double) -> DoubleDouble {
    let sum = DoubleDouble(sum: left.high, right)
    return DoubleDouble(ordered: sum.high, sum.low + left.low)
  }
  static func - (left: DoubleDouble, right: Double) -> DoubleDouble { left + -right }
  static func * (left: DoubleDouble, right: Double) -> DoubleDouble { left * DoubleDouble(right) }
  static func / (left: DoubleDouble, right: Double) -> DoubleDouble { left / DoubleDouble(right) }
}

extension DoubleDouble {
  /// The natural logarithm of a number above 0.
  var logarithm: DoubleDouble {
    guard high > 0, high.isFinite else { return DoubleDouble(high.logarithm) }
    var exponent = Double(high.exponent)
    if high.significand > 1.4142135623730951 { exponent += 1 }
    let scale = Double(sign: .plus, exponent: -Int(exponent) / 2, significand: 1)
    let rest = Double(sign: .plus, exponent: -Int(exponent) - -Int(exponent) / 2, significand: 1)
    let reduced = DoubleDouble(high: high * scale * rest, low: low * scale * rest)
    let ratio = (reduced - 1) / (reduced + 1)
    let square = ratio * ratio
    let series = DoubleDouble.one + square * DoubleDouble.inverseTangentTail(square)
    return DoubleDouble.logarithmOf2 * exponent + ratio * series * 2
  }

  /// e to the power of the number, as a `Double`.
  var exponential: Double {
    let whole = high.exponential
    return whole.isFinite && whole > 0 ? whole.addingProduct(whole, low) : whole
  }

  /// The sum of `square`ⁱ / (2i + 3) for i from 0: atanh(x) is x + x³ times that of x².
  ///
  /// For squares up to 0.03. The terms that do not reach the second half of the digits are summed in plain
  /// numbers.
  static func inverseTangentTail(_ square: DoubleDouble) -> DoubleDouble {
    guard square.high > 0 else { return DoubleDouble(1) / 3 }
    let terms = min(max(Int(-76 / square.high.logarithm) + 1, 2), 24)
    let exactTerms = terms / 2
    var rest = 0.0
    for index in stride(from: terms, to: exactTerms, by: -1) {
      rest = rest * square.high + 1 / Double(2 * index + 3)
    }
    var sum = DoubleDouble(rest)
    for index in stride(from: exactTerms, through: 0, by: -1) {
      sum = sum * square + DoubleDouble.one / Double(2 * index + 3)
    }
    return sum
  }
}
