/// Looks for the value above 0 at which a tail has a chance, by Newton's steps on the logarithms of both.
///
/// The logarithm of a tail is nearly straight, or bends one way, in the logarithm of the value: few steps
/// are needed wherever the search begins. A step that leaves what is known to bracket the value halves
/// the bracket instead.
///
/// - Parameters:
///   - target: The chance, above 0.
///   - start: Where the search begins, above 0.
///   - evaluate: The tails at a value, and the density there times the value.
/// - Returns: The value; 0 or an infinity where it is beyond what a number can hold.
func searchQuantile(
  _ target: TargetTails,
  from start: Double,
  evaluate: (Double) -> (tails: Tails, slope: Double)
) -> Double {
  var bracket = LogarithmicBracket()
  var value = min(max(start, 1e-300), 1e300)
  let sign = target.isLower ? 1.0 : -1
  for _ in 0..<200 {
    let (tails, slope) = evaluate(value)
    let tail = target.side(of: tails)
    if tail == target.smaller || !value.isFinite { return value }
    bracket.narrow(value, isTooSmall: (tail < target.smaller) == target.isLower)
    let step = sign * (target.smaller / tail).logarithm * tail / slope
    let next = bracket.next(from: value, step: step)
    if (next - value).magnitude <= value * 2.3e-16 || next == 0 { return next }
    value = next
  }
  return value
}

/// Between which values a quantile is known to lie.
private struct LogarithmicBracket {
  private var lower = 0.0
  private var upper = Double.infinity

  mutating func narrow(_ value: Double, isTooSmall: Bool) {
    if isTooSmall { lower = value } else { upper = value }
  }

  /// The value after a step of the logarithm, or the middle where that leads out.
  func next(from value: Double, step: Double) -> Double {
    if step.isFinite, step.magnitude < 700 {
      let next =
        step.magnitude < 0.1 ? value + value * step.exponentialMinusOne : value * step.exponential
      if next >= lower, next <= upper { return next }
    }
    if lower == 0 { return upper > 1e-290 ? upper * 1e-20 : 0 }
    if upper == .infinity { return lower < 1e290 ? lower * 1e20 : .infinity }
    return lower.squareRoot() * upper.squareRoot()
  }
}

/// The smallest whole number from 0 on whose lower tail has at least a chance.
///
/// R's `qbinom` and `qpois` take a chance off by 64 last bits, so that a quantile of a tail that was
/// itself computed is the number from which it came; so does this.
///
/// - Parameters:
///   - target: The chance.
///   - start: Where the search begins.
///   - largest: The largest number that can be.
///   - tails: The tails at a whole number.
/// - Returns: The number.
func searchCount(
  _ target: TargetTails,
  from start: Double,
  largest: Double,
  tails: (Double) -> Tails
) -> Double {
  let allowance = 64 * Double.ulpOfOne
  func suffices(_ count: Double) -> Bool {
    let tails = tails(count)
    return target.isLower
      ? tails.lower >= target.smaller * (1 - allowance)
      : tails.upper <= target.smaller * (1 + allowance)
  }
  var upper = min(max(start.rounded(.down), 0), largest)
  var width = 1.0
  while upper < largest, !suffices(upper) {
    upper = min(upper + width, largest)
    width *= 2
  }
  var lower = upper
  width = 1
  while lower >= 0, suffices(lower) {
    upper = lower
    lower -= width
    width *= 2
  }
  lower = max(lower, -1)
  while upper - lower > 1 {
    let middle = ((lower + upper) / 2).rounded(.down)
    guard middle > lower, middle < upper else { break }
    if suffices(middle) { upper = middle } else { lower = middle }
  }
  return upper
}
