import Accountability
import AccountabilityRules
import AccountabilityTestSupport
import Testing

/// Displacement beside a comparator.
@Suite("Displacement beside a comparator")
struct DisplacementEffectTests {
  private static func change(_ before: Int, _ after: Int) -> CountChange {
    CountChange(before: ExactNumber(before), after: ExactNumber(after))
  }

  @Test(
    "The quotient says where the gain went",
    arguments: [
      (50, 55, "-3/10", DisplacementEffect.Reading.partlyDisplaced),
      (50, 40, "3/10", .benefitsSpread),
      (100, 60, "7/5", .benefitsBeyond),
      (40, 38, "0", .none),
      (50, 80, "-13/10", .wholeGainDisplaced),
    ]
  )
  func quotient(
    before: Int,
    after: Int,
    text: String,
    reading: DisplacementEffect.Reading
  ) throws {
    let effect = try #require(
      DisplacementEffect(
        response: DisplacementEffectTests.change(100, 70),
        neighbour: DisplacementEffectTests.change(before, after),
        comparator: DisplacementEffectTests.change(200, 190)
      )
    )
    let quotient = try #require(effect.quotient)
    #expect("\(quotient.numeratorText)/\(quotient.denominatorText)" == (text == "0" ? "0/1" : text))
    #expect(effect.reading == reading)
  }

  @Test(
    "Where nothing was gained there is no quotient, and the total says how many more there were"
  )
  func nothingGained() throws {
    let effect = try #require(
      DisplacementEffect(
        response: DisplacementEffectTests.change(100, 110),
        neighbour: DisplacementEffectTests.change(50, 50),
        comparator: DisplacementEffectTests.change(200, 200)
      )
    )
    #expect(effect.quotient == nil)
    #expect(effect.reading == nil)
    #expect(effect.totalNetEffect == -10)
  }

  @Test("Without a comparator to count, or with a count below nought, there is no answer")
  func undefined() {
    let some = DisplacementEffectTests.change(100, 70)
    for wrong in [(0, 10), (10, 0), (-1, 10)] {
      let comparator = DisplacementEffectTests.change(wrong.0, wrong.1)
      #expect(
        DisplacementEffect(response: some, neighbour: some, comparator: comparator) == nil
      )
    }
  }

  @Test(
    "The total is what both effects come to, in counts of the comparator's later time",
    arguments: 0..<50
  )
  func total(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    func change(from least: Int) -> CountChange {
      DisplacementEffectTests.change(
        Int.random(in: least...500, using: &random),
        Int.random(in: least...500, using: &random)
      )
    }
    let comparator = change(from: 1)
    let effect = try #require(
      DisplacementEffect(
        response: change(from: 0),
        neighbour: change(from: 0),
        comparator: comparator
      )
    )
    #expect(-(effect.success + effect.buffer) * comparator.after == effect.totalNetEffect)
  }
}
