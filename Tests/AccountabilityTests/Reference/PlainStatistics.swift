import Foundation

/// Figures from their definitions, slow and without any of the library, for the rules of deliberate
/// differences.
enum PlainStatistics {
  /// A figure with the ends of its interval.
  struct Estimate {
    var value: Double
    var lower: Double
    var upper: Double

    func scaled(_ factor: Double) -> Estimate {
      Estimate(value: value * factor, lower: lower * factor, upper: upper * factor)
    }

    /// The figure of a column that ends with its name: `expected_ratio_lower`.
    func figure(of column: String) -> Double {
      column.hasSuffix("_lower") ? lower : column.hasSuffix("_upper") ? upper : value
    }
  }

  /// Where an increasing function goes through 0, between two values.
  static func root(from lower: Double, to upper: Double, _ function: (Double) -> Double) -> Double {
    var (lower, upper) = (lower, upper)
    for _ in 0..<120 {
      let middle = (lower + upper) / 2
      if function(middle) < 0 { lower = middle } else { upper = middle }
    }
    return (lower + upper) / 2
  }

  /// The normal deviate that a level leaves half of the rest beyond.
  static func deviate(_ level: Double) -> Double {
    root(from: 0, to: 40) { (1 - level) - erfc($0 / 2.0.squareRoot()) }
  }

  /// Wilson's limits.
  static func wilson(_ part: Double, of whole: Double, level: Double) -> Estimate {
    let (z, p) = (deviate(level), part / whole)
    let centre = p + z * z / (2 * whole)
    let reach = z * (p * (1 - p) / whole + z * z / (4 * whole * whole)).squareRoot()
    let size = 1 + z * z / whole
    return Estimate(value: p, lower: (centre - reach) / size, upper: (centre + reach) / size)
  }

  /// The chance of at most x by a gamma distribution, by its series.
  private static func gamma(_ shape: Double, below x: Double) -> Double {
    if x == 0 { return 0 }
    var (term, sum, place) = (1 / shape, 1 / shape, shape)
    while term > sum * 1e-18 {
      place += 1
      term *= x / place
      sum += term
    }
    return sum * exp(shape * log(x) - x - lgamma(shape))
  }

  /// The exact Poisson limits of a number of events, for some thousands of them.
  static func poisson(_ count: Double, tail: Double) -> Estimate {
    Estimate(
      value: count,
      lower: count == 0 ? 0 : root(from: 0, to: count) { gamma(count, below: $0) - tail },
      upper: root(from: count, to: 200 + 4 * count) { gamma(count + 1, below: $0) - (1 - tail) }
    )
  }

  /// The exact Poisson limits of a number of events below ten, and Byar's from ten on.
  static func events(_ count: Double, level: Double) -> Estimate {
    count < 10 ? poisson(count, tail: (1 - level) / 2) : byar(count, level: level)
  }

  /// How far a Poisson limit may be off that Fingertips and PHEindicatormethods search for.
  ///
  /// Both notes say how: they halve v until it is known to 1e-7, where the limit is (1 + count) v / (1 - v).
  static func searchError(of limit: Double, at count: Double) -> Double {
    let sum = 1 + count + limit
    return 1e-7 * sum * sum / (1 + count)
  }

  /// Byar's limits of a number of events.
  static func byar(_ count: Double, level: Double) -> Estimate {
    let z = deviate(level)
    func limit(_ count: Double, _ z: Double) -> Double {
      count * pow(1 - 1 / (9 * count) + z / (3 * count.squareRoot()), 3)
    }
    return Estimate(value: count, lower: limit(count, -z), upper: limit(count + 1, z))
  }

  /// A directly standardised rate with Dobson's interval.
  static func direct(
    _ strata: [(count: Double, variance: Double, population: Double, standard: Double)],
    level: Double
  ) -> Estimate {
    let standard = strata.reduce(0) { $0 + $1.standard }
    let count = strata.reduce(0) { $0 + $1.count }
    let rate = strata.reduce(0) { $0 + $1.standard * $1.count / $1.population } / standard
    let variance = strata.reduce(0) {
      $0 + pow($1.standard / $1.population / standard, 2) * $1.variance
    }
    let limits = byar(count, level: level)
    let scale = (variance / count).squareRoot()
    return Estimate(
      value: rate,
      lower: rate + scale * (limits.lower - count),
      upper: rate + scale * (limits.upper - count)
    )
  }

  /// The mean of values with Student's limits, his distribution summed by Simpson's rule.
  static func mean(_ values: [Double], level: Double) -> Estimate {
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    let freedom = n - 1
    let size = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / (freedom * .pi).squareRoot()
    func density(_ t: Double) -> Double { size * pow(1 + t * t / freedom, -(freedom + 1) / 2) }
    func share(_ t: Double) -> Double {
      let step = t / 2_000
      let inner = (1..<2_000).reduce(0.0) { sum, place in
        sum + (place.isMultiple(of: 2) ? 2 : 4) * density(Double(place) * step)
      }
      return 2 * step / 3 * (density(0) + inner + density(t))
    }
    let t = root(from: 0, to: 200) { share($0) - level }
    let reach = t * (variance / n).squareRoot()
    return Estimate(value: mean, lower: mean - reach, upper: mean + reach)
  }
}
