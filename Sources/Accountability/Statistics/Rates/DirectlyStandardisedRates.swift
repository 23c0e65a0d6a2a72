extension Statistics {
  /// The directly standardised rates of many areas, with Dobson's intervals, an area a row.
  ///
  ///     let rates = try Statistics.DirectlyStandardisedRates(
  ///       counts: [30, 12, 3, 2],
  ///       populations: [4_000, 1_500, 3_000, 1_000],
  ///       standardPopulations: [2_000, 1_000],
  ///       at: .percent95
  ///     )
  ///     rates.values[0] * 1_000                // 7.666666666666667
  ///     rates.intervals[0]?.lower              // 0.005504727964060098
  ///     rates.values[1].isNaN                  // true: fewer than ten events
  ///
  /// They are those of ``DirectlyStandardisedRate``, to the last bit, which says why an area has none.
  public struct DirectlyStandardisedRates: Hashable, Sendable {
    /// The rates for one of the population; not a number where an area has none.
    public let values: [Double]

    /// The intervals for one of the population; `nil` where an area has none.
    public let intervals: ConfidenceIntervals

    /// The rates of areas that all have the strata of one standard population.
    ///
    /// The time grows with the strata of all areas.
    ///
    /// - Parameters:
    ///   - counts: The events, the strata of the first area first, then those of the second.
    ///   - populations: The populations, in the same order.
    ///   - standardPopulations: The standard population of each stratum.
    ///   - level: The level of the intervals.
    /// - Throws: ``UndefinedStatistic`` where the standard population is no quantity or 0 in all strata, and
    ///   where the counts and populations do not go together, or are not whole areas.
    public init(
      counts: [Double],
      populations: [Double],
      standardPopulations: [Double],
      at level: ConfidenceLevel
    ) throws(UndefinedStatistic) {
      guard counts.count == populations.count else {
        throw .unequalLengths("counts", "populations")
      }
      var standard = DoubleDouble.zero
      for population in standardPopulations {
        standard += try population.notNegative("standard population")
      }
      guard standard.value > 0 else { throw .zero("standard population") }
      guard counts.count.isMultiple(of: standardPopulations.count) else {
        throw .unequalLengths("strata", "standard populations")
      }
      let areas = counts.count / standardPopulations.count
      var values = [Double](repeating: .nan, count: areas)
      var (lower, upper) = (values, values)
      let deviate = level.twoSidedDeviate
      for area in 0..<areas {
        let sums = AreaSums(
          counts,
          populations,
          from: area * standardPopulations.count,
          standardPopulations,
          standard.value
        )
        guard let sums, let deviation = sums.deviation else { continue }
        values[area] = sums.rate
        guard let ends = sums.interval(deviation, deviate) else { continue }
        (lower[area], upper[area]) = ends
      }
      self.values = values
      intervals = ConfidenceIntervals(lower: lower, upper: upper, at: level)
    }
  }
}

/// What is summed over the strata of an area.
private struct AreaSums {
  let count: Double
  let rate: Double
  let variance: Double

  /// The sums from a place of the columns on; `nil` where a stratum is none.
  @inline(__always)
  init?(
    _ counts: [Double],
    _ populations: [Double],
    from start: Int,
    _ standardPopulations: [Double],
    _ standard: Double
  ) {
    var (count, rate, variance) = (DoubleDouble.zero, DoubleDouble.zero, DoubleDouble.zero)
    for stratum in standardPopulations.indices {
      let (events, population) = (counts[start + stratum], populations[start + stratum])
      guard events.isQuantity, population.isQuantity, population > 0 else { return nil }
      let weight = standardPopulations[stratum] / population / standard
      count += events
      rate += weight * events
      variance += weight * weight * events
    }
    self.count = count.value
    self.rate = rate.value
    self.variance = variance.value
  }

  /// By how much the rate moves with the count; `nil` where there are too few events, or no number.
  @inline(__always) var deviation: Double? {
    guard count >= Statistics.DirectlyStandardisedRate.fewestEvents else { return nil }
    let deviation = (variance / count).squareRoot()
    return rate.isFinite ? deviation.ifFinite : nil
  }

  /// The ends of the interval; `nil` where the rate has none.
  @inline(__always)
  func interval(_ deviation: Double, _ deviate: Double) -> (lower: Double, upper: Double)? {
    guard rate > 0, deviation > 0, count.isQuantity,
      let lower = Statistics.EventCount.byarLower(count, deviate: deviate)
    else { return nil }
    let upper = Statistics.EventCount.byarUpper(count, deviate: deviate)
    return (rate + deviation * (lower - count), rate + deviation * (upper - count))
  }
}
