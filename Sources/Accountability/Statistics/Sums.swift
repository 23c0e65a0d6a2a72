// Sums in twice the digits of a double, so that figures that nearly cancel keep theirs.

extension DoubleDouble {
  static func += (sum: inout DoubleDouble, value: Double) { sum = sum + value }

  static func += (sum: inout DoubleDouble, value: DoubleDouble) { sum = sum + value }

  /// The number times itself.
  var squared: DoubleDouble { self * self }
}

extension Sequence<Double> {
  /// The sum.
  var preciseSum: DoubleDouble {
    var sum = DoubleDouble.zero
    for value in self { sum += value }
    return sum
  }
}

extension Collection<Double> {
  /// The mean; the collection must not be empty.
  var preciseMean: DoubleDouble { preciseSum / Double(count) }
}
