// The rules for special causes, over the points of one group of a series.
//
// Of several that hold at a point the first counts: beyond the limits, trend, two of three, shift. So each
// marks only points without a cause, but for a trend: a point may end one and begin another, and the one
// that it begins counts.

extension [Statistics.XmRChart.Point?] {
  /// How many points make a trend, or a shift.
  private static var run: Int { 7 }

  /// Marks the points that show that something has changed, besides those beyond the limits.
  mutating func markSpecialCauses(of group: Range<Int>) {
    markTrends(of: group)
    markTwosOfThree(of: group)
    markShifts(of: group)
  }

  /// Seven points that rise, or fall, are six steps in one direction; a missing value ends them.
  private mutating func markTrends(of group: Range<Int>) {
    var (steps, direction) = (0, 0)
    for place in group.dropFirst() {
      let next = step(to: place)
      steps = next == direction ? steps + 1 : 1
      direction = next
      guard steps >= Self.run - 1, direction != 0 else { continue }
      for marked in place - Self.run + 1...place where self[marked]?.isOutside != true {
        self[marked]?.cause = direction > 0 ? .sevenRising : .sevenFalling
      }
    }
  }

  /// 1 where a value is higher than the one before it, −1 where it is lower, else 0.
  private func step(to place: Int) -> Int {
    guard let earlier = self[place - 1], let later = self[place] else { return 0 }
    return (later.value > earlier.value ? 1 : 0) - (later.value < earlier.value ? 1 : 0)
  }

  private mutating func markTwosOfThree(of group: Range<Int>) {
    for place in group where isNear(place) && self[place]?.cause == nil {
      guard let side = self[place]?.side,
        (place - 2...place).contains(where: { isTwoOfThree(from: $0, on: side, in: group) })
      else { continue }
      self[place]?.cause = side > 0 ? .twoOfThreeHigh : .twoOfThreeLow
    }
  }

  /// Whether three points lie on one side, and two of them near its limit.
  private func isTwoOfThree(from first: Int, on side: Int, in group: Range<Int>) -> Bool {
    guard first >= group.lowerBound, first + 2 < group.upperBound else { return false }
    let three = first...first + 2
    return three.allSatisfy { self[$0]?.side == side } && three.count(where: isNear) >= 2
  }

  private func isNear(_ place: Int) -> Bool { self[place]?.isNearLimit == true }

  private mutating func markShifts(of group: Range<Int>) {
    var (count, side) = (0, 0)
    for place in group {
      let next = self[place]?.side ?? 0
      count = next == side ? count + 1 : 1
      side = next
      guard count >= Self.run, side != 0 else { continue }
      for marked in place - Self.run + 1...place where self[marked]?.cause == nil {
        self[marked]?.cause = side > 0 ? .sevenAboveMean : .sevenBelowMean
      }
    }
  }
}
