import Accountability
import AccountabilityTestSupport
import Testing

/// The distributions against figures that mpmath computed with 60 digits, and against one another.
@Suite("Distributions")
struct DistributionTests {
  private static let figures: [(String, [Double], Double)] = [
    ("gamma-lower", [1000000000000000.0, 1000000000000000.0], 0.50000000420522087),
    ("gamma-upper", [1000000000000000.0, 1000000100000000.0], 0.00078270138401229487),
    ("gamma-lower", [1e-05, 1e-05], 0.99989064869904367),
    ("gamma-upper", [1e-05, 1e-05], 0.00010935130095632986),
    ("gamma-upper", [0.5, 300.0], 1.6741679846917878e-132),
    ("gamma-lower", [500.0, 380.0], 2.4130407088539003e-9),
    ("gamma-upper", [499.0, 700.0], 4.9887799182385297e-16),
    ("gamma-lower", [3.0, 1e-50], 1.6666666666666667e-151),
    ("beta-lower", [1000000000000000.0, 1000000000000000.0, 0.5], 0.5),
    ("beta-lower", [1000000000000.0, 3000000000000.0, 0.2499999], 0.32208366562389495),
    ("beta-upper", [0.001, 0.001, 0.999], 0.49655933563910564),
    ("beta-lower", [2000.0, 0.5, 0.9], 1.2159915435798825e-93),
    ("beta-upper", [0.5, 1000000000.0, 1e-08], 7.7442160462983185e-6),
    ("beta-lower", [500.0, 700.0, 0.3], 5.9545861995765869e-18),
    ("student-upper", [1000000000000.0, 6.0], 9.8658764537490964e-10),
    ("student-upper", [0.1, 1e+40], 4.1738031371732156e-5),
    ("student-upper", [3.0, 2.5], 0.043853323504032774),
    ("f-upper", [3.0, 1000000.0, 4.5], 0.0036712766101495608),
    ("f-upper", [0.5, 0.5, 1000000.0], 0.017055825111335202),
    ("normal-upper", [37.5], 4.6053530095819548e-308),
    ("normal-upper", [-3.0], 0.99865010196836991),
    ("normal-upper", [1e-10], 0.49999999996010577),
    ("poisson-density", [1000000000000000.0, 1000000050000000.0], 3.6144478383034261e-9),
    ("poisson-density", [700.0, 0.0], 9.8596765437597709e-305),
    ("binomial-density", [1000000000000000.0, 0.3, 300000001000000.0], 2.7464163984700792e-8),
    ("binomial-density", [1000.0, 1e-12, 3.0], 1.6616699983433149e-28),
    ("log-gamma", [1.0000000001], -5.772157125783244e-11),
    ("log-gamma", [1000000000000000.0], 33538776394910669.0),
    ("log-gamma", [1e-300], 690.77552789821371),
    ("digamma", [1.4616321449683622], -9.2412655217294275e-17),
    ("digamma", [1e-10], -10000000000.577215),
    ("gamma-density", [0.5, 1e-10], 56418.958349133732),
    ("normal-quantile", [1e-300], -37.047096299361199),
    ("normal-quantile", [1e-10], -6.3613409024040562),
    ("normal-quantile", [0.4999], -0.00025066283008800749),
    ("normal-quantile", [0.975], 1.9599639845400539),
    ("normal-quantile", [0.9999999], 5.1993375822906611),
  ]

  @Test("Figures hold to the last few bits, in far tails and at great and small parameters")
  func figures() throws {
    for (name, arguments, expected) in Self.figures {
      let computed = try Self.figure(name, arguments)
      let error = ((computed - expected) / expected).magnitude / Double.ulpOfOne
      #expect(error <= 12, "\(name) \(arguments): \(computed), not \(expected)")
    }
  }

  private static func figure(_ name: String, _ numbers: [Double]) throws -> Double {
    let first = numbers[0]
    let second = numbers.count > 1 ? numbers[1] : .nan
    let third = numbers.count > 2 ? numbers[2] : .nan
    return switch name {
    case "normal-upper": Statistics.NormalDistribution().upperTail(first)
    case "normal-quantile": try Statistics.NormalDistribution().quantile(first)
    case "gamma-density": try Statistics.GammaDistribution(shape: first).density(second)
    case "gamma-lower": try Statistics.GammaDistribution(shape: first).lowerTail(second)
    case "gamma-upper": try Statistics.GammaDistribution(shape: first).upperTail(second)
    case "beta-lower": try Statistics.BetaDistribution(first, second).lowerTail(third)
    case "beta-upper": try Statistics.BetaDistribution(first, second).upperTail(third)
    case "student-upper":
      try Statistics.StudentDistribution(degreesOfFreedom: first).upperTail(second)
    case "f-upper": try Statistics.FDistribution(first, second).upperTail(third)
    case "poisson-density": try Statistics.PoissonDistribution(mean: first).density(second)
    case "binomial-density":
      try Statistics.BinomialDistribution(trials: first, probability: second).density(third)
    case "log-gamma": try Statistics.logarithmOfGamma(first)
    case "digamma": try Statistics.digamma(first)
    default: .nan
    }
  }

