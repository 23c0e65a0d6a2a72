import AccountabilityRules

/// The periods that were met, each with a position.
struct PeriodPositions {
  private(set) var values: [Period] = []
  private var positions: [Period: Int] = [:]

  mutating func position(of period: Period) -> Int {
    if let known = positions[period] { return known }
    positions[period] = values.count
    values.append(period)
    return values.count - 1
  }
}
