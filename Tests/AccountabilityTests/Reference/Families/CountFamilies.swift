extension ReferenceFamily {
  /// Distributions, proportions, rates, means and comparisons of two: one line each.
  static let counts: [ReferenceFamily] = [
    distributions,
    wilson,
    proportionMethods,
    groupedSums,
    rates,
    poissonLimits,
    means,
    direct,
    indirect,
    benchmarks,
    targets,
    differences,
    twoSamples,
    funnels,
    overdispersedFunnels,
    lifeExpectancy,
  ]
}
