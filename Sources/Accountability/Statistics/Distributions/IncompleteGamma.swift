/// The incomplete gamma functions P(a, x) and Q(a, x), for a above 0.
///
/// P by its series (NIST Digital Library of Mathematical Functions, 8.11.4) up to the mean, Q by Legendre's
/// continued fraction (8.9.2) beyond; for a from 500 on the integral of the density, by quadrature. The
/// factor before each is the Poisson density in Loader's form.
func incompleteGamma(_ a: Double, _ x: DoubleDouble) -> Tails {
  guard x.high > 0 else { return Tails(lower: 0) }
  guard x.high.isFinite else { return Tails(upper: 0) }
  let factor = gammaFactor(a, x)
  let isBelow = x.high <= a
  if a >= 500 { return gammaByQuadrature(a, x, factor, isBelow: isBelow) }
  if isBelow || x.high < 1.5 {
    let lower = factor * gammaSeries(a, x.high)
    return lower > 0.5 && a < 1.5 ? gammaNearZero(a, x) : Tails(lower: lower)
  }
  return Tails(upper: factor * a * gammaFraction(a, x.high))
}

/// xᵃ e⁻ˣ / Γ(a + 1).
func gammaFactor(_ a: Double, _ x: DoubleDouble) -> Double {
  guard a < 1 else { return poissonDensity(a, mean: x) }
  let raised = DoubleDouble(sum: a, 1)
  let exponent = (raised / x).logarithm - deviance(raised, from: x) - stirlingError(raised.high)
  return exponent.exponential / (2 * Double.pi * raised.high).squareRoot()
}

private func gammaSeries(_ a: Double, _ x: Double) -> Double {
  var term = 1.0
  var sum = 1.0
  var divisor = a
  while term > sum * 1e-17 {
    divisor += 1
    term *= x / divisor
    sum += term
  }
  return sum
}

/// Q without its factor xᵃ e⁻ˣ / Γ(a), by Lentz's method.
private func gammaFraction(_ a: Double, _ x: Double) -> Double {
  var divisor = x + 1 - a
  var ratio = 1 / divisor
  var numerator = Double.greatestFiniteMagnitude
  var value = ratio
  for index in 1...10_000 {
    let step = -Double(index) * (Double(index) - a)
    divisor += 2
    ratio = 1 / nonZero(step * ratio + divisor)
    numerator = nonZero(divisor + step / numerator)
    let change = ratio * numerator
    value *= change
    if (change - 1).magnitude < 1e-16 { break }
  }
  return value
}

private func nonZero(_ value: Double) -> Double { value.magnitude < 1e-300 ? 1e-300 : value }

/// Q for a and x up to 1.5, where it may be small though x is not far from the mean: 1 - xᵃ / Γ(a + 1) less the rest of the series
/// (NIST Digital Library of Mathematical Functions, 8.7.1).
private func gammaNearZero(_ a: Double, _ x: DoubleDouble) -> Tails {
  let logarithm =
    x.logarithm * a - GammaFunction.logarithm(DoubleDouble(sum: 1, a))
  var term = 1.0
  var sum = 0.0
  for index in 1...60 {
    term *= -x.high / Double(index)
    sum += term / (a + Double(index))
  }
  let leading = logarithm.high.exponentialMinusOne + logarithm.low * logarithm.high.exponential
  return Tails(upper: -leading - logarithm.exponential * a * sum)
}

/// With t = x e^∓u the tail is the density times x and the integral over u.
private func gammaByQuadrature(
  _ a: Double,
  _ x: DoubleDouble,
  _ factor: Double,
  isBelow: Bool
) -> Tails {
  let distance = (a - x).value.magnitude
  let side = isBelow ? -1.0 : 1
  let integral = decayIntegral(slope: distance, curvature: x.high) { step in
    distance * step + x.high * (side * step).exponentialBeyondLine
  }
  let tail = factor * a * integral
  return isBelow ? Tails(lower: tail) : Tails(upper: tail)
}
