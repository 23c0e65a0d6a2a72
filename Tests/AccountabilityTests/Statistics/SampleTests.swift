import AccountabilityRules
import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("Samples")
struct SampleTests {
  @Test("A sample's figures are those of its page")
  func figures() throws {
    let sample = try Statistics.Sample([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(sample.mean == 5)
    #expect(sample.populationStandardDeviation == 2)
    #expect(sample.median == 4.5)
    #expect(try sample.quantile(0.9, by: .linear) == 7.6)
    #expect(try sample.variance == 32.0 / 7)
    #expect(try sample.range == 7)
    #expect(try sample.medianAbsoluteDeviation == 0.5)
    #expect(try sample.trimmedMean(0.125) == 29.0 / 6)
    #expect(try Statistics.Sample([1, 2, 4]).harmonicMean == 12.0 / 7)
    #expect(try Statistics.Sample([2, 8]).geometricMean == 4)
    #expect(try Statistics.WeightedSample([0.5, 0.2], weights: [10, 90]).mean == 0.23)
    #expect(try Statistics.Autocorrelation([1, 2, 3, 4], lag: 1).value == 0.25)
  }

  private typealias Figure = @Sendable (Statistics.Sample) throws -> Double

  private static let all: [(String, Figure)] = [
    ("mean", { $0.mean }),
    ("median", { $0.median }),
    ("populationVariance", { try $0.populationVariance }),
    ("variance", { try $0.variance }),
    ("populationStandardDeviation", { $0.populationStandardDeviation }),
    ("standardDeviation", { try $0.standardDeviation }),
    ("standardErrorOfMean", { try $0.standardErrorOfMean }),
    ("coefficientOfVariation", { try $0.coefficientOfVariation }),
    ("range", { try $0.range }),
    ("skewness", { try $0.skewness }),
    ("adjustedSkewness", { try $0.adjustedSkewness }),
    ("excessKurtosis", { try $0.excessKurtosis }),
    ("adjustedExcessKurtosis", { try $0.adjustedExcessKurtosis }),
    ("medianAbsoluteDeviation", { try $0.medianAbsoluteDeviation }),
    ("scaledMedianAbsoluteDeviation", { try $0.scaledMedianAbsoluteDeviation }),
    ("interquartileRange", { try $0.interquartileRange(by: .linear) }),
    ("geometricMean", { try $0.geometricMean }),
    ("harmonicMean", { try $0.harmonicMean }),
    ("trimmedMean", { try $0.trimmedMean(0.1) }),
  ]

  @Test("The order of the values changes no bit of any figure")
  func order() throws {
    var random = SplitMix(seed: 41)
    for _ in 0..<200 {
      let values = random.figures(count: Int.random(in: 1...40, using: &random))
      let sample = try Statistics.Sample(values)
      let shuffled = try Statistics.Sample(values.shuffled(using: &random))
      for (name, figure) in Self.all {
        #expect((try? figure(sample)) == (try? figure(shuffled)), "\(name) of \(values)")
      }
    }
  }

  @Test("Every figure is finite or undefined, whatever the values are")
  func finite() {
    var random = SplitMix(seed: 42)
    for _ in 0..<2_000 {
      let values = random.hostileFigures(count: Int.random(in: 0...12, using: &random))
      guard let sample = try? Statistics.Sample(values) else {
        #expect(values.isEmpty || values.contains { !$0.isFinite })
        continue
      }
      for (name, figure) in Self.all {
        guard let value = try? figure(sample) else { continue }
        #expect(value.isFinite, "\(name) of \(values)")
      }
    }
  }

  @Test("Scaling by powers of two, however great, scales the figures and nothing else")
  func scaling() throws {
    let values = [1.5, 2.25, 7, 3.5, 4.125]
    let plain = try Statistics.Sample(values)
    for exponent in [-900, -300, 300, 900] {
      let factor = Double(sign: .plus, exponent: exponent, significand: 1)
      let scaled = try Statistics.Sample(values.map { $0 * factor })
      #expect(scaled.mean == plain.mean * factor)
      #expect(try scaled.standardDeviation == plain.standardDeviation * factor)
      #expect(try scaled.skewness == plain.skewness)
      #expect(try scaled.adjustedExcessKurtosis == plain.adjustedExcessKurtosis)
    }
    let tiny = try Statistics.Sample(values.map { $0 * 0x1p-900 })
    #expect(throws: UndefinedStatistic.notRepresentable("variance")) { try tiny.variance }
  }

  private static let undefined: [(String, [Double], UndefinedStatistic)] = [
    ("variance", [3], .tooFew("values", count: 1, needed: 2)),
    ("standardErrorOfMean", [3], .tooFew("values", count: 1, needed: 2)),
    ("coefficientOfVariation", [-1, 1], .zero("mean")),
    ("skewness", [2.5, 2.5, 2.5], .allEqual("values")),
    ("adjustedSkewness", [1, 2], .tooFew("values", count: 2, needed: 3)),
    ("excessKurtosis", [4], .allEqual("values")),
    ("adjustedExcessKurtosis", [1, 2, 3], .tooFew("values", count: 3, needed: 4)),
    ("geometricMean", [0, 1], .zero("values")),
    ("harmonicMean", [-1, 1], .negative("values")),
    ("range", [-1e308, 1e308], .notRepresentable("range")),
  ]

  @Test("What cannot be told is not told, with the reason", arguments: undefined)
  func undefinedFigures(name: String, values: [Double], reason: UndefinedStatistic) throws {
    let sample = try Statistics.Sample(values)
    let figure = try #require(Self.all.first { $0.0 == name }).1
    #expect(throws: reason) { try figure(sample) }
  }

  @Test("Values that are all the same have no spread, to the last bit")
  func constant() throws {
    for value in [0.1, 1e9 + 0.1, 1e-300, 1.7e308] {
      let sample = try Statistics.Sample([Double](repeating: value, count: 7))
      #expect(sample.mean == value)
      #expect(try sample.variance == 0)
      #expect(sample.populationStandardDeviation == 0)
      let weighted = try Statistics.WeightedSample([value, value], weights: [0.1, 0.7])
      #expect(try weighted.mean == value)
      #expect(try weighted.populationVariance == 0)
    }
  }

  @Test("Decimals as reported keep every digit")
  func exact() throws {
    let figures = ["10000000.1", "10000000.2", "10000000.3"].compactMap { ExactNumber(decimal: $0) }
    let sample = try Statistics.ExactSample(figures)
    #expect(try sample.variance == ExactNumber(decimal: "0.01"))
    #expect(try sample.standardDeviation == 0.1)
    #expect(sample.mean == ExactNumber(decimal: "10000000.2"))
    #expect(throws: UndefinedStatistic.allEqual("values")) {
      try Statistics.ExactSample([1, 1]).autocorrelation(lag: 1)
    }
    #expect(throws: UndefinedStatistic.tooFew("values", count: 0, needed: 1)) {
      try Statistics.ExactSample([])
    }
  }
}

