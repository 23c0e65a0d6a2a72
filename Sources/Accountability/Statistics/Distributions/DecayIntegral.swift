/// The integral of exp(-g(u)) over u from 0, where g(0) is 0 and g grows at least in a straight line.
///
/// What lies beyond a value of a smooth distribution is its density there times such an integral, so that
/// the digits of far tails are those of the density. Gauss's rule with 20 nodes on each of two halves of
/// the stretch that counts.
///
/// - Parameters:
///   - slope: The slope of g at 0, not negative.
///   - curvature: The second derivative of g at 0, above 0.
///   - exponent: g.
/// - Returns: The integral.
func decayIntegral(
  slope: Double,
  curvature: Double,
  exponent: (Double) -> Double
) -> Double {
  let enough = 42.0  // e⁻⁴² is less than a last bit
  let end = 2 * enough / (slope + (slope * slope + 2 * enough * curvature).squareRoot())
  let quarter = end / 4
  var sum = 0.0
  for centre in [quarter, 3 * quarter] {
    for (node, weight) in gaussNodes {
      let left = (-exponent(centre - quarter * node)).exponential
      let right = (-exponent(centre + quarter * node)).exponential
      sum += weight * (left + right)
    }
  }
  return sum * quarter
}

/// The positive nodes and the weights of Gauss's rule of order 20 on -1...1.
private let gaussNodes: [(Double, Double)] = [
  (0.07652652113349734, 0.15275338713072584), (0.22778585114164507, 0.14917298647260374),
  (0.37370608871541955, 0.14209610931838204), (0.5108670019508271, 0.13168863844917664),
  (0.636053680726515, 0.11819453196151841), (0.7463319064601508, 0.10193011981724044),
  (0.8391169718222188, 0.08327674157670475), (0.912234428251326, 0.06267204833410907),
  (0.9639719272779138, 0.04060142980038694), (0.9931285991850949, 0.017614007139152118),
]

extension Double {
  /// eˣ - 1 - x, exact also near 0.
  var exponentialBeyondLine: Double {
    guard magnitude < 0.5 else { return exponentialMinusOne - self }
    var term = self * self / 2
    var sum = 0.0
    var index = 3.0
    while term.magnitude > sum.magnitude * 1e-17 {
      sum += term
      term *= self / index
      index += 1
    }
    return sum
  }

  /// x - log(1 + x), exact also near 0.
  var lineBeyondLogarithm: Double {
    guard magnitude < 0.3 else { return self - logarithmOfOnePlus }
    // With r = x / (2 + x) the logarithm is 2 atanh r, and x - 2r is x r.
    let ratio = self / (2 + self)
    let square = ratio * ratio
    var power = ratio * square
    var sum = 0.0
    var divisor = 3.0
    while power.magnitude > sum.magnitude * 1e-17 {
      sum += power / divisor
      power *= square
      divisor += 2
    }
    return self * ratio - 2 * sum
  }
}
