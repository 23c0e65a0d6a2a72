import AccountabilityRules

/// Exact decimals as whole numbers of their smallest part: 12.34 with two decimals is 1234.
struct DecimalScale: Hashable, Sendable {
  /// How many decimals.
  let decimals: Int

  /// How many parts make one.
  let parts: Int

  init(decimals: Int) {
    self.decimals = decimals
    parts = (0..<decimals).reduce(1) { power, _ in power * 10 }
  }

  /// The scale for the values of a field; what has more decimals is kept apart, and as exactly.
  init(for type: Field.FieldType) {
    switch type {
    case .count: self.init(decimals: 0)
    case .share, .percent: self.init(decimals: 6)
    case .number, .money, .part, .text, .date, .period, .yesNo, .place, .partner, .measure,
      .received, .status, .rating, .person, .key, .row, .oneOf, .code:
      self.init(decimals: 4)
    }
  }

  /// How many parts one has of the last of so many decimals, which are no more than its own.
  func power(_ decimals: Int) -> Int {
    var parts = parts
    for _ in 0..<decimals { parts /= 10 }
    return parts
  }

  /// How many parts a number has; `nil` where it has more decimals, or is too large.
  func scaled(_ number: ExactNumber) -> Int? {
    guard let (numerator, denominator) = number.smallParts, parts % denominator == 0 else {
      return nil
    }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: parts / denominator)
    return overflow || product == .min ? nil : product
  }

  /// The number that has so many parts.
  func number(_ scaled: Int) -> ExactNumber {
    ExactNumber(numerator: scaled, denominator: parts) ?? .zero
  }

  /// The number that has so many parts, however many they are.
  func number(_ scaled: Int128) -> ExactNumber {
    if let small = Int(exactly: scaled) { return number(small) }
    return ExactNumber(scaled).divided(by: ExactNumber(parts)) ?? .zero
  }
}
