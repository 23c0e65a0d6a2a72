import Accountability
import Foundation

/// Times a million intervals, standardised rates and chart points.
///
///     StatisticsBenchmark prepare FOLDER   # writes the made-up figures, for the peers too
///     StatisticsBenchmark run FOLDER 7     # a line for each: name, least milliseconds of 7 runs, checks
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
    report("wilson", runs) { wilson(figures) }
    report("direct", runs) { direct(figures) }
    report("xmr", runs) { charts(figures) }
  }

  /// Prints the least time and the sums of what was computed, so that the peers' can be held against them.
  private static func report(_ name: String, _ runs: Int, _ work: () -> [Double]) {
    var least = Duration.seconds(1_000)
    var sums: [Double] = []
    for _ in 0..<runs {
      let time = ContinuousClock().measure { sums = work() }
      least = min(least, time)
    }
    print(name, least / .milliseconds(1), sums.map { "\($0)" }.joined(separator: " "))
  }

  /// Both ends of Wilson's interval of each proportion.
  private static func wilson(_ figures: Figures) -> [Double] {
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
    return [lower.reduce(0, +), upper.reduce(0, +)]
  }

  /// A directly standardised rate with its interval from the strata of each area.
  private static func direct(_ figures: Figures) -> [Double] {
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
    return [value, lower, upper].map { $0.reduce(0, +) }
  }

  /// A chart of each series, with the causes of all its points.
  private static func charts(_ figures: Figures) -> [Double] {
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
    return [mean, lower, upper, causes]
  }
}
