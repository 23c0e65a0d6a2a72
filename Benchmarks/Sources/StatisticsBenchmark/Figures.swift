import Foundation

/// The figures that are computed with, a file of doubles each.
struct Figures {
  /// How many points a chart has: three years of months.
  static let points = 36

  /// Parts of wholes: a million proportions.
  var parts: [Double]
  var wholes: [Double]

  /// Events and populations of a million areas, each in as many bands as the standard population has.
  var events: [Double]
  var populations: [Double]
  var standard: [Double]

  /// A million points, as many on end to a chart as ``points`` says.
  var values: [Double]

  private static let names = ["parts", "wholes", "events", "populations", "standard", "values"]

  /// Figures made up from a seed.
  static var made: Figures {
    var random = Splitter(state: 7)
    let million = 1_000_000
    let standard = (0..<9).map { Double(4_000 + 900 * $0) }
    var (parts, wholes, events, populations) = ([Double](), [Double](), [Double](), [Double]())
    for _ in 0..<million {
      let whole = Double(random.next(below: 5_000) + 1)
      wholes.append(whole)
      parts.append(Double(random.next(below: Int(whole) + 1)))
      for _ in standard {
        populations.append(Double(random.next(below: 20_000) + 500))
        events.append(Double(random.next(below: 60) + 2))
      }
    }
    let values = (0..<million / points * points).map { _ in
      100 + Double((0..<4).reduce(0) { sum, _ in sum + random.next(below: 1_000) }) / 100
    }
    return Figures(
      parts: parts,
      wholes: wholes,
      events: events,
      populations: populations,
      standard: standard,
      values: values
    )
  }

  private var all: [[Double]] { [parts, wholes, events, populations, standard, values] }

  /// Writes a file for each.
  func write(to folder: URL) throws {
    for (name, numbers) in zip(Self.names, all) {
      let data = numbers.withUnsafeBytes { Data($0) }
      try data.write(to: folder.appending(path: "\(name).f64"))
    }
  }
}

extension Figures {
  /// Reads the files of a folder.
  init(from folder: URL) throws {
    let all = try Self.names.map { name in
      let data = try Data(contentsOf: folder.appending(path: "\(name).f64"))
      return [Double](unsafeUninitializedCapacity: data.count / 8) { buffer, count in
        count = data.copyBytes(to: buffer) / 8
      }
    }
    self.init(
      parts: all[0],
      wholes: all[1],
      events: all[2],
      populations: all[3],
      standard: all[4],
      values: all[5]
    )
  }
}

/// Random numbers that are the same for the same seed.
private struct Splitter {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
