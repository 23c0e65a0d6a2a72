extension CatalogueStatistic.Parameter {
  /// Which numbers a parameter takes.
  package enum Numbers: Hashable, Sendable {
    /// Any.
    case any

    /// Shares above 0 and below 1.
    case inside

    /// Shares from 0 to 1.
    case share

    /// Those above 0.
    case positive

    /// Whole ones from 1 upwards.
    case whole

    /// What they are, in words.
    var description: String {
      switch self {
      case .any: "a number"
      case .inside: "a share above 0 and below 1"
      case .share: "a share from 0 to 1"
      case .positive: "a number above 0"
      case .whole: "a whole number from 1 upwards"
      }
    }

    func contains(_ number: Double) -> Bool {
      switch self {
      case .any: number.isFinite
      case .inside: number > 0 && number < 1
      case .share: number >= 0 && number <= 1
      case .positive: number > 0 && number.isFinite
      case .whole: number >= 1 && number.isFinite && number.rounded() == number
      }
    }
  }

  /// The number of a text; a percentage is a share of 1.
  static func number(_ text: String) -> Double? {
    let isPercentage = text.hasSuffix("%")
    guard let number = Double(decimal: isPercentage ? String(text.dropLast()) : text) else {
      return nil
    }
    return isPercentage ? number / 100 : number
  }

  /// What is wrong with a value; `nil` where the parameter takes it.
  func problem(with text: String) -> CalculationError? {
    guard values.isEmpty else {
      return values.contains(text) ? nil : .unknown(name, text, among: values)
    }
    let number = Self.number(text)
    if let number, numbers.contains(number) { return nil }
    let isPercentage = number.map { numbers.contains($0 / 100) } ?? false
    return CalculationError(
      "'\(name)' takes \(numbers.description), not '\(text)'",
      help: isPercentage && !text.hasSuffix("%") ? "did you mean '\(text)%'?" : "it is \(meaning)"
    )
  }
}
