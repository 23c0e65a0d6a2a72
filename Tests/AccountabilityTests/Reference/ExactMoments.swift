import AccountabilityRules

/// Skewness and kurtosis of values, without rounding but in the last step.
struct ExactMoments {
  private let count: Int
  private let powers: [ExactNumber]

  /// `nil` where the values do not vary.
  init?(_ values: [Double]) {
    let exact = values.compactMap { ExactNumber(exactly: $0) }
    guard let mean = ExactNumber.sum(exact).divided(by: ExactNumber(exact.count)) else {
      return nil
    }
    let distances = exact.map { $0 - mean }
    count = exact.count
    powers = (0...4).map { power in
      ExactNumber.sum(distances.map { $0.raised(to: power) ?? .zero })
    }
    if powers[2].isZero { return nil }
  }

  private func moment(_ power: Int) -> Double {
    powers[power].divided(by: ExactNumber(count))?.doubleValue ?? .nan
  }

  private var skewness: Double { moment(3) / (moment(2) * moment(2).squareRoot()) }

  /// m₄ / m₂² - 3 as one quotient of whole numbers, so that nothing cancels.
  private var excessKurtosis: Double {
    let squares = powers[2] * powers[2]
    let excess = ExactNumber(count) * powers[4] - ExactNumber(3) * squares
    return excess.divided(by: squares)?.doubleValue ?? .nan
  }

  /// The figure of a column of the family; `nil` where it has too few values.
  func figure(of column: String) -> Double? {
    let n = Double(count)
    switch column {
    case "expected_skew_biased": return skewness
    case "expected_skew_unbiased":
      return count < 3 ? nil : skewness * (n * (n - 1)).squareRoot() / (n - 2)
    case "expected_kurtosis_excess_biased": return excessKurtosis
    case "expected_kurtosis_excess_unbiased":
      return count < 4 ? nil : (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excessKurtosis + 6)
    default: return nil
    }
  }
}
