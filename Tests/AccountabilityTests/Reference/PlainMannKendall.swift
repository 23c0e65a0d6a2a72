/// Whether the corrections of Mann and Kendall's test are defined for a series, from their definitions.
struct PlainMannKendall {
  /// How far each value lies from Sen's line, the series closed up.
  private let distances: [Double]

  init(_ values: [Double?]) {
    let places = values.indices.filter { values[$0] != nil }
    let known = values.compactMap(\.self)
    var slopes: [Double] = []
    for (later, place) in places.enumerated() {
      for earlier in 0..<later {
        slopes.append((known[later] - known[earlier]) / Double(place - places[earlier]))
      }
    }
    slopes.sort()
    guard let slope = Self.median(slopes), known.count >= 3 else {
      distances = []
      return
    }
    let rests = known.enumerated().map { $1 - Double($0 + 1) * slope }
    let size = known.reduce(0) { max($0, $1.magnitude) }
    let range = (rests.max() ?? 0) - (rests.min() ?? 0)
    distances = range > 1e-14 * size ? rests : []
  }

  private static func median(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  private static func autocorrelation(_ values: [Double], _ lag: Int) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    let shared = zip(values, values.dropFirst(lag)).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    return shared / values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// Whether Hamed and Rao's factor of the variance, their equation 14, is above 0.
  var hasHamedRao: Bool {
    let ranks = distances.map { value in
      Double(distances.count { $0 < value }) + Double(distances.count { $0 == value } + 1) / 2
    }
    guard Set(ranks).count > 1 else { return false }
    let n = Double(ranks.count)
    let sum = (1..<ranks.count).reduce(0.0) { sum, lag in
      let correlation = Self.autocorrelation(ranks, lag)
      let rest = n - Double(lag)
      let isSignificant = correlation.magnitude > PlainStatistics.deviate(0.95) / n.squareRoot()
      return sum + (isSignificant ? rest * (rest - 1) * (rest - 2) * correlation : 0)
    }
    return 1 + 2 / (n * (n - 1) * (n - 2)) * sum > 1e-12
  }

  /// Whether Yue and Wang's factor of the variance, their equation 7, is above 0.
  var hasYueWang: Bool {
    guard !distances.isEmpty else { return false }
    let n = Double(distances.count)
    let sum = (1..<distances.count).reduce(0.0) { sum, lag in
      sum + (1 - Double(lag) / n) * Self.autocorrelation(distances, lag)
    }
    return 1 + 2 * sum > 1e-12
  }
}
