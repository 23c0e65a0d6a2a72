import Accountability
import AccountabilityRules
import Foundation
import Testing

@testable import accountability_simulator

@Suite("The simulator")
struct SimulatorTests {
  @Test(
    "The same seed gives the same files, and another seed others",
    arguments: Behaviour.allCases
  )
  func seeds(behaviour: Behaviour) {
    var setting = Setting()
    setting.behaviour = behaviour
    setting.places = 2
    let first = SimulatedReturns(setting)
    #expect(SimulatedReturns(setting).returns == first.returns)
    #expect(SimulatedReturns(setting).truth == first.truth)
    setting.seed = 2
    #expect(SimulatedReturns(setting).returns != first.returns)
  }

  @Test("A place is the same however many are made")
  func places() {
    var setting = Setting()
    setting.places = 1
    let one = SimulatedReturns(setting).returns
    setting.places = 3
    #expect(SimulatedReturns(setting).returns.hasPrefix(one))
  }

  @Test("Binomial and Poisson numbers have the mean and the variance that they should")
  func distributions() {
    var random = SeededRandom(seed: 7)
    for (trials, chance) in [(5, 0.5), (40, 0.1), (900, 0.62), (2_000, 0.01)] {
      let values = (0..<4_000).map { _ in Double(random.binomial(trials, chance)) }
      let variance = Double(trials) * chance * (1 - chance)
      check(values, mean: Double(trials) * chance, variance: variance)
      #expect(values.allSatisfy { (0...Double(trials)).contains($0) })
    }
    for mean in [0.5, 12, 700] {
      check((0..<4_000).map { _ in Double(random.poisson(mean)) }, mean: mean, variance: mean)
    }
  }

  /// The mean within five standard errors, and the variance within a fifth.
  private func check(_ values: [Double], mean: Double, variance: Double) {
    let own = values.reduce(0, +) / Double(values.count)
    let spread = values.reduce(0) { $0 + ($1 - own) * ($1 - own) } / Double(values.count - 1)
    #expect(abs(own - mean) < 5 * (variance / Double(values.count)).squareRoot())
    #expect(abs(spread / variance - 1) < 0.2)
  }

  @Test("The tool's framework and library read what is written", arguments: Behaviour.allCases)
  func evaluated(behaviour: Behaviour) throws {
    for change in RealChange.allCases {
      var setting = Setting()
      setting.behaviour = behaviour
      setting.places = 1
      setting.change = change
      let text = SimulatedFramework.text(setting)
      let framework = try Framework(parsing: text, name: "simulated.accountability")
      let csv = Array(SimulatedReturns(setting).returns.utf8)
      let date = try #require(CalendarDate(year: 2025, month: 6, day: 1))
      let evaluation = try Evaluator(framework)
        .evaluate(["quarterly": .csv(csv, path: "returns.csv")], asOf: date)
      #expect(evaluation.sources.allSatisfy { $0.rejected == 0 })
      #expect(evaluation.judgements.contains { $0.change == .decided(.noChange) })
    }
  }

  @Test("What is injected is there: the actor's figures, and those that it is coupled to")
  func behaviours() {
    let before = 4..<12
    let after = 16..<20
    #expect(shift(.siloSuccess, \.inTime, before, after) > 0.03)
    #expect(shift(.siloSuccess, \.housed, before, after) < -0.015)
    #expect(shift(.honest, \.housed, before, after) > 0.03)
    #expect(shift(.displacement, \.waiting, before, after) < -0.03)
    #expect(shift(.creaming, \.hard, before, after) < -0.06)
    #expect(shift(.mixShift, \.hard, before, after) < -0.05)
    #expect(abs(shift(.noise, \.housed, before, after)) < 0.01)
    #expect(shift(.costShunting, \.cost, before, after) < -150)
  }

  /// How far the actors' figures per person moved, on average over places.
  private func shift(
    _ behaviour: Behaviour,
    _ figure: KeyPath<SimulatedReturn, Int>,
    _ before: Range<Int>,
    _ after: Range<Int>
  ) -> Double {
    var setting = Setting()
    setting.behaviour = behaviour
    let places = (1...40).map { SimulatedPlace(setting, index: $0) }
    func rate(_ quarters: Range<Int>) -> Double {
      let own = places.flatMap { place in quarters.map { place.returns[place.actor][$0] } }
      let total = own.reduce(0) { $0 + Double($1[keyPath: figure]) }
      return total / own.reduce(0) { $0 + Double($1.seen) }
    }
    return rate(after) - rate(before)
  }

  @Test("A silent partner leaves out its worst two of eight quarters, and no other")
  func silence() {
    var setting = Setting()
    setting.behaviour = .selectiveSilence
    for index in 1...20 {
      let place = SimulatedPlace(setting, index: index)
      let silent = place.returns.flatMap { $0 }.count { !$0.isReturned }
      let own = place.returns[place.actor][12..<20]
      func rate(_ one: SimulatedReturn) -> Double { Double(one.housed) / Double(one.seen) }
      let worst = own.map(rate).sorted().prefix(2)
      #expect(silent == 2)
      #expect(own.filter { !$0.isReturned }.map(rate).sorted() == Array(worst))
    }
  }

  private static let wrong: [[String]] = [
    [], ["noise"], ["kindness", "out"], ["noise", "out", "--places"],
    ["noise", "out", "--places", "0"], ["noise", "out", "--size", "much"],
    ["noise", "out", "--colour", "red"], ["noise", "out", "--begins", "21"],
    ["noise", "out", "--change", "none"],
  ]

  @Test("Wrong usage is told", arguments: wrong.indices)
  func usage(index: Int) throws {
    let error = try #require(throws: SimulatorError.self) {
      try SimulatorArguments.read(Self.wrong[index])
    }
    #expect(error.status == 2)
    #expect(error.message.contains("usage:"))
  }

  @Test("Options are read")
  func options() throws {
    let words = ["mix-shift", "out", "--places", "7", "--size", "0.5", "--seed", "9"]
    let (setting, folder) = try SimulatorArguments.read(words)
    #expect(folder == "out")
    #expect(setting.behaviour == .mixShift)
    #expect(setting.places == 7)
    #expect(setting.size == 0.5)
    #expect(setting.seed == 9)
  }
}
