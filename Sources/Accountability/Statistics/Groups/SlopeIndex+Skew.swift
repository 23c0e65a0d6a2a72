extension Statistics.SlopeIndex {
  /// The ends of a straight line through rates or proportions, whose values vary further one way than the other.
  ///
  /// Each value varies on the scale of its kind; what the line adds up of them has the sums of their cumulants.
  struct SkewedEnds: Hashable, Sendable {
    private let fit: Fit
    private let cumulants: [Cumulants]

    /// `nil` where not every group has an error on the scale.
    init?(_ fit: Fit, _ values: [Double], _ errors: [Double], on scale: Scale) {
      guard errors.count == values.count else { return nil }
      self.fit = fit
      cumulants = zip(values, errors).map { Cumulants(scale, around: $0, error: $1) }
    }

    /// The value below which a sum of the groups' values lies as often as a normal deviate.
    ///
    /// Source: E. A. Cornish and R. A. Fisher, "Moments and cumulants in the specification of distributions", Revue
    /// de l'Institut International de Statistique 5 (1938), 307–320, to the fourth cumulant.
    ///
    /// - Parameters:
    ///   - deviate: The normal deviate.
    ///   - weight: What a group counts for in the sum, by its parts in the start and the end of the line.
    /// - Returns: The value.
    func quantile(_ deviate: Double, _ weight: (_ start: Double, _ end: Double) -> Double) -> Double
    {
      var sum = Cumulants()
      for (index, cumulants) in cumulants.enumerated() {
        sum.add(cumulants, times: weight(fit.startShares[index], fit.endShares[index]))
      }
      return sum.quantile(deviate)
    }
  }

  /// The first four cumulants of a value.
  struct Cumulants: Hashable, Sendable {
    private var mean = 0.0
    private var variance = 0.0
    private var third = 0.0
    private var fourth = 0.0

    /// Those of 0.
    init() {}

    /// Those of a value that is normal on a scale, by the trapezoidal rule.
    init(_ scale: Scale, around value: Double, error: Double) {
      let normal = Statistics.NormalDistribution()
      let steps = 240
      let points = (0...steps).map { step in
        let deviate = Double(2 * step - steps) * (12 / Double(steps))
        let size = 24 / Double(steps)
        let share = normal.density(deviate) * size
        return (value: scale.restored(scale.transformed(value) + error * deviate), share: share)
      }
      mean = points.reduce(0) { $0 + $1.value * $1.share }
      for point in points {
        let distance = point.value - mean
        variance += point.share * distance * distance
        third += point.share * distance * distance * distance
        fourth += point.share * distance * distance * distance * distance
      }
      fourth -= 3 * variance * variance
    }

    /// Adds those of an independent value times a number.
    mutating func add(_ other: Cumulants, times weight: Double) {
      let square = weight * weight
      mean += weight * other.mean
      variance += square * other.variance
      third += square * weight * other.third
      fourth += square * square * other.fourth
    }

    /// The value below which it lies as often as a normal deviate.
    func quantile(_ deviate: Double) -> Double {
      guard variance > 0 else { return mean }
      let deviation = variance.squareRoot()
      let skewness = third / (variance * deviation)
      let kurtosis = fourth / (variance * variance)
      let square = deviate * deviate
      let bent =
        deviate + (square - 1) * skewness / 6
        + deviate * (square - 3) * kurtosis / 24
        - deviate * (2 * square - 5) * skewness * skewness / 36
      return mean + deviation * bent
    }
  }
}
