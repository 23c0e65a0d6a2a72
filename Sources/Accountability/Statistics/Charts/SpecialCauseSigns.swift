/// What the rules for special causes look at in one group of a series.
struct SpecialCauseSigns {
  typealias Cause = Statistics.XmRChart.SpecialCause

  /// How many points make a trend, or a shift.
  private static let run = 7

  /// 1 above the mean, −1 below it, 0 on it; `nil` where a value is missing.
  let sides: [Int?]

  private let values: ArraySlice<Double?>
  private let limits: Statistics.XmRChart.Limits?

  /// The last place of the stretch without a turn that each point begins or goes on with, and its direction.
  private let rises: [Int]

  init(_ values: ArraySlice<Double?>, _ group: Statistics.XmRChart.Group) {
    self.values = values
    limits = group.limits
    sides = values.map { value in
      guard let value, let mean = group.mean else { return nil }
      return value > mean ? 1 : value < mean ? -1 : 0
    }
    rises = zip(values.dropFirst(), values).map { later, earlier in
      guard let later, let earlier else { return 0 }
      return later > earlier ? 1 : later < earlier ? -1 : 0
    }
    trends = Self.marks(rises, run: Self.run - 1)
    shifts = Self.marks(sides.map { $0 ?? 0 }, run: Self.run)
  }

  /// The direction of each step that belongs to a trend, else 0.
  private let trends: [Int]

  /// The side of each point that belongs to a shift, else 0.
  private let shifts: [Int]

  /// The signs that belong to a run of equal ones that is long enough; 0 for the others.
  private static func marks(_ signs: [Int], run: Int) -> [Int] {
    var marks = [Int](repeating: 0, count: signs.count)
    var start = 0
    for end in signs.indices where end + 1 == signs.count || signs[end + 1] != signs[end] {
      if signs[end] != 0, end - start + 1 >= run {
        for place in start...end { marks[place] = signs[end] }
      }
      start = end + 1
    }
    return marks
  }

  /// What shows at a point that something has changed; the first that holds.
  func cause(at place: Int) -> Cause? {
    outside(place) ?? trend(place) ?? twoOfThree(place) ?? shift(place)
  }

  private func outside(_ place: Int) -> Cause? {
    guard let limits, let value = values[values.startIndex + place] else { return nil }
    switch limits.side(of: value) {
    case .high: return .aboveUpperLimit
    case .low: return .belowLowerLimit
    case nil: return nil
    }
  }

  /// A point may end one trend and begin another; the one that it begins counts.
  private func trend(_ place: Int) -> Cause? {
    let begun = place < trends.count ? trends[place] : 0
    let ended = place > 0 ? trends[place - 1] : 0
    let direction = begun != 0 ? begun : ended
    return direction == 0 ? nil : direction > 0 ? .sevenRising : .sevenFalling
  }

  private func shift(_ place: Int) -> Cause? {
    shifts[place] == 0 ? nil : shifts[place] > 0 ? .sevenAboveMean : .sevenBelowMean
  }

  private func twoOfThree(_ place: Int) -> Cause? {
    guard isNear(place), let side = sides[place] else { return nil }
    let isSign = (place - 2...place).contains { start in
      guard start >= 0, start + 2 < sides.count else { return false }
      let three = start...start + 2
      return three.allSatisfy { sides[$0] == side } && three.count(where: isNear) >= 2
    }
    return !isSign ? nil : side > 0 ? .twoOfThreeHigh : .twoOfThreeLow
  }

  private func isNear(_ place: Int) -> Bool {
    guard let limits, let value = values[values.startIndex + place] else { return false }
    return limits.isNear(value)
  }
}