  @Test("A quantile of a tail is the value that it is the tail of")
  func quantiles() throws {
    var random = SplitMix(seed: 5)
    for _ in 0..<200 {
      let shape = Self.positive(&random, upTo: 5)
      let chance = Double.random(in: 0.001...0.999, using: &random)
      let gamma = try Statistics.GammaDistribution(shape: shape, rate: 3)
      expectNear(gamma.lowerTail(try gamma.quantile(chance)), chance, "gamma \(shape)")
      expectNear(gamma.upperTail(try gamma.quantile(upperTail: chance)), chance, "gamma \(shape)")
      let beta = try Statistics.BetaDistribution(shape, Self.positive(&random, upTo: 3))
      let share = try beta.quantile(chance)
      if share < 0.999 { expectNear(beta.lowerTail(share), chance, "beta \(beta)") }
      let student = try Statistics.StudentDistribution(degreesOfFreedom: shape)
      expectNear(student.lowerTail(try student.quantile(chance)), chance, "t \(shape)")
      let ratio = try Statistics.FDistribution(shape, 7)
      expectNear(ratio.upperTail(try ratio.quantile(upperTail: chance)), chance, "F \(shape)")
    }
  }

  @Test("A quantile of counts is the smallest that suffices")
  func countQuantiles() throws {
    var random = SplitMix(seed: 6)
    for _ in 0..<100 {
      let trials = Self.positive(&random, upTo: 12).rounded(.up)
      let chance = Double.random(in: 0.001...0.999, using: &random)
      let binomial = try Statistics.BinomialDistribution(
        trials: trials,
        probability: Double.random(in: 0...1, using: &random)
      )
      let count = try binomial.quantile(chance)
      #expect(binomial.lowerTail(count) >= chance * (1 - 1e-12))
      #expect(count == 0 || binomial.lowerTail(count - 1) < chance)
      let poisson = try Statistics.PoissonDistribution(mean: trials)
      let events = try poisson.quantile(upperTail: chance)
      #expect(poisson.upperTail(events) <= chance * (1 + 1e-12))
      #expect(events == 0 || poisson.upperTail(events - 1) > chance)
    }
  }

  private static func positive(_ random: inout SplitMix, upTo exponent: Int) -> Double {
    let power = Int.random(in: -2...exponent, using: &random)
    return (0..<abs(power)).reduce(Double.random(in: 1..<10, using: &random)) { value, _ in
      power < 0 ? value / 10 : value * 10
    }
  }

  private func expectNear(_ computed: Double, _ expected: Double, _ what: String) {
    #expect(
      (computed - expected).magnitude <= 1e-12 * expected,
      "\(what): \(computed), \(expected)"
    )
  }

  @Test("Whatever the numbers are, nothing traps, and a tail is a chance")
  func strange() {
    let numbers: [Double] = [
      .nan, .infinity, -.infinity, 0, -0.0, 1, -1, 0.5, .leastNonzeroMagnitude, 1e-300, 1e300,
      .greatestFiniteMagnitude, 1e15, 1e15 + 0.5, 499.9, 500, 1 - 1e-16,
    ]
    for first in numbers {
      for second in numbers {
        for third in numbers { expectChances(first, second, third) }
      }
    }
  }

  private func expectChances(_ first: Double, _ second: Double, _ third: Double) {
    var tails: [Double] = [Statistics.NormalDistribution().upperTail(third)]
    if let gamma = try? Statistics.GammaDistribution(shape: first, rate: second) {
      tails += [gamma.lowerTail(third), gamma.upperTail(third)]
      _ = gamma.density(third)
      if let value = try? gamma.quantile(third) { #expect(value >= 0) }
    }
    if let beta = try? Statistics.BetaDistribution(first, second) {
      tails += [beta.lowerTail(third), beta.upperTail(third)]
      _ = beta.density(third)
      if let value = try? beta.quantile(third) { #expect(value >= 0 && value <= 1) }
    }
    if let ratio = try? Statistics.FDistribution(first, second) {
      tails.append(ratio.upperTail(third))
    }
    if let student = try? Statistics.StudentDistribution(degreesOfFreedom: first) {
      tails.append(student.upperTail(third))
      if let value = try? student.quantile(second) { #expect(!value.isNaN) }
    }
    if let binomial = try? Statistics.BinomialDistribution(trials: first, probability: second) {
      tails += [binomial.density(third), binomial.lowerTail(third)]
      if let value = try? binomial.quantile(third) { #expect(value >= 0 && value <= first) }
    }
    if let poisson = try? Statistics.PoissonDistribution(mean: first) {
      tails += [poisson.density(third), poisson.upperTail(third)]
      if let value = try? poisson.quantile(second) { #expect(value >= 0) }
    }
    for tail in tails where !third.isNaN {
      #expect(tail >= 0 && tail <= 1, "\(first) \(second) \(third): \(tails)")
    }
  }
}
