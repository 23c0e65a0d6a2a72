/// How messages write numbers: as percentages where the framework does.
struct NumberStyle {
  let isPercent: Bool

  init(isPercent: Bool) { self.isPercent = isPercent }

  init(_ bands: Bands) { isPercent = bands.arePercentages }

  /// `38%`, `62.5%`, `38.89%` for 7/18, `3`, `2.3333`.
  func text(_ value: ExactNumber) -> String {
    guard isPercent else { return NumberStyle.decimal(value, decimals: 4) }
    return NumberStyle.decimal(value * 100, decimals: 2) + "%"
  }

  /// A number and the quotient that it is: `14 of 36 (38.89%)`.
  func text(_ value: ExactNumber, _ quotient: Attainable.Quotient?) -> String {
    guard let quotient, !quotient.denominator.isZero, quotient.denominator != .one else {
      return text(value)
    }
    let (part, whole) = (quotient.numerator.description, quotient.denominator.description)
    return "\(part) of \(whole) (\(text(value)))"
  }

  private static func decimal(_ value: ExactNumber, decimals: Int) -> String {
    if let exact = value.decimalText, exact.utf8.count <= 12 { return exact }
    return value.decimalText(decimals: decimals, rule: .halfEven)
  }

  /// What something can be: `from 1 to 5, whole`.
  func words(_ possible: Possible) -> String {
    let words = self.words(possible.interval)
    guard let step = possible.step, possible.only == nil else { return words }
    return words + (step == .one ? ", whole" : ", in steps of \(text(step))")
  }

  /// `from 0% to 100%`, `above 38% and below 39%`, `at least 3`, `anything`.
  func words(_ interval: NumberInterval) -> String {
    switch (interval.low, interval.high) {
    case (nil, nil): "anything"
    case (let low?, nil): "\(low.isIncluded ? "at least" : "above") \(text(low.value))"
    case (nil, let high?): "\(high.isIncluded ? "at most" : "below") \(text(high.value))"
    case (let low?, let high?) where low.isIncluded && high.isIncluded:
      low.value == high.value
        ? "always \(text(low.value))" : "from \(text(low.value)) to \(text(high.value))"
    case (let low?, let high?):
      "\(low.isIncluded ? "at least" : "above") \(text(low.value)) and "
        + "\(high.isIncluded ? "at most" : "below") \(text(high.value))"
    }
  }
}

extension Possible {
  /// A number in it, near its middle and short.
  var example: ExactNumber? {
    guard !isEmpty else { return nil }
    if let only { return only }
    switch (interval.low, interval.high) {
    case (nil, nil): return .zero
    case (let low?, nil): return low.isIncluded ? low.value : low.value + (step ?? .one)
    case (nil, let high?): return high.isIncluded ? high.value : high.value - (step ?? .one)
    case (let low?, let high?):
      if step != nil, low.isIncluded { return low.value }
      return (low.value + high.value).divided(by: 2)
    }
  }
}
