extension Array where Element == Double {
  /// The sum, with what rounding takes from each step added at the end.
  ///
  /// It does not depend on the order of the numbers but in the last bit.
  var exactlySummed: Double { reduce(into: CompensatedSum()) { $0.add($1) }.value }
}

/// A sum that keeps what rounding takes from each step.
///
/// Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", Zeitschrift
/// für Angewandte Mathematik und Mechanik 54 (1974).
struct CompensatedSum: Sendable {
  private var sum = 0.0
  private var rest = 0.0

  mutating func add(_ value: Double) {
    let step = DoubleDouble(sum: sum, value)
    sum = step.high
    rest += step.low
  }

  var value: Double { sum + rest }
}
