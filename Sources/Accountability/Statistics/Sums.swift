extension Array where Element == Double {
  /// The sum with twice the digits, rounded once.
  ///
  /// It does not depend on the order of the numbers but in the last bit.
  var exactlySummed: Double { reduce(DoubleDouble.zero) { $0 + $1 }.value }
}
