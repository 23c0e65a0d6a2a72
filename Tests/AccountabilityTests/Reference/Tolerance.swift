/// How far two numbers may lie apart and still agree.
struct Tolerance: Hashable, Sendable {
  var relative = 0.0
  var absolute = 0.0

  static let exact = Tolerance()

  static func relative(_ relative: Double, orAbsolute absolute: Double = 0) -> Tolerance {
    Tolerance(relative: relative, absolute: absolute)
  }

  static func absolute(_ absolute: Double) -> Tolerance { Tolerance(absolute: absolute) }

  func agree(_ computed: Double, _ expected: Double) -> Bool {
    if computed == expected { return true }
    guard computed.isFinite, expected.isFinite else { return false }
    let distance = (computed - expected).magnitude
    return distance <= absolute || distance <= relative * expected.magnitude
  }
}
