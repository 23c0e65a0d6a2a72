/// The chances of both sides of a value, which together are 1.
///
/// The smaller is computed, the other is what it leaves.
struct Tails: Sendable {
  let lower: Double
  let upper: Double

  init(lower: Double) {
    self.lower = min(max(lower, 0), 1)
    upper = 1 - self.lower
  }

  init(upper: Double) {
    self.upper = min(max(upper, 0), 1)
    lower = 1 - self.upper
  }

  private init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The tails, each in the other's place.
  var swapped: Tails { Tails(lower: upper, upper: lower) }
}

/// Both tails of a chance that is looked for, one of which was given.
struct TargetTails: Sendable {
  /// The smaller tail.
  let smaller: Double

  /// Whether the smaller tail is the lower one.
  let isLower: Bool

  init(lower: Double) {
    isLower = lower <= 0.5
    smaller = isLower ? lower : 1 - lower
  }

  init(upper: Double) {
    isLower = upper > 0.5
    smaller = isLower ? 1 - upper : upper
  }

  /// The tail of the same side.
  func side(of tails: Tails) -> Double { isLower ? tails.lower : tails.upper }
}
