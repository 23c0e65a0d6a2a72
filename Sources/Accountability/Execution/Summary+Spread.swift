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

  /// How unequally known values are spread, where it takes logarithms or powers to say.
  static func inequality(
    _ function: StatisticPlan.Function,
    of values: [ExactNumber]
  ) -> NumberResult {
    var name = "theil"
    do throws(UndefinedStatistic) {
      let amounts = try Statistics.Inequality(values.map(\.doubleValue))
      guard case .atkinson(let aversion) = function else {
        return try known(amounts.theil, as: name)
      }
      name = "atkinson"
      return try known(try amounts.atkinson(aversion: aversion.doubleValue), as: name)
    } catch {
      return .missing([.statistic(name, error)])
    }
  }

  /// The slope or the relative index of inequality of values in order, the worst off first, each with how many they are.
  ///
  /// See ``Statistics/SlopeIndex``.
  static func index(
    _ line: StatisticPlan.IndexLine,
    isRelative: Bool,
    of groups: [(value: ExactNumber, population: ExactNumber)]
  ) -> NumberResult {
    let name = isRelative ? "relative-index" : "slope-index"
    do throws(UndefinedStatistic) {
      var parts: [Statistics.SlopeIndex.Group] = []
      for group in groups {
        parts.append(
          try Statistics.SlopeIndex.Group(
            population: group.population.doubleValue,
            value: group.value.doubleValue
          )
        )
      }
      let index =
        switch line {
        case .straight: try Statistics.SlopeIndex(parts, of: .other, line: .straight)
        case .logarithm: try Statistics.SlopeIndex(parts, of: .rate, line: .transformed)
        case .logOdds: try Statistics.SlopeIndex(parts, of: .proportion, line: .transformed)
        }
      return try known(isRelative ? try index.relative : index.slope, as: name)
    } catch {
      return .missing([.statistic(name, error)])
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
