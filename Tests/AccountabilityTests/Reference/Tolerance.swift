/// How far two numbers may lie apart and still agree.
struct Tolerance: Hashable, Sendable {
  var relative = 0.0
  var absolute = 0.0

  static let exact = Tolerance()

  static func relative(_ relative: Double, orAbsolute absolute: Double = 0) -> Tolerance {
    Tolerance(relative: relative, absolute: absolute)
  }

  static func absolute(_ absolute: Double) -> Tolerance { Tolerance(absolute: absolute) }

  /// What is left of a Poisson limit that Fingertips' and PHEindicatormethods' search finds.
  ///
  /// Both notes state it: they halve v until it is known to 1e-7, where the limit is
  /// (1 + count) v / (1 - v). For a limit far below the count that is more than the relative tolerance.
  static func bisected(_ limit: Double, at count: Double, or relative: Double) -> Tolerance {
    let sum = 1 + count + limit
    return Tolerance(relative: relative, absolute: 1e-7 * sum * sum / (1 + count))
  }

  func agree(_ computed: Double, _ expected: Double) -> Bool {
    if computed == expected { return true }
    let distance = (computed - expected).magnitude
    return distance <= absolute || distance <= relative * expected.magnitude
  }
}
