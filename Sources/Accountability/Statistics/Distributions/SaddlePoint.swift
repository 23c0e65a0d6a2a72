// The parts of the saddle-point form of densities: C. Loader, "Fast and accurate computation of binomial
// probabilities" (2000). The deviance is computed with twice the digits, because it stands in an exponent.

/// x log(x / m) + m - x, which is 0 where x is m and above 0 elsewhere.
///
/// Loader's D₀ times m (section 3). Where x is near m the series of his equation (5) stands in for the
/// logarithm.
func deviance(_ value: DoubleDouble, from mean: DoubleDouble) -> DoubleDouble {
  guard value.high > 0 else { return mean }
  guard mean.high > 0 else { return DoubleDouble(.infinity) }
  let difference = value - mean
  let ratio = difference / (value + mean)
  guard ratio.high.magnitude < 0.17 else {
    return value * (value.logarithm - mean.logarithm) - difference
  }
  let square = ratio * ratio
  let tail = ratio * square * DoubleDouble.inverseTangentTail(square)
  return difference * ratio + value * tail * 2
}

/// What Stirling's formula leaves out: log Γ(z) - (z - ½) log z + z - ½ log 2π, for z above 0.
///
/// From 12 on by Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1), below by
/// Gudermann's: what it is at z + 1, and (z + ½) log(1 + 1/z) - 1. Every term is above 0.
func stirlingError(_ value: Double) -> Double {
  var sum = 0.0
  var shifted = value
  while shifted < 12 {
    sum += gudermannTerm(shifted)
    shifted += 1
  }
  return sum + stirlingSeries(shifted)
}

private func gudermannTerm(_ value: Double) -> Double {
  guard value >= 0.5 else {
    return (value + 0.5) * (value.logarithmOfOnePlus - value.logarithm) - 1
  }
  let step = 1 / (2 * value + 1)
  let square = step * step
  var power = square
  var sum = 0.0
  var divisor = 3.0
  while power > sum * 1e-18 {
    sum += power / divisor
    power *= square
    divisor += 2
  }
  return sum
}

private func stirlingSeries(_ value: Double) -> Double {
  let square = 1 / (value * value)
  var sum = 0.0
  for coefficient in stirlingCoefficients { sum = sum * square + coefficient }
  return sum / value
}

/// B₂ₖ / (2k (2k - 1)) for k from 8 down to 1.
private let stirlingCoefficients: [Double] = [
  -3617 / 122_400, 1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12,
]

/// λˣ e^-λ / Γ(x + 1): the chance of x events where λ are to be expected, also between whole numbers.
func poissonDensity(_ count: Double, mean: DoubleDouble) -> Double {
  guard count > 0 else { return (-mean).exponential }
  let exponent = -deviance(DoubleDouble(count), from: mean) - stirlingError(count)
  return exponent.exponential / (2 * Double.pi * count).squareRoot()
}

/// xᵃ yᵇ / B(a, b), where x + y is 1.
///
/// Below 1 a parameter is raised by 1 first, so that no digit goes where Γ grows without bound. The
/// last argument is the logarithm of what that takes.
func betaPrefactor(
  _ a: DoubleDouble,
  _ b: DoubleDouble,
  _ x: DoubleDouble,
  _ y: DoubleDouble,
  _ raised: DoubleDouble = .zero
) -> Double {
  if a.high < 1 {
    return betaPrefactor(a + 1, b, x, y, (a / (a + b) / x).logarithm + raised)
  }
  if b.high < 1 {
    return betaPrefactor(a, b + 1, x, y, (b / (a + b) / y).logarithm + raised)
  }
  let sum = a + b
  let error = stirlingError(sum.high) - stirlingError(a.high) - stirlingError(b.high)
  let exponent = raised + error - deviance(a, from: sum * x) - deviance(b, from: sum * y)
  let scale = (a.high / sum.high * b.high / (2 * Double.pi)).squareRoot()
  return exponent.exponential * scale
}

extension DoubleDouble {
  static func - (left: Double, right: DoubleDouble) -> DoubleDouble { DoubleDouble(left) - right }
}
