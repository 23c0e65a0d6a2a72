import AccountabilityRules

// How far values lie apart, and where one stands among them: exact up to the root or logarithm itself.

extension Summary {
  /// The spread of known values, or the mean of what multiplies.
  ///
  /// The variance is that of a sample, over n − 1, and so are all that rest on it; see
  /// ``Statistics/ExactSample``.
  static func spread(
    _ function: StatisticPlan.Function,
    of values: [ExactNumber]
  ) -> NumberResult {
    let name = function == .geometricMean ? "geometric-mean" : "standard-deviation"
    do throws(UndefinedStatistic) {
      if function == .geometricMean {
        let sample = try Statistics.Sample(values.map(\.doubleValue))
        return try known(sample.geometricMean, as: name)
      }
      let sample = try Statistics.ExactSample(values)
      guard function == .standardDeviation else { return .known(try sample.variance) }
      return try known(sample.standardDeviation, as: name)
    } catch {
      return .missing([.statistic(name, error)])
    }
  }

  /// How unequally known values are spread, or how much of them lies with few.
  static func inequality(
    _ function: StatisticPlan.Function,
    of values: [ExactNumber],
    _ weights: [ExactNumber]?
  ) -> NumberResult {
    do throws(UndefinedStatistic) {
      let amounts = try Statistics.ExactInequality(values, weights: weights)
      return .known(function == .gini ? amounts.gini : amounts.concentration)
    } catch {
      return .missing([.statistic(function == .gini ? "gini" : "concentration", error)])
    }
  }

  /// How many standard deviations a value lies above the mean of some values.
  ///
  /// (x − m)² over the variance is exact; the root is taken of that.
  static func standing(of value: ExactNumber, among values: [ExactNumber]) -> NumberResult {
    do throws(UndefinedStatistic) {
      let sample = try Statistics.ExactSample(values)
      let distance = value - sample.mean
      guard let square = (distance * distance).divided(by: try sample.variance) else {
        throw .allEqual("values")
      }
      let size = square.doubleValue.squareRoot()
      return try known(distance.isNegative ? -size : size, as: "z-score")
    } catch {
      return .missing([.statistic("z-score", error)])
    }
  }

  private static func known(
    _ number: Double,
    as name: String
  ) throws(UndefinedStatistic) -> NumberResult {
    guard let exact = ExactNumber(exactly: number) else { throw .notRepresentable(name) }
    return .known(exact)
  }
}
