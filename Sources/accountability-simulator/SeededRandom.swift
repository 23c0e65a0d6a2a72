import Foundation

/// Random numbers that are the same for the same seed, on every platform.
///
/// The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// figure 13). Where a distribution needs a logarithm of the gamma function, the C library's is used.
struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A stream of its own for one of many, such as a place.
  init(seed: UInt64, stream: UInt64) {
    var mixed = SeededRandom(seed: seed ^ (stream &+ 1) &* 0xD134_2543_DE82_EF95)
    state = mixed.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to 1, of 53 random bits.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number between two, on a scale of ratios: as often between 200 and 400 as between 400 and 800.
  mutating func logUniform(_ low: Double, _ high: Double) -> Double {
    low * pow(high / low, uniform())
  }

  /// A number between two.
  mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * uniform() }

  /// How many of `trials` succeed, each with a probability.
  mutating func binomial(_ trials: Int, _ probability: Double) -> Int {
    guard trials > 0, probability > 0 else { return 0 }
    guard probability < 1 else { return trials }
    let n = Double(trials)
    let mode = min(trials, Int((n + 1) * probability))
    let odds = probability / (1 - probability)
    let peak = SeededRandom.binomialDensity(mode, trials, probability)
    return outward(from: mode, peak, 0...trials) { value in
      Double(trials - value) / Double(value + 1) * odds
    }
  }

  /// A Poisson count with a mean.
  mutating func poisson(_ mean: Double) -> Int {
    guard mean > 0 else { return 0 }
    let mode = Int(mean)
    let peak = exp(Double(mode) * log(mean) - mean - lgamma(Double(mode) + 1))
    return outward(from: mode, peak, 0...(mode * 4 + 200)) { mean / Double($0 + 1) }
  }

  private static func binomialDensity(_ value: Int, _ trials: Int, _ p: Double) -> Double {
    let (k, n) = (Double(value), Double(trials))
    let choose = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return exp(choose + k * log(p) + (n - k) * log1p(-p))
  }

  /// Inversion that begins at the most probable value and goes outwards on both sides.
  ///
  /// The ratio is the probability of the next value divided by that of one.
  private mutating func outward(
    from mode: Int,
    _ peak: Double,
    _ range: ClosedRange<Int>,
    _ ratio: (Int) -> Double
  ) -> Int {
    var left = uniform() - peak
    var (low, high) = (mode, mode)
    var (below, above) = (peak, peak)
    while left >= 0 {
      var moved = false
      if high < range.upperBound {
        above *= ratio(high)
        high += 1
        left -= above
        moved = true
        if left < 0 { return high }
      }
      if low > range.lowerBound {
        below /= ratio(low - 1)
        low -= 1
        left -= below
        moved = true
        if left < 0 { return low }
      }
      if !moved || above + below < 1e-300 { break }
    }
    return mode
  }
}
