import AccountabilityTestSupport
import Testing

@testable import Accountability

@Suite("Dividing whole numbers in proportion")
struct ApportionmentTests {
  @Test("Worked by hand")
  func examples() {
    // The thresholds are (2k − 1) / 2w: of 20 and 20 they alternate, the first first.
    #expect(Apportionment.webster(3, by: [20, 20]) == [2, 1])
    // Nine go by rounding, 5, 2 and 2; the tenth by the least of 5.5 / 53, 2.5 / 24 and 2.5 / 23.
    #expect(Apportionment.webster(10, by: [53, 24, 23]) == [6, 2, 2])
    #expect(Apportionment.webster(0, by: [3, 4]) == [0, 0])
    #expect(Apportionment.webster(5, by: [0, 4]) == [0, 5])
    #expect(Apportionment.webster(5, by: [0, 0]) == nil)
  }

  @Test("Nobody gets fewer of more, all get all in the end, and parts divide as they would alone")
  func properties() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<60 {
      let weights = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Int.random(in: 0...40, using: &random)
      }
      let sum = weights.reduce(0, +)
      guard sum > 0 else { continue }
      var before = weights.map { _ in 0 }
      for units in 0...sum {
        let shares = try #require(Apportionment.webster(units, by: weights))
        #expect(shares.reduce(0, +) == units)
        #expect(zip(before, shares).allSatisfy { $0 <= $1 })
        #expect(zip(shares, weights).allSatisfy { $0 <= $1 })
        if weights.count > 2, weights[0] + weights[1] > 0 {
          let pair = Apportionment.webster(shares[0] + shares[1], by: Array(weights.prefix(2)))
          #expect(pair == Array(shares.prefix(2)))
        }
        before = shares
      }
      #expect(before == weights)
    }
  }
}
