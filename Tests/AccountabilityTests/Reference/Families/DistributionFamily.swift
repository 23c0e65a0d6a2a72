import Accountability

extension ReferenceFamily {
  static let distributions = ReferenceFamily(
    "distribution_functions",
    .relative(1e-10)
  ) { example, compare in
    let row = example.first
    guard let name = row["fun"], let x = row.number("x") else { return }
    let first = row.number("param1") ?? .nan
    let second = row.number("param2") ?? .nan
    let isQuantile = name.hasPrefix("q")
    let tolerance = isQuantile ? Tolerance.relative(1e-9) : .relative(1e-10)
    compare.number("expected_value", of: row, within: tolerance) {
      try value(name, first, second, x)
    }
  }

  private static func value(
    _ name: String,
    _ first: Double,
    _ second: Double,
    _ x: Double
  ) throws -> Double? {
    switch name {
    case "pnorm": Statistics.NormalDistribution().lowerTail(x)
    case "pnorm_upper": Statistics.NormalDistribution().upperTail(x)
    case "qnorm": try Statistics.NormalDistribution().quantile(x)
    case "pchisq_upper": try Statistics.ChiSquaredDistribution(degreesOfFreedom: first).upperTail(x)
    case "qchisq": try Statistics.ChiSquaredDistribution(degreesOfFreedom: first).quantile(x)
    case "pt": try Statistics.StudentDistribution(degreesOfFreedom: first).lowerTail(x)
    case "qt": try Statistics.StudentDistribution(degreesOfFreedom: first).quantile(x)
    case "pf_upper": try Statistics.FDistribution(first, second).upperTail(x)
    case "pbeta": try Statistics.BetaDistribution(first, second).lowerTail(x)
    case "qbeta": try Statistics.BetaDistribution(first, second).quantile(x)
    case "pbinom":
      try Statistics.BinomialDistribution(trials: first, probability: second).lowerTail(x)
    case "qbinom":
      try Statistics.BinomialDistribution(trials: first, probability: second).quantile(x)
    case "dpois": try Statistics.PoissonDistribution(mean: first).density(x)
    case "ppois": try Statistics.PoissonDistribution(mean: first).lowerTail(x)
    case "pgamma_rate1": try Statistics.GammaDistribution(shape: first).lowerTail(x)
    case "lgamma": try Statistics.logarithmOfGamma(x)
    case "digamma": try Statistics.digamma(x)
    default: nil
    }
  }
}
