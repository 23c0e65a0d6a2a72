import Accountability
import Testing

/// The examples that stand in the documentation of the statistics.
@Suite("Examples of statistics")
struct StatisticExampleTests {
  private typealias Example = (String, Double, () throws -> Double)

  private static let level = ConfidenceLevel.percent95

  private static var distributions: [Example] {
    [
      ("normal tail", 0.024997895148220435, { Statistics.NormalDistribution().upperTail(1.96) }),
      (
        "normal quantile", 1.959963984540054,
        { try Statistics.NormalDistribution().quantile(0.975) }
      ),
      (
        "gamma", 0.3233235838169365,
        { try Statistics.GammaDistribution(shape: 3, rate: 2).lowerTail(1) }
      ),
      (
        "chi-squared", 0.05,
        { try Statistics.ChiSquaredDistribution(degreesOfFreedom: 1).upperTail(3.841458820694124) }
      ),
      ("beta", 0.6875, { try Statistics.BetaDistribution(2, 3).lowerTail(0.5) }),
      ("F", 0.05, { try Statistics.FDistribution(4, 10).upperTail(3.4780496907652277) }),
      (
        "t", 2.2621571627982044,
        { try Statistics.StudentDistribution(degreesOfFreedom: 9).quantile(0.975) }
      ),
      ("Poisson", 0.184958973461701, { try Statistics.PoissonDistribution(mean: 3.5).density(2) }),
      (
        "Poisson", 0.320847198862134, { try Statistics.PoissonDistribution(mean: 3.5).lowerTail(2) }
      ),
      (
        "binomial", 0.200120949,
        { try Statistics.BinomialDistribution(trials: 10, probability: 0.3).density(4) }
      ),
      (
        "binomial", 0.8497316674,
        { try Statistics.BinomialDistribution(trials: 10, probability: 0.3).lowerTail(4) }
      ),
      ("log gamma", 0.5723649429247001, { try Statistics.logarithmOfGamma(0.5) }),
      ("digamma", -0.5772156649015329, { try Statistics.digamma(1) }),
      ("deviate", 3.090232306167813, { try ConfidenceLevel(0.998).twoSidedDeviate }),
    ]
  }

  private static var figures: [Example] {
    [
      (
        "Wilson", 0.7381380628941445,
        { try Statistics.Proportion(43, of: 50).wilson(at: level).lower }
      ),
      (
        "exact", 11.668332079322669,
        { try Statistics.EventCount(5).interval(.exact, at: level).upper }
      ),
      ("rate", 1326.530612244898, { try Statistics.Rate(65, in: 4900).value * 100_000 }),
      ("mean", 12.5, { try Statistics.Mean(of: [12, 15, 9, 14]).value }),
      ("standardised", 7.666666666666667, { try direct().value * 1000 }),
      ("expected", 25, { try indirect().expected }),
      ("ratio", 1.28, { try indirect().value }),
      ("difference", 0.2, { try pair().difference }),
      ("rates", 2.138888888888889, { try rates().ratio() }),
      ("funnel", 0.085, { try funnel().average.value }),
    ]
  }

  private static func direct() throws -> Statistics.DirectlyStandardisedRate {
    let strata = try [(30.0, 4000.0, 2000.0), (12, 1500, 1000)].map {
      try Statistics.DirectStratum(count: $0, population: $1, standardPopulation: $2)
    }
    return try Statistics.DirectlyStandardisedRate(strata)
  }

  private static func indirect() throws -> Statistics.IndirectlyStandardisedRatio {
    let strata = try [(12.0, 3000.0, 300.0, 90_000.0), (20, 1000, 900, 60_000)].map {
      try Statistics.IndirectStratum(
        count: $0,
        population: $1,
        referenceCount: $2,
        referencePopulation: $3
      )
    }
    return try Statistics.IndirectlyStandardisedRatio(strata)
  }

  private static func pair() throws -> Statistics.ProportionPair {
    try .init(.init(56, of: 70), .init(48, of: 80))
  }

  private static func rates() throws -> Statistics.RatePair {
    try .init(.init(11, in: 800), .init(9, in: 1400))
  }

  private static func funnel() throws -> Statistics.ProportionFunnel {
    try .init([(12, 200), (30, 220), (9, 180)].map { try .init($0, of: $1) })
  }

  @Test("They give the figures that stand there")
  func examples() throws {
    for (name, expected, compute) in Self.distributions + Self.figures {
      let computed = try compute()
      #expect((computed - expected).magnitude <= 4e-15 * expected.magnitude, "\(name): \(computed)")
    }
  }
}
