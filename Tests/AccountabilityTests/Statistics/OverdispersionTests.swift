import Accountability
import AccountabilityTestSupport
import Testing

@Suite("Funnels that allow for overdispersion")
struct OverdispersionTests {
  private typealias Funnel = Statistics.OverdispersedFunnel

  @Test("A funnel has the figures of its page")
  func page() throws {
    let funnel = try Funnel(
      [(12, 200), (60, 300), (9, 180), (20, 260), (40, 240)],
      of: .proportion,
      trimming: 0.1
    )
    #expect((funnel.dispersion - 7.809_308_535_888).magnitude < 1e-9)
    #expect((funnel.varianceBetween - 0.009_358_010_581_494).magnitude < 1e-12)
    #expect(funnel.isOverdispersed)
    #expect(try funnel.standing(of: 1) == .same)
    let alone = try funnel.limits(of: 1, at: .percent95, adjusted: false)
    #expect(alone.upper < 0.2)
  }

  @Test("Limits hold the target, widen with the level and with what lies between")
  func nested() throws {
    var random = SplitMix(seed: 93)
    for kind in Funnel.Kind.allCases {
      for _ in 0..<40 {
        let units = (0..<Int.random(in: 2...20, using: &random)).map { _ in
          let whole = Double(Int.random(in: 20...400, using: &random))
          return (numerator: (whole * .random(in: 0.1...0.9, using: &random)).rounded(), whole)
        }
        guard let funnel = try? Funnel(units, of: kind, trimming: 0.1) else { continue }
        for place in units.indices {
          let near = try funnel.limits(of: place, at: .percent95, adjusted: true)
          let far = try funnel.limits(of: place, at: .percent99Point8, adjusted: true)
          #expect(near.contains(funnel.target))
          #expect(far.lower <= near.lower && near.upper <= far.upper)
          #expect(near.lower >= 0)
          if kind == .proportion { #expect(near.upper <= 1) }
          guard kind == .proportion || kind == .ratioOfCounts else { continue }
          let alone = try funnel.limits(of: place, at: .percent95, adjusted: false)
          #expect(near.lower <= alone.lower && alone.upper <= near.upper)
        }
      }
    }
  }

  @Test("A unit lies beyond adjusted limits as far as its score says")
  func scores() throws {
    let units: [(numerator: Double, denominator: Double)] = [
      (30, 60), (20, 61), (44, 80), (15, 70), (90, 100), (40, 90), (33, 75),
    ]
    for kind in [Funnel.Kind.ratioOfCounts, .proportion] {
      let funnel = try Funnel(units, of: kind, trimming: 0.2)
      for (place, unit) in funnel.units.enumerated() {
        let size = unit.standardError * unit.standardError + funnel.varianceBetween
        let score = unit.z * unit.standardError / size.squareRoot()
        let limits = try funnel.limits(of: place, at: .percent95, adjusted: true)
        // The ratio of counts is told with ½ added to each, and so nearly.
        if score.magnitude > 2.1 { #expect(!limits.contains(unit.ratio), "\(kind) \(place)") }
        if score.magnitude < 1.8 { #expect(limits.contains(unit.ratio), "\(kind) \(place)") }
      }
    }
  }

  @Test("Of units that differ by chance alone nothing is added")
  func withoutOverdispersion() throws {
    let funnel = try Funnel(
      [(100, 100), (99, 100), (101, 100), (100, 100)],
      of: .standardisedRoot,
      trimming: 0.1
    )
    #expect(funnel.dispersion < 1 && funnel.varianceBetween == 0 && !funnel.isOverdispersed)
    let poisson = try funnel.limits(of: 0, at: .percent95, adjusted: false)
    let counts = try Statistics.EventCount(100).interval(.exact, at: .percent95)
    #expect((poisson.lower * 100 - counts.lower).magnitude < 1e-9)
    #expect((poisson.upper * 100 - counts.upper).magnitude < 1e-9)
  }

  @Test("The extremes are drawn in, or left out")
  func trimming() throws {
    let units = (1...9).map { (numerator: Double($0 * 10), denominator: 50.0) }
    let drawn = try Funnel(units, of: .standardisedRoot, trimming: 0.1)
    #expect(drawn.units[0].trimmedZ.map { $0 > drawn.units[0].z } == true)
    #expect(drawn.units.allSatisfy { $0.trimmedZ != nil })
    let left = try Funnel(units, of: .standardisedLogarithm, trimming: 0.1)
    #expect(left.units.map { $0.trimmedZ == nil } == (1...9).map { $0 == 9 })
  }

  @Test("What makes no funnel is refused with the reason")
  func refused() {
    let two: [(numerator: Double, denominator: Double)] = [(1, 9), (2, 8)]
    let refused:
      [(UndefinedStatistic, [(numerator: Double, denominator: Double)], Funnel.Kind, Double)] = [
        (.tooFew("units", count: 1, needed: 2), [(1, 9)], .proportion, 0.1),
        (.outOfRange("share", allowed: "above 0 and below 0.5"), two, .proportion, 0.5),
        (.outOfRange("share", allowed: "above 0 and below 0.5"), two, .proportion, 0),
        (.zero("denominator"), [(1, 0), (2, 8)], .proportion, 0.1),
        (
          .partExceedsWhole(part: "numerator", whole: "denominator"), [(10, 9), (2, 8)],
          .proportion, 0.1
        ),
        (.zero("numerators"), [(0, 9), (0, 8)], .proportion, 0.1),
        (.allEqual("outcomes"), [(9, 9), (8, 8)], .proportion, 0.1),
        (.zero("numerator"), [(0, 9), (2, 8)], .standardisedLogarithm, 0.1),
      ]
    for (reason, units, kind, share) in refused {
      #expect(throws: reason) { try Funnel(units, of: kind, trimming: share) }
    }
  }
}
