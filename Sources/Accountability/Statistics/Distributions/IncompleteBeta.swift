/// The incomplete beta function Iₓ(a, b), for a and b above 0 and x + y equal to 1.
///
/// By A. R. DiDonato and A. H. Morris, "Algorithm 708: Significant digit computation of the incomplete beta
/// function ratios", ACM Transactions on Mathematical Software 18 (1992): their continued fraction, and a
/// series whose terms are all above 0 where that is shorter. Where both parameters are from 500 on the
/// integral of the density, by quadrature.
func incompleteBeta(
  _ a: DoubleDouble,
  _ b: DoubleDouble,
  _ x: DoubleDouble,
  _ y: DoubleDouble
) -> Tails {
  if x.high <= 0 { return Tails(lower: 0) }
  if y.high <= 0 { return Tails(upper: 0) }
  let surplus = a * y - b * x  // a - (a + b)x: above 0 below the mean
  guard surplus.high >= 0 else { return belowMean(b, a, y, x, -surplus).swapped }
  return belowMean(a, b, x, y, surplus)
}

/// The tails at an x that is not above the mean a / (a + b).
private func belowMean(
  _ a: DoubleDouble,
  _ b: DoubleDouble,
  _ x: DoubleDouble,
  _ y: DoubleDouble,
  _ surplus: DoubleDouble
) -> Tails {
  let factor = betaPrefactor(a, b, x, y)
  if min(a.high, b.high) >= 500 {
    return Tails(lower: factor * betaIntegral(a, b, x, y, surplus.value))
  }
  if a.high <= b.high || x.high <= 0.7 {
    let lower = factor / a.high * betaSeries(a.high, b.high, x.high)
    // Below 1 a parameter draws so much to its end that the mean is no middle.
    let isUpperSmall = lower > 0.5 && a.high < 1 && b.high * x.high < 1.5 && x.high < 0.5
    return isUpperSmall ? betaNearOne(b, a, x).swapped : Tails(lower: lower)
  }
  if b.high < 1, a.high * y.high < 1.5 { return betaNearOne(a, b, y) }
  return Tails(lower: factor * betaFraction(a.high, b.high, x.high, y.high, surplus.value))
}

/// The sum of (a + b)ₙ / (a + 1)ₙ xⁿ (NIST Digital Library of Mathematical Functions, 8.17.8).
private func betaSeries(_ a: Double, _ b: Double, _ x: Double) -> Double {
  var term = 1.0
  var sum = 1.0
  var index = 0.0
  while term > sum * 1e-17 {
    term *= x * ((a + b + index) / (a + 1 + index))
    sum += term
    index += 1
  }
  return sum
}

/// DiDonato and Morris's continued fraction, by Lentz's method.
private func betaFraction(
  _ a: Double,
  _ b: Double,
  _ x: Double,
  _ y: Double,
  _ surplus: Double
) -> Double {
  var divisor = (surplus + 1) * (a / (a + 1))
  var ratio = 1 / divisor
  var numerator = Double.greatestFiniteMagnitude
  var value = ratio
  for index in 1...100_000 {
    let n = Double(index)
    let weight = n * (b - n) * x
    let before = a + 2 * n - 1
    let step = (a + n - 1) / before * ((a + b + n - 1) / before) * weight * x
    divisor =
      n + weight / before + (a + n) / (before + 2) * (surplus + 1 + n * (1 + y))
    ratio = 1 / (divisor + step * ratio)
    numerator = divisor + step / numerator
    let change = ratio * numerator
    value *= change
    if (change - 1).magnitude < 1e-16 { break }
  }
  return value
}

/// The tails where b is below 1 and a(1 - x) is small, so that both parts may be small: as for Q(b, ay).
private func betaNearOne(_ a: DoubleDouble, _ b: DoubleDouble, _ y: DoubleDouble) -> Tails {
  let logarithm =
    y.logarithm * b - GammaFunction.logarithm(b + 1) - GammaFunction.logarithm(a)
    + GammaFunction.logarithm(a + b)
  var term = 1.0
  var sum = 0.0
  for index in 1...60 {
    let n = Double(index)
    term *= (n - a.high) * y.high / n
    sum += term / (b.high + n)
  }
  let leading = logarithm.high.exponentialMinusOne + logarithm.low * logarithm.high.exponential
  return Tails(lower: -leading - logarithm.exponential * b.high * sum)
}

/// With t / (1 - t) = x / y e⁻ᵘ the tail is xᵃ yᵇ / B(a, b) times the integral over u.
private func betaIntegral(
  _ a: DoubleDouble,
  _ b: DoubleDouble,
  _ x: DoubleDouble,
  _ y: DoubleDouble,
  _ surplus: Double
) -> Double {
  let sum = a.high + b.high
  let isLow = x.high <= 0.5
  let share = isLow ? x.high : y.high
  let curvature = sum * x.high * y.high
  return decayIntegral(slope: surplus, curvature: curvature) { step in
    // log(1 + x(e⁻ᵘ - 1)) + xu, or the same from the other side
    let signed = isLow ? -step : step
    let shift = share * signed.exponentialMinusOne
    let bend = share * signed.exponentialBeyondLine - shift.lineBeyondLogarithm
    return surplus * step + sum * bend
  }
}
