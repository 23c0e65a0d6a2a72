import Accountability
import Foundation

/// Times a million intervals, standardised rates and chart points.
///
///     StatisticsBenchmark prepare FOLDER   # writes the made-up figures, for the peers too
///     StatisticsBenchmark run FOLDER 7     # a line for each: name, form, least milliseconds of 7 runs, checks
@main
struct StatisticsBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: StatisticsBenchmark prepare FOLDER | run FOLDER [RUNS]")
      return
    }
    let folder = URL(filePath: arguments[2])
    if arguments[1] == "prepare" { return try Figures.made.write(to: folder) }
    let figures = try Figures(from: folder)
    let runs = arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5
    report("wilson swift", runs) { wilson(figures) }
    report("wilson swift-singly", runs) { wilsonSingly(figures) }
    report("direct swift", runs) { direct(figures) }
    report("direct swift-singly", runs) { directSingly(figures) }
    report("xmr swift", runs) { charts(figures) }
    report("xmr-limits swift", runs) { limits(figures) }
  }

  /// Prints the least time of the processor and the sums of what was computed, so that the peers' can be held against them.
  private static func report(_ name: String, _ runs: Int, _ work: () -> [[Double]]) {
    var least = Double.infinity
    var results: [[Double]] = []
    for _ in 0..<runs {
      let start = clock()
      results = work()
      least = min(least, Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1_000)
    }
    let sums = results.map { "\($0.reduce(0, +))" }.joined(separator: " ")
    print(name, least, sums)
  }

  /// Both ends of Wilson's interval of each proportion, from columns.
  private static func wilson(_ figures: Figures) -> [[Double]] {
    let intervals = try? Statistics.Proportion.wilson(
      figures.parts,
      of: figures.wholes,
      at: .percent95
    )
    guard let intervals else { return [] }
    return [intervals.lower, intervals.upper]
  }

  /// The same, a proportion at a time.
  private static func wilsonSingly(_ figures: Figures) -> [[Double]] {
    let count = figures.parts.count
    var lower = [Double](repeating: .nan, count: count)
    var upper = lower
    for index in 0..<count {
      guard
        let proportion = try? Statistics.Proportion(figures.parts[index], of: figures.wholes[index])
      else { continue }
      let interval = proportion.wilson(at: .percent95)
      lower[index] = interval.lower
      upper[index] = interval.upper
    }
    return [lower, upper]
  }

  /// A directly standardised rate with its interval of each area, from columns.
  private static func direct(_ figures: Figures) -> [[Double]] {
    let rates = try? Statistics.DirectlyStandardisedRates(
      counts: figures.events,
      populations: figures.populations,
      standardPopulations: figures.standard,
      at: .percent95
    )
    guard let rates else { return [] }
    return [rates.values, rates.intervals.lower, rates.intervals.upper]
  }

  /// The same, from the strata of one area at a time.
  private static func directSingly(_ figures: Figures) -> [[Double]] {
    let (bands, areas) = (figures.standard.count, figures.events.count / figures.standard.count)
    var (value, lower, upper) = ([Double](), [Double](), [Double]())
    value.reserveCapacity(areas)
    lower.reserveCapacity(areas)
    upper.reserveCapacity(areas)
    var strata: [Statistics.DirectStratum] = []
    for area in 0..<areas {
      strata.removeAll(keepingCapacity: true)
      for band in 0..<bands {
        guard
          let stratum = try? Statistics.DirectStratum(
            count: figures.events[area * bands + band],
            population: figures.populations[area * bands + band],
            standardPopulation: figures.standard[band]
          )
        else { continue }
        strata.append(stratum)
      }
      guard let rate = try? Statistics.DirectlyStandardisedRate(strata),
        let interval = try? rate.interval(at: .percent95)
      else { continue }
      value.append(rate.value)
      lower.append(interval.lower)
      upper.append(interval.upper)
    }
    return [value, lower, upper]
  }

  /// The mean and limits of each series, from a column, without points and rules.
  private static func limits(_ figures: Figures) -> [[Double]] {
    let limits = try? Statistics.XmRLimits(figures.values, pointsPerSeries: Figures.points)
    guard let limits else { return [] }
    return [limits.means, limits.lower, limits.upper]
  }

  /// A chart of each series, with the causes of all its points.
  private static func charts(_ figures: Figures) -> [[Double]] {
    var (mean, lower, upper, causes) = (0.0, 0.0, 0.0, 0.0)
    for start in stride(from: 0, to: figures.values.count, by: Figures.points) {
      let series = figures.values[start..<start + Figures.points].map { Optional($0) }
      guard let chart = try? Statistics.XmRChart(series, direction: .increase),
        let group = chart.groups.first, let limits = group.limits
      else { continue }
      mean += group.mean ?? 0
      lower += limits.lower
      upper += limits.upper
      causes += Double(chart.points.count { $0?.cause != nil })
    }
    return [[mean], [lower], [upper], [causes]]
  }
}