extension SplitMix {
  /// Values of several kinds: normal to the eye, whole, with an offset, or all the same.
  mutating func figures(count: Int) -> [Double] {
    let kind = Int.random(in: 0..<4, using: &self)
    let base = Double.random(in: -50...50, using: &self)
    return (0..<count).map { _ in
      switch kind {
      case 0: Double.random(in: -100...100, using: &self)
      case 1: Double(Int.random(in: -4...4, using: &self))
      case 2: 1e9 + Double.random(in: -3...3, using: &self)
      default: base
      }
    }
  }

  /// Values among which anything may be that a double can hold.
  mutating func hostileFigures(count: Int) -> [Double] {
    let odd: [Double] = [
      0, -0.0, 1, -1, 0.1, 1e15, 1e15 + 1, -1e15, .leastNonzeroMagnitude, 1e-300, 1e308, -1e308,
      1.7e308,
      .greatestFiniteMagnitude, .infinity, -.infinity, .nan, 0.5, 3, 1e-9,
    ]
    let isTame = Bool.random(using: &self)
    return (0..<count).map { _ in
      let value = odd.randomElement(using: &self) ?? 0
      return isTame && !value.isFinite ? 2 : value
    }
  }

  /// The same with gaps.
  mutating func hostileSeries(count: Int) -> [Double?] {
    hostileFigures(count: count).map { Int.random(in: 0..<6, using: &self) == 0 ? nil : $0 }
  }
}
